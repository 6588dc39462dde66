"""How fast text is read: lists found and citations linked, the parsing of entries apart; and growth with length.

    python benchmarks/check/speed.py [--gold ../shared/citations-gold]

Bars: 1 MB/s of text for finding and linking; twice the text, at most 2.5 times the time.
"""

from __future__ import annotations

import argparse
import os
import sys
import time
from pathlib import Path

ROOT = Path(__file__).parent.parent.parent
os.environ["REFMAN_NO_CACHE"] = "1"  # every list is parsed
sys.path.insert(0, str(ROOT))

from refman.api import analyse as analysis  # noqa: E402
from refman.citations.cite import cited_text  # noqa: E402
from refman.documents.read import read_document  # noqa: E402
from refman.model.document import Document  # noqa: E402
from refman.references.lists.find import find_lists  # noqa: E402


def seconds(document: Document) -> tuple[float, float]:
    """CPU time of finding and linking, and of parsing the entries."""
    start = time.process_time()
    regions = find_lists(document)
    found = time.process_time()
    lists = tuple(analysis._parsed(document, region) for region in regions)
    parsed = time.process_time()
    cited_text(document, lists)
    end = time.process_time()
    return (found - start) + (end - parsed), parsed - found


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("--gold", type=Path, default=ROOT.parent / "shared" / "citations-gold")
    options = parser.parse_args()
    paths = sorted(options.gold.glob("*.txt"))
    documents = [read_document(path.read_bytes(), path.name) for path in paths]
    for document in documents[:5]:
        seconds(document)  # patterns are compiled
    linking, parsing = (sum(times) for times in zip(*(seconds(document) for document in documents)))
    size = sum(len(document.text.encode()) for document in documents) / 1e6
    print(
        f"finding and linking {size / linking:6.2f} MB/s   parsing of entries apart {parsing:.1f} s of {parsing + linking:.1f} s"
    )
    plain = next(document for document in documents if document.path.startswith("oxford-00f5283c"))
    body, entries = plain.text[:60_000], plain.text[60_000:]
    last = 0.0
    for times in (10, 20, 40, 80):
        spent, _ = seconds(read_document((body * times + entries).encode(), "long.txt"))
        size = (len(body) * times + len(entries)) / 1e6
        ratio = f"   {spent / last:.2f}x for twice the text" if last else ""
        print(f"{size:5.1f} million characters {spent:6.2f} s{ratio}")
        last = spent


if __name__ == "__main__":
    main()
