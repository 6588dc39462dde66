"""Checking articles: read, analyse, run the rules; mend what may be mended, to a fixed point."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path

import msgspec

from refman.checks.engine import findings
from refman.checks.settings import DEFAULT, Settings
from refman.documents.read import read_document
from refman.model.citation import CitedText
from refman.model.document import Document
from refman.model.errors import RefmanError
from refman.model.finding import Finding, Severity
from refman.model.result import Checked

BIBLIOGRAPHIES = (".bib", ".bibtex", ".biblatex")
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


def check_document(document: Document, settings: Settings = DEFAULT) -> Checked:
    """An article and what the rules say of it.

    Raises: RefmanError (unknown-rule) where the settings name no rule.
    """
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

        settings = msgspec.structs.replace(settings, keys=keys_of(document))
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
    return check_document(read_document(data, path), settings)


def check_file(path: str, settings: Settings = DEFAULT, *, name: str = "") -> Checked:
    """The article in a file ("-": standard input, then `name` stands for its path), checked.

    Raises: RefmanError for a file that cannot be read.
    """
    from refman.api.files import read_bytes

    return check_bytes(read_bytes(path), name or path, settings)


def check_files(paths: Sequence[str], settings: Settings = DEFAULT, *, jobs: int = 1) -> Iterator[Checked | Unchecked]:
    """Each article in turn, checked; a file that cannot be read does not stop the others.

    `jobs` processes share the work; results come in the order of `paths`.
    """
    work = [(path, settings) for path in paths]
    if jobs < 2 or len(work) < 2:
        yield from map(_one, work)
        return
    from concurrent.futures import ProcessPoolExecutor

    with ProcessPoolExecutor(min(jobs, len(work))) as pool:
        yield from pool.map(_one, work, chunksize=max(1, len(work) // (jobs * 8)))


def _one(work: tuple[str, Settings]) -> Checked | Unchecked:
    path, settings = work
    try:
        return check_file(path, settings)
    except RefmanError as fault:
        if fault.code in ("unknown-rule", "config-invalid", "source-unreadable"):
            raise
        return Unchecked(path, fault.code, fault.message, fault.hint)


def fix_file(path: str, settings: Settings = DEFAULT, *, unsafe: bool = False, name: str = "") -> Fixed:
    """The article in a file with its fixes made; nothing is written.

    Raises: RefmanError for a file that cannot be read, or whose format cannot be written back.
    """
    from refman.api.files import read_bytes

    return fix_bytes(read_bytes(path), name or path, settings, unsafe=unsafe)


def fix_bytes(data: bytes, path: str, settings: Settings = DEFAULT, *, unsafe: bool = False) -> Fixed:
    """An article in bytes with its fixes made, pass after pass until nothing is left to mend."""
    from refman.checks.fixing import compatible, wanted
    from refman.documents.write import with_edits

    document = read_document(data, path)
    before = document.text
    made: list[Finding] = []
    seen = {data}
    for _ in range(MAX_PASSES):
        checked = check_document(document, settings)
        chosen = compatible(_encodable(wanted(checked.findings, unsafe=unsafe), document.encoding))
        if not chosen:
            return Fixed(before, data, tuple(made), checked)
        edits = [edit for finding in chosen if finding.fix for edit in finding.fix.edits]
        if not document.writable:
            return _shown_only(document, chosen)
        mended = with_edits(document, edits, data)
        # Two rules that undo each other would go on for ever: stop at a text that was there before.
        if mended in seen:
            return Fixed(before, data, tuple(made), checked, settled=False)
        seen.add(mended)
        made += chosen
        data, document = mended, read_document(mended, path)
    return Fixed(before, data, tuple(made), check_document(document, settings), settled=False)


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
