"""The references of one file for the library: an article's list, or a file of references in any format."""

from __future__ import annotations

import json
from collections.abc import Iterator

import msgspec

from refman.api.library_add import Source
from refman.api.sources import ARTICLE, TEXT, format_of
from refman.formats import registry
from refman.formats.decoding import decoded
from refman.formats.reading import Loss
from refman.model.errors import RefmanError
from refman.model.reference import Reference, reference_from_csl, reference_to_csl


def read(data: bytes, path: str, kind: str) -> Source:
    """What the bytes of a file hold, told by `kind`, or by content and name; losses come as the references do.

    Words on standard input are an article where a list is found in them, else a reference on each line.
    Raises: RefmanError (unknown-format, or the file is not of its format).
    """
    name = kind or format_of(data, path)
    if name == ARTICLE or (name == TEXT and not kind):
        article = _article(data, path)
        if name == ARTICLE or article.total:
            return article
    losses = _Losses()
    if name == TEXT:
        return _lines(decoded(data, losses), path, losses)
    name = registry.canonical(name)
    references = _placed(registry.stream(data, name, losses), path)
    if b"\\ud" in data or b"\\uD" in data:
        references = (_storable(reference, losses) for reference in references)
    return Source(path, references, None, losses.told)


def _storable(reference: Reference, losses: _Losses) -> Reference:
    """The reference; halves of characters, which JSON can escape and no text can hold, become "\ufffd", and are told."""
    try:
        msgspec.json.encode(reference)
        return reference
    except UnicodeEncodeError:
        losses.append(Loss(0, "half a character (\\ud800 to \\udfff) was replaced", reference.id))
    text = json.dumps(reference_to_csl(reference), ensure_ascii=False)
    whole = "".join("\ufffd" if "\ud800" <= char <= "\udfff" else char for char in text)
    return reference_from_csl(json.loads(whole))


def _placed(references: Iterator[Reference], path: str) -> Iterator[Reference]:
    """The references; a fault of the file names the file."""
    try:
        yield from references
    except RefmanError as fault:
        raise RefmanError(fault.code, fault.message, where=fault.where or path, hint=fault.hint) from fault


def _lines(text: str, path: str, losses: _Losses) -> Source:
    from refman.references.parse import parse_references

    lines = [line for line in text.splitlines() if line.strip()]
    references = (entry.reference for entry in parse_references(lines))
    return Source(path, references, len(lines), losses.told, brings_keys=False)


def _article(data: bytes, path: str) -> Source:
    from refman.api.analyse import analyse
    from refman.documents.read import read_document

    entries = analyse(read_document(data, path, None)).entries
    losses = [f"not understood: {entry.raw[:80]!r}: {entry.reason}" for entry in entries if entry.reason]
    return Source(path, [entry.reference for entry in entries], len(entries), losses, brings_keys=False)


class _Losses(list[Loss]):
    """The losses that a format tells, and each in words in `told`."""

    def __init__(self) -> None:
        super().__init__()
        self.told: list[str] = []

    def append(self, loss: Loss) -> None:
        super().append(loss)
        self.told.append(_told(loss))


def _told(loss: Loss) -> str:
    where = f"line {loss.line}: " if loss.line else ""
    return f"{where}{f'{loss.entry}: ' if loss.entry else ''}{loss.message}"
