"""What the NET rules share: verdicts with their entries, evidence in words, and a small text to show them on."""

from __future__ import annotations

from collections.abc import Iterator

from refman.checks.context import Context
from refman.model.citation import Entry
from refman.model.reference import Reference
from refman.model.verdict import Outcome, Verdict

SAMPLE = "Bees dance (Noor, 2020).\n\nReferences\n\nNoor, A. (2020). On the dance of bees in spring. Journal of Bees, 3(1), 1–9.\n"
SAMPLE_RECORD = Reference(type="article-journal", title="On the dance of bees in spring", DOI="10.1000/bees")


def looked_up(here: Context) -> Iterator[tuple[int, Entry, Verdict]]:
    """Each entry that was looked up, with its index and verdict."""
    for index, (entry, verdict) in enumerate(zip(here.entries, here.text.verdicts)):
        if verdict is not None:
            yield index, entry, verdict


def of_outcome(here: Context, *outcomes: Outcome) -> Iterator[tuple[int, Entry, Verdict]]:
    """Those whose outcome is one of these."""
    return (found for found in looked_up(here) if found[2].outcome in outcomes)


def described(record: Reference | None) -> str:
    """A record in one line: "Alexandrov 2013, Signatures of mutational processes … (10.1038/nature12477)"."""
    if record is None:
        return "nothing"
    name = record.author[0].sort_key if record.author else ""
    year = str(record.issued.year) if record.issued and record.issued.year else ""
    title = record.title if len(record.title) <= 90 else f"{record.title[:89]}…"
    head = " ".join(part for part in (name, year) if part)
    return ", ".join(part for part in (head, title) if part) + (f" ({record.DOI})" if record.DOI else "")
