# ruff: noqa: E501 - a data table
"""What well-known hosts and names stand for: a data table, from general knowledge, for the type of a work.

The class of a host or name is evidence for a type, no more: a newspaper has blogs, a museum publishes books.
"""

from __future__ import annotations

import functools
import re

# Class: hosts without "www.", a parent domain for all below it.
_HOSTS = {
    "newspaper": """nytimes.com washingtonpost.com wsj.com theguardian.com guardian.co.uk ft.com latimes.com thetimes.co.uk thetimes.com telegraph.co.uk
        independent.co.uk dailymail.co.uk mirror.co.uk thesun.co.uk express.co.uk standard.co.uk scotsman.com irishtimes.com independent.ie reuters.com apnews.com bbc.com bbc.co.uk
        cnn.com nbcnews.com cbsnews.com abcnews.go.com foxnews.com msnbc.com usatoday.com chicagotribune.com bostonglobe.com sfchronicle.com sfgate.com seattletimes.com
        mercurynews.com miamiherald.com dallasnews.com houstonchronicle.com denverpost.com inquirer.com baltimoresun.com startribune.com sacbee.com calmatters.org politico.com
        politico.eu thehill.com axios.com npr.org bloomberg.com businessinsider.com cnbc.com marketwatch.com aljazeera.com dw.com france24.com euronews.com rfi.fr rferl.org voanews.com
        csmonitor.com globeandmail.com theglobeandmail.com thestar.com cbc.ca ctvnews.ca nationalpost.com smh.com.au theage.com.au abc.net.au news.com.au nzherald.co.nz stuff.co.nz
        lemonde.fr lefigaro.fr liberation.fr lesechos.fr la-croix.com leparisien.fr ouest-france.fr mediapart.fr franceinfo.fr 20minutes.fr lesoir.be lalibre.be rtbf.be letemps.ch tdg.ch 24heures.ch
        lecho.be ledevoir.com lapresse.ca spiegel.de zeit.de sueddeutsche.de faz.net taz.de welt.de fr.de tagesspiegel.de handelsblatt.com tagesschau.de zdf.de focus.de stern.de bild.de n-tv.de
        berliner-zeitung.de stuttgarter-zeitung.de abendblatt.de mdr.de ndr.de br.de wdr.de deutschlandfunk.de nzz.ch tagesanzeiger.ch srf.ch bernerzeitung.ch derbund.ch bazonline.ch blick.ch watson.ch 20min.ch
        derstandard.at diepresse.com orf.at kurier.at wienerzeitung.at krone.at corriere.it repubblica.it lastampa.it ilsole24ore.com ansa.it ilfattoquotidiano.it ilmessaggero.it avvenire.it
        elpais.com elmundo.es abc.es lavanguardia.com elperiodico.com eldiario.es elconfidencial.com rtve.es clarin.com lanacion.com.ar pagina12.com.ar eluniversal.com.mx jornada.com.mx eltiempo.com elespectador.com
        elcomercio.pe emol.com publico.pt dn.pt expresso.pt jn.pt folha.uol.com.br oglobo.globo.com g1.globo.com estadao.com.br nrc.nl volkskrant.nl trouw.nl nos.nl telegraaf.nl parool.nl standaard.be demorgen.be tijd.be vrt.be hln.be
        dn.se svd.se aftonbladet.se expressen.se svt.se sverigesradio.se gp.se sydsvenskan.se aftenposten.no vg.no dagbladet.no nrk.no dn.no politiken.dk berlingske.dk jyllands-posten.dk dr.dk information.dk hs.fi yle.fi iltalehti.fi
        wyborcza.pl rp.pl onet.pl polskieradio.pl denik.cz idnes.cz novinky.cz lidovky.cz ihned.cz aktualne.cz ceskatelevize.cz sme.sk dennikn.sk index.hu telex.hu origo.hu hvg.hu delo.si dnevnik.si rtvslo.si jutarnji.hr vecernji.hr index.hr politika.rs
        danas.rs b92.net kathimerini.gr tovima.gr hurriyet.com.tr milliyet.com.tr cumhuriyet.com.tr sabah.com.tr ahvalnews.com haaretz.com haaretz.co.il ynet.co.il ynetnews.com jpost.com timesofisrael.com globes.co.il kommersant.ru vedomosti.ru izvestia.ru iz.ru
        rbc.ru ria.ru tass.ru tass.com lenta.ru gazeta.ru novayagazeta.ru kp.ru rg.ru apn.ru interfax.ru pravda.com.ua kyivpost.com unian.net thehindu.com timesofindia.indiatimes.com indiatimes.com indianexpress.com hindustantimes.com ndtv.com livemint.com dawn.com
        tribune.com.pk khaama.com pajhwok.com dhakatribune.com straitstimes.com channelnewsasia.com scmp.com xinhuanet.com people.com.cn chinadaily.com.cn japantimes.co.jp asahi.com mainichi.jp yomiuri.co.jp nikkei.com koreaherald.com koreatimes.co.kr
        chosun.com joins.com hani.co.kr daum.net allafrica.com premiumtimesng.com punchng.com vanguardngr.com dailynation.africa nation.africa mg.co.za news24.com arabnews.com thenationalnews.com newspapers.com newspaperarchive.com lexisnexis.com lwn.net
        theregister.com pressreader.com upi.com propublica.org rollcall.com thedailybeast.com vox.com huffpost.com huffingtonpost.com buzzfeednews.com ajc.com""",
    "magazine": """newyorker.com theatlantic.com time.com newsweek.com economist.com foreignaffairs.com foreignpolicy.com harpers.org nybooks.com lrb.co.uk the-tls.co.uk newrepublic.com thenation.com newstatesman.com spectator.co.uk prospectmagazine.co.uk
        nationalreview.com motherjones.com slate.com salon.com wired.com forbes.com fortune.com inc.com fastcompany.com businessweek.com hbr.org scientificamerican.com newscientist.com nationalgeographic.com smithsonianmag.com discovermagazine.com popsci.com
        popularmechanics.com psychologytoday.com technologyreview.com rollingstone.com pitchfork.com billboard.com variety.com hollywoodreporter.com vanityfair.com vogue.com gq.com esquire.com elle.com cosmopolitan.com artforum.com artnews.com frieze.com theartnewspaper.com
        artinamericamagazine.com apollo-magazine.com laphamsquarterly.org theparisreview.org bostonreview.net dissentmagazine.org jacobinmag.com jacobin.com currentaffairs.org inthesetimes.com washingtonmonthly.com theamericanconservative.com commentary.org
        commentarymagazine.com chronicle.com insidehighered.com timeshighereducation.com pcgamer.com pcgames.de gamestar.de gameinformer.com edge-online.com mcvuk.com rockpapershotgun.com heise.de chip.de ct.de golem.de computerwoche.de profil.at falter.at
        blaetter.de cicero.de lepoint.fr lexpress.fr nouvelobs.com marianne.net monde-diplomatique.fr mondediplo.com courrierinternational.com scienceshumaines.com espresso.repubblica.it panorama.it internazionale.it letraslibres.com nexos.com.mx
        semana.com beobachter.ch weltwoche.ch republik.ch groene.nl elsevierweekblad.nl vn.nl kommersant.ru/money themarker.com newlinesmag.com aeon.co quantamagazine.org nautil.us technologyreview.es guernicamag.com lithub.com theintercept.com
        americanscientist.org physicstoday.org chemistryworld.com the-scientist.com sciencenews.org alsharekh.org unz.com""",
    "blog": """wordpress.com blogspot.com blogger.com medium.com substack.com tumblr.com typepad.com hypotheses.org livejournal.com ghost.io habr.com dev.to hashnode.dev vice.com gizmodo.com kotaku.com jezebel.com deadspin.com engadget.com techcrunch.com
        theverge.com arstechnica.com mashable.com boingboing.net lifehacker.com polygon.com ign.com gamespot.com eurogamer.net usgamer.net digitalspy.com avclub.com vulture.com thecut.com alternet.org dailykos.com talkingpointsmemo.com thinkprogress.org
        scienceblogs.com blogs.lse.ac.uk blog.oup.com crookedtimber.org languagelog.ldc.upenn.edu marginalrevolution.com slatestarcodex.com verfassungsblog.de netzpolitik.org desiringgod.org thegospelcoalition.org epicurious.com hackernoon.com
        openculture.com brainpickings.org themarginalian.org eater.com curbed.com sbnation.com""",
    "forum": """twitter.com x.com facebook.com instagram.com reddit.com mastodon.social bsky.app threads.net linkedin.com quora.com stackoverflow.com stackexchange.com forum.effectivealtruism.org lesswrong.com alignmentforum.org discourse.org
        news.ycombinator.com weibo.com vk.com telegram.org t.me disqus.com groups.google.com mathoverflow.net researchgate.net/post fosstodon.org scholar.social""",
    "video": """youtube.com youtu.be vimeo.com dailymotion.com ted.com twitch.tv tiktok.com netflix.com imdb.com kanopy.com arte.tv hulu.com primevideo.com disneyplus.com media.ccc.de bilibili.com rutube.ru c-span.org eidr.org ui.eidr.org filmaffinity.com
        docuseek2.com academicvideoonline.com videolectures.net peertube.tv""",
    "audio": """podcasts.apple.com soundcloud.com spotify.com open.spotify.com bandcamp.com audible.com stitcher.com anchor.fm simplecast.com libsyn.com buzzsprout.com americanarchive.org discogs.com allmusic.com musicbrainz.org deezer.com music.apple.com""",
    "code": """r-project.org github.com gitlab.com bitbucket.org sourceforge.net pypi.org cran.r-project.org bioconductor.org npmjs.com crates.io rubygems.org metacpan.org packagist.org hackage.haskell.org juliahub.com codeberg.org launchpad.net savannah.gnu.org
        play.google.com apps.apple.com itunes.apple.com apps.microsoft.com addons.mozilla.org chrome.google.com ascl.net ideas.repec.org/c econpapers.repec.org/software mathworks.com/matlabcentral/fileexchange huggingface.co docker.com saildart.org""",
    "data": """zenodo.org figshare.com datadryad.org dryad.org dataverse.org dataverse.harvard.edu dataverse.nl icpsr.umich.edu gesis.org pangaea.de ukdataservice.ac.uk data.gov data.europa.eu data.worldbank.org databrary.org openneuro.org envidat.ch
        kaggle.com data.mendeley.com ncei.noaa.gov earthdata.nasa.gov socialmediaarchive.org opendata.swiss archive.ics.uci.edu physionet.org gbif.org fdat.uni-tuebingen.de""",
    "preprint": """arxiv.org biorxiv.org medrxiv.org chemrxiv.org psyarxiv.com osf.io/preprints socarxiv.org ssrn.com preprints.org researchsquare.com ling.auf.net lingbuzz.net eprint.iacr.org eccc.weizmann.ac.il optimization-online.org hal.science/preprint
        techrxiv.org engrxiv.org eartharxiv.org edarxiv.org authorea.com vixra.org philsci-archive.pitt.edu""",
    "thesis": """theses.fr tdx.cat proquest.com/dissertations dart-europe.eu dart-europe.org ethos.bl.uk diva-portal.org ndltd.org oatd.org dissonline.de search.proquest.com/dissertations etd.ohiolink.edu trap.ncirl.ie tez.yok.gov.tr kb.osu.edu shodhganga.inflibnet.ac.in
        teses.usp.br tesisenred.net tesionline.it theses.hal.science tel.archives-ouvertes.fr dissercat.com""",
    "law": """legislation.gov.uk eur-lex.europa.eu data.europa.eu/eli legifrance.gouv.fr boe.es gesetze-im-internet.de bgbl.de ris.bka.gv.at fedlex.admin.ch admin.ch/ch normattiva.it gazzettaufficiale.it wetten.overheid.nl retsinformation.dk lovdata.no riksdagen.se/sv/dokument
        finlex.fi isap.sejm.gov.pl zakonyprolidi.cz njt.hu pravo.gov.ru consultant.ru zakon.rada.gov.ua planalto.gov.br dre.pt legisquebec.gouv.qc.ca laws-lois.justice.gc.ca ecfr.gov law.cornell.edu/uscode law.cornell.edu/cfr federalregister.gov austlii.edu.au/au/legis
        legislation.gov.au legislation.govt.nz faolex.fao.org fao.org/faolex mevzuat.gov.tr leg.colorado.gov congress.gov govtrack.us leginfo.legislature.ca.gov""",
    "court": """hudoc.echr.coe.int curia.europa.eu bailii.org courtlistener.com supremecourt.gov supremecourt.uk caselaw.nationalarchives.gov.uk law.justia.com case.law caselaw.findlaw.com oyez.org canlii.org rechtspraak.nl juris.de openjur.de dejure.org bundesverfassungsgericht.de
        bundesgerichtshof.de jurpc.de austlii.edu.au/au/cases austlii.edu.au/cgi-bin/viewdoc/au/cases bger.ch icj-cij.org icc-cpi.int oldbaileyonline.org conseil-etat.fr courdecassation.fr lagen.nu zip-online.de scholar.google.com/scholar_case""",
    "patent": """patents.google.com worldwide.espacenet.com espacenet.com patft.uspto.gov uspto.gov patentscope.wipo.int depatisnet.dpma.de freepatentsonline.com lens.org patents.justia.com""",
    "encyclopedia": """wikipedia.org wikiwand.com britannica.com snl.no plato.stanford.edu iep.utm.edu treccani.it/enciclopedia larousse.fr universalis.fr hls-dhs-dss.ch enciklopedija.hr deutsche-biographie.de adb.anu.edu.au oxforddnb.com encyclopedia.com scholarpedia.org
        worldhistory.org newworldencyclopedia.org maitron.fr wikidata.org encyclopedia.chicagohistory.org cia.gov/the-world-factbook encykorea.aks.ac.kr geonames.org drugbank.ca fandom.com dbpedia.org encyclopediaofmath.org ne.se denstoredanske.lex.dk lex.dk baike.baidu.com""",
    "dictionary": """oed.com merriam-webster.com dictionary.com wiktionary.org dictionary.cambridge.org collinsdictionary.com lexico.com duden.de dwds.de woerterbuchnetz.de dle.rae.es cnrtl.fr bosworthtoller.com ordnet.dk saob.se urbandictionary.com linguee.com etymonline.com
        en.oxforddictionaries.com premium.oxforddictionaries.com dictionary.apa.org ordbokene.no""",
    "art": """metmuseum.org moma.org tate.org.uk artic.edu nga.gov nga.gov.au louvre.fr rijksmuseum.nl museodelprado.es vam.ac.uk collections.vam.ac.uk getty.edu guggenheim.org britishmuseum.org nationalgallery.org.uk npg.org.uk artstor.org library.artstor.org
        commons.wikimedia.org flickr.com unsplash.com artnet.com artnet.de deutschefotothek.de gettyimages.com loc.gov/pictures wikiart.org smb.museum hermitagemuseum.org vangoghmuseum.nl musee-orsay.fr centrepompidou.fr behance.net deviantart.com""",
    "map": """oldmapsonline.org davidrumsey.com maps.google.com google.com/maps openstreetmap.org map.geo.admin.ch swisstopo.admin.ch ordnancesurvey.co.uk""",
    "archive": """nationalarchives.gov.uk discovery.nationalarchives.gov.uk archives.gov catalog.archives.gov naa.gov.au recordsearch.naa.gov.au digitalarchive.wilsoncenter.org archivportal-d.de bundesarchiv.de archivesportaleurope.net prov.vic.gov.au stors.tas.gov.au
        oac.cdlib.org calisphere.org archeion.ca digital.slv.vic.gov.au qdl.qa theanarchistlibrary.org marxists.org founders.archives.gov""",
    "books": """archive.org/details worldcat.org amazon.com amazon.de amazon.co.uk amazon.fr amazon.it amazon.es amazon.ca bookshop.org abebooks.com barnesandnoble.com books.google.com books.google.de books.google.fr goodreads.com librarything.com openlibrary.org gutenberg.org perlego.com
        versobooks.com hathitrust.org catalog.hathitrust.org babel.hathitrust.org d-nb.info dnb.de lccn.loc.gov catalog.loc.gov explore.bl.uk catalogue.bnf.fr gallica.bnf.fr kitapyurdu.com books.yandex.ru bookmate.com ozon.ru labirint.ru litres.ru thalia.de weltbild.de
        plus.cobiss.net cobiss.si kansalliskirjasto.finna.fi finna.fi search.rsl.ru nlr.ru books.openedition.org humanitiesebook.org libgen.is degruyter.com/document/isbn oreilly.com/library taylorfrancis.com/books oapen.org doabooks.org digitale-sammlungen.de e-rara.ch
        menadoc.bibliothek.uni-halle.de mitpress.mit.edu sup.org ucpress.edu press.uchicago.edu press.princeton.edu yalebooks.yale.edu hup.harvard.edu global.oup.com penguinrandomhouse.com harpercollins.com hachettebookgroup.com suhrkamp.de fischerverlage.de""",
    "report": """who.int oecd.org oecd-ilibrary.org worldbank.org imf.org un.org undp.org unesco.org unicef.org ilo.org fao.org iea.org ipcc.ch eea.europa.eu europarl.europa.eu gao.gov cbo.gov crsreports.congress.gov rand.org brookings.edu pewresearch.org cato.org heritage.org
        chathamhouse.org carnegieendowment.org csis.org sipri.org iiss.org hrw.org amnesty.org citizenlab.ca institute.global rfc-editor.org ietf.org datatracker.ietf.org w3.org nist.gov eric.ed.gov osti.gov ntrl.ntis.gov dtic.mil apps.dtic.mil ntrs.nasa.gov nepis.epa.gov
        rosap.ntl.bts.gov clinicaltrials.gov nber.org iza.org cepr.org econstor.eu wikileaks.org inis.iaea.org hcsp.fr ined.fr insee.fr gov.uk hsdl.org freedomhouse.org transparency.org crisisgroup.org ibisworld.com mckinsey.com deloitte.com openknowledge.worldbank.org
        statistik.at destatis.de bfs.admin.ch cbs.nl ons.gov.uk census.gov cdc.gov nih.gov epa.gov""",
    "conference": """aclweb.org aclanthology.org aclanthology.info papers.nips.cc proceedings.neurips.cc proceedings.mlr.press openreview.net usenix.org drops.dagstuhl.de ceur-ws.org lingref.com dl.acm.org/citation openaccess.thecvf.com isca-speech.org aaai.org ieeexplore.ieee.org/document ismir.net""",
    "slides": """slideshare.net speakerdeck.com prezi.com slides.com figshare.com/articles/presentation f1000research.com/slides docs.google.com/presentation""",
    "journal": """jstor.org sciencedirect.com link.springer.com/article tandfonline.com onlinelibrary.wiley.com journals.sagepub.com academic.oup.com cambridge.org/core/journals nature.com science.org sciencemag.org pnas.org journals.plos.org frontiersin.org mdpi.com ncbi.nlm.nih.gov
        pubmed.ncbi.nlm.nih.gov pmc.ncbi.nlm.nih.gov muse.jhu.edu journals.openedition.org cairn.info persee.fr erudit.org scielo.br scielo.org scielo.cl redalyc.org dialnet.unirioja.es bmj.com thelancet.com nejm.org jamanetwork.com cell.com pubs.acs.org pubs.rsc.org iopscience.iop.org
        journals.aps.org aeaweb.org journals.uchicago.edu hindawi.com biomedcentral.com elifesciences.org cyberleninka.ru elibrary.ru cnki.net cnki.com.cn dbpia.co.kr kiss.kstudy.com jstage.jst.go.jp doaj.org ssoar.info annualreviews.org karger.com thieme-connect.com""",
    "list": """lists.w3.org lists.gnu.org mail-archive.com marc.info lists.debian.org lists.wikimedia.org mail.python.org pipermail groups.yahoo.com listserv""",
    "ai": """chatgpt.com chat.openai.com gemini.google.com claude.ai copilot.microsoft.com g.co pastebin.com web.archive.org""",
}  # fmt: skip
# Class: names of outlets and houses as they are printed, in small letters.
_NAMES = {
    "newspaper": """the new york times|new york times|nytimes.com|the washington post|washington post|the wall street journal|wall street journal|the guardian|guardian|the observer|financial times|los angeles times|the times|sunday times|the sunday times|the daily telegraph|the telegraph|the independent|independent|reuters|associated press|ap news|afp
        bbc news|bbc|cnn|cnn.com|al jazeera|bloomberg|bloomberg.com|usa today|chicago tribune|boston globe|the boston globe|san francisco chronicle|the seattle times|houston chronicle|the denver post|the philadelphia inquirer|philadelphia inquirer|the miami herald|the dallas morning news|the baltimore sun|sacramento bee|the sacramento bee|the buffalo news|the atlanta journal-constitution
        politico|politico europe|the hill|npr|axios|the irish times|irish independent|the scotsman|the herald|evening standard|daily mail|daily mirror|the sun|metro|sky news|cbc news|cbc|abc news|cbs news|nbc news|the globe and mail|toronto star|the toronto star|national post|the gazette|the sydney morning herald|sydney morning herald|the age|the australian|the new zealand herald|new zealand herald
        nz herald|le monde|le monde.fr|le figaro|lefigaro.fr|libération|les échos|la croix|ouest-france|le parisien|l’humanité|l'humanité|médiapart|mediapart|le soir|la libre belgique|le temps|tribune de genève|24 heures|le devoir|la presse|die zeit|zeit online|der spiegel|spiegel online|süddeutsche zeitung|sz|frankfurter allgemeine zeitung|faz|faz.net|frankfurter rundschau|taz|die tageszeitung|die welt|welt|welt am sonntag|handelsblatt
        der tagesspiegel|tagesspiegel|tagesschau.de|berliner zeitung|stuttgarter zeitung|hamburger abendblatt|bild|neue zürcher zeitung|nzz|nzz am sonntag|tages-anzeiger|der bund|berner zeitung|basler zeitung|blick|der standard|die presse|wiener zeitung|kurier|kronen zeitung|corriere della sera|la repubblica|repubblica|la stampa|il sole 24 ore|ansa|il fatto quotidiano|il messaggero|il giornale|avvenire|il manifesto
        el país|el pais|el mundo|abc|la vanguardia|el periódico|eldiario.es|el confidencial|clarín|la nación|la nacion|página/12|el universal|la jornada|reforma|excélsior|el tiempo|el espectador|el comercio|la república|el mercurio|la tercera|público|diário de notícias|expresso|jornal de notícias|folha de s.paulo|folha de são paulo|o globo|o estado de s. paulo|estadão|g1
        nrc|nrc handelsblad|nrc.nl|de volkskrant|trouw|het parool|de telegraaf|de standaard|de morgen|het laatste nieuws|de tijd|dagens nyheter|dn.se|svenska dagbladet|aftonbladet|expressen|svt nyheter|göteborgs-posten|sydsvenskan|aftenposten|verdens gang|vg|dagbladet|dagens næringsliv|nrk|politiken|berlingske|jyllands-posten|information|helsingin sanomat|hufvudstadsbladet
        gazeta wyborcza|rzeczpospolita|dziennik|mladá fronta dnes|lidové noviny|hospodářské noviny|deník|sme|denník n|népszabadság|magyar nemzet|delo|dnevnik|večer|jutarnji list|večernji list|politika|danas|kathimerini|η καθημερινή|το βήμα|τα νέα|hürriyet|milliyet|cumhuriyet|sabah|zaman|haaretz|ha'aretz|yedioth ahronoth|ynet|the jerusalem post|the times of israel|globes
        коммерсантъ|коммерсант|kommersant|ведомости|известия|правда|новая газета|novaya gazeta|российская газета|комсомольская правда|независимая газета|литературная газета|тасс|риа новости|агентство политических новостей|the hindu|the times of india|times of india|the indian express|hindustan times|the economic times|economic times|dawn|the straits times|straits times|south china morning post
        xinhua|people's daily|人民日报|光明日报|china daily|the japan times|japan times|asahi shimbun|朝日新聞|読売新聞|毎日新聞|日本経済新聞|조선일보|중앙일보|동아일보|한겨레|the korea herald|premium times|the punch|vanguard|daily nation|mail & guardian|arab news|the national|al-ahram|tass|huffpost|huffington post|buzzfeed news|vox|the daily beast|propublica|lwn.net|the christian science monitor|roll call""",
    "magazine": """tv guide|sports illustrated|people magazine|the new yorker|new yorker|the atlantic|the atlantic monthly|time|time magazine|newsweek|the economist|foreign affairs|foreign policy|harper’s magazine|harper's magazine|harper’s|harper's|the new york review of books|new york review of books|london review of books|times literary supplement|the times literary supplement|the new republic|new republic|the nation|new statesman|the spectator|prospect|national review
        mother jones|slate|salon|wired|forbes|fortune|inc.|fast company|bloomberg businessweek|businessweek|harvard business review|scientific american|new scientist|national geographic|smithsonian|smithsonian magazine|discover|popular science|popular mechanics|psychology today|mit technology review|technology review|rolling stone|pitchfork|billboard|variety|the hollywood reporter|vanity fair|vogue|gq|esquire|elle|life|people|playboy|ebony
        artforum|artforum international|artnews|art in america|frieze|the art newspaper|apollo|lapham’s quarterly|lapham's quarterly|the paris review|paris review|boston review|dissent|jacobin|current affairs|in these times|washington monthly|the washington monthly|commentary|the chronicle of higher education|chronicle of higher education|inside higher ed|times higher education|pc gamer|pc games|gamestar|game informer|edge|mcv|pc magazine|pc world
        byte|c't|c’t|heise|heise online|chip|profil|falter|blätter für deutsche und internationale politik|cicero|stern|focus|merkur|lettre international|le point|l’express|l'express|l’obs|le nouvel observateur|marianne|le monde diplomatique|courrier international|sciences humaines|l’espresso|l'espresso|panorama|internazionale|letras libres|nexos|semana|veja|época|beobachter|weltwoche|die weltwoche|de groene amsterdammer|elsevier
        the american conservative|american scientist|physics today|chemistry world|the scientist|science news|nautilus|ogonyok|огонёк|огонек|itogi|эксперт|themarker|granta|the believer|n+1|the intelligencer|the village voice|guernica|bon appétit|runner's world|sports illustrated""",
    "blog": "blog|medium|substack|hypotheses|techcrunch|the verge|ars technica|gizmodo|engadget|kotaku|polygon|ign|gamespot|eurogamer|eurogamer.net|usgamer|vice|alternet|literary hub|the intercept|verfassungsblog|ejil: talk!|the marginalian|open culture|boing boing|digital spy|tv by the numbers|desiring god|habr|хабр|wordpress|blogger|tumblr|livejournal|language log|marginal revolution|mashable|epicurious|newlines magazine|vulture|the a.v. club|a.v. club",
    "forum": "twitter|x|facebook|instagram|reddit|r/askhistorians|mastodon|linkedin|quora|stack overflow|stack exchange|lesswrong|effective altruism forum|ea forum|alignment forum|tiktok|telegram|weibo|threads|bluesky|hacker news|usenet",
    "video": "youtube|vimeo|ted|ted conferences|dailymotion|netflix|hulu|kanopy|arte|imdb|disney+|hbo|warner bros.|warner bros|warner bros. pictures|20th century fox|twentieth century fox|paramount|paramount pictures|universal pictures|columbia pictures|metro-goldwyn-mayer|mgm|united artists|rko radio pictures|miramax|miramax films|lionsgate|dreamworks|dreamworks pictures|walt disney pictures|pixar|studio ghibli|studiocanal|gaumont|pathé|kino lorber|criterion collection|the criterion collection|new line cinema|focus features|a24|mosfilm|мосфильм|lucasfilm|toho|tobis|ufa|defa|zentropa|warner home video|british film institute|bullfrog films|california newsreel|film platform|pbs|vestron|touchstone pictures",
    "label": "sire|columbia|columbia records|columbia masterworks|capitol|capitol records|emi|emi classics|emi records|decca|decca records|deutsche grammophon|rca|rca victor|rca records|rca red seal|sony classical|sony music|sony music entertainment|bmg|warner music|warner records|warner classics|warner bros. records|atlantic|atlantic records|elektra|asylum records|reprise|reprise records|geffen|geffen records|island|island records|virgin|virgin records|virgin classics|polydor|polydor records|polygram|mercury|mercury records|philips|philips classics|verve|verve records|blue note|blue note records|impulse!|prestige|riverside|ecm|ecm records|motown|tamla|stax|chess|chess records|sun records|arista|a&m|a&m records|epic|epic records|def jam|def jam recordings|interscope|interscope records|rough trade|rough trade records|sub pop|4ad|mute|mute records|factory records|creation records|domino|xl recordings|matador|merge records|warp|warp records|ninja tune|k records|dischord records|parlophone|apple records|harvest|chrysalis|jive|mca|mca records|abc records|naxos|hyperion|chandos|chandos records|harmonia mundi|erato|bis|telarc|nonesuch|nonesuch records|folkways|folkways records|smithsonian folkways|smithsonian folkways recordings|rounder records|teldec|archiv produktion|l'oiseau-lyre|melodiya|мелодия|supraphon|hungaroton|ariola|metronome|rubicon classics|alia vox|alpha|astrée|opus 111|ondine|cpo|capriccio|berlin classics|nuclear blast|relapse|roadrunner|roadrunner records|century media|season of mist|metal blade|earache|nika|multimedia records|cbs records|cbs|vertigo|fontana|immediate|london records|liberty|imperial|vanguard records|elektra/asylum|xo|republic records|roc-a-fella|death row records|bad boy|top dawg|tommy boy|g-unit|aftermath|young money|big machine records|universal music|universal music group|sony bmg|jugoton|pgp rtb|helidon|croatia records",
    "court": "supreme court|u.s. supreme court|supreme court of the united states|bundesverfassungsgericht|bverfg|bundesgerichtshof|bgh|bundesverwaltungsgericht|bverwg|bundesarbeitsgericht|bag|bundesfinanzhof|bundessozialgericht|europäischer gerichtshof|eugh|european court of human rights|ecthr|echr|cour européenne des droits de l’homme|court of justice of the european union|cjeu|ecj|conseil d’état|conseil constitutionnel|cour de cassation|tribunal supremo|tribunal constitucional|corte costituzionale|corte di cassazione|hoge raad|court of appeal|high court|house of lords|federal court of australia|high court of australia|supreme court of canada|international court of justice|bundesgericht|ogh|oberlandesgericht|landgericht|amtsgericht|verwaltungsgericht|ewhc|ewca|uksc|ukhl",
    "preprint": "arxiv|arxiv.org|biorxiv|medrxiv|chemrxiv|psyarxiv|psyarxiv preprints|socarxiv|osf preprints|osf|ssrn|ssrn electronic journal|social science research network|research square|preprints|preprints.org|lingbuzz|cryptology eprint archive|techrxiv|engrxiv|eartharxiv|authorea|hal|vixra|philsci-archive|optimization online|zenodo preprint|corr",
    "data": "zenodo|figshare|dryad|dryad digital repository|harvard dataverse|dataverse|icpsr|inter-university consortium for political and social research|gesis|gesis data archive|uk data service|uk data archive|pangaea|openneuro|kaggle|mendeley data|open science framework|eurostat|world bank data|uci machine learning repository|envidat|databrary|physionet",
    "code": "github|gitlab|bitbucket|sourceforge|pypi|cran|bioconductor|comprehensive r archive network|apple app store|app store|google play|google play store|statistical software components|docker hub|hugging face|npm|microsoft store",
    "encyclopedia": "wikipedia|wikipédia|википедия|encyclopædia britannica|encyclopaedia britannica|britannica|stanford encyclopedia of philosophy|internet encyclopedia of philosophy|store norske leksikon|norsk biografisk leksikon|norsk kunstnerleksikon|treccani|enciclopedia treccani|dizionario biografico degli italiani|brockhaus|meyers konversations-lexikon|historisches lexikon der schweiz|neue deutsche biographie|oxford dictionary of national biography|dictionary of national biography|australian dictionary of biography|dictionary of canadian biography|larousse|encyclopædia universalis|hrvatska enciklopedija|большая советская энциклопедия|the world factbook|world factbook|wikiwand|grove music online|le maitron|scholarpedia|ine encyclopedia",
    "dictionary": "oxford english dictionary|oed online|merriam-webster|merriam-webster.com|merriam-webster.com dictionary|merriam-webster’s collegiate dictionary|cambridge dictionary|collins english dictionary|american heritage dictionary|duden|deutsches wörterbuch|diccionario de la lengua española|trésor de la langue française|le petit robert|wiktionary|dictionary.com|urban dictionary|a latin dictionary|van dale|apa dictionary of psychology|lexico|oxford dictionaries|webster’s",
    "art": "the metropolitan museum of art|metropolitan museum of art|the museum of modern art|museum of modern art|moma|tate|tate modern|tate britain|national gallery|the national gallery|national gallery of art|musée du louvre|louvre|rijksmuseum|museo del prado|museo nacional del prado|art institute of chicago|the art institute of chicago|victoria and albert museum|v&a|british museum|uffizi gallery|guggenheim museum|musée d’orsay|centre pompidou|van gogh museum|hermitage museum|j. paul getty museum|national portrait gallery|flickr|wikimedia commons|getty images|magnum photos|smithsonian american art museum|whitney museum of american art|deutsche fotothek",
    "patent": "us patent|u.s. patent|united states patent and trademark office|european patent office|wipo|espacenet|google patents",
    "books": "google books|amazon|project gutenberg|hathitrust|internet archive|perlego|bookmate",
    "slides": "slideshare|speaker deck|prezi",
}  # fmt: skip


