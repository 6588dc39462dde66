"""One article in every format: are the same citations linked to the same entries?

    python benchmarks/documents/formats.py [ARTICLE …] [--only FORMAT,FORMAT]

Each article of ../shared/citations-gold named (ten varied ones without names) is turned into every format: text mark-up by
this script, office formats and PDF by LibreOffice where it is installed. Prints links F1 for each format and its distance from plain text.
Places are compared by counting letters and digits, so that line ends, hyphens and mark-up do not matter.
"""

from __future__ import annotations

import argparse
import html
import json
import re
import shutil
import subprocess
import sys
import tempfile
import zipfile
from bisect import bisect_right
from pathlib import Path

from refman.api.analyse import analyse
from refman.documents.read import read_document
from refman.model.citation import CitedText

GOLD = Path(__file__).resolve().parents[2].parent / "shared" / "citations-gold"
TEN = (
    "peerj-658dd2e9", "springer-32bf2f21", "frontier-40c4b29c", "nature-022e6df8", "biomed-016b0326", "oxford-4b54ee7c",
    "genetics-5191236c", "elife-4ef2e724", "scielo-6550f8ca", "frontier-4ffe7c4c-notes",
)  # fmt: skip
LOWERED = str.maketrans("⁰¹²³⁴⁵⁶⁷⁸⁹", "0123456789")
RAISED = re.compile("[⁰¹²³⁴⁵⁶⁷⁸⁹]+")


def blocks(text: str) -> list[str]:
    return [block for block in re.split(r"\n{2,}", text.strip("\n")) if block.strip()]


def escaped(text: str, signs: str, raised: str) -> str:
    text = re.sub(f"([{re.escape(signs)}])", r"\\\1", text) if signs else text
    return RAISED.sub(lambda match: raised.format(match[0].translate(LOWERED)), text)


def markdown(text: str) -> str:
    return "\n\n".join(escaped(block, "\\`*_[]<>@^~$#|", "^{}^") for block in blocks(text)) + "\n"


TEX = {"\\": "\\textbackslash{}", "~": "\\textasciitilde{}", "^": "\\^{}", "<": "<", ">": ">"}


def latex(text: str) -> str:
    def sign(match: re.Match[str]) -> str:
        return TEX.get(match[0], "\\" + match[0])

    body = "\n\n".join(
        escaped(re.sub(r"[\\~^&%$#_{}]", sign, block), "", "\\textsuperscript{{{}}}") for block in blocks(text)
    )
    body = body.replace("ü", '\\"u').replace("é", "\\'{e}").replace("ö", '{\\"o}')
    return f"\\documentclass{{article}}\n\\begin{{document}}\n{body}\n\\end{{document}}\n"


def typst(text: str) -> str:
    return "\n\n".join(escaped(block, "\\`*_@$#<>~", "#super[{}]") for block in blocks(text)) + "\n"


def page(text: str) -> str:
    """HTML with headings told by their size, for LibreOffice too."""
    out = []
    for block in blocks(text):
        words = RAISED.sub(lambda match: f"<sup>{match[0].translate(LOWERED)}</sup>", html.escape(block, quote=False))
        tag = "h2" if len(block) < 60 and "\n" not in block and not block.rstrip().endswith((".", ":")) else "p"
        out += [f"<{tag}>{line}</{tag}>" for line in ([words] if tag == "h2" else split_lines(block, words))]
    return (
        "<!DOCTYPE html>\n<html><head><meta charset=utf-8><title>t</title></head><body>\n"
        + "\n".join(out)
        + "\n</body></html>\n"
    )


def split_lines(block: str, words: str) -> list[str]:
    """The lines of a block as paragraphs where each is an entry or item; wrapped prose stays one."""
    lines = words.split("\n")
    return lines if sum(len(line) for line in lines) / len(lines) > 85 or len(lines) == 1 else [words]


def jats(text: str) -> str:
    body = []
    for block in blocks(text):
        words = RAISED.sub(lambda match: f"<sup>{match[0].translate(LOWERED)}</sup>", html.escape(block, quote=False))
        body += [f"<p>{line}</p>" for line in split_lines(block, words)]
    return '<?xml version="1.0"?>\n<article><front/><body>' + "\n".join(body) + "</body></article>"


def tei(text: str) -> str:
    words = jats(text).replace("<sup>", '<hi rend="sup">').replace("</sup>", "</hi>")
    return words.replace("<article><front/><body>", '<TEI xmlns="http://www.tei-c.org/ns/1.0"><text><body>').replace(
        "</body></article>", "</body></text></TEI>"
    )


def notebook(text: str) -> str:
    parts = markdown(text).split("\n\n")
    cells = [
        {"cell_type": "markdown", "metadata": {}, "source": "\n\n".join(parts[at : at + 5])}
        for at in range(0, len(parts), 5)
    ]
    return json.dumps({"cells": cells, "metadata": {}, "nbformat": 4, "nbformat_minor": 5})


MADE = {"md": markdown, "tex": latex, "typ": typst, "html": page, "xml": jats, "tei": tei, "ipynb": notebook}
OFFICE = ("docx", "odt", "rtf", "epub", "pdf", "2.pdf")


def office(text: str, folder: Path, wanted: list[str]) -> dict[str, bytes]:
    """The article as LibreOffice writes it; "2.pdf" has two columns."""
    if shutil.which("soffice") is None:
        print("LibreOffice is not installed: office formats and PDF are left out", file=sys.stderr)
        return {}
    (folder / "a.html").write_text(page(text), encoding="utf-8")
    convert(folder, "a.html", "odt", "--writer")
    out = {}
    for kind in wanted:
        if kind == "2.pdf":
            two_columns(folder / "a.odt", folder / "two.odt")
            convert(folder, "two.odt", "pdf")
            out[kind] = (folder / "two.pdf").read_bytes()
            continue
        if kind != "odt":
            convert(folder, "a.odt", kind)
        out[kind] = (folder / f"a.{kind}").read_bytes()
    return out


