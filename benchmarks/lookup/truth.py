"""120 references with a known truth, made from the gold articles, judged against a loopback index of real records.

    python benchmarks/lookup/truth.py [--gold ../shared/citations-gold] [--show]

40 are right, 40 have one wrong field, 20 are joined from two works, 20 are invented. The index holds the gold's records
less those that were invented from. The right ones are given as a journal prints them (abbreviated names, no subtitle
sometimes), so that a match must be found through real differences.
"""

from __future__ import annotations

import argparse
import json
import random
import sys
from collections import Counter
from pathlib import Path
from typing import Any

ROOT = Path(__file__).parent.parent.parent
sys.path.insert(0, str(ROOT))

from refman.api.verify import verdicts  # noqa: E402
from refman.lookup.identifiers import bare_doi  # noqa: E402
from refman.lookup.settings import LookupSettings  # noqa: E402
from refman.model.reference import reference_from_csl  # noqa: E402
from refman.model.verdict import Outcome  # noqa: E402
from tests.lookup.services import SERVICES, Services  # noqa: E402

FAKE = {Outcome.MIXED, Outcome.NOT_FOUND, Outcome.OTHER_WORK, Outcome.BAD_IDENTIFIER}
Item = dict[str, Any]


def gold_items(folder: Path) -> list[Item]:
    """Every listed article with title, authors, year and container, once."""
    items: dict[str, Item] = {}
    for path in sorted(folder.glob("*.json")):
        for ref in json.loads(path.read_text(encoding="utf-8"))["refs"]:
            if not (ref.get("title") and ref.get("authors") and ref.get("year") and ref.get("container")):
                continue
            if not ref["year"][:4].isdigit() or len(ref["title"].split()) < 4:
                continue
            pages = "-".join(page for page in (ref.get("fpage"), ref.get("lpage")) if page)
            item = {
                "type": "article-journal", "title": ref["title"], "author": ref["authors"], "page": pages,
                "container-title": ref["container"], "volume": ref.get("volume", ""), "DOI": bare_doi(ref.get("doi", "")),
                "issued": {"date-parts": [[int(ref["year"][:4])]]},
            }  # fmt: skip
            items[ref["title"].casefold()] = {key: value for key, value in item.items() if value}
    return list({item.get("DOI") or title: item for title, item in items.items()}.values())


def as_printed(item: Item, dice: random.Random) -> Item:
    """An item as a list prints it: initials, at times no DOI, no subtitle, fewer authors."""
    printed = json.loads(json.dumps(item))
    for name in printed["author"]:
        if name.get("given"):
            name["given"] = " ".join(f"{word[0]}." for word in name["given"].split() if word)
    if dice.random() < 0.5:
        printed.pop("DOI", None)
    if ":" in printed["title"] and dice.random() < 0.3 and len(printed["title"].split(":")[0].split()) > 3:
        printed["title"] = printed["title"].split(":")[0]
    if len(printed["author"]) > 6 and dice.random() < 0.5:
        printed["author"] = printed["author"][:6]
    return printed


def one_wrong(item: Item, at: int, dice: random.Random) -> Item:
    wrong = as_printed(item, dice)
    match at % 4:
        case 0:
            wrong["issued"]["date-parts"][0][0] -= dice.randint(2, 6)
        case 1:
            wrong["volume"] = str(int(wrong["volume"]) + 11 if wrong.get("volume", "").isdigit() else 999)
        case 2:
            wrong["page"] = f"{dice.randint(3000, 4000)}-{dice.randint(4001, 5000)}"
        case 3:
            words = wrong["title"].split()
            words[len(words) // 2] = "provisional"
            wrong["title"] = " ".join(words)
    return wrong


def joined(one: Item, two: Item, at: int, dice: random.Random) -> Item:
    mixed = as_printed(one, dice)
    other = as_printed(two, dice)
    keys = ("author", "issued") if at % 2 else ("author",)
    if at % 3 == 2:
        keys = ("container-title", "volume", "page", "issued", "author")
    for key in keys:
        if key in other:
            mixed[key] = other[key]
    if at % 4 == 0 and two.get("DOI"):
        mixed["DOI"] = two["DOI"]
    return mixed


def invented(items: list[Item], dice: random.Random) -> Item:
    """As a language model invents: right-sounding words, real-looking names and journal, a DOI that leads nowhere."""
    titles = [dice.choice(items)["title"].split() for _ in range(3)]
    words = [word for title in titles for word in title[: len(title) // 2 + 1]]
    fake = as_printed(dice.choice(items), dice)
    fake["title"] = " ".join(words[: dice.randint(8, 14)]).capitalize()
    fake["author"] = [dice.choice(dice.choice(items)["author"]) for _ in range(dice.randint(1, 4))]
    fake.pop("DOI", None)
    if dice.random() < 0.5:
        fake["DOI"] = f"10.{dice.randint(1000, 9999)}/j.{dice.randint(100000, 999999)}"
    return fake


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("--gold", type=Path, default=ROOT.parent / "shared" / "citations-gold")
    parser.add_argument("--seed", type=int, default=20)
    parser.add_argument("--show", action="store_true")
    options = parser.parse_args()
    dice = random.Random(options.seed)
    items = gold_items(options.gold)
    dice.shuffle(items)
    cases = [("right", as_printed(item, dice)) for item in items[:40]]
    cases += [("one wrong", one_wrong(item, at, dice)) for at, item in enumerate(items[40:80])]
    cases += [("joined", joined(items[80 + at], items[100 + at], at, dice)) for at in range(20)]
    cases += [("invented", invented(items, dice)) for _ in range(20)]
    with Services(items) as services:
        settings = LookupSettings(
            base=services.bases, rates=dict.fromkeys(SERVICES, 0.0), allow_private=True, check_links=False, jobs=8
        )
        found = list(verdicts((reference_from_csl(case) for _, case in cases), settings))
    table: Counter[tuple[str, str]] = Counter((kind, verdict.outcome.value) for (kind, _), verdict in zip(cases, found))
    for (kind, outcome), count in sorted(table.items()):
        print(f"{kind:10} {outcome:16} {count:3}")
    fakes = [v for (kind, _), v in zip(cases, found) if kind in ("joined", "invented")]
    right = [v for (kind, _), v in zip(cases, found) if kind == "right"]
    wrong = [v for (kind, _), v in zip(cases, found) if kind == "one wrong"]
    print(f"\n{len(items)} records in the index")
    print(f"invented or joined, called so    {sum(v.outcome in FAKE for v in fakes) / len(fakes):7.1%}  bar >= 95 %")
    print(f"right, called wrong              {sum(v.outcome in FAKE for v in right) / len(right):7.1%}  bar <= 1 %")
    print(f"one wrong field, told            {sum(v.outcome is Outcome.DIFFERS for v in wrong) / len(wrong):7.1%}")
    if options.show:
        for (kind, case), verdict in zip(cases, found):
            if (kind in ("joined", "invented")) != (verdict.outcome in FAKE):
                print(f"\n{kind}: {verdict.outcome.value} {verdict.score:.2f}\n  {json.dumps(case)[:600]}")
                print(
                    "  found:",
                    verdict.record and (verdict.record.title, verdict.record.issued, verdict.record.author[:3]),
                )
                print("  ", verdict.differences)


if __name__ == "__main__":
    main()
