"""The names in front of a year in Chinese, Japanese and Korean, where neither spaces nor capitals tell where a name begins.

The list tells it: a name is the longest end of the text before the year that the list knows. What it does not know is read as a name
only where it stands apart: behind a bracket, a sign or a particle. `Reading.apart` says so; what does not stand apart is only good
to be confirmed by name and year together.
"""

from __future__ import annotations

import functools
import re
from collections.abc import Iterator

from refman.citations.characters import HALF_WIDTH, HAN, HANGUL, HIRAGANA, KATAKANA, has_characters
from refman.citations.folding import key
from refman.citations.listed_names import ListedNames
from refman.citations.names_before import Reading
from refman.citations.names_before import readings as latin_readings
from refman.citations.person_in_characters import family_size, is_group
from refman.citations.works import Works

REACH = 120
MOST_NAMES, MOST_READINGS = 8, 24
_LAST = 40
Part = tuple[int, int]
Chain = tuple[list[Part], bool]


@functools.cache
def _more() -> re.Pattern[str]:
    """ "et al." at the end. Samples: "等", "等人", "等三人", "ら", "たち", "ほか", "ほか3名", "他", " 외", " 외 2인", " 등", "et al."."""
    return re.compile(
        r"\s?[,，、]?\s?(?:等(?:人|学者|學者|研究者|[一二三四五六七八九十\d]{1,3}人)?|ら|たち|ほか(?:\d{1,2}[名人])?|他(?:\d{1,2}[名人])?"
        r"|외(?:\s?\d{1,2}\s?[인명])?|(?<=\s)등|\bet\.?,?\s?al\b\.?)[\s,，、.．]{0,3}$"
    )


@functools.cache
def _of_theirs() -> re.Pattern[str]:
    """What may stand between a name and its year. Samples: "氏", "教授", "の研究", "的观点", "의 연구"."""
    return re.compile(
        r"(?:氏|さん|先生|教授|博士|씨|교수|박사)?(?:の(?:研究|論文|著作|議論|調査|報告|分析|指摘|著書)|的(?:研究|论文|論文|著作|观点|觀點|调查|分析|论述)"
        r"|의\s(?:연구|논문|저서|분석|주장))?$"
    )


@functools.cache
def _join() -> re.Pattern[str]:
    """What joins two names, read backwards from the second; `dot` joins nothing but names."""
    return re.compile(
        r"(?:(?P<dot>\s?[・･·‧∙ㆍ&＆/／]\s?)|(?P<word>\s?[,，、]?\s?(?:及び|および|並びに|以及|[と和与與及跟暨])\s?|[와과]\s|\s및\s|\s?,?\s(?:and|und|et)\s)"
        r"|(?P<comma>\s?[,，、]\s?))$"
    )


@functools.cache
def _lead() -> re.Pattern[str]:
    """What may stand before the names within a bracket."""
    return re.compile(
        r"[\s,，、;；:：]*(?:(?:例えば|たとえば|詳しくは|なお|また|以上|以下|同様に|参照|参考|参见|參見|参看|详见|詳見|另见|见|見|例如|比如|如|转引自|轉引自|引自"
        r"|根据|據|据|예를 들어|예컨대|예를 들면|예|참조|참고|see also|see|cf\.?|e\.g\.,?|vgl\.|also)[\s,，、:：]*){1,3}|[\s,，、;；:：]+"
    )


@functools.cache
def _latin_name() -> re.Pattern[str]:
    return re.compile(r"(?<![A-Za-zÀ-ɏ])(?:(?:van|von|de|der|den|di|la|le) ){0,2}[A-ZÀ-Þ][\w’'‐-]*$", re.ASCII)


@functools.cache
def _boundary() -> re.Pattern[str]:
    """Words that a Chinese sentence puts in front of a name, and titles of people."""
    return re.compile(
        r"(?:根据|據|据|依据|按照|依照|正如|诚如|如|对|對|由|在|从|從|与|與|和|及|而|但|即|参见|參見|参照|详见|见|見|引自|例如|比如|是|了|的|其中|之后|之前"
        r"|后来|此外|因此|学者|學者|教授|博士|氏|以及|同|把|将|為|为|向|受|到|至|至于|关于|關於|借鉴|采用|參考|参考|沿用|使用|运用|利用|结合|继|繼|跟随|支持|验证|反驳|批评"
        r"|研究者|論者|者|著者|也|曾|认为|指出|来自|源自|基于|基於|有|自|像|于|於)$"
    )


