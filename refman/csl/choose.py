"""cs:choose: which branch holds for an item.

Source: CSL 1.0.2, "Choose".
"""

from __future__ import annotations

from collections.abc import Callable

from refman.csl.compiler import Branch, Compiler, Part
from refman.csl.context import OWN_VARIABLES, Context
from refman.csl.numbers import is_numeric
from refman.csl.xml import Element
from refman.model.positions import Position

Test = Callable[[Context], bool]


def compile_choose(compiler: Compiler, element: Element) -> Branch:
    """The function that picks the children of the branch that holds, () when none does."""
    branches = [(_condition(compiler, child) if child.tag != "else" else _always, child) for child in element.children]
    compiled: dict[int, tuple[Part, ...]] = {}
    outer = compiler.outer

    def pick(c: Context) -> tuple[Part, ...]:
        for index, (holds, child) in enumerate(branches):
            if holds(c):
                if index not in compiled:
                    with compiler.inside(outer):
                        compiled[index] = compiler.parts(child.children)
                return compiled[index]
        return ()

    return pick


def _always(c: Context) -> bool:
    return True


def _condition(compiler: Compiler, element: Element) -> Test:
    tests: list[Test] = []
    match = element.get("match", "all")
    for attribute, values in element.attrs.items():
        if attribute in _SETS and match != "all":
            # One look-up for the whole list: "not any" and "any" need no more.
            tests.append(_SETS[attribute](values.split()))
        elif attribute in _TESTS:
            tests.extend(_TESTS[attribute](value) for value in values.split())
        elif attribute != "match":
            raise compiler.fault(element, f"CSL has no condition {attribute!r}")
    return _joined(tests, match)


def _joined(tests: list[Test], match: str) -> Test:
    if len(tests) == 1:
        only = tests[0]
        return (lambda c: not only(c)) if match == "none" else only
    if match == "any":
        return lambda c: any(test(c) for test in tests)
    if match == "none":
        return lambda c: not any(test(c) for test in tests)
    return lambda c: all(test(c) for test in tests)


def _type(value: str) -> Test:
    return lambda c: c.item.type == value


def _variable(value: str) -> Test:
    return lambda c: c.has(value)


def _numeric(value: str) -> Test:
    return lambda c: is_numeric(c.value(value)) or (value in c.item.dates and not c.item.dates[value].literal)


def _uncertain(value: str) -> Test:
    return lambda c: value in c.item.dates and c.item.dates[value].circa


def _locator(value: str) -> Test:
    wanted = "sub verbo" if value == "sub-verbo" else value
    return lambda c: bool(c.locator) and c.label.replace("-", " ") == wanted.replace("-", " ")


def _disambiguate(value: str) -> Test:
    def test(c: Context) -> bool:
        c.words_asked += 1
        return (c.words_asked <= c.raised.words) == (value == "true")

    return test


def _types(values: list[str]) -> Test:
    wanted = frozenset(values)
    return lambda c: c.item.type in wanted


def _variables(values: list[str]) -> Test:
    wanted = frozenset(values)
    own = [value for value in values if value in OWN_VARIABLES]

    def test(c: Context) -> bool:
        if not wanted.isdisjoint(c.item.known):
            return True
        return any(c.value(value) for value in own) if own else False

    return test


_SETS: dict[str, Callable[[list[str]], Test]] = {"type": _types, "variable": _variables}
_POSITIONS: dict[str, Test] = {
    "first": lambda c: c.position == Position.FIRST,
    "subsequent": lambda c: c.position >= Position.SUBSEQUENT,
    "ibid": lambda c: c.position >= Position.IBID,
    "ibid-with-locator": lambda c: c.position == Position.IBID_WITH_LOCATOR,
    "near-note": lambda c: c.near,
    "far-note": lambda c: c.position >= Position.SUBSEQUENT and not c.near,
}


def _position(value: str) -> Test:
    test = _POSITIONS.get(value)
    return lambda c: test is not None and c.area == "citation" and test(c)


_TESTS: dict[str, Callable[[str], Test]] = {
    "type": _type,
    "variable": _variable,
    "is-numeric": _numeric,
    "is-uncertain-date": _uncertain,
    "locator": _locator,
    "disambiguate": _disambiguate,
    "position": _position,
}
