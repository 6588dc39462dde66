"""The language of a title, told from its small words and its script."""

from __future__ import annotations

import re

from refman.references.tokens import LETTERS

_SMALL = {
    "en": "the of and in to for a on with from an its by is at as how what why are between their into we toward towards",
    "de": "der die das und in von zur zum im für des ein eine auf den mit über aus als bei nach wie wird dem einer zu am ist nicht",
    "fr": "le la les de des du et en l un une d dans sur pour au aux par entre est qui ou sous vers ce",
    "es": "el la los las de del y en un una para por con sobre al entre su como desde hacia e",
    "it": "il lo la i gli le di del della dei delle e in un una per con da nel nella sul sulla tra al alla come fra dell",
    "pt": "o a os as de do da dos das e em um uma para por com no na nos nas ao sobre entre como",
    "nl": "de het een en van in op voor met aan bij uit naar over tot door der te om als zijn",
    "sv": "och att i en ett den det som på för med av till från om är",
    "da": "og at i en et den det som på for med af til fra om er ved",
    "no": "og å i en et den det som på for med av til fra om er ved",
    "fi": "ja on ei se että oli suomen sekä",
    "pl": "i w na z do o po od dla jako oraz przez nie się",
    "cs": "a v na z do o po od pro jako se ve k",
    "hu": "a az és egy nem hogy magyar",
    "tr": "ve bir bu için ile olarak üzerine",
    "ro": "şi și în din la pe de cu pentru",
    "hr": "i u na za od do kao iz se",
    "la": "de et in ad ex cum sive",
}
_LANGUAGES: dict[str, tuple[str, ...]] = {}
_LETTERS = {
    "ß": "de",
    "ä": "de",
    "ç": "fr",
    "ñ": "es",
    "ã": "pt",
    "õ": "pt",
    "å": "sv",
    "ø": "da",
    "ł": "pl",
    "ě": "cs",
    "ř": "cs",
    "ı": "tr",
    "ğ": "tr",
    "ő": "hu",
    "è": "fr",
    "ê": "fr",
    "œ": "fr",
}
_SCRIPTS = (
    ("ko", "\uac00", "\ud7af"),
    ("zh", "\u4e00", "\u9fff"),
    ("ru", "\u0400", "\u04ff"),
    ("el", "\u0370", "\u03ff"),
    ("he", "\u0590", "\u05ff"),
    ("ar", "\u0600", "\u06ff"),
)
_WORD = re.compile(LETTERS)


def language_of(text: str) -> str:
    """A language's two letters, or "" where too little speaks for one."""
    if text.isascii():
        return _by_words(text)
    sample = text[:120]
    # Letters of other scripts, and signs such as ’ and –, which every script has.
    others = [sign for sign in sample if sign >= "\u0370"]
    if any("\u3040" <= sign <= "\u30ff" for sign in others):
        return "ja"  # Kana stand in no other language, however few beside characters.
    if len(others) * 3 > len(sample):
        for language, first, last in _SCRIPTS:
            if sum(first <= sign <= last for sign in others) * 3 > len(sample):
                return language
    return _by_words(text)


def _by_words(text: str) -> str:
    if not _LANGUAGES:
        table: dict[str, list[str]] = {}
        for language, words in _SMALL.items():
            for word in words.split():
                table.setdefault(word, []).append(language)
        _LANGUAGES.update({word: tuple(languages) for word, languages in table.items()})
    votes: dict[str, int] = {}
    lower = text[:300].lower()
    for word in filter(_LANGUAGES.__contains__, _WORD.findall(lower)):
        weight = 4 if len(word) > 2 else 2
        for language in _LANGUAGES[word]:
            votes[language] = votes.get(language, 0) + weight
    if not lower.isascii():
        for letter, language in _LETTERS.items():
            if letter in lower:
                votes[language] = votes.get(language, 0) + 3
    most = max(votes.values(), default=0)
    if most < 4:
        return ""
    best = [language for language, count in votes.items() if count == most]
    return best[0] if len(best) == 1 else ""
