"""The language server, spoken to by a real client over standard input and output."""

from __future__ import annotations

import asyncio
import sys
import time
from collections.abc import Awaitable, Callable
from pathlib import Path
from typing import Any

import pytest

pytest.importorskip("pygls", reason="the lsp extra is not installed")

from lsprotocol import types
from pygls.lsp.client import LanguageClient

ARTICLE = """# Birds

Birds sing (Ilves, 2004), said 𝒩oor (Noor, 1990; Tamm, 1998).

## References

Ilves, M. (2004). Birds of the north. *Journal of Birds*, *3*(2), 1–9.

Noor, A. (1990). Fish and water. Riverside Press.
"""
KEYED = "---\nbibliography: refs.bib\n---\n\n# Intro\n\nBirds [@ilves2004, p. 3; @noor1990] sing. As @ilves2004 says.\n"
BIB = "@book{ilves2004,\n  title={Birds},\n  author={Ilves, Mari},\n  year={2004}\n}\n@book{noor1990, title={Fish}, author={Noor, Ana}, year={1990}}\n"


class Editor:
    """A client with an open folder."""

    def __init__(self, client: LanguageClient, folder: Path) -> None:
        self.client, self.folder = client, folder
        self.told: asyncio.Queue[types.PublishDiagnosticsParams] = asyncio.Queue()

    def uri(self, name: str) -> str:
        return (self.folder / name).as_uri()

    async def open(self, name: str, text: str, language: str) -> types.PublishDiagnosticsParams:
        (self.folder / name).write_text(text, encoding="utf-8")
        item = types.TextDocumentItem(self.uri(name), language, 1, text)
        self.client.text_document_did_open(types.DidOpenTextDocumentParams(item))
        return await asyncio.wait_for(self.told.get(), 20)

    def at(self, name: str, text: str, words: str, by: int = 1) -> dict[str, Any]:
        before = text[: text.index(words) + by]
        line = before.count("\n")
        column = len(before.rpartition("\n")[2].encode("utf-16-le")) // 2
        return {"text_document": types.TextDocumentIdentifier(self.uri(name)), "position": types.Position(line, column)}


def session(folder: Path, acts: Callable[[Editor], Awaitable[None]]) -> None:
    async def whole() -> None:
        client = LanguageClient("test", "1")
        editor = Editor(client, folder)

        @client.feature(types.TEXT_DOCUMENT_PUBLISH_DIAGNOSTICS)
        def told(params: types.PublishDiagnosticsParams) -> None:
            editor.told.put_nowait(params)

        environment = {"PATH": "/usr/bin:/bin", "HOME": str(folder), "PYTHONUTF8": "1"}
        root = str(Path(__file__).parents[2])
        environment["PYTHONPATH"] = root
        await client.start_io(sys.executable, "-m", "refman.cli.main", "lsp", env=environment)
        await client.initialize_async(
            types.InitializeParams(capabilities=types.ClientCapabilities(), root_uri=folder.as_uri())
        )
        client.initialized(types.InitializedParams())
        try:
            await acts(editor)
        finally:
            await client.shutdown_async(None)
            client.exit(None)
            await client.stop()

    asyncio.run(whole())


def words_of(text: str, where: types.Range) -> str:
    """The words of a range that the protocol counts in UTF-16 units."""
    line = text.split("\n")[where.start.line].encode("utf-16-le")
    return line[where.start.character * 2 : where.end.character * 2].decode("utf-16-le")


def test_diagnostics_follow_the_text(tmp_path: Path) -> None:
    async def acts(editor: Editor) -> None:
        first = await editor.open("a.md", ARTICLE, "markdown")
        found = {one.code: one for one in first.diagnostics}
        assert words_of(ARTICLE, found["CIT001"].range) == "Tamm, 1998"  # behind a letter of two UTF-16 units
        assert found["CIT001"].severity == types.DiagnosticSeverity.Error
        mended = types.TextDocumentContentChangePartial(found["CIT001"].range, "Ilves, 2004")
        uri = editor.uri("a.md")
        editor.client.text_document_did_change(
            types.DidChangeTextDocumentParams(types.VersionedTextDocumentIdentifier(2, uri), [mended])
        )
        second = await asyncio.wait_for(editor.told.get(), 20)
        assert second.version == 2
        assert "CIT001" not in {one.code for one in second.diagnostics}
        editor.client.text_document_did_close(types.DidCloseTextDocumentParams(types.TextDocumentIdentifier(uri)))
        assert (await asyncio.wait_for(editor.told.get(), 20)).diagnostics == ()

    session(tmp_path, acts)


