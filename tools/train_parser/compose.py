# ruff: noqa: E501 - a data table
"""References written from templates, every field's span known."""

from __future__ import annotations

import random
import re
from collections.abc import Callable, Iterator

from tools.train_parser import stock
from tools.train_parser.gold import Labelled
from tools.train_parser.noise import noisy
from tools.train_parser.people import names, person
from tools.train_parser.recombine import Pools, labelled_text
from tools.train_parser.templates import LAYOUTS

TYPES = {
    "article": "article-journal", "chapter": "chapter", "book": "book", "series": "book", "thesis": "thesis", "report": "report",
    "press": "report", "news": "article-newspaper", "web": "webpage", "blog": "post-weblog", "post": "post", "video": "motion_picture",
    "film": "motion_picture", "podcast": "broadcast", "tv": "broadcast", "music": "song", "art": "graphic", "speech": "speech",
    "conference": "paper-conference", "preprint": "article", "software": "software", "dataset": "dataset", "standard": "standard",
    "patent": "patent", "entry": "entry-encyclopedia", "case": "legal_case", "legal": "legislation", "map": "map",
    "interview": "interview", "manuscript": "manuscript", "magazine": "article-magazine", "letter": "personal_communication",
}  # fmt: skip
# Letter: the label that its text gets.
FIELDS = {
    "A": "author", "E": "editor", "R": "translator", "X": "names", "X1": "names", "X2": "names", "T": "title", "T1": "title",
    "T2": "title", "J": "container-title", "C": "container-title", "N": "container-title", "W": "container-title",
    "V": "publisher", "EN": "container-title", "EVC": "container-title", "MG": "container-title", "EV": "event-title",
    "P": "publisher", "I": "publisher", "M": "publisher", "L": "publisher-place", "Y": "issued", "D": "issued", "DM": "issued",
    "oy": "original-date", "v": "volume", "i": "issue", "p": "page", "np1": "page", "p1": "page", "np": "number-of-pages",
    "ed": "edition", "S": "collection-title", "cn": "collection-number", "url": "URL", "doi": "DOI", "acc": "accessed",
    "n": "number", "num": "number", "sn": "number", "ax": "number", "axn": "number", "ver": "version", "g": "genre",
    "m": "medium", "dim": "dimensions", "isbn": "ISBN", "issn": "ISSN", "h": "x", "U": "names", "O": "publisher", "nn": "x",
}  # fmt: skip
_MONTHS = {
    "en": "January February March April May June July August September October November December",
    "de": "Januar Februar März April Mai Juni Juli August September Oktober November Dezember",
    "fr": "janvier février mars avril mai juin juillet août septembre octobre novembre décembre",
    "it": "gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre",
    "es": "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre",
    "pt": "janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro",
    "nl": "januari februari maart april mei juni juli augustus september oktober november december",
    "sv": "januari februari mars april maj juni juli augusti september oktober november december",
}
_PART = re.compile(r"\{:([^{}]*)\}|\{(\w+)(?::([^{}]*))?\}|⟨|⟩|([^{}⟨⟩]+)")
_ORDINALS = (
    "2nd ed.",
    "3rd ed.",
    "4th ed.",
    "5th edn",
    "2nd edition",
    "2. Auflage",
    "3. Aufl.",
    "2. Aufl.",
    "2., überarbeitete Auflage",
    "Rev. ed.",
    "2e éd.",
    "3a ed.",
    "2ª ed.",
    "1st ed.",
    "10. Aufl.",
    "4., erw. Aufl.",
)


def _choices(text: str) -> list[str]:
    """What the signs for "or" part; those inside of a field are its own."""
    out, depth = [""], 0
    for sign in text:
        depth += {"{": 1, "}": -1}.get(sign, 0)
        if sign == "¦" and not depth:
            out.append("")
        else:
            out[-1] += sign
    return out


