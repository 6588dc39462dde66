"""Whole articles in German, French, Italian and Spanish, with the traps that an editor knows: every cite to its entry."""

from __future__ import annotations

from pathlib import Path

import pytest

from refman.api.analyse import analyse_file
from refman.model.citation import CitedText

ARTICLES = Path(__file__).parent / "articles"


def linked(text: CitedText) -> list[tuple[str, str]]:
    """Each cite's words with the head of the entry that it leads to; cites that need none are left out."""
    return [
        (text.slice(cite.span), " | ".join(text.entries[at].raw for at in cite.references))
        for citation in text.citations
        for cite in citation.cites
        if cite.match != "exempt"
    ]


def expected(name: str) -> list[tuple[str, str]]:
    lines = (ARTICLES / f"{name}.links").read_text(encoding="utf-8").splitlines()
    return [(words, head) for words, _, head in (line.partition(" => ") for line in lines)]


@pytest.mark.parametrize("name", ["german", "french", "italian", "spanish"])
def test_every_cite_leads_to_its_entry(name: str) -> None:
    found = linked(analyse_file(str(ARTICLES / f"{name}.txt")))
    wanted = expected(name)
    assert [words for words, _ in found] == [words for words, _ in wanted]
    assert [(words, raw[: len(head)]) for (words, raw), (_, head) in zip(found, wanted)] == wanted
