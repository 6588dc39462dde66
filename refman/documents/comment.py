"""A remark on a stretch of an article's text, as a word processor shows it in the margin."""

from __future__ import annotations

import msgspec

from refman.model.span import Span


class Comment(msgspec.Struct, frozen=True):
    """`text` may have several lines; `author` is who is shown to have made it."""

    span: Span
    text: str
    author: str = "refman"
