"""A file of references that is no BibTeX (RIS, CSL-JSON, …) as the rules read it: each record an entry at its place."""

from __future__ import annotations

import re

from refman.api.sources import ARTICLE, TEXT, format_of
from refman.formats import registry
from refman.formats.decoding import decoded
from refman.formats.reading import Loss
from refman.model.citation import CitedText, Entry, ReferenceList
from refman.model.document import Document
from refman.model.errors import RefmanError
from refman.model.span import Span

_BIBTEX = ("bibtex", "biblatex")
# Where a record begins, a line each.
_BEGINS = {
    "ris": re.compile(r"^\ufeff?TY  ?- .*$", re.MULTILINE),
    "enw": re.compile(r"^\ufeff?%0 .*$", re.MULTILINE),
    "nbib": re.compile(r"^\ufeff?PMID ?- .*$", re.MULTILINE),
}
_JSON = re.compile(r'"(?:[^"\\]|\\.)*"|[{}\[\]]')
_ID = re.compile(r'"id"\s*:\s*("(?:[^"\\]|\\.)*"|\d+)')
_RIS_ID = re.compile(r"^ID  ?- (.*\S)", re.MULTILINE)


def records_of(data: bytes, path: str) -> CitedText | None:
    """The records of a file as a list without citations; None for what is an article, or BibTeX.

    Raises: RefmanError for a file that is of a format of records and broken.
    """
    kind = format_of(data, path)
    if kind in (ARTICLE, TEXT, *_BIBTEX):
        return None
    losses: list[Loss] = []
    try:
        references = tuple(registry.stream(data, kind, losses))
    except RefmanError as fault:
        raise RefmanError(fault.code, fault.message, where=fault.where or path, hint=fault.hint) from None
    if not any(reference.id or reference.title for reference in references):
        return None  # JSON of another kind
    source = decoded(data, [])
    spans = _places(source, kind)
    if len(spans) != len(references):
        spans = [Span(0, 0)] * len(references)  # nobody can say where one stands
    entries = tuple(
        Entry(span, span.slice(source), reference, label=reference.id) for span, reference in zip(spans, references)
    )
    warnings = tuple(f"{f'line {loss.line}: ' if loss.line else ''}{loss.message}" for loss in losses)
    document = Document(path, "references", source, warnings=warnings, writable=False)
    return CitedText(document, (ReferenceList(Span(0, len(source)), entries, found_by="file"),), entries)


def _places(source: str, kind: str) -> list[Span]:
    """What stands for each record: the words of its key, else the line on which it begins."""
    begins = _BEGINS.get(kind)
    if begins is None:
        return _objects(source)
    starts = [Span(*match.span()) for match in begins.finditer(source)]
    ends = [*(span.start for span in starts[1:]), len(source)]
    if kind != "ris":
        return starts
    keys = [_RIS_ID.search(source, span.start, end) for span, end in zip(starts, ends)]
    return [Span(*key.span(1)) if key else span for key, span in zip(keys, starts)]


def _objects(source: str) -> list[Span]:
    """The keys of the items of a JSON list, or of an object's `items`; the item's brace where it has none."""
    found: list[tuple[int, int]] = []
    stack: list[str] = []
    start = 0
    for match in _JSON.finditer(source):
        sign = match[0]
        if sign in ("{", "["):
            if sign == "{" and stack in (["["], ["{", "["]):
                start = match.start()
            stack.append(sign)
        elif sign in ("}", "]") and stack:
            stack.pop()
            if sign == "}" and stack in (["["], ["{", "["]):
                found.append((start, match.end()))
    out = []
    for first, last in found:
        key = _ID.search(source, first, last)
        out.append(Span(*key.span(1)) if key else Span(first, first + 1))
    return out
