# ruff: noqa: E501 - a data table
"""Words in the name of a house or an outlet, and what they tell of it: a data table, in many languages.

A word may speak for several classes ("entertainment" stands in the names of labels and of studios); the model weighs them.
"""

from __future__ import annotations

import functools
import re
from itertools import chain

from refman.references.traces import holds_any

# Class: words as they stand, small letters; of one word with a full stop or a hyphen, as it is printed.
_WORDS = {
    "label": """records recordings recording record music musik musique música musica disques disque discos disco dischi discs disc
        phonogram gramophon gramophone grammofon sounds audio classics naxos harmonia tonträger rap jazz soundtracks entertainment vinyl""",
    "studio": """pictures films film filmes filme entertainment studios studio video videos productions production producciones cinema cine kino
        filmverleih filmproduktion movies media multimedia vidéo vídeo dvd image cinematográfica cinematografica cinematografia home distribution""",
    "newspaper": """times post herald tribune gazette daily news zeitung tageblatt tagblatt anzeiger nachrichten kurier courier chronicle sun star standard
        telegraph mail express observer inquirer examiner journal sentinel dispatch bulletin advertiser mercury argus leader record register
        globe independent press presse diario periódico heraldo correo prensa giornale corriere gazzetta quotidien dépêche dagblad courant nieuws avisen tidende
        tidning sanomat dziennik gazeta deník noviny новости газета правда вести vijesti news.com echo zeit newspaper union patriot morning evening sunday""",
    "magazine": """magazine magazin revista weekly monthly review quarterly semanal wochenmagazin wochenzeitung illustrated illustrierte weekblad tidskrift tijdschrift журнал digest reader
        forum culture spiegel profil gamer games game""",
    "broadcast": """radio tv fm podcast podcasts show hour broadcasting broadcast edition television televisión televisão télévision fernsehen rundfunk sender
        bbc pbs npr cbs nbc abc cnn hbo wnet kqed wgbh kut wnyc episode season series minutes tonight live utah foundation""",
    "blog": """blog blogs weblog blogspot notes diaries diary dispatches thoughts conspiracy wordpress substack medium newsletter""",
    "site": """online website web.de .com .org .net site homepage page portal wiki net org com app""",
    "agency": """department ministry ministère ministerium ministerio ministero agency agence agentur agencia office bureau amt commission comisión kommission council
        board administration authority service services survey committee institute institut instituto istituto centre center zentrum bank fund federal national
        nations nation government state united geological organization organisation task force inspectorate secretariat directorate parliament senate congress
        central reserve nasa cern usgs oecd unesco unicef who fao eu osti nist rand dares ined insee""",
    "think": """foundation stiftung fondation fundación association verband society union alliance initiative network group watch international institution consulting corporation laboratory laboratories lab labs""",
    "press": """press up pr verlag publishers publishing books edition editions éditions edizioni ediciones editorial editora publishers presses publications
        springer wiley elsevier routledge sage palgrave macmillan penguin harper hachette gallimard suhrkamp fischer reclam brill gruyter oxford cambridge
        mcgraw-hill pearson norton knopf random house academic university presses uitgeverij förlag forlag wydawnictwo nakladatelství kiadó založba""",
    "university": """university université universität universidad università universidade universiteit universitet uniwersytet univerza univerzita yliopisto hochschule college
        大学 大學 대학교 университет polytechnic politecnico politècnica école faculty school academy akademie u. tech. univ. univ""",
    "museum": """museum museo musée museu gallery galerie galleria archive archives archiv archivo library bibliothek bibliothèque biblioteca collection collections muzeum""",
    "journal": """journal zeitschrift revue rivista annals annales annalen bulletin archiv archives acta letters transactions proceedings studies quarterly advances international research
        science sciences review reviews applied""",
    "meeting": """conference symposium workshop proceedings congress meeting tagung kongress colloque conferencia conf. proc. neurips icml iclr cvpr iccv acl emnlp sigmod vldb annual 19th 20th
        th international advances days notes""",
    "works": """encyclopedia encyclopaedia enzyklopädie encyclopédie enciclopedia lexikon dictionary dictionnaire wörterbuch diccionario dizionario biography biographie companion handbook handbuch
        glossary wiki atlas iranica britannica kommentar commentary""",
    "law": """law code court register gazette bgbl official reports reporter regulations statutes act acts""",
}  # fmt: skip
_HOUSE_WORD = re.compile(r"[^\W\d_]+(?:[.-][^\W\d_]+)*\.?")


