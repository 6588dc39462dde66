"""Houses and their places: told from each other, and from what stands beside them."""

from __future__ import annotations

from itertools import pairwise

import msgspec

from refman.references.lexicon import MONTHS, TAGS
from refman.references.mending.shared import (
    cut_in_two,
    has_piece,
    index_of,
    is_place,
    joined,
    meetings,
    overwritten,
    part,
    renamed,
)
from refman.references.organisations import is_organisation
from refman.references.outlets import class_of_name
from refman.references.pieces import Piece
from refman.references.tokens import Tokens


def institute_as_whole(cut: Tokens, found: list[Piece]) -> None:
    """ "Lucrări de laborator, Institutul Politehnic Cluj-Napoca, 1986": an institute with a year and nothing else printed it."""
    for at, piece in enumerate(found[1:], 1):
        if (
            piece.name == "container-title"
            and found[at - 1].name == "title"
            and at + 1 < len(found)
            and found[at + 1].name == "issued"
            and piece.last - piece.first > 1
            and cut.gaps[piece.first] == ", "
            and cut.words[piece.first].lower().startswith(_INSTITUTES)
        ):
            renamed(found, at, "publisher")
            return


_INSTITUTES = ("institut", "istitut", "universit", "universid", "facult", "academi", "akademi", "politech")


def author_in_title(cut: Tokens, found: list[Piece]) -> None:
    """ "Ofsted (2019) Inspection framework. Manchester: Ofsted", the end taken for the title: a body prints what it writes."""
    at = index_of(found, "title")
    who = index_of(found, "author")
    if at < 0 or who < 0:
        return
    title, author = found[at], cut.words[found[who].first : found[who].last]
    size = len(author)
    if author[0] not in cut.words[title.first + 2 : title.last]:
        return
    for house in range(title.first + 2, title.last - size + 1):
        place = next((n for n in range(house - 1, title.first, -1) if cut.gaps[n].startswith(".")), 0)
        if (
            cut.gaps[house].startswith(":")
            and cut.words[house : house + size] == author
            and place
            and house - place <= _LONGEST_PLACE
        ):
            parts = [("publisher-place", place, house), ("publisher", house, house + size)]
            rest = [("x", house + size, title.last)] if house + size < title.last else []
            overwritten(cut, found, parts + rest)
            return


_LONGEST_PLACE = 3


def two_houses(cut: Tokens, found: list[Piece]) -> None:
    """ "XL Recordings; Columbia.": two houses with a semicolon between are named together."""
    for at, one, two in meetings(found, "publisher", "publisher"):
        if cut.gaps[two.first] == "; ":
            found[at : at + 2] = [joined(one, two)]
            return


def over_brackets(cut: Tokens, found: list[Piece]) -> None:
    """ "[Doctoral dissertation, University of Toronto]. ProQuest": a field ends where a bracket opened before it closes."""
    for at, piece in enumerate(found):
        if piece.name != "publisher" or piece.last - piece.first < 2:
            continue
        if cut.words[piece.first] == "D" and piece.first and cut.words[piece.first - 1] == "Ph":
            cut_in_two(cut, found, at, piece.first + 1, "x", "publisher")  # Ph.D., The Ohio State University
            return
        for word in range(piece.first + 1, piece.last):
            gap = cut.gaps[word]
            if gap.startswith(("]", ")")) and not any(
                sign in "[(" for sign in "".join(cut.gaps[piece.first + 1 : word])
            ):
                cut_in_two(cut, found, at, word, "publisher", "note")
                return


