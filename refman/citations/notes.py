"""Citations in foot- and endnotes: full references, short forms, cross references to other notes."""

from __future__ import annotations

import functools
import re
from collections.abc import Iterator, Sequence

import msgspec

from refman.citations.folding import folded, key
from refman.citations.locators import locator_after
from refman.citations.standing_in import IBID, IDEM, LOC_CIT, OP_CIT, THERE
from refman.citations.works import Work, Works
from refman.model.citation import Citation, Cite, ReferenceList
from refman.model.document import Document
from refman.model.span import Span

_HEADINGS = frozenset(
    "notes endnotes footnotes anmerkungen fußnoten fussnoten endnoten note notas noten noter fotnoter fodnoter viitteet przypisy"
    " примечания σημειώσεις dipnotlar 注 注释 註".split()
)


class Note(msgspec.Struct, frozen=True):
    """A note: its number as printed, and its words."""

    label: str
    span: Span


def notes_of(document: Document, lists: Sequence[ReferenceList]) -> list[Note]:
    """The notes that the format knows, or those under a heading in a plain text."""
    if document.notes:
        return [Note(note.label, note.body) for note in document.notes]
    return list(_under_heading(document, lists))


@functools.cache
def _heading() -> re.Pattern[str]:
    return re.compile(r"^[#*\s]*([^\W\d_]{2,14})[:*\s]*$", re.MULTILINE)


@functools.cache
def _start() -> re.Pattern[str]:
    return re.compile(r"^[ \t]*(?:\[(\d{1,4})\]|(\d{1,4})[.):]?|\[\^(\w+)\]:)[ \t]+(?=\S)", re.MULTILINE)


def _under_heading(document: Document, lists: Sequence[ReferenceList]) -> Iterator[Note]:
    text = document.readable
    spans = [one.span for one in lists]
    numbered = list(_numbered_items(document))
    for match in _heading().finditer(text):
        if match[1].casefold() not in _HEADINGS or any(span.start <= match.start() < span.end for span in spans):
            continue
        stops = [one.heading.start if one.heading else one.span.start for one in lists]
        end = min((stop for stop in stops if stop > match.end()), default=len(text))
        candidates = {
            one.start(): (int(one[1] or one[2] or 0), one.end()) for one in _start().finditer(text, match.end(), end)
        }
        candidates |= {at: (number, at) for at, number in numbered if match.end() <= at < end}
        starts, last = [], 0
        for start, (number, at) in sorted(candidates.items()):
            if last < number <= last + 2:
                starts.append((start, number, at))
                last = number
        for order, (_, number, at) in enumerate(starts):
            stop = starts[order + 1][0] if order + 1 < len(starts) else end
            words = text[at:stop]
            # The last note ends at a blank line: what follows is no note.
            blank = re.search(r"\n[ \t]*\n", words) if order + 1 == len(starts) else None
            length = len((words[: blank.start()] if blank else words).rstrip())
            yield Note(str(number), Span(at, at + length))


def _numbered_items(document: Document) -> Iterator[tuple[int, int]]:
    """The items whose number the file prints, and the text lacks: where they start, and that number."""
    for block in document.blocks:
        label = block.label.strip("[]().: ")
        if block.kind == "list-item" and label.isdecimal() and len(label) < 5:
            yield block.span.start, int(label)


def in_notes(text: str, notes: Sequence[Note], works: Works) -> list[Citation]:
    """A citation for each note that cites, a cite for each work in it."""
    found: list[Citation] = []
    by_label: dict[str, tuple[Cite, ...]] = {}
    author = ""
    for note in notes:
        gathered: list[Cite] = []
        for part in _parts(text, note.span):
            gathered += _cites(text, part, works, by_label, author)
            author = _author_of(gathered, works) or author
        cites = tuple(gathered)
        by_label[note.label] = cites
        if cites:
            form = "ibid" if len(cites) == 1 and cites[0].via == "ibid" else "note"
            found.append(Citation(note.span, form, cites, zone="note", note=note.label))
    return found


def _parts(text: str, span: Span) -> Iterator[Span]:
    """The works that a note names are parted by semicolons outside brackets and quotation marks."""
    depth, start = 0, span.start
    for at in range(span.start, span.end):
        char = text[at]
        if char in "([“„«":
            depth += 1
        elif char in ")]”»":
            depth = max(0, depth - 1)
        elif char == ";" and not depth:
            yield _trimmed(text, start, at)
            start = at + 1
    yield _trimmed(text, start, span.end)


