"""How a cite differs from the entry it points at, and which entries come near a cite that points at none."""

from __future__ import annotations

from collections import defaultdict

from refman.checks.context import Context, authors, family, year
from refman.checks.folding import folded, letters
from refman.model.citation import Cite, Entry

_CACHE = "_by_family"


def year_number(text: str) -> str:
    """The four digits of a year as written, "" where there are none: "2012a" gives "2012"."""
    digits = "".join(letter if letter.isdigit() else " " for letter in text).split()
    return next((word for word in digits if len(word) == 4), "")


def year_letter(text: str) -> str:
    """The letter after the year: "2012a" gives "a", "2012" gives ""."""
    text = text.strip()
    return text[-1] if len(text) > 4 and text[-1].isalpha() and text[-2].isdigit() else ""


def entry_years(entry: Entry) -> set[str]:
    """Every year a reader may cite the entry by: printed, original, both ends of a range."""
    work = entry.reference
    years = {str(parts[0]) for date in (work.issued, work.original_date) if date for parts in date.date_parts if parts}
    return years | {year_number(year(entry))} - {""}


def entry_names(entry: Entry) -> tuple[str, ...]:
    return tuple(family(name) for name in authors(entry))


def years_differ(cite: Cite, entry: Entry) -> bool:
    """Whether both years are known and no year of the entry is the one cited."""
    cited, listed = year_number(cite.year), entry_years(entry)
    return bool(cited and listed) and cited not in listed


def by_family(here: Context) -> dict[str, list[int]]:
    """The entries by the letters of their first author's name; made once for a context."""
    known: dict[str, list[int]] | None = here.__dict__.get(_CACHE)
    if known is None:
        known = defaultdict(list)
        for index, entry in enumerate(here.entries):
            names = entry_names(entry)
            if names:
                known[letters(names[0])].append(index)
        here.__dict__[_CACHE] = known
    return known


def same_author(here: Context, cite: Cite) -> list[int]:
    """The entries whose first author is the cite's first name."""
    return by_family(here).get(letters(cite.names[0]), []) if cite.names else []


def named_twice(here: Context, references: tuple[int, ...]) -> bool:
    """Whether the entries are one work listed several times: same authors, same words in the title."""
    titles = {letters(here.entries[index].reference.title)[:60] for index in references}
    return len(titles) == 1 and titles != {""}


def differs_only_in_accents(cited: str, listed: str) -> bool:
    """Whether two names have the same letters but for accents and ligatures."""
    plain = [" ".join(name.replace("’", "'").replace("-", " ").split()).casefold() for name in (cited, listed)]
    return plain[0] != plain[1] and folded(plain[0]) == folded(plain[1])
