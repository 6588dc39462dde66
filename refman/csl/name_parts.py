"""One name, written out: order, particles, suffix, initials, its parts' formats.

Source: CSL 1.0.2, "Name", "Name-part Order", appendix on particles.
"""

from __future__ import annotations

from refman.csl.initials import initials
from refman.csl.markup import parsed
from refman.csl.name_options import NameOptions, NamePart
from refman.csl.names_model import Person
from refman.csl.rich import POP, Op, Ops, Push
from refman.csl.text_case import recased

SHORT, INITIALS, FULL = 0, 1, 2
_FAMILY, _GIVEN, _LITERAL = Push("variable", "family"), Push("variable", "given"), Push("variable", "literal")
_SUFFIX, _PARTICLE = Push("variable", "suffix"), Push("variable", "non-dropping-particle")
_DROPPING = Push("variable", "dropping-particle")
_APOSTROPHES = ("\u2019", "'", "-", "\u2010", "\u02bc")


def written_name(person: Person, options: NameOptions, *, inverted: bool, level: int, sort: bool) -> Ops:
    """The marks of one name. `level`: 0 without given name (unless it is all there is), 1 initials, 2 in full."""
    if person.literal and not person.family:
        return _part(_LITERAL, person.literal, options.family)
    given = _given(person, options, level)
    if not person.western:
        return _eastern(person, options, given, level)
    if level == SHORT and options.form != "long":
        return _known_as(person, options, sort)
    if inverted:
        return _inverted(person, options, given, sort)
    return _in_order(person, options, given)


def _given(person: Person, options: NameOptions, level: int) -> str:
    if options.initial_mark is None or not person.given:
        return person.given
    if level >= FULL:
        return initials(person.given, options.initial_mark, cut=False, hyphen=options.hyphen)
    return initials(person.given, options.initial_mark, cut=options.cut, hyphen=options.hyphen)


def _part(mark: Push, text: str, part: NamePart) -> Ops:
    if not text:
        return []
    ops: Ops = list(parsed(text))
    if part.case:
        ops = recased(ops, part.case, english=True)
    return [*part.opening, mark, *ops, POP, *part.closing]


def _bare(mark: Push, text: str) -> Ops:
    return [mark, text, POP] if text else []


def _spaced(*pieces: Ops) -> Ops:
    """Pieces with a space between; none after a particle that ends in an apostrophe or hyphen."""
    out: Ops = []
    for piece in pieces:
        if not piece:
            continue
        if out:
            last = next((op for op in reversed(out) if type(op) is str), "")
            if not last.endswith(_APOSTROPHES):
                out.append(" ")
        out.extend(piece)
    return out


def _family(person: Person, options: NameOptions, *, particle: bool) -> Ops:
    """The family name, its particle in the same dress."""
    family = _part(_FAMILY, person.family, options.family)
    if not particle or not person.non_dropping:
        return family
    bare = NamePart(tuple(op for op in options.family.opening if type(op) is not str), 
                    tuple(op for op in options.family.closing if type(op) is not str), options.family.case)
    return _spaced(_part(_PARTICLE, person.non_dropping, bare), family)


def _known_as(person: Person, options: NameOptions, sort: bool) -> Ops:
    if sort and options.demote != "never":
        return _family(person, options, particle=False)
    return _family(person, options, particle=True)


def _in_order(person: Person, options: NameOptions, given: str) -> Ops:
    name = _spaced(
        _part(_GIVEN, given, options.given),
        _bare(_DROPPING, person.dropping),
        _family(person, options, particle=True),
    )
    if not person.suffix:
        return name
    joint = ", " if person.comma_suffix else " "
    return [*name, joint, *_bare(_SUFFIX, person.suffix)]


def _inverted(person: Person, options: NameOptions, given: str, sort: bool) -> Ops:
    demoted = options.demote == "display-and-sort" or (sort and options.demote == "sort-only")
    family = _family(person, options, particle=not demoted)
    last = _spaced(
        _part(_GIVEN, given, options.given),
        _bare(_DROPPING, person.dropping),
        _bare(_PARTICLE, person.non_dropping) if demoted else [],
    )
    out: Ops = family
    for piece in (last, _bare(_SUFFIX, person.suffix)):
        if piece:
            out = [*out, options.separator, *piece] if out else piece
    return out


def _eastern(person: Person, options: NameOptions, given: str, level: int) -> Ops:
    family = _part(_FAMILY, person.family, options.family)
    if level == SHORT and options.form != "long":
        return family
    full = _part(_GIVEN, person.given, options.given)
    return [*family, *([" "] if person.static else []), *full]


def separator_op(text: str) -> tuple[Op, ...]:
    """A delimiter as marks, () when it is empty."""
    return (text,) if text else ()
