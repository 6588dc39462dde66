"""References in characters with the title in marks behind names and year: "佐藤太郎（2010）「論文」『雑誌』60(2), 34-50.",
"山田太郎「論文」『雑誌』第45号、2012年、23-45頁。"

Marks tell what a title is of: 「」, “” and 〈〉 hold that of an article, 『』 and 《》 that of a book or journal.
Such references are read by rule and not by the model; those without marks are the model's.

Source: style guides of the Japanese and the Korean sociological societies, 《社会学研究》's notes for contributors; common usage.
"""

from __future__ import annotations

import functools
import re

from refman.references.coded import Coded
from refman.references.tokens import Tokens

_CHARACTERS = "\u3040-\u30ff\u3400-\u9fff\uac00-\ud7a3"
Stretch = tuple[int, int, str]


@functools.cache
def _head() -> re.Pattern[str]:
    """Names and year. Samples: "佐藤太郎・鈴木一郎（2010a）", "边燕杰，2004，", "田中 実 (2012). ", "김영란. 2015. "."""
    return re.compile(
        rf"\s*(?P<author>[{_CHARACTERS}々][^\d「『《〈“\"（(\[\n]{{0,120}}?)[\s,，、.．。:：]*[（(\[]?(?P<issued>(?:1[6-9]|20)\d\d[a-z]?)年?[）)\]]?[\s,，、.．。:：]*"
        r"(?=[「『《〈“\"])"
    )


@functools.cache
def _bare_head() -> re.Pattern[str]:
    """Names right before the title's mark, the year at the end. Sample: "山田太郎「文法」『言語研究』第45号、2012年。"."""
    return re.compile(rf"\s*(?P<author>[{_CHARACTERS}][{_CHARACTERS}々・、\s]{{1,60}})[,，]?\s*(?=[「『])")


@functools.cache
def _year_behind() -> re.Pattern[str]:
    """Samples: "、2012年、", "（2012年3月）", "、2012。"."""
    return re.compile(r"[,，、（(\s』](?P<issued>(?:1[6-9]|20)\d\d(?:年\d{1,2}月)?)(?=年|[号號)）,，、。.]|$)")


@functools.cache
def _title() -> re.Pattern[str]:
    """A title in its marks; one of other marks may stand within. Samples: "「論文」", "『書名』", "《书名》", "“论文”"."""
    return re.compile(
        r"(?P<article>「(?P<a1>(?:[^「」]|「[^「」]*」){1,300})」|“(?P<a2>[^“”]{1,300})”|\"(?P<a3>[^\"]{1,300})\"|〈(?P<a4>[^〈〉]{1,300})〉)"
        r"|(?P<book>『(?P<b1>(?:[^『』]|『[^『』]*』){1,300})』|《(?P<b2>(?:[^《》]|《[^《》]*》){1,300})》)"
    )


@functools.cache
def _editors() -> re.Pattern[str]:
    """Editors between the two titles. Samples: "井上俊・上野千鶴子編", "載於王明主編", "김철수 편, "."""
    return re.compile(
        rf"[\s,，、.．。:：]*(?:載於|载于|載|载|收入|收於|見|In:?)?\s*(?P<editor>[{_CHARACTERS}々][^\d「『《〈“\"]{{0,60}}?)\s*(?:編著|編|编著|主編|主编|编|편저|편|엮음)"
        r"(?:[（(]編[）)])?[\s,，、.．。:：]*$"
    )


@functools.cache
def _numbers() -> re.Pattern[str]:
    """Volume, issue, pages, each by its sign. Samples: "60(2)", "35巻2号", "第2編第3号", "第3期", "pp. 1-20", "1-36쪽"."""
    return re.compile(
        r"(?P<volume>\d{1,4})\s?[（(]\s?(?P<issue>[\d/–-]{1,9})\s?[）)]|(?:第|제)?\s?(?P<band>\d{1,4})\s?(?:巻|卷|권|編(?=第?\d))"
        r"|(?:第|제|No\.|no\.)?\s?(?P<number>\d{1,4})\s?(?:号|號|期|호)|(?:pp?\.\s?|第|[\s,，、:：])(?P<page>\d{1,5}\s?[-–—~〜～−]\s?\d{1,5})(?:頁|页|쪽|면)?"
        r"|(?P<only>\d{1,5})\s?(?:頁|页|쪽|면)"
        r"|(?P<accessed>20\d\d(?:年\d{1,2}月\d{1,2}日|[./-]\d{1,2}[./-]\d{1,2}))(?=[に\s]?(?:閲覧|アクセス|参照|確認|访问|閱覽|浏览|访|접속|검색|[）)]?$))"
        r"|(?P<address>https?://\S+|10\.\d{4,9}/\S+)|(?<![\d-])(?P<bare>\d{1,4})(?=\s?[,，、:：]\s?(?:pp?\.\s?)?\d)"
    )


