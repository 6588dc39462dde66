"""`refman check --restyle`: the list in another style, and what could not be placed in it."""

from __future__ import annotations

import sys

from refman.api.config import Settings
from refman.api.diff import unified
from refman.api.files import read_bytes, write_bytes
from refman.api.restyle import Restyled, restyle_bytes
from refman.model.errors import RefmanError
from refman.model.scrub import scrubbed

STDIN = "-"


def restyle_files(files: list[str], style: str, settings: Settings, *, output: str, diff: bool, name: str) -> int:
    """Restyle the lists of these files, or show how; 1 where words could not be placed, for they need an eye."""
    if output and len(files) > 1:
        raise RefmanError("one-file", "-o takes one article", hint="without -o each is changed in place")
    code = 0
    for file in files:
        done = restyle_bytes(read_bytes(file), name if file == STDIN else file, style, settings)
        if diff:
            sys.stdout.write(scrubbed(unified(done.fixed)))
        else:
            write_bytes(output or file, done.fixed.data)
        _tell(file, done)
        code = 1 if done.unplaced else code
    return code


def _tell(file: str, done: Restyled) -> None:
    where = scrubbed(file)
    for one in done.unplaced:
        entry = scrubbed(" ".join(one.raw.split())[:60])
        what = "could not be read, kept as it was" if one.kept else f"no place for: {scrubbed(' '.join(one.words))}"
        sys.stderr.write(f"{where}: {entry}…: {what}\n")
