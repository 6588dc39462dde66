# ruff: noqa: E501 - tables of words
"""What people are said to have done, in words behind or before their names, to the CSL variables of names.

Sources: CSL 1.0.2 specification, appendix IV (name variables); Publication Manual of the American Psychological Association,
7th edition, section 9.7 and examples 84-107; MLA Handbook, 9th edition, section 5.38.
"""

from __future__ import annotations

import functools
import re
from collections.abc import Sequence

from refman.references.either_names import EITHER
from refman.references.labelling import relabelled
from refman.references.tokens import Tokens
from refman.references.wordlists import given_names

# CSL variable: the words for it, in small letters, in singular and plural where they differ.
_ROLES = {
    "director": "director directors diretor diretora réalis réalisation regisseur regisseurin regie réalisateur réalisatrice réal regista realizador realizadora regissör instruktør",
    "producer": "producer producers produzent produzentin producteur productrice productor productora produttore",
    "executive-producer": "executive producer|executive producers|exec prod|productores ejecutivos|productor ejecutivo|producteurs exécutifs|producteur exécutif|ausführende produzenten|ausführender produzent|produttori esecutivi|produttore esecutivo|produtores executivos",
    "script-writer": "writer writers screenwriter screenwriters drehbuch scénariste guionista sceneggiatore",
    "series-creator": "creator creators showrunner",
    "host": "moderation host hosts presenter presenters moderator moderatorin gastgeber gastgeberin animateur animatrice présentateur présentatrice presentador presentadora anfitrión anfitriona conduttore conduttrice apresentador apresentadora",
    "narrator": "narrator narrators narr narrs voix voce sprecher sprecherin erzähler narrateur narratrice narrador narradora narratore",
    "performer": "performer performers vocalist vocalists singer singers conductor pianist guitarist violinist cellist soloist soloists rapper musician musicians interpret interprète intérprete",
    "composer": "composer composers komponist komponistin compositeur compositrice compositor compositore",
    "interviewer": "interviewer interviewers interviewerin intervieweur intervieweuse entrevistador entrevistadora intervistatore intervistatrice",
    "illustrator": "illustrator illustrators illus illustratorin illustrateur ilustrador illustratore",
    "compiler": "compiler compilers",
    "curator": "curator curators kurator kuratorin",
    "guest": "guest|guests|guest expert|guest experts",
    # Whoever does the research that a grant pays for is its author.
    "author": "author|authors|autor|autorin|autoren|autora|auteur|autrice|autore|principal investigator|principal investigators|investigator|investigators",
    "organizer": "organizer organizers",
    "chair": "chair chairs presidenta président présidente vorsitzende vorsitzender tagungsleitung",
}
# What was done "by" them.
_DONE = {
    "directed": "director",
    "produced": "producer",
    "executive produced": "executive-producer",
    "written": "script-writer",
    "screenplay": "script-writer",
    "created": "series-creator",
    "narrated": "narrator",
    "read": "narrator",
    "hosted": "host",
    "presented": "host",
    "performed": "performer",
    "performance": "performer",
    "performances": "performer",
    "composed": "composer",
    "music": "composer",
    "illustrated": "illustrator",
    "illustrations": "illustrator",
    "interview": "interviewer",
    "interviewed": "interviewer",
    "compiled": "compiler",
    "curated": "curator",
    "translated": "translator",
    "edited": "editor",
    "revised": "contributor",
}
_BY_WORD = {
    form: variable
    for variable, words in _ROLES.items()
    for word in (words.split("|") if "|" in words else words.split())
    for form in (word, f"{word}s")  # "animateurs", "presentadoras"
}


@functools.cache
def _and() -> re.Pattern[str]:
    return re.compile(r"\s*(?:&|/|\band\b|\bund\b|\bet\b|\by\b|,)\s*")


@functools.lru_cache(maxsize=1024)
def roles_in(phrase: str) -> tuple[str, ...]:
    """The variables that a phrase names: "Writer & Director" gives ("script-writer", "director"); () where any word is no role."""
    if len(phrase) > 60:
        return ()
    found = [_BY_WORD.get(part.strip(" .").lower(), "") for part in _and().split(phrase)]
    return tuple(found) if all(found) else ()


