"""The references of a document: their order and numbers, their letters, how far each is told from others."""

from __future__ import annotations

import functools
from collections.abc import Sequence
from typing import TYPE_CHECKING

from refman.csl.citing import Citation
from refman.csl.context import PLAIN, Context, Raised
from refman.csl.disambiguation import Member, Steps, letters, told_apart
from refman.csl.errors import StyleError
from refman.csl.item import Item
from refman.csl.sorting import ordered
from refman.model.positions import Position

if TYPE_CHECKING:
    from refman.csl.processor import Processor


class Known:
    """One reference and what the document makes of it."""

    __slots__ = ("first_note", "item", "listed", "number", "raised", "year_suffix")

    def __init__(self, item: Item) -> None:
        self.item = item
        self.number = 0
        self.first_note = 0
        self.year_suffix = ""
        # How far it is told from others in citations, and in the bibliography.
        self.raised: Raised = PLAIN
        self.listed: Raised = PLAIN


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
        # Whether names are lengthened cite by cite, or in all cites alike.
        self.by_cite = processor.citation.option("givenname-disambiguation-rule") in ("", "by-cite")
        self.ordered = self._ordered()
        self._tell_apart()

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

    def _tell_apart(self) -> None:
        """Raise what must be raised, and give letters to works that still read the same, in the list's order."""
        area = self.processor.citation
        rule = area.option("givenname-disambiguation-rule")
        steps = Steps(
            names=area.is_on("disambiguate-add-names"),
            given=area.is_on("disambiguate-add-givenname"),
            rule=rule,
            words=self.processor.style.words_that_tell_apart,
            letters=area.is_on("disambiguate-add-year-suffix"),
        )
        if not steps.any:
            return
        members = [Member(place, functools.partial(self._cited, one)) for place, one in enumerate(self.ordered)]
        alike = told_apart(members, steps)
        for member, one in zip(members, self.ordered):
            one.raised = member.raised
            one.listed = Raised(member.raised.shown, member.raised.given if self.by_cite else (), member.raised.words)
        groups = [[self.ordered[member.place] for member in group] for group in alike]
        place = {id(one): number for number, one in enumerate(self.ordered)}
        for group in groups if steps.letters else ():
            for number, one in enumerate(sorted(group, key=lambda one: place[id(one)])):
                one.year_suffix = letters(number)

    def _cited(self, one: Known, raised: Raised) -> Context:
        """A short cite of the work, as a later cite reads: that is what has to be told apart."""
        c = Context(one.item, "citation")
        c.citation_number = one.number
        c.position, c.near = Position.SUBSEQUENT, True
        c.raised = raised
        c.text = "".join([op for op in self.processor.citation.ops(c) if type(op) is str])
        return c
