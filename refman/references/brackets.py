# ruff: noqa: E501 - tables of words
"""What stands in brackets behind a title or a name, read by rule where every word of it is understood.

"(H. Weaver, Trans.; 2nd ed., Vol. 3, pp. 7–13)", "(NIH Publication No. 18-2424)", "(Season 3, Episode 12)", "(Executive Producers)",
"(Original work published 1966)", "[Review of the film …]". The words between brackets are few, so a model that learnt from lists
has seldom seen them; the manuals print them in one order.

Sources: Publication Manual of the American Psychological Association, 7th edition, sections 9.10-9.28 and 10.1-10.16; Chicago Manual
of Style, 17th edition, sections 14.89-14.105.
"""

from __future__ import annotations

import functools
import re
from collections.abc import Iterator, Sequence

from refman.references.genres import SAID, SAID_IN
from refman.references.labelling import Stretch, relabelled
from refman.references.roles import is_role, roles_in
from refman.references.tokens import Tokens
from refman.references.traces import holds_any

PERSON = r"(?:[^\W\d_]\.[ -]?){1,4}(?:[a-z]{2,4} ){0,2}[^\W\d_][\w'’-]+(?:[ -][^\W\d_][\w'’-]+)?(?:, Jr\.)?|[^\W\d_][\w'’-]+(?: [^\W\d_]\.)*(?: [a-z]{2,4}){0,2} [^\W\d_][\w'’-]+"
PEOPLE = rf"(?:{PERSON})(?:(?:, & |, and | & | and |, )(?:{PERSON})){{0,12}}"
# Kinds of numbered papers; before "No." any other word is of a series.
_NUMBERED = r"(?:Publication|Publ\.|Report|Paper|Patent|Standard|Document|Doc\.|Bulletin|Order|Memorandum|Memo|Brief|Circular|Release|Rept\.|Note|Bericht|Rapport|Informe|Article|Contract|Project|Grant|Award|Catalogue|Catalog|Record|Accession|Publikation|Veröffentlichung|Publicación|Publicação|Rapporto|Relatório|Relazione|Documento|Arbeitspapier|Cahier|Quaderno|Cuaderno)"


@functools.cache
def _round() -> re.Pattern[str]:
    return re.compile(r"\(([^()\d][^()]{1,160}|\d{1,2}[^()\d][^()]{1,120})\)")


@functools.cache
def _square() -> re.Pattern[str]:
    return re.compile(r"\[(@?[^\W\d_][^\[\]]{1,240})\]")


@functools.cache
def _helpers() -> re.Pattern[str]:
    """Who translated or edited. Samples: "H. Weaver, Trans.", "J. Strachey & A. Freud, Eds. & Trans.", "A. Müller, Übers."."""
    return re.compile(
        rf"(?P<people>{PEOPLE}), (?P<role>Trans|Transl|Übers|Trad|Eds?|Hrsg|Éds?|Narrs?|Illus)\.?(?: (?:&|and|und|et|y) (?P<more>Trans|Eds?|Übers|Hrsg)\.?)?$"
    )


@functools.cache
def _helped() -> re.Pattern[str]:
    """Whoever did anything else. Samples: "K. Hirschberg, Interviewerin", "A. Bonaiuto, Voce narrante"."""
    return re.compile(rf"(?P<people>{PEOPLE}), (?P<role>[^\W\d_]{{4,20}}(?: [^\W\d_]{{4,20}})?)\.?")


@functools.cache
def _review() -> re.Pattern[str]:
    """What is reviewed, and whose it is. Samples: "Review of the book Salt, by A. Roe", "critique du film Le sel, par C. Roe, réal."."""
    kinds = (
        r"the (?:book|film|play|album|novel|TV series(?: episode)?|television series(?: episode)?|video game|exhibition|podcast|opera)"
        r"|des (?:Buch(?:e?s)|Films|Romans|Albums)|der (?:Ausstellung|Serie)|du (?:livre|film|roman|disque)|de l[’'](?:ouvrage|exposition|album)"
        r"|del (?:libro|film|romanzo|disco|álbum)|de la (?:película|novela|serie|exposición|pièce)|do (?:livro|filme)"
    )
    return re.compile(
        rf"(?P<genre>(?:Review|Rezension|Besprechung|[Cc]ritique|[Cc]ompte rendu|[Rr]eseña|[Rr]ecensione|Resenha)(?: (?:of )?(?:{kinds}))?)(?: of)? "
        rf"[“„«‘\"]?(?P<title>[^“”„«»\[\]]{{2,200}}?),?[”»’\"]? ?,? (?:by|von|par|de|di|por) (?P<people>{PEOPLE})(?:, [^\W\d_]{{2,8}}\.?)?"
    )


