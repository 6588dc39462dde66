"""Two entries of a bibliography file have one key, or one DOI.

Why: BibTeX stops at a key that comes twice, other tools silently take the last; two keys for one work split its citations.

Source: BibTeX, "Repeated entry"; biber manual.
"""

from __future__ import annotations

from collections.abc import Iterator

from refman.checks.bibliography import records
from refman.checks.context import Context
from refman.checks.duplicates import doi_of
from refman.checks.rule import Case, Rule
from refman.model.finding import Finding, Related, Severity
from refman.model.span import Span

RULE = Rule("BIB001", "duplicate-key", Severity.ERROR)

_ONE = "@article{noor1990, author = {Noor, Mary}, title = {Fish}, journal = {Water}, year = 1990, doi = {10.1000/a}}\n"
_TWO = "@article{%s, author = {Ilves, Tom}, title = {Birds}, journal = {Air}, year = 2004, doi = {10.1000/%s}}\n"
FAILS = (
    Case(_ONE + _TWO % ("noor1990", "b"), at="noor1990", format="bib"),
    Case(_ONE + _TWO % ("ilves2004", "a"), at="ilves2004", format="bib"),
)
PASSES = (Case(_ONE + _TWO % ("ilves2004", "b"), format="bib"),)


def check(here: Context) -> Iterator[Finding]:
    keys: dict[str, Span] = {}
    dois: dict[str, Span] = {}
    for key, doi, span in _works(here):
        if key and key.lower() in keys:
            yield RULE.finding(
                span,
                f"the key {key} comes twice",
                hint="rename one",
                related=(Related(keys[key.lower()], "first here"),),
            )
        elif doi and doi in dois:
            yield RULE.finding(
                span,
                f"{key or 'this entry'} has the DOI {doi} of another entry",
                hint="keep one",
                related=(Related(dois[doi], "the other one"),),
            )
        if key:
            keys.setdefault(key.lower(), span)
        if doi:
            dois.setdefault(doi, span)


def _works(here: Context) -> Iterator[tuple[str, str, Span]]:
    found = records(here)
    for record in found:
        field = record.get("doi")
        doi = field.value.strip().lower() if field else ""
        yield record.key, doi.rpartition("doi.org/")[2], record.key_span
    if not found:
        yield from ((entry.reference.id, doi_of(entry), entry.span) for entry in here.entries)
