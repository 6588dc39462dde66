"""BibTeX's and BibLaTeX's types and fields, and CSL's: one table each, read in both directions.

Source: BibTeXing, section 3; biblatex manual 3.20, sections 2.1 and 2.2; CSL 1.0.2, appendices III and IV;
Better BibTeX's and pandoc's documented mappings where the manuals leave a choice.
"""

from __future__ import annotations

# Entry type -> CSL type. The first type that leads to a CSL type is the one that is written for it (BibLaTeX).
TYPES = {
    "article": "article-journal",
    "book": "book",
    "incollection": "chapter",
    "inproceedings": "paper-conference",
    "thesis": "thesis",
    "report": "report",
    "online": "webpage",
    "dataset": "dataset",
    "software": "software",
    "patent": "patent",
    "unpublished": "manuscript",
    "booklet": "pamphlet",
    "inreference": "entry-encyclopedia",
    "jurisdiction": "legal_case",
    "legislation": "legislation",
    "legal": "treaty",
    "letter": "personal_communication",
    "movie": "motion_picture",
    "artwork": "graphic",
    "image": "figure",
    "audio": "song",
    "performance": "performance",
    "review": "review",
    "standard": "standard",
    "periodical": "periodical",
    "misc": "document",
    # Read only.
    "bookinbook": "chapter",
    "collection": "book",
    "commentary": "book",
    "conference": "paper-conference",
    "electronic": "webpage",
    "inbook": "chapter",
    "manual": "book",
    "mastersthesis": "thesis",
    "mvbook": "book",
    "mvcollection": "book",
    "mvproceedings": "book",
    "mvreference": "book",
    "music": "song",
    "phdthesis": "thesis",
    "proceedings": "book",
    "reference": "book",
    "suppbook": "chapter",
    "suppcollection": "chapter",
    "suppperiodical": "article-journal",
    "techreport": "report",
    "video": "motion_picture",
    "www": "webpage",
}
# What an article or periodical is by its entrysubtype.
SUBTYPES = {"magazine": "article-magazine", "newspaper": "article-newspaper"}
PERIODICALS = frozenset(("article", "periodical", "suppperiodical", "review"))
PARTS = frozenset(
    ("bookinbook", "inbook", "incollection", "inproceedings", "conference", "inreference", "suppbook", "suppcollection")
)
NUMBERED = frozenset(
    ("patent", "report", "techreport", "manual", "legislation", "jurisdiction", "legal", "standard", "dataset",
     "software", "online", "misc", "unpublished", "thesis", "phdthesis", "mastersthesis", "electronic", "www")
)  # fmt: skip

# Field -> CSL variable, where the value is text or a number that goes over as it is.
TEXT = {
    "abstract": "abstract",
    "annotation": "annote",
    "annote": "annote",
    "chapter": "chapter_number",
    "edition": "edition",
    "eventtitle": "event_title",
    "venue": "event_place",
    "origpublisher": "original_publisher",
    "origlocation": "original_publisher_place",
    "origtitle": "original_title",
    "pagetotal": "number_of_pages",
    "volumes": "number_of_volumes",
    "version": "version",
    "pubstate": "status",
    "shortjournal": "container_title_short",
    "library": "call_number",
    "part": "part_number",
    "pmid": "PMID",
    "pmcid": "PMCID",
}
TITLES = {"shorttitle": "title_short"}
VERBATIM = {"doi": "DOI", "url": "URL", "isbn": "ISBN", "issn": "ISSN"}
NAMES = {
    "author": "author",
    "editor": "editor",
    "translator": "translator",
    "bookauthor": "container_author",
    "director": "director",
    "origauthor": "original_author",
}
DATES = {"origdate": "original_date", "urldate": "accessed", "eventdate": "event_date"}
PUBLISHERS = ("publisher", "school", "institution", "organization", "howpublished")
# Localisation keys of biblatex that a type field may hold, and the types that imply one.
GENRES = {
    "mastersthesis": "Master’s thesis",
    "mathesis": "Master’s thesis",
    "phdthesis": "PhD thesis",
    "candthesis": "Candidate thesis",
    "bathesis": "Bachelor’s thesis",
    "techreport": "Technical report",
    "resreport": "Research report",
    "software": "Computer software",
    "datacd": "Data CD",
    "audiocd": "Audio CD",
    "patent": "Patent",
    "patentde": "German patent",
    "patenteu": "European patent",
    "patentfr": "French patent",
    "patentuk": "British patent",
    "patentus": "U.S. patent",
    "patreq": "Patent request",
    "patreqde": "German patent request",
    "patreqeu": "European patent request",
    "patreqfr": "French patent request",
    "patrequk": "British patent request",
    "patrequs": "U.S. patent request",
}
IMPLIED_GENRES = {"mastersthesis": "mathesis", "phdthesis": "phdthesis"}
LANGUAGES = {
    "english": "en-US", "american": "en-US", "usenglish": "en-US", "british": "en-GB", "ukenglish": "en-GB",
    "canadian": "en-CA", "australian": "en-AU", "newzealand": "en-NZ", "german": "de-DE", "ngerman": "de-DE",
    "austrian": "de-AT", "naustrian": "de-AT", "swissgerman": "de-CH", "nswissgerman": "de-CH", "french": "fr-FR",
    "canadien": "fr-CA", "acadian": "fr-CA", "spanish": "es-ES", "italian": "it-IT", "dutch": "nl-NL",
    "portuguese": "pt-PT", "portuges": "pt-PT", "brazilian": "pt-BR", "brazil": "pt-BR", "catalan": "ca-AD",
    "croatian": "hr-HR", "czech": "cs-CZ", "danish": "da-DK", "finnish": "fi-FI", "greek": "el-GR",
    "polutonikogreek": "el-polyton", "hungarian": "hu-HU", "icelandic": "is-IS", "japanese": "ja-JP",
    "latin": "la", "latvian": "lv-LV", "norwegian": "nb-NO", "norsk": "nb-NO", "nynorsk": "nn-NO", "polish": "pl-PL",
    "romanian": "ro-RO", "russian": "ru-RU", "serbian": "sr-RS", "slovak": "sk-SK", "slovene": "sl-SL",
    "swedish": "sv-SE", "turkish": "tr-TR", "ukrainian": "uk-UA", "vietnamese": "vi-VN", "afrikaans": "af-ZA",
    "arabic": "ar", "basque": "eu-ES", "bulgarian": "bg-BG", "estonian": "et-EE", "hebrew": "he-IL",
    "indonesian": "id-ID", "irish": "ga-IE", "korean": "ko-KR", "lithuanian": "lt-LT", "persian": "fa-IR", "thai": "th-TH",
}  # fmt: skip
# Where an eprint is kept -> its name in CSL's archive.
EPRINTS = {
    "arxiv": "arXiv",
    "jstor": "JSTOR",
    "googlebooks": "Google Books",
    "hdl": "Handle",
    "biorxiv": "bioRxiv",
    "medrxiv": "medRxiv",
    "chemrxiv": "ChemRxiv",
    "ssrn": "SSRN",
    "hal": "HAL",
}


def genre_of(kind: str) -> str:
    """The genre that an entry type implies, "" where it implies none."""
    return GENRES.get(IMPLIED_GENRES.get(kind, ""), "")
