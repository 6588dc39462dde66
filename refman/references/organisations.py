"""Organisations told from people in a list of names."""

from __future__ import annotations

import functools
import re

from refman.references.lexicon import TAGS
from refman.references.outlets import class_of_name
from refman.references.wordlists import given_names

# Words that stand in no person's name. Words of kind "o" (lexicon) and these make an organisation.
_CERTAIN = frozenset(
    """press university universität université università universidad institute institut instituto istituto college school
    library biblioteca bibliothèque bibliothek comune provincia ayuntamiento gemeinde
    collection collections ente ufficio azienda autorité autoridad autorità autoridade municipalidad municipio
    museum museo musée archives agence agencia agenzia agentur ministry inc ltd gmbh llc plc corp foundation fund
    fonds trust laboratory lab clinic hospital initiative programme program alliance league party partei parti chamber
    collaboration collab consortium study research researchers studies contributors wikipedia news reuters times office
    institution standards databases ordnance survey statistique statistiques estadística statistica estatística
    generales
    tribunal constitucional nacionales cour supreme suprema
    statistikaamet tilastokeskus rahvusarhiiv sekretariat kultusminister
    kultusministerkonferenz autorengruppe arbeitsgruppe projektgruppe forschungsgruppe
    autorenkollektiv ethikrat wissenschaftsrat bildungsrat presserat
    naciones nations nationen nazioni nações statistics assemblée asamblea assemblea
    the for of on des für para pour über staff editorial redaktion redacción rédaction anonymous anon anonyme writers
    international global world force forces navy army police central conseil consejo consiglio comité comisión commissione
    bible my rights assembly parliament senate
    amnesty artists sociedade sociedad società associação asociación
    associazione organización organização organizzazione
    collectif kollektiv consort orchestra ensemble quartet choir philharmonic philharmoniker symphony
    fundação fundación fondazione serviço servicio servizio
    secretaria secretaría conselho federação federación confederação confederación departamento agência prefeitura société
    observatório observatorio osservatorio observatoire
    bundesverband verband verein sul sulla sulle
    diretoria dirección empresa companhia compañía centro academia académie akademie
    fórum banco banque union unión unione gouvernement gobierno
    governo regierung bundesregierung bundestag bundesrat statistik amt behörde
    landesamt bundesamt eurostat oecd who unesco unicef nasa
    badan kementerian lembaga direktorat universitas
    int’l int'l nat’l nat'l dep’t dep't comm’n comm'n ass’n ass'n soc’y soc'y gov’t gov't org
    engineering systems technologies electronics software solutions consulting holding airlines pharmaceuticals telecom""".split()
)
_BEHIND_HYPHEN = frozenset(
    """institut stiftung gesellschaft universität akademie verein verband kommission zentrum museum archiv bank
    verlag komitee""".split()
)
_NOT_ALONE = frozenset("the for of on des für para pour de who times times world us news study navy army force".split())


@functools.cache
def _words_of_organisations() -> frozenset[str]:
    return _CERTAIN | {word for word, tags in TAGS.items() if "o" in tags and len(word) > 2}


_OUTER = ".,:()[]“”\"'"


def holds_word_of_one(text: str) -> bool:
    """Whether a word stands in the text that names of organisations have."""
    return not _words_of_organisations().isdisjoint(
        [word.strip(_OUTER).lower() for word in text.replace("-", " ").split()]
    )


_BROADCASTERS = frozenset(
    f"{name} {what}"
    for name in (
        "bbc",
        "abc",
        "cbs",
        "nbc",
        "cnn",
        "itv",
        "cbc",
        "pbs",
        "msnbc",
        "ap",
        "rt",
        "rte",
        "nhk",
        "zdf",
        "ard",
    )
    for what in (
        "one",
        "two",
        "one television",
        "two television",
        "radio 1",
        "radio 2",
        "radio 3",
        "radio 4",
        "news",
        "newsnight",
        "sport",
        "radio",
        "television",
        "online",
        "world",
        "world service",
        "business",
    )
)


# Letters that are nobody's initials.
_OF_THREE = frozenset("BBC CNN CBS NBC ZDF ARD NHK".split())
_WORDS_OF_OUTLETS = (2, 3)


