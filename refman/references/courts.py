# ruff: noqa: E501 - patterns
"""Decisions of courts as continental lawyers cite them: by court, date and docket number, seldom by the parties.

"BGH, Urteil vom 12.03.2015 – I ZR 188/13, NJW 2015, 1234, 1236 Rn. 12." "Cass. civ. 1re, 25 févr. 1997, n° 94-19.685, Bull. civ. I,
n° 75, note X." "STS 241/2013, de 9 de mayo." "BVerfGE 147, 1 (12)." The court stands first; what follows comes in many orders and
each part of it has its own form. What is cited of a decision (a second page, a paragraph) and who wrote about it goes to the note.

Sources: Byrd/Lehmann, Zitierfibel für Juristen, on decisions; Guide for the presentation of French case law by the Cour de
cassation; the citation practice of the Italian, Spanish, Portuguese and Dutch supreme courts.
"""

from __future__ import annotations

import functools
import re

from refman.references.coded import Coded, labels_of
from refman.references.court_names import COURT, FIRST, OWN_REPORTS, SERIES_OF_SPAIN, SURE
from refman.references.signals import lead_of
from refman.references.tokens import Tokens

_LONGEST = 500
_MONTH = r"[^\W\d_]{3,10}\.?"
_DAY = rf"\d{{1,2}}\. ?\d{{1,2}}\. ?\d{{2,4}}|\d{{1,2}}[/-]\d{{1,2}}[/-]\d{{2,4}}|\d{{1,2}}(?:\.|er|º|°)? (?:de |di )?{_MONTH} (?:de |del )?\d{{4}}"
_GENRE = (
    r"(?:(?:Versäumnis|Teil|End|Zwischen|Grund)?[Uu]rteil|Urt\.|[Bb]eschlu(?:ss|ß)|Beschl\.|Entscheidung|Entsch\.|Vorlagebeschluss|[Aa]rrêt|[Dd]écision|[Dd]éc\.|[Oo]rdonnance"
    r"|[Ss]entenza|[Ss]ent\.|[Oo]rdinanza|[Oo]rd\.|[Ss]entencia|[Aa]uto|[Aa]córdão|Ac\.|[Aa]rrest|[Vv]onnis|[Uu]itspraak)"
)
# What a number of the docket is announced by; "Rs." and "aff." say more than that it is a number, and stay with it.
_MARK = r"(?:Az\.?:?|[Nn]rn?\.|[Nn][°º.]{1,2}|n[o°]s?|[Nn]úm\.|RG(?: n°)?|zaaknr\.|(?:[Pp]rocesso|[Pp]roc\.|[Pp]ourvoi|req\.|ric\.|[Rr]ecurso|rec\.)(?: n(?:\.º|[°º.]|úm\.))?)"
_KEPT = r"(?:(?:verb\. )?Rs\.|aff\.(?: jtes)?|causa|cause riunite)"
_MARKED = r"[A-Z]{0,4}\.?-?\d[\w./()-]{0,24}(?<![.()/-])(?: (?:QPC|DC|LP|L|PV)(?!\w))?"
# Without a mark it is told by the stroke before the year: "1 BvR 370/07", "2/13 T 11/01", "C-131/12", "5C_12/2010", "6 C 9.11".
_BARE = (
    r"(?!ECLI|EU:|NJW?|RJ|RTC|JAR|RvdW|AB )(?:\d{1,2}/\d{1,2} [A-Z]{1,2} \d{1,4}/\d\d|\d\d-\d\d\.\d{3}(?!\d)|(?:VG |OVG )?\d{1,2} [A-Z]{1,2} \d{1,4}\.\d\d(?!\d)|(?:ADI|ADPF|ADC|RE|ARE|REsp|HC|MS|Rcl|RR)(?: n\.?[º°]?)? [\d.]{1,10}\d(?:/[A-Z]{2})?(?![\d/])"
    r"|(?:[A-Z0-9(][\w.()-]{0,8} ){0,3}?[\w.()-]{0,14}\d/\d{2,4}[\w.-]{0,20}(?<!\.)(?: (?:P|R|KR)(?!\w))?)"
)
_NEXT = r"(?:,| und| u\.| et| e| y|;) "
_WORD = r"[A-ZÀ-Þ][A-Za-zÀ-ÿ.’'-]*"
_JOURNAL = rf"(?:{_WORD}(?: (?!pp?\. |n[°º.] |núm\.)[A-Za-zÀ-ÿ&][A-Za-zÀ-ÿ.’'-]*){{0,4}})"
_PAGE = r"(?P<page>(?:I{1,3}-)?\d{1,6}(?:[–-]\d{1,6})?(?: ss?\.| segg?\.| et s\.)?)"
_OF_PAGES = r"(?:(?:S|p|pp|c|cc|col|pág|págs)\. ?)?"
_BEHIND = r"(?=\s?(?:[,;.)=(»–—-]|$)| \d| Rn| m\. )"
_PIN_SIGN = r"(?:Rn|Rdnr?|Rz|Tz|Ziff|FF?JJ?|F\. ?J|cons(?:id)?|cdt|pts?|par(?:a|ágr|r)?s?|párrs?|r\.?o|rov|E|Erw|S|pp?|n[o°]s?)\.?|§§?|considérants?|points?|punt[oi]|Abs(?:atz|\.)"
_PLACES = r"\d[\d.,º°–-]{0,12}(?<![,])(?: ?(?:ff?|ss?|et s|sgg?|segg?)(?:\.|(?=\W|$)))?"
_NOTED = r"note|obs\.?|[Cc]oncl(?:\.|usions)|chron\.?|comm\.?|[Rr]app\.?|con (?:nota|commento|osservazioni) di|(?:con )?nota|m(?:it|\.) ?Anm(?:erkung|\.)?|[Zz]ust\. Anm\.|Anm\.|m\. ?nt\.|noot|[Pp]onente:?|[Rr]el(?:ator|\.):?|M\. ?P\."
_ACCESS = r"(?:Disponib(?:le|ile)|Disponível|Available|[Aa]brufbar|[Vv]erfügbar|Beschikbaar|Consultable)(?: (?:en|su|sur|em|at|unter|op|a|à))?:? ?"
# A gazette has a day of its own: "BOE núm. 172, de 16 de julio de 2010".
_OF_GAZETTE = (
    rf"(?P<container>BOE|DOUE|JORF|JO|GU|G\.U\.|Gazzetta Ufficiale|Diário (?:da República|do Governo)(?:, (?:(?:\d\.ª|[IVX]+) [Ss]érie|[Ss]érie [IVX]+))?|DR(?:, \d\.ª [Ss]érie)?),? ?(?:(?:[Nn]úm\.|[Nn]\.?[°º]?|nº) ?(?P<issue>\d{{1,4}}(?:/\d{{4}})?))?"
    rf"(?:,? (?:de |du |del )?(?P<note>{_DAY}))?(?:, (?:pp?|págs?|texte n°)\. ?(?P<page>\d{{1,6}}(?:[–-]\d{{1,6}})?))?{_BEHIND}"
)
# Each part in its own form, asked for in this order.
_PARTS = (
    # "(2019) Sentenza n. 242 del 22 novembre 2019": the year is told again.
    rf"(?P<again>(?:19|20)\d\d)\)(?=[.,:]? {_GENRE})",
    rf"(?P<genre>{_GENRE})(?: des (?P<division>[A-Z][a-z]+ Senats))?(?=[\s,)(]|$)",
    r"n\. ?(?P<number>\d{1,5}) del (?P<issued>\d{4})(?![\d/])",
    rf"(?:vom |v\. ?|du |del |de |do |van |of |dd\. |j\. |julgado em )?(?P<issued>{_DAY})(?![\w/])",
    r"(?:de|del) (?P<issued>\d{1,2} de [a-z]{4,10})(?! d|\w)",
    rf"(?:(?P<again>{_MARK}) ?)?(?P<number>(?:{_KEPT} ?(?:{_MARK} ?)?)?{_BARE}(?:{_NEXT}{_BARE}){{0,6}})(?=[\s,;.:)(\[–—-]|$)",
    rf"(?P<again>{_MARK}) ?(?P<number>{_MARKED}(?:{_NEXT}(?:{_MARK} ?)?{_MARKED}(?!(?:er)? {_MONTH} \d{{4}})){{0,6}})(?=[\s,;.:)(\[–—-]|$)",
    r"(?P<ecli>ECLI:[A-Z]{2}:[A-Z0-9.]+:\d{4}:[A-Z0-9.]*[A-Z0-9]|EU:[CTF]:\d{4}:\d{1,5})",
    rf"(?P<container>{OWN_REPORTS}) (?P<volume>\d{{1,3}}),?(?: (?P<issue>[IVX]{{1,3}}[ab]?)(?= \d))? (?:S\. )?(?P<page>\d{{1,5}}|[IVX]{{1,5}}(?=\W|$))",
    r"(?P<container>VfSlg) (?P<volume>\d{1,2}\.\d{3})(?:/\d{4})?",
    rf"(?:(?P<again>{_ACCESS}))?<?(?P<URL>(?:https?://|www\.)[^\s<>]+?)>?(?=[.,;]?(?:$| [(\[]))",
    r"(?:[Cc]onsult(?:ato|ado|é)(?: il| el| em| le)?|[Aa]cces(?:so|sed)|[Aa]bgerufen am|[Úu]ltimo accesso|Geraadpleegd):? (?P<accessed>\d[^()\[\]]{5,25}?)(?=[)\].]|$)",
    # What is cited of it. Samples: "Rn. 12", "FJ 3", "E. 4.1 S. 92", "§§ 5-7".
    rf"(?P<note>(?:{_PIN_SIGN}) ?{_PLACES}(?:,? (?:{_PIN_SIGN}) ?{_PLACES}){{0,3}})(?=[\s,;.:)(]|$)",
    _OF_GAZETTE,
    r"(?P<container>Bull\.(?: (?:civ|crim|joly)\.)?),? (?:(?P<volume>(?:19|20)\d\d),? )?n° ?(?P<issue>\d{1,4})(?:, p\. ?(?P<page>\d{1,5}))?(?=\W|$)",
    r"(?P<container>Ser(?:ie|ies)\.? [AC]),? (?:[Nn]o?[.º°]{0,2}|núm\.) ?(?P<volume>\d{1,4})(?=\W|$)",
    rf"(?P<container>Rec\. ?Lebon|Rec\. ?CE|Rec\.|Lebon(?: T\.)?|Slg\.)(?:,? (?P<volume>\d{{4}}|1er supplt))?,? (?:pp?\. ?|S\. )?{_PAGE}{_BEHIND}",
    rf"(?P<container>{_JOURNAL}),? (?P<volume>(?:19|20)\d\d[,.] ?[IVX]{{1,4}}|[IVX]{{1,5}}|(?:19|20)\d\d)[,.] n[°ro.º]{{1,2}} ?(?P<issue>\d{{1,4}})(?:, {_OF_PAGES}{_PAGE})?{_BEHIND}",
    rf"(?P<container>{_JOURNAL}),? (?:p\. ?(?P<page2>\d{{1,5}}(?: ss?\.| et s\.)?)|(?P<volume>\d{{1,4}}|[IVX]{{1,5}}(?=[,.]? ?(?:\d|[Spc]\. ?\d)))(?:[,.] ?(?P<issue>[IVX]{{1,4}}|\d{{1,3}}(?=, [Spc]\. ?\d)|[1-4](?=, \d)))?(?:[,./:]? ?{_OF_PAGES}{_PAGE})?){_BEHIND}",
    rf"(?P<note>{_PLACES}(?:,? (?:{_PIN_SIGN}) ?{_PLACES}){{0,3}})(?=[\s,;.:)(]|$)",
    rf"(?P<note>(?:ff?|ss?|et s|segg|u\. ?a)\.|(?:juris|inédit|n\. ?v\.|publ(?:ié)? au (?:Bull\.|bulletin)|nyr)(?=[\s,.;)]|$)|(?:{_NOTED}) [^,;()]{{2,80}})",
    r"(?P<again>(?:19|20)\d\d)(?=\.?$)",
    r"(?P<title2>(?:Caso|Affaire) [^,;()]{2,80}|[A-ZÀ-Þ][^,;()\d]{2,60} (?:vs?\.|c\.|c/|contra|contre|gegen|\./\.) [^,;()\d]{2,60})(?=\s?[,;(]| –)",
    r"(?P<title>(?:[A-ZÀ-ÞŒ]|sté |dame )[^\d,;:()„“”\"«»=\[\]]{1,80}?)(?=\s?(?:[,;:()=»”\"“–—]| -|\.?$))",
)


