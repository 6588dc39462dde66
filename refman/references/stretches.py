"""The stretches that strong signs (full stops, brackets, quotation marks) cut a reference into, and what surrounds each.

A word's label depends on more than its neighbours: whether a title can still follow is told by the stretches behind, and
"Test pilot. Otava." by there being nothing after. Attributes of a stretch are made once and given to all its words.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import accumulate
from operator import or_
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from refman.references.features import Gap, Word


# The kinds of word and of number that are told of a whole stretch, a bit each.
BITS = {sign: 1 << at for at, sign in enumerate("abcdegjkmnopqtvNP|0UY")}
# What matters of all that follows a stretch: numbers, addresses, years, places, words for editors.
_AHEAD = sum(BITS[sign] for sign in "0UYPe")
# And of all that came before it.
_BEHIND = sum(BITS[sign] for sign in "0UYPejo")
_SHOWN: dict[int, str] = {}


class Stretch:
    """What is told of a stretch: its number of words, their kinds, its length in steps, and its edges."""

    __slots__ = ("bits", "edges", "first", "kinds", "last", "length", "words")

    def __init__(self, words: Sequence[Word], bits: int, before: str, after: str) -> None:
        self.words = len(words)
        self.bits = bits
        self.length = _length(self.words)
        self.kinds = f"{shown(bits)}{self.length}{before[:2]}"
        self.first = words[0].mark
        self.last = words[-1].mark
        self.edges = f"{before}|{after}|{self.length}"


class Part:
    """A stretch between commas: its number of words, their kinds and length, its first word and its edges."""

    __slots__ = ("edges", "first", "kinds", "words")

    def __init__(self, words: Sequence[Word], bits: int, before: str, after: str) -> None:
        self.words = len(words)
        self.kinds = shown(bits) + _length(self.words)
        self.first = words[0].mark
        self.edges = f"{words[-1].mark}{before[:1]}{after[:1]}"


def stretches(ws: Sequence[Word], gs: Sequence[Gap]) -> tuple[list[list[bytes]], list[list[bytes]], list[str]]:
    """For each word the attributes of its stretch and those around it, the same of its part between commas, and that part."""
    found: list[Stretch] = []
    parts: list[Part] = []
    start = comma = bits = inner = 0
    size = len(ws)
    for at, word in enumerate(ws, 1):
        inner |= word.bits
        gap = gs[at]
        if not gap.parts and at < size:
            continue
        strong = at == size or (gap.strong and not (word.initial and gap.stop))
        if strong or gap.comma:
            parts.append(Part(ws[comma:at], inner, gs[comma].name, gap.name))
            bits |= inner
            comma, inner = at, 0
        if strong:
            found.append(Stretch(ws[start:at], bits, gs[start].name, gap.name))
            start, bits = at, 0
    kinds: list[str] = []
    for part in parts:
        kinds += [part.kinds] * part.words
    return _around(found), _around_parts(parts), kinds


def _around_parts(parts: list[Part]) -> list[list[bytes]]:
    """The attributes of each part between commas, once for each of its words."""
    out: list[list[bytes]] = []
    kinds = ["^", *[part.kinds for part in parts], "$", "$"]
    for n, part in enumerate(parts, 1):
        own, after = part.kinds, kinds[n + 1]
        made = f"M{kinds[n - 1]}|{own}\0N{own}|{after}\0O{after}|{kinds[n + 2]}\0L{part.first}|{part.edges}"
        out += [made.encode().split(b"\0")] * part.words
    return out


def _around(found: list[Stretch]) -> list[list[bytes]]:
    """The attributes of each stretch, once for each of its words; read from the end, so that what follows is known."""
    out: list[list[bytes]] = []
    layout = "^^^^" + "".join([_sort(stretch) for stretch in found]) + "$$$$"
    behind = list(accumulate((stretch.bits for stretch in found), or_, initial=0))
    ahead = 0
    after = after2 = follows = "$"
    last = len(found) - 1
    for n in range(last, -1, -1):
        stretch = found[n]
        length = stretch.length
        before = found[n - 1].kinds if n else "^"
        # Bytes, made once for all words of the stretch: the model takes them without encoding each again.
        made = (
            f"c{min(n, 7)}{shown(stretch.bits)}{length}\0m{before}|{length}\0n{after}|{length}\0o{after}|{after2}"
            f"\0F{stretch.first}|{stretch.last}\0B{stretch.edges}\0G{follows}\0h{layout[n : n + 5]}\0a{layout[n + 4 : n + 9]}"
            f"\0l{min(n, 6)}{length}{shown(behind[n] & _BEHIND)}\0r{min(last - n + 1, 6)}{length}{shown(ahead & _AHEAD)}"
        )
        out += [made.encode().split(b"\0")] * stretch.words
        ahead |= stretch.bits
        after, after2, follows = stretch.kinds, after, stretch.first
    out.reverse()
    return out


_SORTS = tuple((BITS[sign], sign) for sign in "UYejoP0")


def _sort(stretch: Stretch) -> str:
    """A stretch in one sign: what it holds, or how long it is."""
    for bit, sign in _SORTS:
        if stretch.bits & bit:
            return sign
    return "wwxyz"["12359".index(stretch.length)]


def shown(bits: int) -> str:
    """The letters of the kinds."""
    text = _SHOWN.get(bits)
    if text is None:
        text = _SHOWN[bits] = "".join(sign for sign, bit in BITS.items() if bits & bit)
    return text


def _length(size: int) -> str:
    return "1" if size == 1 else "2" if size == 2 else "3" if size < 5 else "5" if size < 10 else "9"
