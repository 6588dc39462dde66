"""Records printed: as a table, JSON, a format, or by a template."""

from __future__ import annotations

import sys
from collections.abc import Iterable, Iterator, Sequence
from typing import Any

from refman.api.library import Record, title_of
from refman.api.library_fields import author_text, templated, year_text
from refman.cli.asked import one_alone
from refman.cli.library_table import note, table
from refman.model.reference import reference_to_csl
from refman.model.scrub import scrubbed

HEADER = ("Key", "Author", "Year", "Title")


def row(record: Record) -> tuple[str, str, str, str]:
    return record.key, author_text(record), year_text(record), title_of(record)


def as_json(record: Record) -> dict[str, Any]:
    """A record for programs: its CSL-JSON under `item`, the library's own beside it."""
    return {
        "key": record.key,
        "item": reference_to_csl(record.reference),
        "tags": list(record.tags),
        "notes": record.notes,
        "aliases": list(record.aliases),
        "attachments": [{"path": file.path, "copied": file.copied} for file in record.attachments],
        "added": record.added,
        "changed": record.changed,
    }


def print_json(values: Iterable[Any]) -> None:
    """A JSON array, one value a line."""
    from refman.api.files import STDIN, write_pieces

    write_pieces(STDIN, _json_pieces(values))


def _json_pieces(values: Iterable[Any]) -> Iterator[bytes]:
    import msgspec

    parted = b"["
    for value in values:
        yield parted + b"\n" + msgspec.json.encode(value)
        parted = b","
    yield b"[]\n" if parted == b"[" else b"\n]\n"


def print_records(records: Sequence[Record], *, json: bool, to: str, template: str) -> None:
    """The records as one of the options asks; a table without any.

    Raises: RefmanError (one-alone, unknown-format, …).
    """
    one_alone(("--json", json), ("--to", to), ("--format", template))
    if json:
        print_json(map(as_json, records))
    elif to:
        from refman.api.files import STDIN
        from refman.api.library_export import export

        export(records, to, STDIN)
    elif template:
        fill = templated(template)
        shown = scrubbed if sys.stdout.isatty() else str
        sys.stdout.writelines(shown(fill(record)) + "\n" for record in records)
    else:
        table(HEADER, [row(record) for record in records], sys.stdout)


def print_count(shown: int, total: int, more: bool, offset: int) -> None:
    """On a terminal, under a page: how much of it all this was."""
    if not sys.stdout.isatty() or (shown == total and not more):
        return
    many = f"more than {total:,}" if more else f"{total:,}"
    note(
        f"{offset + 1:,} to {offset + shown:,} of {many}; --limit and --offset show more"
        if shown
        else f"none of {many}"
    )
