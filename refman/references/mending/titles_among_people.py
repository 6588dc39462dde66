"""Titles that were taken for people, whole or with those who stand around them: there is none left, or not the right one."""

from __future__ import annotations

from itertools import pairwise

from refman.references.classics import AUTHORS
from refman.references.either_names import EITHER
from refman.references.house_words import houses_in, is_house_like_people
from refman.references.lexicon import TAGS
from refman.references.mending.shared import cut_in_two, index_of, joined, meetings, part, renamed
from refman.references.name_parts import PARTICLES, is_suffix
from refman.references.organisations import is_organisation
from refman.references.outlets import class_of_name
from refman.references.pieces import Piece
from refman.references.tokens import Tokens
from refman.references.wordlists import given_names


def title_behind_stop(cut: Tokens, found: list[Piece]) -> None:
    """ "Morrison, Toni. Beloved. 1987": what a stop parts from a whole given name is the title, where none is left."""
    at = index_of(found, "author")
    if at < 0:
        return
    piece = found[at]
    if _is_one_name_and_more(cut, piece):
        cut_in_two(cut, found, at, piece.first + 1, "author", "title")
        return
    for word in range(piece.first + 2, piece.last):
        given = cut.words[word - 1]
        if (
            cut.gaps[word] == ". "
            and len(given) > 2
            and (given in given_names() or given in EITHER or _is_dated_alone(cut, found, at))
            and "," in cut.gaps[word - 1]
            and cut.words[word][0].isupper()
            and not any(sign in "".join(cut.gaps[word + 1 : piece.last]) for sign in ",;&")
        ):
            cut_in_two(cut, found, at, word, "author", "title")
            return


def _is_one_name_and_more(cut: Tokens, piece: Piece) -> bool:
    """ "Plato. Republic": whether a whole name of one word ends at the first stop, and no body of it follows."""
    first, second = piece.first, piece.first + 1
    return (
        second < piece.last
        and cut.gaps[second] == ". "
        and cut.words[first].istitle()
        and len(cut.words[first]) > 3
        and not any(sign in "".join(cut.gaps[second : piece.last]) for sign in ",;&")
        and (cut.words[first] in AUTHORS or not _is_named(cut.words[second : piece.last]))
    )


def _is_named(words: list[str]) -> bool:
    return words[0] in given_names() or is_organisation(" ".join(words))


def _is_dated_alone(cut: Tokens, found: list[Piece], at: int) -> bool:
    """ "Larsen, Nella. Passing. 1929. Edited by …": whether a year between two stops follows the author, and another later."""
    year = found[at + 1] if at + 1 < len(found) else found[at]
    return (
        year.name == "issued"
        and year.last - year.first == 1
        and cut.gaps[year.first] == ". "
        and cut.gaps[year.last].startswith(".")
        and any(piece.name == "issued" for piece in found[at + 2 :])
    )


def title_in_authors(cut: Tokens, found: list[Piece]) -> None:
    """ "Jane Austen, Pride and Prejudice, ed. …": where no title is left, it begins behind the first name."""
    if any(piece.name in ("title", "container-title") for piece in found):
        return
    people = [at for at, piece in enumerate(found) if piece.name in ("author", "editor")]
    if not people or (found[people[0]].name == "editor" and len(people) < 2):
        return
    at = people[0]
    piece = found[at]
    for word in range(piece.first + 2, piece.last):
        first = cut.words[word]
        if cut.gaps[word] == ". " and "," in cut.gaps[word - 1] and cut.words[word - 1] in given_names():
            cut_in_two(cut, found, at, word, "author", "title")  # "Roe, Frida. Las dos sales"
            return
        if (
            cut.gaps[word].strip() == ","
            and cut.words[piece.first] in given_names()
            and first not in given_names()
            and len(first) > 2
            and not is_suffix(first)
            and all(not cut.gaps[n].strip(" .") for n in range(piece.first + 1, word))
        ):
            found[at : at + 1] = [
                part(cut, piece, "author", piece.first, word),
                part(cut, piece, "title", word, piece.last),
            ]
            return


