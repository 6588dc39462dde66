"""Lists of names as they are printed in references, to names with their parts.

`names_from_text` splits the list (semicolons, slashes, "and", commas) and tells family-first from given-first name by
name, because one list often has both ("Doe, Jane, and Richard Roe").
"""

from __future__ import annotations

import functools
import re

import msgspec

from refman.model.names import Name
from refman.references.organisations import abbreviation_apart, is_organisation
from refman.references.wordlists import given_names

_PARTICLES = frozenset(
    """van von der den de del della di da dos das du la le ter ten zu zum vom el al af av d' d’ bin ibn ben do dalla degli
    'a af' te op het thor las los y vande vander lo dei 't ’t ’s""".split()
)
_SUFFIXES = frozenset("jr sr ii iii iv jnr snr filho neto júnior junior".split())
_NEVER_FAMILY = frozenset("jr sr jnr snr".split())


@functools.cache
def _patterns() -> dict[str, re.Pattern[str]]:
    letters = "[^\\W\\d_]"
    return {
        "et al": re.compile(
            r"[\s,;&(\[]*\b(?:(?:and|und|y|e|et|&)\s+)?(?:et\.?\s*al\b\.?|et\s+coll\b\.?|u\.\s?a\.|et\s+autres\b|y\s+otros\b"
            r"|e\s+altri\b|e\s+outros\b|and\s+others\b|others\b|und\s+andere\b|en\s+anderen\b|m\.\s?fl\.|i\s+dr\.|и\s+др\.?"
            r"|et\s+alii\b|ve\s+diğ\w*\.?|等)[\])]?[\s.,]*$",
            re.IGNORECASE,
        ),
        "role": re.compile(
            r"\s*[(\[]\s*(?:eds?|hrsg|hgg?|hrsgg|dirs?|coords?|orgs?|a\s+cura\s+di|a\s+c\.\s?di|red|comps?|ed\.?\s+lit|éds?"
            r"|director|producer|author|trans|übers|trad|writer|host|narrator|editors?)\b[^()\[\]]{0,24}[)\]]\s*|,?\s*\(?\b(?:eds?\.|Hrsg\.|editors?|éds?\.)\)?[\s:,]*$",
            re.IGNORECASE,
        ),
        "and": re.compile(
            r"\s*[,;]?\s+(?:and|And|AND|und|Und|UND|et|ET|y|e|en|og|och|i|и|ja|ve|sowie|with|avec)(?:,?\s+)"
            r"|\s*[,;]?\s*(?:&amp;|&|＆|＋)\s*|\s+u\.\s+"
        ),
        "initials": re.compile(
            rf"(?:{letters}{{1,2}}\.|[A-ZÀ-ÞА-ЯĀ-Ž](?![a-zß-ÿа-яā-ž]))(?:[\s\-‐–.’']*(?:[A-ZÀ-ÞА-ЯĀ-Ž]{letters}{{0,2}}\.|[A-ZÀ-ÞА-ЯĀ-Ž](?!{letters}{{2}})))*\.?"
        ),
        "lead": re.compile(
            r"^[\s\[(]*\d{1,3}[\].):\s]+(?=\D)|^[\s,;:.&\-–—*†‡/(\[]+(?:(?:and|und|et|y|with|mit)\s+)?|^(?:and|und|et|with|mit)\s+"
        ),
        "spaces": re.compile(r"\s+"),
    }


def names_from_text(text: str) -> tuple[tuple[Name, ...], bool]:
    """The names of a list, and whether it says that there are more ("et al.")."""
    patterns = _patterns()
    text = patterns["spaces"].sub(
        " ", text.replace("…", " ").replace(". . .", " ") if "…" in text or ". . ." in text else text
    )
    text = patterns["lead"].sub("", text).strip()
    others = False
    if (
        "al" in text
        or "." in text
        or "other" in text
        or "andere" in text
        or "autres" in text
        or "等" in text
        or "otros" in text
        or "altri" in text
    ):
        cut = patterns["et al"].search(text)
        if cut:
            others, text = True, text[: cut.start()]
    text = patterns["role"].sub(" ", text).strip(" ,;:/&([")
    if not text:
        return (), others
    return tuple(_without_stop(name) for name in _names(text) if name.family or name.literal), others


def _without_stop(name: Name) -> Name:
    """A full stop behind a whole given name ends the list, not the name."""
    last = name.given.rsplit(" ", 1)[-1]
    if last.endswith(".") and len(last) > 3 and "." not in last[:-1]:
        return Name(name.family, name.given[:-1], name.dropping_particle, name.non_dropping_particle, name.suffix)
    return name


