"""The whole page: one file that needs no script, no network and no other file.

The policy in its head forbids everything but its own style and script, each named by its hash; every text of the document is
escaped by the template and stripped of what steers a display.
"""

from __future__ import annotations

import base64
import functools
import hashlib
import re
from collections import Counter
from collections.abc import Sequence
from pathlib import Path
from typing import Any, NamedTuple

from jinja2 import Environment, FileSystemLoader, StrictUndefined

from refman.model.document import Lines
from refman.model.result import Checked
from refman.model.scrub import scrubbed
from refman.model.span import Span
from refman.model.spots import Spots
from refman.reports.html.pieces import Cited, Cutter, Piece, cites_of
from refman.reports.html.strip import BARS, HEIGHT, strip
from refman.reports.rows import Options, path_of

_HERE = Path(__file__).parent
SIGNS = {"error": "✖", "warning": "▲", "info": "●"}


class Line(NamedTuple):
    """A line of the article with its number."""

    number: int
    pieces: list[Piece]


class EntryView(NamedTuple):
    """An entry of the list, and the cites that point to it."""

    number: int
    line: int
    pieces: list[Piece]
    cited: list[Cited]
    doubts: tuple[str, ...]


def render(results: Sequence[Checked], options: Options) -> str:
    """The page."""
    codes = sorted({finding.code for one in results for finding in one.findings})
    style = (_HERE / "style.css").read_text(encoding="utf-8") + "".join(map(_hiding, codes))
    script = (_HERE / "script.js").read_text(encoding="utf-8")
    counts = Counter(finding.code for one in results for finding in one.findings)
    severities = Counter(finding.severity.value for one in results for finding in one.findings)
    rules = {f.code: options.rule(f) for one in results for f in one.findings}
    return _environment().get_template("page.html.j2").render(
        files=[_file(one, at, options) for at, one in enumerate(results)],
        style=style,
        script=script,
        style_hash=_hash(style),
        script_hash=_hash(script),
        codes=[(code, counts[code], rules[code]) for code in codes],
        severities=[(kind, severities[kind]) for kind in SIGNS if severities[kind]],
        signs=SIGNS,
        bars=BARS,
        height=HEIGHT,
        version=options.version,
        css=css_name,
    )  # fmt: skip


@functools.cache
def _environment() -> Environment:
    # Paths and rule pages need no scrubbing twice; `plain` is for what the article's author wrote.
    made = Environment(
        loader=FileSystemLoader(_HERE), autoescape=True, undefined=StrictUndefined, trim_blocks=True, lstrip_blocks=True
    )
    made.filters["plain"] = scrubbed
    return made


def _hash(text: str) -> str:
    return "sha256-" + base64.b64encode(hashlib.sha256(text.encode("utf-8")).digest()).decode("ascii")


def css_name(code: str) -> str:
    """A code as a class: letters and digits alone."""
    return "k-" + re.sub(r"[^A-Za-z0-9]", "", code)


def _hiding(code: str) -> str:
    """The style that hides a code's findings while its box is not ticked: filtering needs no script."""
    name = css_name(code)
    return (
        f"body:has(#{name}:not(:checked)) .{name}.finding,body:has(#{name}:not(:checked)) a.{name}{{display:none}}\n"
        f"body:has(#{name}:not(:checked)) mark.{name}{{background:none;text-decoration:none}}\n"
    )


def _file(result: Checked, at: int, options: Options) -> dict[str, Any]:
    text, lines, spots = result.text, Lines(result.text.source), Spots(result)
    cites = cites_of(result)
    article, entries = _cut(result, cites, lines)
    return {
        "at": at,
        "path": scrubbed(path_of(result.path, options.root)),
        "style": text.style,
        "citations": len(text.citations),
        "library": text.document.is_library,
        "warnings": text.document.warnings,
        "lines": article,
        "entries": entries,
        "findings": [_card(result, number, lines, spots) for number in range(len(result.findings))],
        "strip": strip(result.findings, len(text.source)),
    }


def _cut(result: Checked, cites: Sequence[Cited], lines: Lines) -> tuple[list[Line], list[EntryView]]:
    """The article without its entries, line by line, and the entries."""
    source, entries = result.text.source, result.text.entries
    parts: list[tuple[Span, int]] = []
    at = 0
    for index, entry in sorted(enumerate(entries), key=lambda pair: (pair[1].span.start, pair[0])):
        if entry.span.start < at or not len(entry.span):
            continue  # from another file, or inside an earlier one: shown by its raw words below
        parts += ((line, -1) for line in _lines(source, at, entry.span.start))
        parts.append((entry.span, index))
        at = entry.span.end
    parts += ((line, -1) for line in _lines(source, at, len(source)))
    cut = Cutter(result, cites).cut([span for span, _ in parts])
    article: list[Line] = []
    listed: dict[int, list[Piece]] = {}
    for (span, index), pieces in zip(parts, cut, strict=True):
        if index >= 0:
            listed[index] = pieces
        else:
            article.append(Line(lines.place(span.start).line, pieces))
    backwards: dict[int, list[Cited]] = {}
    for cite in cites:
        for link in cite.links:
            backwards.setdefault(link, []).append(cite)
    views = [
        EntryView(
            index,
            lines.place(entry.span.start).line,
            listed.get(index, [Piece(scrubbed(entry.raw))]),
            backwards.get(index, []),
            entry.reference.doubts,
        )
        for index, entry in enumerate(entries)
    ]
    return _tidied(article), views


def _lines(source: str, start: int, end: int) -> list[Span]:
    spans = []
    while start < end:
        stop = source.find("\n", start, end) + 1 or end
        spans.append(Span(start, stop))
        start = stop
    return spans


def _tidied(article: list[Line]) -> list[Line]:
    """Without the blank lines that the entries left behind, but for one after each other line."""
    kept: list[Line] = []
    for line in article:
        is_blank = not any(piece.text.strip() or piece.badges for piece in line.pieces)
        if not (is_blank and kept and not any(piece.text.strip() for piece in kept[-1].pieces)):
            kept.append(line)
    return kept


def _card(result: Checked, number: int, lines: Lines, spots: Spots) -> dict[str, Any]:
    finding, source = result.findings[number], result.text.source
    place = lines.place(finding.span.start)
    return {
        "number": number,
        "finding": finding,
        "severity": finding.severity.value,
        "place": spots.of(finding) or f"line {place.line}, column {place.column}",
        "safety": finding.fix.safety.value if finding.fix else "",
        "edits": [
            (_short(edit.span.slice(source)), _short(edit.text)) for edit in (finding.fix.edits if finding.fix else ())
        ][:4],
        "related": [(one.message, lines.place(one.span.start).line) for one in finding.related],
    }


def _short(text: str) -> str:
    return text if len(text) <= 240 else text[:239] + "…"
