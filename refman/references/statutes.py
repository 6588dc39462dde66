# ruff: noqa: E501 - patterns
"""Statutes, bills, hearings and constitutions as American and British lists cite them, read by rule.

"Civil Rights Act of 1964, 42 U.S.C. § 2000e (1964).", "S. Res. 438, 114th Cong. (2016).", "U.S. Const. art. I, § 3.", "Health and
Safety at Work etc. Act 1974, c. 37." Only a string that keeps to the order from its first word to its last is read so.

Sources: APA 7, sections 11.5, 11.6 and 11.9; The Bluebook's rules 11 to 14 as APA 7 tells them; OSCOLA 4, section 2.4.
"""

from __future__ import annotations

import functools
import re

from refman.references.coded import END, Coded, first_match
from refman.references.congress import printed_law, proceedings
from refman.references.tokens import Tokens

_LONGEST = 500
# One of these words stands in each, or the name of a code.
WORDS = frozenset(
    """Cong Const Stat Pub Reg Charter Constitution Costituzione Constituição Grundgesetz Verfassung Bundesverfassung Act Regulations Regulation Order Rules Measure Bill Code Ordinance RLRQ LRQ CQLR RSC LRSC LRC RSO SC LC
    LSC Q Rep Doc""".split()
)
CODES = (". R. ", "R. Civ.", "R. Crim.", " § ", " §§ ", "U.S.C.", "U. S. C.", "C.F.R.", "C. F. R.")


