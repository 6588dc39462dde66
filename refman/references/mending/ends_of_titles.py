"""What belongs to the end of a title, though it looks like a whole or a house."""

from __future__ import annotations

from itertools import pairwise

from refman.references.mending.shared import cut_in_two, has_piece, index_of, is_outlet, joined, meetings, part
from refman.references.pieces import Piece
from refman.references.tokens import Tokens


def subtitles(cut: Tokens, found: list[Piece]) -> None:
    """ "Wirtschaft und Gesellschaft. Grundriss der verstehenden Soziologie. Tübingen": a subtitle is no container."""
    at = index_of(found, "title")
    if at < 0 or at + 1 >= len(found) or found[at + 1].name != "container-title":
        return
    title, container = found[at], found[at + 1]
    rest = found[at + 2 :]
    later = [piece.name for piece in rest]
    behind_in = "container-title" in later and any(
        piece.name == "x" and "in" in map(str.lower, cut.words[piece.first : piece.last]) for piece in rest
    )
    numbered = {"volume", "issue", "page", "editor", "URL", "DOI", "section"} & set(later)
    gap = cut.gaps[container.first]
    quoted = "publisher" not in later and _QUOTES.intersection(gap)
    # "Aprobar o rechazar. El Comercio. Lima, 21 août 2022": what is dated to the day stood in a paper.
    to_the_day = any(piece.name == "issued" and piece.last - piece.first > 1 for piece in rest)
    alone = rest and rest[0].name == "publisher-place" and not (numbered or quoted or to_the_day) and "." in gap
    # "Storia della Calabria. Il lungo periodo, a cura di A. Roe": a whole has an author or pages.
    edited = (
        "." in gap
        and len(rest) > 1
        and (rest[0].name, rest[1].name) == ("x", "editor")
        and not numbered - {"editor"}
        and "publisher-place" in later
        and "translator" not in later
        and container.last - container.first > 1
        and title.last - title.first > 1
        and not has_piece(found, "author")
    )
    # "Strukturwandel. Untersuchungen zu einer Kategorie, 5. Aufl., Neuwied 1971": what has editions is no whole without "in".
    # "Überwachen und Strafen. Die Geburt des Gefängnisses, Frankfurt 1976, S. 251": nor has a book that a note points into.
    pointed = numbered == {"page"} and later[:2] == ["publisher-place", "issued"] and _has_small_words(cut, container)
    reedited = (
        rest
        and (rest[0].name == "edition" or pointed)
        and "publisher-place" in later
        and gap == ". "
        and not (numbered - {"page"} or quoted)
        and container.last - container.first > 1
        and not is_outlet(" ".join(cut.words[container.first : container.last]))
    )
    # "Moby-Dick; or, The Whale"
    two_names = cut.words[title.last - 1].lower() in ("or", "oder", "ou", "ovvero") and ";" in cut.gaps[title.last - 1]
    if behind_in or alone or edited or reedited or two_names:
        found[at : at + 2] = [joined(title, container)]


def _has_small_words(cut: Tokens, piece: Piece) -> bool:
    words = cut.words[piece.first : piece.last]
    return (
        len(words) > 2
        and any(map(str.islower, words))
        and _QUOTES.isdisjoint("".join(cut.gaps[piece.first : piece.last + 1]))
    )


# What a quotation mark ends has no subtitle behind it.
_QUOTES = frozenset('”"»’')


def century_in_container(cut: Tokens, found: list[Piece]) -> None:
    """ "Civilization and Capitalism, 15th–18th Century. Translated by …": the time that a book is about ends its title."""
    for at, title, whole in meetings(found, "title", "container-title"):
        if cut.gaps[whole.first] == ", " and cut.words[whole.last - 1].lower() in CENTURIES:
            found[at : at + 2] = [joined(title, whole)]
            return


CENTURIES = frozenset(
    "century centuries jahrhundert jahrhunderts siècle siècles secolo secoli siglo siglos século séculos".split()
)


def century_as_house(cut: Tokens, found: list[Piece]) -> None:
    """ "Portugal – séc. XVII, Coimbra": a numeral behind the word for a century, cut short, belongs to the title."""
    for at, (title, numeral) in enumerate(pairwise(found)):
        if (
            title.name == "title"
            and numeral.name in ("publisher", "publisher-place", "volume", "container-title", "x", "note")
            and cut.words[title.last - 1].lower() in SHORT_CENTURIES
            and _NUMERAL.issuperset(cut.words[numeral.first])
        ):
            last = numeral.first + 1
            found[at] = joined(title, part(cut, numeral, "title", numeral.first, last))
            if last == numeral.last:
                del found[at + 1]
            else:
                found[at + 1] = part(cut, numeral, numeral.name, last, numeral.last)
            return


SHORT_CENTURIES = frozenset(("séc", "sec", "jh", "jhd", "s"))
_NUMERAL = frozenset("IVX")


def article_as_house(cut: Tokens, found: list[Piece]) -> None:
    """ "Altersstrukturen. Eine repräsentative Befragung, Wiesbaden": no house begins so, but subtitles do."""
    for at, (title, house) in enumerate(pairwise(found)):
        if (
            title.name == "title"
            and house.name in ("publisher", "container-title")
            and cut.gaps[house.first].strip() == "."
            and cut.words[house.first] in _OPEN_SUBTITLES
            and house.last - house.first > (_SHORTEST_SUBTITLE if cut.words[house.first] not in _GERMAN else 1)
            and (house.name == "publisher" or cut.words[house.first] in _GERMAN)
        ):
            found[at : at + 2] = [joined(title, house)]
            return


_OPEN_SUBTITLES = frozenset("Eine Ein Zur Zum Über Une Una Un An A Towards Toward Zu".split())
_GERMAN = frozenset(("Eine", "Ein"))
OPEN_SUBTITLES = frozenset(map(str.lower, _OPEN_SUBTITLES))
_SHORTEST_SUBTITLE = 2


def sign_of_a_number(cut: Tokens, found: list[Piece]) -> None:
    """ "Report on salt, UN Doc. E/ICEF/2010/5": the words before the number of a document are none of the title."""
    for at, title, _number in meetings(found, "title", "number"):
        sign = title.last - 2
        if (
            sign > title.first
            and cut.words[sign + 1].lower() in ("doc", "document")
            and cut.words[sign].isupper()
            and cut.gaps[sign].strip() in (",", ".")
        ):
            cut_in_two(cut, found, at, sign, "title", "x")
            return
