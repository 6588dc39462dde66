"""A style as it was read: its parts found, nothing compiled yet."""

from __future__ import annotations

from refman.csl.errors import StyleError, style_fault
from refman.csl.xml import Element, parse

# Name options that style, citation, bibliography and names pass down to name: theirs and cs:name's own word.
NAME_OPTIONS = {
    "and": "and",
    "delimiter-precedes-et-al": "delimiter-precedes-et-al",
    "delimiter-precedes-last": "delimiter-precedes-last",
    "et-al-min": "et-al-min",
    "et-al-use-first": "et-al-use-first",
    "et-al-subsequent-min": "et-al-subsequent-min",
    "et-al-subsequent-use-first": "et-al-subsequent-use-first",
    "et-al-use-last": "et-al-use-last",
    "initialize": "initialize",
    "initialize-with": "initialize-with",
    "name-as-sort-order": "name-as-sort-order",
    "sort-separator": "sort-separator",
    "name-form": "form",
    "name-delimiter": "delimiter",
}


class Style:
    """A citation style. `name` is the name it was asked by, `title` its own."""

    def __init__(self, root: Element, name: str) -> None:
        self.root = root
        self.name = name
        self.macros = {macro.get("name"): macro for macro in root.all("macro")}
        self.locales = list(root.all("locale"))
        citation = root.find("citation")
        if root.tag != "style" or citation is None or citation.find("layout") is None:
            raise StyleError(
                "style-invalid", "this is not a CSL style: it has no <citation> with a <layout>", where=name
            )
        self.citation: Element = citation
        self.bibliography = root.find("bibliography")
        # Without a place of its own the letter follows the year.
        self.places_year_suffix = bool(_mentions(root, "variable", "year-suffix"))
        self.words_that_tell_apart = _mentions(root, "disambiguate", "true")

    @property
    def is_note(self) -> bool:
        return self.root.get("class") == "note"

    @property
    def default_locale(self) -> str:
        return self.root.get("default-locale")

    def info(self, tag: str) -> str:
        """The text of an element of <info>: title, id, summary, updated."""
        info = self.root.find("info")
        element = info.find(tag) if info else None
        return " ".join(element.text.split()) if element else ""

    def check_macros(self) -> None:
        """Raise a StyleError for a macro that is called but missing, or that calls itself."""
        calls: dict[str, list[str]] = {}
        for name, macro in [*self.macros.items(), ("", self.root)]:
            found = _called(macro)
            calls[name] = [element.get("macro") for element in found]
            for element in found:
                if element.get("macro") not in self.macros:
                    message = f"there is no macro {element.get('macro')!r}"
                    raise style_fault(self.name, element.line, element.tag, message)
        for name in _circular(calls):
            raise style_fault(self.name, self.macros[name].line, "macro", f"macro {name!r} calls itself")

    @property
    def title(self) -> str:
        return self.info("title")

    @property
    def citation_format(self) -> str:
        """author-date, author, numeric, note or label, as the style says; "" where it does not."""
        info = self.root.find("info")
        for category in info.all("category") if info else ():
            if category.get("citation-format"):
                return category.get("citation-format")
        return ""

    @property
    def parent(self) -> str:
        """The name of the style that this one only points to; "" for a style of its own."""
        return parent_of(self.root)


def _called(element: Element) -> list[Element]:
    """The elements inside one that call a macro; a macro's own inside are not looked at from the root."""
    found: list[Element] = []
    waiting = [child for child in element.children if child.tag != "macro"]
    while waiting:
        here = waiting.pop()
        if "macro" in here.attrs:
            found.append(here)
        waiting.extend(here.children)
    return found


def _circular(calls: dict[str, list[str]]) -> list[str]:
    """The macros that nothing but a circle of calls holds back: what is left when finished ones are taken away."""
    open_calls = {name: set(called) for name, called in calls.items()}
    while True:
        done = {name for name, called in open_calls.items() if not called}
        if not done:
            break
        open_calls = {name: called - done for name, called in open_calls.items() if name not in done}
    return [name for name in open_calls if name and name in _reached(name, open_calls)]


def _reached(name: str, calls: dict[str, set[str]]) -> set[str]:
    reached: set[str] = set()
    waiting = [name]
    while waiting:
        fresh = calls.get(waiting.pop(), set()) - reached
        reached |= fresh
        waiting.extend(fresh)
    return reached


def _mentions(root: Element, attribute: str, value: str) -> int:
    """How many elements have an attribute of that value."""
    found = 0
    waiting = [root]
    while waiting:
        element = waiting.pop()
        found += element.attrs.get(attribute) == value
        waiting.extend(element.children)
    return found


def parent_of(root: Element) -> str:
    """The name of the independent parent of a dependent style, "" without one."""
    info = root.find("info")
    for link in info.all("link") if info else ():
        if link.get("rel") == "independent-parent":
            return link.get("href").rstrip("/").rpartition("/")[2]
    return ""


def style_from_xml(data: bytes | str, name: str = "style") -> Style:
    """The style in a file's bytes.

    Raises: StyleError (style-invalid).
    """
    return Style(parse(data, name), name)
