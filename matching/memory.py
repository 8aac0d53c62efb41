"""Memory that is free again, given back to the system.

Belongs here: asking the allocators to. Does not belong here: what holds memory.

The allocators of C and of Arrow keep what was freed for later use. Between two steps of other sizes that is waste: at a million records
some 300 MB of it.
"""

import ctypes
import sys

import pyarrow as pa


def take_from_the_system() -> None:
    """From now on Arrow takes its memory from the allocator of C, which gives back what its own would keep for good."""
    pa.set_memory_pool(pa.system_memory_pool())


def give_back() -> None:
    """Everything that is free goes back to the system, where the allocator offers that; else nothing happens."""
    trim = getattr(ctypes.CDLL(None), "malloc_trim", None) if sys.platform == "linux" else None  # glibc has it, musl has not
    if trim is not None:
        trim(0)
