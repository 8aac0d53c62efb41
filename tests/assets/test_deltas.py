"""Evenings of a school that sends OneRoster: a full bundle, then what has changed. Bundles are written by hand."""

import datetime as dt
import zipfile
from pathlib import Path

import pytest

from assets.judging import take_in
from assets.standing import Standing, roster_path
from assets.tables import read_table
from connectors import landing
from tests.pipelines import town
from tests.pipelines.nights import site_at

USERS = "sourcedId,status,dateLastModified,enabledUser,orgSourcedIds,role,username,givenName,familyName,grades,identifier"
ENROL = "sourcedId,status,dateLastModified,classSourcedId,schoolSourcedId,userSourcedId,role"
DAYS = [town.DAY + dt.timedelta(days=n) for n in range(9)]
NAMES = ["กานดา", "ขวัญใจ", "จันทร์เพ็ญ", "ชลธิชา", "ณัฐพล", "ดวงกมล", "ทองดี", "ธนกร", "นภัสสร", "บุญมี"]


def user(n: int, status: str = "", grade: str = "01", family: str = "ใจดี") -> str:
    return f"u{n},{status},,true,s1,student,x,{NAMES[n]},{family},{grade},"


FULL = {"users": [USERS, *(user(n) for n in range(10))], "enrollments": [ENROL, *(f"e{n},,,c1,s1,u{n},student" for n in range(10))],
        "orgs": ["sourcedId,status,dateLastModified,name,type,identifier", "s1,,,โรงเรียนสมมุติ,school,101"]}  # fmt: skip


def send(folder: Path, name: str, how: str = "delta", **files: list[str]) -> Path:
    path = folder / "inbox" / "sis" / name
    path.parent.mkdir(parents=True, exist_ok=True)
    manifest = ["propertyName,value", "oneroster.version,1.1", *(f"file.{n},{how}" for n in files)]
    with zipfile.ZipFile(path, "w") as archive:
        for n, lines in {"manifest": manifest, **files}.items():
            archive.writestr(zipfile.ZipInfo(f"{n}.csv", (2026, 7, 1, 0, 0, 0)), "\n".join(lines))
    return town.put(folder, f"sis/{name}", path.read_bytes())


