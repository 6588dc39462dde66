"""Notes typed as a numbered list under a heading: an office prints their numbers, and no text holds them."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from refman.api.analyse import analyse
from refman.documents.read import read_document
from refman.model.citation import CitedText
from tests.documents.samples import paragraph, run
from tests.documents.test_office_lists import converted, listed
from tests.documents.test_word_lists import abstract, at, level, num, word

LIST = (
    "Ilves, T. (2004). Lakes and rivers of the north. Tartu: University Press.",
    "Noor, A. (1990). Mountains without any snow. Oslo: Fjell Press.",
    "Tamm, J. (2015). Bogs and their birds. Tallinn: Mets.",
)
NOTES = (
    "J. Tamm, Bogs and their birds (Tallinn: Mets, 2015), 12.",
    "A. Noor, Mountains without any snow (Oslo: Fjell Press, 1990), 7.",
    "T. Ilves, Lakes and rivers of the north (Tartu: University Press, 2004), 9.",
    "Ibid., 11.",
)
CITED = [("1", NOTES[0], [(2,)]), ("2", NOTES[1], [(1,)]), ("3", NOTES[2], [(0,)]), ("4", NOTES[3], [(0,)])]
PROSE = "Bogs are wet.<sup>1</sup> Peaks are high.<sup>2</sup> Lakes are deep.<sup>3</sup> Very deep.<sup>4</sup>"


def seen(text: CitedText) -> list[tuple[str, str, list[tuple[int, ...]]]]:
    return [
        (one.note, text.document.text[one.span.start : one.span.end], [cite.references for cite in one.cites])
        for one in text.citations
    ]


def test_notes_that_word_numbers_are_notes() -> None:
    raised = "Bogs are wet.¹ Peaks are high.² Lakes are deep.³ Very deep.⁴"
    body = (
        paragraph(run(raised))
        + paragraph(run("Notes"))
        + "".join(at(note) for note in NOTES)
        + paragraph(run("Bibliography"))
        + "".join(paragraph(run(entry)) for entry in LIST)
    )
    text = analyse(read_document(word(body, abstract(0, level(0, "[%1]")) + num(1, 0)), "a.docx"))
    assert (text.system, seen(text)) == ("notes", CITED)


@pytest.mark.parametrize("kind", ["odt", "docx", "rtf"])
def test_notes_that_an_office_numbers_are_notes(kind: str, tmp_path: Path) -> None:
    if shutil.which("soffice") is None:
        pytest.skip("LibreOffice is not installed")
    entries = "".join(f"<p>{entry}</p>" for entry in LIST)
    text = f"<h1>Introduction</h1><p>{PROSE}</p><h1>Notes</h1>{listed(*NOTES)}<h1>Bibliography</h1>{entries}"
    (tmp_path / "a.html").write_text(f"<!DOCTYPE html><html><body>{text}</body></html>", encoding="utf-8")
    converted(tmp_path, "a.html", "odt", "--writer")
    if kind != "odt":
        converted(tmp_path, "a.odt", kind)
    found = analyse(read_document((tmp_path / f"a.{kind}").read_bytes(), f"a.{kind}"))
    assert (found.system, seen(found)) == ("notes", CITED)
