# ruff: noqa: E501 - a data table
# fmt: off
"""Croatian, Slovene and Serbian lists."""

from __future__ import annotations

from tools.train_parser.nations.nation import Nation, lines, listed

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

CROATIAN = Nation(
    layouts=lines(_SOUTH_SLAVIC),
    locales=("hr_HR", "hr_HR", "sl_SI"),
    ands=(" i ", ", ", "; "),
    others=" i sur.",
    months=listed("siječnja|veljače|ožujka|travnja|svibnja|lipnja|srpnja|kolovoza|rujna|listopada|studenoga|prosinca"),
    days=("{d}. {m}. {y}.", "{d}. {w} {y}.", "{dd}.{mm}.{y}.", "{d}.{m}.{y}"),
    titles=listed("Povijest hrvatske književnosti|Uvod u pedagogiju|Mladi i mediji: navike i stavovi|Zaštita okoliša i održivi razvoj|Prostorni razvoj gradova na Jadranu|Osnove trgovačkog prava|Jezik i identitet|Utjecaj turizma na lokalnu zajednicu|Poučavanje matematike u razrednoj nastavi"),
    journals=listed("Društvena istraživanja|Časopis za suvremenu povijest|Ekonomski pregled|Revija za sociologiju|Napredak|Filozofska istraživanja|Umjetnost riječi|Hrvatska revija"),
    presses=listed("Školska knjiga|Matica hrvatska|Naklada Ljevak|Golden marketing|Narodne novine|Jesenski i Turk|Sveučilišna naklada Liber|Alfa"),
    places=listed("Zagreb|Split|Rijeka|Osijek|Zadar|Sarajevo"),
    universities=listed("Sveučilište u Zagrebu, Filozofski fakultet|Sveučilište u Splitu|Ekonomski fakultet Sveučilišta u Rijeci"),
    sites=listed("Jutarnji list|Index.hr|Hrvatska enciklopedija|Wikipedija|Državni zavod za statistiku"),
    bodies=listed("Državni zavod za statistiku|Ministarstvo znanosti i obrazovanja|Hrvatska narodna banka"),
)

SLOVENE = Nation(
    layouts=lines(_SOUTH_SLAVIC),
    locales=("sl_SI",),
    ands=(" in ", ", ", "; "),
    others=" idr.",
    months=listed("januar|februar|marec|april|maj|junij|julij|avgust|september|oktober|november|december"),
    days=("{d}. {m}. {y}", "{d}. {w} {y}", "{d}.{m}.{y}"),
    titles=listed("Zgodovina slovenskega slovstva|Uvod v sociologijo znanja|Socialno delo z družinami|Varstvo okolja v občinah|Vloga učitelja v vrtcu|Sodobna slovenska proza|Razvoj podeželja po letu 1991|Trg dela in mladi"),
    journals=listed("Teorija in praksa|Sodobna pedagogika|Slavistična revija|Družboslovne razprave|Zgodovinski časopis|Zdravstveni vestnik"),
    presses=listed("Mladinska knjiga|Cankarjeva založba|Fakulteta za družbene vede|Založba ZRC|Državna založba Slovenije|Studia humanitatis|GV Založba"),
    places=listed("Ljubljana|Maribor|Koper|Celje"),
    universities=listed("Univerza v Ljubljani, Filozofska fakulteta|Univerza v Mariboru, Ekonomsko-poslovna fakulteta|Univerza na Primorskem"),
    sites=listed("RTV SLO|Delo|Wikipedija|Statistični urad RS|24ur.com"),
    bodies=listed("Statistični urad Republike Slovenije|Ministrstvo za šolstvo in šport|Banka Slovenije"),
)

SERBIAN = Nation(
    layouts=lines(_SOUTH_SLAVIC)
    + lines("""
book | straight-full | year | {A}, {T}, {P}, {L} {Y}, {:стр. ¦str. }{p}.
book | gost-comma | year | {A} {T}. {L}: {P}, {Y}.
article | straight-full | year | {A}, „{T}“, {J}, бр. {i}, {L} {Y}, стр. {p}.
"""),
    locales=("hr_HR", "bg_BG", "sl_SI"),
    ands=(" i ", " и ", ", "),
    others=" i dr.",
    months=listed("januar|februar|mart|april|maj|jun|jul|avgust|septembar|oktobar|novembar|decembar"),
    days=("{d}. {m}. {y}.", "{d}. {w} {y}.", "{dd}.{mm}.{y}."),
    titles=listed("Istorija srpskog naroda|Osnovi prava osiguranja|Уставно право|Политички систем Србије|Teorija književnosti|Položaj žena na tržištu rada|Историја Београда|Digitalna pismenost nastavnika|Српска књижевност између два рата|Savremeni poslovni modeli"),
    journals=listed("Sociologija|Pravni život|Nastava i vaspitanje|Књижевна историја|Анали Правног факултета у Београду|Politička revija|Летопис Матице српске"),
    presses=listed("Službeni glasnik|Zavod za udžbenike|Prosveta|Матица српска|Clio|Laguna|Službeni list|Завод за уџбенике"),
    places=listed("Beograd|Novi Sad|Београд|Нови Сад|Niš|Kragujevac"),
    universities=listed("Univerzitet u Beogradu, Filozofski fakultet|Филозофски факултет Универзитета у Новом Саду|Univerzitet u Nišu"),
    sites=listed("Politika|B92|Danas|Republički zavod za statistiku"),
    bodies=listed("Republički zavod za statistiku|Ministarstvo prosvete|Narodna banka Srbije"),
)
