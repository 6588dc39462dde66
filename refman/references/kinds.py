"""The type of a work, decided on all evidence: which fields it has, its genre, container, publisher, host, number.

The evidence goes through a small maximum-entropy model (a conditional random field over sequences of one), after the
words that leave no doubt ("[Video]", "Press release", a patent's number).
"""

from __future__ import annotations

import re
from typing import Any

from refman.references.build import Draft
from refman.references.lexicon import TAGS

# What stands in brackets behind a title, in any language, to the type: as APA's and Chicago's manuals print it.
SAID = {
    "video": "motion_picture",
    "film": "motion_picture",
    "motion picture": "motion_picture",
    "documentary": "motion_picture",
    "press release": "report",
    "communiqué de presse": "report",
    "pressemitteilung": "report",
    "comunicato stampa": "report",
    "comunicado de prensa": "report",
    "computer software": "software",
    "mobile app": "software",
    "software": "software",
    "data set": "dataset",
    "dataset": "dataset",
    "tweet": "post",
    "facebook post": "post",
    "instagram post": "post",
    "instagram photograph": "post",
    "status update": "post",
    "blog post": "post-weblog",
    "blog": "post-weblog",
    "weblog": "post-weblog",
    "podcast": "broadcast",
    "audio podcast": "broadcast",
    "audio podcast episode": "broadcast",
    "podcast episode": "broadcast",
    "tv series": "broadcast",
    "tv series episode": "broadcast",
    "tv episode": "broadcast",
    "radio broadcast": "broadcast",
    "painting": "graphic",
    "photograph": "graphic",
    "lithograph": "graphic",
    "sculpture": "graphic",
    "infographic": "graphic",
    "map": "map",
    "song": "song",
    "album": "song",
    "speech": "speech",
    "speech audio recording": "speech",
    "lecture": "speech",
    "conference presentation": "speech",
    "paper presentation": "speech",
    "poster presentation": "speech",
    "powerpoint slides": "speech",
    "interview": "interview",
    "doctoral dissertation": "thesis",
    "master's thesis": "thesis",
    "unpublished manuscript": "manuscript",
    "preprint": "article",
}
# What a genre may hold, whatever else it says.
SAID_IN = (
    ("thesis", "thesis"),
    ("dissert", "thesis"),
    ("diss.", "thesis"),
    ("thèse", "thesis"),
    ("tesis", "thesis"),
    ("tesi di", "thesis"),
    ("masterarbeit", "thesis"),
    ("diplomarbeit", "thesis"),
    ("habilitation", "thesis"),
    ("doktorarbeit", "thesis"),
    ("proefschrift", "thesis"),
    ("pressemitteilung", "report"),
    ("press release", "report"),
    ("communiqué de presse", "report"),
    ("u.s. patent", "patent"),
)
_HAS = (
    "author",
    "editor",
    "translator",
    "contributor",
    "container-title",
    "collection-title",
    "volume",
    "issue",
    "page",
    "publisher",
    "publisher-place",
    "DOI",
    "URL",
    "edition",
    "genre",
    "medium",
    "number",
    "ISBN",
    "ISSN",
    "authority",
    "section",
    "version",
    "dimensions",
    "number-of-pages",
    "event-title",
    "title",
)
# Letters anywhere in the reference that speak for a kind of work, in several languages.
_TRACES = """encyclop enciclop enzyklop lexikon leksikon wörterbuch dictionar diccionar dizionar dictionn podcast /blog blog. blogs
    patent worldcat catalog library. archive.org news thesis theses dissert disert diplom avhandling proefschrift magist
    habilit tesis tesi tese thèse mémoire arxiv rxiv preprint ssrn osf.io lingbuzz eprint dataset data. data/ figshare
    zenodo dataverse court tribunal gericht urteil beschluss supreme ewhc ecli v. vs. act, act. code § regulation directive
    gesetz verordnung youtube youtu.be vimeo video museum gallery collection github software version .app apps. play.google
    cran app/ radio episode broadcast tv film dir. director regie album song record audio cd music map karte carte
    conference proceedings symposium workshop kongress congress meeting interview letter brief speech lecture vortrag
    presentation slide slideshare webinar press release pressemitteilung communiqué report rapport bericht informe
    working paper discussion paper technical nber twitter tweet facebook instagram reddit forum mastodon linkedin
    statut loi ley lei lag bill h.r. s.rep congress.gov hearing senate manuscript papers box folder photograph painting
    oil on canvas gelatin litho print sculpture 硕士 博士 학위 journal review zeitschrift revue magazine quarterly
    isbn issn doi: vol. vol pp. s. hrsg eds. (ed in: university press verlag publisher inc.""".split()
