# ruff: noqa: E501 - tables of words
"""Titles that say what kind of work they head: laws, letters, programs and theses, in many languages."""

from __future__ import annotations

import functools
import re

from refman.references.traces import holds_any

# How the titles of laws begin, and what a title with a degree in it holds, in small letters.
_LAWFUL = tuple(
    """commission council european implementing delegated regulation directive verordnung richtlinie règlement reglamento regolamento
    regulamento loi décret arrêté ordonnance ley real decreto orden lei portaria legge d. constitu costituzione grundgesetz федеральный
    закон постановление undang-undang peraturan ustawa zákon lov lag förordning gesetz bundesgesetz""".split()
)
_LETTERS = (
    "letter to ",
    "letters to ",
    "letter from ",
    "dear colleague letter",
    "personal communication with ",
    "personal communication from ",
    "persönliche mitteilung von ",
    "brief an ",
    "lettre à ",
    "carta a ",
    "lettera a ",
    "e-mail von ",
    "e-mail an ",
    "email from ",
    "e-mail from ",
    "email to ",
    "e-mail to ",
    "e-mail message to ",
    "email message to ",
    "text message to ",
    "correo electrónico a ",
    "courriel à ",
    "courriel de ",
    "correo electrónico de ",
)
# Such are printed in a journal, or address a nation.
_LETTERS_PRINTED = (
    "letter to the ",
    "letters to the ",
    "letter from the ",
    "letter from a ",
    "letter to a ",
    "letters to a ",
    "brief an d",
    "brief an e",
    "carta a la",
    "carta a un",
    "lettre à l",
    "lettre à un",
)
_PROGRAMS = (
    ": stata module ",
    ": r package ",
    ": an r package ",
    ": python package ",
    ": a python package ",
    ": matlab toolbox ",
)
_DEGREES = """diss thesis habilitation arbeit thèse these mémoire tesis tesi tese proefschrift avhandling afhandling väitöskirja rozprawa praca
    diplom práce magist doktor lisans диссерт автореферат дисерт дис.""".split()


def kind_said_by(title: str) -> str:
    """The CSL type of a work whose title leaves no doubt; "" for any other."""
    # The patterns are dear to compile, and most lists need neither.
    lower = title.lower()
    if lower.startswith(_LAWFUL) and _law().match(title):
        return "legislation"
    if lower.startswith(_LETTERS) and not lower.startswith(_LETTERS_PRINTED):
        return "personal_communication"
    if lower.startswith(_INTERVIEWS):
        return "interview"
    if lower.startswith(_DECISIONS) and _numbered_decision().match(lower):
        return "legal_case"
    if holds_any(lower, _PROGRAMS):
        return "software"
    if lower in _UNNAMED:
        return _UNNAMED[lower]
    if lower.endswith(_HOMES):
        return "webpage"
    if lower.startswith(_FIGURES) and _figure().match(title):
        return "graphic"
    if lower.startswith(_BILLS) or ("c-" in lower and _union_case().search(title)):
        return "bill" if lower.startswith(_BILLS) else "legal_case"
    return "thesis" if holds_any(lower, _DEGREES) and _degree().search(title) else ""


# What is told instead of a title.
_UNNAMED = {
    "unpublished manuscript": "manuscript",
    "manuscript": "manuscript",
    "typescript": "manuscript",
    "interview": "interview",
    "entrevista": "interview",
    "entretien": "interview",
    "pers. comm": "personal_communication",
    "pers. comm.": "personal_communication",
    "personal communication": "personal_communication",
    "persönliche mitteilung": "personal_communication",
    "communication personnelle": "personal_communication",
    "comunicación personal": "personal_communication",
    "intervista": "interview",
}
_DECISIONS = ("sentencia ", "auto ", "acórdão ", "wyrok ", "rozsudek ", "nález ", "usnesení ")


@functools.cache
def _numbered_decision() -> re.Pattern[str]:
    """Samples, in small letters: "sentencia t-760/08", "acórdão n.º 123/2010"."""
    return re.compile(r"[^\W\d_]+ (?:n\.?[º°] ?)?[a-z]{0,3}-?\d{1,5}[/-](?:de )?\d{2,4}\b")


