"""Which part of an article a citation stands in, from the blocks that the file's format knows."""

from __future__ import annotations

import bisect
from collections.abc import Iterable, Iterator

import msgspec

from refman.model.citation import Citation
from refman.model.document import Document

ZONES = {
    "caption": "caption",
    "table": "table",
    "heading": "heading",
    "quote": "quote",
    "note": "note",
    "abstract": "abstract",
}


def in_zones(citations: Iterable[Citation], document: Document) -> Iterator[Citation]:
    """The citations with their zone; "body" where the format says nothing."""
    blocks = document.blocks
    starts = [block.span.start for block in blocks]
    for citation in citations:
        at = bisect.bisect_right(starts, citation.span.start) - 1
        kind = blocks[at].kind if at >= 0 and citation.span.start in blocks[at].span else ""
        if citation.zone == "body" and kind in ZONES:
            citation = msgspec.structs.replace(citation, zone=ZONES[kind])
        yield citation
