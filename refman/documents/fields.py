"""What reference managers leave in a text: Zotero's, Mendeley's, EndNote's and Word's own citations with their data.

Shared by Word, ODT and RTF, which carry the same field codes in different wrappings.
Source: field codes as Zotero 5-7, Mendeley 1.x and Cite, EndNote X9-21 and Word 2007 and later write them.
"""

from __future__ import annotations

import base64
import binascii
import re
from typing import Any

import msgspec

from refman.documents.endnote import endnote_citation
from refman.model.document import Embedded
from refman.model.reference import Reference, reference_from_csl
from refman.model.span import Span

_LISTS = (
    "ZOTERO_BIBL",
    "Mendeley Bibliography",
    "EN.REFLIST",
    "BIBLIOGRAPHY",
    "MENDELEY_BIBLIOGRAPHY",
    "CSL_BIBLIOGRAPHY",
)
_WORD = re.compile(r"\s*CITATION\s+(.*)", re.DOTALL)
_SWITCH = re.compile(r"\\([a-zA-Z])\s*|\"([^\"]*)\"|([^\s\\\"]+)")
_TAG = re.compile(r"MENDELEY_CITATION_v\d+_(.+)", re.DOTALL)


class FieldCitation(msgspec.Struct, frozen=True):
    """What a field says: whose it is, the keys it cites, their locators, and the works where it holds them.

    `is_list` is set for a field that prints the reference list. `by_hand` and `without_author` are as in `Embedded`.
    """

    source: str
    keys: tuple[str, ...] = ()
    locators: tuple[str, ...] = ()
    references: tuple[Reference, ...] = ()
    is_list: bool = False
    by_hand: bool = False
    without_author: bool = False

    def embedded(self, span: Span) -> Embedded:
        """The citation where it is printed."""
        return Embedded(
            span,
            self.source,
            self.keys,
            self.locators,
            self.references,
            by_hand=self.by_hand,
            without_author=self.without_author,
        )


def field_citation(code: str, data: str = "", where: str = "word") -> FieldCitation | None:
    """What a field code means; None for a field that is no citation (a page number, a date).

    `data` is base64 that came beside the code (EndNote).
    """
    code = code.strip()
    if any(mark in code[:200] for mark in _LISTS):
        return FieldCitation("", is_list=True)
    if "EN.CITE" in code[:40]:
        found = endnote_citation(code.partition("EN.CITE")[2].removeprefix(".DATA") or data, data)
        return FieldCitation("endnote", *found) if found else None
    if "CSL_CITATION" in code[:200] or "ZOTERO_ITEM" in code[:200]:
        source = "zotero" if "ZOTERO" in code[:200] else "mendeley"
        return csl_citation(code[code.find("{") :] if "{" in code else "", source)
    word = _WORD.match(code)
    return _word_citation(word[1]) if word else None


def control_citation(tag: str) -> FieldCitation | None:
    """What the tag of a content control says (Mendeley Cite puts base64 of CSL-JSON there)."""
    if "MENDELEY_BIBLIOGRAPHY" in tag:
        return FieldCitation("", is_list=True)
    match = _TAG.match(tag)
    if match is None:
        return None
    try:
        text = base64.b64decode(match[1] + "=" * (-len(match[1]) % 4)).decode("utf-8")
    except (binascii.Error, ValueError):
        return None
    return csl_citation(text, "mendeley")


def csl_citation(text: str, source: str) -> FieldCitation | None:
    """The works and locators of a CSL citation object (the first JSON value of the text)."""
    value = first_json(text)
    items = value.get("citationItems") if isinstance(value, dict) else None
    if not isinstance(items, list):
        return None
    keys, locators, references = [], [], []
    without_author = False
    for item in items:
        if not isinstance(item, dict):
            continue
        without_author |= bool(item.get("suppress-author") or item.get("author-only"))
        data = item.get("itemData")
        data = data if isinstance(data, dict) else {}
        keys.append(str(data.get("id") or item.get("id") or ""))
        locators.append(str(item.get("locator") or ""))
        reference = reference_of({**data, "id": keys[-1]})
        if reference is not None and data:
            references.append(reference)
    if not keys:
        return None
    return FieldCitation(
        source,
        tuple(keys),
        tuple(locators),
        tuple(references),
        by_hand=_is_by_hand(value),
        without_author=without_author,
    )


def _is_by_hand(value: dict[str, Any]) -> bool:
    """Zotero's `dontUpdate`, Mendeley's `manualFormatting` and Mendeley Cite's `isManuallyOverridden`."""
    properties, mendeley, manual = (value.get(name) for name in ("properties", "mendeley", "manualOverride"))
    return bool(
        (isinstance(properties, dict) and properties.get("dontUpdate"))
        or (isinstance(mendeley, dict) and mendeley.get("manualFormatting"))
        or (isinstance(manual, dict) and manual.get("isManuallyOverridden"))
    )


def first_json(text: str) -> Any:
    """The JSON value that a text begins with, whatever follows it; None where there is none."""
    import json

    try:
        return json.JSONDecoder(strict=False).raw_decode(text)[0]
    except (ValueError, RecursionError):
        return None


def reference_of(item: dict[str, Any]) -> Reference | None:
    """The reference of a CSL-JSON item from a file; None where its values are of no kind that CSL-JSON has."""
    try:
        return reference_from_csl(item)
    except (TypeError, ValueError, AttributeError, KeyError, OverflowError):
        return None


def _word_citation(text: str) -> FieldCitation | None:
    """`CITATION Tag \\l 1033 \\p 12 \\m Tag2`."""
    keys: list[str] = []
    locators: list[str] = []
    switch = ""
    for match in _SWITCH.finditer(text):
        if match[1]:
            switch = match[1].lower()
            continue
        value = match[2] if match[2] is not None else match[3]
        if switch in ("", "m"):
            keys.append(value)
            locators.append("")
        elif switch == "p" and locators:
            locators[-1] = value
        switch = "done"
    return FieldCitation("word", tuple(keys), tuple(locators)) if keys else None
