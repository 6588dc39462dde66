"""Score BibTeX to CSL-JSON against ../shared/bib-fixtures, in this process: every entry found, field F1.

    python benchmarks/formats/score.py [--fixtures DIR] [--show N] [--field NAME] [--entries]

Wraps score_csl.py of the fixtures, whose --cmd would start a process for every file. `--entries` counts what a plain
count finds (MANIFEST.json) against what was read.
"""

from __future__ import annotations

import argparse
import importlib.util
import json
import sys
import tempfile
import time
from pathlib import Path
from types import ModuleType

from refman.formats.registry import read, write

FIXTURES = Path(__file__).resolve().parents[3] / "shared" / "bib-fixtures"


def scorer(fixtures: Path) -> ModuleType:
    """The fixtures' own scorer."""
    spec = importlib.util.spec_from_file_location("score_csl", fixtures / "score_csl.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def convert(fixtures: Path, out: Path) -> list[str]:
    """Write CSL-JSON for every fixture; what raised."""
    failed = []
    for bib in sorted(fixtures.rglob("*.bib")):
        target = out / bib.relative_to(fixtures).with_suffix(".json")
        target.parent.mkdir(parents=True, exist_ok=True)
        try:
            target.write_bytes(write(read(bib.read_bytes(), "bibtex").references, "csl-json", pretty=False))
        except Exception as fault:  # noqa: BLE001 - the point is to list them
            failed.append(f"{bib}: {fault!r}")
    return failed


def count(fixtures: Path, out: Path) -> None:
    """Print the files in which fewer entries were read than a plain count finds."""
    manifest = json.loads((fixtures / "MANIFEST.json").read_text(encoding="utf-8"))
    found = expected = 0
    for row in manifest["files"] if isinstance(manifest, dict) else manifest:
        name = row.get("file") or row.get("path")
        got = len(json.loads((out / Path(name).with_suffix(".json")).read_text(encoding="utf-8")))
        want = row["entries_by_regex"]
        found, expected = found + min(got, want), expected + want
        if got < want:
            print(f"  {name}: {got} of {want}")
    print(f"entries: {found} of {expected}: {found / expected:.4f}")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--fixtures", type=Path, default=FIXTURES)
    parser.add_argument("--show", default="0")
    parser.add_argument("--entries", action="store_true")
    parser.add_argument("--out", type=Path)
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        out = options.out or Path(folder)
        start = time.process_time()
        failed = convert(options.fixtures, out)
        print(f"converted in {time.process_time() - start:.2f} s of CPU; raised: {len(failed)}", *failed[:20], sep="\n")
        if options.entries:
            count(options.fixtures, out)
        reference = options.fixtures / "ref-consensus"
        sys.argv = ["score_csl.py", "--fixtures", str(options.fixtures), "--ref", str(reference)]
        sys.argv += ["--cand", str(out), "--show", options.show]
        scorer(options.fixtures).main()


if __name__ == "__main__":
    main()
