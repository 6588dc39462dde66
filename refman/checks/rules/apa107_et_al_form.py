""" "Et al." without its full stop, with one after "et", or after a comma.

Why: "al." is short for *alii*, "et" is a whole word; no comma parts it from the one name before it.

Fix: writes "et al."

Source: Publication Manual of the APA, 7th ed., chapter 8, works credited in the text.
"""

from __future__ import annotations

import functools
import re
from collections.abc import Iterator

from refman.checks.context import Context
from refman.checks.rule import Case, Rule, replacement
from refman.model.finding import Finding, Safety, Severity
from refman.model.span import Span

RULE = Rule("APA107", "et-al-form", Severity.INFO, Safety.SAFE)

_LIST = (
    "\n\nReferences\n\nIlves, T., Saar, A., & Kask, B. (2004). On birds. Journal of Nature, 1(2), 3–9.\n\n"
    "Noor, M. (1990). On fish. Journal of Water, 2(1), 1–8.\n"
)
_TEXT = "Fish swim (Noor, 1990). Birds sing ({}, 2004)."
_RIGHT = _TEXT.format("Ilves et al.") + _LIST
FAILS = (
    Case(_TEXT.format("Ilves et al") + _LIST, at=" et al", fixed=_RIGHT, style="apa"),
    Case(_TEXT.format("Ilves, et al.") + _LIST, at=", et al.", fixed=_RIGHT, style="apa"),
    Case(_TEXT.format("Ilves et. al.") + _LIST, at=" et. al.", fixed=_RIGHT, style="apa"),
)
PASSES = (Case(_RIGHT, style="apa"),)


@functools.cache
def _printed() -> re.Pattern[str]:
    return re.compile(r"(?P<comma>,?)\s{1,4}et\.?\s{1,4}al\b\.?")


def check(here: Context) -> Iterator[Finding]:
    for _, citation, cite in here.cites:
        if not cite.et_al or citation.form not in ("parenthetical", "narrative"):
            continue
        match = _printed().search(here.source, cite.span.start, cite.span.end)
        if match is None or " ".join(match[0].split()) == "et al.":
            continue
        if match["comma"] and len(cite.names) > 1:
            continue
        span = Span(*match.span())
        yield RULE.finding(
            span, f"{match[0].strip()!r} where APA has 'et al.'", fix=replacement(span, " et al.", "write 'et al.'")
        )
