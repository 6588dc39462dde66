"""Words made alike for comparing: case, accents, ligatures and punctuation folded away."""

from __future__ import annotations

import functools
import unicodedata

# Letters that Unicode does not take apart.
_LETTERS = str.maketrans(
    {"ß": "ss", "æ": "ae", "œ": "oe", "ø": "o", "đ": "d", "ð": "d", "þ": "th", "ł": "l", "ı": "i", "ħ": "h", "ŧ": "t"}
)
# The other way in which some letters are written out: Müller, Mueller; Ångström, Aangstroem.
_SPELT_OUT = str.maketrans({"ä": "ae", "ö": "oe", "ü": "ue", "å": "aa", "ø": "oe", "æ": "ae", "ß": "ss"})
# Letters that Nordic alphabets file after z.
_AT_END = str.maketrans({"å": "zza", "ä": "zzb", "æ": "zzb", "ö": "zzc", "ø": "zzc", "ü": "y"})


@functools.lru_cache(maxsize=20_000)
def folded(text: str) -> str:
    """Lower case, no accents, ligatures spelt out; punctuation and spaces stay."""
    text = text.casefold()
    if text.isascii():
        return text
    parts = unicodedata.normalize("NFD", text.translate(_LETTERS))
    return "".join(letter for letter in parts if not unicodedata.combining(letter))


@functools.lru_cache(maxsize=20_000)
def letters(text: str) -> str:
    """Letters and digits of the folded text alone: "O’Neill-Smith" gives "oneillsmith"."""
    return "".join(filter(str.isalnum, folded(text)))


def words(text: str) -> list[str]:
    """The folded words of a text: "The WHO’s report (2nd)." gives ["the", "who", "s", "report", "2nd"]."""
    return "".join(letter if letter.isalnum() else " " for letter in folded(text)).split()


def spellings(text: str) -> set[str]:
    """The letters of a name in each way in which an alphabet may file it."""
    composed = unicodedata.normalize("NFC", text).casefold()
    ways = {letters(text)}
    if not composed.isascii():
        ways |= {letters(composed.translate(_SPELT_OUT)), letters(composed.translate(_AT_END))}
    return ways
