"""Fields that an entry takes from others: crossref and xdata.

Source: biblatex manual, appendix B (default inheritance setup); 3.13.6 (xdata). BibTeX's own crossref takes every
field under its own name; biblatex's setup renames a parent's title, and that is what reads well in both.
"""

from __future__ import annotations

from refman.formats.bibtex.blocks import Block

_NEVER = frozenset(
    """
    ids crossref xref entryset entrysubtype execute label options presort related relatedoptions relatedstring
    relatedtype shorthand shorthandintro sortkey xdata keywords file abstract
    """.split()
)
_IN_BOOK = {"title": "booktitle", "subtitle": "booksubtitle", "titleaddon": "booktitleaddon", "author": "bookauthor"}
_IN_VOLUMES = {"title": "maintitle", "subtitle": "mainsubtitle", "titleaddon": "maintitleaddon"}
_IN_PERIODICAL = {"title": "journaltitle", "subtitle": "journalsubtitle"}
_WRITTEN_BY_PARENT = ("inbook", "bookinbook", "suppbook")
_MULTI = ("mvbook", "mvcollection", "mvproceedings", "mvreference")
_BOOKS = ("book", "collection", "proceedings", "reference")
_IN = (
    "inbook",
    "incollection",
    "inproceedings",
    "conference",
    "inreference",
    "bookinbook",
    "suppbook",
    "suppcollection",
)


def renamed(parent: str, child: str) -> dict[str, str]:
    """The parent's fields that the child has under another name."""
    if parent in _MULTI and child in (*_BOOKS, *_IN):
        return _IN_VOLUMES
    if parent == "periodical" and child in ("article", "suppperiodical"):
        return _IN_PERIODICAL
    if child in _IN:
        return _IN_BOOK
    return {}


def inherit(block: Block, parent: Block) -> None:
    """Give the block what it lacks of its parent's fields."""
    names = renamed(parent.type, block.type)
    fields = block.fields
    dated = "date" in fields or "year" in fields
    for name, value in parent.fields.items():
        if name in _NEVER or name.startswith("csl-") or (dated and name in ("date", "year", "month", "day")):
            continue
        fields.setdefault(names.get(name, name), value)
    if block.type in _WRITTEN_BY_PARENT and "author" in parent.fields:
        fields.setdefault("author", parent.fields["author"])


def inherit_data(block: Block, source: Block) -> None:
    """Give the block what it lacks of an @xdata entry's fields, under their own names."""
    for name, value in source.fields.items():
        if name not in ("ids", "options"):
            block.fields.setdefault(name, value)
