"""Two folders change places in one step, where the system can do that.

Belongs here: the one system call. Does not belong here: which folders, and what to do where it cannot (``release``).
Linux has it since 3.15 (``renameat2``, RENAME_EXCHANGE): whoever looks sees the old folder or the new one, never none.
"""

import ctypes
import errno
import os
from pathlib import Path

_HERE, _EXCHANGE = -100, 2  # AT_FDCWD and RENAME_EXCHANGE of linux/fcntl.h and linux/fs.h
_CANNOT = (errno.ENOSYS, errno.EINVAL, errno.ENOTSUP)  # no such call, or not on this file system (some network disks)


def exchange(one: Path, other: Path) -> bool:
    """Let two existing paths of one disk change places at once; False, with nothing changed, where the system cannot.

    Raises:
        OSError: the call is there and failed, e.g. as one of them does not exist.
    """
    rename = getattr(ctypes.CDLL(None, use_errno=True), "renameat2", None)
    if rename is None:
        return False
    if rename(_HERE, os.fsencode(one), _HERE, os.fsencode(other), _EXCHANGE) == 0:
        return True
    code = ctypes.get_errno()
    if code in _CANNOT:
        return False
    raise OSError(code, os.strerror(code), str(one))
