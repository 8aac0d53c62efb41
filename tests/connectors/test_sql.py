"""Databases: real PostgreSQL, MariaDB and SQLite. What must come out is written here by hand."""

import csv
import datetime as dt
import gc
import warnings

import pytest

from agreements.delivery import ReadHints
from agreements.errors import DeliveryError, TransientError
from agreements.model import Column
from agreements.select import why_not_one_select
from connectors.formats.reading import read
from connectors.sources import fetching, sqlchanges, sqltext
from tests.connectors import databases
from tests.connectors.fetching import NIGHT, bring, new
from tests.connectors.proxy import Line

LETTERS = {"postgresql": "text", "mariadb": "varchar(100)", "sqlite": "text"}
SYSTEMS = [pytest.param("postgresql", marks=pytest.mark.server), pytest.param("mariadb", marks=pytest.mark.server), "sqlite"]


@pytest.fixture(params=SYSTEMS)
def database(request, tmp_path):
    make = {"postgresql": databases.postgresql, "mariadb": databases.mariadb, "sqlite": lambda: databases.sqlite(tmp_path)}
    with make[request.param]() as opened:
        yield opened


@pytest.fixture(autouse=True)
def _no_waiting(monkeypatch):
    monkeypatch.setattr(fetching, "WAITS", ())


def pupils(database, *rows):
    """A table of pupils: number, name, remark, day of the last change."""
    letters = LETTERS[database.keys["system"]]
    database.run(f"CREATE TABLE pupils (no integer primary key, name {letters}, remark {letters}, updated timestamp NOT NULL)")
    add(database, *rows)


def add(database, *rows):
    for row in rows:
        database.run("INSERT INTO pupils VALUES (%s, %s, %s, %s)", *row)


A = (1, "กานดา", None, "2026-06-01 08:00:00")
B = (2, 'คำว่า "ดี", ใจ', "", "2026-06-02 08:00:00")
C = (3, "สมชาย", "บรรทัดหนึ่ง\nบรรทัดสอง", "2026-06-03 08:00:00")


def whole(landed):
    return landed[0].path.read_bytes().decode("utf-8-sig")


def names(landed):
    with landed[0].path.open(encoding="utf-8-sig", newline="") as file:
        return [row["name"] for row in csv.DictReader(file)]


def test_a_table_becomes_a_file_in_which_null_and_empty_stay_apart(database, tmp_path):
    pupils(database, A, B, C)
    landed = bring({**database.keys, "query": "SELECT no, name, remark FROM pupils ORDER BY no"}, tmp_path)
    assert landed[0].name == "query.csv"
    assert whole(landed) == (
        '"no","name","remark"\r\n'
        '"1","กานดา",\r\n'
        '"2","คำว่า ""ดี"", ใจ",""\r\n'
        '"3","สมชาย","บรรทัดหนึ่ง\nบรรทัดสอง"\r\n'
    )  # fmt: skip


def test_the_file_is_read_like_any_other_with_every_row_counted(database, tmp_path):
    pupils(database, A, B, C)
    (landed,) = bring({**database.keys, "table": "pupils", "key": ["no"]}, tmp_path)
    reading = read([landed.path], columns={"pupil_no": Column(heading="no"), "first_name": Column(heading="name")}, drop=[], hints=ReadHints())
    assert landed.name == "pupils.csv"
    assert reading.rows_in == 4
    assert reading.table["first_name"].tolist() == [A[1], B[1], C[1]]


def test_the_same_rows_are_the_same_file_and_do_not_land_twice(database, tmp_path):
    pupils(database, C, A, B)
    keys = {**database.keys, "table": "pupils", "key": ["no"]}
    assert names(bring(keys, tmp_path)) == [A[1], B[1], C[1]]
    assert new(bring(keys, tmp_path)) == []


def test_an_empty_table_delivers_nothing(database, tmp_path):
    pupils(database)
    assert bring({**database.keys, "table": "pupils"}, tmp_path) == []


def changing(database):
    return {**database.keys, "table": "pupils", "key": ["no"], "changed_since": "updated"}


