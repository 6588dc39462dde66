"""Issues told from volumes and pages: by the signs between them, and by the year beside them."""

from __future__ import annotations

from itertools import pairwise

from refman.references.lexicon import TAGS
from refman.references.mending.shared import cut_in_two, has_piece, joined, meetings, renamed
from refman.references.pieces import Piece
from refman.references.tokens import Tokens

_ARTICLE_NUMBER = 4
_PARTING = (",", "/", ", ", ".")
_NEW_SERIES = frozenset(("n s", "n f", "s n", "ns", "nf", "nuova serie", "neue folge", "nouvelle série", "new series"))


def double(cut: Tokens, found: list[Piece]) -> None:
    """ "Adv. Drug Deliv. Rev. 69–70, 158–169": what a dash joins to the volume is part of it."""
    for at, one, issue in meetings(found, "volume", "issue"):
        if (
            cut.gaps[issue.first] in ("–", "-")
            and one.last - one.first == issue.last - issue.first == 1
            and cut.words[one.first].isdecimal()
            and cut.words[issue.first].isdecimal()
            and int(cut.words[issue.first]) == int(cut.words[one.first]) + 1
        ):
            found[at : at + 2] = [joined(one, issue)]
            return


def issue_in_volume(cut: Tokens, found: list[Piece]) -> None:
    """ "European Journal 33,3: 228", "Public Culture 2.2": the issue behind a sign; "12/13" is a double volume.

    Behind a colon as well, where pages follow: "Sociology 40:2, 335-352".
    """
    if has_piece(found, "issue"):
        return
    for at, piece in enumerate(found):
        first, second = cut.words[piece.first], cut.words[piece.last - 1]
        if (
            piece.name == "volume"
            and piece.last - piece.first == 2
            and (
                cut.gaps[piece.last - 1] in _PARTING
                or (cut.gaps[piece.last - 1] == ":" and any(one.name == "page" for one in found[at + 1 : at + 3]))
            )
            and first.isdigit()
            and second.isdigit()
            and (len(second) < 3 or _is_before_year(cut, found, at))
            and int(second) != int(first) + 1
        ):
            cut_in_two(cut, found, at, piece.last - 1, "volume", "issue")
            return


def pages_in_issue(cut: Tokens, found: list[Piece]) -> None:
    """ "34(2):12–19", all behind the bracket taken for the issue: what stands behind its end is the pages."""
    for at, piece in enumerate(found):
        behind = next((n for n in range(piece.first + 1, piece.last) if cut.gaps[n].strip() in ("):", "),", ")")), 0)
        if piece.name == "issue" and behind and "(" in cut.gaps[piece.first] and cut.words[behind][0].isdecimal():
            cut_in_two(cut, found, at, behind, "issue", "page")
            return


def page_for_issue(cut: Tokens, found: list[Piece]) -> None:
    """ "Phys. Lett. B 716, 1 (2012)": the number behind the volume's comma, before the year in brackets, is the page."""
    for at in range(len(found) - 2):
        volume, issue, year = found[at : at + 3]
        if (
            (volume.name, issue.name, year.name) == ("volume", "issue", "issued")
            and issue.last - issue.first == 1
            and cut.words[issue.first].isdecimal()
            and cut.gaps[issue.first] == ", "
            and cut.gaps[year.first] == " ("
            and cut.gaps[year.last].startswith(")")
            and at
            and found[at - 1].name == "container-title"
        ):
            renamed(found, at + 1, "page")
            return


def supplement_in_volume(cut: Tokens, found: list[Piece]) -> None:
    """ "45 (Supplement_1): S17", "12(Suppl 2)", all taken for the volume or the page: the supplement is the issue."""
    for at, piece in enumerate(found):
        word = next((n for n in range(piece.first, piece.last) if cut.words[n].lower().startswith("suppl")), -1)
        if word < 0 or piece.name not in ("volume", "page") or not cut.gaps[word].rstrip().endswith("("):
            continue
        behind = next((n for n in range(word + 1, piece.last + 1) if ")" in cut.gaps[n]), 0)
        if piece.name == "volume" and word > piece.first and behind == piece.last:
            cut_in_two(cut, found, at, word, "volume", "issue")
        elif piece.name == "page" and word == piece.first and piece.first < behind < piece.last:
            cut_in_two(cut, found, at, behind, "issue", "page")
        return


SUPPLEMENTS = frozenset(("suppl", "supplement", "supplement_1", "supplement_2", "supplement_3", "suppl_1", "suppl_2"))


def _is_before_year(cut: Tokens, found: list[Piece], at: int) -> bool:
    """ "75.299 (1965)": as MLA had it, three digits may be an issue, too."""
    last = found[at].last - 1
    return (
        len(cut.words[last]) == _THREE_DIGITS
        and cut.gaps[last] == "."
        and found[at + 1 : at + 2] != []
        and found[at + 1].name == "issued"
        and cut.gaps[found[at + 1].first].endswith("(")
    )


_THREE_DIGITS = 3


def in_page(cut: Tokens, found: list[Piece]) -> None:
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


def issue_behind_year(cut: Tokens, found: list[Piece]) -> None:
    """ "Geistige Behinderung 40 (2001) 4, 325-336": between the year in brackets and the pages stands the issue."""
    for at in range(len(found) - 3):
        volume, year, issue, page = found[at : at + 4]
        if (
            (volume.name, year.name, page.name) == ("volume", "issued", "page")
            and issue.name in ("x", "note", "number", "volume")
            and issue.last - issue.first == 1
            and cut.words[issue.first].isdecimal()
            and len(cut.words[issue.first]) < _ARTICLE_NUMBER
            and cut.gaps[issue.first].strip() in (")", "),")
            and cut.gaps[page.first].strip() in (",", ":")
        ):
            renamed(found, at + 2, "issue")
            return


