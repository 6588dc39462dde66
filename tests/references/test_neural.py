"""The second opinion: what the file's numbers say, worked out slowly, and when it is asked."""

from __future__ import annotations

import math
import struct

import msgspec
import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from refman.references import decode
from refman.references.data_files import data_bytes
from refman.references.decode import by_label, labelling, tagged
from refman.references.features import SHAPES, STATES, Gap, Word, gap_of, states, word_of
from refman.references.matrix import neural
from refman.references.matrix.model import matrix
from refman.references.matrix.neural import LEAST, WEIGHT, File, Network, Table
from refman.references.stretches import BITS
from refman.references.tokens import tokens
from tests.references.test_parse import HOSTILE, WORKS, strings

SURE = "Smith, J. (2001). The birds of spring. Journal of Birds, 12(3), 45–67."
Vector = list[float]
# Two states are written alike where a quotation closed and another is open; the last counts.
STATE = {state: at for at, state in enumerate(STATES)}


def seen(raw: str) -> tuple[list[Word], list[Gap]]:
    cut = tokens(raw)
    return [*map(word_of, cut.words)], [*map(gap_of, cut.gaps)]


def test_gains_are_what_the_file_says_worked_out_number_by_number() -> None:
    file = msgspec.msgpack.decode(data_bytes(neural.FILE), type=File)
    raw = "Weiß, K. «Die Brücke» [2. Aufl.], unknownword, 1999: 12"
    found = Network(data_bytes(neural.FILE)).gains([seen(raw)]).tolist()
    wanted = slowly(file, *seen(raw))
    assert len(found) == len(wanted) == len(tokens(raw).words)
    for one, other in zip(found, wanted, strict=True):
        assert one == pytest.approx(other, abs=1e-3)


def slowly(file: File, words: list[Word], gaps: list[Gap]) -> list[Vector]:
    def of(table: Table, at: int) -> Vector:
        return row(table, at, file.width)

    def named(table: Table, name: str) -> Vector:
        names = table.names.split("\n")
        return of(table, names.index(name) + 1 if name in names else 0)

    read = [[0.0] * file.width for _ in words]
    for at, (word, state) in enumerate(zip(words, states(gaps[:-1]), strict=True)):
        own, shape, tail, head = word.attributes[:4]
        parts = [named(file.words, own), named(file.tails, tail), named(file.heads, head)]
        parts += [of(file.shapes, 1 + SHAPES.index(shape[1:])), of(file.states, STATE[state])]
        parts += [named(file.before, gaps[at].name), named(file.behind, gaps[at + 1].name), floats(file.bias)]
        parts += [of(file.kinds, kind) for kind in range(len(BITS)) if word.bits >> kind & 1]
        whole = [sum(numbers) for numbers in zip(*parts, strict=True)]
        mean = sum(whole) / file.width
        spread = math.sqrt(sum((one - mean) ** 2 for one in whole) / file.width + 1e-5)
        even = zip(whole, floats(file.gain), floats(file.shift), strict=True)
        read[at] = [(one - mean) / spread * gain + shift for one, gain, shift in even]
    width = range(file.width)
    for layer in file.layers:
        weights, bias = floats(layer.weights), floats(layer.bias)
        made = []
        for at in range(len(read)):
            around = [at - layer.reach, at, at + layer.reach]
            sums = list(bias)
            for place, other in enumerate(around):
                if 0 <= other < len(read):
                    start = place * file.width**2
                    for i in width:
                        for o in width:
                            sums[o] += read[other][i] * weights[start + i * file.width + o]
            made.append([max(0.0, one) for one in sums])
        read = [[a + b for a, b in zip(own, new, strict=True)] for own, new in zip(read, made, strict=True)]
    out, labels = floats(file.out), len(file.labels)
    scores = [
        [bias + sum(own[i] * out[i * labels + o] for i in width) for o, bias in enumerate(floats(file.out_bias))]
        for own in read
    ]
    return [[WEIGHT * (max(LEAST, one - total(own)) - LEAST) for one in own] for own in scores]


def total(numbers: Vector) -> float:
    return math.log(sum(map(math.exp, numbers)))


def floats(data: bytes) -> Vector:
    return [*struct.unpack(f"<{len(data) // 4}f", data)]


def row(table: Table, at: int, width: int) -> Vector:
    return [one * table.scale for one in struct.unpack(f"{width}b", table.rows[at * width : (at + 1) * width])]


@settings(max_examples=40, deadline=None)
@given(st.lists(strings, min_size=1, max_size=4))
def test_references_do_not_touch_each_other(raws: list[str]) -> None:
    many = [one for one in (seen(raw.encode("utf-8", "replace").decode()) for raw in raws) if one[0]]
    if not many:
        return
    together = neural.network().gains(many)
    start = 0
    for one in many:
        alone = neural.network().gains([one])
        assert together[start : start + len(alone)] == pytest.approx(alone, abs=1e-4)
        start += len(alone)
    assert start == len(together)


