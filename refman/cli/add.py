"""`refman add`: an article's references, or files of references, into the library."""

from __future__ import annotations

import os
import re
from collections.abc import Sequence
from typing import TYPE_CHECKING, Annotated

import typer

from refman.cli.library_options import LibraryOption, author, opened
from refman.cli.lookup_options import JobsOption, OfflineOption, RefreshOption, settings

if TYPE_CHECKING:
    from refman.api.library_add import Source
    from refman.api.lookup import LookupSettings

# Said to be an identifier: if it is none, that is the fault to tell, not a missing file.
_NAMED = re.compile(r"(?:doi|arxiv|pmid|pmcid|isbn):", re.IGNORECASE)
EPILOG = "Examples:  refman add article.txt    refman add refs.bib --tag thesis    refman add doi:10.1038/nature12477"
TagOption = Annotated[list[str] | None, typer.Option("--tag", "-t", metavar="TAG", help="A tag for all of them.")]
FromOption = Annotated[str, typer.Option("--from", metavar="FORMAT", help="The files' format; else it is found out.")]
NewKeysOption = Annotated[
    bool, typer.Option("--new-keys", help="Make keys by the pattern, even where some came along.")
]
VerboseOption = Annotated[bool, typer.Option("--verbose", "-v", help="Tell every merge and difference.")]


def command(
    files: Annotated[
        list[str] | None,
        typer.Argument(
            metavar="FILE|ID...",
            help="Articles, files of references (- is stdin), or doi:, arXiv:, pmid:, isbn:, https://.",
        ),
    ] = None,
    identifiers: Annotated[
        str, typer.Option("--identifiers", "-i", metavar="FILE", help="Look up the identifiers in a file, one a line.")
    ] = "",
    kind: FromOption = "",
    tag: TagOption = None,
    new_keys: NewKeysOption = False,
    verbose: VerboseOption = False,
    offline: OfflineOption = False,
    refresh: RefreshOption = False,
    jobs: JobsOption = None,
    library: LibraryOption = "",
) -> None:
    """Add references. One that is there already gets what is new, and nothing that is there is replaced."""
    from refman.api.library_add import Options
    from refman.cli.library_adding import Told, run, tags_of
    from refman.cli.library_table import note

    told = Told(each=True, all_lines=verbose)
    options = Options(author=author(), keep_keys=not new_keys, tags=tags_of(tag or ()))
    asked = settings(offline, refresh, jobs, None) if identifiers or _identifiers(files or ()) else None
    sources = _sources(files or [], identifiers, kind, asked)
    with opened(library, create=True) as store:
        run(store, iter(sources), options, told, "none")
    note(told.summary())
    if not told.counts:
        raise typer.Exit(1)


def _identifiers(words: Sequence[str]) -> list[str]:
    """The words that name works. Most name files: the patterns are loaded only for a word that is none."""
    strange = [word for word in words if word != "-" and not os.path.exists(word)]
    if not strange:
        return []
    from refman.api.library_lookup import is_identifier

    return [word for word in strange if is_identifier(word) or _NAMED.match(word)]


def _sources(words: Sequence[str], listed: str, kind: str, asked: LookupSettings | None) -> list[Source]:
    """Files in their order, then what is looked up."""
    from refman.api.library_add import source

    wanted = _identifiers(words)
    if not words and not listed:
        raise typer.BadParameter("name a file, an identifier, or --identifiers FILE")
    sources = [source(path, kind) for path in words if path not in wanted]
    if asked is not None:
        from refman.api.library_lookup import identifiers_of_file, looked_up

        sources.append(looked_up([*wanted, *(identifiers_of_file(listed) if listed else ())], asked))
    return sources
