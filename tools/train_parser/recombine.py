"""New references from labelled ones: each keeps its layout, its fields get the values of others.

Some 1,800 works in 260 styles would teach the works by heart; with every value drawn anew they teach the layouts.
"""

from __future__ import annotations

import random
import re
from collections import defaultdict
from collections.abc import Iterable, Iterator

from refman.references.language import language_of
from refman.references.tokens import tokens
from tools.train_parser.gold import Labelled, bio

_LIKE_STYLE = ("author", "editor", "translator")
_DIGITS = ("volume", "issue", "page", "collection-number", "number-of-pages", "number")
_POOLED = (
    "title",
    "container-title",
    "publisher",
    "publisher-place",
    "collection-title",
    "genre",
    "URL",
    "medium",
    "authority",
    "section",
)
# Spaces lost or set wrong by a PDF's text: such values stay where they are.
_MESSY = re.compile(r"\n|\s[.,:;]|[a-zà-ÿ][A-Z]{2}|[a-z]{3}[A-Z]|- [a-z]")
Spans = list[tuple[int, int, str]]


def spans_of(item: Labelled) -> Spans:
    """The fields of a reference as character spans, glue left out."""
    out: Spans = []
    at, labels = 0, item.labels
    while at < len(labels):
        name = labels[at].removeprefix("B-")
        end = at + 1
        while end < len(labels) and labels[end] == name:
            end += 1
        if name != "x":
            out.append((item.cut.starts[at], item.cut.end(end - 1), name))
        at = end
    return out


class Pools:
    """The values of every field, by what they must go with."""

    def __init__(self, items: Iterable[Labelled]) -> None:
        self.values: dict[tuple[str, ...], list[str]] = defaultdict(list)
        for item in items:
            kind = kind_group(item)
            for start, end, name in spans_of(item):
                value = item.text[start:end]
                if len(value) > 260 or _MESSY.search(value):
                    continue
                for key in self._keys(item, name, kind, value):
                    self.values[key].append(value)

    def _keys(self, item: Labelled, name: str, kind: str, value: str) -> Iterator[tuple[str, ...]]:
        if name in _LIKE_STYLE:
            yield name, item.style or item.source
        elif name == "title":
            yield name, kind
            yield name, "lang", language_of(value)
        elif name in _POOLED:
            yield name, kind

    def draw(self, rng: random.Random, *key: str) -> str | None:
        found = self.values.get(key)
        return rng.choice(found) if found else None


def kind_group(item: Labelled) -> str:
    """The type, or what stands for it where the gold tells none."""
    kind = item.truth.get("type")
    if kind:
        return str(kind)
    names = {label.removeprefix("B-") for label in item.labels}
    if "container-title" in names:
        return "chapter" if "editor" in names or "publisher" in names else "article-journal"
    return "book" if "publisher" in names or "publisher-place" in names else "document"


def recombined(item: Labelled, pools: Pools, rng: random.Random) -> Labelled | None:
    """The layout of `item` with other values."""
    text, kind = item.text, kind_group(item)
    out, spans, at = [], [], 0
    length = 0
    for start, end, name in spans_of(item):
        out.append(text[at:start])
        length += start - at
        value = _value(item, name, kind, text[start:end], pools, rng)
        out.append(value)
        spans.append((length, length + len(value), name))
        length += len(value)
        at = end
    out.append(text[at:])
    return labelled_text("".join(out), spans, item)


def _value(item: Labelled, name: str, kind: str, old: str, pools: Pools, rng: random.Random) -> str:
    new: str | None = None
    if name in _LIKE_STYLE and rng.random() < 0.9:
        new = pools.draw(rng, name, item.style or item.source)
    elif name == "title" and rng.random() < 0.9:
        new = pools.draw(rng, name, kind) if rng.random() < 0.5 else pools.draw(rng, name, "lang", language_of(old))
    elif name in _POOLED and rng.random() < 0.8:
        new = pools.draw(rng, name, kind)
    elif name == "DOI":
        new = old[:8] + re.sub(r"\d", lambda _: str(rng.randrange(1, 10)), old[8:]) if rng.random() < 0.8 else old
    elif name in _DIGITS and rng.random() < 0.8:
        new = re.sub(
            r"\d",
            lambda match: match[0] if match.start() == 0 and rng.random() < 0.5 else str(rng.randrange(1, 10)),
            old,
        )
    elif name in ("issued", "accessed"):
        new = re.sub(
            r"(?<!\d)(?:19|20)\d\d(?!\d)",
            lambda _: str(rng.choice((rng.randrange(1900, 2025), rng.randrange(1985, 2026)))),
            old,
        )
    return new or old


def labelled_text(text: str, spans: Spans, like: Labelled) -> Labelled | None:
    """A reference from its text and the spans of its fields."""
    cut = tokens(text)
    if not cut.words:
        return None
    names = ["x"] * len(cut.words)
    starts = set()
    at = 0
    for start, end, name in spans:
        while at < len(names) and cut.starts[at] < start:
            at += 1
        if at < len(names) and cut.starts[at] < end:
            starts.add(at)
        while at < len(names) and cut.starts[at] < end:
            names[at] = name
            at += 1
    return Labelled(
        like.id + "~",
        text,
        cut,
        bio(names, starts),
        {"type": like.truth.get("type")},
        frozenset(),
        "recombined",
        like.group,
        None,
        like.style,
    )
