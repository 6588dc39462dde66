"""What the labels get wrong in ways that can be told from the whole: rules by class, each with the case that asked for it."""

from __future__ import annotations

from collections.abc import Callable
from itertools import pairwise

import msgspec

from refman.references import recut
from refman.references.genres import SAID, SAID_IN
from refman.references.lexicon import MONTHS, TAGS
from refman.references.pieces import Piece
from refman.references.recut import is_place, part
from refman.references.tokens import Tokens

_EDITOR_SIGNS = frozenset(
    "ed eds hrsg hg hgg hrsgg editor editors éd éds dir dirs coord coords org orgs red udg szerk".split()
)
_TRANSLATOR_SIGNS = frozenset(
    """trans transl translator translators übers übersetzer übersetzerin trad traductor traducteur traduction vert přel
    ford перев""".split()
)
Rule = Callable[[Tokens, list[Piece]], None]


class _When(msgspec.Struct, frozen=True, gc=False):
    """A rule, and what must be there for it to have work: all of the pieces, one of the words, all of the signs."""

    mend: Rule
    pieces: frozenset[str] = frozenset()
    words: frozenset[str] = frozenset()
    signs: frozenset[str] = frozenset()


def repaired(cut: Tokens, found: list[Piece]) -> list[Piece]:
    """The pieces with their roles put right; the list is changed in place and given back."""
    names = {piece.name for piece in found}
    words = {word.lower() for word in cut.words}
    signs = set("".join(cut.gaps))
    for when in _RULES:
        if when.pieces <= names and when.signs <= signs and not (when.words and when.words.isdisjoint(words)):
            when.mend(cut, found)
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
            piece.name in ("publisher", "names") and bracketed and not edited
        ):
            _renamed(found, at, "editor")


def _swapped(cut: Tokens, found: list[Piece]) -> None:
    """ "Laterza, Roma-Bari 2003": with a comma between, the house comes first; what is a city is the place."""
    for at, (one, two) in enumerate(pairwise(found)):
        if (one.name, two.name) == ("publisher-place", "publisher") and cut.gaps[two.first].startswith(","):
            if is_place(cut, two.first, two.last) and not is_place(cut, one.first, one.last):
                _renamed(found, at, "publisher")
                _renamed(found, at + 1, "publisher-place")
            return


def _translators(cut: Tokens, found: list[Piece]) -> None:
    """People with ", Trans.)" behind them are translators."""
    for at, piece in enumerate(found[:-1]):
        follow = found[at + 1]
        if (
            piece.name in ("editor", "names", "author")
            and at > 1
            and follow.name == "x"
            and cut.words[follow.first].lower() in _TRANSLATOR_SIGNS
            and "." not in cut.gaps[follow.first].replace(".,", "")
        ):
            _renamed(found, at, "translator")


_CHANGED = frozenset(
    """modified updated revised aktualisiert geändert stand modifié actualisé aggiornato modificado actualizado bijgewerkt
    uppdaterad""".split()
)


def _changed(cut: Tokens, found: list[Piece]) -> None:
    """ "Last modified April 17, 2017": where no other date is told, the day of the last change is the date."""
    if any(piece.name == "issued" for piece in found):
        return
    for at, piece in enumerate(found):
        if piece.name == "accessed" and any(
            word.lower() in _CHANGED for word in cut.words[max(0, piece.first - 3) : piece.first]
        ):
            _renamed(found, at, "issued")
            return


def _late_authors(cut: Tokens, found: list[Piece]) -> None:
    """ "Messel, N. (2017). Ludvig Karsten. Norsk kunstnerleksikon": people behind the date are what it is about."""
    authors = [at for at, piece in enumerate(found) if piece.name == "author"]
    titled = any(piece.name == "title" for piece in found)
    for before, at in pairwise(authors):
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
    _title_from_glue(cut, found)


def _title_from_glue(cut: Tokens, found: list[Piece]) -> None:
    """The first words after author and date that no field took, up to a full stop: three or more are a title."""
    for at, piece in enumerate(found):
        if piece.name != "x" or piece.last - piece.first < 3:
            continue
        end = next((n for n in range(piece.first + 1, piece.last) if cut.gaps[n][:1] in ".?!,"), piece.last)
        if end - piece.first >= 3 and any(not TAGS.get(word.lower()) for word in cut.words[piece.first : end]):
            found[at : at + 1] = [part(cut, piece, "title", piece.first, end), part(cut, piece, "x", end, piece.last)]
            if found[at + 1].first == found[at + 1].last:
                del found[at + 1]
            return


def _numbers(cut: Tokens, found: list[Piece]) -> None:
    """ "(Report No. 17)": the number of a work that is in no journal is its own."""
    if any(piece.name in ("container-title", "volume") for piece in found):
        return
    for at, piece in enumerate(found):
        if (
            piece.name == "issue"
            and at
            and {"report", "rep", "bericht", "paper", "publication", "standard", "rapport"}
            & {word.lower() for word in cut.words[max(0, piece.first - 3) : piece.first]}
        ):
            _renamed(found, at, "number")


