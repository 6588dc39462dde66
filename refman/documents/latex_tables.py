"""Which LaTeX commands and environments mean what: tables, read by the LaTeX reader."""

from __future__ import annotations

import re

# The whole family: \cite, \citep, \Citet, \parencites, \footcite, \autocite, \nocite, \citeauthor, \onlinecite, \citealias …
CITATION = re.compile(r"[A-Za-z]*[cC]ite[A-Za-z]*")
NO_CITATION = frozenset(
    """citestyle citereset citetext citepunct citesetup citeindextype citeform citedash citemid citeleft citeright citesort
    bibcite citeprefix citedelim sethowcited citename citeindex defcitealias citationstyle sitecite excite
    """.split()
)
HEADINGS = {
    "part": 1, "chapter": 1, "section": 1, "subsection": 2, "subsubsection": 3, "paragraph": 4, "subparagraph": 5, "title": 1,
}  # fmt: skip
ITALIC = ("emph", "textit", "textsl")
RESOURCE = frozenset(("bibliography", "addbibresource", "addglobalbib", "nobibliography"))
FOLDER_AND_FILE = frozenset(("import", "subimport", "inputfrom", "subinputfrom", "includefrom", "subincludefrom"))
FILES = frozenset(("input", "include", "subfile", "subfileinclude")) | FOLDER_AND_FILE
# Environments that hold no prose: code and mathematics.
CODE = frozenset(
    """verbatim Verbatim lstlisting minted comment equation align alignat gather multline eqnarray displaymath math flalign
    tikzpicture picture filecontents algorithm algorithmic pgfpicture asy""".split()
)
# Environments that are a block of their own.
STRETCHES = {"abstract": "abstract", "tabular": "table", "tabularx": "table", "longtable": "table", "quote": "quote",
             "quotation": "quote", "thebibliography": "list"}  # fmt: skip
# Commands whose arguments are not words, and how many there are.
CUT_ARGUMENT = {
    **dict.fromkeys(
        """label ref eqref pageref autoref cref Cref nameref vref includegraphics usepackage RequirePackage documentclass
        bibliographystyle vspace hspace pagestyle thispagestyle pagenumbering hypersetup graphicspath setcitestyle citestyle
        href textcolor color fontsize definecolor input@path index glossary hyperlink hypertarget selectlanguage
        foreignlanguage includepdf bibinfo bibfield bibnamefont bibfnamefont citenamefont newcounter""".split(),
        1,
    ),
    **dict.fromkeys("newcommand renewcommand providecommand setlength addtolength setcounter addtocounter".split(), 2),
    "newenvironment": 3,
}
