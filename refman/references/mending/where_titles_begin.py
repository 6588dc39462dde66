"""Where the names end and the title begins, when the labels put the border elsewhere."""

from __future__ import annotations

from itertools import pairwise

from refman.references.either_names import EITHER
from refman.references.lexicon import TAGS
from refman.references.mending.shared import cut_in_two, index_of, joined, meetings, part
from refman.references.name_parts import PARTICLES, is_suffix
from refman.references.organisations import is_organisation
from refman.references.pieces import Piece
from refman.references.tokens import Tokens
from refman.references.wordlists import given_names


def suffix_in_title(cut: Tokens, found: list[Piece]) -> None:
    """ "McKinney, George W., III. An Experimental Study": the suffix of the last author does not begin the title."""
    for at, one, title in meetings(found, "author", "title"):
        second = title.first + 1
        if (
            second < title.last
            and cut.words[title.first] in _SUFFIXES
            and cut.gaps[title.first].rstrip().endswith(",")
            and cut.gaps[second].startswith(".")
        ):
            found[at : at + 2] = [
                joined(one, part(cut, title, "author", title.first, second)),
                part(cut, title, "title", second, title.last),
            ]
            return


_SUFFIXES = frozenset(("II", "III", "IV", "Jr", "Sr"))


def title_of_one_word(cut: Tokens, found: list[Piece]) -> None:
    """ "BECKER Howard S., Outsiders. Études de sociologie": where families are in capitals, another word is no name."""
    for at, one, title in meetings(found, "author", "title"):
        last = one.last - 1
        if (
            last - one.first > 1
            and len(cut.words[one.first]) > _FEW_CAPITALS
            and cut.words[one.first].isupper()
            and cut.words[last].istitle()
            and any(word.istitle() and len(word) > 1 for word in cut.words[one.first + 1 : last])
            and len(cut.words[last]) > _FEW_CAPITALS
            and cut.gaps[last].endswith(", ")
            and cut.gaps[title.first].startswith(". ")
            and not any("," in gap or ";" in gap for gap in cut.gaps[one.first + 1 : last])
        ):
            found[at : at + 2] = [
                part(cut, one, "author", one.first, last),
                joined(part(cut, one, "title", last, one.last), title),
            ]
            return


_FEW_CAPITALS = 3


def _lower_case_author(cut: Tokens, found: list[Piece], at: int) -> None:
    """ "M. Foucault, Surveiller et punir. Naissance": a stretch of the authors with a word in small letters is the title."""
    piece = found[at]
    first = cut.words[piece.first]
    if len(first) > 1 and first not in given_names():
        return
    starts = [word for word in range(piece.first + 1, piece.last) if cut.gaps[word].strip() == ","]
    for start, end in pairwise([*starts, piece.last]):
        small = [word for word in cut.words[start:end] if word.islower() and len(word) > 3 and word not in PARTICLES]
        initials = any(len(word) == 1 for word in cut.words[start:end])
        if small and not initials and cut.words[start][0].isupper() and not any(TAGS.get(word) for word in small):
            _begin_title(cut, found, at, start)
            return


def _one_word_of_title(cut: Tokens, found: list[Piece], at: int) -> None:
    """ "C. Ginzburg, Spie. Radici di un paradigma": after a name with its initial first, one bare word begins the title."""
    one, title = found[at : at + 2]
    last = one.last - 1
    if (
        (len(cut.words[one.first]) == 1 or cut.words[one.first] in given_names())
        and last - one.first >= 2
        and cut.gaps[last].strip() == ","
        and cut.gaps[title.first].strip() in (".", ":")
        and len(cut.words[last]) > 2
        and not any("," in cut.gaps[word] or "&" in cut.gaps[word] for word in range(one.first + 1, last))
        and not is_suffix(cut.words[last])
        and cut.words[last] not in given_names()
    ):
        _begin_title(cut, found, at, last)


def _initials_before_title(cut: Tokens, found: list[Piece], at: int) -> None:
    """ "Haraway, D. J. Simians, Cyborgs, and Women": a word behind initials and their stop, before a comma, begins the title."""
    one, title = found[at : at + 2]
    last = one.last - 1
    word = cut.words[last]
    if (
        cut.gaps[last] == ". "
        and last - one.first >= 2
        and cut.gaps[title.first].strip() == ","
        and "," in cut.gaps[one.first + 1]
        and all(len(initial) == 1 and initial.isupper() for initial in cut.words[one.first + 1 : last])
        and title.last - title.first > 1
        and cut.words[title.first + 1].lower() in _ANDS
        and len(word) > 2
        and word[0].isupper()
        and not is_suffix(word)
        and word not in given_names()
        and word not in EITHER
    ):
        _begin_title(cut, found, at, last)


_ANDS = frozenset(("and", "or", "und", "oder", "et", "ou", "y", "o", "e"))


