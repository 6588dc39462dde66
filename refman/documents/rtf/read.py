"""Rich Text Format to a document: words, notes, fields; what is drawn, hidden or deleted is left out.

Source: Rich Text Format specification 1.9.1.
"""

from __future__ import annotations

import re
from collections.abc import Callable

import msgspec

from refman.documents.assembly import Assembly
from refman.documents.errors import DocumentError
from refman.documents.fields import field_citation
from refman.documents.rtf.lists import Lists
from refman.documents.rtf.tables import CODE_PAGES, DESTINATIONS, SIGNS
from refman.documents.source import RAISED
from refman.model.document import Document, NoteMark
from refman.model.span import Span

# A control word with its number, a character by its code, a control sign, a brace, words.
_TOKEN = re.compile(
    rb"\\([a-z]{1,32})(-?\d{1,9})?[ ]?|\\'([0-9a-fA-F]{2})|\\([^a-z'])|([{}])|([^\\{}\r\n]+)|[\r\n]+", re.DOTALL
)
_DEEPEST = 1000
_FLAGS = {"i": "italic", "b": "bold", "scaps": "small-caps", "v": "hidden", "deleted": "deleted"}
_NONE: frozenset[str] = frozenset()


class _Group(msgspec.Struct):
    """What holds inside a pair of braces."""

    formats: frozenset[str] = _NONE
    skip: bool = False
    fallback: int = 1
    where: str = ""
    on_end: Callable[[], None] | None = None


def read_rtf(data: bytes, path: str) -> Document:
    """The document of an RTF file.

    Raises: DocumentError (damaged).
    """
    out = Assembly(path, "rtf")
    _Reader(out, data).read()
    if not out.size:
        raise DocumentError("damaged", "holds no words", where=path)
    return out.document()


