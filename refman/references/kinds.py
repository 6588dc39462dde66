"""The type of a work, decided on all evidence.

The words that leave no doubt come first ("[Video]", "Press release", a patent's number); the rest goes through a small
maximum-entropy model (a conditional random field over sequences of one) of what `kind_evidence` reads.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from refman.references.dates import status_from_text
from refman.references.draft import Draft
from refman.references.genres import ACTS, SAID, SAID_IN
from refman.references.house_words import houses_in, is_university
from refman.references.kind_evidence import CASE, bare, evidence
from refman.references.kind_words import kinds_in
from refman.references.organisations import is_broadcaster
from refman.references.outlets import class_of_address, class_of_name
from refman.references.papers import kind_of_paper
from refman.references.titles import kind_said_by
from refman.references.traces import holds_any

_IN_A_CONTAINER = frozenset(("article-newspaper", "article-magazine", "chapter", "post-weblog", "broadcast"))
_ON_PAPER = {"magazine": "article-magazine", "newspaper": "article-newspaper"}


def kind_of(made: Draft) -> str:
    """The CSL type of a record."""
    if made.kind:
        return made.kind
    said = _said(made)
    if said:
        where = class_of_name(made.get("container-title") or made.get("publisher"))
        return "post" if said == "graphic" and where == "forum" else said
    if holds_any(made.get("container-title").lower(), _PROCEEDINGS):
        return "paper-conference"
    if made.get("scale"):
        return "map"
    if made.get("recipient"):
        return "personal_communication"
    if made.roles and any("series-creator" in roles for *_, roles, _ in made.roles):
        return "broadcast"
    number = made.get("number")
    if number:
        if number.startswith(_STANDARDS):
            return "standard"
        if number.lower().startswith(_SERVERS) and not made.get("container-title"):
            return "article"
        if _PATENT.fullmatch(number):
            return "patent"
        paper = kind_of_paper(number)
        if paper:
            return paper
    if holds_any(made.get("URL"), _SLIDES) and _where(made) == "slides":
        return "speech"
    if holds_any(f"{made.get('container-title')} {made.get('publisher')}".lower(), _TREATIES):
        return "treaty"
    plain = "article-journal" if _is_article(made) else _of_paper(made)
    if plain:
        return possible(plain, made) if plain != "article-journal" else plain
    from refman.references.decode import tagger

    return possible(str(tagger("kinds.crf").tag([evidence(made)])[0]), made)


# How a number says that it is a standard's.
_STANDARDS = tuple(f"{body} S" for body in ("IEEE", "ANSI", "ASTM", "ISO", "ASME"))
# The numbers of preprints begin so: "arXiv:1706.03762", "CoRR, abs/1607.06450".
_SERVERS = ("arxiv", "corr")
# Proceedings whose names have no word of any.
_PROCEEDINGS = ("advances in neural information processing",)
# Where treaties are published.
_TREATIES = ("treaty series", "treaty collection", "recueil des traités")
# What stands in the addresses of slides, and of others.
_SLIDES = ("slide", "deck", "prezi", "presentation")
# As offices number patents: "US2012101951 (A1)", "CN110836969-A", "EP 0 123 456 B1".
_PATENT = re.compile(r"(?:US|EP|WO|CN|DE|JP|GB|FR|AU|ES|KR|CA|RU)[ ]?\d[\d ]{5,14}(?: ?[(-]?[A-Z]\d?\)?)?")
_ARTICLE = frozenset(("container-title", "volume", "page"))
_OF_ARTICLES = _ARTICLE | {"author", "title", "issue", "issued", "DOI", "ISSN", "citation-number", "year-suffix"}
_TO_THE_DAY = 3


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
        or not houses_in(house.lower()) <= _PRESS
        or kinds_in([word.lower() for word in made.cut.words])
    ):
        return ""
    return "book"


def possible(kind: str, made: Draft) -> str:
    """The type, or the nearest one that the fields allow: nothing is a newspaper's article that is in no newspaper."""
    get = made.get
    host = get("URL").split("//", 1)[-1].split("/", 1)[0]
    if kind in ("article-newspaper", "article-magazine", "webpage") and "blog" in get("URL").lower():
        return "post-weblog"
    if _RUNNING_TIME.fullmatch(get("dimensions")):
        if "broadcast" in houses_in(get("publisher").lower()):
            return "broadcast"
        if kind in _TIMED:
            return kind
        return (
            "motion_picture"
            if get("director") or "dir" in map(str.lower, made.glue) or "video" in (_shown_by(made), _where(made))
            else "broadcast"
        )
    if (kind == "webpage" and _where(made) == "books") or (
        kind in _NO_PAGES_OF_BOOKS and _OF_A_BOOK.search(get("URL"))
    ):
        return "book"  # a library's catalogue and a shop have pages on books
    if kind == "thesis" and len(get("author") or ()) > 1 and not _is_called_thesis(made):
        return "report" if host else "book"
    if kind in _ON_PAPER.values():
        named = [_paper(name.literal) for name in get("author") or () if name.literal]
        if not get("container-title") and len(named) == 1 and named[0]:
            return named[0]
        if kind == "article-newspaper" and _where(made) != "newspaper" and _is_magazine(get("container-title")):
            return "article-magazine"
    if kind == "paper-conference" and get("event-title") and get("title").lower().startswith(_SPOKEN):
        return "speech"
    if kind in _ON_PAPER.values() and not host and not _AIRED.isdisjoint(get("publisher").lower().split()):
        return "broadcast"
    if kind == "chapter" and not (get("editor") or get("page")) and "label" in houses_in(get("publisher").lower()):
        return "song"
    if kind == "book" and get("medium") and get("issued") and holds_any(get("publisher").lower(), _OF_PICTURES):
        return "graphic"
    if kind in _UNSIGNED and not get("author") and _TREATY.match(get("title")):
        return "treaty"
    if kind == "bill" and get("container-title").startswith(_OF_LAWS):
        return "legislation"
    if kind == "post" and host and any(not name.given for name in get("author") or ()) and "@" not in made.raw:
        # What a body puts on its own site is a page of it.
        return kind if _where(made) == "forum" else "webpage"
    if kind in ("chapter", "entry-encyclopedia") and (
        holds_any(get("container-title").lower(), _OF_WORDS) or class_of_name(get("container-title")) == "dictionary"
    ):
        return "entry-dictionary"
    if (
        kind in ("chapter", "entry-dictionary")
        and "-" not in get("page")
        and "dictionary" not in (class_of_name(get("container-title")), _where(made))
        and holds_any(get("container-title").lower(), _OF_ENTRIES)
    ):
        return "entry-encyclopedia"
    if kind in _SHOWN and get("genre").lower().startswith("review of "):
        return _ON_PAPER.get(class_of_name(get("container-title")), "review")
    if kind in ("article-journal", "chapter") and get("container-title").lower().strip("0123456789¹²³⁴⁵ ") in _LEXICA:
        return "entry-encyclopedia"
    if kind == "article-journal" and get("container-title").lower().partition(" ")[0].strip(".") in _PREPRINTS:
        return "article"
    if kind == "dataset" and get("version") and "/" in get("title"):
        return "software"
    if kind == "paper-conference" and holds_any(get("container-title"), _JOURNALS):
        return "article-journal"
    if " s.v. " in made.raw and not kind.startswith("entry"):
        return "entry-dictionary" if holds_any(get("container-title").lower(), _OF_WORDS) else "entry-encyclopedia"
    if kind == "book" and holds_any(get("publisher").lower(), _OF_PICTURES) and _is_hung(made):
        return "graphic"
    if kind == "motion_picture" and get("editor") and not host:
        return "chapter" if get("container-title") else "book"
    if get("title").lower().startswith(_TALKED) and not (host or get("container-title") or get("publisher")):
        return "interview"
    if kind in _SHOWN and get("container-title") and not _EPISODES.isdisjoint(_counted(made)):
        return "broadcast"
    if kind in _SHOWN and _MEASURED.fullmatch(get("dimensions")) and not host:
        return "graphic"
    if kind == "post-weblog" and not host:
        # What is known as a magazine, and has no address, was read on paper.
        return _ON_PAPER.get(class_of_name(get("container-title")), kind)
    if kind == "article-newspaper" and not host:
        kind = _where_no_news_is(get("container-title")) or kind
    if kind in ("article-newspaper", "article-magazine") and _is_to_come(made):
        return "article-journal" if get("container-title") else kind
    if kind == "book" and _is_degree_work(made):
        return "thesis"
    if (
        kind in _NOT_PRINTED
        and not get("container-title")
        and get("publisher").rstrip(".").rsplit(" ", 1)[-1] in _PRESSES
    ):
        return "book"
    if kind == "article-journal" and not get("container-title"):
        # "Der Spiegel (2020) …": who wrote it is the outlet itself.
        named = [_paper(name.literal) for name in get("author") or () if name.literal]
        return named[0] or kind if len(named) == 1 else kind
    if kind == "report" and host and not any(map(get, _OF_REPORTS)):
        # A body's report has a house, a number or a kind of its own; what has none is a page of its site.
        return "webpage" if any(name.literal for name in get("author") or ()) else kind
    if kind not in _IN_A_CONTAINER or get("container-title") or _is_aired(kind, made):
        return kind
    # "Google", one word that is no person's whole name, stands for a body, too.
    organised = any(not (_paper(name.literal) if name.literal else name.given) for name in get("author") or ())
    issued = get("issued")
    if host and not get("publisher"):
        return "webpage" if organised and not get("page") else kind
    if not (get("publisher") or get("publisher-place")):
        return kind
    exact = bool(issued and issued.date_parts and len(issued.date_parts[0]) == 3)
    return "report" if organised and exact else "book"


