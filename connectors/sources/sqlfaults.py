"""What an error of a database means: transient or permanent, and in whose words.

Belongs here: codes of each system. Does not belong here: a database's own message, which may quote a row; only its code is told.
"""

import re
from typing import Any

from sqlalchemy import exc

from agreements.delivery import Sql
from agreements.errors import OneTeamError
from connectors.sources import faults

LOGIN = {"28P01", "28000", "42501", "1044", "1045", "1142", "1143", "1227", "1698", "18456", "229", "1017", "1031"}
NOT_THERE = {"3D000", "1049", "4060", "12514"}
SILENT = {"57014", "1969", "3024", "1317"}
BUSY = {"53300", "57P01", "57P02", "57P03", "40001", "40P01", "1040", "1203", "1205", "1213", "1053"}
LOST = {"2006", "2013", "2055", "08000", "08001", "08003", "08004", "08006"}
LOGIN_WORDS = re.compile(r"authentication failed|no pg_hba\.conf entry|role .* does not exist|no password supplied|login failed", re.I)
NOT_THERE_WORDS = re.compile(r"database .* does not exist|unable to open database file|file is not a database", re.IGNORECASE)
SILENT_WORDS = re.compile(r"timed out|timeout expired", re.IGNORECASE)


def fault(error: exc.DBAPIError, delivery: Sql, *, connected: bool) -> OneTeamError:
    """The error in our words. ``connected``: whether the login was over."""
    code, words, where = code_of(error), str(error.orig), delivery.place
    if code in LOGIN or LOGIN_WORDS.search(words):
        return faults.login_refused(where)
    if code in NOT_THERE or NOT_THERE_WORDS.search(words):
        return faults.not_there(where)
    if code == "22021" or "decode" in words.lower():
        return faults.wrong_letters(where)
    if code in SILENT or SILENT_WORDS.search(words):
        return faults.hangs(where, delivery.timeout_seconds)
    if code in BUSY or "database is locked" in words:
        return faults.out_of_order(where, code or "locked")
    broken = isinstance(error, (exc.OperationalError, exc.InterfaceError)) and (error.connection_invalidated or not code or code in LOST)
    if not connected and isinstance(error, (exc.OperationalError, exc.InterfaceError)):
        return faults.unreachable(where)
    return faults.broke_off(where) if broken and delivery.system != "sqlite" else faults.sql_refused(where, code or type(error).__name__)


def code_of(error: exc.DBAPIError) -> str:
    """The system's code: the number its driver gives first, or an SQLSTATE."""
    original: Any = error.orig
    first = original.args[0] if original is not None and original.args else ""
    return str(first if isinstance(first, int) else getattr(original, "sqlstate", None) or "")
