"""The model over many references at once, as matrices: the labels of `decode.labelling`, in a third of its time.

Reading the model takes as long as labelling some hundred references, so that it is worth it only for many. A reference's
attributes become rows of a table of weights. Forward and backward sums give every label's probability; the most probable
sequence is then sought among the few labels that can be part of it, which is exact: no label of a sequence is less
probable than the sequence.

Sources: Rabiner (1989), A tutorial on hidden Markov models, sections III and V.A (scaling); the layout of the model's file
is that of CRFsuite 0.12 (crf1d_model.c, cqdb.c).
"""

from __future__ import annotations

import functools
import struct
from collections.abc import Sequence
from itertools import chain
from typing import Any, NamedTuple

import numpy as np

from refman.references import habits
from refman.references.data_files import data_bytes
from refman.references.decode import (
    CERTAIN,
    HALF,
    LIKELY,
    MODEL,
    NOT_ASKED,
    SURE,
    Labelling,
    again,
    by_label,
    tagged,
)
from refman.references.features import OWN, STATES
from refman.references.matrix.hashes import Rows, Whole, slices, texts
from refman.references.matrix.met import Gaps, Words
from refman.references.matrix.model_file import feature_table, strings_at
from refman.references.matrix.neural import STATE_ROWS, Numbered, gained, network, weakest
from refman.references.matrix.sights import Sights, sights
from refman.references.matrix.sums import marginals
from refman.references.tokens import Tokens

Floats = np.ndarray[Any, np.dtype[Any]]
# A word's columns: its own attributes, then those that it gives to the word behind, the one in front, and one further.
_BEFORE, _AFTER, _BEFORE2, _AFTER2, _WIDTH = OWN, OWN + 2, OWN + 4, OWN + 5, OWN + 6
# So many words are in the tables at once, which bounds the memory that long texts take; and so many are remembered.
_AT_ONCE, _WORDS, _GAPS = 8_000, 100_000, 20_000
# The search by hand is left to the other decoder where so many pairs of labels a word are possible.
_PAIRS = 40


# The network's rows of the states of brackets and quotation marks.
_STATE_ROWS = np.array([STATE_ROWS[state] for state in STATES])


class _Page:
    """References that are labelled together, and where the words of each start in the row of all their words.

    `added` is what the network and a list's habits added to the scores of the words, where they were asked; `numbers` and
    `between` are those of all words and gaps, once they were learnt.
    """

    __slots__ = ("added", "between", "cuts", "ends", "lengths", "numbers", "starts")

    def __init__(self, cuts: Sequence[Tokens]) -> None:
        self.cuts = cuts
        self.numbers: Whole
        self.between: Whole
        self.added: Floats | None = None
        self.lengths: Whole = np.array([len(cut.words) for cut in cuts])
        self.ends: Whole = np.cumsum(self.lengths)
        self.starts: Whole = self.ends - self.lengths


def _part(page: _Page, chosen: Whole) -> tuple[_Page, Whole]:
    """Some references of a page as a page of their own, and the places of its words in the whole one."""
    part = _Page([page.cuts[at] for at in chosen.tolist()])
    return part, np.repeat(page.starts[chosen] - part.starts, part.lengths) + np.arange(int(part.lengths.sum()))


class _Found(NamedTuple):
    """The most probable paths of a page: the number of each word's label, its probability, and that of each whole path."""

    path: Whole
    own: Floats
    probabilities: Floats

    def edges(self, starts: Whole) -> Whole:
        """Whether a field begins or ends at each word."""
        edge = np.ones(len(self.path), dtype=bool)
        same = self.path[1:] == self.path[:-1]
        edge[1:-1] = ~(same[1:] & same[:-1])
        edge[starts] = True
        edge[starts[1:] - 1] = True
        return edge


