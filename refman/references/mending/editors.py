"""Editors and translators told from authors, from each other, and from the wholes that they edited."""

from __future__ import annotations

from itertools import pairwise

from refman.references.mending.shared import cut_in_two, joined, leads_in, part, renamed
from refman.references.person import PARTICLES, is_vancouver
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
    edited = any(piece.name == "editor" for piece in found)
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


def whole_for_editor(cut: Tokens, found: list[Piece]) -> None:
    """ "„Glocken im Krieg“, in Klanglandschaften, hg. von Peter Roe": the one word behind "in" is no editor, but the whole."""
    for at in range(1, len(found) - 1):
        before, piece, sign = found[at - 1 : at + 2]
        led = cut.words[before.last - 1] in _INTO if before.name == "x" else cut.words[piece.first] in _INTO
        own = piece.first + (0 if before.name == "x" and led else 1)
        if (
            piece.name == "editor"
            and led
            and piece.last - own == 1
            and sign.name == "x"
            and cut.words[sign.first].lower() in EDITOR_SIGNS
            and cut.words[sign.last - 1].lower() in BY
        ):
            if own > piece.first:
                cut_in_two(cut, found, at, own, "x", "container-title")
            else:
                renamed(found, at, "container-title")
            return


_INTO = frozenset(("in", "In", "dans", "en"))


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


def in_before_editors(cut: Tokens, found: list[Piece]) -> None:
    """ "I: A. Hollander (red.)", "U: A. Babić (ur.)": the one letter for "in" before a colon is nobody's initial."""
    for at, piece in enumerate(found):
        second = piece.first + 1
        if (
            piece.name in ("editor", "container-title", "author", "names")
            and at
            and second < piece.last
            and cut.words[piece.first] in _IN
            and cut.gaps[second].strip() == ":"
        ):
            cut_in_two(cut, found, at, second, "x", piece.name)
            return


_IN = frozenset("IUVWВУ")
IN = frozenset(word.lower() for word in _IN)


def editors_inside_title(cut: Tokens, found: list[Piece]) -> None:
    """ "Povijest škole. U: A. Babić (ur.) Obrazovanje": who edited the whole that follows is none of the title."""
    for at, (title, whole) in enumerate(pairwise(found)):
        if (title.name, whole.name) != ("title", "container-title") or cut.words[
            title.last - 1
        ].lower() not in EDITOR_SIGNS:
            continue
        word = next(
            (
                n
                for n in range(title.first + 1, title.last - 2)
                if cut.words[n] in _INSIDE and cut.gaps[n] == ". " and cut.gaps[n + 1].strip() in (":", "")
            ),
            0,
        )
        if word and "(" in cut.gaps[title.last - 1]:
            parts = ("title", title.first, word), ("x", word, word + 1), ("editor", word + 1, title.last - 1)
            found[at : at + 1] = [
                part(cut, title, name, first, last) for name, first, last in (*parts, ("x", title.last - 1, title.last))
            ]
            return


_INSIDE = _IN | {"In"}


def in_at_end_of_title(cut: Tokens, found: list[Piece]) -> None:
    """ "Velfærd. I: P. Jensen (red.)": the word for "in" behind a title's stop, before editors, is none of the title."""
    for at, (title, people) in enumerate(pairwise(found)):
        last = title.last - 1
        if (
            (title.name, people.name) == ("title", "editor")
            and last > title.first
            and cut.words[last] in ("I", "U", "V", "W")
            and cut.gaps[last].strip() in (".", ",")
            and cut.gaps[people.first].strip() in (":", "")
        ):
            cut_in_two(cut, found, at, last, "title", "x")
            return


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


def whole_before_bracket(cut: Tokens, found: list[Piece]) -> None:
    """ "In Biodiversity hotspots (F. Zachos & J. Roe, eds)": what stands before the bracket is the whole, not an editor."""
    for at in range(1, len(found)):
        before, piece = found[at - 1 : at + 1]
        bracket = next((n for n in range(piece.first + 1, piece.last) if cut.gaps[n].strip() == "("), 0)
        if (
            piece.name == "editor"
            and bracket
            and leads_in(cut, before)
            and ")" in cut.gaps[min(piece.last + 1, len(cut.gaps) - 1)] + cut.gaps[piece.last]
            and not any("," in gap for gap in cut.gaps[piece.first + 1 : bracket])
            and not any(one.name == "container-title" for one in found)
        ):
            cut_in_two(cut, found, at, bracket, "container-title", "editor")
            return


def sign_before_editors(cut: Tokens, found: list[Piece]) -> None:
    """ "Podręcznik, red. Z. Nowak, Warszawa 2008": a name with its initial behind the word is an editor, and no house."""
    if any(piece.name == "editor" for piece in found):
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


