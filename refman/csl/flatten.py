"""From marks to spans: quotes take shape, punctuation that meets is settled, nested formats flip.

Source: CSL 1.0.2, "Affixes", "Formatting", locale option `punctuation-in-quote`; the table of meeting marks is what
the suite's punctuation_FullMonty cases ask for.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable

import msgspec

from refman.csl.rich import Op, Push
from refman.csl.spans import Format, RichText, TextSpan


class Quotes(msgspec.Struct, frozen=True):
    """A locale's quotation marks, and whether full stops and commas go inside them."""

    open: str = "\u201c"
    close: str = "\u201d"
    open_inner: str = "\u2018"
    close_inner: str = "\u2019"
    punctuation_inside: bool = False


# Left mark, right mark -> what stays. Pairs that are not here stand side by side.
_MEET = {
    "::": ":", ":.": ":", ":!": "!", ":?": "?",
    "..": ".",
    ";:": ";", ";.": ";", ";;": ";", ";!": "!", ";?": "?",
    "!:": "!", "!.": "!", "!!": "!",
    "?:": "?", "?.": "?", "??": "?",
    ",,": ",",
    "  ": " ",
    "\u00a0 ": "\u00a0",
    " \u00a0": "\u00a0",
}  # fmt: skip
_EDGES = frozenset(" \u00a0.,:;!?")
_MOVES_IN = frozenset(".,!?")
_STYLED = ("font-style", "font-variant", "font-weight")
# Inline tags flip with what is already on.
_INLINE = {
    "i": ("font-style", "italic"),
    "b": ("font-weight", "bold"),
    "sc": ("font-variant", "small-caps"),
    "sup": ("vertical-align", "sup"),
    "sub": ("vertical-align", "sub"),
}
_State = tuple[Format | None, dict[str, str], tuple[str, ...]]


class _Flattener:
    """Takes marks in order; `spans` are done but for the last characters, which later punctuation may still change."""

    def __init__(self, quotes: Quotes) -> None:
        self.quotes = quotes
        self.spans: list[TextSpan] = []
        self.last = ""
        self.closed = False
        self.depth = 0
        self.format: Format | None = None
        self.values: dict[str, str] = {}
        self.variables: tuple[str, ...] = ()
        self.stack: list[_State] = []

    def put(self, text: str) -> None:
        if text[0] in _EDGES and self.last:
            text = self._joined(text)
            if not text:
                return
        self.spans.append(TextSpan(text, self.format, self.variables))
        self.last = text[-1]
        self.closed = False

    def _joined(self, text: str) -> str:
        """`text` without the marks that what stands before it has swallowed or taken in."""
        while text:
            mark = text[0]
            if self.closed and self.quotes.punctuation_inside and mark != " ":
                if self._swallowed(mark):
                    text = text[1:]
                    continue
                if mark in _MOVES_IN:
                    self._move_in(mark)
                    text = text[1:]
                    continue
            stays = _MEET.get(self.last + mark)
            if stays is None:
                return text
            if stays == self.last:
                text = text[1:]
                if mark == " ":
                    return text
            else:
                self._drop_last()
        return text

    def _drop_last(self) -> None:
        span = self.spans.pop()
        if len(span.text) > 1:
            self.spans.append(TextSpan(span.text[:-1], span.format, span.variables))
        self.last = self.spans[-1].text[-1] if self.spans else ""
        self.closed = bool(self.spans) and self.last in (self.quotes.close, self.quotes.close_inner)

    def _inside(self) -> int:
        """The place of the closing quotes that end the text."""
        place = len(self.spans)
        closers = (self.quotes.close, self.quotes.close_inner)
        while place and self.spans[place - 1].text in closers:
            place -= 1
        return place

    def _swallowed(self, mark: str) -> bool:
        """Whether what stands before the closing quotes makes the mark needless."""
        place = self._inside()
        before = self.spans[place - 1].text[-1] if place else ""
        return before != "" and _MEET.get(before + mark) == before

    def _move_in(self, mark: str) -> None:
        """Put a mark before the closing quotes that end the text."""
        place = self._inside()
        before = self.spans[place - 1].text[-1] if place else ""
        if _MEET.get(before + mark) == mark:
            span = self.spans[place - 1]
            self.spans[place - 1] = TextSpan(span.text[:-1] + mark, span.format, span.variables)
            return
        outside = self.spans[place].format if place < len(self.spans) else self.format
        self.spans.insert(place, TextSpan(mark, outside, ()))

    def push(self, op: Push) -> None:
        self.stack.append((self.format, self.values, self.variables))
        rule = _OPENERS.get(op.kind)
        if rule is not None:
            rule(self, op)
        elif op.kind in _INLINE:
            kind, value = _INLINE[op.kind]
            self._inline(kind, value)
        elif op.value in ("normal", "none", "baseline"):
            if self.values.get(op.kind):
                self._on(op.kind, op.value)
        else:
            self._on(op.kind, op.value)

    def _on(self, kind: str, value: str) -> None:
        self.format = Format(kind, value, self.format)
        self.values = {**self.values, kind: "" if value in ("normal", "none", "baseline") else value}

    def _inline(self, kind: str, value: str) -> None:
        self._on(kind, "normal" if self.values.get(kind) == value and kind in _STYLED else value)

    def named(self, op: Push) -> None:
        self.variables = (*self.variables, op.value)

    def bare(self, op: Push) -> None:
        for kind in _STYLED:
            if self.values.get(kind):
                self._on(kind, "normal")

    def ignore(self, op: Push) -> None:
        pass

    def pop(self) -> None:
        closing = self.format
        self.format, self.values, self.variables = self.stack.pop()
        ended = closing is not self.format and closing is not None and closing.kind == "display"
        if ended and closing is not None and closing.value != "left-margin" and self.last == " ":
            self._space_out()

    def _space_out(self) -> None:
        """A space that ends a display block stands after it."""
        self._drop_last()
        self.spans.append(TextSpan(" ", self.format, ()))
        self.last = " "

    def quote(self, op: Push) -> None:
        opens = op.value.startswith("open")
        if not opens:
            self.depth = max(0, self.depth - 1)
        inner = bool(self.depth % 2) or (self.depth == 0 and op.value.endswith("inner"))
        if opens:
            self.depth += 1
            mark = self.quotes.open_inner if inner else self.quotes.open
        else:
            mark = self.quotes.close_inner if inner else self.quotes.close
        if mark:
            self.put(mark)
            self.closed = not opens


_OPENERS: dict[str, Callable[[_Flattener, Push], None]] = {
    "variable": _Flattener.named,
    "nodecor": _Flattener.bare,
    "nocase": _Flattener.ignore,
}


def flatten(ops: Iterable[Op], quotes: Quotes) -> RichText:
    """The spans of a list of marks, as they are printed."""
    made = _Flattener(quotes)
    for op in ops:
        if isinstance(op, str):
            if op:
                made.put(op)
        elif op.kind == "pop":
            made.pop()
        elif op.kind == "quote":
            made.quote(op)
        elif op.kind == "break":
            made.closed = False
        else:
            made.push(op)
    return tuple(made.spans)
