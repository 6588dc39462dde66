"""The nearest type that the fields of a record allow, where the model's first thought cannot be.

Nothing is a newspaper's article that is in no newspaper, and what lasts half an hour is no book. Each rule looks at works of
some types, and gives another type, the same where there is nothing to change and later rules have no say, or "".
"""

from __future__ import annotations

import functools
import re
from collections.abc import Callable

from refman.references.dates import status_from_text
from refman.references.draft import Draft
from refman.references.house_words import houses_in, is_university
from refman.references.kind_evidence import bare
from refman.references.kind_words import kinds_in
from refman.references.organisations import is_broadcaster
from refman.references.outlets import class_of_address, class_of_name
from refman.references.traces import holds_any

_Rule = Callable[[str, Draft], str]
_ON_PAPER = {"magazine": "article-magazine", "newspaper": "article-newspaper"}


def possible(kind: str, made: Draft) -> str:
    """The type, or the nearest one that the fields allow."""
    for rule in _rules(kind):
        found = rule(kind, made)
        if found:
            return found
    return kind


def known_for(made: Draft) -> str:
    """What the host of its address is generally known for: "books", "video"."""
    return class_of_address(bare(made.get("URL")))


def _host(made: Draft) -> str:
    return str(made.get("URL")).split("//", 1)[-1].split("/", 1)[0]


def _whole(made: Draft) -> str:
    return str(made.get("container-title")).lower()


def _house(made: Draft) -> str:
    return str(made.get("publisher")).lower()


def _paper(name: str) -> str:
    """The type of what stands in a paper of that name, "" where it is none: what a broadcaster writes stands on its site."""
    return "" if is_broadcaster(name) else _ON_PAPER.get(class_of_name(name), "")


def _outlet_as_author(made: Draft) -> str:
    """ "Der Spiegel (2020) …": the type of what stands in the paper that wrote it itself, "" where no paper did."""
    named = [_paper(name.literal) for name in made.get("author") or () if name.literal]
    return named[0] if len(named) == 1 else ""


# What is posted, printed and put on sites.


def _in_a_blog(kind: str, made: Draft) -> str:
    return "post-weblog" if "blog" in made.get("URL").lower() else ""


def _about_a_book(kind: str, made: Draft) -> str:
    """A library's catalogue and a shop have pages on books."""
    if kind == "webpage" and known_for(made) == "books":
        return "book"
    return "book" if _OF_A_BOOK.search(made.get("URL")) else ""


_OF_A_BOOK = re.compile(r"/e?books?/|/978\d{10}\b|/isbn/")


def _in_its_own_paper(kind: str, made: Draft) -> str:
    return "" if made.get("container-title") else _outlet_as_author(made)


def _in_a_magazine(kind: str, made: Draft) -> str:
    """A name that is not known may say it: "CQ Magazine"."""
    outlet = made.get("container-title")
    said = not class_of_name(outlet) and not _MAGAZINES.isdisjoint(_WORD.findall(outlet.lower()))
    return "article-magazine" if said and known_for(made) != "newspaper" else ""


def _dated_magazine(kind: str, made: Draft) -> str:
    """ "Salt Magazine" of a month or a season; societies of engineers have journals of such names."""
    issued = made.get("issued")
    dated = issued and issued.date_parts and len(issued.date_parts[0]) > 1
    return _in_a_magazine(kind, made) if dated and "IEEE" not in made.raw else ""


_WORD = re.compile(r"[^\W\d_]+")
_MAGAZINES = frozenset("magazine magazin revista magazín журнал".split())


def _on_the_body_s_site(kind: str, made: Draft) -> str:
    """What a body puts on its own site is a page of it."""
    if "@" in made.raw or not _host(made) or all(name.given for name in made.get("author") or ()):
        return ""
    return kind if known_for(made) == "forum" else "webpage"


def _page_of_a_body(kind: str, made: Draft) -> str:
    """ "Google. “Privacy Policy.” Privacy & Terms": what a body has on its own site is no blog, where nothing says so."""
    bodies = [name.literal or (name.family if not name.given else "") for name in made.get("author") or ()]
    own = len(bodies) == 1 and bodies[0] and bodies[0].lower().split()[0] in _host(made).lower()
    return "webpage" if own and known_for(made) != "blog" and "blog" not in made.raw.lower() else ""


def _blog_on_paper(kind: str, made: Draft) -> str:
    """What is known as a magazine, and has no address, was read on paper."""
    return "" if _host(made) else _ON_PAPER.get(class_of_name(made.get("container-title")), kind)


