"""Files made to do harm are refused or read, in a second, in little memory, and never crash the command."""

from __future__ import annotations

import resource
import subprocess
import sys
import time
from pathlib import Path

import pytest

from refman.documents.errors import DocumentError
from refman.documents.read import read_document
from tests.hostile.make import FILES, Hostile

SLOWEST = 2.0  # seconds here, where other work may share the machine; benchmarks/documents/hostile.py holds it to one


def outcome(data: bytes, name: str) -> tuple[str, str, str]:
    """What comes of a file: "text" or the error's code; its name; what is read or said."""
    try:
        return "text", name, read_document(data, name).text[:3_000_000]
    except DocumentError as fault:
        return fault.code, fault.where, str(fault)


@pytest.mark.parametrize("one", FILES, ids=lambda one: one.name)
def test_refused_or_read(one: Hostile) -> None:
    data = one.make()
    start = time.process_time()
    came, where, told = outcome(data, one.name)
    assert came == one.wanted
    assert where == one.name
    assert told
    assert "/etc/passwd" not in told
    assert time.process_time() - start < SLOWEST


@pytest.mark.parametrize("name", ["bomb.docx", "deep.xml", "lying-header.docx", "old.doc"])
def test_the_command_says_so_and_exits_with_2(name: str, tmp_path: Path) -> None:
    one = next(one for one in FILES if one.name == name)
    (tmp_path / name).write_bytes(one.make())

    def little() -> None:
        resource.setrlimit(resource.RLIMIT_AS, (600_000_000, 600_000_000))

    done = subprocess.run(
        [sys.executable, "-m", "refman.cli.main", "check", name],
        cwd=tmp_path, capture_output=True, text=True, check=False, preexec_fn=little,
    )  # fmt: skip
    assert done.returncode == 2, done.stderr
    assert name in done.stderr
    assert "Traceback" not in done.stderr
    assert done.stdout == ""