def whole_before_sign(cut: Tokens, found: list[Piece]) -> None:
    """ "[w:] Podręcznik wiedzy, red. Z. Nowak": words in small letters in front of the sign are no name."""
    for at in range(1, len(found) - 2):
        lead, piece, sign, after = found[at - 1 : at + 3]
        if (
            piece.name == after.name == "editor"
            and lead.name == sign.name == "x"
            and cut.words[sign.last - 1].lower() in EDITOR_SIGNS
            and any(word.islower() and word not in _IN_NAMES for word in cut.words[piece.first : piece.last])
        ):
            renamed(found, at, "container-title")
            return


_IN_NAMES = PARTICLES | frozenset("and und et e y i en og och ja oraz u a и та".split())


def editors_before_sign(cut: Tokens, found: list[Piece]) -> None:
    """ "In Lynn Choi and Sangyeun Cho, editors, Computer Systems": what stands between "In" and "editors" are people."""
    if any(piece.name == "editor" for piece in found):
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
    if any(piece.name == "translator" for piece in found):
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
    if any(piece.name == "container-title" for piece in found):
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


def editors_in_container(cut: Tokens, found: list[Piece]) -> None:
    """ "In: Jorge SA, Dantas SRPE. Abordagem": names with initials before a full stop are the editors; "In: Grande / Roe" too."""
    if any(piece.name == "editor" for piece in found):
        return
    for at, piece in enumerate(found):
        if piece.name != "container-title" or not at or not leads_in(cut, found[at - 1]):
            continue
        gaps = [cut.gaps[word].strip() for word in range(piece.first + 1, piece.last)]
        if gaps and set(gaps) == {"/"} and not any(word.isupper() for word in cut.words[piece.first : piece.last]):
            found[at] = Piece(
                "editor", *[getattr(piece, name) for name in ("first", "last", "start", "end", "confidence")]
            )
            return
        for word in range(min(piece.last - 2, piece.first + 24), piece.first + 1, -1):
            if "." in cut.gaps[word] and _are_people(cut, piece.first, word):
                cut_in_two(cut, found, at, word, "editor", "container-title")
                return
        return


def _are_people(cut: Tokens, first: int, last: int) -> bool:
    """Whether the words are names with bare initials alone, parted by commas: "Jorge SA, Dantas SRPE"."""
    at = first
    while at < last:
        end = next((word for word in range(at + 1, last) if cut.gaps[word].strip() in (",", "&", ";", "/")), last)
        if any(cut.gaps[word].strip() for word in range(at + 1, end)) or end - at > 4:
            return False
        if not is_vancouver(" ".join(cut.words[at:end])):
            return False
        at = end
    return True


def role_in_container(cut: Tokens, found: list[Piece]) -> None:
    """ "In Secular Ritual ed. S. Moore": a word for the editors is none of the container's."""
    for at, piece in enumerate(found[:-1]):
        last = piece.last - 1
        if (
            piece.name == "container-title"
            and last > piece.first
            and found[at + 1].name == "editor"
            and cut.words[last].lower() in ("ed", "eds", "hg", "hrsg", "edited", "éd", "éds")
        ):
            cut_in_two(cut, found, at, last, "container-title", "x")
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


def whole_before_initials(cut: Tokens, found: list[Piece]) -> None:
    """ "in Computers and You, J. S. Brake, Ed.": what has no initial, where the editors have, is the whole."""
    for at, (sign, piece) in enumerate(pairwise(found)):
        if sign.name != "x" or piece.name != "editor" or cut.words[sign.last - 1].lower() not in ("in", "im"):
            continue
        first = next(
            (n for n in range(piece.first, piece.last - 1) if _is_initial(cut, n) and not _is_initial(cut, n - 1)),
            piece.first,
        )
        semicolon = next((n for n in range(piece.first + 1, first) if cut.gaps[n].strip() == ";"), 0)
        first = semicolon or first
        bare = not any("," in gap for gap in cut.gaps[piece.first + 1 : first])
        if first - piece.first > 1 and bare and (semicolon or "," in cut.gaps[first]):
            cut_in_two(cut, found, at + 1, first, "container-title", "editor")
            for later in range(at + 3, len(found)):
                if found[later].name == "container-title":
                    renamed(found, later, "collection-title")
        return


def _is_initial(cut: Tokens, word: int) -> bool:
    return len(cut.words[word]) == 1 and cut.words[word].isupper() and cut.gaps[word + 1].startswith(".")


def initial_left_out(cut: Tokens, found: list[Piece]) -> None:
    """ "vol. 4, P. G. Harper, Ed.": a capital in front of an initial is of the same name."""
    for at in range(1, len(found)):
        one, piece = found[at - 1 : at + 1]
        if (
            one.name == "x"
            and piece.name in ("editor", "author")
            and one.last - one.first == 1
            and _is_initial(cut, one.first)
            and _is_initial(cut, piece.first)
        ):
            found[at - 1 : at + 1] = [joined(part(cut, one, piece.name, one.first, one.last), piece)]
            return
