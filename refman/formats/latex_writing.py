"""CSL's text to LaTeX, so that `latex.decoded` gives the same text back."""

from __future__ import annotations

import functools
import re
import unicodedata

from refman.formats.latex import rare_symbols
from refman.formats.latex_tables import ACCENTS, SYMBOLS

_ESCAPES = {
    "\\": "\\textbackslash{}",
    "{": "\\textbraceleft{}",
    "}": "\\textbraceright{}",
    "$": "\\$",
    "&": "\\&",
    "%": "\\%",
    "#": "\\#",
    "_": "\\_",
    "^": "\\textasciicircum{}",
    "~": "\\textasciitilde{}",
    "`": "\\textasciigrave{}",
    "\u00a0": "~",
}
_ESCAPED = re.compile(r"[\\{}$&%#_^~`\u00a0]|-(?=-)|'(?=')")
_TAGS = {
    "<i>": "\\emph{",
    "<b>": "\\textbf{",
    "<sup>": "\\textsuperscript{",
    "<sub>": "\\textsubscript{",
    '<span style="font-variant:small-caps;">': "\\textsc{",
    '<span style="font-variant: small-caps;">': "\\textsc{",
    '<span class="nocase">': "{",
}
_CLOSING = {"</i>", "</b>", "</sup>", "</sub>", "</span>"}
_TAG = re.compile(r"<(?:i|b|sup|sub)>|</(?:i|b|sup|sub|span)>|<span (?:style|class)=\"[^\"<>]{1,60}\">")
_BEYOND = re.compile(r"[^\x00-\x7f]")
_WORD = re.compile(r"[^\s<>{}\\/()\[\],;:\"“”‘’–—-]+")
_PREFERRED = {"“": "``", "”": "''", "‘": "\\textquoteleft{}", "’": "\\textquoteright{}", "–": "--", "—": "---"}


def encoded(text: str, *, ascii: bool = False) -> str:
    """The text as LaTeX. `ascii`: letters beyond ASCII as commands where LaTeX has them, else as they are."""
    if "<" not in text:
        return _plain(text, ascii)
    return _tagged(text, ascii)


def title(text: str, *, ascii: bool = False) -> str:
    """A title as LaTeX: what is in nocase is braced once, other words with capitals are braced twice.

    BibTeX's styles may set titles in small letters; the reader takes a doubly braced word with a capital as the
    plain word that it was.
    """
    return encoded(protected(text), ascii=ascii).replace("\ue000", "{{").replace("\ue001", "}}")


def protected(text: str) -> str:
    """The title with the words that need it between U+E000 and U+E001; nothing inside tags' nocase is touched."""
    stretches = re.split(r"(<span class=\"nocase\">.*?</span>|<[^<>]*>)", text) if "<" in text else [text]
    words = _WORD.findall(re.sub(r"<[^<>]*>", "", text))
    long_words = [word for word in words[1:] if len(word) > 3]
    titled = len(long_words) > 1 and sum(word[0].isupper() for word in long_words) > 0.6 * len(long_words)
    first, depth = True, 0
    out = []
    for place, stretch in enumerate(stretches):
        if place % 2 or depth:
            # What stands in a command's braces is safe already.
            depth = max(0, depth + (_deeper(stretch) if place % 2 else 0))
            out.append(stretch)
            first = first and not stretch.startswith('<span class="nocase">')
            continue
        out.append(_protected_words(stretch, first, titled))
        first = first and not stretch.strip()
    return "".join(out)


def _deeper(tag: str) -> int:
    """How many levels deeper the text is behind a tag; a nocase span stands here as a whole."""
    if tag.startswith("</"):
        return -1
    return 0 if tag.endswith("</span>") else 1


def _protected_words(text: str, first: bool, titled: bool) -> str:
    def shown(match: re.Match[str]) -> str:
        word = match[0]
        opening = (first and match.start() == 0) or text[: match.start()].rstrip()[-1:] in (":", "?", "!", ".")
        needs = any(letter.isupper() for letter in (word[1:] if opening or titled else word))
        return f"\ue000{word}\ue001" if needs else word

    return _WORD.sub(shown, text)


def _tagged(text: str, ascii: bool) -> str:
    out, position, depth = [], 0, 0
    for match in _TAG.finditer(text):
        out.append(_plain(text[position : match.start()], ascii))
        position = match.end()
        opening = _TAGS.get(match[0])
        if opening is not None:
            depth += 1
            # A group that begins with a command would be one of BibTeX's special characters.
            out.append("{{}" if opening == "{" and text.startswith("<", position) else opening)
        elif match[0] in _CLOSING and depth:
            depth -= 1
            out.append("}")
        else:
            out.append(match[0])
    out.append(_plain(text[position:], ascii))
    return "".join(out) + "}" * depth


def _plain(text: str, ascii: bool) -> str:
    text = _ESCAPED.sub(_escape, text)
    return _BEYOND.sub(_command, text) if ascii and not text.isascii() else text


def _escape(match: re.Match[str]) -> str:
    return _ESCAPES.get(match[0]) or match[0] + "{}"


def _command(match: re.Match[str]) -> str:
    return command(match[0])


@functools.lru_cache(4096)
def command(letter: str) -> str:
    """LaTeX for one letter beyond ASCII; the letter itself where LaTeX has nothing for it."""
    if letter in ("\ue000", "\ue001"):
        return letter
    if letter in _PREFERRED:
        return _PREFERRED[letter]
    for name, text in SYMBOLS.items():
        if text == letter and name.isalpha() and not _is_mathematical(letter):
            return f"{{\\{name}}}"
    parts = unicodedata.normalize("NFD", letter)
    if len(parts) == 2 and parts[0].isascii():
        for name, mark in ACCENTS.items():
            if mark == parts[1]:
                base = f"\\{parts[0]}" if parts[0] in "ij" and name not in "ckdb" else parts[0]
                return f"{{\\{name}{{{base}}}}}" if name.isalpha() else f"{{\\{name}{base}}}"
    return _rare(letter)


def _is_mathematical(letter: str) -> bool:
    return unicodedata.category(letter) == "Sm" or "GREEK" in unicodedata.name(letter, "")


def _rare(letter: str) -> str:
    for name, text in SYMBOLS.items():
        if text == letter:
            return f"$\\{name}$"
    found = rare_symbols()[1].get(letter, "")
    # Only what the reader takes back as the same letter.
    name = found.removeprefix("\\ensuremath{").removesuffix("}").removeprefix("\\")
    if name.isalpha() and rare_symbols()[0].get(name) == letter:
        return f"$\\{name}$" if found.startswith("\\ensuremath") else f"{{\\{name}}}"
    return letter
