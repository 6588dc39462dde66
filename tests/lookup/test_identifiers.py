from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from refman.lookup.identifiers import Identifier, bare_doi, identify, is_isbn


@pytest.mark.parametrize(
    ("word", "kind", "value"),
    [
        ("10.1038/nature12477", "doi", "10.1038/nature12477"),
        ("doi:10.1038/nature12477.", "doi", "10.1038/nature12477"),
        ("https://doi.org/10.1016/S0140-6736(97)11096-0", "doi", "10.1016/S0140-6736(97)11096-0"),
        ("http://dx.doi.org/10.1002/(SICI)1097-4571(199806)49:8%3C693::AID-ASI4%3E3.0.CO;2-O", "doi",
         "10.1002/(SICI)1097-4571(199806)49:8<693::AID-ASI4>3.0.CO;2-O"),
        ("arXiv:1706.03762v5", "arxiv", "1706.03762v5"),
        ("https://arxiv.org/abs/math/0309136", "arxiv", "math/0309136"),
        ("1706.03762", "arxiv", "1706.03762"),
        ("pmid: 23945592", "pmid", "23945592"),
        ("https://pubmed.ncbi.nlm.nih.gov/23945592/", "pmid", "23945592"),
        ("PMC3776390", "pmcid", "PMC3776390"),
        ("ISBN 978-0-201-89683-1", "isbn", "9780201896831"),
        ("0-201-89683-4", "isbn", "0201896834"),
        ("https://example.org/page?a=1", "url", "https://example.org/page?a=1"),
    ],
)  # fmt: skip
def test_known_forms(word: str, kind: str, value: str) -> None:
    assert identify(word) == Identifier(kind, value)


@pytest.mark.parametrize(
    "word", ["", "Knuth 1997", "10.1038", "978-0-201-89683-2", "isbn:123", "ftp://x.org/a", "pmid:abc"]
)
def test_what_is_none(word: str) -> None:
    assert identify(word) is None


@given(st.text(max_size=300))
def test_no_word_crashes(word: str) -> None:
    found = identify(word)
    assert found is None or found.value


@given(st.integers(0, 10**9 - 1))
def test_isbn_check_digit_tells_a_changed_digit(number: int) -> None:
    body = f"{number:09d}"
    last = (11 - sum(int(digit) * (10 - at) for at, digit in enumerate(body)) % 11) % 11
    right = body + ("X" if last == 10 else str(last))
    assert is_isbn(right)
    assert not is_isbn(str((int(right[0]) + 1) % 10) + right[1:])


def test_long_hostile_words_end_at_once() -> None:
    assert identify("10.1234/" + "(" * 1900) is not None
    assert identify("9" * 100_000) is None
    assert bare_doi("x" * 10_000) == ""
