"""The sources that refman asks: its own, and those of plug-ins (entry points in the group `refman.sources`)."""

from __future__ import annotations

import functools
import importlib
import importlib.metadata

from refman.lookup.errors import LookupFailed
from refman.lookup.record import Source

# Asked in this order for each kind of identifier; the first to know the work answers, later ones fill gaps.
OWN = (
    ("refman.lookup.sources.crossref", "Crossref"),
    ("refman.lookup.sources.doi", "Doi"),
    ("refman.lookup.sources.openalex", "OpenAlex"),
    ("refman.lookup.sources.arxiv", "Arxiv"),
    ("refman.lookup.sources.pubmed", "PubMed"),
    ("refman.lookup.sources.isbn", "OpenLibrary"),
    ("refman.lookup.sources.isbn", "GoogleBooks"),
    ("refman.lookup.sources.webpage", "WebPage"),
)
GROUP = "refman.sources"


@functools.cache
def sources() -> tuple[Source, ...]:
    """Every source, refman's own first.

    Raises: LookupFailed (bad-plugin) naming a plug-in that cannot be loaded or lacks what a source has.
    """
    own: list[Source] = [getattr(importlib.import_module(module), name)() for module, name in OWN]
    return (*own, *(_plugin(entry) for entry in sorted(importlib.metadata.entry_points(group=GROUP))))


def _plugin(entry: importlib.metadata.EntryPoint) -> Source:
    where = f"plug-in {entry.name} ({entry.value})"
    try:
        source: Source = entry.load()()
    except (ImportError, AttributeError, TypeError) as fault:
        raise LookupFailed("bad-plugin", f"cannot be loaded: {fault}", where=where) from fault
    missing = [name for name in ("name", "kinds", "searches", "fetch", "search") if not hasattr(source, name)]
    if missing:
        raise LookupFailed(
            "bad-plugin", f"lacks {', '.join(missing)}", where=where, hint="see refman.lookup.record.Source"
        )
    return source


def for_kind(kind: str) -> tuple[Source, ...]:
    """The sources that take identifiers of a kind."""
    return tuple(source for source in sources() if kind in source.kinds)


def searching() -> tuple[Source, ...]:
    """The sources that can be searched without an identifier."""
    return tuple(source for source in sources() if source.searches)
