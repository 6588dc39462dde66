"""Lists of names in characters: Chinese, Japanese and Korean names stay whole, as they are printed."""

from __future__ import annotations

import functools
import re

from refman.model.names import Name
from refman.references.name_parts import is_initials
from refman.references.person import family_first, one_name


@functools.cache
def _signs() -> re.Pattern[str]:
    return re.compile("[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]")


@functools.cache
def _separators() -> re.Pattern[str]:
    """What parts names in Chinese, Japanese and Korean lists; a dot parts those in characters, not a name in katakana."""
    return re.compile(
        r"\s*[,;，；、&]\s*(?:等$|(?:and|und|et|y|e|og|och|ve|en)\s+)?|\s+(?:and|und|et|y|ve)\s+|(?<![\u30a0-\u30ff])[・·](?![\u30a0-\u30ff])"
    )


def _split(text: str) -> list[str]:
    parts = _separators().split(text)
    # "国立社会保障・人口問題研究所" is one office.
    return [text] if len(parts) == 2 and re.search("[・·]", text) and parts[1].endswith(_OFFICES) else parts


_OFFICES = (
    "研究所",
    "研究機構",
    "機構",
    "センター",
    "協会",
    "委員会",
    "委员会",
    "学会",
    "協議会",
    "研究院",
    "연구원",
    "위원회",
)


@functools.cache
def _role() -> re.Pattern[str]:
    return re.compile(r"(?<=\w\w)\s?(?:編著|編集|編|编著|主編|主编|编|監修|편저|편|엮음)$")


def in_characters(text: str) -> bool:
    """Whether a list of names is in characters, in part at least."""
    return not text.isascii() and max(text) >= "\u3040" and _signs().search(text) is not None


def names_in_characters(text: str) -> list[Name]:
    """The names of such a list."""
    names: list[Name] = []
    for part in _split(text):
        if names and part.isascii() and is_initials(part) and names[-1].family.isascii() and not names[-1].given:
            names[-1] = family_first(names[-1].family, [part])  # "보아, Sharpe, D., Lawson, G."
        elif part.strip(" ,;，；、.等"):
            names.append(_name(part))
    return names


def _name(part: str) -> Name:
    """A name in characters stays whole, as it is printed; one in letters among them is read as elsewhere."""
    part = _role().sub("", part.strip(" ."))
    return one_name(part) if part.isascii() else Name(part)
