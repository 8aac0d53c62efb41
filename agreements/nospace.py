"""A disk that is full, whatever a library made of it: told in our words, so that whoever reads them knows where to make room.

Belongs here: knowing it out of an exception and all that it stems from. Does not belong here: other faults of the machine.
"""

import errno
import sqlite3
from collections.abc import Iterator

from agreements.errors import TransientError
from agreements.text import Text

CODE = "disk_full"
_NUMBERS = (errno.ENOSPC, errno.EDQUOT)
_SQLITE = (sqlite3.SQLITE_FULL, sqlite3.SQLITE_IOERR_SHMSIZE)  # the second: no room for the index of its write-ahead log
_POSTGRESQL = "53100"  # disk_full, appendix A of its manual
_WHAT = Text("ดิสก์เต็ม งานจึงหยุดไว้ ไม่มีไฟล์ครึ่ง ๆ กลาง ๆ ถูกใช้", "the disk is full, so the work has stopped; nothing half-written is used")
_TODO = Text(
    "ลบไฟล์ที่ไม่ใช้หรือเพิ่มพื้นที่ (ดูด้วย df -h) แล้วสั่งอีกครั้ง งานจะทำต่อจากที่ค้าง",
    "make room or add some (df -h tells how much there is), then start again: the work goes on from here",
)


def no_space(error: BaseException, where: str = "") -> TransientError | None:
    """The fault in our words when a full disk is at the root of the error, else None.

    Args:
        where: the folder that was written to, for messages; else the file that the error names.
    """
    if isinstance(error, TransientError) and error.code == CODE:
        return error
    found = next((one for one in _roots(error) if _is_full(one)), None)
    return disk_full(where or str(getattr(found, "filename", None) or "")) if found else None


def disk_full(where: str) -> TransientError:
    """The fault itself."""
    full = TransientError(CODE, _WHAT, where=where, todo=_TODO)
    full.given_up = True  # a second later there is no more room
    return full


def _is_full(error: BaseException) -> bool:
    if isinstance(error, OSError):
        return error.errno in _NUMBERS
    if isinstance(error, sqlite3.Error):
        return getattr(error, "sqlite_errorcode", None) in _SQLITE
    return getattr(error, "sqlstate", None) == _POSTGRESQL


def _roots(error: BaseException) -> Iterator[BaseException]:
    """The error and what it stems from: causes, contexts, and what SQLAlchemy wraps (``orig``)."""
    waiting, seen = [error], set[int]()
    while waiting:
        one = waiting.pop()
        if id(one) in seen:
            continue
        seen.add(id(one))
        yield one
        waiting += [x for x in (one.__cause__, one.__context__, getattr(one, "orig", None)) if isinstance(x, BaseException)]
