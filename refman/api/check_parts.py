"""A text checked together with the files that it takes in; what is found is told of each file at its own place."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import TypeVar

import msgspec

from refman.api.includes import Whole, gathered
from refman.checks import ignores, selection
from refman.checks.settings import Settings
from refman.model.citation import Citation, CitedText, Entry, ReferenceList
from refman.model.document import Document
from refman.model.errors import RefmanError
from refman.model.finding import Edit, Finding, Fix, Related
from refman.model.result import Checked
from refman.model.span import Span

# What a file holds that takes another in: looked for before it is read.
_TAKES_IN = re.compile(
    rb"\\(?:sub)?(?:input|include|subfile|import|inputfrom|includefrom)|include::|\{\{<\s*include|#\+?include\b",
    re.IGNORECASE,
)
_SUFFIXES = frozenset(
    (".tex", ".latex", ".ltx", ".adoc", ".asciidoc", ".rst", ".typ", ".org", ".md", ".qmd", ".rmd", ".markdown")
)
Spanned = TypeVar("Spanned", bound=msgspec.Struct)


def whole_of(document: Document, within: str = "") -> Whole | None:
    """The text as one with its included files, or with the main file `within` that takes it in; None without such."""
    if not within:
        return gathered(document)
    from refman.api.files import read_bytes
    from refman.documents.read import read_document

    whole = gathered(read_document(read_bytes(within), within), [document])
    return whole if whole is not None and _index(whole, document) is not None else None


_ROOT = re.compile(
    r"^[ \t]*%[ \t]*![ \t]*tex[ \t]+root[ \t]*=[ \t]*(\S[^\r\n]{0,300}?)[ \t]*$", re.IGNORECASE | re.MULTILINE
)


def root_of(document: Document) -> str:
    """The main file that a chapter names for itself (`% !TeX root = ../main.tex`); "" where none is named or there.

    Source: the magic comment of TeXworks, which most editors for LaTeX obey; it stands in the first 20 lines.
    """
    if document.format != "latex" or document.path in ("", "-"):
        return ""
    match = _ROOT.search("\n".join(document.text[:4000].split("\n")[:20]))
    if match is None:
        return ""
    here = Path(document.path)
    try:
        for name in (match[1], f"{match[1]}.tex"):
            path = here.parent / name
            if path.suffix.lower() == ".tex" and path.is_file() and path.resolve() != here.resolve():
                return str(path)
    except (OSError, ValueError):
        pass  # a name that no file can have
    return ""


def part_of(whole: Whole, document: Document, checked: Sequence[Checked]) -> Checked:
    """What was found in one of the files."""
    return checked[_index(whole, document) or 0]


def _index(whole: Whole, document: Document) -> int | None:
    here = Path(document.path).resolve()
    return next((at for at, part in enumerate(whole.parts) if Path(part.path).resolve() == here), None)


def with_parts(paths: Sequence[str]) -> list[tuple[str, str]]:
    """The files, behind each main file those that it takes in, with it at their side ("" for the others); each once."""
    taken = _taken_in(paths)
    mains = _mains(paths, taken)
    named = {Path(path).resolve(): path for path in paths}
    found: dict[str, str] = {}
    for path in paths:
        if path not in mains:
            found[path] = ""
            for resolved, part in taken.get(path, {}).items():
                found.setdefault(named.get(resolved, part), path)
    return list(found.items())


def mains_of(paths: Sequence[str]) -> dict[str, str]:
    """Of the files, those that others of them take in, each with its main file."""
    return _mains(paths, _taken_in(paths)) if len(paths) > 1 else {}


def _taken_in(paths: Sequence[str]) -> dict[str, dict[Path, str]]:
    """What each file takes in: where it is, and its path as the file's own is written."""
    from refman.api.files import read_bytes
    from refman.documents.read import read_document

    taken: dict[str, dict[Path, str]] = {}
    for path in paths:
        if Path(path).suffix.lower() not in _SUFFIXES or not Path(path).is_file():
            continue
        try:
            data = read_bytes(path)
            whole = gathered(read_document(data, path)) if _TAKES_IN.search(data) else None
        except RefmanError:
            continue  # told when it is checked
        if whole is not None:
            taken[path] = {Path(part.path).resolve(): part.path for part in whole.parts[1:]}
    return taken


def _mains(paths: Sequence[str], taken: Mapping[str, Mapping[Path, str]]) -> dict[str, str]:
    order = {Path(path).resolve(): path for path in paths}
    mains: dict[str, str] = {}
    for main, parts in taken.items():
        for part in parts.keys() & order.keys():
            path = order[part]
            # Two that take each other in: the first is the main one.
            both = Path(main).resolve() in taken.get(path, {})
            if not both or paths.index(main) < paths.index(path):
                mains.setdefault(path, main)
    return {path: _top(path, mains) for path in mains}