def is_role(phrase: str) -> bool:
    """Whether a phrase names nothing but roles."""
    return bool(roles_in(phrase))


GIVEN_FIRST = r"(?:[^\W\d_a-z]\.){0,2}[^\W\d_a-z](?:\.|[\w'’-]*)(?:[ -][^\W\d_a-z](?:\.|[\w'’-]+)?){0,2}(?: (?:[a-z]{2,4}|d[’'])){0,2} ?[^\W\d_a-z][\w'’-]+"


@functools.cache
def _by() -> re.Pattern[str]:
    """Samples: "Translated by Robert Fagles,", "directed by Joel Coen and Ethan Coen.", "Interview by Terry Gross."."""
    done = "|".join(_DONE)
    return re.compile(
        rf"\b(?P<done>(?i:{done}))(?: and (?:{done}))?(?: from the [A-Z][a-z]{{3,12}})? by (?P<people>(?:[^\W\d_a-z]\. (?:and|&) )?{GIVEN_FIRST}(?:(?:, {GIVEN_FIRST}){{0,8}},? (?:and|&) {GIVEN_FIRST})?)(?=[,.;:)\]]| \[|$)"
    )


_ROLES_OF_TEXT = ("editor", "translator")


@functools.cache
def _translated() -> re.Pattern[str]:
    """Samples: ". Aus dem Italienischen von Hubert Thüring.", ", traduit de l’anglais par M. Roe,", ". Vertaald door J. Roe."."""
    lead = (
        r"[Aa]us dem [^\W\d_]{4,20}\.?(?: und [^\W\d_]{4,20})?(?: (?:übersetzt|übertragen|übers\.))? (?:von|v\.)"
        r"|(?:[Üü]bersetzt|[Üü]bertragen|[Üü]bers\.|[Dd]eutsch)(?: aus dem [^\W\d_]{4,20})? (?:von|v\.)"
        r"|[Tt]rad(?:uite?|uction|\.)(?: (?:de l[’']|du |de )[^\W\d_]{3,20})?(?: \([^()]{2,20}\))? par"
        r"|[Tt]rad(?:ucid[oa]|uzid[oa]|ucción|ução|\.)(?: del? [^\W\d_]{4,20})? (?:por|de)"
        r"|[Tt]rad(?:ott[oa]|uzione|\.)(?: it(?:aliana|\.))?(?: dal(?:l[’']| )[^\W\d_]{4,20})? (?:da|di)"
        r"|[Vv]ert(?:aald|\.)(?: uit het [^\W\d_]{4,20})? door|[Öö]vers(?:att|ättning|\.)(?: från [^\W\d_]{4,20})? av"
    )
    return re.compile(
        rf"(?<=[.,;:([“”»\"] )(?P<lead>{lead}) (?P<people>{GIVEN_FIRST}(?:(?:, {GIVEN_FIRST}){{0,6}}"
        rf"(?: et| und| u\.| y| e| en| och|,? and) {GIVEN_FIRST})?)(?=[,.;:)\]]| \(|$)"
    )


# Words of the samples: only where one stands is the pattern asked.
_TRANSLATING = frozenset(
    word
    for base in (
        "aus übersetzt übertragen übers deutsch trad traduit traduite traduction traducido traducida traducción traduzido traduzida"
        " tradução tradotto tradotta traduzione vertaald vert översatt översättning övers"
    ).split()
    for word in (base, base.capitalize())
)


def told_by_verbs(raw: str, cut: Tokens, labels: Sequence[str]) -> Sequence[str]:
    """The labels with people behind "directed by" and its like named so; what follows them before the year is the house."""
    if not _TRANSLATING.isdisjoint(cut.words):
        labels = _translators(raw, cut, labels)
    if " by " not in raw:
        return labels
    for match in _by().finditer(raw):
        variable = _DONE[match["done"].lower()]
        label = variable if variable in _ROLES_OF_TEXT else "names"
        first, last = match.span("people")
        old = labels
        labels = relabelled(cut, labels, [(match.start(), first, "x"), (first, last, label)])
        _house_behind(cut, old, labels, last)
    return labels


