"""What reading a file gives: the references, and what was lost or looked odd on the way."""

from __future__ import annotations

import msgspec

from refman.model.errors import RefmanError
from refman.model.reference import Reference


class FormatError(RefmanError):
    """A format that is not known, cannot do what is asked, or a file that is not of its format."""


class Loss(msgspec.Struct, frozen=True, gc=False):
    """One thing that did not come through, or came through mended: `line` (from 1; 0 where there is none), why, of what.

    `entry` is the key of the reference it concerns, "" where it concerns the file. `lost` says in a word what of the file
    is in no reference: "repeated" (a field's second value), "broken" (part of an entry), "unread" (a whole one), "command";
    "" where everything came through. `name` is that field's or command's.
    """

    line: int
    message: str
    entry: str = ""
    lost: str = ""
    name: str = ""


class Read(msgspec.Struct, frozen=True):
    """The references of a file in their order, and the losses in the order they were met."""

    references: tuple[Reference, ...]
    losses: tuple[Loss, ...] = ()


class Options(msgspec.Struct, frozen=True):
    """How to write. `ascii`: LaTeX commands for letters beyond ASCII; `indent`: spaces before a field.
    `carry`: put what the format has no place for into its notes (see carrying)."""

    ascii: bool = False
    indent: int = 2
    pretty: bool = True
    carry: bool = True
