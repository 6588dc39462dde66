"""Series of books, told from houses and titles by the words and signs that introduce them."""

from __future__ import annotations

from itertools import pairwise

from refman.references.lexicon import TAGS
from refman.references.mending.shared import cut_in_two, has_piece, index_of, part, renamed
from refman.references.pieces import Piece
from refman.references.tokens import Tokens


def in_house(cut: Tokens, found: list[Piece]) -> None:
    """ "Gallimard, coll. Folio Essais": what a word for a series introduces behind the house is one."""
    if has_piece(found, "collection-title"):
        return
    for at, piece in enumerate(found):
        word = next(
            (
                n
                for n in range(piece.first + 1, piece.last - 1)
                if cut.words[n].lower() in SERIES and cut.gaps[n].strip() in (",", ", (", "(")
            ),
            0,
        )
        if piece.name == "publisher" and word:
            found[at : at + 1] = [
                part(cut, piece, "publisher", piece.first, word),
                part(cut, piece, "x", word, word + 1),
                part(cut, piece, "collection-title", word + 1, piece.last),
            ]
            return


def in_brackets(cut: Tokens, found: list[Piece]) -> None:
    """ "Mohr Siebeck (UTB 1488)": a name and a number in brackets behind the house are a series and its number."""
    if has_piece(found, "collection-title"):
        return
    for at, piece in enumerate(found):
        last = piece.last - 1
        opened = next((n for n in range(piece.first + 1, last) if cut.gaps[n].strip() == "("), 0)
        if (
            piece.name == "publisher"
            and opened
            and cut.gaps[piece.last].lstrip().startswith(")")
            and cut.words[last].isdecimal()
            and len(cut.words[last]) < _A_YEAR
            and cut.words[opened][0].isupper()
        ):
            found[at : at + 1] = [
                part(cut, piece, "publisher", piece.first, opened),
                part(cut, piece, "collection-title", opened, last),
                part(cut, piece, "collection-number", last, piece.last),
            ]
            return


_A_YEAR = 5


def at_end(cut: Tokens, found: list[Piece]) -> None:
    """ "Paris, Plon, coll. Terre humaine": what a word for a series introduces is one, with its number where it has one."""
    if has_piece(found, "collection-title"):
        return
    for at, piece in enumerate(found):
        if piece.name not in ("x", "note") or piece.last - piece.first < 2:
            continue
        word = cut.words[piece.first].lower()
        last = piece.last - 1
        numbered = cut.words[last].isdecimal() and "," in cut.gaps[last]
        first = piece.first + 1
        if word in SERIES and cut.words[piece.first + 1][0].isupper() and first < last + (not numbered):
            found[at : at + 1] = [
                part(cut, piece, "x", piece.first, first),
                part(cut, piece, "collection-title", first, last if numbered else piece.last),
                *([part(cut, piece, "collection-number", last, piece.last)] if numbered else []),
            ]
            return


SERIES = frozenset(("coll", "collection", "collana", "colección", "coleção", "reihe"))


def numbered_in_brackets(cut: Tokens, found: list[Piece]) -> None:
    """ "Gallimard, 1990. (Folio Essais ; 146)", "Tübingen 1996 (= ATB 3)": a name and a number in brackets are a series."""
    for at, piece in enumerate(found):
        number = piece.last - 1
        if (
            piece.name == "note"
            and number > piece.first
            and cut.words[number].isdecimal()
            and (
                (cut.gaps[number].strip() in (";", ",") and cut.gaps[piece.first].rstrip().endswith("("))
                or "".join(cut.gaps[piece.first].split()).endswith("(=")
            )
            and cut.gaps[piece.last].startswith(")")
            and cut.words[piece.first][0].isupper()
        ):
            cut_in_two(cut, found, at, number, "collection-title", "collection-number")
            return
        if (
            piece.name == "note"
            and at == len(found) - 1
            and found[at - 1].name in ("number-of-pages", "x")
            and number > piece.first + 1
            and cut.words[piece.first][0].isupper()
            and cut.gaps[piece.first].strip() in (". (", "(", ".(")
            and cut.gaps[piece.last].startswith(")")
            and "number-of-pages" in {one.name for one in found}
        ):
            renamed(found, at, "collection-title")  # "2013. 970 p. (Les Livres du nouveau monde)"
            return
        if (
            piece.name in ("note", "x")
            and at == len(found) - 1
            and found[at - 1].name == "issued"
            and number > piece.first
            and cut.gaps[piece.first] == ". ("
            and cut.gaps[piece.last].startswith(")")
            and cut.words[piece.first][0].isupper()
            and not TAGS.get(cut.words[piece.first].lower())
            and not any(word[0].isdigit() for word in cut.words[piece.first : piece.last])
            and "publisher" in {one.name for one in found}
        ):
            renamed(found, at, "collection-title")  # "Planeta, 2002. (Autores Españoles)"
            return