@functools.cache
def _between() -> re.Pattern[str]:
    return re.compile(r"[\s,;:.()\[\]„“”\"«»=–—-]*(?:in:? (?=[A-Zhw]))?")


# What is left at the end of a decision that is known by then.
@functools.cache
def _rest() -> re.Pattern[str]:
    return re.compile(r"[^„“”\"]{2,80}$")


@functools.cache
def _start() -> re.Pattern[str]:
    """Samples: "BGH, …", "Sentencia del Tribunal Supremo (Sala de lo Civil) núm. …", "BVerfGE 147, 1"."""
    of = r"(?:de la|del|de|da|do|du|des|della|van de|van het) "
    return re.compile(
        rf"(?:(?P<genre>{_GENRE})(?:,? {_MARK}? ?(?P<number>{_MARKED})(?:,? (?:de |du |del |vom )?(?P<issued>{_DAY}|\d{{1,2}} de [a-z]{{4,10}})(?=,? d))?,?)? (?:{of})?)?(?P<authority>{COURT})|(?=(?:{OWN_REPORTS}) \d)"
    )


@functools.cache
def _forms() -> tuple[re.Pattern[str], ...]:
    return tuple(map(re.compile, _PARTS))


@functools.cache
def _needs_no_day() -> re.Pattern[str]:
    """The courts that a number or a report is enough for: "BGH NJW 2015, 123", "STC 31/2010", "Sentencia del Tribunal …"."""
    return re.compile(
        rf"(?:{SURE}|OLG|{SERIES_OF_SPAIN}|{_GENRE}(?: n\.?[º°] ?\S+| núm\. \S+)? d\w{{1,3}}|{OWN_REPORTS}|Corte (?:[Cc]ost|Constitucional)|Tribunal Const)(?![\w-])"
    )