def test_quick_fixes(tmp_path: Path) -> None:
    text = ARTICLE.replace("(Ilves, 2004), said 𝒩oor (Noor, 1990; Tamm, 1998)", "(Ilves, 2005; Noor, 1990)")

    async def acts(editor: Editor) -> None:
        found = (await editor.open("a.md", text, "markdown")).diagnostics
        whole = types.Range(types.Position(0, 0), types.Position(99, 0))
        asked = types.CodeActionParams(
            types.TextDocumentIdentifier(editor.uri("a.md")), whole, types.CodeActionContext(found)
        )
        actions = await editor.client.text_document_code_action_async(asked)
        assert actions
        titles = [one.title for one in actions]
        assert any(title.startswith("CIT003") for title in titles), titles
        edits = next(one for one in actions if one.title.startswith("CIT003")).edit
        assert edits is not None
        assert edits.changes is not None
        (change,) = edits.changes[editor.uri("a.md")]
        assert "2004" in change.new_text

    session(tmp_path, acts)


def test_reading_an_article(tmp_path: Path) -> None:
    async def acts(editor: Editor) -> None:
        await editor.open("a.md", ARTICLE, "markdown")
        here = editor.at("a.md", ARTICLE, "Noor, 1990")
        hover = await editor.client.text_document_hover_async(types.HoverParams(**here))
        assert hover is not None
        assert "Fish and water" in str(hover.contents)
        assert "cited 1 time" in str(hover.contents)
        places = await editor.client.text_document_definition_async(types.DefinitionParams(**here))
        assert isinstance(places, list)
        assert [place.range.start.line for place in places if isinstance(place, types.Location)] == [8]
        entry = editor.at("a.md", ARTICLE, "Ilves, M.")
        context = types.ReferenceContext(include_declaration=False)
        cited = await editor.client.text_document_references_async(types.ReferenceParams(context=context, **entry))
        assert cited is not None
        assert [words_of(ARTICLE, place.range) for place in cited] == ["Ilves, 2004"]
        symbols = await editor.client.text_document_document_symbol_async(
            types.DocumentSymbolParams(types.TextDocumentIdentifier(editor.uri("a.md")))
        )
        assert symbols
        assert "Birds" in symbols[0].name
        assert [one.name[:5] for one in symbols[-1].children or ()] == ["Ilves", "Noor,"]  # type: ignore[union-attr]

    session(tmp_path, acts)


def test_keys_of_a_bib_file(tmp_path: Path) -> None:
    (tmp_path / "refs.bib").write_text(BIB)

    async def acts(editor: Editor) -> None:
        await editor.open("k.md", KEYED, "markdown")
        here = editor.at("k.md", KEYED, "ilves2004")
        hover = await editor.client.text_document_hover_async(types.HoverParams(**here))
        assert "Birds" in str(hover)
        (place,) = await editor.client.text_document_definition_async(types.DefinitionParams(**here))  # type: ignore[misc]
        assert place.uri.endswith("refs.bib")
        assert place.range.start == types.Position(0, 6)
        renamed = await editor.client.text_document_rename_async(types.RenameParams(new_name="ilves04", **here))
        assert renamed is not None
        assert renamed.changes is not None
        assert {uri.rpartition("/")[2]: len(edits) for uri, edits in renamed.changes.items()} == {
            "k.md": 2,
            "refs.bib": 1,
        }
        with pytest.raises(Exception, match="key of another"):
            await editor.client.text_document_rename_async(types.RenameParams(new_name="noor1990", **here))
        with pytest.raises(Exception, match="cannot be a key"):
            await editor.client.text_document_rename_async(types.RenameParams(new_name="a b", **here))

    session(tmp_path, acts)


TYPED = (
    ("a.md", "markdown", "[see @ilv"),
    ("a.tex", "latex", r"\citep[see][p. 3]{noor1990, ilv"),
    ("a.typ", "typst", "As @ilv"),
    ("a.org", "org", "[cite:@ilv"),
    ("a.rst", "restructuredtext", ":cite:t:`ilv"),
)


def test_completion_of_keys(tmp_path: Path) -> None:
    (tmp_path / "refs.bib").write_text(BIB)

    async def acts(editor: Editor) -> None:
        for name, language, typed in TYPED:
            await editor.open(name, typed, language)
            asked = types.CompletionParams(**editor.at(name, typed, typed, len(typed)))
            found = await editor.client.text_document_completion_async(asked)
            assert isinstance(found, types.CompletionList)
            assert [one.label for one in found.items] == ["ilves2004"], name
            edit = found.items[0].text_edit
            assert isinstance(edit, types.TextEdit)
            assert (words_of(typed, edit.range), edit.new_text) == ("ilv", "ilves2004")

    session(tmp_path, acts)


