"""No text makes a rule crash, mark a place outside it, or offer a fix that a second run makes again."""

from __future__ import annotations

from pathlib import Path

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from refman.api.check import check_bytes, fix_bytes
from refman.checks.settings import STYLES, Settings

SEED = (Path(__file__).parent.parent.parent / "seeds" / "france-italy-land-forces.txt").read_text(encoding="utf-8")
LINES = SEED.split("\n")
SCRAPS = [
    "(ibid.)",
    "(Noor, 1990; Ilves 2004a, b)",
    "[1, 2, 3]",
    "[5-3]",
    "((x)",
    "et al",
    "10.1/x.",
    "https://",
    "???",
    "\u202e",
    "",
    "1. ",
    "²",  # a digit that is no number
]


# A NUL makes a file no text at all: the reader refuses it, and no rule is asked.
WORDS = st.text(st.characters(exclude_characters="\0", exclude_categories=["Cs"]), max_size=30)


@st.composite
def articles(draw: st.DrawFn) -> str:
    """The seed with lines cut, doubled and moved, and scraps of citations between them."""
    lines = draw(st.lists(st.one_of(st.sampled_from(LINES), st.sampled_from(SCRAPS), WORDS), max_size=25))
    return "\n".join([*lines, *draw(st.permutations(LINES[-11:]))])


@given(articles(), st.sampled_from(("auto", *STYLES)))
@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow])
def test_every_rule_stands_any_text(text: str, style: str) -> None:
    data = text.encode("utf-8", "replace")
    checked = check_bytes(data, "a.txt", Settings(select=("ALL",), style=style, year=2026))
    for finding in checked.findings:
        assert 0 <= finding.span.start <= finding.span.end <= len(checked.text.source)
        assert finding.message
    fixed = fix_bytes(data, "a.txt", Settings(style=style, year=2026))
    assert fixed.settled
    assert fix_bytes(fixed.data, "a.txt", Settings(style=style, year=2026)).made == ()
