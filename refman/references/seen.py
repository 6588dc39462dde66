"""A string as it is read: on one line, without its list's sign, cut into words, and told by rule where it can be."""

from __future__ import annotations

import msgspec

from refman.references.by_rule import read_by_rule
from refman.references.coded import Coded
from refman.references.copied import without_traces
from refman.references.list_key import without_key
from refman.references.list_number import Numbered, without_number
from refman.references.one_line import one_line
from refman.references.pointers import without_pointer
from refman.references.repeated import Borrowed, without_sign
from refman.references.several import first_of
from refman.references.tokens import Tokens, tokens

# A reference is a few hundred words at the most; what is longer is no reference, and is not read to its end.
LONGEST = 20_000


class Seen(msgspec.Struct, frozen=True, gc=False):
    """A string, on one line and cut into words; `reason` says why nothing can be read in it, `borrowed` what stands for a sign.

    `pointer` is what pointed to another work before this one, and `others` are the works behind it, for the note.
    """

    raw: str
    listed: Numbered
    cut: Tokens
    reason: str = ""
    borrowed: Borrowed | None = None
    coded: Coded | None = None
    pointer: str = ""
    others: tuple[str, ...] = ()

    @property
    def shown(self) -> Tokens:
        """The words that the labeller reads."""
        return self.cut if self.borrowed is None else self.borrowed.cut


def seen(raw: str) -> Seen:
    """What is seen of a string before any word of it is labelled."""
    line = without_key(
        without_number(without_traces(one_line(_readable(raw if len(raw) <= LONGEST else raw[:LONGEST]))))
    )
    line, pointer = without_pointer(line)
    line, lead, others = first_of(line)
    pointer = pointer or lead
    text = line.line.text
    cut = tokens(text)
    if not cut.words:
        return Seen(raw, line, cut, "an empty line" if not raw.strip() else "no words in it")
    if len(raw) > LONGEST:
        return Seen(raw, line, cut, f"longer than {LONGEST:,} characters")
    code = read_by_rule(text, cut)
    borrowed = None if code else without_sign(text, cut)
    return Seen(raw, line, cut, borrowed=borrowed, coded=code, pointer=pointer, others=others)


def _readable(raw: str) -> str:
    """The text, as long as before, with half characters (lone surrogates, which no encoding has) shown as U+FFFD."""
    try:
        raw.encode()
    except UnicodeEncodeError:
        return "".join("\ufffd" if "\ud800" <= sign <= "\udfff" else sign for sign in raw)
    return raw
