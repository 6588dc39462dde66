"""What a work is in, where the word for "in" or its place tells it: each rule mends one class."""

from __future__ import annotations

from itertools import pairwise

from refman.references.house_words import houses_in
from refman.references.mending.shared import (
    cut_in_two,
    has_piece,
    index_of,
    joined,
    last_sentence,
    meetings,
    part,
    renamed,
)
from refman.references.outlets import class_of_name
from refman.references.pieces import Piece
from refman.references.repeated import THE_SAME
from refman.references.tokens import Tokens

_IN_OF_SLAVS = frozenset("UVW")


def special_among_editors(cut: Tokens, found: list[Piece]) -> None:
    """ "edited by Claire Boothroyd, special issue, Critical Geographies 29": what kind of issue it is is nobody's name."""
    for at, (people, sign) in enumerate(pairwise(found)):
        last = people.last - 1
        words = cut.words[last].lower(), cut.words[sign.first].lower()
        if people.name not in ("editor", "names") or sign.name != "x" or words != ("special", "issue"):
            continue
        if last > people.first:
            cut_in_two(cut, found, at, last, people.name, "x")
        else:
            renamed(found, at, "x")
        whole = index_of(found, "container-title")
        if 0 <= whole < at and any(piece.name == "container-title" for piece in found[at:]):
            renamed(found, whole, "volume-title")
        return


def papers_of(cut: Tokens, found: list[Piece]) -> None:
    """ "20 December 1787, Papers of Thomas Jefferson, vol. 12": whose papers they are is told with the word for them."""
    for at, lead, whole in meetings(found, "x", "container-title"):
        first = next((n for n in range(lead.first, lead.last) if cut.words[n].lower() in PAPERS), -1)
        if first >= 0 and cut.words[lead.last - 1].lower() in _OF and cut.gaps[whole.first] == " ":
            if cut.words[first - 1] == "The" and first > lead.first:
                first -= 1
            found[at : at + 2] = [joined(part(cut, lead, "container-title", first, lead.last), whole)]
            if first > lead.first:
                found.insert(at, part(cut, lead, "x", lead.first, first))
            return


PAPERS = frozenset(
    "papers works writings letters correspondence diaries speeches œuvres oeuvres werke briefe opere obras".split()
)
_OF = frozenset("of de von di des der".split())


def same_before_whole(cut: Tokens, found: list[Piece]) -> None:
    """ "In: Ders.: Werke. Hamburger Ausgabe. Hrsg. v. Erich Trunz": whose whole it is stands before its title."""
    for at, piece in enumerate(found):
        if (
            piece.name in ("editor", "names", "author")
            and at
            and piece.last - piece.first > 1
            and cut.words[piece.first].lower() in THE_SAME
            and cut.gaps[piece.first + 1].strip(" .") == ":"
        ):
            cut_in_two(cut, found, at, piece.first + 1, "container-author", "container-title")
            return


def in_inside_title(cut: Tokens, found: list[Piece]) -> None:
    """ "Land Use (AFOLU) In: Climate Change 2014: Mitigation": a capital "In" before a colon leads from the title to its whole.

    So do the one letters of Slavic lists behind a full stop: "Jezik i grad. U: Zbornik radova".
    """
    at = index_of(found, "title")
    if at < 0 or has_piece(found, "container-title"):
        return
    piece = found[at]
    word = next(
        (
            n
            for n in range(piece.first + 1, piece.last - 1)
            if cut.gaps[n + 1].startswith(":")
            and (cut.words[n] == "In" or (cut.words[n] in _IN_OF_SLAVS and cut.gaps[n] == ". "))
        ),
        0,
    )
    if word:
        cut_in_two(cut, found, at, word + 1, "title", "container-title")
        cut_in_two(cut, found, at, word, "title", "x")


def work_of_reference(cut: Tokens, found: list[Piece]) -> None:
    """ "Sal. En Diccionario de la lengua española": behind a stop "in" leads from an entry to the dictionary."""
    at = index_of(found, "title")
    piece = found[at]
    for word in range(piece.first + 1, piece.last - 1):
        if (
            cut.words[word] in _INTO
            and cut.gaps[word].strip(' »”’"') == "."
            and "works" in houses_in(" ".join(cut.words[word + 1 : word + 4]).lower())
        ):
            house = index_of(found, "container-title")
            if house > at:
                renamed(found, house, "publisher")  # "Chamba. En Diccionario de americanismos. Santillana"
            cut_in_two(cut, found, at, word + 1, "title", "container-title")
            cut_in_two(cut, found, at, word, "title", "x")
            return


