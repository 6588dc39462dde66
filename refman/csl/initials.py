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
    """
    out = ""
    joined = False
    for word in _WORDS.findall(given):
        if word in "-\u2010\u2011":
            joined = True
            continue
        piece, is_initial = _piece(word, cut)
        if joined and not (is_initial and not hyphen):
            out = out.rstrip(" ") if is_initial or out.endswith(mark) and mark else out
            out += "-"
        elif out and not out.endswith((" ", "-")) and not (is_initial and _ends_initial(out, mark)):
            out += " "
        out += piece + mark if is_initial else piece
        joined = False
    return out.strip()


def _ends_initial(out: str, mark: str) -> bool:
    """Whether `out` ends in an initial, after which `mark` alone says how much space there is."""
    bare = out[: len(out) - len(mark)] if mark else out
    return out.endswith(mark) and bool(bare) and bare[-1].isupper()


def _piece(word: str, cut: bool) -> tuple[str, bool]:
    bare = word.rstrip(".")
    if not bare or not bare[0].isalpha():
        return word, False
    if len(bare) == 1 and (bare.isupper() or not bare.islower()):
        return bare, True
    if word.endswith(".") and bare[0].isupper():
        return bare, True
    if not cut or bare[0].islower():
        return word, False
    if bare.isupper() and len(bare) > 1 and not any(char.islower() for char in bare):
        return bare[0], True
    return bare[0], True
