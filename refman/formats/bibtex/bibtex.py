"""BibTeX, read and written. BibLaTeX's fields and types are read too, wherever they stand."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from refman.formats.bibtex.entry import Reader
from refman.formats.bibtex.families import Families
from refman.formats.bibtex.scan import Scanner
from refman.formats.decoding import decoded
from refman.formats.reading import Loss, Options
from refman.model.reference import Reference


def references(data: bytes, losses: list[Loss]) -> Iterator[Reference]:
    """The entries of the file, inherited fields in place; @xdata and @set hold no works and are passed over."""
    text = decoded(data, losses)
    del data  # a large file is held once
    scanner, reader, families = Scanner(text, losses), Reader(), Families(text)
    seen: set[str] = set()
    for block in scanner.blocks():
        if block.type == "xdata":
            continue
        families.complete(block, scanner)
        for name, value in block.repeated:
            scanner.tell(
                block.at,
                f"{name} stands there twice; the first one counts, left out: {value[:60]}",
                block.key,
                "repeated",
                name,
            )
        if block.key in seen:
            scanner.tell(block.at, f'the key "{block.key}" is there already: both entries were kept', block.key)
        seen.add(block.key)
        yield reader.reference(block)
    losses += [
        Loss(0, f"LaTeX's \\{name} is not known: only its argument was kept", lost="command", name=name)
        for name in sorted(reader.unknown)
    ]


def pieces(found: Iterable[Reference], options: Options) -> Iterator[bytes]:
    """The file, an entry at a time."""
    from refman.formats.bibtex.writer import written

    return written(found, options, "bibtex")
