"""A command's words as people type them: queries that begin with a dash, names that turned out empty, examples in help."""

from __future__ import annotations

import os
import re
import sys
from collections.abc import Iterator, Sequence
from typing import Any

import typer
from typer.core import TyperCommand, TyperGroup

from refman.model.errors import RefmanError

# No argument of a process can hold it: it keeps a word from being read as an option, and is taken off again.
_SHIELD = "\0"
_WRITTEN = ("output", "report")
_PLACES = ("FILE", "FOLDER", "PATH", "PLACE", "CSV")


class _WithExamples:
    """Help that ends with examples, each on a line of its own: to be copied, never wrapped."""

    epilog: str | None

    def format_epilog(self, ctx: Any, formatter: Any) -> None:
        for paragraph in (self.epilog or "").split("\n\n"):
            head, *examples = re.split(r" {2,}", paragraph)
            formatter.write_paragraph()
            with formatter.indentation():
                formatter.write_text(head)
                with formatter.indentation():
                    for example in examples:
                        formatter.write(f"{'':>{formatter.current_indent}}{example}\n")


class Group(_WithExamples, TyperGroup):
    """A group of commands."""


class Command(_WithExamples, TyperCommand):
    """A command that takes `-tag:draft` for a word of its query, and no empty name for a file."""

    def parse_args(self, ctx: Any, args: list[str]) -> list[str]:
        queries = [param.name for param in self.params if "QUERY" in (param.metavar or "") and _is_argument(param)]
        left = super().parse_args(ctx, list(self._shielded(args)) if queries else args)
        for name in queries:
            ctx.params[name] = [word.removeprefix(_SHIELD) for word in ctx.params[name] or ()]
        for param in self.params:
            self._refuse_empty(ctx, param)
        return left

    def invoke(self, ctx: Any) -> Any:
        """Run the command; where it will read from the keyboard, say so: it would seem to hang."""
        if os.isatty(0) and self._reads(ctx.params):
            sys.stderr.write("refman: reading from the keyboard; Ctrl-D on a line of its own ends it\n")
        return super().invoke(ctx)

    def _reads(self, given: dict[str, Any]) -> bool:
        """Whether standard input was named, or stands for a file that was not."""
        if given.get("formats"):  # convert's list needs no source
            return False
        values = [
            given.get(str(param.name)) for param in self.params if param.name not in _WRITTEN and _is_place(param)
        ]
        return any(value == "-" or (isinstance(value, list | tuple) and "-" in value) for value in values)

    def _shielded(self, args: Sequence[str]) -> Iterator[str]:
        """The words, those marked that begin with a dash and are no options."""
        options = {name: param for param in self.params if not _is_argument(param) for name in param.opts}
        is_value = is_rest = False
        for word in args:
            is_rest = is_rest or word == "--"
            is_word = not is_value and not is_rest and word[:1] == "-" and word[1:2] not in ("", "-")
            yield _SHIELD + word if is_word and not _is_options(word, options) else word
            named = options.get(word)
            is_value = not is_value and named is not None and not getattr(named, "is_flag", False)

    def _refuse_empty(self, ctx: Any, param: Any) -> None:
        """An unset variable of the shell must not turn "write there" into "write in place", or one file into all."""
        given = ctx.get_parameter_source(param.name)
        if given is None or given.name != "COMMANDLINE" or not _is_place(param):
            return
        value = ctx.params.get(param.name)
        if value == "" or (isinstance(value, list | tuple) and "" in value):
            raise typer.BadParameter("the name is empty; is a variable of your shell not set?", ctx=ctx, param=param)


def one_alone(*given: tuple[str, object]) -> None:
    """Refuse two wishes of which only one could be met: (name, value) pairs, a value that is false was not given.

    Raises: RefmanError (one-alone).
    """
    names = [name for name, value in given if value]
    if len(names) > 1:
        message = f"{' and '.join(names)} cannot be asked for together"
        raise RefmanError("one-alone", message, hint=f"give {' or '.join(names)}")


def _is_argument(param: Any) -> bool:
    return bool(param.param_type_name == "argument")


def _is_place(param: Any) -> bool:
    return any(word in (param.metavar or "") for word in _PLACES)


def _is_options(word: str, options: dict[str, Any]) -> bool:
    """Whether a word that begins with one dash can be read as short options: `-r`, `-n5`, `-rn5`, not `-tag:x`."""
    field, colon, value = word[1:].partition(":")
    if colon and value and _is_field(field):
        return False
    for at, letter in enumerate(word[1:], 2):
        option = options.get(f"-{letter}")
        if option is None:
            return letter == "h" and word == "-h"
        if not getattr(option, "is_flag", False):
            return "int" not in option.type.name or not word[at:] or word[at:].isdecimal()
    return True


def _is_field(name: str) -> bool:
    from refman.api.library_search import is_field

    return is_field(name)
