"""What the model of types reads of a record: its fields, its words, what is known of its house, outlet, host and DOI."""

from __future__ import annotations

import re
from typing import Any

from refman.references.draft import Draft
from refman.references.house_words import houses_in, is_university
from refman.references.kind_forms import QUOTES, forms
from refman.references.kind_words import kinds_in
from refman.references.lexicon import TAGS
from refman.references.outlets import bare, class_of_address, class_of_name
from refman.references.registrants import classes_of_doi
from refman.references.tokens import LETTERS
from refman.references.traces import holds_any
from refman.references.widely import classes_of, classes_of_host, classes_of_maker, classes_of_title

_HAS = (
    "author",
    "editor",
    "container-title",
    "volume",
    "issue",
    "page",
    "publisher",
    "publisher-place",
    "DOI",
    "URL",
)
_WORDED = {
    "genre": "g",
    "medium": "m",
    "container-title": "c",
    "publisher": "b",
    "authority": "h",
    "number": "#",
    "event-title": "e",
    "section": "S",
}


# What stands between the parties of a case, or before its number.
CASE = (" v. ", " v ", " vs ", " vs. ", " gegen ", " c. ", " contre ", "Nr.", "No.", "§", "In re ")
_WORD = re.compile(LETTERS)


_PRESENT = {name: f"+{name}" for name in _HAS}
_MISSING = tuple((name, f"-{name}") for name in _HAS)
_CORE = ("container-title", "volume", "issue", "page", "publisher", "editor", "genre", "URL")


def evidence(made: Draft) -> list[str]:
    """What the model of types reads of a record."""
    known = made.values
    out = [_PRESENT.get(name) or f"+{name}" for name in known]
    out += [sign for name, sign in _MISSING if name not in known]
    out.append("=" + "".join(["1" if known.get(name) else "0" for name in _CORE]))
    for name in known.keys() & _WORDED.keys():
        sign = _WORDED[name]
        words = _WORD.findall(known[name].lower())[:12]
        out += [sign + word for word in words]
        out += [f"%{sign}{kind}" for kind in kinds_in(words)]
        out.append(f"{sign}${'_'.join(words)}")
    get = made.get
    out += _of_title(get("title")) + _of_address(get("URL"), get("DOI")) + _of_date(get("issued"))
    out += _of_people(get("author")) + _of_number(get("number")) + forms(made)
    knowledge = _of_knowledge(made)
    out += knowledge + _of_layout(made, knowledge)
    between = [word.lower() for word in made.glue]
    out += ["x" + word for word in between if not word[0].isdigit()]
    out += [f"%x{kind}" for kind in kinds_in(between)]
    out += [f"%k{kind}" for kind in kinds_in(_WORD.findall(get("collection-title").lower()))]
    out += [f"%R{kind}" for kind in kinds_in([word.lower() for word in made.cut.words])]
    return out


def _of_knowledge(made: Draft) -> list[str]:
    """What is generally known of the outlet, the house, the author and the host."""
    get = made.get
    out = []
    for name, sign in (("container-title", "C"), ("publisher", "B"), ("authority", "B"), ("title", "T")):
        value = get(name)
        found = class_of_name(value) if value else ""
        if found:
            out.append(f"{sign}={found}")
        if value and sign != "T":
            out += [f"%{sign}{kind}" for kind in houses_in(value.lower())]
            out += [f"{sign}:{kind}" for kind in classes_of(value) or ("-",)]
    authors = get("author")
    if is_university(get("publisher")):
        out.append(f"B=university{len(authors)}" if len(authors) < 2 else "B=university")
    if authors:
        found = class_of_name(authors[0].literal or authors[0].family)
        if found:
            out.append(f"A={found}")
        # A paper of one word looks like a family name.
        out += [
            f"A:{kind}" for kind in classes_of(authors[0].literal or ("" if authors[0].given else authors[0].family))
        ]
        sign = "m" if authors[0].given.isupper() else "M"
        out += [f"@{sign}{kind}" for kind in classes_of_maker(authors[0])]
        own = authors[0].literal.lower()
        if own:
            out += [f"A~{sign}" for name, sign in _ITS_OWN if get(name).lower() == own]
    out += [f"@W{kind}" for kind in classes_of_title(get("title"))]
    address = get("URL")
    if address:
        found = class_of_address(bare(address))
        out.append(f"U={found}")
        out += [f"U:{kind}" for kind in classes_of_host(bare(address)) or ("-",)]
    return out


