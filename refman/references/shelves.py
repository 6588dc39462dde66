# ruff: noqa: E501 - tables of words
"""Where a paper is kept, told from what stands between the commas: the archive, its town, a collection, the shelf mark.

"Bundesarchiv, Berlin-Lichterfelde, R 58/3055, Bl. 12–19", "fol. 12r, N 1062/85, Nachlass Emil Roe, Bundesarchiv, Koblenz". Each
part is of a class, and a paper is read only where the classes of all parts stand in an order that archives ask for.

Sources: Chicago Manual of Style, 17th edition, sections 14.221-14.231; the advice on citing of the Bundesarchiv, the Archives
nationales, the National Archives (Kew) and the Archivo General de Indias.
"""

from __future__ import annotations

import functools
import re
from collections.abc import Iterator

from refman.references.countries import COUNTRIES
from refman.references.either_names import EITHER
from refman.references.lexicon import MONTHS
from refman.references.names_and_bodies import is_given_first
from refman.references.roles import GIVEN_FIRST
from refman.references.wordlists import kinds_of

Span = tuple[int, int]

DATE = (
    r"(?:\d{1,2}(?:er|\.|[º°]|st|nd|rd|th)? ?(?:de |d[’'])?(?:[^\W\d_]{3,10}\.?|\d{1,2}\.) ?(?:de |del )?|[^\W\d_]{3,10}\.? (?:\d{1,2}(?:st|nd|rd|th)?, |de )?|\d{1,2}[./-]\d{1,2}[./-])?"
    r"(?:1[2-9]|20)\d\d(?:[–-](?:1[2-9]|20)\d\d)?"
)
_UNDATED = r"undated|n\.d\.?|o\. ?D\.?|s\. ?d\.?|s\. ?f\.?"

# What counts the papers of one shelf mark, and what stands in front of the mark itself.
_SIGNS = frozenset(
    """bl blatt fol fols f ff folio folios folder folders box boxes file files item vol bd nr no n leg legajo libro caja cajón filza busta
    bb b fasc fascicolo reg registro carton dossier liasse pièce karton mappe kart schachtel exp expediente piece doc docs c carte cc ms mss
    add rep tit best bestand abt fonds fondo cod sign signatur sig reel frame roll film ser series subseries rg record group entry sec
    section sezione serie sottofascicolo m mazzo liv livro fl fls proc processo pt cap cote maço mç cx caixa pasta map mapa lade akte konvolut mf fiche item k kt inv""".split()
)
# Such count what a section of the archive holds: the section is named in front.
_BUNDLES = frozenset(
    "leg legajo libro caja filza busta bb b fasc reg registro carton liasse maço mç cx caixa m mazzo liv livro proc processo".split()
)
# "MS Eng. lett. d. 123": libraries shorten the names of their collections.
_MANUSCRIPTS = frozenset("ms mss cod hs add".split())
_LONG = 8
# Pages, volumes and numbers are of books and journals, too: alone they tell no archive.
_OF_BOOKS = frozenset("s p pp pag pág vol bd t n no nr h heft jg".split())
_KINDS = frozenset(
    """memorandum memo letter telegram typescript transcript manuscript minutes report despatch dispatch cable draft postcard diary
    aktenvermerk vermerk protokoll manuskript typoskript abschrift entwurf telegramm mémorandum télégramme dépêche manuscrit tapuscrit
    telegramma dattiloscritto manoscritto minuta telegrama manuscrito mecanografiado borrador dactiloscrito""".split()
)


@functools.cache
def _archive() -> re.Pattern[str]:
    """Samples: "Staatsarchiv Hamburg", "The National Archives", "Bodleian Library", "Record Office", "Torre do Tombo", "HHStA Wien"."""
    return re.compile(
        r"(?:[^\W\d_]*[Aa]rchiv(?:e?s|e|o|io|um|al|y|et)?|[Aa]rxiu|[Aa]rquivo|Archief|Archiwum|[Aa]rkiv(?:et)?|Records? (?:Office|Cent(?:re|er))|Librar(?:y|ies)"
        r"|Biblioth(?:è|e)(?:que|k)|Biblioteca|[^\W\d_]*bibliothek|Historical Society|Service historique|Torre do Tombo|Special Collections|Wellcome Collection)\b|\bArch\. (?=[a-z])"
        r"|^(?:TNA|NARA|PRO|BL|AN|ANOM|SHD|AMAE|BNF|BnF|BNE|AHN|AGI|AGS|AGN|ACS|ASV|ASR|AAV|BArch|GStA(?: PK)?|HStA|StA|HHStA|ÖStA|PA AA|LAB|ANTT)(?: [A-ZÄÖÜ][\w-]+)?$"
    )


