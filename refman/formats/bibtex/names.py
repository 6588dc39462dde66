"""BibTeX's names: "First von Last", "von Last, First", "von Last, Jr, First", and biblatex's "family=…, given=…".

Source: Tame the BeaST, section 11 (parts of a name); biblatex manual, 3.4 (name parts in data files).
"""

from __future__ import annotations

import functools
import re

from refman.formats.latex import decoded
from refman.model.names import Name

_AND = re.compile(r"\s+and\s+", re.IGNORECASE)
_EXTENDED = re.compile(r"\s*(?:family|given|prefix|suffix|useprefix|literal)(?:-i)?\s*=", re.IGNORECASE)
_USUAL = re.compile(
    r"\s*+([^\W\d_a-z][^\W\d_]*+(?:['’-][^\W\d_]++)*+), ([^\W\d_][^,=`$'\"\n\t-]*+(?:-(?!-)[^,=`$'\"\n\t-]*+)*+)"
)
_OTHERS = Name(literal="others")
_EXTENDED_PARTS = {"family": "family", "given": "given", "suffix": "suffix", "literal": "literal"}


def names(value: str, *, useprefix: bool = False) -> tuple[Name, ...]:
    """The names of a value. "and others" gives the name that CSL processors know for it: the literal "others"."""
    if useprefix or "{" in value or "\\" in value or "~" in value:
        return _careful(value, useprefix)
    return tuple(found for part in _AND.split(value) if (found := _quick(part)) is not None)


def _quick(part: str) -> Name | None:
    """One name without any LaTeX; the usual "Family, Given" needs no parsing."""
    match = _USUAL.fullmatch(part)
    return Name(family=match[1], given=" ".join(match[2].split())) if match is not None else name(part)


def _careful(value: str, useprefix: bool) -> tuple[Name, ...]:
    return tuple(found for part in split_names(value) if part.strip() and (found := name(part, useprefix)) is not None)


@functools.lru_cache(20_000)
def name(text: str, useprefix: bool = False) -> Name | None:
    """One name; None for an empty one."""
    text = " ".join(text.split())
    text = text.removeprefix("and ") if text.startswith("and ") else text
    if text.lower() == "others":
        return _OTHERS
    if text[:1] == "{" and _closing(text) == len(text) - 1:
        literal = decoded(text[1:-1], plain=True)
        return Name(literal=literal) if literal else None
    if _EXTENDED.match(text):
        return _extended(text)
    return _parted(text, useprefix)


def _closing(text: str) -> int:
    """Where the brace that opens the text is closed, -1 if nowhere."""
    depth = 0
    for place, letter in enumerate(text):
        depth += (letter == "{") - (letter == "}")
        if depth == 0:
            return place
    return -1


def split_names(value: str) -> list[str]:
    """Cut at "and" outside of braces."""
    if "{" not in value:
        return _AND.split(value.strip())
    parts, start, depth, at = [], 0, 0, 0
    for match in re.finditer(r"[{}]|\sand(?=\s)", value, re.IGNORECASE):
        mark = match[0]
        if mark == "{":
            depth += 1
        elif mark == "}":
            depth = max(0, depth - 1)
        elif depth == 0 and match.start() >= at:
            parts.append(value[start : match.start()])
            start = at = match.end()
    parts.append(value[start:])
    return parts


def _pieces(text: str, cuts: str) -> list[str]:
    """Cut at any of the characters outside of braces; empty pieces stay."""
    pieces: list[str] = []
    current: list[str] = []
    depth, previous = 0, ""
    for letter in text:
        if letter == "{":
            depth += 1
        elif letter == "}":
            depth -= 1
        if depth <= 0 and letter in cuts and previous != "\\":
            pieces.append("".join(current))
            current = []
        else:
            current.append(letter)
        previous = letter
    pieces.append("".join(current))
    return pieces


def _parted(text: str, useprefix: bool) -> Name | None:
    plain = "{" not in text and "\\" not in text
    parts = text.split(",") if plain else _pieces(text, ",")
    parts = [part.strip() for part in parts]
    if len(parts) > 1 and not any(parts[1:]):
        parts = parts[:1]
    if len(parts) == 1:
        return _made(*_first_von_last(_words(parts[0], plain)), "", useprefix)
    von, last = _von_last(_words(parts[0], plain))
    if len(parts) == 2:
        return _made(_words(parts[1], plain), von, last, "", useprefix)
    return _made(_words(" ".join(parts[2:]), plain), von, last, parts[1], useprefix)


def _words(text: str, plain: bool) -> list[str]:
    if plain:
        return text.replace("~", " ").split()
    return [word for word in _pieces(text, " ~\t") if word]


def _is_von(word: str) -> bool:
    """Whether a word counts as small: its first letter outside of braces, or inside of a special character."""
    if word[0].isalpha():
        return word[0].islower()
    depth, place, length = 0, 0, len(word)
    while place < length:
        letter = word[place]
        if letter == "{":
            if depth == 0 and place + 1 < length and word[place + 1] == "\\":
                shown = decoded(word[place:], plain=True)
                return shown[:1].islower()
            depth += 1
        elif letter == "}":
            depth -= 1
        elif letter == "\\" and depth == 0:
            return decoded(word[place:], plain=True)[:1].islower()
        elif depth == 0 and letter.isalpha():
            return letter.islower()
        place += 1
    return False


def _first_von_last(words: list[str]) -> tuple[list[str], list[str], list[str]]:
    small = [place for place, word in enumerate(words[:-1]) if _is_von(word)]
    if not small:
        return words[:-1], [], words[-1:]
    return words[: small[0]], words[small[0] : small[-1] + 1], words[small[-1] + 1 :]


def _von_last(words: list[str]) -> tuple[list[str], list[str]]:
    small = [place for place, word in enumerate(words[:-1]) if _is_von(word)]
    cut = small[-1] + 1 if small else 0
    return words[:cut], words[cut:]


def _made(first: list[str], von: list[str], last: list[str], suffix: str, useprefix: bool) -> Name | None:
    family, given = _text(last), _text(first)
    if not family and not given:
        return None
    if not von and not suffix:
        return Name(family=family, given=given)
    prefix = _text(von)
    suffix = decoded(suffix, plain=True)
    if useprefix:
        return Name(family=family, given=given, non_dropping_particle=prefix, suffix=suffix)
    return Name(family=family, given=given, dropping_particle=prefix, suffix=suffix)


def _text(words: list[str]) -> str:
    return decoded(" ".join(words), plain=True)


def _extended(text: str) -> Name | None:
    """biblatex's extended format: "given=Hans, family=Harman, prefix=de, useprefix=true"."""
    parts: dict[str, str] = {}
    for piece in _pieces(text, ","):
        key, _, value = piece.partition("=")
        parts[key.strip().lower().strip('"')] = decoded(value.strip().strip('"'), plain=True)
    fields = {ours: parts[theirs] for theirs, ours in _EXTENDED_PARTS.items() if parts.get(theirs)}
    if parts.get("prefix"):
        dropping = parts.get("useprefix", "false").lower() != "true"
        fields["dropping_particle" if dropping else "non_dropping_particle"] = parts["prefix"]
    return Name(**fields) if fields else None
