"""More than twenty authors are all named, or fewer cut with "et al."

Why: APA names up to twenty; of more it names the first nineteen, an ellipsis and the last.

Fix: cuts the list (where all are named).

Source: Publication Manual of the APA, 7th ed., chapter 9, the reference list.
"""

from __future__ import annotations

import functools
import re
from collections.abc import Iterator

from refman.checks.context import Context
from refman.checks.forms import at, parts
from refman.checks.rule import Case, Rule, replacement
from refman.model.finding import Finding, Safety, Severity

RULE = Rule("APA202", "twenty-authors", Severity.INFO, Safety.SAFE)

_NAMES = [f"{letter}ab, {letter}." for letter in "ABCDEFGHIJKLMNOPQRSTUV"]
_TEXT = "Birds sing (Aab et al., 2004), fish swim (Noor, 1990)."
_LIST = (
    "\n\nReferences\n\n{} (2004). On birds. Journal of Nature, 1(2), 3–9.\n\n"
    "Noor, M. (1990). On fish. Journal of Water, 2(1), 1–8.\n"
)
_ALL = ", ".join(_NAMES[:-1]) + ", & " + _NAMES[-1]
_CUT = ", ".join(_NAMES[:19]) + ", . . . " + _NAMES[-1]
FAILS = (Case(_TEXT + _LIST.format(_ALL), at=_ALL, fixed=_TEXT + _LIST.format(_CUT), style="apa"),)
PASSES = (
    Case(_TEXT + _LIST.format(_CUT), style="apa"),
    Case(_TEXT + _LIST.format(", ".join(_NAMES[:4]) + ", & " + _NAMES[4]), style="apa"),
)


@functools.cache
def _name() -> re.Pattern[str]:
    # "Aab, A. B.-C., "
    return re.compile(r"(?:& )?(?P<name>[^\W\d_][^,&.…]{0,40}, (?:[^\W\d_]\.[ -]?){1,4})(?:, |\s*$)?")


def check(here: Context) -> Iterator[Finding]:
    for index, entry in enumerate(here.entries):
        found = parts(entry)
        if found is None:
            continue
        names = entry.raw[: found.names.end].rstrip()
        if "et al" in names and len(entry.reference.author) < 20:
            start = names.index("et al")
            yield RULE.finding(
                at(entry, start, start + 5),
                "et al. in the list: APA names up to twenty authors",
                reference=index,
                hint="name them all",
            )
        elif len(entry.reference.author) > 20 and "…" not in names and ". . ." not in names and "..." not in names:
            people = [match["name"].strip() for match in _name().finditer(names)]
            if len(people) == len(entry.reference.author):
                text = ", ".join(people[:19]) + ", . . . " + people[-1]
                span = at(entry, 0, len(names))
                yield RULE.finding(
                    span,
                    f"{len(people)} authors: APA has the first nineteen and the last",
                    reference=index,
                    fix=replacement(span, text, "cut the names"),
                )
