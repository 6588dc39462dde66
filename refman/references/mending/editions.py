"""Editions told from the titles and the houses that they stand in."""

from __future__ import annotations

from itertools import pairwise

from refman.references.lexicon import TAGS
from refman.references.mending.shared import cut_in_two, has_piece, index_of, joined, meetings, part, renamed
from refman.references.pieces import Piece
from refman.references.tokens import Tokens


def in_title(cut: Tokens, found: list[Piece]) -> None:
    """ "L’écriture et la différence (1 éd.)": an edition in brackets behind a title is none of its words."""
    if has_piece(found, "edition"):
        return
    at = index_of(found, "title")
    if at < 0:
        return
    piece = found[at]
    for word in range(max(piece.first + 1, piece.last - 3), piece.last):
        said = [text.lower() for text in cut.words[word : piece.last]]
        if (
            cut.gaps[word].strip() in ("(", ".(")
            and cut.gaps[piece.last].lstrip(".").startswith(")")
            and said[-1] in EDITION
            and said[0][:1].isdigit()
        ):
            cut_in_two(cut, found, at, word, "title", "edition")
            return


def at_end(cut: Tokens, found: list[Piece]) -> None:
    """ "Labyrinthe. Revised and expanded", "The Handbook, 2nd Edition": an edition is no part of a title."""
    for at, piece in enumerate(found):
        if piece.name not in ("title", "container-title"):
            continue
        for word in range(max(piece.first + 1, piece.last - 3), piece.last):
            said = [text.lower() for text in cut.words[word : piece.last]]
            if cut.gaps[word].strip() in (".", ",") and (
                (len(said) > 1 and REVISED.issuperset(said))
                or (len(said) > 1 and said[-1] in EDITION_WORDS and _is_ordinal(cut, word, piece.last - 1))
            ):
                cut_in_two(cut, found, at, word, piece.name, "edition")
                return


def edition_as_editor(cut: Tokens, found: list[Piece]) -> None:
    """ "Ed. a 3-a. București": the ordinal behind the word for an edition is nobody's name."""
    for at, sign, ordinal in meetings(found, "x", "editor"):
        if (
            cut.words[sign.last - 1].lower() == "ed"
            and cut.words[ordinal.first] == "a"
            and cut.words[ordinal.last - 1].lower() in ("a", "ii-a", "iii-a", "iv-a", "v-a")
            and ordinal.last - ordinal.first <= 3
        ):
            renamed(found, at + 1, "edition")
            return


def counted_at_end(cut: Tokens, found: list[Piece]) -> None:
    """ "Istoria literaturii, ediția a II-a, București": what counts the editions behind a title's last comma is none of it."""
    for at, piece in enumerate(found):
        if piece.name not in ("title", "container-title"):
            continue
        word = next((n for n in range(piece.last - 1, piece.first, -1) if cut.gaps[n].strip() in (",", ".")), 0)
        said = [text.lower() for text in cut.words[word : piece.last]]
        if (
            word
            and len(said) <= _LONGEST_EDITION
            and (said[0] in COUNTED or said[-1] in COUNTED)
            and any(text[0].isdigit() or text.partition("-")[0] in _NUMERALS for text in said)
        ):
            cut_in_two(cut, found, at, word, piece.name, "edition")
            return


_LONGEST_EDITION = 6
# Words for an edition that stand before or behind its number, in the languages of few references.
COUNTED = frozenset(
    """ediția ediţia edice vydání vydanie vyd wydanie wyd izdanje izdaja izd издание изд видання вид baskı painos upplagan
    upplaga uppl utgave utgåve udgave oplage druk kiadás έκδοση έκδ""".split()
)
_NUMERALS = frozenset("i ii iii iv v vi vii viii ix x".split())
REVISED = frozenset("revised and expanded enlarged updated edition rev new".split())
EDITION_WORDS = frozenset(
    ("edition", "ed", "auflage", "aufl", "édition", "edición", "edizione", "edição", "reimpr", "reimp")
)
# One of these is in any of them; "and" and "new" are too frequent to ask for.
AT_END = EDITION_WORDS | REVISED - {"and", "new"}
ORDINALS = frozenset("first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth".split())


def _is_ordinal(cut: Tokens, first: int, last: int) -> bool:
    """Whether words are a number that says which one: "second", "2nd" (two words without a gap), "2." before its word."""
    word = cut.words[first].lower()
    if last - first == 1:
        return word in ORDINALS or (word.isdecimal() and cut.gaps[last].startswith("."))
    return word.isdecimal() and first + 2 == last and cut.words[first + 1] in _ENDINGS and cut.gaps[first + 1] == ""


_ENDINGS = frozenset(("st", "nd", "rd", "th", "e", "ª"))