def _is_called_thesis(made: Draft) -> bool:
    """Whether a word says it, or it lies where universities keep theirs: those of several people are told so."""
    return "thesis" in kinds_in(map(str.lower, made.cut.words)) or holds_any(made.get("URL"), _REPOSITORIES)


_REPOSITORIES = ("urn:nbn", "/handle/", "hdl.handle", "repositor", "resolver", "thes", "etd")


def _is_magazine(outlet: str) -> bool:
    """Whether a name that is not known says it: "CQ Magazine"."""
    return not class_of_name(outlet) and not _MAGAZINES.isdisjoint(_WORD.findall(outlet.lower()))


_SPOKEN = ("lecture", "keynote", "address", "vortrag", "conférence", "conferencia", "talk")
_AIRED = frozenset("television radio tv fernsehen televisión télévision rundfunk televisione".split())
# What a treaty is taken for, and how treaties are called.
_UNSIGNED = frozenset(("document", "webpage", "legislation", "bill", "report", "book"))
_TREATY = re.compile(
    r"(?:(?:The|United|Nations|European|International|Geneva|Vienna|Council|of|Europe|UN|UNESCO|Optional|Universal) )*"
    r"(?:Convention|Treaty|Protocol|Agreement|Covenant)(?: \([IVX]{1,4}\))? (?:on|of|for|concerning|relating|between|against|to) "
)
_MAGAZINES = frozenset("magazine magazin revista magazín журнал".split())
_NO_PAGES_OF_BOOKS = frozenset(("motion_picture", "song", "webpage", "thesis", "speech", "post-weblog"))
_OF_A_BOOK = re.compile(r"/e?books?/|/978\d{10}\b|/isbn/")


