"""What holds for every string that is parsed."""

from __future__ import annotations

import json
import time
from typing import Any

import jsonschema
import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from refman.model.names import CSL_NAME_KEYS
from refman.model.reference import (
    DATE_VARIABLES,
    NAME_VARIABLES,
    STRING_VARIABLES,
    reference_from_csl,
    reference_to_csl,
)
from refman.model.span import Span
from refman.model.types import ITEM_TYPES
from refman.references.parse import parse_references
from tests.references.test_works import cases

WORKS = [raw for raw, _ in cases("works.txt")]
pieces = st.one_of(
    st.sampled_from(WORKS),
    st.text(max_size=60),
    st.sampled_from(["———", "ders.", "(Hrsg.)", "et al.", "\n", "10.1/", "http://", "1999", "[Video]", "«", "‘", "&"]),
)
strings = st.lists(pieces, max_size=6).map(" ".join)


@settings(max_examples=120, deadline=None)
@given(st.lists(strings, max_size=4))
@example(
    [
        "",
        " ",
        "\n",
        "———",
        "—. 1999.",
        "\x00\x1b[31m",
        "\ud83d\ude00",
        "e\u0301" * 50,
        "Smith, J. (2001). A \ud83d title. Norton.",
    ]
)
def test_any_text_gives_an_entry_in_its_place(raws: list[str]) -> None:
    entries = parse_references(raws)
    assert [entry.raw for entry in entries] == raws
    for entry in entries:
        assert entry.span == Span(0, len(entry.raw))
        assert 0 <= entry.confidence <= 1
        assert all(0 <= field.span.start <= field.span.end <= len(entry.raw) for field in entry.fields)
        assert entry.reference.type
        assert entry.reference.raw == entry.raw
        assert not entry.reason or entry.reference.doubts


@pytest.mark.parametrize("raw", WORKS)
def test_words_are_in_a_field_or_in_the_note(raw: str) -> None:
    """Only words that introduce a field ("In", "pp.", "Available at") may be in neither."""
    entry = parse_references([raw])[0]
    covered = {at for field in entry.fields for at in range(field.span.start, field.span.end)}
    left = "".join(sign if at not in covered else " " for at, sign in enumerate(raw)).split()
    note = entry.reference.note
    lost = [word.strip(".,:;()[]“”«»‘’\"'") for word in left]
    lost = [word for word in lost if len(word) > 3 and word not in note]
    assert len(" ".join(lost)) < 45, lost


@pytest.mark.parametrize("raw", WORKS[::5])
def test_records_are_csl_json_and_come_back(raw: str) -> None:
    item = reference_to_csl(parse_references([raw])[0].reference)
    assert reference_to_csl(reference_from_csl(json.loads(json.dumps(item)))) == item


def _schema() -> dict[str, Any]:
    """CSL-JSON 1.0.2's rules for an item, made from the model's lists of its types and variables."""
    name = {"type": "object", "additionalProperties": False, "properties": {key: {} for key in CSL_NAME_KEYS}}
    parts = {"type": "array", "minItems": 1, "maxItems": 3, "items": {"type": ["integer", "string"]}}
    date = {
        "type": "object",
        "additionalProperties": False,
        "properties": {
            "date-parts": {"type": "array", "minItems": 1, "maxItems": 2, "items": parts},
            **{key: {"type": ["string", "number", "boolean"]} for key in ("season", "circa", "literal", "raw", "edtf")},
        },
    }
    return {
        "type": "object",
        "required": ["type"],
        "additionalProperties": False,
        "properties": {
            "type": {"enum": sorted(ITEM_TYPES)},
            "id": {"type": "string"},
            "custom": {"type": "object"},
            **{key: {"type": "string", "minLength": 1} for key in STRING_VARIABLES},
            **{key: {"type": "array", "minItems": 1, "items": name} for key in NAME_VARIABLES},
            **dict.fromkeys(DATE_VARIABLES, date),
        },
    }


def test_records_keep_to_the_schema() -> None:
    schema = _schema()
    for entry in parse_references([*WORKS, "", "———", "1999", "Anon. n.d. http://example.org"]):
        jsonschema.validate(reference_to_csl(entry.reference), schema)


