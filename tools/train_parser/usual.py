"""What usually stands where: how often each label has each place of a word, counted in the gold (see `habits`)."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable
from pathlib import Path

from refman.references.features import Sight
from tools.train_parser.gold import Labelled

# A place that is met less often is not known; nor a label that is rarer there.
LEAST, RAREST = 8, 0.002


def write_usual(items: Iterable[Labelled], path: Path) -> None:
    """A line for each place: its name, a tab, and each label with its count."""
    counts: dict[str, Counter[str]] = defaultdict(Counter)
    for item in items:
        for place, label in zip(Sight(item.cut.words, item.cut.gaps).standing(), item.labels, strict=True):
            counts[place][label] += 1
    lines = [f"{place}\t{_shown(found)}\n" for place, found in sorted(counts.items()) if found.total() >= LEAST]
    path.write_text("".join(lines), "utf-8")


def _shown(found: Counter[str]) -> str:
    least = found.total() * RAREST
    kept = sorted(found.items(), key=lambda pair: (-pair[1], pair[0]))
    return " ".join(f"{label} {count}" for label, count in kept if count >= least)
