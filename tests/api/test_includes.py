"""A text is checked with the files that it takes in, and nothing outside its folder is opened."""

from __future__ import annotations

from pathlib import Path

import pytest

from refman.api import includes
from refman.api.check import Unchecked, check_files, check_with_parts, fix_file
from refman.api.check_parts import mains_of, with_parts
from refman.api.includes import gathered
from refman.checks.settings import Settings
from refman.documents.read import read_document

BIB = (
    "@article{ilves2004, author = {Ilves, Tom}, title = {Birds}, journal = {Air}, year = 2004}\n"
    "@article{noor1990, author = {Noor, Mary}, title = {Fish}, journal = {Water}, year = 1990}\n"
)
ILVES = "Ilves, T. (2004). On birds. Journal of Nature, 1(2), 3–9."
NOOR = "Noor, M. (1990). On fish. Journal of Water, 2(1), 1–8."
SAAR = "Saar, K. (2001). On frogs. Journal of Ponds, 3(1), 4–8."


def written(folder: Path, **files: str) -> None:
    for name, text in files.items():
        path = folder / name.replace("__", "/").replace("_dot_", ".")
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")


def told(paths: list[Path], settings: Settings | None = None) -> list[str]:
    """Each finding as "name:line CODE words"."""
    out = []
    for one in check_files([str(path) for path in paths], settings or Settings()):
        assert not isinstance(one, Unchecked)
        for finding in one.findings:
            line = one.text.source.count("\n", 0, finding.span.start) + 1
            out.append(f"{Path(one.path).name}:{line} {finding.code} {finding.span.slice(one.text.source)}")
    return out


def notices(path: Path) -> list[str]:
    whole = gathered(read_document(path.read_bytes(), str(path)))
    assert whole is not None
    return list(whole.parts[0].warnings)


@pytest.mark.parametrize(
    ("name", "main", "chapter"),
    [
        (
            "main_dot_tex",
            "\\addbibresource{refs.bib}\n\\begin{document}\nSee \\cite{ilves2004}.\n\\input{ch/one.%s}\n\\end{document}\n",
            "Fish \\cite{noor1990}.\n\nFrogs \\cite{saar2001}.\n",
        ),
        (
            "main_dot_adoc",
            ":bibtex-file: refs.bib\n\nSee cite:[ilves2004].\n\ninclude::ch/one.%s[leveloffset=+1]\n",
            "Fish cite:[noor1990].\n\nFrogs cite:[saar2001].\n",
        ),
        (
            "main_dot_rst",
            "See :cite:`ilves2004`.\n\n.. include:: ch/one.%s\n\n.. bibliography:: refs.bib\n",
            "Fish :cite:`noor1990`.\n\nFrogs :cite:`saar2001`.\n",
        ),
        (
            "main_dot_typ",
            'See @ilves2004.\n#include "ch/one.%s"\n#bibliography("refs.bib")\n',
            "Fish @noor1990.\n\nFrogs @saar2001.\n",
        ),
        (
            "main_dot_qmd",
            "---\nbibliography: refs.bib\n---\n\nSee [@ilves2004].\n\n{{< include ch/one.%s >}}\n",
            "Fish [@noor1990].\n\nFrogs [@saar2001].\n",
        ),
        (
            "main_dot_org",
            '#+bibliography: refs.bib\n\nSee [cite:@ilves2004].\n\n#+INCLUDE: "ch/one.%s"\n',
            "Fish [cite:@noor1990].\n\nFrogs [cite:@saar2001].\n",
        ),
    ],
)
def test_keys_of_an_included_file_are_checked_at_their_place(
    tmp_path: Path, name: str, main: str, chapter: str
) -> None:
    suffix = name.partition("_dot_")[2]
    written(tmp_path, **{name: main % suffix, f"ch__one_dot_{suffix}": chapter, "refs_dot_bib": BIB})
    assert told([tmp_path / f"main.{suffix}"]) == [f"one.{suffix}:3 BIB010 saar2001"]


