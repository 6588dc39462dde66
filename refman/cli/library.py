"""`refman library`: where the library is, whether it is sound, how its keys are made."""

from __future__ import annotations

import sys
from typing import Annotated

import typer

from refman.cli.library_options import LibraryOption, opened, place

EPILOG = "Examples:  refman library    refman library --check    refman library --keys 'auth.lower + shortyear'"


def command(
    verify: Annotated[bool, typer.Option("--verify", help="Read the whole library and tell what is damaged.")] = False,
    check: Annotated[
        bool, typer.Option("--check", help="Check the references by the rules for bibliographies.")
    ] = False,
    keys: Annotated[
        str, typer.Option("--keys", metavar="PATTERN", help="Make new keys by this pattern from now on.")
    ] = "",
    library: LibraryOption = "",
) -> None:
    """Say where the library is and how its keys are made; existing keys never change.

    A pattern has Better BibTeX's words: auth, authEtAl, year, shorttitle(3), title, journal, … with filters: .lower, .fold,
    .capitalize, .substring(1, 3), …; the older [auth:lower][year] is read too.
    """
    from refman.api.library_check import faults, findings, key_pattern, set_key_pattern
    from refman.cli.library_table import note
    from refman.model.scrub import scrubbed

    with opened(library) as store:
        if keys:
            note(f"new keys look like {set_key_pattern(store, keys)}")
        found = faults(store) if verify else []
        found += findings(store) if check else []
        sys.stdout.write(f"{place(library)}\n{store.count()} references\nkeys: {key_pattern(store)}\n")
    sys.stdout.writelines(scrubbed(fault) + "\n" for fault in found)
    if (verify or check) and not found:
        note("nothing is wrong")
    if found:
        raise typer.Exit(1)
