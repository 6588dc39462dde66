# ruff: noqa: E501 - tables of words
"""Words that only introduce a field, connect two, or say that one is missing: once the field is read they are done with.

"Available at", "edited by", "S.l.: s.n.", "[en ligne]": kept in the note they would tell nothing. Whatever is not of them is
kept: nothing that a person wrote is lost.
"""

from __future__ import annotations

from collections.abc import Sequence

from refman.references.gbt7714 import KINDS as GB_CODES
from refman.references.lexicon import KINDS, SEASONS

# Kinds of the lexicon that introduce: editors, translators, "in", volume, issue, page, edition, access, address, "al.", "and".
_KINDS = "etinvdpaul&q"
_MORE = """
    by from at on of the a an to as with for per and also par de des du la le les l à au aux en et von vom durch am im um unter der
    die das den auf bei bis zum zur da do dos das em no na por pelo el los las y il lo gli di del della dello dal al nel door van het
    op te bij av af på til fra hos od z ze na pod przez ve için изд под на от с по
    last modified updated update created posted published first online internet version consulted retr web www address website site
    zuletzt geprüft geändert aktualisiert stand letzte aktualisierung erstellt veröffentlicht abrufbar aufruf abgefragt zugegriffen online-ressource
    mis jour mise ligne publié modifié adresse disponible aggiornato pubblicato consultabile linea indirizzo su sul entrevista intervista
    actualizado publicado última actualización actualização modificación línea linha acesso retirado acedido dirección endereço
    gepubliceerd bijgewerkt laatst opgehaald publisert publicerad opdateret senast julkaistu dostępne dostępny dostupné dostupno z
    interview conducted conversation presented paper read delivered held given original work originally reprinted reprint nachdruck
    it originalarbeit originalwerk originalausgabe erschienen œuvre originale publiée obra trabajo opera pubblicata orig urspr ursprünglich rééd réimpr repr rpt reed rist nachdr neuausg neuaufl ristampa
    s.l s.n sl sn l n.d nd s.d s.f s.a z.d o.j o.d oj od sin sans ohne senza sem zonder uten bez no fecha date datum ort ano año jahr lugar lieu
    sine loco nomine neuvedeno nedatováno unknown publisher undated identifié identificado nom lieu éditeur luogo editore б м и 不详
    not identified place publication number released issued adopted signed opened signature compiled collected selected introduced created directed produced performed
    received cat sheet blatt feuille hoja foglio filed sur ill online-ausgabe rec bl rel relatore prof
    norwegian swedish danish finnish dutch portuguese polish czech hungarian turkish arabic hebrew persian chinese japanese korean hindi
    bengali sanskrit romanian ukrainian catalan basque irish welsh icelandic serbian croatian slovenian bulgarian yiddish
    perf perfs prod dir message interviewed année french german italian spanish latin greek russian besorgt regie drehbuch réalisation realización regia dirección scénario guion sceneggiatura erstausstrahlung ausstrahlung uraufführung sec sect effective written filmed recorded aired hosted narrated performance performances season episode illustrated adapted cited citado citováno
    coll collection reihe serie series sér collana colección coleção sez sezione section sect abt teil teilband part pt
    ultima consultazione data voce voz stichwort lemma
    example e.g eg zum beispiel exemple chapter chap kapitel kap chapitre capítulo core writing team engl frz franz amerik ital russ span niederl poln about col cols dazu hierzu auch bes insb n.º nº º ausgew ausgewählt eingel eingeleitet komm kommentiert bearb zusammengest
    ausführlich grundlegend insbesondere insbes näher kritisch ferner generally especially esp notamment
    vgl cf cfr see siehe vid véase voir vedi ver zie se jf porov por ср см also auch aussi
    pmid pmcid pubmed pubmedcentral isbn issn doi url eissn eng ger fre spa italic id ids no's
    az aktenzeichen
    ch o verkkojulkaisu verkkoaineisto saantitapa réalisé réalisée pg oprac wstęp wstępem sp zn spis sygn akt dne dnia dňa zo repéré récupéré dès accédé erişim adresi tarihi tarih erişildi dostęp dostępu odczytu hozzáférés letöltés ideje letöltve oldal accesat pristupljeno preuzeto
    hier ici qui aquí here sub voce verbo
    edd voll vols bde bind tomes tomos versión versão versione versie verze wersja ver
    электронный ресурс електронний текст непосредственный загл экрана дата електронен internete také onlajn interaktyvus internetą línia forrás źródło izvor zdroj від р г ст поз poz
    ur u сс içinde içerisinde tarihinde adresinden vid. diss article artikel artículo articolo art
    """
_LEADS = (
    frozenset(word for kind in _KINDS for word in KINDS[kind].split())
    | frozenset(_MORE.split())
    | frozenset(SEASONS)
    | frozenset(code.lower() for code in GB_CODES)
    | frozenset(
        "ol 巻第 卷第 編第 译 年版 年刊 年 月 日 页 頁 쪽 면 卷 巻 권 号 號 호 期 第 제 編 编 編 主编 편 엮음 載 载 於 于 收入 見 见".split()
    )
)


# What a court's numbers count; such a word says something where no sign of a number follows: "Application".
_DOCKETS = frozenset(
    "project order umi accession app appl application applications requête requêtes req aff affaire ric ricorso ricorsi beschwerde demanda az".split()
)


def only_introduce(words: Sequence[str]) -> bool:
    """Whether all words are such; numbers among them are not: they say something."""
    if len(words) > 1 and words[0].lower() in _DOCKETS:
        words = words[1:]
    return all(part in _LEADS for word in words for part in word.lower().replace("’", "'").split("'") if part)
