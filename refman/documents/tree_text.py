"""Words out of an XML tree in reading order, with white space as a browser would show it; shared by JATS and TEI."""

from __future__ import annotations

import html.entities
import re
from collections.abc import Callable, Mapping
from typing import Any, ClassVar

from lxml import etree

from refman.documents.assembly import Assembly
from refman.documents.docx.names import local
from refman.documents.errors import DocumentError
from refman.documents.linking import Links

_SPACE = re.compile(r"[ \t\r\n\f]+")
_DEEPEST = 200


class TreeReader:
    """Walks a tree by a table from element names to readers. An element without one is read through.

    A reader takes (self, element) and reads what it wants of it; `inside` reads all that an element holds.
    """

    readers: ClassVar[Mapping[str, Callable[[Any, etree._Element], None]]] = {}

    def __init__(self, out: Assembly, links: Links) -> None:
        self.out, self.links = out, links
        self.formats: frozenset[str] = frozenset()
        self.spaced = True
        self.depth = 0
        self.kind, self.level, self.note_label = "paragraph", 0, ""

    def element(self, element: etree._Element) -> None:
        """Read an element, without what follows it."""
        if isinstance(element, etree._Entity | etree._Comment | etree._ProcessingInstruction):
            self._entity(element)
            return
        self.depth += 1
        if self.depth > _DEEPEST:
            raise DocumentError("damaged", "is nested too deeply", where=self.out.path)
        name = element.get("{http://www.w3.org/XML/1998/namespace}id") or element.get("id")
        if name:
            self.links.mark(f"#{name}")
        reader = self.readers.get(local(element.tag), TreeReader.inside)
        reader(self, element)
        self.depth -= 1

    def _entity(self, element: etree._Element) -> None:
        # "&eacute;" of a DTD that is not loaded: the names of HTML are the names of them all.
        name = getattr(element, "name", "") or ""
        if isinstance(element, etree._Entity):
            self.words(html.entities.html5.get(f"{name};", f"&{name};"))

    def inside(self, element: etree._Element) -> None:
        """Read the words and elements that an element holds."""
        self.words(element.text)
        for child in element:
            self.element(child)
            self.words(child.tail)

    def words(self, text: str | None) -> None:
        """Add words, runs of white space made one space."""
        if not text:
            return
        text = _SPACE.sub(" ", text)
        if self.spaced:
            text = text.lstrip(" ")
        body = text.rstrip(" ")
        if body:
            self.out.formatted(body, self.formats)
            self.spaced = False
        if len(body) < len(text):
            self.out.gap(" ")
            self.spaced = True

    def close(self) -> None:
        """End the block that is open, and begin a paragraph."""
        self.out.end(self.kind, self.level, self.note_label)
        self.out.begin()
        self.spaced = True
        self.kind, self.level, self.note_label = "paragraph", 0, ""

    def block(self, kind: str, element: etree._Element, level: int = 0, label: str = "") -> None:
        """Read an element as a block of its own."""
        self.close()
        self.kind, self.level, self.note_label = kind, level, label
        self.inside(element)
        self.close()

    def formatted(self, kind: str, element: etree._Element) -> None:
        """Read an element with a formatting."""
        before, self.formats = self.formats, self.formats | {kind}
        self.inside(element)
        self.formats = before

    def table(self, element: etree._Element) -> None:
        """Read a table: a line a row, a tab between cells."""
        self.close()
        self.kind = "table"
        for row in element.iter():
            if local(row.tag) in ("tr", "row"):
                self.out.gap("\n")
                for at, cell in enumerate(row):
                    if at:
                        self.out.gap("\t")
                    self.spaced = True
                    self.words("".join(piece for piece in map(str, cell.itertext())) if len(cell) == 0 else None)
                    if len(cell):
                        self._cell(cell)
        self.close()

    def _cell(self, cell: etree._Element) -> None:
        close, self.close = self.close, self._gap  # type: ignore[method-assign]
        self.inside(cell)
        self.close = close  # type: ignore[method-assign]

    def _gap(self) -> None:
        self.out.gap(" ")
        self.spaced = True


def inner_text(element: etree._Element | None) -> str:
    """All words of an element, white space made single."""
    return "" if element is None else " ".join("".join(map(str, element.itertext())).split())
