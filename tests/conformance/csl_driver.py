"""The door through which the CSL suite's cases reach our processor: `run(request) -> str`."""

from __future__ import annotations

from typing import Any

import msgspec

from refman.csl.catalogue import load_style
from refman.csl.citing import Citation, Entry, citation_from_csl, cite_from_csl
from refman.csl.output import html
from refman.csl.processor import Processor
from refman.csl.spans import TextSpan

# What the suite expects where a reference prints nothing.
NOTHING = "[CSL STYLE ERROR: reference with no printed form.]"


def run(request: dict[str, Any]) -> str:
    """The output of one case, as the suite's README describes it."""
    processor = Processor(load_style(request["csl"]))
    if request["mode"].startswith("bibliography"):
        return _bibliography(processor, request)
    return _citations(processor, request)


def _clusters(request: dict[str, Any]) -> list[Citation]:
    if request["document"]:
        return [citation_from_csl(cluster) for cluster in request["document"]]
    if request["citation_items"]:
        return [Citation(cites=tuple(cite_from_csl(cite) for cite in cluster)) for cluster in request["citation_items"]]
    processor = Processor(load_style(request["csl"]))
    ids = [known.item.id for known in processor.render(_items(request)).registry.ordered]
    return [Citation(cites=tuple(cite_from_csl({"id": id}) for id in ids))]


def _items(request: dict[str, Any]) -> list[dict[str, Any]]:
    """The items; one without an id gets its place for it, and the last of an id counts."""
    items = [{"id": f"item-{place}"} | item for place, item in enumerate(request["input"])]
    return list({str(item["id"]): item for item in items}.values())


def _bibliography(processor: Processor, request: dict[str, Any]) -> str:
    citations = [] if not request["document"] else _clusters(request)
    rendering = processor.render(_items(request), citations, all_cited=bool(citations))
    made = rendering.bibliography()
    printed = {entry.id: entry for entry in made.entries}
    numbered = "citation-number" in request["csl"]
    entries = []
    for place, known in enumerate(rendering.registry.ordered, 1):
        words = f"{place}. {NOTHING}" if numbered else NOTHING
        entries.append(printed.get(known.item.id) or Entry(known.item.id, (TextSpan(words),)))
    return html.bibliography(msgspec.structs.replace(made, entries=tuple(entries)))


def _citations(processor: Processor, request: dict[str, Any]) -> str:
    rendering = processor.render(_items(request), _clusters(request), all_cited=bool(request["document"]))
    texts = [html.text(spans) or NOTHING for spans in rendering.citations()]
    if request["document"]:
        return "\n".join(f"..[{index}] {text}" for index, text in enumerate(texts))
    return "\n".join(texts)
