"""Words that stand in for a work in notes and brackets, in the languages of Europe."""

from __future__ import annotations

import pytest

from refman.api.analyse import analyse
from refman.documents.read import read_document
from refman.model.citation import Cite

WORKS = "\n\n## References\n\nRoe, A. *Salt and sugar*. Leeds: Gill, 2010.\n\nDoe, B. *Bread and butter for all*. Leeds: Gill, 2011.\n"
IBID = """Ibid.|ibidem|ebd.|Ebenda|Tamże|Zob. tamże|Por. tamże|Там же|Там само|См. там же|Tamtéž|Tamtiež|Prav tam|Na istom mjestu|Uo.|Ugyanott
Aynı yerde|Αυτόθι|Samma ställe|Samme sted|Smst.|Ten pat|Turpat|Aldaar"""
OP_CIT = """op. cit.|ob. cit.|a. a. O.|dz. cyt.|Указ. соч.|вказ. праця|c. d.|i. m.|a.g.e.|adı geçen eser|nav. dj.|nav. delo|ό. π.|anf. arb.|a. a.|a. w."""


def cites(text: str) -> list[Cite]:
    analysed = analyse(read_document(text.encode(), "article.md"))
    return [cite for citation in analysed.citations for cite in citation.cites]


@pytest.mark.parametrize("word", IBID.replace("\n", "|").split("|"))
def test_the_same_work_in_the_next_note(word: str) -> None:
    body = f"One[^1]. Two[^2].\n\n[^1]: A. Roe, *Salt and sugar*, Leeds 2010, p. 15.\n[^2]: {word}, s. 17.\n"
    assert [(cite.references, cite.via) for cite in cites(body + WORKS)] == [((0,), None), ((0,), "ibid")]


@pytest.mark.parametrize("word", OP_CIT.split("|"))
def test_a_work_named_further_up(word: str) -> None:
    body = (
        "One[^1]. Two[^2]. Three[^3].\n\n[^1]: A. Roe, *Salt and sugar*, Leeds 2010, p. 15.\n"
        f"[^2]: B. Doe, *Bread and butter for all*, Leeds 2011, p. 3.\n[^3]: Roe, {word}, p. 17.\n"
    )
    assert [(cite.references, cite.via) for cite in cites(body + WORKS)][2] == ((0,), "op-cit")


@pytest.mark.parametrize("word", ["Tenże", "Idem", "Týž", "Он же"])
def test_the_same_author_with_another_work(word: str) -> None:
    more = WORKS + "\nRoe, A. *Pepper in the sea*. Leeds: Gill, 2013.\n"
    body = f"One[^1]. Two[^2].\n\n[^1]: A. Roe, *Salt and sugar*, Leeds 2010, p. 15.\n[^2]: {word}, *Pepper in the sea*, s. 5.\n"
    assert [cite.references for cite in cites(body + more)] == [(0,), (2,)]


@pytest.mark.parametrize(
    "words", ["Там же, в Москве, всё иначе", "Tamże mieszka Nowak", "Isto vrijedi za grad", "Ten pat žmogus"]
)
def test_words_of_sentences_stand_for_nothing(words: str) -> None:
    body = f"So it is (Roe, 2010). {words}. And so it is (cf. the town; isto vrijedi).\n"
    assert [cite.via for cite in cites(body + WORKS)] == [None]


def test_doses_and_acids_are_no_works() -> None:
    body = "So it is (Roe, 2010). It was given (Ketamine, i.m., 10 mg) to mice (50 a.a.; i.m.).\n"
    assert [cite.via for cite in cites(body + WORKS)] == [None]


@pytest.mark.parametrize("place", ["pages 3–5", "passim", "Kapitel 3", "p. 3"])
def test_a_place_behind_idem_is_no_title(place: str) -> None:
    body = f"One[^1]. Two[^2].\n\n[^1]: A. Roe, *Salt and sugar*, Leeds 2010, p. 15.\n[^2]: Idem, {place}.\n"
    assert [cite.references for cite in cites(body + WORKS)] == [(0,), (0,)]
