"""refman against the gold articles: list entries, mentions, links, false alarms, faults found.

    python benchmarks/check/gold.py [--gold ../shared/citations-gold] [--only NAME] [--show KIND] [--keep DIR]

All articles are checked in this one process; what refman says is put into the scorer's form and its own score.py does the
counting, once for each style of citation and once for all. Bars: issue "Checks".
"""

from __future__ import annotations

import argparse
import json
import os
import subprocess
import sys
import tarfile
import tempfile
import time
from collections import defaultdict
from pathlib import Path
from typing import Any

ROOT = Path(__file__).parent.parent.parent
os.environ["REFMAN_NO_CACHE"] = "1"  # every list is parsed
sys.path.insert(0, str(ROOT))

from refman.api.check import check_document  # noqa: E402
from refman.documents.read import read_document  # noqa: E402
from refman.model.result import Checked  # noqa: E402

# Our codes -> the scorer's kinds.
KINDS = {
    "CIT001": "cited-not-listed",
    "NUM001": "cited-not-listed",
    "CIT002": "listed-not-cited",
    "NUM002": "listed-not-cited",
    "CIT003": "year-mismatch",
    "CIT004": "name-mismatch",
    "CIT006": "ambiguous-citation",
    "REF002": "duplicate-entry",
    "REF001": "list-order",
    "IBD001": "ibid-no-antecedent",
    "IBD002": "ibid-ambiguous",
}
BY_REFERENCE = frozenset(("CIT002", "NUM002", "REF001", "REF002"))


def prediction(checked: Checked) -> dict[str, Any]:
    """What the scorer wants of one article."""
    text = checked.text
    findings = []
    for finding in checked.findings:
        kind = KINDS.get(finding.code)
        if kind and finding.code in BY_REFERENCE and finding.reference is not None:
            findings.append({"kind": kind, "ref": finding.reference})
        elif kind:
            findings.append({"kind": kind, "start": finding.span.start, "end": finding.span.end})
    cites = [
        {"start": cite.span.start, "end": cite.span.end, "refs": list(cite.references)}
        for citation in text.citations
        for cite in citation.cites
        if cite.match != "exempt" or cite.references
    ]
    entries = [{"start": entry.span.start, "end": entry.span.end} for entry in text.entries]
    return {"references": entries, "citations": cites, "findings": findings}


def check_all(folder: Path, out: Path, only: str) -> tuple[float, int]:
    """Check each article of a folder; the CPU seconds and code points that it took."""
    seconds, size = 0.0, 0
    for path in sorted(folder.glob("*.txt")):
        if only not in path.name:
            continue
        data = path.read_bytes()
        start = time.process_time()
        checked = check_document(read_document(data, path.name))
        seconds += time.process_time() - start
        size += len(checked.text.source)
        (out / f"{path.stem}.json").write_text(json.dumps(prediction(checked)), encoding="utf-8")
    return seconds, size


def groups(folder: Path, only: str) -> dict[str, list[Path]]:
    """The articles' truths by style of citation."""
    found: dict[str, list[Path]] = defaultdict(list)
    for path in sorted(folder.glob("*.json")):
        if only in path.name:
            found[json.loads(path.read_text(encoding="utf-8"))["style"]].append(path)
    return found


def score(scorer: Path, truths: list[Path], predictions: Path, show: str) -> dict[str, Any]:
    """The scorer's report on some articles."""
    with tempfile.TemporaryDirectory() as folder:
        for path in truths:
            for part in (path, path.with_suffix(".txt")):
                (Path(folder) / part.name).symlink_to(part.resolve())
        report = Path(folder) / "report.out"
        command = [sys.executable, str(scorer), folder, "--pred", str(predictions), "--json", str(report)]
        done = subprocess.run(
            [*command, *(["--show", show] if show else [])], capture_output=True, text=True, check=True
        )
        if show:
            print("\n".join(line for line in done.stdout.splitlines() if line.startswith(("MISS", "ALARM"))))
        return dict(json.loads(report.read_text(encoding="utf-8")))


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("--gold", type=Path, default=ROOT.parent / "shared" / "citations-gold")
    parser.add_argument("--only", default="")
    parser.add_argument("--show", default="")
    parser.add_argument("--keep", type=Path)
    options = parser.parse_args()
    scorer = options.gold / "score.py"
    with tempfile.TemporaryDirectory() as work:
        out = options.keep or Path(work) / "predictions"
        out.mkdir(parents=True, exist_ok=True)
        seconds, size = check_all(options.gold, out, options.only)
        by_style = groups(options.gold, options.only)
        for style, truths in [
            *sorted(by_style.items()),
            ("all", [path for part in by_style.values() for path in part]),
        ]:
            _print(style, score(scorer, truths, out, options.show if style == "all" else ""))
        with tarfile.open(options.gold / "faults.tar.gz") as archive:
            archive.extractall(work, filter="data")
        faults = next(path.parent for path in Path(work).rglob("*.txt") if path.parent != out)
        check_all(faults, out, options.only)
        _print(
            "faults",
            score(
                scorer, sorted(path for path in faults.glob("*.json") if options.only in path.name), out, options.show
            ),
        )
        print(f"\n{size / 1e6 / seconds:.2f} MB/s of CPU time, parsing included ({seconds:.1f} s)")


def _print(name: str, report: dict[str, Any]) -> None:
    total = report["total"]
    line = f"{name:17} {total['articles']:4} articles  entries {total['list_entries']['f1']:.4f}  links {total['links']['f1']:.4f}"
    line += f" (P {total['links']['precision']:.4f} R {total['links']['recall']:.4f})"
    if "ibid_links" in total:
        line += f"  ibid {total['ibid_links']['recall']:.4f}"
    alarms = total.get("false_alarms_per_clean_article")
    if alarms:
        line += f"  alarms {alarms['all']:.2f}  " + " ".join(
            f"{kind}:{rate:.2f}" for kind, rate in alarms.items() if kind != "all"
        )
    print(line)
    if "fault_macro_f1" in total:
        for kind, part in total["faults"].items():
            print(
                f"    {kind:20} F1 {part['f1']:.4f}  P {part['precision']:.4f}  R {part['recall']:.4f}  of {part['faults']}"
            )
        print(f"    macro F1 {total['fault_macro_f1']:.4f}")


if __name__ == "__main__":
    main()