def _names(text: str) -> list[Name]:
    if ";" in text or "；" in text:
        return [name for part in re.split("[;；]", text) for name in _some(part, lone=True)]
    if "/" in text:
        return [name for part in text.split("/") for name in _some(part, lone=True)]
    if "、" in text or "，" in text:
        return [name for part in re.split("[、，]", text) if part.strip() for name in _some(part, lone=True)]
    return _some(text, lone=False)


def _some(text: str, *, lone: bool) -> list[Name]:
    """The names of a stretch that has no semicolon. `lone`: commas inside part family from given name."""
    text = text.strip(" ,;&")
    if not text:
        return []
    if is_organisation(text):
        return [_organisation(text)]
    pieces = [piece for piece in _patterns()["and"].split(text) if piece and piece.strip(" ,")]
    if len(pieces) > 1 and len(pieces[0].split()) == 1 and "," not in pieces[0] and _lone_given(pieces):
        # "Edwin and Willa Muir", "Sidney & Beatrice Webb": the family name is told once.
        family = pieces[-1].split()[-1]
        pieces = [f"{piece} {family}" if len(piece.split()) == 1 and not piece.isupper() else piece for piece in pieces]
    segments: list[list[str]] = [
        [part.strip() for part in piece.split(",") if part.strip(" .")] for piece in _whole_names(text, pieces)
    ]
    if lone:
        return [name for part in segments for name in _lone(part)]
    if _only_families(segments):
        return [_name(part) for parts in segments for part in parts]
    return _paired(segments)


def _only_families(segments: list[list[str]]) -> bool:
    """ "Turner, Katz and Hurd": family names alone."""
    return (
        len(segments) > 1
        and len(segments[-1]) == 1
        and len(segments[0]) == 2
        and all(len(part.split()) == 1 and part.isalpha() for parts in segments for part in parts)
        and segments[0][1] not in given_names()
    )


def _whole_names(text: str, pieces: list[str]) -> list[str]:
    """The pieces with an organisation whose name has an "and" made whole: "Niels Bohr Library & Archives"."""
    if len(pieces) < 2 or "&" not in text:
        return pieces
    out = pieces[:1]
    for piece in pieces[1:]:
        if len(piece.split()) == 1 and is_organisation(piece.strip(" .")) and len(out[-1].split()) > 1:
            whole = f"{out[-1].strip()} & {piece.strip()}"
            if is_organisation(out[-1]) and whole in text:
                out[-1] = whole
                continue
        out.append(piece)
    return out


def _lone_given(pieces: list[str]) -> bool:
    return len(pieces) == 2 and len(pieces[1].split()) == 2 and "," not in pieces[1] and "." not in "".join(pieces)


def _lone(parts: list[str]) -> list[Name]:
    if not parts:
        return []
    if len(parts) == 1:
        return [_name(parts[0])]
    if len(parts) == 2 or (len(parts) == 3 and _is_suffix(parts[2])) or _is_suffix(parts[1]):
        return [_inverted(parts[0], parts[1:])]
    return _paired([parts])


def _paired(segments: list[list[str]]) -> list[Name]:
    """Names of a list whose commas part both names, and family from given names."""
    out: list[Name] = []
    flat = [part for piece in segments for part in piece]
    inverted = _is_inverted(flat, segments)
    for piece in segments:
        at = 0
        while at < len(piece):
            part = piece[at]
            follow = piece[at + 1] if at + 1 < len(piece) else ""
            if _is_suffix(part) and out:
                out[-1] = _with_suffix(out[-1], part)
                at += 1
            elif out and _is_company(part):
                last = out.pop()
                out.append(Name(literal=f"{' '.join(filter(None, (last.given, last.family, last.literal)))}, {part}"))
                at += 1
            elif out and at and _is_initials(part) and out[-1].suffix and not out[-1].given:
                # "Guerney, Jr., B. G."
                out[-1] = msgspec.structs.replace(out[-1], given=part)
                at += 1
            elif (
                out and at and _is_initials(part) and "." in part and out[-1].given and not _is_initials(out[-1].given)
            ):
                # "Adorno, Theodor, W."
                out[-1] = Name(
                    out[-1].family, f"{out[-1].given} {part}", out[-1].dropping_particle, out[-1].non_dropping_particle
                )
                at += 1
            elif follow and (
                _takes(part, follow, inverted=inverted, first=not out, left=len(piece) - at)
                or (inverted and len(piece) == 2 and piece is not segments[0] and not _has_initial(part))
            ):
                out.append(_inverted(part, [follow]))
                at += 2
            else:
                named = inverted and out and _only_initials(out) and _is_group(part)
                out.append(_organisation(part) if named else _name(part))
                at += 1
    return out


