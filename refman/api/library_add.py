"""Adding to the library: from articles, files in any format, folders and standard input."""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path

import msgspec

from refman.api.files import STDIN, read_bytes
from refman.api.library import Author, Store
from refman.library import adding, key_patterns
from refman.library.adding import Outcome, Stored
from refman.model.errors import RefmanError
from refman.model.reference import Reference, reference_from_csl

__all__ = ["BATCH", "Options", "Outcome", "Source", "add", "files_in", "found_in", "source"]
BATCH = adding.BATCH
_HIDDEN = (".", "__MACOSX")


class Options(msgspec.Struct, frozen=True):
    """`kind` names the format of the files, "" to tell it by their content and name."""

    author: Author = Author()
    kind: str = ""
    keep_keys: bool = True
    tags: tuple[str, ...] = ()
    batch: int = BATCH
    group: int = 0


class Source(msgspec.Struct, frozen=True):
    """A file and its references, with how many there are (None where that is not known before) and what was lost.

    `brings_keys` is False for an article: its references were never named by a person.
    """

    path: str
    references: Iterable[Reference]
    total: int | None = None
    losses: Sequence[str] = ()
    brings_keys: bool = True


def files_in(paths: Sequence[str]) -> Iterator[str]:
    """The paths, each folder replaced by the files below it, sorted; hidden ones are left out."""
    for path in paths:
        if path == STDIN or not Path(path).is_dir():
            yield path
            continue
        for folder, folders, files in os.walk(path):
            folders[:] = sorted(name for name in folders if not name.startswith(_HIDDEN))
            yield from (str(Path(folder, name)) for name in sorted(files) if not name.startswith(_HIDDEN))


def source(path: str, kind: str = "") -> Source:
    """What a file holds.

    Raises: RefmanError (file-not-found, unknown-format, …).
    """
    data = read_bytes(path)
    if kind in ("", "csl-json", "jsonl") and data[:100].lstrip(b"\xef\xbb\xbf \t\r\n")[:1] in (b"[", b"{"):
        items = _json_items(data)
        if items is not None:
            losses: list[str] = []
            return Source(path, _decoded(items, losses), len(items), losses)
    from refman.api.library_read import read

    return read(data, path, kind)


def _json_items(data: bytes) -> list[msgspec.Raw] | None:
    """The items of CSL-JSON or of JSON Lines, not yet decoded; None where it is other JSON, or broken.

    A million items are so never all in memory as references. What is odd is left to the format's own reader.
    """
    if not data.startswith((b"[", b"{")):
        data = data.removeprefix(b"\xef\xbb\xbf").lstrip()
    try:
        if data.startswith(b"["):
            items = msgspec.json.decode(data, type=list[msgspec.Raw])
        else:
            items = [msgspec.Raw(line) for line in data.splitlines() if line.strip()]
        return items if items and _is_item(msgspec.json.decode(items[0])) else None
    except msgspec.DecodeError:
        return None


def _is_item(value: object) -> bool:
    return isinstance(value, dict) and "@context" not in value and ("title" in value or {"id", "type"} <= value.keys())


def _decoded(items: Sequence[msgspec.Raw], losses: list[str]) -> Iterator[Reference]:
    for number, item in enumerate(items, 1):
        try:
            yield reference_from_csl(msgspec.json.decode(item, type=dict))
        except msgspec.DecodeError:
            losses.append(f"item {number} is no JSON object and was left out: {bytes(item)[:60]!r}")


def add(store: Store, one: Source, options: Options) -> Iterator[Stored]:
    """Each batch of a source, once it is stored; give its `group` with the command's next source."""
    how = adding.Adding(
        author=options.author,
        pattern=store.setting("key-pattern") or key_patterns.DEFAULT,
        keep_keys=options.keep_keys and one.brings_keys,
        tags=options.tags,
        batch=options.batch,
        group=options.group,
    )
    return adding.add(store, one.references, how)


def found_in(files: Sequence[str], named: Sequence[str], kind: str, skipped: list[str]) -> Iterator[Source]:
    """The sources of files. One that was named must be readable; one found in a folder may go to `skipped`."""
    for path in files:
        try:
            found = source(path, kind)
        except RefmanError as fault:
            if path in named:
                raise
            skipped.append(_fault(fault, path))
            continue
        if path not in named:
            found = msgspec.structs.replace(found, references=_until_fault(found.references, path, skipped))
        yield found


def _until_fault(references: Iterable[Reference], path: str, skipped: list[str]) -> Iterator[Reference]:
    """The references before the file's fault, which goes to `skipped`."""
    try:
        yield from references
    except RefmanError as fault:
        skipped.append(_fault(fault, path))


def _fault(fault: RefmanError, path: str) -> str:
    return str(fault) if fault.where else f"{path}: {fault}"
