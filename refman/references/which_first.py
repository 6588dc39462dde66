"""Which end of a name without a comma is the family's, told by the name itself or by the list that it stands in."""

from __future__ import annotations

import functools
import re
from collections.abc import Sequence

from refman.references.either_names import EITHER
from refman.references.families import CHINESE
from refman.references.name_parts import PARTICLES, is_initials
from refman.references.wordlists import WordFile, given_names

# Given and family name.
_SHORTEST = 2
# So many bare capitals are read as initials wherever they stand; more of them only behind a name.
FEW_CAPITALS = 3


def capitals_behind(words: list[str]) -> int:
    """Where a family name in capitals begins behind a given name that is not: "Salomé SOUSA VIEIRA"; 0 where there is none."""
    at = len(words)
    while at and words[at - 1].isupper() and len(words[at - 1]) > 1 and "." not in words[at - 1]:
        at -= 1
    given = words[:at]
    return at if at < len(words) and given and all(one[0].isupper() for one in given) else 0


def family_in_capitals(words: list[str]) -> int:
    """How many words in front are a family name in capitals before a given name that is not: "DE LA ROE Ana María"."""
    if not words[0].isupper() or not words[-1].istitle() or "." in words[0]:
        return 0
    at = next((n for n, word in enumerate(words) if not word.isupper()), 0)
    return at if len("".join(words[:at])) > FEW_CAPITALS and all(word[0].isupper() for word in words[at:]) else 0


def _are_two_families(words: list[str]) -> bool:
    return all(
        word.isalpha()
        and word.istitle()
        and word not in EITHER
        and word not in given_names()
        and word.lower() not in PARTICLES
        for word in words
    )


def is_east_asian(part: str, *, among: bool = False) -> bool:
    """ "Park Chung-hee", "Hu Jintao": a common family of China in front of what is none, and of Chinese syllables only.

    Behind an inverted name ("Liao, Renjie, Yang Song") it tells nothing: there the given name comes first. `among` such
    names, "Zhang Wei" is one though "Wei" is a family too.
    """
    if "." in part[:-1] or part.count(" ") != 1:
        return False
    first, _, last = part.strip(" .").partition(" ")
    if not last:
        return False
    if "-" in last and _given_of_two().fullmatch(last) and "-" not in first and first.isalpha():
        return True
    return first in CHINESE and (among or last not in CHINESE) and _of_syllables().fullmatch(last) is not None


@functools.cache
def _given_of_two() -> re.Pattern[str]:
    """Given names as Korea and Taiwan spell them. Samples: "Chung-hee", "Kai-shek"."""
    return re.compile(r"[A-Z][a-z]{1,5}-[a-z]{2,6}")


@functools.cache
def _of_syllables() -> re.Pattern[str]:
    """One or two syllables of Pinyin. Samples: "Jintao", "Ming", "Xiaohong"."""
    start = r"(?:zh|ch|sh|[bpmfdtnlgkhjqxrzcsyw])"
    end = (
        r"(?:iang|iong|uang|ang|eng|ing|ong|ian|iao|uai|uan|ai|an|ao|ei|en|er|ia|ie|in|iu|ou|ua|ue|ui|un|uo|a|e|i|o|u)"
    )
    return re.compile(rf"(?i:{start}{end}(?:'?{start}?{end})?)")


INITIALS_FIRST = -2


def order_of(part: str) -> int:
    """Which of two words is the given name: -1 the first, 1 the last, 0 either, -2 (`INITIALS_FIRST`) initials in front."""
    words = [word for word in part.split() if word not in PARTICLES]
    if len(words) != _SHORTEST or words[1].isupper():
        return 0
    if is_initials(words[0]) and ("." in words[0] or len(words[0]) < _THREE) and words[1][0].isupper():
        return INITIALS_FIRST
    if "." in part or not all(word[0].isupper() for word in words) or words[0].isupper() or words[1].isupper():
        return 0
    known = [are_given(word, given_names()) for word in words]
    if known[0] == known[1] or words[known[0]] in EITHER:
        return 0
    return -1 if known[0] else 1


