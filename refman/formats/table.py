"""CSV: a row a reference, a column a CSL variable; names as "Family, Given; Family, Given".

Columns that other tables have under other words (Zotero's, Scopus's, plain English) are read too.
"""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable, Iterator
from typing import Any

from refman.formats import carrying
from refman.formats.dates import edtf_from_date
from refman.formats.decoding import decoded
from refman.formats.plain_dates import date_from_text
from refman.formats.plain_names import inverted, name_from_inverted
from refman.formats.reading import FormatError, Loss, Options
from refman.model.reference import ATTRIBUTE, DATE_VARIABLES, NAME_VARIABLES, STRING_VARIABLES, Reference

_CARRIED = "csl"
_FIRST = (
    "id", "type", "title", "author", "issued", "container-title", "volume", "issue", "page", "publisher", "publisher-place",
    "editor", "edition", "DOI", "URL", "ISBN", "ISSN", "abstract", "keyword", "language", "note",
)  # fmt: skip
# The heading in small letters -> CSL variable.
_HEADINGS = {
    "key": "id", "citation key": "id", "item type": "type", "publication year": "issued", "year": "issued", "date": "issued",
    "authors": "author", "author full names": "author", "article title": "title", "document title": "title",
    "publication title": "container-title", "source title": "container-title", "journal": "container-title",
    "journal title": "container-title", "source": "container-title", "pages": "page", "number": "issue", "place": "publisher-place",
    "url": "URL", "link": "URL", "doi": "DOI", "isbn": "ISBN", "issn": "ISSN", "abstract note": "abstract",
    "manual tags": "keyword", "author keywords": "keyword", "keywords": "keyword", "tags": "keyword", "series": "collection-title",
    "extra": "note", "notes": "note", "short title": "title-short", "access date": "accessed", "date added": "",
    "pubmed id": "PMID", "journal abbreviation": "container-title-short", "num pages": "number-of-pages", "editors": "editor",
    "language of original document": "language", "call number": "call-number", "rights": "license",
}  # fmt: skip
_VARIABLES = {variable.lower(): variable for variable in ATTRIBUTE}


def references(data: bytes, losses: list[Loss]) -> Iterator[Reference]:
    """The rows of the table. Raises: FormatError (no-heading)."""
    text = decoded(data, losses)
    csv.field_size_limit(10_000_000)
    rows = csv.reader(io.StringIO(text, newline=""), delimiter=_delimiter(text))
    try:
        heading = [cell.strip().lower() for cell in next(rows, [])]
        columns = [_column(name) for name in heading]
        if heading and not any(columns):
            raise FormatError(
                "no-heading", "no column of the first row is a known field", hint="title, author, issued, …"
            )
        for row in rows:
            if any(cell.strip() for cell in row):
                if len(row) > len(columns):
                    losses.append(Loss(rows.line_num, "more cells than headings: those beyond were left out"))
                yield carrying.filled(understood(heading, columns, row))
    except csv.Error as fault:
        raise FormatError("broken-csv", f"line {rows.line_num}: {fault}") from None


def _delimiter(text: str) -> str:
    """The one of comma, semicolon and tab that the first line has most of."""
    first = text[: text.find("\n")] if "\n" in text else text
    return max(",;\t", key=first.count)


def _column(name: str) -> str:
    return _VARIABLES.get(name.replace(" ", "-")) or _HEADINGS.get(name) or (_CARRIED if name == _CARRIED else "")


def understood(heading: list[str], columns: list[str], row: list[str]) -> dict[str, Any]:
    """The fields of a row; columns without a variable under `custom`."""
    fields: dict[str, Any] = {}
    unknown: dict[str, str] = {}
    for name, variable, cell in zip(heading, columns, row):
        if not cell or variable == _CARRIED:
            continue
        if not variable:
            unknown[name] = cell
        elif variable in NAME_VARIABLES:
            fields[ATTRIBUTE[variable]] = tuple(name_from_inverted(part) for part in cell.split(";") if part.strip())
        elif variable in DATE_VARIABLES:
            fields.setdefault(ATTRIBUTE[variable], date_from_text(cell))
        elif variable == "categories":
            fields["categories"] = tuple(cell.split("; "))
        else:
            fields.setdefault(ATTRIBUTE[variable], _type(cell) if variable == "type" else cell)
    if unknown:
        fields["custom"] = {"csv": unknown}
    if _CARRIED in columns and columns.index(_CARRIED) < len(row):
        carrying.taken(filter(None, row[columns.index(_CARRIED)].split("\n")), fields)
    return fields


def _type(cell: str) -> str:
    from refman.formats.correspondences import csl_type
    from refman.model.types import ITEM_TYPES

    if cell in ITEM_TYPES:
        return cell
    found = csl_type("mods", cell)
    return found if found != "document" or cell.lower() == "document" else cell


def natural(reference: Reference, columns: Iterable[str]) -> list[str]:
    """The cells of a reference."""
    cells = []
    for variable in columns:
        value: Any = getattr(reference, ATTRIBUTE[variable]) if variable != _CARRIED else ""
        if variable in NAME_VARIABLES:
            value = "; ".join(inverted(name) for name in value)
        elif variable in DATE_VARIABLES:
            value = (edtf_from_date(value) or value.literal) if value else ""
        cells.append(value.replace("\r", "\n"))
    return cells


def pieces(found: Iterable[Reference], options: Options) -> Iterator[bytes]:
    """The table: the usual columns, then every other that some reference needs; "csl" holds what a cell cannot say."""
    rows = tuple(found)
    others = [
        variable
        for variable in (*STRING_VARIABLES, *NAME_VARIABLES, *DATE_VARIABLES)
        if variable not in _FIRST and any(getattr(row, ATTRIBUTE[variable]) for row in rows)
    ]
    columns = [*_FIRST, *others, _CARRIED]
    heading = [column.lower() for column in columns]
    yield _line(columns)
    for row in rows:
        cells = natural(carrying.plain(row), columns)
        cells[-1] = "\n".join(carrying.leftovers(row, understood(heading, columns, cells), options.carry))
        yield _line(cells)


def _line(cells: list[str]) -> bytes:
    out = io.StringIO(newline="")
    csv.writer(out, lineterminator="\n").writerow(cells)
    return out.getvalue().encode()
