"""Acts, instruments, constitutions and the papers of the Congress are read by rule, where they keep to their order."""

from __future__ import annotations

import time

import pytest

from refman.references.statutes import statute
from refman.references.tokens import tokens
from tests.references.records import record

CASES: dict[str, tuple[str, dict[str, str | None]]] = {
    "public-law-with-section-and-pin": (
        "Salt Water Act Amendments of 1972, Pub. L. No. 92-599, § 402, 86 Stat. 816, 880 (1972).",
        {
            "type": "legislation",
            "number": "Pub. L. No. 92-599",
            "section": "402",
            "volume": "86",
            "page": "816",
            "note": "880",
        },
    ),
    "codified": (
        "Salt Act of 2010, Pub. L. No. 111-12, 124 Stat. 12 (2010) (codified as amended at 42 U.S.C. § 1234).",
        {"title": "Salt Act of 2010", "note": "codified as amended at 42 U.S.C. § 1234"},
    ),
    "record-of-congress": (
        "33. 168 Cong. Rec. S1124 (daily ed. March 15, 2022) (statement of Sen. Ann Saltmaker).",
        {
            "type": "hearing",
            "container-title": "Cong. Rec.",
            "volume": "168",
            "page": "S1124",
            "author": "Saltmaker, Ann",
            "issued": "2022-3-15",
            "note": None,
        },
    ),
    "report-of-a-committee": (
        "S. Rep. No. 94-999, at 12 (1976).",
        {"type": "report", "number": "S. Rep. No. 94-999", "note": "12", "issued": "1976"},
    ),
    "hearing-as-chicago-has-it": (
        "US Congress. House. Committee on Salt. Regulation of Salt Trading: Hearing Before the Subcommittee on Brine. 97th Cong., 2d sess., February 24, 1982. Washington, DC: Government Printing Office, 1982.",
        {
            "type": "hearing",
            "author": "US Congress. House. Committee on Salt",
            "authority": "97th Cong.",
            "event-date": "1982-2-24",
            "issued": "1982",
            "publisher": "Government Printing Office",
        },
    ),
    "code-of-a-state": (
        "Cal. Salt Code § 1798.999 (West 2022).",
        {"type": "legislation", "title": "Cal. Salt Code", "section": "1798.999", "publisher": "West"},
    ),
    "federal-register": (
        "Salt Rule, 87 Fed. Reg. 1234 (Jan. 5, 2022) (to be codified at 40 C.F.R. pt. 60).",
        {"type": "legislation", "container-title": "Fed. Reg.", "page": "1234", "issued": "2022-1-5"},
    ),
    "statutory-instrument": (
        "The Salt Works (Safety) Regulations 2013, SI 2013/1999.",
        {"type": "legislation", "number": "SI 2013/1999", "section": None, "issued": "2013"},
    ),
    "instrument-in-brackets": (
        "Salt (Wales) Regulations 2017 (SI 2017/565 (W. 134)), reg 4.",
        {"number": "SI 2017/565 (W. 134)", "section": "reg 4"},
    ),
    "chapter": ("Salt Act 2022, c. 30.", {"section": "c. 30", "number": None, "issued": "2022"}),
    "indian": (
        "The Salt Works Act, 2013 (18 of 2013), s 135.",
        {"title": "The Salt Works Act, 2013", "number": "18 of 2013", "section": "s 135", "issued": "2013"},
    ),
    "of-a-country": ("Salt Act 2000 (India), s 66A.", {"jurisdiction": "India", "section": "s 66A"}),
    "south-african": (
        "Salt Act 66 of 1995.",
        {"title": "Salt Act 66 of 1995", "number": "66 of 1995", "issued": "1995"},
    ),
    "canadian": (
        "Salt Code, RSC 1985, c C-46, s 343.",
        {"title": "Salt Code", "container-title": "RSC 1985", "section": "c C-46", "note": "s 343"},
    ),
    "regnal-years": (
        "Salt Act, 1867 (UK), 30 & 31 Vict, c 3.",
        {"title": "Salt Act, 1867", "section": "30 & 31 Vict, c 3", "issued": "1867"},
    ),
    "constitution": ("Constitution of Saltland, 2010, art 43.", {"type": "legislation", "section": "art 43"}),
    "constitution-in-german": (
        "Grundgesetz für die Bundesrepublik Deutschland, Art. 5 Abs. 1.",
        {"type": "legislation", "section": "Art. 5 Abs. 1"},
    ),
    "constitution-in-italian": (
        "Costituzione della Repubblica italiana, art. 3.",
        {"type": "legislation", "section": "art. 3"},
    ),
}


@pytest.mark.parametrize(("raw", "wanted"), CASES.values(), ids=CASES)
def test_each_part_has_its_place(raw: str, wanted: dict[str, str | None]) -> None:
    found = record(raw)
    assert {name: found.get(name) for name in wanted} == wanted


@pytest.mark.parametrize(
    "raw",
    [
        "Roe, A. (1999). The Constitution of Salt, art and power. Norland Press.",
        "Roe, A. The Salt Act 1998 in practice. London: Norland, 1999.",
    ],
)
def test_what_is_about_an_act_is_none(raw: str) -> None:
    assert statute(raw, tokens(raw)) is None


@pytest.mark.parametrize(
    "piece",
    [
        "Salt Act 2010, ",
        "Pub. L. No. 1-1, ",
        "12 Cong. Rec. 3 ",
        "Hearing Before ",
        "97th Cong., ",
        "Constitution of A ",
        "SI 2010/1 (",
    ],
)
def test_long_odd_text_hangs_nothing(piece: str) -> None:
    text = (piece * 200)[:490]
    started = time.process_time()
    statute(text, tokens(text))
    assert time.process_time() - started < 2
