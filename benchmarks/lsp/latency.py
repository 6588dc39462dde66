"""Milliseconds from a change in an editor to its diagnostics, on a 100 KB article: `python benchmarks/lsp/latency.py`.

A real client speaks to `refman lsp` over standard input and output. Prints the median and the worst of some changes, and what a
check of the same text takes in this process.
"""

from __future__ import annotations

import asyncio
import statistics
import sys
import tempfile
import time
from pathlib import Path

from lsprotocol import types
from pygls.lsp.client import LanguageClient

SIZE, ROUNDS = 100_000, 15


def article() -> str:
    """Paragraphs with two citations each, a list of 60 entries below a heading."""
    entries = [
        f"Author{n}, A. ({1960 + n}). A title about matter {n} of some length. *Journal of Things*, *3*(2), 1–9."
        for n in range(60)
    ]
    tail = "\n\n## References\n\n" + "\n\n".join(entries) + "\n"
    parts, length, n = ["# Matters\n"], 0, 0
    while length < SIZE - len(tail):
        one = f"Something is said of the matter, with care (Author{n % 60}, {1960 + n % 60}), and again. " * 2
        filler = "Then follow sentences in which nothing is cited, as in most articles. " * 4
        parts.append(one + filler)
        length += len(parts[-1]) + 2
        n += 1
    return "\n\n".join(parts) + tail


async def measure() -> list[float]:
    client = LanguageClient("benchmark", "1")
    told: asyncio.Queue[types.PublishDiagnosticsParams] = asyncio.Queue()

    @client.feature(types.TEXT_DOCUMENT_PUBLISH_DIAGNOSTICS)
    def published(params: types.PublishDiagnosticsParams) -> None:
        told.put_nowait(params)

    text = article()
    times = []
    with tempfile.TemporaryDirectory() as folder:
        uri = (Path(folder) / "long.md").as_uri()
        await client.start_io(sys.executable, "-m", "refman.cli.main", "lsp")
        await client.initialize_async(types.InitializeParams(capabilities=types.ClientCapabilities(), root_uri=None))
        client.text_document_did_open(types.DidOpenTextDocumentParams(types.TextDocumentItem(uri, "markdown", 1, text)))
        await told.get()
        for version in range(2, 2 + ROUNDS):
            where = types.Range(types.Position(4, 10), types.Position(4, 10))
            change = types.TextDocumentContentChangePartial(where, "x")
            start = time.perf_counter()
            client.text_document_did_change(
                types.DidChangeTextDocumentParams(types.VersionedTextDocumentIdentifier(version, uri), [change])
            )
            await told.get()
            times.append((time.perf_counter() - start) * 1000)
        await client.shutdown_async(None)
        client.exit(None)
        await client.stop()
    return times


def processor_time() -> float:
    """Milliseconds of processor time that the server's own work takes; other programs on the machine do not count."""
    from refman.lsp.diagnostics import diagnostics
    from refman.lsp.opened import Opened

    text = article()
    times = []
    for version in range(6):
        start = time.process_time()
        diagnostics(Opened("file:///long.md", text, "markdown", version, "utf-16"))
        times.append((time.process_time() - start) * 1000)
    return statistics.median(times[1:])


def main() -> None:
    print(f"{len(article().encode()):,} bytes: {processor_time():.0f} ms of processor time for a change")
    times = asyncio.run(measure())
    print(f"change to diagnostics: median {statistics.median(times):.0f} ms, worst {max(times):.0f} ms of {ROUNDS}")


if __name__ == "__main__":
    main()
