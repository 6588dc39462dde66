"""Author-page citations, as MLA has them: "(Gordon 137)", "(Henderson, “Speaking” 120)", "(qtd. in Smith and Jones 45)",
and the page alone behind words that name the author: "Gordon argues that … (64)".

A bracket is such a citation where the list has its author or title. What the list lacks is reported only where nothing else can
be meant, for "(Apollo 11)" and "(Psalm 23)" look the same.

Source: MLA Handbook, 9th ed., chapter 6.
"""

from __future__ import annotations

import functools
import re
from collections.abc import Iterator, Sequence

from refman.citations.brackets import Group, Groups
from refman.citations.folding import folded, key
from refman.citations.matching import distance, limit, names_fit
from refman.citations.plausible import NO_NAMES
from refman.citations.works import Works
from refman.model.citation import Citation, Cite
from refman.model.span import Span

LONGEST, REACH = 200, 400


def author_page(text: str, stretches: Sequence[Span], works: Works, groups: Groups) -> list[Citation]:
    """The author-page citations of the stretches, in order."""
    found = []
    for stretch in stretches:
        for group in groups.all:
            if (
                group.depth == 0
                and text[group.start] == "("
                and stretch.start <= group.start
                and group.end <= stretch.end
            ):
                citation = _citation(text, group, stretch.start, works)
                if citation is not None:
                    found.append(citation)
    return found


@functools.cache
def _page() -> re.Pattern[str]:
    return re.compile(
        r"(?:(?P<label>pp?\.|pars?\.|chs?\.|chaps?\.|secs?\.|vols?\.|lines?|S\.) ?)?"
        r"(?P<page>[ivxlc]{1,7}|\d{1,4}(?:[–-]\d{1,4})?(?:, \d{1,4}(?:[–-]\d{1,4})?){0,5}(?: ?ff?\b\.?)?)"
    )


@functools.cache
def _part() -> re.Pattern[str]:
    """Samples: "Gordon 137", "see Henderson, “Speaking” 120", "“Reading Beloved”", "Lee et al. 12–13", "qtd. in Smith and Jones 45"."""
    return re.compile(
        r"(?:(?:see|also|cf\.|e\.g\.,?|qtd\. in|quoted in|and|but) ){0,3}"
        r"(?P<names>[^\W\d_][^\"“‘«\d;:()]{1,80}?)?"
        r"(?:,? ?(?P<title>[\"“‘«][^\"”’»]{2,90}[\"”’»]))?"
        rf"(?:,? {_page().pattern})?"
    )


def _citation(text: str, group: Group, floor: int, works: Works) -> Citation | None:
    inside = text[group.start + 1 : group.end - 1]
    if not 0 < len(inside) <= LONGEST:
        return None
    alone = _page().fullmatch(inside.strip())
    if alone is not None and inside.strip()[0].isdigit():
        return _page_alone(text, group, floor, works, alone) if not _is_year(alone["page"]) else None
    cites, at = [], group.start + 1
    for piece in inside.split(";"):
        cite = _cite(piece, at, works)
        if cite is None:
            return None
        cites.append(cite)
        at += len(piece) + 1
    return Citation(Span(group.start, group.end), "parenthetical", tuple(cites))


def _is_year(page: str) -> bool:
    return re.fullmatch(r"(?:1[5-9]|20)\d\d(?:[–-]\d{2,4})?", page) is not None


def _cite(piece: str, at: int, works: Works) -> Cite | None:
    """The cite of one part of a bracket; None where the list does not have it."""
    words = " ".join(piece.split())
    match = _part().fullmatch(words)
    if match is None or (match["page"] and _is_year(match["page"])):
        return None
    names, title = (match["names"] or "").strip(" ,"), (match["title"] or "").strip('"“”‘’«».,')
    if "," in names and not title and not re.search(r" (?:and|&|et al)\b", names):
        names, _, title = (part.strip() for part in names.partition(","))
    found, why = _meant(names, title, works), ""
    if not found:
        near = _misspelt(names, works) if match["page"] and not title else ()
        if not near and not (match["page"] and not title and _is_a_name(names, works)):
            return None
        found, why = near, "name"
    shown = tuple(_split(names)) or (title,)
    lead = len(piece) - len(piece.lstrip())
    return Cite(
        span=Span(at + lead, at + len(piece.rstrip())),
        references=found,
        names=shown,
        et_al="et al" in names,
        locator=match["page"] or "",
        label="page" if match["page"] and (match["label"] or "p")[0] in "pS" else "",
        match="exact" if not why else "near" if found else "none",
        why=why if found else "",
    )


