# ruff: noqa: E501 - patterns
"""What the name of an act holds besides it: its number and its day.

"Loi n° 85-677 du 5 juillet 1985", "Ley 39/2015, de 1 de octubre", "Legge 7 agosto 1990, n. 241", "Theft Act 1968".

Sources: Légifrance's form of French acts; the forms of the Boletín Oficial del Estado, the Gazzetta Ufficiale and the Diário da
República; OSCOLA 4, section 2.4.
"""

from __future__ import annotations

import functools
import re

from refman.model.dates import Date
from refman.references.dates import date_from_text

# The day and the number stand behind what kind of act it is, before what it is about.
_LONGEST_NAME = 80


def number_of_act(title: str) -> str:
    """The number in an act's name: "Loi n° 85-677 du 5 juillet 1985 …" gives "85-677"; "" where it holds none."""
    found = _number().match(title, 0, _LONGEST_NAME) or _counted().search(title)
    return next(filter(None, found.groups()), "") if found else ""


@functools.cache
def _counted() -> re.Pattern[str]:
    """Sample: "Salt Act 66 of 1995"."""
    return re.compile(r" Act,? (?:No\.? ?)?(\d{1,3} of \d{4})$")


@functools.cache
def _number() -> re.Pattern[str]:
    """Samples: "Loi n° 78-17 du", "Ley Orgánica 2/2006, de", "Lei nº 9.394, de", "D.lgs. 22 gennaio 2004, n. 42", "Zákon č. 89/2012"."""
    return re.compile(
        r"(?i:Loi|Décret|Arrêté|Ordonnance|Circulaire)(?:-loi)?(?: organique| constitutionnelle)? n[°ºo] ?(\d[\d-]*)"
        r"|(?:Ley(?: Orgánica| Foral)?|Real Decreto(?:-ley| Legislativo| Ley)?|Decreto(?:-ley| Legislativo| Supremo)?|Orden(?: [A-Z]{2,4})?|Resolución)(?: n\.?[º°]| N[º°]|/?[A-Z]{0,3}/| núm\.)? ?(\d{1,5}/(?:19|20)\d\d)"
        r"|(?:Lei(?: Complementar| Orgânica| Federal)?|Decreto(?:-Lei| Legislativo| Regulamentar)?|Portaria|Medida Provisória) n\.?[º°o] ?(\d[\d./-]*(?<![./-]))"
        r"|(?:[Ll]egge|[Dd]ecreto|[Dd]\.|[Ll]\.)[^\d]{0,20} \d{1,2}°? [a-z]+ \d{4}, n\. ?(\d{1,4})"
        r"|(?:[Фф]едеральный (?:конституционный )?закон|Указ|Постановление|Приказ|Закон)[^\d]{0,60} (?:\d{1,2}\.\d{1,2}\.\d{4}|\d{1,2} [а-я]+ \d{4})(?: ?г(?:ода|\.)?)? (?:№|N) ?(\d[\d\w-]*)"
        r"|Lov (?:av )?\d{1,2}\. [a-zæøå]+ \d{4} nr\. ?(\d{1,4})"
        r"|(?:Zákon|Vyhláška|Nařízení|Ústavní)[^\d]{0,30} č\. ?(\d{1,4}/\d{4})"
    )


def day_of_act(title: str) -> Date | None:
    """The date that an act's name holds, None where it holds none."""
    year = _year_of_act().search(title)
    if year:
        return Date(date_parts=((int(year[1] or year[2]),),))
    numbered = _year_in_number().search(title, 0, _LONGEST_NAME)
    if numbered:
        return date_from_text(f"{numbered[2]} de {numbered[1]}")[0]
    dotted = _dotted_day().search(title, 0, _LONGEST_NAME)
    if dotted:
        return Date(date_parts=((int(dotted[3]), int(dotted[2]), int(dotted[1])),))
    day = _day_in_name().search(title, 0, _LONGEST_NAME)
    return date_from_text(day[0])[0] if day else None


@functools.cache
def _year_in_number() -> re.Pattern[str]:
    """The year stands in the number, and the day without one. Sample: "Ley 39/2015, de 1 de octubre, del …"."""
    return re.compile(r"\d/((?:19|20)\d\d), de (\d{1,2} de [a-zç]{4,10})(?! de \d)")


@functools.cache
def _day_in_name() -> re.Pattern[str]:
    """Samples: "D.lgs. 22 gennaio 2004, n. 42", "Loi du 6 janvier 1978", "Gesetz vom 3. Mai 2000", "Ustawa z dnia 2 lipca 2004"."""
    return re.compile(r"\b\d{1,2}(?:er|\.|[°º])? (?:de )?[^\W\d_]{3,12} (?:de )?[12]\d{3}\b")


@functools.cache
def _dotted_day() -> re.Pattern[str]:
    """Sample: "Федеральный закон от 29.12.2012 N 273-ФЗ"."""
    return re.compile(r"\bот (0?[1-9]|[12]\d|3[01])\.(0?[1-9]|1[0-2])\.((?:19|20)\d\d)\b")


@functools.cache
def _year_of_act() -> re.Pattern[str]:
    """The year that an act's name holds. Samples: "Theft Act 1968", "Salt Act, 2013", "Salt Act 66 of 1995", "Zákon č. 89/2012 Sb., občanský zákoník"."""
    return re.compile(
        r"\b(?:Act|Order|Regulations|Rules|Measure|Code|Ordinance)(?: \([^()]{3,40}\))?,? (?:(?:No\.? ?)?\d{1,3} of )?(\d{4})$|č\. ?\d{1,4}/(\d{4}) (?:Sb|Z\. ?z|Zb)\."
    )
