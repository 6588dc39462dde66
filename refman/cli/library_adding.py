"""What `add` and `import` share: going through sources batch by batch, telling what became of each reference."""

from __future__ import annotations

import contextlib
import sys
from collections import Counter
from collections.abc import Callable, Iterator, Sequence

import msgspec

from refman.api.library import Store
from refman.api.library_add import BATCH, Options, Outcome, Source, add
from refman.api.library_fields import author_short, year_short
from refman.cli.library_table import note
from refman.model.scrub import scrubbed

_WORDS = {"added": "added", "merged": "merged", "there": "there already"}
_MOST_TOLD = 20


class Told:
    """Counts outcomes and prints what a person should know; after so many lines it only counts, unless all are wanted."""

    def __init__(self, *, each: bool, all_lines: bool) -> None:
        self.counts: Counter[str] = Counter()
        self.each = each
        self.left = sys.maxsize if all_lines else _MOST_TOLD
        self.untold = 0

    def outcome(self, one: Outcome) -> None:
        self.counts[one.status] += 1
        if self.each:
            name = " ".join(filter(None, (author_short(one.reference), year_short(one.reference))))
            sys.stdout.write(f"{_WORDS[one.status]}: {one.key}  {scrubbed(name)}".rstrip() + "\n")
        if one.filled:
            self._line(f"{one.key}: filled {', '.join(one.filled)}")
        if one.instead_of:
            why = f"{one.instead_of!r} cannot be a key" if one.unfit else f"another reference has {one.instead_of}"
            self._line(f"{one.key}: stored under this key, since {why}")
        for difference in one.differing:
            self._line(f"{one.key}: {difference.field} kept as {difference.kept!r}; here it is {difference.other!r}")

    def losses(self, source: Source, told: int) -> int:
        """Tell what a source lost on the way, but for the first `told`; how many were told now."""
        for loss in source.losses[told:]:
            self._line(f"{source.path}: {loss}")
        return len(source.losses)

    def _line(self, text: str) -> None:
        if self.left:
            self.left -= 1
            note("  " + " ".join(text.split())[:300])
        else:
            self.untold += 1

    def summary(self) -> str:
        parts = ", ".join(f"{self.counts[status]:,} {word}" for status, word in _WORDS.items() if self.counts[status])
        more = f" ({self.untold:,} more notes: --verbose)" if self.untold else ""
        return (parts or "no references found") + more


def run(store: Store, sources: Iterator[Source], options: Options, told: Told, progress: str) -> None:
    """Add every source; each batch is told once it is stored."""
    for source in sources:
        lost = 0
        with _advancing(source, progress) as advance:
            for stored in add(store, source, options):
                for one in stored.outcomes:
                    told.outcome(one)
                advance(len(stored.outcomes))
                options = msgspec.structs.replace(options, group=stored.group)
                lost = told.losses(source, lost)
        told.losses(source, lost)


@contextlib.contextmanager
def _advancing(source: Source, progress: str) -> Iterator[Callable[[int], None]]:
    """A function that is called with each batch's size: a bar on a terminal, lines where they are asked for."""
    if progress == "lines":
        done = 0

        def line(count: int) -> None:
            nonlocal done
            done += count
            sys.stderr.write(f"{done} stored\n")
            sys.stderr.flush()

        yield line
    elif progress == "none" or not sys.stderr.isatty() or (source.total is not None and source.total <= BATCH):
        yield lambda count: None
    else:
        from rich.console import Console
        from rich.progress import BarColumn, MofNCompleteColumn, Progress, TimeRemainingColumn

        with Progress(
            BarColumn(), MofNCompleteColumn(), TimeRemainingColumn(), console=Console(stderr=True), transient=True
        ) as bar:
            task = bar.add_task("", total=source.total)
            yield lambda count: bar.advance(task, count)


def tags_of(values: Sequence[str]) -> tuple[str, ...]:
    """The tags of repeated options, each of which may hold several parted by commas."""
    return tuple(dict.fromkeys(part.strip() for value in values for part in value.split(",") if part.strip()))
