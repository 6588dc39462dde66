"""Keys of references: made by a pattern, kept where they came with one, unique, never changed by themselves."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator

from refman.library import key_patterns
from refman.library.errors import LibraryError
from refman.library.key_parts import ascii_of
from refman.model.reference import Reference

MAX_LENGTH = 100
# What BibTeX, pandoc and a file name can all hold. A key must have a letter, or numbers in lists would be keys.
_GOOD = re.compile(r"(?=[^A-Za-z]*[A-Za-z])[A-Za-z0-9_][A-Za-z0-9_:.+/-]*")
_BAD_CHARACTER = re.compile(r"[^A-Za-z0-9_:.+/-]+")


def folded_key(key: str) -> str:
    """What a key is compared by: BibTeX takes "Knuth84" and "knuth84" for one."""
    return key.casefold()


def is_good(key: str) -> bool:
    """Whether a key can be cited from LaTeX and Markdown as it is."""
    return len(key) <= MAX_LENGTH and _GOOD.fullmatch(key) is not None and "://" not in key and ".." not in key


def checked(key: str) -> str:
    """The key itself.

    Raises: LibraryError (bad-key).
    """
    if not is_good(key):
        hint = (
            "a key has letters, digits and _ : . + / - only, begins with a letter, digit or _, and is not a web address"
        )
        raise LibraryError("bad-key", f'"{key}" cannot be a key', hint=hint)
    return key


def wanted_key(reference: Reference) -> str:
    """The key that a reference brought along, "" where it has none that can be cited."""
    return next((key for key in (reference.citation_key, reference.id) if key and is_good(key)), "")


def brought_key(reference: Reference) -> str:
    """The key that a person gave a reference, be it one that cannot be kept; not a number or address of a program's."""
    plain = (key for key in (reference.citation_key, reference.id) if "://" not in key and re.search(r"[^\W\d_]", key))
    return wanted_key(reference) or next(plain, "")


def made_key(reference: Reference, pattern: str = key_patterns.DEFAULT) -> str:
    """The key that the pattern gives, in ASCII, not yet unique; "ref" where it gives nothing."""
    key = _BAD_CHARACTER.sub("", ascii_of(key_patterns.compiled(pattern)(reference)))[:60].lstrip(":.+/-")
    return key if is_good(key) else f"ref{key}"


def suffix(number: int) -> str:
    """The letters after a key that is taken: 1 gives "a", 26 "z", 27 "aa"."""
    letters = ""
    while number:
        number, rest = divmod(number - 1, 26)
        letters = chr(97 + rest) + letters
    return letters


def first_free(base: str, is_taken: Callable[[str], bool], start: int = 1) -> tuple[str, int]:
    """A key made from `base` by a suffix that is free, and the suffix's number.

    Doubles its steps, then halves them: a base that is taken a thousand times costs twenty questions.
    """
    low, step = start - 1, 1
    while is_taken(base + suffix(low + step)):
        low, step = low + step, step * 2
    high = low + step
    while high - low > 1:
        middle = (low + high) // 2
        low, high = (middle, high) if is_taken(base + suffix(middle)) else (low, middle)
    return base + suffix(high), high


def pieces(keys: str) -> Iterator[str]:
    """The keys of a text in which commas or blanks part them, "@" before them allowed."""
    return (word.lstrip("@") for word in re.split(r"[,\s]+", keys) if word.strip("@"))
