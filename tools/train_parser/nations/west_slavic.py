# ruff: noqa: E501 - a data table
# fmt: off
"""Czech, Slovak and Polish lists; the first two keep to ISO 690."""

from __future__ import annotations

from tools.train_parser.nations.nation import Nation, lines, listed

_ISO_690 = """
book | caps-turned | year | {A}. {T}. ⟨{ed}. ⟩{L}: {P}, {Y}. ISBN {isbn}.
book | caps-turned | year | {A}. {T}. ⟨{ed}. ⟩{L}: {P}, {Y}⟨, {np} s⟩.⟨ ISBN {isbn}.⟩
book | caps-turned | year | {A}, {Y}. {T}. ⟨{ed}. ⟩{L}: {P}.⟨ ISBN {isbn}.⟩
book | caps-turned | year | {A}. {T} [online]. ⟨{ed}. ⟩{L}: {P}, {Y} [cit. {acc}].⟨ ISBN {isbn}.⟩ {:Dostupné z: ¦Dostupné na: ¦Dostupné z }{:{url}¦<{url}>}
article | caps-turned | year | {A}. {T}. {J}. {Y}, {:{v}({i})¦roč. {v}, č. {i}¦vol. {v}, no. {i}}, {:s. ¦¦p. }{p}.⟨ ISSN {issn}.⟩⟨ {:DOI: ¦doi:¦Dostupné z: }{doi}.⟩
article | caps-turned | year | {A}, {Y}. {T}. {J}. {:{v}({i})¦roč. {v}, č. {i}}, {:s. ¦¦}{p}.⟨ ISSN {issn}.⟩
article | caps-turned | year | {A}. {T}. {:In: ¦}{J} [online]. {Y}, {:{v}({i})¦roč. {v}, č. {i}¦vol. {v}, no. {i}}⟨, {:s. ¦¦}{p}⟩ [cit. {acc}].⟨ ISSN {issn}.⟩ {:Dostupné z: ¦Dostupné na internete: ¦}{:{url}¦<{url}>}
article | caps-turned | year | {A}. {T}. Online. {J}. {Y}, {:roč. {v}, č. {i}¦vol. {v}, no. {i}}⟨, s. {p}⟩.⟨ ISSN {issn}.⟩ Dostupné z: {url}. [cit. {acc}].
chapter | caps-turned | year | {A}. {T}. In: {E:caps-turned}{:, ed. ¦ (ed.). ¦, eds. ¦ (eds.). }{C}. {L}: {P}, {Y}, s. {p}.⟨ ISBN {isbn}.⟩
chapter | caps-turned | year | {A}. {T}. In: {C}. {L}: {P}, {Y}, s. {p}.⟨ ISBN {isbn}.⟩
thesis | caps-turned | year | {A}. {T}{: [online]. ¦. }{L}, {Y}. {g:Diplomová práce¦Bakalářská práce¦Bakalárska práca¦Disertační práce¦Dizertačná práca¦Diplomová práca}. {I}.⟨ Vedoucí práce {R0}.⟩⟨ Dostupné z: {url}⟩
thesis | caps-turned | year | {A}. {T}. {L}: {I}, {Y}. {g:Diplomová práce¦Bakalářská práce¦Disertační práce¦Rigorózní práce}.
web | caps-turned | year | {A}. {T}. {W} [online]. {:{D}¦{Y}} {:[cit. {acc}]¦[vid. {acc}]}. {:Dostupné z: ¦Dostupné na: }{:{url}¦<{url}>}
web | caps-turned | year | {A}, {Y}. {T}. {W} [online]. {:[vid. {acc}]¦[cit. {acc}]}. Dostupné z: {url}
web | org-caps | year | {A}. {T} [online]. {:{Y}¦{L}: {P}, {Y}¦©{Y}¦c{Y}} [cit. {acc}]. Dostupné z: {:{url}¦<{url}>}
web | org-caps | year | {A}. {T}. Online. ⟨{Y}. ⟩Dostupné z: {url}. [cit. {acc}].
web | noauthor | year | {T}. Online. ⟨{W}. ⟩⟨{:{Y}¦©{Y}}. ⟩Dostupné z: {url}. [cit. {acc}].
web | noauthor | year | {T} [online]. ⟨{P}, ⟩{Y} [cit. {acc}]. Dostupné {:z¦na}: {url}
web | noauthor | year | {T}. In: {W} [online]. {L}: {P}, {Y}, {D} [cit. {acc}]. Dostupné z: {url}
web | noauthor | year | {T}. {W} [online]. ⟨{Y} ⟩[cit. {acc}]. Dostupné z: {url}
news | caps-turned | year | {A}. {T}. {N}. {D}⟨, s. {np1}⟩.⟨ Dostupné také z: {url}.⟩
legal | noauthor | year | {g:Zákon¦Vyhláška¦Nařízení vlády} č. {cz} Sb., {T}.
"""

