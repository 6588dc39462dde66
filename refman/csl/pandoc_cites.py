"""Citations as Pandoc writes them in Markdown: `[see @doe, p. 3; -@roe]`, `@doe [p. 3]`, `-@doe`.

Source: Pandoc User's Guide, "Citation syntax". Code, front matter, comments and e-mail addresses hold no citations.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

import msgspec

from refman.csl.citing import Cite

# A key: letters and digits with single marks inside, or anything between braces.
_KEY = r"@(?:\{(?P<braced>[^{}\s]{1,200})\}|(?P<key>\w(?:\w|[:.#$%&\-+?<>~/](?=\w)){0,200}))"
_ONE = re.compile(rf"(?P<minus>-?){_KEY}")
_BARE = re.compile(rf"(?<![\w@\\/.-])(?P<minus>-?){_KEY}")
_GROUP = re.compile(r"(?<!\\)\[(?P<inside>[^\[\]]{1,8000})\](?!\()")
_FOLLOWING = re.compile(r" ?\[(?P<inside>[^\[\]@^]{1,200})\](?![(:\[])")
_HIDDEN = re.compile(
    r"(?P<front>\A---\n.*?\n(?:---|\.\.\.)\n)|(?P<fence>^(?P<bar>```+|~~~+)[^\n]*\n.*?(?:^(?P=bar)[^\n]*$|\Z))"
    r"|(?P<comment><!--.*?(?:-->|\Z))|(?P<code>(?<!`)(?P<tick>`+)(?!`)[^\n]*?(?<!`)(?P=tick)(?!`))",
    re.DOTALL | re.MULTILINE,
)
_LABELS = {
    "p": "page", "pp": "page", "page": "page", "pages": "page", "ch": "chapter", "chs": "chapter", "chap": "chapter",
    "chaps": "chapter", "chapter": "chapter", "chapters": "chapter", "sec": "section", "section": "section",
    "sections": "section", "\u00a7": "section", "\u00a7\u00a7": "section", "vol": "volume", "vols": "volume",
    "volume": "volume", "volumes": "volume", "fig": "figure", "figs": "figure", "figure": "figure", "n": "note",
    "nn": "note", "note": "note", "notes": "note", "no": "issue", "nos": "issue", "issue": "issue", "fol": "folio",
    "fols": "folio", "folio": "folio", "l": "line", "ll": "line", "line": "line", "lines": "line", "col": "column",
    "cols": "column", "column": "column", "bk": "book", "bks": "book", "book": "book", "para": "paragraph",
    "paras": "paragraph", "paragraph": "paragraph", "\u00b6": "paragraph", "\u00b6\u00b6": "paragraph", "pt": "part",
    "pts": "part", "part": "part", "v": "verse", "vv": "verse", "verse": "verse", "sv": "sub-verbo", "op": "opus",
    "art": "article-locator", "app": "appendix", "tbl": "table", "table": "table",
}  # fmt: skip
_LOCATOR = re.compile(
    r"\s*,?\s*(?:(?P<label>[A-Za-z]{1,10}\.?|[\u00a7\u00b6]{1,2})\s*(?=[\divxlcdmIVXLCDM]))?"
    r"(?P<number>(?:[\divxlcdmIVXLCDM][\w.:]*)(?:\s*(?:--?|[\u2013,&])\s*\d[\w.:]*)*)"
)


class Mark(msgspec.Struct, frozen=True):
    """One citation in the text: where it stands, what it cites. `narrative` has its author in the sentence."""

    start: int
    end: int
    cites: tuple[Cite, ...]
    narrative: bool = False


def hidden_spans(text: str) -> list[tuple[int, int]]:
    """The stretches of Markdown that are no prose: front matter, code, comments."""
    return [match.span() for match in _HIDDEN.finditer(text)]


def marks(text: str) -> list[Mark]:
    """The citations of a Markdown text, in order."""
    shown = _blanked(text, hidden_spans(text))
    groups = [mark for match in _GROUP.finditer(shown) if (mark := _group(match))]
    for mark in groups:
        shown = _blanked(shown, [(mark.start, mark.end)]) if len(groups) < 2 else shown
    if len(groups) > 1:
        shown = _blanked(shown, [(mark.start, mark.end) for mark in groups])
    return sorted([*groups, *_narratives(shown)], key=lambda mark: mark.start)


def _blanked(text: str, spans: list[tuple[int, int]]) -> str:
    out, end = [], 0
    for start, stop in spans:
        out += [text[end:start], re.sub(r"[^\n]", "\0", text[start:stop])]
        end = stop
    return "".join([*out, text[end:]])


def _group(match: re.Match[str]) -> Mark | None:
    inside = match["inside"]
    if "@" not in inside:
        return None
    cites = [cite for part in _parts(inside) if (cite := cite_of(part))]
    return Mark(match.start(), match.end(), tuple(cites)) if cites else None


def _parts(inside: str) -> list[str]:
    """The cites of a group; a semicolon that no key follows belongs to the cite before it."""
    parts: list[str] = []
    for part in inside.split(";"):
        if parts and not _ONE.search(part):
            parts[-1] += ";" + part
        else:
            parts.append(part)
    return parts


def cite_of(part: str) -> Cite | None:
    """One cite of a group: prefix, minus, key, locator, suffix; None without a key."""
    match = _ONE.search(part)
    if match is None:
        return None
    prefix = part[: match.start()].strip()
    locator, label, suffix = located(part[match.end() :])
    return Cite(
        id=match["braced"] or match["key"],
        locator=locator,
        label=label,
        prefix=f"{_tagged(prefix)} " if prefix else "",
        suffix=_tagged(suffix),
        suppress_author=bool(match["minus"]),
    )


def _tagged(words: str) -> str:
    """A writer's own Markdown emphasis as the tags that fields have."""
    return _EMPHASIS.sub(r"<i>\2</i>", _STRONG.sub(r"<b>\2</b>", words)) if "*" in words or "_" in words else words


_STRONG = re.compile(r"(\*\*|__)(?=\S)([^*_]{1,400})(?<=\S)\1")
_EMPHASIS = re.compile(r"(?<!\w)([*_])(?=\S)([^*_]{1,400})(?<=\S)\1(?!\w)")


def located(text: str) -> tuple[str, str, str]:
    """Locator, its label and the suffix out of what follows a key: ", pp. 3-5 and more"."""
    braced = re.match(r"\s*,?\s*\{([^{}]{1,200})\}", text)
    if braced:
        word, _, number = braced[1].strip().partition(" ")
        label = _LABELS.get(word.rstrip(".").lower(), "") if number else ""
        return (number.strip() if label else braced[1].strip()), label or "page", text[braced.end() :].rstrip()
    match = _LOCATOR.match(text)
    if match is None or (not any(char.isdigit() for char in match["number"]) and not match["label"]):
        return "", "", text.rstrip()
    word = (match["label"] or "").rstrip(".").lower()
    if word and word not in _LABELS:
        return "", "", text.rstrip()
    return match["number"], _LABELS.get(word, "page"), text[match.end() :].rstrip()


def _narratives(shown: str) -> Iterator[Mark]:
    for match in _BARE.finditer(shown):
        key = match["braced"] or match["key"]
        end, locator, label, suffix = match.end(), "", "", ""
        following = _FOLLOWING.match(shown, end)
        if following:
            locator, label, suffix = located(following["inside"])
            end = following.end()
        minus = bool(match["minus"])
        cite = Cite(id=key, locator=locator, label=label, suffix=suffix, suppress_author=minus)
        yield Mark(match.start(), end, (cite,), narrative=not minus)
