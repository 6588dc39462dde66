"""What an editor asks while its user writes: keys and author-date citations to complete, keys to rename."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from lsprotocol import types

from refman.api.buffers import Listed, cite_words, library_matches
from refman.lsp.opened import Opened, library_place
from refman.lsp.reading import defined, references
from refman.model.errors import RefmanError

TRIGGERS = ["@", "{", "(", "<", "`", ",", " "]
_MOST = 200
# A key being typed: @doe, \cite[p. 3]{a,doe, #cite(<doe, :cite:`doe, [cite:@doe. Bounded, so a long line costs no more.
_KEY = re.compile(
    r"(?:(?<![\w.])@|\\[a-zA-Z]*cite[a-zA-Z]*\*?(?:\[[^\]\n]{0,80}\]){0,2}\{(?:[^{}\n]{0,200},\s*)?"
    r"|#cite\(<|:(?:\w+:)?cite\w*(?::\w+)?:`(?:[^`\n]{0,200},\s*)?)(?P<key>[\w:.+/-]{0,80})$"
)
# An author being typed in brackets: (Rui, (Noor, 1990; Il
_AUTHOR = re.compile(r"[(;]\s*(?:(?:see|cf\.|e\.g\.,)\s+)?(?P<name>[^\W\d_][\w'’-]{0,60})$")


def completion(opened: Opened, at: types.Position) -> types.CompletionList:
    """Keys after @ or \\cite{, else "Author, year" in brackets: from the article's list, its .bib files, the library."""
    offset = opened.positions.offset(at)
    line = opened.text[max(0, offset - 320) : offset].rpartition("\n")[2]
    key = _KEY.search(line)
    if key is not None:
        items = list(_keys(opened, key["key"], offset))
        return types.CompletionList(is_incomplete=True, items=items)
    name = _AUTHOR.search(line)
    items = list(_authors(opened, name["name"], offset)) if name is not None else []
    return types.CompletionList(is_incomplete=bool(items), items=items)


def _candidates(opened: Opened, typed: str) -> Iterator[tuple[str, Listed]]:
    """Where it is from, and the reference: the nearest first."""
    for entry in opened.checked.text.entries if opened.checked else ():
        yield "in the list", Listed(entry.reference)
    for one in opened.listed[0]:
        yield "bibliography", one
    for one in library_matches(library_place(opened.config), typed):
        yield "library", one


def _keys(opened: Opened, typed: str, offset: int) -> Iterator[types.CompletionItem]:
    where = types.Range(opened.positions.position(offset - len(typed)), opened.positions.position(offset))
    seen: set[str] = set()
    for source, one in _candidates(opened, typed):
        key = one.reference.id
        author, year = cite_words(one.reference)
        is_near = not typed or typed.casefold() in f"{key} {author} {one.reference.title}".casefold()
        if key and is_near and key not in seen and len(seen) < _MOST:
            seen.add(key)
            yield _item(key, key, source, one, where, f"{key} {author} {one.reference.title}", f"{author} {year}")


def _authors(opened: Opened, typed: str, offset: int) -> Iterator[types.CompletionItem]:
    where = types.Range(opened.positions.position(offset - len(typed)), opened.positions.position(offset))
    comma = "" if opened.checked and opened.checked.text.style.startswith("chicago") else ","
    seen: set[str] = set()
    for source, one in _candidates(opened, typed):
        author, year = cite_words(one.reference)
        label = f"{author}{comma} {year or 'n.d.'}"
        if author and author.casefold().startswith(typed.casefold()) and label not in seen and len(seen) < _MOST:
            seen.add(label)
            yield _item(label, label, source, one, where, label, one.reference.title)


def _item(
    label: str, text: str, source: str, one: Listed, where: types.Range, filter_text: str, detail: str
) -> types.CompletionItem:
    order = {"in the list": "0", "bibliography": "1"}.get(source, "2")
    return types.CompletionItem(
        label=label,
        kind=types.CompletionItemKind.Reference,
        detail=f"{detail} ({source})"[:200],
        documentation=one.reference.raw or one.reference.title or None,
        filter_text=filter_text[:200],
        sort_text=f"{order}{label}",
        text_edit=types.TextEdit(where, text),
    )


def prepared(opened: Opened, at: types.Position) -> types.Range | None:
    """The key that would be renamed, or None where there is none."""
    found = opened.key_at(opened.positions.offset(at))
    return opened.positions.range(found[1]) if found else None


def renamed(opened: Opened, others: Sequence[Opened], at: types.Position, name: str) -> types.WorkspaceEdit | None:
    """A key under its new name in the text, in the .bib file and in other open documents that share it.

    Raises: RefmanError (bad-key, key-taken).
    """
    found = opened.key_at(opened.positions.offset(at))
    if found is None:
        return None
    if not re.fullmatch(r"[^\s,{}()\[\]\"'#%~\\@;]+", name):
        raise RefmanError("bad-key", f"{name!r} cannot be a key", hint="letters, digits and - _ : . + / are safe")
    if opened.reference_of_key(name) is not None and name != found[0]:
        raise RefmanError("key-taken", f"{name} is the key of another reference")
    changes: dict[str, list[types.TextEdit]] = {}
    files = set(opened.listed[1])
    sharing = [one for one in others if one.uri != opened.uri and files & set(one.listed[1])]
    places = references(opened, at, declaration=False) + defined(opened, found[0])
    for one in sharing:
        places += [one.location(span) for key, span in one.keys_used() if key == found[0]]
    for place in places:
        changes.setdefault(place.uri, []).append(types.TextEdit(place.range, name))
    return types.WorkspaceEdit(changes=changes)
