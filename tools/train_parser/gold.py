"""Labelled references read from the gold sets, their labels brought to one convention.

The sets differ in what a span holds ("pp. 3-5" or "3-5", "(Eds.)" or not, "19(3)" as one volume). Here every span is cut
down to the value itself; the words around it become glue.
"""

from __future__ import annotations

import gzip
import json
import random
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any, NamedTuple

from refman.references.labels import SHORT, WORDY
from refman.references.lexicon import TAGS
from refman.references.tokens import Tokens, tokens

GOLD = Path(__file__).resolve().parents[3] / "shared" / "refs-gold"
# What NOTICE.md allows a shipped model to be trained on. EXCITE and ParsCit's sets (cora too) only measure.
TRAINABLE = ("anystyle-core", "anystyle-good", "anystyle-bad", "anystyle-ugly", "grobid", "rendered", "rendered-extra")
MEASURED = ("excite-de", "excite-en", "grobid", "rendered", "cora", "anystyle-core", "anystyle-good")

LABEL = {
    "date": "issued",
    "institution": "publisher",
    "collaboration": "author",
    "idno": "number",
    "identifier": "number",
    "url": "URL",
    "isbn": "ISBN",
    "source": "container-title",
    "director": "names",
    "producer": "names",
    "composer": "names",
    "script-writer": "names",
    "collection-editor": "names",
    "reviewed-author": "names",
    "recipient": "names",
    "container-author": "names",
    "references": "note",
    "page-first": "page",
    "title-short": "x",
    "other": "x",
}
_KNOWN = {*WORDY, *SHORT}
_ROLE = "et"
_BY = {
    "by",
    "von",
    "par",
    "da",
    "de",
    "di",
    "por",
    "door",
    "av",
    "af",
    "cura",
    "la",
    "sous",
    "a",
    "dir",
    "bearb",
    "director",
    "producer",
    "dirs",
    "dirigé",
    "writer",
}


class Labelled(NamedTuple):
    """A reference with a label for each word. `source` is its set, `group` what must not be split between parts."""

    id: str
    text: str
    cut: Tokens
    labels: list[str]
    truth: dict[str, Any]
    skip: frozenset[str]
    source: str
    group: str
    csl: dict[str, Any] | None = None
    style: str = ""


def read_lines(name: str) -> Iterator[dict[str, Any]]:
    """The records of a set by its name."""
    plain = GOLD / f"{name}.jsonl"
    data = plain.read_bytes() if plain.exists() else gzip.decompress(Path(f"{plain}.gz").read_bytes())
    for line in data.decode("utf-8").split("\n"):
        if line.strip():
            yield json.loads(line)


def load(name: str) -> list[Labelled]:
    """The labelled references of a set, those whose spans cannot be used left out."""
    return [found for record in read_lines(name) if (found := labelled(record, name)) is not None]


def labelled(record: dict[str, Any], source: str) -> Labelled | None:
    """One record with a label for each word, or None where its spans make no sense."""
    text, truth = record["text"], record["truth"]
    if any("|" in label for _, _, label in record["spans"]):
        return None
    cut = tokens(text)
    if not cut.words:
        return None
    names = _names_of_words(record, cut, truth)
    starts = _starts(record, cut)
    _harmonise(cut, names)
    labels = bio(names, starts)
    group = record.get("group") or _item(record) or record["id"]
    return Labelled(
        record["id"],
        text,
        cut,
        labels,
        truth,
        frozenset(record.get("skip", ())),
        source,
        f"{source}:{group}",
        record.get("csl"),
        record.get("style", ""),
    )


def _item(record: dict[str, Any]) -> str:
    """What a rendered reference was rendered from: the same item in another style must not be split from it."""
    if "style" not in record:
        return ""
    title = str(record["truth"].get("title", ""))
    return "item " + re.sub(r"\W+", "", title).casefold()[:40]


