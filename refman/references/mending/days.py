"""Days and months that were left apart from their year, or taken for something else."""

from __future__ import annotations

from itertools import pairwise

import msgspec

from refman.references.lexicon import MONTHS, SEASONS
from refman.references.mending.shared import cut_in_two, joined, meetings, part, renamed
from refman.references.outlets import class_of_name
from refman.references.pieces import Piece
from refman.references.tokens import Tokens

_SHORT = 3


def day_before_month(cut: Tokens, found: list[Piece]) -> None:
    """ "Comœdia, 6 juin 1942": a number right before a month is its day."""
    for at, (one, date) in enumerate(pairwise(found)):
        day = cut.words[one.first]
        if (
            date.name == "issued"
            and one.name in ("volume", "issue", "page", "number")
            and one.last - one.first == 1
            and len(day) < 3
            and day.isdecimal()
            and 1 <= int(day) <= _LAST_DAY
            and cut.gaps[date.first].strip() in ("", ".")
            and (date.last - date.first > 1 or any(piece.name == "issued" for piece in found[:at]))
            and cut.words[date.first].lower() in MONTHS
        ):
            found[at : at + 2] = [joined(msgspec.structs.replace(one, name="issued"), date)]
            return


_LAST_DAY = 31


def months_as_house(cut: Tokens, found: list[Piece]) -> None:
    """ "(July-September, 1957)": months beside the year are no house and no place."""
    for at, (one, date) in enumerate(pairwise(found)):
        if (
            date.name == "issued"
            and one.name in ("publisher", "publisher-place", "note", "issue")
            and cut.gaps[date.first].strip(" ,.") == ""
            and cut.words[date.first].isdecimal()
            and all(
                month in MONTHS
                for word in cut.words[one.first : one.last]
                for month in word.lower().replace("–", "-").split("-")
            )
        ):
            found[at : at + 2] = [joined(msgspec.structs.replace(one, name="issued"), date)]
            return


def months_as_whole(cut: Tokens, found: list[Piece]) -> None:
    """ "J Mar Sci. 2012 Apr-Jun;34": months behind the year hold no work."""
    for at, date, one in meetings(found, "issued", "container-title"):
        if (
            cut.gaps[one.first] == " "
            and one.last - one.first <= _FROM_AND_TO
            and all(
                month in MONTHS
                for word in cut.words[one.first : one.last]
                for month in word.lower().replace("–", "-").split("-")
            )
        ):
            found[at : at + 2] = [joined(date, msgspec.structs.replace(one, name="issued"))]
            return


def day_as_house(cut: Tokens, found: list[Piece]) -> None:
    """ "(2009). Dive Plan. Stuart, FL. 21 April": a day and its month at the end belong to the year."""
    piece = found[-1]
    words = [word.lower() for word in cut.words[piece.first : piece.last]]
    if (
        piece.name in ("publisher", "note", "container-title")
        and len(words) == 2
        and any(word in MONTHS for word in words)
        and any(word.isdecimal() and len(word) < _SHORT for word in words)
    ):
        renamed(found, len(found) - 1, "issued")


def two_months(cut: Tokens, found: list[Piece]) -> None:
    """ "La Revue du Financier, mai-juin 2009": months joined by a hyphen belong to the year."""
    for at, one, date in meetings(found, "container-title", "issued"):
        last = one.last - 1
        if (
            "-" in cut.words[last]
            and last > one.first
            and cut.gaps[last].strip() == ","
            and MONTHS.keys() >= set(cut.words[last].lower().split("-"))
        ):
            found[at : at + 2] = [
                part(cut, one, one.name, one.first, last),
                joined(part(cut, one, "issued", last, one.last), date),
            ]
            return


def days_of_meeting(cut: Tokens, found: list[Piece]) -> None:
    """ "Atti del convegno (Urbino 21-25 luglio 1980), Roma 1985": the days in the whole's bracket are part of its name."""
    days = [at for at, piece in enumerate(found) if piece.name == "issued"]
    if len(days) != 2 or not days[0]:
        return
    whole, day = found[days[0] - 1 : days[0] + 1]
    inside = "".join(cut.gaps[whole.first + 1 : day.first + 1])
    if (
        whole.name == "container-title"
        and inside.count("(") > inside.count(")")
        and not cut.gaps[day.first].endswith("(")
        and cut.gaps[day.last].startswith(")")
    ):
        found[days[0] - 1 : days[0] + 1] = [joined(whole, msgspec.structs.replace(day, end=day.end + 1))]


