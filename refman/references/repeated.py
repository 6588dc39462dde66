"""Signs that stand for the author of the entry before: a dash, "ders.", "idem"."""

from __future__ import annotations

import functools
import re

import msgspec

from refman.model.names import Name
from refman.references.tokens import Tokens

# The words for it inside of a reference: "In: Dies. (Hrsg.): Gewürze".
THE_SAME = frozenset("ders dies dieselbe derselbe dens ebd idem eadem id".split())
# What the labeller reads in the sign's place: it never saw a reference start with nothing.
_STAND_IN = (["Smith", "J"], ["", ", "])


@functools.cache
def _sign() -> re.Pattern[str]:
    return re.compile(
        r"\s*(?:\[?\(?\d{1,4}[\].)]{1,2}\s+|[•*·‣▪]\s*)?"
        r"(?:[—―–‒_]{1,12}(?:\s?[—―–‒_-]){0,8}|-{2,12}|\.{4,9}"
        r"|(?:[Dd]er|[Dd]ie)s\.|[Dd]ers\.?\s?/\s?[Dd]ies\.|[Dd]erselbe|[Dd]ieselbe[n]?"
        r"|[Ii]dem|[Ee]adem|[Ii]d\.|[Ee]ad\.|Le même|La même|Los mismos)"
        r"(?=[\s.,:;(&/]|$)"
    )


def has_sign(raw: str) -> bool:
    """Whether a sign stands at the start of a reference, so that it needs the one before."""
    first = raw[:14].lstrip()[:1]
    return bool(first) and (not first.isalpha() or first in "DdIiEeL") and _sign().match(raw) is not None


class Borrowed(msgspec.Struct, frozen=True, gc=False):
    """A reference without the sign at its start. `extra` words were put in its place and belong to no text."""

    cut: Tokens
    extra: int
    continued: bool


def without_sign(raw: str, cut: Tokens) -> Borrowed | None:
    """The words behind the sign, a stand-in before them; None where there is no sign.

    `continued`: names follow that belong to the list ("———, and R. Roe").
    """
    match = _sign().match(raw) if has_sign(raw) else None
    if match is None or match.end() >= len(raw):
        return None
    end = match.end()
    kept = next((at for at, start in enumerate(cut.starts) if start >= end), len(cut.words))
    if kept == len(cut.words):
        return None
    between = raw[end : cut.starts[kept]]
    continued = bool(re.match(r"[\s,;./]*(?:(?:and|und|et|y|e)$|&)|^\s*[,;/]\s*$", between)) or (
        cut.words[kept].lower() in ("and", "und", "et", "y", "with", "mit") and not between.strip(" ,")
    )
    words, gaps = _STAND_IN
    return Borrowed(
        Tokens(
            [*words, *cut.words[kept:]], [*gaps, between or " ", *cut.gaps[kept + 1 :]], [end, end, *cut.starts[kept:]]
        ),
        len(words),
        continued,
    )


def borrowed_names(
    before: dict[str, tuple[Name, ...]], own: tuple[Name, ...], continued: bool
) -> tuple[str, tuple[Name, ...]]:
    """The variable and the names that the sign stands for; ("", ()) where the entry before has none."""
    for variable in ("author", "editor"):
        names = before.get(variable, ())
        if names:
            return variable, names + own if continued else names
    return "", ()
