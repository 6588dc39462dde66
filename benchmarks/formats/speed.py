"""Print how fast .bib files are read and written, against bibtexparser on the same file, each in a process of its own.

    python benchmarks/formats/speed.py [N] [--dialect biblatex]

The file comes from ../shared/bib-fixtures/gen_bib.py. CPU seconds and peak memory are those of the child process.
"""

from __future__ import annotations

import argparse
import json
import subprocess
import sys
import tempfile
from pathlib import Path

FIXTURES = Path(__file__).resolve().parents[3] / "shared" / "bib-fixtures"
_TAIL = """
import json, resource, time
used = resource.getrusage(resource.RUSAGE_SELF)
print(json.dumps({"cpu": time.process_time() - before, "mb": used.ru_maxrss // 1024, "count": count}))
"""
JOBS = {
    "bibtexparser, default parse": "import bibtexparser, time; before = time.process_time()\n"
    "count = len(bibtexparser.parse_file(path).entries)",
    "bibtexparser, parse and write": "import bibtexparser, time; before = time.process_time()\n"
    "library = bibtexparser.parse_file(path); bibtexparser.write_string(library); count = len(library.entries)",
    "refman, BibTeX to CSL-JSON": "from refman.api.convert import Wish, convert\nimport time; before = time.process_time()\n"
    "convert(Wish(path, path + '.json', to='csl-json')); count = open(path + '.json').read().count('\"type\":')",
    "refman, BibTeX to BibLaTeX": "from refman.api.convert import Wish, convert\nimport time; before = time.process_time()\n"
    "convert(Wish(path, path + '.out', to='biblatex')); count = open(path + '.out').read().count('\\n@') + 1",
}


def measured(job: str, path: str) -> dict[str, float]:
    """CPU seconds, peak MB and entries of one job."""
    script = f"path = {path!r}\n{job}\n{_TAIL}"
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True)
    found: dict[str, float] = json.loads(done.stdout.splitlines()[-1])
    return found


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("n", nargs="?", type=int, default=100_000)
    parser.add_argument("--dialect", default="bibtex")
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        path = str(Path(folder) / "library.bib")
        generator = str(FIXTURES / "gen_bib.py")
        subprocess.run(
            [sys.executable, generator, str(options.n), "-o", path, "--dialect", options.dialect], check=True
        )
        first = 0.0
        for name, job in JOBS.items():
            found = measured(job, path)
            first = first or found["cpu"]
            rate = options.n / found["cpu"]
            ratio = found["cpu"] / first
            print(
                f"{name:<32} {found['cpu']:7.2f} s {rate:8.0f}/s {ratio:5.2f}x {found['mb']:5.0f} MB  {found['count']} entries"
            )


if __name__ == "__main__":
    main()
