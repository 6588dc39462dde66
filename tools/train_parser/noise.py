"""What stands around references in real lists: numbers, bullets, "Vgl.", wrapped lines."""

from __future__ import annotations

import random
import re

Spans = list[tuple[int, int, str]]


def noisy(text: str, spans: Spans, rng: random.Random) -> tuple[str, Spans]:
    """Now and then what lists in files have: a number or bullet in front, a wrapped line, a lost full stop."""
    roll = rng.random()
    if roll < 0.1:
        lead = rng.choice(("[{}] ", "{}. ", "({}) ", "{} ", "{}) ")).format(rng.randrange(1, 180))
        number = [
            (at, at + len(digits), "citation-number")
            for digits in re.findall(r"\d+", lead)
            for at in [lead.index(digits)]
        ]
        return lead + text, number + [(start + len(lead), end + len(lead), name) for start, end, name in spans]
    if roll < 0.13:
        lead = rng.choice(
            ("Vgl. ", "Siehe ", "See ", "Cf. ", "Vgl. hierzu ", "Voir ", "Cfr. ", "12 Vgl. ", "S. dazu ", "See also ")
        )
        return lead + text, [(start + len(lead), end + len(lead), name) for start, end, name in spans]
    if roll < 0.15:
        lead = f"[{''.join(rng.choice('ABCDEGHKLMRSTW') for _ in range(3))}{rng.choice(('', '+'))}{rng.randrange(100):02}] "
        return lead + text, [
            (1, len(lead) - 2, "citation-number"),
            *((start + len(lead), end + len(lead), name) for start, end, name in spans),
        ]
    if roll < 0.17:
        return "• " + text, [(start + 2, end + 2, name) for start, end, name in spans]
    if roll < 0.22 and len(text) > 80:
        at = text.find(" ", rng.randrange(50, 80))
        return (text[:at] + "\n" + text[at + 1 :], spans) if at > 0 else (text, spans)
    if roll < 0.32:
        return text.rstrip("."), spans
    return text, spans
