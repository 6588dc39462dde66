"""An article as it is open in an editor: its text, what the check said, and what stands at a place."""

from __future__ import annotations

import bisect
import os
from collections.abc import Iterator
from pathlib import Path

from lsprotocol import types
from pygls import uris

from refman.api.buffers import Listed, bibliography, check_buffer
from refman.api.config import Config, load_config
from refman.lsp.positions import Positions
from refman.model.citation import Cite
from refman.model.errors import RefmanError
from refman.model.result import Checked
from refman.model.span import Span


class Opened:
    """One open document, checked at one version."""

    def __init__(self, uri: str, text: str, language: str, version: int | None, encoding: str) -> None:
        self.uri, self.text, self.version = uri, text, version
        self.path = uris.to_fs_path(uri) or ""
        self.positions = Positions(text, encoding)
        self.encoding = encoding
        self.fault: RefmanError | None = None
        try:
            self.config = load_config(Path(self.path).parent if self.path else Path())
        except RefmanError as fault:  # a broken settings file must not stop the editor: it is told, defaults are used
            self.config, self.fault = Config(), fault
        self.checked: Checked | None = None
        try:
            self.checked = check_buffer(text, self.path or "untitled.txt", language, self.config.settings)
        except RefmanError as fault:
            self.fault = fault
        self._cites = sorted(self._all_cites(), key=lambda pair: pair[0].start)
        self._starts = [span.start for span, _ in self._cites]
        self._bibliography: tuple[list[Listed], list[str]] | None = None

    def _all_cites(self) -> Iterator[tuple[Span, Cite]]:
        for citation in self.checked.text.citations if self.checked else ():
            yield from ((cite.span, cite) for cite in citation.cites)

    @property
    def listed(self) -> tuple[list[Listed], list[str]]:
        """The references that keys may name, and the files that hold them."""
        if self._bibliography is None:
            named = self.checked.text.document.bibliographies if self.checked else ()
            self._bibliography = bibliography(self.path, named)
        return self._bibliography

    def keys_used(self) -> Iterator[tuple[str, Span]]:
        """Every key of the text that stands by itself, and where."""
        for one in self.checked.text.document.embedded if self.checked else ():
            if one.key_spans:
                yield from zip(one.keys, one.key_spans)

    def key_at(self, offset: int) -> tuple[str, Span] | None:
        return next(((key, span) for key, span in self.keys_used() if span.start <= offset <= span.end), None)

    def cite_at(self, offset: int) -> Cite | None:
        at = bisect.bisect_right(self._starts, offset) - 1
        if at >= 0 and self._cites[at][0].start <= offset <= self._cites[at][0].end:
            return self._cites[at][1]
        return None

    def entry_at(self, offset: int) -> int | None:
        """The index of the entry at a place."""
        entries = self.checked.text.entries if self.checked else ()
        return next((index for index, one in enumerate(entries) if one.span.start <= offset <= one.span.end), None)

    def entries_at(self, offset: int) -> tuple[int, ...]:
        """The entries meant at a place: those that a cite points to, or the one that stands there."""
        cite = self.cite_at(offset)
        if cite is not None and cite.references:
            return cite.references
        entry = self.entry_at(offset)
        return () if entry is None else (entry,)

    def cites_of(self, entry: int) -> list[Span]:
        return [span for span, cite in self._cites if entry in cite.references]

    def reference_of_key(self, key: str) -> Listed | None:
        return next((one for one in self.listed[0] if one.reference.id == key), None)

    def location(self, span: Span) -> types.Location:
        return types.Location(self.uri, self.positions.range(span))


def library_place(config: Config) -> str:
    """The library that is meant: the environment's, the settings file's, the user's own."""
    said = os.environ.get("REFMAN_LIBRARY") or config.library
    if said:
        return said if "://" in said else str(config.folder / Path(said).expanduser())
    data = os.environ.get("XDG_DATA_HOME", "")
    home = Path(data) if os.path.isabs(data) else Path.home() / ".local" / "share"
    return str(home / "refman" / "library.db")
