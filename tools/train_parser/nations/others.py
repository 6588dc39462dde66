# ruff: noqa: E501 - a data table
# fmt: off
"""Hungarian, Turkish, Greek and Indonesian lists."""

from __future__ import annotations

from tools.train_parser.nations.nation import Nation, lines, listed

HUNGARIAN = Nation(
    layouts=lines("""
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
    months=listed("január|február|március|április|május|június|július|augusztus|szeptember|október|november|december"),
    days=("{y}. {mm}. {dd}.", "{y}. {w} {d}.", "{y}.{mm}.{dd}.", "{y}-{mm}-{dd}"),
    titles=listed("A magyar irodalom története|Bevezetés a közgazdaságtanba|Családpolitika és demográfia Közép-Európában|A helyi önkormányzatok működése|Nyelv és identitás a határon túl|A digitális oktatás kihívásai|Budapest építészete a századfordulón|Szociológiai módszerek a gyakorlatban|Munkaerőpiaci átmenetek fiatalok körében|Az állam szerepe a piacgazdaságban"),
    journals=listed("Közgazdasági Szemle|Szociológiai Szemle|Magyar Pszichológiai Szemle|Educatio|Századok|Statisztikai Szemle|Magyar Nyelv|Replika|Jogtudományi Közlöny"),
    presses=listed("Akadémiai Kiadó|Osiris Kiadó|Gondolat|Typotex|L’Harmattan|Századvég Kiadó|Nemzeti Tankönyvkiadó|Kossuth|Balassi Kiadó"),
    places=listed("Budapest|Szeged|Pécs|Debrecen|Bp.|Kolozsvár"),
    universities=listed("Eötvös Loránd Tudományegyetem|Budapesti Corvinus Egyetem|Szegedi Tudományegyetem|Pécsi Tudományegyetem"),
    sites=listed("Index.hu|Wikipédia|HVG|KSH|Portfolio.hu|Telex"),
    bodies=listed("Központi Statisztikai Hivatal|Magyar Nemzeti Bank|Oktatási Hivatal"),
)

TURKISH = Nation(
    layouts=lines("""
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
    months=listed("Ocak|Şubat|Mart|Nisan|Mayıs|Haziran|Temmuz|Ağustos|Eylül|Ekim|Kasım|Aralık"),
    days=("{dd}.{mm}.{y}", "{d} {w} {y}", "{y}, {d} {w}"),
    titles=listed("Türk edebiyatında roman|Sosyal bilimlerde araştırma yöntemleri|Eğitim psikolojisi|Osmanlı Devleti’nde vergi sistemi|Türkiye’de kentleşme ve göç|Sağlık hizmetlerinde kalite|Örgütsel bağlılık ve iş doyumu arasındaki ilişki|Çocuk gelişimi|Medya okuryazarlığı üzerine bir inceleme|Anayasa hukukuna giriş|Küreselleşme ve ulus devlet"),
    journals=listed("Eğitim ve Bilim|Ankara Üniversitesi SBF Dergisi|Belleten|Toplum ve Bilim|Türk Psikoloji Dergisi|Milli Folklor|Bilig|Amme İdaresi Dergisi|Sosyoloji Dergisi"),
    presses=listed("İletişim Yayınları|Türk Tarih Kurumu|Pegem Akademi|Nobel Yayıncılık|Yapı Kredi Yayınları|İş Bankası Kültür Yayınları|Metis|Seçkin Yayıncılık|Anı Yayıncılık"),
    places=listed("Ankara|İstanbul|İzmir|Konya|Bursa|Eskişehir"),
    universities=listed("Ankara Üniversitesi Sosyal Bilimler Enstitüsü|İstanbul Üniversitesi|Hacettepe Üniversitesi|Gazi Üniversitesi Eğitim Bilimleri Enstitüsü|Orta Doğu Teknik Üniversitesi"),
    sites=listed("Hürriyet|BBC Türkçe|TÜİK|Vikipedi|Cumhuriyet|Anadolu Ajansı"),
    bodies=listed("Türkiye İstatistik Kurumu|TÜİK|Milli Eğitim Bakanlığı|Sağlık Bakanlığı|TBMM"),
    editions=listed("2. Baskı|3. b.|5. bs.|Genişletilmiş 2. Baskı"),
)

GREEK = Nation(
    layouts=lines("""
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
    months=listed("Ιανουαρίου|Φεβρουαρίου|Μαρτίου|Απριλίου|Μαΐου|Ιουνίου|Ιουλίου|Αυγούστου|Σεπτεμβρίου|Οκτωβρίου|Νοεμβρίου|Δεκεμβρίου"),
    days=("{d} {w} {y}", "{dd}/{mm}/{y}", "{dd}.{mm}.{y}"),
    titles=listed("Ιστορία του νεοελληνικού κράτους|Εισαγωγή στην κοινωνιολογία|Η διδασκαλία της γλώσσας στο δημοτικό σχολείο|Οικονομική κρίση και πολιτική|Μέθοδοι έρευνας στην εκπαίδευση|Η πόλη στη λογοτεχνία|Συνταγματικό δίκαιο|Ψηφιακά μέσα και νεολαία"),
    journals=listed("Επιθεώρηση Κοινωνικών Ερευνών|Νέα Εστία|Μνήμων|Παιδαγωγική Επιθεώρηση|Τα Ιστορικά|Ελληνική Επιθεώρηση Πολιτικής Επιστήμης"),
    presses=listed("Πατάκης|Καστανιώτης|Gutenberg|Κριτική|Εκδόσεις Παπαζήση|Σάκκουλας|Μεταίχμιο|Νήσος|Πόλις"),
    places=listed("Αθήνα|Θεσσαλονίκη|Πάτρα|Αθήνα-Θεσσαλονίκη"),
    universities=listed("Εθνικό και Καποδιστριακό Πανεπιστήμιο Αθηνών|Αριστοτέλειο Πανεπιστήμιο Θεσσαλονίκης|Πάντειο Πανεπιστήμιο"),
    sites=listed("Η Καθημερινή|Το Βήμα|Βικιπαίδεια|ΕΛΣΤΑΤ"),
    bodies=listed("ΕΛΣΤΑΤ|Υπουργείο Παιδείας|Τράπεζα της Ελλάδος"),
)

INDONESIAN = Nation(
    layouts=lines("""
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
    months=listed("Januari|Februari|Maret|April|Mei|Juni|Juli|Agustus|September|Oktober|November|Desember"),
    days=("{d} {w} {y}", "{dd} {w} {y}", "{d}/{m}/{y}"),
    titles=listed("Metode penelitian kuantitatif dan kualitatif|Pengaruh motivasi kerja terhadap kinerja karyawan|Pendidikan karakter di sekolah dasar|Sejarah Indonesia modern|Perlindungan konsumen dalam transaksi elektronik|Analisis kebijakan kesehatan daerah|Bahasa dan kebudayaan Jawa|Sistem informasi manajemen"),
    journals=listed("Jurnal Pendidikan Indonesia|Jurnal Hukum IUS QUIA IUSTUM|Jurnal Ilmu Sosial dan Ilmu Politik|Humaniora|Jurnal Akuntansi dan Keuangan|Cakrawala Pendidikan"),
    presses=listed("Alfabeta|Gramedia Pustaka Utama|Rajawali Pers|Bumi Aksara|Remaja Rosdakarya|Salemba Empat|Prenadamedia Group"),
    places=listed("Jakarta|Bandung|Yogyakarta|Surabaya|Malang|Semarang"),
    universities=listed("Universitas Indonesia|Universitas Gadjah Mada|Universitas Negeri Yogyakarta|Institut Teknologi Bandung|Universitas Airlangga"),
    sites=listed("Kompas.com|Detik.com|Tempo|Badan Pusat Statistik|Wikipedia"),
    bodies=listed("Badan Pusat Statistik|Kementerian Kesehatan RI|Kementerian Pendidikan dan Kebudayaan|Bank Indonesia"),
)
