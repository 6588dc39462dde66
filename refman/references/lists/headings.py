"""Words that stand over a reference list, and words that stand over what comes after one, in many languages."""

from __future__ import annotations

import functools
import re
import unicodedata

# Accents and case do not matter. Longest forms are found by equality, not by search.
_OVER_A_LIST = """
    references|reference|reference list|list of references|references cited|cited references|literature cited|cited literature
    literature|literature list|works cited|work cited|works consulted|works referenced|bibliography|select bibliography
    selected bibliography|selected references|bibliographical references|bibliographic references|sources|sources cited
    references and notes|notes and references|references and further reading|further reading|recommended reading|suggested reading|additional reading
    suggestions for further reading|primary sources
    secondary sources|primary literature|secondary literature|books and articles|references and bibliography
    bibliography and references|source list|citations|endnotes and references|reference section|cited works
    literaturverzeichnis|literatur|literaturangaben|literaturhinweise|literaturliste|quellen|quellenverzeichnis
    quellen und literatur|quellen und literaturverzeichnis|literatur und quellenverzeichnis|weiterfuhrende literatur|bibliographie|bibliografie
    zitierte literatur|schrifttum|referenzen|quellenangaben|verwendete literatur|einzelnachweise|literatur und quellen
    references bibliographiques|bibliographie selective|ouvrages cites|travaux cites|bibliographie citee|sources citees
    sources et bibliographie|bibliographie et sources|liste des references|liste de references|references citees|oeuvres citees
    litterature citee|orientation bibliographique|bibliographie indicative|mediagraphie|webographie|sitographie|publications citees
    riferimenti bibliografici|riferimenti|bibliografia|bibliografia citata|opere citate|fonti|fonti e bibliografia|letteratura citata
    bibliografia essenziale|bibliografia di riferimento|sitografia|bibliografia e sitografia|riferimenti bibliografici e fonti
    referencias|referencias bibliograficas|lista de referencias|obras citadas|fuentes|bibliografia citada|literatura citada
    trabajos citados|fuentes y bibliografia|bibliografia consultada|fuentes consultadas|bibliografia basica|referencias citadas
    referencia bibliografica|obras consultadas|fontes|fontes e bibliografia|referencias e fontes|literatura|referencies
    referencies bibliografiques|bibliografia general
    referenties|literatuur|literatuurlijst|literatuuropgave|bronnen|bronnenlijst|bibliografie en bronnen|geraadpleegde literatuur
    literaturlista|litteraturlista|litteratur|litteraturliste|referenser|referanser|referencer|kallor|kilder|kildeliste|referenslista
    referanseliste|litteraturfortegnelse|kallforteckning|litteraturforteckning|kallor och litteratur|kallhanvisningar
    lahteet|lahdeluettelo|kirjallisuus|kirjallisuusluettelo|lahteet ja kirjallisuus|heimildir|heimildaskra
    литература|список литературы|библиография|библиографический список|источники|список источников|источники и литература
    список использованной литературы|список использованных источников|література|список літератури|джерела|библиографски списак
    bibliografia|pismiennictwo|literatura cytowana|zrodla|bibliografia i zrodla|spis literatury|wykaz literatury|przypisy koncowe
    pouzita literatura|seznam literatury|seznam pouzite literatury|zoznam literatury|zoznam pouzitej literatury|zdroje|literatura a zdroje
    irodalom|irodalomjegyzek|felhasznalt irodalom|hivatkozasok|bibliografija|popis literature|viri|viri in literatura|izvori
    βιβλιογραφια|αναφορες|πηγες|βιβλιογραφικες αναφορες|ελληνογλωσση βιβλιογραφια|ξενογλωσση βιβλιογραφια
    kaynakca|kaynaklar|bibliyografya|referanslar|yararlanilan kaynaklar|tai lieu tham khao|daftar pustaka|referensi|rujukan
    список використаних джерел|список використаної літератури|список використаної літератури та джерел|використана література|використані джерела
    список джерел|література та джерела|літературні джерела|спіс літаратуры|спіс выкарыстаных крыніц|спіс выкарыстанай літаратуры|літаратура
    використані джерела та література|список литературы и источников|список источников и литературы|литература и источники|использованная литература
    использованные источники|библиографические ссылки|перечень использованных источников|списък на литературата|използвана литература
    цитирана литература|използвани източници|извори и литература|литература и извори|коришћена литература|списак литературе
    seznam pouzitych zdroju|seznam zdroju|pouzite zdroje|seznam pouzitych pramenu a literatury|prameny a literatura|seznam bibliografickych citaci
    pouzite zdroje a literatura|zoznam pouzitych zdrojov|zoznam bibliografickych odkazov|pouzita literatura a zdroje|zoznam pouzitej literatury a zdrojov
    bibliografia zalacznikowa|wykaz zrodel|literatura przedmiotu|zrodla internetowe|spis zrodel|netografia|akty prawne
    forrasok|felhasznalt forrasok|felhasznalt irodalom jegyzeke|szakirodalom|hivatkozott irodalom|hivatkozasjegyzek|forrasjegyzek|irodalomlista
    popis koristene literature|koristena literatura|navedena literatura|citirana literatura|popis izvora|izvori i literatura|literatura i izvori
    seznam virov|seznam literature|literatura in viri|uporabljena literatura|surse bibliografice|bibliografie generala|lista bibliografica
    literaturos sarasas|saltiniai|naudota literatura|saltiniai ir literatura|izmantotie avoti|izmantoto avotu saraksts|izmantotas literaturas saraksts
    allikad|kasutatud allikad|allikad ja kirjandus|kirjandus|viidatud allikad|kaynaklar dizini|kaynaklar listesi|basvuru kaynaklari|daftar rujukan|daftar referensi|kepustakaan
    viited|kasutatud kirjandus|literaturas saraksts|izmantota literatura|literatura ir saltiniai|bibliografie selectiva|referinte
    referinte bibliografice|bibliographia|המקורות|ביבליוגרפיה|רשימת מקורות|المراجع|قائمة المراجع|المصادر|المصادر والمراجع|منابع
    参考文献|参考资料|引用文献|文献|参考文献一覧|引用・参考文献|引用参考文献|主要参考文献|参考書目|引用書目|參考文獻|參考資料|徵引書目|参考书目
    文献一覧|文献リスト|文献目録|引用文献一覧|参照文献|参考資料|参考・引用文献|参考文献と注|主要参考文献|中文文献|英文文献|外文文献|中文參考文獻|引用文獻|文獻
    註|参考文献与注释|征引文献|徵引文獻|主要參考文獻|引用書目|书目|書目
    참고문헌|참고 문헌|인용문헌|인용 문헌|참고자료|참고 자료|문헌|참고도서|참고문헌 목록|국내문헌|국외문헌
    """

