"""What copying leaves in a reference that is none of its words: tags, entities, signs of emphasis, and a site's own links.

"Roe, J. (2019). <i>Salt</i> &amp; water.", "*Journal of Salt*, *12*(3)", "``Salt''", "… 12:3–9. Article CAS Google
Scholar", "… [CrossRef] [PubMed]". The string that was typed keeps all of it; the record is read without.
"""

from __future__ import annotations

import functools
import re

from refman.references.one_line import OneLine, edited
from refman.references.traces import holds_any


def without_traces(line: OneLine) -> OneLine:
    """The line without them; the line itself where it has none."""
    text = line.text
    if "&" in text and ";" in text:
        line = _without_entities(line)
    if "<" in text:
        line = edited(line, _tag(), lambda match: "")
    if "``" in text:
        line = edited(line, _typed(), lambda match: "”" if match["closed"] else "“")
    if "*" in text or "_" in text:
        line = _without_emphasis(line)
    if text.endswith("..") or holds_any(text[-_LONGEST_LINKS:], _LINKS):
        line = edited(line, _links(), lambda match: "." if match["stops"] else "")
    return line


def _without_entities(line: OneLine) -> OneLine:
    # The table of entities takes as long to load as a reference to read, and few lists have any.
    from html import unescape

    return edited(line, _entity(), lambda match: unescape(match[0]))


@functools.cache
def _entity() -> re.Pattern[str]:
    return re.compile(
        r"&(?:amp|lt|gt|quot|apos|nbsp|ndash|mdash|[lr][sd]quo|[a-zA-Z](?:uml|acute|grave|circ|cedil|tilde|ring)|#\d{2,5}|#x[\da-fA-F]{2,4});"
    )


@functools.cache
def _tag() -> re.Pattern[str]:
    """Samples: "<i>", "</em>", "<span class='x'>", "<br/>"; no address in angle brackets."""
    return re.compile(
        r"</?(?:i|b|em|strong|sup|sub|u|cite|span|font|a|p|br|li|small|tt|code|q)(?: [^<>]{0,200})?/?>", re.IGNORECASE
    )


@functools.cache
def _typed() -> re.Pattern[str]:
    """As TeX has quotation marks. Sample: "``Salt''"."""
    return re.compile(r"``(?=[^`]{1,300}'')|(?<=[^\s`'])(?P<closed>'')(?=[\s.,;:)]|$)")


def _without_emphasis(line: OneLine) -> OneLine:
    """The line without the stars and strokes that stand around words in pairs."""
    signs = set()
    for match in _emphasis().finditer(line.text):
        words = "starred" if match["starred"] else "stroked"
        signs |= {*range(match.start(), match.start(words)), *range(match.end(words), match.end())}
    if not signs:
        return line
    kept = [at for at in range(len(line.text)) if at not in signs]
    offsets = line.offsets or range(len(line.text))
    return OneLine("".join([line.text[at] for at in kept]), tuple([offsets[at] for at in kept]))


@functools.cache
def _emphasis() -> re.Pattern[str]:
    star = r"(?<![\w*\\/])(?P<star>\*{1,3})(?=[^\s*])(?P<starred>[^*]{1,300})(?<=[^\s*])(?P=star)(?![\w*])"
    stroke = r"(?<![\w_\\/])_(?=[^\s_])(?P<stroked>[^_]{1,300})(?<=[^\s_])_(?![\w_])"
    return re.compile(f"{star}|{stroke}")


_LONGEST_LINKS = 80
_LINKS = ("Scholar", "CrossRef", "Crossref", "PubMed", "View Article", "MathSciNet", "PMC free article")


@functools.cache
def _links() -> re.Pattern[str]:
    """Samples: " Article CAS PubMed Google Scholar", " [CrossRef] [PubMed]", " [View Article]", and a stop that was typed twice."""
    link = (
        r"(?:Google Scholar|PubMed(?: Central)?|Cross[Rr]ef|View Article|MathSciNet|PMC free article|Web of Science"
        r"|Green Version|Full Text|Medline)"
    )
    any_link = rf"(?:\s+(?:Article|CAS|ADS|MATH|Book|Chapter|{link}))*"
    return re.compile(rf"(?:\s+\[{link}\])+\.?$|{any_link}\s+{link}{any_link}\.?$|(?<!\.)(?P<stops>\.\.)$")
