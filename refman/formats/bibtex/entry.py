"""One entry of a .bib file to a reference.

Fields that no variable of CSL holds travel along as LaTeX under `custom["bibtex"]`, to be written back as they were.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Any

from refman.formats.bibtex.blocks import Block
from refman.formats.bibtex.carried import take_carried
from refman.formats.bibtex.issued import date_text, issued
from refman.formats.bibtex.names import names, split_names
from refman.formats.bibtex.pages import pages_read
from refman.formats.bibtex.tables import (
    DATES,
    EPRINTS,
    GENRES,
    IMPLIED_GENRES,
    LANGUAGES,
    NAMES,
    NUMBERED,
    PARTS,
    PERIODICALS,
    PUBLISHERS,
    SUBTYPES,
    TEXT,
    TITLES,
    TYPES,
    VERBATIM,
)
from refman.formats.dates import date_from_edtf
from refman.formats.latex import decoded
from refman.model.reference import Reference

_OPTION = re.compile(r"\s*useprefix\s*=\s*true\s*,?")
_URL = re.compile(r"\\(?:url|href)\s*\{([^{}]*)\}|(https?://[^\s{}\\,]+)")
_DOI_PREFIX = re.compile(r"(?:https?://)?(?:dx\.)?doi\.org/|doi:\s*", re.IGNORECASE)
_ESCAPED = re.compile(r"\\([_%&#$~{}^-])|\{\\([_%&#$])\}")
Fields = dict[str, Any]


class Reader:
    """Turns entries into references. `unknown` collects LaTeX commands that no table knows."""

    def __init__(self) -> None:
        self.unknown: set[str] = set()

    def reference(self, block: Block) -> Reference:
        """The reference of an entry whose inherited fields are already in place."""
        out: Fields = {"id": block.key, "type": read_type(block)}
        rest: dict[str, str] = {}
        carried: dict[str, str] = {}
        useprefix = "useprefix=true" in block.fields.get("options", "").replace(" ", "")
        for field, value in block.fields.items():
            handler = _HANDLERS.get(field)
            if not value or value.isspace():
                continue
            if handler is not None:
                handler(self, block, out, field, value)
            elif field in NAMES:
                out[NAMES[field]] = names(value, useprefix=useprefix)
            elif field.startswith("csl-"):
                carried[field] = value
            elif field == "options":
                value = _OPTION.sub("", value).strip(" ,")
                if value:
                    rest[field] = value
            elif field not in _TOGETHER:
                rest[field] = value
        for together in (_title, _container, _number, _publisher, _notes, _genre, _dates, _eprint):
            together(self, block, out, rest)
        if rest:
            out.setdefault("custom", {}).setdefault("bibtex", {}).update(rest)
        if carried:
            take_carried(carried, out)
        return Reference(**out)

    def text(self, value: str) -> str:
        return decoded(value, unknown=self.unknown)

    def title(self, value: str) -> str:
        return decoded(value, title=True, unknown=self.unknown)


def read_type(block: Block) -> str:
    """The CSL type of an entry."""
    if "csl-type" in block.fields:
        return decoded(block.fields["csl-type"])
    kind = TYPES.get(block.type, "document")
    if block.type in PERIODICALS or block.type == "periodical":
        return SUBTYPES.get(block.fields.get("entrysubtype", "").strip().lower(), kind)
    if block.type == "unpublished" and "eventtitle" in block.fields:
        return "speech"
    return kind


def _plain_text(reader: Reader, block: Block, out: Fields, field: str, value: str) -> None:
    out[TEXT[field]] = reader.text(value)


def _short_title(reader: Reader, block: Block, out: Fields, field: str, value: str) -> None:
    out[TITLES[field]] = reader.title(value)


def verbatim(value: str, field: str = "") -> str:
    """A value that biblatex takes as it stands; LaTeX's escapes and \\url are taken off, a DOI's address too."""
    if "\\" in value or "{" in value:
        match = _URL.search(value) if "\\url" in value or "\\href" in value else None
        value = (match[1] or match[2] or "") if match else value
        value = _ESCAPED.sub(lambda found: found[1] or found[2], value)
        value = value.replace("{", "").replace("}", "").replace("\\textasciitilde", "~").replace("\\", "")
    value = " ".join(value.split())
    return _DOI_PREFIX.sub("", value, count=1) if field == "doi" else value


def _verbatim(reader: Reader, block: Block, out: Fields, field: str, value: str) -> None:
    out[VERBATIM[field]] = verbatim(value, field)


def _date(reader: Reader, block: Block, out: Fields, field: str, value: str) -> None:
    out[DATES[field]] = date_from_edtf(date_text(value))


def _pages(reader: Reader, block: Block, out: Fields, field: str, value: str) -> None:
    out["page"] = pages_read(value)


def _keywords(reader: Reader, block: Block, out: Fields, field: str, value: str) -> None:
    text = reader.text(value)
    out["keyword"] = f"{out['keyword']}, {text}" if out.get("keyword") else text


def _place(reader: Reader, block: Block, out: Fields, field: str, value: str) -> None:
    """biblatex's location is the name, address its alias: where both stand, the alias travels along."""
    if field == "address" and "location" in block.fields:
        out.setdefault("custom", {}).setdefault("bibtex", {})[field] = value
        return
    out["publisher_place"] = "; ".join(reader.text(part) for part in split_names(value))


