# ruff: noqa: E501 - patterns
"""Acts, bills, reports, hearings and the record of the Congress of the United States: patterns that `statutes` asks for.

"Salt Act of 1972, Pub. L. No. 92-500, § 402, 86 Stat. 816, 880 (1972)." "168 Cong. Rec. S1124 (daily ed. Mar. 15, 2022) (statement of
Sen. Roe)." "S. Rep. No. 94-755, at 12 (1976)." A page or a section that is cited goes to the note.

Sources: APA 7, sections 11.5 and 11.6; The Bluebook's rules 12 to 14 as APA 7 tells them; Chicago Manual of Style, 17th edition,
sections 14.281 to 14.297.
"""

from __future__ import annotations

import functools
import re

from refman.references.coded import END

_TITLE = r"(?:(?P<title>[A-Z][^\[\]]{4,240}?), )?"
_YEAR = r"(?: \((?P<issued>\d{4})\))?"
_DAY = r"(?P<issued>(?:[A-Z][a-z]{2,8}\.? \d{1,2}, )?\d{4})"
_CONGRESS = r"(?P<authority>\d{1,3}(?:st|nd|rd|th|d) Cong\.)"
_PAGE = r"(?P<page>\d{1,5})"


@functools.cache
def printed_law() -> tuple[tuple[re.Pattern[str], str], ...]:
    """What became law: the codes, the Statutes at Large and the Federal Register."""
    code = (
        rf"{_TITLE}(?P<volume>\d{{1,3}}) (?P<container>U\. ?S\. ?C\.(?: ?A\.)?|C\. ?F\. ?R\.)"
        rf" (?:(?:§§?|[Pp]t\.) ?)?(?P<section>\d[\w.()]{{0,16}}(?:[–-][\w.()]{{1,12}})?(?: et seq)?)\.?{_YEAR}{END}"
    )
    # The codes of the states: "Cal. Civ. Code § 1798.100 (West 2022)".
    state = (
        r"(?P<title>(?:[A-Z][A-Za-z]{0,5}\.){1,3} (?:(?:[A-Z][A-Za-z.]{1,12}|&) ){0,5}(?:Code|Law|Stat\.|Laws|Acts?)(?: Ann\.)?)"
        rf" (?:tit\. \d{{1,3}},? )?(?:§§?|ch\.) ?(?P<section>\d[\w.:()-]{{0,16}}(?:[–-][\w.()]{{1,12}})?)(?: \((?:(?P<publisher>[A-Z][A-Za-z.& ]{{2,30}}) )?(?P<issued>\d{{4}})\))?{END}"
    )
    public = (
        rf"{_TITLE}(?P<number>(?:Pub\. ?L\.|P\.L\.) (?:No\. ?)?\d{{1,3}}[–-]\d{{1,4}})(?:, (?:§§?|sec\.|[Tt]it\.) ?(?P<section>[\dIVX][\w.()–-]{{0,16}}))?"
        rf"(?:, (?P<volume>\d{{1,3}}) (?P<container>Stat\.) {_PAGE}(?:, (?:at )?(?P<note>\d[\d, –-]{{0,20}}))?)?{_YEAR}(?: \((?P<note2>codified [^()]{{3,120}}(?:\([^()]{{1,20}}\)[^()]{{0,60}}){{0,3}})\))?{END}"
    )
    register = (
        rf"{_TITLE}(?P<volume>\d{{1,3}}) (?P<container>Fed\. ?Reg\.) (?P<page>\d{{1,3}},\d{{3}}|\d{{1,6}})(?:, (?P<note>\d[\d,–-]{{0,14}}))?"
        rf" \((?:proposed )?{_DAY}\)(?: \((?P<note2>(?:to be )?codified [^()]{{3,60}})\))?{END}"
    )
    return (
        (re.compile(code), "legislation"),
        (re.compile(state), "legislation"),
        (re.compile(public), "legislation"),
        (re.compile(register), "legislation"),
    )


