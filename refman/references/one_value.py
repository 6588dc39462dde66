"""Fields of one value each: how their text becomes it, and what else it tells."""

from __future__ import annotations

import functools
import re
from collections.abc import Callable

import msgspec

from refman.model.dates import Date
from refman.references import values
from refman.references.draft import Draft
from refman.references.genres import SAID
from refman.references.outlets import class_of_name
from refman.references.pieces import Piece
from refman.references.standing import variable_of
from refman.references.unplaced import keep_for_note

# CSL variable: how its text becomes a value. One value each; a second stretch goes where `_SECOND` says, or to the note.
_PLAIN: dict[str, Callable[[str], str]] = {
    "collection-title": values.series_of,
    "volume-title": values.title_of,
    "original-title": values.title_of,
    "original-publisher": values.publisher_of,
    "original-publisher-place": values.publisher_of,
    "edition": values.edition_of,
    "medium": values.title_of,
    "event-title": values.title_of,
    "event-place": values.publisher_of,
    "reviewed-title": values.title_of,
    "number-of-volumes": values.number_of,
    "archive": values.title_of,
    "archive_location": values.title_of,
    "archive_collection": values.title_of,
    "archive-place": values.publisher_of,
    "division": values.title_of,
    "jurisdiction": values.title_of,
    "collection-number": values.number_of,
    "number-of-pages": values.number_of,
    "chapter-number": values.number_of,
    "version": values.number_of,
    "dimensions": values.title_of,
    "scale": values.title_of,
    "citation-number": values.number_of,
    "ISBN": values.number_of,
    "ISSN": values.number_of,
}
_SECOND = {"container-title": "collection-title", "title": "", "issue": "number"}


# A full stop before what cannot begin a sentence is of an abbreviation: "94th Cong. (1975)", "PhD diss., Yale".
@functools.cache
def _short() -> re.Pattern[str]:
    return re.compile(r"\.(?:,| \(| (?!http)[a-z\d])")


_INVERTED = "¿¡"
_CLOSED_INSIDE = {"［": "］", "【": "】", "〔": "〕", "〈": "〉"}
_FIRMS = (" Inc", " Ltd", " Corp", " Co", " Bros", " Const")


# "Frankfurt/M.", "México, D.F.": the stop is the letter's.
_LETTER_AT_END = re.compile(r"[ /.][A-Z]$")


def _plain(made: Draft, piece: Piece) -> None:
    """A piece whose text is its value."""
    value = _PLAIN[piece.name](piece.text(made.raw))
    if value:
        _keep(made, piece.name, value, piece)


def _keep(made: Draft, name: str, value: str, piece: Piece) -> None:
    """Puts the value into its variable; where that has one, into the variable of a second, or the piece into the note."""
    if not made.get(name):
        made.put(name, value, piece)
        return
    second = _SECOND.get(name, "")
    if second and not made.get(second):
        made.put(second, value, piece)
    else:
        keep_for_note(made, piece)


def _with_stop(made: Draft, piece: Piece) -> str:
    """The piece's text with the full stop that stands behind it, which may belong to its last word."""
    return piece.text(made.raw) + ("." if made.raw[piece.end : piece.end + 1] == "." else "")


def _title(made: Draft, piece: Piece) -> None:
    value = values.title_of(piece.text(made.raw))
    if not value:
        return
    if piece.start and made.raw[piece.start - 1] in _INVERTED:
        value = made.raw[piece.start - 1] + value  # "¿Por qué salamos?"
    elif piece.start and value.count(_CLOSED_INSIDE.get(made.raw[piece.start - 1], "\n")):
        value = made.raw[piece.start - 1] + value  # "［怪談］夜の学校"
    if value.endswith(_FIRMS) and made.raw[piece.end : piece.end + 1] == ".":
        value += "."  # "Roe v. Salt Works, Inc., 342 F. Supp."
    if value[-1] == "]":
        value = _genre_apart(made, value, piece)
    _keep(made, "title", value, piece)


def _container(made: Draft, piece: Piece) -> None:
    value = values.container_title_of(_with_stop(made, piece))
    if not value:
        return
    second = made.get("container-title") or made.get("publisher")
    _keep(made, "archive" if second and variable_of(value) == "archive" else "container-title", value, piece)


