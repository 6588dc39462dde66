"""The pieces that a key pattern names, and the filters on them, with the words of Better BibTeX.

Source: Better BibTeX for Zotero, "Citation keys: key generation". Departs: an organisation's name is cut to its two
significant words or its initials, since "ministeredesarmees" is read and "nationalinstituteofstandards…" is not.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Any

from refman.library.folding import plain
from refman.library.key_words import SKIPPED
from refman.model.names import Name
from refman.model.reference import Reference

_WORD = re.compile(r"[^\W_]+(?:['’][^\W_]+)*")


def ascii_of(text: str) -> str:
    """The text in ASCII: accents dropped, other scripts transliterated ("Москва" gives "Moskva")."""
    if text.isascii():
        return text
    from anyascii import anyascii

    return str(anyascii(text))


def _tidy(text: str) -> str:
    return "".join(char for char in ascii_of(text) if char.isalnum())


def significant(text: str) -> list[str]:
    """The words of a title that a key may use, apostrophes dropped."""
    found = [word.replace("'", "").replace("’", "") for word in _WORD.findall(ascii_of(plain(text)))]
    return [word for word in found if word.lower() not in SKIPPED] or found


def _family(name: Name) -> str:
    if name.family:
        return _tidy(name.non_dropping_particle + name.family)
    if not name.literal:
        return _tidy(name.given)
    chosen = significant(name.literal)
    return _tidy("".join(chosen) if len(chosen) < 3 else "".join(word[0] for word in chosen))


def _author(reference: Reference, n: int = 0, m: int = 1) -> str:
    people = reference.creators
    if not people:
        return _tidy(reference.publisher.split(" ")[0]) or "anon"
    family = _family(people[m - 1]) if 0 < m <= len(people) else ""
    return family[:n] if n else family


def _authors(reference: Reference, n: int = 0, sep: str = "", etal: str = "") -> str:
    families = [_family(name) for name in reference.creators]
    more = etal if n and len(families) > n else ""
    return sep.join(families[:n] if n else families) + more


def _authors_alpha(reference: Reference) -> str:
    families = [_family(name) for name in reference.creators]
    if len(families) == 1:
        return families[0][:3]
    return "".join(family[:1] for family in families[:4]) + ("+" if len(families) > 4 else "")


def _auth_et_al(reference: Reference) -> str:
    families = [_family(name) for name in reference.creators]
    return "".join(families) if len(families) < 3 else families[0] + "EtAl"


def _auth_auth_ea(reference: Reference) -> str:
    families = [_family(name) for name in reference.creators]
    return ".".join(families[:2]) + (".ea" if len(families) > 2 else "")


def _author_last(reference: Reference) -> str:
    people = reference.creators
    return _family(people[-1]) if people else ""


def _initials(reference: Reference) -> str:
    people = reference.creators
    return "".join(word[0] for word in _WORD.findall(ascii_of(people[0].given))) if people else ""


def _title(reference: Reference) -> str:
    return "".join(word[:1].upper() + word[1:] for word in significant(reference.title))


def _short_title(reference: Reference, n: int = 3, m: int = 0) -> str:
    chosen = significant(reference.title)[:n]
    return "".join(word[:1].upper() + word[1:] if at < m else word for at, word in enumerate(chosen))


def _very_short_title(reference: Reference, n: int = 1, m: int = 0) -> str:
    return _short_title(reference, n, m)


def _part(reference: Reference, at: int, attribute: str = "issued") -> str:
    date = getattr(reference, attribute)
    parts = date.date_parts[0] if date and date.date_parts else ()
    return str(parts[at]).lstrip("-") if len(parts) > at else ""


def _year(reference: Reference) -> str:
    if year := _part(reference, 0):
        return year
    words = reference.issued.literal or reference.issued.raw if reference.issued else ""
    found = re.search(r"\d{4}", words)
    return found[0] if found else ""


PARTS: dict[str, Callable[..., str]] = {
    "auth": _author,
    "authEtAl": _auth_et_al,
    "authAuthEa": _auth_auth_ea,
    "authForeIni": lambda reference: _initials(reference)[:1],
    "authIni": _initials,
    "authorIni": _initials,
    "authorLast": _author_last,
    "authors": _authors,
    "authorsAlpha": _authors_alpha,
    "day": lambda reference: _part(reference, 2),
    "edtr": lambda reference, n=0: _family(reference.editor[0])[: n or None] if reference.editor else "",
    "firstpage": lambda reference: reference.page_first or reference.page.replace("–", "-").split("-")[0],
    "lastpage": lambda reference: reference.page.replace("–", "-").split("-")[-1],
    "issue": lambda reference: reference.issue,
    "journal": lambda reference: (
        reference.journalAbbreviation or reference.container_title_short or reference.container_title
    ),
    "keyword": lambda reference, n=1: (reference.keyword.split(",") + [""] * n)[n - 1].strip(),
    "language": lambda reference: reference.language,
    "month": lambda reference: _part(reference, 1),
    "number": lambda reference: reference.number,
    "origyear": lambda reference: _part(reference, 0, "original_date"),
    "publisher": lambda reference: reference.publisher,
    "shorttitle": _short_title,
    "title": _title,
    "type": lambda reference: reference.type,
    "veryshorttitle": _very_short_title,
    "volume": lambda reference: reference.volume,
    "year": _year,
    "shortyear": lambda reference: _year(reference)[-2:],
}


def _substring(text: str, start: int = 1, n: int = 0) -> str:
    return text[start - 1 : start - 1 + n if n else None]


def _select(text: str, start: int = 1, n: int = 0) -> str:
    return " ".join(text.split()[start - 1 : start - 1 + n if n else None])


FILTERS: dict[str, Callable[..., str]] = {
    "abbr": lambda text: "".join(word[0] for word in text.split()),
    "acronym": lambda text: "".join(char for char in text if char.isupper()),
    "alphanum": lambda text: "".join(char for char in text if char.isalnum()),
    "ascii": lambda text: "".join(char for char in text if char.isascii()),
    "capitalize": lambda text: text[:1].upper() + text[1:],
    "clean": lambda text: _tidy(text),
    "condense": lambda text, sep="": sep.join(text.split()),
    "default": lambda text, other: text or other,
    "fold": ascii_of,
    "lower": str.lower,
    "nopunct": lambda text: "".join(char for char in text if char.isalnum() or char in " -"),
    "nopunctordash": lambda text: "".join(char for char in text if char.isalnum() or char == " "),
    "numeric": lambda text: text if text.isdigit() else "",
    "postfix": lambda text, other: text + other if text else "",
    "prefix": lambda text, other: other + text if text else "",
    "replace": lambda text, old, new: text.replace(old, new),
    "select": _select,
    "skipwords": lambda text: " ".join(word for word in text.split() if word.lower() not in SKIPPED),
    "substring": _substring,
    "transliterate": ascii_of,
    "upper": str.upper,
}
Parts = dict[str, Callable[..., Any]]
