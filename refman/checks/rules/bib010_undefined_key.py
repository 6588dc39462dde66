"""A key is cited that neither the bibliography file nor the text's own list (`thebibliography`) has.

Why: LaTeX prints "[?]", Pandoc "(noor1990?)"; the nearest key is named, for it is mostly a slip.

"@" also points at figures and sections: `@fig-birds`, `@tbl:counts` (the sign after the word makes it one; `figueroa2010` is a
work), and any key that the text itself gives a place, `{#birds}` in Markdown or `<birds>` in Typst. These are left alone.

Fix (unsafe, where one key comes near): that key.

Source: BibTeX, "I didn't find a database entry"; biber and pandoc say the same.
"""

from __future__ import annotations

from collections.abc import Iterator

from refman.checks.context import Context
from refman.checks.rule import Case, Rule, replacement
from refman.model.finding import Finding, Safety, Severity
from refman.model.span import Span

RULE = Rule("BIB010", "undefined-key", Severity.ERROR, Safety.UNSAFE)

_TEXT = "Birds sing [@ilves2004], fish swim [@{}].\n"
FAILS = (
    Case(
        _TEXT.format("nor1990"),
        at="nor1990",
        fixed=_TEXT.format("noor1990"),
        format="md",
        keys=("ilves2004", "noor1990"),
    ),
    *(
        Case(_TEXT.format(key), at=key, format="md", keys=("ilves2004", "noor1990"))
        for key in ("figueroa2010", "section2", "tableau1999", "equitz91", "lstinger2003", "thmas", "figure_skating")
    ),
)
_OWN = (
    "Birds sing \\cite{ilves2004}, fish swim \\cite{%s}.\n\n\\begin{thebibliography}{9}\n"
    "\\bibitem{ilves2004} Ilves, T. (2004). On birds. Journal of Nature, 1(2), 3--9.\n"
    "\\bibitem{noor1990} Noor, M. (1990). On fish. Journal of Water, 2(1), 1--8.\n\\end{thebibliography}\n"
)
FAILS = (
    *FAILS,
    Case(_OWN % "nor1990", at="nor1990", fixed=_OWN % "noor1990", format="tex"),
)
PASSES = (
    Case(_OWN % "noor1990", format="tex"),
    Case("\\addbibresource{more.bib}\n" + _OWN % "tamm1998", format="tex"),
    *(
        Case(_TEXT.format(key), format="md", keys=("ilves2004", "noor1990"))
        for key in (
            "fig-nest",
            "Fig-nest",
            "fig:nest",
            "tbl:counts",
            "Tbl-counts",
            "tab:counts",
            "sec-method",
            "eq:one",
        )
    ),
    Case("Birds sing (see \\@ref(fig:nest), \\@ref(noor)) [@ilves2004].\n", format="md", keys=("ilves2004",)),
    Case("See @box-one [@ilves2004].\n\n::: {#box-one .box}\nBirds\n:::\n", format="md", keys=("ilves2004",)),
    Case("= Birds <birds>\nSee @birds and @ilves2004.\n", format="typ", keys=("ilves2004",)),
    Case(_TEXT.format("noor1990"), format="md", keys=("ilves2004", "noor1990")),
    Case(_TEXT.format("nor1990"), format="md"),
)


def check(here: Context) -> Iterator[Finding]:
    known = here.settings.keys if here.settings.keys is not None else _own_keys(here)
    if not known and here.settings.keys is None:
        return
    listed = frozenset(known)
    for embedded in here.text.document.embedded:
        for key in embedded.keys if embedded.source == "key" else ():
            # \nocite{*} names them all. What is known for a figure by its prefix was left out when the text was read.
            if key not in listed and key != "*" and not _is_label(here, key):
                yield _finding(here, embedded.span, key, known)


def _own_keys(here: Context) -> tuple[str, ...]:
    """The keys that the text's own list defines, `\\bibitem{noor1990}`; none where a file may define more."""
    document = here.text.document
    if document.bibliographies or document.includes:
        return ()
    return tuple(key for one in document.embedded if one.source == "definition" for key in one.keys)


def _is_label(here: Context, key: str) -> bool:
    """Whether the text gives this name to a place of its own, to be pointed at with the same "@"."""
    marks = (f"<{key}>",) if here.text.document.format == "typst" else (f"{{#{key}}}", f"{{#{key} ")
    return any(mark in here.source for mark in marks)


def _finding(here: Context, span: Span, key: str, known: tuple[str, ...]) -> Finding:
    import difflib

    start = here.source.find(key, span.start, span.end)
    place = Span(start, start + len(key)) if start >= 0 else span
    near = difflib.get_close_matches(key, known, 2, 0.75)
    fix = replacement(place, near[0], f"cite {near[0]}", Safety.UNSAFE) if len(near) == 1 and start >= 0 else None
    own = here.settings.keys is None
    hint = f"did you mean {near[0]}?" if near else f"add it to the {'list' if own else 'bibliography file'}"
    return RULE.finding(
        place, f"the {'reference list' if own else 'bibliography'} has no key {key}", hint=hint, fix=fix
    )
