"""The text of a reference on one line: without the ends of the lines that a page gave it, and without runs of spaces.

Rules know how the words of a reference stand beside each other, not how wide the page was. What was read on the one line is
told where it stands in the text as it was typed.
"""

from __future__ import annotations

import functools
import re
from collections.abc import Callable

import msgspec

from refman.model.citation import Field
from refman.model.span import Span

# A word that is broken at a line's end goes together where it goes on in small letters; so does what a dash joins.
# "Patent-\nund Markenamt": before "and" the hyphen stands for what the second word says.
_SUSPENDED = r"(?!(?:und|oder|bzw\.|u\.|en|och|og) )"
_BROKEN = rf"(?P<broken>(?<=[^\W\d_])[-‐\u00ad][ \t]*\r?\n\s*(?=[a-zà-öø-ÿа-яё]){_SUSPENDED})"
_JOINED = rf"(?P<joined>(?<=\w[-‐–])[ \t]*\r?\n\s*(?=\w){_SUSPENDED})"
# What takes no place on the page: a soft hyphen, a place where a line may end, a mark of a script's direction.
_UNSEEN = r"(?P<unseen>[\u00ad\u200b\u200e\u200f\u2060\ufeff]+)"
# Any white space but one plain space.
_SPACE = r"(?:[^\S ]| (?=\s))\s*"
_ADDRESS = ("://", "www.", "doi.org", "10.")


class OneLine(msgspec.Struct, frozen=True, gc=False):
    """The text on one line; `offsets[i]` says where its character i stands in the text as it was, () where it is the same."""

    text: str
    offsets: tuple[int, ...] = ()

    def moved(self, fields: list[Field]) -> list[Field]:
        """The fields of the one line with the spans that they have in the text as it was."""
        if not self.offsets:
            return fields
        return [msgspec.structs.replace(one, span=Span(*self.place(one.span.start, one.span.end))) for one in fields]

    def place(self, start: int, end: int) -> tuple[int, int]:
        """Where characters `start` to before `end` of the one line stand in the text as it was."""
        if not self.offsets:
            return start, end
        if start >= end:
            at = self.offsets[min(start, len(self.offsets) - 1)]
            return at, at
        return self.offsets[start], self.offsets[end - 1] + 1


def one_line(text: str) -> OneLine:
    """The text without white space around it, with one space for each run of it, and with what a line's end broke made whole.

    What is not seen on a page is left out.
    """
    if text.isprintable() and "  " not in text and text[:1] != " " and text[-1:] != " ":
        return OneLine(text)  # What is no sign, and any space but the plain one, is not "printable".
    line = edited(OneLine(text), _breaks(), _filling)
    bare = line.text.strip()
    lead = len(line.text) - len(line.text.lstrip()) if bare else 0
    return OneLine(bare, line.offsets[lead : lead + len(bare)])


def edited(line: OneLine, pattern: re.Pattern[str], filling: Callable[[re.Match[str]], str]) -> OneLine:
    """The line with what a pattern finds replaced, each new character standing where the first of the old ones stood."""
    text = line.text
    old = line.offsets or range(len(text))
    parts: list[str] = []
    offsets: list[int] = []
    at = 0
    for match in pattern.finditer(text):
        start = match.start()
        new = filling(match)
        parts += (text[at:start], new)
        offsets += old[at:start]
        # What stands for more than one sign is spread over them, so that no two characters have one place.
        offsets += [old[min(start + n, match.end() - 1)] for n in range(len(new))]
        at = match.end()
    parts.append(text[at:])
    offsets += old[at:]
    return OneLine("".join(parts), tuple(offsets))


def _filling(match: re.Match[str]) -> str:
    if match["joined"] is not None or match["unseen"] is not None:
        return ""
    if match["broken"] is None:
        return " "
    # The hyphen of an address is its own.
    text, start = match.string, match.start()
    word = text[text.rfind(" ", 0, start) + 1 : start]
    return "-" if any(sign in word for sign in _ADDRESS) else ""


@functools.cache
def _breaks() -> re.Pattern[str]:
    return re.compile(f"{_BROKEN}|{_JOINED}|{_UNSEEN}|{_SPACE}")
