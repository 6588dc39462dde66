"""Fields that took in what stands behind them: each rule cuts one class of them where the next field begins."""

from __future__ import annotations

import functools
import re

from refman.references.genres import SAID
from refman.references.lexicon import MONTHS, TAGS
from refman.references.person import is_vancouver
from refman.references.pieces import Piece
from refman.references.tokens import Tokens
from refman.references.wordlists import kinds_of


def part(cut: Tokens, piece: Piece, name: str, first: int, last: int) -> Piece:
    """Some words of a piece, as a piece of its own."""
    start = cut.starts[first] if first < len(cut.starts) else piece.end
    if last == first:
        return Piece(name, first, last, start, start, piece.confidence)
    # A question mark is the field's own.
    after = cut.gaps[last]
    return Piece(name, first, last, start, cut.end(last - 1) + len(after) - len(after.lstrip("?!")), piece.confidence)


def is_place(cut: Tokens, first: int, last: int) -> bool:
    """Whether all words are cities that are known."""
    return first < last and all("P" in kinds_of(word, word.lower()) for word in cut.words[first:last])


def over_brackets(cut: Tokens, found: list[Piece]) -> None:
    """ "[Doctoral dissertation, University of Toronto]. ProQuest": a field ends where a bracket opened before it closes."""
    for at, piece in enumerate(found):
        if piece.name != "publisher" or piece.last - piece.first < 2:
            continue
        if cut.words[piece.first] == "D" and piece.first and cut.words[piece.first - 1] == "Ph":
            _cut(cut, found, at, piece.first + 1, "x", "publisher")  # Ph.D., The Ohio State University
            return
        for word in range(piece.first + 1, piece.last):
            gap = cut.gaps[word]
            if gap[:1] in "])" and not any(sign in "[(" for sign in "".join(cut.gaps[piece.first + 1 : word])):
                _cut(cut, found, at, word, "publisher", "note")
                return


def months(cut: Tokens, found: list[Piece]) -> None:
    """ "Harvard University, April, 1965": a month behind the house belongs to the year."""
    for at, piece in enumerate(found[:-1]):
        last = piece.last - 1
        if (
            piece.name in ("publisher", "publisher-place", "container-title")
            and found[at + 1].name == "issued"
            and last > piece.first
            and cut.words[last].lower() in MONTHS
            and cut.gaps[last].strip() in (",", ".,", ";")
        ):
            year = found[at + 1]
            found[at : at + 2] = [
                part(cut, piece, piece.name, piece.first, last),
                Piece("issued", last, year.last, cut.starts[last], year.end, year.confidence),
            ]
            return


_STATES = frozenset(
    "USA UK GB UAE DDR BRD UDSSR NSW DC NRW ACT QLD VIC DF IRL GER AUT SUI ITA FRA ESP AUS CAN POL".split()
)


def place_and_house(cut: Tokens, found: list[Piece]) -> None:
    """ "Rennes : PUR", "Paris, PUF": the place before a colon, or a known city before a house in capitals."""
    names = {piece.name for piece in found}
    for at, piece in enumerate(found):
        if piece.name not in ("publisher", "publisher-place") or {"publisher", "publisher-place"} <= names:
            continue
        for word in range(piece.first + 1, piece.last):
            gap = cut.gaps[word].strip()
            rest = cut.words[word : piece.last]
            if gap == ":" or gap == "-" or (gap == "," and len(rest) == 1 and _is_short_house(rest[0])):
                if is_place(cut, piece.first, word) and not is_place(cut, word, piece.last):
                    _cut(cut, found, at, word, "publisher-place", "publisher")
                    return
                break


def _is_short_house(word: str) -> bool:
    return 3 <= len(word) <= 5 and word.isupper() and word not in _STATES


@functools.cache
def _series() -> re.Pattern[str]:
    return re.compile(
        r"(?:Proceedings|Proc|Bulletin|Transactions|Annals|Journal|Lecture Notes|Proceedings) (?:of|in|on)\b"
        r"|(?:Bulletin|Annales|Actes|Revue|Comptes rendus) (?:de|des|du)\b|(?:Atti|Bollettino|Rivista) (?:del|della|dei|di)\b"
    )


def container_in_title(cut: Tokens, found: list[Piece]) -> None:
    """ "Title of a paper. Proceedings of the Conference": where no container is known, it begins at such a word."""
    names = {piece.name for piece in found}
    if "container-title" in names:
        return
    at = next((at for at, piece in enumerate(found) if piece.name == "title"), -1)
    if at < 0:
        return
    piece = found[at]
    for word in range(piece.first + 1, piece.last):
        if "//" in cut.gaps[word]:
            _cut(cut, found, at, word, "title", "container-title")  # Название // Журнал
            return
    if "publisher" in names and not names & {"page", "volume", "issue"}:
        return
    for word in range(piece.first + 2, piece.last - 2):
        if cut.gaps[word].strip() in (".", "?", ".”", '."', "”,", "”.") and _series().match(
            " ".join(cut.words[word : word + 3])
        ):
            _cut(cut, found, at, word, "title", "container-title")
            return


