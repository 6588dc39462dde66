"""Labelled words to a record: every field of the text gets its CSL variable, what has none goes to the note."""

from __future__ import annotations

import re
from collections.abc import Callable

import msgspec

from refman.references import values
from refman.references.dated import put_date
from refman.references.draft import Draft
from refman.references.leads import only_introduce
from refman.references.mending.people import NOBODY
from refman.references.one_value import READERS as ONE_VALUE
from refman.references.people import own_house, put_people
from refman.references.pieces import Piece
from refman.references.repeated import THE_SAME
from refman.references.roles import is_role
from refman.references.tokens import Tokens
from refman.references.unplaced import keep_for_note


def draft(raw: str, cut: Tokens, found: list[Piece]) -> Draft:
    """The values of all pieces of one reference, which were mended; `Draft.notes` are those that have no place."""
    made = Draft(raw, cut)
    for piece in found:
        _READERS.get(piece.name, _glue)(made, piece)
    own_house(made)
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
    keep_for_note(made, piece)


_IN_AND_A_SIGN = 2


def _address(made: Draft, piece: Piece) -> None:
    text = piece.text(made.raw)
    doi = values.doi_of(text)
    if doi and ("doi.org/" in text.lower() or (piece.name == "DOI" and "://" not in text)):
        if not made.get("DOI"):
            made.put("DOI", doi, piece)
        return
    value = values.address_of(text)
    if value and not any(map(str.isalpha, value)):
        made.notes.append(piece)  # "02.00.03", a code of Russian theses
        return
    if doi and value == doi:
        if not made.get("DOI"):
            made.put("DOI", doi, piece)  # "https : //doi.org/10.1000/182"
        return
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
            bare = text[4:].strip(" :").removeprefix("No. ")
            value = f"PMC{digits}" if variable == "PMCID" else digits if variable == "PMID" else bare
            made.put(variable, value, piece)
            return
    if made.get("number"):
        made.notes.append(piece)
    elif text.strip(" .,;:()[]"):
        value = values.number_of(text)
        # "ISO 690:2010(E)"
        made.put("number", f"{value})" if value.count("(") > value.count(")") else value, piece)


def _nothing(made: Draft, piece: Piece) -> None:
    """What is said again is dropped."""


# What becomes of a piece, by its name; any other is glue.
_READERS: dict[str, Callable[[Draft, Piece], None]] = {
    **ONE_VALUE,
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
            "host",
            "narrator",
            "series-creator",
            "illustrator",
            "guest",
        ),
        put_people,
    ),
    **dict.fromkeys(("issued", "accessed", "original-date", "event-date", "submitted"), put_date),
    **dict.fromkeys(("URL", "DOI"), _address),
    "number": _number,
    "note": keep_for_note,
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
