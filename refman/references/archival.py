# ruff: noqa: E501 - patterns
"""Papers in archives, as footnotes and lists cite them: the archive, the shelf mark, what the paper is, its day.

"Bundesarchiv Berlin, R 58/3045, Bl. 12–14.", "The National Archives (TNA): FO 371/1234, Memorandum by Smith, 4 May 1938." Only a
string that keeps to the order from its first word to its last is read so.

Sources: Chicago Manual of Style, 17th edition, sections 14.221-14.231; the National Archives' guidance on citing documents; the
Bundesarchiv's advice on citing.
"""

from __future__ import annotations

import functools
import re

from refman.references.coded import Coded, first_match, labels_at
from refman.references.letters import is_letter
from refman.references.roles import GIVEN_FIRST
from refman.references.shelves import DATE, kept, paper
from refman.references.signals import lead_of
from refman.references.tokens import Tokens

_LONGEST = 400
# What is written to somebody, as MLA names it behind the day.
_WRITTEN = frozenset(("Letter", "Postcard", "Telegram", "Memorandum"))
# One of these words, or what begins so, stands in each.
WORDS = frozenset(
    """Letter Postcard Telegram Memorandum TNA NARA PRO BL ANTT RG Library Libraries Biblioteca Bibliothèque Tombo Archief Rijksarchief Riksarkivet Rigsarkivet Arkivet Staatsbibliothek Landesbibliothek Universitätsbibliothek Nationalbibliothek Zentralbibliothek Papers Collection Manuscripts Correspondence Letters Records Nachlass Office Arch interview interviewed
    AA Défense AN ANOM SHD AMAE BNF BnF AHN AGI AGS ACS ASV AAV BArch GStA HStA StA HHStA ÖStA Ф ф Archiwum sygn""".split()
)
ARCHIVES = (
    "rchiv",
    "rquiv",
    "StA",
    "StadtA",
    "KreisA",
    "UniA",
    "UnivA",
    "BistumsA",
    "DiözesanA",
    "PfarrA",
    "PA AA",
    "LHA",
    "NLA",
)
# Archives that lists name by their letters, as the first word.
_LETTERS = frozenset("AN ANOM SHD AMAE BNF BnF AHN AGI AGS ACS ASV AAV BArch GStA HStA StA".split())
_DATE = r"(?:\d{1,2}\.? ?(?:[^\W\d_]{3,10}\.?|\d{1,2}\.) ?|[^\W\d_]{3,10} (?:\d{1,2}, )?)?(?:1[2-9]|20)\d\d"
# What counts papers in the archives of Spain, Italy and France, behind the names of their sections.
_BUNDLES = r"(?:leg(?:ajo)?|libro|caja|filza|busta|b|reg(?:istro)?|fasc(?:icolo)?|carton|liasse|vol|n[.º°]{0,2}|r|ff?|c|doc)\.? ?\d{1,6}[rv]?"
_SIGNS = r"(?:Bl|fols?|ff?|S|Nr|no|n[°o]|box|Box|folder|Folder|carton|dossier|liasse|pièce|Karton|Mappe|busta|b|fasc|leg|legajo|caja|exp|piece|item)"


@functools.cache
def _in_collection() -> re.Pattern[str]:
    """Samples: "Jane Roe to John Doe, 12 March 1845, Doe Family Papers, box 3, folder 12, Bodleian Library, Oxford"."""
    return re.compile(
        rf"(?P<title>[^\W\d_][^,\d]{{2,120}}), (?P<issued>{_DATE}), "
        r"(?:(?P<archive_location>(?:(?:[Bb]ox|[Ff]older|[Ff]ile|[Ff]olio|[Vv]ol\.|[Ii]tem) \w{1,6}, ){1,3}))?"
        r"(?P<archive_collection>[^\W\d_a-z][^,\d]{2,60}(?:Papers|Collection|Manuscripts|Records|Correspondence|Letters|Fonds)|Nachlass [^\W\d_a-z][^,\d]{2,40}), "
        r"(?:(?P<archive_location2>(?:[Bb]ox|[Ff]older|[Ff]ile|[Ff]olio|[Vv]ol\.|[Ii]tem|\d)[^,]{0,16}(?:, (?:[Bb]ox|[Ff]older|[Ff]ile|[Ii]tem) \w{1,6}){0,2}), )?"
        r"(?P<archive>[^\W\d_a-z][^,\d]{3,80})(?:, (?P<archive_place>[^\W\d_a-z][^\d]{2,40}))?\.?$"
    )


