"""OneRoster deltas laid over the bundle they change. Bundles are written by hand; what must come out was worked out on paper."""

import pytest

from agreements.delivery import ReadHints
from agreements.errors import DeliveryError
from connectors.formats.reading import is_delta, read
from tests.connectors.files import records, text, zipped

USERS = "sourcedId,status,dateLastModified,enabledUser,orgSourcedIds,role,username,givenName,familyName,grades"
ENROL = "sourcedId,status,dateLastModified,classSourcedId,schoolSourcedId,userSourcedId,role"
ORGS = "sourcedId,status,dateLastModified,name,type,identifier"
BULK = {
    "users.csv": [USERS, "u1,,,true,s1,student,x,กานดา,ใจดี,01", "u2,,,true,s1,student,x,ขวัญใจ,คำปัน,02",
                  "u3,,,true,s1,student,x,ทองดี,มูลเมือง,03", "t1,,,true,s1,teacher,x,ครู,ใหญ่,"],
    "enrollments.csv": [ENROL, "e1,,,c1,s1,u1,student", "e2,,,c1,s1,u2,student", "e3,,,c1,s1,u3,student"],
    "orgs.csv": [ORGS, "s1,,,โรงเรียนหนึ่ง,school,101"],
    "classes.csv": ["sourcedId,status,dateLastModified,title,schoolSourcedId,termSourcedIds", "c1,,,ห้อง 1,s1,y1"],
}  # fmt: skip


def bundle(folder, name, version="1.1", **files):
    """A zip of the files given as lists of lines, each marked in the manifest: ``users=("delta", lines)``."""
    said = {"users": "absent", "enrollments": "absent", "orgs": "absent", "classes": "absent"} | {n: how for n, (how, _) in files.items()}
    manifest = ["propertyName,value", "manifest.version,1.0", f"oneroster.version,{version}", *(f"file.{n},{how}" for n, how in said.items())]
    entries = {"manifest.csv": manifest, **{f"{n}.csv": lines for n, (_, lines) in files.items()}}
    return zipped(folder / name, {n: "\n".join(lines).encode() for n, lines in entries.items()})


@pytest.fixture
def bulk(tmp_path):
    return bundle(tmp_path, "full.zip", **{n.removesuffix(".csv"): ("bulk", lines) for n, lines in BULK.items()})


def laid(base, *deltas):
    reading = read([base], columns={}, drop=[], hints=ReadHints(), deltas=[[d] for d in deltas])
    assert reading.rows_in == len(reading.table) + len(reading.not_records)
    assert reading.cells.index.equals(reading.table.index)
    places = [*zip(reading.table["part"], reading.table["row"], strict=True), *zip(reading.not_records["part"], reading.not_records["row"], strict=True)]
    assert len(places) == len(set(places))
    return reading


def pupils(reading):
    return [f"{part}!{row} {first} {grade}" for part, row, first, grade in reading.table[["part", "row", "first_name", "grade"]].values]


def no_records(reading):
    return [f"{part}!{row} {reason}" for part, row, reason in reading.not_records.values]


def test_rows_are_added_replaced_and_taken_away_by_their_id(tmp_path, bulk):
    delta = bundle(tmp_path, "august.zip", users=("delta", [
        USERS, "u2,active,2026-08-01,true,s1,student,x,ขวัญใจ,คำปันใหม่,03", "u3,tobedeleted,2026-08-01,true,s1,student,x,ทองดี,มูลเมือง,03",
        "u4,active,2026-08-01,true,s1,student,x,มาลัย,กันทะ,01"]),
        enrollments=("delta", [ENROL, "e3,tobedeleted,2026-08-01,c1,s1,u3,student", "e4,active,2026-08-01,c1,s1,u4,student"]))  # fmt: skip
    reading = laid(bulk, delta)
    # who still stands from the full bundle keeps the row of users.csv as its address
    assert pupils(reading) == ["!2 กานดา 01", "august.zip!2 ขวัญใจ 03", "august.zip!4 มาลัย 01"]
    assert reading.table["last_name"].tolist() == ["ใจดี", "คำปันใหม่", "กันทะ"]
    assert no_records(reading) == [
        "!1 header", "!3 replaced", "!4 replaced", "!5 not_a_pupil", "august.zip!1 header", "august.zip!3 deleted",
    ]  # fmt: skip
    assert reading.rows_in == 5 + 4
    assert reading.statement == "complete"  # after it, too, whoever is not there has left
    assert reading.facts["bundles"][0]["deltas"] == 1


