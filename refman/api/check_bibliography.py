"""A bibliography file as the rules read it: each record an entry at its place in the file."""

from __future__ import annotations

from pathlib import Path

import msgspec

from refman.api.files import read_bytes
from refman.checks.bibtex import BibEntry, bib_entries
from refman.checks.settings import Lost
from refman.model.citation import CitedText, Entry, ReferenceList
from refman.model.document import Document
from refman.model.errors import RefmanError
from refman.model.names import Name
from refman.model.reference import Reference
from refman.model.span import Span

SUFFIXES = (".bib", ".bibtex", ".biblatex")


def cited_text_of(document: Document) -> CitedText:
    """The records of a BibTeX file as a list without citations; `format` becomes "bibtex"."""
    document = msgspec.structs.replace(document, format="bibtex")
    entries = tuple(_entry(record, document.text) for record in bib_entries(document.text))
    one = ReferenceList(Span(0, len(document.text)), entries, found_by="file")
    return CitedText(document, (one,), entries)


def _entry(record: BibEntry, text: str) -> Entry:
    """The record with what rules about identifiers and duplicates ask; its fields stay LaTeX."""
    value = {field.name: " ".join(field.value.split()) for field in record.fields}
    start = text.rfind("@", 0, record.key_span.start)
    end = max((field.whole.end for field in record.fields), default=record.key_span.end)
    close = text.find("}", end)
    span = Span(start, close + 1 if close >= 0 else len(text))
    raw = span.slice(text)
    reference = Reference(
        id=record.key,
        title=value.get("title", ""),
        container_title=value.get("journal", "") or value.get("journaltitle", "") or value.get("booktitle", ""),
        DOI=value.get("doi", ""),
        URL=value.get("url", ""),
        volume=value.get("volume", ""),
        page=value.get("pages", ""),
        author=(Name(literal=value["author"]),) if value.get("author") else (),
        raw=raw,
    )
    return Entry(span, raw, reference, label=record.key)


def lost_in(document: Document) -> tuple[Lost, ...]:
    """What the format's own reader cannot take from the file into its records."""
    from refman.formats.bibtex.bibtex import references
    from refman.formats.reading import Loss

    losses: list[Loss] = []
    for _ in references(document.text.encode("utf-8", "replace"), losses):
        pass
    return tuple(Lost(loss.line, loss.message, loss.entry, loss.lost, loss.name) for loss in losses if loss.lost)


def keys_of(document: Document) -> tuple[tuple[str, ...], tuple[tuple[str, str], ...]] | None:
    """The keys of the bibliography files that an article names, found beside it; and of those that are aliases (`ids`), whose.

    None where one cannot be read, or holds a record without a key of its own: then nobody can say that a key is not there.
    """
    keys: list[str] = []
    aliases: list[tuple[str, str]] = []
    folder = Path(document.path).parent
    for name in document.bibliographies:
        path = folder / name
        if not path.is_file():
            return None
        if path.suffix.lower() not in SUFFIXES:
            own = _keys_of_records(path)
            if own is None:
                return None
            keys += own
            continue
        text = read_bytes(str(path)).decode("utf-8", "replace")
        for record in bib_entries(text):
            ids = record.get("ids")
            others = [alias.strip() for alias in ids.value.split(",")] if ids else []
            keys += [record.key, *others]
            aliases += [(alias, record.key) for alias in others if alias != record.key]
    return tuple(keys), tuple(aliases)


def _keys_of_records(path: Path) -> list[str] | None:
    """The keys of a bibliography that is no BibTeX; None where it cannot be read, or a record has none."""
    from refman.api.sources import references_from

    try:
        keys = [reference.id for reference in references_from(str(path))]
    except RefmanError:
        return None
    return keys if all(keys) else None
