"""The type of a work, decided on all evidence.

The words that leave no doubt come first ("[Video]", "Press release", a patent's number); of the rest a small network says it
by what `kind_evidence` reads, and `possible` whether that can be.
"""

from __future__ import annotations

import functools
import re

from refman.references.draft import Draft
from refman.references.genres import ACTS, SAID, SAID_IN
from refman.references.house_words import houses_in, is_university
from refman.references.kind_evidence import CASE, evidence
from refman.references.kind_network import network
from refman.references.kind_words import kinds_in
from refman.references.outlets import bare, class_of_name
from refman.references.papers import kind_of_paper
from refman.references.possible.rules import possible
from refman.references.possible.shared import known_for
from refman.references.possible.works_of_reference import is_lexicon
from refman.references.titles import kind_said_by
from refman.references.traces import holds_any
from refman.references.widely import classes_of, classes_of_host


def kind_of(made: Draft) -> str:
    """The CSL type of a record."""
    if made.kind:
        return _on_the_web(made) if made.kind == "webpage" else made.kind
    said = _said(made)
    if said:
        where = class_of_name(made.get("container-title") or made.get("publisher"))
        return "post" if said in ("graphic", "motion_picture") and where == "forum" else said
    if holds_any(made.get("container-title").lower(), _PROCEEDINGS):
        return "paper-conference"
    if made.get("scale"):
        return "map"
    if made.get("URL") and not made.values.keys() - _READ:
        return "webpage"
    if not made.values.keys() - _POINTING or not made.values.keys() - _WHO_AND_WHEN:
        return "document"
    if made.get("interviewer") or any("interviewer" in roles for *_, roles, _ in made.roles):
        return "interview"
    if made.get("recipient"):
        return "personal_communication"
    if made.roles and any("series-creator" in roles for *_, roles, _ in made.roles):
        return "broadcast"
    number = made.get("number")
    if number:
        if number.startswith(_STANDARDS) or (not made.get("container-title") and _standard().match(number)):
            return "standard"
        if number.lower().startswith(_SERVERS) and not made.get("container-title"):
            return "article"
        if _patent().fullmatch(number):
            return "patent"
        paper = kind_of_paper(number)
        if paper:
            return paper
        if _of_un().fullmatch(number):
            return "report"
    if holds_any(made.get("URL"), _SLIDES) and known_for(made) == "slides":
        return "speech"
    if holds_any(f"{made.get('container-title')} {made.get('publisher')}".lower(), _TREATIES):
        return "treaty"
    if made.values.keys() == _IN_PRESS and made.get("issued").literal.lower().startswith("in press"):
        return "article-journal"
    plain = "article-journal" if _is_article(made) else _of_paper(made)
    if plain:
        return possible(plain, made) if plain != "article-journal" else plain
    return possible(network().kind(evidence(made)), made)


def _on_the_web(made: Draft) -> str:
    """The type of what a reader by rule takes for a page ("[EB/OL]" of GB/T 7714): a page, or what its host is known for."""
    if not classes_of_host(bare(made.get("URL"))):
        return made.kind
    found = possible(network().kind(evidence(made)), made)
    return found if found in _ONLINE else made.kind


_ONLINE = frozenset(
    """article article-magazine article-newspaper bill broadcast dataset entry-dictionary entry-encyclopedia graphic legal_case
    legislation motion_picture patent post post-weblog report software song speech""".split()
)
# "Ibid., 45", "Roe, J. (2001).": what only points to another entry, or says who and when, is of no kind of its own.
_POINTING = frozenset(("page", "note", "citation-number", "volume"))
# An address alone, and when it was read.
_READ = frozenset(("URL", "accessed", "note", "citation-number"))
_WHO_AND_WHEN = frozenset(("page", "note", "citation-number", "author", "issued", "status"))
# How a number says that it is a standard's.
_STANDARDS = tuple(f"{body} S" for body in ("IEEE", "ANSI", "ASTM", "ISO", "ASME"))


# Samples: "ISO 690:2021", "DIN EN 1990", "ISO/IEC 27001", "BS 7671:2018".
@functools.cache
def _standard() -> re.Pattern[str]:
    return re.compile(
        r"(?:ISO|IEC|DIN|BS|NF|UNE|UNI|NISO|ÖNORM|SN)(?:[/ -](?:[A-Z]{2,5}|[A-Z]))* ?(?:Z?\d{2,6})(?:[-:.]\d{1,4})*\b"
    )


# The numbers of preprints begin so: "arXiv:1706.03762", "CoRR, abs/1607.06450".
_SERVERS = ("arxiv", "corr")
# Meetings whose proceedings a whole is, and proceedings whose names have no word of any.
_PROCEEDINGS = (
    "conference on ",
    "symposium on ",
    "workshop on ",
    "congress on ",
    "advances in neural information processing",
)
# Where treaties are published.
_TREATIES = ("treaty series", "treaty collection", "recueil des traités", "u.n.t.s")
# What stands in the addresses of slides, and of others.
_SLIDES = ("slide", "deck", "prezi", "presentation")


