"""Letter case of rich text: lowercase, uppercase, capitalize-first, capitalize-all, sentence, title.

Works on marks, so that formats, quotes and `nocase` stretches survive.
Source: CSL 1.0.2, "Text-case", "Title Case Conversion", "Sentence Case Conversion".
"""

from __future__ import annotations

import functools
import re
from collections.abc import Callable, Sequence

from refman.csl.rich import Op, Ops, Push

# Small words of a title. Measured on citeproc-js, which goes beyond the specification's list.
STOP_WORDS = frozenset(
    """
    a about above according across afore after against al along alongside amid amidst among amongst an and anenst apropos
    apud around as aside astride at athwart atop barring before behind below beneath beside besides between beyond
    but by c ca circa d de despite down during e et except for forenenst from given in inside into lest like modulo near
    next nor notwithstanding of off on onto or out over per plus pro qua sans since so than the through throughout
    thruout till to toward towards under underneath until unto up upon v v. van versus via von vs vs. with within
    without y yet
    """.split()
) - {"according"}
_WORD = re.compile("[^\\s\u2013\u2014/,-]+")
_STRIPPED = "()[]{}.,;:?!\u201c\u201d\u2018\u2019\"'\u2026"
_STARTERS = frozenset(":?!")
_ELIDED = re.compile("[ldLD]\u2019")
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


_GUARDS = frozenset(("nocase", "nodecor"))


def _guarded(ops: Sequence[Op]) -> list[bool]:
    """For each mark whether it stands in a nocase stretch."""
    depth = 0
    stack: list[bool] = []
    out = []
    for op in ops:
        if type(op) is not str and isinstance(op, Push) and op.kind != "quote":
            if op.kind == "pop":
                depth -= stack.pop() if stack else 0
            else:
                stack.append(op.kind in _GUARDS)
                depth += op.kind in _GUARDS
        out.append(depth > 0)
    return out


def _mapped(ops: Sequence[Op], change: Callable[[str], str]) -> Ops:
    guarded = _guarded(ops)
    return [change(op) if type(op) is str and not hidden else op for op, hidden in zip(ops, guarded)]


def capitalized(text: str) -> str:
    """The text with its first letter large; a word that mixes small and large letters stays ("eBay")."""
    for index, char in enumerate(text):
        if char == "\u2019":
            break
        if char.isalnum():
            word = _FIRST_WORD.match(text, index)
            if word and word[0] != word[0].lower():
                break
            return text[:index] + char.upper() + text[index + 1 :]
    return text


_FIRST_WORD = re.compile("[^\\s/-]+")


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
    """All small but the first word, which keeps its own capitals."""
    out: Ops = []
    started = False
    for op, guarded in zip(ops, _guarded(ops)):
        if type(op) is not str:
            out.append(op)
            continue
        if started:
            out.append(op if guarded else op.lower())
            continue
        head = _HEAD.match(op)
        started = head is not None
        out.append(op if head is None or guarded else capitalized(head[0]) + op[head.end() :].lower())
    return out


_HEAD = re.compile("[^\\w]*[\\w\u2019]+")


def _title(ops: Sequence[Op]) -> Ops:
    guarded = _guarded(ops)
    last = max((i for i, op in enumerate(ops) if type(op) is str and any(map(str.isalnum, op))), default=-1)
    before = ""
    out: Ops = []
    for index, op in enumerate(ops):
        if type(op) is not str:
            out.append(op)
            continue
        out.append(op if guarded[index] else _title_words(op, before, index == last))
        before = (before + op)[-3:] if op.strip() else before + op
    return out


@functools.lru_cache(maxsize=8192)
def _title_words(text: str, before: str, is_last: bool) -> str:
    """Title case of one stretch; `before` is what stands before it, "" at the start."""
    words = [match for match in _WORD.finditer(text) if any(map(str.isalnum, match[0]))]
    out, end = "", 0
    starts = not before.strip() or before.rstrip()[-1:] in _STARTERS
    for index, match in enumerate(words):
        word = match[0]
        forced = starts or (is_last and index == len(words) - 1 and _may_end_large(word, text, match))
        continues = match.start() == 0 and before[-1:].isalnum()
        if not continues and (forced or _is_large(word, text, match)):
            word = capitalized(word)
        out += text[end : match.start()] + word
        end = match.end()
        starts = word[-1:] in _STARTERS
    return out + text[end:]


def _may_end_large(word: str, text: str, match: re.Match[str]) -> bool:
    joined = text[match.start() - 1 : match.start()] == "-"
    return not _ELIDED.match(word) and not (joined and len(word) == 1)


def _is_large(word: str, text: str, match: re.Match[str]) -> bool:
    """Whether a word inside a title gets a capital: the first of a compound always does."""
    if text[match.end() : match.end() + 1] == "-" and text[match.start() - 1 : match.start()] != "-":
        # "β-carotene" keeps its small letter.
        return len(word) > 1 or word.isascii()
    bare = word.strip(_STRIPPED)
    if len(bare) == 1 or _ELIDED.match(bare):
        return False
    return bare not in STOP_WORDS and word.rstrip(",;:") not in STOP_WORDS