def special_issue(cut: Tokens, found: list[Piece]) -> None:
    """ "In “Oceans,” edited by Ann Roe, special issue, Geographies 29": of two wholes the last is the journal."""
    wholes = [at for at, piece in enumerate(found) if piece.name in ("container-title", "collection-title")]
    if len(wholes) != _BOTH:
        return
    between = found[wholes[0] + 1 : wholes[1]]
    if any(
        one.name in ("genre", "note")
        and cut.words[one.first].lower() == "special"
        and cut.words[one.last - 1] == "issue"
        for one in between
    ):
        renamed(found, wholes[0], "volume-title")
        renamed(found, wholes[1], "container-title")


_BOTH = 2


def journal_of_what_is_to_come(cut: Tokens, found: list[Piece]) -> None:
    """ "Peer norms. Youth & Risk. Advance online publication": before the remark stands the journal."""
    at = index_of(found, "title")
    title = found[at]
    stop = next((n for n in range(title.last - 1, title.first + 1, -1) if cut.gaps[n] == ". "), 0)
    if stop and at + 1 < len(found) and found[at + 1].name == "note" and cut.words[found[at + 1].first] == "Advance":
        cut_in_two(cut, found, at, stop, "title", "container-title")


_INTO = frozenset(("In", "En", "Dans", "Em", "Im"))


def in_before_editors(cut: Tokens, found: list[Piece]) -> None:
    """ "Neuronal Cultures in Methods in Bioengineering, eds Roe, F., and Doe, R., 187–204": the title ends before its whole."""
    for at in range(len(found) - 2):
        piece, sign, people = found[at : at + 3]
        if (
            (piece.name, sign.name, people.name) == ("title", "x", "editor")
            and cut.words[sign.first].lower() == "eds"
            and not has_piece(found, "container-title")
        ):
            word = next(
                (
                    n
                    for n in range(piece.first + 2, piece.last - 2)
                    if cut.words[n] == "in" and cut.words[n + 1][0].isupper() and cut.gaps[n].strip() in ("", ",")
                ),
                0,
            )
            if word:
                cut_in_two(cut, found, at, word + 1, "title", "container-title")
                cut_in_two(cut, found, at, word, "title", "x")
            return


def opening_in(cut: Tokens, found: list[Piece]) -> None:
    """ "Görner, R., editor. In the Embrace of the Swan": with nothing it could stand in, "In" begins the title."""
    for at, one, two in meetings(found, "x", "title"):
        if cut.words[one.last - 1] in ("In", "Im", "Dans", "En") and cut.gaps[two.first] == " ":
            found[at : at + 2] = [
                *([part(cut, one, "x", one.first, one.last - 1)] if one.last - one.first > 1 else []),
                joined(part(cut, one, "title", one.last - 1, one.last), two),
            ]
            return


def outlet_behind_in(cut: Tokens, found: list[Piece]) -> None:
    """ "«Time to Move», In These Times, 2013": there are outlets whose name begins so."""
    for at, one, two in meetings(found, "x", "container-title"):
        if (
            cut.words[one.last - 1] == "In"
            and cut.gaps[two.first] == " "
            and class_of_name(" ".join(cut.words[one.last - 1 : two.last]))
        ):
            found[at : at + 2] = [
                *([part(cut, one, "x", one.first, one.last - 1)] if one.last - one.first > 1 else []),
                joined(part(cut, one, "container-title", one.last - 1, one.last), two),
            ]
            return


def outlet_as_house(cut: Tokens, found: list[Piece]) -> None:
    """ "«Le comique», en Cahiers du cinéma": what stands behind "in" is what the work is in, and no house."""
    for at, piece in enumerate(found):
        second = piece.first + 1
        if (
            piece.name == "publisher"
            and cut.words[piece.first] in IN
            and second < piece.last
            and cut.words[second][0].isupper()
            and "," in cut.gaps[piece.first]
        ):
            cut_in_two(cut, found, at, second, "x", "container-title")
            return


