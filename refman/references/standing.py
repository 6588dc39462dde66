"""Words that stand by themselves in a reference and are generally known: databases, sites, offices, forms that are read."""

from __future__ import annotations

from refman.references.outlets import class_of_name

_KNOWN = {
    "archive": """british newspaper archive|proquest historical newspapers|chronicling america|trove|gallica|hathitrust
        |jstor|project muse|proquest
        |proquest dissertations & theses|pqdt open|proquest dissertations and theses|proquest dissertations & theses global
        |proquest dissertations and theses global|proquest dissertations publishing|ebscohost|academic search complete
        |academic search premier|heinonline|lexisnexis|westlaw|psycinfo|psycnet|gale academic onefile|artstor|nexis uni
        |business source complete""",
    "authority": """u.s. patent and trademark office|us patent and trademark office|united states patent and trademark office
        |european patent office|world intellectual property organization|deutsches patent- und markenamt""",
    "medium": """spotify app|kindle app
        |kindle|kindle edition|e-book|ebook|e-buch|epub|pdf|print|web|cd-rom|dvd|microfilm|microfiche|hörbuch|audiobook""",
}
_BY_WORDS = {words.strip(): variable for variable, text in _KNOWN.items() for words in text.split("|")}


def is_keeper(words: str) -> bool:
    """Whether such words name a place that keeps theses: "Repositorio Institucional UNAM"."""
    lower = words.lower()
    return lower.startswith(("repositor", "repositór")) or lower.endswith(" repository")


def variable_of(words: str) -> str:
    """The CSL variable for such words: "JSTOR" gives "archive", "Facebook" "container-title"; "" for any other."""
    lower = words.lower()
    return _BY_WORDS.get(lower) or ("container-title" if class_of_name(lower) in ("forum", "video", "blog") else "")
