"""Dates of labelled words, with what stands in the same words: an edition, a letter, that the work is still to come."""

from __future__ import annotations

import functools
import re
import unicodedata

import msgspec

from refman.model.dates import Date
from refman.references import values
from refman.references.dates import date_from_text, merged, month_and_day, status_from_text
from refman.references.draft import Draft
from refman.references.pieces import Piece


def put_date(made: Draft, piece: Piece) -> None:
    """Puts the date of a piece into its variable, and where they belong what else the words tell: a letter, an edition."""
    end = piece.end + 2
    if made.raw[end - 1 : end].isdigit() or made.raw[end - 1 : end + 1].isalpha():
        end = piece.end  # "2002 Jul 25", "2016 at": half a number is another one, half a word no letter of the year.
    text = made.raw[piece.start : end]
    if piece.name == "issued":
        text, piece = _edition_apart(made, text, piece)
    date, letter = date_from_text(text)
    old: Date | None = made.get(piece.name) or None
    if date is None:
        more = month_and_day(text)
        if more and old is not None and len(old.date_parts) == 1 and len(old.date_parts[0]) == 1:
            whole = date_from_text(f"{text.strip(' .,;()')} {old.date_parts[0][0]}")[0]
            made.put(piece.name, whole or Date(date_parts=((*old.date_parts[0], *more),)), piece)
        elif more:
            made.values["_day"] = more
        elif old is None:
            made.put(piece.name, Date(literal=values.words_of(piece.text(made.raw))), piece)
        return
    day = made.values.pop("_day", None)
    if day and date.date_parts and len(date.date_parts[0]) == 1:
        date = Date(date_parts=((*date.date_parts[0], *day),))
    if piece.last - piece.first > 1 and _holds_another_year(piece.text(made.raw), date):
        made.notes.append(piece)
    whole = merged(old, date)
    if whole is not old or old is None:
        made.put(piece.name, whole, piece)
    elif piece.name == "issued" and date.year != old.year:
        made.notes.append(piece)  # "1912 … PUF, 2003": which is the work's own, a person must say.
    if letter and piece.name == "issued" and (old is None or date.year == old.year):
        made.values["year-suffix"] = letter
    told = piece.name == "issued" and piece.last - piece.first > 1 and date.date_parts
    status = status_from_text(text) if told else ""
    if status:
        made.put("status", status, piece)  # "2012, in Druck"


@functools.cache
def _a_year() -> re.Pattern[str]:
    return re.compile(r"(?<!\d)(?:1[5-9]|20)\d\d(?!\d)")


def _holds_another_year(text: str, date: Date) -> bool:
    """Whether a text names a year that is not of its date: "1986, 1895"."""
    years = {int(year) for year in _a_year().findall(text)}
    return bool(date.date_parts) and len(years) > 1 and not years <= {part[0] for part in date.date_parts}


# "Tübingen ²1999", and without its height, "New York 102013": from 15 on the first two digits may be a century's.
@functools.cache
def _edition_of_year() -> re.Pattern[str]:
    return re.compile(r"(?:([¹²³⁴-⁹⁰]{1,2}) ?|([1-9]|1[0-4])(?=\d{4}\b))(?=(?:1[5-9]|20)\d\d)")


def _edition_apart(made: Draft, text: str, piece: Piece) -> tuple[str, Piece]:
    """The year alone and its piece, where a raised number in front of it says which edition it is of."""
    found = _edition_of_year().match(text)
    if found is None:
        return text, piece
    border = piece.start + found.end()
    if not made.get("edition"):
        number = unicodedata.normalize("NFKC", found[1] or found[2])
        made.put("edition", number, msgspec.structs.replace(piece, name="edition", end=border))
    return text[found.end() :], msgspec.structs.replace(piece, start=border)
