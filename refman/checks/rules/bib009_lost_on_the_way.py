"""Something in a bibliography file that does not reach the record, so no export and no citation has it.

Why: a brace too few takes the fields behind it along, and a field given twice keeps one value; nobody notices until the
printed list lacks a title. BibTeX itself stops at the one and drops the other.

Told are entries that could only be read in part or not at all, values of fields that stand twice in an entry, and LaTeX
commands that refman does not know (an astronomer's `journal = {\\aap}`, a warning: a package may define it). What is read is
written again whole: fields that a format has no place for travel in its notes, and `refman convert --check` names them.
Articles are not looked at: what the parser did not place there stands in REF013.

Source: house.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from refman.checks.bibliography import records
from refman.checks.context import Context, first_line
from refman.checks.rule import Case, Rule
from refman.checks.settings import Lost
from refman.model.finding import Finding, Severity
from refman.model.span import Span

RULE = Rule("BIB009", "lost-on-the-way", Severity.ERROR)

_ENTRY = "@article{{noor1990,\n  author = {{Noor, Maarja}},\n  title = {{On fish}},\n  {}\n  year = 1990\n}}\n"
FAILS = (
    Case(_ENTRY.format("title = {On water},"), at="title = {On water}", format="bib"),
    Case(_ENTRY.format("journal = {Journal of Water,"), at="@article{noor1990,", format="bib"),
    Case(_ENTRY.format(r"journal = {\aap},"), at=r"\aap", format="bib"),
)
PASSES = (
    Case(_ENTRY.format("journal = {Journal of Water},"), format="bib"),
    Case(_ENTRY.format("journal = {Journal of Water}, zotero-key = {AB12}, bdsk-url-1 = {x},"), format="bib"),
    Case(_ENTRY.format(r"journal = {Journ{\'e}e de l'{\OE}uvre \& \textit{Eau}},"), format="bib"),
    Case(
        _ENTRY.format("file = {a.pdf:a.pdf:application/pdf}, groups = {Fish}, timestamp = {2024-01-01},"), format="bib"
    ),
    Case(_ENTRY.format("title = {On fish},"), format="bib"),
    Case("@string{jow = {Journal of Water}}\n" + _ENTRY.format("journal = jow,"), format="bib"),
)
_HINTS = {
    "repeated": "keep one of the two, or give the other a name of its own",
    "broken": "a brace, comma or quotation mark is missing here or in the entry before; close it",
    "unread": "give it the form @type{key, field = {value}}, or take it out",
    "command": "write what it stands for: the printed name, or the letter itself",
}


def check(here: Context) -> Iterator[Finding]:
    for one in here.settings.lost:
        mild = Severity.WARNING if one.kind == "command" else None
        yield RULE.finding(_place(here, one), _told(one), hint=_HINTS[one.kind], severity=mild)


def _told(one: Lost) -> str:
    return f"{one.key}: {one.message}" if one.key else one.message


def _place(here: Context, one: Lost) -> Span:
    """Where the loss stands: the command, the second field of the entry, else the line."""
    if one.kind == "command":
        found = re.search(rf"\\{re.escape(one.name)}(?![A-Za-z])", here.source)
        return Span(*found.span()) if found else Span(0, 0)
    line = here.lines.start(max(1, one.line))
    for record in records(here) if one.kind == "repeated" else ():
        again = [field for field in record.fields if field.name == one.name][1:]
        if again and record.key == one.key and here.line(record.key_span) >= one.line:
            return Span(here.source.rfind(again[0].name, 0, again[0].whole.start), again[0].whole.end)
    return first_line(Span(line, len(here.source)), here.source)
