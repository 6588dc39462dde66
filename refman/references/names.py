"""Lists of names as they are printed in references, to names with their parts.

`names_from_text` splits the list (semicolons, slashes, "and", commas) and tells family-first from given-first name by
name, because one list often has both ("Doe, Jane, and Richard Roe").
"""

from __future__ import annotations

import functools
import re

import msgspec

from refman.model.names import Name
from refman.references.around_names import only_names
from refman.references.bodies import names_with_bodies
from refman.references.double_names import (
    SHORTEST_FAMILY,
    are_two_families,
    one_of_two_families,
    two_families,
    two_families_behind_given,
)
from refman.references.east_asian_names import in_characters, names_in_characters
from refman.references.either_names import EITHER
from refman.references.name_parts import PARTICLES, has_initial, is_initials, is_suffix, is_vancouver
from refman.references.names_and_bodies import (
    LONGEST_PERSON,
    begins_with_person,
    between_ands,
    holds_person,
    is_acronym,
    is_given_first,
    whole_names,
)
from refman.references.organisations import holds_word_of_one, is_organisation
from refman.references.person import family_first, one_name, organisation, with_suffix
from refman.references.plain_names import plainly
from refman.references.which_first import FEW_CAPITALS, capitals_behind, given_again, is_east_asian, turned
from refman.references.wordlists import given_names


def names_from_text(text: str) -> tuple[tuple[Name, ...], bool]:
    """The names of a list, and whether it says that there are more ("et al.")."""
    if text.count("(") > 1:
        bracketed = _given_in_brackets(text.strip(" .,"))
        if bracketed:
            return tuple(bracketed), False
    text, others = only_names(text)
    if text[:1].islower() or text[:1] == "&":
        text = _led_by_and().sub("", text)
    if not text:
        return (), others
    plain = plainly(text)
    if plain:
        return plain, others
    return _bare_to_the_end([_without_stop(name) for name in _names(text) if _is_named(name)]), others


def _bare_to_the_end(names: list[Name]) -> tuple[Name, ...]:
    """ "Smith J, Jones B.": the stop behind initials is the list's, where no others have one."""
    last = names[-1] if len(names) > 1 else Name()
    if last.given[-1:] == "." and last.given[:-1].isupper() and last.given[:-1].isalpha():
        bare = [name.given for name in names[:-1] if name.given]
        if bare and all(given.isupper() and given.isalpha() for given in bare):
            names[-1] = msgspec.structs.replace(last, given=last.given[:-1])
    return tuple(names)


def _is_named(name: Name) -> bool:
    """Whether it is anybody's name: "2" of "American Diabetes Association; 2. Classification" is the title's."""
    return bool(name.family) or (
        bool(name.literal) and not (name.literal.isdecimal() and len(name.literal) < len("3000"))
    )


@functools.cache
def _led_by_and() -> re.Pattern[str]:
    """The "and" before the last of some people, whose role parted them from the others: "y Colmenar, J."."""
    return re.compile(r"^(?:and|und|et|y|e|og|och|en|&) +(?=[^\W\d_a-z])")


def _without_stop(name: Name) -> Name:
    """A full stop behind a whole given name ends the list, not the name."""
    last = name.given.rsplit(" ", 1)[-1]
    if last.endswith(").") or (last.endswith(".") and len(last) > 3 and "." not in last[:-1]):
        return Name(name.family, name.given[:-1], name.dropping_particle, name.non_dropping_particle, name.suffix)
    return name


# "B. Gentili – G. Paioni", as Italian lists have them.
@functools.cache
def _dashes() -> re.Pattern[str]:
    return re.compile(r" +[–—-] +(?=[^\W\d_a-z])")