class Matrix:
    """The weights of a model, and the rows of the words that were met."""

    def __init__(self, model: bytes) -> None:
        features = feature_table(model)
        labels, attributes = struct.unpack_from("<2I", model, 32)
        places, sizes = strings_at(model, attributes)
        state, transition = features[features["type"] == 0], features[features["type"] == 1]
        named = zip(*(numbers.tolist() for numbers in strings_at(model, labels)))
        self.labels = np.array([model[start : start + size].decode() for start, size in named], dtype=object)
        # Row 0 is that of all attributes which the model does not know.
        self.rows = Rows(slices(np.frombuffer(model, np.uint8), places, sizes))
        self.weights = np.zeros((len(places) + 1, len(self.labels)), dtype=np.float32)
        self.weights[state["source"] + 1, state["target"]] = state["weight"]
        self.transitions = np.zeros((len(self.labels), len(self.labels)))
        self.transitions[transition["source"], transition["target"]] = transition["weight"]
        self.steps = self.transitions.tolist()
        self.number = {label: at for at, label in enumerate(self.labels.tolist())}
        self.places = Rows(texts([*habits.places()]))
        self.words = Words(_WORDS, _WIDTH)
        self.gaps = Gaps(_GAPS)
        self._in_network: Any = None
        self._word_vectors = Numbered(lambda new: network().of_words([self.words.met[number - 1] for number in new]))
        self._gap_vectors = Numbered(lambda new: network().of_gaps([self.gaps.met[number] for number in new]))

    def labellings(self, cuts: Sequence[Tokens], *, together: bool = False) -> list[Labelling]:
        """The labels of each reference; each has one word at least. `together`: they are one list (see `habits`)."""
        total = sum(len(cut.words) for cut in cuts)
        # Parts of one size, so that none is left without neighbours.
        most = total / (total // _AT_ONCE + 1)
        out: list[Labelling] = []
        start = words = 0
        for at, cut in enumerate(cuts):
            if words >= most:
                out += self._batch(cuts[start:at], together)
                start, words = at, 0
            words += len(cut.words)
        return out + self._batch(cuts[start:], together) if cuts else out

    def _batch(self, cuts: Sequence[Tokens], together: bool) -> list[Labelling]:
        page = _Page(cuts)
        scores, seen = self._scores(page)
        # A path of more than a half is the most probable one: those that the network is not asked about need no search.
        found = self._found(page, scores, searched=False)
        added, believed = self._ask(page, seen, scores, found)
        labellings = self._labellings(page, found, believed)
        if together:
            self._again(page, scores, added, seen, found, labellings)
        return labellings

    def _ask(self, page: _Page, seen: Sights, scores: Floats, found: _Found) -> tuple[Floats, Floats]:
        """What the network's opinion added to each word's scores, and how far it believes each reference's labels.

        Those that are unsure are labelled once more, of those that are likely and not certain only the belief is wanted.
        """
        added = np.zeros(scores.shape, dtype=np.float32)
        believed = np.where(found.probabilities >= CERTAIN, 1.0, NOT_ASKED)
        likely = (found.probabilities >= LIKELY) & (found.probabilities < CERTAIN)
        chosen = np.flatnonzero(likely | (found.probabilities <= SURE))
        if not len(chosen):
            return added, believed
        part, words = _part(page, chosen)
        opinions = self._opinions(page, seen, part, words, chosen)
        of_likely = np.repeat(likely[chosen], part.lengths)
        if of_likely.any():
            lengths = part.lengths[likely[chosen]]
            columns = self._columns()[found.path[words[of_likely]]]
            believed[likely] = weakest(opinions[of_likely], columns, np.cumsum(lengths) - lengths)
        if not of_likely.all():
            self._hear(page, scores, found, chosen[~likely[chosen]], opinions[~of_likely], added)
        return added, believed

    def _hear(self, page: _Page, scores: Floats, found: _Found, chosen: Whole, opinions: Floats, added: Floats) -> None:
        """The chosen references, which are unsure, labelled once more with the network's opinion of them."""
        part, words = _part(page, chosen)
        numbers = [self.number[label] for label in network().labels]
        part.added = np.zeros((len(words), len(self.labels)), dtype=np.float32)
        weight = np.minimum(1.0, 2.0 * (1.0 - found.probabilities[chosen]))
        part.added[:, numbers] = gained(opinions) * np.repeat(weight, part.lengths)[:, None]
        added[words] = part.added
        scores[words] += part.added
        first = _Found(found.path[words], found.own[words], found.probabilities[chosen])
        second = self._found(part, scores[words])
        # As `decode` does it: no surer than before, where the labels of before were likely.
        known = (first.path == second.path) & first.edges(part.starts) & second.edges(part.starts)
        known &= np.repeat(first.probabilities > HALF, part.lengths)
        found.path[words] = second.path
        found.own[words] = np.where(known, np.minimum(first.own, second.own), second.own)
        found.probabilities[chosen] = np.minimum(np.maximum(first.probabilities, HALF), second.probabilities)

    def _opinions(self, page: _Page, seen: Sights, part: _Page, words: Whole, chosen: Whole) -> Floats:
        """The network's opinions of the words of a part of the page."""
        before = words + np.repeat(chosen, part.lengths)  # Each reference has a gap more than it has words.
        gaps = self._gap_vectors.of(page.between[np.concatenate((before, before + 1))])
        half = gaps.shape[1] // 2
        rows = self._word_vectors.of(page.numbers[words])
        rows += gaps[: len(words), :half]
        rows += gaps[len(words) :, half:]
        return network().judged(rows, _STATE_ROWS[seen.states[words]], part.lengths)

    def _columns(self) -> Any:
        """Where the network has each label; made when it is first asked."""
        if self._in_network is None:
            self._in_network = network().columns(self.labels.tolist())
        return self._in_network

    def _found(self, page: _Page, scores: Floats, *, searched: bool = True) -> _Found:
        shares, sums = marginals(scores, self.transitions, page.lengths, page.starts)
        path = shares.argmax(1)
        probabilities = np.exp(self._totals(scores, path, page.starts) - sums)
        if searched:
            self._mend(page, scores, shares, path, probabilities, sums)
        return _Found(path, shares[np.arange(len(path)), path], probabilities)

    def _again(
        self, page: _Page, scores: Floats, added: Floats, seen: Sights, found: _Found, labellings: list[Labelling]
    ) -> None:
        """Those that are still unsure are labelled once more, with the habits of all."""
        gains = habits.leanings(self._entries(page, seen, found, labellings))
        chosen = np.array([at for at, one in enumerate(gains) if one], dtype=np.intp)
        if not len(chosen):
            return
        part, words = _part(page, chosen)
        part_scores, part.added = scores[words], added[words]
        for start, at in zip(part.starts.tolist(), chosen.tolist()):
            for word, labels in gains[at].items():
                for label, gain in labels.items():
                    part_scores[start + word, self.number[label]] += gain
                    part.added[start + word, self.number[label]] += gain
        for at, second in zip(chosen.tolist(), self._labellings(part, self._found(part, part_scores))):
            labellings[at] = again(labellings[at], second)

    def _entries(self, page: _Page, seen: Sights, found: _Found, labellings: list[Labelling]) -> list[habits.Labelled]:
        places = self.places.of(seen.standing).tolist()
        unsure = (found.edges(page.starts) | ~seen.bare) & (found.own < habits.SURE_WORD)
        own = found.own.tolist()
        out = []
        for one, start, end in zip(labellings, page.starts.tolist(), page.ends.tolist()):
            where = np.flatnonzero(unsure[start:end]).tolist() if one.probability <= habits.SURE else ()
            doubted = [(at, own[start + at]) for at in where]
            out.append(habits.Labelled(places[start:end], one.labels, one.probability, doubted))
        return out

    def _scores(self, page: _Page) -> tuple[Floats, Sights]:
        """The weights of each word for each label (words x labels), and what was seen of them."""
        cuts, lengths = page.cuts, page.lengths
        words = list(chain.from_iterable(cut.words for cut in cuts))
        gaps = list(chain.from_iterable(cut.gaps for cut in cuts))
        if len(self.words.known) + len(words) > _WORDS:
            self.words.clear()
            self._word_vectors.clear()
        if len(self.gaps.known) + len(gaps) > _GAPS:
            self.gaps.clear()
            self._gap_vectors.clear()
        numbers, between = self.words.learn(words, self.rows), self.gaps.learn(gaps)
        page.numbers, page.between = numbers, between
        seen = sights(self.words, self.gaps, numbers, between, lengths)
        scores = self._of_words(numbers, lengths)
        self._add(scores, self.rows.of(seen.places))
        self._share(scores, seen.around, seen.sizes)
        self._share(scores, seen.parts, seen.part_sizes)
        return scores, seen

    def _share(self, scores: Floats, names: Whole, sizes: Whole) -> None:
        """The weights that the words of each group share."""
        shared = np.zeros((len(sizes), len(self.labels)))
        self._add(shared, self.rows.of(names))
        scores += shared[np.repeat(np.arange(len(sizes)), sizes)]

    def _of_words(self, numbers: Whole, lengths: Whole) -> Floats:
        """What the words themselves and those beside them weigh. Two blanks stand before, between and behind the references."""
        count = len(numbers)
        at = np.arange(count) + 2 * np.repeat(np.arange(1, len(lengths) + 1), lengths)
        padded = np.zeros(count + 2 * len(lengths) + 2, dtype=np.intp)
        padded[at] = numbers
        columns = self.words.columns
        scores = np.zeros((count, len(self.labels)))
        self._add(scores, columns[numbers, :_BEFORE])
        self._add(scores, columns[padded[at - 1], _BEFORE:_AFTER])
        self._add(scores, columns[padded[at + 1], _AFTER:_BEFORE2])
        self._add(scores, columns[padded[at - 2], _BEFORE2:_AFTER2])
        self._add(scores, columns[padded[at + 2], _AFTER2:])
        return scores

    def _add(self, scores: Floats, rows: Whole) -> None:
        """The weights of a matrix of rows, one column after the other."""
        some = np.empty(scores.shape, dtype=np.float32)
        for column in rows.T:
            np.take(self.weights, column, axis=0, out=some, mode="clip")
            scores += some

    def _totals(self, scores: Floats, path: Whole, starts: Whole) -> Floats:
        """The weight of a path through each reference."""
        weights = scores[np.arange(len(path)), path]
        steps = self.transitions[path[:-1], path[1:]]
        steps[starts[1:] - 1] = 0.0
        weights[1:] += steps
        return np.add.reduceat(weights, starts)

    def _mend(
        self, page: _Page, scores: Floats, marginals: Floats, path: Whole, probabilities: Floats, sums: Floats
    ) -> None:
        """The path of most probable labels made the most probable path, where they can differ."""
        starts, ends = page.starts, page.ends
        least = np.repeat(probabilities * (1 - 1e-6), ends - starts)
        possible = marginals >= least[:, None]
        counts = possible.sum(1)
        pairs = np.add.reduceat(counts * counts, starts)
        changed = False
        for at in np.flatnonzero(pairs > ends - starts).tolist():
            start, end = int(starts[at]), int(ends[at])
            if pairs[at] > _PAIRS * (end - start):
                cut = page.cuts[at]
                gains = {} if page.added is None else by_label(page.added[start:end], self.labels.tolist())
                whole = tagged(cut.words, cut.gaps, gains)
                found = [self.number[label] for label in whole.labels]
            else:
                found = self._best(scores[start:end], possible[start:end], counts[start:end])
            if found != path[start:end].tolist():
                path[start:end] = found
                changed = True
        if changed:
            np.exp(self._totals(scores, path, starts) - sums, out=probabilities)

    def _best(self, scores: Floats, possible: Any, counts: Whole) -> list[int]:
        """The best path through the possible labels (Viterbi)."""
        steps = self.steps
        where = np.nonzero(possible)
        weights = iter(scores[where].tolist())
        labels = iter(where[1].tolist())
        reached: list[tuple[float, int]] = []
        back: list[dict[int, int]] = []
        for count in counts.tolist():
            now = []
            origin = {}
            for _ in range(count):
                label, weight = next(labels), next(weights)
                if reached:
                    best, origin[label] = max((score + steps[before][label], before) for score, before in reached)
                    weight += best
                now.append((weight, label))
            back.append(origin)
            reached = now
        label = max(reached)[1]
        out = [label]
        for origin in reversed(back[1:]):
            label = origin[label]
            out.append(label)
        out.reverse()
        return out

    def _labellings(self, page: _Page, found: _Found, believed: Floats | None = None) -> list[Labelling]:
        beliefs = [NOT_ASKED] * len(page.starts) if believed is None else believed.tolist()
        shown = np.where(found.edges(page.starts), found.own, 1.0).tolist()
        labels = self.labels[found.path].tolist()
        return [
            Labelling(labels[start:end], probability, shown[start:end], belief)
            for start, end, probability, belief in zip(
                page.starts.tolist(), page.ends.tolist(), found.probabilities.tolist(), beliefs
            )
        ]


@functools.cache
def matrix(name: str = MODEL) -> Matrix:
    """The model, read once."""
    return Matrix(data_bytes(name))
