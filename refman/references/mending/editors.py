"""Editors and translators told from authors, from each other, and from the wholes that they edited."""

from __future__ import annotations

from itertools import pairwise

from refman.references.mending.shared import cut_in_two, has_piece, joined, leads_in, part, renamed
from refman.references.pieces import Piece
from refman.references.tokens import Tokens
from refman.references.wordlists import given_names

EDITOR_SIGNS = frozenset(
    "ed eds edd hrsg hg hgg hrsgg herausg editor editors éd éds dir dirs coord coords org orgs red udg szerk ur".split()
)


TRANSLATOR_SIGNS = frozenset(
    """trans transl translator translators übers übersetzer übersetzerin trad traductor traducteur traduction vert přel
    ford перев""".split()
)


def editors(cut: Tokens, found: list[Piece]) -> None:
    """People with "(Hrsg.)" or ", eds." behind them are editors, whatever the label says."""
    edited = has_piece(found, "editor")
    for at, piece in enumerate(found[:-1]):
        follow = found[at + 1]
        if follow.name != "x" or cut.words[follow.first].lower() not in EDITOR_SIGNS:
            continue
        if cut.words[follow.first : follow.last][1:2] == ["orig"]:
            continue  # "Aubier [éd. orig. 1986]"
        gap = cut.gaps[follow.first]
        bracketed = "(" in gap or "[" in gap
        if (piece.name == "author" and (bracketed or "." not in gap or ".," in gap)) or (
            piece.name in ("publisher", "names") and bracketed and not edited
        ):
            renamed(found, at, "editor")


def author_before_sign(cut: Tokens, found: list[Piece]) -> None:
    """ "Hoffmann E.T.A., Der Sandmann, hrsg. von Rudolf Drux": who stands first, before the word, did not edit."""
    if len(found) < 3:
        return
    first, sign, editor = found[:3]
    if (
        (first.name, sign.name, editor.name) == ("editor", "x", "editor")
        and cut.words[sign.first].lower() in EDITOR_SIGNS
        and cut.words[sign.last - 1].lower() in BY
        and "(" not in cut.gaps[sign.first]
    ):
        title = next((n for n in range(first.first + 2, first.last) if "," in cut.gaps[n]), 0)
        if title:
            cut_in_two(cut, found, 0, title, "author", "title")


BY = frozenset(("von", "par", "by", "di", "por"))


def edited_by(cut: Tokens, found: list[Piece]) -> None:
    """ "Mancuso, Pietro, a cura di. 1999": who stands first edited it."""
    first = found[0]
    start = first.last - 3
    if (
        first.name == "author"
        and start > first.first
        and tuple(word.lower() for word in cut.words[start : first.last]) == ("a", "cura", "di")
    ):
        found[:1] = [part(cut, first, "editor", first.first, start), part(cut, first, "x", start, first.last)]


def title_before_editor(cut: Tokens, found: list[Piece]) -> None:
    """ "Pérez Galdós, Benito, Fortunata y Jacinta, ed. Francisco Caudet": who stands behind the sign edited what is before."""
    if [piece.name for piece in found[:3]] != ["editor", "x", "title"]:
        return
    first, sign, people = found[:3]
    commas = [n for n in range(first.first + 1, first.last) if "," in cut.gaps[n]]
    if (
        cut.words[sign.first].lower() in EDITOR_SIGNS
        and "(" not in cut.gaps[sign.first]
        and len(commas) == 2
        and people.last - people.first <= _LONGEST_NAME
        and cut.words[people.first] in given_names()
    ):
        found[:3] = [
            part(cut, first, "author", first.first, commas[1]),
            part(cut, first, "title", commas[1], first.last),
            sign,
            part(cut, people, "editor", people.first, people.last),
        ]


_LONGEST_NAME = 3


def edition_in_editors(cut: Tokens, found: list[Piece]) -> None:
    """ "hrsg. von Otthein Rammstedt, Gesamtausgabe Bd. 11": the edition of all works is nobody's given name."""
    for at, piece in enumerate(found):
        last = piece.last - 1
        if (
            piece.name == "editor"
            and last > piece.first
            and cut.words[last].lower() in OF_ALL
            and "," in cut.gaps[last]
        ):
            cut_in_two(cut, found, at, last, "editor", "collection-title")
            return


OF_ALL = frozenset("gesamtausgabe werkausgabe studienausgabe werke".split())


def translator_before_sign(cut: Tokens, found: list[Piece]) -> None:
    """ "Doe, K. (Trans.). (2004)": who stands first with the word in a bracket of its own translated the work."""
    first, sign = found[:2]
    if (
        (first.name, sign.name) == ("author", "x")
        and sign.last - sign.first == 1
        and cut.words[sign.first].lower() in TRANSLATED
        and (
            (cut.gaps[sign.first].strip().endswith("(") and ")" in cut.gaps[sign.last])
            or (
                cut.gaps[sign.first] == ", " and cut.words[sign.first].islower() and cut.gaps[sign.last].startswith(".")
            )
        )
    ):
        renamed(found, 0, "translator")


TRANSLATED = frozenset("trans transl translator translators übers übersetzer trad vert".split())


def role_in_authors(cut: Tokens, found: list[Piece]) -> None:
    """ "D'Alessandro, G. (a cura di), Storia d'Italia": what stands in brackets behind the names says that they edited."""
    for at, piece in enumerate(found):
        if piece.name != "author" or not cut.gaps[piece.last].startswith((")", ".)")):
            continue
        opened = next((n for n in range(piece.first + 1, piece.last) if cut.gaps[n].endswith("(")), 0)
        if opened and " ".join(cut.words[opened : piece.last]).lower() in _EDITED:
            cut_in_two(cut, found, at, opened, "editor", "x")
            return