@functools.cache
def _items() -> re.Pattern[str]:
    """One remark, or several parted by commas, each told by its own sign."""
    return re.compile(
        r"(?P<edition>(?:(?:Spring|Summer|Fall|Autumn|Winter) \d{4}|\d{1,2}\s?(?:st|nd|rd|th|e|è?me|\.?ª|\.?º|\.?a|\.)?|(?i:Rev(?:ised)?\.?|First|Second|Third|Fourth|Fifth|Expanded|Enlarged|Updated|Abridged|Unabridged|Annotated|Illustrated|International|Kindle|E-?book|Paperback|Student|Teacher[’']s))(?: (?:rev|expanded|updated|int)\.?)? (?:ed|edn|edition|Aufl|Auflage|éd|edición)\.?)(?=$|, )"
        r"|(?P<season>(?:Season|Staffel|Saison|Temporada|Series) \d{1,3}, (?:Episode|Folge|Épisode|Episodio) \d{1,4}|(?:Episode|Folge|Épisode|Episodio) \d{1,4})(?=$|, )"
        r"|(?:Vols?|Bde?|T)\.? (?P<volume>\d{1,3}(?:\s?[–—-]\s?\d{1,3})?|[IVXL]{1,6})(?=$|, )"
        r"|(?:pp?|S|paras?)\.? ?(?P<page>[A-Z]?[\divxlc]{1,6}(?:\s?[–—-]\s?[A-Z]?[\divxlc]{1,6})?(?:, [A-Z]?\d{1,5}(?:[–—-]\d{1,5})?)?)(?=$|, )"
        r"|(?:Versi[oó]ne?|Versão|Ver\.|Release|v\.?) ?(?P<version>[A-Z]?\d[\w.]{0,20})(?=$|, )"
        r"|(?P<dated>[A-Z][a-z]{2,8} \d{1,2} version)(?=$|, )"
        r"|(?P<series>[A-ZÄÖÜ][\w:&'’ -]{4,80}?),? (?P<member>Series [\w-]{1,8}, (?:Issue|No\.|Vol\.) [\w-]{1,8})(?=$|, )"
        rf"|(?P<genre>(?:[A-ZÄÖÜ][\w.’'&-]{{0,24}} ){{0,4}}{_NUMBERED}|[Pp]ublication|[Rr]apport|[Dd]ocument)(?: [Nn]os?\.?| Nr\.?| Number| [Nn]\.?[°ºo]?\.?| №| #)? ?(?P<number>[A-Z0-9][\w.,/:-]{{0,30}}(?<![.,:]))(?=$|, )"
        r"|(?P<standard>(?:ICPSR|ISO|UMI|AAT|DIN|IEEE|ANSI) ?\d[\w.:-]{0,20})(?=$|, )"
        r"|(?P<code>E[DJ] ?\d{5,7})(?=$|, )"
        r"|(?:Sheet|Blatt|Feuille|Hoja|Foglio) (?P<sheet>[A-Z]{0,3} ?\d[\w/-]{0,8})(?=$|, )"
        r"|(?P<scale>1 ?: ?\d{1,3}(?:[., ]\d{3}){1,2})(?=$|, )"
        r"|(?:No|Nr|Number|№|[Nn]\.?[°º])\.? ?(?P<plain>[A-Z]?\d[\w./:-]{0,20})(?=$|, )"
        r"|(?:Original(?: work| veröffentlicht)? (?:published|recorded|released|aired|publiée?)|(?:[Œœ]uvre|[Oo]uvrage) originale? publiée? en|Opera originale pubblicata(?: nel)?|Original work published in|Originally published(?: in)?|(?:First|Work) published|Ursprünglich veröffentlicht|Original(?:werk|arbeit|ausgabe) (?:veröffentlicht|erschienen)|[Oo]rig\.|[ÉéEe]d\. orig\.|[Ee]d\. or\.|[Zz]uerst(?: erschienen| veröffentlicht)?|Erstausg(?:abe|\.)|Erstauflage|1\. Aufl(?:age|\.)|1st ed\.|[Ff]irst published(?: in)?|[Ee]rstmals(?: erschienen)?|1\.?ª ed\.|1a ed\.|1(?:re|ère) éd\.|Œuvre originale publiée en|(?:Obra|Trabajo) original publicad[ao](?: en)?|Opera originale pubblicata nel|Orig(?:\.|inally) pub(?:\.|lished)) ?(?P<original>(?:ca?\. ?)?\d{2,4}(?:[–—/-]\d{2,4})?(?: (?:B\. ?)?C\. ?(?:E\.)?| B?CE| BC| v\. ?Chr\.| av\. J\.-C\.)?)(?=$|, )"
    )


