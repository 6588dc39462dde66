"""Style elements into closures: each takes a context and a list of marks, and adds what the element prints.

An element that prints nothing leaves the list as it was. Macros compile on their first call, once for each area
(citation, bibliography, sort), for name options differ between areas.
"""

from __future__ import annotations

import contextlib
import re
from collections.abc import Callable, Iterator, Sequence

from refman.csl.context import ASKED, FOUND, Context
from refman.csl.errors import StyleError, style_fault
from refman.csl.locale import Locale
from refman.csl.markup import parsed
from refman.csl.rich import CLOSE_QUOTE, OPEN_QUOTE, POP, Op, Ops, Push
from refman.csl.style import NAME_OPTIONS, Style
from refman.csl.text_case import recased
from refman.csl.xml import Element

Render = Callable[[Context, Ops], None]
# A branch picks the children that stand in its place: delimiters of the group around it run through them.
Branch = Callable[[Context], "tuple[Part, ...]"]
Part = tuple[Render | None, Branch | None]

# Innermost first, as citeproc-js nests them.
_FORMATS = ("font-style", "font-variant", "font-weight", "text-decoration", "vertical-align")


class Compiler:
    """Compiles the elements of one style for one locale and area."""

    def __init__(self, style: Style, locale: Locale, area: str, options: dict[str, str]) -> None:
        self.style = style
        self.locale = locale
        self.area = area
        self.names = options
        self.macros: dict[str, Render] = {}
        self.open_macros: set[str] = set()
        # The cs:names whose substitutes are being compiled: names there are written as it is.
        self.outer: object | None = None

    def fault(self, element: Element, message: str, hint: str = "") -> StyleError:
        return style_fault(self.style.name, element.line, element.tag, message, hint)

    @contextlib.contextmanager
    def inside(self, outer: object | None) -> Iterator[None]:
        """Compile what stands in the substitutes of `outer`."""
        before, self.outer = self.outer, outer
        try:
            yield
        finally:
            self.outer = before

    def parts(self, elements: Sequence[Element]) -> tuple[Part, ...]:
        """The compiled children of an element."""
        return tuple([self.part(element) for element in elements])

    def part(self, element: Element) -> Part:
        if element.tag == "choose":
            from refman.csl.choose import compile_choose

            return None, compile_choose(self, element)
        return self.render(element), None

    def render(self, element: Element) -> Render:
        """The closure of one rendering element."""
        from refman.csl.elements import COMPILERS

        compile_element = COMPILERS.get(element.tag)
        if compile_element is None:
            raise self.fault(element, "CSL has no such rendering element")
        return compile_element(self, element)

    def sequence(self, elements: Sequence[Element], delimiter: str = "") -> Render:
        """The closure of elements one after the other."""
        parts = self.parts(elements)
        if len(parts) == 1 and parts[0][0] is not None:
            return parts[0][0]

        def run(c: Context, o: Ops) -> None:
            run_parts(parts, delimiter, c, o, len(o))

        return run

    def macro(self, name: str, element: Element) -> Render:
        """The closure of a macro; compiled when it is first run, so that unused ones cost nothing."""
        if name not in self.style.macros:
            raise self.fault(element, f"there is no macro {name!r}")
        found: list[Render] = []

        def run(c: Context, o: Ops) -> None:
            if not found:
                found.append(self._macro(name, element))
            found[0](c, o)

        return run

    def _macro(self, name: str, element: Element) -> Render:
        if name not in self.macros:
            if name in self.open_macros:
                raise self.fault(element, f"macro {name!r} calls itself")
            # A macro falls silent as a group does.
            with self.inside(None):
                self.macros[name] = compile_group(
                    self, Element("group", {}, element.line, self.style.macros[name].children)
                )
        return self.macros[name]


def run_parts(parts: tuple[Part, ...], delimiter: str, c: Context, o: Ops, body: int) -> None:
    """Print parts with a delimiter between those that print something; `body` is where the group's output begins."""
    for render, branch in parts:
        mark = len(o)
        if render is None:
            assert branch is not None
            chosen = branch(c)
            if chosen:
                run_parts(chosen, delimiter, c, o, body)
            continue
        if delimiter and mark > body:
            o.append(delimiter)
            inner = mark + 1
        else:
            inner = mark
        render(c, o)
        if len(o) == inner and inner != mark:
            del o[mark:]


