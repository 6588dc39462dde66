"""JUnit XML: a suite for each file, a failed case for each finding; a clean file is one case that passed.

Source: the schema that Jenkins and GitLab read (testsuites, testsuite, testcase, failure). Characters that XML 1.0 cannot
hold are shown as they are on a terminal.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import groupby

from refman.model.result import Checked
from refman.model.scrub import scrubbed
from refman.reports.rows import Options, Row, path_of, rows, said, sound

_ESCAPES = str.maketrans({"&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "\n": "&#10;", "\t": "&#9;"})
_NOT_XML = re.compile("[\ufffe\uffff]")


def render(results: Sequence[Checked], options: Options) -> str:
    """One document."""
    found = {key: list(group) for key, group in groupby(rows(results, options), key=lambda row: id(row.result))}
    count = sum(map(len, found.values()))
    tests = sum(max(1, len(found.get(id(result), ()))) for result in results)
    suites = [_suite(path_of(result.path, options.root), found.get(id(result), [])) for result in results]
    head = f'<testsuites name="refman" tests="{tests}" failures="{count}" errors="0">'
    return "\n".join(('<?xml version="1.0" encoding="UTF-8"?>', head, *suites, "</testsuites>")) + "\n"


def _suite(path: str, found: Sequence[Row]) -> str:
    name = _escaped(path)
    head = f'<testsuite name="{name}" tests="{max(1, len(found))}" failures="{len(found)}" errors="0" skipped="0">'
    cases = [_case(row, name) for row in found] or [f'<testcase name="refman" classname="{name}"/>']
    return "\n".join((f"  {head}", *(f"    {case}" for case in cases), "  </testsuite>"))


def _case(row: Row, name: str) -> str:
    finding, at = row.finding, row.spot or f"{row.start.line}:{row.start.column}"
    title = _escaped(f"{finding.code} {finding.name} {at}")
    message = _escaped(said(finding))
    body = _escaped(f"{row.path}:{at}: {finding.severity.value} {finding.code} {said(finding)}")
    failure = f'<failure type="{finding.severity.value}" message="{message}">{body}</failure>'
    line = "" if row.spot else f' line="{row.start.line}"'
    return f'<testcase name="{title}" classname="{name}"{line}>{failure}</testcase>'


def _escaped(text: str) -> str:
    shown = _NOT_XML.sub(lambda match: f"\\u{ord(match[0]):04x}", scrubbed(sound(text)))
    return shown.translate(_ESCAPES)
