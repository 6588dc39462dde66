"""A work, as CSL-JSON 1.0.2 describes it."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import msgspec

from refman.model.dates import Date, date_from_csl
from refman.model.names import Name, name_from_csl


class Reference(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True, gc=False):
    """One work, listed or stored. Attributes are CSL's variables with `_` for `-`.

    Empty strings, empty tuples and None mean "not given". Numbers are text, as CSL treats them ("12", "S4", "3-5").
    `raw` is the text it was parsed from, `confidence` the parser's (0 to 1), `doubts` what it was unsure of.
    `extra` keeps what CSL-JSON does not know, so that nothing is lost on the way through.
    Source: CSL 1.0.2 specification, appendix IV (variables); CSL-JSON schema csl-data.json.
    """

    # As its names and dates, it is left out by the search for cyclic garbage: nothing in it can lead back to it.
    id: str = ""
    type: str = ""
    abstract: str = ""
    annote: str = ""
    archive: str = ""
    archive_place: str = ""
    archive_collection: str = ""
    archive_location: str = ""
    authority: str = ""
    call_number: str = ""
    chapter_number: str = ""
    citation_key: str = ""
    citation_label: str = ""
    citation_number: str = ""
    collection_number: str = ""
    collection_title: str = ""
    collection_title_short: str = ""
    container_title: str = ""
    container_title_short: str = ""
    dimensions: str = ""
    division: str = ""
    DOI: str = ""
    edition: str = ""
    event: str = ""
    event_place: str = ""
    event_title: str = ""
    first_reference_note_number: str = ""
    genre: str = ""
    ISBN: str = ""
    ISSN: str = ""
    issue: str = ""
    journalAbbreviation: str = ""
    jurisdiction: str = ""
    keyword: str = ""
    language: str = ""
    license: str = ""
    locator: str = ""
    medium: str = ""
    note: str = ""
    number: str = ""
    number_of_pages: str = ""
    number_of_volumes: str = ""
    original_publisher: str = ""
    original_publisher_place: str = ""
    original_title: str = ""
    page: str = ""
    page_first: str = ""
    part: str = ""
    part_number: str = ""
    part_title: str = ""
    PMCID: str = ""
    PMID: str = ""
    printing: str = ""
    printing_number: str = ""
    publisher: str = ""
    publisher_place: str = ""
    references: str = ""
    reviewed_genre: str = ""
    reviewed_title: str = ""
    scale: str = ""
    section: str = ""
    shortTitle: str = ""
    source: str = ""
    status: str = ""
    supplement: str = ""
    supplement_number: str = ""
    title: str = ""
    title_short: str = ""
    URL: str = ""
    version: str = ""
    volume: str = ""
    volume_title: str = ""
    volume_title_short: str = ""
    year_suffix: str = ""
    author: tuple[Name, ...] = ()
    chair: tuple[Name, ...] = ()
    collection_editor: tuple[Name, ...] = ()
    compiler: tuple[Name, ...] = ()
    composer: tuple[Name, ...] = ()
    container_author: tuple[Name, ...] = ()
    contributor: tuple[Name, ...] = ()
    curator: tuple[Name, ...] = ()
    director: tuple[Name, ...] = ()
    editor: tuple[Name, ...] = ()
    editorial_director: tuple[Name, ...] = ()
    editor_translator: tuple[Name, ...] = ()
    executive_producer: tuple[Name, ...] = ()
    guest: tuple[Name, ...] = ()
    host: tuple[Name, ...] = ()
    illustrator: tuple[Name, ...] = ()
    interviewer: tuple[Name, ...] = ()
    narrator: tuple[Name, ...] = ()
    organizer: tuple[Name, ...] = ()
    original_author: tuple[Name, ...] = ()
    performer: tuple[Name, ...] = ()
    producer: tuple[Name, ...] = ()
    recipient: tuple[Name, ...] = ()
    reviewed_author: tuple[Name, ...] = ()
    script_writer: tuple[Name, ...] = ()
    series_creator: tuple[Name, ...] = ()
    translator: tuple[Name, ...] = ()
    accessed: Date | None = None
    available_date: Date | None = None
    event_date: Date | None = None
    issued: Date | None = None
    original_date: Date | None = None
    submitted: Date | None = None
    categories: tuple[str, ...] = ()
    custom: dict[str, Any] = {}
    raw: str = ""
    confidence: float | None = None
    doubts: tuple[str, ...] = ()
    extra: dict[str, Any] = {}

    def get(self, variable: str) -> Any:
        """The value of a CSL variable by its CSL name ("container-title"); "" where CSL has no such variable."""
        return getattr(self, ATTRIBUTE.get(variable, ""), "") if variable in ATTRIBUTE else ""

    @property
    def creators(self) -> tuple[Name, ...]:
        """Whom the work is cited and filed by: its authors, else its editors, else who made it in another way; () for none."""
        return self.author or self.editor or next(filter(None, (getattr(self, role) for role in _MAKERS)), ())


# In the order in which a work without authors or editors is filed by those who made it.
_MAKERS = (
    *("director", "host", "script_writer", "series_creator", "executive_producer", "producer", "composer", "performer"),
    *("narrator", "illustrator", "curator", "compiler", "interviewer", "organizer", "translator", "contributor"),
)


STRING_VARIABLES = (
    "abstract",
    "annote",
    "archive",
    "archive-place",
    "archive_collection",
    "archive_location",
    "authority",
    "call-number",
    "chapter-number",
    "citation-key",
    "citation-label",
    "citation-number",
    "collection-number",
    "collection-title",
    "collection-title-short",
    "container-title",
    "container-title-short",
    "dimensions",
    "division",
    "DOI",
    "edition",
    "event",
    "event-place",
    "event-title",
    "first-reference-note-number",
    "genre",
    "ISBN",
    "ISSN",
    "issue",
    "journalAbbreviation",
    "jurisdiction",
    "keyword",
    "language",
    "license",
    "locator",
    "medium",
    "note",
    "number",
    "number-of-pages",
    "number-of-volumes",
    "original-publisher",
    "original-publisher-place",
    "original-title",
    "page",
    "page-first",
    "part",
    "part-number",
    "part-title",
    "PMCID",
    "PMID",
    "printing",
    "printing-number",
    "publisher",
    "publisher-place",
    "references",
    "reviewed-genre",
    "reviewed-title",
    "scale",
    "section",
    "shortTitle",
    "source",
    "status",
    "supplement",
    "supplement-number",
    "title",
    "title-short",
    "URL",
    "version",
    "volume",
    "volume-title",
    "volume-title-short",
    "year-suffix",
)
NAME_VARIABLES = (
    "author",
    "chair",
    "collection-editor",
    "compiler",
    "composer",
    "container-author",
    "contributor",
    "curator",
    "director",
    "editor",
    "editorial-director",
    "editor-translator",
    "executive-producer",
    "guest",
    "host",
    "illustrator",
    "interviewer",
    "narrator",
    "organizer",
    "original-author",
    "performer",
    "producer",
    "recipient",
    "reviewed-author",
    "script-writer",
    "series-creator",
    "translator",
)
DATE_VARIABLES = (
    "accessed",
    "available-date",
    "event-date",
    "issued",
    "original-date",
    "submitted",
)

# CSL's word for a variable -> our attribute. Read backwards in `reference_to_csl`.
ATTRIBUTE = {
    variable: variable.replace("-", "_")
    for variable in ("id", "type", *STRING_VARIABLES, *NAME_VARIABLES, *DATE_VARIABLES, "categories")
}
_VARIABLE = {attribute: variable for variable, attribute in ATTRIBUTE.items()}
_NAMES = frozenset(NAME_VARIABLES)
_DATES = frozenset(DATE_VARIABLES)
_STRINGS = frozenset(("id", "type", *STRING_VARIABLES))


def _text(value: Any) -> str:
    if isinstance(value, str):
        return value
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, float) and value.is_integer():
        return str(int(value))
    return ", ".join(map(_text, value)) if isinstance(value, list | tuple) else str(value)


def reference_from_csl(item: Mapping[str, Any]) -> Reference:
    """The reference of a CSL-JSON item; keys that CSL-JSON does not know are kept in `extra`."""
    fields: dict[str, Any] = {}
    extra: dict[str, Any] = {}
    for key, value in item.items():
        if value is None:
            continue
        if key in _STRINGS and not isinstance(value, dict):
            fields[ATTRIBUTE[key]] = _text(value)
        elif key in _NAMES and isinstance(value, list | tuple):
            fields[ATTRIBUTE[key]] = tuple(name_from_csl(name) for name in value)
        elif key in _DATES:
            fields[ATTRIBUTE[key]] = date_from_csl(value)
        elif key == "categories" and isinstance(value, list | tuple):
            fields["categories"] = tuple(_text(part) for part in value)
        elif key == "custom" and isinstance(value, dict):
            fields |= _custom(value)
        else:
            extra[key] = value
    return Reference(**fields, extra=extra)


def _custom(value: dict[str, Any]) -> dict[str, Any]:
    ours = value.get("refman")
    fields: dict[str, Any] = {}
    if isinstance(ours, dict):
        value = {key: part for key, part in value.items() if key != "refman"}
        fields["raw"] = str(ours.get("raw", ""))
        fields["doubts"] = tuple(str(doubt) for doubt in ours.get("doubts", ()))
        fields["confidence"] = ours.get("confidence")
    return fields | ({"custom": value} if value else {})


def reference_to_csl(reference: Reference) -> dict[str, Any]:
    """The CSL-JSON item of a reference, without empty variables; ours travels under `custom.refman`."""
    item: dict[str, Any] = {}
    # msgspec leaves out what is not set, and does it in C: most of a reference's 120 variables never are.
    for attribute, value in msgspec.to_builtins(reference).items():
        variable = _VARIABLE.get(attribute)
        if variable is None:
            continue
        if variable in _DATES:
            parts = value.get("date-parts")
            item[variable] = value if parts is None else value | {"date-parts": [list(part) for part in parts]}
        else:
            item[variable] = list(value) if isinstance(value, tuple) else value
    custom = dict(reference.custom)
    ours: dict[str, Any] = {}
    if reference.raw:
        ours["raw"] = reference.raw
    if reference.confidence is not None:
        ours["confidence"] = round(reference.confidence, 4)
    if reference.doubts:
        ours["doubts"] = list(reference.doubts)
    if ours:
        custom["refman"] = ours
    if custom:
        item["custom"] = custom
    return item | reference.extra