@functools.cache
def _letter() -> re.Pattern[str]:
    """Sample: "Roe, Jane. Jane Roe to John Doe, April 1852. Letter. From Houghton Library, Roe Letters, MS Am 1118.5 (B10)"."""
    return re.compile(
        rf"(?P<author>[^\W\d_a-z][^,.\d]{{1,40}}, [^,\d]{{1,40}}?)\. (?P<title>[^\W\d_a-z][^,\d]{{2,120}} to [^,\d]{{2,80}}), (?P<issued>{_DATE})\. "
        r"(?P<genre>Letter|Postcard|Telegram|Memorandum)\. (?:From )?(?P<archive>[^\W\d_a-z][^,\d]{3,80}), "
        r"(?P<archive_collection>[^\W\d_a-z][^,\d]{3,80}), (?P<archive_location>[^,]{2,60}?)\.?$"
    )


@functools.cache
def _of_author() -> re.Pattern[str]:
    """Samples: "Roe, Ann. Ann Roe to Karl Doe, July 9, 1841. Roe Letters, box 12. Salt Archive, Boston", "… Letter to Karl Doe. 6 Jan. 1918. Roe Papers, Record Office, Leeds. Manuscript"."""
    held = r"(?P<archive>[^\W\d_a-z][^,.\d]{3,80})(?:, (?P<archive_place>[^\W\d_a-z][^.\d]{2,40}))?(?:\. (?P<medium>Manuscript|Typescript|MS|TS))?\.?$"
    collection = r"(?P<archive_collection>[^\W\d_a-z][^,.\d]{2,60}(?:Papers|Collection|Correspondence|Letters|Manuscripts|Records|Fonds))"
    return re.compile(
        r"(?P<author>[^\W\d_a-z][^,.\d]{1,40}, [^,.\d]{1,40})\. (?P<title>(?:[^\W\d_a-z][^,.\d]{2,60}|Letter) to [^\W\d_a-z][^,.\d]{2,60})[,.] "
        rf"(?P<issued>(?:\d{{1,2}} )?[^\W\d_]{{3,9}}\.? (?:\d{{1,2}}, )?(?:1[2-9]|20)\d\d)\. {collection}, (?:(?P<archive_location>[^.]{{0,40}}\d[^.]{{0,20}})\. )?{held}"
    )


@functools.cache
def _dated_mark() -> re.Pattern[str]:
    """Sample: "Minutes of the Harbour Board, March 4, 1899, HB/2/14, Dundee City Archives"."""
    return re.compile(
        rf"(?P<title>[^\W\d_][^,\d]{{3,120}}), (?P<issued>{_DATE}), (?P<archive_location>[A-Z]{{1,6}}[ /.]?[\w/.-]*\d[\w/.-]*), (?P<archive>[^\W\d_a-z][^,\d]{{0,60}}Archives?[^,\d]{{0,30}})(?:, (?P<archive_place>[^\d.]{{2,40}}))?\.?$"
    )


@functools.cache
def _asked() -> re.Pattern[str]:
    """Sample: "Ann Roe, interview by Karl Doe, July 7, 1979, transcript, Oral History Collection, War Museum, London"."""
    return re.compile(
        rf"(?P<author>{GIVEN_FIRST}), (?:interview|interviewed) by (?P<interviewer>{GIVEN_FIRST}(?: and {GIVEN_FIRST})?), (?P<issued>{_DATE})"
        r"(?:, (?P<medium>transcript|audio recording|video recording|recording|tape))?(?:, (?P<archive_collection>[^\W\d_a-z][^,\d]{3,60}(?:Collection|Project|Papers|Program|Archive)))?"
        r", (?P<archive>[^\W\d_a-z][^,\d]{3,60})(?:, (?P<archive_place>[^\W\d_a-z][^\d.]{2,40}))?\.?$"
    )


