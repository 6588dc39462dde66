"""`refman add`: an article's references, or files of references, into the library."""

from __future__ import annotations

from typing import Annotated

import typer

from refman.cli.library_options import LibraryOption, author, opened

EPILOG = "Examples:  refman add article.txt    refman add refs.bib --tag thesis    refman list"
TagOption = Annotated[list[str] | None, typer.Option("--tag", "-t", metavar="TAG", help="A tag for all of them.")]
FromOption = Annotated[str, typer.Option("--from", metavar="FORMAT", help="The files' format; else it is found out.")]
NewKeysOption = Annotated[
    bool, typer.Option("--new-keys", help="Make keys by the pattern, even where some came along.")
]
VerboseOption = Annotated[bool, typer.Option("--verbose", "-v", help="Tell every merge and difference.")]


def command(
    files: Annotated[list[str], typer.Argument(metavar="FILE...", help="Articles or files of references; - is stdin.")],
    kind: FromOption = "",
    tag: TagOption = None,
    new_keys: NewKeysOption = False,
    verbose: VerboseOption = False,
    library: LibraryOption = "",
) -> None:
    """Add references. One that is there already gets what is new, and nothing that is there is replaced."""
    from refman.api.library_add import Options, source
    from refman.cli.library_adding import Told, run, tags_of
    from refman.cli.library_table import note

    told = Told(each=True, all_lines=verbose)
    options = Options(author=author(), keep_keys=not new_keys, tags=tags_of(tag or ()))
    sources = [source(path, kind) for path in files]
    with opened(library, create=True) as store:
        run(store, iter(sources), options, told, "none")
    note(told.summary())
