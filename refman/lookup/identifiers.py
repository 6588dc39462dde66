"""Identifiers as people paste them: DOI, arXiv, PMID, PMCID, ISBN, web address; bare or with a prefix."""

from __future__ import annotations

import functools
import re
from urllib.parse import unquote

import msgspec


class Identifier(msgspec.Struct, frozen=True):
    """`kind`: doi, arxiv, pmid, pmcid, isbn, url. `value` without prefix, in its usual form (ISBN without hyphens)."""

    kind: str
    value: str

    def __str__(self) -> str:
        return self.value if self.kind == "url" else f"{self.kind}:{self.value}"


@functools.cache
def _patterns() -> tuple[tuple[str, re.Pattern[str]], ...]:
    """Tried in order; each must match the whole word.

    Source: DOI handbook 2.2 (prefix 10.NNNN); arXiv identifier scheme (since 2007 and before); NLM for PMID, PMCID.
    """
    raw = (
        # https://doi.org/10.1000/182, dx.doi.org/10.…, doi:10.…, 10.…
        ("doi", r"(?:https?://)?(?:dx\.|www\.)?doi\.org/(10\.\d{4,9}/\S+)|doi:?\s*(10\.\d{4,9}/\S+)|(10\.\d{4,9}/\S+)"),
        # arXiv:2101.00001v2, https://arxiv.org/abs/math/0309136
        (
            "arxiv",
            (
                r"(?:arxiv:\s*|(?:https?://)?(?:www\.|export\.)?arxiv\.org/(?:abs|pdf)/)"
                r"([a-z.-]{2,20}/\d{7}(?:v\d+)?|\d{4}\.\d{4,5}(?:v\d+)?)(?:\.pdf)?"
            ),
        ),
        ("arxiv", r"(\d{4}\.\d{4,5}(?:v\d+)?)"),
        # PMC1234567, pmcid:PMC1234567, https://pmc.ncbi.nlm.nih.gov/articles/PMC1234567/
        (
            "pmcid",
            r"(?:pmcid:\s*|https?://(?:www\.ncbi\.nlm\.nih\.gov/pmc|pmc\.ncbi\.nlm\.nih\.gov)/articles/)?(PMC\d{1,9})/?",
        ),
        ("pmid", r"(?:pmid:?\s*|(?:https?://)?pubmed\.ncbi\.nlm\.nih\.gov/)(\d{1,9})/?"),
        ("isbn", r"isbn(?:-1[03])?:?\s*([\dxX -]{10,20})|(97[89][\d -]{10,16}|\d[\d -]{8,14}[\dxX])"),
        ("url", r"(https?://\S+)"),
    )
    return tuple((kind, re.compile(pattern, re.IGNORECASE)) for kind, pattern in raw)


def identify(word: str) -> Identifier | None:
    """The identifier that `word` is, or None. An ISBN must have a right check digit."""
    word = word.strip().strip("<>").strip()
    if len(word) > 2000:
        return None
    for kind, pattern in _patterns():
        match = pattern.fullmatch(word)
        if match is None:
            continue
        value = next(group for group in match.groups() if group)
        value = _NORMAL.get(kind, str)(value)
        if kind != "isbn" or is_isbn(value):
            return Identifier(kind, value)
    return None


def bare_doi(text: str) -> str:
    """The DOI without resolver or trailing punctuation, "" where there is none; case is kept.

    A closing bracket stays when its opening one belongs to the DOI, as in old Elsevier and Wiley DOIs.
    """
    value = unquote(text.strip())
    at = value.find("10.")
    value = value[at:].rstrip(".,;:'\"”’>") if at >= 0 else ""
    while value.endswith((")", "]")) and value.count("(") + value.count("[") < value.count(")") + value.count("]"):
        value = value[:-1].rstrip(".,;:")
    return value if "/" in value else ""


def _compact(value: str) -> str:
    return re.sub(r"[\s-]", "", value).upper()


_NORMAL = {"doi": bare_doi, "isbn": _compact, "pmcid": str.upper}


def is_isbn(value: str) -> bool:
    """Whether ten or thirteen digits carry the right check digit. Source: ISO 2108:2017, annex A."""
    digits = _compact(value)
    if len(digits) == 13 and digits.isdigit():
        return sum(int(digit) * (3 if at % 2 else 1) for at, digit in enumerate(digits)) % 10 == 0
    if len(digits) == 10 and digits[:9].isdigit() and (digits[9].isdigit() or digits[9] == "X"):
        last = 10 if digits[9] == "X" else int(digits[9])
        return (sum(int(digit) * (10 - at) for at, digit in enumerate(digits[:9])) + last) % 11 == 0
    return False
