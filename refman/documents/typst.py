"""Typst: what is typeset of a source, its keys and bibliography files.

Source: Typst reference, "Syntax", "Cite", "Bibliography".
"""

from __future__ import annotations

import re

from refman.documents.scanning import cut_all, cut_code, cut_comment, heading, keep_inner, keys_in, scan, shown
from refman.documents.source import Source
from refman.model.document import Document, NoteMark
from refman.model.span import Span

_PATTERN = re.compile(
    r"""
    (?P<comment> (?<!:)//[^\n]* | /\*(?:[^*]|\*(?!/))*\*/ )
    | (?P<code> ```[\s\S]*?``` | `[^`\n]*` )
    | (?P<math> \$[^$]{0,5000}\$ )
    | (?P<heading> ^(?P<marks>=+)[ ]+(?P<head>[^\n<]*[^\s<]) )
    | (?P<cite> \#cite\( )
    | (?P<note> \#footnote\[ )
    | (?P<raised> \#super\[(?P<super>[^\[\]]{0,200})\] )
    | (?P<emph> \#emph\[(?P<emph_text>[^\[\]]{0,2000})\] )
    | (?P<bibliography> \#bibliography\( )
    | (?P<include> ^[ \t]*\#include[ \t]+"(?P<taken>[^"\n]+)"[ \t]*;? )
    | (?P<rule> ^[ \t]*\#(?:set|show|let|import|include)\b[^\n]* )
    | (?P<call> \#[a-zA-Z][\w.-]*(?P<open>\()? )
    | (?P<key> (?<![\w@])@(?P<name>[\w][\w:.-]*\w|\w)(?P<supplement>\[[^\[\]]{0,300}\])? )
    | (?P<label> <[A-Za-z][\w:.-]*> )
    | (?P<escape> \\[^a-zA-Z0-9\s] )
    | (?P<italic> (?<!\w)_(?P<italic_text>[^_\n]{1,500})_(?!\w) )
    | (?P<bold> (?<!\w)\*(?P<bold_text>[^*\n]{1,500})\*(?!\w) )
    | (?P<sign> ---?|~ )
    """,
    re.VERBOSE | re.MULTILINE,
)
_LABEL = re.compile(r"<([^<>\s]+)>|label\(\"([^\"]+)\"\)")
_KEY = re.compile(r"<([^<>\s]+)>")
_STRING = re.compile(r"\"([^\"\n]+\.(?:bib|ya?ml))\"")
_SUPPLEMENT = re.compile(r"supplement:\s*\[([^\[\]]*)\]")
_MOST = 5000


def read_typst(data: bytes, path: str) -> Document:
    """The document of a Typst file."""
    source = Source(data, path, "typst")
    scan(source, _PATTERN, _READERS)
    source.fill_paragraphs()
    return source.document()


def closing(text: str, at: int, pair: str) -> int:
    """The place of the bracket that closes the one before `at`; where none does, the end of the line."""
    depth = 1
    for place in range(at, min(len(text), at + _MOST)):
        if text[place] == pair[0]:
            depth += 1
        elif text[place] == pair[1]:
            depth -= 1
            if depth == 0:
                return place
    line_end = text.find("\n", at)
    return line_end if line_end >= 0 else len(text)


def _cite(source: Source, match: re.Match[str]) -> int:
    end = closing(source.text, match.end(), "()")
    said = _SUPPLEMENT.search(source.text, match.end(), end)
    keys_in(source, Span(match.start(), end + 1), Span(match.end(), end), _KEY, {0: said[1]} if said else {})
    return end + 1


def _key(source: Source, match: re.Match[str]) -> None:
    from refman.documents.keys import is_cross_reference
    from refman.model.document import Embedded

    source.cut(*match.span())
    if not is_cross_reference(match["name"]):
        locator = (match["supplement"] or "").strip("[]")
        span, key = Span(*match.span()), Span(*match.span("name"))
        source.embedded.append(Embedded(span, "key", keys=(match["name"],), locators=(locator,), key_spans=(key,)))


def _note(source: Source, match: re.Match[str]) -> int:
    end = closing(source.text, match.end(), "[]")
    label = str(len(source.notes) + 1)
    source.notes.append(NoteMark(label, Span(match.start(), match.end() - 1), Span(match.end(), end)))
    source.cut(match.start(), match.end(), " ")
    source.cut(end, end + 1)
    return match.end()


def _bibliography(source: Source, match: re.Match[str]) -> int:
    end = closing(source.text, match.end(), "()")
    source.bibliographies += [name[1] for name in _STRING.finditer(source.text, match.end(), end)]
    source.cut(match.start(), end + 1)
    return end + 1


def _rule(source: Source, match: re.Match[str]) -> int:
    """A rule: its line, and the lines that its open brackets hold."""
    opened = match[0].count("(") - match[0].count(")")
    end = closing(source.text, match.end(), "()") + 1 if opened > 0 else match.end()
    source.bibliographies += [
        name[1] for name in _STRING.finditer(source.text, match.start(), end) if "bibliography" in match[0]
    ]
    source.cut(match.start(), end, joins=True)
    return end


def _call(source: Source, match: re.Match[str]) -> int:
    """A function: its name is blanked; captions and contents inside its brackets are read on."""
    source.cut(match.start(), match.end())
    return match.end()


_READERS = {
    "comment": cut_comment,
    "code": cut_code,
    "math": cut_all,
    "heading": heading,
    "head": heading,
    "cite": _cite,
    "note": _note,
    "raised": keep_inner("superscript", "super"),
    "super": keep_inner("superscript", "super"),
    "emph": keep_inner("italic", "emph_text"),
    "bibliography": _bibliography,
    "include": lambda source, match: source.include(match["taken"], *match.span()),
    "rule": _rule,
    "call": _call,
    "open": _call,
    "key": _key,
    "label": cut_all,
    "escape": lambda source, match: source.cut(match.start(), match.start() + 1),
    "italic": keep_inner("italic", "italic_text"),
    "bold": keep_inner("bold", "bold_text"),
    "sign": shown({"--": "–", "---": "—", "~": " "}),
}
