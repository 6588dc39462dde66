"""What the labeller sees of each word: itself, its neighbours, the gaps, and where in the reference it stands.

Everything that depends on one word or one gap alone is computed once and kept; a token then costs a few list joins.
Attributes are short bytes, because handing them to the model is the dearest part of parsing.
"""

from __future__ import annotations

from refman.references.wordlists import kinds_of

_WORDS: dict[str, Word] = {}
_GAPS: dict[str, Gap] = {}
_LIMIT = 60_000
_STRONG = frozenset(".?!:;()[]{}\"“”„«»‹›—–。．；：，、（）《》「」『』")
_OPEN, _CLOSE = frozenset("“„«‹「『《"), frozenset("”»›」』》")
_STATES = ("", "q", "p", "pq", "b", "bq", "pb", "pbq")


class Word:
    """The cached attributes of a word, for itself and as a neighbour."""

    __slots__ = ("after", "after2", "before", "before2", "initial", "own", "shape", "tags")

    def __init__(self, word: str) -> None:
        lower = word.lower()
        self.shape = shape = shape_of(word)
        self.tags = tags = kinds_of(word, lower)
        self.initial = shape in ("X", "Yx")
        short = _short(lower, shape)
        own = ["w" + short, "s" + shape]
        if shape[0] not in "0YU":
            if len(lower) > 4:
                own.append("z" + lower[-3:])
                own.append("a" + lower[:4])
            own.append(f"t{tags}{shape}")
        self.own = [part.encode() for part in own]
        mark = tags or shape
        self.before = [f"<{short}".encode(), f"<:{tags}{shape}".encode()]
        self.after = [f">{short}".encode(), f">:{tags}{shape}".encode()]
        self.before2 = [f"-{mark if tags or shape[0] in '0YU' else short}".encode()]
        self.after2 = [f"+{mark if tags or shape[0] in '0YU' else short}".encode()]


class Gap:
    """A gap between words, made short: its signs, whether it parts, and what it opens and closes."""

    __slots__ = ("brackets", "comma", "name", "quotes", "strong")

    def __init__(self, gap: str) -> None:
        name = " ".join(gap.replace("'", "’").split())
        if gap[:1].isspace():
            name = "_" + name
        if gap[-1:].isspace() and len(gap) > 1:
            name += "_"
        self.name = name[:5] + name[-2:] if len(name) > 7 else name
        self.strong = not _STRONG.isdisjoint(gap)
        self.comma = "," in gap or "/" in gap or " - " in gap
        self.brackets = tuple(sign for sign in gap if sign in "()[]（）")
        self.quotes = tuple(sign for sign in gap if sign in '“”„«»‹›"「」『』《》' or (sign in "‘’'" and len(gap) > 1))


def shape_of(word: str) -> str:
    """Letter case in few signs: X, XX, X3, Xx, Xy (mixed), x, xx; 01–05 digits, Y a year; U an address; C no case."""
    first = word[0]
    if first.isdigit():
        size = len(word)
        if size == 4 and ("15" <= word[:2] <= "20"):
            return "Y"
        return f"0{min(size, 5)}"
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


def features(words: list[str], gaps: list[str]) -> list[list[bytes]]:
    """The attributes of each word. `gaps` has one more member than `words`."""
    known, seen = _WORDS, _GAPS
    ws = [known.get(word) or _word(word) for word in words]
    gs = [seen.get(gap) or _gap(gap) for gap in gaps]
    states = _states(gs)
    chunks, commas = _chunks(ws, gs)
    sign = _signature(ws, gs, chunks)
    size, last = len(ws), len(ws) - 1
    out = []
    year_seen = "y"
    for at in range(size):
        word, gap, nextgap = ws[at], gs[at].name, gs[at + 1].name
        attributes = word.own.copy()
        shape = word.shape
        if at:
            before = ws[at - 1]
            attributes += before.before
            lefts = before.shape
            if at > 1:
                attributes += ws[at - 2].before2
        else:
            lefts = "^"
        if at < last:
            after = ws[at + 1]
            attributes += after.after
            rights = after.shape
            if at < last - 1:
                attributes += ws[at + 2].after2
        else:
            rights = "$"
        chunk, comma, state = chunks[at], commas[at], states[at]
        attributes += (
            f"[{gap}|{lefts}|{shape}".encode(),
            f"]{shape}|{nextgap}|{rights}".encode(),
            f"{{{gap}|{nextgap}".encode(),
            f"q{state}{year_seen}{gap}".encode(),
            f"c{chunk}".encode(),
            f"k{comma}{state}".encode(),
            f"{sign}{min(at, 30) // 3}{year_seen}{state}".encode(),
        )
        if shape == "Y":
            year_seen = "Y"
        out.append(attributes)
    return out


def _states(gs: list[Gap]) -> list[str]:
    """For each word whether it stands in round or square brackets and quotation marks, and whether a quotation closed."""
    depth = square = quoted = 0
    closed = ""
    out = []
    for gap in gs:
        for sign in gap.brackets:
            if sign in "(（":
                depth = 1
            elif sign in ")）":
                depth = 0
            else:
                square = sign == "["
        for sign in gap.quotes:
            if sign in '"':
                quoted ^= 1
            elif sign in _OPEN or (sign == "‘" and not quoted):
                quoted = 1
            elif quoted and (sign in _CLOSE or sign in "’'“"):
                quoted = 0
                closed = "!"
        if not quoted and gap.quotes:
            closed = "!"
        out.append(("(" if depth else "") + ("[" if square else "") + ("“" if quoted else closed))
    return out


def _chunks(ws: list[Word], gs: list[Gap]) -> tuple[list[str], list[str]]:
    """For each word its stretch between strong signs (number, kinds of word in it, length), and that between commas."""
    chunks: list[str] = []
    commas: list[str] = []
    number = start = comma = 0
    for at in range(1, len(ws) + 1):
        gap = gs[at]
        end = at == len(ws)
        strong = end or (gap.strong and not (ws[at - 1].initial and gap.name in (".", "._")))
        if strong or gap.comma:
            kinds = _kinds(ws[comma:at])
            commas += [f"{kinds}{_length(at - comma)}"] * (at - comma)
            comma = at
        if strong:
            kinds = _kinds(ws[start:at])
            chunks += [f"{min(number, 7)}{kinds}{_length(at - start)}"] * (at - start)
            number += 1
            start = at
    return chunks, commas


def _kinds(ws: list[Word]) -> str:
    tags = {tag for word in ws for tag in word.tags}
    shapes = {word.shape[0] for word in ws}
    return "".join(sorted(tags & set("ebtjcgovpmndakqPN"))) + "|" + "".join(sorted(shapes & set("0YU")))


def _length(size: int) -> str:
    return "1" if size == 1 else "2" if size == 2 else "3" if size < 5 else "5" if size < 10 else "9"


def _signature(ws: list[Word], gs: list[Gap], chunks: list[str]) -> str:
    """The style in three signs: where the first year stands, whether there are quotation marks and an address."""
    size = len(ws)
    year = next((at for at, word in enumerate(ws) if word.shape == "Y"), -1)
    if year < 0:
        where = "n"
    elif "(" in gs[year].name:
        where = "(" if year * 2 < size else "<"
    else:
        where = "0" if year * 2 < size else "9"
    quotes = '"' if any(gap.quotes for gap in gs) else "-"
    return f"@{where}{quotes}{'u' if any(word.shape == 'U' for word in ws[-6:]) else '-'}"
