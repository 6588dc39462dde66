"""An entry of a bibliography file lacks a field that its type needs.

Why: the bibliography is printed with a hole. What is needed is the data model of BibTeX and biblatex, a table.

Source: BibTeX, btxdoc, section 3.1; biblatex manual, section 2.1.
"""

from __future__ import annotations

from collections.abc import Iterator

from refman.checks.bibliography import records
from refman.checks.context import Context
from refman.checks.rule import Case, Rule
from refman.model.citation import Entry
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
# The same for records in other formats, by CSL type and in CSL's words; any other type needs a title.
_ISSUED, _PEOPLE, _WHOLE = ("issued",), ("author", "editor"), ("container-title", "container-title-short")
VARIABLES: dict[str, tuple[tuple[str, ...], ...]] = {
    "article-journal": (("author",), ("title",), _WHOLE, _ISSUED),
    "article-magazine": (("title",), _WHOLE, _ISSUED),
    "article-newspaper": (("title",), _WHOLE, _ISSUED),
    "book": (_PEOPLE, ("title",), _ISSUED),
    "chapter": (("author",), ("title",), _WHOLE, _ISSUED),
    "paper-conference": (("author",), ("title",), _ISSUED),
    "thesis": (("author",), ("title",), ("publisher",), _ISSUED),
    "report": (("title",), _ISSUED),
    "webpage": (("title", "container-title"), ("URL", "DOI")),
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
    if here.text.document.format == "references":
        for index, entry in enumerate(here.entries):
            yield from _of_record(entry, index)


def _of_record(entry: Entry, index: int) -> Iterator[Finding]:
    """What a record that is no BibTeX lacks, by its CSL type."""
    reference = entry.reference
    rows = VARIABLES.get(reference.type, (("title", "container-title"),))
    missing = [row for row in rows if not any(reference.get(name) for name in row)]
    lacks = [" or ".join(row[:1] if row == _WHOLE else row).replace("-", " ") for row in missing]
    if lacks:
        what = f"{reference.id or 'the reference'} ({reference.type})" if reference.type else reference.id
        yield RULE.finding(
            entry.span, f"{what} has no {' and no '.join(lacks)}", hint="add it, or give another type", reference=index
        )
