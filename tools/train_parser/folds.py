"""Types of works that were never met: a network for each fold of the rendered set, measured on the fold.

    python -m tools.train_parser.folds      # three minutes on two cores

The part that `--measure` holds out has few works, and its slips were read; here every work is held out once. The labels are
those of the shipped model, which has met them: only the types are measured.
"""

from __future__ import annotations

import tempfile
import zlib
from concurrent.futures import ProcessPoolExecutor
from pathlib import Path

from refman.references import data_files, kind_network
from refman.references.parse import parse_references
from tools.train_parser.corpus import SEED, made, printed
from tools.train_parser.gold import TRAINABLE, Labelled, load, read_lines
from tools.train_parser.kinds import fit_kinds

FOLDS = 4
MEASURED = "rendered"


def _fold(item: Labelled) -> int:
    """The fold of a reference, the same for all that are of one work."""
    return zlib.crc32(item.group.split(":", 1)[1].encode()) % FOLDS


def right(fold: int) -> tuple[int, int]:
    """How many references of a fold have the right type by what was learnt from the others, and how many it has."""
    items = [item for name in TRAINABLE for item in load(name)]
    kept = [item for item in items if not (item.source.startswith(MEASURED) and _fold(item) == fold)]
    held = {item.id for item in items if item.source == MEASURED and _fold(item) == fold}
    with tempfile.TemporaryDirectory() as folder:
        for file in Path(data_files.FOLDER).iterdir():
            if file.name != kind_network.FILE:
                Path(folder, file.name).symlink_to(file)
        learnt = [item for item in (*kept, *made(kept), *printed(kept)) if item.truth.get("type")]
        fit_kinds(learnt, Path(folder, kind_network.FILE), SEED)
        data_files.FOLDER = folder
        kind_network.network.cache_clear()
        records = [record for record in read_lines(MEASURED) if record["id"] in held]
        entries = parse_references([record["text"] for record in records], together=False)
    found = zip(records, entries)
    return sum(record["truth"]["type"] == entry.reference.type for record, entry in found), len(records)


def main() -> None:
    with ProcessPoolExecutor(max_tasks_per_child=1) as processes:  # Each sets what the parser reads to its own fold.
        found = list(processes.map(right, range(FOLDS)))
    for fold, (good, count) in enumerate(found):
        print(f"fold {fold}: {count} references, type right {good / count:.4f}")
    print(f"all: {sum(good for good, _ in found) / sum(count for _, count in found):.4f}")


if __name__ == "__main__":
    main()