def year_of_acronym(cut: Tokens, found: list[Piece]) -> None:
    """ "…, ATS 2010, 1-4 December 2010": the year behind a meeting's letters is part of its name, not the first of its days."""
    for at, whole, date in meetings(found, "container-title", "issued"):
        if (
            date.last - date.first > _FROM_AND_TO
            and cut.gaps[date.first] == " "
            and cut.gaps[date.first + 1] == ", "
            and cut.words[whole.last - 1].isupper()
            and len(cut.words[whole.last - 1]) >= _SHORT
            and cut.words[date.first].isdecimal()
        ):
            found[at : at + 2] = [
                joined(whole, part(cut, date, "container-title", date.first, date.first + 1)),
                part(cut, date, "issued", date.first + 1, date.last),
            ]
            return


def volume_in_date(cut: Tokens, found: list[Piece]) -> None:
    """ "New Left Review 53, Sep-Oct 2008", "Byzantion, 46, 1976, 354-367": the number before the date is the volume."""
    for at, (whole, date) in enumerate(pairwise(found)):
        second = date.first + 1
        if (
            whole.name in ("container-title", "publisher-place")
            and date.name == "issued"
            and second < date.last
            and cut.words[date.first].isdecimal()
            and len(cut.words[date.first]) <= _SHORT
            and cut.gaps[second] == ", "
            and cut.gaps[date.first] in (" ", ", ")
            and (cut.words[second].partition("-")[0].lower() in MONTHS or len(cut.words[second]) > _SHORT)
            and (whole.name == "container-title" or any(one.name == "page" for one in found[at + 2 : at + 4]))
        ):
            renamed(found, at, "container-title")
            cut_in_two(cut, found, at + 1, second, "volume", "issued")
            return


def days_as_pages(cut: Tokens, found: list[Piece]) -> None:
    """ "Minneapolis, 2–7 June 2019, pp. 41–46": numbers with a dash right before a month are days."""
    for at, page, date in meetings(found, "page", "issued"):
        words = cut.words[page.first : page.last]
        if (
            len(words) == _FROM_AND_TO
            and all(map(_is_day, words))
            and cut.gaps[date.first] in (" ", ". ")
            and cut.words[date.first].lower() in MONTHS
            and not (at and found[at - 1].name == "x" and cut.words[found[at - 1].last - 1].lower() in _OF_PAGES)
        ):
            again = any(one.name == "issued" for one in found[at + 2 :])
            found[at : at + 2] = [msgspec.structs.replace(joined(page, date), name="event-date" if again else "issued")]
            return


_FROM_AND_TO = 2
_OF_PAGES = frozenset(("p", "pp", "s", "pages"))


def month_in_issue(cut: Tokens, found: list[Piece]) -> None:
    """ "189, no. 5 (May): 463": a month or season in brackets behind the issue is of the date."""
    for at, piece in enumerate(found):
        last = piece.last - 1
        if (
            piece.name == "issue"
            and last == piece.first
            and cut.words[last].lower() in MONTHS
            and all(one.last - one.first == 1 for one in found if one.name == "issued")
        ):
            renamed(found, at, "issued")
            return
        if (
            piece.name == "issue"
            and last > piece.first
            and (cut.gaps[last].strip(), cut.gaps[last + 1][:1]) in (("(", ")"), (",", ","))
            and (cut.words[last].lower() in MONTHS or cut.words[last].lower() in SEASONS)
        ):
            cut_in_two(cut, found, at, last, "issue", "issued")
            return


def months_before_year(cut: Tokens, found: list[Piece]) -> None:
    """ "t. 39, janvier-mars 1992": months right before the year are its own."""
    for at, (months, year) in enumerate(pairwise(found)):
        if (
            months.name in ("note", "x", "issue")
            and year.name == "issued"
            and cut.gaps[year.first] == " "
            and all(
                part in MONTHS for word in cut.words[months.first : months.last] for part in word.lower().split("-")
            )
        ):
            found[at : at + 2] = [joined(msgspec.structs.replace(months, name="issued"), year)]
            return


