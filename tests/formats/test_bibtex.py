"""BibTeX and BibLaTeX as people write them: what each entry becomes, and what is told."""

from __future__ import annotations

from typing import Any

import pytest

from refman.formats import registry
from refman.model.dates import Date
from refman.model.names import Name
from refman.model.reference import Reference, reference_to_csl


def items(text: str | bytes) -> list[dict[str, Any]]:
    data = text if isinstance(text, bytes) else text.encode()
    return [reference_to_csl(reference) for reference in registry.read(data, "bibtex").references]


def field(name: str, value: str, kind: str = "article") -> Any:
    """What one field becomes: the item without its id and type."""
    item = items(f"@{kind}{{k, {name} = {{{value}}}}}")[0]
    return {key: part for key, part in item.items() if key not in ("id", "type")}


NAMES = [
    ("Donald E. Knuth", [{"family": "Knuth", "given": "Donald E."}]),
    ("Knuth, Donald E.", [{"family": "Knuth", "given": "Donald E."}]),
    ("Ludwig van Beethoven", [{"family": "Beethoven", "given": "Ludwig", "dropping-particle": "van"}]),
    ("de la Cruz, Jr., Juan", [{"family": "Cruz", "given": "Juan", "dropping-particle": "de la", "suffix": "Jr."}]),
    ("{World Health Organization} and others", [{"literal": "World Health Organization"}, {"literal": "others"}]),
    ("{Barnes and Noble, Inc.}", [{"literal": "Barnes and Noble, Inc."}]),
    ("{de Gaulle}, Charles", [{"family": "de Gaulle", "given": "Charles"}]),
    ("G{\\\"o}del, Kurt AND {\\'E}. Borel", [{"family": "Gödel", "given": "Kurt"}, {"family": "Borel", "given": "É."}]),
    ("{\\'e}tienne Dupont", [{"family": "Dupont", "dropping-particle": "étienne"}]),
    ("Jean-Paul~Sartre", [{"family": "Sartre", "given": "Jean-Paul"}]),
    (
        "given=Hans, family=Harman, prefix=de, useprefix=true",
        [{"family": "Harman", "given": "Hans", "non-dropping-particle": "de"}],
    ),
    ("Plato", [{"family": "Plato"}]),
]


@pytest.mark.parametrize(("value", "expected"), NAMES)
def test_names(value: str, expected: list[dict[str, str]]) -> None:
    assert field("author", value) == {"author": expected}


def test_useprefix_keeps_particles_with_the_family_name() -> None:
    assert items("@book{k, author = {van Gogh, Vincent}, options = {useprefix=true}}")[0]["author"] == [
        {"family": "Gogh", "given": "Vincent", "non-dropping-particle": "van"}
    ]


LATEX = [
    ("Schr{\\\"o}dinger's {\\ss}", "Schrödinger's ß"),
    ("\\v{S}koda \\'{\\i} \\c c \\H{o} \\aa ngstrom {\\AE}ther", "Škoda í ç ő ångstrom Æther"),
    ("``Quoted'' -- and --- dash~x", "“Quoted” – and — dash\u00a0x"),
    ("the {NASA} story", 'the <span class="nocase">NASA</span> story'),
    ("the {{NASA}} story", "the NASA story"),
    ("{Whole title in braces}", '<span class="nocase">Whole title in braces</span>'),
    ("on \\emph{Homo sapiens} and {\\it E. coli}", "on <i>Homo sapiens</i> and <i>E. coli</i>"),
    ("H$_2$O and $\\alpha$-decay, $x^2$", "H<sub>2</sub>O and α-decay, x<sup>2</sup>"),
    ("a \\& b, 5\\%, \\$3, \\#1, x\\_y", "a & b, 5%, $3, #1, x_y"),
    ("\\textsc{Small} \\textbf{b} \\enquote{q}", '<span style="font-variant:small-caps;">Small</span> <b>b</b> “q”'),
    ("wo\\-man \\LaTeX{} \\ldots", "wo\u00adman LaTeX …"),
    ("\\unknowncommand{kept}", "kept"),
    ("unbalanced \\textbraceleft{} and \\$", "unbalanced { and $"),
]