def _house(made: Draft, piece: Piece) -> None:
    text = _with_stop(made, piece)
    value = values.publisher_of(text)
    if not value:
        return
    if value == "i.E":
        _keep(made, "status", "i.E.", piece)  # im Erscheinen
        return
    if text[-1] == "." and _LETTER_AT_END.search(value):
        value += "."
    seen_there = made.get("publisher") and not made.get("archive") and class_of_name(value) == "video"
    # "Bright Harbor Productions, 2014. Netflix, www.netflix.com": where it can be seen
    _keep(made, "archive" if seen_there or variable_of(value) == "archive" else "publisher", value, piece)


def _place(made: Draft, piece: Piece) -> None:
    text = _with_stop(made, piece)
    value = values.publisher_of(text)
    if value:
        _keep(made, piece.name, f"{value}." if text[-1] == "." and _LETTER_AT_END.search(value) else value, piece)


def _page(made: Draft, piece: Piece) -> None:
    text = piece.text(made.raw)
    pointed = _pointed().match(text)
    if pointed:
        # "pp. 273-282: 275", "S. 629–650 (631)": the page that a note means is none of the work's.
        if pointed["here"]:
            first, last = pointed.span("here")
            made.notes.append(
                msgspec.structs.replace(piece, name="note", start=piece.start + first, end=piece.start + last)
            )
        text = pointed["all"]
    chapter = _chapter().fullmatch(text)
    if chapter and not made.get("chapter-number"):
        made.put("chapter-number", chapter[1], piece)  # "1995:chap 16"
        return
    value = values.pages_of(text)
    if (
        len(value) == 1
        and value.isalpha()
        and value not in _NUMERALS
        and made.raw[piece.end : piece.end + 1] in (".", ")")
    ):
        _initial(made, piece)
        return
    article = _article().fullmatch(value) if value[:1] == "A" and not made.get("number") else None
    if article:
        made.put("number", article[1], piece)  # as APA counts what has no pages: "Article e0047213"
    elif value:
        _keep(made, "page", value, piece)


@functools.cache
def _chapter() -> re.Pattern[str]:
    return re.compile(r"[Cc]hap(?:ter|\.)? (\d{1,3})")


_NUMERALS = frozenset("ivxlcIVXLC")


def _initial(made: Draft, piece: Piece) -> None:
    """The "O" of "695 p. (P.O.L.)": initials in a bracket behind a book's pages are those of its series."""
    opened, closed = made.raw.rfind("(", 0, piece.start), made.raw.find(")", piece.end)
    if max(piece.start - opened, closed - piece.end) < _SHORT_BRACKET and opened >= 0 <= closed:
        piece = msgspec.structs.replace(piece, start=opened + 1, end=closed)
        if made.get("number-of-pages") and not made.get("collection-title"):
            made.put("collection-title", piece.text(made.raw), piece)
            return
    keep_for_note(made, piece)


_SHORT_BRACKET = 8


# "Report no. 97-12": the sign is the number's.
@functools.cache
def _number_sign() -> re.Pattern[str]:
    return re.compile(r",? (?:[Nn]o|[Nn]r|[Nn]úm|n)\.?$")


def _genre(made: Draft, piece: Piece) -> None:
    value = values.title_of(piece.text(made.raw))
    if not value:
        return
    value = _number_sign().sub("", _with_abbreviation(made, value, piece))
    numbered = _numbered().fullmatch(value)
    if numbered and not made.get("number"):
        made.put("number", numbered[2], piece)
        value = numbered[1]
    _keep(made, "genre", value, piece)


def _abbreviated(made: Draft, piece: Piece) -> None:
    value = values.title_of(piece.text(made.raw))
    if value:
        _keep(made, piece.name, _with_abbreviation(made, value, piece), piece)


def _with_abbreviation(made: Draft, value: str, piece: Piece) -> str:
    return f"{value}." if not value[-1].isdigit() and _short().match(made.raw, piece.end) else value


