# ruff: noqa: E501 - tables of names
"""Works of antiquity and of the schoolmen by author, work and passage, as notes cite them, read by rule.

"Plato, Republic 514a–520a.", "Hom. Od. 9.105", "Thucydides 2.40.2–3", "Aug. Conf. VIII, 12, 29". Editions have changed, the
passages have not, so that no house and no year is told. Only a string that is nothing else is read so.

Sources: Chicago Manual of Style, 17th edition, sections 14.242-14.254; the abbreviations are those of the Oxford Classical
Dictionary, 4th edition.
"""

from __future__ import annotations

import functools
import re

from refman.references.coded import Coded, first_match
from refman.references.tokens import Tokens

_LONGEST = 160
# Authors in full, in English, Latin, German, French, Italian and Spanish; those of several words by themselves.
_AUTHORS = """
    Homer Homère Homeros Homerus Omero Homero Hesiod Hésiode Esiodo Hesíodo Hesiodus Sappho Pindar Pindare Pindaro Píndaro Aeschylus Aischylos Eschyle Eschilo Esquilo
    Sophocles Sophokles Sophocle Sofocle Sófocles Euripides Euripide Eurípides Aristophanes Aristophane Aristofane Aristófanes Menander Menandro Ménandre
    Herodotus Herodot Hérodote Erodoto Heródoto Thucydides Thukydides Thucydide Tucidide Tucídides Xenophon Xénophon Senofonte Jenofonte
    Plato Platon Platone Platón Aristotle Aristoteles Aristote Aristotele Aristóteles Theophrastus Theophrast Théophraste Epicurus Epikur Épicure Epicuro
    Isocrates Isokrates Isocrate Lysias Demosthenes Démosthène Demostene Demóstenes Aeschines Polybius Polybios Polybe Polibio Strabo Strabon Strabone Estrabón
    Pausanias Plutarch Plutarque Plutarco Lucian Lukian Lucien Luciano Epictetus Epiktet Épictète Epitteto Plotinus Plotin Plotino Porphyry Porphyrios Proclus Proklos
    Josephus Philo Philon Euclid Euklid Euclide Archimedes Archimède Ptolemy Ptolemaios Ptolémée Galen Galien Galeno Hippocrates Hippokrates Hippocrate Ippocrate Hipócrates
    Cicero Cicéron Cicerone Cicerón Caesar Cäsar César Cesare Sallust Salluste Sallustio Salustio Livy Livius Tite-Live Virgil Vergil Virgile Virgilio Vergilius Horace Horaz Horatius Orazio Horacio
    Ovid Ovide Ovidio Ovidius Lucretius Lukrez Lucrèce Lucrezio Lucrecio Catullus Catull Catulle Catullo Catulo Propertius Properz Properce Tibullus Tibull Tibulle
    Seneca Sénèque Séneca Lucan Lucain Lucano Petronius Pétrone Petronio Statius Stace Stazio Martial Marziale Marcial Juvenal Juvénal Giovenale Persius
    Quintilian Quintilien Quintiliano Tacitus Tacite Tacito Tácito Suetonius Sueton Suétone Svetonio Suetonio Pliny Plinius Pline Plinio Gellius Apuleius Apulée Apuleio Apuleyo
    Vitruvius Vitruv Vitruve Vitruvio Varro Varron Varrone Columella Frontinus Nepos Terence Terenz Térence Terenzio Terencio Plautus Plaute Plauto Ennius
    Ammianus Eusebius Eusèbe Eusebio Origen Origenes Origène Tertullian Tertullien Tertulliano Augustine Augustinus Augustin Agostino Agustín Jerome Hieronymus Ambrose Ambrosius
    Όμηρος Ησίοδος Σοφοκλής Ευριπίδης Αισχύλος Αριστοφάνης Ηρόδοτος Θουκυδίδης Ξενοφών Πλάτων Αριστοτέλης Πλούταρχος Παυσανίας
    Boethius Boèce Boezio Boecio Lactantius Aquinas Anselm Anselmus Procopius Prokop
    Diodorus|Dio Cassius|Cassius Dio|Diodorus Siculus|Pliny the Elder|Pliny the Younger|Sextus Empiricus|Diogenes Laertius|Aulus Gellius|Marcus Aurelius|Thomas Aquinas|Thomas von Aquin
    Thomas d’Aquin|Tommaso d’Aquino|Tomás de Aquino|Dionysius of Halicarnassus|Flavius Josephus|Philo of Alexandria|Pseudo-Aristotle|Pseudo-Plato|Ammianus Marcellinus|Valerius Maximus|Julius Caesar"""
