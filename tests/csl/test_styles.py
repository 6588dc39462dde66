"""Styles by name, our own styles, faults in styles."""

from __future__ import annotations

from pathlib import Path

import pytest

from refman.api.styles import faults, found, listed, shown
from refman.csl.catalogue import load_style, own_folder, style_path
from refman.csl.citeproc_py import schema_faults
from refman.csl.errors import StyleError
from refman.csl.processor import Processor
from refman.csl.spans import text_of
from tests.csl.works import book, cite

OWN = sorted(own_folder().glob("*.csl"))
NOOR, ILVES = ("Noor", "Amira"), ("Ilves", "Toomas")
WORKS = [
    book("a", 2001, "Apples", NOOR, publisher_place="Riga"),
    book("b", 2002, "Pears", ILVES, type="article-journal", container_title="Fruit", volume="3", page="10-20"),
]
DOCUMENT = [
    cite("a", note=1, locator="3"),
    cite("a", note=2, locator="3"),
    cite("a", note=3, locator="9"),
    cite("b", note=4),
    cite("a", note=5, locator="4"),
    cite("b", note=6),
]


@pytest.mark.parametrize("path", OWN, ids=lambda path: path.stem)
def test_our_styles_are_valid(path: Path) -> None:
    assert schema_faults(path.read_bytes()) == []
    assert faults(path.stem) == []


def _cited(style: str) -> list[str]:
    return [text_of(spans) for spans in Processor(load_style(style)).citations(WORKS, DOCUMENT)]


def test_apa_with_ibid() -> None:
    assert _cited("apa-ibid") == [
        "(Noor, 2001, p. 3)",
        "(ibid.)",
        "(ibid., p. 9)",
        "(Ilves, 2002)",
        "(Noor, 2001, p. 4)",
        "(Ilves, 2002)",
    ]


def test_notes_in_french_usage() -> None:
    assert _cited("notes-ibid-fr") == [
        "Amira Noor, Apples, Riga, Press, 2001, p. 3.",
        "Ibid.",
        "Ibid., p. 9.",
        "Toomas Ilves, «\u00a0Pears\u00a0», Fruit, vol. 3, Press, 2002, p. 10\u201120.",
        "Noor, Apples, op. cit., p. 4.",
        "Ilves, «\u00a0Pears\u00a0», art. cit.",
    ]


def test_notes_in_italian_usage() -> None:
    assert _cited("notes-ibid-it") == [
        "A. Noor, Apples, Press, Riga 2001, p. 3.",
        "Ibidem.",
        "Ivi, p. 9.",
        "T. Ilves, «Pears», Fruit, vol. 3, Press, 2002, pp. 10–20.",
        "Noor, Apples, cit., p. 4.",
        "Ilves, «Pears», cit.",
    ]


def test_compact_list() -> None:
    made = Processor(load_style("reference-list")).bibliography(WORKS)
    assert [text_of(entry.text) for entry in made.entries] == [
        "Ilves T 2002. Pears. Fruit 3:10–20. Press.",
        "Noor A 2001. Apples. Press.",
    ]


@pytest.mark.parametrize(
    ("asked", "title"),
    [
        ("apa", "APA Style 7th edition"),
        ("vancouver", "NLM"),
        ("chicago-fullnote-bibliography", "Chicago"),
        ("nature-communications", "Nature"),
        ("APA", "APA Style 7th edition"),
        ("apa.csl", "APA Style 7th edition"),
    ],
)
def test_names_that_people_type(asked: str, title: str) -> None:
    assert title in load_style(asked).title


def test_aliases_lead_to_styles() -> None:
    from refman.csl.aliases import ALIASES

    assert [name for name, target in ALIASES.items() if style_path(target) is None and style_path(name) is None] == []


def test_close_names_are_offered() -> None:
    with pytest.raises(StyleError) as caught:
        load_style("vancuver")
    assert "vancouver" in caught.value.hint


@pytest.mark.parametrize(
    ("xml", "where", "message"),
    [
        ("<style", "style:1", "not well-formed"),
        ("<style xmlns='http://purl.org/net/xbiblio/csl'/>", "style", "no <citation>"),
        ("<!DOCTYPE a [<!ENTITY b 'c'>]><style/>", "style", "entity"),
        ("<a>" * 300 + "</a>" * 300, "style:1", "nested too deeply"),
    ],
)
def test_broken_styles_are_refused_with_their_line(xml: str, where: str, message: str) -> None:
    with pytest.raises(StyleError, match=message) as caught:
        load_style(xml)
    assert caught.value.where == where


def _style(layout: str, macros: str = "") -> str:
    return (
        '<style xmlns="http://purl.org/net/xbiblio/csl" class="in-text" version="1.0">\n'
        f"{macros}<citation><layout>{layout}</layout></citation></style>"
    )


@pytest.mark.parametrize(
    ("xml", "message"),
    [
        (_style('<text macro="no"/>'), "no macro 'no'"),
        (_style('<text macro="m"/>', '<macro name="m"><text macro="m"/></macro>'), "calls itself"),
        (_style("<txt/>"), "no such rendering element"),
        (_style("<text/>"), "needs one of"),
        (_style('<choose><if colour="red"><text value="a"/></if></choose>'), "no condition 'colour'"),
    ],
)
def test_errors_name_style_line_and_element(xml: str, message: str) -> None:
    with pytest.raises(StyleError, match=message) as caught:
        Processor(load_style(xml)).citations(WORKS, [cite("a")])
    assert caught.value.where.startswith("style:2")


def test_find_and_list() -> None:
    assert found(["nature", "communications"])[0][0] == "nature-communications"
    assert dict(listed())["apa"] == "APA Style 7th edition"


def test_show_says_what_a_style_depends_on() -> None:
    lines = shown("nature-communications").splitlines()
    assert lines[:3] == ["Nature Communications", "name: nature-communications", "depends on: nature (Nature)"]
    assert any("Reading notes in the margin" in line for line in lines)
