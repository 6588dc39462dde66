"""PubMed's NBIB (MEDLINE display format).

Source: MEDLINE/PubMed Data Element (Field) Descriptions, National Library of Medicine.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import Any

from refman.formats import carrying, tagged
from refman.formats.decoding import decoded
from refman.formats.plain_names import inverted, name_from_inverted
from refman.formats.reading import Loss, Options
from refman.model.dates import Date
from refman.model.names import Name
from refman.model.reference import Reference

_TAG = re.compile(r"([A-Z]{2,4}) {0,3}- ?(.*)", re.DOTALL)
_DOI = re.compile(r"(\S+) \[doi\]")
_MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")
_SEASONS = {21: "Spring", 22: "Summer", 23: "Fall", 24: "Winter"}
# Publication type -> CSL type; the first that is there decides, journal articles being what PubMed mostly holds.
_TYPES = {"Book": "book", "Book Chapter": "chapter", "Journal Article": "article-journal", "Preprint": "article",
          "Dataset": "dataset", "News": "article-newspaper", "Webcast": "broadcast"}  # fmt: skip


def _date(date: Date) -> str:
    parts = date.date_parts[0] if len(date.date_parts) == 1 else ()
    if not parts or not all(isinstance(part, int) for part in parts) or date.circa:
        return date.literal
    words = [str(parts[0])]
    if len(parts) > 1:
        month = int(parts[1])
        words.append(_MONTHS[month - 1] if 1 <= month <= 12 else _SEASONS.get(month, ""))
    if len(parts) > 2:
        words.append(str(parts[2]))
    return " ".join(filter(None, words))


TAGS = tagged.Tags(
    text={
        "PMID": "PMID", "TI": "title", "BTI": "title", "JT": "container_title", "TA": "container_title_short",
        "VI": "volume", "IP": "issue", "PG": "page", "AB": "abstract", "PB": "publisher", "PL": "publisher_place",
        "PMC": "PMCID", "CTI": "collection_title", "EN": "edition", "TT": "original_title", "SO": "source",
        "ISBN": "ISBN", "PST": "status",
    },
    names={"FAU": "author", "FED": "editor"},
    dates={"DP": "issued"},
    many={"OT": "keyword", "MH": "keyword"},
    note="GN", own="nbib", name_out=inverted, date_out=_date,
    known=frozenset(("AU", "AID", "LID", "IS", "PT", "LA", "CN", "ED")),
)  # fmt: skip
_LANGUAGES = {"eng": "en", "fre": "fr", "ger": "de", "spa": "es", "ita": "it", "por": "pt", "rus": "ru", "chi": "zh",
              "jpn": "ja", "dut": "nl", "pol": "pl", "swe": "sv", "dan": "da", "kor": "ko", "tur": "tr"}  # fmt: skip
_CODES = {tag: code for code, tag in _LANGUAGES.items()}


def references(data: bytes, losses: list[Loss]) -> Iterator[Reference]:
    """The records of the file, parted by empty lines or the next PMID."""
    growing = tagged.Growing()
    for number, line in enumerate(decoded(data, losses).split("\n"), 1):
        match = _TAG.fullmatch(line.rstrip()) if line[:1].isupper() else None
        if match is not None and match[1] != "PMID":
            growing.start(match[1], match[2].strip())
        elif match is not None or not line.strip():
            if growing:
                yield _reference(growing.record())
                growing = tagged.Growing()
            if match is not None:
                growing.start(match[1], match[2].strip())
        elif not growing.more(line.strip()):
            losses.append(Loss(number, f"no tag, left out: {line.strip()[:60]}"))
    if growing:
        yield _reference(growing.record())


def _reference(record: tagged.Record) -> Reference:
    return carrying.filled(tagged.with_notes(TAGS, record, understood(record)))


def understood(record: tagged.Record) -> dict[str, Any]:
    """The fields of a record, notes left aside."""
    fields = tagged.understood(TAGS, record)
    kinds = record.get("PT", [])
    fields["type"] = next((_TYPES[kind] for kind in kinds if kind in _TYPES), "article-journal")
    if not fields.get("author") and record.get("AU"):
        fields["author"] = tuple(_short(name) for name in record["AU"])
    fields["author"] = fields.get("author", ()) + tuple(Name(literal=name) for name in record.get("CN", ()))
    for value in (*record.get("LID", ()), *record.get("AID", ())):
        match = _DOI.fullmatch(value)
        if match is not None:
            fields.setdefault("DOI", match[1])
    if record.get("IS"):
        fields["ISSN"] = record["IS"][0].split(" (")[0]
    if record.get("LA"):
        fields["language"] = _LANGUAGES.get(record["LA"][0], record["LA"][0])
    fields["id"] = fields.get("PMID", "")
    return fields


def _short(name: str) -> Name:
    """ "Smith JA": initials at the end."""
    family, _, initials = name.rpartition(" ")
    return Name(family=family, given=initials) if family else name_from_inverted(name)


def natural(reference: Reference) -> tagged.Record:
    """The tags of a reference."""
    people = tuple(name for name in reference.author if name.family)
    record = tagged.natural(TAGS, reference)
    record["FAU"] = [inverted(name) for name in people]
    record["CN"] = [name.literal for name in reference.author if not name.family]
    record["PT"] = [next((word for word, kind in _TYPES.items() if kind == reference.type), "")]
    record["AID"] = [f"{reference.DOI} [doi]"] if reference.DOI else []
    record["IS"] = [reference.ISSN] if reference.ISSN else []
    record["LA"] = [_CODES.get(reference.language, reference.language)] if reference.language else []
    return record


def pieces(found: Iterable[Reference], options: Options) -> Iterator[bytes]:
    """The file, a record at a time."""
    for reference in found:
        record = natural(carrying.plain(reference))
        carried = carrying.leftovers(reference, tagged.with_notes(TAGS, record, understood(record)), options.carry)
        notes = [*record.pop("GN", ()), *carried]
        rows = [("PMID", reference.PMID)]
        rows += [(tag, value) for tag, values in record.items() for value in values if value and tag != "PMID"]
        rows += [("GN", note) for note in notes]
        yield "".join(f"{tag:<4}- {value}\n" for tag, value in rows).encode() + b"\n"