IN = frozenset(("en", "in", "dans", "em"))


def outlet_before_issue(cut: Tokens, found: list[Piece]) -> None:
    """ "Wirtschaft und Statistik 7/2010": what an issue follows is a journal, and no house."""
    for at, _outlet, issue in meetings(found, "publisher", "issue"):
        if not cut.gaps[issue.first].strip() and index_of(found, "title") in range(at):
            renamed(found, at, "container-title")
            return


def title_behind_in(cut: Tokens, found: list[Piece]) -> None:
    """ "Edukacja małych, [w:] Podręcznik wiedzy": a second title, behind "in" in brackets, is what the first is in."""
    for at in range(2, len(found)):
        sign, piece = found[at - 1 : at + 1]
        if (
            (sign.name, piece.name) == ("x", "title")
            and "]" in cut.gaps[piece.first]
            and cut.words[sign.last - 1].lower() in IN_BRACKETS
            and any(one.name == "title" for one in found[:at])
        ):
            renamed(found, at, "container-title")
            return


def outlet_before_quotation(cut: Tokens, found: list[Piece]) -> None:
    """ "Die Zeit: „Was wir wollen“, Nr. 23, S. 5": where nobody is the author, the paper stands before the quotation."""
    at = index_of(found, "title")
    piece = found[at]
    word = next(
        (n for n in range(piece.first + 1, piece.last) if cut.gaps[n].strip() in (": „", ": “", ": «", ": »", ': "')), 0
    )
    if at == 0 and word and word - piece.first < 5 and cut.gaps[piece.last][:1] in '“”»«"':
        cut_in_two(cut, found, at, word, "container-title", "title")


def in_behind(cut: Tokens, found: list[Piece]) -> None:
    """ "M. Aydın (Ed.), Eğitim yönetimi içinde (ss. 45-60)": Turkish has its "in" behind the title of the whole."""
    for at, piece in enumerate(found):
        if piece.name == "container-title" and cut.words[piece.last - 1] in IN_BEHIND and piece.last - piece.first > 1:
            cut_in_two(cut, found, at, piece.last - 1, "container-title", "x")
            return


IN_BEHIND = frozenset(("içinde", "içerisinde"))
IN_BRACKETS = frozenset(("w", "in", "u", "v"))


def outlet_of_review(cut: Tokens, found: list[Piece]) -> None:
    """ "[Review of the TV series …]. A.V. Club. https://…": where a review is read is an outlet, and no house."""
    at = index_of(found, "genre")
    if cut.words[found[at].first].lower() in REVIEWS:
        renamed(found, index_of(found, "publisher"), "container-title")


REVIEWS = frozenset(("review", "rezension", "recension", "reseña", "recensione"))


def whole_without_title(cut: Tokens, found: list[Piece]) -> None:
    """ "Winstein, S. In Heterocyclic Compounds; Elderfield, R. C., Ed.": before editors "In" begins no title."""
    at = index_of(found, "title")
    piece = found[at]
    if (
        cut.words[piece.first] == "In"
        and piece.last - piece.first > 1
        and at + 1 < len(found)
        and found[at + 1].name == "editor"
        and cut.gaps[piece.last].strip() == ";"
    ):
        cut_in_two(cut, found, at, piece.first + 1, "x", "container-title")


def outlet_behind_title(cut: Tokens, found: list[Piece]) -> None:
    """ "Das Dorf und der Funkmast, Deutschlandfunk Kultur": an outlet that is known, behind the title's last comma."""
    at = index_of(found, "title")
    title = found[at]
    comma = next((n for n in range(title.last - 1, title.first, -1) if "," in cut.gaps[n]), 0)
    words = cut.words[comma : title.last]
    if comma and len(words) <= _LONGEST_OUTLET and class_of_name(" ".join(words)) in _OUTLETS and words[0][0].isupper():
        cut_in_two(cut, found, at, comma, "title", "container-title")


_LONGEST_OUTLET = 4
_OUTLETS = frozenset(("newspaper", "magazine", "broadcast"))


