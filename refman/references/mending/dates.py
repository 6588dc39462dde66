"""Dates that bear another's label, and what was taken for a date."""

from __future__ import annotations

import re
from itertools import pairwise

import msgspec

from refman.references.lexicon import MONTHS, TAGS
from refman.references.mending.shared import cut_in_two, has_piece, index_of, joined, meetings, part, renamed
from refman.references.pieces import Piece
from refman.references.tokens import Tokens

CHANGED = frozenset(
    """modified updated revised aktualisiert geändert stand modifié actualisé aggiornato modificado actualizado bijgewerkt
    uppdaterad""".split()
)


def changed(cut: Tokens, found: list[Piece]) -> None:
    """ "Last modified April 17, 2017": where no other date is told, the day of the last change is the date."""
    if has_piece(found, "issued"):
        return
    for at, piece in enumerate(found):
        if piece.name == "accessed" and any(
            word.lower() in CHANGED for word in cut.words[max(0, piece.first - 3) : piece.first]
        ):
            renamed(found, at, "issued")
            return


def year_beside_volume(cut: Tokens, found: list[Piece]) -> None:
    """ "Lancet 2006, 367", "Politix 2/2011": a year and a number, together taken for a volume, where no date is left."""
    for at, piece in enumerate(found):
        second = piece.first + 1
        if piece.name != "volume" or piece.last != second + 1:
            continue
        gap = cut.gaps[second].strip()
        if _is_year(cut.words[piece.first]) and cut.words[second].isdecimal() and gap in (",", ";", ":"):
            cut_in_two(cut, found, at, second, "issued", "volume")
            return
        if _is_year(cut.words[second]) and len(cut.words[piece.first]) < _SHORT and gap == "/":
            cut_in_two(cut, found, at, second, "volume", "issued")
            return


_SHORT = 3


def year_before_volume(cut: Tokens, found: list[Piece]) -> None:
    """ "NIMA 2008, Volume: 571": of two volumes the first is a year, where no date is left."""
    volumes = [at for at, piece in enumerate(found) if piece.name == "volume"]
    if len(volumes) > 1:
        first = found[volumes[0]]
        if first.last - first.first == 1 and _is_year(cut.words[first.first]):
            renamed(found, volumes[0], "issued")


def year_of_two_figures(cut: Tokens, found: list[Piece]) -> None:
    """ "Ibadan: Heron Press, 1987–92": what ends the years of several volumes is no page."""
    for at, year, piece in meetings(found, "issued", "page"):
        if (
            piece.last == len(cut.words)
            and cut.gaps[piece.first] in ("–", "-")
            and len(cut.words[piece.first]) == 2
            and cut.words[piece.first].isdecimal()
            and _is_year(cut.words[year.last - 1])
            and cut.words[piece.first] > cut.words[year.last - 1][2:]
        ):
            found[at : at + 2] = [msgspec.structs.replace(joined(year, piece), name="issued")]
            return


def _is_year(word: str) -> bool:
    return len(word) == _YEAR and word.isdecimal() and word[:2] in _CENTURIES


def year_in_volume(cut: Tokens, found: list[Piece]) -> None:
    """ "Nat Rev Nephrol. 2020;16(4):223-37", "2020 Mar 5;16:1": what stands before the semicolon is the date."""
    if has_piece(found, "issued"):
        return
    for at, piece in enumerate(found):
        year = cut.words[piece.first]
        if piece.name != "volume" or not _is_year(year):
            continue
        behind = next((n for n in range(piece.first + 1, piece.last + 1) if ";" in cut.gaps[n]), 0)
        if behind == piece.last:
            renamed(found, at, "issued")
        elif behind:
            cut_in_two(cut, found, at, behind, "issued", "volume")
        if behind:
            return


def number_like_a_year(cut: Tokens, found: list[Piece]) -> None:
    """ "Insee Première, n° 1822, octobre 2020": a number that its sign tells is no year, where a year follows."""
    for at in range(1, len(found)):
        sign, date = found[at - 1 : at + 1]
        if (
            (sign.name, date.name) == ("x", "issued")
            and date.last - date.first > 1
            and "n" in TAGS.get(cut.words[sign.last - 1].lower(), "")
            and cut.words[date.first].isdecimal()
            and "," in cut.gaps[date.first + 1]
            and any(len(word) == 4 and word.isdecimal() for word in cut.words[date.first + 1 : date.last])
        ):
            cut_in_two(cut, found, at, date.first + 1, "issue", "issued")
            return