def _language(reader: Reader, block: Block, out: Fields, field: str, value: str) -> None:
    text = reader.text(value)
    if field == "language" and out.get("language"):
        return
    out["language"] = LANGUAGES.get(text.lower(), text)


Handler = Callable[[Reader, Block, Fields, str, str], None]
_NONE: dict[str, Handler] = {}
_HANDLERS: dict[str, Handler] = (
    _NONE
    | dict.fromkeys(TEXT, _plain_text)
    | dict.fromkeys(TITLES, _short_title)
    | dict.fromkeys(VERBATIM, _verbatim)
    | dict.fromkeys(DATES, _date)
    | {"pages": _pages, "keywords": _keywords, "keyword": _keywords, "location": _place, "address": _place}
    | dict.fromkeys(("language", "langid", "hyphenation"), _language)
)
# Fields that are read together with others.
_TOGETHER = frozenset(
    (*PUBLISHERS, "title", "subtitle", "titleaddon", "maintitle", "mainsubtitle", "maintitleaddon", "booktitle",
     "booksubtitle", "booktitleaddon", "journal", "journaltitle", "journalsubtitle", "issuetitle", "issuesubtitle",
     "series", "number", "issue", "volume", "note", "addendum", "type", "date", "year", "month", "day", "eprint",
     "eprinttype", "archiveprefix", "eprintclass", "primaryclass", "entrysubtype")
)  # fmt: skip
_ENDS = (":", "?", "!", ".", "…")


def _joined(reader: Reader, fields: dict[str, str], main: str, sub: str, addon: str) -> str:
    """A title with its subtitle and what is added to it."""
    text = reader.title(fields[main]) if main in fields else ""
    if sub in fields:
        below = reader.title(fields[sub])
        text += (" " if text.endswith(_ENDS) else ": ") + below if text else below
    if addon in fields:
        added = reader.title(fields[addon])
        text += (" " if text.endswith(".") else ". ") + added if text else added
    return text


def _title(reader: Reader, block: Block, out: Fields, rest: dict[str, str]) -> None:
    fields = block.fields
    title = _joined(reader, fields, "title", "subtitle", "titleaddon")
    if "maintitle" in fields and block.type not in PARTS:
        main = _joined(reader, fields, "maintitle", "mainsubtitle", "maintitleaddon")
        if "volume" in fields and title:
            out["volume_title"] = title
            title = main
        else:
            out["collection_title"] = main
    if title:
        out["title"] = title


