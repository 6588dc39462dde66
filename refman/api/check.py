"""Checking articles: read, analyse, run the rules; mend what may be mended, to a fixed point."""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

import msgspec

from refman.checks.engine import findings
from refman.checks.settings import DEFAULT, Settings
from refman.documents.read import read_document
from refman.model.citation import CitedText
from refman.model.document import Document
from refman.model.errors import RefmanError
from refman.model.finding import Edit, Finding, Severity
from refman.model.result import Checked

if TYPE_CHECKING:
    from refman.api.includes import Whole

BIBLIOGRAPHIES = (".bib", ".bibtex", ".biblatex")
# Files that may hold records instead of an article.
RECORDS = (".ris", ".json", ".enw", ".nbib")
MAX_PASSES = 12
ORDER = {Severity.INFO: 0, Severity.WARNING: 1, Severity.ERROR: 2}


class Fixed(msgspec.Struct, frozen=True):
    """An article after its fixes.

    `before` is its text as it was, `data` the bytes to write, none where the format cannot be written;
    `made` the findings that were mended, `checked` what is left.
    `settled`: whether another run would change nothing.
    """

    before: str
    data: bytes
    made: tuple[Finding, ...]
    checked: Checked
    settled: bool = True

    @property
    def is_changed(self) -> bool:
        return bool(self.made)


class Unchecked(msgspec.Struct, frozen=True):
    """A file that could not be checked, and why."""

    path: str
    code: str
    message: str
    hint: str = ""


def check_document(document: Document, settings: Settings = DEFAULT, *, within: str = "") -> Checked:
    """An article and what the rules say of it; what it takes in (`\\input`) counts as its own text.

    `within`: the main file that takes the article in, and with which it is read.
    Raises: RefmanError (unknown-rule) where the settings name no rule.
    """
    if document.includes or within or document.format == "latex":
        from refman.api import check_parts

        whole = check_parts.whole_of(document, within or check_parts.root_of(document))
        if whole is not None:
            return check_parts.part_of(whole, document, of_parts(whole, settings))
    return _checked(document, settings)


def check_with_parts(document: Document, settings: Settings = DEFAULT) -> tuple[Checked, ...]:
    """An article and each file that it takes in, read as one text, each with what the rules say of it.

    Raises: RefmanError as check_document.
    """
    if document.includes:
        from refman.api import check_parts

        whole = check_parts.whole_of(document)
        if whole is not None:
            return of_parts(whole, settings)
    return (check_document(document, settings),)


def of_parts(whole: Whole, settings: Settings) -> tuple[Checked, ...]:
    """What the rules say of each part of a text that was put together."""
    from refman.api import check_parts

    # What is not wanted in one file may be wanted in another: that is settled for each by itself.
    everywhere = msgspec.structs.replace(settings, per_file_ignores=())
    return check_parts.parted(whole, _checked(check_parts.lone(whole), everywhere), settings)


def _checked(document: Document, settings: Settings) -> Checked:
    if document.path.lower().endswith(BIBLIOGRAPHIES):
        from refman.api.check_bibliography import cited_text_of, lost_in
        from refman.checks.selection import chosen

        text = cited_text_of(document)
        if "BIB009" in chosen(settings, text.style, document.path):
            settings = msgspec.structs.replace(settings, lost=lost_in(document))
    else:
        from refman.api.analyse import analyse

        text = _completed(analyse(document, style=settings.style, system=settings.system), settings)
    if document.embedded and document.bibliographies:
        from refman.api.check_bibliography import keys_of

        known = keys_of(document)
        if known is not None:
            settings = msgspec.structs.replace(settings, keys=known[0], aliases=known[1])
    return Checked(text, findings(text, settings))


def _completed(text: CitedText, settings: Settings) -> CitedText:
    """The text with what the library and the bibliography files know of its entries."""
    folder = Path(text.document.path).parent
    own = [str(folder / name) for name in text.document.bibliographies if text.entries and (folder / name).is_file()]
    if not text.entries or not (own or settings.sources):
        return text
    from refman.api.known_works import known_works

    return msgspec.structs.replace(text, verdicts=known_works(text, settings.sources, own))


def check_bytes(data: bytes, path: str, settings: Settings = DEFAULT) -> Checked:
    """An article in a file's bytes, checked; the name tells the format where the content does not.

    Raises: RefmanError for what is no article.
    """
    if path.lower().endswith(RECORDS):
        from refman.api.check_records import records_of

        text = records_of(data, path)
        if text is not None:
            return Checked(text, findings(text, settings))
    return check_document(read_document(data, path), settings)


def check_file(path: str, settings: Settings = DEFAULT, *, name: str = "") -> Checked:
    """The article in a file ("-": standard input, then `name` stands for its path), checked.

    Raises: RefmanError for a file that cannot be read.
    """
    from refman.api.files import read_bytes

    return check_bytes(read_bytes(path), name or path, settings)