def name_options(*elements: Element) -> dict[str, str]:
    """The name options that elements pass down, the last word winning."""
    options: dict[str, str] = {}
    for element in elements:
        for theirs, own in NAME_OPTIONS.items():
            if theirs in element.attrs:
                options[own] = element.attrs[theirs]
        if "names-delimiter" in element.attrs:
            options["names-delimiter"] = element.attrs["names-delimiter"]
    return options


_QUOTES = re.compile("[\"'\u2018\u2019\u201c\u201d]")


def affix(text: str) -> tuple[Op, ...]:
    """A style's own affix: tags are read, quotation marks stay as they are."""
    if not text:
        return ()
    if text.isascii() and "<" not in text:
        return (text,)
    return parsed(text) if not _QUOTES.search(text) else (text,)


def brackets(element: Element) -> tuple[list[Op], list[Op]]:
    """What opens and what closes an element's output: display, affixes, quotes, formats."""
    opening: list[Op] = []
    closing: list[Op] = []
    if element.get("display"):
        opening.append(Push("display", element.get("display")))
        closing.append(POP)
    opening.extend(affix(element.get("prefix")))
    closing[:0] = affix(element.get("suffix"))
    if element.get("quotes") == "true":
        opening.append(OPEN_QUOTE)
        closing.insert(0, CLOSE_QUOTE)
    for kind in reversed(_FORMATS):
        if element.get(kind):
            opening.append(Push(kind, element.get(kind)))
            closing.insert(0, POP)
    return opening, closing


def english_for(locale: Locale, c: Context) -> bool:
    """Whether title case may be used: for the language of the item, or of the style where it says none."""
    if "jurisdiction" in c.fields:
        # As citeproc-js: the titles of laws, cases and patents stay as their offices write them.
        return False
    language = c.item.language
    return language[:2].lower() == "en" if language else locale.is_english


def layout_brackets(element: Element) -> tuple[list[Op], list[Op]]:
    """What opens and closes a layout: its formats hold for its affixes too."""
    formats = Element("layout", {key: value for key, value in element.attrs.items() if key in _FORMATS}, element.line)
    opening, closing = brackets(formats)
    return [*opening, *affix(element.get("prefix"))], [*affix(element.get("suffix")), *closing]


def wrapped(compiler: Compiler, element: Element, inner: Render) -> Render:
    """`inner` with the element's affixes, formats, quotes, case and stripped full stops."""
    opening, closing = brackets(element)
    case, strip, locale = element.get("text-case"), element.get("strip-periods") == "true", compiler.locale
    if not opening and not closing and not case and not strip:
        return inner
    if not case and not strip:
        return _bracketed(opening, closing, inner)

    def run(c: Context, o: Ops) -> None:
        start = len(o)
        o.extend(opening)
        body = len(o)
        inner(c, o)
        if len(o) == body:
            del o[start:]
            return
        if strip:
            o[body:] = [op.replace(".", "") if type(op) is str else op for op in o[body:]]
        if case:
            o[body:] = recased(o[body:], case, english=case != "title" or english_for(locale, c))
        o.extend(closing)

    return run


def _bracketed(opening: list[Op], closing: list[Op], inner: Render) -> Render:
    def run(c: Context, o: Ops) -> None:
        start = len(o)
        o.extend(opening)
        body = len(o)
        inner(c, o)
        if len(o) == body:
            del o[start:]
        else:
            o.extend(closing)

    return run


def compile_group(compiler: Compiler, element: Element) -> Render:
    """A group: silent where it asked for variables and none had anything to say."""
    parts, delimiter = compiler.parts(element.children), element.get("delimiter")

    def run(c: Context, o: Ops) -> None:
        saved, c.seen, start = c.seen, 0, len(o)
        run_parts(parts, delimiter, c, o, start)
        if len(o) == start or c.seen == ASKED:
            del o[start:]
            c.seen = saved | (c.seen & ASKED)
        else:
            c.seen = saved | ASKED | FOUND

    return wrapped(compiler, element, run)
