# ruff: noqa: E501 - tables of words and patterns
"""Episodes, podcasts, films and plays, told from what stands between their commas and full stops.

"“Salt.” The Shore, created by Jo Moe, season 2, episode 6, Tern Productions, 22 June 2023. Hulu, www.hulu.com/series/the-shore.",
"The Shore, season 4, episode 13, “Salt,” directed by Ann Roe, aired December 10, 2006, on HBO.", "Le Sel. Réalisé par Ann Roe, Tern,
2000.". Each part is of a class: who made it, which number it has, its day, its carrier, its address; the names between tell by
their order. A string is read so only where a part says that it is of such a kind.

Sources: Chicago Manual of Style, 17th edition, sections 14.261-14.267; MLA Handbook, 9th edition, appendix 2, television, podcasts,
films and performances; Cite Them Right, 12th edition, on television programmes.
"""

from __future__ import annotations

import functools
import re
from collections.abc import Iterator

from refman.model.names import Name
from refman.references.coded import Coded, labels_of
from refman.references.countries import COUNTRIES
from refman.references.draft import Draft
from refman.references.lexicon import MONTHS
from refman.references.names_and_bodies import is_given_first
from refman.references.organisations import is_broadcaster
from refman.references.shelves import has_month, is_of_day
from refman.references.tokens import Tokens
from refman.references.wordlists import kinds_of

# A class, where the part begins, and from where to where its value goes.
Part = tuple[str, int, int, int]
Stretch = tuple[str, int, int]

_LONGEST = 450
# What people did, in the words before their names, to the variables of names.
_DID = {
    "director": r"directed by|réalisée? par|réalisation(?: d[e’']| ?:)?|mise? en scène(?: d[e’']| par| :|:)|Regie(?::| von)|Inszenierung(?::| von)|regia(?: di|:)|diretto da|dirigid[oa] por|dirección(?: de|:)|direção(?: de|:)|realização(?: de|:)|realización(?: de|:)",
    "script-writer": r"written by|écrite? par|scénario(?: de| :|:)|Drehbuch(?::| von)|scritt[oa] da|sceneggiatura(?: di|:)|escrit[oa] por|gui[oó]n(?: de|:)|roteiro(?: de|:)",
    "series-creator": r"created by|créée? par|creat[oa] da|cread[oa] por|criad[oa] por",
    "producer": r"produced by|produite? par|prodott[oa] da|producid[oa] por|produzid[oa] por|produziert von",
    "performer": r"performances? by|performed by|interprétée? par|interpretad[oa] por|con la partecipazione di",
    "host": r"hosted by|presented by|présentée? par|animée? par|moderiert von|condott[oa] da|presentad[oa] por|apresentad[oa] por",
    "narrator": r"narrated by|narrad[oa] por|narrat[oa] da|gesprochen von",
    "author": r"(?:uploaded|posted) by|hochgeladen von|mise? en ligne par|publiée? par|subid[oa] por|caricat[oa] da|pubblicat[oa] da|carregad[oa] por|enviad[oa] por",
}
_NUMBER = (
    r"(?:(?:season|series|saison|Staffel|temporada|stagione) \d{1,3}(?:, |\.? ))?(?:episode|ep\.|épisode|Folge|episodio|episódio|puntata|capítulo) (?:n[.º°o]+ )?\d{1,4}"
    r"|(?:season|series|saison|Staffel|temporada|stagione) \d{1,3}|(?:S|T)\d{1,2}[ :.,]?E\d{1,3}"
)
# One of these words stands in each.
WORDS = frozenset(
    """directed Directed réalisé Réalisé réalisée Réalisée réalisation Réalisation Regie regia Regia dirigida Dirigida dirigido Dirigido dirección Dirección
    direção Direção realização Realização realización Realización diretto Diretto Inszenierung scène
    created créée créé creata creato creada creado criada criado hosted host Host presenter narrator animateur animatrice conduttore conduttrice presentador
    presentadora apresentador apresentadora Moderation
    season Season series Series episode Episode saison Saison épisode Épisode Staffel Folge temporada Temporada episodio Episodio episódio Episódio stagione
    Stagione puntata Puntata Podcast podcast Television television
    hosted presented moderiert présenté présentée animé animée condotto condotta presentado presentada apresentado apresentada
    uploaded Uploaded posted Posted hochgeladen Hochgeladen ligne subido subida caricato caricata pubblicato carregado enviado""".split()
)


