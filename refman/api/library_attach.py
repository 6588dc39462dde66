"""Files that belong to references: copied into the library's folder, or linked where they are.

A copied file's name in the record is only ever used inside that folder: a record that came from elsewhere cannot
name a file outside it, and neither can a symbolic link that lies in it.
"""

from __future__ import annotations

import contextlib
import errno
import os
import re
import shutil
import tempfile
from collections.abc import Sequence
from pathlib import Path

import msgspec

from refman.api.library import Attachment, Author, Record, Store, records
from refman.api.library_edit import change
from refman.library.errors import LibraryError, no_room

_UNSAFE = re.compile(r'[\x00-\x1f\x7f<>:"/\\|?*]+')
_LONGEST = 120


def attach(
    store: Store, key: str, files: Sequence[str], folder: str, author: Author, *, link: bool = False
) -> list[Record]:
    """The record with the files attached, in a list; empty when they were attached before.

    Raises: LibraryError (no-such-key, no-such-file, no-room).
    """
    record = records(store, [key])[0]
    for path in files:
        if not Path(path).is_file():
            is_folder = Path(path).is_dir()
            message = "this is a folder, not a file" if is_folder else "there is no such file"
            raise LibraryError(
                "no-such-file", message, where=path, hint="name a file in it" if is_folder else "check the path"
            )
    added = [_linked(path) if link else _copied(path, record, folder) for path in files]

    def attached(now: Record) -> Record:
        return msgspec.structs.replace(now, attachments=tuple(dict.fromkeys((*now.attachments, *added))))

    return change(store, [record.key], author, attached)


def detach(
    store: Store, key: str, files: Sequence[str], folder: str, author: Author, *, link: bool = False
) -> list[Record]:
    """The record without the files, named by path or by file name. Copies stay in the folder, for `undo`."""
    names = {*files, *(str(Path(path).resolve()) for path in files)}

    def detached(record: Record) -> Record:
        kept = [file for file in record.attachments if file.path not in names and Path(file.path).name not in names]
        return msgspec.structs.replace(record, attachments=tuple(kept))

    return change(store, [key], author, detached)


def paths(record: Record, folder: str) -> list[str]:
    """Where the record's files are.

    Raises: LibraryError (outside-folder) for a copied file that is not in the folder.
    """
    return [str(inside(folder, file.path)) if file.copied else file.path for file in record.attachments]


def inside(folder: str, name: str) -> Path:
    """The path of a copied file, links followed, which must stay in the folder."""
    root = Path(folder).resolve()
    path = (root / name).resolve()
    if root not in path.parents:
        raise LibraryError("outside-folder", f'"{name}" leads out of the folder of files', where=folder)
    return path


def _linked(path: str) -> Attachment:
    return Attachment(str(Path(path).resolve()))


def safe_name(name: str) -> str:
    """A file name that is one on every system, the ending kept."""
    stem, ending = os.path.splitext(_UNSAFE.sub("_", name).strip(". ") or "file")
    return (stem[: _LONGEST - len(ending[:20])] + ending[:20]).lstrip("-") or "file"


def _copied(path: str, record: Record, folder: str) -> Attachment:
    """The attachment of a copy: written beside its place, synced, then named, so that it is whole or not there.

    A file with the same bytes is not copied again; another one of that name gets a number.
    """
    under = f"{record.id:06}"
    try:
        target = inside(folder, under)
        target.mkdir(parents=True, exist_ok=True)
        name = safe_name(Path(path).name)
        stem, ending = os.path.splitext(name)
        for number in range(1, 10_000):
            final = target / (name if number == 1 else f"{stem}-{number}{ending}")
            if not final.is_symlink() and final.is_file() and _same_bytes(Path(path), final):
                break
            if not os.path.lexists(final) and _written(path, final):
                break
        return Attachment(f"{under}/{final.name}", copied=True)
    except OSError as fault:
        if fault.errno in (errno.ENOSPC, errno.EFBIG, errno.EDQUOT):
            raise no_room(folder) from None
        hint = "look at its permissions; --link only remembers where it is"
        raise LibraryError("cannot-copy", f"cannot be copied: {fault.strerror}", where=path, hint=hint) from None


def _written(path: str, final: Path) -> bool:
    """Whether the copy was made; False when somebody else took the name meanwhile."""
    handle, beside = tempfile.mkstemp(prefix=".part-", dir=final.parent)
    try:
        with os.fdopen(handle, "wb") as out, open(path, "rb") as source:
            shutil.copyfileobj(source, out, 1 << 20)
            out.flush()
            os.fsync(out.fileno())
        os.link(beside, final)
    except FileExistsError:
        return False
    finally:
        with contextlib.suppress(OSError):
            os.unlink(beside)
    return True


def _same_bytes(one: Path, other: Path) -> bool:
    if one.stat().st_size != other.stat().st_size:
        return False
    with open(one, "rb") as first, open(other, "rb") as second:
        while part := first.read(1 << 20):
            if part != second.read(1 << 20):
                return False
    return True