_AFTER_A_LIST = """
    appendix|appendices|annex|annexes|supplementary material|supplementary materials|supplemental material|supporting information
    supplementary information|acknowledgements|acknowledgments|acknowledgement|acknowledgment|about the author|about the authors
    author information|author note|author notes|authors note|author contributions|author biography|author biographies|biography
    biographical note|biographical notes|biographies|notes on contributors|note on contributor|contributors|funding|conflict of interest
    conflicts of interest|competing interests|declaration of interest|data availability|data availability statement|figure captions
    figure legends|figures|tables|list of figures|list of tables|table captions|legends|notes|endnotes|footnotes|abbreviations|glossary
    index|correspondence|address for correspondence|publishers note|open access|copyright|license|received|ethics|ethics statement
    anhang|anhange|danksagung|uber den autor|uber die autoren|uber die autorin|autoreninformation|autorenangaben|abbildungen
    abbildungsverzeichnis|tabellen|anmerkungen|abkurzungsverzeichnis|register|autorin|autor|korrespondenzadresse
    annexe|remerciements|a propos de lauteur|a propos des auteurs|lauteur|lautrice|les auteurs|legendes des figures|figures et tableaux
    notes de bas de page|biographie de lauteur|notice biographique|table des illustrations
    appendice|appendici|allegati|allegato|ringraziamenti|note|note biografiche|nota biografica|gli autori|lautore|lautrice|didascalie
    apendice|apendices|anexo|anexos|agradecimientos|agradecimentos|notas|notas al pie|nota biografica|sobre el autor|sobre los autores
    sobre o autor|sobre os autores|sobre a autora|leyendas|figuras|tablas|tabelas|financiamiento|financiamento
    bijlage|bijlagen|dankwoord|over de auteur|noten|bilaga|bilagor|vedlegg|bilag|liite|liitteet|kiitokset|prilohy|priloha|prilog
    приложение|приложения|благодарности|примечания|об авторе|об авторах|сведения об авторах|παραρτημα|ευχαριστιες|ekler|ek|tesekkur
    附录|附錄|付録|謝辞|致谢|致謝|作者简介|著者紹介|著者略歴|注|註|注释|註釋|注釈|脚注|尾注|注記|부록|감사의 글|각주|미주|국문초록|영문초록|저자 소개|谢辞|英文要旨|英文摘要
    """