@pytest.mark.parametrize(("value", "expected"), LATEX)
def test_latex_in_titles(value: str, expected: str) -> None:
    assert field("title", value) == {"title": expected}


DATES = [
    ("2001", {"date-parts": [[2001]]}),
    ("2001-02-03", {"date-parts": [[2001, 2, 3]]}),
    ("2001-02-03T10:00:00", {"date-parts": [[2001, 2, 3]]}),
    ("2001/2003-04", {"date-parts": [[2001], [2003, 4]]}),
    ("1900~", {"date-parts": [[1900]], "circa": True}),
    ("2001/", {"date-parts": [[2001]], "edtf": "2001/"}),
    ("-0044-03-15", {"date-parts": [[-44, 3, 15]]}),
    ("2001-21", {"date-parts": [[2001, 21]]}),
    ("199X", {"date-parts": [[1990], [1999]]}),
    ("in press", {"literal": "in press"}),
]


@pytest.mark.parametrize(("value", "expected"), DATES)
def test_dates(value: str, expected: dict[str, Any]) -> None:
    assert field("date", value) == {"issued": expected}


def test_months_are_macros_words_numbers_and_days() -> None:
    for month in ("mar", "{March}", "{Mar.}", "{3}", "mar # {}"):
        assert items(f"@misc{{k, year = 2001, month = {month}}}")[0]["issued"] == {"date-parts": [[2001, 3]]}, month
    assert items('@misc{k, year = 2001, month = mar # "~5"}')[0]["issued"] == {"date-parts": [[2001, 3, 5]]}


def test_strings_are_joined_and_unknown_ones_told() -> None:
    text = '@string{acm = "ACM"}\n@STRING(press = acm # { Press})\n@book{a, publisher = press # " (" # acm # ")"}\n@book{b, publisher = nope}'
    found = registry.read(text.encode(), "bibtex")
    assert [reference.publisher for reference in found.references] == ["ACM Press (ACM)", "nope"]
    assert [(loss.line, loss.entry) for loss in found.losses] == [(4, "b")]


def test_crossref_gives_the_title_of_the_volume_and_xdata_plain_fields() -> None:
    text = """@inproceedings{a, title = {Talk}, crossref = {p}, xdata = {d}}
    @xdata{d, publisher = {ACM}}
    @proceedings{p, title = {Proceedings}, year = 2001, editor = {Ann Lee}}"""
    child = items(text)[0]
    assert (child["title"], child["container-title"], child["publisher"]) == ("Talk", "Proceedings", "ACM")
    assert child["issued"] == {"date-parts": [[2001]]}
    assert [item["id"] for item in items(text)] == ["a", "p"]


def test_a_crossref_that_leads_nowhere_or_round_is_told() -> None:
    assert "which is not in the file" in registry.read(b"@book{a, crossref = {x}}", "bibtex").losses[0].message
    assert len(items("@book{a, crossref = {b}}\n@book{b, crossref = {a}}\n@book{c, crossref={c}}")) == 3


BROKEN = [
    ("@book{a, title = {One}}\n@book{b, title = {Two\n@book{c, title = {Three}}", ["a", "b", "c"]),
    ("@book{a, title = {One}, year 2001}\n@book{b}", ["a", "b"]),
    ('@book(a, title = {One})\n @ book {b, title = "T" }', ["a", "b"]),
    ("@book{a, title = {One}} @book{b, title = {Two}}", ["a", "b"]),
    ("% @book{no, title={x}}\n@comment{ @book{no, title={x}} }\n@book{a, title = {One}}", ["a"]),
    ("@book{a, title = {mail me\n@home{x} please}, year = 2001}", ["a"]),
    ("@book{a,\n% a comment\ntitle = {One}, % another\nyear = 2001}", ["a"]),
    ("@book{a b, title = {One}}\n@book{title = {No key}}\n@book{x}", ["a b", "", "x"]),
]


@pytest.mark.parametrize(("text", "keys"), BROKEN)
def test_every_entry_is_found_around_broken_ones(text: str, keys: list[str]) -> None:
    assert [item.get("id", "") for item in items(text)] == keys


