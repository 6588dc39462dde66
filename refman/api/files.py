"""Files: read whole, written atomically. The only module that opens one for a command."""

from __future__ import annotations

import codecs
import contextlib
import errno
import os
import sys
from collections.abc import Iterable, Iterator
from pathlib import Path

from refman.model.errors import RefmanError
from refman.model.scrub import scrubbed

STDIN = "-"
_WAYS_OUT = {
    errno.EACCES: "look at its permissions, and at those of its folder",
    errno.EPERM: "look at its permissions, and at those of its folder",
    errno.EISDIR: "this is a folder: name a file in it",
    errno.ENOTDIR: "a part of the path is a file, not a folder",
    errno.EEXIST: "this is a file: name a folder",
    errno.ENOSPC: "the disk is full: make room, or write elsewhere",
    errno.EROFS: "the disk can only be read: write elsewhere",
    errno.ENAMETOOLONG: "the name is too long: shorten it",
}


def read_bytes(path: str) -> bytes:
    """The bytes of a file, or of standard input for "-".

    Raises: RefmanError (file-not-found, file-unreadable, is-a-folder).
    """
    if path == STDIN:
        return sys.stdin.buffer.read()
    try:
        return Path(path).read_bytes()
    except FileNotFoundError:
        raise RefmanError("file-not-found", "there is no such file", where=path, hint="check the path") from None
    except IsADirectoryError:
        raise RefmanError("is-a-folder", "this is a folder, not a file", where=path, hint="name a file in it") from None
    except OSError as fault:
        message = f"cannot be read: {fault.strerror}"
        raise RefmanError("file-unreadable", message, where=path, hint=_way_out(fault, path)) from None


def write_bytes(path: str, data: bytes) -> None:
    """Write a file so that it is old or new, never half: beside the target, synced, renamed.

    "-" writes to standard output. A symbolic link is followed; the target's permissions are kept.
    Raises: RefmanError (file-unwritable); the old file is then untouched.
    """
    write_pieces(path, (data,))


def write_pieces(path: str, pieces: Iterable[bytes]) -> None:
    """The same, piece by piece: what makes the pieces may fail, and the old file is then untouched too."""
    if path == STDIN:
        for piece in _harmless(pieces) if sys.stdout.isatty() else pieces:
            sys.stdout.buffer.write(piece)
        sys.stdout.buffer.flush()
        return
    target = Path(path).resolve()
    if target.exists() and not target.is_file() and not target.is_dir():
        _write_into(target, pieces, path)
        return
    import tempfile  # costs more than a short run has

    beside = ""
    try:
        handle, beside = tempfile.mkstemp(prefix=f".{target.name[:80]}.", dir=target.parent)
        with os.fdopen(handle, "wb") as file:
            file.writelines(pieces)
            file.flush()
            os.fsync(file.fileno())
        os.chmod(beside, target.stat().st_mode & 0o7777 if target.exists() else 0o666 & ~_umask())
        os.replace(beside, target)
    except BaseException as fault:
        if beside:
            with contextlib.suppress(OSError):
                os.unlink(beside)
        if not isinstance(fault, OSError):
            raise
        raise unwritable(fault, path) from None


def make_folder(path: str) -> None:
    """Make a folder and those above it, where they are not there yet.

    Raises: RefmanError (file-unwritable).
    """
    try:
        Path(path).mkdir(parents=True, exist_ok=True)
    except OSError as fault:
        raise unwritable(fault, path) from None


def unwritable(fault: OSError, path: str) -> RefmanError:
    """A place that cannot be written to, as an error with a way out."""
    message = f"cannot be written: {fault.strerror}"
    return RefmanError("file-unwritable", message, where=path, hint=_way_out(fault, path))


def _way_out(fault: OSError, path: str) -> str:
    if fault.errno == errno.ENOENT:
        return f"make the folder first: {Path(path).parent}"
    return _WAYS_OUT.get(fault.errno or 0, "check the path and the disk")


def _harmless(pieces: Iterable[bytes]) -> Iterator[bytes]:
    """What a terminal is sent: a record's text must not drive it. Files and pipes get every byte as it is."""
    decoder = codecs.getincrementaldecoder("utf-8")("replace")
    for piece in pieces:
        yield scrubbed(decoder.decode(piece)).encode("utf-8", "replace")


def _write_into(target: Path, pieces: Iterable[bytes], path: str) -> None:
    """A device or a pipe is written to: it must not be replaced by a file of its name."""
    try:
        with target.open("wb") as file:
            file.writelines(pieces)
    except OSError as fault:
        raise unwritable(fault, path) from None


def _umask() -> int:
    mask = os.umask(0)
    os.umask(mask)
    return mask
