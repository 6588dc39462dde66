"""What counts the volume of a journal, where it was taken for a part of its name, and words that count none."""

from __future__ import annotations

from itertools import pairwise

from refman.references.mending.shared import cut_in_two, index_of, renamed
from refman.references.mending.volumes import ROMAN
from refman.references.pieces import Piece
from refman.references.tokens import Tokens


def sign_in_container(cut: Tokens, found: list[Piece]) -> None:
    """ "Rivista di pedagogia, a. XII": what counts the volume behind a comma is no part of the journal's name."""
    for at, (one, two) in enumerate(pairwise(found)):
        last = one.last - 1
        if (
            (one.name, two.name) == ("container-title", "volume")
            and last > one.first
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


def word_for_volume(cut: Tokens, found: list[Piece]) -> None:
    """ "The Political Quarterly, Special issue on …", "The Amicus Journal, Spring: 29–51": such a word counts no volume."""
    for at, piece in enumerate(found):
        if piece.name == "volume" and piece.last - piece.first == 1 and cut.words[piece.first].lower() in NO_VOLUMES:
            renamed(found, at, "note")


NO_VOLUMES = frozenset(
    "special spring summer fall autumn winter frühjahr sommer herbst sonderheft special-issue".split()
)
