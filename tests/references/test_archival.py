"""Papers in archives are read by rule, where they keep to their order from end to end."""

from __future__ import annotations

import time

import pytest

from refman.model.reference import reference_to_csl
from refman.references.parse import parse_references

CASES = {
    "Bundesarchiv Berlin, R 58/3045, Bl. 12–14.": "Bundesarchiv Berlin|R 58/3045, Bl. 12–14||",
    "Archives nationales (France), F7 12345, rapport du préfet, 3 mai 1848.": (
        "Archives nationales (France)|F7 12345|rapport du préfet|1848-5-3"
    ),
    "The National Archives (TNA): FO 371/1234, Memorandum by Roe, 4 May 1938.": (
        "The National Archives (TNA)|FO 371/1234|Memorandum by Roe|1938-5-4"
    ),
    "[3] Staatsarchiv Basel-Stadt, PA 212a, T 2, Protokoll, 4.5.1912.": (
        "Staatsarchiv Basel-Stadt|PA 212a, T 2|Protokoll|1912-5-4"
    ),
}


def record(raw: str) -> dict[str, object]:
    return reference_to_csl(parse_references([raw])[0].reference)


@pytest.mark.parametrize(("raw", "wanted"), CASES.items())
def test_a_paper_in_an_archive(raw: str, wanted: str) -> None:
    reference = parse_references([raw])[0].reference
    day = "-".join(map(str, reference.issued.date_parts[0])) if reference.issued else ""
    assert "|".join((reference.archive, reference.archive_location, reference.title, day)) == wanted
    assert reference.type == "manuscript"


IN_ITS_TOWN = {
    "Lagebericht des Landrats Linden an das Oberpräsidium, 4. 3. 1935, Bundesarchiv, Berlin-Lichterfelde, R 58/1234, Bl. 12–19.": (
        "Bundesarchiv|Berlin-Lichterfelde|R 58/1234, Bl. 12–19|Lagebericht des Landrats Linden an das Oberpräsidium|1935-3-4"
    ),
    "58. Archives nationales, Pierrefitte-sur-Seine, F/7/1234, rapport du maire de Sel au ministre de l’Intérieur, 18 novembre 1912.": (
        "Archives nationales|Pierrefitte-sur-Seine|F/7/1234|rapport du maire de Sel au ministre de l’Intérieur|1912-11-18"
    ),
    "Relazione del prefetto di Salina, 21 settembre 1893, in Archivio centrale dello Stato, Roma, Ministero del Sale, Direzione generale, b. 12, fasc. 3.": (
        "Archivio centrale dello Stato|Roma|Ministero del Sale, Direzione generale, b. 12, fasc. 3|Relazione del prefetto di Salina|1893-9-21"
    ),
    "Anna Fields, ‘Stocktaking after the Strike’, memorandum, 11 July 1945, The National Archives, Kew, FO 371/1234.": (
        "The National Archives|Kew|FO 371/1234|Stocktaking after the Strike|1945-7-11"
    ),
    "Fields, Zora Ann. Papers. Amos A. Reed Libraries, University of Salina, Gainesville.": (
        "Amos A. Reed Libraries, University of Salina|Gainesville||Papers|"
    ),
    "Fields, Anna. Papers, 1901–1950. Reed Library, Salt Institute, Leeds University, Cambridge, MA.": (
        "Reed Library, Salt Institute, Leeds University|Cambridge, MA||Papers|1901"
    ),
    "Fields, Anna. Diary. 3 May 1912. Anna Fields Papers, Reed Library, University of Salina, Berkeley.": (
        "Reed Library, University of Salina|Berkeley||Diary|1912-5-3"
    ),
    "Véase Informe del cónsul en Salina al ministro, 2 de julio de 1904, Archivo Histórico Nacional, Madrid, Estado, leg. 81, exp. 3.": (
        "Archivo Histórico Nacional|Madrid|Estado, leg. 81, exp. 3|Informe del cónsul en Salina al ministro|1904-7-2"
    ),
    "Archivio di Stato di Torino, Corte, Lettere ministri, Francia, m. 45, dispaccio di Luigi Sala, 4 gennaio 1750.": (
        "Archivio di Stato di Torino||Corte, Lettere ministri, Francia, m. 45|dispaccio di Luigi Sala|1750-1-4"
    ),
    "Arquivo Nacional da Torre do Tombo, Lisboa, Chancelaria de D. João III, liv. 12, fl. 34v.": (
        "Arquivo Nacional da Torre do Tombo|Lisboa|Chancelaria de D. João III, liv. 12, fl. 34v||"
    ),
    "StA Linden, 331-3, Nr. 45, Bericht der Hafenpolizei, 3.5.1911.": "StA Linden||331-3, Nr. 45|Bericht der Hafenpolizei|1911-5-3",
    "Weber, Ernst: Tagebuch, 1911. Stadtarchiv Mainz, NL Weber, Nr. 45.": "Stadtarchiv Mainz||Nr. 45|Tagebuch|1911",
    "National Archives, Washington, DC, RG 59, box 1234, memorandum of conversation, May 3, 1954.": (
        "National Archives|Washington, DC|RG 59, box 1234|memorandum of conversation|1954-5-3"
    ),
    "Bundesarchiv, Berlin, R 43/123, Bl. 4, Vermerk vom 3. Mai 1933.": (
        "Bundesarchiv|Berlin|R 43/123, Bl. 4|Vermerk|1933-5-3"
    ),
}


@pytest.mark.parametrize(("raw", "wanted"), IN_ITS_TOWN.items())
def test_the_archive_its_town_and_the_shelf_mark(raw: str, wanted: str) -> None:
    one = parse_references([raw])[0].reference
    day = "-".join(map(str, one.issued.date_parts[0])) if one.issued else ""
    assert "|".join((one.archive, one.archive_place, one.archive_location, one.title, day)) == wanted
    assert one.type == "manuscript"


@pytest.mark.parametrize(
    "raw",
    [
        "Fields, Anna, The Harbour Archives, Oxford, Clarendon, 1990, pp. 12–14.",
        "Rossi, Paolo, L’archivio della memoria, Torino, Einaudi, 1990, vol. 2.",
        "Roe, J. (1999). Archives and memory, 1900–1950. Archival Science, 2(1), 3–9.",
        "Archiv für Sozialgeschichte 45, 2005, S. 3–9.",
    ],
)
def test_what_only_speaks_of_archives(raw: str) -> None:
    assert record(raw)["type"] != "manuscript"


@pytest.mark.parametrize(
    "text", ["Archives de la " * 18, "Stadt" * 50 + "archiv, A 1/2", "National Archives, A 1" + ", 1" * 80]
)
def test_odd_text_is_told_at_once(text: str) -> None:
    started = time.process_time()
    record(text)
    assert time.process_time() - started < 1
