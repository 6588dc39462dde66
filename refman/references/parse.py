"""Reference strings to records."""

from __future__ import annotations

from collections.abc import Sequence
from operator import attrgetter

from refman.model.citation import Entry
from refman.model.names import Name
from refman.model.reference import ATTRIBUTE, Reference
from refman.model.span import Span
from refman.references.build import Draft, draft
from refman.references.confidence import confidence
from refman.references.decode import labelling
from refman.references.doubts import doubts
from refman.references.kinds import kind_of
from refman.references.language import language_of
from refman.references.pieces import Piece, pieces
from refman.references.repeated import borrowed_names, without_sign
from refman.references.tokens import Tokens, tokens
from refman.references.values import words_of

# A reference is a few hundred words at the most; what is longer is no reference, and is not read to its end.
LONGEST = 20_000
# A number in front of the reference is the entry's label, not a variable of the work.
_KEPT = ATTRIBUTE.keys() - {"citation-number"}
_SPAN = attrgetter("span")
_Names = dict[str, tuple[Name, ...]]


def parse_references(raws: Sequence[str], *, together: bool = True) -> list[Entry]:
    """One entry for each string, in order; blank and hopeless ones too, with their reason.

    `Entry.span` and the spans of its fields count from the start of the string. `together` says that the strings are
    one list in its printed order: then a dash or "ders." in the place of the author takes the author of the entry before.
    """
    out: list[Entry] = []
    before: _Names = {}
    for raw in raws:
        entry = _entry(raw, before if together else {})
        if not entry.reason:
            before = {"author": entry.reference.author, "editor": entry.reference.editor}
        out.append(entry)
    return out


def _entry(raw: str, before: _Names) -> Entry:
    text = readable(raw)
    cut = tokens(text if len(text) <= LONGEST else text[:LONGEST])
    if not cut.words:
        return hopeless(raw, "an empty line" if not raw.strip() else "no words in it")
    if len(raw) > LONGEST:
        return hopeless(raw, f"longer than {LONGEST:,} characters")
    made, found, probability = read(text, cut, before)
    return Entry(
        span=Span(0, len(raw)),
        raw=raw,
        reference=_reference(raw, made, found, probability),
        label=made.values.get("citation-number", ""),
        fields=tuple(sorted(made.fields, key=_SPAN)),
    )


def readable(raw: str) -> str:
    """The text, as long as before, with half characters (lone surrogates, which no encoding has) shown as U+FFFD."""
    try:
        raw.encode()
    except UnicodeEncodeError:
        return "".join("\ufffd" if "\ud800" <= sign <= "\udfff" else sign for sign in raw)
    return raw


def read(raw: str, cut: Tokens, before: _Names) -> tuple[Draft, list[Piece], float]:
    """The draft of one reference, its pieces, and the probability of their labels."""
    borrowed = without_sign(raw, cut)
    if borrowed is None:
        found = labelling(cut.words, cut.gaps)
        parts = pieces(cut, found.labels, found.marginals)
        return draft(raw, cut, parts), parts, found.probability
    extra = borrowed.extra
    found = labelling(borrowed.cut.words, borrowed.cut.gaps)
    own = Tokens(borrowed.cut.words[extra:], borrowed.cut.gaps[extra:], borrowed.cut.starts[extra:])
    parts = pieces(own, found.labels[extra:], found.marginals[extra:])
    made = draft(raw, own, parts)
    _borrow(made, before, borrowed.continued)
    return made, parts, found.probability


def _borrow(made: Draft, before: _Names, continued: bool) -> None:
    variable, names = borrowed_names(before, made.values.get("author", ()), continued)
    if variable:
        made.values[variable] = names
    elif not before:
        made.doubts.append("a sign stands for the author of an entry before, which is not here")


def hopeless(raw: str, reason: str) -> Entry:
    """The entry of a string in which nothing can be read."""
    reference = Reference(type="document", raw=raw, confidence=0.0, doubts=(f"{reason}: nothing was read",))
    return Entry(span=Span(0, len(raw)), raw=raw, reference=reference, reason=reason)


def _reference(raw: str, made: Draft, found: list[Piece], probability: float) -> Reference:
    kind = kind_of(made)
    values = {ATTRIBUTE[name]: value for name, value in made.values.items() if name in _KEPT}
    language = language_of(made.get("title"))
    if language:
        values["language"] = language
    notes = [words_of(piece.text(made.raw)) for piece in made.notes]
    if notes:
        values["note"] = "; ".join(notes)
    return Reference(
        type=kind,
        raw=raw,
        confidence=confidence(len(made.cut.words), probability),
        doubts=tuple(doubts(made, found)),
        **values,
    )
