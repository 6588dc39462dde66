"""Places within a work, as citations give them: "p. 3", "pp. 3–5", "§ 12", "Kap. 4", ": 23".

Source: CSL 1.0.2 specification, appendix IV, locators; the words are those of the languages that refman reads.
"""

from __future__ import annotations

import functools
import re

import msgspec

# Words as they stand before a number -> CSL's label. Longer words first where one begins another.
LABELS = {
    "page": "pages? pp pag págs? pág pg p seiten? ss s str pp° с стр стор σελ side sivu sida blz bl oldal 頁 页 ページ 쪽 면",
    "chapter": "chapters? chaps? ch kapitel kap chapitre capítulos? caps? capitolo cap hoofdstuk hst гл глава κεφ 章 장",
    "paragraph": "paragraphs? paras? par absätze absatz abs rn rdnr randnummer alinéa al párrafos? párr paragrafo ¶¶? п",
    "section": "sections? secs? sect §§? abschnitt abschn sezione sez sección seção 節 节 절",
    "volume": "volumes? vols? band bd bde tomes? tomo t том т 巻 卷 권",
    "figure": "figures? figs? abbildung abb figura",
    "table": "tables? tabs? tabelle tabella tabla tabela",
    "note": "notes? nn n anm anmerkung fußnote fn nota",
    "line": "lines? ll l zeilen? z lignes? righe riga líneas?",
    "verse": "verses? vv v vers verso",
    "book": "book bk buch livre libro livro",
    "part": "parts? pt teil partie parte",
    "column": "columns? cols? spalten? sp",
    "folio": "folios? fols? fol ff f blatt",
    "timestamp": "timestamp min sek",
    "appendix": "appendix app anhang annexe appendice apéndice",
    "article-locator": "article art artikel articolo artículo",
    "issue": "issue no nr núm numéro heft",
    "supplement": "supplement suppl",
}
_VALUE = r"[0-9ivxlcIVXLC]+[a-z]?(?:[:.,]\d+)*(?:\s?[–-]\s?[0-9ivxlcIVXLC]+[a-z]?)?(?:,\s?\d+(?:\s?[–-]\s?\d+)?)*(?:\s?ff?\b\.?|\s?sqq?\.?)?"


class Locator(msgspec.Struct, frozen=True):
    """`label` is CSL's; `start` and `end` are its place in the text, label included."""

    label: str
    value: str
    start: int
    end: int


@functools.cache
def _words() -> dict[str, str]:
    """CSL's label by word; plurals that LABELS writes "pages?" stand in both forms."""
    table = {}
    for label, words in LABELS.items():
        for word in words.split():
            table[word.replace("?", "")] = label
            if word.endswith("?"):
                table[word[:-2]] = label
    return table


@functools.cache
def _locator() -> re.Pattern[str]:
    """A word and a value, a value and a word, or a colon and a value. Words are looked up: a pattern of them all is slow to compile."""
    return re.compile(
        rf"\s*年?\s*[,:;，、：；]?\s*(?:第?\s?(?P<counted>{_VALUE})\s?(?P<counter>頁|页|ページ|쪽|면|章|장|節|节|절|巻|卷|권)"
        rf"|(?P<word>[^\W\d_]{{1,14}}|§§?|¶¶?|pp°)\.?\s{{0,12}}(?P<value>{_VALUE})|[:：]\s{{0,12}}(?P<bare>{_VALUE}))",
        re.I,
    )


def locator_after(text: str, start: int, end: int) -> Locator | None:
    """The locator that begins at `start`, after a comma or colon; None where there is none."""
    match = _locator().match(text, start, end)
    if match is None:
        return None
    if match["bare"]:
        return Locator("page", match["bare"], match.start("bare"), match.end())
    if match["counter"]:
        return Locator(_words()[match["counter"].lower()], match["counted"], match.start("counted"), match.end())
    label = _words().get(match["word"].lower())
    if label is None:
        return None
    return Locator(label, match["value"], match.start("word"), match.end())
