"""A citation or bibliography section of a style, compiled."""

from __future__ import annotations

from refman.csl.compiler import Compiler, Render, layout_brackets, name_options
from refman.csl.context import Context
from refman.csl.locale import Locale
from refman.csl.rich import POP, Op, Ops, Push, has_text
from refman.csl.sorting import sort_keys
from refman.csl.style import Style
from refman.csl.xml import Element

_PUNCTUATION = frozenset(".,;:!?")


class Area:
    """Layout, sort keys and options of one section."""

    def __init__(self, style: Style, locale: Locale, element: Element, name: str) -> None:
        layout = element.find("layout")
        assert layout is not None
        self.name = name
        self.element = element
        options = name_options(style.root, element)
        self.compiler = Compiler(style, locale, name, options)
        self.render = self.compiler.sequence(layout.children)
        self.opening, self.closing = layout_brackets(layout)
        self.margin = self._margin(layout) if self.option("second-field-align") else None
        self.is_in_text = not style.is_note
        self.delimiter = layout.get("delimiter")
        self.keys = sort_keys(style, locale, element, options)

    def option(self, name: str) -> str:
        return self.element.get(name)

    def is_on(self, name: str) -> bool:
        return self.element.get(name) == "true"

    @property
    def groups_cites(self) -> bool:
        """Whether cites of the same authors are brought together or share their names."""
        return self.option("collapse").startswith("year") or "cite-group-delimiter" in self.element.attrs

    def ops(self, c: Context) -> Ops:
        """The marks of one cite or entry, without the layout's own affixes."""
        out: Ops = []
        self.render(c, out)
        return out

    def _margin(self, layout: Element) -> tuple[Render, Render] | None:
        """What prints the first field, and what prints all the others."""
        first, *rest = layout.children
        return self.compiler.sequence([first]), self.compiler.sequence(rest)

    def entry(self, c: Context) -> Ops:
        """The marks of a bibliography entry; an entry that prints nothing is empty."""
        ops = self._aligned(c) if self.margin else self.ops(c)
        if not has_text(ops):
            return []
        return [*self.opening, *_closed(ops, self.closing)]

    def _aligned(self, c: Context) -> Ops:
        assert self.margin is not None
        out: Ops = []
        for render, block in zip(self.margin, ("left-margin", "right-inline")):
            ops: Ops = []
            render(c, ops)
            if has_text(ops):
                out += [Push("display", block), *ops, POP]
        return out


def _closed(ops: Ops, closing: list[Op]) -> Ops:
    """The layout's suffix after the entry; punctuation goes inside a display block that ends it."""
    place = len(ops)
    if not closing or type(closing[0]) is not str:
        return [*ops, *closing]
    if place and ops[-1] is POP and closing[0][:1] in _PUNCTUATION:
        depth = 0
        for index in range(place - 1, -1, -1):
            op = ops[index]
            if type(op) is str or not isinstance(op, Push) or op.kind in ("quote", "break"):
                continue
            depth += 1 if op is POP else -1
            if depth == 0:
                place = place - 1 if op.kind == "display" else place
                break
    if place == len(ops):
        return [*ops, *closing]
    words = str(closing[0])
    inside = words[: len(words) - len(words.lstrip(".,;:!?"))]
    return [*ops[:place], inside, *ops[place:], words[len(inside) :], *closing[1:]]
