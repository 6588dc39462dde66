"""Numbers as CSL sees them: what is numeric, ordinals, roman numerals, plurals, page ranges.

Source: CSL 1.0.2, "Number", "Choose" (is-numeric), appendix V (page-range-format).
"""

from __future__ import annotations

import functools
import re

from refman.csl.locale import Locale

_PIECE = re.compile(r"(?:[^\W\d_]{0,10}\d+(?:/\d+)?[^\W\d_]{0,10}|[ivxlcdmIVXLCDM]{1,15})\.?$")
_NUMBER = re.compile(r"[^\W\d_]{0,10}\d+(?:/\d+)?[^\W\d_]{0,10}\.?$")
# The second half of "12-A" or "12a-b".
_LETTER = re.compile(r"[^\W\d_]$")
_SPLIT = re.compile(r"((?:, ?|; ?)?\b(?:and|et|und|y|e)\b ?|[,;] | ?[&\u2013\u2014-] ?)")


@functools.lru_cache(maxsize=4096)
def is_numeric(text: str) -> bool:
    """Whether text is a number, or numbers joined by commas, hyphens or ampersands: "2", "S4", "12-14", "2nd"."""
    if not text:
        return False
    first, *rest = [piece.strip() for piece in _SPLIT.split(text.strip())[::2]]
    return bool(_NUMBER.match(first)) and all(
        _NUMBER.match(piece) or _LETTER.match(piece) or not piece for piece in rest
    )


@functools.lru_cache(maxsize=4096)
def is_plural(text: str) -> bool:
    """Whether a number names several: "12-14", "3, 5", "xii\u2013xv"."""
    pieces = [piece.strip() for piece in _SPLIT.split(text.strip())[::2]]
    return sum(bool(_PIECE.match(piece)) for piece in pieces) > 1


_ROMAN = (
    (1000, "m"), (900, "cm"), (500, "d"), (400, "cd"), (100, "c"), (90, "xc"),
    (50, "l"), (40, "xl"), (10, "x"), (9, "ix"), (5, "v"), (4, "iv"), (1, "i"),
)  # fmt: skip


def roman(number: int) -> str:
    """A number below 6000 in small roman numerals; larger ones stay figures."""
    if not 0 < number < 6000:
        return str(number)
    out = ""
    for value, letters in _ROMAN:
        out += letters * (number // value)
        number %= value
    return out


def ordinal(number: int, locale: Locale, gender: str) -> str:
    """A number with its suffix: "3rd"."""
    return f"{number}{locale.ordinal(number, gender)}"


def long_ordinal(number: int, locale: Locale, gender: str) -> str:
    """Words for one to ten, else as `ordinal`."""
    term = locale.term(f"long-ordinal-{number:02}", gender=gender) if number <= 10 else None
    return term.single if term else ordinal(number, locale, gender)


def formed(number: int, form: str, locale: Locale, gender: str) -> str:
    """A number in the form that cs:number asks for."""
    if form == "ordinal":
        return ordinal(number, locale, gender)
    if form == "long-ordinal":
        return long_ordinal(number, locale, gender)
    return roman(number) if form == "roman" else str(number)


_DASHES = re.compile(" ?(?:--|[-\u2013\u2014\u2010\u2011]) ?")


_RANGE = re.compile(r"(?<![^\s,;&(])(\d*[^\W\d_]+|)(\d+)\s?(?:--|[-\u2013])\s?(\d*[^\W\d_]+|)(\d+)(?![\w-])")


_SPACED_DASH = re.compile(" ?(--|[-\u2013]) ?")
_ROMAN_RANGE = re.compile(r"(?<!\w)([ivxlcdm]{1,15})\s?(?:--|[-\u2013])\s?([ivxlcdm]{1,15})(?!\w)", re.IGNORECASE)


def page_ranges(text: str, form: str, delimiter: str) -> str:
    """Pages with ranges written as the style asks; `delimiter` is the locale's dash."""
    if "-" not in text and "\u2013" not in text:
        return text
    if "\\-" in text:
        return text.replace("\\-", "-")
    if form:
        text = _SPACED_DASH.sub("\\1", text)
        return _ROMAN_RANGE.sub(rf"\1{delimiter}\2", _RANGE.sub(lambda match: _one_range(match, form, delimiter), text))
    return _DASHES.sub(delimiter, text) if _looks_like_pages(text) else text


def _looks_like_pages(text: str) -> bool:
    return not re.search(r"[^\W\d_]{4,}", text)


def _one_range(match: re.Match[str], form: str, delimiter: str) -> str:
    """A range whose ends have the same letters before them, or none; others stay as they are."""
    left, first, right, last = match.groups()
    if left != right:
        return match[0]
    full = first[: max(0, len(first) - len(last))] + last
    if len(full) > len(first) or int(full) < int(first):
        return f"{left}{first}{delimiter}{right}{last}"
    if form == "expanded" or form not in _SHORTENED:
        return f"{left}{first}{delimiter}{right}{full}"
    return f"{left}{first}{delimiter}{_SHORTENED[form](first, full)}"


def _minimal(first: str, last: str, least: int = 1) -> str:
    keep = len(last)
    while keep > least and first[len(first) - keep] == last[len(last) - keep]:
        keep -= 1
    return last[len(last) - keep :]


def _chicago_15(first: str, last: str) -> str:
    number = int(first)
    if number < 100 or number % 100 == 0:
        return last
    if number % 100 < 10:
        return _minimal(first, last)
    if len(first) == 4 and len(_minimal(first, last)) >= 3:
        return last
    return _minimal(first, last, 2)


def _chicago_16(first: str, last: str) -> str:
    number = int(first)
    if number < 100 or number % 100 == 0:
        return last
    return _minimal(first, last) if number % 100 < 10 else _minimal(first, last, 2)


_SHORTENED = {
    "minimal": _minimal,
    "minimal-two": lambda first, last: _minimal(first, last, 2),
    "chicago": _chicago_15,
    "chicago-15": _chicago_15,
    "chicago-16": _chicago_16,
}
