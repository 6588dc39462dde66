"""Links inside a file: from a citation to an entry of the list, from a number to its note."""

from __future__ import annotations

import bisect

import msgspec

from refman.documents.assembly import Assembly
from refman.model.document import Block, Embedded, NoteMark
from refman.model.reference import Reference
from refman.model.span import Span


class Links:
    """Collects places and links while a text is put together; `resolve` joins them at its end."""

    def __init__(self, out: Assembly) -> None:
        self.out = out
        self.places: dict[str, int] = {}
        self.works: dict[str, Reference] = {}
        self._links: list[tuple[Span, tuple[str, ...], bool]] = []

    def mark(self, name: str) -> None:
        """A name for the place where the next words will stand."""
        self.places.setdefault(name, self.out.at)

    def move(self, name: str) -> None:
        """Where a heading of ours was put before a named place, the name goes behind it."""
        if name in self.places:
            self.places[name] = self.out.at

    def link(self, span: Span, target: str, is_note: bool = False, more: tuple[str, ...] = ()) -> None:
        """Words that point at a named place."""
        if span.start < span.end:
            self._links.append((span, (target, *more), is_note))

    def list_between(self, start: int) -> None:
        """The file says that what was written since `start` is its reference list."""
        out = self.out
        inside = [block for block in out.blocks if block.span.start >= start and block.kind != "heading"]
        span = Span(inside[0].span.start, inside[-1].span.end) if inside else Span(start, start)
        if span.start < span.end and not any(span.overlaps(other) for other in out.lists):
            out.lists.append(span)

    def resolve(self) -> None:
        """Put links into the list into `embedded`, and links to notes into `notes`."""
        blocks = sorted(self.out.blocks, key=lambda block: block.span)
        starts = [block.span.start for block in blocks]
        for span, names, is_note in self._links:
            found = [self._block(blocks, starts, name) for name in names]
            targets = tuple(block.span for block in found if block is not None)
            if is_note:
                self._note(span, found[0])
            elif targets and self._in_list(targets[0], span):
                works = tuple(self.works[name] for name in names if name in self.works)
                keys = tuple(name.rpartition("#")[2] for name in names)
                self.out.embedded.append(Embedded(span, "link", keys=keys, references=works, targets=targets))

    def _block(self, blocks: list[Block], starts: list[int], name: str) -> Block | None:
        place = self.places.get(name)
        if place is None:
            return None
        at = bisect.bisect_right(starts, place + 2) - 1
        return blocks[at] if at >= 0 and blocks[at].span.end > place else None

    def _in_list(self, target: Span, source: Span) -> bool:
        return any(region.overlaps(target) and not region.overlaps(source) for region in self.out.lists)

    def _note(self, anchor: Span, block: Block | None) -> None:
        if block is None or block.span.overlaps(anchor) or any(note.anchor == anchor for note in self.out.notes):
            return
        label = self.out.slice(anchor).strip("[]() ").translate(_LOWERED)
        self.out.notes.append(NoteMark(label, anchor, block.span))
        if block in self.out.blocks:  # a second number for the same note finds it marked already
            self.out.blocks[self.out.blocks.index(block)] = msgspec.structs.replace(block, kind="note", label=label)


_LOWERED = str.maketrans("⁰¹²³⁴⁵⁶⁷⁸⁹", "0123456789")
