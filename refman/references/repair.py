"""What the labels get wrong in ways that can be told from the whole: rules by class, each with the case that asked for it."""

from __future__ import annotations

from collections.abc import Callable

import msgspec

from refman.references.pieces import Piece
from refman.references.tokens import Tokens

_EDITOR_SIGNS = frozenset(
    "ed eds hrsg hg hgg hrsgg editor editors éd éds dir dirs coord coords org orgs red udg szerk".split()
)
Rule = Callable[[Tokens, list[Piece]], None]


def repaired(cut: Tokens, found: list[Piece]) -> list[Piece]:
    """The pieces with their roles put right; the list is changed in place and given back."""
    for rule in _RULES:
        rule(cut, found)
    return found


def _renamed(found: list[Piece], at: int, name: str) -> None:
    found[at] = msgspec.structs.replace(found[at], name=name)


def _editors(cut: Tokens, found: list[Piece]) -> None:
    """People with "(Hrsg.)" or ", eds." behind them are editors, whatever the label says."""
    edited = any(piece.name == "editor" for piece in found)
    for at, piece in enumerate(found[:-1]):
        follow = found[at + 1]
        if follow.name != "x" or cut.words[follow.first].lower() not in _EDITOR_SIGNS:
            continue
        gap = cut.gaps[follow.first]
        bracketed = "(" in gap or "[" in gap
        if (piece.name == "author" and (bracketed or "." not in gap or ".," in gap)) or (
            piece.name == "publisher" and bracketed and not edited
        ):
            _renamed(found, at, "editor")


def _late_authors(cut: Tokens, found: list[Piece]) -> None:
    """ "Messel, N. (2017). Ludvig Karsten. Norsk kunstnerleksikon": people behind the date are what it is about."""
    authors = [at for at, piece in enumerate(found) if piece.name == "author"]
    titled = any(piece.name == "title" for piece in found)
    for before, at in zip(authors, authors[1:]):
        between = [piece for piece in found[before + 1 : at] if piece.name != "x"]
        if not between and at - before <= 2:
            continue
        if not titled and any(piece.name == "issued" for piece in between):
            _renamed(found, at, "title")
            titled = True
        elif between:
            _renamed(found, at, "note")


def _missing_title(cut: Tokens, found: list[Piece]) -> None:
    """ "My Bloody Valentine (1991). Loveless. Sire": without a journal's numbers, the first work named is the title."""
    names = {piece.name for piece in found}
    if "title" in names or names & {"volume", "issue", "page"}:
        return
    for wanted in ("container-title", "collection-title", "publisher", "note"):
        at = next((at for at, piece in enumerate(found) if piece.name == wanted), -1)
        if at >= 0 and (wanted != "note" or found[at].last - found[at].first > 2):
            _renamed(found, at, "title")
            return


def _subtitles(cut: Tokens, found: list[Piece]) -> None:
    """ "Wirtschaft und Gesellschaft. Grundriss der verstehenden Soziologie. Tübingen": a subtitle is no container."""
    at = next((at for at, piece in enumerate(found) if piece.name == "title"), -1)
    if at < 0 or at + 1 >= len(found) or found[at + 1].name != "container-title":
        return
    title, container = found[at], found[at + 1]
    rest = found[at + 2 :]
    later = [piece.name for piece in rest]
    behind_in = "container-title" in later and any(
        piece.name == "x" and "in" in map(str.lower, cut.words[piece.first : piece.last]) for piece in rest
    )
    numbered = {"volume", "issue", "page", "editor", "URL", "DOI", "section"} & set(later)
    alone = rest and rest[0].name == "publisher-place" and not numbered and "." in cut.gaps[container.first]
    if behind_in or alone:
        found[at : at + 2] = [_joined(title, container)]


def _joined(first: Piece, second: Piece) -> Piece:
    return Piece(first.name, first.first, second.last, first.start, second.end, min(first.confidence, second.confidence))


_RULES: tuple[Rule, ...] = (_editors, _late_authors, _subtitles, _missing_title)
