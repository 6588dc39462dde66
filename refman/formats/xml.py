"""XML, read without entities, network or deep nesting, and built as text by lxml."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import Any

from lxml import etree

from refman.formats.reading import FormatError

Element = etree._Element
# With huge_tree off libxml2 itself stops at 256 levels and 10 MB in one text.
_DEEPEST = 100
_ILLEGAL = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")


def root_of(data: bytes) -> Element:
    """The root of a document whose element names carry no namespaces.

    Raises: FormatError (broken-xml, xml-entities).
    """
    if b"<!ENTITY" in data:
        raise FormatError("xml-entities", "the file defines entities; they are not read", hint="save it without them")
    parser = etree.XMLParser(
        resolve_entities=False,
        no_network=True,
        load_dtd=False,
        huge_tree=False,
        remove_comments=True,
        remove_pis=True,
        collect_ids=False,
    )
    try:
        root = etree.fromstring(data, parser)
    except etree.XMLSyntaxError as fault:
        line, column = fault.position
        raise FormatError("broken-xml", f"line {line}, column {column}: {fault.msg}") from None
    except ValueError as fault:
        raise FormatError("broken-xml", str(fault)) from None
    _strip(root)
    return root


def _strip(root: Element) -> None:
    """Take the namespaces off, and refuse what is nested deeper than any bibliography."""
    depth = 0
    for event, element in etree.iterwalk(root, events=("start", "end")):
        depth += 1 if event == "start" else -1
        if depth > _DEEPEST:
            raise FormatError("broken-xml", f"line {element.sourceline}: nested too deeply")
        if event == "start" and isinstance(element.tag, str) and "}" in element.tag:
            element.tag = element.tag.rpartition("}")[2]


def words(element: Element | None) -> str:
    """All text of an element, white space collapsed; "" for None."""
    return "" if element is None else " ".join("".join(map(str, element.itertext())).split())


def exact(element: Element | None) -> str:
    """All text of an element as it stands, blanks at its ends aside."""
    return "" if element is None else "".join(map(str, element.itertext())).strip(" \n\r\t")


def find(element: Element, path: str) -> str:
    """The words at a path; "" where nothing is."""
    return words(element.find(path))


def line_of(element: Element) -> int:
    """The line on which an element starts, 0 where it is not known."""
    found: Any = element.sourceline
    return int(found or 0)


def attribute(element: Element | None, name: str) -> str:
    """An attribute by its name, whatever its namespace; "" without one."""
    if element is None:
        return ""
    found = element.get(name)
    if found is None:
        found = next((str(value) for key, value in element.items() if str(key).rpartition("}")[2] == name), "")
    return found


def add(parent: Element, tag: str, text: str = "", **attributes: str) -> Element:
    """A new child; characters that XML cannot hold are shown as U+FFFD."""
    child = etree.SubElement(parent, tag, {key.rstrip("_"): legal(value) for key, value in attributes.items() if value})
    if text:
        child.text = legal(text)
    return child


def new(tag: str, **attributes: str) -> Element:
    """A new root."""
    return etree.Element(tag, {key: legal(value) for key, value in attributes.items()})


def legal(text: str) -> str:
    """The text with characters that XML cannot hold shown as U+FFFD."""
    return _ILLEGAL.sub("\ufffd", text)


_INLINE = frozenset(("italic", "bold", "sup", "sub", "hi"))


def _indent(element: Element, margin: str) -> None:
    """Put children on lines of their own, but never inside text."""
    if not len(element) or (element.text or "").strip() or any(child.tag in _INLINE for child in element):
        return
    inner = margin + "  "
    element.text = inner
    for child in element:
        child.tail = inner
        _indent(child, inner)
    element[-1].tail = margin


def document(before: str, elements: Iterable[Element], after: str) -> Iterator[bytes]:
    """A file of elements, one after the other, between its first and last lines."""
    yield f'<?xml version="1.0" encoding="UTF-8"?>\n{before}\n'.encode()
    for element in elements:
        _indent(element, "\n")
        text: bytes = etree.tostring(element, encoding="utf-8")
        yield text + b"\n"
    yield f"{after}\n".encode()