def in_at_end(cut: Tokens, found: list[Piece]) -> None:
    """ "Art. ‚Freiheit‘, in: LThK": the word that leads to the whole ends no title."""
    for at, title, whole in meetings(found, "title", "container-title"):
        last = title.last - 1
        if cut.words[last] == "in" and last > title.first and cut.gaps[whole.first].startswith(":"):
            cut_in_two(cut, found, at, last, "title", "x")
            return


def house_in_whole(cut: Tokens, found: list[Piece]) -> None:
    """ "Merriam-Webster.com Dictionary, Merriam-Webster": what the whole is named after, behind a comma, is its house."""
    at = index_of(found, "container-title")
    whole = found[at]
    comma = next((n for n in range(whole.last - 1, whole.first, -1) if "," in cut.gaps[n]), 0)
    if comma and cut.words[comma] == cut.words[whole.first] and whole.last - comma < comma - whole.first:
        cut_in_two(cut, found, at, comma, "container-title", "publisher")


def behind_quoted_title(cut: Tokens, found: list[Piece]) -> None:
    """ "‘Deep Networks’ ICASSP 2013": a title that is quoted ends with its quotation, what follows is the whole."""
    at = index_of(found, "title")
    if at < 0 or index_of(found, "container-title") >= 0:
        return
    title = found[at]
    closer = _CLOSER.get(cut.gaps[title.first][-1:], "")
    if not closer:
        return
    for word in range(title.first + 1, title.last):
        if closer in cut.gaps[word][:2]:
            # "“Touch me!” The signs of others": what asks or calls has a subtitle.
            ends = cut.gaps[word].strip(" ,.") == closer and cut.words[word][0].isupper()
            if ends and word - title.first >= _SHORTEST and title.last - word > 1:
                cut_in_two(cut, found, at, word, "title", "container-title")
            return


_SHORTEST = 3
_CLOSER = {"‘": "’", "“": "”", "„": "“", "«": "»"}


def before_volume_in_title(cut: Tokens, found: list[Piece]) -> None:
    """ "The process. Dairy manure in Idaho 2:513–532", all taken for the title: right before volume and pages stands the whole."""
    at = index_of(found, "title")
    names = [piece.name for piece in found]
    if at < 0 or names[at + 1 : at + 3] != ["volume", "page"] or not {"container-title", "publisher"}.isdisjoint(names):
        return
    title = found[at]
    if cut.gaps[title.last].strip(" ,"):
        return
    word = last_sentence(cut, title)
    if word and cut.words[word][0].isupper() and title.last - word > 1 and word - title.first > 1:
        cut_in_two(cut, found, at, word, "title", "container-title")


def quoted_title_in_whole(cut: Tokens, found: list[Piece]) -> None:
    """ "»Cultures of salt: The imaginations«, Public Culture, Jg. 14": what is quoted at the start of a whole is the title."""
    at = index_of(found, "container-title")
    if at < 0 or index_of(found, "title") >= 0:
        return
    whole = found[at]
    closer = _CLOSER_OF_ANY.get(cut.gaps[whole.first][-1:], "")
    for word in range(whole.first + 1, whole.last):
        if closer and closer in cut.gaps[word] and "," in cut.gaps[word]:
            cut_in_two(cut, found, at, word, "title", "container-title")
            return


_CLOSER_OF_ANY = {**_CLOSER, "»": "«"}


def in_the_same(cut: Tokens, found: list[Piece]) -> None:
    """ "Salz und Gewalt. In ders., Krieg und Salz", all taken for the title: behind "in" and "the same" stands the whole."""
    at = index_of(found, "title")
    if at < 0:
        return
    title = found[at]
    for word in range(title.first + 1, title.last - 2):
        if cut.words[word] in ("In", "in") and cut.words[word + 1].lower() in THE_SAME and "." in cut.gaps[word]:
            rest = [found[at + 1]] if at + 1 < len(found) and found[at + 1].name == "container-title" else []
            whole = joined(part(cut, title, "container-title", word + 2, title.last), rest[0]) if rest else None
            found[at : at + 1 + len(rest)] = [
                part(cut, title, "title", title.first, word),
                part(cut, title, "x", word, word + 2),
                whole or part(cut, title, "container-title", word + 2, title.last),
            ]
            return