def is_given_last(words: list[str], turned: bool | None) -> bool:
    """Whether the last of the words is the given name; `turned` is what the list tells of two whole words, if it does."""
    last = words[-1]
    if (
        is_initials(last)
        and (not is_initials(words[0]) or _are_letters_behind(words))
        and len(words[0].rstrip(".")) > 1
    ):
        return True
    if "." in words[0] or (turned is False and words[0].isupper() and not last.isupper()):
        return False
    if (
        len(words[0]) > 2
        and words[0].isupper()
        and words[0][1] != "-"
        and not last.isupper()
        and last.lower() not in PARTICLES
    ):
        return not _are_letters(words)  # KLAPISCH-ZUBER Christiane
    if turned is not None and len(words) == _SHORTEST:
        return turned and order_of(" ".join(words)) >= 0 and last[:1].isupper()
    given = given_names()
    if len(words) == _THREE and last in given and _are_two_families(words[:-1]):
        return True  # "Liechti Wenger Fabienne"
    return (
        not are_given(words[0], given)
        and words[0] not in EITHER
        and not _is_double_given(words[0])
        and are_given(words[1].rstrip("."), given)
        and last[:1].isupper()
        and (len(words) == 2 or is_initials(last))
    )


def _are_letters_behind(words: list[str]) -> bool:
    """ "LEE M S": what only single letters follow is a family name, however short."""
    return "." not in words[0] and all(len(word.rstrip(".")) == 1 for word in words[1:])


def _are_letters(words: list[str]) -> bool:
    """Whether three capitals before one name are initials without stops, as in "HLA Hart", and no family as in "KIM Jong"."""
    first = words[0]
    words = [first, *(word for word in words[1:] if word not in PARTICLES)]
    return (
        len(words) == _SHORTEST
        and len(first) == _THREE
        and first.isalpha()
        and len(words[1]) > _THREE
        and not are_given(words[1], given_names())
        and not _syllable().fullmatch(first)
    )


_THREE = 3


@functools.cache
def _syllable() -> re.Pattern[str]:
    """Three letters that one can say, as short family names are. Samples: "KIM", "CHO", "WEI"."""
    return re.compile(r"(?:[BCDFGHJKLMNPRSTVWXYZ]|[CSZT]H|TS|HS|KW|NG)?[AEIOUYÁÉÍÓÚÜ]{1,2}[NMKRLHTXSYP]?")


def are_given(word: str, given: WordFile) -> bool:
    """Whether a word is a given name, or two with a hyphen between: "François-Xavier"."""
    return word in given or ("-" in word and all(part in given for part in word.split("-")))


@functools.cache
def _double_given() -> re.Pattern[str]:
    """Given names of two syllables, as those of China and Korea are spelt. Samples: "Lu-Yun", "Min-jae"."""
    return re.compile(r"[A-Z][a-z]{1,4}-[A-Za-z][a-z]{1,4}")


def _is_double_given(word: str) -> bool:
    return "-" in word and _double_given().fullmatch(word) is not None


def turned(parts: Sequence[str]) -> bool | None:
    """Whether a list without inverted names has the family name first in all of them; None where it does not tell."""
    orders = [order_of(part) for part in parts]
    first, last = orders.count(-1), orders.count(1)
    if INITIALS_FIRST in orders:
        return False
    return True if not first and last > 1 and last * 2 >= len(parts) else None


def given_again(part: str, follow: str) -> bool:
    """ "and Dirk Konietzka, Dirk", "and Susannah Verney, S.", "W. Hömberg, Walter": the given name is told twice."""
    first, _, family = part.partition(" ")
    one, two = first.rstrip("."), follow.rstrip(".")
    if not family or " " in two or not one or not two or one[0] != two[0]:
        return False
    return one == two or (min(len(one), len(two)) == 1 and max(one, two, key=len) in given_names())