@functools.cache
def _tests() -> tuple[tuple[str, re.Pattern[str]], ...]:
    """The classes of parts, each with what a part of it is."""
    month = r"[^\W\d_]{3,10}\.?"
    day = rf"(?:\d{{1,2}}\.?(?:er|º)? (?:de )?{month} (?:de )?|{month} (?:\d{{1,2}}, )?)?(?:19|20)\d\d"
    return (
        *((name, re.compile(rf"(?i:{verbs}) ?(?P<value>[^()\[\]:;]{{2,200}})$")) for name, verbs in _DID.items()),
        ("performer", re.compile(r"(?:starring|featuring|with|avec|mit|con|com) (?P<value>[^\W\d_a-z][^()\[\]:;\d]{2,200})$")),
        ("number", re.compile(rf"(?P<value>(?i:{_NUMBER}))$")),
        ("issued", re.compile(rf"(?:(?:originally |first )?(?:aired|broadcast|released)|ausgestrahlt am|diffusée? le|emitid[oa] el|andat[oa] in onda il)?,? ?(?P<value>{day})$")),
        ("dimensions", re.compile(r"(?P<value>(?:ca\. |c\. )?\d{1,3} (?:min(?:utes?|uti|utos|uten)?|Min|mn)\.?|\d{1,2}:\d\d:\d\d)$")),
        ("day", re.compile(rf"(?P<value>\d{{1,2}}\.?(?:er|º)? (?:de )?{month}|[^\W\d_]{{3,10}} \d{{1,2}})$")),
        ("genre", re.compile(r"(?P<value>(?:[Vv]ideo )?[Pp]odcast)$")),
        ("medium", re.compile(r"(?P<value>(?:[Pp]odcast|MP3|AAC) audio|[Aa]udio|[Vv]id[eé]o|DVD|Blu-ray|VHS|[Tt]elevision|[Rr]adio)$")),
        ("note", re.compile(r"(?P<value>\d{1,2}[:.]\d\d(?: ?[ap]m| Uhr| h)?)$")),
        ("URL", re.compile(r"<?(?P<value>(?:https?://|www\.|(?:[a-z0-9-]{1,40}\.){1,4}[a-z]{2,6}/)\S+?)>?$")),
        ("accessed", re.compile(rf"(?:Accessed|Retrieved|Abgerufen am|Zugriff am|Consulté le|Consultado el|Consultato il|Acesso em|Consultado em) (?P<value>{day})$")),
        ("site", re.compile(r"(?:on|auf|sur|su|en|in) (?P<value>[A-Z][\w &+]{1,40})$")),
    )  # fmt: skip


@functools.cache
def _opening() -> tuple[re.Pattern[str], ...]:
    """How such begin: who leads through it, the year, the title in quotation marks; a show, its number and the title; Harvard's title and year."""
    role = r"(?:host|presenter|narrator|creator|anfitrión|anfitriona|presentador|presentadora|conduttore|conduttrice|animateur|animatrice|présentateur|présentatrice|apresentador|apresentadora|Moderation)s?"
    who = rf"(?:(?P<author>[^\W\d_a-z][^.“”\"‘’«»()\d]{{2,80}}?)(?:, (?P<role>{role}))?\. )"
    year = r"(?:(?P<issued>(?:19|20)\d\d)\. )"
    quoted = r"[“\"«„] ?(?P<title>[^“”\"«»]{1,160}?) ?[.,]?[”\"»“][.,]? "
    return (
        re.compile(rf"{who}?{year}?{quoted}"),
        re.compile(rf"{who}?{year}?(?P<show>[^\W\d_a-z][^“”\"«»()]{{1,80}}?)[.,] (?P<number>(?i:{_NUMBER})), {quoted}"),
        re.compile(r"[‘'“\"«„](?P<title>[^()]{1,160}?)[’'”\"»“] \((?P<issued>(?:19|20)\d\d)\) "),
    )


