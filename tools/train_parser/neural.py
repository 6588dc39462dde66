"""The network that gives a second opinion (`refman/references/matrix/neural.py`), trained by way of a larger one.

A recurrent network of two layers learns the labels; a small convolutional one, which numpy runs fast enough, then learns
what the large one says of the same words, and the labels. Each epoch has other recombined references and other templates.

Source: Hinton, Vinyals and Dean (2015), Distilling the knowledge in a neural network (section 2).
"""

from __future__ import annotations

import random
import sys
import time
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from pathlib import Path
from typing import Any, NamedTuple

import msgspec
import numpy as np
import torch
from torch import nn
from torch.nn.functional import cross_entropy, log_softmax, relu, softmax

from refman.references.features import SHAPES, STATES, gap_of, states, word_of
from refman.references.matrix.neural import File, Layer, Table
from refman.references.stretches import BITS
from tools.train_parser.corpus import OF_WORKS, RECOMBINED, SEED, made
from tools.train_parser.gold import Labelled
from tools.train_parser.styled import as_written
from tools.train_parser.written import Item

# Width of the large network and of the small one; how far the small one's layers reach.
LARGE, WIDTH, REACHES = 128, 64, (1, 2, 4, 8, 1)
LARGE_EPOCHS, EPOCHS, BATCH = 8, 24, 48
# So many epochs of the small network differ in what they read; then they come round again.
DIFFERENT = 4
# Longer references are left out: they fill a batch with blanks.
LONGEST = 150
# How many names each table has at the most, and how often one must be met.
MOST, LEAST_OFTEN = (
    {"words": 9000, "tails": 2000, "heads": 4000, "gaps": 600},
    {"words": 6, "tails": 15, "heads": 15, "gaps": 6},
)
# How often a word, its tail and its head are hidden from the large network and from the small one, so that they learn to do
# without, and the share of all numbers that they have to do without.
HIDDEN, DROPPED = (0.2, 0.15, 0.15), 0.2
SMALL_HIDDEN, SMALL_DROPPED = (0.1, 0.07, 0.07), 0.05
# The share of the large network's opinion in what the small one learns.
SOFT = 0.7
AMOUNTS = {**RECOMBINED, "anystyle-core": 2.0, "anystyle-good": 0.4, "grobid": 0.4}
_NONE = -100


class Encoded(NamedTuple):
    """A reference in numbers: for each word its row in each table and its kinds as bits, and its label.

    `told` is what the large network takes for the probability of each label of each word, where it was asked.
    """

    words: np.ndarray[Any, Any]
    labels: np.ndarray[Any, Any]
    told: np.ndarray[Any, Any] | None = None


class Batch(NamedTuple):
    """References side by side, the shorter ones filled up."""

    words: torch.Tensor
    lengths: torch.Tensor
    labels: torch.Tensor
    told: torch.Tensor | None


class Vocabulary:
    """The names of all tables and the labels, from 1: 0 is what is not known."""

    def __init__(self, items: Sequence[Labelled]) -> None:
        counts: dict[str, Counter[str]] = {name: Counter() for name in MOST}
        labels = set()
        for item in items:
            labels.update(item.labels)
            for word in map(word_of, item.cut.words):
                own, _, tail, head = word.attributes[:4]
                counts["words"][own] += 1
                counts["tails"][tail] += 1
                counts["heads"][head] += 1
            counts["gaps"].update(gap_of(gap).name for gap in item.cut.gaps)
        self.labels = sorted(labels)
        self.names = {name: _most(found, MOST[name], LEAST_OFTEN[name]) for name, found in counts.items()}
        self._rows = {name: {key: at for at, key in enumerate(names, 1)} for name, names in self.names.items()}
        self._label = {label: at for at, label in enumerate(self.labels)}

    def encoded(self, item: Labelled) -> Encoded:
        """The numbers of a reference: word, tail, head, shape, gap before, gap behind, state, kinds."""
        words, tails, heads, gaps = (self._rows[name] for name in MOST)
        between = [gap_of(gap) for gap in item.cut.gaps]
        rows = []
        for at, (word, state) in enumerate(zip(map(word_of, item.cut.words), states(between))):
            own, _, tail, head = word.attributes[:4]
            rows.append(
                (
                    *(words.get(own, 0), tails.get(tail, 0), heads.get(head, 0), _SHAPES[word.shape]),
                    *(gaps.get(between[at].name, 0), gaps.get(between[at + 1].name, 0), _STATES[state], word.bits),
                )
            )
        return Encoded(
            np.array(rows, dtype=np.int64), np.array([self._label.get(label, _NONE) for label in item.labels])
        )

    def sizes(self) -> list[int]:
        """The rows of each table."""
        words, tails, heads, gaps = (len(names) + 1 for names in self.names.values())
        return [words, tails, heads, len(SHAPES) + 1, gaps, gaps, len(STATES)]


_SHAPES = {shape: at for at, shape in enumerate(SHAPES, 1)}
_STATES = {state: at for at, state in enumerate(STATES)}


