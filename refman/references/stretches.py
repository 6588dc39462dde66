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


# How many attributes a stretch has, and a part between commas.
STRETCHES, PARTS = 11, 4
# The kinds of word and of number that are told of a whole stretch, a bit each.
BITS = {sign: 1 << at for at, sign in enumerate("abcdegjkmnopqtvNP|0UY")}
# What matters of all that follows a stretch: numbers, addresses, years, places, words for editors.
AHEAD = sum(BITS[sign] for sign in "0UYPe")
# And of all that came before it.
BEHIND = sum(BITS[sign] for sign in "0UYPejo")
SORTS = tuple((BITS[sign], sign) for sign in "UYejoP0")
LENGTHS = "0123355555"


class _Shown(dict[int, str]):
    """The letters of the kinds, by their bits."""

    def __missing__(self, bits: int) -> str:
        text = self[bits] = "".join(sign for sign, bit in BITS.items() if bits & bit)
        return text


class _Sorts(dict[int, str]):
    """The kind that tells most of a stretch in one sign, by its bits; "" where its length tells more."""

    def __missing__(self, bits: int) -> str:
        sign = self[bits] = next((sign for bit, sign in SORTS if bits & bit), "")
        return sign


_SHOWN, _SORTED = _Shown(), _Sorts()
BY_LENGTH = {"1": "w", "2": "w", "3": "x", "5": "y", "9": "z"}


class Shared:
    """What several words share: for each group its number of words, and its attributes joined by NUL."""

    __slots__ = ("attributes", "sizes")

    def __init__(self, sizes: list[int], attributes: list[str]) -> None:
        self.sizes = sizes
        self.attributes = attributes


def stretches(ws: Sequence[Word], gs: Sequence[Gap]) -> tuple[Shared, Shared, list[str]]:
    """What the words of each stretch share, what those of each part between commas share, and the kinds of each word's part."""
    found: list[tuple[int, int, str, str, str]] = []
    sizes: list[int] = []
    parts: list[str] = []
    edges: list[str] = []
    kinds: list[str] = []
    start = comma = bits = inner = 0
    size = len(ws)
    for at, word in enumerate(ws, 1):
        inner |= word.bits
        gap = gs[at]
        if not gap.parts and at < size:
            continue
        strong = at == size or (gap.strong and not (word.initial and gap.stop))
        if strong or gap.comma:
            count = at - comma
            part = _SHOWN[inner] + (LENGTHS[count] if count < 10 else "9")
            sizes.append(count)
            parts.append(part)
            edges.append(f"L{ws[comma].mark}|{word.mark}{gs[comma].name[:1]}{gap.name[:1]}")
            kinds += [part] * count
            bits |= inner
            comma, inner = at, 0
        if strong:
            found.append((at - start, bits, ws[start].mark, word.mark, f"{gs[start].name}|{gap.name}"))
            start, bits = at, 0
    return _around(found), Shared(sizes, _around_parts(parts, edges)), kinds


def _around_parts(kinds: list[str], edges: list[str]) -> list[str]:
    """The `PARTS` attributes of each part between commas."""
    before = ["^", *kinds]
    after = [*kinds[1:], "$", "$"]
    return [
        f"M{before[n]}|{own}\0N{own}|{after[n]}\0O{after[n]}|{after[n + 1]}\0{edges[n]}" for n, own in enumerate(kinds)
    ]


def _around(found: list[tuple[int, int, str, str, str]]) -> Shared:
    """The `STRETCHES` attributes of each stretch: its words, their kinds, its first and last word, the gaps at its edges."""
    lengths = [LENGTHS[size] if size < 10 else "9" for size, *_ in found]
    kinds = [f"{_SHOWN[one[1]]}{length}{one[4][:2].partition('|')[0]}" for one, length in zip(found, lengths)]
    layout = [_SORTED[one[1]] or BY_LENGTH[length] for one, length in zip(found, lengths)]
    signs = f"^^^^{''.join(layout)}$$$$"
    behind = list(accumulate((one[1] for one in found), or_, initial=0))
    ahead = 0
    after = after2 = follows = "$"
    out: list[str] = []
    last = len(found) - 1
    for n in range(last, -1, -1):
        _, bits, first, final, edges = found[n]
        length = lengths[n]
        out.append(
            f"c{min(n, 7)}{_SHOWN[bits]}{length}\0m{kinds[n - 1] if n else '^'}|{length}\0n{after}|{length}\0o{after}|{after2}"
            f"\0F{first}|{final}\0B{edges}|{length}\0G{follows}\0h{signs[n : n + 5]}\0a{signs[n + 4 : n + 9]}"
            f"\0l{min(n, 6)}{length}{_SHOWN[behind[n] & BEHIND]}\0r{min(last - n + 1, 6)}{length}{_SHOWN[ahead & AHEAD]}"
        )
        ahead |= bits
        after, after2, follows = kinds[n], after, first
    out.reverse()
    return Shared([size for size, *_ in found], out)
