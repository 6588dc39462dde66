"""A text with the files that it takes in (`\\input`, `include::`, …), read as one, and where each word of it comes from.

A file is put where its command stands, as TeX and the others do. Only files below the main file's own folder are opened,
each once; what is refused or missing is told with its place.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from pathlib import Path

import msgspec

from refman.api.files import read_bytes
from refman.documents.read import read_document
from refman.model.document import Document, Include, Lines
from refman.model.errors import RefmanError
from refman.model.span import Span

MOST_FILES = 500
MOST_DEEP = 20
MOST_BYTES = 32 * 1024 * 1024
# What LaTeX takes in that holds no prose.
_NO_PROSE = frozenset((".sty", ".cls", ".def", ".cfg", ".pgf", ".tikz", ".pdf_tex", ".pdftex_t", ".ldf", ".clo"))


class Piece(msgspec.Struct, frozen=True, gc=False):
    """A stretch of the whole text, from `start` on, that is the part's own stretch."""

    start: int
    part: int
    own: Span


class Whole(msgspec.Struct, frozen=True):
    """A main file with what it takes in: `document` is all of it, `parts` the files (the main one first) as they stand."""

    document: Document
    parts: tuple[Document, ...]
    pieces: tuple[Piece, ...]

    def place(self, span: Span) -> tuple[int, Span] | None:
        """The part that a span of the whole comes from and the span there; None where it comes from several."""
        at = bisect_right(self.pieces, span.start, key=lambda piece: piece.start) - 1
        if at < 0:
            return None
        piece = self.pieces[at]
        shift = piece.own.start - piece.start
        own = Span(span.start + shift, span.end + shift)
        return (piece.part, own) if own.end <= piece.own.end else None


def gathered(document: Document, instead: Sequence[Document] = ()) -> Whole | None:
    """The text with its included files; None where it takes none in, or they cannot be read as one.

    `instead` are read in the place of the files at their paths (an editor's, or what is being mended).
    """
    if not document.includes or document.path in ("", "-"):
        return None
    found = _Gathering(document, instead)
    found.take(0, Span(0, len(document.text)), ())
    main = msgspec.structs.replace(document, warnings=(*document.warnings, *found.notices))
    text = "".join(found.out)
    whole = read_document(text.encode("utf-8", "surrogatepass"), document.path, document.format)
    if whole.text != text:
        return None
    return Whole(whole, (main, *found.parts[1:]), tuple(found.pieces))


class _Gathering:
    """Puts files together, one inside the other; `root` is the folder that none may leave."""

    def __init__(self, main: Document, instead: Sequence[Document]) -> None:
        self.shown = Path(main.path).parent
        self.root = self.shown.resolve()
        self.parts = [main]
        self.paths = [Path(main.path).resolve()]
        self.instead = {Path(one.path).resolve(): one for one in instead}
        self.out: list[str] = []
        self.pieces: list[Piece] = []
        self.notices: list[str] = []
        self.length = self.bytes = 0

    def take(self, part: int, body: Span, above: tuple[int, ...]) -> None:
        """Add a stretch of a part, what it takes in put in its place."""
        at = body.start
        for include in self.parts[part].includes:
            if include.span.start < at or include.span.end > body.end:
                continue
            inner = self._opened(include, part, (*above, part))
            if inner is None:
                continue
            self._put(part, Span(at, include.span.start))
            self._part_lines()
            self.take(inner, _body(self.parts[inner]), (*above, part))
            self._part_lines()
            at = include.span.end
        self._put(part, Span(at, body.end))

    def _put(self, part: int, own: Span) -> None:
        if own.start < own.end:
            self.pieces.append(Piece(self.length, part, own))
            self._add(own.slice(self.parts[part].text))

    def _part_lines(self) -> None:
        """A file starts on a line of its own, and what is behind it too (its last line may be a comment)."""
        if self.out and not self.out[-1].endswith("\n"):
            # No part has this line end: it is a piece without a stretch.
            self.pieces.append(Piece(self.length, 0, Span(0, 0)))
            self._add("\n")

    def _add(self, text: str) -> None:
        self.out.append(text)
        self.length += len(text)

    def _opened(self, include: Include, part: int, above: tuple[int, ...]) -> int | None:
        """The number of the part that an include names, read; None where it is not to be had, which is told."""
        if Path(include.name).suffix.lower() in _NO_PROSE:
            return None
        path, fault = self._found(include.name, part)
        if path in self.paths:
            if self.paths.index(path) in above:
                self._tell(include, part, "takes itself in")
            return None  # read once
        if not fault and len(above) >= MOST_DEEP:
            fault = f"is not read: more than {MOST_DEEP} files inside each other"
        if not fault and len(self.parts) >= MOST_FILES:
            fault = f"is not read: more than {MOST_FILES} files"
        if path is None or fault:
            self._tell(include, part, fault)
            return None
        try:
            inner = self._read(path)
        except RefmanError as refused:
            self._tell(include, part, refused.message)
            return None
        self.parts.append(inner)
        self.paths.append(path)
        return len(self.parts) - 1

    def _read(self, path: Path) -> Document:
        if path in self.instead:
            return self.instead[path]
        self.bytes += path.stat().st_size
        if self.bytes > MOST_BYTES:
            raise RefmanError("too-large", f"is not read: more than {MOST_BYTES >> 20} MB in all")
        named = str(self.shown / path.relative_to(self.root))
        return read_document(read_bytes(str(path)), named, self.parts[0].format)

    def _found(self, name: str, part: int) -> tuple[Path | None, str]:
        """The file that a name means, looked for where the format looks first; else what is wrong."""
        latex = self.parts[0].format == "latex"
        folders = [self.root, self.paths[part].parent] if latex else [self.paths[part].parent]
        names = [f"{name}.tex", name] if latex and not name.lower().endswith(".tex") else [name]
        outside = False
        for candidate in [folder / one for folder in folders for one in names]:
            try:
                path = candidate.resolve()
                if not path.is_relative_to(self.root):
                    outside = True
                elif path.is_file():
                    return path, ""
            except (OSError, ValueError, RuntimeError):
                continue  # a name that no file can have
        return None, "is not read: it is outside the folder of the main file" if outside else "is not there"

    def _tell(self, include: Include, part: int, fault: str) -> None:
        document = self.parts[part]
        line = Lines(document.text).place(include.span.start).line
        self.notices.append(f"line {line} of {Path(document.path).name}: the included file {include.name} {fault}")


def _body(document: Document) -> Span:
    """What of a file is taken in: of a subfile that could stand alone, what is between begin and end."""
    text = document.text
    begin = text.find("\\begin{document}") if document.format == "latex" else -1
    if begin < 0:
        return Span(0, len(text))
    begin += len("\\begin{document}")
    end = text.find("\\end{document}", begin)
    return Span(begin, end if end >= 0 else len(text))
