"""The references of any source: a bibliography in any format, standard input, or an article's own list."""

from __future__ import annotations

import importlib

from refman.api.files import read_bytes
from refman.formats import registry
from refman.formats.reading import Loss, Read
from refman.model.errors import RefmanError
from refman.model.reference import Reference

# Files that are articles, whatever words they begin with.
ARTICLES = frozenset(
    "md markdown qmd rmd tex latex ltx docx odt rtf html htm xhtml pdf epub ipynb typ rst org adoc fodt".split()
)


def references_from(path: str, format: str | None = None) -> tuple[Reference, ...]:
    """The references of a file, or of standard input for "-". `format` is told by content and name without one.

    Raises: RefmanError (as read_bytes; unknown-format, or the file is not of its format).
    """
    return read_source(path, format).references


def read_source(path: str, format: str | None = None) -> Read:
    """The same, with what was lost on the way."""
    data = read_bytes(path)
    name = format or format_of(data, path)
    return _article(path) if name == "article" else registry.read(data, name)


def format_of(data: bytes, path: str) -> str:
    """The format's name; "article" for a document that has a list."""
    if path.rsplit(".", 1)[-1].lower() in ARTICLES:
        return "article"
    try:
        return registry.guess(data, path)
    except RefmanError:
        if path == "-" or not data.strip():
            raise
        return "article"


def _article(path: str) -> Read:
    analyse = importlib.import_module("refman.api.analyse")
    text = analyse.analyse_file(path)
    losses = [Loss(0, entry.reason, entry.label) for entry in text.entries if entry.reason]
    return Read(tuple(entry.reference for entry in text.entries), tuple(losses))
