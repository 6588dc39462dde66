"""The parser on every gold set, and the table of its bars.

    python benchmarks/parse/run.py [--all] [--errors FIELD] [SET...]

Sets that the shipped model was trained on (grobid, rendered, anystyle-*) say little here: `tools/train_parser --measure`
trains without a part of them and measures on that part. EXCITE and cora were never trained on. EXCITE is scored list by list,
as an article's list is parsed; the others are references from anywhere, each by itself. Speed is that of a whole set at once.
"""

from __future__ import annotations

import argparse
import gc
import sys
import time
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT))

from refman.model.reference import reference_to_csl  # noqa: E402
from refman.references.parse import parse_references  # noqa: E402
from tools.train_parser.gold import GOLD, MEASURED, TRAINABLE, read_lines  # noqa: E402
from tools.train_parser.scoring import LISTS, entries_of, scorer  # noqa: E402

MEAN = ("excite-de", "excite-en", "grobid", "rendered")
# Set: micro-F1, all fields right.
BARS = {
    "mean": (0.90, 0.62),
    "rendered": (0.92, 0.68),
    "grobid": (0.90, 0.63),
    "excite-de": (0.85, 0.0),
    "excite-en": (0.91, 0.0),
    "cora": (0.95, 0.0),
    "anystyle-core": (0.96, 0.0),
    "anystyle-good": (0.96, 0.0),
}
ANYSTYLE = 570  # references a second, as measured for the issue


def measured(name: str, records: list[dict[str, Any]]) -> dict[str, Any]:
    """Scores, speed, and how the confidence keeps its word, on one set."""
    texts = [record["text"] for record in records]
    gc.collect()
    gc.freeze()  # The gold, and what was found before, are not the parser's to walk through.
    started = time.process_time()
    parse_references(texts, together=name in LISTS)
    seconds = time.process_time() - started
    entries = entries_of(name, records)
    items = [reference_to_csl(entry.reference) for entry in entries]
    scores, errors, _ = scorer().score(records, items)
    sure = [at for at, entry in enumerate(entries) if entry.confidence >= 0.9]
    right = sum(scorer().score([records[at]], [items[at]])[0]["all_right"] for at in sure)
    return {
        "name": name,
        "n": len(records),
        "f1": scores["micro"]["f1"],
        "all": scores["all_right"],
        "type": scores["type_acc"],
        "date": scores["full_date_acc"],
        "speed": len(records) / seconds,
        "sure": len(sure) / len(records),
        "kept": right / len(sure) if sure else 0.0,
        "fields": scores["fields"],
        "errors": errors,
    }


def row(found: dict[str, Any]) -> str:
    bars = BARS.get(found["name"], (0.0, 0.0))
    extra = f" type {found['type']:.3f}" if found.get("type") else ""
    extra += f" date {found['date']:.3f}" if found.get("date") else ""
    name = found["name"] + ("*" if found["name"] in TRAINABLE else "")
    return (
        f"{name:<14} {found['n']:>5}  F1 {found['f1']:.3f} (bar {bars[0]:.2f})  "
        f"all {found['all']:.3f} (bar {bars[1]:.2f})  sure {found['sure']:.2f}, right {found['kept']:.3f}  "
        f"{found['speed']:>6.0f}/s{extra}"
    )


SURE = "Kuhn, T. S. (1962). The structure of scientific revolutions. University of Chicago Press."
UNSURE = "A. B. (2001). C."


def startup(reference: str) -> float:
    """Seconds of CPU to load the model and what belongs to it, and to parse a reference."""
    import subprocess

    code = f"import time; t = time.process_time(); from refman.references.parse import parse_references; parse_references([{reference!r}]); print(time.process_time() - t)"
    return min(
        float(subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, cwd=ROOT, check=True).stdout)
        for _ in range(5)
    )


def main() -> None:
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("sets", nargs="*", default=list(MEASURED))
    options.add_argument("--errors", metavar="FIELD", help="print what is wrong in a field (all: in any)")
    chosen = options.parse_args()
    if not GOLD.exists():
        sys.exit(f"no gold sets at {GOLD}")
    results = []
    for name in chosen.sets:
        found = measured(name, list(read_lines(name)))
        results.append(found)
        print(row(found), flush=True)
        for error in found["errors"] if chosen.errors else ():
            if chosen.errors in (error[1], "all"):
                print("   ", *error[1:], sep=" | ")
    mean = [found for found in results if found["name"] in MEAN]
    if len(mean) == len(MEAN):
        print(
            f"mean of {len(mean)}: F1 {sum(f['f1'] for f in mean) / 4:.4f} (bar 0.90)  all {sum(f['all'] for f in mean) / 4:.4f} (bar 0.62)"
        )
    print("* most of the set was trained on: see tools/train_parser/MODEL_CARD.md for its held-out part")
    total = sum(found["n"] for found in results)
    speed = total / sum(found["n"] / found["speed"] for found in results)
    print(
        f"speed {speed:.0f}/s of CPU, {speed / ANYSTYLE:.1f} times AnyStyle's (bar 4)   "
        f"start-up {startup(SURE):.3f} s CPU (bar 0.1), {startup(UNSURE):.3f} s where the neural network is asked"
    )


if __name__ == "__main__":
    main()