class Composer:
    """Writes one reference from one layout."""

    def __init__(self, pools: Pools, rng: random.Random) -> None:
        self.pools = pools
        self.rng = rng
        self.layouts = [tuple(part.strip() for part in line.split("|", 3)) for line in LAYOUTS.strip().splitlines()]
        self.labels = FIELDS

    def compose(self, weights: dict[str, float]) -> Labelled | None:
        kind, people, dates, layout = self.draw_layout(weights)
        self.kind, self.names_style, self.dates = kind, people, dates
        self.year = self.rng.choice(
            (self.rng.randrange(1890, 2026), self.rng.randrange(1970, 2026), self.rng.randrange(1995, 2026))
        )
        text, spans = self._fill(self._expanded(layout))
        text, spans = noisy(text, spans, self.rng)
        like = Labelled(f"made-{kind}", "", None, [], {"type": TYPES.get(kind)}, frozenset(), "made", "made", None, "")  # type: ignore[arg-type]
        return labelled_text(text, spans, like)

    def draw_layout(self, weights: dict[str, float]) -> tuple[str, ...]:
        """Kind, style of names, style of dates, layout; the language goes with it."""
        chances = [weights.get(layout[0], 1.0) for layout in self.layouts]
        drawn = self.rng.choices(self.layouts, chances)[0]
        self.lang = self.rng.choice(("en", "en", "en", "de", "de", "de", "fr", "fr", "it", "es", "pt", "nl", "sv"))
        return drawn

    def _expanded(self, layout: str) -> str:
        """Choices made, and parts that may be missing kept or dropped; innermost first."""
        previous = None
        while previous != layout:
            previous = layout
            layout = re.sub(r"⟨([^⟨⟩]*)⟩", lambda match: match[1] if self.rng.random() < 0.62 else "", layout)
        # A choice may itself hold fields.
        while "{:" in layout:
            layout = self._choose(layout)
        return layout

    def _choose(self, layout: str) -> str:
        start = layout.index("{:")
        depth = 0
        for at in range(start, len(layout)):
            depth += {"{": 1, "}": -1}.get(layout[at], 0)
            if depth == 0:
                return layout[:start] + self.rng.choice(_choices(layout[start + 2 : at])) + layout[at + 1 :]
        return layout[:start] + layout[start + 2 :]

    def _fill(self, layout: str) -> tuple[str, list[tuple[int, int, str]]]:
        out, spans, length = [], [], 0
        for piece in re.split(r"(\{[^{}]*\})", layout):
            if piece.startswith("{"):
                name, _, extra = piece[1:-1].partition(":")
                piece = self.value(name, extra)
                if piece and self.continues(name):
                    spans[-1] = (spans[-1][0], length + len(piece), self.labels[name])
                elif piece and name in self.labels:
                    spans.append((length, length + len(piece), self.labels[name]))
            elif (out and out[-1].endswith(".") and piece.startswith(".")) or (
                out and out[-1][-1:] in "?!" and piece.startswith(".") and self.rng.random() < 0.7
            ):
                piece = piece[1:]
            out.append(piece)
            length += len(piece)
        return "".join(out), spans

    def continues(self, name: str) -> bool:
        """Whether a field is the rest of the one before it."""
        del name
        return False

    def value(self, name: str, extra: str) -> str:
        """The text of a field; `extra` are choices, or the style of its names."""
        rng = self.rng
        if extra and name in ("g", "m"):
            return rng.choice(extra.split("¦"))
        if name in ("A", "E", "X", "R", "X1", "X2", "U"):
            return self.people(name, extra)
        maker: Callable[[Composer], str] | None = _VALUES.get(name)
        return maker(self) if maker else ""

    def people(self, name: str, extra: str) -> str:
        """Names in the layout's style, or in the one that `extra` tells."""
        rng, style = self.rng, extra or self.names_style
        if name in ("R", "X1", "X2", "U"):
            return f"{person(rng)[1]} {person(rng)[0]}"
        if style in ("org",):
            return rng.choice(stock.ORGANISATIONS)
        if style == "handle":
            return rng.choice(
                (
                    rng.choice(stock.ORGANISATIONS),
                    f"{person(rng)[0]}, {person(rng)[1][0]}.",
                    f"{person(rng)[1]} {person(rng)[0]}",
                )
            )
        style = {"directors": "comma-init", "hosts": "comma-init", "writers": "comma-init"}.get(style, style)
        if name == "A" and self.kind in ("article", "book", "chapter", "report") and rng.random() < 0.03:
            return rng.choice(stock.ORGANISATIONS)
        if name == "E" and rng.random() < 0.06:
            return rng.choice(stock.ORGANISATIONS)
        text = names(rng, style, role="author" if name == "A" else "editor")
        return text.rstrip(".") if rng.random() < 0.5 and not text.endswith("al.") else text

    def date(self, style: str, year: bool = True) -> str:
        rng, lang = self.rng, self.lang
        month, day = rng.randrange(12), rng.randrange(1, 29)
        word = _MONTHS[lang].split()[month]
        if style == "apa" and self.kind in ("conference", "speech") and rng.random() < 0.4:
            return rng.choice(
                (
                    f"{self.year}, {word} {day}–{day + 3}",
                    f"{self.year}, {word} {day}-{day + 2}",
                    f"{day}–{day + 3} {word} {self.year}",
                )
            )
        if style == "apa" and lang == "en":
            return rng.choice((f"{self.year}, {word} {day}", f"{self.year}, {word} {day}", f"{self.year}, {word}"))
        if style == "apa":
            return rng.choice(
                (
                    f"{self.year}, {day}. {word}" if lang == "de" else f"{self.year}, {day} {word}",
                    f"{self.year}, {word} {day}",
                    f"{day} {word} {self.year}",
                    f"{self.year}",
                )
            )
        if style == "paren-first":
            return f"{word} {day}, {self.year}" if lang == "en" else f"{day} {word} {self.year}"
        if not year:
            return (
                f"{word} {day}"
                if lang == "en" and rng.random() < 0.5
                else f"{day}. {word}"
                if lang == "de"
                else f"{day} {word}"
            )
        forms = [f"{day} {word} {self.year}", f"{day}.{month + 1}.{self.year}", f"{day:02}.{month + 1:02}.{self.year}"]
        if lang == "en":
            forms = [f"{word} {day}, {self.year}", f"{day} {word} {self.year}", f"{day} {word[:3]}. {self.year}"]
        if lang == "de":
            forms = [
                f"{day}. {word} {self.year}",
                f"{day:02}.{month + 1:02}.{self.year}",
                f"{day}.{month + 1}.{self.year}",
            ]
        if lang in ("es", "pt"):
            forms = [f"{day} de {word} de {self.year}", f"{day} {word} {self.year}", f"{day} {word[:3]}. {self.year}"]
        return rng.choice([*forms, f"{word} {self.year}", f"{self.year}-{month + 1:02}-{day:02}"])

    def title(self) -> str:
        kind = TYPES.get(self.kind, "")
        rng = self.rng
        found = None
        if rng.random() < 0.35:
            found = self.pools.draw(rng, "title", kind)
        if found is None:
            found = self.pools.draw(rng, "title", "lang", self.lang) or self.pools.draw(rng, "title", "article-journal")
        if found and rng.random() < 0.16 and len(found) < 110:
            more = (self.pools.draw(rng, "title", "lang", self.lang) or "").split()[: rng.randrange(2, 9)]
            if more:
                found = (
                    found.rstrip(".?!") + rng.choice((". ", ". ", ": ", " – ", "? ")) + " ".join(more).strip(" .,:;-–(")
                )
        return found or "Untitled"

    def pooled(self, name: str, *kinds: str, otherwise: tuple[str, ...] = ()) -> str:
        rng = self.rng
        if otherwise and rng.random() < 0.5:
            return rng.choice(otherwise)
        return self.pools.draw(rng, name, rng.choice(kinds)) or (rng.choice(otherwise) if otherwise else "")


