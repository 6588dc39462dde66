"""Citations in a style: of keys, or all those of a Markdown document."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from refman.api.files import STDIN, read_bytes, write_bytes
from refman.csl.catalogue import load_style
from refman.csl.citing import Citation, Cite
from refman.csl.errors import StyleError
from refman.csl.locale import checked_locale
from refman.csl.markdown_fill import Filled, filled
from refman.csl.output.formats import output_format
from refman.csl.pandoc_cites import cite_of, marks
from refman.csl.processor import Processor
from refman.model.errors import RefmanError
from refman.model.reference import Reference


def citations(
    wanted: Sequence[str],
    references: Sequence[Reference],
    style: str = "apa",
    locale: str | None = None,
    output: str = "text",
    *,
    together: bool = False,
) -> tuple[str, ...]:
    """The citations of keys, each as it first occurs; one for them all with `together`.

    A key may come as Pandoc writes it: "doe2001", "@doe2001, p. 3", "[see @doe2001; -@roe1999, ch. 2]".
    Raises: RefmanError (unknown-key), StyleError.
    """
    writer = output_format(output)
    clusters = [_cluster(one) for one in wanted]
    if together:
        clusters = [Citation(cites=tuple(cite for cluster in clusters for cite in cluster.cites))]
    _know(clusters, references)
    processor = _processor(style, locale)
    numbered = [Citation(cites=one.cites, mode=one.mode, note=place) for place, one in enumerate(clusters, 1)]
    return tuple([writer.text(spans) for spans in processor.citations(references, numbered)])


def _processor(style: str, locale: str | None) -> Processor:
    loaded = load_style(style)
    return Processor(loaded, checked_locale(locale, loaded.locales))


def _cluster(text: str) -> Citation:
    """The citation that one argument asks for."""
    found = marks(text) if "@" in text else []
    if found:
        return Citation(cites=found[0].cites, mode="composite" if found[0].narrative else "")
    cite = cite_of(f"@{{{text.strip()}}}") if " " not in text.strip() else None
    return Citation(cites=(cite or Cite(id=text.strip()),))


def _know(clusters: Sequence[Citation], references: Sequence[Reference]) -> None:
    ids = {reference.id for reference in references}
    for cluster in clusters:
        for cite in cluster.cites:
            if cite.id not in ids:
                import difflib

                close = difflib.get_close_matches(cite.id, sorted(ids), n=3)
                hint = f"did you mean {', '.join(close)}?" if close else _hint(cite.id)
                raise RefmanError("unknown-key", f"there is no reference with the key {cite.id!r}", hint=hint)


def _hint(word: str) -> str:
    """The way out where no key is close: the word may be a file."""
    if Path(word).suffix and Path(word).is_file():
        return "a document is filled one at a time, and in Markdown: .md, .markdown, .qmd, .rmd"
    return "keys are those of the library (`refman list`), or of the file that --bibliography names"


def fill(text: str, references: Sequence[Reference], style: str = "apa", locale: str | None = None) -> Filled:
    """A Markdown document with its citations filled in and its bibliography appended; unknown keys stay as they are.

    Raises: StyleError.
    """
    if not text.strip():
        raise StyleError("empty-document", "the document is empty", hint="name a Markdown file with [@key] in it")
    return filled(text, references, _processor(style, locale))


def fill_file(
    path: str, references: Sequence[Reference], style: str = "apa", locale: str | None = None, output: str = STDIN
) -> Filled:
    """The same for a file, or standard input for "-"; written to `output` unless that is "-".

    Raises: RefmanError (as read_bytes and write_bytes; not-utf-8), StyleError.
    """
    data = read_bytes(path)
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError as fault:
        line = data.count(b"\n", 0, fault.start) + 1
        raise RefmanError("not-utf-8", "this is not UTF-8", where=f"{path}:{line}", hint="save it as UTF-8") from None
    made = fill(text, references, style, locale)
    if output != STDIN:
        write_bytes(output, made.text.encode())
    return made
