"""Jupyter notebooks: the Markdown of their cells, one behind the other; code and its output are left out.

Source: nbformat 4 (JSON schema).
"""

from __future__ import annotations

import json
from collections.abc import Iterable
from typing import Any

from refman.documents.errors import DocumentError
from refman.documents.markdown import lines_of, scan_markdown
from refman.documents.source import Source
from refman.model.document import Document
from refman.model.finding import Edit
from refman.model.span import Span

_BETWEEN = "\n\n"


def read_jupyter(data: bytes, path: str) -> Document:
    """The document of a notebook: its text is the Markdown of its cells, a blank line between two of them.

    Raises: DocumentError (damaged).
    """
    cells = _cells(_notebook(data, path))
    text = _BETWEEN.join(_source(cell) for cell in cells)
    source = Source(text.encode("utf-8", "surrogatepass"), path, "jupyter", text)
    scan_markdown(source, lines_of(source.text))
    return source.document()


def _notebook(data: bytes, path: str) -> dict[str, Any]:
    try:
        value = json.loads(data)
    except (ValueError, RecursionError) as fault:
        raise DocumentError("damaged", f"is no notebook that can be read: {fault}", where=path) from None
    if not isinstance(value, dict):
        raise DocumentError("damaged", "is no notebook", where=path)
    return value


def _cells(notebook: dict[str, Any]) -> list[dict[str, Any]]:
    """The cells that hold Markdown; those of format 3 stand in worksheets."""
    found = notebook.get("cells")
    if not isinstance(found, list):
        sheets = notebook.get("worksheets")
        sheets = sheets if isinstance(sheets, list) else []
        found = [cell for sheet in sheets if isinstance(sheet, dict) for cell in sheet.get("cells") or ()]
    return [cell for cell in found if isinstance(cell, dict) and cell.get("cell_type") == "markdown"]


def _source(cell: dict[str, Any]) -> str:
    said = cell.get("source")
    if isinstance(said, list):
        return "".join(line for line in said if isinstance(line, str))
    return said if isinstance(said, str) else ""


def fixed_jupyter(document: Document, data: bytes, edits: Iterable[Edit]) -> bytes:
    """The notebook with edits made in its cells, written as Jupyter writes it; an edit across two cells is left out."""
    from refman.documents.write import edited

    notebook = _notebook(data, document.path)
    todo, start = list(edits), 0
    for cell in _cells(notebook):
        text = _source(cell)
        span = Span(start, start + len(text))
        here = [Edit(edit.span.shifted(-start), edit.text) for edit in todo if span.covers(edit.span)]
        if here:
            mended = edited(text, here)
            cell["source"] = mended.splitlines(keepends=True) if isinstance(cell.get("source"), list) else mended
        start = span.end + len(_BETWEEN)
    return (json.dumps(notebook, ensure_ascii=False, indent=1) + "\n").encode("utf-8", "surrogatepass")