@functools.cache
def _opens() -> re.Pattern[str]:
    """What stands before the name of an office and begins none."""
    return re.compile(
        r"根据|根據|据|據|按照|依据|依照|参见|参照|见|由|在|从|從|与|與|和|及|以及|如|例如|是|的|了|对|關於|关于|基于|结合|结合"
    )


def readings(before: str, works: Works, *, closed: bool, japanese: bool) -> list[Reading]:
    """Every way to read names at the end of a text in characters, the longest first.

    `closed`: the text begins where the bracket does, or the citation before it ends.
    """
    cut = max(0, len(before) - REACH)
    tail = before[cut:]
    half = tail.translate(HALF_WIDTH)
    if not has_characters(tail[-_LAST:]):
        return latin_readings(before.translate(HALF_WIDTH))
    more = _more().search(tail)
    end = more.start() if more else len(half.rstrip(" \t\r\n,.:;([〔【~"))
    floor = _floor(tail, end) if closed else 0
    reader = _Reader(tail, works.in_characters, floor, closed=closed, japanese=japanese)
    found = [*reader.readings(end, cut, more is not None), *_latin(half, tail, end, cut, more is not None)]
    title = _of_theirs().search(tail, max(0, end - 8), end)
    if not found and not closed and title and title[0]:
        found = [one for one in reader.readings(title.start(), cut, more is not None) if reader.is_known(one)]
    return sorted(found, key=lambda one: one.start)


def _floor(tail: str, end: int) -> int:
    """Where the names of a bracket may begin: behind the citation before it and words such as "see"."""
    floor = max(tail.rfind(sign, 0, end) for sign in ";；（([［") + 1
    lead = _lead().match(tail, floor, end)
    return lead.end() if lead else floor


def _latin(half: str, tail: str, end: int, cut: int, more: bool) -> Iterator[Reading]:
    """Names in letters at the end of a text in characters: "根据Smith（2010）", "SmithとLee（2010）"."""
    if not half[:end] or has_characters(half[end - 1]):
        return
    joined = _joined(half[:end])
    first = next((at + 1 for at in range(end - 1, -1, -1) if has_characters(joined[at])), 0)
    for one in latin_readings(joined[first:] + (" et al." if more else "")):
        yield _moved(one, cut + first)


def _moved(one: Reading, by: int) -> Reading:
    return Reading(one.names, one.shown, one.start + by, one.et_al, one.initials)


@functools.cache
def _between_latin() -> re.Pattern[str]:
    return re.compile(
        r"(?<=[A-Za-z.] )[和与與と및](?= [A-Z])|(?<=[A-Za-z.])[和与與と및](?=[A-Z])|(?<=[a-z])[와과](?= [A-Z])"
    )


def _joined(half: str) -> str:
    """The text with what joins two names in letters as an ampersand."""
    return _between_latin().sub("&", half)


