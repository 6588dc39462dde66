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
    "[3] Staatsarchiv Basel-Stadt, PA 212a, T 2, Brief an Roe, 4.5.1912.": (
        "Staatsarchiv Basel-Stadt|PA 212a, T 2|Brief an Roe|1912-5-4"
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


@pytest.mark.parametrize(
    "raw",
    [
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
