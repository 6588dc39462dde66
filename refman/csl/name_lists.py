"""A list of names: how many are shown, what stands between them, *et al.*.

Source: CSL 1.0.2, "Name", "Et-al", "Et-al Abbreviation".
"""

from __future__ import annotations

from collections.abc import Sequence

from refman.csl.name_options import NameOptions
from refman.csl.rich import Op, Ops, plain


def shown_count(total: int, options: NameOptions, *, later: bool, cut: tuple[int, int, bool] | None) -> int:
    """How many names stand before *et al.*; `total` when all do. `cut` overrides for a sort key."""
    least, first = options.et_al_later if later else options.et_al
    if cut is not None:
        least, first = cut[0] or least, cut[1] or first
    if least and first and total >= least and total > first:
        return first
    return total


def joined_names(
    names: Sequence[Ops], total: int, options: NameOptions, et_al: Ops, inverted: Sequence[bool], *, with_last: bool
) -> Ops:
    """Written names as a list. `names` are those shown; `with_last` says that the last one ends a list cut short."""
    if len(names) < total:
        return _cut_short(names, options, et_al, inverted, with_last)
    return _whole(names, options, inverted)


def _whole(names: Sequence[Ops], options: NameOptions, inverted: Sequence[bool]) -> Ops:
    out: Ops = []
    last = len(names) - 1
    for index, name in enumerate(names):
        if index == last and index and options.conjunction:
            with_delimiter = _precedes(options.before_last, len(names) > 2, inverted[index - 1])
            out.append(_conjoined(options.delimiter if with_delimiter else "", options.conjunction))
        elif index:
            out.append(options.delimiter)
        out.extend(name)
    return out


def _conjoined(delimiter: str, conjunction: str) -> str:
    """The word between the last two names, with its spaces; one that ends in U+2008 brings its own."""
    if conjunction.endswith("\u2008"):
        return conjunction
    before = delimiter if delimiter.endswith(" ") else delimiter + " "
    return before + conjunction + ("" if conjunction.endswith(" ") else " ")


def _precedes(rule: str, many: bool, inverted: bool) -> bool:
    if rule == "always":
        return True
    if rule == "after-inverted-name":
        return inverted
    return rule == "contextual" and many


def _cut_short(
    names: Sequence[Ops], options: NameOptions, et_al: Ops, inverted: Sequence[bool], with_last: bool
) -> Ops:
    shown = names[:-1] if with_last else names
    out: Ops = []
    for index, name in enumerate(shown):
        if index:
            out.append(options.delimiter)
        out.extend(name)
    if with_last:
        return [*out, options.delimiter, "\u2026 ", *names[-1]]
    if not et_al or not names:
        return out
    first = plain(et_al)[:1]
    joint: Op = "" if first >= "\u2e80" else " "
    if _precedes(options.before_et_al, len(shown) > 1, inverted[len(shown) - 1]):
        joint = options.delimiter
    return [*out, joint, *et_al]


def replaced_names(
    names: Sequence[Ops], record: Sequence[object], previous: Sequence[object], rule: str, instead: str
) -> list[Ops]:
    """The names with those that the entry before had replaced, as `subsequent-author-substitute-rule` says."""
    same = 0
    while same < min(len(names), len(record), len(previous)) and record[same] == previous[same]:
        same += 1
    if rule == "complete-each":
        same = len(names) if tuple(record) == tuple(previous) else 0
    elif rule == "partial-first":
        same = min(same, 1)
    return [[instead] if index < same else name for index, name in enumerate(names)]
