"""What Word's named styles mean for reading: which are headings, which raise their text or set it in italics."""

from __future__ import annotations

import re

import msgspec
from lxml import etree

from refman.documents.docx.names import local

_HEADING = re.compile(r"(?:heading|überschrift|titre|título|titolo|rubrik|kop)\s*(\d)", re.IGNORECASE)
_KINDS = {"title": "heading", "caption": "caption", "quote": "quote", "intense quote": "quote", "block text": "quote"}
_FLAGS = {"i": "italic", "b": "bold", "smallCaps": "small-caps"}
OFF = ("0", "false", "none", "off")


class Style(msgspec.Struct, frozen=True):
    """`kind` and `level` of a paragraph's block; `formats` of a run's words; the list (`num`) that numbers its paragraphs.

    `num` is "0" where a style or a paragraph is taken out of its list. The level in the list is the one that names a style
    of `num_styles` as its own (this style, then the bases up to the one with the list), else `num_level`.
    """

    kind: str = "paragraph"
    level: int = 0
    formats: frozenset[str] = frozenset()
    num: str = ""
    num_level: int | None = None
    num_styles: tuple[str, ...] = ()

    @property
    def is_numbered(self) -> bool:
        return self.num not in ("", "0")


def styles_from_xml(root: etree._Element | None) -> dict[str, Style]:
    """Styles by their ids; a style takes over what its base says."""
    found: dict[str, Style] = {}
    bases: dict[str, str] = {}
    for element in root if root is not None else ():
        if local(element.tag) == "style":
            name, base, style = _style(element)
            found[name], bases[name] = style, base
    return {name: _with_base(name, found, bases) for name in found}


def _with_base(name: str, found: dict[str, Style], bases: dict[str, str]) -> Style:
    style, seen = found[name], {name}
    base = bases[name]
    while style.kind == "paragraph" and base in found and base not in seen:
        seen.add(base)
        style = msgspec.structs.replace(style, kind=found[base].kind, level=found[base].level)
        base = bases[base]
    return _in_list(style, name, found, bases)


def _in_list(style: Style, name: str, found: dict[str, Style], bases: dict[str, str]) -> Style:
    """The style with the list of its nearest base that has one; a level that is said nearer stays."""
    chain, base = [name], bases[name]
    num, level = style.num, style.num_level
    while not num and base in found and base not in chain:
        chain.append(base)
        num, level = found[base].num, found[base].num_level if level is None else level
        base = bases[base]
    return msgspec.structs.replace(style, num=num, num_level=level, num_styles=tuple(chain)) if num else style


def _style(element: etree._Element) -> tuple[str, str, Style]:
    values = {local(child.tag): child for child in element}
    name = value_of(values.get("name")).strip()
    heading = _HEADING.match(name)
    level = int(heading[1]) if heading else 1 if name.lower() == "title" else 0
    kind = "heading" if heading else _KINDS.get(name.lower(), "paragraph")
    if level == 0 and "pPr" in values:
        outline = next((value_of(child) for child in values["pPr"] if local(child.tag) == "outlineLvl"), "9")
        if outline.isdecimal() and int(outline) < 9:
            kind, level = "heading", int(outline) + 1
    identifier = attribute(element, "styleId")
    lists = [child for child in values["pPr"] if local(child.tag) == "numPr"] if "pPr" in values else []
    num, at = numbering_of(lists[0]) if lists else ("", None)
    return identifier, value_of(values.get("basedOn")), Style(kind, level, formats_of(values.get("rPr")), num, at)


def numbering_of(properties: etree._Element) -> tuple[str, int | None]:
    """The list and the level in it that a `w:numPr` names; "" and None where it names none."""
    said = {local(child.tag): value_of(child) for child in properties}
    level = said.get("ilvl", "")
    return said.get("numId", ""), int(level) if level.isdecimal() and len(level) == 1 else None


def formats_of(properties: etree._Element | None, base: frozenset[str] = frozenset()) -> frozenset[str]:
    """The formatting that run properties ask for, over what a style gives. "hidden" is text that is not printed."""
    if properties is None:
        return base
    formats = set(base)
    for child in properties:
        name = local(child.tag)
        value = attribute(child, "val").lower()
        if name in _FLAGS:
            (formats.discard if value in OFF else formats.add)(_FLAGS[name])
        elif name == "vertAlign":
            formats -= {"superscript", "subscript"}
            formats |= {value} & {"superscript", "subscript"}
        elif name == "vanish" and value not in OFF:
            formats.add("hidden")
        elif name == "position" and value.lstrip("+-").isdecimal() and abs(int(value)) >= 4:
            formats.add("subscript" if value.startswith("-") else "superscript")
    return frozenset(formats)


def attribute(element: etree._Element | None, name: str) -> str:
    """The value of an attribute, whatever its namespace; "" without it."""
    if element is not None:
        for key, value in element.attrib.items():
            if key == name or local(key) == name:
                return str(value)
    return ""


def value_of(element: etree._Element | None) -> str:
    """The `val` of an element; "" without it."""
    return attribute(element, "val")
