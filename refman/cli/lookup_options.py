"""Options of the commands that ask the network, and what they stand for."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

if TYPE_CHECKING:
    from refman.api.lookup import LookupSettings

OfflineOption = Annotated[bool, typer.Option("--offline", help="Ask nothing: answer from the cache.")]
RefreshOption = Annotated[bool, typer.Option("--refresh", help="Ask again what the cache holds.")]
JobsOption = Annotated[
    int | None, typer.Option("--jobs", "-j", metavar="N", min=1, max=32, help="How many to ask about at once.")
]
ContactOption = Annotated[
    str | None, typer.Option("--contact", metavar="MAIL", help="Your address, for the services' polite pools.")
]


def cache_path() -> str:
    """The cache's file, below XDG_CACHE_HOME."""
    from refman.api.parsed_lists import cache_home

    return str(Path(cache_home()) / "http.sqlite")


def settings(offline: bool, refresh: bool, jobs: int | None, contact: str | None, **more: object) -> LookupSettings:
    """What the settings file and the options say together."""
    from refman.api.config import load_config
    from refman.api.lookup import lookup_settings

    config = load_config(Path.cwd())
    said = {"offline": offline or None, "refresh": refresh or None, "jobs": jobs, "contact": contact, **more}
    return lookup_settings(config, cache=cache_path(), **said)


def counted(done: int, total: int, what: str) -> None:
    """A line of progress on a terminal's stderr, written over itself."""
    if sys.stderr.isatty():
        sys.stderr.write(f"\r{done}/{total} {what}" + ("\n" if done == total else ""))
        sys.stderr.flush()


def uncounted() -> None:
    """Wipe the line of progress, so that something else can be printed there."""
    if sys.stderr.isatty():
        sys.stderr.write("\r\x1b[K")
        sys.stderr.flush()
