"""Dates, volumes, issues, pages and other numbers, genres and events that bear another's label."""

from __future__ import annotations

from itertools import pairwise

import msgspec

from refman.references.genres import SAID, SAID_IN
from refman.references.lexicon import MONTHS, TAGS
from refman.references.mending.shared import cut_in_two, joined, leads_in, part, renamed
from refman.references.pieces import Piece
from refman.references.tokens import Tokens

CHANGED = frozenset(
    """modified updated revised aktualisiert geändert stand modifié actualisé aggiornato modificado actualizado bijgewerkt
    uppdaterad""".split()
)


def changed(cut: Tokens, found: list[Piece]) -> None:
    """ "Last modified April 17, 2017": where no other date is told, the day of the last change is the date."""
    if any(piece.name == "issued" for piece in found):
        return
    for at, piece in enumerate(found):
        if piece.name == "accessed" and any(
            word.lower() in CHANGED for word in cut.words[max(0, piece.first - 3) : piece.first]
        ):
            renamed(found, at, "issued")
            return


def year_in_volume(cut: Tokens, found: list[Piece]) -> None:
    """ "Nat Rev Nephrol. 2020;16(4):223-37", "2020 Mar 5;16:1": what stands before the semicolon is the date."""
    if any(piece.name == "issued" for piece in found):
        return
    for at, piece in enumerate(found):
        year = cut.words[piece.first]
        if piece.name != "volume" or not (len(year) == 4 and year.isdecimal() and year[:2] in _CENTURIES):
            continue
        behind = next((n for n in range(piece.first + 1, piece.last + 1) if ";" in cut.gaps[n]), 0)
        if behind == piece.last:
            renamed(found, at, "issued")
        elif behind:
            cut_in_two(cut, found, at, behind, "issued", "volume")
        if behind:
            return


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
            and date.last - date.first > 1
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


def lettered_pages(cut: Tokens, found: list[Piece]) -> None:
    """ "Optical Society B 28, A67–A82": pages with a letter before each begin behind the volume."""
    for at, (one, page) in enumerate(pairwise(found)):
        last = one.last - 1
        first = cut.words[last - 1] if one.last - one.first > 2 else ""
        if (
            (one.name, page.name) == ("volume", "page")
            and len(first) == 1
            and first.isalpha()
            and cut.words[page.first] == first
            and not cut.gaps[last]
            and cut.gaps[page.first].strip() in ("-", "–", "—")
        ):
            found[at : at + 2] = [
                part(cut, one, "volume", one.first, last - 1),
                joined(part(cut, one, "page", last - 1, one.last), page),
            ]
            return


_CENTURIES = ("17", "18", "19", "20")


def first_published(cut: Tokens, found: list[Piece]) -> None:
    """ "A Room of One's Own. 1929. Harcourt, 1989": a lone year between title and house is that of the first edition."""
    years = [at for at, piece in enumerate(found) if piece.name == "issued" and piece.last - piece.first == 1]
    if len(years) != 2 or any(piece.name == "original-date" for piece in found):
        return
    first, second = years
    house = {piece.name for piece in found[first + 1 : second]}
    if (
        first
        and found[first - 1].name == "title"
        and "." in cut.gaps[found[first].first]
        and "." in cut.gaps[found[first].last]
        and house
        and house <= {"publisher", "publisher-place", "edition", "x"}
        and cut.words[found[first].first] < cut.words[found[second].first]
    ):
        renamed(found, first, "original-date")


def acts(cut: Tokens, found: list[Piece]) -> None:
    """ "Lei nº 9.394, de 20 de dezembro de 1996. Estabelece …": the day of a law and what it orders are parts of its title."""
    for at, piece in enumerate(found):
        word = next((n for n in range(piece.first + 1, piece.last) if cut.words[n].lower() in ACTS), 0)
        if piece.name == "author" and word and "." in cut.gaps[word]:
            cut_in_two(cut, found, at, word, "author", "title")
            break
    for at in range(len(found) - 1):
        one, day = found[at : at + 2]
        if (one.name, day.name) == ("title", "issued") and cut.words[one.first].lower() in ACTS:
            later = [piece.name for piece in found[at + 2 :]]
            if "issued" not in later:
                return
            rest = found[at + 2] if later[0] == "title" else day
            found[at : at + 2 + (rest is not day)] = [joined(one, rest)]
            return


BRITISH_ACTS = frozenset(("act", "regulations", "order", "rules", "measure"))


