"""The lines of a reference list, parted into entries by the layout that the whole list has.

A list is laid out one way from end to end, so the way is found first: labels, bullets, indents, blank lines, one line each,
or wrapped lines with nothing between them; then every line either begins an entry or goes on with one.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise

import msgspec

from refman.model.span import Span
from refman.references.lists.evidence import (
    bare_number,
    bullet_pattern,
    is_fragment,
    label_pattern,
    likeness,
    starts_entry,
    year_pattern,
)
from refman.references.lists.lines import Block, Line, blocks_of, span_of, words_of


class RawEntry(msgspec.Struct, frozen=True):
    """An entry before it is parsed: its place without bullet and label, and the label as printed ("12")."""

    span: Span
    label: str = ""


class Split(msgspec.Struct, frozen=True):
    """Entries, and how they were told apart: labels, bullets, indent, blank, lines, wrapped."""

    entries: tuple[Block, ...]
    layout: str


def split(lines: Sequence[Line]) -> Split:
    """The entries of a stretch of lines that is a list and nothing else."""
    blocks = list(blocks_of(lines))
    filled = [line for block in blocks for line in block]
    if not filled:
        return Split((), "")
    for layout, pattern in (("labels", label_pattern()), ("numbers", bare_number()), ("bullets", bullet_pattern())):
        if _is_labelled(filled, blocks, pattern, layout):
            return Split(tuple(_at_starts(filled, _label_starts(filled, pattern, layout))), layout)
    indented = _by_indent(blocks)
    if indented is not None:
        return Split(tuple(indented), "indent")
    if len(blocks) >= 2 and not _are_runs_of_entries(blocks):
        return Split(tuple(_joined(blocks)), "blank")
    if _is_wrapped(filled):
        return Split(tuple(entry for block in blocks for entry in _unwrapped(block)), "wrapped")
    return Split(tuple(_joined([(line,) for line in filled])), "lines")


def _is_labelled(filled: Sequence[Line], blocks: Sequence[Block], pattern: re.Pattern[str], layout: str) -> bool:
    """Whether labels begin the entries: on the first line, on many, and (numbers) counting up."""
    starts = _label_starts(filled, pattern, layout)
    if not starts or starts[0] > 2 or len(starts) < (2 if layout != "numbers" else 3):
        return False
    return len(starts) >= 0.6 * len(blocks) if len(blocks) > 2 else len(starts) >= 0.12 * len(filled)


def _label_starts(filled: Sequence[Line], pattern: re.Pattern[str], layout: str) -> list[int]:
    """The lines that begin with the next label; a number that does not count on belongs to the words before it."""
    matches = [(at, match["label"]) for at, line in enumerate(filled) if (match := pattern.match(line.text))]
    if layout == "bullets" or not any(char.isdigit() for _, label in matches[:3] for char in label):
        most = max((label[:1] for _, label in matches), key=[label[:1] for _, label in matches].count, default="")
        return [at for at, label in matches if label[:1] == most]
    style = _shape(matches[0][1]) if matches else ""
    starts: list[int] = []
    last = broken_off = 0
    for at, label in matches:
        number = int(re.sub(r"\D", "", label) or 0)
        if _shape(label) != style:
            continue
        # A count that begins again goes on from either place: "30., 31., 1. 32., 33." is a slip, not a new list.
        restarts = number == 1 and last > 3
        if not starts or restarts or last < number <= last + 3 or broken_off < number <= broken_off + 3:
            broken_off = last if restarts else broken_off
            starts.append(at)
            last = number
    return starts


def _shape(label: str) -> str:
    return (
        "".join("0" if char.isdigit() else char for char in label if not char.isalnum() or char.isdigit()).replace(
            "0", ""
        )
        or "n"
    )


def _at_starts(filled: Sequence[Line], starts: Sequence[int]) -> list[Block]:
    bounds = [*starts, len(filled)]
    head = [tuple(filled[: starts[0]])] if starts and starts[0] else []
    return [*head, *(tuple(filled[here:there]) for here, there in pairwise(bounds))]


def _by_indent(blocks: Sequence[Block]) -> list[Block] | None:
    """Entries told by a hanging indent, or by an indented first line; None where indents say nothing."""
    filled = [line for block in blocks for line in block]
    base = min(line.indent for line in filled)
    deep = [line for line in filled if line.indent >= base + 2]
    if len(deep) < 2 or len(deep) == len(filled):
        return None
    hanging = [at for at, line in enumerate(filled) if line.indent < base + 2]
    first = [at for at, line in enumerate(filled) if line.indent >= base + 2]
    starts = [at for at in hanging if starts_entry(filled[at].text)]
    if filled[0].indent < base + 2 and len(starts) >= 0.5 * len(hanging):
        return _at_starts(filled, hanging)
    if filled[0].indent >= base + 2 and sum(starts_entry(filled[at].text) for at in first) >= 0.6 * len(first):
        return _at_starts(filled, first)
    if filled[0].indent < base + 2 and len(blocks) < 0.5 * len(hanging):
        return _at_starts(filled, hanging)
    return None


def _are_runs_of_entries(blocks: Sequence[Block]) -> bool:
    """Whether the blocks hold several entries each (groups with a blank line between), not one."""
    several = [block for block in blocks if len(block) > 1]
    if len(several) < 0.5 * len(blocks):
        return False
    lines = [line for block in several for line in block]
    alone = sum(likeness(line.text) >= 1.5 for line in lines)
    return alone >= 0.75 * len(lines)


def _is_wrapped(filled: Sequence[Line]) -> bool:
    """Whether lines end where a margin is: most are nearly as long as the longest, and none is long."""
    if len(filled) < 4:
        return False
    lengths = sorted(len(line.text.rstrip()) for line in filled)
    top = lengths[min(len(lengths) - 1, round(0.95 * len(lengths)))]
    full = sum(length >= top - 16 for length in lengths)
    alone = sum(likeness(line.text) >= 2.0 for line in filled)
    begun = sum(starts_entry(line.text) or likeness(line.text) >= 2.0 for line in filled)
    return top <= 135 and alone < 0.75 * len(filled) and (full >= 0.45 * len(lengths) or begun < 0.7 * len(filled))


def _unwrapped(block: Block) -> list[Block]:
    """The entries of wrapped lines without any sign between them.

    A line begins an entry when it looks like a start and the line before looks like an end: short of the margin, or
    closed by a full stop, a page, an address, with a year already seen.
    """
    width = _width(block)
    entries: list[list[Line]] = [[block[0]]]
    has_year = _has_year(block[0])
    for before, line in pairwise(block):
        first_word = len(line.text.split(maxsplit=1)[0]) + 1
        room_left = width - len(before.text.rstrip()) >= first_word + 1
        closed = before.text.rstrip()[-1:] in '.)]>”"' or bool(
            re.search(r"(?:\d|https?://\S+|10\.\d+/\S+)$", before.text.rstrip())
        )
        start = starts_entry(line.text)
        # Two of the three signs of a start, and of an end, are enough.
        if (start and room_left and (closed or has_year)) or (closed and has_year and (start or room_left)):
            entries.append([line])
            has_year = _has_year(line)
        else:
            entries[-1].append(line)
            has_year = has_year or _has_year(line)
    return [tuple(entry) for entry in entries]


def _has_year(line: Line) -> bool:
    return year_pattern().search(line.text) is not None


def _width(block: Block) -> int:
    """Where the margin is: the longest line, less those that a long address pushed over it."""
    lengths = [len(line.text.rstrip()) for line in block if max(map(len, line.text.split())) < 0.5 * len(line.text)]
    return max(lengths, default=max(len(line.text.rstrip()) for line in block))


def _joined(blocks: Sequence[Block]) -> list[Block]:
    """Blocks as entries; what can only be the rest of the one before is joined to it."""
    entries: list[Block] = []
    for block in blocks:
        if entries and is_fragment(words_of(block)):
            entries[-1] = (*entries[-1], *block)
        else:
            entries.append(block)
    return entries


def raw_entry(block: Block, layout: str) -> RawEntry:
    """The entry of a block: its place, less the bullet and the label in front."""
    span = span_of(block)
    text = block[0].text[span.start - block[0].start :]
    skip, label = 0, ""
    bullet = bullet_pattern().match(text)
    if bullet and (layout == "bullets" or bullet["label"] not in "–—-*"):
        skip = bullet.end()
    match = (bare_number() if layout == "numbers" else label_pattern()).match(text, skip)
    if match and (layout in ("labels", "numbers", "bullets") or match["label"][0] == "["):
        label, skip = match["label"].strip("[]().:"), match.end()
    return RawEntry(Span(min(span.start + skip, span.end), span.end), label)