def test_a_deleted_enrolment_alone_takes_the_child_off_the_roll(tmp_path, bulk):
    """Only the id and the mark are given, as some systems do; the user itself is not spoken of."""
    delta = bundle(tmp_path, "d.zip", enrollments=("delta", [ENROL, "e2,tobedeleted,2026-08-01,,,,"]))
    reading = laid(bulk, delta)
    assert pupils(reading) == ["!2 กานดา 01", "!4 ทองดี 03"]
    assert no_records(reading) == ["!1 header", "!3 enrolment_deleted", "!5 not_a_pupil"]


def test_a_child_that_changes_its_class_in_one_delta_stays(tmp_path, bulk):
    delta = bundle(tmp_path, "d.zip", enrollments=("delta", [ENROL, "e2,tobedeleted,2026-08-01,c1,s1,u2,student", "e9,active,2026-08-01,c2,s1,u2,student"]))
    assert pupils(laid(bulk, delta)) == ["!2 กานดา 01", "!3 ขวัญใจ 02", "!4 ทองดี 03"]


def test_users_delta_with_orgs_bulk(tmp_path, bulk):
    """A bulk file inside a delta stands in place of all rows before it: the school has another number, and the other one is gone."""
    delta = bundle(tmp_path, "d.zip", users=("delta", [USERS, "u4,active,2026-08-01,true,s2,student,x,มาลัย,กันทะ,01"]),
                   orgs=("bulk", [ORGS, "s2,,,โรงเรียนสอง,school,202"]))  # fmt: skip
    table = laid(bulk, delta).table
    assert table[["first_name", "school_code", "school_name"]].values.tolist() == [
        ["กานดา", "s1", ""], ["ขวัญใจ", "s1", ""], ["ทองดี", "s1", ""], ["มาลัย", "202", "โรงเรียนสอง"],
    ]  # fmt: skip


def test_users_bulk_with_enrolments_delta(tmp_path, bulk):
    mixed = bundle(tmp_path, "d.zip", users=("bulk", BULK["users.csv"][:3]), enrollments=("delta", [ENROL, "e1,tobedeleted,2026-08-01,,,,"]))
    reading = laid(bulk, mixed)
    assert pupils(reading) == ["d.zip!3 ขวัญใจ 02"]
    assert no_records(reading) == [
        "!1 header", "!2 replaced", "!3 replaced", "!4 replaced", "!5 replaced", "d.zip!1 header", "d.zip!2 enrolment_deleted",
    ]  # fmt: skip


def test_deltas_count_in_their_order_and_one_of_a_name_again_gets_a_number(tmp_path, bulk):
    one = bundle(tmp_path, "change.zip", users=("delta", [USERS, "u2,tobedeleted,2026-08-01,true,s1,student,x,ขวัญใจ,คำปัน,02"]))
    (tmp_path / "later").mkdir()
    two = bundle(tmp_path / "later", "change.zip", users=("delta", [USERS, "u2,active,2026-09-01,true,s1,student,x,ขวัญใจ,คำปัน,03"]))
    assert pupils(laid(bulk, one, two)) == ["!2 กานดา 01", "!4 ทองดี 03", "change.zip#2!2 ขวัญใจ 03"]
    assert pupils(laid(bulk, two, one)) == ["!2 กานดา 01", "!4 ทองดี 03"]


