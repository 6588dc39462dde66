# ruff: noqa: E501 - patterns
"""Letters and messages: from whom to whom, their day, and where they are printed or kept, read by rule.

"Ann Roe to Karl Doe, September 6, 1955, in Salt and Light: Letters, ed. Jo Moe (Leeds: Tern, 1979), 98–99.", "Roe, Ann. E-mail to
Karl Doe. 7 May 2020.", "Lettre d’Ann Roe à Karl Doe, 3 mai 1867, dans Correspondance, éd. Jo Moe, Paris, Sel, 1973, p. 12.".
What a letter is called, "Ann Roe to Karl Doe", is its title; whoever wrote and got it is read from that. A printed letter
has the year of the book for its date and its own day for the first one.

Sources: Chicago Manual of Style, 17th edition, sections 14.111 and 14.214; MLA Handbook, 9th edition, section 5.31; Cite Them
Right, 12th edition, on letters and e-mails.
"""

from __future__ import annotations

import functools
import re

from refman.model.names import Name
from refman.references.coded import Coded, labels_at
from refman.references.draft import Draft
from refman.references.names import names_from_text
from refman.references.names_and_bodies import is_given_first
from refman.references.roles import GIVEN_FIRST
from refman.references.shelves import DATE, Span, kept
from refman.references.signals import lead_of
from refman.references.tokens import Tokens

_LONGEST = 400
KINDS = (
    r"(?:(?:Open |Unpublished |Handwritten |Personal )?(?:[Ll]etter|[Ee]-?[Mm]ail(?: message)?|[Tt]ext message|[Pp]ostcard|[Tt]elegram|[Cc]able|[Mm]emorandum|[Nn]ote|[Mm]essage)"
    r"|(?i:Brief|Schreiben|Telegramm|Postkarte|E-Mail|Lettre|Billet|Courriel|Télégramme|Carte postale|Lettera|Biglietto|Cartolina|Telegramma"
    r"|Carta|Oficio|Ofício|Postal|Tarjeta postal|Telegrama|Correo electrónico|Mensagem|Brev|Briefkaart))"
)
_FROM = r"(?: (?:from|by|of|von|vom|de|du|del|della|dello|do|da|di|från|fra)(?= )| d[’'](?=\w)|(?= [^\W\d_a-z]))"
_TO = r"(?:to|an|à|au|aux|a|al|alla|allo|ad|para|ao|till|til|aan)"
# One of these words stands early in each.
WORDS = frozenset(
    """letter Letter E-mail Email e-mail email E-Mail message Message Postcard Telegram Cable Memorandum Note Brief Schreiben Telegramm Postkarte
    brief schreiben lettre lettera carta Lettre Billet Courriel Télégramme Lettera Biglietto Cartolina Telegramma Carta Oficio Ofício Postal Telegrama Correo Mensagem Brev
    to an à a To An À response""".split()
)
_EARLY = 12
_HEAD = rf"(?:{KINDS}{_FROM} ?[^,“”\"()\d]{{3,70}}? {_TO} |{KINDS} {_TO} |{GIVEN_FIRST} {_TO} )[^,“”\"()\d]{{3,70}}?"
_INVERTED = r"(?P<author>[^\W\d_a-z][^,.\d()]{1,40}, [^,\d()]{1,40}?)"
_PEOPLE = rf"{GIVEN_FIRST}(?:(?:, and |, | and | und | et | e | y | & | with | mit ){GIVEN_FIRST}){{0,5}}"
_EDITED = (
    r"(?:[Ee]dited by|eds?\. by|eds?\.|hg\. v(?:on|\.)|hrsg\. v(?:on|\.)|herausgegeben von|Hg\.|Hrsg\. v(?:on|\.)|éd\. par|éd\. de|éds?\.|édition de|édité(?:e|es)? par|établie par"
    r"|a cura di|ed\. de|edición de|ed\. di|org\.|organização de|editado por|uitg\. door|utg\. av)"
)
_YEAR = r"(?:1[5-9]|20)\d\d"
_TOWN = r"(?P<publisher_place>[^\W\d_a-z][^,:()\d]{2,30})"
_HOUSE = r"(?P<publisher>[^\W\d_a-z][^,:()\d]{1,30}(?:, [^\W\d_a-z][^,:()\d]{1,20})?(?: (?:and|&|et|und|y|e) [^,:()\d]{2,20})?)"