def _journal(c: Composer) -> str:
    return c.pooled("container-title", "article-journal")


def _book_container(c: Composer) -> str:
    if c.rng.random() < 0.4:
        return c.pooled("container-title", "chapter")
    return c.title()


def _pages(c: Composer) -> str:
    first = c.rng.randrange(1, 900)
    last = first + c.rng.randrange(1, 40)
    dash = c.rng.choice(("-", "–", "–", "-", " - ", "—", "–"))
    shape = c.rng.random()
    if shape < 0.12 and last > 100:
        return f"{first}{dash}{str(last)[-2:]}"
    return str(first) if shape < 0.18 else f"{first}{dash}{last}"


def _volume(c: Composer) -> str:
    return c.rng.choice((str(c.rng.randrange(1, 150)),) * 6 + ("XII", "IV", "XXVII", "3-4"))


def _issue(c: Composer) -> str:
    return c.rng.choice((str(c.rng.randrange(1, 13)),) * 8 + ("1/2", "3-4", "2–3", "S1", "Suppl. 1"))


def _place(c: Composer) -> str:
    return c.pooled("publisher-place", "book", "chapter", otherwise=stock.PLACES)


def _publisher(c: Composer) -> str:
    kind = TYPES.get(c.kind, "book")
    return c.pooled("publisher", kind, "book", "book", "chapter", otherwise=stock.PRESSES)


