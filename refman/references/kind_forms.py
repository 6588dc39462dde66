"""What the fields of a record look like, whatever they say: evidence for the type of a work that knows no word of any language.

"A4" is a page of a newspaper, "e0123" one of a journal on the net; a path with a date in it is that of news or of a blog.
"""

from __future__ import annotations

import functools
import re
from collections.abc import Callable
from typing import Any

from refman.references.draft import Draft
from refman.references.outlets import bare

# Marks that open or close what is quoted.
QUOTES = frozenset('"“”„«»‘‹『「《')


def forms(made: Draft) -> list[str]:
    """Signs of what title, pages, volume, names, house, container, address and year look like."""
    get = made.get
    title, page, volume, issue = get("title"), get("page"), get("volume"), get("issue")
    out = [f"@t{name}" for name, form in _TITLES if form(title)] if title else []
    if page:
        out += [f"@p{_FIGURES.sub('9', page)[:9]}", f"@pn{_length(page)}"]
    if volume:
        out.append(f"@v{_FIGURES.sub(_counted, volume)[:6]}")
    if issue:
        out.append(f"@i{_FIGURES.sub(_counted, issue)[:6]}")
    out += _of_nickname(get("author")) + _of_house(get("publisher"))
    if get("container-title"):
        out.append(f"@c{min(get('container-title').count(' '), 8)}")
    if get("URL"):
        path = bare(get("URL")).partition("/")[2]
        out += [f"@u{name}" for name, form in _paths() if form.search(path)]
        out.append(f"@u{min(path.count('/'), 5)}")
    issued = get("issued")
    if issued and issued.year:
        out.append(f"@y{next((year for year in _ERAS if issued.year < year), 'n')}")
    return out


def _of_nickname(authors: Any) -> list[str]:
    """How many words an only author has who has no given name, and whether it begins small or has figures: "riverfan77"."""
    if not authors or len(authors) > 1 or authors[0].given:
        return []
    name = authors[0].literal or authors[0].family
    return [f"@a{min(name.count(' '), 6)}{'l' if name[:1].islower() else ''}{'9' if _FIGURES.search(name) else ''}"]


def _of_house(house: str) -> list[str]:
    if not house:
        return []
    last = house.rsplit(" ", 1)[-1].strip(".,").lower()
    return [f"@h{min(house.count(' '), 6)}", *([f"@h={last}"] if last in _COMPANIES else ())]


@functools.cache
def _year() -> re.Pattern[str]:
    return re.compile(r"\b1[5-9]\d\d\b|\b20[0-4]\d\b")


_FIGURES = re.compile(r"\d+")
_ERAS = (1500, 1700, 1800, 1850, 1900, 1930, 1950, 1970, 1985, 1995, 2000, 2005, 2010, 2015, 2020)
_COMPANIES = frozenset("inc ltd llc gmbh ag corp corporation company co plc limited sa spa srl oy ab bv nv kg".split())
_SPOKEN = frozenset(("I", "I’m", "I'm", "my", "My", "you", "You", "your", "Your", "we", "We", "our", "Our", "me", "us"))
_TITLES: tuple[tuple[str, Callable[[str], bool]], ...] = (
    ("?", lambda title: title.endswith(("?", "!"))),
    (":", lambda title: ": " in title),
    ("quoted", lambda title: not QUOTES.isdisjoint(title)),
    ("small", lambda title: title[:1].islower()),
    ("figure", lambda title: title[:1].isdigit()),
    ("year", lambda title: _year().search(title) is not None),
    ("bracket", lambda title: "(" in title),
    ("stop", lambda title: ". " in title),
    ("comma", lambda title: ", " in title),
    ("dash", lambda title: "–" in title or "—" in title),
    ("I", lambda title: not _SPOKEN.isdisjoint(title.split())),
    ("capitals", lambda title: title.isupper()),
    ("under", lambda title: "_" in title or "/" in title),
)


@functools.cache
def _paths() -> tuple[tuple[str, re.Pattern[str]], ...]:
    """What the path of an address may hold."""
    return (
        ("dated", re.compile(r"\b(?:19|20)\d\d[/-]?(?:[01]?\d|[a-z]{3})\b")),
        ("pdf", re.compile(r"\.pdf\b")),
        ("html", re.compile(r"\.html?\b")),
        ("script", re.compile(r"\.(?:aspx?|php|cfm|jsp|do)\b")),
        ("asked", re.compile(r"[?&]")),
        ("id", re.compile(r"(?:^|[/=-])\d{5,}\b")),
        ("long", re.compile(r"[a-z]+(?:-[a-z0-9]+){3}")),
    )


@functools.cache
def _range() -> re.Pattern[str]:
    return re.compile(r"(\d{1,6})\s?[-–]\s?(\d{1,6})")


def _counted(match: re.Match[str]) -> str:
    return "9" * len(match[0])


def _length(page: str) -> str:
    """How many pages there are, roughly: "0" of one to "7" of up to two hundred, "-" where a first one alone is told."""
    span = _range().fullmatch(page)
    if not span:
        return "-"
    first, last = span[1], span[2]
    if len(last) < len(first):
        last = first[: -len(last)] + last
    count = int(last) - int(first)
    return str(next((at for at, most in enumerate((0, 1, 3, 8, 15, 30, 60, 200)) if count <= most), 9))