def test_changed_new_and_deleted_rows_and_only_they_are_read_again(database, tmp_path, monkeypatch):
    pupils(database, A, B, C)
    first = bring(changing(database), tmp_path)
    add(database, (4, "ใหม่", "x", "2026-06-09 08:00:00"))
    database.run("UPDATE pupils SET name = %s, updated = %s WHERE no = 2", "แก้แล้ว", "2026-06-09 09:00:00")
    database.run("DELETE FROM pupils WHERE no = 1")
    monkeypatch.setattr("connectors.sources.sql.Reader.all", lambda _self: pytest.fail("read whole"))
    second = bring(changing(database), tmp_path)
    assert (names(first), names(second)) == ([A[1], B[1], C[1]], ["แก้แล้ว", C[1], "ใหม่"])
    assert '"3","สมชาย","บรรทัดหนึ่ง\nบรรทัดสอง"' in whole(second), "what was kept is as it was"


def test_a_table_in_which_nothing_changed_is_not_written_again(database, tmp_path, monkeypatch):
    pupils(database, A, B, C)
    first = bring(changing(database), tmp_path)
    monkeypatch.setattr(sqltext, "write", lambda *_: pytest.fail("written again"))
    assert bring(changing(database), tmp_path)[0].path == first[0].path


def test_a_key_that_does_not_stand_first_and_one_of_two_columns(database, tmp_path):
    pupils(database, A, B, C)
    asked = {**database.keys, "query": "SELECT name, no, updated FROM pupils", "key": ["no", "name"], "changed_since": "updated"}
    bring(asked, tmp_path)
    database.run("UPDATE pupils SET updated = %s WHERE no = 3", "2026-06-09 09:00:00")
    assert whole(bring(asked, tmp_path)).count("2026-06-09 09:00:00") == 1
    assert names(bring(asked, tmp_path)) == [A[1], B[1], C[1]]


def test_a_row_that_came_with_an_old_date_makes_all_be_read_again(database, tmp_path):
    pupils(database, B, C)
    bring(changing(database), tmp_path)
    add(database, A)
    assert names(bring(changing(database), tmp_path)) == [A[1], B[1], C[1]]


def test_other_columns_make_all_be_read_again(database, tmp_path):
    pupils(database, A)
    bring(changing(database), tmp_path)
    database.run(f"ALTER TABLE pupils ADD COLUMN class {LETTERS[database.keys['system']]}")
    assert whole(bring(changing(database), tmp_path)).splitlines()[0] == '"no","name","remark","updated","class"'


def test_a_change_dated_an_hour_before_the_last_one_seen_is_not_missed(database, tmp_path):
    """Two transactions at once: the one that was dated first may be over last."""
    pupils(database, A, C)
    bring(changing(database), tmp_path)
    database.run("UPDATE pupils SET name = %s, updated = %s WHERE no = 1", "ช้า", "2026-06-03 07:30:00")
    assert names(bring(changing(database), tmp_path)) == ["ช้า", C[1]]


def test_a_key_that_names_several_rows_is_refused(database, tmp_path):
    pupils(database, A, (7, "กานดา", "x", "2026-06-09 08:00:00"))
    with pytest.raises(DeliveryError, match="Several rows have the same name") as error:
        bring({**changing(database), "key": ["name"]}, tmp_path)
    assert "กานดา" not in str(error.value)


def test_nothing_can_be_written_even_past_the_first_guard(database, tmp_path, monkeypatch):
    pupils(database, A)
    monkeypatch.setattr("agreements.delivery.why_not_one_select", lambda _query: "")
    for query in ("DELETE FROM pupils", "SELECT 1; DELETE FROM pupils", "WITH x AS (SELECT 1) DELETE FROM pupils", "DROP TABLE pupils"):
        with pytest.raises((DeliveryError, TransientError)):
            bring({**database.keys, "query": query}, tmp_path)
    assert len(names(bring({**database.keys, "table": "pupils"}, tmp_path))) == 1


