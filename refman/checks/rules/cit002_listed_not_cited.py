"""An entry of the list is never cited.

Why: a reference list holds what is cited. (A bibliography may hold more: then ignore this rule.)

A second list that says itself that it holds more, "Further reading", is left alone.

In APA this is an error, elsewhere a warning. Texts in numbered systems have NUM002 instead.

Fix (unsafe): takes the entry out of the list.

Source: Publication Manual of the APA, 7th ed., chapter 8, works credited in the text; chapter 9, the reference list.
"""

from __future__ import annotations

from collections.abc import Iterator

from refman.checks.context import Context
from refman.checks.defaults import NUMBERED
from refman.checks.removal import removal
from refman.checks.rescue import is_named_in_text, rescued
from refman.checks.rule import Case, Rule
from refman.model.finding import Finding, Safety, Severity

RULE = Rule("CIT002", "listed-not-cited", Severity.WARNING, Safety.UNSAFE)

_ILVES = "Ilves, T. (2004). On birds. Journal of Nature, 1(2), 3–9."
_NOOR = "Noor, M. (1990). On fish. Journal of Water, 2(1), 1–8."
FAILS = (
    Case(
        f"Birds sing (Ilves, 2004).\n\nReferences\n\n{_ILVES}\n\n{_NOOR}\n",
        at=_NOOR,
        fixed=f"Birds sing (Ilves, 2004).\n\nReferences\n\n{_ILVES}\n",
    ),
)
PASSES = (
    Case(f"Birds sing (Ilves, 2004), as Noor (1990) knew.\n\nReferences\n\n{_ILVES}\n\n{_NOOR}\n"),
    Case(f"References\n\n{_ILVES}\n\n{_NOOR}\n"),
    Case(f"Birds sing (Ilves, 2004).\n\nReferences\n\n{_ILVES}\n\nFurther reading\n\n{_NOOR}\n"),
    Case(f"Birds sing (Ilves, 2004).\n\nReferences\n\n{_ILVES}\n\nAppendix B: Further reading\n\n{_NOOR}\n"),
)
# What stands over a list of works that the text need not cite.
_MORE = (
    "further reading|recommended reading|suggested reading|suggestions for further reading|additional reading|works consulted"
    "|weiterführende literatur|zum weiterlesen|pour aller plus loin|lectures complémentaires|para saber más"
    "|lecturas recomendadas|lecturas complementarias|letture consigliate|per approfondire"
).split("|")


def check(here: Context) -> Iterator[Finding]:
    if not here.text.citations or here.system in NUMBERED or here.system == "keys":
        return
    if here.system == "notes" and here.settings.style in ("auto", "chicago-notes"):
        return
    _, paired = rescued(here)
    more = _further(here)
    for index in range(len(here.entries)):
        if (
            index in more
            or index in here.uses
            or here.entries[index].reason
            or index in paired
            or is_named_in_text(here, index)
        ):
            continue
        yield RULE.finding(
            here.head(index),
            f"{here.label(index)} is in the list but is not cited",
            hint="cite it, or take it out of the list",
            reference=index,
            fix=removal(here, index),
        )


def _further(here: Context) -> frozenset[int]:
    """The entries of lists that are headed as reading beyond what is cited."""
    found: set[int] = set()
    at = 0
    for one in here.text.lists:
        heading = one.heading.slice(here.source).casefold() if one.heading and len(here.text.lists) > 1 else ""
        if any(words in heading for words in _MORE):
            found.update(range(at, at + len(one.entries)))
        at += len(one.entries)
    return frozenset(found)
