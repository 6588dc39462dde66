"""The parts of a Word file: which is the text, which hold notes, styles and sources.

Source: ECMA-376, part 2 (open packaging conventions).
"""

from __future__ import annotations

import posixpath
from typing import IO

from lxml import etree

from refman.documents.archive import Archive
from refman.documents.docx.names import local
from refman.documents.errors import DocumentError
from refman.documents.xml_tree import parsed


class Package:
    """The named parts of a .docx; `main` is the name of its text."""

    def __init__(self, data: bytes, path: str) -> None:
        self.path = path
        self.archive = Archive(data, path)
        self.main = next((name for kind, name in self._related("") if kind == "officeDocument"), "word/document.xml")
        if self.main not in self.archive:
            raise DocumentError("damaged", "holds no text", where=path, hint="open it in Word and save it again")
        self._parts: dict[str, str] = {}
        for kind, name in self._related(self.main):
            self._parts.setdefault(kind, name)

    def stream(self) -> IO[bytes]:
        """The text's XML."""
        return self.archive.open(self.main)

    def part(self, kind: str) -> str:
        """The name of the part of a kind ("footnotes", "styles", "comments"); "" where there is none."""
        name = self._parts.get(kind, "")
        return name if name in self.archive else ""

    def root(self, kind: str) -> etree._Element | None:
        """The tree of a part of a kind, None where there is none."""
        name = self.part(kind)
        return parsed(self.archive.read(name), self.path) if name else None

    def sources(self) -> etree._Element | None:
        """Word's own bibliography data, None where there is none."""
        for name in self.archive.names():
            if name.startswith("customXml/item") and name.endswith(".xml") and "Props" not in name:
                data = self.archive.read(name)
                if b"/bibliography" in data and b"Sources" in data:
                    return parsed(data, self.path)
        return None

    def _related(self, name: str) -> list[tuple[str, str]]:
        """Kind and name of every part that a part points to; "" asks for those of the whole file."""
        folder, base = posixpath.split(name)
        relations = posixpath.join(folder, "_rels", f"{base}.rels")
        if relations not in self.archive:
            return []
        out = []
        for element in parsed(self.archive.read(relations), self.path):
            if local(element.tag) == "Relationship" and element.get("TargetMode") != "External":
                target = element.get("Target") or ""
                whole = (
                    target.lstrip("/") if target.startswith("/") else posixpath.normpath(posixpath.join(folder, target))
                )
                out.append(((element.get("Type") or "").rpartition("/")[2], whole))
        return out
