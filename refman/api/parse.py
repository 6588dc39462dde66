"""Parsing for commands: lines as they come, or the list of an article, spread over processes where asked."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from itertools import islice, pairwise

import msgspec

from refman.api.files import read_bytes
from refman.model.citation import Entry
from refman.model.errors import RefmanError
from refman.model.reference import Reference, reference_to_csl
from refman.model.span import Span
from refman.references.parse import parse_references
from refman.references.repeated import has_sign

# Enough to keep a process busy for a tenth of a second or more, few enough to stream.
BATCH = 256
# Below this a person should look.
SURE = 0.5
# Ends of names of files that hold records.
RECORDS = frozenset("bib bibtex biblatex ris enw nbib ciw jsonl ndjson".split())


def parsed_lines(lines: Iterable[str], *, jobs: int = 1) -> Iterator[Entry]:
    """An entry for each line, in order; `jobs` processes share the work and give the same result as one."""
    batches = _batches(lines)
    if jobs <= 1:
        for batch in batches:
            yield from parse_references(batch)
        return
    from multiprocessing import get_context

    # Forked processes share the model; where there is no fork, they start afresh.
    with get_context(_method()).Pool(jobs) as pool:
        for entries in pool.imap(parse_references, batches):
            yield from entries


def _method() -> str:
    from multiprocessing import get_all_start_methods

    return "fork" if "fork" in get_all_start_methods() else "spawn"


def _batches(lines: Iterable[str]) -> Iterator[list[str]]:
    """Batches that never start with a sign for the author before, so that none needs its neighbour."""
    rest = iter(lines)
    waiting: list[str] = []
    while True:
        batch = waiting + list(islice(rest, BATCH - len(waiting)))
        waiting = []
        if not batch:
            return
        for line in rest:
            if not has_sign(line) and line.strip():
                waiting = [line]
                break
            batch.append(line)
        yield batch


def entries_of(path: str, *, warnings: list[str] | None = None) -> tuple[Entry, ...]:
    """The entries of an article's lists; of a file that holds nothing else, all its references.

    `warnings` takes what reading the file had to guess: its encoding.

    Raises: RefmanError (file-not-found, no-list, and what reading the file's format raises).
    """
    from refman.api.analyse import analyse
    from refman.documents.read import read_document

    data = read_bytes(path)
    _refuse_records(path)
    document = read_document(data, path)
    if warnings is not None:
        warnings.extend(document.warnings)
    lists = analyse(document).lists
    entries = tuple(work for one in lists for entry in one.entries for work in _each_work(entry))
    if all(one.found_by == "look" for one in lists):
        entries = _only_entries(document.text, [one.span for one in lists]) or entries
    if not entries:
        raise RefmanError(
            "no-list",
            "no reference list was found",
            where=path,
            hint="if every line is one reference, use --one-per-line",
        )
    return entries


def _refuse_records(path: str) -> None:
    """A bibliography file holds records already: its lines are no references in words."""
    if path.rsplit(".", 1)[-1].lower() in RECORDS:
        raise RefmanError(
            "is-a-bibliography",
            "this is a file of records, which need no parsing",
            where=path,
            hint=f"refman convert {path} --to FORMAT",
        )


def _only_entries(text: str, lists: Sequence[Span]) -> tuple[Entry, ...]:
    """The references of a text that has no body, none where it has one.

    Where a list was found by its look, all that stands outside of it looks like references too; else most of the text does.
    """
    from refman.references.lists.evidence import likeness
    from refman.references.lists.lines import lines_of
    from refman.references.lists.split import raw_entry, split

    parted = split(lines_of(text))
    raws = [raw_entry(block, parted.layout) for block in parted.entries]
    outside = [raw.span for raw in raws if not any(raw.span.overlaps(one) for one in lists)]
    alike = sum(likeness(span.slice(text)) > 0 for span in outside)
    if alike < len(outside) if lists else alike * 2 <= len(outside):
        return ()
    if not outside:
        return ()
    parsed = parse_references([raw.span.slice(text) for raw in raws])
    entries = (msgspec.structs.replace(entry, label=raw.label or entry.label) for raw, entry in zip(raws, parsed))
    return tuple(work for entry in entries for work in _each_work(entry))


def _each_work(entry: Entry) -> list[Entry]:
    """An entry for each work of one that has several, labelled "1a", "1b", …; the entry itself where it has one."""
    from refman.references.several import works_in

    spans = works_in(entry.raw)
    if not spans:
        return [entry]
    works = parse_references([span.slice(entry.raw) for span in spans])
    for before, at in pairwise(range(len(works))):
        works[at] = _in_the_same_journal(works[at], works[before].reference.container_title)
    start = entry.span.start
    letters = "abcdefghijklmnopqrstuvwxyz"
    return [
        msgspec.structs.replace(
            work, span=Span(start + span.start, start + span.end), label=f"{entry.label}{letter}" if entry.label else ""
        )
        for work, span, letter in zip(works, spans, letters)
    ]


def _in_the_same_journal(entry: Entry, journal: str) -> Entry:
    """ "…, Phys. Rev. 47, 777 (1935); D. Poe, ibid. 85, 166 (1952)": the word stands for the journal of the work before."""
    reference = entry.reference
    if not journal or reference.container_title or reference.note.lower().strip(" .,") not in ("ibid", "ibidem"):
        return entry
    doubts = tuple(doubt for doubt in reference.doubts if reference.note not in doubt)
    reference = msgspec.structs.replace(reference, container_title=journal, note="", doubts=doubts)
    return msgspec.structs.replace(entry, reference=reference)


def needs_a_look(entry: Entry) -> bool:
    """Whether a person should look at the record: it is unsure, or the parser has doubts."""
    return bool(entry.reason or entry.reference.doubts) or entry.confidence < SURE


def encoded(entries: Iterable[Entry], to: str) -> Iterator[bytes]:
    """The records in a format, piece by piece.

    Raises: RefmanError (unknown-format, format-not-written).
    """
    if to == "jsonl":
        import msgspec

        encoder = msgspec.json.Encoder()
        for entry in entries:
            yield encoder.encode(reference_to_csl(entry.reference)) + b"\n"
        return
    from refman.formats.registry import pieces

    yield from pieces(_with_keys(entry.reference for entry in entries), to)


def _with_keys(references: Iterable[Reference]) -> Iterator[Reference]:
    """References with an id, which most formats ask for: ref1, ref2, …"""
    import msgspec

    for number, reference in enumerate(references, 1):
        yield reference if reference.id else msgspec.structs.replace(reference, id=f"ref{number}")
