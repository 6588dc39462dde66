"""Write the pages that are made from the code: `python -m tools.make_docs`; `--check` only says whether they are current."""

from __future__ import annotations

import sys
from pathlib import Path

from tools.make_docs.pages import pages

DOCS = Path(__file__).parents[2] / "docs"


def main() -> int:
    made = pages()
    stale = [name for name, text in made.items() if _now(name) != text]
    gone = [
        path.relative_to(DOCS).as_posix()
        for path in DOCS.glob("rules/*.md")
        if path.relative_to(DOCS).as_posix() not in made
    ]
    if "--check" in sys.argv[1:]:
        print("\n".join(f"not current: {name}" for name in [*stale, *gone]) or "all current")
        return 1 if stale or gone else 0
    for name in stale:
        (DOCS / name).parent.mkdir(parents=True, exist_ok=True)
        (DOCS / name).write_text(made[name], encoding="utf-8")
    for name in gone:
        (DOCS / name).unlink()
    print(f"{len(made)} pages, {len(stale)} written, {len(gone)} removed")
    return 0


def _now(name: str) -> str:
    path = DOCS / name
    return path.read_text(encoding="utf-8") if path.exists() else ""


if __name__ == "__main__":
    sys.exit(main())
