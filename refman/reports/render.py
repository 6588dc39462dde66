"""Results as text for machines: one module a format, imported when it is asked for."""

from __future__ import annotations

import importlib
from collections.abc import Mapping, Sequence

from refman.model.errors import RefmanError
from refman.model.result import Checked
from refman.reports.rows import Options, RuleText

FORMATS = {
    "concise": "one line for each finding",
    "json": "everything: references, citations, findings, fixes",
    "jsonl": "the same, one JSON object a line for each file",
    "sarif": "SARIF 2.1.0, for code scanning",
    "github": "GitHub workflow commands: notes on the lines of a pull request",
    "gitlab": "GitLab Code Quality",
    "junit": "JUnit XML, for test reports",
    "rdjson": "reviewdog's format, fixes as suggestions",
    "html": "a page to hand on: the article, its list, the findings",
}
# Formats that need to know nothing but the results.
_PLAIN = frozenset(("concise", "json", "jsonl"))
_MODULES = {"html": "refman.reports.html.page"}


def known(format: str) -> None:
    """Raises: RefmanError (unknown-format) for what is none of FORMATS."""
    if format not in FORMATS:
        hint = f"known are text, {', '.join(FORMATS)}"
        raise RefmanError("unknown-format", f"there is no output format {format!r}", hint=hint)


def render(
    results: Sequence[Checked],
    format: str,
    *,
    root: str = "",
    rules: Mapping[str, RuleText] | None = None,
    version: str = "0",
) -> str:
    """The report in a format of FORMATS; `root`, `rules` and `version` as in `Options`.

    Raises: RefmanError (unknown-format).
    """
    known(format)
    module = importlib.import_module(_MODULES.get(format, f"refman.reports.{format}"))
    if format in _PLAIN:
        return str(module.render(results))
    return str(module.render(results, Options(root, rules or {}, version)))
