"""Citations, the list that they point into, and both together: the cited text that checks read."""

from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec

from refman.model.document import Document
from refman.model.reference import Reference
from refman.model.span import Span

if TYPE_CHECKING:
    from refman.model.verdict import Verdict  # loaded by those who look references up


class Field(msgspec.Struct, frozen=True, gc=False):
    """What the parser made of one stretch of an entry: a CSL variable's name, where it stands, how sure it is.

    `span` counts from the start of `Entry.raw`. `confidence` is from 0 to 1.
    """

    name: str
    span: Span
    confidence: float = 1.0


class Entry(msgspec.Struct, frozen=True, gc=False):
    """One entry of a list as its author typed it, and the record read from it.

    `span` is its place in the document's text (line ends inside included); `raw` the words there, unchanged.
    `label` is its printed number or key ("12", "Knu84"), "" without. `reference.raw` equals `raw`.
    An entry that cannot be read has `reason`; its reference then is a "document" with doubts, and stays in its place.
    """

    span: Span
    raw: str
    reference: Reference
    label: str = ""
    fields: tuple[Field, ...] = ()
    reason: str = ""

    @property
    def confidence(self) -> float:
        return 0.0 if self.reference.confidence is None else self.reference.confidence


class ReferenceList(msgspec.Struct, frozen=True):
    """An author's list: where it stands, its heading (None without one), its entries in printed order.

    `ordering`: "alphabetical", "numbered" or "" where neither can be told. `found_by` says how it was found.
    """

    span: Span
    entries: tuple[Entry, ...]
    heading: Span | None = None
    ordering: str = ""
    found_by: str = ""


class Cite(msgspec.Struct, frozen=True):
    """A pointer to one reference inside a citation, as its author wrote it.

    `references` are indices into `CitedText.entries`: none when nothing matches, several when it is ambiguous
    or a range. `names` and `year` are as written (years with their letter: "2012a"); `label` is CSL's ("page").
    `match`: "exact", "near" (misspelt name, wrong year, missing letter: `why` says which), "none", "exempt".
    `via` names the word that stood in for the work: ibid, idem, op-cit, loc-cit, short; None when it was named.
    `antecedent` is the index of the citation that it was resolved from.
    """

    span: Span
    references: tuple[int, ...] = ()
    names: tuple[str, ...] = ()
    year: str = ""
    et_al: bool = False
    locator: str = ""
    label: str = ""
    prefix: str = ""
    suffix: str = ""
    via: str | None = None
    antecedent: int | None = None
    match: str = "none"
    why: str = ""


class Citation(msgspec.Struct, frozen=True):
    """One mark in the text: "(Noor 1990; Ilves 2004)", "Noor (1990)", "[3-5]", a note, "ibid.".

    `form`: parenthetical, narrative, note, numeric, superscript, key, ibid, idem, op-cit.
    `zone`: body, abstract, caption, table, note, quote, heading. `note` is the label of the note it stands in.
    """

    span: Span
    form: str
    cites: tuple[Cite, ...]
    zone: str = "body"
    note: str = ""


class Abbreviation(msgspec.Struct, frozen=True):
    """A short form that the text brings in: "World Health Organization (WHO)"."""

    short: str
    long: str
    span: Span


class CitedText(msgspec.Struct, frozen=True):
    """A document whose citations were found and linked to the entries of its lists.

    `entries` runs through all lists in document order; `Cite.references` and `Finding.reference` index it.
    `system`: author-date, author-page, numeric, superscript, notes, keys, or "" where nothing is cited.
    `style`: the house style found or asked for (apa, chicago-author-date, …), "" where none shows.
    `verdicts`, one for each entry or none at all, are there when the references were looked up.
    """

    document: Document
    lists: tuple[ReferenceList, ...] = ()
    entries: tuple[Entry, ...] = ()
    citations: tuple[Citation, ...] = ()
    abbreviations: tuple[Abbreviation, ...] = ()
    system: str = ""
    style: str = ""
    verdicts: tuple[Verdict | None, ...] = ()

    @property
    def source(self) -> str:
        return self.document.text

    def slice(self, span: Span) -> str:
        return span.slice(self.document.text)
