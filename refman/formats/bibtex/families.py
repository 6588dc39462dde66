"""The entries that others take fields from, found before the rest is read."""

from __future__ import annotations

import re
from collections.abc import Iterator

from refman.formats.bibtex.blocks import Block
from refman.formats.bibtex.inherit import inherit, inherit_data
from refman.formats.bibtex.scan import Scanner

# Finding fixed words is many times faster than a pattern that ignores case; other spellings have not been seen.
_SPELLINGS = ("crossref", "Crossref", "CrossRef", "crossRef", "CROSSREF", "xdata", "Xdata", "XData", "XDATA")
_POINTER = re.compile(r"\w+\s*=\s*[{\"]([^{}\"]*)[}\"]")
_KEYED = re.compile(r"@[ \t]*[A-Za-z]+\s*[{(]\s*([^\s,={}\"]+)\s*,")
_DEPTH = 8


class Families:
    """Parents by key. Only entries that some crossref or xdata names are held."""

    def __init__(self, text: str) -> None:
        self._parents: dict[str, Block] = {}
        self._text = text
        self._found = False

    def complete(self, block: Block, scanner: Scanner) -> None:
        """Put the fields that the block takes from others into it; a parent that is not there is told."""
        if not ("crossref" in block.fields or "xdata" in block.fields):
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
                    _settle(block, field, key)

    def _find(self, scanner: Scanner) -> None:
        if self._found:
            return
        self._found = True
        wanted = {key.strip().casefold() for key in self._named()}
        reader = Scanner(self._text, [])
        reader.macros = scanner.macros
        for match in _KEYED.finditer(self._text):
            key = match[1].casefold()
            if key in wanted and key not in self._parents:
                block = reader.at(match.start())
                if block is not None:
                    self._parents[key] = block

    def _named(self) -> Iterator[str]:
        """Every key that some crossref or xdata names."""
        for word in _SPELLINGS:
            at = self._text.find(word)
            while at >= 0:
                match = _POINTER.match(self._text, at)
                if match is not None:
                    yield from match[1].split(",")
                at = self._text.find(word, at + 1)


def _settle(block: Block, field: str, key: str) -> None:
    """What was taken is the block's own now: a crossref stays as xref, which inherits nothing; xdata has done its part."""
    block.fields.pop(field, None)
    if field == "crossref":
        block.fields.setdefault("xref", key.strip())
