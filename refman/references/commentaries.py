# ruff: noqa: E501 - patterns
"""Commentaries on laws as German lawyers cite them, read by rule: who wrote on a section of which code, and where.

"MüKoBGB/Wagner, 8. Aufl. 2020, § 823 Rn. 50.", "Palandt/Grüneberg, BGB, 80. Aufl. 2021, § 242 Rn. 15", "Grüneberg, in: Palandt,
BGB, 79. Aufl., München 2020, § 280 Rn. 3." What is written on a section is a part of the commentary.

Source: Byrd/Lehmann, Zitierfibel für Juristen, on commentaries; the citation practice of C. H. Beck's commentaries.
"""

from __future__ import annotations

import functools
import re

from refman.references.coded import Coded, first_match
from refman.references.tokens import Tokens

_LONGEST = 200
WORDS = frozenset(("Rn", "Rdn", "Rdnr", "Rz"))


@functools.cache
def _patterns() -> tuple[tuple[re.Pattern[str], str], ...]:
    name = r"[A-ZÄÖÜ][\w.-]{1,24}(?: [A-ZÄÖÜ][\w.-]{1,24})?"
    edition = r"(?:,? (?P<edition>\d{1,2})\. Aufl(?:\.|age))?(?:,? (?P<place>[A-ZÄÖÜ][^\W\d_]{2,20}(?:/[A-ZÄÖÜ][^\W\d_]{2,20})?))?,? (?P<issued>(?:19|20)\d\d)"
    mark = r"(?:Rn|Rdnr?|Rz)\.? ?\d{1,4}[a-z]?(?:[–-]\d{1,4}| ?ff?\.?)?"
    section = rf"(?P<section>(?:§§?|Art\.|vor §|Vor §|Einl\.) ?\d{{0,4}}[a-z]?(?: Abs\. ?\d{{1,2}})? {mark})"
    code = r"(?:, [A-ZÄÖÜ][A-Za-zÄÖÜäöü-]{1,12})?"
    return (
        (re.compile(rf"(?P<container>{name}(?:/{name})?{code}){edition}, {section}\.?$"), "chapter"),
        (
            re.compile(
                rf"(?P<author>{name}), in: ?(?P<container>{name}(?:/{name}){{0,2}}{code}){edition}, {section}\.?$"
            ),
            "chapter",
        ),
    )


def commentary(text: str, cut: Tokens) -> Coded | None:
    """The labels of a part of a commentary; None for any other text.

    The name behind the stroke is that of who wrote the part: "MüKoBGB/Wagner".
    """
    if len(text) > _LONGEST:
        return None
    found = first_match(text, cut, _patterns())
    if found is None or "B-author" in found.labels:
        return found
    labels = list(found.labels)
    stroke = next((at for at in range(1, len(labels)) if cut.gaps[at] == "/" and "container" in labels[at]), 0)
    if not stroke:
        return None
    end = next((at for at in range(stroke, len(labels)) if "," in cut.gaps[at + 1]), stroke)
    labels[stroke : end + 1] = ["B-author"] + ["author"] * (end - stroke)
    if labels[end + 1].endswith("container-title"):
        labels[end + 1] = "B-collection-title"  # the code that is commented: "Palandt/Grüneberg, BGB"
    return Coded(labels, found.kind)
