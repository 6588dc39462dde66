"""The words of one field as a person would type them into a record: wraps joined, outer signs off, numbers bare."""

from __future__ import annotations

import functools
import re
import unicodedata

_OUTER = " \t\r\n,;:.()[]{}“”„«»‹›\"'‘’「」『』《》<>–—-_*/|•·=…&、，。；："
_SIGNS = frozenset("()[]“”«»„‘’《》「」\"'")
_ABBREVIATED = re.compile(r"(?:^|[\s.])[^\W\d_]{1,6}\.\s?[^\W\d_]{1,12}$")
_KEEPERS = ("inc", "co", "corp", "ltd", "jr", "d.c", "u.s", "u.k", "a.m", "m", "hrsg", "bros", "м", "спб", "л")


def words_of(text: str) -> str:
    """The text without soft hyphens and outer spaces."""
    return " ".join(text.split()).replace("\u00ad", "")


def title_of(text: str) -> str:
    """A title: outer signs off, closing brackets and quotation marks kept where they are opened inside."""
    text = words_of(text)
    bare = text.strip(_OUTER)
    if not bare or _SIGNS.isdisjoint(text):
        return bare
    at = text.find(bare)
    tail = text[at + len(bare) :]
    for opener, closer in ("()", "[]", "“”", "«»", "„“", "‘’", "《》", "「」"):
        if bare.count(opener) > bare.count(closer) and closer in tail:
            bare += tail[: tail.index(closer) + 1]
            tail = text[at + len(bare) :]
    for opener, closer in ("()", "[]", "“”", "„“", "«»", "‘’", "''", "《》", "「」", "『』"):
        if (
            opener + bare[:1] in text
            and text[:at].endswith(opener)
            and closer not in tail
            and _closes_early(bare, closer)
        ):
            bare = opener + bare
            at -= 1
        elif bare.count(closer) > bare.count(opener) and text[:at].endswith(opener):
            bare = opener + bare
    if bare.count('"') % 2:
        if tail.startswith('"'):
            bare += '"'
        elif text[:at].endswith('"') and _closes_early(bare, '"'):
            bare = f'"{bare}'
    if tail in _APOSTROPHES and not any(sign in text[:-1] for sign in "'‘‚’"):
        return bare + tail  # "Laudato si'": what nothing opened closes nothing.
    return bare


_APOSTROPHES = ("'", "’")


def _closes_early(bare: str, closer: str) -> bool:
    """Whether a quotation that was opened in front ends inside the text."""
    at = bare.find(closer + ":")
    if at < 0:
        at = bare.find(closer + " ")
    return closer in "’'”»\"" and 0 < at < len(bare) - 2


def series_of(text: str) -> str:
    """A series without the word for one: "coll. Folio" gives "Folio"."""
    return container_title_of(_COLLECTION.sub("", text))


_COLLECTION = re.compile(r"^(?:coll|col)\. (?=[^\W\d_])", re.IGNORECASE)


def container_title_of(text: str) -> str:
    """A title that may be abbreviated: "J. Am. Dent. Assoc." keeps its last full stop."""
    value = title_of(text)
    rest = words_of(text)
    if rest.rstrip(" ,;:)]").endswith(value + ".") and _ABBREVIATED.search(value):
        return value + "."
    return value


# Houses and their places come again and again.
@functools.lru_cache(maxsize=1024)
def publisher_of(text: str) -> str:
    value = title_of(text)
    last = value.rsplit(" ", 1)[-1].lower()
    return value + "." if last in _KEEPERS and words_of(text).rstrip(" ,;:").endswith(value + ".") else value


def address_of(text: str) -> str:
    """A URL without the spaces that a wrapped line left in it, and without what is glued to its front ("Online:http://…")."""
    plain = re.sub(r"\s+", "", text)
    at = plain.lower().find("http")
    if at > 0 and "://" in plain[at : at + 9] and "://" not in plain[:at] and "." not in plain[:at]:
        plain = plain[at:]
    bare = plain.strip("<>()[]\"'“”»,;").rstrip(".,;:")
    closed = bare.count("(") == bare.count(")") + 1 and plain[plain.find(bare) + len(bare) :].startswith(")")
    return bare + ")" if closed else bare  # ".../wiki/Salt_(chemistry)"


