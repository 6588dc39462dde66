"""Are these references real, right, and still standing: verdicts on each, from the indexes and from local tables."""

from __future__ import annotations

import io
import json
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence

import msgspec

from refman.api.files import read_bytes
from refman.api.in_order import in_order
from refman.api.verify_text import cited_text_of
from refman.checks import selection
from refman.checks.engine import findings
from refman.checks.settings import Settings as Settings
from refman.documents.write import with_edits
from refman.lookup.ask import evidence_for
from refman.lookup.client import Client
from refman.lookup.links import archived_copy, link_state
from refman.lookup.retractions import notices_of, retraction_table
from refman.lookup.settings import LookupSettings as LookupSettings
from refman.lookup.venues import Venues, venue_table
from refman.lookup.verdicts import verdict
from refman.model.errors import RefmanError
from refman.model.finding import Edit
from refman.model.reference import Reference, reference_to_csl
from refman.model.result import Checked
from refman.model.verdict import Notice, Verdict


def summed_up(name: str, count: int, outcomes: Counter[str]) -> str:
    """What came out, in one line."""
    told = ", ".join(f"{number} {outcome}" for outcome, number in outcomes.most_common())
    return f"{name}: {count} reference{'' if count == 1 else 's'}" + (f": {told}" if told else "")


def verdicts(references: Iterable[Reference], settings: LookupSettings) -> Iterator[Verdict]:
    """A verdict on each reference, in order, as they come.

    Raises: RefmanError when the Retraction Watch table or the list of venues named in the settings cannot be read.
    """
    table = _table(settings.retraction_watch)
    venues = _venues(settings.venues)
    with Client(settings) as client:
        yield from in_order(lambda reference: _verdict(reference, client, table, venues), references, settings.jobs)


class Verified(msgspec.Struct, frozen=True):
    """One file, looked up: the NET findings, and each entry's verdict in `checked.text.verdicts`.

    `interrupted`: the rest of its entries was not asked about, because the user stopped it.
    """

    checked: Checked
    interrupted: bool = False

    @property
    def outcomes(self) -> Counter[str]:
        """How many entries came out how: "confirmed", "not indexed"."""
        return Counter(verdict.outcome.value.replace("-", " ") for verdict in self.checked.text.verdicts if verdict)

    def summary(self) -> str:
        """One line: "article.txt: 6 references: 4 confirmed, 2 not indexed"."""
        return summed_up(self.checked.path, len(self.checked.text.entries), self.outcomes)

    def as_json_lines(self) -> str:
        """A line for each reference: the reference, the verdict and its evidence side by side."""
        text = self.checked.text
        pairs = zip(text.entries, text.verdicts)
        return "".join(
            json.dumps(_evidence(entry.reference, found), ensure_ascii=False) + "\n" for entry, found in pairs if found
        )


def rules_chosen(select: Sequence[str], ignore: Sequence[str], within: str = "") -> Settings:
    """The settings that run the rules of a user's codes, each word one or several ("NET003,NET005"); NET where none is.

    `within`: the only family that can speak, for what has no text of its own.
    Raises: RefmanError (unknown-rule; nothing-chosen), so that nobody waits for answers that no rule will read.
    """
    chosen = Settings(select=_codes(select) or ("NET",), ignore=_codes(ignore))
    codes = selection.chosen(chosen, "")
    if within and not any(code.startswith(within) for code in codes):
        hint = "`refman library --check` runs the rules for bibliographies on the library"
        raise RefmanError("nothing-chosen", f"of the rules chosen none asks the indexes ({within}…)", hint=hint)
    if within:
        return Settings(select=tuple(code for code in codes if code.startswith(within)))
    return chosen


def _codes(words: Sequence[str]) -> tuple[str, ...]:
    return tuple(code for word in words for code in word.replace(",", " ").split())


