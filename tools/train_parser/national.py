"""References laid out as the lists of one country are, every field's span known: the layouts of `nations.py`, filled."""

from __future__ import annotations

import random
from collections.abc import Callable, Iterator
from importlib import import_module

from tools.train_parser.compose import Composer
from tools.train_parser.gold import Labelled
from tools.train_parser.lists import faker_names
from tools.train_parser.nations import NATIONS, Nation
from tools.train_parser.people import STYLES, Ands, Person, initials, person, person_of
from tools.train_parser.recombine import Pools

# Faker's lists of words in the language of a locale; English and made-up Latin say nothing of a country.
_WORDS = frozenset("cs_CZ da_DK el_GR es_ES fr_FR nl_BE nl_NL pl_PL ru_RU uk_UA".split())
# Given names with the father's behind them: two initials.
_OF_THE_FATHER = frozenset(("ru_RU", "uk_UA", "bg_BG"))
_LABELS = {
    "A2": "author", "R0": "names", "R1": "editor", "R2": "translator", "SUB": "title", "SUB2": "container-title",
    "SUB3": "title", "SUB4": "container-title", "me": "medium", "bd": "DOI", "nn": "x", "code": "x", "D2": "issued",
    "lawno": "number", "cz": "number", "sec": "section", "MY": "issued", "y2": "x", "TU": "title",
    "EVB": "event-title", "EVN": "note", "an": "container-title", "BR": "author",
}  # fmt: skip


class NationalComposer(Composer):
    """Writes references of one nation after the other."""

    def __init__(self, pools: Pools, rng: random.Random) -> None:
        super().__init__(pools, rng)
        self.labels = {**self.labels, **_LABELS}
        self.nation: Nation = NATIONS[0][0]
        self.written: list[Person] = []

    def draw_layout(self, weights: dict[str, float]) -> tuple[str, ...]:
        self.nation = self.rng.choices([nation for nation, _ in NATIONS], [weight for _, weight in NATIONS])[0]
        self.lang = ""
        return tuple(part.strip() for part in self.rng.choice(self.nation.layouts).split("|", 3))

    def value(self, name: str, extra: str) -> str:
        rng = self.rng
        if name in ("R0", "R1", "R2"):
            return self.people(name, extra)
        if extra and name in ("me", "an"):
            return rng.choice(extra.split("¦"))
        maker = _VALUES.get(name)
        return maker(self) if maker else super().value(name, extra)

    def continues(self, name: str) -> bool:
        return name.startswith("SUB")

    def title(self) -> str:
        rng = self.rng
        if rng.random() < 0.25:
            return super().title()
        found = self._words() if rng.random() < 0.35 else rng.choice(self.nation.titles)
        if rng.random() < 0.2 and ":" not in found:
            found += rng.choice((": ", ". ", " – ", " : ")) + rng.choice(self.nation.titles)
        return found

    def _words(self) -> str:
        """A sentence of the language's words in any order, where there are such."""
        locale = self.rng.choice(self.nation.locales)
        if locale not in _WORDS:
            return self.rng.choice(self.nation.titles)
        words = import_module(f"faker.providers.lorem.{locale}").Provider.word_list
        return " ".join(self.rng.choices(words, k=self.rng.randrange(3, 12))).capitalize()

    def date(self, style: str, year: bool = True) -> str:
        rng, nation = self.rng, self.nation
        month, day = rng.randrange(12), rng.randrange(1, 29)
        word = nation.months[month]
        if not year:
            return f"{day}. {word}" if "{d}. {w} {y}" in nation.days else f"{day} {word}"
        shape = rng.choice(nation.days)
        return shape.format(
            d=day, dd=f"{day:02}", m=month + 1, mm=f"{month + 1:02}", w=word, y=self.year
        )  # fmt: skip

    def people(self, name: str, extra: str) -> str:
        rng, style = self.rng, extra or self.names_style
        if style in ("org", "org-caps"):
            body = rng.choice(self.nation.bodies)
            return body.upper() if style == "org-caps" and rng.random() < 0.8 else body
        if name not in ("A", "E"):
            family, given = self._person()
            return f"{initials(given)} {family}" if self.names_style.startswith("gost") else f"{given} {family}"
        count = rng.choices((1, 2, 3, 4), (58, 24, 12, 6))[0]
        self.written = [self._person() for _ in range(count)]
        text = (_STYLES.get(style) or STYLES[style])(rng, self.written, self.nation.ands)
        return text + self.nation.others if rng.random() < 0.07 else text

    def again(self) -> str:
        """The same people behind a slash, initials first."""
        return ", ".join(f"{initials(given)} {family}" for family, given in self.written)

    def _person(self) -> Person:
        rng = self.rng
        if rng.random() < 0.15:
            return person(rng)
        locale = rng.choice([one for one in self.nation.locales if one in faker_names()])
        family, given = person_of(locale, rng)
        if locale in _OF_THE_FATHER and rng.random() < 0.9:
            given = f"{given.split()[0]} {rng.choice('АБВГДЕИКЛМНПРСТФ')}."
        return family, given

    def own(self, stock: tuple[str, ...], *pool: str) -> str:
        """A value of the nation, now and then one of the gold."""
        found = self.pools.draw(self.rng, *pool) if pool and self.rng.random() < 0.2 else None
        return found or self.rng.choice(stock)


