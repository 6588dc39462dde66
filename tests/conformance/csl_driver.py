"""The door through which the CSL suite's cases reach our processor: `run(request) -> str`."""

from __future__ import annotations

from typing import Any

from refman.csl.catalogue import load_style
from refman.csl.citing import Citation, citation_from_csl, cite_from_csl
from refman.csl.output import html
from refman.csl.processor import Processor


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
    return [Citation(cites=tuple(cite_from_csl({"id": item["id"]}) for item in request["input"]))]


def _bibliography(processor: Processor, request: dict[str, Any]) -> str:
    citations = [] if not request["document"] else _clusters(request)
    return html.bibliography(processor.bibliography(request["input"], citations))


def _citations(processor: Processor, request: dict[str, Any]) -> str:
    texts = [html.text(spans) for spans in processor.citations(request["input"], _clusters(request))]
    if request["document"]:
        return "\n".join(f"..[{index}] {text}" for index, text in enumerate(texts))
    return "\n".join(texts)
