# ruff: noqa: E501, RUF001 - a data table
"""How lists are laid out where the citation styles of English and German are not the custom: a data table.

ISO 690 in Czech and Slovak theses, GOST in Russian, Ukrainian and Belarusian, ABNT in Portuguese, and the forms of Polish,
Hungarian, Romanian, South Slavic, Turkish, Greek, Finnish, Nordic, Baltic, Catalan, Spanish, Indonesian and Vietnamese lists.
Layouts as in `templates.py`; titles, houses and journals are made up or are facts of the country.

Sources: ISO 690:2010 and 2021; GOST 7.1-2003, GOST R 7.0.5-2008, GOST R 7.0.100-2018; DSTU 8302:2015; ABNT NBR 6023:2018.
"""

from __future__ import annotations

from typing import NamedTuple


class Nation(NamedTuple):
    """The customs of one language: layouts, the forms of its dates, and stock to fill them with."""

    layouts: tuple[str, ...]
    # Locales of Faker, the word for "and", and the tail for "and others".
    locales: tuple[str, ...]
    ands: tuple[str, ...]
    others: str
    # Twelve names of months, and forms of a day: {d} {m} as they are, {dd} {mm} in two digits, {w} the month's name, {y} the year.
    months: tuple[str, ...]
    days: tuple[str, ...]
    titles: tuple[str, ...]
    journals: tuple[str, ...]
    presses: tuple[str, ...]
    places: tuple[str, ...]
    universities: tuple[str, ...]
    sites: tuple[str, ...]
    bodies: tuple[str, ...]
    editions: tuple[str, ...] = ()
    # What stands behind a title with a colon: the kind of book, of site, of proceedings.
    subtitles: tuple[str, ...] = ()
    sorts_of_site: tuple[str, ...] = ()
    proceedings: tuple[str, ...] = ()
    events: tuple[str, ...] = ()


def _list(text: str) -> tuple[str, ...]:
    return tuple(part.strip() for line in text.strip().splitlines() for part in line.split("|") if part.strip())


def _lines(text: str) -> tuple[str, ...]:
    return tuple(line.strip() for line in text.strip().splitlines() if line.strip())


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

_CZECH = Nation(
    layouts=_lines(_ISO_690),
    locales=("cs_CZ", "cs_CZ", "cs_CZ", "en_US"),
    ands=(" a ", " a ", ", "),
    others=" et al.",
    months=_list(
        "ledna|února|března|dubna|května|června|července|srpna|září|října|listopadu|prosince"
    ),
    days=("{y}-{mm}-{dd}", "{y}-{mm}-{dd}", "{d}. {m}. {y}", "{d}. {w} {y}", "{d}.{m}.{y}"),
    titles=_list("""
Sociální práce s rodinou v kontextu současné legislativy|Dějiny české literatury 1945–1989|Úvod do teorie práva|Návrh a implementace webové aplikace pro správu skladu
Etické aspekty rozvoje umělé inteligence|Krajina a její proměny|Metody kvalitativního výzkumu v pedagogice|Obraz ženy v próze druhé poloviny 19. století|Jak se dělá věda
Vzdělávání učitelů v evropském srovnání|Ekonomika podniku v příkladech|Moderní databázové systémy|Analýza trhu práce v Moravskoslezském kraji|Psychologie zdraví
Lidová architektura jižních Čech|Nové trendy v cestovním ruchu|Kaskádové styly: kompletní průvodce|Komunikace ve zdravotnictví|Ochrana osobních údajů na internetu
"""),
    journals=_list("Pedagogika|Sociologický časopis|Český časopis historický|Anthropologia integra|Ekonomický časopis|Právník|Slovo a slovesnost|Chemické listy|Časopis lékařů českých|Vesmír|Lupa.cz|Národopisná revue|Politická ekonomie"),
    presses=_list("Grada|Portál|Academia|Karolinum|Masarykova univerzita|C. H. Beck|Argo|Vysoká škola ekonomická v Praze, Nakladatelství Oeconomica|Triton|Computer Press|Host|Leges|Univerzita Palackého v Olomouci|Nakladatelství Lidové noviny|Galén|SLON"),
    places=_list("Praha|Brno|Ostrava|Olomouc|Plzeň|Praha; Brno|V Praze|Hradec Králové|Liberec|České Budějovice"),
    universities=_list("Univerzita Karlova, Filozofická fakulta|Masarykova univerzita, Fakulta sociálních studií|Vysoké učení technické v Brně, Fakulta informačních technologií|České vysoké učení technické v Praze. Fakulta elektrotechnická|Univerzita Palackého v Olomouci, Pedagogická fakulta|Vysoká škola ekonomická v Praze|Mendelova univerzita v Brně"),
    sites=_list("Wikipedie: otevřená encyklopedie|Lupa.cz|iDNES.cz|Root.cz|Český rozhlas|Novinky.cz|Interval.cz|Aktuálně.cz|Česká televize|Zákony pro lidi|Wikipedia: the free encyclopedia|itnetwork.cz"),
    bodies=_list("Český statistický úřad|Ministerstvo školství, mládeže a tělovýchovy|Microsoft|Česká republika|Google|Ministerstvo zdravotnictví|W3C|Národní knihovna České republiky|Stichting Blender Foundation|Oracle"),
    editions=_list("2. vyd.|Vyd. 1.|3., přeprac. vyd.|2., aktualizované vydání|1. vydání|Druhé, rozšířené vydání|4. vyd"),
)

_SLOVAK = Nation(
    layouts=_lines(_ISO_690),
    locales=("sk_SK", "sk_SK", "cs_CZ"),
    ands=(" a ", " a ", ", ", " – "),
    others=" a kol.",
    months=_list("januára|februára|marca|apríla|mája|júna|júla|augusta|septembra|októbra|novembra|decembra"),
    days=("{y}-{mm}-{dd}", "{d}. {m}. {y}", "{d}. {w} {y}", "{d}.{m}.{y}"),
    titles=_list("""
Dejiny slovenskej literatúry|Základy metodológie vied|Ekonomická analýza verejného sektora|Trestné právo hmotné: osobitná časť|Sociálna práca so seniormi
Vplyv klimatických zmien na poľnohospodárstvo|Učiteľ v digitálnej škole|Jazyk a kultúra|Manažment ľudských zdrojov v malých podnikoch|Vývoj cien nehnuteľností na Slovensku
Kvalita života pacientov po operácii srdca|Rómska menšina v procese vzdelávania|Programovanie mobilných aplikácií|Stredoveké mesto ako predmet výskumu
"""),
    journals=_list("Slovenská literatúra|Historický časopis|Pedagogika.sk|Sociológia|Ekonomický časopis|Jazykovedný časopis|Právny obzor|Lekársky obzor"),
    presses=_list("Veda|Slovenské pedagogické nakladateľstvo|Univerzita Komenského|Osveta|Ikar|Wolters Kluwer|IRIS|Eurokódex|Kalligram|PF UKF"),
    places=_list("Bratislava|Košice|Nitra|Žilina|Prešov|Banská Bystrica|Trnava|Martin"),
    universities=_list("Univerzita Komenského v Bratislave, Filozofická fakulta|Slovenská technická univerzita v Bratislave|Univerzita Konštantína Filozofa v Nitre|Prešovská univerzita v Prešove"),
    sites=_list("SME.sk|Denník N|Slov-Lex|Aktuality.sk|Wikipédia|pravda.sk"),
    bodies=_list("Štatistický úrad SR|Ministerstvo školstva SR|Národná banka Slovenska|Slovenská republika"),
    editions=_list("2. vyd.|1. vyd.|3. preprac. vyd.|2. doplnené vydanie"),
)

