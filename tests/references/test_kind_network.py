"""The network of types: what it computes, plainly and by matrices, and that it reads its file as it is written."""

from __future__ import annotations

import random

import msgspec
import pytest

from refman.references.kind_network import File, Network, listed, network

# Two hidden units, two types. The first unit is open where the sum of its column, halved, is more than one.
SMALL = File(
    kinds=["book", "song"],
    **listed(["+ISBN", "wcd", "wlp"]),
    rows=memoryview(bytes([4, 0, 8, 0, 4, 2, 0, 1, 0, 252, 0, 4])),
    hidden_scale=0.5,
    scale=0.25,
    bias=[-1.0, 0.0],
    out=[[0.0, 3.0], [0.0, 1.0]],
    out_bias=[0.5, 0.0],
)


@pytest.mark.parametrize(
    ("rows", "scores"),
    [
        ([], [0.5, 0.0]),
        ([1], [2.5, 3.0]),  # 8 / 4 + .5; the first unit is 4 / 2 - 1
        ([3], [0.5, 1.0]),  # The second unit would be below nothing.
        ([2, 2], [0.5, 3 * 3.0 + 2.0 + 0.5]),
        ([3, 2], [0.5, 3.0 + 0.0 + 1.25]),
    ],
)
def test_what_it_computes(rows: list[int], scores: list[float]) -> None:
    small = Network(SMALL)
    assert small.plainly(rows) == pytest.approx(scores)
    assert small.matrix.scores(rows) == pytest.approx(scores)


def test_what_it_does_not_know_says_nothing() -> None:
    assert Network(SMALL).kind(["never", "met"]) == "book"
    assert Network(SMALL).kind(["wlp", "never"]) == "song"


def test_many_records_have_the_types_of_few() -> None:
    """After some answers it computes by matrices: a record's type does not hang on how many came before it."""
    shipped = network()
    rng = random.Random(7)
    attributes = shipped.attributes
    for _ in range(60):
        rows = [rng.randrange(1, len(attributes) + 1) for _ in range(rng.randrange(1, 90))]
        assert shipped.matrix.scores(rows) == pytest.approx(shipped.plainly(rows))
        fresh = Network(shipped.file)
        told = [attributes[at - 1] for at in rows]
        assert {fresh.kind(told) for _ in range(60)} == {fresh.kind(told)}


def test_the_file_survives_its_writing() -> None:
    assert msgspec.msgpack.decode(msgspec.msgpack.encode(SMALL), type=File) == SMALL