_CENTURIES = ("17", "18", "19", "20")


_YEAR = 4


def year_of_meeting(cut: Tokens, found: list[Piece]) -> None:
    """ "Proceedings of the Society (SCiL) 2019. pp. 1–7": the year again, right behind the whole, is part of its name."""
    for at in range(1, len(found)):
        whole, day = found[at - 1 : at + 1]
        if (
            (whole.name, day.name) == ("container-title", "issued")
            and cut.gaps[day.first] in (" ", ") ")
            and cut.words[whole.last - 1].lower() not in MONTHS
            and cut.gaps[day.last][:1] in (".", ",", "", ";", ")")
            and day.last - day.first == 1
            and any(
                one.name == "issued" and cut.words[day.first] in cut.words[one.first : one.last]
                for one in found[: at - 1]
            )
        ):
            found[at - 1 : at + 1] = [joined(whole, day)]
            return


def pages_like_years(cut: Tokens, found: list[Piece]) -> None:
    """ "146, 1999–2049, https://doi.org/…, 2020": two numbers behind the volume, before the year, are pages."""
    for at, _volume, first in meetings(found, "volume", "issued"):
        if _SPAN_OF_YEARS.fullmatch("".join(cut.words[first.first : first.last])) and any(
            piece.name == "issued" for piece in found[at + 2 :]
        ):
            renamed(found, at + 1, "page")
            return


_SPAN_OF_YEARS = re.compile(r"\d{4}[–-]?\d{4}")


def word_before(cut: Tokens, found: list[Piece]) -> None:
    """ "Bulletin officiel n° 30 du 25 juillet 2013": the word that leads to the date is none of the title's."""
    for at, (title, date) in enumerate(pairwise(found)):
        last = title.last - 1
        if (
            title.name in ("title", "container-title")
            and date.name == "issued"
            and last > title.first
            and cut.words[last] in BEFORE_DATES
            and cut.gaps[date.first] == " "
            and date.last - date.first > 1
        ):
            cut_in_two(cut, found, at, last, title.name, "x")
            return


BEFORE_DATES = frozenset("du vom of del af av von dne z ze le am".split())


def two_dates(cut: Tokens, found: list[Piece]) -> None:
    """ "Minutes of 14 December 2009. 2009", "(2018). 2017 Salt Market Report": two years with a stop between are two dates.

    So are "in 2017, 01/02/2018".
    """
    for at, piece in enumerate(found):
        if piece.name != "issued":
            continue
        for word in range(piece.first + 1, piece.last):
            alone = cut.gaps[word] == ", " and word == piece.first + 1 and not cut.gaps[piece.first].strip()
            if (
                (alone or cut.gaps[word] in (". ", "). ", "), "))
                and any(map(_is_year, cut.words[piece.first : word]))
                and any(map(_is_year, cut.words[word : piece.last]))
            ):
                cut_in_two(cut, found, at, word, "issued", "issued")
                date_of_title(cut, found)
                return


def date_of_title(cut: Tokens, found: list[Piece]) -> None:
    """ "Salt Inc. (2022). Form 10-K 2022.": of two dates the one with no sign between it and the title is a part of that.

    It stands behind, in front ("(2018). 2017 Salt Market Report") or in the midst ("Informe de gestión 2014 de la sal, 2015").
    """
    dates = [at for at, piece in enumerate(found) if piece.name == "issued"]
    for at in dates:
        date, others = found[at], [found[other] for other in dates if other != at]
        if not any(_is_year(word) for other in others for word in cut.words[other.first : other.last]):
            continue
        before, behind = cut.gaps[date.first].strip(), cut.gaps[date.last].strip()
        title = index_of(found[at + 1 : at + 2], "title") == 0
        if at and not before and behind and found[at - 1].name == "title":
            _into_title(cut, found, at - 1, at + 1)
            return
        if title and not behind and date.last - date.first == 1:
            if before and at > dates[0]:
                _into_title(cut, found, at, at + 2)
                return
            if at == 1 and not before and found[0].name == "author" and _is_no_name(cut, found[0]):
                _into_title(cut, found, 0, at + 2)
                return


