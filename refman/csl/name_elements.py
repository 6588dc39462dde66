"""cs:names: people of one or several roles, with labels, substitutes and et al.

Source: CSL 1.0.2, "Names", "Substitute", "Label" in names.
"""

from __future__ import annotations

from refman.csl.compiler import Compiler, Render, brackets, wrapped
from refman.csl.context import ASKED, FOUND, Context
from refman.csl.markup import parsed
from refman.csl.name_lists import joined_names, replaced_names, shown_count
from refman.csl.name_options import NameOptions, NamePart, name_options_from
from refman.csl.name_parts import FULL, INITIALS, SHORT, written_name
from refman.csl.names_model import Person
from refman.csl.rich import POP, Ops, Push, plain
from refman.csl.text_case import recased
from refman.csl.xml import Element
from refman.model.positions import Position

_CHILDREN = ("name", "et-al", "label", "institution")


def compile_names(compiler: Compiler, element: Element) -> Render:
    """The closure of cs:names with its substitutes."""
    has_own = any(child.tag in _CHILDREN for child in element.children)
    outer = compiler.outer
    return _compile(compiler, element, outer if isinstance(outer, _Names) and not has_own else None)


def _compile(compiler: Compiler, element: Element, outer: _Names | None) -> Render:
    names = _Names(compiler, element, outer)
    substitute = element.find("substitute")
    if substitute is None:
        return wrapped(compiler, element, names.render)
    instead = names.instead
    others = [_substitute(compiler, child, names) for child in substitute.children]

    def run(c: Context, o: Ops) -> None:
        mark = len(o)
        names.render(c, o)
        if len(o) > mark or (c.skip_names and c.first_names):
            return
        for other in others:
            used, c.used = c.used, set()
            first, seen, c.seen = c.first_names, c.seen, 0
            other(c, o)
            found, c.used = c.used, used
            said, c.seen = c.seen == FOUND, c.seen | seen
            if len(o) > mark or c.first_names is not first or said:
                c.done |= found
                _substituted(c, o, mark, instead)
                return

    return wrapped(compiler, element, run)


def _substituted(c: Context, o: Ops, mark: int, instead: str | None) -> None:
    """What stands for the names counts as the names: it may be left out, or replaced by a dash."""
    if c.first_names is not None:
        return
    if c.skip_names:
        del o[mark:]
    c.first_names = (mark, len(o))
    if instead is None or c.record:
        return
    c.record = (plain(o[mark:]),)
    if c.record == c.previous_names:
        o[mark:] = [instead]


def _substitute(compiler: Compiler, element: Element, outer: _Names) -> Render:
    """A names element without children of its own is written as the one around it."""
    with compiler.inside(outer):
        return compiler.sequence([element])


