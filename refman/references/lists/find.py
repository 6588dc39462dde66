"""Where the reference lists of a document are: where the file says so, under a heading in any language, or, without one, by
what entries look like."""

from __future__ import annotations

from collections.abc import Sequence

import msgspec

from refman.model.document import Document
from refman.model.span import Span
from refman.references.lists.evidence import likeness, starts_entry
from refman.references.lists.headings import is_after_a_list, is_over_a_list
from refman.references.lists.lines import Block, Line, blocks_of, lines_of, span_of, words_of
from refman.references.lists.split import RawEntry, raw_entry, split
from refman.references.lists.subheadings import without_headings

ENTRY_LIKE = 1.0
# A list without heading must say more for itself than one that is announced.
SURELY = 1.6


class ListRegion(msgspec.Struct, frozen=True):
    """A list before its entries are parsed."""

    span: Span
    entries: tuple[RawEntry, ...]
    heading: Span | None = None
    ordering: str = ""
    found_by: str = ""


def find_lists(document: Document) -> tuple[ListRegion, ...]:
    """The lists of a document in order; empty where there is none."""
    lines = lines_of(document.readable)
    announced = [region for region in _announced(lines) if region is not None]
    found = _with_marked(document, announced) if document.lists else announced
    if not found:
        bare = _unannounced(lines)
        found = [bare] if bare is not None else []
    return tuple(_with_printed(document, _parted_at_headings(document, region)) for region in found)


def _parted_at_headings(document: Document, region: ListRegion) -> ListRegion:
    """The list without the headings that the file has in it."""
    entries = without_headings(document, region.entries, _is_entry)
    return msgspec.structs.replace(region, span=Span(region.span.start, entries[-1].span.end), entries=entries)


def _with_printed(document: Document, region: ListRegion) -> ListRegion:
    """The list with the numbers that the file prints in front of entries whose text has none."""
    printed = {block.span.start: block.label for block in document.blocks if block.label and block.kind == "list-item"}
    if not printed or any(entry.label for entry in region.entries):
        return region
    entries = tuple(
        RawEntry(entry.span, printed.get(entry.span.start, "").strip("[]().: ")) for entry in region.entries
    )
    return msgspec.structs.replace(
        region, entries=entries, ordering=region.ordering or ("numbered" if _counts(entries) else "")
    )


def _with_marked(document: Document, announced: Sequence[ListRegion]) -> list[ListRegion]:
    """The lists that the file marks, and those under a heading elsewhere."""
    from refman.references.lists.marked import marked_lists

    found, taken = [], list(announced)
    for one in marked_lists(document):
        whole = Span(one.entries[0].span.start, one.entries[-1].span.end)
        rivals = [region for region in taken if region.span.overlaps(whole)]
        if document.format in _BY_FIELD and any(len(region.entries) > len(one.entries) for region in rivals):
            continue  # entries typed below the field belong to the list too
        taken = [region for region in taken if region not in rivals]
        numbered = one.layout in ("labels", "numbers") and _counts(one.entries)
        found.append(ListRegion(whole, one.entries, one.heading, "numbered" if numbered else "", "mark-up"))
    return sorted([*found, *taken], key=lambda region: region.span)


# Formats in which a field prints the list, and people type more below it.
_BY_FIELD = ("docx", "odt", "rtf")


def _announced(lines: Sequence[Line]) -> list[ListRegion | None]:
    """A list under each heading that has entries below it; a table of contents has none."""
    heads = [at for at, line in enumerate(lines) if line.text and is_over_a_list(line.text.strip())]
    regions = []
    for order, at in enumerate(heads):
        until = heads[order + 1] if order + 1 < len(heads) else len(lines)
        regions.append(_under(lines, at, until))
    return regions


def _under(lines: Sequence[Line], head: int, until: int) -> ListRegion | None:
    body = list(lines[head + 1 : until])
    if body and set(body[0].text.strip()) <= set("=-~^*") and body[0].text.strip():
        body = body[1:]  # the underline of a heading
    inside = body[: _length(body)]
    region = _region(inside, "heading")
    if region is None:
        return None
    return msgspec.structs.replace(region, heading=span_of([lines[head]]))


