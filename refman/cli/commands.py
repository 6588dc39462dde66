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
        "styles": Command("refman.cli.styles", "List, show, validate and find citation styles"),
        "rules": Command("refman.cli.rules", "List the checks"),
        "rule": Command("refman.cli.rule", "Explain one check"),
    },
    "Formats": {
        "convert": Command("refman.cli.convert", "Convert references from one format to another"),
    },
    "Library": {
        "add": Command("refman.cli.add", "Add an article's references, or files of references"),
        "import": Command("refman.cli.import_", "Add whole libraries: any format, folders, standard input"),
        "list": Command("refman.cli.list", "List the library"),
        "search": Command("refman.cli.search", "Search by words and fields"),
        "show": Command("refman.cli.show", "Show references whole"),
        "edit": Command("refman.cli.edit", "Change a reference in your editor, or field by field"),
        "rm": Command("refman.cli.rm", "Take references out of the library"),
        "tag": Command("refman.cli.tag", "Put tags on references, or list them"),
        "note": Command("refman.cli.note", "Keep notes on a reference"),
        "attach": Command("refman.cli.attach", "Attach files to a reference"),
        "dedupe": Command("refman.cli.dedupe", "Find references that are there twice, and merge them"),
        "undo": Command("refman.cli.undo", "Take back the last change to the library"),
        "redo": Command("refman.cli.redo", "Bring back what was undone"),
        "history": Command("refman.cli.history", "List the changes to the library"),
        "stats": Command("refman.cli.stats", "Count what the library holds"),
        "export": Command("refman.cli.export", "Write the library in any format"),
        "backup": Command("refman.cli.backup", "Copy the library to a file, as of one moment"),
        "library": Command("refman.cli.library", "Say where the library is, check it, set its key pattern"),
    },
    "Look-up": {
        "verify": Command("refman.cli.verify", "Look references up: real, right, retracted"),
        "enrich": Command("refman.cli.enrich", "Fill gaps in the library from identifiers"),
    },
    "Around it": {
        "lsp": Command("refman.lsp.command", "Serve editors: findings as you write"),
        "doctor": Command("refman.cli.doctor", "Say what is installed and where things are"),
        "completion": Command("refman.cli.completion", "Set up completion in bash, zsh or fish"),
        "man": Command("refman.cli.man", "Print or write the manual pages"),
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
