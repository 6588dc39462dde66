"""The manual pages as roff, with man's macros.

Source: man(7), groff_man(7).
"""

from __future__ import annotations

import re

from refman import __version__
from refman.cli.described import Described, described

_EXITS = (
    ("0", "Clean, or done."),
    ("1", "Findings, or nothing found that was asked for."),
    ("2", "Could not run: usage, a file that is missing or cannot be read."),
    ("3", "A bug in refman."),
)
_VARIABLES = (
    ("REFMAN_LIBRARY", "The library, where --library is not given: a path or a postgresql:// address."),
    ("NO_COLOR, FORCE_COLOR", "Never colour; colour findings even where no terminal is."),
    ("XDG_DATA_HOME, XDG_CACHE_HOME", "Where the library, answers from the network and parsed lists are kept."),
    ("REFMAN_NO_CACHE", "Parse every list anew: keep none, read none that was kept."),
)


def pages() -> dict[str, str]:
    """Every page by its file's name: refman.1, refman-check.1, …"""
    found = list(described())
    made = {"refman.1": _whole(found)}
    for _, one in found:
        made[f"refman-{one.words.replace(' ', '-')}.1"] = _page(one)
    return made


def roff(text: str) -> str:
    """The text so that roff prints it as it is: no line can begin a request."""
    escaped = text.replace("\\", "\\e").replace("-", "\\-")
    return re.sub(r"^([.'])", r"\\&\1", escaped, flags=re.MULTILINE)


def _head(name: str, short: str, usage: str) -> list[str]:
    return [
        f'.TH {roff(name.upper())} 1 "" "refman {__version__}" "refman manual"',
        ".SH NAME",
        f"{roff(name)} \\- {roff(short[:1].lower() + short[1:])}",
        ".SH SYNOPSIS",
        f".B {roff(usage)}",
    ]


def _pairs(pairs: tuple[tuple[str, str], ...]) -> list[str]:
    lines = []
    for term, text in pairs:
        lines += [".TP", f".B {roff(term)}", roff(text) or "\\&"]
    return lines


def _whole(found: list[tuple[str, Described]]) -> str:
    lines = _head("refman", "check citations, keep references, format bibliographies", "refman COMMAND [OPTIONS]")
    lines += [".SH DESCRIPTION", roff("refman checks citations, parses reference lists, keeps a library of references"
                                      " and formats bibliographies in any CSL style.")]  # fmt: skip
    lines.append(".SH COMMANDS")
    heading = ""
    for group, one in found:
        if group != heading:
            lines.append(f".SS {roff(group)}")
            heading = group
        lines += _pairs(((f"refman {one.words}", one.short),))
    return _ended(lines)


def _page(one: Described) -> str:
    lines = _head(f"refman-{one.words.replace(' ', '-')}", one.short, one.usage)
    lines += [".SH DESCRIPTION", roff(one.help)]
    if one.arguments:
        lines += [".SH ARGUMENTS", *_pairs(one.arguments)]
    options = tuple((f"{', '.join(option.names)} {option.metavar}".strip(), option.help) for option in one.options)
    lines += [".SH OPTIONS", *_pairs(options)]
    if one.epilog:
        lines += [".SH NOTES", ".nf", roff(re.sub(r" {3,}", "\n    ", one.epilog)), ".fi"]
    return _ended(lines)


def _ended(lines: list[str]) -> str:
    lines = [*lines, ".SH EXIT STATUS", *_pairs(_EXITS), ".SH ENVIRONMENT", *_pairs(_VARIABLES)]
    return "\n".join(lines) + "\n"
