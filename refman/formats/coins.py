"""COinS: works as OpenURL in the title attribute of HTML <span class="Z3988">.

Source: OpenURL COinS: A Convention to Embed Bibliographic Metadata in HTML; Z39.88-2004 KEV formats.
"""

from __future__ import annotations

import html
import re
from collections.abc import Iterable, Iterator
from typing import Any
from urllib.parse import parse_qsl, urlencode

from refman.formats import carrying
from refman.formats.dates import edtf_from_date
from refman.formats.decoding import decoded
from refman.formats.plain_dates import date_from_text
from refman.formats.plain_names import inverted, name_from_inverted
from refman.formats.reading import Loss, Options
from refman.model.names import Name
from refman.model.reference import Reference

_SPAN = re.compile(r"<span\b([^<>]{0,100000})>", re.IGNORECASE)
_TITLE = re.compile(r"""\btitle\s*=\s*(?:"([^"]*)"|'([^']*)')""", re.IGNORECASE)
_FORMAT = "info:ofi/fmt:kev:mtx:"
_TEXT = {
    "stitle": "container_title_short", "volume": "volume", "issue": "issue", "pages": "page", "issn": "ISSN", "isbn": "ISBN",
    "pub": "publisher", "place": "publisher_place", "edition": "edition", "series": "collection_title", "tpages": "number_of_pages",
    "part": "part_number", "description": "abstract", "language": "language", "source": "source", "number": "number",
}  # fmt: skip
# (metadata format, genre) -> CSL type; read in both directions.
_TYPES = {
    ("journal", "article"): "article-journal", ("journal", "preprint"): "article", ("book", "book"): "book",
    ("book", "bookitem"): "chapter", ("book", "proceeding"): "paper-conference", ("journal", "proceeding"): "paper-conference",
    ("book", "report"): "report", ("dissertation", ""): "thesis", ("patent", ""): "patent", ("dc", "webpage"): "webpage",
    ("book", "document"): "document", ("book", "unknown"): "document", ("journal", "issue"): "periodical",
}  # fmt: skip
_WORDS = {kind: words for words, kind in reversed(_TYPES.items())}


def references(data: bytes, losses: list[Loss]) -> Iterator[Reference]:
    """The works of the page."""
    for span in _SPAN.finditer(decoded(data, losses)):
        title = _TITLE.search(span[1])
        if "Z3988" in span[1] and title is not None:
            pairs = parse_qsl(html.unescape(title[1] if title[1] is not None else title[2]), keep_blank_values=False)
            yield carrying.filled(understood([(key.strip(), value.strip("\r\n\t")) for key, value in pairs]))


def understood(pairs: list[tuple[str, str]]) -> dict[str, Any]:
    """The fields of an OpenURL."""
    values: dict[str, list[str]] = {}
    for key, value in pairs:
        values.setdefault(key, []).append(value)
    one = {key.removeprefix("rft."): found[0] for key, found in values.items()}
    kind = one.get("rft_val_fmt", "").rpartition(":")[2]
    genre = one.get("genre", one.get("type", "")).lower()
    fields: dict[str, Any] = {"type": _TYPES.get((kind, genre)) or _TYPES.get((kind, ""), "document")}
    for key, variable in _TEXT.items():
        if one.get(key):
            fields[variable] = one[key]
    holder = one.get("jtitle") or one.get("btitle") or one.get("title", "")
    fields["title"] = one.get("atitle", "") or holder
    if one.get("atitle"):
        fields["container_title"] = holder
    first, last = one.get("spage", ""), one.get("epage", "")
    fields.setdefault("page", f"{first}-{last}" if first and last else first)
    fields["issued"] = date_from_text(one.get("date", ""))
    fields["author"] = tuple(_authors(values))
    for identifier in values.get("rft_id", []):
        _identifier(identifier, fields)
    fields["id"] = one.get("rfr_ref", "")
    fields["note"] = "\n\n".join(carrying.taken(values.get("rft.note", []), fields))
    return fields


def _authors(values: dict[str, list[str]]) -> Iterator[Name]:
    first = Name(family="".join(values.get("rft.aulast", [])[:1]), given="".join(values.get("rft.aufirst", [])[:1]))
    people = [name_from_inverted(name) for name in values.get("rft.au", []) + values.get("rft.creator", [])]
    if first.family and not any(name.family == first.family for name in people[:1]):
        people.insert(0, first)
    yield from people
    yield from (Name(literal=name) for name in values.get("rft.aucorp", []))


def _identifier(value: str, fields: dict[str, Any]) -> None:
    for prefix, variable in (("info:doi/", "DOI"), ("info:pmid/", "PMID"), ("urn:ISBN:", "ISBN")):
        if value.startswith(prefix):
            fields.setdefault(variable, value.removeprefix(prefix))
            return
    if "://" in value:
        fields.setdefault("URL", value)


def natural(reference: Reference) -> list[tuple[str, str]]:
    """The OpenURL of a reference."""
    kind, genre = _WORDS.get(reference.type, ("book", "document"))
    pairs = [("ctx_ver", "Z39.88-2004"), ("rft_val_fmt", _FORMAT + kind)]
    pairs += [("rfr_ref", reference.id), ("rft.genre", genre)]
    holder = "jtitle" if kind == "journal" else "btitle" if kind == "book" else "title"
    if reference.container_title:
        pairs += [("rft.atitle", reference.title), (f"rft.{holder}", reference.container_title)]
    else:
        pairs.append(("rft.atitle" if kind == "journal" else f"rft.{holder}", reference.title))
    for name in reference.author:
        pairs.append(("rft.au", inverted(name)) if name.family else ("rft.aucorp", name.literal or name.given))
    pairs += [(f"rft.{key}", getattr(reference, variable)) for key, variable in _TEXT.items()]
    if reference.issued is not None:
        pairs.append(("rft.date", edtf_from_date(reference.issued)))
    for prefix, value in (("info:doi/", reference.DOI), ("info:pmid/", reference.PMID), ("", reference.URL)):
        if value:
            pairs.append(("rft_id", prefix + value))
    pairs += [("rft.note", part) for part in reference.note.split("\n\n")]
    return [(key, value) for key, value in pairs if value]


def pieces(found: Iterable[Reference], options: Options) -> Iterator[bytes]:
    """HTML spans, one a line."""
    for reference in found:
        pairs = natural(carrying.plain(reference))
        pairs += [("rft.note", line) for line in carrying.leftovers(reference, understood(pairs), options.carry)]
        yield f'<span class="Z3988" title="{html.escape(urlencode(pairs))}"></span>\n'.encode()
