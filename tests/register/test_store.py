"""The database: one schema from models and migrations, one transaction a night, nothing between before and after."""

import os
import signal
from datetime import date

import pandas as pd
import pytest
from alembic import command
from sqlalchemy import Engine, event, inspect, text

from agreements.errors import TransientError
from records.fields import ROSTER
from register import bulk, read, versions
from register.export import export_frame
from register.models import CONTENT_FIELDS, Delivery, Membership, PersonState, Run, table
from register.store import alembic_config, open_register, write_night
from tests.register.made import night, roster
from tests.register.made import table as made
from tests.register.test_nights import A_AND_B, ALL, WITHOUT_ROLL, live


def test_migrations_give_what_the_models_say(engine):
    with engine.begin() as connection:
        command.check(alembic_config(connection))  # raises when autogenerate would find anything to do


def test_opening_again_changes_nothing(engine, url):
    live(engine, A_AND_B, "2025-11-22")
    shown = export_frame(engine)
    again = open_register(url)
    assert export_frame(again).equals(shown)
    again.dispose()


def test_every_column_of_a_roster_is_kept():
    assert {*CONTENT_FIELDS, "record_key", "record_id", "source", "part", "row"} == set(ROSTER)


def test_constraints_have_names_both_databases_know(engine):
    inspector = inspect(engine)
    assert inspector.get_pk_constraint("membership")["name"] == "pk_membership"
    assert {key["name"] for key in inspector.get_foreign_keys("membership")} == {
        "fk_membership_record_key", "fk_membership_person_id", "fk_membership_from_run", "fk_membership_to_run",
    }  # fmt: skip


def test_a_database_that_does_not_answer_is_a_transient_error_without_the_password():
    with pytest.raises(TransientError) as caught:
        open_register("postgresql://someone:secret@127.0.0.1:1/nothing")
    assert "secret" not in str(caught.value)


def test_sqlite_waits_for_a_writer_and_checks_foreign_keys(tmp_path):
    opened = open_register(f"sqlite:///{tmp_path / 'r.db'}")
    with opened.connect() as connection:
        pragma = {name: connection.exec_driver_sql(f"PRAGMA {name}").scalar() for name in ("journal_mode", "foreign_keys", "busy_timeout")}
    assert pragma == {"journal_mode": "wal", "foreign_keys": 1, "busy_timeout": 10000}
    opened.dispose()


ODD = ["a\tb", "back\\slash", "new\nline", "'quote\"", "\\N", "ก์ำ", "ไ" * 300, "", None]


def test_any_text_survives_the_bulk_way(engine):
    """Tabs, backslashes and line breaks mean something to COPY; an empty text is not a missing one."""
    run = pd.DataFrame({"run_id": [1], "as_of": ["2025-11-22"], "recorded_at": [""], "versions": ["{}"], "settings": ["{}"]})
    rows = pd.DataFrame({"source": [f"s{n}" for n in range(len(ODD))], "details": pd.Series(ODD, dtype="str")})
    rows["rows_in"] = pd.Series([1, None, *[3] * (len(ODD) - 2)], dtype="Int64").astype("object")
    with engine.begin() as connection:
        bulk.insert_new(connection, table(Run), run)
        bulk.insert_new(connection, table(Delivery), rows.assign(run_id=1, speaks=False, protected=True, stale=False))
        bulk.insert_new(connection, table(Run), run.assign(as_of="2000-01-01"))  # is there already: left as it is
        assert connection.execute(table(Run).select()).mappings().one()["as_of"] == "2025-11-22"
        found = connection.execute(table(Delivery).select().order_by("source")).mappings().all()
    assert [row["details"] for row in found] == ODD
    assert [row["rows_in"] for row in found] == [1, None, 3, 3, 3, 3, 3, 3, 3]
    assert {(row["speaks"], row["protected"]) for row in found} == {(False, True)}


def test_only_what_changed_is_closed_and_opened(engine):
    live(engine, A_AND_B, "2025-11-22")
    live(engine, WITHOUT_ROLL, "2025-11-23")
    with engine.connect() as connection:
        states = connection.execute(table(PersonState).select().order_by("person_id", "from_run")).all()
        members = connection.execute(table(Membership).select()).all()
    assert [(row.from_run, row.to_run, row.state) for row in states] == [
        (1, 2, "enrolled"), (2, None, "missing_pending"), (1, None, "not_found"),
    ]  # fmt: skip
    assert {(row.from_run, row.to_run) for row in members} == {(1, None)}  # whose record it is does not end with the record