class _Reader:
    """The chains of names that end at a place of a text."""

    def __init__(self, tail: str, listed: ListedNames, floor: int, *, closed: bool, japanese: bool) -> None:
        self.tail, self.listed, self.floor = tail, listed, floor
        self.closed, self.japanese = closed, japanese
        self.left = MOST_READINGS

    def readings(self, end: int, cut: int, more: bool) -> Iterator[Reading]:
        """The chains as readings; those of names in letters alone are left to others."""
        for parts, apart in self._chains(end, 1):
            shown = tuple(self.tail[start:stop].strip() for start, stop in parts)
            if has_characters("".join(shown)):
                names = tuple(self.listed.keys(name) if has_characters(name) else (key(name),) for name in shown)
                yield Reading(names, shown, cut + parts[0][0], more, apart=apart)

    def is_known(self, one: Reading) -> bool:
        return all(self.listed.knows(name) for name in one.shown)

    def _chains(self, end: int, count: int) -> Iterator[Chain]:
        for start, apart in self._names(end):
            if self.left <= 0:
                return
            join = _join().search(self.tail, max(self.floor, start - 6), start) if count < MOST_NAMES else None
            longer = list(self._chains(join.start(), count + 1)) if join and join.start() > self.floor else []
            for parts, first_apart in longer:
                if self.closed or not join or not join["comma"] or self._knows(parts[-1]):
                    yield [*parts, (start, end)], first_apart
            if join and join["dot"] and self._letter(join.start() - 1):
                continue  # The half of a pair is nobody.
            self.left -= 1
            yield [(start, end)], apart

    def _knows(self, part: Part) -> bool:
        return self.listed.knows(self.tail[part[0] : part[1]])

    def _letter(self, at: int) -> bool:
        return at >= self.floor and self.tail[at].isalpha()

    def _names(self, end: int) -> list[tuple[int, bool]]:
        """Where the name that ends here may begin, and whether it stands apart there; the longest first."""
        if end <= self.floor:
            return []
        if not has_characters(self.tail[end - 1]):
            latin = _latin_name().search(self.tail, max(self.floor, end - _LAST), end)
            return [(latin.start(), True)] if latin else []
        known = self._known(end)
        if any(apart for _, apart in known):
            return known[:2]
        return sorted({*known[:1], *self._unknown(end)})[:4]

    def _known(self, end: int) -> list[tuple[int, bool]]:
        found = []
        lowest = max(self.floor, end - self.listed.longest - 4)
        for start in range(lowest, end):
            if self.tail[start].isspace() or not self.listed.knows(self.tail[start:end]):
                continue
            apart = self.is_apart(start)
            # One character may be the end of any word.
            if apart or end - start > 1:
                found.append((start, apart))
        return found

    def is_apart(self, start: int) -> bool:
        """Whether a name may begin here: behind a sign, a word in other letters, or one that stands before names."""
        if start <= self.floor:
            return self.closed or start == 0
        before, first = self.tail[start - 1], self.tail[start]
        if not before.isalpha() or _kind(before) != _kind(first):
            return True
        return _kind(first) == "han" and _boundary().search(self.tail, max(self.floor, start - 4), start) is not None

    def _unknown(self, end: int) -> Iterator[tuple[int, bool]]:
        """Where a name may begin that the list does not know, if it can be one."""
        kind = _kind(self.tail[end - 1])
        run = self._run(end, kind)
        if self.closed:
            piece = max(
                (match.end() for match in _separator().finditer(self.tail, self.floor, end)), default=self.floor
            )
            yield piece, True
            run = max(run, piece)
        if kind == "hangul" or (kind == "han" and self.japanese):
            if self._may_be(self.tail[run:end]):
                yield run, True
            return
        if kind == "han":
            sizes = [size for size in (3, 2, 4) if end - size >= run and family_size(self.tail[end - size : end])]
            yield from ((end - size, True) for size in sizes if self.is_apart(end - size))
            group = self._chinese_group(run, end)
            if group is not None:
                yield group, True

    def _may_be(self, name: str) -> bool:
        return bool(family_size(name)) or is_group(name)

    def _chinese_group(self, run: int, end: int) -> int | None:
        """Where the name of an office begins: behind the last word that stands before names."""
        if not is_group(self.tail[run:end]):
            return None
        starts = (
            start for start in range(run, end - 2) if self.is_apart(start) and not _opens().match(self.tail, start)
        )
        return next((start for start in starts if is_group(self.tail[start:end])), None)

    def _run(self, end: int, kind: str) -> int:
        start = end
        while start > self.floor and _kind(self.tail[start - 1]) == kind:
            start -= 1
        return start


@functools.cache
def _separator() -> re.Pattern[str]:
    return re.compile(r"\s?[,，、・･·‧∙ㆍ&＆;；]\s?|[와과]\s|\s및\s|[와과]\s")


def _kind(sign: str) -> str:
    """The script of a letter: han, hiragana, katakana, hangul or other."""
    return next((name for name, pattern in _kinds() if pattern.match(sign)), "other")


@functools.cache
def _kinds() -> tuple[tuple[str, re.Pattern[str]], ...]:
    scripts = (("han", HAN), ("hiragana", HIRAGANA), ("katakana", KATAKANA), ("hangul", HANGUL))
    return tuple((name, re.compile(f"[{signs}]")) for name, signs in scripts)