@functools.cache
def _film() -> re.Pattern[str]:
    """Samples: "Le Sel. Réalisé par ", "Das Salz. Regie: ", "Salt. By Jo Moe, directed by "; books are "dirigidos" without a capital."""
    english = "directed by|produced by|written by|created by"
    first = rf"[^\W\d_a-z])(?=(?i:{english}|{_DID['director']}|{_DID['script-writer']})"
    by = rf"(?P<author>[^\W\d_a-z][^.,\d“”\"()]{{3,60}}), (?=(?i:{_DID['director']}))"
    return re.compile(
        rf"(?P<title>[^\W\d_][^“”\"()]{{0,120}}?)(?:\. (?:(?:By|Von|De|Di|Par) {by}|(?={first}))|, (?={english}))"
    )


def broadcast(text: str, cut: Tokens) -> Coded | None:
    """The labels of an episode, a podcast, a film or a play; None for any other text."""
    if len(text) > _LONGEST:
        return None
    plain = text.strip()
    shift = len(text) - len(text.lstrip())
    for opening in (*_opening(), _film()):
        begun = opening.match(plain)
        if begun:
            parts = _joined(plain, _parts(plain, begun.end()))
            found = (_made if opening is _film() else _sent)(plain, begun, parts)
            if found:
                stretches = [
                    (name, *begun.span(name))
                    for name in ("author", "issued", "title", "number")
                    if name in begun.re.groupindex and begun[name]
                ]
                stretches += [("container-title", *begun.span("show"))] if begun.groupdict().get("show") else []
                return Coded(
                    labels_of(
                        ((name, (first + shift, last + shift)) for name, first, last in [*stretches, *found[0]]), cut
                    ),
                    found[1],
                )
    return None


def _parts(text: str, start: int) -> Iterator[Part]:
    """What stands between commas and full stops: of what class it is ("" for a name) and from where to where its value goes."""
    end = len(text) - (text[-1] == ".")
    for last in [*_borders(text, start, end), end]:
        words = text[start:last]
        found = next(
            (
                (name, match)
                for name, test in _tests()
                if (match := test.match(words)) and (name not in _DAYS or has_month(words))
            ),
            None,
        )
        if found:
            yield found[0], start, start + found[1].start("value"), start + found[1].end("value")
        else:
            yield "", start, start, last
        start = last + 2


_DAYS = ("day", "issued")


def _borders(text: str, start: int, end: int) -> Iterator[int]:
    for at in range(start, end - 1):
        if text[at + 1] == " " and (
            (text[at] == "," and not is_of_day(text, at)) or (text[at] == "." and _ends(text, at))
        ):
            yield at


def _ends(text: str, at: int) -> bool:
    """Whether a full stop ends more than a shortened word or an initial."""
    word = text[max(at - 12, 0) : at].rpartition(" ")[2]
    if text.startswith(("http", "www."), at + 2):
        return True
    if text[at + 2].isdigit() and word.lower() in MONTHS:
        return False  # "15 Dec. 2022"
    if len(word) < 3 and word.isdigit() and text[at + 2 : at + 14].split(" ")[0].strip(".").lower() in MONTHS:
        return False  # "6. Sept. 2020"
    return not text[at + 2].islower() and (
        word[-1:].isdigit() or (len(word) > 3 and word.lower() not in _SHORTENED) or (len(word) > 1 and word.isupper())
    )


_SHORTENED = frozenset("bros prod univ sept prof corp entr".split())


def _joined(text: str, parts: Iterator[Part]) -> list[Part]:
    """The parts with a list of people in one, and a number's: "directed by A, B, and C", "season 2, episode 6"."""
    out: list[Part] = []
    for part in parts:
        name, first, _, last = part
        if name == "number" and out and out[-1][0] == name:
            out[-1] = (*out[-1][:3], last)
            continue
        if not name and text.startswith(_ANDS, first):
            at = next((n for n in range(len(out) - 1, -1, -1) if out[n][0]), -1)
            if at >= 0 and out[at][0] in _DID:
                out[at:] = [(*out[at][:3], last)]
                continue
        out.append(part)
    return out


_ANDS = ("and ", "und ", "et ", "y ", "e ", "& ")
_SHOWN = frozenset(("number", "genre", "series-creator", "host", "narrator", "author"))


