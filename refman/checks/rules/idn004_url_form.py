"""An address with tracking parameters, or with a fault that keeps it from working.

Why: tracking says who shared the page, not where it is; a space or a doubled scheme breaks it.

Fix: takes tracking parameters away.

Source: RFC 3986; Publication Manual of the APA, 7th ed., chapter 9, the reference list.
"""

from __future__ import annotations

import functools
import re
from collections.abc import Iterator

from refman.checks.context import Context
from refman.checks.forms import at
from refman.checks.rule import Case, Rule, replacement
from refman.checks.samples import TEXT as _TEXT
from refman.model.finding import Finding, Safety, Severity

RULE = Rule("IDN004", "url-form", Severity.WARNING, Safety.SAFE)

_LIST = (
    "\n\nReferences\n\nIlves, T. (2004). On birds. Journal of Nature, 1(2), 3–9.\n\n"
    "Noor, M. (1990). On fish. Water News. {}\n"
)
FAILS = (
    Case(
        _TEXT + _LIST.format("https://example.org/fish?utm_source=x&utm_medium=y"),
        at="https://example.org/fish?utm_source=x&utm_medium=y",
        fixed=_TEXT + _LIST.format("https://example.org/fish"),
    ),
    Case(
        _TEXT + _LIST.format("https://example.org/fish?id=3&fbclid=abc"),
        at="https://example.org/fish?id=3&fbclid=abc",
        fixed=_TEXT + _LIST.format("https://example.org/fish?id=3"),
    ),
    Case(_TEXT + _LIST.format("http://http://example.org/fish"), at="http://http://example.org/fish"),
)
PASSES = (Case(_TEXT + _LIST.format("https://example.org/fish?id=3")),)
TRACKING = ("utm_", "fbclid", "gclid", "mc_cid", "mc_eid", "igshid", "jsessionid", "phpsessid", "_ga", "cmpid")


@functools.cache
def address() -> re.Pattern[str]:
    # An address without the punctuation that ends a sentence.
    return re.compile(r"https?://[^\s<>\"”]*[^\s<>\"”.,;)\]]", re.IGNORECASE)


def check(here: Context) -> Iterator[Finding]:
    for index, entry in enumerate(here.entries):
        if "://" not in entry.raw:
            continue
        for match in address().finditer(entry.raw):
            span, url = at(entry, *match.span()), match[0]
            clean = without_tracking(url)
            if re.match(r"https?:/+https?:", url, re.IGNORECASE) or "." not in url:
                yield RULE.finding(span, f"{url} is no address", hint="copy it from the browser", reference=index)
            elif clean != url:
                yield RULE.finding(
                    span,
                    f"{url} has tracking parameters",
                    hint=f"write {clean}",
                    reference=index,
                    fix=replacement(span, clean, "take the tracking away"),
                )


def without_tracking(url: str) -> str:
    """The address without the parameters that only follow its readers."""
    base, mark, rest = url.partition("?")
    query, hash_, fragment = rest.partition("#")
    kept = [part for part in query.split("&") if not part.lower().startswith(TRACKING)]
    if not mark or len(kept) == len(query.split("&")):
        return url
    return base + ("?" + "&".join(kept) if kept else "") + hash_ + fragment
