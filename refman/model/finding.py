"""What a check reports, and how it may be mended."""

from __future__ import annotations

import enum

import msgspec

from refman.model.span import Span


class Severity(enum.StrEnum):
    ERROR = "error"
    WARNING = "warning"
    INFO = "info"


class Safety(enum.StrEnum):
    """Whether a fix may be made without asking. Safe: the meaning stays and a second run changes nothing."""

    NONE = "none"
    SAFE = "safe"
    UNSAFE = "unsafe"


class Edit(msgspec.Struct, frozen=True, gc=False):
    """Put `text` in the place of `span`."""

    span: Span
    text: str


class Fix(msgspec.Struct, frozen=True):
    """Edits that belong together: all are made, or none."""

    safety: Safety
    title: str
    edits: tuple[Edit, ...]


class Related(msgspec.Struct, frozen=True):
    """Another place that a finding speaks of ("listed here")."""

    span: Span
    message: str


class Finding(msgspec.Struct, frozen=True):
    """One thing to look at: where, what, how bad, and the way out.

    `reference` is an index into `CitedText.entries`, or None. `name` is the rule's name ("cited-not-listed").
    """

    code: str
    name: str
    severity: Severity
    message: str
    span: Span
    reference: int | None = None
    related: tuple[Related, ...] = ()
    fix: Fix | None = None
    hint: str = ""
