"""LaTeX in bibliography values to Unicode with CSL's rich text, and (in latex_writing) back.

Ordinary accents are replaced by one pattern; what is left is read token by token with a stack, so that time is
linear and depth does not matter. Commands that the tables lack are asked of pylatexenc's.
Source: BibTeXing, sections 3 and 4 (special characters, protected capitals); biblatex manual, 2.3.
"""

from __future__ import annotations

import functools
import re
import unicodedata
from collections.abc import Callable

from refman.formats.latex_tables import (
    ACCENTS,
    DECLARATIONS,
    DROPPED,
    ESCAPES,
    SILENT,
    SUBSCRIPTS,
    SUPERSCRIPTS,
    SYMBOLS,
    WRAPPERS,
)

NOCASE = ('<span class="nocase">', "</span>")
# Anything that is not the text itself; white space that has to be collapsed counts.
_MARKED = re.compile(r"[\\{}$~`\t\n\r]|--|''|  |^ | $|\?`|!`")
# {\"u} {\"{u}} \"u \"{u} {\'\i} {\v r} \v{r}
_ACCENT = re.compile(
    r"\{\\([\"'`^~=.]|[uvHckrbd](?![A-Za-z]))\s*+(?:\{(\\?[A-Za-z])\}|(\\?[A-Za-z](?![A-Za-z])|[A-Za-z]))\}"
)
# A command, an escaped character, a brace, a dollar, a ligature or active character, white space, words, anything.
_TOKEN = re.compile(
    r"\\([A-Za-z]+)(\*?)[ \t\n]*|\\([\s\S])|([{}])|(\$\$?)|(---|--|``|''|[~`^_&])|([ \t\n\r\f\v]+)"
    r"|[^\\{}$~`'\- \t\n\r\f\v^_&]+|[\s\S]"
)
_LIGATURES = {"---": "—", "--": "–", "``": "“", "''": "”", "~": "\u00a0", "`": "‘"}
_TAG = re.compile(r"</?(?:i|b|sup|sub|span)\b[^<>]*>")


def _same(text: str) -> str:
    return text


class _Frame:
    """An open group: what it holds so far, commands that wait for arguments, what it wraps on closing."""

    __slots__ = ("double", "kind", "out", "protects", "waiting", "wraps")

    def __init__(self, kind: str, protects: bool) -> None:
        self.kind, self.protects, self.double = kind, protects, False
        self.out: list[str] = []
        self.waiting: list[tuple[Callable[..., str], int, list[str]]] = []
        self.wraps: list[tuple[int, str, str]] = []

    def add(self, text: str) -> None:
        """One unit of text: an argument of the command that waits, or words."""
        while self.waiting:
            action, count, arguments = self.waiting[-1]
            arguments.append(text)
            if len(arguments) < count:
                return
            self.waiting.pop()
            text = action(*arguments)
        self.out.append(text)

    def text(self) -> str:
        """The group's text; commands that still wait get nothing."""
        while self.waiting:
            action, count, arguments = self.waiting.pop()
            self.out.append(action(*arguments, *[""] * (count - len(arguments))))
        for start, opening, closing in reversed(self.wraps):
            if start < len(self.out) and any(part.strip() for part in self.out[start:]):
                self.out[start:] = [opening, *self.out[start:], closing]
        return "".join(self.out)


def decoded(text: str, *, title: bool = False, plain: bool = False, unknown: set[str] | None = None) -> str:
    """The text as CSL has it: Unicode, <i> and the like, white space collapsed.

    `title`: braces that protect capitals become <span class="nocase">. `plain`: no tags at all (names, places).
    `unknown` collects the commands that no table knows; their arguments are kept.
    """
    if _MARKED.search(text) is None:
        return text
    if "{\\" in text:
        text = _ACCENT.sub(_accent_of, text)
    if (
        "\\" in text
        or "{" in text
        or "}" in text
        or "$" in text
        or "~" in text
        or "`" in text
        or "--" in text
        or "''" in text
    ):
        text = unicodedata.normalize("NFC", _read(text, title, unknown))
    if plain and "<" in text:
        text = _TAG.sub("", text)
    return collapsed(text)


def collapsed(text: str) -> str:
    """Single spaces for any white space that is not a no-break space; a blank line stays one."""
    if "\n\n" in text:
        return "\n\n".join(filter(None, (_joined(part) for part in re.split(r"\n[ \t]*\n\s*", text))))
    return _joined(text)


def _joined(text: str) -> str:
    if "\u00a0" in text or "\u2003" in text or "\u2009" in text or not text.isascii():
        return re.sub(r"[ \t\n\r\f\v]+", " ", text).strip(" \t\n\r\f\v")
    return " ".join(text.split())


def _accent_of(match: re.Match[str]) -> str:
    return accented(match[1], match[2] or match[3])


@functools.lru_cache(4096)
def accented(accent: str, letter: str) -> str:
    """The letter with its accent; letters by their command ("\\i") too."""
    if letter in ("\\i", "ı") and accent not in ("c", "k", "d", "b"):
        letter = "i"
    elif letter in ("\\j", "ȷ") and accent not in ("c", "k", "d", "b"):
        letter = "j"
    elif letter.startswith("\\"):
        letter = SYMBOLS.get(letter[1:], letter)
    letter = letter.lstrip()
    mark = ACCENTS[accent]
    if not letter:
        return {'"': "¨", "'": "´", "`": "`", "^": "^", "~": "~"}.get(accent, "")
    return unicodedata.normalize("NFC", letter[0] + mark + letter[1:])