def test_any_text_has_an_opinion_of_every_word() -> None:
    for raw in HOSTILE:
        words, gaps = seen(raw[:4_000])
        if words:
            gains = neural.network().gains([(words, gaps)])
            assert gains.shape == (len(words), len(neural.network().labels))
            assert (gains >= 0).all()
            assert (gains.max(1) > 0).all()


def test_words_beyond_what_is_remembered(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(neural, "_LIMIT", 5)
    fresh = Network(data_bytes(neural.FILE))
    for raw in WORKS[:8]:
        assert fresh.gains([seen(raw)]) == pytest.approx(neural.network().gains([seen(raw)]), abs=1e-4)


def test_who_is_sure_asks_nobody(monkeypatch: pytest.MonkeyPatch) -> None:
    def never() -> Network:
        raise AssertionError

    monkeypatch.setattr(neural, "network", never)
    cut = tokens(SURE)
    alone = tagged(cut.words, cut.gaps, {})
    assert alone.probability >= decode.CERTAIN
    assert labelling(cut.words, cut.gaps) == msgspec.structs.replace(alone, believed=1.0)
    monkeypatch.setattr(decode, "CERTAIN", 1.1)
    with pytest.raises(AssertionError):
        labelling(cut.words, cut.gaps)


def test_what_the_network_says_counts(monkeypatch: pytest.MonkeyPatch) -> None:
    """Of two readings that the model takes for equally likely, the network's is chosen; none gets surer by it."""
    cut = tokens("Baker, T. Stone and Water (London, Miller, 1991).")
    for name in ("SURE", "LIKELY", "CERTAIN"):
        monkeypatch.setattr(decode, name, 1.1)
    alone = tagged(cut.words, cut.gaps, {})
    assert labelling(cut.words, cut.gaps).probability <= max(alone.probability, decode.HALF)
    labels = neural.network().labels
    at, wanted = cut.words.index("Miller"), labels.index("note")

    def of_one_mind(_: Network, many: list[tuple[list[Word], list[Gap]]]) -> np.ndarray:
        opinions = np.full((len(many[0][0]), len(labels)), LEAST, dtype=np.float32)
        opinions[at, wanted] = 1e4
        return opinions

    monkeypatch.setattr(Network, "opinions", of_one_mind)
    assert alone.labels[at] != "note"
    assert labelling(cut.words, cut.gaps).labels[at] == "note"


# Of which no model of the labels can be sure.
UNSURE = ("Roe / Doe 12 (Leeds), Salt 4. cf. Gill, pass. 3", "Roe: Salz. O. O. 1, 1990 7 Hefte")


def test_both_paths_ask_alike() -> None:
    cuts = [tokens(raw) for raw in [*WORKS, *UNSURE]]
    found = matrix().labellings(cuts)
    asked = 0
    for cut, one in zip(cuts, found, strict=True):
        other = labelling(cut.words, cut.gaps)
        assert (one.labels, one.probability) == (other.labels, pytest.approx(other.probability, rel=1e-4))
        assert one.believed == pytest.approx(other.believed, abs=1e-3)
        asked += tagged(cut.words, cut.gaps, {}).probability <= decode.SURE
    assert asked


def test_what_is_likely_is_believed_as_the_network_believes_it() -> None:
    """The belief is the least probability that the network gives one of the labels; what is unsure has none of its own."""
    kinds = set()
    for raw in [*WORKS, *UNSURE]:
        cut = tokens(raw)
        found = labelling(cut.words, cut.gaps)
        alone = tagged(cut.words, cut.gaps, {}).probability
        if alone >= decode.CERTAIN:
            expected, kind = 1.0, "certain"
        elif alone >= decode.LIKELY:
            opinions = neural.network().opinions([seen(raw)])
            places = [neural.network().labels.index(label) for label in found.labels]
            expected, kind = math.exp(min(own[at] for own, at in zip(opinions.tolist(), places, strict=True))), "likely"
        else:
            expected, kind = decode.NOT_ASKED, "unsure"
        assert found.believed == pytest.approx(expected, abs=1e-4)
        kinds.add(kind)
    assert kinds == {"certain", "likely", "unsure"}


def test_vectors_by_number_are_those_of_the_things() -> None:
    made: list[int] = []

    def make(numbers: list[int]) -> np.ndarray:
        made.extend(numbers)
        return np.array([[number, -number] for number in numbers], dtype=np.float32)

    table = neural.Numbered(make)
    for numbers in ([3, 1, 3], [2_000, 1], [0]):
        assert table.of(np.array(numbers)).tolist() == [[number, -number] for number in numbers]
    assert made == [1, 3, 2_000, 0]
    table.clear()
    assert table.of(np.array([3])).tolist() == [[3, -3]]
    assert made[-1] == 3


def test_gains_by_label_leave_out_what_gains_nothing() -> None:
    gains = neural.network().gains([seen("Smith")])
    labels = neural.network().labels
    told = by_label(gains, labels)
    assert {label for label, gain in zip(labels, gains[0].tolist(), strict=True) if gain} == set(told[0])
