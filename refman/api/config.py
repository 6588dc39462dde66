"""The settings file: the nearest `refman.toml`, or `pyproject.toml` with `[tool.refman]`, from a folder upwards.

    library = "papers.db"
    [check]
    style = "apa"
    ignore = ["REF005"]
    [check.severity]
    CIT002 = "info"
    [check.per-file-ignores]
    "drafts/*" = ["CIT014"]

An unknown key or a value of the wrong kind is an error that names it: a setting that does nothing would mislead.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

import msgspec

from refman.checks.settings import STYLES, SYSTEMS, Settings
from refman.model.errors import RefmanError
from refman.model.finding import Severity

__all__ = ["FAIL_ON", "STYLES", "SYSTEMS", "Config", "Settings", "config_from_table", "find_config", "load_config"]

FILES = ("refman.toml", "pyproject.toml")
FAIL_ON = ("error", "warning", "info", "never")


class Config(msgspec.Struct, frozen=True):
    """What the settings file says. `path` is the file, "" without one; paths in it count from its folder."""

    path: str = ""
    settings: Settings = Settings()
    fail_on: str = "warning"
    baseline: str = ""
    library: str = ""
    lookup: dict[str, Any] = {}

    @property
    def folder(self) -> Path:
        return Path(self.path).parent if self.path else Path()


def find_config(start: Path) -> Path | None:
    """The nearest settings file, from `start` upwards."""
    folder = start.resolve()
    for parent in (folder, *folder.parents):
        for name in FILES:
            path = parent / name
            # Most projects of others have a pyproject.toml that says nothing of refman: it is not theirs to stop at.
            if path.is_file() and (name == FILES[0] or b"[tool.refman" in path.read_bytes()):
                return path
    return None


def load_config(start: Path, path: str = "") -> Config:
    """The settings of `path`, else of the nearest settings file, else the defaults.

    Raises: RefmanError (config-invalid, file-not-found).
    """
    found = Path(path) if path else find_config(start)
    if found is None:
        return Config()
    import tomllib

    from refman.api.files import read_bytes

    try:
        data = tomllib.loads(read_bytes(str(found)).decode("utf-8-sig"))
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as fault:
        why = "not UTF-8" if isinstance(fault, UnicodeDecodeError) else str(fault)
        hint = "mend it there; docs/configuration.md has every setting"
        raise RefmanError("config-invalid", f"is not TOML: {why}", where=str(found), hint=hint) from None
    if found.name == "pyproject.toml":
        data = data.get("tool", {}).get("refman", {})
    return config_from_table(data, str(found))


def config_from_table(data: Mapping[str, Any], where: str = "") -> Config:
    """The settings of a TOML table.

    Raises: RefmanError (config-invalid) with the key at fault.
    """
    _only(data, ("check", "library", "lookup"), "", where)
    check = data.get("check", {})
    if not isinstance(check, dict):
        raise _invalid("check", "a table", where)
    _only(check, tuple(_CHECK), "check.", where)
    said = {key: read(check[key], f"check.{key}", where) for key, read in _CHECK.items() if key in check}
    outer = {key.replace("-", "_"): said.pop(key) for key in ("fail-on", "baseline") if key in said}
    names = {"severity": "severities"}
    settings = Settings(**{names.get(key, key.replace("-", "_")): value for key, value in said.items()})
    library = _text(data["library"], "library", where) if "library" in data else ""
    # What a look-up may be told is checked where it is used: this module loads for every command.
    lookup = data.get("lookup", {})
    if not isinstance(lookup, dict):
        raise _invalid("lookup", "a table", where)
    return Config(path=where, settings=settings, library=library, lookup=lookup, **outer)


def _only(table: Mapping[str, Any], known: tuple[str, ...], prefix: str, where: str) -> None:
    for key in table:
        if key not in known:
            import difflib

            near = difflib.get_close_matches(key, known, 1)
            hint = f"did you mean {prefix}{near[0]}?" if near else f"known here: {', '.join(known)}"
            raise RefmanError("config-invalid", f"there is no setting {prefix}{key}", where=where, hint=hint)


def _invalid(key: str, wanted: str, where: str) -> RefmanError:
    return RefmanError("config-invalid", f"{key} must be {wanted}", where=where)


def _text(value: Any, key: str, where: str) -> str:
    if not isinstance(value, str):
        raise _invalid(key, "a string", where)
    return value


def _texts(value: Any, key: str, where: str) -> tuple[str, ...]:
    if not isinstance(value, list) or not all(isinstance(one, str) for one in value):
        raise _invalid(key, "a list of strings", where)
    return tuple(value)


def _one_of(choices: tuple[str, ...]) -> Callable[[Any, str, str], str]:
    def read(value: Any, key: str, where: str) -> str:
        if value not in choices:
            raise _invalid(key, f"one of {', '.join(choices)}", where)
        return str(value)

    return read


def _globs(value: Any, key: str, where: str) -> tuple[tuple[str, tuple[str, ...]], ...]:
    if not isinstance(value, dict):
        raise _invalid(key, "a table of globs and codes", where)
    return tuple((glob, _texts(codes, f"{key}.{glob!r}", where)) for glob, codes in value.items())


def _severities(value: Any, key: str, where: str) -> tuple[tuple[str, Severity], ...]:
    if not isinstance(value, dict):
        raise _invalid(key, "a table of codes and severities", where)
    read = _one_of(tuple(Severity))
    return tuple((code.upper(), Severity(read(one, f"{key}.{code}", where))) for code, one in value.items())


_CHECK: dict[str, Callable[[Any, str, str], Any]] = {
    "style": _one_of(("auto", *STYLES)),
    "system": _one_of(("auto", *SYSTEMS)),
    "select": _texts,
    "extend-select": _texts,
    "ignore": _texts,
    "per-file-ignores": _globs,
    "severity": _severities,
    "exempt": _texts,
    "key-pattern": _text,
    "fail-on": _one_of(FAIL_ON),
    "baseline": _text,
}