CZECH = Nation(
    layouts=lines(_ISO_690),
    locales=("cs_CZ", "cs_CZ", "cs_CZ", "en_US"),
    ands=(" a ", " a ", ", "),
    others=" et al.",
    months=listed(
        "ledna|února|března|dubna|května|června|července|srpna|září|října|listopadu|prosince"
    ),
    days=("{y}-{mm}-{dd}", "{y}-{mm}-{dd}", "{d}. {m}. {y}", "{d}. {w} {y}", "{d}.{m}.{y}"),
    titles=listed("""
Sociální práce s rodinou v kontextu současné legislativy|Dějiny české literatury 1945–1989|Úvod do teorie práva|Návrh a implementace webové aplikace pro správu skladu
Etické aspekty rozvoje umělé inteligence|Krajina a její proměny|Metody kvalitativního výzkumu v pedagogice|Obraz ženy v próze druhé poloviny 19. století|Jak se dělá věda
Vzdělávání učitelů v evropském srovnání|Ekonomika podniku v příkladech|Moderní databázové systémy|Analýza trhu práce v Moravskoslezském kraji|Psychologie zdraví
Lidová architektura jižních Čech|Nové trendy v cestovním ruchu|Kaskádové styly: kompletní průvodce|Komunikace ve zdravotnictví|Ochrana osobních údajů na internetu
"""),
    journals=listed("Pedagogika|Sociologický časopis|Český časopis historický|Anthropologia integra|Ekonomický časopis|Právník|Slovo a slovesnost|Chemické listy|Časopis lékařů českých|Vesmír|Lupa.cz|Národopisná revue|Politická ekonomie"),
    presses=listed("Grada|Portál|Academia|Karolinum|Masarykova univerzita|C. H. Beck|Argo|Vysoká škola ekonomická v Praze, Nakladatelství Oeconomica|Triton|Computer Press|Host|Leges|Univerzita Palackého v Olomouci|Nakladatelství Lidové noviny|Galén|SLON"),
    places=listed("Praha|Brno|Ostrava|Olomouc|Plzeň|Praha; Brno|V Praze|Hradec Králové|Liberec|České Budějovice"),
    universities=listed("Univerzita Karlova, Filozofická fakulta|Masarykova univerzita, Fakulta sociálních studií|Vysoké učení technické v Brně, Fakulta informačních technologií|České vysoké učení technické v Praze. Fakulta elektrotechnická|Univerzita Palackého v Olomouci, Pedagogická fakulta|Vysoká škola ekonomická v Praze|Mendelova univerzita v Brně"),
    sites=listed("Wikipedie: otevřená encyklopedie|Lupa.cz|iDNES.cz|Root.cz|Český rozhlas|Novinky.cz|Interval.cz|Aktuálně.cz|Česká televize|Zákony pro lidi|Wikipedia: the free encyclopedia|itnetwork.cz"),
    bodies=listed("Český statistický úřad|Ministerstvo školství, mládeže a tělovýchovy|Microsoft|Česká republika|Google|Ministerstvo zdravotnictví|W3C|Národní knihovna České republiky|Stichting Blender Foundation|Oracle"),
    editions=listed("2. vyd.|Vyd. 1.|3., přeprac. vyd.|2., aktualizované vydání|1. vydání|Druhé, rozšířené vydání|4. vyd"),
)