def before_place(cut: Tokens, found: list[Piece]) -> None:
    """ "Handwerk und Ritual. Historische Studien 44. Stuttgart: Steiner": before place and house stands a series, no journal.

    So it does in notes: "Menschenraub, Analysen und Dokumente 42 (Göttingen: Steiner, 2015)".
    """
    names = [piece.name for piece in found]
    for at in range(1, len(found) - 3):
        whole, number, place, house = found[at : at + 4]
        of_a_part = _BEFORE_PLACES.get((cut.gaps[whole.first], cut.gaps[number.first], cut.gaps[place.first]))
        if (
            of_a_part
            and of_a_part not in names
            and names[at - 1 : at + 4] == ["title", "container-title", "volume", "publisher-place", "publisher"]
            and cut.gaps[house.first].strip() == ":"
        ):
            renamed(found, at, "collection-title")
            renamed(found, at + 1, "collection-number")
            return


# What stands before the series, its number and the place; and what tells that the title is of a part, and no series follows:
# in lists the pages, in notes, where a page may be the one that is cited, the editor.
_BEFORE_PLACES = {(". ", " ", ". "): "page", (", ", " ", " ("): "editor", (", ", ", ", " ("): "editor"}


def in_open_bracket(cut: Tokens, found: list[Piece]) -> None:
    """ "Guía de la sal (Serie Técnica n.º 12)": a bracket that the title opens and a number closes holds a series."""
    at = index_of(found, "title")
    title = found[at]
    number = next(
        (n for n in range(at + 1, min(at + 3, len(found))) if found[n].name in ("issue", "number", "volume")), 0
    )
    bracket = next((n for n in range(title.last - 1, title.first, -1) if cut.gaps[n].endswith("(")), 0)
    if (
        number
        and bracket
        and cut.words[bracket].lower() in OPENING
        and not any(")" in gap for gap in cut.gaps[bracket + 1 : found[number].first + 1])
        and cut.gaps[found[number].last].startswith(")")
    ):
        renamed(found, number, "collection-number")
        cut_in_two(cut, found, at, bracket, "title", "collection-title")


def behind_medium(cut: Tokens, found: list[Piece]) -> None:
    """ "New York: Norton, 1998. Print. Penguin Classics": behind the medium MLA's lists have the series."""
    medium, piece = found[-2:]
    if (
        medium.name == "medium"
        and piece.name in ("note", "publisher")
        and cut.words[medium.first] == "Print"
        and cut.gaps[piece.first] == ". "
        and cut.words[piece.first][0].isupper()
        and piece.last == len(cut.words)
    ):
        renamed(found, len(found) - 1, "collection-title")


def numbered_behind_year(cut: Tokens, found: list[Piece]) -> None:
    """ "Einaudi, 1976 (Einaudi Paperbacks 65)": the same in the bracket at the very end, without a sign between."""
    year, piece = found[-2:]
    number = piece.last - 1
    if (
        year.name == "issued"
        and piece.name in ("note", "publisher", "x")
        and number > piece.first
        and cut.words[number].isdecimal()
        and cut.gaps[number] == " "
        and cut.gaps[piece.first].endswith(" (")
        and cut.gaps[piece.last].startswith(")")
        and (
            cut.words[piece.first][0].isupper() or (number == piece.first + 1 and len(cut.words[piece.first]) < _SHORT)
        )
    ):
        cut_in_two(cut, found, len(found) - 1, number, "collection-title", "collection-number")


_SHORT = 8  # letters: "stw 412", "rororo 1234"