def _no_news(kind: str, made: Draft) -> str:
    """What is in a series of papers, or in what has the letters of a meeting: "ECCV", "AAAI-90"."""
    outlet = made.get("container-title")
    if _host(made):
        return ""
    if holds_any(outlet.lower(), _SERIES_OF_PAPERS):
        return "report"
    return "paper-conference" if _ACRONYM.fullmatch(outlet) and not class_of_name(outlet) else ""


_SERIES_OF_PAPERS = ("working paper", "discussion paper", "internal report", "research report", "technical report")
_ACRONYM = re.compile(r"[A-Z]{3,9}(?:[- ’']?\d\d(?:\d\d)?)?")


def _to_come(kind: str, made: Draft) -> str:
    """What stands in papers and magazines is out before anyone cites it."""
    issued = made.get("issued")
    if not (made.get("status") or (issued and status_from_text(issued.literal))):
        return ""
    return "article-journal" if made.get("container-title") else kind


def _by_an_outlet(kind: str, made: Draft) -> str:
    return "" if made.get("container-title") else _outlet_as_author(made) or kind


def _page_for_report(kind: str, made: Draft) -> str:
    """A body's report has a house, a number or a kind of its own; what has none is a page of its site."""
    if not _host(made) or any(map(made.get, _OF_REPORTS)):
        return ""
    return "webpage" if any(name.literal for name in made.get("author") or ()) else kind


_OF_REPORTS = ("publisher", "publisher-place", "container-title", "collection-title", "number", "genre", "DOI", "ISBN")


def _undated_page(kind: str, made: Draft) -> str:
    """What has no date but the day that it was read on is a page of a site."""
    issued = made.get("issued")
    undated = not issued or not issued.date_parts
    if not (undated and made.get("accessed") and _host(made)) or any(map(made.get, _OF_BOOKS)):
        return ""
    if kind == "report" and not _is_quoted(made):
        return ""
    return "" if made.get("publisher-place") or made.get("genre") or made.get("scale") else "webpage"


def _is_quoted(made: Draft) -> bool:
    start = next((field.span.start for field in made.fields if field.name == "title"), 0)
    return start > 0 and made.raw[start - 1] in "\"“„«‘'"


def _in_nothing(kind: str, made: Draft) -> str:
    """What ought to be in a whole and is in none: a page of a body's site, a body's report, a book."""
    get = made.get
    if get("container-title") or (kind == "broadcast" and "broadcast" in houses_in(_house(made))):
        return kind
    # "Google", one word that is no person's whole name, stands for a body, too.
    organised = any(not (_paper(name.literal) if name.literal else name.given) for name in get("author") or ())
    if _host(made) and not get("publisher"):
        return "webpage" if organised and not get("page") else kind
    if not (get("publisher") or get("publisher-place")):
        return kind
    issued = get("issued")
    exact = bool(issued and issued.date_parts and len(issued.date_parts[0]) == _TO_THE_DAY)
    return "report" if organised and exact else "book"


_TO_THE_DAY = 3


# What is heard, seen and hung.


def _lasting(kind: str, made: Draft) -> str:
    """What lasts some time ("00:28:27", "90 min") is sent or filmed."""
    if not _RUNNING_TIME.fullmatch(made.get("dimensions")):
        return ""
    if "broadcast" in houses_in(_house(made)):
        return "broadcast"
    if kind in _TIMED:
        return kind
    filmed = made.get("director") or "dir" in map(str.lower, made.glue)
    return (
        "motion_picture"
        if filmed or "video" in (class_of_name(made.get("publisher")), known_for(made))
        else "broadcast"
    )


_TIMED = frozenset(("motion_picture", "broadcast", "song", "speech", "interview", "performance", "post", "post-weblog"))
_RUNNING_TIME = re.compile(r"(?:\d{1,2}:)?\d{1,2}:\d\d|\d{1,3} [Mm]in\.?|\d{2,3}")


def _lecture(kind: str, made: Draft) -> str:
    return "speech" if made.get("event-title") and made.get("title").lower().startswith(_SPOKEN) else ""


_SPOKEN = ("lecture", "keynote", "address", "vortrag", "conférence", "conferencia", "talk")


