"""Authors told from the titles beside them."""

from __future__ import annotations

from itertools import pairwise

import msgspec

from refman.references.mending.editors import EDITED_WORDS, TRANSLATED
from refman.references.mending.shared import cut_in_two, has_piece, index_of, joined, meetings, part, renamed
from refman.references.organisations import is_broadcaster, is_organisation
from refman.references.pieces import Piece
from refman.references.repeated import THE_SAME
from refman.references.tokens import Tokens
from refman.references.wordlists import given_names


def first_names(cut: Tokens, found: list[Piece]) -> None:
    """ "王小明. 桥梁史. 北京, 2001": people without a role, in a script without capitals, who stand first are the authors."""
    at = 1 if found[0].name == "citation-number" and len(found) > 1 else 0
    initial = cut.words[found[at].first][0]
    if found[at].name == "names" and initial.isalpha() and not (initial.islower() or initial.isupper()):
        renamed(found, at, "author")


def country_in_authors(cut: Tokens, found: list[Piece]) -> None:
    """ "Kramer S. U.S. has world's highest rate": capitals of a country behind the last author begin the title."""
    for at, one, title in meetings(found, "author", "title"):
        first = one.last - 2
        if (
            first > one.first
            and (cut.words[first], cut.words[first + 1]) in _COUNTRIES
            and cut.gaps[first] in (". ", ".: ")
            and cut.gaps[first + 1] == "."
            and cut.gaps[title.first] in (". ", ".-")
        ):
            found[at : at + 2] = [
                part(cut, one, "author", one.first, first),
                joined(part(cut, one, "title", first, one.last), title),
            ]
            return


_COUNTRIES = frozenset((("U", "S"), ("U", "K"), ("U", "N"), ("E", "U")))


def country_as_author(cut: Tokens, found: list[Piece]) -> None:
    """ "U.S. Board of Governors. Annual Report": a country's capitals before a body are part of its name."""
    for at, one, title in meetings(found, "author", "title"):
        words = tuple(cut.words[one.first : one.last])
        stop = next((n for n in range(title.first + 1, title.last) if cut.gaps[n].startswith(".")), 0)
        if words in _COUNTRIES and stop and cut.words[title.first][0].isupper():
            found[at : at + 2] = [
                joined(one, part(cut, title, "author", title.first, stop)),
                part(cut, title, "title", stop, title.last),
            ]
            return


def country_and_body(cut: Tokens, found: list[Piece]) -> None:
    """ "U.S. National Library of Medicine. National center": the body that a stop ends is whole, and what follows is the title."""
    for at in range(len(found) - 2):
        one, body, follow = found[at : at + 3]
        if (
            (one.name, body.name) == ("author", "title")
            and follow.name in ("publisher", "container-title")
            and tuple(cut.words[one.first : one.last]) in _COUNTRIES
            and cut.gaps[body.first] in (" ", ". ")
            and cut.gaps[follow.first] == ". "
            and is_organisation(" ".join(cut.words[body.first : body.last]))
        ):
            found[at : at + 2] = [joined(one, body)]
            renamed(found, at + 1, "title")
            return


def online_as_name(cut: Tokens, found: list[Piece]) -> None:
    """ "ABC Juvenile, 1971. [en ligne]": words for the web are nobody's name."""
    for at, piece in enumerate(found):
        if piece.name in ("author", "editor", "names", "translator"):
            words = tuple(word.lower() for word in cut.words[piece.first : piece.last])
            if words in _ONLINE:
                renamed(found, at, "x")


ONLINE = frozenset(("ligne", "línea", "linha", "linea", "online", "internet"))
_ONLINE = frozenset(
    (
        ("en", "ligne"),
        ("en", "línea"),
        ("em", "linha"),
        ("in", "linea"),
        ("online",),
        ("internet",),
        ("ligne",),
        ("línea",),
    )
)


def nobody(cut: Tokens, found: list[Piece]) -> None:
    """ "o. V. (2018)", "N. N.: Das Land": letters that say that the author is not known are nobody's name."""
    at = index_of(found, "author")
    if at >= 0 and tuple(word.lower() for word in cut.words[found[at].first : found[at].last]) in NOBODY:
        renamed(found, at, "again")


