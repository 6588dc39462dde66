"""Files that cannot be read as articles: which, why, and what to do."""

from __future__ import annotations

from refman.model.errors import RefmanError


class DocumentError(RefmanError):
    """A file that cannot be read or written.

    Codes: not-text, unknown-format, encrypted, old-format, too-large, damaged, has-dtd, no-text-layer, too-slow,
    not-writable, not-encodable.
    """
