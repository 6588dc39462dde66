"""A .bib file to its entries: quick where an entry is well formed, by bibtexparser where it is not.

Well formed is what BibTeX itself reads: braces balanced, values braced, quoted, a number or a macro, joined by "#".
Every pattern is possessive or bounded by the start of the next entry, so that no input is read more than a few times.
Source: "The BibTeX format", Oren Patashnik, BibTeXing, section 2; biber's btparse for "(" and keys.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from refman.formats.bibtex.blocks import Block, LineCount, repeat
from refman.formats.bibtex.macros import Macros
from refman.formats.reading import Loss

# An entry's start at the beginning of a line: "@article{", "  @ STRING (".
_START = re.compile(r"^[ \t]*@[ \t]*([A-Za-z][\w+-]*+)\s*+([{(])", re.MULTILINE)
_INLINE = re.compile(r"@[ \t]*([A-Za-z][\w+-]*+)\s*+([{(])")
_KEY = re.compile(r"\s*+([^\s,={}\"]*+)\s*+,")
_LOOSE_KEY = re.compile(r"\s*+([^,={}\"\n]*?)\s*,")
_LONE_KEY = re.compile(r"\s*+([^\s,={}\"]*+)\s*+[})]")
_INNER = r"[^{}]++"
_NESTED = _INNER
for _depth in range(4):
    _NESTED = rf"{_INNER}|\{{(?:{_NESTED})*+\}}"
_BRACED = rf"\{{((?:{_NESTED})*+)\}}"
_UNQUOTED = _NESTED.replace(_INNER, r"[^{}\"]++", 1)
_QUOTED = rf"\"((?:{_UNQUOTED})*+)\""
# White space, and comments that biber allows between fields.
_GAP = r"(?:\s++|%[^\n]*+\n)*+"
_NAME = _GAP + r"([A-Za-z_][^\s={}\",#]*+)\s*+=\s*+"
# A field whole, with what ends it: ` title = {On {NASA}},`.
_FIELD = re.compile(rf"{_NAME}(?:{_BRACED}|{_QUOTED}|([^\s,{{}}\"#=@()]++))\s*+([,}}])")
_FIELD_NAME = re.compile(_NAME)
_PIECE = re.compile(rf"\s*+(?:{_BRACED}|{_QUOTED}|([^\s,{{}}\"#=@()]++))\s*+(#?)")
_STOP = {"{": re.compile(r"(?:[\s,]++|%[^\n]*+\n)*+\}"), "(": re.compile(r"(?:[\s,]++|%[^\n]*+\n)*+\)")}
_NEXT = re.compile(r"\s*+,[\s,]*+|\s*+(?=[})])")
_COMMENT = re.compile(r"@[ \t]*comment\s*+", re.IGNORECASE)
_BALANCED = re.compile(_BRACED)
_WORD = re.compile(r"[\w+-]+")


class Scanner:
    """Reads one text once. `losses` grows as entries are met."""

    def __init__(self, text: str, losses: list[Loss]) -> None:
        self.text, self.losses = text, losses
        self.lines = LineCount(text)
        self.macros = Macros()

    def blocks(self) -> Iterator[Block]:
        """The entries in their order; strings, preambles and comments are taken in or passed over."""
        text = self.text
        starts = [match.start() for match in _START.finditer(text)]
        starts.append(len(text))
        position = 0
        if starts[0] > 0:
            yield from self._between(0, starts[0])
        for index in range(len(starts) - 1):
            start = starts[index]
            if start < position:
                continue
            limit = starts[index + 1]
            block, position = self._one(start, limit)
            if position < 0:
                later = starts[min(index + 3, len(starts) - 1)]
                block, position = self._unusual(start, limit, later)
            if block is not None:
                yield block
            if position < limit:
                yield from self._between(position, limit)

    def at(self, start: int) -> Block | None:
        """The entry that starts at an offset, None where none is well formed there."""
        return self._one(start, len(self.text))[0]

    def tell(self, offset: int, message: str, entry: str = "", lost: str = "", name: str = "") -> None:
        """Note a loss at an offset of the text; `lost` and `name` as for Loss."""
        self.losses.append(Loss(self.lines.line(offset), message, entry, lost, name))

    def _between(self, position: int, limit: int) -> Iterator[Block]:
        """Entries that start in the middle of a line, where only junk is expected."""
        text, line_end, comment = self.text, -1, False
        while (at := text.find("@", position, limit)) >= 0:
            match = _INLINE.match(text, at, limit)
            if at > line_end:
                line = text.rfind("\n", 0, at) + 1
                line_end = text.find("\n", at, limit)
                line_end = limit if line_end < 0 else line_end
                comment = text[line:at].lstrip().startswith("%")
            if match is None or comment:
                position = at + 1
                continue
            block, end = self._one(at, limit)
            if end < 0:
                position = at + 1
                continue
            if block is not None:
                yield block
            position = end

    def _one(self, start: int, limit: int) -> tuple[Block | None, int]:
        """The entry at `start` and the offset behind it; -1 where it is not well formed before `limit`."""
        head = _INLINE.search(self.text, start, limit)
        if head is None:
            return None, -1
        kind, opener = head[1].lower(), head[2]
        if kind in _SPECIAL:
            return None, _SPECIAL[kind](self, head, limit)
        key = _KEY.match(self.text, head.end(), limit)
        if key is None:
            return self._odd_key(kind, head, limit)
        return self._fields(Block(kind, key[1], {}, head.start()), key.end(), limit, opener)

    def _odd_key(self, kind: str, head: re.Match[str], limit: int) -> tuple[Block | None, int]:
        """Keys with spaces, entries without fields, entries without a key."""
        lone = _LONE_KEY.match(self.text, head.end(), limit)
        if lone is not None:
            return Block(kind, lone[1], {}, head.start()), lone.end()
        loose = _LOOSE_KEY.match(self.text, head.end(), limit)
        block = Block(kind, loose[1] if loose else "", {}, head.start())
        return self._fields(block, loose.end() if loose else head.end(), limit, head[2])

    def _fields(self, block: Block, position: int, limit: int, opener: str) -> tuple[Block | None, int]:
        text, fields, match_field = self.text, block.fields, _FIELD.match
        while True:
            match = match_field(text, position, limit)
            if match is None:
                stop = _STOP[opener].match(text, position, limit)
                if stop is not None:
                    return block, stop.end()
                position = self._joined(block, position, limit)
                if position < 0:
                    return None, -1
                continue
            name, braced, quoted, word, end = match.groups()
            value = braced if braced is not None else quoted
            if value is None:
                value = word if word.isdecimal() else self.macros.value(word, self, block, match.start(4))
            name = name.lower()
            if name in fields:
                repeat(block, name, value)
            else:
                fields[name] = value
            position = match.end()
            if end == "}":
                return (block, position) if opener == "{" else (None, -1)

    def _joined(self, block: Block, position: int, limit: int) -> int:
        """Take in a field joined by "#", or the last one before ")"; the offset behind it, -1 where there is none."""
        match = _FIELD_NAME.match(self.text, position, limit)
        if match is None:
            return -1
        value, end = self.joined_value(block, match.end(), limit)
        after = _NEXT.match(self.text, end, limit) if end >= 0 else None
        if after is None:
            return -1
        name = match[1].lower()
        repeat(block, name, value)
        return after.end()

    def joined_value(self, block: Block, position: int, limit: int) -> tuple[str, int]:
        """A value of pieces joined by "#", and the offset behind it; -1 where it is not well formed."""
        parts: list[str] = []
        while (match := _PIECE.match(self.text, position, limit)) is not None:
            braced, quoted, word, more = match.groups()
            text = braced if braced is not None else quoted
            if text is None:
                text = word if word.isdecimal() else self.macros.value(word, self, block, match.start(3))
            parts.append(text)
            position = match.end()
            if not more:
                return "".join(parts), position
        return "", -1

    def _unusual(self, start: int, limit: int, later: int) -> tuple[Block | None, int]:
        """An entry that is not well formed: perhaps an "@" stood at a line's start inside it; else bibtexparser's."""
        block, position = self._one(start, later) if later > limit else (None, -1)
        if position >= 0:
            return block, position
        from refman.formats.bibtex.recover import recovered

        return recovered(self, start, limit), limit

    def _string(self, head: re.Match[str], limit: int) -> int:
        """Take in a macro: "@string{jrn = {Nature}}"."""
        name = _FIELD_NAME.match(self.text, head.end(), limit)
        if name is None:
            return -1
        value, end = self.joined_value(Block("string", "", {}), name.end(), limit)
        stop = _STOP[head[2]].match(self.text, end, limit) if end >= 0 else None
        if stop is None:
            return -1
        if not self.macros.define(name[1], value):
            self.tell(
                head.start(), f"the @string {name[1]} is longer than 5,000 characters and was left out", lost="unread"
            )
        return stop.end()

    def _skip(self, head: re.Match[str], limit: int) -> int:
        """Pass over a comment or a preamble; one that never ends reaches to the end of its line."""
        match = _BALANCED.match(self.text, head.end() - 1)
        if match is not None:
            return match.end()
        line = self.text.find("\n", head.end(), limit)
        return limit if line < 0 else line


_SPECIAL = {"string": Scanner._string, "comment": Scanner._skip, "preamble": Scanner._skip}
