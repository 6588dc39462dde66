"""cs:text, cs:number and cs:label, and the table of all rendering elements.

Source: CSL 1.0.2, "Text", "Number", "Label".
"""

from __future__ import annotations

import functools
import re
from collections.abc import Callable

from refman.csl.compiler import Compiler, Render, compile_group, english_for, wrapped
from refman.csl.context import ASKED, FOUND, Context
from refman.csl.date_elements import compile_date
from refman.csl.labels import compile_label
from refman.csl.locale import Locale
from refman.csl.locators import labelled
from refman.csl.markup import parsed, raised
from refman.csl.name_elements import compile_names
from refman.csl.numbers import formed, is_numeric, is_plural, page_ranges
from refman.csl.rich import POP, Op, Ops, Push
from refman.csl.text_case import recased
from refman.csl.xml import Element

_DASHED = frozenset(("page", "page-first", "locator", "volume", "issue", "number", "edition", "collection-number",
                     "chapter-number", "section", "number-of-pages", "number-of-volumes", "supplement-number",
                     "part-number", "printing-number", "version"))  # fmt: skip


def compile_text(compiler: Compiler, element: Element) -> Render:
    """cs:text of a variable, macro, term or value."""
    if "variable" in element.attrs:
        return _variable(compiler, element)
    if "macro" in element.attrs:
        return wrapped(compiler, element, compiler.macro(element.get("macro"), element))
    if "term" in element.attrs:
        return wrapped(compiler, element, _term(compiler, element))
    if "value" in element.attrs:
        return wrapped(compiler, element, _constant(parsed(element.get("value"))))
    raise compiler.fault(element, "needs one of variable, macro, term, value")


def _constant(ops: tuple[Op, ...]) -> Render:
    return lambda c, o: o.extend(ops)


def _term(compiler: Compiler, element: Element) -> Render:
    name, form = element.get("term"), element.get("form", "long")
    word = compiler.locale.word(name, form, plural=element.get("plural") == "true")
    if not word:
        return _said if compiler.locale.term(name, form) else lambda c, o: None
    ops = parsed(word)
    if element.get("text-case") or compiler.area == "sort":
        return _constant(ops)
    large = tuple(recased(ops, "capitalize-first", english=True))

    def run(c: Context, o: Ops) -> None:
        o.extend(large if c.opens and not any(type(op) is str and op.strip(_BRACKETS) for op in o) else ops)

    return run


_BRACKETS = " ([\u00a0"


def _said(c: Context, o: Ops) -> None:
    """An empty term: nothing is printed, yet a substitute has been found."""
    c.seen |= FOUND


def _variable(compiler: Compiler, element: Element) -> Render:
    name = element.get("variable")
    short = f"{name}-short" if element.get("form") == "short" else ""
    opened = Push("variable", name)
    ops_of = _field_ops(compiler, name, element)

    def run(c: Context, o: Ops) -> None:
        value = (short and c.value(short)) or c.value(name)
        if not value or name in c.done or (c.used is not None and name in c.used):
            if name != "year-suffix":
                c.seen |= ASKED
            return
        c.seen = ASKED | FOUND
        if c.used is not None:
            c.used.add(name)
        o.append(opened)
        o.extend(ops_of(value, c))
        if name == "year-suffix":
            c.suffix_seen = True
        elif name == "citation-label" and c.year_suffix and not c.suffix_seen:
            o.append(c.year_suffix)
            c.suffix_seen = True
        o.append(POP)

    plain = Element("text", {key: value for key, value in element.attrs.items() if key != "text-case"}, element.line)
    return wrapped(compiler, plain, run)


def _field_ops(compiler: Compiler, name: str, element: Element) -> Callable[[str, Context], tuple[Op, ...]]:
    """The function from a field's text to its marks, in the element's case."""
    case, locale = element.get("text-case"), compiler.locale
    if name in ("page", "locator"):
        form = compiler.style.root.get("page-range-format")
        dash = locale.word("page-range-delimiter") or "\u2013"
        ampersand = locale.word("and", "symbol") or "&"
        return lambda value, c: parsed(page_ranges(value, form, dash).replace("&", ampersand))
    if name in _DASHED:
        dash = locale.word("page-range-delimiter") or "\u2013"
        return lambda value, c: parsed(page_ranges(value, "", dash) if is_numeric(value) else value)
    if name in ("URL", "DOI"):
        return lambda value, c: (value,)
    if case in ("uppercase", "lowercase"):
        return lambda value, c: _cased(_dotted(value, case, c.item.language or locale.lang), case, True)
    if case:
        return lambda value, c: _cased(value, case, case != "title" or english_for(locale, c))
    return lambda value, c: parsed(value)


def _dotted(value: str, case: str, language: str) -> str:
    """Turkish and Azeri i and I have dots that follow the letter's case."""
    if language[:2].lower() not in ("tr", "az"):
        return value
    return value.replace("i", "\u0130") if case == "uppercase" else value.replace("I", "\u0131")


@functools.lru_cache(maxsize=8192)
def _cased(value: str, case: str, english: bool) -> tuple[Op, ...]:
    return tuple(recased(parsed(value), case, english=english))


def compile_number(compiler: Compiler, element: Element) -> Render:
    """cs:number: numeric content in its form, anything else as it is."""
    name, form = element.get("variable"), element.get("form", "numeric")
    locale = compiler.locale
    gender, dash = locale.gender(name), locale.word("page-range-delimiter") or "\u2013"
    opened = Push("variable", name)

    def run(c: Context, o: Ops) -> None:
        value = c.value(name)
        if not value or name in c.done:
            c.seen |= ASKED
            return
        c.seen = ASKED | FOUND
        if c.used is not None:
            c.used.add(name)
        o.append(opened)
        write = functools.partial(formed, form=form, locale=locale, gender=gender)
        if is_numeric(value):
            o.extend(raised(_number(value, form, dash, write)))
        else:
            o.extend(raised(_with_labels(value, form, dash, write, locale)))
        o.append(POP)

    return wrapped(compiler, element, run)


def _with_labels(value: str, form: str, dash: str, write: Callable[[int], str], locale: Locale) -> str:
    """Numbers that bring labels of their own, "7, p. 3-8": each label in the locale's word; other text as it is."""
    out = []
    for piece in value.split(", "):
        rest, label = labelled(piece, "")
        if not is_numeric(rest):
            return value
        if rest == piece:
            out.append(_number(piece, form, dash, write))
        else:
            out.append(f"{locale.word(label, 'short', plural=is_plural(rest))} {page_ranges(rest, '', dash)}")
    return ", ".join(out)


def _number(value: str, form: str, dash: str, write: Callable[[int], str]) -> str:
    if form == "numeric":
        return page_ranges(value, "", dash)
    out = _BARE.sub(lambda match: write(int(match[0])), value)
    return _DASH.sub(dash, out)


# A number without letters: "5th" keeps its own.
_BARE = re.compile(r"(?<![\w/])\d{1,9}(?![\w/])")
_DASH = re.compile(" ?[-\u2013] ?")


COMPILERS: dict[str, Callable[[Compiler, Element], Render]] = {
    "text": compile_text,
    "number": compile_number,
    "label": compile_label,
    "group": compile_group,
    "date": compile_date,
    "names": compile_names,
}
