"""What stands first, and whether it is the author or the title: told by quotation marks, articles and colons."""

from __future__ import annotations

from refman.references.classics import AUTHORS
from refman.references.house_words import houses_in
from refman.references.mending.shared import cut_in_two, part, renamed
from refman.references.name_parts import PARTICLES
from refman.references.organisations import is_organisation
from refman.references.outlets import class_of_name
from refman.references.pieces import Piece
from refman.references.tokens import Tokens
from refman.references.traces import holds_any
from refman.references.widely import classes_of
from refman.references.wordlists import given_names


def quoted_for_author(cut: Tokens, found: list[Piece]) -> None:
    """ "'Salt' (2010) Panorama. BBC One Television": what is quoted at the start is the title, what follows its whole."""
    if len(found) < _QUOTED_AND_ALL or [piece.name for piece in found[:3]] != ["author", "issued", "title"]:
        return
    first, year = found[:2]
    if any(len(word) == 1 for word in cut.words[first.first : first.last]):
        return  # the initials of people
    if cut.gaps[first.first] in _OPENING and cut.gaps[year.first].lstrip("?!.,")[:1] in _CLOSING:
        renamed(found, 0, "title")
        renamed(found, 2, "container-title")
        if cut.words[found[2].first] in ("In", "Dans", "En") and found[2].last - found[2].first > 1:
            cut_in_two(cut, found, 2, found[2].first + 1, "x", "container-title")
        if found[3].name == "container-title":
            renamed(found, 3, "publisher")


def quoted_entry(cut: Tokens, found: list[Piece]) -> None:
    """ "\"Salt.\" (2020). In Encyclopaedia Britannica": what is quoted at the start, before "in", is the title."""
    if [piece.name for piece in found[:4]] != ["author", "issued", "x", "container-title"]:
        return
    first, year, sign = found[:3]
    if (
        cut.gaps[first.first] in _OPENING
        and cut.gaps[year.first].lstrip("?!.,")[:1] in _CLOSING
        and cut.words[sign.first] in ("In", "Dans", "En")
    ):
        renamed(found, 0, "title")
        return
    whole = found[3]
    name = " ".join(cut.words[whole.first : whole.last]).lower()
    if (
        cut.words[sign.first] in ("In", "Dans", "En")
        and not any("," in gap for gap in cut.gaps[first.first + 1 : first.last])
        and (class_of_name(name) in ("encyclopedia", "dictionary") or "works" in houses_in(name))
    ):
        renamed(found, 0, "title")  # "Lichen. (2021). In Wikipedia"


_QUOTED_AND_ALL = 4
_OPENING, _CLOSING = frozenset("'‘\"“„«"), frozenset("'’\"”“»")


def ancient_before_work(cut: Tokens, found: list[Piece]) -> None:
    """ "Homer, Odyssey, trans. Emily Wilson (New York: …)": an ancient author has one name, and the work stands behind a comma."""
    first = found[0]
    second = first.first + 1
    others = [at for at, piece in enumerate(found) if at and piece.name in ("title", "author", "editor")]
    if (
        first.name in ("title", "author")
        and all(found[at].name == "title" and _is_behind_place(cut, found, at) for at in others)
        and second < first.last
        and cut.words[first.first] in AUTHORS
        and cut.gaps[second] == ", "
        and cut.words[second] not in given_names()
        and not any(len(word) == 1 for word in cut.words[second : first.last])
    ):
        for at in others:
            renamed(found, at, "publisher")
        cut_in_two(cut, found, 0, second, "author", "title")


def _is_behind_place(cut: Tokens, found: list[Piece], at: int) -> bool:
    """Whether a piece stands where a house does: "Αθήνα: Κέδρος"."""
    return found[at - 1].name == "publisher-place" and ":" in cut.gaps[found[at].first]


def site_in_front(cut: Tokens, found: list[Piece]) -> None:
    """ "ORF.at: Neues Gesetz beschlossen": a site's name before the title's colon is what the page stands in."""
    title = found[0]
    second = title.first + 2
    if (
        title.name == "title"
        and second < title.last
        and (cut.gaps[second - 1], cut.gaps[second]) == (".", ": ")
        and cut.words[second - 1] in _ENDS_OF_SITES
    ):
        cut_in_two(cut, found, 0, second, "container-title", "title")


_ENDS_OF_SITES = frozenset("at ch com de edu eu fr info it net nl org uk".split())


def article_for_author(cut: Tokens, found: list[Piece]) -> None:
    """ "The Qur'an (H. Roe, Trans.). (2015). Crescent Press": what an article stands before is no person."""
    first = found[0]
    if (
        first.name == "author"
        and cut.words[first.first] in _LEADING
        and first.last - first.first > 1
        and found[1].name == "translator"
        and not any("," in gap for gap in cut.gaps[first.first + 1 : first.last])
    ):
        renamed(found, 0, "title")


