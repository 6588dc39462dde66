# ruff: noqa: E501 - a data table
"""Titles, houses, outlets and authors whose words tell the kind of work: a data table, written for this tool.

The gold holds some hundred works of each rare kind, so that a model learns their names by heart. Here the words that speak
for a kind stand beside names drawn anew: "{F} Records" is a label whoever founded it.

Slots: {F} a family name, {G} a given name and a family name, {P} a place, {T} a title, {Y} a year, {N} a small number.
"""

from __future__ import annotations

import random
from collections.abc import Callable


def _list(text: str) -> tuple[str, ...]:
    return tuple(part.strip() for part in text.replace("\n", "|").split("|") if part.strip())


TITLES = {
    "song": _list("""Symphony No. {N} in D minor, Op. {N}|Sonata for violin and piano no. {N}|{T} (Original Motion Picture Soundtrack)|Live at {P}|Concerto for Orchestra
        The very best of {G}|Streichquartett Nr. {N}|{T} (Remastered)|{T} (feat. {G})|Lieder und Balladen|Greatest hits|The {P} sessions|Missa brevis|Piano Works, vol. {N}
        String quartets, op. {N}|Quartetto in sol maggiore, op. {N}|{F}: Symphonies nos. {N} & {N}|Concerto pour piano n° {N}|{N} songs for voice and piano"""),
    "motion_picture": _list("""Interview with {G}|The making of {T}|{T}: The Movie|The life of {G}|{T}: A Documentary|Return to {P}|{T} (Official Trailer)|Oral history of {G}|How to {T}
        {F} oral history part {N} of {N}|Introduction to {T}: Lecture {N}|{P}, {Y}: a film|Der Fall {F}|La vie de {G}|The {F} story"""),
    "map": _list("""Map of {P}|Map of the city of {P}|Carte de {P} et de ses environs|Plan von {P}|{P}: topographic map, sheet {N}|Topographische Karte {P}|Plan de la ville de {P}|Mapa de {P}
        {P} and vicinity|A new map of {P}|Geological map of {P}|{P}, 1:50 000|Carta geologica di {P}|Atlas of {P}|Plan of the harbour of {P}|Bird's eye view of {P}"""),
    "personal_communication": _list("""Letter to {G}|Letter from {G} to {G}|{G} to {G}, {Y}|Brief an {G}|Lettre à {G}|Re: {T}|Fwd: {T}|[Letter to {G}]|Correspondence with {G}|Lettera a {G}|Carta a {G}
        Telegram to {G}|{N} pages written {N} Jun {Y} by {G} in {P} to {G}|RE: question about {T}|Copy of a letter from {G} to {G}"""),
    "manuscript": _list("""{F} papers|{G} papers, {Y}-{Y}|Diary of {G}|{F} family fonds|Notebook of {G}|Records of the {F} company|Nachlass {G}|Draft of a speech by {G}|{P} parish register|Minute book, {Y}
        Manuscript notes on {T}|{G} collection, {Y}–{Y}|Fonds {G}|Letter book of {G}|Ledger of {F} & Co.|Treaty with {P}|Testament of {G}|{P} logbook"""),
    "hearing": _list("""{T}: Hearing Before the Committee on {F} Affairs|Hearing on {T}|{T}: hearings before the Subcommittee on {F} of the Committee on Commerce"""),
    "bill": _list("""{T} Act of {Y}|To amend the {F} Act|A bill to provide for {T}|Forslag til lov om {T}|Proposition {N} om {T}|Projet de loi relatif à {T}|Proposta di legge: {T}|H.R. {N}: {T} Act
        Proyecto de ley de {T}|Prop. {N}: {T}|Motion {N}|Entwurf eines Gesetzes zur {T}|Forslag til folketingsbeslutning om {T}"""),
    "legislation": _list("""{T} Act {Y}|{F} Act {Y}|Loi n° {Y}-{N} relative à {T}|Gesetz über {T}|Verordnung über {T}|Ley {N}/{Y}, de {T}|Code de {T}|{T} Regulations {Y}|Directive {Y}/{N}/EC on {T}|Decreto-Lei n.º {N}
        Lag ({Y}:{N}) om {T}|Ustawa z dnia {N} maja {Y} o {T}|Constitution of {P}|{T} Ordinance"""),
    "legal_case": _list("""{F} v. {F}|{F} v {F}|{F} v. {P}|State v. {F}|R v {F}|In re {F}|{F} & Co. v. {F} Corp.|United States v. {F}|Ex parte {F}|{F} gegen {P}|Affaire {F} c. {P}|Re {F}|{F} et al. v. {F} Inc.|Case of {F} v. {P}"""),
    "graphic": _list("""Portrait of {G}|Untitled|View of {P}|{G}, half-length portrait|Self-portrait|Still life with {F}|{P} street scene|[{G} at {P}]|Landscape near {P}|Madonna and Child|Bildnis {G}|Infographic: {T}
        Poster for {T}|Le pont de {P}|{P}, {Y} [photograph]|Study for {T}|Figure {N}: {T}|Photograph of {G}|Panorama of {P}|Ritratto di {G}|Construction of the {P} bridge"""),
    "speech": _list("""Keynote: {T}|Remarks at {P}|Remarks by {G}|Speech at the opening of {T}|Rede vor dem {P}er Parlament|Address to the {F} Society|Discours de {G}|{T} [slides]|Presentation on {T}|Acceptance speech
        Remarks to the {P} Economic Forum|{G} speaks to workers|Inaugural address|Lecture on {T}|{T}: a talk"""),
    "broadcast": _list("""Episode {N}: {T}|#{N} - {G}|Ep. {N} – {T}|{G} on {T}|The {F} Interview: {G}|Part {N}: {T}|S{N}E{N}: {T}|{T} with {G}|Pilot|{T}, Part {N}"""),
    "software": _list("""{F}kit: A Python package for {T}|{F}R: {T}|{F}-lab/{F}: v{N}.{N}.{N}|{F}: tools for {T}|{F}js|Stata module to {T}|{F}/{F}: First release|{T} (version {N}.{N})|{F}: Stata module for {T}|The {F} toolkit"""),
    "dataset": _list("""Data from: {T}|Replication data for: {T}|{P} Social Survey {Y}|Supporting data for {T}|{T}: dataset|{P} census {Y}|{T} [dataset]|{F} survey, wave {N}|Raw data of {T}|{T} database, v{N}|{P} monthly temperature data, {Y}-{Y}"""),
    "patent": _list("""Method and apparatus for {T}|Device for {T}|System and method for {T}|Verfahren zur {T}|Vorrichtung zum {T}|Procédé de {T}|Apparatus and method of {T}|Composition comprising {F}|Dispositif pour {T}"""),
    "report": _list("""{T}: Final report|Annual report {Y}|{P}: country report|{T}: Technical report no. {N}|Jahresbericht {Y}|Rapport annuel {Y}|Report of the Secretary-General on {T}|{T}: policy brief|Evaluation of {T}
        Abschlussbericht {T}|{T}: issues paper|Statistical report {Y}|Environmental impact assessment of {T}|Status report on {T}|{T}: white paper|Guidelines for {T}|Informe anual {Y}"""),
    "thesis": _list("""{T}: a case study|{T}: eine empirische Untersuchung|Essays on {T}|A study of {T} in {P}|{T}: the case of {P}|Étude de {T}|An examination of {T} in {P}|Estudio de {T}|Untersuchungen zu {T}"""),
    "entry-encyclopedia": _list("""{F}, {G}|{F}|{P}|{G}|{F}, family|{F} ({P})|{P} (city)"""),
    "entry-dictionary": _list("""Citation|empathy, n.|wort|{F}|amour|nice, adj.|culture|casa"""),
    "post": _list("""I just saw {T}!|Why does {T}?|Just finished {T}. Amazing|@{F} thank you|How do I {T}?|{T} #science|Our new paper is out: {T}|r/{F}: {T}|AMA: I am {G}"""),
    "post-weblog": _list("""Why I {T}|{N} things about {T}|Thoughts on {T}|{T}, revisited|My {T} diary|How we built {T}|Weekly links #{N}|Guest post: {T}|{T}: what I learned|Hello, {P}!"""),
    "article-newspaper": _list("""{G} resigns as {P} minister|{P} mayor wants {T}|{T}, says {G}|{P}: {N} killed in accident|Police arrest {N} in {P}|{F} wins {P} election|{T}? {G} has doubts|Stock prices fall in {P}|{F} to close {P} plant
        Obituary: {G}|Der Streit um {T}|{P} sagt Nein|{G} est mort|{F} dice no|Storm hits {P}"""),
    "paper-conference": _list("""{T}: a short paper|Towards {T}|{T}: demo|{T} (extended abstract)|{F}: an approach to {T}|{F}Net: {T}"""),
}  # fmt: skip
HOUSES = {
    "song": _list("{F} Records|{P} Records|{F} Music|{F} Recordings|{F} Disques|Edition {F}|{F} Musikverlag|{F} Discos|{F} Recording Company|{P} Philharmonic|{F} Phonogram|{F} Musique|{F} Audio|Radio {P}"),
    "motion_picture": _list("{F} Pictures|{F} Films|{F} Film|{F} Studios|{F} Productions|{F} Entertainment|{F} Home Video|{F} Filmverleih|Cinémathèque de {P}|{F} Media|{P} Film Board|{F} Home Entertainment|TV {P}|{F} Communications|{P} Television"),
    "thesis": _list("University of {P}|Universität {P}|{P} University|Université de {P}|Università di {P}|Universidad de {P}|{P} State University|{P} Institute of Technology|Technische Universität {P}|U. {P}|{F} College|{P} Tech. U.|St. {F}’s University|Universidade de {P}|Univerzita {F}|Uniwersytet {P}|Command and Staff College {P}"),
    "report": _list("{P} Department of Transportation|Ministry of {F}|{F} Institute|{P} Research Center|Institut für {F}|National {F} Agency|{P} Environmental Agency|{F} Commission|Bureau of {F}|{P} Bank|{F} National Laboratory|United Nations {F} Programme|Office of {F}|{F} Foundation|Ministère de {F}|Statistik {P}|{P} Statistical Office"),
    "dataset": _list("{P} Dataverse|{F} Data Archive|{P} Data Repository|{F} Dataverse|National Centre for {F} Data|{P} Social Science Data Archive|{F} Data Center"),
    "software": _list("{F} Software|{F} Systems|{F} Labs|{F} Technologies|{F} Inc.|Department of {F}, University of {P}|{F} Development Team|{F}soft"),
    "graphic": _list("{P} Museum|Museum of {P}|{F} Gallery|{P} Public Library|Galerie {F}|Musée de {P}|Museo {F}|National Gallery of {P}|{F} Collection|Kunsthalle {P}|{P} State Archives"),
    "map": _list("{P} Geological Survey|Ordnance Survey|{F} Cartographic Division|Landesvermessungsamt {P}|Institut géographique de {P}|{F} & Co., lithographers|Survey of {P}|{F} Maps|Kartographisches Institut {P}|National Geographic {F}"),
    "manuscript": _list("{P} State Archives|{P} University Library|Archives de {P}|Staatsarchiv {P}|{F} Archives|Bibliothek {P}|{P} Historical Society|Biblioteca di {P}|Special Collections, University of {P}"),
    "book": _list("{F}|{F} & {F}|{F} Press|{F} Verlag|Éditions {F}|{F} Publishing|University of {P} Press|{F} Books|Edizioni {F}|Editorial {F}|{P} University Press|Verlag {F}|{F} & Sons|{F} Publishers|Presses universitaires de {P}|Uitgeverij {F}|{F} House|Wydawnictwo {F}|Förlag {F}"),
    "standard": _list("{F} Standards Institute|{P} Institute for Standards"),
    "article": _list("{F} Preprints|{P} Preprint Server"),
}  # fmt: skip
OUTLETS = {
    "article-newspaper": _list("The {P} Times|{P} Post|{P} Herald|{P} Daily News|{P}er Zeitung|{P}er Nachrichten|Le Journal de {P}|Gazzetta di {P}|Diario de {P}|{P} Tribune|The {P} Observer|{P} Gazette|{P} Chronicle|{P}s Tidning|{P}er Anzeiger|Il Corriere di {P}|La Voz de {P}|{P} News|{P} Today|{P} Star|Kurier {P}|{P} Sanomat|Газета {F}|{P} Sun-Times|Daily {F}"),
    "article-magazine": _list("{F} Magazine|{P} Magazine|{F} Weekly|The {P} Review|{F} Monthly|{F} Illustrated|{P} Quarterly|Revista {F}|Rivista {F}|Magazin {F}|{F} UK|PC {F}|{F} Gamer|{F}Pro|Popular {F}|Outdoor {F}|{P} Life"),
    "post-weblog": _list("{F}’s Blog|{F} Blog|Blog {F}|{F}: a blog|The {F} Diaries|{F} Notes|{F}.com|Notes from {P}|{P} Dispatches|{F} on {F}|The {F} Weblog|Das {F}-Blog|{F} Thoughts"),
    "broadcast": _list("The {F} Show|{F} Podcast|{F} Tonight|Radio {P}|{P} FM|The {F} Hour|{F} & {F}|{P} Today|Good Morning {P}|{F} Stories|The {P} Files|Star {F}|{F} Report|60 Minutes {P}"),
    "article-journal": _list("Journal of {F} Studies|{P} Journal of {F}|Zeitschrift für {F}|Revue de {F}|{F} Review|Annals of {F}|International Journal of {F}|Acta {F}|Archiv für {F}|Rivista di {F}|{P} Economic Review|Bulletin of {F}|{F} Letters|Studies in {F}|{F} Quarterly|Transactions on {F}|Revista de {F}|Annales de {F}|Advances in {F}"),
    "entry-encyclopedia": _list("Encyclopedia of {F}|{P} Encyclopaedia|Dictionary of {P} Biography|Lexikon der {F}|Enciclopedia di {F}|Handwörterbuch der {F}|Encyclopédie de {F}|The Oxford Companion to {F}|{F}-Lexikon|Biographical Dictionary of {P}|{P} Wiki|Dizionario {F}"),
    "entry-dictionary": _list("{F} Dictionary|{P} English Dictionary|{F} Wörterbuch|Dictionnaire {F}|Diccionario {F}|{F} Glossary"),
    "paper-conference": _list("Proceedings of the {N}th International Conference on {F}|{N}th {F} Conference|Workshop on {F}|Symposium on {F}, {P}|Proc. {F} '{N}|Tagungsband {F} {Y}|Actes du colloque de {P}|{F} {Y}|International Symposium on {F}|Proceedings of {F} {Y}|Atti del convegno di {P}|{F} Congress"),
    "legal_case": _list("F.{N}d|U.S.|S. Ct.|BGHZ|N.E.{N}d|All ER|EWCA Civ|F. Supp.|NJW|ECR"),
    "webpage": _list("{F}.org|{P} Tourism|{F} Online|City of {P}|{F} Association|{F} Foundation|{F} website|Official site of {P}|{F} Wiki|Stadt {P}|{F} Help Center"),
    "post": _list("r/{F}|{F} Forum|{F} Exchange"),
}  # fmt: skip
AUTHORS = {
    "song": _list("{F} (Musical group)|The {F}s|{P} Philharmonic Orchestra|{P} Symphony Orchestra|{F} Quartet|{F} Ensemble|Various artists|{F} Trio|DJ {F}|{P} Chamber Choir|{F} Band|Orchestre de {P}|{P}er Philharmoniker|Coro di {P}"),
    "motion_picture": _list("{F} Films|{F} Productions|{P} TV|{F} Studios|Channel {N}|{F} Channel"),
    "report": _list("{P} Department of Transportation|Ministry of {F}|{F} Institute|{P} Environmental Agency|National {F} Agency|{F} Commission|United Nations {F} Programme|Office of {F}"),
    "legal_case": _list("Supreme Court of {P}|{P} Court of Appeals|Landgericht {P}|Cour de cassation|Tribunal {P}"),
    "legislation": _list("{P}|State of {P}|Parliament of {P}|Government of {P}"),
    "manuscript": _list("{F} family|{F} Company|Parish of {P}|{F} & Sons"),
    "software": _list("{F} Development Team|{F} Software|{F} Labs|{F} Inc.|{F}soft"),
    "post": _list("{F} [@{F}]|{P} Police|{F}News"),
    "webpage": _list("{F} Foundation|City of {P}|{F} Association|{F} Society"),
    "map": _list("{P} Geological Survey|Ordnance Survey|{F} Cartographic Company"),
    "graphic": _list("{F} Studio|{F} Photography|{F} & Co."),
}  # fmt: skip


def told(tables: dict[str, tuple[str, ...]], kind: str, rng: random.Random, name: Callable[[str], str]) -> str | None:
    """A new text that speaks for the kind, None where the table has none; `name` fills a slot by its letter."""
    layouts = tables.get(kind)
    if not layouts:
        return None
    out = rng.choice(layouts)
    for slot in "FGPTYN":
        while f"{{{slot}}}" in out:
            out = out.replace(f"{{{slot}}}", name(slot), 1)
    return out
