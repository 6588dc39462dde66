"""One citation put together: its cites in order, grouped and collapsed, delimiters between.

Source: CSL 1.0.2, "Cite Grouping", "Cite Collapsing".
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec

from refman.csl.area import Area
from refman.csl.citing import Cite
from refman.csl.context import Context
from refman.csl.disambiguation import letter_number, letters
from refman.csl.locators import labelled
from refman.csl.markup import parsed
from refman.csl.rich import Op, Ops, plain
from refman.model.positions import Placed

if TYPE_CHECKING:
    from refman.csl.document import Rendering

_NAME_COLLAPSES = ("year", "year-suffix", "year-suffix-ranged")
_PUNCTUATION = frozenset(",.;:!?")


class Drawn:
    """One cite with the marks it was drawn with."""

    def __init__(self, rendering: Rendering, cite: Cite, placed: Placed) -> None:
        self.rendering = rendering
        self.cite = cite
        self.placed = placed
        self.ops: Ops = []
        self.names: tuple[Op, ...] = ()
        self.year = ""
        self.place = 0
        self.opens = False
        self.c = self.context("citation")

    def context(self, area: str) -> Context:
        cite, placed = self.cite, self.placed
        c = self.rendering.context(cite.id, area)
        c.locator, c.label = labelled(cite.locator, cite.label)
        c.position = placed.position if cite.position is None else cite.position
        c.near = placed.near if cite.near is None else cite.near
        return c

    def draw(self, area: Area, *, opens: bool) -> None:
        """Draw the cite; `opens` says that it is the first of its citation."""
        self.opens = opens
        ops = self._ops(area, names=True, year=True)
        start, end = self.c.first_names or (0, 0)
        self.names, self.year = tuple(ops[start:end]), self.c.year
        if self.cite.author_only:
            ops = list(self.names)
        elif self.cite.suppress_author:
            ops = self._ops(area, names=False, year=True)
        self._keep(ops)

    def author(self, area: Area) -> str:
        """The names that the cite begins with, as words."""
        return plain(self.author_ops(area))

    def author_ops(self, area: Area) -> Ops:
        """The names that the cite begins with."""
        ops = self._ops(area, names=True, year=True)
        start, end = self.c.first_names or (0, 0)
        return ops[start:end]

    def without_author(self) -> None:
        """Leave the names out, for they are in the sentence."""
        self.cite = msgspec.structs.replace(self.cite, suppress_author=True)

    def redraw(self, area: Area, *, year: bool) -> None:
        """Draw it again without its names, or its year as well."""
        if not self.cite.author_only:
            self._keep(self._ops(area, names=False, year=year))

    def _ops(self, area: Area, *, names: bool, year: bool) -> Ops:
        c = self.c = self.context("citation")
        c.skip_names, c.skip_year = not names, not year
        c.opens = not area.is_in_text and (self.opens if not self.cite.prefix else _ends_sentence(self.cite.prefix))
        return area.ops(c)

    def _keep(self, ops: Ops) -> None:
        prefix, suffix = self.cite.prefix, self.cite.suffix
        self.ops = [*_prefix(prefix), *ops, *_suffix(suffix)] if ops or prefix or suffix else []

    @property
    def is_bare(self) -> bool:
        """Whether nothing but the work itself is said."""
        return not (self.cite.locator or self.cite.prefix or self.cite.suffix)


def _prefix(text: str) -> tuple[Op, ...]:
    if not text:
        return ()
    return parsed(text if text[-1:].isspace() or text[-1:] in "([\u201c\u2018" else text + " ")


def _suffix(text: str) -> tuple[Op, ...]:
    if not text:
        return ()
    return parsed(text if text[:1].isspace() or text[:1] in ",.;:!?)]" else " " + text)


def _ends_sentence(prefix: str) -> bool:
    """Whether a writer's own words before a cite end a sentence: several words and a full stop."""
    words = prefix.split()
    return len(words) > 1 and words[-1][-1:] in ".?!"


def _follows(first: str, second: str) -> bool:
    return bool(first) and second == letters(letter_number(first) + 1)


