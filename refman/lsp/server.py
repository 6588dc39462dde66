"""The language server: what it offers, and which function answers. The work is in the modules beside this one."""

from __future__ import annotations

import asyncio
from typing import Any

from lsprotocol import types
from pygls.exceptions import JsonRpcInvalidParams
from pygls.lsp.server import LanguageServer

from refman import __version__
from refman.lsp import reading, writing
from refman.lsp.diagnostics import actions, diagnostics
from refman.lsp.opened import Opened
from refman.model.errors import RefmanError

# Changes that are already on their way are read first: only the last of them is checked. Units: seconds.
PAUSE = 0.005


class Server(LanguageServer):
    """Open documents by their address, each as it was last checked."""

    def __init__(self) -> None:
        super().__init__("refman", __version__, text_document_sync_kind=types.TextDocumentSyncKind.Incremental)
        self.opened: dict[str, Opened] = {}

    def refreshed(self, uri: str) -> Opened:
        """The document as it stands now, checked again if it changed since."""
        document = self.workspace.get_text_document(uri)
        known = self.opened.get(uri)
        if known is None or known.version != document.version or known.text != document.source:
            encoding = str(getattr(self.workspace.position_encoding, "value", self.workspace.position_encoding))
            known = Opened(uri, document.source, document.language_id or "", document.version, encoding or "utf-16")
            self.opened[uri] = known
        return known

    def publish(self, uri: str) -> None:
        one = self.refreshed(uri)
        found = types.PublishDiagnosticsParams(uri, diagnostics(one), one.version)
        self.text_document_publish_diagnostics(found)


def server() -> Server:
    """A server with all its features."""
    made = Server()
    _add_documents(made)
    _add_reading(made)
    _add_writing(made)
    return made


def _add_documents(made: Server) -> None:
    @made.feature(types.TEXT_DOCUMENT_DID_OPEN)
    def opened(ls: Server, asked: types.DidOpenTextDocumentParams) -> None:
        ls.publish(asked.text_document.uri)

    @made.feature(types.TEXT_DOCUMENT_DID_CHANGE)
    async def changed(ls: Server, asked: types.DidChangeTextDocumentParams) -> None:
        uri = asked.text_document.uri
        await asyncio.sleep(PAUSE)
        if ls.workspace.get_text_document(uri).version == asked.text_document.version:
            ls.publish(uri)

    @made.feature(types.TEXT_DOCUMENT_DID_SAVE)
    def saved(ls: Server, asked: types.DidSaveTextDocumentParams) -> None:
        # A settings or .bib file may be what was saved: everything open is looked at anew.
        for uri in list(ls.opened):
            del ls.opened[uri]
            ls.publish(uri)

    @made.feature(types.TEXT_DOCUMENT_DID_CLOSE)
    def closed(ls: Server, asked: types.DidCloseTextDocumentParams) -> None:
        ls.opened.pop(asked.text_document.uri, None)
        ls.text_document_publish_diagnostics(types.PublishDiagnosticsParams(asked.text_document.uri, []))

    kinds = [types.CodeActionKind.QuickFix, types.CodeActionKind.SourceFixAll]

    @made.feature(types.TEXT_DOCUMENT_CODE_ACTION, types.CodeActionOptions(code_action_kinds=kinds))
    def code_actions(ls: Server, asked: types.CodeActionParams) -> list[types.CodeAction]:
        return actions(ls.refreshed(asked.text_document.uri), asked)


def _add_reading(made: Server) -> None:
    @made.feature(types.TEXT_DOCUMENT_HOVER)
    def hover(ls: Server, asked: types.HoverParams) -> types.Hover | None:
        return reading.hover(ls.refreshed(asked.text_document.uri), asked.position)

    @made.feature(types.TEXT_DOCUMENT_DEFINITION)
    def definition(ls: Server, asked: types.DefinitionParams) -> list[types.Location]:
        return reading.definition(ls.refreshed(asked.text_document.uri), asked.position)

    @made.feature(types.TEXT_DOCUMENT_REFERENCES)
    def references(ls: Server, asked: types.ReferenceParams) -> list[types.Location]:
        one = ls.refreshed(asked.text_document.uri)
        return reading.references(one, asked.position, declaration=asked.context.include_declaration)

    @made.feature(types.TEXT_DOCUMENT_DOCUMENT_SYMBOL)
    def symbols(ls: Server, asked: types.DocumentSymbolParams) -> list[types.DocumentSymbol]:
        return reading.symbols(ls.refreshed(asked.text_document.uri))


def _add_writing(made: Server) -> None:
    @made.feature(types.TEXT_DOCUMENT_COMPLETION, types.CompletionOptions(trigger_characters=writing.TRIGGERS))
    def completion(ls: Server, asked: types.CompletionParams) -> types.CompletionList:
        return writing.completion(ls.refreshed(asked.text_document.uri), asked.position)

    @made.feature(types.TEXT_DOCUMENT_PREPARE_RENAME)
    def prepare(ls: Server, asked: types.PrepareRenameParams) -> types.Range | None:
        return writing.prepared(ls.refreshed(asked.text_document.uri), asked.position)

    @made.feature(types.TEXT_DOCUMENT_RENAME, types.RenameOptions(prepare_provider=True))
    def rename(ls: Server, asked: types.RenameParams) -> Any:
        one = ls.refreshed(asked.text_document.uri)
        others = [ls.refreshed(uri) for uri in list(ls.opened)]
        try:
            return writing.renamed(one, others, asked.position, asked.new_name)
        except RefmanError as fault:
            raise JsonRpcInvalidParams(f"{fault}. {fault.hint}".strip(". ")) from None