def _only_initials(names: list[Name]) -> bool:
    return all(name.literal or (name.given and _is_initials(name.given)) for name in names)


def _is_group(part: str) -> bool:
    """A name of several whole words where others have initials: "Gómez, R., & English Northern Philharmonia"."""
    words = part.split()
    return (
        len(words) > 2
        and words[0] not in given_names()
        and not _has_initial(part)
        and not _vancouver(part)
        and not any(_is_initials(word) or word.lower() in _PARTICLES for word in words)
        and words[0][0].isupper()
    )


def _is_inverted(flat: list[str], segments: list[list[str]]) -> bool:
    """Whether the list puts family names first and parts them from the given name by a comma."""
    if len(flat) < 2:
        return False
    first, second = flat[0], flat[1]
    if len(segments[0]) < 2:
        return False
    if _is_initials(second):
        return not _is_initials(first)
    words, others = len(first.split()), len(second.split())
    if _has_initial(first) or _vancouver(first):
        return False
    if _lead_particle(first) and words > 1:
        return True
    if words == 1:
        return True
    if others == 1 and "." not in first:
        return True
    return words == 2 and others == 2 and "." in second and "." not in first


def _takes(part: str, follow: str, *, inverted: bool, first: bool, left: int) -> bool:
    """Whether `follow` is the given name of the family name `part`."""
    if _is_initials(part) and ("." in part or len(part) < 2 or not first):
        return False
    if _is_initials(follow):
        return not _has_initial(part) and not (_vancouver(part) and "." not in follow)
    if not inverted or _vancouver(part) or _has_initial(part):
        return False
    if first:
        return True
    words = len(part.split())
    if words == 1:
        return True
    return _lead_particle(part) and len(follow.split()) == 1 and left % 2 == 0


@functools.lru_cache(maxsize=8192)
def _is_initials(part: str) -> bool:
    if len(part) > 24 or _is_suffix(part):
        return False
    words = part.split()
    while len(words) > 1 and words[-1].lower() in _PARTICLES:
        words.pop()
    plain = " ".join(words)
    match = _patterns()["initials"].fullmatch(plain)
    return match is not None and (("." in plain) or len(plain.replace(" ", "").replace("-", "")) <= 3)


def _has_initial(part: str) -> bool:
    """A stretch with both a name and initials: "J. M. Draper", "Hölldobler B."."""
    words = part.replace(".", ". ").split()
    return len(words) > 1 and any(len(word.rstrip(".")) == 1 and word[0].isupper() for word in words)


def _vancouver(part: str) -> bool:
    """Family name and bare capitals: "Kilpatrick GJ"."""
    words = part.split()
    if words and _is_suffix(words[-1]):
        words = words[:-1]
    return (
        len(words) > 1
        and len(words[-1]) <= 4
        and words[-1].isalpha()
        and words[-1].isupper()
        and not words[0].isupper()
    )


def _lead_particle(part: str) -> bool:
    return part.split()[0].lower() in _PARTICLES


def _is_suffix(part: str) -> bool:
    """ "Jr." and its kin; two bare capitals are somebody's initials ("Scott JR")."""
    bare = part.rstrip(".")
    return bare.lower() in _SUFFIXES and bare not in ("JR", "SR")


def _is_company(part: str) -> bool:
    return part.rstrip(".").lower() in ("inc", "ltd", "llc", "co", "gmbh", "plc", "corp", "ag", "sa")


def _with_suffix(name: Name, suffix: str) -> Name:
    return Name(
        name.family,
        name.given,
        name.dropping_particle,
        name.non_dropping_particle,
        suffix.strip(),
        literal=name.literal,
    )


def _inverted(family: str, rest: list[str]) -> Name:
    """A name from "van der Berg" and ["J. M.", "Jr."]."""
    suffix = next((part for part in rest if _is_suffix(part)), "")
    given = ", ".join(part for part in rest if part is not suffix)
    words = given.split()
    back = len(words)
    while back > 1 and words[back - 1].lower() in _PARTICLES:
        back -= 1
    dropping = " ".join(words[back:])
    given = " ".join(words[:back])
    if not suffix and len(words) > 1 and _is_suffix(words[-1]) and len(words[-1]) > 1:
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
        and words[at].lower() in _PARTICLES
        and (words[at].islower() or words[at].isupper() or at or len(words) > 2 or words[at] in ("Van", "Von", "De"))
    ):
        at += 1
    if at and not words[0][0].islower() and not family.isupper():
        return "", " ".join(words)
    return " ".join(words[:at]), " ".join(words[at:])


