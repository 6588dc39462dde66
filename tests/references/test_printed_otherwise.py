"""What a page or a list does to a reference does not change what is read of it: line ends, runs of spaces, numbers, bullets."""

from __future__ import annotations

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
    return re.sub("[\u00ad\u200b]", "", words).split()


def _ends(field: tuple[str, int, int]) -> tuple[int, int]:
    return field[1], field[2]


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
