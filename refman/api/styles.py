"""Citation styles for people: lists, searches, samples, faults."""

from __future__ import annotations

import re
from collections.abc import Sequence

from refman.csl import catalogue, citeproc_py
from refman.csl.aliases import ALIASES
from refman.csl.citing import Citation, Cite
from refman.csl.locale import checked_locale
from refman.csl.output import text
from refman.csl.processor import Processor
from refman.csl.samples import SAMPLES
from refman.csl.style import parent_of
from refman.csl.xml import parse

# Enough to read a title or a parent's name, without parsing 10,000 whole files.
_HEAD_BYTES = 4096
_TITLE = re.compile(rb"<title>\s*(.*?)\s*</title>", re.S)
_PARENT = re.compile(
    rb'href="[^"]*/([^"/]+)"\s+rel="independent-parent"|rel="independent-parent"\s+href="[^"]*/([^"/]+)"'
)


def listed(*, everything: bool = False) -> list[tuple[str, str]]:
    """Names and titles of styles; `everything` adds dependents ("→ parent") and old names."""
    names = catalogue.style_names() if everything else catalogue.independent_names()
    return [(name, _title(name)) for name in names]


def found(words: Sequence[str]) -> list[tuple[str, str]]:
    """The styles whose names or titles hold all the words, styles of their own first, then the shortest names."""
    wanted = [word.lower() for word in words]
    own, exact = set(catalogue.independent_names()), "-".join(wanted)
    rows = [(name, _title(name)) for name in catalogue.style_names()]
    hits = [
        (name, title)
        for name, title in rows
        if all(word in f"{name} {title}".lower().replace("-", " ") or word in name for word in wanted)
    ]
    return sorted(hits, key=lambda row: (row[0] != exact, row[0] not in own, len(row[0]), row[0]))


def _title(name: str) -> str:
    path = catalogue.style_path(name)
    if path is None:
        return f"→ {ALIASES.get(name, '')}"
    with path.open("rb") as file:
        head = file.read(_HEAD_BYTES)
    match, parent = _TITLE.search(head), _PARENT.search(head)
    title = _unescaped(match[1].decode("utf-8", "replace")) if match else ""
    return f"{title} → {(parent[1] or parent[2]).decode()}" if parent else title


def _unescaped(title: str) -> str:
    for code, char in (("&lt;", "<"), ("&gt;", ">"), ("&quot;", '"'), ("&apos;", "'"), ("&amp;", "&")):
        title = title.replace(code, char)
    return " ".join(title.split())


def shown(name: str, locale: str | None = None) -> str:
    """What a style is, and a citation and an entry of each type of work.

    Raises: StyleError.
    """
    path = catalogue.file_of(name)
    root = parse(catalogue.read(path), path.name)
    style = catalogue.load_style(name)
    processor = Processor(style, checked_locale(locale, style.locales))
    own = next((" ".join(e.text.split()) for info in root.all("info") for e in info.all("title")), path.stem)
    lines = [own, f"name: {path.stem}"]
    if parent_of(root):
        lines.append(f"depends on: {parent_of(root)} ({style.title})")
    kind = style.citation_format or ("note" if style.is_note else "in-text")
    lines += [f"citations: {kind}", f"locale: {processor.locale.lang}", f"updated: {style.info('updated')[:10]}"]
    return "\n".join([*lines, "", *_samples(processor)]) + "\n"


def _samples(processor: Processor) -> list[str]:
    references = list(SAMPLES)
    cites = [Citation(cites=(Cite(id=str(sample["id"])),), note=place) for place, sample in enumerate(references, 1)]
    rendering = processor.render(references, cites)
    entries = {entry.id: text.text(entry.text) for entry in rendering.bibliography().entries}
    lines: list[str] = []
    for sample, citation in zip(references, rendering.citations()):
        lines += [f"{sample['type']}:", f"  {text.text(citation)}"]
        if sample["id"] in entries:
            lines.append(f"  {entries[str(sample['id'])]}")
    return lines


def faults(name: str) -> list[str]:
    """What is wrong with a style: lines "file:line: message", [] when it is valid and compiles.

    Raises: StyleError (style-not-found, style-unreadable).
    """
    path = catalogue.file_of(name)
    data = catalogue.read(path)
    found = [f"{path}:{line}: {message}" for line, message in citeproc_py.schema_faults(data)]
    return found or _macro_faults(name, str(path))


def _macro_faults(name: str, where: str) -> list[str]:
    """Macros that are called but not there, or call themselves: what the schema cannot see."""
    from refman.csl.errors import StyleError

    try:
        style = catalogue.load_style(name)
        style.check_macros()
    except StyleError as fault:
        return [f"{fault.where or where}: {fault.message}"]
    return []
