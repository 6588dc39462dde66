"""What some eighty thousand names and hosts stand for: papers, magazines, institutes, presses, courts, archives of all countries.

`outlets` holds what is well known, and many rules lean on it. This table is wider and less sure ("capital" is a magazine, and
a word): it is evidence for the type of a work, and moves a field only where no label saw a container (`mending.known_outlets`).
`data/known.tsv` has a name or a host, in small letters, and its classes on each line, sorted by code points; it was written
from general knowledge, and nobody has checked every line.
"""

from __future__ import annotations

import functools

from refman.references.data_files import data_bytes

FILE = "known.tsv"
# So many names are looked for in the file itself, in ten microseconds each; a table of all takes as long as two thousand.
_FEW = 500


def classes_of(name: str) -> list[str]:
    """The classes of an outlet or a house by its printed name: "Le Soir" gives ["newspaper"], an unknown one []."""
    return _classes_as_printed(name).split()


@functools.lru_cache(maxsize=1024)
def _classes_as_printed(name: str) -> str:
    lower = name.lower().replace("’", "'").strip(" .,;:[]()")
    return _classes(lower) or _classes(lower.removeprefix("the "))


def classes_of_host(address: str) -> list[str]:
    """The classes of an address without scheme and "www.": that of the host with the first step of its path, else its own."""
    host, _, path = address.lower().partition("/")
    found = _classes(f"{host}/{path.partition('/')[0]}") if path else ""
    while host and not found:
        found = _classes(host)
        host = host.partition(".")[2]
    return found.split()


def _classes(name: str) -> str:
    """The classes of a name as the table has it. A process that asks for few looks them up in the file as it is."""
    if _asked.cache_info().currsize < _FEW:
        return _asked(name)
    return _all().get(name, "")


@functools.cache
def _asked(name: str) -> str:
    table, wanted = _table(), name.encode()
    low, high = 0, len(table)
    while low < high:
        middle = (low + high) // 2
        start = table.rfind(b"\n", 0, middle) + 1
        end = table.find(b"\n", middle)
        found, _, classes = table[start:end].partition(b"\t")
        if found == wanted:
            return classes.decode()
        if found < wanted:
            low = end + 1
        else:
            high = start
    return ""


@functools.cache
def _all() -> dict[str, str]:
    return dict(line.split("\t") for line in _table().decode().splitlines())


@functools.cache
def _table() -> bytes:
    return data_bytes(FILE)