def _names(text: str) -> list[Name]:
    if in_characters(text):
        return names_in_characters(text)
    if ";" in text or "；" in text:
        if "," not in text and not is_organisation(text):
            whole = [one.strip() for part in re.split("[;；]", text) for one in between_ands(part)]
            if turned(whole) is False:
                return [one_name(part, False) for part in whole if part]  # "JU Roe; DEC Doe and Z Poe"
        return [name for part in re.split("[;；]", text) for name in _some(part, lone=not _is_list(part))]
    if text.startswith("u/") and " " not in text:
        return [organisation(text)]  # an account of Reddit
    if "/" in text:
        return [name for part in text.split("/") for name in _some(part, lone=True)]
    sentences = text.split(". ")
    if len(sentences) > 1 and "," not in text and is_given_first(sentences[0]) and all(map(_is_whole, sentences)):
        return [
            name for part in sentences for name in _some(part, lone=False)
        ]  # "Herbert von Karajan. Berlin Philharmonic"
    parts = _dashes().split(text) if " " in text else []
    if len(parts) > 1 and "," in parts[0] and parts[0].partition(",")[0].isupper():
        return _some(", ".join(parts), lone=False)  # "NOVÁK, Jan – Alojz MACH"
    # "Gasteiger – Klicpera, B." is one name.
    if (
        len(parts) > 1
        and len({" " in part.strip(" ,") or "." in part for part in parts}) == 1
        and not is_organisation(text)
    ):
        return [name for part in parts for name in _some(part, lone=not (_is_list(part) or _are_whole(part)))]
    if "、" in text or "，" in text:
        return [name for part in re.split("[、，]", text) if part.strip() for name in _some(part, lone=True)]
    return _some(text, lone=False)


def _is_whole(part: str) -> bool:
    """Whether it is a name of several whole words, none of them shortened."""
    words = part.split()
    return (
        len(words) > 1
        and "." not in part.rstrip(".")
        and all(len(word) > SHORTEST_FAMILY for word in (words[0], words[-1]))
    )


def _given_in_brackets(text: str) -> list[Name]:
    """ "Ghestin (Jacques), Loiseau (Grégoire) et Serinet (Yves-Marie)", as French lawyers have them; else none."""
    if not _all_bracketed().fullmatch(text):
        return []
    return [family_first(family, [given]) for family, given in _bracketed_name().findall(text)]


@functools.cache
def _all_bracketed() -> re.Pattern[str]:
    name = r"[^\W\d_][^(),;]{1,40} \([^(),;\d]{1,30}\)"
    return re.compile(rf"{name}(?:(?:, | et | & |, et | ; ?|; | – ){name}){{1,12}}")


@functools.cache
def _bracketed_name() -> re.Pattern[str]:
    return re.compile(r"(?:^|, et |, | et | & | ?; ?| – )([^\W\d_][^(),;]{1,40}?) \(([^()]{1,30})\)")


def _is_list(text: str) -> bool:
    """Whether commas part whole names: "Guy GH, Oxley AD"."""
    parts = text.split(",")
    return len(parts) > 1 and all(is_vancouver(part.strip()) for part in parts)


def _are_whole(text: str) -> bool:
    """Whether commas part names of several words: "Hajdu Anna, Barta Norbert – Deák Albert"."""
    return all(len(part.split()) > 1 for part in text.split(","))


def _some(text: str, *, lone: bool) -> list[Name]:
    """The names of a stretch that has no semicolon. `lone`: commas inside part family from given name."""
    text = text.strip(" ,;&")
    if not text:
        return []
    if is_acronym(text.partition(",")[0]):
        bodies = [piece.strip() for part in between_ands(text) for piece in part.split(",") if piece.strip()]
        if len(bodies) > 2 and all(map(is_acronym, bodies)):
            return [organisation(body) for body in bodies]  # "FAO, IFAD, UNICEF, WFP and WHO"
    body = is_organisation(text)
    several = names_with_bodies(text) if body or holds_word_of_one(text) else []
    if several:
        return [organisation(name) if is_body else _one_person(name) for name, is_body in several]
    if body and not (begins_with_person(text) or holds_person(text)):
        return [organisation(text)]
    double = one_of_two_families().match(text)
    if double and (is_initials(double["given"]) or double["given"].split()[0].strip(".") in given_names()):
        given = double["given"].strip()
        return [Name(double["family"], given if is_initials(given) else given.rstrip(" ."))]
    double = two_families_behind_given().fullmatch(text) if " y " in text or " i " in text else None
    if double and double["given"].split()[0] in given_names() and double["last"] not in given_names():
        return [Name(double["family"], double["given"])]
    pieces = [piece for piece in between_ands(text) if piece and piece.strip(" ,")]
    if (
        len(pieces) > 1
        and len(pieces[0].split()) == 1
        and "," not in pieces[0]
        and (_lone_given(pieces) or _lone_initial(pieces))
    ):
        # "Edwin and Willa Muir", "Sidney & Beatrice Webb": the family name is told once.
        family = pieces[-1].split()[-1]
        pieces = [
            f"{piece} {family}" if len(piece.split()) == 1 and (not piece.isupper() or "." in piece) else piece
            for piece in pieces
        ]
    segments: list[list[str]] = [
        [part.strip() for part in piece.split(",") if part.strip(" .")] for piece in whole_names(text, pieces)
    ]
    if lone:
        return [name for part in segments for name in _lone(part)]
    if _only_families(segments):
        return [one_name(part) for parts in segments for part in parts]
    return _paired(segments)


