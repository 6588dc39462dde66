"""Killed, interrupted, crowded, out of room: nothing acknowledged is lost, nothing is half-written."""

from __future__ import annotations

import multiprocessing
import os
import random
import signal
import subprocess
from pathlib import Path

import pytest

from refman.library.opening import opened
from refman.library.record import unpacked
from tests.library.damage import (
    REFMAN,
    acknowledged,
    check_whole,
    data_file,
    importing,
    kill_at_random,
    last_told,
    limited,
    write_one_by_one,
)

TOTAL, BATCH = 3000, 50


def test_kill_9_leaves_whole_batches(tmp_path: Path) -> None:
    data, chance = data_file(tmp_path, TOTAL), random.Random(7)
    told = [kill_at_random(tmp_path, data, TOTAL, BATCH, chance, 0.6) for _ in range(12)]
    assert any(0 < count < TOTAL for count in told), "no kill hit the import at work"


def test_a_killed_import_is_finished_by_running_it_again(tmp_path: Path) -> None:
    data, place = data_file(tmp_path, TOTAL), str(tmp_path / "library.db")
    process = importing(data, place, BATCH)
    acknowledged(process, 0.1, lambda: os.kill(process.pid, signal.SIGKILL))
    done = subprocess.run(
        [*REFMAN, "import", str(data), "--library", place], capture_output=True, text=True, check=True
    )
    assert "there already" in done.stderr
    check_whole(place, TOTAL, BATCH, TOTAL)


def test_ctrl_c_stops_between_batches(tmp_path: Path) -> None:
    data, place = data_file(tmp_path, TOTAL), str(tmp_path / "library.db")
    process = importing(data, place, BATCH)
    told = acknowledged(process, 0.05, lambda: process.send_signal(signal.SIGINT))
    assert process.returncode == 130 or told == TOTAL
    check_whole(place, told, BATCH, TOTAL)


def test_writers_wait_for_each_other(place: str) -> None:
    writers, each = 8, 12
    context = multiprocessing.get_context("spawn")
    crowd = [context.Process(target=write_one_by_one, args=(place, writer, each)) for writer in range(writers)]
    for process in crowd:
        process.start()
    for process in crowd:
        process.join()
    assert [process.exitcode for process in crowd] == [0] * writers
    store = opened(place, create=False)
    try:
        keys = {unpacked(data).key for _, data in store.scan(0, 10_000)}
        assert keys == {f"w{writer}n{at}" for writer in range(writers) for at in range(each)}
        assert store.faults() == []
    finally:
        store.close()


@pytest.mark.parametrize("size", [20_000, 150_000, 700_000])
def test_a_full_disk_is_told_and_leaves_a_library_that_is_read(tmp_path: Path, size: int) -> None:
    data, place = data_file(tmp_path, TOTAL), str(tmp_path / "library.db")
    process = importing(data, place, BATCH, preexec_fn=limited(size))
    assert process.stderr is not None
    told = process.stderr.read()
    assert process.wait() == 2
    assert "full" in told
    assert "hint: free some space" in told
    assert "Traceback" not in told
    stored = last_told(told.splitlines())
    if stored:
        limited_list = subprocess.run(
            [*REFMAN, "list", "--library", place, "--limit", "0"],
            preexec_fn=limited(size),
            capture_output=True,
            text=True,
            check=False,
        )
        assert limited_list.returncode == 0, limited_list.stderr
        assert len(limited_list.stdout.splitlines()) >= stored
        check_whole(place, stored, BATCH, TOTAL)
    subprocess.run([*REFMAN, "import", str(data), "--library", place], capture_output=True, check=True)
    check_whole(place, TOTAL, BATCH, TOTAL)