def _names_of_words(record: dict[str, Any], cut: Tokens, truth: dict[str, Any]) -> list[str]:
    names = ["x"] * len(cut.words)
    for start, end, label in sorted(record["spans"], key=lambda span: span[0] - span[1]):
        name = LABEL.get(label, label)
        if label in ("", "composer"):
            name = _substituted(record["text"][start:end], truth, name)
        if name not in _KNOWN:
            name = "x"
        for at, begin in enumerate(cut.starts):
            if start <= begin + (len(cut.words[at]) - 1) // 2 < end:
                names[at] = name
    return names


def _substituted(piece: str, truth: dict[str, Any], name: str) -> str:
    """A title of a journal stands in the author's place: it is labelled as what it is."""
    folded = re.sub(r"\W+", "", piece).casefold()
    for field in ("container-title", "title", "publisher"):
        if folded and folded == re.sub(r"\W+", "", str(truth.get(field) or "")).casefold():
            return field
    return name or "x"


def _starts(record: dict[str, Any], cut: Tokens) -> set[int]:
    starts = set()
    for start, end, _ in record["spans"]:
        inside = [at for at, begin in enumerate(cut.starts) if start <= begin < end]
        if inside:
            starts.add(inside[0])
    return starts


def _runs(names: list[str]) -> Iterator[tuple[int, int, str]]:
    at = 0
    while at < len(names):
        end = at
        while end < len(names) and names[end] == names[at]:
            end += 1
        yield at, end, names[at]
        at = end


def _harmonise(cut: Tokens, names: list[str]) -> None:
    rules = {
        "volume": _volume,
        "issue": _volume,
        "page": _page,
        "editor": _people,
        "translator": _people,
        "names": _people,
        "author": _authors,
        "container-title": _container,
        "collection-title": _container,
        "DOI": _address,
        "URL": _address,
        "ISBN": _identifier,
        "ISSN": _identifier,
        "issued": _date,
    }
    for start, end, name in list(_runs(names)):
        if name in rules:
            rules[name](cut, names, start, end)
    _accessed(cut, names)
    _bracketed(cut, names)


# What stands in square brackets without being a kind of work.
_NO_GENRE = frozenset(
    (
        "online",
        "internet",
        "en ligne",
        "en línea",
        "en linea",
        "on line",
        "s l",
        "s n",
        "sic",
        "et al",
        "electronic resource",
        "s a",
        "elektronische ressource",
    )
)


def _bracketed(cut: Tokens, names: list[str]) -> None:
    """ "[Video recording]" is the kind of the work, though a style printed it of itself."""
    for start, end, name in list(_runs(names)):
        if (
            name != "x"
            or end - start > 4
            or not cut.gaps[start].rstrip().endswith("[")
            or not cut.gaps[end].startswith("]")
        ):
            continue
        words = " ".join(cut.words[start:end]).lower()
        if words not in _NO_GENRE and not words[0].isdigit() and start > 2:
            names[start:end] = ["genre"] * (end - start)


def _tag(cut: Tokens, at: int) -> str:
    return TAGS.get(cut.words[at].lower(), "")


def _volume(cut: Tokens, names: list[str], start: int, end: int) -> None:
    state, numbers = names[start], 0
    for at in range(start, end):
        word, tag, gap = cut.words[at], _tag(cut, at), cut.gaps[at]
        if ("n" in tag and "v" not in tag) or word.lower() in ("issue", "heft", "nº"):
            names[at], state = "x", "issue"
        elif ("v" in tag and not word.isupper() and len(word) > 1) or word.lower() in ("v", "t"):
            names[at], state = "x", "volume"
        elif numbers and state == "volume" and ("(" in gap or ":" in gap or ", " in gap) and word[0].isdigit():
            state = names[at] = "issue"
        elif "p" in tag and len(word) < 4 and at + 1 < end and cut.words[at + 1][0].isdigit():
            names[at], state = "x", "page"
        else:
            names[at] = state
            numbers += 1


def _page(cut: Tokens, names: list[str], start: int, end: int) -> None:
    whole = end - start == 2 and cut.words[start].isdigit() and "p" in _tag(cut, start + 1)
    for at in range(start, end):
        if "p" in _tag(cut, at) and not (at > start and cut.words[at] in ("s", "S", "ss") and not cut.gaps[at]):
            names[at] = "x"
        elif whole:
            names[at] = "number-of-pages"


