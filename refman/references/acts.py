# ruff: noqa: E501 - patterns
"""Acts as the lists of Russia, Ukraine, Poland, Bohemia, Slovakia, Scandinavia, Brazil and Italy cite them, read by rule.

"Об образовании : федер. закон от 29.12.2012 № 273-ФЗ // Собрание законодательства РФ. 2012. № 53. Ст. 7598.", "Ustawa z dnia 23
kwietnia 1964 r. – Kodeks cywilny, Dz.U. 1964 nr 16 poz. 93.", "BRASIL. Lei nº 9.394, de 20 de dezembro de 1996. …". Only a string
that keeps to the order from its first word to its last is read so.

Sources: GOST R 7.0.5-2008, section 8; DSTU 8302:2015, appendix Г; ABNT NBR 6023:2018, section 7.11; ISO 690:2021, section 6.13.
"""

from __future__ import annotations

import functools
import re

from refman.references.coded import Coded, first_match
from refman.references.tokens import Tokens

_LONGEST = 600
# One of these words stands in each.
WORDS = frozenset(
    """закон Закон указ Указ постановление Постановление приказ Приказ постанова Постанова Наказ Ustawa Rozporządzenie Konstytucja Zákon
    Vyhláška Nařízení Ústavní Lei Decreto Portaria Resolução Constituição Constitución Code Legge legge decreto Lgs lgs LBK LOV BEK CIR VEJ Lov""".split()
)
# "L. 7 agosto 1990, n. 241", "12 Vgl. Art. 5 GG": what an Italian law or a German article may begin with.
LETTERS = frozenset(("L", "l", "D", "d", "Art"))
_DAY = r"\d{1,2}(?:\.\d{1,2}\.\d{4}| [а-яіїєґ]{3,10} \d{4})"
_MARK = r"[\w./-]{1,14}(?<![.])"
# Where it was read, and when.
_TAIL = (
    r"(?:[.,]? (?:[–—-] )?(?:\[Электронный ресурс\]\.? ?(?:[–—-] )?)?(?:URL: ?|Режим доступа: ?|Режим доступу: ?|Disponível em:? ?|Dostupné z:? ?)?<?(?P<URL>https?://[^\s<>]+?)>?"
    r"(?:\.? ?[(\[]?(?:дата обращения|дата звернення|Acesso em|cit\.|dostęp):? ?(?P<accessed>[^()\[\]]{6,30}?)[)\]]?)?)?\.?$"
)


