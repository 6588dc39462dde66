"""Keys by pattern: Better BibTeX's words, in both spellings, in ASCII, never empty."""

from __future__ import annotations

import pytest

from refman.library.errors import LibraryError
from refman.library.keys import is_good, made_key, pieces, wanted_key
from refman.model.reference import reference_from_csl

TANK = reference_from_csl(
    {
        "type": "article-newspaper",
        "title": "France and Germany sign off on future battle tank system",
        "author": [{"family": "Ruitenberg", "given": "Rudy"}, {"family": "Sprenger", "given": "Sebastian"}],
        "issued": {"date-parts": [[2024, 4, 26]]},
        "container-title": "Defense News",
        "page": "12–15",
        "volume": "7",
        "keyword": "tanks, Europe",
    }
)
PATTERNS = {
    "auth.lower + year + veryshorttitle.lower": "ruitenberg2024france",
    "[auth:lower]_[year]": "ruitenberg_2024",
    "[auth:lower][shorttitle3_3][year]": "ruitenbergFranceGermanySign2024",
    "[auth3:upper][year]": "RUI2024",
    "auth(3).capitalize + shortyear": "Rui24",
    "authEtAl + year": "RuitenbergSprenger2024",
    "authors(1, etal='EtAl') + year": "RuitenbergEtAl2024",
    "authors(n=2, sep='-').lower": "ruitenberg-sprenger",
    "authorsAlpha + shortyear": "RS24",
    "auth(m=2)": "Sprenger",
    "authorLast + month": "Sprenger4",
    "auth.fold + title.substring(1, 12)": "RuitenbergFranceGerman",
    "auth + firstpage + '-' + lastpage": "Ruitenberg12-15",
    "journal.abbr.lower + volume + keyword(2)": "dn7Europe",
    "edtr.lower ; auth.lower": "ruitenberg",
    "auth.prefix('x_').postfix(':') + type.skipwords": "x_Ruitenberg:article-newspaper",
    "origyear.default('none') + auth": "noneRuitenberg",
    "auth.replace('Ruit', 'R')": "Renberg",
    "''": "ref",
}
NAMES = {
    "Müller": "muller",
    "Łukasiewicz": "lukasiewicz",
    "O'Brien": "obrien",
    "García-Márquez": "garciamarquez",
    "Толстой": "tolstoy",
    "Παπαδόπουλος": "papadopoylos",
    "王": "wang",
    "Øster": "oster",
    "ß": "ss",
}
BODIES = {
    "Ministère des Armées": "ministerearmees",
    "World Health Organization": "who",
    "UNESCO": "unesco",
    "R Core Team": "rct",
    "The": "the",
}


@pytest.mark.parametrize("pattern", PATTERNS)
def test_patterns(pattern: str) -> None:
    assert made_key(TANK, pattern) == PATTERNS[pattern]


@pytest.mark.parametrize("family", NAMES)
def test_names_in_every_script(family: str) -> None:
    reference = reference_from_csl({"author": [{"family": family}], "title": "X1"})
    assert made_key(reference, "auth.lower") == NAMES[family]


@pytest.mark.parametrize("body", BODIES)
def test_organisations_are_short(body: str) -> None:
    reference = reference_from_csl({"author": [{"literal": body}]})
    assert made_key(reference, "auth.lower") == BODIES[body]


WRONG = [
    "auth.lover",
    "nobody",
    "auth +",
    "auth lower",
    "auth.lower(",
    "auth(1,2,3,4)",
    "[nobody]",
    "auth.__class__",
    "x" * 600,
    "auth('a')",
    "+",
]


@pytest.mark.parametrize("pattern", WRONG)
def test_a_pattern_that_cannot_be_read_is_told(pattern: str) -> None:
    with pytest.raises(LibraryError) as fault:
        made_key(TANK, pattern)
    assert fault.value.code == "bad-key-pattern"


@pytest.mark.parametrize(
    ("key", "is_kept"),
    [
        ("smith2020", True), ("DBLP:conf/x/Y03", True), ("a.b-c+d_e", True), ("_x", True), ("7wonders", True),
        ("2020", False), ("a b", False), ("http://x.org/a", False), ("../x", False), ("é", False), ("", False), ("a" * 101, False),
        ("{x}", False), ("-x", False),
    ],
)  # fmt: skip
def test_keys_that_come_along_are_kept_where_they_can_be_cited(key: str, is_kept: bool) -> None:
    assert is_good(key) is is_kept
    assert wanted_key(reference_from_csl({"id": key})) == (key if is_kept else "")


def test_keys_are_cut_out_of_a_text() -> None:
    assert list(pieces("@a2020, b2021  @c")) == ["a2020", "b2021", "c"]