@functools.cache
def _papers_of() -> re.Pattern[str]:
    """Sample: "Roe, Ann. Ann Roe Papers. Manuscripts and Archives Division. New York Public Library"."""
    return re.compile(
        r"(?P<author>[^\W\d_a-z][^,.\d]{1,40}, [^,.\d]{1,40})\. (?P<title>(?:[^\W\d_a-z][^,.\d]{0,60} )?(?:Papers|Collection|Records|Correspondence|Manuscripts|Letters|Diaries|Nachlass|Papiers|Carte|Papeles))\. "
        r"(?:(?P<archive_collection>[^\W\d_a-z][^.\d]{3,60}(?<! [A-Z]))\. )?(?P<archive>[^\W\d_a-z](?:[^,.\d]|(?<= [A-Z])\.){3,60}(?:Librar(?:y|ies)|Archives?|Museum|Society|Collections?|Biblioteca|Bibliothèque|[Bb]ibliothek|Archivo|Archivio|Arquivo)[^,.\d]{0,40}"
        r"(?:, [^,.\d]{0,30}(?:University|College|Universidad|Università|Université|Universität|Universidade)[^,.\d]{0,40})?)(?:, (?P<archive_place>[^\d.]{2,60}))?\.?$"
    )


@functools.cache
def _french() -> re.Pattern[str]:
    """Sample: "Arch. dép. du Doubs, 7 E 1432, Délibérations de la commune, 1788-1790"."""
    return re.compile(
        r"(?P<archive>(?:Arch\.|Archives) (?:dép\.|départementales|nat\.|nationales|mun\.|municipales|com\.)(?: (?:de |du |des |d[’'])?[^,\d]{2,40})?), "
        r"(?P<archive_location>(?:\d{1,3} )?[A-Z]{1,3} ?\d[\w/]*(?:, (?:fol\.|f[°o]|p\.|pièce|n°) ?\d{1,4}[rv]?)?)(?:, (?P<title>[^\W\d_][^\d]{4,120}?))?(?:, (?P<issued>(?:1[2-9]|20)\d\d(?:[–-](?:1[2-9]|20)\d\d)?))?\.?$"
    )


@functools.cache
def _shelved() -> re.Pattern[str]:
    """Samples: "London, British Library, Add. MS 34208, fols 12v–15r", "Paris, BnF, ms. fr. 1234, fol. 3r"."""
    return re.compile(
        r"(?P<archive_place>[^\W\d_a-z][\w’'-]{2,30}(?: [^\W\d_a-z][\w’'-]{1,20})?), (?P<archive>[^\W\d_a-z][^,\d]{1,80}), "
        r"(?P<archive_location>(?:[^\W\d_a-z][\w.]{0,12} ){0,2}(?:MSS?|[Mm]s{1,2}|Cod|cod|Hs|Clm|Cgm)\.? ?[^,;“”\"]{1,50}(?:, (?:fols?|ff?|folio|pp?|Bl)\.? ?\d{1,4}[rvab]{0,2}(?:[–-]\d{1,4}[rvab]{0,2})?)?)\.?$"
    )


@functools.cache
def _of_apa() -> re.Pattern[str]:
    """Sample: "Roe, E. (1911, May 2). [Letter to Ann Doe]. Roe Papers (Box 3), County Archives, Corran, Scotland"."""
    return re.compile(
        r"(?P<author>[^()\[\]]{3,80})\. \((?P<issued>[^()]{4,30})\)\. (?:(?P<title>[^\[\]()]{3,160}) )?\[(?P<genre>[^\[\]]{3,120})\]\. "
        r"(?P<archive_collection>[^\W\d_][^()\[\]]{3,80}) \((?P<archive_location>[^()]{3,60})\), (?P<archive>[^,.]{3,80})(?:, (?P<archive_place>[^.]{2,60}))?(?:\. (?P<URL>https?://\S+?))?\.?$"
    )


