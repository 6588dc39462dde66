"""Questions answered by several threads at once, the answers in order; Ctrl-C may come at any moment.

concurrent.futures cannot take that: an interrupt while one of its locks changes hands leaves it locked for ever, and a thread
waits for it, or it is let go twice. Here the threads share two queues and nothing else, and those are made of C.
"""

from __future__ import annotations

import contextlib
from collections.abc import Callable, Iterable, Iterator
from queue import Empty, SimpleQueue
from threading import Thread
from typing import Generic, NamedTuple, TypeVar

Given = TypeVar("Given")
Answered = TypeVar("Answered")
# Seconds: a thread that was interrupted while it started never ends.
_PATIENCE = 60.0


class _Answer(NamedTuple, Generic[Answered]):
    """The answer to the question of a number; none, and the fault, where it raised one."""

    number: int
    answer: tuple[Answered, ...]
    fault: BaseException | None = None


def in_order(
    question: Callable[[Given], Answered], given: Iterable[Given], jobs: int, ahead: int = 4
) -> Iterator[Answered]:
    """`question` of each value by `jobs` threads; answers in order, with few waiting, so that memory stays flat.

    An interrupt drops what has not begun and is raised again; what was yielded before is the caller's to keep.
    """
    jobs = max(1, jobs)
    work: SimpleQueue[tuple[int, Given] | None] = SimpleQueue()
    came: SimpleQueue[_Answer[Answered]] = SimpleQueue()
    early: dict[int, _Answer[Answered]] = {}
    threads: list[Thread] = []
    asked = told = 0
    try:
        for value in given:
            if len(threads) < jobs:
                threads.append(Thread(target=_answer, args=(question, work, came), daemon=True))
                _start(threads[-1])
            work.put((asked, value))
            asked += 1
            if asked - told >= jobs * ahead:
                yield _taken(told, came, early)
                told += 1
        for number in range(told, asked):
            yield _taken(number, came, early)
    finally:
        _end(work, threads)


def _start(thread: Thread) -> None:
    try:
        thread.start()
    except RuntimeError as fault:
        # An interrupt while a lock changes hands shows as that lock let go twice.
        if isinstance(fault.__context__, KeyboardInterrupt):
            raise KeyboardInterrupt from fault
        raise


def _answer(
    question: Callable[[Given], Answered],
    work: SimpleQueue[tuple[int, Given] | None],
    came: SimpleQueue[_Answer[Answered]],
) -> None:
    """What a thread does: answer until it is told to stop."""
    while (item := work.get()) is not None:
        number, value = item
        try:
            came.put(_Answer(number, (question(value),)))
        except BaseException as fault:  # noqa: BLE001 - raised where the answer is waited for
            came.put(_Answer(number, (), fault))


def _taken(number: int, came: SimpleQueue[_Answer[Answered]], early: dict[int, _Answer[Answered]]) -> Answered:
    """The answer of a number; others that come before it are put into `early`."""
    while number not in early:
        one = came.get()
        early[one.number] = one
    one = early.pop(number)
    if one.fault is not None:
        raise one.fault
    return one.answer[0]


def _end(work: SimpleQueue[tuple[int, Given] | None], threads: list[Thread]) -> None:
    """Drop what has not begun, and wait for what has."""
    with contextlib.suppress(Empty):
        while True:
            work.get_nowait()
    for _ in threads:
        work.put(None)
    for thread in threads:
        # One that was interrupted while it started cannot be joined; it finds its None and ends by itself.
        with contextlib.suppress(RuntimeError):
            thread.join(_PATIENCE)
