"""What stands in and around a list of names and is no name: roles, "et al.", who helped, given names in brackets."""

from __future__ import annotations

import functools
import re

from refman.references.name_parts import is_initials
from refman.references.traces import holds_any
from refman.references.wordlists import given_names

# "et al." in all its forms, and "(Hrsg.)", stand within so many characters of a list's end.
_TAIL = 40


# What a list that names not all ends on, in small letters; only where one stands is the pattern asked.
_MORE = tuple(
    """al|a kol|coll|u.|autres|otros|outros|others|andere|m.|dr|др|diğ|等|i in|i sur|i wsp|idr|ін|vd|ym|e.a|dkk|κ.ά|kt.|citi|соавт
    |mtsai|alții|alţii""".replace("\n    ", "").split("|")
)
_LEADS = ("and ", "und ", "et ", "with ", "mit ")
# What leads to the names of those who edited, where the labels took it for the first of them.
_EDITED_BY = tuple(
    f"{words} "
    for words in """édité par|édités par|éd. par|edited by|ed. by|hrsg. von|herausgegeben von|dirigé par|sous la direction de
    |fr. par|fr. de|fr.|it. di|it.|esp. de|esp.|cast. de|cast.|a cura di|editado por|edición de|red.""".replace(
        "\n    ", ""
    ).split("|")
)
_CAPITALS = ("Édité", "Éd.", "Ed", "Hrsg", "Herausg", "Dirigé", "Sous", "A cura", "Red.")


@functools.cache
def _others() -> re.Pattern[str]:
    return re.compile(
        r"[\s,;&(\[]*\b(?:(?:and|und|y|e|et|&)\s+)?(?:et\.?\s*al\b\.?|et\s+coll\b\.?|et\s+autres\b|y\s+otros\b"
        r"|e\s+altri\b|e\s+outros\b|and\s+others\b|others\b|und\s+andere\b|en\s+anderen\b|и\s+др\.?"
        r"|et\s+alii\b|a\s+kol\b\.?|a\s+kolektiv\b|ve\s+diğ\w*\.?|等"
        r"|i\s+(?:in|sur|wsp)\.?|(?:та|і)\s+ін\.?|κ\.\s?ά\.?|ir\s+kt\.|un\s+citi\b|и\s+соавт\.?|és\s+mtsai\b\.?|[sș]i\s+al[tțţ]ii\b"
        # In capitals these are somebody's initials: "Roe, E.A.", "Castracane VD.".
        r"|(?-i:u\.\s?a\.|e\.\s?a\.|m\.\s?fl\.|i\s+dr\.|vd\.?|ym\.|dkk\.?|idr\.?))[\])]?[\s.,]*$",
        re.IGNORECASE,
    )


@functools.cache
def _role() -> re.Pattern[str]:
    return re.compile(
        r"\s*[(\[]\s*(?:eds?|hrsg|hgg?|hrsgg|dirs?|coords?|orgs?|a\s+cura\s+di|a\s+c\.\s?di|red|comps?|ed\.?\s+lit|éds?"
        r"|director|producer|author|trans|übers|trad|writer|host|narrator|editors?)\b[^()\[\]]{0,24}[)\]]\s*|,?\s*\(?\b(?:eds?\.|Hrsg\.|editors?|éds?\.)\)?[\s:,]*$",
        re.IGNORECASE,
    )


@functools.cache
def _bracketed_given() -> re.Pattern[str]:
    """As some French lists have names. Samples: "Bourdieu (Pierre)", "Passeron (J.-C.)"."""
    return re.compile(
        r"(?:^|(?<= et )|(?<=\), )|(?<=; ))(?P<family>(?:d[eu] (?:la )?|d’|d')?[^\W\d_a-z][\w'’-]{1,30})"
        r" \((?P<given>[^\W\d_a-z][\w.'’ -]{0,30})\)"
        r"(?=$| et\b|[,;.&])"
    )


