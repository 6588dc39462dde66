"""`refman enrich`: gaps in the library's references filled from their identifiers."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING, Annotated

import typer

from refman.cli.library_options import LibraryOption, author, opened
from refman.cli.lookup_options import (
    ContactOption,
    JobsOption,
    OfflineOption,
    RefreshOption,
    counted,
    settings,
    uncounted,
)

if TYPE_CHECKING:
    from refman.api.library import Store
    from refman.api.library_pending import Completion, Pending

EPILOG = "Examples:  refman enrich ruitenberg2024france    refman enrich --yes"


def command(
    keys: Annotated[list[str] | None, typer.Argument(metavar="[KEY]...", help="Keys; all of them by default.")] = None,
    yes: Annotated[bool, typer.Option("--yes", "-y", help="Make the change without asking.")] = False,
    offline: OfflineOption = False,
    refresh: RefreshOption = False,
    jobs: JobsOption = None,
    contact: ContactOption = None,
    library: LibraryOption = "",
) -> None:
    """Fill what is missing in references from their DOI, PMID, arXiv number or ISBN.

    The change is shown first; nothing that a reference says is changed, and `refman undo` takes all back.
    """
    from refman.api.enrich import completions
    from refman.api.library import records
    from refman.api.library_pending import Pending
    from refman.api.library_search import Selection, selection

    asked = settings(offline, refresh, jobs, contact)
    with opened(library) as store, Pending() as wanted:
        found = records(store, keys) if keys else []
        chosen = Selection(len(found), iter(found)) if keys else selection(store)
        for done, one in enumerate(completions(chosen.records, asked), 1):
            counted(done, chosen.total, "looked up")
            if _shown(one):
                wanted.add(one)
        _make(store, wanted, yes=yes)


def _make(store: Store, wanted: Pending, *, yes: bool) -> None:
    from refman.api.library_pending import complete

    if not wanted:
        typer.echo("nothing to add", err=True)
    elif yes or (sys.stdin.isatty() and typer.confirm(f"Change {len(wanted)} references?", err=True)):
        changed = complete(store, wanted, author())
        typer.echo(f"completed {changed} references; `refman undo` takes it back", err=True)
    else:
        typer.echo(f"{len(wanted)} references could be completed; --yes does it", err=True)


def _shown(one: Completion) -> bool:
    """Print what would be added; whether there is anything."""
    from refman.model.scrub import scrubbed

    if one.failures or one.added:
        uncounted()
    for failure in one.failures:
        typer.echo(f"{one.key}: could not ask {scrubbed(failure)}", err=True)
    for name, value, origin in one.added:
        cut = value if len(value) <= 100 else f"{value[:99]}…"
        typer.echo(scrubbed(f"{one.key}: + {name} {cut} ({origin})"))
    return bool(one.added)
