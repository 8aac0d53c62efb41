"""Chunks of pairs worked on by two threads: comparing letters and arithmetic on arrays leave Python's lock to the other.

Belongs here: the threads, and the order of what they give. Does not belong here: the work.
"""

from collections import deque
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from itertools import chain
from typing import TypeVar

Item = TypeVar("Item")
Made = TypeVar("Made")
_THREADS = 2  # what is left to Python itself keeps a third from gaining anything


def each(work: Callable[[Item], Made], items: Iterable[Item]) -> Iterator[Made]:
    """``work`` of each item, in their order, a few ahead of what is asked for.

    The first is worked on alone, so that what is worked out once for all is not worked out twice.
    """
    items, waiting = iter(items), deque[Future[Made]]()
    for first in items:
        yield work(first)
        break
    for second in items:
        items = chain([second], items)
        break
    else:
        return  # no threads for a single chunk: one new record against all is a matter of milliseconds
    with ThreadPoolExecutor(_THREADS) as pool:
        for item in items:
            waiting.append(pool.submit(work, item))
            if len(waiting) > _THREADS:
                yield waiting.popleft().result()
        while waiting:
            yield waiting.popleft().result()
