"""Labels of words set right where the text itself says what a stretch is."""

from __future__ import annotations

from collections.abc import Sequence

from refman.references.tokens import Tokens

Stretch = tuple[int, int, str]


def relabelled(cut: Tokens, labels: Sequence[str], stretches: Sequence[Stretch]) -> list[str]:
    """A copy of the labels in which the words of each stretch have its label; later stretches win.

    Each begins a field of its own, but for what goes on with the authors ("[@handle]").
    """
    out = list(labels)
    for first, last, label in stretches:
        inside = [at for at, start in enumerate(cut.starts) if first <= start < last]
        for at in inside:
            out[at] = label
        goes_on = label == "author" and inside and inside[0] and out[inside[0] - 1].endswith("author")
        if inside and label != "x" and not goes_on:
            out[inside[0]] = f"B-{label}"
        before = inside[0] - 1 if inside else 0
        if label == "genre" and before > 0 and out[before].endswith("genre"):
            out[before] = out[before - 1].removeprefix(
                "B-"
            )  # "… (current US$) [Data set]": in front is no kind of work
        after = inside[-1] + 1 if inside else len(out)
        # What stood on both sides of the bracket begins anew behind it.
        if (
            after < len(out)
            and out[after] == labels[inside[-1]]
            and not out[after].startswith("B-")
            and out[after] != "x"
        ):
            out[after] = f"B-{out[after]}"
    return out
