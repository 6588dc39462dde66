"""BibLaTeX, read and written: BibTeX with dates, more types and more fields."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from refman.formats.bibtex.bibtex import references
from refman.formats.reading import Options
from refman.model.reference import Reference

__all__ = ["pieces", "references"]


def pieces(found: Iterable[Reference], options: Options) -> Iterator[bytes]:
    """The file, an entry at a time."""
    from refman.formats.bibtex.writer import written

    return written(found, options, "biblatex")