def test_a_table_that_is_not_there_is_told_without_the_systems_own_words(database, tmp_path):
    with pytest.raises(DeliveryError) as error:
        bring({**database.keys, "query": "SELECT secret_name FROM nowhere"}, tmp_path)
    assert error.value.code == "sql_refused"
    assert "secret_name" not in str(error.value)


def test_colons_and_percent_signs_in_a_query_are_letters(database, tmp_path):
    pupils(database, A)
    keys = {**database.keys, "query": "SELECT name, '10:30 :x 100%' AS said FROM pupils WHERE name LIKE 'ก%' -- all"}
    assert whole(bring(keys, tmp_path)).splitlines()[1] == '"กานดา","10:30 :x 100%"'


def test_rows_that_do_not_match_the_count_are_no_delivery(database, tmp_path, monkeypatch):
    pupils(database, A, B)
    monkeypatch.setattr("connectors.sources.sql.Reader.count", lambda _self: 3)
    with pytest.raises(TransientError, match="counted 3, and 2 came"):
        bring({**database.keys, "table": "pupils"}, tmp_path)
    assert not (tmp_path / "landing").exists()


@pytest.mark.server
def test_postgresql_values_keep_every_digit_and_date(tmp_path):
    with databases.postgresql() as database:
        database.run("CREATE TABLE v (a numeric, b double precision, c timestamptz, d date, e bytea, f boolean, g text[], h json, i date)")
        database.run("SET timezone TO 'UTC'")
        database.run("INSERT INTO v VALUES (1234567890123.4500, 0.1, '2026-06-10 02:00+07', '2560-01-31', '\\x00ff', true, "
                     "'{ก,ข}', '{\"k\": 1}', 'infinity')")  # fmt: skip
        landed = bring({**database.keys, "query": "SELECT * FROM v"}, tmp_path)
        (row,) = list(csv.reader(whole(landed).splitlines()))[1:]
    assert [row[i] for i in (0, 1, 3, 4, 5, 6, 7, 8)] == [
        "1234567890123.4500", "0.1", "2560-01-31", "\\x00ff", "true", "{ก,ข}", '{"k": 1}', "infinity",
    ]  # fmt: skip
    assert dt.datetime.fromisoformat(row[2]) == dt.datetime(2026, 6, 9, 19, 0, tzinfo=dt.UTC)


@pytest.mark.server
def test_mariadb_values_keep_every_digit_and_date(tmp_path):
    with databases.mariadb() as database:
        database.run("SET sql_mode = ''")
        database.run("CREATE TABLE v (a decimal(20,4), b double, c datetime(6), d date, e varbinary(9), f tinyint(1), g time, h year)")
        database.run("INSERT INTO v VALUES (1234567890123.4500, 0.1, '2026-06-10 02:00:00.5', '0000-00-00', x'00ff', 1, '08:30', 2026)")
        landed = bring({**database.keys, "query": "SELECT * FROM v"}, tmp_path)
    assert next(csv.reader(whole(landed).splitlines()[1:])) == [
        "1234567890123.4500", "0.1", "2026-06-10 02:00:00.500000", "0000-00-00", "\\x00ff", "1", "8:30:00", "2026",
    ]  # fmt: skip


THAI = "น้ำผึ้ง ศรีวงค์"
TIS = THAI.encode("tis-620")


@pytest.mark.server
def test_tis_620_of_a_mariadb_that_says_so_needs_nothing(tmp_path):
    with databases.mariadb() as database:
        database.run("CREATE TABLE p (name varchar(50)) CHARACTER SET tis620")
        database.run("INSERT INTO p VALUES (%s)", THAI)
        assert names(bring({**database.keys, "table": "p"}, tmp_path)) == [THAI]


@pytest.mark.server
def test_tis_620_in_columns_that_are_taken_for_latin_letters_of_mariadb(tmp_path):
    with databases.mariadb() as database:
        database.run("CREATE TABLE p (name varchar(50) CHARACTER SET latin1, other varchar(50) CHARACTER SET utf8mb4)")
        database.run("INSERT INTO p VALUES (CONVERT(%s USING latin1), %s)", TIS.decode("cp1252"), THAI)
        landed = bring({**database.keys, "table": "p", "encoding": "tis-620"}, tmp_path)
        assert whole(landed).splitlines()[1] == f'"{THAI}","{THAI}"'
        assert "ÈÃ" in whole(bring({**database.keys, "table": "p"}, tmp_path))


