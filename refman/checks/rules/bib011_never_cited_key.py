"""The bibliography file has entries that the text never cites.

Why: with a file of its own an article's bibliography can be kept clean; many share one file over several texts, so that this runs
only where it is chosen. An entry under several keys (`ids`) is one; `\\nocite{*}` cites all.

Of several texts over one file each is told by itself.

Source: biber's and checkcites' reports of unused entries.
"""

from __future__ import annotations

from collections.abc import Iterator

from refman.checks.context import Context
from refman.checks.rule import Case, Rule
from refman.model.finding import Finding, Severity
from refman.model.span import Span

RULE = Rule("BIB011", "never-cited-key", Severity.INFO)

_TEXT = "---\nbibliography: refs.bib\n---\n\nBirds sing [@ilves2004], fish swim [@{}].\n"
FAILS = (Case(_TEXT.format("ilves2004"), at="refs.bib", format="md", keys=("ilves2004", "noor1990")),)
PASSES = (
    Case(_TEXT.format("noor1990"), format="md", keys=("ilves2004", "noor1990")),
    Case(_TEXT.format("noor1990"), format="md"),
    Case(
        "\\bibliography{refs}\nBirds sing \\cite{ilves2004}.\\nocite{*}\n", format="tex", keys=("ilves2004", "noor1990")
    ),
)
# So many are named; of a file that many texts share, no more would help.
_NAMED = 8


def check(here: Context) -> Iterator[Finding]:
    document, known = here.text.document, here.settings.keys
    if not known or not document.bibliographies or document.cites_all:
        return
    cited = {key for one in document.embedded if one.source == "key" for key in one.keys}
    if "*" in cited:
        return
    own = dict(here.settings.aliases)
    used = {own.get(key, key) for key in cited}
    never = [key for key in dict.fromkeys(known) if key not in own and key not in used]
    if never:
        named = ", ".join(never[:_NAMED]) + (f" and {len(never) - _NAMED} more" if len(never) > _NAMED else "")
        many = "entry is" if len(never) == 1 else "entries are"
        message = f"{len(never)} {many} never cited: {named}"
        yield RULE.finding(_named_at(here), message, hint="take them out, or leave this rule out if the file is shared")


def _named_at(here: Context) -> Span:
    """Where the text names its bibliography; its beginning where the name stands in no such words."""
    name = here.text.document.bibliographies[0]
    for said in (name, name.rsplit(".", 1)[0]):
        at = here.source.find(said)
        if at >= 0:
            return Span(at, at + len(said))
    return Span(0, 0)
