"""Files that cannot be read as articles: which, why, and what to do."""

from __future__ import annotations

from refman.model.errors import RefmanError


class DocumentError(RefmanError):
    """A file that cannot be read. Codes: not-text, unknown-format, encrypted, too-large, damaged, no-text-layer."""
