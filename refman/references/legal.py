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

from refman.references.coded import END, Coded, first_match
from refman.references.commonwealth import PARTIES, cases
from refman.references.tokens import Tokens

# No citation of these kinds is longer; it also bounds what the patterns may try.
_LONGEST = 500
TRACES = (
    " v. ",
    " v ",
    " vs. ",
    " c. ",
    " c ",
    " L. Rev",
    "HC Deb",
    "HL Deb",
    " L. REV",
    " L.J.",
    " L. J.",
    " J.L.",
    "' [",
    "' (",
    "’ [",
    "’ (",
    "In re ",
    "Re ",
    "(London, ",
    "(Dublin, ",
    "(Edinburgh, ",
    "(New York, ",
    "(Sydney, ",
    "(Melbourne, ",
    "(Toronto, ",
    "Ex parte ",
    "Matter of ",
    " ed. ",
    "§ ",
    "] ECR ",
    " edn, ",
    " Deb ",
)
_PIN_OF_REVIEW = r"(?:, (?P<note>\d[\d–-]*(?:,? nn?\. ?\d[\d–-]*)?))?"
_REPORTER = r"(?P<container>[A-Z][A-Za-z\d.’'&]*(?: (?:[A-Z\d][A-Za-z\d.’'&]*|&)){0,5})"
_VOLUME, _PAGE, _PIN = r"(?P<volume>\d{1,4})", r"(?P<page>\d{1,5}|_{2,4})", r"(?:, (?P<note>\d[\d–-]*))?"


# Pages and notes that are cited, and other reports. Sample: ", 152–53 & n.3, 93 S. Ct. 705".
_PINS = r"(?:, (?P<note>\d[\w.’'&, –-]{0,80}?))?"
# What a court or a writer adds. Samples: "(per curiam)", "(Roe, J., dissenting) (emphasis added)", ", cert. denied, 1 U.S. 2 (1999)".
_BEHIND = r"(?: (?P<note2>\([A-Za-z][^()]{3,200}\)(?: \([A-Za-z][^()]{3,200}\))?)|, (?P<note3>(?:aff[’']d|rev[’']d|cert\. denied|vacated|overruled)[^\[\]]{3,120}?))?"