def _trimmed(text: str, start: int, end: int) -> Span:
    words = text[start:end]
    return Span(start + len(words) - len(words.lstrip()), end - (len(words) - len(words.rstrip())))


# What may lead to a work in a note.
_LEAD = r"(?:(?:see|see also|siehe|voir|ver|véase|lásd|vidi|vezi|glej|se)\s|(?:cf|cfr|vgl|zob|por|porov|srov|см|ср|див|пор|vö|bkz|usp|prim|jf|jfr|žr|plg|βλ)\.?\s)?"


@functools.cache
def _ibid() -> re.Pattern[str]:
    return re.compile(rf"{_LEAD}(?P<word>{IBID}|{THERE})", re.I)


@functools.cache
def _idem() -> re.Pattern[str]:
    return re.compile(rf"{_LEAD}(?P<word>{IDEM})[,.:]?\s*", re.I)


@functools.cache
def _cross() -> re.Pattern[str]:
    """A pointer to another note: "(n 27)", "supra note 12", "(wie Anm. 3)", "cit. nota 4", "note 5 ci-dessus"."""
    return re.compile(
        r"(?:\(n|\bsupra,? (?:note|n\.?)|\babove,? n(?:ote|\.)?|\(?wie Anm\.|\bAnm\.|\bcit\.,? n(?:ota|\.)|\bnote)\s*(\d{1,4})\b",
        re.I,
    )


@functools.cache
def _op_cit() -> re.Pattern[str]:
    return re.compile(rf"(?<![\w-])(?:{OP_CIT}|{LOC_CIT})", re.I)


def _author_of(cites: Sequence[Cite], works: Works) -> str:
    """Whom "idem" would mean behind these: the first author of the last work that is named; "" where none is."""
    for cite in reversed(cites):
        surnames = works.all[cite.references[0]].surnames if cite.references else cite.names
        if surnames:
            return surnames[0]
    return ""


def _cites(text: str, part: Span, works: Works, by_label: dict[str, tuple[Cite, ...]], author: str) -> Iterator[Cite]:
    """The cites of one part of a note; `author` is whom "idem" means."""
    words = part.slice(text)
    if not words:
        return
    ibid = _ibid().match(words)
    if ibid:
        yield _standing(text, part, ibid, "ibid")
        return
    cross = _cross().search(words)
    if cross and cross[1] in by_label:
        pointed = _pointed(words, by_label[cross[1]], works)
        if pointed:
            yield Cite(span=part, references=pointed, via="short", match="exact")
            return
    found = _matched(words, works)
    if found:
        yield Cite(span=part, references=found, match="exact", names=_first_names(words), locator=_locator(words))
        return
    op = _op_cit().search(words)
    if op:
        yield Cite(span=part, via="op-cit", names=_first_names(words))
        return
    idem = _idem().match(words)
    if idem is None:
        return
    rest = words[idem.end() :]
    has_title = re.search(r"[^\W\d_]{4}", rest) and not rest.lower().startswith("passim")
    if not has_title or locator_after(text, part.start + idem.end("word"), part.end):
        yield _standing(text, part, idem, "idem")
    elif ibid := _ibid().match(words, idem.end()):
        yield _standing(text, part, ibid, "ibid")
    elif found := _matched(f"{author}, {rest}", works) if author else ():
        # "Idem, *Another title*, p. 5".
        yield Cite(span=part, references=found, match="exact", locator=_locator(words))


def _standing(text: str, part: Span, match: re.Match[str], via: str) -> Cite:
    start = part.start + match.start("word")
    end = part.start + match.end("word")
    locator = locator_after(text, end, part.end)
    return Cite(
        span=Span(start, locator.end if locator else end),
        via=via,
        locator=locator.value if locator else "",
        label=locator.label if locator else "",
    )


def _locator(words: str) -> str:
    match = re.search(r"(?:,|:)\s?(\d{1,4}(?:[–-]\d{1,4})?)\.?$", words)
    return match[1] if match else ""


