"""What names, hosts, people and titles stand for: papers, houses and courts of all countries, who films and paints, what is sung.

`outlets` holds what is well known, and many rules lean on it. These tables are wider and less sure ("capital" is a magazine, and
a word): they are evidence for the type of a work, and move a field only where no label saw a container (`mending.known_outlets`).
Each has a name, a host, a person or a title, in small letters, and its classes on each line, sorted by code points; they were
written from general knowledge, and nobody has checked every line.
"""

from __future__ import annotations

import functools

from refman.model.names import Name
from refman.references.data_files import data_bytes

# Outlets, houses, institutes and hosts; people who make what is no text; titles of what is no book.
FILE, MAKERS, TITLES = "known.tsv", "makers.tsv", "titles.tsv"
# So many names are looked for in the file itself, in ten microseconds each; a table of all takes as long as two thousand.
_FEW = 500


def classes_of(name: str) -> list[str]:
    """The classes of an outlet or a house by its printed name: "Le Soir" gives ["newspaper"], an unknown one []."""
    return _classes_as_printed(name).split()


@functools.lru_cache(maxsize=1024)
def _classes_as_printed(name: str) -> str:
    lower = name.lower().replace("’", "'").strip(" .,;:[]()")
    known = _table(FILE)
    return known.classes(lower) or known.classes(lower.removeprefix("the "))


def classes_of_host(address: str) -> list[str]:
    """The classes of an address without scheme and "www.": that of the host with the first step of its path, else its own."""
    host, _, path = address.lower().partition("/")
    known = _table(FILE)
    found = known.classes(f"{host}/{path.partition('/')[0]}") if path else ""
    while host and not found:
        found = known.classes(host)
        host = host.partition(".")[2]
    return found.split()


def classes_of_maker(name: Name) -> list[str]:
    """What somebody is known to make: "Kubrick, Stanley" and "Kubrick, S." give ["filmmaker"], a scholar []."""
    family = " ".join(filter(None, (name.dropping_particle, name.non_dropping_particle, name.family)))
    initials = name.given.isupper()
    whole = name.literal or (f"{family}, {name.given[0]}" if initials else f"{name.given} {family}".strip())
    whole = whole.lower().replace("’", "'").strip(" .,")
    makers = _table(MAKERS)
    return (makers.classes(whole) or makers.classes(whole.removeprefix("the "))).split()


def classes_of_title(title: str) -> list[str]:
    """What a well-known title is that of: "Dr. Strangelove" gives ["film"], an unknown one []."""
    lower = title.lower().replace("’", "'").strip(' .,;:[]()?!“”"')
    titles = _table(TITLES)
    return (titles.classes(lower) or titles.classes(lower.partition(":")[0])).split()


class _Table:
    """A file of names with their classes. A process that asks for few looks them up in the file as it is."""

    def __init__(self, file: str) -> None:
        self._lines = data_bytes(file)
        self._asked: dict[str, str] = {}

    def classes(self, name: str) -> str:
        """The classes of a name as the file has them, "" of one that it has not."""
        if len(self._asked) >= _FEW:
            return self._all.get(name, "")
        found = self._asked.get(name)
        if found is None:
            found = self._asked[name] = self._found(name.encode())
        return found

    def _found(self, wanted: bytes) -> str:
        lines = self._lines
        low, high = 0, len(lines)
        while low < high:
            middle = (low + high) // 2
            start = lines.rfind(b"\n", 0, middle) + 1
            end = lines.find(b"\n", middle)
            found, _, classes = lines[start:end].partition(b"\t")
            if found == wanted:
                return classes.decode()
            if found < wanted:
                low = end + 1
            else:
                high = start
        return ""

    @functools.cached_property
    def _all(self) -> dict[str, str]:
        return dict(line.split("\t") for line in self._lines.decode().splitlines())


@functools.cache
def _table(file: str) -> _Table:
    return _Table(file)
