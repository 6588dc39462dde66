"""Paragraphs of an OpenDocument tree parted and joined, list items with them, as LibreOffice does for tracked changes.

Source: OpenDocument 1.3, part 3, section 5.5 (change tracking). A deletion over paragraphs holds them as they were, in the lists
that they were in; where it stood is one paragraph.
"""

from __future__ import annotations

import copy
from typing import Any

from lxml import etree

from refman.documents.docx.names import local

_PARAGRAPHS = ("p", "h")
_LISTS = ("list", "list-item", "list-header")


def paragraph_of(element: Any) -> Any:
    """The innermost paragraph around an element, or the element itself where it is one; None outside one."""
    while element is not None and local(element.tag) not in _PARAGRAPHS:
        element = element.getparent()
    return element


def part_before(element: Any) -> None:
    """Begin a paragraph with an element that stands in one; in a list the paragraph that had a number gives two items."""
    while local(element.tag) not in _PARAGRAPHS:
        element = _parted(element)
    item = element.getparent()
    paragraphs = [child for child in item if local(child.tag) in _PARAGRAPHS]
    if local(item.tag) in ("list-item", "numbered-paragraph") and paragraphs[1:2] == [element]:
        _parted(element)


def _parted(element: Any) -> Any:
    """Part the parent of an element before it; the later part, which begins with the element."""
    parent = element.getparent()
    later = _like(parent)
    for child in [element, *element.itersiblings()]:
        later.append(child)
    later.tail, parent.tail = parent.tail, None
    parent.addnext(later)
    return later


def _like(element: Any) -> Any:
    """An empty element of the same look: a name and a start of its own are the first one's alone."""
    own = {str(key): str(text) for key, text in element.attrib.items() if local(str(key)) not in ("id", "start-value")}
    return etree.Element(element.tag, own, nsmap=element.nsmap)


def between(first: Any, last: Any) -> list[Any]:
    """The paragraphs from one to another that follow each other in one container, lists aside; none where anything else does."""
    container = _container(first)
    row = [first]
    while row[-1] is not last:
        following = _next(row[-1], container)
        if following is None or local(following.tag) not in _PARAGRAPHS:
            return []
        row.append(following)
    return row


def _container(paragraph: Any) -> Any:
    above = paragraph.getparent()
    while local(above.tag) in _LISTS:
        above = above.getparent()
    return above


def _next(element: Any, container: Any) -> Any:
    """The next element that is no list, its item or a page's end; None behind the last one."""
    while True:
        while element.getnext() is None:
            element = element.getparent()
            if element is container:
                return None
        element = element.getnext()
        while local(element.tag) in _LISTS and len(element):
            element = element[0]
        if local(element.tag) not in (*_LISTS, "soft-page-break"):
            return element


def shell_of(paragraph: Any, parts: list[Any]) -> Any:
    """A paragraph of the same look that holds words and elements."""
    shell = _like(paragraph)
    fill(shell, parts)
    return shell


def fill(paragraph: Any, parts: list[Any]) -> None:
    """Put words and elements into an empty paragraph; a space before them all is an element, or it is not read."""
    for part in parts:
        if not isinstance(part, str):
            paragraph.append(part)
        elif not len(paragraph) and not paragraph.text and part.startswith(" "):
            space = etree.SubElement(paragraph, f"{paragraph.tag.rpartition('}')[0]}}}s")
            space.tail = part[1:]
        elif len(paragraph):
            paragraph[-1].tail = (paragraph[-1].tail or "") + part
        else:
            paragraph.text = (paragraph.text or "") + part


def copy_of(paragraph: Any) -> Any:
    """A paragraph as it is, without names: they stay unique in a file."""
    whole = copy.deepcopy(paragraph)
    whole.tail = None
    for one in whole.iter():
        for key in [key for key in one.attrib if local(str(key)) == "id"]:
            del one.attrib[key]
    return whole


def put_kept(change: Any, row: list[Any], kept: list[Any]) -> None:
    """Put what a deletion took (`kept`, beside the paragraphs of `row` that it was in) into its record, in lists like theirs."""
    made: dict[Any, Any] = {}
    for paragraph, one in zip(row, kept):
        above, lists = paragraph.getparent(), []
        while local(above.tag) in _LISTS:
            lists.append(above)
            above = above.getparent()
        holder = change
        for element in reversed(lists):
            if element not in made:
                made[element] = _like(element)
                holder.append(made[element])
            holder = made[element]
        holder.append(one)


def join(first: Any, last: Any) -> None:
    """Put what a paragraph holds behind what another one does, and take it out."""
    if last.text:
        if len(first):
            first[-1].tail = (first[-1].tail or "") + last.text
        else:
            first.text = (first.text or "") + last.text
    for child in list(last):
        first.append(child)
    take_out(last)


def take_out(paragraph: Any) -> None:
    """Take a paragraph out, and the item and list that hold nothing else."""
    element = paragraph
    while True:
        parent = element.getparent()
        parent.remove(element)
        if local(parent.tag) not in _LISTS or len(parent):
            return
        element = parent
