"""An entry of the list that could not be read.

Why: it cannot be linked, checked or exported; the message says what was found in it.

Source: house rule of refman.
"""

from __future__ import annotations

from collections.abc import Iterator

from refman.checks.context import Context, shortened
from refman.checks.rule import Case, Rule
from refman.model.citation import Entry
from refman.model.finding import Finding, Severity

RULE = Rule("REF013", "unparsed-entry", Severity.WARNING)

_TEXT = "Birds sing (Ilves, 2004), fish swim (Noor, 1990), frogs jump (Saar, 2001)."
_LIST = (
    "\n\nReferences\n\nIlves, T. (2004). On birds. Journal of Nature, 1(2), 3–9.\n\n{}"
    "Noor, M. (1990). On fish. Journal of Water, 2(1), 1–8.\n\nSaar, A. (2001). On frogs. Journal of Ponds, 4(4), 4–6.\n"
)
FAILS = (Case(_TEXT + _LIST.format("1234567890 9876543210.\n\n"), at="1234567890 9876543210."),)
PASSES = (Case(_TEXT + _LIST.format("")),)
THRESHOLD = 0.2


def check(here: Context) -> Iterator[Finding]:
    for index, entry in enumerate(here.entries):
        work = entry.reference
        unsure = work.confidence is not None and entry.confidence < THRESHOLD
        nothing = not (work.creators or work.title or work.container_title)
        if entry.reason or (unsure and not work.title) or nothing or not any(map(str.isalpha, entry.raw)):
            found = _found(entry)
            yield RULE.finding(
                here.head(index),
                f"this entry could not be read{': ' + entry.reason if entry.reason else ''}",
                hint=f"found in it: {found}" if found else "nothing was found in it",
                reference=index,
            )


def _found(entry: Entry) -> str:
    names = ("title", "container_title", "publisher", "volume", "page", "DOI")
    return ", ".join(
        f"{name.replace('_', '-')} {shortened(value, 40)!r}"
        for name in names
        if (value := getattr(entry.reference, name))
    )
