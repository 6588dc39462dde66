"""Treaties and acts, told by their titles and gazettes."""

from __future__ import annotations

import functools
import re

from refman.references.draft import Draft
from refman.references.kind_evidence import CASE
from refman.references.traces import holds_any


def treaty(kind: str, made: Draft) -> str:
    return "treaty" if not made.get("author") and _treaty().match(made.get("title")) else ""


@functools.cache
def _treaty() -> re.Pattern[str]:
    return re.compile(
        r"(?:(?:The|United|Nations|European|International|Geneva|Vienna|Council|of|Europe|UN|UNESCO|Optional|Universal) )*"
        r"(?:Convention|Treaty|Protocol|Agreement|Covenant)(?: \([IVX]{1,4}\))? "
        r"(?:on|of|for|concerning|relating|between|against|to) "
    )


def in_gazette(kind: str, made: Draft) -> str:
    """ "Charter of Fundamental Rights [2012] OJ C 326/391": what has no author in a gazette is an act."""
    where = made.get("container-title").split()
    return "legislation" if where and where[0].rstrip(".") in _OF_ACTS and not made.get("author") else ""


_OF_ACTS = frozenset(("OJ", "BGBl", "RGBl", "GVBl", "JORF", "BOE", "JOUE", "DOUE", "GUUE"))


def no_case(kind: str, made: Draft) -> str:
    """What has a place of print, and neither parties nor court nor number, is no decision: "Data Manual, Phoenix, 1989"."""
    told = holds_any(made.get("title"), CASE) or any(map(made.get, _OF_CASES))
    return "book" if made.get("publisher-place") and not told else ""


_OF_CASES = ("authority", "number", "container-title", "volume", "page", "genre", "URL")


def minutes(kind: str, made: Draft) -> str:
    """What a parliament said, by the number of its sitting: "Plenarprotokoll 18/190"."""
    return "report" if made.get("title").lower().startswith(_MINUTES) else ""


_MINUTES = (
    "plenarprotokoll",
    "stenographische berichte",
    "stenographischer bericht",
    "stenografischer bericht",
    "stenographisches protokoll",
)


def in_force(kind: str, made: Draft) -> str:
    return "legislation" if made.get("container-title").startswith(_GAZETTES) else ""


# The parts of official journals that hold what is in force.
_GAZETTES = ("OJ L", "ABl. L", "ABl. EU L", "JO L", "DO L", "GU L", "PB L")


def numbered_bill(kind: str, made: Draft) -> str:
    """ "Requirements For Dog And Cat Breeders, HB20-1084": by the numbers of the bills of states and of Congress."""
    number = made.get("number")
    return "bill" if number and _bill_number().fullmatch(number) and "Pub. L." not in made.raw else ""


@functools.cache
def _bill_number() -> re.Pattern[str]:
    return re.compile(r"(?:(?:H\.?|S\.?|A\.?)(?:B|R|J\.?R|C\.?R|F)\.?|L\.?D\.?)[ -]?\d{1,2}-?\d{2,4}")
