"""What is found in a text stands at its place in the file, mark-up and all."""

from __future__ import annotations

import pytest

from refman.api.analyse import analyse
from refman.documents.read import read_document

LIST = (
    "\n# References\n\n1. Ilves, T. (2004). On birds. Journal of Nature, 1(2), 3–9.\n"
    "2. Noor, M. (1990). On fish. Journal of Water, 2(1), 1–8.\n"
)


@pytest.mark.parametrize(
    ("text", "marks"),
    [
        (r"Birds sing \[1\], fish \[1, 2\].", [r"[1\]", r"[1, 2\]"]),
        (r"Birds sing [1], fish [1, 2\].", ["[1]", r"[1, 2\]"]),
        (r"Birds sing \(Ilves, 2004\), fish (Noor, 1990).", [r"(Ilves, 2004\)", "(Noor, 1990)"]),
        (r"Birds sing (Ilves, 2004)\], said Noor (1990).", ["(Ilves, 2004)", "Noor (1990)"]),
    ],
)
def test_a_citation_goes_up_to_its_escaped_bracket(text: str, marks: list[str]) -> None:
    cited = analyse(read_document(f"# Birds\n\n{text}\n{LIST}".encode(), "a.md"))
    assert [one.span.slice(cited.source) for one in cited.citations] == marks
    assert all(cite.references for one in cited.citations for cite in one.cites)
