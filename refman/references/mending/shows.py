"""What is broadcast, filmed or recorded: the whole, those who made it, and the network or label behind it."""

from __future__ import annotations

from itertools import pairwise

import msgspec

from refman.references.genres import SAID
from refman.references.leads import only_introduce
from refman.references.mending.shared import cut_in_two, index_of, is_place, joined, meetings, renamed
from refman.references.outlets import class_of_name
from refman.references.pieces import Piece
from refman.references.tokens import Tokens


def film_as_author(cut: Tokens, found: list[Piece]) -> None:
    """ "The Arrival. Dir. David Twohy. Perf. Charlie Sheen. Artisan, 1996": what stands before who directed is the film."""
    if (
        [piece.name for piece in found[:3]] == ["author", "x", "director"]
        and cut.words[found[1].first] in _DIRECTED
        and not any("," in gap for gap in cut.gaps[found[0].first + 1 : found[0].last])
    ):
        renamed(found, 0, "title")


_DIRECTED = frozenset(("Dir", "Dirs", "Directed", "Regie", "Réal"))


def album_with_number(cut: Tokens, found: list[Piece]) -> None:
    """ "Hello [Song]. On 25. XL Recordings": the number behind "On" names the album."""
    for at, (sign, piece) in enumerate(pairwise(found), 1):
        if (
            (sign.name, piece.name) == ("x", "volume")
            and piece.last - piece.first == 1
            and cut.words[sign.first] == "On"
            and sign.last - sign.first == 1
        ):
            renamed(found, at, "container-title")
            return


def created_by(cut: Tokens, found: list[Piece]) -> None:
    """ "Seinfeld, created by Larry David": a work stands before the word for what people did for it."""
    for at, piece in enumerate(found):
        made = piece.last - 2
        if (
            piece.name != "x"
            or made <= piece.first
            or at + 1 == len(found)
            or cut.words[made].lower() not in MADE
            or cut.words[made + 1].lower() not in _BY
            or not cut.gaps[made].startswith(",")
            or not cut.words[piece.first][0].isupper()
        ):
            continue
        before = {one.name for one in found[:at]}
        name = "container-title" if "title" in before else "title"
        if name in before:
            return
        cut_in_two(cut, found, at, made, name, "x")
        # The network that was taken for it.
        for later in range(at + 2, len(found)):
            if found[later].name == name == "container-title":
                renamed(found, later, "publisher")
        return


MADE = frozenset(
    """created directed written produced hosted performed narrated adapted illustrated composed conducted réalisé écrit créé
    dirigida dirigido escrita escrito creada creado""".split()
)


_BY = frozenset(("by", "par", "por", "von", "da"))


def second_title(cut: Tokens, found: list[Piece]) -> None:
    """ "\"On Words.\" Interview by T. Gross. Fresh Air, NPR, 2017": of a second title and a network, that is the whole."""
    at = next((at for at, piece in enumerate(found) if piece.name == "container-title"), 0)
    before = found[at - 1]
    if (
        at > 1
        and before.name == "title"
        and found[at - 2].name in ("names", "x")
        and any(piece.name == "title" for piece in found[: at - 1])
        and cut.gaps[found[at].first].strip() == ","
    ):
        renamed(found, at - 1, "container-title")
        renamed(found, at, "publisher")


# What stands in front of a house: an episode, its year, the show.
_SHOW_AND_HOUSE = 4


def show_behind_year(cut: Tokens, found: list[Piece]) -> None:
    """ "'Seven up' (1964) World in action. ITV Television": behind a quoted episode and its year stands the show."""
    if [piece.name for piece in found[:3]] != ["title", "issued", "title"] or len(found) < _SHOW_AND_HOUSE:
        return
    if cut.gaps[found[0].first][-1:] in ("'", "‘", "“", '"') and cut.gaps[found[2].first].startswith(")"):
        renamed(found, 2, "container-title")
        if found[3].name == "container-title":
            renamed(found, 3, "publisher")


def networks(cut: Tokens, found: list[Piece]) -> None:
    """ "[Audio podcast episode]. In Coastlines. Radio Atlantic": who makes a broadcast is a house, not a series."""
    names = {piece.name for piece in found}
    said = next((" ".join(cut.words[one.first : one.last]).lower() for one in found if one.name == "genre"), "")
    if "publisher" not in names and SAID.get(said) == "broadcast":
        at = index_of(found, "collection-title")
        if at >= 0 and "collection-number" not in names and cut.gaps[found[at].first].strip() in (".", ","):
            renamed(found, at, "publisher")


def seasons(cut: Tokens, found: list[Piece]) -> None:
    """ "Mutant Enemy, season 4": where in a series it stands is its number."""
    for at, piece in enumerate(found):
        if (
            (piece.name in ("note", "x") or (piece.name == "title" and any(one.name == "title" for one in found[:at])))
            and piece.last - piece.first == 2
            and cut.words[piece.first].lower() in SEASONS
            and cut.words[piece.first + 1].isdecimal()
        ):
            renamed(found, at, "number")
            return


