"""cs:date: localized or spelled out, single dates and ranges, seasons, eras.

Source: CSL 1.0.2, "Date", "Date-part", "Date Ranges", "AD and BC", "Seasons".
"""

from __future__ import annotations

from refman.csl.compiler import Compiler, Render, affix, english_for, wrapped
from refman.csl.context import ASKED, FOUND, Context
from refman.csl.date_values import DateValue, Day
from refman.csl.markup import parsed
from refman.csl.numbers import ordinal
from refman.csl.rich import POP, Op, Ops, Push
from refman.csl.text_case import recased
from refman.csl.xml import Element

_ORDER = ("year", "month", "day")
_SHOWN = {"year": ("year",), "year-month": ("year", "month"), "year-month-day": _ORDER}
# What an element may override in a localized date's parts; affixes belong to the locale.
_FORMATS = ("font-style", "font-variant", "font-weight", "text-decoration", "vertical-align")
_OVERRIDES = ("form", "range-delimiter", "text-case", "strip-periods", *_FORMATS)
# Prefix, words, suffix of one part.
_Piece = tuple[tuple[Op, ...], Ops, tuple[Op, ...]]


def compile_date(compiler: Compiler, element: Element) -> Render:
    """The closure of a cs:date."""
    name = element.get("variable")
    dater = _Dater(compiler, element)
    opened = Push("variable", name)

    def run(c: Context, o: Ops) -> None:
        value = c.item.dates.get(name)
        if value is None or name in c.done:
            c.seen |= ASKED
            return
        if c.skip_year and not dater.adds_suffix:
            c.seen = ASKED | FOUND
            return
        mark = len(o)
        o.append(opened)
        if value.literal:
            o.extend(parsed(value.literal))
        elif c.area == "sort":
            o.append(dater.sorted(value))
        else:
            dater.write(value, c, o)
        if len(o) == mark + 1:
            del o[mark:]
            c.seen |= ASKED
            return
        o.append(POP)
        c.seen = ASKED | FOUND
        if c.used is not None:
            c.used.add(name)

    return wrapped(compiler, dater.shell, run)


def sort_date(value: DateValue, parts: tuple[str, ...] = _ORDER) -> str:
    """A date as text that sorts in time's order: years before Christ count down."""
    if value.literal:
        return value.literal
    ends = [value.start] if value.end is None else [value.start, value.end]
    return "/".join([_sorted_day(day, parts) for day in ends])


def _sorted_day(day: Day, parts: tuple[str, ...]) -> str:
    """Figures that sort as numbers, before any words; years before Christ count up to the year 1."""
    return f"{100000 + day.year:06}" + "".join([f"{getattr(day, part):02}" for part in parts if part != "year"])