LONGEST = 70


@functools.cache
def _frame() -> re.Pattern[str]:
    """What stands around a heading's words: mark-up, a number of a section or chapter, a colon.

    Samples: "## References", "7. REFERENCES", "VII Literatur:", "**Bibliography**", "\\section*{References}", "— Sources —",
    "【参考文献】", "五、参考文献", "Ⅵ. 참고문헌"
    """
    return re.compile(
        r"\s*(?:\\(?:sub)*section\*?\{|\\chapter\*?\{|=+|#+|[*_]{1,3}|\.{2}|[-–—•■●◆□○]+)?\s*[【〔［＜〈《<]?\s*"
        r"(?:(?:\d{1,2}(?:\.\d{1,2})*|[IVXivx]{1,5}|[A-Z]|[Ⅰ-Ⅻ])[.):．]?\s+|[第제]?(?:[一二三四五六七八九十]{1,3}|\d{1,2})[、．.章节節장]\s*|[Ⅰ-Ⅻ][.．、]\s*)?"
        r"(?P<words>[^\W\d_][^\d{}\\]{0,60}?)\s*[】〕］＞〉》>：*_=:.}#\-–—]*\s*"
    )


def heading_words(line: str) -> str:
    """The folded words of a line that may be a heading, "" for one that cannot."""
    if not line or len(line) > LONGEST:
        return ""
    match = _frame().fullmatch(line)
    return folded(match["words"]) if match else ""


# Letters that decomposition leaves whole.
_LETTERS = str.maketrans({"ł": "l", "đ": "d", "ø": "o", "æ": "ae", "œ": "oe", "ı": "i"})


@functools.cache
def _over_a_list() -> frozenset[str]:
    return _table(_OVER_A_LIST)


@functools.cache
def _after_a_list() -> frozenset[str]:
    return _table(_AFTER_A_LIST)


def _table(words: str) -> frozenset[str]:
    each = (one.strip() for one in words.replace("\n", "|").split("|"))
    return frozenset(one if one.isascii() else folded(one) for one in each)


def folded(words: str) -> str:
    """Small letters without accents or punctuation; spaced capitals ("R E F E R E N C E S", "参 考 文 献") are joined."""
    base = unicodedata.normalize("NFKD", words.casefold().translate(_LETTERS))
    kept = "".join(char for char in base if char.isalnum() or char in " ・" or char.isspace())
    parts = unicodedata.normalize("NFC", kept).split()
    spaced = len(parts) > (4 if kept.isascii() else 1) and all(len(part) == 1 for part in parts)
    return "".join(parts) if spaced else " ".join(parts)


@functools.cache
def _part() -> re.Pattern[str]:
    """The part of a book that a heading numbers: "Appendix B: Further reading", "Kapitel 9 Literatur", "Anhang 2. Quellen"."""
    parts = (
        "appendix|annexe?|chapter|part|anhang|kapitel|teil|chapitre|partie|appendice|capitolo|parte|ap[eé]ndice|anexo"
        "|cap[ií]tulo|bijlage|hoofdstuk"
    )
    return re.compile(rf"(?:{parts})\s+(?:\d{{1,2}}|[A-Z]|[IVX]{{1,5}})\s*[.:–—-]?\s+(?=\w)", re.IGNORECASE)


def is_over_a_list(line: str) -> bool:
    """Whether a line is a reference list's heading, an appendix's too: "References", "Appendix B: Further reading"."""
    words = heading_words(line)
    if not words and len(line) > LONGEST:
        return False
    part = _part().search(line, 0, LONGEST)
    if part is not None and not any(char.isalnum() for char in line[: part.start()]):
        words = heading_words(line[part.end() :])
    return bool(words) and (words in _over_a_list() or words.removeprefix("the ") in _over_a_list())


def is_after_a_list(line: str) -> bool:
    """Whether a line begins what comes after a list: "Appendix A: The questionnaire" as well as "Acknowledgements"."""
    words = heading_words(line)
    return bool(words) and (words in _after_a_list() or (words.split()[0] in _FIRST and len(words.split()) <= 8))


_FIRST = frozenset(
    "appendix appendices anhang annexe appendice apendice anexo bijlage bilaga liite приложение додаток priloha prilog".split()
)