def _translators(raw: str, cut: Tokens, labels: Sequence[str]) -> Sequence[str]:
    """The labels with people behind "aus dem Italienischen von" and its like for translators."""
    match = _translated().search(raw)
    first = match["people"].split()[0] if match else ""
    own = next((at for at, start in enumerate(cut.starts) if match and start >= match.start("people")), -1)
    if match and (
        first.endswith(".")
        or first.split("-")[0] in given_names()
        or first in EITHER
        or labels[own].removeprefix("B-") == "translator"
    ):
        # The lead says no more than the label.
        return relabelled(cut, labels, [(*match.span("lead"), "again"), (*match.span("people"), "translator")])
    return labels


def _house_behind(cut: Tokens, old: Sequence[str], labels: Sequence[str], end: int) -> None:
    """ "Translated by Robert Fagles, Viking, 1996": the stretch up to the year is no translator."""
    assert isinstance(labels, list)
    at = next((at for at, start in enumerate(cut.starts) if start >= end), len(labels))
    stop = (
        next(
            (
                place
                for place in range(at, len(labels))
                if labels[place].removeprefix("B-") != labels[at].removeprefix("B-")
            ),
            len(labels),
        )
        if at < len(labels)
        else at
    )
    if (
        at < stop < len(labels)
        and "," in cut.gaps[at]
        and labels[stop] == "issued"
        and (
            old[at].removeprefix("B-") in ("translator", "editor", "author", "names")
            or (old[at].removeprefix("B-") in ("title", "container-title") and "B-title" in labels[:at])
        )
        and not any("publisher" in label for label in labels)
    ):
        labels[at:stop] = ["B-publisher"] + ["publisher"] * (stop - at - 1)


@functools.cache
def _behind() -> re.Pattern[str]:
    return re.compile(r"\s*\.?,?\s*[(\[]([^()\[\]]{3,60})[)\]]|,\s+([a-zéäö ]{4,30}|Narrs?|Illus)(?=[.,:])")


@functools.cache
def _before() -> re.Pattern[str]:
    return re.compile(rf"\b({'|'.join(_DONE)})(?: and ({'|'.join(_DONE)}))? by\s*$", re.IGNORECASE)


def roles_of(raw: str, start: int, end: int) -> tuple[str, ...]:
    """The variables that the words around some people name: behind them in brackets or after a comma, or before them with "by"."""
    if ("rans" in raw or "bers" in raw or "rad" in raw) and (
        _both_behind().match(raw, end) or _both_before().search(raw, max(start - 40, 0), start)
    ):
        return _ROLES_OF_TEXT
    behind = _behind().match(raw, end)
    if behind and (found := roles_in(behind[1] or behind[2])):
        return found
    if raw[max(start - 4, 0) : start].endswith("by "):
        before = _before().search(raw, max(start - 40, 0), start)
        if before:
            return tuple(_DONE[done.lower()] for done in before.groups() if done)
    return ()


@functools.cache
def _both_behind() -> re.Pattern[str]:
    """Samples: ", Eds. & Trans.", " (Hrsg. u. Übers.)", ", ed. and trans."."""
    return re.compile(
        rf"(?:, | ?\()(?:{_EDITED} {_JOINED} {_TRANSLATED}|{_TRANSLATED} {_JOINED} {_EDITED})(?! (?:by|von|par|de|di) )"
    )


@functools.cache
def _both_before() -> re.Pattern[str]:
    """Samples: "Ed. and trans. ", "Translated and edited by ", "Hrsg. und übers. von "."""
    by = r"(?: (?:by|von|v\.|par|de|di|por))?"
    return re.compile(
        rf"\b(?:{_EDITED} {_JOINED} {_TRANSLATED}|{_TRANSLATED} {_JOINED} {_EDITED})(?: from the [A-Z][a-z]{{2,12}})?{by} $"
    )


_JOINED = r"(?:and|&|und|u\.|et|e|y)"
_EDITED = r"(?:[Ee]d(?:s|ited)?|[Hh]rsg|[Hh]erausgegeben|[Éé]ds?|[Éé]ditée?)\b\.?"
_TRANSLATED = r"(?:[Tt]rans(?:l|lated)?|[Üü]bers(?:etzt)?|[Tt]rad(?:uite?|ucción|uzione)?)\b\.?"
