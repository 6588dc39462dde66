"""Checked articles made by hand, so that a report's snapshot changes only when the report does."""

from __future__ import annotations

from refman.model.citation import Citation, Cite, CitedText, Entry, ReferenceList
from refman.model.dates import Date
from refman.model.document import Document
from refman.model.finding import Edit, Finding, Fix, Related, Safety, Severity
from refman.model.names import Name
from refman.model.reference import Reference
from refman.model.result import Checked
from refman.model.span import Span
from refman.reports.rows import RuleText

TEXT = (
    "Birds 𝒩 sing (Ilves, 2005; Noor, 1990).\nSee Tamm (1998), too.\n\n"
    "References\n\n"
    "Ilves, M. (2004). Birds. Hill Books.\n\n"
    "Noor, A. (1990). Fish and\nwater. River Press.\n"
)
RULES = {
    "CIT003": RuleText(
        "CIT003", "year-mismatch", "error", "The year differs", "The year differs.\n\nWhy: one is wrong."
    ),
    "CIT001": RuleText("CIT001", "cited-not-listed", "error", "A work is not listed", "A work is not listed."),
}
# What may stand in a document or a file's name to get out of a report.
HOSTILE = (
    "</script><script>alert(1)</script><img src=x onerror=alert(1)> \" ' & ]]> -->\x1b[31m\x07\x00\u202egnp.exe\u2066\ufffe"
    "%0A::error file=x::pwn\n::warning::pwn\r\n##[error]pwn {{ 7*7 }} {% raw %}"
)


def span(words: str, text: str = TEXT) -> Span:
    start = text.index(words)
    return Span(start, start + len(words))


def article(path: str = "papers/birds.md") -> Checked:
    ilves = span("Ilves, M. (2004). Birds. Hill Books.")
    noor = span("Noor, A. (1990). Fish and\nwater. River Press.")
    entries = (_entry(ilves, "Ilves", "M.", "Birds", 2004), _entry(noor, "Noor", "A.", "Fish and water", 1990))
    first = Citation(
        span("(Ilves, 2005; Noor, 1990)"),
        "parenthetical",
        (
            Cite(span("Ilves, 2005"), (0,), ("Ilves",), "2005", match="near", why="year"),
            Cite(span("Noor, 1990"), (1,), ("Noor",), "1990", match="exact"),
        ),
    )
    second = Citation(span("Tamm (1998)"), "narrative", (Cite(span("Tamm (1998)"), (), ("Tamm",), "1998"),))
    listed = ReferenceList(Span(ilves.start, noor.end), entries, span("References"))
    text = CitedText(
        Document(path, "markdown", TEXT), (listed,), entries, (first, second), system="author-date", style="apa"
    )
    return Checked(text, _findings(ilves, noor))


def _entry(where: Span, family: str, given: str, title: str, year: int) -> Entry:
    raw = where.slice(TEXT)
    names = (Name(family=family, given=given),)
    issued = Date(date_parts=((year,),))
    return Entry(where, raw, Reference(type="book", author=names, issued=issued, title=title, raw=raw, confidence=0.98))


def _findings(ilves: Span, noor: Span) -> tuple[Finding, ...]:
    fix = Fix(Safety.UNSAFE, "write 2004", (Edit(span("2005"), "2004"),))
    both = Fix(
        Safety.SAFE, "join the lines", (Edit(span("\nwater"), " water"), Edit(Span(noor.end - 1, noor.end), "!"))
    )
    return (
        Finding(
            "CIT003",
            "year-mismatch",
            Severity.ERROR,
            "2005 here, 2004 in the list",
            span("Ilves, 2005"),
            0,
            (Related(ilves, "listed here"),),
            fix,
            "see which is right",
        ),
        Finding("CIT001", "cited-not-listed", Severity.ERROR, "Tamm (1998) is not listed", span("Tamm (1998)")),
        Finding("REF099", "broken-entry", Severity.INFO, "an entry on two lines", noor, 1, (), both),
    )


def clean(path: str = "papers/clean.md") -> Checked:
    return Checked(CitedText(Document(path, "markdown", "Nothing cited.\n")), ())


def shelf() -> Checked:
    """Two references of the library, a finding about the second; it has keys where files have lines."""
    words = ("noor1990  Noor 1990. Fish and water", "ilves2004  Ilves 2004. Birds")
    entries = tuple(
        Entry(Span(start, start + len(line)), line, Reference(id=line.split()[0], type="book"), label=line.split()[0])
        for line, start in zip(words, (0, len(words[0]) + 1))
    )
    document = Document("/repo/library.db", "library", "\n".join(words), writable=False)
    finding = Finding(
        "NET003", "retracted-work", Severity.ERROR, "this work was retracted", entries[1].span, 1, hint="drop it"
    )
    return Checked(
        CitedText(document, (ReferenceList(Span(0, sum(map(len, words)) + 1), entries),), entries), (finding,)
    )


def hostile() -> Checked:
    """Every text that a document gives is an attack: its name, its words, an entry, a message, a fix."""
    raw = HOSTILE
    words = f"Said {HOSTILE} so.\n\n{raw}\n"
    entry = Entry(Span(words.rindex(raw), words.rindex(raw) + len(raw)), raw, Reference(title=HOSTILE, raw=raw))
    where = Span(5, 5 + len(HOSTILE))
    cite = Cite(where, (0,), (HOSTILE,))
    finding = Finding(
        "CIT001",
        "cited-not-listed",
        Severity.WARNING,
        f"this {HOSTILE} is bad",
        where,
        0,
        (Related(entry.span, HOSTILE),),
        Fix(Safety.SAFE, HOSTILE, (Edit(where, HOSTILE),)),
        HOSTILE,
    )
    document = Document(f"a,b:c%0A::error::{HOSTILE}.md", "markdown", words, warnings=(HOSTILE,))
    text = CitedText(document, (), (entry,), (Citation(where, "parenthetical", (cite,)),))
    return Checked(text, (finding,))


def long_article(entries: int) -> Checked:
    """An article with many entries, each cited three times, each with a finding."""
    parts: list[str] = []
    cites: list[tuple[int, int, int]] = []
    at = 0
    for turn in range(3):
        for index in range(entries):
            words = f"Author{index}, {1900 + index % 120}"
            sentence = f"Something longer is said here of the matter in turn {turn} ({words}) and then more.\n"
            start = at + sentence.index(words)
            cites.append((start, start + len(words), index))
            parts.append(sentence)
            at += len(sentence)
    listed = []
    for index in range(entries):
        raw = f"Author{index}, A. ({1900 + index % 120}). A title that is neither long nor short. Journal of Things, 3(2), 1–9."
        listed.append(Entry(Span(at, at + len(raw)), raw, Reference(title=raw, raw=raw)))
        parts.append(raw + "\n\n")
        at += len(raw) + 2
    text = "".join(parts)
    citations = tuple(Citation(Span(a, b), "parenthetical", (Cite(Span(a, b), (index,)),)) for a, b, index in cites)
    findings = tuple(
        Finding("CIT003", "year-mismatch", Severity.ERROR, f"number {n} differs", one.span, one.cites[0].references[0])
        for n, one in enumerate(citations)
    )
    return Checked(CitedText(Document("long.md", "markdown", text), (), tuple(listed), citations), findings)
