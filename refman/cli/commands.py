"""The commands: a line each for `refman --help`, and the module that is imported only when one is called."""

from __future__ import annotations

from typing import NamedTuple


class Command(NamedTuple):
    """`module` defines `command` (a function for typer) or `app` (a Typer with subcommands)."""

    module: str
    help: str


# In the order of the help, under their headings.
COMMANDS: dict[str, dict[str, Command]] = {
    "Articles": {
        "check": Command("refman.cli.check", "Check an article's citations against its list"),
        "parse": Command("refman.cli.parse", "Turn reference strings, or an article's list, into records"),
        "format": Command("refman.cli.format", "Print a bibliography in a citation style"),
        "cite": Command("refman.cli.cite", "Print citations, or fill [@key] in a Markdown document"),
        "rules": Command("refman.cli.rules", "List the checks"),
        "rule": Command("refman.cli.rule", "Explain one check"),
    },
}


def find(name: str) -> Command | None:
    """The command of that name, or None."""
    for group in COMMANDS.values():
        if name in group:
            return group[name]
    return None


def names() -> list[str]:
    return [name for group in COMMANDS.values() for name in group]
