"""The references of any source: a bibliography in any format, standard input, or an article's own list."""

from __future__ import annotations

from collections.abc import Iterator

from refman.api.files import STDIN, read_bytes
from refman.formats import registry
from refman.formats.decoding import decoded
from refman.formats.reading import Loss, Read
from refman.model.errors import RefmanError
from refman.model.reference import Reference

# Files that are articles, whatever words they begin with.
ARTICLES = frozenset(
    "md markdown qmd rmd tex latex ltx docx odt rtf html htm xhtml pdf epub ipynb typ rst org adoc fodt".split()
)
_SAVED_AGAIN = "mend the file there, or save it again where it came from"
ARTICLE, TEXT = "article", "text"


def references_from(path: str, format: str | None = None) -> tuple[Reference, ...]:
    """The references of a file, or of standard input for "-". `format` is told by content and name without one.

    Raises: RefmanError (as read_bytes; unknown-format, or the file is not of its format).
    """
    return read_source(path, format).references


def read_source(path: str, format: str | None = None) -> Read:
    """The same, with what was lost on the way."""
    losses: list[Loss] = []
    found = tuple(stream_source(path, format, losses))
    return Read(found, tuple(losses))


def stream_source(path: str, format: str | None, losses: list[Loss]) -> Iterator[Reference]:
    """The same, one by one; losses are added to the list as they are met.

    "article" is a document with a list, "text" a reference on each line.
    """
    if format == ARTICLE:
        return _article(path, losses)
    data = read_bytes(path)
    name = format or format_of(data, path)
    if name == TEXT:
        return _lines(data, losses)
    return _article(path, losses) if name == ARTICLE else _told(path, registry.stream(data, name, losses))


def format_of(data: bytes, path: str) -> str:
    """The format's name; "article" for a document that has a list, "text" for words on standard input."""
    if path.rsplit(".", 1)[-1].lower() in ARTICLES:
        return ARTICLE
    try:
        return registry.guess(data, path)
    except RefmanError:
        if not data.strip():
            raise
        return TEXT if path == STDIN else ARTICLE


def _told(path: str, found: Iterator[Reference]) -> Iterator[Reference]:
    """The references; a fault of the file names the file and a way out."""
    try:
        yield from found
    except RefmanError as fault:
        raise RefmanError(
            fault.code, fault.message, where=fault.where or path, hint=fault.hint or _SAVED_AGAIN
        ) from None


def _article(path: str, losses: list[Loss]) -> Iterator[Reference]:
    from refman.api.analyse import analyse_file

    for entry in analyse_file(path).entries:
        if entry.reason:
            losses.append(Loss(0, entry.reason, entry.label))
        yield entry.reference


def _lines(data: bytes, losses: list[Loss]) -> Iterator[Reference]:
    from refman.api.parse import parsed_lines

    lines = [line for line in decoded(data, losses).split("\n") if line.strip()]
    for entry in parsed_lines(lines):
        if entry.reason:
            losses.append(Loss(0, entry.reason, entry.raw[:60]))
        yield entry.reference