@functools.cache
def proceedings() -> tuple[tuple[re.Pattern[str], str], ...]:
    """What was proposed, reported, heard and said."""
    bill = (
        rf"{_TITLE}(?P<number>(?:H\. ?R\.|S\.|H\.|H\. ?J\.|S\. ?J\.)(?: ?(?:Con\. )?Res\.)? \d{{1,5}})"
        rf", {_CONGRESS}(?:, (?P<volume>\d{{1,3}}) (?P<container>Cong\. Rec\.) (?P<page>[SHE]?\d{{1,5}}))?{_YEAR}(?: \((?P<note>enacted)\))?{END}"
    )
    # What was said on the floor: "168 Cong. Rec. S1124 (daily ed. Mar. 15, 2022) (statement of Sen. Roe)".
    record = (
        rf"{_TITLE}(?P<volume>\d{{1,3}}) (?P<container>Cong\. ?Rec\.) (?P<page>\d{{1,3}},\d{{3}}|[SHED]?\d{{1,5}}(?:[–-][SHED]?\d{{1,5}})?)(?:, (?P<note>[SHED]?\d[\w–-]{{0,12}}))?"
        rf" \((?:(?P<edition>daily) (?P<again2>ed\.) )?{_DAY}\)"
        rf"(?: \((?P<again>(?:statement|remarks) of (?:Sen(?:ator|s?\.)|Rep(?:resentative|s?\.)|Mr\.|Ms\.|Mrs\.)) (?P<author>[A-Z][^()]{{2,60}})\))?{END}"
    )
    committee_report = (
        rf"{_TITLE}(?P<number>(?:S\.|H\. ?R\.|H\.) ?(?:Conf\. |Exec\. )?(?:Rep|Doc)\. No\. \d{{2,3}}[–-]\d{{1,4}})(?:, (?P<section>pt\. \d{{1,2}}))?(?:,? at (?P<note>\d[\d–-]{{0,10}}))?"
        rf" \((?P<issued>\d{{4}})\)(?: \((?P<note2>Conf\. Rep\.)\))?{END}"
    )
    # Before whom it was held is the section: "Title: Hearing before the Committee on Salt, 116th Cong. (2019)".
    held_before = (
        rf"(?P<title>[A-Z][^\[\]]{{4,240}}?): (?P<genre>(?:Joint )?[Hh]earings?) (?P<again>[Bb]efore(?: the)?) (?P<section>[A-Z][^\[\]]{{4,200}}?), {_CONGRESS}(?: (?P<page>\d{{1,4}}))?"
        rf" \((?P<issued>\d{{4}})\)(?: \((?P<note>(?:testimony|statement) of [^()]{{3,90}})\))?{END}"
    )
    hearing = (
        rf"(?P<title>[A-Z][^\[\]]{{4,240}}?)[,:] {_CONGRESS}(?: (?P<page>\d{{1,4}}))?"
        rf" \((?P<issued>\d{{4}})\)(?: \((?P<note>(?:testimony|statement) of [^()]{{3,90}})\))?{END}"
    )
    # As Chicago has them, by the committee.
    chicago_hearing = (
        r"(?P<author>(?:US|U\.S\.|United States) Congress\. (?:Senate|House)[^\[\]:]{0,120}?)\. (?P<title>(?:[A-Z][^\[\].]{4,200}: )?Hearings? (?:[Bb]efore|[Oo]n) [^\[\].]{4,200})\. "
        rf"{_CONGRESS}(?:, (?P<note>\d(?:st|nd|rd|d) [Ss]ess\.))?,? "
        rf"(?:(?P<issued>(?:[A-Z][a-z]{{2,8}} \d{{1,2}}, )?\d{{4}})|(?P<event_date>[A-Z][a-z]{{2,8}} \d{{1,2}}(?:[–-]\d{{1,2}})?, \d{{4}})\. (?P<place>[A-Z][A-Za-z., ]{{3,30}}): (?P<publisher>[^\d:()]{{3,60}}), (?P<issued2>\d{{4}})){END}"
    )
    return (
        (re.compile(bill), "bill"),
        (re.compile(record), "hearing"),
        (re.compile(committee_report), "report"),
        (re.compile(chicago_hearing), "hearing"),
        (re.compile(held_before), "hearing"),
        (re.compile(hearing), "hearing"),
    )
