"""The best labels that have a title in them, for a reference in which the labeller saw none.

Nearly every work is cited by its title. What has none is a paper cited by journal, volume and page, as physicists do.
To label with the one bound, that a title begins at some word, the label that begins a title is helped at every word, by
just so much that the best labels have it.

Source: Lagrangian relaxation of a constraint on Viterbi's sequence; Rush and Collins (2012), A Tutorial on Dual
Decomposition and Lagrangian Relaxation (section 3).
"""

from __future__ import annotations

from collections.abc import Sequence

from refman.references.decode import HALF, Labelling, tagged
from refman.references.name_parts import PARTICLES
from refman.references.outlets import class_of_name
from refman.references.pieces import Piece
from refman.references.repeated import THE_SAME
from refman.references.tokens import Tokens
from refman.references.widely import classes_of

_TITLE = "B-title"
# How much the label is helped, in steps; what is not persuaded by the last has none.
_HELP = (1.0, 2.0, 3.0, 4.5, 6.0, 8.0)
_NAMED = frozenset(("title", "legislation", "genre"))
_LOCATED = frozenset(("volume", "page", "issue"))
_AUTHORS = ("author", "B-author")
# What is not out yet, has a number by which it is found, or was asked of somebody is cited without a title too.
_FOUND_OTHERWISE = frozenset(
    "arxiv preparation press submitted prep unpublished doi interview entrevista entretien intervista".split()
)


def lacks_title(cut: Tokens, found: Sequence[Piece]) -> bool:
    """Whether the reference ought to have a title and has none: a place in a journal, or in an archive of preprints, needs none."""
    names = {piece.name for piece in found}
    if not _NAMED.isdisjoint(names) or any(map(_is_found_otherwise, cut.words)) or cut.words[0].lower() in _POINTERS:
        return False
    if "container-title" not in names:
        return "volume" not in names and not ("page" in names and names <= _SHORT)
    if not _LOCATED.isdisjoint(names):
        return False
    whole = next(piece for piece in found if piece.name == "container-title")
    name = " ".join(cut.words[whole.first : whole.last]).lower()
    return not (class_of_name(name) or set(classes_of(name)) - {"press"})


# "Ebd., S. 45" and "Roe 1989, S. 407" point to another reference.
_POINTERS = THE_SAME | frozenset("ibid ibidem ibíd ebenda op loc aao aa".split())
_SHORT = frozenset(("author", "issued", "page", "note", "x"))


def _is_found_otherwise(word: str) -> bool:
    word = word.lower()
    return word in _FOUND_OTHERWISE or word.startswith(("arxiv", "10.", "hep-"))


def with_title(cut: Tokens, first: Labelling) -> Labelling:
    """The most probable labels with a title in them; the first ones where nothing can be one."""
    for gain in _HELP:
        second = tagged(cut.words, cut.gaps, {at: {_TITLE: gain} for at in range(len(cut.words))})
        if _TITLE in second.labels:
            if not _is_likely(cut, first.labels, second.labels):
                break
            return Labelling(second.labels, min(HALF, first.probability), second.marginals)
    return first


def _is_likely(cut: Tokens, before: Sequence[str], after: Sequence[str]) -> bool:
    """Whether the title is of words, and no person lost the family name to it."""
    title = [at for at, label in enumerate(after) if label in ("title", _TITLE)]
    if title[0] and cut.words[title[0]].islower():
        return False  # "Vgl. dazu auch Roe"
    if not any(sign.isalpha() for at in title for sign in cut.words[at]):
        return False
    people = [at for at, label in enumerate(after) if label in _AUTHORS]
    if not people:
        return not any(_is_initial(word) for word, label in zip(cut.words, before) if label in _AUTHORS)
    return _is_whole(cut, people)


def _is_whole(cut: Tokens, people: list[int]) -> bool:
    """Whether the last of the people has a family name: in front of initials, or in the part before theirs ("Roe, J.")."""
    parts: list[list[str]] = [[]]
    for at in people:
        if parts[-1] and ("," in cut.gaps[at] or cut.words[at].lower() in ("and", "und", "et", "y")):
            parts.append([])
        parts[-1].append(cut.words[at])
    if not all(_is_initial(word) or word in PARTICLES for word in parts[-1]):
        return True
    return len(parts) > 1 and not any(map(_is_initial, parts[-2]))


def _is_initial(word: str) -> bool:
    return word.isupper() and (len(word) == 1 or (len(word) == len("X-Y") and word[1] == "-"))
