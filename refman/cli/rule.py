"""`refman rule CODE`: a check's page."""

from __future__ import annotations

import sys
from typing import Annotated

import typer

EPILOG = "Examples:  refman rule CIT003    refman rule year-mismatch"


def command(
    rule: Annotated[str, typer.Argument(metavar="CODE|NAME", help="The rule, by its code or name.")],
    json: Annotated[bool, typer.Option("--json", help="Print JSON for programs.")] = False,
) -> None:
    """Explain one check: what it reports, why, and what its fix does."""
    from refman.api.rules import rule_page

    page = rule_page(rule)
    if json:
        import msgspec

        sys.stdout.write(msgspec.json.format(msgspec.json.encode(page)).decode() + "\n")
        return
    info = page.info
    fix = {"safe": "safe", "unsafe": "with --unsafe-fixes"}.get(info.fix, "none")
    sys.stdout.write(
        f"{info.code}  {info.name}\n\n{_wrapped(page.text)}\n\n"
        f"Severity: {info.severity}    Fix: {fix}    Runs: {info.default}\n\n"
        f"Reported:\n\n{_indented(page.fails)}\n\nNot reported:\n\n{_indented(page.passes)}\n\n"
        f"To ignore it here: refman: ignore {info.code} in a comment on the line, or --ignore {info.code}\n"
    )


def _wrapped(text: str) -> str:
    """Paragraphs at 79 columns."""
    import textwrap

    return "\n\n".join(textwrap.fill(" ".join(part.split()), 79) for part in text.split("\n\n"))


def _indented(text: str) -> str:
    return "\n".join(f"    {line}".rstrip() for line in text.split("\n"))
