"""What scholars and universities print: the nearest type that authors, house and whole allow."""

from __future__ import annotations

import functools
import re

from refman.references.draft import Draft
from refman.references.house_words import houses_in, is_university
from refman.references.kind_words import kinds_in
from refman.references.outlets import class_of_name
from refman.references.possible.shared import (
    OF_BOOKS,
    ON_PAPER,
    host_of,
    whole_of,
)
from refman.references.traces import holds_any


def thesis_of_several(kind: str, made: Draft) -> str:
    """A thesis of several people is called one, or lies where universities keep theirs."""
    if len(made.get("author") or ()) < 2 or "thesis" in kinds_in(map(str.lower, made.cut.words)):
        return ""
    if holds_any(made.get("URL"), _REPOSITORIES):
        return ""
    return "report" if host_of(made) else "book"


_REPOSITORIES = ("urn:nbn", "/handle/", "hdl.handle", "repositor", "resolver", "thes", "etd")


def with_isbn(kind: str, made: Draft) -> str:
    """What has a book's number is one; scores and records have others."""
    return "book" if made.get("ISBN") else ""


def in_unnamed(kind: str, made: Draft) -> str:
    """ "Roe, J. Tests. In: Oxford University Press; 2015", "Roe, J. Tests. In: 2018": what stands in a whole that is not named."""
    ends = {field.name: field.span.end for field in made.fields}
    if made.get("container-title") or "title" not in ends:
        return ""
    between = _in().match(made.raw, ends["title"])
    if not between or between.end() not in {field.span.start for field in made.fields if field.name in _BEHIND_IN}:
        return ""
    return "chapter" if made.get("publisher") else "paper-conference"


@functools.cache
def _in() -> re.Pattern[str]:
    return re.compile(r"[.,;:?!\"'”»’\s]*\b(?:[Ii]n|[Dd]ans|[Ee][nm])\b[\s:,.\[(]*")


_BEHIND_IN = ("publisher", "publisher-place", "issued")


def pointed_into(kind: str, made: Draft) -> str:
    """ "Lawrence Lessig, Code and Other Laws of Cyberspace 45 (1999)": what a person wrote and a page is cited of is a book."""
    spans = {field.name: field.span for field in made.fields}
    if made.values.keys() - _POINTED or not {"page", "issued", "title"} <= spans.keys():
        return ""
    between = made.raw[spans["page"].end : spans["issued"].start]
    titled = made.raw[spans["title"].end : spans["page"].start]
    authors = made.get("author")
    return "book" if (titled, between) == (" ", " (") and authors and all(name.given for name in authors) else ""


_POINTED = frozenset(("author", "title", "issued", "page", "citation-number", "year-suffix"))


def degree_work(kind: str, made: Draft) -> str:
    """ "Leipzig, J. (2021). Tests of Robustness. Drexel University": one person's work from a university that is no press."""
    authors = made.get("author")
    alone = len(authors) == 1 and not authors[0].literal
    return "thesis" if alone and is_university(made.get("publisher")) and not any(map(made.get, OF_BOOKS)) else ""


def of_a_press(kind: str, made: Draft) -> str:
    name, _, last = made.get("publisher").rstrip(".").rpartition(" ")
    pressed = last in _PRESSES and not name.endswith(",")  # "Columbia, P" is a place
    return "book" if pressed and not made.get("container-title") else ""


_PRESSES = frozenset(("Press", "Pr", "P", "UP"))


def preprint(kind: str, made: Draft) -> str:
    """ "arXiv preprint arXiv:…" is what papers are called where they lie before they are printed."""
    return "article" if whole_of(made).partition(" ")[0].strip(".") in _PREPRINTS else ""


_PREPRINTS = frozenset(("arxiv", "biorxiv", "medrxiv", "psyarxiv", "socarxiv", "chemrxiv"))


def journal_of_a_society(kind: str, made: Draft) -> str:
    return "article-journal" if holds_any(made.get("container-title"), _JOURNALS) else ""


# What is no proceedings, whichever society prints it.
_JOURNALS = ("Trans. ", "Transactions on", "Journal", "J. ", "Lett.", "Letters")


def release(kind: str, made: Draft) -> str:
    return "software" if made.get("version") and "/" in made.get("title") else ""


def review(kind: str, made: Draft) -> str:
    outlet = class_of_name(made.get("container-title"))
    if outlet == "blog" or not made.get("genre").lower().startswith("review"):
        return ""
    return ON_PAPER.get(outlet, "review")


def annual_report(kind: str, made: Draft) -> str:
    return "report" if made.get("title").lower().startswith(_ANNUAL) else ""


_ANNUAL = (
    "annual report",
    "jahresbericht",
    "geschäftsbericht",
    "rapport annuel",
    "informe anual",
    "memoria anual",
    "rapporto annuale",
    "relatório anual",
    "årsredovisning",
    "jaarverslag",
)


def own_report(kind: str, made: Draft) -> str:
    """What a body writes and prints itself is a report: "Umweltbundesamt (2021) Schienenlärm. Dessau: Umweltbundesamt"."""
    authors = made.get("author")
    if len(authors) != 1 or not authors[0].literal or made.get("ISBN") or made.get("edition"):
        return ""
    name, house = authors[0].literal, made.get("publisher")
    letters = "".join(word[0] for word in name.split() if word[0].isupper())
    if len(house) > 1 and house == letters:
        return "report"  # "Centraal Bureau voor de Statistiek … CBS", which is a broadcaster's name as well
    if kind != "book":
        return ""
    pressed = house.rsplit(" ", 1)[-1] in _PRESSES
    return "report" if house.lower() == name.lower() and not pressed and not class_of_name(house) else ""


def of_a_body(kind: str, made: Draft) -> str:
    """ "Ministero della Salute. Piano nazionale. Roma, 2020": what a public body prints in a town is nothing to hear or see."""
    authors = made.get("author")
    if len(authors) != 1 or not authors[0].literal or not made.get("publisher-place") or any(map(made.get, _SEEN)):
        return ""
    return "report" if "agency" in houses_in(authors[0].literal.lower()) else ""


_SEEN = ("publisher", "medium", "genre", "dimensions", "URL", "container-title", "scale")


def working_paper(kind: str, made: Draft) -> str:
    """What is numbered in a series of working papers is a report."""
    if made.get("volume") or made.get("page") or not (made.get("number") or made.get("issue")):
        return ""
    return "report" if holds_any(whole_of(made), _PAPERS) else ""


_PAPERS = (
    "working paper",
    "discussion paper",
    "arbeitspapier",
    "document de travail",
    "documento de trabajo",
    "quaderno di lavoro",
)


def code_of_conduct(kind: str, made: Draft) -> str:
    """What a body asks of its members is no law."""
    return "report" if made.get("title").lower().startswith(_CODES) and made.get("author") else ""


_CODES = (
    "code of ethics",
    "code of conduct",
    "code of practice",
    "code de déontologie",
    "código deontológico",
    "ethikrichtlinien",
)


def numbered_paper(kind: str, made: Draft) -> str:
    """What a body numbers and a house prints is no picture: "Portrait des services (publication no F-5391)"."""
    bodies = any(name.literal for name in made.get("author") or ())
    return "report" if bodies and made.get("number") and made.get("publisher") and made.get("genre") else ""
