"""Reference strings to records."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager

from refman.model.citation import Entry
from refman.model.reference import Reference
from refman.model.span import Span
from refman.references.coded import Coded
from refman.references.decode import Labelling, labellings
from refman.references.entries import Names, entries, names_of
from refman.references.seen import seen

# References that are labelled together: enough for matrices to pay, few enough to stay in the processor's cache.
_AT_ONCE = 256


def parse_references(raws: Sequence[str], *, together: bool = True) -> list[Entry]:
    """One entry for each string, in order; blank and hopeless ones too, with their reason.

    `Entry.span` and the spans of its fields count from the start of the string. `together` says that the strings are
    one list in its printed order: then a dash or "ders." in the place of the author takes the author of the entry before,
    and what the entries have in common helps to label each of them.
    """
    out: list[Entry] = []
    before: Names = {}
    # Batches of one size, so that none is left without neighbours.
    size = max(1, -(-len(raws) // (-(-len(raws) // _AT_ONCE) or 1)))
    with _uncollected():
        for start in range(0, len(raws), size):
            batch = [*map(seen, raws[start : start + size])]
            shown = [one.shown for one in batch if not (one.reason or one.coded)]
            found = iter(labellings(shown, len(raws) - start - len(batch), together=together))
            read = [one for one in batch if not one.reason]
            labels = [_certain(one.coded) if one.coded else next(found) for one in read]
            made = entries(read, labels, before if together else None)
            before = names_of(made[-1]) if made else before
            ready = iter(made)
            out += [_hopeless(one.raw, one.reason) if one.reason else next(ready) for one in batch]
    return out


@contextmanager
def _uncollected() -> Iterator[None]:
    """No search for cyclic garbage within: parsing makes many short-lived values and no cycles."""
    import gc

    on = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if on:
            gc.enable()


def _certain(code: Coded) -> Labelling:
    """Labels that were read by rule: as sure as the model is of its surest."""
    return Labelling(code.labels, 1.0, [1.0] * len(code.labels), 1.0)


def _hopeless(raw: str, reason: str) -> Entry:
    """The entry of a string in which nothing can be read."""
    reference = Reference(type="document", raw=raw, confidence=0.0, doubts=(f"{reason}: nothing was read",))
    return Entry(span=Span(0, len(raw)), raw=raw, reference=reference, reason=reason)
