"""The entries that others take fields from, found before the rest is read."""

from __future__ import annotations

import re

from refman.formats.bibtex.blocks import Block
from refman.formats.bibtex.inherit import inherit, inherit_data
from refman.formats.bibtex.scan import Scanner

_POINTER = re.compile(r"\b(?:crossref|xdata)\s*=\s*[{\"]([^{}\"]*)[}\"]", re.IGNORECASE)
_KEYED = re.compile(r"@[ \t]*[A-Za-z]+\s*[{(]\s*([^\s,={}\"]+)\s*,")
_DEPTH = 8


class Families:
    """Parents by key. Only entries that some crossref or xdata names are held."""

    def __init__(self, text: str) -> None:
        wanted = {key.strip() for match in _POINTER.finditer(text) for key in match[1].split(",")}
        self._folded = {key.casefold() for key in wanted if key}
        self._parents: dict[str, Block] = {}
        self._text = text
        self._found = not self._folded

    def complete(self, block: Block, scanner: Scanner) -> None:
        """Put the fields that the block takes from others into it; a parent that is not there is told."""
        if not self._folded or not ("crossref" in block.fields or "xdata" in block.fields):
            return
        self._find(scanner)
        self._complete(block, scanner, _DEPTH)

    def _complete(self, block: Block, scanner: Scanner, depth: int) -> None:
        for field, take in (("xdata", inherit_data), ("crossref", inherit)):
            for key in block.fields.get(field, "").split(","):
                if not key.strip():
                    continue
                parent = self._parents.get(key.strip().casefold())
                if parent is None:
                    scanner.tell(block.at, f'{field} names "{key.strip()}", which is not in the file', block.key)
                elif depth and parent.at != block.at:
                    self._complete(parent, scanner, depth - 1)
                    take(block, parent)

    def _find(self, scanner: Scanner) -> None:
        if self._found:
            return
        self._found = True
        reader = Scanner(self._text, [])
        reader.macros = scanner.macros
        for match in _KEYED.finditer(self._text):
            key = match[1].casefold()
            if key in self._folded and key not in self._parents:
                block = reader.at(match.start())
                if block is not None:
                    self._parents[key] = block
