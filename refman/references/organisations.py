"""Organisations told from people in a list of names."""

from __future__ import annotations

import functools

from refman.references.lexicon import TAGS

# Words that stand in no person's name. Words of kind "o" (lexicon) and these make an organisation.
_CERTAIN = frozenset(
    """press university universität université università universidad institute institut instituto istituto college school
    library museum museo musée archives agence agencia agenzia agentur ministry inc ltd gmbh llc plc corp foundation fund
    fonds trust laboratory lab clinic hospital initiative programme program alliance league party partei parti chamber
    collaboration collab consortium study research researchers studies contributors wikipedia news reuters times office
    the for of des dell' für para pour über staff editorial redaktion redacción rédaction anonymous anon anonyme writers
    international global world force forces navy army police central conseil consejo consiglio comité comisión commissione
    union unión unione gouvernement gobierno governo regierung bundesregierung bundestag bundesrat statistik amt behörde
    landesamt bundesamt eurostat oecd who unesco unicef nasa""".split()
)
_NOT_ALONE = frozenset("the for of des für para pour de who times times world us news study navy army force".split())


@functools.cache
def _words_of_organisations() -> frozenset[str]:
    return _CERTAIN | {word for word, tags in TAGS.items() if "o" in tags and len(word) > 2}


def is_organisation(text: str) -> bool:
    """Whether a stretch of a list of names is an organisation (or a role such as "Anonymous"), not a person."""
    words = [word for word in [word.strip(".,:()[]“”\"'") for word in text.split()] if word]
    if not words:
        return False
    for at, word in enumerate(words):
        lower = word.lower()
        if lower not in _words_of_organisations():
            continue
        if lower not in _NOT_ALONE or (len(words) > 2 and (word.islower() or at == 0)):
            return not _has_person(text, words)
    for word in words:
        if word[0].isdigit():
            return True
    return (
        len(words) == 1
        and len(words[0]) > 1
        and words[0].isupper()
        and len(words[0]) <= 5
        and "," not in text
        and "." not in text
    )


def _has_person(text: str, words: list[str]) -> bool:
    """Initials after a comma ("Smith, J.") mean that there is a person too."""
    parts = text.split(",")
    return any(_initials(part) for part in parts[1:])


def _initials(part: str) -> bool:
    letters = part.replace(".", " ").replace("&", " ").replace("-", " ").split()
    return bool(letters) and len(letters[0]) == 1 and letters[0].isupper() and "." in part


def abbreviation_apart(text: str) -> str:
    """The name of an organisation; an abbreviation in brackets stays part of it."""
    text = " ".join(text.split())
    last = text.rsplit(" ", 1)[-1]
    return text if last.rstrip(".").lower() in ("inc", "ltd", "co", "corp") or last.count(".") > 1 else text.rstrip(".")
