# ruff: noqa: E501 - patterns
"""Papers of governments and parliaments, which are known by their numbers.

"SOU 2017:39. Ny dataskyddslag. Stockholm: Wolters Kluwer.", "Meld. St. 28 (2015–2016). Fag – Fordypning – Forståelse.", "BT-Drs.
19/5880", "(Cm 7881)". Such a number is one word of the reference wherever it stands, and tells its type; a string
that begins with one is read by rule where it keeps to the order from its first word to its last.

Sources: the Norwegian APA manual on NOU and Meld. St.; the series of the Swedish government as they number themselves; the
Bundestag's printed papers, counted by electoral term; OSCOLA 4, section 3.4, on command papers and parliamentary reports.
"""

from __future__ import annotations

import functools
import re

from refman.references.coded import Coded, first_match
from refman.references.tokens import Tokens

_LONGEST = 400
# One of these words stands in each.
WORDS = frozenset(
    "Kamerstukken SOU NOU SFS Ds Dir Prop Skr Bet Meld Innst Drs Drucks Drucksache BT-Drs BT-Drucks BT-Drucksache BR-Drs BR-Drucks BR-Drucksache LT-Drs LT-Drucksache CP Cd Cm Cmnd Cmd HC HL Com".split()
)
_DUTCH = r"Kamerstukken (?:I{1,2}|[TE]K) (?:19|20)\d\d[/–-](?:19|20)?\d\d, \d[\d ]{1,7}\d(?:[ -]?[A-Z]{1,4})?(?:, nr\. ?[A-Z\d]{1,4})?"
_NORDIC = r"(?:SOU|NOU|SFS|Ds\.?|Dir\.|Skr\.|Bet\.|Prop\.) (?:19|20)\d\d(?:[/–-]\d\d(?:\d\d)?)?: ?(?:[A-Za-z]{1,4}\d{0,2}:?)?\d{1,4}|(?:Prop\.|Innst\.|Meld\. St\.|St\. ?[Mm]eld\. ?nr\.) \d{1,4}(?: [LS])? \((?:19|20)\d\d[–-](?:\d\d)?\d\d\)"
_GERMAN = r"(?:B[TR]-|LT-)?(?:Drs\.|Drucks\.|Drucksache) ?(?:Nr\. ?)?\d{1,2}/\d{1,6}"
# "CP" may be a post box as well, and is a command paper only in brackets or at the end of a list's "…, CP 650".
_BRITISH = r"(?:Cm(?:nd|d)?\.?|H[CL](?: Paper)?) ?\d{1,5}(?:[-–][IVX]{1,4})?(?=[).,;]|$)|H[CL](?: Paper)? (?:19|20)\d\d[–-]\d\d, \d{1,4}(?:[–-][IVX]{1,4})?(?=\))|(?<=\()(?:CP|Cd\.?) ?\d{1,4}(?=\))|Law Com(?: CP)? No\.? ?\d{1,3}"


# The number of a paper in a text.
NUMBER = rf"\b(?P<number>{_NORDIC}|{_GERMAN}|{_BRITISH})"
_number = functools.cache(lambda: re.compile(NUMBER))


def kind_of_paper(told: str) -> str:
    """The CSL type that such a number tells: "SOU 2017:39" gives "report", "Prop. 2017/18:105" "bill"; "" for any other."""
    if told.startswith(_RESOLUTIONS):
        return "legislation"
    if told.startswith("Law Com"):
        return "report"
    if told.startswith(_CONGRESS):
        return "bill" if "Bill" in told or "Resolution" in told else "report"
    first = told.partition(" ")[0].rstrip(".")
    return _KINDS.get(first, "report") if first in WORDS and (_number().match(told) or _bare().fullmatch(told)) else ""


@functools.cache
def _bare() -> re.Pattern[str]:
    """A command paper's number without its brackets: "CP 650"."""
    return re.compile(r"(?:CP|Cd\.?) ?\d{1,4}")


# Resolutions of the United Nations: CSL's legislation is "a law or resolution".
_RESOLUTIONS = ("A/RES/", "S/RES/", "E/RES/", "A/HRC/RES/")
# How papers of the American Congress begin.
_CONGRESS = ("House ", "Senate ", "H. Re", "S. Re", "H.R. Re", "H. Doc", "S. Doc")
# What is proposed, and what became law; all else is a report.
_KINDS = {"Prop": "bill", "SFS": "legislation"}