# As offices number patents: "US2012101951 (A1)", "CN110836969-A", "EP 0 123 456 B1".
@functools.cache
def _patent() -> re.Pattern[str]:
    return re.compile(r"(?:US|EP|WO|CN|DE|JP|GB|FR|AU|ES|KR|CA|RU|CH|AT|IT)[ ]?\d[\d ,/]{5,14}(?: ?[(-]?[A-Z]\d?\)?)?")


# Documents of the United Nations: "ST/ESA/SER.A/423", "E/CN.4/2004/5", "A/70/299".
@functools.cache
def _of_un() -> re.Pattern[str]:
    return re.compile(
        r"(?:ST|A|E|S|TD|FCCC|CRC|CEDAW|CCPR|DP|UNEP|HRI)/(?:[A-Z]+[\w.]*/)*[\w./-]*\d+(?:/Add\.\d+|/Rev\.\d+)?"
    )


_ARTICLE = frozenset(("container-title", "volume", "page"))
_OF_ARTICLES = _ARTICLE | {"author", "title", "issue", "issued", "DOI", "ISSN", "citation-number", "year-suffix"}
# What an article has that is not out yet.
_IN_PRESS = {"author", "title", "container-title", "issued"}
_TO_THE_DAY = 3


# Journals of the law, in which acts are printed.
_GAZETTES = ("OJ ", "BGBl", "JORF", "DOUE")


def _is_article(made: Draft) -> bool:
    """What has volume and pages, nothing that a journal's article lacks, and is in no magazine and no proceedings.

    Half of all references are such, and the model, which takes a tenth of the time of parsing, need not be asked.
    """
    known = made.values
    if not _ARTICLE <= known.keys() <= _OF_ARTICLES or holds_any(made.get("title"), CASE):
        return False
    issued = known.get("issued")
    if issued and issued.date_parts and len(issued.date_parts[0]) == _TO_THE_DAY:
        return False
    container = known["container-title"]
    if is_lexicon(container) or container.startswith(_GAZETTES):
        return False
    if "agazin" in container and issued and issued.date_parts and len(issued.date_parts[0]) > 1:
        return False
    classes = classes_of(container)
    if classes and "journal" not in classes:
        return False
    return not class_of_name(container) and "conference" not in kinds_in(container.lower().split())


_BOOKISH = frozenset(
    """author title publisher publisher-place issued edition editor translator ISBN citation-number year-suffix original-date
    number-of-pages collection-title collection-number""".split()
)
_OF_BOOK = frozenset(("author", "title", "publisher", "publisher-place", "issued"))
_CHAPTERLIKE = _BOOKISH | {"container-title", "page", "volume"}
_PRESS = frozenset(("press", "university"))
_OF_CHAPTER = frozenset(("title", "container-title", "editor", "page", "issued"))


def _of_paper(made: Draft) -> str:
    """The type of what has all that a book has, or a chapter of one, and nothing else; "" for any other.

    A fifth of the references of the humanities are such. Where a word, the house or the whole says anything of another
    type, the model is asked.
    """
    known = made.values
    keys = known.keys()
    if _OF_CHAPTER <= keys <= _CHAPTERLIKE and ("publisher" in keys or "publisher-place" in keys):
        whole = known["container-title"]
        said = class_of_name(whole) or kinds_in(whole.lower().split()) or "meeting" in houses_in(whole.lower())
        return "" if said else "chapter"
    if not _OF_BOOK <= keys <= _BOOKISH or any(name.literal for name in known["author"]):
        return ""
    house = known["publisher"]
    if (
        is_university(house)
        or class_of_name(house)
        or "institute" in classes_of(house)  # Labels, papers and houses of books share names: "London: Verso".
        or not houses_in(house.lower()) <= _PRESS
        or kinds_in([word.lower() for word in made.cut.words])
    ):
        return ""
    return "book"


# What a work reviews is none of its own kind: "Review of the TV series episode …".
_OF_REVIEWS = ("review of ", "rezension", "compte rendu", "recensione", "reseña")
_BRACKETED = re.compile(r"\[([^\W\d_][^\[\]]{1,60})\]")


def said_by(phrase: str) -> str:
    """The type that a genre or a phrase in brackets names, "" where it names none."""
    lower = phrase.lower().strip(" .[]()")
    ended = f"{lower}."
    found = SAID.get(lower) or next((kind for trace, kind in SAID_IN if trace in ended), "")
    if not found and lower.replace(".", " ").partition(" ")[0] in ACTS:
        return "legislation"
    return found or kind_said_by(phrase)


def _said(made: Draft) -> str:
    """The type that the reference names itself, "" where it does not."""
    for name in ("genre", "medium"):
        value = made.get(name)
        if value and not value.lower().startswith(_OF_REVIEWS):
            found = said_by(value)
            if found:
                return found
    for phrase in _BRACKETED.findall(made.raw) if "[" in made.raw else ():
        found = "" if phrase.lower().startswith(_OF_REVIEWS) else said_by(phrase)
        if found:
            return found
    return kind_said_by(made.get("title"))
