"""The format of a file from its first bytes, then from its name."""

from __future__ import annotations

import re

from refman.formats.decoding import decoded
from refman.formats.reading import FormatError

# Pattern searched in the beginning -> format; the first that is found decides.
_TEXT_SIGNS: tuple[tuple[str, str], ...] = (
    (r"^TY {0,3}- ", "ris"),
    (r"^(?:PMID|TI  |FAU |DP  |JT  )- ", "nbib"),
    (r"^%0 [A-Z]", "enw"),
    (r"\A\s*(?:FN |VR |PT [JBSP]\s)", "wos"),
    (r"^[ \t]*@[ \t]*[A-Za-z]+\s*[{(]", "bibtex"),
    (r"^cff-version\s*:", "cff"),
    (r"^references\s*:|\A\s*(?:---\s*)?-\s+(?:id|type|title|author)\s*:", "csl-yaml"),
    (
        r"\A(?:#.*\n|\s*\n|---\s*\n)*[^\s:#{}\[\]<>-][^\n:]{0,200}:[ \t]*\n(?:[ \t]+[^\n]*\n)*?[ \t]+type\s*:",
        "hayagriva",
    ),
    (r"class=[\"']Z3988[\"']", "coins"),
)
# Name of an element near the beginning -> format.
_ELEMENTS: tuple[tuple[str, str], ...] = (
    ("modsCollection|mods", "mods"),
    ("Sources", "word"),
    ("PubmedArticleSet|PubmedArticle|PubmedBookArticle", "pubmed"),
    ("RDF", "zotero-rdf"),
    ("TEI|teiCorpus|listBibl|biblStruct", "tei"),
    ("ref-list|article|book-part-wrapper|back", "jats"),
    ("records|ref-type", "endnote-xml"),
)
_CSV_WORDS = re.compile(
    r"\b(?:title|authors?|doi|year|issued|container-title|item type|publication title)\b", re.IGNORECASE
)
_HEAD = 65_536


def guessed(data: bytes, name: str = "") -> str:
    """The format's name.

    Raises: FormatError (empty-file, format-not-guessed, not-text).
    """
    head = decoded(data[:_HEAD], []).lstrip("\ufeff")
    found = (
        _json(head)
        or _xml(head)
        or _named(name, certain=True)
        or _text(head)
        or _named(name, certain=False)
        or _csv(head)
    )
    if not found and not data.strip():
        message = "this is empty: there are no references in it"
        raise FormatError("empty-file", message, where=name, hint="is it the right file?")
    if not found:
        hint = "`refman convert --from FORMAT` reads it as what you say; `refman convert --formats` lists them"
        raise FormatError("format-not-guessed", "the format of this file is not clear", where=name, hint=hint)
    return found


def _json(head: str) -> str:
    start = head.lstrip()
    if not start.startswith(("[", "{")):
        return ""
    first = start.split("\n", 1)[0]
    if re.fullmatch(r"\{\s*\".*\}\s*", first) and not re.match(r"\{\s*\"(?:items|references|csl|@)", first):
        return "jsonl"
    if re.search(r'"@(?:context|graph|type)"\s*:', start[:4000]):
        return "schema-org"
    return "csl-json"


def _xml(head: str) -> str:
    start = head.lstrip()
    if not start.startswith("<") or re.match(r"<!doctype html|<html", start, re.IGNORECASE):
        return ""
    for names, kind in _ELEMENTS:
        if re.search(rf"<(?:[A-Za-z]\w*:)?(?:{names})[\s>/]", start[:8000]):
            return kind
    return ""


def _named(name: str, *, certain: bool) -> str:
    """By the end of the name; only ends that one format alone has are `certain`."""
    from refman.formats.registry import FORMATS

    extension = name.rsplit("/", 1)[-1].rsplit(".", 1)[-1].lower() if "." in name else ""
    found = [kind for kind, row in FORMATS.items() if extension in row.extensions]
    if certain:
        return found[0] if len(found) == 1 and extension not in ("json", "html") else ""
    return found[0] if found and extension not in ("xml", "html") else ""


def _text(head: str) -> str:
    return next((kind for sign, kind in _TEXT_SIGNS if re.search(sign, head, re.MULTILINE)), "")


def _csv(head: str) -> str:
    first = head.lstrip().split("\n", 1)[0]
    cells = re.split(r"[,;\t]", first)
    return (
        "csv"
        if len(cells) > 1 and len(first) < 2000 and sum(bool(_CSV_WORDS.search(cell)) for cell in cells) > 1
        else ""
    )