def entry_behind_author(cut: Tokens, found: list[Piece]) -> None:
    """ "G. Bianchi, voce Contratto, in Enciclopedia del diritto": the word for an entry leads to its title."""
    author = found[0]
    word = next((n for n in range(author.first + 1, author.last - 1) if cut.words[n].lower() in ENTRIES), 0)
    if author.name == "author" and word and "," in cut.gaps[word]:
        found[:1] = [
            part(cut, author, "author", author.first, word),
            part(cut, author, "x", word, word + 1),
            part(cut, author, "title", word + 1, author.last),
        ]


ENTRIES = frozenset(("voce", "voz", "verbete", "stichwort", "lemma"))


def title_for_author(cut: Tokens, found: list[Piece]) -> None:
    """ "Reforma: tribute to the lake. 2021. Ljubljana: Nika": without a title, what no name has is the title, at the very start."""
    if any(piece.name in ("title", "container-title") for piece in found):
        return
    piece = found[0]
    words = cut.words[piece.first : piece.last]
    colon = any(cut.gaps[n].startswith(":") for n in range(piece.first + 1, piece.last))
    small = sum(word.islower() and len(word) > 3 and word not in PARTICLES for word in words)
    plain = not any("," in gap or ";" in gap or "&" in gap for gap in cut.gaps[piece.first + 1 : piece.last])
    bare = plain and not any(len(word) == 1 for word in words)
    if piece.name == "author" and len(words) > 2 and bare and small and (colon or words[-1].islower()):
        renamed(found, 0, "title")


def heading_for_author(cut: Tokens, found: list[Piece]) -> None:
    """ "Street Lawyer Who Took On the Mill. (2015). Private Ear, 11": a sentence in front of the whole is the title.

    So is what stands alone before a work of entries: "Bauhütte. Reallexikon zur Kunstgeschichte 1938, 2, 23–33".
    """
    at = index_of(found, "author")
    piece = found[at]
    words = cut.words[piece.first : piece.last]
    if at != (found[0].name == "citation-number") or [one.name for one in found if one.name in _EITHER] != ["author"]:
        return
    if any("," in gap or ";" in gap or "&" in gap for gap in cut.gaps[piece.first + 1 : piece.last]):
        return
    if any(len(word) == 1 and word.isupper() for word in words):
        return
    small = any(word.islower() and word not in PARTICLES and word not in _BETWEEN_NAMES for word in words)
    tells = any(word.lower() in _OF_SENTENCES for word in words) or (small and not is_organisation(" ".join(words)))
    whole = index_of(found, "container-title")
    if whole < 0:
        return
    near = all(one.name == "issued" or (one.name == "x" and one.last - one.first == 1) for one in found[at + 1 : whole])
    if (len(words) >= _SENTENCE and tells) or (near and _is_of_entries(cut, found[whole])):
        renamed(found, at, "title")


def title_before_house(cut: Tokens, found: list[Piece]) -> None:
    """ "Titicut Follies. 1967. Cambridge, MA: Zipporah Films": behind a place and its colon stands the house, and no title."""
    at = index_of(found, "author")
    piece = found[at]
    behind = index_of(found, "title")
    if (
        at == (found[0].name == "citation-number")
        and behind > at
        and found[behind - 1].name == "publisher-place"
        and cut.gaps[found[behind].first].strip() == ":"
        and not any("," in gap or ";" in gap or "&" in gap for gap in cut.gaps[piece.first + 1 : piece.last])
        and not any(len(word) == 1 and word.isupper() for word in cut.words[piece.first : piece.last])
        and sum(one.name in ("author", "title") for one in found) == _ONE_OF_EACH
    ):
        renamed(found, at, "title")
        renamed(found, behind, "publisher")