def editor_behind_edition(cut: Tokens, found: list[Piece]) -> None:
    """ "Moulins-lès-Metz : Ed Maisonneuve": what "Éditions" is short for before a name behind a colon is a house."""
    for at in range(len(found) - 2):
        place, sign, name = found[at : at + 3]
        if (
            (place.name, sign.name, name.name) == ("publisher-place", "x", "editor")
            and cut.gaps[sign.first].strip() == ":"
            and " ".join(cut.words[sign.first : sign.last]).lower() in SHORT_EDITIONS
            and all(len(word) > 1 for word in cut.words[name.first : name.last])
            and not any("." in gap for gap in cut.gaps[name.first + 1 : name.last])
        ):
            found[at + 1 : at + 3] = [joined(msgspec.structs.replace(sign, name="publisher"), name)]
            return


SHORT_EDITIONS = frozenset(("ed", "éd", "eds", "éds", "edit", "édit"))


def editor_behind_place(cut: Tokens, found: list[Piece]) -> None:
    """ "Paris: Dunod": who stands behind a place and a colon, at the end, is the house."""
    one, two = found[-2:]
    if (
        (one.name, two.name) == ("publisher-place", "editor")
        and cut.gaps[two.first].strip() == ":"
        and not has_piece(found, "publisher")
        and not any("e" in TAGS.get(word.lower(), "") for word in cut.words[two.first : two.last])
    ):
        renamed(found, len(found) - 1, "publisher")


_FEW_WORDS = 5


def months(cut: Tokens, found: list[Piece]) -> None:
    """ "Harvard University, April, 1965": a month behind the house belongs to the year."""
    for at, piece in enumerate(found[:-1]):
        last = piece.last - 1
        if (
            piece.name in ("publisher", "publisher-place", "container-title")
            and found[at + 1].name == "issued"
            and last > piece.first
            and cut.words[last].lower() in MONTHS
            and cut.gaps[last].strip() in (",", ".,", ";")
        ):
            year = found[at + 1]
            found[at : at + 2] = [
                part(cut, piece, piece.name, piece.first, last),
                Piece("issued", last, year.last, cut.starts[last], year.end, year.confidence),
            ]
            return


def title_behind_body(cut: Tokens, found: list[Piece]) -> None:
    """ "World Health Organization. WHO guidelines. Geneva: World Health Organization": the body ends at the stop,
    and the title begins; who stands behind place and colon is the house."""
    place = index_of(found[:-1], "publisher-place")
    if place < 1 or cut.gaps[found[place + 1].first].strip() != ":":
        return
    house = found[place + 1]
    if house.name not in ("title", "publisher") or any(one.name == "title" and one is not house for one in found):
        return
    author = found[place - 1]
    if author.name != "author":
        return
    stop = next((n for n in range(author.first + 1, author.last) if cut.gaps[n].startswith(". ")), 0)
    if stop and is_organisation(" ".join(cut.words[author.first : stop])):
        renamed(found, place + 1, "publisher")
        cut_in_two(cut, found, place - 1, stop, "author", "title")


def body_as_editor(cut: Tokens, found: list[Piece]) -> None:
    """ "Teacher preparation (ED545393). ERIC. https://…": a body in capitals alone between two stops edits nothing."""
    for one, piece in pairwise(found):
        if (
            piece.name == "editor"
            and one.name not in ("x", "container-title")
            and piece.last - piece.first == 1
            and cut.words[piece.first].isupper()
            and len(cut.words[piece.first]) > 2
            and cut.gaps[piece.first].endswith(". ")
            and cut.gaps[piece.last].startswith(".")
        ):
            renamed(found, found.index(piece), "publisher")
            return


def outlet_as_place(cut: Tokens, found: list[Piece]) -> None:
    """ "The New Ebola Protocols. Time": a magazine is no place."""
    for at, piece in enumerate(found):
        if piece.name == "publisher-place" and class_of_name(" ".join(cut.words[piece.first : piece.last])) in (
            "magazine",
            "newspaper",
        ):
            renamed(found, at, "container-title")
            return


def body_as_place(cut: Tokens, found: list[Piece]) -> None:
    """ "Guía de la sal. Gobierno de Chile": a government is no place."""
    at = index_of(found, "publisher-place")
    if cut.words[found[at].first].lower() in GOVERNMENTS:
        renamed(found, at, "publisher")


