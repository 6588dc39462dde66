"""References for the library by identifier: `refman add doi:… isbn:…`."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import msgspec

from refman.api.files import read_bytes
from refman.api.library_add import Source
from refman.api.lookup import Fetched, fetch, identifiers_in
from refman.lookup.identifiers import identify
from refman.lookup.settings import LookupSettings
from refman.model.errors import RefmanError
from refman.model.reference import Reference


def is_identifier(word: str) -> bool:
    """Whether a word on the command line names a work, not a file: a file of that name goes first."""
    return not Path(word).exists() and identify(word) is not None


def identifiers_of_file(path: str) -> list[str]:
    """One identifier a line; empty lines and lines after # are left out."""
    lines = read_bytes(path).decode("utf-8-sig", "replace").splitlines()
    return [line.strip() for line in lines if line.strip() and not line.lstrip().startswith("#")]


def looked_up(words: Sequence[str], settings: LookupSettings) -> Source:
    """The records of identifiers; each that led to none is told among the losses.

    Raises: RefmanError (no-identifier; not-found, could-not-ask when none led to a record).
    """
    found = list(fetch(identifiers_in(words), settings))
    references = [_kept(one) for one in found if one.merged is not None]
    losses = tuple(_told(one) for one in found if one.merged is None)
    if losses and not references:
        code = "could-not-ask" if any(one.failures for one in found) else "not-found"
        raise RefmanError(code, "; ".join(losses), hint="is there a network? --offline answers from the cache alone")
    return Source("look-up", references, len(references), losses, brings_keys=False)


def _kept(one: Fetched) -> Reference:
    """The merged record; where each field came from goes along with it."""
    assert one.merged is not None
    ours = {"refman-origins": one.merged.origins}
    return msgspec.structs.replace(one.merged.reference, custom={**one.merged.reference.custom, **ours})


def _told(one: Fetched) -> str:
    if one.failures and not one.asked:
        return f"{one.identifier}: could not ask {'; '.join(one.failures)}"
    more = f" (could not ask {'; '.join(one.failures)})" if one.failures else ""
    return f"{one.identifier}: not found in {' or '.join(one.asked) or 'any source'}{more}"
