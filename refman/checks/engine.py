"""Findings of one cited text: the rules that were chosen, run one after the other."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

import msgspec

from refman.checks import defaults, ignores, registry, selection
from refman.checks.context import Context
from refman.checks.settings import DEFAULT, Settings
from refman.checks.triggers import Signs, can_speak
from refman.model.citation import CitedText, Entry, ReferenceList
from refman.model.document import Document
from refman.model.finding import Finding
from refman.model.reference import Reference
from refman.model.span import Span


def findings(text: CitedText, settings: Settings = DEFAULT) -> tuple[Finding, ...]:
    """What the chosen rules say of a text, sorted by place, then code; what it tells us to ignore left out.

    Raises: RefmanError (unknown-rule) where the settings name a rule that there is not.
    """
    here = Context(text, settings)
    found = [finding for code in codes(here) for finding in _run(code, here)]
    found = ignores.kept(found, text.document)
    return tuple(sorted(found, key=lambda one: (one.span.start, one.code, one.span.end, one.message)))


def codes(here: Context) -> tuple[str, ...]:
    """The rules that run on this text: chosen, and with something to say of such a text."""
    chosen = selection.chosen(here.settings, here.style, here.text.document.path)
    families = {family for family in {code[:3] for code in chosen} if _concerns(family, here)}
    signs = Signs(here)
    bibliography = here.is_bibliography_file
    return tuple(
        code
        for code in chosen
        if code[:3] in families and (bibliography or can_speak(code, signs)) and _is_read(code, bibliography)
    )


def check_references(references: Sequence[Reference], settings: Settings = DEFAULT) -> tuple[Finding, ...]:
    """What the rules for bibliography files say of references that stand in no file; `reference` is the index.

    Spans count in a text that has each reference's id (or title) on a line of its own.
    """
    entries, lines, at = [], [], 0
    for reference in references:
        line = " ".join((reference.id or reference.title or "?").split())
        entries.append(Entry(Span(at, at + len(line)), line, reference))
        lines.append(line)
        at += len(line) + 1
    document = Document("", "references", "\n".join(lines))
    one = ReferenceList(Span(0, len(document.text)), tuple(entries), found_by="library")
    return findings(CitedText(document, (one,), one.entries), settings)


def _run(code: str, here: Context) -> Iterator[Finding]:
    for finding in registry.load(code).check(here):
        wanted = selection.severity(code, here.style, finding.severity, here.settings)
        yield finding if wanted == finding.severity else msgspec.structs.replace(finding, severity=wanted)


def _is_read(code: str, bibliography: bool) -> bool:
    """Of the rules about bibliographies two read articles: whether their keys are there, and all are cited."""
    return not code.startswith("BIB") or bibliography != (code in ("BIB010", "BIB011"))


def _concerns(family: str, here: Context) -> bool:
    """Whether a family has anything to read here: rules that cannot speak are not imported."""
    if family == "NET":
        return bool(here.text.verdicts)
    if here.is_bibliography_file:
        return family in ("BIB", "IDN")
    if family == "BIB":
        return here.settings.keys is not None or any(one.source == "definition" for one in here.text.document.embedded)
    if family == "NUM":
        return here.system in defaults.NUMBERED
    if family == "IBD":
        return any(
            citation.form in _STANDING_IN or any(cite.via for cite in citation.cites)
            for citation in here.text.citations
        )
    return True


_STANDING_IN = ("ibid", "idem", "op-cit")