def _most(counts: Counter[str], most: int, least: int) -> list[str]:
    often = sorted((-count, name) for name, count in counts.items() if count >= least and name)
    return [name for _, name in often[:most]]


class Seen(nn.Module):
    """A word's vector: the sum of those of all that is seen of it, evened out."""

    def __init__(self, sizes: Sequence[int], width: int, hidden: Sequence[float]) -> None:
        super().__init__()
        self.hidden = hidden
        self.tables = nn.ModuleList(nn.Embedding(size, width) for size in sizes)
        for table in self.tables:
            nn.init.normal_(table.weight, std=0.4)
        self.kinds = nn.Linear(len(BITS), width)
        self.even = nn.LayerNorm(width)

    def forward(self, words: torch.Tensor) -> torch.Tensor:
        columns = list(words.unbind(-1))
        kinds = (columns.pop()[..., None] >> torch.arange(len(BITS))) & 1
        if self.training:
            for at, share in enumerate(self.hidden):
                columns[at] = columns[at].masked_fill(torch.rand(columns[at].shape) < share, 0)
        whole = self.kinds(kinds.float())
        for table, column in zip(self.tables, columns):
            whole = whole + table(column)
        return self.even(whole)


class Large(nn.Module):
    """Two recurrent layers, read from both ends."""

    def __init__(self, sizes: Sequence[int], labels: int) -> None:
        super().__init__()
        self.seen = Seen(sizes, LARGE, HIDDEN)
        self.drop = nn.Dropout(DROPPED)
        self.layers = nn.LSTM(LARGE, LARGE, 2, batch_first=True, bidirectional=True, dropout=0.3)
        self.out = nn.Linear(2 * LARGE, labels)

    def forward(self, words: torch.Tensor, lengths: torch.Tensor) -> torch.Tensor:
        packed = nn.utils.rnn.pack_padded_sequence(
            self.drop(self.seen(words)), lengths, batch_first=True, enforce_sorted=False
        )
        read, _ = nn.utils.rnn.pad_packed_sequence(
            self.layers(packed)[0], batch_first=True, total_length=words.shape[1]
        )
        return self.out(self.drop(read))


class Small(nn.Module):
    """Convolutions that reach further and further, each added to what it has read."""

    def __init__(self, sizes: Sequence[int], labels: int) -> None:
        super().__init__()
        self.seen = Seen(sizes, WIDTH, SMALL_HIDDEN)
        self.drop = nn.Dropout(SMALL_DROPPED)
        self.layers = nn.ModuleList(nn.Conv1d(WIDTH, WIDTH, 3, padding=reach, dilation=reach) for reach in REACHES)
        self.out = nn.Linear(WIDTH, labels)

    def forward(self, words: torch.Tensor, lengths: torch.Tensor) -> torch.Tensor:
        within = (torch.arange(words.shape[1])[None] < lengths[:, None]).float()[:, None]
        read = self.drop(self.seen(words)).transpose(1, 2) * within
        for layer in self.layers:
            read = read + self.drop(relu(layer(read))) * within
        return self.out(self.drop(read.transpose(1, 2)))


def fit_network(items: list[Labelled], works: Sequence[Item], path: str | Path) -> None:
    """Train on gold and what is made of it and of works, and write the file."""
    torch.manual_seed(SEED)
    torch.set_num_threads(1)  # Several add up in another order each time.
    vocabulary = Vocabulary(epoch(items, works, 0))

    def references(number: int) -> list[Encoded]:
        found = map(vocabulary.encoded, epoch(items, works, number))
        return [one for one in found if len(one.labels) <= LONGEST]

    large = Large(vocabulary.sizes(), len(vocabulary.labels))
    _train(large, references, LARGE_EPOCHS, 3e-3)
    small = Small(vocabulary.sizes(), len(vocabulary.labels))
    taught = [_told(large, references(LARGE_EPOCHS + number)) for number in range(DIFFERENT)]
    _train(small, lambda number: taught[number % DIFFERENT], EPOCHS, 5e-3)
    Path(path).write_bytes(written(small, vocabulary))


