"""LaTeX: what is typeset of a source, its citation keys, its own list. Own scanner, so that every place stays exact.

One pass over commands; braces are matched beforehand, so that no argument is looked for twice.
Source: natbib, biblatex (section 3.9, citation commands) and memoir manuals; LaTeX2e reference manual.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Any

from refman.documents.latex_cites import read_citation
from refman.documents.latex_letters import ACCENTS, LETTERS, SIGNS, accented
from refman.documents.latex_tables import (
    CITATION,
    CODE,
    CUT_ARGUMENT,
    FILES,
    FOLDER_AND_FILE,
    HEADINGS,
    ITALIC,
    NO_CITATION,
    RESOURCE,
    STRETCHES,
)  # fmt: skip
from refman.documents.latex_text import Braces, Token, argument, optional, tokens_of
from refman.documents.source import RAISED, Source
from refman.model.document import Document, Embedded, NoteMark
from refman.model.span import Span

_START = "\\begin{document}"
_STOP = "\\end{document}"
_QUOTES = {"``": "“", "''": "”", "--": "–", "---": "—"}
_RAISED = re.compile(r"\^\{?(?:\\mathrm\{|\\text\{|\\rm )?([0-9,–\- ]+)\}*")


def read_latex(data: bytes, path: str) -> Document:
    """The document of a LaTeX file. Citation commands are in `embedded`; each is blanked in the prose."""
    source = Source(data, path, "latex")
    _Reader(source).read()
    source.fill_paragraphs()
    return source.document()


class _Reader:
    """Goes from command to command; `stop` is where the document ends."""

    def __init__(self, source: Source) -> None:
        self.source, self.text = source, source.text
        self.braces = Braces(self.text)
        self.open_items: list[tuple[Span, str]] = []
        begin = self.text.find(_START)
        self.start = begin + len(_START) if begin >= 0 else 0
        stop = self.text.find(_STOP, self.start)
        self.stop = stop if stop >= 0 else len(self.text)

    def read(self) -> None:
        self.source.cut(0, self.start)
        self.source.cut(self.stop, len(self.text))
        self.source.block("front-matter", 0, self.start)
        self._preamble()
        at = self.start
        for token in tokens_of(self.text, self.start, self.stop):
            if token.start >= at:
                at = max(token.end, self._token(token))
        self._close_items(self.stop)

    def _preamble(self) -> None:
        """Files named before the document begins."""
        for token in tokens_of(self.text, 0, self.start):
            if token.text.startswith("\\") and token.text[1:] in FILES | RESOURCE:
                self._file(token)

    def _token(self, token: Token) -> int:
        """Take one token in; where reading goes on, if it took more than itself."""
        text = token.text
        if text[0] == "\\":
            return self._command(token)
        if text[0] == "%":
            self._comment(token)
        elif text[0] == "$":
            self._math(token)
        else:
            self.source.cut(token.start, token.end, " " if text in "~&" else _QUOTES.get(text, ""))
        return token.end

    def _comment(self, token: Token) -> None:
        line_start = self.text.rfind("\n", 0, token.start) + 1
        alone = not self.text[line_start : token.start].strip()
        after = self.text.find("\n", token.start)
        end = after + 1 if alone and after >= 0 else token.end
        self.source.cut(token.start, end, joins=alone)

    def _math(self, token: Token) -> None:
        raised = _RAISED.fullmatch(token.text.strip("$").strip())
        if raised:
            self.source.run("superscript", token.start, token.end)
        self.source.cut(token.start, token.end, raised[1].translate(RAISED) if raised else "", joins=True)

    def _command(self, token: Token) -> int:
        name = token.text[1:].rstrip("*")
        if CITATION.fullmatch(name) and name not in NO_CITATION:
            return read_citation(self.source, self.braces, token, name)
        if name in ACCENTS:
            return self._accent(token, name)
        reader = _COMMANDS.get(name)
        if reader is not None:
            return reader(self, token)
        self.source.cut(token.start, token.end, LETTERS.get(name, SIGNS.get(name, "" if name.isalpha() else " ")))
        # A command of letters swallows the space behind it, which then belongs to no word: "\ss en" is "ßen".
        if name in LETTERS and token.end < self.stop and self.text[token.end] == " ":
            self.source.cut(token.end, token.end + 1)
        return token.end

    def _accent(self, token: Token, name: str) -> int:
        at = token.end
        while name.isalpha() and at < self.stop and self.text[at] == " ":
            at += 1
        end = self.braces.end(at) if self.text.startswith("{", at) else 0
        inner = self.text[at + 1 : end - 1] if end else self.text[at : at + 1]
        end = end or at + 1
        if inner.startswith("\\") and not self.text.startswith("{", at):
            inner, end = self.text[at : at + 2], at + 2
        letter = LETTERS.get(inner.strip().lstrip("\\"), inner.strip()) if inner.startswith("\\") else inner.strip()
        if len(letter) != 1 or not letter.isalpha():
            self.source.cut(token.start, token.end)
            return token.end
        self.source.cut(token.start, end, accented(name, letter))
        return end

    def _begin(self, token: Token) -> int:
        found = argument(self.text, self.braces, token.end)
        if found is None:
            return self._cut(token.start, token.end)
        name = found.slice(self.text).rstrip("*")
        end = found.end + 1
        if name in CODE:
            closing = self.text.find(f"\\end{{{found.slice(self.text)}}}", end, self.stop)
            closing = self.text.find("}", closing) + 1 if closing >= 0 else self.stop
            self.source.block("code", token.start, closing)
            return self._cut(token.start, closing)
        if name in STRETCHES:
            self._stretch(name, token.start, end, found.slice(self.text))
        options = optional(self.text, self.braces, end)
        if options is not None and name not in ("thebibliography",):
            end = options.end + 1
        elif name in ("thebibliography", "tabular", "tabularx", "longtable", "minipage", "multicols"):
            width = argument(self.text, self.braces, end)
            end = width.end + 1 if width is not None else end
        # LaTeX prints the heading of a list by itself.
        self.source.cut(token.start, end, "References" if name == "thebibliography" else "")
        return end

    def _stretch(self, name: str, start: int, inner: int, full_name: str) -> None:
        closing = self.text.find(f"\\end{{{full_name}}}", inner, self.stop)
        end = closing if closing >= 0 else self.stop
        if name == "thebibliography":
            self._close_items(start)
            self.source.lists.append(Span(inner, end))
        else:
            self.source.block(STRETCHES[name], start, end)

    def _end(self, token: Token) -> int:
        found = argument(self.text, self.braces, token.end)
        if found is not None and found.slice(self.text) == "thebibliography":
            self._close_items(token.start)
        return self._cut(token.start, found.end + 1 if found else token.end)

    def _item(self, token: Token) -> int:
        """`\\bibitem[label]{key}`: the entry runs to the next one."""
        self._close_items(token.start)
        label = optional(self.text, self.braces, token.end)
        key = argument(self.text, self.braces, label.end + 1 if label else token.end)
        if key is None:
            return self._cut(token.start, token.end)
        self.open_items.append((key, key.slice(self.text).strip()))
        return self._cut(token.start, key.end + 1)

    def _close_items(self, end: int) -> None:
        for key, name in self.open_items:
            start = key.end + 1
            body = self.text[start:end]
            target = Span(start + len(body) - len(body.lstrip()), start + len(body.rstrip()))
            if target.start < target.end:
                self.source.block("list-item", target.start, target.end, label=name)
            self.source.embedded.append(Embedded(key, "definition", keys=(name,), targets=(target,), key_spans=(key,)))
        self.open_items.clear()

    def _heading(self, token: Token) -> int:
        short = optional(self.text, self.braces, token.end)
        title = argument(self.text, self.braces, short.end + 1 if short else token.end)
        if title is None:
            return self._cut(token.start, token.end)
        self.source.block("heading", title.start, title.end, level=HEADINGS[token.text[1:].rstrip("*")])
        return self._cut(token.start, title.start)

    def _caption(self, token: Token) -> int:
        short = optional(self.text, self.braces, token.end)
        words = argument(self.text, self.braces, short.end + 1 if short else token.end)
        if words is None:
            return self._cut(token.start, token.end)
        self.source.block("caption", words.start, words.end)
        return self._cut(token.start, words.start)

    def _note(self, token: Token) -> int:
        body = argument(self.text, self.braces, token.end)
        if body is None:
            return self._cut(token.start, token.end)
        label = str(len(self.source.notes) + 1)
        self.source.notes.append(NoteMark(label, Span(token.start, token.end), body))
        self.source.cut(token.start, body.start, " ")
        return body.start

    def _italic(self, token: Token) -> int:
        words = argument(self.text, self.braces, token.end)
        if words is not None:
            self.source.run("italic", words.start, words.end)
        return self._cut(token.start, token.end)

    def _raise(self, token: Token) -> int:
        words = argument(self.text, self.braces, token.end)
        if words is None or "\\" in words.slice(self.text):
            return self._cut(token.start, token.end)
        self.source.cut(token.start, words.start)
        self.source.raised(words.start, words.end)
        return words.end

    def _file(self, token: Token) -> int:
        options = optional(self.text, self.braces, token.end)
        named = argument(self.text, self.braces, options.end + 1 if options else token.end)
        if named is None:
            return self._cut(token.start, token.end)
        names = [name.strip() for name in named.slice(self.text).split(",") if name.strip()]
        command = token.text[1:]
        if command in RESOURCE:
            self.source.bibliographies += [name if "." in name else f"{name}.bib" for name in names]
        elif command in FILES and (found := self._included(command, named)) is not None:
            self.source.include(found[0], token.start, found[1])
            return found[1]
        return self._cut(token.start, named.end + 1)

    def _included(self, command: str, first: Span) -> tuple[str, int] | None:
        """The file that a command takes in and where the command ends; `\\import` names a folder before it."""
        if command not in FOLDER_AND_FILE:
            return first.slice(self.text).strip().strip('"'), first.end + 1
        second = argument(self.text, self.braces, first.end + 1)
        if second is None:
            return None
        folder = first.slice(self.text).strip().rstrip("/")
        name = second.slice(self.text).strip()
        return f"{folder}/{name}" if folder else name, second.end + 1

    def _cut_arguments(self, token: Token) -> int:
        end = token.end
        for _ in range(CUT_ARGUMENT[token.text[1:].rstrip("*")]):
            options = optional(self.text, self.braces, end)
            found = argument(self.text, self.braces, options.end + 1 if options else end)
            if found is None:
                break
            end = found.end + 1
        return self._cut(token.start, end)

    def _verbatim(self, token: Token) -> int:
        mark = self.text[token.end : token.end + 1]
        closing = self.text.find(mark, token.end + 1, self.stop) if mark else -1
        return self._cut(token.start, closing + 1 if closing >= 0 else token.end)

    def _line_end(self, token: Token) -> int:
        return self._cut(token.start, token.end)

    def _cut(self, start: int, end: int) -> int:
        self.source.cut(start, end)
        return end


_COMMANDS: dict[str, Callable[[Any, Token], int]] = {
    "begin": _Reader._begin,
    "end": _Reader._end,
    "bibitem": _Reader._item,
    "caption": _Reader._caption,
    "footnote": _Reader._note,
    "endnote": _Reader._note,
    "thanks": _Reader._note,
    "textsuperscript": _Reader._raise,
    "verb": _Reader._verbatim,
    "\\": _Reader._line_end,
    **dict.fromkeys(HEADINGS, _Reader._heading),
    **dict.fromkeys(ITALIC, _Reader._italic),
    **dict.fromkeys((*FILES, *RESOURCE), _Reader._file),
    **dict.fromkeys(CUT_ARGUMENT, _Reader._cut_arguments),
}
