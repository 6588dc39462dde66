"""The type of a work, decided on all evidence."""

from __future__ import annotations

from refman.references.build import Draft


def kind_of(made: Draft) -> str:
    """A CSL type."""
    if made.get("container-title"):
        if made.get("volume") or made.get("issue") or (made.get("page") and not made.get("publisher")):
            return "article-journal"
        return "chapter" if made.get("editor") or made.get("publisher") else "article-journal"
    if made.get("publisher") or made.get("publisher-place"):
        return "book"
    return "webpage" if made.get("URL") else "document"
