"""PDF to a document: letters and places from a child process, put in reading order here."""

from __future__ import annotations

import json
import re
import subprocess
import sys
from pathlib import Path
from typing import Any

from refman.documents.assembly import Assembly
from refman.documents.errors import DocumentError
from refman.documents.pdf.columns import Column, columns_of, without_running_heads
from refman.documents.pdf.flow import Paragraph, closed_up, hyphenated, paragraphs_of
from refman.documents.pdf.lines import lines_of
from refman.model.document import Document, NoteMark
from refman.model.span import Span

_SECONDS = 90
_CHILD = Path(__file__).with_name("child.py")
_NOTE = re.compile(r"([⁰¹²³⁴⁵⁶⁷⁸⁹]{1,3}|\d{1,3}|[*†‡§])\s*(?=\S)")
_PLAIN = str.maketrans("⁰¹²³⁴⁵⁶⁷⁸⁹", "0123456789")


def read_pdf(data: bytes, path: str) -> Document:
    """The document of a PDF that holds text; footnotes stand last.

    Raises: DocumentError (no-text-layer, encrypted, damaged, too-slow).
    """
    pages = _pages(data, path)
    lines = [(float(page["height"]), lines_of(page, number)) for number, page in enumerate(pages, 1)]
    if not any(found for _, found in lines):
        raise DocumentError(
            "no-text-layer",
            "holds pictures of pages and no text",
            where=path,
            hint="run text recognition (OCR) on it first",
        )
    out = Assembly(path, "pdf")
    failed = sum(bool(page.get("failed")) for page in pages)
    if failed:
        out.warnings.append(f"{failed} of {len(pages)} pages could not be read")
    body: list[Column] = []
    for page, kept in zip(pages, without_running_heads(lines)):
        body += columns_of(kept, float(page["width"]))
    known = hyphenated(line for column in body for line in column.lines)
    _put(out, paragraphs_of(body), known)
    return out.document()


def _put(out: Assembly, paragraphs: list[Paragraph], known: frozenset[str]) -> None:
    """Put paragraphs into the text, those that are footnotes behind the others."""
    sizes = [line.size for paragraph in paragraphs for line in paragraph.lines for _ in line.text]
    body = sorted(sizes)[len(sizes) // 2]
    notes: list[tuple[Paragraph, str, tuple[tuple[int, int], ...]]] = []
    marks: dict[tuple[int, str], Span] = {}
    for paragraph in paragraphs:
        text, raised = closed_up(paragraph.lines, known)
        if paragraph.lines[0].size < 0.92 * body and raised[:1] and raised[0][0] == 0 and _NOTE.match(text):
            notes.append((paragraph, text, raised))
            continue
        _add(out, paragraph, text, raised, marks)
    for paragraph, text, _ in notes:
        match = _NOTE.match(text)
        label = match[1].translate(_PLAIN) if match else ""
        out.notes_heading()
        out.begin()
        out.page = paragraph.page
        out.add(f"{label}. ")
        start = out.add(text[match.end() :] if match else text)
        out.end("note", label=label)
        if (paragraph.page, label) in marks:
            out.notes.append(NoteMark(label, marks[paragraph.page, label], Span(start, out.size)))


def _add(
    out: Assembly,
    paragraph: Paragraph,
    text: str,
    raised: tuple[tuple[int, int], ...],
    marks: dict[tuple[int, str], Span],
) -> None:
    out.begin()
    out.page = paragraph.page
    start = out.add(text)
    for first, last in raised:
        out.run("superscript", start + first, start + last)
    pages = {line.page for line in paragraph.lines}
    for match in re.finditer(r"[⁰¹²³⁴⁵⁶⁷⁸⁹]{1,3}|[*†‡§]", text):
        for page in pages:
            span = Span(start + match.start(), start + match.end())
            marks.setdefault((page, match[0].translate(_PLAIN)), span)
    out.end(paragraph.kind, 1 if paragraph.kind == "heading" else 0)


def _pages(data: bytes, path: str) -> list[dict[str, Any]]:
    """The pages as the child tells them."""
    try:
        done = subprocess.run(
            [sys.executable, str(_CHILD)], input=data, capture_output=True, timeout=_SECONDS, check=False
        )
    except subprocess.TimeoutExpired:
        raise DocumentError("too-slow", f"cannot be read in {_SECONDS} seconds", where=path) from None
    try:
        told = json.loads(done.stdout)
    except ValueError:
        raise DocumentError("damaged", "cannot be read: the PDF library gave up on it", where=path) from None
    fault = told.get("fault", "")
    if "password" in fault.lower():
        raise DocumentError("encrypted", "is protected by a password", where=path, hint="save a copy without one")
    if fault:
        raise DocumentError("damaged", f"is no PDF that can be read: {fault}", where=path)
    pages: list[dict[str, Any]] = told["pages"]
    return pages
