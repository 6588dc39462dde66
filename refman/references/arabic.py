# ruff: noqa: E501 - patterns
"""Books and articles as Arabic and Persian notes cite them, read by rule: the comma of the script parts all fields.

"محمد عابد الجابري، نقد العقل العربي، بيروت: مركز دراسات الوحدة العربية، 1984، ص 45." Only a string that keeps to the order from
its first word to its last is read so.

Source: the citation practice of Arabic university presses, which follows the Chicago Manual's notes with "،" for the comma.
"""

from __future__ import annotations

import functools
import re

from refman.references.coded import Coded, first_match
from refman.references.tokens import Tokens

_LONGEST = 400
TRACES = ("،",)
_YEAR = r"(?P<issued>[12]\d{3}|[١٢][٠-٩]{3}|[۱۲][۰-۹]{3})"
_PAGE = r"(?:، ?(?:ص|صص)\.? ?(?P<page>\d{1,4}(?: ?[-–] ?\d{1,4})?))?\.?$"


@functools.cache
def _patterns() -> tuple[tuple[re.Pattern[str], str], ...]:
    author, title = r"(?P<author>[^،:؛\d]{3,60})", r"[«\"“]?(?P<title>[^،:«»\"“”\d]{3,160})[»\"”]?"
    book = rf"{author}، {title}، (?P<place>[^،:\d]{{2,30}}): ?(?P<publisher>[^،:\d]{{2,80}})، ?{_YEAR}م?{_PAGE}"
    # The journal's number by its word: "العدد 12".
    article = (
        rf"{author}، [«\"“](?P<title>[^«»\"“”]{{3,160}})[»\"”]، (?P<container>[^،:\d]{{3,80}})(?:، (?:المجلد|مجلد|مج|دوره|سال) ?(?P<volume>\d{{1,4}}))?"
        rf"(?:، (?:العدد|عدد|ع|شماره) ?(?P<issue>\d{{1,4}}))?،? ?\(?{_YEAR}م?\)?{_PAGE}"
    )
    return (re.compile(book), "book"), (re.compile(article), "article-journal")


def arabic(text: str, cut: Tokens) -> Coded | None:
    """The labels of a book or an article whose fields that comma parts; None for any other text."""
    return first_match(text, cut, _patterns()) if len(text) <= _LONGEST else None
