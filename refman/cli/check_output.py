"""What `refman check` prints: findings and a summary, statistics, a diff; and the exit code that goes with them."""

from __future__ import annotations

import os
import sys
from collections import Counter
from collections.abc import Iterable, Sequence
from typing import NamedTuple

from refman.api.check import Unchecked, fails, rendered
from refman.cli.check_run import tell_unchecked
from refman.cli.streams import is_for_eyes
from refman.model.result import Checked
from refman.model.scrub import scrubbed

CLEAN, FINDINGS, COULD_NOT_RUN = 0, 1, 2


class Shown(NamedTuple):
    """How results are shown. `to_stderr`: standard output is taken by the mended article. `report`: a page to write too."""

    format: str
    output: str
    statistics: bool
    quiet: bool
    write_baseline: str
    to_stderr: bool = False
    report: str = ""
    pager: bool = False


def show(found: Iterable[Checked | Unchecked], fail_on: str, shown: Shown) -> int:
    """Print the results; the exit code."""
    results, failed = _readable(found)
    if shown.write_baseline:
        from refman.api.baseline import write_baseline

        count = write_baseline(shown.write_baseline, results)
        sys.stderr.write(
            f"put {count} {'finding' if count == 1 else 'findings'} aside in {scrubbed(shown.write_baseline)}\n"
        )
        return COULD_NOT_RUN if failed else CLEAN
    if not shown.quiet:
        _tell_notes(results)
    if shown.report:
        _write_page(results, shown)
    if _is_drawn(shown):
        _draw(results, shown)
    else:
        _write(_statistics(results) if shown.statistics else _report(results, shown), shown)
    if results and not shown.quiet and shown.format == "text" and not shown.statistics:
        sys.stderr.write(summary(results))
    if failed:
        return COULD_NOT_RUN
    return FINDINGS if fails(results, fail_on) else CLEAN


def show_diff(text: str, *, failed: bool, exit_zero: bool) -> int:
    """Print a diff; 1 where there is one."""
    sys.stdout.write(scrubbed(text))
    if failed:
        return COULD_NOT_RUN
    return FINDINGS if text and not exit_zero else CLEAN


def _readable(found: Iterable[Checked | Unchecked]) -> tuple[list[Checked], bool]:
    results, failed = [], False
    for one in found:
        if isinstance(one, Unchecked):
            failed = True
            tell_unchecked(one)
        else:
            results.append(one)
    return results, failed


_NO_ARTICLES = ("bibtex", "references", "library")


def _tell_notes(results: Sequence[Checked]) -> None:
    for one in results:
        notes = list(one.text.document.warnings)
        if not one.text.source.strip():
            notes.append("the file is empty: there is nothing to check")
        elif not (one.text.citations or one.text.entries or one.text.document.embedded or one.text.document.includes):
            notes.append("no citation and no reference list was found")
        elif len(results) == 1 and _is_lone_chapter(one):
            notes.append(
                "its keys were held against nothing: no list and no bibliography here; check the file that takes it in"
            )
        elif not (one.text.citations or one.text.document.includes or one.text.document.format in _NO_ARTICLES):
            notes.append("no citation was found in the text: only its list was checked")
        for note in notes:
            sys.stderr.write(f"refman: {scrubbed(one.path)}: {scrubbed(note)}\n")


def _is_lone_chapter(one: Checked) -> bool:
    """Whether only keys are cited and nothing here, nor a main file that is named here, says what they stand for."""
    document = one.text.document
    if one.text.entries or document.bibliographies or document.includes or not one.text.citations:
        return False
    if any(citation.form != "key" for citation in one.text.citations):
        return False
    from refman.api.check_parts import root_of

    return not root_of(document)


def _report(results: Sequence[Checked], shown: Shown) -> str:
    return rendered(results, "concise" if shown.format == "text" else shown.format)


def _is_drawn(shown: Shown) -> bool:
    """Whether a person looks on: frames are for a terminal, one line each for a pipe or a file."""
    plain = shown.output or shown.to_stderr or shown.statistics or shown.format != "text"
    return not plain and is_for_eyes()


def _draw(results: Sequence[Checked], shown: Shown) -> None:
    from refman.cli.frames import console, draw

    to = console()
    if shown.pager:
        with to.pager(styles=not os.environ.get("NO_COLOR")):
            draw(results, to)
    else:
        draw(results, to)


def _write_page(results: Sequence[Checked], shown: Shown) -> None:
    """The page for `--report`, beside what is printed."""
    from refman.api.reports import report, write_report

    write_report(shown.report, report(results, "html"))
    if not shown.quiet and shown.report != "-":
        sys.stderr.write(f"wrote {scrubbed(shown.report)}\n")


def _write(text: str, shown: Shown) -> None:
    if shown.output:
        from refman.api.reports import write_report

        write_report(shown.output, text)
    else:
        (sys.stderr if shown.to_stderr else sys.stdout).write(text)


def _statistics(results: Sequence[Checked]) -> str:
    counts = Counter((finding.code, finding.name) for one in results for finding in one.findings)
    width = len(str(max(counts.values(), default=0)))
    lines = [
        f"{count:>{width}}  {code}  {name}"
        for (code, name), count in sorted(counts.items(), key=lambda row: (-row[1], row[0]))
    ]
    return "\n".join(lines) + ("\n" if lines else "")


def summary(results: Sequence[Checked]) -> str:
    """How much was found, and what to do next: one line."""
    found = [finding for one in results for finding in one.findings]
    citations = sum(len(one.text.citations) for one in results)
    entries = sum(len(one.text.entries) for one in results)
    read = f"{_count(citations, 'citation')}, {_count(entries, 'entry', 'entries')}"
    if not found:
        return f"{read}: nothing found\n"
    kinds = Counter(finding.severity.value for finding in found)
    said = ", ".join(_count(kinds[kind], kind) for kind in ("error", "warning", "info") if kinds[kind])
    safe = sum(finding.fix is not None and finding.fix.safety == "safe" for finding in found)
    unsafe = sum(finding.fix is not None and finding.fix.safety == "unsafe" for finding in found)
    ways = [f"{safe} fixable with --fix"] * bool(safe) + [f"{unsafe} with --unsafe-fixes"] * bool(unsafe)
    first = min(found, key=lambda finding: ("error", "warning", "info").index(finding.severity.value))
    return f"{read}: {said}" + (f" ({', '.join(ways)})" if ways else "") + f"\nrefman rule {first.code} explains it\n"


def _count(number: int, word: str, words: str = "") -> str:
    return f"{number} {word if number == 1 or word == 'info' else words or word + 's'}"
