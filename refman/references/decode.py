"""The model: labels of words, and how sure they are. Where it is not sure, `neural` is asked, and then the list (`habits`)."""

from __future__ import annotations

import functools
from collections.abc import Callable, Sequence
from typing import Any

import msgspec

from refman.references import habits
from refman.references.data_files import data_bytes
from refman.references.features import Sight, features
from refman.references.tokens import Tokens

MODEL = "parser.crf"
# A process that has met so many references is worth reading the model as matrices; a call with so few is not worth using them.
MANY, FEW = 300, 16
# Labels of so much probability are believed; where it is less (one reference in six) the network is asked. To ask of more
# costs a twentieth of the speed and mends three references in a thousand. What is more probable than a half is the most
# probable, so that `matrix` need not search for it.
SURE, HALF = 0.62, 0.5
# Labels of so much probability are likely to be all right, and with so much certain. What is likely and not certain is shown to
# the network as well (one reference in five), not for the labels but for how sure they are: what both believe is right so
# much more often that nine references in twenty can be called sure where seven could. What is less likely could not be.
LIKELY, CERTAIN = 0.965, 0.995
# What stands for the network's belief where it was not asked.
NOT_ASKED = 0.5
# The tagger reads the bytes where they lie and does not own them.
_KEPT: list[bytes] = []


class Labelling(msgspec.Struct, frozen=True, gc=False):
    """A label for each word, the probability of the whole sequence, and that of each label.

    `believed` is the probability that the network gives the label it believes least: 1 where the labels are certain without
    it, `NOT_ASKED` where they are unsure anyway.
    """

    labels: list[str]
    probability: float
    marginals: list[float]
    believed: float = NOT_ASKED


@functools.cache
def tagger() -> Any:
    """The model, read once."""
    import pycrfsuite

    opened = pycrfsuite.Tagger()
    model = data_bytes(MODEL)
    opened.open_inmemory(model)
    _KEPT.append(model)
    return opened


def leaning(label: str) -> str:
    """The attribute that speaks for a label, by as much as its value says."""
    return f"={label}"


def labelling(words: list[str], gaps: list[str]) -> Labelling:
    """The most probable labels of the words; `gaps` has one more member than `words`."""
    return _read(Sight(words, gaps))[0]


def tagged(words: list[str], gaps: list[str], gains: habits.Leanings) -> Labelling:
    """The labels by the model alone, with what some labels gain."""
    return _tagged(features(Sight(words, gaps)), gains)


def labellings(cuts: Sequence[Tokens], waiting: int = 0, *, together: bool = False) -> list[Labelling]:
    """The labels of many references, each of one word at least.

    `together` says that they are one list, whose habits then help each of them; else they are the same as one by one.
    `waiting` is how many more the caller has, which tells sooner whether reading the matrices is worth it.
    """
    _MET.count += len(cuts)
    listed = together and len(cuts) >= habits.FEWEST
    if len(cuts) >= FEW and _MET.count + waiting >= MANY:
        from refman.references.matrix.model import matrix

        return matrix().labellings(cuts, together=listed)
    if not listed:
        return [labelling(cut.words, cut.gaps) for cut in cuts]
    return _listed([Sight(cut.words, cut.gaps) for cut in cuts])


def _listed(seen: Sequence[Sight]) -> list[Labelling]:
    """The labels of the references of a list: those that are unsure are read again with the habits of all."""
    found = []
    told = []
    entries = []
    known = habits.places()
    for one in seen:
        labels, gains = _read(one)
        places = [known.get(place, 0) for place in one.standing()]
        found.append(labels)
        told.append(gains)
        entries.append(habits.Labelled(places, labels.labels, labels.probability, _unsure(one, labels)))
    for at, gains in enumerate(habits.leanings(entries)):
        if gains:
            found[at] = again(found[at], _tagged(features(seen[at]), _sum(gains, told[at])))
    return found