def _url(c: Composer) -> str:
    return (
        c.pools.draw(
            c.rng, "URL", c.rng.choice(("article-newspaper", "webpage", "post-weblog", "report", "article-journal"))
        )
        or "https://www.example.org/page"
    )


def _doi(c: Composer) -> str:
    bare = f"10.{c.rng.randrange(1000, 9999)}/{c.rng.choice(('j.', 's', 'journal.', '', 'ajs/', 'zfsoz-', 'S'))}{c.rng.randrange(1000, 99999)}.{c.rng.randrange(10, 999)}"
    return c.rng.choice(("https://doi.org/", "doi:", "DOI: ", "doi: ", "https://dx.doi.org/")) + bare


def _accessed(c: Composer) -> str:
    year, c.year = c.year, c.rng.randrange(1999, 2026)
    text = c.date("day")
    c.year = year
    return text


def _year(c: Composer) -> str:
    return (
        c.rng.choice(
            (str(c.year),) * 22
            + (
                f"{c.year}a",
                f"{c.year}b",
                f"{c.year}/{(c.year + 1) % 100:02}",
                "in press",
                "n.d.",
                "o.J.",
                "im Erscheinen",
                "forthcoming",
                f"{c.year}–{c.year + 1}",
            )
        )
        if c.dates != "nd"
        else "n.d."
    )


