"""One name as it is printed, to its parts: family first or last, particles, suffixes, initials in every form."""

from __future__ import annotations

import re

import msgspec

from refman.model.names import Name
from refman.references.either_names import EITHER
from refman.references.families import HUNGARIAN, SPANISH, VIETNAMESE
from refman.references.name_parts import PARTICLES, is_initials, is_suffix, is_vancouver
from refman.references.organisations import abbreviation_apart, is_address, is_organisation
from refman.references.which_first import FEW_CAPITALS, are_given, capitals_behind, family_in_capitals, is_given_last
from refman.references.wordlists import given_names

_NEVER_FAMILY = frozenset("jr sr jnr snr 2nd 3rd 4th".split())


def with_suffix(name: Name, suffix: str) -> Name:
    """The same name with "Jr." or its like."""
    return Name(
        name.family,
        name.given,
        name.dropping_particle,
        name.non_dropping_particle,
        suffix.strip(),
        literal=name.literal,
    )


def family_first(family: str, rest: list[str]) -> Name:
    """A name from "van der Berg" and ["J. M.", "Jr."]."""
    if (
        len(rest) == 1
        and family.isalpha()
        and rest[0][-1:] == "."
        and rest[0][-3:-2] in ("", " ")
        and rest[0][-2:-1].isalpha()
    ):
        return Name(family, rest[0])  # "Berg" and "J. M.", as most are.
    suffix = next((part for part in rest if is_suffix(part)), "")
    given = ", ".join(part for part in rest if part is not suffix)
    words = given.split()
    back = len(words)
    while back > 1 and words[back - 1].rstrip(".").lower() in PARTICLES and len(words[back - 1].rstrip(".")) > 1:
        back -= 1
    dropping = " ".join(words[back:]).rstrip(".")
    given = " ".join(words[:back])
    if not suffix and len(words) > 1 and is_suffix(words[-1]) and len(words[-1]) > 1:
        suffix, given = words[-1], " ".join(words[:-1])
    words = family.split()
    if not suffix and len(words) > 1 and words[-1].rstrip(".").lower() in _NEVER_FAMILY:
        suffix, family = words[-1], " ".join(words[:-1])  # Gallup Jr., G. G.
    particle, family = _particle_apart(family)
    given = given.strip(" ,")
    if given.endswith(".") and given[:-1].isalpha() and given[:-1].isupper() and len(given) > 2:
        given = given[:-1]  # The full stop of a list's end, behind bare capitals ("Scott JR.").
    return Name(family, given, dropping, particle, suffix.strip())


def _particle_apart(family: str) -> tuple[str, str]:
    words = family.strip(" .").split()
    at = 0
    while (
        at < len(words) - 1
        and words[at].lower() in PARTICLES
        and (words[at].islower() or words[at].isupper() or at or len(words) > 2 or words[at] in ("Van", "Von", "De"))
    ):
        at += 1
    if at and not words[0][0].islower() and not family.isupper():
        return "", " ".join(words)
    return " ".join(words[:at]), " ".join(words[at:])


# Given and family name.
_SHORTEST = 2


def _is_body_of_two(first: str, second: str) -> bool:
    """ "Statistisk sentralbyrå": no family name begins with a small letter behind a whole word that does not."""
    return (
        second.isalpha()
        and second.islower()
        and len(second) > len("abcdef")
        and len(first) > len("abc")
        and first.istitle()
        and first.isalpha()
        and first not in given_names()
    )


# "Several authors", who stand for one, as Italian and Spanish lists have them.
_ALL = frozenset(("AAVV", "VVAA"))


