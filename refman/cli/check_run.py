"""What `refman check` does with its files: check, mend, show what would change, put aside."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

from refman.api.check import Unchecked, check_files, fix_file, holds_something
from refman.cli.check_options import processes
from refman.model.errors import RefmanError
from refman.model.result import Checked
from refman.model.scrub import scrubbed

if TYPE_CHECKING:
    from refman.api.check import Fixed
    from refman.api.config import Config, Settings

STDIN = "-"


def results(files: list[str], config: Config, jobs: int, stdin_name: str) -> Iterator[Checked | Unchecked]:
    """Each file in turn, checked; known findings of the baseline left out."""
    from refman.api.check import check_file

    if files == [STDIN]:
        found: Iterator[Checked | Unchecked] = iter([check_file(STDIN, config.settings, name=stdin_name)])
    else:
        found = check_files(files, config.settings, jobs=processes(jobs, len(files)))
    if not config.baseline:
        return found
    return _without_known(found, config.baseline)


def named(words: list[str]) -> list[str]:
    """The files that the words name: folders walked, globs matched; what was passed over is told."""
    import os

    if all(word == STDIN or os.path.isfile(word) for word in words):
        return words
    from refman.api.walk import articles

    found = articles(words)
    if found.passed_over:
        sys.stderr.write(
            f"checking {len(found.paths)} of {len(found.paths) + found.passed_over} files: the others are no articles\n"
        )
    return list(found.paths)


def annotated(files: list[str], settings: Settings, output: str, stdin_name: str) -> Iterator[Checked]:
    """One article, checked, and written with its findings as comments."""
    from refman.api.annotate import annotated as with_findings
    from refman.api.check import check_bytes
    from refman.api.files import read_bytes, write_bytes

    if len(files) > 1:
        raise RefmanError("one-file", "--annotate takes one article", hint="name one file")
    data = read_bytes(files[0])
    checked = check_bytes(data, stdin_name if files[0] == STDIN else files[0], settings)
    write_bytes(output, with_findings(checked, data))
    yield checked


def _without_known(found: Iterator[Checked | Unchecked], path: str) -> Iterator[Checked | Unchecked]:
    from refman.api.baseline import read_baseline, relative_to
    from refman.api.baseline import without_known as known_left_out

    baseline = read_baseline(path)
    for one in found:
        yield one if isinstance(one, Unchecked) else known_left_out(relative_to(path, one.path), one, baseline)


def mended(
    files: list[str], settings: Settings, *, unsafe: bool, output: str, stdin_name: str
) -> Iterator[Checked | Unchecked]:
    """Each file with its fixes written, and what is left to say of it."""
    from refman.api.files import write_bytes

    if output and len(files) > 1:
        raise RefmanError("one-file", "-o takes one article", hint="without -o each is mended in place")
    for file, fixed in _fixes(files, settings, unsafe, stdin_name, alone=bool(output)):
        if isinstance(fixed, Unchecked):
            yield fixed
            continue
        if file not in files and not fixed.is_changed and not holds_something(fixed.checked):
            continue
        if fixed.is_changed and not fixed.data:
            kind = fixed.checked.text.document.format
            yield Unchecked(file, "not-writable", f"{kind} files cannot be edited", "--diff shows what would change")
            continue
        if fixed.is_changed or output or file == STDIN:
            write_bytes(output or file, fixed.data)
        if fixed.is_changed:
            many = "fault" if len(fixed.made) == 1 else "faults"
            sys.stderr.write(f"{scrubbed(fixed.checked.path)}: mended {len(fixed.made)} {many}\n")
        yield fixed.checked


def diff(files: list[str], settings: Settings, *, unsafe: bool, stdin_name: str) -> tuple[str, bool]:
    """What the fixes would change, as a unified diff, and whether a file could not be read."""
    from refman.api.diff import unified

    parts, failed = [], False
    for _, fixed in _fixes(files, settings, unsafe, stdin_name):
        if isinstance(fixed, Unchecked):
            failed = True
            tell_unchecked(fixed)
        else:
            parts.append(unified(fixed))
    return "".join(parts), failed


def _fixes(
    files: list[str], settings: Settings, unsafe: bool, stdin_name: str, *, alone: bool = False
) -> Iterator[tuple[str, Fixed | Unchecked]]:
    """Each file with its fixes, and, unless it is to stay `alone`, the files that it takes in."""
    from refman.api.check_parts import with_parts

    pairs = [(file, "") for file in files] if alone else with_parts(files)
    taken_in: dict[str, dict[Path, str]] = {}
    for file, main in pairs:
        if main:
            taken_in.setdefault(main, {})[Path(file).resolve()] = file
    for file, main in pairs:
        if main:
            continue  # mended with its main file
        try:
            if file in taken_in:
                yield from _fixes_together(file, taken_in[file], settings, unsafe)
            else:
                yield file, fix_file(file, settings, unsafe=unsafe, name=stdin_name if file == STDIN else "")
        except RefmanError as fault:
            if fault.code in ("unknown-rule", "config-invalid"):
                raise
            yield file, Unchecked(file, fault.code, fault.message, fault.hint)


def _fixes_together(
    main: str, parts: dict[Path, str], settings: Settings, unsafe: bool
) -> Iterator[tuple[str, Fixed | Unchecked]]:
    """A main file and those that it takes in; a part that stands in several is told with the first."""
    from refman.api.fix_parts import fix_with_parts

    first, *others = fix_with_parts(main, settings, unsafe=unsafe)
    yield main, first
    for one in others:
        name = parts.get(Path(one.checked.path).resolve())
        if name is not None:
            yield name, one


def tell_unchecked(one: Unchecked) -> None:
    """A file that could not be read, on standard error."""
    sys.stderr.write(f"refman: {scrubbed(one.path)}: {scrubbed(one.message)}\n")
    if one.hint:
        sys.stderr.write(f"  hint: {scrubbed(one.hint)}\n")