class _Reader:
    """Goes from token to token; `groups` is the stack of what is open."""

    def __init__(self, out: Assembly, data: bytes) -> None:
        self.out, self.data = out, data
        self.groups = [_Group()]
        self.encoding = "cp1252"
        self.pending = bytearray()
        self.to_skip = 0
        self.high = 0
        self.star = False
        self.level, self.in_table = 0, False
        self.lists = Lists()
        self.code: list[str] = []
        self.note_words: list[str] | None = None
        self.kept: list[tuple[str, Span, str]] = []

    @property
    def group(self) -> _Group:
        return self.groups[-1]

    def read(self) -> None:
        """Read the whole file."""
        self.out.begin()
        at, data = 0, self.data
        while (match := _TOKEN.match(data, at)) is not None or at < len(data):
            if match is None:
                at += 1
                continue
            at = match.end()
            if match[1] is not None:
                at = self._word(match[1].decode(), int(match[2]) if match[2] else None, at)
            elif match[3] is not None:
                self._byte(int(match[3], 16))
            elif match[4] is not None:
                self._sign(match[4])
            elif match[5] is not None:
                self._brace(match[5] == b"{")
            elif match[6] is not None:
                self._bytes(match[6])
        self._flush()
        while len(self.groups) > 1:
            self._close()
        self._paragraph()
        self._put_notes()

    def _brace(self, opens: bool) -> None:
        self._flush()
        self.star = False
        if opens:
            if len(self.groups) >= _DEEPEST:
                raise DocumentError("damaged", "is nested too deeply", where=self.out.path)
            self.groups.append(msgspec.structs.replace(self.group, on_end=None))
        elif len(self.groups) > 1:
            self._close()

    def _close(self) -> None:
        group = self.groups.pop()
        if group.on_end is not None:
            group.on_end()

    def _bytes(self, data: bytes) -> None:
        if self.to_skip:
            cut = min(self.to_skip, len(data))
            self.to_skip -= cut
            data = data[cut:]
        if data and not self.group.skip:
            self.pending += data

    def _byte(self, value: int) -> None:
        if self.to_skip:
            self.to_skip -= 1
        elif not self.group.skip:
            self.pending.append(value)

    def _flush(self) -> None:
        if self.pending:
            text = self.pending.decode(self.encoding, "replace")
            self.pending.clear()
            self._words(text)

    def _words(self, text: str) -> None:
        group = self.group
        if group.skip or not text:
            return
        if group.where == "code":
            self.code.append(text)
        elif self.note_words is not None:
            self.note_words.append(text)
        elif group.formats & {"hidden", "deleted"}:
            return
        elif group.where == "label":
            self.lists.said(text)
        else:
            self.out.formatted(text, group.formats)

    def _sign(self, sign: bytes) -> None:
        if sign == b"*":
            self.star = True
            return
        self._flush()
        if sign in b"\r\n":
            self._paragraph()
        else:
            self._words({b"~": "\u00a0", b"_": "-", b"-": "", b"|": "", b":": ""}.get(sign, sign.decode("latin-1")))

    def _word(self, word: str, number: int | None, at: int) -> int:
        star, self.star = self.star, False
        if word == "u" and number is not None:
            self._unicode(number)
            return at
        self._flush()
        self.high = 0
        if word == "bin":
            return at + max(0, number or 0)
        self.lists.take(word, number)
        if word in DESTINATIONS or (star and word not in _STARRED):
            self.group.skip = True
        elif word in _WORDS:
            _WORDS[word](self, number)
        elif word in SIGNS:
            self._words(SIGNS[word])
        elif word in _FLAGS:
            self._format(_FLAGS[word], number != 0)
        return at

    def _unicode(self, number: int) -> None:
        code = number + 65536 if number < 0 else number
        if 0xD800 <= code < 0xDC00:
            self._flush()
            self.high = code
        else:
            if 0xDC00 <= code < 0xE000:
                code = 0x10000 + ((self.high - 0xD800) << 10) + (code - 0xDC00) if self.high else 0xFFFD
            self.high = 0
            self._flush()
            self._words(chr(code) if code < 0x110000 else "\ufffd")
        self.to_skip = self.group.fallback

    def _format(self, kind: str, on: bool) -> None:
        group = self.group
        group.formats = group.formats | {kind} if on else group.formats - {kind}

    def _plain(self, number: int | None) -> None:
        self.group.formats = _NONE

    def _level(self, kind: str) -> None:
        self._format("superscript", kind == "superscript")
        self._format("subscript", kind == "subscript")

    def _is_aside(self) -> bool:
        """Whether what is read belongs to no paragraph of the text: formats told there say nothing of it."""
        return self.group.skip or self.group.where == "label" or self.note_words is not None

    def _label(self, number: int | None) -> None:
        """The number that a list prints follows, as text for programs that cannot count."""
        if self._is_aside():
            self.group.skip = True
        else:
            self.group.where = "label"
            self.lists.begin()

    def _paragraph(self, number: int | None = None) -> None:
        if self.group.skip or self.group.where == "label":
            return
        if self.note_words is not None:
            self.note_words.append("\n")
            return
        if self.in_table:
            self.lists.end()
            self.out.gap(" ")
            return
        self._end_paragraph()

    def _end_paragraph(self) -> None:
        label = self.lists.end()
        if self.level:
            self.out.end("heading", self.level)
        elif label is not None:
            self.out.end("list-item", label=label)
        else:
            self.out.end("paragraph")
        self.out.begin()

    def _cell(self, number: int | None) -> None:
        self.lists.end()
        self.out.gap("\t")

    def _new_paragraph(self, number: int | None) -> None:
        if self._is_aside():
            return
        self.level = 0
        self.lists.leave()
        if self.in_table:
            self.in_table = False
            self.out.end("table")
            self.out.begin()

    def _in_table(self, number: int | None) -> None:
        if self._is_aside():
            return
        if not self.in_table and self.out.has_words():
            self._end_paragraph()
        self.in_table = True

    def _outline(self, number: int | None) -> None:
        if not self._is_aside():
            self.level = (number or 0) + 1 if (number or 0) < 9 else 0

    def _code_page(self, number: int | None) -> None:
        self.encoding = CODE_PAGES.get(number or 1252, "cp1252")

    def _footnote(self, number: int | None) -> None:
        """A note begins: its words are kept for the end."""
        if self.note_words is not None or self.group.skip:
            return
        label = str(len(self.kept) + 1)
        start = self.out.add(label.translate(RAISED))
        anchor = Span(start, start + len(label))
        self.out.run("superscript", anchor.start, anchor.end)
        words = self.note_words = []

        def ended() -> None:
            self.note_words = None
            self.kept.append((label, anchor, " ".join("".join(words).split())))

        self.group.on_end = ended
        self.group.formats = _NONE

    def _note_number(self, number: int | None) -> None:
        """The number of a note prints itself; in the text the mark stands for it."""

    def _instruction(self, number: int | None) -> None:
        self.group.where = "code"

    def _field(self, number: int | None) -> None:
        before, self.code = self.code, []
        start = self.out.at

        def ended() -> None:
            found = field_citation("".join(self.code))
            self.code = before
            span = Span(min(start, self.out.size), self.out.size)
            if found is None or self.note_words is not None:
                return
            if not found.is_list:
                self.out.embedded.append(found.embedded(span))
            elif span.start < span.end:
                self.out.lists.append(span)

        self.group.on_end = ended

    def _result(self, number: int | None) -> None:
        self.group.where = ""

    def _fallback(self, number: int | None) -> None:
        self.group.fallback = min(max(number if number is not None else 1, 0), 16)

    def _put_notes(self) -> None:
        for label, anchor, words in self.kept:
            self.out.notes_heading()
            self.out.begin()
            self.out.add(f"{label}. ")
            start = self.out.at
            self.out.add(words)
            self.out.end("note", label=label)
            if words:
                self.out.notes.append(NoteMark(label, anchor, Span(start, self.out.size)))


_STARRED = frozenset(("fldinst", "footnote", "shptxt", "shpinst", "annotation", "cs"))
_WORDS: dict[str, Callable[[_Reader, int | None], None]] = {
    "par": _Reader._paragraph,
    "sect": _Reader._paragraph,
    "pard": _Reader._new_paragraph,
    "intbl": _Reader._in_table,
    "plain": _Reader._plain,
    "super": lambda reader, number: reader._level("superscript" if number != 0 else ""),
    "sub": lambda reader, number: reader._level("subscript" if number != 0 else ""),
    "nosupersub": lambda reader, number: reader._level(""),
    "up": lambda reader, number: reader._level("superscript" if (6 if number is None else number) > 3 else ""),
    "dn": lambda reader, number: reader._level("subscript" if (6 if number is None else number) > 3 else ""),
    "outlinelevel": _Reader._outline,
    "ansicpg": _Reader._code_page,
    "mac": lambda reader, number: reader._code_page(10000),
    "footnote": _Reader._footnote,
    "chftn": _Reader._note_number,
    "field": _Reader._field,
    "fldinst": _Reader._instruction,
    "fldrslt": _Reader._result,
    "uc": _Reader._fallback,
    "cell": _Reader._cell,
    "listtext": _Reader._label,
    "pntext": _Reader._label,
    "row": lambda reader, number: reader.out.gap("\n"),
}