class _Names:
    """One cs:names, compiled."""

    def __init__(self, compiler: Compiler, element: Element, outer: _Names | None) -> None:
        self.compiler = compiler
        self.locale = compiler.locale
        self.variables = element.get("variable").split()
        self.children: Element = element if outer is None else outer.children
        inherited: str = outer.delimiter if outer else compiler.names.get("names-delimiter", "")
        self.delimiter: str = element.attrs.get("delimiter", inherited)
        name = self.children.find("name") or Element("name", {}, element.line)
        self.options = _options(compiler, name)
        self.opening, self.closing = brackets(name)
        self.et_al = self._et_al(self.children.find("et-al"))
        bibliography = compiler.style.bibliography if compiler.area == "bibliography" else None
        self.instead = bibliography.attrs.get("subsequent-author-substitute") if bibliography else None
        self.rule = bibliography.get("subsequent-author-substitute-rule", "complete-all") if bibliography else ""
        self.label, self.label_first = self._label_element()

    def _label_element(self) -> tuple[Element | None, bool]:
        tags = [child.tag for child in self.children.children]
        label = self.children.find("label")
        first = label is not None and "name" in tags and tags.index("label") < tags.index("name")
        return label, first

    def _et_al(self, element: Element | None) -> Ops:
        word = self.locale.word(element.get("term", "et-al") if element else "et-al")
        if not word or self.compiler.area == "sort":
            return []
        opening, closing = brackets(element) if element else ([], [])
        return [*opening, *parsed(word), *closing]

    def render(self, c: Context, o: Ops) -> None:
        c.seen |= ASKED
        gone = c.done if c.used is None else c.done | c.used
        lists = [(name, c.item.names[name]) for name in self.variables if name in c.item.names and name not in gone]
        if not lists:
            return
        if c.used is not None:
            c.used.update(name for name, _ in lists)
        lists = self._merged(lists)
        if self.options.form == "count":
            self._count(lists, c, o)
            return
        c.seen |= FOUND
        first = c.first_names is None and c.area != "sort"
        start = len(o)
        if first:
            c.first_names = (start, start)
            if c.skip_names:
                c.lists.extend((0, people, 0) for _, people in lists)
                return
        replaced = first and self.instead is not None and self._is_repeated(lists, c)
        for index, (name, people) in enumerate(lists):
            if index:
                if replaced:
                    break
                o.append(self.delimiter)
            self._list(name, people, c, o, self.instead if replaced else None, first and not index)
        if first:
            c.first_names = (start, len(o))

    def _is_repeated(self, lists: list[tuple[str, tuple[Person, ...]]], c: Context) -> bool:
        """Whether all names are those of the entry before, and the style replaces them all at once."""
        record: list[object] = []
        for _, people in lists:
            shown = self._shown(len(people), c)
            record += [*[person.filed for person in people[:shown]], *(["and others"] if shown < len(people) else [])]
        c.record = tuple(record)
        return self.rule == "complete-all" and c.record == c.previous_names

    def _merged(self, lists: list[tuple[str, tuple[Person, ...]]]) -> list[tuple[str, tuple[Person, ...]]]:
        """An editor who is the translator too is named once, where the locale has a word for it."""
        roles = dict(lists)
        same = "editor" in roles and roles.get("translator") == roles["editor"] and len(roles) == len(lists)
        if not same or not self.locale.word("editortranslator"):
            return lists
        merged = [("editortranslator" if name == "editor" else name, people) for name, people in lists]
        return [(name, people) for name, people in merged if name != "translator"]

    def _count(self, lists: list[tuple[str, tuple[Person, ...]]], c: Context, o: Ops) -> None:
        total = sum(self._shown(len(people), c) for _, people in lists)
        if total:
            o.append(str(total))
            c.seen |= FOUND

    def _shown(self, total: int, c: Context) -> int:
        later = c.area == "citation" and c.position >= Position.SUBSEQUENT
        return shown_count(total, self.options, later=later, cut=c.cut_names)

    def _list(
        self, name: str, people: tuple[Person, ...], c: Context, o: Ops, instead: str | None, first: bool
    ) -> None:
        label = self._label(name, len(people), c)
        if self.label_first:
            o.extend(label)
        o.append(Push("variable", name))
        o.extend(self.opening)
        o.extend([instead] if instead is not None else self._people(people, c, first))
        o.extend(self.closing)
        o.append(POP)
        if not self.label_first:
            o.extend(label)

    def _people(self, people: tuple[Person, ...], c: Context, first: bool) -> Ops:
        names, inverted, with_last, shown = self._names(people, c)
        c.lists.append((shown, people, self._base_level()))
        if first and self.instead is not None and self.rule != "complete-all" and c.previous_names:
            names = replaced_names(names, c.record, c.previous_names, self.rule, self.instead)
        return joined_names(names, len(people), self.options, self.et_al, inverted, with_last=with_last)

    def _names(self, people: tuple[Person, ...], c: Context) -> tuple[list[Ops], list[bool], bool, int]:
        """The names that are shown, which are inverted, whether the last name ends a list cut short, how many."""
        options, place, total = self.options, len(c.lists), len(people)
        shown = self._shown(total, c)
        if place < len(c.raised.shown):
            shown = min(total, max(shown, c.raised.shown[place]))
        base = self._base_level()
        levels = c.raised.given[place] if place < len(c.raised.given) else ()
        if c.area == "sort" and options.form != "long" and not c.files_short:
            levels = ()
        indices = list(range(shown))
        use_last = options.use_last if c.cut_names is None else c.cut_names[2] or options.use_last
        with_last = use_last and total >= shown + 2
        if with_last:
            indices.append(total - 1)
        sort = c.area == "sort"
        inverted = [
            (options.inverted == "all" or (options.inverted == "first" and i == 0)) and people[i].is_split
            for i in indices
        ]
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
        return names, inverted, with_last, shown

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
    attributes = compiler.names | name.attrs
    parts = {part.get("name"): part for part in name.all("name-part")}
    conjunction = attributes.get("and", "")
    locale = compiler.locale
    words = {"text": locale.word("and"), "symbol": locale.word("and", "symbol") or "&"}
    word = words.get(conjunction, "") if compiler.area != "sort" else ""
    return name_options_from(
        attributes,
        compiler.style.root.attrs,
        word,
        _name_part(parts.get("family")),
        _name_part(parts.get("given")),
    )


def _name_part(element: Element | None) -> NamePart:
    if element is None:
        return NamePart()
    opening, closing = brackets(element)
    return NamePart(tuple(opening), tuple(closing), element.get("text-case"))
