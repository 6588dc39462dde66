"""Options that every command of the library has, and what they stand for: the place, the user, the time."""

from __future__ import annotations

import os
import sys
from contextlib import AbstractContextManager
from datetime import UTC, datetime
from pathlib import Path
from typing import Annotated

import typer

from refman.api.library import Author, Store, library

LibraryOption = Annotated[
    str,
    typer.Option(
        "--library",
        metavar="PATH|URL",
        envvar="REFMAN_LIBRARY",
        show_envvar=False,
        help="The library (REFMAN_LIBRARY).",
    ),
]
KeysArgument = Annotated[list[str], typer.Argument(metavar="KEY...", help="Keys, as `refman list` shows them.")]
JsonOption = Annotated[bool, typer.Option("--json", help="Print JSON for programs.")]
ToOption = Annotated[str, typer.Option("--to", metavar="FORMAT", help="Print in a format: bibtex, csl-json, ris, …")]
OutputOption = Annotated[str, typer.Option("--output", "-o", metavar="FILE", help="Write to a file.")]


def place(library_option: str) -> str:
    """The library that is meant: the option, or the user's own below XDG_DATA_HOME."""
    if library_option:
        return library_option if "://" in library_option else str(Path(library_option).expanduser())
    data = os.environ.get("XDG_DATA_HOME", "")
    home = Path(data) if os.path.isabs(data) else Path.home() / ".local" / "share"
    return str(home / "refman" / "library.db")


def own_place() -> str:
    """The library that is meant where no option names one: REFMAN_LIBRARY, or the user's own."""
    return place(os.environ.get("REFMAN_LIBRARY", ""))


def opened(library_option: str, *, create: bool = False) -> AbstractContextManager[Store]:
    """The store, closed at the end of a `with`."""
    return library(place(library_option), create=create)


def author() -> Author:
    """Who does what now, for the history: the command's name and its words, without --library."""
    words = [Path(word).name if os.path.isabs(word) else word for word in sys.argv[1:]]
    if "--library" in words:
        at = words.index("--library")
        words[at : at + 2] = []
    what = " ".join(word for word in words if not word.startswith("--library="))[:200]
    by = os.environ.get("USER") or os.environ.get("USERNAME") or ""
    return Author(at=now(), by=by, what=what)


def now() -> str:
    """The time. Units: UTC, ISO 8601, whole seconds."""
    return datetime.now(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")


def files_folder(option: str, library_place: str) -> str:
    """Where copies of attached files are kept: the option, or beside the library; of a server, below XDG_DATA_HOME."""
    if option:
        return str(Path(option).expanduser())
    home = place("") if "://" in library_place else library_place
    return str(Path(home).with_suffix(".files"))