@functools.cache
def _patterns() -> tuple[tuple[re.Pattern[str], str], ...]:
    # The year is part of an act's name, and its date (see `act_names`).
    kinds = r"(?:Act|Order|Regulations|Rules|Measure|Code|Ordinance)"
    named = (
        rf"(?P<title>[A-Z][^.\[\]]{{3,140}}?(?:etc\.)?[^.\[\]]{{0,20}}\b{kinds}(?:,? \([A-Z][^()]{{3,40}}\))?,? (?:(?:No\.? ?)?\d{{1,3}} of )?(?:1[2-9]\d\d|20\d\d))"
        r"(?: \((?P<jurisdiction>UK|India|Canada|Ireland|Kenya|Nigeria|Ghana|Singapore|Malaysia|Pakistan|Hong Kong|South Africa)\))?"
    )
    instrument = r"(?P<number>(?:SI|S\.I\.|SSI|SR|SRO|WSI|LI) (?:No\.? )?\d{4}/\d{1,4}(?: \([A-Z]+\.? ?\d{1,4}\))?)"
    section = r"(?P<section>(?:(?:c|ch|s|ss|sec|asp|anaw|nawm|asc|art)\.? ?|§§? ?|[Ss]ection )\d[\w/–-]{0,12}(?:\(\w{1,4}\)){0,3}(?:(?:, | and )\d\w{0,4}(?:\(\w{1,4}\)){0,3}){0,4}|\d{1,2}(?: & \d{1,2})? (?:Vict?|Geo|Will|Eliz|Edw)\.? ?\d?,? c\.? ?\d{1,3})"
    # Behind a chapter or the number of an instrument.
    part = r"(?:,? (?P<section2>(?:regs?|rr?|arts?|sch|ss?|pt|paras?)\.? ?\d[\w(), –-]{0,20}?))?"
    link = r"\. (?:\[[Oo]nline\]\.? )?(?:Available (?:at|from)|Retrieved from):? ?<?(?P<link>https?://\S+?)>?(?:,? [(\[][Aa]ccessed:? (?P<accessed>[^()\[\]]{6,24})[)\]])?"
    act = rf"{named},? \(?(?:{instrument}|{section})\)?{part}(?:\. (?P<place>[A-Z][a-z]{{2,20}}): (?P<publisher>[A-Z][A-Za-z &’']{{2,40}}))?(?:{link})?\.?$"
    # As India counts its acts: "The Salt Act, 2013 (18 of 2013), s 135".
    counted_act = rf"{named},? \(?(?P<number>(?:Act )?(?:[Nn]o\.? ?)?\d{{1,3}} of \d{{4}})\)?(?:,? {section})?\.?$"
    # As South Africa does: "Salt Act 66 of 1995".
    numbered_act = r"(?P<title>[A-Z][^\[\].]{3,140} Act,? (?:No\.? ?)?\d{1,3} of (?:19|20)\d\d)\.?$"
    linked_act = rf"{named}{link}\.?$"
    # As the Australian guide has the acts of its states.
    australian = (
        r"(?P<title>[A-Z][^\[\]]{3,160}? (?:Act|Regulations?|Code|Ordinance),? (?:1[89]|20)\d\d) \((?P<jurisdiction>Cth|NSW|Vic|Qld|SA|WA|Tas|ACT|NT|NZ|UK|Imp)\)"
        r"(?:,? (?P<section>(?:s|ss|pt|sch|reg)\.? ?\d[\w(), –-]{0,20}?))?\.?$"
    )
    constitution = r"(?P<title>[A-Z][A-Za-z.]{1,12} Const\.) (?P<section>(?:art|amend)\. [IVXL]{1,7}(?:, § ?\d{1,3})?(?:, cl\. \d{1,2})?)"
    # "Fed. R. Civ. P. 12(b)(6)."
    rules = r"(?P<title>(?:[A-Z][a-z]{1,6}\. )?R\. (?:Civ|Crim|App|Bankr|Evid)\.(?: P\.)?) (?P<section>\d{1,4}(?:\.\d)?(?:\(\w{1,4}\)){0,4})"
    constitution_of = (
        r"(?P<title>(?:The )?(?:Constitution of (?:the )?[A-Z][^\d,()\[\]]{2,60}|Canadian Charter of Rights and Freedoms|Constitution(?: française)? du \d{1,2} [a-zéû]+ \d{4}"
        r"|Costituzione(?: della Repubblica)?(?: [Ii]taliana)?|Constituição d[aeo][^\d,]{3,60}|Grundgesetz(?: für die Bundesrepublik Deutschland)?|(?:Bundesv|V)erfassung [^\d,]{3,60}))"
        r"(?:,? \(?(?P<issued>(?:1[6-9]|20)\d\d)\)?)?,? (?P<section>(?:[Aa]rt(?:icles?|igos?|icol[oi]|ikel)?s?\.?|ss?\.?|[Ss]ections?|sec\.|§§?|[Cc]h(?:\.|apter)) ?[\dIVXL][\w().º° –-]{0,40}?)"
        r"(?:, (?P<note>Part I of the Constitution Act[^\[\]]{5,120}?))?"
    )
    # As OSCOLA has a bill of either House.
    british_bill = r"(?P<title>[A-Z][^\[\]]{3,160}? Bill),? (?P<number>H[CL] Bill \((?P<issued>(?:19|20)\d\d[–-]\d\d(?:\d\d)?)\) \[?\d{1,3}\]?)\.?$"
    # As the Canadian guide of McGill has them.
    canadian = (
        r"(?P<title>(?:Loi|Act|Charte|[A-Z][^,\[\]]{3,120} (?:Act|Code)|Code)[^,\[\]]{0,160}), (?P<container>RLRQ|LRQ|L\.R\.Q\.|CQLR|L?RSC 1985|LRC 1985|RSO 1990|[LS]C (?:19|20)\d\d|L\.R\.C\. \(1985\))"
        rf",? (?P<section>(?:ch?|chap)\.? ?[A-Z]?-?\d?[\d.]*(?<!\.))(?:, (?P<note>(?:art|s|ss)\.? ?\d[^\[\]]{{0,20}}))?{END}"
    )
    return (
        (re.compile(british_bill), "bill"),
        (re.compile(canadian), "legislation"),
        *printed_law(),
        *proceedings(),
        (re.compile(constitution + END), "legislation"),
        (re.compile(rules + END), "legislation"),
        (re.compile(constitution_of + END), "legislation"),
        (re.compile(australian), "legislation"),
        (re.compile(act), "legislation"),
        (re.compile(counted_act), "legislation"),
        (re.compile(numbered_act), "legislation"),
        (re.compile(linked_act), "legislation"),
    )


def statute(text: str, cut: Tokens) -> Coded | None:
    """The labels of a statute, bill or hearing that keeps to one of these orders; None for any other text."""
    if len(text) > _LONGEST:
        return None
    return first_match(text, cut, _patterns())