def _vancouver_in_title(cut: Tokens, found: list[Piece], at: int) -> None:
    """ "Coyl DD, Roggman LA, Newland LA Stress, maternal depression": a name with its capitals, as the others, is an author's."""
    one, title = found[at : at + 2]
    second = title.first + 1
    if (
        title.last - title.first > _SMALL_WORD
        and _are_capitals(cut.words[second])
        and _are_capitals(cut.words[one.last - 1])
        and cut.gaps[title.first].strip() == ","
        and cut.words[title.first].istitle()
        and not cut.gaps[second].strip()
    ):
        # PubMed shortens the Portuguese "Neto" so: "Morais OL No."
        _end_names(cut, found, at, second + 1 + (cut.words[second + 1] in ("No", "Jr", "Neto", "Filho")))


def _are_capitals(word: str) -> bool:
    return len(word) < _SMALL_WORD and word.isupper() and word.isalpha()


def author_behind_date(cut: Tokens, found: list[Piece]) -> None:
    """ "Li GQ 2004 Vector NTI, a balanced suite": what is taken for a name behind the date, before a comma, begins the title."""
    for at in range(2, len(found)):
        day, piece, title = found[at - 2 : at + 1]
        if (
            (day.name, piece.name, title.name) == ("issued", "author", "title")
            and cut.gaps[title.first].strip() in (",", "")
            and any(one.name == "author" for one in found[: at - 2])
        ):
            found[at - 1 : at + 1] = [joined(part(cut, piece, "title", piece.first, piece.last), title)]
            return


def body_before_title(cut: Tokens, found: list[Piece]) -> None:
    """ "Australian Bureau of Statistics. National Health Survey": a body that stands first, up to a stop, is the author."""
    at = 1 if found[0].name == "citation-number" and len(found) > 1 else 0
    piece = found[at]
    if piece.name != "title":
        return
    stop = next((n for n in range(piece.first + 2, piece.last) if cut.gaps[n] == ". "), 0)
    words = cut.words[piece.first : stop]
    if (
        1 < len(words) < _LONGEST_BODY
        and stop < piece.last - 1
        and not BODIES.isdisjoint(map(str.lower, words))
        and all(word[0].isupper() or len(word) < _SMALL_WORD for word in words)
    ):
        cut_in_two(cut, found, at, stop, "author", "title")


BODIES = frozenset(
    """bureau institute instituto institut istituto ministry ministério ministerio ministero ministère ministerium department
    departamento agency agência agencia agence agenzia organization organisation association associação asociación society
    sociedade sociedad société council conselho consejo committee commission comissão comisión foundation fundação fundación
    fondation stiftung federation federação secretariat secretaria office bundesamt""".split()
)
_LONGEST_BODY, _SMALL_WORD = 10, 4


def _article_in_authors(cut: Tokens, found: list[Piece], at: int) -> None:
    """ "Stein, Stanley J. Vassouras, a Brazilian County": an article is in nobody's name, and the word before it no more."""
    one, title = found[at : at + 2]
    last = one.last - 1
    if (
        cut.words[last] in _ARTICLES
        and last - one.first > 2
        and cut.gaps[last].strip() == ","
        and cut.gaps[last - 1] == ". "
        and not cut.gaps[title.first].strip()
    ):
        _begin_title(cut, found, at, last - 1)


_ARTICLES = frozenset(("a", "an", "the"))


def _names_before_quotation(cut: Tokens, found: list[Piece], at: int) -> None:
    """ "Saeed, Abdirahim, Deirdre Roe, «I found …»": a name between the authors and the quotation mark is one of theirs."""
    title = found[at + 1]
    first = cut.words[title.first]
    if cut.gaps[title.first].strip() != "," or not (first in given_names() or first in EITHER):
        return
    opened = next((n for n in range(title.first + 2, title.last) if _QUOTES.intersection(cut.gaps[n])), 0)
    names = cut.words[title.first : opened]
    if 1 < len(names) < _LONGEST_NAME and all(name[0].isupper() for name in names):
        _end_names(cut, found, at, opened)


_QUOTES = frozenset('«“„"')


_LONGEST_NAME = 5


# Those that add to the names come first.
_EARLY = (_article_in_authors, _names_before_quotation, _vancouver_in_title)
_LATE = (_lower_case_author, _initials_before_title, _one_word_of_title)


def collected_works(cut: Tokens, found: list[Piece]) -> None:
    """ "Толстой Л. Н. Собр. соч.: В 22 т.": the word for all works begins the title."""
    for at, author, title in meetings(found, "author", "title"):
        last = author.last - 1
        if (
            last > author.first
            and cut.words[last].lower() in COLLECTED
            and cut.words[title.first].lower().startswith(("соч", "твор", "зібр", "собр"))
        ):
            whole = joined(part(cut, author, "title", last, author.last), title)
            found[at : at + 2] = [part(cut, author, "author", author.first, last), whole]
            return


