"""Citation keys as Pandoc writes them: `@doe99`, `@{a key}`, with what stands before and after; shared by several formats.

Source: Pandoc User's Guide, "Citation syntax".
"""

from __future__ import annotations

import re

# A letter, digit or underscore, then those and single marks inside; "@" after a letter is an e-mail address.
KEY = re.compile(r"(?<![\w@\\/])-?@(?:\{([^{}\s]+)\}|(\w(?:[\w]|[:.#$%&\-+?<>~/](?=[\w]))*))")
# What Quarto ("fig-") and pandoc-crossref ("fig:") take for a figure, a table, a section; both read a capital, "Fig-".
# The sign after the word is what makes it one: "figueroa2010" and "section2" are works.
_CROSS_REFERENCE = re.compile(
    r"(?:[Ff]ig|[Tt]bl|[Tt]ab|[Ss]ec|[Ee]q|[Ll]st|[Tt]hm|[Ll]em|[Cc]or|[Pp]rp|[Cc]nj|[Dd]ef|[Ee]xm|[Ee]xr|[Ss]ol|[Rr]em|[Aa]lg"
    r"|[Tt]ip|[Nn]te|[Ww]rn|[Ii]mp|[Cc]au)[-:]"
)
_LOCATOR = re.compile(r"[\s,]*(.*?)[\s,]*", re.DOTALL)


def is_cross_reference(key: str) -> bool:
    """Whether a key names a figure or section of the same text, no work.

    Source: Quarto, "Cross References", reserved prefixes; pandoc-crossref, "Syntax" (with "tab:", as bookdown has it).
    """
    return _CROSS_REFERENCE.match(key) is not None


def locator_of(text: str) -> str:
    """What stands between a key and the next one, without its comma and braces: ", pp. 3-5" gives "pp. 3-5"."""
    return text.split(";", 1)[0].strip(" \t\r\n,{}")
