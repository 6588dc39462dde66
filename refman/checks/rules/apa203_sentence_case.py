"""The title of an article, book or page is in title case.

Why: APA has sentence case for titles of works, title case for journals alone.

Told where three in five of a title's longer words have a capital: those of four letters and more, without the first, the first
after a colon, and acronyms. Names cannot be told apart, so it is opt-in, and a title is left alone where the text has fewer than
two of its capital words in lower case elsewhere: it may be all names. Titles in other languages are not looked at.

Fix (unsafe): lower case for small words and for words that the text has in lower case elsewhere; all others may be names and stay.

Source: Publication Manual of the APA, 7th ed., sections 6.17 and 9.19.
"""

from __future__ import annotations

from collections.abc import Iterator

from refman.checks.casing import MINOR, inner_words, is_telling, lower_words
from refman.checks.context import Context, shortened
from refman.checks.forms import at, is_verbatim
from refman.checks.rule import Case, Rule
from refman.checks.samples import TEXT as _TEXT
from refman.model.citation import Entry
from refman.model.finding import Edit, Finding, Fix, Safety, Severity
from refman.model.span import Span

RULE = Rule("APA203", "sentence-case", Severity.INFO, Safety.UNSAFE)

SHARE = 0.6
LEAST = 4
# The kinds of works whose titles are sentences; laws, series and films may be called anything.
KINDS = frozenset(
    "article article-journal article-magazine article-newspaper book chapter paper-conference post post-weblog report thesis "
    "webpage".split()
)

_BODY = "Their song is heard in winter, and the birds of most forests leave. " + _TEXT
_LIST = (
    "\n\nReferences\n\nIlves, T. (2004). {}. Journal of Nature, 1(2), 3–9.\n\n"
    "Noor, M. (1990). On the life of fish. Journal of Water, 2(1), 1–8.\n"
)
_TITLE = "The Song of the Birds in Estonian Winter Forests: A Study"
FAILS = (
    Case(
        _BODY + _LIST.format(_TITLE),
        at=_TITLE,
        fixed=_BODY + _LIST.format("The song of the birds in Estonian winter forests: A Study"),
        style="apa",
    ),
)
PASSES = (
    Case(_BODY + _LIST.format("The song of the birds in winter forests"), style="apa"),
    Case(_BODY + _LIST.format("The song of Estonian, Latvian and Lithuanian birds in winter forests"), style="apa"),
    Case(_BODY + _LIST.format("Tartu, Viljandi, Valga: The Birds of Estonia and Latvia"), style="apa"),
    Case(_BODY + _LIST.format("Der Gesang der Vögel in den Wäldern des Winters und die Song-Birds"), style="apa"),
)


def check(here: Context) -> Iterator[Finding]:
    for index, entry in enumerate(here.entries):
        place = _title(entry)
        if place is None or entry.reference.type not in KINDS or entry.reference.language[:2] not in ("", "en"):
            continue
        title = place.slice(entry.raw)
        telling = [word[0] for word in inner_words(title) if is_telling(word[0])]
        capitals = [word for word in telling if word[0].isupper()]
        common = lower_words(here)
        if (
            len(telling) >= LEAST
            and len(capitals) >= SHARE * len(telling)
            and sum(word.lower() in common for word in capitals) > 1
        ):
            yield RULE.finding(
                at(entry, place.start, place.end),
                f"{shortened(title, 60)!r} is in title case, APA has sentence case for titles of works",
                hint="keep the capitals of the first word, of the first after a colon, and of names",
                reference=index,
                fix=_fix(entry, place, common) if is_verbatim(entry, here.source) else None,
            )


def _title(entry: Entry) -> Span | None:
    spans = [field.span for field in entry.fields if field.name == "title"]
    return spans[0] if len(spans) == 1 else None


def _fix(entry: Entry, place: Span, common: frozenset[str]) -> Fix | None:
    edits = tuple(
        Edit(at(entry, place.start + word.start(), place.start + word.end()), word[0].lower())
        for word in inner_words(place.slice(entry.raw))
        if word[0][0].isupper()
        and (word[0][1:].islower() or word[0] == "A")
        and (word[0].lower() in MINOR or word[0].lower() in common)
    )
    return Fix(Safety.UNSAFE, "write the title in sentence case", edits) if edits else None
