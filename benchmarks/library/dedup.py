"""Duplicates found against known truth: precision, recall, F1 by ../shared/bib-fixtures/score_dedup.py.

python benchmarks/library/dedup.py [RECORDS.json TRUTH.pairs.json] [--show 20]
"""

from __future__ import annotations

import argparse
import importlib.util
import itertools
import json
import time
from pathlib import Path

from refman.library.duplicates import groups
from refman.library.likeness import likeness
from refman.library.traits import traits
from refman.model.reference import reference_from_csl

FIXTURES = Path(__file__).resolve().parents[3] / "shared" / "bib-fixtures"
Pairs = set[tuple[str, str]]


def truth(path: str) -> Pairs:
    spec = importlib.util.spec_from_file_location("score_dedup", FIXTURES / "score_dedup.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    found: Pairs = module.load(path)
    return found


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("records", nargs="?", default=str(FIXTURES / "dedup" / "dblp-acm.json"))
    parser.add_argument("truth", nargs="?", default=str(FIXTURES / "dedup" / "dblp-acm.pairs.json"))
    parser.add_argument("--show", type=int, default=0)
    asked = parser.parse_args()
    items = json.loads(Path(asked.records).read_text(encoding="utf-8"))
    start = time.process_time()
    records = [traits(item["id"], reference_from_csl(item)) for item in items]
    found = groups(records)
    spent = time.process_time() - start
    got: Pairs = {
        tuple(sorted((records[one].id, records[other].id)))  # type: ignore[misc]
        for group in found
        for one, other in itertools.combinations(group.members, 2)
    }
    want = truth(asked.truth)
    both = len(got & want)
    precision, recall = both / max(1, len(got)), both / max(1, len(want))
    print(f"{len(records)} records, {spent:.2f} s of CPU, {spent / len(records) * 1e6:.0f} µs a record")
    print(f"truth {len(want)}  got {len(got)}  both {both}")
    f1 = 2 * precision * recall / (precision + recall) if both else 0.0
    print(f"precision {precision:.4f}  recall {recall:.4f}  F1 {f1:.4f}")
    by_id = {record.id: (record, item) for record, item in zip(records, items)}
    for name, pairs in (("missed", want - got), ("wrong", got - want)):
        for one, other in sorted(pairs)[: asked.show]:
            print(f"\n{name} {likeness(by_id[one][0], by_id[other][0]):.1f}")
            for key in (one, other):
                print("  ", json.dumps(by_id[key][1], ensure_ascii=False)[:300])


if __name__ == "__main__":
    main()
