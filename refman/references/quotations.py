"""A title in quotation marks ends where they close: that is surer than any label."""

from __future__ import annotations

from collections.abc import Sequence

from refman.references.tokens import Tokens

# Opening sign to the signs that may close it; "»" opens in German, "«" in French.
_CLOSED_BY = {
    "“": "”",
    "”": "”",
    "„": "“”",
    "«": "»",
    "»": "«",
    "‘": "’",
    '"': '"',
    "‚": "‘’",
    "「": "」",
    "『": "』",
    "《": "》",
}


def quoted_titles(cut: Tokens, labels: Sequence[str]) -> Sequence[str]:
    """The labels with the title brought to the words between its quotation marks, where it starts behind one."""
    start = next((at for at, label in enumerate(labels) if label == "B-title"), -1)
    # French leaves a space behind the sign: « Titre ».
    gap = cut.gaps[start].rstrip() if start >= 0 else ""
    if gap[-1:] not in _CLOSED_BY:
        return labels
    end, sure = _end(cut, start, _outermost(gap))
    shrinks = end < len(labels) and labels[end] == "title"
    if (
        end <= start
        or (shrinks and not sure)
        or (all(label in ("title", "B-title") for label in labels[start:end]) and (not shrinks))
    ):
        return labels
    out = list(labels)
    out[start] = "B-title"
    out[start + 1 : end] = ["title"] * (end - start - 1)
    _after(cut, out, end)
    return out


def _outermost(gap: str) -> str:
    """The first of the signs that open a quotation at the end of a gap: “ of "“‘"."""
    at = len(gap) - 1
    while at > 0 and gap[at - 1] in _CLOSED_BY:
        at -= 1
    return gap[at]


def _end(cut: Tokens, start: int, opener: str) -> tuple[int, bool]:
    """The index behind the last quoted word, and whether a sign stands there that ends a field; 0 where nothing closes."""
    closers, depth = _CLOSED_BY[opener], 1
    for at in range(start + 1, len(cut.words) + 1):
        gap = cut.gaps[at]
        for place, sign in enumerate(gap):
            if sign in closers and not _is_apostrophe(opener, gap, place):
                depth -= 1
                if depth == 0:
                    follows = gap[place + 1 :].lstrip()[:1]
                    inward = at < len(cut.words) and _goes_in(cut, at)
                    ended = gap[max(0, place - 1) : place] in (".", ",")
                    return at, (bool(follows) and follows in ",.;)[(，。；、）（") or inward or ended
            elif sign == opener and sign not in closers:
                depth += 1
    return 0, False


def _goes_in(cut: Tokens, at: int) -> bool:
    """Whether "in" there leads to a container ("« Titre » in Œuvres"), and not on in the title ("« Class » in the novel")."""
    if cut.words[at].lower() not in ("in", "dans", "en", "em"):
        return False
    return at + 1 == len(cut.words) or not cut.words[at + 1].islower() or ":" in cut.gaps[at + 1]


def _is_apostrophe(opener: str, gap: str, place: int) -> bool:
    """ "the students’ work": a single sign that closes only when a field's end follows."""
    return opener == "‘" and gap[place + 1 : place + 2] not in ("", ",", ".", ";", ")", ":") and gap != "’ "


def _after(cut: Tokens, out: list[str], end: int) -> None:
    """Words behind the quotation that were taken for the title: the container, if none is known, else glue."""
    last = end
    while last < len(out) and out[last] == "title":
        last += 1
    if last == end:
        if end < len(out) and out[end] in ("container-title", "publisher", "collection-title"):
            out[end] = f"B-{out[end]}"
        return
    first = end
    if cut.words[first].lower() in ("in", "dans", "en", "em") and first + 1 < last:
        out[first] = "x"
        first += 1
    fresh = "B-container-title" not in out[end:]
    out[first:last] = (
        (["B-container-title"] + ["container-title"] * (last - first - 1)) if fresh else ["x"] * (last - first)
    )
