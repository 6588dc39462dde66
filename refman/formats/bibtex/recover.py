"""Entries that are not well formed: bibtexparser reads what it can, then field by field what is left.

Nothing is dropped without a loss told, and the entries around a broken one are untouched.
"""

from __future__ import annotations

import logging
import re
from typing import TYPE_CHECKING, Any

from refman.formats.bibtex.blocks import Block, repeat

if TYPE_CHECKING:
    from refman.formats.bibtex.scan import Scanner

_HEAD = re.compile(r"[ \t]*@[ \t]*([A-Za-z][\w+-]*+)\s*+[{(]\s*+([^\s,={}\"]*+)")
# A field at the start of a line, or behind a comma: where reading can begin again.
_AGAIN = re.compile(r"(?:^|,)[ \t]*+([A-Za-z_][\w:+.-]*+)[ \t]*+=[ \t]*+", re.MULTILINE)
_WORD = re.compile(r"[^\s,{}\"#=]+")


def recovered(scanner: Scanner, start: int, limit: int) -> Block | None:
    """What can be read of the stretch as one entry, with a loss told; None where it is none."""
    stretch = scanner.text[start:limit]
    # Without an end or a field there is nothing that bibtexparser could read.
    closed = "=" in stretch and ("}" in stretch or ")" in stretch)
    found = _by_bibtexparser(scanner, stretch, start) if closed else None
    if found is not None:
        return found
    head = _HEAD.match(stretch)
    if head is None or head[1].lower() in ("string", "comment", "preamble"):
        scanner.tell(start, f"not readable, left out: {_shown(stretch)}", lost="unread")
        return None
    broken = Block(head[1].lower(), head[2], _fields(scanner, stretch, head.end()), start)
    scanner.tell(start, f"the entry is broken; {len(broken.fields)} of its fields could be read", broken.key, "broken")
    return broken


def _by_bibtexparser(scanner: Scanner, stretch: str, start: int) -> Block | None:
    from bibtexparser.model import DuplicateFieldKeyBlock, Entry
    from bibtexparser.splitter import Splitter

    logging.getLogger("bibtexparser").setLevel(logging.CRITICAL)
    for found in Splitter(stretch).split().blocks:
        entry = found.ignore_error_block if isinstance(found, DuplicateFieldKeyBlock) else found
        if isinstance(entry, Entry):
            return _block(scanner, entry, start)
    return None


def _block(scanner: Scanner, entry: Any, start: int) -> Block:
    block = Block(entry.entry_type.lower(), entry.key, {}, start)
    for field in entry.fields:
        name = field.key.strip().lower()
        value = _value(scanner, block, str(field.value))
        if name:
            repeat(block, name, value)
    return block


def _value(scanner: Scanner, block: Block, text: str) -> str:
    """A value as bibtexparser cut it, with its delimiters taken off and its macros put in."""
    text = text.strip()
    if _is_delimited(text):
        return text[1:-1]
    words = [part.strip() for part in text.split("#")]
    if len(words) > 1 and all(_is_delimited(word) or _WORD.fullmatch(word) for word in words):
        return "".join(word[1:-1] if _is_delimited(word) else _macro(scanner, block, word) for word in words)
    return _macro(scanner, block, text) if _WORD.fullmatch(text) else text


def _is_delimited(word: str) -> bool:
    return len(word) > 1 and word[0] + word[-1] in ('""', "{}")


def _macro(scanner: Scanner, block: Block, word: str) -> str:
    return word if word.isdecimal() else scanner.macros.value(word, scanner, block, block.at)


def _fields(scanner: Scanner, stretch: str, position: int) -> dict[str, str]:
    """Every field whose beginning can be told; a value that never ends reaches to the next field."""
    fields: dict[str, str] = {}
    matches = list(_AGAIN.finditer(stretch, position))
    for index, match in enumerate(matches):
        end = matches[index + 1].start() if index + 1 < len(matches) else len(stretch)
        value = stretch[match.end() : end].strip().rstrip(",").strip()
        fields.setdefault(match[1].lower(), _opened(value))
    return fields


def _opened(value: str) -> str:
    """The value without the delimiters that it has, closed or not."""
    if value[:1] in '{"' and value:
        value = value[1:]
    depth = 0
    for place, letter in enumerate(value):
        depth += (letter == "{") - (letter == "}")
        if depth < 0:
            return value[:place]
    return value.rstrip('"').rstrip() + "}" * depth


def _shown(stretch: str) -> str:
    line = stretch.strip().split("\n", 1)[0]
    return line if len(line) <= 60 else line[:57] + "…"
