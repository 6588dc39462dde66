"""A text mended together with the files that it takes in: read as one in each pass, so that work grows with the text."""

from __future__ import annotations

from pathlib import Path

from refman.api import check_parts
from refman.api.check import MAX_PASSES, Fixed, fix_bytes, of_parts, wanted_edits
from refman.api.files import read_bytes
from refman.api.includes import gathered
from refman.checks.settings import DEFAULT, Settings
from refman.documents.read import read_document
from refman.documents.write import with_edits
from refman.model.document import Document
from refman.model.finding import Finding
from refman.model.result import Checked


class _Part:
    """One file on its way: its bytes now, and what was mended in it."""

    def __init__(self, document: Document, data: bytes) -> None:
        self.document, self.data = document, data
        self.before = document.text
        self.made: list[Finding] = []
        self.seen = {data}
        self.settled = True

    def mend(self, checked: Checked, *, unsafe: bool) -> bool:
        """Make the fixes of one pass; whether there were any."""
        chosen, edits = wanted_edits(checked, self.document, unsafe=unsafe)
        if not chosen or not self.settled:
            return False
        mended = with_edits(self.document, edits, self.data)
        # Two rules that undo each other would go on for ever: stop at a text that was there before.
        if mended in self.seen:
            self.settled = False
            return False
        self.seen.add(mended)
        self.made += chosen
        self.data, self.document = mended, read_document(mended, self.document.path, self.document.format)
        return True

    def fixed(self, checked: Checked) -> Fixed:
        return Fixed(self.before, self.data, tuple(self.made), checked, self.settled)


def fix_with_parts(path: str, settings: Settings = DEFAULT, *, unsafe: bool = False) -> tuple[Fixed, ...]:
    """The article in a file and each file that it takes in with their fixes made, the main file first; nothing is written.

    Raises: RefmanError for a file that cannot be read, or whose format cannot be written back.
    """
    data = read_bytes(path)
    main = read_document(data, path)
    whole = check_parts.whole_of(main)
    if whole is None or not main.writable:
        return (fix_bytes(data, path, settings, unsafe=unsafe),)
    parts = {Path(path).resolve(): _Part(main, data)}
    for document in whole.parts[1:]:
        parts[Path(document.path).resolve()] = _Part(document, read_bytes(document.path))
    found: tuple[Checked, ...] = ()
    for turn in range(MAX_PASSES + 1):
        found = of_parts(whole, settings)
        pairs = [(parts[key], one) for one in found if (key := Path(one.path).resolve()) in parts]
        if turn == MAX_PASSES:
            for part, one in pairs:
                part.settled = part.settled and not wanted_edits(one, part.document, unsafe=unsafe)[0]
            break
        changed = [part.mend(one, unsafe=unsafe) for part, one in pairs]
        if not any(changed):
            break
        again = gathered(parts[Path(path).resolve()].document, [part.document for part in parts.values()])
        if again is None:
            break
        whole = again
    left = {Path(one.path).resolve(): one for one in found}
    return tuple(part.fixed(left[key]) for key, part in parts.items() if key in left)
