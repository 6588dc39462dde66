"""Reference strings to records."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from operator import attrgetter

import msgspec

from refman.model.citation import Entry, Field
from refman.model.names import Name
from refman.model.reference import ATTRIBUTE, Reference
from refman.model.span import Span
from refman.references.acts import act
from refman.references.archival import archival
from refman.references.artworks import artwork
from refman.references.brackets import bracketed
from refman.references.broadcasts import broadcast
from refman.references.build import draft
from refman.references.coded import Coded
from refman.references.confidence import confidence
from refman.references.copied import without_traces
from refman.references.courts import decision
from refman.references.decode import Labelling, labellings
from refman.references.doubts import doubts
from refman.references.draft import Draft
from refman.references.east_asian import marked_titles
from refman.references.gbt7714 import gbt7714
from refman.references.kinds import kind_of
from refman.references.language import language_of
from refman.references.legal import legal
from refman.references.letters import letter
from refman.references.list_number import Numbered, without_number
from refman.references.official import official
from refman.references.one_line import one_line
from refman.references.papers import paper
from refman.references.people import with_two_families
from refman.references.phrases import told_by_phrases
from refman.references.pieces import Piece, pieces
from refman.references.recordings import recording
from refman.references.repeated import Borrowed, borrowed_names, without_sign
from refman.references.roles import told_by_verbs
from refman.references.scripture import scripture
from refman.references.settled import settle
from refman.references.standards import standard
from refman.references.statutes import statute
from refman.references.strasbourg import strasbourg
from refman.references.tokens import Tokens, tokens
from refman.references.values import words_of

# A reference is a few hundred words at the most; what is longer is no reference, and is not read to its end.
LONGEST = 20_000
# References that are labelled together: enough for matrices to pay, few enough to stay in the processor's cache.
_AT_ONCE = 256
# A number in front of the reference is the entry's label, not a variable of the work.
_KEPT = ATTRIBUTE.keys() - {"citation-number"}
# Small words of Spanish references whose title is too short to tell its language.
_OF_SPAIN = frozenset(("y", "los", "las", "núm", "coords", "entrevista"))
_SPAN = attrgetter("span")
_Names = dict[str, tuple[Name, ...]]


class _Seen(msgspec.Struct, frozen=True, gc=False):
    """A string, on one line and cut into words; `reason` says why nothing can be read in it, `borrowed` what stands for a sign."""

    raw: str
    listed: Numbered
    cut: Tokens
    reason: str = ""
    borrowed: Borrowed | None = None
    coded: Coded | None = None

    @property
    def shown(self) -> Tokens:
        """The words that the labeller reads."""
        return self.cut if self.borrowed is None else self.borrowed.cut


def parse_references(raws: Sequence[str], *, together: bool = True) -> list[Entry]:
    """One entry for each string, in order; blank and hopeless ones too, with their reason.

    `Entry.span` and the spans of its fields count from the start of the string. `together` says that the strings are
    one list in its printed order: then a dash or "ders." in the place of the author takes the author of the entry before,
    and what the entries have in common helps to label each of them.
    """
    out: list[Entry] = []
    before: _Names = {}
    # Batches of one size, so that none is left without neighbours.
    size = max(1, -(-len(raws) // (-(-len(raws) // _AT_ONCE) or 1)))
    for start in range(0, len(raws), size):
        with uncollected():
            seen = [_seen(raw) for raw in raws[start : start + size]]
            shown = [one.shown for one in seen if not (one.reason or one.coded)]
            found = iter(labellings(shown, len(raws) - start - len(seen), together=together))
            for one in seen:
                if one.reason:
                    out.append(hopeless(one.raw, one.reason))
                    continue
                labels = next(found) if one.coded is None else _certain(one.coded)
                entry = _entry(one, labels, before if together else {})
                before = {"author": entry.reference.author, "editor": entry.reference.editor}
                out.append(entry)
    return out


@contextmanager
def uncollected() -> Iterator[None]:
    """No search for cyclic garbage within: a batch makes many short-lived values and no cycles."""
    import gc

    on = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if on:
            gc.enable()


def _seen(raw: str) -> _Seen:
    line = without_number(without_traces(one_line(readable(raw if len(raw) <= LONGEST else raw[:LONGEST]))))
    text = line.line.text
    cut = tokens(text)
    if not cut.words:
        return _Seen(raw, line, cut, "an empty line" if not raw.strip() else "no words in it")
    if len(raw) > LONGEST:
        return _Seen(raw, line, cut, f"longer than {LONGEST:,} characters")
    code = (
        strasbourg(text, cut)
        or legal(text, cut)
        or official(text, cut)
        or (gbt7714(cut) if "[" in text or "［" in text or "【" in text else None)
        or statute(text, cut)
        or decision(text, cut)
        or letter(text, cut)
        or archival(text, cut)
        or artwork(text, cut)
        or standard(text, cut)
        or act(text, cut)
        or paper(text, cut)
        or scripture(text, cut)
        or broadcast(text, cut)
        or recording(text, cut)
    )
    if code is None and not text.isascii():
        code = marked_titles(text, cut)
    return _Seen(raw, line, cut, borrowed=None if code else without_sign(text, cut), coded=code)


def _certain(code: Coded) -> Labelling:
    """Labels that were read by rule: as sure as the model is of its surest."""
    return Labelling(code.labels, 1.0, [1.0] * len(code.labels))


def _entry(seen: _Seen, labels: Labelling, before: _Names) -> Entry:
    raw = seen.raw
    made, found = _drafted(seen, labels, before)
    return Entry(
        span=Span(0, len(raw)),
        raw=raw,
        reference=_reference(raw, made, found, labels.probability),
        label=seen.listed.number or made.values.get("citation-number", ""),
        fields=_fields(seen.listed, made.fields),
    )


def _fields(listed: Numbered, found: list[Field]) -> tuple[Field, ...]:
    """The fields in their order, with the spans that they have in the string as it was typed."""
    moved = listed.line.moved(found)
    if listed.number:
        moved.append(Field("citation-number", Span(listed.start, listed.end)))
    return tuple(sorted(moved, key=_SPAN))


def readable(raw: str) -> str:
    """The text, as long as before, with half characters (lone surrogates, which no encoding has) shown as U+FFFD."""
    try:
        raw.encode()
    except UnicodeEncodeError:
        return "".join("\ufffd" if "\ud800" <= sign <= "\udfff" else sign for sign in raw)
    return raw


def _drafted(seen: _Seen, found: Labelling, before: _Names) -> tuple[Draft, list[Piece]]:
    """The draft of one reference, and its pieces."""
    text = seen.listed.line.text
    if seen.borrowed is None:
        labels = found.labels if seen.coded else _told(text, seen.cut, found.labels)
        parts = pieces(seen.cut, labels, found.marginals)
        made = draft(text, seen.cut, parts, sure=seen.coded is not None)
        made.kind = seen.coded.kind if seen.coded else ""
        return made, parts
    cut, extra = seen.borrowed.cut, seen.borrowed.extra
    own = Tokens(cut.words[extra:], cut.gaps[extra:], cut.starts[extra:])
    parts = pieces(own, _told(text, own, found.labels[extra:]), found.marginals[extra:])
    made = draft(text, own, parts)
    _borrow(made, before, seen.borrowed.continued)
    return made, parts


def _told(raw: str, cut: Tokens, labels: Sequence[str]) -> Sequence[str]:
    """The labels, with those set right of which the words around leave no doubt."""
    return told_by_verbs(raw, cut, told_by_phrases(raw, cut, bracketed(raw, cut, labels)))


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
    settle(made, kind)
    values = {ATTRIBUTE[name]: value for name, value in made.values.items() if name in _KEPT}
    language = language_of(made.get("title"))
    if language:
        values["language"] = language
    if language in ("es", "it") or (not language and not _OF_SPAIN.isdisjoint(made.cut.words)):
        with_two_families(values, made.raw)
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