_VALUES: dict[str, Callable[[Composer], str]] = {
    "T": lambda c: c.title(),
    "T1": lambda c: person(c.rng)[0],
    "T2": lambda c: c.rng.choice((person(c.rng)[0], "Board of Education", "United States", "State of California", "Secretary of State")),
    "J": _journal,
    "C": _book_container,
    "N": lambda c: c.rng.choice(stock.OUTLETS),
    "W": lambda c: c.rng.choice(stock.SITES),
    "V": lambda c: c.rng.choice(stock.VIDEO),
    "EN": lambda c: c.rng.choice(stock.ENTRIES),
    "EV": lambda c: c.rng.choice(stock.EVENTS),
    "EVC": lambda c: c.rng.choice(stock.PROCEEDINGS) if c.rng.random() < 0.6 else c.pooled("container-title", "paper-conference"),
    "MG": lambda c: c.rng.choice(stock.MAGAZINES),
    "P": _publisher,
    "I": lambda c: c.rng.choice(stock.UNIVERSITIES),
    "O": lambda c: c.rng.choice(stock.ORGANISATIONS),
    "nn": lambda c: str(c.rng.randrange(1, 30)),
    "M": lambda c: c.rng.choice(stock.MUSEUMS),
    "L": _place,
    "Y": _year,
    "D": lambda c: c.date(c.dates if c.dates in ("apa", "paren-first") else "day"),
    "DM": lambda c: c.date("day", year=False),
    "oy": lambda c: str(c.year - c.rng.randrange(3, 90)),
    "v": _volume,
    "i": _issue,
    "p": _pages,
    "np1": lambda c: c.rng.choice((str(c.rng.randrange(1, 60)), f"A{c.rng.randrange(1, 30)}", f"B{c.rng.randrange(1, 9)}")),
    "p1": lambda c: str(c.rng.randrange(1, 999)),
    "np": lambda c: str(c.rng.randrange(60, 900)),
    "ed": lambda c: c.rng.choice(_ORDINALS),
    "S": lambda c: c.rng.choice(stock.SERIES),
    "cn": lambda c: str(c.rng.randrange(1, 400)),
    "url": _url,
    "doi": _doi,
    "acc": _accessed,
    "n": lambda c: c.rng.choice((str(c.rng.randrange(1, 999)), f"{c.rng.randrange(90, 120)}-{c.rng.randrange(1, 400)}", f"{c.rng.randrange(1, 9)},{c.rng.randrange(100, 999)},{c.rng.randrange(100, 999)}", f"TR-{c.rng.randrange(80, 99)}-{c.rng.randrange(1, 30):02}")),
    "num": lambda c: f"ZA{c.rng.randrange(1000, 9999)}",
    "sn": lambda c: c.rng.choice((f"ISO {c.rng.randrange(100, 30000)}:{c.year}", f"DIN EN {c.rng.randrange(100, 9000)}", f"ISO/IEC {c.rng.randrange(10000, 30000)}", f"IEEE Std {c.rng.randrange(100, 1900)}")),
    "ax": lambda c: f"{c.rng.randrange(10, 26):02}{c.rng.randrange(1, 13):02}.{c.rng.randrange(1000, 19999):05}",
    "axn": lambda c: f"arXiv:{c.rng.randrange(10, 26):02}{c.rng.randrange(1, 13):02}.{c.rng.randrange(1000, 19999):05}",
    "ver": lambda c: f"{c.rng.randrange(1, 30)}.{c.rng.randrange(0, 20)}" + c.rng.choice(("", ".1", ".0", "")),
    "dim": lambda c: f"{c.rng.randrange(10, 300)} × {c.rng.randrange(10, 300)} cm",
    "isbn": lambda c: f"978-{c.rng.randrange(1, 9)}-{c.rng.randrange(100, 999)}-{c.rng.randrange(10000, 99999)}-{c.rng.randrange(9)}",
    "issn": lambda c: f"{c.rng.randrange(1000, 9999)}-{c.rng.randrange(1000, 9999)}",
    "h": lambda c: person(c.rng)[0].lower().replace(" ", ""),
}  # fmt: skip

WEIGHTS = {
    "article": 2.2,
    "chapter": 3.0,
    "book": 2.6,
    "news": 2.0,
    "ordering": 0.7,
    "conference": 1.6,
    "series": 1.5,
    "thesis": 1.3,
    "press": 1.6,
    "web": 1.4,
    "video": 1.3,
    "speech": 1.2,
}


def composed(pools: Pools, count: int, seed: int) -> Iterator[Labelled]:
    """That many references from templates, the same ones each time."""
    rng = random.Random(seed)
    composer = Composer(pools, rng)
    for _ in range(count):
        made = composer.compose(WEIGHTS)
        if made is not None:
            yield made
