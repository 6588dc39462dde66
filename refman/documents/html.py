"""HTML to a document: the words of its blocks, its notes, its list, and links from citations into the list."""

from __future__ import annotations

import re
from collections.abc import Callable

import msgspec

from refman.documents.assembly import Assembly
from refman.documents.css import formats_by_class, formats_of_style, style_text
from refman.documents.html_tokens import RAW, Tag, decoded_html, tags_of
from refman.documents.linking import Links
from refman.model.document import Document
from refman.model.span import Span

_BLOCKS = {
    **dict.fromkeys(("p", "div", "section", "article", "main", "header", "footer", "aside", "figure", "dl", "dt", "dd",
                     "ul", "ol", "address", "center", "hr", "body", "details", "summary", "form", "fieldset"), "paragraph"),
    **{f"h{level}": "heading" for level in range(1, 7)},
    "li": "list-item", "blockquote": "quote", "figcaption": "caption", "caption": "caption", "pre": "code",
}  # fmt: skip
_TABLE = frozenset(("table", "tr", "td", "th", "thead", "tbody", "tfoot"))
_FORMATS = {
    "i": "italic", "em": "italic", "cite": "italic", "var": "italic", "b": "bold", "strong": "bold", "sup": "superscript",
    "sub": "subscript",
}  # fmt: skip
_HIDDEN = frozenset((*RAW, "head", "nav", "button", "select", "math-annotation", "annotation", "annotation-xml", "rp"))
_VOID = frozenset("area base br col embed hr img input link meta param source track wbr".split())
_IS_NOTES = re.compile(r"\bfootnotes\b|doc-endnotes|doc-footnote\b|\bsdfootnote1\b|\bsdendnote1\b", re.I)
_SPACE = re.compile(r"[ \t\r\n\f]+")
_IS_LIST = re.compile(r"doc-bibliography|\bbibliography\b|\breferences\b|\bref-list\b|\breflist\b|csl-bib-body", re.I)
_IS_NOTE_LINK = re.compile(
    r"doc-noteref|\bnoteref\b|footnote-ref|footnoteRef|sdfootnoteanc|sdendnoteanc|\bfn-ref\b", re.I
)
_IS_BACK_LINK = re.compile(
    r"doc-backlink|footnote-back|footnoteBack|sdfootnotesym|sdendnotesym|\bbacklink\b|mw-cite-backlink", re.I
)


def read_html(data: bytes, path: str) -> Document:
    """The document of a web page."""
    found = decoded_html(data, path)
    out = Assembly(path, "html")
    out.warnings += found.warnings
    links = Links(out)
    read_page(found.text, out, links)
    links.resolve()
    return out.document()


def read_page(text: str, out: Assembly, links: Links, name: str = "", styles: str = "") -> None:
    """Put a page behind what is there. `name` is the page's own, in front of the ids in it (EPUB); `styles` its style sheets."""
    page = _Page(out, links, name, {**formats_by_class(styles), **formats_by_class(style_text(text))})
    for tag in tags_of(text):
        page.take(tag)
    page.close()


class _Open(msgspec.Struct):
    """An element that has begun."""

    name: str
    formats: frozenset[str]
    hidden: bool = False
    on_end: Callable[[], None] | None = None


