"""What is posted, printed in papers and put on sites: the nearest type that its outlet and its address allow."""

from __future__ import annotations

import functools
import re

from refman.references.dates import status_from_text
from refman.references.draft import Draft
from refman.references.house_words import houses_in
from refman.references.organisations import is_broadcaster
from refman.references.outlets import class_of_name
from refman.references.possible.shared import (
    OF_BOOKS,
    ON_PAPER,
    TO_THE_DAY,
    WORD,
    host_of,
    house_of,
    is_quoted,
    known_for,
    outlet_as_author,
    paper_of,
)
from refman.references.traces import holds_any
from refman.references.widely import classes_of


def in_a_blog(kind: str, made: Draft) -> str:
    return "post-weblog" if "blog" in made.get("URL").lower() else ""


def by_its_address(kind: str, made: Draft) -> str:
    """What is in the archive of a mailing list was written to its readers, and a code of astronomers says what it stands for."""
    address = made.get("URL").lower()
    if holds_any(address, _LISTS) or (".html" in address and _listed().search(address)):
        return "personal_communication"
    coded = _of_ads().search(address) if "adsabs" in address else None
    return _STEMS[coded[1]] if coded else ""


_LISTS = ("/pipermail/", "//lists.", "mail-archive.com/", "//listserv.")


# Where Mailman keeps the letters of a month. Sample: "/archives/discussion/2013-january/005016.html".
@functools.cache
def _listed() -> re.Pattern[str]:
    return re.compile(r"/\d{4}-[a-z]{3,9}/\d{4,7}\.html$")


# Source: NASA's Astrophysics Data System, "Bibliographic codes": the stem behind the year, and in reports behind the institution.
@functools.cache
def _of_ads() -> re.Pattern[str]:
    return re.compile(r"adsabs\.harvard\.edu/(?:abs/)?\d{4}(?:[a-z]{2,5}\.{1,4})?(phdt|mst|rept|arxiv)\b")


_STEMS = {"phdt": "thesis", "mst": "thesis", "rept": "report", "arxiv": "article"}


def about_a_book(kind: str, made: Draft) -> str:
    """A library's catalogue and a shop have pages on books."""
    if kind == "webpage" and known_for(made) == "books":
        return "book"
    return "book" if _OF_A_BOOK.search(made.get("URL")) else ""


_OF_A_BOOK = re.compile(r"/e?books?/|/978\d{10}\b|/isbn/")


def in_its_own_paper(kind: str, made: Draft) -> str:
    return "" if made.get("container-title") else outlet_as_author(made)


def in_a_magazine(kind: str, made: Draft) -> str:
    """A name that is not known may say it: "CQ Magazine"."""
    outlet = made.get("container-title")
    said = not class_of_name(outlet) and not _MAGAZINES.isdisjoint(WORD.findall(outlet.lower()))
    return "article-magazine" if said and known_for(made) != "newspaper" else ""


def dated_magazine(kind: str, made: Draft) -> str:
    """ "Salt Magazine" of a month or a season; societies of engineers have journals of such names, and "Revista" is both."""
    if all(made.get(name) for name in ("volume", "issue", "page")) and "agazin" not in made.get("container-title"):
        return ""
    issued = made.get("issued")
    dated = issued and issued.date_parts and len(issued.date_parts[0]) > 1
    return in_a_magazine(kind, made) if dated and "IEEE" not in made.raw else ""


_MAGAZINES = frozenset("magazine magazin revista magazín журнал".split())


def on_the_body_s_site(kind: str, made: Draft) -> str:
    """What a body puts on its own site is a page of it."""
    if "@" in made.raw or not host_of(made) or all(name.given for name in made.get("author") or ()):
        return ""
    return kind if known_for(made) == "forum" else "webpage"


