"""One document rendered: references numbered, cites placed and told apart, citations and entries put together."""

from __future__ import annotations

import functools
from collections.abc import Sequence
from typing import TYPE_CHECKING

from refman.csl.citing import Bibliography, Citation, Cite, Entry
from refman.csl.context import Context
from refman.csl.flatten import flatten
from refman.csl.item import Item
from refman.csl.markup import parsed
from refman.csl.registry import Registry
from refman.csl.rich import Ops
from refman.csl.spans import RichText
from refman.model.positions import CitedWork, Placed, Position, positions

if TYPE_CHECKING:
    from refman.csl.processor import Processor


class Rendering:
    """The work of one call. Parts are done when they are first asked for."""

    def __init__(
        self, processor: Processor, items: Sequence[Item], citations: Sequence[Citation], *, only_cited: bool
    ) -> None:
        self.processor = processor
        self.cited = citations
        self.registry = Registry(processor, items, citations, only_cited=only_cited)

    @functools.cached_property
    def placed(self) -> list[tuple[Placed, ...]]:
        distance = int(self.processor.citation.option("near-note-distance") or 5)
        works = [
            (citation.note, [CitedWork(cite.id, f"{cite.label} {cite.locator}" if cite.locator else "") for cite in citation.cites])
            for citation in self.cited
        ]
        return positions(works, near_note_distance=distance)

    def citations(self) -> tuple[RichText, ...]:
        return tuple([self._citation(index) for index in range(len(self.cited))])

    def _citation(self, index: int) -> RichText:
        area, citation = self.processor.citation, self.cited[index]
        cites = [
            self._cite(cite, placed) for cite, placed in zip(citation.cites, self.placed[index])
        ]
        out: Ops = list(area.opening)
        for number, ops in enumerate(op for op in cites if op):
            if number and area.delimiter:
                out.append(area.delimiter)
            out.extend(ops)
        out.extend(area.closing)
        return flatten(out, self.processor.quotes)

    def _cite(self, cite: Cite, placed: Placed) -> Ops:
        c = self.context(cite.id, "citation")
        c.locator, c.label = cite.locator, cite.label or "page"
        c.position = placed.position if cite.position is None else cite.position
        c.near = placed.near if cite.near is None else cite.near
        ops = self.processor.citation.ops(c)
        return [*parsed(cite.prefix), *ops, *parsed(cite.suffix)]

    def context(self, reference: str, area: str) -> Context:
        """A fresh context for one reference."""
        known = self.registry.known[reference]
        c = Context(known.item, area)
        c.citation_number = known.number
        c.first_note = known.first_note
        c.year_suffix = known.year_suffix
        c.raised = known.raised
        return c

    def bibliography(self) -> Bibliography:
        area = self.processor.reference_list
        if area is None:
            return Bibliography()
        entries = []
        for known in self.registry.ordered:
            c = self.context(known.item.id, "bibliography")
            c.position = Position.FIRST
            ops = area.ops(c)
            entries.append(Entry(known.item.id, flatten([*area.opening, *ops, *area.closing], self.processor.quotes)))
        return Bibliography(
            tuple(entries),
            hanging_indent=area.is_on("hanging-indent"),
            second_field_align=area.option("second-field-align"),
            line_spacing=int(area.option("line-spacing") or 1),
            entry_spacing=int(area.option("entry-spacing") or 1),
        )
