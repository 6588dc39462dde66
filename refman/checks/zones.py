"""Where a citation stands: in the abstract, a caption, a table. As the file's reader said, else as the words before it say."""

from __future__ import annotations

import functools
import re

from refman.checks.context import Context
from refman.model.citation import Citation

# How far back a heading is looked for: an abstract is a page at the most.
REACH = 5_000


@functools.cache
def _caption() -> re.Pattern[str]:
    # Figure 1.   Fig. 2:   Table A3.   Abbildung 1:   Tableau 2.   Cuadro 1.
    return re.compile(
        r"\s*[*_]*(?:Fig(?:ure|ura|\.)?|Table|Tab\.|Abb(?:ildung|\.)|Tabelle|Tableau|Tabla|Tabela|Tabella|Cuadro|Box)\s?[A-Z]?\d+"
        r"(?:\.\d+)?[a-z]?[*_]*\s?[.:|–—-]",
        re.IGNORECASE,
    )


@functools.cache
def _heading() -> re.Pattern[str]:
    # A short line by itself, with or without marks of a heading.
    return re.compile(r"^[ \t]*[#=*]*[ \t]*([^\W\d_][^\n.!?]{2,60}?)[ \t]*[#=*:]*[ \t]*$", re.MULTILINE)


ABSTRACTS = frozenset(
    "abstract summary zusammenfassung résumé resumen resumo riassunto sammanfattning samenvatting".split()
)


def zone(here: Context, citation: Citation) -> str:
    """ "abstract", "caption", "table", "note", "quote", "heading" or "body"."""
    if citation.zone != "body":
        return citation.zone
    start = here.source.rfind("\n\n", 0, citation.span.start) + 1
    if _caption().match(here.source, start):
        return "caption"
    before = here.source[max(0, start - REACH) : start]
    headings = _heading().findall(before)
    return "abstract" if headings and headings[-1].strip().casefold() in ABSTRACTS else "body"
