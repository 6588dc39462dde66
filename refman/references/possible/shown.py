"""What is heard, seen, played and hung: the nearest type that its length, its size and its house allow."""

from __future__ import annotations

import functools
import re

from refman.references.draft import Draft
from refman.references.house_words import houses_in
from refman.references.kind_words import kinds_in
from refman.references.outlets import class_of_name
from refman.references.possible.shared import (
    TO_THE_DAY,
    WORD,
    host_of,
    house_of,
    known_for,
    whole_of,
)
from refman.references.traces import holds_any


def lasting(kind: str, made: Draft) -> str:
    """What lasts some time ("00:28:27", "90 min") is sent or filmed; journals count so too ("Wellcome Open Research, 2:53")."""
    if not _running_time().fullmatch(made.get("dimensions")) or (kind == "article-journal" and made.get("DOI")):
        return ""
    if "broadcast" in houses_in(house_of(made)):
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


@functools.cache
def _running_time() -> re.Pattern[str]:
    return re.compile(r"(?:\d{1,2}:)?\d{1,2}:[0-5]\d|\d{1,3} [Mm]in\.?|\d{2,3}")


def lecture(kind: str, made: Draft) -> str:
    return "speech" if made.get("event-title") and made.get("title").lower().startswith(_SPOKEN) else ""


_SPOKEN = ("lecture", "keynote", "address", "vortrag", "conférence", "conferencia", "talk")


def aired(kind: str, made: Draft) -> str:
    house = house_of(made).split()
    issued = made.get("issued")
    sent = bool(issued and issued.date_parts and len(issued.date_parts[0]) == TO_THE_DAY)
    told = not _AIRED.isdisjoint(house) or (sent and house[:1] and house[0] in _CHANNELS)
    return "broadcast" if told and not host_of(made) and (sent or kind != "motion_picture") else ""


_CHANNELS = frozenset(("bbc", "itv", "channel", "sky", "abc", "sbs", "ard", "zdf", "arte"))
_AIRED = frozenset("television radio tv fernsehen televisión télévision rundfunk televisione".split())


def on_a_label(kind: str, made: Draft) -> str:
    """A part of a record, that is: what has no editor and no pages, and a label for its house."""
    if made.get("editor") or made.get("page"):
        return ""
    house = house_of(made)
    return "song" if "label" in houses_in(house) or not _LABELS.isdisjoint(house.split()) else ""


def by_players(kind: str, made: Draft) -> str:
    """What an orchestra is among the authors of is a recording: orchestras play more than they write."""
    if made.get("page") or made.get("edition") or made.get("ISBN"):
        return ""
    played = any(not _PLAYERS.isdisjoint(name.literal.lower().split()) for name in made.get("author") or ())
    return "song" if played else ""


_PLAYERS = frozenset(
    """orchestra orchestre orchester orquesta philharmonic philharmoniker sinfonieorchester symphonieorchester choir chor choeur
    coro choral quartet quartett quatuor quartetto ensemble kammerorchester""".split()
)


# Labels whose names say nothing of music.
_LABELS = frozenset(
    "emi decca rca dicap philips parlophone polydor motown ricordi fonit elektra verve grammophon".split()
)


def episode(kind: str, made: Draft) -> str:
    counted = {*map(str.lower, made.glue), *WORD.findall(made.get("number").lower())}
    return "broadcast" if made.get("container-title") and not _EPISODES.isdisjoint(counted) else ""


_EPISODES = frozenset("season episode ep staffel folge saison épisode temporada episodio stagione".split())


def directed(kind: str, made: Draft) -> str:
    """ "Khoury, Nadia, dir. Cedar Season. PBS": films have directors, and so have French books, from other houses."""
    sent = class_of_name(made.get("publisher")) == "video" or "broadcast" in houses_in(house_of(made))
    return "motion_picture" if sent and "dir" in map(str.lower, made.glue) else ""


