"""Lists found and split in every layout: labels, bullets, indents, blank lines, lines, wrapped; with and without heading."""

from __future__ import annotations

import textwrap
from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from refman.documents.read import read_document
from refman.model.document import Document
from refman.references.lists.find import ListRegion, find_lists
from refman.references.lists.headings import is_over_a_list

ENTRIES = [
    "Adams, A. B., & Zuse, K. (1999). On the measurement of small and rather quiet machines in large rooms. Journal of Machines, 12(3), 45–67. https://doi.org/10.1000/m.1",
    "Baker, C. (2004). A history of bread. Oxford University Press.",
    "Çelik, D., Östlund, E., & van der Berg, F. (2010). Bread and machines compared over forty years of work: A study. In G. Hill (Ed.), Comparisons (pp. 1–20). Wiley.",
    "deVries, H. (2012). Notes on nothing. Nothing Quarterly, 2, 3–9.",
    "World Health Organization. (2020). World bread report 2020. https://www.who.int/publications/i/item/9789240000000",
]
BODY = "Bread is old (Baker, 2004). Machines are new, and they were measured by us in the year that followed.\n\nWe think that this is so, and it has been said that it will not change (Adams & Zuse, 1999).\n\n"
LAYOUTS: dict[str, Callable[[list[str]], str]] = {
    "blank": "\n\n".join,
    "lines": "\n".join,
    "bullets": lambda entries: "\n".join(f"• {entry}" for entry in entries),
    "square numbers": lambda entries: "\n".join(f"[{at}] {entry}" for at, entry in enumerate(entries, 1)),
    "dotted numbers": lambda entries: "\n\n".join(f"{at}. {entry}" for at, entry in enumerate(entries, 1)),
    "hanging": lambda entries: "\n".join(
        textwrap.fill(entry, 79, subsequent_indent="    ", break_long_words=False, break_on_hyphens=False)
        for entry in entries
    ),
    "wrapped with blank lines": lambda entries: "\n\n".join(
        textwrap.fill(entry, 79, break_long_words=False, break_on_hyphens=False) for entry in entries
    ),
    "wrapped": lambda entries: "\n".join(
        textwrap.fill(entry, 79, break_long_words=False, break_on_hyphens=False) for entry in entries
    ),
}


def read(text: str) -> Document:
    return read_document(text.encode(), "article.txt")


def entries_of(text: str) -> list[str]:
    document = read(text)
    return [
        " ".join(entry.span.slice(document.text).split()) for region in find_lists(document) for entry in region.entries
    ]


@pytest.mark.parametrize(
    "line",
    """Список використаної літератури|СПИСОК ВИКОРИСТАНИХ ДЖЕРЕЛ|Библиографический список|Список использованной литературы|Використані джерела
    Βιβλιογραφικές αναφορές|Πηγές|Źródła|Wykaz źródeł|Seznam použitých zdrojů|Felhasznált irodalom|Izmantoto avotu saraksts|Šaltiniai|Kasutatud kirjandus
    Popis korištene literature|Списък на литературата|Списак литературе|Başvuru kaynakları|Daftar pustaka|Tài liệu tham khảo|Källförteckning""".replace(
        "\n", "|"
    ).split("|"),
)
def test_headings_of_many_languages(line: str) -> None:
    assert is_over_a_list(line.strip())
    assert is_over_a_list(f"## {line.strip().upper()}")
    assert not is_over_a_list(f"{line.strip()} rather")


@pytest.mark.parametrize("layout", LAYOUTS)
@pytest.mark.parametrize(
    "heading", ["References\n\n", "7. LITERATURVERZEICHNIS\n", "## Références bibliographiques\n\n", "参考文献\n\n"]
)
def test_under_a_heading(layout: str, heading: str) -> None:
    assert entries_of(BODY + heading + LAYOUTS[layout](ENTRIES) + "\n") == ENTRIES


@pytest.mark.parametrize("layout", LAYOUTS)
def test_without_a_heading(layout: str) -> None:
    assert entries_of(BODY * 3 + LAYOUTS[layout](ENTRIES)) == ENTRIES


@pytest.mark.parametrize(
    "after",
    [
        "Appendix A\n\nWe asked (1) how old the bread is, and (2) who had baked it.\n",
        "Figure captions\n\nFigure 1. Bread.\n",
        "About the author\n\nA. B. Adams is a baker who has been at this for years.\n",
    ],
)
def test_what_comes_after_is_left_out(after: str) -> None:
    assert entries_of(f"{BODY}References\n\n" + "\n\n".join(ENTRIES) + f"\n\n{after}") == ENTRIES