def _gost(rng: random.Random, people: list[Person], ands: Ands) -> str:
    del ands
    comma, full = rng.choice(("", "", ",")), rng.random() < 0.06
    shown = people if len(people) < 4 else people[:1]
    return ", ".join(f"{family}{comma} {given if full else initials(given)}" for family, given in shown) + (
        "." if full else ""
    )


def _gost_comma(rng: random.Random, people: list[Person], ands: Ands) -> str:
    space = rng.choice((" ", ""))
    parts = [f"{family}, {initials(given, space=space)}" for family, given in people]
    return ", ".join(parts[:-1]) + rng.choice(ands) + parts[-1] if len(parts) > 1 else parts[0]


def _caps_turned(rng: random.Random, people: list[Person], ands: Ands) -> str:
    """ISO 690: "NOVÁK, Jan, Petr SVOBODA a Eva DVOŘÁKOVÁ"."""
    if rng.random() < 0.15:
        people = [(family, initials(given)) for family, given in people]
    (family, given), *rest = people
    parts = [f"{family.upper()}, {given}"]
    turned = rng.random() < 0.8
    parts += [f"{first} {last.upper()}" if turned else f"{last.upper()}, {first}" for last, first in rest]
    return ", ".join(parts[:-1]) + rng.choice(ands) + parts[-1] if len(parts) > 1 else parts[0]


_STYLES: dict[str, Callable[[random.Random, list[Person], Ands], str]] = {
    "gost": _gost,
    "gost-comma": _gost_comma,
    "caps-turned": _caps_turned,
}


def _edition(c: NationalComposer) -> str:
    return c.rng.choice(c.nation.editions) if c.nation.editions else ""


def _behind(stock: tuple[str, ...], c: NationalComposer) -> str:
    if not stock:
        return ""
    return (": " if c.rng.random() < 0.4 or "ã" in "".join(stock) else " : ") + c.rng.choice(stock)


def _address(c: NationalComposer) -> str:
    if c.rng.random() < 0.5:
        return c.pools.draw(c.rng, "URL", c.rng.choice(("webpage", "article-newspaper", "report"))) or ""
    word = "".join(c.rng.choices("abcdeiklmnoprstuvz", k=c.rng.randrange(3, 9)))
    path = "/".join(
        "".join(c.rng.choices("abcdeinorst-123", k=c.rng.randrange(2, 12))) for _ in range(c.rng.randrange(4))
    )
    domain = c.rng.choice(("cz", "sk", "ru", "com", "org", "com.br", "pl", "hu", "net", "info", "tr", "ua", "es"))
    return f"http{c.rng.choice('s ').strip()}://{c.rng.choice(('www.', ''))}{word}.{domain}/{path}"