@pytest.mark.server
@pytest.mark.parametrize("encoding", ["LATIN1", "SQL_ASCII"])
def test_tis_620_in_a_postgresql_that_takes_it_for_something_else(tmp_path, encoding):
    with databases.postgresql(f"ENCODING '{encoding}' LC_COLLATE 'C' LC_CTYPE 'C' TEMPLATE template0") as database:
        database.run("CREATE TABLE p (name text)")
        if encoding == "LATIN1":
            database.run("INSERT INTO p VALUES (%s)", TIS.decode("latin-1"))
        else:
            database.run(f"INSERT INTO p VALUES (convert_from('\\x{TIS.hex()}', 'SQL_ASCII'))")
        assert names(bring({**database.keys, "table": "p", "encoding": "tis-620"}, tmp_path)) == [THAI]
        if encoding == "SQL_ASCII":
            with pytest.raises(DeliveryError, match="encoding: tis-620"):
                bring({**database.keys, "table": "p"}, tmp_path)


def test_tis_620_bytes_of_sqlite(tmp_path):
    with databases.sqlite(tmp_path) as database:
        database.run("CREATE TABLE p (name text)")
        database.run(f"INSERT INTO p VALUES (CAST(x'{TIS.hex()}' AS TEXT))")
        assert names(bring({**database.keys, "table": "p", "encoding": "tis-620"}, tmp_path)) == [THAI]
        with pytest.raises(DeliveryError, match="encoding: tis-620"):
            bring({**database.keys, "table": "p"}, tmp_path)


@pytest.fixture
def _dead_cursors():
    """Drivers grumble when a cursor goes whose connection died under it."""
    yield
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        gc.collect()


@pytest.mark.server
@pytest.mark.filterwarnings("ignore::pytest.PytestUnraisableExceptionWarning")
@pytest.mark.usefixtures("_dead_cursors")
@pytest.mark.parametrize("system", ["postgresql", "mariadb"])
@pytest.mark.parametrize(("cut", "code"), [(False, "hangs"), (True, "broke_off")])
def test_a_server_that_falls_silent_or_away_in_the_middle(tmp_path, system, cut, code):
    with getattr(databases, system)() as database:
        pupils(database)
        numbers = "generate_series(1, 20000) n" if system == "postgresql" else "(SELECT seq n FROM seq_1_to_20000) s"
        database.run(f"INSERT INTO pupils SELECT n, 'name of a pupil', 'remark on this pupil', '2026-06-01 08:00:00' FROM {numbers}")
        with Line(databases.PORT[system], bytes_back=500_000, cut=cut) as line:
            keys = {**database.keys, "table": "pupils", "key": ["no"], "port": line.port, "timeout_seconds": 1}
            with pytest.raises(TransientError) as error:
                bring(keys, tmp_path)
            assert error.value.code == code
            line.mend()
            assert len(names(bring(keys, tmp_path))) == 20_000


@pytest.mark.server
@pytest.mark.parametrize(("system", "change", "code"), [
    ("postgresql", {"user": "nobody_of_this_name"}, "login_refused"), ("postgresql", {"database": "nowhere"}, "not_there"),
    ("postgresql", {"port": 1}, "unreachable"), ("mariadb", {"user": "nobody", "password_env": "PASSWORD"}, "login_refused"),
    ("mariadb", {"database": "nowhere"}, "not_there"), ("mariadb", {"port": 1}, "unreachable"),
    ("mariadb", {"password_env": "UNSET"}, "no_secret"),
])  # fmt: skip
def test_faults_of_the_login_are_told_apart_and_hold_no_password(tmp_path, system, change, code):
    with getattr(databases, system)() as database:
        pupils(database, A)
        with pytest.raises((DeliveryError, TransientError)) as error:
            bring({**database.keys, "table": "pupils", **change}, tmp_path, secrets={"PASSWORD": "geheim"})
    assert (error.value.code, "geheim" in str(error.value)) == (code, False)


