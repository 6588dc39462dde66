"""`refman show`: all that the library knows of a reference."""

from __future__ import annotations

import sys

from refman.cli.library_options import JsonOption, KeysArgument, LibraryOption, ToOption, opened

EPILOG = "Examples:  refman show ruitenberg2024france    refman show ruitenberg2024france --to bibtex"


def command(keys: KeysArgument, json: JsonOption = False, to: ToOption = "", library: LibraryOption = "") -> None:
    """Show references whole."""
    from refman.api.library import records
    from refman.api.library_fields import shown_fields
    from refman.cli.library_output import print_records
    from refman.cli.library_table import bold
    from refman.model.scrub import scrubbed

    with opened(library) as store:
        found = records(store, keys)
        if json or to:
            return print_records(found, json=json, to=to, template="")
    for at, record in enumerate(found):
        fields = list(shown_fields(record))
        width = max(len(name) for name, _ in fields)
        sys.stdout.write("\n" if at else "")
        for name, text in fields:
            sys.stdout.write(
                bold(name.ljust(width), sys.stdout)
                + "  "
                + scrubbed(text).replace("\n", "\n" + " " * (width + 2))
                + "\n"
            )
    return None
