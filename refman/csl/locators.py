"""Locators as people type them: a label word at the head says what kind it is.

Source: citeproc-js, which reads "vol. 1" as the volume 1; CSL 1.0.2, appendix IV (locators).
"""

from __future__ import annotations

import re

LABELS = {
    "art.": "article", "bk.": "book", "ch.": "chapter", "chap.": "chapter", "cl.": "clause", "col.": "column",
    "fig.": "figure", "fol.": "folio", "l.": "line", "ll.": "line", "n.": "note", "nn.": "note", "no.": "issue",
    "op.": "opus", "p.": "page", "pp.": "page", "para.": "paragraph", "paras.": "paragraph", "\u00b6": "paragraph",
    "\u00b6\u00b6": "paragraph", "pt.": "part", "r.": "rule", "sec.": "section", "\u00a7": "section",
    "\u00a7\u00a7": "section", "s.v.": "sub-verbo", "v.": "verse", "vv.": "verse", "vol.": "volume", "vols.": "volume",
}  # fmt: skip
_HEAD = re.compile("([a-z]{1,5}\\.(?:[a-z]\\.)?|[\u00a7\u00b6]{1,2}) *(?=[\\divxlc])")


def labelled(locator: str, label: str) -> tuple[str, str]:
    """The locator and its label: the label asked for, the one it begins with, or "page"."""
    if label in ("", "page") and (match := _HEAD.match(locator)) and match[1] in LABELS:
        return locator[match.end() :], LABELS[match[1]]
    return locator, label or "page"
