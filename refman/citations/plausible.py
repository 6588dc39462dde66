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
    from refman.citations.works import Works

# Words that stand with a capital before a year and are no authors.
NO_NAMES = MONTHS | frozenset(
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


# Words that end the name of a body, whatever it begins with: "R Core Team".
_BODIES = frozenset("team group consortium committee collaboration foundation network initiative taskforce".split())


def is_plausible(text: str, way: Reading, one: Found, works: Works) -> bool:
    """Whether the reading is a citation of some work that the list lacks."""
    first = way.shown[0]
    words = first.split()
    body = len(words) > 2 and words[-1].lower() in _BODIES
    if not words or (not body and any(word.strip(".").lower() in NO_NAMES for word in (words[0], words[-1]))):
        return False
    if one.mark.year.isdigit() and not 1600 <= int(one.mark.year) <= 2060:
        return False
    # "in" is the Slovene "and", and in most texts only a preposition: "Bees in Tamm (2015)".
    begin = one.start - one.ways[-1].start + way.start
    several = way.et_al or (len(way.names) > 1 and " in " not in text[begin : one.mark.start])
    if len(words) > 3 and not several:
        return False
    before_year = text[one.start : one.mark.start]
    if one.place == "group":
        # "(Smith, 2010)", "(Smith 2010)", "(see Smith, 2010; …)"; nothing but a known kind of word in front.
        assert one.group is not None
        floor = one.group.start + 1
        head = text[max(floor, begin - way.start) : begin]
        if not several and not _is_lead(head):
            return False
        return (
            several
            or (len(first) > 2 and not first.isupper())
            or (first.isupper() and len(first) > 2 and "," in before_year)
        )
    if introduces_secondary(text, one.mark.end):
        return True
    # "(2017 SGR 1079)" is a number of something.
    if text[one.mark.end : one.mark.end + 1] not in ("", ")", "]", ",", ";", ":", "）"):
        return False
    listed = len(words) == 1 and len(first) > 3 and not first.isupper() and way.names[0][0] in works.by_first
    return several or (listed and one.group is not None) or _is_quoted(text, one, begin, words)


# What people do who are cited: "Tamm (2015) argues". A lone capitalised word before a year may be anything that has a date.
_DOING = frozenset(
    """
        argue argues argued claim claims claimed suggest suggests suggested show shows showed shown demonstrate demonstrates demonstrated
        find finds found report reports reported propose proposes proposed state states stated note notes noted point points pointed
        describe describes described define defines defined observe observes observed conclude concludes concluded highlight highlights
        highlighted emphasize emphasizes emphasized emphasise emphasises emphasised explain explains explained discuss discusses
        discussed maintain maintains maintained contend contends contended assert asserts asserted examine examines examined
        investigate investigates investigated explore explores explored analyze analyzes analyzed analyse analyses analysed develop
        develops developed introduce introduces introduced identify identifies identified remark remarks remarked stress stresses
        stressed underline underlines underlined warn warns warned insist insists insisted posit posits posited theorize theorizes
        theorized indicate indicates indicated reveal reveals revealed confirm confirms confirmed distinguish distinguishes
        distinguished write writes wrote sees saw views viewed believes believed holds concurs agrees agreed disagrees mentions
        mentioned notices noticed cautions coined reviewed reviews used uses compared compares studied studies estimated estimates
        schreibt argumentiert zeigt betont weist definiert beschreibt behauptet stellt sieht meint nennt spricht unterscheidet fordert
        kritisiert kommt untersucht hebt bezeichnet
        affirme soutient montre note explique souligne propose définit décrit observe conclut considère distingue écrit remarque
        afirma sostiene muestra señala propone define describe explica observa concluye destaca plantea indica menciona considera argumenta
        afferma sostiene mostra nota osserva propone definisce descrive spiega conclude sottolinea evidenzia scrive
        afirma mostra propõe define descreve explica observa conclui destaca aponta argumenta ressalta
    """.split()
)


# What stands before one who is cited.
_SAID_BY = ("according to ", "laut ", "selon ", "según ", "secondo ", "segundo ", "volgens ", "enligt ", "ifølge ")


def _is_quoted(text: str, one: Found, begin: int, words: list[str]) -> bool:
    """A lone name before a bracketed year that does what cited people do, and that the text never writes small."""
    name = words[-1]
    if len(words) > 2 or len(name) < 3 or name.isupper() or not name[:1].isupper() or one.group is None:
        return False
    follow = text[one.group.end : one.group.end + 40].split()
    said = text[max(0, begin - 16) : begin].lower().replace("\n", " ").endswith(_SAID_BY)
    if not said and (not follow or follow[0] not in _DOING):
        return False
    return name.lower() not in _words(text)


@functools.lru_cache(maxsize=1)
def _words(text: str) -> frozenset[str]:
    """All words of a text as they stand, found once for all that is asked of it."""
    return frozenset(re.findall(r"[^\W\d_]+", text))


@functools.cache
def _lead() -> re.Pattern[str]:
    """What may stand before the names within a bracket."""
    return re.compile(
        r"[\s;,]*(?:(?:but |and |or )?(?:see|cf\.?|compare|e\.?g\.?,?|i\.?e\.?,?|viz\.?|for (?:example|instance|review|reviews|a review|details|overview|an overview)"
        r"|reviewed (?:in|by)|review by|reviews?|also|vgl\.|siehe|s\.|bspw\.|z\. ?B\.|etwa|so|voir|cf|par exemple|p\. ?ex\.|ver|véase|por ejemplo|ad es\.|si veda|vedi"
        r"|after|following|modified from|adapted from|based on|according to|data from|from|in|by|zie|bijv\.|se|and references therein|among others|inter alia"
        r"|most recently|originally|formerly|here|reviewed|contra|sensu|auct|summarized in|summarised in|described in|as in|apud|(?:as )?cited (?:in|by)|citad[oa] (?:por|en|em)|cité(?:e|s)? (?:par|dans)|cit\. in|zit(?:iert|\.) (?:nach|n\.))[\s,:;]*){0,5}",
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
