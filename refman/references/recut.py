"""Fields that took in what stands behind them: each rule cuts one class of them where the next field begins."""

from __future__ import annotations

import functools
import re

from refman.references.genres import SAID
from refman.references.lexicon import MONTHS, TAGS
from refman.references.pieces import Piece
from refman.references.tokens import Tokens
from refman.references.wordlists import kinds_of


def part(cut: Tokens, piece: Piece, name: str, first: int, last: int) -> Piece:
    """Some words of a piece, as a piece of its own."""
    start = cut.starts[first] if first < len(cut.starts) else piece.end
    return Piece(name, first, last, start, cut.end(last - 1) if last > first else start, piece.confidence)


def is_place(cut: Tokens, first: int, last: int) -> bool:
    """Whether all words are cities that are known."""
    return first < last and all("P" in kinds_of(word, word.lower()) for word in cut.words[first:last])


def over_brackets(cut: Tokens, found: list[Piece]) -> None:
    """ "[Doctoral dissertation, University of Toronto]. ProQuest": a field ends where a bracket opened before it closes."""
    for at, piece in enumerate(found):
        if piece.name != "publisher" or piece.last - piece.first < 2:
            continue
        if cut.words[piece.first] == "D" and piece.first and cut.words[piece.first - 1] == "Ph":
            _cut(cut, found, at, piece.first + 1, "x", "publisher")  # Ph.D., The Ohio State University
            return
        for word in range(piece.first + 1, piece.last):
            gap = cut.gaps[word]
            if gap[:1] in "])" and not any(sign in "[(" for sign in "".join(cut.gaps[piece.first + 1 : word])):
                _cut(cut, found, at, word, "publisher", "note")
                return


def months(cut: Tokens, found: list[Piece]) -> None:
    """ "Harvard University, April, 1965": a month behind the house belongs to the year."""
    for at, piece in enumerate(found[:-1]):
        last = piece.last - 1
        if (
            piece.name in ("publisher", "publisher-place", "container-title")
            and found[at + 1].name == "issued"
            and last > piece.first
            and cut.words[last].lower() in MONTHS
            and cut.gaps[last].strip() in (",", ".,", ";")
        ):
            year = found[at + 1]
            found[at : at + 2] = [
                part(cut, piece, piece.name, piece.first, last),
                Piece("issued", last, year.last, cut.starts[last], year.end, year.confidence),
            ]
            return


_STATES = frozenset(
    "USA UK GB UAE DDR BRD UDSSR NSW DC NRW ACT QLD VIC DF IRL GER AUT SUI ITA FRA ESP AUS CAN POL".split()
)


def place_and_house(cut: Tokens, found: list[Piece]) -> None:
    """ "Rennes : PUR", "Paris, PUF": the place before a colon, or a known city before a house in capitals."""
    names = {piece.name for piece in found}
    for at, piece in enumerate(found):
        if piece.name not in ("publisher", "publisher-place") or {"publisher", "publisher-place"} <= names:
            continue
        for word in range(piece.first + 1, piece.last):
            gap = cut.gaps[word].strip()
            rest = cut.words[word : piece.last]
            if gap == ":" or gap == "-" or (gap == "," and len(rest) == 1 and _is_short_house(rest[0])):
                if is_place(cut, piece.first, word) and not is_place(cut, word, piece.last):
                    _cut(cut, found, at, word, "publisher-place", "publisher")
                    return
                break


def _is_short_house(word: str) -> bool:
    return 3 <= len(word) <= 5 and word.isupper() and word not in _STATES


@functools.cache
def _series() -> re.Pattern[str]:
    return re.compile(
        r"(?:Proceedings|Proc|Bulletin|Transactions|Annals|Journal|Lecture Notes|Proceedings) (?:of|in|on)\b"
        r"|(?:Bulletin|Annales|Actes|Revue|Comptes rendus) (?:de|des|du)\b|(?:Atti|Bollettino|Rivista) (?:del|della|dei|di)\b"
    )


def container_in_title(cut: Tokens, found: list[Piece]) -> None:
    """ "Title of a paper. Proceedings of the Conference": where no container is known, it begins at such a word."""
    names = {piece.name for piece in found}
    if "container-title" in names or ("publisher" in names and not names & {"page", "volume", "issue"}):
        return
    at = next((at for at, piece in enumerate(found) if piece.name == "title"), -1)
    if at < 0:
        return
    piece = found[at]
    for word in range(piece.first + 2, piece.last - 2):
        if cut.gaps[word].strip() in (".", "?", ".”", '."', "”,", "”.") and _series().match(
            " ".join(cut.words[word : word + 3])
        ):
            _cut(cut, found, at, word, "title", "container-title")
            return


def retrieved_in_title(cut: Tokens, found: list[Piece]) -> None:
    """ "Alcohol and drugs. Retrieved March 19, 2016, from County Health": a title ends before such a sentence."""
    at = next((at for at, piece in enumerate(found) if piece.name == "title"), -1)
    if at < 0:
        return
    piece = found[at]
    for word in range(piece.first + 1, piece.last - 1):
        if (
            "." in cut.gaps[word]
            and cut.words[word][0].isupper()
            and TAGS.get(cut.words[word].lower(), "").startswith("a")
            and (cut.words[word + 1].lower() in MONTHS or cut.words[word + 1].isdigit())
        ):
            day = word + 1
            while day < piece.last and (cut.words[day].isdigit() or cut.words[day].lower() in MONTHS):
                day += 1
            new = [
                part(cut, piece, "title", piece.first, word),
                part(cut, piece, "x", word, word + 1),
                part(cut, piece, "accessed", word + 1, day),
            ]
            found[at : at + 1] = [*new, part(cut, piece, "x", day, piece.last)] if day < piece.last else new
            return


def edition_in_title(cut: Tokens, found: list[Piece]) -> None:
    """ "L’écriture et la différence (1 éd.)": an edition in brackets behind a title is none of its words."""
    if any(piece.name == "edition" for piece in found):
        return
    at = next((at for at, piece in enumerate(found) if piece.name == "title"), -1)
    if at < 0:
        return
    piece = found[at]
    for word in range(max(piece.first + 1, piece.last - 3), piece.last):
        said = [text.lower() for text in cut.words[word : piece.last]]
        if (
            cut.gaps[word].strip() in ("(", ".(")
            and cut.gaps[piece.last].lstrip(".").startswith(")")
            and "d" in TAGS.get(said[-1], "")
            and said[0][:1].isdigit()
        ):
            _cut(cut, found, at, word, "title", "edition")
            return


def genre_in_title(cut: Tokens, found: list[Piece]) -> None:
    """ "… (硕士)", "…. Doctoral dissertation": what only says the kind of work is none of the title's words."""
    if any(piece.name == "genre" for piece in found):
        return
    at = next((at for at, piece in enumerate(found) if piece.name == "title"), -1)
    if at < 0:
        return
    piece = found[at]
    word = next((n for n in range(piece.last - 1, piece.first, -1) if not cut.gaps[n].isspace()), 0)
    kind = SAID.get(" ".join(cut.words[word : piece.last]).lower(), "") if word else ""
    gap = cut.gaps[word].strip() if word else ""
    if kind and (gap in ("(", "[") or (gap in (".", "。") and kind == "thesis")):
        _cut(cut, found, at, word, "title", "genre")


def _cut(cut: Tokens, found: list[Piece], at: int, word: int, left: str, right: str) -> None:
    piece = found[at]
    found[at : at + 1] = [
        part(cut, piece, left, piece.first, word),
        part(cut, piece, right, word, piece.last),
    ]
