"""CSL's rich text to elements and back: <i>, <b>, <sup>, <sub> in the words of an XML format."""

from __future__ import annotations

import re

from refman.formats.xml import Element, add, legal

_TAG = re.compile(r"<(/?)(i|b|sup|sub)>")


def put(parent: Element, text: str, names: dict[str, str]) -> Element:
    """Fill an element with a text; `names` gives the format's element for each of CSL's tags.

    Tags that do not nest are left as the text that they are.
    """
    if "<" not in text or not _nests(text, names):
        add_text(parent, text)
        return parent
    stack, position = [parent], 0
    for match in _TAG.finditer(text):
        add_text(stack[-1], text[position : match.start()])
        position = match.end()
        if match[1]:
            stack.pop()
        else:
            stack.append(add(stack[-1], names[match[2]]))
    add_text(parent, text[position:])
    return parent


def _nests(text: str, names: dict[str, str]) -> bool:
    open_tags: list[str] = []
    for match in _TAG.finditer(text):
        if match[2] not in names or (match[1] and (not open_tags or open_tags.pop() != match[2])):
            return False
        if not match[1]:
            open_tags.append(match[2])
    return not open_tags


def add_text(element: Element, text: str) -> None:
    """Put text behind what an element holds."""
    text = legal(text)
    if len(element):
        element[-1].tail = (element[-1].tail or "") + text
    else:
        element.text = (element.text or "") + text


def taken(element: Element | None, names: dict[str, str]) -> str:
    """The text of an element with CSL's tags."""
    if element is None:
        return ""
    return " ".join(_inner(element, {word: tag for tag, word in names.items()}).split())


def _inner(element: Element, tags: dict[str, str]) -> str:
    parts = [element.text or ""]
    for child in element:
        inner = _inner(child, tags) if isinstance(child.tag, str) else ""
        tag = tags.get(child.tag, "") if isinstance(child.tag, str) else ""
        parts.append(f"<{tag}>{inner}</{tag}>" if tag and inner else inner)
        parts.append(child.tail or "")
    return "".join(parts)