_ONE_OF_EACH = 2
_SENTENCE = 4
_BETWEEN_NAMES = frozenset(("and", "und", "et", "y", "e", "of", "for", "für", "pour", "al"))
_OF_SENTENCES = frozenset("who how why what is are was on to with from without after".split())


_EITHER = frozenset(("author", "title"))


def _is_of_entries(cut: Tokens, whole: Piece) -> bool:
    words = [word.lower() for word in cut.words[whole.first : whole.last]]
    name = " ".join(words)
    return (
        class_of_name(name) in ("encyclopedia", "dictionary")
        or "works" in houses_in(name)
        or any(word.endswith(_WORKS) for word in words)
    )


_WORKS = ("lexikon", "leksikon", "wörterbuch", "woordenboek", "ordbok", "ordbog", "enzyklopädie", "encyclopedie")


def title_behind_initials(cut: Tokens, found: list[Piece]) -> None:
    """ "Roe, A., Peter Pan, Feltrinelli, Milano": where nothing is the title, what stands behind the last initial is."""
    for at, (one, house) in enumerate(pairwise(found)):
        if one.name != "author" or house.name != "publisher":
            continue
        word = next((n for n in range(one.last - 1, one.first, -1) if cut.gaps[n].strip() == ".,"), 0)
        words = cut.words[word : one.last]
        if (
            word
            and all(len(each) > 1 and each[0].isupper() for each in words)
            and "," not in cut.gaps[word + 1 : one.last]
        ):
            cut_in_two(cut, found, at, word, "author", "title")
        return


def whole_in_editors(cut: Tokens, found: list[Piece]) -> None:
    """ "Wagner, Richard, Mein Leben, Eike Roe (ed.)": author, title and editor, all taken for editors."""
    at = index_of(found, "editor")
    if at < 0:
        return
    piece = found[at]
    starts = [piece.first, *(n for n in range(piece.first + 1, piece.last) if cut.gaps[n].strip() == ","), piece.last]
    parts = [cut.words[start:end] for start, end in pairwise(starts)]
    if (
        len(parts) == _AUTHOR_TITLE_EDITOR
        and len(parts[0]) == len(parts[1]) == 1
        and parts[1][0] in given_names()
        and len(parts[2]) > 1
        and parts[2][0] not in given_names()
        and len(parts[3]) > 1
        and parts[3][0] in given_names()
        and not any(len(word) == 1 for word in parts[2])
        and not any("&" in gap or "/" in gap or ";" in gap for gap in cut.gaps[piece.first + 1 : piece.last])
    ):
        found[at : at + 1] = [
            part(cut, piece, "author", starts[0], starts[2]),
            part(cut, piece, "title", starts[2], starts[3]),
            part(cut, piece, "editor", starts[3], starts[4]),
        ]


_AUTHOR_TITLE_EDITOR = 4


def editor_for_title(cut: Tokens, found: list[Piece]) -> None:
    """ "Lapham, L. H. (n.d.). Andrew J. Roe [Broadcast]": who stands where the title ought to is what the work is about."""
    for at in range(1, len(found)):
        before, piece = found[at - 1 : at + 1]
        signs = [cut.words[before.last - 1], *cut.words[piece.last : piece.last + 1]]
        if (
            piece.name == "editor"
            and before.name in ("x", "issued", "genre", "author")
            and "," not in "".join(cut.gaps[piece.first + 1 : piece.last])
            and any(one.name == "author" for one in found[:at])
            and not any(set("et") & set(TAGS.get(sign.lower(), "")) or sign.lower() in _LEADING_IN for sign in signs)
        ):
            renamed(found, at, "title")
            return


_LEADING_IN = frozenset(("in", "by", "von", "par", "di", "por", "dans", "en", "em"))