def convert(folder: Path, name: str, kind: str, *more: str) -> None:
    profile = f"-env:UserInstallation=file://{folder}/profile"
    command = [
        "soffice",
        profile,
        "--headless",
        *more,
        "--convert-to",
        kind,
        "--outdir",
        str(folder),
        str(folder / name),
    ]
    subprocess.run(command, check=True, capture_output=True, timeout=180)


def two_columns(source: Path, target: Path) -> None:
    """The same text in two justified columns, hyphenated, small, as a journal sets it."""
    with zipfile.ZipFile(source) as old, zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as new:
        for info in old.infolist():
            data = old.read(info)
            if info.filename == "styles.xml":
                text = data.decode()
                columns = '<style:columns fo:column-count="2" fo:column-gap="0.6cm"/>'
                text = re.sub(
                    r"(<style:page-layout-properties[^>]*?)/>", rf"\1>{columns}</style:page-layout-properties>", text
                )
                text = re.sub(r"(<style:page-layout-properties[^>]*[^/]>)(?!<style:columns)", rf"\1{columns}", text)
                text = text.replace('fo:hyphenate="false"', 'fo:hyphenate="true"')
                data = text.encode()
            new.writestr(info, data)


def marks(text: str) -> list[int]:
    """The places of letters and digits, as they count up: white space, mark-up and hyphens at line ends do not."""
    return [at for at, sign in enumerate(text) if sign.isalnum()]


class Count:
    """Turns an offset into a number of letters and digits."""

    def __init__(self, text: str) -> None:
        self.places = marks(text)

    def of(self, offset: int) -> int:
        return bisect_right(self.places, offset - 1)


def gold_links(name: str) -> tuple[str, list[tuple[int, int, set[int]]], list[tuple[int, int]], list[tuple[int, int]]]:
    text = (GOLD / f"{name}.txt").read_bytes().decode("utf-8")
    truth = json.loads((GOLD / f"{name}.json").read_text(encoding="utf-8"))
    count = Count(text)
    links = [(count.of(one["start"]), count.of(one["end"]), set(one["refs"])) for one in truth["citations"]]
    entries = [
        (count.of(ref["start"]), count.of(ref["end"])) for ref in sorted(truth["refs"], key=lambda ref: ref["i"])
    ]
    ignored = [(count.of(one["start"]), count.of(one["end"])) for one in truth["ignore"]]
    return text, links, entries, ignored


def score(cited: CitedText, name: str) -> float:
    """F1 of links (place, entry) against the truth."""
    text, links, entries, ignored = gold_links(name)
    readable = cited.document.readable
    count, total = Count(readable), len(marks(text))
    # Numbers of a list that a format prints, or a heading that it leaves out, shift places a little: entries are found by order.
    order = {}
    if len(cited.entries) == len(entries):
        order = {at: at for at in range(len(entries))}
    else:
        for at, entry in enumerate(cited.entries):
            place = count.of(entry.span.start) + total - len(count.places)
            found = [i for i, (start, end) in enumerate(entries) if start - 30 <= place < end - 5]
            if found:
                order[at] = found[-1]
    hits = wrong = 0
    seen: set[tuple[int, int]] = set()
    starts = [link[0] for link in links]
    for citation in cited.citations:
        for cite in citation.cites:
            start, end = count.of(cite.span.start), count.of(cite.span.end)
            if any(first < end and start < last for first, last in ignored):
                continue
            near = [at for at in range(max(0, bisect_right(starts, start) - 6), len(links)) if links[at][0] < end + 12]
            near = [at for at in near[-14:] if links[at][1] > start - 12]
            for reference in cite.references:
                i = order.get(reference, -1)
                match = next((at for at in near if i in links[at][2] and (at, i) not in seen), None)
                if match is None:
                    wrong += not any(i in links[at][2] for at in near)
                else:
                    seen.add((match, i))
                    hits += 1
    wanted = sum(len(link[2]) for link in links)
    return 2 * hits / (hits + wrong + wanted) if wanted + hits + wrong else 1.0


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("articles", nargs="*")
    parser.add_argument("--only", default="")
    options = parser.parse_args()
    if not GOLD.is_dir():
        sys.exit(f"there is no {GOLD}")
    only = options.only.split(",") if options.only else [*MADE, *OFFICE]
    sums: dict[str, list[float]] = {}
    for name in options.articles or TEN:
        text = (GOLD / f"{name}.txt").read_bytes().decode("utf-8")
        files: dict[str, bytes] = {kind: make(text).encode() for kind, make in MADE.items() if kind in only}
        with tempfile.TemporaryDirectory() as folder:
            wanted = [kind for kind in OFFICE if kind in only]
            files |= office(text, Path(folder), wanted) if wanted else {}
        plain = score(analyse(read_document(text.encode(), f"{name}.txt")), name)
        told = [f"{name:28} plain {plain:.4f}"]
        for kind, data in files.items():
            value = score(analyse(read_document(data, f"{name}.{kind}")), name)
            sums.setdefault(kind, []).append(value - plain)
            told.append(f"{kind} {value - plain:+.4f}")
        print("  ".join(told), flush=True)
    for kind, values in sums.items():
        limit = 0.03 if kind == "2.pdf" else 0.005
        mean = sum(values) / len(values)
        worst = min(values)
        print(f"{kind:6} mean {mean:+.4f}  worst {worst:+.4f}  {'ok' if mean >= -limit else 'SHORT'}")


if __name__ == "__main__":
    main()
