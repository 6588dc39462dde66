"""Finding duplicates among 5,000 to 100,000 generated references: the time each, and planted ones found.

    python benchmarks/library/dedup_scale.py [--sizes 5000,20000,100000]

One reference in twenty is planted twice: given names cut to initials, a letter dropped from the title, or without its
volume and pages. Pairs that the generator made alike by chance count as wrong.
"""

from __future__ import annotations

import argparse
import random
import resource
import sys
import time
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).parent))
from made import items

from refman.library.duplicates import groups
from refman.library.traits import traits
from refman.model.reference import reference_from_csl


def spoilt(item: dict[str, Any], chance: random.Random) -> dict[str, Any]:
    other = {key: value for key, value in item.items() if key not in ("DOI", "abstract")}
    other["id"] = f"{item['id']}-again"
    how = chance.randrange(3)
    if how == 0:
        other["author"] = [dict(name, given=name.get("given", "")[:1] + ".") for name in item["author"]]
    elif how == 1:
        at = chance.randrange(len(item["title"]))
        other["title"] = item["title"][:at] + item["title"][at + 1 :]
    else:
        other = {key: value for key, value in other.items() if key not in ("volume", "page")}
    return other


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--sizes", default="5000,20000,100000")
    for size in map(int, parser.parse_args().sizes.split(",")):
        chance = random.Random(1)
        all_items = list(items(size))
        planted = [spoilt(item, chance) for item in all_items[::20]]
        references = [(item["id"], reference_from_csl(item)) for item in all_items + planted]
        start = time.process_time()
        records = [traits(name, reference) for name, reference in references]
        found = groups(records)
        spent = time.process_time() - start
        pairs = {
            tuple(sorted((records[one].id, records[other].id)))
            for group in found
            for at, one in enumerate(group.members)
            for other in group.members[at + 1 :]
        }
        want = {(item["id"].removesuffix("-again"), item["id"]) for item in planted}
        memory = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
        print(
            f"{len(records):>8,} records: {spent:6.1f} s of CPU, {spent / len(records) * 1e6:4.0f} µs each, {memory:,.0f} MB; ",
            end="",
        )
        print(f"{len(pairs & want)} of {len(want)} planted pairs found, {len(pairs - want)} others", flush=True)


if __name__ == "__main__":
    main()
