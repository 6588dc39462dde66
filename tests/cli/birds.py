"""A folder with an article and a bibliography of two works, and a library beside them."""

from __future__ import annotations

from pathlib import Path

import pytest

from refman.cli.run import run

ARTICLE = "Birds sing (Ilves, 2004).\n\n## References\n\nIlves, M. (2004). Birds.. Hill Books.\n"
BIB = (
    "@book{ilves04, author={Ilves, M.}, title={Birds}, year=2004}\n"
    "@book{tamm98, author={Tamm, L.}, title={Stones}, year=1998}\n"
)


def settle(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The folder is where commands run and where home is; its library is `refs.db`."""
    monkeypatch.chdir(folder)
    monkeypatch.setenv("HOME", str(folder))
    monkeypatch.setenv("REFMAN_LIBRARY", "refs.db")
    for name in ("XDG_DATA_HOME", "XDG_CONFIG_HOME", "ZDOTDIR"):
        monkeypatch.delenv(name, raising=False)
    (folder / "birds.md").write_text(ARTICLE, encoding="utf-8")
    (folder / "refs.bib").write_text(BIB, encoding="utf-8")


def fill_library() -> None:
    """Both works are in the library, one with a tag."""
    assert run(["import", "refs.bib"]) == 0
    assert run(["tag", "tamm98", "--add", "read"]) == 0