def clear(folder: Path) -> None:
    for path in (folder / "inbox" / "sis").iterdir():
        path.unlink()


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A site where one school sends OneRoster."""
    town.write_town(tmp_path / "town")
    town._yaml(tmp_path / "town" / "agencies" / "sis.yaml", {
        "agency": "sis", "name": {"th": "โรงเรียน", "en": "School"}, "kind": "school", "rows_mean": "enrolled",
        "agreement": {"number": "M1", **town.AGREEMENT}, "delivery": {"path": "sis/*", "read": {"format": "oneroster"}},
        "checks": {"quarantined_at_most": "100%", "rows_fall_at_most": "40%"}})  # fmt: skip
    send(tmp_path / "town", "full.zip", "bulk", **FULL)
    return tmp_path / "town"


def evening(folder: Path, day: dt.date) -> Standing:
    site = site_at(folder, day)
    standing = take_in([next(a for a in site.agencies if a.agency == "sis")], site, day)[0]
    for d in (standing.newest, standing.stands):
        assert d is None or d.rows_in == d.accepted + d.quarantined + sum(d.not_records.values())
    return standing


def roll(folder: Path, standing: Standing) -> dict[str, str]:
    """Record id → first name of the rows in use."""
    assert standing.stands
    rows = read_table(roster_path(folder / "work", "sis", standing.stands.fingerprint))
    return dict(zip(rows["record_id"], rows["first_name"], strict=True))


FIRST = {f"sis:{n + 2}": name for n, name in enumerate(NAMES)}
LEFT = {"enrollments": [ENROL, "e3,tobedeleted,,c1,s1,u3,student"]}
WITHOUT_3 = {k: v for k, v in FIRST.items() if v != NAMES[3]}


def test_a_deleted_enrolment_takes_the_child_off_the_roll_and_the_others_keep_their_record_ids(folder):
    assert roll(folder, evening(folder, DAYS[0])) == FIRST
    clear(folder)
    send(folder, "d1.zip", **LEFT)
    standing = evening(folder, DAYS[1])
    assert (standing.verdict, standing.stands.statement, standing.stands.dated) == ("accepted", "complete", DAYS[1].isoformat())
    assert roll(folder, standing) == WITHOUT_3
    assert standing.stands.not_records == {"enrolment_deleted": 1, "header": 1}
    assert [(f["name"], f.get("layer")) for f in standing.stands.files] == [("full.zip", None), ("d1.zip", 1)]


def test_deltas_add_up_whether_they_lie_there_together_or_one_after_the_other(folder):
    evening(folder, DAYS[0])
    send(folder, "d1.zip", **LEFT)
    evening(folder, DAYS[1])
    clear(folder)
    send(folder, "d2.zip", users=[USERS, user(5, "active", "02", "คำปัน")])
    one_by_one = roll(folder, evening(folder, DAYS[2]))
    assert one_by_one == {k: v for k, v in WITHOUT_3.items() if v != NAMES[5]} | {"sis:d2.zip!2": NAMES[5]}
    send(folder, "full.zip", "bulk", **FULL)
    send(folder, "d1.zip", **LEFT)
    assert roll(folder, evening(folder, DAYS[3])) == one_by_one


def test_the_same_delta_twice_is_harmless(folder):
    evening(folder, DAYS[0])
    clear(folder)
    send(folder, "d1.zip", **LEFT)
    first = evening(folder, DAYS[1])
    again = evening(folder, DAYS[2])
    assert (again.stands, again.fresh) == (first.stands, False)
    clear(folder)
    send(folder, "copy_of_d1.zip", **LEFT)  # the very bytes under another name
    assert roll(folder, evening(folder, DAYS[3])) == WITHOUT_3
    clear(folder)
    assert evening(folder, DAYS[4]).verdict == "stale"


def test_a_new_full_bundle_stands_alone_and_the_deltas_before_it_are_part_of_it(folder):
    evening(folder, DAYS[0])
    send(folder, "d1.zip", **LEFT)
    evening(folder, DAYS[1])
    send(folder, "full.zip", "bulk", **{**FULL, "users": [USERS, *(user(n, grade="02") for n in range(10))]})
    assert roll(folder, evening(folder, DAYS[2])) == FIRST  # d1.zip still lies in the inbox; the child is enrolled again
    assert roll(folder, evening(folder, DAYS[3])) == FIRST
    send(folder, "d2.zip", users=[USERS, user(9, "tobedeleted")])
    assert roll(folder, evening(folder, DAYS[4])) == {k: v for k, v in FIRST.items() if v != NAMES[9]}


def test_all_at_once_on_the_first_evening(folder):
    """By name the delta comes first; it is laid over the bundle all the same."""
    send(folder, "a_delta.zip", **LEFT)
    assert roll(folder, evening(folder, DAYS[0])) == WITHOUT_3


def test_killed_when_only_one_of_two_files_had_landed(folder, monkeypatch):
    send(folder, "a_delta.zip", **LEFT)
    land, landed = landing.land, []

    def one_only(file: Path, *args: object, **more: object) -> landing.Landed:
        if landed:
            raise KeyboardInterrupt
        landed.append(file.name)
        return land(file, *args, **more)

    with monkeypatch.context() as patch:
        patch.setattr(landing, "land", one_only)
        with pytest.raises(KeyboardInterrupt):
            evening(folder, DAYS[0])
    assert landed == ["full.zip"]
    assert roll(folder, evening(folder, DAYS[1])) == WITHOUT_3


def test_a_delta_with_nothing_under_it_is_held_and_says_so(folder):
    clear(folder)
    send(folder, "d1.zip", users=[USERS, user(1, "active"), user(2, "active")])
    standing = evening(folder, DAYS[0])
    assert (standing.verdict, standing.code, standing.stands) == ("held", "delta_without_bulk", None)
    assert standing.newest.rows_in == 3
    assert "ask the agency for a full one first" in standing.message_en
    assert "ขอให้หน่วยงานส่งชุดเต็มก่อน" in standing.message_th
    clear(folder)
    send(folder, "full.zip", "bulk", **FULL)
    assert roll(folder, evening(folder, DAYS[1])) == FIRST


def test_where_the_agreement_says_additions_a_delta_adds(folder):
    town.change_agency(folder, "sis", delivery={"path": "sis/*", "statement": "additions", "read": {"format": "oneroster"}})
    clear(folder)
    send(folder, "d1.zip", users=[USERS, user(1, "active"), user(2, "active")])
    assert len(roll(folder, evening(folder, DAYS[0]))) == 2
    clear(folder)
    send(folder, "d2.zip", users=[USERS, user(3, "active"), user(2, "tobedeleted")])
    standing = evening(folder, DAYS[1])
    assert sorted(roll(folder, standing).values()) == sorted([NAMES[1], NAMES[3]])
    assert standing.stands.statement == "additions"
    clear(folder)
    assert evening(folder, DAYS[2]).stands == standing.stands


def test_a_delta_that_takes_too_many_away_is_held_and_its_successor_is_laid_over_what_stands(folder):
    evening(folder, DAYS[0])
    clear(folder)
    send(folder, "d1.zip", users=[USERS, *(user(n, "tobedeleted") for n in range(5))])
    held = evening(folder, DAYS[1])
    assert (held.verdict, held.code) == ("held", "rows_fall_at_most")
    assert roll(folder, held) == FIRST
    clear(folder)
    send(folder, "d1.zip", **LEFT)
    assert roll(folder, evening(folder, DAYS[2])) == WITHOUT_3


def test_a_broken_delta_changes_nothing(folder):
    evening(folder, DAYS[0])
    clear(folder)
    send(folder, "d1.zip", users=["sourcedId,status", "u1,active"])
    broken = evening(folder, DAYS[1])
    assert (broken.verdict, broken.code) == ("failed", "missing_column")
    assert roll(folder, broken) == FIRST


def test_bundles_as_single_files(folder):
    """The files lie in the inbox one by one; the delta's take the place of the full bundle's."""
    clear(folder)
    for name, lines in FULL.items():
        town.put(folder, f"sis/{name}.csv", "\n".join(lines).encode())
    town.put(folder, "sis/manifest.csv", "\n".join(["propertyName,value", *(f"file.{n},bulk" for n in FULL)]).encode())
    assert roll(folder, evening(folder, DAYS[0])) == FIRST
    town.put(folder, "sis/manifest.csv", b"propertyName,value\nfile.users,delta\n")
    town.put(folder, "sis/users.csv", "\n".join([USERS, user(3, "tobedeleted"), user(7, "active", "02")]).encode())
    for name in ("enrollments", "orgs"):
        (folder / "inbox" / "sis" / f"{name}.csv").unlink()
    expected = {k: v for k, v in WITHOUT_3.items() if v != NAMES[7]} | {"sis:users.csv#2!3": NAMES[7]}
    assert roll(folder, evening(folder, DAYS[1])) == expected
    assert roll(folder, evening(folder, DAYS[2])) == expected


def test_thrown_away_work_is_no_reason_to_forget_a_delta(folder):
    """Landing still has every file; only which of them stand is asked of the standing."""
    evening(folder, DAYS[0])
    clear(folder)
    send(folder, "d1.zip", **LEFT)
    before = evening(folder, DAYS[1])
    (path,) = (folder / "work" / "roster").glob(f"sis-{before.stands.fingerprint[:16]}*")
    path.unlink()
    assert roll(folder, evening(folder, DAYS[2])) == WITHOUT_3
