"""A Markdown document with its citations filled in, notes numbered, the bibliography at its end.

In a note style a citation in the sentence becomes a footnote; one that stands in a note already stays there.
Source: Pandoc User's Guide, "Citations in note styles", "Placement of the bibliography".
"""

from __future__ import annotations

import bisect
import re
from collections.abc import Sequence

import msgspec

from refman.csl.citing import Citation
from refman.csl.output import markdown
from refman.csl.pandoc_cites import Mark, hidden_spans, marks
from refman.csl.processor import Processor
from refman.csl.text_case import capitalized
from refman.model.reference import Reference

_DEFINITION = re.compile(
    r"^\[\^(?P<label>[^\]\s]{1,80})\]:(?P<body>.*(?:\n(?:[ \t]+\S.*|[ \t]*(?=\n[ \t]{2,}\S)))*)", re.M
)
_ANCHOR = re.compile(
    r"\[\^(?P<label>[^\]\s]{1,80})\](?!:)|(?<!\\)\^\[(?P<inline>[^\[\]]{0,4000}(?:\[[^\[\]]{0,400}\][^\[\]]{0,4000}){0,20})\]"
)
_REFS = re.compile(r"^(?P<bar>:::+) *(?:\{#refs[^}\n]*\}|refs) *\n(?P<old>.*?)^(?P=bar) *$", re.M | re.S)
_LAST_HEADING = re.compile(r"(?:^#{1,6} [^\n]+|^[^\n]+\n[=-]{3,})\s*\Z", re.M)


class Unknown(msgspec.Struct, frozen=True):
    """A key that no reference has, and its line in the document (from 1)."""

    key: str
    line: int


class Filled(msgspec.Struct, frozen=True):
    """The document, and the keys that were left as they are."""

    text: str
    unknown: tuple[Unknown, ...] = ()
    count: int = 0


class _Place(msgspec.Struct, frozen=True):
    """A citation, the number of the note it stands in or becomes, and whether the note is new."""

    mark: Mark
    note: int
    is_new: bool


class _Stretches:
    """Named stretches of a text, asked by offset."""

    def __init__(self, stretches: list[tuple[int, int, str]]) -> None:
        self.stretches = sorted(stretches)
        self.starts = [start for start, _, _ in self.stretches]

    def at(self, offset: int) -> str:
        """The name of the stretch that an offset is in, "" outside all."""
        place = bisect.bisect_right(self.starts, offset) - 1
        return self.stretches[place][2] if place >= 0 and offset < self.stretches[place][1] else ""


def filled(text: str, references: Sequence[Reference], processor: Processor) -> Filled:
    """The document with every citation of known keys in the processor's style, and the bibliography."""
    keys = {reference.id for reference in references}
    found = marks(text)
    unknown = tuple(
        Unknown(cite.id, text.count("\n", 0, mark.start) + 1)
        for mark in found
        for cite in mark.cites
        if cite.id not in keys
    )
    known = [mark for mark in found if all(cite.id in keys for cite in mark.cites)]
    if not known:
        return Filled(text, unknown)
    places = _placed(text, known, makes_notes=processor.style.is_note)
    citations = [
        Citation(cites=place.mark.cites, note=place.note, mode="composite" if place.mark.narrative else "")
        for place in places
    ]
    rendering = processor.render(references, citations, all_cited=True)
    written = [(markdown.text(author), markdown.text(rest)) for author, rest in rendering.halves()]
    body = _written(text, places, written)
    entries = markdown.bibliography(rendering.bibliography())
    title = capitalized(processor.locale.word("reference", plural=True) or "references")
    return Filled(_with_list(body, entries, title), unknown, len(places))


def _placed(text: str, found: Sequence[Mark], *, makes_notes: bool) -> list[_Place]:
    """The citations in the order in which a reader meets them: notes where their numbers stand."""
    hidden = _Stretches([(start, end, "x") for start, end in hidden_spans(text)])
    bodies = {match["label"]: match.span("body") for match in _DEFINITION.finditer(text)}
    notes_at = _Stretches([(start, end, label) for label, (start, end) in bodies.items()])
    inside: dict[str, list[Mark]] = {label: [] for label in bodies}
    events: list[tuple[int, str, Mark | None, int]] = []
    for mark in found:
        label = notes_at.at(mark.start)
        if label:
            inside[label].append(mark)
        else:
            events.append((mark.start, "", mark, mark.end))
    events += [
        (match.start(), match["label"] or "^", None, match.end())
        for match in _ANCHOR.finditer(text)
        if not hidden.at(match.start()) and not notes_at.at(match.start())
    ]
    return _numbered(sorted(events, key=lambda event: event[0]), inside, makes_notes)


def _numbered(
    events: list[tuple[int, str, Mark | None, int]], inside: dict[str, list[Mark]], makes_notes: bool
) -> list[_Place]:
    places: list[_Place] = []
    number, inline_end = 0, -1
    for start, label, mark, end in events:
        if mark is None:
            if label == "^":
                inline_end = end
                number += 1
            elif label in inside:
                number += 1
                places += [_Place(one, number, False) for one in inside.pop(label)]
            continue
        if start < inline_end:
            places.append(_Place(mark, number, False))
            continue
        number += makes_notes
        places.append(_Place(mark, number if makes_notes else 0, makes_notes))
    # Notes that nothing refers to are still read.
    places += [_Place(one, number + 1, False) for rest in inside.values() for one in rest]
    return places


def _written(text: str, places: Sequence[_Place], written: Sequence[tuple[str, str]]) -> str:
    """The text with the citations in place, new notes defined at its end."""
    taken = set(re.findall(r"\[\^([^\]\s]{1,80})\]", text))
    edits: list[tuple[int, int, str]] = []
    notes: list[str] = []
    for place, (author, rest) in zip(places, written):
        mark = place.mark
        if not place.is_new:
            words = f"{author} {rest}".strip()
            if place.note and text[mark.end : mark.end + 1] not in ("", "\n"):
                # A note's own sentence goes on: the full stop that ends a note would stand inside it.
                words = words.removesuffix(".")
            edits.append((mark.start, mark.end, words))
            continue
        label = _free_label(len(notes) + 1, taken)
        notes.append(f"[^{label}]: {rest[:1].upper()}{rest[1:]}")
        edits.append(_note_edit(text, mark, author, label))
    out, end = [], 0
    for start, stop, words in sorted(edits):
        out += [text[end:start], words]
        end = max(end, stop)
    body = "".join([*out, text[end:]])
    return body.rstrip("\n") + "\n\n" + "\n\n".join(notes) + "\n" if notes else body


def _free_label(number: int, taken: set[str]) -> str:
    label = f"cite-{number}"
    while label in taken:
        label += "x"
    taken.add(label)
    return label


def _note_edit(text: str, mark: Mark, author: str, label: str) -> tuple[int, int, str]:
    """The note's number goes after the punctuation that follows, without the space before it."""
    start, end = mark.start, mark.end
    if not author:
        while start and text[start - 1] == " ":
            start -= 1
        if text[end : end + 1] in tuple(".,;:!?"):
            return start, end + 1, f"{text[end]}[^{label}]"
    return start, end, f"{author}[^{label}]"


def _with_list(text: str, entries: str, title: str) -> str:
    if not entries.strip():
        return text
    place = _REFS.search(text)
    if place:
        return f"{text[: place.start('old')]}\n{entries}\n{text[place.end('old') :]}"
    heading = "" if _LAST_HEADING.search(text) else f"# {title}\n\n"
    return f"{text.rstrip()}\n\n{heading}{entries}"
