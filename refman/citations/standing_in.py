"""Words that stand in for a work named before: ibid., idem, op. cit., loc. cit., ebd., a. a. O., and their kin."""

from __future__ import annotations

import functools
import re
from collections.abc import Iterable, Iterator

import msgspec

from refman.citations.brackets import Groups
from refman.citations.locators import locator_after
from refman.model.citation import Citation, Cite
from refman.model.span import Span

# What the word stands for: the same work, the same author, a work named further up.
FORMS = {"ibid": "ibid", "there": "ibid", "idem": "idem", "op": "op-cit", "loc": "loc-cit"}
_FORM_OF_CITATION = {"ibid": "ibid", "idem": "idem", "op-cit": "op-cit", "loc-cit": "op-cit"}


# For each of them a pattern. IBID is what no sentence has otherwise; of THERE ("там же", "tamże") sentences are full.
IBID = r"(?:ib(?:id(?:em)?|íd(?:em)?)\b\.?|ib\.(?=[,;):\s]|$)|ebd\b\.?|ebenda\b|同上|前掲同)"
THERE = (
    r"(?:tam(?:że|též|tiež)\b|там (?:же|само|жа)\b|пак там\b|prav tam\b|isto\b|исто\b|na istom (?:mj(?:estu|\.)|mestu)|на истом месту"
    r"|uo\.|ugyanott\b|aynı yerde\b|a\. ?y\.|αυτόθι|στο ίδιο\b|samma (?:ställe|st\.)|samme sted\b|smst\.|s\. ?st\.|samassa\b"
    r"|ten pat\b|turpat\b|sealsamas\b|aldaar\b)"
    r"(?=\s*(?:[,.;:()\[\]]|$|\d|[^\W\d_]{1,4}\. ?\d))"
)
IDEM = r"(?:(?:idem|ídem|tenże|taż|týž|táž|он же|она же|він же)\b\.?(?=[,;):\s]|$)|[Ii]d\.(?=[,;):\s]|$)|(?:ders|dies)\.(?=[,;):\s]|$))"
OP_CIT = (
    r"(?:(?:op|ob)\.? ?cit\b\.?|a\. ?a\. ?O\.?|œuvr?e? cité|o\. ?c\.(?=[,;)])|(?:art|ouvr)\. ?cit\b\.?|dz\. ?cyt\."
    r"|(?:указ|вказ|цит|нав)\. ?(?:соч|праця|твір|съч|дело|тв)\b\.?|a\. ?g\. ?[em]\.|adı geçen (?:eser|makale)\b"
    r"|nav\. ?(?:d(?:elo|jelo|j\.))|ό\. ?π\.|anf\. ?(?:arb\.|verk\b)"
    # Behind a name, and with their space: "(ketamine i.m.)" and "(50 a.a.)" are no works.
    r"|(?<=[^\W\d_][,:] )(?:c\. d|i\. m|a\. a|a\. w)\.(?=[,;:)\s]|$))"
)
LOC_CIT = r"(?:loc\.? ?cit\b\.?|l\. ?c\.(?=[,;)]))"


@functools.cache
def _word() -> re.Pattern[str]:
    """Samples: "ibid.", "Ibidem", "ib.", "ebd.", "Ebenda", "ibíd.", "idem", "id.", "op. cit.", "a.a.O.", "loc. cit.", "там же"."""
    return re.compile(
        rf"(?<![\w-])(?:(?P<ibid>{IBID})|(?P<there>{THERE})|(?P<idem>{IDEM})|(?P<op>{OP_CIT})|(?P<loc>{LOC_CIT}))",
        re.IGNORECASE,
    )


@functools.cache
def _alone() -> re.Pattern[str]:
    """Those that need no bracket."""
    return re.compile(rf"(?<![\w-])(?P<ibid>{IBID})", re.IGNORECASE)


class StandIn(msgspec.Struct, frozen=True):
    """One such word. `bracket`: the whole bracket where it stands in one alone or after a lead."""

    span: Span
    via: str
    citation: Citation
    name: str = ""


def stand_ins(text: str, stretches: Iterable[Span], groups: Groups) -> Iterator[StandIn]:
    """The words of the stretches that stand in for a work, in order.

    Outside brackets only forms count that no sentence uses otherwise ("idem" and "id." need a bracket or a note).
    """
    for stretch in stretches:
        found = {match.start(): match for match in _alone().finditer(text, stretch.start, stretch.end)}
        for group in groups.outermost(stretch.start, stretch.end):
            found |= {
                match.start(): match for match in _word().finditer(text, group.start, min(group.end, stretch.end))
            }
        for match in (found[at] for at in sorted(found)):
            kind = FORMS[str(match.lastgroup)]
            around = groups.around(match.start())
            if around is None and match.lastgroup != "ibid":
                continue
            if (
                match.lastgroup == "there"
                and around is not None
                and not _stands_first(text, around.start, match.start())
            ):
                continue
            if around is not None and around.end - around.start > 160:
                around = None
            yield _stand_in(text, match, kind, around.start if around else None, around.end if around else None)


def _stands_first(text: str, start: int, at: int) -> bool:
    """Whether a word is the first of its bracket, a lead apart: "(zob. tamże, s. 5)"."""
    return at - start < 12 and not re.search(r"[^\W\d_]{5}", text[start + 1 : at])


def _stand_in(text: str, match: re.Match[str], kind: str, start: int | None, end: int | None) -> StandIn:
    until = end - 1 if end is not None else min(len(text), match.end() + 40)
    locator = locator_after(text, match.end(), until)
    stop = locator.end if locator else match.end()
    name = re.search(
        r"([^\W\d_][\w’'-]+)[,\s]*$", text[start + 1 if start is not None else match.start() - 40 : match.start()]
    )
    cite = Cite(
        span=Span(match.start(), stop),
        via=kind,
        locator=locator.value if locator else "",
        label=locator.label if locator else "",
    )
    span = Span(start, end) if start is not None and end is not None else cite.span
    is_named = kind == "op-cit" and name is not None and name[1][0].isupper()
    citation = Citation(span, _FORM_OF_CITATION[kind], (cite,))
    return StandIn(span, kind, citation, name[1] if is_named and name else "")
