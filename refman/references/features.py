"""What the labeller sees of each word: itself, its neighbours, the gaps, and where in the reference it stands.

Everything that depends on one word or one gap alone is computed once and kept; a token then costs a few list joins.
Attributes are short, because handing them to the model is the dearest part of parsing.
"""

from __future__ import annotations

from refman.references.stretches import BITS, stretches
from refman.references.wordlists import kinds_of

_WORDS: dict[str, Word] = {}
_GAPS: dict[str, Gap] = {}
_LIMIT = 60_000
_STRONG = frozenset('.?!:;()[]{}"“”„«»‹›—–。．；：，、（）《》「」『』')
_OPEN, _CLOSE = frozenset("“„«‹「『《"), frozenset("”»›」』》")


class Word:
    """The cached attributes of a word, for itself and as a neighbour."""

    __slots__ = ("after", "after2", "before", "before2", "bits", "initial", "inward", "mark", "own", "shape")

    def __init__(self, word: str) -> None:
        lower = word.lower()
        self.shape = shape = shape_of(word)
        tags = kinds_of(word, lower)
        self.initial = shape == "X"
        self.inward = word in ("In", "in", "dans", "Dans", "En", "en", "em", "Em", "in", "IN")
        self.bits = sum(BITS[sign] for sign in {*tags, shape[0]} if sign in BITS)
        short = _short(lower, shape)
        own = ["w" + short, "s" + shape]
        if shape[0] not in "0YU":
            if len(lower) > 4:
                own += ("z" + lower[-3:], "a" + lower[:4])
            own.append(f"t{tags}{shape}")
        self.mark = mark = tags + shape if tags or shape[0] in "0YU" else short
        # Kept as bytes, which the model takes without encoding them again.
        self.own: list[str | bytes] = [part.encode() for part in own]
        self.before = [f"<{short}".encode(), f"<:{tags}{shape}".encode()]
        self.after = [f">{short}".encode(), f">:{tags}{shape}".encode()]
        self.before2 = f"-{mark}".encode()
        self.after2 = f"+{mark}".encode()


class Gap:
    """A gap between words, made short: its signs, whether it parts, and what it opens and closes."""

    __slots__ = ("comma", "enclosing", "name", "parts", "quotes", "signs", "stop", "strong")

    def __init__(self, gap: str) -> None:
        name = " ".join(gap.replace("'", "’").split())
        if gap[:1].isspace():
            name = "_" + name
        if gap[-1:].isspace() and len(gap) > 1:
            name += "_"
        self.name = name[:5] + name[-2:] if len(name) > 7 else name
        self.strong = not _STRONG.isdisjoint(gap)
        self.stop = self.name in (".", "._")
        self.comma = "," in gap or "/" in gap or " - " in gap
        self.parts = self.strong or self.comma
        self.quotes = any(sign in '“”„«»‹›"「」『』《》' or (sign in "‘’'" and len(gap) > 1) for sign in gap)
        self.signs = tuple(
            sign for sign in gap if sign in '()[]（）“”„«»‹›"「」『』《》' or (sign in "‘’'" and len(gap) > 1)
        )
        self.enclosing = bool(self.signs)


def shape_of(word: str) -> str:
    """Letter case in few signs: X, XX, X3, Xx, Xy (mixed), x, xx; 01–05 digits, Y a year; U an address; C no case."""
    first = word[0]
    if first.isdigit():
        if len(word) == 4 and "15" <= word[:2] <= "20":
            return "Y"
        return f"0{min(len(word), 5)}"
    if len(word) > 7 and ("://" in word[:9] or word[:3].lower() == "www" or word[:3] == "10."):
        return "U"
    if first.islower():
        return "x" if len(word) == 1 else ("xx" if word.islower() else "xX")
    if not first.isupper():
        return "C"
    if len(word) == 1:
        return "X"
    if word.isupper():
        return "XX" if len(word) < 4 else "X3"
    return ("X-" if "-" in word else "Xx") if word[1:].islower() or "-" in word else "Xy"


