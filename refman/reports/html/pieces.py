"""The text cut where something begins or ends, so that links and marks that overlap become well-formed HTML.

One sweep over the borders: time grows in step with the text and the number of marks.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from refman.model.result import Checked
from refman.model.scrub import scrubbed
from refman.model.span import Span

# A finding about a whole list marks its first line alone: a page of yellow shows nothing.
_LONGEST = 1500


class Piece(NamedTuple):
    """A stretch with the same marks throughout. `marks` are findings over it, `badges` those to be named behind it.

    `links` are entries that it points to; `id` is set on the first piece of a cite.
    """

    text: str
    links: tuple[int, ...] = ()
    id: str = ""
    marks: tuple[int, ...] = ()
    badges: tuple[int, ...] = ()


class Cited(NamedTuple):
    """A cite as the page names it: its element's id, its words, and the entries it points to."""

    id: str
    span: Span
    words: str
    links: tuple[int, ...]


def cites_of(result: Checked) -> list[Cited]:
    """Every cite, in order; those that stand inside an earlier one are left to it."""
    found: list[Cited] = []
    for at, citation in enumerate(result.text.citations):
        for nth, cite in enumerate(citation.cites):
            if len(cite.span) and (not found or cite.span.start >= found[-1].span.end):
                words = " ".join(scrubbed(cite.span.slice(result.text.source)).split())
                found.append(Cited(f"c{at}-{nth}", cite.span, words, cite.references))
    return found


class Cutter:
    """Cuts stretches of one article into pieces; made once, asked in any order."""

    def __init__(self, result: Checked, cites: Sequence[Cited]) -> None:
        self._source = result.text.source
        self._opens: dict[int, list[int]] = defaultdict(list)
        self._closes: dict[int, list[int]] = defaultdict(list)
        self._cites = {cite.span.start: cite for cite in cites}
        self._cite_ends = {cite.span.end for cite in cites}
        for number, finding in enumerate(result.findings):
            span = self._marked(finding.span)
            self._opens[span.start].append(number)
            self._closes[span.end].append(number)
        self._borders = sorted({*self._opens, *self._closes, *self._cites, *self._cite_ends})

    def _marked(self, span: Span) -> Span:
        if len(span) <= _LONGEST:
            return span
        end = self._source.find("\n", span.start, span.end)
        return Span(span.start, end if end > span.start else span.start + 80)

    def cut(self, parts: Sequence[Span]) -> Iterator[list[Piece]]:
        """The pieces of each part. The parts are in order, do not overlap, and together hold the whole text."""
        borders = iter(self._borders)
        border = next(borders, None)
        active: list[int] = []
        cite: Cited | None = None
        fresh = False
        for part in parts:
            pieces: list[Piece] = []
            at = part.start
            while at <= part.end:
                while border is not None and border <= at:
                    badges = tuple(self._closes.get(border, ()))
                    active = [number for number in active if number not in badges]
                    points = [number for number in self._opens.get(border, ()) if number not in badges]
                    active += points
                    if badges:
                        pieces.append(Piece("", badges=badges))
                    if border in self._cite_ends:
                        cite = None
                    if border in self._cites:
                        cite, fresh = self._cites[border], True
                    border = next(borders, None)
                if at == part.end:
                    break
                end = part.end if border is None else min(border, part.end)
                text = scrubbed(self._source[at:end])
                links, name = (cite.links, cite.id if fresh else "") if cite else ((), "")
                pieces.append(Piece(text, links, name, tuple(active)))
                fresh = False
                at = end
            yield pieces