def _issue(made: Draft, piece: Piece) -> None:
    value = values.number_of(piece.text(made.raw))
    if value:
        # "№ 2 (39)": the number of the year, and of all.
        _keep(made, "issue", f"{value})" if value.count("(") > value.count(")") else value, piece)


def _volume(made: Draft, piece: Piece) -> None:
    value = values.number_of(piece.text(made.raw))
    if not value:
        return
    if "(" in value or ";" in value:
        value = _volume_apart(made, value, piece)
    if value[0] in _SECTIONS and value[1:].isdigit():
        value = _section(made, value)
    _keep(made, "volume", value, piece)


_RANGE = r"[A-Za-z]?\d{1,5} ?[–-] ?[A-Za-z]?\d{1,5}"
_HERE = r"\d{1,5}(?:[–-]\d{1,5})?(?: ?(?:ff?|ss?|sq)\.)?"


@functools.cache
def _pointed() -> re.Pattern[str]:
    return re.compile(rf"(?P<all>{_RANGE}) ?(?:(?:: ?|\()(?P<here>{_HERE})\)?|, (?:spéc|hier|in part)\.?)$")


# "Report no. 97-12"
@functools.cache
def _numbered() -> re.Pattern[str]:
    return re.compile(
        r"(.{0,40}?(?:Report|Rep\.|Paper|Memorandum|Memo|Bericht|Rapport)),? (?:[Nn]o\.?|[Nn]r\.?|n°|#) ?([A-Z]{0,4}-?\d[\w./-]*)"
    )


@functools.cache
def _article() -> re.Pattern[str]:
    return re.compile(r"(?:Article|Artikel|Artículo|Articolo|Artigo) ([A-Za-z]{0,4}\d[\w.-]*)")


_SECTIONS = "ABCDEFGHX"
_OF_PHYSICS = ("phys", "rev", "review", "lett", "physica", "nucl", "chem", "astron")


def _section(made: Draft, value: str) -> str:
    """ "Phys. Rev. D91": the letter is the section of the journal, the number the volume."""
    container = made.get("container-title")
    if container and container.rsplit(None, 1)[-1].strip(" .").rsplit(".", 1)[-1].lower() in _OF_PHYSICS:
        made.values["container-title"] = f"{container} {value[0]}"
        return value[1:]
    return value


def _volume_apart(made: Draft, value: str, piece: Piece) -> str:
    """The volume of "5(2B" with its issue put apart, and of "15;41" (a day before it)."""
    day, apart, rest = value.partition(";")
    issued: Date | None = made.get("issued") or None
    if (
        apart
        and day.strip().isdigit()
        and 1 <= int(day) <= 31
        and issued
        and [len(one) for one in issued.date_parts] == [2]
    ):
        made.values["issued"] = msgspec.structs.replace(issued, date_parts=((*issued.date_parts[0], int(day)),))
    value = rest.rsplit(";", 1)[-1].strip() if apart else value
    volume, bracket, issue = value.partition("(")
    if bracket and volume.strip() and issue[:1].isdigit() and not made.get("issue"):
        made.put("issue", values.number_of(issue), piece)
    return values.number_of(volume) or value


def _genre_apart(made: Draft, value: str, piece: Piece) -> str:
    """A title without the kind of work that stands in brackets behind it, where the kind is a known one."""
    title, _, said = value.rpartition("[")
    kind = said[:-1].strip().lower()
    if title.strip() and kind in SAID and not made.get("genre"):
        at = made.raw.find("[" + said[:-1], piece.start)
        if at >= 0:
            made.put(
                "genre",
                said[:-1].strip(),
                Piece("genre", piece.first, piece.last, at + 1, at + len(said), piece.confidence),
            )
        return values.title_of(title)
    return value


# What becomes of a piece, by its name.
READERS: dict[str, Callable[[Draft, Piece], None]] = {
    **dict.fromkeys(_PLAIN, _plain),
    "title": _title,
    "container-title": _container,
    "publisher": _house,
    "publisher-place": _place,
    "page": _page,
    "genre": _genre,
    **dict.fromkeys(("authority", "section"), _abbreviated),
    "issue": _issue,
    "volume": _volume,
}
