"""An article in an editor's buffer: checked as it stands there, with the references that it may cite."""

from __future__ import annotations

import os
import re
from pathlib import Path

import msgspec

from refman.api.check import check_document
from refman.checks.settings import Settings
from refman.documents.read import READERS, read_document
from refman.model.errors import RefmanError
from refman.model.reference import Reference
from refman.model.result import Checked
from refman.model.span import Span

# What editors call a language -> our format. Others are told by the file's name.
FORMATS = {
    "markdown": "markdown",
    "quarto": "markdown",
    "rmd": "markdown",
    "latex": "latex",
    "tex": "latex",
    "typst": "typst",
    "restructuredtext": "rst",
    "rst": "rst",
    "org": "org",
    "asciidoc": "asciidoc",
    "plaintext": "txt",
    "text": "txt",
}


class Listed(msgspec.Struct, frozen=True):
    """A reference that keys may name: where it is defined, "" and an empty span for the library's."""

    reference: Reference
    path: str = ""
    span: Span = Span(0, 0)


def check_buffer(text: str, path: str, language: str = "", settings: Settings | None = None) -> Checked:
    """The text of a buffer, checked as the file that it will be.

    Raises: RefmanError where the name or the language is of a file that is not text.
    """
    named = FORMATS.get(language, "")
    # A plain text buffer may be of a file that we know better (.rst without a mode for it).
    known = named if named in READERS and (named != "txt" or not os.path.splitext(path)[1]) else None
    data = text.encode("utf-8", "surrogatepass")
    return check_document(read_document(data, path, known), settings or Settings())


def bibliography(path: str, named: tuple[str, ...]) -> tuple[list[Listed], list[str]]:
    """The references of the .bib files that a document names, and the files.

    Where it names none, the .bib files beside it. One that cannot be read is passed over: the check says so.
    """
    folder = Path(path).parent
    files = [folder / name for name in named] or (sorted(folder.glob("*.bib")) if path else [])
    files = [file if file.suffix else file.with_suffix(".bib") for file in files]
    found: list[Listed] = []
    for file in files:
        found += _read(str(file), _stamp(file))
    return found, [str(file) for file in files]


_KNOWN: dict[str, tuple[int, list[Listed]]] = {}


def _stamp(file: Path) -> int:
    try:
        return file.stat().st_mtime_ns
    except OSError:
        return 0


def _read(path: str, stamp: int) -> list[Listed]:
    """The references of a file, read again only when it changed."""
    known = _KNOWN.get(path)
    if known is not None and known[0] == stamp:
        return known[1]
    from refman.api.files import read_bytes
    from refman.api.sources import references_from

    try:
        references = references_from(path)
        text = read_bytes(path).decode("utf-8", "replace")
    except RefmanError:
        references, text = (), ""
    spans = keys_in(text)
    found = [Listed(one, path, spans.get(one.id, Span(0, 0))) for one in references]
    _KNOWN[path] = (stamp, found)
    return found


def keys_in(text: str) -> dict[str, Span]:
    """Where each key of a BibTeX file is defined."""
    return {match[1]: Span(match.start(1), match.end(1)) for match in re.finditer(r"@\w+\s*[{(]\s*([^\s,{}()]+)", text)}


def formatted_reference(reference: Reference, style: str) -> str:
    """One reference in a CSL style, as Markdown; its own words where the style says nothing."""
    from refman.api.format import format_references

    try:
        return format_references([reference], _CSL.get(style, style) or "apa", output="markdown").strip()
    except RefmanError:
        return reference.raw or reference.title


_CSL = {
    "harvard": "harvard-cite-them-right",
    "mla": "modern-language-association",
    "chicago-author-date": "chicago-author-date",
    "chicago-notes": "chicago-notes-bibliography",
    "vancouver": "vancouver",
}


def library_matches(place: str, words: str, limit: int = 30) -> list[Listed]:
    """References of the library whose words begin like these; none where there is no library."""
    if not place or ("://" not in place and not os.path.exists(place)):
        return []
    from refman.api.library import library
    from refman.api.library_search import listing

    try:
        with library(place) as store:
            query = f"{words}*" if words else ""
            return [
                Listed(msgspec.structs.replace(one.reference, id=one.key))
                for one in listing(store, query, limit=limit).records
            ]
    except RefmanError:
        return []


def cite_words(reference: Reference) -> tuple[str, str]:
    """Who and when, as a citation has it: ("Ruitenberg & Sprenger", "2024")."""
    from refman.api.library_fields import author_short, year_short

    return author_short(reference), year_short(reference)