def one_name(part: str, turned: bool | None = None) -> Name:
    """A name without a comma: given name first, unless bare capitals or initials stand at its end.

    `turned` tells which of two whole words is the family name where the list does: the first if it is true.
    """
    part = part.strip(" ,;:")
    if part.endswith(".") and part[:-1].rsplit(" ", 1)[-1] in PARTICLES:
        part = part[:-1]
    if is_organisation(part) or (part[:1] == "@" and " " not in part) or part.replace(".", "").replace(" ", "") in _ALL:
        return organisation(part)
    words = part.split()
    if not words:
        return Name("")  # Signs alone: nobody.
    if len(words) == 2 and _is_body_of_two(*words):
        return organisation(part)
    if len(words) > _SHORTEST and words[-1][0] in "([" and words[-1][1:2] == "@":
        name = one_name(" ".join(words[:-1]))  # "Conan O’Brien (@ConanOBrien)"
        return msgspec.structs.replace(name, given=f"{name.given} {words[-1]}") if name.given else organisation(part)
    if len(words) > _SHORTEST and words[-1].startswith("[@") and is_vancouver(" ".join(words[:-1])):
        return family_first(" ".join(words[:-2]), [" ".join(words[-2:])])  # "Musk E [@elonmusk]"
    if "[" in part and "]" in part:
        return organisation(part)  # "Childish Gambino [Donald Glover]"
    if len(words) == 2 and words[0] in HUNGARIAN and words[1] in EITHER and not words[1].isascii():
        return Name(*words)
    suffix = ""
    if (len(words) > 2 and is_suffix(words[-1])) or (
        len(words) == 2 and words[1].rstrip(".").lower() in _NEVER_FAMILY and is_suffix(words[1])
    ):
        suffix = words.pop()
    if len(words) == 1:
        return _single(words[0], suffix)
    if is_vancouver(part) and len(words[-1]) > FEW_CAPITALS:
        return with_suffix(family_first(" ".join(words[:-1]), [words[-1]]), suffix)  # Sant’Ana SMCS
    back = len(words)
    while back > 2 and words[back - 1].lower() in PARTICLES and words[back - 1].islower():
        back -= 1  # Chaisemartin C de
    if back < len(words) and is_initials(words[back - 1]):
        return family_first(" ".join(words[: back - 1]), [" ".join(words[back - 1 :])])
    if len(words) <= _WITH_TITLE and words[0] in _TITLES and words[1].istitle() and not suffix:
        return Name(literal=part.rstrip("."))  # "Pope Francis"
    if words[0] == "Ibn" and len(words) == 2:
        return Name(part.rstrip("."))  # "Ibn Khaldun"
    if words[0] in VIETNAMESE and len(words) > 1 and not is_initials(words[-1]):
        return Name(words[0], " ".join(words[1:]), suffix=suffix)
    at = capitals_behind(words)
    if at and len(words) - at > 1 and len("".join(words[at:])) > FEW_CAPITALS + 1:
        return with_suffix(family_first(" ".join(words[at:]), [" ".join(words[:at])]), suffix)
    capitals = 0 if turned is False else family_in_capitals(words)
    if capitals:
        return with_suffix(family_first(" ".join(words[:capitals]), [" ".join(words[capitals:])]), suffix)
    if is_given_last(words, turned):
        if (
            len(words) > 2
            and words[1] in given_names()
            and words[0] not in given_names()
            and words[0].lower() not in PARTICLES
        ):
            return family_first(words[0], [" ".join(words[1:])])
        at = len(words) - 1
        while at > 1 and is_initials(" ".join(words[at - 1 :])):
            at -= 1
        return (
            with_suffix(family_first(" ".join(words[:at]), [" ".join(words[at:])]), suffix)
            if suffix
            else family_first(" ".join(words[:at]), [" ".join(words[at:])])
        )
    return _straight(words, suffix)


def _is_brand(word: str) -> bool:
    """ "OpenAI", "RedRoseTemplate", "PlanckCollaboration": capitals inside that are of no person's name."""
    humps = re.fullmatch(r"([A-Z][a-z]{2,})([A-Z][a-z]+)([A-Z][a-z]+)?", word)
    if humps and humps[1] not in _PREFIXES:
        return bool(humps[3]) or is_organisation(f"{humps[1]} {humps[2]}")
    return re.fullmatch(r"[A-Z][a-z]{3,}AI", word) is not None


def _single(word: str, suffix: str) -> Name:
    word = word.rstrip(".") if word.count(".") == 1 else word
    if _is_brand(word):
        return Name(literal=word)
    camel = re.fullmatch(r"([A-ZÀ-Þ][a-zß-ÿ]{2,})([A-ZÀ-ÞŁŚ][a-zß-ÿ]{2,}.*)", word)
    if camel and camel[1] not in _PREFIXES and (camel[1] in given_names() or min(map(len, camel.groups())) > 4):
        return Name(camel[2], camel[1], suffix=suffix)  # HeinrichMüller, for want of a space
    if camel and camel[1] not in _PREFIXES and len(camel[1]) > 3:
        return Name(literal=word)  # WorldFish
    glued = re.fullmatch(r"((?:[A-ZÀ-ÞА-Я]\.(?:-)?)+)([^\W\d_]{2,}.*)", word)
    if glued:
        return Name(glued[2].strip("."), glued[1], suffix=suffix)
    backward = re.fullmatch(r"([A-ZÀ-Þ][^\W\d_]*[a-zà-ÿ])((?:[A-ZÀ-Þ]\.)+)", word)
    if backward:
        return Name(backward[1], backward[2], suffix=suffix)
    return Name(word.rstrip("."), suffix=suffix)


