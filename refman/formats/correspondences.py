"""What each format calls a kind of work: one table, read in both directions.

The first row that has a word is what the word is read as; a type without a word is written as the nearest one and
carried (see carrying). Sources: RIS specification (Research Information Systems, 2011) and Zotero's list of types;
EndNote's reference types and their numbers; MODS genre (marcgt) as Zotero writes it; Office Open XML Part 1, 22.6
(ST_SourceType); Hayagriva's file format; CFF 1.2.0 schema (reference types); schema.org.
"""

from __future__ import annotations

from typing import NamedTuple


class Kind(NamedTuple):
    """One CSL type and its words; "" where the format has none."""

    csl: str
    ris: str
    endnote: str
    number: int
    mods: str
    word: str
    hayagriva: str
    cff: str
    schema: str
    jats: str


KINDS = tuple(
    Kind(*row)
    for row in (
        ("article-journal", "JOUR", "Journal Article", 17, "journalArticle", "JournalArticle", "article", "article",
         "ScholarlyArticle", "journal"),
        ("article-magazine", "MGZN", "Magazine Article", 19, "magazineArticle", "ArticleInAPeriodical", "article",
         "magazine-article", "Article", "magazine"),
        ("article-newspaper", "NEWS", "Newspaper Article", 23, "newspaperArticle", "", "article",
         "newspaper-article", "NewsArticle", "newspaper"),
        ("article", "UNPB", "Unpublished Work", 34, "preprint", "", "article", "unpublished", "", "preprint"),
        ("book", "BOOK", "Book", 6, "book", "Book", "book", "book", "Book", "book"),
        ("chapter", "CHAP", "Book Section", 5, "bookSection", "BookSection", "chapter", "book-section", "Chapter", "chapter"),
        ("paper-conference", "CPAPER", "Conference Proceedings", 10, "conferencePaper", "ConferenceProceedings", "article",
         "conference-paper", "", "confproc"),
        ("thesis", "THES", "Thesis", 32, "thesis", "", "thesis", "thesis", "Thesis", "thesis"),
        ("report", "RPRT", "Report", 27, "report", "Report", "report", "report", "Report", "report"),
        ("webpage", "ELEC", "Web Page", 12, "webpage", "InternetSite", "web", "website", "WebPage", "web"),
        ("post-weblog", "BLOG", "Blog", 56, "blogPost", "DocumentFromInternetSite", "blog", "blog", "BlogPosting", "blog"),
        ("post", "", "", 0, "forumPost", "", "post", "", "SocialMediaPosting", ""),
        ("dataset", "DATA", "Dataset", 59, "dataset", "", "", "data", "Dataset", "data"),
        ("software", "COMP", "Computer Program", 9, "computerProgram", "", "repository", "software",
         "SoftwareApplication", "software"),
        ("patent", "PAT", "Patent", 25, "patent", "Patent", "patent", "patent", "", "patent"),
        ("legal_case", "CASE", "Case", 7, "case", "Case", "case", "legal-case", "", "case"),
        ("legislation", "STAT", "Statute", 31, "statute", "", "legislation", "statute", "Legislation", "legislation"),
        ("bill", "BILL", "Bill", 4, "bill", "", "", "bill", "", ""),
        ("hearing", "HEAR", "Hearing", 14, "hearing", "", "", "hearing", "", ""),
        ("standard", "STAND", "Standard", 58, "standard", "", "", "standard", "", "standard"),
        ("motion_picture", "VIDEO", "Film or Broadcast", 21, "film", "Film", "video", "film-broadcast", "Movie", "video"),
        ("song", "SOUND", "Audiovisual Material", 3, "audioRecording", "SoundRecording", "audio", "sound-recording",
         "MusicRecording", "audio"),
        ("graphic", "ART", "Artwork", 2, "artwork", "Art", "artwork", "art", "VisualArtwork", ""),
        ("figure", "FIGURE", "Figure", 37, "figure", "", "", "", "ImageObject", ""),
        ("map", "MAP", "Map", 20, "map", "", "", "map", "Map", ""),
        ("interview", "", "Interview", 64, "interview", "Interview", "", "", "", ""),
        ("personal_communication", "PCOMM", "Personal Communication", 26, "letter", "", "", "personal-communication",
         "EmailMessage", "commun"),
        ("manuscript", "MANSCPT", "Manuscript", 36, "manuscript", "", "manuscript", "historical-work", "Manuscript",
         "manuscript"),
        ("entry-encyclopedia", "ENCYC", "Encyclopedia", 53, "encyclopediaArticle", "", "entry", "encyclopedia", "", ""),
        ("entry-dictionary", "DICT", "Dictionary", 52, "dictionaryEntry", "", "", "dictionary", "DefinedTerm", ""),
        ("speech", "SLIDE", "", 0, "presentation", "", "", "slides", "PresentationDigitalDocument", ""),
        ("broadcast", "", "", 0, "tvBroadcast", "", "", "", "BroadcastEvent", ""),
        ("pamphlet", "PAMP", "Pamphlet", 24, "pamphlet", "", "", "pamphlet", "", ""),
        ("musical_score", "MUSIC", "Music", 61, "score", "", "", "music", "SheetMusic", ""),
        ("periodical", "SER", "Serial", 57, "periodical", "", "periodical", "serial", "Periodical", ""),
        ("classic", "ANCIENT", "Ancient Text", 51, "classic", "", "", "", "", ""),
        ("review", "", "", 0, "review", "", "", "", "Review", ""),
        ("document", "GEN", "Generic", 13, "document", "Misc", "misc", "generic", "CreativeWork", "other"),
    )
)  # fmt: skip