_BOUND = re.compile(r", ")
_FIELDS = {
    "season": "number",
    "dated": "version",
    "plain": "number",
    "sheet": "number",
    "standard": "number",
    "code": "number",
    "original": "original-date",
    "series": "collection-title",
    "member": "collection-number",
}
# Before a number these say nothing of the kind of work.
_BARE = frozenset("Publication Publ. Article Document Doc. Accession Record Catalog Project Note".split())
# What a kind of work in square brackets begins with, where more is said of it than its name.
_SAYS = (
    "review of|review essay|album recorded|song recorded|album|song|film|video|interview with|interview by|letter to|letter from|comment on|commentary on|reply to|special issue|special section|supplemental material|conference|paper presentation|oral presentation|poster|symposium|panel|webinar|lecture|keynote|unpublished|unveröffentlichte|manuscript|doctoral|master|bachelor|thèse|tesis|habilitationsschrift|computer software|software|data set|dataset|tv series|television|radio|podcast|audio|oil on|painting|photograph|print|sculpture|map|press release|fact sheet|issue brief|ethics code|white paper|policy brief|brochure|grant|exhibition|streaming|recorded|speech|address|tweet|instagram|facebook|status|online forum|online post|video file|motion picture|rezension|compte rendu|critique du|critique de|reseña|recensione|commento all|commentaire sur|comentario sobre|kommentar zu"
).split("|")


_BEGIN = tuple(f"{words}{sign}" for words in _SAYS for sign in (" ", "; "))


def bracketed(raw: str, cut: Tokens, labels: Sequence[str]) -> Sequence[str]:
    """The labels with those of words in brackets set right, where a bracket is understood whole; else the labels as they are."""
    stretches: list[Stretch] = []
    if "(" in raw:
        for match in _round().finditer(raw):
            if match[1].startswith("@") and raw[match.end() : match.end() + 1] in _ENDS_NAMES:
                stretches.append((*match.span(1), "author"))  # Pete Souza (@petesouza)
                continue
            found = _remarks(match[1])
            if found:
                at = match.start(1)
                stretches += [(at + first, at + last, label) for first, last, label in found]
                if raw.startswith(", ", match.end()) and is_role(match[1]) and "[" in raw[: match.start()]:
                    stretches += _whole_behind(raw, match.end() + 2)
    if "[" in raw:
        stretches += _in_square_brackets(raw)
        album = _album().search(raw)
        if album:
            stretches.append((album.end("at"), album.end(), "x"))
            stretches += _whole_behind(raw, album.end())
        episode = _episode().search(raw)
        if episode:
            stretches.append((episode.end("at"), episode.end(), "x"))
            stretches += _whole_behind(raw, episode.end())
    return relabelled(cut, labels, stretches) if stretches else labels


_ENDS_NAMES = (".", ",", ":")


@functools.cache
def _whole() -> re.Pattern[str]:
    """What an episode or a song is of, and whose it is. Sample: "Black-ish. Wilmore Films; ABC Studios."."""
    return re.compile(
        r"(?P<whole>[^.\[\]()]{2,80})(?: \[[^\[\]]{2,40}\])?\. (?P<house>[^.\[\]()]{2,120}(?:\b(?:Inc|Bros)\.)?)(?=\.?$|\. http)"
    )


def _whole_behind(raw: str, at: int) -> list[Stretch]:
    match = _whole().match(raw, at)
    return [(*match.span("whole"), "container-title"), (*match.span("house"), "publisher")] if match else []


@functools.cache
def _album() -> re.Pattern[str]:
    """Where a song is found. Sample: "[Song]. On Lemonade. Parkwood; Columbia."."""
    return re.compile(r"\[(?:Song|Track|Chanson|Lied)[^\[\]]{0,60}\](?P<at>)\. (?:On|Auf|Sur) (?=[^\W\d_a-z])")


@functools.cache
def _episode() -> re.Pattern[str]:
    """What an episode is of. Sample: "[Audio-Podcast-Folge]. In Wissen kompakt. Deutschlandfunk. http"."""
    return re.compile(
        r"\[[^\[\]]{0,40}(?:[Pp]odcast|[Bb]alado|[EeÉé]pisod|Folge)[^\[\]]{0,40}\](?P<at>)\. (?:In|Dans|En|Em) (?=[^\W\d_a-z])"
    )


