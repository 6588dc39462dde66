"""The references of a document: their order and numbers, their letters, how far each is told from others."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from refman.csl.citing import Citation
from refman.csl.context import PLAIN, Context, Raised
from refman.csl.errors import StyleError
from refman.csl.item import Item
from refman.csl.sorting import ordered

if TYPE_CHECKING:
    from refman.csl.processor import Processor


class Known:
    """One reference and what the document makes of it."""

    __slots__ = ("first_note", "item", "number", "raised", "year_suffix")

    def __init__(self, item: Item) -> None:
        self.item = item
        self.number = 0
        self.first_note = 0
        self.year_suffix = ""
        self.raised: Raised = PLAIN


class Registry:
    """References by id, and in the bibliography's order."""

    def __init__(
        self, processor: Processor, items: Sequence[Item], citations: Sequence[Citation], *, only_cited: bool
    ) -> None:
        self.processor = processor
        everything = {item.id: item for item in items}
        cited: dict[str, int] = {}
        for citation in citations:
            for cite in citation.cites:
                if cite.id not in everything:
                    raise StyleError(
                        "not-among-the-references",
                        f"there is no reference with the id {cite.id!r}",
                        hint="cite one of the ids that the references have",
                    )
                cited.setdefault(cite.id, citation.note)
        ids = list(cited) if only_cited else [*cited, *[id for id in everything if id not in cited]]
        self.known = {id: Known(everything[id]) for id in ids}
        for id, note in cited.items():
            self.known[id].first_note = note
        self.ordered = self._ordered()

    def _ordered(self) -> list[Known]:
        known = list(self.known.values())
        for number, one in enumerate(known, 1):
            one.number = number
        area = self.processor.reference_list
        if area is None or not area.keys:
            return known
        contexts = [self._sort_context(one) for one in known]
        order = [known[index] for index in ordered(contexts, area.keys, range(len(known)))]
        for number, one in enumerate(order, 1):
            one.number = number
        return order

    def _sort_context(self, one: Known) -> Context:
        c = Context(one.item, "sort")
        c.citation_number = one.number
        return c
