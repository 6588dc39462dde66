"""The rules. The package `refman.checks.rules` is the registry: a file there is a rule, and its name tells its code.

`cit001_cited_not_listed.py` holds CIT001 "cited-not-listed"; so rules are chosen by name, and only those that run are imported.
"""

from __future__ import annotations

import functools
import importlib
import os
from typing import cast

from refman.checks import rules
from refman.checks.rule import RuleModule
from refman.model.errors import RefmanError

PACKAGE = "refman.checks.rules"
FAMILIES = {
    "CIT": "in-text citations against the list",
    "IBD": "ibid., op. cit. and their kin",
    "REF": "the reference list",
    "IDN": "identifiers",
    "APA": "APA, 7th edition",
    "CHI": "Chicago",
    "HAR": "Harvard",
    "MLA": "MLA, 9th edition",
    "VAN": "Vancouver",
    "NUM": "numbered citations",
    "BIB": "bibliography files and library records",
    "NET": "what a look-up found (`refman verify`)",
}


@functools.cache
def modules() -> dict[str, str]:
    """Module name by code, in the order of the codes; read from the file names alone."""
    found: dict[str, str] = {}
    for folder in rules.__path__:
        for file in sorted(os.listdir(folder)):
            stem, dot, _ = file.partition(".py")
            if dot and file.endswith((".py", ".pyc")) and not stem.startswith("_"):
                code = stem.partition("_")[0].upper()
                if found.setdefault(code, stem) != stem:
                    raise RuntimeError(f"two rules have the code {code}: {found[code]} and {stem}")
    return found


def codes() -> tuple[str, ...]:
    """Every code, families in the order of `FAMILIES`."""
    order = {family: at for at, family in enumerate(FAMILIES)}
    return tuple(sorted(modules(), key=lambda code: (order.get(code[:3], len(order)), code)))


def name(code: str) -> str:
    """The rule's name, from its file's: "cited-not-listed"."""
    return modules()[code].partition("_")[2].replace("_", "-")


@functools.cache
def load(code: str) -> RuleModule:
    """The module of one rule.

    Raises: RefmanError (unknown-rule) where there is none; RuntimeError where the file breaks the registry's rules.
    """
    known = modules()
    if code not in known:
        raise unknown(code)
    module = cast(RuleModule, importlib.import_module(f"{PACKAGE}.{known[code]}"))
    if (module.RULE.code, module.RULE.name) != (code, name(code)):
        raise RuntimeError(f"{known[code]}.py defines {module.RULE.code} {module.RULE.name}")
    if not (module.__doc__ and module.FAILS and module.PASSES):
        raise RuntimeError(f"{known[code]}.py lacks a page, FAILS or PASSES")
    return module


def find(word: str) -> RuleModule:
    """The rule of that code or name, in any case."""
    wanted = word.strip()
    by_name = {name(code): code for code in modules()}
    return load(by_name.get(wanted.lower(), wanted.upper()))


def unknown(word: str) -> RefmanError:
    """The error for a code that no rule has, with the nearest one."""
    import difflib

    near = difflib.get_close_matches(word.upper(), [*modules(), *FAMILIES, "ALL"], 1, 0.5)
    near = near or difflib.get_close_matches(word.lower(), [name(code) for code in modules()], 1, 0.5)
    hint = f"did you mean {near[0]}? " if near else ""
    return RefmanError("unknown-rule", f"there is no rule {word!r}", hint=f"{hint}`refman rules` lists them")