def _one_person(text: str) -> Name:
    family, _, given = text.partition(",")
    return family_first(family, [given.strip()]) if given else one_name(text)


def _only_families(segments: list[list[str]]) -> bool:
    """ "Turner, Katz and Hurd": family names alone."""
    return (
        len(segments) > 1
        and len(segments[-1]) == 1
        and len(segments[0]) == 2
        and all(len(part.split()) == 1 and part.isalpha() for parts in segments for part in parts)
        and segments[0][1] not in given_names()
    )


def _lone_initial(pieces: list[str]) -> bool:
    """ "L. and L. Wachowski"."""
    words = pieces[1].split()
    return (
        len(pieces) == len(words) == _TWO
        and is_initials(pieces[0].strip())
        and is_initials(words[0])
        and not is_initials(words[1])
    )


_TWO = 2


def _lone_given(pieces: list[str]) -> bool:
    return (
        len(pieces) == 2
        and len(pieces[1].split()) == 2
        and "," not in pieces[1]
        and "." not in "".join(pieces).rstrip(".")
        and any(
            word in given_names() or word in EITHER for word in (pieces[0].split("-")[0].strip(), pieces[1].split()[0])
        )
    )


def _lone(parts: list[str]) -> list[Name]:
    if not parts:
        return []
    if len(parts) == 1:
        return [_one(parts[0], None, inverted=False)]
    if len(parts) == 2 and all(map(is_given_first, parts)):
        return [one_name(part) for part in parts]  # "…; Katharina Roe, Karla Doe"
    if len(parts) == 2 and given_again(*parts):
        return _paired([parts])
    if len(parts) == 2 or (len(parts) == 3 and is_suffix(parts[2])) or is_suffix(parts[1]):
        return [family_first(parts[0], parts[1:])]
    return _paired([parts])


def _paired(segments: list[list[str]]) -> list[Name]:
    """Names of a list whose commas part both names, and family from given names."""
    out: list[Name] = []
    flat = [part for piece in segments for part in piece]
    inverted = _is_inverted(flat, segments)
    capitals = inverted and flat[0].isupper()
    family_in_front = None if inverted else turned(flat)
    among = not inverted and any(map(is_east_asian, flat))
    for piece in segments:
        at = 0
        while at < len(piece):
            part = piece[at]
            follow = piece[at + 1] if at + 1 < len(piece) else ""
            if is_suffix(part) and out:
                out[-1] = with_suffix(out[-1], part)
                at += 1
            elif out and _is_company(part):
                last = out.pop()
                out.append(Name(literal=f"{' '.join(filter(None, (last.given, last.family, last.literal)))}, {part}"))
                at += 1
            elif out and at and is_initials(part) and out[-1].suffix and not out[-1].given:
                # "Guerney, Jr., B. G."
                out[-1] = msgspec.structs.replace(out[-1], given=part)
                at += 1
            elif out and at and is_initials(part) and "." in part and out[-1].given and not is_initials(out[-1].given):
                # "Adorno, Theodor, W."
                out[-1] = Name(
                    out[-1].family, f"{out[-1].given} {part}", out[-1].dropping_particle, out[-1].non_dropping_particle
                )
                at += 1
            elif follow and given_again(part, follow):
                given, _, family = part.partition(" ")
                out.append(family_first(family, [max(given, follow.rstrip("."), key=len)]))
                at += 2
            elif follow and (
                (capitals and out and part.isupper() and follow.replace("-", " ").split()[-1].istitle())
                or _takes(part, follow, inverted=inverted, first=not out, left=len(piece) - at)
                or (inverted and len(piece) == 2 and piece is not segments[0] and not has_initial(part))
                or (
                    (inverted and out and " " in out[0].family and len(part.split()) == len(follow.split()) == _TWO)
                    and are_two_families(part, follow)
                )
            ):
                out.append(family_first(part, [follow]))
                at += 2
            elif capitals and out and capitals_behind(part.split()):
                border = capitals_behind(part.split())
                out.append(family_first(" ".join(part.split()[border:]), [" ".join(part.split()[:border])]))
                at += 1
            else:
                named = inverted and out and _only_initials(out) and _is_group(part)
                out.append(organisation(part) if named else _one(part, family_in_front, inverted=inverted, among=among))
                at += 1
    return out if inverted or len(out) == 1 else two_families(out)


