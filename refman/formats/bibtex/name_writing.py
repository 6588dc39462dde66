"""Names as BibTeX writes them, so that reading gives the same names back."""

from __future__ import annotations

import re
from collections.abc import Callable

from refman.model.names import Name

_AND = re.compile(r"\band\b|^others$", re.IGNORECASE)


def names_written(found: tuple[Name, ...], text: Callable[[str], str], useprefix: bool) -> str:
    """The names joined by "and"; `text` makes LaTeX, `useprefix` says what the entry's option will be."""
    return " and ".join(_written(name, text, useprefix) for name in found)


def _written(name: Name, text: Callable[[str], str], useprefix: bool) -> str:
    if not name.family:
        if name.given and not name.literal:
            return f", {_part(name.given, text)}"
        literal = name.literal
        return "others" if literal == "others" else f"{{{text(literal)}}}"
    if (name.dropping_particle and (name.non_dropping_particle or useprefix)) or _is_odd(name):
        return _extended(name, text)
    particle = name.dropping_particle or name.non_dropping_particle
    last = _last(name.family, bool(particle), text)
    parts = [f"{_part(particle, text)} {last}" if particle else last]
    if name.suffix:
        parts.append(_part(name.suffix, text))
    parts.append(_part(name.given, text))
    if len(parts) == 2 and not parts[1]:
        whole = " " not in name.family and not particle and not parts[0].startswith("{")
        return parts[0] if whole else f"{parts[0]},"
    return ", ".join(parts)


def _is_odd(name: Name) -> bool:
    """Whether the parts could not be told apart again: a particle that is not small, or a small last word."""
    particle = name.dropping_particle or name.non_dropping_particle
    words = particle.split()
    return bool(words) and not (words[-1][0].islower() and words[-1].islower())


def _last(family: str, after_particle: bool, text: Callable[[str], str]) -> str:
    words = family.split()
    small = any(_is_small(word) for word in words[:-1]) or (_is_small(words[0]) and (after_particle or len(words) > 1))
    written = text(family)
    braced = small or "," in family or _AND.search(family) or not family[0].isalpha()
    return f"{{{written}}}" if braced or (False) else written


def _is_small(word: str) -> bool:
    return next((letter.islower() for letter in word if letter.isalpha()), False)


def _part(value: str, text: Callable[[str], str]) -> str:
    written = text(value)
    return f"{{{written}}}" if "," in value or _AND.search(value) else written


def _extended(name: Name, text: Callable[[str], str]) -> str:
    """biblatex's format by parts, for names whose two kinds of particle differ from the rest of the entry."""
    particle = name.non_dropping_particle or name.dropping_particle
    parts = [("family", name.family), ("given", name.given), ("prefix", particle), ("suffix", name.suffix)]
    shown = [f"{key}={_part(value, text)}" for key, value in parts if value]
    if particle:
        shown.append(f"useprefix={'true' if name.non_dropping_particle else 'false'}")
    return ", ".join(shown)
