"""Cases of Britain, Canada, Australia, New Zealand, India and South Africa, with what is cited of them behind."""

from __future__ import annotations

import pytest

from tests.references.records import record

# The string; then title, year, number, "container volume page", authority, note.
CASES = [
    ("Saltmaker v Roe’s Royal Inn Ltd [1921] AC 508 (HL) 526.", "Saltmaker v Roe’s Royal Inn Ltd|1921||AC  508|HL|526"),
    ("Saltmaker v Roe [1993] AC 789 (HL) 867 (Lord Doe).", "Saltmaker v Roe|1993||AC  789|HL|867 (Lord Doe)"),
    ("Re Saltmaker Ltd [1990] Ch 12.", "Re Saltmaker Ltd|1990||Ch  12||"),
    ("Roe v Salt (1703) 2 Ld Raym 938, 92 ER 126.", "Roe v Salt|1703||Ld Raym 2 938||92 ER 126"),
    ("Roe v Salt [1999] All ER (D) 12.", "Roe v Salt|1999||All ER (D)  12||"),
    ("Roe v Salt 1995 SLT 12.", "Roe v Salt|1995||SLT  12||"),
    ("R v Salt, 2016 SCC 27, [2016] 1 SCR 631 at para 5.", "R v Salt|2016|SCC 27|SCR 1 631||at para 5"),
    ("R v Salt, 2014 ONCA 123 at paras 12–15.", "R v Salt|2014||ONCA  123||at paras 12–15"),
    ("R v Salt, [1986] 1 SCR 103, 26 DLR (4th) 200.", "R v Salt|1986||SCR 1 103||26 DLR (4th) 200"),
    ("Roe v Salt Inc (1984), 11 DLR (4th) 641 (SCC).", "Roe v Salt Inc|1984||DLR (4th) 11 641|SCC|"),
    ("Roe c Sel, 2012 CSC 12, [2012] 2 RCS 33.", "Roe c Sel|2012|CSC 12|RCS 2 33||"),
    ("Roe v Police [2007] NZSC 30, [2007] 3 NZLR 91 at [12].", "Roe v Police|2007|NZSC 30|NZLR 3 91||at [12]"),
    ("Roe v Minister of Salt [2019] NZHC 12 at [33].", "Roe v Minister of Salt|2019||NZHC  12||at [33]"),
    ("Roe v Salt (No 2) [1992] HCA 23; (1992) 175 CLR 1.", "Roe v Salt (No 2)|1992|HCA 23|CLR 175 1||"),
    ("S v Salt 1995 (3) SA 391 (CC) para 12.", "S v Salt|1995||SA 3 391|CC|para 12"),
    (
        "Minister of Salt v Roe [2005] ZACC 19; 2005 (1) SA 524 (CC).",
        "Minister of Salt v Roe|2005|ZACC 19|SA 1 524|CC|",
    ),
    ("Roe v. State of Salt, AIR 1973 SC 1461.", "Roe v. State of Salt|1973||AIR  1461|SC|"),
    ("Roe v State of Salt (1973) 4 SCC 225, 230.", "Roe v State of Salt|1973||SCC 4 225||230"),
    ("Roe v. State of Salt, 2021 SCC OnLine SC 123.", "Roe v. State of Salt|2021||SCC OnLine  123|SC|"),
    (
        "Roe v. State of Salt, Writ Petition (Civil) No. 494 of 2012 (Supreme Court of India, 24 August 2017).",
        "Roe v. State of Salt|2017-8-24|Writ Petition (Civil) No. 494 of 2012||Supreme Court of India|",
    ),
]


@pytest.mark.parametrize(("raw", "wanted"), CASES)
def test_a_case(raw: str, wanted: str) -> None:
    found = record(raw)
    report = " ".join(found.get(name, "") for name in ("container-title", "volume", "page")).rstrip()
    names = [found.get(name, "") for name in ("title", "issued", "number", "authority", "note")]
    assert "|".join([*names[:3], report, *names[3:]]) == wanted
    assert found["type"] == "legal_case"
