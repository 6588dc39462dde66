"""An entry lacks its last full stop, or has one after a DOI or URL.

Why: the full stop ends the entry; after an address it would be taken for a part of it.

Fix: adds or removes the full stop.

Source: Publication Manual of the APA, 7th ed., chapter 9, the reference list.
"""

from __future__ import annotations

import functools
import re
from collections.abc import Iterator

from refman.checks.context import Context
from refman.checks.forms import at, is_verbatim
from refman.checks.rule import Case, Rule, replacement
from refman.model.finding import Finding, Safety, Severity
from refman.model.span import Span

RULE = Rule("REF010", "end-punctuation", Severity.INFO, Safety.SAFE)

_TEXT = "Birds sing (Ilves, 2004), fish swim (Noor, 1990), frogs jump (Saar, 2001)."
_LIST = (
    "\n\nReferences\n\nIlves, T. (2004). On birds. Journal of Nature, 1(2), 3–9.\n\n"
    "Noor, M. (1990). On fish. Journal of Water, 2(1), 1–8{}\n\nSaar, A. (2001). On frogs. Journal of Ponds, 4(4), 4–6.\n"
)
FAILS = (
    Case(_TEXT + _LIST.format(""), at="8", fixed=_TEXT + _LIST.format("."), style="apa"),
    Case(
        _TEXT + _LIST.format(". https://doi.org/10.1000/xyz."),
        at="https://doi.org/10.1000/xyz.",
        fixed=_TEXT + _LIST.format(". https://doi.org/10.1000/xyz"),
        style="apa",
    ),
)
PASSES = (
    Case(_TEXT + _LIST.format("."), style="apa"),
    Case(_TEXT + _LIST.format(". https://doi.org/10.1000/xyz"), style="apa"),
)
_ENDS = (".", "?", "!", "…", ".)", ".”", ".’", '."', ".'", ".]", "?”", "!”", ".*", "._")


@functools.cache
def _address() -> re.Pattern[str]:
    # https://example.org/a   doi:10.1000/xyz   www.example.org   a Markdown link
    return re.compile(r"(?:https?://|www\.|doi:\s?10\.|10\.\d{4,9}/)[^\s]*[^\s.](?P<stop>\.?)[>)\]]?$", re.IGNORECASE)


def check(here: Context) -> Iterator[Finding]:
    for index, entry in enumerate(here.entries):
        words = entry.raw.rstrip()
        if not words or not is_verbatim(entry, here.source):
            continue
        end = entry.span.start + len(words)
        last = words.split()[-1]
        address = _address().search(last) if any(sign in last for sign in ("://", "10.", "www.", "WWW.")) else None
        if address and address["stop"] and here.style == "apa":
            yield RULE.finding(
                at(entry, len(words) - len(last), len(words)),
                "a full stop after the address looks like a part of it",
                reference=index,
                fix=replacement(Span(end - 1, end), "", "remove the full stop"),
            )
        elif not address and not words.endswith(_ENDS):
            yield RULE.finding(
                Span(max(entry.span.start, end - 1), end),
                f"{here.label(index)} does not end with a full stop",
                reference=index,
                fix=replacement(Span(end, end), ".", "add the full stop"),
            )
