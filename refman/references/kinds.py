"""The type of a work, decided on all evidence: which fields it has, its genre, container, publisher, host, number.

The evidence goes through a small maximum-entropy model (a conditional random field over sequences of one), after the
words that leave no doubt ("[Video]", "Press release", a patent's number).
"""

from __future__ import annotations

import re
from typing import Any

from refman.references.build import Draft
from refman.references.genres import SAID, SAID_IN
from refman.references.kind_words import kinds_in
from refman.references.lexicon import TAGS
from refman.references.outlets import class_of_address, class_of_name
from refman.references.titles import kind_said_by

_HAS = (
    "author",
    "editor",
    "container-title",
    "volume",
    "issue",
    "page",
    "publisher",
    "publisher-place",
    "DOI",
    "URL",
)
_WORDED = {
    "genre": "g",
    "medium": "m",
    "container-title": "c",
    "publisher": "b",
    "authority": "h",
    "number": "#",
    "event-title": "e",
    "section": "S",
}


# What stands between the parties of a case, or before its number.
_CASE = (" v. ", " v ", " vs ", " vs. ", " gegen ", " c. ", " contre ", "Nr.", "No.", "§", "In re ")
_WORD = re.compile(r"[^\W\d_]+")


_PRESENT = {name: f"+{name}" for name in _HAS}
_MISSING = tuple((name, f"-{name}") for name in _HAS)
_CORE = ("container-title", "volume", "issue", "page", "publisher", "editor", "genre", "URL")


def evidence(made: Draft) -> list[str]:
    """What the model of types reads of a record."""
    known = made.values
    out = [_PRESENT.get(name) or f"+{name}" for name in known]
    out += [sign for name, sign in _MISSING if name not in known]
    out.append("=" + "".join(["1" if known.get(name) else "0" for name in _CORE]))
    for name in known.keys() & _WORDED.keys():
        sign = _WORDED[name]
        words = _WORD.findall(known[name].lower())[:12]
        out += [sign + word for word in words]
        out.append(f"{sign}${'_'.join(words)}")
    get = made.get
    out += _of_title(get("title")) + _of_address(get("URL"), get("DOI")) + _of_date(get("issued"))
    out += _of_people(get("author")) + _of_number(get("number"))
    out += _of_knowledge(made)
    out += ["x" + word.lower() for word in made.glue if not word[0].isdigit()]
    return out


def _of_knowledge(made: Draft) -> list[str]:
    """What is generally known of the outlet, the house, the author and the host, and of the words used."""
    get = made.get
    out = []
    for name, sign in (("container-title", "C"), ("publisher", "B"), ("authority", "B"), ("title", "T")):
        value = get(name)
        found = class_of_name(value) if value else ""
        if found:
            out.append(f"{sign}={found}")
    authors = get("author")
    if _is_university(get("publisher")):
        out.append(f"B=university{len(authors)}" if len(authors) < 2 else "B=university")
    if authors:
        found = class_of_name(authors[0].literal or authors[0].family)
        if found:
            out.append(f"A={found}")
    address = get("URL")
    if address:
        found = class_of_address(_bare(address))
        out.append(f"U={found}")
    out += [f"%R{kind}" for kind in kinds_in([word.lower() for word in made.cut.words])]
    return out


_UNIVERSITY = (
    "universit univerz univ. uniwersyt hochschule college institute_of_technology 大学 대학 университет akademi".split()
)
_HOUSE = (
    "press verlag publish éditions edizioni ediciones editora editorial library wydawn naklad 출판 出版 изд".split()
)


def _is_university(publisher: str) -> bool:
    """A university that is no press: it grants degrees."""
    lower = publisher.lower().replace(" ", "_")
    return any(trace in lower for trace in _UNIVERSITY) and not any(trace in lower for trace in _HOUSE)


def _bare(address: str) -> str:
    return re.sub(r"^\w+://(?:www\.)?", "", address)


