"""Converting references from one format to another, without a library."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from refman.api.files import STDIN, read_bytes, write_bytes
from refman.api.sources import format_of, read_source
from refman.formats import registry
from refman.formats.reading import FormatError, Loss
from refman.model.errors import RefmanError
from refman.model.reference import Reference

__all__ = ["Loss", "checked", "convert", "formats", "target_format"]


def formats() -> dict[str, registry.Format]:
    """The formats by name."""
    return registry.FORMATS


def target_format(output: str, to: str | None) -> str:
    """The format to write: as asked, or by the output's name.

    Raises: FormatError (unknown-format, no-target-format).
    """
    if to:
        return registry.canonical(to)
    extension = output.rsplit(".", 1)[-1].lower() if "." in output else ""
    for name, row in registry.FORMATS.items():
        if extension in row.extensions and row.writes:
            return name
    raise FormatError("no-target-format", "which format shall be written?", hint="name it: --to bibtex")


def convert(source: str, output: str, origin: str | None, to: str | None, *, ascii: bool = False) -> tuple[Loss, ...]:
    """Convert a file to another, piece by piece; what was lost in reading it.

    Raises: RefmanError (as reading and writing do).
    """
    target = target_format(output, to)
    losses: list[Loss] = []
    found = _stream(source, origin, losses)
    pieces = registry.pieces(found, target, ascii=ascii)
    try:
        _write(output, pieces)
    except FormatError as fault:
        raise RefmanError(fault.code, fault.message, where=fault.where or source, hint=fault.hint) from None
    return tuple(losses)


def checked(source: str, output: str, origin: str | None, to: str | None) -> tuple[Loss, ...]:
    """What would be lost: in reading the source, then in writing the target. Nothing is written."""
    target = target_format(output, to)
    found = read_source(source, origin)
    return (*found.losses, *registry.check(found.references, target))


def _stream(source: str, origin: str | None, losses: list[Loss]) -> Iterator[Reference]:
    data = read_bytes(source)
    name = origin or format_of(data, source)
    if name == "article":
        found = read_source(source, origin)
        losses.extend(found.losses)
        return iter(found.references)
    return registry.stream(data, name, losses)


def _write(output: str, pieces: Iterable[bytes]) -> None:
    if output == STDIN:
        for batch in _batches(pieces):
            write_bytes(STDIN, batch)
    else:
        write_bytes(output, b"".join(pieces))


def _batches(pieces: Iterable[bytes]) -> Iterator[bytes]:
    batch: list[bytes] = []
    size = 0
    for piece in pieces:
        batch.append(piece)
        size += len(piece)
        if size > 1 << 18:
            yield b"".join(batch)
            batch, size = [], 0
    yield b"".join(batch)