def signed(cut: Tokens, found: list[Piece]) -> None:
    """ "Ayer, n.º 62 (2006): 165-192": what the sign for numbers stands before is an issue, and no volume."""
    for at, sign, number in meetings(found, "x", "volume"):
        if cut.words[sign.last - 1].lower() in SIGNS and sign.last == number.first and number.last - number.first == 1:
            renamed(found, at + 1, "issue")
            return


SIGNS = frozenset(("º", "nº", "no", "nr", "núm"))


def issue_as_page(cut: Tokens, found: list[Piece]) -> None:
    """ "XII (1977), 35, pp. 506-520": of two numbers behind the year the one before the sign for pages is the issue."""
    for at in range(len(found) - 3):
        year, issue, sign, page = found[at : at + 4]
        if (
            (year.name, issue.name, sign.name, page.name) == ("issued", "page", "x", "page")
            and issue.last - issue.first == 1
            and cut.gaps[issue.first] == "), "
            and cut.words[sign.last - 1].lower() in ("pp", "p", "s", "pág", "págs")
        ):
            renamed(found, at + 1, "issue")
            return


def between_year_and_pages(cut: Tokens, found: list[Piece]) -> None:
    """ "II, 1951, 16, pp. 3-26": as Italian lists have the issue, between the year and the sign for pages."""
    for at in range(len(found) - 4):
        volume, year, issue, sign, page = found[at : at + 5]
        if (
            (volume.name, year.name, sign.name, page.name) == ("volume", "issued", "x", "page")
            and issue.name in ("x", "note", "number", "volume")
            and issue.last - issue.first == 1
            and cut.words[issue.first].isdecimal()
            and len(cut.words[issue.first]) < _ARTICLE_NUMBER
            and cut.gaps[issue.first] == ", "
            and cut.gaps[sign.first] == ", "
        ):
            renamed(found, at + 2, "issue")
            return


def issues_before_date(cut: Tokens, found: list[Piece]) -> None:
    """ "Comput. Netw. 30, 1–7 (April 1998), 107–117": of two ranges the one before the date is of issues, as ACM prints it."""
    for at in range(len(found) - 2):
        issue, date, page = found[at : at + 3]
        if (
            (issue.name, date.name) == ("page", "issued")
            and page.name in ("note", "page")
            and cut.gaps[date.first].rstrip().endswith("(")
            and cut.gaps[date.last].startswith(")")
            and _is_range(cut, issue)
            and _is_range(cut, page)
        ):
            renamed(found, at, "issue")
            renamed(found, at + 2, "page")
            return


def of_new_series(cut: Tokens, found: list[Piece]) -> None:
    """ "AevAnt n.s. 2 (2002)": what a new series counts are volumes; that it is a new one is kept."""
    for at, (series, issue) in enumerate(pairwise(found)):
        words = " ".join(cut.words[series.first : series.last]).lower()
        if series.name == "x" and issue.name == "issue" and words in _NEW_SERIES:
            renamed(found, at, "note")
            renamed(found, at + 1, "volume")
            return


def volume_before_day(cut: Tokens, found: list[Piece]) -> None:
    """ "Estudos (Leeds) 41, 15.07.2024", "Studia 51/13, 1980": a number before a date, a comma between, is the volume."""
    for at, (whole, piece) in enumerate(pairwise(found), 1):
        if (whole.name, piece.name) != ("container-title", "issued") or not cut.words[piece.first].isdecimal():
            continue
        second = next((n for n in range(piece.first + 1, piece.last) if cut.gaps[n].strip() == ","), 0)
        numbers = cut.words[piece.first : second]
        if (
            second
            and all(number.isdecimal() and len(number) < _YEAR for number in numbers)
            and all(gap == "/" for gap in cut.gaps[piece.first + 1 : second])
            and cut.words[second][:1].isdigit()
        ):
            cut_in_two(cut, found, at, second, "volume", "issued")
            if len(numbers) == _VOLUME_AND_ISSUE:
                cut_in_two(cut, found, at, second - 1, "volume", "issue")
            return


_VOLUME_AND_ISSUE, _YEAR = 2, 4


def number_before_month(cut: Tokens, found: list[Piece]) -> None:
    """ "Bulletin no. 11. May 1929": the number behind its sign is no day."""
    for at, (sign, piece) in enumerate(pairwise(found), 1):
        if (
            (sign.name, piece.name) == ("x", "issued")
            and cut.words[sign.last - 1].lower() in NUMBER_SIGNS
            and cut.words[piece.first].isdecimal()
            and piece.last - piece.first > 1
        ):
            cut_in_two(cut, found, at, piece.first + 1, "issue", "issued")
            return


NUMBER_SIGNS = frozenset(("no", "nr", "nos", "num", "№", "č"))


def _is_range(cut: Tokens, piece: Piece) -> bool:
    """Whether a piece is two numbers, the second the greater, with a dash between."""
    first, second = cut.words[piece.first], cut.words[piece.last - 1]
    return (
        piece.last - piece.first == 2
        and cut.gaps[piece.last - 1] in ("-", "–", "—")
        and first.isdecimal()
        and second.isdecimal()
        and int(first) < int(second)
    )
