"""The library's own references verified, one by one as they come: nothing is held but what is being asked about."""

from __future__ import annotations

from collections.abc import Generator, Iterable, Sequence

import msgspec

from refman.api.enrich import with_answers
from refman.api.library import Record, title_of
from refman.api.library_fields import author_text, year_text
from refman.api.library_pending import Completion
from refman.api.verify import Verified, verdicts
from refman.checks.engine import findings
from refman.checks.settings import Settings
from refman.lookup.settings import LookupSettings
from refman.model.citation import CitedText, Entry, ReferenceList
from refman.model.document import Document
from refman.model.finding import Finding
from refman.model.result import Checked
from refman.model.span import Span
from refman.model.verdict import Verdict

__all__ = ["doi_found", "joined", "verified_records"]


def verified_records(
    records: Iterable[Record], place: str, settings: LookupSettings, rules: Settings
) -> Generator[tuple[Record, Verified]]:
    """Each record with what the look-up says of it, as a text of the library `place` that holds this record alone.

    `rules` must be rules of the NET family: the others compare entries or read a text.
    """
    for record, found in with_answers(records, lambda references: verdicts(references, settings)):
        text = _text(place, (_entry(record),), (found,))
        yield record, Verified(Checked(text, findings(text, rules)))


def joined(place: str, parts: Sequence[Checked]) -> Checked:
    """Records that were verified one by one, as one text: for reports that are one document."""
    entries: list[Entry] = []
    said: list[Finding] = []
    at = 0
    for part in parts:
        said += (
            msgspec.structs.replace(finding, span=finding.span.shifted(at), reference=len(entries))
            for finding in part.findings
        )
        entries += (msgspec.structs.replace(entry, span=entry.span.shifted(at)) for entry in part.text.entries)
        at += len(part.text.source) + 1
    return Checked(_text(place, entries, [found for part in parts for found in part.text.verdicts]), tuple(said))


def doi_found(record: Record, found: Verified) -> Completion | None:
    """The DOI that the look-up found for a record without one, where NET008 was to tell it."""
    (said,) = found.checked.text.verdicts
    if said is None or said.record is None or not any(one.code == "NET008" for one in found.checked.findings):
        return None
    after = msgspec.structs.replace(record.reference, DOI=said.record.DOI)
    return Completion(record.id, record.key, (("DOI", said.record.DOI, said.source),), after)


def _entry(record: Record) -> Entry:
    """The key, and in few words what it stands for."""
    words = f"{author_text(record)} {year_text(record)}".strip()
    told = f"{words}. {title_of(record)}" if words else title_of(record)
    key = " ".join(record.key.split()) or "?"
    line = f"{key}  {' '.join(told.split())}".rstrip()
    return Entry(Span(0, len(line)), line, record.reference, label=key)


def _text(place: str, entries: Sequence[Entry], found: Sequence[Verdict | None]) -> CitedText:
    source = "\n".join(entry.raw for entry in entries)
    one = ReferenceList(Span(0, len(source)), tuple(entries), found_by="library")
    document = Document(place, "library", source, writable=False)
    return CitedText(document, (one,), one.entries, verdicts=tuple(found))