def _read(seen: Sight) -> tuple[Labelling, habits.Leanings]:
    """The labels of a reference, and what the network made some of them gain: nothing where the model is sure."""
    attributes = features(seen)
    found = _tagged(attributes)
    if found.probability >= CERTAIN:
        return msgspec.structs.replace(found, believed=1.0), {}
    if SURE < found.probability < LIKELY:
        return found, {}
    from refman.references.matrix.neural import gained, network, weakest

    own = network()
    opinions = own.opinions([(seen.words, seen.gaps)])
    if found.probability >= LIKELY:
        believed = weakest(opinions, own.columns(found.labels), [0])
        return msgspec.structs.replace(found, believed=float(believed[0])), {}
    weight = min(1.0, 2.0 * (1.0 - found.probability))
    gains = by_label(gained(opinions) * weight, own.labels)
    return _heard(found, _tagged(attributes, gains)), gains


def _heard(first: Labelling, second: Labelling) -> Labelling:
    """The second labels, no surer than the first where these were likely: an opinion is no proof."""
    if first.probability <= HALF:
        return Labelling(second.labels, min(HALF, second.probability), second.marginals)
    marginals = [
        min(before, after) if edge and label == old else after
        for before, after, edge, label, old in zip(
            first.marginals, second.marginals, _edges(second.labels), second.labels, first.labels
        )
    ]
    return Labelling(second.labels, min(first.probability, second.probability), marginals)


def by_label(rows: Any, labels: Sequence[str]) -> habits.Leanings:
    """What each word's labels gain, from a row for each word with a number for each label; what gains nothing is left out."""
    return {
        at: {label: gain for label, gain in zip(labels, row) if gain}
        for at, row in enumerate(rows.astype(float).tolist())
    }


def _sum(one: habits.Leanings, two: habits.Leanings) -> habits.Leanings:
    out = {at: dict(labels) for at, labels in one.items()}
    for at, labels in two.items():
        own = out.setdefault(at, {})
        for label, gain in labels.items():
            own[label] = own.get(label, 0.0) + gain
    return out


def again(first: Labelling, second: Labelling) -> Labelling:
    """The second labels of an entry, no surer than the first: that others are laid out likewise is no proof."""
    return Labelling(second.labels, min(first.probability, second.probability), second.marginals)


def _unsure(seen: Sight, found: Labelling) -> list[tuple[int, float]]:
    """The words at which a field begins or ends, or might, with the probability of their labels; none where all is sure."""
    if found.probability > habits.SURE:
        return []
    edges = _edges(found.labels)
    marginal = tagger().marginal
    out = []
    for at, (label, gap) in enumerate(zip(found.labels, seen.gaps)):
        if edges[at] or not gap.bare:
            probability = found.marginals[at] if edges[at] else marginal(label, at)
            if probability < habits.SURE_WORD:
                out.append((at, probability))
    return out


def _tagged(attributes: list[list[str | bytes]], gains: habits.Leanings | None = None) -> Labelling:
    model = tagger()
    told: list[Any] = list(attributes)
    for at, labels in (gains or {}).items():
        told[at] = dict.fromkeys(attributes[at], 1.0) | {leaning(label): gain for label, gain in labels.items()}
    found = model.tag(told)
    return Labelling(found, model.probability(found), _marginals(model.marginal, found))


def _marginals(marginal: Callable[[str, int], float], labels: list[str]) -> list[float]:
    """The probability of each label where its field begins and ends; inside it is left at 1, since edges are what is unsure."""
    return [marginal(label, at) if edge else 1.0 for at, (label, edge) in enumerate(zip(labels, _edges(labels)))]


def _edges(labels: list[str]) -> list[bool]:
    """Whether a field begins or ends at each word."""
    last = len(labels) - 1
    return [
        at == 0 or at == last or label != labels[at - 1] or label != labels[at + 1] for at, label in enumerate(labels)
    ]


class _Met:
    """How many references this process has labelled."""

    count = 0


_MET = _Met()
