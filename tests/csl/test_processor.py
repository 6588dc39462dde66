"""The processor whole: citations, positions, namesakes, collapsing, bibliographies."""

from __future__ import annotations

import pytest

from refman.csl.catalogue import load_style
from refman.csl.citing import Citation, Cite
from refman.csl.errors import StyleError
from refman.csl.output import html, text
from refman.csl.processor import Processor
from refman.csl.spans import text_of
from refman.model.reference import reference_from_csl
from tests.csl.works import book, cite

NOOR, ILVES, ROSSI = ("Noor", "Amira"), ("Ilves", "Toomas"), ("Rossi", "Chiara")


def words(style: str, items: list[dict[str, object]], *citations: Citation, locale: str | None = None) -> list[str]:
    return [text_of(spans) for spans in Processor(load_style(style), locale).citations(items, citations)]


def entries(style: str, items: list[dict[str, object]], locale: str | None = None) -> list[str]:
    made = Processor(load_style(style), locale).bibliography(items)
    return [text.text(entry.text) for entry in made.entries]


def test_apa_bibliography_in_order_with_letters() -> None:
    items = [book("b", 2001, "Zebra", NOOR), book("a", 2001, "Apple", NOOR), book("c", None, "Undated", ILVES)]
    assert entries("apa", items) == [
        "Ilves, T. (n.d.). Undated. Press.",
        "Noor, A. (2001a). Apple. Press.",
        "Noor, A. (2001b). Zebra. Press.",
    ]


def test_namesakes_get_initials_and_years_letters() -> None:
    items = [
        book("a", 2001, "A", ("Noor", "Amira")),
        book("b", 2001, "B", ("Noor", "Bilal")),
        book("c", 2001, "C", ("Noor", "Bilal")),
    ]
    assert words("apa", items, cite("a"), cite("b", "c")) == ["(A. Noor, 2001)", "(B. Noor, 2001a, 2001b)"]


def test_names_are_added_until_works_differ() -> None:
    items = [book("a", 2010, "A", NOOR, ILVES, ROSSI), book("b", 2010, "B", NOOR, ROSSI, ILVES)]
    assert words("apa", items, cite("a"), cite("b")) == ["(Noor, Ilves, et al., 2010)", "(Noor, Rossi, et al., 2010)"]


def test_numbers_in_a_row_become_a_range() -> None:
    items = [book(f"i{n}", 2000 + n, f"T{n}", NOOR) for n in range(5)]
    first = cite("i0", "i1", "i2", "i3", "i4")
    again = cite("i0", "i1", "i2", "i4")
    assert words("nature", items, first, again) == ["1–5", "1–3,5"]
    assert words("ieee", items, first, again)[1] == "[1], [2], [3], [5]"
    assert words("nature", items, first, cite("i0", "i1"))[1] == "1,2"


def test_positions_of_a_note_style() -> None:
    items = [book("a", 2001, "Apples", NOOR), book("b", 2002, "Pears", ILVES)]
    notes = [
        cite("a", note=1, locator="3"),
        cite("a", note=2, locator="3"),
        cite("a", note=3, locator="9"),
        cite("b", note=4),
        cite("a", note=5),
        cite("a", "b", note=6),
        cite("b", note=7),
    ]
    assert words("notes-ibid-it", items, *notes) == [
        "A. Noor, Apples, Press, 2001, p. 3.",
        "Ibidem.",
        "Ivi, p. 9.",
        "T. Ilves, Pears, Press, 2002.",
        "Noor, Apples, cit.",
        "Ibidem; Ilves, Pears, cit.",
        "Ilves, Pears, cit.",
    ]


def test_composite_and_suppressed_authors() -> None:
    items = [book("a", 2001, "Apples", NOOR)]
    composite = Citation(cites=(Cite(id="a", locator="3"),), mode="composite")
    assert words("apa", items, composite) == ["Noor (2001, p. 3)"]
    assert words("ieee", items, composite) == ["Noor [1, p. 3]"]
    assert words("apa", items, cite("a", suppress_author=True)) == ["(2001)"]
    assert words("apa", items, cite("a", author_only=True)) == ["Noor"]


def test_prefix_and_suffix_are_set_off() -> None:
    items = [book("a", 2001, "Apples", NOOR), book("b", 2002, "Pears", ILVES)]
    cluster = Citation(cites=(Cite(id="a", prefix="see", suffix=", passim"), Cite(id="b", prefix="but cf. ")))
    assert words("chicago-author-date", items, cluster) == ["(see Noor 2001, passim; but cf. Ilves 2002)"]


def test_spans_name_the_variables_they_came_from() -> None:
    made = Processor(load_style("apa")).bibliography([book("a", 2001, "Apples", NOOR)])
    found = {span.text: span.variables for span in made.entries[0].text if span.variables}
    assert found["Noor"] == ("author", "family")
    assert found["A."] == ("author", "given")
    assert found["2001"] == ("issued",)
    assert found["Apples"] == ("title",)


def test_references_and_csl_json_give_the_same() -> None:
    items = [book("a", 2001, "Apples", NOOR), book("b", 2002, "Pears", ILVES)]
    processor = Processor(load_style("ieee"))
    assert [text_of(entry.text) for entry in processor.bibliography(items).entries] == [
        text_of(entry.text) for entry in processor.bibliography([reference_from_csl(item) for item in items]).entries
    ]


def test_locale_of_the_user_wins_where_the_style_has_none() -> None:
    items = [book("a", 2001, "Äpfel", NOOR, ILVES)]
    assert entries("apa", items, "de-DE") == ["Noor, A., & Ilves, T. (2001). Äpfel. Press."]
    assert "und" in entries("chicago-author-date", items, "de-DE")[0]


def test_two_works_with_one_id_are_both_listed() -> None:
    items = [
        book("", 2001, "Apples", NOOR),
        book("", 2002, "Pears", ILVES),
        book("x", 2003, "Figs", ROSSI),
        book("x", 2004, "Nuts", ROSSI),
    ]
    assert len(entries("apa", items)) == 4


def test_a_style_that_prints_nothing_for_a_work_says_so() -> None:
    letter = {"id": "l", "type": "personal_communication", "author": [{"family": "Noor", "given": "A"}]}
    made = Processor(load_style("apa")).bibliography([letter])
    assert (made.entries, made.silent) == ((), ("l",))


def test_an_unknown_key_is_named() -> None:
    with pytest.raises(StyleError, match="'zz'"):
        words("apa", [book("a", 2001, "Apples", NOOR)], cite("zz"))


def test_margin_labels_stand_in_blocks() -> None:
    made = Processor(load_style("ieee")).bibliography([book("a", 2001, "Apples", NOOR)])
    assert html.bibliography(made).startswith(
        '<div class="csl-bib-body">\n  <div class="csl-entry">\n    <div class="csl-left-margin">[1]</div>'
    )


def test_rendering_twice_gives_the_same() -> None:
    items = [book(f"i{n}", 2000 + n % 2, f"T{n}", (("Noor", "Amira"), ("Noor", "Bilal"))[n % 2]) for n in range(8)]
    processor = Processor(load_style("apa"))
    first, second = processor.bibliography(items), processor.bibliography(items)
    assert [text_of(entry.text) for entry in first.entries] == [text_of(entry.text) for entry in second.entries]