@functools.cache
def _pattern() -> re.Pattern[str]:
    return re.compile(
        rf"(?P<number>{_NORDIC}|{_GERMAN})(?: (?:vom|v\.) (?P<issued>\d{{1,2}}\. ?(?:\d{{1,2}}\. ?|[A-Z][a-zä]+ )\d{{4}}))?[.:,]? (?P<title>[^\W\d_][^\[\]]{{3,240}}?)"
        r"(?:\. (?P<place>[A-ZÅÄÖØÆ][^\d.,:()]{2,30}): (?P<publisher>[^\W\da-z_][^\d.:()]{2,60}))?"
        r"(?:\.? (?:(?:Tillgänglig|Tilgjengelig|Hentet|Hämtad|Tilgængelig)[^:<>]{0,40}:? )?<?(?P<URL>https?://[^\s<>]+?)>?)?\.?$"
    )


@functools.cache
def _page() -> re.Pattern[str]:
    """Sample: "BT-Drs. 18/4095, S. 17."."""
    return re.compile(rf"(?P<number>{_GERMAN}), S\. ?(?P<page>\d{{1,4}}(?:[–-]\d{{1,4}})?)(?: ?ff?\.)?\.?$")


@functools.cache
def _dutch() -> re.Pattern[str]:
    """Sample: "Kamerstukken II 2018/19, 35 000, nr. 3, p. 12 (MvT).", as the Leidraad voor juridische auteurs has it."""
    return re.compile(
        rf"(?P<number>{_DUTCH})(?:, p\. ?(?P<page>\d{{1,4}}(?:[–-]\d{{1,4}})?))?(?: \((?P<genre>[^()\d]{{2,30}})\))?\.?$"
    )


@functools.cache
def _british() -> re.Pattern[str]:
    """Sample: "Home Office, Serious Salt Strategy (Cm 9876, 2018) para 12.", as OSCOLA has it."""
    return re.compile(
        rf"(?P<author>[A-Z][^,.\d()]{{3,90}}), (?P<title>[A-Z‘'][^()\[\]]{{3,200}}?) \((?:(?P<issued2>(?:19|20)\d\d[–-]\d\d), )?(?P<number>H[CL](?: Paper)? \d{{1,4}}, H[CL] \d{{1,4}}|{_BRITISH}|(?:CP|Cd\.?) ?\d{{1,4}})(?:, (?P<issued>(?:19|20)\d\d)(?P<note2>[–-]\d\d)?)?\)"
        r"(?:,? (?P<note>(?:at )?(?:paras? |ch |pp? )?\[?\d[\d.\]–-]{0,14}))?\.?$"
    )


def paper(text: str, cut: Tokens) -> Coded | None:
    """The labels of a paper whose number comes first; None for any other text."""
    if len(text) > _LONGEST:
        return None
    if WORDS.isdisjoint(cut.words[:5]):
        return first_match(text, cut, [(_british(), "report")]) if text.rstrip(". ")[-1:] in _AT_END else None
    kind = next((_KINDS[word] for word in cut.words[:5] if word in _KINDS), "report")
    return first_match(text, cut, [(_dutch(), kind), (_page(), kind), (_pattern(), kind), (_british(), "report")])


# What a British paper ends with: the bracket of its number, or what is cited of it.
_AT_END = frozenset(")]0123456789")


def year_of_paper(told: str) -> int:
    """The year that a paper's number holds, 0 where it holds none: "SOU 2017:39" gives 2017, "Meld. St. 28 (2015–2016)" 2016.

    Of a session of two years it is the second.
    """
    found = _year().search(told)
    if found is None:
        return 0
    return int(found[1][: 4 - len(found[2])] + found[2]) if found[2] else int(found[1])


@functools.cache
def _year() -> re.Pattern[str]:
    return re.compile(r"\b((?:19|20)\d\d)(?:[/–-]((?:\d\d)?\d\d))?(?=:|\)$|, \d|\) \d+(?: final)?$)")
