"""The numbers that a list prints in RTF, which each writer says as text: Word before the paragraph, LibreOffice in it, WordPad."""

from __future__ import annotations

import time

import pytest

from refman.api.analyse import analyse
from refman.documents.rtf.read import read_rtf

# Two lists: figures, letters; and bullets, whose second is Courier's "o".
TABLE = (
    r"{\*\listtable{\list{\listlevel\levelnfc0\levelnfcn0\levelstartat1{\leveltext\'02\'00.;}}{\listlevel\levelnfc4"
    r"{\leveltext\'02\'01);}}{\listname ;}\listid7}{\list{\listlevel\levelnfc23{\leveltext\'01\u-3913 ?;}}{\listlevel\levelnfc23"
    r"{\leveltext\'01o;}}{\listname ;}\listid8}}{\*\listoverridetable{\listoverride\listid7\listoverridecount1{\lfolevel"
    r"\listoverridestartat{\listlevel\levelnfc23\levelstartat4}}\ls1}{\listoverride\listid8\listoverridecount0\ls2}}"
)


def rtf(body: str) -> bytes:
    return (r"{\rtf1\ansi\ansicpg1252{\stylesheet{\s1\outlinelevel0\ls1 heading 1;}}" + TABLE + body + "}").encode()


def word(label: str, text: str, of: int = 1, level: int = 0, more: str = "") -> str:
    return rf"{{\listtext\pard\plain\ltrpar\f31506 {label}\tab}}\pard\plain \ltrpar\li720\ilvl{level}\ls{of}{more} {{\f1 {text}\par }}"


def office(label: str, text: str, more: str = "") -> str:
    return rf"\pard\plain \s18{more}{{\listtext\pard\plain  {label}\tab}}\ilvl0\ls1 {{\loch {text}}}\par "


def blocks(body: str) -> list[tuple[str, str, str]]:
    found = read_rtf(rtf(body), "a.rtf")
    return [(one.kind, one.label, found.text[one.span.start : one.span.end]) for one in found.blocks]


@pytest.mark.parametrize(
    ("body", "expected"),
    [
        (word("1.", "One") + r"{\listtext 2.\tab}Two\par", [("list-item", "1.", "One"), ("list-item", "2.", "Two")]),
        (office("[3]", "One") + office("[4]", "Two"), [("list-item", "[3]", "One"), ("list-item", "[4]", "Two")]),
        (
            r"\pard{\pntext\f0 1)\tab}{\*\pn\pnlvlbody\pndec{\pntxta)}}One\par{\pntext\f0 2)\tab}Two\par",
            [("list-item", "1)", "One"), ("list-item", "2)", "Two")],
        ),
        (
            r"\pard{\pntext\f1 n\tab}{\*\pn\pnlvlblt\pnf1{\pntxtb n}}One\par{\pntext\f1 n\tab}Two\par\pard Three\par",
            [("list-item", "", "One"), ("list-item", "", "Two"), ("paragraph", "", "Three")],
        ),
        (
            word(r"\'b7", "One", of=2) + word("o", "Two", of=2, level=1) + word("b)", "Three", level=1),
            [("list-item", "", "One"), ("list-item", "", "Two"), ("list-item", "b)", "Three")],
        ),
        (
            word("1.", "One") + r"\pard more\par" + word("2.", "Two"),
            [("list-item", "1.", "One"), ("paragraph", "", "more"), ("list-item", "2.", "Two")],
        ),
        (word("1." + "1." * 200, "One"), [("list-item", "", "One")]),
        (word(r"{\v 1.}", "One") + word("{\\deleted 2.}", "Two"), [("list-item", "", "One"), ("list-item", "", "Two")]),
        (office("1.", "Introduction", r"\outlinelevel0") + r"\pard Words.", [("heading", "", "Introduction"), ("paragraph", "", "Words.")]),
    ],
)  # fmt: skip
def test_what_a_list_prints_is_the_label(body: str, expected: list[tuple[str, str, str]]) -> None:
    assert blocks(body) == expected


def test_lists_in_cells_and_notes_leave_the_table_whole_and_label_nothing_behind_it() -> None:
    cell = r"\pard\intbl{\listtext\pard\plain 1.\tab}\ls1 a{\footnote\pard\plain {\listtext\pard 1.\tab}note}\cell b\cell\row"
    assert blocks(cell + r"\pard Behind.\par")[:2] == [("table", "", "a¹\tb"), ("paragraph", "", "Behind.")]


def test_a_note_in_a_heading_leaves_it_a_heading() -> None:
    assert blocks(r"\pard\outlinelevel0 Title{\footnote\pard\plain note}\par\pard Words.\par")[0] == (
        "heading", "", "Title¹",
    )  # fmt: skip


def test_numeric_citations_find_entries_whose_number_only_the_list_has() -> None:
    works = ("Noor, A. (1990). Mountains. Oslo: Fjell.", "Ilves, T. (2004). Lakes. Tartu: Mets.")
    entries = "".join(word(f"[{at}]", entry) for at, entry in enumerate(works, 7))
    body = rf"\pard Lakes are deep [8]. Peaks are high [7].\par References\par {entries}"
    text = analyse(read_rtf(rtf(body), "a.rtf"))
    assert [entry.label for entry in text.entries] == ["7", "8"]
    assert [[cite.references for cite in one.cites] for one in text.citations] == [[(1,)], [(0,)]]


def test_a_hostile_file_takes_linear_time() -> None:
    def seconds(count: int) -> float:
        start = time.process_time()
        lists = r"{\list{\listlevel\levelnfc0}\listid9}" * count + r"{\listoverride\listid9\ls9}" * count
        read_rtf(
            rtf(lists + r"{\listtext " + "1" * count + "}" + r"{\listtext 1.}" * count + r"a\par" * count), "a.rtf"
        )
        return time.process_time() - start

    seconds(10)
    assert seconds(8_000) < 8 * max(seconds(2_000), 0.05)
