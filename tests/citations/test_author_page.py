"""MLA's citations: an author and a page, a title and a page, a page behind a named author."""

from __future__ import annotations

import pytest

from refman.api.check import check_document
from refman.documents.read import read_document
from refman.model.citation import CitedText
from refman.model.result import Checked

WORKS = """

Works Cited

Derrida, Jacques. Archive Fever: A Freudian Impression. Translated by Eric Prenowitz, U of Chicago P, 1996.

Gordon, Avery F. Ghostly Matters: Haunting and the Sociological Imagination. U of Minnesota P, 1997.

Henderson, Mae G. "Speaking in Tongues." Changing Our Own Words, edited by Cheryl A. Wall, Rutgers UP, 1989, pp. 116-42.

---. "Toni Morrison's Beloved: Re-Membering the Body." Comparative American Identities, Routledge, 1991, pp. 62-86.

Lee, Min, et al. "Reading in Numbers." PMLA, vol. 130, no. 1, 2015, pp. 10-25.

"Reading Beloved." The Guardian, 3 Mar. 2012, www.theguardian.com/books/reading-beloved.

Smith, Ann, and Bob Jones. Prizes. Norton, 1990.
"""
# Two citations that make the text one by author and page.
SURE = "It haunts (Derrida 4) and is read (Lee et al. 12-13). "


def checked(body: str) -> Checked:
    return check_document(read_document(f"{SURE}{body}{WORKS}".encode(), "article.txt"))


def text_of(body: str) -> CitedText:
    return checked(body).text


@pytest.mark.parametrize(
    ("body", "references"),
    [
        ("So it is (Gordon 137).", [(1,)]),
        ('Gordon calls it "a way of knowing" (64).', [(1,)]),
        ('So it is (Henderson, "Remembering" 62; Henderson, "Speaking" 120).', [(3,), (2,)]),
        ("So it is (Henderson, Speaking 120).", [(2,)]),
        ("So it is (qtd. in Smith and Jones 45).", [(6,)]),
        ('So it is ("Reading Beloved").', [(5,)]),
        ("So it is (Ghostly Matters 12).", [(1,)]),
        ("So it is (Gorden 137).", [(1,)]),
        ("So it is (Baldwin 45).", [()]),
        (
            "He won in 1987 (Psalm 23), (Apollo 11), (Figure 3), (in 45 cases), (MS 45), (1987), (Od. 9.19-20), (a lot).",
            [],
        ),
    ],
)
def test_what_brackets_cite(body: str, references: list[tuple[int, ...]]) -> None:
    text = text_of(body)
    assert text.system == "author-page"
    assert [cite.references for one in text.citations[2:] for cite in one.cites] == references


def test_who_is_named_is_cited_and_who_is_not_is_found() -> None:
    found = checked("Gordon's Ghostly Matters says so, and Henderson (Baldwin 45).").findings
    assert sorted((one.code, one.message) for one in found if one.code.startswith("CIT")) == [
        ("CIT001", "Baldwin 45 is not in the reference list"),
        ("CIT002", "Reading Beloved, 2012 is in the list but is not cited"),
        ("CIT002", "Smith & Jones, 1990 is in the list but is not cited"),
    ]


def test_a_text_with_years_is_left_alone() -> None:
    body = "As Derrida (1996), Gordon (1997), Lee et al. (2015) and Smith and Jones (1990) show (Gordon 12), it is so (64)."
    text = check_document(read_document(f"{body}{WORKS}".encode(), "article.txt")).text
    assert text.system == "author-date"
    assert len(text.citations) == 4