@functools.lru_cache(maxsize=1024)
def houses_in(name: str) -> frozenset[str]:
    """What the words in a name (in small letters) of a house or an outlet tell of it."""
    return frozenset(chain.from_iterable(map(_houses, _HOUSE_WORD.findall(name))))


@functools.lru_cache(maxsize=30_000)
def _houses(word: str) -> tuple[str, ...]:
    return tuple(kind for kind, words in _house_words().items() if word in words)


@functools.cache
def _house_words() -> dict[str, frozenset[str]]:
    return {kind: frozenset(text.split()) for kind, text in _WORDS.items()}


_UNIVERSITY = "universit univerz univ. uniwersyt hochschule eth_zürich eth_zurich college institute_of_technology 大学 대학 университет akademi".split()
_HOUSE = "press verlag publish association_of éditions edizioni ediciones editora editorial library wydawn naklad 출판 出版 изд".split()


@functools.lru_cache(maxsize=4096)
def is_university(publisher: str) -> bool:
    """A university that is no press: it grants degrees."""
    lower = publisher.lower().replace(" ", "_")
    return holds_any(lower, _UNIVERSITY) and not holds_any(lower, _HOUSE)


# Houses that bear the names of people, as they stand behind people in a list of names.
_LIKE_PEOPLE = frozenset(
    name.strip()
    for name in """alfred a. knopf|alfred a knopf|alfred knopf|w. w. norton|w.w. norton|charles scribner’s sons|charles scribner's sons|marion boyars|franz steiner|walter de gruyter
    de gruyter|carl hanser|hanser|j. b. metzler|j.b. metzler|metzler|paul zsolnay|zsolnay|gunter narr|peter lang|philipp reclam|reclam|klaus wagenbach|wagenbach|kurt wolff|ernst klett|rainer hampp
    albin michel|robert laffont|bernard grasset|grasset|christian bourgois|armand colin|honoré champion|josé olympio|giulio einaudi|einaudi|nicola zanichelli|zanichelli|arnoldo mondadori
    mondadori|feltrinelli|laterza|umberto allemandi|marcial pons|jorge zahar|beatriz viterbo|edward elgar|edward arnold|jessica kingsley|thomas nelson|john murray|john benjamins
    john wiley|wiley|martinus nijhoff|nijhoff|marcel dekker|lynne rienner|frank cass|victor gollancz|gollancz|jonathan cape|andré deutsch|hamish hamilton|michael joseph|peter owen
    farrar|hermann böhlau|böhlau|duncker|max niemeyer|niemeyer|wilhelm fink|ferdinand schöningh|schöningh|dietz|piper|rowohlt|suhrkamp|fischer|ullstein|brill|mohr siebeck|vittorio klostermann
    klostermann|georg olms|olms|karl alber|walter kohlhammer|kohlhammer|franz vahlen|vahlen|c. h. beck|c.h. beck|beck|matthes|gallimard|flammarion|fayard|plon|payot|vrin|klincksieck
    dalloz|larcier|bruylant|cedam|giuffrè|utet|giappichelli|olschki|leo s. olschki|garzanti|bompiani|rizzoli|bulzoni|carocci|adelphi|ariel|crítica|taurus|tecnos|cátedra|alianza
    aguilar|gredos|akal|tusquets|anagrama|planeta|almedina|verso|routledge|penguin|longman|methuen|heinemann|macmillan|springer|elsevier|pergamon|birkhäuser|kluwer|passagen|siruela|ricordi|présence africaine""".replace(
        "\n", "|"
    ).split("|")
)


def is_house_like_people(name: str) -> bool:
    """Whether a name, which might be a person's, is that of a well-known house: "Alfred A. Knopf", "Peter Lang"."""
    words = name.lower().strip(" .,").split()
    if len(words) > 1 and words[-1] in _CALLED_HOUSES:
        words.pop()
    return " ".join(words) in _LIKE_PEOPLE


_CALLED_HOUSES = frozenset(
    "verlag editora editores editorial editions éditions edizioni press publishers books".split()
)
