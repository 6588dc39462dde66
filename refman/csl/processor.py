"""The processor: a style compiled for a locale; references and citations in, rich text out.

Rendering is a function of what is handed in: no state stays behind between two calls.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from refman.csl.area import Area
from refman.csl.citing import Bibliography, Citation, Entry
from refman.csl.document import Rendering
from refman.csl.item import Item, item_from_csl, item_from_reference
from refman.csl.locale import Locale, load_locale
from refman.csl.spans import RichText
from refman.csl.style import Style
from refman.model.reference import Reference

Source = Reference | Mapping[str, Any]


class Processor:
    """A style and a locale (the style's own when None is given), ready to render.

    Example: `Processor(load_style("apa")).bibliography(references).entries[0].text` is a tuple of spans.
    """

    def __init__(self, style: Style, locale: str | None = None) -> None:
        style.check_macros()
        self.style = style
        self.locale: Locale = load_locale(style.default_locale or locale or "en-US", style.locales)
        if locale and style.default_locale:
            self.locale = load_locale(locale, style.locales)
        self.quotes = self.locale.quotes()
        self.citation = Area(style, self.locale, style.citation, "citation")
        self.reference_list = (
            Area(style, self.locale, style.bibliography, "bibliography") if style.bibliography else None
        )

    def render(
        self, references: Iterable[Source], citations: Sequence[Citation] = (), *, all_cited: bool = False
    ) -> Rendering:
        """A document: its citations in order and its bibliography.

        `references` are all that may be cited; those that no citation names come after those cited, or stay out of
        the bibliography with `all_cited`.
        """
        return Rendering(self, _distinct(references), citations, only_cited=all_cited)

    def citations(self, references: Iterable[Source], citations: Sequence[Citation]) -> tuple[RichText, ...]:
        """The text of each citation."""
        return self.render(references, citations).citations()

    def bibliography(self, references: Iterable[Source], citations: Sequence[Citation] = ()) -> Bibliography:
        """The bibliography of references: empty where the style has none."""
        return self.render(references, citations).bibliography()


def _distinct(sources: Iterable[Source]) -> list[Item]:
    """The items, each with an id of its own: a second use of an id gets a number, so that no work is lost."""
    items: list[Item] = []
    seen: set[str] = set()
    for source in sources:
        item = as_item(source)
        base, count = item.id or f"reference-{len(items) + 1}", 1
        item.id = base
        while item.id in seen:
            count += 1
            item.id = f"{base}#{count}" if count < 50 else f"{base}#{len(items)}"
        seen.add(item.id)
        items.append(item)
    return items


def as_item(source: Source) -> Item:
    return item_from_reference(source) if isinstance(source, Reference) else item_from_csl(source)


__all__ = ["Bibliography", "Entry", "Processor"]
