"""What *ibid.* and its kin were taken to mean, in words for a message, and the citation that they stand for."""

from __future__ import annotations

import re

from refman.checks.context import Context, authors, family, shortened, year
from refman.checks.rule import replacement
from refman.model.citation import Citation, Cite
from refman.model.finding import Fix, Related, Safety
from refman.model.span import Span

IBID = ("ibid", "ebd")
OP_CIT = ("op-cit", "loc-cit", "art-cit")
WORD = re.compile(r"[^\W\d_]+")


def is_ibid(citation: Citation, cite: Cite) -> bool:
    return cite.via in IBID or (cite.via is None and citation.form == "ibid")


def antecedent(here: Context, cite: Cite) -> Citation | None:
    """The citation that the cite was resolved from."""
    return None if cite.antecedent is None else here.text.citations[cite.antecedent]


def said(here: Context, cite: Cite) -> str:
    """The antecedent in a message: "ibid. = Ruitenberg & Sprenger, 2024, line 29"."""
    before = antecedent(here, cite)
    word = shortened(here.words(cite.span).strip("()"), 20)
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


def spelt_out(here: Context, cite: Cite) -> str:
    """The citation that an *ibid.* stands for, in the manner of the style: "Ruitenberg & Sprenger, 2024, p. 3"."""
    entry = here.entries[cite.references[0]]
    names = [family(name) for name in authors(entry)] or [shortened(entry.reference.title, 40)]
    joiner = " & " if here.style == "apa" else " and "
    who = f"{names[0]} et al." if len(names) > 2 else joiner.join(names)
    comma = " " if here.style.startswith(("chicago", "mla")) else ", "
    words = who + comma + year(entry) if here.style != "mla" else who
    locator = locator_words(here, cite)
    return f"{words}, {locator}" if locator else words


def locator_words(here: Context, cite: Cite) -> str:
    """The locator with its label as the author typed it after *ibid.*: "pp. 3–5"."""
    if not cite.locator:
        return ""
    words = cite.span.slice(here.source)
    match = WORD.search(words)
    rest = words[match.end() :].lstrip(".,: \t\r\n") if match else cite.locator
    return rest.rstrip(") ,;") or cite.locator


def expansion(here: Context, cite: Cite) -> Fix | None:
    """The unsafe fix that puts the citation in the place of its stand-in; None where it is not one entry."""
    if len(cite.references) != 1 or not year(here.entries[cite.references[0]]):
        return None
    text, span = spelt_out(here, cite), cite.span
    words = span.slice(here.source)
    if words.startswith("(") and words.endswith(")"):
        span = Span(span.start + 1, span.end - 1)
    elif words.startswith("("):
        span = Span(span.start + 1, span.end)
    return replacement(span, text, f"write {text}", Safety.UNSAFE)
