"""One article, checked: what every report is made from."""

from __future__ import annotations

import msgspec

from refman.model.citation import CitedText
from refman.model.finding import Finding


class Checked(msgspec.Struct, frozen=True):
    """A cited text and its findings, sorted by place, then code."""

    text: CitedText
    findings: tuple[Finding, ...]

    @property
    def path(self) -> str:
        return self.text.document.path

    def key_of(self, finding: Finding) -> str:
        """The key of the library's reference that a finding is about; "" in a file, which has lines."""
        if not self.text.document.is_library or finding.reference is None:
            return ""
        return self.text.entries[finding.reference].label
