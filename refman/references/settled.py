"""What is settled of a record only when its type is known: who did what, what a number counts, what stands for the date."""

from __future__ import annotations

import functools
import re

import msgspec

from refman.model.dates import Date
from refman.references.act_names import day_of_act, number_of_act
from refman.references.broadcasts import put_uploader
from refman.references.dates import date_from_text
from refman.references.draft import Draft
from refman.references.letters import put_writer_and_reader
from refman.references.mending.shows import NETWORKS
from refman.references.organisations import is_broadcaster
from refman.references.outlets import class_of_name
from refman.references.papers import year_of_paper
from refman.references.pieces import Piece
from refman.references.possible.shared import is_quoted
from refman.references.standards import date_of
from refman.references.values import words_of
from refman.references.widely import classes_of


def settle(made: Draft, kind: str) -> None:
    """Moves values to the variables that a work of this type has them in."""
    _assign_roles(made)
    _date_to_come(made)
    _edition_before_year(made)
    if kind == "article-journal":
        _number_of_issue(made)
    if kind == "speech":
        _meeting(made)
    if kind == "thesis":
        _repository(made)
        if not made.get("issued"):
            _year_of_study(made)
        if "direction" in made.glue:
            _renamed(made, "editor", "contributor")  # who supervised it
    if kind == "legal_case" and not made.get("issued"):
        _day_of_numbered(made)
    if kind == "motion_picture" and "dir" in map(str.lower, made.glue) and not made.get("director"):
        _renamed(made, "editor", "director")  # "Jane Roe, dir., Salt Window"
    if kind == "post-weblog" and not made.get("publisher") and not made.get("collection-number"):
        _renamed(made, "collection-title", "publisher")  # "The Salt (blog), NPR"
    if kind == "post" and not made.get("container-title") and class_of_name(made.get("publisher")) == "forum":
        _renamed(made, "publisher", "container-title")
    if kind == "post":
        _renamed_to_note(made, "dimensions")  # "Twitter, 8 mar. 2022, 10:15": a time of day is no running time
    if kind == "personal_communication":
        put_writer_and_reader(made)
    if kind.startswith("entry") and not made.get("author"):
        _renamed(made, "contributor", "author")
    if kind == "interview" and made.get("title") and not (made.get("container-title") or made.get("publisher-place")):
        _renamed(made, "publisher", "container-title")
    if kind == "motion_picture" and made.get("author"):
        put_uploader(made)
    if kind == "patent" and not made.get("authority"):
        _renamed(made, "publisher", "authority")
    if _has_house(made, kind):
        _renamed(made, "container-title", "publisher")
    if kind in _OF_OUTLETS and not made.get("container-title") and not made.get("publisher-place"):
        _renamed(made, "publisher", "container-title")
    if kind == "broadcast":
        _show_in_front(made)
        _broadcaster(made)
        _show_of_an_episode(made)
    if kind == "standard" and not made.get("issued"):
        day = date_of(made.get("number"))
        if day is not None:
            made.values["issued"] = day
    if kind in ("report", "bill", "legislation") and not made.get("issued"):
        year = year_of_paper(made.get("number"))
        if year:
            made.values["issued"] = Date(date_parts=((year,),))
    if kind == "legislation":
        _day_of_act(made)
    if kind == "legislation" and not made.get("number"):
        number = number_of_act(made.get("title"))
        if number:
            made.values["number"] = number


# What a house brings out, and what stands in an outlet or on a site, where one name is all that is told of them.
_OF_HOUSES = frozenset(("software", "song", "motion_picture", "report", "thesis", "map", "dataset"))
_OF_OUTLETS = frozenset(("webpage", "post", "post-weblog", "article-newspaper", "article-magazine"))
_IN_A_WHOLE = ("volume", "issue", "page", "editor", "collection-title")
_TO_THE_DAY = 3


def _has_house(made: Draft, kind: str) -> bool:
    """Whether the one name that stands for an outlet is that of a house; that of a channel is none."""
    return (
        kind in _OF_HOUSES
        and not made.get("publisher")
        and not any(map(made.get, _IN_A_WHOLE))
        and (kind == "software" or not class_of_name(made.get("container-title")))
    )


