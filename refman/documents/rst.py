"""reStructuredText: what is typeset of a source, its keys (docutils' citations and sphinxcontrib-bibtex's roles).

Source: docutils, reStructuredText markup specification; sphinxcontrib-bibtex manual.
"""

from __future__ import annotations

import re

from refman.documents.scanning import cut_all, cut_code, join_notes, keep_inner, keys_in, note_mark, scan
from refman.documents.source import Source
from refman.model.document import Document, Embedded
from refman.model.span import Span

# What belongs to a directive: lines that are blank or set in.
_BODY = r"(?:\n[ \t]*(?=\n)|\n[ \t]+[^\n]*)*"
_PATTERN = re.compile(
    rf"""
    (?P<resource> ^\.\.[ ]bibliography::(?P<files>[^\n]*){_BODY} )
    | (?P<include> ^\.\.[ ]include::[ \t]*(?P<taken>[^\s<][^\n]*){_BODY} )
    | (?P<define> ^\.\.[ ]\[(?P<name>[^\[\]\n#*]{{0,200}}[A-Za-z][^\[\]\n]{{0,200}})\][ ](?P<entry>[^\n]*(?:\n[ \t]+\S[^\n]*)*) )
    | (?P<body> ^\.\.[ ]\[(?P<number>\#?[\w*-]*)\][ ](?P<words>[^\n]*(?:\n[ \t]+\S[^\n]*)*) )
    | (?P<caption> ^\.\.[ ](?:figure|table)::(?P<title>[^\n]*) )
    | (?P<option> ^[ \t]+:[\w-]+:[^\n]* )
    | (?P<quoted> ^\.\.[ ](?:note|warning|epigraph|pull-quote|admonition|topic|tip|important)::[^\n]* )
    | (?P<directive> ^\.\.(?:[ ][^\n]*)?{_BODY} )
    | (?P<heading> ^(?P<head>\S[^\n]*)\n(?P<line>(?P<sign>[=\-~^"'`:.*+\#])(?P=sign){{2,}})[ \t]*$ )
    | (?P<rule> ^(?P<over>[=\-~^"*+\#])(?P=over){{3,}}[ \t]*$ )
    | (?P<literal> ::[ \t]*\n[ \t]*\n(?:[ \t]+[^\n]*\n?|[ \t]*\n)+ )
    | (?P<cite> :(?:foot)?cite(?::\w+)*:`(?P<keys>[^`]{{0,2000}})` )
    | (?P<raised> :sup(?:erscript)?:`(?P<super>[^`\n]{{1,200}})`(?:\\[ ])? )
    | (?P<role> :[\w:+.-]+:`(?P<said>[^`<>]{{0,500}})(?:<[^<>`]*>)?` )
    | (?P<code> ``[^`\n]{{1,1000}}`` )
    | (?P<link> `(?P<label>[^`<>\n]{{1,500}})(?:<[^<>`\n]{{1,1000}}>)?`__? )
    | (?P<mark> [ ]?\[(?P<to>[^\[\]\n]{{1,200}})\]_ )
    | (?P<bold> \*\*(?P<bold_text>[^*\n]{{1,500}})\*\* )
    | (?P<italic> (?<!\*)\*(?P<italic_text>[^\s*][^*]{{0,500}})\*(?!\*) )
    | (?P<escape> \\[^a-zA-Z0-9\n] )
    """,
    re.VERBOSE | re.MULTILINE,
)
_KEY = re.compile(r"([^\s,]+)")


def read_rst(data: bytes, path: str) -> Document:
    """The document of a reStructuredText file."""
    source = Source(data, path, "rst")
    scan(source, _PATTERN, _READERS)
    join_notes(source)
    source.fill_paragraphs()
    return source.document()


def _resource(source: Source, match: re.Match[str]) -> None:
    source.bibliographies += match["files"].split()
    source.cites_all = source.cites_all or ":all:" in match[0]
    source.cut(*match.span())


def _define(source: Source, match: re.Match[str]) -> int:
    key, target = Span(*match.span("name")), Span(*match.span("entry"))
    source.cut(match.start(), target.start)
    source.block("list-item", target.start, target.end, label=match["name"])
    source.embedded.append(Embedded(key, "definition", keys=(match["name"],), targets=(target,), key_spans=(key,)))
    return target.start


def _body(source: Source, match: re.Match[str]) -> int:
    start, end = match.span("words")
    label = match["number"]
    source.bodies.setdefault(label, Span(start, end))
    source.cut(match.start(), start, f"{label}. " if label.isdigit() else "")
    source.block("note", match.start(), end, label=label)
    return start


def _mark(source: Source, match: re.Match[str]) -> None:
    name = match["to"]
    start = match.start("to") - 1
    if name.isdigit() or name.startswith(("#", "*")):
        note_mark(source, match.start(), match.end(), name)
        return
    source.cut(start, match.end())
    spans = (Span(*match.span("to")),)
    source.embedded.append(Embedded(Span(start, match.end()), "key", keys=(name,), locators=("",), key_spans=spans))


def _cite(source: Source, match: re.Match[str]) -> None:
    keys_in(source, Span(*match.span()), Span(*match.span("keys")), _KEY)


def _heading(source: Source, match: re.Match[str]) -> int:
    level = "=-~^\"'`:.*+#".find(match["line"][0]) + 1
    if len(match["line"]) < min(4, len(match["head"].rstrip())):
        return match.end("head")
    source.cut(*match.span("line"))
    source.block("heading", *match.span("head"), level=max(1, min(level, 6)))
    return match.start("line")


def _literal(source: Source, match: re.Match[str]) -> None:
    source.cut(match.start(), match.start() + 2, ":")
    source.cut(match.start() + 2, match.end())


def _caption(source: Source, match: re.Match[str]) -> int:
    """A figure's first line names a file; a table's is its caption. What is set in below is read on."""
    if ".. table::" in match[0]:
        source.cut(match.start(), match.start("title"))
        source.block("caption", *match.span("title"))
    else:
        source.cut(*match.span())
    return match.end()


def _role(source: Source, match: re.Match[str]) -> int:
    start, end = match.span("said")
    source.cut(match.start(), start)
    source.cut(end, match.end())
    return match.end()


def _link(source: Source, match: re.Match[str]) -> int:
    start, end = match.span("label")
    source.cut(match.start(), start)
    source.cut(end, match.end())
    return match.end()


_READERS = {
    "resource": _resource,
    "include": lambda source, match: source.include(match["taken"], *match.span()),
    "define": _define,
    "body": _body,
    "caption": _caption,
    "option": cut_all,
    "quoted": cut_all,
    "directive": cut_code,
    "heading": _heading,
    "rule": cut_all,
    "literal": _literal,
    "cite": _cite,
    "raised": keep_inner("superscript", "super"),
    "role": _role,
    "code": cut_code,
    "link": _link,
    "mark": _mark,
    "bold": keep_inner("bold", "bold_text"),
    "italic": keep_inner("italic", "italic_text"),
    "escape": lambda source, match: source.cut(match.start(), match.start() + 1),
}
