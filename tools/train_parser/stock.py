# ruff: noqa: E501 - a data table
"""Stock for the templates: outlets, organisations, sites, universities, events. A data table, written for this tool."""

from __future__ import annotations


def _list(text: str) -> tuple[str, ...]:
    return tuple(part.strip() for line in text.strip().splitlines() for part in line.split("|") if part.strip())


OUTLETS = _list("""
The New York Times|The Washington Post|The Guardian|Financial Times|The Wall Street Journal|Los Angeles Times|The Times
The Daily Telegraph|The Independent|Reuters|Associated Press|AP News|BBC News|CNN|Al Jazeera|Politico|Politico Europe
Bloomberg|The Economist|Euronews|France 24|Deutsche Welle|DefenseNews|Defense News|EUobserver|Euractiv|The Hill|NPR
Le Monde|Le Figaro|Libération|Les Échos|L’Express|Ouest-France|La Croix|Mediapart|Le Monde diplomatique|Courrier international
Die Zeit|Der Spiegel|Spiegel Online|Süddeutsche Zeitung|Frankfurter Allgemeine Zeitung|FAZ|taz|die tageszeitung|Die Welt
Frankfurter Rundschau|Handelsblatt|Neue Zürcher Zeitung|NZZ|Der Standard|Die Presse|Tagesspiegel|Der Tagesspiegel|Tages-Anzeiger
Berliner Zeitung|Stuttgarter Zeitung|Focus|Stern|Zeit Online|tagesschau.de|Welt am Sonntag|Wiener Zeitung|Kurier
Corriere della Sera|la Repubblica|La Stampa|Il Sole 24 Ore|ANSA|Il Fatto Quotidiano|Il Messaggero|L’Espresso
El País|El Mundo|ABC|La Vanguardia|El Periódico|Clarín|La Nación|El Universal|El Tiempo|Público|Diário de Notícias
Folha de S.Paulo|O Globo|O Estado de S. Paulo|Expresso|De Volkskrant|NRC Handelsblad|Trouw|De Standaard|De Morgen|Het Parool
Dagens Nyheter|Svenska Dagbladet|Aftonbladet|Aftenposten|VG|Politiken|Berlingske|Jyllands-Posten|Helsingin Sanomat
Gazeta Wyborcza|Rzeczpospolita|Kommersant|Novaya Gazeta|Коммерсантъ|Известия|Ведомости|Hospodářské noviny|Lidové noviny
Népszabadság|Hürriyet|Milliyet|Cumhuriyet|Haaretz|The Jerusalem Post|The Hindu|Times of India|The Straits Times
South China Morning Post|The Japan Times|Asahi Shimbun|Xinhua|The Sydney Morning Herald|The Age|The Globe and Mail
Toronto Star|Chicago Tribune|The Boston Globe|USA Today|San Francisco Chronicle|Vox|HuffPost|BuzzFeed News|Axios
The Irish Times|The Scotsman|Evening Standard|Daily Mail|Metro|Sky News|CBC News|ABC News|CBS News|NBC News|TASS
""")
SITES = _list("""
World Health Organization|Pew Research Center|Council of Europe|European Commission|NASA|Wikipedia|Medium|Scientific American
Centers for Disease Control and Prevention|National Institute of Mental Health|Our World in Data|Statista|Eurostat
The Conversation|Brookings|Carnegie Endowment for International Peace|Verfassungsblog|EJIL: Talk!|Smithsonian Magazine
Wired|TechCrunch|The Verge|Psychology Today|Harvard Business Review|LSE British Politics and Policy|Lawfare|Finabel
Bundeszentrale für politische Bildung|Statistisches Bundesamt|Mayo Clinic|WebMD|NHS|Gov.uk|Britannica|JSTOR Daily|Aeon
Live Science|Nature News|Heise online|Netzpolitik.org|Vie publique|Légifrance|Insee|Istat|Treccani|Open Culture|Quanta Magazine
Atlas Obscura|Poetry Foundation|Museum of Modern Art|Tate|The Metropolitan Museum of Art|National Geographic|Ars Technica
""")
VIDEO = _list(
    "YouTube|Vimeo|TED|TED Conferences|France 24|BBC iPlayer|Arte|ARTE.tv|ZDF|ARD Mediathek|PBS|C-SPAN|Dailymotion|RaiPlay|Netflix|BBC News|Al Jazeera English|CNN|Euronews|Khan Academy|TikTok"
)
ORGANISATIONS = _list("""
World Health Organization|World Health Organization (WHO)|WHO|United Nations|United Nations Development Programme|UNDP|UNESCO
UNICEF|OECD|Organisation for Economic Co-operation and Development|European Commission|European Union|Council of Europe
European Central Bank|International Monetary Fund|World Bank|NATO|North Atlantic Treaty Organization|European Defence Agency
American Psychological Association|American Psychiatric Association|Centers for Disease Control and Prevention
National Institute of Mental Health|U.S. Department of Health and Human Services|U.S. Census Bureau|U.S. Department of State
Department of Defense|House of Commons|Home Office|Ministry of Defence|Office for National Statistics|National Health Service
Amnesty International|Human Rights Watch|Greenpeace|Transparency International|Pew Research Center|RAND Corporation
Ministère des Armées|Ministère de l’Éducation nationale|Ministère de la Culture|Ministère de l’Intérieur|Assemblée nationale
Cour des comptes|Conseil d’État|INSEE|Haute Autorité de Santé|Conseil de l’Europe|Commission européenne|Élysée
Ministero della Difesa|Ministero della Salute|Ministero dell’Interno|ISTAT|Presidenza del Consiglio dei Ministri|Banca d’Italia
Senato della Repubblica|Ministerio de Defensa|Ministerio de Educación|Instituto Nacional de Estadística|INE|Gobierno de España
Ministério da Saúde|Ministério da Educação|Instituto Brasileiro de Geografia e Estatística|IBGE|Brasil
Statistisches Bundesamt|Bundesministerium für Bildung und Forschung|BMBF|Bundesministerium der Verteidigung|Bundesregierung
Bundesministerium für Familie, Senioren, Frauen und Jugend|BMFSFJ|Auswärtiges Amt|Deutscher Bundestag|Bundesagentur für Arbeit
Bundeszentrale für politische Bildung|Robert Koch-Institut|Europäische Kommission|Konrad-Adenauer-Stiftung|Bertelsmann Stiftung
Friedrich-Ebert-Stiftung|Deutsche Gesellschaft für Soziologie|Statistik Austria|Bundesamt für Statistik|Deutsches Jugendinstitut
Ministerie van Defensie|Centraal Bureau voor de Statistiek|CBS|Sociaal en Cultureel Planbureau|Regeringskansliet|Socialstyrelsen
Statistics Sweden|Statistisk sentralbyrå|Folkehelseinstituttet|Ministry of Foreign Affairs|Ministry of Education and Culture
Ministerstwo Obrony Narodowej|Główny Urząd Statystyczny|Český statistický úřad|Ministerstvo kultury|Росстат|Министерство обороны
International Energy Agency|International Organization for Standardization|ISO|DIN|IEEE|Microsoft|Google|Apple Inc.|Meta Platforms
McKinsey & Company|Deloitte|Ipsos|Gallup|The White House|White House|U.S. Government Accountability Office|CIA|NASA|FAO|ILO
International Labour Organization|European Parliament|Court of Justice of the European Union|EU|Eurostat|Federal Reserve Board
National Academy of Sciences|Royal Society|British Museum|Library of Congress|American Library Association|Mayo Clinic Staff
""")
UNIVERSITIES = _list("""
Harvard University|Stanford University|University of California, Berkeley|University of Oxford|University of Cambridge
University of Toronto|McGill University|University of Melbourne|University of Chicago|Columbia University|Yale University
Massachusetts Institute of Technology|London School of Economics|King’s College London|University of Edinburgh
Universität Wien|Universität Heidelberg|Humboldt-Universität zu Berlin|Freie Universität Berlin|Universität Bielefeld
Ludwig-Maximilians-Universität München|Technische Universität Dresden|Universität Zürich|ETH Zürich|Universität Mannheim
Université Paris 1 Panthéon-Sorbonne|Université de Lyon|Université Lumière Lyon 2|École des hautes études en sciences sociales
Université de Montréal|Université Laval|Università di Bologna|Sapienza Università di Roma|Università degli Studi di Milano
Universidad Complutense de Madrid|Universitat de Barcelona|Universidad de Buenos Aires|Universidad de Granada|UNAM
Universidade de São Paulo|Universidade de Lisboa|Universidade Federal do Rio de Janeiro|Universiteit Utrecht
Universiteit van Amsterdam|KU Leuven|Uppsala universitet|Lunds universitet|Universitetet i Oslo|Københavns Universitet
University of Helsinki|Uniwersytet Warszawski|Univerzita Karlova|Masarykova univerzita|МГУ|University of Cape Town|Peking University
University of Tokyo|Kyoto University|Seoul National University|National University of Singapore|Indian Institute of Technology
""")
EVENTS = _list("""
Annual Meeting of the American Sociological Association|American Psychological Association Convention|APA 2019, Chicago, IL
International Conference on Machine Learning|Annual Conference of the Modern Language Association|ECPR General Conference
34. Kongress der Deutschen Gesellschaft für Soziologie|Jahrestagung der Deutschen Gesellschaft für Politikwissenschaft
World Congress of Sociology|International Studies Association Annual Convention|Munich Security Conference|TEDGlobal
Colloque international sur la traduction|Congreso Latinoamericano de Sociología|Convegno nazionale di storia contemporanea
XIV International Congress of Linguists|CHI ’19|ASIS&T Annual Meeting|2018 European Conference on Information Retrieval
""")
PROCEEDINGS = _list("""
Proceedings of the 21st National Conference on Artificial Intelligence|Advances in Neural Information Processing Systems
Proceedings of the International Conference on Machine Learning|Proc. IEEE Int. Conf. Robotics and Automation
IEEE Conference on Computer Vision and Pattern Recognition|Proceedings of the ACM Symposium on Theory of Computing
International Joint Conference on Artificial Intelligence|ICML|SIGGRAPH ’05|Proc. of the 15th ACM SIGPLAN Symposium
Proceedings of the Eighth International Workshop on Machine Learning|3rd Annual Symposium on Principles of Programming Languages
Proceedings of the 12th Conference on Uncertainty in Artificial Intelligence|European Conference on Machine Learning
Proceedings of the National Conference on Artificial Intelligence (AAAI-92)|Machine Learning: Proceedings of the Ninth International Conference
Fifth International Conference on Genetic Algorithms|IEEE International Conference on Neural Networks|COLT-95
Proceedings of the USENIX Winter Technical Conference|International Conference on Parallel Processing|Supercomputing ’93
Seventh Annual ACM Conference on Computational Learning Theory|IEEE INFOCOM|International Symposium on Computer Architecture
""")
MUSEUMS = _list(
    "The Museum of Modern Art|Musée du Louvre|Tate Modern|Rijksmuseum|Museo del Prado|National Gallery|Art Institute of Chicago|Uffizi Gallery|Metropolitan Museum of Art|Musée d’Orsay|Van Gogh Museum|Neue Nationalgalerie"
)
ENTRIES = _list(
    "Encyclopædia Britannica|Stanford Encyclopedia of Philosophy|Merriam-Webster.com dictionary|Wikipedia|The Oxford Dictionary of Byzantium|Lexikon der Soziologie|Historisches Wörterbuch der Philosophie|Dizionario Biografico degli Italiani|Encyclopedia of Islam|Routledge Encyclopedia of Philosophy|Metzler Lexikon Literatur- und Kulturtheorie|Grove Music Online|APA Dictionary of Psychology|The New Palgrave Dictionary of Economics"
)
MAGAZINES = _list(
    "The New Yorker|Time|Newsweek|The Atlantic|Der Spiegel|Scientific American|National Geographic|Harper’s Magazine|The Economist|Wired|Psychology Today|Le Point|L’Obs|Profil|Stern|Panorama|Foreign Policy|New Scientist|Forbes|The Paris Review|Merkur|Prospect"
)
SERIES = _list(
    "Lecture Notes in Computer Science|Studies in Contemporary History|Beiträge zur Sozialforschung|Schriftenreihe des Instituts für Zeitgeschichte|edition suhrkamp|Collection Folio|Cambridge Studies in International Relations|Forschung Politik|WZB Discussion Paper|IZA Discussion Paper|Working Paper|NBER Working Paper|Europäische Hochschulschriften|Biblioteca di cultura moderna|Que sais-je ?|Reihe Politikwissenschaft|MZES Working Papers|Soziologische Schriften|Graue Reihe – Neue Folge|Perspektiven der Sozialpolitik|Springer Series in Statistics|Que sais-je|Penguin Classics"
)
PRESSES = _list("""
Suhrkamp|Springer VS|VS Verlag|VS Verlag für Sozialwissenschaften|Campus|Campus Verlag|Nomos|Westdeutscher Verlag|Leske + Budrich
Leske und Budrich|Verlag Barbara Budrich|Barbara Budrich|transcript|transcript Verlag|Juventa|Beltz Juventa|Beltz|Hogrefe|Lit|LIT Verlag
UVK|UTB|Kohlhammer|Metzler|J.B. Metzler|Fischer|S. Fischer|Rowohlt|Reclam|Hanser|C.H. Beck|Beck|Duncker & Humblot|Mohr Siebeck
Mohr (Siebeck)|Vandenhoeck & Ruprecht|Böhlau|de Gruyter|De Gruyter|Peter Lang|Lang|Waxmann|Klinkhardt|Gabler|Hampp|Rainer Hampp Verlag
Ergon|Klett-Cotta|Klett|Wissenschaftliche Buchgesellschaft|Steiner|Franz Steiner Verlag|Schöningh|Fink|Niemeyer|Argument|Dietz
Westfälisches Dampfboot|Enke|Deutscher Universitäts-Verlag|DUV|Edition Sigma|edition sigma|Centaurus|Psychosozial-Verlag|Huber|Hans Huber
Polity|Polity Press|Routledge|Sage|SAGE Publications|Oxford University Press|Cambridge University Press|Palgrave Macmillan|Palgrave
MIT Press|Princeton University Press|University of Chicago Press|Harvard University Press|Yale University Press|Stanford University Press
Edward Elgar|Ashgate|Blackwell|Wiley|John Wiley & Sons|Wiley-Blackwell|Springer|Elsevier|Academic Press|Penguin|Free Press|Basic Books
Lawrence Erlbaum|Erlbaum|Guilford Press|Duke University Press|Zed Books|Verso|Pearson|McGraw-Hill|Prentice Hall|Addison-Wesley|Norton
Gallimard|Seuil|Éditions du Seuil|Presses universitaires de France|PUF|L’Harmattan|La Découverte|Armand Colin|Minuit|Fayard|Karthala
Einaudi|Il Mulino|Laterza|Feltrinelli|FrancoAngeli|Franco Angeli|Carocci|Giuffrè|Mondadori|Bompiani|Donzelli|Olschki|Marsilio
Alianza|Ariel|Siglo XXI|Fondo de Cultura Económica|Tecnos|Cátedra|Paidós|Gedisa|Taurus|Akal|Crítica|Cortez|Vozes|Editora 34|Almedina
Boom|Amsterdam University Press|Brill|SUN|Studentlitteratur|Liber|Universitetsforlaget|Gyldendal|Hans Reitzel|Gaudeamus|PWN|Academia
Наука|Academia Verlag|Nauka|CEU Press|Central European University Press|Rowman & Littlefield|Lynne Rienner|Berghahn Books|Humanities Press
""")