def epoch(items: list[Labelled], works: Sequence[Item], number: int) -> list[Labelled]:
    """What an epoch reads: each time other references made of gold and works, and other two thirds of those that add styles."""
    plain = [item for item in items if item.source != "rendered-extra"]
    styles = [item for item in items if item.source == "rendered-extra"]
    random.Random(number).shuffle(styles)
    again = [item for item in items if item.source == "anystyle-core"]
    new = made(items, recombination=AMOUNTS, seed=SEED + 1000 * number)
    written = as_written(works, OF_WORKS, SEED + 1000 * number)
    return [*plain, *again, *styles[: len(styles) * 2 // 3], *new, *written]


def _train(net: nn.Module, references: Callable[[int], list[Encoded]], epochs: int, rate: float) -> None:
    rng = random.Random(SEED)
    optimizer = torch.optim.AdamW(net.parameters(), weight_decay=0.01)
    # Epochs differ a little in size.
    steps = int(len(references(0)) / BATCH * 1.05) * epochs
    rates = torch.optim.lr_scheduler.OneCycleLR(optimizer, rate, total_steps=steps, pct_start=0.1)
    started = time.monotonic()
    for number in range(epochs):
        losses = []
        for batch in _batches(references(number), rng):
            loss = _loss(net(batch.words, batch.lengths), batch)
            optimizer.zero_grad()
            loss.backward()
            nn.utils.clip_grad_norm_(net.parameters(), 5)
            optimizer.step()
            rates.step()
            losses.append(loss.item())
        mean, seconds = sum(losses) / len(losses), time.monotonic() - started
        print(f"{type(net).__name__}, epoch {number}: {mean:.4f}, {seconds:.0f} s", file=sys.stderr, flush=True)
    net.eval()


def _loss(found: torch.Tensor, batch: Batch) -> torch.Tensor:
    """What the labels cost, and what the teacher's opinion does where there is one."""
    smooth = 0.02 if batch.told is None else 0.0
    hard = cross_entropy(found.flatten(0, 1), batch.labels.flatten(), ignore_index=_NONE, label_smoothing=smooth)
    if batch.told is None:
        return hard
    soft = -(batch.told * log_softmax(found, -1)).sum(-1)[batch.labels != _NONE].mean()
    return (1 - SOFT) * hard + SOFT * soft


def _told(teacher: nn.Module, references: list[Encoded]) -> list[Encoded]:
    """The references with the teacher's opinion of them."""
    out = []
    order = sorted(references, key=lambda one: len(one.labels))
    with torch.no_grad():
        for at in range(0, len(order), BATCH):
            group = order[at : at + BATCH]
            batch = _batch(group)
            told = softmax(teacher(batch.words, batch.lengths), -1).numpy().astype(np.float16)
            out += [one._replace(told=rows[: len(one.labels)]) for one, rows in zip(group, told)]
    return out


def _batches(references: list[Encoded], rng: random.Random) -> Iterator[Batch]:
    """References of like length together, in any order."""
    order = sorted(range(len(references)), key=lambda at: len(references[at].labels) + 6 * rng.random())
    groups = [order[at : at + BATCH] for at in range(0, len(order), BATCH)]
    rng.shuffle(groups)
    for group in groups:
        yield _batch([references[at] for at in group])


def _batch(many: Sequence[Encoded]) -> Batch:
    lengths = [len(one.labels) for one in many]
    words = np.zeros((len(many), max(lengths), many[0].words.shape[1]), dtype=np.int64)
    labels = np.full(words.shape[:2], _NONE)
    told = None if many[0].told is None else np.zeros((*words.shape[:2], many[0].told.shape[1]), dtype=np.float32)
    for at, (one, length) in enumerate(zip(many, lengths)):
        words[at, :length], labels[at, :length] = one.words, one.labels
        if told is not None:
            told[at, :length] = one.told
    opinion = None if told is None else torch.from_numpy(told)
    return Batch(torch.from_numpy(words), torch.tensor(lengths), torch.from_numpy(labels), opinion)


def written(small: Small, vocabulary: Vocabulary) -> bytes:
    """The file of a small network."""
    rows = [_array(table.weight) for table in small.seen.tables]
    words, tails, heads, shapes, before, behind, around = rows
    names = vocabulary.names
    file = File(
        labels=vocabulary.labels,
        width=WIDTH,
        words=_table(words, names["words"]),
        tails=_table(tails, names["tails"]),
        heads=_table(heads, names["heads"]),
        shapes=_table(shapes),
        kinds=_table(_array(small.seen.kinds.weight).T),
        before=_table(before, names["gaps"]),
        behind=_table(behind, names["gaps"]),
        states=_table(around),
        bias=_bytes(small.seen.kinds.bias),
        gain=_bytes(small.seen.even.weight),
        shift=_bytes(small.seen.even.bias),
        # PyTorch has a convolution's weights as out x in x place.
        layers=[
            Layer(reach, np.ascontiguousarray(_array(layer.weight).transpose(2, 1, 0)).tobytes(), _bytes(layer.bias))
            for reach, layer in zip(REACHES, small.layers)
        ],
        out=np.ascontiguousarray(_array(small.out.weight).T).tobytes(),
        out_bias=_bytes(small.out.bias),
    )
    return msgspec.msgpack.encode(file)


def _array(values: torch.Tensor) -> np.ndarray[Any, np.dtype[np.float32]]:
    return values.detach().numpy().astype(np.float32)


def _bytes(values: torch.Tensor) -> bytes:
    return _array(values).tobytes()


def _table(rows: np.ndarray[Any, np.dtype[np.float32]], names: Iterable[str] = ()) -> Table:
    """Vectors in eight bits a number: what is lost is a hundredth of what they say."""
    scale = float(np.abs(rows).max()) / 127
    return Table("\n".join(names), scale, np.round(rows / scale).astype(np.int8).tobytes())