def _aired(kind: str, made: Draft) -> str:
    house = _house(made).split()
    issued = made.get("issued")
    sent = bool(issued and issued.date_parts and len(issued.date_parts[0]) == _TO_THE_DAY)
    told = not _AIRED.isdisjoint(house) or (sent and house[:1] and house[0] in _CHANNELS)
    return "broadcast" if told and not _host(made) and (sent or kind != "motion_picture") else ""


_CHANNELS = frozenset(("bbc", "itv", "channel", "sky", "abc", "sbs", "ard", "zdf", "arte"))
_AIRED = frozenset("television radio tv fernsehen televisión télévision rundfunk televisione".split())


def _on_a_label(kind: str, made: Draft) -> str:
    """A part of a record, that is: what has no editor and no pages, and a label for its house."""
    return "song" if not (made.get("editor") or made.get("page")) and "label" in houses_in(_house(made)) else ""


def _episode(kind: str, made: Draft) -> str:
    counted = {*map(str.lower, made.glue), *_WORD.findall(made.get("number").lower())}
    return "broadcast" if made.get("container-title") and not _EPISODES.isdisjoint(counted) else ""


_EPISODES = frozenset("season episode ep staffel folge saison épisode temporada episodio stagione".split())


def _directed(kind: str, made: Draft) -> str:
    """ "Khoury, Nadia, dir. Cedar Season. PBS": films have directors, and so have French books, from other houses."""
    sent = class_of_name(made.get("publisher")) == "video" or "broadcast" in houses_in(_house(made))
    return "motion_picture" if sent and "dir" in map(str.lower, made.glue) else ""


def _on_stage(kind: str, made: Draft) -> str:
    """A day and a house for plays: "Directed by Ann Roe, 12 Aug. 2013, Traverse Theatre, Edinburgh"."""
    issued = made.get("issued")
    played = bool(issued and issued.date_parts and len(issued.date_parts[0]) == _TO_THE_DAY)
    return "performance" if played and not _STAGES.isdisjoint(_WORD.findall(_house(made))) else ""


_STAGES = frozenset("theatre theater théâtre teatro playhouse opera oper schauspielhaus staatsoper".split())


def _score(kind: str, made: Draft) -> str:
    """ "String Quartet in E-flat Major, op. 27. Leipzig: Roe & Sohn": what is printed of music is its score."""
    return "musical_score" if made.get("publisher-place") and _KEY.search(made.get("title")) else ""


_KEY = re.compile(
    r"\b(?:in [A-G](?:-flat|-sharp| flat| sharp)? (?:[Mm]ajor|[Mm]inor)\b|[Oo]p\. ?\d|BWV ?\d"
    r"|in [A-Ha-h](?:is|es|s)?-(?:Dur|Moll)\b)"
)


def _map(kind: str, made: Draft) -> str:
    """ "Map of the Turnpikes. 1838. 45 × 60 cm": a measured sheet."""
    return (
        "map"
        if _SIZE.fullmatch(made.get("dimensions")) and "map" in kinds_in(_WORD.findall(made.get("title").lower()))
        else ""
    )


def _edited_film(kind: str, made: Draft) -> str:
    """Films have no editors in lists."""
    if not made.get("editor") or _host(made):
        return ""
    return "chapter" if made.get("container-title") else "book"


def _interview(kind: str, made: Draft) -> str:
    alone = not (_host(made) or made.get("container-title") or made.get("publisher"))
    return "interview" if alone and made.get("title").lower().startswith(_TALKED) else ""


_TALKED = (
    "interview with ",
    "interview mit ",
    "entretien avec ",
    "entrevista con ",
    "entrevista com ",
    "intervista a ",
    "intervista con ",
)


def _measured(kind: str, made: Draft) -> str:
    """What is as large as that hangs, or stands in a museum: "33.5 × 43.5 × 19 cm"."""
    return "graphic" if _SIZE.fullmatch(made.get("dimensions")) and not _host(made) else ""


_SIZE = re.compile(r"[\d.,]+(?: ?[×x] ?[\d.,]+)+ ?(?:cm|mm|m|in\.?)")


def _plan(kind: str, made: Draft) -> str:
    """A plan of what is to be done is no map: "Plan d’action 2021-2026"."""
    said = f"{made.get('title')} {made.get('genre')} {_whole(made)} {_house(made)}"
    words = kinds_in(set(_WORD.findall(said.lower())) - _PLANS)
    return "" if "map" in words or made.get("scale") or made.get("dimensions") else "report"


_PLANS = frozenset(("plan", "plano", "piano"))