_LEADING = frozenset(("The", "Der", "Die", "Das", "Le", "La", "El", "Il"))


def author_before_colon(cut: Tokens, found: list[Piece]) -> None:
    """ "Hans-Ulrich von Roe: Der Feldzug. In: …": without an author, a whole name before the title's colon is one."""
    title = found[0]
    if title.name != "title":
        return
    colon = next(
        (n for n in range(title.first + 2, min(title.first + _LONGEST_NAME, title.last)) if ":" in cut.gaps[n]), 0
    )
    words = cut.words[title.first : colon]
    if (
        colon
        and words[0].partition("-")[0] in given_names()
        and words[-1] not in given_names()
        and all(word in PARTICLES or (word[0].isupper() and not word.isupper()) for word in words[:-1])
        and words[-1][0].isupper()
        and all(cut.gaps[n] in (" ", "-") for n in range(title.first + 1, colon))
    ):
        cut_in_two(cut, found, 0, colon, "author", "title")


_LONGEST_NAME = 7


def body_for_title(cut: Tokens, found: list[Piece]) -> None:
    """ "Institut national du sel. (s. d.). La pêche": of two titles around a date in brackets the first is who wrote it."""
    if [piece.name for piece in found[:3]] != ["title", "issued", "title"]:
        return
    first = found[0]
    bracketed = cut.gaps[found[1].first].endswith(" (") and ")" in cut.gaps[found[2].first]
    words = cut.words[first.first : first.last]
    several = any(";" in gap for gap in cut.gaps[first.first + 1 : first.last])
    if bracketed and not several and cut.words[found[2].first] != "Prepared" and is_organisation(" ".join(words)):
        renamed(found, 0, "author")


_TO_COME = frozenset(("in press", "in corso di stampa", "en prensa", "sous presse", "im druck", "no prelo"))
_JOURNALS = frozenset(
    "journal giornale rivista revista revue zeitschrift review studies quarterly annals archiv bulletin".split()
)


def journal_in_press(cut: Tokens, found: list[Piece]) -> None:
    """ "(in press). Counting without numerals. Cognition & Number": what no word calls a house is a journal."""
    at = next((at for at, piece in enumerate(found) if piece.name == "publisher"), -1)
    dates = [cut.words[piece.first : piece.last] for piece in found if piece.name == "issued"]
    if at < 0 or " ".join(dates[0] if dates else ()).lower() not in _TO_COME:
        return
    house = found[at]
    words = [word.lower() for word in cut.words[house.first : house.last]]
    if not _JOURNALS.isdisjoint(words):
        renamed(found, at, "container-title")  # "Giornale italiano di psicologia"
        return
    if "&" in "".join(cut.gaps[house.first + 1 : house.last]) and not houses_in(
        " ".join(cut.words[house.first : house.last]).lower()
    ) & {"press", "university"}:
        renamed(found, at, "container-title")


def quoted_headword(cut: Tokens, found: list[Piece]) -> None:
    """ "“Skulduggery, N.” Oxford English Dictionary": what is quoted at the very start is nobody, but the title."""
    first, behind = found[0], found[1].first if len(found) > 1 else 0
    if (
        first.name == "author"
        and behind
        and cut.gaps[first.first] in _OPENING
        and cut.gaps[behind].lstrip("?!.,")[:1] in _CLOSING
    ):
        renamed(found, 0, "title")


def outlet_in_front(cut: Tokens, found: list[Piece]) -> None:
    """ "Straits Times. “Hawker Centres to Get Solar Roofs.” August 3, 2022": a paper before a quoted title is where it stands.

    So it is in Harvard's form, "Der Spiegel (2020) ‘Rolling Stones Nummer eins’, 3 July", where any known paper may stand.
    """
    first, second = found[:2]
    if first.name not in ("author", "names", "editor"):
        return
    name = " ".join(cut.words[first.first : first.last])
    opening = cut.gaps[second.first].rstrip()[-1:]
    if second.name == "title" and opening in _DOUBLE:
        if class_of_name(name) in _PAPERS:
            renamed(found, 0, "container-title")
    elif (
        second.name == "issued"
        and len(found) > _PAPER_YEAR_TITLE
        and found[2].name == "title"
        and "(" in cut.gaps[second.first]
        and cut.gaps[found[2].first].rstrip().endswith("‘")
        and not any("," in gap or "&" in gap for gap in cut.gaps[first.first + 1 : first.last])
        and not _PAPERS.isdisjoint((class_of_name(name), *classes_of(name)))
    ):
        renamed(found, 0, "container-title")


