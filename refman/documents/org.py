"""Org: what is exported of a source, its keys (Org's own citations and org-ref's) and bibliography files.

Source: Org manual 9.7, sections 12 (markup) and 14 (citations); org-ref manual.
"""

from __future__ import annotations

import re

from refman.documents.keys import KEY, locator_of
from refman.documents.scanning import (
    cut_all,
    cut_code,
    cut_comment,
    heading,
    join_notes,
    keep_inner,
    keys_in,
    note_mark,
    scan,
    shown,
)
from refman.documents.source import Source
from refman.model.document import Document, Embedded, NoteMark
from refman.model.span import Span

_PATTERN = re.compile(
    r"""
    (?P<code> ^[ \t]*\#\+begin_(?:src|example|export|comment)\b[\s\S]*?^[ \t]*\#\+end_(?:src|example|export|comment)[^\n]* )
    | (?P<drawer> ^[ \t]*:(?:properties|logbook):[ \t]*\n(?:[ \t]*:[^\n]*\n){0,200}?[ \t]*:end: )
    | (?P<resource> ^[ \t]*\#\+bibliography:[ \t]*(?P<file>[^\n]*) | (?<!\w)bibliography:(?P<old_file>[^\s]+) )
    | (?P<caption> ^[ \t]*\#\+caption:[ \t]*(?P<words>[^\n]+) )
    | (?P<include> ^[ \t]*\#\+include:[ \t]*"(?P<taken>[^"\n]+\.org)"[ \t]*$ )
    | (?P<keyword> ^[ \t]*\#\+[^\n]* )
    | (?P<comment> ^[ \t]*\#[ \t][^\n]* | ^[ \t]*\#$ )
    | (?P<heading> ^(?P<marks>\*+)[ ]+(?P<head>[^\n]*[^\s]) )
    | (?P<cite> \[cite(?:/[\w/-]*)?:(?P<cited>[^\[\]]{0,2000})\] )
    | (?P<old> (?<!\w)(?:[a-zA-Z]*cite[a-zA-Z]*):(?P<keys>&?[\w:.-]*\w(?:[,;]&?[\w:.-]*\w){0,50}) )
    | (?P<body> ^\[fn:(?P<body_name>[\w-]+)\][ \t]*(?P<body_text>[^\n]*(?:\n(?!\n|\[fn:|\*)[^\n]+){0,200}) )
    | (?P<inline> \[fn:[\w-]*:(?P<inline_text>[^\[\]]{0,2000})\] )
    | (?P<mark> \[fn:(?P<name>[\w-]+)\] )
    | (?P<link> \[\[(?P<target>[^\[\]\n]{0,500})\](?:\[(?P<label>[^\[\]]{0,500})\])?\] )
    | (?P<verbatim> (?<![\w=])=[^\s=][^=\n]{0,300}=(?!\w) | (?<![\w~])~[^\s~][^~\n]{0,300}~(?!\w) )
    | (?P<italic> (?<![\w/:])/(?P<italic_text>[^\s/][^/\n]{0,300}?)(?<!\s)/(?!\w) )
    | (?P<bold> (?<![\w*])\*(?P<bold_text>[^\s*][^*\n]{0,300})\*(?!\w) )
    | (?P<raised> \^\{(?P<super>[^{}\n]{1,100})\} )
    | (?P<math> \\\([^\n]{0,500}?\\\) | \\\[[^\n]{0,2000}?\\\] | \$[^\s$][^$\n]{0,300}\$ )
    | (?P<sign> ---? )
    """,
    re.VERBOSE | re.MULTILINE | re.IGNORECASE,
)
_OLD_KEY = re.compile(r"&?([\w:.-]*\w)")


def read_org(data: bytes, path: str) -> Document:
    """The document of an Org file."""
    source = Source(data, path, "org")
    scan(source, _PATTERN, _READERS)
    join_notes(source)
    source.fill_paragraphs()
    return source.document()


def _cite(source: Source, match: re.Match[str]) -> None:
    start, end = match.span("cited")
    keys = list(KEY.finditer(source.text, start, end))
    borders = [*(key.start() for key in keys[1:]), end]
    said = tuple(locator_of(source.text[key.end() : border]) for key, border in zip(keys, borders))
    source.cut(*match.span())
    if keys:
        names = tuple(key[1] or key[2] for key in keys)
        spans = tuple(Span(*key.span(1 if key[1] else 2)) for key in keys)
        source.embedded.append(Embedded(Span(*match.span()), "key", keys=names, locators=said, key_spans=spans))


def _old(source: Source, match: re.Match[str]) -> None:
    keys_in(source, Span(*match.span()), Span(*match.span("keys")), _OLD_KEY)


def _resource(source: Source, match: re.Match[str]) -> None:
    named = match["file"] or match["old_file"] or ""
    source.bibliographies += [name.strip().strip('"') for name in named.split(",") if name.strip()]
    source.cut(*match.span())


def _caption(source: Source, match: re.Match[str]) -> int:
    source.cut(match.start(), match.start("words"))
    source.block("caption", *match.span("words"))
    return match.start("words")


def _body(source: Source, match: re.Match[str]) -> int:
    name = match["body_name"]
    source.bodies.setdefault(name, Span(*match.span("body_text")))
    source.cut(match.start(), match.start("body_text"), f"{name}. " if name.isdigit() else "")
    source.block("note", *match.span(), label=name)
    return match.start("body_text")


def _inline(source: Source, match: re.Match[str]) -> int:
    start, end = match.span("inline_text")
    label = str(len(source.notes) + 1)
    source.notes.append(NoteMark(label, Span(match.start(), start), Span(start, end)))
    source.cut(match.start(), start, " ")
    source.cut(end, match.end())
    return start


def _link(source: Source, match: re.Match[str]) -> int:
    if match["target"].startswith("cite:"):
        return match.start("target")
    start, end = match.span("label" if match["label"] else "target")
    source.cut(match.start(), start)
    source.cut(end, match.end())
    source.run("link", start, end, match["target"])
    return match.end()


_READERS = {
    "code": cut_code,
    "drawer": cut_all,
    "resource": _resource,
    "file": _resource,
    "old_file": _resource,
    "caption": _caption,
    "words": _caption,
    "include": lambda source, match: source.include(match["taken"], *match.span()),
    "keyword": cut_all,
    "comment": cut_comment,
    "heading": heading,
    "head": heading,
    "cite": _cite,
    "old": _old,
    "body": _body,
    "inline": _inline,
    "mark": lambda source, match: note_mark(source, match.start(), match.end(), match["name"]),
    "link": _link,
    "verbatim": cut_code,
    "italic": keep_inner("italic", "italic_text"),
    "bold": keep_inner("bold", "bold_text"),
    "raised": keep_inner("superscript", "super"),
    "math": cut_all,
    "sign": shown({"--": "–", "---": "—"}),
}