LETTERS = frozenset(("o", "n", "s", "ohne"))
NOBODY = frozenset(
    (
        ("o", "v"),
        ("o", "a"),
        ("n", "n"),
        ("o", "verf"),
        ("s", "a"),
        ("s", "n"),
        ("ohne", "verfasser"),
        ("ohne", "autor"),
    )
)


IBID = frozenset(("ibid", "ibidem", "ebd", "ebda", "ebenda"))


def ibid(cut: Tokens, found: list[Piece]) -> None:
    """ "Ibid., 234": a word that points to the work before is nobody's name."""
    for at, piece in enumerate(found[:2]):
        if piece.name in ("author", "title", "container-title") and piece.last - piece.first == 1:
            if cut.words[piece.first].lower() in IBID:
                renamed(found, at, "note")
            return


def translators_behind_sign(cut: Tokens, found: list[Piece]) -> None:
    """ "Crime and Punishment. Trans. Richard Pevear and Larissa Volokhonsky. Vintage": whom the word names is no title."""
    for at in range(1, len(found) - 1):
        before, sign, piece = found[at - 1 : at + 2]
        if (
            (sign.name, piece.name) == ("x", "title")
            and before.name in ("title", "container-title")
            and cut.words[sign.last - 1].lower() in TRANSLATED
            and cut.words[piece.first].partition("-")[0] in given_names()
        ):
            renamed(found, at + 1, "translator")
            return


def late_authors(cut: Tokens, found: list[Piece]) -> None:
    """ "Messel, N. (2017). Ludvig Karsten. Norsk kunstnerleksikon": people behind the date are what it is about."""
    authors = [at for at, piece in enumerate(found) if piece.name == "author"]
    titled = has_piece(found, "title")
    for before, at in pairwise(authors):
        between = [piece for piece in found[before + 1 : at] if piece.name != "x"]
        if not between and at - before <= 2:
            continue
        follow = found[at + 1] if at + 1 < len(found) else found[at]
        if follow.name == "title" and all(len(word) == 1 for word in cut.words[found[at].first : found[at].last]):
            found[at : at + 2] = [
                joined(msgspec.structs.replace(found[at], name="title"), follow)
            ]  # "T. S. Kuhn and Science"
            return
        if not titled and any(piece.name == "issued" for piece in between):
            renamed(found, at, "title")
            titled = True
        elif between:
            renamed(found, at, "note")


def last_authors(cut: Tokens, found: list[Piece]) -> None:
    """ "Young, A., & Royal Philharmonic Orchestra. (2017). Title": who stands behind "&" and before the date is no title."""
    for at in range(1, len(found) - 2):
        before, piece, after = found[at - 1 : at + 2]
        gap = cut.gaps[piece.first]
        if (
            (before.name, piece.name, after.name) == ("author", "title", "issued")
            and ("&" in gap or "…" in gap)
            and any(one.name == "title" for one in found[at + 2 :])
        ):
            found[at - 1 : at + 1] = [joined(before, piece)]
            return


def leading(cut: Tokens, found: list[Piece]) -> None:
    """ "Solon, Gary, 1992, Title": whoever stands first, before the date or the title, is the author."""
    at = 1 if found[0].name == "citation-number" and len(found) > 2 else 0
    names = {piece.name for piece in found}
    if (
        (
            found[at].name in ("publisher-place", "publisher")
            and "title" in names
            and not names & {"author", "editor", "translator"}
        )
        or (
            found[at].name == "container-title"
            and found[at + 1].name == "issued"
            and "(" in cut.gaps[found[at + 1].first]
            and "title" in names
            and not names & {"author", "editor"}
        )
        or (
            found[at].name == "editor"
            and found[at + 1].name in ("issued", "title")
            and EDITED_WORDS.isdisjoint(map(str.lower, cut.words))
        )
    ):
        renamed(found, at, "author")


def same_author(cut: Tokens, found: list[Piece]) -> None:
    """ "…, in: ders., Social Systems": the word for the same author is part of no title."""
    for at, piece in enumerate(found):
        last = piece.last - 1
        if (
            piece.name == "container-title"
            and piece.first < last
            and cut.words[piece.first].lower() in THE_SAME
            and cut.gaps[piece.first + 1].strip(" -")  # no "Dies academicus"
        ):
            cut_in_two(cut, found, at, piece.first + 1, "x", "container-title")
            return
        inside = next(
            (
                word
                for word in range(piece.first + 2, last)
                if cut.words[word].lower() in THE_SAME and cut.words[word - 1].lower() == "in"
            ),
            0,
        )
        if piece.name == "title" and inside and not has_piece(found, "container-title"):
            cut_in_two(cut, found, at, inside + 1, "title", "container-title")
            cut_in_two(cut, found, at, inside - 1, "title", "x")
            return
        if piece.name == "title" and last - piece.first > 2 and cut.words[last].lower() in THE_SAME:
            behind_in = cut.words[last - 1].lower() == "in"
            if behind_in or cut.gaps[last].strip(" -"):  # no "The Ego and the Id"
                cut_in_two(cut, found, at, last - 1 if behind_in else last, "title", "x")
            return


