"""Whatever the labels are, mending loses no word, tears none, and fails on none."""

from __future__ import annotations

from hypothesis import example, given, settings
from hypothesis import strategies as st

from refman.references.mending.rules import repaired
from refman.references.parse import parse_references
from refman.references.pieces import pieces
from refman.references.tokens import tokens

_LABELS = st.sampled_from(
    """author editor translator names title container-title collection-title collection-number publisher publisher-place
    issued original-date accessed volume issue page number genre medium note x section edition event-title authority URL DOI
    citation-number number-of-pages version""".split()
)
_WORDS = st.sampled_from(
    """Smith J A. Anna Müller (eds.) ed. trans. In in: The of and & “On Salt” «Rivières», Review of Seas Press, UP Paris: London,
    New York [1936] (1971) 1999. 1999, 2004/5 12(3), 5 vols. Bd. II pp. 3–9. no. 7 season 4 created by Übers. réimpr. Web.
    arXiv preprint CoRR, Ph.D. thesis University [Film]. Vol. Proceedings, a the 大学 硕士 et al. Jr. Ibid., op. cit. € ; / : . — § 5
    von de U. S. Act c 3rd Auflage Reihe mai-juin Kindle (Suhrkamp 12) http://a.org/1 doi:10.1/x""".split(" ")
)


@st.composite
def labelled(draw: st.DrawFn) -> tuple[str, list[str]]:
    text = " ".join(draw(st.lists(_WORDS, min_size=1, max_size=24)))
    count = len(tokens(text).words)
    runs = draw(st.lists(st.tuples(_LABELS, st.integers(1, 4)), min_size=1, max_size=max(1, count)))
    labels: list[str] = []
    for label, length in runs:
        labels += [f"B-{label}"] + [label] * (length - 1)
    return text, (labels * count)[:count]


@settings(max_examples=400)
@given(labelled())
def test_every_word_stays_in_its_place(case: tuple[str, list[str]]) -> None:
    text, labels = case
    cut = tokens(text)
    if not cut.words:
        return
    found = repaired(cut, pieces(cut, labels))
    assert [word for piece in found for word in range(piece.first, piece.last)] == list(range(len(cut.words)))
    for piece in found:
        assert piece.last == piece.first or (0 <= piece.start < piece.end <= len(text))


@settings(max_examples=100)
@example(["Smith", "€", "a", ":", "and", "Smith"])  # a name of signs alone
@given(st.lists(_WORDS, min_size=1, max_size=40))
def test_any_string_of_such_words_is_read(words: list[str]) -> None:
    (entry,) = parse_references([" ".join(words)])
    assert entry.raw == " ".join(words)
