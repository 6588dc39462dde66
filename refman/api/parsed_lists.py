"""Lists that were parsed before, kept by their content: a check of what did not change reads them instead of parsing.

A file for each list, below XDG_CACHE_HOME, named by a hash of its words and of the parser's own files: another word or
another parser is another file. What cannot be read or written is as if it were not there. REFMAN_NO_CACHE turns it off.
"""

from __future__ import annotations

import contextlib
import functools
import os
from collections.abc import Sequence

import msgspec

from refman.model.citation import Entry
from refman.model.digest import blake2b

# So many lists are kept; then the half that was not asked for longest goes.
KEPT = 1_000
# A list of fewer words costs no more to parse than to look up: nothing of it is written.
_FEWEST = 2


def parsed(raws: Sequence[str]) -> tuple[Entry, ...]:
    """The entries of a list in its printed order, as `parse_references` gives them."""
    folder = _folder() if len(raws) >= _FEWEST and not os.environ.get("REFMAN_NO_CACHE") else ""
    if not folder:
        return _fresh(raws)
    path = os.path.join(folder, _key(raws))
    entries = _kept(path, raws)
    if entries is None:
        entries = _fresh(raws)
        _keep(path, entries)
    return entries


def _fresh(raws: Sequence[str]) -> tuple[Entry, ...]:
    from refman.references.parse import parse_references

    return tuple(parse_references(raws))


def cache_home() -> str:
    """The folder for what can be made again: XDG_CACHE_HOME, else ~/.cache; "" where there is no home."""
    given = os.environ.get("XDG_CACHE_HOME", "")
    home = given if os.path.isabs(given) else os.path.expanduser("~/.cache")
    return os.path.join(home, "refman") if os.path.isabs(home) else ""


def _folder() -> str:
    home = cache_home()
    return os.path.join(home, "lists") if home else ""


@functools.cache
def _parser() -> bytes:
    """What this parser is: the size and age of each of its files."""
    import refman.references as room

    root = os.path.dirname(room.__file__ or "")
    signs = []
    folders = [root]
    for folder in folders:
        with os.scandir(folder) as files:
            for file in sorted(files, key=lambda one: one.name):
                if file.is_file():
                    state = file.stat()
                    signs.append(f"{file.name} {state.st_size} {state.st_mtime_ns}")
                elif file.name != "__pycache__":
                    folders.append(file.path)
    return "\n".join(signs).encode()


def _key(raws: Sequence[str]) -> str:
    made = blake2b(_parser(), digest_size=20)
    for raw in raws:
        data = raw.encode("utf-8", "surrogatepass")
        made.update(f"\0{len(data)}\0".encode())
        made.update(data)
    return f"{made.hexdigest()}.msgpack"


@functools.cache
def _decoder() -> msgspec.msgpack.Decoder[tuple[Entry, ...]]:
    return msgspec.msgpack.Decoder(tuple[Entry, ...])


def _kept(path: str, raws: Sequence[str]) -> tuple[Entry, ...] | None:
    try:
        with open(path, "rb") as file:
            entries = _decoder().decode(file.read())
    except (OSError, msgspec.DecodeError, ValueError):
        return None
    # A hash says enough; that the words are the same costs nothing to see.
    if len(entries) != len(raws) or any(entry.raw != raw for entry, raw in zip(entries, raws)):
        return None
    with contextlib.suppress(OSError):
        os.utime(path)
    return entries


def _keep(path: str, entries: tuple[Entry, ...]) -> None:
    """Written beside and renamed, not synced: half a file is no list, and is parsed again."""
    folder = os.path.dirname(path)
    beside = f"{path}.{os.getpid()}"
    try:
        data = msgspec.msgpack.encode(entries)
        os.makedirs(folder, mode=0o700, exist_ok=True)
        with open(beside, "wb") as file:
            file.write(data)
        os.replace(beside, path)
        _prune(folder)
    except (OSError, UnicodeError, msgspec.MsgspecError):
        with contextlib.suppress(OSError):
            os.unlink(beside)


def _prune(folder: str) -> None:
    with os.scandir(folder) as files:
        names = [file.name for file in files]
    if len(names) <= KEPT:
        return
    aged = []
    for name in names:
        with contextlib.suppress(OSError):
            aged.append((os.stat(os.path.join(folder, name)).st_mtime_ns, name))
    for _, name in sorted(aged)[: KEPT // 2]:
        with contextlib.suppress(OSError):
            os.unlink(os.path.join(folder, name))
