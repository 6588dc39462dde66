"""Two records of one work: whether they are, and what one can add to the other."""

from __future__ import annotations

from typing import Any

import msgspec

from refman.library.folding import plain, squeezed, words
from refman.library.identity import identifiers, is_general, year_of
from refman.model.dates import Date
from refman.model.names import Name
from refman.model.reference import DATE_VARIABLES, NAME_VARIABLES, STRING_VARIABLES, Reference

# Not told as a difference and never filled: they belong to one text or one parser, not to the work.
_OWN = frozenset(("id", "citation_key", "citation_label", "citation_number", "raw", "confidence", "doubts", "locator"))
_TEXTS = tuple(name.replace("-", "_") for name in STRING_VARIABLES if name.replace("-", "_") not in _OWN)
_NAMES = tuple(name.replace("-", "_") for name in NAME_VARIABLES)
_DATES = tuple(name.replace("-", "_") for name in DATE_VARIABLES)
# Where both give one of these and they differ, the works differ.
_TELLING = ("volume", "issue", "page", "chapter_number", "edition", "version", "part_number", "number")
# Types that a source states rather than guesses: a paper and the journal article of its title are two works. The
# others (web pages, news, speeches, documents) are told apart differently by every source.
_SURE_TYPES = frozenset(
    """article article-journal book chapter dataset entry-dictionary entry-encyclopedia legal_case map
    paper-conference patent report review review-book software song standard thesis""".split()
)
_KINDS = ("doi", "pmid", "pmcid", "isbn")


class Difference(msgspec.Struct, frozen=True):
    """A field on which the stored and the new record disagree; the stored one stays."""

    field: str
    kept: str
    other: str


class Merged(msgspec.Struct, frozen=True):
    """A record after a merge: `filled` names the fields that were empty before."""

    reference: Reference
    filled: tuple[str, ...] = ()
    differing: tuple[Difference, ...] = ()


def is_same_work(stored: Reference, new: Reference) -> bool:
    """Whether two records that share an identifier or a fingerprint are surely one work.

    An identifier alone is not enough when the titles have nothing in common (a chapter with its book's DOI).
    """
    ours, theirs = (dict(name.split(":", 1) for name in identifiers(record)) for record in (stored, new))
    shared = any(ours.get(kind) and ours[kind] == theirs.get(kind) for kind in (*_KINDS, "arxiv"))
    if shared:
        return _titles_agree(stored, new) and not _differ(stored, new, ("chapter_number", "edition"))
    if any(kind in ours and kind in theirs for kind in _KINDS):
        return False
    if _differ(stored, new, _TELLING) or year_of(stored) != year_of(new) or not _fit(stored, new):
        return False
    return squeezed(plain(stored.title)) == squeezed(plain(new.title)) and (
        not is_general(stored) or _same_place(stored, new)
    )


def _fit(one: Reference, other: Reference) -> bool:
    """Whether types, months and people of two works of one title, year and first author can be of one work."""
    if one.type != other.type and one.type in _SURE_TYPES and other.type in _SURE_TYPES:
        return False
    months = [date.date_parts[0][1:2] for date in (one.issued, other.issued) if date and date.date_parts]
    if len(months) == 2 and all(months) and months[0] != months[1]:
        return False
    fewer, more = sorted((one.author, other.author), key=len)
    families = [squeezed(name.sort_key) for name in more]
    return all(squeezed(name.sort_key) in families for name in fewer) and _same_names(fewer[:1], more[: len(fewer[:1])])


def _titles_agree(one: Reference, other: Reference) -> bool:
    ours, theirs = set(words(plain(one.title))), set(words(plain(other.title)))
    return not ours or not theirs or 2 * len(ours & theirs) >= min(len(ours), len(theirs))


def _differ(one: Reference, other: Reference, fields: tuple[str, ...]) -> bool:
    pairs = ((squeezed(getattr(one, field)), squeezed(getattr(other, field))) for field in fields)
    return any(ours and theirs and ours != theirs for ours, theirs in pairs)