def _first_names(words: str) -> tuple[str, ...]:
    match = re.search(r"[^\W\d_][\w’'-]{2,}", words)
    return (match[0],) if match else ()


def _pointed(words: str, cites: Sequence[Cite], works: Works) -> tuple[int, ...]:
    """The work of another note that this part names: by its first author, or the note's only one."""
    keys = {key(word) for word in re.findall(r"[^\W\d_][\w’'-]+", words)}
    listed = [at for cite in cites for at in cite.references]
    named = [at for at in listed if keys & {*works.all[at].surnames[:1], *works.all[at].heads[:1]}]
    if len(dict.fromkeys(named)) == 1:
        return (named[0],)
    return (listed[0],) if len(set(listed)) == 1 else tuple(dict.fromkeys(named))


def _matched(words: str, works: Works) -> tuple[int, ...]:
    """The entry that a full or short reference names: its author is there, and its title, or its title's beginning."""
    plain = f" {folded(words)} "
    keys = dict.fromkeys(key(word) for word in re.findall(r"[^\W\d_][\w’'‐-]+", words[:300]))
    keys |= dict.fromkeys(key("".join(pair)) for pair in zip(list(keys), list(keys)[1:]))
    years = set(re.findall(r"\b(?:1[5-9]|20)\d\d\b", words))
    candidates = dict.fromkeys(at for name in list(keys)[:30] for at in works.by_first.get(name, ()))
    if not candidates:
        candidates = dict.fromkeys(at for name in list(keys)[:12] for at in works.groups.get(name, ()))
    rated = sorted(((_likeness(works.all[at], words, plain, years, keys), at) for at in candidates), reverse=True)
    if not rated or rated[0][0] < 2.0:
        return ()
    best = [at for score, at in rated if score == rated[0][0]]
    return tuple(best) if len(best) == 1 else tuple(best[:1]) if _same_title(best, works) else tuple(best)


def _same_title(found: Sequence[int], works: Works) -> bool:
    return len({works.all[at].title for at in found}) == 1


@functools.cache
def _short_form() -> re.Pattern[str]:
    """A name, a title, and perhaps a page: "Richards, Imperial Archive, 11", "Cohn, *Colonialism*, 8–9.", "Weber, Wirtschaft, S. 7"."""
    return re.compile(
        r"(?:see |see also |cf\. |vgl\. |siehe |voir )?(?P<name>[^,\d]{2,40}),? (?P<title>[^,\d]{4,70})"
        r"(?:,? (?:[a-z]{1,3}\. ?)?[\dxvi]+(?:[–-]\d+)?(?: ?ff?)?)?[.\s]*",
        re.IGNORECASE,
    )


_ARTICLES = frozenset("a an the der die das ein eine le la les l un une el los las il lo gli i o os as".split())


def _is_short_title(title: Sequence[str], words: str, work: Work) -> bool:
    """Whether the words are a short form, whose title begins as this work's does, articles apart: all its words, no other."""
    match = _short_form().fullmatch(" ".join(words[:300].split()))
    if match is None:
        return False
    named = {key(word) for word in re.findall(r"[^\W\d_][\w’'‐-]+", match["name"])}
    short = [word for word in folded(match["title"]).split() if word not in _ARTICLES]
    begins = [word for word in title if word not in _ARTICLES][: len(short)]
    return bool(short) and short == begins and bool(named & {*work.surnames[:1], *work.heads[:1]})


def _likeness(work: Work, words: str, plain: str, years: set[str], keys: dict[str, None]) -> float:
    title = work.title.split()
    score = 0.0
    longest = 0
    for size in range(min(len(title), 14), 1, -1):
        if f" {' '.join(title[:size])} " in plain:
            longest = size
            break
    if longest >= min(4, len(title)):
        score += 3.0 + 0.1 * longest
    elif _is_short_title(title, words, work):
        score += 2.0
    elif longest >= 2:
        score += 1.2
    elif title:
        inside = sum(f" {word} " in plain for word in title if len(word) > 3)
        score += 1.5 * inside / max(3, sum(len(word) > 3 for word in title))
    score += 0.6 if years & {year[:4] for year in work.years} else 0.0
    named = sum(name in keys for name in dict.fromkeys((*work.surnames[:3], *work.heads[:2])))
    return score + min(named, 3) * 0.5