# --- killed in the middle -----------------------------------------------------------------------------------------------------


def killed_while_writing(url: str, tonight, *, statement: int | None = None, at_commit: bool = False) -> None:
    """A process that writes the night and is killed before its n-th statement, right before the commit, or right after it."""
    child = os.fork()
    if child:
        assert os.WTERMSIG(os.waitpid(child, 0)[1]) == signal.SIGKILL
        return
    try:
        engine = open_register(url)
        _kill_at(engine, statement, at_commit=at_commit)
        write_night(engine, tonight)
    finally:
        os.kill(os.getpid(), signal.SIGKILL)


def _kill_at(engine: Engine, statement: int | None, *, at_commit: bool) -> None:
    seen = iter(range(1, 10_000))

    def count(*_: object) -> None:
        if next(seen) == statement:
            os.kill(os.getpid(), signal.SIGKILL)

    event.listen(engine, "before_cursor_execute", count)
    if at_commit:
        event.listen(engine, "commit", lambda _: os.kill(os.getpid(), signal.SIGKILL))


def _statements(engine: Engine, tonight) -> int:
    """How many statements a night takes (written into a throw-away copy of the same history)."""
    seen: list[str] = []
    event.listen(engine, "before_cursor_execute", lambda c, cur, statement, *_: seen.append(statement))
    write_night(engine, tonight)
    return len(seen)


def test_killed_at_any_moment_the_register_is_as_before_or_as_after(url, memory):
    """Promise 8, with a real SIGKILL: before each quarter of the statements, at the commit, and after it."""
    engine = open_register(url)
    live(engine, A_AND_B, "2025-11-15")
    live(memory, A_AND_B, "2025-11-15")
    before = export_frame(engine)
    keys = roster(made(WITHOUT_ROLL))["record_key"]
    tonight = night(WITHOUT_ROLL, ALL, before=read.before(engine, keys), as_of=date(2025, 11, 22))
    total = _statements(memory, tonight)
    after = export_frame(memory)
    assert not after.equals(before)
    engine.dispose()
    for statement in (2, total // 4, total // 2, 3 * total // 4, total):
        killed_while_writing(url, tonight, statement=statement)
        assert export_frame(engine).equals(before)
    killed_while_writing(url, tonight, at_commit=True)
    assert export_frame(engine).equals(before)
    killed_while_writing(url, tonight)  # killed once it is written
    assert export_frame(engine).equals(after)
    live(engine, WITHOUT_ROLL, "2025-11-22")  # and the next run just goes on
    assert export_frame(engine).equals(after)
    engine.dispose()


def test_a_night_decided_on_an_older_register_is_not_written(engine):
    """Two runs at once: the slower one must decide anew, or it would undo what the other learned."""
    keys = roster(made(WITHOUT_ROLL))["record_key"]
    slow = night(WITHOUT_ROLL, ALL, before=read.before(engine, keys), as_of=date(2025, 11, 22))
    live(engine, A_AND_B, "2025-11-22")
    with pytest.raises(TransientError, match="meantime"):
        write_night(engine, slow)
    assert len(read.people(engine)) == 2


def test_a_mistake_in_the_middle_leaves_nothing_behind(engine, monkeypatch):
    tonight = night(A_AND_B, ALL)

    def broken(*_: object, **__: object) -> None:
        raise RuntimeError("disk full")

    monkeypatch.setattr(versions, "write", broken)
    with pytest.raises(RuntimeError):
        write_night(engine, tonight)
    monkeypatch.undo()
    with engine.connect() as connection:
        assert connection.execute(text("SELECT count(*) FROM run")).scalar() == 0
        assert connection.execute(text("SELECT count(*) FROM record")).scalar() == 0


@pytest.mark.server
def test_both_databases_hold_the_same_register(memory, server_register):
    """The same nights give the same export, cell by cell."""
    shown = []
    for opened in (memory, server_register):
        for rows, day in ((A_AND_B, "2025-11-15"), (WITHOUT_ROLL, "2025-11-22"), (A_AND_B, "2026-02-01")):
            live(opened, rows, day)
        shown.append(export_frame(opened))
    assert shown[0].equals(shown[1])
