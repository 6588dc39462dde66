"""Style and locale files as light trees: tag, attributes, text, line. expat alone, for it starts quicker than lxml."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from xml.parsers import expat

from refman.csl.errors import StyleError

CSL = "http://purl.org/net/xbiblio/csl"
_XML = "http://www.w3.org/XML/1998/namespace"
DEEPEST = 200


class Element:
    """One element. `tag` is without namespace for CSL's own; `xml:lang` keeps its prefix."""

    __slots__ = ("attrs", "children", "line", "tag", "text")

    def __init__(self, tag: str, attrs: dict[str, str], line: int, children: Sequence[Element] = ()) -> None:
        self.tag = tag
        self.attrs = attrs
        self.line = line
        self.text = ""
        self.children: list[Element] = list(children)

    def get(self, name: str, default: str = "") -> str:
        return self.attrs.get(name, default)

    def find(self, tag: str) -> Element | None:
        """The first child of that tag, or None."""
        return next((child for child in self.children if child.tag == tag), None)

    def all(self, tag: str) -> Iterator[Element]:
        """The children of that tag."""
        return (child for child in self.children if child.tag == tag)


class _Builder:
    def __init__(self, where: str) -> None:
        self.where = where
        self.root: Element | None = None
        self.open: list[Element] = []
        self.parser = expat.ParserCreate(namespace_separator=" ")
        self.parser.buffer_text = True
        self.parser.StartElementHandler = self.start
        self.parser.EndElementHandler = self.end
        self.parser.CharacterDataHandler = self.data
        self.parser.EntityDeclHandler = self.refuse

    def start(self, tag: str, attrs: dict[str, str]) -> None:
        element = Element(_plain(tag), {_plain(key): value for key, value in attrs.items()}, 0)
        element.line = self.parser.CurrentLineNumber
        if self.open:
            self.open[-1].children.append(element)
        else:
            self.root = element
        self.open.append(element)
        if len(self.open) > DEEPEST:
            raise StyleError("style-invalid", "elements are nested too deeply", where=f"{self.where}:{element.line}")

    def end(self, tag: str) -> None:
        self.open.pop()

    def data(self, data: str) -> None:
        if self.open:
            self.open[-1].text += data

    def refuse(self, *_: object) -> None:
        raise StyleError("style-invalid", "entity declarations are refused", where=self.where)


def _plain(name: str) -> str:
    namespace, _, tag = name.rpartition(" ")
    if namespace == _XML:
        return f"xml:{tag}"
    return tag if namespace in ("", CSL) else name


def parse(data: bytes | str, where: str) -> Element:
    """The root element of a file.

    Raises: StyleError (style-invalid) with the line for XML that is not well-formed.
    """
    builder = _Builder(where)
    try:
        builder.parser.Parse(data.encode() if isinstance(data, str) else data, True)
    except expat.ExpatError as fault:
        reason = expat.ErrorString(fault.code)
        raise StyleError("style-invalid", f"not well-formed XML: {reason}", where=f"{where}:{fault.lineno}") from None
    assert builder.root is not None
    return builder.root
