"""Page ranges: "1--5" in BibTeX, "1-5" in CSL."""

from __future__ import annotations

import re

from refman.formats.latex import collapsed, decoded

_DASHES = re.compile(r"\s*(?:-{1,3}|[–—‐‑])\s*")


def pages_read(value: str) -> str:
    """CSL's page from BibTeX's pages."""
    if value.isdecimal():
        return value
    if "\\" in value or "{" in value or "$" in value or "~" in value:
        value = decoded(value, plain=True)
    return collapsed(_DASHES.sub("-", value))


def pages_written(value: str) -> str:
    """BibTeX's pages from CSL's page, which is LaTeX already."""
    return value.replace("-{}-", "-").replace("-", "--")
