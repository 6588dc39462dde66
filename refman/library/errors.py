"""Requests to the library that cannot be met."""

from __future__ import annotations

from refman.model.errors import RefmanError


class LibraryError(RefmanError):
    """The library cannot do what was asked; it is as it was before."""


def no_such_key(key: str, near: tuple[str, ...] = ()) -> LibraryError:
    """The error for a key that names nothing, with the keys that look like it."""
    hint = f"did you mean {', '.join(near)}?" if near else "`refman search` finds references by their words"
    return LibraryError("no-such-key", f'there is no reference with the key "{key}"', hint=hint)


PERMISSIONS = "look at the permissions of the file and of its folder, or name another with --library"


def not_a_library(where: str) -> LibraryError:
    """The error for a file that is something else."""
    hint = "to take references out of it: refman import FILE; --library or REFMAN_LIBRARY name a library"
    return LibraryError("not-a-library", "this file is no refman library", where=where, hint=hint)


def no_room(where: str) -> LibraryError:
    """The error for a disk, or a limit on files, that is full."""
    return LibraryError(
        "no-room",
        "the disk (or the limit on a file's size) is full; what was stored before is safe, the rest is not stored",
        where=where,
        hint="free some space, then run the command again: what is there already is not added twice",
    )
