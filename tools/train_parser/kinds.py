"""The model of types, from references whose type is known.

Some two thousand works in many styles would teach their own words by heart. So each reference is shown with most of its
words gone, others each time, and the network learns to do with what is known of kinds of words, houses, outlets and hosts.

Where all labels are right, a network would never meet what the labeller gets wrong. So others are read by the parser.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

import msgspec
import numpy as np
import torch
from torch import nn
from torch.nn.functional import cross_entropy, dropout, relu

from refman.references.build import draft
from refman.references.decode import labellings
from refman.references.draft import Draft
from refman.references.entries import drafts
from refman.references.kind_evidence import evidence
from refman.references.kind_network import File, listed
from refman.references.mending.mended import mended
from refman.references.pieces import pieces
from refman.references.seen import seen as sight
from tools.train_parser.corpus import SEED, made, printed, styled_anew, to_read
from tools.train_parser.gold import Labelled
from tools.train_parser.written import Item

# Networks that differ in their seeds alone. Their mean is no better than one of them is on average, but hangs less on chance.
NETWORKS = 3
HIDDEN = 32
# An attribute that fewer references have is not learnt.
LEAST = 8
EPOCHS, BATCH, RATE, DECAY = 8, 512, 2e-3, 1e-5
# The share of references that are shown thinned, and how much of them is then gone: of attributes that hold a word of the
# text, of others, and of hidden units.
THINNED, WORDS_GONE, OTHERS_GONE, UNITS_GONE = 0.9, 0.85, 0.45, 0.4
# How attributes of words begin (see `kind_evidence`), and those that begin likewise and are none.
_WORDED = tuple("gmcbh#eSt^$[u/dx")
_UNWORDED = ("tn", "tcase")
Ints = np.ndarray[Any, np.dtype[np.int64]]


def train_kinds(items: Sequence[Labelled], works: Sequence[Item], path: str | Path) -> None:
    """Train on gold and works and what is made of them; the parser must be able to read by the labels' model."""
    cited = [*items, *made(list(items)), *styled_anew(list(items))]
    fit_kinds([item for item in cited if item.truth.get("type")], list(printed(works)), to_read(works), path, SEED)


def fit_kinds(
    cited: Sequence[Labelled],
    written: Sequence[Labelled],
    read: Sequence[Labelled],
    path: str | Path,
    seed: int,
) -> None:
    """Train on references as they are cited, on written works with their labels, and as the parser reads them.

    The written works count as if their types were as frequent as those of the gold; `path` is the network's file.
    """
    torch.set_num_threads(1)  # Several add up in another order each time.
    labelled = [*cited, *written]
    seen = [evidence(draft(one.text, one.cut, mended(one.cut, pieces(one.cut, one.labels)))) for one in labelled]
    told = [one.truth["type"] for one in labelled]
    for one, drafted in _as_read(read):
        seen.append(evidence(drafted))
        told.append(one.truth["type"])
    weights = np.ones(len(told), dtype=np.float32)
    weights[len(cited) :] = _weights(
        told[len(cited) :], [one.truth["type"] for one in cited if one.source == _FREQUENT]
    )
    counts = Counter(attribute for attributes in seen for attribute in attributes)
    attributes = [attribute for attribute, count in counts.items() if count >= LEAST]
    kinds = sorted(set(told))
    number = {attribute: at for at, attribute in enumerate(attributes)}
    rows = [np.array([number[one] for one in own if one in number], dtype=np.int64) for own in seen]
    targets = torch.tensor([kinds.index(kind) for kind in told])
    worded = np.array([_is_worded(attribute) for attribute in attributes])
    networks = [_trained(rows, targets, weights, worded, len(kinds), seed + at) for at in range(NETWORKS)]
    Path(path).write_bytes(msgspec.msgpack.encode(_file(networks, kinds, attributes)))


# The set of the gold that has all types, as often as they are cited.
_FREQUENT = "rendered"
# So many of each type are added before its share is told: no type is too rare to be learnt.
_ADDED = 3


def _weights(told: Sequence[str], frequent: Sequence[str]) -> np.ndarray[Any, np.dtype[np.float32]]:
    """What each of these references counts, so that together their types are as frequent as those, one each on the mean."""
    own, wanted = Counter(told), Counter(frequent)
    weights = np.array([(wanted[kind] + _ADDED) / own[kind] for kind in told], dtype=np.float32)
    return weights / weights.mean()


def _as_read(items: Sequence[Labelled]) -> Iterator[tuple[Labelled, Draft]]:
    """The references with what the parser tells of them; those that it reads by rule have a type already."""
    for start in range(0, len(items), _AT_ONCE):
        pairs = [(one, sight(one.text)) for one in items[start : start + _AT_ONCE]]
        pairs = [(one, seen) for one, seen in pairs if not (seen.reason or seen.coded)]
        all_seen = [seen for _, seen in pairs]
        found = labellings([seen.shown for seen in all_seen], len(items) - start)
        yield from zip((one for one, _ in pairs), drafts(all_seen, found))


