"""The references of one file for the library: an article's list, or a file of references in any format."""

from __future__ import annotations

from refman.api.files import STDIN
from refman.api.library_add import Source
from refman.api.sources import format_of
from refman.formats import registry
from refman.formats.reading import FormatError, Loss

# Sources whose references were never named by a person: their keys are made by the pattern.
_NAMELESS = frozenset(("article", "list", "references", "text"))


def read(data: bytes, path: str, kind: str) -> Source:
    """What the bytes of a file hold, told by `kind`, or by content and name; losses come as the references do.

    Raises: RefmanError (unknown-format, or the file is not of its format).
    """
    name = kind or _format(data, path)
    if name == "article":
        return _article(data, path)
    name = registry.canonical(name)
    losses = _Losses()
    return Source(path, registry.stream(data, name, losses), None, losses.told, brings_keys=name not in _NAMELESS)


def _format(data: bytes, path: str) -> str:
    """The format that content and name tell; what comes in without a name and is no other format is an article."""
    try:
        return format_of(data, path)
    except FormatError:
        if path != STDIN or not data.strip():
            raise
        return "article"


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
