"""Findings drawn for a person: at any width, in any script, hostile or not."""

from __future__ import annotations

import io
import re

import pytest
from rich.cells import cell_len
from rich.console import Console
from syrupy.assertion import SnapshotAssertion

from refman.cli.frames import draw
from refman.model.citation import CitedText
from refman.model.document import Document
from refman.model.finding import Finding, Related, Severity
from refman.model.result import Checked
from refman.model.span import Span
from tests.reports.articles import article, hostile


def drawn(*results: Checked, width: int = 100, colour: bool = False) -> str:
    system = "standard" if colour else None
    to = Console(
        file=io.StringIO(), width=width, color_system=system, force_terminal=colour, highlight=False, soft_wrap=True
    )
    draw(results, to)
    assert isinstance(to.file, io.StringIO)
    return to.file.getvalue()


def one(text: str, words: str, message: str = "look", related: str = "") -> Checked:
    def span(part: str) -> Span:
        return Span(text.index(part), text.index(part) + len(part))

    also = (Related(span(related), "the other place"),) if related else ()
    finding = Finding("CIT001", "x", Severity.ERROR, message, span(words), related=also)
    return Checked(CitedText(Document("a.md", "markdown", text)), (finding,))


@pytest.mark.parametrize("width", [60, 80, 120, 200])
def test_what_a_person_sees(width: int, snapshot: SnapshotAssertion) -> None:
    assert drawn(article(), width=width) == snapshot


def test_severity_is_said_in_words_without_colour() -> None:
    text = drawn(article())
    assert "\x1b" not in text
    assert text.startswith("error CIT003")
    assert "info REF099" in text


@pytest.mark.parametrize(
    "before",
    ["plain ", "日本語の文章 ", "e\u0301tude ", "👩‍🔬 and 𝒩 ", "\ttab\t", "Ω≈ç√ "],
    ids=["latin", "wide", "combining", "emoji", "tabs", "symbols"],
)
def test_the_caret_stands_below_the_words(before: str) -> None:
    lines = drawn(one(f"{before}(Tamm, 1998) and more", "Tamm, 1998")).splitlines()
    at = next(index for index, line in enumerate(lines) if "Tamm" in line)
    line, marks = lines[at], lines[at + 1]
    assert cell_len(line[: line.index("Tamm")]) == cell_len(marks[: marks.index("^")])
    assert marks.count("^") == len("Tamm, 1998")


@pytest.mark.parametrize("width", [60, 80, 200])
@pytest.mark.parametrize("letter", ["x", "語"])
def test_long_lines_are_cut_around_the_words(width: int, letter: str) -> None:
    text = letter * 5000 + " (Tamm, 1998) " + letter * 5000 + "\nand the other one\n"
    for line in drawn(one(text, "Tamm, 1998", related="the other one"), width=width).splitlines():
        assert cell_len(line) <= width, line
    assert "(Tamm, 1998)" in drawn(one(text, "Tamm, 1998"), width=width)


def test_words_longer_than_the_window_and_at_the_edges() -> None:
    for text, words in (("w" * 900, "w" * 900), ("ab", "ab"), ("a\nb\nc", "a\nb\nc"), ("x", "x")):
        for width in (60, 200):
            assert all(cell_len(line) <= width for line in drawn(one(text, words), width=width).splitlines())


@pytest.mark.parametrize("colour", [False, True])
def test_nothing_hostile_reaches_the_terminal(colour: bool) -> None:
    text = drawn(hostile(), colour=colour)
    without = re.sub(r"\x1b\[[0-9;]*m", "", text)
    assert not re.search("[\x00-\x08\x0b-\x1f\x7f-\x9f\u202e\u2066]", without)
    assert "␛[31m" in without


def test_markup_of_a_document_is_not_ours() -> None:
    assert "[/red] [bold]x[/bold]" in drawn(one("say [/red] [bold]x[/bold] now", "[bold]x[/bold]"), colour=False)
