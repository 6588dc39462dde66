"""The training of types runs in a process of its own, whichever way it is started."""

from __future__ import annotations

import pickle

import pytest

pytest.importorskip("torch", reason="PyTorch is only needed for training")


def test_what_a_spawned_process_runs_can_be_found_there() -> None:
    # A spawned process does not load a package's __main__ again: what lives there cannot be found in it.
    from tools.train_parser.__main__ import train_kinds

    assert train_kinds.__module__ != "__main__"
    assert not train_kinds.__module__.endswith("__main__")
    assert pickle.loads(pickle.dumps(train_kinds)) is train_kinds


def test_written_works_count_as_often_as_their_types_are_cited() -> None:
    from tools.train_parser import kinds

    told = ["book"] * 10 + ["song"] * 90
    weights = kinds._weights(told, ["book"] * 297 + ["song"] * 97)
    assert weights.mean() == pytest.approx(1.0)
    assert weights[:10].sum() / weights[10:].sum() == pytest.approx(3.0)
