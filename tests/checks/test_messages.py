"""What a finding says: both sides by name, so that an author knows what to change without looking anything up."""

from __future__ import annotations

import pytest

from refman.api.check import check_bytes
from refman.checks.context import shortened
from refman.checks.settings import Settings

ILVES = "Ilves, T., Kask, B., & Saar, A. (2004). On birds. Journal of Nature, 1(2), 3–9."
NOOR = "Noor, M. (1990). On fish. Journal of Water, 2(1), 1–8."
OTHER = "Noor, M. (1990). On frogs in ponds. Journal of Water, 2(2), 9–18."

CASES = [
    (
        "CIT001",
        "Birds (Ilves et al., 2004), fish. Tamm et al. (2015) see it otherwise.",
        [ILVES, NOOR],
        "Tamm et al. (2015) is not in the reference list",
    ),
    (
        "CIT006",
        "Birds (Ilves et al., 2004), fish (Noor, 1990).",
        [ILVES, NOOR, OTHER],
        "Noor, 1990 fits Noor, 1990 ('On fish') and Noor, 1990 ('On frogs in ponds')",
    ),
    (
        "CIT010",
        "Fish (Noor, 1990). Birds sing, said Saar, Kask, and Ilves (2004).",
        [ILVES, NOOR],
        "Saar, Kask, and Ilves (2004): the list has the order Ilves, Kask, Saar",
    ),
    (
        "APA102",
        "Birds (Ilves, Kask, & Saar, 2004), fish (Noor, 1990).",
        [ILVES, NOOR],
        "Ilves, Kask, & Saar: APA has Ilves et al. for 3 authors",
    ),
]


@pytest.mark.parametrize(("codes", "text", "entries", "message"), CASES, ids=[case[0] for case in CASES])
def test_names_both_sides(codes: str, text: str, entries: list[str], message: str) -> None:
    data = "\n\n".join([text, "References", *entries]) + "\n"
    style = "apa" if codes.startswith("APA") else "auto"
    found = check_bytes(
        data.encode(), "a.txt", Settings(select=tuple(codes.split(",")), style=style, year=2026)
    ).findings
    assert any(message in finding.message for finding in found), [finding.message for finding in found]


def test_order_says_where_the_entry_belongs() -> None:
    names = ("Adams", "Berg", "Tamm", "Ilves", "Noor", "Olm")
    entries = [f"{name}, A. (2004). On the birds of {name}. Journal of Nature, 1(2), 3–9." for name in names]
    cited = "; ".join(f"{name}, 2004" for name in sorted(names))
    data = "\n\n".join([f"Birds ({cited}).", "References", *entries]) + "\n"
    found = check_bytes(data.encode(), "a.txt", Settings(select=("REF001", "REF020"), style="apa", year=2026)).findings
    assert [(one.message, one.hint) for one in found] == [
        (
            "Tamm, 2004 stands before Olm, 2004, out of alphabetical order",
            "move it to where it belongs, after Olm, 2004",
        )
    ]


def test_words_that_a_line_end_tore_are_made_whole() -> None:
    assert (
        shortened("(Trem-\r\n  blay, 2001;\nSmith-\nJones, 2010–\n2012)")
        == "(Tremblay, 2001; Smith- Jones, 2010– 2012)"
    )