def _day_of_act(made: Draft) -> None:
    """Dates an act by the day in its name; that of the gazette, where both are told, is kept in the note."""
    day = day_of_act(made.get("title"))
    issued = made.get("issued")
    if day is None or not issued:
        made.values["issued"] = day or issued
        if not made.values["issued"]:
            del made.values["issued"]
        return
    own, printed = day.date_parts[0], issued.date_parts[0] if issued.date_parts else ()
    if len(own) < _TO_THE_DAY or len(printed) < _TO_THE_DAY or own >= printed or not made.get("container-title"):
        return
    # "Ministerio de Educación (2006). Ley …, de 4 de mayo de 2006": the longer of two is the gazette's.
    days = [at for at, field in enumerate(made.fields) if field.name == "issued"]
    at = max(days, key=lambda at: made.fields[at].span.end - made.fields[at].span.start, default=-1)
    if at >= 0:
        span = made.fields[at].span
        made.values["issued"] = day
        made.fields[at] = msgspec.structs.replace(made.fields[at], name="note")
        made.notes.append(Piece("note", 0, 0, span.start, span.end))
        made.notes.sort(key=lambda piece: piece.start)


def _assign_roles(made: Draft) -> None:
    """Moves people to the variables of what they did: the type was told from authors as printed."""
    for variable, names, roles, piece in made.roles:
        left = tuple(name for name in made.values.get(variable, ()) if name not in names)
        if left:
            made.values[variable] = left
        else:
            made.values.pop(variable, None)
        made.fields[:] = [one for one in made.fields if not (one.name == variable and one.span.start == piece.start)]
        for role in roles:
            made.put(role, (made.get(role) or ()) + names, piece)


def _date_to_come(made: Draft) -> None:
    """What says that a work without a date is still to come stands for its date: "à paraître"."""
    if made.get("status") and not made.get("issued"):
        made.values["issued"] = Date(literal=made.values.pop("status"))
        made.fields[:] = [
            msgspec.structs.replace(one, name="issued") if one.name == "status" else one for one in made.fields
        ]


def _broadcaster(made: Draft) -> None:
    """Makes what stands like a series behind a broadcast its broadcaster: "Planet Earth, episode 3. BBC One Television"."""
    shown = is_broadcaster(made.get("collection-title")) or "pisode" in made.get("number")
    if made.get("publisher") or made.get("collection-number") or not shown or not made.get("collection-title"):
        return
    _renamed(made, "collection-title", "publisher")


def _edition_before_year(made: Draft) -> None:
    """Parts the edition from the year where a raised figure has come down: "Tübingen: Mohr 51972" is of the fifth edition."""
    number = made.get("number")
    found = _raised().fullmatch(number) if number else None
    if (
        found
        and not (made.get("issued") or made.get("edition"))
        and (made.get("publisher") or made.get("publisher-place"))
    ):
        made.values["edition"] = found[1]
        made.values["issued"] = Date(date_parts=((int(found[2]),),))
        del made.values["number"]
        made.fields[:] = [
            msgspec.structs.replace(one, name="issued") if one.name == "number" else one for one in made.fields
        ]


@functools.cache
def _raised() -> re.Pattern[str]:
    return re.compile(r"([2-9])((?:18|19|20)\d\d)")


def _show_in_front(made: Draft) -> None:
    """Makes what stands for the author of a quoted episode its show: "The Simpsons. “Bart the Genius.” Fox, 14 Jan. 1990"."""
    authors = made.get("author")
    shown = len(authors) == 1 and authors[0].literal and not made.get("publisher")
    where = made.get("container-title")
    if not shown or not is_quoted(made) or not ("broadcaster" in classes_of(where) or where.lower() in _NETWORKS):
        return
    _renamed(made, "container-title", "publisher")
    _renamed(made, "author", "container-title")
    made.values["container-title"] = authors[0].literal


