"""What counts the volume of a journal, where it was taken for a part of its name, and words that count none."""

from __future__ import annotations

from refman.references.mending.shared import cut_in_two, index_of, meetings, overwritten, renamed
from refman.references.mending.volumes import ROMAN
from refman.references.pieces import Piece
from refman.references.tokens import Tokens


def sign_in_container(cut: Tokens, found: list[Piece]) -> None:
    """ "Rivista di pedagogia, a. XII": what counts the volume behind a comma is no part of the journal's name."""
    for at, one, two in meetings(found, "container-title", "volume"):
        last = one.last - 1
        if (
            last > one.first
            and cut.gaps[last].strip() == ","
            and cut.words[last].lower() in SIGNS
            and cut.gaps[two.first].strip() in ("", ".")
        ):
            cut_in_two(cut, found, at, last, "container-title", "x")
            return


SIGNS = frozenset("a vol v t tome tomo bd jg jahrg jahrgang annata anno année årg roč tom т сб".split())


def roman_behind_quotation(cut: Tokens, found: list[Piece]) -> None:
    """ "in «Paragone», II, 1951, 16": the numeral behind a quoted journal is its volume, the number behind the year the issue."""
    at = index_of(found, "container-title")
    if at < 0 or at + 1 >= len(found):
        return
    whole = found[at]
    last = whole.last - 1
    if (
        last > whole.first
        and cut.gaps[last].strip() in ("»,", "”,", "“,")
        and ROMAN.issuperset(cut.words[last])
        and found[at + 1].name == "issued"
    ):
        cut_in_two(cut, found, at, last, "container-title", "volume")
        for later in range(at + 3, len(found)):
            if found[later].name == "volume":
                renamed(found, later, "issue")


def numeral_before_issue(cut: Tokens, found: list[Piece]) -> None:
    """ "«Quaderni storici», XLII, 125, 2007": behind the numeral of a volume the next number is the issue."""
    for at, whole, number in meetings(found, "container-title", "volume"):
        last = whole.last - 1
        if (
            last > whole.first
            and len(cut.words[last]) > 1
            and ROMAN.issuperset(cut.words[last])
            and cut.gaps[last].strip(' »”“"') == ","
            and cut.gaps[number.first].strip() == ","
            and cut.words[number.first].isdecimal()
        ):
            renamed(found, at + 1, "issue")
            cut_in_two(cut, found, at, last, "container-title", "volume")
            return


def numeral_before_slash(cut: Tokens, found: list[Piece]) -> None:
    """ "Hispania, LXX/235": a numeral and a number are a volume and its issue."""
    for at, piece in enumerate(found):
        last = piece.last - 1
        if (
            piece.name == "volume"
            and last == piece.first + 1
            and cut.gaps[last] == "/"
            and len(cut.words[piece.first]) > 1
            and ROMAN.issuperset(cut.words[piece.first])
            and cut.words[last].isdecimal()
        ):
            cut_in_two(cut, found, at, last, "volume", "issue")
            return


def letter_for_volume(cut: Tokens, found: list[Piece]) -> None:
    """ "t. C, z. 2": one letter behind the sign of a volume is a numeral."""
    for piece in found:
        for word in range(piece.first, piece.last - 1):
            if (
                piece.name == "x"
                and cut.words[word] in _BEFORE_NUMERALS
                and cut.words[word + 1] in _LETTERS
                and cut.gaps[word + 1] == ". "
                and cut.gaps[word + 2].startswith(",")
            ):
                overwritten(cut, found, [("x", word, word + 1), ("volume", word + 1, word + 2)])
                return


_LETTERS = ("C", "L", "X", "V", "I", "D", "M")
_BEFORE_NUMERALS = ("t", "T", "vol", "Vol", "tom", "Bd", "R", "r")


def word_for_volume(cut: Tokens, found: list[Piece]) -> None:
    """ "The Political Quarterly, Special issue on …", "The Amicus Journal, Spring: 29–51": such a word counts no volume."""
    for at, piece in enumerate(found):
        if piece.name == "volume" and piece.last - piece.first == 1 and cut.words[piece.first].lower() in NO_VOLUMES:
            renamed(found, at, "note")


NO_VOLUMES = frozenset(
    "special spring summer fall autumn winter frühjahr sommer herbst sonderheft special-issue".split()
)
