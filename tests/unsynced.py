"""SQLite does not wait for the disk: what is written outlives a killed process all the same, and no test pulls the plug."""

from sqlalchemy import Engine, event


@event.listens_for(Engine, "connect")
def _unsynced(connection: object, _record: object) -> None:
    if type(connection).__module__ == "sqlite3":
        connection.execute("PRAGMA synchronous = OFF")