@functools.cache
def _collection() -> re.Pattern[str]:
    """Samples: "Roe Family Papers", "Nachlass Emil Roe", "Fondo Roe", "Carteggio Roe", "Fonds Roe"."""
    return re.compile(
        r"[^\W\d_a-z].{1,80}\b(?:Papers|Collection|Manuscripts|Records|Correspondence|Letters|Fonds)$"
        r"|(?:Records|Papers) of (?:the )?[^\W\d_a-z].{2,80}$|(?:(?:Teil|Brief)?[Nn]achla(?:ss|ß)|NL|Fonds|Fondo|Carteggio|Carte|Espólio|Legado|Depositum|Sammlung|Collection|Colección|Coleção|Collezione) [^\W\d_a-z][^,]{1,60}$"
    )


@functools.cache
def _unit() -> re.Pattern[str]:
    """Samples: "University of Florida", "Manuscript Division", "Harvard University"."""
    return re.compile(
        r"^(?:The )?(?:.{0,40}\b(?:University|College|Division|Department|Institution|Institute|School)|(?:Université|Universität|Universidad|Universidade|Università|University|College of|Département|Abteilung)\b.{0,50})(?: of .{3,40})?$"
    )


@functools.cache
def _date() -> re.Pattern[str]:
    return re.compile(rf"(?:{DATE}|{_UNDATED})$")


@functools.cache
def _orders() -> tuple[re.Pattern[str], re.Pattern[str]]:
    """The orders of the classes: what the paper is and its day before where it is kept, or behind."""
    inner = r"(?P<archive>A[UV]*)(?P<towns>O{0,5})(?P<collection>C?)(?P<marks>[LW]{1,7})(?P<collection2>C?)(?P<marks2>[LW]{0,3})"
    outer = r"(?P<marks3>[LW]{0,5})(?P<collection3>C?)(?P<marks4>[LW]{0,5})(?P<archive2>A[UV]*)(?P<towns2>O{0,3})"
    what = r"(?P<title>[TOQ]{1,4}?)(?P<genre>G?)(?P<issued>D?)"
    return (
        re.compile(rf"{what}(?:{inner}|{outer})(?P<issued2>D?)$"),
        re.compile(rf"{inner}(?P<title>[TOQ]{{0,3}})(?P<genre>G?)(?P<issued>D?)$"),
    )


@functools.cache
def _kept() -> re.Pattern[str]:
    inner = r"(?P<archive>A[UV]*)(?P<towns>O{0,5})(?P<collection>C?)(?P<marks>[LW]{0,7})(?P<collection2>C?)(?P<marks2>[LW]{0,3})"
    outer = r"(?P<marks3>[LW]{0,5})(?P<collection3>C?)(?P<marks4>[LW]{0,5})(?P<archive2>A[UV]*)(?P<towns2>O{0,3})"
    return re.compile(rf"(?:{inner}|{outer})$")


def paper(text: str, start: int) -> dict[str, Span]:
    """The spans of a paper in an archive, by their labels; empty where the text from `start` to its end is none."""
    parts = list(_parts(text, start, len(text)))
    classes = "".join(_class_of(text[first:last]) for first, last in parts)
    at = classes.find("A")
    weak = "WW" in classes and at >= 0 and _of_a_town().match(text, parts[at][0]) is not None
    if at < 0 or not ("L" in classes or "C" in classes or weak) or len(parts) < _FEWEST:
        return {}
    for order in _orders():
        found = order.match(classes)
        if found:
            return _spans(text, parts, classes, found)
    return {}


_FEWEST = 3


@functools.cache
def _of_a_town() -> re.Pattern[str]:
    """An archive of a town, which no journal is called by. Samples: "StA Hamburg", "Landesarchiv Berlin"."""
    return re.compile(r"(?:StA|HStA|LA|[A-ZÄÖÜ][^\W\d_]{3,}archiv) [A-ZÄÖÜ]")


def kept(text: str, start: int, end: int) -> dict[str, Span]:
    """The spans of where a paper is kept, by their labels; empty where a stretch of the text tells nothing of that."""
    parts = list(_parts(text, start, end))
    classes = "".join(_class_of(text[first:last]) for first, last in parts)
    found = _kept().match(classes) if "A" in classes else None
    return _spans(text, parts, classes, found) if found else {}


