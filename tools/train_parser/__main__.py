"""From the gold sets to the parser's data, in one command.

    python -m tools.train_parser            # lists, held-out measuring, calibration, the shipped model, the card
    python -m tools.train_parser --measure  # only trains without the held-out part, measures and calibrates
    python -m tools.train_parser --ship     # only trains the shipped model on all that may be used
    python -m tools.train_parser --ship --kinds     # and of it only the model of types
    python -m tools.train_parser --without-network  # all but the network of labels, which stays as it is and is not measured
    python -m tools.train_parser.folds              # the types alone, each work held out once

Seeds are fixed: the same gold gives the same files. A full run takes some five hours on two cores, most of it for the network.
It needs what the group "train" of `pyproject.toml` names, PyTorch among it, and none of that is needed to use what was trained.
"""

from __future__ import annotations

import argparse
import json
import sys
import tempfile
from collections.abc import Sequence
from concurrent.futures import ProcessPoolExecutor
from multiprocessing import get_context
from pathlib import Path
from typing import Any

from refman.references import decode
from refman.references.decode import MODEL
from refman.references.kind_network import FILE as KINDS
from refman.references.matrix.neural import FILE as NETWORK
from tools.train_parser import calibrate, card
from tools.train_parser.average import LEAST, averaged
from tools.train_parser.corpus import MIXES, SEED, Mix, gold, mixed, thinned
from tools.train_parser.fit import fit
from tools.train_parser.gold import MEASURED, Labelled, load, read_lines
from tools.train_parser.kinds import train_kinds
from tools.train_parser.lists import given_names, places
from tools.train_parser.scoring import entries_of, records_of, scorer
from tools.train_parser.styled import as_written
from tools.train_parser.usual import write_usual
from tools.train_parser.written import Item, parted, written_works

ROOT = Path(__file__).resolve().parents[2]
DATA = ROOT / "refman" / "references" / "data"
CALIBRATED_ON = ("grobid", "rendered", "anystyle-core", "anystyle-good")
SCORES = Path(__file__).parent / "held-out.json"
# So many references of the written works that are held out, each three times in any style.
OF_HELD_WORKS = 3_000


def write_lists() -> None:
    """Given names and places."""
    items = (item for name in ("anystyle-core", "anystyle-good", "grobid", "rendered") for item in load(name))
    (DATA / "given-names.txt").write_text("\n".join(given_names(items)) + "\n", "utf-8")
    (DATA / "places.txt").write_text("\n".join(places()) + "\n", "utf-8")


def train(items: list[Labelled], works: Sequence[Item], *, labels: bool = True, network: bool = True) -> None:
    """The labels' model and network with what is usual, and the types' model, from gold and works and what is made of them."""
    if labels:
        _train_labels(items, works)
        if network:
            from tools.train_parser.neural import fit_network

            fit_network(items, works, DATA / NETWORK)
        write_usual(thinned(items), DATA / "usual.txt")
    # A process of its own: it reads references by the labels' model that lies there now.
    with ProcessPoolExecutor(1, mp_context=get_context("spawn")) as process:
        process.submit(train_kinds, items, works, DATA / KINDS).result()


def _train_labels(items: list[Labelled], works: Sequence[Item]) -> None:
    """The mean of a model for each mix; as many are trained at once as there are cores."""
    with tempfile.TemporaryDirectory() as folder, ProcessPoolExecutor() as processes:
        paths = [str(Path(folder, f"{at}.crf")) for at in range(len(MIXES))]
        list(processes.map(train_mix, [items] * len(MIXES), [works] * len(MIXES), MIXES, paths))
        weighed = [path for path, mix in zip(paths, MIXES) for _ in range(mix.weight)]
        averaged(weighed, str(DATA / MODEL), least=LEAST)


def train_mix(items: list[Labelled], works: Sequence[Item], mix: Mix, path: str) -> None:
    """The model of one mix."""
    fit([(item.cut, item.labels) for item in mixed(items, works, mix)], path)


def _ask_no_network() -> None:
    """From now on no reference is so unsure that the network is asked."""
    from refman.references.matrix import model

    decode.SURE = -1.0
    model.SURE = -1.0  # type: ignore[attr-defined]


def measure(held: list[Labelled], works: Sequence[Item]) -> dict[str, Any]:
    """Scores on what was held out, and on the sets that are never trained on; the calibration is written first."""
    ids = {item.id for item in held}
    sets = {
        name: [r for r in read_lines(name) if r["id"] in ids or name.startswith(("excite", "cora"))]
        for name in MEASURED
    }
    calibrate.write(calibrate.calibrated({name: sets[name] for name in CALIBRATED_ON}), str(DATA / "confidence.json"))
    from refman.model.reference import reference_to_csl
    from refman.references import confidence

    confidence._table.cache_clear()
    sets["works"] = records_of(as_written(works, OF_HELD_WORKS, SEED))
    out = {}
    for name, records in sets.items():
        entries = entries_of(name, records)
        items = [reference_to_csl(entry.reference) for entry in entries]
        scores, _, _ = scorer().score(records, items)
        sure = [at for at, entry in enumerate(entries) if entry.confidence >= 0.9]
        right = sum(scorer().score([records[at]], [items[at]])[0]["all_right"] for at in sure)
        out[name] = {
            "n": len(records),
            "f1": scores["micro"]["f1"],
            "all": scores["all_right"],
            "type": scores["type_acc"],
            "date": scores["full_date_acc"],
            "sure": round(len(sure) / len(records), 4),
            "kept": round(right / max(1, len(sure)), 4),
            "fields": {field: value["f1"] for field, value in scores["fields"].items()},
        }
        print(name, {key: value for key, value in out[name].items() if key != "fields"}, file=sys.stderr)
    return out


def main() -> None:
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("--measure", action="store_true")
    options.add_argument("--ship", action="store_true")
    options.add_argument(
        "--trained", action="store_true", help="with --measure: the data's models already lack the held-out part"
    )
    options.add_argument(
        "--without-network", action="store_true", help="the network stays, and is not asked in measuring"
    )
    options.add_argument("--kinds", action="store_true", help="with --ship: the labels' model stays as it is")
    chosen = options.parse_args()
    everything, network = not (chosen.measure or chosen.ship), not chosen.without_network
    if everything:
        write_lists()
    if chosen.measure or everything:
        items, held = gold(held_out=True)
        works, held_works = parted(written_works())
        if not chosen.trained:
            train(items, works, network=network)
        if not network:
            _ask_no_network()
        SCORES.write_text(json.dumps({"network": network, "sets": measure(held, held_works)}, indent=1) + "\n", "utf-8")
    if chosen.ship or everything:
        train(gold(held_out=False)[0], written_works(), labels=not chosen.kinds, network=network)
    scores = json.loads(SCORES.read_text("utf-8"))
    card.write(scores["sets"], DATA, whole=chosen.ship or everything, asked=scores["network"])


if __name__ == "__main__":
    main()
