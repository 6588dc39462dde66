"""The inline markup of fields and affixes: <i>, <b>, <sc>, <sup>, <sub>, two spans, quotation marks, apostrophes.

Source: CSL-JSON, "HTML-like formatting tags within fields". A tag or mark without its partner stays a character.
"""

from __future__ import annotations

import functools
import re
import unicodedata

from refman.csl.rich import BREAK, CLOSE_INNER, CLOSE_QUOTE, NOCASE, OPEN_INNER, OPEN_QUOTE, POP, Op, Push

# Letters and figures that are superscript by themselves: they become superscripts of the plain ones.
_RAISED = (
    "\u00aa\u00b2\u00b3\u00b9\u00ba\u02b0-\u02b8\u02c0\u02c1\u02e0-\u02e4\u06e5\u06e6"
    "\u1d2c-\u1d61\u2070-\u207f\u2120\u2122\u3192-\u319f"
)
_SPECIAL = re.compile(f"[<\"'\u2018\u2019\u201c\u201d\u00ab\u00bb{_RAISED}]")
_RAISED_ONE = re.compile(f"([{_RAISED}])")
_RAISED_OTHERS = {"\u02c0": "\u0294", "\u02c1": "\u0295", "\u06e5": "\u0648", "\u06e6": "\u064a"}
_TOKEN = re.compile(
    r"(<(?:i|b|sc|sup|sub)>|</(?:i|b|sc|sup|sub|span)>"
    r'|<span class="(?:nocase|nodecor)">|<span style="font-variant: ?small-caps;?">'
    "|[\"'\u2018\u2019\u201c\u201d])"
)
_TAGS: dict[str, tuple[str, Push]] = {
    "<i>": ("i", Push("i")),
    "<b>": ("b", Push("b")),
    "<sc>": ("sc", Push("sc")),
    "<sup>": ("sup", Push("sup")),
    "<sub>": ("sub", Push("sub")),
    '<span class="nocase">': ("span", NOCASE),
    '<span class="nodecor">': ("span", Push("nodecor")),
    '<span style="font-variant: small-caps;">': ("span", Push("sc")),
    '<span style="font-variant:small-caps;">': ("span", Push("sc")),
    '<span style="font-variant: small-caps">': ("span", Push("sc")),
    '<span style="font-variant:small-caps">': ("span", Push("sc")),
}
# Opening mark -> the mark that ends it. Straight marks are told apart by what stands beside them.
PAIRS = {"\u201c": "\u201d", "\u2018": "\u2019"}
_OPENERS, _ENDERS = {"\u2019": OPEN_INNER}, {"\u2019": CLOSE_INNER}
_CLOSERS = {closer: opener for opener, closer in PAIRS.items()}
_MOVABLE = frozenset(".,;:!?")
_BEFORE_OPEN = frozenset(" \u00a0\t\n([{-\u2013\u2014/\u2018\u201c\"'>")


def parsed(text: str) -> tuple[Op, ...]:
    """The text as marks, quotes and apostrophes told apart."""
    return _parsed(text) if _SPECIAL.search(text) else (text,)


@functools.lru_cache(maxsize=4096)
def _parsed(text: str) -> tuple[Op, ...]:
    if "\u00ab" in text or "\u00bb" in text:
        text = text.replace("\u00ab ", "\u00ab\u202f").replace(" \u00bb", "\u202f\u00bb")
    return _Reader(_TOKEN.split(text)).ops()


class _Reader:
    """Matches openers with closers; odd tokens are tags and quotation marks, even ones the words between."""

    def __init__(self, tokens: list[str]) -> None:
        self.tokens = tokens
        self.out: list[Op] = []
        self.open: list[tuple[str, int]] = []
        self.count: dict[str, int] = {}

    def ops(self) -> tuple[Op, ...]:
        for index, token in enumerate(self.tokens):
            if index % 2 == 0:
                self._words(token)
            elif token[0] == "<" and len(token) > 1:
                self._tag(token)
            else:
                self._quote(index, token)
        return tuple(_merged(self.out))

    def _words(self, text: str) -> None:
        if not text:
            return
        if text[:1] in _MOVABLE and self.out and self.out[-1] in (CLOSE_QUOTE, CLOSE_INNER):
            # Within one text a writer's own punctuation stays where it is.
            self.out.append(BREAK)
        self.out.append(text)

    def _tag(self, token: str) -> None:
        if token[1] == "/":
            self._close(token[2:-1], POP, token)
            return
        self._open(_TAGS[token][0], token)

    def _open(self, kind: str, token: str) -> None:
        """Keep the token as characters until its partner comes."""
        self.open.append((kind, len(self.out)))
        self.count[kind] = self.count.get(kind, 0) + 1
        self.out.append(_literal(token))

    def _close(self, kind: str, mark: Push, token: str) -> None:
        empty = mark is CLOSE_QUOTE and bool(self.open) and self.open[-1] == (kind, len(self.out) - 1)
        if not self.count.get(kind) or empty:
            self.out.append(_literal(token))
            return
        while True:
            opened, place = self.open.pop()
            self.count[opened] -= 1
            if opened == kind:
                break
        opener = self.out[place]
        self.out[place] = _TAGS[str(opener)][1] if mark is POP else _OPENERS.get(kind, OPEN_QUOTE)
        self.out.append(_ENDERS.get(kind, mark))

    def _quote(self, index: int, token: str) -> None:
        before, after = self._beside(index, -1), self._beside(index, 1)
        if token in PAIRS:
            self._open(PAIRS[token], token)
        elif token in ('"', "'"):
            self._straight(token, before, after)
        elif token in _CLOSERS and not (token == "\u2019" and before.isalnum() and after.isalnum()):
            self._close(token, CLOSE_QUOTE, token)
        else:
            self.out.append(token)

    def _straight(self, token: str, before: str, after: str) -> None:
        if before.isalnum() and after.isalnum():
            self.out.append(_literal(token))
        elif self.count.get(token) and before and not before.isspace() and not after.isalnum():
            self._close(token, CLOSE_QUOTE, token)
        elif (not before or before in _BEFORE_OPEN) and after and not after.isspace():
            self._open(token, token)
        else:
            self.out.append(_literal(token))

    def _beside(self, index: int, step: int) -> str:
        """The character next to a token, tags skipped; "" at an end."""
        place = index + step
        while 0 <= place < len(self.tokens) and abs(place - index) < 20:
            token = self.tokens[place]
            if token and not (place % 2 and token[0] == "<"):
                return token[0] if step > 0 else token[-1]
            place += step
        return ""


def _merged(ops: list[Op]) -> list[Op]:
    """Neighbouring words as one, superscript characters as superscripts."""
    out: list[Op] = []
    for op in ops:
        if type(op) is not str:
            out.append(op)
        elif op:
            for index, piece in enumerate(_RAISED_ONE.split(op)):
                if index % 2:
                    out.extend((_TAGS["<sup>"][1], _lowered(piece), POP))
                elif piece and out and type(out[-1]) is str:
                    out[-1] = str(out[-1]) + piece
                elif piece:
                    out.append(piece)
    return out


def raised(text: str) -> list[Op]:
    """The text as it is, superscript characters as superscripts."""
    return _merged([text]) if _SPECIAL.search(text) else [text]


def _lowered(char: str) -> str:
    """The plain letter or letters of a superscript character."""
    return _RAISED_OTHERS.get(char) or unicodedata.normalize("NFKC", char)


def _literal(token: str) -> str:
    return "\u2019" if token == "'" else token
