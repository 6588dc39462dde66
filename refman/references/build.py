"""Labelled words to a record: every field of the text gets its CSL variable, what has none goes to the note."""

from __future__ import annotations

import re
from collections.abc import Callable

import msgspec

from refman.model.dates import Date
from refman.references import values
from refman.references.dated import put_date
from refman.references.dates import status_from_text
from refman.references.draft import Draft
from refman.references.genres import SAID
from refman.references.leads import only_introduce
from refman.references.mending.people import NOBODY
from refman.references.mending.rules import repaired
from refman.references.outlets import class_of_name
from refman.references.people import put_people
from refman.references.pieces import Piece
from refman.references.repeated import THE_SAME
from refman.references.roles import is_role
from refman.references.standing import is_keeper, variable_of
from refman.references.tokens import Tokens

# CSL variable: how its text becomes a value. One value each; a second stretch goes where `_SECOND` says, or to the note.
_PLAIN: dict[str, Callable[[str], str]] = {
    "title": values.title_of,
    "container-title": values.container_title_of,
    "collection-title": values.container_title_of,
    "publisher": values.publisher_of,
    "publisher-place": values.publisher_of,
    "volume": values.number_of,
    "volume-title": values.title_of,
    "original-title": values.title_of,
    "original-publisher-place": values.publisher_of,
    "issue": values.number_of,
    "page": values.pages_of,
    "edition": values.edition_of,
    "genre": values.title_of,
    "medium": values.title_of,
    "event-title": values.title_of,
    "event-place": values.publisher_of,
    "reviewed-title": values.title_of,
    "number-of-volumes": values.number_of,
    "archive": values.title_of,
    "archive_location": values.title_of,
    "archive_collection": values.title_of,
    "archive-place": values.publisher_of,
    "authority": values.title_of,
    "division": values.title_of,
    "jurisdiction": values.title_of,
    "collection-number": values.number_of,
    "number-of-pages": values.number_of,
    "chapter-number": values.number_of,
    "section": values.title_of,
    "version": values.number_of,
    "dimensions": values.title_of,
    "scale": values.title_of,
    "citation-number": values.number_of,
    "ISBN": values.number_of,
    "ISSN": values.number_of,
}
_JOINED = frozenset(("title", "container-title", "publisher", "publisher-place", "page", "number", "genre"))
_SECOND = {"container-title": "collection-title", "title": "", "issue": "number"}


def draft(raw: str, cut: Tokens, found: list[Piece], *, sure: bool = False) -> Draft:
    """The values of all pieces of one reference; `Draft.notes` are the pieces that have no place.

    `sure` pieces were read by rule: there is nothing to mend.
    """
    made = Draft(raw, cut)
    joined = _together(cut, found)
    for piece in joined if sure else repaired(cut, joined):
        _READERS.get(piece.name, _glue)(made, piece)
    _sure_things(made)
    return made


# "108 f.": leaves, where a thesis counts them.
_LEAVES = ["f"]


def _glue(made: Draft, piece: Piece) -> None:
    """Words between fields: those that only introduce a field are done with, others are kept for the note."""
    words = made.cut.words[piece.first : piece.last]
    made.glue += words
    if piece.first == 0 and len(words) > 1 and words[0].isdecimal() and only_introduce(words[1:]):
        # "4. Vgl. Roe, …": a note's number, and how it leads to what it cites.
        made.put("citation-number", words[0], msgspec.structs.replace(piece, last=1, end=piece.start + len(words[0])))
        return
    if only_introduce(words) or (words == _LEAVES and made.fields and made.fields[-1].name == "number-of-pages"):
        return
    if tuple(map(str.lower, words)) in NOBODY:
        return
    if made.roles and made.roles[-1][-1].last == piece.first and is_role(piece.text(made.raw)):
        return
    if words[-1].lower() in THE_SAME and len(words) <= _IN_AND_A_SIGN and made.get("author"):
        before = words[0] if len(words) > 1 else made.raw[: piece.start].rstrip(" :")[-_IN_AND_A_SIGN:]
        if before.lower() == "in":
            made.put("container-author", made.get("author"), piece)  # "In: Ders.: Gesammelte Schriften"
            return
    _note(made, piece)


_IN_AND_A_SIGN = 2


# A full stop before what cannot begin a sentence is of an abbreviation: "94th Cong. (1975)", "PhD diss., Yale".
_ABBREVIATED = frozenset(("authority", "genre", "section"))
_SHORT = re.compile(r"\.(?:,| \(| [a-z\d])")


_INVERTED = "¿¡"
_FIRMS = (" Inc", " Ltd", " Corp", " Co", " Bros", " Const")


# "Frankfurt/M.", "México, D.F.": the stop is the letter's.
_LETTER_AT_END = re.compile(r"[ /.][A-Z]$")
_CUT_OFTEN = frozenset(("publisher-place", "page", "URL", "issued", "genre", "number"))