# Those whose one great work need not be named: "Thucydides 2.40".
_OF_ONE_WORK = "Herodotus Herodot Hérodote Erodoto Hdt Thucydides Thukydides Thucydide Tucidide Thuc Livy Livius Liv Lucretius Lucr Polybius Polybios Polyb Pausanias Paus Strabo Str Catullus Catull Cat Martial Mart Juvenal Juv Gellius Gell Quintilian Quint"
_SHORT = """Hom Hes Pind Aesch Soph Eur Ar Men Hdt Thuc Xen Pl Plat Arist Theophr Isoc Lys Dem Aeschin Polyb Diod Strab Str Paus Plut Luc Epict Plot Porph Joseph Ptol
    Cic Caes Sall Liv Verg Hor Ov Lucr Catull Cat Prop Tib Sen Luc Petron Stat Mart Juv Pers Quint Tac Suet Plin Gell Apul Vitr Varro Colum Nep Ter Plaut Enn Amm Aug Tert Euseb Diog Sext Hipp Gal"""


def _names(table: str) -> list[str]:
    lines = [line.strip() for line in table.strip().splitlines()]
    return [name for line in lines for name in (line.split("|") if "|" in line else line.split())]


AUTHORS = frozenset(_names(_AUTHORS))
WORDS = frozenset(name.split()[0] for name in (*_names(_AUTHORS), *_names(_SHORT)))


@functools.cache
def _patterns() -> tuple[tuple[re.Pattern[str], str], ...]:
    def either(names: list[str]) -> str:
        return "|".join(sorted(map(re.escape, names), key=len, reverse=True))

    numeral = r"(?:\d{1,4}[a-e]?\d{0,2}|[IVXLC]{1,7}|[ivxlc]{1,7})"
    part = rf"(?:(?:bk|book|ch|fr|frag|q|a|art|ad|c|cap|lib|l|v|vv|§{{1,2}})\.? ?)?{numeral}"
    passage = rf"(?P<section>{part}(?:(?:[.,:–-] ?| ){part}){{0,6}}(?: ?ff?\.?)?)"
    translated = r"(?:,? [(\[]?(?:trans(?:l|lated by)?|tr|trad|übers|Übers)\.? (?:(?:by|von|par|de|di) )?(?P<translator>[^\W\d_][^\d()\[\]]{2,50}?)[)\]]?)?\.?$"
    title = r"(?P<title>[^\W\d_][^\W\d_]*\.?(?: [^\W\d_][\w’'-]*\.?){0,6}?)"
    return (
        (re.compile(rf"(?P<author>{either(_names(_AUTHORS))})[.,]? {title},? {passage}{translated}"), "classic"),
        (re.compile(rf"(?P<author>{either(_names(_SHORT))})\.,? {title},? {passage}{translated}"), "classic"),
        (re.compile(rf"(?P<author>{either(_OF_ONE_WORK.split())})[.,]{{0,2}} {passage}{translated}"), "classic"),
    )


def classic(text: str, cut: Tokens) -> Coded | None:
    """The labels of a passage of a work that is cited by author and work alone; None for any other text."""
    if len(text) > _LONGEST or WORDS.isdisjoint(cut.words[:4]):
        return None
    return first_match(text, cut, _patterns(), _is_passage)


def _is_passage(match: re.Match[str], kind: str) -> bool:
    """Whether the numbers are no year and the work is no person: "Plato, Complete Works 1997", "Horace, J. Smith 12"."""
    named = match["title"] if "title" in match.re.groupindex else ""
    return _YEAR.fullmatch(match["section"]) is None and _INITIAL.match(named) is None


_YEAR = re.compile(r"1[4-9]\d\d|20\d\d")
_INITIAL = re.compile(r"[^\W\d_](?:\.|$)")
