"""Files without lines: a finding is led back to by page, paragraph and note, in every report."""

from __future__ import annotations

import json
from pathlib import Path

import docx
import pytest

from refman.api.check import check_file
from refman.model.citation import CitedText
from refman.model.document import Block, Document
from refman.model.result import Checked
from refman.model.span import Span
from refman.model.spots import Spots
from refman.reports.render import FORMATS, render


@pytest.fixture
def word(tmp_path: Path) -> Checked:
    """A Word file whose second paragraph cites what is not listed, in the sixth stands what is not cited."""
    made = docx.Document()
    made.add_heading("Bees", 1)
    made.add_paragraph("Bees dance (Noor, 2020). Wasps do not (Tamm, 2019).")
    made.add_paragraph("Others swim.")
    made.add_heading("References", 1)
    made.add_paragraph("Noor, A. (2020). On the dance of bees in spring. Journal of Bees, 3(1), 1–9.")
    made.add_paragraph("Zorn, B. (2011). Unused work. Norton.")
    path = tmp_path / "bees.docx"
    made.save(str(path))
    checked = check_file(str(path))
    assert {finding.code for finding in checked.findings} >= {"CIT001", "CIT002"}
    return checked


def test_a_word_file_is_led_back_to_by_paragraphs(word: Checked) -> None:
    spots = Spots(word)
    assert {finding.code: spots.of(finding) for finding in word.findings} == {
        "CIT001": "paragraph 2",
        "CIT002": "paragraph 6",
    }


def test_every_report_names_the_paragraph_and_no_line(word: Checked) -> None:
    for name in FORMATS:
        report = render([word], name)
        if name not in ("json", "jsonl"):
            assert "paragraph 2" in report, name
            assert "3:40" not in report, name
    found = json.loads(render([word], "json"))["files"][0]["findings"]
    assert [one["place"] for one in found] == [
        {"page": 0, "paragraph": 2, "note": ""},
        {"page": 0, "paragraph": 6, "note": ""},
    ]


def test_pages_and_notes() -> None:
    blocks = (
        Block("heading", Span(0, 4), 1, page=1),
        Block("paragraph", Span(6, 10), page=2),
        Block("note", Span(12, 16), label="3", page=2),
    )
    document = Document("a.pdf", "pdf", "Head\n\nText\n\nNote", blocks=blocks)
    spots = Spots(Checked(_text(document), ()))
    places = [spots.place(at) for at in (0, 7, 13)]
    assert [(one.page, one.paragraph, one.note) for one in places if one] == [(1, 1, ""), (2, 2, ""), (2, 2, "3")]


def test_text_files_keep_their_lines() -> None:
    document = Document("a.md", "markdown", "Text", blocks=(Block("paragraph", Span(0, 4)),))
    assert Spots(Checked(_text(document), ())).place(0) is None


def _text(document: Document) -> CitedText:
    return CitedText(document, (), ())