_GOST = """
book | gost | year | {A} {T} / {A2}. {:– ¦— ¦}{L}{: : ¦: }{P}, {Y}. {:– ¦— ¦}{np} с.⟨ {:– ¦— }ISBN {isbn}.⟩
book | gost | year | {A} {T}⟨{SUB}⟩. {:– ¦— ¦}⟨{ed}. {:– ¦— ¦}⟩{L}{: : ¦: }{P}, {Y}. {:– ¦— ¦}{np} {:с¦c}.
book | gost | year | {A} {T}. {L}: {P}, {Y}. {np} с.
book | gost | year | {A} {T}⟨{SUB}⟩ / {A2} ; {:под ред. ¦под общ. ред. ¦отв. ред. ¦за ред. }{R1}. – ⟨{ed}. – ⟩{L} : {P}, {Y}. – {np} с.
book | gost | year | {A} {T} / {:пер. с англ. ¦пер. с нем. ¦Пер. с англ. ¦пер. с фр. }{R2}. {:– ¦— ¦}{L}: {P}, {Y}. {:– ¦— ¦}{np} с.
book | gost | year | {T}⟨{SUB}⟩ / {A:initials-first}{:¦ [и др.]}. – ⟨{ed}. – ⟩{L} : {P}, {Y}. – {np} с.
book | gost | year | {T}⟨{SUB}⟩ / {:под ред. ¦под общ. ред. ¦отв. ред. ¦сост. ¦за ред. }{E:initials-first}. {:– ¦— ¦}{L}{: : ¦: }{P}, {Y}. {:– ¦— ¦}{np} с.
book | gost | year | {A} {T}. {:– ¦— ¦}{L}{: : ¦: }{P}, {Y}. {:– ¦— ¦}{np} с. {:– ¦— ¦}{:URL: ¦Режим доступа: }{url} (дата обращения: {acc}). {:– ¦— }{me:Текст : электронный}.
book | gost | year | {A} {T} [Электронный ресурс]{:. ¦{SUB}. }{:– ¦— ¦}{L} : {P}, {Y}. {:– ¦— }{:URL: ¦Режим доступа: }{url} (дата обращения: {acc}).
article | gost | year | {A} {T} // {J}. {:– ¦— ¦}{Y}. {:– ¦— ¦}⟨Т. {v}{:, ¦. – ¦. — }⟩№ {i}⟨ ({nn})⟩. {:– ¦— ¦}{:С. ¦C. ¦с. }{p}.⟨ {:– ¦— ¦}{:DOI: ¦DOI ¦doi: }{bd}.⟩
article | gost | year | {A} {T} / {A2} // {J}. {:– ¦— ¦}{Y}. {:– ¦— ¦}⟨Т. {v}{:, ¦. – ¦. — }⟩№ {i}. {:– ¦— ¦}С. {p}.
article | gost | year | {A} {T} // {J}. {Y}. ⟨Т. {v}, ⟩{:№ ¦Вып. }{i}. С. {p}.⟨ URL: {url} (дата обращения: {acc}).⟩
article | gost | year | {A} {T} [Электронный ресурс] // {J}. {:– ¦— }{Y}. {:– ¦— }№ {i}. {:– ¦— }⟨С. {p}. {:– ¦— }⟩{:URL: ¦Режим доступа: }{url}⟨ (дата обращения: {acc})⟩.
article | gost-comma | year | {A} ({Y}). {T}. {J}, {v}({i}), {p}.⟨ {doi}⟩
article | gost-comma | year | {A} {T}. {:– Текст : {me:электронный} ¦– Текст : {me:непосредственный} ¦}// {J}. – {Y}. – № {i}. – С. {p}.
chapter | gost | year | {A} {T} // {C}⟨{SUB2}⟩⟨ / {:под ред. ¦отв. ред. ¦ред. }{E:initials-first}⟩. {:– ¦— ¦}{L}{: : ¦: }{P}, {Y}. {:– ¦— ¦}{:С. ¦с. }{p}.
chapter | gost | year | {A} {T} // {C}{SUB4}, {EVN}. – {L} : {P}, {Y}. – С. {p}.
thesis | gost | year | {A} {T} : {g:дис. ... канд. ист. наук¦дис. … канд. пед. наук¦автореф. дис. ... канд. филол. наук¦дис. ... д-ра экон. наук¦автореф. дис. … д-ра мед. наук} : {code}⟨ / {A2}⟩. {:– ¦— ¦}{L}{:, ¦ : {I}, }{Y}. {:– ¦— ¦}{np} с.
thesis | gost | year | {A} {T}: {g:дис. ... канд. техн. наук¦автореф. дис. ... канд. юрид. наук¦дис. канд. психол. наук}. {L}, {Y}. {np} с.
web | noauthor | year | {T} [Электронный ресурс]{:. ¦ // {W}. ¦{SUB}. }{:– ¦— ¦- ¦}{:URL: ¦Режим доступа: ¦Режим доступу: }{url}{:¦.} {:(дата обращения: {acc})¦– Дата доступа: {acc}¦— Загл. с экрана¦(дата обращения {acc})}.
web | noauthor | year | {T} // {W}⟨. {:– ¦}{Y}⟩. {:– ¦— ¦}URL: {url} (дата обращения: {acc}).
web | noauthor | year | {T}{SUB3} // {W} : [сайт]. – {L}, {Y}. – URL: {url} (дата обращения: {acc}). – {me:Текст : электронный}.
web | gost | year | {A} {T} // {W}. {:– ¦— ¦}{Y}. {:– ¦— ¦}URL: {url} (дата обращения: {acc}).
web | noauthor | year | {T}. {:Version 2.5.1 ¦}[Электронный ресурс]. — {W}, {Y}. — Режим доступа: {url}. — (дата обращения: {acc}).
news | gost | year | {A} {T} // {N}. {:– ¦— ¦}{Y}. {:– ¦— ¦}{D2}. {:– ¦— ¦}С. {np1}.
news | gost | year | {A} {T} // {N}. {D}.⟨ URL: {url}.⟩
legal | noauthor | year | {T} : {g:федер. закон¦Федеральный закон¦постановление Правительства РФ¦указ Президента РФ} от {D} № {lawno} // {W}. – {Y}. – № {i}. – Ст. {sec}.
legal | noauthor | year | {g:Федеральный закон¦Закон Украины¦Постановление Правительства РФ} от {D} № {lawno} «{T}».
"""

_RUSSIAN = Nation(
    layouts=_lines(_GOST),
    locales=("ru_RU", "ru_RU", "ru_RU", "uk_UA", "bg_BG"),
    ands=(", ", ", ", " и "),
    others=" [и др.]",
    months=_list("января|февраля|марта|апреля|мая|июня|июля|августа|сентября|октября|ноября|декабря"),
    days=("{dd}.{mm}.{y}", "{dd}.{mm}.{y}", "{d} {w} {y}", "{d} {w} {y} г."),
    titles=_list("""
Основы теории перевода|История русской литературы XIX века|Методы анализа больших данных в медицине|Социальная адаптация молодёжи в условиях кризиса|Язык и культура
Проблемы развития малого предпринимательства в регионах России|Чистая архитектура. Искусство разработки программного обеспечения|Экономическая безопасность государства
Алгоритмы и структуры данных|Правовое регулирование труда дистанционных работников|Введение в философию|Психология общения|Образ города в прозе 1920-х годов|Теория вероятностей и математическая статистика
Влияние температуры на прочность композиционных материалов|Цифровая трансформация образования: опыт и перспективы|Клинические особенности течения бронхиальной астмы у детей
Моделирование систем управления|Гражданское право. Общая часть|Региональная политика: вызовы и ответы|Современный русский язык|К вопросу о происхождении крестьянской общины
"""),
    journals=_list("Вопросы философии|Вестник Московского университета. Серия 9. Филология|Российская газета|Вопросы экономики|Социологические исследования|Педагогика|Известия РАН. Серия географическая|Вестник СПбГУ|Молодой ученый|Экономика региона|Новый мир|Вопросы истории|Русская литература|Журнал технической физики|Успехи физических наук|Терапевтический архив|Наука и образование|Государство и право"),
    presses=_list("Наука|Юрайт|Питер|Просвещение|Академия|Высшая школа|Проспект|ИНФРА-М|Изд-во МГУ|Изд-во СПбГУ|Эксмо|АСТ|Мир|Лань|Флинта|Экономика|ДМК Пресс|Высш. шк.|КноРус|БГУИР|ООО «И.Д. Вильямс»|Росспэн|Языки славянских культур"),
    places=_list("М.|М.|Москва|СПб.|СПб.|Санкт-Петербург|Л.|Новосибирск|Екатеринбург|Казань|Минск|Ростов-на-Дону|Томск|М. ; СПб.|Воронеж|Саратов|Нижний Новгород"),
    universities=_list("Московский государственный университет им. М. В. Ломоносова|СПбГУ|Казанский федеральный университет|РАНХиГС|Томский государственный университет|Институт философии РАН"),
    sites=_list("КиберЛенинка|Официальный сайт Министерства образования РФ|Хабр|РБК|Росстат|Собрание законодательства РФ|КонсультантПлюс|Википедия. Свободная энциклопедия|Российская газета|Интерфакс|ТАСС|eLIBRARY.RU|Метод.рф"),
    bodies=_list("Министерство образования и науки РФ|Федеральная служба государственной статистики|Центральный банк Российской Федерации|Правительство РФ"),
    editions=_list("2-е изд.|3-е изд., перераб. и доп.|2-е изд., испр.|4-е изд., стер.|Изд. 2-е|5-е изд., испр. и доп."),
    subtitles=_list("учебник|учебное пособие|учеб. пособие для вузов|монография|учебник для вузов|сб. науч. тр.|учеб.-метод. пособие|хрестоматия|справочник|роман|очерки|избранные труды"),
    sorts_of_site=_list("официальный сайт|электронный журнал|информационный портал|сайт"),
    proceedings=_list("материалы междунар. науч. конф.|материалы междунар. науч.-практ. конф.|материалы Всерос. науч. конф.|сб. науч. тр.|сб. ст.|тезисы докладов"),
)

_UKRAINIAN = Nation(
    layouts=_lines("""
book | gost | year | {A} {T}⟨{SUB}⟩. {L} : {P}, {Y}. {np} с.
book | gost | year | {A} {T} / {A2}. – {:К. ¦Київ ¦Львів }: {P}, {Y}. – {np} с.
book | gost | year | {T}⟨{SUB}⟩ / за ред. {E:initials-first}. {L} : {P}, {Y}. {np} с.
article | gost | year | {A} {T}. {J}. {Y}. ⟨Т. {v}, ⟩№ {i}. С. {p}.⟨ {:DOI: ¦URL: ¦}{doi}⟨ (дата звернення: {acc})⟩.⟩
article | gost | year | {A} {T} // {J}. – {Y}. – ⟨Т. {v}, ⟩№ {i}. – С. {p}.
chapter | gost | year | {A} {T}. {C}{SUB4}, {EVN}. {L}, {Y}. С. {p}.
thesis | gost | year | {A} {T} : {g:дис. ... канд. юрид. наук¦автореф. дис. ... д-ра філол. наук¦дис. … д-ра філософії} : {code}. {L}, {Y}. {np} с.
web | noauthor | year | {T}⟨ : {g:Закон України¦постанова Кабінету Міністрів України} від {D} № {lawno}⟩. URL: {url} (дата звернення: {acc}).
web | noauthor | year | {T} [Електронний ресурс] // {W}. – Режим доступу: {url}.
web | gost | year | {A} {T}. {W}. {:{Y}¦{D}}. URL: {url} (дата звернення: {acc}).
"""),
    locales=("uk_UA",),
    ands=(", ", ", ", " та "),
    others=" та ін.",
    months=_list("січня|лютого|березня|квітня|травня|червня|липня|серпня|вересня|жовтня|листопада|грудня"),
    days=("{dd}.{mm}.{y}", "{dd}.{mm}.{y}", "{d} {w} {y} р.", "{d} {w} {y}"),
    titles=_list("""
Історія української культури|Основи інформаційних технологій|Правове регулювання місцевого самоврядування в Україні|Сучасна українська літературна мова|Економічний розвиток регіонів в умовах війни
Психологічна допомога внутрішньо переміщеним особам|Методика навчання математики|Захист персональних даних у цифрову епоху|Державне управління та європейська інтеграція|Поезія шістдесятників
"""),
    journals=_list("Право України|Слово і Час|Економіка України|Вісник Київського національного університету|Педагогіка і психологія|Український історичний журнал|Мовознавство"),
    presses=_list("Наукова думка|Либідь|Знання|Центр учбової літератури|Академія|ЛНУ імені Івана Франка|Юрінком Інтер|Фоліо"),
    places=_list("Київ|К.|Львів|Харків|Одеса|Дніпро|Чернівці"),
    universities=_list("Київський національний університет імені Тараса Шевченка|Львівська політехніка|ХНУ імені В. Н. Каразіна"),
    sites=_list("Верховна Рада України|Українська правда|Державна служба статистики України|Вікіпедія|Кабінет Міністрів України"),
    bodies=_list("Міністерство освіти і науки України|Національний банк України"),
    editions=_list("2-ге вид.|3-тє вид., перероб. і допов."),
    subtitles=_list("навч. посіб.|підручник|монографія|навчальний посібник|підруч. для студ. вищ. навч. закл.|зб. наук. пр."),
    sorts_of_site=_list("вебсайт|офіційний сайт"),
    proceedings=_list("матеріали Міжнар. наук.-практ. конф.|матеріали Всеукр. наук. конф.|зб. тез доп."),
)

