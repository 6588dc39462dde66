"""Citation keys as Pandoc writes them: `@doe99`, `@{a key}`, with what stands before and after; shared by several formats.

Source: Pandoc User's Guide, "Citation syntax".
"""

from __future__ import annotations

import re

# A letter, digit or underscore, then those and single marks inside; "@" after a letter is an e-mail address.
KEY = re.compile(r"(?<![\w@\\/])-?@(?:\{([^{}\s]+)\}|(\w(?:[\w]|[:.#$%&\-+?<>~/](?=[\w]))*))")
# What Quarto and pandoc-crossref take for a figure, a table, a section.
_CROSS_REFERENCE = re.compile(
    r"(?:fig|tbl|sec|eq|lst|thm|lem|cor|prp|cnj|def|exm|exr|sol|rem|alg|tip|nte|wrn|imp|cau)[-:]"
)
_LOCATOR = re.compile(r"[\s,]*(.*?)[\s,]*", re.DOTALL)


def is_cross_reference(key: str) -> bool:
    """Whether a key names a figure or section of the same text, no work."""
    return _CROSS_REFERENCE.match(key) is not None


def locator_of(text: str) -> str:
    """What stands between a key and the next one, without its comma and braces: ", pp. 3-5" gives "pp. 3-5"."""
    return text.split(";", 1)[0].strip(" \t\r\n,{}")
