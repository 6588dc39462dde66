"""1,000 references against a loopback that answers after 50 ms, with eight jobs; then again from the cache.

    python benchmarks/lookup/speed.py [--references 1000] [--delay 0.05] [--jobs 8]

Bars: 10 s, then 2 s; memory flat. The loopback runs in a process of its own, so that its work is not counted.
"""

from __future__ import annotations

import argparse
import multiprocessing
import resource
import sys
import tempfile
import time
from multiprocessing.connection import Connection
from pathlib import Path
from typing import Any

ROOT = Path(__file__).parent.parent.parent
sys.path.insert(0, str(ROOT))

from refman.api.verify import verdicts  # noqa: E402
from refman.lookup.settings import LookupSettings  # noqa: E402
from refman.model.reference import reference_from_csl  # noqa: E402
from tests.lookup.services import SERVICES, Services  # noqa: E402


def records(count: int) -> list[dict[str, Any]]:
    return [
        {
            "type": "article-journal",
            "DOI": f"10.1000/{number}",
            "title": f"On the {number}th measurement of something rather long and dull",
            "author": [{"family": f"Name{number}", "given": "A."}],
            "container-title": "Journal of Measurements",
            "volume": str(number),
            "issued": {"date-parts": [[1990 + number % 30]]},
        }
        for number in range(count)
    ]


def serve(count: int, delay: float, pipe: Connection) -> None:
    with Services(records(count), delay) as services:
        pipe.send(services.bases)
        pipe.recv()


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("--references", type=int, default=1000)
    parser.add_argument("--delay", type=float, default=0.05)
    parser.add_argument("--jobs", type=int, default=8)
    options = parser.parse_args()
    here, there = multiprocessing.Pipe()
    server = multiprocessing.Process(target=serve, args=(options.references, options.delay, there), daemon=True)
    server.start()
    bases = here.recv()
    with tempfile.TemporaryDirectory() as folder:
        settings = LookupSettings(
            base=bases, rates=dict.fromkeys(SERVICES, 0.0), allow_private=True, jobs=options.jobs, check_links=False,
            cache=f"{folder}/http.sqlite",
        )  # fmt: skip
        for name, bar in (("asked", 10.0), ("from the cache", 2.0)):
            wall, cpu = time.perf_counter(), time.process_time()
            right = sum(
                found.outcome.value == "confirmed"
                for found in verdicts(map(reference_from_csl, records(options.references)), settings)
            )
            wall, cpu = time.perf_counter() - wall, time.process_time() - cpu
            peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
            print(
                f"{name:15} {wall:6.2f} s (bar {bar:.0f} s)  CPU {cpu:5.2f} s  peak {peak:5.0f} MB  confirmed {right}"
            )
    here.send("stop")
    server.join(5)


if __name__ == "__main__":
    main()
