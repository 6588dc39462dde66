"""Words inside a block of Markdown: emphasis, links, code, notes, raised digits, citation keys. One pass, no going back."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Any

from refman.documents.keys import KEY, is_cross_reference, locator_of
from refman.documents.source import RAISED, Source
from refman.model.document import Embedded, NoteMark
from refman.model.span import Span

_SPECIAL = re.compile(r"[\\`*_<\[\]@$^~]|!(?=\[)|-(?=-)")
_ESCAPED = re.compile(r"\\[!-/:-@\[-`{-~ ]")
_TICKS = re.compile(r"`+")
_STARS = re.compile(r"\*+|_+")
_TAG = re.compile(r"</?([A-Za-z][\w-]*)[^<>]{0,2000}>")
_AUTO_LINK = re.compile(r"<((?:https?|ftp|mailto|doi):[^<>\s]*)>")
_NOTE_MARK = re.compile(r"\[\^([^\]\s]{1,100})\]")
_AFTER_BRACKET = re.compile(
    r"\((?:<[^<>\n]*>|[^()\s]*(?:\([^()\s]*\)[^()\s]*)*)(?:\s+(?:\"[^\"\n]*\"|'[^'\n]*'))?\s*\)"
)
_REFERENCE_LINK = re.compile(r"\[[^\[\]\n]{0,200}\]")
_ATTRIBUTES = re.compile(r"\{[^{}\n]{0,500}\}")
_RAISED = re.compile(r"\^([0-9,–;\- ]{1,40})\^|\^([^\s^\[\]]{1,40})\^")
_LOWERED = re.compile(r"~([^\s~]{1,40})~")
_MATH = re.compile(r"\$(?=\S)([^$\n]{1,500}?)(?<=[^\s\\])\$(?!\d)")
_RAISED_MATH = re.compile(r"\^\{?([0-9,–\- ]+)\}?")
_DASHES = re.compile(r"-+")
_DASH_SHOWN = {2: "–", 3: "—"}
_FOLLOWING = re.compile(r"[ \t]?\[([^\[\]@]{1,200})\]")


class Inline:
    """Scans stretches of a source, and remembers the notes that their marks and bodies make."""

    def __init__(self, source: Source) -> None:
        self.source, self.text = source, source.text
        self.anchors: dict[str, Span] = {}
        self.bodies: dict[str, Span] = {}
        self._end = 0
        self._brackets: list[tuple[int, int]] = []
        self._keys: list[re.Match[str]] = []
        self._open: dict[str, list[tuple[int, int]]] = {}
        self._no_ticks: set[int] = set()
        self._raised_from = -1

    def finish(self) -> None:
        """Join marks and bodies of notes."""
        pairs = [NoteMark(name, self.anchors[name], body) for name, body in self.bodies.items() if name in self.anchors]
        self.source.notes += sorted(pairs, key=lambda note: note.anchor)

    def scan(self, start: int, end: int) -> None:
        """Take in what stands between two places."""
        self._end, self._raised_from = end, -1
        self._brackets, self._keys, self._open, self._no_ticks = [], [], {}, set()
        at, text = start, self.text
        while (match := _SPECIAL.search(text, at, end)) is not None:
            at = _READERS[match[0]](self, match.start())
        for key in self._keys:
            self._bare_key(key)

    def _escape(self, at: int) -> int:
        if _ESCAPED.match(self.text, at, self._end):
            # "\[1\]" must not become "[1 ]": a bracket that closes is drawn to its word, its gap goes behind it.
            closes = self.text[at + 1] in ")]"
            self.source.cut(at, at + 2 if closes else at + 1, self.text[at + 1] if closes else "")
            return at + 2
        return at + 1

    def _code(self, at: int) -> int:
        ticks = _TICKS.match(self.text, at, self._end)
        assert ticks is not None
        size = len(ticks[0])
        after = ticks.end()
        if size in self._no_ticks:
            return after
        closing = after
        while (closing := self.text.find(ticks[0], closing, self._end)) >= 0:
            run = _TICKS.match(self.text, closing, self._end)
            assert run is not None
            if len(run[0]) == size:
                self.source.cut(at, run.end())
                return run.end()
            closing = run.end()
        self._no_ticks.add(size)
        return after

    def _emphasis(self, at: int) -> int:
        """A run of stars: it closes the last open run of its kind, or opens one."""
        run = _STARS.match(self.text, at, self._end)
        assert run is not None
        after, mark = run.end(), run[0]
        before_char = self.text[at - 1] if at else " "
        after_char = self.text[after] if after < self._end else " "
        opened = self._open.setdefault(mark, [])
        inside_word = mark[0] == "_" and before_char.isalnum() and after_char.isalnum()
        if inside_word or len(mark) > 3:
            return after
        if opened and not before_char.isspace():
            start, inner = opened.pop()
            self.source.cut(start, inner)
            self.source.cut(at, after)
            self._emphasised(mark, inner, at)
        elif not after_char.isspace():
            opened.append((at, after))
        return after

    def _emphasised(self, mark: str, start: int, end: int) -> None:
        if len(mark) != 2:
            self.source.run("italic", start, end)
        if len(mark) > 1:
            self.source.run("bold", start, end)

    def _angle(self, at: int) -> int:
        text = self.text
        if text.startswith("<!--", at):
            closing = text.find("-->", at, self._end)
            end = closing + 3 if closing >= 0 else self._end
            self.source.cut(at, end, joins=True)
            return end
        link = _AUTO_LINK.match(text, at, self._end)
        if link is not None:
            self.source.cut(at, at + 1)
            self.source.cut(link.end() - 1, link.end())
            self.source.run("link", link.start(1), link.end(1), link[1])
            return link.end()
        tag = _TAG.match(text, at, self._end)
        if tag is None:
            return at + 1
        self.source.cut(at, tag.end())
        if tag[1].lower() == "sup":
            if tag[0][1] != "/":
                self._raised_from = tag.end()
            elif self._raised_from >= 0:
                self.source.raised(self._raised_from, at)
                self._raised_from = -1
        return tag.end()

    def _bracket(self, at: int) -> int:
        note = _NOTE_MARK.match(self.text, at, self._end)
        if note is not None:
            self.anchors.setdefault(note[1], Span(at, note.end()))
            self.source.cut(at, note.end(), note[1].translate(RAISED) if note[1].isdigit() else "")
            return note.end()
        self._brackets.append((at, len(self._keys)))
        return at + 1

    def _image(self, at: int) -> int:
        self.source.cut(at, at + 1)
        return at + 1

    def _closing(self, at: int) -> int:
        if not self._brackets:
            return at + 1
        start, first = self._brackets.pop()
        if start < 0:  # an inline note
            return self._end_note(-start - 1, at)
        keys = self._keys[first:]
        after = _AFTER_BRACKET.match(self.text, at + 1, self._end)
        if after is not None:
            return self._link(start, at, after)
        if keys:
            del self._keys[first:]
            self._group(start, at + 1, keys)
            return at + 1
        tail = _ATTRIBUTES.match(self.text, at + 1, self._end) or _REFERENCE_LINK.match(self.text, at + 1, self._end)
        if tail is not None:
            self.source.cut(start, start + 1)
            self.source.cut(at, tail.end())
            return tail.end()
        return at + 1

    def _link(self, start: int, at: int, tail: re.Match[str]) -> int:
        self.source.cut(start, start + 1)
        self.source.cut(at, tail.end())
        self.source.run("link", start + 1, at, tail[0][1:-1].split(" ")[0].strip("<>"))
        return tail.end()

    def _group(self, start: int, end: int, keys: list[re.Match[str]]) -> None:
        """A citation in brackets: each key with what follows it, up to the next."""
        borders = [*(key.start() for key in keys[1:]), end - 1]
        locators = tuple(locator_of(self.text[key.end() : border]) for key, border in zip(keys, borders))
        self._embed(Span(start, end), keys, locators)

    def _bare_key(self, key: re.Match[str]) -> None:
        """`@doe99 [p. 3]` in the running text."""
        locator = _FOLLOWING.match(self.text, key.end(), self._end)
        end = locator.end() if locator else key.end()
        self._embed(Span(key.start(), end), [key], (locator[1] if locator else "",))

    def _embed(self, span: Span, keys: list[re.Match[str]], locators: tuple[str, ...]) -> None:
        spans = tuple(Span(*key.span(1 if key[1] else 2)) for key in keys)
        names = tuple(key[1] or key[2] for key in keys)
        self.source.cut(span.start, span.end)
        self.source.embedded.append(Embedded(span, "key", keys=names, locators=locators, key_spans=spans))

    def _key(self, at: int) -> int:
        start = at - 1 if at and self.text[at - 1] == "-" else at
        key = KEY.match(self.text, start, self._end) or KEY.match(self.text, at, self._end)
        if key is None:
            return at + 1
        if not is_cross_reference(key[1] or key[2]):
            self._keys.append(key)
        return key.end()

    def _math(self, at: int) -> int:
        if self.text.startswith("$$", at):
            closing = self.text.find("$$", at + 2, self._end)
            end = closing + 2 if closing >= 0 else at + 2
        else:
            math = _MATH.match(self.text, at, self._end)
            end = math.end() if math else at + 1
            if math and (raised := _RAISED_MATH.fullmatch(math[1])):
                self.source.run("superscript", at, end)
                self.source.cut(at, end, raised[1].translate(RAISED))
                return end
        if end > at + 2:
            self.source.cut(at, end)
        return end

    def _raise(self, at: int) -> int:
        if self.text.startswith("[", at + 1):
            self._brackets.append((-at - 1, len(self._keys)))
            return at + 2
        raised = _RAISED.match(self.text, at, self._end)
        if raised is None:
            return at + 1
        self.source.cut(at, at + 1)
        self.source.raised(at + 1, raised.end() - 1)
        self.source.cut(raised.end() - 1, raised.end())
        return raised.end()

    def _end_note(self, at: int, end: int) -> int:
        label = str(1 + sum(note.label.isdigit() for note in self.source.notes))
        self.source.notes.append(NoteMark(label, Span(at, at + 1), Span(at + 2, end)))
        self.source.cut(at, at + 2, " ")
        self.source.cut(end, end + 1)
        return end + 1

    def _lower(self, at: int) -> int:
        lowered = _LOWERED.match(self.text, at, self._end)
        if lowered is None:
            return at + 1
        self.source.cut(at, at + 1)
        self.source.cut(lowered.end() - 1, lowered.end())
        self.source.run("subscript", at + 1, lowered.end() - 1)
        return lowered.end()

    def _dashes(self, at: int) -> int:
        dashes = _DASHES.match(self.text, at, self._end)
        assert dashes is not None
        if len(dashes[0]) in _DASH_SHOWN:
            self.source.cut(at, dashes.end(), _DASH_SHOWN[len(dashes[0])])
        return dashes.end()


_READERS: dict[str, Callable[[Any, int], int]] = {
    "\\": Inline._escape,
    "`": Inline._code,
    "*": Inline._emphasis,
    "_": Inline._emphasis,
    "<": Inline._angle,
    "[": Inline._bracket,
    "]": Inline._closing,
    "@": Inline._key,
    "$": Inline._math,
    "^": Inline._raise,
    "~": Inline._lower,
    "!": Inline._image,
    "-": Inline._dashes,
}