_EDITED = EDITOR_SIGNS | {"a cura di", "cur", "curr"}
EDITED_WORDS = EDITOR_SIGNS | {"cura", "cur", "curr"}


def sign_before_editors(cut: Tokens, found: list[Piece]) -> None:
    """ "Podręcznik, red. Z. Nowak, Warszawa 2008": a name with its initial behind the word is an editor, and no house."""
    if has_piece(found, "editor"):
        return
    for at, (sign, piece) in enumerate(pairwise(found)):
        if (
            sign.name == "x"
            and piece.name in ("publisher", "names")
            and cut.words[sign.last - 1].lower() in EDITOR_SIGNS
            and piece.last - piece.first in (2, 3)
            and len(cut.words[piece.first]) == 1
            and cut.gaps[piece.first + 1].startswith(".")
        ):
            renamed(found, at + 1, "editor")
            return


def editors_before_sign(cut: Tokens, found: list[Piece]) -> None:
    """ "In Lynn Choi and Sangyeun Cho, editors, Computer Systems": what stands between "In" and "editors" are people."""
    if has_piece(found, "editor"):
        return
    for at in range(1, len(found) - 2):
        piece, sign, after = found[at : at + 3]
        if (
            piece.name == "container-title"
            and leads_in(cut, found[at - 1])
            and sign.name == "x"
            and sign.last - sign.first == 1
            and cut.words[sign.first] in _SIGNS_BEHIND
            and cut.gaps[sign.first].strip() == ","
            and after.name in ("container-title", "collection-title", "title")
        ):
            renamed(found, at, "editor")
            renamed(found, at + 2, "container-title")
            return


_SIGNS_BEHIND = frozenset(("editor", "editors", "ed", "eds"))


def translators_behind_sign(cut: Tokens, found: list[Piece]) -> None:
    """ "Trad. fr. par Maurice de Gandillac", "Trans. Weinsheimer, Joel": people behind the word are translators."""
    if has_piece(found, "translator"):
        return
    for at, (sign, piece) in enumerate(pairwise(found)):
        said = {word.lower() for word in cut.words[sign.first : sign.last]}
        if (
            sign.name == "x"
            and piece.name == "editor"
            and not said.isdisjoint(TRANSLATOR_SIGNS)
            and said.isdisjoint(EDITOR_SIGNS)
        ):
            renamed(found, at + 1, "translator")
            return


def translators(cut: Tokens, found: list[Piece]) -> None:
    """People with ", Trans.)" behind them are translators."""
    for at, piece in enumerate(found[:-1]):
        follow = found[at + 1]
        if (
            piece.name in ("editor", "names", "author")
            and at > 1
            and follow.name == "x"
            and cut.words[follow.first].lower() in TRANSLATOR_SIGNS
            and ("(" in cut.gaps[follow.first] or "." not in cut.gaps[follow.first].replace(".,", ""))
            and not _is_of_next(cut, found, at + 1)
        ):
            renamed(found, at, "translator")


def _is_of_next(cut: Tokens, found: list[Piece], at: int) -> bool:
    """Whether a sign is that of the translators behind it: "ed. A. Roe, trans. J. Doe"."""
    if at + 1 == len(found) or found[at + 1].name != "translator":
        return False
    return not any(sign in cut.gaps[found[at + 1].first] for sign in ",;)]")


def behind_editors(cut: Tokens, found: list[Piece]) -> None:
    """ "in G. Watson (ed.) Civilian Morale": what stands behind the editors of a whole is its title."""
    if has_piece(found, "container-title"):
        return
    for at in range(1, len(found) - 1):
        sign, piece = found[at], found[at + 1]
        if piece.name == "issued" and at + 2 < len(found):
            piece = found[at + 2]
        if (
            sign.name == "x"
            and found[at - 1].name == "editor"
            and at > 1
            and leads_in(cut, found[at - 2])
            and cut.words[sign.last - 1].lower() in EDITOR_SIGNS
            and piece.name in ("title", "editor", "collection-title")
            and any(one.name == "title" for one in found[: at - 1])
        ):
            renamed(found, found.index(piece), "container-title")
            return


def chosen_and_edited(cut: Tokens, found: list[Piece]) -> None:
    """ "Schriften 1894–1922. Ausgew. und hrsg. v. Dirk Kaesler": what else the editors did is none of the title."""
    for at, (one, sign) in enumerate(pairwise(found)):
        last = one.last - 1
        if (
            one.name in ("container-title", "title")
            and sign.name == "x"
            and last > one.first
            and cut.words[last].lower() in CHOSEN
            and cut.gaps[last].strip() in (".", ",", ";")
        ):
            cut_in_two(cut, found, at, last, one.name, "x")
            return


CHOSEN = frozenset("ausgew ausgewählt eingel eingeleitet komm kommentiert bearb zusammengest".split())


def initial_left_out(cut: Tokens, found: list[Piece]) -> None:
    """ "vol. 4, P. G. Harper, Ed.": a capital in front of an initial is of the same name."""
    for at in range(1, len(found)):
        one, piece = found[at - 1 : at + 1]
        if (
            one.name == "x"
            and piece.name in ("editor", "author")
            and one.last - one.first == 1
            and is_initial(cut, one.first)
            and is_initial(cut, piece.first)
        ):
            found[at - 1 : at + 1] = [joined(part(cut, one, piece.name, one.first, one.last), piece)]
            return


def is_initial(cut: Tokens, word: int) -> bool:
    return len(cut.words[word]) == 1 and cut.words[word].isupper() and cut.gaps[word + 1].startswith(".")
