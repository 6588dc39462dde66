"""Works in one pair of brackets that do not stand in the order of the list.

Why: APA orders them as the reference list does: by name, works of one author by year.

Fix: puts them in order.

Source: Publication Manual of the APA, 7th ed., chapter 8, works credited in the text.
"""

from __future__ import annotations

from collections.abc import Iterator

from refman.checks.context import Context, shortened
from refman.checks.folding import letters
from refman.checks.rule import Case, Rule
from refman.checks.samples import LIST as _LIST
from refman.model.citation import Citation
from refman.model.finding import Edit, Finding, Fix, Safety, Severity
from refman.model.span import Span

RULE = Rule("APA105", "order-in-parenthesis", Severity.INFO, Safety.SAFE)

FAILS = (
    Case(
        "They move (Noor, 1990; Ilves, 2004)." + _LIST,
        at="(Noor, 1990; Ilves, 2004)",
        fixed="They move (Ilves, 2004; Noor, 1990)." + _LIST,
        style="apa",
    ),
)
PASSES = (
    Case("They move (Ilves, 2004; Noor, 1990)." + _LIST, style="apa"),
    Case("They move (Noor, 1990; see also Ilves, 2004)." + _LIST, style="apa"),
)


def check(here: Context) -> Iterator[Finding]:
    for citation in here.text.citations:
        if citation.form != "parenthetical" or len(citation.cites) < 2:
            continue
        parts = _parts(here, citation)
        if parts is None:
            continue
        order = sorted(parts, key=lambda part: part[0])
        if order != parts:
            words = here.source
            edits = tuple(Edit(slot[1], here.text.slice(part[1])) for slot, part in zip(parts, order) if slot != part)
            right = "; ".join(words[span.start : span.end] for _, span in order)
            yield RULE.finding(
                citation.span,
                f"works in brackets out of alphabetical order: APA has ({shortened(right, 400)})",
                fix=Fix(Safety.SAFE, "put the works in order", edits),
            )


def _parts(here: Context, citation: Citation) -> list[tuple[tuple[str, str], Span]] | None:
    """Each work between semicolons with its key; None where the order may be meant ("see also") or cannot be told."""
    words = here.text.slice(citation.span)
    if not (words.startswith("(") and words.endswith(")")) or "(" in words[1:] or "e.g." in words:
        return None
    parts: list[tuple[tuple[str, str], Span]] = []
    at = citation.span.start + 1
    for piece in words[1:-1].split(";"):
        span = Span(at + len(piece) - len(piece.lstrip()), at + len(piece.rstrip()))
        at += len(piece) + 1
        inside = [cite for cite in citation.cites if cite.span.start >= span.start and cite.span.end <= span.end]
        if (
            not inside
            or any(cite.prefix or cite.via or cite.match != "exact" for cite in inside)
            or not inside[0].names
        ):
            return None
        if not here.source.startswith(inside[0].names[0], span.start):
            return None
        # "et al." is filed by what is printed: the first author and the year.
        parts.append(((" ".join(map(letters, inside[0].names)), inside[0].year), span))
    return parts