def year_of_act(cut: Tokens, found: list[Piece]) -> None:
    """ "Equality Act 2010": the year is part of an act's name as well as its date."""
    for one, day in pairwise(found):
        if (
            (one.name, day.name) == ("title", "issued")
            and cut.words[one.last - 1].lower() in BRITISH_ACTS
            and cut.words[one.last - 1][0].isupper()
            and day.last - day.first == 1
            and cut.gaps[day.first] == " "
        ):
            found[found.index(one)] = joined(one, day)
            return


ACTS = frozenset("lei decreto portaria resolução ley decreto-lei loi legge decreto-ley gesetz verordnung".split())


def numbers(cut: Tokens, found: list[Piece]) -> None:
    """ "(Report No. 17)": the number of a work that is in no journal is its own."""
    if any(piece.name in ("container-title", "volume") for piece in found):
        return
    for at, piece in enumerate(found):
        if (
            piece.name == "issue"
            and at
            and {"report", "rep", "bericht", "paper", "publication", "standard", "rapport"}
            & {word.lower() for word in cut.words[max(0, piece.first - 3) : piece.first]}
        ):
            renamed(found, at, "number")


def genres(cut: Tokens, found: list[Piece]) -> None:
    """A note that only says what kind of work it is ("Dissertation") is the genre."""
    if any(piece.name == "genre" for piece in found):
        return
    for at, piece in enumerate(found):
        said = " ".join(cut.words[piece.first : piece.last]).lower()
        if (
            piece.name == "note"
            and piece.last - piece.first < 5
            and (said in SAID or any(part in said for part, _ in SAID_IN))
        ):
            renamed(found, at, "genre")
            return


_EVENTS = frozenset(
    "convention conference congress kongress congreso congrès convegno meeting symposium workshop tagung".split()
)


_GIVEN_AT = ("conference", "paper", "poster", "presentation", "session", "vortrag", "lecture", "keynote")


def events(cut: Tokens, found: list[Piece]) -> None:
    """ "[Conference session]. Geographical Society Convention, Denver": who is named after a talk is the event."""
    given = any(
        piece.name == "genre"
        and any(word in " ".join(cut.words[piece.first : piece.last]).lower() for word in _GIVEN_AT)
        for piece in found
    )
    for at, piece in enumerate(found if given else ()):
        if piece.name not in ("publisher", "container-title"):
            continue
        if _EVENTS.isdisjoint(word.lower() for word in cut.words[piece.first : piece.last]):
            continue
        comma = next((n for n in range(piece.first + 1, piece.last) if cut.gaps[n].startswith(",")), 0)
        if comma and not any(other.name == "publisher-place" for other in found):
            found[at : at + 1] = [
                part(cut, piece, "event-title", piece.first, comma),
                part(cut, piece, "publisher-place", comma, piece.last),
            ]
        else:
            renamed(found, at, "event-title")
        return


def ranges(cut: Tokens, found: list[Piece]) -> None:
    """ "22 (12):1955 - 1976", "38,1: 1 - 16": two numbers with a dash between are the pages, behind volume and issue."""
    for at in range(1, len(found)):
        before, piece = found[at - 1 : at + 1]
        if (
            (before.name, piece.name) == ("issue", "page")
            and before.last - before.first == 1
            and cut.gaps[piece.first].strip() in ("-", "–", "—")
            and any(one.name == "volume" for one in found[:at])
        ):
            found[at - 1 : at + 1] = [joined(msgspec.structs.replace(before, name="page"), piece)]
            return
        if (
            piece.name == "issued"
            and before.name in ("volume", "issue")
            and piece.last - piece.first == 2
            and ":" in cut.gaps[piece.first]
            and cut.gaps[piece.last - 1].strip() in ("-", "–", "—")
            and any(one.name == "issued" for one in found[: at - 1])
            and not any(one.name == "page" for one in found)
        ):
            renamed(found, at, "page")
            return


_PARTS = (",", "/", ", ")


def issue_in_volume(cut: Tokens, found: list[Piece]) -> None:
    """ "European Journal 33,3: 228": the issue behind a comma or a slash; "12/13" is a double volume."""
    if any(piece.name == "issue" for piece in found):
        return
    for at, piece in enumerate(found):
        first, second = cut.words[piece.first], cut.words[piece.last - 1]
        if (
            piece.name == "volume"
            and piece.last - piece.first == 2
            and cut.gaps[piece.last - 1] in _PARTS
            and first.isdigit()
            and second.isdigit()
            and len(second) < 3
            and int(second) != int(first) + 1
        ):
            cut_in_two(cut, found, at, piece.last - 1, "volume", "issue")
            return


