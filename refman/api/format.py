"""Bibliographies in a citation style: from references to the text of a file."""

from __future__ import annotations

from collections.abc import Sequence

import msgspec

from refman.csl.catalogue import load_style
from refman.csl.errors import StyleError
from refman.csl.locale import checked_locale
from refman.csl.output.formats import format_for, output_format
from refman.csl.processor import Processor
from refman.model.reference import Reference

OURS, CITEPROC_PY = "refman", "citeproc-py"
ENGINES = (OURS, CITEPROC_PY)


class Formatted(msgspec.Struct, frozen=True):
    """A bibliography as text; `silent` names the references for which the style prints nothing."""

    text: str
    silent: tuple[str, ...] = ()


def format_references(
    references: Sequence[Reference],
    style: str = "apa",
    locale: str | None = None,
    output: str = "text",
    engine: str = OURS,
) -> str:
    """The bibliography of references in a CSL style, as text, markdown, html, rtf, latex, typst, rst or json.

    Raises: StyleError (style-not-found, style-invalid, unknown-output-format, unknown-engine).
    """
    return formatted(references, style, locale, output, engine).text


def formatted(
    references: Sequence[Reference],
    style: str = "apa",
    locale: str | None = None,
    output: str = "text",
    engine: str = OURS,
) -> Formatted:
    """The same, with the references that the style leaves out."""
    if engine == CITEPROC_PY:
        return Formatted(_by_citeproc_py(references, style, locale, output))
    if engine != OURS:
        hint = f"one of {', '.join(ENGINES)}"
        raise StyleError("unknown-engine", f"there is no engine {engine!r}", hint=hint)
    writer = output_format(output)
    loaded = load_style(style)
    if loaded.bibliography is None:
        raise StyleError(
            "style-without-bibliography",
            f"{loaded.title or style} is a style of notes without a bibliography",
            where=style,
            hint="`refman cite` prints its notes; choose another style for a list",
        )
    made = Processor(loaded, checked_locale(locale, loaded.locales)).bibliography(references)
    return Formatted(writer.bibliography(made), made.silent)


def _by_citeproc_py(references: Sequence[Reference], style: str, locale: str | None, output: str) -> str:
    from refman.csl.citeproc_py import rendered

    if output not in ("text", "html", "rst"):
        raise StyleError(
            "unknown-output-format", f"citeproc-py does not write {output}", hint="it writes text, html and rst"
        )
    return rendered(references, style, locale, output)


def output_for(path: str) -> str:
    """The output format that a file's name asks for: "list.rtf" is rtf, anything unknown text."""
    return format_for(path)