def is_organisation(text: str) -> bool:
    """Whether a stretch of a list of names is an organisation (or a role such as "Anonymous"), not a person."""
    words = [word for word in [word.strip(_OUTER) for word in text.split()] if word]
    # Most are people, which is told at once: no word of the table.
    if not _words_of_organisations().isdisjoint(map(str.lower, words)) and _has_word_of_one(words):
        return not _has_person(text)
    if len(words) > 1 and any(
        len(word) > _SHORTEST_COMPOUND and word.endswith(_COMPOUNDS) and word[0].isupper() for word in words[:2]
    ):
        return "," not in text  # "Deutsches Literaturarchiv Marbach"
    if len(words) > len(("given", "family")) and text.rstrip(".").endswith(")") and "," not in text:
        letters = text.rpartition("(")[2].rstrip(").")
        if letters.isalpha() and letters.isupper() and len(letters) > 1:
            return True  # "Schweizerische Konferenz der Erziehungsdirektoren (EDK)"
    if len(words) > 1 and words[-1].lower() in _ENDS and "," not in text and not _begins_with_initial(words):
        return True  # "Castle Films"
    if "- " in text and "," not in text and _suspended().search(text):
        return True  # "Børne- og Undervisningsministeriet"
    if "-" in text and any(word.rsplit("-", 1)[-1].lower() in _BEHIND_HYPHEN for word in words):
        return not _has_person(text)  # "Robert Koch-Institut"
    if "[@" in text:
        vancouver = (
            len(words) == len(("Musk", "E", "@elonmusk")) and len(words[1]) < len(words[0]) and words[1].isupper()
        )
        given = vancouver or (words[0] in given_names() and len(words) > len(("given", "family")))
        return "," not in text and not (given or _has_person(text))  # Zotero [@zotero]
    if (
        words[1:]
        and words[-1] in _COMPANIES
        and words[:-1] == words[:1]
        and words[0].isupper()
        and len(words[0]) in (3, 4)
    ):
        return True  # "KPMG AG"
    if len(words) > 1 and words[0].isupper() and (words[0] in _OF_THREE or is_broadcaster(" ".join(words))):
        return True  # "BBC Mundo"
    if len(words) in _WORDS_OF_OUTLETS and "," not in text and class_of_name(" ".join(words)):
        return True  # "Die Zeit"
    if len(words) == 1:
        word = words[0]
        if is_address(word):
            return True
        return word[0].isdigit() or (1 < len(word) <= 5 and word.isupper() and "," not in text and "." not in text)
    return any(word[0].isdigit() and word not in _ORDINALS for word in words)


def is_address(word: str) -> bool:
    """ "ClinicalTrials.gov", "Change.org": a site that goes by its address."""
    name, stop, ending = word.partition(".")
    return bool(stop) and len(name) > 2 and ending.lower() in _ENDINGS


_ENDINGS = frozenset("com org net gov edu info co.uk org.uk gov.uk ac.uk eu int io de fr at ch nl".split())


# What the names of houses and groups end on, and of no family.
_ENDS = frozenset(
    "films editions éditions productions pictures studios entertainment creators publishing publishers".split()
)


def _begins_with_initial(words: list[str]) -> bool:
    return len(words[0].rstrip(".")) == 1


@functools.cache
def _suspended() -> re.Pattern[str]:
    """The first half of a compound whose end follows. Samples: "Kultur- und Sportamt", "BØRNE- OG UNDERVISNINGSMINISTERIET"."""
    return re.compile(r"[^\W\d_]- (?:und|og|och|en|u\.|&) ", re.IGNORECASE)


_COMPANIES = frozenset(("AG", "SE", "KG", "KGaA"))
# "Gilstrap LC 3rd"
_ORDINALS = frozenset(("2nd", "3rd", "4th"))


def is_broadcaster(name: str) -> bool:
    """Whether a name is that of a broadcaster's service: "BBC News"."""
    return name.lower() in _BROADCASTERS


# Small words that in capitals are somebody's initials: "Nguyen MY".
_INITIALS_TOO = frozenset(("my", "on", "of", "sul"))


# What German names of bodies end on, written as one word: "Stadtarchiv", "Landesbibliothek".
_COMPOUNDS = (
    "archiv",
    "bibliothek",
    "museum",
    "verband",
    "stiftung",
    "gesellschaft",
    "akademie",
    "zentrum",
    "ministerium",
    "gruppe",
    "konferenz",
    "kommission",
)
_SHORTEST_COMPOUND = 9


def _has_word_of_one(words: list[str]) -> bool:
    """Whether a word stands there that no person's name has; some say it only among others."""
    for at, word in enumerate(words):
        lower = word.lower()
        if lower.endswith(_COMPOUNDS) and len(lower) > _SHORTEST_COMPOUND and word[0].isupper():
            return True
        if (
            lower in _words_of_organisations()
            and not (word.isupper() and lower in _INITIALS_TOO)
            and (lower not in _NOT_ALONE or (len(words) > 2 and (word.islower() or at == 0)))
        ):
            return True
    return False


def _has_person(text: str) -> bool:
    """Initials after a comma ("Smith, J."), and names with bare capitals ("Paulley A, Egan M"), mean that there are people."""
    parts = text.split(",")
    return any(map(_initials, parts[1:])) or (len(parts) > 2 and sum(map(_in_capitals, parts)) > 1)


def _in_capitals(part: str) -> bool:
    """ "Paulley A": a family name and the initials without a full stop."""
    words = part.split()
    return len(words) == 2 and len(words[1]) <= 3 and words[1].isalpha() and words[1].isupper() and words[0].istitle()


def _initials(part: str) -> bool:
    letters = part.replace(".", " ").replace("&", " ").replace("-", " ").split()
    return bool(letters) and len(letters[0]) == 1 and letters[0].isupper() and "." in part


def abbreviation_apart(text: str) -> str:
    """The name of an organisation; an abbreviation in brackets stays part of it."""
    text = " ".join(text.split())
    last = text.rsplit(" ", 1)[-1]
    return text if last.rstrip(".").lower() in ("inc", "ltd", "co", "corp") or last.count(".") > 1 else text.rstrip(".")