def _together(cut: Tokens, found: list[Piece]) -> list[Piece]:
    """Pieces of one name with nothing between become one, where the field is one that is often cut."""
    out: list[Piece] = []
    name = ""
    for piece in found:
        before, name = name, piece.name
        if (
            before == name
            and name in _CUT_OFTEN
            and not (
                piece.name == "URL"
                and (cut.words[piece.first][:4].lower() in ("http", "www.") or "," in cut.gaps[piece.first])
            )
        ):
            last = out.pop()
            piece = Piece(
                piece.name, last.first, piece.last, last.start, piece.end, min(last.confidence, piece.confidence)
            )
        out.append(piece)
    return out


def _plain(made: Draft, piece: Piece) -> None:
    name, text = piece.name, piece.text(made.raw)
    if name in ("container-title", "publisher", "publisher-place") and made.raw[piece.end : piece.end + 1] == ".":
        text += "."
    value = _PLAIN[name](text)
    if not value:
        return
    if name == "title" and piece.start and made.raw[piece.start - 1] in _INVERTED:
        value = made.raw[piece.start - 1] + value  # "¿Por qué salamos?"
    if name == "publisher" and value == "i.E":
        name, value = "status", "i.E."  # im Erscheinen
    if name in _ABBREVIATED and not value[-1].isdigit() and _SHORT.match(made.raw, piece.end):
        value += "."
    if (
        name in ("publisher", "publisher-place")
        and made.raw[piece.end : piece.end + 1] == "."
        and _LETTER_AT_END.search(value)
    ):
        value += "."
    if name == "title" and made.raw[piece.end : piece.end + 1] == "." and value.endswith(_FIRMS):
        value += "."  # "Roe v. Salt Works, Inc., 342 F. Supp."
    second = name == "container-title" and (made.get(name) or made.get("publisher"))
    if (name == "publisher" or second) and variable_of(value) == "archive":
        name = "archive"
    if name == "page" and not made.get("number"):
        article = _ARTICLE.fullmatch(value)
        if article:
            made.put("number", article[1], piece)  # as APA counts what has no pages: "Article e0047213"
            return
    if name == "publisher" and made.get(name) and not made.get("archive") and class_of_name(value) == "video":
        name = "archive"  # "Bright Harbor Productions, 2014. Netflix, www.netflix.com": where it can be seen
    if name == "genre":
        numbered = _NUMBERED.fullmatch(value)
        if numbered and not made.get("number"):
            made.put("number", numbered[2], piece)
            value = numbered[1]
    if name == "issue" and value.count("(") > value.count(")"):
        value += ")"  # "№ 2 (39)": the number of the year, and of all.
    if name == "volume" and ("(" in value or ";" in value):
        value = _volume(made, value, piece)
    if name == "volume" and value[0] in _SECTIONS and value[1:].isdigit():
        value = _section(made, value)
    if name == "title" and value.endswith("]"):
        value = _genre_apart(made, value, piece)
    if made.get(name):
        second = _SECOND.get(name, "")
        if second and not made.get(second):
            made.put(second, value, piece)
        else:
            _note(made, piece)
        return
    made.put(name, value, piece)


# "Report no. 97-12"
_NUMBERED = re.compile(
    r"(.{0,40}?(?:Report|Rep\.|Paper|Memorandum|Memo|Bericht|Rapport)),? (?:[Nn]o\.?|[Nn]r\.?|n°|#) ?([A-Z]{0,4}-?\d[\w./-]*)"
)
_ARTICLE = re.compile(r"(?:Article|Artikel|Artículo|Articolo|Artigo) ([A-Za-z]{0,4}\d[\w.-]*)")
_SECTIONS = "ABCDEFGHX"
_OF_PHYSICS = ("phys", "rev", "review", "lett", "physica", "nucl", "chem", "astron")


def _section(made: Draft, value: str) -> str:
    """ "Phys. Rev. D91": the letter is the section of the journal, the number the volume."""
    container = made.get("container-title")
    if container and container.rsplit(None, 1)[-1].strip(" .").rsplit(".", 1)[-1].lower() in _OF_PHYSICS:
        made.values["container-title"] = f"{container} {value[0]}"
        return value[1:]
    return value


def _volume(made: Draft, value: str, piece: Piece) -> str:
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


def _address(made: Draft, piece: Piece) -> None:
    text = piece.text(made.raw)
    doi = values.doi_of(text)
    if doi and ("doi.org/" in text.lower() or (piece.name == "DOI" and "://" not in text)):
        if not made.get("DOI"):
            made.put("DOI", doi, piece)
        return
    value = values.address_of(text)
    if (piece.name == "DOI" and "://" not in value) or (value and made.address is not None and "archive" in value):
        made.notes.append(piece)
    elif value:
        # Of two addresses the last is where the work is; the first is often part of a title.
        if made.address is not None:
            made.notes.append(made.address)
            made.fields[:] = [field for field in made.fields if field.name != "URL"]
        made.address = piece
        made.put("URL", value, piece)


