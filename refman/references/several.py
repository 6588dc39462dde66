# ruff: noqa: E501 - patterns
"""Several works in one string, as chemists and notes cite them: "(a) Smith, J. … 121, 1. (b) Doe, K. …", "…, S. 3; Roe, …".

Where one ends and the next begins is told by letters that count up, or by a semicolon between what each has a year and
pages, or an author, of its own; commas and semicolons between names part nothing.

Source: ACS Guide to Scholarly Communication (2020), "References with multiple parts"; Chicago Manual of Style, 17th edition,
section 14.57 (several citations in one note).
"""

from __future__ import annotations

import functools
import re

from refman.model.span import Span
from refman.references.list_number import Numbered
from refman.references.one_line import OneLine

# What stands in front of the first letter, "For reviews, see:" among it, is no longer than this.
_LONGEST_LEAD = 90
_SHORTEST = 20


def works_in(text: str) -> list[Span]:
    """Where each work stands, without its letter and the sign behind it; none where there is one work.

    The first begins at the start of the text, or behind its letter.
    """
    if len(text) < 2 * _SHORTEST:
        return []
    if ";" not in text and ") " not in text:
        return []
    return _lettered(text) or (_between_semicolons(text) if ";" in text else [])


def first_of(found: Numbered) -> tuple[Numbered, str, tuple[str, ...]]:
    """The first work of a line, what leads to it ("For reviews, see"), and the others as they stand.

    The line itself where it has one work.
    """
    text = found.line.text
    spans = works_in(text)
    if not spans:
        return found, "", ()
    first, *rest = spans
    lead = text[: first.start].rstrip(" (a):")
    line = OneLine(first.slice(text), (found.line.offsets or tuple(range(len(text))))[first.start : first.end])
    return Numbered(line, found.number, found.start, found.end), lead, tuple(one.slice(text) for one in rest)


@functools.cache
def _letter() -> re.Pattern[str]:
    """Samples: "(a) ", " b) ", "; (c) "."""
    return re.compile(r"(?:^|(?<=[\s;]))\(?(?P<letter>[a-z])\)\s+(?=[^\W\d_a-z]|[“\"„«‘]|[a-z]{2})")


@functools.cache
def _lead() -> re.Pattern[str]:
    """A number of the list, and words that lead to what is cited. Samples: "[12] ", "3. For reviews, see: "."""
    return re.compile(r"\s*(?:[\[(]?\d{1,4}(?:\.\)|[\]).:])?\s*)?[^\d()]{0,80}$")


def _lettered(text: str) -> list[Span]:
    if "a) " not in text[:_LONGEST_LEAD]:
        return []
    found: list[re.Match[str]] = []
    for match in _letter().finditer(text):
        if match["letter"] == chr(ord("a") + len(found)):
            found.append(match)
    if len(found) < 2 or not _lead().match(text[: found[0].start()]):
        return []
    ends = [*(match.start() for match in found[1:]), len(text)]
    spans = [_trimmed(text, match.end(), end) for match, end in zip(found, ends)]
    return spans if all(map(functools.partial(_says_enough, text), spans)) else []


def _says_enough(text: str, span: Span) -> bool:
    """Whether a stretch can be a work: it is more than a word, and has figures or a title's words."""
    words = span.slice(text)
    return len(words) >= _SHORTEST and any(map(str.isdigit, words))


@functools.cache
def _semicolon() -> re.Pattern[str]:
    """A semicolon behind a year, a page or their bracket, and before a name: "1234–1240; K. Doe, "."""
    name = r"[^\W\d_a-z][^\W\d_][\w'’-]*"
    particle = r"(?:(?:van|von|de|der|den|del|della|di|da|la|le|ten|ter|du|dos) )*"
    initials = r"(?:[^\W\d_a-z]\.[ -]?){1,4}"
    same = r"(?:ders|dies|[Ii]dem|[Ii]d)\.?,"
    return re.compile(
        r"(?<=[\d)\]”\"f.])(?P<sign>;) (?:(?:and )?(?:see (?:also|generally)|but see|vgl\. auch|siehe auch|voir aussi),? (?=[^\W\d_a-z])|"
        rf"(?:(?:and|und|et|sowie|vgl\.|cf\.) )?(?={initials}{particle}{name}|{particle}{name}(?:[ -]{name})?, {initials}|(?P<same>{same})))"
    )


@functools.cache
def _year() -> re.Pattern[str]:
    return re.compile(r"(?<![\d–-])(?:1[5-9]|20)\d\d(?!\d)")


@functools.cache
def _ended() -> re.Pattern[str]:
    """What a work ends on. Samples: "121, 1234–1240", "(1999)", "S. 3 f.", "in press)"."""
    return re.compile(r"(?:\d[a-z]?|\d\)|\d\]|\d ff?\.|\d\.|”)$")


def _between_semicolons(text: str) -> list[Span]:
    """The works between semicolons, each with a year and one more number of its own."""
    starts, ends = [0], []
    for match in _semicolon().finditer(text):
        before = text[starts[-1] : match.start()]
        if _ended().search(before) and _is_whole(before):
            ends.append(match.start())
            starts.append(match.end())
    spans = [_trimmed(text, start, end) for start, end in zip(starts, [*ends, len(text)])]
    if len(spans) < 2 or not all(_is_whole(span.slice(text)) for span in spans):
        return []
    return spans


def _is_whole(words: str) -> bool:
    years = len(_year().findall(words))
    return len(words) >= _SHORTEST and years > 0 and len(re.findall(r"\d+", words)) > 1


def _trimmed(text: str, start: int, end: int) -> Span:
    words = text[start:end]
    bare = words.rstrip(" ;,\n\t")
    return Span(start + len(words) - len(words.lstrip()), start + len(bare))