def _length(body: Sequence[Line]) -> int:
    """How many of the lines under a heading belong to the list."""
    index = {line.start: at for at, line in enumerate(body)}
    blocks = list(blocks_of(body))
    end, misses, first_miss = len(body), 0, 0
    for at, block in enumerate(blocks):
        head = block[0].text.strip()
        score = max(likeness(words_of(block)), _best_line(block))
        if is_after_a_list(head) and len(head.split()) <= 8 and (len(block) == 1 or score < ENTRY_LIKE):
            return index[block[0].start]
        if score >= 0.4:
            misses = 0
            continue
        if not misses:
            first_miss = index[block[0].start]
        misses += 1
        rest = [max(likeness(words_of(one)), _best_line(one)) for one in blocks[at + 1 : at + 9]]
        follows = sum(value >= ENTRY_LIKE for value in rest)
        long_prose = likeness(words_of(block)) < -1.0 and len(words_of(block)) > 250
        if misses >= (2 if long_prose else 4) and follows < 0.5 * len(rest) + 0.1:
            return first_miss
        if not rest and (long_prose or _is_chrome(block)):
            end = first_miss
    return end


def _is_chrome(block: Block) -> bool:
    """A short last block that is no entry: a page's foot, a signature."""
    return len(words_of(block)) < 200 and not starts_entry(block[0].text)


def _best_line(block: Block) -> float:
    """For groups of one-line entries: the likeness of the lines taken singly."""
    if len(block) < 3:
        return -3.0
    scores = sorted(likeness(line.text) for line in block[:12])
    return scores[len(scores) // 2]


def _unannounced(lines: Sequence[Line]) -> ListRegion | None:
    """The stretch of blocks that looks most like a list, when it surely is one.

    Each block counts for or against; the best stretch is the one with the largest sum (Kadane), sought from the end.
    """
    blocks = list(blocks_of(lines))
    values = [_value(block) for block in blocks]
    best, best_range, total, start = 0.0, (0, 0), 0.0, 0
    for at, value in enumerate(values):
        if total <= 0:
            total, start = 0.0, at
        total += value
        if total >= best and total > 0:
            best, best_range = total, (start, at + 1)
    if best <= 0:
        return None
    inside = [line for block in blocks[slice(*best_range)] for line in (*block, _BLANK)]
    region = _region(inside, "look")
    if region is None or len(region.entries) < 2:
        return None
    return region if best >= min(3, len(region.entries)) else None


_BLANK = Line(0, 0, "", 0)


def _value(block: Block) -> float:
    """What a block says for (up to 2.4 for each entry in it) or against its being part of a list."""
    whole = likeness(words_of(block))
    if len(block) >= 4:
        pieces = [likeness(words_of(piece)) for piece in split(block).entries]
        if len(pieces) >= 2 and sum(pieces) / len(pieces) > min(whole, SURELY):
            return sum(max(-2.0, min(2.4, piece - SURELY)) for piece in pieces)
    return max(-3.0, min(2.4, whole - SURELY))


def _region(inside: Sequence[Line], found_by: str) -> ListRegion | None:
    parted = split(inside)
    blocks = [block for block in parted.entries if _is_entry(block)]
    if not blocks:
        return None
    likely = sum(likeness(words_of(block)) >= 0.4 for block in blocks)
    if likely < 0.4 * len(blocks):
        return None
    entries = tuple(raw_entry(block, parted.layout) for block in blocks)
    entries = tuple(entry for entry in entries if len(entry.span) > 0)
    ordering = "numbered" if parted.layout in ("labels", "numbers") and _counts(entries) else ""
    return ListRegion(Span(entries[0].span.start, entries[-1].span.end), entries, None, ordering, found_by)


def _is_entry(block: Block) -> bool:
    """Not a heading within the list ("Primary sources"), nor a page number, nor a rule."""
    text = words_of(block)
    if any(char.isdigit() for char in text) and len(text) > 8:
        return True
    letters = sum(char.isalpha() for char in text)
    return letters > 20 and (len(text) > 60 or likeness(text) >= 0.4)


def _counts(entries: Sequence[RawEntry]) -> bool:
    return sum(entry.label.rstrip("abcdefgh").isdigit() for entry in entries) >= 0.7 * len(entries)