def on_stage(kind: str, made: Draft) -> str:
    """A day and a house for plays: "Directed by Ann Roe, 12 Aug. 2013, Traverse Theatre, Edinburgh"."""
    issued = made.get("issued")
    played = bool(issued and issued.date_parts and len(issued.date_parts[0]) == TO_THE_DAY)
    return "performance" if played and not _STAGES.isdisjoint(WORD.findall(house_of(made))) else ""


_STAGES = frozenset("theatre theater théâtre teatro playhouse opera oper schauspielhaus staatsoper".split())


def score(kind: str, made: Draft) -> str:
    """ "String Quartet in E-flat Major, op. 27. Leipzig: Roe & Sohn": what is printed of music is its score."""
    return "musical_score" if made.get("publisher-place") and _key().search(made.get("title")) else ""


@functools.cache
def _key() -> re.Pattern[str]:
    return re.compile(
        r"\b(?:in [A-G](?:-flat|-sharp| flat| sharp)? (?:[Mm]ajor|[Mm]inor)\b|[Oo]p\. ?\d|BWV ?\d"
        r"|in [A-Ha-h](?:is|es|s)?-(?:Dur|Moll)\b)"
    )


def measured_map(kind: str, made: Draft) -> str:
    """ "Map of the Turnpikes. 1838. 45 × 60 cm": a measured sheet."""
    return (
        "map"
        if _size().fullmatch(made.get("dimensions")) and "map" in kinds_in(WORD.findall(made.get("title").lower()))
        else ""
    )


def edited_film(kind: str, made: Draft) -> str:
    """Films have no editors in lists."""
    if not made.get("editor") or host_of(made):
        return ""
    return "chapter" if made.get("container-title") else "book"


def asked(kind: str, made: Draft) -> str:
    """ "Entrevista a María Gómez, Sevilla, 12 de marzo de 2015": what stands nowhere was asked for the work that cites it."""
    titled = made.get("title").lower().startswith(_ASKED)
    return "interview" if titled and not any(map(made.get, _WHERE)) else ""


_ASKED = (
    "gespräch mit ",
    "interview with ",
    "interview mit ",
    "entretien avec ",
    "entrevista a ",
    "entrevista con ",
    "entrevista com ",
    "intervista a ",
)
_WHERE = ("container-title", "publisher", "URL", "genre", "medium", "archive")


def interview(kind: str, made: Draft) -> str:
    alone = not (host_of(made) or made.get("container-title") or made.get("publisher"))
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


def measured(kind: str, made: Draft) -> str:
    """What is as large as that hangs, or stands in a museum: "33.5 × 43.5 × 19 cm"."""
    return "graphic" if _size().fullmatch(made.get("dimensions")) and not host_of(made) else ""


@functools.cache
def _size() -> re.Pattern[str]:
    return re.compile(r"[\d.,]+(?: ?[×x] ?[\d.,]+)+ ?(?:cm|mm|m|in\.?)")


def plan(kind: str, made: Draft) -> str:
    """A plan of what is to be done is no map: "Plan d’action 2021-2026"."""
    said = f"{made.get('title')} {made.get('genre')} {whole_of(made)} {house_of(made)}"
    called = set(WORD.findall(said.lower()))
    words = kinds_in(called - _PLANS)
    if _PLANS.isdisjoint(called):
        return ""
    drawn = "map" in words or not _TOWNS.isdisjoint(WORD.findall(made.get("title").lower()))
    return "" if drawn or made.get("scale") or made.get("dimensions") else "report"


_PLANS = frozenset(("plan", "plano", "piano"))
# What is drawn on a plan: "Plan der Stadt Hamburg mit Hafen und Vororten".
_TOWNS = frozenset(
    """city town harbour harbor port fort fortress siege battle stadt hafen festung belagerung schlacht ville bourg
    environs siège bataille ciudad puerto batalla città porto assedio battaglia cidade stad haven vesting staden
    město miasta города город""".split()
)


def on_the_wall(kind: str, made: Draft) -> str:
    """ "The Train. 1975, Museum of Modern Art" is a picture, no book of it: the house follows the year, or what it is made of."""
    if not holds_any(house_of(made), _OF_PICTURES):
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