def check_files(paths: Sequence[str], settings: Settings = DEFAULT, *, jobs: int = 1) -> Iterator[Checked | Unchecked]:
    """Each article in turn, checked, the files that it takes in behind it; one that cannot be read does not stop the others.

    `jobs` processes share the work; results come in the order of `paths`.
    """
    taken_in: Mapping[str, str] = {}
    if len(paths) > 1:
        from refman.api.check_parts import mains_of

        taken_in = mains_of(paths)
    work = [(path, settings) for path in paths if path not in taken_in]
    if jobs < 2 or len(work) < 2:
        yield from _each_once(map(_one, work), paths)
        return
    from concurrent.futures import ProcessPoolExecutor

    with ProcessPoolExecutor(min(jobs, len(work))) as pool:
        yield from _each_once(pool.map(_one, work, chunksize=max(1, len(work) // (jobs * 8))), paths)


def _each_once(found: Iterable[tuple[Checked | Unchecked, ...]], paths: Sequence[str]) -> Iterator[Checked | Unchecked]:
    """The results one by one: of a file that several take in the first; one that nobody named only if it holds something."""
    named = {os.path.normpath(path) for path in paths}
    seen: set[str] = set()
    for results in found:
        for at, one in enumerate(results):
            path = os.path.normpath(one.path)
            if at == 0 or (path not in seen and (path in named or holds_something(one))):
                yield one
            seen.add(path)


def holds_something(one: Checked | Unchecked) -> bool:
    """Whether there is anything to tell of a file that nobody named."""
    return isinstance(one, Unchecked) or bool(one.findings or one.text.citations or one.text.entries)


def _one(work: tuple[str, Settings]) -> tuple[Checked | Unchecked, ...]:
    from refman.api.files import read_bytes

    path, settings = work
    try:
        data = read_bytes(path)
        if path.lower().endswith(RECORDS):
            return (check_bytes(data, path, settings),)
        return check_with_parts(read_document(data, path), settings)
    except RefmanError as fault:
        if fault.code in ("unknown-rule", "config-invalid", "source-unreadable"):
            raise
        return (Unchecked(path, fault.code, fault.message, fault.hint),)


def fix_file(
    path: str, settings: Settings = DEFAULT, *, unsafe: bool = False, name: str = "", within: str = ""
) -> Fixed:
    """The article in a file with its fixes made; nothing is written. `within` as for check_document.

    Raises: RefmanError for a file that cannot be read, or whose format cannot be written back.
    """
    from refman.api.files import read_bytes

    return fix_bytes(read_bytes(path), name or path, settings, unsafe=unsafe, within=within)


def fix_bytes(data: bytes, path: str, settings: Settings = DEFAULT, *, unsafe: bool = False, within: str = "") -> Fixed:
    """An article in bytes with its fixes made, pass after pass until nothing is left to mend."""
    from refman.documents.write import with_edits

    document = read_document(data, path)
    before = document.text
    made: list[Finding] = []
    seen = {data}
    for _ in range(MAX_PASSES):
        checked = check_document(document, settings, within=within)
        chosen, edits = wanted_edits(checked, document, unsafe=unsafe)
        if not chosen:
            return Fixed(before, data, tuple(made), checked)
        if not document.writable:
            return _shown_only(document, chosen)
        mended = with_edits(document, edits, data)
        # Two rules that undo each other would go on for ever: stop at a text that was there before.
        if mended in seen:
            return Fixed(before, data, tuple(made), checked, settled=False)
        seen.add(mended)
        made += chosen
        data, document = mended, read_document(mended, path)
    return Fixed(before, data, tuple(made), check_document(document, settings, within=within), settled=False)


def wanted_edits(checked: Checked, document: Document, *, unsafe: bool) -> tuple[list[Finding], list[Edit]]:
    """The findings whose fixes one pass makes, none in the way of another, and their edits."""
    from refman.checks.fixing import compatible, wanted

    chosen = compatible(_encodable(wanted(checked.findings, unsafe=unsafe), document.encoding))
    return chosen, [edit for finding in chosen if finding.fix for edit in finding.fix.edits]


def _shown_only(document: Document, chosen: list[Finding]) -> Fixed:
    """What the fixes would make of a text whose format cannot be written back; there is no `data` then."""
    from refman.checks.fixing import applied

    after = Document(document.path, document.format, applied(document.text, chosen), writable=False)
    return Fixed(document.text, b"", tuple(chosen), Checked(CitedText(after), ()), settled=False)


def _encodable(findings: list[Finding], encoding: str) -> list[Finding]:
    """The findings whose fixes the file's encoding can hold: Latin-1 has no en dash."""

    def fits(finding: Finding) -> bool:
        try:
            return finding.fix is not None and all(edit.text.encode(encoding) is not None for edit in finding.fix.edits)
        except UnicodeEncodeError:
            return False

    return [finding for finding in findings if fits(finding)]


def rendered(results: Sequence[Checked], format: str) -> str:
    """The results as text for a machine or a pipe.

    Raises: RefmanError (unknown-format).
    """
    from refman.api.reports import report

    return report(results, format)


def fails(results: Iterable[Checked], fail_on: str) -> bool:
    """Whether any finding is as bad as `fail_on` ("error", "warning", "info", "never") or worse."""
    if fail_on == "never":
        return False
    least = ORDER[Severity(fail_on)]
    return any(ORDER[finding.severity] >= least for one in results for finding in one.findings)
