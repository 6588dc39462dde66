"""What a run of the checks was asked to do. A value handed down: no rule reads a file, an option or a clock."""

from __future__ import annotations

import msgspec

from refman.model.finding import Severity

STYLES = ("apa", "chicago-author-date", "chicago-notes", "harvard", "mla", "vancouver")
SYSTEMS = ("author-date", "author-page", "numeric", "superscript", "notes", "keys")


class Lost(msgspec.Struct, frozen=True):
    """What of a bibliography file no record holds: `line` (from 1; 0 where there is none), why, of which key, and the
    `kind` in a word, as `refman.formats.reading.Loss.lost` has it; `name` is the field's or the command's."""

    line: int
    message: str
    key: str
    kind: str
    name: str = ""


class Settings(msgspec.Struct, frozen=True):
    """Which rules run, how bad their findings are, and what they need to know.

    `select` replaces the default rules of the style, `extend_select` adds to them, `ignore` takes away; each holds codes or
    their beginnings ("APA", "REF0"), or "ALL"; the longer one wins. `per_file_ignores` pairs a glob with codes.
    `severities` pairs a code or its beginning with a severity. `exempt` names works that need no entry ("Qur'an").
    `year`: this year, for dates that lie ahead; 0 when nobody said.
    `keys`: the keys of the text's bibliography files, None where it names none or one could not be read.
    `sources`: libraries and bibliography files that may hold the works of a list, for what its entries lack.
    `lost`: what the file, a bibliography, has that its records do not.
    """

    select: tuple[str, ...] = ()
    extend_select: tuple[str, ...] = ()
    ignore: tuple[str, ...] = ()
    per_file_ignores: tuple[tuple[str, tuple[str, ...]], ...] = ()
    severities: tuple[tuple[str, Severity], ...] = ()
    exempt: tuple[str, ...] = ()
    style: str = "auto"
    system: str = "auto"
    year: int = 0
    key_pattern: str = ""
    keys: tuple[str, ...] | None = None
    aliases: tuple[tuple[str, str], ...] = ()
    sources: tuple[str, ...] = ()
    lost: tuple[Lost, ...] = ()


DEFAULT = Settings()
