"""Forms that manuals prescribe and that lists of the humanities have, and the variables that they give: a data table."""

from __future__ import annotations

FORMS: list[tuple[str, dict[str, str | None]]] = [
    (
        "A. Bentivogli Sarti, Le botteghe dei cartai a Fabriano. Tecniche e mercati, Bologna, il Mulino, 2002, pp. 33-38.",
        {"author": "Bentivogli Sarti, A."},
    ),
    (
        "Joaquín Benavides Rojo, «La Mesta y los pleitos de pastos en Soria», Hispania, vol. 64, núm. 217 (2004), pp. 517-546.",
        {"author": "Benavides Rojo, Joaquín"},
    ),
    (
        "María del Carmen Iturralde Goñi, Los arrieros de la Maragatería. Comercio y sociedad, Madrid, Siglo XXI, 1997, pp. 56-61.",
        {"author": "Iturralde Goñi, María del Carmen", "publisher": "Siglo XXI", "publisher-place": "Madrid"},
    ),
    (
        "V. Ložar, La casa sul Carso, trad. it. di D. Furlan, Torino, Einaudi, 2011 (ed. or. Ljubljana 1974).",
        {"original-publisher-place": "Ljubljana", "original-date": "1974", "note": None},
    ),
    (
        '3. Benedikt Sauer, "The Abbot\'s Seal," in Monastic Landscapes, ed. Fiona Garrick and Ewan Tulloch, vol. 2, Economy and Estate (Turnhout: Brepols, 2007), 203.',
        {"volume": "2", "volume-title": "Economy and Estate"},
    ),
    (
        "P. Zanotelli, Notai e mercanti a Trento, in Storia del Trentino, a cura di F. Bernardelli e C. Moser, vol. III, L'età medievale, Bologna, il Mulino, 2004, pp. 255-289.",
        {"volume": "III", "volume-title": "L'età medievale", "publisher": "il Mulino", "publisher-place": "Bologna"},
    ),
    (
        "Gabriel Ocampo Luna, «Los molinos de Tunja» (tesis doctoral, Universidad Nacional de Colombia, 2012), 77.",
        {"type": "thesis", "genre": "tesis doctoral", "publisher": "Universidad Nacional de Colombia"},
    ),
    (
        'Mbeki-Lowe, Nandi. "Oral Form in Xhosa Praise Poetry." 2006. U of Cape Town, PhD dissertation.',
        {"issued": "2006", "publisher": "U of Cape Town", "genre": "PhD dissertation"},
    ),
    (
        "Bericht des Landrats von Stolp, 3. Mai 1848, in: GStA PK, I. HA, Rep. 77, Tit. 509, Nr. 22, Bl. 14r.",
        {"archive": "GStA PK", "archive_location": "I. HA, Rep. 77, Tit. 509, Nr. 22, Bl. 14r"},
    ),
    (
        "Arch. dép. du Doubs, 7 E 1432, Délibérations de la commune de Baume, 1788-1790.",
        {"archive": "Arch. dép. du Doubs", "archive_location": "7 E 1432", "issued": "1788/1790"},
    ),
    (
        "Fairweather, Clement. Clement Fairweather Papers. Manuscripts and Archives Division. New York Public Library.",
        {"type": "manuscript", "archive": "New York Public Library", "title": "Clement Fairweather Papers"},
    ),
    (
        "9. Ottoline Fane, interview by Marcus Reed, July 7, 1979, transcript, Oral History Collection, Imperial War Museum, London.",
        {"type": "interview", "interviewer": "Reed, Marcus", "medium": "transcript", "archive": "Imperial War Museum"},
    ),
    (
        "14. Caroline Musgrave to Thomas Aldous, 12 April 1847, box 4, folder 17, Musgrave Family Papers, Bodleian Library, Oxford.",
        {"author": "Musgrave, Caroline", "recipient": "Aldous, Thomas"},
    ),
    (
        'Strand, Elias. "Re: Questions on the Uppsala Codex." Received by Martin Hale, 14 Sept. 2016. E-mail.',
        {"recipient": "Hale, Martin", "note": None},
    ),
    (
        "Sentencia del Tribunal Supremo núm. 412/2013, de 18 de junio (Sala de lo Civil).",
        {"issued": "2013-6-18", "number": "412/2013"},
    ),
    (
        "US Congress. House. Committee on Natural Resources. Hearing on Tidal Wetlands Restoration. 114th Cong., 1st sess., May 12, 2015.",
        {"type": "hearing", "title": "Hearing on Tidal Wetlands Restoration"},
    ),
    (
        "E. Marangon, La responsabilità del vettore, in Riv. dir. civ., 2001, II, p. 345 ss.",
        {"type": "article-journal", "container-title": "Riv. dir. civ.", "volume": "II"},
    ),
    (
        "Max Ehrental, Wirtschaft und Sitte, hg. von Dieter Kolbenheyer, Nachdruck der Ausgabe Leipzig 1904, Darmstadt 1976.",
        {
            "author": "Ehrental, Max",
            "title": "Wirtschaft und Sitte",
            "original-date": "1904",
            "editor": "Kolbenheyer, Dieter",
        },
    ),
    (
        "Dunmore, Philip. Quartet for Strings in D Minor, Op. 14. Edited by Rachel Zeller, Bärenreiter, 1996. Score.",
        {"type": "musical_score", "publisher": "Bärenreiter"},
    ),
    (
        "Ignacio Larrazábal, Vista de Segovia desde el Eresma, óleo sobre lienzo, 1887, Museo Nacional del Prado, Madrid.",
        {"medium": "óleo sobre lienzo", "type": "graphic"},
    ),
    (
        '"The Weight of Feathers." Harrow Lane, created by Denise Calder, season 2, episode 5, BBC Studios, 2019. Netflix, www.netflix.com/watch/1.',
        {"archive": "Netflix", "publisher": "BBC Studios"},
    ),
    (
        "Malhotra, V. (2018) 'Low-cost retrofitting', Proceedings of the 11th World Conference on Earthen Structures. Lyon, France, 4–8 June 2018. Paris: Terra Publications, pp. 212–220.",
        {"page": "212-220", "event-place": "Lyon, France", "publisher-place": "Paris", "issued": "2018"},
    ),
    (
        "Vandermeer, J. (Chair). (2018, August 9–12). New metrics for teacher burnout [Symposium]. American Educators Association 126th Annual Convention, Denver, CO, United States.",
        {
            "chair": "Vandermeer, J.",
            "genre": "Symposium",
            "event-title": "American Educators Association 126th Annual Convention",
            "type": "speech",
        },
    ),
    (
        "Organización Regional de la Salud. (s.f.). Dengue: preguntas frecuentes. Recuperado el 9 de enero de 2022, de https://www.ors.example.org/dengue",
        {"author": "Organización Regional de la Salud"},
    ),
    (
        "Institut national de la santé rurale. (s. d.). Vivre avec l'arthrose. Consulté le 4 mars 2021, à l'adresse https://www.insr.example.fr/arthrose",
        {"author": "Institut national de la santé rurale", "title": "Vivre avec l'arthrose"},
    ),
    (
        "Bramwell, C., & Ito, K. (in press). Counting without numerals: Evidence from tally users. Cognition & Number.",
        {"type": "article-journal", "container-title": "Cognition & Number"},
    ),
    (
        "Delacourt Foods plc (2022) Annual report and accounts 2021–22. Available at: https://www.delacourt.example.com/ar22.pdf",
        {"type": "report"},
    ),
    (
        "Standards Association of Australia 2014, Rainwater tanks: installation, AS 3522-2014, Standards Association of Australia, Sydney.",
        {"type": "standard", "number": "AS 3522-2014", "title": "Rainwater tanks: installation"},
    ),
    (
        "Data Sharing (Public Services) Act 2019, c. 14. Available at: https://www.legislation.gov.uk/ukpga/2019/14",
        {"type": "legislation", "title": "Data Sharing (Public Services) Act 2019", "issued": "2019"},
    ),
    ("Native Vegetation (Clearing) Act 2003 (NSW).", {"jurisdiction": "NSW", "type": "legislation"}),
    (
        "Kovacs, L. (2021) 'Microplastics in upland reservoirs', Freshwater Letters, 18, article number 114502.",
        {"volume": "18", "number": "114502"},
    ),
    (
        "Ordnance Survey (2012) Kielder Water & Forest, sheet 80, 1:50,000. Southampton: Ordnance Survey (Landranger series).",
        {"type": "map", "title": "Kielder Water & Forest", "number": "80"},
    ),
    (
        "Ogunleye, P., & St. James, R. (2020). Mentoring. In R. St. James (Ed.), The uncertain faculty (pp. 88–117). Tidewater Press.",
        {"editor": "St. James, R."},
    ),
    (
        'Google. "Privacy Policy." Privacy & Terms. Effective March 31, 2020. https://www.google.com/policies/privacy/.',
        {"type": "webpage"},
    ),
    (
        "Okonedo, Tunde, ed. Letters from the Delta. With a foreword by Ngozi Abara. 3 vols. Ibadan: Heron Press, 1987–92.",
        {"title": "Letters from the Delta", "contributor": "Abara, Ngozi", "issued": "1987/1992", "page": None},
    ),
    (
        "Umweltbundesamt. 2018. „Nitrat im Grundwasser“. Zugegriffen 17. März 2020. https://www.umweltbundesamt.de/nitrat.",
        {"type": "webpage", "accessed": "2020-3-17"},
    ),
    (
        "Paula Rentería, «El faro se apaga», El Cronista, 22 de enero de 2014, acceso el 5 de marzo de 2015, http://www.elcronista.es/faro.",
        {"accessed": "2015-3-5", "issued": "2014-1-22"},
    ),
    (
        "Iizumi, Takeo. Optical fiber splice enclosure. US Patent 6,411,767, filed June 4, 1999, and issued June 25, 2002.",
        {"type": "patent", "submitted": "1999-6-4", "issued": "2002-6-25", "note": None},
    ),
    (
        "Hobart, Eamon, dir. The Winter Orchard. 1974; New York: Criterion Collection, 2009. Blu-ray Disc, 1080p HD.",
        {
            "type": "motion_picture",
            "director": "Hobart, Eamon",
            "original-date": "1974",
            "issued": "2009",
            "medium": "Blu-ray Disc, 1080p HD",
        },
    ),
    (
        '28. Trixie Calloway, vocalist, "Copper Wire," by Len Archer, recorded June 2016, track 4 on Low Country, Bluebird Records, 2017, compact disc.',
        {"composer": "Archer, Len", "event-date": "2016-6", "issued": "2017", "medium": "compact disc"},
    ),
    (
        'Tolliver, Marcus. "City Council Delays Vote on Harbor Tunnel." Baltimore Ledger, March 3, 2016, final edition, sec. B.',
        {"type": "article-newspaper", "container-title": "Baltimore Ledger"},
    ),
    ('Baltimore Ledger. 2011. "Strike Ends at Sparrows Point." July 30, 2011.', {"author": "Baltimore Ledger"}),
    (
        "2. Lotte Wiesner, „Glocken im Krieg“, in Klanglandschaften, hg. von Peter Amrein und Ruth Zoller (Zürich: Chronos, 2010), 150.",
        {"type": "chapter", "container-title": "Klanglandschaften", "editor": "Amrein, Peter | Zoller, Ruth"},
    ),
    (
        "Obermaier, Sabine, Hrsg. 2001. Handwerk und Ritual im Spätmittelalter. Historische Studien 44. Stuttgart: Steiner.",
        {"type": "book", "collection-title": "Historische Studien", "collection-number": "44"},
    ),
    (
        'Nakagawa, Ren. "Tidal Archives." In "Oceans and Memory," edited by Claire Boothroyd, special issue, Critical Geographies 29, no. 2 (2014): 77–103.',
        {"container-title": "Critical Geographies", "volume-title": "Oceans and Memory"},
    ),
    (
        'Villanueva, Carmen. n.d. "Ethics Statement." Institute for Coastal Research. Accessed October 12, 2021. https://www.icr-coast.org/ethics.',
        {"type": "webpage"},
    ),
    (
        "Mancuso, Pietro, a cura di. 1999. Feste e mestieri del Sud. Palermo: Sellerio.",
        {"editor": "Mancuso, Pietro", "author": None},
    ),
    (
        "Rutledge, Cora, trans. 1978. The Book of Small Kings, by Arnau Vidal. Philadelphia: Penn Grove Press.",
        {"translator": "Rutledge, Cora", "author": "Vidal, Arnau", "title": "The Book of Small Kings"},
    ),
    (
        'Xu, Meiling. "Lantern Festival." The Orange Grove and Other Stories, by Xu, Knopf, 2011, pp. 33–58.',
        {"container-title": "The Orange Grove and Other Stories", "container-author": "Xu"},
    ),
    (
        '10. Oxford Music Dictionary Online, s.v. "Velder, Anton," by Clara Winstanley, accessed June 3, 2018, https://www.oxfordmusicdictionary.com/entry/velder.',
        {"author": "Winstanley, Clara", "title": "Velder, Anton"},
    ),
    (
        "8. Lydia Stanhope to Josiah Penn, July 9, 1841, box 12, folder 3, Penn Family Correspondence, Massachusetts Maritime Archive, Boston.",
        {
            "type": "personal_communication",
            "archive": "Massachusetts Maritime Archive",
            "archive_collection": "Penn Family Correspondence",
            "archive_location": "box 12, folder 3",
        },
    ),
    (
        "Stanhope, Lydia. Lydia Stanhope to Josiah Penn, July 9, 1841. Penn Family Correspondence, box 12, folder 3. Massachusetts Maritime Archive, Boston.",
        {"author": "Stanhope, Lydia", "archive_location": "box 12, folder 3", "archive-place": "Boston"},
    ),
    (
        "Thornbury, Elsie. Letter to Maud Finch. 6 Jan. 1918. Finch Family Papers, Bodmin Record Office, Cornwall. Manuscript.",
        {"archive": "Bodmin Record Office", "medium": "Manuscript", "type": "personal_communication"},
    ),
    (
        "21. Minutes of the Harbour Board, March 4, 1899, HB/2/14, Dundee City Archives.",
        {"archive": "Dundee City Archives", "archive_location": "HB/2/14", "title": "Minutes of the Harbour Board"},
    ),
    (
        "Porter, Caleb. Map of the Ohio Valley Turnpikes. 1838. 45 × 60 cm. Newberry Map Room, Chicago.",
        {"type": "map", "dimensions": "45 × 60 cm"},
    ),
    (
        '"Wreck of the Mary Dunn." Illustrated Shipping News, 4 Nov. 1872, p. 3. British Newspaper Archive, www.britishnewspaperarchive.co.uk/viewer/bl/0001234.',
        {"archive": "British Newspaper Archive"},
    ),
    (
        'Fairweather, Hugh, and Nell Sato. 2022. "Replication Data for: Ferry Strikes and Wages." Harvard Dataverse, V2. https://doi.org/10.7910/DVN/QX8ABC.',
        {"version": "V2", "page": None},
    ),
    (
        'Lowell, Harriet, host. 2019. "The Bridge That Wasn\'t." Concrete Evidence (podcast). March 12, 2019. MP3 audio, 42:10. https://concreteevidence.fm/episodes/17.',
        {"container-title": "Concrete Evidence", "medium": "MP3 audio", "dimensions": "42:10"},
    ),
    (
        "Desrosiers, Emma. 2020. Interview by Malcolm Fitch. All Things Coastal, NPR, June 4, 2020.",
        {"container-title": "All Things Coastal", "publisher": "NPR", "title": None},
    ),
    (
        "Kessler, Emil. String Quartet in E-flat Major, op. 27. Edited by Paula Reinhardt. Leipzig: Breitkopf & Sohn, 1902.",
        {"type": "musical_score"},
    ),
    (
        "US Congress. Senate. Committee on Commerce. Salmon Fisheries Restoration: Hearing before the Subcommittee on Oceans. 108th Cong., 1st sess., May 14, 2003.",
        {"type": "hearing", "authority": "108th Cong.", "issued": "2003-5-14"},
    ),
    (
        "14. Convention on the Protection of Migratory Estuaries, Can.-Nor., art. 4, June 11, 1964, 512 U.N.T.S. 203.",
        {"title": "Convention on the Protection of Migratory Estuaries", "section": "art. 4"},
    ),
    (
        'Alvarado, Beatriz (@beaalvarado). "The tide gauge just hit a record high." Twitter, January 5, 2019, 3:14 p.m. https://twitter.com/beaalvarado/status/1.',
        {"type": "post", "volume": None, "page": None},
    ),
    (
        "Archivo General de Indias, Contratación, leg. 5432, n.º 2, r. 17: Expediente de Pedro de Arana, 14 de junio de 1603.",
        {
            "type": "manuscript",
            "archive": "Archivo General de Indias",
            "archive_location": "Contratación, leg. 5432, n.º 2, r. 17",
            "title": "Expediente de Pedro de Arana",
            "issued": "1603-6-14",
        },
    ),
    (
        "Archivio di Stato di Venezia, Senato, Dispacci, Costantinopoli, filza 87, n. 12, lettera del bailo Lorenzo Bernardi, 3 marzo 1618.",
        {
            "archive": "Archivio di Stato di Venezia",
            "archive_location": "Senato, Dispacci, Costantinopoli, filza 87, n. 12",
        },
    ),
    (
        "Bundesarchiv Berlin (BArch), R 43 I/1234, Bl. 56: Aktenvermerk der Reichskanzlei vom 4.11.1923.",
        {"title": "Aktenvermerk der Reichskanzlei", "issued": "1923-11-4"},
    ),
    (
        "Brief Heinrich Amelungs an Otto Freiherr von Rhade, 3. Mai 1867, in: Staatsarchiv Hamburg, 622-1/84, Nr. 17, Bl. 23r.",
        {
            "type": "personal_communication",
            "archive": "Staatsarchiv Hamburg",
            "archive_location": "622-1/84, Nr. 17, Bl. 23r",
        },
    ),
    (
        "Girardin, Luc. Le théâtre forain à Paris (1690-1762). Thèse de doctorat : Études théâtrales. Paris : Université Paris-Sorbonne, 2010, 588 f.",
        {"genre": "Thèse de doctorat : Études théâtrales", "title": "Le théâtre forain à Paris (1690-1762)"},
    ),
    (
        "Benali S., L'accueil des mineurs isolés, mémoire de master 2 en sociologie, sous la direction de M. Tissot, Université de Nantes, 2016.",
        {"genre": "mémoire de master 2 en sociologie", "title": "L'accueil des mineurs isolés"},
    ),
    (
        "Haut Conseil de la famille, Les familles monoparentales, rapport n° 14, Paris, La Documentation française, mars 2013.",
        {"type": "report", "number": "14", "title": "Les familles monoparentales"},
    ),
    (
        "Lightbody, G. (2011) Folding bicycle hinge assembly. UK Intellectual Property Office Patent no. GB2478123.",
        {"type": "patent", "number": "GB2478123", "authority": "UK Intellectual Property Office"},
    ),
    (
        "STS (Sala de lo Civil) 241/2013, de 9 de mayo (rec. núm. 485/2012).",
        {"type": "legal_case", "authority": "STS (Sala de lo Civil)", "number": "241/2013", "issued": "2013-5-9"},
    ),
    (
        "Sentencia del Tribunal Constitucional 53/1985, de 11 de abril.",
        {"type": "legal_case", "authority": "Tribunal Constitucional", "number": "53/1985", "issued": "1985-4-11"},
    ),
    (
        "Reinhold Maßmann, Die Haftung des Geschäftsführers, NZG 2012, S. 1081–1088.",
        {"type": "article-journal", "container-title": "NZG"},
    ),
    ("BT-Drs. 18/4095, S. 17.", {"number": "BT-Drs. 18/4095", "page": "17", "title": None}),
    (
        "Brinkmann/Teichert, Verwaltungsrecht Allgemeiner Teil, 5. Auflage, München 2016, § 12 Rn. 7.",
        {"section": "12 Rn. 7", "page": None, "note": None},
    ),
    (
        "CE, ass., 30 octobre 1998, Sarran et Levacher, n° 200286, Rec. p. 368.",
        {"container-title": "Rec", "page": "368", "volume": None},
    ),
    (
        "'The long winter' (2015) Frozen Lives, Series 2, episode 4. Channel 4 Television, 12 October, 21:00.",
        {
            "type": "broadcast",
            "title": "The long winter",
            "container-title": "Frozen Lives",
            "publisher": "Channel 4 Television",
            "issued": "2015-10-12",
        },
    ),
    (
        "The Moral Maze (2019) BBC Radio 4, 6 March, 20:00.",
        {"type": "broadcast", "title": "The Moral Maze", "publisher": "BBC Radio 4", "author": None},
    ),
    (
        "Mbeki, Z. (2018) Interviewed by Alice Thornbury, 23 August.",
        {"type": "interview", "interviewer": "Thornbury, Alice"},
    ),
    (
        "Choudhury, I. (2019) Email to Martin Rowe, 4 December.",
        {"type": "personal_communication", "recipient": "Rowe, Martin"},
    ),
    (
        "Abara, N. (2022) 'Ghost signs' [Podcast], City Layers. 14 January. Available at: https://citylayers.example.com/ghost-signs",
        {"container-title": "City Layers", "type": "broadcast"},
    ),
    (
        "Hans-Ulrich von Tresckow: Der vergessene Feldzug. In: Historische Zeitschrift 278 (2004), H. 2, S. 345–377.",
        {"author": "Tresckow, Hans-Ulrich", "title": "Der vergessene Feldzug"},
    ),
    (
        "U. Manzini, Teoria del gesto, trad. it. di L. Corbo, Feltrinelli, Milano 1974 (ed. or. Théorie du geste, Paris 1968).",
        {
            "publisher": "Feltrinelli",
            "original-title": "Théorie du geste",
            "original-date": "1968",
            "note": None,
            "editor": None,
        },
    ),
    (
        "Bureau of Meteorology 2020, Annual climate statement, Melbourne, viewed 15 August 2021, <http://www.bom.gov.au/climate/>.",
        {"accessed": "2021-8-15", "note": None},
    ),
    (
        "Calvino Rossi, Ítalo. El jardín de los relojes. 3ª ed. Madrid: Siruela, 2001. Col. Biblioteca Nueva, 27.",
        {"collection-title": "Biblioteca Nueva", "collection-number": "27", "note": None},
    ),
    (
        "Foucquet, Michel: Das Wissen der Körper. Frankfurt a. M.: Suhrkamp 1983 (stw 412).",
        {"collection-title": "stw", "collection-number": "412"},
    ),
    (
        "M. Serrani, Il ponte che non c'è, «La Stampa», 2 febbraio 1998, p. 14.",
        {"title": "Il ponte che non c'è", "container-title": "La Stampa"},
    ),
    (
        "L. Rossi, La città vuota, «Quaderni storici», XX (1985), n. 2, pp. 5-20.",
        {"container-title": "Quaderni storici", "volume": "XX", "issue": "2"},
    ),
    (
        "Nadja Ehlert, Tanzende Dinge. Zur Revue, in: Zeithistorische Forschungen, Online-Ausgabe, 13 (2016), H. 1.",
        {"container-title": "Zeithistorische Forschungen", "volume": "13"},
    ),
    (
        "MEUNIER (A.), « Une presse sous contrôle », Le Mouvement social, n° 212, 2005/3, p. 31-49.",
        {"issue": "212", "issued": "2005"},
    ),
    (
        "ZANETTI Paolo, Acque e mulini, tesi di laurea, Università degli Studi di Padova, a.a. 2002-2003, rel. prof. G. Marangon.",
        {"issued": "2002/2003", "contributor": "Marangon, G.", "note": None},
    ),
    (
        "Collectif, Le Patrimoine industriel de la Lorraine, Metz, Éditions Serpenoise, 1992, 238 p., ill.",
        {"number-of-pages": "238", "page": None},
    ),
    ("Ebd., S. 45 ff.", {"type": "document", "page": "45 ff."}),
    (
        "Vgl. Vogelsang, Angst der Chronisten (wie Anm. 12), S. 210.",
        {"title": "Angst der Chronisten", "note": "wie Anm. 12"},
    ),
    (
        "British Standards Institution (2016) BS EN ISO 14044:2006+A1:2018: Environmental management. London: BSI.",
        {"type": "standard", "number": "BS EN ISO 14044:2006+A1:2018"},
    ),
    (
        "Institut national de la mer [INM]. (s. d.). La pêche responsable. Consulté le 12 avril 2022 à l'adresse https://www.inm.fr/peche",
        {"author": "Institut national de la mer [INM]", "title": "La pêche responsable", "note": None},
    ),
    (
        "Osservatorio sul Lavoro. (2021). Indagine sui giovani lavoratori (Versione 1.2) [Set di dati]. UniData.",
        {"author": "Osservatorio sul Lavoro", "type": "dataset"},
    ),
    (
        "Greaves, L. M. (Ed.). (2019). Embodied cognition in the classroom [Special issue]. Learning and Movement, 22(4).",
        {"genre": "Special issue", "title": "Embodied cognition in the classroom"},
    ),
    (
        "Halden, R. (2021). Grief apps [Correction]. Methods in Social Inquiry, 8(1), 1–3.",
        {"genre": "Correction", "container-title": "Methods in Social Inquiry"},
    ),
    (
        "Mendizábal, R. y Otero, S. (6–9 de noviembre de 2019). Juego y alfabetización [Sesión de conferencia]. IV Congreso Iberoamericano de Infancia, Cusco, Perú.",
        {"type": "speech", "issued": "2019-11-6/2019-11-9", "page": None},
    ),
    (
        "Ruggeri, A., & Monti, T. (2019, 20–22 settembre). Apprendere all'aperto [Poster]. XXXII Congresso Nazionale di Psicologia, Lecce, Italia.",
        {"type": "speech", "issued": "2019-9-20/2019-9-22"},
    ),
    (
        "Hölderbach, K. (2009). Le passeur de sel (M. Vasseur, trad.; 2e éd.). Éditions de l'Aubier. (Ouvrage original publié en 1957)",
        {"original-date": "1957", "note": None},
    ),
    (
        "Plutarch. (1972). The parallel lives (R. W. Ainslie, Trans.). Thornbury Classics. (Original work published ca. 100 C.E.)",
        {"original-date": "100", "collection-number": None},
    ),
    (
        "Lichen. (2021, October 11). In Wikipedia. https://en.wikipedia.org/w/index.php?title=Lichen&oldid=1049361201",
        {"title": "Lichen", "container-title": "Wikipedia", "author": None},
    ),
    (
        "The Qur'an (H. Al-Rashidi, Trans.). (2015). Crescent University Press. (Original work published ca. 650)",
        {"title": "The Qur'an", "publisher": "Crescent University Press", "original-date": "650", "author": None},
    ),
    (
        "Arsenault, D. (réalis.). (2017). Les eaux dormantes [film]. Productions du Fleuve.",
        {"director": "Arsenault, D.", "note": None},
    ),
    (
        "Lockhart, D. F. (2018, August 9–12). Rethinking the practicum. In T. Oduya (Chair), Supervision beyond the clinic [Symposium]. Northern Federation 90th Annual Convention, Winnipeg, MB, Canada.",
        {
            "chair": "Oduya, T.",
            "genre": "Symposium",
            "container-title": "Supervision beyond the clinic",
            "event-title": "Northern Federation 90th Annual Convention",
        },
    ),
    (
        "Niederwieser, K. & Thalbach, J. (Hrsg.). (2016). Handbuch Schulsozialarbeit (3., überarb. Aufl., Bd. 1–2). Lindenhof Verlag.",
        {"volume": "1–2", "page": None},
    ),
    (
        "Bonfiglio, M. (Conduttore). (2022, 3 febbraio). Le parole del mare (N. 27) [Episodio di podcast]. In Lessico salato. Radio Tirreno. https://radiotirreno.it/lessico/27",
        {"number": "27", "title": "Le parole del mare", "host": "Bonfiglio, M."},
    ),
    (
        "Ministère de la Transition côtière. (2021). Plan d'action sur l'érosion 2021-2026 (publication no 21-077). Gouvernement du Québec. https://www.mtc.gouv.qc.ca/erosion.pdf",
        {"type": "report", "number": "21-077", "genre": "publication"},
    ),
    (
        "Real Sociedad de Lexicografía. (s.f.). Zozobra. En Diccionario del habla marinera. Recuperado el 5 de mayo de 2021, de https://dhm.rsl.es/zozobra",
        {"type": "entry-dictionary"},
    ),
    (
        "Ministerio de Pesca [@MinPescaSur]. (3 de marzo de 2022). Hoy comienza la veda del erizo [Tuit]. Twitter. https://twitter.com/MinPescaSur/status/1499412098",
        {"author": "Ministerio de Pesca [@MinPescaSur]", "type": "post", "note": None},
    ),
    (
        "Marchetti, D. R., & Holloway, B. (2022). Adolescent gambling and peer norms. Youth & Risk. Advance online publication. https://doi.org/10.1080/yr.2022.104418",
        {"container-title": "Youth & Risk", "title": "Adolescent gambling and peer norms"},
    ),
    (
        "Whitmarsh, E. (1911, May 2). [Letter to Beatrice Lowell]. Whitmarsh Family Papers (Box 3, Folder 14), Corran County Archives, Corran, Scotland.",
        {
            "type": "personal_communication",
            "archive": "Corran County Archives",
            "archive_location": "Box 3, Folder 14",
            "archive-place": "Corran, Scotland",
        },
    ),
    (
        "Ugarte, V. (Anfitriona). (12 de octubre de 2020). ¿Por qué soñamos? (N.º 41) [Episodio de pódcast]. En Mente abierta. Radio Nervión. https://radionervion.es/mente/41",
        {"title": "¿Por qué soñamos?", "number": "41"},
    ),
    (
        'Quested, S. (2019, November 3). Television\'s kindest hour [Review of the TV series episode "The lighthouse visit," by J. Odum, Writer]. The Tern. https://thetern.com/reviews/visit',
        {"type": "review"},
    ),
    (
        "Quillfeather, M., & Osei-Tutu, D. (2021). Microplastic uptake in juvenile perch. Freshwater Biology Letters, 9(2), Article e0047213. https://doi.org/10.1371/fbl.0047213",
        {"number": "e0047213", "page": None},
    ),
    (
        'KestrelWatcher44. (2020, January 30). Our town tried this in 2012 [Comment on the article "Cycling lanes divide suburb"]. The Northern Ledger. https://nledger.com/c/88213',
        {"type": "post"},
    ),
    ("Doe, K. (Trans.). (2004). The book of salt. Penguin.", {"translator": "Doe, K.", "author": None}),
    (
        "Roe, J. (2011). Salt thesis (Order No. 1234567) [Master's thesis, Salt State University]. ProQuest Dissertations & Theses.",
        {"genre": "Master's thesis", "number": "1234567", "archive": "ProQuest Dissertations & Theses", "note": None},
    ),
    (
        "Doe, K. (2017). Review of the film Salt, by J. Roe. Film Quarterly, 70(3), 98–100.",
        {"genre": "Review of the film", "reviewed-title": "Salt", "reviewed-author": "Roe, J."},
    ),
    ("Roe, J. (2014, Spring). Salt springs. Salt Magazine, 12(2), 14–15, 20.", {"type": "article-magazine"}),
    (
        "R Core Team. (2021). R: A language and environment for salt computing. R Foundation. https://www.R-project.org/",
        {"type": "software", "publisher": "R Foundation", "container-title": None},
    ),
    (
        "Roe, J. (o. D.). Salz im Alltag. Bundeszentrale für Salz. Abgerufen am 3. Mai 2021, von https://www.bpb.de/salz",
        {"type": "webpage", "title": "Salz im Alltag", "container-title": "Bundeszentrale für Salz"},
    ),
    (
        '"Salt." (2020). In Encyclopaedia Britannica. https://www.britannica.com/science/salt',
        {"title": "Salt", "container-title": "Encyclopaedia Britannica", "author": None},
    ),
    (
        "Salt Window. Dir. Alfred Roe. Perf. James Doe and Grace Lane. Paramount, 1954. DVD.",
        {"director": "Roe, Alfred", "performer": "Doe, James | Lane, Grace", "publisher": "Paramount", "note": None},
    ),
    (
        'Roe, Jane. "Re: Salt prices." Message to Karl Doe. 3 Mar. 2012. E-mail.',
        {"type": "personal_communication", "recipient": "Doe, Karl", "medium": "E-mail", "note": None},
    ),
    (
        "Doe, Karl. Foreword. Salt Nights, by Jane Roe, Norton, 1998, pp. ix-xii.",
        {"title": "Foreword", "container-title": "Salt Nights", "container-author": "Roe, Jane", "page": "ix-xii"},
    ),
    (
        "Doe, Karl. Introduction to Salt Nights, by Jane Roe, xi–xx. New York: Norton, 1998.",
        {"type": "chapter", "title": "Introduction", "container-author": "Roe, Jane", "page": "xi-xx"},
    ),
    ("The Bible. Authorized King James Version, Oxford UP, 1998.", {"edition": "Authorized King James Version"}),
    (
        "United States, Congress, House, Committee on Salt. Salt in Schools. Government Printing Office, 2008. 110th Congress, 2nd session, House Report 123.",
        {"type": "report", "number": "House Report 123"},
    ),
    (
        'Trollope, Fanny. "Salt." Cartoon. New Yorker, 3 Mar. 2003, p. 22.',
        {"type": "graphic", "genre": "Cartoon", "container-title": "New Yorker"},
    ),
    (
        'Mitchell, Jane. "Salt Maps." Map. Atlas of Salt, Rand McNally, 2003, p. 12.',
        {"type": "map", "container-title": "Atlas of Salt", "publisher": "Rand McNally"},
    ),
    (
        "Roe, Jane. The Salt Diaries. MS. Bodleian Lib., Oxford.",
        {"type": "manuscript", "genre": "MS", "archive": "Bodleian Lib", "archive-place": "Oxford"},
    ),
    (
        "Roe, J. (1998) Salt. Translated from the French by K. Doe. London: Verso.",
        {"title": "Salt", "translator": "Doe, K.", "note": None},
    ),
    (
        'Karl Doe, "Salt Roads," Journal of Salt 12, no. 3 (1999): 45–67, at 50.',
        {"page": "45-67", "note": "50"},
    ),
    (
        "Jane Roe, e-mail message to author, March 3, 2010.",
        {"type": "personal_communication", "author": "Roe, Jane", "genre": "e-mail message to author"},
    ),
    (
        "Müller, Art. „Salz“, in: LThK³, Bd. 8, Freiburg i. Br. 1999, Sp. 1234–1236.",
        {"type": "entry-encyclopedia", "author": "Müller", "title": "Salz", "volume": "8"},
    ),
    (
        "Roux (P.), « Le sel », Annales. Histoire, 45e année, n° 3, 1990, p. 123-145.",
        {"volume": "45", "issue": "3", "note": None},
    ),
    (
        "Roux, P. (2015, mai). La route du sel [communication orale]. Congrès du Sel, Rimouski, Québec.",
        {"type": "speech", "event-title": "Congrès du Sel"},
    ),
    (
        "Roe, Jane. Lecture on salt. Salt Language Convention, 3 Jan. 2016, Hilton Hotel, Chicago.",
        {"type": "speech", "event-title": "Salt Language Convention"},
    ),
    (
        "Société Radio-Canada. (2019, 3 avril). Le sel de la terre [émission de radio]. Ici Première.",
        {"type": "broadcast", "genre": "émission de radio"},
    ),
    (
        "'Salt' (2010) Panorama. BBC One Television, 3 March.",
        {"type": "broadcast", "title": "Salt", "container-title": "Panorama", "publisher": "BBC One Television"},
    ),
    (
        "Bearden, Romare. The Train. 1975, photogravure and etching, Museum of Modern Art, New York.",
        {"type": "graphic", "medium": "photogravure and etching", "publisher": "Museum of Modern Art"},
    ),
    (
        "Roe v Doe [2010] EWCA Civ 123, [2011] 1 WLR 456.",
        {"type": "legal_case", "number": "EWCA Civ 123", "container-title": "WLR", "issued": "2010"},
    ),
    (
        "Health and Salt Act 2008, c. 14. London: The Stationery Office.",
        {"type": "legislation", "publisher": "The Stationery Office", "section": "c. 14"},
    ),
    (
        "BS EN 1234:2010 Salt. Specification (2010) London: British Standards Institution.",
        {"type": "standard", "title": "Salt. Specification", "publisher": "British Standards Institution"},
    ),
    (
        "BT-Drs. 18/1234 vom 3.4.2014: Entwurf eines Gesetzes zur Änderung des Salzgesetzes.",
        {"issued": "2014-4-3", "title": "Entwurf eines Gesetzes zur Änderung des Salzgesetzes"},
    ),
    (
        "BVerfG, Urteil des Ersten Senats vom 15. Dezember 1983, 1 BvR 209/83, BVerfGE 65, 1.",
        {"authority": "BVerfG", "division": "Ersten Senats", "number": "1 BvR 209/83", "page": "1"},
    ),
    (
        "Constitución Política del Perú [Const.]. (1993). Artículo 2 [Título I].",
        {"type": "legislation", "section": "Artículo 2 [Título I]", "author": None},
    ),
    (
        "Ministerio de Salud. (2010). Guía de la sal (Serie Técnica n.º 12). Gobierno de Chile.",
        {"collection-title": "Serie Técnica", "collection-number": "12", "publisher": "Gobierno de Chile"},
    ),
    (
        "Roma, A. (Dir.), Il sale della vita, Cinecittà, Italia 1962, 120'.",
        {"type": "motion_picture", "director": "Roma, A.", "dimensions": "120"},
    ),
    (
        "Regolamento (UE) n. 1169/2011 del Parlamento europeo, del 25 ottobre 2011, relativo al sale, GU L 304 del 22.11.2011, pag. 18.",
        {"type": "legislation", "volume": "L 304", "page": "18", "author": None},
    ),
    (
        "Enciclopedia Treccani, s.v. «Sale», Roma, Istituto della Enciclopedia Italiana, 1936, vol. XXX, p. 500.",
        {"type": "entry-encyclopedia", "container-title": "Enciclopedia Treccani", "title": "Sale", "author": None},
    ),
    (
        "Roe, Jane. Salt Nights. New York: Norton, 1998. Print. Penguin Classics.",
        {"medium": "Print", "collection-title": "Penguin Classics"},
    ),
    ("Plato. (ca. 380 BCE). Republic of salt. Salt Press.", {"issued": "-380", "title": "Republic of salt"}),
    ("Vgl. dazu auch Schmidt, Salzgeschichte, Wien 1999, S. 45.", {"author": "Schmidt"}),
    (
        "Aristotle. (1999). Nicomachean salt (T. Roe, Trans.; 2nd ed.). Hackett. (Original work published ca. 350 B.C.E.)",
        {"original-date": "-350", "translator": "Roe, T."},
    ),
    (
        '"Salt Treaty." 3 Mar. 1973, United Nations Treaty Collection, treaties.un.org/doc/salt.pdf.',
        {"type": "treaty", "publisher": "United Nations Treaty Collection"},
    ),
    (
        "Roe, J. F. (2008). Silence and salt. Journal of Salt, 34(8), 47–56. (Retraction published 2012, Journal of Salt, 38[10], 1378)",
        {"issue": "8", "page": "47-56", "note": "Retraction published 2012, Journal of Salt, 38[10], 1378"},
    ),
    (
        "S. Res. 438, 114th Cong., 162 Cong. Rec. 2394 (2016) (enacted).",
        {"type": "bill", "number": "S. Res. 438", "container-title": "Cong. Rec.", "volume": "162", "page": "2394"},
    ),
    (
        "Austen, Jane. Pride and Salt. New York: Penguin Classics, 2007. PDF e-book.",
        {"medium": "PDF e-book", "note": None},
    ),
    (
        "Roe, Emily. Emily Roe to Susan Doe, April 1852. Letter. From Houghton Library, Roe Letters to Susan, MS Am 1118.5 (B10).",
        {
            "type": "personal_communication",
            "genre": "Letter",
            "archive": "Houghton Library",
            "archive_collection": "Roe Letters to Susan",
            "archive_location": "MS Am 1118.5 (B10)",
        },
    ),
    (
        "Schulz, Eva: Salz und Brot. Masch. Diss., Univ. Jena 1978.",
        {"type": "thesis", "title": "Salz und Brot", "genre": "Masch. Diss.", "publisher": "Univ. Jena"},
    ),
    (
        "o. V.: Salzpreise steigen wieder, in: Handelsblatt vom 12.03.2015, Nr. 50, S. 14.",
        {"author": None, "note": None, "issue": "50"},
    ),
    (
        "Weber, M. (1972): Wirtschaft und Salz. Besorgt von Johannes Roe. 5. Aufl. Tübingen: Mohr.",
        {"title": "Wirtschaft und Salz", "editor": "Roe, Johannes", "note": None},
    ),
    (
        "ARD (2018): Tatort: Das weiße Salz. Regie: Anna Roe. Erstausstrahlung: 4.3.2018, 90 Min.",
        {"director": "Roe, Anna", "dimensions": "90 Min", "note": None, "contributor": None},
    ),
    (
        "Roe, J. F. (2000). Salt groups (Accession No. 200010185). Small Group Research, 31(1), 24–53.",
        {"number": "200010185", "note": None},
    ),
    (
        "United Nations Convention on the Rights of Salt, November 20, 1989, https://www.example.org/crs",
        {"type": "treaty", "issued": "1989-11-20"},
    ),
    ("Roe, J. F. (2018). Effects of salt [Webinar]. Salt Association. https://example.org/1", {"type": "speech"}),
    ("Saura, C. (dir.). (1976). Cría sales [película]. Elías Querejeta P. C.", {"publisher": "Elías Querejeta P. C."}),
    (
        "Roe, J. (2017, May 3). Salt policy. CQ Magazine, 12–14.",
        {"type": "article-magazine", "container-title": "CQ Magazine"},
    ),
    (
        "American Psychiatric Association. (2022). Manual of salt disorders (5th ed., text rev.). Salt Press.",
        {"edition": "5th ed., text rev", "publisher": "Salt Press", "note": None},
    ),
    (
        'Roe, Jane. "Salt Prices Rise Again." Chicago Tribune, March 3, 2018, final edition, sec. 2.',
        {"edition": "final", "section": "2", "note": None, "container-title": "Chicago Tribune"},
    ),
    (
        "Roe, Jane. Interview. Conducted by Karl Doe, 12 Mar. 2004.",
        {"type": "interview", "interviewer": "Doe, Karl", "genre": "Interview"},
    ),
    (
        'Google. "Privacy Policy." Privacy & Terms. Effective March 31, 2020. https://www.google.com/policies/privacy/.',
        {"container-title": "Privacy & Terms", "issued": "2020-3-31"},
    ),
    (
        'Ann Roe, vocalist. "The Salt Song." Recorded 2015. Track 3 on Salt, Atlantic, compact disc.',
        {"performer": "Roe, Ann", "number": "Track 3", "container-title": "Salt", "medium": "compact disc"},
    ),
    (
        "SaltyReader. (2020, June 4). Why does salt melt ice? [Online forum post]. Reddit. https://www.reddit.com/r/x/1",
        {"type": "post", "container-title": "Reddit", "publisher": None},
    ),
    (
        "American Psychological Association. (n.d.). Salt. In APA dictionary of psychology. https://dictionary.apa.org/salt",
        {"type": "entry-dictionary", "container-title": "APA dictionary of psychology"},
    ),
    (
        "Roe, J. (1984). String quartet no. 2 [Score]. Peters.",
        {"type": "musical_score", "genre": "Score"},
    ),
    (
        "Salt and Ice. 6:38 : NPR, 2021",
        {"type": "broadcast", "dimensions": "6:38", "publisher": "NPR"},
    ),
    (
        "Peters v. Salt Works, Inc., 342 F. Supp. 2d 1096 (D. Or. 2004).",
        {"type": "legal_case", "title": "Peters v. Salt Works, Inc."},
    ),
    (
        "Obama, B. (2009, January 20). Inaugural address [Speech video recording]. C-SPAN. https://www.c-span.org/video/1",
        {"type": "speech"},
    ),
    (
        "Roe, G. (1999). Salt. Cited in Doe, A. (2004). On Salts. Springer.",
        {"title": "Salt", "issued": "1999", "note": "Cited in Doe, A. (2004). On Salts. Springer"},
    ),
    (
        "Roe, G. (1999). Das Salz. Zit. n. Doe, A. (2004): Über Salze. Springer, S. 12.",
        {"title": "Das Salz", "issued": "1999", "note": "Zit. n. Doe, A. (2004): Über Salze. Springer, S. 12"},
    ),
    (
        "Roe, Ang, director. Salt Mountain. Focus Features, 2005.",
        {"type": "motion_picture", "director": "Roe, Ang", "author": None, "title": "Salt Mountain"},
    ),
    (
        "Roe, L. (2015). Hamilton of Salt [Live performance]. Salt Theatre, New York, NY, United States.",
        {"type": "performance", "genre": "Live performance", "title": "Hamilton of Salt"},
    ),
    (
        'Roe, Gary. "A Theory of Salt." The Salt Journal 75.299 (1965): 493-517. JSTOR. Web. 12 Feb. 2013.',
        {"volume": "75", "issue": "299", "archive": "JSTOR", "collection-title": None},
    ),
    (
        "Roe P / Doe T: Die Konstruktion des Salzes. Frankfurt/M.: Fischer 1969 (engl. Orig. 1966).",
        {"original-date": "1966", "issued": "1969", "note": None},
    ),
    (
        "Roe, K. Constructing Salt, 2nd ed.; Sage: London, UK, 2014; pp. 55–78.",
        {"edition": "2", "publisher": "Sage", "note": None},
    ),
    (
        "Roe, J. W. (2014). Salt design : methods of salt / John W. Roe (4th ed.). Thousand Oaks: Sage.",
        {"title": "Salt design : methods of salt", "edition": "4"},
    ),
    (
        "Roe M., Histoire du sel, vol. 1, La volonté de saler, Gallimard, Paris, 1976, 211 p.",
        {"volume": "1", "volume-title": "La volonté de saler", "note": None},
    ),
    (
        "Roe, Erving (1959) 1990. The Presentation of Salt in Everyday Life. London: Penguin",
        {"original-date": "1959", "issued": "1990", "note": None},
    ),
    (
        "IPCC, 2014: Salt Change 2014: Synthesis Report [Core Writing Team, R.K. Roe and L.A. Doe (eds.)]. IPCC, Geneva, Switzerland, 151 pp.",
        {"editor": "Roe, R.K. | Doe, L.A.", "title": "Salt Change 2014: Synthesis Report", "note": None},
    ),
    (
        "Roe, R. K. (1968). The salt effect in science. Science, 159(3810), 56–63. (Reprinted in The Sociology of Salt, pp. 439–459, by N. Doe, Ed., 1973, University of Chicago Press)",
        {
            "container-title": "Science",
            "type": "article-journal",
            "note": "Reprinted in The Sociology of Salt, pp. 439–459, by N. Doe, Ed., 1973, University of Chicago Press",
        },
    ),
    (
        "Roe T. Le sel au XXIe siècle. Seuil; 2013. 970 p. (Les Livres du nouveau monde).",
        {"collection-title": "Les Livres du nouveau monde", "number-of-pages": "970"},
    ),
    (
        "Roe, A. (2021, 3. März). Warum wir salzen [Audio-Podcast-Folge]. In Salz kompakt. Deutschlandfunk. https://www.example.de/podcast",
        {
            "type": "broadcast",
            "container-title": "Salz kompakt",
            "publisher": "Deutschlandfunk",
            "genre": "Audio-Podcast-Folge",
        },
    ),
    (
        "Roe, R. (Presentador). (2021, 4 de abril). El cerebro y la sal (N.º 15) [Episodio de podcast de audio]. En Sal abierta. Radio Nacional. https://www.example.es/podcast",
        {"type": "broadcast", "host": "Roe, R.", "number": "15", "container-title": "Sal abierta", "note": None},
    ),
    (
        "Roe, A. (1502). Feldhase [Aquarell]. Albertina, Wien.",
        {"type": "graphic", "genre": "Aquarell", "title": "Feldhase"},
    ),
    ("Roe, F. (1939). Las dos sales [Óleo sobre lienzo]. Museo de Arte Moderno.", {"type": "graphic"}),
    (
        "Roe, J. (2015, 12.–14. September). Salziges Lernen [Konferenzbeitrag]. 10. Tagung der DGFS, Leipzig, Deutschland.",
        {"type": "speech", "event-title": "10. Tagung der DGFS", "note": None, "issued": "2015-9-12/2015-9-14"},
    ),
    (
        "Salzamt für Bildung. (o. J.). Salz. Abgerufen am 3. Mai 2021, von https://www.example.de/salz",
        {"issued": "n.d.", "note": None},
    ),
    (
        "Roe, S. (sous presse). Le sel. Revue canadienne du sel.",
        {"issued": "sous presse", "type": "article-journal"},
    ),
    ("Roe, P. (im Druck). Salz im Alltag. Zeitschrift für Salz.", {"issued": "im Druck", "status": None}),
    (
        "Ministerio de la Sal. (2021). Informe anual (Publicación n.º 731-21). https://www.example.es/",
        {"type": "report", "genre": "Publicación", "number": "731-21", "note": None},
    ),
    (
        "Roe, J. (2019). La motivation du sel [mémoire de maîtrise, Université des Lacs]. CorpusUL. https://example.ca/1",
        {"type": "thesis", "archive": "CorpusUL", "note": None},
    ),
    (
        "Grundgesetz für das Salz [GS] vom 23. Mai 1949 (BGBl. S. 1), zuletzt geändert durch Gesetz vom 29. September 2020 (BGBl. I S. 2048).",
        {"type": "legislation", "issued": "1949-5-23", "page": "1"},
    ),
    (
        "Loi sur la protection du sel, RLRQ, c. P-40.1. https://www.example.ca/lc/p-40.1",
        {"type": "legislation", "container-title": "RLRQ", "section": "c. P-40.1", "page": None},
    ),
    (
        "Roe, John. 2015. “Salt and the City.” Paper presented at the annual meeting of the American Salt Association, Chicago, IL, August 22–25.",
        {"issued": "2015-8-22/2015-8-25", "page": None},
    ),
    (
        "Encyclopaedia Salina Online. s.v. “salt, sea,” accessed July 19, 2008, http://example.com/eb/article-9067596.",
        {
            "type": "entry-encyclopedia",
            "container-title": "Encyclopaedia Salina Online",
            "title": "salt, sea",
            "author": None,
        },
    ),
    (
        "6. Alfred Roe, dir., Salt Window (Universal City, CA: Universal Studios, 2001), DVD.",
        {"type": "motion_picture", "director": "Roe, Alfred", "editor": None},
    ),
    (
        "BBC Mundo. (2020, 11 de marzo). Qué es la sal. https://www.bbc.com/mundo/noticias-1",
        {"author": "BBC Mundo"},
    ),
    (
        "(3) Roe, J.; Doe, O. Effects in Salt. In Reviews in Salt Chemistry; Moe, K. B., Poe, D. B., Eds.; VCH: New York, 1996; Vol. 8, pp 206–210.",
        {
            "publisher": "VCH",
            "publisher-place": "New York",
            "collection-title": None,
            "editor": "Moe, K. B. | Poe, D. B.",
        },
    ),
    (
        "(5) Roe, S.; Doe, R. B. In Heterocyclic Salts; Moe, R. C., Ed.; Wiley: New York, 1950; Vol. 1, Chapter 1, pp 60.",
        {"title": None, "container-title": "Heterocyclic Salts", "chapter-number": "1", "note": None},
    ),
    (
        "1 A. Roe and B. R. Doe, Salt Structure (Benjamin, New York, 1969), Vol. 1, p. 12.",
        {"title": "Salt Structure", "publisher": "Benjamin", "publisher-place": "New York"},
    ),
    (
        "3 R. P. Roe, in Progress in Salt Physics, edited by C. J. Doe (North-Holland, Amsterdam, 1955), Vol. I, Chap. II, p. 17.",
        {
            "publisher": "North-Holland",
            "publisher-place": "Amsterdam",
            "chapter-number": "II",
            "collection-title": None,
        },
    ),
    (
        "8 N. Roe, private communication (1990).",
        {"type": "personal_communication", "genre": "private communication"},
    ),
    (
        "9 A. Roe, B. Doe, and N. Moe, Phys. Rev. 47, 777 (1935); D. Poe, ibid. 85, 166 (1952).",
        {"issued": "1935", "note": "D. Poe, ibid. 85, 166 (1952)", "collection-title": None},
    ),
    (
        "7 See, for example, D. Roe and P. Doe, The Theory of Salt (Benjamin, New York, 1966).",
        {"author": "Roe, D. | Doe, P.", "note": None},
    ),
    ("S. Mac Roe, Salts for the working chemist, Springer-Verlag, New York, 1998.", {"author": "Mac Roe, S."}),
    (
        "Roe, G.R. 1953. Prehistoric salt patterns in the Virú Valley, Perú (Bureau of Salt Ethnology Bulletin 155). Washington (DC): Smithsonian Institution.",
        {"collection-title": "Bureau of Salt Ethnology Bulletin", "collection-number": "155"},
    ),
    (
        "Roe, F.H., 1997. Salt and Computation. Report no. 97-12, Dept. of Computer Science, University of Lakes.",
        {"type": "report", "genre": "Report", "number": "97-12"},
    ),
    (
        "National Institute for Salt. Salt in adults: management. NICE guideline [NG222]. 2022. Available from: https://example.org/ng222",
        {"type": "report", "genre": "NICE guideline", "number": "NG222"},
    ),
    (
        "GBD 2019 Salt Collaborators. Global burden of 369 salts. Lancet 2020; 396: 1204–22.",
        {"author": "GBD 2019 Salt Collaborators", "issued": "2020", "title": "Global burden of 369 salts"},
    ),
    (
        "T. Roe et al. Salt models are few-shot learners. In H. Doe, M. Moe, and H. Poe, editors, Advances in Neural Information Processing Systems, volume 33, pages 1877–1901. 2020.",
        {"type": "paper-conference"},
    ),
    (
        "u/roe. (2023, June 9). Addressing the salt [Online forum post]. Reddit. https://www.reddit.com/r/salt/comments/1/",
        {"author": "u/roe", "type": "post"},
    ),
    (
        "Roe, B. [@BRoe]. (2021, January 20). Congratulations to my friend [Photograph]. Instagram. https://www.instagram.com/p/CKQ/",
        {"type": "post", "genre": "Photograph", "container-title": "Instagram"},
    ),
    (
        "Salty Course. “The Salt Revolution.” YouTube video, 15:06. November 8, 2019. https://www.youtube.com/watch?v=5fJl.",
        {"author": "Salty Course", "type": "motion_picture"},
    ),
    (
        "Robert Roe [@roberthroe]. (2022, 1. März). Heute [Video]. Instagram. https://www.instagram.com/p/Ca/",
        {"author": "Roe, Robert [@roberthroe]"},
    ),
    (
        "World Salt Bank. (2021). Salt indicators: Salt per capita (current US$) [Data set]. https://data.example.org/1",
        {"title": "Salt indicators: Salt per capita (current US$)", "genre": "Data set", "type": "dataset"},
    ),
    (
        'Roe, Pedro [@roe]. "Hoy es un gran día". Twitter, 8 mar. 2022, 10:15, twitter.com/roe/status/1501.',
        {"type": "post", "note": "10:15", "volume": None, "page": None},
    ),
    (
        "Amnesty International. 2022. Ukraine: Salt in Kyiv Oblast. Index: EUR 50/5561/2022. https://www.amnesty.org/en/documents/1/",
        {"number": "EUR 50/5561/2022", "type": "report", "note": None},
    ),
    (
        "International Salt Fund. 2023. World Salt Outlook. Washington, DC. October.",
        {"issued": "2023-10", "publisher": None},
    ),
    (
        'Wikipedia contributors. "Salt." Wikipedia, The Free Encyclopedia. Wikipedia, The Free Encyclopedia, 3 Mar. 2023. Web. 5 Mar. 2023.',
        {"container-title": "Wikipedia, The Free Encyclopedia", "accessed": "2023-3-5", "note": None},
    ),
    (
        '"Salt." Wikipedia. Wikimedia Foundation, last modified March 3, 2023. https://en.wikipedia.org/wiki/Salt.',
        {"container-title": "Wikipedia", "publisher": "Wikimedia Foundation"},
    ),
    (
        "Roe, Jane, et al. “Salt Is All You Need.” ArXiv, 12 June 2017, arxiv.org/abs/1706.1. Accessed 4 May 2023.",
        {"type": "article", "container-title": "ArXiv"},
    ),
    (
        "Roe TB, Mann B. Salts are few-shot learners. Preprint. Posted online May 28, 2020. arXiv 2005.14165. doi:10.48550/arXiv.2005.1",
        {"type": "article", "genre": "Preprint", "issued": "2020-5-28", "note": None},
    ),
    ("Online Salt Bill, HC Bill (2021-22) [285].", {"type": "bill", "title": "Online Salt Bill"}),
    (
        "Roe, T. (2020). Exile [Song; featuring Bon Salt]. On Folklore. Republic Records.",
        {"title": "Exile", "genre": "Song; featuring Bon Salt", "container-title": "Folklore", "type": "song"},
    ),
    (
        "Roe, Brooke. The Guide to Salt-Checking. Chicago: University of Chicago Press, 2016. EBSCOhost.",
        {"type": "book", "archive": "EBSCOhost", "container-title": None},
    ),
    (
        "Roe, Jim. “How to Salt.” The Salt Blog (blog), NPR, June 3, 2015. https://www.npr.org/sections/thesalt/.",
        {"type": "post-weblog", "publisher": "NPR", "collection-title": None},
    ),
    (
        "Roe, Theodor W. (2003): Minima Salina. Reflexionen aus dem Salz. 1. Aufl. Frankfurt a. M.: Suhrkamp (= Gesammelte Schriften, Bd. 4).",
        {"collection-title": "Gesammelte Schriften", "collection-number": "4", "volume": None},
    ),
    (
        "Roe, Friedrich: Wörterbuch des Salzes. Bearb. von Elmar Doe. 25. Aufl. Berlin/Boston: de Gruyter 2011.",
        {"title": "Wörterbuch des Salzes", "contributor": "Doe, Elmar", "edition": "25"},
    ),
    (
        "Cour des comptes, Rapport public annuel 2022, Paris, La Documentation française, février 2022, 312 p.",
        {"author": "Cour des comptes", "title": "Rapport public annuel 2022"},
    ),
    (
        "CEPAL. Panorama de la Sal 2021. Santiago: Naciones Unidas, 2022. (LC/PUB.2021/17-P).",
        {"number": "LC/PUB.2021/17-P", "note": None},
    ),
    (
        "ROE, José. Ensaio sobre o sal. 45. reimpr. São Paulo: Companhia das Letras, 2008. 310 p.",
        {"title": "Ensaio sobre o sal", "edition": "45. reimpr"},
    ),
    (
        "Roe, Hannah: Vita salina oder Vom tätigen Salz. 12. Aufl. München, Zürich: Piper 2013 (Serie Piper 3623).",
        {"collection-title": "Serie Piper", "collection-number": "3623"},
    ),
    (
        "Roe, Sebastian: Anmerkungen zum Salz. Ungekürzte Ausg. Frankfurt am Main: Fischer, 1981 (Fischer-Taschenbücher; 3489).",
        {"title": "Anmerkungen zum Salz", "edition": "Ungekürzte Ausg", "collection-number": "3489"},
    ),
    (
        "Roe, Marie/Doe, Paul F. (1975): Die Salzlosen von Marienthal, Frankfurt am Main: Suhrkamp [1933].",
        {"issued": "1975", "original-date": "1933", "note": None},
    ),
    (
        "Roe, Claude (réal.), Le Sel, Les Films du Lac, 1970, 93 min.",
        {"dimensions": "93 min", "director": "Roe, Claude", "volume": None},
    ),
    (
        "ROE, Paul (2003). Le sel en Bretagne. Thèse de doctorat en histoire, sous la direction de Jean Doe, Université Rennes 2, 542 f.",
        {"type": "thesis", "contributor": "Doe, Jean", "editor": None},
    ),
    (
        "Roe, N. (2013), Il sale nella Toscana, tesi di dottorato, Università degli Studi di Siena, a.a. 2012-2013.",
        {"publisher": "Università degli Studi di Siena", "note": "a.a. 2012-2013", "issued": "2013"},
    ),
    ("STC 53/1985, de 11 de abril.", {"type": "legal_case", "number": "53/1985", "issued": "1985-4-11"}),
    (
        "Código Penal [CP]. Ley Orgánica 10/1995, de 23 de noviembre. BOE núm. 281, de 24 de noviembre de 1995.",
        {"type": "legislation", "issue": "281", "issued": "1995-11-23"},
    ),
    (
        "INEGI. (2021). Censo de la Sal 2020. Instituto Nacional de Estadística y Geografía. https://www.example.mx/ccpv/2020/",
        {"title": "Censo de la Sal 2020", "publisher": "Instituto Nacional de Estadística y Geografía"},
    ),
    (
        "Roe Zafón, Carlos. La sombra de la sal. 5ª ed. Barcelona: Planeta, 2002. (Autores Españoles e Iberoamericanos).",
        {"collection-title": "Autores Españoles e Iberoamericanos", "note": None},
    ),
    (
        "[42] J. Roe and S. Doe, “Computing salt contours,” ECCV, 1996.",
        {"type": "paper-conference", "container-title": "ECCV"},
    ),
    (
        "Landesarchiv Berlin, A Rep. 001-02, Nr. 3452, Bl. 12.",
        {
            "type": "manuscript",
            "archive": "Landesarchiv Berlin",
            "archive_location": "A Rep. 001-02, Nr. 3452, Bl. 12",
        },
    ),
    (
        "VDI 2221 Blatt 1:2019-11: Entwicklung technischer Salze. Berlin: Beuth Verlag.",
        {"type": "standard", "number": "VDI 2221 Blatt 1:2019-11", "issued": "2019"},
    ),
    (
        '[3] L. Roe, "Random salt," in Computers and You, J. S. Doe, Ed. New York, NY, USA: Wiley, 1994, pp. 55–70.',
        {"container-title": "Computers and You", "editor": "Doe, J. S.", "type": "chapter"},
    ),
    (
        '[6] E. F. Roe, "Salt machines," in Salt Studies (Ann. of Salt Studies, no. 1), C. E. Doe and J. Moe, Eds. Princeton, NJ, USA: Princeton Univ. Press, 1965, pp. 129–153.',
        {"container-title": "Salt Studies", "collection-title": "Ann. of Salt Studies", "collection-number": "1"},
    ),
    (
        "[13] IEEE Criteria for Salt Systems, IEEE Standard 308, 1969.",
        {"type": "standard", "number": "IEEE Standard 308", "title": "IEEE Criteria for Salt Systems"},
    ),
    (
        '[14] E. H. Roe, "A note on salt," IEEE Trans. Antennas Propag., to be published.',
        {"type": "article-journal", "issued": "to be published", "note": None},
    ),
    (
        "5. Roe LC 3rd, Doe FG, VanDorsten JP, editors. Operative salt. 2nd ed. New York: McGraw-Hill; 2002.",
        {"editor": "Roe, LC | Doe, FG | VanDorsten, JP", "edition": "2"},
    ),
    (
        "10. Roe AC, inventor; Salt Surgical R&D Inc., assignee. Flexible salt tool. United States patent US 20020103498. 2002 Aug 1.",
        {
            "type": "patent",
            "author": "Roe, AC",
            "contributor": "Salt Surgical R&D Inc.",
            "number": "US 20020103498",
            "note": None,
        },
    ),
    (
        "11. Roe T. Salt lowers the rate: study sees drop. The Washington Post. 2002 Aug 12;Sect. A:2 (col. 4).",
        {"section": "A", "page": "2", "note": "col. 4", "container-title": "The Washington Post"},
    ),
    (
        "14. Roe D, Doe H. Signature of salt in plants. Proc Natl Acad Sci U S A. Forthcoming 2002.",
        {"status": "Forthcoming", "issued": "2002"},
    ),
    (
        "15. Roe SC, Doe KB. Electronic atlas of salt [CD-ROM]. Philadelphia: Lippincott; 2002.",
        {"medium": "CD-ROM", "title": "Electronic atlas of salt"},
    ),
    (
        "18. Roe S. Salt in nursing homes. Am J Nurs [serial on the Internet]. 2002 Jun [cited 2002 Aug 12];102(6):[about 1 p.]. Available from: http://www.example.org/",
        {
            "container-title": "Am J Nurs",
            "medium": "serial on the Internet",
            "number-of-pages": "1",
            "page": None,
            "note": None,
        },
    ),
    (
        "Centers for Salt. Salt trends in the United States. Updated March 5, 2021. Accessed March 9, 2021. https://example.gov/1",
        {"issued": "2021-3-5", "accessed": "2021-3-9", "container-title": None},
    ),
    (
        "Roe RJ. Salt: A Model for Evolutionary Biology. Vol 11. Brill; 2015. Nematology Monographs and Perspectives.",
        {"type": "book", "collection-title": "Nematology Monographs and Perspectives", "collection-number": "11"},
    ),
    (
        "DEUTSCHES INSTITUT FÜR NORMUNG, 2019. DIN EN ISO 14001: Salzsysteme. Berlin: Beuth.",
        {
            "type": "standard",
            "number": "DIN EN ISO 14001",
            "title": "Salzsysteme",
            "publisher": "Beuth",
            "issued": "2019",
        },
    ),
    (
        "Roe, James. “Everybody's Salt Novel.” 1949. The Price of Salt: Collected Nonfiction, 1948–1985, St. Martin's, 1985, pp. 27–33.",
        {
            "original-date": "1949",
            "issued": "1985",
            "container-title": "The Price of Salt: Collected Nonfiction, 1948–1985",
        },
    ),
    (
        "Roe, Jane. “Gaming and Salt.” YouTube, uploaded by Big Salt, 3 July 2012, www.youtube.com/watch?v=mkdz.",
        {"note": "uploaded by Big Salt", "contributor": None},
    ),
    (
        "Roe, Oprah, host. “Jane Doe.” Salt Sunday, season 4, episode 13, OWN, 17 Mar. 2013.",
        {"publisher": "OWN", "container-title": "Salt Sunday", "collection-title": None},
    ),
    (
        "Roe, A. (s. f.). Sal. En Diccionario de la lengua española. Recuperado el 10 de junio de 2019, de https://dle.example.es/sal",
        {"issued": "n.d.", "type": "entry-dictionary", "accessed": "2019-6-10"},
    ),
    (
        "4. Vgl. dazu Anna Roe: Salz und Macht, 8. Aufl., Frankfurt a. M. 1997, S. 45 f.",
        {"citation-number": None, "author": "Roe, Anna", "title": "Salz und Macht", "note": None},
    ),
    (
        "20. Véase Juan Prieto Ruiz, «La sal del Estado», en Historia y Política, 18, 2007, pp. 11-40.",
        {"title": "La sal del Estado", "container-title": "Historia y Política", "page": "11-40"},
    ),
    (
        "Roe, Ann. Between Salt and Me. E-book ed., Spiegel & Grau, 2015.",
        {"edition": "E-book ed", "publisher": "Spiegel & Grau"},
    ),
    (
        "Roe, A. (1967). The salt: An introduction (F. Doe, Trans.; N. J. Moe, Ed.; abridged ed.). Princeton University Press.",
        {"translator": "Doe, F.", "editor": "Moe, N. J.", "edition": "abridged ed"},
    ),
    (
        "Roe, M. (2015). Gone with the salt (A. Doe, Narr.) [Audiobook]. Recorded Books.",
        {"type": "song", "narrator": "Doe, A.", "author": "Roe, M.", "publisher": "Recorded Books"},
    ),
    (
        "Roe, C. (Autor) & Doe, D. (Sprecher). (2012). Salz [Hörbuch]. Argon.",
        {"type": "song", "author": "Roe, C.", "narrator": "Doe, D."},
    ),
    (
        "Roe, L. (red.) (2012): Dansk salt historie, bind 3. København: Gyldendal.",
        {"title": "Dansk salt historie", "volume": "3", "note": None},
    ),
    (
        "Roe, A. (1994). Salt. In The Oxford dictionary of salt (p. 315). Oxford University Press.",
        {"type": "entry-encyclopedia", "page": "315"},
    ),
    (
        "Roe, J. (2019). La sal [Tesis de maestría, Universidad de Lagos]. Repositorio Institucional UDL. https://example.mx/1",
        {"archive": "Repositorio Institucional UDL", "publisher": "Universidad de Lagos", "note": None},
    ),
    (
        "Roe, S. (in press). Are salts harder to process? Experimental Psychology.",
        {"type": "article-journal", "issued": "in press"},
    ),
    (
        "Roe, G. (2019). Salt. In E. N. Doe (Ed.), The Stanford encyclopedia of salt (Summer 2019 ed.). Stanford University.",
        {"container-title": "The Stanford encyclopedia of salt", "edition": "Summer 2019 ed"},
    ),
    (
        "Roe, J. (2020). The salt of robots. Science and Salt, 26. Advance online publication. https://doi.org/10.1007/s1",
        {"status": "Advance online publication", "volume": "26", "collection-title": None},
    ),
    (
        "Roe, A. (1989). Salt (B. Doe, Trans.). Hackett. (Original work published ca. 385–378 B.C.E.)",
        {"original-date": "-385/-378", "page": None, "note": None},
    ),
    (
        "Roe, V. Salt. Vintage International, 1989. Originally published 1955.",
        {"original-date": "1955", "note": None},
    ),
    (
        "Roe, D. On Salt. Oxford: Clarendon Press, 1978. First published 1739–40.",
        {"original-date": "1739/1740", "page": None},
    ),
    (
        "Ordnance Survey (2015) Salt Hills. Landranger sheet 106, 1:50,000. Southampton: Ordnance Survey.",
        {"type": "map", "scale": "1:50,000", "author": "Ordnance Survey", "dimensions": None},
    ),
    (
        "The Salt (1999) Directed by L. and L. Roe [Feature film]. Burbank, CA: Warner Bros.",
        {"director": "Roe, L. | Roe, L.", "type": "motion_picture"},
    ),
    (
        "Salt Club. Directed by David Roe, performances by Brad Doe, Edward Moe, and Helena Poe, 20th Century Fox, 1999.",
        {"publisher": "20th Century Fox", "type": "motion_picture", "container-title": None},
    ),
    (
        "Roe, S., »Die neue Stadt«, in: Süddeutsche Zeitung vom 3./4. Oktober 2015, S. 13.",
        {"issued": "2015-10-3/2015-10-4", "issue": None},
    ),
    (
        "ROE Émile, Les règles du sel, Paris, PUF, coll. « Quadrige », 2013 (1re éd. 1895), 149 p.",
        {"original-date": "1895", "note": None, "number-of-pages": "149"},
    ),
    (
        "Roe Z. (2000), Liquid Salt, Cambridge, Polity Press; trad. it. Sale liquido, Roma-Bari, Laterza, 2002.",
        {"title": "Liquid Salt", "note": "trad. it. Sale liquido, Roma-Bari, Laterza, 2002"},
    ),
    (
        "Roe, L. (1989), Grammatica del sale, con la collaborazione di A. Castelvecchi, UTET, Torino.",
        {"title": "Grammatica del sale", "contributor": "Castelvecchi, A.", "publisher": "UTET"},
    ),
    (
        "Roe, José. La rebelión de la sal. Ed. de Domingo Hernández Sánchez. Madrid: Tecnos, 2003.",
        {"editor": "Hernández Sánchez, Domingo", "note": None},
    ),
    (
        "ROE, Manuel (1997). La era de la sal. Vol. 1: La sociedad red. Madrid: Alianza Editorial.",
        {"volume": "1", "volume-title": "La sociedad red", "editor": None},
    ),
    (
        "Roe, D. (2018, February 1). The Salt Place ends [Review of the TV series episode “Somewhere else,” by M. Doe]. A.V. Club. https://www.avclub.com/the-salt",
        {"publisher": None, "type": "post-weblog"},
    ),
    (
        "BBC Radio 4 (2019) The Salt Machine: a history. 17 October. Available at: https://www.bbc.co.uk/programmes/m1 (Accessed: 12 November 2020).",
        {"author": "BBC Radio 4", "title": "The Salt Machine: a history", "volume": None},
    ),
    (
        "Roe, Jane. The Salt Train. 1975, Museum of Modern Art, New York.",
        {"type": "graphic", "publisher": "Museum of Modern Art"},
    ),
    (
        "Salt Inc. (2022). Form 10-K 2022. https://example.com/filings",
        {"title": "Form 10-K 2022", "issued": "2022"},
    ),
    (
        "UN General Assembly, Transforming our salt, 21 October 2015, A/RES/70/1, available at: https://example.org/1 [accessed 12 March 2020]",
        {"number": "A/RES/70/1", "accessed": "2020-3-12", "note": None},
    ),
    (
        "Roe, Tim. “Salt.” Review of Fiction 3.2 (1983): 29-33. Rpt. in Criticism. Ed. Carl Doe. Detroit: Gale, 1990. 308-10.",
        {"page": "29-33", "note": "Rpt. in Criticism. Ed. Carl Doe. Detroit: Gale, 1990. 308-10"},
    ),
    (
        "Roe, Albert. L'Étranger, préface de Jean-Paul Doe. Paris : Gallimard, 1957.",
        {"title": "L'Étranger", "contributor": "Doe, Jean-Paul"},
    ),
    (
        "Roe, A., Fiabe, Einaudi, Torino 1992, trad. dal danese di Alda Doe e Marcella Moe, pp. XI-650, Lit 18.500.",
        {"translator": "Doe, Alda | Moe, Marcella", "number-of-pages": "XI-650"},
    ),
    (
        "Roe, A., Peter Pan, Feltrinelli, Milano 1992, ed. orig. 1904, pp. 204.",
        {"issued": "1992", "original-date": "1904", "number-of-pages": "204"},
    ),
    (
        "European Commission. (2019). A blue deal (COM(2019) 640 final). Brussels.",
        {"title": "A blue deal", "number": "COM(2019) 640 final"},
    ),
    (
        "OpenAI. (2023). ChatGPT (May 13 version) [Large language model]. https://chat.openai.com/chat",
        {"title": "ChatGPT", "version": "May 13 version", "type": "software"},
    ),
    (
        "Roe, John. Interview by author. Tape recording. Chicago, 12 May 1998.",
        {"type": "interview", "medium": "Tape recording", "issued": "1998-5-12"},
    ),
    (
        "UN General Assembly, Convention on Salt, 20 November 1989, United Nations, Treaty Series, vol. 1577, p. 3",
        {"type": "treaty", "volume": "1577", "page": "3"},
    ),
    (
        "Roe P, editor. Germ cells. Proceedings of the 5th Salt Conference; 2001 Sep 13-15; Leeds, UK. New York: Norton; 2002.",
        {
            "event-date": "2001-9-13/2001-9-15",
            "event-place": "Leeds, UK",
            "publisher-place": "New York",
            "issued": "2002",
        },
    ),
    ("E-Mail von Dr. Roe an den Verfasser, 3. Mai 2012.", {"type": "personal_communication", "issued": "2012-5-3"}),
    (
        "NOVÁK, Jan. Sůl. Brno, 2019. Diplomová práce. Univerzita v Brně. Vedoucí práce Ing. Petr Roe, Ph.D.",
        {"type": "thesis", "author": "NOVÁK, Jan"},
    ),
    (
        "Keith Roe, Religion and the Sea (1971; repr. Harmondsworth, 1991), pp. 22–8.",
        {"issued": "1991", "original-date": "1971", "publisher-place": "Harmondsworth"},
    ),
    (
        '@roebuck. "SC showed why." Twitter, 22 Jan. 2012, 3:06 a.m., twitter.com/roebuck/status/16.',
        {"author": "@roebuck", "URL": "twitter.com/roebuck/status/16", "note": "3:06 a.m"},
    ),
    (
        "Roe, C. B. (Principal Investigator). (2015). Stress at sea (Project No. 5R01HD081252-04) [Grant]. Norton.",
        {"author": "Roe, C. B.", "number": "5R01HD081252-04", "genre": "Grant"},
    ),
    (
        "Camus, Albert: L'Étranger, Gallimard (coll. « Folio », n° 2), Paris 1942.",
        {"collection-title": "Folio", "collection-number": "2", "publisher": "Gallimard"},
    ),
    (
        "Roe, George and Mark Doe. Metaphors We Live By. Chicago: Lake Press, 1980. Web. 12 Mar. 2014.",
        {"medium": "Web", "accessed": "2014-3-12", "issued": "1980", "type": "book"},
    ),
    ("Roe E., Les sentiments, Paris, Seuil, 2006, 201 p., 18 €.", {"note": "18 €", "number-of-pages": "201"}),
    ("Roe, É. «J'accuse…!», L'Aurore, 13 janvier 1898, p. 1.", {"title": "J'accuse…!"}),
    (
        "FAO, IFAD, UNICEF, WFP and WHO. 2020. The State of Food. Rome, FAO.",
        {"author": "FAO | IFAD | UNICEF | WFP | WHO"},
    ),
    (
        "Roe, J., & Doe, D. (2012, in Druck). Effects of salt on birds. Child and Adolescent Health.",
        {"issued": "2012", "status": "in Druck"},
    ),
    ("Roe, A. (à paraître). Le sel. Revue du sel.", {"issued": "à paraître", "status": None, "note": None}),
    (
        "Roe, Anna: Salz. In: Dies. (Hrsg.): Gewürze. Berlin 2001, S. 3-9.",
        {"author": "Roe, Anna", "editor": "Roe, Anna", "container-title": "Gewürze"},
    ),
    (
        "Roe, E. B. 1903. “What is salt?” Proc. Salt Soc. 5, pp. 6–16. (Rpt. with revisions in Roe, 1908a.)",
        {"issued": "1903", "year-suffix": None},
    ),
    (
        "Nowak Kazimierz, Logika soli, wyd. 2, PWN, Warszawa 1974.",
        {"edition": "2", "publisher": "PWN"},
    ),
    (
        "Roe on Watch. 2015a. “Mayor Announces a Plan.” http://www.example.org/?p=20983. Accessed June 25, 2015.",
        {"author": "Roe on Watch", "year-suffix": "a"},
    ),
    (
        "Roe, Tanja 2008: Der Schatten. In: Doe, Gunnar (Hrsg.): Salz in der Welt. Wiesbaden, i.E.",
        {"status": "i.E.", "publisher-place": "Wiesbaden"},
    ),
    (
        "Roemer E.T.A., Der Sandmann, hrsg. von Rudolf Doe, Stuttgart: Reclam 2003.",
        {"author": "Roemer, E.T.A.", "title": "Der Sandmann", "editor": "Doe, Rudolf"},
    ),
    ("Roe J., « Le droit », RTD civ. 2015, p. 123 et s.", {"page": "123 et s", "title": "Le droit"}),
    (
        "Roe, K., Geschichte der Küste, Tübingen ²1999, 34.",
        {"edition": "2", "issued": "1999", "publisher-place": "Tübingen", "page": "34"},
    ),
    (
        "ROE David G., Psychology, Gill Publishers, New York 102013.",
        {"edition": "10", "issued": "2013", "publisher-place": "New York"},
    ),
    (
        "Roe, B. (2010) Perubahan Teritorial. Jurnal Tesa, Vol. 8, No. 1, Juni 2010. ISSN No. 2088-4088",
        {"ISSN": "2088-4088", "number": None, "issue": "1"},
    ),
    (
        "7975. Roe A., Jane. El pueblo avanza. Quito: Ediciones Abya-Yala, 1983. 219 p.",
        {"note": None, "title": "El pueblo avanza", "number-of-pages": "219"},
    ),
    (
        "ROE Sara, « La Fabrique des gens », Politique européenne 2/2011 (n° 34) , p. 261-265.",
        {"issue": "34", "number": None, "issued": "2011"},
    ),
    (
        "Roe M., « Parler », in Hommes et sociétés, édité par Doe P. et Poe P., Toulouse, 2004, 333-350.",
        {"editor": "Doe, P. | Poe, P.", "container-title": "Hommes et sociétés"},
    ),
    (
        "Roe L. 2005 L'analyse. Natures Sociétés, 13(2) :127-137. http://dx.doi.org/ 10.1051/nss: 2005018",
        {"DOI": "10.1051/nss:2005018", "URL": None},
    ),
    (
        "Иванова А. П. Язык и культура: дис. ... д-ра филол. наук. СПб., 2005. 310 с.",
        {"type": "thesis", "genre": "дис. ... д-ра филол. наук", "title": "Язык и культура"},
    ),
    (
        "Silva AM. A vida no campo. [citado em 2019 out 24]. Disponível em: http://example.org/a",
        {"title": "A vida no campo", "accessed": "2019-10-24", "note": None},
    ),
    (
        "Roe, A. Salt and Letters [M.A., Lake State University]. 2001.",
        {"genre": "M.A.", "publisher": "Lake State University", "type": "thesis"},
    ),
    (
        "Roe, A. Salt [Computer software] (Versión 2.1). 2001.",
        {"version": "2.1", "type": "software", "note": None},
    ),
    (
        "Ley, D. (1996). The New Middle Class. Oxford University Press.",
        {"author": "Ley, D.", "type": "book"},
    ),
    (
        "Metu laikā, 2018. Wikipedia [en ligne]. Disponible à l’adresse : https://example.org/w/1",
        {"author": None, "title": "Metu laikā", "note": None},
    ),
    (
        "Doe, D., & Roe, H. (Guest Experts). (2017). Dynamic supervision [Film]. Lake Pictures.",
        {"guest": "Doe, D. | Roe, H."},
    ),
    (
        "Holm, P.; Varga, E. Process for Drying Salt Foams. EP 1 234 567 B1, March 3, 2015.",
        {"type": "patent", "number": "EP 1 234 567 B1", "issued": "2015-3-3"},
    ),
    (
        "Agency approves new salt test. News release. Federal Salt Agency. May 6, 2021. Accessed June 2, 2021. https://example.org/n",
        {
            "type": "report",
            "genre": "News release",
            "publisher": "Federal Salt Agency",
            "title": "Agency approves new salt test",
            "issued": "2021-5-6",
        },
    ),
    (
        "Roe J, Doe K. Salt and sleep. Gut. 2019;68 Suppl 3:A11-2.",
        {"volume": "68", "issue": "Suppl 3", "page": "A11-2"},
    ),
    (
        "Ann Roe and Karl Doe. 2021. Reading Salt: How Readers Look. In Proceedings of the 2021 Salt Conference (SC '21). ACM, New York, NY, USA, Article 31, 12 pages.",
        {"number": "31", "number-of-pages": "12", "page": None},
    ),
    (
        "Polyda, Histories of Salt, trans. W. R. Roe, rev. F. W. Doe and Chris Habel, Loeb Classical Library 138 (Cambridge, MA: Harvard University Press, 2011).",
        {"translator": "Roe, W. R.", "contributor": "Doe, F. W. | Habel, Chris", "collection-number": "138"},
    ),
    (
        "Pell, Harriet. “Railway Salt.” Review of The Life of E. Nissen, by Eleanor Fitz, The Times Literary Supplement, 1 Nov. 2019, p. 27.",
        {
            "reviewed-title": "The Life of E. Nissen",
            "reviewed-author": "Fitz, Eleanor",
            "container-title": "The Times Literary Supplement",
        },
    ),
    (
        "Emery, B. (2014) ‘Clay remembers’. Interviewed by Fiona Tait for Ceramic Review, May–June, pp. 34–39.",
        {"type": "interview", "interviewer": "Tait, Fiona", "container-title": "Ceramic Review"},
    ),
    (
        "Naka, Yuki R. Reading Rooms of Salt: Libraries, 1890–1941. 2018. U of Hawai‘i at Mānoa, PhD dissertation. ProQuest, www.proquest.com/docview/21.",
        {"publisher": "U of Hawai‘i at Mānoa", "type": "thesis"},
    ),
    (
        "Holt, Michael. The Pursuit of Salt, 1898–1918. Vol. 2 of Bernard Roe. London: Chatto & Windus, 1989.",
        {"container-title": "Bernard Roe", "volume": "2"},
    ),
    (
        "Silva, Lúcia. Entre a roça e o sal: crime em Vassouras (1835-1888), tese de doutorado em História Social, Niterói, Universidade Federal Fluminense, 2009.",
        {"genre": "tese de doutorado em História Social"},
    ),
    (
        "Salzamt. (2023, 21. Februar). Salz wird teurer [Pressemitteilung Nr. 070]. https://example.org/p",
        {"genre": "Pressemitteilung", "number": "070"},
    ),
    (
        "Shelter Leith (2021) Temporary rooms in rural towns: a survey. Edinburgh: Shelter Leith. Available at: https://example.org/t (Accessed: 3 May 2022).",
        {"author": "Shelter Leith", "type": "report"},
    ),
    (
        "A. Roe, L’età del sale, in «Quaderni storici», XII, 35, 1977, pp. 506-520: 512.",
        {"page": "506-520", "note": "512"},
    ),
    (
        "Karl Roe, Das Salz, in: Anna Doe (Hrsg.), Festschrift für Werner Flum, Bd. 1, Köln 1978, S. 629–650 (631).",
        {"page": "629-650", "note": "631"},
    ),
    (
        "Eduardo García de Entrerríos, La sal en el derecho administrativo español, Madrid, Civitas, 2015.",
        {"author": "García de Entrerríos, Eduardo"},
    ),
    (
        "Molloy, Sylvia. “La política de la sal.” Las culturas del mar en América, compilado por Josefina Ludmer, Beatriz Viterbo Editora, 1994, pp. 128-38.",
        {"container-title": "Las culturas del mar en América", "editor": "Ludmer, Josefina"},
    ),
    (
        "Delacroix, Paloma. “A Troupe Learns to Fall.” The New York Times, late ed., 23 May 2010, pp. C1+.",
        {"edition": "late"},
    ),
    (
        "Mbatha, P. Q. (2018). Identification of salt [Lecture notes]. School of Economics, University of Cape Town.",
        {"type": "speech"},
    ),
    (
        "Harlow, D. (2022, March 19). Darning a heel without the bump [Video]. TikTok. https://www.tiktok.com/@d/video/707",
        {"type": "post"},
    ),
    (
        "Lorca. (2007). The nature of salt (A. E. Roe, Trans.). Penguin Classics. (Original work published ca. 55 B.C.E.)",
        {"original-date": "-55"},
    ),
    (
        "Survey Ireland. (2012). Kerry (4th ed., Sheet 78; 1:50,000) [Map].",
        {"number": "78", "scale": "1:50,000", "edition": "4"},
    ),
    (
        "Jeremy Roe, ‘Crimes of Salt’ in AP Simmer and ATH Smith (eds), Harm and Salt (Clarendon Press 1996) 155.",
        {"editor": "Simmer, AP | Smith, ATH"},
    ),
    (
        "Agawu, Kofi. “Salt Ensemble.” In The New Grove Dictionary of Music and Musicians, 2nd ed., edited by Stanley Sadie and John Tyrrell, 11:480–82. London: Macmillan, 2001.",
        {"type": "entry-encyclopedia"},
    ),
    (
        "National Guild of Salters. (2021). Code of ethics of the National Guild of Salters. https://www.example.org/ethics",
        {"type": "report"},
    ),
    (
        "Sandy, R. M. (2020). What the tables knew [Review of the book The salt shore: Labor on the coast, by D. P. Hollis]. Environmental History, 25(3), 588–590.",
        {
            "genre": "Review of the book",
            "reviewed-title": "The salt shore: Labor on the coast",
            "reviewed-author": "Hollis, D. P.",
        },
    ),
    (
        "Henn, O. (2019). [Rezension des Buchs Die Gesellschaft des Salzes, von A. Reck]. Zeitschrift für Salz, 13(1), 144–147.",
        {"reviewed-title": "Die Gesellschaft des Salzes", "reviewed-author": "Reck, A."},
    ),
    (
        "Ober, V. (2018, 12. Mai). Der Wald ist kein Salz (K. Hirsch, Interviewerin) [Interview]. Profil, 49(20), 66–71.",
        {"interviewer": "Hirsch, K.", "type": "interview", "title": "Der Wald ist kein Salz"},
    ),
    (
        "Lach, C. et Diallo, M. (animateurs). (2018). Les rivières salées [balado audio]. Radio Sel.",
        {"host": "Lach, C. | Diallo, M."},
    ),
    (
        "Hall, S. (2003). Introducción: ¿quién necesita sal? (H. Pons, Trad.). En S. Hall y P. Moro (Comps.), Cuestiones de sal (pp. 13–39). Amorrortu. (Obra original publicada en 1996)",
        {"publisher": "Amorrortu", "original-date": "1996"},
    ),
    (
        "Pinto, C. y Choque, L. (2022, 19–21 de octubre). Cuidar en la sal. En M. Solís (Presidenta), Salud en los Andes [Simposio]. XI Congreso Chileno de la Sal, Valdivia, Chile.",
        {"chair": "Solís, M.", "container-title": "Salud en los Andes", "event-title": "XI Congreso Chileno de la Sal"},
    ),
    (
        "Academia de la Sal. (2010). Chamba. En Diccionario de americanismos. Santillana. https://www.example.org/d",
        {"container-title": "Diccionario de americanismos", "publisher": "Santillana", "title": "Chamba"},
    ),
    (
        "Paci, M. (in corso di stampa). Memoria del sale. Giornale italiano di psicologia.",
        {"container-title": "Giornale italiano di psicologia"},
    ),
    (
        "Sabat, Hilda. «La sal en Buenos Aires». En Liberalismo y sal, dirigido por Marta Bona, 161-216. Nueva Historia Salina 4. Buenos Aires: Sudamericana, 1999.",
        {"editor": "Bona, Marta", "collection-title": "Nueva Historia Salina", "collection-number": "4"},
    ),
    (
        "Hannah Roe, introduction to Salt Illuminations, by Walter Doe, trans. Harry Zohn (New York: Schocken Books, 1969), 4–5.",
        {"container-title": "Salt Illuminations", "container-author": "Doe, Walter", "title": "introduction"},
    ),
    (
        "QSalt Team. 2022. QSalt System. V. 3.28. Open Salt Foundation. https://example.org",
        {"version": "3.28"},
    ),
    (
        "Stol, Daniel. “Salinism.” The Salt Encyclopedia of Philosophy, edited by Edward N. Roe, Summer 2022 ed., Salt U, 2021.",
        {"edition": "Summer 2022", "editor": "Roe, Edward N."},
    ),
    (
        "Michael Bor, Rezension zu: Otto Oex / Werner Para (Hrsg.), Salinitas. Funktion des Salzes, Göttingen 1997, in: Historische Zeitschrift 269 (1999), S. 741–743.",
        {
            "reviewed-title": "Salinitas. Funktion des Salzes",
            "container-title": "Historische Zeitschrift",
            "issued": "1999",
            "author": "Bor, Michael",
        },
    ),
    (
        "Otto von Roe, Das Salzrecht, Berlin 1881, Nachdruck Darmstadt 1954.",
        {
            "original-date": "1881",
            "original-publisher-place": "Berlin",
            "publisher-place": "Darmstadt",
            "issued": "1954",
        },
    ),
    (
        "Chakra, R. and O’Don, M.J. (2019) Water and salt. 2nd edn. Manchester: Manchester University Press (New Ethnographies).",
        {"collection-title": "New Ethnographies", "publisher": "Manchester University Press"},
    ),
    (
        "Edith Roe, On Salt, trans. Waltraut Roe, 3rd rev. ed., The Collected Works of Edith Roe 3 (Washington, DC: ICS Publications, 1989).",
        {"collection-title": "The Collected Works of Edith Roe", "collection-number": "3"},
    ),
    (
        "Piero Delneri, Foscarini, Marco, in Dizionario biografico degli italiani, vol. 49, Roma, Istituto della Enciclopedia italiana, 1997, pp. 390-395.",
        {"author": "Delneri, Piero", "title": "Foscarini, Marco", "type": "entry-encyclopedia"},
    ),
    (
        "Edoardo Grendo, Micro-analisi del sale, in «Quaderni salini», XII (1977), 35, pp. 506-520.",
        {"issue": "35", "page": "506-520", "volume": "XII"},
    ),
    (
        "Seeb, Gottfried: Art. „Salz, Andreas“, in: Theologische Realenzyklopädie, hg. von Gerhard Roe, Bd. 25, Berlin/New York: de Gruyter 1995, S. 507–515.",
        {"type": "entry-encyclopedia"},
    ),
    (
        "Standards Body of Salt. 2021. Salt: Guidelines for References. 4th ed. ISO 690:2021. Geneva: ISO.",
        {"type": "standard", "number": "ISO 690:2021"},
    ),
    (
        "Jamaica Salt Society, The Yam: Its Culture, pamphlet (Kingston: Government Printing Office, 1931), 6.",
        {"genre": "pamphlet", "type": "pamphlet", "title": "The Yam: Its Culture"},
    ),
    (
        "Boughton, J.E., 2015. Nurses and salt. International Journal of Nursing Studies, [e-journal] 52(9), pp.1449-1458.",
        {"container-title": "International Journal of Nursing Studies", "medium": "e-journal"},
    ),
    (
        "Productivity Salt Board 2016, Regulation of salt, Inquiry report no. 79, Productivity Salt Board, Canberra.",
        {"genre": "Inquiry report", "number": "79"},
    ),
    (
        "Schulze, Britta. Im Druck. „Zweisprachige Salze“. In Archive des Salzes, herausgegeben von Lorenz Roe. Göttingen: Wallstein.",
        {"title": "Zweisprachige Salze", "author": "Schulze, Britta"},
    ),
    (
        "Salt Project. 2022. The Salt Data Collection. Version 2022a. Berlin: Salzzentrum Berlin. Data set. https://example.org/d",
        {"genre": "Data set", "publisher": "Salzzentrum Berlin"},
    ),
    (
        "Ghest (Jacques), Lois (Grégoire) et Serin (Yves-Marie), Traité du sel, Paris, LGDJ, 2013.",
        {"author": "Ghest, Jacques | Lois, Grégoire | Serin, Yves-Marie"},
    ),
    (
        "Acce, A., Alba, G., & Balla, R. M. (2022). I divari del sale in Italia (Questioni di Economia e Finanza n. 685). Banca del Sale.",
        {
            "collection-title": "Questioni di Economia e Finanza",
            "collection-number": "685",
            "title": "I divari del sale in Italia",
        },
    ),
    (
        "Quispe, E. (2022). Volver sin sal. Revista Salina de Población, 16, Artículo e202114. https://doi.org/10.31406/relap",
        {"number": "e202114", "volume": "16"},
    ),
    (
        "Alice Coltran, Journey in Salt, Impulse! Records AS-9203, 1971, LP.",
        {"publisher": "Impulse! Records", "number": "AS-9203", "medium": "LP", "title": "Journey in Salt"},
    ),
    (
        "Kohl, Friederike. 2016. „Wem gehört das Salz?“ Süddeutsche Zeitung, 4. März 2016, Feuilleton.",
        {"section": "Feuilleton", "container-title": "Süddeutsche Zeitung"},
    ),
    (
        "Rosa Huam, entrevista de Mercedes Ticon, Ayacucho, 14 de agosto de 2019, grabación de audio.",
        {
            "type": "interview",
            "author": "Huam, Rosa",
            "interviewer": "Ticon, Mercedes",
            "issued": "2019-8-14",
            "medium": "grabación de audio",
        },
    ),
    (
        "Bulgak, Mikhail. The Master of Salt. 1966–67. Translated by Diana Burgin, Vintage, 1996.",
        {"original-date": "1966/1967", "title": "The Master of Salt", "issued": "1996"},
    ),
    (
        "“Salter.” Merriam-Webster.com Dictionary, Merriam-Webster, www.merriam-webster.com/dictionary/salter.",
        {"container-title": "Merriam-Webster.com Dictionary", "publisher": "Merriam-Webster"},
    ),
    (
        "Dallap, Luigi. Il sale. 1944–48. Edizioni Zerboni, 1949. Vocal score.",
        {"original-date": "1944/1948", "publisher": "Edizioni Zerboni", "issued": "1949", "type": "musical_score"},
    ),
    (
        "Brand, E. (2014) Vorrichtung zum Trocknen von Salz. Deutsches Patent- und Markenamt, Patent DE 10 2012 217 344 B4.",
        {
            "number": "DE 10 2012 217 344 B4",
            "authority": "Deutsches Patent- und Markenamt",
            "type": "patent",
            "title": "Vorrichtung zum Trocknen von Salz",
        },
    ),
    (
        "Tenor, H.-E. (2012) ‚Salz‘, in Horn, K.-P. und Kemn, H. (Hrsg.) Klinkhardt Lexikon Salz. Bd. 3. Bad Heilbrunn: Klinkhardt (utb, 8468), S. 57–59.",
        {"collection-title": "utb", "collection-number": "8468", "publisher": "Klinkhardt"},
    ),
    (
        "Museo de la Sal (2017) Arpilleras: guía [Folleto]. Santiago: Museo de la Sal.",
        {"type": "pamphlet", "genre": "Folleto"},
    ),
    (
        "Levin, Carlo. Christ Salted: A Year. Translated by Frances Frenay. 1947. Reprint, New York: Farrar, Straus and Giroux, 2006.",
        {"original-date": "1947", "issued": "2006"},
    ),
    (
        "Cabrera, Miguel. «De la sal a la historia». Ayer, n.º 62 (2006): 165-192.",
        {"issue": "62", "volume": None},
    ),
    (
        "Barl, Eva (2007): Neuverhandlung des Salzes. Berlin: Akademie-Verlag (im Druck).",
        {"publisher": "Akademie-Verlag", "status": "im Druck"},
    ),
    (
        "Gamm, P.D. (2009) A salt fan. UK Patent no. GB2452593. Available at: https://example.org/p (Accessed: 17 October 2023).",
        {"title": "A salt fan", "number": "GB2452593", "type": "patent"},
    ),
    (
        "Deutsches Salzarchiv Marbach (2019): Der Nachlass Kästners. Online verfügbar unter https://example.org/k, zuletzt geprüft am 12.01.2023.",
        {"author": "Deutsches Salzarchiv Marbach"},
    ),
    (
        "Vernier, C. (2018) « Le Havre, ville du sel », L’Histoire, n° 447, mai, pp. 34-41.",
        {"issue": "447", "issued": "2018-5"},
    ),
    (
        "Jara, Víctor. “Plegaria a la sal.” Pongo en tus manos, DICAP, 1969.",
        {"type": "song", "container-title": "Pongo en tus manos", "publisher": "DICAP"},
    ),
    (
        "Schäfer, K.-H.: Verfahren zur Herstellung poröser Salze. Patentschrift DE 10 2008 033 217 B4, 12.05.2011.",
        {"type": "patent", "number": "DE 10 2008 033 217 B4", "issued": "2011-5-12"},
    ),
    (
        "INSEE, « Évolution du sel en Bretagne », insee.fr, mis en ligne le 29 décembre 2020, URL : https://www.insee.fr/fr/5002475, consulté le 7 avril 2021.",
        {"issued": "2020-12-29", "accessed": "2021-4-7"},
    ),
    (
        "Pilar FOLGAR: «La sal. El retorno (1939-1975)», en Elisa GARRIDO (ed.): Historia de la sal en España, Madrid, Síntesis, 1997, pp. 527-548.",
        {"author": "FOLGAR, Pilar"},
    ),
    (
        "FERRAZ, C. M. Redes de sal. In: SIMPÓSIO BRASILEIRO DE SAL, 21., 2015, Brasília. Anais [...]. Porto Alegre: ABRH, 2015. p. 1-8.",
        {
            "container-title": "Anais",
            "event-title": "SIMPÓSIO BRASILEIRO DE SAL",
            "publisher": "ABRH",
            "publisher-place": "Porto Alegre",
        },
    ),
    (
        "Sørens, J. P. and Ballar, A.: Daily discharge of salt, PANGAEA [data set], https://doi.org/10.1594/PANGAEA.930012, 2021.",
        {"publisher": "PANGAEA", "title": "Daily discharge of salt", "type": "dataset"},
    ),
    (
        "Goody J., 1979, La raison du sel, trad. de l’anglais par J. Bazin, Paris, Éditions de Minuit (Le sens commun).",
        {"collection-title": "Le sens commun", "publisher": "Éditions de Minuit"},
    ),
    (
        "Anna Roe, Salzfragen. Eine Befragung der Sieder, Wiesbaden 2009.",
        {"title": "Salzfragen. Eine Befragung der Sieder"},
    ),
    (
        "Elena Ponia, «Escribo para oír la sal», entrevista de Julio Ramos, Letras Libres, marzo de 2014, 34.",
        {"type": "interview", "interviewer": "Ramos, Julio", "container-title": "Letras Libres"},
    ),
    (
        "G. Contin, Preliminari sul sale, in «Paragone», II, 1951, 16, pp. 3-26.",
        {"issue": "16", "volume": "II", "page": "3-26"},
    ),
    (
        "G. Levit, Regioni del sale, in «Quaderni salini», XIV, 1979, fasc. 41, pp. 720-731.",
        {"container-title": "Quaderni salini", "volume": "XIV"},
    ),
    (
        "Facial salt technology (Part I): Its impact on liberties: Hearing before the Committee on Oversight and Reform, U.S. House of Representatives, 116th Cong. (2019) (testimony of Joy Roe).",
        {
            "type": "hearing",
            "title": "Facial salt technology (Part I): Its impact on liberties",
            "section": "Committee on Oversight and Reform, U.S. House of Representatives",
            "note": "testimony of Joy Roe",
            "genre": "Hearing",
        },
    ),
    (
        "Berliner Salzphilharmoniker; Salzburg Chamber Orchestra. Brahms: Sinfonien. Berlin: Salzklang, 2014.",
        {"type": "song"},
    ),
    (
        "Haend, G.F., Beech, T., Royal Salt Orchestra (Londres), n.d. Solomon. Columbia, P, Lieu de publication non identifié.",
        {"type": "song"},
    ),
    (
        "Roe, D. (2013). [SALT] Crystals that melt. Retrieved from http://lists.saltaudio.example/pipermail/salt-user/2013-May/0891.html",
        {"type": "personal_communication"},
    ),
    (
        "Roe, Denise, «Autonomous salt crystals in a magnetic field», 2017. https://ui.adsabs.harvard.edu/abs/2017MsT.........15R.",
        {"type": "thesis"},
    ),
    (
        "Doe, M., & Roe, D. (2020). Classification of salt spots. https://ui.adsabs.harvard.edu/abs/2020abc..rept....8D",
        {"type": "report"},
    ),
    (
        "Salt (chemistry). (2020, March 3). In Wikipedia. https://en.wikipedia.org/wiki/Salt_(chemistry).",
        {"URL": "https://en.wikipedia.org/wiki/Salt_(chemistry)"},
    ),
    (
        "Roe, J. (2020). Salt (see https://en.wikipedia.org/wiki/Salt_(chemistry)).",
        {"URL": "https://en.wikipedia.org/wiki/Salt_(chemistry)"},
    ),
    ("Roe, J. (2020). Salt (https://example.org/salt).", {"URL": "https://example.org/salt"}),
    (
        "MELO, A. Sal da terra. [sine loco]: Ática, 1984.",
        {"title": "Sal da terra", "publisher": "Ática", "publisher-place": None, "issued": "1984"},
    ),
    ("SALZVERBAND. Brandschutz im Haushalt: Tipps. [nedatováno]", {"title": "Brandschutz im Haushalt: Tipps"}),
    # One name alone behind the title is the house of what houses bring out, and the site or outlet of what stands there.
    (
        "ATpoint, 2017. RNA-salt: TPM vs FPKM for cross-sample comparison. Biostars. https://www.biostars.org/p/273537/",
        {"container-title": "Biostars", "publisher": None},
    ),
    (
        "Roe, J. (2010). Barn av vårt salt [Album]. Nacksving.",
        {"type": "song", "publisher": "Nacksving", "container-title": None},
    ),
    ("Roe, J. (2001).", {"type": "document", "author": "Roe, J.", "title": None}),
    ("J. Roe et al., in preparation (2017)", {"type": "document", "status": "in preparation"}),
    ("A. Roe, J. Doe, Phys. Rev. Lett. 77, 3865 (1996).", {"type": "article-journal"}),
    (
        "CERN Collaboration, Observation of a new salt, Phys. Lett. B716 (2012) 30, [1207.7235].",
        {"volume": "716", "issued": "2012", "page": "30"},
    ),
    (
        "Roe, H., et al.: The salt reanalysis, Q. J. R. Meteorol. Soc., 146, 1999–2049, https://doi.org/10.1002/qj.3803, 2020.",
        {"page": "1999-2049", "issued": "2020", "volume": "146"},
    ),
    (
        'J. U. Roe, "Salt navigation," IEEE Trans. Electron Devices, vol. ED-11, no. 1, pp. 34–39, Jan. 1959.',
        {"volume": "ED-11", "issue": "1", "page": "34-39"},
    ),
    (
        'J. K. Roe, "Title of salt," M.S. thesis, Dept. Elect. Eng., Harvard Univ., Cambridge, MA, USA, 1993.',
        {
            "type": "thesis",
            "genre": "M.S. thesis",
            "publisher": "Dept. Elect. Eng., Harvard Univ",
            "title": "Title of salt",
        },
    ),
    (
        "Roe FM, et al., eds. Protocols in Salt Biology. New York, NY: John Wiley & Sons; 1995:chap 16.",
        {"chapter-number": "16", "page": None},
    ),
    ("Lee CS, Kim DH. [Features of salt intake]. Korean J Med. 2011;81:12-9. Korean.", {"publisher-place": None}),
    # Titles, what ends them, and what stands behind.
    (
        "Vgl. Roe, Jürgen: Strukturwandel der Salze. Untersuchungen zu einer Kategorie, 5. Aufl., Neuwied/Berlin 1971, S. 112-119.",
        {
            "type": "book",
            "title": "Strukturwandel der Salze. Untersuchungen zu einer Kategorie",
            "edition": "5",
            "page": "112-119",
        },
    ),
    (
        "Roe, Michel: Salzen und Strafen. Die Geburt des Salzes, Frankfurt a. M. 1976, S. 251 ff.",
        {"type": "book", "title": "Salzen und Strafen. Die Geburt des Salzes", "container-title": None},
    ),
    (
        "Roe, Umberto, 1979, Lector in sale, Milano, Bompiani (trad. ingl. The Role of Salt, Bloomington, Indiana University Press, 1979).",
        {"title": "Lector in sale", "publisher": "Bompiani", "publisher-place": "Milano"},
    ),
    (
        "OECD (2019), PISA 2018 Results (Volume I): What Students Know and Can Do, PISA, OECD Publishing, Paris.",
        {"collection-title": "PISA", "publisher": "OECD Publishing", "publisher-place": "Paris"},
    ),
    (
        "Ionescu, Maria, Istoria sării române, ediția a II-a, București, Editura Minerva, 1995.",
        {"title": "Istoria sării române", "edition": "ediția a II-a"},
    ),
    (
        "Roe, Georges (dir.), Histoire de la France salée, tome 2, La ville médiévale, Paris, Seuil, 1980.",
        {"title": "Histoire de la France salée", "volume": "2", "volume-title": "La ville médiévale"},
    ),
    (
        "Roe, Georges. La Vie du sel : romans. Paris : Hachette, 1978. 695 p. (P.O.L.). ISBN 2-01-005462-7.",
        {"collection-title": "P.O.L.", "number-of-pages": "695", "page": None},
    ),
    (
        "Wiśniewski, A. (red.), Historia Soli, t. 3, Kraków 1998.",
        {"type": "book", "title": "Historia Soli", "volume": "3"},
    ),
    (
        "Ministère de l'Éducation nationale, Bulletin officiel n° 30 du 25 juillet 2013.",
        {"title": "Bulletin officiel n° 30", "issued": "2013-7-25"},
    ),
    ('Dagens Nyheter 12/3 2015, "Regeringen vill ha mer salt".', {"issued": "2015-3-12", "volume": None}),
    ("Kotler, P. (2013). Sůl. Praha: Grada Publishing, a.s.", {"publisher": "Grada Publishing, a.s", "note": None}),
    # People.
    (
        "Sánchez Noriega, José Luis, ed., Filmando el cambio (Barcelona: Laertes, 2014), 45-67.",
        {"editor": "Sánchez Noriega, José Luis"},
    ),
    (
        "Horvat, I. (2005). Povijest soli. U: Šimić, M. (ur.), Povijest Europe. Zagreb: Školska knjiga, str. 34-56.",
        {"editor": "Šimić, M.", "container-title": "Povijest Europe"},
    ),
    (
        "Marić, P. (2010). Povijest soli. U: A. Babić (ur.) Obrazovanje u Hrvatskoj (str. 12-30). Zagreb: Alfa.",
        {"title": "Povijest soli", "editor": "Babić, A.", "container-title": "Obrazovanje u Hrvatskoj"},
    ),
    (
        "Dostoevsky, Fyodor. Crime and Punishment. Trans. Richard Pevear and Larissa Volokhonsky. Vintage, 1993.",
        {"translator": "Pevear, Richard | Volokhonsky, Larissa", "publisher": "Vintage", "note": None},
    ),
    (
        "Goethe, Johann Wolfgang von: Faust. Der Tragödie erster Teil. In: Ders.: Werke. Hamburger Ausgabe. Hrsg. v. Erich Trunz. Bd. 3. 16. Aufl. München 1996, S. 7–145.",
        {"container-title": "Werke. Hamburger Ausgabe", "editor": "Trunz, Erich", "volume": "3"},
    ),
    (
        'Harris, Jane, comment on Mark Twain, "How the Web Changes Salt," Blog of Letters, April 4, 2010, http://www.lettersblog.org/2010/04/.',
        {"author": "Harris, Jane", "note": "comment on Mark Twain"},
    ),
    ("AA.VV., Storia del sale, Milano, Garzanti, 1987.", {"author": "AA.VV."}),
    (
        "Statistisk sentralbyrå (2019) Befolkning. Hentet fra https://www.ssb.no/befolkning.",
        {"author": "Statistisk sentralbyrå"},
    ),
    ("Müller, op. cit., p. 44.", {"type": "document", "author": "Müller", "note": "op. cit", "page": "44"}),
    ("Foucault (Anm. 3), S. 12.", {"type": "document", "author": "Foucault", "note": "Anm. 3", "page": "12"}),
    # Types that are told by who prints it, or by how the title begins.
    ("Ministero della Salute. Piano nazionale della prevenzione 2020-2025. Roma, 2020.", {"type": "report"}),
    ("Centraal Bureau voor de Statistiek (2019). Bevolking; kerncijfers. Den Haag/Heerlen: CBS.", {"type": "report"}),
    ("Kelsey, T. (2023, June 14). Salt prices slump [Radio broadcast transcript]. RNZ.", {"type": "broadcast"}),
    ("E-mail to author, 12 May 2015.", {"type": "personal_communication"}),
    ("Personal interview with Maria Lopez, Lima, 4 July 2009.", {"type": "interview"}),
    (
        "Corte Constitucional de Colombia. Sentencia T-760/08.",
        {"type": "legal_case", "authority": "Corte Constitucional de Colombia", "number": "T-760/08"},
    ),
    ("Naciones Unidas (2015). Transformar nuestro mundo. A/RES/70/1.", {"type": "legislation", "number": "A/RES/70/1"}),
    ('European Commission, "A Salt Strategy for Europe" COM(2015) 192 final.', {"issued": "2015"}),
    ("1. Roe F, Doe KA. Conducting a review of salt. In: Oxford University Press; 2015.", {"type": "chapter"}),
    (
        "Kamerstukken II 2018/19, 35 000, nr. 3, p. 12.",
        {"number": "Kamerstukken II 2018/19, 35 000, nr. 3", "page": "12"},
    ),
    (
        "LBK nr 1147 af 24/10/2014 Bekendtgørelse af lov om salt.",
        {"type": "legislation", "number": "1147", "issued": "2014-10-24", "title": "Bekendtgørelse af lov om salt"},
    ),
    (
        "Федеральный закон от 29.12.2012 N 273-ФЗ «Об образовании в Российской Федерации».",
        {"number": "273-ФЗ", "issued": "2012-12-29", "title": "Об образовании в Российской Федерации"},
    ),
    (
        "DIN EN 206:2017-01, Beton – Festlegung, Eigenschaften, Herstellung und Konformität.",
        {"title": "Beton – Festlegung, Eigenschaften, Herstellung und Konformität", "publisher": None},
    ),
    (
        "Real Academia Española. Diccionario de la lengua española, 23.ª ed., [versión 23.5 en línea]. https://dle.rae.es [12 de mayo de 2022].",
        {"title": "Diccionario de la lengua española", "edition": "23", "version": "versión 23.5"},
    ),
    (
        "Letter from Jane Roe to John Doe, 20 December 1787, Papers of Jane Roe, vol. 12, 438–443.",
        {"container-title": "Papers of Jane Roe", "volume": "12"},
    ),
    (
        "Deutscher Ethikrat (2013): Die Zukunft des Salzes. Stellungnahme. Berlin. http://www.ethikrat.example/salz.pdf [12.01.2015].",
        {"type": "report", "genre": "Stellungnahme", "author": "Deutscher Ethikrat", "publisher": None},
    ),
    (
        "The Simpsons. “Bart the Genius.” Fox, 14 Jan. 1990.",
        {"type": "broadcast", "container-title": "The Simpsons", "publisher": "Fox", "author": None},
    ),
    (
        "Pierre Roe (dir.), Les Lieux de sel, t. II : La Nation, Paris, Gallimard, 1986, p. 45.",
        {"type": "book", "title": "Les Lieux de sel", "volume": "II", "volume-title": "La Nation"},
    ),
    (
        "D. Roe, Le système juridique du sel, PUF, 3e éd., 2001, n° 132.",
        {"title": "Le système juridique du sel", "publisher": "PUF", "edition": "3"},
    ),
    (
        "Cour des comptes, Rapport public annuel 2019, Paris, La Documentation française, février 2019, t. I, p. 123.",
        {"publisher": "La Documentation française", "publisher-place": "Paris", "container-title": None},
    ),
    (
        "Entretien avec Jean Roe, réalisé le 12 mars 2015 à Lyon.",
        {"type": "interview", "issued": "2015-3-12", "note": None},
    ),
    ("«Corriere della Sera», 12 marzo 1978, p. 1.", {"container-title": "Corriere della Sera", "title": None}),
    (
        "G. Bianchi, voce Contratto, in Enciclopedia del diritto, vol. IX, Milano, Giuffrè, 1961, pp. 784-804.",
        {"type": "entry-encyclopedia", "title": "Contratto", "author": "Bianchi, G."},
    ),
    (
        "Ortega y Gasset, J. (1930). La rebelión de la sal. Madrid: Revista de Occidente.",
        {"author": "Ortega y Gasset, J."},
    ),
    ("Entrevista a María Roe, realizada por el autor, Sevilla, 12 de marzo de 2015.", {"type": "interview"}),
    (
        "Pérez Galdós, Benito, Fortunata y Jacinta, ed. Francisco Caudet, Madrid, Cátedra, 1983, 2 vols.",
        {"author": "Pérez Galdós, Benito", "title": "Fortunata y Jacinta", "editor": "Caudet, Francisco"},
    ),
    (
        "Decreto-Lei n.º 54/2018, de 6 de julho. Diário da República n.º 129/2018 - I Série. Lisboa: Presidência do Conselho.",
        {"container-title": "Diário da República", "issue": "129/2018", "section": "I Série", "issued": "2018-7-6"},
    ),
    (
        "Sousa Santos, Boaventura de (org.) (2003), Democratizar o sal, Porto: Afrontamento.",
        {"editor": "Sousa Santos, Boaventura"},
    ),
    ("[6] Motorola Salt Data Manual, Motorola Semiconductor Products Inc., Phoenix, AZ, USA, 1989.", {"type": "book"}),
    ("(6) Müller, K. Ph.D. Thesis, ETH Zürich, 2005.", {"type": "thesis", "publisher": "ETH Zürich", "title": None}),
    (
        "Bartoń K. 2020. MuMIn: Multi-Model Inference. R package version 1.43.17. https://CRAN.R-project.org/package=MuMIn",
        {"title": "MuMIn: Multi-Model Inference", "genre": "R package", "version": "1.43.17", "type": "software"},
    ),
    (
        "IUCN 2021. The IUCN Red List of Threatened Species. Version 2021-1. <https://www.iucnredlist.org>. Downloaded on 12 May 2021.",
        {"title": "The IUCN Red List of Threatened Species", "accessed": "2021-5-12", "issued": "2021", "note": None},
    ),
    ("Roe, Edward W. Culture and Salt. New York: Vintage, 1994. Kindle.", {"type": "book", "medium": "Kindle"}),
    (
        "Preston, J. (2020) 'How to salt', The Guardian (G2), 23 January, p. 4.",
        {"container-title": "The Guardian", "section": "G2"},
    ),
    (
        "'Seven up' (1964) World in action. ITV Television, 5 May, 20:00.",
        {"type": "broadcast", "title": "Seven up", "container-title": "World in action", "publisher": "ITV Television"},
    ),
    ("Nosferatu (1922) Directed by F.W. Murnau [Film]. Berlin: Prana-Film.", {"director": "Murnau, F.W."}),
    ("Thornton, R. (2018) 'Conversation with the author', 14 March.", {"type": "interview"}),
    (
        "Bowie, D. (1972) 'Starman', The rise and fall of Ziggy Stardust [Vinyl]. RCA.",
        {"type": "song", "title": "Starman", "container-title": "The rise and fall of Ziggy Stardust"},
    ),
    (
        "Jane Croft, 'Supreme Court Warns on Quality' Financial Times (London, 1 July 2010) 3",
        {"type": "article-newspaper", "container-title": "Financial Times", "publisher-place": "London", "page": "3"},
    ),
    (
        "Schmidt, Karsten: Zur Haftung, JuS 2014, 123 (125).",
        {"page": "123", "note": "125", "volume": None, "issue": None},
    ),
    (
        "Bundesverband der Salzindustrie e. V. (Hrsg.) (2020): Klimapfade 2.0. Ein Wirtschaftsprogramm, Berlin.",
        {"title": "Klimapfade 2.0. Ein Wirtschaftsprogramm", "publisher": None},
    ),
    ("KPMG AG (2019): Salz-Monitor 2019, o. O.", {"author": "KPMG AG", "note": None}),
    (
        "MüKoBGB/Wagner, 8. Aufl. 2020, § 823 Rn. 50.",
        {"type": "chapter", "author": "Wagner", "container-title": "MüKoBGB", "edition": "8", "section": "823 Rn. 50"},
    ),
    (
        "Palandt/Grüneberg, BGB, 80. Aufl. 2021, § 242 Rn. 15.",
        {"author": "Grüneberg", "container-title": "Palandt", "collection-title": "BGB"},
    ),
    (
        "Grüneberg, in: Palandt, BGB, 79. Aufl., München 2020, § 280 Rn. 3.",
        {"author": "Grüneberg", "container-title": "Palandt, BGB", "publisher-place": "München"},
    ),
    (
        "Roe, Pierre: Die feinen Salze. Kritik der Würze, Frankfurt a.M. 1982",
        {"publisher-place": "Frankfurt a.M.", "issued": "1982"},
    ),
    (
        "Weber M.: Wirtschaft und Salz, Tübingen: Mohr (Siebeck) 51972",
        {"edition": "5", "issued": "1972", "number": None},
    ),
    (
        "Simmel, Georg (1992): Soziologie des Salzes, hrsg. von Otthein Rammstedt, Gesamtausgabe Bd. 11, Frankfurt/M.",
        {"editor": "Rammstedt, Otthein", "volume": "11"},
    ),
    (
        "Europäische Kommission (2012): Mitteilung der Kommission: Umgang mit Salz, KOM(2012) 10 endg., Brüssel.",
        {"number": "KOM(2012) 10 endg", "title": "Mitteilung der Kommission: Umgang mit Salz"},
    ),
    ("SRF (2019): Rundschau vom 12. Mai 2019, https://www.srf.ch/x.", {"title": "Rundschau", "issued": "2019-5-12"}),
    (
        "Interview mit Herrn Müller, Leiter der Abteilung X, am 12.3.2015 in Berlin.",
        {"type": "interview", "issued": "2015-3-12", "publisher-place": "Berlin", "note": None},
    ),
    (
        "RGBl. I 1933, S. 83.",
        {"type": "legislation", "container-title": "RGBl", "volume": "I", "issued": "1933", "page": "83"},
    ),
    ("PA AA, R 29457.", {"archive": "PA AA", "archive_location": "R 29457"}),
    ("SächsStA Leipzig, 20031 Polizeipräsidium, Nr. 1234, Bl. 5.", {"archive": "SächsStA Leipzig"}),
    (
        "Autorengruppe Salzberichterstattung (2018): Salz in Deutschland. Bielefeld: wbv.",
        {"author": "Autorengruppe Salzberichterstattung"},
    ),
    (
        "Roe, Caroline. Holy Salt and Holy Fast: The Religious Significance of Food to Medieval Women. New Historicism 1. Berkeley: University of California Press, 1987.",
        {"collection-title": "New Historicism", "collection-number": "1"},
    ),
    (
        "Roe, Jacques. Of Salt. Corrected ed. Baltimore: Johns Hopkins University Press, 1997. First published 1967 by Les Éditions de Minuit.",
        {"original-date": "1967", "original-publisher": "Les Éditions de Minuit", "issued": "1997"},
    ),
    (
        "Roe, Caroline. Holy Salt and Holy Fast. New Historicism 1. Berkeley: University of California Press, 1987.",
        {"title": "Holy Salt and Holy Fast", "collection-title": "New Historicism", "collection-number": "1"},
    ),
    (
        "UN Security Council, Resolution 1325, S/RES/1325 (October 31, 2000).",
        {"type": "legislation", "title": "Resolution 1325", "number": "S/RES/1325", "author": "UN Security Council"},
    ),
    (
        "Homer, Odyssey, trans. Emily Wilson (New York: W. W. Norton, 2017), 9.105–15.",
        {"author": "Homer", "title": "Odyssey", "translator": "Wilson, Emily", "publisher": "W. W. Norton"},
    ),
    (
        "Αριστοτέλης, Ποιητική, μτφρ. Σ. Δρομάζος, Αθήνα: Κέδρος, 1982.",
        {"author": "Αριστοτέλης", "title": "Ποιητική", "publisher": "Κέδρος", "publisher-place": "Αθήνα"},
    ),
    (
        "Толстой Л. Н. Собр. соч.: В 22 т. М., 1978-1985. Т. 5. С. 123.",
        {"author": "Толстой, Л. Н.", "title": "Собр. соч.: В 22 т", "volume": "5"},
    ),
    (
        "Babić, D. (2016): Kulturna baština soli, Zagreb: Naklada Ljevak, 2. izd.",
        {"title": "Kulturna baština soli", "publisher-place": "Zagreb", "publisher": "Naklada Ljevak"},
    ),
    (
        "Popescu, I. (2012). Managementul sării. Ed. a 3-a. București: Editura Economică.",
        {"edition": "a 3-a", "editor": None},
    ),
    (
        "Nagy Péter: A magyar só története. Budapest, Gondolat, 1987.",
        {"author": "Nagy, Péter"},
    ),
    (
        "Nguyễn Văn A (2015), Kinh tế muối, NXB Chính trị Quốc gia, Hà Nội.",
        {"title": "Kinh tế muối", "publisher": "NXB Chính trị Quốc gia", "publisher-place": "Hà Nội"},
    ),
    # Scripts whose vowels are marks, and those that part fields by signs of their own.
    (
        "สมชาย ใจดี. (2560). การพัฒนาเกลือไทย. กรุงเทพฯ: สำนักพิมพ์แห่งจุฬาลงกรณ์มหาวิทยาลัย.",
        {"author": "ใจดี, สมชาย", "title": "การพัฒนาเกลือไทย", "publisher": "สำนักพิมพ์แห่งจุฬาลงกรณ์มหาวิทยาลัย"},
    ),
    (
        "राम शर्मा, हिन्दी नमक का इतिहास, दिल्ली: राजकमल प्रकाशन, 2005।",
        {"author": "शर्मा, राम", "title": "हिन्दी नमक का इतिहास", "publisher-place": "दिल्ली"},
    ),
    (
        "محمد عابد الجابري، نقد العقل العربي، بيروت: مركز دراسات الوحدة العربية، 1984، ص 45.",
        {"author": "الجابري, محمد عابد", "publisher-place": "بيروت", "page": "45", "issued": "1984"},
    ),
    (
        "鲁迅：《呐喊》，人民文学出版社1973年版，第12页。",
        {"title": "呐喊", "publisher": "人民文学出版社", "page": "12", "note": None},
    ),
    (
        "田中宏「塩の権利」『世界』1995年8月号、pp.56-67",
        {"title": "塩の権利", "container-title": "世界", "issued": "1995-8", "note": None},
    ),
    ("박경리, 『토지』 1권, 나남, 2002, 45쪽.", {"title": "토지", "volume": "1", "publisher": "나남", "page": "45"}),
    ("ГАРФ. Ф. 9401. Оп. 1. Д. 64. Л. 12.", {"archive": "ГАРФ", "archive_location": "Ф. 9401. Оп. 1. Д. 64. Л. 12"}),
    (
        "Archiwum Państwowe w Krakowie, sygn. 29/33/1234, k. 12.",
        {"archive": "Archiwum Państwowe w Krakowie", "archive_location": "sygn. 29/33/1234, k. 12"},
    ),
    (
        "Childish Gambino [Donald Glover]. (2018). This is salt [Video]. YouTube.",
        {"author": "Childish Gambino [Donald Glover]"},
    ),
    ("Japan Scary Stories. (2020, 10 March). ［怪談］夜の学校 [Video]. YouTube.", {"title": "［怪談］夜の学校"}),
    ("Dr. Hans Roe, Interview, Berlin, 12.03.2018.", {"type": "interview"}),
    ("Roe, T. Unpublished manuscript, Department of History, University of York, 2011.", {"type": "manuscript"}),
    (
        "Roe, R. n.d. Notes on salt. http://www.salt.example/notes.htm (accessed 3/4/12).",
        {"accessed": "2012-4-3", "issue": None},
    ),
    ("www.bundestag.de/dokumente/2019/kw20-de-salz-640000 (abgerufen am 3.4.2020)", {"type": "webpage"}),
    ("Charter of Fundamental Rights of the European Union [2012] OJ C 326/391", {"type": "legislation"}),
    (
        "Jane Roe, Note, Salt and the Constitution, 98 Harv. L. Rev. 1234, 1240 n.5 (1985)",
        {"author": "Roe, Jane", "genre": "Note", "container-title": "Harv. L. Rev.", "note": "1240 n.5"},
    ),
    (
        "Lawrence Lessig, Code and Other Laws of Cyberspace 45 (1999)",
        {"type": "book", "title": "Code and Other Laws of Cyberspace", "page": "45"},
    ),
    ("Fed. R. Civ. P. 12(b)(6).", {"type": "legislation", "section": "12(b)(6)"}),
    ("Der Spiegel 23/1998, S. 56-60.", {"type": "article-magazine", "issue": "23", "issued": "1998"}),
    (
        "Gesetz zur Steuerung des Salzes. BGBl. I S. 1950.",
        {"container-title": "BGBl", "volume": "I", "page": "1950"},
    ),
    ("Müller/Meier (2010), a.a.O., S. 34.", {"type": "document", "note": "a.a.O", "page": "34"}),
    (
        "ORF.at: Neues Salz beschlossen, 12.3.2019, https://orf.at/stories/3115000/ (12.4.2019).",
        {"container-title": "ORF.at", "title": "Neues Salz beschlossen"},
    ),
    (
        "Butler, Judith: Das Unbehagen am Salz. Aus dem Amerik. v. Kathrina Menke. Frankfurt/M.: Suhrkamp 1991.",
        {"translator": "Menke, Kathrina", "note": None},
    ),
    (
        "Mickiewicz A., Sól, oprac. S. Pigoń, Wrocław 1980.",
        {"title": "Sól", "editor": "Pigoń, S.", "note": None},
    ),
    (
        "Freud, Sigmund. 2019. The Ego and the Id. Clydesdale Classics. Clydesdale Press.",
        {"title": "The Ego and the Id", "publisher": "Clydesdale Press"},
    ),
    (
        "El-Roe, E.A. «Salt in alloys with different dies.» Materials and Design 32 (2011): 3838-3853.",
        {"author": "El-Roe, E.A.", "title": "Salt in alloys with different dies", "note": None},
    ),
    (
        "LÓPEZ, Gisela, 2022. Aprobar o rechazar: el desafío de la sal. El Comercio. Lima, 21 août 2022.",
        {"title": "Aprobar o rechazar: el desafío de la sal", "container-title": "El Comercio"},
    ),
    (
        "Husson (J.-P.), « L'eau et le sel », Revue du sel, 2014, p. 3-9.",
        {"author": "Husson, J.-P.", "container-title": "Revue du sel"},
    ),
    (
        "Doe, K. Angew. Chem. Int. Ed. 2001, 40, 55–60.",
        {"author": "Doe, K.", "container-title": "Angew. Chem. Int. Ed.", "volume": "40"},
    ),
    (
        'Statistics Salt. 2017. "Salt by Age Group." Table 17-10-0005-01. Accessed May 3, 2018. https://example.org/t.',
        {"genre": "Table", "number": "17-10-0005-01", "publisher": None, "container-title": None},
    ),
    (
        "BRASIL. Ministério do Sal. Secretaria de Vigilância do Sal. Guia de vigilância. 7. ed. Brasília: Ministério do Sal, 2009.",
        {"author": "BRASIL. Ministério do Sal. Secretaria de Vigilância do Sal", "title": "Guia de vigilância"},
    ),
    (
        "Wang H, Roe M, Doe A, et al; GBD 2015 Mortality and Salt Collaborators. Global salt, 1980–2015. Lancet. 2016;388(10053):1459-1544.",
        {
            "author": "Wang, H | Roe, M | Doe, A | GBD 2015 Mortality and Salt Collaborators",
            "title": "Global salt, 1980–2015",
            "issued": "2016",
            "volume": "388",
        },
    ),
    (
        "International Organization for Salt Standardization. ISO 26324:2012 Information on salt – Identifiers. Geneva: ISO; 2012.",
        {
            "type": "standard",
            "number": "ISO 26324:2012",
            "title": "Information on salt – Identifiers",
            "publisher": "ISO",
        },
    ),
    (
        "Devlin, J., Roe, M.W.: SALT: pre-training. In: Proceedings of Salt-HLT 2019, Minneapolis, MN, 2–7 June 2019, vol. 1, pp. 4171–4186 (2019).",
        {"page": "4171-4186", "issued": "2019", "note": None},
    ),
    (
        "3GPP TS 38.211 V15.2.0, “NR; Physical channels and salt (Release 15),” June 2018.",
        {"type": "standard", "number": "3GPP TS 38.211 V15.2.0", "issued": "2018-6"},
    ),
    (
        "T. Ascari, Teoria del sale e dei beni immateriali, Milano, 1960, 25 ss.",
        {"page": "25 ss", "number-of-pages": None},
    ),
    (
        "American Salt Association; 2. Classification of Salt: Standards. Salt Care 1 January 2022; 45 (Supplement_1): S17–S38.",
        {"author": "American Salt Association", "issue": "Supplement_1", "page": "S17-S38", "volume": "45"},
    ),
    (
        "U.S. Food and Drug Administration. FDA approves salt [press release]. 2020 Oct 22. https://example.org/press",
        {"author": "U.S. Food and Drug Administration"},
    ),
    ("Musk E [@elonroe]. Just landed [Tweet]. Twitter. 2020 May 31.", {"author": "Musk, E [@elonroe]"}),
    (
        "Adele. (2015). Hello [Song]. On 25. XL Recordings; Columbia.",
        {"container-title": "25", "publisher": "XL Recordings; Columbia", "note": None, "volume": None},
    ),
    (
        "United Nations (2019). World Salt Prospects 2019: Highlights (ST/ESA/SER.A/423).",
        {"type": "report", "number": "ST/ESA/SER.A/423"},
    ),
    (
        "Brief von J. W. Roe an F. Doe, 22. Juni 1797, in: Briefwechsel zwischen Roe und Doe, hg. v. S. Seidel, Leipzig 1984, Bd. 1, S. 345.",
        {
            "author": "Roe, J. W.",
            "recipient": "Doe, F.",
            "container-title": "Briefwechsel zwischen Roe und Doe",
            "issued": "1984",
        },
    ),
    (
        "StadtA Köln, Best. 10, Nr. 45, fol. 12r.",
        {"type": "manuscript", "archive": "StadtA Köln", "archive_location": "Best. 10, Nr. 45, fol. 12r"},
    ),
    (
        "Duden. Das große Wörterbuch in zehn Bänden. 3., völlig neu bearb. u. erw. Aufl. Mannheim: Dudenverlag 1999.",
        {"title": "Das große Wörterbuch in zehn Bänden", "edition": "3., völlig neu bearb. u. erw. Aufl"},
    ),
    (
        "Fanon, F (2008 [1952]) Black Salt, White Masks (trans. R Philcox). New York: Grove Press.",
        {"title": "Black Salt, White Masks", "translator": "Philcox, R"},
    ),
    (
        "Sassen S (1991) The Salt City: New York, London, Tokyo. Princeton University Press, Princeton (NJ)",
        {"title": "The Salt City: New York, London, Tokyo", "publisher-place": "Princeton (NJ)"},
    ),
    (
        "BECKER Howard S., Outsiders. Études de sociologie du sel, trad. de l'anglais par J.-P. Roe, Paris, Métailié, 1985.",
        {"author": "BECKER, Howard S.", "title": "Outsiders. Études de sociologie du sel", "translator": "Roe, J.-P."},
    ),
    (
        "BAUMAN, Z. Modernidade salgada. Tradução de Plínio Roe. Rio de Janeiro: Jorge Sal, 2001.",
        {"title": "Modernidade salgada", "translator": "Roe, Plínio"},
    ),
    (
        "AA.VV., Storia d'Italia, vol. IV, Einaudi, Torino, 1975, pp. 1023-1045.",
        {"title": "Storia d'Italia", "type": "book", "volume": "IV"},
    ),
    (
        "SILVA, J. B. Título do sal. 2015. 120 f. Dissertação (Mestrado em Sal) – Faculdade de Sal, Universidade de São Paulo, São Paulo, 2015.",
        {"genre": "Dissertação (Mestrado em Sal)", "publisher": "Faculdade de Sal, Universidade de São Paulo"},
    ),
    (
        "Art. „Salz“, in: Historisches Lexikon der Schweiz (HLS), Version vom 12.03.2012. Online: https://example.org/salz/, konsultiert am 05.06.2020.",
        {"accessed": "2020-6-5", "note": None},
    ),
    (
        "Schweizerische Konferenz der salzigen Direktoren (EDK). (2007). Vereinbarung über das Salz. Bern: EDK.",
        {"author": "Schweizerische Konferenz der salzigen Direktoren (EDK)", "title": "Vereinbarung über das Salz"},
    ),
    (
        "Autor:innengruppe Salzberichterstattung (Hrsg.) (2022): Salz in Deutschland 2022. Bielefeld: wbv.",
        {"editor": "Autor:innengruppe Salzberichterstattung", "title": "Salz in Deutschland 2022"},
    ),
    (
        "鲁迅：《盐》，《鲁迅全集》第1卷，人民文学出版社2005年版，第437页。",
        {"title": "盐", "container-title": "鲁迅全集", "volume": "1", "publisher": "人民文学出版社", "page": "437"},
    ),
    (
        "文部科学省（2020）「令和2年度塩調査」https://www.mext.go.jp/shio/ （2021年3月1日閲覧）",
        {"title": "令和2年度塩調査", "accessed": "2021-3-1", "note": None},
    ),
    (
        "Vgl. dazu ausführlich Haber, Jürgen (1981): Theorie des Salzes, Bd. 1, Frankfurt a.M., S. 384ff.",
        {"author": "Haber, Jürgen", "note": None},
    ),
    ("See generally Cass R. Roe, On Salts 45–60 (2009).", {"author": "Roe, Cass R."}),
    ("Weber, a.a.O., S. 12.", {"author": "Weber", "note": "a.a.O", "page": "12"}),
    ("Luhmann 1984: 242 f.", {"author": "Luhmann", "issued": "1984", "page": "242 f."}),
    (
        "London, British Library, Add. MS 34208, fols 12v–15r.",
        {
            "archive-place": "London",
            "archive": "British Library",
            "archive_location": "Add. MS 34208, fols 12v–15r",
            "type": "manuscript",
        },
    ),
    (
        "Hansard, HC Deb, 5 June 1997, vol. 295, col. 480.",
        {"authority": "Hansard", "container-title": "HC Deb", "volume": "295", "page": "480"},
    ),
    ("Author's interview with a senior official, Brussels, October 2016.", {"type": "interview"}),
    ("Personal communication with Dr. Jane Roe, 14 June 2018.", {"type": "personal_communication"}),
    ("Roe, J., pers. comm., 2014.", {"type": "personal_communication"}),
    (
        "Ofsted (2019) Education salt framework. Manchester: Ofsted (Ref: 190015).",
        {"title": "Education salt framework", "publisher-place": "Manchester", "publisher": "Ofsted"},
    ),
    (
        'Wikipedia contributors, "Salt," Wikipedia, The Free Encyclopedia, https://example.org/w?title=Salt (accessed July 22, 2020).',
        {"author": "Wikipedia contributors", "container-title": "Wikipedia, The Free Encyclopedia"},
    ),
    (
        "G. Aad et al. [SALT Collaboration], Phys. Lett. B 716, 1 (2012) [arXiv:1207.7214 [hep-ex]].",
        {"volume": "716", "page": "1", "issue": None},
    ),
    ("U.S. Patent 6,123,456, 2000.", {"genre": "U.S. Patent", "number": "6,123,456", "author": None, "type": "patent"}),
    (
        "smith j, jones b. the effect of salt on sea water. journal of marine science. 2012;34(2):12-19.",
        {"author": "smith, j | jones, b", "title": "the effect of salt on sea water"},
    ),
    (
        "[Smith et al., 2012] J. Smith, B. Jones and C. Roe. The effect of salt. Journal of Marine Science, 34(2):12–19, 2012.",
        {"issue": "2", "page": "12-19", "author": "Smith, J. | Jones, B. | Roe, C."},
    ),
    (
        "Smith, J. 2012. The effect of salt on sea water. J. Mar. Sci., 34(2): 12-19.  https : //doi.org/10.1000/182",
        {"DOI": "10.1000/182", "URL": None},
    ),
    (
        "Smith J, Jones B. The effect of salt. J Mar Sci. 2012 Apr-Jun;34(2):12-19. PMID: 12345678; PMCID: PMC1234567.",
        {
            "author": "Smith, J | Jones, B",
            "issued": "2012-4/2012-6",
            "PMID": "12345678",
            "PMCID": "PMC1234567",
            "collection-title": None,
            "note": None,
        },
    ),
    (
        "Smith, John: Salz. Eine Geschichte. Mit einem Nachw. von Karl Doe. Frankfurt/Main 2012.",
        {"title": "Salz. Eine Geschichte", "contributor": "Doe, Karl", "editor": None},
    ),
    (
        "Smith J, Jones B: Salt of the sea. In Marine Biology. Volume 2. 3rd edition. Edited by Roe C. London: Academic; 2012:12-19.",
        {"editor": "Roe, C.", "publisher-place": "London", "publisher": "Academic"},
    ),
    (
        "Smith J, Jones B. Salt of the sea [abstract]. Mar Biol. 2012;34 Suppl 2:S12. Abstract 123.",
        {"page": "12", "note": "Abstract 123"},
    ),
    (
        "Smith, J., Jones, B.: Salt of the sea. In: Roe, C. (ed.) ICS 2012. LNCS, vol. 1234, pp. 12–19. Springer, Heidelberg (2012)",
        {"container-title": "ICS 2012", "collection-title": "LNCS", "collection-number": "1234", "volume": None},
    ),
    (
        "王小明 (2018) 盐的情绪与认知研究. 硕士. 盐城大学.",
        {"type": "thesis", "genre": "硕士", "publisher": "盐城大学", "container-title": None},
    ),
    (
        "Paulson, Robin: [Discussion] salt minutes, 2013. Online: <http://www.example.org.nz/archives/discussion/2013-January/005016.html>.",
        {"type": "personal_communication"},
    ),
    (
        "MEYRINK, Gustav, 2001. Solni angel. Ljubljana : Založniški atelje Sol. ISBN 9789616400107. Disponible à l’adresse : https://plus.example.net/bib/115256576",
        {"type": "book", "ISBN": "9789616400107"},
    ),
    (
        "Roe, J. 2010. Efficient Salt. In Proceedings of the 19th IEEE Asian Salt Symposium, AST 2010, 1-4 December 2010, Shanghai, China, 2010. IEEE Computer Society, 3–8.",
        {"page": "3-8", "publisher": "IEEE Computer Society", "collection-title": None},
    ),
    ("Rowland, R., 1940. You, the Salt. US.", {"publisher-place": "US", "publisher": None}),
    (
        "(1) Collins, N.; Roe, N.; d’Escriv, J. The Salt Companion to Electronic Music; Cambridge University Press, 2007.",
        {"title": "The Salt Companion to Electronic Music", "publisher": "Cambridge University Press"},
    ),
    ("1. Lorz. § 19 Testamentsvollstreckung. Salziges Anwaltshandbuch Erbrecht (2018).", {"author": "Lorz"}),
    (
        "Velásquez, M. E. (Ed.). (2013). Debates del sal contemporáneo. Centro de estudios mexicanos y salados. http://example.org/182",
        {"title": "Debates del sal contemporáneo", "publisher": "Centro de estudios mexicanos y salados"},
    ),
    (
        "Paulson, Robin. “[Discussion] Salt Minutes, 2013-01-01.” 2013, http://example.org/a/005016.html.",
        {"title": "[Discussion] Salt Minutes, 2013-01-01", "issued": "2013"},
    ),
    (
        "Salomons, O. (1994). Computer support in salt. Ph.D. Thesis, Universiteit Twente, Netherlands.",
        {"publisher": "Universiteit Twente", "publisher-place": "Netherlands", "type": "thesis"},
    ),
    (
        "The Salt Arrival. Dir. David Roe. Perf. Charlie Doe. Artisan, Santa Monica, Calif., 1996.",
        {"title": "The Salt Arrival", "director": "Roe, David", "publisher": "Artisan", "author": None},
    ),
    (
        "David Harvey, “The Right to Salt,” New Left Review 53, Sep-Oct 2008.",
        {"container-title": "New Left Review", "volume": "53", "issued": "2008-9/2008-10"},
    ),
    (
        "J. G. Lorimer, Gazetteer of the Salt Gulf, Oman and Central Arabia Calcutta: Government Printing House, 1908",
        {"title": "Gazetteer of the Salt Gulf, Oman and Central Arabia", "publisher-place": "Calcutta"},
    ),
    (
        "Barnes, B. (1982) T. S. Kuhn and Salt Science (London: Macmillan)",
        {"title": "T. S. Kuhn and Salt Science", "publisher": "Macmillan", "note": None},
    ),
    (
        "Cortes Generales (1978) Constitución Salada. Available at: https://example.org/c/1978.",
        {"author": "Cortes Generales"},
    ),
    (
        "Cortes JE, Jones D, Roe S. Results of salt therapy. J Clin Salt. 2010;28(3):398-404.",
        {"author": "Cortes, JE | Jones, D | Roe, S"},
    ),
    ("Pope Francis. (2015). Laudato salt. Vatican Press.", {"author": "Pope Francis", "publisher": "Vatican Press"}),
    ("Saint Augustine. (1998). The city of salt. Cambridge University Press.", {"author": "Saint Augustine"}),
    ("Ibn Khaldun. (1967). The Muqaddimah. Princeton University Press.", {"author": "Ibn Khaldun"}),
    (
        "Nguyễn Văn Huy, Lê Thị Minh. (2008). Làng nghề muối. Hà Nội: Thế Giới.",
        {"author": "Nguyễn, Văn Huy | Lê, Thị Minh", "publisher-place": "Hà Nội"},
    ),
    (
        "Review Manager (RevMan) [Computer program]. Version 5.3. Copenhagen: The Nordic Cochrane Centre, 2014.",
        {"title": "Review Manager (RevMan)", "version": "5.3", "type": "software"},
    ),
    (
        "Human Rights Watch and Amnesty International. (2011). Salt in the desert. Oxford: Oxfam.",
        {"author": "Human Rights Watch | Amnesty International"},
    ),
    (
        "Smith, John (ed.), The Oxford Handbook of Salt, 2nd edn (Oxford: Oxford University Press, 2014), s.v. 'brine'.",
        {"title": "brine", "container-title": "The Oxford Handbook of Salt", "type": "entry-encyclopedia"},
    ),
    ("Roe, A. (2015). Laudato si'. Vatican Press.", {"title": "Laudato si'"}),
    ("Roe, A. (2015). 'Deep salt'. Nature, 3, 4-5.", {"title": "Deep salt"}),
    ("田中太郎「塩の歴史」『史学雑誌』第120編第3号、2011年、1-25頁。", {"volume": "120", "issue": "3", "note": None}),
    (
        "Ministerio de Sal (España). Real Decreto 1345/2007, de 11 de octubre. BOE núm. 267, 7 de noviembre de 2007.",
        {"author": "Ministerio de Sal (España)", "container-title": "BOE", "issue": "267"},
    ),
    (
        "Kant, I. (1998). Critique of salt (P. Guyer & A. W. Wood, Eds. & Trans.). Cambridge University Press.",
        {"editor": "Guyer, P. | Wood, A. W.", "translator": "Guyer, P. | Wood, A. W."},
    ),
    (
        "Dante Alighieri. Inferno. Ed. and trans. Robert Durling. Oxford: OUP, 1996.",
        {"title": "Inferno", "editor": "Durling, Robert", "translator": "Durling, Robert"},
    ),
    (
        "Plato. Republic. Edited and translated by Chris Roe. Cambridge, MA: Harvard University Press, 2013.",
        {"author": "Plato", "title": "Republic", "editor": "Roe, Chris", "publisher": "Harvard University Press"},
    ),
    (
        "SILVA, J. A. O sal da terra. Revista Brasileira de História, São Paulo, v. 30, n. 60, p. 15-32, jul./dez. 2010.",
        {"type": "article-journal", "volume": "30", "issue": "60"},
    ),
    (
        "He K, Zhang X. Deep salt. arXiv:1512.03385 [cs.CV], 2015.",
        {"number": "arXiv:1512.03385 [cs.CV]", "title": "Deep salt"},
    ),
    ("ClinicalTrials.gov (2011). Salt trial in Leeds.", {"author": "ClinicalTrials.gov"}),
    ("Amazon.com. (2012). Salt shakers of Leeds.", {"author": "Amazon.com"}),
    (
        "Real Academia Salina. (2014). Sal. En Diccionario de la lengua española (23.ª ed.). https://example.org/sal",
        {"title": "Sal", "container-title": "Diccionario de la lengua española", "edition": "23"},
    ),
]
