"""Titles that took in what stands behind them, or that were not found: each rule mends one class."""

from __future__ import annotations

import functools
import re
from itertools import pairwise

import msgspec

from refman.references.genres import SAID
from refman.references.lexicon import MONTHS, TAGS
from refman.references.mending.editors import EDITOR_SIGNS, TRANSLATOR_SIGNS
from refman.references.mending.shared import (
    cut_in_two,
    has_piece,
    index_of,
    is_place,
    joined,
    last_sentence,
    meetings,
    part,
    renamed,
)
from refman.references.mending.wholes import opening_in
from refman.references.name_parts import PARTICLES
from refman.references.pieces import Piece
from refman.references.tokens import Tokens


def journal_in_quotation_marks(cut: Tokens, found: list[Piece]) -> None:
    """ "Il ponte che non c'è, «La Stampa», 2 febbraio 1998": as Italian lists have journals, they stand in quotation marks."""
    at = index_of(found, "title")
    title = found[at]
    word = next((n for n in range(title.last - 1, title.first, -1) if cut.gaps[n] == ", «"), 0)
    if not word or not cut.gaps[title.last].startswith("»") or "»" in "".join(cut.gaps[word + 1 : title.last]):
        return
    cut_in_two(cut, found, at, word, "title", "container-title")
    behind = found[at + 2] if at + 2 < len(found) else None
    if behind and behind.name == "container-title" and set(cut.words[behind.first]) <= set("IVXLC"):
        renamed(found, at + 2, "volume")


def by_whom(cut: Tokens, found: list[Piece]) -> None:
    """ "The Book of Small Kings, by Arnau Vidal": who wrote what a translator or an editor stands first of, or a whole."""
    for at, piece in enumerate(found):
        name = {"title": "author", "container-title": "container-author"}.get(piece.name)
        by = next(
            (n for n in range(max(piece.first + 1, piece.last - _OF_A_NAME), piece.last - 1) if cut.words[n] in BY), 0
        )
        if (
            name
            and by
            and cut.gaps[by] in (", ", ". ")
            and not any(one.name == name for one in found)
            and all(word[0].isupper() or word in PARTICLES for word in cut.words[by + 1 : piece.last])
        ):
            cut_in_two(cut, found, at, by + 1, piece.name, name)
            cut_in_two(cut, found, at, by, piece.name, "x")
            return


BY = frozenset(("by", "By"))
_OF_A_NAME = 6


def online_edition(cut: Tokens, found: list[Piece]) -> None:
    """ "Zeithistorische Forschungen, Online-Ausgabe, 13": how it is read is none of a journal's name."""
    at = index_of(found, "container-title")
    piece = found[at]
    for word in range(piece.first + 1, piece.last):
        if cut.words[word].lower().startswith("online") and cut.gaps[word] == ", ":
            if piece.last - word <= _ONLINE_EDITION:
                cut_in_two(cut, found, at, word, "container-title", "x")
            return


_ONLINE_EDITION = 2
ONLINE = frozenset(("online", "online-ausgabe", "online-edition"))


def pages_of_container(cut: Tokens, found: list[Piece]) -> None:
    """ "So Many Pages, 25 Apr. 2013": what a comma parts from the number is no sign of a page."""
    for at, (piece, follow) in enumerate(pairwise(found)):
        if (
            piece.name == "container-title"
            and follow.name == "x"
            and cut.words[follow.first : follow.last] == ["Pages"]
            and not cut.gaps[follow.first].strip()
            and cut.gaps[follow.last].startswith(",")
        ):
            found[at : at + 2] = [joined(piece, follow)]
            return


def title_in_container(cut: Tokens, found: list[Piece]) -> None:
    """ "Studies on camels. World Journal, vol. 14": of a whole that a stop divides, the first part is the title."""
    at = index_of(found, "container-title")
    if at < 0 or has_piece(found, "title"):
        return
    piece = found[at]
    stop = next((n for n in range(piece.last - 1, piece.first + 3, -1) if cut.gaps[n] in (". ", "? ", "! ")), 0)
    words = cut.words[piece.first : stop]
    if stop and cut.words[stop][0].isupper() and any(word.islower() and len(word) > 3 for word in words):
        cut_in_two(cut, found, at, stop, "title", "container-title")
        opening_in(cut, found)


