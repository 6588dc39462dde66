"""HTML cut into tags and texts, in one pass and without a tree.

A tree costs time that grows with the square of the depth (100,000 nested elements take a browser's parser most of a minute);
to take the words out, starts and ends of elements are enough. Own scanner for that reason.
Source: WHATWG HTML, section 13.2.5 (tokenization), without its error states.
"""

from __future__ import annotations

import codecs
import html
import re
from collections.abc import Iterator

import msgspec

from refman.documents.plain import Decoded, decoded

# A comment, a declaration or processing instruction, CDATA, a tag; anything else is text.
_MARKUP = re.compile(
    r"""
    <!--(?P<comment>) | <!\[CDATA\[(?P<cdata>) | <[!?][^>]*>?
    | <(?P<end>/?)(?P<name>[A-Za-z][^\s/>]*)(?P<attributes>(?:[^"'>]|"[^"]*"|'[^']*')*+)>
    """,
    re.VERBOSE,
)
_ATTRIBUTE = re.compile(r"""([^\s=/"'>]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+)))?""")
_CHARSET = re.compile(
    rb"""(?:<meta[^>]{0,200}charset\s*=\s*["']?|<\?xml[^>]{0,100}encoding\s*=\s*["'])([\w.:-]+)""", re.I
)
RAW = frozenset(("script", "style", "textarea", "title", "template", "svg", "noscript", "iframe", "object"))


class Tag(msgspec.Struct, frozen=True, gc=False):
    """A start or an end of an element, or words (`name` is then "")."""

    name: str
    is_end: bool = False
    attributes: dict[str, str] = {}
    text: str = ""


def decoded_html(data: bytes, path: str) -> Decoded:
    """The text of a page, by its byte order mark, what it says of itself, UTF-8, cp1252, in this order."""
    match = _CHARSET.search(data, 0, 2048)
    if match is not None and not data.startswith((codecs.BOM_UTF8, codecs.BOM_UTF16_BE, codecs.BOM_UTF16_LE)):
        name = match[1].decode("ascii", "replace").lower()
        try:
            text_name = "cp1252" if name in ("iso-8859-1", "latin-1", "latin1", "us-ascii") else name
            if not name.startswith(("utf-16", "utf-32", "utf-7", "unicode", "raw", "idna", "punycode")):
                return Decoded(data.decode(text_name), text_name)
        except (LookupError, ValueError):
            pass
    return decoded(data, path)


def tags_of(text: str) -> Iterator[Tag]:
    """Tags and words in order; what scripts and styles hold is left out. Character references are read."""
    at, size = 0, len(text)
    while at < size:
        start = text.find("<", at)
        if start < 0:
            start = size
        if start > at:
            yield Tag("", text=html.unescape(text[at:start]))
        if start == size:
            return
        match = _MARKUP.match(text, start)
        if match is None:
            # "a < b": a sign, no tag. Where nothing closes any more, all that is left is words.
            at = start + 1 if text.find(">", start) >= 0 else size
            yield Tag("", text=text[start:at])
            continue
        at = match.end()
        if match["name"]:
            name = match["name"].lower()
            is_end = bool(match["end"])
            yield Tag(name, is_end, {} if is_end else _attributes(match["attributes"]))
            if not is_end and match["attributes"].endswith("/") and name not in RAW:
                continue
            if not is_end and name in RAW:
                at = _raw_end(text, name, at)
        elif match["comment"] is not None:
            closing = text.find("-->", at)
            at = closing + 3 if closing >= 0 else size
        elif match["cdata"] is not None:
            closing = text.find("]]>", at)
            end = closing if closing >= 0 else size
            yield Tag("", text=text[at:end])
            at = end + 3


def _raw_end(text: str, name: str, at: int) -> int:
    match = re.compile(rf"</{name}\s*>", re.IGNORECASE).search(text, at)
    return match.start() if match else len(text)


def _attributes(text: str) -> dict[str, str]:
    found: dict[str, str] = {}
    if "=" in text:
        for name, double, single, bare in _ATTRIBUTE.findall(text[:20000]):
            found.setdefault(name.lower(), html.unescape(double or single or bare))
    return found
