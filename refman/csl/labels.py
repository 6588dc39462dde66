"""cs:label beside a number or locator: its term, plural where the number names several.

Source: CSL 1.0.2, "Label".
"""

from __future__ import annotations

from refman.csl.compiler import Compiler, Render, wrapped
from refman.csl.context import Context
from refman.csl.markup import parsed
from refman.csl.numbers import is_plural
from refman.csl.rich import Ops
from refman.csl.xml import Element

# A number of them, so "5" pages are several.
_COUNTS = frozenset(("number-of-pages", "number-of-volumes"))


def compile_label(compiler: Compiler, element: Element) -> Render:
    """The label of a number variable or of the locator."""
    name, form, plural = element.get("variable"), element.get("form", "long"), element.get("plural", "contextual")
    locale = compiler.locale

    def run(c: Context, o: Ops) -> None:
        value = c.value(name)
        if not value or name in c.done:
            return
        term = c.label if name == "locator" else name
        if name == "locator":
            term = "sub-verbo" if term in ("sub verbo", "sub-verbo") else term or "page"
        many = plural == "always" or (plural == "contextual" and _is_several(name, value))
        word = locale.word(term, form, plural=many)
        if word:
            o.extend(parsed(word))

    return wrapped(compiler, element, run)


def _is_several(name: str, value: str) -> bool:
    if name in _COUNTS:
        return not value.isdecimal() or int(value) > 1
    return is_plural(value)
