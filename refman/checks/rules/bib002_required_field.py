"""An entry of a bibliography file lacks a field that its type needs.

Why: the bibliography is printed with a hole. What is needed is the data model of BibTeX and biblatex, a table.

Source: BibTeX, btxdoc, section 3.1; biblatex manual, section 2.1.
"""

from __future__ import annotations

from collections.abc import Iterator

from refman.checks.bibliography import records
from refman.checks.context import Context
from refman.checks.rule import Case, Rule
from refman.model.finding import Finding, Severity

RULE = Rule("BIB002", "required-field", Severity.WARNING)

FAILS = (Case("@article{noor1990, author = {Noor, Mary}, title = {Fish}, year = 1990}\n", at="noor1990", format="bib"),)
PASSES = (
    Case("@article{noor1990, author = {Noor, Mary}, title = {Fish}, journal = {Water}, year = 1990}\n", format="bib"),
)
_WHO, _WHEN = ("author", "editor"), ("year", "date")
# Each row: any field of it will do. biblatex's names of fields stand beside BibTeX's.
REQUIRED: dict[str, tuple[tuple[str, ...], ...]] = {
    "article": (("author",), ("title",), ("journal", "journaltitle"), _WHEN),
    "book": (_WHO, ("title",), _WHEN),
    "booklet": (("title",),),
    "inbook": (_WHO, ("title",), _WHEN),
    "incollection": (("author",), ("title",), ("booktitle",), _WHEN),
    "inproceedings": (("author",), ("title",), ("booktitle",), _WHEN),
    "conference": (("author",), ("title",), ("booktitle",), _WHEN),
    "manual": (("title",),),
    "mastersthesis": (("author",), ("title",), ("school", "institution"), _WHEN),
    "phdthesis": (("author",), ("title",), ("school", "institution"), _WHEN),
    "thesis": (("author",), ("title",), ("institution", "school"), _WHEN),
    "proceedings": (("title",), _WHEN),
    "techreport": (("author",), ("title",), ("institution",), _WHEN),
    "report": (("author",), ("title",), ("institution",), _WHEN),
    "unpublished": (("author",), ("title",)),
    "online": (("title",), ("url", "doi", "eprint")),
}


def check(here: Context) -> Iterator[Finding]:
    for record in records(here):
        present = {field.name for field in record.fields if field.value.strip()}
        if "crossref" in present or "xdata" in present:
            continue
        lacks = [" or ".join(row) for row in REQUIRED.get(record.kind, ()) if not present & set(row)]
        if lacks:
            yield RULE.finding(
                record.key_span,
                f"@{record.kind} {record.key} has no {' and no '.join(lacks)}",
                hint="add it, or give another type",
            )
    for index, entry in enumerate(here.entries):
        if here.text.document.format == "references" and not (entry.reference.title or entry.reference.container_title):
            yield RULE.finding(
                entry.span, f"{entry.reference.id or 'the reference'} has no title", hint="add it", reference=index
            )