def day_at_end_of_title(cut: Tokens, found: list[Piece]) -> None:
    """ "Rundschau vom 12. Mai 2019": the day before the month is the date's, and the word before it none of the title's."""
    for at, (title, date) in enumerate(pairwise(found)):
        day = title.last - 1
        if (
            title.name in ("title", "container-title")
            and date.name == "issued"
            and day - 1 > title.first
            and cut.words[day].isdecimal()
            and len(cut.words[day]) <= len(str(_DAYS))
            and 1 <= int(cut.words[day]) <= _DAYS
            and cut.words[day - 1] in _BEFORE_DAYS
            and cut.gaps[date.first] == ". "
            and cut.words[date.first].lower() in MONTHS
        ):
            found[at : at + 2] = [
                part(cut, title, title.name, title.first, day - 1),
                part(cut, title, "x", day - 1, day),
                joined(part(cut, title, "issued", day, title.last), date),
            ]
            return


_DAYS = 31
_BEFORE_DAYS = frozenset(("vom", "v", "am", "den"))


def day_of_a_paper(cut: Tokens, found: list[Piece]) -> None:
    """ "Dagens Nyheter 12/3 2015": what looks like volume and issue of a known paper is a day and its month."""
    for at in range(1, len(found) - 1):
        paper, day, year = found[at - 1 : at + 2]
        if (
            [piece.name for piece in (paper, day, year)] == ["container-title", "volume", "issued"]
            and day.last - day.first == 2
            and cut.gaps[day.first + 1] == "/"
            and cut.gaps[year.first] == " "
            and class_of_name(" ".join(cut.words[paper.first : paper.last])) == "newspaper"
        ):
            found[at : at + 2] = [joined(msgspec.structs.replace(day, name="issued"), year)]
            return


def last_day(cut: Tokens, found: list[Piece]) -> None:
    """ "Chicago, IL, August 22–25.": what a dash joins to a day of a month is the last day, and no page."""
    for at, (date, piece) in enumerate(pairwise(found)):
        last = date.last - 1
        if (
            date.name == "issued"
            and piece.name in ("page", "volume", "issue")
            and cut.gaps[piece.first].strip() in _DASHES
            and cut.gaps[piece.first]
            and piece.last - piece.first == 1
            and _is_day(cut.words[piece.first])
            and _is_day(cut.words[last])
            and last > date.first
            and cut.words[last - 1].lower() in MONTHS
        ):
            found[at : at + 2] = [joined(date, piece)]
            return
        if (
            (date.name, piece.name) == ("issued", "page")
            and cut.words[last].lower() in MONTHS
            and cut.gaps[piece.first] == " "
            and piece.last - piece.first == len(("22", "25"))
            and all(map(_is_day, cut.words[piece.first : piece.last]))
        ):
            found[at : at + 2] = [joined(date, piece)]  # both days taken for pages
            return


_DASHES = ("–", "-", "—")


def _is_day(word: str) -> bool:
    return word.isdecimal() and 0 < int(word) <= _LAST_DAY


def month_at_end(cut: Tokens, found: list[Piece]) -> None:
    """ "(2023). World Outlook. Washington, DC. October.": a lone month behind all else belongs to the year."""
    piece = found[-1]
    if (
        piece.name in ("publisher", "note", "container-title")
        and piece.last - piece.first == 1
        and cut.words[piece.first].lower() in MONTHS
        and len(cut.words[piece.first]) > _SHORT
    ):
        renamed(found, len(found) - 1, "issued")


def day_in_issue(cut: Tokens, found: list[Piece]) -> None:
    """ "Die Zeit, Nr. 29, 11. 7. 1986": of two numbers behind the sign the second, before a month and a year, is a day."""
    for at, issue, date in meetings(found, "issue", "issued"):
        day = issue.last - 1
        if (
            day > issue.first
            and cut.gaps[day] == ", "
            and cut.gaps[date.first] in (". ", ".")
            and len(cut.words[day]) < _THREE
            and cut.words[day].isdecimal()
            and date.last - date.first == _MONTH_AND_YEAR
            and cut.words[date.first].isdecimal()
            and len(cut.words[date.first]) < _THREE
        ):
            found[at] = part(cut, issue, "issue", issue.first, day)
            found[at + 1] = Piece("issued", day, date.last, cut.starts[day], date.end, date.confidence)
            return


def days_behind_place(cut: Tokens, found: list[Piece]) -> None:
    """ "(2021) … Virtual event, Canada, 3–10 March. New York": days without a year behind the meeting's place are its own."""
    for at, _place, days in meetings(found, "event-place", "issued"):
        if any(piece.name == "issued" for piece in found[:at]) and not any(
            len(word) > _THREE and word.isdecimal() for word in cut.words[days.first : days.last]
        ):
            renamed(found, at + 1, "event-date")
            return


_THREE = 3
_MONTH_AND_YEAR = 2