_WORDED = {"genre": "g", "medium": "m", "container-title": "c", "publisher": "b", "authority": "h", "number": "#", "event-title": "e", "section": "S"}
_WORD = re.compile(r"[^\W\d_]+")


def evidence(made: Draft) -> list[bytes]:
    """What the model of types reads of a record."""
    get = made.get
    has = [name for name in _HAS if get(name)]
    out = [f"+{name}" for name in has] + [f"-{name}" for name in _HAS[:12] if not get(name)]
    core = "".join("1" if get(name) else "0" for name in ("container-title", "volume", "issue", "page", "publisher", "editor", "genre", "URL"))
    out.append(f"={core}")
    for name, sign in _WORDED.items():
        value = get(name)
        if value:
            words = _WORD.findall(value.lower())[:12]
            out += [f"{sign}{word}" for word in words]
            out.append(f"{sign}${'_'.join(words)}")
    out += _of_title(get("title")) + _of_address(get("URL") or "", get("DOI") or "") + _of_date(get("issued"))
    out += _of_people(get("author")) + _of_number(get("number"))
    lower = made.raw.lower()
    out += [f"~{trace}" for trace in _TRACES if trace in lower]
    out += [f"x{word.lower()}" for word in made.glue if not word[0].isdigit()]
    return [part.encode() for part in out]


def _of_title(title: str) -> list[str]:
    words = _WORD.findall(title.lower())
    out = [f"t{word}" for word in words if TAGS.get(word)]
    if words:
        out += [f"^{words[0]}", f"${words[-1]}", f"tn{min(len(words), 12)}"]
    if title.endswith("]"):
        out += [f"[{word}" for word in _WORD.findall(title[title.rfind("[") :].lower())]
    if re.search(r"\bv\.?\s|\bvs\.?\s|\bgegen\b|\bc\.\s|\bcontre\b|\be\.g\.|Nr\.|No\.|§|\bIn re\b", title):
        out.append("tcase")
    return out


def _of_address(url: str, doi: str) -> list[str]:
    out = []
    if url:
        bare = re.sub(r"^\w+://(?:www\.)?", "", url.lower())
        host, _, path = bare.partition("/")
        parts = host.split(".")
        out += [f"u{host}", f"u.{'.'.join(parts[-2:])}", f"u~{parts[0]}", f"u.{parts[-1]}"]
        out += [f"/{part}" for part in re.findall(r"[a-z]{3,14}", path)[:8]]
    if doi:
        out.append(f"d{doi.split('/')[0]}")
        out += [f"d{word}" for word in ("arxiv", "zenodo", "figshare", "osf", "ssrn", "preprint", "chapter", "978", "dataset", "isbn") if word in doi.lower()]
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


def kind_of(made: Draft) -> str:
    """The CSL type of a record."""
    said = _said(made)
    if said:
        return said
    from refman.references.decode import tagger

    return str(tagger("kinds.crf").tag([evidence(made)])[0])


def _said(made: Draft) -> str:
    """The type that the reference names itself, "" where it does not."""
    for name in ("genre", "medium"):
        value = made.get(name)
        if value:
            lower = value.lower().strip(" .[]()")
            found = SAID.get(lower) or next((kind for trace, kind in SAID_IN if trace in lower), "")
            if found:
                return found
    return ""
