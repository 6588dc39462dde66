"""Authors in a sentence, for styles whose cites are numbers: "Doe and Roe [3]".

Source: CSL 1.0.2 has no layout for it; the form is that of author-date styles, et al. from four names on.
"""

from __future__ import annotations

import functools
from typing import TYPE_CHECKING

from refman.csl.compiler import Compiler, Render
from refman.csl.rich import Ops
from refman.csl.xml import parse

if TYPE_CHECKING:
    from refman.csl.cluster import Drawn
    from refman.csl.processor import Processor

_NAMES = """<names variable="author"><name form="short" and="text" et-al-min="4" et-al-use-first="1"/>
<substitute><names variable="editor"/><names variable="translator"/><text variable="title" form="short" quotes="true"/>
</substitute></names>"""


def written_authors(processor: Processor, drawn: Drawn) -> Ops:
    """The marks of the names, or of the title where there are none."""
    out: Ops = []
    _compiled(processor)(drawn.context("citation"), out)
    return out


@functools.lru_cache(maxsize=4)
def _compiled(processor: Processor) -> Render:
    return Compiler(processor.style, processor.locale, "citation", {}).render(parse(_NAMES, "narrative"))