def test_a_bibliography_that_an_included_file_names_counts(tmp_path: Path) -> None:
    main = "\\input{setup}\n\\begin{document}\nSee \\cite{ilves2004} and \\cite{saar2001}.\n\\end{document}\n"
    written(tmp_path, main_dot_tex=main, setup_dot_tex="\\addbibresource{refs.bib}\n", refs_dot_bib=BIB)
    assert told([tmp_path / "main.tex"]) == ["main.tex:3 BIB010 saar2001"]


@pytest.fixture
def book(tmp_path: Path) -> Path:
    """A list in the main file, an entry of it cited in a chapter only, one nowhere; a work that it does not have."""
    written(
        tmp_path,
        main_dot_tex="\\begin{document}\n\\include{ch/one}\n\\include{ch/two}\n\nReferences\n\n"
        f"{ILVES}\n\n{NOOR}\n\n{SAAR}\n\n\\end{{document}}\n",
        ch__one_dot_tex="Birds sing (Ilves, 2004).\nSo they do (Ilves, 2004).\n",
        ch__two_dot_tex="Fish swim (Noor, 1990).\nThey said it (Tamm, 1998). % refman: ignore REF001",
    )
    return tmp_path


def test_prose_citations_of_chapters_cite_the_list_of_the_main_file(book: Path) -> None:
    assert told([book / "main.tex"]) == [f"main.tex:11 CIT002 {SAAR}", "two.tex:2 CIT001 Tamm, 1998"]


@pytest.mark.parametrize("jobs", [1, 2])
def test_chapters_named_beside_their_main_file_are_told_once(book: Path, jobs: int) -> None:
    paths = [str(book / "ch" / "one.tex"), str(book / "ch" / "two.tex"), str(book / "main.tex")]
    found = list(check_files(paths, Settings(), jobs=jobs))
    assert [Path(one.path).name for one in found] == ["main.tex", "one.tex", "two.tex"]
    assert told([Path(path) for path in paths]) == [f"main.tex:11 CIT002 {SAAR}", "two.tex:2 CIT001 Tamm, 1998"]


def test_what_a_chapter_does_not_want_told_is_told_of_the_others(book: Path) -> None:
    two = book / "ch" / "two.tex"
    two.write_text("% refman: ignore-file\n" + two.read_text())
    assert told([book / "main.tex"]) == [f"main.tex:11 CIT002 {SAAR}"]
    ignored = Settings(per_file_ignores=(("main.tex", ("CIT",)),))
    two.write_text(two.read_text().replace("% refman: ignore-file\n", ""))
    assert told([book / "main.tex"], ignored) == ["two.tex:2 CIT001 Tamm, 1998"]


def test_each_part_has_its_own_text_and_indices(book: Path) -> None:
    main = book / "main.tex"
    for one in check_with_parts(read_document(main.read_bytes(), str(main))):
        assert one.text.source == Path(one.path).read_text()
        for entry in one.text.entries:
            assert entry.span.slice(one.text.source) == entry.raw
        for citation in one.text.citations:
            words = citation.span.slice(one.text.source)
            assert words.startswith("(")
            assert words.endswith(")")
            assert all(at < len(one.text.entries) for cite in citation.cites for at in cite.references)
        for finding in one.findings:
            assert finding.reference is None or finding.span.start == one.text.entries[finding.reference].span.start


def test_a_list_in_an_included_file_is_the_lists_of_the_main_one(tmp_path: Path) -> None:
    main = "\\begin{document}\nBirds sing (Ilves, 2004). Fish swim (Noor, 1990).\n\\input{list}\n\\end{document}\n"
    written(tmp_path, main_dot_tex=main, list_dot_tex=f"\\section{{References}}\n\n{ILVES}\n\n{NOOR}\n\n{SAAR}\n")
    assert told([tmp_path / "main.tex"]) == [f"list.tex:7 CIT002 {SAAR}"]


def test_a_chapter_is_mended_with_its_main_file(tmp_path: Path) -> None:
    main = "\\addbibresource{refs.bib}\n\\begin{document}\n\\input{one}\n\\end{document}\n"
    written(tmp_path, main_dot_tex=main, one_dot_tex="Fish \\cite{nor1990}.\n", refs_dot_bib=BIB)
    one, whole = str(tmp_path / "one.tex"), str(tmp_path / "main.tex")
    assert mains_of([one, whole]) == {one: whole}
    assert with_parts([one, whole]) == with_parts([whole]) == [(whole, ""), (one, whole)]
    assert with_parts([one]) == [(one, "")]
    assert fix_file(one, unsafe=True).data == b"Fish \\cite{nor1990}.\n"
    fixed = fix_file(one, unsafe=True, within=whole)
    assert fixed.data == b"Fish \\cite{noor1990}.\n"
    assert fixed.settled