def _into_title(cut: Tokens, found: list[Piece], first: int, last: int) -> None:
    """Makes some pieces in a row the title."""
    whole = joined(found[first], found[last - 1])
    found[first:last] = [part(cut, whole, "title", whole.first, whole.last)]


def _is_no_name(cut: Tokens, piece: Piece) -> bool:
    words = cut.words[piece.first : piece.last]
    return words[-1][0].islower() and not any(len(word) == 1 for word in words)


def circa(cut: Tokens, found: list[Piece]) -> None:
    """ "Girl with a Pearl Earring. c. 1665": the word for "about" belongs to the year."""
    for at, (one, two) in enumerate(pairwise(found)):
        last = one.last - 1
        if (
            two.name == "issued"
            and last > one.first
            and one.name in ("title", "container-title", "publisher", "publisher-place")
            and cut.words[last] in CIRCA
            and cut.gaps[last].strip() in (".", ",", ".,", "(", "[")
            and cut.gaps[two.first].strip() in ("", ".")
        ):
            found[at : at + 2] = [
                part(cut, one, one.name, one.first, last),
                joined(part(cut, one, "issued", last, one.last), two),
            ]
            return


CIRCA = frozenset(("c", "ca", "circa"))


def issue_of_year(cut: Tokens, found: list[Piece]) -> None:
    """ "Réseaux, 2013/1", "merz 2004/5": a number of one or two digits behind year and slash is an issue of that year."""
    names = {piece.name for piece in found}
    dates = [at for at, piece in enumerate(found) if piece.name == "issued"]
    if len(dates) == 1:
        at = dates[0]
        piece = found[at]
        number = piece.last - 1
        if (
            number == piece.first + 1
            and cut.gaps[number] == "/"
            and cut.words[piece.first].isdecimal()
            and len(cut.words[piece.first]) == _TWO_FIGURES
            and len(cut.words[number]) == _YEAR
            and cut.words[number].isdecimal()
            and int(cut.words[piece.first]) > _MONTHS
        ):
            # "Der Spiegel 23/1998"
            cut_in_two(cut, found, at, number, "note" if "issue" in names else "issue", "issued")
        elif (
            number == piece.first + 1
            and len(cut.words[piece.first]) == _YEAR
            and cut.words[piece.first].isdecimal()
            and cut.gaps[number] == "/"
            and cut.words[number].isdecimal()
            and not cut.words[number].startswith("0")
            and len(cut.words[number]) < _YEAR - 1
            and int(cut.words[number]) <= _MONTHS
            and not str(int(cut.words[piece.first]) + 1).endswith(cut.words[number])  # "2006/7" are two years
        ):
            cut_in_two(cut, found, at, number, "issued", "note" if "issue" in names else "issue")


_MONTHS, _TWO_FIGURES = 12, 2


def acts(cut: Tokens, found: list[Piece]) -> None:
    """ "Lei nº 9.394, de 20 de dezembro de 1996. Estabelece …": the day of a law and what it orders are parts of its title."""
    for at, piece in enumerate(found):
        word = next((n for n in range(piece.first + 1, piece.last - 1) if cut.words[n].lower() in ACTS), 0)
        # "Ley, A. M." is a person.
        if piece.name == "author" and word and "." in cut.gaps[word] and "," not in cut.gaps[word + 1]:
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
    for _, one, day in meetings(found, "title", "issued"):
        if (
            cut.words[one.last - 1].lower() in BRITISH_ACTS
            and cut.words[one.last - 1][0].isupper()
            and day.last - day.first == 1
            and cut.gaps[day.first] == " "
        ):
            found[found.index(one)] = joined(one, day)
            return


ACTS = frozenset("lei decreto portaria resolução ley decreto-lei loi legge decreto-ley gesetz verordnung".split())


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