@functools.cache
def _in_book() -> re.Pattern[str]:
    """A letter in a book, as notes have it: the book's editor, town, house and year, a volume, the pages."""
    imprint = rf" \((?:{_TOWN}: {_HOUSE}, )?(?P<issued>{_YEAR})\)"
    plain = rf",? (?:{_TOWN.replace('publisher_place', 'publisher_place2')}(?:: |, )(?:{_HOUSE.replace('publisher', 'publisher2')},? )?)?(?P<issued2>{_YEAR})"
    one_town = rf",? (?:{_TOWN.replace('publisher_place', 'publisher_place3')} )(?P<issued3>{_YEAR})"
    return re.compile(
        rf"(?P<title>{_HEAD}),? (?:(?:vom|du|del|dated|of|le) )?(?P<original_date>{DATE}),? (?:in|In|dans|en|em):? (?:(?:ders|dies|id)\.[,:] )?"
        rf"(?:(?P<container_author>(?=[^ ,]+ ){GIVEN_FIRST}), (?!{_EDITED} ))?(?P<container>[^()]{{3,160}}?)(?:, (?P<again>{_EDITED}) (?P<editor>{_PEOPLE}))?(?:, (?:vol|Bd|t|tome|Band|tomo)\.? (?P<volume2>\d{{1,3}}|[IVXL]{{1,6}}))?"
        rf"(?:{imprint}|{one_town}|{plain})(?:[,:] (?:vol|Bd|t|tome|Band|tomo)\.? (?P<volume>\d{{1,3}}|[IVXL]{{1,6}}))?(?:[,:] (?:pp?\.|S\.|págs?\.|pag\.)? ?(?P<page>\d{{1,4}}(?:[–-]\d{{1,4}})?))?(?: ?f{{1,2}}\.)?\.?$"
    )


@functools.cache
def _quoted_in_book() -> re.Pattern[str]:
    """MLA: the letter in quotation marks, its day, the book, who edited it, house, year, pages."""
    return re.compile(
        rf"{_INVERTED}\. [“\"«](?P<title>(?:{KINDS} )?(?:[Tt]o|[Aa]n|À|A|Para) [^”\"»]{{3,80}}?)[.,]?[”\"»][.,]? (?P<original_date>{DATE})[.,] "
        rf"(?P<container>[^\W\d_][^“”\"()]{{3,160}}?), (?P<again>{_EDITED}) (?P<editor>{_PEOPLE}), (?:(?P<edition>\d\w{{2}} ed\.), )?(?:vol\. (?P<volume>\d{{1,3}}), )?"
        rf"(?P<publisher>[^\W\d_a-z][^\d()]{{1,60}}), (?P<issued>{_YEAR})(?:, pp?\. (?P<page>\d{{1,4}}(?:[–-]\d{{1,4}})?))?\.?$"
    )


@functools.cache
def _plain() -> re.Pattern[str]:
    """MLA: who wrote, to whom, the day, and where it is kept or what it is written on."""
    return re.compile(
        rf"{_INVERTED}[.:] (?P<title>{KINDS} {_TO} [^\W\d_a-z][^,“”\"()\d]{{2,70}}?)[.,] (?:Received by [^.,]{{3,40}}, )?(?P<issued>{DATE})"
        r"(?P<held>\. [^“”\"]{5,200}?)??(?:\. (?P<medium>Manuscript|Typescript|MS|TS|E-?mail|Manuskript|Typoskript|Manuscrit|Tapuscrit|Manoscritto|Dattiloscritto|Manuscrito|Mecanografiado))?\.?$"
    )


@functools.cache
def _with_year() -> re.Pattern[str]:
    """Harvard: who wrote, the year in brackets, to whom, the day."""
    return re.compile(
        rf"(?P<author>[^()\d]{{2,80}}?) \((?P<issued>{_YEAR})\) ‘?(?P<title>(?:{KINDS}|[\w.-]{{2,20}} response) {_TO} [^\W\d_a-z][^,“”\"()\d]{{2,70}}?)’?[,.] (?P<issued2>\d{{1,2}}(?:\.|er|º)? (?:de )?[^\W\d_]{{3,10}})\.?$"
    )


@functools.cache
def _noted() -> re.Pattern[str]:
    """A message that is printed and kept nowhere. Sample: "Ann Roe, e-mail message to Karl Doe, May 7, 2020."."""
    return re.compile(
        rf"(?P<author>{GIVEN_FIRST}), (?P<title>{KINDS} to {GIVEN_FIRST}), (?P<issued>{DATE})\.?$"
        rf"|(?P<title2>{KINDS}{_FROM} ?{GIVEN_FIRST} {_TO} {GIVEN_FIRST}),? (?:(?:vom|du|del|dated|of|le) )?(?P<issued2>{DATE})\.?$"
    )


