# ruff: noqa: E501 - tables of words
"""The names of continental courts as lawyers write them, with the chamber that sat: a data table.

"BGH", "Cass. 2e civ.", "CE, Ass.", "Cass. civ., sez. un.", "Tribunal Supremo (Sala de lo Civil)", "OLG Köln". The chamber is part
of the name, as the citation has it.

Sources: Byrd/Lehmann, Zitierfibel für Juristen; Guide for the presentation of French case law by the Cour de cassation; the
citation practice of the Italian, Spanish, Portuguese and Dutch supreme courts.
"""

from __future__ import annotations

# The first word of what may be such a decision; most references are told by it to be none.
FIRST = frozenset(
    """BGH BVerfG BVerwG BAG BSG BFH BPatG RG RAG BayObLG BayVerfGH BayVGH KG EuGH EuG EuGHMR EGMR OGH VfGH VwGH BVGer BGer OLG LG AG ArbG LAG VG OVG VGH SG LSG
    FG StGH VerfGH Bundesgerichtshof Bundesverfassungsgericht Bundesverwaltungsgericht Bundesarbeitsgericht Bundesfinanzhof Bundessozialgericht Bundesgericht
    Oberlandesgericht Landgericht Amtsgericht Verwaltungsgericht Oberverwaltungsgericht Verwaltungsgerichtshof Europäischer Cass Cour Conseil CE Cons CA CAA TGI TJ TA Tribunal CJUE CJCE CEDH Trib Corte Consiglio
    Tribunale App TAR Sentencia Auto STS STC SAP STSJ ATS AAP STJUE STEDH SAN HR Hoge Rb Rechtbank Hof Gerechtshof CRvB ABRvS CBb HvJ EHRM BVerfGE BGHZ BGHSt BVerwGE
    BAGE BSGE BFHE RGZ RGSt BGE VfSlg Urteil Beschluss Arrêt Sentenza Ordinanza Acórdão Arrest Décision Ordonnance Entscheidung Vonnis Uitspraak STJ STF TJUE Civ Soc Com Crim Req Ass Ch T C Ac Hess Sächs Thür Nds Bay TC""".split()
)
_CITY = r"[A-ZÄÖÜÉ][\w.’'-]{1,24}(?:[ /](?:am|an|der|a\. ?M\.|i\. ?Br\.|de|la|del|[A-ZÄÖÜÉ(][\w.)-]{1,20})(?=[\s,;.:/(]|$)){0,3}"
_GERMAN = (
    "BGH|BVerfG|BVerwG|BAG|BSG|BFH|BPatG|RG|RAG|BayObLG|BayVerfGH|BayVGH|EuGHMR|EuGH|EuG|EGMR|OGH|VfGH|VwGH|BVGer|BGer|StGH|VerfGH"
    "|Bundes(?:gerichtshof|verfassungsgericht|verwaltungsgericht|arbeitsgericht|finanzhof|sozialgericht|gericht)(?:e?s)?(?!\\w)|Europäischer Gerichtshof(?: für Menschenrechte)?"
)
_OF_TOWNS = (
    rf"(?:(?:Hess|Sächs|Thür|Nds|Bay|Schl\.-Holst)\. ?)?(?:KG|OLG|LG|AG|ArbG|LAG|VG|OVG|VGH|SG|LSG|FG|Oberlandesgericht|Landgericht|Amtsgericht|Verwaltungsgericht|Oberverwaltungsgericht|Verwaltungsgerichtshof)(?: {_CITY})?"
    rf"|(?:CA|CAA|TGI|TJ|TA|Cour d[’']appel de|Cour administrative d[’']appel de|Tribunal (?:judiciaire|administratif|de grande instance) de|Trib\.|Tribunale(?: di)?|App\.|Corte d[’'][Aa]ppello(?: di)?|T\.?A\.?R\.? [A-Z][a-z-]{{2,20}},|T\.?A\.?R\.?|Rb\.|Rechtbank|Hof|Gerechtshof) {_CITY}"
)
_ROMANCE = (
    r"Cass\.(?: (?:Belgique|belge|lux\.))?|C\. (?:cass|cost|giust)\.|(?:Civ|Soc|Com|Crim|Req|Ass\. plén)\.|Ch\. mixte|Cour de cassation|Corte di [Cc]assazione|CE|Conseil d[’']État|Cons\. const\.|Conseil constitutionnel|CJUE|CJCE|CEDH|Trib(?:\.|unal) (?:confl\.|des conflits)"
    r"|Corte (?:cost\.|[Cc]ostituzionale|giust\.(?: (?:UE|CE))?|EDU|eur\. dir\. uomo|[Cc]onti)|Cons(?:iglio di|\.) (?:Stato|St\.)"
    r"|Tribunal (?:Supremo|Constitucional|Superior de Justi(?:cia|ça) (?:de|do) [A-Z][^\d,()]{2,30}?(?=,? (?:n|\d|\()|,))|Audiencia (?:Nacional|Provincial de [A-Z][^\d,()]{2,20}?(?=,? (?:n|\d|\()|,))"
    r"|Supremo Tribunal (?:de Justiça|Administrativo|Federal)|Superior Tribunal de Justiça|Tribunal d[ae] Relação d[eo] [A-Z]\w{2,12}|Corte (?:Constitucional|Suprema|IDH|Interamericana)(?: de (?:Justicia|Derechos Humanos))?(?: de (?:la Nación|[A-Z]\w{2,12}))?|STJ|STF|TJUE|TC"
)
_DUTCH = r"HR|Hoge Raad|CRvB|ABRvS|CBb|HvJ(?: EU| EG)?|EHRM"
_ORDINAL = r"(?:\d{1,2}\.?(?:re|ère|ème|e|è|a|ª|°|º)|[Pp]remière|[Dd]euxième|[Tt]roisième)"
_CHAMBER = (
    rf"(?:{_ORDINAL}(?: (?:et|-) {_ORDINAL})? )?(?:civ|com|soc|crim|pén|pen|req|lav|un|trib|ch|sect|ss-sect|sous-sect)(?:\.|(?=,))"
    rf"|{_ORDINAL}(?: (?:et|-) {_ORDINAL})? (?:chambres?|sous-sections?|section|sezione)(?: réunies| civile)?"
    r"|[Aa]ss(?:\.(?: plén\.?)?|emblée(?: plénière)?)|ass(?=,)|[Ss]ect(?:\.|ion)|[Pp]lén\.|[Cc]h(?:\.|ambre) (?:mixte|réun\.|sociale|criminelle|commerciale|civile|soc\.|corr\.|crim\.)|[Gg]de ch\.?|[Gg]rande chambre|réf\.|QPC"
    r"|[Ss]ez(?:\.|ione) (?:[IVX]{1,5}|[Uu]n(?:ite|\.)|[Ll]av\.?|[Cc]iv\.|[Pp]en\.|riun\.|trib\.|\d[ªa°]?)(?: (?:civ|pen)\.)?|[Ss]ezioni [Uu]nite(?: civili| penali)?|SS\. ?UU\.|Ad\. ?[Pp]len\.|penale|civile"
    r"|Sala (?:de lo [A-Z][\w-]{3,25}|\d[.ª]{0,2}|[A-Z]\w{3,12})|Secc?(?:ión|\.) \d{1,2}[.ª]{0,2}|Pleno"
    r"|(?:\d{1,2}|[IVX]{1,5})\. ?(?:Zivil|Straf)?[Ss]enat|Gro(?:ß|ss)e[rn]? Senats?|GS|\d\. Kammer|Plenum"
    rf"|{_ORDINAL}(?=,? \d)|[IVX]{{1,4}}(?=,? \d)"
)
_SITTING = rf"(?:,? (?:{_CHAMBER}))*(?:,? \((?:Sala|Pleno|Secc|[Cc]h\.|{_ORDINAL} ch\.|GS|GK|K|[Ss]ez\.|Große|\d\. )[^()]{{0,60}}\))?"
_SPANISH = rf"(?:STSJ|STS|STC|SAP|SAN|ATS|AAP|STJUE|STEDH)(?:(?: (?:de )?[A-Z][a-zà-ÿ]{{2,20}}(?= (?:n|\d|\()|,))?(?:,? {_ORDINAL}(?= \d))?{_SITTING}| \([^()]{{3,40}}\))"
# Courts that are none but courts: what follows may be a report alone.
SURE = _GERMAN
# Numbered by the court and the year.
SERIES_OF_SPAIN = _SPANISH
COURT = f"(?:(?:{_OF_TOWNS}|{_ROMANCE}|{_GERMAN}|{_DUTCH}){_SITTING}|{_SPANISH})(?![\\w-])"
# The reports that a court has of its own, which are cited without its name.
OWN_REPORTS = r"BVerfGE|BGHZ|BGHSt|BVerwGE|BAGE|BSGE|BFHE|RGZ|RGSt|BGE|VfSlg"
