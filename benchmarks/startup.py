"""Start-up of refman as a multiple of bare Python's, in CPU time of whole processes.

    python benchmarks/startup.py [--runs 15]

Budgets (docs/design): `--version` 1.5, `check` on the seed 12, `--help` 8 times `python -c pass`. An article's list is
parsed when it is first checked and then kept by its content; both runs are shown.
The commands run in turn, so that a slow moment of the machine falls on all of them; the median counts.
"""

from __future__ import annotations

import argparse
import os
import statistics
import subprocess
import sys
import sysconfig
from pathlib import Path

ROOT = Path(__file__).parent.parent
REFMAN = str(Path(sysconfig.get_path("scripts")) / "refman")
SEED = str(next((ROOT / "seeds").glob("*.txt")))
FIRST = "... its first check"  # the list is parsed, not read from the cache of lists
COMMANDS = {
    "python -c pass": ([sys.executable, "-c", "pass"], None),
    "refman --version": ([REFMAN, "--version"], 1.5),
    "refman --help": ([REFMAN, "--help"], 8.0),
    "refman check SEED": ([REFMAN, "check", SEED], 12.0),
    FIRST: ([REFMAN, "check", SEED], None),
}


def cpu_seconds(command: list[str], **more: str) -> float:
    """CPU time, user and system, of one run and its children."""
    # Installed packages have their bytecode; a checkout must be allowed to write it, or every run compiles the sources.
    environment = {key: value for key, value in os.environ.items() if key != "PYTHONDONTWRITEBYTECODE"}
    environment |= more
    with subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, env=environment) as process:
        _, _, usage = os.wait4(process.pid, 0)
        process.returncode = 0
    return usage.ru_utime + usage.ru_stime


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--runs", type=int, default=15)
    runs = parser.parse_args().runs
    times: dict[str, list[float]] = {name: [] for name in COMMANDS}
    for turn in range(runs + 1):
        for name, (command, _) in COMMANDS.items():
            seconds = cpu_seconds(command, REFMAN_NO_CACHE="1" if name == FIRST else "")
            if turn:  # the first turn warms the disk cache
                times[name].append(seconds)
    base = statistics.median(times["python -c pass"])
    for name, (_, budget) in COMMANDS.items():
        median = statistics.median(times[name])
        bar = "" if budget is None else f"  budget {budget:4.1f}  {'ok' if median <= budget * base else 'OVER'}"
        print(f"{name:20} {median * 1000:7.1f} ms {median / base:6.2f}x{bar}")


if __name__ == "__main__":
    main()