RETRIEVED = frozenset(word for word, kinds in TAGS.items() if kinds.startswith("a"))
EDITION = frozenset(word for word, kinds in TAGS.items() if "d" in kinds)


def retrieved_in_title(cut: Tokens, found: list[Piece]) -> None:
    """ "Alcohol and drugs. Retrieved March 19, 2016, from County Health": a title ends before such a sentence."""
    at = next((at for at, piece in enumerate(found) if piece.name == "title"), -1)
    if at < 0:
        return
    piece = found[at]
    for word in range(piece.first + 1, piece.last - 1):
        if (
            "." in cut.gaps[word]
            and cut.words[word][0].isupper()
            and cut.words[word].lower() in RETRIEVED
            and (cut.words[word + 1].lower() in MONTHS or cut.words[word + 1].isdigit())
        ):
            day = word + 1
            while day < piece.last and (cut.words[day].isdigit() or cut.words[day].lower() in MONTHS):
                day += 1
            new = [
                part(cut, piece, "title", piece.first, word),
                part(cut, piece, "x", word, word + 1),
                part(cut, piece, "accessed", word + 1, day),
            ]
            found[at : at + 1] = [*new, part(cut, piece, "x", day, piece.last)] if day < piece.last else new
            return


def edition_in_title(cut: Tokens, found: list[Piece]) -> None:
    """ "L’écriture et la différence (1 éd.)": an edition in brackets behind a title is none of its words."""
    if any(piece.name == "edition" for piece in found):
        return
    at = next((at for at, piece in enumerate(found) if piece.name == "title"), -1)
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
            _cut(cut, found, at, word, "title", "edition")
            return


def genre_in_title(cut: Tokens, found: list[Piece]) -> None:
    """ "… (硕士)", "…. Doctoral dissertation": what only says the kind of work is none of the title's words."""
    if any(piece.name == "genre" for piece in found):
        return
    at = next((at for at, piece in enumerate(found) if piece.name == "title"), -1)
    if at < 0:
        return
    piece = found[at]
    word = next((n for n in range(piece.last - 1, piece.first, -1) if not cut.gaps[n].isspace()), 0)
    kind = SAID.get(" ".join(cut.words[word : piece.last]).lower(), "") if word else ""
    gap = cut.gaps[word].strip() if word else ""
    if kind and (gap in ("(", "[") or (gap in (".", "。") and kind == "thesis")):
        _cut(cut, found, at, word, "title", "genre")


_PARTS = (",", "/", ", ")


def issue_in_volume(cut: Tokens, found: list[Piece]) -> None:
    """ "European Journal 33,3: 228": the issue behind a comma or a slash; "12/13" is a double volume."""
    if any(piece.name == "issue" for piece in found):
        return
    for at, piece in enumerate(found):
        first, second = cut.words[piece.first], cut.words[piece.last - 1]
        if (
            piece.name == "volume"
            and piece.last - piece.first == 2
            and cut.gaps[piece.last - 1] in _PARTS
            and first.isdigit()
            and second.isdigit()
            and len(second) < 3
            and int(second) != int(first) + 1
        ):
            _cut(cut, found, at, piece.last - 1, "volume", "issue")
            return


def volume_in_page(cut: Tokens, found: list[Piece]) -> None:
    """ "A&A, 477 ,657": of two numbers with a comma between, the first is the volume; "…, 2009" behind pages is the year."""
    names = {piece.name for piece in found}
    for at, piece in enumerate(found):
        last = piece.last - 1
        if piece.name != "page" or last == piece.first or "," not in cut.gaps[last]:
            continue
        words = cut.words[piece.first : piece.last]
        if "issued" not in names and len(words) > 2 and len(words[-1]) == 4 and words[-1][:2] in ("19", "20"):
            _cut(cut, found, at, last, "page", "issued")
        elif (
            "volume" not in names
            and len(words) == 2
            and all(map(str.isdigit, words))
            and not (piece.first and "p" in TAGS.get(cut.words[piece.first - 1].lower(), ""))
        ):
            _cut(cut, found, at, last, "volume", "page")
        return


_GIVEN = ("presented", "prepared", "given", "delivered", "read")
_LECTURES = ("Vortrag", "Referat")
TALKS = frozenset(("paper", "poster", "lecture", "talk", "presentation", "vortrag", "referat"))
_AT = ("in", "im", "auf", "bei", "beim", "am", "an", "anlässlich", "zur", "zum")


