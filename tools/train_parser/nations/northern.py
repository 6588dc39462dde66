# ruff: noqa: E501 - a data table
# fmt: off
"""Finnish, Swedish, Danish and Norwegian, Dutch and Baltic lists."""

from __future__ import annotations

from tools.train_parser.nations.nation import Nation, lines, listed

FINNISH = Nation(
    layouts=lines("""
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
    months=listed("tammikuuta|helmikuuta|maaliskuuta|huhtikuuta|toukokuuta|kesäkuuta|heinäkuuta|elokuuta|syyskuuta|lokakuuta|marraskuuta|joulukuuta"),
    days=("{d}.{m}.{y}", "{d}. {w} {y}", "{d}.{m}.{y}"),
    titles=listed("Suomen kirjallisuuden historia|Johdatus laadulliseen tutkimukseen|Nuorten osallisuus kunnissa|Hyvinvointivaltion tulevaisuus|Kielen oppiminen varhaiskasvatuksessa|Metsien käyttö ja suojelu|Digitaalinen oppimisympäristö|Työhyvinvointi sosiaalialalla"),
    journals=listed("Yhteiskuntapolitiikka|Sosiologia|Kasvatus|Virittäjä|Historiallinen Aikakauskirja|Duodecim|Tieteessä tapahtuu"),
    presses=listed("Gaudeamus|WSOY|Otava|Vastapaino|SKS|Tammi|PS-kustannus|Like"),
    places=listed("Helsinki|Tampere|Turku|Jyväskylä|Porvoo"),
    universities=listed("Helsingin yliopisto|Tampereen yliopisto|Jyväskylän yliopisto|Turun yliopisto|Laurea-ammattikorkeakoulu"),
    sites=listed("Yle|Helsingin Sanomat|Tilastokeskus|Wikipedia"),
    bodies=listed("Tilastokeskus|Sosiaali- ja terveysministeriö|Opetushallitus|Suomen Pankki"),
    editions=listed("2. painos|3., uudistettu painos"),
)

SWEDISH = Nation(
    layouts=lines("""
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
    months=listed("januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|november|december"),
    days=("{y}-{mm}-{dd}", "{d} {w} {y}", "{y}-{mm}-{dd}"),
    titles=listed("Den svenska välfärdsmodellen|Vetenskapsteori för nybörjare|Barns lek och lärande|Arbetsliv i förändring|Kvalitativ metod från början|Staden och landet|Svensk litteraturhistoria|Hälsa på lika villkor"),
    journals=listed("Pedagogisk forskning i Sverige|Historisk tidskrift|Sociologisk Forskning|Svensk Juristtidning|Läkartidningen|Statsvetenskaplig tidskrift"),
    presses=listed("Studentlitteratur|Liber|Natur & Kultur|Norstedts|Bonniers|Gleerups|Fritzes|Daidalos"),
    places=listed("Stockholm|Lund|Göteborg|Uppsala|Malmö"),
    universities=listed("Uppsala universitet|Stockholms universitet|Göteborgs universitet|Lunds universitet|Linköpings universitet"),
    sites=listed("Dagens Nyheter|SVT Nyheter|SCB|1177|Sveriges Radio"),
    bodies=listed("Skolverket|Socialstyrelsen|SCB|Statistiska centralbyrån|Folkhälsomyndigheten|Sverige"),
    editions=listed("2. uppl.|2., [rev.] uppl.|3 uppl.|5:e uppl."),
)

DANISH = Nation(
    layouts=lines("""
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
    months=listed("januar|februar|mars|april|mai|juni|juli|august|september|oktober|november|desember"),
    days=("{d}. {w} {y}", "{dd}.{mm}.{y}", "{d}.{m}.{y}"),
    titles=listed("Samfunn og velferd i Norden|Barnehagens innhold og oppgaver|Innføring i samfunnsvitenskapelig metode|Dansk litteraturs historie|Sygeplejens etik|Norsk grammatikk|Ledelse i offentlige organisasjoner|Børn og unges trivsel|Språk og identitet"),
    journals=listed("Norsk pedagogisk tidsskrift|Historisk tidsskrift|Sykepleien|Dansk Sociologi|Tidsskrift for Den norske legeforening|Edda|Politica"),
    presses=listed("Universitetsforlaget|Gyldendal|Cappelen Damm|Fagbokforlaget|Hans Reitzels Forlag|Munksgaard|Samfundslitteratur|Aschehoug"),
    places=listed("Oslo|Bergen|København|Aarhus|Trondheim|Odense|Kbh."),
    universities=listed("Universitetet i Oslo|Universitetet i Bergen|Aarhus Universitet|Københavns Universitet|NTNU|Høgskolen i Oslo"),
    sites=listed("NRK|Politiken|Danmarks Statistik|Store norske leksikon|SSB|Regjeringen.no"),
    bodies=listed("Statistisk sentralbyrå|Kunnskapsdepartementet|Danmarks Statistik|Utdanningsdirektoratet|Sundhedsstyrelsen"),
    editions=listed("2. udg.|2. utg.|3. utgave|4. udgave, 2. oplag"),
)

DUTCH = Nation(
    layouts=lines("""
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
    months=listed("januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december"),
    days=("{d} {w} {y}", "{d}-{m}-{y}", "{y}, {d} {w}"),
    titles=listed("Inleiding tot het recht|De verzorgingsstaat in beweging|Onderzoeksmethoden voor de sociale wetenschappen|Wonen in de stad|Jeugdzorg in Nederland|Taal en onderwijs in Vlaanderen|Geschiedenis van de Lage Landen"),
    journals=listed("Mens en Maatschappij|Tijdschrift voor Geschiedenis|Pedagogische Studiën|Ons Erfdeel|Nederlands Juristenblad|De Gids|Sociologos"),
    presses=listed("Boom|Kluwer|Bohn Stafleu van Loghum|Noordhoff|Lannoo|Acco|Amsterdam University Press|Coutinho|Garant"),
    places=listed("Amsterdam|Utrecht|Den Haag|Leuven|Antwerpen|Groningen|Houten"),
    universities=listed("Universiteit Utrecht|Vrije Universiteit Amsterdam|Universiteit Gent|Rijksuniversiteit Groningen|KU Leuven"),
    sites=listed("NOS|NRC|De Standaard|CBS|Rijksoverheid|Wikipedia"),
    bodies=listed("Centraal Bureau voor de Statistiek|Rijksoverheid|Ministerie van OCW|Sociaal en Cultureel Planbureau|RIVM|Inspectie van het Onderwijs"),
    editions=listed("2e druk|3e dr.|2e herziene druk|5de druk"),
)

BALTIC = Nation(
    layouts=lines("""
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
    months=listed("sausio|vasario|kovo|balandžio|gegužės|birželio|liepos|rugpjūčio|rugsėjo|spalio|lapkričio|gruodžio"),
    days=("{y}-{mm}-{dd}", "{dd}.{mm}.{y}", "{y} {w} {d}"),
    titles=listed("Lietuvos istorija|Socialinis darbas bendruomenėje|Latviešu valodas vārdnīca|Eesti kirjanduse ajalugu|Švietimo politika ir praktika|Darba tirgus attīstība reģionos|Keeleõppe metoodika|Kokybinių tyrimų pagrindai|Tiesību teorija"),
    journals=listed("Lietuvos istorijos metraštis|Filosofija. Sociologija|Keel ja Kirjandus|Latvijas Vēsture|Acta Paedagogica Vilnensia|Akadeemia"),
    presses=listed("Vaga|Vilniaus universiteto leidykla|Zinātne|Tartu Ülikooli Kirjastus|Zvaigzne ABC|Baltos lankos|Valgus"),
    places=listed("Vilnius|Kaunas|Rīga|Tallinn|Tartu"),
    universities=listed("Vilniaus universitetas|Latvijas Universitāte|Tartu Ülikool|Kauno technologijos universitetas"),
    sites=listed("Delfi|LRT|ERR|Statistikos departamentas|LSM"),
    bodies=listed("Lietuvos statistikos departamentas|Centrālā statistikas pārvalde|Statistikaamet"),
)