_BULGARIAN = Nation(
    layouts=_lines("""
book | gost-comma | year | {A} {T}. {L}: {P}, {Y}⟨, с. {p}⟩.
book | gost-comma | year | {A} ({Y}). {T}. {L}: {P}.
book | initials-first | year | {A}, {T}, {L}, {P}, {Y}⟨, с. {p}⟩.
article | gost-comma | year | {A} {T}. – {:В: ¦}{J}, {Y}, {:№ ¦кн. ¦бр. }{i}, {:с. ¦}{p}.
article | gost-comma | year | {A} ({Y}). {T}. {J}, {v}({i}), {p}.
chapter | gost-comma | year | {A} {T}. – В: {C}. ⟨{L}: {P}, ⟩{Y}, с. {p}.
web | noauthor | year | {T}. {W}. {:Достъпно на: ¦Изтеглено от: }{url} {:(посетен на {acc})¦[прегледан {acc}]}
"""),
    locales=("bg_BG",),
    ands=(" и ", ", "),
    others=" и др.",
    months=_list("януари|февруари|март|април|май|юни|юли|август|септември|октомври|ноември|декември"),
    days=("{dd}.{mm}.{y}", "{d} {w} {y}", "{dd}.{mm}.{y} г."),
    titles=_list("История на българската литература|Увод в семантиката|Социална политика и пазар на труда|Образованието в дигитална среда|Българските земи през Средновековието|Методи за анализ на данни|Конституционно право на Република България"),
    journals=_list("Български език|Исторически преглед|Педагогика|Литературна мисъл|Икономическа мисъл|Философски алтернативи"),
    presses=_list("УИ „Св. Климент Охридски“|Наука и изкуство|Просвета|Сиела|Изток-Запад|БАН|Колибри"),
    places=_list("София|Пловдив|Велико Търново|Варна|С."),
    universities=_list("Софийски университет „Св. Климент Охридски“|Пловдивски университет"),
    sites=_list("Дневник|Капитал|Национален статистически институт|Уикипедия"),
    bodies=_list("Министерство на образованието и науката|Българска народна банка"),
)

