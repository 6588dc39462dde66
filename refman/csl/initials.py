"""Given names cut to initials.

Source: CSL 1.0.2, "Name" (initialize, initialize-with, initialize-with-hyphen).
"""

from __future__ import annotations

import functools
import re

_WORDS = re.compile(r"</?[a-z]{1,4}>|[^\s.\-\u2010\u2011<]+\.?|[-\u2010\u2011]")


@functools.lru_cache(maxsize=8192)
def initials(given: str, mark: str, *, cut: bool, hyphen: bool) -> str:
    """Given names as initials, each followed by `mark`: ("John Q.", ". ") gives "J. Q.".

    With `cut` off, full names stay and only initials that are there get the mark. `hyphen` keeps "J.-L." joined.
    Tags pass through.
    """
    out = ""
    tags = ""
    joined = after_initial = False
    for word in _WORDS.findall(given):
        if word[0] == "<":
            if word[1] == "/":
                space = out[len(out.rstrip(" ")) :]
                out = out.rstrip(" ") + word + space
            else:
                tags += word
            continue
        if word in "-\u2010\u2011":
            joined = True
            continue
        piece, is_initial = _piece(word, cut)
        if joined and cut and piece[:1].islower():
            joined = False
            continue
        if joined:
            out = _hyphened(out, hyphen or not is_initial, after_initial)
        elif out and not out.endswith(" ") and not (after_initial and is_initial):
            out += " "
        out += tags + piece + (mark if is_initial else "")
        joined, after_initial, tags = False, is_initial, ""
    return out.strip()


def _hyphened(out: str, keep: bool, after_initial: bool) -> str:
    if not keep:
        return out
    return (out.rstrip(" ") if after_initial else out) + "-"


def _piece(word: str, cut: bool) -> tuple[str, bool]:
    """What stays of one name, and whether it is an initial."""
    bare = word.rstrip(".")
    if not bare or not bare[0].isalpha():
        return word, False
    if len(bare) == 1 and not bare.islower():
        return bare, True
    if word.endswith(".") and bare[0].isupper():
        return bare, True
    if not cut or bare[0].islower():
        return word, False
    capitals = _CAPITALS.match(bare)
    if capitals:
        return bare[0] + capitals[1].lower(), True
    return bare[0], True


# "TSerendorj" is written with two letters for one sound: "Ts.".
_CAPITALS = re.compile("[A-Z]([A-Z])(?=[a-z])")
