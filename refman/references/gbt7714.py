"""References after the Chinese standard GB/T 7714, which name the kind of work in brackets: "题名[J]. 刊名, 2018, 41(5): 1-9."

Their parts stand in a fixed order with fixed signs between, so that they are read by rule and not by the model.

Source: GB/T 7714-2015, sections 4 (what is told of each kind of work) and annexe B (the codes of kinds and of carriers).
"""

from __future__ import annotations

from refman.references.coded import Coded
from refman.references.tokens import Tokens

# The code of a kind of work, to CSL's type.
KINDS = {
    "J": "article-journal",
    "M": "book",
    "D": "thesis",
    "C": "book",
    "N": "article-newspaper",
    "R": "report",
    "S": "standard",
    "P": "patent",
    "G": "book",
    "A": "book",
    "Z": "document",
    "K": "book",
    "EB": "webpage",
    "DB": "dataset",
    "DS": "dataset",
    "CP": "software",
    "CM": "map",
}
_CARRIERS = ("OL", "CD", "MT", "DK")
_SERIALS = ("J", "N")
OPENING, _CLOSE = ("[", "［", "【"), ("]", "］", "】")
_STOPS = (".", "．", "。")
_COLONS = (":", "：", "∶")
# A code ends its sentence; a letter in brackets within a title does not.
_AFTER = (".", "．", "。", "/", "∥", "／", ",", "，", "(", "（")
_SLASHES = ("//", "∥", "／／")


def gbt7714(cut: Tokens) -> Coded | None:
    """The labels of a reference that holds such a code behind its title; None for any other."""
    words, gaps = cut.words, cut.gaps
    for at in range(1, len(words)):
        if words[at] in KINDS and gaps[at].rstrip().endswith(OPENING):
            carrier = at + 1 < len(words) and gaps[at + 1] == "/" and words[at + 1] in _CARRIERS
            behind = at + 1 + carrier
            sign = gaps[behind].strip()
            if sign.startswith(_CLOSE) and (behind == len(words) or sign[1:].strip().startswith(_AFTER)):
                return _read(cut, at, behind)
    return None


def _read(cut: Tokens, code: int, behind: int) -> Coded | None:
    labels = ["x"] * len(cut.words)
    kind = cut.words[code]
    inside = any(sign in cut.gaps[behind] for sign in _SLASHES)
    if not _front(cut, labels, code, kind):
        return None
    _Rest(cut, labels, kind, inside=inside).read(behind)
    if inside and kind != "EB":
        csl = "paper-conference" if kind == "C" else "chapter"
    else:
        csl = KINDS[kind]
    return Coded(labels, csl)


def _front(cut: Tokens, labels: list[str], code: int, kind: str) -> bool:
    """Number, authors and title; False where no title is left."""
    words, gaps = cut.words, cut.gaps
    start = 0
    if words[0].isdigit() and code > 1 and gaps[1].strip()[:1] in (*_CLOSE, ")", "）", ".", "、"):
        labels[0] = "citation-number"
        start = 1
    title = next((at for at in range(start + 1, code) if _is_end_of_authors(cut, at)), start)
    _fill(labels, start, title, "author")
    if title and _is_year_by_itself(cut, title) and title + 1 < code:
        # Names, year, title: "赵六, 钱七. 2016. 乡村治理的转型[J]."
        labels[title] = "issued"
        title += 1
    end = code
    if kind in ("S", "P"):
        colon = next((at for at in range(code - 1, title, -1) if gaps[at].strip().startswith(_COLONS)), 0)
        if colon and any(sign.isdigit() for word in words[colon:code] for sign in word):
            end = colon
            first = next(at for at in range(colon, code) if words[at][0].isdigit() or kind == "S")
            _fill(labels, colon, first, "authority")
            labels[first:code] = ["number"] * (code - first)
    _fill(labels, title, end, "title")
    return end > title


def _is_end_of_authors(cut: Tokens, at: int) -> bool:
    """Whether a full stop in front of the word ends the authors: those behind bare initials do not."""
    gap, word = cut.gaps[at].strip(), cut.words[at]
    if not gap.startswith(_STOPS) or "," in gap:
        return False
    if cut.words[at - 1] == "al":
        return True  # "… et al. A branch-and-price algorithm"
    if not word.isascii() or not cut.words[at - 1].isascii():
        return True
    after = cut.gaps[at + 1].strip()
    return len(word) > 1 and not (len(cut.words[at - 1]) == 1 and after[:1] in (",", "."))


def _is_year_by_itself(cut: Tokens, at: int) -> bool:
    word = cut.words[at]
    return (
        len(word) == 4
        and word[:2] in ("19", "20")
        and word.isdigit()
        and cut.gaps[at + 1].strip(" )）")[:1] in (*_STOPS, ",", "，")
    )


def _fill(labels: list[str], first: int, last: int, name: str) -> None:
    if last > first:
        labels[first:last] = [f"B-{name}"] + [name] * (last - first - 1)


