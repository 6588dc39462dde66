"""`refman stats`: what the library holds, counted."""

from __future__ import annotations

import sys

from refman.cli.library_options import JsonOption, LibraryOption, opened

EPILOG = "Examples:  refman stats    refman stats --json"


def command(json: JsonOption = False, library: LibraryOption = "") -> None:
    """Count what the library holds: types, years, tags, what is missing."""
    from refman.api.library_stats import stats
    from refman.cli.library_output import print_json
    from refman.cli.library_table import table

    with opened(library) as store:
        found = stats(store)
    if json:
        return print_json([found])
    rows = [
        ("references", f"{found.references}"),
        ("with DOI", f"{found.with_doi}"),
        ("with files", f"{found.with_files}"),
    ]
    rows += [("without author", f"{found.without_author}"), ("without year", f"{found.without_year}")]
    rows += [(f"type {name or 'none'}", f"{count}") for name, count in found.types]
    rows += [(f"year {name}", f"{count}") for name, count in found.years]
    rows += [(f"tag {name}", f"{count}") for name, count in found.tags]
    return table(("What", "Count"), rows, sys.stdout)