def test_a_list_for_each_chapter() -> None:
    text = (
        f"Chapter 1\n\n{BODY}References\n\n"
        + "\n\n".join(ENTRIES[:2])
        + f"\n\nChapter 2\n\n{BODY}{BODY}References\n\n"
        + "\n\n".join(ENTRIES[2:])
    )
    regions = find_lists(read(text))
    assert [len(region.entries) for region in regions] == [2, 3]


def test_a_table_of_contents_is_no_list() -> None:
    text = "Contents\n\nIntroduction\n\nReferences\n\nIntroduction\n\n" + BODY + "References\n\n" + "\n\n".join(ENTRIES)
    assert entries_of(text) == ENTRIES


def test_sub_headings_and_stray_lines_are_no_entries() -> None:
    text = f"{BODY}References\n\nPrimary sources\n\n{ENTRIES[0]}\n\n12\n\n{ENTRIES[1]}\n\nSecondary sources\n\n{ENTRIES[2]}\n"
    assert entries_of(text) == ENTRIES[:3]


def test_an_address_on_a_line_of_its_own_belongs_to_the_entry_before() -> None:
    text = f"{BODY}References\n\n{ENTRIES[1]}\n\nhttps://doi.org/10.1000/bread\n\n{ENTRIES[3]}\n"
    assert entries_of(text) == [f"{ENTRIES[1]} https://doi.org/10.1000/bread", ENTRIES[3]]


def test_labels_and_heading_are_told() -> None:
    document = read(f"{BODY}References\n\n" + LAYOUTS["square numbers"](ENTRIES))
    (region,) = find_lists(document)
    assert region.heading is not None
    assert region.heading.slice(document.text) == "References"
    assert ([entry.label for entry in region.entries], region.ordering) == (list("12345"), "numbered")


@pytest.mark.parametrize(
    "text", ["", "\n\n\n", "References", "References\n\n", BODY, "A\n" * 5000, "(" * 20_000, "Smith, J. " * 5000]
)
def test_no_list_is_no_list(text: str) -> None:
    assert all(isinstance(region, ListRegion) for region in find_lists(read(text)))
    if len(text) < 2000:
        assert entries_of(text) == []


@given(st.text(alphabet=st.characters(codec="utf-8", exclude_characters="\0"), max_size=600))
def test_any_text_gives_entries_inside_it_in_order(text: str) -> None:
    document = read(f"{text}\nReferences\n{text}")
    last = 0
    for region in find_lists(document):
        for entry in region.entries:
            assert last <= entry.span.start < entry.span.end <= len(document.text)
            last = entry.span.end


FIRST, SECOND, THIRD = ENTRIES[0], ENTRIES[1], ENTRIES[3]


@pytest.mark.parametrize(
    ("name", "text"),
    [
        (
            "a.html",
            f"<h1>References</h1><h2>A</h2><ol><li>{FIRST}</li><li>{SECOND}</li></ol><h2>B</h2><ol start=3><li>{THIRD}</li></ol>",
        ),
        ("a.html", f"<h1>References</h1><ul><li>{FIRST}</li><li>{SECOND}</li></ul><h2>A</h2><h3>B</h3><p>{THIRD}</p>"),
        ("a.md", f"# References\n\n1. {FIRST}\n2. {SECOND}\n\n## Books ##\n\n3. {THIRD}\n"),
        ("a.md", f"# References\n\n[1] {FIRST}\n[2] {SECOND}\n\nBooks\n-----\n\n{THIRD}\n"),
        ("a.org", f"* References\n\n[1] {FIRST}\n[2] {SECOND}\n** Books\n[3] {THIRD}\n"),
    ],
)
def test_a_heading_within_a_list_ends_the_entry_before_it(name: str, text: str) -> None:
    document = read_document(text.encode(), name)
    found = [entry.span.slice(document.readable) for one in find_lists(document) for entry in one.entries]
    assert [" ".join(entry.split()) for entry in found] == [FIRST, SECOND, THIRD]


def test_headings_in_most_entries_are_part_of_them() -> None:
    items = "".join(f"[{at}] {entry}\n### Read this\n" for at, entry in enumerate(ENTRIES, 1))
    document = read_document(f"# References\n\n{items}".encode(), "a.md")
    found = [entry.span.slice(document.text) for one in find_lists(document) for entry in one.entries]
    assert [" ".join(entry.split()) for entry in found] == [f"{entry} ### Read this" for entry in ENTRIES]
