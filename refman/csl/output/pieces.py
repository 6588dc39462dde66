"""Spans made ready for formats whose marks must touch words: neighbours joined, spaces at the edges set free."""

from __future__ import annotations

from collections.abc import Iterable

from refman.csl.spans import Format, TextSpan

Piece = tuple[str, Format | None]
# Markup cannot nest the same thing in itself, nor show "normal": only what is on counts.
_OFF = ("normal", "none", "baseline")


def pieces(spans: Iterable[TextSpan]) -> list[Piece]:
    """Stretches of text in one format each, without spaces at their ends where they are formatted."""
    joined: list[Piece] = []
    for span in spans:
        if joined and joined[-1][1] is span.format:
            joined[-1] = (joined[-1][0] + span.text, span.format)
        else:
            joined.append((span.text, span.format))
    out: list[Piece] = []
    for text, format in joined:
        words = text.strip()
        if format is None or words == text:
            out.append((text, format))
            continue
        start = len(text) - len(text.lstrip())
        out += [part for part in ((text[:start], None), (words, format), (text[start + len(words) :], None)) if part[0]]
    return out


def values(format: Format | None) -> dict[str, str]:
    """The formats that are on: kind to value; inner ones win, and "normal" switches off."""
    on: dict[str, str] = {}
    for one in format.path() if format else ():
        on.pop(one.kind, None)
        if one.value not in _OFF:
            on[one.kind] = one.value
    return on


def wrapped(text: str, format: Format | None, marks: dict[tuple[str, str], tuple[str, str]]) -> str:
    """The text with the marks of each format that is on around it."""
    for one in values(format).items():
        opening, closing = marks.get(one, ("", ""))
        text = f"{opening}{text}{closing}"
    return text


def label_space(before: Format | None, after: Format | None) -> str:
    """What keeps a label in the margin from the words beside it."""
    old, new = values(before).get("display", ""), values(after).get("display", "")
    if old == new:
        return ""
    return "\n" if "block" in (old, new) or "indent" in (old, new) else " "


def set_text(
    spans: Iterable[TextSpan], escape: object, marks: dict[tuple[str, str], tuple[str, str]], newline: str = "\n"
) -> str:
    """The spans as marked-up text; display blocks are kept apart by a space or `newline`."""
    assert callable(escape)
    out: list[str] = []
    before: Format | None = None
    shown: Format | None = None
    for text, format in pieces(spans):
        space = label_space(shown, format) if out and text.strip() else ""
        if space and not (space == " " and out[-1].endswith(" ")):
            out.append(newline if space == "\n" else space)
        out.append(wrapped(escape(text), format, marks))
        before = format
        shown = before if text.strip() else shown
    return "".join(out)
