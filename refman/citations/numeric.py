"""Citations by number: [1], [2–5, 7], (3), superscripts, and digits that were superscripts before the text was copied."""

from __future__ import annotations

import functools
import re
from collections.abc import Iterable, Iterator, Mapping, Sequence

import msgspec

from refman.model.citation import Citation, Cite
from refman.model.span import Span

_UP = str.maketrans("⁰¹²³⁴⁵⁶⁷⁸⁹⁻⁽⁾", "0123456789-()")
_NUMBER = r"\d{1,4}[a-z]?"
_PLAIN = r"[1-9]\d{0,2}(?:\s?[,–-]\s?[1-9]\d{0,2})*"
_LIST = rf"{_NUMBER}(?:\s*(?:[,;]|[–‐‑-]|\bto\b|\band\b|&)\s*{_NUMBER})*"


class Part(msgspec.Struct, frozen=True):
    """A number or a range in a mark: its place, its numbers, and the pages that are told of it."""

    span: Span
    numbers: tuple[int, ...]
    locator: str = ""


class Mark(msgspec.Struct, frozen=True):
    """A mark before it is linked: its place and its parts."""

    span: Span
    form: str
    parts: tuple[Part, ...]


# Words before the place within a work, in the languages whose lists are numbered.
_PLACES = (
    "pp?|ss?|S|figs?|ch|chaps?|caps?|secs?|§§?|Thm|Theorem|Lemma|Prop|Kap|Abb|Tab|Anm|Rn|Bl|bl|blz|str|obr|tab|čl|art|fol|págs?|oldal|σσ?|σελ"
    "|сс?|С|стр|гл|рис|табл|разд|ст|т|Т|л|арк"
)
_LOCATOR = rf"(?:{_PLACES})\.?\s?[\w.,–-]+(?: [\w.–-]+)?"


@functools.cache
def _square() -> re.Pattern[str]:
    """Samples: "[1]", "[2–5, 7]", "[1, p. 3]", "[see 4, 5]", "[1],[2]", "[1, с. 15; 3, с. 20–25]"."""
    return re.compile(
        r"\[\s*(?:(?:see|cf\.|e\.g\.,?|vgl\.|siehe|voir|reviewed in|refs?\.?|ref|см\.|див\.|напр\.,?|srov\.|zob\.|por\.)\s+)?"
        rf"(?P<list>{_LIST})(?:\s*[,;:]\s*(?P<locator>{_LOCATOR}))?(?P<more>(?:\s*;\s*{_LIST}(?:\s*[,:]\s*{_LOCATOR})?){{1,20}})?\s*\](?!\()"
    )


@functools.cache
def _another() -> re.Pattern[str]:
    """One more list of numbers in a mark, with its place."""
    return re.compile(rf";\s*(?P<list>{_LIST})(?:\s*[,:]\s*(?P<locator>{_LOCATOR}))?")


@functools.cache
def _round() -> re.Pattern[str]:
    return re.compile(rf"\((?P<list>{_LIST})(?:\s*[,;:]\s*(?P<locator>pp?\.\s?[\d–-]+))?\)")


@functools.cache
def _raised() -> re.Pattern[str]:
    """Superscript digits: "¹–³", "⁴⁰", "²,⁵"; blanks after a comma are part of it."""
    return re.compile(r"(?P<list>[⁰¹²³⁴-⁹]{1,4}(?:\s?[,;–‐⁻-]\s?[⁰¹²³⁴-⁹]{1,4})*)")


@functools.cache
def _glued() -> re.Pattern[str]:
    """Digits right behind a word or its stop, before a blank: "catalysts.1 The", "reported2,3 and"."""
    return re.compile(
        rf"(?:(?<=[^\W\d_A-Z][.,;:)\]”\"’])|(?<=[)\]][.,;:])|(?<=[A-Z]\)))(?P<a>{_PLAIN})(?=[\s,.;:)—–-]|$)|(?<=[^\W\d_][^\W\d_A-Z])(?P<b>{_PLAIN})(?=[\s,.;:)—–]|$)"
    )


def square_marks(text: str, stretches: Iterable[Span]) -> Iterator[Mark]:
    yield from _marks(text, stretches, _square(), "numeric")


def round_marks(text: str, stretches: Iterable[Span]) -> Iterator[Mark]:
    """Numbers in round brackets, less what numbers an item or an equation."""
    for mark in _marks(text, stretches, _round(), "numeric"):
        before = text[max(0, mark.span.start - 14) : mark.span.start]
        after = text[mark.span.end : mark.span.end + 2]
        if _numbers_a_thing().search(before) or (
            (not before.strip(" ") or before.rstrip()[-1:] in ":;\n") and after[:1] == " "
        ):
            continue
        yield mark


@functools.cache
def _numbers_a_thing() -> re.Pattern[str]:
    return re.compile(
        r"(?:Eqs?\.?|[Ee]quations?|Figs?\.?|[Ff]igures?|Tables?|[Ss]teps?|[Nn]o\.?|[Vv]ol\.?|Gl\.|n ?=|\d)\s?$"
    )


