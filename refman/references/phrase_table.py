# ruff: noqa: E501 - patterns
"""The phrases that `phrases` reads: a data table of patterns, each with what a text must hold for it to be asked.

Groups are labels ("_" for "-" in their names); what else a pattern covers is glue.

Sources: Chicago Manual of Style, 17th edition, sections 14.202, 14.213 and 14.261-14.267; MLA Handbook, 9th edition, section 5.60;
Citing Medicine, 2nd edition, chapters 1 and 25; IEEE Reference Guide (2018); ACS Guide to Scholarly Communication, section 4.3.
"""

from __future__ import annotations

from refman.references import papers, standards
from refman.references.brackets import PEOPLE, PERSON
from refman.references.roles import GIVEN_FIRST

_YEAR = r"(?:1[5-9]|20)\d\d"


_DAY = r"(?:(?:\d{1,2} )?[^\W\d_]{3,10}\.? (?:\d{1,2}, )?)?(?:1[89]|20)\d\d"


_GIVEN_FIRST_PEOPLE = rf"{GIVEN_FIRST}(?:(?:, | und | et | y | e | & | and ){GIVEN_FIRST}){{0,6}}"


# The channels of British and Australian television and radio.
_CHANNEL = r"(?:BBC (?:One|Two|Three|Four|1|2|3|4|Radio \d(?: Extra)?|World Service|News|Alba|Scotland|Wales)(?: Television)?|ITV\d?(?: Television)?|Channel [45](?: Television)?|Sky (?:One|News|Arts|Atlantic)|ABC(?: Television| Radio National| TV)|SBS(?: Television| One)?)"


_ENGLISH_MONTHS = frozenset(
    "January February March April May June July August September October November December".split()
)
_MONTH = f"(?:{'|'.join(sorted(_ENGLISH_MONTHS))})"


# In the languages that set the days of a meeting before the month.
_MONTHS = frozenset(
    """enero febrero marzo abril mayo junio julio agosto septiembre setiembre octubre noviembre diciembre
    gennaio febbraio aprile maggio giugno luglio settembre ottobre novembre dicembre janvier février mars avril mai juin
    juillet août septembre octobre décembre Januar Februar März April Juni Juli August September Oktober November Dezember
    janeiro fevereiro março maio junho julho setembro outubro novembro dezembro""".split()
)


_REPRINTED = frozenset(
    word
    for base in ("rééd", "réimpr", "repr", "reed", "rist", "nachdr", "neuausg", "neuaufl")
    for word in (base, base.capitalize())
)


_FROM_A_LANGUAGE = frozenset(
    word
    for base in "trad tradotto traduit traduzione traduction traducción traducido traduzido tradução aus przeł пер".split()
    for word in (base, base.capitalize())
)


# How a note leads to what it cites.
_SIGNALS = frozenset("Véase Vid Voir Siehe Vgl Cf Cfr See Vedi Zie Zob Por Jf См".split())


_SUPERVISED = frozenset(
    "Vedoucí Školitel Orientador Orientadora orientador orientadora Betreuer Betreuerin Promotor".split()
)


_INTRODUCED = frozenset(
    word
    for base in "préface préf prólogo prefazione introduzione introduction introducción introd vorwort nachwort foreword preface afterword avant-propos bearb neubearb nachw vorw einl geleitw".split()
    for word in (base, base.capitalize())
)


# The days and the town of a meeting as NLM prints them. Sample: "; 2001 Sep 13-15; Leeds, UK. New York: Springer".
_MEETING = r"; (?P<event_date>(?:19|20)\d\d [A-Z][a-z]{2} \d{1,2}(?:[–-](?:[A-Z][a-z]{2} )?\d{1,2})?); (?P<event_place>[^\W\d_][^;.:\d]{2,60}?)\. (?=[^\W\d_][^.:;\d]{2,40}: )"


# Samples: "Originally published 1955", "First published in 1739–40".
_PUBLISHED_BEFORE = r"(?<=[.,;] )(?:Originally|First) published(?: in)? (?P<original_date>(?:1[4-9]|20)\d\d(?:[–-]\d{2,4})?)(?: by (?P<original_publisher>[^\W\d_a-z][^.;]{2,60}))?(?=[.;]|$)"


# The scale of a map. Samples: "1:50,000", "1 : 25 000".
_SCALE = r"(?<=[ (])(?P<scale>1 ?: ?\d{1,3}(?:[., ]\d{3}){1,2})(?=[.,;)\] ]|$)"


# Samples: "45 × 60 cm", "33.5 × 43.5 × 19 cm".
_SIZE = r"(?<=[.,] )(?P<dimensions>\d[\d.,]{0,6} ?[×x] ?\d[\d.,]{0,6}(?: ?[×x] ?\d[\d.,]{0,6})? ?(?:cm|mm|in))(?=[.,])"


# Sample: "(ed. or. Théorie du geste, Paris 1968)".
_OF_ORIGINAL = r"(?<=\()(?P<again>ed\. or(?:ig)?\.|éd\. orig\.|tit\. or(?:ig)?\.) (?P<original_title>[^\W\d_][^(),\d]{3,100}), (?:(?P<original_publisher_place>[^\W\d_][^\d,()]{2,30}),? )?(?P<original_date>(?:1[5-9]|20)\d\d)(?=\))|(?<=\()(?P<again2>ed\. or(?:ig)?\.|éd\. orig\.) (?P<original_publisher_place2>[^\W\d_a-z][^\W\d_]{2,20}),? (?P<original_date2>(?:1[5-9]|20)\d\d)(?=\))"


# What a press release is called as a sentence of its own.
_RELEASES = frozenset(
    ("release", "Pressemitteilung", "Medienmitteilung", "Communiqué", "Comunicado", "Nota", "Comunicato", "Persbericht")
)


# Words beside those who asked the questions of an interview.
_ASKED = frozenset(
    "interviewed Interviewed entrevista Entrevista entretien Entretien propos Propos intervista Intervista Interview".split()
)


_FOREWORDS = ("Foreword", "Introduction", "Preface", "Afterword", "Prologue", "Epilogue")


# Each with the string that the text must hold. Groups are labels, "_" for "-"; the rest is glue.
BY_TEXT: tuple[tuple[str, str], ...] = (
    ("€", r"(?<=, )(?P<note>\d{1,4}(?:[.,]\d\d)? ?€)(?=[.,)]|$)"),
    (".m.", r", (?P<note>\d{1,2}(?::\d\d)? [ap]\.m\.)(?=[,. ]|$)"),
    (
        " s.v. ",
        r"^(?:\d{1,3}[.)] )?(?P<container_title>[^\W\d_a-z][^.,“\"]{3,80})[.,] (?:(?P<edition>\d{1,2}(?:st|nd|rd|th) ed\.)(?:, | ))?(?:\((?P<issued>\d{4})\), )?s\.v\. [“\"«] ?(?P<title>[^”\"»]{1,80}?)[,.]? ?[”\"»]",
    ),
    ("./", r"(?<![\d.])(?P<issued>\d{1,2}\./\d{1,2}\. [A-ZÄ][a-zä]{2,8}\.? (?:19|20)\d\d)"),
    ("[e-", r"\[(?P<medium>e-(?:journal|book))\]"),
    ("1:", r"(?<=\. )(?P<number>\d{2,5} ?[A-Z]{1,3}), (?=1 ?:)"),
    (
        "–",
        r"(?<=[\w?!]\. )(?P<original_date>1[5-9]\d\d–\d\d)\. (?P<publisher>[A-Z][^.,\d]{2,50}), (?P<issued>(?:19|20)\d\d)(?=\.)",
    ),
    ("1:", _SCALE),
    ("1 : ", _SCALE),
    ("@", r"^@(?P<author>[\w.]{2,30})\.?(?= [\"“(])"),
    ("'", r"(?<=, )(?P<dimensions>\d{2,3}')(?=\.?$)"),
    ("’", r"(?<=, )(?P<dimensions>\d{2,3}’)(?=\.?$)"),
    (
        ") [",
        r"\((?:N\.|[Nn]°|n\.|n[oº]|Nr\.|Folge|Ep\.|N\.º|n\.º|núm\.) ?(?P<number>\d{1,4})\)(?= \[)",
    ),
    (", at ", r"(?<=\d[–-]\d{2}), at (?P<note>\d{1,5}(?:[–-]\d{1,4})?)(?=\.?$)"),
    ("n° ", r"(?<=, )n° (?P<issue>\d{1,4}), (?P<issued>(?:19|20)\d\d)/(?P<note>\d{1,2})(?=,)"),
    ("×", _SIZE),
    (" x ", _SIZE),
    ("ed. or", _OF_ORIGINAL),
    ("tit. or", _OF_ORIGINAL),
    ("(masch", r"(?<=\()(?P<medium>masch(?:inenschr)?\.?)(?=\))"),
    ("a.a. ", r"(?<=, )(?P<note>a\.\s?a\. (?:19|20)\d\d[-/–](?:\d\d)?\d\d)"),
    ("; 19", _MEETING),
    ("; 20", _MEETING),
    ("; c", r"; c(?P<issued>(?:1[89]|20)\d\d)(?=[\s.\[;–-])"),
)


