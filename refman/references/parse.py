"""Reference strings to records."""

from __future__ import annotations

from collections.abc import Sequence

from refman.model.citation import Entry
from refman.model.reference import Reference
from refman.model.span import Span
from refman.references.build import Draft, draft
from refman.references.decode import labelling
from refman.references.kinds import kind_of
from refman.references.pieces import pieces
from refman.references.tokens import tokens
from refman.references.values import words_of


def parse_references(raws: Sequence[str], *, together: bool = True) -> list[Entry]:
    """One entry for each string, in order; blank and hopeless ones too, with their reason.

    `Entry.span` and the spans of its fields count from the start of the string. `together` says that the strings are
    one list in its printed order: then a dash or "ders." in the place of the author takes the author of the entry before.
    """
    return [_entry(raw) for raw in raws]


def _entry(raw: str) -> Entry:
    cut = tokens(raw)
    if not cut.words:
        return hopeless(raw, "empty" if not raw.strip() else "no words")
    found = labelling(cut.words, cut.gaps)
    made = draft(raw, cut, pieces(cut, found.labels, found.marginals))
    return Entry(
        span=Span(0, len(raw)),
        raw=raw,
        reference=_reference(made, found.probability),
        label=made.values.pop("citation_number", ""),
        fields=tuple(sorted(made.fields, key=lambda field: field.span.start)),
    )


def hopeless(raw: str, reason: str) -> Entry:
    """The entry of a string in which nothing can be read."""
    reference = Reference(type="document", raw=raw, confidence=0.0, doubts=(f"{reason}: nothing to read",))
    return Entry(span=Span(0, len(raw)), raw=raw, reference=reference, reason=reason)


def _reference(made: Draft, probability: float) -> Reference:
    values = {name: value for name, value in made.values.items() if not name.startswith("_") and name != "citation_number"}
    notes = [words_of(piece.text(made.raw)) for piece in made.notes]
    if notes:
        values["note"] = "; ".join(notes)
    return Reference(type=kind_of(made), raw=made.raw, confidence=probability, doubts=tuple(made.doubts), **values)
