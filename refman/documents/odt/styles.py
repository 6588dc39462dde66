"""What the styles of an OpenDocument text mean for reading: which are raised, in italics, hidden; which are quotations."""

from __future__ import annotations

import re

from lxml import etree

from refman.documents.docx.names import local

NONE: frozenset[str] = frozenset()
_KINDS = {
    "quotations": "quote",
    "caption": "caption",
    "illustration": "caption",
    "figure": "caption",
    "title": "heading",
}
# LibreOffice keeps the English names in every language.
_HEADING = re.compile(r"Heading_20_(\d\d?)")


def value(element: etree._Element, name: str) -> str:
    """An attribute by its local name; "" without it."""
    for key, found in element.attrib.items():
        if local(key) == name:
            return str(found)
    return ""


class Formats:
    """Formatting by style name."""

    def __init__(self, *roots: etree._Element | None) -> None:
        self._set: dict[str, dict[str, bool]] = {}
        self._parents: dict[str, str] = {}
        for root in roots:
            for element in root.iter("{*}style") if root is not None else ():
                if value(element, "family") in ("text", "paragraph"):
                    name = value(element, "name")
                    self._parents[name] = value(element, "parent-style-name")
                    # The formats of a heading's or a caption's style are decoration of the whole block.
                    if value(element, "family") == "text" or name[:1] == "P":
                        self._set[name] = _set_by(element)

    def of(self, name: str, base: frozenset[str]) -> frozenset[str]:
        """What words in that style look like, set inside words that look like `base`."""
        said = self._set.get(name)
        if not said:
            return base
        return (base | {kind for kind, on in said.items() if on}) - {kind for kind, on in said.items() if not on}

    def kind(self, name: str) -> tuple[str, int]:
        """The kind of block that a paragraph in that style is, and its level as a heading (else 0)."""
        seen: set[str] = set()
        while name and name not in seen:
            seen.add(name)
            if name.lower() in _KINDS:
                kind = _KINDS[name.lower()]
                return kind, int(kind == "heading")
            if heading := _HEADING.fullmatch(name):
                return "heading", int(heading[1])
            name = self._parents.get(name, "")
        return "paragraph", 0


def _set_by(element: etree._Element) -> dict[str, bool]:
    said: dict[str, bool] = {}
    for child in element:
        if local(child.tag) != "text-properties":
            continue
        for key, text in child.attrib.items():
            name, text = local(key), str(text)
            if name == "font-style":
                said["italic"] = text in ("italic", "oblique")
            elif name == "font-weight":
                said["bold"] = text in ("bold", "700", "800", "900")
            elif name == "font-variant":
                said["small-caps"] = text == "small-caps"
            elif name == "text-position":
                said["superscript"] = text.startswith("super") or (text[:1].isdigit() and not text.startswith("0"))
                said["subscript"] = text.startswith(("sub", "-"))
            elif name == "display":
                said["hidden"] = text == "none"
    return said
