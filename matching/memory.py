"""Memory that is free again, given back to the system; how often Python looks for what is free.

Belongs here: asking the allocators and the collector to. Does not belong here: what holds memory.

The allocators of C and of Arrow keep what was freed for later use. Between two steps of other sizes that is waste: at a million records
some 300 MB of it.
"""

import ctypes
import gc
import sys
from collections.abc import Iterator
from contextlib import contextmanager

import pyarrow as pa

_SELDOM = 200_000  # objects more than before


def take_from_the_system() -> None:
    """From now on Arrow takes its memory from the allocator of C, which gives back what its own would keep for good."""
    pa.set_memory_pool(pa.system_memory_pool())


@contextmanager
def seldom_collected() -> Iterator[None]:
    """Meanwhile Python seldom looks for objects that only hold one another.

    The engine makes none, and looking goes through every module that is loaded: a fifth of what linking a night's changes costs.
    """
    usual = gc.get_threshold()
    gc.set_threshold(max(usual[0], _SELDOM), *usual[1:])
    try:
        yield
    finally:
        gc.set_threshold(*usual)


def give_back() -> None:
    """Everything that is free goes back to the system, where the allocator offers that; else nothing happens."""
    trim = getattr(ctypes.CDLL(None), "malloc_trim", None) if sys.platform == "linux" else None  # glibc has it, musl has not
    if trim is not None:
        trim(0)