def _misspelt(names: str, works: Works) -> tuple[int, ...]:
    """The one work whose first author is spelt nearly so."""
    cited = key(_split(names)[0]) if _split(names) else ""
    near = [
        work.index
        for work in works.all
        if work.surnames[:1] and len(cited) > 3 and distance(cited, work.surnames[0]) <= limit(work.surnames[0])
    ]
    return tuple(near) if len(near) == 1 else ()


def _is_a_name(names: str, works: Works) -> bool:
    """Whether words before a page can only be an author's name: no book of the Bible, no act, no word of a listed title."""
    words = [word for name in _split(names) for word in name.split()]
    return (
        0 < len(words) <= 4
        and all(re.fullmatch(r"[A-ZÀ-Þ][a-zà-ÿ’'-]{2,}", word) is not None for word in words)
        and not any(word.lower() in NO_NAMES or word.lower() in _NUMBERED for word in words)
        and not any(key(word) in work.title.split() for word in words for work in works.all)
    )


# What is numbered and bears a capital: books of scripture, parts of works, things by number.
_NUMBERED = frozenset(
    """
    genesis exodus leviticus numbers deuteronomy joshua judges ruth samuel kings chronicles ezra nehemiah esther job psalm psalms
    proverbs ecclesiastes song isaiah jeremiah lamentations ezekiel daniel hosea joel amos obadiah jonah micah nahum habakkuk
    zephaniah haggai zechariah malachi matthew mark luke john acts romans corinthians galatians ephesians philippians colossians
    thessalonians timothy titus philemon hebrews james peter jude revelation surah sura quran book canto act scene sonnet fragment
    line lines verse poem letter plate illustration item box folder folio reel page pages question session lecture episode part
    book volume issue number article apollo boeing agenda route highway channel room age ages note notes vol see
    """.split()
)


def _split(names: str) -> list[str]:
    """The surnames of "Smith and Jones", "Lee et al.", "Smith, Jones, and Lee"."""
    plain = re.sub(r",? et al\.?$", "", names)
    return [name for part in re.split(r",? (?:and|&) |, ", plain) if (name := part.strip())]


def _meant(names: str, title: str, works: Works) -> tuple[int, ...]:
    """The works of these authors, those of that title alone where one is given; all of that title where none is named."""
    if not names:
        return _titled(title, range(len(works.all)), works)
    split = _split(names)
    last = split[0].split()[-1] if split else names
    candidates = works.named(key(split[0])) or works.groups.get(key(names)) or works.named(key(last)) if split else []
    if not candidates or not (names[0].isupper() or re.match(r"[a-z’']{1,4} ", names)):
        return _titled(names, range(len(works.all)), works) if names[0].isupper() else ()
    if title:
        return _titled(title, candidates, works)
    rated = {
        at: names_fit(works.all[at], [(key(name),) for name in split], "et al" in names)
        for at in dict.fromkeys(candidates)
    }
    best = min(rated.values())
    return tuple(at for at in rated if rated[at] == best)


def _titled(title: str, among: Sequence[int], works: Works) -> tuple[int, ...]:
    """The works whose title begins so, articles apart; else the one that holds these words."""
    wanted = _words(title)
    if not wanted:
        return ()
    begins = tuple(at for at in among if _words(works.all[at].title)[: len(wanted)] == wanted)
    holds = tuple(
        at for at in among if len(title) > 5 and key(title) in works.all[at].title.replace(" ", "").replace("-", "")
    )
    return begins or (holds if len(holds) == 1 else ())


def _words(title: str) -> list[str]:
    return [word for word in folded(title).split() if word not in ("a", "an", "the")]


def _page_alone(text: str, group: Group, floor: int, works: Works, page: re.Match[str]) -> Citation | None:
    """A page behind words that name an author of one work in the list, in the same paragraph."""
    before = text[max(floor, group.start - REACH) : group.start]
    before = before[before.replace("\r", " ").rfind("\n\n") + 1 :]
    for name in reversed(re.findall(r"(?<![\w’'-])[A-ZÀ-Þ][\w-]+(?=\W|$)", before)):
        found = works.named(key(name)) if len(name) > 2 else []
        if len(set(found)) == 1:
            cite = Cite(
                span=Span(group.start + 1, group.end - 1),
                references=(found[0],),
                names=(name,),
                locator=page["page"],
                label="page",
                match="exact",
            )
            return Citation(Span(group.start, group.end), "narrative", (cite,))
        if found:
            return None
    return None


def paged(citations: Sequence[Citation]) -> Iterator[Cite]:
    """The cites that give author and page: what tells the system."""
    return (
        cite
        for one in citations
        if one.form == "parenthetical"
        for cite in one.cites
        if cite.locator and cite.references
    )