def _same_place(one: Reference, other: Reference) -> bool:
    return all(
        squeezed(getattr(one, field)) == squeezed(getattr(other, field))
        for field in ("container_title", "volume", "page", "publisher")
    )


def merged(stored: Reference, new: Reference) -> Merged:
    """The stored record with its empty fields filled from the new one. Nothing that is there is replaced."""
    changes: dict[str, Any] = {}
    differing: list[Difference] = []
    for fields, agree, shown in ((_TEXTS, _same_text, str), (_NAMES, _same_names, _names_text)):
        for field in fields:
            ours, theirs = getattr(stored, field), getattr(new, field)
            if not theirs or ours == theirs:
                continue
            if not ours:
                changes[field] = theirs
            elif not agree(ours, theirs):
                differing.append(Difference(field, shown(ours), shown(theirs)))
    for field in _DATES:
        _merge_dates(field, getattr(stored, field), getattr(new, field), changes, differing)
    if new.type and new.type != stored.type:
        if stored.type in ("", "document"):
            changes["type"] = new.type
        elif new.type != "document":
            differing.append(Difference("type", stored.type, new.type))
    for field in ("custom", "extra"):
        ours, theirs = getattr(stored, field), getattr(new, field)
        if any(key not in ours for key in theirs):
            changes[field] = {**theirs, **ours}
    if not stored.raw and new.raw:
        changes["raw"] = new.raw
    filled = tuple(field for field in changes if field != "raw")
    reference = msgspec.structs.replace(stored, **changes) if changes else stored
    return Merged(reference, filled, tuple(differing))


def _merge_dates(
    field: str, ours: Date | None, theirs: Date | None, changes: dict[str, Any], differing: list[Difference]
) -> None:
    if theirs is None or ours == theirs:
        return
    if ours is None or _is_finer(theirs, ours):
        changes[field] = theirs
    elif field != "accessed" and not _is_finer(ours, theirs):
        differing.append(Difference(field, date_text(ours), date_text(theirs)))


def _is_finer(date: Date, than: Date) -> bool:
    """Whether a date says the same with more of it: 26 April 2024 against 2024."""
    if len(date.date_parts) != 1 or len(than.date_parts) != 1:
        return False
    longer, shorter = date.date_parts[0], than.date_parts[0]
    return len(longer) > len(shorter) and longer[: len(shorter)] == shorter


def _same_text(one: str, other: str) -> bool:
    return squeezed(plain(one)) == squeezed(plain(other))


def _same_names(ours: tuple[Name, ...], theirs: tuple[Name, ...]) -> bool:
    """Whether the family names are the same and no given name contradicts another ("R." fits "Ruth")."""
    return len(ours) == len(theirs) and all(
        squeezed(one.sort_key) == squeezed(other.sort_key)
        and squeezed(one.given)[:1] in ("", squeezed(other.given)[:1])
        for one, other in zip(ours, theirs)
    )


def _names_text(names: tuple[Name, ...]) -> str:
    return "; ".join(name_text(name) for name in names)


def name_text(name: Name) -> str:
    """A name in filing order: "van Gogh, Vincent"."""
    if name.literal and not name.family:
        return name.literal
    family = " ".join(filter(None, (name.non_dropping_particle, name.family)))
    given = " ".join(filter(None, (name.given, name.dropping_particle)))
    return ", ".join(filter(None, (family, given, name.suffix)))


def date_text(date: Date | None) -> str:
    """A date in ISO order: "2024-04-26", a range with "/"; its words where it has no parts."""
    if date is None:
        return ""
    if not date.date_parts:
        return date.literal or date.raw or date.edtf
    return "/".join(
        "-".join(f"{part:02}" if isinstance(part, int) else part for part in parts) for parts in date.date_parts
    )