@functools.cache
def _house() -> re.Pattern[str]:
    """Place and house behind a book. Samples: "岩波書店", "，北京：北京大学出版社", "（岩波新書）岩波書店", "세종: 보건복지부"."""
    return re.compile(
        rf"[\s,，、.．。:：]*(?:[（(](?P<series>[^（）()\d]{{2,30}})[）)])?[\s,，、.．。]*(?:(?P<place>[{_CHARACTERS}]{{1,8}})\s?[:：]\s?)?"
        rf"(?P<publisher>[{_CHARACTERS}A-Za-z々・&][{_CHARACTERS}A-Za-z々・& ]{{0,40}})?"
    )


_NUMBER_LABELS = {"band": "volume", "only": "page", "number": "issue", "bare": "volume"}
_WORDY = frozenset(("author", "title", "container-title", "collection-title", "publisher", "publisher-place", "editor"))


def marked_titles(text: str, cut: Tokens) -> Coded | None:
    """The labels of a reference whose title stands in marks behind names, and year or colon; None for any other."""
    head = _head().match(text)
    dated = head
    if head is None and (head := _bare_head().match(text)):
        closed = max(text.rfind("」"), text.rfind("』"))
        dated = _year_behind().search(text, closed) if closed > 0 else None
    if head is None or dated is None:
        return _book_in_note(text, cut) if "》" in text else None
    first = _title().match(text, head.end())
    if first is None:
        return None
    found: list[Stretch] = [
        (*head.span("author"), "author"),
        (*dated.span("issued"), "issued"),
        (*_inner(first), "title"),
    ]
    second = _title().search(text, first.end(), first.end() + 120)
    between = text[first.end() : second.start()] if second else ""
    if second is not None and second["book"] and (editors := _between(between, first.end())) is not None:
        found += [*editors, (*_inner(second), "container-title")]
        kind, at = "chapter" if editors else "article-journal", second.end()
    else:
        kind, at = "book" if first["book"] else "", first.end()
    numbers = [one for one in _numbered(text, at) if one[0] != dated.start("issued")]
    is_serial = any(label in ("volume", "issue") for _, _, label in numbers)
    if kind == "article-journal" and not is_serial:
        if _housed(text, at, numbers):
            kind = "chapter"
        elif "新聞" in text[first.end() : at]:
            kind = "article-newspaper"
    elif kind == "":
        kind = "article-journal" if is_serial else "webpage" if _address(numbers) else "book"
        if is_serial:
            container = _house().match(text, at)
            if container and container["publisher"]:
                found.append((*_trimmed(text, container.span("publisher")), "container-title"))
    if kind in ("book", "chapter"):
        found += _housed(text, at, numbers)
    found += numbers
    return Coded(_labelled(cut, found), "report" if kind == "book" and _address(numbers) else kind)


@functools.cache
def _noted() -> re.Pattern[str]:
    """A book as Chinese footnotes have it. Sample: "陈明：《近代中国思想史》，上海：商务印书馆，2008年，第12-15页。"."""
    return re.compile(
        rf"\s*(?P<author>[{_CHARACTERS}][{_CHARACTERS}·、 ]{{1,60}})[:：]\s?《(?P<title>[^《》]{{1,200}})》[，,]\s?"
        rf"(?:(?P<place>[{_CHARACTERS}]{{1,8}})[:：]\s?)?(?P<publisher>[{_CHARACTERS}·]{{2,30}})[，,]?\s?(?P<issued>(?:1[6-9]|20)\d\d)年?版?"
        r"(?:[，,]\s?第?(?P<page>\d{1,5}(?:\s?[-–—~～、]\s?\d{1,5})?)页)?[。.]?\s*"
    )


