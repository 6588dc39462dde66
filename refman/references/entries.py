"""Labelled words to entries: the fields, the values, the type, the record.

Each step is done for some references before the next begins. A processor that has to load the code of all steps for each
reference anew takes an eighth longer.
"""

from __future__ import annotations

from collections.abc import Sequence
from operator import attrgetter

from refman.model.citation import Entry, Field
from refman.model.names import Name
from refman.model.reference import ATTRIBUTE, Reference
from refman.model.span import Span
from refman.references.brackets import bracketed
from refman.references.build import draft
from refman.references.confidence import confidence
from refman.references.decode import Labelling
from refman.references.doubts import doubts
from refman.references.draft import Draft
from refman.references.kinds import kind_of
from refman.references.language import language_of
from refman.references.loose_ends import has_loose_ends
from refman.references.mending.mended import mended
from refman.references.people import with_two_families
from refman.references.phrases import told_by_phrases
from refman.references.pieces import Piece, pieces
from refman.references.repeated import borrowed_names
from refman.references.roles import told_by_verbs
from refman.references.seen import Seen
from refman.references.settled import settle
from refman.references.tokens import Tokens
from refman.references.values import words_of
from refman.references.without_title import lacks_title, with_title

# So many references take a step together: their values still lie in the processor's cache when the next step asks for them.
_IN_STEP = 64
# A number in front of the reference is the entry's label, not a variable of the work.
_KEPT = ATTRIBUTE.keys() - {"citation-number"}
# Small words of Spanish references whose title is too short to tell its language.
_OF_SPAIN = frozenset(("y", "los", "las", "núm", "coords", "entrevista"))
_SPAN = attrgetter("span")
Names = dict[str, tuple[Name, ...]]


class _Reading:
    """A reference on its way: its words, which are those behind a sign for the author of the entry before, and what is known."""

    __slots__ = ("cut", "extra", "found", "kind", "labels", "made", "marginals", "mended", "parts", "seen", "text")

    def __init__(self, seen: Seen, found: Labelling) -> None:
        self.seen = seen
        self.text = seen.listed.line.text
        self.cut = seen.cut
        self.found: Labelling
        self.labels: Sequence[str]
        self.marginals: Sequence[float]
        self.extra = 0
        if seen.borrowed:
            self.extra, shown = seen.borrowed.extra, seen.borrowed.cut
            self.cut = Tokens(shown.words[self.extra :], shown.gaps[self.extra :], shown.starts[self.extra :])
        self.label(found)
        self.parts: list[Piece]
        self.mended: list[Piece]
        self.made: Draft
        self.kind = ""

    def label(self, found: Labelling) -> None:
        """Take these labels of all words that the labeller was shown."""
        self.found = found
        self.labels, self.marginals = found.labels[self.extra :], found.marginals[self.extra :]


def entries(seen: Sequence[Seen], found: Sequence[Labelling], before: Names | None) -> list[Entry]:
    """One entry for each reference, in order, by its labels.

    `before` are the author and the editor of the entry before the first, which a sign may stand for; None where none of
    them has anything to do with the one before.
    """
    out: list[Entry] = []
    for start in range(0, len(seen), _IN_STEP):
        some = [*map(_Reading, seen[start : start + _IN_STEP], found[start : start + _IN_STEP])]
        _draft(some)
        for one in some:
            entry = _entry(one, before or {})
            before = None if before is None else names_of(entry)
            out.append(entry)
    return out


def drafts(seen: Sequence[Seen], found: Sequence[Labelling]) -> list[Draft]:
    """What is told of each reference, in order, by its labels and before its type is: that is learnt from such drafts."""
    some = [*map(_Reading, seen, found)]
    _draft(some)
    return [one.made for one in some]


def names_of(entry: Entry) -> Names:
    """Whom a sign in the entry behind may stand for."""
    return {"author": entry.reference.author, "editor": entry.reference.editor}


def _draft(some: list[_Reading]) -> None:
    """All that can be told of each reference by itself, step by step."""
    for one in some:
        if not one.seen.coded:
            one.labels = _told(one.text, one.cut, one.labels)
    for one in some:
        one.parts = pieces(one.cut, one.labels, one.marginals)
    for one in some:
        one.mended = mended(one.cut, one.parts, sure=one.seen.coded is not None)
        if not one.seen.coded and lacks_title(one.cut, one.mended):
            _with_title(one)
    for one in some:
        one.made = draft(one.text, one.cut, one.mended)
        one.made.kind = one.seen.coded.kind if one.seen.coded else ""
    for one in some:
        # Who the author is tells something of the type.
        one.kind = "" if one.seen.borrowed else kind_of(one.made)


def _with_title(one: _Reading) -> None:
    """Read again, by the best labels that have a title."""
    one.label(with_title(one.seen.shown, one.found))
    one.labels = _told(one.text, one.cut, one.labels)
    one.parts = pieces(one.cut, one.labels, one.marginals)
    one.mended = mended(one.cut, one.parts)


def _told(raw: str, cut: Tokens, labels: Sequence[str]) -> Sequence[str]:
    """The labels, with those set right of which the words around leave no doubt."""
    return told_by_verbs(raw, cut, told_by_phrases(raw, cut, bracketed(raw, cut, labels)))


def _entry(one: _Reading, before: Names) -> Entry:
    raw, made = one.seen.raw, one.made
    if one.seen.borrowed:
        _borrow(made, before, one.seen.borrowed.continued)
    return Entry(
        span=Span(0, len(raw)),
        raw=raw,
        reference=_reference(one, one.kind or kind_of(made)),
        label=one.seen.listed.number or made.values.get("citation-number", ""),
        fields=_fields(one.seen, made.fields),
    )


def _borrow(made: Draft, before: Names, continued: bool) -> None:
    variable, names = borrowed_names(before, made.values.get("author", ()), continued)
    if variable:
        made.values[variable] = names
    elif not before:
        made.doubts.append("a sign stands for the author of an entry before, which is not here")


def _reference(one: _Reading, kind: str) -> Reference:
    made = one.made
    settle(made, kind)
    values = {ATTRIBUTE[name]: value for name, value in made.values.items() if name in _KEPT}
    language = language_of(made.get("title"))
    if language:
        values["language"] = language
    if language in ("es", "it") or (not language and not _OF_SPAIN.isdisjoint(made.cut.words)):
        with_two_families(values, made.raw)
    told = doubts(made, one.mended)
    notes = [words_of(piece.text(made.raw)) for piece in made.notes]
    if one.seen.pointer:
        notes.insert(0, one.seen.pointer)
    if one.seen.others:
        notes += [other.rstrip(".") for other in one.seen.others]
        told.append(f"{1 + len(one.seen.others)} works in one string: the first is read, the others are in the note")
    if notes:
        values["note"] = "; ".join(notes)
    return Reference(
        type=kind,
        raw=one.seen.raw,
        confidence=confidence(one.found.probability, one.found.believed, has_loose_ends(values.values(), told)),
        doubts=tuple(told),
        **values,
    )


def _fields(seen: Seen, found: list[Field]) -> tuple[Field, ...]:
    """The fields in their order, with the spans that they have in the string as it was typed."""
    listed = seen.listed
    moved = listed.line.moved(found)
    for kept in filter(None, (seen.pointer, *seen.others)):
        at = seen.raw.find(kept)
        if at >= 0:
            moved.append(Field("note", Span(at, at + len(kept))))
    if listed.number:
        moved.append(Field("citation-number", Span(listed.start, listed.end)))
    return tuple(sorted(moved, key=_SPAN))