def _parts(text: str, start: int, end: int) -> Iterator[Span]:
    """What stands between the commas, and the colons behind a mark, without the words that lead to an archive."""
    end -= text[end - 1 : end] == "."
    first = start
    for at in [*_borders(text, start, end), end]:
        last, lead = at, _lead().match(text, first, at)
        yield (lead.end() if lead else first), last
        first = at + 2


@functools.cache
def _lead() -> re.Pattern[str]:
    return re.compile(r"(?:in|In|dans|en|em|aus|bei):? (?=[^\W\d_a-z])")


_CLOSING = {"“": "”", "„": "“", "«": "»", "‘": "’", "(": ")", "[": "]", '"': '"'}


def _borders(text: str, start: int, end: int) -> Iterator[int]:
    """Where commas stand that no bracket and no quotation mark holds, and colons behind what has a figure."""
    closing = ""
    for at in range(start, end - 1):
        sign = text[at]
        if closing:
            if sign == closing and not text[at + 1].isalpha():
                closing = ""
        elif sign in _CLOSING and text.find(_CLOSING[sign], at + 1, end) > 0:
            closing = _CLOSING[sign]
        elif text[at + 1] == " " and (
            (sign in ",;" and not is_of_day(text, at))
            or (sign == ":" and (text[at - 1].isdigit() or text[at - 2].isdigit()))
        ):
            yield at


def is_of_day(text: str, at: int) -> bool:
    """Whether a comma stands between day and year: "May 3, 1867"."""
    before = text[max(at - 20, 0) : at].split()[-2:]
    return (
        text[at + 2 : at + 6].isdigit()
        and len(before) > 1
        and before[1].isdigit()
        and before[0].lower().strip(".") in MONTHS
    )


def _class_of(words: str) -> str:
    """The class of one part: Archive, Unit of one, Collection, L for a shelf mark, W for a weak one, Date, Genre, Quoted, Other, Text."""
    if not words or len(words) > 200:
        return "?"
    if words[0] in _CLOSING and words[0] not in "([":
        return "Q"
    if _date().match(words) and has_month(words):
        return "D"
    mark = _mark(words)
    if mark:
        return mark
    if _sentence().search(words):
        return "?"
    if words.lower() in _KINDS:
        return "G"
    if words[0].isupper() or words.startswith(("archiv", "arch.")):
        if _collection().match(words) and not words.endswith("Wellcome Collection"):
            return "C"
        if _unit().match(words):
            return "U"
        if _archive().search(words) and len(words) < 100:
            return "A"
        if not any(map(str.isdigit, words)) and len(words) < 70:
            return "O"
    return "T"


@functools.cache
def _sentence() -> re.Pattern[str]:
    """A full stop that ends more than a shortened word. Samples: "Salt and Light. Archive", "1911. Stadtarchiv"."""
    return re.compile(r"(?:[^\W\d_]{5,}|\d{4})\. ")


def has_month(words: str) -> bool:
    """Whether what looks like a day names a month, where it has words: "box 1234" and "Rai 3" do not."""
    named = [word.lower() for word in _WORD.findall(words)]
    return not named or any(word in MONTHS for word in named) or words.startswith("undated")


_WORD = re.compile(r"[^\W\d_]{3,}")


def _mark(words: str) -> str:
    """ "L" for a shelf mark, "W" for what may also be a page or a volume, "" for anything else."""
    if words[1:2] == ":" and words[0].isupper() and words[2:3].isupper():
        return "L"  # "A:Roe", as the archive of literature in Marbach has its papers
    if len(words) > 60 or "://" in words or not any(map(str.isdigit, words)):
        return ""
    tokens = [token.strip("().[]º°") for token in words.split()]
    first = tokens[0].lower()
    if not (all(map(_is_of_mark, tokens)) or (first in _MANUSCRIPTS and max(map(len, tokens)) < _LONG)):
        return ""
    if first in _OF_BOOKS or (
        len(tokens) == 1 and "/" not in words and words.replace("–", "-").replace("-", "").isdigit()
    ):
        return "W"
    return "L" if first in _SIGNS or "/" in words or words[1:3] != ". " else "W"


def _is_of_mark(token: str) -> bool:
    return (
        len(token) < 3
        or token.lower() in _SIGNS
        or any(map(str.isdigit, token))
        or (token.isupper() and len(token) < 7)
    )


