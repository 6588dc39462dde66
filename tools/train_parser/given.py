"""Given names seen in the training sets, for telling "Gamoran Adam" from "Adam Gamoran"."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable

from refman.references.names import names_from_text
from tools.train_parser.gold import Labelled


def given_names(items: Iterable[Labelled]) -> list[str]:
    """Words that are given names at least twice, and five times as often as they are family names."""
    given: Counter[str] = Counter()
    family: Counter[str] = Counter()
    for item in items:
        people = [(n.get("given", ""), n.get("family", "")) for n in (item.csl or {}).get("author", ())]
        if item.csl is None:
            people = list(_printed(item))
        for first, last in people:
            given.update({word for word in first.split() if len(word) > 2 and word[0].isupper() and word[1:].islower()})
            family.update(set(last.split()))
    return sorted(name for name, count in given.items() if count >= 2 and count >= 5 * family[name] and name.isalpha())


def _printed(item: Labelled) -> Iterable[tuple[str, str]]:
    """Names of a printed list whose family names the gold knows."""
    wanted = item.truth.get("author") or ()
    words = [word for word, label in zip(item.cut.words, item.labels) if label.endswith("author")]
    if not wanted or not words:
        return
    start = next(at for at, label in enumerate(item.labels) if label.endswith("author"))
    end = start + len(words)
    text = item.text[item.cut.starts[start] : item.cut.end(end - 1)]
    names, _ = names_from_text(text)
    if [name.family for name in names] == list(wanted):
        for name in names:
            yield name.given, name.family
