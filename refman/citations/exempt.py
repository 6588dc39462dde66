"""Citations that need no entry in the list: personal communications, works known through others, statutes, scriptures.

Source: Publication Manual of the APA, 7th ed., on works not in the reference list.
"""

from __future__ import annotations

import functools
import re

from refman.citations.brackets import Group
from refman.citations.years import YearMark


@functools.cache
def _personal() -> re.Pattern[str]:
    return re.compile(
        r"personal communication|pers\.? ?comm|personal observation|pers\.? ?obs|unpublished|in revision|under review|manuscript submitted|unpubl|persönliche (?:Mitteilung|Kommunikation)"
        r"|pers\. Mitt|mündliche Mitteilung|communication personnelle|comm\. pers|comunicazione personale|comunicación personal|comunicação pessoal"
        r"|com\. pess|persoonlijke communicatie|interview|Interview|entretien|intervista|entrevista|data not shown|in preparation|in prep\.|this study|e-?mail to",
    )


@functools.cache
def _secondary() -> re.Pattern[str]:
    """What stands between a work and the one that it was read in."""
    return re.compile(
        r"\s*[,;]?\s*(?:as )?(?:cited|quoted|reported|discussed|mentioned|referenced) (?:in|by)\b|\s*[,;]?\s*(?:apud|zit(?:iert)?\.? (?:n\.|nach|in|bei)|cité[es]* (?:par|dans|in)"
        r"|citato in|cit\. in|citado (?:en|por|em)|citada (?:en|por|em)|geciteerd in|aangehaald in|citerad i|sitert i|qtd\. in|cited after)",
        re.IGNORECASE,
    )


@functools.cache
def _law() -> re.Pattern[str]:
    return re.compile(
        r"\b(?:Act|Directive|Regulation|Treaty|Convention|Constitution|Gesetz|Verordnung|Loi|Ley|Lei|Legge|Decreto|U\.S\.C\.|v\.|vs\.)\b"
    )


def exemption(text: str, group: Group | None, mark: YearMark) -> str:
    """Why a citation without an entry is right so: personal, secondary, statute; "" where nothing excuses it."""
    start, end = (group.start, group.end) if group is not None else (max(0, mark.start - 60), mark.end + 40)
    window = text[max(start, mark.start - 120) : min(end, mark.end + 80)]
    if _personal().search(window):
        return "personal"
    if _secondary().match(text, mark.end):
        return "secondary"
    return "statute" if _law().search(text[max(start, mark.start - 80) : mark.start]) else ""


def introduces_secondary(text: str, start: int) -> bool:
    """Whether "as cited in" or its kin stands at `start`."""
    return _secondary().match(text, start) is not None