def _is_aired(kind: str, made: Draft) -> bool:
    return kind == "broadcast" and "broadcast" in houses_in(made.get("publisher").lower())


def _where(made: Draft) -> str:
    """What its address is generally known for: "books", "video"."""
    return class_of_address(bare(made.get("URL")))


def _shown_by(made: Draft) -> str:
    """What its house is generally known for."""
    return class_of_name(made.get("publisher"))


def _counted(made: Draft) -> Iterator[str]:
    """The words that may say what is counted: "season 2, episode 4"."""
    yield from map(str.lower, made.glue)
    yield from _WORD.findall(made.get("number").lower())


_WORD = re.compile(r"[^\W\d_]+")
# How large what hangs or stands in a museum is: "33.5 × 43.5 × 19 cm".
_MEASURED = re.compile(r"[\d.,]+(?: ?[×x] ?[\d.,]+)+ ?(?:cm|mm|m|in\.?)")


# What lasts some time, and how long it lasts: "00:28:27", "6:38".
_TIMED = frozenset(("motion_picture", "broadcast", "song", "speech", "interview", "performance", "post", "post-weblog"))
_RUNNING_TIME = re.compile(r"(?:\d{1,2}:)?\d{1,2}:\d\d|\d{1,3} [Mm]in\.?|\d{2,3}")
# The parts of official journals that hold what is in force.
_OF_LAWS = ("OJ L", "ABl. L", "ABl. EU L", "JO L", "DO L", "GU L", "PB L")
_SERIES_OF_PAPERS = ("working paper", "discussion paper", "internal report", "research report", "technical report")
_ACRONYM = re.compile(r"[A-Z]{3,9}(?:[- ’']?\d\d(?:\d\d)?)?")


