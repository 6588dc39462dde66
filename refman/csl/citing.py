"""What is asked of the processor and what it gives: cites, citations, bibliographies.

Source: CSL-JSON 1.0.2, csl-citation; citeproc-js's `suppress-author`, `author-only` and composite citations.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import msgspec

from refman.csl.spans import RichText


class Cite(msgspec.Struct, frozen=True, kw_only=True):
    """A pointer to one reference, by its id. `position` and `near` are worked out unless they are given here."""

    id: str
    locator: str = ""
    label: str = ""
    prefix: str = ""
    suffix: str = ""
    suppress_author: bool = False
    author_only: bool = False
    position: int | None = None
    near: bool | None = None


class Citation(msgspec.Struct, frozen=True, kw_only=True):
    """A cluster of cites at one place. `note` is the number of the note it stands in, 0 in the text.

    `mode`: "", "composite" (author in the text, the rest after `infix`), "author-only", "suppress-author".
    """

    cites: tuple[Cite, ...]
    note: int = 0
    id: str = ""
    mode: str = ""
    infix: str = ""


class Entry(msgspec.Struct, frozen=True):
    """One entry of a bibliography: the reference's id, its text."""

    id: str
    text: RichText


class Bibliography(msgspec.Struct, frozen=True):
    """Entries in the style's order, and how the style wants them laid out.

    `silent` are the ids of references for which the style prints nothing (APA lists no personal letters).
    `second_field_align`: "", "flush" or "margin". Spacing is in lines. `labels` says that entries begin with a label.
    """

    entries: tuple[Entry, ...] = ()
    silent: tuple[str, ...] = ()
    hanging_indent: bool = False
    second_field_align: str = ""
    line_spacing: int = 1
    entry_spacing: int = 1


def _flag(value: Any) -> bool:
    return value not in (None, False, "", 0, "0", "false")


def cite_from_csl(value: Mapping[str, Any]) -> Cite:
    """The cite of a CSL-JSON citation item."""
    position = value.get("position")
    near = value.get("near-note")
    return Cite(
        id=str(value.get("id", "")),
        locator=str(value.get("locator") or "").strip(),
        label=str(value.get("label") or ""),
        prefix=str(value.get("prefix") or ""),
        suffix=str(value.get("suffix") or ""),
        suppress_author=_flag(value.get("suppress-author")),
        author_only=_flag(value.get("author-only")),
        position=int(position) if position not in (None, "") else None,
        near=_flag(near) if near is not None else None,
    )


def citation_from_csl(value: Mapping[str, Any]) -> Citation:
    """The citation of a CSL-JSON citation object."""
    properties = value.get("properties") or {}
    return Citation(
        cites=tuple(cite_from_csl(cite) for cite in value.get("citationItems") or ()),
        note=int(properties.get("noteIndex") or 0),
        id=str(value.get("citationID", "")),
        mode=str(properties.get("mode") or ""),
        infix=str(properties.get("infix") or ""),
    )
