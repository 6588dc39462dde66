"""References to BibTeX and BibLaTeX, so that reading gives the same references back.

What the dialect has no field for is written as `csl-…`, which other programs pass over.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator
from typing import Any

import msgspec

from refman.formats.bibtex.blocks import Block
from refman.formats.bibtex.dialects import entry_type
from refman.formats.bibtex.entry import Reader, verbatim
from refman.formats.bibtex.issued import issued
from refman.formats.bibtex.name_writing import names_written
from refman.formats.bibtex.pages import pages_read, pages_written
from refman.formats.bibtex.tables import (
    DATES,
    EPRINTS,
    GENRES,
    LANGUAGES,
    NAMES,
    NUMBERED,
    PARTS,
    PERIODICALS,
    PUBLISHERS,
    TEXT,
    VERBATIM,
    genre_of,
)
from refman.formats.dates import date_from_edtf, edtf_from_date
from refman.formats.latex import decoded
from refman.formats.latex_writing import encoded, title
from refman.formats.reading import Options
from refman.model.dates import Date, date_to_csl
from refman.model.names import name_to_csl
from refman.model.reference import ATTRIBUTE, DATE_VARIABLES, NAME_VARIABLES, Reference

_KEY = re.compile(r"[^\s,={}\"#%~\\()]+")
_NAME = re.compile(r"[a-z_][^\s={}\",#%~\\()]*")
_VARIABLE = {attribute: variable for variable, attribute in ATTRIBUTE.items()}
_FIELD = {
    variable: field for field, variable in (TEXT | VERBATIM | NAMES | DATES).items() if field not in ("annotation",)
}
_LANGID: dict[str, str] = {}
for _word, _tag in LANGUAGES.items():
    _LANGID.setdefault(_tag, _word)
_EPRINT = frozenset(EPRINTS.values())
_TITLES = ("title", "container_title", "collection_title", "volume_title", "title_short")
_MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
Fields = dict[str, str]


class _Entry:
    """One entry as it grows: its type, its fields, what is still to be written."""

    def __init__(self, reference: Reference, dialect: str, options: Options) -> None:
        self.reference, self.dialect, self.options = reference, dialect, options
        self.type = entry_type(reference, dialect)
        self.fields: Fields = {}
        self.left: dict[str, Any] = {
            name: value
            for name in reference.__struct_fields__
            if (value := getattr(reference, name)) and name not in ("id", "type", "custom", "extra")
        }

    def take(self, name: str) -> Any:
        return self.left.pop(name, "")

    def text(self, value: str) -> str:
        return encoded(value, ascii=self.options.ascii)

    def title(self, value: str) -> str:
        return title(value, ascii=self.options.ascii)


def written(found: Iterable[Reference], options: Options, dialect: str) -> Iterator[bytes]:
    """Entries, an empty line between them."""
    before = ""
    for reference in found:
        yield (before + entry(reference, options, dialect)).encode()
        before = "\n"


def entry(reference: Reference, options: Options, dialect: str) -> str:
    """One entry."""
    growing = _Entry(reference, dialect, options)
    for step in (_people, _titles, _dates, _numbers, _publisher, _verbatim, _plain, _rest):
        step(growing)
    key = reference.id
    if not _KEY.fullmatch(key) and key:
        growing.fields["csl-id"] = encoded(key)
        key = re.sub(r"[\s,={}\"#%~\\()]+", "_", key)
    if options.carry:
        _verify(growing, key)
    if not options.carry:
        growing.fields = {name: value for name, value in growing.fields.items() if not name.startswith("csl-")}
    pad = " " * options.indent
    lines = [f"{pad}{name} = {_delimited(name, value)}" for name, value in growing.fields.items()]
    return f"@{growing.type}{{{key},\n" + ",\n".join(lines) + "\n}\n"


def _delimited(name: str, value: str) -> str:
    return value if name == "month" and value in _MONTHS else f"{{{value}}}"


def _people(growing: _Entry) -> None:
    reference = growing.reference
    people = [name for variable in NAME_VARIABLES for name in getattr(reference, ATTRIBUTE[variable])]
    useprefix = any(name.non_dropping_particle for name in people)
    for field, variable in NAMES.items():
        found = growing.take(variable)
        if found:
            growing.fields[field] = names_written(found, growing.text, useprefix)
    if useprefix:
        growing.fields["options"] = "useprefix=true"


def _titles(growing: _Entry) -> None:
    fields, kind = growing.fields, growing.type
    volume = growing.left.get("volume_title") if kind in PARTS and growing.left.get("container_title") else ""
    if growing.left.get("title"):
        fields["title"] = growing.title(growing.take("title"))
    if growing.left.get("title_short"):
        fields["shorttitle"] = growing.title(growing.take("title_short"))
    container = growing.take("container_title")
    if container:
        if volume:
            fields["booktitle"] = growing.title(growing.take("volume_title"))
            fields["maintitle"] = growing.title(container)
        elif kind in PERIODICALS:
            fields["journaltitle" if growing.dialect == "biblatex" else "journal"] = growing.title(container)
        else:
            fields["booktitle"] = growing.title(container)
    if growing.left.get("collection_title"):
        fields["series"] = growing.title(growing.take("collection_title"))


def _dates(growing: _Entry) -> None:
    date = growing.left.get("issued")
    if isinstance(date, Date):
        fields = _date_fields(date, growing)
        if fields and issued(fields) == date:
            growing.take("issued")
            growing.fields |= fields
    for field, variable in DATES.items():
        date = growing.left.get(variable)
        text = edtf_from_date(date) if isinstance(date, Date) else ""
        if text and date_from_edtf(text) == date:
            growing.take(variable)
            growing.fields[field] = text


def _date_fields(date: Date, growing: _Entry) -> Fields:
    text = edtf_from_date(date) or growing.text(date.literal)
    if growing.dialect == "biblatex" or not date.date_parts or date.circa or date.edtf:
        return {"date" if growing.dialect == "biblatex" or "/" in text else "year": text}
    first, last = date.date_parts[0], date.date_parts[-1]
    if len(date.date_parts) > 1:
        return {"year": f"{first[0]}/{last[0]}"} if len(first) == len(last) == 1 else {"date": text}
    if len(first) > 1 and isinstance(first[1], int) and not 1 <= first[1] <= 12:
        return {"date": text}
    names = ("year", "month", "day")
    fields = {name: str(part) for name, part in zip(names, first)}
    if "month" in fields:
        fields["month"] = _MONTHS[int(fields["month"]) - 1]
    return fields


def _numbers(growing: _Entry) -> None:
    fields, kind, left = growing.fields, growing.type, growing.left
    if left.get("volume"):
        fields["volume"] = growing.text(growing.take("volume"))
    if kind in PERIODICALS:
        number = "issue"
    else:
        number = "number" if kind in NUMBERED else "collection_number"
    if left.get(number):
        fields["number"] = growing.text(growing.take(number))
    if left.get("issue"):
        fields["issue"] = growing.text(growing.take("issue"))
    page = left.get("page")
    if page and pages_read(pages_written(growing.text(page))) == page:
        fields["pages"] = pages_written(growing.text(growing.take("page")))


def _publisher(growing: _Entry) -> None:
    publisher = growing.take("publisher")
    kind, reference = growing.type, growing.reference
    if publisher:
        field = "publisher"
        if reference.type == "thesis":
            field = "institution" if growing.dialect == "biblatex" else "school"
        elif reference.type == "report":
            field = "institution"
        if not _ours(growing).keys().isdisjoint(PUBLISHERS):
            field = "publisher"
        text = growing.text(publisher)
        growing.fields[field] = f"{{{text}}}" if " and " in text else text
    archive, number = growing.left.get("archive", ""), growing.left.get("archive_location", "")
    if archive in _EPRINT and number and verbatim(number) == number:
        growing.fields["eprint"] = growing.take("archive_location")
        growing.fields["eprinttype" if growing.dialect == "biblatex" else "archiveprefix"] = growing.take("archive")
    place = growing.take("publisher_place")
    if place:
        text = growing.text(place)
        field = "location" if growing.dialect == "biblatex" or "address" in _ours(growing) else "address"
        growing.fields[field] = f"{{{text}}}" if " and " in text else text
    genre = growing.left.get("genre", "")
    if not genre and genre_of(kind):
        growing.fields["csl-genre"] = "\\relax"
    if genre and (genre == genre_of(kind) or genre.lower() not in GENRES):
        growing.take("genre")
        if genre != genre_of(kind):
            growing.fields["type"] = growing.text(genre)


def _verbatim(growing: _Entry) -> None:
    for field, variable in VERBATIM.items():
        value = growing.left.get(variable)
        if value and verbatim(value, field) == value and value.count("{") == value.count("}") == 0:
            growing.fields[field] = growing.take(variable)


def _plain(growing: _Entry) -> None:
    language = growing.left.get("language", "")
    if language in _LANGID:
        growing.fields["langid"] = _LANGID[growing.take("language")]
    elif language and language.lower() not in LANGUAGES:
        growing.fields["language"] = growing.text(growing.take("language"))
    for variable, field in (("keyword", "keywords"), ("note", "note")):
        if growing.left.get(variable):
            growing.fields[field] = growing.text(growing.take(variable))
    for variable in [name for name in growing.left if name in _FIELD and isinstance(growing.left[name], str)]:
        if variable not in VERBATIM.values():
            growing.fields[_FIELD[variable]] = growing.text(growing.take(variable))


def _rest(growing: _Entry) -> None:
    """What no field of the dialect holds: as `csl-…`; then what came with a BibTeX file, as it was."""
    for attribute, value in growing.left.items():
        variable = _VARIABLE.get(attribute, "")
        if variable:
            growing.fields[f"csl-{variable.lower()}"] = _carried_value(variable, value)
    custom = dict(growing.reference.custom)
    ours = _ours(growing)
    if isinstance(custom.get("bibtex"), dict):
        custom.pop("bibtex")
    if custom:
        growing.fields["csl-custom"] = carried(custom)
    if growing.reference.extra:
        growing.fields["csl-extra"] = carried(growing.reference.extra)
    for field, value in ours.items():
        if field == "options" and "options" in growing.fields:
            growing.fields["options"] += f", {value}"
        elif is_balanced(value) and _NAME.fullmatch(field):
            growing.fields.setdefault(field, value)


def _verify(growing: _Entry, key: str) -> None:
    """Read the entry back; what would not come back the same is carried beside its field."""
    again = Reader().reference(Block(growing.type, key, growing.fields))
    if again == growing.reference:
        return
    for attribute, variable in _VARIABLE.items():
        value = getattr(growing.reference, attribute)
        if value != getattr(again, attribute):
            growing.fields[f"csl-{variable.lower()}"] = _carried_value(variable, value)


def _carried_value(variable: str, value: Any) -> str:
    if isinstance(value, str):
        text = encoded(value)
        plain = value and value[0] != '"' and decoded(text, title=True) == value and not text.isspace()
        return text if plain else carried(value)
    if variable in NAME_VARIABLES:
        return carried([name_to_csl(name) for name in value])
    if value is None:
        return "null"
    return carried(date_to_csl(value) if variable in DATE_VARIABLES else value)


def _ours(growing: _Entry) -> dict[str, str]:
    """The fields that came with a BibTeX file and no variable holds."""
    found = growing.reference.custom.get("bibtex")
    return {key: value for key, value in found.items() if isinstance(value, str)} if isinstance(found, dict) else {}


def carried(value: Any) -> str:
    """JSON whose strings hold no braces, so that BibTeX's count of braces comes out."""
    return msgspec.json.encode(_unbraced(value)).decode().replace("\ue002", "\\u007b").replace("\ue003", "\\u007d")


def _unbraced(value: Any) -> Any:
    if isinstance(value, str):
        return value.replace("{", "\ue002").replace("}", "\ue003")
    if isinstance(value, dict):
        return {_unbraced(key): _unbraced(part) for key, part in value.items()}
    return [_unbraced(part) for part in value] if isinstance(value, list | tuple) else value


def is_balanced(value: str) -> bool:
    """Whether every brace is closed, none before it is opened."""
    depth = 0
    for letter in value:
        depth += (letter == "{") - (letter == "}")
        if depth < 0:
            return False
    return depth == 0


Step = Callable[[_Entry], None]
