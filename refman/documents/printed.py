"""Records that a file holds in fields and not in words, as an entry of a list: what a reader of the article would see."""

from __future__ import annotations

from refman.model.names import Name
from refman.model.reference import Reference


def printed(reference: Reference) -> str:
    """An entry in the plainest author-date form: "Doe J, Roe A (2010). Title. Journal, 3(2): 4-5. https://doi.org/…"."""
    names = ", ".join(_name(name) for name in reference.creators)
    issued = reference.issued
    year = (str(issued.year or issued.literal or issued.raw) if issued else "") + reference.year_suffix
    head = " ".join(part for part in (names, f"({year})." if year else "") if part)
    volume = reference.volume + (f"({reference.issue})" if reference.issue else "")
    where = ", ".join(part for part in (reference.container_title, volume) if part)
    where += (": " if where else "") + reference.page if reference.page else ""
    parts = [head, _stopped(reference.title), _stopped(where), _stopped(_publisher(reference))]
    parts.append(f"https://doi.org/{reference.DOI}" if reference.DOI else reference.URL)
    return " ".join(part for part in parts if part)


def _publisher(reference: Reference) -> str:
    return ": ".join(part for part in (reference.publisher_place, reference.publisher) if part)


def _stopped(text: str) -> str:
    return text if not text or text.endswith((".", "?", "!")) else f"{text}."


def _name(name: Name) -> str:
    return name.literal or " ".join(
        part for part in (name.non_dropping_particle, name.family, name.given, name.suffix) if part
    )
