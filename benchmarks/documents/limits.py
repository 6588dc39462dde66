"""Processor time (start of Python included) and memory of reading: a Word file of 1.3 million characters, and every hostile file, each in a process of its own.

    python benchmarks/documents/limits.py

Bars: the Word file in 0.6 s and 120 MB; each hostile file in 1 s and 150 MB. Exit code 1 where one is missed.
"""

from __future__ import annotations

import subprocess
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
MAKE = """
import sys; sys.path.insert(0, {root!r})
from pathlib import Path
from tests.hostile.make import FILES
from tests.documents.samples import docx, paragraph, run
folder = Path(sys.argv[1])
for number, one in enumerate(FILES):
    (folder / f"{{number:03}}-{{one.name}}").write_bytes(one.make())
words = "As Noor (1990) says, mountains are high, and (Ilves 2004) says so too. "
body = "".join(paragraph(run(words * 3) + run(words * 4, "<w:i/>") + run(words * 3)) for _ in range(1_300_000 // (len(words) * 10)))
(folder / "big.docx").write_bytes(docx(body))
"""
READ = """
import os, sys, time, resource; sys.path.insert(0, {root!r})
from refman.documents.read import read_document
from refman.model.errors import RefmanError
path = sys.argv[1]
data = open(path, "rb").read()
try:
    came = f"{{len(read_document(data, path).text)}} characters"
except RefmanError as fault:
    came = fault.code
took = sum(os.times()[:4])
memory = max(resource.getrusage(who).ru_maxrss for who in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN)) // 1024
print(f"{{took:.2f}}\\t{{memory}}\\t{{came}}")
"""


def main() -> None:
    missed = 0
    with tempfile.TemporaryDirectory() as folder:
        subprocess.run([sys.executable, "-c", MAKE.format(root=str(ROOT)), folder], check=True)
        for path in sorted(Path(folder).iterdir()):
            code = READ.format(root=str(ROOT))
            done = subprocess.run([sys.executable, "-c", code, str(path)], capture_output=True, text=True, check=True)
            took, memory, came = done.stdout.strip().split("\t")
            most, room = (0.6, 120) if path.name == "big.docx" else (1.0, 150)
            is_missed = float(took) > most or int(memory) > room
            missed += is_missed
            print(f"{path.name:30} {took:>5} s  {memory:>4} MB  {came}{'  MISSED' if is_missed else ''}", flush=True)
    print(f"{missed} missed")
    sys.exit(1 if missed else 0)


if __name__ == "__main__":
    main()
