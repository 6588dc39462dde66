"""Which entry type a reference gets in BibTeX and in BibLaTeX."""

from __future__ import annotations

from refman.formats.bibtex.tables import SUBTYPES, TYPES
from refman.model.reference import Reference

_LATEX: dict[str, str] = {}
for _entry, _csl in TYPES.items():
    _LATEX.setdefault(_csl, _entry)
_LATEX |= dict.fromkeys(SUBTYPES.values(), "article") | {
    "article": "article",
    "speech": "unpublished",
    "entry": "inreference",
    "entry-dictionary": "inreference",
    "post": "online",
    "post-weblog": "online",
    "review-book": "review",
    "bill": "legislation",
    "hearing": "legislation",
    "regulation": "legislation",
    "treaty": "legal",
    "map": "misc",
    "broadcast": "video",
    "interview": "misc",
    "classic": "book",
}
# What plain BibTeX's styles know.
_BIBTEX = {
    "article-journal": "article",
    "article-magazine": "article",
    "article-newspaper": "article",
    "article": "article",
    "review": "article",
    "review-book": "article",
    "book": "book",
    "classic": "book",
    "chapter": "incollection",
    "entry": "incollection",
    "entry-dictionary": "incollection",
    "entry-encyclopedia": "incollection",
    "paper-conference": "inproceedings",
    "thesis": "phdthesis",
    "report": "techreport",
    "manuscript": "unpublished",
    "pamphlet": "booklet",
}
_MASTERS = ("master", "diplom", "magister", "bachelor", "m.sc", "msc", "m.a")


def entry_type(reference: Reference, dialect: str) -> str:
    """The entry type in a dialect; "misc" for what it has no type for."""
    if dialect == "biblatex":
        return _LATEX.get(reference.type, "misc")
    kind = _BIBTEX.get(reference.type, "misc")
    if kind == "phdthesis" and reference.genre.lower().startswith(_MASTERS):
        return "mastersthesis"
    return kind
