"""What of a reference is compared when duplicates are looked for: each made comparable once."""

from __future__ import annotations

import html
import re
from functools import cache
from typing import NamedTuple

from refman.library.folding import squeezed, words
from refman.library.identity import WHOLE_BOOKS, arxiv, doi, isbn13, year_of
from refman.model.reference import Reference

# What kind of place a work stands in; the words that tell it where the type does not.
_KINDS = {
    "article-journal": "journal",
    "article-magazine": "journal",
    "article-newspaper": "news",
    "paper-conference": "meeting",
    "report": "report",
    "thesis": "thesis",
    "book": "book",
    "chapter": "chapter",
    "article": "preprint",
}
_TOLD_BY = (
    ("thesis", re.compile(r"\b(?:thesis|dissertation|diss)\b")),
    ("report", re.compile(r"\b(?:tech(?:nical)? ?(?:rep|report|memo)|report|working paper|memorandum|tr)\b(?! on)")),
    ("preprint", re.compile(r"\b(?:arxiv|preprint|submitted|manuscript|unpublished|to appear)\b")),
    ("meeting", re.compile(r"\b(?:proc|proceedings|conf|conference|symposium|symp|workshop|congress)\b")),
    (
        "journal",
        re.compile(r"\b(?:journal|j|trans|transactions|letters|magazine|quarterly|annals|record|bulletin|acta)\b"),
    ),
    (
        "meeting",
        re.compile(r"\b(?:meeting|annual|advances in|nips|colt|icml|aaai|ijcai|focs|stoc|soda|vldb|kdd|icde)\b"),
    ),
)
_NUMBER = re.compile(r"\d+")


class Traits(NamedTuple):
    """`people` are the words of the names but initials; `names` identifiers, `identified` the kinds of those that tell
    works apart; `is_heading`: the title could stand over many texts.
    """

    id: str
    title: str
    title_words: tuple[str, ...]
    squeezed: str
    sorted_title: str
    title_set: frozenset[str]
    is_heading: bool
    people: frozenset[str]
    first: str
    year: int | None
    kind: str
    place: str
    volume: str
    issue: str
    first_page: str
    number: str
    edition: str
    url: str
    names: frozenset[str]
    identified: frozenset[str]


# Words of titles that stand over many texts: "Introduction", "Book review column".
_HEADINGS = frozenset(
    """a an and book books chair chairs column columns comment comments discussion editor editorial editors errata erratum
    foreword from guest in index influential interview introduction issue letter letters message news note notes obituary
    of on panel papers preface president reader readers recent reminiscences report reports review reviews s section
    special summary the this to workshop workshops""".split()
)


@cache
def _tags() -> re.Pattern[str]:
    return re.compile(r"</?[a-zA-Z][^<>]{0,40}>")


def _plain(text: str) -> str:
    """The text without the marks of HTML that catalogues leave in it."""
    return _tags().sub("", html.unescape(text)) if "&" in text or "<" in text else text


def traits(id: str, reference: Reference) -> Traits:
    """The traits of a reference."""
    title = words(_plain(reference.title or reference.raw)[:500])
    names = reference.author or reference.editor
    people = [word for name in names[:30] for word in words(_plain(f"{name.family} {name.literal} {name.given}"))]
    place = " ".join(words(_plain(_place(reference))[:300]))
    identifiers = frozenset(_identifiers(reference))
    numbers = _NUMBER.findall(reference.page or reference.page_first)
    return Traits(
        id=id,
        title=" ".join(title),
        title_words=tuple(title),
        squeezed="".join(title),
        sorted_title=" ".join(sorted(title)),
        title_set=frozenset(title),
        is_heading=len(title) < 3 or _HEADINGS.issuperset(title),
        people=frozenset(word for word in people if len(word) > 1),
        first=_first(reference),
        year=year_of(reference),
        kind=_kind(reference, place),
        place=place,
        volume=squeezed(reference.volume),
        issue=squeezed(reference.issue),
        first_page=numbers[0].lstrip("0") if numbers else "",
        number=squeezed(reference.number),
        edition=squeezed(reference.edition),
        url=_address(reference.URL),
        names=identifiers,
        identified=frozenset(name.partition(":")[0] for name in identifiers) - {"arxiv"},
    )


def _place(reference: Reference) -> str:
    return reference.container_title or reference.event_title or reference.publisher or reference.genre


def _first(reference: Reference) -> str:
    names = reference.author or reference.editor
    found = words(_plain(names[0].sort_key)) if names else []
    return max(found, key=len, default="")


def _kind(reference: Reference, place: str) -> str:
    """The kind of publication. The words of its place go before the type, which many sources guess."""
    for kind, pattern in _TOLD_BY:
        if pattern.search(place):
            return kind
    return _KINDS.get(reference.type, "")


def _address(url: str) -> str:
    """A web address without what differs between copies of it; "" of one that names a site, not a work."""
    bare = re.sub(r"^https?://(?:www\.)?", "", url.strip().lower()).rstrip("/.")
    return bare if "/" in bare and len(bare.split("/", 1)[1]) > 5 else ""


def _identifiers(reference: Reference) -> list[str]:
    found = [
        f"doi:{doi(reference.DOI)}" if doi(reference.DOI) else "",
        f"pmid:{reference.PMID}" if reference.PMID else "",
    ]
    found.append(f"arxiv:{arxiv(reference)}" if arxiv(reference) else "")
    if reference.type in WHOLE_BOOKS and (number := isbn13(reference.ISBN)):
        found.append(f"isbn:{number}")
    return [name for name in found if name]