def _on_the_wall(kind: str, made: Draft) -> str:
    """ "The Train. 1975, Museum of Modern Art" is a picture, no book of it: the house follows the year, or what it is made of."""
    if not holds_any(_house(made), _OF_PICTURES):
        return ""
    if made.get("medium") and made.get("issued"):
        return "graphic"
    ends = {field.name: field.span.end for field in made.fields if field.name == "issued"}
    start = next((field.span.start for field in made.fields if field.name == "publisher"), 0)
    return "graphic" if ends and made.raw[ends["issued"] : start] in (", ", ". ") else ""


_OF_PICTURES = (
    "museum",
    "museo",
    "musée",
    "museu",
    "gallery",
    "galerie",
    "galleria",
    "art institute",
    "institute of fine arts",
    "institute of arts",
    "kunsthalle",
    "pinakothek",
    "pinacoteca",
    "louvre",
    "tate modern",
    "tate britain",
    "uffizi",
)


# What scholars and universities print.


def _thesis_of_several(kind: str, made: Draft) -> str:
    """A thesis of several people is called one, or lies where universities keep theirs."""
    if len(made.get("author") or ()) < 2 or "thesis" in kinds_in(map(str.lower, made.cut.words)):
        return ""
    if holds_any(made.get("URL"), _REPOSITORIES):
        return ""
    return "report" if _host(made) else "book"


_REPOSITORIES = ("urn:nbn", "/handle/", "hdl.handle", "repositor", "resolver", "thes", "etd")


def _degree_work(kind: str, made: Draft) -> str:
    """ "Leipzig, J. (2021). Tests of Robustness. Drexel University": one person's work from a university that is no press."""
    authors = made.get("author")
    alone = len(authors) == 1 and not authors[0].literal
    return "thesis" if alone and is_university(made.get("publisher")) and not any(map(made.get, _OF_BOOKS)) else ""


# What a book has and a thesis lacks.
_OF_BOOKS = ("editor", "volume", "edition", "ISBN", "collection-title", "container-title", "number", "DOI")


def _of_a_press(kind: str, made: Draft) -> str:
    pressed = made.get("publisher").rstrip(".").rsplit(" ", 1)[-1] in _PRESSES
    return "book" if pressed and not made.get("container-title") else ""


_PRESSES = frozenset(("Press", "Pr", "P", "UP"))


def _preprint(kind: str, made: Draft) -> str:
    """ "arXiv preprint arXiv:…" is what papers are called where they lie before they are printed."""
    return "article" if _whole(made).partition(" ")[0].strip(".") in _PREPRINTS else ""


_PREPRINTS = frozenset(("arxiv", "biorxiv", "medrxiv", "psyarxiv", "socarxiv", "chemrxiv"))


def _journal_of_a_society(kind: str, made: Draft) -> str:
    return "article-journal" if holds_any(made.get("container-title"), _JOURNALS) else ""


# What is no proceedings, whichever society prints it.
_JOURNALS = ("Trans. ", "Transactions on", "Journal", "J. ", "Lett.", "Letters")


def _release(kind: str, made: Draft) -> str:
    return "software" if made.get("version") and "/" in made.get("title") else ""


def _review(kind: str, made: Draft) -> str:
    if not made.get("genre").lower().startswith("review of "):
        return ""
    return _ON_PAPER.get(class_of_name(made.get("container-title")), "review")


# Works of reference.


def _of_words(kind: str, made: Draft) -> str:
    """What explains the words of a language is no encyclopedia."""
    whole = made.get("container-title")
    lower = whole.lower()
    said = holds_any(lower, _CALLED) and not holds_any(lower, _ENCYCLOPEDIAS)
    known = holds_any(lower, _DICTIONARIES) or class_of_name(whole) == "dictionary"
    return "entry-dictionary" if known or (said and kind == "entry-encyclopedia") else ""


def _of_things(kind: str, made: Draft) -> str:
    """What a dictionary "of" something explains is more than words."""
    if "-" in made.get("page") or "dictionary" in (class_of_name(made.get("container-title")), known_for(made)):
        return ""
    return "entry-encyclopedia" if holds_any(_whole(made), _ENCYCLOPEDIAS) else ""


def _by_letters(kind: str, made: Draft) -> str:
    return "entry-encyclopedia" if _whole(made).strip("0123456789¹²³⁴⁵ ") in _LEXICA else ""


