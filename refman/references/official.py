# ruff: noqa: E501 - patterns
"""Treaties and laws as their gazettes and series print them, read by rule.

"Convention against Torture (adopted 10 December 1984) 1465 UNTS 85", "Directive 95/46/EC of 24 October 1995 [1995] OJ L281/31",
"Loi n° 78-17 du 6 janvier 1978, JORF du 7 janvier 1978, p. 227". Only a string that keeps to the order from its first word to
its last is read so.

Sources: OSCOLA 4, section 2.6, and OSCOLA 2006 for international law, section 1; The Bluebook's rule 21 as APA 7, section 11.9,
tells it; Interinstitutional Style Guide of the EU, section 3; Légifrance's form of French acts.
"""

from __future__ import annotations

import functools
import re

from refman.references.coded import END, Coded, first_match
from refman.references.tokens import Tokens

# No citation of these kinds is longer; it also bounds what the patterns may try.
_LONGEST = 500
# Words of their gazettes and series; of those that are written with stops no word is left whole.
WORDS = frozenset(
    "OJ ABl JO GU DO JOUE GUUE DOUE PB UNTS LNTS ILM JORF BOE BGBl RGBl GVBl GBl LGBl GVOBl ETS CETS STE STCE SEV officiel Oficial Ufficiale República Governo Loi loi Décret décret Arrêté Ordonnance Ley Decreto Orden Lei Decreto-Lei Decreto-Ley SR AS".split()
)
TRACES = ("N.T.S.", "I.L.M.", "T.I.A.S.", "J.O.", "B.O.E.", "G.U.")
_VOLUME, _PAGE = r"(?P<volume>\d{1,4})", r"(?P<page>\d{1,5})"
# What an act is about; where no gazette ends it, no other part of a reference may stand in it.
_SUBJECT = r"[^\[\]]{0,250}?"
_PLAIN = r"(?:(?!\. |, \d)[^\[\]]){0,250}?"
_ACTS = (
    r"(?:(?:Commission|Council|Framework|Implementing|Delegated|Durchführungs|Delegierte) ){0,2}"
    r"(?:Regulation|Directive|Decision|Recommendation|Verordnung|Richtlinie|Beschluss|Règlement|Décision|Reglamento|Directiva"
    r"|Decisión|Regolamento|Direttiva|Decisione|Regulamento|Diretiva|Verordening|Richtlijn)"
)


