"""What a rule is: its code, its name, how bad its findings are, and the cases that show it at work.

A rule is one module in `refman.checks.rules`. It defines `RULE`, `FAILS`, `PASSES` and `check`; its docstring is its page.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Protocol

import msgspec

from refman.model.finding import Edit, Finding, Fix, Related, Safety, Severity
from refman.model.span import Span
from refman.model.verdict import Verdict

if TYPE_CHECKING:
    from refman.checks.context import Context


class Case(msgspec.Struct, frozen=True):
    """A small document and what a rule says of it.

    `at`: the words that the first finding marks. `fixed`: the whole document after the rule's fixes.
    `format`: the file name extension it is read as. `style`: as for `--style`. `keys`: those of its bibliography file.
    `verdicts`: what a look-up said of each entry, for the rules that read it.
    """

    text: str
    at: str = ""
    fixed: str = ""
    style: str = "auto"
    format: str = "txt"
    keys: tuple[str, ...] | None = None
    verdicts: tuple[Verdict, ...] = ()


class Rule(msgspec.Struct, frozen=True):
    """One check. `fix` is the safest fix that it may offer."""

    code: str
    name: str
    severity: Severity
    fix: Safety = Safety.NONE

    def finding(
        self,
        span: Span,
        message: str,
        *,
        hint: str = "",
        reference: int | None = None,
        related: tuple[Related, ...] = (),
        fix: Fix | None = None,
        severity: Severity | None = None,
    ) -> Finding:
        """A finding of this rule at `span`; `severity` only where this one is better or worse than the rule's own."""
        return Finding(self.code, self.name, severity or self.severity, message, span, reference, related, fix, hint)


class RuleModule(Protocol):
    """A module of `refman.checks.rules`."""

    __doc__: str | None
    RULE: Rule
    FAILS: tuple[Case, ...]
    PASSES: tuple[Case, ...]

    @staticmethod
    def check(here: Context) -> Iterator[Finding]: ...


def replacement(span: Span, text: str, title: str, safety: Safety = Safety.SAFE) -> Fix:
    """The fix that puts `text` in the place of `span`."""
    return Fix(safety, title, (Edit(span, text),))
