"""What the reports for machines share: paths as others expect them, places, the pages of rules, safe text."""

from __future__ import annotations

import posixpath
from collections.abc import Iterator, Mapping, Sequence

import msgspec

from refman.model.document import Lines, Place
from refman.model.finding import Finding
from refman.model.result import Checked
from refman.model.span import Span
from refman.model.spots import Spots

HOME = "https://github.com/refman/refman"
# Formats whose text is the decoded file: a span of the text is a span of the file, and an edit can be made there.
AS_IT_IS = frozenset(("txt", "markdown", "latex", "typst", "rst", "org", "asciidoc", "bibtex"))


class RuleText(msgspec.Struct, frozen=True):
    """What a report says of a rule: `summary` in one line, `text` in full."""

    code: str
    name: str
    severity: str
    summary: str
    text: str


class Options(msgspec.Struct, frozen=True):
    """What a report is told besides the results.

    `root`: the folder that paths are made relative to, "" leaves them. `rules`: by code; one that is not there is
    described by its name. `version`: ours.
    """

    root: str = ""
    rules: Mapping[str, RuleText] = {}
    version: str = "0"

    def rule(self, finding: Finding) -> RuleText:
        name = finding.name.replace("-", " ")
        known = self.rules.get(finding.code)
        return known or RuleText(finding.code, finding.name, finding.severity.value, name, name)


class Row(msgspec.Struct, frozen=True):
    """A finding with its file and its place: `end` is the first place behind it.

    `spot`: the place in words where there are no lines: the key of the library's reference, "paragraph 12"; else "".
    """

    result: Checked
    path: str
    finding: Finding
    start: Place
    end: Place
    lines: Lines
    spot: str

    @property
    def words(self) -> str:
        return self.finding.span.slice(self.result.text.source)

    @property
    def is_as_it_is(self) -> bool:
        return is_as_it_is(self.result)

    @property
    def said(self) -> str:
        """The message and the way out, on one line; before them the spot, where there is no line to stand on."""
        return f"{sound(self.spot)}: {said(self.finding)}" if self.spot else said(self.finding)


def rows(results: Sequence[Checked], options: Options) -> Iterator[Row]:
    """Every finding, files in their order, places in theirs."""
    for result in results:
        lines, spots = Lines(result.text.source), Spots(result)
        path = path_of(result.path, options.root)
        for finding in result.findings:
            start, end = ends(finding.span, lines)
            yield Row(result, path, finding, start, end, lines, spots.of(finding))


def ends(span: Span, lines: Lines) -> tuple[Place, Place]:
    return lines.place(span.start), lines.place(span.end)


def is_as_it_is(result: Checked) -> bool:
    return result.text.document.format in AS_IT_IS


def path_of(path: str, root: str = "") -> str:
    """The path relative to `root` where it lies below it, with "/"; bytes that are no text are shown as `\\udcXX`."""
    shown = path.replace("\\", "/") if "\\" in root else path
    if "://" in shown:
        return sound(shown)  # a library on a server
    if root and posixpath.isabs(shown):
        inside = posixpath.relpath(shown, root)
        shown = shown if inside.startswith("..") else inside
    elif shown.startswith("./"):
        shown = posixpath.normpath(shown)
    return sound(shown)


def uri_of(path: str) -> str:
    """The URI reference of a path that `path_of` gave."""
    from urllib.parse import quote

    if "://" in path:
        return quote(path, safe="/:-._~!$&'()*+,;=@?[]")
    quoted = quote(path, safe="/-._~!$&'()*+,;=@")
    return f"file://{quoted}" if path.startswith("/") else quoted


def sound(text: str) -> str:
    """The text without lone surrogates, which no UTF-8 file can hold: each is shown as `\\udcXX`."""
    return text.encode("utf-8", "backslashreplace").decode("utf-8")


def page_of(code: str) -> str:
    """Where a rule's page is on the web."""
    return f"{HOME}/blob/main/docs/rules/{code.lower()}.md"


def fingerprints(rows: Sequence[Row]) -> list[str]:
    """A mark for each finding that stays when lines are put in above it: path, code, words, and which of their kind."""
    import hashlib

    seen: dict[str, int] = {}
    marks = []
    for row in rows:
        kind = "\0".join((row.path, row.finding.code, " ".join(row.words.split())))
        seen[kind] = seen.get(kind, -1) + 1
        marks.append(hashlib.sha256(f"{kind}\0{seen[kind]}".encode("utf-8", "backslashreplace")).hexdigest()[:32])
    return marks


def said(finding: Finding) -> str:
    """The message and the way out, on one line."""
    hint = f" ({finding.hint})" if finding.hint else ""
    return sound(" ".join(f"{finding.message}{hint}".split()))