def page_of_a_body(kind: str, made: Draft) -> str:
    """ "Google. “Privacy Policy.” Privacy & Terms": what a body has on its own site is no blog, where nothing says so."""
    bodies = [name.literal or (name.family if not name.given else "") for name in made.get("author") or ()]
    own = len(bodies) == 1 and bodies[0] and bodies[0].lower().split()[0] in host_of(made).lower()
    return "webpage" if own and known_for(made) != "blog" and "blog" not in made.raw.lower() else ""


def blog_on_paper(kind: str, made: Draft) -> str:
    """What is known as a magazine, and has no address, was read on paper."""
    return "" if host_of(made) else ON_PAPER.get(class_of_name(made.get("container-title")), kind)


def no_news(kind: str, made: Draft) -> str:
    """What is in a series of papers, or in what has the letters of a meeting: "ECCV", "AAAI-90"."""
    outlet = made.get("container-title")
    if host_of(made):
        return ""
    if holds_any(outlet.lower(), _SERIES_OF_PAPERS):
        return "report"
    named = class_of_name(outlet) or is_broadcaster(outlet) or not {*classes_of(outlet)} <= {"conference"}
    return "paper-conference" if _acronym().fullmatch(outlet) and not named else ""


_SERIES_OF_PAPERS = ("working paper", "discussion paper", "internal report", "research report", "technical report")


@functools.cache
def _acronym() -> re.Pattern[str]:
    return re.compile(r"[A-Z]{3,9}(?:[- ’']?\d\d(?:\d\d)?)?")


def to_come(kind: str, made: Draft) -> str:
    """What stands in papers and magazines is out before anyone cites it."""
    issued = made.get("issued")
    if not (made.get("status") or (issued and status_from_text(issued.literal))):
        return ""
    return "article-journal" if made.get("container-title") else kind


def by_an_outlet(kind: str, made: Draft) -> str:
    return "" if made.get("container-title") else outlet_as_author(made) or kind


def page_for_report(kind: str, made: Draft) -> str:
    """A body's report has a house, a number or a kind of its own; what has none is a page of its site."""
    if not host_of(made) or any(map(made.get, _OF_REPORTS)):
        return ""
    return "webpage" if any(name.literal for name in made.get("author") or ()) else kind


_OF_REPORTS = ("publisher", "publisher-place", "container-title", "collection-title", "number", "genre", "DOI", "ISBN")


def undated_page(kind: str, made: Draft) -> str:
    """What has no date but the day that it was read on is a page of a site."""
    issued = made.get("issued")
    undated = not issued or not issued.date_parts
    if not (undated and made.get("accessed") and host_of(made)) or any(map(made.get, OF_BOOKS)):
        return ""
    if kind == "report" and not is_quoted(made):
        return ""
    return "" if made.get("publisher-place") or made.get("genre") or made.get("scale") else "webpage"


_OF_NEWS = {"article-newspaper": "newspaper", "article-magazine": "magazine"}


_IN = frozenset(("in", "dans", "en", "em"))


def in_nothing(kind: str, made: Draft) -> str:
    """What ought to be in a whole and is in none: a page of a body's site, a body's report, a book."""
    get = made.get
    if get("container-title") or (kind == "broadcast" and "broadcast" in houses_in(house_of(made))):
        return kind
    if kind == "post-weblog" and known_for(made) == "blog":
        return kind
    if kind == "chapter" and (is_quoted(made) or not _IN.isdisjoint(map(str.lower, made.glue))):
        return kind
    if kind in _OF_NEWS and _OF_NEWS[kind] in classes_of(get("publisher")):
        return kind
    # "Google", one word that is no person's whole name, stands for a body, too.
    organised = any(not (paper_of(name.literal) if name.literal else name.given) for name in get("author") or ())
    if host_of(made) and not get("publisher"):
        return "webpage" if organised and not get("page") else kind
    if not (get("publisher") or get("publisher-place")):
        return kind
    issued = get("issued")
    exact = bool(issued and issued.date_parts and len(issued.date_parts[0]) == TO_THE_DAY)
    return "report" if organised and exact else "book"
