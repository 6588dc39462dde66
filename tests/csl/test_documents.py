"""Markdown documents filled, output formats, what the commands print."""

from __future__ import annotations

import json
import time
from pathlib import Path

import pytest

from refman.api.cite import citations, fill
from refman.api.format import format_references
from refman.cli.run import run
from refman.csl.errors import StyleError
from refman.csl.pandoc_cites import marks
from refman.model.errors import RefmanError
from refman.model.reference import reference_from_csl
from tests.csl.works import book

WORKS = [
    book("noor", 2001, "Apples of *stars*", ("Noor", "Amira")),
    book("ilves", 2002, "Pears & co", ("Ilves", "Toomas")),
]
REFERENCES = [reference_from_csl(work) for work in WORKS]


@pytest.mark.parametrize(
    ("text", "want"),
    [
        ("[@a]", [("a", "", "", "", "")]),
        (
            "[see @a, pp. 3-5 and more; -@b, ch. 2]",
            [("a", "3-5", "page", "see ", " and more"), ("b", "2", "chapter", "", "")],
        ),
        ("@a [p. 3]", [("a", "3", "page", "", "")]),
        ("@{weird/key}", [("weird/key", "", "", "", "")]),
        ("me@example.org `[@a]` [x](y@z)", []),
        ("```\n[@a]\n```\n", []),
        ("<!-- [@a] -->", []),
        ("[@a, {iv, 3}]", [("a", "iv, 3", "page", "", "")]),
    ],
)
def test_pandoc_citations(text: str, want: list[tuple[str, ...]]) -> None:
    found = [(c.id, c.locator, c.label, c.prefix, c.suffix) for mark in marks(text) for c in mark.cites]
    assert found == want


def test_filling_in_text() -> None:
    made = fill("As @noor [p. 3] says [see @ilves; @zz].\nBut [@ilves, 4] and [-@noor].\n", REFERENCES)
    assert made.text.startswith(
        "As Noor (2001, p. 3) says [see @ilves; @zz].\nBut (Ilves, 2002, p. 4) and (2001).\n\n# References\n"
    )
    assert [(unknown.key, unknown.line) for unknown in made.unknown] == [("zz", 1)]
    assert "*Apples of \\*stars\\**" in made.text


def test_filling_notes() -> None:
    text = "One [@noor]. Two.[^x]\nThree [@ilves].\n\n[^x]: So @noor has it; [@noor, 5] too.\n"
    made = fill(text, REFERENCES, "notes-ibid-it")
    assert made.text.startswith("One.[^cite-1] Two.[^x]\nThree.[^cite-2]\n")
    assert "[^cite-1]: A. Noor, *Apples of \\*stars\\**, Press, 2001." in made.text
    assert "*Ivi*, p. 5 too." in made.text
    assert "[^cite-2]: T. Ilves" in made.text


def test_the_list_goes_where_the_document_asks() -> None:
    made = fill("[@noor]\n\n::: {#refs}\n:::\n\nAppendix\n", REFERENCES)
    assert made.text.endswith("::: {#refs}\n\nNoor, A. (2001). *Apples of \\*stars\\**. Press.\n\n:::\n\nAppendix\n")


def test_a_document_without_citations_stays() -> None:
    assert fill("Nothing.\n", REFERENCES).text == "Nothing.\n"


def test_citations_of_keys() -> None:
    assert citations(["noor", "[see @ilves, p. 3]"], REFERENCES) == ("(Noor, 2001)", "(see Ilves, 2002, p. 3)")
    assert citations(["noor", "ilves"], REFERENCES, together=True) == ("(Ilves, 2002; Noor, 2001)",)
    with pytest.raises(RefmanError, match="'nor'") as caught:
        citations(["nor"], REFERENCES)
    assert "noor" in caught.value.hint


@pytest.mark.parametrize(
    ("output", "want"),
    [
        ("text", "Ilves, T. (2002). Pears & co. Press.\n"),
        ("markdown", "Ilves, T. (2002). *Pears & co*. Press.\n"),
        ("html", "<i>Pears &#38; co</i>"),
        ("latex", r"\textit{Pears \& co}"),
        ("rtf", r"{\i Pears & co}"),
        ("typst", "#emph[Pears & co]"),
        ("rst", "*Pears & co*"),
    ],
)
def test_output_formats(output: str, want: str) -> None:
    assert want in format_references(REFERENCES, "apa", output=output)


def test_json_of_spans_joins_to_the_text() -> None:
    made = json.loads(format_references(REFERENCES, "apa", output="json"))
    joined = ["".join(span["text"] for span in entry["spans"]) for entry in made["entries"]]
    assert joined == format_references(REFERENCES, "apa").splitlines()
    assert {"text": "Ilves", "variables": ["author", "family"]} in made["entries"][0]["spans"]


def test_citeproc_py_can_be_asked() -> None:
    assert "Pears" in format_references(REFERENCES, "apa", engine="citeproc-py")
    with pytest.raises(StyleError, match="no engine"):
        format_references(REFERENCES, "apa", engine="other")


@pytest.fixture
def works(tmp_path: Path) -> str:
    path = tmp_path / "refs.json"
    path.write_text(json.dumps(WORKS), encoding="utf-8")
    return str(path)


def test_format_command(works: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["format", works, "--style", "ieee"]) == 0
    assert capsys.readouterr().out.splitlines()[0] == "[1] A. Noor, Apples of *stars*. Press, 2001."
    target = tmp_path / "out.rtf"
    assert run(["format", works, "-o", str(target)]) == 0
    assert target.read_text().startswith("{\\rtf1")
    assert run(["format", works, "--style", "no-such-style-at-all"]) == 2
    assert "there is no style" in capsys.readouterr().err


def test_cite_command(works: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["cite", "noor", "--from", works]) == 0
    assert capsys.readouterr().out == "(Noor, 2001)\n"
    paper = tmp_path / "paper.md"
    paper.write_text("So [@noor] and [@zz].\n", encoding="utf-8")
    assert run(["cite", str(paper), "--from", works]) == 1
    told = capsys.readouterr()
    assert told.out.startswith("So (Noor, 2001) and [@zz].\n")
    assert told.err == f"{paper}:1: there is no reference 'zz'; left as it is\n"


def test_styles_command(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    assert run(["styles", "find", "apa", "ibid"]) == 0
    assert capsys.readouterr().out.split()[0] == "apa-ibid"
    broken = tmp_path / "x.csl"
    broken.write_text('<style xmlns="http://purl.org/net/xbiblio/csl"><citation/></style>')
    assert run(["styles", "validate", str(broken)]) == 1
    assert f"{broken}:1:" in capsys.readouterr().out
    assert run(["styles", "validate", "apa-ibid"]) == 0


@pytest.mark.parametrize("unit", ["[@", "@a ", "[@a] ", "[^1]: ", "^[a ", "`", "<!--", "[a@b ", "@{", "- @a, p. 3-"])
def test_hostile_documents_take_time_in_step(unit: str) -> None:
    began = time.process_time()
    marks(unit * 20000)
    assert time.process_time() - began < 4


def test_many_notes_take_time_in_step() -> None:
    text = "".join(f"A[^{n}] [@noor].\n" for n in range(1500)) + "".join(
        f"\n[^{n}]: See @ilves.\n" for n in range(1500)
    )
    began = time.process_time()
    assert fill(text, REFERENCES, "notes-ibid-it").count == 3000
    assert time.process_time() - began < 10