def again(cut: Tokens, found: list[Piece]) -> None:
    """ "Основы лингвистики / И. И. Иванов. — Москва": behind a slash GOST and ISBD name the authors again.

    Where more of them stand there than in front, as GOST has it for four and more, those behind the slash are the authors.
    """
    head = index_of(found, "author")
    known = _named(cut.words[found[head].first : found[head].last])
    for at, piece in enumerate(found):
        if piece.name == "title":
            slash = next((n for n in range(piece.first + 1, piece.last) if cut.gaps[n] == " / "), 0)
            isbd = cut.gaps[piece.last].strip(". ") in (";", "-", "–", "—", "//")
            behind = _named(cut.words[slash : piece.last])
            if slash and ((isbd and known.issuperset(behind)) or _are_the_same(known, behind)):
                cut_in_two(cut, found, at, slash, "title", "again")
                return
        if at == head or piece.name not in ("author", "editor", "note", "names", "publisher"):
            continue
        first = piece.first + (cut.words[piece.first] == "Текст" and piece.last - piece.first > 1)
        if not cut.gaps[first].strip().endswith("/"):
            continue
        named = _named(cut.words[first : piece.last])
        if known.issuperset(named):
            twice = part(cut, piece, "again", first, piece.last)
            found[at : at + 1] = (
                [twice] if first == piece.first else [part(cut, piece, "medium", piece.first, first), twice]
            )
            return
        if at > head and first == piece.first and known < named and piece.name in ("author", "editor", "names"):
            renamed(found, at, "author")
            renamed(found, head, "again")
            return


def _named(words: list[str]) -> set[str]:
    """The words of names, without those that say that there are more."""
    return set(words) - {"и", "др", "другие", "та", "ін", "інші", "et", "al"}


def _are_the_same(known: set[str], named: set[str]) -> bool:
    """Whether words name those whom others name with initials: {"John", "W", "Creswell"} and {"Creswell", "J", "W"}."""
    families = {word for word in known if len(word) > 1}
    return bool(families) and families <= named and all(word in known or word[0] in known for word in named)


def broadcaster_as_whole(cut: Tokens, found: list[Piece]) -> None:
    """ "BBC Radio 4 (2019) In Our Time.": a broadcaster that stands first, its number taken for a volume, is the author."""
    names = [piece.name for piece in found[:4]]
    if names == ["container-title", "volume", "issued", "title"] and is_broadcaster(
        " ".join(cut.words[found[0].first : found[1].last])
    ):
        found[:2] = [joined(part(cut, found[0], "author", found[0].first, found[0].last), found[1])]


def given_in_brackets(cut: Tokens, found: list[Piece]) -> None:
    """ "Ghest (Jacques), Lois (Grégoire) et Serin (Yves-Marie), Traité du sel": families with their given names in brackets."""
    at = int(found[0].name == "citation-number")
    title = found[at]
    end, word = 0, title.first
    while title.name == "title" and word < title.last - 1:
        opened = next((n for n in range(word + 1, min(word + 4, title.last)) if cut.gaps[n] == " ("), 0)
        closed = next((n for n in range(opened + 1, min(opened + 4, title.last)) if cut.gaps[n].startswith("),")), 0)
        also = next((n for n in range(opened + 1, min(opened + 4, title.last)) if cut.gaps[n] == ") "), 0)
        joined_on = also and cut.words[also] in ("et", "and", "und", "y")
        if not opened or not cut.words[word][0].isupper() or cut.words[opened].split("-")[0] not in given_names():
            break
        if not (joined_on or closed):
            return
        end = word = also + 1 if joined_on else closed
        if joined_on:
            end = 0
    if end:
        cut_in_two(cut, found, at, end, "author", "title")
