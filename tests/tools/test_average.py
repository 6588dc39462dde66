"""The mean of some models, as a file that CRFsuite reads."""

from __future__ import annotations

from pathlib import Path

import pycrfsuite
import pytest

from refman.references.decode import leaning
from tools.train_parser.average import averaged

ONE = [(["wa", "sx"], ["wb", "sy"], ["é\t:"]), (["wb"], ["wa", "sx"], ["sy"])]
OTHER = [(["wa"], ["wc"], ["sy", "sx"]), (["wc", "sx"], ["wb"], ["wa"])]
LABELS = (["author", "B-title", "title"], ["B-title", "title", "author"])


def _trained(folder: Path, name: str, data: list[tuple[list[str], ...]]) -> str:
    trainer = pycrfsuite.Trainer(algorithm="lbfgs", verbose=False)
    trainer.set_params({"c1": 0, "c2": 0.1, "max_iterations": 30})
    for sequence, labels in zip(data, LABELS):
        trainer.append(list(sequence), labels)
    trainer.train(str(folder / name))
    return str(folder / name)


def _weights(path: str) -> dict[tuple[str, str], float]:
    tagger = pycrfsuite.Tagger()
    tagger.open(path)
    info = tagger.info()
    steps = {(f"step {before}", label): weight for (before, label), weight in info.transitions.items()}
    learnt = {pair: weight for pair, weight in info.state_features.items() if not pair[0].startswith("=")}
    return {**learnt, **steps}


@pytest.fixture
def models(tmp_path: Path) -> tuple[str, str]:
    return _trained(tmp_path, "one", ONE), _trained(tmp_path, "other", OTHER)


def test_each_weight_is_the_mean_and_a_missing_one_counts_as_nothing(models: tuple[str, str], tmp_path: Path) -> None:
    averaged(models, str(tmp_path / "mean"), least=0.0)
    one, other = map(_weights, models)
    wanted = {pair: (one.get(pair, 0.0) + other.get(pair, 0.0)) / 2 for pair in one.keys() | other.keys()}
    assert _weights(str(tmp_path / "mean")) == pytest.approx(wanted, abs=1e-5)


def test_small_weights_are_left_out_and_steps_kept(models: tuple[str, str], tmp_path: Path) -> None:
    averaged(models, str(tmp_path / "all"), least=0.0)
    averaged(models, str(tmp_path / "some"), least=0.4)
    everything, some = _weights(str(tmp_path / "all")), _weights(str(tmp_path / "some"))
    assert some == {
        pair: weight for pair, weight in everything.items() if pair[0].startswith("step ") or abs(weight) >= 0.4
    }
    assert len(some) < len(everything)


def test_one_model_labels_as_its_mean_does(models: tuple[str, str], tmp_path: Path) -> None:
    averaged(models[:1], str(tmp_path / "same"), least=0.0)
    for path in (models[0], str(tmp_path / "same")):
        tagger = pycrfsuite.Tagger()
        tagger.open(path)
        assert [tagger.tag(list(sequence)) for sequence in ONE] == list(LABELS)


def test_each_label_has_an_attribute_that_speaks_for_it_alone(models: tuple[str, str], tmp_path: Path) -> None:
    path = str(tmp_path / "mean")
    averaged(models, path, least=0.4)
    averaged([path], path, least=0.4)  # A second time changes nothing.
    tagger = pycrfsuite.Tagger()
    tagger.open(path)
    told = {pair: weight for pair, weight in tagger.info().state_features.items() if pair[0].startswith("=")}
    assert told == {(leaning(label), label): 1.0 for label in tagger.labels()}
    told_so = [{"wa": 1.0, leaning("title"): 50.0}]
    assert tagger.tag(told_so) == ["title"]


def test_an_attribute_of_all_labels_is_kept(tmp_path: Path) -> None:
    trainer = pycrfsuite.Trainer(algorithm="lbfgs", verbose=False)
    trainer.set_params({"c1": 0, "c2": 0.1, "max_iterations": 30, "feature.possible_states": True})
    # Of four: their equal shares have no rest that would keep it by chance.
    for attributes, label in zip((["wa", "wb"], ["wa", "wc"], ["wa", "wb"], ["wa"]), ("author", "title", "x", "page")):
        trainer.append([attributes], [label])
    trainer.train(str(tmp_path / "one"))
    averaged([str(tmp_path / "one")], str(tmp_path / "mean"), least=0.0)
    wanted = _weights(str(tmp_path / "one"))
    assert {label for attribute, label in wanted if attribute == "wa"} == {"author", "title", "x", "page"}
    assert _weights(str(tmp_path / "mean")) == pytest.approx(wanted, abs=1e-5)
