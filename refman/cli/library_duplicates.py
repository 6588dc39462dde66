"""Groups of duplicates on the terminal: side by side, asked about, merged."""

from __future__ import annotations

import shutil
import sys
from collections.abc import Callable, Sequence

from refman.api.library import Author, Record, Store, records
from refman.api.library_dedupe import Duplicates, joined, merge
from refman.api.library_fields import shown_fields
from refman.cli.library_output import print_json
from refman.cli.library_table import bold, cells, fitted, note
from refman.model.scrub import scrubbed

_QUESTION = "merge into the first? [y]es, [n]o, [2-9] into that one, [q]uit: "
_HIDDEN = ("added", "changed", "raw")


def print_groups(groups: Sequence[Duplicates], *, json: bool, store: Store | None = None) -> None:
    """Each group; side by side when its records are in a library, else its names."""
    if json:
        print_json({"score": group.score, "keys": list(group.keys)} for group in groups)
        return
    for group in groups:
        if store is None:
            sys.stdout.write(f"{group.score:.0f}\t" + "\t".join(map(scrubbed, group.keys)) + "\n")
        else:
            side_by_side(records(store, group.keys), group.score)
    counted = sum(len(group.keys) - 1 for group in groups)
    many = f"{len(groups):,} groups" if len(groups) > 1 else "1 group"
    note(f"{many} of duplicates: {counted:,} too many" if groups else "no duplicates found")


def side_by_side(group: Sequence[Record], score: float) -> None:
    """The fields of the records beside each other, "=" for what is as in the first."""
    fields = [{name: text for name, text in shown_fields(record) if name not in _HIDDEN} for record in group]
    names = list(dict.fromkeys(name for one in fields for name in one))
    first = max(map(len, names))
    room = (min(shutil.get_terminal_size().columns, 200) - first - 2 * len(group)) // len(group)
    width = max(16, min(room, max(cells(text) for one in fields for text in one.values())))
    sys.stdout.write(bold(f"score {score:.0f}", sys.stdout) + "\n")
    for name in names:
        values = [one.get(name, "") for one in fields]
        shown = [values[0], *("=" if text == values[0] and text else text for text in values[1:])]
        sys.stdout.write(f"{name.ljust(first)}  {'  '.join(fitted(text, width) for text in shown)}".rstrip() + "\n")
    sys.stdout.write("\n")


def merge_told(store: Store, keys: Sequence[str], author: Author) -> None:
    """Merge into the first key, and tell what was dropped."""
    together, differing = merge(store, keys, author)
    note(f"{', '.join(keys[1:])} merged into {together.key}")
    for one in differing:
        note(f"  {one.field} kept as {one.kept!r}; dropped {one.other!r}")


def all_merged(store: Store, groups: Sequence[Duplicates], author: Author) -> int:
    """How many groups are left: none, after each was merged and told."""
    for group in groups:
        merge_told(store, group.keys, author)
    many = f"{len(groups):,} groups" if len(groups) > 1 else "1 group"
    note(f"{many} merged; `refman undo` takes back one after the other" if groups else "no duplicates found")
    return 0


def asked(store: Store, groups: Sequence[Duplicates], author: Callable[[], Author]) -> int:
    """How many groups were left as they are, after a person was asked about each."""
    left = len(groups)
    for group in groups:
        found = records(store, group.keys)
        side_by_side(found, group.score)
        for one in joined(found)[1]:
            sys.stdout.write(scrubbed(f"  would drop {one.field} {one.other!r}") + "\n")
        try:
            answer = input(_QUESTION).strip().lower()
        except EOFError:  # Ctrl-D
            sys.stdout.write("\n")
            break
        if answer == "q":
            break
        place = int(answer) - 1 if answer.isdigit() else 0
        if answer in ("y", "yes") or 0 < place < len(found):
            keys = [group.keys[place], *(key for at, key in enumerate(group.keys) if at != place)]
            merge_told(store, keys, author())
            left -= 1
    return left