def town_as_container(cut: Tokens, found: list[Piece]) -> None:
    """ "Impactos da renda. Revista Econômica, Passo Fundo, v. 14": behind the journal stands its town, which is no journal."""
    for at, (title, town) in enumerate(pairwise(found)):
        if (
            (title.name, town.name) != ("title", "container-title")
            or cut.gaps[town.first].strip() not in (",", ".")
            or not is_place(cut, town.first, town.last)
        ):
            continue
        stop = next((n for n in range(title.last - 1, title.first + 2, -1) if cut.gaps[n] == ". "), 0)
        if stop and title.last - stop > 1 and cut.words[stop][0].isupper():
            renamed(found, at + 1, "publisher-place")
            cut_in_two(cut, found, at, stop, "title", "container-title")
        return


def town_at_end(cut: Tokens, found: list[Piece]) -> None:
    """ "Schweizerische Demokratie. Bern / Stuttgart: Haupt": the first of two towns is none of the title."""
    for at, title, place in meetings(found, "title", "publisher-place"):
        last = title.last - 1
        if cut.gaps[place.first].strip() == "/" and cut.gaps[last].strip() == "." and is_place(cut, last, title.last):
            found[at : at + 2] = [
                part(cut, title, "title", title.first, last),
                joined(part(cut, title, "publisher-place", last, title.last), place),
            ]
            return


def kind_as_house(cut: Tokens, found: list[Piece]) -> None:
    """ "Solange ich denken kann. Autobiographischer Roman. Stuttgart": what kind of book it is ends the title."""
    for at, title, kind in meetings(found, "title", "publisher"):
        if kind.last - kind.first < _WORDS_OF_A_HOUSE and cut.words[kind.last - 1].lower().endswith(KINDS_OF_BOOKS):
            found[at : at + 2] = [joined(title, kind)]
            return


_WORDS_OF_A_HOUSE = 4
KINDS_OF_BOOKS = tuple(
    "roman romane erzählung erzählungen novelle novellen gedichte autobiographie autobiografie lebenserinnerungen".split()
)


def report_as_house(cut: Tokens, found: list[Piece]) -> None:
    """ "Die Zukunft der Diagnostik. Stellungnahme. Berlin": what kind of report it is has no house's name."""
    for at, piece in enumerate(found):
        word = last_sentence(cut, piece) if piece.name == "title" else 0
        if word == piece.last - 1 and word and SAID.get(cut.words[word].lower()) == "report":
            cut_in_two(cut, found, at, word, "title", "genre")
            return
        if (
            piece.name in ("publisher", "container-title")
            and SAID.get(" ".join(cut.words[piece.first : piece.last]).lower()) == "report"
        ):
            renamed(found, at, "genre")
            return


REPORTS = frozenset(word for phrase, kind in SAID.items() if kind == "report" for word in phrase.split())


def song_and_album(cut: Tokens, found: list[Piece]) -> None:
    """ "'Starman', The rise and fall of Ziggy Stardust [Vinyl]": what is quoted is the song, behind the comma the album."""
    for at, title, _genre in meetings(found, "title", "genre"):
        word = next((n for n in range(title.first + 1, title.last - 1) if cut.gaps[n] in _AFTER_QUOTATION), 0)
        if word and cut.gaps[title.first][-1:] in "'‘":
            cut_in_two(cut, found, at, word, "title", "container-title")
            return


_AFTER_QUOTATION = ("', ", "’, ")


def bracketed_places(cut: Tokens, found: list[Piece]) -> None:
    """ "The Age (Melbourne, Australia)": the town that tells a newspaper from its namesakes is part of its name."""
    if has_piece(found, "publisher"):
        return
    for at, one, two in meetings(found, "container-title", "publisher-place"):
        if cut.gaps[two.first] == " (" and cut.gaps[two.last].startswith(")"):
            whole = joined(one, two)
            found[at : at + 2] = [msgspec.structs.replace(whole, end=whole.end + 1)]
            return


@functools.cache
def _series() -> re.Pattern[str]:
    return re.compile(
        r"(?:Proceedings|Proc|Bulletin|Transactions|Annals|Journal|Lecture Notes|Proceedings) (?:of|in|on)\b"
        r"|(?:Bulletin|Annales|Actes|Revue|Comptes rendus) (?:de|des|du)\b|(?:Atti|Bollettino|Rivista) (?:del|della|dei|di)\b"
    )


