# ruff: noqa: E501 - a data table
"""Words that speak for a kind of work, in many languages: a data table. A word is known whole or by its first six letters."""

from __future__ import annotations

import functools
from collections.abc import Iterable

# Kind: words as they stand, small letters.
_WORDS = {
    "thesis": """thesis theses diss phd dphil msc tesis tesi tese teses thèse tez tezi tfg tfm mémoire hdr laurea doctorat doktora doutorado mestrado maîtrise 硕士 博士 硕士学位论文 博士学位论文 修士論文 博士論文 학위논문 석사 박사 석사학위논문 박사학위논문
        διατριβή διπλωματική gradu väitöskirja väitös rad""",
    "law": """act acts code statute statutes constitution constitución constituição costituzione grundgesetz verfassung gesetz gesetzbuch verordnung richtlinie loi lois décret arrêté ordonnance ley lei legge decreto regulation directive ordinance закон указ постановление кодекс
        конституция ustawa rozporządzenie zákon vyhláška lov lag laki wet besluit törvény kanun yönetmelik bgbl § §§ cfr usc eli reglamento règlement regolamento lovbekendtgørelse bekendtgørelse forordning förordning orden закони zakon uredba pravilnik""",
    "case": """v vs gegen urteil beschluss arrêt sentencia sentenza ecli ewhc ewca uksc ukhl hca fca scotus bverfg bverwg bgh bag olg lg ag vg ovg eugh ecthr bailii plaintiff defendant appellant appellee versus matter parte gericht court cour tribunal rechtbank gerechtshof az""",
    "music": """feat symphony symphonie sinfonie sinfonia sonata sonate concerto konzert quartet quartett album lp cd ep remix soundtrack songs song lieder arias aria requiem mass oratorio opera overture prelude fugue nocturne suite op bwv hymn tribute orchestra philharmonic chorus
        vinyl phonogram recorded mp3 remastered tonträger schallplatte audio""",
    "map": """map maps karte karten carte cartes mapa mapas mappa plan atlas tabula descriptio regnum ducatus typus chart topographic topographique topographische карта térkép kaart kort harita χάρτης provincia provincias""",
    "manuscript": """letter letters papers manuscript manuscripts ms mss correspondence diary diaries journal's notebook ledger memorandum box folder fonds collection archive archives handschrift nachlass brief briefe manuscrit lettre carta cartas telegram records register draft unpublished typescript
        artist posters""",
    "letter": """letter email e-mail personal communication correspondence brief an lettre carta lettera письмо re fwd subject discussion""",
    "art": """photograph photo portrait poster posters print etching engraving lithograph woodcut drawing painting sculpture untitled canvas oil watercolor watercolour gouache ink pastel bronze marble negative daguerreotype zeichnung gemälde fotografie foto tableau peinture gravure
        graphic image view façade cm""",
    "software": """software module package library toolkit plugin app version stata r python java javascript framework api cli compiler driver program sdk scripts""",
    "data": """data dataset datasets database survey wave panel census data-set datensatz daten jeu données datos microdata corpus bert model metrics benchmark""",
    "film": """film movie documentary director directed dir réal réalisateur regie dvd vhs blu-ray trailer episode season staffel série serie series screenplay min minutes""",
    "hearing": """hearing hearings committee subcommittee congress senate testimony""",
    "bill": """bill h.r s.b resolution amendment proposition proposal lovforslag prop""",
    "report": """report reports rapport bericht informe relazione relatório working paper papers policy brief white technical memorandum audit evaluation guidelines handbook manual factsheet statistical yearbook rfc protocol trial nct newsletter""",
    "press": """press release pressemitteilung communiqué comunicato comunicado statement""",
    "conference": """proceedings proc conference conf symposium workshop congress congresso kongress tagung colloque colloquium meeting convention iccv cvpr neurips nips icml acl emnlp sigir chi www vldb sigmod ieee acm usenix lncs actas atti""",
    "speech": """speech lecture keynote talk slides presentation seminar vortrag rede discours discurso conférence ponencia webinar address powerpoint""",
    "entry": """encyclopedia encyclopaedia encyclopædia enciclopedia encyclopédie enzyklopädie lexikon leksikon dictionary dictionnaire diccionario dizionario wörterbuch woordenboek slovník słownik словарь энциклопедия handwörterbuch reallexikon companion glossary biographie""",
    "patent": """patent patents patentschrift offenlegungsschrift wo ep us invention apparatus method system device""",
    "news": """news nachrichten noticias nouvelles breaking reuters ap afp dpa editorial op-ed obituary interview column kolumne edition p a1 sec""",
    "review": """review rezension recension reseña recensione compte-rendu""",
    "preprint": """preprint preprints arxiv biorxiv medrxiv chemrxiv psyarxiv osf ssrn eprint submitted""",
    "blog": """blog weblog post newsletter""",
    "book": """isbn verlag publisher press books edition auflage édition edición edizione vol band bände tome novel roman poems gedichte essays""",
    "museum": """museum museo musée gallery galleria kunsthalle collection""",
    "menu": """menu poster brochure flyer leaflet pamphlet catalogue catalog inventory minutes agenda""",
}  # fmt: skip
# Kind: first six letters.
_STEMS = {
    "thesis": "disser дисссе диссер дисерт автoре диплом diplom magist habili inaugu doctor doktor avhand afhand proefs rozpra absolv bakalá master bachel",
    "case": "plaint defend verwal arbeit",
    "music": "orches philha sympho",
    "map": "topogr carto cartog geolog nautic",
    "art": "photog fotogr lithog sculpt skulpt painti engrav illust",
    "entry": "encycl encicl enzykl dictio diccio dizion wörter lexiko leksik энцикл",
    "conference": "procee confer sympos colloq kongre congre",
    "law": "regula direct verord legisl statut consti",
    "patent": "patent",
    "report": "report bericht evalua recomm",
    "data": "datase databa",
    "manuscript": "manusc corres handsc",
    "preprint": "prepri",
}  # fmt: skip
_SHORTEST_STEM = 6


@functools.cache
def _tables() -> tuple[dict[str, tuple[str, ...]], dict[str, str]]:
    words: dict[str, list[str]] = {}
    for kind, text in _WORDS.items():
        for word in text.split():
            words.setdefault(word, []).append(kind)
    stems = {stem: kind for kind, text in _STEMS.items() for stem in text.split()}
    return {word: tuple(kinds) for word, kinds in words.items()}, stems


def kinds_in(words: Iterable[str]) -> set[str]:
    """The kinds of work that the words (in small letters) speak for."""
    if len(_KNOWN) > _LIMIT:
        _KNOWN.clear()
    return set().union(*filter(None, map(_KNOWN.__getitem__, words)))


class _Known(dict[str, tuple[str, ...]]):
    """The kinds of the words that were met."""

    def __missing__(self, word: str) -> tuple[str, ...]:
        whole, stems = _tables()
        found = whole.get(word)
        if not found:
            stem = stems.get(word[:_SHORTEST_STEM]) if len(word) >= _SHORTEST_STEM else None
            found = (stem,) if stem else ()
        self[word] = found
        return found


_KNOWN, _LIMIT = _Known(), 60_000
