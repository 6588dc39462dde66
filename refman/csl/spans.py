"""Rich text as a value: what a citation or a bibliography entry is when it is done."""

from __future__ import annotations

from collections.abc import Iterable

import msgspec


class Format(msgspec.Struct, frozen=True, gc=False, eq=False):
    """One format that is on, inside `outer`. The same object marks neighbours that belong together.

    `kind`: font-style, font-variant, font-weight, text-decoration, vertical-align, display, link.
    """

    kind: str
    value: str
    outer: Format | None = None

    def path(self) -> tuple[Format, ...]:
        """From the outermost format to this one."""
        here: Format | None = self
        path: list[Format] = []
        while here is not None:
            path.append(here)
            here = here.outer
        return tuple(reversed(path))


class TextSpan(msgspec.Struct, frozen=True, gc=False):
    """A stretch of text in one format; `variables` are the CSL variables that its words came from, () for a style's own.

    From the outside in: ("author", "family") for a family name.
    """

    text: str
    format: Format | None = None
    variables: tuple[str, ...] = ()

    @property
    def variable(self) -> str:
        """The innermost variable, "" without one."""
        return self.variables[-1] if self.variables else ""


RichText = tuple[TextSpan, ...]


def text_of(spans: Iterable[TextSpan]) -> str:
    """The words alone."""
    return "".join([span.text for span in spans])