def _unbracketed(match: re.Match[str]) -> str:
    given = match["given"]
    if given.replace("-", " ").split()[0] in given_names() or (given[-1] == "." and is_initials(given)):
        return f"{match['family']}, {given}"
    return match[0]


@functools.cache
def _others_between() -> re.Pattern[str]:
    """ "Vist GE, et al; GRADE Working Group", "Roe, J., [et al.], & Doe, P.": the others are no name."""
    return re.compile(r",?\s*\b(?:et al|u\. ?a)\.?\s*;|,?\s*\[et al\.?\]\s*(?=[,;&])")


@functools.cache
def _with() -> re.Pattern[str]:
    """ "(with Kessler, D.)", "unter Mitarbeit von Anna Roe": who helped is named too."""
    return re.compile(
        r",?\s*\((?:with|mit|avec|con)\s+([^()]{2,80})\)|,?\s+\(?unter Mitarbeit (?:von|v\.)\s+([^()]{2,80})\)?"
    )


@functools.cache
def _worked_over() -> re.Pattern[str]:
    """ "Hermann Paul. Neubearbeitet von Kurt Roe": one who edited what another had."""
    return re.compile(r"[.,;]? (?:[Nn]eu|[Nn]eu )?[Bb]earbeitet von ")


def _and_who(match: re.Match[str]) -> str:
    return f" and {match[1] or match[2]}"


@functools.cache
def _lead() -> re.Pattern[str]:
    return re.compile(
        r"^[\s\[(]*\d{1,3}[\].):\s]+(?=\D)|^[\s,;:.&\-–—*†‡/(\[]+(?:(?:and|und|et|y|with|mit)\s+)?|^(?:and|und|et|with|mit)\s+"
    )


def only_names(text: str) -> tuple[str, bool]:
    """The list without what is no name, and whether it says that there are more ("et al.")."""
    # "،" is the comma of Arabic script.
    if "(" in text:
        text = _bracketed_given().sub(_unbracketed, text)
        text = _with().sub(_and_who, text).replace("..", ".")
    elif "Mitarbeit" in text:
        text = _with().sub(_and_who, text)
    if "bearbeitet" in text:
        text = _worked_over().sub(" und ", text)
    if " ." in text:
        text = _stop_apart().sub("", text)
    text = " ".join(text.replace("…", " ").replace(". . .", " ").replace("،", ",").split())
    if not text[:1].isalpha() or text.startswith(_LEADS):
        text = _lead().sub("", text)
    if text[:1].islower() or text.startswith(_CAPITALS):
        text = _without_lead(text)
    tail = text[-_TAIL:].lower()
    others = False
    if ";" in text or "[et al" in text:
        text, dropped = _others_between().subn(lambda found: ";" if found[0][-1] == ";" else "", text)
        others = dropped > 0
    if holds_any(tail, _MORE):
        cut = _others().search(text, max(0, len(text) - _TAIL))
        if cut:
            others, text = True, text[: cut.start()]
    if "(" in text or "[" in text or "ed" in tail or "éd" in tail or "hrsg" in tail:
        text = _role().sub(" ", text)
    at = text.rfind("(")
    if at >= 0 and len(text) - at < 12 and ")" not in text[at:]:
        text = text[:at]  # "(a" of "(a cura di)"
    text = text.strip(" ,;:/&([")
    return text.rstrip(".)") if text.endswith((")", ").")) and "(" not in text else text, others


@functools.cache
def _stop_apart() -> re.Pattern[str]:
    """The space in front of a stop, as some PDF files have it. Sample: "Neto A .F"."""
    return re.compile(r"(?<=[^\W\d_]) (?=\.(?! ?\.))")


def _without_lead(text: str) -> str:
    lower = text.lower()
    lead = next((words for words in _EDITED_BY if lower.startswith(words)), "")
    return text[len(lead) :]
