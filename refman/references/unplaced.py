"""Words that no field was found for: what is known or stands behind a number has one, the rest is kept for the note."""

from __future__ import annotations

import functools
import re

from refman.references import values
from refman.references.dates import status_from_text
from refman.references.draft import Draft
from refman.references.pieces import Piece
from refman.references.standing import is_keeper, variable_of


def keep_for_note(made: Draft, piece: Piece) -> None:
    """What no field was found for: what is known or stands behind a number has one, the rest is kept as it is."""
    text = piece.text(made.raw).strip(" .")
    numbers = _of_pubmed().fullmatch(text) if "PMC" in text else None
    if numbers and not (made.get("PMID") or made.get("PMCID")):
        made.put("PMID", numbers["pmid"], piece)
        made.put("PMCID", numbers["pmcid"], piece)
        return
    known = (
        variable_of(text)
        or ("archive" if is_keeper(text) else "")
        or _behind_a_number(made, piece, text)
        or _before_all(made, piece, text)
    )
    if not made.get("edition") and _edition().fullmatch(text):
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
@functools.cache
def _edition() -> re.Pattern[str]:
    return re.compile(r"\d{1,2}(?:st|nd|rd|th) ed(?:n|ition)?")


_LONGEST_STATUS = 30


# "PMID: 12345678; PMCID: PMC1234567"
@functools.cache
def _of_pubmed() -> re.Pattern[str]:
    return re.compile(r"PMID:? ?(?P<pmid>\d{4,9})[;,.]? ?(?:PMCID:? ?)?(?P<pmcid>PMC\d{3,9})")


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
