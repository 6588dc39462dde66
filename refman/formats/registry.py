"""The formats: one table, and the functions that every caller uses. A format's module is loaded when it is used.

A module has `references(data, losses)`, an iterator of the references that tells losses as it goes, and, if it
can write, `pieces(references, options)`, an iterator of the bytes of the file.
"""

from __future__ import annotations

import importlib
from collections.abc import Iterable, Iterator
from typing import Any, NamedTuple

from refman.formats.reading import FormatError, Loss, Options, Read
from refman.model.reference import Reference


class Format(NamedTuple):
    """`extensions` without dots; the first is the usual one."""

    module: str
    extensions: tuple[str, ...]
    description: str
    reads: bool = True
    writes: bool = True


FORMATS: dict[str, Format] = {
    "csl-json": Format("refman.formats.csl_json", ("json",), "CSL-JSON, of Zotero, pandoc and citation processors"),
    "jsonl": Format("refman.formats.jsonl", ("jsonl", "ndjson"), "CSL-JSON, an item a line"),
    "bibtex": Format("refman.formats.bibtex.bibtex", ("bib", "bibtex"), "BibTeX"),
    "biblatex": Format("refman.formats.bibtex.biblatex", ("bib", "biblatex"), "BibLaTeX"),
    "csl-yaml": Format("refman.formats.csl_yaml", ("yaml", "yml"), "CSL-YAML, of pandoc"),
    "hayagriva": Format("refman.formats.hayagriva", ("hayagriva.yml", "yml"), "Hayagriva, of Typst"),
    "cff": Format("refman.formats.cff", ("cff",), "Citation File Format (CITATION.cff)"),
    "ris": Format("refman.formats.ris", ("ris",), "RIS, of EndNote, Mendeley and publishers"),
    "endnote-xml": Format("refman.formats.endnote_xml", ("xml",), "EndNote XML"),
    "mods": Format("refman.formats.mods", ("mods", "xml"), "MODS, of library catalogues"),
    "word": Format("refman.formats.word", ("xml",), "Word's bibliography sources (b:Sources)"),
    "jats": Format("refman.formats.jats", ("xml", "nxml"), "JATS reference lists"),
    "tei": Format("refman.formats.tei", ("tei", "xml"), "TEI listBibl"),
    "pubmed": Format("refman.formats.pubmed", ("xml",), "PubMed XML", writes=False),
    "zotero-rdf": Format("refman.formats.zotero_rdf", ("rdf",), "Zotero RDF", writes=False),
    "schema-org": Format("refman.formats.schema_org", ("jsonld",), "schema.org, as JSON-LD"),
    "coins": Format("refman.formats.coins", ("coins", "html"), "COinS, in web pages"),
    "csv": Format("refman.formats.table", ("csv", "tsv"), "CSV, a column a variable"),
    "enw": Format("refman.formats.enw", ("enw", "refer"), "EndNote's import format (Refer)"),
    "nbib": Format("refman.formats.nbib", ("nbib", "medline"), "PubMed's NBIB (MEDLINE)"),
    "wos": Format("refman.formats.wos", ("ciw", "isi"), "Web of Science, plain text", writes=False),
}
_LISTED = "`refman convert --formats` lists what can be read and written"
ALIASES = {"json": "csl-json", "csl": "csl-json", "bib": "bibtex", "ndjson": "jsonl", "json-lines": "jsonl"}


def canonical(name: str) -> str:
    """The registry's name for a format's name, alias or extension.

    Raises: FormatError (unknown-format).
    """
    word = name.strip().lower().lstrip(".").replace("_", "-")
    word = ALIASES.get(word, word)
    if word not in FORMATS:
        raise FormatError(
            "unknown-format", f'"{name}" is no format that refman knows', hint="formats: " + ", ".join(FORMATS)
        )
    return word


def stream(data: bytes, format: str, losses: list[Loss]) -> Iterator[Reference]:
    """The references one by one; losses are added to the list as they are met.

    Raises: FormatError (unknown-format, format-not-read, or the file is not of its format).
    """
    name = canonical(format)
    if not FORMATS[name].reads:
        raise FormatError("format-not-read", f"{name} can be written, not read", hint=_LISTED)
    found: Iterator[Reference] = _module(name).references(data, losses)
    return found


def read(data: bytes, format: str) -> Read:
    """All references and losses. Raises: as `stream`."""
    losses: list[Loss] = []
    found = tuple(stream(data, format, losses))
    return Read(found, tuple(losses))


def pieces(references: Iterable[Reference], format: str, **options: Any) -> Iterator[bytes]:
    """The file in pieces; `options` are those of `reading.Options`.

    Raises: FormatError (unknown-format, format-not-written).
    """
    name = canonical(format)
    if not FORMATS[name].writes:
        raise FormatError("format-not-written", f"{name} can be read, not written", hint=_LISTED)
    found: Iterator[bytes] = _module(name).pieces(references, Options(**options))
    return found


def write(references: Iterable[Reference], format: str, **options: Any) -> bytes:
    """The whole file. Raises: as `pieces`."""
    return b"".join(pieces(references, format, **options))


def guess(data: bytes, name: str = "") -> str:
    """The format of a file, by its content, then by its name.

    Raises: FormatError (format-not-guessed).
    """
    from refman.formats.guessing import guessed

    return guessed(data, name)


def check(references: Iterable[Reference], format: str) -> tuple[Loss, ...]:
    """What would be lost if the references were written in a format: one loss a field, `entry` its key."""
    from refman.formats.checking import differences

    return tuple(differences(references, canonical(format)))


def _module(name: str) -> Any:
    return importlib.import_module(FORMATS[name].module)
