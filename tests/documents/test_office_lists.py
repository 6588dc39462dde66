"""A numbered list as a real office writes it: the same entries, labels and links in Word and OpenDocument as in the page."""

from __future__ import annotations

import shutil
import subprocess
from pathlib import Path

import pytest

from refman.api.analyse import analyse
from refman.documents.read import read_document
from refman.model.citation import CitedText

ENTRIES = (
    "Noor, A. (1990). Mountains. Oslo: Fjell Press.",
    "Ilves, T. (2004). Lakes and rivers. Tartu: University Press.",
    "Macron, E. (2011). Hills and valleys. Paris: Seuil.",
    "Tamm, J. (2015). Bogs. Tallinn: Mets.",
)
POINTS = '<ol><li>First point<ol type="a"><li>one</li><li>two</li></ol></li><li>Second point.</li></ol>'
ROWS = "<table><tr><td><ol><li>in a cell</li></ol></td><td>b</td></tr></table>"


def listed(*entries: str, more: str = "") -> str:
    return f"<ol {more}>" + "".join(f"<li>{entry}</li>" for entry in entries) + "</ol>"


LISTS = {
    "one list": listed(*ENTRIES),
    "paragraphs in its items": listed(*(f"<p>{entry}</p>" for entry in ENTRIES)),
    "from another number": listed(*ENTRIES, more='start="3"'),
    "in two parts": listed(*ENTRIES[:2]) + "<hr>" + listed(*ENTRIES[2:], more='start="3"'),
    "under sub-headings": "<h2>Articles</h2>"
    + listed(*ENTRIES[:2])
    + "<h2>Books</h2>"
    + listed(*ENTRIES[2:], more='start="3"'),
}
CITED = {"from another number": "Lakes are deep [4]. Peaks are high [3, 5]. Bogs are wet [6]."}
USUAL = "Lakes are deep [2]. Peaks are high [1, 3]. Bogs are wet [4]."


def converted(folder: Path, source: str, kind: str, *more: str) -> None:
    subprocess.run(
        ["soffice", f"-env:UserInstallation=file://{folder}/profile", "--headless", *more, "--convert-to", kind,
         "--outdir", str(folder), str(folder / source)],
        check=True, capture_output=True, timeout=120,
    )  # fmt: skip


def read(path: Path) -> CitedText:
    return analyse(read_document(path.read_bytes(), path.name))


def seen(text: CitedText) -> tuple[list[str], list[str], list[tuple[str, list[tuple[int, ...]]]]]:
    links = [
        (text.document.text[one.span.start : one.span.end], [cite.references for cite in one.cites])
        for one in text.citations
    ]
    return [entry.raw for entry in text.entries], [entry.label for entry in text.entries], links


# Writer/Web marks no heading as one; Writer does.
@pytest.mark.parametrize(("name", "mode"), [*((name, ("--writer",)) for name in LISTS), ("one list", ())])
def test_a_numbered_list_is_the_same_in_every_office_format(name: str, mode: tuple[str, ...], tmp_path: Path) -> None:
    if shutil.which("soffice") is None:
        pytest.skip("LibreOffice is not installed")
    text = f"<h1>Introduction</h1><p>{CITED.get(name, USUAL)}</p>{POINTS}{ROWS}<h1>References</h1>{LISTS[name]}"
    (tmp_path / "a.html").write_text(f"<!DOCTYPE html><html><body>{text}</body></html>", encoding="utf-8")
    converted(tmp_path, "a.html", "odt", *mode)
    converted(tmp_path, "a.odt", "docx")
    converted(tmp_path, "a.odt", "rtf")
    first = 3 if name == "from another number" else 1
    expected = (
        list(ENTRIES),
        [str(first + at) for at in range(4)],
        [
            (mark, [(int(number) - first,) for number in mark[1:-1].split(", ")])
            for mark in _marks(CITED.get(name, USUAL))
        ],
    )
    for kind in ("html", "odt", "docx", "rtf"):
        assert seen(read(tmp_path / f"a.{kind}")) == expected, kind


def _marks(text: str) -> list[str]:
    return [f"[{piece.split(']')[0]}]" for piece in text.split("[")[1:]]
