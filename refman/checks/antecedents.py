"""What *ibid.* and its kin were taken to mean, in words for a message, and the citation that they stand for."""

from __future__ import annotations

import functools
import re

from refman.checks.context import Context, authors, family, shortened, year
from refman.checks.folding import letters
from refman.checks.nearby import by_family
from refman.checks.rule import replacement
from refman.model.citation import Citation, Cite
from refman.model.finding import Fix, Related, Safety
from refman.model.span import Span

IBID = ("ibid", "ebd")
OP_CIT = ("op-cit", "loc-cit", "art-cit")


def is_ibid(citation: Citation, cite: Cite) -> bool:
    return cite.via in IBID or (cite.via is None and citation.form == "ibid")


def whole(here: Context, citation: Citation, cite: Cite) -> Span:
    """The stand-in with the name before it and the locator after it: "Ilves, op. cit., p. 4", without brackets."""
    start, end = cite.span.start, cite.span.end
    until = max(citation.span.end, end)
    if cite.via in OP_CIT or citation.form == "op-cit":
        start -= len(_before(here, citation, cite))
    if cite.locator:
        place = here.source.find(cite.locator, start, until)
        end = max(end, place + len(cite.locator)) if place >= 0 else end
    return Span(start, end)


def _before(here: Context, citation: Citation, cite: Cite) -> str:
    """The name that *op. cit.* follows, with what parts the two: "Ilves, "; "" without one."""
    match = _name().search(here.source, max(citation.span.start, cite.span.start - 60), cite.span.start)
    return match[0] if match else ""


@functools.cache
def _name() -> re.Pattern[str]:
    return re.compile(r"[A-ZÀ-Þ][^\W\d_]*(?:[-'’ ][A-ZÀ-Þ][^\W\d_]*)*[,\s]+$")


def op_cit_works(here: Context, citation: Citation, cite: Cite) -> list[int]:
    """The entries that *op. cit.* may mean: those of the author named before it, else what it was linked to."""
    name = _before(here, citation, cite).strip(" ,\n\r\t")
    named = by_family(here).get(letters(name), []) if name else []
    return sorted({*named}) or sorted(set(cite.references))


def word_end(here: Context, citation: Citation, cite: Cite) -> int:
    """Where the word itself ends, before ", p. 4"."""
    span = whole(here, citation, cite)
    place = here.source.find(cite.locator, span.start, span.end) if cite.locator else -1
    if place < 0:
        return cite.span.end
    return span.start + _lead().search(here.source[span.start : place]).start()  # type: ignore[union-attr]


@functools.cache
def _lead() -> re.Pattern[str]:
    # What parts the word from its locator: ", p. "   ": "   " "   ", Kap. "
    return re.compile(r"(?:[,:;\s]+(?:(?:pp?|pages?|S|s|para|chap|ch|Kap|cap|vol|no|n|fol|sec|art|§+)\.?\s*)?)?$")


def antecedent(here: Context, cite: Cite) -> Citation | None:
    """The citation that the cite was resolved from."""
    return None if cite.antecedent is None else here.text.citations[cite.antecedent]


def said(here: Context, cite: Cite) -> str:
    """The antecedent in a message: "ibid. = Ruitenberg & Sprenger, 2024, line 29"."""
    before = antecedent(here, cite)
    word = shortened(here.words(cite.span).strip("()"), 30)
    if cite.references:
        what = " and ".join(here.label(index) for index in cite.references[:3])
    elif before is not None:
        what = here.words(before.span, 60)
    else:
        return f"{word} has no antecedent"
    return f"{word} = {what}" + (f", line {here.line(before.span)}" if before is not None else "")


def related(here: Context, cite: Cite, message: str = "its antecedent") -> tuple[Related, ...]:
    before = antecedent(here, cite)
    places = () if before is None else (Related(before.span, message),)
    return places + tuple(here.listed(index) for index in cite.references[:3])


def works(citation: Citation) -> list[str]:
    """The works that a citation names, each once: an entry's number, or the words of what is not listed."""
    seen: dict[str, None] = {}
    for cite in citation.cites:
        for reference in cite.references:
            seen[str(reference)] = None
        if not cite.references:
            seen[f"{cite.names} {cite.year}"] = None
    return list(seen)


def spelt_out(here: Context, cite: Cite, locator: str = "") -> str:
    """The citation that an *ibid.* stands for, in the manner of the style: "Ruitenberg & Sprenger, 2024, p. 3"."""
    entry = here.entries[cite.references[0]]
    names = [family(name) for name in authors(entry)] or [shortened(entry.reference.title, 40)]
    joiner = " & " if here.style == "apa" else " and "
    who = f"{names[0]} et al." if len(names) > 2 else joiner.join(names)
    comma = " " if here.style.startswith(("chicago", "mla")) else ", "
    words = who + comma + year(entry) if here.style != "mla" else who
    return f"{words}, {locator}" if locator else words


def expansion(here: Context, citation: Citation, cite: Cite) -> Fix | None:
    """The unsafe fix that puts the citation in the place of its stand-in; None where it is not one entry."""
    if len(cite.references) != 1 or not year(here.entries[cite.references[0]]):
        return None
    span = whole(here, citation, cite)
    # The locator with its label, as the author typed it: "pp. 3–5".
    locator = here.source[word_end(here, citation, cite) : span.end].lstrip(".,: \t\r\n")
    text = spelt_out(here, cite, locator)
    return replacement(span, text, f"write {text}", Safety.UNSAFE)