# Those that share their name with something else, too.
_NETWORKS = NETWORKS | frozenset(
    (
        "fox",
        "hulu",
        "netflix",
        "showtime",
        "hbo max",
        "disney+",
        "prime video",
        "apple tv+",
        "channel 4",
        "the cw",
        "usa network",
    )
)


def _show_of_an_episode(made: Draft) -> None:
    """Makes what stands behind the bracket of an episode its show: "'Ghost signs' [Podcast], City Layers"."""
    if made.get("genre").lower() != "podcast" or made.get("container-title"):
        return
    start = next((one.span.start for one in made.fields if one.name == "title"), 0)
    if start and made.raw[start - 1] in "'‘\"“«„":
        _renamed(made, "publisher", "container-title")


def _year_of_study(made: Draft) -> None:
    """Makes the academic year of a thesis that has no other its date: "a.a. 2002-2003"."""
    piece = next((one for one in made.notes if one.text(made.raw).startswith("a.a")), None)
    date = date_from_text(piece.text(made.raw))[0] if piece else None
    if piece and date is not None:
        made.put("issued", date, piece)
        made.notes.remove(piece)


def _renamed(made: Draft, old: str, new: str) -> None:
    """Gives the value of one variable to another, and its field with it."""
    if old in made.values:
        made.values[new] = made.values.pop(old)
        made.fields[:] = [msgspec.structs.replace(one, name=new) if one.name == old else one for one in made.fields]


def _renamed_to_note(made: Draft, name: str) -> None:
    """Keeps what stands for a variable in the note."""
    if name in made.values:
        del made.values[name]
        spans = [one.span for one in made.fields if one.name == name]
        made.notes += [Piece("note", 0, 0, span.start, span.end) for span in spans]
        made.notes.sort(key=lambda piece: piece.start)
        made.fields[:] = [msgspec.structs.replace(one, name="note") if one.name == name else one for one in made.fields]


def _day_of_numbered(made: Draft) -> None:
    """Gives a judgment the year of its number, and the day that stands without one: "STC 53/1985, de 11 de abril"."""
    year = _year_in_number().search(made.get("number"))
    if year:
        made.values["issued"] = Date(date_parts=((int(year[1]), *made.values.get("_day", ())),))


@functools.cache
def _year_in_number() -> re.Pattern[str]:
    return re.compile(r"^\d{1,5}/((?:19|20)\d\d)$")


def _meeting(made: Draft) -> None:
    """Makes what stands right behind the bracket of a talk its meeting: "[Konferenzbeitrag]. 10. Tagung der DGFF, Leipzig"."""
    if len(made.notes) != 1 or made.get("event-title"):
        return
    piece = made.notes[0]
    if made.raw[max(0, piece.start - 3) : piece.start] == "]. ":
        made.put("event-title", words_of(piece.text(made.raw)), piece)
        made.notes.clear()


def _repository(made: Draft) -> None:
    """Makes what stands between a thesis's bracket and its address its archive: "[Thèse …]. CorpusUL. https://…"."""
    if len(made.notes) != 1 or made.get("archive"):
        return
    piece = made.notes[0]
    before, behind = made.raw[max(0, piece.start - 3) : piece.start], made.raw[piece.end : piece.end + 6]
    if before in ("]. ", "). ") and behind == ". http":
        made.put("archive", words_of(piece.text(made.raw)), piece)
        made.notes.clear()


def _number_of_issue(made: Draft) -> None:
    """Makes the number of a journal its issue: "Politique européenne 2/2011 (n° 34)" has no other number."""
    number = made.get("number")
    field = next((at for at, one in enumerate(made.fields) if one.name == "number"), -1)
    if field < 0 or made.get("issue") or not number.isdecimal():
        return
    start = made.fields[field].span.start
    if made.raw[max(0, start - 4) : start].lower().rstrip(" .°º").endswith(("n", "no", "nr")):
        made.values["issue"] = made.values.pop("number")
        made.fields[field] = msgspec.structs.replace(made.fields[field], name="issue")