def alone(cut: Tokens, found: list[Piece]) -> None:
    """ "Cities in a world economy. Fifth. Thousand Oaks: Sage", "Computer Law (Seventh)": a lone ordinal is the edition."""
    for at, piece in enumerate(found):
        last = piece.last - 1
        if cut.words[last].lower() not in ORDINALS:
            continue
        if (
            piece.name in ("publisher", "publisher-place", "container-title", "note", "x")
            and last == piece.first
            and cut.gaps[last].strip() in (".", ",", "(")
        ):
            renamed(found, at, "edition")
            return
        if (
            piece.name == "title"
            and last > piece.first
            and cut.gaps[last].strip() == "("
            and cut.gaps[piece.last].startswith(")")
        ):
            cut_in_two(cut, found, at, last, "title", "edition")
            return


EDITION = frozenset(word for word, kinds in TAGS.items() if "d" in kinds)


def in_house(cut: Tokens, found: list[Piece]) -> None:
    """ "Edición conmemorativa, Real Academia Española": words for an edition before a comma are no part of the house."""
    for at, piece in enumerate(found):
        if piece.name != "publisher":
            continue
        comma = next((n for n in range(piece.first + 1, piece.last) if cut.gaps[n].startswith(",")), 0)
        if (
            0 < comma - piece.first < _FEW_WORDS
            and not EDITIONS.isdisjoint(word.lower() for word in cut.words[piece.first : comma])
            and any(word.islower() and len(word) > 2 for word in cut.words[piece.first : comma])
        ):
            cut_in_two(cut, found, at, comma, "edition", "publisher")
            return


EDITIONS = frozenset("edition edición édition edizione edição auflage ausgabe".split())
_FEW_WORDS = 5


def version_behind_genre(cut: Tokens, found: list[Piece]) -> None:
    """ "Review Manager [Computer program]. Version 5.3": the kind in brackets and the version behind it are none of the title."""
    for at, piece in enumerate(found):
        version = piece.last - 1
        while version > piece.first and cut.words[version].lower() not in VERSIONS:
            version -= 1
        opened = next((n for n in range(version - 1, piece.first, -1) if cut.gaps[n].endswith("[")), 0)
        if (
            piece.name == "title"
            and opened
            and version + 1 < piece.last
            and cut.gaps[version].startswith("].")
            and cut.words[version + 1].isdecimal()
        ):
            cut_in_two(cut, found, at, version + 1, "title", "version")
            cut_in_two(cut, found, at, version, "title", "x")
            cut_in_two(cut, found, at, opened, "title", "genre")
            return


VERSIONS = frozenset(("version", "v", "release"))


def number_in_title(cut: Tokens, found: list[Piece]) -> None:
    """ "… in zehn Bänden. 3., völlig neu bearb. u. erw. Aufl.": the edition begins with its number."""
    for at, (title, piece) in enumerate(pairwise(found)):
        number = next(
            (
                n
                for n in range(title.last - 1, max(title.first, title.last - _LONGEST_EDITION), -1)
                if cut.words[n].isdecimal()
            ),
            0,
        )
        if (
            (title.name, piece.name) == ("title", "edition")
            and number
            and cut.gaps[number].startswith(".")
            and cut.gaps[number + 1].startswith(".,")
            and not any(cut.words[n][:1].isdecimal() for n in range(piece.first, piece.last))
        ):
            whole = [part(cut, title, "title", title.first, number), part(cut, title, "edition", number, title.last)]
            found[at : at + 2] = [whole[0], joined(whole[1], piece)]
            return


def word_before(cut: Tokens, found: list[Piece]) -> None:
    """ "Baugesetzbuch. Kommentar 7. Aufl.": what stands before the number of the edition is the end of the title."""
    for at, (title, piece) in enumerate(pairwise(found), 1):
        number = next((n for n in range(piece.first + 1, piece.last) if cut.words[n][:1].isdecimal()), 0)
        lead = cut.words[piece.first : number]
        if (
            (title.name, piece.name) == ("title", "edition")
            and number
            and lead[0][0].isupper()
            and not any(TAGS.get(word.lower()) or word.lower() in ORDINALS for word in lead)
        ):
            cut_in_two(cut, found, at, number, "title", "edition")
            found[at - 1 : at + 1] = [joined(title, found[at])]
            return


def series_for_edition(cut: Tokens, found: list[Piece]) -> None:
    """ "2 vols. Loeb Classical Library. Cambridge": a series has a name where an edition has a number or words of its own."""
    for at, piece in enumerate(found):
        words = cut.words[piece.first : piece.last]
        if (
            piece.name == "edition"
            and len(words) > 1
            and words[-1] in SERIES
            and all(word[0].isupper() for word in words)
            and not any(word.lower() in EDITION or word.lower() in REVISED or word[0].isdigit() for word in words)
        ):
            renamed(found, at, "collection-title")
            return


SERIES = frozenset("Library Series Classics Studies Texts Collection Monographs".split())
