"""Word's own bibliography data (`b:Sources`) as references.

Source: ECMA-376, part 1, section 22.6 (Bibliography).
"""

from __future__ import annotations

import re
from typing import Any

from lxml import etree

from refman.documents.docx.names import local
from refman.model.dates import Date
from refman.model.names import Name
from refman.model.reference import Reference

_TYPES = {
    "JournalArticle": "article-journal", "ArticleInAPeriodical": "article-magazine", "Book": "book", "BookSection": "chapter",
    "ConferenceProceedings": "paper-conference", "Report": "report", "InternetSite": "webpage",
    "DocumentFromInternetSite": "webpage", "Patent": "patent", "Case": "legal_case", "Film": "motion_picture",
    "Interview": "interview", "SoundRecording": "song", "Art": "graphic", "Performance": "performance",
}  # fmt: skip
_FIELDS = {
    "Title": "title", "JournalName": "container_title", "PeriodicalTitle": "container_title", "BookTitle": "container_title",
    "ConferenceName": "event_title", "InternetSiteTitle": "container_title", "Volume": "volume", "Issue": "issue",
    "Pages": "page", "Publisher": "publisher", "City": "publisher_place", "Edition": "edition", "URL": "URL", "DOI": "DOI",
    "StandardNumber": "ISBN", "Institution": "publisher",
}  # fmt: skip
_ROLES = {"Author": "author", "Editor": "editor", "Translator": "translator", "BookAuthor": "container_author"}


def references_from_sources(root: etree._Element | None) -> dict[str, Reference]:
    """References by their tags, which Word's CITATION fields name."""
    found = {}
    for element in root if root is not None else ():
        if local(element.tag) == "Source":
            reference = _reference(element)
            if reference.id:
                found[reference.id] = reference
    return found


def _reference(element: etree._Element) -> Reference:
    values = {local(child.tag): "".join(map(str, child.itertext())).strip() for child in element}
    fields: dict[str, Any] = {}
    for name, variable in _FIELDS.items():
        if values.get(name):
            fields.setdefault(variable, values[name])
    names = {}
    for child in element:
        if local(child.tag) == "Author":
            names = {_ROLES[local(role.tag)]: _names(role) for role in child if local(role.tag) in _ROLES}
    return Reference(
        id=values.get("Tag", ""),
        type=_TYPES.get(values.get("SourceType", ""), "document"),
        issued=_date(values, ""),
        accessed=_date(values, "Accessed"),
        author=names.get("author", ()),
        editor=names.get("editor", ()),
        translator=names.get("translator", ()),
        container_author=names.get("container_author", ()),
        **fields,
    )


def _names(role: etree._Element) -> tuple[Name, ...]:
    out = []
    for element in role.iter():
        values = {local(child.tag): (child.text or "").strip() for child in element}
        if local(element.tag) == "Corporate":
            out.append(Name(literal=(element.text or "").strip()))
        elif local(element.tag) == "Person":
            given = " ".join(part for part in (values.get("First", ""), values.get("Middle", "")) if part)
            out.append(Name(family=values.get("Last", ""), given=given))
    return tuple(out)


def _date(values: dict[str, str], suffix: str) -> Date | None:
    year, month, day = (values.get(part + suffix, "") for part in ("Year", "Month", "Day"))
    if not year:
        return None
    if not re.fullmatch(r"\d{1,4}", year):
        return Date(literal=" ".join(part for part in (year, month, day) if part))
    parts = [int(year)]
    for part in (month, day):
        if not re.fullmatch(r"\d{1,2}", part):
            break
        parts.append(int(part))
    return Date(date_parts=(tuple(parts),))
