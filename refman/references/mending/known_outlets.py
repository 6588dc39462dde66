"""Outlets, houses and institutes of the wide table that the labels missed: "Ford to build pickups. Detroit Free Press." """

from __future__ import annotations

from refman.references.mending.shared import cut_in_two, index_of, last_sentence, leads_in, renamed
from refman.references.organisations import is_organisation
from refman.references.outlets import class_of_name
from refman.references.pieces import Piece
from refman.references.tokens import Tokens
from refman.references.widely import classes_of


def section_of_paper(cut: Tokens, found: list[Piece]) -> None:
    """ "The Guardian (G2), 23 January": what stands in a bracket behind a known newspaper is its section."""
    for at, piece in enumerate(found):
        opened = next((n for n in range(piece.first + 1, piece.last) if cut.gaps[n] == " ("), 0)
        if (
            piece.name == "container-title"
            and piece.last - opened <= _LETTER_AND_FIGURE
            and cut.words[piece.last - 1].isdecimal()
            and cut.gaps[piece.last].startswith(")")
            and class_of_name(" ".join(cut.words[piece.first : opened])) == "newspaper"
        ):
            cut_in_two(cut, found, at, opened, "container-title", "section")
            return


_LETTER_AND_FIGURE = 2


def paper_for_title(cut: Tokens, found: list[Piece]) -> None:
    """ "«Corriere della Sera», 12 marzo 1978, p. 1": a known newspaper, and nothing but the day, is no title."""
    title = found[0]
    if (
        title.name == "title"
        and all(piece.name in ("issued", "page", "issue", "x") for piece in found[1:])
        and class_of_name(" ".join(cut.words[title.first : title.last])) == "newspaper"
    ):
        renamed(found, 0, "container-title")


def behind_a_title(cut: Tokens, found: list[Piece]) -> None:
    """A known outlet that is all of a title's last sentence, or all that is left over behind the title, holds the work."""
    at = index_of(found, "title")
    dated = _words_of_date(found)
    names = {piece.name for piece in found}
    left = _LEFT_OR_HOUSE if dated > 1 and names.isdisjoint(_OF_BOOKS) else _LEFT
    for behind in range(at + 1, min(at + _NEAR, len(found))):
        piece = found[behind]
        alone = piece.name in ("x", "note") or (piece.name == "publisher" and dated >= _TO_THE_DAY)
        if piece.name in left and _is_outlet(cut, piece.first, piece.last, alone=alone):
            renamed(found, behind, "container-title")
            return
    if {"publisher", "publisher-place"} <= names:
        return  # "Rome. The Atlantic. London: Verso": books end on such words, too.
    title = found[at]
    first = last_sentence(cut, title)
    if first and _is_outlet(cut, first, title.last, alone=True):
        cut_in_two(cut, found, at, first, "title", "container-title")


def title_as_author(cut: Tokens, found: list[Piece]) -> None:
    """ "Ocupación de tierras en Ñacunday (2012). ABC Color": what is in a known outlet and no person or body is a title."""
    at = index_of(found, "author")
    author = found[at]
    words = cut.words[author.first : author.last]
    if (
        at > (found[0].name == "citation-number")
        or len(words) < _SHORTEST_TITLE
        or not any(word[0].islower() for word in words)
        or any("," in cut.gaps[n] for n in range(author.first + 1, author.last))
        or is_organisation(" ".join(words))
    ):
        return
    for behind in range(at + 1, min(at + _NEAR, len(found))):
        piece = found[behind]
        if piece.name in _LEFT_OR_HOUSE and _is_outlet(cut, piece.first, piece.last, alone=False):
            renamed(found, at, "title")
            renamed(found, behind, "container-title")
            return


_SHORTEST_TITLE = 3
# How far behind the title it stands at most, the year between.
_NEAR = 4
_LEFT = frozenset(("x", "note", "medium"))
_LEFT_OR_HOUSE = _LEFT | {"publisher"}
_OUTLETS = frozenset(("newspaper", "magazine", "blog", "programme", "encyclopedia", "dictionary", "podcast", "forum"))
_LONGEST, _SHORTEST = 9, 4
# What a book has that a house prints under a paper's name: "Bologna: Il Mulino", "Ouest-France, Rennes".
_OF_BOOKS = frozenset(
    ("publisher-place", "edition", "editor", "translator", "ISBN", "genre", "medium", "number-of-pages")
)
_TO_THE_DAY = 3