HOSTILE = [
    "a" * 15_000,
    "A. " * 6_000,
    "(" * 15_000,
    "1" * 15_000,
    "1-" * 8_000,
    ", " * 8_000,
    "http://" + "." * 14_000,
    "10.1234/" * 2_000,
    "A, B; " * 3_000,
    "“‘«" * 5_000,
    "- " * 8_000 + "x",
    "1.1.1.1." * 2_000,
    " and " * 4_000,
    "J. R. " * 3_000 + "(1999). T.",
]


@pytest.mark.parametrize("raw", HOSTILE, ids=range(len(HOSTILE)))
def test_odd_text_does_not_hang(raw: str) -> None:
    half, whole = seconds(raw[: len(raw) // 2]), seconds(raw)
    assert whole < max(1.0, 4 * half)


def seconds(raw: str) -> float:
    started = time.process_time()
    parse_references([raw])
    return time.process_time() - started


def test_what_is_too_long_is_said_to_be() -> None:
    entry = parse_references(["word " * 100_000])[0]
    assert "longer than" in entry.reason


def test_signs_take_the_author_of_the_entry_before() -> None:
    raws = [
        "Smith, John, and Jane Doe. 1999. A Study of Things. New York: Norton.",
        "———. 2001. More Things. London: Verso.",
        "———, and Richard Roe. 2003. Yet More Things. London: Verso.",
    ]
    first, second, third = (entry.reference for entry in parse_references(raws))
    assert second.author == first.author
    assert [name.family for name in third.author] == ["Smith", "Doe", "Roe"]


@pytest.mark.parametrize("sign", ["Ders.", "ders.", "Idem,", "—", "––––––", "______", "[3] ———"])
def test_every_sign_is_known(sign: str) -> None:
    before = "Müller, Karin (2004): Stadt und Gedächtnis. Frankfurt am Main: Suhrkamp."
    entries = parse_references([before, f"{sign} (2006): Land und Vergessen. Frankfurt am Main: Suhrkamp."])
    assert [name.family for name in entries[1].reference.author] == ["Müller"]
    assert entries[1].reference.title == "Land und Vergessen"


def test_strings_that_are_no_list_borrow_nothing() -> None:
    raws = ["Müller, Karin (2004): Stadt. Berlin: Suhrkamp.", "———. (2006): Land. Berlin: Suhrkamp."]
    entry = parse_references(raws, together=False)[1]
    assert not entry.reference.author
    assert any("entry before" in doubt for doubt in entry.reference.doubts)


def test_line_ends_inside_are_kept_in_raw_and_joined_in_values() -> None:
    raw = "Whitfield, T. (2014). The quiet har-\nbour: A history of\nlighthouse keeping. Penguin Books."
    entry = parse_references([raw])[0]
    assert entry.raw == raw
    assert entry.reference.title == "The quiet harbour: A history of lighthouse keeping"


def test_a_sign_takes_the_author_before_wherever_a_long_list_is_cut() -> None:
    """A list is labelled and read in parts; a dash that begins one of them stands for the last author of the part before."""
    raws = [
        f"Roe{chr(97 + at % 26)}, A. (20{at % 20:02}). Salt and rites. Leeds: Doe."
        if at % 2 == 0
        else f"———. (20{at % 20:02}). Salt and water. Leeds: Doe."
        for at in range(1, 401)
    ]
    raws[0] = "Roe, A. (2001). Salt and rites. Leeds: Doe."
    found = parse_references(raws)
    families = [entry.reference.author[0].family if entry.reference.author else "" for entry in found]
    assert all(now == before for before, now, raw in zip(families, families[1:], raws[1:]) if raw.startswith("—"))
    assert "" not in families


@pytest.mark.parametrize(
    "text", ["Salz {}/1998, S. 3.", "Rundschau vom {}. Mai 2019", "JuS 2014, {} ({}).", "Der Spiegel {}/1998"]
)
def test_numbers_of_thousands_of_figures_are_read(text: str) -> None:
    # Python turns no longer ones into a number.
    assert parse_references([text.replace("{}", "9" * 5_000)])[0].raw
