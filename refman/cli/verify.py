"""`refman verify`: are the references real, right, and still standing."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING, Annotated

import typer

from refman.cli.lookup_options import ContactOption, JobsOption, OfflineOption, RefreshOption, counted, settings
from refman.model.scrub import scrubbed

if TYPE_CHECKING:
    from refman.api.verify import LookupSettings, Settings, Verified

EPILOG = (
    "Examples:  refman verify article.docx    refman verify refs.bib --retraction-watch retractions.csv    "
    "refman verify --all    refman verify --library office.db --query 'tag:thesis year:2020..'"
)


def command(
    files: Annotated[
        list[str] | None, typer.Argument(metavar="[FILE...]", help="Articles, or files of references; - is stdin.")
    ] = None,
    whole: Annotated[bool, typer.Option("--all", help="Your library instead of files.")] = False,
    library: Annotated[str, typer.Option("--library", metavar="PATH|URL", help="This library instead of files.")] = "",
    query: Annotated[
        str, typer.Option("--query", metavar="QUERY", help="Of the library what a search finds: tag:thesis, …")
    ] = "",
    output_format: Annotated[
        str, typer.Option("--output-format", metavar="FORMAT", help="text, concise, json, sarif, github, …")
    ] = "text",
    select: Annotated[list[str] | None, typer.Option(metavar="CODE", help="Only these rules (NET003, …).")] = None,
    ignore: Annotated[list[str] | None, typer.Option(metavar="CODE", help="Not these rules.")] = None,
    verdicts: Annotated[
        bool, typer.Option("--verdicts", help="Print each verdict with its evidence, as JSON Lines.")
    ] = False,
    fix: Annotated[
        bool, typer.Option("--fix", help="As in check; all that is mended here needs --unsafe-fixes.")
    ] = False,
    unsafe_fixes: Annotated[
        bool, typer.Option("--unsafe-fixes", help="Add missing DOIs; in articles correct years, too.")
    ] = False,
    retraction_watch: Annotated[
        str | None, typer.Option(metavar="CSV", help="Retraction Watch's table; works offline.")
    ] = None,
    venues: Annotated[
        str | None, typer.Option(metavar="CSV", help="Your list of venues to look at twice: title, issn, url.")
    ] = None,
    links: Annotated[bool, typer.Option("--links/--no-links", help="Whether to ask each web address.")] = True,
    offline: OfflineOption = False,
    refresh: RefreshOption = False,
    jobs: JobsOption = None,
    contact: ContactOption = None,
) -> None:
    """Look every reference up: does it exist, is it the work that is named, was it retracted.

    Of an article, of a file of references (.bib, .ris, .json, …), or of the library: --all is your own, --library names
    another, --query chooses in it. Findings in the library stand at the reference's key; --unsafe-fixes adds the DOIs that
    its references lack, and `refman undo` takes that back.

    Only the references' own fields are sent. "Not found" is said apart from "could not ask", and a report, a law or a
    newspaper that no index holds is not called invented.
    """
    from refman.api.reports import known
    from refman.api.verify import rules_chosen
    from refman.cli.verify_library import library_meant, verify_library

    place = library_meant(files or [], whole=whole, library=library, query=query)
    rules = rules_chosen(select or (), ignore or (), "NET" if place else "")
    if output_format != "text":
        known(output_format)
    asked = settings(
        offline, refresh, jobs, contact, retraction_watch=retraction_watch, venues=venues, check_links=links
    )
    if fix and not unsafe_fixes:
        typer.echo("refman verify: an index may err, so nothing is mended without --unsafe-fixes", err=True)
    if place:
        raise typer.Exit(verify_library(place, query, asked, rules, output_format, verdicts, unsafe_fixes))
    raise typer.Exit(_verify_files(files or [], asked, rules, output_format, verdicts, unsafe_fixes))


def _verify_files(
    files: list[str], asked: LookupSettings, rules: Settings, output_format: str, verdicts: bool, unsafe_fixes: bool
) -> int:
    from refman.api.verify import verified, what_is_sent

    typer.echo(f"refman verify: {what_is_sent(asked)}", err=True)
    found: list[Verified] = []
    for path in files:
        found.append(verified(path, asked, rules, _progress))
        if found[-1].interrupted:
            break
    code = _print(found, output_format, verdicts)
    if found and found[-1].interrupted:
        # What came is told; nothing is mended by half, and no further file is asked about.
        sys.stderr.write("refman verify: interrupted; what came is above\n")
        return 130
    if unsafe_fixes:
        _mend(found)
    return code


def _mend(found: list[Verified]) -> None:
    from refman.api.files import read_bytes, write_bytes
    from refman.api.verify import mended

    for one in found:
        if one.checked.text.document.format in ("bibtex", "references"):
            way = "`refman add` it, then `refman verify --all --unsafe-fixes`"
            sys.stderr.write(f"{scrubbed(one.checked.path)}: records are mended in the library alone: {way}\n")
        elif any(finding.fix for finding in one.checked.findings):
            write_bytes(one.checked.path, mended(one, read_bytes(one.checked.path)))
            sys.stderr.write(f"mended {scrubbed(one.checked.path)}\n")


def _progress(done: int, total: int) -> None:
    counted(done, total, "references asked")


def _print(found: list[Verified], output_format: str, verdicts: bool) -> int:
    """Print what was found; the exit code: 1 where a warning or an error is among it."""
    from refman.cli.check_output import Shown, show

    if verdicts:
        sys.stdout.write("".join(one.as_json_lines() for one in found))
    shown = Shown(output_format, "", statistics=False, quiet=True, write_baseline="", to_stderr=verdicts)
    code = show([one.checked for one in found], "warning", shown)
    for one in found:
        sys.stderr.write(f"{scrubbed(one.summary())}\n")
    return code