def container_in_title(cut: Tokens, found: list[Piece]) -> None:
    """ "Title of a paper. Proceedings of the Conference": where no container is known, it begins at such a word."""
    names = {piece.name for piece in found}
    if "container-title" in names:
        return
    at = index_of(found, "title")
    if at < 0:
        return
    piece = found[at]
    for word in range(piece.first + 1, piece.last):
        if "//" in cut.gaps[word] and ":" not in cut.gaps[word]:
            cut_in_two(cut, found, at, word, "title", "container-title")  # Название // Журнал
            return
    if "publisher" in names and not names & {"page", "volume", "issue"}:
        return
    for word in range(piece.first + 2, piece.last - 2):
        if cut.gaps[word].strip() in (".", "?", ".”", '."', "”,", "”.") and _series().match(
            " ".join(cut.words[word : word + 3])
        ):
            cut_in_two(cut, found, at, word, "title", "container-title")
            return


RETRIEVED = frozenset(word for word, kinds in TAGS.items() if kinds.startswith("a"))


def retrieved_in_title(cut: Tokens, found: list[Piece]) -> None:
    """ "Alcohol and drugs. Retrieved March 19, 2016, from County Health": a title ends before such a sentence."""
    at = index_of(found, "title")
    if at < 0:
        return
    piece = found[at]
    for word in range(piece.first + 1, piece.last - 1):
        if (
            "." in cut.gaps[word]
            and cut.words[word][0].isupper()
            and cut.words[word].lower() in RETRIEVED
            and (cut.words[word + 1].lower() in MONTHS or cut.words[word + 1].isdigit())
        ):
            day = word + 1
            while day < piece.last and (cut.words[day].isdigit() or cut.words[day].lower() in MONTHS):
                day += 1
            new = [
                part(cut, piece, "title", piece.first, word),
                part(cut, piece, "x", word, word + 1),
                part(cut, piece, "accessed", word + 1, day),
            ]
            found[at : at + 1] = [*new, part(cut, piece, "x", day, piece.last)] if day < piece.last else new
            return


# The words of the longest kind that is known.
_LONGEST_SAID = max(said.count(" ") + 1 for said in SAID)


def sign_in_title(cut: Tokens, found: list[Piece]) -> None:
    """ "Changer de société (trad. N. Guilhot)": the word that tells what the people behind it did is no part of the title."""
    for at, (one, two) in enumerate(pairwise(found)):
        last = one.last - 1
        if two.name == "x" and two.last - two.first == 1 and at + 2 < len(found):
            two = found[at + 2]  # "(sous la dir. de S. Guth)"
        if one.name not in ("title", "container-title") or two.name not in ("translator", "editor", "names"):
            continue
        first = last - 2 if [word.lower() for word in cut.words[last - 2 : last]] == ["sous", "la"] else last
        if (
            first > one.first
            and cut.gaps[first].endswith("(")
            and cut.words[last].lower() in TRANSLATOR_SIGNS | EDITOR_SIGNS
        ):
            cut_in_two(cut, found, at, first, one.name, "x")
            return


ENDS_OF_SAID = frozenset(phrase.rsplit(" ", 1)[-1] for phrase in SAID)


def genre_in_title(cut: Tokens, found: list[Piece]) -> None:
    """ "… (硕士)", "…. Doctoral dissertation": what only says the kind of work is none of the title's words."""
    if has_piece(found, "genre"):
        return
    at = index_of(found, "title")
    if at < 0:
        return
    piece = found[at]
    if cut.words[piece.last - 1].lower() not in ENDS_OF_SAID:
        return
    first = max(piece.first, piece.last - 1 - _LONGEST_SAID)
    word = next((n for n in range(piece.last - 1, first, -1) if not cut.gaps[n].isspace()), 0)
    gap = cut.gaps[word].strip() if word else ""
    if gap not in ("(", "[", ".", "。"):
        return
    kind = SAID.get(" ".join(cut.words[word : piece.last]).lower(), "")
    if kind and (gap in ("(", "[") or kind in ("thesis", "software")):
        cut_in_two(cut, found, at, word, "title", "genre")


def sign_of_article(cut: Tokens, found: list[Piece]) -> None:
    """ "RAHNER Karl, art. « Anthropologie »": the word for an article in front of a quotation is none of its title."""
    for at, piece in enumerate(found):
        second = piece.first + 1
        if (
            piece.name == "title"
            and second < piece.last
            and cut.words[piece.first].lower() in ARTICLES
            and cut.gaps[second].strip(". ")[:1] in ("«", "“", "„", '"', "‘")
            and cut.gaps[second].strip(". ")
        ):
            cut_in_two(cut, found, at, second, "x", "title")
            return


ARTICLES = frozenset(("art", "voce"))
