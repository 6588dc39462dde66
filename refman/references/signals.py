# ruff: noqa: E501 - tables of words
"""What stands in front of a citation in a note: the note's number, and words that lead to what it cites.

"84 BGH, …", "⁵ Roe v. Doe", "See also …", "12 Vgl. nur …", "Véase, entre otras, …". A rule that reads a string whole reads what
follows.

Sources: The Bluebook, rule 1.2 (signals); Byrd/Lehmann, Zitierfibel für Juristen; the citation practice of French, Spanish,
Portuguese, Italian and Dutch notes.
"""

from __future__ import annotations

import functools
import re

import msgspec

from refman.references.tokens import Tokens


class Lead(msgspec.Struct, frozen=True, gc=False):
    """How many words and characters stand in front, how they are labelled, and whether they are surely none of the work's."""

    words: int = 0
    end: int = 0
    spans: tuple[tuple[str, tuple[int, int]], ...] = ()
    sure: bool = False


_NONE = Lead()
# The first words of what leads to a citation in a note.
_SIGNALS = frozenset(
    """see cf cfr but accord compare vgl siehe so ebenso ähnlich dazu hierzu voir véase véanse vid vide v si vedi ver veja veja-se
    vejam-se zie jf jfr se por""".split()
)
_MORE = (
    r"(?:also|generally|for example|e\.g\.|auch|nur|etwa|z\. ?B\.|bspw\.|hierzu|dazu|insb\.|insbes\.|statt vieler|statt aller|aussi|également|notamment|not\.|par ex\.|par exemple"
    r"|entre otras|entre otros|por todas|también|por ejemplo|anche|ad es\.|ad esempio|per tutti|per tutte|ex multis|in particolare|também|por exemplo|por todos|ook|bijv\.|o\.a\.)"
)


@functools.cache
def _lead() -> re.Pattern[str]:
    """Samples: "84 BGH", "⁵ Roe v. Doe", "See also", "12 Vgl. nur", "But see, e.g.,", "Véase, entre otras,", "Si veda"."""
    # "V." may be a given name as well, and leads only to what no person is.
    signal = (
        r"(?i:See|Cf\.|Cfr\.|But see|But cf\.|Accord|Compare|Vgl\.|Siehe|So|Ebenso|Ähnlich|Dazu|Hierzu|Voir|Véan?se|Vid[.e]|Si veda(?:no)?|Vedi|Ver|Vejam?-se|Zie|Jfr?\.|Se|Por todas)"
        r"|[Vv]\.(?= (?:aussi|également|not|par|en ce sens|Cass|CE,|CA |CAA |[Ll]oi |L\.|[Dd]écret |Cons\.|CJ|Corte|TGI|TA ))"
    )
    return re.compile(
        rf"\s*(?:(?P<number>\d{{1,4}}|[⁰¹²³⁴-⁹]{{1,4}})(?:[.)]? |(?<=[⁰¹²³⁴-⁹])))?(?P<signal>(?:{signal})(?=[\s,:])(?:,? (?i:{_MORE})){{0,2}}[,:]? (?:(?:la|el|las|los|le|les|die|das|den|der|the|o|a) |l[’'])?)?(?=[^\W_])"
    )


def lead_of(text: str, cut: Tokens) -> Lead:
    """What leads to the citation in a text; nothing where it begins at once. A number in plain figures may be the work's own."""
    word = cut.words[0]
    if not word[0].isdigit() and word.lower() not in _SIGNALS:
        return _NONE
    found = _lead().match(text)
    if found is None or not (found["number"] or found["signal"]):
        return _NONE
    spans = {"citation-number": found.span("number"), "again": found.span("signal")}
    words = sum(start < found.end() for start in cut.starts[:8])
    told = tuple((name, span) for name, span in spans.items() if span[0] >= 0)
    return Lead(words, found.end(), told, found["signal"] is not None or not word.isdecimal())
