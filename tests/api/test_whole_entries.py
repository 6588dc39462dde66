"""Entries keep the signs of mark-up at their end, so that a fix that moves one takes them along."""

from __future__ import annotations

import msgspec
import pytest

from refman.api.analyse import analyse
from refman.api.check import fix_bytes
from refman.checks.settings import DEFAULT
from refman.documents.read import read_document

CITING = "As (Abe, 2001; Lee, 2012; Smith, 2010; Unn, 1999; Zed, 2000) say.\n\n"
LISTS = {
    "md": (
        "# References\n\n",
        "Abe, T. (2001). Plain.",
        "Lee, M. (2012). Reading. *PMLA*, *130*(1), 10--25.",
        "Smith, A. (2010). *Prizes*",
        "Zed, B. (2000). **Bold.**",
        "Unn, C. (1999). A [link](http://a.b/c)",
    ),
    "tex": (
        "\\section{References}\n\n",
        "Abe, T. (2001). Plain.",
        "Lee, M. (2012). Reading. \\emph{PMLA}, \\textit{130}(1), 10--25.",
        "Smith, A. (2010). \\emph{Prizes}",
        "Zed, B. (2000). \\textbf{Bold.}",
        "Unn, C. (1999). A \\url{http://a.b/c}",
    ),
    "org": (
        "* References\n\n",
        "Abe, T. (2001). Plain.",
        "Lee, M. (2012). Reading. /PMLA/, /130/(1), 10--25.",
        "Smith, A. (2010). /Prizes/",
        "Zed, B. (2000). *Bold.*",
        "Unn, C. (1999). A [[http://a.b/c][link]]",
    ),
    "rst": (
        "References\n==========\n\n",
        "Abe, T. (2001). Plain.",
        "Lee, M. (2012). Reading. *PMLA*, *130*\\ (1), 10--25.",
        "Smith, A. (2010). *Prizes*",
        "Zed, B. (2000). **Bold.**",
        "Unn, C. (1999). A `link <http://a.b/c>`_",
    ),
}


@pytest.mark.parametrize("format", LISTS)
def test_entries_end_where_their_line_ends(format: str) -> None:
    heading, *entries = LISTS[format]
    text = analyse(read_document((CITING + heading + "\n\n".join(entries) + "\n").encode(), f"a.{format}"))
    assert [entry.raw for entry in text.entries] == entries


@pytest.mark.parametrize("format", LISTS)
def test_a_list_set_in_order_keeps_every_sign(format: str) -> None:
    heading, *entries = LISTS[format]
    ordered = [*entries[:-2], entries[-1], entries[-2]]
    fixed = fix_bytes(
        (CITING + heading + "\n\n".join(entries) + "\n").encode(),
        f"a.{format}",
        msgspec.structs.replace(DEFAULT, select=("REF001", "REF020")),
    )
    assert fixed.data.decode() == CITING + heading + "\n\n".join(ordered) + "\n"


def test_what_follows_an_entry_is_left_alone() -> None:
    source = "\\begin{thebibliography}{9}\n\\bibitem{a} Lee, M. (2012). \\emph{Reading}\\end{thebibliography}\n"
    assert analyse(read_document(source.encode(), "a.tex")).entries[0].raw == "Lee, M. (2012). \\emph{Reading}"
