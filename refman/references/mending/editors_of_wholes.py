"""Editors told from the wholes that they edited, and the word for "in" from their names."""

from __future__ import annotations

from itertools import pairwise

from refman.references.mending.editors import BY, EDITOR_SIGNS, is_initial
from refman.references.mending.shared import cut_in_two, has_piece, leads_in, meetings, part, renamed
from refman.references.name_parts import PARTICLES, is_vancouver
from refman.references.pieces import Piece
from refman.references.tokens import Tokens


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
    for at, title, people in meetings(found, "title", "editor"):
        last = title.last - 1
        if (
            last > title.first
            and cut.words[last] in ("I", "U", "V", "W")
            and cut.gaps[last].strip() in (".", ",")
            and cut.gaps[people.first].strip() in (":", "")
        ):
            cut_in_two(cut, found, at, last, "title", "x")
            return


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
            and not has_piece(found, "container-title")
        ):
            cut_in_two(cut, found, at, bracket, "container-title", "editor")
            return


_IN_NAMES = PARTICLES | frozenset("and und et e y i en og och ja oraz u a и та".split())


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


def editors_in_container(cut: Tokens, found: list[Piece]) -> None:
    """ "In: Jorge SA, Dantas SRPE. Abordagem": names with initials before a full stop are the editors; "In: Grande / Roe" too."""
    if has_piece(found, "editor"):
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


def whole_before_initials(cut: Tokens, found: list[Piece]) -> None:
    """ "in Computers and You, J. S. Brake, Ed.": what has no initial, where the editors have, is the whole."""
    for at, (sign, piece) in enumerate(pairwise(found)):
        if sign.name != "x" or piece.name != "editor" or cut.words[sign.last - 1].lower() not in ("in", "im"):
            continue
        first = next(
            (n for n in range(piece.first, piece.last - 1) if is_initial(cut, n) and not is_initial(cut, n - 1)),
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