def _short(lower: str, shape: str) -> str:
    if shape[0] == "0":
        return shape if len(lower) > 2 else f"#{lower}"
    if shape == "Y":
        return "Y" + lower[:2]
    if shape == "U":
        return "doi" if "10." in lower[:30] else "url"
    return lower[:12]


def _word(text: str) -> Word:
    if len(_WORDS) > _LIMIT:
        _WORDS.clear()
    word = _WORDS[text] = Word(text)
    return word


def _gap(text: str) -> Gap:
    if len(_GAPS) > _LIMIT:
        _GAPS.clear()
    gap = _GAPS[text] = Gap(text)
    return gap


def features(words: list[str], gaps: list[str]) -> list[list[str | bytes]]:
    """The attributes of each word. `gaps` has one more member than `words`."""
    known, seen = _WORDS, _GAPS
    ws = [known.get(word) or _word(word) for word in words]
    gs = [seen.get(gap) or _gap(gap) for gap in gaps]
    out = [word.own.copy() for word in ws]
    _neighbours(ws, out)
    _places(ws, gs, out)
    return out


def _neighbours(ws: list[Word], out: list[list[str | bytes]]) -> None:
    for at in range(1, len(ws)):
        out[at] += ws[at - 1].before
        out[at - 1] += ws[at].after
    for at in range(2, len(ws)):
        out[at].append(ws[at - 2].before2)
        out[at - 2].append(ws[at].after2)


def _places(ws: list[Word], gs: list[Gap], out: list[list[str | bytes]]) -> None:
    states = _states(gs)
    around, parts, commas = stretches(ws, gs)
    sign = _signature(ws, gs)
    shapes = ["^", *[word.shape for word in ws], "$"]
    names = [gap.name for gap in gs]
    passed = "-"
    for at, attributes in enumerate(out):
        gap, after, shape, state = names[at], names[at + 1], shapes[at + 1], states[at]
        attributes += (
            f"[{gap}|{shapes[at]}|{shape}",
            f"]{shape}|{after}|{shapes[at + 2]}",
            f"{{{gap}|{after}",
            f"q{state}{passed}{gap}",
            f"k{commas[at]}{state}",
            f"{sign}{min(at, 30) // 3}{passed}{state}",
        )
        attributes += around[at]
        attributes += parts[at]
        if shape == "Y":
            passed = "Y" if passed in "-Y" else "J"
        elif ws[at].inward and (gs[at].strong or gs[at].comma or gs[at + 1].strong):
            passed = "I" if passed in "-I" else "J"


def _states(gs: list[Gap]) -> list[str]:
    """For each word whether it stands in round or square brackets and quotation marks, and whether a quotation closed."""
    depth = square = quoted = False
    closed = state = ""
    out = []
    for gap in gs:
        if gap.enclosing:
            for sign in gap.signs:
                if sign in "(（)）":
                    depth = sign in "(（"
                elif sign in "[]":
                    square = sign == "["
                elif sign == '"':
                    quoted = not quoted
                elif sign in _OPEN or (sign == "‘" and not quoted):
                    quoted = True
                elif quoted and (sign in _CLOSE or sign in "’'“"):
                    quoted = False
            if not quoted and gap.quotes:
                closed = "!"
            state = ("(" if depth else "") + ("[" if square else "") + ("“" if quoted else closed)
        out.append(state)
    return out


def _signature(ws: list[Word], gs: list[Gap]) -> str:
    """The style in a few signs: where the first year stands, quotation marks, an address, "In", a word for editors."""
    size = len(ws)
    where = "n"
    inward = everything = 0
    for at, word in enumerate(ws):
        everything |= word.bits
        if where == "n" and word.shape == "Y":
            early = at * 2 < size
            where = ("(" if early else "<") if "(" in gs[at].name else ("0" if early else "9")
        if word.inward and at and (gs[at].strong or gs[at + 1].strong):
            inward = 1
    quotes = '"' if any(gap.quotes for gap in gs) else "-"
    bits = BITS
    address, editor = "u" if everything & bits["U"] else "-", "e" if everything & bits["e"] else "-"
    return f"@{where}{quotes}{address}{'i' if inward else '-'}{editor}"
