"""Sort keys: by variable or macro, dates in time's order, words as the locale files them.

Source: CSL 1.0.2, "Sorting".
"""

from __future__ import annotations

import functools
import re
import unicodedata
from collections.abc import Callable, Sequence
from typing import Any

from refman.csl.compiler import Compiler, Render, name_options
from refman.csl.context import Context
from refman.csl.date_elements import sort_date
from refman.csl.locale import Locale
from refman.csl.rich import Ops, plain
from refman.csl.style import Style
from refman.csl.xml import Element
from refman.model.reference import DATE_VARIABLES, NAME_VARIABLES

Key = tuple[Any, ...]
_NUMBERS = frozenset(("citation-number", "first-reference-note-number"))
_NUMERIC = re.compile(r"\d+")
_TAGS = re.compile(r"</?(?:i|b|sc|sup|sub|span)[^<>]{0,80}>")


class SortKey:
    """One cs:key: a function from a context to something that compares, and its direction."""

    def __init__(self, value: Callable[[Context], Any], descending: bool) -> None:
        self.value = value
        self.descending = descending


def sort_keys(style: Style, locale: Locale, area: Element, options: dict[str, str]) -> tuple[SortKey, ...]:
    """The compiled keys of an area's cs:sort, () when it has none."""
    sort = area.find("sort")
    if sort is None:
        return ()
    compiler = Compiler(style, locale, "sort", options)
    return tuple([_key(compiler, element) for element in sort.all("key")])


def _key(compiler: Compiler, element: Element) -> SortKey:
    descending = element.get("sort") == "descending"
    if element.get("macro"):
        return SortKey(_macro(compiler, element), descending)
    name = element.get("variable")
    if name in NAME_VARIABLES:
        attrs = {"variable": name}
        names = Element("names", attrs, element.line)
        names.children.append(Element("name", {"name-as-sort-order": "all", "form": "long"}, element.line))
        return SortKey(_rendered(compiler.render(names), element), descending)
    if name in DATE_VARIABLES:
        return SortKey(lambda c: _date(c, name), descending)
    if name in _NUMBERS:
        return SortKey(lambda c: int(c.value(name) or 0) or None, descending)
    return SortKey(lambda c: filed(_TAGS.sub("", c.value(name))) if c.value(name) else None, descending)


def _date(c: Context, name: str) -> Any:
    value = c.item.dates.get(name)
    return None if value is None else (sort_date(value),)


def _macro(compiler: Compiler, element: Element) -> Callable[[Context], Any]:
    local = Compiler(compiler.style, compiler.locale, "sort", {**compiler.names, **name_options(element)})
    return _rendered(local.macro(element.get("macro"), element), element)


def _rendered(render: Render, element: Element) -> Callable[[Context], Any]:
    least, first = (int(element.get(key) or 0) for key in ("names-min", "names-use-first"))
    last = element.get("names-use-last") == "true"
    cut = (least, first, last) if least or first or last else None

    def value(c: Context) -> Any:
        out: Ops = []
        c.cut_names = cut
        render(c, out)
        text = plain(out)
        return filed(text) if text else None

    return value


@functools.lru_cache(maxsize=65536)
def filed(text: str) -> Key:
    """A key that files words as a reader expects: letters without accents first, then accents, then case.

    Numbers count as numbers. Punctuation is passed over, spaces come before letters.
    """
    folded = unicodedata.normalize("NFKD", text)
    base = "".join([char for char in folded if not unicodedata.combining(char)]).lower()
    letters = "".join([char if char.isalnum() or char.isspace() else "" for char in base])
    parts = [part for part in re.split(r"(\d+)", letters.strip()) if part]
    primary = tuple([(0, int(part), "") if part.isdecimal() and len(part) < 19 else (1, 0, part) for part in parts])
    return (primary, folded.lower(), text.swapcase())


def ordered(contexts: Sequence[Context], keys: Sequence[SortKey], indices: Sequence[int]) -> list[int]:
    """The indices of `contexts` in sorted order; what lacks a key comes last whichever way the key runs."""
    order = list(indices)
    for key in reversed(keys):
        values = {index: _fresh(contexts[index], key) for index in order}
        present = [index for index in order if values[index] is not None]
        absent = [index for index in order if values[index] is None]
        present.sort(key=lambda index: values[index], reverse=key.descending)
        order = present + absent
    return order


def _fresh(c: Context, key: SortKey) -> Any:
    c.seen, c.done, c.lists, c.used, c.suffix_seen = 0, set(), [], None, False
    return key.value(c)