def test_the_same_changes_twice_are_harmless(tmp_path, bulk):
    lines = [USERS, "u2,active,2026-08-01,true,s1,student,x,ขวัญใจ,คำปัน,03", "u3,tobedeleted,2026-08-01,true,s1,student,x,ทองดี,มูลเมือง,03"]
    one, again = (bundle(tmp_path, name, users=("delta", lines)) for name in ("a.zip", "b.zip"))
    assert laid(bulk, one, again).table.drop(columns="part").equals(laid(bulk, one).table.drop(columns="part"))


def test_a_row_given_twice_in_one_delta_counts_as_said_last(tmp_path, bulk):
    lines = [USERS, "u2,active,,true,s1,student,x,ขวัญใจ,คำปัน,03", "u2,active,,true,s1,student,x,ขวัญใจ,คำปัน,04"]
    reading = laid(bulk, bundle(tmp_path, "d.zip", users=("delta", lines)))
    assert pupils(reading) == ["!2 กานดา 01", "!4 ทองดี 03", "d.zip!3 ขวัญใจ 04"]
    assert "d.zip!2 replaced" in no_records(reading)


def test_roles_of_version_1_2_that_are_deleted(tmp_path):
    users = ["sourcedId,status,dateLastModified,enabledUser,username,givenName,familyName", "u1,,,true,x,กานดา,ใจดี", "u2,,,true,x,มาลัย,กันทะ"]
    head = "sourcedId,status,dateLastModified,userSourcedId,roleType,role,beginDate,endDate,orgSourcedId"
    full = bundle(tmp_path, "full.zip", "1.2", users=("bulk", users), roles=("bulk", [head, "r1,,,u1,primary,student,,,s1", "r2,,,u2,primary,student,,,s1"]))
    delta = bundle(tmp_path, "d.zip", "1.2", roles=("delta", [head, "r2,tobedeleted,2026-08-01,u2,primary,student,,,s1"]))
    assert pupils(laid(full, delta)) == ["!2 กานดา "]


def test_files_one_by_one_are_named_by_users_csv(tmp_path, bulk):
    (tmp_path / "loose").mkdir()
    paths = [text(tmp_path / "loose" / n, content) for n, content in (
        ("manifest.csv", "propertyName,value\nfile.users,delta\n"), ("users.csv", f"{USERS}\nu4,active,,true,s1,student,x,มาลัย,กันทะ,01\n"))]  # fmt: skip
    assert is_delta(paths)
    reading = read([bulk], columns={}, drop=[], hints=ReadHints(), deltas=[paths])
    assert pupils(reading)[-1] == "users.csv!2 มาลัย 01"


def test_which_of_two_full_bundles_a_delta_changes_cannot_be_told(tmp_path, bulk):
    other = bundle(tmp_path, "other.zip", **{n.removesuffix(".csv"): ("bulk", lines) for n, lines in BULK.items()})
    delta = bundle(tmp_path, "d.zip", enrollments=("delta", [ENROL, "e2,tobedeleted,,,,,"]))
    with pytest.raises(DeliveryError) as refused:
        read([bulk, other], columns={}, drop=[], hints=ReadHints(), deltas=[[delta]])
    assert refused.value.code == "delta_of_several"
    assert "full.zip" in refused.value.in_("th")


def test_what_is_a_delta(tmp_path, bulk):
    assert not is_delta([bulk])
    assert is_delta([bundle(tmp_path, "d.zip", enrollments=("delta", [ENROL, "e2,tobedeleted,,,,,"]))])
    assert not is_delta([text(tmp_path / "list.csv", "ชื่อ,นามสกุล\nก,ข\n")])
    assert not is_delta([text(tmp_path / "broken.zip", "PK\x03\x04nothing")])


def test_a_bundle_without_a_delta_is_read_as_ever(bulk):
    assert records(laid(bulk)) == records(read([bulk], columns={}, drop=[], hints=ReadHints()))
