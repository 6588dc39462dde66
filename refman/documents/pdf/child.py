"""Run as a process of its own: a PDF on standard input, its letters and their places on standard output.

PDFium is written in C and reads what strangers made; here it can fall over, eat its memory or never end, and refman goes on.
Output: one JSON object; for each page its size and, side by side, letters, places (x, baseline, right edge), sizes.
"""

from __future__ import annotations

import ctypes
import json
import math
import sys
from typing import Any

MOST_MEMORY = 1_500_000_000
MOST_SECONDS = 60
MOST_PAGES = 5_000


def main() -> None:
    """Read, take apart, write."""
    _limit()
    json.dump(_taken_apart(sys.stdin.buffer.read()), sys.stdout)


def _limit() -> None:
    try:
        import resource
    except ImportError:  # Windows has no such limits; the parent's time limit holds there
        return
    resource.setrlimit(resource.RLIMIT_CPU, (MOST_SECONDS, MOST_SECONDS))
    resource.setrlimit(resource.RLIMIT_AS, (MOST_MEMORY, MOST_MEMORY))


def _taken_apart(data: bytes) -> dict[str, Any]:
    import pypdfium2 as pdfium

    try:
        document = pdfium.PdfDocument(data)
    except pdfium.PdfiumError as fault:
        return {"fault": str(fault)}
    pages = []
    for number in range(min(len(document), MOST_PAGES)):
        try:
            page = document[number]
            pages.append(_page(page))
            page.close()
        except pdfium.PdfiumError:
            pages.append({"width": 0, "height": 0, "text": "", "numbers": [], "failed": True})
    return {"pages": pages}


def _page(page: Any) -> dict[str, Any]:
    import pypdfium2.raw as raw

    text_page = page.get_textpage()
    x, y, box, matrix = ctypes.c_double(), ctypes.c_double(), raw.FS_RECTF(), raw.FS_MATRIX()
    letters: list[str] = []
    numbers: list[float] = []
    for at in range(text_page.count_chars()):
        code = raw.FPDFText_GetUnicode(text_page.raw, at)
        if raw.FPDFText_IsGenerated(text_page.raw, at) == 1:
            letters.append(" " if code == 32 else "\n")
            numbers += (0, 0, 0, 0)
            continue
        raw.FPDFText_GetCharOrigin(text_page.raw, at, x, y)
        raw.FPDFText_GetLooseCharBox(text_page.raw, at, box)
        raw.FPDFText_GetMatrix(text_page.raw, at, matrix)
        size = raw.FPDFText_GetFontSize(text_page.raw, at) * (math.hypot(matrix.c, matrix.d) or 1)
        letters.append(chr(code) if 0 < code < 0x110000 and not 0xD800 <= code < 0xE000 else "\ufffd")
        numbers += (round(x.value, 1), round(y.value, 1), round(box.right, 1), round(size, 1))
    width, height = page.get_size()
    return {"width": width, "height": height, "text": "".join(letters), "numbers": numbers}


if __name__ == "__main__":
    main()