@functools.cache
def _pattern() -> re.Pattern[str]:
    archive = (
        r"(?P<archive>(?:The )?(?:[A-ZÀ-Þ][\w’'-]*,? (?:(?:de|des|du|di|do|della|für|der|of|the|and|et|und) ){0,2}){0,5}"
        r"(?:[A-Za-zäöü]*[Aa]rchiv(?:e?s?|o|io|um|al)?|[Aa]rquivo|TNA|NARA|"
        + "|".join(sorted(_LETTERS, key=len, reverse=True))
        + r")\b(?: [^\W\d_,:][^\d,:;“”„«»]{0,60}?)?(?: \([A-Z][^()\d]{1,40}\))?)"
    )
    named = rf"(?:[A-ZÀ-Þ][^\W\d_]+(?: (?:de |di |del )?[^\W\d_]+)?, ){{1,3}}{_BUNDLES}(?:, {_BUNDLES}){{0,4}}"
    mark = rf"(?P<archive_location>{named}|(?:[A-Z] )?[A-Z][A-Za-z]{{0,8}}[ .]{{0,2}}[A-Z\d]?[\w./–-]*\d[\w./–-]*(?:(?: |, )(?:{_SIGNS}\.? ?|[A-Z] |[IVX]{{1,4}}/)?[\d][\w./–-]{{0,12}}){{0,4}})"
    return re.compile(
        rf"(?:\[?\d{{1,3}}[\].)]\s+)?{archive}(?:, (?P<archive_place>[A-ZÀ-Þ][^\W\d_]{{2,20}})(?=[,:] (?:[A-Z] )?[A-Z][A-Za-z]{{0,8}}[ .]{{0,2}}\d))?[,:] {mark}(?:[,:.] (?P<title>[“„«\"]?[^\W\d_][^\d“”„«»]{{2,120}}?[”“»\"]?))?(?:(?:,| vom| v\.) (?P<issued>\d{{1,2}}\.\d{{1,2}}\.(?:1[2-9]|20)\d\d|(?:\d{{1,2}} de [a-z]+ de )?(?:1[2-9]|20)\d\d|{_DATE}))?\.?$"
    )


@functools.cache
def _in_archive() -> re.Pattern[str]:
    """Sample: "Brief Heinrich Roes an Otto Doe, 3. Mai 1867, in: Staatsarchiv Hamburg, 622-1/84, Nr. 17, Bl. 23r"."""
    return re.compile(
        rf"(?P<title>[^\W\d_][^,\d]{{5,140}}), (?P<issued>{_DATE}), in: (?P<archive>[^\W\d_][^,:]{{0,40}}[Aa]rchiv[^,:\d]{{0,40}}|(?:GStA(?: PK)?|BArch|HHStA|ÖStA|PA AA|HStA|StA|LA)(?: [A-ZÄÖÜ][\w-]+)?), (?P<archive_location>(?=[^;:]*\d)[^;:]{{3,80}}?)\.?$"
    )


@functools.cache
def _by_letters() -> re.Pattern[str]:
    """Archives by their letters and marks. Samples: "ГАРФ. Ф. 9401. Оп. 1. Д. 64. Л. 12–14 об.", "Archiwum Państwowe w Krakowie, sygn. 29/33/1234, k. 12"."""
    russian = (
        r"(?P<archive>[^\W\d_a-zа-я][^\d]{1,90}?)[.,]? (?P<archive_location>[ФфFf]\. ?[Рр]?-?\d{1,6}[а-я]?[.,] [Оо]п\. ?\d{1,4}[а-я]?"
        r"[.,] [ДдЕе](?:д\. ?хр)?\. ?\d{1,6}[а-я]?(?:[.,] [Лл]{1,2}\. ?\d{1,4}[\d ,–-]{0,20}(?:об\.?)?)?)"
    )
    polish = (
        r"(?P<archive2>(?:Archiwum|APK|APW|AAN|AGAD|IPN|Biblioteka) ?[^\d,]{0,80}?)(?:, (?P<archive_collection>[^\d,]{3,80}))?, "
        r"(?P<archive_location2>sygn\. ?[\w/.-]{1,30}(?<!\.)(?:, (?:k|s|f)\. ?\d{1,4}[rv]?(?:[–-]\d{1,4})?)?)"
    )
    german = (
        r"(?P<archive3>(?:[A-ZÄÖÜ][A-Za-zäöü]{0,7})?StA[A-Z]{0,3}(?: [A-ZÄÖÜ][\w-]{2,20})?"
        r"|(?:Stadt|Kreis|Uni|Univ|Bistums|Diözesan|Pfarr|Kirchen|Gemeinde)A(?:r(?:ch)?)?\.? [A-ZÄÖÜ][\w-]{2,20}|PA AA|LHA(?: [A-ZÄÖÜ][\w-]{2,20})?|NLA(?: [A-Z]{2})?), "
        r"(?P<archive_location3>(?=[^;:]*\d)[A-Z\d][^;:„“]{2,90}?)"
    )
    return re.compile(rf"(?:{russian}|{polish}|{german})\.?$")


