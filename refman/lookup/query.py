"""What is sent of a reference when it is searched: its own fields, nothing else of the manuscript."""

from __future__ import annotations

from refman.model.reference import Reference

LONGEST = 400


def bibliographic_query(reference: Reference) -> str:
    """Title, first authors, container and year in one line; "" where there is no title."""
    title = " ".join(reference.title.split())
    if not title:
        return ""
    names = [name.sort_key for name in reference.author[:3] if name.sort_key]
    year = str(reference.issued.year) if reference.issued and reference.issued.year else ""
    return " ".join(part for part in (title, *names, reference.container_title, year) if part)[:LONGEST]