# What family names begin with that have a second capital: "MacDonald", "VanderMeer".
_PREFIXES = frozenset(("Mac", "Fitz", "Vander", "Vanden", "Della", "Dalla", "Santa", "Saint"))
_SHORTEST_ON_EZ = 5


def _is_first_of_two(word: str) -> bool:
    """Whether a word in the middle of a name is the first of two Spanish family names."""
    return word in SPANISH or (len(word) >= _SHORTEST_ON_EZ and word[0].isupper() and word.endswith(("ez", "éz")))


# Who has such a title is known by one name.
_TITLES = frozenset("Pope Saint Queen Papst Sankt Königin".split())
_WITH_TITLE = 2
# Whole words that begin a family name, wherever it stands.
_IN_FRONT = frozenset(("Ní", "Ó", "Uí", "Nic", "St.", "Ste.", "Abdel", "Abdul", "Abu", "Ibn"))
_GIVEN_TOO = frozenset(("Nic", "Abdel", "Abdul", "Abu", "Ibn"))
_CAPITAL_PARTICLES = frozenset(("Van", "Von", "De", "Di", "Da", "Lo"))
# With a capital these begin a family name behind one whole given name.
_BEHIND_GIVEN = frozenset(("Le", "La", "Du", "Des", "De", "Di", "Della", "Dalla", "Del", "Van", "Von"))
# Others are given names or middle ones ("Le", "La"), where no initial stands before them.
_BEHIND_INITIALS = _CAPITAL_PARTICLES | {
    "Mac",
    "Della",
    "Dalla",
    "Del",
    "Dal",
    "Dos",
    "Ten",
    "Ter",
    "Le",
    "La",
    "Du",
    "Des",
}


def _straight(words: list[str], suffix: str) -> Name:
    """Given names, particles, family name."""
    at = len(words) - 1
    capitals = words[0].isupper() and words[-1].isupper()
    while at > 1 and words[at - 1].lower() in PARTICLES and (capitals or words[at - 1][0].islower()):
        at -= 1
    if at > 1 and at == len(words) - 1 and words[at - 1] in ("La", "Le", "Les") and words[at - 2] in ("de", "d’", "d'"):
        return Name(" ".join(words[at - 1 :]), " ".join(words[: at - 2]), "", words[at - 2], suffix)  # "Ann de La Tour"
    if 1 < at < len(words) - 1 and words[at - 1] in _CAPITAL_PARTICLES:
        at -= 1  # "Herman G. Van de Werfhorst"
    if at > 1 and words[1] in _BEHIND_GIVEN and are_given(words[0], given_names()):
        return Name(" ".join(words[1:]).rstrip("."), words[0], suffix=suffix)  # "Jacques Le Goff"
    if at == len(words) - 1:
        glued = re.fullmatch(r"((?:[A-ZÀ-ÞА-Я]\.)+)([A-ZÀ-Þ][^\W\d_]+.*)", words[at])
        if glued:
            return Name(glued[2], " ".join([*words[:at], glued[1]]), suffix=suffix)
        if at > 0 and words[at - 1] in _IN_FRONT and (at > 1 or words[at - 1] not in _GIVEN_TOO):
            at -= 1  # "Siobhán Ní Bhriain", "R. St. James"
        elif at > 1 and _is_first_of_two(words[at - 1]) and words[at][0].isupper():
            at -= 1  # "Leonardo López Luján"
        elif at > 1 and words[at - 1].capitalize() in _BEHIND_INITIALS and is_initials(" ".join(words[: at - 1])):
            at -= 1  # "U. Van Kolck", "M. Della Morte"
    family = words[at:]
    split = 0
    while split < len(family) - 1 and family[split].lower() in PARTICLES:
        split += 1
    return Name(" ".join(family[split:]).rstrip("."), " ".join(words[:at]), "", " ".join(family[:split]), suffix)


def organisation(text: str) -> Name:
    """The name of an organisation as it stands."""
    text = text.strip(" ,;:")
    # A stop behind an address ends the list: "Amazon.com."
    return Name(literal=abbreviation_apart(text[:-1] if text.endswith(".") and is_address(text[:-1]) else text))
