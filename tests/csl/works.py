"""Made-up works and citations for the processor's tests."""

from __future__ import annotations

from typing import Any

from refman.csl.citing import Citation, Cite


def book(id: str, year: int | None, title: str, *authors: tuple[str, str], **more: Any) -> dict[str, Any]:
    item: dict[str, Any] = {"id": id, "type": "book", "title": title, "publisher": "Press"}
    item["author"] = [{"family": family, "given": given} for family, given in authors]
    if year:
        item["issued"] = {"date-parts": [[year]]}
    return item | {name.replace("_", "-"): value for name, value in more.items()}


def cite(*ids: str, note: int = 0, **more: Any) -> Citation:
    return Citation(cites=tuple(Cite(id=id, **more) for id in ids), note=note)
