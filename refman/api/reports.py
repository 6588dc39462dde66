"""Reports: results, with what the rules' pages say of them, in a format for machines or as a page."""

from __future__ import annotations

import os
from collections.abc import Sequence

from refman.model.result import Checked
from refman.reports.render import FORMATS, known, render
from refman.reports.rows import RuleText

__all__ = ["FORMATS", "known", "report", "write_report"]
# Formats that quote the rules' pages: the others need not load the rules.
_WITH_RULES = frozenset(("sarif", "html"))


def report(results: Sequence[Checked], format: str, root: str = "") -> str:
    """The results in a format of FORMATS, paths relative to `root` (the current folder by default).

    Raises: RefmanError (unknown-format).
    """
    from refman import __version__

    codes = {finding.code for one in results for finding in one.findings} if format in _WITH_RULES else set()
    return render(results, format, root=root or os.getcwd(), rules=_rules(codes), version=__version__)


def _rules(codes: set[str]) -> dict[str, RuleText]:
    """The pages of the rules; a code from elsewhere (another program's finding) has none."""
    if not codes:
        return {}
    from refman.checks import registry

    known = registry.modules()
    return {code: _text(code) for code in sorted(codes) if code in known}


def _text(code: str) -> RuleText:
    from refman.api.rules import rule_page

    page = rule_page(code)
    return RuleText(code, page.info.name, page.info.severity, page.info.summary, page.text)


def write_report(path: str, text: str) -> None:
    """Write a report to a file, whole or not at all; to a device or a pipe (/dev/null, /dev/stdout) as it stands there.

    Raises: RefmanError (file-unwritable).
    """
    from refman.api.files import write_bytes

    write_bytes(path, text.encode("utf-8"))
