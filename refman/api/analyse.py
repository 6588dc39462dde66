"""An article to a cited text: read, its lists found and parsed, its citations found and linked."""

from __future__ import annotations

import functools
from collections.abc import Callable
from itertools import pairwise

import msgspec

from refman.api.files import read_bytes
from refman.api.parsed_lists import parsed
from refman.api.whole_entries import to_its_end
from refman.citations.cite import cited_text
from refman.documents.read import read_document
from refman.model.citation import CitedText, Entry, ReferenceList
from refman.model.document import Document
from refman.model.span import Span
from refman.references.lists.find import ListRegion, find_lists


def analyse_file(path: str, *, style: str = "auto", system: str = "auto", format: str | None = None) -> CitedText:
    """The cited text of a file, "-" for standard input.

    Raises: RefmanError where the file cannot be read.
    """
    return analyse(read_document(read_bytes(path), path, format), style=style, system=system)


def analyse(document: Document, *, style: str = "auto", system: str = "auto") -> CitedText:
    """The cited text of a document; `style` and `system` as in CitedText, "auto" to find out."""
    lists = tuple(_parsed(document, region) for region in find_lists(document))
    text = _with_brackets(cited_text(document, lists, system))
    return msgspec.structs.replace(text, style=_style_of(text) if style == "auto" else style)


def _with_brackets(text: CitedText) -> CitedText:
    """The citations up to their closing bracket: in `\\[1\\]` it is read where its sign of escape stands, one place early."""
    source, readable = text.document.text, text.document.readable
    if source is readable or ("\\]" not in source and "\\)" not in source):
        return text

    def is_short(end: int) -> bool:
        return source[end - 1 : end + 1] in ("\\]", "\\)") and readable[end - 1] == source[end]

    citations = tuple(
        msgspec.structs.replace(one, span=Span(one.span.start, one.span.end + 1)) if is_short(one.span.end) else one
        for one in text.citations
    )
    return msgspec.structs.replace(text, citations=citations)


def _parsed(document: Document, region: ListRegion) -> ReferenceList:
    """The list with its entries parsed together: one entry's style helps to read the others."""
    # Parsed as it is read, without its mark-up (as long as the source, so that places in it stay); kept as it was typed.
    raws = [entry.span.slice(document.readable) for entry in region.entries]
    entries = tuple(
        _as_typed(
            msgspec.structs.replace(entry, span=to_its_end(raw.span, document), label=raw.label or entry.label),
            document,
        )
        for raw, entry in zip(region.entries, _entries(tuple(raws)), strict=True)
    )
    end = max([region.span.end, *(entry.span.end for entry in entries)])
    span = Span(region.span.start, end)
    return ReferenceList(span, entries, region.heading, region.ordering or _ordering(entries), region.found_by)


def _as_typed(entry: Entry, document: Document) -> Entry:
    raw = entry.span.slice(document.text)
    if raw == entry.raw:
        return entry
    return msgspec.structs.replace(entry, raw=raw, reference=msgspec.structs.replace(entry.reference, raw=raw))


@functools.lru_cache(maxsize=4)
def _entries(raws: tuple[str, ...]) -> tuple[Entry, ...]:
    """The parsed entries; kept for a while, since editors and fixes read a list again and again that stayed as it was."""
    return parsed(raws)


def _ordering(entries: tuple[Entry, ...]) -> str:
    """ "alphabetical" where the entries' first words nearly are."""
    heads = [entry.raw.casefold()[:12] for entry in entries]
    pairs = list(pairwise(heads))
    rising = sum(left <= right for left, right in pairs)
    return "alphabetical" if len(pairs) >= 2 and rising >= 0.7 * len(pairs) else ""


def _style_of(text: CitedText) -> str:
    from refman.checks.style import detect_style

    find: Callable[..., str] = detect_style
    return find(text.entries, text.citations)
