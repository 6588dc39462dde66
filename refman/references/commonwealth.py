# ruff: noqa: E501 - patterns
"""Cases as Britain, Canada, Australia, New Zealand, India and South Africa cite them: patterns that `legal` asks for.

"Donoghue v Stevenson [1932] AC 562 (HL) 580." "R v Roe, 2016 SCC 27, [2016] 1 SCR 631 at para 5." "Roe v Doe [2007] NZSC 30, [2007]
3 NZLR 91 at [12]." "S v Roe 1995 (3) SA 391 (CC)." "Roe v State of Kerala AIR 1973 SC 1461." A neutral citation is the number where
a report follows it; a page or a paragraph behind, and a second report, go to the note.

Sources: OSCOLA 4, section 2.1; the Canadian Guide to Uniform Legal Citation (McGill), chapter 3; Australian Guide to Legal
Citation 4, chapter 2; New Zealand Law Style Guide 3, chapter 3; the citation rules of the Indian and South African law journals.
"""

from __future__ import annotations

import functools
import re

from refman.references.coded import END

REPORTER = r"(?P<container>[A-Z][A-Za-z\d.’'&]*(?: (?:[A-Z\d][A-Za-z\d.’'&]*|&)){0,5}(?: \((?:D|Comm|Ch|Fam|Pat|\d[a-z]{1,2}|NS)\))?)"
# Who stands against whom, or in whose matter.
PARTIES = r"(?P<title>[A-Z“][^\[\]]{0,150}? (?:v\.?|vs\.?|c\.?) [^\[\]]{2,150}?|(?:In re|In the matter of|In the Matter of|Ex parte|Matter of|Re) [A-Z][^\[\]]{2,150}?)"
_VOLUME, _PAGE = r"(?P<volume>\d{1,4})", r"(?P<page>\d{1,5})"
# A second report. Samples: "[1978] 2 WLR 3", "26 DLR (4th) 200", "92 ER 126".
_AGAIN = r"(?:[,;] (?P<note2>(?:[\[(]\d{4}[\])] )?(?:\d{1,3} )?[A-Z][A-Za-z.’]*(?: [A-Z][A-Za-z.’]*){0,3}(?: \(\d[a-z]{2}\))? \d{1,5}(?: \([A-Z][A-Za-z ]{1,20}\))?))?"
# Samples: "526", ", 580–81", " at [12]", " at para 5", " [82] (Lord Roe)", " para 12".
_CITED = r"(?:,? (?P<note>(?:at )?(?:paras?\.? |pp?\.? |\[|¶{1,2} ?)?\d[\d\]\[–, -]{0,24}(?: \([A-Z][^()]{2,60}\))?))?"
# The year of the report, where it is another than that of the judgment.
_YEAR = r"(?:(?P<again>(?P=issued))|(?P<note3>\d{4}))"
_TAIL = rf"{_CITED}{_AGAIN}{_CITED.replace('<note>', '<note4>')}"
_COURT = r"(?: \((?P<authority>[A-Z][A-Za-z ]{1,30})\))?"
_NEUTRAL = (
    r"(?:EW(?:CA (?:Civ|Crim)|HC|COP|FC)|UK(?:SC|HL|PC|UT|EAT|FTT)|CS(?:IH|OH)|HCJ(?:AC)?|NI(?:QB|CA|Ch)|IE(?:HC|SC|CA)|HCA|FCA(?:FC)?|VSCA?|NSW(?:CA|SC|CCA)|QCA|WASCA|SASCA?|NZ(?:CA|SC|HC|EmpC|EnvC|FC)"
    r"|SGCA|SGHC|HKCFA|ZA(?:CC|SCA|GPJHC|GPPHC|WCHC|LAC|LC|KZDHC)|INSC|CanLII)"
)
_CANADIAN = (
    r"(?:SCC|CSC|FCA?|CAF|CF|TCC|CHRT|(?:ON|BC|AB|QC|MB|NS|NB|SK|NL|PE|YK|NW)(?:CA|SC|QB|KB|CJ|CS|CQ|TD|HRT|LRB))"
)


@functools.cache
def cases() -> tuple[re.Pattern[str], ...]:
    """The orders, the narrowest first."""
    # A neutral citation, and the report that the case was printed in.
    neutral = (
        rf"{PARTIES},? \[(?P<issued>\d{{4}})\] (?P<number>{_NEUTRAL} \d{{1,5}}(?: \([A-Z][A-Za-z]+\))?)[,;]"
        rf" [\[(]?{_YEAR}[\])]? (?:\(?{_VOLUME}\)? )?{REPORTER} {_PAGE}{_COURT}{_TAIL}{END}"
    )
    canadian = (
        rf"{PARTIES},? (?P<issued>\d{{4}}) (?P<number>{_CANADIAN} \d{{1,5}}),"
        rf" (?:\[{_YEAR}\] )?{_VOLUME} {REPORTER} {_PAGE}{_TAIL}{END}"
    )
    canadian_alone = rf"{PARTIES},? (?P<issued>\d{{4}}) (?P<container>{_CANADIAN}|CanLII) {_PAGE}{_COURT}{_TAIL}{END}"
    british = (
        rf"{PARTIES},? [\[(](?P<issued>\d{{4}})[\])],? (?:{_VOLUME} )?{REPORTER} {_PAGE}"
        rf"(?: at (?P<note5>\d{{1,5}}))?{_COURT}{_TAIL}{END}"
    )
    # Scotland and South Africa have the year without brackets.
    southern = rf"{PARTIES},? (?P<issued>\d{{4}}) \((?P<volume>\d{{1,2}})\) (?P<container>SA|BCLR|SACR|All SA|ZASCA|ILJ|BLLR) {_PAGE}{_COURT}{_TAIL}{END}"
    scottish = rf"{PARTIES},? (?P<issued>\d{{4}}) (?P<container>SC|SLT|SCLR|JC|SCCR)(?: \((?P<authority>[A-Z][A-Za-z ]{{1,20}})\))? {_PAGE}{_TAIL}{END}"
    indian = (
        rf"{PARTIES},? (?:(?P<container>AIR) (?P<issued>\d{{4}})|(?P<issued2>\d{{4}}) (?P<container2>SCC OnLine)) (?P<authority>[A-Z][A-Za-z&]{{1,5}}) {_PAGE}"
        rf"{_TAIL}{END}"
    )
    petition = (
        rf"{PARTIES}, (?P<number>(?:Writ Petition|Civil Appeal|Criminal Appeal|Special Leave Petition|W\.P\.|Transfer Petition)(?: ?\([A-Za-z.]{{1,12}}\))? [Nn]os?\.? ?[\d/-]{{1,12}} (?:of|/) ?\d{{4}})"
        rf",? \(?(?:(?P<authority>[A-Z][A-Za-z ]{{2,40}}),? )?(?:decided on )?(?P<issued>\d{{1,2}} [A-Z][a-z]{{2,8}} \d{{4}}|[A-Z][a-z]{{2,8}} \d{{1,2}}, \d{{4}})\)?{_TAIL}{END}"
    )
    return tuple(map(re.compile, (neutral, canadian, canadian_alone, southern, indian, scottish, petition, british)))