COLLECTED = frozenset("собр полн избр повне полное собрание зібр вибр".split())


def early(cut: Tokens, found: list[Piece]) -> None:
    """The rules for authors and a title right behind them which later ones build on."""
    at = _border(found)
    if at >= 0:
        for mend in _EARLY:
            mend(cut, found, at)


def late(cut: Tokens, found: list[Piece]) -> None:
    """Those that take words from the authors, when all else about them is known."""
    at = _border(found)
    if at >= 0:
        for mend in _LATE:
            mend(cut, found, at)


def _border(found: list[Piece]) -> int:
    """The index of authors right behind whom a title stands; -1 where none do."""
    before = ""
    for at, piece in enumerate(found):
        if piece.name == "title" and before == "author":
            return at - 1
        before = piece.name
    return -1


def _begin_title(cut: Tokens, found: list[Piece], at: int, word: int) -> None:
    """Lets the title begin at a word of the authors."""
    one, title = found[at : at + 2]
    found[at : at + 2] = [
        part(cut, one, "author", one.first, word),
        joined(part(cut, one, "title", word, one.last), title),
    ]


def _end_names(cut: Tokens, found: list[Piece], at: int, word: int) -> None:
    """Lets the authors go on up to a word of the title."""
    one, title = found[at : at + 2]
    found[at : at + 2] = [
        joined(one, part(cut, title, "author", title.first, word)),
        part(cut, title, "title", word, title.last),
    ]


def number_behind_body(cut: Tokens, found: list[Piece]) -> None:
    """ "American Diabetes Association. 2. Classification of diabetes": a number behind a stop begins the title of a part."""
    for at, one, title in meetings(found, "author", "title"):
        last = one.last - 1
        if (
            last > one.first
            and cut.words[last].isdecimal()
            and cut.gaps[last] == ". "
            and cut.gaps[title.first] == ". "
        ):
            found[at : at + 2] = [
                part(cut, one, "author", one.first, last),
                joined(part(cut, one, "title", last, one.last), title),
            ]
            return


def body_before_comma(cut: Tokens, found: list[Piece]) -> None:
    """ "Cour des comptes, Rapport public annuel": where nobody is the author, a body before the first comma is."""
    at = index_of(found, "title")
    piece = found[at]
    comma = next((n for n in range(piece.first + 1, piece.last) if cut.gaps[n].strip()), 0)
    longest = _LONGEST_BODY
    if comma and cut.gaps[comma] == " (" and cut.words[comma].isupper() and cut.gaps[comma + 1] == "), ":
        comma += 1  # "Comisión Económica para América Latina (CEPAL), Panorama"
        longest = _LETTERED
    if (
        at <= (found[0].name == "citation-number")
        and 1 < comma - piece.first < longest
        and cut.gaps[comma] in (", ", "), ")
        and cut.words[comma][0].isupper()
        and piece.last - comma > 1
        and _QUOTES.isdisjoint(cut.gaps[piece.first][-1:])  # "“RBI Keeps Repo Rate on Hold, Cuts Forecast,” Mint"
        and is_organisation(" ".join(cut.words[piece.first : comma]))
    ):
        cut_in_two(cut, found, at, comma, "author", "title")


_LONGEST_BODY, _LETTERED = 8, 11


def given_in_title(cut: Tokens, found: list[Piece]) -> None:
    """ "Kant, Immanuel: Kritik der Vernunft": a given name between the family's comma and a colon begins no title."""
    for at, one, title in meetings(found, "author", "title"):
        second = title.first + 1
        if (
            one.last - one.first == 1
            and second < title.last
            and cut.gaps[title.first] == ", "
            and cut.gaps[second].startswith(":")
            and cut.words[title.first].istitle()
        ):
            found[at : at + 2] = [
                joined(one, part(cut, title, "author", title.first, second)),
                part(cut, title, "title", second, title.last),
            ]
            return


def word_before_colon(cut: Tokens, found: list[Piece]) -> None:
    """ "Sapolsky, Robert M. Behave: The biology of humans": a word between the initial and the colon is the title's first."""
    for at, (author, title) in enumerate(pairwise(found)):
        if title.name != "title" or author.name != "author":
            continue
        last = author.last - 1
        word = cut.words[last]
        if (
            last > author.first + 2
            and cut.gaps[title.first].startswith(":")
            and cut.gaps[last] == ". "
            and len(cut.words[last - 1]) == 1
            and "," in cut.gaps[author.first + 1]
            and word.istitle()
            and len(word) > _SHORT
            and word not in given_names()
            and word not in EITHER
        ):
            cut_in_two(cut, found, at, last, "author", "title")
            found[at + 1 : at + 3] = [joined(found[at + 1], title)]
            return


_SHORT = 3