def quoted_in_house(cut: Tokens, found: list[Piece]) -> None:
    """ "Maspero, « Cahiers libres », 1961": what stands in quotation marks behind the house is a series."""
    for at, piece in enumerate(found):
        quoted = next((n for n in range(piece.first + 1, piece.last) if cut.gaps[n].strip() == ", «"), 0)
        if piece.name == "publisher" and quoted and cut.gaps[piece.last].strip().startswith("»"):
            cut_in_two(cut, found, at, quoted, "publisher", "collection-title")
            return


def quoted_behind_house(cut: Tokens, found: list[Piece]) -> None:
    """ "Seuil, « Points Essais », 1991": so is what stands in them on its own behind the house."""
    for house, piece in pairwise(found):
        if (
            house.name == "publisher"
            and piece.name in ("note", "x", "title")
            and any(one.name == "title" and one is not piece for one in found)
            and cut.gaps[piece.first].rstrip().endswith("«")
            and cut.gaps[piece.last].lstrip(" ?!").startswith("»")
        ):
            renamed(found, found.index(piece), "collection-title")
            return


def in_title(cut: Tokens, found: list[Piece]) -> None:
    """ "Empfehlungen. = Forschungs- und Sitzungsberichte 213": German lists set a series behind an equals sign."""
    if has_piece(found, "collection-title"):
        return
    for at, piece in enumerate(found):
        if piece.name not in ("title", "container-title", "publisher"):
            continue
        if piece.name == "container-title" and "".join(cut.gaps[piece.first].split()) in ("(=", ".(="):
            renamed(found, at, "collection-title")
            return
        for word in range(piece.first, piece.last - 1):
            if "".join(cut.gaps[word].split()) not in ("(=", ".=", ",=", ").=", ".(="):
                continue
            end = piece.last
            if cut.words[end - 1].isdigit() and end - 1 > word:
                end -= 1
            new = [part(cut, piece, piece.name, piece.first, word)] if word > piece.first else []
            title = end - 1 if TAGS.get(cut.words[end - 1].lower()) in ("n", "v") and end - 1 > word else end
            new.append(part(cut, piece, "collection-title", word, title))
            if title < end:
                new.append(part(cut, piece, "x", title, end))
            if end < piece.last:
                new.append(part(cut, piece, "collection-number", end, piece.last))
            found[at : at + 1] = new
            return


def of_pocket_books(cut: Tokens, found: list[Piece]) -> None:
    """ "Suhrkamp (stw 666)": letters and a number in one bracket at the end are a series and its number."""
    for at, (name, number) in enumerate(pairwise(found)):
        if (
            name.name in ("x", "note", "container-title", "publisher")
            and number.name in ("volume", "issue", "page", "number")
            and name.last - name.first == 1
            and cut.gaps[name.first].endswith("(")
            and cut.gaps[number.first] == " "
            and cut.gaps[number.last].startswith(")")
            and cut.words[number.first].isdecimal()
            and cut.words[name.first].isalpha()
            and TAGS.get(cut.words[name.first].lower(), "") == ""
        ):
            renamed(found, at, "collection-title")
            renamed(found, at + 1, "collection-number")
            return


def in_bracket_of_whole(cut: Tokens, found: list[Piece]) -> None:
    """ "in Salt Studies (Annals of Salt, no. 1), C. E. Roe, Ed.": a name and a number in the whole's bracket are a series."""
    for at, piece in enumerate(found[:-1]):
        if piece.name != "container-title":
            continue
        number = next((n for n in range(at + 1, min(at + 3, len(found))) if found[n].name in ("issue", "number")), 0)
        bracket = next((n for n in range(piece.first + 1, piece.last) if cut.gaps[n].strip().endswith("(")), 0)
        if (
            number
            and bracket
            and not any(")" in gap for gap in cut.gaps[bracket + 1 : found[number].last])
            and cut.gaps[found[number].last].startswith(")")
        ):
            renamed(found, number, "collection-number")
            cut_in_two(cut, found, at, bracket, "container-title", "collection-title")
            return