def _sent(text: str, begun: re.Match[str], parts: list[Part]) -> tuple[list[Stretch], str] | None:
    """What is sent: its parts with their labels and its type; None where no part tells that it is sent, or too many are left."""
    groups = begun.groupdict()
    if not _is_shown(text, groups, parts):
        return None
    uploaded = any(name == "author" for name, *_ in parts)
    free = ["publisher"] if groups.get("show") else ["container-title", "publisher"]
    out: list[Stretch] = []
    dated = False
    for at, (name, start, first, last) in enumerate(parts):
        label = _LABELS.get(name, name)
        if not name:
            behind = parts[at + 1][0] if at + 1 < len(parts) else ""
            label = _name_of_sent(free, behind, dated)
            if not label or (dated and uploaded and label != "archive"):
                return None
        elif name == "site":
            label = "publisher" if "publisher" in free else "archive"
        elif name == "author" and groups.get("author"):
            label, first = "note", start
        dated = dated or label == "issued"
        out += [("again", start, first), (label, first, last)]
    labels = [label for label, *_ in out]
    if "publisher" not in labels and "container-title" in labels:
        at = labels.index("container-title")
        if is_broadcaster(text[slice(*out[at][1:])]):
            out[at] = ("publisher", *out[at][1:])  # "“Salt.” Deutschlandfunk, moderiert von Ann Roe"
    twice = any(labels.count(one) > 1 for one in ("number", "URL", "archive", "publisher"))
    if twice or not (dated or groups.get("issued")):
        return None
    return out, "motion_picture" if uploaded else "broadcast"


_LABELS = {"day": "issued"}


_CARRIED = ("television", "radio", "podcast audio")


def _is_shown(text: str, groups: dict[str, str | None], parts: list[Part]) -> bool:
    """Whether something tells that it is sent: who leads through it, a number, who put it on a site."""
    if any(not name and "(" in text[first:last] for name, _, first, last in parts):
        return False
    carried = any(name == "medium" and text[first:last].lower() in _CARRIED for name, _, first, last in parts)
    told = carried or groups.get("role") or groups.get("number")
    return bool(told) or not _SHOWN.isdisjoint(name for name, *_ in parts)


def _name_of_sent(free: list[str], behind: str, dated: bool) -> str:
    """What a name is, by what is still missing and by what stands behind it: the show, who sends it, where it can be seen."""
    seen = dated and (behind == "URL" or (behind in ("", "accessed") and not free))
    if seen and "container-title" not in free:
        return "archive"
    return free.pop(0) if free else ""


def _made(text: str, begun: re.Match[str], parts: list[Part]) -> tuple[list[Stretch], str] | None:
    """A film or a play: its parts with their labels and its type; None where more is left than a house and a town."""
    out: list[Stretch] = []
    classes = [name for name, *_ in parts]
    if "issued" not in classes or classes[0] not in _DID:
        return None
    day = classes.index("issued")
    free = ["publisher", "publisher-place"]
    for at, (name, start, first, last) in enumerate(parts):
        label = name
        if not name:
            behind = classes[at + 1] if at + 1 < len(parts) else "end"
            kind = "publisher-place" if _is_place(text[first:last]) else "publisher"
            label = "archive" if at > day and behind == "URL" and "publisher" not in free else kind
            if label in free:
                free.remove(label)
            elif label != "archive":
                return None
        elif name in ("day", "site", "number"):
            return None
        out += [("again", start, first), (label, first, last)]
    played = begun["author"] or (
        day + 1 < len(parts)
        and not classes[day + 1]
        and "URL" not in classes
        and " " in text[parts[day][2] : parts[day][3]]
    )
    return out, "performance" if played else "motion_picture"


def _is_place(words: str) -> bool:
    lower = words.lower()
    return (
        lower in COUNTRIES
        or lower in ("brd", "uk", "us", "urss", "udssr")
        or lower.endswith(" city")
        or all("P" in kinds_of(word, word.lower()) for word in words.split())
    )


def put_uploader(made: Draft) -> None:
    """Makes the account that a film was uploaded by one name, unless it is a person's: "uploaded by Tern & Shore"."""
    start = next((one.span.start for one in made.fields if one.name == "author"), 0)
    end = next((one.span.end for one in made.fields if one.name == "author"), 0)
    if start and _uploaded().search(made.raw, max(start - 30, 0), start) and not is_given_first(made.raw[start:end]):
        made.values["author"] = (Name(literal=made.raw[start:end]),)


@functools.cache
def _uploaded() -> re.Pattern[str]:
    return re.compile(rf"(?i:{_DID['author']}) $")
