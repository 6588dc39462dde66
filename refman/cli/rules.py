"""`refman rules`: the checks there are."""

from __future__ import annotations

import sys
from typing import Annotated

import typer

EPILOG = "Examples:  refman rules    refman rules APA    refman rules --json"


def command(
    family: Annotated[str, typer.Argument(metavar="[FAMILY]", help="A family, or the beginning of a code.")] = "",
    json: Annotated[bool, typer.Option("--json", help="Print JSON for programs.")] = False,
) -> None:
    """List the checks: code, name, severity, fix, and when each runs."""
    from refman.api.rules import rule_infos
    from refman.cli.narrow import fitted
    from refman.model.errors import RefmanError

    found = rule_infos(family)
    if not found:
        raise RefmanError("unknown-rule", f"no rule begins with {family!r}", hint="`refman rules` lists them")
    sys.stdout.write(_json(found) if json else fitted(_table(found)))


def _json(found: list) -> str:  # type: ignore[type-arg]
    import msgspec

    return (
        msgspec.json.format(
            msgspec.json.encode([{**msgspec.to_builtins(one), "default": one.default} for one in found])
        ).decode()
        + "\n"
    )


def _table(found: list) -> str:  # type: ignore[type-arg]
    """A family a paragraph, a rule a line; f for a safe fix, u for an unsafe one."""
    from refman.api.rules import families

    lines: list[str] = []
    about = families()
    last = ""
    for one in found:
        family = one.code[:3]
        if family != last:
            lines += ["", f"{family}  {about.get(family, '')}"] if last else [f"{family}  {about.get(family, '')}"]
            last = family
        fix = {"safe": "fix", "unsafe": "unsafe fix"}.get(one.fix, "")
        lines.append(f"  {one.code}  {one.name:<30} {one.severity:<8} {fix:<11} {one.default}".rstrip())
    return "\n".join(lines) + "\n"
