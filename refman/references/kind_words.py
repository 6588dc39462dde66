# ruff: noqa: E501 - a data table
"""Words that speak for a kind of work, in many languages: a data table. A word is known whole or by its first six letters."""

from __future__ import annotations

import functools
from collections.abc import Iterable

# Kind: words as they stand, small letters.
_WORDS = {
    "thesis": """thesis theses diss phd dphil msc tesis tesi tese teses thèse tez tezi tfg tfm mémoire hdr laurea doctorat doktora doutorado mestrado maîtrise 硕士 博士 硕士学位论文 博士学位论文 修士論文 博士論文 학위논문 석사 박사 석사학위논문 박사학위논문
        διατριβή διπλωματική gradu väitöskirja väitös rad
        examensarbete uppsats kandidatuppsats masteruppsats szakdolgozat diplomamunka licenciatura monografia tcc dissertação dissertações proefschrift scriptie masterscriptie rozprawa magisterska licencjacka bakalářská diplomová
        disertační zaključno diplomsko doktorska magistrsko дис дисс автореферат автореф дипломна lõputöö magistritöö bakalaureusetöö bachelorarbeit masterarbeit diplomarbeit hausarbeit seminararbeit zulassungsarbeit bachelor-thesis
        master-thesis grado speciale kandidatspeciale hovedoppgave masteroppgave opinnäytetyö promotion""",
    "law": """act acts code statute statutes constitution constitución constituição costituzione grundgesetz verfassung gesetz gesetzbuch verordnung richtlinie loi lois décret arrêté ordonnance ley lei legge decreto regulation directive ordinance закон указ постановление кодекс
        конституция ustawa rozporządzenie zákon vyhláška lov lag laki wet besluit törvény kanun yönetmelik bgbl § §§ cfr usc eli reglamento règlement regolamento lovbekendtgørelse bekendtgørelse forordning förordning orden закони zakon uredba pravilnik
        lagen förordningen statuten satzung erlass bekanntmachung circular circulaire cirkulære cirkulär instrukcja nařízení zarządzenie uchwała rendelet törvénye приказ распоряжение наказ законом zakona правилник закона kanunu tüzük 法 条例
        規則 法律 办法 규정 법률 시행령 charter treaty treaties convention protocol vertrag abkommen traité tratado trattato concordat""",
    "case": """v vs gegen urteil beschluss arrêt sentencia sentenza ecli ewhc ewca uksc ukhl hca fca scotus bverfg bverwg bgh bag olg lg ag vg ovg eugh ecthr bailii plaintiff defendant appellant appellee versus matter parte gericht court cour tribunal rechtbank gerechtshof az
        apelação acórdão amparo recurso pourvoi jugement ricorso dom kendelse arrest vonnis wyrok postanowienie rozsudek usnesení ítélet решение определение ухвала απόφαση karar karari kararı ors anr plc ltd inc beschwerde
        revision auto providencia affaire cause""",
    "music": """feat symphony symphonie sinfonie sinfonia sonata sonate concerto konzert quartet quartett album lp cd ep remix soundtrack songs song lieder arias aria requiem mass oratorio opera overture prelude fugue nocturne suite op bwv hymn tribute orchestra philharmonic chorus
        vinyl phonogram recorded mp3 remastered tonträger schallplatte audio
        cantata kantate passion messe magnificat vespro vesper psalm psalms motet madrigal madrigals lied chanson chansons canción canciones canzone canzoni canção canções música musica musique musik musikk musiikki muzyka музыка песни
        песня hörbuch lesung audiobook live acoustic demo single hits ballads blues jazz trio quintet duets variations études nocturnes impromptus cello violin piano klavier bariton sopran""",
    "map": """map maps karte karten carte cartes mapa mapas mappa plan atlas tabula descriptio regnum ducatus typus chart topographic topographique topographische карта térkép kaart kort harita χάρτης provincia provincias
        blatt sheet feuille hoja foglio folha stadtplan ortsplan lageplan generalstabskartan messtischblatt meßtischblatt quadrangle catastale catastral cadastral cadastre kataster plano pianta план схема мапа 地図 地图 全图 全圖 지도 scale maßstab
        échelle escala masstab skala charte tabulae topografisk topográfico topografica geologische geologica geologic hydrographic nautical explorer survey ordnance mappe""",
    "manuscript": """letter letters papers manuscript manuscripts ms mss correspondence diary diaries journal's notebook ledger memorandum box folder fonds collection archive archives handschrift nachlass brief briefe manuscrit lettre carta cartas telegram records register draft unpublished typescript
        artist posters
        papiers fondo fondos fond фонд опись дело rękopis rukopis kézirat рукопись käsikirjoitus handskrift håndskrift codex cod lat tagebuch journal tagebücher fieldnotes field notes notizen dagbok dagbog dziennik deník napló дневник
        псалтырь bible psalter hours chronicle chronik urkunde urkunden carnet cahiers cuaderno quaderno acta inventory""",
    "letter": """letter email e-mail personal communication correspondence brief an lettre carta lettera письмо re fwd subject discussion
        brieven brev kirje list dopis levél писма письма лист mail e-mails message telegram korrespondenz correspondance correspondencia corrispondenza aan à""",
    "art": """photograph photo portrait poster posters print etching engraving lithograph woodcut drawing painting sculpture untitled canvas oil watercolor watercolour gouache ink pastel bronze marble negative daguerreotype zeichnung gemälde fotografie foto tableau peinture gravure
        graphic image view façade cm
        huile encre lavis öl leinwand kreide feder tusche tempera fresco fresque retable altar vase figure figurine statue statuette bust relief terracotta terrakotta ceramic porcelain tapestry affiche cartel plakat porträt bildnis
        ritratto retrato selbstbildnis vue landscape coupe élévation radierung kupferstich holzschnitt aquarell litografía grabado óleo acuarela olio acquerello disegno incisione olja öljy kankaalle картина портрет гравюра рисунок
        фотография 絵 図 屏風 self-portrait still-life panel triptych madonna crucifixion adoration annunciation lithographie estampe estampes paper wove brush charcoal""",
    "software": """software module package library toolkit plugin app version stata r python java javascript framework api cli compiler driver program sdk scripts
        kernel firmware plug-in client server parser solver toolbox notebook script code repository extension add-on программа пакет програма logiciel programa programma ohjelma wrapper binding gui engine simulator tool tools suite build
        release""",
    "data": """data dataset datasets database survey wave panel census data-set datensatz daten jeu données datos microdata corpus bert model metrics benchmark
        databas tietokanta gegevens baza danych datenbank register gazetteer rohdaten tabelle replication measurements observations occurrences checklist dane údaje adatok adatbázis данные база дані podaci ampiaj banco conjunto dados dati
        statistik statistics statistiche estadística estadísticas statistiques rohdatentabelle time-series timeseries geodata shapefile micro-data""",
    "film": """film movie documentary director directed dir réal réalisateur regie dvd vhs blu-ray trailer episode season staffel série serie series screenplay min minutes
        dokumentarfilm documentaire documental documentario documentário película cortometraje largometraje court-métrage kurzfilm spielfilm stummfilm werkfilm reportage enregistrement vidéo video videos wideo видео фильм документальный
        dokumentalny dokumentumfilm belgesel 紀錄片 纪录片 映画 영화 다큐멘터리 tutorial tutoriel filmen dokumentarfilmen elokuva filmi animation animated cinema 35mm""",
    "hearing": """hearing hearings committee subcommittee congress senate testimony""",
    "bill": """bill h.r s.b resolution amendment proposition proposal lovforslag prop
        antrag drucksache gesetzentwurf projet proyecto projeto disegno projekt návrh törvényjavaslat законопроект законопроєкт проект tasarı tasarısı teklif teklifi lagförslag motion forslag lakiesitys esitys wetsvoorstel voorstel
        kamerstuk iniciativa 법안 法案 草案 congress""",
    "report": """report reports rapport bericht informe relazione relatório working paper papers policy brief white technical memorandum audit evaluation guidelines handbook manual factsheet statistical yearbook rfc protocol trial nct newsletter
        slutrapport delrapport årsrapport årsredovisning utredning utvärdering kartläggning loppuraportti raportti selvitys rapporten rapporter eindrapport onderzoek advies jaarverslag verslag evaluatie abschlussbericht jahresbericht
        zwischenbericht endbericht schlussbericht tätigkeitsbericht gutachten positionspapier arbeitspapier diskussionspapier leitfaden bilan étude enquête synthèse diagnostic avis rapporto indagine bilancio memoria estudio diagnóstico
        evaluación encuesta estratégico estudo avaliação anuário raport raportul sprawozdanie analiza opracowanie zpráva výroční analýza správa jelentés tanulmány elemzés poročilo izvještaj izvješće извештај доклад отчет отчёт
        исследование анализ стратегия звіт доповідь аналіз справаздача έκθεση μελέτη rapor raporu araştırma değerlendirme inceleme skýrsla ataskaita pārskats aruanne uuring 報告書 調査報告 白書 調査 报告 调查报告 研究报告 蓝皮书 白皮书 보고서 백서 연구보고서 outlook overview
        assessment strategy roadmap findings recommendations indicators feasibility fattibilità faisabilité factibilidad mission inquiry task force monitoring monitor summary synthesis""",
    "press": """press release pressemitteilung communiqué comunicato comunicado statement
        pressmeddelande pressemelding pressemeddelelse persbericht tiedote newsroom announces announcement medienmitteilung nota prensa imprensa stampa""",
    "conference": """proceedings proc conference conf symposium workshop congress congresso kongress tagung colloque colloquium meeting convention iccv cvpr neurips nips icml acl emnlp sigir chi www vldb sigmod ieee acm usenix lncs actas atti
        kongressi konferenz conferencia conferência conferenza conférence konferencja konference konferencia konferencija конференция конференции конференція сборник материалы sborník zborník memorias anais annales jornadas encuentro
        simposio simpósio congrès tagungsband berichte seminar workshops 大会 会议 学会 학술대회 """,
    "speech": """speech lecture keynote talk slides presentation seminar vortrag rede discours discurso conférence ponencia webinar address powerpoint
        remarks opening grußwort festrede antrittsrede ansprache allocution konuşması açılış referat föredrag esitelmä lezing toespraak przemówienie přednáška előadás выступление промова речь intervention apresentação palestra plática
        charla poster inaugural commencement plenary laudatio predigt sermon""",
    "entry": """encyclopedia encyclopaedia encyclopædia enciclopedia encyclopédie enzyklopädie lexikon leksikon dictionary dictionnaire diccionario dizionario wörterbuch woordenboek slovník słownik словарь энциклопедия handwörterbuch reallexikon companion glossary biographie
        enciclopédia encyklopedia encyklopedie encyclopedie uppslagsverk ordbok ordbog nationalencyklopedin tietosanakirja sanakirja enciklopedija enciklopédia lexikona λεξικό εγκυκλοπαίδεια ansiklopedi ansiklopedisi sözlük
        sözlüğü 辞典 事典 百科 百科事典 百科全书 词典 大百科 사전 백과사전 wiki wiktionary thesaurus lemma s.v sv noun verb adj adv subst substantivo masc fem""",
    "patent": """patent patents patentschrift offenlegungsschrift wo ep us invention apparatus method system device
        verfahren vorrichtung procédé dispositif appareil procedimiento aparato dispositivo procedimento apparecchio werkwijze inrichting sposób urządzenie způsob zařízení eljárás berendezés способ устройство спосіб пристрій förfarande
        anordning fremgangsmåde menetelmä laite 方法 装置 장치 방법 improvement improvements composition manufacture""",
    "news": """news nachrichten noticias nouvelles breaking reuters ap afp dpa editorial op-ed obituary interview column kolumne edition p a1 sec
        agence ritzau tt ntb sta pap čtk mti interfax ria tass xinhua yonhap kyodo abendblatt morgenausgabe abendausgabe page seite""",
    "review": """review rezension recension reseña recensione compte-rendu""",
    "preprint": """preprint preprints arxiv biorxiv medrxiv chemrxiv psyarxiv osf ssrn eprint submitted
         препринт arbeitsversion manuscript-draft researchsquare lingbuzz zenodo techrxiv hal engrxiv eartharxiv socarxiv""",
    "blog": """blog weblog post newsletter
        blogg blogi bloga blogger blogspot wordpress bitácora bejegyzés entry diary diario""",
    "book": """isbn verlag publisher press books edition auflage édition edición edizione vol band bände tome novel roman poems gedichte essays
        romanzo romance novela román regény роман повесть рассказы стихи wiersze poesie poesía tales märchen erzählungen racconti cuentos contos nouvelles handbuch lehrbuch einführung introduction introducción introduzione introdução
        guide manuel""",
    "museum": """museum museo musée gallery galleria kunsthalle collection
        müzesi múzeum muzeum музей musei museet museon pinacoteca pinakothek kunstmuseum kunstsammlungen nationalmuseum""",
    "menu": """menu poster brochure flyer leaflet pamphlet catalogue catalog inventory minutes agenda
        compte-rendu compte rendu protokoll mötesprotokoll acta atas ata verbale notulen protokół zápis zápisnica протокол protokol datasheet datenblatt bedienungsanleitung betriebsanleitung gebrauchsanweisung mode emploi vertrag contrat
        contrato contratto pachtvertrag mietvertrag urkunde testament invoice certificate declaration programme program flyers leaflets broschüre faltblatt prospekt folleto dépliant opuscolo instrukcja návod használati manual operator's
        user owner's instructions recipe lease deed will form application notice request foia transcript""",
    "broadcast": """radio tv television fernsehen hörfunk rundfunk emisión programa sendung aired sändning uitzending folge avsnitt afsnit episode épisode episodio odcinek díl epizóda выпуск эфир передача радио телевид телевидение broadcast broadcasting télévision televisión televisione televisão telewizja televize televízia televisie televisio radiotelevision podcast interview newscast nachrichtensendung journal telejornal noticiero""",
    "page": """about us faq faqs home homepage page welcome contact impressum fact facts sheet accueil propos über uns startseite quiénes somos inicio chi siamo nas overview how what frequently asked questions guide help support services service products product admissions opening hours signs symptoms topic topics history mission team programme register download portal official site""",
    "interview": """interview interviews interviewed entretien entretiens entrevista entrevistas intervista interviste gespräch gespräche haastattelu wywiad rozhovor interjú интервью інтерв oral zeitzeugen zeitzeuge vraaggesprek intervju röportaj 인터뷰 訪談""",
    "standard": """norm norma norme norms standard standards specification specifications requirements requirement iso din iec en bs ansi astm гост гост стандарт 标准 規格""",
}  # fmt: skip
# Kind: first six letters.
_STEMS = {
    "thesis": "disser дисссе диссер дисерт автoре диплом diplom magist habili inaugu doctor doktor avhand afhand proefs rozpra absolv bakalá master bachel",
    "case": "plaint defend verwal arbeit",
    "music": "orches philha sympho",
    "map": "topogr carto cartog geolog nautic",
    "art": "photog fotogr lithog sculpt skulpt painti engrav illust",
    "entry": "encycl encicl enzykl dictio diccio dizion wörter lexiko leksik энцикл",
    "conference": "procee confer sympos colloq kongre congre",
    "law": "regula direct verord legisl statut consti",
    "patent": "patent",
    "report": "report bericht evalua recomm",
    "data": "datase databa",
    "manuscript": "manusc corres handsc",
    "preprint": "prepri",
}  # fmt: skip
_SHORTEST_STEM = 6


@functools.cache
def _tables() -> tuple[dict[str, tuple[str, ...]], dict[str, str]]:
    words: dict[str, list[str]] = {}
    for kind, text in _WORDS.items():
        for word in text.split():
            words.setdefault(word, []).append(kind)
    stems = {stem: kind for kind, text in _STEMS.items() for stem in text.split()}
    return {word: tuple(kinds) for word, kinds in words.items()}, stems


def kinds_in(words: Iterable[str]) -> set[str]:
    """The kinds of work that the words (in small letters) speak for."""
    if len(_KNOWN) > _LIMIT:
        _KNOWN.clear()
    return set().union(*filter(None, map(_KNOWN.__getitem__, words)))


class _Known(dict[str, tuple[str, ...]]):
    """The kinds of the words that were met."""

    def __missing__(self, word: str) -> tuple[str, ...]:
        whole, stems = _tables()
        found = whole.get(word)
        if not found:
            stem = stems.get(word[:_SHORTEST_STEM]) if len(word) >= _SHORTEST_STEM else None
            found = (stem,) if stem else ()
        self[word] = found
        return found


_KNOWN, _LIMIT = _Known(), 60_000
