"""What style sheets say that matters for reading: which classes raise, lower, slant or embolden their words.

Source: CSS 2.2, sections 10.8 (vertical-align) and 15 (fonts). Selectors of one class alone are read.
"""

from __future__ import annotations

import re

_STYLE = re.compile(r"<style[^>]{0,500}>", re.IGNORECASE)
_RULE = re.compile(r"\.([\w-]+)\s*\{([^{}]*)\}")
_LOOKS = (
    (re.compile(r"vertical-align\s*:\s*(?:super|text-top)|\btop\s*:\s*-0?\.\d"), "superscript"),
    (re.compile(r"vertical-align\s*:\s*sub|\btop\s*:\s*0?\.\d"), "subscript"),
    (re.compile(r"font-style\s*:\s*(?:italic|oblique)"), "italic"),
    (re.compile(r"font-weight\s*:\s*(?:bold|[7-9]00)"), "bold"),
    (re.compile(r"font-variant[\w-]*\s*:[^;]*small-caps"), "small-caps"),
)


def formats_of_style(style: str) -> frozenset[str]:
    """The formatting that declarations ask for."""
    return frozenset(kind for look, kind in _LOOKS if look.search(style))


def formats_by_class(sheet: str) -> dict[str, frozenset[str]]:
    """The formatting of each class of a style sheet, where it has one."""
    found = {name: formats_of_style(body) for name, body in _RULE.findall(sheet)}
    return {name: formats for name, formats in found.items() if formats}


def style_text(page: str) -> str:
    """The style sheets inside a page, joined."""
    parts = []
    for match in _STYLE.finditer(page):
        end = page.find("</", match.end())
        parts.append(page[match.end() : end if end >= 0 else len(page)])
        if len(parts) > 50:
            break
    return "\n".join(parts)
