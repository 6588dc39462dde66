"""CSL-JSON items of any number, the same for the same seed: the words of ../shared/bib-fixtures/gen_bib.py, as JSON.

python benchmarks/library/made.py 10000 -o items.json
"""

from __future__ import annotations

import argparse
import importlib.util
import json
import math
import re
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

FIXTURES = Path(__file__).resolve().parents[3] / "shared" / "bib-fixtures"
TYPES = {
    "article": "article-journal", "inproceedings": "paper-conference", "book": "book", "incollection": "chapter",
    "phdthesis": "thesis", "techreport": "report", "misc": "webpage",
}  # fmt: skip


def generator() -> Any:
    """The module gen_bib."""
    spec = importlib.util.spec_from_file_location("gen_bib", FIXTURES / "gen_bib.py")
    if spec is None or spec.loader is None or not (FIXTURES / "gen_bib.py").exists():
        sys.exit(f"{FIXTURES}/gen_bib.py is needed to make data")
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def items(number: int, seed: int = 1) -> Iterator[dict[str, Any]]:
    """The items: titles, names, years, journals, a DOI on 62 %, an abstract on 30 %, keywords on 20 %."""
    make = generator()
    g = make.G(seed)
    for at in range(number):
        yield item(make, g, at)


def item(make: Any, g: Any, at: int) -> dict[str, Any]:
    kind = g.pick(list(TYPES)[:1] * 58 + list(TYPES)[1:2] * 20 + list(TYPES)[2:] * 4)
    authors = min(1 + int(-2.6 * math.log(1 - g.r())), 30)
    year = 2026 - int(45 * g.r() ** 1.8)
    _, title = make.title(g)
    value: dict[str, Any] = {
        "id": f"item/{at}",
        "type": TYPES[kind],
        "title": re.sub(r"[{}]", "", title),
        "author": [name(make.person(g)) for _ in range(authors)],
        "issued": {"date-parts": [[year, g.n(1, 12)]]},
    }
    if kind == "article":
        page = g.n(1, 3000)
        value |= {
            "container-title": g.pick(make.JOURN),
            "volume": str(g.n(1, 400)),
            "page": f"{page}-{page + g.n(2, 40)}",
        }
    else:
        value |= {"publisher": g.pick(make.PUB)[0], "container-title": g.pick(make.CONF)}
    if g.p(0.62):
        value["DOI"] = f"10.{1000 + g.n(0, 8999)}/{g.pick(['j', 's', 'nat'])}.{year}.{at:07d}"
    if g.p(0.2):
        value["keyword"] = ", ".join(g.pick(make.NOUN) for _ in range(g.n(2, 6)))
    if g.p(0.3):
        start = g.n(0, 40)
        value["abstract"] = " ".join(make.LOREM[(start + word) % len(make.LOREM)] for word in range(g.n(60, 160)))
    return value


def name(person: dict[str, str]) -> dict[str, str]:
    words = {"von": "non-dropping-particle"}
    return {words.get(key, key): text for key, text in person.items()}


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("number", type=int)
    parser.add_argument("-o", "--output", required=True)
    parser.add_argument("--seed", type=int, default=1)
    asked = parser.parse_args()
    with open(asked.output, "w", encoding="utf-8") as file:
        for at, value in enumerate(items(asked.number, asked.seed)):
            file.write("[\n" if at == 0 else ",\n")
            file.write(json.dumps(value, ensure_ascii=False))
        file.write("\n]\n")


if __name__ == "__main__":
    main()
