"""Styles that cannot be used: which style, which line, which element, and the way out."""

from __future__ import annotations

from refman.model.errors import RefmanError


class StyleError(RefmanError):
    """A style or locale that is missing, broken or asks for what CSL does not know."""


def style_fault(style: str, line: int, element: str, message: str, hint: str = "") -> StyleError:
    """The error for a fault at one element of a style: "apa.csl:12: <text>: ..."."""
    where = f"{style}:{line}" if line else style
    return StyleError("style-invalid", f"<{element}>: {message}" if element else message, where=where, hint=hint)
