"""What a page or a list does to a reference does not change what is read of it: line ends, runs of spaces, numbers, bullets."""

from __future__ import annotations

import html
import re
import textwrap

import pytest
from hypothesis import given
from hypothesis import strategies as st

from refman.model.citation import Entry
from refman.references.list_number import without_number
from refman.references.one_line import one_line
from refman.references.parse import parse_references
from tests.references.form_cases import FORMS
from tests.references.records import record

# References that begin with their own words, without a number.
RAWS = [raw for raw, _ in FORMS if not re.match(r"[\[(]?\d", raw)]
WAYS = {
    "narrow page": lambda raw: "\n".join(textwrap.wrap(raw, 60, break_long_words=False, break_on_hyphens=False)),
    "indented page": lambda raw: "\r\n      ".join(
        textwrap.wrap(raw, 70, break_long_words=False, break_on_hyphens=False)
    ),
    "two spaces": lambda raw: raw.replace(". ", ".  "),
    "unseen signs": lambda raw: raw.replace(". ", ".\u200b ").replace("tion", "ti\u00adon"),
    "hard spaces": lambda raw: raw.replace(". ", ".\u00a0"),
    "entities": lambda raw: raw.replace("&", "&amp;"),
    "links of a site": lambda raw: f"{raw} [CrossRef] [PubMed]",
    "more links of a site": lambda raw: f"{raw} Article CAS PubMed Google Scholar",
    "a stop twice": lambda raw: f"{raw}." if raw.endswith(".") and not raw.endswith("..") else raw,
    "a tab in front": lambda raw: f"\t{raw}",
    "a bullet": lambda raw: f"• {raw}",
    "a number": lambda raw: f"[12] {raw}",
    "a number and a stop": lambda raw: f"7.\t{raw}",
}


@pytest.mark.parametrize("way", WAYS)
def test_it_is_read_alike(way: str) -> None:
    raws = [raw.replace("\n", " ") for raw in RAWS]
    printed = [WAYS[way](raw) for raw in raws]
    plain = parse_references(raws, together=False)
    other = parse_references(printed, together=False)
    for raw, shown, one, two in zip(raws, printed, plain, other, strict=True):
        assert _record(two) == _record(one), shown
        for first, second in zip(_own(one), _own(two), strict=True):
            # The same words, where they stand in the string as it was typed.
            assert _seen(shown[slice(*_ends(second))]) == _seen(raw[slice(*_ends(first))])


def _record(entry: Entry) -> dict[str, object]:
    fields = entry.reference.__struct_fields__
    return {name: getattr(entry.reference, name) for name in fields if name not in ("raw", "confidence", "doubts")}


def _own(entry: Entry) -> list[tuple[str, int, int]]:
    return [(one.name, one.span.start, one.span.end) for one in entry.fields if one.name != "citation-number"]


def _seen(words: str) -> list[str]:
    return re.sub("[\u00ad\u200b]", "", html.unescape(words)).split()


def _ends(field: tuple[str, int, int]) -> tuple[int, int]:
    return field[1], field[2]


@pytest.mark.parametrize(
    ("before", "behind"), [("*", "*"), ("**", "**"), ("_", "_"), ("<i>", "</i>"), ('<span lang="en">', "</span>")]
)
def test_emphasis_is_none_of_the_words(before: str, behind: str) -> None:
    plain = "Roe, J. (2019). On salt and water. Journal of Salt, 4(2), 110–119. https://doi.org/10.1000/a_b_c"
    typed = plain.replace("Journal of Salt", f"{before}Journal of Salt{behind}").replace(
        "4(2)", f"{before}4{behind}(2)"
    )
    one, two = parse_references([plain])[0], parse_references([typed])[0]
    assert _record(two) == _record(one)
    assert two.raw == two.reference.raw == typed
    shown = {field.name: field.span.slice(typed) for field in two.fields}
    assert (shown["container-title"], shown["volume"]) == ("Journal of Salt", "4")


@pytest.mark.parametrize(
    ("typed", "title"),
    [
        ("Roe, J. (2019). 5 * 3 * 2 salts. Lakes Press.", "5 * 3 * 2 salts"),
        ("Roe, J. (2019). The R*-tree and the B*-tree of salt. Lakes Press.", "The R*-tree and the B*-tree of salt"),
        ("Roe, J. (2019). Salt < water and water > salt. Lakes Press.", "Salt < water and water > salt"),
        ("Roe, J. (2019). AT&T; a history of salt. Lakes Press.", "AT&T; a history of salt"),
        (
            "Roe, J. (2019). On PubMed and Google Scholar in salt research. Lakes Press.",
            "On PubMed and Google Scholar in salt research",
        ),
    ],
)
def test_signs_that_are_words_of_their_own_stay(typed: str, title: str) -> None:
    assert record(typed)["title"] == title


def test_quotation_marks_of_tex() -> None:
    assert (
        record("Roe, J. ``The salt of the sea.'' Journal of Salt 4, no. 2 (2019): 110-19.")["title"]
        == "The salt of the sea"
    )


def test_a_broken_word_and_a_broken_range_are_made_whole() -> None:
    found = record("Roe, J. (2019). The inter-\nnational salt trade. Salt Journal, 4(2), 110–\n119.")
    assert (found["title"], found["page"]) == ("The international salt trade", "110-119")


def test_the_hyphen_of_an_address_is_its_own() -> None:
    assert record("Roe, J. (2019). Salt. https://example.org/salt-\ntrade")["URL"] == "https://example.org/salt-trade"


@pytest.mark.parametrize(
    ("text", "number", "rest"),
    [
        ("[12] Roe, J.", "12", "Roe, J."),
        ("(12) Roe, J.", "12", "Roe, J."),
        ("12. Roe, J.", "12", "Roe, J."),
        ("12) Roe, J.", "12", "Roe, J."),
        ("• Roe, J.", "", "Roe, J."),
        ("– Roe, J.", "", "Roe, J."),
        ("1984. Roe, J.", "", "1984. Roe, J."),
        ("——. Salt.", "", "——. Salt."),
        ("21st century salt", "", "21st century salt"),
        ("2001: A Salt Odyssey", "", "2001: A Salt Odyssey"),
    ],
)
def test_the_sign_of_a_list(text: str, number: str, rest: str) -> None:
    found = without_number(one_line(text))
    assert (found.number, found.line.text) == (number, rest)
    if number:
        assert text[found.start : found.end] == number


@given(st.text(alphabet="ab-–1 \t\n\r\u00a0.[]•"))
def test_each_character_stands_where_it_was_typed(text: str) -> None:
    line = one_line(text)
    assert "\n" not in line.text
    assert "  " not in line.text
    if line.offsets:
        assert list(line.offsets) == sorted(set(line.offsets))
        for sign, at in zip(line.text, line.offsets, strict=True):
            assert sign == text[at] or (sign == " " and text[at].isspace())


@given(st.text(alphabet="ab-–1 \n.[]•", max_size=40))
def test_spans_stay_within_the_string(text: str) -> None:
    entry = parse_references([text])[0]
    assert entry.raw == text
    assert all(0 <= one.span.start <= one.span.end <= len(text) for one in entry.fields)
