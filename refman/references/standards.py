# ruff: noqa: E501 - patterns
"""Standards, which are known by their numbers: read by rule.

"BS EN ISO 9001:2015 Quality management systems. London: BSI.", "DIN EN 1992-1-1:2011-01, Eurocode 2: Bemessung von Tragwerken",
"ISO 690:2010(E). Information and documentation. Geneva: ISO." Only a string that keeps to the order from its first word to its
last is read so; the year of a standard is part of its number, and its date.

Sources: ISO 690:2021, section 6.8; DIN ISO 690; the bodies' own forms of their numbers (ISO/IEC Directives, part 2, clause 10).
"""

from __future__ import annotations

import functools
import re

from refman.model.dates import Date
from refman.references.coded import END, Coded, first_match
from refman.references.signals import lead_of
from refman.references.tokens import Tokens
from refman.references.traces import holds_any

_LONGEST = 400
# The bodies whose letters begin a number; most references are told by them to be no standard.
BODIES = frozenset(
    "ISO IEC IEEE DIN EN BS NF UNI UNE SN ÖNORM NEN NBN SS SFS NS DS PN ČSN CSN ANSI ASTM ASME CEN CENELEC VDI VDE TIA ETSI ITU-T AS NZS JIS SIA GOST ГОСТ".split()
)


def _number() -> str:
    bodies = "|".join(sorted(map(re.escape, BODIES), key=len, reverse=True))
    return (
        rf"(?:{bodies})(?:[ /](?:{bodies}|TS|TR|PAS|SPEC|Std|R))* ?[A-Z]?\d[\d.-]*\d?[A-Z]?(?: (?:Blatt|Teil|Part) \d{{1,3}})?(?:[:-](?:19|20)\d\d(?:-\d\d)?)?(?:\([A-Z]\))?"
        r"(?:[/+](?:A|AC|AMD|Amd|Cor) ?\d{1,2}(?::\d{4})?)?"
    )


@functools.cache
def _pattern() -> re.Pattern[str]:
    return re.compile(
        rf"(?P<number>{_number()})(?:[,:.–—]| [–—-])? (?:['‘„“\"»«] ?)?(?P<title>[^\W\d_][^\[\]]{{3,240}}?)(?:['’“”\"»«])?(?: \((?P<issued2>(?:19|20)\d\d)\))?"
        r"(?:(?:[.,]|\. [–—-]|(?<=\d\))) (?:(?P<place>[^\W\da-zа-я_][^\d.,:()]{2,30}) ?: )?(?P<publisher>(?![^.,:]* (?:und|and|et) )[^\W\da-zа-я_][^\d.,:()]{1,60}))?(?:, (?P<issued>(?:19|20)\d\d))?(?:, (?P<note>(?:Abschnitt|Abschn\.|Kap\.|Kapitel|Teil|Section|section|Clause|clause|§) ?\d[^\[\]]{0,80}?))?\.?$"
    )


# "IEEE Std 802.11-2016", "ASTM Standard E2500": a number that says of itself what it is.
NAMED = r"\b(?P<number>(?:IEEE|ANSI|ASTM|ISO|ASME) (?:Std\.?|Standard) [A-Z]?\d[\w.-]{0,16}(?<![.-]))"


@functools.cache
def _behind_body() -> re.Pattern[str]:
    """Sample: "DEUTSCHES INSTITUT FÜR NORMUNG, 2019. DIN EN ISO 14001: Umweltmanagementsysteme. Berlin: Beuth."."""
    return re.compile(
        rf"(?P<author>[^\W\d_a-z][^.\d()\[\]]{{6,80}}?),? \(?(?P<issued>(?:19|20)\d\d)\)?[.:,]? (?P<number>{_number()})(?:[,:.–—]| [–—-])? "
        r"(?P<title>[^\W\d_][^\[\]]{3,240}?)(?:(?:[.,]|\. [–—-]) (?:(?P<place>[^\W\da-zа-я_][^\d.,:()]{2,30}) ?: )?(?P<publisher>[^\W\da-zа-я_][^\d.,:()]{1,60}))?"
        rf"{END}"
    )