def journal_in_authors(cut: Tokens, found: list[Piece]) -> None:
    """ "Almeida, L. A.; Roe, T. H.; ChemCatChem 2020, 12": without a title, the last of them, without initials, is the journal."""
    for at, one, year in meetings(found, "author", "issued"):
        last = next((n for n in range(one.last - 1, one.first, -1) if cut.gaps[n].strip().endswith(";")), 0)
        if (
            last
            and cut.gaps[last].strip() != ";"
            and not any("," in gap for gap in cut.gaps[last + 1 : one.last])
            and cut.gaps[year.first] in (" ", ". ")
            and len(cut.words[last]) > 1
        ):
            cut_in_two(cut, found, at, last, "author", "container-title")
            return


def word_of_journal_in_authors(cut: Tokens, found: list[Piece]) -> None:
    """ "Doe, K. Angew. Chem. Int. Ed. 2001": behind the initials of an inverted name stands no other family name."""
    for at, one, journal in meetings(found, "author", "container-title"):
        last = one.last - 1
        if (
            last - one.first > 1
            and len(cut.words[last]) > 2
            and cut.gaps[last].startswith(".")
            and cut.gaps[journal.first] == ". "
            and len(cut.words[last - 1]) == 1
        ):
            family = last - 1
            while family > one.first and len(cut.words[family]) == 1:
                family -= 1
            parted = family == one.first or cut.gaps[family].strip(" .")
            if cut.gaps[family + 1].startswith(",") and parted:
                found[at : at + 2] = [
                    part(cut, one, "author", one.first, last),
                    joined(part(cut, one, "container-title", last, one.last), journal),
                ]
                return


def author_in_editors(cut: Tokens, found: list[Piece]) -> None:
    """ "Martin Luther, Ausgewählte Schriften, hrsg. v. A. Roe": of the editors who stand first some are author and title."""
    if [piece.name for piece in found[:3]] != ["editor", "x", "editor"]:
        return
    piece = found[0]
    comma = next((n for n in range(piece.first + 1, piece.last) if cut.gaps[n].strip() == ","), 0)
    if (
        comma - piece.first > 1
        and (cut.words[piece.first] in given_names() or cut.words[piece.first] in EITHER)
        and piece.last - comma > 1
        and cut.words[comma] not in given_names()
        and not any("," in gap for gap in cut.gaps[comma + 1 : piece.last + 1][:-1])
        and not any(len(word) == 1 for word in cut.words[comma : piece.last])
    ):
        found[:1] = [
            part(cut, piece, "author", piece.first, comma),
            part(cut, piece, "title", comma, piece.last),
        ]
        title = index_of(found[4:], "title")
        if title >= 0 and found[title + 3].name == "volume":
            renamed(found, title + 4, "volume-title")


def article_in_authors(cut: Tokens, found: list[Piece]) -> None:
    """ "M. Roe e A. Doe, Lo Stato pontificio da Martino V a Pio IX, Utet": no name begins with an article."""
    at = index_of(found, "author")
    if at != 0 and not (at == 1 and found[0].name in ("citation-number", "x")):
        return
    piece = found[at]
    commas = [n for n in range(piece.first + 2, piece.last) if cut.gaps[n].strip() == ","]
    begun = next((n for n in commas if cut.words[n] in _ARTICLES and n + 1 < piece.last and cut.gaps[n + 1] == " "), 0)
    if not begun:
        return
    new = [part(cut, piece, "author", piece.first, begun)]
    behind = commas[-1]
    name = " ".join(cut.words[behind : piece.last])
    if behind > begun and (is_house_like_people(name) or is_organisation(name)):
        new += [part(cut, piece, "title", begun, behind), part(cut, piece, "publisher", behind, piece.last)]
    else:
        new.append(part(cut, piece, "title", begun, piece.last))
    found[at : at + 1] = new
    for late in range(at + len(new), len(found)):
        if found[late].name == "title":
            renamed(found, late, "collection-title" if "(" in cut.gaps[found[late].first] else "note")


_ARTICLES = frozenset("Lo Il I Gli L’ The Der Die Das Les El Los Las O Os As Het De".split()) - {"I", "O", "De", "L’"}
