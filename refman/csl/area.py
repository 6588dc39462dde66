"""A citation or bibliography section of a style, compiled."""

from __future__ import annotations

from refman.csl.compiler import Compiler, affix, brackets, name_options
from refman.csl.context import Context
from refman.csl.locale import Locale
from refman.csl.rich import Ops
from refman.csl.sorting import sort_keys
from refman.csl.style import Style
from refman.csl.xml import Element


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
        self.opening, self.closing = brackets(layout)
        self.suffix = affix(layout.get("suffix"))
        self.delimiter = layout.get("delimiter")
        self.keys = sort_keys(style, locale, element, options)

    def option(self, name: str) -> str:
        return self.element.get(name)

    def is_on(self, name: str) -> bool:
        return self.element.get(name) == "true"

    def ops(self, c: Context) -> Ops:
        """The marks of one cite or entry, without the layout's own affixes."""
        out: Ops = []
        self.render(c, out)
        return out
