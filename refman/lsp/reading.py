"""What an editor asks while its user reads: what is this, where is it, who cites it, what is in here."""

from __future__ import annotations

from lsprotocol import types

from refman.api.buffers import formatted_reference
from refman.lsp.opened import Opened
from refman.lsp.positions import Positions
from refman.model.scrub import scrubbed
from refman.model.span import Span


def hover(opened: Opened, at: types.Position) -> types.Hover | None:
    """The reference that is meant at a place, formatted, and how often it is cited."""
    offset = opened.positions.offset(at)
    key = opened.key_at(offset)
    if key is not None:
        listed = opened.reference_of_key(key[0])
        if listed is not None:
            return _shown(opened, [formatted_reference(listed.reference, _style(opened))], key[1])
    if opened.checked is None:
        return None
    entries = opened.checked.text.entries
    meant = opened.entries_at(offset)
    cite = opened.cite_at(offset)
    said = []
    for index in meant[:5]:
        count = len(opened.cites_of(index))
        times = "not cited" if not count else f"cited {count} time" + "s" * (count > 1)
        said.append(f"{formatted_reference(entries[index].reference, _style(opened))}\n\n*{times}*")
    span = cite.span if cite is not None else (entries[meant[0]].span if meant else None)
    return _shown(opened, said, span) if said else None


def _style(opened: Opened) -> str:
    return (opened.checked.text.style if opened.checked else "") or "apa"


def _shown(opened: Opened, parts: list[str], span: Span | None) -> types.Hover:
    text = "\n\n---\n\n".join(scrubbed(part) for part in parts)
    where = opened.positions.range(span) if span else None
    return types.Hover(types.MarkupContent(types.MarkupKind.Markdown, text), where)


def definition(opened: Opened, at: types.Position) -> list[types.Location]:
    """The entries that a cite points to, or the line of the .bib file that defines a key."""
    offset = opened.positions.offset(at)
    key = opened.key_at(offset)
    if key is not None:
        found = defined(opened, key[0])
        if found:
            return found
    if opened.checked is None:
        return []
    entries = opened.checked.text.entries
    return [opened.location(entries[index].span) for index in opened.entries_at(offset)]


def defined(opened: Opened, key: str) -> list[types.Location]:
    """Where a key is defined, in the .bib files."""
    from pathlib import Path

    from pygls import uris

    found = []
    for one in opened.listed[0]:
        if one.reference.id == key and one.path and one.span.end:
            text = Path(one.path).read_bytes().decode("utf-8", "replace")
            uri = uris.from_fs_path(one.path) or ""
            found.append(types.Location(uri, Positions(text, opened.encoding).range(one.span)))
    return found


def references(opened: Opened, at: types.Position, *, declaration: bool) -> list[types.Location]:
    """Every citation of what is meant at a place."""
    offset = opened.positions.offset(at)
    key = opened.key_at(offset)
    if key is not None:
        found = [opened.location(span) for name, span in opened.keys_used() if name == key[0]]
        return found + (defined(opened, key[0]) if declaration else [])
    found = []
    for index in opened.entries_at(offset):
        found += [opened.location(span) for span in opened.cites_of(index)]
        if declaration and opened.checked is not None:
            found.append(opened.location(opened.checked.text.entries[index].span))
    return found


def symbols(opened: Opened) -> list[types.DocumentSymbol]:
    """Headings, nested, and the reference list with its entries."""
    if opened.checked is None:
        return []
    text = opened.checked.text
    made: list[types.DocumentSymbol] = []
    # Open headings: their level and the list that takes what is below them.
    above: list[tuple[int, list[types.DocumentSymbol]]] = []
    for block in text.document.blocks:
        if block.kind != "heading":
            continue
        symbol = _symbol(opened, block.span.slice(text.source), block.span, types.SymbolKind.String)
        while above and above[-1][0] >= block.level:
            above.pop()
        below: list[types.DocumentSymbol] = []
        symbol.children = below
        (above[-1][1] if above else made).append(symbol)
        above.append((block.level, below))
    for one in text.lists:
        children = [
            _symbol(opened, entry.raw, entry.span, types.SymbolKind.Constant, f"cited {len(opened.cites_of(index))}×")
            for index, entry in enumerate(text.entries)
            if one.span.covers(entry.span)
        ]
        name = one.heading.slice(text.source) if one.heading else "References"
        symbol = _symbol(opened, name, one.span, types.SymbolKind.Array, f"{len(children)} entries")
        symbol.children = children
        made.append(symbol)
    return made


def _symbol(opened: Opened, name: str, span: Span, kind: types.SymbolKind, detail: str = "") -> types.DocumentSymbol:
    where = opened.positions.range(span)
    shown = scrubbed(" ".join(name.split()))[:80] or "…"
    return types.DocumentSymbol(shown, kind, where, where, detail=detail or None, children=[])