class Cluster:
    """The cites of one citation."""

    def __init__(self, area: Area, cites: list[Drawn]) -> None:
        self.area = area
        self.collapse = area.option("collapse")
        # Whether the cite before was one of a group; as in citeproc-js the first one counts as such.
        self.collapsed = True
        for index, cite in enumerate(cites):
            cite.draw(area, opens=not index)
        self.cites = self._grouped(cites)

    def _grouped(self, cites: list[Drawn]) -> list[Drawn]:
        """Cites of the same names brought together, where the style both sorts and groups."""
        if not self.area.groups_cites or not self.area.keys:
            return cites
        groups: dict[str, list[Drawn]] = {}
        for place, cite in enumerate(cites):
            groups.setdefault(plain(cite.names) or f"\0{place}", []).append(cite)
        return [cite for group in groups.values() for cite in group]

    def ops(self) -> Ops:
        """The marks of the whole citation."""
        pieces = self._numbered() if self.collapse == "citation-number" else self._pieces()
        alone = len(self.cites) == 1 and self.cites[0].cite.author_only
        out: Ops = [] if alone else list(self.area.opening)
        for index, (delimiter, ops) in enumerate(pieces):
            if index:
                out.extend(_between(delimiter, pieces[index - 1][1], ops))
            out.extend(ops)
        if not pieces:
            return []
        return out if alone else [*out, *self.area.closing]

    def _pieces(self) -> list[tuple[str, Ops]]:
        """Each cite with the delimiter before it."""
        pieces: list[tuple[str, Ops]] = []
        runs: list[list[int]] = []
        previous: Drawn | None = None
        for cite in self.cites:
            letter_only = same = False
            if previous is not None and self.collapse in _NAME_COLLAPSES and cite.names == previous.names:
                same, letter_only = True, self._shares_year(previous, cite)
                cite.redraw(self.area, year=not letter_only)
            elif previous is not None and self.area.groups_cites and cite.names and cite.names == previous.names:
                same = True
            if not cite.ops:
                continue
            if not letter_only:
                runs.append([])
            runs[-1].append(len(pieces))
            pieces.append((self._delimiter(previous, same, letter_only), cite.ops))
            previous = cite
            cite.place = len(pieces) - 1
        return self._ranged(pieces, runs) if self.collapse == "year-suffix-ranged" else pieces

    def _delimiter(self, previous: Drawn | None, same: bool, letter_only: bool) -> str:
        """What stands before a cite: `same` names as the one before, `letter_only` of the same year."""
        options, layout = self.area.element.attrs, self.area.delimiter
        if letter_only:
            return options.get("year-suffix-delimiter") or options.get("cite-group-delimiter", layout)
        after = options.get("after-collapse-delimiter")
        collapsed, self.collapsed = self.collapsed, same or previous is None
        if after is not None and previous is not None and (previous.cite.locator or (collapsed and not same)):
            return after
        if not same:
            return layout
        return options.get("cite-group-delimiter") or (", " if self.area.is_in_text and after is None else layout)

    def _ranged(self, pieces: list[tuple[str, Ops]], runs: list[list[int]]) -> list[tuple[str, Ops]]:
        """Three letters or more in a row as a range."""
        letter = {cite.place: cite.c.year_suffix for cite in self.cites if cite.ops}
        out: list[tuple[str, Ops]] = []
        for run in runs:
            index = 0
            while index < len(run):
                end = index
                while end + 1 < len(run) and _follows(letter[run[end]], letter[run[end + 1]]):
                    end += 1
                out.append(pieces[run[index]])
                if end - index >= 2:
                    out.append(("\u2013", pieces[run[end]][1]))
                    index = end
                index += 1
        return out

    def _shares_year(self, previous: Drawn, cite: Drawn) -> bool:
        return (
            self.collapse in ("year-suffix", "year-suffix-ranged")
            and bool(cite.c.year_suffix and previous.c.year_suffix)
            and cite.year == previous.year
            and not cite.cite.prefix
        )

    def _numbered(self) -> list[tuple[str, Ops]]:
        """Cites of three or more numbers in a row as a range."""
        area = self.area
        after = area.element.attrs.get("after-collapse-delimiter", area.delimiter)
        pieces: list[tuple[str, Ops]] = []
        index = 0
        ranged = False
        while index < len(self.cites):
            end = self._run_end(index)
            delimiter = after if ranged else area.delimiter
            pieces.append((delimiter, self.cites[index].ops))
            ranged = end - index >= 2
            if ranged:
                pieces.append(("\u2013", self.cites[end].ops))
                index = end
            index += 1
        return [piece for piece in pieces if piece[1]]

    def _run_end(self, start: int) -> int:
        end = start
        while (
            end + 1 < len(self.cites)
            and self.cites[end].is_bare
            and self.cites[end + 1].is_bare
            and self.cites[end + 1].c.citation_number == self.cites[end].c.citation_number + 1
        ):
            end += 1
        return end


def _between(delimiter: str, left: Ops, right: Ops) -> Ops:
    """The delimiter of two cites; a space where the writer put punctuation there."""
    before = next((op for op in reversed(left) if type(op) is str and op), "")
    after = next((op for op in right if type(op) is str and op), "")
    if after[:1] in _PUNCTUATION:
        return []
    if before[-1:] in ",;:":
        return [" "]
    return [delimiter] if delimiter else []