def _under_the_word(kind: str, made: Draft) -> str:
    if kind.startswith("entry") or " s.v. " not in made.raw:
        return ""
    return "entry-dictionary" if holds_any(_whole(made), _DICTIONARIES) else "entry-encyclopedia"


# Those that theologians, historians and classicists cite by their letters.
_LEXICA = frozenset("lthk rgg tre rac ndb adb hls re dnp lma ewnt thwnt ddb dbi oed odnb dnb".split())
_ENCYCLOPEDIAS = (
    "encyclop",
    "enzyklop",
    "enciclop",
    "encyklop",
    "dictionary of ",
    "dictionnaire des ",
    "dizionario dei ",
    "diccionario de ",
)
_CALLED = ("dictionary", "diccionario", "dictionnaire", "dizionario", "wörterbuch", "dicionário")
_DICTIONARIES = (
    "diccionario de la lengua",
    "dictionnaire de la langue",
    "dizionario della lingua",
    "english dictionary",
    "merriam",
    "duden",
    "robert de la langue",
    "petit robert",
    "petit larousse",
    "wörterbuch der deutschen sprache",
    "dicionário da língua",
)


# What is law.


def _treaty(kind: str, made: Draft) -> str:
    return "treaty" if not made.get("author") and _TREATY.match(made.get("title")) else ""


_TREATY = re.compile(
    r"(?:(?:The|United|Nations|European|International|Geneva|Vienna|Council|of|Europe|UN|UNESCO|Optional|Universal) )*"
    r"(?:Convention|Treaty|Protocol|Agreement|Covenant)(?: \([IVX]{1,4}\))? (?:on|of|for|concerning|relating|between|against|to) "
)


def _in_force(kind: str, made: Draft) -> str:
    return "legislation" if made.get("container-title").startswith(_GAZETTES) else ""


# The parts of official journals that hold what is in force.
_GAZETTES = ("OJ L", "ABl. L", "ABl. EU L", "JO L", "DO L", "GU L", "PB L")


_NEWS = ("article-newspaper", "article-magazine")
_SHOWN = ("motion_picture", "song", "article-magazine", "chapter")
_NOT_PRINTED = ("thesis", "song", "motion_picture", "graphic", "speech")
# In this order: the types of works that a rule looks at, of all where there are none, and the rule.
_RULES: tuple[tuple[tuple[str, ...], _Rule], ...] = (
    ((*_NEWS, "webpage"), _in_a_blog),
    ((), _lasting),
    (("motion_picture", "song", "webpage", "thesis", "speech", "post-weblog"), _about_a_book),
    (("thesis",), _thesis_of_several),
    (_NEWS, _in_its_own_paper),
    (("article-newspaper",), _in_a_magazine),
    (("article-journal",), _dated_magazine),
    (("paper-conference",), _lecture),
    ((*_NEWS, "motion_picture"), _aired),
    (("chapter",), _on_a_label),
    (("document", "webpage", "legislation", "bill", "report", "book"), _treaty),
    (("bill",), _in_force),
    (("book", "document", "map", "report"), _undated_page),
    (("post",), _on_the_body_s_site),
    (("post-weblog",), _page_of_a_body),
    (("chapter", "entry-encyclopedia"), _of_words),
    (("chapter", "entry-dictionary"), _of_things),
    ((*_SHOWN, "broadcast", "webpage"), _review),
    (("map",), _plan),
    (("article-journal", "chapter"), _by_letters),
    (("article-journal",), _preprint),
    (("dataset",), _release),
    (("paper-conference",), _journal_of_a_society),
    ((), _under_the_word),
    (("book",), _on_the_wall),
    (("book",), _directed),
    (("book",), _score),
    (("book",), _map),
    (("motion_picture",), _on_stage),
    (("motion_picture",), _edited_film),
    ((), _interview),
    (_SHOWN, _episode),
    (_SHOWN, _measured),
    (("post-weblog",), _blog_on_paper),
    (("article-newspaper",), _no_news),
    (_NEWS, _to_come),
    (("book",), _degree_work),
    (_NOT_PRINTED, _of_a_press),
    (("article-journal",), _by_an_outlet),
    (("report",), _page_for_report),
    ((*_NEWS, "chapter", "post-weblog", "broadcast"), _in_nothing),
)


@functools.cache
def _rules(kind: str) -> tuple[_Rule, ...]:
    """The rules that look at works of a type, in their order."""
    return tuple(rule for kinds, rule in _RULES if not kinds or kind in kinds)
