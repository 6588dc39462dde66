"""What tells that two records are one work: identifiers, and the fingerprint of author, year and title."""

from __future__ import annotations

import re
from functools import cache

from refman.library.folding import plain, squeezed, words
from refman.model.digest import blake2b
from refman.model.reference import Reference

# Types whose ISBN is their own; a chapter's is its book's.
WHOLE_BOOKS = frozenset(("", "book", "collection", "report", "thesis", "map", "software", "standard", "document"))


@cache
def _doi() -> re.Pattern[str]:
    """10.1000/182, doi:10.1000/182, https://doi.org/10.1000/182."""
    return re.compile(r"10\.\d{4,9}/\S+")


@cache
def _arxiv() -> re.Pattern[str]:
    """arXiv:2101.00001v2, https://arxiv.org/abs/hep-th/9901001."""
    return re.compile(r"arxiv(?:\.org/(?:abs|pdf)/|[:\s./]+)([a-z.-]+/\d{7}|\d{4}\.\d{4,5})", re.IGNORECASE)


def doi(text: str) -> str:
    """The bare DOI in lower case, "" where there is none."""
    if "10." not in text:
        return ""
    found = _doi().search(text.lower())
    return found[0].rstrip(".,;)") if found else ""


def isbn13(text: str) -> str:
    """The first ISBN of a field as 13 digits, "" where it has none."""
    for part in re.split(r"[,;]|\s{2,}| (?=97[89])", text):
        digits = "".join(char for char in part if char.isdigit() or char in "xX")
        if len(digits) == 13:
            return digits
        if len(digits) == 10 and digits[:9].isdigit():
            body = "978" + digits[:9]
            total = sum(int(char) * (3 if at % 2 else 1) for at, char in enumerate(body))
            return body + str(-total % 10)
    return ""


def arxiv(reference: Reference) -> str:
    """The arXiv number without its version, "" where there is none."""
    for text in (reference.number, reference.URL, reference.note, reference.DOI, reference.archive_location):
        if len(text) < 2000 and "rxiv" in text.lower():
            found = _arxiv().search(text)
            if found:
                return found[1].lower()
    return ""


def identifiers(reference: Reference) -> tuple[str, ...]:
    """The identifiers of the work, each with its kind before it: "doi:10.1000/182"."""
    out = []
    if name := doi(reference.DOI) or ("doi.org/" in reference.URL and doi(reference.URL)):
        out.append(f"doi:{name}")
    if reference.PMID:
        out.append(f"pmid:{reference.PMID.strip()}")
    if reference.PMCID:
        out.append(f"pmcid:{reference.PMCID.strip().lower().removeprefix('pmc')}")
    if number := arxiv(reference):
        out.append(f"arxiv:{number}")
    if reference.ISBN and reference.type in WHOLE_BOOKS and (number := isbn13(reference.ISBN)):
        out.append(f"isbn:{number}")
    return tuple(out)


def year_of(reference: Reference) -> int | None:
    """The year of issue, or None."""
    return reference.issued.year if reference.issued else None


def fingerprint(reference: Reference) -> str:
    """First author, year and title, folded, and of a title that many share where it stands; "" without a title."""
    if not reference.title:
        return ""
    names = reference.author or reference.editor
    first = squeezed(names[0].sort_key) if names else ""
    place = f"{reference.container_title}{reference.volume}:{reference.page}" if is_general(reference) else ""
    return f"w:{first}:{year_of(reference) or ''}:{squeezed(plain(reference.title))}:{squeezed(place)}"


def is_general(reference: Reference) -> bool:
    """Whether a title ("Introduction", "Book review") could be of many works."""
    return len(reference.title) < 80 and 0 < len(words(plain(reference.title))) < 3


def mark(text: str) -> int:
    """A 64-bit number for an identifier or fingerprint, the same on every machine. Units: signed."""
    return int.from_bytes(blake2b(text.encode("utf-8", "surrogatepass"), digest_size=8).digest(), "big", signed=True)


def marks(reference: Reference) -> tuple[int, ...]:
    """The numbers under which the work is found again."""
    texts = identifiers(reference)
    own = fingerprint(reference)
    return tuple(map(mark, (*texts, own) if own else texts)) + raw_marks(reference)


def raw_marks(reference: Reference) -> tuple[int, ...]:
    """The number of the text that the reference was parsed from: the same text is the same work, however edited."""
    return (mark(f"raw:{squeezed(reference.raw)}"),) if reference.raw else ()
