# ruff: noqa: E501 - patterns
"""Cases before the European Court of Human Rights, which are told by the State that was sued.

"S.A.S. v. France [GC], no. 43835/11, § 12, ECHR 2014", "Affaire Roe c. Belgique (requête no 1234/05), arrêt du 3 mai 2010",
"EGMR, Urteil vom 3. Mai 2010, Roe gegen Deutschland, Nr. 1234/05": the parts come in many orders, each has its own form, and
only a string that is made of nothing else is read so.

Sources: the Court's own notes explaining the mode of citation of its case-law, in English and French; OSCOLA 4, section 2.7.
"""

from __future__ import annotations

import functools
import re

from refman.references.coded import Coded, labels_of
from refman.references.signals import lead_of
from refman.references.tokens import Tokens
from refman.references.traces import holds_any

_LONGEST = 500
AGAINST = frozenset(("v", "vs", "c", "contre", "contra", "gegen", "tegen"))
# The words of the States' names, current and former, in English, French, German, Italian, Spanish and Dutch.
_STATES = frozenset(
    """albania andorra armenia austria azerbaijan belgium bosnia herzegovina bulgaria croatia cyprus czech czechia denmark estonia finland france georgia germany greece hungary
    iceland ireland italy latvia liechtenstein lithuania luxembourg malta moldova monaco montenegro netherlands macedonia norway poland portugal romania russia russian san marino serbia
    slovakia slovak slovenia spain sweden switzerland turkey türkiye ukraine uk united kingdom great britain republic federation federal former yugoslav north northern
    albanie andorre arménie autriche azerbaïdjan belgique bosnie-herzégovine bosnie bulgarie croatie chypre république tchèque danemark estonie finlande géorgie allemagne grèce hongrie
    islande irlande italie lettonie lituanie malte moldavie macédoine norvège pays-bas pologne roumanie russie saint-marin serbie slovaquie slovénie espagne suède suisse turquie
    royaume-uni ex-république yougoslave nord albanien armenien österreich aserbaidschan belgien bosnien-herzegowina bosnien herzegowina bulgarien kroatien zypern tschechien tschechische
    republik dänemark estland finnland frankreich georgien deutschland bundesrepublik griechenland ungarn island irland italien lettland litauen luxemburg moldau niederlande nordmazedonien
    norwegen polen rumänien russland russische föderation serbien slowakei slowenien spanien schweden schweiz türkei vereinigtes königreich belgio croazia cipro danimarca finlandia francia
    germania grecia ungheria irlanda islanda italia lettonia lituania lussemburgo paesi bassi norvegia polonia portogallo regno unito repubblica ceca romania slovacchia slovenia spagna
    svezia svizzera turchia ucraina bélgica croacia chipre dinamarca alemania hungría islandia letonia luxemburgo países bajos noruega reino unido república checa rumanía rusia españa
    suecia suiza turquía ucrania oostenrijk duitsland frankrijk griekenland hongarije italië nederland roemenië spanje turkije zwitserland zweden""".split()
)
_DAY = r"(?P<issued>\d{1,2}\.? ?\d{1,2}\. ?\d{4}|\d{1,2}(?:\.|er|º)? (?:de )?[^\W\d_]{3,10}\.? (?:de )?\d{4}|[A-Z][a-z]{2,8} \d{1,2}, \d{4})"


def _state() -> str:
    """A pattern of a State's name."""
    one = f"(?:{'|'.join(sorted({name.title() for name in _STATES} | {'UK'}, key=len, reverse=True))})(?![\\w’-])"
    return f"{one}(?: (?:(?:and|of|et|und|e|y|du|the)(?: of| the)? )?{one}){{0,4}}"


