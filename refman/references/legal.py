# ruff: noqa: E501 - patterns
"""Cases and articles of law reviews, which are cited by rules of their own.

"Roe v. Wade, 410 U.S. 113 (1973)", "Donoghue v Stevenson [1932] AC 562 (HL)": name, volume, reporter, page, court and year
stand in a fixed order, so that they are read by rule and not by the model. Only a string that keeps to the order from its
first word to its last is read so.

Sources: APA 7, sections 11.4 and 11.7; OSCOLA 4, sections 2.1, 2.6 and 3.3; The Bluebook's rules 10 and 16 as APA 7 tells them.
"""

from __future__ import annotations

import functools
import re

from refman.references.coded import Coded, first_match
from refman.references.tokens import Tokens
from refman.references.traces import holds_any

# No citation of these kinds is longer; it also bounds what the patterns may try.
_LONGEST = 500
_TRACES = (
    " v. ",
    " v ",
    " vs. ",
    " c. ",
    " L. Rev",
    " L. REV",
    " L.J.",
    " L. J.",
    " J.L.",
    "' [",
    "' (",
    "’ [",
    "’ (",
    "] ECR ",
    " edn, ",
    " Deb ",
)
_REPORTER = r"(?P<container>[A-Z][A-Za-z\d.’'&]*(?: (?:[A-Z\d][A-Za-z\d.’'&]*|&)){0,5})"
_END = r"(?:\. (?P<URL>https?://\S+?))?\.?$"


_VOLUME, _PAGE, _PIN = r"(?P<volume>\d{1,4})", r"(?P<page>\d{1,5}|_{2,4})", r"(?:, (?P<note>\d[\d–-]*))?"


