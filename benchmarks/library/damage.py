"""kill -9 at random points, eight writers at once, a disk that is really full.

    python benchmarks/library/damage.py [--kills 300] [--writers 8 --writes 1000] [--tmpfs]

--tmpfs mounts small file systems (needs the right to mount); without it, files are held to sizes by RLIMIT_FSIZE.
"""

from __future__ import annotations

import argparse
import multiprocessing
import random
import subprocess
import sys
import tempfile
import time
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))
from refman.library.opening import opened
from tests.library.damage import (
    REFMAN,
    check_whole,
    data_file,
    importing,
    kill_at_random,
    last_told,
    limited,
    write_one_by_one,
)

TOTAL, BATCH = 20_000, 100


def kills(folder: Path, number: int) -> None:
    data, chance = data_file(folder, TOTAL), random.Random(1)
    told = [kill_at_random(folder, data, TOTAL, BATCH, chance, 2.0) for _ in range(number)]
    hit = sum(0 < count < TOTAL for count in told)
    print(f"kill -9: {number} kills, {hit} of them in the middle of an import, none lost or half-written")


def crowd(folder: Path, writers: int, writes: int) -> None:
    place = str(folder / "crowd.db")
    context = multiprocessing.get_context("spawn")
    processes = [context.Process(target=write_one_by_one, args=(place, writer, writes)) for writer in range(writers)]
    start = time.perf_counter()
    for process in processes:
        process.start()
    for process in processes:
        process.join()
    store = opened(place, create=False)
    failed = sum(process.exitcode != 0 for process in processes)
    print(
        f"{writers} writers x {writes} writes: {store.count()} stored of {writers * writes}, {failed} writers failed, ",
        end="",
    )
    print(f"faults {store.faults()}, {time.perf_counter() - start:.0f} s")
    store.close()


def full(folder: Path, size: int, *, mount: bool) -> None:
    """Import until there is no room; read; make room; import again."""
    data, disk = data_file(folder, TOTAL), folder / f"disk{size}"
    disk.mkdir()
    place = str(disk / "library.db")
    how = {} if mount else {"preexec_fn": limited(size)}
    if mount:
        subprocess.run(["mount", "-t", "tmpfs", "-o", f"size={size}", "tmpfs", str(disk)], check=True)
    try:
        process = importing(data, place, BATCH, **how)
        assert process.stderr is not None
        lines = process.stderr.read().splitlines()
        code, told = process.wait(), last_told(lines)
        words = [*REFMAN, "list", "--library", place, "--limit", "0"]
        read = subprocess.run(words, capture_output=True, text=True, check=False, **how)  # type: ignore[call-overload]
        shown = len(read.stdout.splitlines())
        print(
            f"full at {size:,}: exit {code}, {told} told as stored, list exit {read.returncode} shows {shown}: {lines[-2:]}"
        )
        assert code == 2
        assert shown >= told
        if mount:
            subprocess.run(["mount", "-o", "remount,size=200m", str(disk)], check=True)
        subprocess.run([*REFMAN, "import", str(data), "--library", place], capture_output=True, check=True)
        check_whole(place, TOTAL, BATCH, TOTAL)
    finally:
        if mount:
            subprocess.run(["umount", str(disk)], check=True)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--kills", type=int, default=300)
    parser.add_argument("--writers", type=int, default=8)
    parser.add_argument("--writes", type=int, default=1000)
    parser.add_argument("--tmpfs", action="store_true")
    asked = parser.parse_args()
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        for size in (100_000, 300_000, 1_000_000, 2_500_000):
            full(folder, size, mount=asked.tmpfs)
        crowd(folder, asked.writers, asked.writes)
        kills(folder, asked.kills)


if __name__ == "__main__":
    main()