def test_completion_of_author_and_year(tmp_path: Path) -> None:
    text = ARTICLE.replace("(Ilves, 2004)", "(Ilves, 2004; No")

    async def acts(editor: Editor) -> None:
        await editor.open("a.txt", text, "plaintext")
        asked = types.CompletionParams(**editor.at("a.txt", text, "; No", 4))
        found = await editor.client.text_document_completion_async(asked)
        assert isinstance(found, types.CompletionList)
        assert [one.label for one in found.items] == ["Noor, 1990"]

    session(tmp_path, acts)


def test_a_broken_settings_file_is_told(tmp_path: Path) -> None:
    (tmp_path / "refman.toml").write_text("[check]\nstile = 'apa'\n")

    async def acts(editor: Editor) -> None:
        found = (await editor.open("a.md", ARTICLE, "markdown")).diagnostics
        assert "did you mean check.style?" in found[0].message
        assert "CIT001" in {one.code for one in found}

    session(tmp_path, acts)


def test_change_to_diagnostics_on_a_long_article(tmp_path: Path) -> None:
    """A loose bound, for machines that do other things too; benchmarks/lsp/latency.py measures."""
    body, _, tail = ARTICLE.partition("## References")
    text = "".join(f"Paragraph {n} is about birds. {body[9:]}\n" for n in range(1100)) + "## References" + tail
    assert len(text) > 100_000

    async def acts(editor: Editor) -> None:
        await editor.open("long.md", text, "markdown")
        times = []
        for version in range(2, 5):
            at = types.Range(types.Position(0, 0), types.Position(0, 0))
            change = types.TextDocumentContentChangePartial(at, "x")
            where = types.VersionedTextDocumentIdentifier(version, editor.uri("long.md"))
            start = time.perf_counter()
            editor.client.text_document_did_change(types.DidChangeTextDocumentParams(where, [change]))
            await asyncio.wait_for(editor.told.get(), 20)
            times.append(time.perf_counter() - start)
        assert min(times) < 2, times

    session(tmp_path, acts)


def test_keys_come_from_the_library_too_and_a_rename_reaches_other_open_documents(tmp_path: Path) -> None:
    import subprocess

    (tmp_path / "refs.bib").write_text(BIB)
    (tmp_path / "more.bib").write_text("@book{kask2011, title={Nests}, author={Kask, Peep}, year={2011}}\n")
    (tmp_path / "refman.toml").write_text('library = "mine.db"\n')
    environment = {"PATH": "/usr/bin:/bin", "HOME": str(tmp_path), "PYTHONPATH": str(Path(__file__).parents[2])}
    subprocess.run(
        [sys.executable, "-m", "refman.cli.main", "add", "more.bib", "--library", "mine.db"],
        cwd=tmp_path,
        env=environment,
        check=True,
        capture_output=True,
    )
    (tmp_path / "more.bib").unlink()

    async def acts(editor: Editor) -> None:
        other = "---\nbibliography: refs.bib\n---\n\nAlso [@ilves2004].\n"
        await editor.open("k.md", KEYED, "markdown")
        await editor.open("other.md", other, "markdown")
        here = editor.at("k.md", KEYED, "ilves2004")
        renamed = await editor.client.text_document_rename_async(types.RenameParams(new_name="ilves04", **here))
        assert renamed is not None
        assert {uri.rpartition("/")[2] for uri in renamed.changes or ()} == {"k.md", "other.md", "refs.bib"}
        await editor.open("c.md", "See @kas", "markdown")
        asked = types.CompletionParams(**editor.at("c.md", "See @kas", "See @kas", 8))
        found = await editor.client.text_document_completion_async(asked)
        assert isinstance(found, types.CompletionList)
        (item,) = found.items
        assert "Kask" in str(item.detail)
        assert "(library)" in str(item.detail)

    session(tmp_path, acts)


def test_positions_count_what_the_protocol_counts() -> None:
    from refman.lsp.positions import Positions
    from refman.model.span import Span

    text = "a𝒩b\r\nüc\rd\n\ne"
    for encoding, column in (("utf-8", 5), ("utf-16", 3), ("utf-32", 2)):
        positions = Positions(text, encoding)
        assert positions.position(2) == types.Position(0, column)
        for offset in range(len(text) + 1):
            if text[offset - 1 : offset + 1] != "\r\n" and text[offset : offset + 1] != "\n":
                assert positions.offset(positions.position(offset)) == offset, (encoding, offset)
        assert positions.offset(types.Position(0, 99)) == 3
        assert positions.offset(types.Position(99, 0)) == len(text)
        assert positions.span(positions.range(Span(0, 3))) == Span(0, 3)
