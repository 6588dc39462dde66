"""Letter case of rich text: lowercase, uppercase, capitalize-first, capitalize-all, sentence, title.

Works on marks, so that formats, quotes and `nocase` stretches survive.
Source: CSL 1.0.2, "Text-case", "Title Case Conversion", "Sentence Case Conversion".
"""

from __future__ import annotations

import functools
import re
from collections.abc import Callable, Sequence

from refman.csl.rich import Op, Ops, Push

STOP_WORDS = frozenset(
    """
    a according across afore after against ahead along alongside amid amidst among amongst an and anenst apart
    apropos around as aside astride at athwart atop barring before behind below beneath beside besides between
    beyond but by circa c ca despite d de down due during e et except far few for forenenst from given how if in
    inside instead into lest like minus modulo near next nor notwithstanding of off on onto opposite or out outside
    over per plus pro qua sans save since so than that the through throughout thru till times to toward towards
    under underneath unlike until unto up upon v van versus via vis-à-vis von vs vs. what when where which with
    within without yet according\u00a0to ahead\u00a0of apart\u00a0from as\u00a0for as\u00a0of
    """.split()
)
_WORD = re.compile(r"[^\s\u2013\u2014/]+|[\s\u2013\u2014/]+")
_SIMPLE: dict[str, Callable[[str], str]] = {"lowercase": str.lower, "uppercase": str.upper}


def recased(ops: Sequence[Op], case: str, *, english: bool) -> Ops:
    """The same marks with their words in another case; `title` does nothing outside English."""
    if case in _SIMPLE:
        return _mapped(ops, _SIMPLE[case])
    if case == "title":
        return _title(ops) if english else list(ops)
    if case == "sentence":
        return _sentence(ops)
    if case == "capitalize-first":
        return _first(ops)
    return _mapped(ops, _capitalized_words) if case == "capitalize-all" else list(ops)


def _guarded(ops: Sequence[Op]) -> list[bool]:
    """For each mark whether it stands in a nocase stretch."""
    depth, stack = 0, []
    out = []
    for op in ops:
        if type(op) is not str and isinstance(op, Push) and op.kind != "quote":
            if op.kind == "pop":
                depth -= stack.pop() if stack else 0
            else:
                stack.append(op.kind == "nocase")
                depth += op.kind == "nocase"
        out.append(depth > 0)
    return out


def _mapped(ops: Sequence[Op], change: Callable[[str], str]) -> Ops:
    guarded = _guarded(ops)
    return [change(op) if type(op) is str and not hidden else op for op, hidden in zip(ops, guarded)]


def capitalized(text: str) -> str:
    """The text with its first letter large."""
    for index, char in enumerate(text):
        if char.isalnum():
            large = char.upper()
            return text[:index] + (large if len(large) == 1 else char) + text[index + 1 :]
    return text


def _capitalized_words(text: str) -> str:
    return re.sub(r"[^\s]+", lambda match: capitalized(match[0]), text)


def _first(ops: Sequence[Op]) -> Ops:
    """Only a word in small letters is changed: "eBay" and "iPhone" stay."""
    out = list(ops)
    guarded = _guarded(ops)
    for index, op in enumerate(out):
        if type(op) is str and any(char.isalnum() for char in op):
            if not guarded[index]:
                out[index] = capitalized(op)
            break
    return out


def _sentence(ops: Sequence[Op]) -> Ops:
    words = [op for op in ops if type(op) is str]
    if all(word.upper() == word for word in words):
        return _first(_mapped(ops, str.lower))
    return _first(ops)


def _title(ops: Sequence[Op]) -> Ops:
    guarded = _guarded(ops)
    text = "".join([op for op in ops if type(op) is str])
    shouting = text.upper() == text and any(char.isalpha() for char in text)
    last = max((i for i, op in enumerate(ops) if type(op) is str and any(map(str.isalnum, op))), default=-1)
    before = ""
    out: Ops = []
    for index, op in enumerate(ops):
        if type(op) is not str:
            if isinstance(op, Push) and op.kind == "quote" and op.value == "open":
                before = ":"
            out.append(op)
            continue
        after = next((part for part in ops[index + 1 :] if type(part) is str and part), "") if len(ops) > 1 else ""
        out.append(op if guarded[index] else _title_words(op, before, after, index == last, shouting))
        before = op.rstrip()[-1:] + op[len(op.rstrip()) :] if op.strip() else before + op
    return out


@functools.lru_cache(maxsize=8192)
def _title_words(text: str, before: str, after: str, is_last: bool, shouting: bool) -> str:
    """Title case of one stretch; `before` is the last character that stands before it (with space), "" at the start."""
    parts = _WORD.findall(text)
    words = [i for i, part in enumerate(parts) if any(map(str.isalnum, part))]
    final = words[-1] if words and is_last else -1
    joined_left = bool(before) and before[-1:].isalnum()
    starts = not before or before.rstrip()[-1:] in ":?!.\u201c\u2018"
    for index, part in enumerate(parts):
        if index in words:
            if not (joined_left and index == 0):
                parts[index] = _title_word(part, forced=starts or index == final, shouting=shouting)
            starts = part[-1] in ":?!"
        elif part.strip() and part.strip()[-1] in "\u2014":
            starts = True
        joined_left = False
    return "".join(parts)


def _title_word(word: str, *, forced: bool, shouting: bool) -> str:
    if shouting:
        word = word.lower()
    bare = word.strip("()[]{}.,;:?!\u201c\u201d\u2018\u2019\"'")
    if bare.lower() != bare:
        return word
    if not forced and bare in STOP_WORDS:
        return word
    return _hyphened(word)


def _hyphened(word: str) -> str:
    return capitalized(word)