def doi_of(text: str) -> str:
    """The bare DOI of a text, or "": "https://doi.org/10.1/X." gives "10.1/X".

    Source: Crossref, DOI patterns; a final bracket is kept where it was opened inside.
    """
    plain = re.sub(r"\s+", "", text)
    at = plain.find("10.")
    if at < 0 or "/" not in plain[at:]:
        return ""
    doi = re.sub(r"\.?(?:URL|https?|Accessed).*$|[,;](?:doi|arXiv|in).*$|\.PDF$", "", plain[at:]).rstrip(".,;:'\"”»>]")
    while doi.endswith(")") and doi.count(")") > doi.count("("):
        doi = doi[:-1].rstrip(".,;:")
    return doi + ")" if doi.count("(") > doi.count(")") else doi


def pages_of(text: str) -> str:
    """Pages with a hyphen between first and last: "345 – 78" gives "345-78"; "S177–S187" are pages of a supplement."""
    text = words_of(text)
    if not _supplement().match(text):
        text = _without_label(text)
    text = re.sub(r"\s*(?:[-–—‒−‑‐]|--)+\s*", "-", text)
    return text.strip(" .,;:()[]-頁页쪽")


@functools.cache
def _supplement() -> re.Pattern[str]:
    """Samples: "S177–S187", "s12-s20", "S1124" (a letter that stands for a word has no four digits written to it)."""
    return re.compile(r"\W*(?:([Ss])\d{1,6}\s?[-–—]\s?\1\d|S\d{4}(?!\d))")


def _without_label(text: str) -> str:
    return re.sub(
        r"^\W*(?:pgs?|pp?|pages?|seiten?|s|str|págs?|pags?|pagg|ss|с)\s*\.?\s*(?=[^\W_])",
        "",
        text,
        flags=re.IGNORECASE,
    )


@functools.cache
def _counted() -> re.Pattern[str]:
    return re.compile(r"第?\s*(\d+(?:[-–/]\d+)?)\s*(?:卷|巻|号|號|期|輯|辑|冊|册|集|版|권|호|집|판)?")


@functools.cache
def _yearly() -> re.Pattern[str]:
    """Volumes that are counted as years. Samples: "63e année", "1re année", "XII annata"."""
    return re.compile(r"(\d{1,3}|[IVXLC]{1,8})\s?(?:re|ère|e|ème|ª|º|a)?\.? (?:année|annata)")


@functools.cache
def _numbered() -> re.Pattern[str]:
    """What the labels left before a number. Samples: "Вып. 3-4", "Т.22", "N8", "n° 110"."""
    return re.compile(r"^(?:[Вв]ып\.? ?|[Тт]\. ?|[Nn][°º] ?|N(?=\d{1,3}$))(?=\d)")


def number_of(text: str) -> str:
    """A volume, an issue, a number: outer signs off, and counting words ("第160号" gives "160", "63e année" gives "63")."""
    value = _numbered().sub("", words_of(text).strip(' ,;:.()[]{}–—-/“”"«»'))
    if value.count("[") > value.count("]") and text.rstrip(" .,;").endswith("]"):
        value += "]"  # "arXiv:1512.03385 [cs.CV]"
    if value.isascii() and "ann" not in value:
        return value
    if value == "第":
        return ""
    counted = _counted().fullmatch(value) or _yearly().fullmatch(value)
    return counted[1] if counted else value


def edition_of(text: str) -> str:
    """A bare number where the edition is one ("5th ed." gives "5"), else its words ("rev. ed.")."""
    value = words_of(text).strip(" ,;:()[]")
    counted = None if value.isascii() else _counted().fullmatch(value)
    if counted:
        return counted[1]
    match = re.match(
        r"^(\d{1,3})\s*\.?(?:st|nd|rd|th|er?|ère|ème|e|a|ª|º|°)?\.?,?\s*(?:edn?|ed|edition|aufl(?:age)?|éd(?:ition)?|edición|ediz(?:ione)?|edizione|edição|uitg(?:ave)?|druk|dr|uppl(?:agan?)?|utg(?:ave|åva)?|udg(?:ave)?|wyd|vyd|kiad|изд|bs|bsk|bas[kı]ı|basım)?\.?$",
        value,
        re.IGNORECASE,
    )
    match = match or re.match(
        r"^(?:edn?|ed|edition|aufl(?:age)?|éd|édition|edición|wyd(?:anie)?|изд|vyd|kiad)\.?\s*(\d{1,2})(?:-е)?\.?$",
        value,
        re.IGNORECASE,
    )
    return match[1] if match else value if value.endswith(("ed.", "rev.")) else value.rstrip(".")


def folded(text: str) -> str:
    """The text for comparing: lower case, letters and digits only."""
    return "".join(sign for sign in unicodedata.normalize("NFKD", text.casefold()) if sign.isalnum())