@functools.cache
def _patterns() -> tuple[tuple[re.Pattern[str], str], ...]:
    union = (
        r"(?P<title>[A-Z][^\[\]]{5,60}? \d[\d/]*(?:/E[A-Z]{1,2})?[^\[\]]{10,300}?),?"
        rf" \[(?P<issued>\d{{4}})\] (?P<container>OJ) (?P<volume>[LC]\s?\d{{1,4}})/{_PAGE}(?:,? (?P<section>(?:arts?|recitals?|annex|paras?)\.? [\dIVX][\d()–-]{{0,12}}))?{END}"
    )
    journal = (
        rf"(?P<title>{_ACTS} [^\[\]]{{10,400}}?),? \(?(?P<container>OJ|ABl\.|JO|DO|GU|PB|JOUE|GUUE|DOUE)(?: EU| UE)?"
        r" (?:n[°º.]? ?)?(?P<volume>[LC] ?\d{1,4}[A-Z]?)(?:,| v(?:om|\.)| del| du| van) (?P<issued>\d{1,2}[./]\s?\d{1,2}[./]\s?\d{4}),"
        rf" (?:pp?|pag|pág|blz|S|str)\.\s?(?P<page>\d{{1,5}}(?:[–-]\d{{1,5}})?)\)?{END}"
    )
    treaty = (
        r"(?P<title>[A-Z][^\[\]]{5,200}?)(?:, (?P<note2>[A-Z][a-z]{1,5}\.?-[A-Z][a-z]{1,5}\.))?(?:, (?P<section>art\. \d{1,3}))?(?:, (?P<issued>[A-Z][a-z]+\.? \d{1,2}, \d{4}),"
        r"| \((?:adopted|opened for signature|signed) (?P<issued2>\d{1,2} [A-Z][a-z]+ \d{4})(?:, (?P<note>[^()]{5,60}))?\))"
        rf" {_VOLUME} (?P<container>U\.N\.T\.S\.|UNTS|L\.N\.T\.S\.|LNTS|I\.L\.M\.|ILM|T\.I\.A\.S\.) {_PAGE}(?: \([^()]{{2,30}}\))?{END}"
    )
    # Loi, décret, arrêté, as Légifrance names them.
    french_act = (
        r"(?:(?P<author>[A-ZÉ]{4,20})\. )?(?P<title>(?:[Ll]oi|[Dd]écret(?:-loi)?|[Aa]rrêté|[Oo]rdonnance|[Cc]irculaire|[Dd]écision)(?: organique| constitutionnelle| ministériel)?(?: n[°oº] ?[\d-]+)?"
        r" du \d{1,2}(?:er)? [a-zéû]+ \d{4}"
        rf"{_SUBJECT})"
    )
    online = r"(?: \[(?P<again2>en ligne)\])?"
    french_day = r"\d{1,2}(?:er)? [a-zéû]+ \d{4}"
    french = (
        rf"{french_act}{online}[,.] (?P<container>JORF|JO|J\.O\.|Journal officiel(?: de la République française)?),?"
        rf" (?:n[°oº] ?(?P<issue>\d{{1,4}})(?: |, ))?(?:du )?(?P<issued>{french_day})"
        r"(?:, (?:p\. ?(?P<page>\d{1,5}(?:-\d{1,5})?)|(?P<note>texte n[°oº] ?\d{1,3}))(?: et s\.)?)?"
        rf"(?:\. \[(?:[Cc]onsulté le (?P<accessed>{french_day}))\])?(?:\. (?P<again>Disponible (?:à l[’']adresse|sur)) ?: (?P<link>https?://\S+?))?{END}"
    )
    # An article of it, and no gazette.
    french_alone = (
        rf"{french_act.replace(_SUBJECT, _PLAIN)}(?:, (?P<section>art(?:\.|icles?) ?[LRD]?\.? ?\d[\d-]{{0,8}}))?\.?$"
    )
    # Ley, Real Decreto, Orden, as the Boletín Oficial del Estado has them; an office may stand before.
    spanish_act = r"(?:Ley(?: Orgánica| Foral)?|Real Decreto(?:-ley| Legislativo)?|Decreto(?:-ley)?|Orden|Resolución)"
    spanish = (
        rf"(?:(?P<author>[A-Z][^.()]{{3,80}}?(?: \([A-Z][^.()]{{2,20}}\))?)(?:\.? \((?P<issued2>\d{{4}})\)[.:] |\. ))?(?P<title>(?:Código [A-Z][^.\[\]]{{2,30}}(?: \[[A-Z]{{1,5}}\])?\. )?{spanish_act}"
        r" [^\[\]]{3,300}?)[.,]? \(?(?P<container>BOE|B\.O\.E\.|Boletín Oficial del Estado|Boletín Oficial(?: de la República Argentina)?|Diario Oficial(?: de la Federación)?|DOF),? (?:(?:[Nn]úm\.|[Nn][.º°o]{1,2}) ?)?(?P<issue>[\d.]{1,6}),?"
        rf" (?:de |del )?(?P<issued>\d{{1,2}} de [a-z]+ de \d{{4}})\)?(?:, (?:pp?\. ?|págs?\. ?)?(?P<page>\d{{1,6}}(?:[–-]\d{{1,6}})?))?{END}"
    )
    spanish_alone = rf"(?P<title>{spanish_act} \d{{1,4}}/(?:19|20)\d\d, de \d{{1,2}} de [a-z]+, {_PLAIN})(?:, (?P<section>art(?:\.|ículos?|s\.) ?\d[\d.º]{{0,6}}(?:(?: y |, |-)\d[\d.]{{0,6}}){{0,3}}))?\.?$"
    portuguese = (
        r"(?P<title>(?:Lei(?: Orgânica| Constitucional)?|Decreto(?:-Lei| Regulamentar| Legislativo)?|Portaria|Despacho|Resolução[^\d\[\]]{0,60}) n\.?[º°] ?\d[\w/.-]{1,12}, de \d{1,2} de [a-zç]+(?: de \d{4})?[^\[\]]{0,250}?)"
        r", (?P<container>Diário (?:da República|do Governo)(?:, (?:(?:\d\.ª|[IVX]+) [Ss]érie|[Ss]érie [IVX]+))?|DR(?:, \d\.ª [Ss]érie)?),? n\.?[º°] ?(?P<issue>\d{1,4}(?:/\d{4})?)"
        rf"(?:,? de (?P<issued>\d{{1,2}} de [a-zç]+ de \d{{4}}|\d{{4}}-\d\d-\d\d))?(?:, (?:pp?|págs?)\. ?(?P<page>\d{{1,6}}(?:[–-]\d{{1,6}})?))?{END}"
    )
    # Gesetz, Verordnung with its Bundesgesetzblatt.
    german = (
        r"(?P<title>[A-ZÄÖÜ][^\[\]]{3,200}?(?: \[[A-Z][A-Za-z]{1,8}\])?) (?:vom|v\.) (?P<issued>\d{1,2}\. ?(?:[A-Z][a-zä]+|\d{1,2}\.) ?\d{4}),? \(?(?P<container>BGBl\.|RGBl\.|GVBl\.|ABl\.|GBl\.|LGBl\.|GVOBl\.)"
        rf" ?(?P<volume>I{{1,3}}(?: [12]\d{{3}})?|[12]\d{{3}}(?: I{{1,3}})?)?,? ?(?:S\. |Nr\. )?(?P<page>\d{{1,5}})\)?(?:, (?P<note>(?:(?:das|die) )?(?:zuletzt|geändert) [^\[\]]{{5,160}}?))?{END}"
    )
    swiss = rf"(?P<title>(?:Bundesgesetz|Verordnung|Loi fédérale|Ordonnance|Legge federale) [^\[\]]{{3,200}}?) (?:vom|du|del) (?P<issued>\d{{1,2}}\.? [^\W\d_]{{3,10}} \d{{4}})(?: \((?P<note>[A-Z][A-Za-z]{{1,8}})[;,]?\)?)?,? \(?(?P<container>SR|RS|AS|RO) (?P<number>\d[\d.]{{1,14}}\d)\)?{END}"
    council = (
        r"(?:(?P<author>Council of Europe|Conseil de l[’']Europe|Europarat)[.,:] )?(?P<title>[A-Z][^\[\]]{5,200}?)[.,] (?:(?P<place>[A-Z][^\d.,]{2,30}), )?"
        rf"(?P<issued>\d{{1,2}}\.? [^\W\d_]{{3,10}} \d{{4}})[.,] \(?(?P<container>C?ETS|STC?E|SEV) (?:No\.?|n[o°]|Nr\.) ?(?P<number>\d{{1,3}})\)?{END}"
    )
    return (
        (re.compile(spanish), "legislation"),
        (re.compile(portuguese), "legislation"),
        (re.compile(swiss), "legislation"),
        (re.compile(german), "legislation"),
        (re.compile(council), "treaty"),
        (re.compile(union), "legislation"),
        (re.compile(journal), "legislation"),
        (re.compile(treaty), "treaty"),
        (re.compile(french), "legislation"),
        (re.compile(french_alone), "legislation"),
        (re.compile(spanish_alone), "legislation"),
    )


def official(text: str, cut: Tokens) -> Coded | None:
    """The labels of a treaty or a law that keeps to one of these orders; None for any other text."""
    if len(text) > _LONGEST:
        return None
    return first_match(text, cut, _patterns())