# Words that formats have beside those above -> CSL type.
MORE: dict[str, dict[str, str]] = {
    "ris": {
        "JFULL": "periodical", "EJOUR": "article-journal", "EBOOK": "book", "EDBOOK": "book", "ECHAP": "chapter",
        "CONF": "paper-conference", "ABST": "article-journal", "INPR": "article-journal", "CTLG": "book", "CLSWK": "classic",
        "ICOMM": "personal_communication", "MPCT": "motion_picture", "ADVS": "motion_picture", "WEB": "webpage",
        "DBASE": "dataset", "AGGR": "dataset", "GRANT": "document", "GOVDOC": "report", "UNBILL": "bill", "LEGAL": "legislation",
        "CHART": "figure", "EQUA": "figure", "MULTI": "motion_picture", "BLOG": "post-weblog", "UNPD": "manuscript",
    },
    "endnote": {
        "Edited Book": "book", "Electronic Book": "book", "Electronic Article": "article-journal",
        "Electronic Book Section": "chapter", "Conference Paper": "paper-conference", "Electronic Source": "webpage",
        "Government Document": "report", "Online Database": "dataset", "Online Multimedia": "motion_picture",
        "Press Release": "article-newspaper", "Catalog": "book", "Legal Rule or Regulation": "legislation",
        "Classical Work": "classic", "Discussion Forum": "post", "Social Media": "post", "Television Episode": "broadcast",
        "Podcast": "song", "Multimedia Application": "software", "Chart or Table": "figure", "Grant": "document",
    },
    "mods": {
        "article": "article-journal", "academic journal": "article-journal", "periodical": "periodical",
        "conference publication": "paper-conference", "web site": "webpage", "theses": "thesis", "technical report": "report",
        "bibliography": "book", "newspaper": "article-newspaper", "dictionary": "entry-dictionary",
        "encyclopedia": "entry-encyclopedia", "motion picture": "motion_picture", "legal case and case notes": "legal_case",
        "legislation": "legislation", "collection": "book", "instruction": "book", "journal article": "article-journal",
        "conference paper": "paper-conference", "book chapter": "chapter",
    },
    "word": {"ElectronicSource": "webpage", "Performance": "performance"},
    "hayagriva": {
        "anthos": "chapter", "anthology": "book", "conference": "paper-conference",
        "proceedings": "book", "newspaper": "article-newspaper",
        "reference": "book", "scene": "motion_picture", "original": "document", "exhibition": "document",
        "performance": "performance",
        "thread": "post",
    },
    "cff": {
        "audiovisual": "motion_picture", "conference": "book", "proceedings": "book", "database": "dataset", "edited-work": "book",
        "government-document": "report", "grant": "document", "legal-rule": "legislation", "manual": "book",
        "movie": "motion_picture",
        "multimedia": "motion_picture", "newspaper": "article-newspaper", "online-broadcast": "broadcast", "presentation": "speech",
        "software-code": "software", "software-container": "software", "software-executable": "software",
        "software-virtual-machine": "software", "video": "motion_picture", "catalogue": "book", "magazine": "article-magazine",
    },
    "schema": {
        "Article": "article", "MedicalScholarlyArticle": "article-journal", "Thesis": "thesis", "SoftwareSourceCode": "software",
        "WebSite": "webpage", "VideoObject": "motion_picture", "Painting": "graphic", "Photograph": "graphic",
        "MusicComposition": "musical_score", "TechArticle": "article", "PodcastEpisode": "song", "Clip": "motion_picture",
        "DataCatalog": "dataset", "PublicationIssue": "periodical", "TVEpisode": "broadcast", "Message": "personal_communication",
    },
    "jats": {
        "article-journal": "article-journal", "conference": "paper-conference", "preprints": "article", "website": "webpage",
        "webpage": "webpage", "database": "dataset", "gov": "report", "letter": "personal_communication", "discussion": "document",
        "list": "document", "eprint": "article", "conf-proc": "paper-conference", "conf-paper": "paper-conference",
        "supplementary-material": "dataset", "book-chapter": "chapter", "miscellaneous": "document",
    },
}  # fmt: skip
_FALLBACK = {"ris": "GEN", "endnote": "Generic", "mods": "document", "word": "Misc", "hayagriva": "misc", "cff": "generic",
             "schema": "CreativeWork", "jats": "other"}  # fmt: skip
_READ: dict[str, dict[str, str]] = {}
_WRITE: dict[str, dict[str, str]] = {}


def csl_type(format: str, word: str) -> str:
    """The CSL type of a format's word; "document" where it is not known."""
    if format not in _READ:
        table = {key.lower(): value for key, value in MORE.get(format, {}).items()}
        for kind in reversed(KINDS):
            if getattr(kind, format):
                table[getattr(kind, format).lower()] = kind.csl
        _READ[format] = table
    return _READ[format].get(word.strip().lower(), "document")


def word_of(format: str, csl: str) -> str:
    """The format's word for a CSL type, its general word where it has none."""
    if format not in _WRITE:
        _WRITE[format] = {kind.csl: getattr(kind, format) for kind in KINDS if getattr(kind, format)}
    return _WRITE[format].get(csl, _FALLBACK[format])


def endnote_number(word: str) -> int:
    """EndNote's number for its word; 13 is "Generic"."""
    return next((kind.number for kind in KINDS if kind.endnote == word), 13)
