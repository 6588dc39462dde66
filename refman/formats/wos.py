"""Web of Science's plain text export, read only.

Source: Web of Science Core Collection field tags (Clarivate).
"""

from __future__ import annotations

from collections.abc import Iterator

from refman.formats import carrying, tagged
from refman.formats.decoding import decoded
from refman.formats.plain_dates import date_from_text
from refman.formats.reading import Loss
from refman.model.names import Name
from refman.model.reference import Reference

TAGS = tagged.Tags(
    text={
        "TI": "title", "SO": "container_title", "JI": "container_title_short", "J9": "container_title_short",
        "SE": "collection_title", "BS": "collection_title", "VL": "volume", "IS": "issue", "PU": "publisher",
        "PI": "publisher_place", "SN": "ISSN", "BN": "ISBN", "DI": "DOI", "AB": "abstract", "LA": "language", "PM": "PMID",
        "CT": "event_title", "CL": "event_place", "CY": "event_date", "UT": "archive_location", "PG": "number_of_pages",
        "SU": "supplement_number",
    },
    names={"AF": "author", "BE": "editor", "ED": "editor", "BF": "container_author"},
    dates={},
    many={"DE": "keyword"},
    note="", own="wos",
    known=frozenset(("PT", "AU", "BP", "EP", "AR", "PD", "PY", "CA", "ER", "EF", "FN", "VR", "BA", "DT")),
)  # fmt: skip
_TYPES = {"J": "article-journal", "B": "book", "S": "chapter", "P": "patent", "C": "paper-conference"}
# Tags whose lines are one value each; the lines of all others run on.
_LISTS = frozenset(("AU", "AF", "BE", "ED", "BA", "BF", "CA", "CR", "C1", "C3", "GP"))


def references(data: bytes, losses: list[Loss]) -> Iterator[Reference]:
    """The records of the file, each ended by ER."""
    growing = tagged.Growing()
    for number, line in enumerate(decoded(data, losses).split("\n"), 1):
        tag, value = line[:2], line[3:].strip()
        if tag in ("FN", "VR", "EF") or not line.strip():
            continue
        if tag == "ER":
            yield _reference(growing.record(_LISTS))
            growing = tagged.Growing()
        elif tag.strip():
            growing.start(tag, value)
        elif not growing.more(value):
            losses.append(Loss(number, f"no tag, left out: {line.strip()[:60]}"))
    if growing:
        losses.append(Loss(0, "the last record has no ER line"))
        yield _reference(growing.record(_LISTS))


def _reference(record: tagged.Record) -> Reference:
    keywords = "; ".join(record.pop("DE", []))
    fields = tagged.understood(TAGS, record)
    fields["keyword"] = ", ".join(word.strip() for word in keywords.split(";") if word.strip())
    fields["type"] = _TYPES.get("".join(record.get("PT", []))[:1], "document")
    if "event_title" in fields or "Proceedings" in " ".join(record.get("DT", [])):
        fields["type"] = "paper-conference"
    if not fields.get("author"):
        fields["author"] = TAGS.names_in(record.get("AU", []))
    fields["author"] += tuple(Name(literal=name) for name in record.get("CA", []))
    first, last = "".join(record.get("BP", [])), "".join(record.get("EP", []))
    fields["page"] = f"{first}-{last}" if first and last else first or "".join(record.get("AR", []))
    year, day = "".join(record.get("PY", [])), "".join(record.get("PD", []))
    date = date_from_text(f"{year} {day.title()}".strip())
    fields["issued"] = date if date is None or date.date_parts else date_from_text(year) or date
    if fields.get("event_date"):
        fields["event_date"] = date_from_text(fields["event_date"])
    fields["archive"] = "Web of Science" if fields.get("archive_location") else ""
    fields["id"] = fields.get("archive_location", "").removeprefix("WOS:")
    return carrying.filled(fields)