def raised_marks(text: str, stretches: Iterable[Span]) -> Iterator[Mark]:
    """Superscript digits, less exponents: "10⁶", "m²", "R²", "cm⁻¹"."""
    for mark in _marks(text, stretches, _raised(), "superscript"):
        before = text[max(0, mark.span.start - 8) : mark.span.start]
        if _exponent().search(before) or _unit().search(before) or before[-1:] in "⁻+":
            continue
        yield mark


@functools.cache
def _exponent() -> re.Pattern[str]:
    """A number that may be raised to a power ("10⁶"); not a version's or a name's last digit ("v2.25.0", "hisat2")."""
    return re.compile(r"(?:^|[\s(×*~<>=≈-])\d{1,4}(?:\.\d)?$")


@functools.cache
def _unit() -> re.Pattern[str]:
    return re.compile(
        r"(?:^|[\s/(·×.])(?:[kcmµnd]?m|[kmµ]?g|[kmµ]?L|ha|[a-zA-Zχηρσωτ]|s|h|K|Hz|min|Ca|Mg|Na|Cl|Fe|Zn|in|ft)$"
    )


def glued_marks(text: str, stretches: Iterable[Span], highest: int) -> Iterator[Mark]:
    """Plain digits that stand where superscripts stood, in the order in which a first citation can come."""
    seen = 0
    for stretch in stretches:
        for match in _glued().finditer(text, stretch.start, stretch.end):
            group = "a" if match["a"] else "b"
            parts = tuple(_parts(match[group], match.start(group)))
            numbers = [number for part in parts for number in part.numbers]
            if max(numbers) > min(highest, seen + 4) or len(numbers) != len(set(numbers)):
                continue
            seen = max(seen, *numbers)
            yield Mark(Span(match.start(group), match.end(group)), "superscript", parts)


def _marks(text: str, stretches: Iterable[Span], pattern: re.Pattern[str], form: str) -> Iterator[Mark]:
    for stretch in stretches:
        for match in pattern.finditer(text, stretch.start, stretch.end):
            told = match.groupdict()
            parts = tuple(_parts(match["list"], match.start("list"), told.get("locator") or ""))
            if told.get("more"):
                for more in _another().finditer(text, match.start("more"), match.end("more")):
                    parts += tuple(_parts(more["list"], more.start("list"), more["locator"] or ""))
            if (
                parts
                and not any(0 in part.numbers for part in parts)
                and not _formula().search(text, max(0, match.start() - 12), match.start())
            ):
                yield Mark(Span(match.start(), match.end()), form, parts)


@functools.cache
def _formula() -> re.Pattern[str]:
    """What makes a bracket an interval or an argument: "Ω = [", "∈ [", "× [", "interval ["."""
    return re.compile(r"(?:[=<>≤≥∈∊⊂⊆×∪∩±]|\b(?:interval|domain))\s*$")


@functools.cache
def _part() -> re.Pattern[str]:
    return re.compile(r"(\d{1,4})[a-z]?(?:\s*(?:–|‐|‑|-|to)\s*(\d{1,4})[a-z]?)?")


def _parts(words: str, start: int, locator: str = "") -> Iterator[Part]:
    """Each number or range with its numbers; a range that runs backwards or is absurdly long is its two ends."""
    plain = words.translate(_UP)
    for match in _part().finditer(plain):
        first, last = int(match[1]), int(match[2] or match[1])
        numbers = range(first, last + 1) if first <= last <= first + 60 else (first, last)
        yield Part(Span(start + match.start(), start + match.end()), tuple(numbers), locator)


def within_reach(marks: Sequence[Mark], highest: int) -> list[Mark]:
    """The marks less those whose numbers all lie far beyond the list: years, coordinates, counts."""
    limit = highest * 1.5 + 10
    return [mark for mark in marks if any(number <= limit for part in mark.parts for number in part.numbers)]


def citation(mark: Mark, labels: Mapping[int, int]) -> Citation:
    """The mark as a citation, a cite for each number or range; numbers that the list lacks lead nowhere."""
    cites = []
    for part in mark.parts:
        found = tuple(labels[number] for number in part.numbers if number in labels)
        whole = len(found) == len(part.numbers)
        cites.append(
            Cite(
                span=part.span,
                references=found,
                locator=part.locator.split(" ")[-1],
                label="page" if part.locator else "",
                match="exact" if whole else "near" if found else "none",
                why="" if whole else "beyond-the-list",
            )
        )
    return Citation(mark.span, mark.form, tuple(cites))


def coverage(marks: Sequence[Mark], labels: Mapping[int, int]) -> float:
    """The share of the list that the marks cite, less the share of marks that lie beyond it. Units: -1 to 1."""
    if not marks or not labels:
        return 0.0
    numbers = [number for mark in marks for part in mark.parts for number in part.numbers]
    cited = {number for number in numbers if number in labels}
    beyond = sum(number not in labels for number in numbers) / len(numbers)
    return len(cited) / len(labels) - beyond