def _words_of_date(found: list[Piece]) -> int:
    """How exactly it is dated; books mostly have a year."""
    return sum(piece.last - piece.first for piece in found if piece.name == "issued")


def _is_outlet(cut: Tokens, first: int, last: int, *, alone: bool) -> bool:
    """Whether the words are an outlet's name; one word only where it may stand `alone`."""
    words = cut.words[first:last]
    if not cut.gaps[first].strip() or (last < len(cut.words) and not cut.gaps[last].strip()):
        return False  # It is a part of what stands around it.
    if len(words) > _LONGEST or not words[0][:1].isupper() or (len(words) == 1 and not (alone and words[0].isalpha())):
        return False
    name = words[0] + "".join([cut.gaps[at] + cut.words[at] for at in range(first + 1, last)])
    return len(name) >= _SHORTEST and not _OUTLETS.isdisjoint(classes_of(name))


def house_for_whole(cut: Tokens, found: list[Piece]) -> None:
    """ "Silent Spring. Houghton Mifflin": what is known as a house of books alone, and has no place in it told, holds no work."""
    at = index_of(found, "container-title")
    if at < 1 or index_of(found, "publisher") >= 0:
        return  # A rule before this one has mended it.
    whole = found[at]
    quoted = not _QUOTES.isdisjoint(cut.gaps[whole.first])  # What is quoted stands in something.
    if not quoted and not leads_in(cut, found[at - 1]) and _is_house(cut, whole.first, whole.last):
        renamed(found, at, "publisher")


_QUOTES = frozenset("”“»\"’'")


def house_behind_a_title(cut: Tokens, found: list[Piece]) -> None:
    """ "Roe, J. Silent salt. Houghton Mifflin, 1962", all taken for the title: a known house of books is its last sentence."""
    at = index_of(found, "title")
    if at < 0 or any(piece.name in ("publisher", "container-title") for piece in found):
        return
    title = found[at]
    first = last_sentence(cut, title)
    if first and title.last - first > 1 and _is_house(cut, first, title.last):
        cut_in_two(cut, found, at, first, "title", "publisher")


def _is_house(cut: Tokens, first: int, last: int) -> bool:
    """Whether the words are a known house of books and nothing else."""
    if last - first > _LONGEST or not cut.words[first][:1].isupper():
        return False
    name = cut.words[first] + "".join([cut.gaps[at] + cut.words[at] for at in range(first + 1, last)])
    return classes_of(name) == ["press"]


def institute_in_front(cut: Tokens, found: list[Piece]) -> None:
    """ "Human Rights Watch: Salt and labour", "OECD. Salt at a glance": a known institute before a title wrote it."""
    at = index_of(found, "title")
    if at != (found[0].name == "citation-number"):
        return
    title = found[at]
    for word in range(title.first + 1, min(title.first + _LONGEST, title.last - 1)):
        sign = cut.gaps[word].strip()
        if sign in (":", ".") and cut.words[word][0].isupper():
            name = cut.words[title.first] + "".join([cut.gaps[n] + cut.words[n] for n in range(title.first + 1, word)])
            if "institute" in classes_of(name):
                cut_in_two(cut, found, at, word, "author", "title")
            return


def paper_in_front(cut: Tokens, found: list[Piece]) -> None:
    """ "Der Spiegel: Salz der Erde. Nr. 34/2010": a known paper before the colon is where the title stands."""
    at = index_of(found, "title")
    if at != (found[0].name == "citation-number"):
        return
    title = found[at]
    for word in range(title.first + 1, min(title.first + _LONGEST, title.last - 1)):
        if cut.gaps[word].strip() == ":":
            if class_of_name(" ".join(cut.words[title.first : word])) in ("newspaper", "magazine"):
                cut_in_two(cut, found, at, word, "container-title", "title")
            return