def _where_no_news_is(outlet: str) -> str:
    """The type of what is in a series of papers, or in what has the letters of a meeting: "ECCV", "AAAI-90"; else ""."""
    if holds_any(outlet.lower(), _SERIES_OF_PAPERS):
        return "report"
    return "paper-conference" if _ACRONYM.fullmatch(outlet) and not class_of_name(outlet) else ""


def _is_to_come(made: Draft) -> bool:
    """Whether the work is in press: what stands in papers and magazines is out before anyone cites it."""
    issued = made.get("issued")
    return bool(made.get("status") or (issued and status_from_text(issued.literal)))


def _paper(name: str) -> str:
    """The type of what stands in a paper of that name, "" where it is none: what a broadcaster writes stands on its site."""
    return "" if is_broadcaster(name) else _ON_PAPER.get(class_of_name(name), "")


_NOT_PRINTED = frozenset(("thesis", "song", "motion_picture", "graphic", "speech"))
_PRESSES = frozenset(("Press", "Pr", "P", "UP"))
# What a dictionary "of" something explains is more than words.
_OF_ENTRIES = (
    "encyclop",
    "enzyklop",
    "enciclop",
    "encyklop",
    "dictionary of ",
    "dictionnaire des ",
    "dizionario dei ",
    "diccionario de ",
)
# Works of reference that theologians, historians and classicists cite by their letters.
_LEXICA = frozenset("lthk rgg tre rac ndb adb hls re dnp lma ewnt thwnt ddb dbi oed odnb dnb".split())
# Where preprints lie; "arXiv preprint arXiv:…" is what they are called there.
_PREPRINTS = frozenset(("arxiv", "biorxiv", "medrxiv", "psyarxiv", "socarxiv", "chemrxiv"))
# What is no proceedings, whichever society prints it.
_JOURNALS = ("Trans. ", "Transactions on", "Journal", "J. ", "Lett.", "Letters")
# What explains the words of a language is no encyclopedia.
_OF_WORDS = (
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
_OF_PICTURES = (
    "museum",
    "museo",
    "musée",
    "museu",
    "gallery",
    "galerie",
    "galleria",
    "art institute",
    "kunsthalle",
    "pinakothek",
    "pinacoteca",
    "louvre",
    "tate modern",
    "tate britain",
    "uffizi",
)


def _is_hung(made: Draft) -> bool:
    """Whether the house follows the year and a comma: "The Train. 1975, Museum of Modern Art" is a picture, no book of it."""
    ends = {field.name: field.span.end for field in made.fields if field.name == "issued"}
    start = next((field.span.start for field in made.fields if field.name == "publisher"), 0)
    return bool(ends) and made.raw[ends["issued"] : start] in (", ", ". ")


_TALKED = (
    "interview with ",
    "interview mit ",
    "entretien avec ",
    "entrevista con ",
    "entrevista com ",
    "intervista a ",
    "intervista con ",
)
# What is shown or heard, or is taken for that; and what counts the parts of a series.
_SHOWN = frozenset(("motion_picture", "song", "article-magazine", "chapter"))
_EPISODES = frozenset("season episode ep staffel folge saison épisode temporada episodio stagione".split())
_OF_REPORTS = ("publisher", "publisher-place", "container-title", "collection-title", "number", "genre", "DOI", "ISBN")
# What a book has and a thesis lacks.
_OF_BOOKS = ("editor", "volume", "edition", "ISBN", "collection-title", "container-title", "number", "DOI")


def _is_degree_work(made: Draft) -> bool:
    """ "Leipzig, J. (2021). Tests of Robustness. Drexel University": one person's work from a university that is no press."""
    authors = made.get("author")
    return (
        len(authors) == 1
        and not authors[0].literal
        and is_university(made.get("publisher"))
        and not any(map(made.get, _OF_BOOKS))
    )


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
        if value:
            found = said_by(value)
            if found:
                return found
    for phrase in _BRACKETED.findall(made.raw) if "[" in made.raw else ():
        found = said_by(phrase)
        if found:
            return found
    return kind_said_by(made.get("title"))
