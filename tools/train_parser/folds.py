"""Types of works that were never met: a network for each of four folds, measured on the fold.

    python -m tools.train_parser.folds              # the works of the rendered set
    python -m tools.train_parser.folds --written    # those of `works/`, in any style; ten minutes each on two cores

The part that `--measure` holds out has few works, and its slips were read; here every work is held out once. The labels are
those of the shipped model, which has met the rendered ones: only the types are measured.
"""

from __future__ import annotations

import argparse
import functools
import tempfile
import zlib
from collections.abc import Sequence
from concurrent.futures import ProcessPoolExecutor
from pathlib import Path

from refman.references import data_files, kind_network
from refman.references.parse import parse_references
from tools.train_parser.gold import TRAINABLE, Labelled, load, read_lines
from tools.train_parser.kinds import train_kinds
from tools.train_parser.styled import as_written
from tools.train_parser.written import Item, written_works

FOLDS = 4
MEASURED = "rendered"
Asked = list[tuple[str, str]]


def _fold(name: str) -> int:
    return zlib.crc32(name.encode()) % FOLDS


def _of_gold(item: Labelled) -> int:
    """The fold of a reference, the same for all that are of one work."""
    return _fold(item.group.split(":", 1)[1])


def _of_written(work: Item) -> int:
    return _fold(str(work.get("title")))


def right(fold: int, *, written: bool) -> tuple[int, int]:
    """How many references of a fold have the right type by what was learnt from the others, and how many it has."""
    items = [item for name in TRAINABLE for item in load(name)]
    works = written_works()
    if written:
        held = [work for work in works if _of_written(work) == fold]
        works = [work for work in works if _of_written(work) != fold]
        asked = [(item.text, item.truth["type"]) for item in as_written(held, len(held), fold)]
    else:
        ids = {item.id for item in items if item.source == MEASURED and _of_gold(item) == fold}
        items = [item for item in items if not (item.source.startswith(MEASURED) and _of_gold(item) == fold)]
        asked = [(record["text"], record["truth"]["type"]) for record in read_lines(MEASURED) if record["id"] in ids]
    return _measured(items, works, asked)


def _measured(items: list[Labelled], works: Sequence[Item], asked: Asked) -> tuple[int, int]:
    """What a network that learnt of these references and works has right of others."""
    with tempfile.TemporaryDirectory() as folder:
        for file in Path(data_files.FOLDER).iterdir():
            if file.name != kind_network.FILE:
                Path(folder, file.name).symlink_to(file)
        train_kinds(items, works, Path(folder, kind_network.FILE))
        data_files.FOLDER = folder
        kind_network.network.cache_clear()
        entries = parse_references([text for text, _ in asked], together=False)
    return sum(kind == entry.reference.type for (_, kind), entry in zip(asked, entries)), len(asked)


def main() -> None:
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("--written", action="store_true", help="the works of `works/` instead of the rendered set")
    run = functools.partial(right, written=options.parse_args().written)
    with ProcessPoolExecutor(max_tasks_per_child=1) as processes:  # Each sets what the parser reads to its own fold.
        found = list(processes.map(run, range(FOLDS)))
    for fold, (good, count) in enumerate(found):
        print(f"fold {fold}: {count} references, type right {good / count:.4f}")
    print(f"all: {sum(good for good, _ in found) / sum(count for _, count in found):.4f}")


if __name__ == "__main__":
    main()
