"""Which files a command means: files as they are named, folders walked by their .gitignore, globs.

In a folder only what is an article is taken: a text format must hold citations, a list or keys; what a repository holds
besides (licences, change logs, lists of requirements) is passed over. A file that is named is always taken.
"""

from __future__ import annotations

import glob
import os
import re
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path

import msgspec
import pathspec

from refman.api.files import STDIN
from refman.documents.detect import BY_SUFFIX
from refman.model.errors import RefmanError

_SKIPPED_FOLDERS = frozenset(
    "node_modules __pycache__ venv env site-packages dist build _build _site target vendor htmlcov".split()
)
_NO_ARTICLES = re.compile(
    r"(?:readme|changelog|changes|history|news|license|licence|copying|notice|authors|contributors|contributing|code_of_conduct"
    r"|security|requirements.*|constraints.*|robots|manifest|cmakelists|todo|install)$",
    re.IGNORECASE,
)
_WHOLE = frozenset(("docx", "odt", "epub", "pdf", "rtf", "bibtex"))
# A year in brackets, numbers in brackets or raised, keys, a heading over a list, or what a main file of chapters has.
_CITES = re.compile(
    rb"\([^()\n]{0,80}\b(?:1[5-9]|20)\d\d[a-z]?\b|\[\d{1,3}(?:[,;-][^\[\]\n]{1,60})?\]|\[[^\]\n]{0,60}@\w|\\[a-zA-Z]*cite|#cite\(|:cite[:\w]|cite:\w"
    rb"|\\documentclass\b|\\addbibresource\b|\{\{<\s*include\b|^\#include\s+\"[^\"\n]+\.typ\""
    rb"|\bibid\b|^\[\^\w{1,9}\]: "
    rb"|ref-type=.bibr|\\bibitem|^[^\w\n]{0,10}(?:references|bibliography|works cited|literatur|bibliograf|r.f.rences)\b",
    re.IGNORECASE | re.MULTILINE,
)
_LOOKED_AT = 4 * 1024 * 1024
_ENOUGH = 2
# What `--report` wrote into the folder quotes articles and is none.
_OUR_REPORT = b'<meta name="generator" content="refman '


class Walked(msgspec.Struct, frozen=True):
    """The files found, in order, each once; how many files of folders were passed over."""

    paths: tuple[str, ...]
    passed_over: int = 0


def articles(words: Sequence[str]) -> Walked:
    """The files that the words of a command name: files, "-", folders, globs.

    Raises: RefmanError (file-not-found) for a glob that matches nothing, (nothing-found) for folders without an article.
    """
    paths: list[str] = []
    passed_over = 0
    for word in words:
        if word != STDIN and os.path.isdir(word):
            found, passed = _in_folder(Path(word))
            paths += found
            passed_over += passed
        elif glob.has_magic(word) and not os.path.exists(word):
            paths += _matching(word)
        else:
            paths.append(word)
    if words and not paths:
        raise RefmanError(
            "nothing-found", "there is no article here", where=words[0], hint="name a file to have it read"
        )
    return Walked(tuple(dict.fromkeys(paths)), passed_over)


def _matching(pattern: str) -> list[str]:
    found = sorted(path for path in glob.glob(pattern, recursive=True) if os.path.isfile(path))
    if not found:
        raise RefmanError("file-not-found", "no file matches", where=pattern, hint="check the pattern")
    return found


def _in_folder(folder: Path) -> tuple[list[str], int]:
    taken, passed = [], 0
    for path in _files(folder):
        if is_article(path):
            taken.append(str(path))
        else:
            passed += 1
    return taken, passed


def _files(folder: Path) -> Iterator[Path]:
    """The files below a folder in the order of their names, but for those that git is told to ignore."""
    ignored = _Ignored(folder)
    for here, folders, files in os.walk(folder):
        parent = Path(here)
        ignored.enter(parent)
        folders[:] = sorted(
            name
            for name in folders
            if not name.startswith(".")
            and name not in _SKIPPED_FOLDERS
            and not ignored.has(parent / name, is_folder=True)
        )
        for name in sorted(files):
            if not name.startswith((".", "~$")) and not ignored.has(parent / name, is_folder=False):
                yield parent / name


class _Ignored:
    """The .gitignore files of a folder, of those above it up to the repository's root, and of those below, as met."""

    def __init__(self, folder: Path) -> None:
        self._specs: list[tuple[Path, pathspec.GitIgnoreSpec]] = []
        above = folder.resolve()
        for parent in _up_to_repository(above):
            self._read(parent)

    def enter(self, folder: Path) -> None:
        """Take in a folder's own .gitignore."""
        self._read(folder.resolve())

    def _read(self, folder: Path) -> None:
        if any(folder == known for known, _ in self._specs):
            return
        lines: list[str] = []
        for name in (".gitignore", ".git/info/exclude", ".refmanignore"):
            try:
                lines += (folder / name).read_text(encoding="utf-8", errors="replace").splitlines()
            except OSError:
                continue
        if lines:
            self._specs.append((folder, _spec(lines)))

    def has(self, path: Path, *, is_folder: bool) -> bool:
        """Whether a file or folder is to be passed over; the nearest file that speaks of it decides."""
        whole = path.resolve() if not path.is_symlink() else path.parent.resolve() / path.name
        for folder, spec in reversed(self._specs):
            if whole.is_relative_to(folder):
                name = whole.relative_to(folder).as_posix() + ("/" if is_folder else "")
                said = spec.check_file(name).include
                if said is not None:
                    return said
        return False


def _spec(lines: Iterable[str]) -> pathspec.GitIgnoreSpec:
    good = []
    for line in lines:
        try:
            pathspec.GitIgnoreSpec.from_lines([line])
        except ValueError:
            continue  # git passes over a pattern that it cannot read, too
        good.append(line)
    return pathspec.GitIgnoreSpec.from_lines(good)


def _up_to_repository(folder: Path) -> list[Path]:
    """The folders from the repository's root down to this one; this one alone outside a repository."""
    for at, parent in enumerate((folder, *folder.parents)):
        if (parent / ".git").exists():
            return [*reversed((folder, *folder.parents)[1 : at + 1]), folder]
    return [folder]


def is_article(path: Path) -> bool:
    """Whether a file in a folder looks like an article that a reader takes."""
    kind = BY_SUFFIX.get(path.suffix.lower().lstrip("."), "jats" if path.suffix.lower() == ".xml" else "")
    if not kind or path.suffix.lower() in (".log", ".bbl") or _NO_ARTICLES.match(path.stem):
        return False
    if kind in _WHOLE:
        return True
    try:
        with path.open("rb") as file:
            data = file.read(_LOOKED_AT)
    except OSError:
        return True  # the reader says why it cannot be read
    if path.suffix.lower() == ".xml" and not re.search(rb"<(?:article|(?:\w+:)?TEI)[\s>]", data[:4096]):
        return False
    if _OUR_REPORT in data[:4096]:
        return False
    return sum(1 for _, _ in zip(_CITES.finditer(data), range(_ENOUGH))) >= _ENOUGH