_AT_ONCE = 256


def _is_worded(attribute: str) -> bool:
    return attribute.startswith(_WORDED) and not attribute.startswith(_UNWORDED)


class _Net(nn.Module):
    """What `kind_network` computes, one of the networks alone."""

    def __init__(self, attributes: int, kinds: int) -> None:
        super().__init__()
        self.direct = nn.EmbeddingBag(attributes, kinds, mode="sum")
        self.hidden = nn.EmbeddingBag(attributes, HIDDEN, mode="sum")
        self.bias = nn.Parameter(torch.zeros(HIDDEN))
        self.out = nn.Linear(HIDDEN, kinds)
        nn.init.zeros_(self.direct.weight)
        nn.init.normal_(self.hidden.weight, std=0.05)

    def forward(self, rows: torch.Tensor, starts: torch.Tensor) -> torch.Tensor:
        units = dropout(relu(self.hidden(rows, starts) + self.bias), UNITS_GONE, self.training)
        scores: torch.Tensor = self.direct(rows, starts) + self.out(units)
        return scores

    def decay(self) -> torch.Tensor:
        return DECAY * ((self.direct.weight**2).sum() + (self.hidden.weight**2).sum())


def _trained(
    rows: Sequence[Ints],
    targets: torch.Tensor,
    weights: np.ndarray[Any, np.dtype[np.float32]],
    worded: Ints,
    kinds: int,
    seed: int,
) -> _Net:
    torch.manual_seed(seed)
    rng = np.random.default_rng(seed)
    net = _Net(len(worded), kinds)
    optimizer = torch.optim.Adam(net.parameters(), lr=RATE)
    steps = EPOCHS * -(-len(rows) // BATCH)
    rates = torch.optim.lr_scheduler.LambdaLR(optimizer, lambda step: 1 - 0.95 * min(step + 1, steps) / steps)
    gone = np.where(worded, WORDS_GONE, OTHERS_GONE)
    for _ in range(EPOCHS):
        order = rng.permutation(len(rows))
        for start in range(0, len(order), BATCH):
            chosen = order[start : start + BATCH]
            each = cross_entropy(
                net(*_shown([rows[at] for at in chosen], gone, rng)), targets[chosen], reduction="none"
            )
            counted = torch.from_numpy(weights[chosen])
            loss = (each * counted).sum() / counted.sum() + net.decay()
            optimizer.zero_grad()
            loss.backward()
            optimizer.step()
            rates.step()
    return net.eval()


def _shown(rows: Sequence[Ints], gone: Ints, rng: np.random.Generator) -> tuple[torch.Tensor, torch.Tensor]:
    """The attributes of some references in a row, most of them thinned, and where those of each start."""
    lengths = np.array([len(own) for own in rows])
    flat = np.concatenate(rows)
    thinned = np.repeat(rng.random(len(rows)) < THINNED, lengths)
    kept = ~thinned | (rng.random(len(flat)) > gone[flat])
    of = np.repeat(np.arange(len(rows)), lengths)[kept]
    return torch.from_numpy(flat[kept]), torch.from_numpy(np.searchsorted(of, np.arange(len(rows))))


def _file(networks: Sequence[_Net], kinds: list[str], attributes: list[str]) -> File:
    """The networks as one, whose scores are the mean of theirs, with rows of bytes."""
    with torch.no_grad():
        hidden = np.concatenate([net.hidden.weight.numpy() for net in networks], axis=1)
        direct = np.mean([net.direct.weight.numpy() for net in networks], axis=0)
        out = np.concatenate([net.out.weight.numpy().T for net in networks]) / len(networks)
        out_bias = np.mean([net.out.bias.numpy() for net in networks], axis=0)
        bias = np.concatenate([net.bias.numpy() for net in networks])
    hidden_rows, hidden_scale = _bytes(hidden)
    rows, scale = _bytes(direct)
    order = sorted(range(len(attributes)), key=attributes.__getitem__)
    return File(
        kinds=kinds,
        **listed([attributes[at] for at in order]),
        rows=memoryview(np.concatenate((hidden_rows, rows), axis=1)[order].tobytes()),
        hidden_scale=hidden_scale,
        scale=scale,
        bias=bias.astype(float).round(6).tolist(),
        out=out.astype(float).round(6).tolist(),
        out_bias=out_bias.astype(float).round(6).tolist(),
    )


def _bytes(weights: np.ndarray[Any, Any]) -> tuple[np.ndarray[Any, np.dtype[np.int8]], float]:
    """The weights as whole numbers from -127 to 127, and what one of them is worth; the few that are larger are cut."""
    scale = float(np.quantile(np.abs(weights), 0.9999)) / 127
    return np.clip(np.rint(weights / scale), -127, 127).astype(np.int8), scale