def _container(reader: Reader, block: Block, out: Fields, rest: dict[str, str]) -> None:
    fields = block.fields
    if "journaltitle" in fields or "journal" in fields:
        main = "journaltitle" if "journaltitle" in fields else "journal"
        container = _joined(reader, fields, main, "journalsubtitle", "")
    elif "booktitle" in fields:
        container = _joined(reader, fields, "booktitle", "booksubtitle", "booktitleaddon")
    else:
        container = ""
    if "maintitle" in fields and block.type in PARTS:
        main = _joined(reader, fields, "maintitle", "mainsubtitle", "maintitleaddon")
        if container:
            out["volume_title"] = container
        container = main
    if container:
        out["container_title"] = container
    if "series" in fields:
        out["collection_title"] = reader.title(fields["series"])
    if "issuetitle" in fields:
        out["volume_title"] = _joined(reader, fields, "issuetitle", "issuesubtitle", "")


def _number(reader: Reader, block: Block, out: Fields, rest: dict[str, str]) -> None:
    fields = block.fields
    if "volume" in fields:
        out["volume"] = reader.text(fields["volume"])
    number = reader.text(fields.get("number", ""))
    issue = reader.text(fields.get("issue", ""))
    if block.type in PERIODICALS:
        issue = f"{number}, {issue}" if number and issue and number != issue else number or issue
    elif number:
        out["number" if block.type in NUMBERED else "collection_number"] = number
    if issue:
        out["issue"] = issue


def _publisher(reader: Reader, block: Block, out: Fields, rest: dict[str, str]) -> None:
    """The publisher, or the body that stands in for one; what is not used travels along."""
    fields = block.fields
    if "howpublished" in fields and (match := _URL.search(fields["howpublished"])) is not None:
        address = verbatim(match[1] or match[2] or "")
        if address:
            out.setdefault("URL", address)
    for field in PUBLISHERS:
        value = fields.get(field, "")
        if not value.strip():
            continue
        if (
            "publisher" in out
            or (field == "howpublished" and "URL" in out)
            or (block.type in PERIODICALS and field != "publisher")
        ):
            rest[field] = value
            continue
        out["publisher"] = "; ".join(text for part in split_names(value) if (text := reader.text(part)))


def _notes(reader: Reader, block: Block, out: Fields, rest: dict[str, str]) -> None:
    parts = [
        text for name in ("note", "addendum") if name in block.fields and (text := reader.text(block.fields[name]))
    ]
    if parts:
        out["note"] = (
            ". ".join(part.rstrip(".") for part in parts[:-1]) + ". " + parts[-1] if len(parts) > 1 else parts[0]
        )


def _genre(reader: Reader, block: Block, out: Fields, rest: dict[str, str]) -> None:
    value = block.fields.get("type") or IMPLIED_GENRES.get(block.type, "")
    if value:
        text = reader.text(value)
        out["genre"] = GENRES.get(text.lower(), text)


def _dates(reader: Reader, block: Block, out: Fields, rest: dict[str, str]) -> None:
    found = issued(block.fields)
    if found is not None:
        out["issued"] = found


def _eprint(reader: Reader, block: Block, out: Fields, rest: dict[str, str]) -> None:
    """A preprint server and its number are CSL's archive and archive_location; PubMed's number has its own variable."""
    fields = block.fields
    if "eprint" not in fields:
        return
    kind = (fields.get("eprinttype") or fields.get("archiveprefix") or "").strip()
    if kind.lower() == "pubmed":
        out.setdefault("PMID", verbatim(fields["eprint"]))
    elif kind:
        out.setdefault("archive", EPRINTS.get(kind.lower(), kind))
        out.setdefault("archive_location", verbatim(fields["eprint"]))
        for name in ("eprintclass", "primaryclass"):
            if name in fields:
                rest[name] = fields[name]
        return
    for name in _EPRINT_FIELDS:
        if name in fields:
            rest[name] = fields[name]


_EPRINT_FIELDS = ("eprint", "eprinttype", "archiveprefix", "eprintclass", "primaryclass")
