"""JATS reference lists: <ref> with <element-citation> or <mixed-citation>.

Source: JATS 1.3 Publishing Tag Library; JATS4R's recommendation on citations.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any

from refman.formats import carrying, rich
from refman.formats.correspondences import csl_type, word_of
from refman.formats.dates import edtf_from_date
from refman.formats.plain_dates import date_from_text
from refman.formats.plain_names import name_from_parts
from refman.formats.reading import Loss, Options
from refman.formats.xml import Element, add, attribute, document, exact, find, line_of, new, root_of, words
from refman.model.dates import Date
from refman.model.names import Name
from refman.model.reference import Reference

_TAGS = {"i": "italic", "b": "bold", "sup": "sup", "sub": "sub"}
_TITLES = ("article-title", "chapter-title", "part-title", "data-title")
_TEXT = {
    "volume": "volume", "issue": "issue", "publisher-name": "publisher", "publisher-loc": "publisher_place", "edition": "edition",
    "series": "collection_title", "conf-name": "event_title", "conf-loc": "event_place", "version": "version", "isbn": "ISBN",
    "issn": "ISSN", "institution": "publisher", "size": "number_of_pages", "patent": "number", "supplement": "supplement_number",
}  # fmt: skip
_IDENTIFIERS = {"doi": "DOI", "pmid": "PMID", "pmcid": "PMCID", "pmc": "PMCID"}
_GROUPS = {"author": "author", "editor": "editor", "translator": "translator", "allauthors": "author", "guest-editor": "editor",
           "compiler": "compiler", "director": "director", "inventor": "author", "curator": "curator", "": "author"}  # fmt: skip
_WRITTEN = {"author": "author", "editor": "editor", "translator": "translator", "compiler": "compiler", "director": "director",
            "curator": "curator"}  # fmt: skip


def references(data: bytes, losses: list[Loss]) -> Iterator[Reference]:
    """The references of every list in the file. Raises: FormatError (broken-xml, xml-entities)."""
    for ref in root_of(data).iter("ref"):
        citations = [
            child for child in ref if child.tag in ("element-citation", "mixed-citation", "citation", "nlm-citation")
        ]
        if not citations:
            citations = list(ref.iter("element-citation", "mixed-citation"))[:1]
        if not citations:
            losses.append(Loss(line_of(ref), "a reference without a citation was left out", attribute(ref, "id")))
        for place, citation in enumerate(citations):
            key = attribute(ref, "id") or attribute(citation, "id")
            yield carrying.filled(understood(citation, f"{key}-{place + 1}" if place and key else key))


def understood(citation: Element, key: str) -> dict[str, Any]:
    """The fields of a citation."""
    fields: dict[str, Any] = {"id": key}
    kind = attribute(citation, "publication-type") or attribute(citation, "citation-type")
    fields["type"] = csl_type("jats", kind)
    _titles(citation, fields)
    _people(citation, fields)
    for tag, variable in _TEXT.items():
        if find(citation, f".//{tag}"):
            fields.setdefault(variable, exact(citation.find(f".//{tag}")))
    for identifier in citation.iter("pub-id"):
        variable = _IDENTIFIERS.get(attribute(identifier, "pub-id-type"), "")
        if variable:
            fields.setdefault(variable, exact(identifier))
    _numbers(citation, fields)
    for link in citation.iter("ext-link", "uri"):
        target = attribute(link, "href") or words(link)
        if attribute(link, "ext-link-type") == "doi" or "doi.org/" in target:
            fields.setdefault("DOI", target.rpartition("doi.org/")[2])
        else:
            fields.setdefault("URL", target)
    notes = [exact(comment) for comment in citation.iter("comment")]
    fields["note"] = "\n\n".join(carrying.taken(notes, fields))
    if citation.tag == "mixed-citation" and words(citation):
        fields["raw"] = words(citation)
        if not fields.get("title"):
            fields["doubts"] = ("title",)
    return fields


def _titles(citation: Element, fields: dict[str, Any]) -> None:
    inner = next((found for tag in _TITLES if (found := citation.find(f".//{tag}")) is not None), None)
    source = citation.find(".//source")
    if inner is None:
        inner, source = source, None
    fields["title"] = rich.taken(inner, _TAGS)
    fields["container_title"] = rich.taken(source, _TAGS)
    if source is not None and fields["type"] == "book":
        fields["type"] = "chapter"


def _people(citation: Element, fields: dict[str, Any]) -> None:
    groups = [(group, attribute(group, "person-group-type")) for group in citation.iter("person-group")]
    for group, kind in groups or [(citation, "author")]:
        found = tuple(_names(group))
        variable = _GROUPS.get(kind, "contributor")
        fields[variable] = fields.get(variable, ()) + found


def _names(group: Element) -> Iterator[Name]:
    for child in group.iter("name", "string-name", "collab", "institution", "etal"):
        if child.tag == "etal":
            yield Name(literal="others")
        elif child.tag == "collab" or (child.tag == "institution" and group.tag == "person-group"):
            yield Name(literal=exact(child))
        elif child.find("surname") is not None:
            yield name_from_parts(find(child, "surname"), find(child, "given-names"), find(child, "suffix"))
        elif child.tag == "string-name":
            yield Name(literal=exact(child))


def _numbers(citation: Element, fields: dict[str, Any]) -> None:
    first, last = find(citation, ".//fpage"), find(citation, ".//lpage")
    page = f"{first}-{last}" if first and last else first
    fields["page"] = find(citation, ".//page-range") or page or find(citation, ".//elocation-id")
    if first and fields["page"] == page:
        fields["page"] = page
    year = citation.find(".//year")
    if year is not None:
        stamp = attribute(year, "iso-8601-date")
        parts = " ".join(filter(None, (words(year), find(citation, ".//month"), find(citation, ".//day"))))
        fields["issued"] = date_from_text(stamp) if stamp else _numeric(citation) or date_from_text(parts)
    access = citation.find(".//date-in-citation")
    if access is not None:
        stamp = attribute(access, "iso-8601-date") or words(access)
        fields["accessed"] = date_from_text(stamp)


def _numeric(citation: Element) -> Date | None:
    year, month, day = (find(citation, f".//{part}") for part in ("year", "month", "day"))
    if not (year.isdecimal() and month.isdecimal()):
        return None
    return Date(date_parts=((int(year), int(month), *((int(day),) if day.isdecimal() else ())),))


def natural(reference: Reference) -> Element:
    """The <ref> of a reference."""
    ref = new("ref", id=reference.id) if _is_id(reference.id) else new("ref")
    citation = add(ref, "element-citation", **{"publication-type": word_of("jats", reference.type)})
    for kind, variable in _WRITTEN.items():
        names = getattr(reference, variable)
        if names:
            group = add(citation, "person-group", **{"person-group-type": kind})
            for name in names:
                _name_out(group, name)
    _titles_out(citation, reference)
    done = set()
    for tag, variable in _TEXT.items():
        value = getattr(reference, variable)
        if value and variable not in done:
            done.add(variable)
            add(citation, tag, value)
    _date_out(citation, reference)
    first, dash, last = reference.page.partition("-")
    if reference.page and dash and first and last and "-" not in last and "," not in last:
        add(citation, "fpage", first)
        add(citation, "lpage", last)
    elif reference.page:
        add(citation, "page-range" if "," in reference.page or dash else "fpage", reference.page)
    for kind, variable in (("doi", "DOI"), ("pmid", "PMID"), ("pmcid", "PMCID")):
        if getattr(reference, variable):
            add(citation, "pub-id", getattr(reference, variable), **{"pub-id-type": kind})
    if reference.URL:
        add(citation, "uri", reference.URL)
    for part in reference.note.split("\n\n") if reference.note else ():
        add(citation, "comment", part)
    return ref


def _is_id(key: str) -> bool:
    return (
        bool(key) and (key[0].isalpha() or key[0] == "_") and all(letter.isalnum() or letter in "._-" for letter in key)
    )


def _titles_out(citation: Element, reference: Reference) -> None:
    contained = bool(reference.container_title)
    if reference.title:
        kind = "chapter-title" if reference.type.startswith(("chapter", "entry")) else "article-title"
        alone = reference.type in ("book", "report", "thesis") or not contained
        rich.put(add(citation, "source" if alone and not contained else kind), reference.title, _TAGS)
    if contained:
        rich.put(add(citation, "source"), reference.container_title, _TAGS)


def _name_out(group: Element, name: Name) -> None:
    if not name.family:
        literal = name.literal or name.given
        add(group, "etal") if literal == "others" else add(group, "collab", literal)
        return
    element = add(group, "name")
    particle = " ".join(filter(None, (name.dropping_particle, name.non_dropping_particle)))
    add(element, "surname", f"{particle} {name.family}".strip())
    for tag, value in (("given-names", name.given), ("suffix", name.suffix)):
        if value:
            add(element, tag, value)


def _date_out(citation: Element, reference: Reference) -> None:
    if reference.issued is not None:
        text = edtf_from_date(reference.issued)
        shown = str(reference.issued.year) if reference.issued.year is not None else reference.issued.literal
        if shown:
            add(citation, "year", shown, **{"iso-8601-date": text if text != shown else ""})
    if reference.accessed is not None and edtf_from_date(reference.accessed):
        text = edtf_from_date(reference.accessed)
        add(citation, "date-in-citation", text, **{"content-type": "access-date", "iso-8601-date": text})


def _finished(reference: Reference, carry: bool) -> Element:
    ref = natural(carrying.plain(reference))
    citation = ref[0]
    for line in carrying.leftovers(reference, understood(citation, attribute(ref, "id")), carry):
        add(citation, "comment", line)
    return ref


def pieces(found: Iterable[Reference], options: Options) -> Iterator[bytes]:
    """A <ref-list>, a reference at a time."""
    return document("<ref-list>", (_finished(reference, options.carry) for reference in found), "</ref-list>")