PLACES = _list("""
Berlin|München|Frankfurt am Main|Frankfurt a.M.|Frankfurt/Main|Frankfurt a. M.|Frankfurt/M.|Frankfurt|Wiesbaden|Opladen|Hamburg|Köln|Stuttgart
Tübingen|Göttingen|Bielefeld|Weinheim|Weinheim und Basel|Weinheim/München|Wien|Zürich|Basel|Bern|Baden-Baden|Leipzig|Mainz|Münster
Marburg|Bonn|Reinbek bei Hamburg|Reinbek|Darmstadt|Paderborn|Würzburg|Heidelberg|Freiburg|Freiburg i. Br.|Konstanz|Innsbruck|Graz|Salzburg
Berlin/New York|Berlin; New York|Wien/Köln/Weimar|New York|New York, NY|London|London/New York|London and New York|London & New York
Oxford|Cambridge|Cambridge, MA|Cambridge, Mass.|Cambridge MA|Princeton, NJ|Princeton|Thousand Oaks|Thousand Oaks, CA|Newbury Park|Beverly Hills
Chicago|Berkeley|Los Angeles|Boston|Philadelphia|Washington, DC|Washington, D.C.|Ithaca|Ithaca, NY|Stanford, CA|New Haven|Durham, NC|Baltimore
Cheltenham|Aldershot|Basingstoke|Houndmills|Manchester|Edinburgh|Dublin|Toronto|Sydney|Melbourne|Hillsdale, NJ|Mahwah, NJ|San Francisco
Paris|Lyon|Bruxelles|Brussels|Genève|Geneva|Lausanne|Strasbourg|Grenoble|Rennes|Montréal|Québec|Louvain-la-Neuve|Luxembourg
Milano|Roma|Torino|Bologna|Firenze|Napoli|Padova|Bari|Roma-Bari|Venezia|Palermo|Genova|Pisa|Madrid|Barcelona|Valencia|Sevilla
Granada|México|México, D.F.|Buenos Aires|Bogotá|Santiago de Chile|Lima|Lisboa|Coimbra|Porto|São Paulo|Rio de Janeiro|Belo Horizonte
Amsterdam|Rotterdam|Utrecht|Den Haag|The Hague|Leiden|Dordrecht|Antwerpen|Leuven|Gent|Stockholm|Lund|Uppsala|Göteborg|Oslo|Bergen
København|Copenhagen|Helsinki|Warszawa|Warsaw|Kraków|Praha|Prague|Brno|Budapest|Beograd|Zagreb|Ljubljana|Sofia|București|Athens|Istanbul
Ankara|Moscow|Москва|М.|СПб.|Kyiv|Tallinn|Riga|Vilnius|Tel Aviv|Jerusalem|Cairo|New Delhi|Delhi|Tokyo|Beijing|Singapore|Hong Kong
Paris, France|Calvi, Francia|Rome, Italy|Rome, Italie|Madrid, España|Berlin, Germany|Brussels, Belgium|Lisbon, Portugal|Genève, Suisse
Vienna, Austria|Geneva, Switzerland|London, England|Melbourne, Australia|Roma, Italia|Wien, Österreich|Ottawa, Canada|Stanford, California
""")
