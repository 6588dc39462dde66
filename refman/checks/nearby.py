"""How a cite differs from the entry it points at, and which entries come near a cite that points at none."""

from __future__ import annotations

from collections import Counter, defaultdict

from refman.checks.context import Context, authors, family, year
from refman.checks.folding import folded, letters
from refman.model.citation import Cite, Entry

_CACHE, _REPEATS = "_by_family", "_repeats"
# Years between what is cited and what is listed: a slip of the finger is close, and never far.
CLOSE, FAR = 3, 12
# Letters between two years of the same authors in one breath.
_BESIDE = 4


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


def is_polish_case(cited: str, listed: str) -> bool:
    """Whether only the ending of the accusative or the instrumental tells a name in -a from the listed one."""
    return listed.endswith("a") and cited[-1:] in ("ą", "ę") and cited[:-1] == listed[:-1]


def differs_only_in_accents(cited: str, listed: str) -> bool:
    """Whether two names have the same letters but for accents and ligatures, and not for their case ("Ziębą" of "Zięba")."""
    if is_polish_case(cited, listed):
        return False
    plain = [" ".join(name.replace("’", "'").replace("-", " ").split()).casefold() for name in (cited, listed)]
    return plain[0] != plain[1] and folded(plain[0]) == folded(plain[1])


def fitting(here: Context, cite: Cite) -> tuple[int, ...]:
    """Of the entries that a cite may mean, those that fit it best: by letter, number of authors, initials, pages.

    Each test is used only where it leaves some; so one is left when the reader can tell.
    """
    left = cite.references
    for fits in (_letter_fits, _count_fits, _initials_fit, _pages_fit):
        chosen = tuple(index for index in left if fits(here, cite, here.entries[index]))
        left = chosen or left
    return left


def _letter_fits(here: Context, cite: Cite, entry: Entry) -> bool:
    return not year_letter(cite.year) or year_letter(year(entry)) == year_letter(cite.year)


def _count_fits(here: Context, cite: Cite, entry: Entry) -> bool:
    """ "A et al." stands for three or more, "A & B" for those two."""
    count = len(authors(entry))
    return count > 2 if cite.et_al else count == len(cite.names)


def _initials_fit(here: Context, cite: Cite, entry: Entry) -> bool:
    """Whether initials before the name ("A. L. Thompson et al.") are those of the entry's first author."""
    names = authors(entry)
    if not names or not cite.names:
        return False
    # "J. P. Thompson et al. 1999, 2008": the name of the second cite stands before the first.
    at = here.source.rfind(cite.names[0], max(0, cite.span.start - 80), cite.span.end)
    before = here.source[max(0, at - 12) : max(0, at)].replace(".", ". ").replace("(", " ").split()
    initials = [word[0] for word in before if len(word) == 2 and word[1] == "." and word[0].isupper()]
    return not initials or names[0].given[:1] == initials[0]


def _pages_fit(here: Context, cite: Cite, entry: Entry) -> bool:
    """Whether the page cited is among the entry's pages."""
    pages = [
        int(part) for part in entry.reference.page.replace("–", "-").split("-") if part.isdecimal() and len(part) < 8
    ]
    page = cite.locator.replace("–", "-").partition("-")[0]
    return len(pages) == 2 and page.isdecimal() and len(page) < 8 and pages[0] <= int(page) <= pages[1]


def repeats(here: Context) -> Counter[tuple[tuple[str, ...], str]]:
    """How often each author and year is cited, as written; made once for a context."""
    known: Counter[tuple[tuple[str, ...], str]] | None = here.__dict__.get(_REPEATS)
    if known is None:
        known = Counter((_who(cite), cite.year) for _, _, cite in here.cites if cite.via is None)
        here.__dict__[_REPEATS] = known
    return known


def _who(cite: Cite) -> tuple[str, ...]:
    return tuple(letters(name) for name in cite.names)


def is_other_work(here: Context, cite: Cite) -> bool:
    """Whether a cite with the wrong year more likely means a work that is not listed than one with a slip in its year.

    A slip is one place, close to the right year or its digits exchanged, of a work not cited rightly elsewhere. The same year
    again and again, or far off while the listed work is cited in its own year, is another work; so is a year beside the right
    one, "Wang et al. (1994, 1997)".
    """
    if not cite.references or not all(years_differ(cite, here.entries[index]) for index in cite.references):
        return False
    cited = year_number(cite.year)
    listed = {year for index in cite.references for year in entry_years(here.entries[index]) if year.isdecimal()}
    if any(sorted(cited) == sorted(year) for year in listed):
        return False
    off = min((abs(int(cited) - int(year)) for year in listed), default=0)
    rightly = any(use.match == "exact" for index in cite.references for _, _, use in here.uses.get(index, ()))
    if _stands_beside_the_right_one(here, cite):
        return True
    again = repeats(here)[_who(cite), cite.year] > 1
    return (again and (rightly or off > CLOSE)) or (rightly and off > CLOSE) or off > FAR


def _stands_beside_the_right_one(here: Context, cite: Cite) -> bool:
    """Whether the same authors are cited by the listed year a few words before or after."""
    who = _who(cite)
    return any(
        use.match == "exact"
        and _who(use) == who
        and min(abs(use.span.start - cite.span.end), abs(cite.span.start - use.span.end)) <= _BESIDE
        for index in cite.references
        for _, _, use in here.uses.get(index, ())
    )