def _in_square_brackets(raw: str) -> Iterator[Stretch]:
    for match in _square().finditer(raw):
        first, last = match.span(1)
        if match[1] in _IN or match[1].replace(" ", "").strip(".").lower() in _UNKNOWN:
            yield first, last, "x"
            continue
        if match[1].lower() in _CARRIERS or match[1].endswith(" on the Internet"):
            yield first, last, "medium"
            continue
        original = _remarks(match[1]) if "rig" in match[1] and match[1][-1].isdigit() else []
        if original:
            yield from ((first + start, first + end, label) for start, end, label in original)
            continue
        if ("@" in match[1] or "," not in raw[:first]) and _handle().match(raw, first - 1):
            if "," not in raw[:first] and "(" not in raw[:first]:
                yield 0, first - 1, "author"  # "Agence du sel [ADS]. (2020)": a body and its letters
            yield first, last, "author"
        elif _is_said(match[1]) or _is_degree(match[1]):
            if match[1].lower() in _POSTS:
                yield from _post_before(raw, first - 1)
            degree = _degree().match(match[1])
            review = _review().fullmatch(match[1]) if degree is None and match[1][:4].lower() in _REVIEWS else None
            if review:
                yield first, last, "x"
                yield first, first + review.end("genre"), "genre"
                yield first + review.start("title"), first + review.end("title"), "reviewed-title"
                yield first + review.start("people"), first + review.end("people"), "reviewed-author"
                continue
            if degree is None:
                yield first, last, "genre"
                continue
            yield first, first + degree.end("genre"), "genre"
            yield first + degree.start("house"), last, "publisher"


_REVIEWS = frozenset(("revi", "reze", "besp", "crit", "comp", "rese", "rece"))
# What a work is read from.
_CARRIERS = frozenset("cd-rom dvd-rom cd microfilm microfiche e-book ebook pdf epub".split())
# "In" as Polish, Czech, Croatian and Ukrainian lists have it in brackets.
_IN = frozenset(("w:", "W:", "in:", "In:", "u:", "U:", "v:", "V:"))
# What stands for a place, a house or a date that nobody knows; as CSL's locales and ISBD print them, without blanks.
_UNKNOWN = frozenset(
    "s.l s.n s.a s.d n.d n.p o.o o.j z.d z.p z.j b.m b.r b.d u.å u.o u.d s.i sineloco sinenomine sineanno"
    " placeofpublicationnotidentified publishernotidentified placeunknown publisherunknown datenotidentified dateunknown nodate undated"
    " ohneort ohnejahr ohnedatum ohneverlag sanslieu sansnom sanséditeur sansdate lieudepublicationnonidentifié éditeurnonidentifié"
    " sinlugar sinnombre sineditorial sinfecha lugardepublicaciónnoidentificado editornoidentificado semlocal semeditor semdata"
    " lugardepublicaçãonãoidentificado senzaluogo senzanome senzaeditore senzadata neuvedeno nedatováno bezmiejsca bezdaty"
    " б.м б.и б.г б.д м.,б.и 不详 出版地不详 出版者不详 出版年不详".split()
)
# Kinds of work whose titles are the first words of a post: they hold whatever a person wrote, addresses too.
_POSTS = frozenset(
    ("tweet", "post", "status update", "facebook post", "instagram post", "thumbnail with link attached")
)


def _post_before(raw: str, at: int) -> Iterator[Stretch]:
    """The words of a post: all between the date and the bracket."""
    date = _dated().search(raw, 0, at)
    if date and date.end() < at:
        yield date.end(), at, "title"


@functools.cache
def _dated() -> re.Pattern[str]:
    """Sample: "(2013, February 26). "."""
    return re.compile(r"\((?:1[89]|20)\d\d[^()]{0,30}\)\.? ")


@functools.cache
def _handle() -> re.Pattern[str]:
    """The name of an account before the date. Samples: "[@APA_Style]. (2019", "[nasa]. (2018"."""
    return re.compile(
        r"\[@?[\w.&-]{2,30}\]\.? \((?:(?:1[89]|20)\d\d|[nso]\. ?[dfjJD]\.\)|\d{1,2}(?:\.|º)? (?:de )?[^\W\d_]{3,10}\.? (?:de )?20\d\d)"
    )