@pytest.mark.server
@pytest.mark.parametrize("system", ["postgresql", "mariadb"])
def test_a_table_the_account_may_not_read_is_a_matter_of_rights(tmp_path, system):
    with getattr(databases, system)() as database:
        pupils(database, A)
        database.run("DROP USER IF EXISTS edge_stranger")
        database.run("CREATE USER edge_stranger")
        if system == "mariadb":
            database.run("CREATE TABLE other (no int)")
            database.run(f"GRANT SELECT ON {databases.NAME}.other TO edge_stranger")
        with pytest.raises(DeliveryError) as error:
            bring({**database.keys, "table": "pupils", "user": "edge_stranger"}, tmp_path)
        database.run("DROP USER edge_stranger")
    assert error.value.code == "login_refused"


def test_a_locked_sqlite_is_transient_and_a_missing_one_is_not_made(tmp_path):
    with pytest.raises(DeliveryError) as error:
        bring({"connector": "sql", "system": "sqlite", "database": str(tmp_path / "none.db"), "table": "p"}, tmp_path)
    assert (error.value.code, (tmp_path / "none.db").exists()) == ("not_there", False)
    with databases.sqlite(tmp_path) as database:
        pupils(database, A)
        database.run("BEGIN EXCLUSIVE")
        with pytest.raises(TransientError) as locked:
            bring({**database.keys, "table": "pupils", "timeout_seconds": 1}, tmp_path)
        database.run("ROLLBACK")
    assert locked.value.code == "out_of_order"


def test_a_driver_that_is_not_installed_is_named(tmp_path):
    with pytest.raises(DeliveryError, match="uv pip install pymssql"):
        bring({"connector": "sql", "system": "sqlserver", "host": "x", "database": "x", "table": "p"}, tmp_path, night=NIGHT)


@pytest.mark.parametrize(("query", "why"), [
    ("SELECT a FROM t", ""), ("  with x as (select 1) select * from x;", ""), ("SELECT ';' AS a, \"delete\" FROM t -- drop", ""),
    ("SELECT updated_at, created, set_no FROM calls", ""), ("DELETE FROM t", "begin with SELECT"), ("SELECT 1; SELECT 2", "semicolon"),
    ("SELECT * INTO x FROM t", "INTO"), ("WITH d AS (DELETE FROM t RETURNING *) SELECT * FROM d", "DELETE"),
    ("SELECT 'a FROM t", "not closed"), (r"SELECT 'a\' ; DROP TABLE t; --'", "semicolon"), (r"SELECT 'a\'' ; drop table t; ' FROM t", "backslash"),
])  # fmt: skip
def test_a_query_is_one_select(query, why):
    assert why in why_not_one_select(query)
    assert bool(why) == bool(why_not_one_select(query))


@pytest.mark.parametrize(("mark", "system", "since"), [
    ("2026-06-03 08:00:00", "mariadb", dt.datetime.fromisoformat("2026-06-03 07:00")), ("2026-06-03 08:00:00", "sqlite", "2026-06-03 07:00:00"),
    ("2026-06-03", "mariadb", dt.date(2026, 6, 2)), ("2026-06-03", "postgresql", "2026-06-02"), ("1007", "oracle", 1007), ("v7", "sqlite", "v7"),
])  # fmt: skip
def test_the_watermark_is_compared_as_the_system_does(mark, system, since):
    assert sqlchanges.watermark(mark, system) == since


def test_records_come_back_as_they_were_written(tmp_path):
    rows = [["a", None, ""], ['x"y', "1\r\n2", ","], ["\n", '"', None]]
    path = tmp_path / "r.csv"
    assert sqltext.write(path, sqltext.record(["k", "l", "m"]), (sqltext.record(r) for r in rows)) == 3
    with path.open(encoding="utf-8-sig", newline="") as file:
        _, *back = sqltext.records(file)
    assert back == [sqltext.record(r) for r in rows]
    assert [sqltext.fields(r, [0, 1]) for r in back] == [("a", ""), ('x"y', "1\r\n2"), ("\n", '"')]
