"""Whether names and a year that fit no entry are a citation at all. To cry wolf is worse than to miss one."""

from __future__ import annotations

import functools
import re
from typing import TYPE_CHECKING

from refman.citations.exempt import introduces_secondary
from refman.citations.names_before import Reading
from refman.citations.years import MONTHS

if TYPE_CHECKING:
    from refman.citations.author_date import Found

# Words that stand with a capital before a year and are no authors.
_NO_NAMES = MONTHS | frozenset(
    """
        figure figures fig figs table tables tab appendix chapter section equation eq version study experiment model phase stage grant
        project award contract program since until during before after from between by in on at as the a an this that these those
        however thus therefore moreover furthermore although while when where also see cf recently finally similarly
        interestingly according indeed instead here there both one two three first second third most many some
        world war olympic olympics games cup census survey act law directive regulation treaty constitution bill code resolution
        university department institute hospital company inc ltd corp gmbh version release edition software windows office excel spss sas
        stata matlab microsoft mac os linux python r usa uk eu un us germany france italy spain china japan india brazil canada australia
        europe africa asia america england london paris berlin new york washington mexico russia korea vienna rome madrid
        accessed retrieved available downloaded received accepted published revised submitted copyright dr mr mrs prof no n
        abbildung abb tabelle kapitel abschnitt seit bis von im am der die das ein eine nach vor zwischen gesetz
        tableau chapitre depuis entre loi le la les un une dans selon en de du des tabella capitolo legge nel tabla capítulo ley desde
        sample group class grade day week month year years age wave time period season cohort cohorts batch series
        covid sars pandemic crisis recession revolution reform brexit euro dollar population total mean median average
        """.split()
)


@functools.cache
def _openers() -> re.Pattern[str]:
    return re.compile(r"[A-Z]{2,}$|\d")


def is_plausible(text: str, way: Reading, one: Found) -> bool:
    """Whether the reading is a citation of some work that the list lacks."""
    first = way.shown[0]
    words = first.split()
    if not words or any(word.strip(".").lower() in _NO_NAMES for word in (words[0], words[-1])):
        return False
    if one.mark.year.isdigit() and not 1600 <= int(one.mark.year) <= 2060:
        return False
    several = way.et_al or len(way.names) > 1
    if len(words) > 3 and not several:
        return False
    before_year = text[one.start : one.mark.start]
    if one.place == "group":
        # "(Smith, 2010)", "(Smith 2010)", "(see Smith, 2010; …)"; nothing but a known kind of word in front.
        assert one.group is not None
        floor = one.group.start + 1
        head = text[max(floor, one.start - one.ways[-1].start) : one.start - one.ways[-1].start + way.start]
        if not several and not _is_lead(head):
            return False
        return (
            several
            or (len(first) > 2 and not first.isupper())
            or (first.isupper() and len(first) > 4 and "," in before_year)
        )
    if introduces_secondary(text, one.mark.end):
        return True
    # "Smith (2010)": a lone capitalised word may be anything that has a date; "(2017 SGR 1079)" is a number of something.
    return several and text[one.mark.end : one.mark.end + 1] in ("", ")", "]", ",", ";", ":", "）")


@functools.cache
def _lead() -> re.Pattern[str]:
    """What may stand before the names within a bracket."""
    return re.compile(
        r"[\s;,]*(?:(?:but |and |or )?(?:see|cf\.?|compare|e\.?g\.?,?|i\.?e\.?,?|viz\.?|for (?:example|instance|review|reviews|a review|details|overview|an overview)"
        r"|reviewed (?:in|by)|review by|reviews?|also|vgl\.|siehe|s\.|bspw\.|z\. ?B\.|etwa|so|voir|cf|par exemple|p\. ?ex\.|ver|véase|por ejemplo|ad es\.|si veda|vedi"
        r"|after|following|modified from|adapted from|based on|according to|data from|from|in|by|zie|bijv\.|se|and references therein|among others|inter alia"
        r"|most recently|originally|formerly|here|reviewed|contra|sensu|auct|summarized in|summarised in|described in|as in)[\s,:;]*){0,5}",
        re.IGNORECASE,
    )


def _is_lead(head: str) -> bool:
    """Whether what stands before the names in the bracket is nothing, a lead word, or another citation's end."""
    head = head.rstrip()
    if not head or head.endswith((";", "(", "[")):
        return True
    match = _lead().fullmatch(head)
    if match is not None:
        return True
    cut = max(head.rfind(";"), head.rfind("("))
    return cut >= 0 and _lead().fullmatch(head[cut + 1 :]) is not None
