"""What a text must have before a rule can say anything: rules that cannot speak are not imported.

Cheap questions only, each asked once. A rule without a line here always runs; a line must never be narrower than its rule.
"""

from __future__ import annotations

import functools
from collections.abc import Callable

from refman.checks.context import Context


class Signs:
    """What there is in a text, for the questions below."""

    def __init__(self, here: Context) -> None:
        self.here = here
        self.cites = [cite for _, _, cite in here.cites]

    @functools.cached_property
    def listed(self) -> str:
        """The words of all lists, in lower case."""
        return "\n".join(entry.raw for entry in self.here.entries).lower()

    @functools.cached_property
    def near(self) -> bool:
        return any(cite.match == "near" for cite in self.cites)

    @functools.cached_property
    def et_al(self) -> bool:
        return any(cite.et_al for cite in self.cites)

    @functools.cached_property
    def many_names(self) -> bool:
        return any(len(cite.names) > 1 for cite in self.cites)

    @functools.cached_property
    def locator(self) -> bool:
        return any(cite.locator for cite in self.cites)

    @functools.cached_property
    def accents(self) -> bool:
        return not (self.listed.isascii() and all(name.isascii() for cite in self.cites for name in cite.names))

    @functools.cached_property
    def letters(self) -> bool:
        return any(cite.year[-1:].isalpha() for cite in self.cites) or any(
            entry.reference.year_suffix for entry in self.here.entries
        )

    @functools.cached_property
    def small_journal(self) -> bool:
        """Whether the name of a journal has a longer word in lower case."""
        names = {entry.reference.container_title for entry in self.here.entries}
        return any(len(word) > 3 and word.islower() for name in names for word in name.split())

    def has(self, *words: str) -> bool:
        """Whether the lists have any of these words."""
        return any(word in self.listed for word in words)

    def says(self, *words: str) -> bool:
        """Whether the text has any of these words, as they are written here."""
        return any(word in self.here.source for word in words)


TRIGGERS: dict[str, Callable[[Signs], bool]] = {
    "CIT003": lambda signs: signs.near,
    "CIT004": lambda signs: signs.near,
    "CIT005": lambda signs: signs.accents,
    "CIT006": lambda signs: any(len(cite.references) > 1 for cite in signs.cites),
    "CIT007": lambda signs: signs.letters,
    "CIT008": lambda signs: signs.letters,
    "CIT010": lambda signs: signs.many_names,
    "CIT014": lambda signs: signs.says(
        "?", "needed", "REF", "CITE", "XXX", "ear)", "ate)", "TODO", "todo", "FIXME", "add ", "insert ", "missing "
    ),
    "CIT018": lambda signs: signs.locator,
    "CIT021": lambda signs: signs.has("comm", "correspondence"),
    "CIT022": lambda signs: signs.says("cited", "quoted", "mentioned", "apud", "Apud", "zit", "cité", "citado"),
    "REF004": lambda signs: signs.letters,
    "REF015": lambda signs: signs.has("://", "www."),
    "REF017": lambda signs: signs.has("://", "youtu"),
    "IDN001": lambda signs: signs.has("doi"),
    "IDN002": lambda signs: signs.has("doi"),
    "IDN003": lambda signs: signs.has("10."),
    "IDN004": lambda signs: signs.has("://"),
    "IDN005": lambda signs: signs.has("isbn", "issn", "orcid"),
    "IDN006": lambda signs: signs.has("://"),
    "IDN007": lambda signs: signs.has("://"),
    "APA102": lambda signs: any(len(cite.names) > 2 for cite in signs.cites),
    "APA103": lambda signs: signs.et_al,
    "APA104": lambda signs: signs.many_names,
    "APA107": lambda signs: signs.et_al,
    "APA109": lambda signs: signs.locator,
    "APA112": lambda signs: signs.says("),"),
    "APA202": lambda signs: signs.has("et al") or any(len(entry.reference.author) > 20 for entry in signs.here.entries),
    "APA204": lambda signs: bool(signs.here.text.document.runs) or signs.small_journal,
    "APA206": lambda signs: signs.has(", p.", ", pp."),
}


def can_speak(code: str, signs: Signs) -> bool:
    """Whether a rule could find anything in the text."""
    question = TRIGGERS.get(code)
    return question is None or question(signs)