_ISSN = re.compile(r"\d{4}-\d{3}[\dXx]")


def _number(made: Draft, piece: Piece) -> None:
    text = values.words_of(piece.text(made.raw))
    if _ISSN.fullmatch(text) and "issn" in made.raw[max(0, piece.start - 10) : piece.start].lower():
        text = f"ISSN {text}"  # "ISSN No. 2088-4088"
    lower = text.lower()
    digits = "".join(sign for sign in text if sign.isdigit())
    for word, variable in (("pmcid", "PMCID"), ("pmc", "PMCID"), ("pmid", "PMID"), ("issn", "ISSN"), ("isbn", "ISBN")):
        if word in lower and digits and not made.get(variable):
            made.put(
                variable,
                f"PMC{digits}" if variable == "PMCID" else digits if variable == "PMID" else text[4:].strip(" :"),
                piece,
            )
            return
    if made.get("number"):
        made.notes.append(piece)
    elif text.strip(" .,;:()[]"):
        value = values.number_of(text)
        # "ISO 690:2010(E)"
        made.put("number", f"{value})" if value.count("(") > value.count(")") else value, piece)


def _note(made: Draft, piece: Piece) -> None:
    """What no field was found for: what is known or stands behind a number has one, the rest is kept as it is."""
    text = piece.text(made.raw).strip(" .")
    known = (
        variable_of(text)
        or ("archive" if is_keeper(text) else "")
        or _behind_a_number(made, piece, text)
        or _before_all(made, piece, text)
    )
    if not made.get("edition") and _EDITION.fullmatch(text):
        made.put("edition", values.edition_of(text), piece)
    elif known and not made.get(known):
        made.put(known, text, piece)
    elif text and not made.get("status") and len(text) < _LONGEST_STATUS and status_from_text(text) == text:
        made.put("status", text, piece)
    elif text in _AND_NEXT and known == "page":
        made.values["page"] += f" {text}."
    else:
        made.notes.append(piece)


# "2nd ed.; Sage: London": behind a comma the labels seldom see it.
_EDITION = re.compile(r"\d{1,2}(?:st|nd|rd|th) ed(?:n|ition)?")
_LONGEST_STATUS = 30
# "S. 45 f.": and the next page; "ff.": and those that follow.
_AND_NEXT = frozenset(("f", "ff"))


def _behind_a_number(made: Draft, piece: Piece, text: str) -> str:
    """The variable of words right behind a page ("45 f.") or a volume ("Bd. 1: Handlungsrationalität"), else ""."""
    if not made.fields:
        return ""
    last = made.fields[-1]
    between = made.raw[last.span.end : piece.start].strip()
    if last.name == "page" and text in _AND_NEXT and not between:
        return "page"
    titled = text[:1].isupper() and " " in text and not any(map(str.isdigit, text))
    return "volume-title" if last.name == "volume" and between in (":", ",") and titled else ""


def _before_all(made: Draft, piece: Piece, text: str) -> str:
    """The variable of a number that the list gives to its entry, "7975. Carrasco A.", else ""."""
    numbered = piece.first == 0 and text.isdecimal() and made.raw[piece.end : piece.end + 2] in (". ", ") ", "] ")
    return "citation-number" if numbered else ""


def _nothing(made: Draft, piece: Piece) -> None:
    """What is said again is dropped."""


# What becomes of a piece, by its name; any other is glue.
_READERS: dict[str, Callable[[Draft, Piece], None]] = {
    **dict.fromkeys(_PLAIN, _plain),
    **dict.fromkeys(
        (
            "author",
            "editor",
            "translator",
            "names",
            "reviewed-author",
            "interviewer",
            "director",
            "script-writer",
            "performer",
            "producer",
            "recipient",
            "container-author",
            "chair",
            "contributor",
            "composer",
        ),
        put_people,
    ),
    **dict.fromkeys(("issued", "accessed", "original-date", "event-date", "submitted"), put_date),
    **dict.fromkeys(("URL", "DOI"), _address),
    "number": _number,
    "note": _note,
    "again": _nothing,
}


def _sure_things(made: Draft) -> None:
    """Addresses that the labels missed: a DOI is a DOI wherever it stands."""
    if "/" not in made.raw and "www." not in made.raw:
        return
    for at, word in enumerate(made.cut.words):
        if len(word) < 8 or ("/" not in word and not word.startswith("www.")):
            continue
        start = made.cut.starts[at]
        piece = Piece("DOI", at, at + 1, start, start + len(word))
        doi = values.doi_of(word) if word.startswith("10.") or "doi.org/10." in word.lower() else ""
        if doi:
            if not made.get("DOI"):
                made.put("DOI", doi, piece)
        elif word.rstrip("/").endswith("doi.org"):
            continue  # "http://dx.doi.org/ 10.1051/nss:2005018"
        elif ("://" in word[:9] or word[:4].lower() == "www.") and not made.get("URL"):
            made.put("URL", values.address_of(word), msgspec.structs.replace(piece, name="URL"))
