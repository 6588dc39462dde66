"""The labels of the model. `B-` begins a field of many words; a label without it goes on."""

from __future__ import annotations

# Fields that the model tells apart. "x" is the glue between them ("In", "pp.", "Available at"); "names" are people whose
# role is neither author, editor nor translator (directors, composers).
WORDY = (
    "author",
    "editor",
    "title",
    "container-title",
    "collection-title",
    "publisher",
    "publisher-place",
)
SHORT = (
    "translator",
    "names",
    "volume",
    "issue",
    "page",
    "issued",
    "accessed",
    "original-date",
    "DOI",
    "URL",
    "edition",
    "genre",
    "medium",
    "number",
    "note",
    "ISBN",
    "ISSN",
    "event-title",
    "authority",
    "collection-number",
    "number-of-pages",
    "section",
    "version",
    "dimensions",
    "citation-number",
    "x",
)
