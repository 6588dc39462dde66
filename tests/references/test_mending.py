"""Each rule that mends labels, on labelled text of its own class; and what it must leave alone."""

from __future__ import annotations

import re

import pytest

from refman.references.mending.rules import repaired
from refman.references.pieces import Piece
from refman.references.tokens import Tokens, tokens
from tests.references.mending_cases import LEFT, MENDED


def labelled(text: str) -> tuple[Tokens, list[Piece]]:
    """The words of a marked text, and its pieces."""
    plain, spans = "", []
    for before, name, words in re.findall(r"([^{]*)(?:\{([\w-]+)\|([^}]*)\})?", text):
        plain += before
        if name:
            spans.append((name, len(plain), len(plain) + len(words)))
            plain += words
    cut = tokens(plain)
    found = []
    for name, start, end in spans:
        inside = [at for at, place in enumerate(cut.starts) if start <= place < end]
        found.append(Piece(name, inside[0], inside[-1] + 1, start, end))
    return cut, found


def titled(text: str) -> str:
    """With a title before it where there is none: a reference without one is mended in its own way."""
    return text if "{title|" in text or "Jane" in text else "{title|Anything}. " + text


def shown(text: str) -> str:
    cut, found = labelled(titled(text))
    plain = "".join(part for pair in zip(cut.gaps, [*cut.words, ""], strict=True) for part in pair)
    out = " ".join(f"{piece.name}|{piece.text(plain)}" for piece in repaired(cut, found))
    return out if "{title|" in text or "Jane" in text else out.removeprefix("title|Anything ")


@pytest.mark.parametrize(("text", "wanted"), MENDED.values(), ids=MENDED)
def test_what_is_mended(text: str, wanted: str) -> None:
    assert shown(text) == wanted


@pytest.mark.parametrize("text", LEFT.values(), ids=LEFT)
def test_what_is_left_alone(text: str) -> None:
    cut, found = labelled(titled(text))
    assert repaired(cut, found.copy()) == found
