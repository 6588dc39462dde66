"""Talks: the meeting that they were given at, told from titles and containers."""

from __future__ import annotations

from itertools import pairwise

from refman.references.mending.shared import cut_in_two, has_piece, index_of, part, renamed
from refman.references.pieces import Piece
from refman.references.tokens import Tokens


def meeting_as_container(cut: Tokens, found: list[Piece]) -> None:
    """ "Presented at the annual meeting of the Society, Brock University": what a talk was given at is the event."""
    for at, piece in enumerate(found):
        said = [word.lower() for word in cut.words[piece.first : piece.first + 4]]
        start = next(
            (n for n, word in enumerate(said[:2]) if word in PRESENTED and said[n + 1 : n + 2] in (["at"], ["to"])), -1
        )
        if piece.name == "container-title" and start >= 0 and piece.last - piece.first > start + 3:
            first = piece.first + start + 2
            cut_in_two(cut, found, at, first + (cut.words[first].lower() == "the"), "x", "event-title")
            return


def meeting_behind_sign(cut: Tokens, found: list[Piece]) -> None:
    """ "Paper presented at the [Society Seminar], Moscow": the same where the words before it were told from it."""
    for at, (sign, piece) in enumerate(pairwise(found), 1):
        said = [word.lower() for word in cut.words[sign.first : sign.last]][-3:]
        if (
            (sign.name, piece.name) == ("x", "container-title")
            and "at" in said[-2:]
            and any(word in PRESENTED for word in said)
        ):
            renamed(found, at, "event-title")
            return


PRESENTED = frozenset(("presented", "given", "delivered", "read"))


def events(cut: Tokens, found: list[Piece]) -> None:
    """ "[Conference session]. Geographical Society Convention, Denver": who is named after a talk is the event.

    So is a meeting behind what calls itself a lecture: "Lecture on salt. Salt Convention, 3 Jan. 2016".
    """
    if not _is_talk(cut, found):
        return
    for at, piece in enumerate(found):
        if piece.name not in ("publisher", "container-title"):
            continue
        words = {word.lower() for word in cut.words[piece.first : piece.last]}
        if MEETINGS.isdisjoint(words) or "proceedings" in words:
            continue
        comma = next((n for n in range(piece.first + 1, piece.last) if cut.gaps[n].startswith(",")), 0)
        if comma and not has_piece(found, "publisher-place"):
            found[at : at + 1] = [
                part(cut, piece, "event-title", piece.first, comma),
                part(cut, piece, "publisher-place", comma, piece.last),
            ]
        else:
            renamed(found, at, "event-title")
        return


def _is_talk(cut: Tokens, found: list[Piece]) -> bool:
    """Whether the genre says so, or the title begins so and nothing tells of proceedings."""
    said = " ".join(" ".join(cut.words[one.first : one.last]) for one in found if one.name == "genre").lower()
    if said:
        return any(word in said for word in _GIVEN_AT)
    if has_piece(found, "page"):
        return False
    return any(one.name == "title" and cut.words[one.first].lower() in TALKS for one in found)


_GIVEN_AT = (
    "conference",
    "paper",
    "poster",
    "póster",
    "presentation",
    "presentación",
    "session",
    "vortrag",
    "lecture",
    "keynote",
    "symposium",
    "panel",
    "workshop",
    "communication",
    "comunicación",
    "ponencia",
    "konferenzbeitrag",
    "tagungsbeitrag",
)
MEETINGS = frozenset(
    """convention conference congress symposium colloquium meeting workshop congrès colloque kongress tagung congreso coloquio
    convegno congresso""".split()
)


def lecture_as_container(cut: Tokens, found: list[Piece]) -> None:
    """ "“Pleasures of Reading.” Lecture at the Hay Festival, Hay-on-Wye": what it is, and the meeting that it was held at."""
    for at, piece in enumerate(found):
        first = piece.first
        if (
            piece.name == "container-title"
            and piece.last - first > 2
            and cut.words[first].lower() in TALKS
            and cut.words[first + 1].lower() in ("at", "auf", "bei", "beim", "am")
            and cut.words[first + 2].isalpha()
        ):
            start = first + 2 + (cut.words[first + 2].lower() in ("the", "der", "dem") and piece.last - first > 3)
            found[at : at + 1] = [
                part(cut, piece, "genre", first, first + 1),
                part(cut, piece, "x", first + 1, start),
                part(cut, piece, "event-title", start, piece.last),
            ]
            return


def paper_in_title(cut: Tokens, found: list[Piece]) -> None:
    """ "… . Paper presented at the Annual Meeting", "… . Vortrag in Heidelberg": the title ends before it."""
    at = index_of(found, "title")
    if at < 0:
        return
    piece, words = found[at], cut.words
    for word in range(piece.first + 1, piece.last - 1):
        sign, left = cut.gaps[word].strip()[:1], piece.last - word
        if words[word].lower() in TALKS and words[word + 1].lower() in _GIVEN and sign and left > 4:
            start = word + 3 + (words[word + 3].lower() == "the")
            names = (("x", word, start), ("event-title", start, piece.last))
        elif words[word] in _LECTURES and words[word + 1] in _AT and sign and sign in ".?!":
            names = (("genre", word, word + 1), ("note", word + 1, piece.last))
        else:
            continue
        found[at : at + 1] = [
            part(cut, piece, "title", piece.first, word),
            *(part(cut, piece, name, first, last) for name, first, last in names),
        ]
        return


_GIVEN = ("presented", "prepared", "given", "delivered", "read")
_LECTURES = ("Vortrag", "Referat")
TALKS = frozenset(("paper", "poster", "lecture", "talk", "presentation", "vortrag", "referat"))
_AT = ("in", "im", "auf", "bei", "beim", "am", "an", "anlässlich", "zur", "zum")


def meeting_at_end(cut: Tokens, found: list[Piece]) -> None:
    """ "… margin seismicity. 37th International Geological Congress, Busan": a numbered meeting behind the title is the event."""
    at = index_of(found, "title")
    piece, words = found[at], cut.words
    for word in range(piece.last - 3, piece.first, -1):
        if not cut.gaps[word].startswith("."):
            continue
        said = {one.lower() for one in words[word : piece.last]}
        ordinal = words[word].isdecimal() and not cut.gaps[word + 1] and words[word + 1].isalpha()  # 37th
        if ordinal and not MEETINGS.isdisjoint(said):
            cut_in_two(cut, found, at, word, "title", "event-title")
        return


MEETINGS = frozenset(
    """congress conference symposium colloquium workshop meeting convention assembly congrès colloque congreso kongress tagung
    konferenz
    convegno congresso kongres konference konferencia conferência conferencia simposio simpósio encontro""".split()
)
