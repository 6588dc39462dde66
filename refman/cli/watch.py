"""`refman check --watch`: the files checked again whenever one of them, or a bibliography they name, changes."""

from __future__ import annotations

import os
import sys
import time
from pathlib import Path
from typing import TYPE_CHECKING

from refman.model.errors import RefmanError
from refman.model.scrub import scrubbed

if TYPE_CHECKING:
    from refman.api.config import Config
    from refman.cli.check_output import Shown

# Half a blink: a change is seen before a hand is back on the keys, and a thousand stats cost nothing.
PAUSE = 0.2
Seen = dict[str, tuple[int, int]]


def watched(files: list[str], config: Config, shown: Shown) -> int:
    """Check, show, wait for a change, and again; 0 when the user stops it.

    Raises: RefmanError where a file is standard input, which cannot change.
    """
    if "-" in files:
        raise RefmanError("cannot-watch", "standard input cannot be watched", hint="name the file")
    try:
        while True:
            # The stamps are taken first: a change while the check runs is seen in the next round.
            beside = [*bibliographies(files), *parts(files)]
            before = stamps([*files, *beside])
            _round(files, config, shown)
            while stamps([*files, *beside]) == before:
                time.sleep(PAUSE)
    except KeyboardInterrupt:
        return 0


def _round(files: list[str], config: Config, shown: Shown) -> None:
    from refman.cli import check_output, check_run

    if sys.stdout.isatty():
        sys.stdout.write("\x1b[2J\x1b[3J\x1b[H")
    check_output.show(check_run.results(files, config, 0, ""), config.fail_on, shown)
    sys.stdout.flush()
    names = scrubbed(files[0]) if len(files) == 1 else f"{len(files)} files"
    sys.stderr.write(f"watching {names}; Ctrl-C ends\n")
    sys.stderr.flush()


def stamps(files: list[str]) -> Seen:
    """When each file was last written and how long it is; (0, 0) for one that is away (editors replace files)."""
    found: Seen = {}
    for file in files:
        try:
            about = os.stat(file)
            found[file] = (about.st_mtime_ns, about.st_size)
        except OSError:
            found[file] = (0, 0)
    return found


def parts(files: list[str]) -> list[str]:
    """The files that the files take in."""
    from refman.api.check_parts import with_parts

    return [path for path, main in with_parts(files) if main and path not in files]


def bibliographies(files: list[str]) -> list[str]:
    """The .bib files in the folders of the files: a key added there changes what is found here."""
    folders = {Path(file).parent for file in files}
    return sorted(str(path) for folder in folders for path in folder.glob("*.bib"))
