"""An address that only its author can open: this computer, an office network, a library's proxy.

Why: no reader gets there.

Source: Publication Manual of the APA, 7th ed., chapter 9, the reference list.
"""

from __future__ import annotations

import functools
import re
from collections.abc import Iterator

from refman.checks.context import Context
from refman.checks.forms import at
from refman.checks.rule import Case, Rule
from refman.checks.samples import TEXT as _TEXT
from refman.model.finding import Finding, Severity

RULE = Rule("IDN007", "private-url", Severity.WARNING)

_LIST = (
    "\n\nReferences\n\nIlves, T. (2004). On birds. Journal of Nature, 1(2), 3–9.\n\n"
    "Noor, M. (1990). On fish. Water News. {}\n"
)
FAILS = (
    Case(
        _TEXT + _LIST.format("https://www-jstor-org.ezproxy.example.edu/stable/1"),
        at="https://www-jstor-org.ezproxy.example.edu/stable/1",
    ),
    Case(_TEXT + _LIST.format("file:///home/noor/fish.pdf"), at="file:///home/noor/fish.pdf"),
    Case(_TEXT + _LIST.format("http://192.168.1.4/fish"), at="http://192.168.1.4/fish"),
)
PASSES = (Case(_TEXT + _LIST.format("https://example.org/fish")),)


@functools.cache
def _private() -> re.Pattern[str]:
    # A file, this computer, private networks (RFC 1918), hosts of library proxies.
    return re.compile(
        r"file://\S+|https?://(?:localhost|127\.|10\.\d+\.|192\.168\.|172\.(?:1[6-9]|2\d|3[01])\.)\S*"
        r"|https?://[^\s/]*\b(?:ezproxy|libproxy|idm\.oclc|proxy\.lib)\b[^\s]*",
        re.IGNORECASE,
    )


def check(here: Context) -> Iterator[Finding]:
    for index, entry in enumerate(here.entries):
        if "://" in entry.raw:
            for match in _private().finditer(entry.raw):
                yield RULE.finding(
                    at(entry, *match.span()),
                    f"{match[0]} opens for you alone",
                    hint="give the public address or the DOI",
                    reference=index,
                )