@functools.cache
def _noted_in_whole() -> re.Pattern[str]:
    """A piece in collected works. Sample: "鲁迅：《呐喊》，《鲁迅全集》第1卷，北京：人民文学出版社，2005年版，第437页。"."""
    return re.compile(
        rf"\s*(?P<author>[{_CHARACTERS}][{_CHARACTERS}·、 ]{{1,60}})[:：]\s?[《“](?P<title>[^《》“”]{{1,200}})[》”]"
        r"[，,]\s?(?:载|收入|见)?"
        rf"《(?P<container>[^《》]{{1,120}})》(?:[，,]?\s?第(?P<volume>[\d一二三四五六七八九十]{{1,4}})[卷册])?[，,]\s?"
        rf"(?:(?P<place>[{_CHARACTERS}]{{1,8}})[:：]\s?)?(?P<publisher>[{_CHARACTERS}·]{{2,30}})[，,]?\s?(?P<issued>(?:1[6-9]|20)\d\d)年?版?"
        r"(?:[，,]\s?第?(?P<page>\d{1,5}(?:\s?[-–—~～、]\s?\d{1,5})?)页)?[。.]?\s*"
    )


_OF_NOTES = {"place": "publisher-place", "container": "container-title"}


def _book_in_note(text: str, cut: Tokens) -> Coded | None:
    for pattern, kind in ((_noted(), "book"), (_noted_in_whole(), "chapter")):
        match = pattern.fullmatch(text)
        if match:
            found = [
                (*match.span(name), _OF_NOTES.get(name, name)) for name, value in match.groupdict().items() if value
            ]
            return Coded(_labelled(cut, found), kind)
    return None


def _inner(title: re.Match[str]) -> tuple[int, int]:
    name = next(group for group in ("a1", "a2", "a3", "a4", "b1", "b2") if title[group] is not None)
    return title.span(name)


def _between(words: str, offset: int) -> list[Stretch] | None:
    """The editors named between two titles: none where only signs stand there; None where anything else does."""
    if not words.strip(" ,，、.．。:：\u3000"):
        return []
    match = _editors().fullmatch(words)
    return None if match is None else [(offset + match.start("editor"), offset + match.end("editor"), "editor")]


def _numbered(text: str, at: int) -> list[Stretch]:
    found: list[Stretch] = []
    seen: set[str] = set()
    for match in _numbers().finditer(text, at):
        for name, value in match.groupdict().items():
            label = _NUMBER_LABELS.get(name, name)
            if name == "address" and value:
                label = "URL" if value.startswith("http") else "DOI"
            if value and label not in seen:
                seen.add(label)
                found.append((*match.span(name), label))
    return found


def _address(numbers: list[Stretch]) -> bool:
    return any(label == "URL" for _, _, label in numbers)


@functools.cache
def _volume_behind() -> re.Pattern[str]:
    return re.compile(r"\s*(?:第|제)?\s?\d{1,3}\s?(?:巻|卷|권)")


def _housed(text: str, at: int, numbers: list[Stretch]) -> list[Stretch]:
    volume = _volume_behind().match(text, at)
    at = volume.end() if volume else at  # "『토지』 1권, 나남"
    end = min((start for start, _, _ in numbers if start >= at), default=len(text))
    match = _house().match(text, at, end)
    if match is None:
        return []
    named = (("series", "collection-title"), ("place", "publisher-place"), ("publisher", "publisher"))
    found = [(*_trimmed(text, match.span(group)), label) for group, label in named if match[group]]
    return [one for one in found if text[one[0] : one[1]] not in ("頁", "第", "pp", "p")]


def _trimmed(text: str, span: tuple[int, int]) -> tuple[int, int]:
    """The span without a counting word or space at its end."""
    words = re.sub(r"\s?(?:第|제|pp?|vol|Vol|no|No)?\s*$", "", text[span[0] : span[1]])
    return span[0], span[0] + len(words)


def _labelled(cut: Tokens, found: list[Stretch]) -> list[str]:
    """A label for each word: that of the stretch it stands in, glue elsewhere."""
    labels, begun = [], -1
    for start in cut.starts:
        at = next((at for at, (first, last, _) in enumerate(found) if first <= start < last), -1)
        label = found[at][2] if at >= 0 else "x"
        labels.append(f"B-{label}" if label in _WORDY and at != begun else label)
        begun = at
    return labels