@functools.cache
def _hosts() -> dict[str, str]:
    return {host: kind for kind, hosts in _HOSTS.items() for host in hosts.split()}


@functools.cache
def _names() -> dict[str, str]:
    return {
        name.strip(): kind
        for kind, names in _NAMES.items()
        for name in names.replace("\n", "|").split("|")
        if name.strip()
    }


def names_of(kind: str) -> tuple[str, ...]:
    """The known names of a class, in small letters."""
    return tuple(name for name, found in _names().items() if found == kind)


def hosts_of(kind: str) -> tuple[str, ...]:
    """The known hosts of a class."""
    return tuple(_HOSTS[kind].split())


def bare(address: str) -> str:
    """An address without its scheme and "www."."""
    return _SCHEME.sub("", address)


_SCHEME = re.compile(r"^\w+://(?:www\.)?")


def class_of_address(address: str) -> str:
    """The class of a host with its path, without scheme and "www.": "nytimes.com/2011/x" gives "newspaper", else ""."""
    known = _hosts()
    host, _, path = address.lower().partition("/")
    if path:
        first, _, rest = path.partition("/")
        found = known.get(f"{host}/{first}") or (known.get(f"{host}/{first}/{rest.split('/')[0]}") if rest else "")
        if found:
            return found
    while host:
        found = known.get(host)
        if found:
            return found
        host = host.partition(".")[2]
    return ""


def class_of_name(name: str) -> str:
    """The class of an outlet, a house or a court by its printed name; "" for any other."""
    return _names().get(name.lower().strip(" .,;:[]()"), "")