def decision(text: str, cut: Tokens) -> Coded | None:
    """The labels of a court's decision that is made of such parts; None for any other text."""
    if len(text) > _LONGEST:
        return None
    lead = lead_of(text, cut)
    first = cut.words[lead.words : lead.words + 2]
    if not first or FIRST.isdisjoint(first[:1] if len(first[-1]) == 1 else first):
        return None  # A letter behind the first word is an initial: "Kuhn, T. S."
    start = _start().match(text, lead.end)
    # With the court again in brackets it is the name of a case that a style has rendered: "BGH, … – Salt (BGH 2014)".
    if start is None or f"({start['authority']} " in text:
        return None
    found = [(name, start.span(name)) for name in start.re.groupindex if start[name]]
    if not _read(text, start.end(), found):
        return None
    told = {name for name, _ in found}
    if "number" not in told and "container" not in told and "ecli" not in told:
        return None
    if "issued" not in told and not _needs_no_day().match(text, lead.end):
        return None
    if "number" not in told:
        found = [("number" if name == "ecli" else name, span) for name, span in found]
    return Coded(labels_of([*lead.spans, *found], cut), "legal_case")


_Found = list[tuple[str, tuple[int, int]]]


def _read(text: str, at: int, found: _Found) -> bool:
    """Adds where each part stands; False where the text holds what is none."""
    told = {name for name, _ in found}
    begun = at if "authority" not in told else -1
    while True:
        between = _between().match(text, at)
        before, at = at, between.end() if between else at
        if at == len(text):
            return True
        match = next((one for form in _forms() if (one := form.match(text, at)) and _fits(one, told)), None)
        if (before == at and at > begun) or match is None:
            return _is_known(told) and _left(text, at, found)
        spans = {name.rstrip("2"): match.span(name) for name, value in match.groupdict().items() if value}
        if not told.isdisjoint(spans.keys() - {"note", "again"}):
            spans = {"note": match.span()}  # the same decision in another report
        told |= spans.keys()
        found += spans.items()
        at = match.end()


def _left(text: str, at: int, found: _Found) -> bool:
    """Puts what is left to the note, where it is short."""
    rest = _rest().match(text, at)
    if rest:
        found.append(("note", rest.span()))
    return rest is not None


def _is_known(told: set[str]) -> bool:
    # A number may hold the year: "Corte Constitucional de Colombia. Sentencia T-760/08".
    return "number" in told and ("issued" in told or "container" in told or {"genre", "authority"} <= told)


def _fits(match: re.Match[str], told: set[str]) -> bool:
    """Whether a part may stand where it does: a name behind what tells the decision, a page behind a report, and once each."""
    parts = {name for name, value in match.groupdict().items() if value}
    if "title2" in parts:
        return "title" not in told  # parties may stand before the day
    if "title" in parts:
        return "title" not in told and not told.isdisjoint(("issued", "number", "container"))
    if parts == {"note"} and match["note"][0].isdigit():
        return "page" in told or "volume" in told
    if parts == {"again"} and match["again"].isdecimal() and match.end() >= len(match.string) - 1:
        return "issued" in told  # "… – I ZR 259/00. 2003."
    if "genre" in parts:
        return "genre" not in told
    return not ("number" in parts and {"number", "container"} <= told)