def _spans(text: str, parts: list[Span], classes: str, found: re.Match[str]) -> dict[str, Span]:
    """The labels of the groups of an order, with towns told from sections and a person in front from the title."""
    at = {name: found.span(name) for name, value in found.groupdict().items() if value}
    out: dict[str, Span] = {}
    for name in ("archive", "archive2"):
        if name in at:
            _put(out, parts, "archive", at[name])
    marks = [at[name] for name in ("marks", "marks2", "marks3", "marks4") if name in at]
    whole = (min(first for first, _ in marks), max(last for _, last in marks)) if marks else None
    for name in ("collection", "collection2", "collection3"):
        if name in at and not (whole and whole[0] < at[name][0] < whole[1]):
            _put(out, parts, "archive_collection", at[name])
    towns = at.get("towns") or at.get("towns2")
    if towns:
        names = [text[slice(*one)] for one in parts[slice(*towns)]]
        # Behind the marks, and before a collection, only towns stand.
        if "towns2" in at or "collection" in at:
            count = len(names)
        else:
            count = _towns(text[slice(*out["archive"])], names, _is_bundle(text, parts, at))
        _put(out, parts, "archive_place", (towns[0], towns[0] + count))
        if count < len(names):
            if not whole:
                return {}
            whole = (towns[0] + count, whole[1])
    if whole:
        _put(out, parts, "archive_location", whole)
    for name in ("issued", "issued2", "genre"):
        if name in at:
            _put(out, parts, name, at[name])
    if "title" in at:
        _title(text, parts, classes, at["title"], out)
    return out


def _put(out: dict[str, Span], parts: list[Span], label: str, which: tuple[int, int]) -> None:
    if which[0] < which[1]:
        out[label] = (parts[which[0]][0], parts[which[1] - 1][1])


def _is_bundle(text: str, parts: list[Span], at: dict[str, tuple[int, int]]) -> bool:
    """Whether the marks begin with a bundle, which is of the section in front of it."""
    if "marks" not in at:
        return False
    first, last = parts[at["marks"][0]]
    return text[first:last].split()[0].strip(".").lower() in _BUNDLES


def _towns(archive: str, names: list[str], bundled: bool) -> int:
    """How many of the names behind an archive are its town and what the town lies in; the others are its sections."""
    if bundled and _is_town(archive.rpartition(" ")[2]):
        return 0  # "Archivio di Stato di Torino, Corte, m. 45"
    if len(names) == 1 and not bundled:
        return 1
    last = len(names) - (bundled and archive.endswith(_WITH_TOWNS_FOR_SECTIONS))
    known = 0
    while known < last and _is_town(names[known]) and not (bundled and known and names[known].lower() not in COUNTRIES):
        known += 1
    return known


# "Archivo General de Indias, Lima, leg. 36": the sections of these are called by towns.
_WITH_TOWNS_FOR_SECTIONS = ("Indias", "AGI", "Simancas", "AGS")


def _is_town(words: str) -> bool:
    """Samples: "Pierrefitte-sur-Seine", "Cambridge", "MA", "Washington", "D.C."."""
    lower = words.lower()
    return (
        lower in COUNTRIES
        or (len(words) < 5 and words.isupper())
        or words == "D.C."
        or all("P" in kinds_of(word, word.lower()) or word in ("de", "del", "am") for word in words.split())
    )


_TWO = 2


def _title(text: str, parts: list[Span], classes: str, which: tuple[int, int], out: dict[str, Span]) -> None:
    """The title, apart from a person in front of it and from a day that stands behind "vom" at its end."""
    first, last = which
    if last - first > 1 and classes[first] == "O":
        name = text[slice(*parts[first])]
        known = name.partition(" ")[0] in EITHER and _person().match(name) and len(name.split()) == _TWO
        if is_given_first(name) or known or (classes[first + 1] == "Q" and _person().match(name)):
            out["author"] = parts[first]
            first += 1
    start, end = parts[first][0], parts[last - 1][1]
    day = None if "issued" in out else _day_at_end().search(text, start, end)
    if day:
        end = day.start()
        out["issued"] = day.span("day")
    out["title"] = (start, end)


@functools.cache
def _person() -> re.Pattern[str]:
    return re.compile(rf"{GIVEN_FIRST}$")


@functools.cache
def _day_at_end() -> re.Pattern[str]:
    """Samples: "Schreiben an Emil Roe vom 3. Mai 1867", "lettre à Roe du 3 mai 1867"."""
    return re.compile(rf" (?:vom|v\.|du|del|dated|of|le) (?P<day>{DATE})$")
