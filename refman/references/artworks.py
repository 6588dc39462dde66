# ruff: noqa: E501 - patterns
"""Works of art as lists and notes cite them, with the year, what they are made of and the house that has them, read by rule.

"Roe, Ann. Salt at Dawn. 1709, Galleria Doe, Firenze. Pastello su carta.", "Ann Roe, Salt at Dawn, 1957, oil on Masonite,
52.5 × 62.5 cm, Museo Doe, Leeds.", "Roe, A. (1991) Salt at dawn [Acrylic on canvas]. Doe Hall, London (Viewed: 4 October 2022).".
A string is read so where it names a technique or a museum in its place.

Sources: MLA Handbook, 9th edition, appendix 2, works of art; Chicago Manual of Style, 17th edition, section 14.235; Cite Them
Right, 12th edition, on works of art.
"""

from __future__ import annotations

import functools
import re

from refman.references.coded import Coded, first_match
from refman.references.mending.pictures import MUSEUMS
from refman.references.roles import GIVEN_FIRST
from refman.references.tokens import Tokens

_LONGEST = 300
# What works of art are made of, or what they are, in small letters.
TECHNIQUES = frozenset(
    """oil acrylic watercolour watercolor gouache tempera pastel pastels charcoal chalk ink pencil graphite etching aquatint engraving
    lithograph lithography woodcut linocut drypoint mezzotint screenprint silkscreen photogravure daguerreotype photograph print bronze marble plaster
    concrete terracotta mosaic tapestry fresco collage fibreglass limestone granite canvas
    öl acryl aquarell gouache kreide kohle tusche bleistift radierung holzschnitt linolschnitt kupferstich lithografie lithographie
    marmor gips fotografie leinwand pastellkreide mischtechnik
    huile acrylique aquarelle détrempe fusain encre gravure eau-forte marbre plâtre toile photographie sérigraphie craie sanguine
    olio acquerello acquaforte incisione litografia marmo gesso pastello carboncino tela affresco xilografia
    óleo acrílico acrílica acuarela temple grabado aguafuerte mármol bronce yeso carboncillo lienzo aguarela aquarela gravura xilogravura água-forte""".split()
)
_HOUSES = MUSEUMS | frozenset(
    "uffizi tate moma gallerie galería galeria nationalgalerie staatsgalerie gemäldegalerie muzeum".split()
)
# One of these stands in each.
WORDS = frozenset(form for word in TECHNIQUES | _HOUSES for form in (word, word.capitalize())) | {"MoMA"}

# "Gallery Press" has books.
_PRESSES = frozenset(
    "press verlag books publishing publications publishers éditions editions edizioni ediciones editores".split()
)
_YEARS = r"(?:(?:[Cc]a?\.|[Cc]irca|[Uu]m|[Vv]ers|[Hh]acia|[Ii]ntorno al) )?(?:1[0-9]|20)\d\d(?: ?[–/-] ?\d{2,4})?(?: circa| ca\.)?"
_SIZE = (
    r"(?P<dimensions>\d[\d.,]{0,6} ?(?:cm )?[×x] ?\d[\d.,]{0,6}(?: ?(?:cm )?[×x] ?\d[\d.,]{0,6})? ?(?:cm|mm|m|in)\.?)"
)
_MADE_OF = r"(?P<medium>[^\W\d_][^.,\d()\[\]“”\"]{2,60}(?:, [a-zà-þ][^.,\d()\[\]“”\"]{2,40}){0,2}?)"
_HOUSE = r"(?P<publisher>(?:[^\W\d_a-z]|mus)[^,.\d()\[\]“”\":]{2,90})"
_TOWN = r"(?P<place>[^\W\d_a-z][^,.\d()\[\]“”\":]{1,30}(?:, (?:D\.C\.|[^\W\d_a-z][^,.\d()\[\]“”\":]{1,30}))?)"
_INVERTED = r"(?P<author>[^\W\d_a-z][^,.\d()“”\"]{1,40}, [^,\d()“”\"]{1,40}?)"
_TITLE = r"(?P<title>[^\W\d_a-z][^()\[\]“”\"]{1,120}?)"
_READ = r"(?: \((?:Viewed|Accessed|Seen)(?: on|:) (?P<accessed>[^()]{6,30})\))?"


@functools.cache
def _patterns() -> tuple[tuple[re.Pattern[str], str], ...]:
    listed = rf"{_INVERTED}\. {_TITLE}\. (?P<issued>{_YEARS})(?:, |\. )(?:{_MADE_OF}(?:, {_SIZE})?[,.] )??{_HOUSE}(?:, {_TOWN})?(?:(?:\.|(?<=D\.C\.)) {_MADE_OF.replace('medium', 'medium2')})?(?:\. (?P<URL>https?://\S+?))?\.?$"
    noted = rf"(?:(?P<author>{GIVEN_FIRST}),|(?P<author2>[^\W\d_a-z][^,.:\d()“”\"]{{1,40}}, [^,.:\d()“”\"]{{1,40}}):) {_TITLE}, (?P<issued>{_YEARS}), (?:{_MADE_OF}, (?:{_SIZE}, )?)?{_HOUSE}(?:, {_TOWN})?\.?$"
    bracketed = rf"(?P<author>[^()\[\]\d]{{2,80}}?) \((?P<issued>{_YEARS})\) {_TITLE} \[{_MADE_OF}\]\. {_HOUSE}, {_TOWN}{_READ}(?:\. (?:Available at: )?(?P<URL>https?://\S+?))?\.?$"
    return tuple((re.compile(pattern), "graphic") for pattern in (listed, noted, bracketed))


def artwork(text: str, cut: Tokens) -> Coded | None:
    """The labels of a work of art; None for any other text."""
    if len(text) > _LONGEST:
        return None
    return first_match(text, cut, _patterns(), _is_told)


def _is_told(match: re.Match[str], kind: str) -> bool:
    """Whether what a work is made of is a technique, and the house a museum where it says nothing of that."""
    groups = match.groupdict()
    made_of = groups["medium"] or groups.get("medium2") or ""
    if made_of:
        return not TECHNIQUES.isdisjoint(_words(made_of))
    house = _words(groups["publisher"])
    return not _HOUSES.isdisjoint(house) and _PRESSES.isdisjoint(house)


def _words(text: str) -> list[str]:
    return text.lower().replace("’", " ").replace("'", " ").split()