def paper_in_title(cut: Tokens, found: list[Piece]) -> None:
    """ "… . Paper presented at the Annual Meeting", "… . Vortrag in Heidelberg": the title ends before it."""
    at = next((at for at, piece in enumerate(found) if piece.name == "title"), -1)
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


_NUMBERED = ("paper", "papers", "papier", "papiere", "bericht", "report", "rapport")


def number_in_container(cut: Tokens, found: list[Piece]) -> None:
    """ "IZA Discussion Paper No. 293": the number of a series is none of its words."""
    names = {piece.name for piece in found}
    for at, piece in enumerate(found):
        last = piece.last - 1
        if (
            piece.name in ("container-title", "collection-title")
            and last - piece.first > 1
            and cut.words[last][0].isdigit()
            and ("n" in TAGS.get(cut.words[last - 1].lower(), "") or cut.words[last - 1].lower() in _NUMBERED)
            and cut.gaps[last].strip() in ("", ".")
        ):
            if cut.words[last - 1].lower() in _NUMBERED:
                if "number" not in names:
                    _cut(cut, found, at, last, piece.name, "number")
                return
            grey = any("g" in TAGS.get(word.lower(), "") for word in cut.words[piece.first : last - 1])
            wanted = "number" if grey else "issue"
            if wanted not in names:
                found[at : at + 1] = [
                    part(cut, piece, piece.name, piece.first, last - 1),
                    part(cut, piece, "x", last - 1, last),
                    part(cut, piece, wanted, last, piece.last),
                ]
            return


def editors_in_container(cut: Tokens, found: list[Piece]) -> None:
    """ "In: Jorge SA, Dantas SRPE. Abordagem": names with initials before a full stop are the editors; "In: Grande / Roe" too."""
    if any(piece.name == "editor" for piece in found):
        return
    for at, piece in enumerate(found):
        if piece.name != "container-title" or not at or not _is_in(cut, found[at - 1]):
            continue
        gaps = [cut.gaps[word].strip() for word in range(piece.first + 1, piece.last)]
        if gaps and set(gaps) == {"/"} and not any(word.isupper() for word in cut.words[piece.first : piece.last]):
            found[at] = Piece(
                "editor", *[getattr(piece, name) for name in ("first", "last", "start", "end", "confidence")]
            )
            return
        for word in range(min(piece.last - 2, piece.first + 24), piece.first + 1, -1):
            if "." in cut.gaps[word] and _are_people(cut, piece.first, word):
                _cut(cut, found, at, word, "editor", "container-title")
                return
        return


def _is_in(cut: Tokens, piece: Piece) -> bool:
    return piece.name == "x" and cut.words[piece.last - 1].lower() in ("in", "dans", "en", "em")


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
            _cut(cut, found, at, last, "container-title", "x")
            return


SAME = frozenset("ders dies dieselbe derselbe ebd idem eadem".split())


def same_author(cut: Tokens, found: list[Piece]) -> None:
    """ "…, in: ders., Social Systems": the word for the same author is part of no title."""
    for at, piece in enumerate(found):
        last = piece.last - 1
        if piece.name == "container-title" and piece.first < last and cut.words[piece.first].lower() in SAME:
            _cut(cut, found, at, piece.first + 1, "x", "container-title")
            return
        if piece.name == "title" and last - piece.first > 2 and cut.words[last].lower() in SAME:
            _cut(cut, found, at, last - 1 if cut.words[last - 1].lower() == "in" else last, "title", "x")
            return


SEE = frozenset(("vgl", "cf", "cfr", "siehe"))


def see(cut: Tokens, found: list[Piece]) -> None:
    """ "Vgl. Negotiating Framework": a word that sends the reader there is no author."""
    for at, piece in enumerate(found[:2]):
        if piece.name in ("author", "editor", "title") and cut.words[piece.first].lower() in (
            "vgl",
            "cf",
            "cfr",
            "siehe",
        ):
            if piece.last - piece.first > 1:
                _cut(cut, found, at, piece.first + 1, "x", piece.name)
            else:
                found[at] = part(cut, piece, "x", piece.first, piece.last)
            return


def series_in_title(cut: Tokens, found: list[Piece]) -> None:
    """ "Empfehlungen. = Forschungs- und Sitzungsberichte 213": German lists set a series behind an equals sign."""
    if any(piece.name == "collection-title" for piece in found):
        return
    for at, piece in enumerate(found):
        if piece.name not in ("title", "container-title", "publisher"):
            continue
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


def _cut(cut: Tokens, found: list[Piece], at: int, word: int, left: str, right: str) -> None:
    piece = found[at]
    found[at : at + 1] = [
        part(cut, piece, left, piece.first, word),
        part(cut, piece, right, word, piece.last),
    ]
