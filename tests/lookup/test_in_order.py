"""Questions by several threads: answers in order, few ahead, and an interrupt at any moment does no harm."""

from __future__ import annotations

import itertools
import subprocess
import sys
import time

import pytest

from refman.api.in_order import in_order

# Interrupts at so many moments; one that falls into a lock's change of hands must neither hang nor raise anything else.
STORM = """
import itertools, random, signal
from refman.api.in_order import in_order

def interrupt(*_):
    raise KeyboardInterrupt

signal.signal(signal.SIGALRM, interrupt)
random.seed(7)
for turn in range(1200):
    try:
        signal.setitimer(signal.ITIMER_REAL, random.uniform(0.002, 0.006))
        for one in in_order(lambda value: value, itertools.count(), 2):
            pass
    except KeyboardInterrupt:
        pass
print("ended")
"""


def test_answers_come_in_order_whatever_takes_long() -> None:
    def slow(value: int) -> int:
        time.sleep(0.02 if value % 5 == 0 else 0)
        return -value

    assert list(in_order(slow, range(60), 4)) == [-value for value in range(60)]
    assert list(in_order(slow, [], 4)) == []


def test_few_are_asked_ahead() -> None:
    counter = itertools.count()
    answers = in_order(lambda value: value, counter, 3, ahead=2)
    for _ in range(50):
        next(answers)
    assert next(counter) <= 50 + 3 * 2
    answers.close()  # type: ignore[attr-defined]


def test_a_fault_is_raised_in_its_turn() -> None:
    answers = in_order(lambda value: 6 // value, [1, 2, 0, 3], 2)
    assert [next(answers), next(answers)] == [6, 3]
    with pytest.raises(ZeroDivisionError):
        next(answers)


def test_an_interrupt_at_any_moment_ends_it() -> None:
    done = subprocess.run([sys.executable, "-c", STORM], capture_output=True, text=True, timeout=50, check=False)
    assert (done.returncode, done.stdout) == (0, "ended\n"), done.stderr