def verified(
    path: str,
    settings: LookupSettings,
    rules: Settings,
    progress: Callable[[int, int], None] = lambda done, total: None,
) -> Verified:
    """A file's references looked up, and what the NET rules say of them.

    An interrupt keeps what came: the rest has no verdict.
    Raises: RefmanError when the file cannot be read.
    """
    text = cited_text_of(path)
    found: list[Verdict | None] = []
    interrupted = False
    try:
        for one in verdicts((entry.reference for entry in text.entries), settings):
            found.append(one)
            progress(len(found), len(text.entries))
    except KeyboardInterrupt:
        interrupted = True
    found += [None] * (len(text.entries) - len(found))
    text = msgspec.structs.replace(text, verdicts=tuple(found))
    return Verified(Checked(text, findings(text, rules)), interrupted)


def mended(one: Verified, data: bytes) -> bytes:
    """The file's bytes with the DOIs added and the years corrected that the findings offer; `data` are its bytes now.

    Raises: RefmanError (not-writable) for a bibliography file, whose records are mended in the library.
    """
    document = one.checked.text.document
    if document.format in ("bibtex", "references"):
        hint = "`refman add` it, then `refman verify --all --unsafe-fixes`"
        raise RefmanError(
            "not-writable", "records of a bibliography file are not mended here", where=document.path, hint=hint
        )
    edits: list[Edit] = []
    for finding in one.checked.findings:
        new = finding.fix.edits if finding.fix else ()
        if not any(edit.span.overlaps(other.span) for edit in new for other in edits):
            edits += new
    return with_edits(document, edits, data)


def _evidence(reference: Reference, found: Verdict) -> dict[str, object]:
    return {
        "reference": reference_to_csl(reference),
        "outcome": found.outcome.value,
        "score": round(found.score, 3),
        "source": found.source,
        "record": None if found.record is None else reference_to_csl(found.record),
        "differences": [{"field": one.field, "given": one.given, "found": one.found} for one in found.differences],
        "notices": [msgspec.structs.asdict(notice) for notice in found.notices],
        "asked": list(found.asked),
        "failures": list(found.failures),
        "link": found.link,
        "archived": found.archived,
        "venue": None if found.venue is None else msgspec.structs.asdict(found.venue),
    }


def what_is_sent(settings: LookupSettings) -> str:
    """One sentence for the user: what leaves the machine, and where it goes."""
    if settings.offline:
        return "offline: nothing is sent; answers come from the cache"

    def named(*services: str) -> str:
        return ", ".join(settings.address(name).partition("//")[2] for name in services)

    sent = f"sends title, first authors, container, year and DOI of each reference to {named('crossref', 'doi', 'openalex')}"
    sent += "; an arXiv, PubMed or ISBN number to the service that gives it"
    if settings.check_links:
        sent += f"; asks each web address itself, and {named('wayback')} for a copy of a dead one (--no-links: neither)"
    return f"{sent}; nothing else"


def _table(path: str) -> dict[str, tuple[Notice, ...]]:
    if not path:
        return {}
    text = io.TextIOWrapper(io.BytesIO(read_bytes(path)), encoding="utf-8", errors="replace", newline="")
    return retraction_table(text, path)


def _venues(path: str) -> Venues:
    """Raises: RefmanError (not-utf8) with the line: a name read wrongly would be matched by nothing, without a word."""
    if not path:
        return Venues()
    data = read_bytes(path)
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError as fault:
        line = data.count(b"\n", 0, fault.start) + 1
        message = f"line {line} of the list of venues is not in UTF-8"
        raise RefmanError("not-utf8", message, where=path, hint="save it as CSV UTF-8") from None
    return venue_table(io.StringIO(text, newline=""), path)


def _verdict(reference: Reference, client: Client, table: dict[str, tuple[Notice, ...]], venues: Venues) -> Verdict:
    found = verdict(reference, evidence_for(reference, client))
    known = notices_of(reference, table) or (notices_of(found.record, table) if found.record else ())
    notices = tuple(dict.fromkeys((*found.notices, *known)))
    link = archived = ""
    if client.settings.check_links and reference.URL and "doi.org/" not in reference.URL:
        link = link_state(reference.URL, client)
        archived = archived_copy(reference.URL, client) if link == "dead" else ""
    listed = venues.of(reference, found.record)
    return msgspec.structs.replace(found, notices=notices, link=link, archived=archived, venue=listed)
