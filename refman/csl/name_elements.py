"""cs:names: people of one or several roles, with labels, substitutes and et al.

Source: CSL 1.0.2, "Names", "Substitute", "Label" in names.
"""

from __future__ import annotations

from refman.csl.compiler import Compiler, Render, brackets, wrapped
from refman.csl.context import ASKED, FOUND, Context
from refman.csl.markup import parsed
from refman.csl.name_lists import joined_names, shown_count
from refman.csl.name_options import NameOptions, NamePart, name_options_from
from refman.csl.name_parts import FULL, INITIALS, SHORT, written_name
from refman.csl.names_model import Person
from refman.csl.rich import POP, Ops, Push
from refman.csl.text_case import recased
from refman.csl.xml import Element
from refman.model.positions import Position

_CHILDREN = ("name", "et-al", "label", "institution")


def compile_names(compiler: Compiler, element: Element) -> Render:
    """The closure of cs:names with its substitutes."""
    return _compile(compiler, element, None)


def _compile(compiler: Compiler, element: Element, outer: _Names | None) -> Render:
    names = _Names(compiler, element, outer)
    own = wrapped(compiler, element, names.render)
    substitute = element.find("substitute")
    if substitute is None:
        return own
    others = [_substitute(compiler, child, names) for child in substitute.children]

    def run(c: Context, o: Ops) -> None:
        mark = len(o)
        own(c, o)
        if len(o) > mark:
            return
        for other in others:
            used, c.used = c.used, set()
            other(c, o)
            found, c.used = c.used, used
            if len(o) > mark:
                c.done |= found
                return

    return wrapped(compiler, Element("names", {}, element.line), run)


def _substitute(compiler: Compiler, element: Element, outer: _Names) -> Render:
    """A names element without children of its own is written as the one around it."""
    if element.tag == "names" and not any(child.tag in _CHILDREN for child in element.children):
        return _compile(compiler, element, outer)
    if element.tag == "choose":
        return compiler.sequence([element])
    return compiler.render(element)