def whole_before_network(cut: Tokens, found: list[Piece]) -> None:
    """ "\"Salt.\" Salty People, season 2, episode 4, NBC, 3 Oct. 2009": what is left out behind a quoted title is its whole.

    What was taken for that is the network, or the body behind the site: "\"Salt.\" Wikipedia, Wikimedia Foundation, 3 Mar. 2021".
    """
    for at in range(1, len(found) - 1):
        title, piece = found[at - 1 : at + 1]
        behind = at + 2 if found[at + 1].name == "number" else at + 1
        if (
            (title.name, piece.name) == ("title", "x")
            and behind < len(found)
            and found[behind].name == "container-title"
            and cut.gaps[piece.first].strip() in _QUOTED
            and cut.gaps[found[at + 1].first].strip() == ","
            and cut.words[piece.first][0].isupper()
            and not only_introduce(cut.words[piece.first : piece.last])
        ):
            site = index_of(found, "publisher")
            if site >= 0:
                renamed(found, site, "archive")  # "NBC, 3 Oct. 2009. Netflix, www.netflix.com": where it can be seen
            renamed(found, behind, "publisher")
            renamed(found, at, "container-title")
            return


def quoted_episode(cut: Tokens, found: list[Piece]) -> None:
    """ "'The long winter' (2015) Frozen Lives, Series 2": what is quoted at the start is the episode, what follows the show."""
    first, year, piece = found[:3]
    if (
        (first.name, year.name, piece.name) == ("container-title", "issued", "title")
        and cut.gaps[first.first][-1:] in _MARKS
        and cut.gaps[year.first][:1] in _MARKS
    ):
        renamed(found, 0, "title")
        renamed(found, 2, "container-title")


_MARKS = frozenset("'‘’\"“”„«»")


def show_before_genre(cut: Tokens, found: list[Piece]) -> None:
    """ "“The Bridge.” Concrete Evidence (podcast). March 12, 2019": what stands before the bracket is the show."""
    for at in range(1, len(found) - 1):
        title, piece, genre = found[at - 1 : at + 2]
        if (
            (title.name, piece.name, genre.name) == ("title", "x", "genre")
            and cut.words[genre.first].lower() in ("podcast", "blog")
            and cut.gaps[genre.first] == " ("
            and cut.words[piece.first][0].isupper()
        ):
            renamed(found, at, "container-title")
            return


def asked_in(cut: Tokens, found: list[Piece]) -> None:
    """ "2020. Interview by Ann Roe. All Things Coastal, NPR": an interview without a title stands in a show."""
    for at in range(2, len(found)):
        sign, names, piece = found[at - 2 : at + 1]
        if (
            (sign.name, names.name, piece.name) == ("x", "names", "title")
            and cut.words[sign.first] == "Interview"
            and not any(one.name == "title" for one in found[:at])
        ):
            renamed(found, at, "container-title")
            return


def two_labels(cut: Tokens, found: list[Piece]) -> None:
    """ "[Song]. mcDJ; RCA": what stands between the bracket and the label is a label, too."""
    for at in range(1, len(found) - 1):
        genre, piece, house = found[at - 1 : at + 2]
        if (
            (genre.name, house.name) == ("genre", "publisher")
            and piece.name in ("x", "note", "publisher-place", "container-title")
            and cut.gaps[piece.first].startswith("]")
            and cut.gaps[house.first].strip() == ";"
        ):
            found[at : at + 2] = [msgspec.structs.replace(joined(piece, house), name="publisher")]
            return


def title_before_makers(cut: Tokens, found: list[Piece]) -> None:
    """ "Salt Hunters. Directed by Jane Roe": what stands before the first of those who made it is what they made."""
    if len(found) < 3 or (found[0].name, found[1].name) != ("author", "x"):
        return
    title, made = found[:2]
    if (
        cut.gaps[made.first] == ". "
        and cut.words[made.first].lower() in MADE
        and cut.words[made.last - 1].lower() in _BY
        and not any("," in gap for gap in cut.gaps[title.first + 1 : title.last])
    ):
        renamed(found, 0, "title")


_QUOTED = ('."', ".”", '".', "”.", '",', "”,", ',"', ",”", '?"', "?”", '!"', "!”")


SEASONS = frozenset("season series episode staffel folge saison épisode temporada episodio stagione puntata".split())


def labels_of_music(cut: Tokens, found: list[Piece]) -> None:
    """ "Blackstar [Album]. Columbia": a label or a studio that bears a place's name is the house."""
    for at, piece in enumerate(found):
        if (
            piece.name == "publisher-place"
            and class_of_name(" ".join(cut.words[piece.first : piece.last])) in _SOUND_AND_FILM
        ):
            renamed(found, at, "publisher")
            return


_SOUND_AND_FILM = ("label", "video")


def show_as_place(cut: Tokens, found: list[Piece]) -> None:
    """ "Fresh Air, NPR, 2017": what stands before a network and is no place is what it sends."""
    for at, show, house in meetings(found, "publisher-place", "publisher"):
        if (
            " ".join(cut.words[house.first : house.last]).lower() in NETWORKS
            and cut.gaps[house.first].strip() == ","
            and not is_place(cut, show.first, show.last)
        ):
            renamed(found, at, "container-title")
            return


NETWORKS = frozenset(
    """npr pbs bbc cbs nbc abc cnn hbo itv zdf ard arte rai cbc rte wnyc orf srf nhk kqed wgbh wbez deutschlandfunk swr wdr ndr mdr
    rbb""".split()
)