GOVERNMENTS = frozenset(
    "gobierno government governo gouvernement regierung ministerio ministry ministero ministère ministerium ministério".split()
)


def paper_as_place(cut: Tokens, found: list[Piece]) -> None:
    """ "“City Council Delays Vote.” Baltimore Ledger, March 3, 2016": behind a quoted title stands no place, but the paper."""
    at = index_of(found, "publisher-place")
    place = found[at]
    if (
        at
        and found[at - 1].name == "title"
        and cut.gaps[place.first].strip() in _QUOTED
        and place.last - place.first > 1
        and at + 1 < len(found)
        and found[at + 1].name == "issued"
        and found[at + 1].last - found[at + 1].first > _A_MONTH_AND_A_YEAR
        and not is_place(cut, place.first, place.last)
    ):
        renamed(found, at, "container-title")


_QUOTED = ('."', ".”", '".', "”.", '",', "”,", ',"', ",”", '?"', "?”", '!"', "!”")
_A_MONTH_AND_A_YEAR = 2


def editor_before_place(cut: Tokens, found: list[Piece]) -> None:
    """ "trad. it. di L. Corbo, Feltrinelli, Milano 1974": one word behind a translator, before a place, is a house."""
    for at in range(1, len(found) - 1):
        before, piece, place = found[at - 1 : at + 2]
        if (
            (before.name, piece.name, place.name) == ("translator", "editor", "publisher-place")
            and piece.last - piece.first == 1
            and cut.gaps[piece.first].strip() == ","
            and cut.gaps[place.first].strip() == ","
        ):
            renamed(found, at, "publisher")
            return


def review_of_law(cut: Tokens, found: list[Piece]) -> None:
    """ "Die Haftung des Geschäftsführers, NZG 2012, S. 1081–1088": German lawyers cite their reviews by letters."""
    for at, piece in enumerate(found):
        if (
            piece.name in ("publisher-place", "publisher", "x", "title", "note")
            and piece.last - piece.first == 1
            and cut.words[piece.first] in _REVIEWS
            and at + 1 < len(found)
            and found[at + 1].name in ("issued", "volume")
        ):
            renamed(found, at, "container-title")
            return


_REVIEWS = frozenset(
    """NJW NZG NZA NVwZ NStZ NZM NZS NZI NJOZ JZ JuS JA JURA DÖV DVBl AöR StV MDR VersR WM ZIP BB DB GRUR EuZW EuR ZRP RdA ZaöRV
    KritV KJ ZStW GA wistra ZUM MMR CR AfP FamRZ BKR ZGR ZHR AcP RabelsZ IPRax VerwArch VBlBW BayVBl ZUR NuR AJP ZBl SJZ JBl
    ÖJZ""".split()
)
REVIEWS = frozenset(map(str.lower, _REVIEWS))


def server_alone(cut: Tokens, found: list[Piece]) -> None:
    """ "(arXiv:1810.04805). arXiv. https://…": the server, between two stops, is the house."""
    for at, piece in enumerate(found):
        if (
            piece.name in ("x", "note")
            and piece.last - piece.first == 1
            and cut.gaps[piece.first].endswith(". ")
            and cut.gaps[piece.last].startswith(".")
            and class_of_name(cut.words[piece.first]) == "preprint"
        ):
            renamed(found, at, "publisher")
            return


SERVERS = frozenset(("arxiv", "biorxiv", "medrxiv", "psyarxiv", "socarxiv", "chemrxiv", "ssrn", "preprints"))