class _Rest:
    """What stands behind the code: journal or house, and the numbers."""

    def __init__(self, cut: Tokens, labels: list[str], kind: str, *, inside: bool) -> None:
        self.words, self.gaps = cut.words, cut.gaps
        self.labels = labels
        self.kind = kind
        self.inside = inside
        self.seen = {"issued"} if "issued" in labels else set[str]()

    def read(self, at: int) -> None:
        end = len(self.words)
        if self.kind in _SERIALS and not self.inside:
            first = self._first_number(at)
            if "issued" in self.seen:
                first = next((place for place in range(at, first) if self.words[place].isdigit()), first)
            # "[J]. Wielewaal, 51: 161-175" has no year.
            first = next((place for place in range(at + 1, first) if self._is_volume(place)), first)
            _fill(self.labels, at, first, "container-title")
            self._numbers(first, end)
            return
        parts = self._parts(at)
        dated = [n for n, (first, last) in enumerate(parts) if self._first_number(first, last) < last]
        placed = [n for n, (first, last) in enumerate(parts) if self._colon(first, last)]
        # A thesis without a year, at a school alone.
        bare = [] if self.kind != "D" or self.inside else [0]
        house = min([n for n in placed if n in dated] or dated or placed or bare or [len(parts)])
        self._before(parts[:house])
        if house < len(parts):
            self._house(parts[house][0], end)

    def _is_volume(self, place: int) -> bool:
        return self.words[place].isdigit() and self.gaps[place].strip() in (",", "，")

    def _parts(self, at: int) -> list[tuple[int, int]]:
        """The stretches between full stops."""
        out: list[tuple[int, int]] = []
        for place in range(at + 1, len(self.words)):
            gap = self.gaps[place].strip()
            if gap.startswith(_STOPS) and not (
                gap == self.gaps[place] and self.words[place - 1].isdigit() and self.words[place].isdigit()
            ):
                out.append((at, place))
                at = place
        return [*out, (at, len(self.words))] if at < len(self.words) else out

    def _before(self, parts: list[tuple[int, int]]) -> None:
        """What stands before the house: the whole that it is in and its editors, translators, the edition."""
        named = 0
        for first, last in parts:
            final = self.words[last - 1]
            if final in ("译", "譯", "trans") and last - first > 1:
                _fill(self.labels, first, last - 1, "translator")
            elif final == "版" or (final.lower() in ("ed", "edition") and self.words[first][0].isdigit()):
                self.labels[first:last] = ["edition"] * (last - first)
            elif self.inside:
                lone = first == parts[0][0] and len(parts) > 1
                _fill(self.labels, first, last, "editor" if lone else "container-title" if not named else "note")
                named += not lone
            else:
                self.labels[first:last] = ["note"] * (last - first)

    def _house(self, at: int, end: int) -> None:
        colon = self._colon(at, end)
        first = self._first_number(colon or at)
        if colon and colon < first:
            _fill(self.labels, at, colon, "publisher-place")
            at = colon
        _fill(self.labels, at, first, "publisher")
        self._numbers(first, end)

    def _colon(self, first: int, last: int) -> int:
        """The first word behind a colon that no number is before; 0 where there is none."""
        for at in range(first + 1, last):
            if self.words[at - 1].isdigit() and len(self.words[at - 1]) == 4:
                return 0
            if self.gaps[at].strip().startswith(_COLONS):
                return at
        return 0

    def _first_number(self, at: int, end: int = 0) -> int:
        """The first word that is a year or an address; no year inside words: "Proceedings of the 2014 Conference"."""
        end = end or len(self.words)
        for place in range(at, end):
            word = self.words[place]
            if _address(word):
                return place
            if len(word) == 4 and word.isdigit() and word[:2] in ("18", "19", "20") and not self._is_inside(place, end):
                return place
        return end

    def _is_inside(self, place: int, end: int) -> bool:
        """Whether words of letters stand on both sides, without a sign between."""
        return (
            0 < place < end - 1
            and not (self.gaps[place].strip() or self.gaps[place + 1].strip())
            and self.words[place - 1].isascii()
            and self.words[place + 1][0].isalpha()
        )

    def _numbers(self, at: int, end: int) -> None:
        """Years, volumes, issues, pages and addresses, told by the signs before them."""
        name = ""
        while at < end:
            word, gap = self.words[at], self.gaps[at].strip()
            if _address(word):
                name = "DOI" if word.startswith("10.") else "URL"
            elif not word[0].isdigit() and not (word.isascii() and len(word) < 3):
                name = "x" if word.upper() == "DOI" else "note"
            elif gap in ("-", "–", "—", "−", "~", "+", "/", "") and name in (
                "issued",
                "accessed",
                "page",
                "issue",
                "volume",
            ):
                pass
            else:
                name = self._number(word, gap)
            self.labels[at] = name
            self.seen.add(name)
            at += 1

    def _number(self, word: str, gap: str) -> str:
        if len(word) == 4 and word.isdigit() and gap.endswith(OPENING):
            return "accessed"
        if len(word) == 4 and word.isdigit() and "issued" not in self.seen:
            return "issued"
        if gap.endswith(("(", "（")):
            return "page" if self.kind == "N" else "issue"
        if gap.endswith(_COLONS):
            return "page"
        return "volume" if self.kind in _SERIALS and "volume" not in self.seen else "page"


def _address(word: str) -> bool:
    return "://" in word[:9] or word.startswith(("10.", "www."))