def _read(text: str, title: bool, unknown: set[str] | None) -> str:
    frames = [_Frame("top", False)]
    protected = 0
    for match in _TOKEN.finditer(text):
        top = frames[-1]
        name, _, escape, brace, dollar, special, space = match.groups()
        if name is not None:
            _command(top, name, unknown)
        elif escape is not None:
            if escape in ACCENTS:
                top.waiting.append((functools.partial(accented, escape), 1, []))
            else:
                top.add(ESCAPES.get(escape, escape))
        elif brace == "{":
            protects = title and not top.waiting and not protected and not _is_special(text, match.end(), top)
            protected += protects
            frames.append(_Frame("group", protects))
        elif brace == "}":
            if top.kind == "math":
                _close(frames)
            if frames[-1].kind == "group":
                protected -= frames[-1].protects
                _close(frames)
        elif dollar is not None:
            _dollar(frames)
        elif special is not None:
            _special(top, special, any(frame.kind == "math" for frame in frames) if special in "^_&" else False)
        elif space is not None:
            if not top.waiting:
                top.out.append("\n\n" if space.count("\n") > 1 else " ")
        else:
            _words(top, match[0])
    while len(frames) > 1:
        _close(frames)
    return frames[0].text()


def _words(top: _Frame, words: str) -> None:
    if top.waiting:
        top.add(words[0])
        words = words[1:]
    if words:
        top.out.append(words)


def _is_special(text: str, at: int, top: _Frame) -> bool:
    """Whether the group is one of BibTeX's special characters ("{\\'e}") or empty: then it protects nothing."""
    return text.startswith(("\\", "}", "$"), at) and not text.startswith(("\\textquote", "\\&"), at)


def _close(frames: list[_Frame]) -> None:
    frame = frames.pop()
    text = frame.text()
    if frame.protects and any(letter.isalpha() for letter in text) and not (frame.double and _is_safe(frame, text)):
        text = NOCASE[0] + text + NOCASE[1]
    frames[-1].double = frames[-1].protects and not frames[-1].out
    frames[-1].add(text)


def _is_safe(frame: _Frame, text: str) -> bool:
    """Whether a doubly braced group is what writers brace for BibTeX's sake: each word has a capital of its own."""
    return len(frame.out) == 1 and all(any(letter.isupper() for letter in word) for word in text.split())


def _dollar(frames: list[_Frame]) -> None:
    if frames[-1].kind == "math":
        _close(frames)
    else:
        frames.append(_Frame("math", False))


def _special(top: _Frame, mark: str, math: bool) -> None:
    if mark in "^_" and math:
        top.waiting.append((_raised if mark == "^" else _lowered, 1, []))
    elif mark == "&":
        top.add("&")
    else:
        top.add(_LIGATURES.get(mark, mark))


def _raised(text: str) -> str:
    return "′" if text == "′" else _script(text, SUPERSCRIPTS, "sup")


def _lowered(text: str) -> str:
    return _script(text, SUBSCRIPTS, "sub")


def _script(text: str, table: dict[str, str], tag: str) -> str:
    return f"<{tag}>{text}</{tag}>" if text else ""


def _command(top: _Frame, name: str, unknown: set[str] | None) -> None:
    if name in SYMBOLS:
        top.add(SYMBOLS[name])
    elif name in SILENT:
        top.waiting.append((_same, 1, []))
    elif name in ACCENTS:
        top.waiting.append((functools.partial(accented, name), 1, []))
    elif name in WRAPPERS:
        opening, closing = WRAPPERS[name]
        top.waiting.append((lambda text: f"{opening}{text}{closing}" if text else "", 1, []))
    elif name in DECLARATIONS:
        top.wraps.append((len(top.out), *DECLARATIONS[name]))
    elif name in DROPPED:
        if DROPPED[name]:
            top.waiting.append((lambda *_: "", DROPPED[name], []))
    elif name == "href":
        top.waiting.append((lambda target, words: words or target, 2, []))
    elif name in ("frac", "textfrac", "sfrac"):
        top.waiting.append((lambda above, below: f"{above}/{below}", 2, []))
    elif name in ("foreignlanguage", "textcolor"):
        top.waiting.append((lambda _, words: words, 2, []))
    elif name in ("char", "symbol"):
        pass
    else:
        _rare(top, name, unknown)


def _rare(top: _Frame, name: str, unknown: set[str] | None) -> None:
    symbols, _ = rare_symbols()
    if name in symbols:
        top.add(symbols[name])
    else:
        top.waiting.append((_same, 1, []))
        if unknown is not None:
            unknown.add(name)


@functools.cache
def rare_symbols() -> tuple[dict[str, str], dict[str, str]]:
    """pylatexenc's commands without arguments -> text; and text -> command, for writing."""
    from pylatexenc import latex2text
    from pylatexenc.latexencode import get_builtin_uni2latex_dict

    context = latex2text.get_default_latex_context_db()
    symbols = {
        spec.macroname: spec.simplify_repl
        for spec in context.iter_macro_specs()
        if isinstance(spec.simplify_repl, str) and "%" not in spec.simplify_repl and spec.macroname.isalpha()
    }
    return symbols, {chr(code): command for code, command in get_builtin_uni2latex_dict().items()}