def letter(text: str, cut: Tokens) -> Coded | None:
    """The labels of a letter that is printed in a book, cited by itself or kept in an archive; None for any other text."""
    if len(text) > _LONGEST or WORDS.isdisjoint(cut.words[:_EARLY]):
        return None
    plain = text.strip()
    start = lead_of(plain, cut).end
    for pattern in (_with_year(), _plain(), _noted(), _quoted_in_book(), _in_book()):
        match = pattern.match(plain, start)
        if match:
            spans = {name: match.span(name) for name in match.re.groupindex if match[name]}
            _whole_container(plain, spans)
            held = spans.pop("held", None)
            if held and not _placed(plain, held, spans):
                return None
            return Coded(labels_at(_renamed(spans), cut, len(text) - len(text.lstrip())), "personal_communication")
    return None


def _whole_container(text: str, spans: dict[str, Span]) -> None:
    """Leaves whoever is named before a book's title its author, if the name is a person's; else it is of the title."""
    front = spans.get("container_author")
    if front and not is_given_first(text[slice(*front)]):
        spans["container"] = (front[0], spans["container"][1])
        del spans["container_author"]


def _placed(text: str, held: Span, spans: dict[str, Span]) -> bool:
    """Whether a stretch tells where the letter is kept; the spans get what it tells."""
    found = kept(text, held[0] + 2, held[1])
    spans.update(found)
    return bool(found)


_LABELS = {
    "publisher_place": "publisher-place",
    "publisher_place2": "publisher-place",
    "publisher_place3": "publisher-place",
    "publisher2": "publisher",
    "original_date": "original-date",
    "volume2": "volume",
    "container_author": "container-author",
    "issued3": "issued",
}


def _renamed(spans: dict[str, Span]) -> dict[str, Span]:
    return {_LABELS.get(name, name): span for name, span in spans.items()}


def is_letter(title: str) -> bool:
    """Whether a title says that a paper is a letter: it names what it is, or who wrote to whom."""
    return _called().match(title) is not None or _between().fullmatch(title) is not None


@functools.cache
def _called() -> re.Pattern[str]:
    return re.compile(rf"(?!(?i:memorandum|note|message)\b){KINDS}\b")


def put_writer_and_reader(made: Draft) -> None:
    """Gives a letter whom its title names: "Ann Roe to Karl Doe", "Lettre d’Ann Roe à Karl Doe", "E-mail to Karl Doe"."""
    found = _between().fullmatch(made.get("title"))
    if found is None:
        return
    genitive = found["genitive"]
    writer = _without_genitive(genitive) if genitive else found["author"] or found["author2"]
    if writer and not made.get("author"):
        made.values["author"] = _names(writer)
    if not made.get("recipient"):
        made.values["recipient"] = _names(found["recipient"])
    authors = made.get("author")
    if found["machine"] and len(authors) == 1 and found["machine"] in (authors[0].family, authors[0].given):
        # "OpenAI ChatGPT": what answers is no person.
        made.values["author"] = (Name(literal=f"{authors[0].given} {authors[0].family}"),)


@functools.cache
def _between() -> re.Pattern[str]:
    person = rf"{GIVEN_FIRST}(?: (?:and|und|et|e|y|&) {GIVEN_FIRST})?"
    german = r"(?:Brief|Schreiben|Telegramm|Postkarte|E-Mail)"
    return re.compile(
        rf"(?:{german} (?P<genitive>{GIVEN_FIRST}) an |{KINDS}{_FROM} ?(?:(?P<author>{person})|[^,\d]{{3,60}}?) {_TO} |(?:{KINDS} )?(?:{_TO}|To|An|À|A|Para) |(?P<machine>[\w.-]{{2,20}}) response to "
        rf"|(?P<author2>{person}) {_TO} )(?P<recipient>{person})"
    )


def _names(text: str) -> tuple[Name, ...]:
    """The names of a list; a ruler's is whole: "Felipe III"."""
    return tuple(
        Name(literal=f"{name.given} {name.family}") if name.given and set(name.family) <= set("IVX") else name
        for name in names_from_text(text)[0]
    )


def _without_genitive(name: str) -> str:
    """ "Brief Emil Roes an": the name without what the case adds to it."""
    return name[:-1] if name[-1] in "s’'" else name
