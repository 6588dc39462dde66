"""Which rules run by default, for which style, and how bad their findings then are: a table.

A style's rules run where the list or the user says that style; a style that nobody named brings no house rules.
"""

from __future__ import annotations

from refman.model.finding import Severity

# Run whatever the style is. Prefixes of codes.
COMMON = (
    "CIT",
    "IBD",
    "REF001",
    "REF002",
    "REF003",
    "REF004",
    "REF005",
    "REF006",
    "REF007",
    "REF012",
    "REF013",
    "REF014",
    "REF020",
    "REF019",
    "IDN002",
    "IDN003",
    "IDN005",
    "NUM",
    "BIB",
    "NET",
)
# Too many false alarms, or a matter of the journal's taste: opt-in.
OPT_IN = frozenset("CIT012 CIT013 CIT015 CIT017 CIT019 CIT023 IBD004 IBD011 APA111 APA203 BIB006 BIB008 BIB011".split())
# House rules that a style adds.
STYLE_RULES: dict[str, tuple[str, ...]] = {
    "apa": ("APA", "REF008", "REF009", "REF010", "REF015", "REF016", "REF017", "IDN001", "IDN006"),
    "chicago-author-date": ("CHI101", "CHI201", "REF009"),
    "chicago-notes": ("CHI102", "CHI201", "REF009"),
    "harvard": ("HAR",),
    "mla": ("MLA",),
    "vancouver": ("VAN",),
    "": (),
}
# A style that does not have a rule: its lists are in order of citation, or hold more than what is cited.
STYLE_WITHOUT: dict[str, tuple[str, ...]] = {
    "apa": (),
    "chicago-notes": ("CIT002",),
    "vancouver": ("REF001", "REF020", "REF003", "REF004", "CIT006", "CIT008"),
    "mla": ("REF003", "REF004", "CIT008"),
}
STYLE_SEVERITY: dict[str, dict[str, Severity]] = {"apa": {"CIT002": Severity.ERROR}}
# Systems whose marks are numbers of entries.
NUMBERED = ("numeric", "superscript")
