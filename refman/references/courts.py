# ruff: noqa: E501 - tables of words
"""Decisions of courts as continental lawyers cite them: by court, date and docket number, seldom by the parties.

"BGH, Urteil vom 12.03.2015 – I ZR 188/13, NJW 2015, 1234." "Cass. civ. 1re, 25 févr. 1997, n° 94-19.685, Bull. civ. I, n° 75."
"STS 241/2013, de 9 de mayo." "BVerfGE 147, 1." What stands in such a fixed order is read by rule, and only where the whole
string keeps to it.

Sources: Byrd/Lehmann, Zitierfibel für Juristen, on decisions; Guide for the presentation of French case law by the Cour de
cassation; the citation practice of the Italian, Spanish and Dutch supreme courts.
"""

from __future__ import annotations

import functools
import re

from refman.references.coded import Coded, first_match
from refman.references.tokens import Tokens

_LONGEST = 400
# The first word of what may be such a decision; most references are told by it to be none.
_FIRST = frozenset(
    """BGH BVerfG BVerwG BAG BSG BFH BPatG RG RAG BayObLG BayVerfGH BayVGH KG EuGH EuG EuGHMR EGMR OGH VfGH VwGH BVGer BGer OLG LG AG ArbG LAG VG OVG VGH SG LSG
    FG StGH VerfGH Bundesgerichtshof Bundesverfassungsgericht Bundesverwaltungsgericht Bundesarbeitsgericht Bundesfinanzhof Bundessozialgericht Bundesgericht
    Oberlandesgericht Landgericht Amtsgericht Europäischer Cass Cour Conseil CE Cons CA CAA TGI TJ TA CJUE CJCE CEDH Trib Corte Consiglio Tribunale App TAR Sentencia Auto
    STS STC SAP STSJ ATS AAP STJUE STEDH Tribunal HR Hoge Rb Rechtbank Hof Gerechtshof CRvB ABRvS CBb HvJ EHRM BVerfGE BGHZ BGHSt BVerwGE BAGE BSGE BFHE RGZ RGSt BGE
    VfSlg""".split()
)
_DATE = r"(?P<issued>\d{1,2}\. ?\d{1,2}\. ?\d{2,4}|\d{1,2}[/-]\d{1,2}[/-]\d{2,4}|\d{1,2}(?:\.|er|º|°)? (?:de |di )?[^\W\d_]{3,10}\.? (?:de |del )?\d{4})"
_KIND = r"(?P<genre>(?:Versäumnis|Teil|End|Zwischen)?[Uu]rteil|Urt\.|Beschluss|Beschluß|Beschl\.|Entscheidung|Entsch\.|Vorlagebeschluss|arrêt|décision|[Ss]entenza|[Ss]ent\.|[Oo]rdinanza|[Oo]rd\.|[Ss]entencia|[Aa]uto|arrest|vonnis|uitspraak)(?: des (?P<division>[A-Z][a-z]+ Senats))?"
_PLACE = r"[A-ZÄÖÜÉ][\w.’'-]{1,24}(?:[ /](?:am|an|der|a\. ?M\.|i\. ?Br\.|[A-ZÄÖÜÉ(][\w.)-]{1,20})){0,3}"
_COURTS = (
    "BGH|BVerfG|BVerwG|BAG|BSG|BFH|BPatG|RG|RAG|BayObLG|BayVerfGH|BayVGH|EuGH|EuG|EuGHMR|EGMR|OGH|VfGH|VwGH|BVGer|BGer|StGH|VerfGH",
    rf"(?:KG|OLG|LG|AG|ArbG|LAG|VG|OVG|VGH|SG|LSG|FG|Oberlandesgericht|Landgericht|Amtsgericht)(?: {_PLACE})?",
    "Bundes(?:gerichtshof|verfassungsgericht|verwaltungsgericht|arbeitsgericht|finanzhof|sozialgericht|gericht)",
    "Europäischer Gerichtshof(?: für Menschenrechte)?",
    r"(?:Cass\.|Cour de cassation|Corte di [Cc]assazione)(?:,? (?:civ|com|soc|crim|pen|req|ass\. plén|ch\. mixte|sez|lav|un|penale|civile|Sezioni Unite)\.?|,? \d(?:re|ère|e|ème|a)|,? [IVX]{1,4})*",
    r"(?:CE|Conseil d[’']État|Cons\. const\.|Conseil constitutionnel|CJUE|CJCE|CEDH|Trib\. confl\.)(?:, (?:ass|sect|gde ch|QPC)\.?)?",
    rf"(?:CA|CAA|TGI|TJ|TA|Cour d[’']appel de|Trib\.|Tribunale(?: di)?|App\.|TAR|Rb\.|Rechtbank|Hof|Gerechtshof) {_PLACE}",
    r"Corte (?:cost\.|costituzionale|giust\.(?: (?:UE|CE))?|EDU|eur\. dir\. uomo)|Cons(?:iglio di|\.) Stato(?:, sez\. [IVX]+)?",
    "Tribunal (?:Supremo|Constitucional)|HR|Hoge Raad|CRvB|ABRvS|CBb|HvJ(?: EU| EG)?|EHRM",
)
_COURT = f"(?P<authority>{'|'.join(_COURTS)})"
_DOCKET = r"(?:(?:Az\.?:?|[Nn]rn?\.|n[°º.o]{1,2}|nos|[Nn]úm\.)\s?)?(?P<number>(?:(?:Rs\.|(?:ric|aff|req)\.(?: n[°.])?|zaaknr\.)\s?)?(?!NJW|ECLI)[A-Z0-9][\w./()-]{0,12}(?: [\w./()-]{1,9}){0,3})"
_NEXT = r"(?:\s?[,;:]\s?|\s?[–—-]\s|\s(?=\())"
_REPORT = r"(?:in:? )?(?P<container>[A-Z][A-Za-zÀ-ÿ.’'-]*(?: (?!pp?\. )[A-Za-zÀ-ÿ][A-Za-zÀ-ÿ.’'-]*){0,4}),? (?:p\. (?P<page2>\d{1,5})|(?P<volume>\d{1,4}|[IVX]{1,5})(?:, (?P<issue>[IVX]{1,4}|n[°º] ?\d{1,4}|\d{1,3}(?=, (?:S\. )?\d)))?(?:,? (?:S\. |p\. |c\. |col\. )?(?P<page>\d{1,5}))?)(?P<note>(?: ?\(\d[^()]{0,12}\))?(?:(?:,| =|;) [^„“”\"]{2,80}?)?)"
_ECLI = r"ECLI:[A-Z]{2}:[A-Z0-9.]+:\d{4}:[A-Z0-9.]+"
_SERIES = r"(?P<container>BVerfGE|BGHZ|BGHSt|BVerwGE|BAGE|BSGE|BFHE|RGZ|RGSt|BGE|VfSlg)"
_END = r"\.?$"