class _Page:
    """Reads tags; a stack holds what is open, cut where an end tag names something further down."""

    def __init__(self, out: Assembly, links: Links, name: str, classes: dict[str, frozenset[str]]) -> None:
        self.out, self.links, self.name, self.classes = out, links, name, classes
        self.stack: list[_Open] = []
        self.open_names: dict[str, int] = {}
        self.formats: frozenset[str] = frozenset()
        self.hidden = 0
        self.kind, self.level = "paragraph", 0
        self.tables = self.preformatted = 0
        self.spaced, self.row_is_new = True, False
        self.label, self.fresh = "", False
        self.counters: list[int | None] = []
        out.begin()

    def take(self, tag: Tag) -> None:
        if not tag.name:
            if not self.hidden:
                self._words(tag.text)
        elif tag.is_end:
            self._end(tag.name)
        else:
            self._start(tag)

    def close(self) -> None:
        """Close what is still open."""
        while self.stack:
            self._pop()
        self._close_block()

    def _words(self, text: str) -> None:
        if not self.preformatted:
            text = _SPACE.sub(" ", text)
            if self.spaced:
                text = text.lstrip(" ")
        if not text:
            return
        ends_spaced = text.endswith(" ") and not self.preformatted
        body = text[:-1] if ends_spaced else text
        if body:
            self._put_label()
            self.out.formatted(body, self.formats)
        if ends_spaced:
            self.out.gap(" ")
        self.spaced = ends_spaced

    def _put_label(self) -> None:
        if self.label:
            self.out.add(self.label)
        self.label, self.fresh = "", False

    def _close_block(self) -> None:
        if self.fresh:  # a paragraph that opens an item belongs to it
            return
        self.out.end(self.kind, self.level)
        self.out.begin()
        self.spaced = True
        self.kind, self.level = "paragraph", 0

    def _start(self, tag: Tag) -> None:
        name = tag.name
        if name == "br":
            self.out.gap(" " if self.tables else "\n")
            self.spaced = True
            return
        if name in _BLOCKS and not self.tables and not self.hidden:
            self._close_block()
            if not self.fresh:
                self.kind = _BLOCKS[name]
                self.level = int(name[1]) if self.kind == "heading" else 0
        elif name in _BLOCKS and self.tables and not self.hidden:
            self.out.gap(" ")
            self.spaced = True
        identifier = tag.attributes.get("id") or (tag.attributes.get("name") if name == "a" else "")
        if identifier:
            self.links.mark(f"{self.name}#{identifier}")
        if name in _VOID:
            return
        entry = _Open(name, self.formats, name in _HIDDEN or "hidden" in tag.attributes)
        self.stack.append(entry)
        self.open_names[name] = self.open_names.get(name, 0) + 1
        self.hidden += entry.hidden
        self._opened(tag, entry)

    def _opened(self, tag: Tag, entry: _Open) -> None:
        name, attributes = tag.name, tag.attributes
        if name in _FORMATS:
            self.formats = self.formats | {_FORMATS[name]}
        for one in attributes.get("class", "").split() if self.classes and name not in _TABLE else ():
            self.formats = self.formats | self.classes.get(one, frozenset())
        if "style" in attributes:
            self.formats = self.formats | formats_of_style(attributes["style"])
        if name in _TABLE:
            self._table(name)
        elif name in ("ol", "ul"):
            start = attributes.get("start", "1")
            self.counters.append(int(start) - 1 if name == "ol" and start.isdecimal() and len(start) < 9 else None)
        elif name == "li":
            self._item(attributes)
        elif name == "pre":
            self.preformatted += 1
        elif name == "a" and attributes.get("href"):
            self._link(attributes, entry)
        says = " ".join(attributes.get(key, "") for key in ("class", "role", "epub:type", "id"))
        if _IS_NOTES.search(says) and not self.out.has_words() and not self.tables:
            self.out.notes_heading()
            self.out.begin()
            self.links.move(f"{self.name}#{attributes.get('id')}")
        if name in ("section", "div", "ol", "ul", "aside") and _IS_LIST.search(says):
            here = self.out.at
            entry.on_end = lambda: self.links.list_between(here)

    def _item(self, attributes: dict[str, str]) -> None:
        count = self.counters[-1] if self.counters else None
        self.fresh = not self.hidden and not self.tables
        if count is None or self.hidden:
            return
        value = attributes.get("value", "")
        self.counters[-1] = int(value) if value.isdecimal() and len(value) < 9 else count + 1
        # The number that a browser prints is part of what is read.
        self.label = f"{self.counters[-1]}. "

    def _link(self, attributes: dict[str, str], entry: _Open) -> None:
        says = " ".join(attributes.get(key, "") for key in ("class", "role", "epub:type"))
        href = attributes["href"]
        if _IS_BACK_LINK.search(says):
            entry.hidden = True
            self.hidden += 1
            return
        if self.label:
            self._put_label()
        start = self.out.at
        target = f"{self.name}{href}" if href.startswith("#") else self._other_page(href)

        def linked() -> None:
            self.links.link(Span(min(start, self.out.size), self.out.size), target, bool(_IS_NOTE_LINK.search(says)))

        entry.on_end = linked

    def _other_page(self, href: str) -> str:
        return f"{self.name.rpartition('/')[0]}/{href}".lstrip("/") if self.name and ":" not in href else href

    def _table(self, name: str) -> None:
        if name == "table":
            if not self.tables:
                self._close_block()
            self.tables += 1
        elif name == "tr":
            self.row_is_new = True
        elif name in ("td", "th"):
            self.out.gap("\n" if self.row_is_new else "\t")
            self.row_is_new = False
        self.spaced = True

    def _end(self, name: str) -> None:
        if not self.open_names.get(name):
            if name in _BLOCKS and not self.tables:
                self._close_block()
            return
        while self._pop() != name:
            pass

    def _pop(self) -> str:
        entry = self.stack.pop()
        name = entry.name
        self.open_names[name] -= 1
        self.formats = entry.formats
        self.hidden -= entry.hidden
        if entry.on_end is not None:
            entry.on_end()
        if name == "li":
            self.label, self.fresh = "", False
        if name in ("ol", "ul") and self.counters:
            self.counters.pop()
        elif name == "pre":
            self.preformatted = max(0, self.preformatted - 1)
        elif name == "table":
            self.tables -= 1
            if not self.tables:
                self.kind = "table"
                self._close_block()
        if name in _BLOCKS and not self.tables and not self.hidden:
            self._close_block()
        return name
