"""Where a finding stands in words: the library's key, or page, paragraph and note in files that have no lines.

Word, OpenDocument, RTF, EPUB, HTML, XML and PDF files show no line numbers to anybody: a line of the text that we took out
of one would send a person nowhere.
"""

from __future__ import annotations

import bisect

from refman.model.document import Place
from refman.model.finding import Finding
from refman.model.result import Checked

# What a person does not count as a paragraph.
_UNCOUNTED = frozenset(("note", "front-matter"))


class Spots:
    """The spots of one checked file; made once, asked often."""

    def __init__(self, result: Checked) -> None:
        self._result = result
        document = result.text.document
        blocks = () if document.has_lines else document.blocks
        self._blocks = blocks
        self._starts = [block.span.start for block in blocks]
        self._paragraphs: list[int] = []
        count = 0
        for block in blocks:
            count += block.kind not in _UNCOUNTED
            self._paragraphs.append(count)

    def of(self, finding: Finding) -> str:
        """ "page 4", "note 3", "paragraph 12", the key of a reference of the library; "" in a file that has lines."""
        key = self._result.key_of(finding)
        if key:
            return key
        place = self.place(finding.span.start)
        if place is None:
            return ""
        page = f"page {place.page}" if place.page else ""
        note = f"note {place.note}" if place.note else ""
        return ", ".join(part for part in (page, note) if part) or f"paragraph {place.paragraph}"

    def place(self, offset: int) -> Place | None:
        """Page and note where the file has them, and the number of the paragraph; None in a file that has lines."""
        at = bisect.bisect_right(self._starts, offset) - 1
        if not self._starts:
            return None
        block = self._blocks[max(0, at)]
        return Place(0, 0, block.page, block.label if block.kind == "note" else "", self._paragraphs[max(0, at)])
