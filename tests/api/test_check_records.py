"""Files of references that are no BibTeX are checked by the rules for bibliographies, each record at its place."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from refman.api.check import check_bytes, check_file
from refman.checks.settings import Settings
from refman.model.document import Lines
from refman.model.errors import RefmanError

RIS = (
    "TY  - JOUR\r\nAU  - Noor, A.\r\nTI  - On bees\r\nPY  - 2020\r\nID  - a\r\nER  - \r\n\r\n"
    "TY  - JOUR\r\nAU  - Tamm, A.\r\nTI  - On wasps\r\nJO  - Wasps\r\nPY  - 2021\r\nID  - a\r\nER  - \r\n"
)
ITEM = {
    "id": "noor",
    "type": "article-journal",
    "title": "On {bees} and [wasps]",
    "author": [{"family": "Noor"}],
    "container-title": "Bees",
    "issued": {"date-parts": [[2020]]},
    "custom": {"id": "no key"},
}


def found(data: str, path: str) -> list[tuple[str, int, str]]:
    checked = check_bytes(data.encode(), path)
    lines = Lines(checked.text.source)
    return [
        (one.code, lines.place(one.span.start).line, one.span.slice(checked.text.source)) for one in checked.findings
    ]


def test_ris_by_its_lines() -> None:
    assert found(RIS, "refs.ris") == [("BIB002", 5, "a"), ("BIB001", 13, "a")]


def test_csl_json_by_its_keys() -> None:
    items = json.dumps([ITEM, {**ITEM, "container-title": ""}, {**ITEM, "id": "tamm"}], indent=1)
    assert [(code, words) for code, _, words in found(items, "refs.json")] == [
        ("BIB001", '"noor"'),
        ("BIB002", '"noor"'),
    ]
    assert found(json.dumps([ITEM]), "refs.json") == []
    assert [code for code, _, _ in found(json.dumps({"items": [ITEM, ITEM]}), "refs.json")] == ["BIB001"]


@pytest.mark.parametrize(
    ("kind", "lacking", "told"),
    [
        ("book", "issued", "noor (book) has no issued"),
        ("book", "author", "noor (book) has no author or editor"),
        ("webpage", "title", "noor (webpage) has no URL or DOI"),
        ("chapter", "container-title", "noor (chapter) has no container title"),
        ("thesis", "", "noor (thesis) has no publisher"),
        ("song", "", ""),
    ],
)
def test_what_a_type_needs(kind: str, lacking: str, told: str) -> None:
    item = {name: value for name, value in ITEM.items() if name != lacking} | {"type": kind}
    said = [one.message for one in check_bytes(json.dumps([item]).encode(), "refs.json").findings]
    assert said == ([told] if told else [])


def test_a_json_of_another_kind_is_no_list_of_works() -> None:
    assert check_bytes(b'{"name": "x", "version": 1}', "package.json").findings == ()


def test_a_broken_file_is_refused_with_its_name() -> None:
    with pytest.raises(RefmanError) as fault:
        check_bytes(b'[{"id": "a", "type": "book"', "refs.json")
    assert fault.value.where == "refs.json"


@pytest.mark.parametrize(("name", "data"), [("refs.json", json.dumps([ITEM])), ("refs.ris", RIS)])
def test_a_key_that_such_a_bibliography_lacks_is_found(tmp_path: Path, name: str, data: str) -> None:
    (tmp_path / name).write_text(data, "utf-8")
    key = "noor" if name == "refs.json" else "a"
    article = tmp_path / "a.md"
    article.write_text(f"---\nbibliography: {name}\n---\n\nBees dance [@{key}], wasps too [@nobody].\n", "utf-8")
    (told,) = [one for one in check_file(str(article)).findings if one.code == "BIB010"]
    assert "nobody" in told.message


def test_nothing_is_said_where_a_record_has_no_key(tmp_path: Path) -> None:
    (tmp_path / "refs.ris").write_text(RIS.replace("ID  - a\r\n", "", 1), "utf-8")
    article = tmp_path / "a.md"
    article.write_text("---\nbibliography: refs.ris\n---\n\nBees dance [@nobody].\n", "utf-8")
    assert "BIB010" not in {one.code for one in check_file(str(article)).findings}


def test_entries_that_are_never_cited_are_told_where_that_is_chosen(tmp_path: Path) -> None:
    (tmp_path / "refs.bib").write_text(
        "@book{noor, title={Bees}, ids={noor20, n}}\n@book{tamm, title={Wasps}}\n@book{saar, title={Ants}}\n", "utf-8"
    )
    article = tmp_path / "a.tex"
    article.write_text("\\addbibresource{refs.bib}\nBees dance \\cite{noor20}.\n", "utf-8")
    settings = Settings(select=("BIB011",))
    (told,) = check_file(str(article), settings).findings
    assert told.message == "2 entries are never cited: tamm, saar"
    assert "BIB011" not in {one.code for one in check_file(str(article)).findings}
    article.write_text("\\addbibresource{refs.bib}\n\\cite{noor20}\\nocite{*}\n", "utf-8")
    assert check_file(str(article), settings).findings == ()
