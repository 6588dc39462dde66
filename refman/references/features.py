"""What the labeller sees of each word: itself, its neighbours, the gaps, and where in the reference it stands.

Everything that depends on one word or one gap alone is computed once and kept; a token then costs a few list joins.
Attributes are short, because handing them to the model is the dearest part of parsing.
"""

from __future__ import annotations

import functools
from collections.abc import Sequence

from refman.references.stretches import BITS, Shared, stretches
from refman.references.wordlists import kinds_of

# Own attributes, those for the word behind and in front, and the two for the words after them.
Encoded = tuple[list[bytes], list[bytes], list[bytes], bytes, bytes]
_WORDS: dict[str, Word] = {}
_GAPS: dict[str, Gap] = {}
_LIMIT = 60_000
_STRONG = frozenset('.?!:;()[]{}"“”„«»‹›—–。．；：，、（）《》「」『』')
# The letter cases and kinds of number that `shape_of` tells apart.
SHAPES = ("01", "02", "03", "04", "05", "Y", "U", "C", "x", "xx", "xX", "X", "XX", "X3", "X-", "Xx", "Xy")
# How many attributes of its own a word has at the most.
OWN = 5
# Attributes of a word's place: gaps and shapes beside it, quotation and brackets, the part between commas, the style.
PLACES = 6
# Which of them tells how a word stands, whatever its neighbours are.
_STANDING = 3
_THIRDS = tuple(at // 3 for at in range(30))
_INWARD = frozenset(("In", "in", "dans", "Dans", "En", "en", "em", "Em", "IN"))
_OPEN, _CLOSE = frozenset("“„«‹「『《"), frozenset("”»›」』》")


class Word:
    """The cached attributes of a word: `OWN` of itself, two for the word behind and in front, one for each word further."""

    __slots__ = ("_encoded", "attributes", "bits", "initial", "inward", "mark", "shape")

    def __init__(self, word: str) -> None:
        lower = word.lower()
        self.shape = shape = shape_of(word)
        tags = kinds_of(word, lower)
        self.initial = shape == "X"
        self.inward = word in _INWARD
        self.bits = _bits(tags, shape)
        short = _short(lower, shape)
        tail = head = kind = ""
        if shape[0] not in "0YU":
            if len(lower) > 4:
                tail, head = "z" + lower[-3:], "a" + lower[:4]
            kind = f"t{tags}{shape}"
        self.mark = mark = tags + shape if tags or not kind else short
        # An empty attribute is one that the word has not.
        self.attributes = (
            *("w" + short, "s" + shape, tail, head, kind),
            *(f"<{short}", f"<:{tags}{shape}", f">{short}", f">:{tags}{shape}"),
            *(f"-{mark}", f"+{mark}"),
        )
        self._encoded: Encoded | None = None

    @property
    def encoded(self) -> Encoded:
        """The attributes as bytes, which the model takes without encoding them again."""
        if self._encoded is None:
            made = [part.encode() for part in self.attributes]
            self._encoded = (
                [part for part in made[:OWN] if part],
                made[OWN : OWN + 2],
                made[OWN + 2 : OWN + 4],
                made[OWN + 4],
                made[OWN + 5],
            )
        return self._encoded


@functools.lru_cache(maxsize=4096)
def _bits(tags: str, shape: str) -> int:
    return sum(BITS[sign] for sign in {*tags, shape[0]} if sign in BITS)


class Gap:
    """A gap between words, made short: its signs, whether it parts, and what it opens and closes."""

    __slots__ = ("bare", "comma", "enclosing", "name", "parts", "quotes", "signs", "stop", "strong")

    def __init__(self, gap: str) -> None:
        # NUL parts attributes.
        name = " ".join(gap.replace("'", "’").replace("\0", "\ufffd").split())
        if gap[:1].isspace():
            name = "_" + name
        if gap[-1:].isspace() and len(gap) > 1:
            name += "_"
        self.name = name[:5] + name[-2:] if len(name) > 7 else name
        self.bare = self.name in ("", "_")
        self.strong = not _STRONG.isdisjoint(gap)
        self.stop = self.name in (".", "._")
        self.comma = "," in gap or "/" in gap or " - " in gap
        self.parts = self.strong or self.comma
        self.quotes = any(sign in '“”„«»‹›"「」『』《》' or (sign in "‘’'" and len(gap) > 1) for sign in gap)
        self.signs = tuple(
            sign for sign in gap if sign in '()[]（）“”„«»‹›"「」『』《》' or (sign in "‘’'" and len(gap) > 1)
        )
        self.enclosing = bool(self.signs)


def shape_of(word: str) -> str:
    """Letter case in few signs: X, XX, X3, Xx, Xy (mixed), x, xx; 01–05 digits, Y a year; U an address; C no case."""
    first = word[0]
    if first.isdigit():
        if len(word) == 4 and "15" <= word[:2] <= "20":
            return "Y"
        return f"0{min(len(word), 5)}"
    if len(word) > 7 and ("://" in word[:9] or word[:3].lower() == "www" or word[:3] == "10."):
        return "U"
    if first.islower():
        return "x" if len(word) == 1 else ("xx" if word.islower() else "xX")
    if not first.isupper():
        return "C"
    if len(word) == 1:
        return "X"
    if word.isupper():
        return "XX" if len(word) < 4 else "X3"
    return ("X-" if "-" in word else "Xx") if word[1:].islower() or "-" in word else "Xy"


def _short(lower: str, shape: str) -> str:
    if shape[0] == "0":
        return shape if len(lower) > 2 else f"#{lower}"
    if shape == "Y":
        return "Y" + lower[:2]
    if shape == "U":
        return "doi" if "10." in lower[:30] else "url"
    return lower[:12]


def word_of(text: str) -> Word:
    """What is seen of a word, made once."""
    return _WORDS.get(text) or _word(text)


def gap_of(text: str) -> Gap:
    """What is seen of a gap, made once."""
    return _GAPS.get(text) or _gap(text)


def _word(text: str) -> Word:
    if len(_WORDS) > _LIMIT:
        _WORDS.clear()
    word = _WORDS[text] = Word(text)
    return word


def _gap(text: str) -> Gap:
    if len(_GAPS) > _LIMIT:
        _GAPS.clear()
    gap = _GAPS[text] = Gap(text)
    return gap


class Sight:
    """All that is seen of one reference, level by level; what several words share is made once.

    `places` has `PLACES` attributes a word; `around` and `parts` are what the words of a stretch and of a part between
    commas share.
    """

    __slots__ = ("around", "gaps", "parts", "places", "words")

    def __init__(self, words: list[str], gaps: list[str]) -> None:
        known, seen = _WORDS, _GAPS
        self.words = ws = [known.get(word) or _word(word) for word in words]
        self.gaps = gs = [seen.get(gap) or _gap(gap) for gap in gaps]
        self.around, self.parts, commas = stretches(ws, gs)
        self.places = _places(ws, gs, commas)

    def standing(self) -> list[str]:
        """Where each word stands: quotation and brackets, what has passed, the gap in front, and its own shape."""
        return [place + word.shape for place, word in zip(self.places[_STANDING::PLACES], self.words)]


def features(seen: Sight) -> list[list[str | bytes]]:
    """The attributes of each word."""
    encoded = [word.encoded for word in seen.words]
    out: list[list[str | bytes]] = [[*own] for own, *_ in encoded]
    for at in range(1, len(out)):
        out[at] += encoded[at - 1][1]
        out[at - 1] += encoded[at][2]
    for at in range(2, len(out)):
        out[at].append(encoded[at - 2][3])
        out[at - 2].append(encoded[at][4])
    for own, six in zip(out, zip(*[iter(seen.places)] * PLACES)):
        own += six
    _share(seen.around, out)
    _share(seen.parts, out)
    return out


def _share(groups: Shared, out: list[list[str | bytes]]) -> None:
    """Each group's attributes given to all its words, encoded once."""
    at = 0
    for size, joined in zip(groups.sizes, groups.attributes):
        made = joined.encode().split(b"\0")
        for own in out[at : at + size]:
            own += made
        at += size


def _places(ws: list[Word], gs: list[Gap], commas: list[str]) -> list[str]:
    """`PLACES` attributes for each word, one list for all."""
    around = states(gs)
    sign = _signature(ws, gs)
    shapes = ["^", *[word.shape for word in ws], "$"]
    names = [gap.name for gap in gs]
    passed = "-"
    out: list[str] = []
    before, shape = "", "^"
    for at, word in enumerate(ws):
        gap, after, state = names[at], names[at + 1], around[at]
        before, shape = shape, word.shape
        out += (
            f"[{gap}|{before}|{shape}",
            f"]{shape}|{after}|{shapes[at + 2]}",
            f"{{{gap}|{after}",
            f"q{state}{passed}{gap}",
            f"k{commas[at]}{state}",
            f"{sign}{_THIRDS[at] if at < 30 else 10}{passed}{state}",
        )
        if shape == "Y":
            passed = "Y" if passed in "-Y" else "J"
        elif word.inward and (gs[at].strong or gs[at].comma or gs[at + 1].strong):
            passed = "I" if passed in "-I" else "J"
    return out


# What stands around a word: round brackets, square ones, a quotation, one that closed. States are numbered by these bits.
_ROUND, _SQUARE, _QUOTED, _CLOSED = 1, 2, 4, 8
STATES = tuple(
    ("(" if bits & _ROUND else "")
    + ("[" if bits & _SQUARE else "")
    + ("“" if bits & _QUOTED else "!" if bits & _CLOSED else "")
    for bits in range(16)
)


def states(gs: Sequence[Gap]) -> list[str]:
    """For each word whether it stands in round or square brackets and quotation marks, and whether a quotation closed."""
    state = 0
    out = []
    for gap in gs:
        if gap.enclosing:
            state = turned(state, gap)
        out.append(STATES[state])
    return out


def turned(state: int, gap: Gap) -> int:
    """The state behind a gap that opens or closes something."""
    for sign in gap.signs:
        if sign in "(（)）":
            state = state | _ROUND if sign in "(（" else state & ~_ROUND
        elif sign in "[]":
            state = state | _SQUARE if sign == "[" else state & ~_SQUARE
        elif sign == '"':
            state ^= _QUOTED
        elif sign in _OPEN or (sign == "‘" and not state & _QUOTED):
            state |= _QUOTED
        elif state & _QUOTED and (sign in _CLOSE or sign in "’'“"):
            state &= ~_QUOTED
    return state | _CLOSED if gap.quotes and not state & _QUOTED else state


def _signature(ws: list[Word], gs: list[Gap]) -> str:
    """The style in a few signs: where the first year stands, quotation marks, an address, "In", a word for editors."""
    size = len(ws)
    where = "n"
    inward = everything = 0
    for at, word in enumerate(ws):
        everything |= word.bits
        if where == "n" and word.shape == "Y":
            early = at * 2 < size
            where = ("(" if early else "<") if "(" in gs[at].name else ("0" if early else "9")
        if word.inward and at and (gs[at].strong or gs[at + 1].strong):
            inward = 1
    quotes = '"' if any(gap.quotes for gap in gs) else "-"
    bits = BITS
    address, editor = "u" if everything & bits["U"] else "-", "e" if everything & bits["e"] else "-"
    return f"@{where}{quotes}{address}{'i' if inward else '-'}{editor}"