def _genres(cut: Tokens, found: list[Piece]) -> None:
    """A note that only says what kind of work it is ("Dissertation") is the genre."""
    if any(piece.name == "genre" for piece in found):
        return
    for at, piece in enumerate(found):
        said = " ".join(cut.words[piece.first : piece.last]).lower()
        if (
            piece.name == "note"
            and piece.last - piece.first < 5
            and (said in SAID or any(part in said for part, _ in SAID_IN))
        ):
            _renamed(found, at, "genre")
            return


_EVENTS = frozenset(
    "convention conference congress kongress congreso congrès convegno meeting symposium workshop tagung".split()
)
_GIVEN_AT = ("conference", "paper", "poster", "presentation", "session", "vortrag", "lecture", "keynote")


def _events(cut: Tokens, found: list[Piece]) -> None:
    """ "[Conference session]. Geographical Society Convention, Denver": who is named after a talk is the event."""
    given = any(
        piece.name == "genre"
        and any(word in " ".join(cut.words[piece.first : piece.last]).lower() for word in _GIVEN_AT)
        for piece in found
    )
    for at, piece in enumerate(found if given else ()):
        if piece.name not in ("publisher", "container-title"):
            continue
        if _EVENTS.isdisjoint(word.lower() for word in cut.words[piece.first : piece.last]):
            continue
        comma = next((n for n in range(piece.first + 1, piece.last) if cut.gaps[n].startswith(",")), 0)
        if comma and not any(other.name == "publisher-place" for other in found):
            found[at : at + 1] = [
                part(cut, piece, "event-title", piece.first, comma),
                part(cut, piece, "publisher-place", comma, piece.last),
            ]
        else:
            _renamed(found, at, "event-title")
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


def _behind_editors(cut: Tokens, found: list[Piece]) -> None:
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
            and _leads_in(cut, found[at - 2])
            and cut.words[sign.last - 1].lower() in _EDITOR_SIGNS
            and piece.name in ("title", "editor", "collection-title")
            and any(one.name == "title" for one in found[: at - 1])
        ):
            _renamed(found, found.index(piece), "container-title")
            return


def _leads_in(cut: Tokens, piece: Piece) -> bool:
    return piece.name == "x" and cut.words[piece.last - 1].lower() in ("in", "dans", "en", "em")


def _ranges(cut: Tokens, found: list[Piece]) -> None:
    """ "22 (12):1955 - 1976", "38,1: 1 - 16": two numbers with a dash between are the pages, behind volume and issue."""
    for at in range(1, len(found)):
        before, piece = found[at - 1 : at + 1]
        if (
            (before.name, piece.name) == ("issue", "page")
            and before.last - before.first == 1
            and cut.gaps[piece.first].strip() in ("-", "–", "—")
            and any(one.name == "volume" for one in found[:at])
        ):
            found[at - 1 : at + 1] = [_joined(msgspec.structs.replace(before, name="page"), piece)]
            return
        if (
            piece.name == "issued"
            and before.name in ("volume", "issue")
            and piece.last - piece.first == 2
            and ":" in cut.gaps[piece.first]
            and cut.gaps[piece.last - 1].strip() in ("-", "–", "—")
            and any(one.name == "issued" for one in found[: at - 1])
            and not any(one.name == "page" for one in found)
        ):
            _renamed(found, at, "page")
            return


def _leading(cut: Tokens, found: list[Piece]) -> None:
    """ "Solon, Gary, 1992, Title": whoever stands first, before the date or the title, is the author."""
    at = 1 if found[0].name == "citation-number" and len(found) > 2 else 0
    names = {piece.name for piece in found}
    if (
        found[at].name in ("publisher-place", "publisher")
        and "title" in names
        and not names & {"author", "editor", "translator"}
    ):
        _renamed(found, at, "author")


def _last_authors(cut: Tokens, found: list[Piece]) -> None:
    """ "Young, A., & Royal Philharmonic Orchestra. (2017). Title": who stands behind "&" and before the date is no title."""
    for at in range(1, len(found) - 2):
        before, piece, after = found[at - 1 : at + 2]
        gap = cut.gaps[piece.first]
        if (
            (before.name, piece.name, after.name) == ("author", "title", "issued")
            and ("&" in gap or "…" in gap)
            and any(one.name == "title" for one in found[at + 2 :])
        ):
            found[at - 1 : at + 1] = [_joined(before, piece)]
            return


def _bracketed_places(cut: Tokens, found: list[Piece]) -> None:
    """ "The Age (Melbourne, Australia)": the town that tells a newspaper from its namesakes is part of its name."""
    if any(piece.name == "publisher" for piece in found):
        return
    for at, (one, two) in enumerate(pairwise(found)):
        if (
            (one.name, two.name) == ("container-title", "publisher-place")
            and cut.gaps[two.first] == " ("
            and cut.gaps[two.last].startswith(")")
        ):
            whole = _joined(one, two)
            found[at : at + 2] = [msgspec.structs.replace(whole, end=whole.end + 1)]
            return


