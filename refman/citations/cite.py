"""A document and its parsed lists to a cited text: marks found, the system told, every cite linked."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence

from refman.citations.abbreviations import introduced
from refman.citations.author_date import author_date
from refman.citations.author_page import author_page, paged
from refman.citations.brackets import Groups
from refman.citations.marked_up import marked_up
from refman.citations.notes import Note, in_notes, notes_of
from refman.citations.numeric import (
    Mark,
    citation,
    coverage,
    glued_marks,
    raised_marks,
    round_marks,
    square_marks,
    within_reach,
)
from refman.citations.resolve import resolved
from refman.citations.standing_in import stand_ins
from refman.citations.works import Works
from refman.citations.yearless import yearless
from refman.citations.zones import in_zones
from refman.model.citation import Citation, CitedText, Entry, ReferenceList
from refman.model.document import Document
from refman.model.span import Span

# Of the list that marks by number must cite, to be the text's system.
ENOUGH = 0.34


def cited_text(document: Document, lists: Sequence[ReferenceList], system: str = "auto") -> CitedText:
    """The cited text of a document. `system` as in CitedText, "auto" to find out."""
    entries = tuple(entry for one in lists for entry in one.entries)
    works = Works(entries)
    text = document.readable
    notes = notes_of(document, lists)
    listed = [_whole(one) for one in lists]
    body = list(_without(len(text), listed, [note.span for note in notes]))
    groups = Groups(text)
    short_forms = introduced(text, body, works)
    found = list(marked_up(document, entries))
    noted = in_notes(text, notes, works)
    if system == "auto":
        system, marks = _system(text, body, works, entries, _cite_in_notes(text, body, works, groups, notes, noted))
    else:
        marks = _marks_of(system, text, body, works)
    found = _added(found, [citation(mark, works.labels) for mark in marks])
    if system == "notes":
        found = _added(found, noted)
    else:
        body = list(_without(len(text), listed))  # a note of an author-date text is text like any other
    dated = author_date(text, body, works, groups, strict=system in _STRICT)
    if system in ("author-date", "author-page"):
        by_page = author_page(text, body, works, groups) if _may_have_pages(dated, entries, system) else []
        if system == "author-page" or _is_by_page(by_page, dated):
            system, found = "author-page", _added(found, by_page)
    found = _added(found, dated)
    found = _added(found, [one.citation for one in stand_ins(text, body, groups)])
    if system.startswith("author"):
        cited = {at for one in found for cite in one.cites for at in cite.references}
        found = _added(found, yearless(text, body, works, entries, cited))
    ordered = resolved(found, works)
    zoned = tuple(in_zones(ordered, document))
    return CitedText(document, tuple(lists), entries, zoned, short_forms, system if ordered else "")


_STRICT = ("numeric", "superscript", "notes")


def _linked(citations: Sequence[Citation]) -> set[int]:
    return {at for one in citations for cite in one.cites for at in cite.references}


def _may_have_pages(dated: Sequence[Citation], entries: Sequence[Entry], system: str) -> bool:
    """Whether author-page citations are worth looking for: years lead to little of the list."""
    return bool(entries) and (system == "author-page" or len(_linked(dated)) < ENOUGH * len(entries))


def _is_by_page(by_page: Sequence[Citation], dated: Sequence[Citation]) -> bool:
    """Whether a text cites by author and page: twice at the least, and more of the list than years do."""
    return sum(1 for _ in paged(by_page)) >= 2 and len(_linked(by_page)) > len(_linked(dated))


def _cite_in_notes(
    text: str, body: Sequence[Span], works: Works, groups: Groups, notes: Sequence[Note], noted: Sequence[Citation]
) -> bool:
    """Whether it is the notes that cite: many of them do, and the text itself does not do it more."""
    if len(noted) < 2 or (len(noted) < 3 and len(noted) < len(notes)) or len(noted) < 0.4 * len(notes):
        return False
    return len(author_date(text, body, works, groups, strict=True)) <= len(noted)


def _added(found: Sequence[Citation], more: Sequence[Citation]) -> list[Citation]:
    """Both in document order, less those of `more` that overlap what was found."""
    both = [*found, *_clear_of(more, found)]
    return sorted(both, key=lambda one: (one.span.start, one.span.end))


def _whole(one: ReferenceList) -> Span:
    return Span(one.heading.start if one.heading else one.span.start, one.span.end)


def _without(length: int, *cut: Sequence[Span]) -> Iterator[Span]:
    """The stretches of a text that are left without some spans."""
    at = 0
    for span in sorted(span for spans in cut for span in spans):
        if span.start > at:
            yield Span(at, span.start)
        at = max(at, span.end)
    if at < length:
        yield Span(at, length)


def _clear_of(found: Sequence[Citation], taken: Sequence[Citation]) -> list[Citation]:
    """The citations that no taken one overlaps. Both in order; one walk."""
    out, at = [], 0
    spans = sorted((one.span for one in taken), key=lambda span: span.start)
    for one in sorted(found, key=lambda one: one.span.start):
        while at < len(spans) and spans[at].end <= one.span.start:
            at += 1
        if at == len(spans) or not spans[at].overlaps(one.span):
            out.append(one)
    return out


def _marks_of(system: str, text: str, body: Sequence[Span], works: Works) -> list[Mark]:
    if system == "numeric":
        highest = max(works.labels, default=0)
        square, parens = (within_reach(list(find(text, body)), highest) for find in (square_marks, round_marks))
        return max((square, parens), key=lambda marks: coverage(marks, works.labels))
    return list(raised_marks(text, body)) if system == "superscript" else []


def _system(
    text: str, body: Sequence[Span], works: Works, entries: Sequence[Entry], by_notes: bool
) -> tuple[str, list[Mark]]:
    """The text's system and its numbered marks: the kind of mark that cites most of the list."""
    if by_notes:
        return "notes", []
    if not works.all:
        return "author-date", []
    highest = max(works.labels)
    for name, find in (("numeric", square_marks), ("superscript", raised_marks), ("numeric", round_marks)):
        if not any(sign in text for sign in _SIGNS[find]):
            continue
        marks = within_reach(list(find(text, body)), highest)
        if (
            coverage(marks, works.labels) >= (ENOUGH if not _has_labels(entries) else ENOUGH / 2)
            and len(marks) >= 2
            and (find is square_marks or _is_numbered(entries, marks, works))
        ):
            return name, marks
    if _has_labels(entries):
        marks = list(glued_marks(text, body, highest))
        if coverage(marks, works.labels) >= 0.5:
            return "superscript", marks
    return "author-date", []


# What a text must hold for marks of a kind: cheaper to ask than to search by pattern.
_SIGNS: dict[Callable[..., Iterator[Mark]], tuple[str, ...]] = {
    square_marks: (
        *tuple(f"[{digit}" for digit in range(10)),
        "[ ",
        "[s",
        "[r",
        "[v",
        "[c",
        "[с",
        "[д",
        "[н",
        "[z",
        "[p",
    ),
    raised_marks: tuple("⁰¹²³⁴⁵⁶⁷⁸⁹"),
    round_marks: tuple(f"({digit}" for digit in range(10)),
}


def _has_labels(entries: Sequence[Entry]) -> bool:
    return sum(entry.label.isdigit() for entry in entries) >= 0.7 * len(entries)


def _is_numbered(entries: Sequence[Entry], marks: Sequence[Mark], works: Works) -> bool:
    """Numbers in a list say it; without them, marks that cite nearly all of it do."""
    return _has_labels(entries) or coverage(marks, works.labels) >= 0.7
