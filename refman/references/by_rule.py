"""What is read whole by rule, before any model is asked: the readers in their order, and when each may have work."""

from __future__ import annotations

from collections.abc import Callable

import msgspec

from refman.references import (
    acts,
    arabic,
    archival,
    artworks,
    broadcasts,
    classics,
    commentaries,
    court_names,
    dailies,
    east_asian,
    gbt7714,
    legal,
    letters,
    official,
    papers,
    recordings,
    scripture,
    slavic_courts,
    standards,
    statutes,
    strasbourg,
)
from refman.references.asking import askers
from refman.references.coded import Coded
from refman.references.courts import decision
from refman.references.tokens import Tokens


class _Reader(msgspec.Struct, frozen=True, gc=False):
    """A reader, and when it may have work: one of the words stands in the text, or one of the strings (`traces`)."""

    read: Callable[[str, Tokens], Coded | None]
    words: frozenset[str] = frozenset()
    traces: tuple[str, ...] = ()


# In this order: the first that knows the text has it.
_READERS = (
    _Reader(strasbourg.strasbourg, strasbourg.AGAINST, ("./.",)),
    _Reader(legal.legal, traces=legal.TRACES),
    _Reader(official.official, official.WORDS, official.TRACES),
    _Reader(lambda text, cut: gbt7714.gbt7714(cut), traces=gbt7714.OPENING),
    _Reader(statutes.statute, statutes.WORDS, statutes.CODES),
    _Reader(decision, court_names.FIRST),
    _Reader(commentaries.commentary, commentaries.WORDS),
    _Reader(arabic.arabic, traces=arabic.TRACES),
    _Reader(dailies.daily, traces=dailies.TRACES),
    _Reader(slavic_courts.slavic_decision, slavic_courts.WORDS),
    _Reader(letters.letter, letters.WORDS),
    _Reader(archival.archival, archival.WORDS, archival.ARCHIVES),
    _Reader(artworks.artwork, artworks.WORDS),
    _Reader(standards.standard, standards.BODIES, ("3GPP",)),
    _Reader(acts.act, acts.WORDS | acts.LETTERS, ("§",)),
    _Reader(papers.paper, papers.WORDS),
    _Reader(scripture.scripture, scripture.BOOKS),
    _Reader(classics.classic, classics.WORDS),
    _Reader(broadcasts.broadcast, broadcasts.WORDS),
    _Reader(recordings.recording, recordings.WORDS),
)


def read_by_rule(text: str, cut: Tokens) -> Coded | None:
    """The labels of a reference that keeps to the order of its kind of work from end to end; None for any other.

    A text of one word at least.
    """
    asked = 0
    for word in _WORDS.intersection(cut.words):
        asked |= _OF_WORD[word]
    for trace, readers in _OF_TRACE.items():
        if trace in text:
            asked |= readers
    at = 0
    while asked:
        if asked & 1:
            found = _READERS[at].read(text, cut)
            if found:
                return found
        asked >>= 1
        at += 1
    return None if text.isascii() else east_asian.marked_titles(text, cut)


_OF_WORD = askers(reader.words for reader in _READERS)
_OF_TRACE = askers(reader.traces for reader in _READERS)
_WORDS = frozenset(_OF_WORD)
