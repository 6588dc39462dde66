"""One document rendered: references numbered, cites placed and told apart, citations and entries put together."""

from __future__ import annotations

import functools
from collections.abc import Sequence
from typing import TYPE_CHECKING

from refman.csl.citing import Bibliography, Citation, Entry
from refman.csl.cluster import Cluster, Drawn
from refman.csl.context import Context
from refman.csl.flatten import flatten
from refman.csl.item import Item
from refman.csl.narrative import written_authors
from refman.csl.registry import Registry
from refman.csl.rich import Ops
from refman.csl.sorting import filed, ordered
from refman.csl.spans import RichText, TextSpan
from refman.model.positions import CitedWork, Placed, positions

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
            (
                citation.note,
                [CitedWork(cite.id, f"{cite.label} {cite.locator}" if cite.locator else "") for cite in citation.cites],
            )
            for citation in self.cited
        ]
        return positions(works, near_note_distance=distance)

    def citations(self) -> tuple[RichText, ...]:
        """The text of each citation, in document order."""
        return tuple([self._citation(index) for index in range(len(self.cited))])

    def halves(self) -> tuple[tuple[RichText, RichText], ...]:
        """Each citation in two parts: the author for the sentence (empty unless composite), and the rest."""
        return tuple([self._halves(index) for index in range(len(self.cited))])

    def _citation(self, index: int) -> RichText:
        author, rest = self._halves(index)
        if not author:
            return rest
        infix = self.cited[index].infix or " "
        return (*author, TextSpan(infix if infix[:1] in " ,;:.\u2019'" else f" {infix}"), *rest) if rest else author

    def _halves(self, index: int) -> tuple[RichText, RichText]:
        citation, quotes = self.cited[index], self.processor.quotes
        drawn = self._drawn(index)
        if citation.mode == "suppress-author" or citation.mode == "composite":
            drawn[0].without_author()
        elif citation.mode == "author-only":
            return (), flatten(self._author(drawn[0]), quotes)
        author = flatten(self._author(drawn[0]), quotes) if citation.mode == "composite" else ()
        return author, flatten(Cluster(self.processor.citation, drawn).ops(), quotes)

    def _author(self, drawn: Drawn) -> Ops:
        """The names as a sentence has them; in styles whose cites have none, as a plain style would."""
        return drawn.author_ops(self.processor.citation) or written_authors(self.processor, drawn)

    def _drawn(self, index: int) -> list[Drawn]:
        area, citation = self.processor.citation, self.cited[index]
        drawn = [Drawn(self, cite, placed) for cite, placed in zip(citation.cites, self.placed[index])]
        if not area.keys or len(drawn) < 2:
            return drawn
        if area.groups_cites:
            # Works that sort alike stand by their authors.
            drawn.sort(key=lambda one: filed(one.author(area)))
        contexts = [one.context("sort") for one in drawn]
        return [drawn[place] for place in ordered(contexts, area.keys, range(len(drawn)))]

    def context(self, reference: str, area: str) -> Context:
        """A fresh context for one reference."""
        known = self.registry.known[reference]
        c = Context(known.item, area)
        c.citation_number = known.number
        c.first_note = known.first_note
        c.year_suffix = known.year_suffix if area != "sort" else ""
        c.files_short = not self.registry.by_cite
        c.raised = known.raised if area != "bibliography" else known.listed
        return c

    def bibliography(self) -> Bibliography:
        area = self.processor.reference_list
        if area is None:
            return Bibliography()
        entries = []
        previous: tuple[object, ...] = ()
        for known in self.registry.ordered:
            c = self.context(known.item.id, "bibliography")
            c.previous_names = previous
            c.opens = True
            ops = area.entry(c)
            previous = c.record
            entries.append(Entry(known.item.id, flatten(ops, self.processor.quotes)))
        return Bibliography(
            tuple([entry for entry in entries if entry.text]),
            tuple([entry.id for entry in entries if not entry.text]),
            hanging_indent=area.is_on("hanging-indent"),
            second_field_align=area.option("second-field-align"),
            line_spacing=int(area.option("line-spacing") or 1),
            entry_spacing=int(area.option("entry-spacing") or 1),
        )
