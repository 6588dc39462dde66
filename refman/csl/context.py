"""What rendering one cite or entry needs to know and keeps track of; made anew for each."""

from __future__ import annotations

from collections.abc import Callable, Mapping

import msgspec

from refman.csl.item import Item, trigraph
from refman.csl.names_model import Person

# Bits of `Context.seen`: a variable was asked for; one had something to say.
ASKED, FOUND = 1, 2


class Raised(msgspec.Struct, frozen=True, gc=False):
    """How far a cite was lengthened to tell it from others.

    `shown`: names to show in each name list, by its place in the cite. `given`: for each name list, how much of the
    given name each name gets (0 none, 1 initials, 2 all). `words`: how many conditions disambiguate="true" hold.
    """

    shown: tuple[int, ...] = ()
    given: tuple[tuple[int, ...], ...] = ()
    words: int = 0


PLAIN = Raised()


class Context:
    """One rendering. `seen` and `done` belong to groups and substitution; `lists` collects name lists for others."""

    __slots__ = (
        "area",
        "citation_number",
        "cut_names",
        "done",
        "fields",
        "files_short",
        "first_names",
        "first_note",
        "item",
        "label",
        "lists",
        "locator",
        "near",
        "opens",
        "position",
        "previous_names",
        "raised",
        "record",
        "seen",
        "skip_names",
        "skip_year",
        "suffix_seen",
        "text",
        "used",
        "words_asked",
        "year",
        "year_suffix",
    )

    def __init__(self, item: Item, area: str) -> None:
        self.item = item
        self.fields: Mapping[str, str] = item.fields
        self.area = area
        self.seen = 0
        self.done: set[str] = set()
        self.used: set[str] | None = None
        self.locator = ""
        self.label = ""
        self.position = 0
        self.near = False
        self.raised = PLAIN
        self.year_suffix = ""
        self.suffix_seen = False
        self.words_asked = 0
        self.citation_number = 0
        self.first_note = 0
        # (names shown, all names, given-name level at the start) of each name list, in order.
        self.lists: list[tuple[int, tuple[Person, ...], int]] = []
        # (et-al-min, et-al-use-first, et-al-use-last) of a sort key.
        self.cut_names: tuple[int, int, bool] | None = None
        # Where the first names stand in the output, and its words.
        self.first_names: tuple[int, int] | None = None
        self.text = ""
        # A collapsed cite leaves these out.
        self.skip_names = False
        self.skip_year = False
        # Whether names in the short form are filed with the given names that tell them apart.
        self.files_short = False
        # Whether a term that comes first here gets a capital.
        self.opens = False
        self.year = ""
        # The first names of this entry and of the one before, for subsequent-author-substitute.
        self.record: tuple[object, ...] = ()
        self.previous_names: tuple[object, ...] = ()

    def value(self, variable: str) -> str:
        """The string of a variable, the processor's own included; "" where there is none."""
        found = self.fields.get(variable)
        if found is not None:
            return found
        own = OWN_VARIABLES.get(variable)
        return own(self) if own else ""

    def has(self, variable: str) -> bool:
        """Whether the item has the variable, whatever its kind."""
        return variable in self.item.known or bool(self.value(variable))


OWN_VARIABLES: dict[str, Callable[[Context], str]] = {
    "locator": lambda c: c.locator,
    "year-suffix": lambda c: c.year_suffix,
    "citation-number": lambda c: str(c.citation_number) if c.citation_number else "",
    "first-reference-note-number": lambda c: str(c.first_note) if c.first_note and c.position else "",
    "id": lambda c: c.item.id,
    "citation-label": lambda c: trigraph(c.item),
}
