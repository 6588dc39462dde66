"""Retraction Watch's table, a CSV file that the user has: works by DOI and PMID.

Source: Retraction Watch data, columns OriginalPaperDOI, OriginalPaperPubMedID, RetractionNature, RetractionDate,
RetractionDOI, Reason.
"""

from __future__ import annotations

import csv
from collections.abc import Iterable

from refman.lookup.errors import LookupFailed
from refman.model.reference import Reference
from refman.model.verdict import Notice

KINDS = {
    "retraction": "retraction",
    "expression of concern": "expression-of-concern",
    "correction": "correction",
    "reinstatement": "other",
}
NEEDED = ("OriginalPaperDOI", "RetractionNature")


def retraction_table(lines: Iterable[str], where: str) -> dict[str, tuple[Notice, ...]]:
    """Notices by "doi:…" and "pmid:…" in small letters.

    Raises: LookupFailed (bad-table) for a file without the table's columns.
    """
    rows = csv.DictReader(lines)
    if not set(NEEDED) <= set(rows.fieldnames or ()):
        raise LookupFailed(
            "bad-table",
            "this is not Retraction Watch's table",
            where=where,
            hint=f"it needs columns {', '.join(NEEDED)}",
        )
    table: dict[str, tuple[Notice, ...]] = {}
    for row in rows:
        notice = Notice(
            kind=KINDS.get((row.get("RetractionNature") or "").strip().lower(), "other"),
            date=(row.get("RetractionDate") or "").split(" ")[0],
            doi=(row.get("RetractionDOI") or "").strip(),
            source="retraction-watch",
            reason=(row.get("Reason") or "").replace("+", "").strip(" ;"),
        )
        for key in _keys(row):
            table[key] = (*table.get(key, ()), notice)
    return table


def _keys(row: dict[str, str]) -> list[str]:
    doi = (row.get("OriginalPaperDOI") or "").strip().lower()
    pmid = (row.get("OriginalPaperPubMedID") or "").strip()
    return [key for key, there in ((f"doi:{doi}", doi.startswith("10.")), (f"pmid:{pmid}", pmid.strip("0"))) if there]


def notices_of(reference: Reference, table: dict[str, tuple[Notice, ...]]) -> tuple[Notice, ...]:
    """The notices of a reference in the table."""
    return table.get(f"doi:{reference.DOI.lower()}") or table.get(f"pmid:{reference.PMID}") or ()
