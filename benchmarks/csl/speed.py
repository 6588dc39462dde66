"""Items a second of an APA bibliography with all disambiguation, beside citeproc-py, and how time grows.

python benchmarks/csl/speed.py [--sizes 1000 5000] [--peer] [--style apa]
"""

from __future__ import annotations

import argparse
import random
import string
import time
from typing import Any

from refman.api.format import format_references
from refman.csl.catalogue import load_style
from refman.csl.output import text
from refman.csl.processor import Processor
from refman.model.reference import Reference, reference_from_csl

TYPES = ("article-journal", "book", "chapter", "webpage", "thesis", "report", "paper-conference", "article-newspaper")


def _word(chance: random.Random, least: int, most: int) -> str:
    return "".join(chance.choices(string.ascii_lowercase, k=chance.randint(least, most)))


def _people(chance: random.Random, families: list[str], given: list[str]) -> list[dict[str, str]]:
    count = chance.choice((1, 1, 2, 2, 3, 4, 6))
    return [{"family": chance.choice(families), "given": chance.choice(given)} for _ in range(count)]


def works(count: int) -> list[Reference]:
    """Varied made-up works; a tenth share their authors and year with another one."""
    chance = random.Random(count)
    families = [_word(chance, 3, 9).title() for _ in range(2000)]
    given = [f"{_word(chance, 3, 7).title()} {_word(chance, 3, 7).title()}" for _ in range(300)]
    words = [_word(chance, 2, 9) for _ in range(3000)]
    out: list[Reference] = []
    authors: list[dict[str, str]] = []
    year = 2000
    for place in range(count):
        if place % 10:
            authors, year = _people(chance, families, given), chance.randint(1950, 2024)
        kind = TYPES[place % len(TYPES)]
        item: dict[str, Any] = {
            "id": f"w{place}",
            "type": kind,
            "title": " ".join(chance.choices(words, k=8)).capitalize(),
            "author": authors,
            "issued": {"date-parts": [[year, place % 12 + 1, place % 28 + 1]]},
            "container-title": ""
            if kind in ("book", "thesis", "report")
            else " ".join(chance.choices(words, k=3)).title(),
            "volume": str(place % 90 + 1),
            "page": f"{place % 400 + 1}-{place % 400 + 17}",
            "publisher": "Harbour Press",
            "DOI": f"10.1234/{place}" if place % 3 else "",
        }
        out.append(reference_from_csl({key: value for key, value in item.items() if value}))
    return out


def seconds(references: list[Reference], style: str) -> float:
    """CPU time of one bibliography, the style loaded."""
    processor = Processor(load_style(style))
    processor.bibliography(references[:20])
    began = time.process_time()
    text.bibliography(processor.bibliography(references))
    return time.process_time() - began


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--sizes", type=int, nargs="+", default=[1000, 5000])
    parser.add_argument("--peer", action="store_true", help="time citeproc-py on the first 300 works too")
    parser.add_argument("--style", default="apa")
    options = parser.parse_args()
    first = 0.0
    for size in options.sizes:
        spent = seconds(works(size), options.style)
        each = spent / size
        first = first or each
        print(f"{size:>7} items: {spent:7.2f} s, {size / spent:6.0f} items/s, {each / first:.2f}x the time per item")
    if options.peer:
        sample = works(300)
        began = time.process_time()
        format_references(sample, options.style, engine="citeproc-py")
        spent = time.process_time() - began
        print(f"citeproc-py: {300 / spent:.0f} items/s; ours {spent / 300 / first:.1f}x as fast")


if __name__ == "__main__":
    main()