# The same, each with words of which one must stand in the text.
BY_WORDS: tuple[tuple[frozenset[str], str], ...] = (
    (
        frozenset(("Review", "review")),
        rf"(?<=[.,”»’\"] )(?P<genre>[Rr]eview(?: of the (?:film|book|play|album|exhibition|opera|novel|TV series|television series|video game|podcast)(?= [^\W\d_a-z]))?)(?: of)? (?P<reviewed_title>(?:[^.“”\[\]]|(?<= [A-Z])\.){{2,160}}?), by (?P<reviewed_author>{PEOPLE})[.,](?: (?P<container_title>[^\W\d_][^.,;:\d]{{2,60}}),? (?=\d|[^\W\d_]{{3,9}}\.? \d))?",
    ),
    (
        frozenset(("Filmed", "Recorded")),
        rf"\b(?:Filmed|Recorded)(?: in| on)? (?P<issued>{_DAY})(?: at (?P<event_title>[^,.;()]{{2,60}}))?",
    ),
    (
        frozenset(
            "E-book Ebook e-book Kindle Deluxe Illustrated International Paperback Reprint Library Critical Expanded Abridged Unabridged Concise Annotated".split()
        ),
        r"(?<=[.,] )(?P<edition>(?:E-?book|Kindle|Deluxe|Illustrated|International|Paperback|Reprint|Library|Critical|Expanded|Abridged|Unabridged|Concise|Annotated) ed\.)(?=, [^\W\d_a-z])",
    ),
    (
        frozenset(("Episode", "episode", "Ep", "ep")),
        r"\b(?P<number>(?:[Ss]eason|[Ss]eries) \d{1,3}, (?:[Ee]pisode|[Ee]p\.) \d{1,4})",
    ),
    (
        frozenset(("repr", "rpt", "reprint", "reprinted", "reissued")),
        (
            r"\((?P<original_date>(?:1[5-9]|20)\d\d); (?:repr\.|rpt\.?|reprint(?:ed)?|reissued),? "
            r"(?:(?P<publisher_place>[^\W\d_][^,;():]{2,40})(?:: (?P<publisher>[^,;()]{2,60}))?, )?(?P<issued>(?:1[5-9]|20)\d\d)\)"
        ),
    ),
    (
        frozenset(("coll", "Coll")),
        (
            r"(?:(?<=, )|(?<=\()|(?<=\. ))[Cc]oll\. [«“\"] ?(?P<collection_title>[^»”\"()\[\]]{2,80}?) ?[»”\"]"
            r"(?:,? \(?n[°o]s? ?(?P<collection_number>\d{1,5})\)?)?"
        ),
    ),
    (
        frozenset(("BCE", "BC", "Chr")),
        r"^(?P<author>[^\W\d_][^()\d]{1,80}?)[.,]? \((?P<issued>(?:ca?\. |um |vers |c\. )?\d{1,4}(?: ?[–-] ?\d{1,4})? (?:BCE?|v\. ?Chr)\.?)(?=\))",
    ),
    (
        _MONTHS,
        r"(?<=\()(?P<issued>\d{1,2}\.? ?[–-] ?\d{1,2}\.? (?:de )?[^\W\d_]{3,10}\.? (?:de )?(?:19|20)\d\d|(?:19|20)\d\d, \d{1,2}\.? ?[–-] ?\d{1,2}\.? (?:de )?[^\W\d_]{3,10})(?=\))",
    ),
    (
        frozenset(
            "Chair Chairs Presidenta Presidente Président Présidente Vorsitz Leitung Moderador Moderadora Moderatorin".split()
        ),
        rf"(?<=\. )(?:In|En|Dans) (?P<chair>{PEOPLE}) \((?:Chairs?|Presidenta|Presidente|Présidente?|Vorsitz|Leitung|Moderadora?|Moderatorin)\), (?P<container_title>[^\[\]]{{3,160}}?) \[(?P<genre>Symposium|Panel|Workshop|Conference session|Roundtable|Simposio|Simposium|Mesa redonda|Colloque|Table ronde|Tavola rotonda)\]\. (?P<event_title>[^\W_][^,.]{{3,120}}), (?P<publisher_place>[^\W\d_][^.]{{3,60}})(?=\.?$|\. http)",
    ),
    (
        frozenset(("Dir",)),
        rf"(?<=[.,”\"] )Dir\. (?P<director>{_GIVEN_FIRST_PEOPLE})(?=[.,])",
    ),
    (
        frozenset(("Perf", "Perfs")),
        rf"(?<=[.,”\"] )Perfs?\. (?P<performer>{_GIVEN_FIRST_PEOPLE})(?=[.,])",
    ),
    (
        frozenset(("Message",)),
        rf"(?<=[.”\"] )Message to (?:the author|(?P<recipient>{_GIVEN_FIRST_PEOPLE}))(?=[.,])",
    ),
    (
        frozenset(("E-mail", "Email")),
        r"(?<=\d\. )(?P<medium>E-?mail)(?=\.?$)",
    ),
    (
        frozenset(word for name in _FOREWORDS for word in (name, name.lower())),
        (
            rf"(?:(?<=\. )(?P<title>{'|'.join(_FOREWORDS)})|(?<=[^\W\d_], )(?P<title2>{'|'.join(map(str.lower, _FOREWORDS))})(?= to))"
            r"(?:\.| to) (?P<container_title>[^\W\d_][^,.]{2,100}), "
            rf"by (?P<container_author>{_GIVEN_FIRST_PEOPLE})(?:, (?P<page>[ivxlc\d]{{1,6}}[–-][ivxlc\d]{{1,6}}))?(?=[,.])"
        ),
    ),
    (
        frozenset(("Version",)),
        r"(?<=\. )(?P<edition>(?:(?:Authorized|King|James|New|International|English|Standard|Revised|American|Douay-Rheims|Living|Catholic) ){1,4}Version)(?=[,.])",
    ),
    (
        frozenset(("House", "Senate", "Rept", "Rep", "Doc")),
        r"(?<=[.,(] )(?P<number>(?:House|Senate) (?:Report|Document|Executive Document|Resolution|Bill) (?:[Nn]o\. )?\d[\d-]*|(?:H\.|S\.|H\.R\.) ?(?:Rept|Rep|Doc)\. (?:[Nn]o\. )?\d[\d-]+)(?=[,.)]|$)",
    ),
    (
        frozenset(("Cartoon", "Advertisement")),
        r"(?<=[.”\"] )(?P<genre>Cartoon|Comic strip|Advertisement)\. (?P<container_title>[^\W\d_][^,.\d]{2,60})(?=, )",
    ),
    (
        frozenset(("Atlas",)),
        r"(?<=[.”\"] )(?P<genre>Map)\. (?P<container_title>(?:[^\W\d_][^,.\d]{0,40} )?Atlas[^,.\d]{0,40})(?=, )",
    ),
    (
        frozenset(("MS", "TS")),
        r"(?<=\. )(?P<genre>MS|TS)\. (?P<archive>[^\W\d_a-z][^,\d]{2,60}), (?P<archive_place>[^\W\d_a-z][^,.\d]{2,30})(?=\.?$)",
    ),
    (
        frozenset(("author", "author's")),
        rf"^(?:\d{{1,3}}[.)] )?(?P<author>{GIVEN_FIRST}), (?P<genre>(?:(?:e-?mail|text|Facebook|direct) message|letter) to (?:the )?author|(?:(?:telephone|phone) )?(?:conversation|interview) (?:with|by) (?:the )?author|(?:in )?discussion with (?:the )?author|personal communication(?: with (?:the )?author)?)(?=, )",
    ),
    (
        frozenset(("Art", "Artikel")),
        r"(?<=[^\W\d_], )(?P<_>Art\.|Artikel) (?=[„»«“\"])",
    ),
    (
        frozenset(("année",)),
        r"(?<=, )(?P<volume>\d{1,3})(?:e|ème|ᵉ) année(?=[,.])",
    ),
    (
        frozenset(("Order", "UMI")),
        r"\((?:Order|UMI) No\. (?P<number>[\w-]{4,12})\)(?= \[)",
    ),
    (
        frozenset(("Thèse", "thèse", "Mémoire", "mémoire")),
        r"(?:(?<=[.,”»] )|(?<=\())(?P<genre>[Tt]hèse de [Dd]octorat(?: (?:en|de|ès) [^.,()]{3,60}?| ?: [^.,()]{3,40})?|[Mm]émoire de (?:[Mm]aster|[Mm]aîtrise|DEA|D\.E\.A\.)(?: \d)?(?: (?:en|de) [^.,()]{3,60}?)?)(?=[.,]| sous la direction)",
    ),
    (
        frozenset(("tesis", "Tesis", "tesi", "Tesi")),
        r"(?:(?<=[.,”»] )|(?<=\())(?P<genre>[Tt]esis (?:doctoral|de (?:doctorado|maestría|licenciatura|grado|máster))(?: en [^.,()]{3,40})?|[Tt]esi di (?:laurea|dottorato)(?: magistrale)?(?: in [^.,()]{3,40})?)(?=[.,])",
    ),
    (
        frozenset(("dissertation", "thesis")),
        r"(?<=[”\"] )(?P<issued>(?:19|20)\d\d)\. (?P<publisher>[A-Z][^.,\d]{2,50}), (?P<genre>(?:PhD|MA|MSc|Master[’']s|Doctoral) (?:dissertation|thesis))(?=\.?$|\. )",
    ),
    (
        frozenset(("ProQuest",)),
        r"(?P<archive>ProQuest) \((?P<archive_location>(?:AAT |UMI |Order No\. )?[A-Z]{0,2}\d{5,9})\)",
    ),
    (
        frozenset(("Received",)),
        rf"(?<=[.”\"] )Received by (?P<recipient>{_GIVEN_FIRST_PEOPLE})(?=, )",
    ),
    (
        frozenset(("catalogo", "catalogue", "Ausstellungskatalog", "catálogo", "Katalog")),
        r"(?<=, )(?P<genre>catalogo della mostra|catalogue d[’']exposition|exhibition catalogue|catálogo de (?:la )?exposición|Ausstellungskatalog)(?: \((?P<event_place>[^,()\d]{2,30}), (?P<event_date>[^()]{4,60})\))?(?=,)",
    ),
    (
        frozenset(("Riv", "Giur", "Dir", "Foro", "Giust", "Rass", "Contr")),
        r"(?<=, )in (?P<container_title>(?:Riv\.|Giur\.|Foro|Dir\.|Giust\.|Rass\.|Contr\.) ?[^,\d]{2,40}), (?P<issued>(?:19|20)\d\d)(?:, (?P<volume>[IVX]{1,4}))?(?:, n\. ?(?P<issue>\d{1,3}))?, (?:pp?|c)\. (?P<page>\d{1,5}(?:[–-]\d{1,5})?(?: ss?\.)?)",
    ),
    (
        frozenset(("Nachdruck", "Reprint", "Neudruck")),
        r"(?P<again>(?:Nachdruck|Neudruck) der (?:Ausgabe|Ausg\.)) (?P<original_publisher_place>[A-ZÄÖÜ][\w .-]{2,25}?) (?P<original_date>1[5-9]\d\d|20\d\d)(?=[,.;)])",
    ),
    (
        frozenset(("Score", "score", "Partitur", "Klavierauszug", "Partition", "Partitura")),
        r"(?<=\d\. )(?P<medium>(?:Vocal|Full|Study|Miniature) score|Score|Partitur|Klavierauszug|Partition|Partitura)(?=\.?$)",
    ),
    (
        frozenset(("óleo", "oil", "huile", "olio", "Öl", "Oil")),
        r"(?<=, )(?P<medium>(?:óleo sobre|[Oo]il on|huile sur|olio su|Öl auf) [^\W\d_]{3,12})(?=, )",
    ),
    (
        _ENGLISH_MONTHS,
        rf"(?<=\. )(?P<event_place>[A-Z][^\d.:]{{2,50}}), (?:(?P<event_date>\d{{1,2}}[–-]\d{{1,2}} {_MONTH} (?:19|20)\d\d)|(?P<note>\d{{1,2}}[–-]\d{{1,2}} {_MONTH}))\. (?=[A-Z][^.:\d]{{2,40}}: )",
    ),
    (
        _ENGLISH_MONTHS,
        rf"(?<=, )(?P<issued>\d{{1,2}}[–-]\d{{1,2}} {_MONTH})(?=\.?$|\. [A-Z])",
    ),
    (
        frozenset(("article", "Article", "Artículo", "Articolo", "Artikel", "Artigo")),
        r"(?<=[,)] )(?:[Aa]rticle (?:number |no\. )?|Artículo |Articolo |Artikel |Artigo )(?P<number>[A-Za-z]{0,4}\d{2,}[\w]*)(?=[.,]|$)",
    ),
    (
        frozenset(("cat", "Cat")),
        r"(?<=, )[Cc]at\. no\. (?P<number>\d[\d.]*\d)(?=[.,])",
    ),
    (
        frozenset(("sheet", "Sheet", "Blatt", "feuille", "hoja", "foglio")),
        r"(?<=, )(?:[Ss]heet|Blatt|feuille|hoja|foglio) (?P<number>[A-Z]{0,3} ?\d{1,4})(?=[,.])",
    ),
    (
        frozenset(("rapport", "Rapport")),
        r"(?<=, )(?P<genre>[Rr]apport(?: d[’']information)?),? n[°o] ?(?P<number>\d[\d-]{0,8})(?=,)",
    ),
    (
        frozenset(("Diss",)),
        r"(?<=[.,] )(?P<genre>Diss\.),? (?P<publisher>Univ\. [A-ZÄÖÜ][\w-]+(?: (?:i\. ?Br\.|a\. ?M\.|am Main|i\. ?Ü\.))?),? (?=(?:19|20)\d\d)",
    ),
    (
        frozenset(("Patent",)),
        r"(?<=\. )(?P<authority>[A-Z][A-Za-z. ]{3,60}(?:Office|Organisation|Organization)) (?P<genre>[Pp]atent(?: [Aa]pplication)?) (?:no\.|No\.|number) (?P<number>[A-Z]{0,2} ?\d[\d,. ]{2,14}\d(?: ?[AB]\d?)?)(?=[.,]|$)",
    ),
    (
        frozenset(("Rn", "Rdnr", "Rz", "RdNr")),
        r"(?<=, )(?P<section>(?:§§? ?\d{1,4}[a-z]?(?: Abs\. ?\d{1,2})?,? |Art\. ?\d{1,3},? )?(?:Rn|Rdnr|RdNr|Rz)\. ?\d{1,4}(?: ?ff?\.|[–-]\d{1,4})?)(?=\.?$|[,;)])",
    ),
    (
        frozenset(("BBC", "ITV", "Channel", "Sky", "ABC", "SBS")),
        rf"(?P<publisher>{_CHANNEL}), (?P<issued>\d{{1,2}} (?:January|February|March|April|May|June|July|August|September|October|November|December))(?:, (?P<note>\d{{1,2}}[:.]\d\d(?: ?[ap]m)?))?(?=\.|$)",
    ),
    (
        frozenset(("BBC", "ITV", "Channel", "Sky", "ABC", "SBS")),
        rf"^(?P<title>[^\W\d_][^()‘’'\"]{{1,80}}?) \((?P<issued>(?:19|20)\d\d)\) (?={_CHANNEL},)",
    ),
    (
        frozenset(("Email", "E-mail", "email")),
        rf"(?<=\) )(?P<genre>E-?mail) to (?P<recipient>{PEOPLE})(?=, )",
    ),
    (
        frozenset(("Col", "Colección", "Collana", "Coll")),
        r"(?<=\d\. )(?:Col\.|Colección|Collana|Coll\.) (?P<collection_title>[^\W\d_][^,.\d]{2,60})(?:, (?:n\.º |núm\. |n\. )?(?P<collection_number>\d{1,4}))?(?=\.?$)",
    ),
    (
        frozenset(("Bl",)),
        r"(?<=\d, )Bl\. (?P<page>\d{1,4})(?=\.?$)",
    ),
    (
        frozenset(("rel", "relatore")),
        r"(?<=[,.] )rel(?:\.|atore)?:? (?:prof\. )?(?P<contributor>[^\W\d_][^,\d]{3,40}?)(?=\.?$|,)",
    ),
    (
        frozenset(("wie",)),
        r"(?<=\()(?P<note>wie (?:Anm\.|Fn\.) ?\d{1,4})(?=\))",
    ),
    (
        frozenset(("Reprint",)),
        rf"(?P<original_date>(?:1[5-9]|20)\d\d)\. (?P<again>Reprint), (?P<again2>with an? (?:new )?(?:preface|introduction|foreword|afterword) by) (?P<contributor>{_GIVEN_FIRST_PEOPLE}),(?= [A-Z])",
    ),
    (
        frozenset(("filed",)),
        rf"(?<=, )filed (?P<submitted>{_DAY}),? (?:and )?issued (?P<issued>{_DAY})(?=[.,]|$)",
    ),
    (
        frozenset(("DVD", "Blu-ray", "Blu", "VHS")),
        r"(?P<original_date>(?:19|20)\d\d); (?P<publisher_place>[^\W\d_][^:;\d]{2,40}): (?P<publisher>[^\W\d_][^,;:\d]{2,60}), (?P<issued>(?:19|20)\d\d)\. (?P<medium>(?:DVD|Blu-ray|VHS)[^.]{0,30})(?=\.?$)",
    ),
    (
        frozenset(("recorded", "Recorded")),
        r"[Rr]ecorded (?P<event_date>(?:[A-Z][a-z]{2,8} )?(?:\d{1,2}, )?(?:19|20)\d\d)[.,](?= .*\b(?:19|20)\d\d\b)",
    ),
    (
        frozenset(("recorded",)),
        rf"(?<=[,”\"] )by (?P<composer>{_GIVEN_FIRST_PEOPLE})(?=, recorded)",
    ),
    (
        frozenset(("aired", "Aired")),
        rf"(?P<again>[Aa]ired) (?P<issued>{_DAY}),? on (?P<publisher>[A-Z][\w &]{{1,30}})(?=\.?$|,)",
    ),
    (
        frozenset(("MP3", "audio")),
        r"(?<=[.,] )(?P<medium>(?:MP3 |AAC )?[Aa]udio), (?P<dimensions>\d{1,2}:\d\d(?::\d\d)?)(?=[.,]|$)",
    ),
    (
        frozenset(("produced",)),
        r"(?<=, )in (?P<container_title>[^\W\d_a-z][^,]{2,60}), produced by (?P<producer>[^\W\d_][^,.]{2,60})(?=, )",
    ),
    (
        frozenset(("Address", "Lecture", "Keynote", "Reading")),
        r"(?<=[a-z]\. )(?P<genre>Address|Lecture|Keynote(?: speech| address)?|Reading)(?=\.?$)",
    ),
    (
        frozenset(("Pamphlet", "Leaflet", "Flyer")),
        r"(?<=[a-z]\. )(?P<genre>Pamphlet|Leaflet|Flyer)(?=\. [A-Z])",
    ),
    (
        frozenset(("Retraction", "Correction", "Erratum")),
        r"(?<=\()(?P<note>(?:Retraction|Correction|Erratum) published [^()]{4,220})(?=\))",
    ),
    (
        frozenset(("Besorgt", "besorgt")),
        rf"(?<=[.,] )[Bb]esorgt (?:von|v\.) (?P<editor>{_GIVEN_FIRST_PEOPLE})(?=[.,;])",
    ),
    (
        frozenset(("Regie", "Réalisation", "Realización", "Regia", "Dirección")),
        rf"(?<=[.,;] )(?:Regie|Réalisation|Realización|Regia|Dirección) ?: (?P<director>{_GIVEN_FIRST_PEOPLE})(?:\. (?:Erstausstrahlung|Ausstrahlung|Uraufführung))?(?=[.,;:])",
    ),
    (
        frozenset(("Drehbuch", "Buch", "Scénario", "Guion", "Sceneggiatura")),
        rf"(?<=[.,;] )(?:Drehbuch|Buch|Scénario|Guion|Sceneggiatura) ?: (?P<script_writer>{_GIVEN_FIRST_PEOPLE})(?=[.,;])",
    ),
    (
        frozenset(("Diss",)),
        r"(?<=[.,] )(?P<genre>(?:(?:Unveröff|Ungedr|Masch|Maschinenschr|Phil|Jur|Med|Theol|Rechtswiss|Wirtschaftswiss|Math|Nat)\. ){1,2}Diss\.)(?=,? )",
    ),
    (
        frozenset(("EPUB", "PDF", "book", "e-book", "E-book", "Editions", "edition")),
        r"(?<=\d\. )(?P<medium>(?:PDF|EPUB|Adobe Digital Editions(?: EPUB| PDF)?|Microsoft Reader|Kindle edition|[Ee]-book)(?: [Ee]-book)?)(?=\.?$)",
    ),
    (
        frozenset(("rev",)),
        r"(?<=[(,.] )?(?P<edition>\d{1,2}(?:st|nd|rd|th) ed\., text rev)\.(?=[),])",
    ),
    (
        frozenset(("edition", "ed")),
        r"(?:(?<=\d, )|(?<=[a-z], ))(?P<edition>(?:[Ff]inal|[Ll]ate|[Ee]arly|[Nn]ational|[Cc]ity|[Mm]orning|[Ee]vening|[Ww]eekend|[Ii]nternational|[Ss]unday|[Ll]ate [Cc]ity)(?: [a-z]{4,10})?) ed(?:ition|n?\.)(?:,? sect?(?:ion|\.) (?P<section>[A-Z\d]{1,3}))?(?=[,.])",
    ),
    (
        frozenset(("Conducted", "conducted")),
        rf"(?<=[.”\"] )(?P<genre>[Ii]nterview)[.,]? [Cc]onducted by (?P<interviewer>{PEOPLE})(?=[.,;])",
    ),
    (
        frozenset(("disc",)),
        r"(?<=[,.] )(?P<medium>[Cc]ompact disc)(?=[,.;]|$)",
    ),
    (
        frozenset(("Effective",)),
        rf"(?<=\. )(?P<_>Effective) (?P<issued>{_DAY})(?=[.,])",
    ),
    (
        frozenset(("Track", "track")),
        r"(?<=[.,”\"] )(?P<number>[Tt]rack \d{1,3}) on (?P<container_title>[^\W\d_][^,.;]{1,80})(?=[,.;])",
    ),
    (
        frozenset(("BGBl", "RGBl", "GVBl", "GBl")),
        r"(?P<container_title>(?:BGBl|RGBl|GVBl|GBl)\.?)(?: Teil)?(?: (?P<volume>I{1,3}))?(?: (?P<issued>(?:18|19|20)\d\d))?,? (?:Nr\. ?(?P<issue>\d{1,3}),? )?S\. ?(?P<page>\d{1,5})",
    ),
    (
        frozenset(("réalisé", "réalisée")),
        rf"(?<=, )(?P<_>réalisée? le) (?P<issued>\d{{1,2}}(?:er)? [^\W\d_]{{3,9}} {_YEAR})(?: à (?P<publisher_place>[^\W\d_a-z][^\d,.()]{{1,30}}))?(?=[,.]|$)",
    ),
    (
        frozenset(("Diário",)),
        r"(?P<container_title>Diário da República),? n\.?º ?(?P<issue>\d{1,3}/\d{4})(?:,? ?[-–]? ?(?P<section>(?:I{1,2}|\d\.ª) [Ss]érie))?",
    ),
    (
        frozenset(("KOM", "COM", "SWD", "JOIN")),
        r"(?<=[.,”\"“«»] )(?P<number>(?:KOM|COM|SWD|JOIN) ?\((?:19|20)\d\d\) ?\d{1,4}(?: (?:final|endg(?:ültig)?|def))?)(?=[.,;]|$)",
    ),
    (
        frozenset(("Interview", "Gespräch", "Telefoninterview")),
        rf"^(?P<title>(?:Persönliches )?(?:Interview|Gespräch|Telefoninterview) mit [^\d“”„]{{2,90}}?),? (?:am|vom) (?P<issued>\d{{1,2}}\. ?(?:\d{{1,2}}\. ?|[^\W\d_]{{3,9}} ){_YEAR})(?: in (?P<publisher_place>[A-ZÄÖÜ][^\d,.]{{2,30}}))?(?=\.?$)",
    ),
    (
        frozenset(("published",)),
        r"(?<=, )(?P<issued>to be published)(?=\.?$)",
    ),
    (
        frozenset(("Erstausstrahlung", "Ausstrahlung", "Uraufführung")),
        rf"(?<=[.,] )(?P<_>Erstausstrahlung|Ausstrahlung|Uraufführung):? (?P<event_date>\d{{1,2}}\. ?(?:\d{{1,2}}\. ?|[^\W\d_]{{3,9}} ){_YEAR})(?:, (?P<dimensions>\d{{1,3}} Min\.?))?(?=[.,]|$)",
    ),
    (
        frozenset(("RES",)),
        r"(?<=, )(?P<title>Resolution \d{1,5}(?: ?\([IVX\d]{1,7}\))?), (?P<number>[ASE](?:/HRC)?/RES/[\w/()-]*\w\)?)",
    ),
    (
        frozenset(("package",)),
        r"(?<=[.,] )(?P<genre>(?:R|Python|Julia|Stata) package),? version (?P<version>\d[\d.-]{0,12}\d)(?=[.,;]| |$)",
    ),
    (
        frozenset(("Version",)),
        r"(?<=\. )(?P<version>Version (?:19|20)\d\d-\d{1,2})(?=\. )",
    ),
    (
        frozenset(("oprac", "Oprac")),
        rf"(?<=[.,] )(?P<_>[Oo]prac\.(?: i wstęp(?:em)?)?) (?P<editor>{GIVEN_FIRST})(?=[,.;])",
    ),
    (
        frozenset(("ed",)),
        r"(?<=[.,] )(?P<edition>\d{1,2}\.?[ªaº] ed)\.?,? \[(?P<version>versión \d[\d.]{0,6})[^\[\]]{0,20}\]",
    ),
    (
        frozenset(("Web",)),
        rf"(?<=[.,] )(?P<medium>Web)\. (?P<accessed>\d{{1,2}} [A-Z][a-z]{{2,8}}\.? {_YEAR})(?=\.?$|\. <)",
    ),
    (
        frozenset(("Interview", "interview")),
        r"(?<=[.”\"] )(?P<genre>[Ii]nterview by (?:the )?author)\.(?: (?P<medium>(?:[Tt]ape|[Dd]igital|[Aa]udio|[Vv]ideo) recording|Transcript)(?=[.,]))?",
    ),
    (
        frozenset(("Treaty",)),
        r"(?P<container_title>(?:United Nations, )?Treaty Series),? vol\. (?P<volume>\d{1,4})(?:,? No\. (?P<number>\d{1,6}))?(?:,? pp?\. (?P<page>\d{1,4}))?",
    ),
    (
        frozenset(("Advance",)),
        r"(?<=\. )(?P<note>Advance online publication)(?=\.|$)",
    ),
    (
        frozenset(("communication",)),
        r"(?:(?<=[,.] )|(?<=\())(?P<genre>(?:[Pp]ersonal|[Pp]rivate) communication)(?=[,.)]| \(|$)",
    ),
    (
        frozenset(("NICE",)),
        r"(?P<genre>NICE (?:clinical |public health )?guideline) \[(?P<number>[A-Z]{2,3}\d{1,4})\]",
    ),
    (
        frozenset(("GBD",)),
        r"^(?:\[?\d{1,3}[\].)]? )?(?P<author>GBD (?:19|20)\d\d [^.\d]{3,80}? Collaborators)(?=[.,])",
    ),
    (
        frozenset(("ibid",)),
        r"; (?P<note>(?:[^\W\d_]\.[ -]?){1,3}[^;.\d]{2,80}?,? ibid\. [^;]{3,60}?)(?=\.?$)",
    ),
    (
        frozenset(("patent",)),
        r"(?<=\. )(?P<genre>(?:United States|European|Japan|Canadian|German) patent)(?: application)? (?P<number>[A-Z]{0,2} ?\d[\d, ]{4,14}(?: ?[A-Z]\d?)?)(?=[.,])",
    ),
    (
        frozenset(("Sect",)),
        r";Sect\. (?P<section>[A-Z]):(?P<page>\d{1,3})(?: \((?P<note>col\. ?\d{1,2})\))?",
    ),
    (
        frozenset(("about",)),
        r"\[about (?P<number_of_pages>\d{1,4}) (?:p|pages|screens)\.?\]",
    ),
    (
        frozenset(("Updated", "Published", "Modified", "Reviewed")),
        r"(?<=\. )(?P<_>Updated|Published|Modified|Reviewed) (?P<issued>[A-Z][a-z]{2,8}\.? \d{1,2}, \d{4})(?=\. Accessed )",
    ),
    (
        frozenset(("assignee", "assignees")),
        r", (?P<again>inventors?); (?P<names>[^;]{3,80}), (?P<again2>assignees?)(?=\.)",
    ),
    (
        frozenset(("Orig",)),
        r"\((?P<_>(?:engl|frz|franz|amerik|ital|russ|span|niederl|poln|dt)\. Orig\.) (?P<original_date>(?:1[5-9]|20)\d\d)\)",
    ),
    (
        frozenset(("Core",)),
        rf"\[(?P<_>Core Writing Team),? (?P<editor>{PEOPLE}) \((?P<again>eds?)\.?\)\]",
    ),
    (
        frozenset(("Reprinted",)),
        r"\((?P<note>Reprinted (?:in|from) [^()]{10,300})\)",
    ),
    (
        frozenset(("uploaded",)),
        r"(?<=, )(?P<note>uploaded by [^,.;]{2,60})(?=, )",
    ),
    (
        frozenset(("pp",)),
        r"[\"”] (?P<original_date>(?:1[5-9]|20)\d\d)\. (?P<container_title>[^\W\d_a-z][^“”\".]{3,140}?), (?P<publisher>[^\W\d_a-z][^,\d]{1,60}), (?P<issued>(?:1[89]|20)\d\d), pp\. (?P<page>\d[\d–-]{1,12})",
    ),
    (
        frozenset(("First", "Originally")),
        _PUBLISHED_BEFORE,
    ),
    (
        frozenset(("RES",)),
        r"(?P<number>(?:UN Doc\.? )?[ASE]/(?:HRC/)?RES/\d[\w/.()]{0,16}(?<![.(]))",
    ),
    (
        frozenset(("RFC",)),
        r"(?:^|(?<=[.,] ))(?P<number>RFC ?\d{3,5})(?=: )",
    ),
    (
        frozenset(("ресурс",)),
        r"\[(?:[Ээ]лектронный|[Ее]лектронний) ресурс\]",
    ),
    (
        frozenset(("resource",)),
        r"\[[Ee]lectronic resource\]",
    ),
    (
        frozenset(("Текст",)),
        r"(?P<medium>Текст ?: ?(?:электронный|непосредственный))",
    ),
    (
        frozenset(("Wikimedia",)),
        r"(?P<container_title>Wikipedia)\. (?P<publisher>Wikimedia Foundation)(?=[,.])",
    ),
    (
        frozenset(("Wikipedia",)),
        r"(?P<container_title>Wikipedia, The Free Encyclopedia)(?:\. (?P<again>Wikipedia, The Free Encyclopedia))?(?=[,.])",
    ),
    (
        frozenset(("Index",)),
        r"(?P<again>Index)(?: [Nn]umber)?: (?P<number>[A-Z]{3} \d\d/\d{3,5}/\d{4})",
    ),
    (
        frozenset(("Preprint",)),
        r"(?<=\. )(?P<genre>Preprint)\. (?P<again>Posted(?: online)?) (?P<issued>[A-Z][a-z]{2,8}\.? \d{1,2}, \d{4})",
    ),
    (
        frozenset(("Twitter", "twitter", "Facebook", "Instagram", "Mastodon", "Bluesky")),
        r"(?<=(?:19|20)\d\d, )(?P<note>\d{1,2}:\d\d)(?=, )",
    ),
    (
        frozenset(("LC", "ST", "TD")),
        r"(?:\(|(?<=\. ))(?P<number>(?:LC|ST|TD)/[A-Z][\w./-]{2,24}?\d[\w./-]{0,6}?)(?:\)|(?=\. [A-Z]))",
    ),
    (
        frozenset(("min", "Min")),
        r"(?<=[,;] )(?P<dimensions>\d{1,3} [Mm]in)(?=[.,;]|$)",
    ),
    (
        frozenset(("Directed",)),
        r"^(?P<title>[^\W\d_][^()\[\]]{0,120}?) \((?P<issued>(?:1[89]|20)\d\d)\)\.? (?=Directed by )",
    ),
    (
        _REPRINTED,
        rf"\b(?P<x>(?:[Rr]é(?:éd|impr)|[Rr]epr|[Rr]eed|[Rr]ist|Nachdr|Neuausg|Neuaufl)\.) (?P<issued>{_YEAR})(?=[).,;]|$)",
    ),
    (papers.WORDS, papers.NUMBER),
    (
        frozenset(("Chapter", "Chap", "chap", "ch", "Kapitel", "Kap", "chapitre", "capítulo")),
        r"(?:(?<=[,;] )|(?<=\. )(?=[^,.]{3,12}, ))(?:Chapter|[Cc]hap\.|ch\.|Kapitel|Kap\.|chapitre|capítulo) (?P<chapter_number>\d{1,3}|[IVX]{1,6})(?=[,;.]|$)",
    ),
    (frozenset(("IEEE", "ANSI", "ASTM", "ISO", "ASME")), standards.NAMED),
    (
        frozenset(("bez", "nélk", "nélkül", "χ", "s", "o")),
        r"\((?P<issued>bez dat(?:\.|uma)?|dátum nélk(?:\.|ül)|χ\.\s?χ\.|s\.\s?[afd]\.|o\.\s?[JD]\.)\)",
    ),
    (
        _SUPERVISED,
        r"(?P<note>(?:Vedoucí (?:(?:diplomové|bakalářské|disertační) )?práce|Školitel|[Oo]rientadora?|Betreuer(?:in)?|Promotor):? .{4,100}?)(?=\.?$|\. (?:Dostup|Dispon|http)| http|, p\. )",
    ),
    (
        frozenset(("COM", "SWD", "SEC", "JOIN")),
        r"\b(?P<number>(?:COM|SWD|SEC|JOIN) ?\((?:19|20)\d\d\) ?\d{1,5}(?: (?:final|endg\.|def\.)(?:/\d)?)?)",
    ),
    (
        frozenset(("Volume", "Issue")),
        r"\bVolume: (?P<volume>[\w-]{1,8}),? (?:(?:Issue|Number): (?P<issue>[\w./-]{1,8}),? )?(?:Pages?: (?P<page>\w{1,8}(?:[–-]\w{1,8})?))?",
    ),
    (
        _INTRODUCED,
        (
            r"(?<=[.,;] )(?P<again>[Pp]réf(?:\.|ace) d[e’']|[Ww]ith an? (?:new )?(?:foreword|preface|introduction|afterword) by|[Pp]reface by|[Aa]fterword by|[Pp]rólogo de|[Pp]refazione di|[Ii]ntroduzione di|[Ii]ntrod(?:\.|uction) (?:by|de|par)|[Ii]ntroducción de|[Mm]it (?:einem|e\.) (?:Vorw(?:ort|\.)|Nachw(?:ort|\.)|Geleitw(?:ort|\.)) (?:von|v\.)|[Mm]it einer (?:Einl(?:eitung|\.)|Einführung) (?:von|v\.)|[Vv]orwort von|[Bb]earb\. (?:von|v\.)|[Nn]eubearb\. (?:von|v\.)|[Ff]oreword by|[Ww]ith an introduction by|[Aa]vant-propos de) ?"
            rf"(?P<names>(?:{PERSON})(?:(?: and | & | et | und | y | e |, )(?:{PERSON})){{0,3}})(?=[.,;)]|$)"
        ),
    ),
    (frozenset(("EUR", "CHF")), r"(?<=, )(?P<note>\d{1,4}(?:[.,]\d\d)? (?:EUR|CHF))(?=[.,)]|$)"),
    (
        frozenset(("Lit", "DM", "Lire", "Fr", "sFr")),
        r"(?<=, )(?P<note>(?:Lit\.?|DM|Lire|Fr\.|sFr\.) ?\d[\d.]{0,8}(?:,[-–]|,\d\d)?)(?=[.,)]|$)",
    ),
    (
        frozenset(("presse", "paraître", "prensa", "prelo", "stampa")),
        r"\((?P<issued>sous presse|à paraître|en prensa|no prelo|in corso di stampa)\)",
    ),
    (
        frozenset(("EP", "WO", "US", "DE", "FR", "GB", "JP", "CN", "CA", "AU", "KR", "CH", "AT", "ES", "IT")),
        r"(?:(?<=[.,”\"] )|(?<=Patent )|(?<=Patent Nr\. )|(?<=schrift )|(?<=[Bb]revet )|(?<=[Pp]atente )|(?<=[Bb]revetto ))(?P<number>(?:EP|WO|US|DE|FR|GB|JP|CN|CA|AU|KR|CH|AT|ES|IT) ?\d[\d ,/]{4,14}\d ?[ABCU]\d?)(?=[.,;)]|$)",
    ),
    (
        _RELEASES,
        rf"(?<=[\w?!)”\"]\. )(?P<genre>(?:News|Press|Media) release|Pressemitteilung|Medienmitteilung|Communiqué de presse|Comunicado de prensa|Nota de prensa|Comunicato stampa|Nota de imprensa|Persbericht)\. (?P<publisher>[^\W\d_][^.\d]{{2,80}})(?:[.;] (?P<issued>{_DAY})(?=\.))?(?=[.;])",
    ),
    (
        frozenset(("Suppl", "Supplement", "suppl")),
        r"(?<=;)(?P<volume>\d{1,4}) (?P<issue>(?:Suppl\.?|suppl\.?|Supplement)(?: ?\d{1,2}[A-Z]?)?)(?=:|\()",
    ),
    (
        frozenset(("pages",)),
        r"(?<=\d, )(?P<number_of_pages>\d{1,4}) pages(?=[.,]|$)",
    ),
    (
        frozenset(("anniversary", "Anniversary")),
        r"(?<=[,.] )(?P<edition>(?:\d{1,3}(?:st|nd|rd|th)|[A-Z][a-z]+) [Aa]nniversary) ed(?:ition|\.)(?=[,.])",
    ),
    (
        frozenset(("rev", "revised", "Revised")),
        rf"(?<=[,.] )(?P<_>rev\.|[Rr]evised by) (?P<contributor>{_GIVEN_FIRST_PEOPLE})(?=[,.])",
    ),
    (
        _ASKED,
        rf"(?<=[.,”»’\"] )(?P<_>[Ii]nterviewed by|[Ee]ntrevista (?:realizada )?(?:por|de)|[Ee]ntretien réalisé par|[Pp]ropos recueillis par|[Ii]ntervista (?:a cura )?di|(?:Das )?Interview(?: geführt von| führte)|Interview von) (?P<interviewer>{GIVEN_FIRST}(?: (?:and|und|et|y|e|&) {GIVEN_FIRST})?)(?: (?:for|für|pour|para|per) (?P<container_title>[^\W\d_a-z][^,.\d]{{2,60}}))?(?=[.,])",
    ),
    (
        frozenset(("dissertation", "thesis", "thèse", "Dissertation", "tesis", "tesi", "tese", "diss")),
        r"(?<=[.”\"] )(?P<issued>(?:19|20)\d\d)\. (?P<publisher>[A-Z][^.,]{2,50}), (?P<genre>(?:PhD|Ph\.D\.|MA|MSc|Master[’']s|[Dd]octoral) (?:dissertation|thesis|diss\.)|thèse de doctorat|Dissertation|tesis doctoral|tesi di dottorato|tese de doutorado)(?=\.?$|\. )",
    ),
    (
        frozenset(("Vol", "vol")),
        r"(?:(?<=\. )V|(?<=, )v)ol\. (?P<volume>\d{1,3}[A-Z]?|[IVX]{1,5}) of (?P<container_title>[^.()]{3,120})(?=\. [^\W\d_][^.:\d]{1,40}: | \()",
    ),
    (
        _ENGLISH_MONTHS,
        rf"(?<= )\[(?P<accessed>(?:19|20)\d\d, {_MONTH} \d{{1,2}})\](?=\.?$)",
    ),
    (
        frozenset(("Art",)),
        r"(?:(?<=[^\W\d_], )|(?<=[^\W\d_]: ))(?P<_>Art\.) (?=[A-ZÄÖÜ‚][^\W\d_]{2})",
    ),
    (
        frozenset(("tese", "Tese", "dissertação", "Dissertação")),
        r"(?<=[.,] )(?P<genre>[Tt]ese de (?:doutorado|doutoramento|mestrado)(?: em [^.,()]{3,60})?|[Dd]issertação de mestrado(?: em [^.,()]{3,60})?)(?=[.,])",
    ),
    (
        frozenset(("Nr", "No", "n", "N", "nº")),
        r"(?<=\[)(?P<genre>Pressemitteilung|Medienmitteilung|Press release|News release|Communiqué de presse|Comunicado de prensa|Nota de prensa|Comunicato stampa)(?:,? (?:Nr\.|[Nn]o\.?|n[°º]|N\.)) ?(?P<number>\d[\w./-]{0,10})(?=\])",
    ),
    (
        frozenset(
            ("compilado", "compilada", "compilados", "réunis", "réuni", "zusammengestellt", "raccolti", "compiled")
        ),
        rf"(?<=, )(?P<again>compilad[oa]s? por|(?:textes )?réunis? par|zusammengestellt von|raccolti da|compiled by) (?P<editor>{_GIVEN_FIRST_PEOPLE})(?=[,.])",
    ),
    (
        frozenset(("Version", "V", "Vers")),
        r"(?<=[\w)]\. )(?:Version|V\.|Vers\.) ?(?P<version>(?!(?:19|20)\d\d\.)\d[\w.]{0,10}?)\.(?= [A-Z])",
    ),
    (
        frozenset(("Data", "Dataset", "Datensatz")),
        r"(?<=[a-z]\. )(?P<genre>Data ?[Ss]et|Dataset|Datensatz)(?=\.?$|\. http)",
    ),
    (
        frozenset(("Druck", "Erscheinen", "press", "prensa", "presse", "stampa", "prelo", "Forthcoming")),
        r"(?<=\. )(?P<issued>Im Druck|Im Erscheinen|In press|Forthcoming|En prensa|Sous presse|In corso di stampa|No prelo)\. (?=[“„«\"‘A-Z])",
    ),
    (
        frozenset(("Spring", "Summer", "Fall", "Autumn", "Winter")),
        r"(?<=, )(?P<edition>(?:Spring|Summer|Fall|Autumn|Winter) (?:19|20)\d\d) (?:ed\.|edition)(?=[,.])",
    ),
    (
        frozenset(("rendu", "Reseña", "Recensione", "Recensión", "Rezension")),
        rf"(?<=[.,”»’\"] )(?P<genre>Compte rendu|Reseña|Recensión|Recensione|Rezension) (?:de|di|von) (?P<reviewed_title>[^.“”\[\]]{{2,160}}?), (?:de|di|von|par|por) (?P<reviewed_author>{PEOPLE})[.,](?: (?P<container_title>[^\W\d_][^.,;:\d]{{2,60}}),? (?=\d|[^\W\d_]{{3,9}}\.? \d))?",
    ),
    (
        frozenset(("Rezension", "Rez")),
        r"(?<=, )(?P<genre>Rezension|Rez\.)(?: zu:?| von:?|:) (?P<reviewed_author>[^,()\d]{4,80}?)(?: \((?P<again>Hrsgg?\.|Hg\.|eds?\.)\))?, (?P<reviewed_title>[^,]{4,160}), (?P<note>[A-ZÄÖÜ][^,\d]{2,30} (?:19|20)\d\d)(?=, in:? )",
    ),
    (
        frozenset(
            (
                "animé",
                "animée",
                "présenté",
                "présentée",
                "conducido",
                "conducida",
                "presentado",
                "presentada",
                "moderiert",
                "condotto",
                "condotta",
            )
        ),
        rf"(?<=, )(?P<_>animée? par|présentée? par|conducid[oa] por|presentad[oa] por|moderiert von|condott[oa] da) (?P<host>{_GIVEN_FIRST_PEOPLE})(?=[,.])",
    ),
    (
        frozenset(("dirigido", "dirigida", "coordinado", "coordinada")),
        rf"(?<=, )(?P<again>dirigid[oa] por|coordinad[oa] por) (?P<editor>{_GIVEN_FIRST_PEOPLE})(?=, (?:pp?\. )?\d{{1,4}}[–-]\d)",
    ),
    (
        frozenset(("report", "paper", "bulletin")),
        r"(?<=[a-z], )(?P<genre>[A-Z][a-z]+ (?:report|paper|bulletin)) no\. (?P<number>\d{1,5})(?=, )",
    ),
    (
        _ENGLISH_MONTHS,
        rf"(?<=[a-z], )(?P<event_place>[A-Z][a-z]+(?: [A-Z][a-z]+)?), (?P<event_date>\d{{1,2}}[–-]\d{{1,2}} {_MONTH}), (?=[A-Z])",
    ),
    (
        frozenset(("dir",)),
        rf"(?<=[.\]] )(?P<director>{GIVEN_FIRST})\. (?P<_>dir)\. (?=[A-Z][^.:]{{1,30}}: )",
    ),
    (
        frozenset(("Nachdruck", "Neudruck", "ND", "Repr", "Reprint", "réimpr", "rist")),
        r"(?<=, )(?P<original_publisher_place>[A-ZÄÖÜ][\w-]+(?: [\w.]{1,5} [\w.]{1,4})?) (?P<original_date>1[5-9]\d\d),? \(?(?:unveränd\. )?(?P<again>Nachdruck|Neudruck|ND|Repr\.|Reprint|réimpr\.|rist\. anast\.):? (?P<publisher_place>[A-ZÄÖÜ][\w. -]{2,25}?) (?P<issued>(?:19|20)\d\d)(?=[,.;)]|$)",
    ),
    (
        frozenset(("Ausst", "Kat", "exp", "cat", "exh", "mostra")),
        r"(?<=, )(?P<genre>Ausst\.-?Kat\.|Kat\. Ausst\.|cat\. exp(?:o)?\.|exh\. cat\.|cat\. mostra|cat\. della mostra)(?: \((?P<event_place>[^()]{2,90}?), (?P<event_date>[^(),]*\d{4}[^(),]{0,24})\)| (?P<event_place2>[A-ZÄÖÜ][^,\d]{3,60}))?(?=,)",
    ),
    (
        frozenset(("Druck", "Ersch", "Erscheinen", "Vorbereitung")),
        r"\((?P<note>im Druck|im Ersch(?:einen|\.)|in Vorbereitung)\)",
    ),
    (
        frozenset(("pamphlet", "leaflet", "brochure", "Broschüre", "Flugblatt", "Flugschrift", "opuscolo", "folleto")),
        r"(?<=, )(?P<genre>pamphlet|leaflet|brochure|Broschüre|Flugblatt|Flugschrift|opuscolo|folleto)(?= \()",
    ),
    (
        frozenset(("Pamphlet", "Leaflet", "Flyer", "Brochure")),
        r"(?<=\d\. )(?P<genre>Pamphlet|Leaflet|Flyer|Brochure)(?=\.?$)",
    ),
    (
        frozenset(("Reprint",)),
        r"(?<=\. )(?P<original_date>(?:1[5-9]|20)\d\d)\. (?P<edition>Reprint),(?= [^\W\d_][^:\d]{2,40}: )",
    ),
    (
        frozenset(("LP", "CD", "disc", "discs", "vinyl", "cassette", "CDs", "LPs")),
        r"(?<=[.,] )(?P<publisher>[A-Z][\w&’'! ]{1,30}?) (?P<number>[A-Z]{1,5}[ -]?\d[\d-]{2,10}(?:[. ]\d+)?), (?P<issued>(?:19|20)\d\d), (?P<medium>(?:\d{1,2} )?(?:LPs?|CDs?|compact discs?|vinyl|cassettes?))(?=\.?$)",
    ),
    (
        frozenset(("datos", "données", "dati", "dados")),
        r"(?<=\. )(?P<genre>Base de datos|Conjunto de datos|Base de données|Jeu de données|Banca dati|Base de dados)(?=\.?$|\. http|\. [A-Z][^.:\d]{2,30}: )",
    ),
    (
        frozenset(("patent", "Patent")),
        r"(?<=\. )(?P<genre>(?:UK|US|U\.S\.|European|German|French|Japanese|Canadian) [Pp]atent(?: [Aa]pplication)?)(?: [Nn]o\.| number)? (?P<number>[A-Z]{0,2} ?\d[\d,/ ]{4,14}(?: ?[A-Z]\d?)?)(?=[.,]| \()",
    ),
    (
        frozenset(
            "Feuilleton Wirtschaft Politik Kultur Opinion Culture Business World Arts Cultura Economía Sociedad Opinión Économie Société Idées Débats Cronaca Economia".split()
        ),
        r"(?<=\d\d\d\d, )(?:[Ss]ec(?:tion|\.) )?(?P<section>Feuilleton|Wirtschaft|Politik|Kultur|Opinion|Culture|Business|World|Arts|Cultura|Economía|Sociedad|Opinión|Économie|Société|Idées|Débats|Cronaca|Economia)(?=\.?$)",
    ),
    (
        frozenset(("entrevista", "entretien", "intervista", "interview", "Interview")),
        rf"^(?:\d{{1,3}}[.)] )?(?P<author>{GIVEN_FIRST}), (?P<genre>entrevista|entretien|[Ii]nterview|intervista) (?:de|por|realizada por|par|von|di|by|avec) (?P<interviewer>{GIVEN_FIRST}), (?:(?P<event_place>[^\W\d_a-z][^,\d]{{2,30}}), )?(?P<issued>[^,]{{0,20}}?(?:19|20)\d\d)(?:, (?P<medium>[^,.]{{4,40}}))?(?=\.?$)",
    ),
    (
        frozenset(("Translated", "Edited", "Traduit", "Traducido", "Tradotto")),
        r"(?<=[\w?!]\. )(?P<original_date>(?:1[5-9]|20)\d\d[–-]\d\d)\. (?=(?:Translated|Edited|Traduit|Traducido|Tradotto) )",
    ),
    (
        frozenset(("BS", "ISO", "EN", "DIN", "IEC")),
        r"(?<=[.)] )(?P<number>(?:BS|ISO|EN|DIN|IEC)(?:[ /](?:EN|ISO|IEC))* ?\d{2,6}(?:-\d{1,3})*:(?:19|20)\d\d): (?=[A-Z])",
    ),
    (
        frozenset(("Patent", "Brevet", "Patente", "Brevetto")),
        r"(?<=\. )(?P<authority>Deutsches Patent- und Markenamt|Europäisches Patentamt|Institut national de la propriété industrielle|Oficina Española de Patentes y Marcas|Ufficio italiano brevetti e marchi), (?P<genre>Patent|Brevet|Patente|Brevetto)(?: Nr\.| n°| n\.º| n\.)? (?=[A-Z]{0,2} ?\d)",
    ),
    (
        frozenset(("Patentschrift", "Offenlegungsschrift", "Gebrauchsmusterschrift")),
        r"(?<=\. )(?P<genre>Patentschrift|Offenlegungsschrift|Gebrauchsmusterschrift)(?= [A-Z]{2} ?\d)",
    ),
    (
        frozenset(("Pressemitteilung", "Medienmitteilung")),
        r"(?<=[.,] )(?P<genre>Pressemitteilung|Medienmitteilung) Nr\. (?P<number>\d[\w/-]{0,8})",
    ),
    (
        frozenset(("Paper", "travail", "Arbeitspapier")),
        r"(?<=[.,] )(?P<genre>Working Paper|Discussion Paper|[Dd]ocument de travail|Arbeitspapier),? (?:[Nn]o\.?|n°|Nr\.) ?(?P<number>\d{4}[/-]\d{1,4})(?=[.,)]|$)",
    ),
    (
        frozenset(("Paper", "travail", "Arbeitspapier")),
        r"(?:(?<=Paper, n° )|(?<=Paper n° )|(?<=travail n° )|(?<=Paper Nr\. ))(?P<number>\d{4}[/-]\d{1,4})(?=[.,)]|$)",
    ),
    (
        frozenset(("ligne", "publié", "veröffentlicht", "pubblicato", "publicado")),
        r"(?<=, )(?P<_>mis en ligne le|publié le|veröffentlicht am|pubblicato il|publicado el) (?P<issued>\d{1,2}(?:er|\.)? (?:de )?[^\W\d_]{3,10}\.? (?:de )?(?:19|20)\d\d)",
    ),
    (
        frozenset(("Aa", "AA")),
        r"(?<=in )(?P<container_author>A[Aa]\. ?V[Vv]\.)(?=, )",
    ),
    (
        frozenset(("Anais", "Atas", "Resumos", "Actas")),
        r"In: (?P<event_title>[A-ZÀ-Ú][A-ZÀ-Ú ,/-]{8,120}?), (?P<note>\d{1,3}\.), (?P<event_date>\d{4}), (?P<event_place>[^.\d]{2,40})\. (?P<container_title>Anais|Atas|Resumos|Actas)(?: \[?(?:\.\.\.|…)\]?)?\. (?P<publisher_place>[^:.\d]{2,40}): (?P<publisher>[^,\d]{2,60}), (?P<issued>\d{4})",
    ),
    (
        frozenset(("data", "Data", "dataset", "Dataset", "code", "Code")),
        r"(?<=[\w)]), (?P<publisher>[A-Z][\w.]{2,20}(?: [A-Z][\w.]{2,20}){0,2}) \[(?P<genre>[Dd]ata ?set|[Cc]ode)\](?=[,.])",
    ),
    (
        _SIGNALS,
        r"^(?:\[?\d{1,4}[\].)]? )?(?P<_>(?:Véase(?: también)?|Vid\.|Voir(?: aussi| notamment)?|Siehe(?: dazu| hierzu| auch| etwa)*|Vgl\.(?: dazu| hierzu| auch| etwa| z\. ?B\.)*|Cfr?\.|See(?: also|, e\.g\.,|,? for example,)?|Vedi|Zie|Zob\.|Por\.|Jf\.|См\.)) (?=[^\W\d_a-z][^\W\d_]*[^,.]*[ .])",
    ),
    (
        frozenset(("Ed", "ed", "Edición", "edición", "Edição", "edição", "Coord", "Selección")),
        rf"(?<=[.,;] )(?P<again>(?:[Ee]d\.|[Ee]dición|[Ee]dição|Coord\.|Selección) (?:crítica )?de) (?P<editor>{GIVEN_FIRST}(?:(?: y | e ){GIVEN_FIRST}){{0,3}})(?=[.,;)]|$)",
    ),
    (
        frozenset(("collaborazione", "collaboration", "Mitarbeit", "colaboración", "colaboração")),
        rf"(?<=[.,;] )(?P<again>(?:[Cc]on la collaborazione di|[Aa]vec la collaboration d[e’']|[Uu]nter Mitarbeit von|[Cc]on la colaboración de|[Cc]om a colaboração de)) ?(?P<names>{GIVEN_FIRST}(?:(?: e | et | und | y ){GIVEN_FIRST}){{0,3}})(?=[.,;)]|$)",
    ),
    (
        frozenset(("orig", "or", "Originalausgabe", "Origausg")),
        r"(?<=[,;(\[] )(?P<x>[Ee]d\. or(?:ig)?\.|[Éé]d\. orig\.|Originalausgabe|Origausg\.) (?P<original_date>(?:1[4-9]|20)\d\d)(?=[,.;)\]]|$)",
    ),
    (
        _FROM_A_LANGUAGE,
        (
            r"(?P<x>[Tt]rad(?:\.|otto|uit|uzione|uction|ucción|ucido|uzido|ução)? (?:d(?:al?|all[’']|e|el|o|e l[’'])) ?[^\W\d_]{4,12} (?:di|de|da|par|por)|[Aa]us dem [^\W\d_]{4,14}\.? (?:übers(?:etzt|\.)? )?(?:von|v\.)|[Pp]rzeł\. z [^\W\d_]{3,10}\.?|[ТтПп]ер\. с [^\W\d_]{3,12}\.?) "
            rf"(?P<translator>(?:{PERSON})(?:(?: and | & | et | und | y | e | i |, )(?:{PERSON})){{0,3}})(?=[.,;)]|$)"
        ),
    ),
    (
        frozenset(("Ausg", "Ausgabe")),
        r"(?<=[.,] )(?P<edition>(?:Ungekürzte|Vollständige|Kritische|Neue|Revidierte|Erweiterte|Gekürzte|Limitierte) Ausg(?:\.|abe)|(?:Lizenz|Sonder|Studien|Jubiläums|Taschenbuch)ausg(?:\.|abe))(?=[.,;]? )",
    ),
    (
        frozenset(
            "cited quoted zit zitiert citado cité citato apud Cited Quoted Zit Zitiert Citado Cité Citato Apud".split()
        ),
        r"(?<=[,;.] )(?P<note>(?:(?:[Aa]s )?(?:[Cc]ited|[Qq]uoted) in|[Zz]it(?:\.|iert) n(?:ach|\.)|[Cc]itado (?:en|em|por)|[Cc]ité (?:dans|par|in)|[Cc]itato in|[Aa]pud) [^\W\d_].{10,240}?)(?=\.?$)",
    ),
    (frozenset(("Fachserie",)), r"(?P<collection_title>Fachserie \d{1,2}, Reihe \d[\d.]*)"),
    (
        frozenset(("Interview", "Experteninterview", "Gespräch", "Entretien", "Entrevista", "Intervista")),
        r"^(?P<title>(?:Interview|Experteninterview|Gespräch|Entretien|Entrevista|Intervista) (?:mit|with|avec|con|com|a) [^,;\d]{2,80}?)(?=, )",
    ),
    (
        frozenset(("trad", "tr")),
        r"\((?P<note>(?:trad|tr)\. (?:it|fr|esp|ingl|angl|ted|port|dt)\. [^()]{8,160})\)|(?<=; )(?P<note2>(?:trad|tr)\. (?:it|fr|esp|ingl|angl|ted|port|dt)\. [^();]{8,160}?)(?=\.?$)",
    ),
    (
        frozenset(("rééd", "réimpr")),
        r" ?[;,] (?P<note>(?:rééd|réimpr)\.,? [^\W\da-z_][^;(),]{2,60}, (?:19|20)\d\d)\.?$",
    ),
    (frozenset(("Art", "Artikel")), r"^(?P<x>Art(?:\.|ikel)?) (?=[„“\"«])"),
)
