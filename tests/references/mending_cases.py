"""What each mending rule mends, as the labeller gives it and as it ought to be, and what it must leave alone: a data table.

`{name|words}` is a piece as the labeller gives it, what stands outside of braces is glue between the words.
"""

from __future__ import annotations

MENDED = {
    "paper-before-the-colon": (
        "{title|Der Spiegel: Salz der Erde}. {x|Nr}. {issue|34}, {issued|2010}",
        "container-title|Der Spiegel title|Salz der Erde x|Nr issue|34 issued|2010",
    ),
    "note-that-is-pointed-to": (
        "{author|J. Roe}, {note|op. cit.} ({collection-title|note} {collection-number|3}), {page|12}",
        "author|J. Roe note|op. cit. note|note 3 page|12",
    ),
    "how-many-volumes-behind-a-stop": (
        "{title|Theorie des Salzes. 2 Bde}. {publisher-place|Bonn}",
        "title|Theorie des Salzes number-of-volumes|2 x|Bde publisher-place|Bonn",
    ),
    "numeral-before-a-slash": (
        "{container-title|Hispania}, {volume|LXX/235} ({issued|2010})",
        "container-title|Hispania volume|LXX issue|235 issued|2010",
    ),
    "word-before-the-colon": (
        "{author|Roe, Robert M. Behave}: {title|The biology of salt}. {publisher|Gill}",
        "author|Roe, Robert M title|Behave: The biology of salt publisher|Gill",
    ),
    "sign-of-a-document": (
        "{author|UNICEF}, {title|Report on salt, UN Doc}. {number|E/ICEF/2010/5}",
        "author|UNICEF title|Report on salt x|UN Doc number|E/ICEF/2010/5",
    ),
    "numeral-and-issue": (
        "{container-title|«Salt storici», XLII}, {volume|125}, {issued|2007}",
        "container-title|«Salt storici volume|XLII issue|125 issued|2007",
    ),
    "letter-that-is-a-numeral": (
        "{container-title|Salt} {issued|2009}, {x|t. C, z.} {issue|2}",
        "container-title|Salt issued|2009 x|t volume|C x|z. issue|2",
    ),
    "archive-of-a-picture": (
        "“{title|Salt tax}”, {medium|photograph}, {issued|1930}, {genre|Library of Congress}",
        "title|Salt tax medium|photograph issued|1930 archive|Library of Congress",
    ),
    "translator-s-sign-as-an-editor": (
        "{title|Salt}. {x|Ed.} {editor|and trans}. {translator|Robert Roe}. {publisher|Gill}",
        "title|Salt x|Ed. x|and trans translator|Robert Roe publisher|Gill",
    ),
    "headword-behind-its-sign": (
        "{title|The Handbook of Salt} ({issued|2014}), {x|s.v.} {volume|brine}",
        "container-title|The Handbook of Salt issued|2014 x|s.v. title|brine",
    ),
    "headword-with-its-sign-in-the-title": (
        "{container-title|Le Petit Robert}, {issued|2008}, {title|s.v. « sel de mer} », {page|33}",
        "container-title|Le Petit Robert issued|2008 x|s.v title|sel de mer page|33",
    ),
    "series-in-a-bracket-of-the-title": (
        "{title|Salt roads (Texte, 89/2021}). {publisher-place|Dessau}: {publisher|Salzamt}, {issued|2021}",
        "title|Salt roads collection-title|Texte collection-number|89/2021 publisher-place|Dessau publisher|Salzamt issued|2021",
    ),
    "series-in-a-bracket-by-its-sign": (
        "{title|Salt roads (SZA-Texte Nr. 38}). {publisher|Salzamt}, {issued|2021}",
        "title|Salt roads collection-title|SZA-Texte x|Nr collection-number|38 publisher|Salzamt issued|2021",
    ),
    "series-in-a-bracket-behind-the-house": (
        "{publisher-place|Torino}: {publisher|Einaudi} ({publisher-place|Vele}, {volume|97}).",
        "publisher-place|Torino publisher|Einaudi collection-title|Vele collection-number|97",
    ),
    "classics-in-a-bracket": (
        "{title|Salt}. {publisher|Roe Press (Roe’s Salt Classics}), {issued|2004}",
        "title|Salt publisher|Roe Press collection-title|Roe’s Salt Classics issued|2004",
    ),
    "series-at-the-end-of-the-title": (
        "{title|Salt merchants. Études sur le sel 31}. {publisher-place|Leiden}: {publisher|Roe}, {issued|2008}",
        "title|Salt merchants collection-title|Études sur le sel collection-number|31 publisher-place|Leiden publisher|Roe issued|2008",
    ),
    "series-before-the-place-in-a-list": (
        "{title|Salt and rites}. {container-title|Historische Studien} {volume|44}. {publisher-place|Bern}: {publisher|Roe}, {issued|2001}",
        "title|Salt and rites collection-title|Historische Studien collection-number|44 publisher-place|Bern publisher|Roe issued|2001",
    ),
    "series-before-the-place-in-a-note": (
        "{title|Salt and rites}, {container-title|Salzdokumente} {volume|42} ({publisher-place|Bern}: {publisher|Roe}, {issued|2015}), {page|34}",
        "title|Salt and rites collection-title|Salzdokumente collection-number|42 publisher-place|Bern publisher|Roe issued|2015 page|34",
    ),
    "series-that-looks-like-a-house": (
        "{title|Salt}. {publisher|Roe Paperbacks 65}. {publisher-place|Torino}: {publisher|Roe}, {issued|1976}",
        "title|Salt collection-title|Roe Paperbacks collection-number|65 publisher-place|Torino publisher|Roe issued|1976",
    ),
    "series-before-the-bracket-of-a-note": (
        "{title|Salt}, {container-title|Salzstudien} {volume|42} ({publisher-place|Jena}: {publisher|Roe}, {issued|2015})",
        "title|Salt collection-title|Salzstudien collection-number|42 publisher-place|Jena publisher|Roe issued|2015",
    ),
    "series-behind-house-and-year": (
        "{title|Salt}. {publisher|Roe}, {issued|2005}. {note|Bibliothèque du sel}.",
        "title|Salt publisher|Roe issued|2005 collection-title|Bibliothèque du sel",
    ),
    "series-of-proceedings": (
        "{title|Salt}. {x|In}: {editor|Roe, A.} ({x|eds}.) {title|FM 2019}. {container-title|LNCS}, {x|vol}. {volume|11800}, {x|pp}. {page|4–9}",
        "title|Salt x|In editor|Roe, A. x|eds container-title|FM 2019 collection-title|LNCS x|vol collection-number|11800 x|pp page|4–9",
    ),
    "house-in-the-edition": (
        "{title|Salt Law} ({edition|5th edn, OUP} {issued|2021}) {page|88}.",
        "title|Salt Law edition|5th edn publisher|OUP issued|2021 page|88",
    ),
    "house-among-people": (
        "{container-title|Salt}, {x|by} {container-author|Ann Roe, Alfred A. Knopf}, {issued|2022}",
        "container-title|Salt x|by container-author|Ann Roe publisher|Alfred A. Knopf issued|2022",
    ),
    "university-and-number-among-people": (
        "{title|Salt}, {x|sous la direction de} {editor|Ann Roe, université Nancy} {issued|2, 2006}",
        "title|Salt x|sous la direction de editor|Ann Roe publisher|université Nancy 2 issued|2006",
    ),
    "author-and-title-among-editors": (
        "{editor|Jane Roe, Ausgewählte Salze}, {x|hrsg. v}. {editor|Karin Doe}, {issued|1982}",
        "author|Jane Roe title|Ausgewählte Salze x|hrsg. v editor|Karin Doe issued|1982",
    ),
    "title-and-house-among-authors": (
        "{author|Jane Roe e Ugo Doe, Lo Stato del sale, Utet}, {publisher-place|Torino} {issued|1978}",
        "author|Jane Roe e Ugo Doe title|Lo Stato del sale publisher|Utet publisher-place|Torino issued|1978",
    ),
    "century-at-the-end-of-the-title": (
        "{title|Salt and Power}, {container-title|15th–18th Century}. {publisher-place|Leeds}: {publisher|Roe}, {issued|1981}",
        "title|Salt and Power, 15th–18th Century publisher-place|Leeds publisher|Roe issued|1981",
    ),
    "century-cut-short": (
        "{title|O sal – séc}. {publisher|XVII}, {publisher-place|Coimbra}, {issued|1994}",
        "title|O sal – séc. XVII publisher-place|Coimbra issued|1994",
    ),
    "day-in-the-issue": (
        "{container-title|Die Salzzeit}, {x|Nr}. {issue|29, 11}. {issued|7. 1986}, {x|S}. {page|40}.",
        "container-title|Die Salzzeit x|Nr issue|29 issued|11. 7. 1986 x|S page|40",
    ),
    "books-for-a-container": (
        "{title|Salt}. {x|Translated by} {translator|Ann Roe}. {container-title|Salt Review Books}, {issued|2015}.",
        "title|Salt x|Translated by translator|Ann Roe publisher|Salt Review Books issued|2015",
    ),
    "pages-in-small-numerals": (
        "{title|Introduction}. {translator|Ann Roe}, {note|ix–xxxii}. {publisher-place|Leeds}: {publisher|Roe}, {issued|2003}",
        "title|Introduction translator|Ann Roe page|ix–xxxii publisher-place|Leeds publisher|Roe issued|2003",
    ),
    "page-in-the-singular": (
        "{title|Sale}, {publisher|Cedam}, {issued|1975}, {x|p}. {number-of-pages|141}",
        "title|Sale publisher|Cedam issued|1975 x|p page|141",
    ),
    "state-in-brackets": (
        "{title|Salt}. {publisher|Silver Spring (MD): SALT}; {issued|2021}",
        "title|Salt publisher-place|Silver Spring (MD) publisher|SALT issued|2021",
    ),
    "country-in-brackets-behind-the-whole": (
        "{title|Salt}. {x|In}: {container-title|Inland waters. La Paz (Bolivia)}: {publisher|Salinas}. {x|p}. {page|145}",
        "title|Salt x|In container-title|Inland waters publisher-place|La Paz (Bolivia) publisher|Salinas x|p page|145",
    ),
    "house-with-the-name-of-a-town": (
        "{title|Il sale}. {translator|Ada Roe}, {publisher-place|Adelphi}, {issued|2010}.",
        "title|Il sale translator|Ada Roe publisher|Adelphi issued|2010",
    ),
    "volumes-before-a-place": (
        "{title|Le sel}. {volume|2} {x|vol}. {publisher-place|Paris} : {publisher|Roe}, {issued|2016}",
        "title|Le sel number-of-volumes|2 x|vol publisher-place|Paris publisher|Roe issued|2016",
    ),
    "volumes-before-the-volume": (
        "{title|Le sel}, {issued|2006}, {volume|3} {x|vol., t}. {volume|2}",
        "title|Le sel issued|2006 number-of-volumes|3 x|vol., t volume|2",
    ),
    "known-outlet-behind-the-title": (
        "{title|Das Dorf und das Salz, Die Zeit}, {issued|2020}",
        "title|Das Dorf und das Salz container-title|Die Zeit issued|2020",
    ),
    "quoted-headword": (
        "“{author|Salty Jane, N}.” {container-title|Salt Dictionary}, {issued|2022}",
        "title|Salty Jane, N container-title|Salt Dictionary issued|2022",
    ),
    "paper-before-a-quoted-title": (
        "{author|The Guardian}. “{title|Salt for All}.” {issued|3 August 2022}",
        "container-title|The Guardian title|Salt for All issued|3 August 2022",
    ),
    "reviewer": (
        "{title|Hanneke van der Roe}, {genre|review} {x|of} {reviewed-title|Salt Frontier}, {issued|2017}",
        "author|Hanneke van der Roe genre|review x|of reviewed-title|Salt Frontier issued|2017",
    ),
    "holy-book": (
        "{author|The Qur’an} ({issued|2004}) {x|Translated by} {translator|Jane Roe}",
        "title|The Qur’an issued|2004 x|Translated by translator|Jane Roe",
    ),
    "letters-of-a-body-in-front": (
        "[{author|NSA] National Salt Administration}. {issued|2021}. {title|Salt}",
        "note|NSA author|National Salt Administration issued|2021 title|Salt",
    ),
    "body-again-in-the-title": (
        "{author|Salt Authority} n.d., {title|Land and sea, Salt Authority, Leeds}, {issued|2011}",
        "author|Salt Authority title|Land and sea publisher|Salt Authority publisher-place|Leeds issued|2011",
    ),
    "title-behind-an-unknown-given-name": (
        "{author|Roe, Nyella. Salting}. {issued|1929}. {x|Edited by} {editor|Jane Doe}, {publisher|Penguin}, {issued|2003}.",
        "author|Roe, Nyella title|Salting original-date|1929 x|Edited by editor|Jane Doe publisher|Penguin issued|2003",
    ),
    "years-of-a-whole": (
        "{title|Salt}. {publisher-place|Leeds}: {publisher|Roe}, {issued|1981}–{page|84}.",
        "title|Salt publisher-place|Leeds publisher|Roe issued|1981–84",
    ),
    "title-of-a-volume-of-a-series": (
        "{container-title|The salt library}: {x|Vol}. {volume|3}. {container-title|Arts of salt} ({x|pp}. {page|2})",
        "container-title|The salt library x|Vol volume|3 volume-title|Arts of salt x|pp page|2",
    ),
    "title-of-a-volume-before-the-place": (
        "{title|Storia del sale}, {x|vol}. {volume|III}, {publisher|L’età medievale}, {publisher-place|Bologna}, {note|il Sale}, {issued|2004}",
        "title|Storia del sale x|vol volume|III volume-title|L’età medievale publisher-place|Bologna publisher|il Sale issued|2004",
    ),
    "series-behind-the-year": (
        "{title|Salt}, {publisher|Einaudi}, {issued|1976} ({publisher|Einaudi Paperbacks 65}).",
        "title|Salt publisher|Einaudi issued|1976 collection-title|Einaudi Paperbacks collection-number|65",
    ),
    "series-in-quotation-marks-with-a-question": (
        "{title|Salt}, {publisher|PUF}, « {title|Que sais-je} ? », {issued|2005}",
        "title|Salt publisher|PUF collection-title|Que sais-je issued|2005",
    ),
    "university-shortened": (
        "{genre|Diss}., {publisher|Univ}. {publisher-place|Jena} {issued|1978}.",
        "genre|Diss publisher|Univ. Jena issued|1978",
    ),
    "series-behind-an-equals-sign": (
        "{publisher|de Gruyter} {issued|2004} (= {container-title|Salzstudien}, {x|Bd}. {collection-number|12}).",
        "publisher|de Gruyter issued|2004 collection-title|Salzstudien x|Bd collection-number|12",
    ),
    "work-before-its-makers": (
        "{author|Salt Jane}. {x|Directed by} {names|Ann Roe}, {publisher|Paramount}, {issued|2001}",
        "title|Salt Jane x|Directed by names|Ann Roe publisher|Paramount issued|2001",
    ),
    "whole-before-a-network": (
        '"{title|Salt}." {x|Salty People}, {number|season 2}, {container-title|NBC}, {issued|2009}',
        "title|Salt container-title|Salty People number|season 2 publisher|NBC issued|2009",
    ),
    "whole-before-a-network-and-a-site": (
        '"{title|Salt}." {x|Salty People}, {container-title|NBC}, {issued|2009}. {publisher|Netflix}',
        "title|Salt container-title|Salty People publisher|NBC issued|2009 archive|Netflix",
    ),
    "two-labels": (
        "{title|Salt} [{genre|Song}]. {x|mcDJ}; {publisher|RCA}",
        "title|Salt genre|Song publisher|mcDJ; RCA",
    ),
    "entry-in-a-dictionary": (
        "{title|Sal. En Diccionario de la lengua} ({edition|23} {x|ed}.)",
        "title|Sal x|En container-title|Diccionario de la lengua edition|23 x|ed",
    ),
    "pages-of-sections": (
        "{container-title|The Salt Post}, {volume|A1}, {page|A6}.",
        "container-title|The Salt Post page|A1, A6",
    ),
    "picture-before-its-year": (
        "{author|Roe, Jane. Bull}. {issued|1942}. {title|Seat of salt}, {dimensions|3 × 4 cm}.",
        "author|Roe, Jane title|Bull issued|1942 medium|Seat of salt dimensions|3 × 4 cm",
    ),
    "film-before-its-year": (
        "{publisher|Jane Salt}. {issued|1977}; {publisher-place|Los Angeles}: {container-title|United Salters}.",
        "title|Jane Salt issued|1977 publisher-place|Los Angeles publisher|United Salters",
    ),
    "article-in-authors": (
        "{author|Stein, Stanley J. Vassouras, a} {title|Coffee County}. {issued|1957}",
        "author|Stein, Stanley J title|Vassouras, a Coffee County issued|1957",
    ),
    "name-before-a-quotation": (
        "{author|Roe, Peter}, {title|Anna Doe, «“I found it}”», {container-title|BBC}",
        "author|Roe, Peter, Anna Doe title|I found it container-title|BBC",
    ),
    "whole-before-initials": (
        "{title|Salt}, {x|in} {editor|Computers and You, J. S. Doe}, {x|Ed}. {publisher|Wiley}",
        "title|Salt x|in container-title|Computers and You editor|J. S. Doe x|Ed publisher|Wiley",
    ),
    "initial-left-out": (
        "{container-title|Salt}, {x|P}. {editor|G. Roe and B. S. Doe}, {x|Eds}.",
        "container-title|Salt editor|P. G. Roe and B. S. Doe x|Eds",
    ),
    "series-in-the-bracket-of-the-whole": (
        "{container-title|Salt Studies (Ann. of Salt}, {x|no}. {issue|1}), {editor|C. E. Roe}",
        "container-title|Salt Studies collection-title|Ann. of Salt x|no collection-number|1 editor|C. E. Roe",
    ),
    "series-behind-all": (
        "{title|Salt}. {x|Vol} {volume|11}. {publisher|Brill}; {issued|2015}. {container-title|Salt Monographs}.",
        "title|Salt x|Vol collection-number|11 publisher|Brill issued|2015 collection-title|Salt Monographs",
    ),
    "town-by-its-letters": (
        "{author|Roe J}. {title|Salt Trouble. NY}: {publisher|Routledge}; {issued|1990}",
        "author|Roe J title|Salt Trouble publisher-place|NY publisher|Routledge issued|1990",
    ),
    "small-numerals-behind-the-house": (
        "{title|Salt}. {publisher|Lawrence Roe. xxi}, {number-of-pages|567} {x|p}.",
        "title|Salt publisher|Lawrence Roe number-of-pages|xxi, 567 x|p",
    ),
    "house-behind-the-town": (
        "{title|Hebrew Salt}. {publisher|GBS}. {publisher-place|Lagos}: {note|Fortress}, {issued|1992}",
        "title|Hebrew Salt collection-title|GBS publisher-place|Lagos publisher|Fortress issued|1992",
    ),
    "number-behind-a-body": (
        "{author|American Salt Association. 2}. {title|Diagnosis of salt}. {container-title|Salt Care}",
        "author|American Salt Association title|2. Diagnosis of salt container-title|Salt Care",
    ),
    "whole-before-inverted-editors": (
        "{title|Salt}. {x|In} {editor|Physiology and Salt; Roe, O. P., Doe, M}., {x|Eds}.; {container-title|Encyclopedia of Salt}; {publisher|EOLSS}",
        "title|Salt x|In container-title|Physiology and Salt editor|Roe, O. P., Doe, M x|Eds collection-title|Encyclopedia of Salt publisher|EOLSS",
    ),
    "series-of-a-journal-before-the-volume": (
        "{container-title|Ann. of Salt}. ({volume|2) 141} ({issued|1995}), {page|443}",
        "container-title|Ann. of Salt collection-number|2 volume|141 issued|1995 page|443",
    ),
    "series-numbered-behind-all": (
        "{title|Niebla}. {publisher-place|Lagos}: {publisher|Roe}, {issued|1998}. {note|Letras Salinas}, {page|154}.",
        "title|Niebla publisher-place|Lagos publisher|Roe issued|1998 collection-title|Letras Salinas collection-number|154",
    ),
    "given-name-in-the-title": (
        "{author|Kant}, {title|Immanuel: Kritik des Salzes}. {publisher|Roe}",
        "author|Kant, Immanuel title|Kritik des Salzes publisher|Roe",
    ),
    "museum-behind-the-year": (
        "{author|Roe, Frida. Las dos sales}. {issued|1939}, {title|Museo de Arte Moderno}, {publisher-place|Lagos}",
        "author|Roe, Frida title|Las dos sales issued|1939 publisher|Museo de Arte Moderno publisher-place|Lagos",
    ),
    "year-at-the-end-of-a-title": (
        "{author|Salt Inc}. ({issued|2022}). {title|Form 10-K} {issued|2022}. {publisher|Lakes}",
        "author|Salt Inc issued|2022 title|Form 10-K 2022 publisher|Lakes",
    ),
    "date-at-the-end-of-a-title-before-the-date": (
        "{title|Minutes of the council of} {issued|14 December 2009. 2009}",
        "title|Minutes of the council of 14 December 2009 issued|2009",
    ),
    "year-at-the-start-of-a-title": (
        "{author|Roe, A}. {issued|(2018). 2017} {title|Salt Market Report}. {publisher|Lakes}",
        "author|Roe, A issued|(2018 title|2017 Salt Market Report publisher|Lakes",
    ),
    "year-inside-a-title": (
        "{author|Informe de sal} {issued|2014} {title|de la laguna}, {issued|2015}",
        "title|Informe de sal 2014 de la laguna issued|2015",
    ),
    "year-before-a-day": (
        "{author|Roe}: {title|Things I got wrong about salt in} {issued|2017, 01/02/2018}",
        "author|Roe title|Things I got wrong about salt in 2017 issued|01/02/2018",
    ),
    "house-for-a-title": (
        "{author|Salt Follies}. {issued|1967}. {publisher-place|Cambridge}: {title|Zipporah Films}",
        "title|Salt Follies issued|1967 publisher-place|Cambridge publisher|Zipporah Films",
    ),
    "whole-behind-a-quotation": (
        "{author|Roe A}, ‘{title|Salt recognition with deep networks’ ICASSP 2013} ({publisher|IEEE} {issued|2013})",
        "author|Roe A title|Salt recognition with deep networks container-title|ICASSP 2013 publisher|IEEE issued|2013",
    ),
    "house-in-an-open-bracket": (
        "{author|Roe A}, {title|Salt} {container-title|Phenol Chemistry (Wiley} {issued|2003})",
        "author|Roe A title|Salt container-title|Phenol Chemistry publisher|Wiley issued|2003",
    ),
    "institute-before-a-colon": (
        "{title|Human Rights Watch: Lage der Salinen}. {publisher-place|Bern}, {issued|2001}",
        "author|Human Rights Watch title|Lage der Salinen publisher-place|Bern issued|2001",
    ),
    "paper-before-a-year-and-a-title": (
        "{author|Der Spiegel} ({issued|2020}) ‘{title|Salz Nummer eins}’, {issued|3 July}",
        "container-title|Der Spiegel issued|2020 title|Salz Nummer eins issued|3 July",
    ),
    "whole-before-volume-and-pages-in-a-title": (
        "{author|Chen L}. {issued|2011}. {title|The Composting Process. Dairy Manure Use in Idaho} {volume|2}:{page|513–532}",
        "author|Chen L issued|2011 title|The Composting Process container-title|Dairy Manure Use in Idaho volume|2 page|513–532",
    ),
    "quoted-title-in-a-whole": (
        "{author|Jane Roe} ({issued|2002}), »{container-title|Cultures of salt: The imaginations«, Public Culture}, {volume|14}",
        "author|Jane Roe issued|2002 title|Cultures of salt: The imaginations container-title|Public Culture volume|14",
    ),
    "in-the-same": (
        "{author|Roe, H}. ({issued|2000}). {title|Salz und Gewalt. In ders., Krieg und Salz}. {container-title|Studien des Salzes} ({page|2–4})",
        "author|Roe, H issued|2000 title|Salz und Gewalt x|In ders container-title|Krieg und Salz. Studien des Salzes page|2–4",
    ),
    "word-for-a-volume": (
        "{container-title|The Salt Quarterly}, {volume|Special} {x|issue}, {page|130–140}",
        "container-title|The Salt Quarterly note|Special x|issue page|130–140",
    ),
    "house-for-a-whole": (
        "{author|Roe, C}. {issued|1962}. {title|Silent Salt}. {container-title|Houghton Mifflin}",
        "author|Roe, C issued|1962 title|Silent Salt publisher|Houghton Mifflin",
    ),
    "house-at-the-end-of-a-title": (
        "{author|Roe, C}. {title|Silent Salt. Houghton Mifflin}, {issued|1962}",
        "author|Roe, C title|Silent Salt publisher|Houghton Mifflin issued|1962",
    ),
    "series-for-an-edition": (
        "{title|Lives}. {edition|Loeb Classical Library}. {publisher|Harvard University Press}",
        "title|Lives collection-title|Loeb Classical Library publisher|Harvard University Press",
    ),
    "chosen-and-edited": (
        "{container-title|Schriften 1894–1922. Ausgew}. {x|und hrsg. v}. {editor|Dirk Roe}",
        "container-title|Schriften 1894–1922 x|Ausgew x|und hrsg. v editor|Dirk Roe",
    ),
    "title-of-a-volume": (
        "{title|La era}. {x|Vol}. {volume|1}: {editor|La sociedad} {x|red}. {publisher|Alianza}",
        "title|La era x|Vol volume|1 x|La sociedad red publisher|Alianza",
    ),
    "outlet-of-a-review": (
        "{title|The end} [{genre|Review of the show}]. {publisher|Salt Club}. {URL|https://example.org}",
        "title|The end genre|Review of the show container-title|Salt Club URL|https://example.org",
    ),
    "broadcaster-as-a-whole": (
        "{container-title|BBC Radio} {volume|4} ({issued|2019}) {title|Salt}",
        "author|BBC Radio 4 issued|2019 title|Salt",
    ),
    "bare-word-behind-a-name": (
        "{author|Carlo Roe, Sale}. {title|Radici di un paradigma}",
        "author|Carlo Roe title|Sale. Radici di un paradigma",
    ),
    "name-for-a-title": (
        "{author|Roe, Jane} ({x|n. d}.). {editor|Andrew J. Doe} [{genre|Broadcast}]",
        "author|Roe, Jane x|n. d title|Andrew J. Doe genre|Broadcast",
    ),
    "author-title-and-editor": (
        "{editor|Wagner, Richard, Mein Leben, Jane Middell} ({x|ed}.), {issued|1986}",
        "author|Wagner, Richard title|Mein Leben editor|Jane Middell x|ed issued|1986",
    ),
    "two-months": (
        "{container-title|La Revue, mai-juin} {issued|2009}",
        "container-title|La Revue issued|mai-juin 2009",
    ),
    "university-of-a-thesis": (
        "{title|A}. {genre|Doctoral dissertation}. {container-title|University of Lakes}",
        "title|A genre|Doctoral dissertation publisher|University of Lakes",
    ),
    "year-of-a-meeting": (
        "{author|Roe, A}. {issued|2019}. {x|in}: {container-title|Proceedings of the Society (SCiL}) {issued|2019}. {page|1}",
        "author|Roe, A issued|2019 x|in container-title|Proceedings of the Society (SCiL) 2019 page|1",
    ),
    "volume-behind-the-year": (
        "{author|Roe, A}. {title|On Salt}. {container-title|Phys. Rev. C} {issued|2007}, {page|75}.",
        "author|Roe, A title|On Salt container-title|Phys. Rev. C issued|2007 volume|75",
    ),
    "translator-in-brackets": (
        "{author|Roe, A} ; {editor|Doe, H}. ({x|Hrsg}.) ; {editor|Poe, L}. ({x|Übers}.): {title|Salt}",
        "author|Roe, A editor|Doe, H x|Hrsg translator|Poe, L x|Übers title|Salt",
    ),
    "numeral-as-house": (
        "{x|Bd}. {publisher|I}. {publisher-place|Stuttgart}",
        "x|Bd volume|I publisher-place|Stuttgart",
    ),
    "pages-behind-a-page": ("{volume|17}:{page|5532, 22} {x|pp}", "volume|17 page|5532 number-of-pages|22 x|pp"),
    "reprinted": (
        "{title|A}. {issued|1942} ({x|réimpr}. {issued|2012})",
        "title|A original-date|1942 x|réimpr issued|2012",
    ),
    "title-behind-a-stop": (
        "{author|Morrison, Jane. Beloved}. {issued|1987}. {publisher|Vintage}, {issued|2004}",
        "author|Morrison, Jane title|Beloved original-date|1987 publisher|Vintage issued|2004",
    ),
    "quoted-series-behind-a-house": (
        "{title|A}. {publisher|Seuil}, « {note|Points Essais} », {issued|1991}",
        "title|A publisher|Seuil collection-title|Points Essais issued|1991",
    ),
    "body-as-editor": (
        "{title|A} ({number|ED545393}). {editor|ERIC}. {URL|https://a.org}",
        "title|A number|ED545393 publisher|ERIC URL|https://a.org",
    ),
    "year-of-a-later-print": ("{title|A}. {issued|1962 [1971}]", "title|A original-date|1962 issued|1971"),
    "original-behind-a-title": (
        "“{title|On Salt}” [{x|1936], in} {container-title|Seas}, {issued|1992}",
        "title|On Salt original-date|1936 x|in container-title|Seas issued|1992",
    ),
    "sign-of-the-translators-behind": (
        "{title|A}. {container-title|Seas}, {x|ed}. {editor|A. Roe}, {x|trans}. {translator|J. Doe}",
        "title|A container-title|Seas x|ed editor|A. Roe x|trans translator|J. Doe",
    ),
    "series-and-number-in-brackets": (
        "{publisher|Gill}, {issued|1990}. ({note|Folio Essais ; 146}).",
        "publisher|Gill issued|1990 collection-title|Folio Essais collection-number|146",
    ),
    "quoted-series": (
        "{publisher|Gill, « Cahiers libres} », {issued|1961}",
        "publisher|Gill collection-title|Cahiers libres issued|1961",
    ),
    "cited-before": ("{author|Giddens, A., op. cit}., {page|45}", "author|Giddens, A note|op. cit page|45"),
    "title-behind-initials": (
        "{author|Haraway, D. J. Simians}, {title|Cyborgs, and Women}. {issued|1991}",
        "author|Haraway, D. J title|Simians, Cyborgs, and Women issued|1991",
    ),
    "press-as-place": (
        "{title|A}. {publisher-place|Cambridge UP}, {issued|1997}",
        "title|A publisher|Cambridge UP issued|1997",
    ),
    "preprint": ("{x|arXiv preprint} {number|arXiv:1412}", "genre|arXiv preprint number|arXiv:1412"),
    "network-of-a-podcast": (
        "[{genre|Audio podcast episode}]. {x|In} {container-title|Coast}. {collection-title|Radio Sea}. {URL|https://a.org}",
        "genre|Audio podcast episode x|In container-title|Coast publisher|Radio Sea URL|https://a.org",
    ),
    "years-of-a-picture": (
        "{author|Roe}. {title|The Kiss. 1907–1908, Galerie Belvedere}, {publisher-place|Vienna}",
        "author|Roe title|The Kiss issued|1907–1908 publisher|Galerie Belvedere publisher-place|Vienna",
    ),
    "created-by": (
        "“{title|The Wait}.” {x|Harbour, created by} {names|A. Roe}, {container-title|NBC}, {issued|1992}",
        "title|The Wait container-title|Harbour x|created by names|A. Roe publisher|NBC issued|1992",
    ),
    "title-before-director": (
        "{x|Harbour, directed by} {names|A. Roe}, {issued|1992}",
        "container-title|Harbour x|directed by names|A. Roe issued|1992",
    ),
    "second-title-before-network": (
        "“{title|On Salt}.” {x|Interview by} {names|A. Roe}. {title|Fresh Sea}, {container-title|NPR}, {issued|2017}",
        "title|On Salt x|Interview by names|A. Roe container-title|Fresh Sea publisher|NPR issued|2017",
    ),
    "untitled-notes": (
        "{author|Jane Roe}. [{genre|Lecture notes on salt}]. {publisher|University of Lakes}",
        "author|Jane Roe title|Lecture notes on salt publisher|University of Lakes",
    ),
    "count-of-volumes": (
        "{title|Quaderni}, {edition|4 voll}., {publisher|Roe}",
        "title|Quaderni number-of-volumes|4 x|voll publisher|Roe",
    ),
    "count-before-its-sign": (
        "{title|Salt}. {volume|2} {x|vols}. {publisher|Roe}",
        "title|Salt number-of-volumes|2 x|vols publisher|Roe",
    ),
    "numbered-part-of-a-journal": (
        "{container-title|Вестник. Серия} {volume|15}. {issued|2018}",
        "container-title|Вестник. Серия 15 issued|2018",
    ),
    "issue-of-a-year": (
        "{container-title|Réseaux}, {issued|2013/3}, {page|16}",
        "container-title|Réseaux issued|2013 issue|3 page|16",
    ),
    "issue-of-a-year-behind-one": (
        "{container-title|Réseaux}, {x|n°} {issue|177}, {issued|2013/3}",
        "container-title|Réseaux x|n° issue|177 issued|2013 note|3",
    ),
    "nordic-in": ("{title|Barn}. {editor|I: A. Roe} ({x|red}.)", "title|Barn x|I editor|A. Roe x|red"),
    "ibid": ("{author|Ibid}., {page|234} (Jane’s copy)", "note|Ibid page|234"),
    "season": (
        "{title|Hush}. {container-title|Buffy}, {note|season 4}",
        "title|Hush container-title|Buffy number|season 4",
    ),
    "first-edition-before-editor": (
        "{title|Salt}. {issued|1963}. {x|Edited by} {editor|A. Roe}, {publisher|Gill}, {issued|2005}",
        "title|Salt original-date|1963 x|Edited by editor|A. Roe publisher|Gill issued|2005",
    ),
    "turkish-thesis": (
        "{title|Göç ve kent (Yayımlanmamış doktora tezi}). {publisher|Ankara Üniversitesi}",
        "title|Göç ve kent genre|Yayımlanmamış doktora tezi publisher|Ankara Üniversitesi",
    ),
    "first-names": ("{names|王小明}. {title|桥梁史}. {issued|2001}", "author|王小明 title|桥梁史 issued|2001"),
    "first-names-behind-a-number": (
        "[{citation-number|1}] {names|王小明}. {title|桥梁史}",
        "citation-number|1 author|王小明 title|桥梁史",
    ),
    "house-beside-a-city-of-two-words": (
        "{title|Salt} ({publisher-place|New York, Gill}, {issued|1971})",
        "title|Salt publisher-place|New York publisher|Gill issued|1971",
    ),
    "whole-before-sign": (
        "{title|Edukacja}, [{x|w}:] {editor|Podręcznik wiedzy}, {x|red}. {editor|Z. Nowak}",
        "title|Edukacja x|w container-title|Podręcznik wiedzy x|red editor|Z. Nowak",
    ),
    "pages-of-container": (
        "{container-title|So Many} {x|Pages}, {issued|25 Apr. 2013}",
        "container-title|So Many Pages issued|25 Apr. 2013",
    ),
    "sign-before-editor": (
        "{container-title|Podręcznik}, {x|red}. {publisher|Z. Nowak}, {publisher-place|Warszawa}",
        "container-title|Podręcznik x|red editor|Z. Nowak publisher-place|Warszawa",
    ),
    "series-in-brackets": (
        "{publisher-place|Tübingen}: {publisher|Mohr Siebeck (UTB 1488})",
        "publisher-place|Tübingen publisher|Mohr Siebeck collection-title|UTB collection-number|1488",
    ),
    "issue-behind-a-stop": ("{container-title|Culture} {volume|2.2}", "container-title|Culture volume|2 issue|2"),
    "role-in-authors": (
        "{author|Rossi, G. (a cura di}), {title|Storia}",
        "editor|Rossi, G x|a cura di title|Storia",
    ),
    "department": (
        "{genre|Ph.D. dissertation}, {container-title|Dept. Elect. Eng}., {publisher|Lake Univ}",
        "genre|Ph.D. dissertation publisher|Dept. Elect. Eng., Lake Univ",
    ),
    "nobody-behind-a-number": (
        "{citation-number|3}. {author|N. N}.: {title|Das Land}",
        "citation-number|3 again|N. N title|Das Land",
    ),
    "nobody": ("{author|o. V}. {title|Streit um die Rente}", "again|o. V title|Streit um die Rente"),
    "section-sign": ("{container-title|Kommentar}, § {volume|823}", "container-title|Kommentar section|823"),
    "carrier": ("{publisher|Apple Records}, {issued|1969}, {page|LP}", "publisher|Apple Records issued|1969 medium|LP"),
    "patent": (
        "{title|Cooling}, {container-title|U.S. Patent} {volume|9 123 456}",
        "title|Cooling genre|U.S. Patent number|9 123 456",
    ),
    "circa": ("{title|Girl with a Ring. c}. {issued|1665}", "title|Girl with a Ring issued|c. 1665"),
    "series-at-end": (
        "{publisher|Plon}, {note|coll. Terre humaine}",
        "publisher|Plon x|coll collection-title|Terre humaine",
    ),
    "series-with-number": (
        "{publisher|Edusp} ({note|Coleção Milton Santos, 1})",
        "publisher|Edusp x|Coleção collection-title|Milton Santos collection-number|1",
    ),
    "original-behind": (
        "{publisher-place|Berlin} {issued|1971 [1962}]",
        "publisher-place|Berlin issued|1971 original-date|1962",
    ),
    "original-before": (
        "{author|Roe, A}. [{issued|1853] 2008}. {title|Salt}",
        "author|Roe, A original-date|1853 issued|2008 title|Salt",
    ),
    "month-in-issue": (
        "{volume|189}, {x|no}. {issue|5 (May}): {page|463}",
        "volume|189 x|no issue|5 issued|May page|463",
    ),
    "season-in-issue": ("{volume|9}, {issue|2 (Spring}): {page|4}", "volume|9 issue|2 issued|Spring page|4"),
    "volume-sign": (
        "{container-title|Rivista di studi, a}. {volume|XII}",
        "container-title|Rivista di studi x|a volume|XII",
    ),
    "sign-in-title": (
        "{title|Changer le lieu – Refaire (trad}. {translator|N. Lenoir}). {publisher-place|Paris}",
        "title|Changer le lieu – Refaire x|trad translator|N. Lenoir publisher-place|Paris",
    ),
    "over-brackets": (
        "{genre|Dissertation}, {publisher|University of Toronto]. ProQuest}",
        "genre|Dissertation publisher|University of Toronto note|ProQuest",
    ),
    "degree": ("[{x|Ph}.{publisher|D., The Ohio State University}]", "x|Ph x|D publisher|The Ohio State University"),
    "months": (
        "{publisher|Harvard University, April}, {issued|1965}",
        "publisher|Harvard University issued|April, 1965",
    ),
    "place-colon": ("{publisher|Rennes : PUR}, {issued|2009}", "publisher-place|Rennes publisher|PUR issued|2009"),
    "house-beside-place": (
        "{title|Salt} ({publisher-place|Leeds, Gill}, {issued|1971})",
        "title|Salt publisher-place|Leeds publisher|Gill issued|1971",
    ),
    "house-before-place": (
        "{title|Salt}, {publisher-place|Kohlhammer, Stuttgart}",
        "title|Salt publisher|Kohlhammer publisher-place|Stuttgart",
    ),
    "place-capitals": ("{publisher-place|Paris, PUF}.", "publisher-place|Paris publisher|PUF"),
    "container": (
        "{title|Phase vocoders at a runner's pace. Proceedings of the New Interface Conference}. {page|1-3}",
        "title|Phase vocoders at a runner's pace container-title|Proceedings of the New Interface Conference page|1-3",
    ),
    "retrieved": (
        "{title|Alcohol and Drug Use. Retrieved March 19, 2016, from County Health}",
        "title|Alcohol and Drug Use x|Retrieved accessed|March 19, 2016 x|from County Health",
    ),
    "edition": ("{title|L’écriture et la différence (1 éd}.)", "title|L’écriture et la différence edition|1 éd"),
    "genre": (
        "{title|在校大学生特质焦虑 (硕士}). {publisher|燕山大学}",
        "title|在校大学生特质焦虑 genre|硕士 publisher|燕山大学",
    ),
    "issue": ("{volume|33,3}: {page|228}", "volume|33 issue|3 page|228"),
    "volume": ("{container-title|A&A}, {page|477 ,657}", "container-title|A&A volume|477 page|657"),
    "number-of-the-journals-series": (
        "{title|Salt}. {container-title|Proceedings of the Society, ser}. {volume|2}, vol. {note|42}, p. {page|230–265}",
        "title|Salt container-title|Proceedings of the Society, ser. 2 volume|42 page|230–265",
    ),
    "pages-of-a-book": (
        "{title|Fiabe}, {publisher|Einaudi}, {publisher-place|Torino} {issued|1992}, {x|pp}. {page|XI-650}",
        "title|Fiabe publisher|Einaudi publisher-place|Torino issued|1992 x|pp number-of-pages|XI-650",
    ),
    "original-in-round-brackets": (
        "{title|Les règles}, {publisher|PUF}, {issued|1986 (1895)}",
        "title|Les règles publisher|PUF issued|1986 original-date|1895)",
    ),
    "series-behind-an-equals-sign-in-brackets": (
        "{title|Armer Heinrich}. {publisher-place|Tübingen} {issued|1996} (= {note|ATB 3}).",
        "title|Armer Heinrich publisher-place|Tübingen issued|1996 collection-title|ATB collection-number|3",
    ),
    "show-before-a-network": (
        "“{title|On words}.” Interview by {names|T. Gross}. {publisher-place|Fresh Air}, {publisher|NPR}, {issued|2017}",
        "title|On words names|T. Gross container-title|Fresh Air publisher|NPR issued|2017",
    ),
    "lecture-at-a-meeting": (
        "{title|Pleasures of reading}. {container-title|Lecture at the Hay Festival}, {publisher-place|Hay-on-Wye}",
        "title|Pleasures of reading genre|Lecture x|at the event-title|Hay Festival publisher-place|Hay-on-Wye",
    ),
    "issues-before-the-date": (
        "{title|Engines}. {container-title|Comput. Netw} {volume|30}, {page|1–7} ({issued|April 1998}), {note|107–117}",
        "title|Engines container-title|Comput. Netw volume|30 issue|1–7 issued|April 1998 page|107–117",
    ),
    "volume-with-its-part": (
        "{container-title|Gesammelte Schriften. Bd. I.2}. {publisher-place|Frankfurt/M.}: {publisher|Suhrkamp}",
        "container-title|Gesammelte Schriften x|Bd volume|I.2 publisher-place|Frankfurt/M. publisher|Suhrkamp",
    ),
    "pocket-books": (
        "{title|Soziale Systeme}. {publisher-place|Frankfurt}: {publisher|Suhrkamp} ({note|stw} {volume|666}).",
        "title|Soziale Systeme publisher-place|Frankfurt publisher|Suhrkamp collection-title|stw collection-number|666",
    ),
    "months-before-the-year": (
        "{container-title|Revue du sel}, t. {volume|39}, {note|janvier-mars} {issued|1992}, p. {page|103-126}",
        "container-title|Revue du sel volume|39 issued|janvier-mars 1992 page|103-126",
    ),
    "how-many-volumes-and-which": (
        "{title|La nuova scienza, 2 voll}., {publisher-place|Bologna}, {issued|1998}, vol. {volume|I}",
        "title|La nuova scienza number-of-volumes|2 x|voll publisher-place|Bologna issued|1998 volume|I",
    ),
    "year-before-volume": (
        "{container-title|Nat Rev Nephrol}. {volume|2020;16}({issue|4}):{page|223-37}",
        "container-title|Nat Rev Nephrol issued|2020 volume|16 issue|4 page|223-37",
    ),
    "day-before-volume": (
        "{container-title|Lancet}. {volume|2016 Mar 5;387}:{page|957}",
        "container-title|Lancet issued|2016 Mar 5 volume|387 page|957",
    ),
    "editors-before-sign": (
        "{x|In} {container-title|Lynn Choi, and Sangyeun Cho}, {x|editors}, {container-title|Computer Systems Conference}, {volume|4697}",
        "x|In editor|Lynn Choi, and Sangyeun Cho x|editors container-title|Computer Systems Conference volume|4697",
    ),
    "suffix": (
        "{author|McKinney, George W}., {title|III. An Experimental Study}. {issued|1969}",
        "author|McKinney, George W., III title|An Experimental Study issued|1969",
    ),
    "house-behind-place": (
        "{author|Guichard, J}. {title|Orientation}. {publisher-place|Paris}: {editor|Dunod}.",
        "author|Guichard, J title|Orientation publisher-place|Paris publisher|Dunod",
    ),
    "day": ("{container-title|Comœdia}, {volume|6} {issued|juin 1942}", "container-title|Comœdia issued|6 juin 1942"),
    "months-as-house": (
        "{volume|71}, {page|138-48}, ({publisher|July-September}, {issued|1957})",
        "volume|71 page|138-48 issued|July-September, 1957",
    ),
    "lone-volume": (
        "{title|Lignocellulose}. {container-title|Frontiers in Microbiology}, {page|5}. {URL|https://example.org/a}",
        "title|Lignocellulose container-title|Frontiers in Microbiology volume|5 URL|https://example.org/a",
    ),
    "country": (
        "{author|Kramer S. U.S}. {title|has the highest rate}. {issued|2019}",
        "author|Kramer S title|U.S. has the highest rate issued|2019",
    ),
    "genre-in-house": ("{title|情绪}. {publisher|硕士. 燕山大学}.", "title|情绪 genre|硕士 publisher|燕山大学"),
    "edition-in-house": (
        "{title|Cien años}. {publisher|Edición conmemorativa, Real Academia}, {issued|2007}",
        "title|Cien años edition|Edición conmemorativa publisher|Real Academia issued|2007",
    ),
    "label": (
        "{title|Blackstar} [{genre|Album}]. {publisher-place|Columbia}.",
        "title|Blackstar genre|Album publisher|Columbia",
    ),
    "series-in-house": (
        "{title|Œuvres}. {publisher|Gallimard, Coll. Folio Essais}, {issued|2000}",
        "title|Œuvres publisher|Gallimard x|Coll collection-title|Folio Essais issued|2000",
    ),
    "translator-behind-sign": (
        "{title|Œuvres}, {x|Trad fr. par} {editor|Maurice de Gandillac}. {issued|2000}",
        "title|Œuvres x|Trad fr. par translator|Maurice de Gandillac issued|2000",
    ),
    "country-as-author": (
        "{author|U.S}. {title|Board of Governors. Annual Report}. {issued|1966}",
        "author|U.S. Board of Governors title|Annual Report issued|1966",
    ),
    "opening-behind-role": (
        "{editor|Görner, R}., {x|editor. In} {title|the Embrace of the Swan}. {issued|2010}",
        "editor|Görner, R x|editor title|In the Embrace of the Swan issued|2010",
    ),
    "number-like-a-year": (
        "{container-title|Insee Première}, {x|n}° {issued|1822, octobre 2020}.",
        "container-title|Insee Première x|n issue|1822 issued|octobre 2020",
    ),
    "wide-colon": (
        "{title|近代中国思想史}，{publisher-place|上海：商务印书馆}。",
        "title|近代中国思想史 publisher-place|上海 publisher|商务印书馆",
    ),
    "pages-here": (
        "{publisher-place|Frankfurt} {issued|2008}, {note|hier S. 20 f}.",
        "publisher-place|Frankfurt issued|2008 x|hier S page|20 f",
    ),
    "lettered-pages": ("{volume|28, A67}–{page|A82}", "volume|28 page|A67–A82"),
    "year": ("{volume|103}:{page|1557–1566, 2009}", "volume|103 page|1557–1566 issued|2009"),
    "paper": (
        "{title|Central Agencies. Paper presented at the Joint Workshops}",
        "title|Central Agencies x|Paper presented at the event-title|Joint Workshops",
    ),
    "lecture": (
        "{title|Was ist los in Afrika? Vortrag in Heidelberg}",
        "title|Was ist los in Afrika? genre|Vortrag note|in Heidelberg",
    ),
    "number": (
        "{title|Firms}, {container-title|IZA Discussion Paper No. 293}",
        "title|Firms container-title|IZA Discussion Paper x|No number|293",
    ),
    "bulletin": (
        "{title|Boas}. {container-title|Bulletin of the Museum no. 6}",
        "title|Boas container-title|Bulletin of the Museum x|no issue|6",
    ),
    "editors": (
        "{x|In}: {container-title|Jorge SA, Dantas SRPE. Abordagem multiprofissional}.",
        "x|In editor|Jorge SA, Dantas SRPE container-title|Abordagem multiprofissional",
    ),
    "editors-slash": (
        "{x|in}: {container-title|Deckmyn / Thomson}, {page|69}",
        "x|in editor|Deckmyn / Thomson page|69",
    ),
    "role": (
        "{x|In} {container-title|Secular Ritual ed}. {editor|S. Moore}",
        "x|In container-title|Secular Ritual x|ed editor|S. Moore",
    ),
    "same": (
        "{x|in}: {container-title|ders. Wissenschaftstheorie}",
        "x|in x|ders container-title|Wissenschaftstheorie",
    ),
    "same-title": (
        "{title|Equality in Modern Societies, in: ders}., {container-title|Social Systems}",
        "title|Equality in Modern Societies x|in: ders container-title|Social Systems",
    ),
    "see": ("{author|Vgl}. {title|Negotiating Framework}", "x|Vgl title|Negotiating Framework"),
    "series": (
        "{title|Empfehlungen. = Sitzungsberichte Bd. 213}. {publisher-place|Hannover}",
        "title|Empfehlungen collection-title|Sitzungsberichte x|Bd collection-number|213 publisher-place|Hannover",
    ),
    "behind-editors": (
        "{title|Time Perspective}, {x|in} {editor|G. Watson} ({x|ed}.) {editor|Civilian Morale}. {publisher|Norton}",
        "title|Time Perspective x|in editor|G. Watson x|ed container-title|Civilian Morale publisher|Norton",
    ),
    "range-of-pages": ("{volume|38}({issue|1}): {issue|1} - {page|16}", "volume|38 issue|1 page|1 - 16"),
    "range-not-of-years": (
        "({issued|2003}) {title|Costs}. {volume|22} ({issue|12}):{issued|1955 - 1976}",
        "issued|2003 title|Costs volume|22 issue|12 page|1955 - 1976",
    ),
    "slashes": (
        "{title|Большая Европа // Союз и Россия}. {publisher|Наука}",
        "title|Большая Европа container-title|Союз и Россия publisher|Наука",
    ),
    "numbered": (
        "{title|Migration}, {container-title|IZA Discussion Paper 1115}",
        "title|Migration container-title|IZA Discussion Paper number|1115",
    ),
    "issue-sign": (
        "{container-title|Вестник}. № {number|3}. {page|45}",
        "container-title|Вестник issue|3 page|45",
    ),
    "issue-word": (
        "{container-title|日本語教育} {volume|第160}{issue|号}",
        "container-title|日本語教育 issue|第160号",
    ),
    "place-before-house": (
        "《{title|近代中国思想史}》，{container-title|上海}：{publisher|商务印书馆}",
        "title|近代中国思想史 publisher-place|上海 publisher|商务印书馆",
    ),
    "in-behind-the-title": (
        "{author|Hansen, O}. ({issued|2015}). {title|Velfærd. I}: {editor|P. Jensen} (red.): {container-title|Danmark}",
        "author|Hansen, O issued|2015 title|Velfærd x|I editor|P. Jensen container-title|Danmark",
    ),
    "year-as-the-first-of-two-volumes": (
        "{title|Salt}, {container-title|NIMA} {volume|2008}, Volume: {volume|571}, {page|142–145}",
        "title|Salt container-title|NIMA issued|2008 volume|571 page|142–145",
    ),
    "university-of-a-place": (
        "{title|Salt}. {genre|Thèse}, {publisher|Université de Californie à} {publisher-place|Irvine, USA}",
        "title|Salt genre|Thèse publisher|Université de Californie à Irvine publisher-place|USA",
    ),
    "thesis-without-a-title": (
        "{author|Roe} ({issued|2015}), {genre|thèse de doctorat}, {publisher|Université du Luxembourg}",
        "author|Roe issued|2015 genre|thèse de doctorat publisher|Université du Luxembourg",
    ),
    "meeting-at-the-end-of-the-title": (
        "{author|Roe, A}. ({issued|2024}). {title|Margin seismicity. 37th International Geological Congress}, {publisher-place|Busan}",
        "author|Roe, A issued|2024 title|Margin seismicity event-title|37th International Geological Congress publisher-place|Busan",
    ),
    "all-of-them-behind-a-slash": (
        "{author|Иванов, И. И}. {title|Основы} / {author|И. И. Иванов, П. П. Петров}. — {publisher|Наука}",
        "again|Иванов, И. И title|Основы author|И. И. Иванов, П. П. Петров publisher|Наука",
    ),
    "again": (
        "{author|Иванов, И. И}. {title|Основы} / {editor|И. И. Иванов}. — {publisher|Наука}",
        "author|Иванов, И. И title|Основы again|И. И. Иванов publisher|Наука",
    ),
    "version": (
        "{author|OpenAI}. ({issued|2023}). {title|ChatGPT} ({issued|Mar 14} {x|version})",
        "author|OpenAI issued|2023 title|ChatGPT version|Mar 14 x|version",
    ),
    "place-shortened": ("– {publisher|М. : Правда}, {issued|1990}", "publisher-place|М publisher|Правда issued|1990"),
    "title-in-authors": (
        "{editor|Jane Austen, Pride and Prejudice}, {x|ed}. {editor|Vivien Jones} ({publisher|Penguin})",
        "author|Jane Austen title|Pride and Prejudice x|ed editor|Vivien Jones publisher|Penguin",
    ),
    "small-letters": (
        "{author|M. Foucault, Surveiller et punir}. {title|Naissance de la prison}, {publisher|Gallimard}",
        "author|M. Foucault title|Surveiller et punir. Naissance de la prison publisher|Gallimard",
    ),
    "first-published": (
        "{author|Woolf}. {title|A Room}. {issued|1929}. {publisher|Harcourt}, {issued|1989}",
        "author|Woolf title|A Room original-date|1929 publisher|Harcourt issued|1989",
    ),
    "act": (
        "{author|BRASIL. Lei nº 9.394}, {issued|de 20 de dezembro de 1996}. {title|Estabelece as bases}. {issued|23 dez. 1996}",
        "author|BRASIL title|Lei nº 9.394, de 20 de dezembro de 1996. Estabelece as bases issued|23 dez. 1996",
    ),
    "house-called-container": (
        "{title|R: A language}. {container-title|R Foundation for Computing}, {publisher-place|Vienna}",
        "title|R: A language publisher|R Foundation for Computing publisher-place|Vienna",
    ),
    "leading": (
        "{publisher-place|Solon, Gary}, {issued|1992}, {title|Mobility}",
        "author|Solon, Gary issued|1992 title|Mobility",
    ),
    "last-author": (
        "{author|Young, A}., & {title|Royal Orchestra}. ({issued|2017}). {title|Love’s philosophy}",
        "author|Young, A., & Royal Orchestra issued|2017 title|Love’s philosophy",
    ),
    "bracketed-place": (
        "{title|Falsified}. {container-title|The Age} ({publisher-place|Melbourne, Australia}), {page|6}",
        "title|Falsified container-title|The Age (Melbourne, Australia) page|6",
    ),
    "opening-in": ("{editor|Görner, R}. {x|In} {title|the Embrace}", "editor|Görner, R title|In the Embrace"),
    "house-is-journal": (
        "{title|Gaps}, {publisher|Marine Policy}, {volume|35}, {page|379}",
        "title|Gaps container-title|Marine Policy volume|35 page|379",
    ),
    "manuscript": ("{title|War}. ({publisher|Manuscript})", "title|War genre|Manuscript"),
    "editors-by-sign": (
        "{author|Roe, A}. {issued|2001}. {title|On Salt}. {x|In} {author|B. Doe} ({x|Hrsg}.), {container-title|Salz}. {publisher|Gill}",
        "author|Roe, A issued|2001 title|On Salt x|In editor|B. Doe x|Hrsg container-title|Salz publisher|Gill",
    ),
    "title-behind-in": (
        "{author|Nowak, J}. {title|Edukacja małych}, [{x|w}:] {title|Podręcznik wiedzy}",
        "author|Nowak, J title|Edukacja małych x|w container-title|Podręcznik wiedzy",
    ),
    "online-as-name": (
        "{title|Salt}, {issued|1998}. [{author|en ligne}]. {URL|http://example.org}",
        "title|Salt issued|1998 x|en ligne URL|http://example.org",
    ),
    "author-behind-date": (
        "{author|Li GQ} {issued|2004} {author|Vector NTI}, {title|a balanced suite}. {container-title|Briefings}",
        "author|Li GQ issued|2004 title|Vector NTI, a balanced suite container-title|Briefings",
    ),
    "whole-before-bracket": (
        "{author|Roe, A}. {title|Islands}. {x|In} {editor|Biodiversity hotspots (F. Zachos & J. Doe}, {x|eds}). {publisher|Gill}",
        "author|Roe, A title|Islands x|In container-title|Biodiversity hotspots editor|F. Zachos & J. Doe x|eds publisher|Gill",
    ),
    "in-inside-title": (
        "{author|IPCC}. {title|Land Use (AFOLU) In: Climate Change 2014: Mitigation}. {publisher|Gill}",
        "author|IPCC title|Land Use (AFOLU) x|In container-title|Climate Change 2014: Mitigation publisher|Gill",
    ),
    "in-of-slavs": (
        "{author|Horvat}. {title|Jezik i grad. U: Zbornik radova}. {publisher|Gill}",
        "author|Horvat title|Jezik i grad x|U container-title|Zbornik radova publisher|Gill",
    ),
    "title-behind-initials-before-house": (
        "{author|Roe, A., Jane Eyre}, {publisher|Feltrinelli}, {publisher-place|Milano} {issued|1992}",
        "author|Roe, A title|Jane Eyre publisher|Feltrinelli publisher-place|Milano issued|1992",
    ),
    "in-behind": (
        "{author|Çelik, A}. {title|Liderlik}. {editor|M. Aydın} ({x|Ed}.), {container-title|Eğitim yönetimi içinde} ({x|ss}. {page|45-60})",
        "author|Çelik, A title|Liderlik editor|M. Aydın x|Ed container-title|Eğitim yönetimi x|içinde x|ss page|45-60",
    ),
    "outlet-before-quotation": (
        "{title|Die Zeit: „Was wir wollen}“, {x|Nr}. {issue|23}, {issued|2016}, {x|S}. {page|5}",
        "container-title|Die Zeit title|Was wir wollen x|Nr issue|23 issued|2016 x|S page|5",
    ),
    "title-for-author": (
        "{author|Jane: tribute to the lake}. {issued|2021}. {publisher-place|Ljubljana}: {publisher|Gill}",
        "title|Jane: tribute to the lake issued|2021 publisher-place|Ljubljana publisher|Gill",
    ),
    "volume-before-day": (
        "{author|Roe, A}. {title|Bees}. {container-title|Estudos (Leeds)} {issued|41, 15.07.2024}, {x|S}. {page|5}",
        "author|Roe, A title|Bees container-title|Estudos (Leeds) volume|41 issued|15.07.2024 x|S page|5",
    ),
    "volume-and-issue-before-year": (
        "{author|Roe, A}. {title|Bees}. {container-title|Studia} {issued|51/13, 1980}",
        "author|Roe, A title|Bees container-title|Studia volume|51 issue|13 issued|1980",
    ),
    "number-before-month": (
        "{author|Roe, A}. {title|Bees}. {container-title|Bulletin} {x|no}. {issued|11. May 1929}",
        "author|Roe, A title|Bees container-title|Bulletin x|no issue|11 issued|May 1929",
    ),
    "issue-behind-colon": (
        "{author|Roe, A}. {title|Bees}. {container-title|Sociology} {volume|40:2}, {page|335-352}",
        "author|Roe, A title|Bees container-title|Sociology volume|40 issue|2 page|335-352",
    ),
    "meeting-behind-sign": (
        "{author|Roe, A}. {title|Bees}. {x|Paper presented at the} {container-title|Lake Society Seminar}, {publisher-place|Leeds}",
        "author|Roe, A title|Bees x|Paper presented at the event-title|Lake Society Seminar publisher-place|Leeds",
    ),
    "outlet-before-issue": (
        "{author|Haß}. {title|Stiglitz und Sen}. {publisher|Wirtschaft und Statistik} {issue|7}/{issued|2010}",
        "author|Haß title|Stiglitz und Sen container-title|Wirtschaft und Statistik issue|7 issued|2010",
    ),
    "town-at-end": (
        "{author|Roe, A}, {issued|1999}: {title|Demokratie der Berge. Bern} / {publisher-place|Stuttgart}: {publisher|Gill}",
        "author|Roe, A issued|1999 title|Demokratie der Berge publisher-place|Bern / Stuttgart publisher|Gill",
    ),
    "kind-as-house": (
        "{author|Roe, A} {issued|1981}: {title|Solange ich denke}. {publisher|Autobiographischer Roman}. {publisher-place|Stuttgart}",
        "author|Roe, A issued|1981 title|Solange ich denke. Autobiographischer Roman publisher-place|Stuttgart",
    ),
    "word-before-edition": (
        "{author|Roe, H} {issued|2006}: {title|Baugesetzbuch}. {edition|Kommentar 7. Aufl}., {publisher-place|München}",
        "author|Roe, H issued|2006 title|Baugesetzbuch. Kommentar edition|7. Aufl publisher-place|München",
    ),
    "in-before-editors": (
        "{author|Roe, A}. {title|Neuronal Cultures in Methods in Bioengineering}, {x|eds} {editor|Roe, F., and Doe, R}., {page|187–204}",
        "author|Roe, A title|Neuronal Cultures x|in container-title|Methods in Bioengineering x|eds editor|Roe, F., and Doe, R page|187–204",
    ),
    "town-as-container": (
        "{author|Lima, J}. {title|Impactos da renda. Revista Econômica}, {container-title|Passo Fundo}, {x|v}. {volume|14}",
        "author|Lima, J title|Impactos da renda container-title|Revista Econômica publisher-place|Passo Fundo x|v volume|14",
    ),
    "journal-in-authors": (
        "{author|Roe, Jane A.; Doe, T. H.; ChemCatChem} {issued|2020}, {volume|12}",
        "author|Roe, Jane A.; Doe, T. H container-title|ChemCatChem issued|2020 volume|12",
    ),
    "body-before-title": (
        "{title|Australian Bureau of Statistics. National Health Survey}. {issued|2015}",
        "author|Australian Bureau of Statistics title|National Health Survey issued|2015",
    ),
    "country-and-body": (
        "{author|U.S}. {title|National Library of Medicine}. {publisher|National center for information}. {issued|2015}",
        "author|U.S. National Library of Medicine title|National center for information issued|2015",
    ),
    "last-change": (
        "{author|Roe, A}. {title|Salt}. {x|Last modified} {accessed|April 17, 2017}. {URL|http://example.org}",
        "author|Roe, A title|Salt x|Last modified issued|April 17, 2017 URL|http://example.org",
    ),
    "house-before-a-city": (
        "{title|Salt}. {publisher-place|Laterza}, {publisher|Roma} {issued|2003}",
        "title|Salt publisher|Laterza publisher-place|Roma issued|2003",
    ),
    "numeral-in-container": (
        "{title|Salt}. {container-title|Annales du Musée, VII}, {issued|1998}, {page|3–9}",
        "title|Salt container-title|Annales du Musée volume|VII issued|1998 page|3–9",
    ),
    "volume-like-a-year": (
        "{author|Roe, A}. {issued|2002}. {title|Salt}. {container-title|Biochimica et Biophysica Acta}, {issued|1569}, {page|1–9}",
        "author|Roe, A issued|2002 title|Salt container-title|Biochimica et Biophysica Acta volume|1569 page|1–9",
    ),
    "volume-before-colon": (
        "{author|Roe, A}. {issued|2002}. {title|Salt}. {container-title|Biol. Sex Differ}. {page|6:3}.",
        "author|Roe, A issued|2002 title|Salt container-title|Biol. Sex Differ volume|6 page|3",
    ),
    "volume-joined-to-a-page": (
        "{title|Salt}. {container-title|Blätter für Politik} {volume|16}–{page|22} ({issued|2011})",
        "title|Salt container-title|Blätter für Politik page|16–22 issued|2011",
    ),
    "double-volume-with-dash": (
        "{title|Salt}. {container-title|Adv. Drug Deliv. Rev}. {volume|69}–{issue|70}, {page|158–169}",
        "title|Salt container-title|Adv. Drug Deliv. Rev volume|69–70 page|158–169",
    ),
    "degree-in-house": (
        "{title|Salt}. {publisher|M.A. East Tennessee State University}. {issued|2001}",
        "title|Salt genre|M.A publisher|East Tennessee State University issued|2001",
    ),
    "town-behind-verlag": (
        "{title|Salt}. {publisher|Springer-Verlag Berlin}. {issued|2001}",
        "title|Salt publisher|Springer-Verlag publisher-place|Berlin issued|2001",
    ),
    "outlet-as-place": (
        "{author|Roe, A}. {title|The New Protocols}. {publisher-place|Time}. {issued|2001}",
        "author|Roe, A title|The New Protocols container-title|Time issued|2001",
    ),
    "server-alone": (
        "{author|Roe, A}. ({issued|2018}). {title|BERT} ({number|arXiv:1810.04805}). {x|arXiv}. {URL|https://example.org}",
        "author|Roe, A issued|2018 title|BERT number|arXiv:1810.04805 publisher|arXiv URL|https://example.org",
    ),
    "act-and-year": (
        "{title|Equality Act} {issued|2010}",
        "title|Equality Act 2010 issued|2010",
    ),
    "title-behind-body": (
        "{author|Jane Society. Guidelines on salt}. {publisher-place|Geneva}: {publisher|World Health Organization}; {issued|2010}",
        "author|Jane Society title|Guidelines on salt publisher-place|Geneva publisher|World Health Organization issued|2010",
    ),
    "edition-at-end": (
        "{title|Labyrinthe. Revised and expanded}. {publisher|Gill}",
        "title|Labyrinthe edition|Revised and expanded publisher|Gill",
    ),
    "edition-at-end-number": (
        "{title|The Handbook of Salt, 2nd Edition}. {publisher|Gill}",
        "title|The Handbook of Salt edition|2nd Edition publisher|Gill",
    ),
    "edition-alone": (
        "{author|Roe, A}. {title|Cities in a world economy}. {publisher|Fifth}. {publisher-place|Thousand Oaks}: {publisher|Sage}",
        "author|Roe, A title|Cities in a world economy edition|Fifth publisher-place|Thousand Oaks publisher|Sage",
    ),
    "edition-alone-bracket": (
        "{title|Computer Law (Seventh)}. {publisher|Gill}",
        "title|Computer Law edition|Seventh) publisher|Gill",
    ),
    "outlet-behind-in": (
        "{author|Roe, A}, «{title|Time to Move}», {x|In} {container-title|These Times}, {issued|2013}",
        "author|Roe, A title|Time to Move container-title|In These Times issued|2013",
    ),
    "late-authors": (
        "{author|Messel, N}. ({issued|2017}). {author|Ludvig Karsten}. {container-title|Norsk kunstnerleksikon}",
        "author|Messel, N issued|2017 note|Ludvig Karsten container-title|Norsk kunstnerleksikon",
    ),
    "subtitle": (
        "{title|Wirtschaft und Gesellschaft}. {container-title|Grundriss der verstehenden Soziologie}. {publisher-place|Tübingen}: {publisher|Mohr}",
        "title|Wirtschaft und Gesellschaft. Grundriss der verstehenden Soziologie publisher-place|Tübingen publisher|Mohr",
    ),
    "title-in-container": (
        "{author|Roe, Jane}. {container-title|Studies on wild camels. World Journal}, {x|vol}. {volume|14}",
        "author|Roe, Jane title|Studies on wild camels container-title|World Journal x|vol volume|14",
    ),
    "missing-title": (
        "{author|My Jane Valentine} ({issued|1991}). {container-title|Loveless}. {publisher|Sire}",
        "author|My Jane Valentine issued|1991 title|Loveless publisher|Sire",
    ),
    "left-over": (
        "{author|Roe, A}. {title|Salt} ({genre|NIS Publication} {x|No}. {number|17}). {x|U.S. Department of Health}. {URL|https://example.org}",
        "author|Roe, A title|Salt genre|NIS Publication x|No number|17 publisher|U.S. Department of Health URL|https://example.org",
    ),
    "vancouver": (
        "{author|Roe A}, {title|Doe BC. On salt and more}. {container-title|Lancet}. {issued|2001}",
        "author|Roe A, Doe BC title|On salt and more container-title|Lancet issued|2001",
    ),
    "genres": (
        "{title|Salt}. {note|Podcast}",
        "title|Salt genre|Podcast",
    ),
    "numbers": (
        "{title|Salt}. {genre|Report} {x|No}. {issue|17}. {publisher|Gill}",
        "title|Salt genre|Report x|No number|17 publisher|Gill",
    ),
    "events": (
        "{title|Salt} [{genre|Conference presentation}]. {publisher|Meeting of the Society, Leeds}",
        "title|Salt genre|Conference presentation event-title|Meeting of the Society publisher-place|Leeds",
    ),
    "edition-at-end-word": (
        "{title|The Handbook of Salt, Second Edition}. {publisher|Gill}",
        "title|The Handbook of Salt edition|Second Edition publisher|Gill",
    ),
    "numbered-university": (
        "{title|Le dossier}, {genre|Thèse}, {publisher-place|Paris} {x|1}, {issued|2011}",
        "title|Le dossier genre|Thèse publisher|Paris 1 issued|2011",
    ),
    "numbered-university-and-year": (
        "{title|Le dossier}, {genre|Thèse}, {publisher-place|Paris} {issued|1, 2011}",
        "title|Le dossier genre|Thèse publisher|Paris 1 issued|2011",
    ),
    "numbered-university-in-genre": (
        "{title|Le dossier}, {note|thèse Lyon III}, {issued|1998}",
        "title|Le dossier genre|thèse publisher|Lyon III issued|1998",
    ),
    "russian-thesis": (
        "{author|Иванова А. П}. {title|Язык и культура: автореф}. {container-title|дис. ... канд. филол. наук}. {issued|2005}",
        "author|Иванова А. П title|Язык и культура genre|автореф. дис. ... канд. филол. наук issued|2005",
    ),
    "authors-again-behind-the-title": (
        "{author|Novák, Jan}. {title|Dějiny knihovny / Jan Novák}. - {publisher-place|Praha} : {publisher|Academia}",
        "author|Novák, Jan title|Dějiny knihovny again|Jan Novák publisher-place|Praha publisher|Academia",
    ),
    "year-behind-volume": (
        "{title|Salt}. {container-title|Politix}, {volume|2/2011}, {page|3–9}",
        "title|Salt container-title|Politix volume|2 issued|2011 page|3–9",
    ),
    "issue-behind-the-year": (
        "{title|Salt}. {container-title|Geistige Behinderung} {volume|40} ({issued|2001}) {note|4}, {page|325–336}",
        "title|Salt container-title|Geistige Behinderung volume|40 issued|2001 issue|4 page|325–336",
    ),
    "outlet-as-a-house": (
        "{author|ROE, F}., «{title|Le comique}», {publisher|en Cahiers du cinéma}, {issue|737}, {issued|2017}",
        "author|ROE, F title|Le comique x|en container-title|Cahiers du cinéma issue|737 issued|2017",
    ),
    "direction-in-container": (
        "{title|Salt}, {x|dans} {container-title|Des cultures (sous la dir}. {x|de} {editor|S. Doe}), {publisher|Gill}",
        "title|Salt x|dans container-title|Des cultures x|sous la dir x|de editor|S. Doe publisher|Gill",
    ),
    "numeral-before-the-year": (
        "{title|Messaggio}, {container-title|Helikon XX-XXI} ({issued|1980}), {page|87–117}",
        "title|Messaggio container-title|Helikon volume|XX-XXI issued|1980 page|87–117",
    ),
    "volume-of-a-new-series": (
        "{title|Ares}, {container-title|AevAnt} {x|n.s}. {issue|2} ({issued|2002}), {page|141–187}",
        "title|Ares container-title|AevAnt note|n.s volume|2 issued|2002 page|141–187",
    ),
    "days-of-a-meeting": (
        "{title|A}, {x|in} {container-title|Atti del convegno (Urbino} {issued|21-25 luglio 1980}), {publisher-place|Roma} {issued|1985}",
        "title|A x|in container-title|Atti del convegno (Urbino 21-25 luglio 1980) publisher-place|Roma issued|1985",
    ),
    "editor-without-a-sign": (
        "{editor|Wocken, Hans} ({issued|2010}): {title|Über Salz}. {x|In}: {container-title|Das Parlament}, {page|25–31}",
        "author|Wocken, Hans issued|2010 title|Über Salz x|In container-title|Das Parlament page|25–31",
    ),
    "house-behind-ed": (
        "{author|DENIS, M}. {title|Le sel}. {publisher-place|Metz} : {x|Ed} {editor|Maisonneuve}. {issued|1983}",
        "author|DENIS, M title|Le sel publisher-place|Metz publisher|Ed Maisonneuve issued|1983",
    ),
    "day-as-a-house": (
        "{author|Roe, A}. {issued|2009}. {title|Dive Plan}. {publisher-place|Stuart, FL}. {publisher|21 April}",
        "author|Roe, A issued|2009 title|Dive Plan publisher-place|Stuart, FL issued|21 April",
    ),
    "sign-of-an-article": (
        "{author|RAHNER Karl}, {title|art. « Anthropologie}», {x|in} : {container-title|LThK} {volume|1}",
        "author|RAHNER Karl x|art title|Anthropologie x|in container-title|LThK volume|1",
    ),
    "meeting-as-a-container": (
        "{author|Roe, A}. {title|Old Chants}. {container-title|Presented at the annual meeting of the Society}, {issued|2014}",
        "author|Roe, A title|Old Chants x|Presented at the event-title|annual meeting of the Society issued|2014",
    ),
    "height-of-a-book": (
        "{title|Salt}. {publisher|Gill}, {issued|1952}. {number-of-pages|146} {x|с}. ; {page|25 см}",
        "title|Salt publisher|Gill issued|1952 number-of-pages|146 x|с dimensions|25 см",
    ),
    "pages-that-follow": (
        "{title|Le droit}, {container-title|RTD civ}. {issued|2015}, {x|p}. {page|123 et} {x|s}.",
        "title|Le droit container-title|RTD civ issued|2015 x|p page|123 et s",
    ),
    "issue-as-second-volume": (
        "{title|Titel}, {container-title|Tijdschrift} {volume|125} ({issued|2012}) {volume|3}, {page|345–367}",
        "title|Titel container-title|Tijdschrift volume|125 issued|2012 issue|3 page|345–367",
    ),
    "volume-at-the-end-of-a-title": (
        "{author|Ricœur P}., {title|Temps et récit, t. 1}, {publisher-place|Paris}, {publisher|Seuil}",
        "author|Ricœur P title|Temps et récit x|t volume|1 publisher-place|Paris publisher|Seuil",
    ),
    "volumes-at-the-end-of-a-title": (
        "{editor|De Mauro T}. ({x|a cura di}), {title|Dizionario, 6 voll}., {publisher|UTET}",
        "editor|De Mauro T x|a cura di title|Dizionario number-of-volumes|6 x|voll publisher|UTET",
    ),
    "known-outlet-at-the-end-of-the-title": (
        "{author|Roe, A}. {issued|2020}. {title|Salt found at the plant. Detroit Free Press}.",
        "author|Roe, A issued|2020 title|Salt found at the plant container-title|Detroit Free Press",
    ),
    "known-outlet-of-one-word-at-the-end-of-the-title": (
        "{author|Roe, A}. {issued|2020}. {title|Is there any salt? Techdirt}.",
        "author|Roe, A issued|2020 title|Is there any salt? container-title|Techdirt",
    ),
    "known-outlet-taken-for-the-medium": (
        "{author|Roe, A}. {issued|2014}. “{title|Salt in music}”. {medium|Sound on Sound}.",
        "author|Roe, A issued|2014 title|Salt in music container-title|Sound on Sound",
    ),
    "known-outlet-taken-for-the-house-of-what-is-dated": (
        "{author|Roe, A}. {issued|March 3, 2020}. {title|Salt}. {publisher|Detroit Free Press}.",
        "author|Roe, A issued|March 3, 2020 title|Salt container-title|Detroit Free Press",
    ),
    "known-outlet-of-one-word-taken-for-the-house-of-what-is-dated-to-the-day": (
        "{author|Roe, A}. {issued|2015, June 12}. {title|Salt}. {publisher|Techdirt}.",
        "author|Roe, A issued|2015, June 12 title|Salt container-title|Techdirt",
    ),
    "title-as-author-of-what-is-in-a-known-outlet": (
        "{author|Ocupación de tierras en Janeiro} ({issued|2012}). {publisher|ABC Color}.",
        "title|Ocupación de tierras en Janeiro issued|2012 container-title|ABC Color",
    ),
}
LEFT = {
    "given-name-before-the-colon": "{author|Roe, Karl F. Heinz}: {title|Das Salz}. {publisher|Gill}",
    "volume-of-two-years": "{container-title|Hispania}, {volume|70/71} ({issued|2010})",
    "what-holds-a-quotation-is-no-house": "{author|Roe, C}. “{title|Silent Salt}.” {container-title|Houghton Mifflin}, {issued|1962}",
    "house-that-is-a-paper-too": "{author|Roe, C}. {title|Silent Salt}. {container-title|Le Monde}, {issued|1962}",
    "person-before-a-year-and-a-title": "{author|Sal Spiegel} ({issued|2020}) ‘{title|Salz Nummer eins}’, {issued|3 July}",
    "topic-before-a-colon": "{title|Institut des Salzes: Lage der Salinen}. {publisher-place|Bern}, {issued|2001}",
    "subtitle-behind-a-call": "{author|Roe}. „{title|Touch the salt!“ Berührungspunkte der anderen Art}. {publisher-place|Bern}: {publisher|Roe}",
    "subtitle-behind-a-quotation": "{author|Roe}. ‘{title|Tank of the future’: ministers sign}. {publisher-place|Bern}: {publisher|Roe}",
    "volume-of-a-handbook-with-pages": "{title|Salt and rites}. {container-title|Handbuch des Salzes} {volume|44}. {publisher-place|Bern}: {publisher|Roe}, {issued|2001}, {page|3–9}",
    "volume-of-a-handbook-with-its-editor": "{title|Salt and rites}, {container-title|Handbuch des Salzes} {volume|42} ({publisher-place|Bern}: {publisher|Roe}, {issued|2015}), ed. {editor|Ann Roe}",
    "place-and-time-in-a-title": "{author|Roe, A}. {title|Le testament du sel (Tábara, 1099)}. {container-title|Salt Studies} {issued|2008}",
    "numbered-title": "{title|Salt and water 3}. {publisher-place|Leeds}: {publisher|Roe}, {issued|2008}",
    "kind-and-number-in-a-bracket": "{title|Salt (Research Report No. 12)}. {publisher|Roe}, {issued|2008}",
    "chapter-of-a-volume": "“{title|Salt},” {x|in} {container-title|Salt Studies} {volume|42} ({issued|2015})",
    "people-who-edit": "{container-title|Salt}, {x|ed}. {editor|Ann Roe, Paul Doe}, {issued|2022}",
    "two-volumes-of-a-journal": "{title|Salt}. {container-title|Salt Review}, {volume|2} {x|vol}. {page|3}",
    "volume-in-a-title": "{title|Salz, Bd. II: Existenzerhellung}. {publisher-place|Berlin}: {publisher|Piper}.",
    "year-in-a-bracket-at-the-end": "{title|Salt}, {publisher|Einaudi}, {issued|1976} ({x|repr}. {volume|2001})",
    "series-of-a-series": "{title|Salt}. {collection-title|Fachserie 3, Reihe 2}. {publisher-place|Wiesbaden}",
    "words-that-introduce": '"{title|Salt}." {x|In}, {container-title|NBC}, {issued|2009}',
    "volume-and-page": "{container-title|The Salt Post}, {volume|12}, {page|A6}.",
    "somebody-who-directed": "{title|Jane}. {author|Roe, Ann}. {x|Directed by} {names|Karl Doe}, {issued|2001}",
    "article-in-a-title": "{author|Stein, S}. {title|Vassouras, a Coffee County}. {issued|1957}",
    "quotation-in-a-title": "{author|Roe, Peter}, {title|Reading “Beloved”}, {container-title|BBC}",
    "editor-behind-in": "{author|Roe, Jane}. {x|In} {editor|Andrew J. Doe}",
    "editors-alone": "{editor|Roe, Jane, Doe, Anna} ({x|eds}.), {issued|1986}",
    "month-in-a-name": "{container-title|La Revue mai-juin} {issued|2009}",
    "university-press": "{title|A}. {container-title|University of Lakes Review}",
    "another-year": "{author|Roe, A}. {issued|2018}. {container-title|Proceedings} {issued|2019}. {page|1}",
    "month-before-the-year": "{author|Roe, A}. {issued|1993}. {container-title|Das Parlament, 12. März} {issued|1993}. {page|1}",
    "page-of-a-chemist": "{author|Roe, A}. {title|On Salt}. {container-title|Chem. Commun}., {issued|2007}, {page|75}.",
    "article-number-of-a-chemist": "{author|Roe, A}. {title|On Salt}. {container-title|Sensors} {issued|2007}, {page|1234}.",
    "house-of-one-letter": "{x|ed}. {publisher|I}. {publisher-place|Stuttgart}",
    "two-years-without-a-word": "{title|A}. {issued|1942} ({issued|2012})",
    "initials-behind-a-stop": "{author|Morrison, T. Jane}. {issued|1987}",
    "quoted-note-behind-a-place": "{title|A}. {publisher-place|Paris}, « {note|Points Essais} », {issued|1991}",
    "editor-in-capitals": "{title|A}. {x|In} {editor|ROE}. {container-title|B}",
    "middle-name-before-title": "{author|Fuller, R. Buckminster}, {title|The World Game}. {issued|1971}",
    "year-and-more-in-brackets": "“{title|On Salt}” [{x|1936 and later], in} {container-title|Seas}, {issued|1992}",
    "year-in-brackets-of-a-note": "{publisher|Gill}. ({note|reprinted ; 1946})",
    "house-with-a-number": "{publisher-place|Poznań}: {publisher|Wydawnictwo a5}, {issued|1993}",
    "press-and-its-town": "{title|A}. {publisher|Gill}, {publisher-place|Lake Press}",
    "preprint-of-a-journal": "{title|A}. {note|Lakeside preprint}",
    "series-of-a-podcast": "[{genre|Podcast}]. {container-title|Coast}. {collection-title|Sea}, {collection-number|4}",
    "series-of-a-book": "{genre|Thesis}. {container-title|Coast}. {collection-title|Radio Sea}",
    "year-in-a-title": "{title|The riots. 1907, a memoir}. {publisher-place|Vienna}",
    "created-by-in-small-letters": "{title|A}. {x|series, created by} {names|A. Roe}",
    "two-titles-and-a-volume": "{title|A}. {x|by} {names|A. Roe}. {title|B}, {container-title|Sea}, {volume|4}",
    "kind-in-brackets": "{title|A} [{genre|Lecture notes on salt}]. {publisher|University of Lakes}",
    "one-volume": "{title|Salt}. {volume|2} {x|vol}. {publisher|Roe}",
    "series-before-a-volume": "{container-title|Вестник. Серия}, {volume|15}. {issued|2018}",
    "two-years-with-a-slash": "{container-title|Law}, {issued|2006/7}",
    "month-behind-a-year": "{container-title|Law}, {issued|2006/07}",
    "initial-before-a-colon": "{author|I. Roe}: {title|Salt}",
    "ibid-in-a-name": "{author|Ibid Roe}. {title|Salt}",
    "season-in-a-title": "{title|Season 4}. {container-title|Buffy}",
    "director-behind-a-number": "[{citation-number|1}] {names|Rowland, Roy}. {title|You, the People}",
    "director-first": "{names|Rowland, Roy}. {title|You, the People}. {issued|1940}",
    "city-and-state": "{title|Salt}. {publisher-place|Garden City, New York}",
    "words-of-no-city": "{title|Salt} ({publisher-place|New Gill, Norton}, {issued|1971})",
    "two-editors-and-their-sign": "{x|W} {editor|J. van den Berg i K. Roe}, {x|red}. {editor|A. Doe}",
    "pages-behind-a-journal": "{container-title|Roads} {x|Pages} {page|25}",
    "house-of-an-editor": "{x|ed}. {publisher|Norton}, {publisher-place|Leeds}",
    "original-edition": "{publisher|Aubier} [{x|éd. orig}. {original-date|1986}]",
    "year-in-brackets-of-a-house": "{publisher|Mohr Siebeck (gegründet 18010})",
    "role-of-one-among-many": "{author|Rossi, G. (a cura di) e Bianchi, L}. {title|Storia}",
    "organisation-in-brackets": "{author|Statistisches Bundesamt (Destatis}). {title|Datenreport}",
    "school-as-container": "{container-title|School Review}, {publisher|Lake University}",
    "vitamin-c": "{title|Vitamin C} {issued|1965}",
    "patent-medicine-in-a-journal": "{container-title|Journal of the History of the Patent}, {volume|5}",
    "collected-remarks": "{publisher|Plon}, {note|collection of essays}",
    "body-with-a-title": "{author|World Health Organization. Geneva}. {title|Walking}. {publisher-place|Geneva}: {publisher|WHO}",
    "years-of-a-range": "{issued|1971 (1975})",
    "number-in-issue": "{volume|5}, {issue|5 (2}): {page|463}",
    "vitamin-of-a-journal": "{container-title|Vitamin a}, {volume|12}",
    "title-that-ends-in-ed": "{title|Interview with Mr. Ed}. {editor|N. Lenoir}",
    "place-and-country": "{title|Salt}. {publisher-place|Lyon, Frankreich}",
    "place-and-state-named": "{title|Salt}. {publisher-place|Boca Raton, Florida}",
    "two-places": "{title|Salt}. {publisher-place|London, Paris}",
    "two-houses": "{title|Salt}. {publisher-place|Gill, Picador}",
    "three-places": "{title|Salt}. {publisher-place|Leeds, Gill, Dublin}",
    "house-known": "{title|Salt}. {publisher-place|Leeds, Gill}: {publisher|Norton}",
    "places-in-short": "{title|Salt}. {publisher-place|Seattle, Wash}",
    "issue-before-year": "{container-title|Lancet}, {issue|6} {issued|1942}",
    "editor-with-role": "{publisher-place|Paris}: {editor|éd. Dunod}",
    "book-of-the-third": "{author|Roe, A}. {title|III. Act}. {issued|1969}",
    "article-number": "{container-title|Sensors}, {page|1234}. {URL|https://example.org/a}",
    "page-of-a-paper": "{title|A}. {container-title|Le Monde}, {page|5}. {URL|https://example.org/a}",
    "one-page": "{container-title|Le Monde}, {x|p}. {page|5}. {URL|https://example.org/a}",
    "initials-of-one": "{author|Kramer U.S}. {title|Rates}. {issued|2019}",
    "house-named-edition": "{title|A}. {publisher|Edition Sigma, Wiley}. {issued|2007}",
    "edited-translation": "{title|A}, {x|ed. and trans.} {editor|M. Roe}. {issued|2000}",
    "collection-as-house": "{title|A}. {publisher|Sammlung Roe Collection}. {issued|2000}",
    "country-alone": "{author|U.S}. {title|Report of the year}. {issued|1966}",
    "here-in-words": "{title|A}. {note|here 20 people wait}",
    "letters-that-differ": "{volume|28, A67}–{page|B82}",
    "whole-before-house": "{x|In} {container-title|Systems}, {x|editors}, {publisher|Springer}",
    "double-volume": "{volume|12/13}: {page|228}",
    "pages-apart": "{title|A}. {x|S}. {page|1, 3}",
    "place-and-state": "{title|A}. {publisher-place|Cambridge, USA}",
    "two-offices": "{x|in}: {container-title|BMU/UBA}",
    "equation": "{title|Gut gebildet = kinderlos? Unterschiede}",
    "people-in-title": "{x|In} {container-title|The Best Short Stories of J. G. Ballard}. {publisher-place|Paris}",
    "house-behind": "{container-title|Senryo}, {volume|9}, {page|84}, {publisher|Chemical Products}",
    "names-with-particles": "{author|M. Roe, Anna van der Meer}. {title|Naissance}",
    "two-years": "{title|A Room}. {issued|1929}, {publisher|Harcourt}, {issued|1989}",
    "proceedings-with-place": "{title|A}. {x|In} {container-title|Proceedings of the Council}, {publisher-place|Vienna}",
    "film": "{title|A memory. Film}",
    "book-with-proceedings": "{title|Growth. Proceedings of the Fifth Meeting}. {publisher|Norton}",
    "names-of-two-words-behind-the-date": "{author|Roe, A}. {issued|2004}. {title|Vector}. {x|In} {editor|Li GQ}, {container-title|Salt}",
    "editor-before-bracket": "{x|In} {editor|F. Zachos & J. Doe} ({x|eds}), {container-title|Islands}",
    "in-that-belongs-to-the-title": "{author|Roe, A}. {title|Life in Leeds: A History}. {publisher|Gill}",
    "methods-without-editors": "{author|Roe, A}. {title|Progress in Methods}. {publisher|Gill}",
    "journal-of-a-town": "{author|Lima, J}. {title|Impactos}. {container-title|Passo Fundo}, {x|v}. {volume|14}",
    "pages-with-a-colon": "{author|Roe, A}. {title|Salt}. {container-title|Acta}. {volume|6}: {page|3}",
    "volume-before-pages": "{title|Salt}. {container-title|Blätter für Politik} {volume|16}, {page|22}",
    "university-alone": "{title|Salt}. {publisher|East Tennessee State University}. {issued|2001}",
    "thesis-before-university": "{title|Salt}. {publisher|Ph.D. Thesis, University of Leeds}. {issued|2001}",
    "house-with-town": "{title|Salt}. {publisher-place|Berlin}: {publisher|Springer-Verlag}. {issued|2001}",
    "town-with-a-magazine": "{author|Roe, A}. {title|The New Protocols}. {publisher-place|London}. {issued|2001}",
    "revised-view": "{title|Labyrinthe. A view revised}. {publisher|Gill}",
    "second-in-title": "{title|The Second}. {publisher|Gill}",
    "book-two": "{title|The Book of Salt, Second Part}. {publisher|Gill}",
    "act-without-year": "{title|Equality and Salt} {issued|2010}",
    "numbered-issue": "{title|Salt}. {container-title|Report} {x|No}. {issue|17}",
    "meeting-that-publishes": "{title|Salt}. {publisher|Meeting of the Society, Leeds}",
    "book-from-paris": "{title|Le dossier}, {publisher-place|Paris} {volume|1}, {issued|2011}",
    "thesis-in-full": "{title|Язык: диссертация кандидата наук}. {publisher-place|Москва}",
    "slash-in-title": "{author|Novák, Jan}. {title|Knihovna / Novák}. {publisher|Academia}",
    "others-behind-the-slash": "{author|Novák, Jan}. {title|Knihovna / Dvořák}. - {publisher|Academia}",
    "pages-behind-the-year": "{container-title|Salz} {volume|40} ({issued|2001}), {page|325–336}",
    "house-with-a-lead": "{title|Salt}. {publisher|in Leeds}. {issued|2001}",
    "editor-with-a-sign": "{editor|Wocken, Hans} ({x|Hrsg}.) ({issued|2010}): {title|Über Salz}. {publisher|Gill}",
    "article-about-art": "{author|Roe, A}. {title|Art and Salt}. {container-title|Mind}, {volume|3}",
    "month-and-house": "{author|Roe, A}. {issued|2009}. {title|Dive Plan}. {publisher|April Press}",
    "book-of-a-paper-s-house": "{author|Roe, A}. {title|Il sale}. {publisher-place|Bologna}: {publisher|Il Mulino}, {issued|May 2013}",
    "year-and-a-paper-s-house": "{author|Roe, A}. {title|Salt}. {publisher|Detroit Free Press}. {issued|2013}",
    "word-that-is-a-magazine": "{author|Roe, A}. {title|Salt}. {publisher|Freeman}. {issued|May 2013}",
    "part-of-a-phrase": "{author|Roe, A}. {title|Salt}. {x|Number 5}. {issued|May 2013}",
    "book-that-ends-on-a-paper-s-name": "{author|Roe, A}. {title|Rome. The Atlantic}. {publisher-place|London}: {publisher|Verso}, {issued|2001}",
    "medium-of-one-word": "{author|Roe, A}. {title|Salt}. {medium|Audio}. {issued|May 2013}",
    "body-as-author-of-what-is-in-a-known-outlet": "{author|Ministry of Salt} ({issued|2012}). {title|Salt today}. {publisher|Gill}",
    "quoted-title-with-a-comma": "“{title|Central Bank Keeps Rate, Cuts Forecast}”. {publisher|Mint}, {issued|2015}",
}