def _of_title(title: str) -> list[str]:
    words = _WORD.findall(title.lower())
    out = [f"t{word}" for word in words if word in TAGS]
    out += [f"%T{kind}" for kind in kinds_in(words)]
    if words:
        out += [f"^{words[0]}", f"${words[-1]}", f"tn{min(len(words), 12)}"]
    if title.endswith("]"):
        out += [f"[{word}" for word in _WORD.findall(title[title.rfind("[") :].lower())]
    if any(sign in title for sign in _CASE):
        out.append("tcase")
    return out


def _of_address(url: str, doi: str) -> list[str]:
    out = []
    if url:
        bare = _bare(url.lower())
        host, _, path = bare.partition("/")
        parts = host.split(".")
        out += [f"u{host}", f"u.{'.'.join(parts[-2:])}", f"u~{parts[0]}", f"u.{parts[-1]}"]
        out += [f"/{part}" for part in re.findall(r"[a-z]{3,14}", path)[:8]]
    if doi:
        out.append(f"d{doi.split('/')[0]}")
        out += [
            f"d{word}"
            for word in ("arxiv", "zenodo", "figshare", "osf", "ssrn", "preprint", "chapter", "978", "dataset", "isbn")
            if word in doi.lower()
        ]
    return out


def _of_date(issued: Any) -> list[str]:
    if not issued or not issued.date_parts:
        return ["y-"]
    year = issued.year or 0
    return [f"y{len(issued.date_parts[0])}", "yold" if year < 1900 else "y20" if year < 1995 else "ynew"]


def _of_people(names: Any) -> list[str]:
    if not names:
        return []
    first = names[0]
    return ["lit" if first.literal else "person", f"n{min(len(names), 4)}"]


def _of_number(number: str) -> list[str]:
    if not number:
        return []
    shape = re.sub(r"\d+", "9", re.sub(r"[^\W\d_]+", lambda match: match[0] if len(match[0]) < 4 else "W", number))
    return [f"#={shape[:16]}"]


_IN_A_CONTAINER = frozenset(("article-newspaper", "article-magazine", "chapter", "post-weblog", "broadcast"))


_ON_PAPER = {"magazine": "article-magazine", "newspaper": "article-newspaper"}


def kind_of(made: Draft) -> str:
    """The CSL type of a record."""
    if made.kind:
        return made.kind
    said = _said(made)
    if said:
        return said
    from refman.references.decode import tagger

    return possible(str(tagger("kinds.crf").tag([evidence(made)])[0]), made)


def possible(kind: str, made: Draft) -> str:
    """The type, or the nearest one that the fields allow: nothing is a newspaper's article that is in no newspaper."""
    get = made.get
    host = get("URL").split("//", 1)[-1].split("/", 1)[0]
    if kind in ("article-newspaper", "article-magazine", "webpage") and "blog" in host:
        return "post-weblog"
    if kind == "post-weblog" and not host:
        # What is known as a magazine, and has no address, was read on paper.
        return _ON_PAPER.get(class_of_name(get("container-title")), kind)
    if kind not in _IN_A_CONTAINER or get("container-title"):
        return kind
    organised = any(name.literal for name in get("author") or ())
    issued = get("issued")
    if host and not get("publisher"):
        return "webpage" if organised else kind
    if not (get("publisher") or get("publisher-place")):
        return kind
    exact = bool(issued and issued.date_parts and len(issued.date_parts[0]) == 3)
    return "report" if organised and exact else "book"


def _said(made: Draft) -> str:
    """The type that the reference names itself, "" where it does not."""
    for name in ("genre", "medium"):
        value = made.get(name)
        if value:
            lower = value.lower().strip(" .[]()")
            ended = f"{lower}."
            found = SAID.get(lower) or next((kind for trace, kind in SAID_IN if trace in ended), "")
            if found:
                return found
    title = made.get("title")
    if title:
        return kind_said_by(title)
    return ""
