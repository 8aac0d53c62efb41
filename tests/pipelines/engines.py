"""Dagster's SQLite storage makes an engine for every event, which compiles its statements anew; in tests one lasts as long as its file is in use.

What is stored, and where, stays the same.
"""

from types import ModuleType

from dagster._core.storage.event_log.sqlite import sqlite_event_log  # noqa: TID251 - tests only: were it gone, they would fail at once
from dagster._core.storage.runs.sqlite import sqlite_run_storage  # noqa: TID251
from sqlalchemy import Engine

AT_MOST = 8  # two files a night


def keep_engines(module: ModuleType) -> None:
    made, kept = module.create_engine, {}

    def engine(url: str, **more: object) -> Engine:
        if url not in kept and len(kept) >= AT_MOST:
            kept.clear()
        return kept.get(url) or kept.setdefault(url, made(url, **more))

    module.create_engine = engine


keep_engines(sqlite_event_log)
keep_engines(sqlite_run_storage)