def volume_in_page(cut: Tokens, found: list[Piece]) -> None:
    """ "A&A, 477 ,657": of two numbers with a comma between, the first is the volume; "…, 2009" behind pages is the year."""
    names = {piece.name for piece in found}
    for at, piece in enumerate(found):
        last = piece.last - 1
        if piece.name != "page" or last == piece.first or "," not in cut.gaps[last]:
            continue
        words = cut.words[piece.first : piece.last]
        if "issued" not in names and len(words) > 2 and len(words[-1]) == 4 and words[-1][:2] in ("19", "20"):
            cut_in_two(cut, found, at, last, "page", "issued")
        elif (
            "volume" not in names
            and len(words) == 2
            and all(map(str.isdigit, words))
            and not (piece.first and "p" in TAGS.get(cut.words[piece.first - 1].lower(), ""))
        ):
            cut_in_two(cut, found, at, last, "volume", "page")
        return


def lone_volume(cut: Tokens, found: list[Piece]) -> None:
    """ "Frontiers in Microbiology, 5. https://": a short number alone behind the journal is its volume."""
    names = {piece.name for piece in found}
    if names & {"volume", "issue", "publisher", "editor"}:
        return
    for at, (one, page) in enumerate(pairwise(found)):
        if (
            (one.name, page.name) == ("container-title", "page")
            and not (at and leads_in(cut, found[at - 1]))
            and page.last - page.first == 1
            and len(cut.words[page.first]) < _ARTICLE_NUMBER
            and cut.words[page.first].isdecimal()
            and cut.gaps[page.first] == ", "
            and cut.gaps[page.last][:1] in (".", "")
            and not any("k" in TAGS.get(word.lower(), "") for word in cut.words[one.first : one.last])
        ):
            renamed(found, at + 1, "volume")
            return


_ARTICLE_NUMBER = 4
_NUMBERED = ("paper", "papers", "papier", "papiere", "bericht", "report", "rapport")


def number_in_container(cut: Tokens, found: list[Piece]) -> None:
    """ "IZA Discussion Paper No. 293": the number of a series is none of its words."""
    names = {piece.name for piece in found}
    for at, piece in enumerate(found):
        last = piece.last - 1
        if (
            piece.name in ("container-title", "collection-title")
            and last - piece.first > 1
            and cut.words[last][0].isdigit()
            and ("n" in TAGS.get(cut.words[last - 1].lower(), "") or cut.words[last - 1].lower() in _NUMBERED)
            and cut.gaps[last].strip() in ("", ".")
        ):
            if cut.words[last - 1].lower() in _NUMBERED:
                if "number" not in names:
                    cut_in_two(cut, found, at, last, piece.name, "number")
                return
            grey = any("g" in TAGS.get(word.lower(), "") for word in cut.words[piece.first : last - 1])
            wanted = "number" if grey else "issue"
            if wanted not in names:
                found[at : at + 1] = [
                    part(cut, piece, piece.name, piece.first, last - 1),
                    part(cut, piece, "x", last - 1, last),
                    part(cut, piece, wanted, last, piece.last),
                ]
            return


_ISSUES = frozenset("号 號 期 호".split())


def issues(cut: Tokens, found: list[Piece]) -> None:
    """ "第160号" and "№ 3" count issues."""
    if any(piece.name == "container-title" for piece in found):
        for at, piece in enumerate(found):
            sign = cut.gaps[piece.first]
            if (
                piece.name in ("number", "genre", "medium")
                and "№" in sign
                and cut.words[piece.first].isdigit()
                and not any(one.name == "issue" for one in found)
            ):
                renamed(found, at, "issue")
            if piece.name == "volume" and at + 1 < len(found) and cut.words[found[at + 1].first] in _ISSUES:
                found[at : at + 2] = [joined(msgspec.structs.replace(piece, name="issue"), found[at + 1])]
                return


def version(cut: Tokens, found: list[Piece]) -> None:
    """ "ChatGPT (Mar 14 version)": a day that names a version is not the work's date."""
    for at in range(1, len(found) - 1):
        piece, after = found[at], found[at + 1]
        if (
            piece.name == "issued"
            and cut.words[after.first].lower() == "version"
            and not cut.gaps[after.first].strip()
            and any(one.name == "issued" for one in found[:at])
        ):
            found[at] = Piece("version", piece.first, piece.last, piece.start, piece.end, piece.confidence)
            return
