"""Rate limits: no host is asked more often than its terms allow, whatever the number of jobs."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable


class Pace:
    """Turns to ask, spaced evenly. Thread-safe; a caller sleeps until its turn, without holding the lock."""

    def __init__(
        self, clock: Callable[[], float] = time.monotonic, sleep: Callable[[float], None] = time.sleep
    ) -> None:
        self._clock = clock
        self._sleep = sleep
        self._lock = threading.Lock()
        self._free: dict[str, float] = {}

    def wait(self, host: str, per_second: float) -> None:
        """Return when `host` may be asked. Units: requests a second; 0 is no limit."""
        with self._lock:
            now = self._clock()
            turn = max(now, self._free.get(host, 0.0))
            if per_second > 0:
                self._free[host] = turn + 1.0 / per_second
        if turn > now:
            self._sleep(turn - now)

    def hold(self, host: str, seconds: float) -> None:
        """Keep everyone from `host` for a while: it said so (Retry-After)."""
        with self._lock:
            self._free[host] = max(self._free.get(host, 0.0), self._clock() + seconds)
