"""Words of notes that point to a work cited before, or that send the reader to one: they are nobody's name."""

from __future__ import annotations

from refman.references.mending.shared import cut_in_two, joined, meetings, overwritten, part, renamed
from refman.references.pieces import Piece
from refman.references.tokens import Tokens


def cited_in_note(cut: Tokens, found: list[Piece]) -> None:
    """ "Foucault (Anm. 3), S. 12": behind the name a note is pointed to, not an issue."""
    if len(cut.words) > _SHORT_POINTER:
        return
    word = next((n for n, text in enumerate(cut.words[1:4], 1) if text.lower() in NOTES and "(" in cut.gaps[n]), 0)
    if (
        word
        and cut.words[word + 1 : word + 2]
        and cut.words[word + 1].isdecimal()
        and cut.gaps[word + 2].startswith(")")
    ):
        overwritten(cut, found, [("author", 0, word), ("note", word, word + 2)])
        notes = [at for at, piece in enumerate(found) if piece.name == "note"]
        if len(notes) > 1:
            found[notes[0] : notes[0] + 2] = [joined(found[notes[0]], found[notes[0] + 1])]


def note_for_series(cut: Tokens, found: list[Piece]) -> None:
    """ "Smith, op. cit. (note 3), pp. 12–13": the note that is pointed to is no series."""
    for at, series, number in meetings(found, "collection-title", "collection-number"):
        if series.last - series.first == 1 and cut.words[series.first].lower() in NOTES:
            found[at : at + 2] = [joined(part(cut, series, "note", series.first, series.last), number)]
            return


_SHORT_POINTER = 8
NOTES = frozenset("anm fn fußn note n supra nota wie".split())
CITED = frozenset(("cit", "cit.", "citato", "o"))
_WORK = frozenset(("op", "loc", "art"))


def cited_shortly(cut: Tokens, found: list[Piece]) -> None:
    """ "Luhmann 1984: 242 f.": a name, a year and a page, and nothing else."""
    plain = [piece for piece in found if piece.name != "x"]
    if len(plain) != len(_SHORTLY) or len(cut.words) > _SHORT_POINTER:
        return
    first, year, page = plain
    if (
        first.name in ("author", "title", "container-title", "publisher")
        and year.name == "issued"
        and page.name in ("page", "number-of-pages")
        and first.last - first.first == 1
        and cut.words[first.first].istitle()
        and cut.gaps[page.first].strip() in (":", ",", "),", "):")
    ):
        renamed(found, found.index(first), "author")
        renamed(found, found.index(page), "page")


_SHORTLY = ("author", "issued", "page")


def cited_before(cut: Tokens, found: list[Piece]) -> None:
    """ "Giddens, A., op. cit., p. 45": words that point to a work cited before are no name."""
    for at, piece in enumerate(found):
        if piece.name in ("title", "author") and cut.words[piece.first : piece.last] == ["a", "a", "O"]:
            renamed(found, at, "note")  # "Müller/Meier (2010), a.a.O., S. 34"
            return
        if piece.name == "author" and cut.words[max(piece.first + 1, piece.last - 3) : piece.last] == ["a", "a", "O"]:
            cut_in_two(cut, found, at, piece.last - 3, "author", "note")  # "Weber, a.a.O., S. 12"
            return
        if (
            piece.name in ("author", "editor")
            and piece.last - piece.first > 1
            and cut.words[piece.last - 1].lower() in _WORK
            and cut.words[piece.last : piece.last + 1] == ["cit"]
        ):
            # "Müller, op. cit., p. 44"
            overwritten(cut, found, [("note", piece.last - 1, piece.last + 1)])
            found[at + 1 : at + 3] = [joined(found[at + 1], found[at + 2])]
            return
        work = piece.last - 2
        if (
            piece.name in ("author", "editor")
            and work > piece.first
            and cut.words[piece.last - 1].lower() in CITED
            and cut.words[work].lower() in _WORK
        ):
            cut_in_two(cut, found, at, work, piece.name, "note")
            return


SEE = frozenset(("vgl", "cf", "cfr", "siehe", "see", "voir"))


def see(cut: Tokens, found: list[Piece]) -> None:
    """ "Vgl. Negotiating Framework": a word that sends the reader there is no author."""
    for at, piece in enumerate(found[:2]):
        if at and piece.name == "author" and found[0].name == "x" and cut.words[piece.first] in _ALSO:
            if piece.last - piece.first > 1:
                cut_in_two(cut, found, at, piece.first + 1, "x", "author")  # "Vgl. dazu auch Roe"
            return
        if piece.name in ("author", "editor", "title") and cut.words[piece.first].lower() in (
            "vgl",
            "cf",
            "cfr",
            "siehe",
        ):
            first = piece.first + 1
            while first < piece.last and cut.words[first].lower() in _ALSO:
                first += 1
            if first < piece.last:
                cut_in_two(cut, found, at, first, "x", piece.name)
            else:
                found[at] = part(cut, piece, "x", piece.first, piece.last)
            return


_ALSO = frozenset(
    """dazu hierzu auch etwa u a z b aussi également anche inoltre ausführlich grundlegend insbesondere insbes insb bes näher
    kritisch ferner generally especially esp notamment par ex exemple in particolare""".split()
)
