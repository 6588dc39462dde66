"""Which rules run on one text, and how bad a finding is."""

from __future__ import annotations

import fnmatch
from collections.abc import Iterable

from refman.checks import registry
from refman.checks.defaults import (
    COMMON,
    OPT_IN,
    STYLE_RULES,
    STYLE_SEVERITY,
    STYLE_WITHOUT,
)
from refman.checks.settings import Settings
from refman.model.finding import Severity


def chosen(settings: Settings, style: str, path: str = "") -> tuple[str, ...]:
    """The codes that run, in order.

    Raises: RefmanError (unknown-rule) for a word that begins no code.
    """
    select = _known((*settings.select, *settings.extend_select))
    ignored, never = _known(settings.ignore), _known(_for_file(settings, path))
    base = settings.select
    return tuple(
        code
        for code in registry.codes()
        if not _longest(code, never)
        and _longest(code, ignored) < max(_longest(code, select), 1 if not base and is_default(code, style) else 0)
    )


def is_default(code: str, style: str) -> bool:
    """Whether a rule runs in a text of this style when nobody chose."""
    if code in OPT_IN or code.startswith(STYLE_WITHOUT.get(style, ("-",)) or ("-",)):
        return False
    return code.startswith(COMMON + STYLE_RULES.get(style, ()))


def severity(code: str, style: str, own: Severity, settings: Settings) -> Severity:
    """How bad a finding is: as the user set it, as the style has it, as the rule says."""
    for prefix, wanted in sorted(settings.severities, key=lambda pair: -len(pair[0])):
        if prefix == "ALL" or code.startswith(prefix):
            return wanted
    return STYLE_SEVERITY.get(style, {}).get(code, own)


def _for_file(settings: Settings, path: str) -> tuple[str, ...]:
    return tuple(
        code
        for glob, codes in settings.per_file_ignores
        if fnmatch.fnmatch(path, glob) or fnmatch.fnmatch(path.rpartition("/")[2], glob)
        for code in codes
    )


def _known(words: Iterable[str]) -> tuple[str, ...]:
    """The words as codes or their beginnings; names of rules become codes."""
    codes = registry.modules()
    out = []
    for word in words:
        upper = word.strip().upper()
        if upper != "ALL" and not any(code.startswith(upper) for code in codes):
            names = {registry.name(code): code for code in codes}
            if word.lower() not in names:
                raise registry.unknown(word)
            upper = names[word.lower()]
        out.append(upper)
    return tuple(out)


def _longest(code: str, prefixes: tuple[str, ...]) -> int:
    """How closely the nearest prefix names the code: its length + 1, 2 for ALL's, 0 for none."""
    return max(
        (
            2 if prefix == "ALL" else len(prefix) + 1
            for prefix in prefixes
            if prefix == "ALL" or code.startswith(prefix)
        ),
        default=0,
    )