_PARTS = (
    r"(?P<division>GC|G\. ?C\.|GK|Grand Chamber|Grande Chambre|Große Kammer|Grande Camera|Gran Sala)(?=[\s)\],;.]|$)",
    r"(?P<genre>dec\.|déc\.|merits|fond|just satisfaction|satisfaction équitable|striking out|revision|friendly settlement)(?=\))",
    r"(?:(?:App(?:lication|l|n)?s?\.?|[Rr]equêtes?|req\.|[Rr]ic(?:orsi|orso)?\.?|Beschwerde|Az\.:?|[Dd]emandas?|Rs\.) ?)?(?:[Nn]os?\.?|[Nn]rs?\.?|[Nn][°º]\.?|[Nn]\.|[Nn]úm\.)[°º]? ?(?P<number>\d{1,6}/\d\d(?:(?:,| and| et| e| y| und) \d{1,6}/\d\d){0,5})",
    rf"(?:(?P<genre>[Aa]rrêt|[Dd]écision|[Jj]udgment|[Dd]ecision|[Uu]rteil|Urt\.|[Ee]ntscheidung|[Ss]entencia|[Ss]entenza|sent\.|[Aa]rrest) )?(?:du |of |vom |v\. |de |del |van )?{_DAY}",
    r"(?P<authority>ECtHR|EGMR|EHRM|TEDH|STEDH|EKMR|(?:ECHR|CEDH)(?! (?:19|20)\d\d(?:-|[.,;]|$| \())|Cour EDH|Cour eur\. D\. ?H\.|CourEDH|Corte EDU|Corte eur\. dir\. uomo|C\. ?edu|Eur\. Ct\. H\. ?R\.|European Court of Human Rights|Cour européenne des droits de l[’']homme|Europäischer Gerichtshof für Menschenrechte|Tribunal Europeo de Derechos Humanos|Corte europea dei diritti dell[’']uomo)",
    r"(?P<container>ECHR|CEDH|Reports of Judgments and Decisions|Reports|Recueil des arrêts et décisions|Recueil|Rep\.)(?= (?:19|20)\d\d)",
    r"(?P<issued>(?:19|20)\d\d)(?:-(?P<volume>[IVX]{1,5}))?",
    r"(?P<container>[Ss]eries A|[Ss]érie A|[Ss]erie A) (?:[Nn]o|[Nn][°º]|[Nn]r)\.? ?(?P<volume>\d{1,3}(?:-[A-Z])?)",
    r"(?:(?:§{1,2}|paras?\.?) ?|(?=Rn\.|Ziff\.|Z\.))(?P<pinpoint>(?:(?:Rn\.|Ziff\.|Z\.) ?)?\d{1,4}(?:(?:, |[,–-])\d{1,4}(?![\d]? ?[^\W\d_]|/)){0,6})",
    r"(?P<note>extracts|extraits)(?=\))",
    r"(?:(?:Available (?:at|from)|Retrieved from|[Vv]erfügbar unter|Abrufbar unter|Disponible (?:sur|en)|Disponibile (?:su|in)|URL):? )?<?(?P<URL>https?://[^\s<>]+?)>?(?=\.?$)",
    # A name that ends with the State; what the Court calls it stays with it.
    rf"(?P<title>[^\W\da-z_][^\[\]<>]{{0,180}}?(?: v\.?| vs\.| c\.?| contre| contra| gegen| tegen| \./\.) (?:(?:the|la|le|l[’']|die|der|das|il|los|de|FYR) ?)?{_state()}(?:(?: and| et| e| y| und| en) (?:\d{{1,3}} )?(?:[Oo]thers|autres|altri|otros|andere))?(?: \((?:[Nn](?:o|r|º)?\.? ?\d|communiquée|communicated)\))?)(?=[\s.,;:\[(]|$)",
)


@functools.cache
def _between() -> re.Pattern[str]:
    return re.compile(r"[\s,;:.()\[\]–—-]*(?:(?:in|at|and|et) (?=[A-Z§]))?")


# What the Court has told a State of is written behind its name, and nowhere else.
_GIVEN_NOTICE = ("(communiquée)", "(communicated)")
_TELLING = frozenset(("number", "authority", "container", "division", "genre"))


@functools.cache
def _forms() -> tuple[re.Pattern[str], ...]:
    return tuple(map(re.compile, _PARTS))


def strasbourg(text: str, cut: Tokens) -> Coded | None:
    """The labels of a case against one of the Court's States; None for any other text."""
    if len(text) > _LONGEST:
        return None
    if _STATES.isdisjoint(word.lower() for word in cut.words):
        return None
    lead = lead_of(text, cut)
    found = _read(text, lead.end)
    if "title" not in found or not (_TELLING & found.keys() or holds_any(text, _GIVEN_NOTICE)):
        return None
    return Coded(labels_of([*lead.spans, *found.items()], cut), "legal_case")


def _read(text: str, at: int) -> dict[str, tuple[int, int]]:
    """Where each part stands; empty where the string holds anything else, or a part of one kind twice."""
    found: dict[str, tuple[int, int]] = {}
    while True:
        between = _between().match(text, at)
        at = between.end() if between else at
        if at == len(text):
            return found
        match = next((one for form in _forms() if (one := form.match(text, at)) and _fits(one, found)), None)
        if match is None:
            return {}
        found.update({name: match.span(name) for name, told in match.groupdict().items() if told})
        at = match.end()


def _fits(match: re.Match[str], found: dict[str, tuple[int, int]]) -> bool:
    """Whether nothing of the part is there yet."""
    return not any(told and name in found for name, told in match.groupdict().items())
