"""A record as a text in the user's editor, and back; the text is kept when it cannot be stored."""

from __future__ import annotations

import contextlib
import os
import tempfile

from refman.api.files import read_bytes, write_bytes
from refman.api.library import Author, Record, Store
from refman.api.library_edit import edit_text
from refman.api.library_text import SUFFIXES, text_of
from refman.cli.editor import edited
from refman.model.errors import RefmanError


def read_text(path: str) -> str:
    """The text of a file; bytes that are no UTF-8 are refused, not guessed.

    Raises: RefmanError (not-utf-8, file-not-found, …).
    """
    try:
        return read_bytes(path).decode("utf-8-sig")
    except UnicodeDecodeError as fault:
        raise RefmanError("not-utf-8", f"byte {fault.start} is no UTF-8", where=path, hint="save it as UTF-8") from None


def edit_in_editor(store: Store, key: str, kind: str, author: Author) -> list[Record]:
    """What the user's edit changed (see edit_text); nothing when the text was left as it was."""
    before, text = text_of(store, key, kind)
    handle, path = tempfile.mkstemp(prefix=f"refman-{before.key.replace('/', '_')[:40]}-", suffix=SUFFIXES[kind])
    os.close(handle)
    try:
        write_bytes(path, text.encode())
        edited(path)
        after = read_text(path)
        changed = edit_text(store, key, after, kind, author, seen=before.change) if after != text else []
    except RefmanError as fault:
        hint = f"your text is kept: mend it, then `refman edit {before.key} --as {kind} --file {path}`"
        raise RefmanError(fault.code, fault.message, where=fault.where, hint=hint) from fault
    with contextlib.suppress(OSError):
        os.unlink(path)
    return changed
