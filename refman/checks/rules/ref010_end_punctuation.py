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
    Case(_TEXT + _LIST.format(". (Original work published 1885)"), style="apa"),
    Case(_TEXT + _LIST.format("0-"), style="apa"),
    Case((_TEXT + _LIST.format(".")).replace("1–8", "1--8"), style="apa", format="md"),
    Case((_TEXT + _LIST.format(". *Reprint.*")), style="apa", format="md"),
)
_ENDS = (".", "?", "!", "…", ".)", ".”", ".’", '."', ".'", ".]", "?”", "!”")


@functools.cache
def _address() -> re.Pattern[str]:
    # https://example.org/a   doi:10.1000/xyz   www.example.org   a Markdown link
    return re.compile(
        r"(?:https?://|www\.|doi:\s?10\.|10\.\d{4,9}/)[^\s]*[^\s.](?P<stop>\.?)[>)\]}*_]?$", re.IGNORECASE
    )


@functools.cache
def _closing() -> re.Pattern[str]:
    # What closes mark-up behind the stop: "*Prizes.*"   "\\emph{Prizes.}"   "[Prizes.](http://a.b/c)"   "<i>Prizes.</i>"
    return re.compile(r"(?:[*_/}]|\]\([^()\s]{0,2000}\)|</\w{1,10}>)+$")


@functools.cache
def _may_end_so() -> re.Pattern[str]:
    # APA's last bracket has no stop: "Basic Books. (Original work published 1966)"; a list torn at "44-" goes on elsewhere.
    return re.compile(
        r"[.?!] \((?:Original work|Reprinted from|Obra original|Œuvre originale|Originalwerk)[^()]{1,400}\)$|[-–,:;]$"
    )


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
        elif not address and not _closing().sub("", words[-2000:]).endswith(_ENDS) and not _may_end_so().search(words):
            yield RULE.finding(
                Span(max(entry.span.start, end - 1), end),
                f"{here.label(index)} does not end with a full stop",
                reference=index,
                fix=replacement(Span(end, end), ".", "add the full stop"),
            )
