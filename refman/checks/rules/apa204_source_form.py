"""A journal's name in lower case, or a journal, volume or book without italics where the others have them.

Why: APA writes the names of journals in title case, as the journal does, and sets journals, their volumes and the titles of books
in italics. Italics are only spoken of where the file format knows them and most entries of the list have them.

A name counts as English, and so as one to be written in title case, by its words ("journal", "research", "of"); names in other
languages keep their own capitals, and so do names that the parser is not sure of.

Fix: capitals for the words of the journal's name but articles, conjunctions and prepositions of up to four letters. Italics are
left to you: where they begin and end is a matter of the file's markup.

Source: Publication Manual of the APA, 7th ed., sections 6.17, 9.19 and 9.25.
"""

from __future__ import annotations

import bisect
from collections import defaultdict
from collections.abc import Iterator

from refman.checks.casing import MINOR, inner_words
from refman.checks.context import Context, shortened
from refman.checks.forms import at, is_verbatim
from refman.checks.rule import Case, Rule
from refman.model.citation import Entry, Field
from refman.model.finding import Edit, Finding, Fix, Safety, Severity
from refman.model.span import Span

RULE = Rule("APA204", "source-form", Severity.INFO, Safety.SAFE)

_TEXT = "Birds sing (Ilves, 2004), fish swim (Noor, 1990), frogs jump (Saar, 2001).\n\n# References\n\n"
_ILVES = "Ilves, T. (2004). On birds. *Journal of Nature*, *1*(2), 3–9.\n\n"
_NOOR = "Noor, M. (1990). On fish. {}, {}(1), 1–8.\n\n"
_SAAR = "Saar, A. (2001). On frogs. *Journal of Ponds*, *4*(4), 4–6.\n"
_PLAIN = (_TEXT + _ILVES + "{}" + _SAAR).replace("*", "").replace("# ", "")


def _plain(journal: str) -> str:
    return _PLAIN.replace("{}", _NOOR.format(journal, 2))


FAILS = (
    Case(
        _plain("Journal of experimental water research"),
        at="Journal of experimental water research",
        fixed=_plain("Journal of Experimental Water Research"),
        style="apa",
    ),
    Case(
        _TEXT + _ILVES + _NOOR.format("Journal of Water", 2) + _SAAR,
        at="Noor, M. (1990). On fish. Journal of Water, 2(1), 1–8.",
        style="apa",
        format="md",
    ),
    Case(_TEXT + _ILVES + _NOOR.format("*Journal of Water*", 2) + _SAAR, at="2", style="apa", format="md"),
    Case(
        _TEXT + _ILVES + _NOOR.format("Journal of Water", "*2*") + _SAAR,
        at="Journal of Water",
        style="apa",
        format="md",
    ),
)
PASSES = (
    Case(_TEXT + _ILVES + _NOOR.format("*Journal of Water*", "*2*") + _SAAR, style="apa", format="md"),
    Case(_TEXT + _ILVES + _NOOR.format("*Journal of Water, 2*", "").replace(", (1)", "(1)") + _SAAR, format="md"),
    *(
        Case(_plain(name), style="apa")
        for name in ("Journal of Water", "Journal of Water and the Sea", "Le Naturaliste canadien", "Huan jing ke xue")
    ),
    Case(_plain("Revue de la société de géographie"), style="apa"),
)
# Words by which a journal's name is English.
_ENGLISH = frozenset(
    "advances american and annals annual applied archives biology botany british bulletin chemistry ecology education for "
    "genetics history in international journal letters medicine of physics physiology politics psychology quarterly "
    "research review reviews science sciences society studies the theory".split()
)
_ITALIC = {
    ("article", "container-title"): "the journal",
    ("article", "volume"): "the volume",
    ("book", "title"): "the title of the book",
}


def check(here: Context) -> Iterator[Finding]:
    for index, entry in enumerate(here.entries):
        yield from _lower_case(here, index, entry)
    yield from _without_italics(here)


def _lower_case(here: Context, index: int, entry: Entry) -> Iterator[Finding]:
    journal = _field(entry, "container-title")
    if journal is None or _kind(entry) != "article" or not is_verbatim(entry, here.source):
        return
    name = journal.span.slice(entry.raw)
    words = name.split()
    if (
        not 1 < len(words) <= 8
        or not all(word.replace("-", "").isalpha() for word in words)
        or journal.confidence < 0.8
    ):
        return
    if not name.isascii() or not name[0].isupper() or _ENGLISH.isdisjoint(name.lower().split()):
        return
    small = [word for word in inner_words(name) if word[0].islower() and word[0] not in MINOR]
    if small and any(len(word[0]) > 3 for word in small):
        start = journal.span.start
        edits = tuple(Edit(at(entry, start + one.start(), start + one.start() + 1), one[0][0].upper()) for one in small)
        places = {one.start() for one in small}
        titled = "".join(letter.upper() if place in places else letter for place, letter in enumerate(name))
        yield RULE.finding(
            at(entry, start, journal.span.end),
            f"the journal is written {name!r}: title case has {titled!r}",
            reference=index,
            fix=Fix(Safety.SAFE, "write the journal in title case", edits),
        )


def _without_italics(here: Context) -> Iterator[Finding]:
    """Entries without any italics, then parts of the others without them, where most of the list has them."""
    runs = sorted(
        (run.span for run in here.text.document.runs if run.kind == "italic"), key=lambda span: (span.start, span.end)
    )
    if not runs:
        return
    starts = [run.start for run in runs]

    def is_italic(span: Span) -> bool:
        place = bisect.bisect_left(starts, span.end)
        return any(run.overlaps(span) for run in runs[max(0, place - 2) : place])

    bare = [index for index, entry in enumerate(here.entries) if not is_italic(entry.span)]
    if len(bare) * 2 < len(here.entries):
        for index in bare:
            yield RULE.finding(
                here.head(index),
                f"{here.label(index)} has no italics, most entries of the list have them",
                hint="set journal and volume, or the title of the book, in italics",
                reference=index,
            )
    for part, places in _parts(here, frozenset(bare)).items():
        plain = [(index, span) for index, span in places if not is_italic(span)]
        if len(plain) * 2 < len(places) and len(places) > len(plain) + 1:
            for index, span in plain:
                yield RULE.finding(
                    span,
                    f"{part} of {here.label(index)}, {shortened(span.slice(here.source), 50)!r}, is not in italics; most are",
                    hint="set it in italics",
                    reference=index,
                )


def _parts(here: Context, left_out: frozenset[int]) -> dict[str, list[tuple[int, Span]]]:
    """Where each kind of part stands that is set in italics, entry by entry."""
    found: dict[str, list[tuple[int, Span]]] = defaultdict(list)
    for index, entry in enumerate(here.entries):
        if index in left_out or not is_verbatim(entry, here.source):
            continue
        for (kind, name), told in _ITALIC.items():
            field = _field(entry, name) if kind == _kind(entry) else None
            if field is not None and field.confidence >= 0.8:
                found[told].append((index, at(entry, field.span.start, field.span.end)))
    return found


def _kind(entry: Entry) -> str:
    return entry.reference.type.partition("-")[0] if entry.reference.type != "article" else ""


def _field(entry: Entry, name: str) -> Field | None:
    found = [field for field in entry.fields if field.name == name]
    return found[0] if len(found) == 1 else None
