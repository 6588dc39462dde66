"""Ways to harm a library while it is written, and what must be true afterwards."""

from __future__ import annotations

import json
import os
import random
import re
import resource
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import Any

from refman.library.adding import Adding, add
from refman.library.opening import opened
from refman.library.record import unpacked
from tests.library.conftest import work

REFMAN = [sys.executable, "-m", "refman.cli.main"]


def data_file(folder: Path, number: int) -> Path:
    """A file of CSL-JSON with so many references, each with a key of its own."""
    path = folder / f"{number}.json"
    items = [
        {
            "id": f"key{at:05}",
            "type": "book",
            "title": f"The book of number {at} and no other",
            "abstract": "words " * 40,
        }
        for at in range(number)
    ]
    path.write_text(json.dumps(items))
    return path


def importing(data: Path, place: str, batch: int, **how: Any) -> subprocess.Popen[str]:
    """An import that tells each stored batch on a line of stderr."""
    words = ["import", str(data), "--library", place, "--progress", "lines", "--batch", str(batch)]
    return subprocess.Popen([*REFMAN, *words], stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, text=True, **how)


def acknowledged(process: subprocess.Popen[str], seconds: float, kill: Callable[[], None]) -> int:
    """How many references were told as stored, when `kill` comes `seconds` after the first batch."""
    assert process.stderr is not None
    lines = [process.stderr.readline()]
    time.sleep(seconds)
    kill()
    lines += process.stderr.read().splitlines()
    process.wait()
    return last_told(lines)


def last_told(lines: Iterable[str]) -> int:
    """What the last line of progress says: "150 stored"."""
    return max((int(found[1]) for line in lines if (found := re.fullmatch(r"(\d+) stored\s*", line))), default=0)


def check_whole(place: str, told: int, batch: int, total: int) -> None:
    """That every acknowledged reference is there, whole, and nothing is half-written."""
    store = opened(place, create=False)
    try:
        stored = [unpacked(data) for _, data in store.scan(0, total + 1)]
        keys = [record.key for record in stored]
        assert told <= len(stored), f"{told} were told as stored, {len(stored)} are there"
        assert keys == [f"key{at:05}" for at in range(len(stored))]
        assert len(stored) % batch == 0 or len(stored) == total, "a batch is half there"
        assert store.count() == len(stored)
        assert store.faults() == []
        assert sum(change.added for change in store.changes(10_000)) == len(stored)
    finally:
        store.close()


def kill_at_random(folder: Path, data: Path, total: int, batch: int, chance: random.Random, longest: float) -> int:
    """Kill an import at a random moment after its first batch, check what is left, finish it; what was told."""
    place = str(folder / "killed.db")
    for ending in ("", "-wal", "-shm"):
        Path(place + ending).unlink(missing_ok=True)
    process = importing(data, place, batch)
    told = acknowledged(process, chance.random() * longest, lambda: os.kill(process.pid, signal.SIGKILL))
    check_whole(place, told, batch, total)
    return told


def write_one_by_one(place: str, writer: int, number: int) -> None:
    """Add so many references, each as a command of its own would."""
    for at in range(number):
        store = opened(place)
        try:
            for _ in add(
                store, [work(at, id=f"w{writer}n{at}", title=f"Writer {writer} adds book {at} here")], Adding()
            ):
                pass
        finally:
            store.close()


def limited(size: int) -> Callable[[], None]:
    """Before a process starts: no file of its may grow over `size` bytes."""
    return lambda: resource.setrlimit(resource.RLIMIT_FSIZE, (size, size))
