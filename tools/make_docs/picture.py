"""The README's picture: what `refman check` draws for the article in seeds/, as SVG. No web fonts, so that it loads nothing."""

from __future__ import annotations

import io
import re
from pathlib import Path

import msgspec
from rich.console import Console
from rich.text import Text

from refman.api.check import check_file
from refman.cli.check_output import summary
from refman.cli.frames import draw

SEED = "seeds/france-italy-land-forces.txt"
ROOT = Path(__file__).parents[2]
SHOWN = ("APA101", "CIT002", "REF001")


def picture() -> str:
    """The SVG, the same on every machine."""
    checked = check_file(str(ROOT / SEED), name=SEED)
    document = msgspec.structs.replace(checked.text.document, path=SEED)
    text = msgspec.structs.replace(checked.text, document=document)
    few = tuple(one for one in checked.findings if one.code in SHOWN)
    console = Console(
        file=io.StringIO(), record=True, width=104, force_terminal=True, color_system="truecolor", highlight=False,
        legacy_windows=False, _environ={},
    )  # fmt: skip
    console.print(Text(f"$ refman check {SEED}", "bold"))
    draw([msgspec.structs.replace(checked, text=text, findings=few)], console)
    console.print(Text(f"… and {len(checked.findings) - len(few)} more\n{summary([checked])}", "dim"))
    svg = console.export_svg(title="refman check", unique_id="refman")
    return re.sub(r"@font-face \{.*?\}\s*", "", svg, flags=re.DOTALL).replace("Fira Code, monospace", "monospace")
