"""Findings that the text itself tells us to ignore: `refman: ignore CIT002` in a comment.

A comment at the end of a line speaks of that line, a comment on a line of its own of the paragraph after it
(of its own, where it stands inside one), `refman: ignore-file CODE` of the whole file. Codes may be cut short ("APA") or be
names of rules; without one, all are meant. Where a format has comments, only comments count; in plain text the words may
follow any of the usual signs.
"""

from __future__ import annotations

import functools
import re
from collections.abc import Iterable

import msgspec

from refman.model.document import Document
from refman.model.finding import Finding
from refman.model.span import Span

_HTML, _PERCENT, _SLASHES, _DOTS, _HASH = r"<!--", r"(?<!\\)%", r"//", r"\.\.", r"\#"
OPENERS = {
    "markdown": (_HTML,),
    "html": (_HTML,),
    "jats": (_HTML,),
    "tei": (_HTML,),
    "xml": (_HTML,),
    "latex": (_PERCENT,),
    "bibtex": (_PERCENT, r"@comment\{"),
    "typst": (_SLASHES, r"/\*"),
    "rst": (_DOTS,),
    "restructuredtext": (_DOTS,),
    "asciidoc": (_SLASHES,),
    "org": (_HASH,),
}
_ANY = (_HTML, _PERCENT, _SLASHES, _DOTS, _HASH, r"/\*", r"\[", ";")


class Ignore(msgspec.Struct, frozen=True):
    """Codes, or their beginnings, that are not wanted in a stretch; no codes: none is."""

    span: Span
    codes: tuple[str, ...]

    def covers(self, finding: Finding) -> bool:
        named = (
            not self.codes
            or finding.name in self.codes
            or finding.code.startswith(tuple(c.upper() for c in self.codes))
        )
        return named and (finding.span.overlaps(self.span) or finding.span.start in self.span)


@functools.cache
def _mark(openers: tuple[str, ...]) -> re.Pattern[str]:
    # "% refman: ignore CIT002, REF001": the opener, the word, codes to the end of the comment.
    return re.compile(rf"(?:{'|'.join(openers)})[ \t]*refman:[ \t]*ignore(-file)?\b([A-Za-z0-9, \t-]*)")


def ignores(document: Document) -> tuple[Ignore, ...]:
    """What a text tells us to ignore, in order."""
    text = document.text
    # The library's words are titles, not remarks of somebody who reads its findings.
    if "refman:" not in text or document.is_library:
        return ()
    return tuple(_ignore(match, text) for match in _mark(OPENERS.get(document.format, _ANY)).finditer(text))


def kept(findings: Iterable[Finding], document: Document) -> list[Finding]:
    """The findings without those that the text tells us to ignore."""
    unwanted = ignores(document)
    return [finding for finding in findings if not any(ignore.covers(finding) for ignore in unwanted)]


def _ignore(match: re.Match[str], text: str) -> Ignore:
    codes = tuple(word.strip("-") for word in match[2].replace(",", " ").split() if word.strip("-"))
    if match[1]:
        return Ignore(Span(0, len(text) + 1), codes)
    start = text.rfind("\n", 0, match.start()) + 1
    end = text.find("\n", match.end())
    end = len(text) if end < 0 else end
    if text[start : match.start()].strip():
        return Ignore(Span(start, end), codes)
    while text[end : end + 1].isspace():
        end += 1
    return Ignore(Span(start, _paragraph_end(text, end)), codes)


def _paragraph_end(text: str, start: int) -> int:
    blank = [at for at in (text.find("\n\n", start), text.find("\n\r\n", start)) if at >= 0]
    return min(blank, default=len(text))
