"""An article as it was read, whatever file it came in."""

from __future__ import annotations

import bisect

import msgspec

from refman.model.reference import Reference
from refman.model.span import Span


class Block(msgspec.Struct, frozen=True, gc=False):
    """A stretch of the text that stands by itself.

    `kind`: paragraph, heading, abstract, list-item, caption, table, quote, code, note, front-matter, other.
    `level`: of a heading (1 is the highest), else 0. `label`: number of a note or list item, as printed.
    `page`: from 1 where the format has pages, else 0.
    """

    kind: str
    span: Span
    level: int = 0
    label: str = ""
    page: int = 0


class Run(msgspec.Struct, frozen=True, gc=False):
    """A stretch with character formatting: italic, bold, superscript, subscript, small-caps, link."""

    kind: str
    span: Span
    target: str = ""


class NoteMark(msgspec.Struct, frozen=True, gc=False):
    """A foot- or endnote: where its number stands in the text (`anchor`) and where its words are (`body`)."""

    label: str
    anchor: Span
    body: Span


class Embedded(msgspec.Struct, frozen=True):
    """A citation that the file itself explains: a Zotero, Mendeley, EndNote or Word field, a key, a link.

    `keys` are citation keys (`[@doe2020]`, `\\cite{doe2020}`) or the ids of `references`;
    `locators` run beside `keys` ("" where there is none). `source`: zotero, mendeley, endnote, word, key, link;
    "definition" for a key that the file itself defines (`\\bibitem{doe2020}`, `.. [Doe20]`): `span` is then the key
    where it is defined, and `targets` the entry. Keys of a citation are checked against those and `bibliographies`.
    A link may instead point at a place in the list: `targets` are those spans. `key_spans` run beside `keys` where
    each key stands in the text by itself (so that a misspelt one can be mended), else they are none.
    `by_hand`: the words were typed over, and the reference manager was told to leave them; `without_author`: some work's
    author is left out, because the sentence names it.
    """

    span: Span
    source: str
    keys: tuple[str, ...] = ()
    locators: tuple[str, ...] = ()
    references: tuple[Reference, ...] = ()
    targets: tuple[Span, ...] = ()
    key_spans: tuple[Span, ...] = ()
    by_hand: bool = False
    without_author: bool = False


class Include(msgspec.Struct, frozen=True, gc=False):
    """A file that the text takes in: its name as written (a folder named apart put before it), and the words that say so."""

    name: str
    span: Span


class Place(msgspec.Struct, frozen=True):
    """Where a person finds an offset: line and column (from 1), or page, note and paragraph (from 1) in files without lines."""

    line: int
    column: int
    page: int = 0
    note: str = ""
    paragraph: int = 0


# Their text is taken out of the file: its lines are nobody's.
WITHOUT_LINES = frozenset(("docx", "odt", "rtf", "epub", "pdf", "html", "jats", "tei"))


class Document(msgspec.Struct, frozen=True):
    """An article: its text, and what its file format knows about the text.

    `text` is what is read, checked and cut by spans: in text formats (plain, Markdown, LaTeX, …) the decoded
    file itself; in others (Word, ODT, PDF, HTML, …) the words taken out of it, a blank line between blocks, notes last.
    `prose` is as long as `text`, with mark-up, code and comments blanked by spaces: citations are found in it.
    A word that mark-up cuts up is closed up in it, the gap put behind the word (`M\\"uller, x` gives `Müller,   x`): a
    span that starts and ends at a word's border marks the same words in both. Read `Entry.raw` from `text`, parse
    the list from `prose`. Raised digits are `¹²³` in `prose` and in text taken out of a file, and a `superscript` run.
    `blocks` are in order and do not overlap; a plain text file may have none (then blank lines part paragraphs).
    `lists` are the stretches that the file itself calls its reference list (`\\begin{thebibliography}`, `<ref-list>`, a
    Zotero bibliography field): where there are some, nothing else need be guessed; each entry is a block in them.
    A note's number stands in text taken out of a file as `¹` (`NoteMark.anchor`), its words in a "note" block at the end,
    under a heading "Notes" that we put there where notes would else stand behind the list; `\\begin{thebibliography}` reads
    "References" in `prose`, as LaTeX prints it.
    `warnings` are told to the user ("read as cp1252"). `bibliographies` are the files that it names (.bib paths), as it
    names them (relative to its folder). `cites_all`: it asks for the whole file to be listed (`\\nocite{*}`).
    `includes` are the files that it takes in (`\\input{chapter}`), in order.
    `writable` says whether edits to `text` can be written back to the file.
    """

    path: str
    format: str
    text: str
    prose: str = ""
    blocks: tuple[Block, ...] = ()
    runs: tuple[Run, ...] = ()
    notes: tuple[NoteMark, ...] = ()
    embedded: tuple[Embedded, ...] = ()
    bibliographies: tuple[str, ...] = ()
    lists: tuple[Span, ...] = ()
    includes: tuple[Include, ...] = ()
    cites_all: bool = False
    encoding: str = "utf-8"
    newline: str = "\n"
    writable: bool = True
    warnings: tuple[str, ...] = ()
    language: str = ""

    @property
    def readable(self) -> str:
        """The text in which citations are looked for."""
        return self.prose or self.text

    @property
    def has_lines(self) -> bool:
        """Whether a line of the text is a line of the file."""
        return self.format not in WITHOUT_LINES

    @property
    def is_library(self) -> bool:
        """Whether this is the library, not a file: a line for each reference, its key first; keys are the places."""
        return self.format == "library"


# Spaces of other widths, those that no line may end at, and those of no width (with a mark of direction or of order).
_SPACES = dict.fromkeys([0x00A0, *range(0x2002, 0x200C), 0x200E, 0x200F, 0x202F, 0x205F, 0x2060, 0xFEFF], " ")
_HAS_SPACES = frozenset(map(chr, _SPACES))


def plain_spaces(text: str) -> str:
    """The text, as long as before, with each of its spaces as a plain one: "Roe,\\u00a02010" is cited as "Roe, 2010" is."""
    return text if text.isascii() or _HAS_SPACES.isdisjoint(text) else text.translate(_SPACES)


class Lines:
    """Line and column of offsets in one text; made once, asked often."""

    def __init__(self, text: str) -> None:
        self._starts = [0]
        find = text.find
        at = find("\n")
        while at >= 0:
            self._starts.append(at + 1)
            at = find("\n", at + 1)

    def place(self, offset: int) -> Place:
        """Units: line and column from 1, the column in code points."""
        line = bisect.bisect_right(self._starts, offset) - 1
        return Place(line + 1, offset - self._starts[line] + 1)

    def start(self, line: int) -> int:
        """The offset at which a line (from 1) starts."""
        return self._starts[line - 1]

    def __len__(self) -> int:
        return len(self._starts)