_DOUBLE = frozenset(("“", '"', "«", "„"))
_PAPERS = frozenset(("newspaper", "magazine"))
_PAPER_YEAR_TITLE = 3


def reviewer(cut: Tokens, found: list[Piece]) -> None:
    """ "Hanneke van der Laan, review of The Saltwater Frontier": who stands before the word wrote the review."""
    at = next((at for at, piece in enumerate(found[:2]) if piece.name == "title"), -1)
    if at < 0 or at + 1 == len(found) or found[at + 1].name != "genre":
        return
    title, genre = found[at : at + 2]
    words = cut.words[title.first : title.last]
    if (
        cut.words[genre.first].lower() == "review"
        and cut.gaps[genre.first] == ", "
        and 1 < len(words) < _LONGEST_NAME
        and words[0][0].isupper()
        and all(word in PARTICLES or word[0].isupper() for word in words)
        and not any(gap.strip(" .-’'") for gap in cut.gaps[title.first + 1 : title.last])
    ):
        renamed(found, at, "author")


def holy_book(cut: Tokens, found: list[Piece]) -> None:
    """ "Upaniṣads (P. Olivelle, Trans.). (1996)", "The Qur’an (2004) Translated by": what nobody wrote is a title."""
    first = found[0]
    words = cut.words[first.first : first.last]
    name = " ".join(words[1:] if words[0] in _LEADING else words).lower().replace("’", "'")
    if first.name == "author" and name in HOLY:
        renamed(found, 0, "title")


HOLY = frozenset(
    """qur'an quran koran coran corán corano bible bibel biblia bibbia torah tora talmud upanishads upaniṣads upanisads
    vedas rigveda mahabharata mahābhārata ramayana tanakh""".split()
) | frozenset(
    (
        "bhagavad gita",
        "holy bible",
        "hebrew bible",
        "book of mormon",
        "guru granth sahib",
        "tao te ching",
        "heilige schrift",
    )
)
# A word of each of their names.
OF_HOLY = frozenset(word for name in HOLY for word in name.replace("'", "’").split()) | frozenset(
    word for name in HOLY for word in name.split()
)


def letters_in_front(cut: Tokens, found: list[Piece]) -> None:
    """ "[NOAA] National Oceanic and Atmospheric Administration": as CSE cites a body, its letters stand before its name."""
    first = found[0]
    if first.name != "author" or cut.gaps[first.first] != "[" or cut.gaps[first.first + 1] != "] ":
        return
    letters = cut.words[first.first]
    initials = [word[0] for word in cut.words[first.first + 1 : first.last] if word[0].isupper()]
    if letters.isupper() and len(letters) > 1 and "".join(initials).startswith(letters):
        cut_in_two(cut, found, 0, first.first + 1, "note", "author")


def own_body_in_title(cut: Tokens, found: list[Piece]) -> None:
    """ "Regional Authority n.d., Rangers, Regional Authority, Thursday Island, viewed …": the author again is the house."""
    author, at = found[0], next((at for at, piece in enumerate(found) if piece.name == "title"), -1)
    name = cut.words[author.first : author.last]
    if author.name != "author" or at < 0 or len(name) < _BODY:
        return
    title = found[at]
    for word in range(title.first + 1, title.last - len(name) + 1):
        end = word + len(name)
        if "," in cut.gaps[word] and cut.words[word:end] == name and (end == title.last or "," in cut.gaps[end]):
            found[at : at + 1] = [
                part(cut, title, "title", title.first, word),
                part(cut, title, "publisher", word, end),
                *([part(cut, title, "publisher-place", end, title.last)] if end < title.last else []),
            ]
            return


_BODY = 2


def headword_among_authors(cut: Tokens, found: list[Piece]) -> None:
    """ "Antonio Roe, Carnesecchi, Pietro, in Dizionario biografico": whom an entry is about did not write it."""
    author, sign, whole = (found + found)[:3]
    name = " ".join(cut.words[whole.first : whole.last]).lower()
    if (author.name, sign.name, whole.name) != ("author", "x", "container-title") or not holds_any(name, _OF_LIVES):
        return
    commas = [n for n in range(author.first + 1, author.last) if "," in cut.gaps[n]]
    if len(commas) == _BODY and cut.words[sign.last - 1] in ("in", "en", "dans"):
        cut_in_two(cut, found, 0, commas[0], "author", "title")


_OF_LIVES = (
    "dizionario biografico",
    "diccionario biográfico",
    "national biography",
    "dictionnaire biographique",
    "biographie",
)
