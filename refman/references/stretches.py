"""The stretches that strong signs (full stops, brackets, quotation marks) cut a reference into, and what surrounds each.

A word's label depends on more than its neighbours: whether a title can still follow is told by the stretches behind, and
"Test pilot. Otava." by there being nothing after. Attributes of a stretch are made once and given to all its words.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Protocol


class WordLike(Protocol):
    """What is read of a word: the kinds that it is of as bits, its short form, and whether it is one capital."""

    bits: int
    initial: bool


class GapLike(Protocol):
    """What is read of a gap between words."""

    name: str
    parts: bool
    strong: bool
    stop: bool
    comma: bool


# The kinds of word and of number that are told of a whole stretch, a bit each.
BITS = {sign: 1 << at for at, sign in enumerate("abcdegjkmnopqtvNP|0UY")}
# What matters of all that follows a stretch: numbers, addresses, years, places, words for editors.
_AHEAD = sum(BITS[sign] for sign in "0UYPe")
_SHOWN: dict[int, str] = {}


def stretches(ws: Sequence[WordLike], gs: Sequence[GapLike]) -> tuple[list[list[bytes]], list[str]]:
    """For each word the attributes of its stretch and of those around it; and its stretch between commas."""
    found: list[tuple[int, int, str, str]] = []
    commas: list[str] = []
    start = comma = bits = inner = 0
    size = len(ws)
    for at, word in enumerate(ws, 1):
        inner |= word.bits
        gap = gs[at]
        if not gap.parts and at < size:
            continue
        strong = at == size or (gap.strong and not (word.initial and gap.stop))
        if strong or gap.comma:
            commas += [shown(inner) + _length(at - comma)] * (at - comma)
            bits |= inner
            comma, inner = at, 0
        if strong:
            length = _length(at - start)
            found.append((at - start, bits, length, f"{shown(bits)}{length}{gs[start].name[:2]}"))
            start, bits = at, 0
    return _around(found), commas


def _around(found: list[tuple[int, int, str, str]]) -> list[list[bytes]]:
    """The attributes of each stretch, once for each of its words; read from the end, so that what follows is known."""
    out: list[list[bytes]] = []
    ahead = 0
    after = after2 = "$"
    last = len(found) - 1
    for n in range(last, -1, -1):
        count, bits, length, kinds = found[n]
        before = found[n - 1][3] if n else "^"
        # Bytes, made once for all words of the stretch: the model takes them without encoding each again.
        made = (
            f"c{min(n, 7)}{shown(bits)}{length}\0m{before}|{length}\0n{after}|{length}\0o{after}|{after2}"
            f"\0r{min(last - n + 1, 6)}{length}{shown(ahead & _AHEAD)}"
        )
        out += [made.encode().split(b"\0")] * count
        ahead |= bits
        after, after2 = kinds, after
    out.reverse()
    return out


def shown(bits: int) -> str:
    """The letters of the kinds."""
    text = _SHOWN.get(bits)
    if text is None:
        text = _SHOWN[bits] = "".join(sign for sign, bit in BITS.items() if bits & bit)
    return text


def _length(size: int) -> str:
    return "1" if size == 1 else "2" if size == 2 else "3" if size < 5 else "5" if size < 10 else "9"