@functools.cache
def _patterns() -> tuple[tuple[re.Pattern[str], str], ...]:
    russian_genre = (
        r"(?P<genre>(?:[Фф]едер(?:\.|альный)(?: конституционный| конституц\.)? закон|[Зз]акон (?:РФ|Российской Федерации|[А-Я][^:/«]{3,40}?)|[Уу]каз Президента (?:РФ|Российской Федерации)"
        r"|[Пп]остановление Правительства (?:РФ|Российской Федерации)|[Пп]риказ [^:/«]{3,80}?|Закон України|[Пп]останова [^:/«]{3,80}?|Указ Президента України|Наказ [^:/«]{3,80}?))"
    )
    of = rf"(?:от|від) (?P<issued>{_DAY})(?: ?[гр]\.)? (?:№|N) ?(?P<number>{_MARK})"
    gazette = (
        r"(?:\.? ?(?://|\.) ?(?P<container>[А-ЯІЇЄ][^/.\d]{5,90})\. ?(?:[–—-] )?(?P<issued2>\d{4})\. ?(?:[–—-] )?№ ?(?P<issue>\d{1,3}(?: \([^()]{1,12}\))?)\.?"
        r"(?: ?(?:[–—-] )?[Сс]т\. ?(?P<section>\d{1,5}))?)?"
    )
    title_first = rf"(?P<title>[^\W\d_][^\[\]/]{{4,300}}?) ?: {russian_genre} {of}{gazette}{_TAIL}"
    genre_first = rf"{russian_genre} {of} «(?P<title>[^«»]{{3,300}}(?:«[^«»]*»[^«»]*)?)»(?: \((?P<note>ред\. [^()]{{3,60}})\))?{gazette}{_TAIL}"
    polish = (
        r"(?P<title>(?:Ustawa|Rozporządzenie|Konstytucja)\b[^\[\]]{5,300}?)[,.]? \(?(?:tekst jedn\.:? |t\.j\. )?(?P<container>Dz\. ?U\.)(?: z)? (?P<issued>\d{4})(?: r\.)?,? "
        rf"(?:[Nn]r (?P<issue>\d{{1,3}}),? )?poz\. (?P<page>\d{{1,5}})(?:,? (?P<note>ze zm\.|z późn\. zm\.))?\)?{_TAIL}"
    )
    czech = (
        r"(?P<title>(?:Zákon|Vyhláška|Nařízení vlády|Ústavní zákon)(?: [^\W\d_][^\d]{1,60}?)? č\. ?\d{1,4}/\d{4} (?:Sb\.|Z\. ?z\.|Zb\.)[^\[\]]{0,240}?)"
        rf"{_TAIL}"
    )
    brazilian = (
        r"(?:(?P<author>[A-ZÀ-Þ][A-ZÀ-Þ ]{3,40}(?: \([^()]{3,20}\))?)\. )?(?P<title>(?:Lei(?: Complementar| Federal| Estadual)?|Decreto(?:-Lei| Legislativo)?|Medida Provisória|Portaria|Resolução|Constituição)\b[^\[\]]{5,400}?)"
        r"\. (?P<container>Diário Oficial (?:da União|da República|do Estado[^,.:\d]{0,30})|DOU)(?:: (?P<section>[^,.]{3,30}))?, (?P<place>[A-ZÀ-Þ][^\d,]{3,30}(?:, [A-Z]{2})?), (?:[^\d]{0,60}, )?(?:(?:v|ano)\.? ?(?P<volume>[\dIVXLC]{1,8}), )?(?:n\. ?(?P<issue>\d{1,4}(?:-[A-Z])?), )?(?:p\. ?(?P<page>\d{1,4}(?:-\d{1,4})?), )?"
        rf"(?P<issued>\d{{1,2}}º? (?:de )?[a-zç]{{3,10}}\.? (?:de )?\d{{4}})(?:[.,] (?P<note>(?:Seção|p\.|n\.)[^\[\]]{{1,40}}?))?{_TAIL}"
    )
    code = r"(?P<title>Code [a-zéèê’' -]{4,60}),? (?P<section>art(?:\.|icles?) ?[LRDA]?\.? ?\d[\d.-]{0,12}(?<!\.))\.?$"
    # As German lawyers cite an article of a code: "§ 823 Abs. 1 BGB".
    german = (
        r"(?P<section>(?:§§?|Art\.) ?\d{1,4}[a-z]?(?:(?:, | und |[–-])\d{1,4}[a-z]?){0,3}(?: (?:Abs\.|S\.|Satz|Nr\.|Hs\.|lit\.|Alt\.|Unterabs\.) ?[\da-z]{1,3}){0,5}(?: ff?\.)?)"
        r" (?P<title>[A-ZÄÖÜ][A-Za-zÄÖÜ-]{0,8}[A-Z])\.?$"
    )
    constitution = (
        r"(?P<author>[A-ZÀ-Þ]{4,20})\. (?P<note>Constituição \(\d{4}\))\. (?P<title>Constituição[^.]{3,80})\. (?P<place>[^:.]{3,30}): (?P<publisher>[^,]{3,60}),"
        rf" (?P<issued>\d{{4}}){_TAIL}"
    )
    spanish = (
        r"(?P<title>Constitución [^.\[\]()]{3,80}?(?: \[Const(?:\.|itución)?\])?)[.,] (?:\(?(?P<issued>(?:1[89]|20)\d\d)\)?[.,] )?"
        rf"(?P<section>[Aa]rt(?:ículos?|s?\.) \d[^()]{{0,60}}?){_TAIL}"
    )
    italian_day = r"\d{1,2}(?:°)? [a-z]+ \d{4}|\d{1,2}[-/.]\d{1,2}[-/.]\d{4}"
    italian = (
        r"(?P<title>(?:[Ll]egge|[Dd]ecreto (?:legislativo|ministeriale)|[Dd]ecreto-legge|[Dd]\. ?[Ll]gs\.|[Dd]\.[Pp]\.[Rr]\.|[Dd]\.[LlMm]\.|[Ll]\.)"
        r" \d{1,2}°? [a-z]+ \d{4}, n\. ?\d{1,4}[^\[\]]{0,250}?)"
        r"(?:,? \(?(?:in )?(?P<container>G\.U\.|GU|Gazzetta Ufficiale)(?: Serie Generale)?,? "
        rf"(?:n\. ?(?P<issue>\d{{1,4}}) del (?P<issued>{italian_day})|(?:del )?(?P<issued2>{italian_day}),? n\. ?(?P<issue2>\d{{1,4}}))"
        rf"(?:,? (?P<note>(?:S\.O\.|Suppl(?:\.|emento) [Oo]rd(?:\.|inario))(?: n\. ?\d{{1,4}})?))?\)?)?{_TAIL}"
    )
    danish = (
        r"(?P<genre>LBK|LOV|BEK|CIR|VEJ)\.? nr\.? (?P<number>\d{1,5}) af (?P<issued>\d{1,2}(?:[/.-]\d{1,2}[/.-]|\. [a-zæøå]+ )\d{4}),?"
        rf" (?P<title>[^\W\d_][^\[\]]{{4,250}}?){_TAIL}"
    )
    norwegian = rf"(?P<title>Lov (?:av )?\d{{1,2}}\. [a-zæøå]+ \d{{4}} nr\. ?\d{{1,4}}[^\[\]]{{0,250}}?){_TAIL}"
    return tuple(
        (re.compile(one), "legislation")
        for one in (
            danish,
            norwegian,
            title_first,
            genre_first,
            polish,
            czech,
            constitution,
            spanish,
            brazilian,
            italian,
            code,
            german,
        )
    )


def act(text: str, cut: Tokens) -> Coded | None:
    """The labels of an act that keeps to one of these orders; None for any other text."""
    if len(text) > _LONGEST or (WORDS.isdisjoint(cut.words) and LETTERS.isdisjoint(cut.words[:4]) and "§" not in text):
        return None
    return first_match(text, cut, _patterns())
