"""Findings that a team has seen and put aside: known again by what they say, not by where they stand.

A fingerprint is made of the code, the words marked and the entry concerned, so that a line added above changes nothing.
The same slip twice in a file is counted: a third is new.
"""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence

import msgspec

from refman.model.digest import blake2b
from refman.model.errors import RefmanError
from refman.model.finding import Finding
from refman.model.result import Checked

VERSION = 1
Baseline = Mapping[str, Mapping[str, int]]


def fingerprint(checked: Checked, finding: Finding) -> str:
    """A short name of a finding, the same as long as its words, its entry and its code are."""
    text = checked.text
    entry = "" if finding.reference is None else text.entries[finding.reference].raw
    parts = (finding.code, text.slice(finding.span), entry)
    said = "\0".join(" ".join(part.split()) for part in parts)
    return blake2b(said.encode("utf-8", "surrogatepass"), digest_size=10).hexdigest()


def baseline_text(results: Iterable[tuple[str, Checked]]) -> str:
    """The baseline file that puts all these findings aside; each result with its path as the file will name it."""
    files = {}
    for path, checked in results:
        counts = Counter(fingerprint(checked, finding) for finding in checked.findings)
        if counts:
            files[path] = dict(sorted(counts.items()))
    return json.dumps({"version": VERSION, "files": dict(sorted(files.items()))}, indent=1, ensure_ascii=False) + "\n"


def baseline_from_text(text: str, where: str = "") -> Baseline:
    """The baseline that a file holds.

    Raises: RefmanError (baseline-invalid).
    """
    try:
        data = json.loads(text)
        if data["version"] != VERSION:
            raise ValueError(f"version {data['version']}")
        return {str(path): {str(key): int(n) for key, n in counts.items()} for path, counts in data["files"].items()}
    except (ValueError, KeyError, TypeError, AttributeError) as fault:
        hint = "write it anew with --write-baseline"
        raise RefmanError("baseline-invalid", f"is not a baseline of refman: {fault}", where=where, hint=hint) from None


def without_known(path: str, checked: Checked, baseline: Baseline) -> Checked:
    """The result without the findings that the baseline has for that path."""
    left = Counter(baseline.get(path, {}))
    new: list[Finding] = []
    for finding in checked.findings:
        mark = fingerprint(checked, finding)
        if left[mark] > 0:
            left[mark] -= 1
        else:
            new.append(finding)
    return msgspec.structs.replace(checked, findings=tuple(new))


def gone(baseline: Baseline, results: Sequence[tuple[str, Checked]]) -> int:
    """How many findings of the baseline are no more: they may be taken out of it."""
    count = 0
    for path, checked in results:
        now = Counter(fingerprint(checked, finding) for finding in checked.findings)
        count += sum((Counter(baseline.get(path, {})) - now).values())
    return count
