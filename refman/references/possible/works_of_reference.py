"""Entries of dictionaries and encyclopedias, told by the names of the whole."""

from __future__ import annotations

from refman.references.draft import Draft
from refman.references.outlets import class_of_name
from refman.references.possible.shared import (
    known_for,
    whole_of,
)
from refman.references.traces import holds_any


def of_words(kind: str, made: Draft) -> str:
    """What explains the words of a language is no encyclopedia."""
    whole = made.get("container-title")
    lower = whole.lower()
    if holds_any(lower, _KNOWN):
        return "entry-encyclopedia"
    said = holds_any(lower, _CALLED) and not holds_any(lower, _ENCYCLOPEDIAS)
    known = holds_any(lower, _DICTIONARIES) or class_of_name(whole) == "dictionary"
    return "entry-dictionary" if known or (said and kind == "entry-encyclopedia") else ""


def of_things(kind: str, made: Draft) -> str:
    """What a dictionary "of" something explains is more than words."""
    if holds_any(whole_of(made), _KNOWN):
        return "entry-encyclopedia"
    if holds_any(whole_of(made), _LEXICONS) and len(made.get("title").split()) <= _HEADWORD:
        return "entry-encyclopedia"  # "Cosmati, in Enciclopedia dell'arte medievale"
    if "-" in made.get("page") or "dictionary" in (class_of_name(made.get("container-title")), known_for(made)):
        return ""
    return "entry-encyclopedia" if holds_any(whole_of(made), _ENCYCLOPEDIAS) else ""


def by_letters(kind: str, made: Draft) -> str:
    return "entry-encyclopedia" if is_lexicon(made.get("container-title")) else ""


def is_lexicon(whole: str) -> bool:
    """Whether a whole is a lexicon that is cited by its letters, with its edition perhaps: "LThK³"."""
    return len(whole) < _LONGEST_LETTERS and whole.lower().strip("0123456789¹²³⁴⁵ ") in _LEXICA


def article(kind: str, made: Draft) -> str:
    """ "Art. „Osiander, Andreas“, in: Theologische Realenzyklopädie": what is called an article of a whole is an entry."""
    called = not _ARTICLES.isdisjoint(made.glue) and made.get("container-title")
    return "entry-encyclopedia" if called and holds_any(whole_of(made), _ALL) else ""


def under_the_word(kind: str, made: Draft) -> str:
    if kind.startswith("entry") or " s.v. " not in made.raw:
        return ""
    return "entry-dictionary" if holds_any(whole_of(made), _DICTIONARIES) else "entry-encyclopedia"


_HEADWORD = 2
_LEXICONS = ("encyclop", "enzyklop", "enciclop", "lexikon", "handwörterbuch")
_LONGEST_LETTERS = 9
# Those that theologians, historians and classicists cite by their letters.
_LEXICA = frozenset("lthk rgg tre rac ndb adb hls re dnp lma ewnt thwnt ddb dbi oed odnb dnb".split())
_ENCYCLOPEDIAS = (
    "encyclop",
    "enzyklop",
    "enciclop",
    "encyklop",
    "dictionary of ",
    "dictionnaire des ",
    "dizionario dei ",
    "diccionario de ",
)
# Works whose entries fill pages.
_KNOWN = ("dizionario biografico", "diccionario biográfico", "grove dictionary", "dictionary of national biography")
_CALLED = tuple(
    "vocabolario vocabulaire vocabulario dictionary diccionario dictionnaire dizionario wörterbuch dicionário".split()
)
_DICTIONARIES = (
    "diccionario de la lengua",
    "dictionnaire de la langue",
    "dizionario della lingua",
    "english dictionary",
    "merriam",
    "duden",
    "robert de la langue",
    "petit robert",
    "petit larousse",
    "wörterbuch der deutschen sprache",
    "dicionário da língua",
)
_ARTICLES = frozenset(("Art", "Artikel", "art"))
_ALL = (*_ENCYCLOPEDIAS, *_CALLED, "lexikon", "realenz")