def test_a_broken_entry_keeps_what_can_be_read_and_is_told_with_its_line() -> None:
    found = registry.read(
        b"@book{a, title = {One}}\n\n@book{b,\n title = {Two},\n year = {2001\n@book{c, title = {T}}", "bibtex"
    )
    assert (found.references[1].title, found.references[1].issued) == ("Two", Date(date_parts=((2001,),)))
    assert [(loss.line, loss.entry) for loss in found.losses] == [(3, "b")]


def test_repeated_keys_and_fields_are_told() -> None:
    found = registry.read(b"@book{a, title={X}, title={Y}, keywords={u}, keywords={v}}\n@book{a, title={Z}}", "bibtex")
    assert [reference.title for reference in found.references] == ["X", "Z"]
    assert found.references[0].keyword == "u, v"
    assert [(loss.line, loss.entry) for loss in found.losses] == [(1, "a"), (2, "a")]


@pytest.mark.parametrize(
    "data",
    [
        "@book{a, title = {Café}}".encode("latin-1"),
        "\ufeff@book{a, title = {Café}}".encode(),
        "% Encoding: ISO8859_2\r\n@book{a, title = {Café}}\r\n".encode("iso8859-2"),
        "@book{a, title = {Café}}".encode("utf-16"),
        "@book{a, title = {Café}}".encode("utf-16-le"),
    ],
)
def test_encodings_and_line_ends(data: bytes) -> None:
    assert items(data)[0]["title"] == "Café"


def test_fields_without_a_variable_travel_along() -> None:
    text = "@article{k, title = {T}, file = {:a.pdf:PDF}, howpublished = {Web}, mendeley-groups = {X \\& Y}}"
    assert items(text)[0]["custom"] == {
        "bibtex": {"file": ":a.pdf:PDF", "howpublished": "Web", "mendeley-groups": "X \\& Y"}
    }
    again = registry.write(registry.read(text.encode(), "bibtex").references, "biblatex").decode()
    assert "mendeley-groups = {X \\& Y}" in again


def test_arxiv_pubmed_and_urls() -> None:
    item = items(
        "@misc{k, eprint = {2001.00001}, archiveprefix = {arXiv}, howpublished = {\\url{https://x.org/a_b}}, doi={https://doi.org/10.1/a\\_b}}"
    )[0]
    assert (item["archive"], item["archive_location"], item["URL"], item["DOI"]) == (
        "arXiv", "2001.00001", "https://x.org/a_b", "10.1/a_b"
    )  # fmt: skip


def test_an_entry_as_it_is_written() -> None:
    reference = Reference(
        id="noor2001", type="article-journal", title="A study of <i>E. coli</i> at NASA", container_title="Science & Nature",
        author=(Name(family="Noor", given="Mati"), Name(literal="The Group and Co"), Name(family="Gogh", given="V.", non_dropping_particle="van")),
        issued=Date(date_parts=((2001, 3, 5),)), page="1-9", DOI="10.1/a_b", PMCID="PMC1", reviewed_title="Other", language="en-US",
    )  # fmt: skip
    assert registry.write([reference], "bibtex").decode() == (
        "@article{noor2001,\n"
        "  author = {Noor, Mati and {The Group and Co} and van Gogh, V.},\n"
        "  options = {useprefix=true},\n"
        "  title = {A study of \\emph{E. coli} at {{NASA}}},\n"
        "  journal = {Science \\& {{Nature}}},\n"
        "  year = {2001},\n  month = mar,\n  day = {5},\n"
        "  pages = {1--9},\n  doi = {10.1/a_b},\n  langid = {english},\n"
        "  pmcid = {PMC1},\n  csl-reviewed-title = {Other}\n}\n"
    )
    assert "date = {2001-03-05}" in registry.write([reference], "biblatex").decode()


def test_ascii_output_has_commands_for_letters() -> None:
    text = registry.write(
        [Reference(id="a", type="book", title="Çelebi, ø – “x” αβ 中")], "bibtex", ascii=True
    ).decode()
    assert "title = {{\\c{C}}elebi, {\\o} -- ``x'' $\\alpha$$\\beta$ 中}" in text
