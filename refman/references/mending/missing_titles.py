"""References in which no title was seen: what stands for it, and what only looks like one."""

from __future__ import annotations

from refman.references.genres import SAID
from refman.references.house_words import is_university
from refman.references.lexicon import TAGS
from refman.references.mending.shared import index_of, is_outlet, leads_in, meetings, part, renamed
from refman.references.mending.wholes import opening_in
from refman.references.organisations import is_broadcaster
from refman.references.pieces import Piece
from refman.references.tokens import Tokens


def book_before_page(cut: Tokens, found: list[Piece]) -> None:
    """ "Lawrence Lessig, Code and Other Laws of Cyberspace 45 (1999)": what is in no journal is a book, and the number a page."""
    if [piece.name for piece in found[:3]] not in (
        ["author", "container-title", "volume"],
        ["author", "container-title", "page"],
    ):
        return
    author, whole, number = found[:3]
    names = cut.words[author.first : author.last]
    words = cut.words[whole.first : whole.last]
    name = " ".join(words)
    if (
        [piece.name for piece in found[3:]] == ["issued"]
        and cut.gaps[number.first] == " "
        and cut.gaps[found[3].first] == " ("
        and len(words) > 2
        and len(names[0]) > 1
        and not any("." in gap for gap in cut.gaps[whole.first + 1 : whole.last])
        and (not {"and", "of", "the", "in", "for", "on", "to"}.isdisjoint(map(str.lower, words)))
        and not is_outlet(name)
    ):
        renamed(found, 1, "title")
        renamed(found, 2, "page")


def missing_title(cut: Tokens, found: list[Piece]) -> None:
    """ "My Bloody Valentine (1991). Loveless. Sire": without a journal's numbers, the first work named is the title."""
    names = {piece.name for piece in found}
    asked = any(piece.name == "x" and cut.words[piece.first] == "Interview" for piece in found)
    review = next((cut.words[piece.first].lower() for piece in found if piece.name == "genre"), "") == "review"
    if (review or (asked and "names" in names)) and "container-title" in names:
        return  # "[Review of …]. Classical Review": what it reviews stands for its title.
    edited = (
        "author" not in names and "editor" in names and ("publisher" in names or names & _PLACED == {"publisher-place"})
    )
    if "title" in names or (names & {"volume", "issue", "page"} and not (edited or _is_printed(cut, found, names))):
        return
    for wanted in ("container-title",) if edited else ("container-title", "collection-title", "publisher", "note"):
        at = index_of(found, wanted)
        if (
            at >= 0
            and wanted == "publisher"
            and "genre" in names
            and _gives(" ".join(cut.words[found[at].first : found[at].last]))
        ):
            continue  # "Roe (2015), thèse de doctorat, Université du Luxembourg", "Interview by A. Roe. BBC One"
        if at >= 0 and (wanted != "note" or found[at].last - found[at].first > 2):
            renamed(found, at, "title")
            opening_in(cut, found)
            return
    _title_from_glue(cut, found)


def _is_printed(cut: Tokens, found: list[Piece], names: set[str]) -> bool:
    """ "AA.VV., Storia d'Italia, vol. IV, Einaudi, Torino, 1975": what has a house with its place and no issue is a book."""
    at = index_of(found, "container-title")
    return (
        at > 0
        and {"publisher", "publisher-place"} <= names
        and "issue" not in names
        and not leads_in(cut, found[at - 1])
        and not is_outlet(" ".join(cut.words[found[at].first : found[at].last]))
    )


# "Wiśniewski, A. (red.), Historia Polski, t. 3, Kraków 1998"
_PLACED = frozenset(("publisher-place", "issue", "page"))


def giver_for_title(cut: Tokens, found: list[Piece]) -> None:
    """ "Müller, K. Ph.D. Thesis, ETH Zürich, 2005": the university behind the degree is no title."""
    for at, _genre, title in meetings(found, "genre", "title"):
        name = " ".join(cut.words[title.first : title.last])
        if title.last - title.first <= _SHORT_NAME and is_university(name):
            renamed(found, at + 1, "publisher")
            return


_SHORT_NAME = 5


def _gives(house: str) -> bool:
    """Whether a house is one that gives degrees or sends interviews, and no title."""
    return is_university(house) or is_broadcaster(house)


def _title_from_glue(cut: Tokens, found: list[Piece]) -> None:
    """The first words after author and date that no field took, up to a full stop: three or more are a title."""
    for at, piece in enumerate(found):
        if piece.name != "x" or piece.last - piece.first < 3:
            continue
        end = next((n for n in range(piece.first + 1, piece.last) if cut.gaps[n][:1] in ".?!,"), piece.last)
        if end - piece.first >= 3 and any(not TAGS.get(word.lower()) for word in cut.words[piece.first : end]):
            found[at : at + 1] = [part(cut, piece, "title", piece.first, end), part(cut, piece, "x", end, piece.last)]
            if found[at + 1].first == found[at + 1].last:
                del found[at + 1]
            return


def title_in_brackets(cut: Tokens, found: list[Piece]) -> None:
    """ "[Lecture notes on resource allocation]. University of Chile": what is told of an untitled work stands for its title."""
    at = index_of(found, "genre")
    if at < 0:
        return
    piece = found[at]
    said = " ".join(cut.words[piece.first : piece.last]).lower()
    if (
        piece.last - piece.first > _WORDS_OF_A_KIND
        and said not in SAID
        and cut.gaps[piece.first].endswith("[")
        and cut.gaps[piece.last].startswith("]")
    ):
        renamed(found, at, "title")


_WORDS_OF_A_KIND = 3
