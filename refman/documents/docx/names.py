"""Names of Word's XML: both namespaces that there are for it, transitional and strict.

Source: ECMA-376, part 1, section 17 (WordprocessingML).
"""

from __future__ import annotations

MAIN = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
STRICT = "http://purl.oclc.org/ooxml/wordprocessingml/main"
MATH = "http://schemas.openxmlformats.org/officeDocument/2006/math"
COMPATIBILITY = "http://schemas.openxmlformats.org/markup-compatibility/2006"
W = f"{{{MAIN}}}"
FALLBACK = f"{{{COMPATIBILITY}}}Fallback"


def both(*names: str) -> tuple[str, ...]:
    """The full tags of local names, in either namespace."""
    return tuple(f"{{{space}}}{name}" for name in names for space in (MAIN, STRICT))


def local(tag: object) -> str:
    """A tag without its namespace."""
    return tag.rpartition("}")[2] if isinstance(tag, str) else ""