def archival(text: str, cut: Tokens) -> Coded | None:
    """The labels of a paper in an archive; None for any other text."""
    if len(text) > _LONGEST:
        return None
    if not _WRITTEN.isdisjoint(cut.words):
        letter = first_match(text, cut, [(_letter(), "personal_communication")])
        if letter:
            return letter
    if "]. " in text:
        kind = "personal_communication" if "[Letter" in text else "manuscript"
        return first_match(text, cut, [(_of_apa(), kind)])
    found = (
        first_match(text, cut, _forms())
        or _by_parts(text, cut)
        or first_match(text, cut, [(_by_letters(), "manuscript")])
        or _listed(text, cut)
        or first_match(text, cut, [(_in_collection(), "manuscript")])
    )
    return _typed(text, cut, found) if found else None


def _typed(text: str, cut: Tokens, found: Coded) -> Coded:
    """The labels, of a letter where the title says that the paper is one."""
    words = [at for at, label in enumerate(found.labels) if label.endswith("title")]
    if found.kind == "manuscript" and words and is_letter(text[cut.starts[words[0]] : cut.end(words[-1])]):
        return Coded(found.labels, "personal_communication")
    return found


def _listed(text: str, cut: Tokens) -> Coded | None:
    """The labels of a paper in a list: who wrote it, what it is, its day, and then where it is kept."""
    plain = text.strip()
    match = _of_writer().match(plain)
    spans = {name: match.span(name) for name in match.re.groupindex if match[name] is not None} if match else {}
    held = spans.pop("held", None)
    found = kept(plain, *held) if held else {}
    # "Papers", of a person or a house, need no mark.
    if not ("archive_location" in found or "archive_collection" in found or ("archive" in found and "papers" in spans)):
        return None
    spans.pop("papers", None)
    return Coded(labels_at({**spans, **found}, cut, len(text) - len(text.lstrip())), "manuscript")


@functools.cache
def _of_writer() -> re.Pattern[str]:
    """Sample: "Roe, Ann. Diary. 3 May 1912. Ann Roe Papers, Salt Library, University of Leeds, Leeds. Manuscript"."""
    return re.compile(
        rf"(?:(?P<author>[^\W\d_a-z][^,.\d]{{1,40}}, [^,.:\d]{{1,40}})[.:] (?P<title>[^\W\d_a-z][^.“”\"]{{2,120}}?)|(?P<title2>[^\W\d_a-z][^.,“”\"\d]{{3,60}}))"
        rf"(?P<papers>(?<=[Pp]apers)|(?<=Records)|(?<=Collection)|(?<=Correspondence)|(?<=Nachlass)|(?<=Papiers))?(?:, (?P<issued2>{DATE}))?\. (?:(?P<issued>{DATE})\. )?"
        r"(?P<held>[^“”\"]{5,200}?)(?:\. (?P<medium>Manuscript|Typescript|MS|TS|Manuskript|Typoskript|Manuscrit|Tapuscrit|Manoscritto|Dattiloscritto|Manuscrito|Mecanografiado))?\.?$"
    )


def _by_parts(text: str, cut: Tokens) -> Coded | None:
    """The labels of a paper whose archive, shelf mark, title and day stand between commas, in one of their orders."""
    plain = text.strip()
    spans = paper(plain, lead_of(plain, cut).end)
    if not spans:
        return None
    return Coded(labels_at(spans, cut, len(text) - len(text.lstrip())), "manuscript")


def _forms() -> tuple[tuple[re.Pattern[str], str], ...]:
    """The forms that are tried, in their order, with the types of what they hold."""
    return (
        (_shelved(), "manuscript"),
        (_pattern(), "manuscript"),
        (_in_archive(), "manuscript"),
        (_dated_mark(), "manuscript"),
        (_of_author(), "personal_communication"),
        (_asked(), "interview"),
        (_papers_of(), "manuscript"),
        (_french(), "manuscript"),
    )
