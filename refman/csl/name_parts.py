"""One name, written out: order, particles, suffix, initials, its parts' formats.

Source: CSL 1.0.2, "Name", "Name-part Order", appendix on particles.
"""

from __future__ import annotations

from refman.csl.initials import initials
from refman.csl.markup import parsed
from refman.csl.name_options import NameOptions, NamePart
from refman.csl.names_model import Person
from refman.csl.rich import POP, Ops, Push
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


def _formats_only(part: NamePart) -> NamePart:
    return NamePart(
        tuple([op for op in part.opening if type(op) is not str]),
        tuple([op for op in part.closing if type(op) is not str]),
        part.case,
    )


def _affixed(part: NamePart, ops: Ops) -> Ops:
    """The part's own affixes around what belongs to it."""
    before = [op for op in part.opening if type(op) is str]
    after = [op for op in part.closing if type(op) is str]
    return [*before, *ops, *after] if ops else []


def _pieces(person: Person, options: NameOptions, given: str) -> tuple[Ops, Ops, Ops, Ops]:
    """Given name, dropping particle, particle, family name: each in its format, none with affixes."""
    of_family, of_given = _formats_only(options.family), _formats_only(options.given)
    return (
        _part(_GIVEN, given, of_given),
        _part(_DROPPING, person.dropping, of_given),
        _part(_PARTICLE, person.non_dropping, of_family),
        _part(_FAMILY, person.family, of_family),
    )


def _known_as(person: Person, options: NameOptions, sort: bool) -> Ops:
    _, _, particle, family = _pieces(person, options, "")
    if sort and options.demote != "never":
        return _affixed(options.family, _spaced(family, particle))
    return _affixed(options.family, _spaced(particle, family))


def _in_order(person: Person, options: NameOptions, given: str) -> Ops:
    first, dropping, particle, family = _pieces(person, options, given)
    name = _spaced(_affixed(options.given, first), _affixed(options.family, _spaced(dropping, particle, family)))
    if not person.suffix:
        return name
    joint = ", " if person.comma_suffix else " "
    return [*name, joint, *_bare(_SUFFIX, _suffix(person, options))]


def _suffix(person: Person, options: NameOptions) -> str:
    """ "Jr." loses its full stop where initials have none."""
    bare = options.initial_mark is not None and "." not in options.initial_mark
    return person.suffix.replace(".", "") if bare else person.suffix


def _inverted(person: Person, options: NameOptions, given: str, sort: bool) -> Ops:
    demoted = options.demote == "display-and-sort" or (sort and options.demote == "sort-only")
    first, dropping, particle, family = _pieces(person, options, given)
    known_as = _affixed(options.family, family if demoted else _spaced(particle, family))
    rest = _affixed(options.given, _spaced(first, dropping, particle if demoted else []))
    out: Ops = known_as
    for piece in (rest, _bare(_SUFFIX, _suffix(person, options))):
        if piece:
            out = [*out, options.separator, *piece] if out else piece
    return out


def _eastern(person: Person, options: NameOptions, given: str, level: int) -> Ops:
    family = _part(_FAMILY, person.family, options.family)
    if level == SHORT and options.form != "long":
        return family
    full = _part(_GIVEN, person.given, options.given)
    return [*family, *([" "] if person.static else []), *full]
