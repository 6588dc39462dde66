"""An entry stands out of the alphabetical order of its list.

Why: a reader looks a citation up by name and does not find it where it should be.

A list is checked when it is alphabetical but for a few entries; one in another order (numbered, by date) is left alone, unless
its style wants the alphabet: then one finding says so. Ways of filing that houses differ in (particles, *Mc*, accents, articles)
are all accepted; under APA works of one author are also looked at: alone before with others, oldest first.

Fix: moves the entries that stand out; the words of each stay as they are.

Source: Publication Manual of the APA, 7th ed., chapter 9, the reference list (order: pp. 303–304).
"""

from __future__ import annotations

from collections.abc import Iterator

from refman.checks.context import Context
from refman.checks.forms import is_verbatim
from refman.checks.ordering import (
    Placement,
    filing_keys,
    filing_name,
    misplaced,
    moved,
    starts_with_dash,
)
from refman.checks.rule import Case, Rule
from refman.checks.sorting import works_out_of_order
from refman.model.finding import Edit, Finding, Fix, Safety, Severity

RULE = Rule("REF001", "order", Severity.WARNING, Safety.SAFE)

_HEAD = "Some say so (Adams, 2001; Baker, 2002; Clark, 2003; Dixon, 2004).\n\nReferences\n\n"
_A = "Adams, A. (2001). On apples and pears. Journal of Fruit, 1(1), 1–9.\n\n"
_B = "Baker, B. (2002). On bread and butter. Journal of Baking, 2(1), 1–9.\n\n"
_C = "Clark, C. (2003). On clocks and cups. Journal of Time, 3(1), 1–9.\n\n"
_D = "Dixon, D. (2004). On drums and dance. Journal of Noise, 4(1), 1–9.\n\n"
_VAN = "van Dam, E. (2005). On dams and dikes. Journal of Water, 5(1), 1–9.\n\n"
FAILS = (
    Case(_HEAD + _B + _A + _C + _D, at="Baker, B.", fixed=_HEAD + _A + _B + _C + _D, style="apa"),
    Case(_HEAD + _A + _D + _B + _C, at="Dixon, D.", fixed=_HEAD + _A + _B + _C + _D),
)
PASSES = (
    Case(_HEAD + _A + _B + _C + _D),
    Case(_HEAD.replace("Dixon", "van Dam") + _A + _B + _C + _VAN + _D),
    Case(_HEAD.replace("Dixon", "van Dam") + _A + _B + _C + _VAN),
)
SHARE = 0.15
MANY = 3
ALPHABETICAL = ("apa", "harvard", "mla", "chicago-author-date")


def check(here: Context) -> Iterator[Finding]:
    if here.system in ("numeric", "superscript"):
        return
    for index, positions in enumerate(here.list_ranges):
        if here.text.lists[index].ordering != "numbered":
            yield from _of_list(here, positions)


def _of_list(here: Context, positions: range) -> Iterator[Finding]:
    entries = [here.entries[at] for at in positions]
    keys: list[tuple[str, ...]] = []
    for entry in entries:
        keys.append(keys[-1] if keys and starts_with_dash(entry) else filing_keys(filing_name(entry)))
    out = misplaced(keys)
    if here.style == "apa" and not out:
        out = works_out_of_order(entries)
    if not out or len(entries) < 3:
        return
    if len(out) <= max(1, int(SHARE * len(entries))) and (len(entries) > 3 or here.style == "apa"):
        fix = _sorting(here, positions, out)
        yield from (
            [_all(here, positions, out, fix)] if len(out) > MANY else (_one(here, positions, one, fix) for one in out)
        )
    elif here.settings.style in ALPHABETICAL:
        yield RULE.finding(
            here.head(positions[0]),
            f"the list is not in alphabetical order: {len(out)} of {len(entries)} entries would have to move",
        )


def _one(here: Context, positions: range, placement: Placement, fix: Fix | None) -> Finding:
    this = positions[placement.at]
    is_early = placement.after is not None and placement.after > placement.at
    other = placement.after if is_early else placement.before
    message = here.label(this) + (" stands before " if is_early else " stands after ")
    message += f"{here.label(positions[other or 0])}, out of alphabetical order"
    related = (
        here.listed(positions[other or 0], f"{here.label(this)} belongs {'after' if is_early else 'before'} this"),
    )
    return RULE.finding(here.head(this), message, reference=this, fix=fix, related=related)


def _all(here: Context, positions: range, out: list[Placement], fix: Fix | None) -> Finding:
    """One finding for a list with many entries out of order: one fault of the list, not of each."""
    first, *others = (positions[placement.at] for placement in out)
    names = ", ".join(here.label(index) for index in others)
    message = f"{here.label(first)} and {len(others)} more stand out of alphabetical order: {names}"
    related = tuple(here.listed(index, "out of order, too") for index in others)
    return RULE.finding(here.head(first), message, reference=first, fix=fix, related=related)


def _sorting(here: Context, positions: range, out: list[Placement]) -> Fix | None:
    """The fix that moves the entries out of place; none where a dash or a label ties an entry to its place."""
    entries = [here.entries[at] for at in positions]
    if any(entry.label or starts_with_dash(entry) or not is_verbatim(entry, here.source) for entry in entries):
        return None
    order = moved(len(entries), out)
    edits = tuple(Edit(entries[slot].span, entries[at].raw) for slot, at in enumerate(order) if slot != at)
    return Fix(Safety.SAFE, "put the list in order", edits)
