"""Lists that are alphabetical but for a few entries: which these are, how badly each is misfiled, and the order that mends it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from refman.checks.context import Context
from refman.checks.defaults import NUMBERED
from refman.checks.forms import is_verbatim
from refman.checks.ordering import Placement, filing_keys, filing_name, misplaced, moved, starts_with_dash
from refman.checks.rule import Rule
from refman.checks.sorting import works_out_of_order
from refman.model.finding import Edit, Finding, Fix, Safety

SHARE = 0.15
ALPHABETICAL = ("apa", "harvard", "mla", "chicago-author-date")
# So many places off, among names of its own letter, an entry is still found by the eye: an author's own carelessness.
NEAR = 5
_CACHE = "_disorder"
Disorder = tuple[range, list[Placement], list[Placement], int | None]


def disorder(here: Context) -> list[Disorder]:
    """For each list its entries' indices, those far from their place, those near it.

    A number stands at the end where the list is in no alphabetical order at all, though the user's style asks for one.
    """
    known: list[Disorder] | None = here.__dict__.get(_CACHE)
    if known is None:
        known = list(_disorder(here))
        here.__dict__[_CACHE] = known
    return known


def _disorder(here: Context) -> Iterator[Disorder]:
    if here.system in NUMBERED:
        return
    for index, positions in enumerate(here.list_ranges):
        if here.text.lists[index].ordering != "numbered" and len(positions) > 2:
            yield _of_list(here, positions)


def _of_list(here: Context, positions: range) -> Disorder:
    entries = [here.entries[at] for at in positions]
    keys: list[tuple[str, ...]] = []
    for entry in entries:
        keys.append(keys[-1] if keys and starts_with_dash(entry) else filing_keys(filing_name(entry)))
    out = [placement for same in _by_script(keys) for placement in _misplaced_among(same, keys)]
    if len(out) > max(1, int(SHARE * len(entries))) or (len(entries) < 4 and here.style != "apa"):
        return positions, [], [], len(out) if out and here.settings.style in ALPHABETICAL else None
    near = [placement for placement in out if _is_near(placement, keys)]
    far = [placement for placement in out if placement not in near]
    if here.style == "apa" and not out:
        near = works_out_of_order(entries)
    return positions, far, near, None


def _by_script(keys: Sequence[tuple[str, ...]]) -> Iterator[list[int]]:
    """The positions that one alphabet orders. Characters and kana are filed by a sound that is not written, so not at all;
    names in Hangul and in letters are two lists in one."""
    scripts = [_script(key[-1][:1]) for key in keys]
    for script in ("letters", "hangul"):
        yield [at for at, one in enumerate(scripts) if one == script]


def _script(sign: str) -> str:
    if "\u1100" <= sign <= "\u11ff" or "\uac00" <= sign <= "\ud7a3":
        return "hangul"
    return "characters" if "\u3040" <= sign <= "\u9fff" or sign >= "\uf900" else "letters"


def _misplaced_among(positions: Sequence[int], keys: Sequence[tuple[str, ...]]) -> Iterator[Placement]:
    """The misplaced ones of some positions, told by their positions in the whole list."""
    for one in misplaced([keys[at] for at in positions]):
        before = None if one.before is None else positions[one.before]
        after = None if one.after is None else positions[one.after]
        yield Placement(positions[one.at], before, after, one.key)


def _passed(placement: Placement) -> int:
    """The entry on whose wrong side this one stands, the last that it must pass."""
    is_early = placement.after is not None and placement.after > placement.at
    return (placement.after if is_early else placement.before) or 0


def _is_near(placement: Placement, keys: list[tuple[str, ...]]) -> bool:
    other = _passed(placement)
    return abs(placement.at - other) <= NEAR and keys[other][-1][:1] == placement.key[:1]


def one(rule: Rule, here: Context, positions: range, placement: Placement, fix: Fix | None) -> Finding:
    """The finding for one entry: which it is, and the one it should follow or come before."""
    this, other = positions[placement.at], positions[_passed(placement)]
    is_early = other > this
    message = (
        f"{here.label(this)} stands {'before' if is_early else 'after'} {here.label(other)}, out of alphabetical order"
    )
    side = "after" if is_early else "before"
    related = (here.listed(other, f"{here.label(this)} belongs {side} this"),)
    hint = f"move it to where it belongs, {side} {here.label(other)}"
    return rule.finding(here.head(this), message, hint=hint, reference=this, fix=fix, related=related)


def sorting(here: Context, positions: range, out: list[Placement]) -> Fix | None:
    """The fix that moves the entries out of place; none where a dash or a label ties an entry to its place."""
    entries = [here.entries[at] for at in positions]
    if any(entry.label or starts_with_dash(entry) or not is_verbatim(entry, here.source) for entry in entries):
        return None
    order = moved(len(entries), out)
    edits = tuple(Edit(entries[slot].span, entries[at].raw) for slot, at in enumerate(order) if slot != at)
    return Fix(Safety.SAFE, "put the list in order", edits)