def preprint_servers(cut: Tokens, found: list[Piece]) -> None:
    """ "arXiv preprint arXiv:1412.6980": what stands before the number says the kind of work."""
    for at, piece in enumerate(found):
        last = piece.last - 1
        if (
            piece.name in ("x", "note")
            and last - piece.first == 1
            and cut.words[last].lower() == "preprint"
            and not cut.gaps[last].strip()
            and class_of_name(cut.words[piece.first]) == "preprint"
        ):
            renamed(found, at, "genre")
            return


_KINDS = frozenset(("manuscript", "manuskript", "typescript", "preprint", "mimeo", "unpublished manuscript", "pdf"))


def houses(cut: Tokens, found: list[Piece]) -> None:
    """What is called a house, and has a volume and pages but no place, is the journal; "(Manuscript)" says the kind."""
    names = {piece.name for piece in found}
    for at, piece in enumerate(found):
        if piece.name != "publisher":
            continue
        if " ".join(cut.words[piece.first : piece.last]).lower() in _KINDS and "genre" not in names:
            renamed(found, at, "genre")
        elif {"volume", "page"} <= {one.name for one in found[at:]} and not names & {
            "container-title",
            "publisher-place",
            "editor",
            "edition",
        }:
            renamed(found, at, "container-title")
        return


_HOUSES = frozenset(
    "Foundation Institute Ministry University Centre Center Agency Bureau Council Department Stiftung Institut Universität".split()
)


def called_containers(cut: Tokens, found: list[Piece]) -> None:
    """ "R Foundation for Statistical Computing, Vienna": an organisation before a place, with no numbers, is the house."""
    if {"publisher", "volume", "issue", "page", "editor"} & {piece.name for piece in found}:
        return
    for at, one, two in meetings(found, "container-title", "publisher-place"):
        if (
            cut.gaps[two.first].startswith(",")
            and at
            and found[at - 1].name == "title"
            and not any(set("cjk") & set(TAGS.get(word.lower(), "")) for word in cut.words[one.first : one.last])
            and not _HOUSES.isdisjoint(cut.words[one.first : one.last])
        ):
            renamed(found, at, "publisher")
            return


def university_of_a_place(cut: Tokens, found: list[Piece]) -> None:
    """ "Université de Californie à Irvine, USA": a name that ends on "at" or "of" goes on to the next comma."""
    for at, house, place in meetings(found, "publisher", "publisher-place"):
        if cut.words[house.last - 1].lower() in OF and cut.gaps[place.first] == (
            ". " if cut.words[house.last - 1] == "Univ" else " "
        ):
            end = next((n for n in range(place.first + 1, place.last) if cut.gaps[n].startswith(",")), place.last)
            whole = joined(house, part(cut, place, "publisher", place.first, end))
            rest = [part(cut, place, "publisher-place", end, place.last)] if end < place.last else []
            found[at : at + 2] = [whole, *rest]
            return


OF = frozenset("à of at in de di da do del della zu von für univ".split())


def body_behind_title(cut: Tokens, found: list[Piece]) -> None:
    """ "Censo de Población 2020. Instituto Nacional de Estadística. https://": a body behind the title's stop is the house."""
    at = index_of(found, "title")
    piece = found[at]
    stop = next((n for n in range(piece.last - 1, piece.first, -1) if cut.gaps[n] == ". "), 0)
    if (
        stop
        and piece.last - stop > 2
        and cut.gaps[piece.last].startswith(".")
        and next((one.name for one in found[at + 1 :] if one.name not in _READ), "") in ("URL", "DOI")
        and cut.words[stop].lower() in BODIES
        and is_organisation(" ".join(cut.words[stop : piece.last]))
    ):
        cut_in_two(cut, found, at, stop, "title", "publisher")


# What stands between a work and its address.
_READ = ("again", "accessed", "x")
BODIES = frozenset(
    """instituto institut institute instituut istituto ministerio ministère ministerium ministero ministry department
    bundesamt bundeszentrale landesamt landeszentrale
    bundesministerium agencia agence agency office departamento département
    trust foundation stiftung fondation fundación fondazione""".split()
)
