"""Spaces that no line may end at, and spaces of other widths, part words as plain ones do: what is found does not change."""

from __future__ import annotations

from pathlib import Path

import pytest

from refman.api.check import check_document
from refman.documents.read import read_document
from refman.model.result import Checked

ARTICLE = """As shown (Roe, 2010; Doe and Moe, 2011, p. 5) and as van Dijk (2012) wrote, « salt » is old (Roe et al. 2013).

References

Doe, A., & Moe, B. (2011). Salt. Journal of Salt, 3, 1–9.

Roe, C. (2010). More salt. Lakes Press.

Roe, C., Poe, D., & Coe, E. (2013). Most salt. Lakes Press.

van Dijk, F. (2012). Salt and water. Lakes Press.
"""


def _checked(text: str) -> Checked:
    return check_document(read_document(text.encode(), "article.txt"))


@pytest.mark.parametrize("space", ["\u00a0", "\u202f", "\u2009", "\u200b"])
def test_what_is_found_does_not_change(space: str) -> None:
    typed = ARTICLE.replace(", 20", f",{space}20").replace("p. ", f"p.{space}").replace("van D", f"van{space}D")
    typed = typed.replace("« ", f"«{space}").replace(" »", f"{space}»").replace("et al. ", f"et{space}al.{space}")
    typed = typed.replace("and Moe", f"and{space}Moe").replace(" (2", f"{space}(2")
    assert typed.count(space) > 10
    plain, other = _checked(ARTICLE), _checked(typed)
    assert [one.span for one in other.text.citations] == [one.span for one in plain.text.citations]
    assert [(one.code, one.span) for one in other.findings] == [(one.code, one.span) for one in plain.findings]
    assert [one.reference.title for one in other.text.entries] == [one.reference.title for one in plain.text.entries]
    # What was typed stays as it was typed.
    assert other.text.document.text == typed
    assert "".join(one.raw for one in other.text.entries).count(space) > 0


def test_a_fix_leaves_the_space_as_it_was_typed(tmp_path: Path) -> None:
    from refman.cli.main import main

    path = tmp_path / "article.md"
    path.write_text(ARTICLE.replace("Doe and Moe, 2011", "Doe\u00a0and Moe,\u00a02011"), encoding="utf-8")
    with pytest.raises(SystemExit):
        main(["check", "--style", "apa", "--fix", str(path)])
    assert "Doe\u00a0& Moe,\u00a02011" in path.read_text(encoding="utf-8")


@pytest.mark.parametrize("gap", ["  ", "\n", "\n    "])
def test_runs_of_spaces_and_line_ends_hide_no_locator(gap: str) -> None:
    plain = _checked(ARTICLE)
    head, _, listed = ARTICLE.partition("\n\nReferences")
    other = _checked(f"{head.replace(' ', gap)}\n\nReferences{listed}")
    assert [[cite.locator for cite in one.cites] for one in other.text.citations] == [
        [cite.locator for cite in one.cites] for one in plain.text.citations
    ]
    assert any(cite.locator for one in plain.text.citations for cite in one.cites)
