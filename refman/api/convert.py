"""Converting references from one format to another, without a library."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

import msgspec

from refman.api.files import STDIN, write_pieces
from refman.api.sources import TEXT, read_source, stream_source
from refman.formats import registry
from refman.formats.reading import FormatError, Loss
from refman.model.reference import Reference

# Formats whose programs ask for a key.
_KEYED = ("bibtex", "biblatex")
_BATCH = 1 << 18


class Wish(msgspec.Struct, frozen=True):
    """What to convert and how: formats are told by content and name where they are not given.

    `style` is the CSL style of a list written as text; `ascii` LaTeX commands for letters beyond ASCII.
    """

    source: str = STDIN
    output: str = STDIN
    origin: str | None = None
    to: str | None = None
    style: str = "apa"
    ascii: bool = False


def formats() -> dict[str, registry.Format]:
    """The formats by name, with "text", which is parsed and set in a style."""
    return {**registry.FORMATS, TEXT: registry.Format("", ("txt",), "A list in words: parsed, or set in a CSL style")}


def target_format(output: str, to: str | None) -> str:
    """The format to write: as asked, or by the output's name.

    Raises: FormatError (unknown-format, no-target-format).
    """
    if to:
        return TEXT if to == TEXT else registry.canonical(to)
    extension = output.rsplit("/", 1)[-1].rsplit(".", 1)[-1].lower() if "." in output else ""
    for name, row in formats().items():
        if extension in row.extensions and row.writes:
            return name
    raise FormatError("no-target-format", "which format shall be written?", hint="name it, for example: --to bibtex")


def convert(wish: Wish) -> tuple[Loss, ...]:
    """Convert a file to another; what was lost in reading it.

    Raises: RefmanError (as reading and writing do); a file that was there stays as it was then.
    """
    target = target_format(wish.output, wish.to)
    losses: list[Loss] = []
    found = stream_source(wish.source, wish.origin, losses)
    if target in _KEYED:
        found = _with_keys(found)
    pieces = _set(found, wish.style) if target == TEXT else registry.pieces(found, target, ascii=wish.ascii)
    write_pieces(wish.output, _batched(pieces))
    return tuple(losses)


def checked(wish: Wish) -> tuple[Loss, ...]:
    """What would be lost: in reading the source, then in writing the target. Nothing is written."""
    target = target_format(wish.output, wish.to)
    found = read_source(wish.source, wish.origin)
    if target == TEXT:
        return found.losses
    return (*found.losses, *registry.check(found.references, target))


def _with_keys(references: Iterable[Reference]) -> Iterator[Reference]:
    """References with a key: author, year and a number where it is there already."""
    seen: set[str] = set()
    for reference in references:
        if reference.id:
            seen.add(reference.id)
            yield reference
            continue
        name = reference.creators[0].sort_key if reference.creators else reference.title
        year = reference.issued.year if reference.issued else None
        base = "".join(letter for letter in name.split(" ")[0] if letter.isalnum()) + str(year or "") or "ref"
        key = next(
            key for count in range(1, 10_000_000) if (key := base if count == 1 else f"{base}-{count}") not in seen
        )
        seen.add(key)
        yield msgspec.structs.replace(reference, id=key)


def _set(references: Iterable[Reference], style: str) -> Iterator[bytes]:
    """A bibliography in a CSL style, as plain text."""
    from refman.csl.catalogue import load_style
    from refman.csl.output.text import bibliography
    from refman.csl.processor import Processor

    named = [
        reference if reference.id else msgspec.structs.replace(reference, id=f"ref{place}")
        for place, reference in enumerate(references, 1)
    ]
    yield bibliography(Processor(load_style(style)).bibliography(named)).encode()


def _batched(pieces: Iterable[bytes]) -> Iterator[bytes]:
    """The pieces in fewer, larger ones."""
    batch: list[bytes] = []
    size = 0
    for piece in pieces:
        batch.append(piece)
        size += len(piece)
        if size > _BATCH:
            yield b"".join(batch)
            batch, size = [], 0
    yield b"".join(batch)