def _one(part: str, family_in_front: bool | None, *, inverted: bool, among: bool = False) -> Name:
    """A name without a comma, which stands behind inverted ones or not, `among` East Asian ones or not."""
    if not inverted and family_in_front is not False and is_east_asian(part, among=among):
        return Name(*part.strip(" .").split(" "))
    return one_name(part, family_in_front)


def _only_initials(names: list[Name]) -> bool:
    return all(name.literal or (name.given and is_initials(name.given)) for name in names)


def _is_group(part: str) -> bool:
    """A name of several whole words where others have initials: "Gómez, R., & English Northern Philharmonia"."""
    words = part.split()
    return (
        len(words) > 2
        and words[0] not in given_names()
        and not has_initial(part)
        and not is_vancouver(part)
        and not any(is_initials(word) or word.lower() in PARTICLES for word in words)
        and words[0][0].isupper()
    )


def _is_inverted(flat: list[str], segments: list[list[str]]) -> bool:
    """Whether the list puts family names first and parts them from the given name by a comma."""
    if len(flat) < 2:
        return False
    first, second = flat[0], flat[1]
    if len(segments[0]) < 2:
        return False
    if is_initials(second):
        return not is_initials(first)
    words, others = len(first.split()), len(second.split())
    if first.isupper() and len(first) > FEW_CAPITALS and not second.isupper() and words < LONGEST_PERSON:
        return True
    if has_initial(first) or is_vancouver(first):
        return False
    if _lead_particle(first) and words > 1:
        return True
    if words == 1:
        return True
    if others == 1 and "." not in first:
        return True
    if others == _TWO and second.split()[1] in PARTICLES and "." not in first:
        return True  # "Sousa Santos, Boaventura de"
    if first.split()[0].split("-")[0] in given_names() and is_initials(second.split()[0]):
        return False  # "François Moreau, M. Bourreau"
    return words == 2 and others == 2 and "." not in first and ("." in second or are_two_families(first, second))


def _takes(part: str, follow: str, *, inverted: bool, first: bool, left: int) -> bool:
    """Whether `follow` is the given name of the family name `part`."""
    # "KIM" is a family name before "J. Y.".
    if is_initials(part) and ("." in part or len(part) < 2 or not (first or "." in follow)):
        return False
    if is_initials(follow):
        return not has_initial(part) and not (is_vancouver(part) and "." not in follow)
    if not inverted or is_vancouver(part) or has_initial(part):
        return False
    if first:
        return True
    words = len(part.split())
    if words == 1:
        return True
    return _lead_particle(part) and len(follow.split()) == 1 and left % 2 == 0


def _lead_particle(part: str) -> bool:
    return part.split()[0].lower() in PARTICLES


def _is_company(part: str) -> bool:
    return part.rstrip(".").lower() in ("inc", "ltd", "llc", "co", "gmbh", "plc", "corp", "ag", "sa")
