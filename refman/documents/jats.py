"""JATS (NISO Z39.96, and its forerunner of the NLM) to a document: words, list, notes, and the publisher's own links.

Source: JATS 1.3 tag library, blue (publishing) and green (archiving).
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, ClassVar

from lxml import etree

from refman.documents.assembly import Assembly
from refman.documents.docx.names import local
from refman.documents.errors import DocumentError
from refman.documents.jats_references import is_bare, reference_from_jats
from refman.documents.linking import Links
from refman.documents.printed import printed
from refman.documents.tree_text import TreeReader, inner_text
from refman.documents.xml_tree import parsed
from refman.model.document import Document
from refman.model.span import Span

_SKIPPED = (
    "journal-meta", "contrib-group", "aff", "author-notes", "permissions", "history", "article-id", "article-categories",
    "pub-date", "volume", "issue", "fpage", "lpage", "elocation-id", "counts", "custom-meta-group", "kwd-group",
    "funding-group", "self-uri", "alternatives", "tex-math", "annotation", "graphic", "media", "alt-text", "long-desc",
    "related-article", "object-id", "processing-meta", "abstract-id", "product", "pub-history", "sub-article", "response",
)  # fmt: skip
_CITATIONS = ("mixed-citation", "element-citation", "nlm-citation", "citation")


def read_jats(data: bytes, path: str) -> Document:
    """The document of a JATS article.

    Raises: DocumentError (damaged, has-dtd).
    """
    root = parsed(data, path)
    article = (
        root if local(root.tag) == "article" else next((e for e in root.iter() if local(e.tag) == "article"), root)
    )
    out = Assembly(path, "jats")
    links = Links(out)
    out.language = article.get("{http://www.w3.org/XML/1998/namespace}lang") or ""
    reader = _Jats(out, links)
    out.begin()
    reader.element(article)
    reader.close()
    if not out.size:
        raise DocumentError("damaged", "holds no words", where=path)
    links.resolve()
    return out.document()


class _Jats(TreeReader):
    """`sections` counts how deep the section is."""

    sections = 0
    in_abstract = False

    def nothing(self, element: etree._Element) -> None:
        """What is not read."""

    def section(self, element: etree._Element) -> None:
        """A section: its headings are a level lower."""
        self.sections += 1
        self.inside(element)
        self.sections -= 1

    def title(self, element: etree._Element) -> None:
        """The heading of the article, of a section or a list; in a caption, its first words."""
        parent = element.getparent()
        if parent is not None and local(parent.tag) == "caption":
            self.inside(element)
            self.words(" ")
        else:
            self.block("heading", element, level=max(1, self.sections))

    def paragraph(self, element: etree._Element) -> None:
        """A paragraph; what stands in it as a block of its own parts it."""
        parent = element.getparent()
        if (
            parent is not None
            and local(parent.tag) in ("caption", "fn", "list-item", "def", "title")
            and self.kind != "paragraph"
        ):
            if self.out.has_words():
                self.out.gap(" ")
            self.spaced = True
            self.inside(element)
        else:
            self.block("abstract" if self.in_abstract else "paragraph", element)

    def abstract(self, element: etree._Element) -> None:
        """An abstract, under its heading or one of ours in the publisher's words."""
        self.in_abstract = True
        self.section(element)
        self.in_abstract = False

    def caption(self, element: etree._Element) -> None:
        """A caption."""
        self.block("caption", element)

    def label(self, element: etree._Element) -> None:
        """A number that stands before a heading, a caption or an entry."""
        self.inside(element)
        self.words(" ")

    def item(self, element: etree._Element) -> None:
        """An item of a list."""
        self.block("list-item", element)

    def quote(self, element: etree._Element) -> None:
        """A quotation."""
        self.block("quote", element)

    def figure(self, element: etree._Element) -> None:
        """A figure or table: its label and caption, then the rest."""
        self.close()
        self.kind = "caption"
        for child in element:
            if local(child.tag) == "label":
                self.label(child)
            elif local(child.tag) == "caption":
                self.inside(child)
                self.close()
            else:
                self.element(child)
        self.close()

    def note(self, element: etree._Element) -> None:
        """A footnote."""
        label = next((inner_text(child) for child in element if local(child.tag) == "label"), "")
        parent = element.getparent()
        if parent is not None and local(parent.tag) == "fn-group" and all(local(one.tag) != "title" for one in parent):
            self.close()
            self.out.notes_heading()
            self.out.begin()
            self.links.move(f"#{element.get('id')}")
        self.block("note", element, label=label)

    def reference_list(self, element: etree._Element) -> None:
        """The list: its heading, then each entry."""
        self.close()
        start = self.out.at
        self.inside(element)
        self.close()
        self.links.list_between(start)

    def reference(self, element: etree._Element) -> None:
        """An entry: as printed, or, where it holds fields alone, put together from these."""
        self.close()
        self.kind = "list-item"
        label = next((child for child in element if local(child.tag) == "label"), None)
        if label is not None:
            text = inner_text(label)
            self.label_of_entry(text)
        citations = [child for child in element.iter() if local(child.tag) in _CITATIONS]
        work = reference_from_jats(citations[0], element.get("id") or "") if citations else None
        for at, citation in enumerate(citations):
            self.words(" " if at else "")
            if is_bare(citation):
                self.words(printed(reference_from_jats(citation, "")))
            else:
                self.inside(citation)
        if not citations:
            self.inside(element)
        if work is not None and work.id:
            self.links.works[f"#{work.id}"] = work
        self.close()

    def label_of_entry(self, text: str) -> None:
        """The printed number of an entry, with a stop behind a bare one."""
        if text:
            self.words(f"{text}. " if text.isdigit() else f"{text} ")

    def cross_reference(self, element: etree._Element) -> None:
        """A link: to the list, or to a note."""
        start = self.out.at
        self.inside(element)
        names = tuple(f"#{name}" for name in (element.get("rid") or "").split())
        kind = element.get("ref-type") or ""
        if names and kind in ("bibr", "", "fn"):
            self.links.link(Span(min(start, self.out.size), self.out.size), names[0], kind == "fn", names[1:])

    def external(self, element: etree._Element) -> None:
        """A link to the world; an empty one shows its address."""
        if inner_text(element):
            self.inside(element)
        else:
            self.words(element.get("{http://www.w3.org/1999/xlink}href"))

    def italic(self, element: etree._Element) -> None:
        """Italics."""
        self.formatted("italic", element)

    def bold(self, element: etree._Element) -> None:
        """Bold."""
        self.formatted("bold", element)

    def superscript(self, element: etree._Element) -> None:
        """Raised words."""
        self.formatted("superscript", element)

    def subscript(self, element: etree._Element) -> None:
        """Lowered words."""
        self.formatted("subscript", element)

    def small_caps(self, element: etree._Element) -> None:
        """Small capitals."""
        self.formatted("small-caps", element)

    def line_break(self, element: etree._Element) -> None:
        """A new line."""
        self.out.gap("\n")
        self.spaced = True

    readers: ClassVar[Mapping[str, Callable[[Any, etree._Element], None]]] = {
        **dict.fromkeys(_SKIPPED, nothing),
        **dict.fromkeys(("sec", "app", "ack", "boxed-text"), section),
        **dict.fromkeys(("title", "article-title", "alt-title"), title),
        **dict.fromkeys(("abstract", "trans-abstract"), abstract),
        **dict.fromkeys(("fig", "table-wrap", "supplementary-material"), figure),
        **dict.fromkeys(("ext-link", "uri"), external),
        "p": paragraph,
        "caption": caption,
        "label": label,
        "list-item": item,
        "def-item": item,
        "disp-quote": quote,
        "disp-formula": nothing,
        "verse-group": quote,
        "table": TreeReader.table,
        "fn": note,
        "ref-list": reference_list,
        "ref": reference,
        "xref": cross_reference,
        "italic": italic,
        "bold": bold,
        "sup": superscript,
        "sub": subscript,
        "sc": small_caps,
        "break": line_break,
    }
