"""The small network as PyTorch runs it and as numpy does, from the file that is written."""

from __future__ import annotations

import numpy as np
import pytest

from refman.references.features import gap_of, word_of
from refman.references.matrix.neural import LEAST, WEIGHT, Network
from refman.references.tokens import tokens
from tests.references.test_parse import WORKS
from tools.train_parser.gold import Labelled

torch = pytest.importorskip("torch", reason="PyTorch is not installed; only training needs it")


def labelled(text: str) -> Labelled:
    cut = tokens(text)
    labels = ["B-title", *["title"] * (len(cut.words) - 2), "issued"]
    return Labelled("", text, cut, labels, {}, frozenset(), "own", "")


def test_the_file_says_what_the_network_says() -> None:
    from tools.train_parser import neural as training

    torch.manual_seed(5)
    items = [labelled(text) for text in WORKS for _ in range(8)]
    vocabulary = training.Vocabulary(items)
    net = training.Small(vocabulary.sizes(), len(vocabulary.labels)).eval()
    small = Network(training.written(net, vocabulary))
    assert small.labels == ["B-title", "issued", "title"]
    batch = training._batch([vocabulary.encoded(item) for item in items[::8]])
    with torch.no_grad():
        told = torch.log_softmax(net(batch.words, batch.lengths), -1).numpy()
    wanted = np.concatenate([rows[:length] for rows, length in zip(told, batch.lengths.tolist(), strict=True)])
    gains = small.gains([([*map(word_of, item.cut.words)], [*map(gap_of, item.cut.gaps)]) for item in items[::8]])
    # A vector in eight bits is off by up to a half of a 127th.
    assert np.abs(WEIGHT * (np.maximum(wanted, LEAST) - LEAST) - gains).max() < 0.05


def test_training_learns(monkeypatch: pytest.MonkeyPatch) -> None:
    from tools.train_parser import neural as training

    torch.manual_seed(5)
    items = [labelled(text) for text in WORKS[:12]]
    vocabulary = training.Vocabulary(items)
    encoded = [vocabulary.encoded(item) for item in items]
    monkeypatch.setattr(training, "BATCH", 2)
    large = training.Large(vocabulary.sizes(), len(vocabulary.labels))
    training._train(large, lambda _: encoded, 5, 3e-3)
    small = training.Small(vocabulary.sizes(), len(vocabulary.labels))
    taught = training._told(large, encoded)
    training._train(small, lambda _: taught, 8, 5e-3)
    batch = training._batch(encoded)
    with torch.no_grad():
        found = small(batch.words, batch.lengths).argmax(-1)
    known = batch.labels != training._NONE
    assert (found == batch.labels)[known].float().mean() > 0.9
