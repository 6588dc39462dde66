"""An entry lacks what a reader needs to find the work: author or title, date, source.

Why: without it the work cannot be found, or only by luck. What is wanted depends on the type of work: a table.

A missing title or date is a warning; a missing volume, page, publisher or URL is told as information, for the parser may have
taken the work for another type.

Source: Publication Manual of the APA, 7th ed., chapter 9, the reference list.
"""

from __future__ import annotations

import functools
import re
from collections.abc import Iterator

from refman.checks.context import Context, authors
from refman.checks.folding import words
from refman.checks.rule import Case, Rule
from refman.checks.samples import TEXT as _TEXT
from refman.model.citation import Entry
from refman.model.finding import Finding, Severity

RULE = Rule("REF005", "missing-field", Severity.WARNING)

_ILVES = "Ilves, T. (2004). On birds. Journal of Nature, 1(2), 3–9."
FAILS = (
    Case(
        f"{_TEXT}\n\nReferences\n\n{_ILVES}\n\nNoor, M. On fish. Journal of Water, 2(1), 1–8.\n", at="Noor, M. On fish."
    ),
)
PASSES = (
    Case(f"{_TEXT}\n\nReferences\n\n{_ILVES}\n\nNoor, M. (1990). On fish. Journal of Water, 2(1), 1–8.\n"),
    Case(f"{_TEXT}\n\nReferences\n\n{_ILVES}\n\nNoor, M. (n.d.). On fish. Journal of Water, 2(1), 1–8.\n"),
    Case("Birds sing (Lenger 2013).\n\nLiteratur\n\nLenger, Friedrich: Metropolen der Moderne, München 2013.\n"),
)
# What a type needs beside author or title, and date: any variable of a row will do.
WANTED: dict[str, tuple[tuple[str, ...], ...]] = {
    "article-journal": (
        ("container_title",),
        ("volume", "issue", "DOI", "URL", "status"),
        ("page", "number", "DOI", "URL", "status"),
    ),
    "article-magazine": (("container_title",), ("URL", "page", "DOI", "volume")),
    "article-newspaper": (("container_title",), ("URL", "page", "DOI")),
    "book": (("publisher", "URL", "DOI"),),
    "chapter": (("container_title",), ("publisher", "URL", "DOI")),
    "paper-conference": (
        ("container_title", "event_title", "event"),
        ("publisher", "URL", "DOI", "page", "event_place"),
    ),
    "thesis": (("publisher", "authority", "URL"),),
    "report": (("publisher", "authority", "URL", "author"),),
    "webpage": (("URL",),),
    "post": (("URL",),),
    "post-weblog": (("URL",),),
    "motion_picture": (("publisher", "URL", "container_title"), ("URL", "publisher", "container_title")),
    "speech": (("URL", "event_place", "event_title", "publisher", "container_title"),),
    "dataset": (("URL", "DOI", "publisher"),),
    "software": (("URL", "DOI", "publisher"),),
}
ONLINE = frozenset(("article-newspaper", "pamphlet", "webpage", "post", "post-weblog", "motion_picture", "speech"))
SURE = 0.4


@functools.cache
def _date() -> re.Pattern[str]:
    # Anything that a person reads as a date, or as the lack of one.
    return re.compile(
        r"\d{4}|\bn\.\s?d\b|\bs\.\s?[adf]\b|\bo\.\s?J\b|\bin press\b|\bforthcoming\b|\bto appear\b|\baccepted\b|\bsubmitted\b"
        r"|\bundated\b|\bno date\b|\bcentur|\bunpublished\b|\bin preparation\b|\bsous presse\b|\bà paraître\b|\bim Druck\b"
        r"|\bim Erscheinen\b|\bi\.\s?E\.|\ben prensa\b|\bin stampa\b|\bno prelo\b",
        re.IGNORECASE,
    )


def check(here: Context) -> Iterator[Finding]:
    for index, entry in enumerate(here.entries):
        if entry.reason or not entry.raw.strip():
            continue
        plain = _plainly_missing(entry)
        lacks = plain or (
            _wanting(entry, here.style) if entry.confidence >= SURE or entry.reference.confidence is None else []
        )
        if lacks:
            yield RULE.finding(
                here.head(index),
                f"{here.label(index)} has no {' and no '.join(lacks)}",
                hint=f"add the {' and the '.join(lacks)}",
                reference=index,
                severity=None if plain else Severity.INFO,
            )


def _plainly_missing(entry: Entry) -> list[str]:
    work = entry.reference
    lacks = []
    if work.issued is None and not work.status and not _date().search(entry.raw):
        lacks.append("date")
    if not work.title and not work.container_title and not authors(entry):
        lacks.append("title")
    return lacks


def _wanting(entry: Entry, style: str) -> list[str]:
    work = entry.reference
    rows = [row for row in WANTED.get(work.type, ()) if not any(getattr(work, name) for name in row)]
    rows = [row for row in rows if _is_surely_absent(row[0], entry)]
    if not style and work.publisher_place:
        # "Titel, München 2013": a list of no house style may give the place alone, as historians do.
        rows = [row for row in rows if row[0] != "publisher"]
    lacks = list(dict.fromkeys(_WORD.get(row[0], row[0].replace("_", " ")) for row in rows))
    alone = work.type in ONLINE or (work.type in ("report", "pamphlet") and not work.publisher)
    if style == "apa" and alone and not (work.URL or work.DOI or work.page) and "URL" not in lacks:
        lacks += ["URL"] * _is_surely_absent("URL", entry)
    return lacks


def _is_surely_absent(name: str, entry: Entry) -> bool:
    """Whether no words are left in the entry that could be the missing part, read as something else."""
    work = entry.reference
    if name == "publisher" and any(person.literal for person in authors(entry)[:1]):
        return False  # A group publishes its own work.
    if name == "URL":
        return "http" not in entry.raw and "www." not in entry.raw
    after = work.container_title if name in ("volume", "page") else work.title
    place = entry.raw.rfind(after) if after else -1
    if place < 0:
        return False
    rest = _date().sub("", entry.raw[place + len(after) :])
    if name in ("volume", "page"):
        return sum(part.isdigit() for part in words(rest)) < 1 + (name == "page" and bool(work.volume)) + (
            name == "page" and bool(work.issue)
        )
    return sum(len(word) > 2 for word in words(rest)) < 2


_WORD = {"container_title": "journal or book title", "page": "pages", "number": "number", "authority": "institution"}
