"""The entries of a bibliography file as they are typed, with the place of each field: what rules about BibTeX read.

No parser of BibTeX: values keep their braces and LaTeX. One pass over the text; an entry that never ends runs to the next "@".
"""

from __future__ import annotations

import msgspec

from refman.model.span import Span


class BibField(msgspec.Struct, frozen=True):
    """`value` without its outer braces or quotation marks; `span` is the place of `value`, `whole` with them."""

    name: str
    value: str
    span: Span
    whole: Span


class BibEntry(msgspec.Struct, frozen=True):
    """`kind` in lower case ("article"); `key` as typed; spans count in the text that was scanned."""

    kind: str
    key: str
    key_span: Span
    fields: tuple[BibField, ...]

    def get(self, name: str) -> BibField | None:
        return next((field for field in self.fields if field.name == name), None)


NO_ENTRIES = ("comment", "preamble", "string")


def bib_entries(text: str, start: int = 0) -> list[BibEntry]:
    """The entries of a BibTeX text from `start` on, in order; comments, preambles and strings left out."""
    out = []
    at = text.find("@", start)
    while at >= 0:
        entry, end = _entry(text, at)
        if entry is not None:
            out.append(entry)
        at = text.find("@", max(end, at + 1))
    return out


def _entry(text: str, at: int) -> tuple[BibEntry | None, int]:
    brace = text.find("{", at)
    kind = text[at + 1 : brace].strip().lower() if brace >= 0 else ""
    if not kind.isalpha():
        return None, at + 1
    if kind in NO_ENTRIES:
        return None, brace + 1
    comma = _first(text, ",}", brace + 1)
    raw_key = text[brace + 1 : comma]
    key = raw_key.strip()
    start = brace + 1 + len(raw_key) - len(raw_key.lstrip())
    fields, end = _fields(text, comma)
    return BibEntry(kind, key, Span(start, start + len(key)), tuple(fields)), end


def _first(text: str, stops: str, start: int) -> int:
    places = [place for stop in stops if (place := text.find(stop, start, start + 100_000)) >= 0]
    return min(places, default=len(text))


def _fields(text: str, at: int) -> tuple[list[BibField], int]:
    """The fields from the comma after the key to the brace that ends the entry."""
    fields: list[BibField] = []
    while at < len(text) and text[at] == ",":
        name_start = _skip_space(text, at + 1)
        equals = _first(text, "=}@", name_start)
        if equals >= len(text) or text[equals] != "=":
            return fields, equals
        name = text[name_start:equals].strip().lower()
        start = _skip_space(text, equals + 1)
        end = _value_end(text, start)
        fields.append(_field(text, name, start, end))
        at = _skip_space(text, end)
    return fields, at


def _field(text: str, name: str, start: int, end: int) -> BibField:
    stop = start + len(text[start:end].rstrip())
    inner = (start + 1, stop - 1) if text[start : start + 1] in ("{", '"') and stop - start > 1 else (start, stop)
    return BibField(name, text[inner[0] : inner[1]], Span(*inner), Span(start, stop))


def _skip_space(text: str, at: int) -> int:
    while at < len(text) and text[at].isspace():
        at += 1
    return at


def _value_end(text: str, at: int) -> int:
    """Where a value ends: at the comma or brace outside its own braces and quotation marks."""
    depth, quoted = 0, False
    while at < len(text):
        letter = text[at]
        if letter == "\\":
            at += 2
            continue
        if letter == "{":
            depth += 1
        elif letter == "}":
            if depth == 0:
                return at
            depth -= 1
        elif depth == 0 and letter == '"':
            quoted = not quoted
        elif depth == 0 and not quoted and letter == ",":
            return at
        at += 1
    return at
