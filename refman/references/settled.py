"""What is settled of a record only when its type is known: who did what, what a number counts, what stands for the date."""

from __future__ import annotations

import functools
import re

import msgspec

from refman.model.dates import Date
from refman.references.draft import Draft
from refman.references.standards import date_of


def settle(made: Draft, kind: str) -> None:
    """Moves values to the variables that a work of this type has them in."""
    _assign_roles(made)
    _date_to_come(made)
    if kind == "article-journal":
        _number_of_issue(made)
    if kind == "standard" and not made.get("issued"):
        day = date_of(made.get("number"))
        if day is not None:
            made.values["issued"] = day
    if kind == "legislation" and not made.get("issued"):
        year = _year_of_act().search(made.get("title"))
        if year:
            made.values["issued"] = Date(date_parts=((int(year[1] or year[2]),),))


@functools.cache
def _year_of_act() -> re.Pattern[str]:
    """The year that an act's name holds. Samples: "Theft Act 1968", "Zákon č. 89/2012 Sb., občanský zákoník"."""
    return re.compile(
        r"\b(?:Act|Order|Regulations|Rules|Measure)(?: \([^()]{3,40}\))? (\d{4})$|č\. ?\d{1,4}/(\d{4}) (?:Sb|Z\. ?z|Zb)\."
    )


def _assign_roles(made: Draft) -> None:
    """Moves people to the variables of what they did: the type was told from authors as printed."""
    for variable, names, roles, piece in made.roles:
        left = tuple(name for name in made.values.get(variable, ()) if name not in names)
        if left:
            made.values[variable] = left
        else:
            made.values.pop(variable, None)
        made.fields[:] = [one for one in made.fields if not (one.name == variable and one.span.start == piece.start)]
        for role in roles:
            made.put(role, (made.get(role) or ()) + names, piece)


def _date_to_come(made: Draft) -> None:
    """What says that a work without a date is still to come stands for its date: "à paraître"."""
    if made.get("status") and not made.get("issued"):
        made.values["issued"] = Date(literal=made.values.pop("status"))
        made.fields[:] = [
            msgspec.structs.replace(one, name="issued") if one.name == "status" else one for one in made.fields
        ]


def _number_of_issue(made: Draft) -> None:
    """Makes the number of a journal its issue: "Politique européenne 2/2011 (n° 34)" has no other number."""
    number = made.get("number")
    field = next((at for at, one in enumerate(made.fields) if one.name == "number"), -1)
    if field < 0 or made.get("issue") or not number.isdecimal():
        return
    start = made.fields[field].span.start
    if made.raw[max(0, start - 4) : start].lower().rstrip(" .°º").endswith(("n", "no", "nr")):
        made.values["issue"] = made.values.pop("number")
        made.fields[field] = msgspec.structs.replace(made.fields[field], name="issue")
