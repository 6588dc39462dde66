"""Text made comparable: case, accents and typography folded, so that "Łódź" is found by "lodz".

Departs from SQLite's own tokenizer, which keeps "ø", "ł" and "ß": folding is done here, once, for every store.
"""

from __future__ import annotations

import re
import unicodedata
from functools import cache

# Letters that Unicode does not take apart.
_LETTERS = str.maketrans(
    {
        "ø": "o", "ł": "l", "đ": "d", "ð": "d", "þ": "th", "æ": "ae", "œ": "oe", "ı": "i", "ħ": "h", "ŧ": "t",
        "ŋ": "n", "ĸ": "k", "ə": "e", "ɓ": "b", "ɗ": "d", "ƙ": "k",
        "’": "'", "‘": "'", "ʼ": "'", "ʹ": "'", "‐": "-", "‑": "-", "–": "-", "—": "-",
    }
)  # fmt: skip
_MARKS = dict.fromkeys(range(768, 880))
_ASCII_SIGNS = {code: None for code in range(128) if not chr(code).isalnum()}
_DIGRAPHS = str.maketrans({"ä": "ae", "ö": "oe", "ü": "ue", "å": "aa", "ø": "oe"})


@cache
def _cjk() -> re.Pattern[str]:
    """A Chinese, Japanese or Korean character: each is a word of its own."""
    return re.compile("([\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af\uf900-\ufaff\U00020000-\U0003ffff])")


@cache
def _word() -> re.Pattern[str]:
    return re.compile(r"[^\W_]+")


@cache
def _digraph_word() -> re.Pattern[str]:
    return re.compile(r"[^\W_]*[äöüåø][^\W_]*")


@cache
def _mark_up() -> re.Pattern[str]:
    """The marks that CSL-JSON has in titles: <i>, <sup>, <span class="nocase">."""
    return re.compile(r"</?(?:i|b|em|strong|sup|sub|sc|span)(?:\s[^<>]{0,80})?>", re.IGNORECASE)


def plain(text: str) -> str:
    """The text without CSL-JSON's marks of italics, small capitals and the like."""
    return _mark_up().sub("", text) if "<" in text else text


def folded(text: str) -> str:
    """The text in lower case without accents; CJK characters stand apart."""
    if text.isascii():
        return text.lower()
    # Folded again after it was taken apart: "𝐀" is no capital until it is "A".
    text = unicodedata.normalize("NFKD", text.casefold()).casefold().translate(_LETTERS).translate(_MARKS)
    text = unicodedata.normalize("NFC", text)
    return _cjk().sub(r" \1 ", text) if max(text, default="") >= "\u3040" else text


def words(text: str) -> list[str]:
    """The folded words of a text."""
    return _word().findall(folded(text))


def searchable(text: str) -> str:
    """The folded words, with "mueller" beside "muller" for "Müller": both are typed.

    Only words, so that no store's index has to agree with us on what parts them (SQLite's takes a character that Unicode
    has not assigned for a letter).
    """
    if text.isascii():
        return text.lower()
    lower = unicodedata.normalize("NFC", text.casefold())
    others = [word.translate(_DIGRAPHS) for word in _digraph_word().findall(lower)]
    return " ".join([*words(text), *(word for other in others for word in words(other))])


def squeezed(text: str) -> str:
    """The folded letters and digits alone: what two spellings of one title share."""
    if text.isascii():
        return text.lower().translate(_ASCII_SIGNS)
    return "".join(words(text))