_POLISH = Nation(
    layouts=_lines("""
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
    months=_list("stycznia|lutego|marca|kwietnia|maja|czerwca|lipca|sierpnia|września|października|listopada|grudnia"),
    days=("{dd}.{mm}.{y}", "{d} {w} {y}", "{d}.{mm}.{y}", "{y}-{mm}-{dd}"),
    titles=_list("""
Polityka społeczna wobec osób starszych|Zarys historii języka polskiego|Wprowadzenie do prawoznawstwa|Rodzina w społeczeństwie ponowoczesnym|Przemiany krajobrazu kulturowego Mazowsza
Metody statystyczne w badaniach pedagogicznych|Literatura polska w latach 1939–2009|Zarządzanie projektami badawczymi|Obywatel i państwo|Edukacja zdalna w czasie pandemii|Architektura drewniana Podhala
Media społecznościowe jako źródło informacji|Bezpieczeństwo energetyczne Unii Europejskiej|Pamięć i tożsamość w prozie najnowszej|Ochrona danych osobowych: komentarz
"""),
    journals=_list("Pamiętnik Literacki|Studia Socjologiczne|Teksty Drugie|Przegląd Historyczny|Ruch Prawniczy, Ekonomiczny i Socjologiczny|Państwo i Prawo|Kwartalnik Pedagogiczny|Polityka Społeczna|Język Polski|Ekonomista|Kultura i Społeczeństwo"),
    presses=_list("PWN|Wydawnictwo Naukowe PWN|Wydawnictwo Uniwersytetu Jagiellońskiego|Universitas|Wydawnictwo Literackie|C.H. Beck|Scholar|Ossolineum|Znak|Impuls|Wolters Kluwer|Wydawnictwo UMCS|Czytelnik|Difin"),
    places=_list("Warszawa|Kraków|Wrocław|Poznań|Łódź|Gdańsk|Lublin|Toruń|Katowice|Warszawa–Kraków|Białystok"),
    universities=_list("Uniwersytet Warszawski|Uniwersytet Jagielloński|UAM|Katolicki Uniwersytet Lubelski|Politechnika Warszawska|Szkoła Główna Handlowa"),
    sites=_list("Gazeta.pl|Onet.pl|Wikipedia|Główny Urząd Statystyczny|PAP|OKO.press|rp.pl"),
    bodies=_list("Główny Urząd Statystyczny|Ministerstwo Edukacji Narodowej|Narodowy Bank Polski|Rada Ministrów"),
    editions=_list("wyd. 2|wyd. II|wyd. 3 popr.|wyd. 2 zm. i rozsz."),
)

_HUNGARIAN = Nation(
    layouts=_lines("""
article | space-full | year | {A} ({Y}): {T}. {J}, {v}. évf. {i}. sz. {p}. {:o¦p}.
article | space-full | year | {A} ({Y}). {T}. {J}, {v}({i}), {p}.⟨ {doi}⟩
article | space-full | year | {A}: {T}. = {J}, {Y}/{i}. sz. {p}. p.
article | space-full | year | {A}: {T}. {J}, {Y}, {v}. évfolyam, {i}. szám, {p}. old.
chapter | space-full | year | {A} ({Y}): {T}. In: {E:space-full} (szerk.): {C}. {:{P}, {L}¦{L}: {P}}, {p}. {:o¦old}.
book | space-full | year | {A} ({Y}): {T}. {:{P}, {L}¦{L}: {P}}.
book | space-full | year | {A}: {T}. {L}, {P}, {Y}.⟨ {np} p.⟩
thesis | space-full | year | {A} ({Y}): {T}. {g:Doktori (PhD) értekezés¦Doktori értekezés¦Szakdolgozat¦PhD-értekezés}. {I}, {L}.
web | space-full | year | {A} ({Y}): {T}. {:{W}. ¦}{url} {:(Letöltés ideje: {acc})¦(letöltve: {acc})¦(Letöltés dátuma: {acc})¦[Hozzáférés: {acc}]}
web | noauthor | year | {T}. {:{W}. ¦}{:Elérhető: ¦Forrás: ¦URL: ¦}{url} {:(Letöltés: {acc})¦(utolsó letöltés: {acc})¦(Megtekintve: {acc})}
"""),
    locales=("hu_HU",),
    ands=(" – ", ", ", " és ", " – "),
    others=" et al.",
    months=_list("január|február|március|április|május|június|július|augusztus|szeptember|október|november|december"),
    days=("{y}. {mm}. {dd}.", "{y}. {w} {d}.", "{y}.{mm}.{dd}.", "{y}-{mm}-{dd}"),
    titles=_list("A magyar irodalom története|Bevezetés a közgazdaságtanba|Családpolitika és demográfia Közép-Európában|A helyi önkormányzatok működése|Nyelv és identitás a határon túl|A digitális oktatás kihívásai|Budapest építészete a századfordulón|Szociológiai módszerek a gyakorlatban|Munkaerőpiaci átmenetek fiatalok körében|Az állam szerepe a piacgazdaságban"),
    journals=_list("Közgazdasági Szemle|Szociológiai Szemle|Magyar Pszichológiai Szemle|Educatio|Századok|Statisztikai Szemle|Magyar Nyelv|Replika|Jogtudományi Közlöny"),
    presses=_list("Akadémiai Kiadó|Osiris Kiadó|Gondolat|Typotex|L’Harmattan|Századvég Kiadó|Nemzeti Tankönyvkiadó|Kossuth|Balassi Kiadó"),
    places=_list("Budapest|Szeged|Pécs|Debrecen|Bp.|Kolozsvár"),
    universities=_list("Eötvös Loránd Tudományegyetem|Budapesti Corvinus Egyetem|Szegedi Tudományegyetem|Pécsi Tudományegyetem"),
    sites=_list("Index.hu|Wikipédia|HVG|KSH|Portfolio.hu|Telex"),
    bodies=_list("Központi Statisztikai Hivatal|Magyar Nemzeti Bank|Oktatási Hivatal"),
)

_ROMANIAN = Nation(
    layouts=_lines("""
article | comma-full | year | {A}, „{T}”, {:în ¦în: ¦}{J}, {:nr. ¦vol. {v}, nr. ¦an {v}, nr. }{i}, {Y}, {:pp. ¦p. }{p}.
article | comma-init | year | {A} ({Y}). {T}. {J}, {v}({i}), {p}.
article | straight-full | year | {A}, {T}, în „{J}”, nr. {i}/{Y}, p. {p}.
chapter | straight-full | year | {A}, „{T}”, în {E:straight-full} {:(coord.)¦(ed.)¦(coordonatori)}, {C}, {P}, {L}, {Y}, {:pp. ¦p. }{p}.
book | straight-full | year | {A}, {T}, {P}, {L}, {Y}⟨, p. {p}⟩.
book | comma-full | year | {A}, {T}, ⟨{ed}, ⟩{P}, {L}, {Y}.
book | comma-init | year | {A} ({Y}). {T}. {L}: {P}.
thesis | comma-full | year | {A}, {T}, {g:teză de doctorat¦Teză de doctorat¦lucrare de licență}, {I}, {L}, {Y}.
web | comma-full | year | {A}, „{T}”, {:{W}, ¦}{:{D}, ¦}{:disponibil la ¦Disponibil online la: ¦¦disponibil la adresa }{url}{:, accesat la data de {acc}¦ (accesat la {acc})¦, accesat {acc}¦ [accesat {acc}]}.
web | noauthor | year | {T}, {:{W}, ¦}{url}, {:accesat la {acc}¦consultat la {acc}¦accesat în data de {acc}}.
"""),
    locales=("ro_RO",),
    ands=(", ", " și ", "; "),
    others=" et al.",
    months=_list("ianuarie|februarie|martie|aprilie|mai|iunie|iulie|august|septembrie|octombrie|noiembrie|decembrie"),
    days=("{dd}.{mm}.{y}", "{d} {w} {y}"),
    titles=_list("Istoria literaturii române contemporane|Drept constituțional și instituții politice|Psihologia dezvoltării|Piața muncii în România|Introducere în sociologie|Satul românesc între tradiție și modernitate|Comunicare și relații publice|Metode de cercetare în științele educației|Politici publice în domeniul sănătății"),
    journals=_list("Revista Română de Sociologie|Limba română|Studii și materiale de istorie|Revista de drept public|Observator cultural|Calitatea Vieții|Revista de pedagogie"),
    presses=_list("Editura Polirom|Humanitas|Editura Universul Juridic|Editura C.H. Beck|Editura Academiei Române|Presa Universitară Clujeană|Editura Didactică și Pedagogică|Nemira|Cartea Românească"),
    places=_list("București|Iași|Cluj-Napoca|Timișoara|Craiova|Chișinău|Sibiu"),
    universities=_list("Universitatea din București|Universitatea Babeș-Bolyai|Universitatea „Alexandru Ioan Cuza” din Iași|Academia de Studii Economice"),
    sites=_list("Hotnews.ro|Wikipedia|Adevărul|Digi24|Institutul Național de Statistică"),
    bodies=_list("Institutul Național de Statistică|Ministerul Educației|Banca Națională a României|Guvernul României"),
    editions=_list("ediția a II-a|ed. a III-a|ediția a II-a revăzută"),
)

_SOUTH_SLAVIC = """
article | comma-full | year | {A} ({Y}). {T}. {J}, {v}({i}), {:str. ¦s. ¦}{p}.
article | comma-full | year | {A}. „{T}“. {J} {v}, {:br. ¦št. }{i} ({Y}): {p}.
article | comma-full | year | {A}. {Y}. {T}. {J} {v}/{i}: {p}.
article | comma-init | year | {A} ({Y}). {T}. {J}, {:god. ¦let. ¦br. ¦}{v}, {:br. ¦št. }{i}, {:str. ¦}{p}.
article | straight-full | year | {A}, »{T}«, {J}, {:god. ¦letn. }{v}, {:br. ¦št. }{i}, {Y}., str. {p}.
chapter | comma-full | year | {A} ({Y}). {T}. {:U: ¦V: ¦u: }{E:straight-full} {:(ur.)¦(ured.)¦(ur.),}, {C}{:, str. {p}. ¦. }{L}: {P}.
chapter | straight-full | year | {A}, „{T}“, {:u: ¦u ¦v: }{C}, {:ur. ¦ured. ¦prir. }{E:straight-full}, {P}, {L}, {Y}., {:str. ¦}{p}.
book | comma-full | year | {A} ({Y}). {T}. {L}: {P}.
book | comma-full | year | {A}. {Y}. {T}. {L}: {P}.
book | straight-full | year | {A}, {T}, {P}, {L}, {Y}{:.¦}⟨, str. {p}.⟩
book | comma-full | year | {A}. {T}. {L}: {P}, {Y}.
thesis | comma-full | year | {A} ({Y}). {T} {:({g:doktorska disertacija¦diplomski rad¦magistrsko delo¦završni rad¦magistarski rad¦diplomsko delo})¦[{g:Doktorska disertacija¦Diplomsko delo}]}. {I}, {L}.
web | comma-full | year | {A} ({Y}). {T}. {:{W}. ¦}{:Dostupno na: ¦Preuzeto sa ¦Dostopno na: ¦Pridobljeno s ¦Dostupno na }{url} {:(pristupljeno {acc})¦[pristupljeno {acc}]¦({acc})¦[{acc}]¦(Pristupljeno: {acc})¦(datum pristupa {acc})¦(dostop {acc})}
web | noauthor | year | {T}. {:{W}. ¦}{:Dostupno na: ¦URL: ¦Dostopno na ¦}{url} {:(pristupljeno: {acc})¦[Pristupljeno {acc}]¦(preuzeto {acc})¦(dostopno {acc})¦(posjećeno {acc})¦(pristup {acc})}
web | org | year | {A} ({Y}). {T}. Dostupno na: {url} (pristupljeno {acc}).
"""

_CROATIAN = Nation(
    layouts=_lines(_SOUTH_SLAVIC),
    locales=("hr_HR", "hr_HR", "sl_SI"),
    ands=(" i ", ", ", "; "),
    others=" i sur.",
    months=_list("siječnja|veljače|ožujka|travnja|svibnja|lipnja|srpnja|kolovoza|rujna|listopada|studenoga|prosinca"),
    days=("{d}. {m}. {y}.", "{d}. {w} {y}.", "{dd}.{mm}.{y}.", "{d}.{m}.{y}"),
    titles=_list("Povijest hrvatske književnosti|Uvod u pedagogiju|Mladi i mediji: navike i stavovi|Zaštita okoliša i održivi razvoj|Prostorni razvoj gradova na Jadranu|Osnove trgovačkog prava|Jezik i identitet|Utjecaj turizma na lokalnu zajednicu|Poučavanje matematike u razrednoj nastavi"),
    journals=_list("Društvena istraživanja|Časopis za suvremenu povijest|Ekonomski pregled|Revija za sociologiju|Napredak|Filozofska istraživanja|Umjetnost riječi|Hrvatska revija"),
    presses=_list("Školska knjiga|Matica hrvatska|Naklada Ljevak|Golden marketing|Narodne novine|Jesenski i Turk|Sveučilišna naklada Liber|Alfa"),
    places=_list("Zagreb|Split|Rijeka|Osijek|Zadar|Sarajevo"),
    universities=_list("Sveučilište u Zagrebu, Filozofski fakultet|Sveučilište u Splitu|Ekonomski fakultet Sveučilišta u Rijeci"),
    sites=_list("Jutarnji list|Index.hr|Hrvatska enciklopedija|Wikipedija|Državni zavod za statistiku"),
    bodies=_list("Državni zavod za statistiku|Ministarstvo znanosti i obrazovanja|Hrvatska narodna banka"),
)

_SLOVENE = Nation(
    layouts=_lines(_SOUTH_SLAVIC),
    locales=("sl_SI",),
    ands=(" in ", ", ", "; "),
    others=" idr.",
    months=_list("januar|februar|marec|april|maj|junij|julij|avgust|september|oktober|november|december"),
    days=("{d}. {m}. {y}", "{d}. {w} {y}", "{d}.{m}.{y}"),
    titles=_list("Zgodovina slovenskega slovstva|Uvod v sociologijo znanja|Socialno delo z družinami|Varstvo okolja v občinah|Vloga učitelja v vrtcu|Sodobna slovenska proza|Razvoj podeželja po letu 1991|Trg dela in mladi"),
    journals=_list("Teorija in praksa|Sodobna pedagogika|Slavistična revija|Družboslovne razprave|Zgodovinski časopis|Zdravstveni vestnik"),
    presses=_list("Mladinska knjiga|Cankarjeva založba|Fakulteta za družbene vede|Založba ZRC|Državna založba Slovenije|Studia humanitatis|GV Založba"),
    places=_list("Ljubljana|Maribor|Koper|Celje"),
    universities=_list("Univerza v Ljubljani, Filozofska fakulteta|Univerza v Mariboru, Ekonomsko-poslovna fakulteta|Univerza na Primorskem"),
    sites=_list("RTV SLO|Delo|Wikipedija|Statistični urad RS|24ur.com"),
    bodies=_list("Statistični urad Republike Slovenije|Ministrstvo za šolstvo in šport|Banka Slovenije"),
)

_SERBIAN = Nation(
    layouts=_lines(_SOUTH_SLAVIC)
    + _lines("""
book | straight-full | year | {A}, {T}, {P}, {L} {Y}, {:стр. ¦str. }{p}.
book | gost-comma | year | {A} {T}. {L}: {P}, {Y}.
article | straight-full | year | {A}, „{T}“, {J}, бр. {i}, {L} {Y}, стр. {p}.
"""),
    locales=("hr_HR", "bg_BG", "sl_SI"),
    ands=(" i ", " и ", ", "),
    others=" i dr.",
    months=_list("januar|februar|mart|april|maj|jun|jul|avgust|septembar|oktobar|novembar|decembar"),
    days=("{d}. {m}. {y}.", "{d}. {w} {y}.", "{dd}.{mm}.{y}."),
    titles=_list("Istorija srpskog naroda|Osnovi prava osiguranja|Уставно право|Политички систем Србије|Teorija književnosti|Položaj žena na tržištu rada|Историја Београда|Digitalna pismenost nastavnika|Српска књижевност између два рата|Savremeni poslovni modeli"),
    journals=_list("Sociologija|Pravni život|Nastava i vaspitanje|Књижевна историја|Анали Правног факултета у Београду|Politička revija|Летопис Матице српске"),
    presses=_list("Službeni glasnik|Zavod za udžbenike|Prosveta|Матица српска|Clio|Laguna|Službeni list|Завод за уџбенике"),
    places=_list("Beograd|Novi Sad|Београд|Нови Сад|Niš|Kragujevac"),
    universities=_list("Univerzitet u Beogradu, Filozofski fakultet|Филозофски факултет Универзитета у Новом Саду|Univerzitet u Nišu"),
    sites=_list("Politika|B92|Danas|Republički zavod za statistiku"),
    bodies=_list("Republički zavod za statistiku|Ministarstvo prosvete|Narodna banka Srbije"),
)

_TURKISH = Nation(
    layouts=_lines("""
article | comma-init | year | {A} ({Y}). {T}. {J}, {v}({i}), {:ss. ¦s. ¦}{p}.⟨ {doi}⟩
article | comma-full | year | {A}, “{T}”, {J}, {:C. {v}, S. {i}¦Cilt {v}, Sayı {i}¦Cilt: {v}, Sayı: {i}}, {Y}, {:ss. ¦s. }{p}.
article | straight-full | year | {A}, “{T},” {J}, Sayı {i}, ({Y}): {p}.
chapter | comma-init | year | {A} ({Y}). {T}. {E:initials-first} {:(Ed.)¦(Der.)¦(Haz.)}, {C} {:içinde ¦}(s. {p}). {L}: {P}.
book | comma-init | year | {A} ({Y}). {T}⟨ ({ed})⟩. {L}: {P}.
book | comma-full | year | {A}, {T}, ⟨{ed}, ⟩{P}, {L} {Y}⟨, s. {p}⟩.
book | comma-full | year | {A}, {T}, çev. {R}, {P}, {L}, {Y}.
thesis | comma-init | year | {A} ({Y}). {T} {:({g:Yayımlanmamış doktora tezi¦Yüksek lisans tezi¦Doktora tezi¦Yayınlanmamış yüksek lisans tezi})¦[{g:Doktora tezi}]}. {I}, {L}.
thesis | comma-full | year | {A}, {T}, {g:Yayımlanmamış Yüksek Lisans Tezi¦Doktora Tezi¦Yayınlanmamış Doktora Tezi}, {I}, {L}, {Y}.
web | org | year | {A} ({Y}). {T}. {:Erişim tarihi: {acc}, ¦Erişim Tarihi: {acc}. Erişim adresi: ¦Erişim adresi ¦}{url}
web | comma-full | year | {A}, “{T}”, {:{W}, ¦}{:{D}, ¦}{:Erişim adresi: ¦¦Erişim: }{url}{:, (Erişim Tarihi: {acc})¦ (erişim {acc})¦, Erişim Tarihi: {acc}¦, E.T.: {acc}}.
news | comma-init | year | {A} ({D}). {T}. {N}. {:Erişim adresi: ¦}{url}
"""),
    locales=("tr_TR",),
    ands=(" ve ", ", ve ", ", "),
    others=" vd.",
    months=_list("Ocak|Şubat|Mart|Nisan|Mayıs|Haziran|Temmuz|Ağustos|Eylül|Ekim|Kasım|Aralık"),
    days=("{dd}.{mm}.{y}", "{d} {w} {y}", "{y}, {d} {w}"),
    titles=_list("Türk edebiyatında roman|Sosyal bilimlerde araştırma yöntemleri|Eğitim psikolojisi|Osmanlı Devleti’nde vergi sistemi|Türkiye’de kentleşme ve göç|Sağlık hizmetlerinde kalite|Örgütsel bağlılık ve iş doyumu arasındaki ilişki|Çocuk gelişimi|Medya okuryazarlığı üzerine bir inceleme|Anayasa hukukuna giriş|Küreselleşme ve ulus devlet"),
    journals=_list("Eğitim ve Bilim|Ankara Üniversitesi SBF Dergisi|Belleten|Toplum ve Bilim|Türk Psikoloji Dergisi|Milli Folklor|Bilig|Amme İdaresi Dergisi|Sosyoloji Dergisi"),
    presses=_list("İletişim Yayınları|Türk Tarih Kurumu|Pegem Akademi|Nobel Yayıncılık|Yapı Kredi Yayınları|İş Bankası Kültür Yayınları|Metis|Seçkin Yayıncılık|Anı Yayıncılık"),
    places=_list("Ankara|İstanbul|İzmir|Konya|Bursa|Eskişehir"),
    universities=_list("Ankara Üniversitesi Sosyal Bilimler Enstitüsü|İstanbul Üniversitesi|Hacettepe Üniversitesi|Gazi Üniversitesi Eğitim Bilimleri Enstitüsü|Orta Doğu Teknik Üniversitesi"),
    sites=_list("Hürriyet|BBC Türkçe|TÜİK|Vikipedi|Cumhuriyet|Anadolu Ajansı"),
    bodies=_list("Türkiye İstatistik Kurumu|TÜİK|Milli Eğitim Bakanlığı|Sağlık Bakanlığı|TBMM"),
    editions=_list("2. Baskı|3. b.|5. bs.|Genişletilmiş 2. Baskı"),
)

_GREEK = Nation(
    layouts=_lines("""
article | comma-init | year | {A} ({Y}). {T}. {J}, {v}({i}), {:σσ. ¦}{p}.
article | comma-full | year | {A}, «{T}», {J}, {:τ. ¦τχ. ¦τόμ. }{v} ({Y}), {:σ. ¦σσ. }{p}.
chapter | comma-init | year | {A} ({Y}). {T}. {:Στο ¦Στο: }{E:initials-first} {:(επιμ.)¦(Επιμ.)}, {C} (σσ. {p}). {L}: {P}.
book | comma-init | year | {A} ({Y}). {T}. {L}: {P}.
book | comma-full | year | {A}, {T}, {:μτφρ. {R}, ¦}{P}, {L} {Y}⟨, σ. {p}⟩.
thesis | comma-init | year | {A} ({Y}). {T} ({g:Διδακτορική διατριβή¦Διπλωματική εργασία¦Μεταπτυχιακή εργασία}). {I}, {L}.
web | org | year | {A} ({Y}). {T}. {:Ανακτήθηκε από ¦Ανακτήθηκε {acc}, από ¦Διαθέσιμο στο: ¦Διαθέσιμο στη διεύθυνση: }{url}⟨ {:(πρόσβαση {acc})¦(τελευταία πρόσβαση {acc})¦[πρόσβαση: {acc}]}⟩
"""),
    locales=("el_GR",),
    ands=(" & ", ", & ", " και "),
    others=" κ.ά.",
    months=_list("Ιανουαρίου|Φεβρουαρίου|Μαρτίου|Απριλίου|Μαΐου|Ιουνίου|Ιουλίου|Αυγούστου|Σεπτεμβρίου|Οκτωβρίου|Νοεμβρίου|Δεκεμβρίου"),
    days=("{d} {w} {y}", "{dd}/{mm}/{y}", "{dd}.{mm}.{y}"),
    titles=_list("Ιστορία του νεοελληνικού κράτους|Εισαγωγή στην κοινωνιολογία|Η διδασκαλία της γλώσσας στο δημοτικό σχολείο|Οικονομική κρίση και πολιτική|Μέθοδοι έρευνας στην εκπαίδευση|Η πόλη στη λογοτεχνία|Συνταγματικό δίκαιο|Ψηφιακά μέσα και νεολαία"),
    journals=_list("Επιθεώρηση Κοινωνικών Ερευνών|Νέα Εστία|Μνήμων|Παιδαγωγική Επιθεώρηση|Τα Ιστορικά|Ελληνική Επιθεώρηση Πολιτικής Επιστήμης"),
    presses=_list("Πατάκης|Καστανιώτης|Gutenberg|Κριτική|Εκδόσεις Παπαζήση|Σάκκουλας|Μεταίχμιο|Νήσος|Πόλις"),
    places=_list("Αθήνα|Θεσσαλονίκη|Πάτρα|Αθήνα-Θεσσαλονίκη"),
    universities=_list("Εθνικό και Καποδιστριακό Πανεπιστήμιο Αθηνών|Αριστοτέλειο Πανεπιστήμιο Θεσσαλονίκης|Πάντειο Πανεπιστήμιο"),
    sites=_list("Η Καθημερινή|Το Βήμα|Βικιπαίδεια|ΕΛΣΤΑΤ"),
    bodies=_list("ΕΛΣΤΑΤ|Υπουργείο Παιδείας|Τράπεζα της Ελλάδος"),
)

_FINNISH = Nation(
    layouts=_lines("""
article | comma-full | year | {A} ({Y}). {T}. {J} {v} ({i}), {p}.
article | comma-full | year | {A} {Y}. {T}. {J} {v}:{i}, {:s. ¦}{p}.
article | comma-init | year | {A} ({Y}). {T}. {J}, {v}({i}), {p}.
chapter | comma-full | year | {A} ({Y}). {T}. Teoksessa {E:straight-full} (toim.) {C}. {L}: {P}, {p}.
chapter | comma-full | year | {A} {Y}. {T}. Teoksessa {E:comma-full} (toim.): {C}. {L}: {P}, s. {p}.
book | comma-full | year | {A} ({Y}). {T}. {L}: {P}.
book | comma-full | year | {A} {Y}. {T}. ⟨{ed}. ⟩{L}: {P}.
thesis | comma-full | year | {A} ({Y}). {T}. {g:Pro gradu -tutkielma¦Väitöskirja¦Opinnäytetyö}. {I}.
web | org | year | {A} {Y}. {T}. {:Saatavilla: ¦Saatavissa: ¦Saatavana: ¦}{url}{:. Viitattu {acc}.¦ [viitattu {acc}]¦ (luettu {acc})¦. Luettu {acc}.¦ Haettu {acc}.}
news | comma-full | year | {A} {Y}. {T}. {N} {D}.
"""),
    locales=("fi_FI",),
    ands=(" & ", " ja "),
    others=" ym.",
    months=_list("tammikuuta|helmikuuta|maaliskuuta|huhtikuuta|toukokuuta|kesäkuuta|heinäkuuta|elokuuta|syyskuuta|lokakuuta|marraskuuta|joulukuuta"),
    days=("{d}.{m}.{y}", "{d}. {w} {y}", "{d}.{m}.{y}"),
    titles=_list("Suomen kirjallisuuden historia|Johdatus laadulliseen tutkimukseen|Nuorten osallisuus kunnissa|Hyvinvointivaltion tulevaisuus|Kielen oppiminen varhaiskasvatuksessa|Metsien käyttö ja suojelu|Digitaalinen oppimisympäristö|Työhyvinvointi sosiaalialalla"),
    journals=_list("Yhteiskuntapolitiikka|Sosiologia|Kasvatus|Virittäjä|Historiallinen Aikakauskirja|Duodecim|Tieteessä tapahtuu"),
    presses=_list("Gaudeamus|WSOY|Otava|Vastapaino|SKS|Tammi|PS-kustannus|Like"),
    places=_list("Helsinki|Tampere|Turku|Jyväskylä|Porvoo"),
    universities=_list("Helsingin yliopisto|Tampereen yliopisto|Jyväskylän yliopisto|Turun yliopisto|Laurea-ammattikorkeakoulu"),
    sites=_list("Yle|Helsingin Sanomat|Tilastokeskus|Wikipedia"),
    bodies=_list("Tilastokeskus|Sosiaali- ja terveysministeriö|Opetushallitus|Suomen Pankki"),
    editions=_list("2. painos|3., uudistettu painos"),
)

_SWEDISH = Nation(
    layouts=_lines("""
article | comma-full | year | {A} ({Y}). {T}. {J}, {:{v}({i}), ¦årg. {v}, nr {i}, ¦vol. {v}, nr {i}, }{:s. ¦}{p}.
article | comma-full | year | {A} ({Y}). ”{T}”, {J}, {:nr ¦vol. {v}, nr }{i}, s. {p}.
chapter | comma-full | year | {A} ({Y}). {T}. I {E:comma-full} (red.), {C} (s. {p}). {L}: {P}.
chapter | comma-full | year | {A}, ”{T}”, i {E:straight-full} (red.), {C}, {L}: {P}, {Y}, s. {p}.
book | comma-full | year | {A} ({Y}). {T}. ⟨{ed} ⟩{L}: {P}.
book | comma-full | year | {A}, {T}, {P}, {L}, {Y}.
thesis | comma-full | year | {A} ({Y}). {T}. {g:Diss.¦Kandidatuppsats¦Lic.-avh.¦Examensarbete} {I}. {L}⟨: {I}⟩.
web | org | year | {A} ({Y}). {T}. {:Hämtad {acc} från ¦Hämtad {acc}, från ¦Tillgänglig: ¦}{url}⟨ {:[{acc}]¦[Hämtad {acc}]¦(hämtad {acc})¦[läst {acc}]}⟩
news | comma-full | year | {A} ({Y}). {T}. {N}. {D}. {url} {:[{acc}]¦[Hämtad {acc}]}
"""),
    locales=("sv_SE",),
    ands=(" & ", " och "),
    others=" m.fl.",
    months=_list("januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|november|december"),
    days=("{y}-{mm}-{dd}", "{d} {w} {y}", "{y}-{mm}-{dd}"),
    titles=_list("Den svenska välfärdsmodellen|Vetenskapsteori för nybörjare|Barns lek och lärande|Arbetsliv i förändring|Kvalitativ metod från början|Staden och landet|Svensk litteraturhistoria|Hälsa på lika villkor"),
    journals=_list("Pedagogisk forskning i Sverige|Historisk tidskrift|Sociologisk Forskning|Svensk Juristtidning|Läkartidningen|Statsvetenskaplig tidskrift"),
    presses=_list("Studentlitteratur|Liber|Natur & Kultur|Norstedts|Bonniers|Gleerups|Fritzes|Daidalos"),
    places=_list("Stockholm|Lund|Göteborg|Uppsala|Malmö"),
    universities=_list("Uppsala universitet|Stockholms universitet|Göteborgs universitet|Lunds universitet|Linköpings universitet"),
    sites=_list("Dagens Nyheter|SVT Nyheter|SCB|1177|Sveriges Radio"),
    bodies=_list("Skolverket|Socialstyrelsen|SCB|Statistiska centralbyrån|Folkhälsomyndigheten|Sverige"),
    editions=_list("2. uppl.|2., [rev.] uppl.|3 uppl.|5:e uppl."),
)

_DANISH = Nation(
    layouts=_lines("""
article | comma-full | year | {A} ({Y}). {T}. {J}, {v}({i}), {:s. ¦}{p}.
article | comma-full | year | {A} ({Y}): {T}. {:I: ¦i: ¦}{J}, {:nr. ¦årg. {v}, nr. }{i}, s. {p}.
chapter | comma-full | year | {A} ({Y}). {T}. {:I: ¦I }{E:straight-full} (red.): {C}. {L}: {P}, s. {p}.
book | comma-full | year | {A} ({Y}). {T}. ⟨{ed} ⟩{L}: {P}.
book | comma-full | year | {A}: {T}. {P}, {Y}.
thesis | comma-full | year | {A} ({Y}). {T} {:({g:Masteroppgave¦Ph.d.-afhandling¦Doktoravhandling¦Speciale})¦[{g:Masteroppgave¦Doktorgradsavhandling}]}. {I}⟨, {L}⟩.
web | org | year | {A} ({Y}). {T}. {:Hentet {acc} fra ¦Hentet fra ¦Lokaliseret {acc} på: ¦Tilgængelig på: ¦Tilgjengelig fra: }{url}⟨ {:(lest {acc})¦[Lastet ned {acc}]¦(besøgt {acc})¦(Hentet: {acc})¦[{acc}]}⟩
"""),
    locales=("da_DK", "no_NO"),
    ands=(" & ", " og "),
    others=" m.fl.",
    months=_list("januar|februar|mars|april|mai|juni|juli|august|september|oktober|november|desember"),
    days=("{d}. {w} {y}", "{dd}.{mm}.{y}", "{d}.{m}.{y}"),
    titles=_list("Samfunn og velferd i Norden|Barnehagens innhold og oppgaver|Innføring i samfunnsvitenskapelig metode|Dansk litteraturs historie|Sygeplejens etik|Norsk grammatikk|Ledelse i offentlige organisasjoner|Børn og unges trivsel|Språk og identitet"),
    journals=_list("Norsk pedagogisk tidsskrift|Historisk tidsskrift|Sykepleien|Dansk Sociologi|Tidsskrift for Den norske legeforening|Edda|Politica"),
    presses=_list("Universitetsforlaget|Gyldendal|Cappelen Damm|Fagbokforlaget|Hans Reitzels Forlag|Munksgaard|Samfundslitteratur|Aschehoug"),
    places=_list("Oslo|Bergen|København|Aarhus|Trondheim|Odense|Kbh."),
    universities=_list("Universitetet i Oslo|Universitetet i Bergen|Aarhus Universitet|Københavns Universitet|NTNU|Høgskolen i Oslo"),
    sites=_list("NRK|Politiken|Danmarks Statistik|Store norske leksikon|SSB|Regjeringen.no"),
    bodies=_list("Statistisk sentralbyrå|Kunnskapsdepartementet|Danmarks Statistik|Utdanningsdirektoratet|Sundhedsstyrelsen"),
    editions=_list("2. udg.|2. utg.|3. utgave|4. udgave, 2. oplag"),
)

_DUTCH = Nation(
    layouts=_lines("""
article | comma-init | year | {A} ({Y}). {T}. {J}, {v}({i}), {p}.
article | straight-init | year | {A}, ‘{T}’, {J} {v} ({Y}) {i}, {:p. ¦blz. ¦}{p}.
chapter | comma-init | year | {A} ({Y}). {T}. In {E:initials-first} {:(red.)¦(Red.)}, {C} ({:pp. ¦p. ¦blz. }{p}). {L}: {P}.
book | comma-init | year | {A} ({Y}). {T}⟨ ({ed})⟩. {L}: {P}.
book | straight-init | year | {A}, {T}, {L}: {P} {Y}⟨, p. {p}⟩.
thesis | comma-init | year | {A} ({Y}). {T} ({g:proefschrift¦masterscriptie¦Proefschrift}). {I}, {L}.
web | org | year | {A} ({:{Y}¦{D}¦z.d.}). {T}. {:Geraadpleegd op {acc}, van ¦Geraadpleegd op {acc} via ¦Geraadpleegd van ¦Opgehaald van }{url}
legal | noauthor | year | {T}, Kamerstukken II {Y}/{y2}, {n}, nr. {i}.
"""),
    locales=("nl_NL", "nl_BE"),
    ands=(" & ", ", & ", " en "),
    others=" e.a.",
    months=_list("januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december"),
    days=("{d} {w} {y}", "{d}-{m}-{y}", "{y}, {d} {w}"),
    titles=_list("Inleiding tot het recht|De verzorgingsstaat in beweging|Onderzoeksmethoden voor de sociale wetenschappen|Wonen in de stad|Jeugdzorg in Nederland|Taal en onderwijs in Vlaanderen|Geschiedenis van de Lage Landen"),
    journals=_list("Mens en Maatschappij|Tijdschrift voor Geschiedenis|Pedagogische Studiën|Ons Erfdeel|Nederlands Juristenblad|De Gids|Sociologos"),
    presses=_list("Boom|Kluwer|Bohn Stafleu van Loghum|Noordhoff|Lannoo|Acco|Amsterdam University Press|Coutinho|Garant"),
    places=_list("Amsterdam|Utrecht|Den Haag|Leuven|Antwerpen|Groningen|Houten"),
    universities=_list("Universiteit Utrecht|Vrije Universiteit Amsterdam|Universiteit Gent|Rijksuniversiteit Groningen|KU Leuven"),
    sites=_list("NOS|NRC|De Standaard|CBS|Rijksoverheid|Wikipedia"),
    bodies=_list("Centraal Bureau voor de Statistiek|Rijksoverheid|Ministerie van OCW|Sociaal en Cultureel Planbureau|RIVM|Inspectie van het Onderwijs"),
    editions=_list("2e druk|3e dr.|2e herziene druk|5de druk"),
)

_BALTIC = Nation(
    layouts=_lines("""
article | comma-init | year | {A} ({Y}). {T}. {J}, {v}({i}), {p}.
article | space-init | year | {A} {T}. {J}, {Y}, {:Nr. ¦nr. }{i}, {:p. ¦lk ¦}{p}.
book | space-init | year | {A} {T}. {L}: {P}, {Y}⟨, {np} {:p¦lpp}⟩.
book | comma-init | year | {A} ({Y}). {T}. {L}: {P}.
thesis | space-init | year | {A} {T}. {g:Daktaro disertacija¦Magistro darbas¦Promocijas darbs¦Magistritöö¦Doktoritöö}. {L}: {I}, {Y}.
web | noauthor | year | {T}. {:{W}. ¦}{:Prieiga per internetą: ¦Pieejams: ¦Kättesaadav: ¦[interaktyvus]. Prieiga per internetą: }{:{url}¦<{url}>} {:[žiūrėta {acc}]¦[skatīts {acc}]¦({acc})¦[Žiūrėta {acc}]¦(vaadatud {acc})}.
"""),
    locales=("lt_LT", "lv_LV", "et_EE"),
    ands=(", ", " ir ", " ja ", " un "),
    others=" ir kt.",
    months=_list("sausio|vasario|kovo|balandžio|gegužės|birželio|liepos|rugpjūčio|rugsėjo|spalio|lapkričio|gruodžio"),
    days=("{y}-{mm}-{dd}", "{dd}.{mm}.{y}", "{y} {w} {d}"),
    titles=_list("Lietuvos istorija|Socialinis darbas bendruomenėje|Latviešu valodas vārdnīca|Eesti kirjanduse ajalugu|Švietimo politika ir praktika|Darba tirgus attīstība reģionos|Keeleõppe metoodika|Kokybinių tyrimų pagrindai|Tiesību teorija"),
    journals=_list("Lietuvos istorijos metraštis|Filosofija. Sociologija|Keel ja Kirjandus|Latvijas Vēsture|Acta Paedagogica Vilnensia|Akadeemia"),
    presses=_list("Vaga|Vilniaus universiteto leidykla|Zinātne|Tartu Ülikooli Kirjastus|Zvaigzne ABC|Baltos lankos|Valgus"),
    places=_list("Vilnius|Kaunas|Rīga|Tallinn|Tartu"),
    universities=_list("Vilniaus universitetas|Latvijas Universitāte|Tartu Ülikool|Kauno technologijos universitetas"),
    sites=_list("Delfi|LRT|ERR|Statistikos departamentas|LSM"),
    bodies=_list("Lietuvos statistikos departamentas|Centrālā statistikas pārvalde|Statistikaamet"),
)

_BRAZILIAN = Nation(
    layouts=_lines("""
book | caps-semi | year | {A}. {T}⟨{SUB}⟩. ⟨{ed}. ⟩{L}: {P}, {Y}.⟨ {np} p.⟩⟨ ISBN {isbn}.⟩
book | caps-semi | year | {A}. {T}. Tradução{: de¦:} {R}. ⟨{ed}. ⟩{L}: {P}, {Y}.
book | caps-semi | year | {A}. {T}. {L}: {P}, {Y}. ({S}{:, ¦; ¦, v. }{cn}).
chapter | caps-semi | year | {A}. {T}. In: {E:caps-semi} ({:org.¦Org.¦orgs.¦coord.¦ed.¦Orgs.}). {C}. ⟨{ed} ⟩{L}: {P}, {Y}. {:⟨v. {v}, ⟩¦cap. {nn}, ¦}p. {p}.
chapter | caps-semi | year | {A}. {T}. In: {C}. {L}: {P}, {Y}. p. {p}.
article | caps-semi | year | {A}. {T}. {J}, {L}, {:v. {v}, n. {i}¦ano {v}, n. {i}¦n. {i}}, p. {p}, {:{MY}¦{Y}}.⟨ DOI: {bd}.⟩⟨ Disponível em: {:{url}¦<{url}>}. Acesso em: {acc}.⟩
article | caps-semi | year | {A}. {T}. {J}, v. {v}, n. {i}, {Y}. Disponível em: {url}. Acesso em: {acc}.
conference | caps-semi | year | {A}. {T}. In: {EVB}. {an:Anais¦Anais [...]¦Anais...¦Anais eletrônicos...} {L}: {P}, {Y}. p. {p}.
thesis | caps-semi | year | {A}. {T}. {Y}. {np} f. {g:Dissertação (Mestrado em Educação)¦Tese (Doutorado em História Social)¦Trabalho de Conclusão de Curso (Graduação em Direito)¦Dissertação (Mestrado Profissional em Administração)¦Monografia (Especialização em Gestão Pública)} {:– ¦- ¦– Programa de Pós-Graduação em Educação, }{I}, {L}, {Y}.
web | org-caps | year | {A}. {T}. {L}: {P}, {Y}. Disponível em: {:{url}¦<{url}>}. {:Acesso em: ¦Acesso em ¦Acessado em: }{acc}.
web | org-caps | year | {A}. {T}. ⟨{Y}. ⟩Disponível em: {:{url}¦<{url}>}. {:Acesso em: ¦Acessado em: }{acc}{:¦, 14:20}.
web | caps-semi | year | {A}. {T}. {W}, ⟨{L}, ⟩{D}. Disponível em: {:{url}¦<{url}>}. Acesso em: {acc}.
web | noauthor | year | {TU}. {W}, {:{Y}¦{D}}. Disponível em: {:{url}¦<{url}>}. Acesso em: {acc}.
legal | noauthor | year | {BR}. {g:Lei¦Decreto¦Lei Complementar¦Medida Provisória} nº {n}, de {D}. {T}. {W}, {L}, {DM} {Y}⟨. Disponível em: {url}. Acesso em: {acc}⟩.
legal | org-caps | year | {A}. {g:Resolução¦Portaria} n. {n}, de {D}. {T}. {L}: {P}, {Y}.
news | caps-semi | year | {A}. {T}. {N}, {L}, {DM} {Y}. {:Caderno 2, ¦¦}p. {np1}.
"""),
    locales=("pt_BR", "pt_BR", "pt_PT"),
    ands=("; ",),
    others=" et al.",
    months=_list("jan.|fev.|mar.|abr.|maio|jun.|jul.|ago.|set.|out.|nov.|dez."),
    days=("{d} {w} {y}", "{dd} {w} {y}", "{dd}/{mm}/{y}"),
    titles=_list("""
Educação e desigualdade no Brasil contemporâneo|Metodologia do trabalho científico|Raízes do pensamento social brasileiro|Análise do discurso: princípios e procedimentos|Arquitetura de software: estilos e padrões
Políticas públicas de saúde na Amazônia|O ensino de matemática nos anos iniciais|Memória e identidade em comunidades quilombolas|Direito constitucional|Gestão de pessoas nas organizações
Mudanças climáticas e agricultura familiar|Introdução à programação orientada a objetos|Cidades e mobilidade urbana|A construção do cuidado em enfermagem|Inteligência artificial: o que é e como funciona
"""),
    journals=_list("Revista Brasileira de Educação|Cadernos de Pesquisa|Revista de Saúde Pública|Dados|Estudos Avançados|Química Nova|Revista Brasileira de História|Educação & Sociedade|Tempo Social|Ciência & Saúde Coletiva|Varia Historia"),
    presses=_list("Cortez|Vozes|Atlas|Companhia das Letras|Editora UFMG|Edusp|Zahar|Paz e Terra|Saraiva|Ática|Contexto|Artmed|Editora 34|MEC|IBGE|Hucitec|Autêntica|EDUFBA"),
    places=_list("São Paulo|Rio de Janeiro|Belo Horizonte|Brasília|Brasília, DF|Porto Alegre|Curitiba|Salvador|Campinas|Petrópolis|Recife|Florianópolis|Lisboa|[S. l.]|[s.l.]"),
    universities=_list("Universidade de São Paulo|Faculdade de Educação, Universidade Federal de Minas Gerais|Universidade Federal do Rio Grande do Sul|Universidade Estadual de Campinas|Universidade de Brasília|Pontifícia Universidade Católica de São Paulo|Universidade Federal da Bahia"),
    sites=_list("G1|Folha de S. Paulo|Medium|Diário Oficial da União|Agência Brasil|BBC News Brasil|UOL|Nexo Jornal|Portal MEC|Wikipédia|Brasil Escola|Devmedia"),
    bodies=_list("Instituto Brasileiro de Geografia e Estatística|IBGE|Brasil. Ministério da Saúde|Brasil. Ministério da Educação|Conselho Nacional de Justiça|UNESCO|Associação Brasileira de Normas Técnicas|Organização Mundial da Saúde|OpenAI|São Paulo (Estado)"),
    editions=_list("2. ed.|3. ed. rev. e ampl.|10. ed.|2. ed. rev.|1. ed.|5ª ed."),
    subtitles=_list("teoria e prática|uma introdução|fundamentos e métodos|estudos de caso|ensaios sobre história e cultura|o caso brasileiro"),
    events=_list("CONGRESSO BRASILEIRO DE SOCIOLOGIA|ENCONTRO NACIONAL DE PESQUISA EM EDUCAÇÃO|SIMPÓSIO NACIONAL DE HISTÓRIA|SEMINÁRIO INTERNACIONAL DE GEOGRAFIA|CONGRESSO BRASILEIRO DE CIÊNCIAS DA COMUNICAÇÃO"),
)

_SPANISH = Nation(
    layouts=_lines("""
book | caps-full | year | {A}. {T}. ⟨{ed} ⟩{L}: {P}, {Y}.⟨ {np} p.⟩⟨ ISBN {isbn}.⟩
article | caps-full | year | {A}. {T}. {:En: ¦}{J}. {Y}, {:vol. {v}, n.º {i}¦vol. {v}, núm. {i}¦núm. {i}}, p. {p}.⟨ ISSN {issn}.⟩
article | caps-full | year | {A}. {T}. {J} [en línea]. {Y}, vol. {v}, n.º {i}, {:pp. ¦p. }{p} [{:consulta: ¦consultado: ¦fecha de consulta: }{acc}]. Disponible en: {url}
article | comma-full | year | {A} ({Y}): “{T}”, {J}, {:nº ¦núm. ¦vol. {v}, nº }{i}, pp. {p}.
chapter | comma-full | year | {A}. «{T}». En: {E:straight-full} {:(coord.)¦(dir.)¦(ed.)¦(comp.)¦(comps.)}. {C}. {L}: {P}, {Y}, pp. {p}.
chapter | comma-init | year | {A} ({Y}). {T}. En {E:initials-first} {:(Coord.)¦(Eds.)¦(Comp.)}, {C} (pp. {p}). {P}.
thesis | comma-full | year | {A} ({Y}). {T} [{g:Tesis doctoral¦Tesis de maestría¦Tesis de licenciatura¦Trabajo de fin de grado¦Tesis de pregrado}]. {I}.⟨ {url}⟩
thesis | comma-full | year | {A}. {T}. {g:Tesis doctoral¦Tesis para optar al grado de Magíster¦Tesis inédita}. {L}: {I}, {Y}.
web | org | year | {A} ({:{Y}¦s.f.¦s. f.¦{D}}). {T}. {:Recuperado de ¦Recuperado el {acc}, de ¦Recuperado el {acc} de ¦Disponible en: ¦}{url}⟨ {:[Consulta: {acc}]¦(consultado el {acc})¦[Fecha de consulta: {acc}]¦(último acceso: {acc})¦[Consultado el {acc}]}⟩
web | noauthor | year | {T}. ({:{Y}¦s. f.¦{D}}). {W}. {:Recuperado de ¦Consultado el {acc}, de ¦}{url}
entry | org | year | {A}. ({:{Y}¦s. f.¦s.f.}). {T1}. {:En ¦En: }{W}. {:Recuperado en {acc}, de ¦Recuperado el {acc}, de ¦}{url}
"""),
    locales=("es_ES", "es_MX", "es_AR", "es_CL", "es_CO"),
    ands=(" y ", " y ", "; ", ", "),
    others=" et al.",
    months=_list("enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre"),
    days=("{d} de {w} de {y}", "{d} de {w} de {y}", "{dd}/{mm}/{y}", "{d} {w} {y}"),
    titles=_list("""
La construcción social de la memoria|Metodología de la investigación educativa|Políticas públicas y desarrollo local|El español en América|Historia económica de América Latina|Aprendizaje y enseñanza en entornos digitales
Género y trabajo en el siglo XXI|El derecho a la ciudad|Manual de redacción académica|Migraciones y fronteras: nuevas miradas|Violencia escolar y convivencia|Cartografías del sur
"""),
    journals=_list("Revista Mexicana de Sociología|Perfiles Educativos|Revista Española de Investigaciones Sociológicas|Nueva Sociedad|Anales de Documentación|Hispania|Estudios Filológicos|Revista de Indias"),
    presses=_list("Fondo de Cultura Económica|Siglo XXI Editores|Alianza Editorial|Cátedra|Paidós|UNAM|Tirant lo Blanch|CLACSO|Eudeba|Graó|Tecnos|Gedisa"),
    places=_list("Madrid|Barcelona|México|Ciudad de México|Buenos Aires|Bogotá|Santiago de Chile|Lima|Valencia"),
    universities=_list("Universidad Complutense de Madrid|Universidad Nacional Autónoma de México|Universidad de Chile|Universidad de Buenos Aires|Universidad de Salamanca|Pontificia Universidad Católica del Perú"),
    sites=_list("El País|BBC News Mundo|Diccionario de la lengua española|La Nación|Wikipedia|eldiario.es|Instituto Cervantes"),
    bodies=_list("Instituto Nacional de Estadística|Real Academia Española|Organización Mundial de la Salud|Ministerio de Educación|CEPAL|UNESCO|Gobierno de España"),
    editions=_list("2ª ed.|3a. ed.|2.ª ed.|3.ª edición|1a ed."),
)

_CATALAN = Nation(
    layouts=_lines("""
book | caps-full | year | {A} ({Y}). {T}. {L}: {P}.
article | caps-full | year | {A}. «{T}». {J}, {:núm. ¦vol. {v}, núm. }{i} ({Y}), p. {p}.
chapter | caps-full | year | {A}. «{T}». A: {E:straight-full} {:(ed.)¦(coord.)}. {C}. {L}: {P}, {Y}, p. {p}.
web | noauthor | year | {T} [en línia]. {W}, {Y}. {:Disponible a: ¦}<{url}> [Consulta: {acc}].
"""),
    locales=("es_CA", "es_ES"),
    ands=(" i ", "; "),
    others=" et al.",
    months=_list("gener|febrer|març|abril|maig|juny|juliol|agost|setembre|octubre|novembre|desembre"),
    days=("{d} {w} {y}", "{d} de {w} de {y}", "{d} d’{w} de {y}"),
    titles=_list("Història de la literatura catalana|L’escola catalana a debat|La llengua a les xarxes socials|El dret civil de Catalunya|Paisatges de frontera|Aprendre a conviure"),
    journals=_list("Els Marges|L’Avenç|Perspectiva Escolar|Revista de Catalunya|Llengua & Literatura"),
    presses=_list("Edicions 62|Publicacions de l’Abadia de Montserrat|Eumo|Empúries|Institut d’Estudis Catalans|UOC"),
    places=_list("Barcelona|València|Palma|Girona|Vic"),
    universities=_list("Universitat de Barcelona|Universitat Autònoma de Barcelona|Universitat de València"),
    sites=_list("Enciclopèdia Catalana|VilaWeb|Viquipèdia|Ara"),
    bodies=_list("Generalitat de Catalunya|Institut d’Estadística de Catalunya|Departament d’Ensenyament"),
)

_INDONESIAN = Nation(
    layouts=_lines("""
article | comma-init | year | {A} ({Y}). {T}. {J}, {v}({i}), {:hlm. ¦hal. ¦}{p}.
article | comma-full | year | {A}. {Y}. “{T}”. {J}{:, Vol. {v}, No. {i}, ¦ {v} ({i}): }{:hlm. ¦hal. ¦}{p}.
article | comma-full | year | {A}, {T}, {J} Vol. {v} No. {i} ({Y}): {p}.
book | comma-full | year | {A}. {Y}. {T}. {L}: {P}.
book | comma-init | year | {A} ({Y}). {T}. {L}: {P}.
chapter | comma-full | year | {A}. {Y}. {T}. Dalam {E:straight-full} (ed.), {C} (hlm. {p}). {L}: {P}.
thesis | comma-full | year | {A}. {Y}. {T}. {:({g:Skripsi¦Tesis¦Disertasi})¦{g:Skripsi¦Tesis¦Disertasi}}. {I}{:. ¦, }{L}.
web | comma-full | year | {A}. ({Y}). {T}. {:{W}. ¦}{:Diakses pada {acc} dari ¦Diakses dari ¦Diakses {acc}, dari }{url}
web | org | year | {A} ({Y}). {T}. {:Diambil dari ¦Diakses dari ¦Diakses pada tanggal {acc} dari }{url}⟨ {:(diakses {acc})¦[diakses pada {acc}]¦(diakses pada tanggal {acc})}⟩
legal | noauthor | year | {g:Undang-Undang¦Peraturan Pemerintah¦Peraturan Menteri} Nomor {i} Tahun {Y} tentang {T}.
"""),
    locales=("id_ID",),
    ands=(", & ", " dan ", ", dan "),
    others=" dkk.",
    months=_list("Januari|Februari|Maret|April|Mei|Juni|Juli|Agustus|September|Oktober|November|Desember"),
    days=("{d} {w} {y}", "{dd} {w} {y}", "{d}/{m}/{y}"),
    titles=_list("Metode penelitian kuantitatif dan kualitatif|Pengaruh motivasi kerja terhadap kinerja karyawan|Pendidikan karakter di sekolah dasar|Sejarah Indonesia modern|Perlindungan konsumen dalam transaksi elektronik|Analisis kebijakan kesehatan daerah|Bahasa dan kebudayaan Jawa|Sistem informasi manajemen"),
    journals=_list("Jurnal Pendidikan Indonesia|Jurnal Hukum IUS QUIA IUSTUM|Jurnal Ilmu Sosial dan Ilmu Politik|Humaniora|Jurnal Akuntansi dan Keuangan|Cakrawala Pendidikan"),
    presses=_list("Alfabeta|Gramedia Pustaka Utama|Rajawali Pers|Bumi Aksara|Remaja Rosdakarya|Salemba Empat|Prenadamedia Group"),
    places=_list("Jakarta|Bandung|Yogyakarta|Surabaya|Malang|Semarang"),
    universities=_list("Universitas Indonesia|Universitas Gadjah Mada|Universitas Negeri Yogyakarta|Institut Teknologi Bandung|Universitas Airlangga"),
    sites=_list("Kompas.com|Detik.com|Tempo|Badan Pusat Statistik|Wikipedia"),
    bodies=_list("Badan Pusat Statistik|Kementerian Kesehatan RI|Kementerian Pendidikan dan Kebudayaan|Bank Indonesia"),
)

# Each with how often it is drawn.
NATIONS: tuple[tuple[Nation, float], ...] = (
    (_CZECH, 3.0),
    (_SLOVAK, 1.0),
    (_RUSSIAN, 4.0),
    (_UKRAINIAN, 1.2),
    (_BULGARIAN, 0.6),
    (_POLISH, 2.0),
    (_HUNGARIAN, 1.0),
    (_ROMANIAN, 1.0),
    (_CROATIAN, 1.0),
    (_SLOVENE, 0.7),
    (_SERBIAN, 0.7),
    (_TURKISH, 1.5),
    (_GREEK, 0.7),
    (_FINNISH, 0.8),
    (_SWEDISH, 1.0),
    (_DANISH, 0.9),
    (_DUTCH, 1.0),
    (_BALTIC, 0.6),
    (_BRAZILIAN, 3.0),
    (_SPANISH, 2.0),
    (_CATALAN, 0.4),
    (_INDONESIAN, 1.0),
)
