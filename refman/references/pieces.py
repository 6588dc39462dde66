"""Labelled words to the fields that they make, each with its span in the text."""

from __future__ import annotations

from collections.abc import Sequence

import msgspec

from refman.references.quotations import quoted_titles
from refman.references.tokens import Tokens

_PAIRS = {
    "(": ")",
    "[": "]",
    "{": "}",
    "“": "”",
    "„": "“",
    "«": "»",
    "‹": "›",
    "「": "」",
    "『": "』",
    "《": "》",
    "（": "）",
    "‘": "’",
}
_SIGNS = frozenset("()[]{}“”„«»‹›「」『』《》（）‘’\"'")
_CLOSERS = {closer: opener for opener, closer in _PAIRS.items()}


class Piece(msgspec.Struct, frozen=True, gc=False):
    """One field as it stands in the text: words `first` to before `last`, characters `start` to before `end`."""

    name: str
    first: int
    last: int
    start: int
    end: int
    confidence: float = 1.0

    def text(self, raw: str) -> str:
        return raw[self.start : self.end]


def pieces(cut: Tokens, labels: Sequence[str], marginals: Sequence[float] = ()) -> list[Piece]:
    """The fields in order, glue ("x") among them."""
    out: list[Piece] = []
    labels = quoted_titles(cut, _unsplit(cut, labels))
    sure = marginals or [1.0] * len(labels)
    at = 0
    for end in _ends(labels):
        name = labels[at].removeprefix("B-")
        start, stop = _edges(cut, at, end, name)
        out.append(Piece(name, at, end, start, stop, min(sure[at:end])))
        at = end
    return out


def _ends(labels: Sequence[str]) -> list[int]:
    """Behind which words another field begins, and the end of all."""
    out = []
    running = ""
    for at, label in enumerate(labels):
        if label != running:
            out.append(at)
            running = label.removeprefix("B-")
    return [*out[1:], len(labels)] if out else []


_NUMBERS = frozenset(("volume", "issue", "page", "number", "collection-number"))


_FIRST_CHARACTER = "\u3040"


def _unsplit(cut: Tokens, labels: Sequence[str]) -> Sequence[str]:
    """Labels in which what is written as one ("S177", "2B") is not torn: the number's label wins."""
    out: list[str] | None = None
    for at in range(1, len(labels)):
        if cut.gaps[at] or labels[at] == labels[at - 1]:
            continue
        if max(cut.words[at - 1][-1], cut.words[at][0]) >= _FIRST_CHARACTER:
            continue  # "35巻2号": words that count are no part of the number.
        left, right = (out or labels)[at - 1], labels[at]
        if left in _NUMBERS or right in _NUMBERS:
            out = out or list(labels)
            if right in _NUMBERS and len(cut.words[at - 1]) < 4 and left not in _NUMBERS and left != "issued":
                out[at - 1] = right
            elif left in _NUMBERS and len(cut.words[at]) < 4:
                out[at] = left
    return out or labels


_BARE = frozenset(("x", "URL", "DOI"))
# "#WheresRey and the toy controversy", "@persiankiwi": the sign is of the word.
_SIGNED = frozenset(("title", "author"))


def _edges(cut: Tokens, first: int, last: int, name: str) -> tuple[int, int]:
    """The span of the words, with the brackets, quotation marks and final signs that belong to them."""
    gaps = cut.gaps
    start, final = cut.starts[first], cut.starts[last - 1] + len(cut.words[last - 1])
    if name in _BARE:
        return start, final
    if name in _SIGNED and gaps[first][-1:] in ("#", "@", "$"):
        start -= 1
    end, after = final, gaps[last]
    if last - first > 1:
        joined = "".join(gaps[first + 1 : last])
        if not _SIGNS.isdisjoint(joined):
            before = gaps[first]
            end += _closing(joined, after)
            start -= _opening(joined, before) or _quoted(joined, before, after)
    if end == final:
        end += final_signs(after)
        if after[:1] in _APOSTROPHES and _is_apostrophe(cut, first, last, name):
            end += 1
    return start, end


_APOSTROPHES = frozenset("'’")


def _is_apostrophe(cut: Tokens, first: int, last: int, name: str) -> bool:
    """ "Laudato si'": what nothing opened before closes nothing."""
    opened = "".join(cut.gaps[first:last])
    return "title" in name and cut.words[last - 1].isalpha() and not any(sign in opened for sign in "'‘‚’")


def final_signs(after: str) -> int:
    """How much of the gap behind a field is its own: "?", "!", "%", "€", "…!", and " ?" as French has it."""
    if "?" not in after and "!" not in after and "%" not in after:
        return after.index("€") + 1 if "€" in after and after.lstrip(" \u00a0\u202f").startswith("€") else 0
    if after.startswith(("…!", "…?", "...!", "...?")):
        return after.index("!" if "!" in after[:4] else "?") + 1
    at = len(after) - len(after.lstrip(" \u00a0\u202f"))
    rest = after[at:].lstrip("?!" if at else "?!%")
    return 0 if at > 1 or len(rest) == len(after) - at else len(after) - len(rest)


def _quoted(inner: str, before: str, after: str) -> int:
    """1 where a quotation mark in front is closed inside: "‘Tank of the future’: ministers sign"."""
    opener = before[-1:]
    closer = {"‘": "’", "“": "”", "„": "“", "«": "»", "'": "'", '"': '"'}.get(opener)
    if closer is None or closer not in inner or closer in after[:3]:
        return 0
    return 1 if inner.count(closer) > (inner.count(opener) if opener != closer else 0) else 0


def _closing(inner: str, after: str) -> int:
    """How much of the gap behind closes what was opened inside."""
    open_signs = [sign for sign in inner if sign in _PAIRS]
    if not open_signs:
        return 1 if after[:1] == '"' and inner.count('"') % 2 else 0
    length = 0
    for sign, closer in _PAIRS.items():
        missing = inner.count(sign) - inner.count(closer)
        if missing > 0:
            at = after.find(closer)
            if sign == "‘" and after[at + 1 : at + 2] not in _ENDS_OF_QUOTATIONS:
                continue  # An apostrophe, or the end of what was quoted in ‘’.
            if 0 <= at < 4 and not after[:at].strip(".?!…’”$€%"):
                length = max(length, at + 1)
    return length


_ENDS_OF_QUOTATIONS = ("”", '"', "»")


def _opening(inner: str, before: str) -> int:
    """How much of the gap in front opens what is closed inside."""
    for closer, sign in _CLOSERS.items():
        if closer in inner and inner.count(closer) > inner.count(sign) and before.endswith(sign) and sign not in "‘“„":
            return 1
    return 0