def _top(path: str, mains: dict[str, str]) -> str:
    """The main file of the main file, and so on; each is gone to once."""
    seen = {path}
    while path in mains and mains[path] not in seen:
        path = mains[path]
        seen.add(path)
    return path


def lone(whole: Whole) -> Document:
    """The whole text for the rules: a part that asks to be left alone does not speak for the others."""
    return msgspec.structs.replace(whole.document, text=whole.document.text.replace("ignore-file", "ignore_file"))


def parted(whole: Whole, checked: Checked, settings: Settings) -> tuple[Checked, ...]:
    """What was found in the whole, for each file by itself, less what is not wanted there."""
    entries, citations = _by_part(whole, checked.text.entries), _by_part(whole, checked.text.citations)
    findings = _by_part(whole, checked.findings)
    found = []
    for part, document in enumerate(whole.parts):
        index = {at: number for number, at in enumerate(entries[part])}
        text = _text_of(whole, part, checked.text, index, citations[part])
        style = text.style if settings.style == "auto" else settings.style
        wanted = selection.chosen(settings, style, document.path)
        mine = [
            own
            for finding in (checked.findings[at] for at in findings[part])
            if finding.code in wanted and (own := _finding_of(whole, part, finding, index)) is not None
        ]
        found.append(Checked(text, tuple(ignores.kept(mine, document))))
    return tuple(found)


def _by_part(whole: Whole, items: Sequence[msgspec.Struct]) -> list[list[int]]:
    """For each part the numbers of the items that stand in it."""
    found: list[list[int]] = [[] for _ in whole.parts]
    for at, item in enumerate(items):
        place = whole.place(getattr(item, "span"))  # noqa: B009 - a struct of any kind
        if place is not None:
            found[place[0]].append(at)
    return found


def _span(whole: Whole, part: int, span: Span) -> Span | None:
    place = whole.place(span)
    return place[1] if place is not None and place[0] == part else None


def _moved(whole: Whole, part: int, items: Sequence[Spanned]) -> list[Spanned]:
    """The items that stand in the part, their spans counted there."""
    return [
        msgspec.structs.replace(item, span=own)
        for item in items
        if (own := _span(whole, part, getattr(item, "span"))) is not None  # noqa: B009 - a struct of any kind
    ]


def _text_of(whole: Whole, part: int, text: CitedText, index: dict[int, int], mine: Sequence[int]) -> CitedText:
    # Most parts hold no entry: their lists are not gone through.
    lists = [one for one in (_list_of(whole, part, one) for one in (text.lists if index else ())) if one is not None]
    entries = tuple(entry for one in lists for entry in one.entries)
    order = {at: number for number, at in enumerate(mine)}
    citations = tuple(_citation_of(whole, part, text.citations[at], index, order) for at in mine)
    short_forms = tuple(_moved(whole, part, text.abbreviations))
    verdicts = tuple(text.verdicts[at] for at in index) if text.verdicts else ()
    return msgspec.structs.replace(
        text,
        document=whole.parts[part],
        verdicts=verdicts,
        lists=tuple(lists),
        entries=entries,
        citations=citations,
        abbreviations=short_forms,
    )


def _list_of(whole: Whole, part: int, one: ReferenceList) -> ReferenceList | None:
    entries: tuple[Entry, ...] = tuple(_moved(whole, part, one.entries))
    if not entries:
        return None
    heading = _span(whole, part, one.heading) if one.heading is not None else None
    span = Span(entries[0].span.start, entries[-1].span.end)
    return msgspec.structs.replace(one, span=span, entries=entries, heading=heading)


def _citation_of(whole: Whole, part: int, citation: Citation, index: dict[int, int], order: dict[int, int]) -> Citation:
    cites = tuple(
        msgspec.structs.replace(
            cite,
            references=tuple(index[at] for at in cite.references if at in index),
            antecedent=order.get(cite.antecedent) if cite.antecedent is not None else None,
        )
        for cite in _moved(whole, part, citation.cites)
    )
    return msgspec.structs.replace(citation, span=_span(whole, part, citation.span), cites=cites)


def _finding_of(whole: Whole, part: int, finding: Finding, index: dict[int, int]) -> Finding | None:
    span = _span(whole, part, finding.span)
    if span is None:
        return None
    related: tuple[Related, ...] = tuple(_moved(whole, part, finding.related))
    reference = index.get(finding.reference) if finding.reference is not None else None
    fix = finding.fix
    if fix is not None:
        edits: tuple[Edit, ...] = tuple(_moved(whole, part, fix.edits))
        # A fix that would also change another file cannot be made in this one alone.
        fix = Fix(fix.safety, fix.title, edits) if len(edits) == len(fix.edits) else None
    return msgspec.structs.replace(finding, span=span, reference=reference, related=related, fix=fix)
