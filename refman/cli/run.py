"""Running one command: typer is built for that command alone, faults become messages and exit codes."""

from __future__ import annotations

import errno
import importlib
import sys
from collections.abc import Sequence
from typing import Any

import typer

from refman.cli import commands
from refman.cli.asked import Command, Group
from refman.cli.streams import unheard
from refman.model.errors import RefmanError
from refman.model.scrub import scrubbed

# Faults of a standard output: what opens files tells its own.
_NOT_HEARD = (errno.ENOSPC, errno.EIO, errno.EBADF, errno.EDQUOT)
CLEAN, FINDINGS, COULD_NOT_RUN, BUG = 0, 1, 2, 3
# typer exports its usage errors but not their common base, which moved from click into typer itself in 0.28.
ClickException: Any = next(base for base in typer.BadParameter.__mro__ if base.__name__ == "ClickException")
EPILOG = "Examples:  refman check article.txt    refman add article.txt    refman export --to bibtex"


class LazyGroup(Group):
    """A group that imports a command only when it is called; its help comes from the table of commands."""

    def list_commands(self, ctx: Any) -> list[str]:
        return commands.names()

    def get_command(self, ctx: Any, cmd_name: str) -> Any:
        command = commands.find(cmd_name)
        return None if command is None else _loaded(cmd_name, command)

    def resolve_command(self, ctx: Any, args: list[str]) -> Any:
        if args and commands.find(args[0]) is None and not args[0].startswith("-"):
            import difflib  # for the mistaken alone

            close = difflib.get_close_matches(args[0], commands.names(), n=3)
            ctx.fail(f"No such command {args[0]!r}." + (f" Did you mean {' or '.join(close)}?" if close else ""))
        return super().resolve_command(ctx, args)

    def format_commands(self, ctx: Any, formatter: Any) -> None:
        for heading, group in commands.COMMANDS.items():
            with formatter.section(heading):
                formatter.write_dl([(name, command.help) for name, command in group.items()])


def _loaded(name: str, command: commands.Command) -> Any:
    module = importlib.import_module(command.module)
    app = getattr(module, "app", None)
    if app is None:
        app = typer.Typer(rich_markup_mode=None, add_completion=False)
        app.command(name, cls=Command, epilog=getattr(module, "EPILOG", None))(module.command)
    built = typer.main.get_command(app)
    built.name = name
    return built


def run(arguments: Sequence[str]) -> int:
    """The exit code of one run."""
    try:
        code = _group().main(list(arguments), prog_name="refman", standalone_mode=False)
        sys.stdout.flush()
        return code if isinstance(code, int) else CLEAN
    except ClickException as fault:
        fault.show()
        return COULD_NOT_RUN
    except RefmanError as fault:
        _tell(fault)
        return COULD_NOT_RUN
    except (KeyboardInterrupt, typer.Abort):
        sys.stderr.write("refman: stopped\n")
        return 130
    except BrokenPipeError:
        unheard()
        return CLEAN
    except OSError as fault:
        if fault.filename is not None or fault.errno not in _NOT_HEARD:
            return _bug()
        unheard()
        sys.stderr.write(f"refman: standard output cannot be written: {fault.strerror}\n  hint: make room, or use -o\n")
        return COULD_NOT_RUN
    except SystemExit as end:
        # typer makes an exit with 1 of a broken pipe: to a script that would be findings.
        if isinstance(end.__context__, OSError) and end.__context__.errno == errno.EPIPE:
            unheard()
            return CLEAN
        raise
    except Exception:  # noqa: BLE001 - the last resort: our bug, told as one
        return _bug()


def _bug() -> int:
    import traceback  # loaded when it is needed, which should be never

    traceback.print_exc()
    sys.stderr.write("refman: this is a bug in refman, not in your file; please report the lines above\n")
    return BUG


def _group() -> Any:
    app = typer.Typer(
        cls=LazyGroup,
        rich_markup_mode=None,
        add_completion=False,
        no_args_is_help=True,
        help="Check citations, parse reference lists, keep a library, format bibliographies.",
        epilog=EPILOG,
        context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 80},
    )
    app.callback()(_options)
    return typer.main.get_command(app)


def _options(version: bool = typer.Option(False, "--version", "-V", help="Print the version and exit.")) -> None:
    if version:
        from refman import __version__

        typer.echo(f"refman {__version__}")
        raise typer.Exit


def _tell(fault: RefmanError) -> None:
    where = f"{scrubbed(fault.where)}: " if fault.where else ""
    sys.stderr.write(f"refman: {where}{scrubbed(fault.message)}\n")
    if fault.hint:
        sys.stderr.write(f"  hint: {scrubbed(fault.hint)}\n")
