"""Several works in one string: told by their letters, or by the semicolons between whole works, and by nothing else."""

from __future__ import annotations

from pathlib import Path

import pytest

from refman.api.parse import entries_of
from refman.references.parse import parse_references
from refman.references.several import works_in

SEVERAL = {
    "letters in brackets": (
        "[1] (a) Smith, J.; Roe, A. J. Salt 1999, 121, 1234–1240. (b) Doe, K. Salt Lett. 2001, 40, 55–60.",
        ["Smith, J.; Roe, A. J. Salt 1999, 121, 1234–1240.", "Doe, K. Salt Lett. 2001, 40, 55–60."],
    ),
    "letters behind a lead": (
        "For reviews, see: a) M. Roe, Salt Rev. 2003, 103, 1; b) P. Doe, Acc. Salt Res. 2004, 37, 2.",
        ["M. Roe, Salt Rev. 2003, 103, 1", "P. Doe, Acc. Salt Res. 2004, 37, 2."],
    ),
    "semicolon between articles": (
        "J. Smith, A. Roe, J. Salt Soc. 1999, 121, 1234; K. Doe, Angew. Salt 2001, 40, 55.",
        ["J. Smith, A. Roe, J. Salt Soc. 1999, 121, 1234", "K. Doe, Angew. Salt 2001, 40, 55."],
    ),
    "semicolon between books in a note": (
        "Müller, H., Salz, Berlin 1999, S. 3; Meier, K., Zucker, Bonn 2001, S. 4 f.",
        ["Müller, H., Salz, Berlin 1999, S. 3", "Meier, K., Zucker, Bonn 2001, S. 4 f."],
    ),
    "the same author": (
        "Müller, H., Salz im Meer, Berlin 1999, S. 3; ders., Zucker, Bonn 2001, S. 4.",
        ["Müller, H., Salz im Meer, Berlin 1999, S. 3", "ders., Zucker, Bonn 2001, S. 4."],
    ),
    "a signal of the Bluebook": (
        "Cass R. Roe, On Salts 45–60 (2009); see also Richard A. Poe, The Economics of Salt 231 (1981).",
        ["Cass R. Roe, On Salts 45–60 (2009)", "Richard A. Poe, The Economics of Salt 231 (1981)."],
    ),
}


@pytest.mark.parametrize(("text", "works"), SEVERAL.values(), ids=SEVERAL)
def test_each_work_has_its_place(text: str, works: list[str]) -> None:
    assert [span.slice(text) for span in works_in(text)] == works


@pytest.mark.parametrize(
    "text",
    [
        "Smith, J.; Roe, A.; Doe, K. J. Am. Salt Soc. 1999, 121, 1234.",
        "Roe, J. (1999). Salt in section 2 (a) of the act and (b) of the bill. Leeds: Salt Press.",
        "Roe J, Doe K. Salt. J Salt. 2001;5(2):3-9; discussion 10.",
        "Roe, J. Salt and law. New York, NY, 1999; London: Routledge, 2000.",
        "Fed. R. Civ. P. 12(b)(6); 28 U.S.C. § 1332(a) (2018).",
        "Roe, J. (1950-2001); Doe, K. (b. 1960): Salt.",
        "",
        ";" * 500,
        "(a) " * 300,
    ],
)
def test_one_work_stays_whole(text: str) -> None:
    assert works_in(text) == []


def test_a_string_gives_one_record_and_keeps_the_others() -> None:
    text = SEVERAL["letters behind a lead"][0]
    (entry,) = parse_references([text])
    reference = entry.reference
    assert (reference.author[0].family, reference.container_title, reference.page) == ("Roe", "Salt Rev", "1")
    assert reference.note == "For reviews, see; P. Doe, Acc. Salt Res. 2004, 37, 2"
    assert any(doubt.startswith("2 works in one string") for doubt in reference.doubts)
    kept = [field.span.slice(text) for field in entry.fields if field.name == "note"]
    assert kept == ["For reviews, see", "P. Doe, Acc. Salt Res. 2004, 37, 2."]


def test_a_list_gives_a_record_for_each_work(tmp_path: Path) -> None:
    article = tmp_path / "article.txt"
    article.write_text(
        "Salt is made.[1,2]\n\nReferences\n\n"
        "[1] (a) Smith, J.; Roe, A. J. Salt 1999, 121, 1234–1240. (b) Doe, K. Salt Lett. 2001, 40, 55–60.\n"
        "[2] Brown, T. Salt 2010, 66, 99.\n[3] Green, T. Salt Res. 2011, 67, 98.\n",
        "utf-8",
    )
    entries = entries_of(str(article))
    assert [(one.label, one.reference.author[0].family) for one in entries] == [
        ("1a", "Smith"),
        ("1b", "Doe"),
        ("2", "Brown"),
        ("3", "Green"),
    ]
    text = article.read_text("utf-8")
    assert all(one.span.slice(text) == one.raw for one in entries)


def test_ibid_stands_for_the_journal_of_the_work_before(tmp_path: Path) -> None:
    article = tmp_path / "article.txt"
    article.write_text(
        "References\n\n[1] A. Roe, B. Doe, and N. Moe, Phys. Rev. 47, 777 (1935); D. Poe, ibid. 85, 166 (1952).\n"
        "[2] T. Brown, Salt 66, 99 (2010).\n[3] T. Green, Salt Res. 67, 98 (2011).\n",
        "utf-8",
    )
    references = [one.reference for one in entries_of(str(article))]
    assert [(one.container_title, one.volume) for one in references[:2]] == [("Phys. Rev.", "47"), ("Phys. Rev.", "85")]
