"""Series and numbers in a bracket behind title, house or year: "(Texte, 89/2021)", "(EKK I/2)", "(Oxford World's Classics)"."""

from __future__ import annotations

import re

from refman.references.countries import COUNTRIES
from refman.references.lexicon import MONTHS
from refman.references.mending.series import SERIES
from refman.references.mending.shared import is_place, overwritten
from refman.references.pieces import Piece
from refman.references.tokens import Tokens


def bracketed(cut: Tokens, found: list[Piece]) -> None:
    """A bracket with a name and its number, or with a name that only series have, is the series wherever the labels saw it."""
    # Most brackets hold a year.
    opening = [
        n for n, gap in enumerate(cut.gaps[:-1]) if "(" in gap and ")" not in gap and not cut.words[n].isdecimal()
    ]
    for opened in reversed(opening):
        if not opened or not _OPENED.search(cut.gaps[opened]):
            continue
        closed = next((n for n in range(opened + 1, len(cut.gaps)) if ")" in cut.gaps[n]), 0)
        if not closed:
            continue
        before = next((at for at, piece in enumerate(found) if piece.first < opened <= piece.last), -1)
        if before >= 0 and found[before].name in _BEFORE and _holds_only_series(found, opened, closed):
            inside = found[before].last > opened
            if found[before].name == "title" and inside and found[before].last < closed and not _rest(found, before):
                continue
            if found[before].name == "title" and inside and found[before].last > closed:
                continue
            name = found[before].name
            parts = _parts(cut, opened, closed, titled=name == "title", housed=name == "publisher")
            if parts:
                overwritten(cut, found, parts)
                return


_OPENED = re.compile(r"\(=? ?[«“\"‹„]?$")
_BEFORE = frozenset(
    ("title", "publisher", "publisher-place", "issued", "number-of-pages", "editor", "translator", "edition")
)
_WITHIN = frozenset(
    ("title", "publisher", "publisher-place", "container-title", "volume", "issue", "page", "note", "x")
)


def _rest(found: list[Piece], at: int) -> bool:
    """Whether what follows the title in its bracket was taken for numbers."""
    return found[at + 1].name in ("volume", "issue", "number", "page", "x")


def _holds_only_series(found: list[Piece], opened: int, closed: int) -> bool:
    inside = [piece.name for piece in found if piece.first < closed and opened < piece.last]
    # "(Accession No. 200010185)" was read by another rule; "(Questioni di Economia n. 685)" is still part of a title.
    return all(name in _WITHIN for name in inside) or (
        inside[0] in ("title", "container-title", "publisher") and set(inside[1:]) <= {"title", "number", "x"}
    )


def _parts(cut: Tokens, opened: int, closed: int, *, titled: bool, housed: bool) -> list[tuple[str, int, int]]:
    """The names of the words in the bracket, and from where to where; none where they are no series."""
    short = housed and closed - opened == _NAME_AND_NUMBER and len(cut.words[opened]) < _SHORT  # "(utb, 8468)"
    number = closed - 1
    says = cut.words[opened].lower() in SERIES or (titled and cut.words[opened] == "Serie")
    known_elsewhere = says and not (titled and cut.words[number - 1] in _RAISED)
    if not (cut.words[opened][0].isupper() or short) or known_elsewhere:
        return []  # "(Coleção Milton Santos, 1)": another rule knows that word
    if number > opened and cut.gaps[number] == "/" and cut.words[number].isdecimal():
        number -= 1
    counted = cut.words[number].isdecimal() or (number < closed - 1 and _ROMAN.fullmatch(cut.words[number]))
    if not counted:
        known = cut.words[closed - 1].lower() in _ENDING and closed - opened > 1 and not titled
        return [("collection-title", opened, closed)] if known or (housed and _is_named(cut, opened, closed)) else []
    name = number
    if name - 2 > opened and cut.words[name - 1] in _RAISED:
        name -= 1  # "n.º 12"
    if name - 1 > opened and cut.words[name - 1].lower() in _MARKS:
        name -= 1
    signed = name < number or cut.gaps[number].strip() in (",", ";", "Nr.", "#") or number < closed - 1
    if (
        name <= opened
        or not (signed or not titled)
        or (number == closed - 1 and cut.words[number].startswith(_CENTURIES) and len(cut.words[number]) == _A_YEAR)
        or any(_is_other(word) for word in cut.words[opened + says : name])
        or (titled and is_place(cut, opened, name))
    ):
        return []
    return [
        ("collection-title", opened, name),
        *([("x", name, number)] if name < number else []),
        ("collection-number", number, closed),
    ]


def _is_named(cut: Tokens, opened: int, closed: int) -> bool:
    """ "Manchester University Press (New Ethnographies).": at the very end, behind the house, as British lists have a series."""
    words = cut.words[opened:closed]
    return (
        closed == len(cut.words)
        and len(words) > 1
        and words[0][0].isupper()
        and all(word.isalpha() and not word.isupper() for word in words if len(word) > _ARTICLE)
        and not any(gap.strip(" -’'&") for gap in cut.gaps[opened + 1 : closed])
        and not is_place(cut, opened, closed)
        and words[-1].lower() not in COUNTRIES
        and not any(_is_other(word) for word in words)
        and words[0].lower() != "in"
    )


_ARTICLE = 3
_RAISED = frozenset("ºª°")
_NAME_AND_NUMBER, _SHORT = 2, 8
_ROMAN = re.compile("[IVX]{1,5}")
_A_YEAR, _CENTURIES = 4, ("1", "20")
_MARKS = frozenset("nr no n nº bd band vol volume t tome heft núm num fasc".split())
# What a series' name ends on where it has no number.
_ENDING = frozenset(
    """classics classiques klassiker clásicos classici clássicos bibliothek bibliothèque essais poche
    paperbacks hispánicas penguin studienausgabe""".split()
)
# Words of brackets that tell something else of the work.
_OTHERS = (
    frozenset(
        """version versión versione season series serie staffel saison stagione temporada episode folge épisode episodio sheet blatt
    feuille foglio hoja part teil partie parte tome book buch livre figure fig table report rapport bericht informe relazione
    relatório paper papers memorandum memo publication document dokument order patent contract grant chapter kapitel original
    reprint edition aufl auflage article artikel circular thesis dissertation isbn issn doi arxiv opus op act law gesetz loi
    cm cmd cmnd cp hc hl bill year jahrgang war abteilung stück psalm section anm note accession""".split()
    )
    | _MARKS
)


def _is_other(word: str) -> bool:
    lower = word.lower()
    return lower in _OTHERS or lower in MONTHS or word.isdecimal()
