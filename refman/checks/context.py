"""What a rule reads: one cited text, the settings, and what several rules ask of both, worked out once."""

from __future__ import annotations

import functools
import re
from collections import defaultdict
from collections.abc import Sequence

from refman.checks.settings import DEFAULT, Settings
from refman.model.citation import Citation, Cite, CitedText, Entry
from refman.model.document import Lines, plain_spaces
from refman.model.finding import Related
from refman.model.names import Name
from refman.model.span import Span


class Context:
    """One text under check. Values that rules share are made when first asked for; no rule changes any."""

    def __init__(self, text: CitedText, settings: Settings = DEFAULT) -> None:
        self.text = text
        self.settings = settings
        self.style = text.style if settings.style == "auto" else settings.style
        self.system = text.system if settings.system == "auto" else settings.system
        # Names and years are looked for as they are read.
        self.source = plain_spaces(text.document.text)
        self.entries = text.entries

    @functools.cached_property
    def cites(self) -> tuple[tuple[int, Citation, Cite], ...]:
        """Every cite with its citation and that citation's index, in order."""
        return tuple((at, citation, cite) for at, citation in enumerate(self.text.citations) for cite in citation.cites)

    @functools.cached_property
    def uses(self) -> dict[int, list[tuple[int, Citation, Cite]]]:
        """The cites that point at each entry."""
        found: dict[int, list[tuple[int, Citation, Cite]]] = defaultdict(list)
        for use in self.cites:
            for reference in use[2].references:
                found[reference].append(use)
        return found

    @functools.cached_property
    def list_of(self) -> dict[int, int]:
        """The list (an index into `text.lists`) that each entry stands in."""
        owner = {}
        at = 0
        for index, one in enumerate(self.text.lists):
            for _ in one.entries:
                owner[at] = index
                at += 1
        return owner

    @functools.cached_property
    def list_ranges(self) -> tuple[range, ...]:
        """For each list the indices of its entries."""
        ranges, at = [], 0
        for one in self.text.lists:
            ranges.append(range(at, at + len(one.entries)))
            at += len(one.entries)
        return tuple(ranges)

    @functools.cached_property
    def lines(self) -> Lines:
        return Lines(self.source)

    @functools.cached_property
    def is_bibliography_file(self) -> bool:
        """Whether the text is a bibliography file or the library, not an article."""
        return self.text.document.format in ("bibtex", "biblatex", "bib", "references", "library")

    @functools.cached_property
    def entry_at(self) -> dict[int, int]:
        """The entry's index by the offset at which it starts."""
        return {entry.span.start: index for index, entry in enumerate(self.entries)}

    def line(self, span: Span) -> int:
        """The line (from 1) on which a span starts."""
        return self.lines.place(span.start).line

    def words(self, span: Span, limit: int = 80) -> str:
        """The words at a span on one line, cut to `limit` code points."""
        return shortened(span.slice(self.source), limit)

    def cited(self, span: Span) -> str:
        """The words of a cite; the bracket that the span leaves out is closed: "Shepherd et al. (2015)"."""
        words = self.words(span)
        return f"{words})" if words.count("(") == words.count(")") + 1 and not words.startswith("(") else words

    def told_apart(self, references: Sequence[int]) -> str:
        """Entries in few words, joined by "and"; with their titles where their names and years are the same."""
        labels = [self.label(index) for index in references]
        if len(set(labels)) < len(labels):
            titles = [shortened(self.entries[index].reference.title, 40) for index in references]
            labels = [f"{label} ({title!r})" if title else label for label, title in zip(labels, titles)]
        return " and ".join(labels)

    def label(self, reference: int) -> str:
        """An entry in few words: "Ruitenberg & Sprenger, 2024"."""
        return entry_label(self.entries[reference])

    def listed(self, reference: int, message: str = "listed here") -> Related:
        """The entry as another place of a finding, cut to its first line."""
        entry = self.entries[reference]
        return Related(first_line(entry.span, self.source), message)

    def head(self, reference: int) -> Span:
        """The first line of an entry: where a finding about the whole of it stands."""
        return first_line(self.entries[reference].span, self.source)


def first_line(span: Span, source: str) -> Span:
    """The part of a span that stands on its first line, without spaces at the end."""
    end = source.find("\n", span.start, span.end)
    words = source[span.start : span.end if end < 0 else end].rstrip()
    return Span(span.start, span.start + max(1, len(words)))


# A hyphen at a line's end, between small letters: "Smith-" "Jones" keeps its own.
_TORN = re.compile(r"(?<=[^\W\d_])-[ \t]*\r?\n[ \t]*(?=[a-zß-ÿ])")


def shortened(text: str, limit: int = 80) -> str:
    """The words on one line, those torn at a line's end ("Trem-" "blay") made whole; beyond `limit` an ellipsis."""
    words = " ".join((_TORN.sub("", text) if "-" in text else text).split())
    return words if len(words) <= limit else words[: limit - 1].rstrip() + "…"


def family(name: Name) -> str:
    """The family name as cited, with its particle: "van der Berg"; of an organisation the whole."""
    if name.literal:
        return name.literal
    return f"{name.non_dropping_particle} {name.family}".strip() or name.given


def authors(entry: Entry) -> tuple[Name, ...]:
    """The names an entry is cited by."""
    return entry.reference.creators


def year(entry: Entry) -> str:
    """The year as cited: "2012a", "n.d.", "in press", "" where none is known."""
    work = entry.reference
    if work.issued is None:
        return work.status
    number = work.issued.year
    if number is None:
        return work.issued.literal or work.issued.raw or work.status
    return f"{-number} BCE" if number < 0 else f"{number}{work.year_suffix}"


def entry_label(entry: Entry) -> str:
    """An entry in few words, for a message: names as cited, and the year."""
    names = [family(name) for name in authors(entry)]
    if not names:
        who = shortened(entry.reference.title or entry.raw, 40)
    elif len(names) == 2:
        who = " & ".join(names)
    else:
        who = names[0] + (" et al." if len(names) > 2 else "")
    return ", ".join(part for part in (who, year(entry)) if part)