def _name(part: str) -> Name:
    """A name without a comma: given name first, unless bare capitals or initials stand at its end."""
    part = part.strip(" ,;:")
    if part.endswith(".") and part[:-1].rsplit(" ", 1)[-1] in _PARTICLES:
        part = part[:-1]
    if is_organisation(part):
        return _organisation(part)
    words = part.split()
    suffix = ""
    if (len(words) > 2 and _is_suffix(words[-1])) or (
        len(words) == 2 and words[1].rstrip(".").lower() in _NEVER_FAMILY and _is_suffix(words[1])
    ):
        suffix = words.pop()
    if len(words) == 1:
        return _single(words[0], suffix)
    back = len(words)
    while back > 2 and words[back - 1].lower() in _PARTICLES and words[back - 1].islower():
        back -= 1  # Chaisemartin C de
    if back < len(words) and _is_initials(words[back - 1]):
        return _inverted(" ".join(words[: back - 1]), [" ".join(words[back - 1 :])])
    if _is_given_last(words):
        if len(words) > 2 and words[1] in given_names() and words[0] not in given_names():
            return _inverted(words[0], [" ".join(words[1:])])
        at = len(words) - 1
        while at > 1 and _is_initials(" ".join(words[at - 1 :])):
            at -= 1
        return (
            _with_suffix(_inverted(" ".join(words[:at]), [" ".join(words[at:])]), suffix)
            if suffix
            else _inverted(" ".join(words[:at]), [" ".join(words[at:])])
        )
    return _straight(words, suffix)


def _is_given_last(words: list[str]) -> bool:
    last = words[-1]
    if _is_initials(last) and not _is_initials(words[0]) and len(words[0].rstrip(".")) > 1:
        return True
    if "." in words[0]:
        return False
    if len(words[0]) > 2 and words[0].isupper() and not last.isupper() and last.lower() not in _PARTICLES:
        return True  # KLAPISCH-ZUBER Christiane
    given = given_names()
    return (
        words[0] not in given
        and words[1].rstrip(".") in given
        and last[:1].isupper()
        and (len(words) == 2 or _is_initials(last))
    )


def _single(word: str, suffix: str) -> Name:
    camel = re.fullmatch(r"([A-ZÀ-Þ][a-zß-ÿ]{2,})([A-ZÀ-ÞŁŚ][a-zß-ÿ]{2,}.*)", word)
    if camel and (camel[1] in given_names() or (len(camel[1]) > 4 and len(camel[2]) > 4)):
        return Name(camel[2], camel[1], suffix=suffix)
    glued = re.fullmatch(r"((?:[A-ZÀ-ÞА-Я]\.(?:-)?)+)([^\W\d_]{2,}.*)", word)
    if glued:
        return Name(glued[2].strip("."), glued[1], suffix=suffix)
    backward = re.fullmatch(r"([A-ZÀ-Þ][^\W\d_]*[a-zà-ÿ])((?:[A-ZÀ-Þ]\.)+)", word)
    if backward:
        return Name(backward[1], backward[2], suffix=suffix)
    return Name(word.rstrip("."), suffix=suffix)


def _straight(words: list[str], suffix: str) -> Name:
    """Given names, particles, family name."""
    at = len(words) - 1
    while at > 1 and words[at - 1].lower() in _PARTICLES and words[at - 1][0].islower():
        at -= 1
    if at == len(words) - 1:
        glued = re.fullmatch(r"((?:[A-ZÀ-ÞА-Я]\.)+)([A-ZÀ-Þ][^\W\d_]+.*)", words[at])
        if glued:
            return Name(glued[2], " ".join([*words[:at], glued[1]]), suffix=suffix)
    family = words[at:]
    split = 0
    while split < len(family) - 1 and family[split].lower() in _PARTICLES:
        split += 1
    return Name(" ".join(family[split:]).rstrip("."), " ".join(words[:at]), "", " ".join(family[:split]), suffix)


def _organisation(text: str) -> Name:
    return Name(literal=abbreviation_apart(text.strip(" ,;:")))