@functools.cache
def _degree() -> re.Pattern[str]:
    """A degree and who gave it. Sample: "Doctoral dissertation, University of Toronto"."""
    return re.compile(
        r"(?P<genre>(?:Ph\.? ?D\.?|M\.? ?(?:A|Sc?|Phil|Ed|B\.?A)\.?|Ed\.? ?D\.?|D\.? ?Phil\.?|LL\.? ?M\.?|[^,]{0,40}(?:dissertation|thesis|Dissertation|Thesis|diss\.|thèse|Thèse|tesis|Tesis|tesi|arbeit|Habilitationsschrift)[^,]{0,30})), (?P<house>.+)"
    )


def _is_degree(phrase: str) -> bool:
    """Whether a degree by its letters and a university stand there: "M.A., East Tennessee State University"."""
    found = _degree().match(phrase)
    return found is not None and any(
        word in found["house"] for word in ("Univ", "Colle", "Institut", "School", "Hochschule")
    )


def _is_said(phrase: str) -> bool:
    lower = phrase.lower().rstrip(".")
    if len(lower) < _LONGEST_GENRE and holds_any(lower, _SAID_TRACES):
        return True
    return lower in SAID or (" " in lower and lower.startswith(_BEGIN))


_SAID_TRACES = tuple(trace for trace, kind in SAID_IN if kind in ("broadcast", "graphic", "speech"))
_LONGEST_GENRE = 60


def _remarks(content: str) -> list[Stretch]:
    """Stretches of a bracket's content with their labels, the rest of it glue; none where any of it is not understood."""
    if is_role(content):
        return [(0, len(content), "x")]
    out: list[Stretch] = [(0, len(content), "x")]
    series = _number_in_series().fullmatch(content) or _member_of_series().fullmatch(content)
    if series:
        label = "number" if series.re is _number_in_series() else "collection-number"
        return [*out, (*series.span("number"), label), (*series.span("series"), "collection-title")]
    at = 0
    for part in content.split(";"):
        lead = len(part) - len(part.lstrip())
        found = _part(part.strip())
        if not found:
            return []
        out += [(at + lead + first, at + lead + last, label) for first, last, label in found]
        at += len(part) + 1
    return out


@functools.cache
def _number_in_series() -> re.Pattern[str]:
    """A report's number and what it is counted in. Samples: "No. 6212; IZA Discussion Papers", "Nr. 4; WP-Reihe"."""
    return re.compile(
        r"(?:No|Nr|Número|N[o°º])\.? ?(?P<number>[A-Z]{0,4}-?\d[\w./:-]{0,20}); (?P<series>[^\W\d_][^\W_\d;]{0,20}(?:[ &’'.-]{1,2}[^\W\d_;]{1,20}){0,9})"
    )


@functools.cache
def _member_of_series() -> re.Pattern[str]:
    """Samples: "Obras completas, vol. 4", "Studies in History, no. 12", "Reihe Recht, Bd. 3"."""
    return re.compile(
        r"(?P<series>[^\W\d_]{3,24}(?:[ &’'-]{1,2}[^\W\d_]{1,24}){0,9}), (?:[Vv]ol|[Vv]|Bd|Band|[Tt]|[Nn]o|Nr|n[.º°])\.? ?(?P<number>\d{1,4}|[IVXL]{1,6})"
    )


_TOLD = frozenset(("interviewer", "narrator", "host", "performer", "composer", "illustrator", "director"))
_SPOKEN = frozenset(("Narr", "Narrs", "Illus"))


def _part(text: str) -> list[Stretch]:
    helpers = _helpers().match(text)
    if helpers:
        role = (
            "translator" if helpers["role"][:2] in ("Tr", "Üb") or helpers["more"] in ("Trans", "Übers") else "editor"
        )
        if helpers["role"] in _SPOKEN:
            role = "names"  # whose role is read behind them
        return [(*helpers.span("people"), role)]
    helped = _helped().fullmatch(text)
    if helped and is_role(helped["role"]):
        roles = roles_in(helped["role"])
        label = roles[0] if roles[0] in _TOLD else "names"  # whose role is read behind them
        return [(*helped.span("people"), label), (*helped.span("role"), "x")]
    out: list[Stretch] = []
    at = 0
    while at < len(text):
        match = _items().match(text, at)
        if match is None:
            return []
        for name, value in match.groupdict().items():
            if value and value not in _BARE:
                if name == "original" and match.start() < match.start(name):
                    out.append((match.start(), match.start(name), "again"))
                out.append((*match.span(name), _FIELDS.get(name, name)))
        comma = _BOUND.match(text, match.end())
        at = comma.end() if comma else match.end()
        if comma is None and at < len(text):
            return []
    return out