_INTERVIEWS = (
    "conversation with the author",
    "conversation with author",
    "gespräch mit dem verfasser",
    "gespräch mit der verfasserin",
    "personal interview with ",
    "telephone interview with ",
    "phone interview with ",
    "author's interview with ",
    "author’s interview with ",
    "authors' interview with ",
    "author interview with ",
    "interview with author",
    "interview by author",
    "interview by the author",
    "persönliches interview mit ",
    "entrevista personal con ",
    "entrevista personal a ",
    "entretien personnel avec ",
    "intervista personale a ",
)
_HOMES = ("home page", "homepage", "page d’accueil", "page d'accueil", "startseite", "página de inicio")
_FIGURES = ("fig", "abb", "foto ", "photo ")
_BILLS = (
    "prop. 19",
    "prop. 20",
    "prop. 1",
    "forslag til ",
    "proposal for a regulation",
    "proposal for a directive",
    "entwurf eines gesetzes",
    "projet de loi",
    "proyecto de ley",
    "projeto de lei",
)


@functools.cache
def _figure() -> re.Pattern[str]:
    """Samples: "Figures 8-11 in A new spider", "Fig. 3"."""
    return re.compile(r"(?:Figs?\.|Figures?|Abb\.|Abbildung|Foto|Photo) \d")


@functools.cache
def _union_case() -> re.Pattern[str]:
    """How the Court of Justice numbers its cases. Samples: "Case C-176/03", "C-245/19 en C-246/19"."""
    return re.compile(r"\bC-\d{1,4}/\d\d\b")


@functools.cache
def _law() -> re.Pattern[str]:
    """How laws are titled: "Regulation (EU) 2016/679", "LOI n° 2012-1561", "Real Decreto 1/2010", "Federal Law No. 5"."""
    return re.compile(
        r"(?:(?:Commission|Council|European Parliament|Council and European Parliament)\s+)?(?:Implementing\s+|Delegated\s+)?"
        r"(?:Regulation|Directive)\s+\((?:EU|EC|EEC|Euratom)\b|(?:Regulation|Directive)\s+\d{2,4}/\d+"
        r"|(?:Verordnung|Richtlinie)\s+\((?:EU|EG|EWG)\)|(?:Règlement|Reglamento|Regolamento|Regulamento)\s+\((?:UE|CE|CEE)\)"
        r"|(?:Loi|LOI|Décret|Arrêté|Ordonnance)\s+(?:n[o°º]|du\s+\d)|(?:Ley|Real Decreto|Decreto|Decreto-Ley|Orden|Lei|Decreto-Lei|Portaria)\s+(?:n[.o°º]+\s*)?[\w/]*\d"
        r"|(?:Legge|Decreto legislativo|D\.\s?Lgs\.|D\.P\.R\.)\s+(?:n\.\s*)?\d|Constituci[oó]n\b|Constitución Política|Constituição da|Costituzione della|Grundgesetz\b"
        r"|(?:Федеральный\s+)?[Зз]акон\s+о|ФЕДЕРАЛЬНЫЙ ЗАКОН|Постановление\s+Правительства|Ustawa\s+z|Zákon\s+č|Lov\s+(?:nr|om)\b|Lag\s+\(\d{4}:\d+\)|Förordning\s+\(\d{4}:\d+\)"
        r"|Undang-[Uu]ndang\s+(?:Republik|Nomor|No|Dasar)|Peraturan\s+(?:Pemerintah|Menteri|Presiden)"
        r"|Gesetz\s+(?:über|zur|zum|gegen)\b|Bundesgesetz\s+über",
    )


@functools.cache
def _degree() -> re.Pattern[str]:
    """What the title of a thesis says behind a colon or in brackets, in many languages."""
    return re.compile(
        r"[:\[(/–—-]\s*(?:[^:\[]{0,24}\s)?(?:diss(?:ertation)?\b|diss\.|doctoral thesis|ph\.?\s?d\.?\s+thesis|master['’]?s thesis|inaugural-?diss|habilitationsschrift"
        r"|diplomarbeit|magisterarbeit|masterarbeit|bachelorarbeit|th[eè]se de doctorat|th[eè]se\b|mémoire de (?:master|maîtrise)|tesis doctoral|tesis de|tesi di (?:laurea|dottorato)"
        r"|tese de doutorado|dissertação|proefschrift|academisch proefschrift|avhandling|afhandling|väitöskirja|rozprawa doktorska|praca magisterska|diplomová práce|disertační práce"
        r"|diplomski rad|magistarski rad|magistrsko delo|doktorska disertacija|doktorska dizertacija|diplomsko delo|doktora tezi|yüksek lisans tezi|диссертация|автореферат|дисертаці|(?:авто)?(?:реф\. )?дис\.)",
        re.IGNORECASE,
    )