def behind_all(cut: Tokens, found: list[Piece]) -> None:
    """ "Vol 11. Brill; 2015. Nematology Monographs": what follows house and year, with nothing behind it, is a series."""
    if len(found) <= _HOUSE_YEAR_SERIES:
        return
    house, year, piece = found[-_HOUSE_YEAR_SERIES:]
    if (
        (house.name, year.name, piece.name) == ("publisher", "issued", "container-title")
        and cut.gaps[year.first].strip() == ";"
        and cut.gaps[piece.first] == ". "
    ):
        renamed(found, len(found) - 1, "collection-title")
        volume = index_of(found, "volume")
        if volume >= 0:
            renamed(found, volume, "collection-number")


_HOUSE_YEAR_SERIES = 3


def in_bracket_of_title(cut: Tokens, found: list[Piece]) -> None:
    """ "Settlement patterns (Bureau of Ethnology Bulletin 155).": a series and its number in brackets end no title."""
    for at, piece in enumerate(found):
        if piece.name != "title":
            continue
        bracket = next((n for n in range(piece.last - 1, piece.first, -1) if cut.gaps[n].strip().endswith("(")), 0)
        number = piece.last - 1
        if (
            bracket
            and number - bracket > 1
            and cut.words[number].isdecimal()
            and cut.gaps[piece.last].startswith(")")
            and not SERIES_WORDS.isdisjoint(word.lower() for word in cut.words[bracket:number])
            and not any(")" in gap for gap in cut.gaps[bracket + 1 : number + 1])
        ):
            cut_in_two(cut, found, at, number, "title", "collection-number")
            cut_in_two(cut, found, at, bracket, "title", "collection-title")
            return


SERIES_WORDS = frozenset(
    "bulletin series monographs monograph studies papers memoirs memoir reihe schriften collection publications bar".split()
)


# What the name of a series in a bracket begins with.
OPENING = SERIES | SERIES_WORDS | frozenset(("serie", "série"))


def volume_in_bracket(cut: Tokens, found: list[Piece]) -> None:
    """ "Suhrkamp (= Gesammelte Schriften, Bd. 4)": in the series' own bracket the volume counts the series."""
    for at, piece in enumerate(found):
        volume = next((n for n in range(at + 1, min(at + 3, len(found))) if found[n].name == "volume"), 0)
        if (
            piece.name == "collection-title"
            and volume
            and "(" in cut.gaps[piece.first]
            and cut.gaps[found[volume].last].startswith(")")
            and not any(")" in gap for gap in cut.gaps[piece.first + 1 : found[volume].last])
        ):
            renamed(found, volume, "collection-number")
            return


def numbered_behind_all(cut: Tokens, found: list[Piece]) -> None:
    """ "Madrid: Cátedra, 1998. Letras Hispánicas, 154.": a name and a number behind house and year are a series."""
    if len(found) <= _HOUSE_YEAR_SERIES:
        return
    year, piece, number = found[-_HOUSE_YEAR_SERIES:]
    if (
        year.name == "issued"
        and piece.name in ("note", "container-title", "collection-title", "title", "publisher")
        and number.name in ("page", "volume", "issue", "number")
        and piece.last - piece.first > 1
        and cut.words[piece.first][0].isupper()
        and cut.gaps[piece.first] == ". "
        and cut.gaps[number.first] == ", "
        and cut.words[number.first].isdecimal()
        and not (number.name == "page" and number.last - number.first > 1)
    ):
        renamed(found, len(found) - 2, "collection-title")
        renamed(found, len(found) - 1, "collection-number")


def number_in_series(cut: Tokens, found: list[Piece]) -> None:
    """ "(Serie Piper 3623)", "(Fischer-Taschenbücher; 3489)": a number at the end of a series' name is the work's in it."""
    at = index_of(found, "collection-title")
    piece = found[at]
    number = piece.last - 1
    if (
        number > piece.first
        and cut.words[number].isdecimal()
        and len(cut.words[number]) < _LONGEST_NUMBER
        and cut.words[number][:2] not in ("19", "20")
        and cut.gaps[number] in (" ", "; ", " ; ", ", ")
        and cut.words[number - 1] != "Reihe"  # "Fachserie 3, Reihe 2" is one name
    ):
        cut_in_two(cut, found, at, number, "collection-title", "collection-number")


_LONGEST_NUMBER = 6
