"""What is verified as a cited text: an article's list, or the records of a bibliography file, each at its place."""

from __future__ import annotations

from collections.abc import Sequence

import msgspec

from refman.api.files import read_bytes
from refman.api.sources import format_of
from refman.documents.read import read_document
from refman.formats import registry
from refman.model.citation import CitedText, Entry, ReferenceList
from refman.model.document import Document
from refman.model.reference import Reference
from refman.model.span import Span


def cited_text_of(path: str) -> CitedText:
    """The references of a file with their places.

    Raises: RefmanError when the file cannot be read.
    """
    data = read_bytes(path)
    kind = format_of(data, path)
    if kind == "article":
        from refman.api.analyse import analyse

        return analyse(read_document(data, path))
    references = registry.read(data, kind).references
    if kind in ("bibtex", "biblatex"):
        return _in_bibtex(data, path, references)
    return _as_lines(path, references)


def _in_bibtex(data: bytes, path: str, references: Sequence[Reference]) -> CitedText:
    """The records at their places in the file, with what the format's own reader made of them."""
    from refman.api.check_bibliography import cited_text_of as in_bibtex

    text = in_bibtex(read_document(data, path, "txt"))
    by_key = {reference.id: reference for reference in references}
    entries = tuple(
        msgspec.structs.replace(entry, reference=by_key.get(entry.label, entry.reference)) for entry in text.entries
    )
    lists = tuple(msgspec.structs.replace(one, entries=entries) for one in text.lists)
    return msgspec.structs.replace(text, lists=lists, entries=entries)


def _as_lines(path: str, references: Sequence[Reference]) -> CitedText:
    """A line for each record: other formats do not tell where one stands."""
    entries, at = [], 0
    for reference in references:
        line = " ".join((reference.id or reference.title or "?").split())
        entries.append(Entry(Span(at, at + len(line)), line, reference))
        at += len(line) + 1
    text = "\n".join(entry.raw for entry in entries)
    one = ReferenceList(Span(0, len(text)), tuple(entries), found_by="file")
    return CitedText(Document(path, "references", text), (one,), one.entries)