@functools.cache
def _patterns() -> tuple[tuple[re.Pattern[str], str], ...]:
    parties = r"(?P<title>[A-Z“][^\[\]]{0,150}? (?:v\.?|vs\.) [^\[\]]{2,150}?)"
    # "9th Cir." has a number, and so has no year.
    court = r"(?:(?P<authority>(?:\d{1,2}(?:st|nd|rd|th|d) )?[^()\d]{2,60}?) )?"
    american = (
        rf"{parties}, {_VOLUME} {_REPORTER} {_PAGE}{_PIN}"
        rf" \({court}(?P<issued>(?:[A-Z][a-z]+ \d{{1,2}}, )?\d{{4}})\){_END}"
    )
    british = (
        rf"{parties},? [\[(](?P<issued>\d{{4}})[\])] (?:{_VOLUME} )?{_REPORTER} {_PAGE}"
        rf"(?: \((?P<authority>[A-Z][A-Za-z ]{{1,30}})\))?(?:, (?P<note>[\[\d][^,]{{0,12}}))?{_END}"
    )
    # A neutral citation, and the report that the case was printed in.
    neutral = (
        rf"{parties},? \[(?P<issued>\d{{4}})\] (?P<number>(?:EW(?:CA (?:Civ|Crim)|HC)|UK(?:SC|HL|PC|UT|EAT)|CS(?:IH|OH)|NI(?:QB|CA)|IE(?:HC|SC)|HCA|FCA|NZ(?:CA|SC)|SCC|SGCA) \d{{1,5}}(?: \([A-Z][A-Za-z]+\))?),"
        rf" \[\d{{4}}\] (?:{_VOLUME} )?{_REPORTER} {_PAGE}(?:, (?P<note>[\[\d][^,]{{0,12}}))?{_END}"
    )
    review = (
        rf"(?P<author>[A-Z][^,\d]{{3,80}}?), (?P<title>[^\d].{{4,200}}?), {_VOLUME} {_REPORTER} {_PAGE}{_PIN}"
        rf" \((?P<issued>\d{{4}})\){_END}"
    )
    # The year stands in square brackets where it is needed to find the volume, in round ones before the volume's number.
    article = (
        r"(?P<author>[A-Z][^,‘'\d]{2,80}), ['‘](?P<title>[^\[\]]{5,250}?)['’] "
        r"(?:\[(?P<issued>\d{4})\]|\((?P<issued2>\d{4})\) (?P<volume>\d{1,3})(?: ?\((?P<issue>\d{1,3})\))?)"
        rf" (?P<container>[A-Z][A-Za-z&.’' ]{{1,80}}?) (?P<page>\d{{1,5}})(?:, (?P<note>\d[\d–-]{{0,12}}))?{_END}"
    )
    court_of_justice = (
        r"(?P<number>(?:Joined )?Cases? [CTF]?-?\d{1,4}/\d\d(?:(?:,| and|–|-) ?[CTF]?-?\d{1,4}/\d\d)*)"
        r" (?P<title>[A-Z][^\[\]]{3,200}?)"
        rf",? \[(?P<issued>\d{{4}})\] (?P<container>ECR) (?P<page>(?:I{{1,3}}[–-])?(?:A-)?\d{{1,5}})"
        rf"(?:,? (?P<note>(?:paras?\.? )?\[?\d[\d–\]-]{{0,12}}))?{_END}"
    )
    # Courts of human rights and international tribunals name themselves first.
    tribunal = (
        r"(?P<authority>European Court of Human Rights|Cour européenne des droits de l[’']homme|ECtHR|ECHR|CEDH|ICTY|ICTR|ICC|SCSL)"
        r", (?P<title>[A-Z][^\[\]]{1,80}? (?:v\.?|c\.) [^\[\]]{2,80}?),? (?:\(?[Aa]pp(?:lication|l?\.) )?"
        r"(?:(?:[Nn]os?\.?|n[°o]) (?P<number>\d{1,6}/\d\d(?:(?:,| and) \d{1,6}/\d\d)*)\)?"
        r"|(?P<number2>Case [Nn]o\. [A-Z]{2,5}-[\w/-]{2,24})), "
        r"(?:(?P<genre>(?:[Jj]udge?ment|[Dd]ecision|[Aa]rrêt|Merits)(?: \([A-Z][^()]{3,40}\))?)(?: of| du|,)? )?"
        rf"(?P<issued>\d{{1,2}} [^\W\d_]{{3,10}} \d{{4}}){_END}"
    )
    docket = (
        rf"{parties}, (?P<number>Nos?\. [\w:., -]{{2,40}}?)(?:, (?P<note>\d{{4}} WL \d{{3,9}}))?,?"
        rf" \({court}(?P<issued>(?:[A-Z][a-z]+\.? \d{{1,2}}, )?\d{{4}})\){_END}"
    )
    docket_of_rights = (
        r"(?P<title>[A-Z][^\[\]]{1,150}? (?:v\.?|c\.) [^\[\]]{2,150}?), (?:App\. )?[Nn]os?\. (?P<number>\d{1,6}/\d\d)"
        rf" \((?P<authority>ECtHR|ECHR|CEDH|Eur\. Ct\. H\.R\.),? (?P<issued>(?:[A-Z][a-z]+\.? \d{{1,2}}, )?\d{{4}})\){_END}"
    )
    # A book of British lawyers: its bracket holds edition, house and year.
    book = (
        r"(?P<author>[A-Z][^,‘'\d]{2,80}), (?P<title>[A-Z][^()\[\]]{3,200}?) "
        r"\((?P<edition>\d{1,2}(?:st|nd|rd|th)) edn, (?P<publisher>[A-Z][^()\d]{1,60}?)"
        rf" (?P<issued>\d{{4}})\)(?: (?P<page>\d[\d–, -]{{0,20}}))?{_END}"
    )
    debate = (
        r"(?:(?P<authority>Hansard),? )?(?P<container>H[CL] Deb) (?P<issued>\d{1,2} [A-Z][a-z]{2,8} \d{4}),?"
        r" vol (?P<volume>\d{1,4}),? cols? (?P<page>\d[\d–-]{0,12}[A-Z]{0,2})\.?$"
    )
    return (
        (re.compile(book), "book"),
        (re.compile(debate), "hearing"),
        (re.compile(docket_of_rights), "legal_case"),
        (re.compile(docket), "legal_case"),
        (re.compile(article), "article-journal"),
        (re.compile(tribunal), "legal_case"),
        (re.compile(court_of_justice), "legal_case"),
        (re.compile(neutral), "legal_case"),
        (re.compile(american), "legal_case"),
        (re.compile(british), "legal_case"),
        (re.compile(review), "article-journal"),
    )


def legal(text: str, cut: Tokens) -> Coded | None:
    """The labels of a citation that keeps to one of these orders; None for any other."""
    if len(text) > _LONGEST or not holds_any(text, _TRACES):
        return None
    return first_match(text, cut, _patterns(), _is_of_law)


def _is_of_law(match: re.Match[str], kind: str) -> bool:
    """Whether what looks like an article stands in a law journal, where its form does not tell it already."""
    return kind != "article-journal" or "issued2" in match.re.groupindex or _is_review(match["container"])


def _is_review(container: str) -> bool:
    """Whether the abbreviation is one of a law journal: "HARV. L. REV.", "Yale L.J."."""
    return any(sign in container.upper() for sign in ("L. REV", "L.REV", "L.J", "L. J", "J.L", "J. L"))
