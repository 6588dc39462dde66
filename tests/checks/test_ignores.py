"""`refman: ignore` in the comments of each format."""

from __future__ import annotations

import pytest

from refman.checks.ignores import kept
from refman.model.document import Document
from refman.model.finding import Finding, Severity
from refman.model.span import Span


def left(text: str, words: str, format: str = "text", code: str = "CIT001", name: str = "cited-not-listed") -> bool:
    """Whether a finding on `words` is left standing."""
    start = text.index(words)
    finding = Finding(code, name, Severity.ERROR, "", Span(start, start + len(words)))
    return bool(kept([finding], Document("a", format, text)))


@pytest.mark.parametrize(
    ("format", "comment"),
    [
        ("markdown", "<!-- refman: ignore CIT001 -->"),
        ("latex", "% refman: ignore CIT001"),
        ("typst", "// refman: ignore CIT001"),
        ("org", "# refman: ignore CIT001"),
        ("rst", ".. refman: ignore CIT001"),
        ("text", "[refman: ignore CIT001]"),
        ("text", "% refman: ignore CIT, REF001"),
        ("text", "# refman: ignore cited-not-listed"),
        ("text", "# refman: ignore"),
    ],
)
def test_a_comment_speaks_of_its_line_and_of_the_paragraph_after_it(format: str, comment: str) -> None:
    assert not left(f"Said (Noor, 1990). {comment}\nMore (Ilves, 2004).", "Noor", format)
    assert left(f"Said (Noor, 1990). {comment}\nMore (Ilves, 2004).", "Ilves", format)
    assert not left(f"{comment}\n\nSaid (Noor,\n1990) and (Ilves, 2004).\n\nMore (Saar, 2001).", "Ilves", format)
    assert left(f"{comment}\n\nSaid (Noor, 1990).\n\nMore (Saar, 2001).", "Saar", format)


def test_another_code_or_a_foreign_comment_sign_ignores_nothing() -> None:
    assert left("Said (Noor, 1990). <!-- refman: ignore CIT002 -->", "Noor", "markdown")
    assert left("Said (Noor, 1990). % refman: ignore CIT001", "Noor", "markdown")
    assert left("Said (Noor, 1990) 5\\% refman: ignore CIT001", "Noor", "latex")
    assert left("The words refman: ignore CIT001 (Noor, 1990)", "Noor")


def test_a_whole_file() -> None:
    text = "Said (Noor, 1990).\n\n<!-- refman: ignore-file CIT001 -->\n\nMore (Saar, 2001)."
    assert not left(text, "Noor", "markdown")
    assert not left(text, "Saar", "markdown")
    assert left(text, "Saar", "markdown", code="REF001", name="order")