@functools.cache
def _patterns() -> tuple[re.Pattern[str], ...]:
    name = r"[„“\"«(]?(?P<title>[A-ZÄÖÜÉ][^\d,;:„“”\"«»()]{2,70}?)[“”\"»)]?"
    dated = rf"{_COURT},? ?(?:\(?{_KIND}\)?,? )?(?:vom |v\. |du |del |van )?{_DATE}"
    return tuple(
        re.compile(body + _END)
        for body in (
            rf"{dated}{_NEXT}{_DOCKET}(?:{_NEXT}{name})?(?:{_NEXT}{_REPORT})?(?:{_NEXT}(?P<ecli>{_ECLI}))?(?:{_NEXT}\(?(?P<title2>[A-Z][^\d,;:()]{{2,60}}?)\)?)?",
            rf"{dated}(?:{_NEXT}{_REPORT})?(?:{_NEXT}(?P<number>{_ECLI}))?(?:{_NEXT}{name})?",
            rf"{dated}{_NEXT}{name}{_NEXT}{_DOCKET}(?:{_NEXT}{_REPORT})?(?:{_NEXT}(?P<ecli>{_ECLI}))?",
            rf"(?P<authority>{_COURTS[0]}|OLG {_PLACE}),? {_REPORT}",
            rf"{_SERIES} (?P<volume>\d{{1,3}}),?(?: (?P<issue>[IVX]{{1,3}}[ab]?)(?= \d))? (?P<page>[IVX\d]{{1,5}})(?P<note>(?: ?[,(] ?\d[^()]{{0,12}}\)?)?(?: [–—-] [^\d]{{3,60}})?)",
            rf"(?P<authority>(?:STS|STC|SAP|STSJ|ATS|AAP|STJUE|STEDH)(?: \([^()]{{3,40}}\))?)(?: (?:de )?{_PLACE})?,? (?:n[.º°]{{1,2}} |núm\. )?(?P<number>\d{{1,5}}/\d{{2,4}})(?:, (?:de |del )?(?P<issued>\d{{1,2}} de [a-z]+(?: (?:de |del )?\d{{4}})?))?(?P<note>(?: ?[,.(] ?[^„“”\"]{{2,80}})?)",
            r"(?P<genre>Sentencia|Auto) del (?P<authority>Tribunal (?:Constitucional|Supremo|Superior de Justicia de [A-Z][^\d,]{2,30})),? (?:n\.?[º°] ?|núm\. )?(?P<number>\d{1,5}/\d{4})(?:, de (?P<issued>\d{1,2} de [a-z]+(?: de \d{4})?))?(?P<note>(?: ?[,.(] ?[^„“”\"]{2,80})?)",
        )
    )


def decision(text: str, cut: Tokens) -> Coded | None:
    """The labels of a court's decision that keeps to one of these orders; None for any other text."""
    if len(text) > _LONGEST or not _FIRST & set(cut.words[:2]):
        return None
    return first_match(text, cut, ((pattern, "legal_case") for pattern in _patterns()), _has_number)


def _has_number(match: re.Match[str], kind: str) -> bool:
    """Whether a docket number or a report tells which decision it is."""
    return bool(match.re.groupindex.keys() & {"number", "container"})
