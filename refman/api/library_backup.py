"""A copy of the library in one file; the library's own soundness."""

from __future__ import annotations

import contextlib
import os
from pathlib import Path

from refman.api.files import unwritable
from refman.api.library import Store, library
from refman.library.errors import LibraryError


def backup(store: Store, path: str, *, force: bool = False) -> int:
    """How many references the copy holds. It is made beside its place, checked, then named.

    Raises: LibraryError (file-exists, no-room, …), RefmanError (file-unwritable); what was there is then as it was.
    """
    target = Path(path)
    if target.is_dir():
        raise LibraryError("is-a-folder", "this is a folder, not a file", where=path, hint="name a file in it")
    if target.exists() and not force:
        raise LibraryError("file-exists", "there is a file of that name", where=path, hint="--force replaces it")
    beside = target.with_name(f".{target.name}.part")
    try:
        beside.touch()  # says what is wrong with the place; the store would speak of the library
        _drop(beside)
        store.copy_to(str(beside))
        with library(str(beside)) as copy:
            count = copy.count()
        os.replace(beside, target)
    except OSError as fault:
        raise unwritable(fault, path) from None
    finally:
        _drop(beside)
    return count


def _drop(path: Path) -> None:
    for ending in ("", "-wal", "-shm"):
        with contextlib.suppress(OSError):
            os.unlink(f"{path}{ending}")