@functools.cache
def _behind_title() -> re.Pattern[str]:
    """Sample: "Standards Australia 2014, Rainwater tanks: installation, AS 3522-2014, Standards Australia, Sydney"."""
    return re.compile(
        rf"(?P<author>[^\W\d_a-z][^.\d()\[\],]{{6,80}}?),? \(?(?P<issued>(?:19|20)\d\d)\)?,? (?P<title>[^\W\d_][^\[\]]{{3,200}}?), (?P<number>{_number()}),"
        r" (?P<publisher>[^\W\d_a-z][^\d.,()]{3,60})(?:, (?P<place>[^\W\d_a-z][^\d.,()]{2,30}))?(?:[.,] (?:<)?(?P<URL>https?://[^\s<>]+?)>?)?\.?$"
    )


@functools.cache
def _of_body() -> re.Pattern[str]:
    """Sample: "International Organization for Standardization. ISO 26324:2012 Digital object identifier. Geneva: ISO; 2012."."""
    return re.compile(
        rf"(?P<author>[^\W\d_a-z][^.\d()\[\]]{{6,80}}?)\. (?P<number>{_number()})(?:[,:.–—]| [–—-])? (?P<title>[^\W\d_][^\[\]]{{3,240}}?)\. "
        rf"(?:(?P<place>[^\W\da-zа-я_][^\d.,:()]{{2,30}}) ?: )?(?P<publisher>[^\W\da-zа-я_][^\d.,:;()]{{1,60}})[,;] (?P<issued>(?:19|20)\d\d){END}"
    )


@functools.cache
def _of_mobile_networks() -> re.Pattern[str]:
    """Samples: "3GPP TS 38.211 V15.2.0, “NR; Physical channels (Release 15),” June 2018.", "3GPP TR 36.885, Study on LTE, 2016"."""
    return re.compile(
        r"(?P<number>3GPP T[SR] \d[\d.]+\d(?:[, ]+[vV](?:ersion|er\.|\.)? ?\d[\d.]*)?)[,:.]? [“\"«]?(?P<title>[^\W\d_][^“”\"]{3,200}?)"
        r"(?: \((?P<note>(?:Release|Rel\.?)[ -]?\d+)\))?[,.]?[”\"»]?[,.]?(?: (?P<note2>(?:Release|Rel\.?)[ -]?\d+)[,.]?)?(?: \(?(?P<issued>(?:[A-Z][a-z]+\.? )?(?:19|20)\d\d)\)?)?"
        rf"{END}"
    )


def standard(text: str, cut: Tokens) -> Coded | None:
    """The labels of a standard; None for any other text."""
    if len(text) > _LONGEST:
        return None
    if "3GPP" in text:
        return first_match(text, cut, [(_of_mobile_networks(), "standard")])
    begin = lead_of(text, cut).words
    if not BODIES.isdisjoint(cut.words[begin : begin + 2]):
        return first_match(text, cut, [(_pattern(), "standard")])
    if not BODIES.isdisjoint(cut.words) and holds_any(text[:_LONGEST_BODY].lower(), _SETTERS):
        return first_match(text, cut, [(form(), "standard") for form in (_behind_body, _of_body, _behind_title)])
    return None


# What the names of those who set standards hold.
_SETTERS = ("normung", "standard", "normalisation", "normali", "normas", "normaliz")
_LONGEST_BODY = 90


@functools.cache
def _year() -> re.Pattern[str]:
    return re.compile(r"[:-]((?:19|20)\d\d)(?:-\d\d)?(?:\([A-Z]\))?$")


def date_of(number: str) -> Date | None:
    """The year that a standard's number ends on: "ISO 690:2010(E)" gives 2010; None where it has none."""
    found = _year().search(number)
    return Date(date_parts=((int(found[1]),),)) if found else None
