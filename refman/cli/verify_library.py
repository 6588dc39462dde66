"""`refman verify` on the library: which one is meant, findings as they come, missing DOIs added."""

from __future__ import annotations

import sys
from collections import Counter
from contextlib import closing
from pathlib import Path
from typing import TYPE_CHECKING

from refman.cli.library_options import author, opened, own_place, place
from refman.cli.lookup_options import counted, uncounted
from refman.model.errors import RefmanError
from refman.model.scrub import scrubbed

if TYPE_CHECKING:
    from refman.api.library import Record, Store
    from refman.api.library_pending import Pending
    from refman.api.verify import LookupSettings, Settings, Verified
    from refman.model.result import Checked

# Reports that are lines, and can be printed as the answers come; the others are one document.
_LINES = ("text", "concise", "github", "jsonl")


def library_meant(files: list[str], *, whole: bool, library: str, query: str) -> str:
    """The library that the words and options name, "" for files.

    Raises: RefmanError (nothing-named, one-or-the-other).
    """
    named = _named_among(files)
    if files and (whole or library or (query and not named)):
        hint = "`refman verify FILE...` verifies files; --all, --library and --query speak of the library"
        raise RefmanError("one-or-the-other", "files or the library: name one of them", where=files[0], hint=hint)
    if not (files or whole or library or query):
        hint = "refman verify article.docx, refman verify refs.bib, or refman verify --all for your library"
        raise RefmanError("nothing-named", "name an article or a file of references, or the library", hint=hint)
    if files:
        return named
    return place(library) if library else own_place()


def _named_among(files: list[str]) -> str:
    """The library that was named as a file is: by its place, or by the word "library" where no file has that name."""
    from refman.api.library import is_library

    if files == ["library"] and not Path("library").exists():
        return own_place()
    libraries = [word for word in files if is_library(word)]
    if libraries and len(files) > 1:
        raise RefmanError("one-or-the-other", "a library is verified by itself", where=libraries[0])
    return place(libraries[0]) if libraries else ""


def verify_library(
    named: str, query: str, asked: LookupSettings, rules: Settings, format: str, verdicts: bool, unsafe_fixes: bool
) -> int:
    """Verify what a query finds in a library, and print it as it comes; the exit code.

    Ctrl-C keeps what came, and nothing is added then.
    """
    from refman.api.library_pending import Pending
    from refman.api.library_search import selection
    from refman.api.verify import what_is_sent
    from refman.api.verify_library import verified_records

    with opened(named) as store, Pending() as wanted:
        chosen = selection(store, query)
        told = _Told(store.place, format, verdicts, chosen.total)
        if not chosen.total:
            why = f"no reference is found by {query!r}" if query.strip() else "the library has no references yet"
            sys.stderr.write(f"refman verify: {scrubbed(f'{store.place}: {why}')}\n")
            return told.finished()
        sys.stderr.write(f"refman verify: {scrubbed(store.place)}: {what_is_sent(asked)}\n")
        interrupted = False
        try:
            with closing(verified_records(chosen.records, store.place, asked, rules)) as found:
                for record, one in found:
                    told.tell(one)
                    if unsafe_fixes:
                        _keep(record, one, wanted)
        except KeyboardInterrupt:
            interrupted = True
        code = told.finished()
        if interrupted:
            sys.stderr.write(f"refman verify: interrupted after {told.done} of {chosen.total}; what came is above\n")
            return 130
        if unsafe_fixes:
            _add(store, wanted)
    return code


def _keep(record: Record, one: Verified, wanted: Pending) -> None:
    """Remember the DOI that would be added."""
    from refman.api.verify_library import doi_found

    found = doi_found(record, one)
    if found is not None:
        wanted.add(found)


def _add(store: Store, wanted: Pending) -> None:
    from refman.api.library_pending import complete

    for part in wanted.parts():
        for one in part:
            for name, value, origin in one.added:
                sys.stderr.write(f"{scrubbed(f'{one.key}: + {name} {value} ({origin})')}\n")
    count = complete(store, wanted, author()) if wanted else 0
    told = f"added {count} DOI{'' if count == 1 else 's'}; `refman undo` takes it back" if count else "nothing to add"
    sys.stderr.write(f"{told}\n")


class _Told:
    """What was printed so far. Of the references only those with findings are kept, and those for a document alone."""

    def __init__(self, place: str, format: str, verdicts: bool, total: int) -> None:
        self._place, self._format, self._verdicts, self._total = place, format, verdicts, total
        self._kept: list[Checked] = []
        self._outcomes: Counter[str] = Counter()
        self.done = self._code = 0

    def tell(self, one: Verified) -> None:
        """Print what came of one reference."""
        self.done += 1
        self._outcomes += one.outcomes
        if self._verdicts or one.checked.findings:
            uncounted()
        if self._verdicts:
            sys.stdout.write(one.as_json_lines())
        if self._format not in _LINES:
            self._kept += [one.checked] if one.checked.findings else []
        elif one.checked.findings or self._format == "jsonl":
            self._show(one.checked)
        counted(self.done, self._total, "references asked")

    def finished(self) -> int:
        """Print what is left, and the sum; the exit code: 1 where a warning or an error was among it."""
        from refman.api.verify import summed_up
        from refman.api.verify_library import joined

        uncounted()
        if self._format not in _LINES:
            self._show(joined(self._place, self._kept))
        if self._total:
            sys.stderr.write(f"{scrubbed(summed_up(self._place, self.done, self._outcomes))}\n")
        return self._code

    def _show(self, checked: Checked) -> None:
        from refman.cli.check_output import Shown, show

        shown = Shown(self._format, "", statistics=False, quiet=True, write_baseline="", to_stderr=self._verdicts)
        self._code = max(self._code, show([checked], "warning", shown))
        sys.stdout.flush()