def _of_layout(made: Draft, knowledge: list[str]) -> list[str]:
    """The shape of the reference, and whether its title is quoted, by itself and with what is known."""
    shape = _shape(made)
    quoted = _is_quoted(made)
    return [f"s{shape}", f"q{quoted}", f"q{quoted}{shape}", *[f"q{quoted}{sign}" for sign in knowledge]]


def _shape(made: Draft) -> str:
    """Who wrote it (one, some, a body), where it stands (container, publisher, address), and how exactly it is dated."""
    get = made.get
    authors = get("author")
    by = ("o" if authors[0].literal else "1" if len(authors) == 1 else "n") if authors else "-"
    issued = get("issued")
    dated = len(issued.date_parts[0]) if issued and issued.date_parts else 0
    held = "".join(sign for name, sign in _HELD if get(name))
    return f"{by}{held}{'d' if dated == _TO_THE_DAY else ''}"


def _is_quoted(made: Draft) -> str:
    """Whether quotation marks stand around the title: the styles that use them leave them off books and reports."""
    if QUOTES.isdisjoint(made.raw):
        return ""
    start = next((field.span.start for field in made.fields if field.name == "title"), 0)
    return "0" if QUOTES.isdisjoint(made.raw[max(start - 2, 0) : start + 1]) else "1"


_TO_THE_DAY = 3
_ITS_OWN = (("container-title", "C"), ("publisher", "B"))
_HELD = (("container-title", "c"), ("publisher", "b"), ("URL", "u"), ("page", "p"), ("volume", "v"))


def _of_title(title: str) -> list[str]:
    words = _WORD.findall(title.lower())
    out = [f"t{word}" for word in words if word in TAGS]
    out += [f"%T{kind}" for kind in kinds_in(words)]
    if words:
        out += [f"^{words[0]}", f"${words[-1]}", f"tn{min(len(words), 12)}"]
        if len(words) > _FEW:
            out += [f"^_{words[0]}_{words[1]}", f"$_{words[-2]}_{words[-1]}"]
    if title.endswith("]"):
        out += [f"[{word}" for word in _WORD.findall(title[title.rfind("[") :].lower())]
    if holds_any(title, CASE):
        out.append("tcase")
    return out


# A title of so many words has a beginning and an end of two.
_FEW = 2


def _of_address(url: str, doi: str) -> list[str]:
    out = []
    if url:
        shown = bare(url.lower())
        host, _, path = shown.partition("/")
        parts = host.split(".")
        out += [f"u{host}", f"u.{'.'.join(parts[-2:])}", f"u~{parts[0]}", f"u.{parts[-1]}"]
        parts = re.findall(r"[a-z]{3,14}", path)
        out += [f"/{part}" for part in parts[:8]]
        out += [f"%/{kind}" for kind in kinds_in(parts)]
    if doi:
        out.append(f"d{doi.split('/')[0]}")
        out += [f"D={kind}" for kind in classes_of_doi(doi)]
        out += [
            f"d{word}"
            for word in ("arxiv", "zenodo", "figshare", "osf", "ssrn", "preprint", "chapter", "978", "dataset", "isbn")
            if word in doi.lower()
        ]
    return out


def _of_date(issued: Any) -> list[str]:
    if not issued or not issued.date_parts:
        return ["y-"]
    year = issued.year or 0
    return [f"y{len(issued.date_parts[0])}", "yold" if year < 1900 else "y20" if year < 1995 else "ynew"]


def _of_people(names: Any) -> list[str]:
    if not names:
        return []
    first = names[0]
    return ["lit" if first.literal else "person", f"n{min(len(names), 4)}"]


def _of_number(number: str) -> list[str]:
    if not number:
        return []
    shape = re.sub(r"\d+", "9", re.sub(r"[^\W\d_]+", lambda match: match[0] if len(match[0]) < 4 else "W", number))
    return [f"#={shape[:16]}"]
