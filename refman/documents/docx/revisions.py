"""Tracked changes: words wrapped as deleted, new ones put in as inserted, paragraphs parted and joined.

Source: ECMA-376, part 1, section 17.13.5.
"""

from __future__ import annotations

import copy
from itertools import pairwise
from typing import Any

from lxml import etree

from refman.documents.docx.body import Piece
from refman.documents.docx.names import MAIN, local
from refman.documents.docx.runs import Runs, holder
from refman.model.finding import Edit

_SPACE = "{http://www.w3.org/XML/1998/namespace}space"


class Revisions:
    """Makes changes in the name of an author; `number` is the first free id. No date: the same input, the same file."""

    def __init__(self, runs: Runs, number: int, author: str) -> None:
        self.runs, self.number, self.author = runs, number, author

    def _change(self, like: Any, name: str) -> etree._Element:
        space = like.tag.partition("}")[0] + "}" if like.tag.startswith("{") else f"{{{MAIN}}}"
        if "math" in space:
            space = f"{{{MAIN}}}"
        self.number += 1
        return etree.Element(f"{space}{name}", {f"{space}id": str(self.number), f"{space}author": self.author})

    def make(self, edit: Edit) -> bool:
        """Make one edit whose borders were cut; False where no words of the file stand there."""
        found = self.runs.inside(edit.span)
        after = not found
        anchor = found[-1] if found else self._neighbour(edit.span.start)
        if anchor is None:
            return False
        place = holder(anchor.element)
        if place is None or place.getparent() is None:
            return False
        before = after and anchor.start >= edit.span.start
        self._join(edit, found)
        if found:
            place = self._delete(found)
        if edit.text:
            self._insert(edit.text, place, before)
        return True

    def _neighbour(self, offset: int) -> Piece | None:
        """Where nothing is deleted: the run that ends here, or the one that begins here."""
        piece = self.runs.near(offset - 1)
        if piece is not None and piece.start + piece.size == offset:
            return piece
        behind = self.runs.near(offset)
        return behind if behind is not None and behind.start >= offset else None

    def _join(self, edit: Edit, found: list[Piece]) -> None:
        """Where an edit takes the blank line between two paragraphs away, the first one's mark is deleted."""
        if edit.span.start == edit.span.end:
            return
        before, behind = self.runs.near(edit.span.start - 1), self.runs.near(edit.span.end)
        row = [one for one in (before,) if one is not None and one.start + one.size == edit.span.start]
        row += found + [one for one in (behind,) if one is not None and one.start == edit.span.end]
        for left, right in pairwise(row):
            first, second = _paragraph_of(left.element), _paragraph_of(right.element)
            if first is not second and first.getparent() is second.getparent():
                # Empty paragraphs between them have no words, and go too.
                while first is not None and first is not second:
                    if local(first.tag) == "p":
                        self._mark_paragraph(first, "del")
                    first = first.getnext()

    def _delete(self, pieces: list[Piece]) -> Any:
        """Wrap the pieces' runs as deleted; the last wrapper."""
        place: Any = None
        for run in dict.fromkeys(holder(piece.element) for piece in pieces):
            if run is None:
                continue
            for text in run:
                if local(text.tag) == "t":
                    text.tag = text.tag[:-1] + "delText"
            wrapper = self._change(run, "del")
            run.addprevious(wrapper)
            wrapper.append(run)
            place = wrapper
        return place

    def _insert(self, text: str, place: Any, before: bool) -> None:
        """Put words beside a run or a deletion; a blank line in them begins a paragraph."""
        while (
            local(place.getparent().tag) == "del"
        ):  # words put in beside a stretch that is taken out are not deleted with it
            place = place.getparent()
        # Each part goes before the cursor, which stays where the text goes on: behind a new paragraph's end, too.
        cursor: Any = etree.Element("cursor")
        place.addprevious(cursor) if before else place.addnext(cursor)
        for number, part in enumerate(text.split("\n\n")):
            if number:
                self._part_paragraph(cursor)
            if part:
                cursor.addprevious(self._inserted(part, place, cursor))
        cursor.getparent().remove(cursor)

    def _inserted(self, text: str, model: Any, place: Any) -> Any:
        run = _run_like(model, text)
        if any(local(parent.tag) == "ins" for parent in place.iterancestors()):
            return run
        inserted = self._change(model, "ins")
        inserted.append(run)
        return inserted

    def _part_paragraph(self, cursor: Any) -> None:
        """End the paragraph at the cursor: what stands before goes into a new one, whose mark is an insertion."""
        paragraph = _paragraph_of(cursor)
        top = cursor
        while top.getparent() is not paragraph:
            top = _parted(top)
        earlier = etree.Element(paragraph.tag)
        for child in list(paragraph):
            if child is top:
                break
            earlier.append(_look_of(child) if local(child.tag) == "pPr" else child)
        paragraph.addprevious(earlier)
        self._mark_paragraph(earlier, "ins")

    def _mark_paragraph(self, paragraph: Any, name: str) -> None:
        space = paragraph.tag.partition("}")[0] + "}"
        properties = next((child for child in paragraph if local(child.tag) == "pPr"), None)
        if properties is None:
            properties = etree.Element(f"{space}pPr")
            paragraph.insert(0, properties)
        marks = next((child for child in properties if local(child.tag) == "rPr"), None)
        if marks is None:
            marks = etree.Element(f"{space}rPr")
            later = [child for child in properties if local(child.tag) in ("sectPr", "pPrChange")]
            later[0].addprevious(marks) if later else properties.append(marks)
        marks.insert(0, self._change(paragraph, name))


def _look_of(properties: Any) -> Any:
    """A copy of a paragraph's properties, without what is its end's alone: a change of it, a section that ends there."""
    look = copy.deepcopy(properties)
    ends = [one for child in look if local(child.tag) == "rPr" for one in child if local(one.tag) in ("ins", "del")]
    for one in [*ends, *(child for child in look if local(child.tag) == "sectPr")]:
        one.getparent().remove(one)
    return look


def _parted(element: Any) -> Any:
    """Part what an element stands in (a link, an insertion) before it; the later part, which begins with the element."""
    parent = element.getparent()
    later = etree.Element(parent.tag, {str(key): str(value) for key, value in parent.attrib.items()})
    for child in [element, *element.itersiblings()]:
        later.append(child)
    parent.addnext(later)
    return later


def _paragraph_of(element: Any) -> Any:
    return next(parent for parent in element.iterancestors() if local(parent.tag) == "p")


def _run_like(place: Any, text: str) -> etree._Element:
    """A run with these words that looks like the one beside it."""
    model = place if local(place.tag) == "r" else next((one for one in place.iter() if local(one.tag) == "r"), None)
    space = model.tag[:-1] if model is not None else f"{{{MAIN}}}"
    run = etree.Element(f"{space}r")
    properties = next((child for child in model if local(child.tag) == "rPr"), None) if model is not None else None
    if properties is not None:
        run.append(copy.deepcopy(properties))
    for at, line in enumerate(text.split("\n")):
        if at:
            etree.SubElement(run, f"{space}br")
        words = etree.SubElement(run, f"{space}t", {_SPACE: "preserve"})
        words.text = "".join(char for char in line if char >= " " or char == "\t")
    return run
