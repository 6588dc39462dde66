"""Why a source gave no answer. Told apart from "there is no such work"."""

from __future__ import annotations

from refman.model.errors import RefmanError


class LookupFailed(RefmanError):
    """A source that could not be asked: no network, too slow, refused, broken answer.

    Codes: offline, no-connection, timed-out, rate-limited, server-fault, bad-answer, too-large, forbidden-address,
    too-many-redirects.
    """
