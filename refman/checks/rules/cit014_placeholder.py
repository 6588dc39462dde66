"""A placeholder where a citation was meant: "(citation needed)", "(Author, year)", "[?]", "(REF)".

Why: the claim has no source, and the reader sees it.

Source: house rule of refman.
"""

from __future__ import annotations

import functools
import re
from collections.abc import Iterator

from refman.checks.context import Context
from refman.checks.rule import Case, Rule
from refman.checks.samples import LIST as _LIST
from refman.model.finding import Finding, Severity
from refman.model.span import Span

RULE = Rule("CIT014", "placeholder", Severity.ERROR)

FAILS = (
    Case("Birds sing (Ilves, 2004; Noor, 1990). They fly (citation needed)." + _LIST, at="(citation needed)"),
    Case("Birds sing (Ilves, 2004; Noor, 1990). They fly [?]." + _LIST, at="[?]"),
    Case("Birds sing (Ilves, 2004; Noor, 1990). They fly (Author, year)." + _LIST, at="(Author, year)"),
    Case("Birds sing (Ilves, 2004; Noor, 1990). They fly (REF)." + _LIST, at="(REF)"),
)
PASSES = (Case("Birds sing (Ilves, 2004; Noor, 1990). They fly (?) by the reference (ref. 3)." + _LIST),)


@functools.cache
def _placeholder() -> re.Pattern[str]:
    # (citation needed)  [add reference]  (Author, year)  (Name, 20XX)  [?]  (REF)  [CITE]  (ref?)  [TODO: cite]
    inner = (
        r"(?i:citations? needed|reference needed|(?:add|insert|missing|need) (?:a )?(?:ref|refs|reference|citation|source)s?"
        r"|(?:author|name)s?,? (?:year|date|20xx)|refs?\?|\?\?+ ?\d{0,4}|(?:todo|fixme)\b[^()\[\]]{0,60})|REFS?|CITE|XXXX?,? \d{4}"
    )
    return re.compile(rf"\((?:{inner})\)|\[(?:\?|{inner})\]")


def check(here: Context) -> Iterator[Finding]:
    readable = here.text.document.readable
    end = min((one.span.start for one in here.text.lists), default=len(readable))
    for match in _placeholder().finditer(readable, 0, end):
        yield RULE.finding(
            Span(*match.span()), f"{match[0]} stands where a citation should", hint="cite the source, or drop the claim"
        )
