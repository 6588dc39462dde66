"""What the rules have in common: to cut, join and rename pieces, and to know a place."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

import msgspec

from refman.references.house_words import houses_in
from refman.references.outlets import class_of_name
from refman.references.pieces import Piece, final_signs
from refman.references.tokens import Tokens
from refman.references.widely import classes_of
from refman.references.wordlists import kinds_of


def part(cut: Tokens, piece: Piece, name: str, first: int, last: int) -> Piece:
    """Some words of a piece, as a piece of its own."""
    start = cut.starts[first] if first < len(cut.starts) else piece.end
    if last == first:
        return Piece(name, first, last, start, start, piece.confidence)
    if first == piece.first:
        start = piece.start
    # A question mark is the field's own, and so is what the piece ended on.
    end = (
        piece.end
        if last == piece.last
        else cut.end(last - 1) + _closing(cut, first, last) + final_signs(cut.gaps[last])
    )
    return Piece(name, first, last, start, end, piece.confidence)


def _closing(cut: Tokens, first: int, last: int) -> int:
    """How many signs right behind close what was opened inside: "(Lepomis macrochirus). In: …", "(“India Book”). Études"."""
    inside = "".join(cut.gaps[first + 1 : last])
    closed = 0
    for sign in cut.gaps[last]:
        opener = _OPENER.get(sign)
        if not opener or inside.count(opener) <= inside.count(sign):
            break
        closed += 1
    return closed


_OPENER = {")": "(", "]": "[", "”": "“", "»": "«"}


def cut_in_two(cut: Tokens, found: list[Piece], at: int, word: int, left: str, right: str) -> None:
    piece = found[at]
    found[at : at + 1] = [
        part(cut, piece, left, piece.first, word),
        part(cut, piece, right, word, piece.last),
    ]


def overwritten(cut: Tokens, found: list[Piece], parts: list[tuple[str, int, int]]) -> None:
    """Gives names to words in a row, whatever pieces they were of; the rest of those pieces stays.

    Each part is a name with its first word and the one behind its last.
    """
    first, last = parts[0][1], parts[-1][2]
    out: list[Piece] = []
    for piece in found:
        if piece.last <= first or piece.first >= last:
            out.append(piece)
            continue
        if piece.first < first:
            out.append(part(cut, piece, piece.name, piece.first, first))
        out += [
            part(cut, piece, name, max(a, piece.first), min(b, piece.last))
            for name, a, b in parts
            if a < piece.last and piece.first < b
        ]
        if piece.last > last:
            out.append(part(cut, piece, piece.name, last, piece.last))
    found[:] = _merged(out)


def _merged(found: list[Piece]) -> list[Piece]:
    """Neighbours that were given one name, as one piece."""
    out: list[Piece] = []
    for piece in found:
        if out and out[-1].name == piece.name and piece.name in ("collection-title", "collection-number"):
            out[-1] = joined(out[-1], piece)
        else:
            out.append(piece)
    return out


def joined(first: Piece, second: Piece) -> Piece:
    return Piece(
        first.name, first.first, second.last, first.start, second.end, min(first.confidence, second.confidence)
    )


def renamed(found: list[Piece], at: int, name: str) -> None:
    found[at] = msgspec.structs.replace(found[at], name=name)


def meetings(found: list[Piece], first: str, second: str) -> Iterator[tuple[int, Piece, Piece]]:
    """Where a piece of one name stands right before one of another: the place of the first, and both.

    Most rules look at such a border, and most references do not have it.
    """
    for at, (one, two) in enumerate(pairwise(found)):
        if one.name == first and two.name == second:
            yield at, one, two


def leads_in(cut: Tokens, piece: Piece) -> bool:
    return piece.name == "x" and cut.words[piece.last - 1].lower() in ("in", "dans", "en", "em")


# As Russian and Ukrainian lists shorten their cities.
_SHORT_PLACES = frozenset("М СПб Л К Спб Ростов-н".split())


# Cities of several words that books come from; those of one word are in `places.txt`.
_LONG_PLACES = frozenset(
    place.strip()
    for place in """new york|los angeles|san francisco|san diego|san antonio|san josé|santa barbara|santa monica|santa fe|new haven
    new brunswick|new orleans|new delhi|ann arbor|thousand oaks|newbury park|beverly hills|englewood cliffs|garden city
    upper saddle river|college park|palo alto|menlo park|chapel hill|baton rouge|salt lake city|kansas city|st louis
    st paul|notre dame|long beach|las vegas|washington dc|mexico city|ciudad de méxico|buenos aires|são paulo|rio de janeiro
    belo horizonte|porto alegre|la habana|la paz|san juan|san salvador|santo domingo|cape town|tel aviv|hong kong|kuala lumpur
    the hague|den haag|la haye|frankfurt am main|freiburg im breisgau|halle an der saale|bad homburg|st gallen|sankt augustin
    passo fundo|juiz de fora|ribeirão preto|são carlos|campina grande|feira de santana|santa maria|são leopoldo|campo grande
    ponta grossa|presidente prudente|são luís|joão pessoa|caxias do sul|montes claros|rio branco|foz do iguaçu|santo andré
    la rochelle|le havre|san sebastián|las palmas|a coruña|novi sad|banja luka|nizhny novgorod""".replace(
        "\n", "|"
    ).split("|")
)


def is_place(cut: Tokens, first: int, last: int) -> bool:
    """Whether the words are a known city, or each of them is one."""
    if last - first == 1:
        if cut.words[first] in _SHORT_PLACES:
            return True
    elif first < last and " ".join(cut.words[first:last]).lower() in _LONG_PLACES:
        return True
    return first < last and all("P" in kinds_of(word, word.lower()) for word in cut.words[first:last])


def last_sentence(cut: Tokens, piece: Piece) -> int:
    """The word at which the last sentence of a piece begins; 0 where it is one sentence."""
    for word in range(piece.last - 1, piece.first, -1):
        if cut.gaps[word].strip("”“»\"’' ") in _STOPS and cut.gaps[word].endswith(" "):
            return word
    return 0


_STOPS = frozenset((".", "?", "!"))


def is_outlet(name: str) -> bool:
    """Whether a name is a known outlet's, or has a word that only names of outlets have."""
    known = class_of_name(name) or classes_of(name)
    return bool(known or houses_in(name.lower()) & {"journal", "works", "magazine"})


def index_of(found: list[Piece], name: str) -> int:
    """Where the first piece of a name stands; -1 where none does."""
    for at, piece in enumerate(found):
        if piece.name == name:
            return at
    return -1


def has_piece(found: list[Piece], name: str) -> bool:
    """Whether a piece has the name; a plain loop takes half the time of `any`."""
    for piece in found:  # noqa: SIM110
        if piece.name == name:
            return True
    return False
