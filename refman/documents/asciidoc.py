"""AsciiDoc: what is typeset of a source, its keys (asciidoctor-bibtex's and its own bibliography anchors).

Source: AsciiDoc language documentation (text, blocks, bibliography); asciidoctor-bibtex manual.
"""

from __future__ import annotations

import re

from refman.documents.scanning import cut_all, cut_code, cut_comment, heading, keep_inner, scan, shown
from refman.documents.source import Source
from refman.model.document import Document, Embedded, NoteMark
from refman.model.span import Span

_PATTERN = re.compile(
    r"""
    (?P<code> ^(?P<fence>-{4,}|\.{4,}|\+{4,}|/{4,})[ \t]*\n[\s\S]*?^(?P=fence)[ \t]*$ )
    | (?P<comment> ^//(?!/)[^\n]* )
    | (?P<resource> ^:bib(?:tex|liography)[\w-]*:[ \t]*(?P<file>[^\n]*) )
    | (?P<include> ^include::(?P<taken>[^\s\[\]{}][^\[\]{}\n]*)\[[^\]\n]*\][ \t]*$ )
    | (?P<attribute> ^:!?[\w-]+!?:[^\n]* | ^\[[^\[\]\n]{0,500}\][ \t]*$ | ^(?:image|video|include|toc|bibliography)::[^\n]* )
    | (?P<heading> ^(?P<marks>={1,6})[ ]+(?P<head>[^\n]*[^\s]) )
    | (?P<caption> ^\.(?P<words>[A-Z"“][^\n]*) )
    | (?P<table> ^\|===[ \t]*$ )
    | (?P<cell> ^[^\S\n]*\||[ ]\| )
    | (?P<cite> (?<!\w)cite(?:np)?:\[(?P<cited>[^\[\]]{0,1000})\] )
    | (?P<define> \[\[\[(?P<anchor>[^\[\],\n]{1,200})(?:,[^\[\]\n]{0,200})?\]\]\] )
    | (?P<refer> <<(?P<to>[\w:.#-]{1,200})(?:,[^<>\n]{0,200})?>> )
    | (?P<note> footnote(?:ref)?:[\w-]*\[(?P<note_text>[^\[\]]{0,3000})\] )
    | (?P<link> (?:link:|(?=https?://))(?P<target>[^\s\[\]<>]{1,1000})\[(?P<label>[^\[\]\n]{0,500})\] )
    | (?P<verbatim> (?<!\w)`[^`\n]{1,500}` | \+\+[^+\n]{1,500}\+\+ )
    | (?P<italic> (?<![\w_])_(?P<italic_text>[^\s_][^_\n]{0,500})_(?!\w) | __(?P<italic_inner>[^_\n]{1,500})__ )
    | (?P<bold> (?<![\w*])\*(?P<bold_text>[^\s*][^*\n]{0,500})\*(?!\w) )
    | (?P<raised> \^(?P<super>[^\s^]{1,100})\^ )
    | (?P<sign> (?<=\w)--(?=\w)|(?<=[ ])--(?=[ ]) )
    """,
    re.VERBOSE | re.MULTILINE,
)
_KEY = re.compile(r"(?<![\w(])([\w:.+/-]*\w)(?:\(([^()]*)\))?")


def read_asciidoc(data: bytes, path: str) -> Document:
    """The document of an AsciiDoc file."""
    source = Source(data, path, "asciidoc")
    scan(source, _PATTERN, _READERS)
    _resolve(source)
    source.fill_paragraphs()
    return source.document()


def _cite(source: Source, match: re.Match[str]) -> None:
    keys = list(_KEY.finditer(source.text, *match.span("cited")))
    source.cut(*match.span())
    if keys:
        spans = tuple(Span(*key.span(1)) for key in keys)
        said = tuple(key[2] or "" for key in keys)
        names = tuple(key[1] for key in keys)
        source.embedded.append(Embedded(Span(*match.span()), "key", keys=names, locators=said, key_spans=spans))


def _define(source: Source, match: re.Match[str]) -> None:
    """`* [[[doe20]]] Doe, J. …`: an entry, to the next blank line or anchor."""
    text, key = source.text, Span(*match.span("anchor"))
    ends = [at for at in (text.find("\n\n", match.end()), text.find("\n* [[[", match.end())) if at >= 0]
    end = min(ends, default=len(text))
    body = text[match.end() : end]
    target = Span(match.end() + len(body) - len(body.lstrip()), match.end() + len(body.rstrip()))
    source.cut(*match.span())
    source.embedded.append(Embedded(key, "definition", keys=(match["anchor"],), targets=(target,), key_spans=(key,)))


def _refer(source: Source, match: re.Match[str]) -> None:
    source.anchors[match["to"] + f"\0{match.start()}"] = Span(*match.span())
    source.cut(*match.span())


def _resolve(source: Source) -> None:
    """Cross-references to anchors of the bibliography are citations; those to sections are not."""
    known = {one.keys[0] for one in source.embedded if one.source == "definition"}
    for name, span in source.anchors.items():
        key = name.partition("\0")[0]
        if key in known:
            spans = (Span(span.start + 2, span.start + 2 + len(key)),)
            source.embedded.append(Embedded(span, "key", keys=(key,), locators=("",), key_spans=spans))


def _resource(source: Source, match: re.Match[str]) -> None:
    if ".bib" in match["file"]:
        source.bibliographies.append(match["file"].strip())
    source.cut(*match.span())


def _caption(source: Source, match: re.Match[str]) -> int:
    source.cut(match.start(), match.start("words"))
    source.block("caption", *match.span("words"))
    return match.start("words")


def _note(source: Source, match: re.Match[str]) -> int:
    start, end = match.span("note_text")
    source.notes.append(NoteMark(str(len(source.notes) + 1), Span(match.start(), start), Span(start, end)))
    source.cut(match.start(), start, " ")
    source.cut(end, match.end())
    return start


def _link(source: Source, match: re.Match[str]) -> int:
    start, end = match.span("label" if match["label"] else "target")
    source.cut(match.start(), start)
    source.cut(end, match.end())
    source.run("link", start, end, match["target"])
    return match.end()


def _italic(source: Source, match: re.Match[str]) -> int | None:
    return keep_inner("italic", "italic_text" if match["italic_text"] else "italic_inner")(source, match)


_READERS = {
    "code": cut_code,
    "comment": cut_comment,
    "resource": _resource,
    "include": lambda source, match: source.include(match["taken"], *match.span()),
    "attribute": cut_all,
    "heading": heading,
    "caption": _caption,
    "table": cut_all,
    "cell": lambda source, match: source.cut(match.end() - 1, match.end(), "\t"),
    "cite": _cite,
    "define": _define,
    "refer": _refer,
    "note": _note,
    "link": _link,
    "verbatim": cut_code,
    "italic": _italic,
    "bold": keep_inner("bold", "bold_text"),
    "raised": keep_inner("superscript", "super"),
    "sign": shown({"--": "–"}),
}