def _upper_first(c: NationalComposer) -> str:
    first, _, rest = c.title().partition(" ")
    return f"{first.upper()} {rest}".strip()


def _months(c: NationalComposer) -> str:
    first, last = sorted(c.rng.sample(range(12), 2))
    return f"{c.nation.months[first]}/{c.nation.months[last]} {c.year}"


def _event(c: NationalComposer) -> str:
    day = c.rng.randrange(1, 24)
    return (
        f"{c.rng.choice(c.nation.places)}, {day}–{day + 2} {c.nation.months[c.rng.randrange(12)]} {c.year}"
        + c.rng.choice(("", " г."))
    )


def _doi(c: NationalComposer) -> str:
    lead = c.rng.choice(("S", "vestnik", "j.", ""))
    return f"10.{c.rng.randrange(1000, 99999)}/{lead}{c.rng.randrange(1000, 99999)}-{c.rng.randrange(10, 999)}"


def _meeting(c: NationalComposer) -> str:
    return f"{c.rng.choice(c.nation.events)}, {c.rng.randrange(2, 40)}., {c.year}, {c.rng.choice(c.nation.places)}"


def _year(c: NationalComposer) -> str:
    if c.kind == "web":
        c.year = c.rng.randrange(1997, 2027)
    return f"{c.year}{c.rng.choice(('',) * 16 + ('a', 'b'))}"


def _entry(c: NationalComposer) -> str:
    return c.rng.choice(c.nation.titles).split()[-1].capitalize()


_VALUES: dict[str, Callable[[NationalComposer], str]] = {
    "A2": NationalComposer.again,
    "J": lambda c: c.own(c.nation.journals, "container-title", "article-journal"),
    "P": lambda c: c.own(c.nation.presses, "publisher", "book"),
    "I": lambda c: c.own(c.nation.universities),
    "L": lambda c: c.own(c.nation.places, "publisher-place", "book"),
    "W": lambda c: c.own(c.nation.sites, "container-title", "webpage"),
    "N": lambda c: c.own(c.nation.sites, "container-title", "article-newspaper"),
    "ed": _edition,
    "SUB": lambda c: _behind(c.nation.subtitles, c),
    "SUB2": lambda c: _behind(c.nation.proceedings, c),
    "SUB3": lambda c: _behind(c.nation.sorts_of_site, c),
    "SUB4": lambda c: _behind(c.nation.proceedings, c),
    "bd": _doi,
    "nn": lambda c: str(c.rng.randrange(50, 900)),
    "code": lambda c: f"{c.rng.randrange(1, 23):02}.00.{c.rng.randrange(1, 14):02}",
    "D2": lambda c: c.date("day", year=False),
    "lawno": lambda c: f"{c.rng.randrange(1, 500)}{c.rng.choice(('-ФЗ', '', '-VIII', '-ФКЗ'))}",
    "cz": lambda c: f"{c.rng.randrange(1, 500)}/{c.year}",
    "sec": lambda c: str(c.rng.randrange(1, 9999)),
    "MY": _months,
    "y2": lambda c: f"{(c.year + 1) % 100:02}",
    "BR": lambda c: "BRASIL",
    "Y": _year,
    "TU": _upper_first,
    "T1": _entry,
    "EVB": _meeting,
    "EVN": _event,
    "url": _address,
}  # fmt: skip


def national(pools: Pools, count: int, seed: int) -> Iterator[Labelled]:
    """That many references as the lists of these countries print them, the same ones each time."""
    composer = NationalComposer(pools, random.Random(seed))
    for _ in range(count):
        made = composer.compose({})
        if made is not None:
            yield made
