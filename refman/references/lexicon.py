# ruff: noqa: E501 - a data table
"""Words that tell what stands beside them in a reference, in the languages that lists are written in: a data table.

Each kind has a letter; `TAGS` gives the letters of a word. Months and seasons carry their number as in EDTF.
"""

from __future__ import annotations

# kind: words, lower case, without their full stop.
KINDS: dict[str, str] = {
    # Editors, as a role ("eds.", "Hrsg.", "sous la dir. de", "a cura di").
    "e": """ed eds edited editor editors hrsg hg hgg herausgegeben herausgeber herausgeberin hgin éd éds dir dirs direction
        coord coords curatore curatori cura coordinador editado redaktion redaktør redigert udg utg red szerk wyd ред под redaktør
        organizador organizadores org orgs compilador comp comps compiler compiled издание editeur éditeur toim editora сост отв общ επιμ ured zost упор упоряд составитель""",
    "t": """trans transl translated translator translators übers übersetzt übersetzung übersetzer trad traduit traduction
        tradotto traduzione traducido traducción traduzido tradução vertaald vertaling övers oversatt překlad tłum пер перевод çev przeł prev prijevod prevod μτφρ перекл překl prel""",
    "i": "in dans en em im из в у i w v ve teoksessa dalam στο în",
    "v": """vol vols volume volumes bd bde band bände jg jahrgang jahrg t tome tomo tom т том v jrg årg årgang роч rocznik
        ročník cilt kötet volumen évf évfolyam letnik letn τόμ годишњак""",
    "n": "no nr nos num núm number issue heft h n nº numéro número numero iss номер č sayı zeszyt nummer häfte iss fasc sz szám št бр кн вып випуск τχ zesz seš",
    "p": "p pp page pages s str seite seiten sp pag pagg págs pág ss с стр бр sid side sider σ σελ pgs p.p lpp hlm σσ blz",
    "d": """edition edn ed aufl auflage éd édition edición edizione ediz edição uitgave druk upplaga uppl utgave udgave
        издание изд wyd vyd revised rev erweiterte überarbeitete überarb erw durchges neubearb aktualisierte 2nd 3rd вид baskı painos ediția ediţia izd izdanje izdaja wydanie vydání vydanie доп перераб испр стер přeprac""",
    "a": """accessed access retrieved abgerufen zugriff consulté consultado consultato consultada accesso acesso accedido
        geraadpleegd hämtad hentet besøgt visited viewed zuletzt abruf besucht stand letzter last cited visitado dostęp
        přístup citováno pristup обращения erişim luettu viitattu recuperado récupéré eingesehen aufgerufen lesedato ultimo cit vid pristupljeno preuzeto pridobljeno посетен прегледан звернення доступа доступу letöltés letöltve hozzáférés megtekintve accesat consultat πρόσβαση ανακτήθηκε haettu žiūrėta skatīts vaadatud diakses diunduh consulta acessado acessada läst posjećeno dostępu""",
    "u": "available url http doi https online verfügbar disponible disponibile disponível beschikbaar unter from en-ligne tillgänglig tilgjengelig dostupné dostupno dostopno режим διαθέσιμο saatavilla saatavissa saatavana prieiga pieejams kättesaadav достъпно pobrano elérhető tersedia disponibil онлайн dostępne",
    "b": """press verlag publishers publisher publishing publications éditions edizioni ediciones editorial editora books
        university universität université università universidad universidade universiteit universitet wissenschaftsverlag springer
        wiley elsevier routledge sage mcgraw hall brill gruyter campus suhrkamp fischer nomos penguin macmillan blackwell
        oxford cambridge harvard princeton yale inc ltd gmbh llc co corp sons uitgeverij forlag förlag wydawnictwo издательство
        nakladatelství presses editore editrice librairie buchhandlung imprint ag edition institut institute kiadó editura vydavatelství vydavateľstvo založba naklada yayınları yayıncılık yayınevi εκδόσεις kustannus изд-во вид-во издательский""",
    "j": """journal zeitschrift review revue rivista revista annals annalen annales archives archiv archiwum bulletin magazine
        quarterly letters transactions tidsskrift tidskrift tijdschrift časopis вестник журнал j rev ann arch bull lett acta
        zeitung times post guardian today news herald tribune gazette telegraph jahrbuch yearbook studies studien science sciences
        cahiers monatshefte blätter nature physics forum international phys chem biol med dergisi szemle przegląd известия вопросы труды jurnal glasnik zbornik zeszyty kwartalnik вісник""",
    "c": """proceedings proc conference conf symposium workshop congress congreso congrès kongress tagung konferenz meeting
        actes atti actas anais tagungsband colloque convegno presented seminar ieee acm""",
    "g": """thesis dissertation diss phd master masters doctoral doktorarbeit diplomarbeit bachelorarbeit habilitation thèse
        tesi tesis tese report reports rep tech technical working paper papers preprint manuscript unpublished bericht rapport
        informe rapporto memo memorandum patent pat software dataset data video film motion picture podcast blog weblog post
        tweet interview press release lecture speech brief letter map song album track audio cd dvd television series episode
        presentation poster slides standard iso norm whitepaper brochure computer code program website webpage web page
        magisterarbeit masterarbeit proefschrift скрипт article photograph painting map arbeitspapier discussion
        pressemitteilung communiqué comunicado comunicato vorlesung vortrag rede tweet facebook instagram mémoire práce práca diplomová bakalářská disertační bakalárska dizertačná rozprawa praca doktorska magisterska дис автореф диссертация disertacija disertasi skripsi tezi väitöskirja opinnäytetyö értekezés διατριβή teză закон ustawa zákon lei decreto""",
    "f": """van von der den de del della di da dos das du la le ter ten zu zum vom el al af av d' bin ibn ben do dalla degli los
        las und-von 't""",
    "l": "et al others andere u.a autres altri otros outros mfl flere vd dkk ym др ін",
    "o": """organization organisation ministry ministère ministero ministerio ministério ministerium bundesministerium department
        office bureau commission committee council agency association society bank nations union federation foundation
        center centre group company corporation board service services authority government republic court national united
        european federal state states world statistisches bundesamt amt stiftung verband verein gesellschaft kommission
        deutsche consortium collaboration network administration parliament congress senate academy team project nato oecd
        unesco un who eu us uk usa ministerstwo ministerstvo министерство bakanlığı ministerul urząd úřad úrad институт университет univerzita uniwersytet üniversitesi universitatea πανεπιστήμιο""",
    "s": "jr sr ii iii iv jnr snr filho neto júnior junior",
    "q": "nd sd sa ohne datum date undated forthcoming press erscheinen sous presse impresso jahr fecha i.e circa ca c",
    "k": "series serie reihe collection collana colección coleção schriftenreihe schriften lecture notes reeks beiträge bibliothek library серия серія řada edice",
    "h": "supreme court cir app dist supp u.s f.3d f.2d stat act v vs bgh ecli ewhc uksc code law cong pub public usc cfr § gesetz bundesgesetzblatt bgbl rev stat",
    "&": "and und et y e und-oder en og och i и ja ve and/or a",
}
# One line for each month: its names and abbreviations, lower case.
_MONTHS = """
january jan januar jänner janv janvier enero ene gennaio gen gennaio janeiro januari tammikuu tammikuuta styczeń stycznia sty leden ledna led январь января янв січень січня január januára ocak oca siječanj siječnja ιανουαρίου ιανουάριος gener januarie ianuarie януари sausio jaanuar janvāris ιαν
february feb febr februar feber fév févr février febrero febbraio febb fevereiro fev februari helmikuu helmikuuta luty lutego lut únor února úno февраль февраля фев лютий лютого február şubat şub veljača veljače φεβρουαρίου φεβρουάριος febrer februarie февруари vasario veebruar φεβ februára
march mar märz mrz mars marzo março maart mrt marts maaliskuu maaliskuuta marzec marca březen března bře март марта березень березня marec mart ožujak ožujka μαρτίου μάρτιος martie márc március març maret kovo märts μαρ
april apr avr avril abril abr aprile aprilie huhtikuu huhtikuuta kwiecień kwietnia kwi duben dubna апрель апреля апр квітень квітня apríl nisan travanj travnja απριλίου απρίλιος április ápr balandžio aprill априли април apríla
may mai mayo maggio mag maio mei maj toukokuu toukokuuta maja květen května май мая травень травня máj mayıs svibanj svibnja μαΐου μάιος maig május gegužės maijs mája
june jun juni juin junio giugno giu junho kesäkuu kesäkuuta czerwiec czerwca cze červen června июнь июня июн червень червня jún haziran haz lipanj lipnja ιουνίου ιούνιος juny iunie június junij юни јун birželio juuni júna
july jul juli juil juillet julio luglio lug julho heinäkuu heinäkuuta lipiec lipca červenec července июль июля июл липень липня júl temmuz tem srpanj srpnja ιουλίου ιούλιος juliol iulie július julij юли јул liepos juuli júla
august aug août agosto ago augustus elokuu elokuuta sierpień sierpnia sie srpen srpna август августа авг серпень серпня ağustos ağu kolovoz kolovoza αυγούστου αύγουστος agost augusztus avgust agustus rugpjūčio augusta augusti
september sep sept septembre septiembre settembre set sett setembro syyskuu syyskuuta wrzesień września wrz září сентябрь сентября сен вересень вересня eylül eyl rujan rujna σεπτεμβρίου σεπτέμβριος setembre septembrie szeptember szept septembar септември rugsėjo septembra
october oct oktober okt octobre octubre ottobre ott outubro out lokakuu lokakuuta październik października paź říjen října октябрь октября окт жовтень жовтня október ekim eki listopad-hr οκτωβρίου οκτώβριος octombrie októbra oktobar октомври spalio oktoober
november nov novembre noviembre novembro marraskuu marraskuuta listopad listopada lis ноябрь ноября ноя нояб kasım kas studeni studenoga νοεμβρίου νοέμβριος noiembrie novembar ноември lapkričio novembra листопада listopadu
december dec dez dezember déc décembre diciembre dic dicembre dezembro desember des joulukuu joulukuuta grudzień grudnia gru prosinec prosince pro декабрь декабря дек грудень грудня aralık ara prosinac prosinca δεκεμβρίου δεκέμβριος desembre decembrie decembar декември gruodžio detsember decembra
"""
_SEASONS = {
    21: "spring frühjahr frühling printemps primavera vår forår lente wiosna",
    22: "summer sommer été verano estate verão zomer lato",
    23: "autumn fall herbst automne otoño autunno outono herfst höst jesień",
    24: "winter hiver invierno inverno vinter zima",
}
MONTHS = {word: number for number, line in enumerate(_MONTHS.strip().splitlines(), 1) for word in line.split()}
SEASONS = {word: number for number, words in _SEASONS.items() for word in words.split()}


def _tags() -> dict[str, str]:
    table: dict[str, str] = {}
    for letter, words in KINDS.items():
        for word in words.split():
            table[word] = table.get(word, "") + letter
    for word in (*MONTHS, *SEASONS):
        table[word] = table.get(word, "") + "m"
    return {word: "".join(sorted(set(letters))) for word, letters in table.items()}


TAGS = _tags()


def has_kind(word: str, letter: str) -> bool:
    """Whether the word (any case) is of a kind."""
    return letter in TAGS.get(word.lower(), "")