SLOVAK = Nation(
    layouts=lines(_ISO_690),
    locales=("sk_SK", "sk_SK", "cs_CZ"),
    ands=(" a ", " a ", ", ", " – "),
    others=" a kol.",
    months=listed("januára|februára|marca|apríla|mája|júna|júla|augusta|septembra|októbra|novembra|decembra"),
    days=("{y}-{mm}-{dd}", "{d}. {m}. {y}", "{d}. {w} {y}", "{d}.{m}.{y}"),
    titles=listed("""
Dejiny slovenskej literatúry|Základy metodológie vied|Ekonomická analýza verejného sektora|Trestné právo hmotné: osobitná časť|Sociálna práca so seniormi
Vplyv klimatických zmien na poľnohospodárstvo|Učiteľ v digitálnej škole|Jazyk a kultúra|Manažment ľudských zdrojov v malých podnikoch|Vývoj cien nehnuteľností na Slovensku
Kvalita života pacientov po operácii srdca|Rómska menšina v procese vzdelávania|Programovanie mobilných aplikácií|Stredoveké mesto ako predmet výskumu
"""),
    journals=listed("Slovenská literatúra|Historický časopis|Pedagogika.sk|Sociológia|Ekonomický časopis|Jazykovedný časopis|Právny obzor|Lekársky obzor"),
    presses=listed("Veda|Slovenské pedagogické nakladateľstvo|Univerzita Komenského|Osveta|Ikar|Wolters Kluwer|IRIS|Eurokódex|Kalligram|PF UKF"),
    places=listed("Bratislava|Košice|Nitra|Žilina|Prešov|Banská Bystrica|Trnava|Martin"),
    universities=listed("Univerzita Komenského v Bratislave, Filozofická fakulta|Slovenská technická univerzita v Bratislave|Univerzita Konštantína Filozofa v Nitre|Prešovská univerzita v Prešove"),
    sites=listed("SME.sk|Denník N|Slov-Lex|Aktuality.sk|Wikipédia|pravda.sk"),
    bodies=listed("Štatistický úrad SR|Ministerstvo školstva SR|Národná banka Slovenska|Slovenská republika"),
    editions=listed("2. vyd.|1. vyd.|3. preprac. vyd.|2. doplnené vydanie"),
)

