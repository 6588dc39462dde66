"""The library at 10,000 to 1,000,000 references: importing, listing, showing, searching.

    python benchmarks/library/scale.py [--sizes 10000,100000,1000000] [--folder DIR]

Prints CPU seconds and memory of imports, and for each request the seconds of the whole command and of the library's
own work. Data are made by made.py; a library that is in the folder already is used again.
"""

from __future__ import annotations

import argparse
import json
import resource
import subprocess
import sys
import tempfile
import time
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent))
from made import items

from refman.api.library import library, records
from refman.api.library_search import listing

REFMAN = [sys.executable, "-m", "refman.cli.main"]
QUERIES = (
    "quantum networks", "author:smith", "author:smith year:2020..2024 quantum", "stud", "study", "bayesian infer",
    '"sample size on the error"', "type:book year:1999", "mueller", "müller OR poincare", "publisher:springer quantum",
    "-type:book tumours", "nothing-like-this",
)  # fmt: skip


def spent(words: list[str]) -> tuple[float, float, float]:
    """Elapsed seconds, CPU seconds and the most memory (MB) of a command."""
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    start = time.perf_counter()
    subprocess.run([*REFMAN, *words], check=False, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    cpu = after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime
    return time.perf_counter() - start, cpu, after.ru_maxrss / 1024


def made(size: int, folder: Path) -> Path:
    path = folder / f"{size}.json"
    if not path.exists():
        with path.open("w", encoding="utf-8") as file:
            for at, value in enumerate(items(size)):
                file.write(("[\n" if at == 0 else ",\n") + json.dumps(value, ensure_ascii=False))
            file.write("\n]\n")
    return path


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--sizes", default="10000,100000,1000000")
    parser.add_argument("--folder", default="")
    asked = parser.parse_args()
    folder = Path(asked.folder or tempfile.mkdtemp())
    sizes = [int(size) for size in asked.sizes.split(",")]
    per: list[float] = []
    for size in sizes:
        place = folder / f"{size}.db"
        if place.exists():
            continue
        elapsed, cpu, memory = spent(["import", str(made(size, folder)), "--library", str(place), "--progress", "none"])
        per.append(cpu / size)
        print(f"import {size:>9,}: {cpu:7.1f} s CPU, {elapsed:7.1f} s, {cpu / size * 1e6:5.0f} µs each, ", end="")
        print(
            f"{per[-1] / per[0]:.2f} of the first's, {memory:,.0f} MB, file {place.stat().st_size / 1e6:,.0f} MB",
            flush=True,
        )
    place = folder / f"{sizes[-1]}.db"
    inside(str(place))
    key = f"item/{sizes[-1] // 2}"
    for words in (["list"], ["show", key], *(["search", query] for query in QUERIES)):
        best = min(spent([*words, "--library", str(place)])[0] for _ in range(3))
        print(f"command {best:6.3f} s  refman {' '.join(words)}")


def inside(place: str) -> None:
    """The library's own work, in a process that is already running; first and best of five."""
    with library(place) as store:
        requests = [(f"search {query}", lambda query=query: listing(store, query, limit=20)) for query in QUERIES]
        requests += [
            (f"list by {sort}", lambda sort=sort: listing(store, sort=sort, limit=50))
            for sort in ("added", "author", "year", "title", "key")
        ]
        requests.append(("show", lambda: records(store, [store.keys_from("item/5", 1)[0]])))
        for name, request in requests:
            times = []
            for _ in range(5):
                start = time.perf_counter()
                request()
                times.append(time.perf_counter() - start)
            print(f"inside  {times[0] * 1000:6.1f} ms first, {min(times) * 1000:6.1f} ms best  {name}")


if __name__ == "__main__":
    main()
