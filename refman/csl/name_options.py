"""How a list of names is written: the options that style, area and cs:name agree on.

Source: CSL 1.0.2, "Name", "Options", "Inheritable Name Options".
"""

from __future__ import annotations

from collections.abc import Mapping

import msgspec

from refman.csl.rich import Op


class NamePart(msgspec.Struct, frozen=True):
    """What stands around and in a family or given name."""

    opening: tuple[Op, ...] = ()
    closing: tuple[Op, ...] = ()
    case: str = ""


class NameOptions(msgspec.Struct, frozen=True):
    """One cs:name, resolved. `et_al` pairs are (min, use first), 0 when unset."""

    conjunction: str = ""
    delimiter: str = ", "
    before_et_al: str = "contextual"
    before_last: str = "contextual"
    form: str = "long"
    et_al: tuple[int, int] = (0, 0)
    et_al_later: tuple[int, int] = (0, 0)
    use_last: bool = False
    cut: bool = True
    initial_mark: str | None = None
    inverted: str = ""
    separator: str = ", "
    demote: str = "display-and-sort"
    hyphen: bool = True
    family: NamePart = NamePart()
    given: NamePart = NamePart()


def _number(options: Mapping[str, str], key: str) -> int:
    text = options.get(key, "").strip()
    return int(text) if text.isdecimal() else 0


def name_options_from(
    options: Mapping[str, str], style: Mapping[str, str], conjunction: str, family: NamePart, given: NamePart
) -> NameOptions:
    """The options out of attributes; `conjunction` is the locale's word for `and`."""
    first = (_number(options, "et-al-min"), _number(options, "et-al-use-first"))
    later = (
        _number(options, "et-al-subsequent-min") or first[0],
        _number(options, "et-al-subsequent-use-first") or first[1],
    )
    return NameOptions(
        conjunction=conjunction,
        delimiter=options.get("delimiter", ", "),
        before_et_al=options.get("delimiter-precedes-et-al", "contextual"),
        before_last=options.get("delimiter-precedes-last", "contextual"),
        form=options.get("form", "long"),
        et_al=first,
        et_al_later=later,
        use_last=options.get("et-al-use-last") == "true",
        cut=options.get("initialize", "true") != "false",
        initial_mark=options.get("initialize-with"),
        inverted=options.get("name-as-sort-order", ""),
        separator=options.get("sort-separator", ", "),
        demote=style.get("demote-non-dropping-particle", "display-and-sort"),
        hyphen=style.get("initialize-with-hyphen", "true") != "false",
        family=family,
        given=given,
    )