def _people(cut: Tokens, names: list[str], start: int, end: int) -> None:
    first, last = start, end - 1

    def glue(at: int) -> bool:
        word, tag = cut.words[at].lower(), _tag(cut, at)
        return any(role in tag for role in _ROLE) or word in _BY or ("i" in tag and at == first)

    while first < end and glue(first) and len(cut.words[first]) > 1:
        names[first] = "x"
        first += 1
    while last > first and glue(last) and len(cut.words[last]) > 1:
        names[last] = "x"
        last -= 1


def _authors(cut: Tokens, names: list[str], start: int, end: int) -> None:
    last = end - 1
    while last > start and "e" in _tag(cut, last) and len(cut.words[last]) > 1:
        names[last] = "x"
        last -= 1


def _container(cut: Tokens, names: list[str], start: int, end: int) -> None:
    if end - start > 1 and cut.words[start].lower() in ("in", "dans", "en", "em", "of"):
        names[start] = "x"


def _address(cut: Tokens, names: list[str], start: int, end: int) -> None:
    first = next(
        (at for at in range(start, end) if len(cut.words[at]) > 7 and ("/" in cut.words[at] or "." in cut.words[at])),
        start,
    )
    for at in range(start, first):
        names[at] = "x"
    if first == start and cut.words[start].lower() in ("doi", "url"):
        names[start] = "x"


def _identifier(cut: Tokens, names: list[str], start: int, end: int) -> None:
    for at in range(start, end):
        if cut.words[at].lower() in ("isbn", "issn", "e", "pmid"):
            names[at] = "x"


def _date(cut: Tokens, names: list[str], start: int, end: int) -> None:
    first = start
    while first < end - 1 and cut.words[first].isalpha() and not TAGS.get(cut.words[first].lower()):
        names[first] = "x"
        first += 1


def _accessed(cut: Tokens, names: list[str]) -> None:
    """Dates behind "accessed", "retrieved", … are when it was read, wherever a set put them."""
    for at in range(len(names)):
        if "a" not in _tag(cut, at) or names[at] not in ("x", "note", "issued", "URL", "publisher", "accessed"):
            continue
        has_issued = any(name == "issued" for name in names[:at])
        names[at] = "x"
        for near in range(at + 1, min(at + 10, len(names))):
            word, tag = cut.words[near], _tag(cut, near)
            if (word.isdigit() and len(word) in (1, 2, 4)) or "m" in tag:
                if names[near] in ("note", "x", "URL", "publisher", "accessed") or (
                    names[near] == "issued" and has_issued
                ):
                    names[near] = "accessed"
            elif names[near] in ("title", "container-title", "author"):
                break
            elif names[near] in ("note", "publisher", "issued"):
                names[near] = "x"


def bio(names: list[str], starts: set[int]) -> list[str]:
    """The labels of words from the names of their fields: `B-` where a wordy field starts."""
    out = []
    for at, name in enumerate(names):
        fresh = at == 0 or names[at - 1] != name or at in starts
        out.append(f"B-{name}" if name in WORDY and fresh else name)
    return out


def split(items: list[Labelled], share: float = 0.15, seed: int = 7) -> tuple[list[Labelled], list[Labelled]]:
    """Training and held-out part: no group is in both. One large group is cut by its references instead."""
    size: dict[str, int] = {}
    for item in items:
        size[item.group] = size.get(item.group, 0) + 1
    keys = [item.id if size[item.group] > 0.2 * len(items) else item.group for item in items]
    order = sorted(set(keys))
    random.Random(seed).shuffle(order)
    held: set[str] = set()
    wanted, count = share * len(items), 0
    amount: dict[str, int] = {}
    for key in keys:
        amount[key] = amount.get(key, 0) + 1
    for key in order:
        if count >= wanted:
            break
        held.add(key)
        count += amount[key]
    return [i for i, k in zip(items, keys) if k not in held], [i for i, k in zip(items, keys) if k in held]