class _Names:
    """One cs:names, compiled."""

    def __init__(self, compiler: Compiler, element: Element, outer: _Names | None) -> None:
        self.compiler = compiler
        self.locale = compiler.locale
        self.variables = element.get("variable").split()
        self.children = element if outer is None else outer.children
        self.delimiter = element.get("delimiter") if "delimiter" in element.attrs else (
            outer.delimiter if outer else compiler.names.get("names-delimiter", "")
        )
        name = self.children.find("name") or Element("name", {}, element.line)
        self.options = _options(compiler, name)
        self.opening, self.closing = brackets(name)
        self.et_al = self._et_al(self.children.find("et-al"))
        self.label, self.label_first = self._label_element()

    def _label_element(self) -> tuple[Element | None, bool]:
        tags = [child.tag for child in self.children.children]
        label = self.children.find("label")
        first = label is not None and "name" in tags and tags.index("label") < tags.index("name")
        return label, first

    def _et_al(self, element: Element | None) -> Ops:
        word = self.locale.word(element.get("term", "et-al") if element else "et-al")
        if not word:
            return []
        opening, closing = brackets(element) if element else ([], [])
        return [*opening, *parsed(word), *closing]

    def render(self, c: Context, o: Ops) -> None:
        c.seen |= ASKED
        lists = [(name, c.item.names[name]) for name in self.variables if name in c.item.names and name not in c.done]
        if not lists:
            return
        if c.used is not None:
            c.used.update(name for name, _ in lists)
        lists = self._merged(lists)
        if self.options.form == "count":
            self._count(lists, c, o)
            return
        c.seen |= FOUND
        for index, (name, people) in enumerate(lists):
            if index:
                o.append(self.delimiter)
            self._list(name, people, c, o)

    def _merged(self, lists: list[tuple[str, tuple[Person, ...]]]) -> list[tuple[str, tuple[Person, ...]]]:
        """An editor who is the translator too is named once, where the locale has a word for it."""
        roles = dict(lists)
        if "editor" in roles and roles.get("translator") == roles["editor"] and len(roles) == len(lists):
            if self.locale.term("editortranslator"):
                merged = [("editortranslator" if name == "editor" else name, people) for name, people in lists]
                return [(name, people) for name, people in merged if name != "translator"]
        return lists

    def _count(self, lists: list[tuple[str, tuple[Person, ...]]], c: Context, o: Ops) -> None:
        total = sum(self._shown(len(people), c) for _, people in lists)
        if total:
            o.append(str(total))
            c.seen |= FOUND

    def _shown(self, total: int, c: Context) -> int:
        later = c.area == "citation" and c.position >= Position.SUBSEQUENT
        return shown_count(total, self.options, later=later, cut=c.cut_names)

    def _list(self, name: str, people: tuple[Person, ...], c: Context, o: Ops) -> None:
        label = self._label(name, len(people), c)
        if self.label_first:
            o.extend(label)
        o.append(Push("variable", name))
        o.extend(self.opening)
        o.extend(self._people(people, c))
        o.extend(self.closing)
        o.append(POP)
        if not self.label_first:
            o.extend(label)

    def _people(self, people: tuple[Person, ...], c: Context) -> Ops:
        options, place, total = self.options, len(c.lists), len(people)
        shown = self._shown(total, c)
        if place < len(c.raised.shown):
            shown = min(total, max(shown, c.raised.shown[place]))
        base = self._base_level()
        c.lists.append((shown, people, base))
        levels = c.raised.given[place] if place < len(c.raised.given) else ()
        indices = list(range(shown))
        with_last = options.use_last and shown < total and total >= shown + 2
        if c.cut_names is not None:
            with_last = with_last or (c.cut_names[2] and total >= shown + 2)
        if with_last:
            indices.append(total - 1)
        inverted = [options.inverted == "all" or (options.inverted == "first" and i == 0) for i in indices]
        sort = c.area == "sort"
        names = [
            written_name(
                people[i],
                options,
                inverted=turned or (sort and options.form == "long"),
                level=max(base, levels[i] if i < len(levels) else 0),
                sort=sort,
            )
            for i, turned in zip(indices, inverted)
        ]
        return joined_names(names, total, options, self.et_al, inverted, with_last=with_last)

    def _base_level(self) -> int:
        if self.options.form != "long":
            return SHORT
        return INITIALS if self.options.initial_mark is not None else FULL

    def _label(self, name: str, count: int, c: Context) -> Ops:
        element = self.label
        if element is None or c.area == "sort":
            return []
        plural = element.get("plural", "contextual")
        many = plural == "always" or (plural == "contextual" and count > 1)
        word = self.locale.word(name, element.get("form", "long"), plural=many)
        if not word:
            return []
        opening, closing = brackets(element)
        ops: Ops = list(parsed(word))
        if element.get("strip-periods") == "true":
            ops = [op.replace(".", "") if type(op) is str else op for op in ops]
        if element.get("text-case"):
            ops = recased(ops, element.get("text-case"), english=True)
        return [*opening, *ops, *closing]


def _options(compiler: Compiler, name: Element) -> NameOptions:
    attributes = {**compiler.names, **{key: value for key, value in name.attrs.items()}}
    parts = {part.get("name"): part for part in name.all("name-part")}
    conjunction = attributes.get("and", "")
    locale = compiler.locale
    words = {"text": locale.word("and"), "symbol": locale.word("and", "symbol") or "&"}
    word = words.get(conjunction, "")
    return name_options_from(
        attributes,
        compiler.style.root.attrs,
        f"{word} " if word else "",
        _name_part(parts.get("family")),
        _name_part(parts.get("given")),
    )


def _name_part(element: Element | None) -> NamePart:
    if element is None:
        return NamePart()
    opening, closing = brackets(element)
    return NamePart(tuple(opening), tuple(closing), element.get("text-case"))