@functools.cache
def _patterns() -> tuple[tuple[re.Pattern[str], str], ...]:
    # "9th Cir." has a number, and so has no year.
    court = r"(?:(?P<authority>(?:\d{1,2}(?:st|nd|rd|th|d) )?[^()\d]{2,60}?) )?"
    american = (
        rf"{PARTIES}, {_VOLUME} {_REPORTER[:-1]}(?: \(\d{{1,2}} [A-Z][a-z]{{2,9}}\.?\))?) {_PAGE}{_PINS}"
        rf" \({court}(?P<issued>(?:[A-Z][a-z]+\.? \d{{1,2}}, )?\d{{4}})\){_BEHIND}{END}"
    )
    review = (
        rf"(?P<author>[A-Z][^,\d]{{3,80}}?), (?:(?P<genre>Note|Comment|Essay|Article|Book Review|Review Essay|Commentary), )?"
        rf"(?P<title>[^\d].{{4,200}}?), {_VOLUME} {_REPORTER} {_PAGE}{_PIN_OF_REVIEW}"
        rf" \((?P<issued>\d{{4}})\){END}"
    )
    # The year stands in square brackets where it is needed to find the volume, in round ones before the volume's number.
    article = (
        r"(?P<author>[A-Z][^,‘'\d]{2,80}), ['‘](?P<title>[^\[\]]{5,250}?)['’] "
        r"(?:\[(?P<issued>\d{4})\]|\((?P<issued2>\d{4})\) (?P<volume>\d{1,3})(?: ?\((?P<issue>\d{1,3})\))?)"
        rf" (?P<container>[A-Z][A-Za-z&.’' ]{{1,80}}?) (?P<page>\d{{1,5}})(?:, (?P<note>\d[\d–-]{{0,12}}))?{END}"
    )
    # OSCOLA 4, section 3.4.9: a newspaper's article has its town and its day in a bracket.
    news = (
        r"(?P<author>[A-Z][^,‘'\d]{2,80}), ['‘](?P<title>[^\[\]]{5,250}?)['’] (?P<container>[A-Z][A-Za-z&.’' ]{2,60}?) "
        r"\((?P<place>[A-Z][^(),\d]{2,30}), (?P<issued>\d{1,2} [A-Z][a-z]{2,8} \d{4})\)(?: (?P<page>[A-Z]?\d{1,3}))?"
        rf"(?: <(?P<URL2>[^<>\s]{{8,200}})> accessed (?P<accessed>\d{{1,2}} [A-Z][a-z]{{2,8}} \d{{4}}))?{END}"
    )
    numbered = (
        r"(?P<number>(?:Joined )?Cases? [CTF]?-?\d{1,4}/\d\d(?: P(?: ?\([A-Z]\))?)?(?:(?:,| and|–|-) ?[CTF]?-?\d{1,4}/\d\d(?: P)?)*)"
        r",? (?P<title>[A-Z][^\[\]]{3,200}?)"
    )
    court_of_justice = (
        numbered + rf",? \[(?P<issued>\d{{4}})\] (?P<container>ECR) (?P<page>(?:I{{1,3}}[–-])?(?:A-)?\d{{1,5}})"
        rf"(?:,? (?P<note>(?:paras?\.? )?\[?\d[\d–\]-]{{0,12}}))?{END}"
    )
    # Since there is an ECLI, the report is left out.
    by_ecli = (
        numbered + r"(?:,? [\[(](?P<issued>\d{4})[\])])?,? (?P<note>(?:ECLI:)?EU:[CTF]:\d{4}:\d{1,5}"
        rf"(?:,? (?:paras?\.? |\[)\d[\d\], –-]{{0,20}})?){END}"
    )
    # Courts of human rights and international tribunals name themselves first.
    tribunal = (
        r"(?P<authority>European Court of Human Rights|Cour européenne des droits de l[’']homme|ECtHR|ECHR|CEDH|ICTY|ICTR|ICC|SCSL)"
        r", (?P<title>[A-Z][^\[\]]{1,80}? (?:v\.?|c\.) [^\[\]]{2,80}?),? (?:\(?[Aa]pp(?:lication|l?\.) )?"
        r"(?:(?:[Nn]os?\.?|n[°o]) (?P<number>\d{1,6}/\d\d(?:(?:,| and) \d{1,6}/\d\d)*)\)?"
        r"|(?P<number2>Case [Nn]o\. [A-Z]{2,5}-[\w/-]{2,24})), "
        r"(?:(?P<genre>(?:[Jj]udge?ment|[Dd]ecision|[Aa]rrêt|Merits)(?: \([A-Z][^()]{3,40}\))?)(?: of| du|,)? )?"
        rf"(?P<issued>\d{{1,2}} [^\W\d_]{{3,10}} \d{{4}}){END}"
    )
    docket = (
        rf"{PARTIES}, (?P<number>Nos?\. [\w:., -]{{2,40}}?)(?:, (?P<note>\d{{4}} (?:WL|U\.S\. (?:App\. |Dist\. )?LEXIS) \d{{3,9}}(?:,? at \*\d[\d–-]{{0,8}})?))?,?"
        rf" \({court}(?P<issued>(?:[A-Z][a-z]+\.? \d{{1,2}}, )?\d{{4}})\){END}"
    )
    docket_of_rights = (
        r"(?P<title>[A-Z][^\[\]]{1,150}? (?:v\.?|c\.) [^\[\]]{2,150}?), (?:App\. )?[Nn]os?\. (?P<number>\d{1,6}/\d\d)"
        rf" \((?P<authority>ECtHR|ECHR|CEDH|Eur\. Ct\. H\.R\.),? (?P<issued>(?:[A-Z][a-z]+\.? \d{{1,2}}, )?\d{{4}})\){END}"
    )
    # A book of British lawyers: its bracket holds edition, house and year.
    book = (
        r"(?P<author>[A-Z][^,‘'\d]{2,80}), (?P<title>[A-Z][^()\[\]]{3,200}?) "
        r"\((?P<edition>\d{1,2}(?:st|nd|rd|th)) edn, (?P<publisher>[A-Z][^()\d]{1,60}?)"
        rf" (?P<issued>\d{{4}})\)(?: (?P<page>\d[\d–, -]{{0,20}}))?{END}"
    )
    # As the Bluebook has a treatise, by its section or its edition.
    treatise = (
        r"(?:(?P<volume>1?\d) )?(?P<author>[A-Z][^,\d§]{3,80}), (?P<title>[A-Z][^\d§\[\](),]{3,160}?)"
        r"(?: §{1,2} ?(?P<section>\d[\w.:–-]{0,14})(?:,? (?:at )?(?P<note>\d[\d–-]{0,12}))?"
        rf" \((?:(?P<edition>\d{{1,2}}(?:st|nd|rd|th|d)) ed\. )?(?P<issued>\d{{4}})\)|,? (?:at )?(?P<note2>\d[\d–-]{{0,12}})? ?\((?P<edition2>\d{{1,2}}d) ed\. (?P<issued2>\d{{4}})\)){END}"
    )
    debate = (
        r"(?:(?P<authority>Hansard),? )?(?P<container>H[CL] Deb),? (?P<issued>\d{1,2} [A-Z][a-z]{2,8} \d{4}),?"
        r" vol\.? (?P<volume>\d{1,4}),? cols?\.? (?P<page>\d[\d–-]{0,12}[A-Z]{0,2})\.?$"
    )
    return (
        (re.compile(book), "book"),
        (re.compile(treatise), "book"),
        (re.compile(debate), "hearing"),
        (re.compile(docket_of_rights), "legal_case"),
        (re.compile(docket), "legal_case"),
        (re.compile(article), "article-journal"),
        (re.compile(news), "article-newspaper"),
        (re.compile(tribunal), "legal_case"),
        (re.compile(court_of_justice), "legal_case"),
        (re.compile(by_ecli), "legal_case"),
        (re.compile(american), "legal_case"),
        *((one, "legal_case") for one in cases()),
        (re.compile(review), "article-journal"),
    )


def legal(text: str, cut: Tokens) -> Coded | None:
    """The labels of a citation that keeps to one of these orders; None for any other."""
    if len(text) > _LONGEST:
        return None
    return first_match(text, cut, _patterns(), _is_of_law)


def _is_of_law(match: re.Match[str], kind: str) -> bool:
    """Whether what looks like an article stands in a law journal, where its form does not tell it already."""
    return kind != "article-journal" or "issued2" in match.re.groupindex or _is_review(match["container"])


def _is_review(container: str) -> bool:
    """Whether the abbreviation is one of a law journal: "HARV. L. REV.", "Yale L.J."."""
    return any(sign in container.upper() for sign in ("L. REV", "L.REV", "L.J", "L. J", "J.L", "J. L"))