class _Dater:
    """The parts of one cs:date with what each prints."""

    def __init__(self, compiler: Compiler, element: Element) -> None:
        self.locale = compiler.locale
        self.adds_suffix = compiler.area != "sort" and not compiler.style.places_year_suffix
        form = element.get("form")
        self.shell, self.parts, self.delimiter = element, list(element.all("date-part")), element.get("delimiter")
        if form:
            self._localize(element, form)
        self.names = tuple([part.get("name") for part in self.parts])

    def _localize(self, element: Element, form: str) -> None:
        base = self.locale.dates.get(form)
        if base is None:
            return
        shown = _SHOWN.get(element.get("date-parts", "year-month-day"), _ORDER)
        own = {part.get("name"): part for part in element.all("date-part")}
        self.parts = []
        for part in base.all("date-part"):
            name = part.get("name")
            if name not in shown:
                continue
            attrs = dict(part.attrs)
            attrs.update({key: own[name].attrs[key] for key in _OVERRIDES if name in own and key in own[name].attrs})
            self.parts.append(Element("date-part", attrs, part.line))
        self.delimiter = base.get("delimiter")
        inherited = {key: value for key, value in base.attrs.items() if key in ("text-case", "font-style")}
        self.shell = Element("date", {**inherited, **element.attrs}, element.line)

    def sorted(self, value: DateValue) -> str:
        return sort_date(value, tuple([part for part in _ORDER if part in self.names]))

    def write(self, value: DateValue, c: Context, o: Ops) -> None:
        start, end = value.start, value.end
        if end is None or end == start:
            self._joined(self._pieces(start, c, self.parts), o)
            return
        if not end.year:
            self._open_range(start, c, o)
            return
        differs = next((part for part in _ORDER if getattr(start, part) != getattr(end, part)), "day")
        if differs not in self.names:
            self._joined(self._pieces(start, c, self.parts), o)
            return
        self._range(start, end, differs, c, o)

    def _open_range(self, start: Day, c: Context, o: Ops) -> None:
        self._joined(self._pieces(start, c, self.parts), o)
        o.append("\u2013")

    def _range(self, start: Day, end: Day, differs: str, c: Context, o: Ops) -> None:
        """Parts that differ, and smaller ones between them, are said twice; what is the same once."""
        twice = set(_ORDER[_ORDER.index(differs) :])
        places = [
            i
            for i, part in enumerate(self.parts)
            if part.get("name") in twice and (getattr(start, part.get("name")) or getattr(end, part.get("name")))
        ]
        first, last = places[0], places[-1]
        before = self._pieces(start, c, self.parts[:first])
        left = self._pieces(start, c, self.parts[first : last + 1])
        right = self._pieces(end, c, self.parts[first : last + 1])
        after = self._pieces(end, c, self.parts[last + 1 :])
        if left:
            left[-1] = (left[-1][0], left[-1][1], ())
        if right:
            right[0] = ((), right[0][1], right[0][2])
        self._joined([*before, *left], o)
        o.append(self._range_delimiter(differs))
        self._joined([*right, *after], o)

    def _range_delimiter(self, differs: str) -> str:
        for part in self.parts:
            if part.get("name") == differs and "range-delimiter" in part.attrs:
                return part.get("range-delimiter")
        return "\u2013"

    def _joined(self, pieces: list[_Piece], o: Ops) -> None:
        for index, (prefix, body, suffix) in enumerate(pieces):
            if index and self.delimiter:
                o.append(self.delimiter)
            o.extend(prefix)
            o.extend(body)
            o.extend(suffix)

    def _pieces(self, day: Day, c: Context, parts: list[Element]) -> list[_Piece]:
        return [piece for part in parts if (piece := self._piece(day, c, part))]

    def _piece(self, day: Day, c: Context, part: Element) -> _Piece | None:
        text = _WRITERS[part.get("name")](self, day, part)
        if not text:
            return None
        ops: Ops = list(parsed(text))
        if part.get("strip-periods") == "true":
            ops = [op.replace(".", "") if type(op) is str else op for op in ops]
        if part.get("text-case"):
            ops = recased(ops, part.get("text-case"), english=english_for(self.locale, c))
        if part.get("name") == "year":
            ops = self._suffixed(ops, text, c)
        for kind in _FORMATS:
            if part.get(kind):
                ops = [Push(kind, part.get(kind)), *ops, POP]
        return affix(part.get("prefix")), ops, affix(part.get("suffix"))

    def _suffixed(self, ops: Ops, year: str, c: Context) -> Ops:
        """The first year said, with its letter; the letter alone in a collapsed cite."""
        c.year = c.year or year
        if not c.year_suffix or c.suffix_seen or not self.adds_suffix:
            return ops
        c.suffix_seen = True
        letter: Ops = [Push("variable", "year-suffix"), c.year_suffix, POP]
        return letter if c.skip_year else [*ops, *letter]

    def year(self, day: Day, part: Element) -> str:
        if not day.year:
            return ""
        number = abs(day.year)
        text = f"{number % 100:02}" if part.get("form") == "short" and number > 999 else str(number)
        if day.year < 0:
            return text + self.locale.word("bc")
        return text + self.locale.word("ad") if number < 1000 else text

    def month(self, day: Day, part: Element) -> str:
        if not day.month:
            return ""
        form = part.get("form", "long")
        if day.month > 12:
            return self.locale.word(f"season-{day.month - 12:02}")
        if form in ("numeric", "numeric-leading-zeros"):
            return f"{day.month:02}" if form == "numeric-leading-zeros" else str(day.month)
        return self.locale.word(f"month-{day.month:02}", form)

    def day(self, day: Day, part: Element) -> str:
        if not day.day or day.month > 12:
            return ""
        form = part.get("form", "numeric")
        if form == "numeric-leading-zeros":
            return f"{day.day:02}"
        only_first = self.locale.options.get("limit-day-ordinals-to-day-1") == "true"
        if form == "ordinal" and (day.day == 1 or not only_first):
            return ordinal(day.day, self.locale, self.locale.gender(f"month-{day.month:02}"))
        return str(day.day)


_WRITERS = {"year": _Dater.year, "month": _Dater.month, "day": _Dater.day}