def test_the_first_of_two_that_take_each_other_in_is_the_main_one(tmp_path: Path) -> None:
    written(tmp_path, a_dot_tex="A \\input{b}\n", b_dot_tex="B \\input{a}\n")
    a, b = str(tmp_path / "a.tex"), str(tmp_path / "b.tex")
    assert mains_of([a, b]) == {b: a}
    assert notices(tmp_path / "a.tex") == ["line 1 of b.tex: the included file a takes itself in"]


@pytest.mark.parametrize("name", ["../out", "{folder}/out", "link", "ch/../../out", "linked/out"])
def test_nothing_outside_the_folder_is_read(tmp_path: Path, name: str) -> None:
    folder = tmp_path / "book"
    written(tmp_path, out_dot_tex="A secret (Ilves, 2004).\n")
    written(folder, main_dot_tex=f"Birds.\n\\input{{{name.format(folder=tmp_path)}}}\n", ch__x_dot_tex="x\n")
    (folder / "link.tex").symlink_to(tmp_path / "out.tex")
    (folder / "linked").symlink_to(tmp_path)
    (notice,) = notices(folder / "main.tex")
    assert notice.startswith("line 2 of main.tex: ")
    assert notice.endswith("outside the folder of the main file")
    whole = gathered(read_document((folder / "main.tex").read_bytes(), str(folder / "main.tex")))
    assert whole is not None
    assert "secret" not in whole.document.text


def test_what_is_missing_or_no_text_is_told_with_its_place(tmp_path: Path) -> None:
    written(tmp_path, main_dot_tex="Birds.\n\\input{ch/one}\n", ch__one_dot_tex="\n\n\\input{none}\n\\input{bytes}\n")
    (tmp_path / "ch" / "bytes.tex").write_bytes(b"\0\1\2")
    assert notices(tmp_path / "main.tex") == [
        "line 3 of one.tex: the included file none is not there",
        "line 4 of one.tex: the included file bytes this is no text file",
    ]


def test_files_inside_each_other_come_to_an_end(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for at in range(40):
        (tmp_path / f"f{at}.tex").write_text(f"Text {at}.\n\\input{{f{at + 1}}}\n")
    (notice,) = notices(tmp_path / "f0.tex")
    assert notice.endswith(f"is not read: more than {includes.MOST_DEEP} files inside each other")
    monkeypatch.setattr(includes, "MOST_FILES", 3)
    assert notices(tmp_path / "f0.tex")[0].endswith("is not read: more than 3 files")
    monkeypatch.setattr(includes, "MOST_BYTES", 40)
    monkeypatch.setattr(includes, "MOST_FILES", 500)
    assert "is not read: more than 0 MB in all" in notices(tmp_path / "f0.tex")[0]


def test_a_subfile_gives_what_is_between_begin_and_end(tmp_path: Path) -> None:
    sub = "\\documentclass[main]{subfiles}\n\\begin{document}\nFish.\n\\end{document}\nrest\n"
    written(tmp_path, main_dot_tex="Birds.\n\\subfile{a}\n\\subimport{ch/}{b}\nEnd.\n", a_dot_tex=sub)
    written(tmp_path, ch__b_dot_tex="Frogs. \\input{c} % end", ch__c_dot_tex="Newts.")
    whole = gathered(read_document((tmp_path / "main.tex").read_bytes(), str(tmp_path / "main.tex")))
    assert whole is not None
    assert whole.document.text.split() == "Birds. Fish. Frogs. Newts. % end End.".split()


def test_commands_in_comments_and_code_take_nothing_in(tmp_path: Path) -> None:
    text = b"% \\input{a}\n\\begin{verbatim}\\input{b}\\end{verbatim}\n\\verb|\\input{c}|\n"
    assert read_document(text, "main.tex").includes == ()
