"""The commands as values, read from their own definitions: what completion scripts, manual pages and docs are made from."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, NamedTuple

from refman.cli import commands

# What may follow an option, for completion. Everything else takes a file, or words that nobody can foresee.
VALUES: dict[str, tuple[str, ...]] = {
    "--output-format": ("text", "concise", "json", "jsonl", "sarif", "github", "gitlab", "junit", "rdjson", "html"),
    "--fail-on": ("error", "warning", "info", "never"),
    "--system": ("author-date", "author-page", "numeric", "superscript", "notes", "keys"),
}


class Option(NamedTuple):
    """An option: its names, the word for its value ("" for a switch), its help."""

    names: tuple[str, ...]
    metavar: str
    help: str

    @property
    def values(self) -> tuple[str, ...]:
        return next((VALUES[name] for name in self.names if name in VALUES), ())

    @property
    def takes_file(self) -> bool:
        return any(word in self.metavar for word in ("FILE", "PATH", "FOLDER", "DIR"))


class Described(NamedTuple):
    """A command: `words` is what is typed after refman, `arguments` pairs each metavar with its help."""

    words: str
    short: str
    help: str
    epilog: str
    arguments: tuple[tuple[str, str], ...]
    options: tuple[Option, ...]

    @property
    def usage(self) -> str:
        return " ".join(("refman", self.words, "[OPTIONS]", *(metavar for metavar, _ in self.arguments)))


def described() -> Iterator[tuple[str, Described]]:
    """Each command with the heading that it stands under; commands of a group one by one.

    One whose module is not there yet, or lacks an extra, is described by its line in the table.
    """
    for heading, group in commands.COMMANDS.items():
        for name, row in group.items():
            for one in _described(name, row):
                yield heading, one


def _described(name: str, row: commands.Command) -> Iterator[Described]:
    from refman.cli.run import _loaded

    try:
        built = _loaded(name, row)
    except ModuleNotFoundError:
        yield Described(name, row.help, row.help, "", (), ())
        return
    yield _one(name, row.help, built)
    for sub, command in sorted(getattr(built, "commands", {}).items()):
        yield _one(f"{name} {sub}", command.get_short_help_str(80), command)


def _one(words: str, short: str, command: Any) -> Described:
    arguments: list[tuple[str, str]] = []
    options: list[Option] = []
    for parameter in command.params:
        if getattr(parameter, "hidden", False):
            continue
        help = " ".join((getattr(parameter, "help", "") or "").split())
        if parameter.param_type_name == "argument":
            arguments.append((parameter.metavar or parameter.name.upper(), help))
        else:
            names = (*parameter.opts, *parameter.secondary_opts)
            options.append(Option(names, "" if parameter.is_flag else _metavar(parameter), help))
    options.append(Option(("--help", "-h"), "", "Show the help and exit."))
    help = " ".join((command.help or short).split())
    return Described(words, short, help, command.epilog or "", tuple(arguments), tuple(options))


def _metavar(parameter: Any) -> str:
    return str(parameter.metavar or parameter.type.name.upper())
