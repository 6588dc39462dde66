"""`refman parse`: reference strings, or an article's list, to records."""

from __future__ import annotations

import functools
import os
import sys
from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING, Annotated

import typer

from refman.cli.asked import one_alone
from refman.model.scrub import scrubbed

if TYPE_CHECKING:
    from refman.model.citation import Entry

EPILOG = "Examples:  refman parse article.docx    refman parse --one-per-line --to jsonl < refs.txt"


def command(
    file: Annotated[
        str, typer.Argument(metavar="[FILE]", help="An article or a list of references; - is stdin.")
    ] = "-",
    one_per_line: Annotated[bool, typer.Option("--one-per-line", help="Take each line as one reference.")] = False,
    to: Annotated[
        str, typer.Option("--to", metavar="FORMAT", help="jsonl, csl-json, bibtex, …; a table without it.")
    ] = "",
    min_confidence: Annotated[
        float, typer.Option("--min-confidence", metavar="0-1", min=0, max=1, help="Only records at least this sure.")
    ] = 0.0,
    doubtful: Annotated[bool, typer.Option("--doubtful", help="Only what a person should look at.")] = False,
    explain: Annotated[bool, typer.Option("--explain", help="Each field, where it stands, how sure it is.")] = False,
    jobs: Annotated[
        int,
        typer.Option("--jobs", "-j", metavar="N", min=0, help="Processes for long input; 0: as many as processors."),
    ] = 1,
    output: Annotated[str, typer.Option("--output", "-o", metavar="FILE", help="Write here instead of stdout.")] = "-",
) -> None:
    """Turn references into records: names, dates, titles, type, each with how sure it is.

    Blank and hopeless references keep their place, with the reason under custom.refman.doubts.
    """
    one_alone(("--explain", explain), ("--to", to))
    one_alone(("--explain", explain), ("--output", output != "-"))
    found = _chosen(_entries(file, one_per_line, jobs or os.cpu_count() or 1), min_confidence, doubtful)
    if to or output != "-":
        _write(found, to or _format_of(output), output)
    else:
        from refman.cli.parse_table import explained, tabled

        (explained if explain else tabled)(found)


def _entries(file: str, one_per_line: bool, jobs: int) -> Iterable[Entry]:
    from refman.api.parse import entries_of, parsed_lines

    if not one_per_line:
        warnings: list[str] = []
        entries = entries_of(file, warnings=warnings)
        for warning in warnings:
            _note(f"{file}: {warning}")
        return entries
    return _counted(parsed_lines(_lines(file), jobs=jobs))


def _lines(file: str) -> Iterator[str]:
    """Lines as they come from standard input; a file is read whole."""
    from refman.api.files import STDIN, read_bytes

    if file == STDIN:
        for line in sys.stdin.buffer:
            yield _decoded(line, file).rstrip("\r\n")
        return
    data = _decoded(read_bytes(file), file).removeprefix("\ufeff")
    yield from (line.rstrip("\r") for line in data.removesuffix("\n").split("\n")) if data else ()


def _decoded(data: bytes, file: str) -> str:
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError:
        _note(f"{file}: what is not UTF-8 was read as cp1252")
        return data.decode("cp1252", "replace")


@functools.cache
def _note(text: str) -> None:
    """Say something beside the result, once in a run."""
    sys.stderr.write(f"refman: {scrubbed(text)}\n")


def _counted(entries: Iterable[Entry]) -> Iterator[Entry]:
    """The entries, with their number told on a terminal while a long input is read."""
    shown, number = sys.stderr.isatty() and not sys.stdout.isatty(), 0
    for number, entry in enumerate(entries, 1):
        if shown and number % 500 == 0:
            sys.stderr.write(f"\r{number:,} references")
        yield entry
    if shown and number >= 500:
        sys.stderr.write("\r\x1b[K")


def _chosen(entries: Iterable[Entry], least: float, doubtful: bool) -> Iterator[Entry]:
    from refman.api.parse import needs_a_look

    for entry in entries:
        if entry.confidence >= least and (not doubtful or needs_a_look(entry)):
            yield entry


def _format_of(path: str) -> str:
    """The format that a file's name asks for."""
    ending = path.rsplit(".", 1)[-1].lower() if "." in path else ""
    return {"json": "csl-json", "bib": "bibtex"}.get(ending, ending or "jsonl")


def _write(entries: Iterator[Entry], to: str, output: str) -> None:
    from refman.api.files import write_pieces
    from refman.api.parse import encoded

    write_pieces(output, encoded(entries, to))
