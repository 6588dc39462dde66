"""A whole reference list set anew in a CSL style, in place of the old one.

Every entry keeps a slot: bullets, labels and the lines between stay as they are. An entry that was not read surely keeps its
words, and so does a word that the style has no place for: it is told, not dropped in silence.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

import msgspec

from refman.api.check import Fixed
from refman.checks.engine import findings
from refman.checks.folding import folded, words
from refman.checks.ordering import filing_keys, filing_name
from refman.checks.settings import DEFAULT, Settings
from refman.documents.read import read_document
from refman.documents.write import with_edits
from refman.model.citation import CitedText, Entry
from refman.model.document import Document
from refman.model.errors import RefmanError
from refman.model.finding import Edit
from refman.model.names import Name
from refman.model.reference import Reference
from refman.model.result import Checked

# Our words for house styles, and the CSL styles that they stand for.
STYLES = {
    "harvard": "harvard-cite-them-right",
    "mla": "modern-language-association",
    "vancouver": "nlm-citation-sequence",
    "chicago-notes": "chicago-notes-bibliography",
}
SURE = 0.35
_LABEL = re.compile(r"^([\[(]?\d{1,4}[\]).])\s*")
_MORE = re.compile(r"\bet al\b\.?|\bu\. ?a\.|\band others\b|\bet coll\b\.?|\by otros\b|\be altri\b")
# Words that belong to a style, not to a work: nothing is lost when they go.
_STYLE_WORDS = frozenset(
    "and et al in the of pp vol no eds ed available at from retrieved accessed online http https www doi org dx url isbn press"
    " january february march april may june july august september october november december jan feb mar apr jun jul aug sep oct nov"
    " dec und y e il le la viewed".split()
)


class Unplaced(msgspec.Struct, frozen=True):
    """Words of an entry that the new list does not have; `kept`: the entry was left as it was instead."""

    raw: str
    words: tuple[str, ...]
    kept: bool = False


class Restyled(msgspec.Struct, frozen=True):
    """A document with its lists in another style, and what could not be placed."""

    fixed: Fixed
    unplaced: tuple[Unplaced, ...]


def restyle_bytes(data: bytes, path: str, style: str, settings: Settings = DEFAULT) -> Restyled:
    """The lists of an article in a CSL style; nothing is written.

    Raises: RefmanError (no-list; style errors; not-writable).
    """
    from refman.api.analyse import analyse

    document = read_document(data, path)
    text = analyse(document, style=settings.style, system=settings.system)
    if not text.entries:
        hint = "the list must be in the file itself"
        raise RefmanError("no-list", "no reference list was found to restyle", where=path, hint=hint)
    edits, unplaced = _edits(text, style)
    mended = with_edits(document, edits, data)
    checked = _checked(read_document(mended, path), settings)
    return Restyled(Fixed(document.text, mended, (), checked), tuple(unplaced))


def _checked(document: Document, settings: Settings) -> Checked:
    from refman.api.analyse import analyse

    text = analyse(document, style=settings.style, system=settings.system)
    return Checked(text, findings(text, settings))


def _edits(text: CitedText, style: str) -> tuple[list[Edit], list[Unplaced]]:
    edits: list[Edit] = []
    unplaced: list[Unplaced] = []
    for one in text.lists:
        new, left = restyled_entries(one.entries, style, in_place=text.system in ("numeric", "superscript"))
        unplaced += left
        for slot, words_ in zip(one.entries, new):
            # A slot that has its number keeps it: the style's own would stand beside it.
            fitted = _LABEL.sub("" if slot.label else r"\1 ", words_)
            if fitted != slot.raw:
                edits.append(Edit(slot.span, fitted))
    return edits, unplaced


def restyled_entries(
    entries: Sequence[Entry], style: str, *, in_place: bool = False
) -> tuple[list[str], list[Unplaced]]:
    """The words of a list's slots in the new style and its order, and what could not be placed.

    `in_place`: every entry keeps its slot, for the text cites it by its number.
    """
    from refman.csl.catalogue import load_style
    from refman.csl.output.text import text as plain
    from refman.csl.processor import Processor

    sure = [entry for entry in entries if not entry.reason and entry.confidence >= SURE]
    processor = Processor(load_style(STYLES.get(style, style)))
    named = [_with_stops(msgspec.structs.replace(entry.reference, id=str(at))) for at, entry in enumerate(sure)]
    rendered = [(sure[int(one.id)], " ".join(plain(one.text).split())) for one in processor.bibliography(named).entries]
    rendered = with_own_letters(rendered)
    unplaced = [Unplaced(entry.raw, lost) for entry, words in rendered if (lost := lost_words(entry.raw, words))]
    kept = [entry for entry in entries if entry.reason or entry.confidence < SURE]
    unplaced += [Unplaced(entry.raw, (), kept=True) for entry in kept]
    if in_place:
        by_place = {entry.span.start: words for entry, words in rendered}
        return [by_place.get(entry.span.start, entry.raw) for entry in entries], unplaced
    for entry in kept:
        rendered.insert(_place(entry, [one for one, _ in rendered]), (entry, entry.raw))
    return [words for _, words in rendered], unplaced


def _with_stops(reference: Reference) -> Reference:
    """The reference with initials that a style can set: "Mills KT" is "K. T. Mills"."""

    def stopped(names: Sequence[Name]) -> tuple[Name, ...]:
        return tuple(
            msgspec.structs.replace(name, given=" ".join(f"{letter}." for letter in name.given))
            if name.family and _INITIALS.fullmatch(name.given)
            else name
            for name in names
        )

    return msgspec.structs.replace(reference, author=stopped(reference.author), editor=stopped(reference.editor))


_INITIALS = re.compile(r"[A-ZÀ-ÖØ-Þ]{2,3}")


def with_own_letters(rendered: Sequence[tuple[Entry, str]]) -> list[tuple[Entry, str]]:
    """The list with the letters that its author gave, in their order: the text cites "Luhmann 1984a"."""
    groups: dict[str, list[tuple[int, re.Match[str]]]] = {}
    for at, (entry, new) in enumerate(rendered):
        year = entry.reference.issued.year if entry.reference.issued else None
        match = re.search(rf"(?<!\d){year}([a-z])(?![a-z])", new) if year is not None else None
        if match is not None:
            groups.setdefault(new[: match.start()], []).append((at, match))
    out = list(rendered)
    for group in groups.values():
        own = [rendered[at][0].reference.year_suffix for at, _ in group]
        if all(own) and len(set(own)) == len(own):
            in_order = sorted(zip(own, group), key=lambda pair: pair[0])
            for (place, _), (letter, (at, match)) in zip(group, in_order):
                entry, new = rendered[at]
                out[place] = (entry, new[: match.start(1)] + letter + new[match.end(1) :])
    return out


def _place(entry: Entry, others: Sequence[Entry]) -> int:
    """Where an entry that keeps its words stands among the others: before the first that is filed after it."""
    key = filing_keys(filing_name(entry))[-1]
    keys = [filing_keys(filing_name(other))[-1] for other in others]
    return next((at for at, other in enumerate(keys) if other > key), len(keys))


def lost_words(raw: str, new: str) -> tuple[str, ...]:
    """The words and numbers of an entry that its new form does not have, as they were typed."""
    there = set(words(new)) | _STYLE_WORDS
    joined = folded(new).replace(" ", "")
    lost = []
    for word in raw.split():
        parts = [part for part in words(word) if len(part) > 1 or part.isdigit()]
        if any(part not in there and part not in joined for part in parts):
            lost.append(word.strip(".,;:()[]“”\"'‘’"))
    more = _MORE.search(raw, 0, 1000)
    if more is not None and not _MORE.search(new) and "…" not in new:
        lost.append(more[0])  # the style prints all authors, and the entry does not say who the others are
    return tuple(lost)
