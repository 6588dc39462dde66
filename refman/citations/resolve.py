"""What ibid. and its kin mean, from the citations before them.

The rule for *ibid.* itself is `refman.model.positions.ibid_antecedent`: the citation right before, when it holds one work.
"""

from __future__ import annotations

from collections.abc import Sequence

import msgspec

from refman.citations.folding import key
from refman.citations.works import Works
from refman.model.citation import Citation, Cite
from refman.model.positions import CitedWork, ibid_antecedent


def resolved(citations: Sequence[Citation], works: Works) -> tuple[Citation, ...]:
    """The citations in order with each stand-in resolved, its antecedent (an index) and what was wrong (`why`).

    `why`: no-antecedent, ambiguous (it could mean several), unresolved (its antecedent names no entry).
    """
    out: list[Citation] = []
    last: int | None = None
    for at, citation in enumerate(citations):
        if any(cite.via in ("ibid", "idem", "op-cit", "loc-cit") and not cite.references for cite in citation.cites):
            citation = msgspec.structs.replace(
                citation, cites=tuple(_one(cite, citation, out, last, works) for cite in citation.cites)
            )
        out.append(citation)
        last = at
    return tuple(out)


def _one(cite: Cite, citation: Citation, before: Sequence[Citation], last: int | None, works: Works) -> Cite:
    if cite.via in ("ibid", "loc-cit"):
        return _ibid(cite, before, last)
    if cite.via == "idem":
        return _idem(cite, before, last)
    if cite.via == "op-cit":
        return _op_cit(cite, before, works)
    return cite


def _ibid(cite: Cite, before: Sequence[Citation], last: int | None) -> Cite:
    if last is None:
        return msgspec.structs.replace(cite, why="no-antecedent")
    antecedent = before[last]
    cites = [one for one in antecedent.cites if one.match != "exempt" or len(antecedent.cites) == 1]
    asked = [CitedWork(",".join(map(str, one.references)) or f"?{at}", one.locator) for at, one in enumerate(cites)]
    if not asked or ibid_antecedent(asked) is None:
        return msgspec.structs.replace(cite, antecedent=last, why="ambiguous")
    meant = cites[-1]
    if not meant.references:
        why = meant.why if meant.via else "unresolved"
        return msgspec.structs.replace(
            cite, antecedent=last, names=meant.names, year=meant.year, why=why or "unresolved"
        )
    if len(meant.references) > 1 and not meant.names:
        return msgspec.structs.replace(cite, antecedent=last, why="ambiguous")
    return msgspec.structs.replace(
        cite, references=meant.references, names=meant.names, year=meant.year, antecedent=last, match="exact"
    )


def _idem(cite: Cite, before: Sequence[Citation], last: int | None) -> Cite:
    """The same author; alone, without another title or year, the same work as well."""
    return _ibid(cite, before, last)


def _op_cit(cite: Cite, before: Sequence[Citation], works: Works) -> Cite:
    """The work of the named author that was cited last; without a name, the last work."""
    wanted = key(cite.names[0]) if cite.names else ""
    seen: dict[int, int] = {}
    for at in range(len(before) - 1, -1, -1):
        for one in reversed(before[at].cites):
            for work in one.references[:1]:
                names = (*works.all[work].surnames, *works.all[work].heads)
                if (not wanted or wanted in names) and work not in seen:
                    seen[work] = at
        if seen and not wanted:
            break
    if not seen:
        return msgspec.structs.replace(cite, why="no-antecedent")
    if len(seen) > 1:
        first = next(iter(seen))
        return msgspec.structs.replace(
            cite, references=tuple(seen), antecedent=seen[first], match="near", why="ambiguous"
        )
    ((work, at),) = seen.items()
    return msgspec.structs.replace(cite, references=(work,), antecedent=at, match="exact")