POLISH = Nation(
    layouts=lines("""
article | space-init | year | {A}, {T}, „{J}” {Y}, {:nr ¦t. {v}, nr ¦z. ¦vol. {v}, nr }{i}, s. {p}.
article | straight-init | year | {A}, {T}, „{J}” {Y}, {:nr ¦t. {v}, nr ¦z. }{i}, s. {p}.
article | comma-init | year | {A} ({Y}). {T}. {J}, {v}({i}), {:¦s. }{p}.⟨ {doi}⟩
article | space-init | year | {A} ({Y}), {T}, „{J}”, {:nr ¦t. }{i}, s. {p}.
chapter | space-init | year | {A}, {T}, {:[w:] ¦[w]: ¦w: }{C}, {:red. ¦pod red. ¦(red.) }{E:straight-init}, ⟨{P}, ⟩{L} {Y}⟨, s. {p}⟩.
chapter | comma-init | year | {A} ({Y}). {T}. W: {E:straight-init} (red.), {C} (s. {p}). {L}: {P}.
book | space-init | year | {A}, {T}, ⟨{ed}, ⟩{:{P}, {L} {Y}¦{L} {Y}¦{L}: {P} {Y}}⟨, s. {p}⟩.
book | space-init | year | {A}: {T}. {P}, {L} {Y}.
book | straight-full | year | {A}, {T}, {:tłum. ¦przeł. ¦przekł. }{R}, {:{P}, ¦}{L} {Y}.
book | comma-init | year | {A} ({Y}). {T}. {L}: {P}.
thesis | straight-init | year | {A}, {T}, {g:rozprawa doktorska¦praca magisterska¦niepublikowana praca magisterska¦praca doktorska}, {I}, {L} {Y}.
web | straight-init | year | {A}, {T}, {:{W}, ¦}{:{D}, ¦}{url} {:(dostęp: {acc})¦[dostęp: {acc}]¦(dostęp {acc})¦[dostęp {acc} r.]¦(data dostępu: {acc})}.
web | noauthor | year | {T}, {:{W}, ¦}{:online: ¦[online] ¦¦Pobrano z: }{url} {:(dostęp: {acc})¦[dostęp: {acc}]¦[data dostępu: {acc}]¦(dostęp: {acc} r.)}.
web | org | year | {A} ({Y}). {T}. {:Pobrano z: ¦Pobrane {acc}, z ¦Dostęp: }{url}⟨ ({acc})⟩
legal | noauthor | year | {T}, {g:Ustawa¦Rozporządzenie} z dnia {D}, {:Dz.U. {Y} nr {i} poz. {n}¦Dz. U. z {Y} r. poz. {n}}.
news | space-init | year | {A}, {T}, „{N}” {:{D}¦z {D}}⟨, s. {np1}⟩.
"""),
    locales=("pl_PL",),
    ands=(", ", ", ", " i "),
    others=" i in.",
    months=listed("stycznia|lutego|marca|kwietnia|maja|czerwca|lipca|sierpnia|września|października|listopada|grudnia"),
    days=("{dd}.{mm}.{y}", "{d} {w} {y}", "{d}.{mm}.{y}", "{y}-{mm}-{dd}"),
    titles=listed("""
Polityka społeczna wobec osób starszych|Zarys historii języka polskiego|Wprowadzenie do prawoznawstwa|Rodzina w społeczeństwie ponowoczesnym|Przemiany krajobrazu kulturowego Mazowsza
Metody statystyczne w badaniach pedagogicznych|Literatura polska w latach 1939–2009|Zarządzanie projektami badawczymi|Obywatel i państwo|Edukacja zdalna w czasie pandemii|Architektura drewniana Podhala
Media społecznościowe jako źródło informacji|Bezpieczeństwo energetyczne Unii Europejskiej|Pamięć i tożsamość w prozie najnowszej|Ochrona danych osobowych: komentarz
"""),
    journals=listed("Pamiętnik Literacki|Studia Socjologiczne|Teksty Drugie|Przegląd Historyczny|Ruch Prawniczy, Ekonomiczny i Socjologiczny|Państwo i Prawo|Kwartalnik Pedagogiczny|Polityka Społeczna|Język Polski|Ekonomista|Kultura i Społeczeństwo"),
    presses=listed("PWN|Wydawnictwo Naukowe PWN|Wydawnictwo Uniwersytetu Jagiellońskiego|Universitas|Wydawnictwo Literackie|C.H. Beck|Scholar|Ossolineum|Znak|Impuls|Wolters Kluwer|Wydawnictwo UMCS|Czytelnik|Difin"),
    places=listed("Warszawa|Kraków|Wrocław|Poznań|Łódź|Gdańsk|Lublin|Toruń|Katowice|Warszawa–Kraków|Białystok"),
    universities=listed("Uniwersytet Warszawski|Uniwersytet Jagielloński|UAM|Katolicki Uniwersytet Lubelski|Politechnika Warszawska|Szkoła Główna Handlowa"),
    sites=listed("Gazeta.pl|Onet.pl|Wikipedia|Główny Urząd Statystyczny|PAP|OKO.press|rp.pl"),
    bodies=listed("Główny Urząd Statystyczny|Ministerstwo Edukacji Narodowej|Narodowy Bank Polski|Rada Ministrów"),
    editions=listed("wyd. 2|wyd. II|wyd. 3 popr.|wyd. 2 zm. i rozsz."),
)