def _opening_in(cut: Tokens, found: list[Piece]) -> None:
    """ "Görner, R., editor. In the Embrace of the Swan": with nothing it could stand in, "In" begins the title."""
    for at, (one, two) in enumerate(pairwise(found)):
        if (
            (one.name, two.name) == ("x", "title")
            and one.last - one.first == 1
            and cut.words[one.first] in ("In", "Im", "Dans", "En")
            and cut.gaps[two.first] == " "
        ):
            found[at : at + 2] = [_joined(msgspec.structs.replace(one, name="title"), two)]
            return


def _houses(cut: Tokens, found: list[Piece]) -> None:
    """What is called a house, and has a volume and pages but no place, is the journal; "(Manuscript)" says the kind."""
    names = {piece.name for piece in found}
    for at, piece in enumerate(found):
        if piece.name != "publisher":
            continue
        if " ".join(cut.words[piece.first : piece.last]).lower() in _KINDS and "genre" not in names:
            _renamed(found, at, "genre")
        elif {"volume", "page"} <= {one.name for one in found[at:]} and not names & {
            "container-title",
            "publisher-place",
            "editor",
            "edition",
        }:
            _renamed(found, at, "container-title")
        return


_KINDS = frozenset(("manuscript", "manuskript", "typescript", "preprint", "mimeo", "unpublished manuscript", "pdf"))


def _joined(first: Piece, second: Piece) -> Piece:
    return Piece(
        first.name, first.first, second.last, first.start, second.end, min(first.confidence, second.confidence)
    )


_ISSUES = frozenset("号 號 期 호".split())


def _issues(cut: Tokens, found: list[Piece]) -> None:
    """ "第160号" and "№ 3" count issues."""
    if any(piece.name == "container-title" for piece in found):
        for at, piece in enumerate(found):
            sign = cut.gaps[piece.first]
            if piece.name == "number" and "№" in sign and not any(one.name == "issue" for one in found):
                _renamed(found, at, "issue")
            if piece.name == "volume" and at + 1 < len(found) and cut.words[found[at + 1].first] in _ISSUES:
                found[at : at + 2] = [_joined(msgspec.structs.replace(piece, name="issue"), found[at + 1])]
                return


def _places_before_houses(cut: Tokens, found: list[Piece]) -> None:
    """ "《近代中国思想史》，上海：商务印书馆": what stands before a colon and a house is the place."""
    for at in range(1, len(found) - 1):
        before, piece, after = found[at - 1 : at + 2]
        if (
            (before.name, piece.name, after.name) == ("title", "container-title", "publisher")
            and cut.gaps[after.first].strip() in ("：", ":")
            and piece.last - piece.first == 1
            and not cut.words[piece.first].isascii()
            and len(cut.words[piece.first]) < 5
        ):
            _renamed(found, at, "publisher-place")
            return


def _of(*names: str) -> frozenset[str]:
    return frozenset(names)


# In this order: later rules see what earlier ones mended.
_RULES = (
    _When(_editors, _of("x"), words=_EDITOR_SIGNS),
    _When(_translators, _of("x"), words=_TRANSLATOR_SIGNS),
    _When(_changed, _of("accessed"), words=_CHANGED),
    _When(_swapped, _of("publisher", "publisher-place")),
    _When(_ranges),
    _When(_behind_editors, _of("editor", "x", "title"), words=_EDITOR_SIGNS),
    _When(recut.see, words=recut.SEE),
    _When(_leading, _of("title")),
    _When(recut.same_author, words=recut.SAME),
    _When(recut.series_in_title, signs=_of("=")),
    _When(recut.over_brackets, _of("publisher")),
    _When(recut.months, _of("issued"), words=frozenset(MONTHS)),
    _When(recut.place_and_house),
    _When(recut.retrieved_in_title, _of("title"), words=recut.RETRIEVED),
    _When(recut.edition_in_title, _of("title"), words=recut.EDITION, signs=_of("(", ")")),
    _When(recut.paper_in_title, _of("title"), words=recut.TALKS),
    _When(recut.container_in_title, _of("title")),
    _When(recut.editors_in_container, _of("x", "container-title")),
    _When(recut.role_in_container, _of("editor", "container-title")),
    _When(recut.number_in_container),
    _When(recut.issue_in_volume, _of("volume")),
    _When(recut.volume_in_page, _of("page"), signs=_of(",")),
    _When(_houses, _of("publisher")),
    _When(_opening_in, _of("x", "title"), words=_of("in", "im", "dans", "en")),
    _When(_late_authors, _of("author")),
    _When(_genres, _of("note")),
    _When(_numbers, _of("issue")),
    _When(_events, _of("genre")),
    _When(_subtitles, _of("title", "container-title")),
    _When(_last_authors, _of("author", "title", "issued")),
    _When(_bracketed_places, _of("container-title", "publisher-place"), signs=_of("(")),
    _When(_issues, _of("container-title")),
    _When(_places_before_houses, _of("container-title", "publisher")),
    _When(recut.genre_in_title, _of("title")),
    _When(_missing_title),
)
