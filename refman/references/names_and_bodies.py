"""Organisations among people: where a list names both, and where an "and" is part of a name."""

from __future__ import annotations

import functools
import re

from refman.references.organisations import is_organisation
from refman.references.wordlists import given_names


@functools.cache
def _inverted_first() -> re.Pattern[str]:
    """Sample: "Samoyault, Jean-Pierre, and "."""
    return re.compile(r"[^\W\d_][\w'’-]+, (?P<given>[^\W\d_]+)(?:-[^\W\d_]+)?,? (?:and|&|et|und|y|e) ")


def begins_with_person(text: str) -> bool:
    """Whether a list that names an organisation names a person first: "Roe, Jane, and Société de l’art"."""
    found = _inverted_first().match(text) if "," in text else None
    return found is not None and found["given"] in given_names()


def holds_person(text: str) -> bool:
    """Whether a person stands before or behind an "and": "Ontario City Library, et Robert H. Collins"."""
    parts = between_ands(text)
    return len(parts) > 1 and any(map(is_given_first, parts))


def is_given_first(part: str) -> bool:
    words = part.strip(" ,.").split()
    return (
        1 < len(words) < LONGEST_PERSON
        and words[0] in given_names()
        and words[-1].istitle()
        and not is_organisation(part)
    )


LONGEST_PERSON = 4


def is_acronym(text: str) -> bool:
    bare = text.rstrip(".")
    return len(bare) > 2 and bare.isupper() and bare.isalpha()


def whole_names(text: str, pieces: list[str]) -> list[str]:
    """The pieces with an organisation whose name has an "and" made whole: "Niels Bohr Library & Archives"."""
    if len(pieces) < 2 or "&" not in text:
        return pieces
    out = pieces[:1]
    for piece in pieces[1:]:
        if len(piece.split()) == 1 and is_organisation(piece.strip(" .")) and len(out[-1].split()) > 1:
            whole = f"{out[-1].strip()} & {piece.strip()}"
            if is_organisation(out[-1]) and whole in text:
                out[-1] = whole
                continue
        out.append(piece)
    return out


@functools.cache
def _and() -> re.Pattern[str]:
    return re.compile(
        r"(?<!-)\s*[,;]?\s+(?:and|And|AND|und|Und|UND|et|ET|y|e|en|og|och|i|и|ja|ve|a|és|și|şi|και|dan|ir|un|та|і|й|sowie|with|avec)(?:,?\s+)"
        r"|\s*[,;]?\s*(?:&amp;|&|＆|＋)\s*|\s+u\.\s+"
    )


# What parts names as the pattern does; where none stands it need not be asked.
_ANDS = frozenset(
    "and And AND und Und UND et ET y e en og och i и ja ve a és și şi και dan ir un та і й sowie with avec u.".split()
)


# The Slovene "and" is a word that names of bodies have: it parts people only where commas do too.
_SLOVENE = re.compile(r"(?<=[\w.]) in (?=[^\W\d_a-z])")


def between_ands(text: str) -> list[str]:
    if " in " in text and "," in text and not is_organisation(text):
        text = _SLOVENE.sub(" & ", text)
    if "&" in text or "＆" in text or "＋" in text or not _ANDS.isdisjoint(text.replace(",", " ").split()):
        return _and().split(text)
    return [text]
