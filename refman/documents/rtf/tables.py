"""Control words of RTF that stand for a sign, open a part that is not read, or name a code page."""

from __future__ import annotations

SIGNS = {
    "line": "\n", "tab": "\t", "emdash": "—", "endash": "–", "lquote": "‘", "rquote": "’", "ldblquote": "“", "rdblquote": "”",
    "bullet": "•", "emspace": "\u2003", "enspace": "\u2002", "qmspace": "\u2005",
}  # fmt: skip
DESTINATIONS = frozenset(
    """fonttbl colortbl stylesheet info pict object themedata colorschememapping datastore latentstyles listtable
    listoverridetable rsidtbl generator xmlnstbl header headerl headerr headerf footer footerl footerr footerf ftnsep ftnsepc
    aftnsep aftnsepc annotation atnid atnauthor atnref atndate atnicn revtbl pgptbl filetbl fldtype datafield formfield
    bkmkstart bkmkend mmathPr nonshppict pntxta pntxtb sp sn sv tc xe nextfile template
    operator author title subject keywords comment doccomm hlinkbase userprops do""".split()
)
CODE_PAGES = {
    437: "cp437", 850: "cp850", 852: "cp852", 866: "cp866", 874: "cp874", 932: "cp932", 936: "gbk", 949: "cp949", 950: "cp950",
    1250: "cp1250", 1251: "cp1251", 1252: "cp1252", 1253: "cp1253", 1254: "cp1254", 1255: "cp1255", 1256: "cp1256",
    1257: "cp1257", 1258: "cp1258", 10000: "mac-roman", 65001: "utf-8",
}  # fmt: skip
