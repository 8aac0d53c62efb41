"""OneRoster bundles of the standard's versions, and the near relations that are sent under its name."""

from pathlib import Path

import pandas as pd
import pytest

from agreements.errors import DeliveryError
from connectors.formats.oneroster import is_bundle, iso_dates
from tests.connectors.files import columns, read_one, reasons, text, zipped

MANIFEST = "propertyName,value\nmanifest.version,1.0\noneroster.version,1.2\n" + "".join(
    f"file.{n},bulk\n" for n in ("academicSessions", "classes", "demographics", "enrollments", "orgs", "roles", "users")
)
V12 = {
    "manifest.csv": MANIFEST,
    "orgs.csv": "sourcedId,status,dateLastModified,name,type,identifier,parentSourcedId\n"
    "d1,,,เขต 1,district,52,\ns1,,,โรงเรียนหนึ่ง,school,52010001,d1\ns2,,,โรงเรียนสอง,school,,d1\n",
    "users.csv": "sourcedId,status,dateLastModified,enabledUser,username,userIds,givenName,familyName,middleName,identifier,phone,grades,"
    "password,preferredGivenName,primaryOrgSourcedId,metadata.th.title\n"
    'u1,,,true,x,"{PID:1520100000000},{LDAP:9}",สมหญิง,ใจดี,,01,0810000000,ป.6,hunter2,หญิง,s1,เด็กหญิง\n'
    "t1,,,true,x,,ครู,ใหญ่,,02,,,hunter2,,s1,นาง\n"
    "\n"
    "u2,,,true,x,{pid: G523400000001 },บุญมี,,,03,,,hunter2,,d1,\n"
    "u3,tobedeleted,2026-01-01,true,x,,เก่า,ไป,,04,,,hunter2,,s1,\n"
    "p1,,,true,x,,แม่,ใจดี,,05,,,hunter2,,,\n"
    "b1,,,true,x,,ครูฝึก,สอน,,06,,,hunter2,,s2,\n",
    "roles.csv": "sourcedId,status,dateLastModified,userSourcedId,roleType,role,beginDate,endDate,orgSourcedId,userProfileSourcedId\n"
    "r1,,,u1,primary,student,2025-05-16,,s1,\nr2,,,t1,primary,teacher,,,s1,\nr3,,,u2,primary,student,2025-05-20,2026-03-31,s2,\n"
    "r4,,,u3,primary,student,,,s1,\nr5,,,p1,primary,parent,,,s1,\nr6,,,b1,secondary,student,,,s1,\nr7,,,b1,primary,teacher,,,s2,\n",
    "demographics.csv": "sourcedId,status,dateLastModified,birthDate,sex\nu1,,,2013-05-13,female\nu2,,,2012-01-02,male\n",
    "classes.csv": "sourcedId,status,dateLastModified,title,grades,courseSourcedId,classCode,classType,location,schoolSourcedId,"
    "termSourcedIds\n"
    'c1,,,ป.6/1,ป.6,k1,,homeroom,,s1,"t2,t1"\nc2,,,ม.1/1,ม.1,k1,,homeroom,,s2,t1\n',
    "academicSessions.csv": "sourcedId,status,dateLastModified,title,type,startDate,endDate,parentSourcedId,schoolYear\n"
    "t1,,,1/2568,term,2025-05-16,2025-10-10,,2568\nt2,,,2/2568,term,2025-11-01,2026-03-31,,2568\n",
    "enrollments.csv": "sourcedId,status,dateLastModified,classSourcedId,schoolSourcedId,userSourcedId,role,primary,beginDate,endDate\n"
    "e1,,,c1,s1,u1,student,,2025-05-17,2025-10-10\ne2,,,c1,s1,u1,student,,2025-11-01,\ne3,,,c2,s2,u2,student,,,\n"
    "e4,tobedeleted,,c1,s1,u2,student,,2020-01-01,2020-02-01\ne5,,,c2,s2,nobody,student,,,\n",
}


def bundle(tmp_path, changes=None, name="a.zip", folder=""):
    files = {**V12, **(changes or {})}
    return zipped(tmp_path / name, {folder + n: c.encode() for n, c in files.items() if c is not None})


def test_users_roles_enrolments_and_the_rest_become_one_row_a_pupil(tmp_path):
    reading = read_one(bundle(tmp_path), {})
    pupils = reading.table.set_index("pupil_no")
    assert pupils.loc["u1"].to_dict() == {
        "part": "", "row": 2, "first_name": "สมหญิง", "middle_name": "", "last_name": "ใจดี", "nickname": "หญิง", "sex": "female",
        "birth_date": "2013-05-13", "grade": "ป.6", "phone": "0810000000", "school_code": "52010001", "school_name": "โรงเรียนหนึ่ง",
        "status": "studying", "enrolled_from": "2025-05-17", "enrolled_to": "",
    }  # fmt: skip
    # u2: primary organisation is the district, so the school is that of the role; it has no identifier; dates from the role;
    # the grade is that of the only class
    assert pupils.loc["u2", ["row", "school_code", "school_name", "enrolled_from", "enrolled_to", "grade"]].tolist() == [
        5, "s2", "โรงเรียนสอง", "2025-05-20", "2026-03-31", "ม.1",
    ]  # fmt: skip
    assert list(pupils.index) == ["u1", "u2", "b1"]  # b1 teaches at one school and learns at another
    assert reasons(reading) == {1: "header", 3: "not_a_pupil", 4: "blank", 6: "deleted", 7: "not_a_pupil"}
    assert reading.rows_in == 8
    assert reading.statement == "complete"
    assert reading.facts["bundles"][0]["enrollments_of_unknown_users"] == 1
    assert reading.facts["bundles"][0]["version"] == "1.2"


def test_passwords_never_leave_the_parser(tmp_path):
    reading = read_one(bundle(tmp_path), columns(alt_first_name={"heading": "password", "optional": True}))
    assert "hunter2" not in reading.table.to_csv() + reading.cells.to_csv() + str(reading.facts)
    assert "password" not in reading.cells.columns


def test_declared_columns_override_and_extend(tmp_path):
    wanted = columns(
        title="metadata.th.title", national_id="userIds.PID", pupil_no="identifier", sex={"heading": "no such", "optional": True}
    )
    reading = read_one(bundle(tmp_path), wanted, drop=["phone"])
    assert reading.table["title"].tolist() == ["เด็กหญิง", "", ""]
    assert reading.table["national_id"].tolist() == ["1520100000000", "G523400000001", ""]
    assert reading.table["pupil_no"].tolist() == ["01", "03", "06"]
    assert reading.table["sex"].tolist() == ["female", "male", ""]
    assert reading.table["phone"].eq("").all()
    assert "phone" not in reading.cells.columns


def test_a_declared_column_that_is_not_there(tmp_path):
    with pytest.raises(DeliveryError) as refused:
        read_one(bundle(tmp_path), columns(national_id="metadata.th.pid"))
    assert refused.value.code == "missing_column"
    assert "Missing column: metadata.th.pid (" in refused.value.in_("en")


def test_a_folder_with_its_files_one_by_one_is_the_same(tmp_path):
    paths = [text(tmp_path / name, content, "utf-8-sig") for name, content in V12.items()]
    assert read_one(paths, {}).table.equals(read_one(bundle(tmp_path), {}).table)
    assert read_one(bundle(tmp_path, folder="export/2568/"), {}).table.equals(read_one(paths, {}, format="oneroster").table)


def test_two_bundles_are_parts_of_one_delivery(tmp_path):
    reading = read_one([bundle(tmp_path), bundle(tmp_path, name="b.zip")], {})
    assert reading.table["part"].tolist() == ["a.zip"] * 3 + ["b.zip"] * 3


def test_a_delta_says_so(tmp_path):
    assert read_one(bundle(tmp_path, {"manifest.csv": MANIFEST.replace("bulk", "delta")}), {}).statement == "additions"
    assert read_one(bundle(tmp_path, {"manifest.csv": None}), {}).statement is None


@pytest.mark.parametrize("lost", ["orgs.csv", "enrollments.csv", "users.csv"])
def test_a_file_the_manifest_promises_must_be_there(tmp_path, lost):
    with pytest.raises(DeliveryError) as refused:
        read_one(bundle(tmp_path, {lost: None}), {}, format="oneroster")
    assert refused.value.code == "missing_file"
    assert lost in refused.value.in_("th")


def test_without_roles_and_enrolments_every_row_of_a_student_file_is_a_pupil(tmp_path):
    users = "SIS ID,School SIS ID,First Name,Last Name,Password,Grade,Birthdate\n1,9,Ora,Klein,p,9,4/2/2000\n2,9,Bo,Li,p,9,5/31/2001\n"
    path = zipped(tmp_path / "a.zip", {"Student.csv": users.encode(), "School.csv": b"SIS ID,Name\n9,Contoso\n"})
    reading = read_one(path, {})
    assert reading.table["birth_date"].tolist() == ["2000-04-02", "2001-05-31"]
    assert reading.table["school_name"].tolist() == ["Contoso", "Contoso"]


@pytest.mark.parametrize(
    ("dates", "month_first", "expected"),
    [
        (["2012-05-13", "2012-05-13T00:00:00Z"], False, ["2012-05-13", "2012-05-13"]),
        (["4/2/2000", "5/31/2001", ""], False, ["2000-04-02", "2001-05-31", ""]),  # 31 can only be a day
        (["4/2/2000", "31/5/2001"], False, ["2000-02-04", "2001-05-31"]),
        (["4/2/2000"], False, ["4/2/2000"]),  # uncertain: left to the standardiser
        (["4/2/2000"], True, ["2000-04-02"]),
        (["31/5/2001", "5/31/2001"], True, ["31/5/2001", "5/31/2001"]),  # both orders in one column
        (["31/5/2001", "4/2/2000"], True, ["2001-05-31", "2000-02-04"]),
        (["", "unknown"], True, ["", "unknown"]),
    ],
)
def test_dates_are_turned_only_when_the_order_is_certain(dates, month_first, expected):
    assert iso_dates(pd.Series(dates, dtype="str"), month_first=month_first).tolist() == expected


def test_what_counts_as_a_bundle():
    assert is_bundle(["x/users.csv", "x/orgs.csv"], columns_declared=False)
    assert is_bundle(["Student.csv", "School.csv"], columns_declared=False)
    assert is_bundle(["users.csv", "manifest.csv"], columns_declared=True)
    assert not is_bundle(["users.csv", "orgs.csv"], columns_declared=True)
    assert not is_bundle(["users.csv"], columns_declared=False)
    assert not is_bundle(["orgs.csv", "classes.csv"], columns_declared=False)
    assert not is_bundle(["users.pdf", "orgs.pdf"], columns_declared=False)


# Other projects' bundles. The pupils were counted in the files with a text search: users.csv role "student" (1.1, SDS v2), roles.csv
# "student" (1.2, SDS v2.1), lines of Student.csv less the header (older SDS).
REAL = Path(__file__).parents[2].parent / "shared" / "data" / "formats" / "oneroster"
BUNDLES = {
    "catalyst_Test_full_data_set": (7, 3, "complete"),
    "catalyst_Test_minimal_data_set": (7, 3, "complete"),
    "catalyst_oneroster_test_data": (2, 1, "additions"),
    "catalyst_v1p2_full_dataset": (7, 3, "complete"),
    "gen_district_large": (4442, 4225, "complete"),
    "gen_district_small": (269, 248, "complete"),
    "ms_SDS_Format_100_Users": (87, 86, None),
    "ms_SDS_v2": (30, 22, None),
    "ms_SDS_v2.1": (9, 4, None),
    "oat_v1p1": (3, 2, "complete"),
}


@pytest.mark.shared
@pytest.mark.parametrize("name", BUNDLES)
def test_other_projects_bundles_read_without_a_change(name):
    if not REAL.exists():
        pytest.skip("the shared public data are not beside the project")
    reading = read_one(sorted((REAL / name).glob("*.csv")), {}, format="oneroster")
    assert (reading.rows_in, len(reading.table), reading.statement) == BUNDLES[name]
    assert reading.table["first_name"].ne("").all()
    assert reading.table["pupil_no"].is_unique
    assert not any("assword" in c for c in reading.cells.columns)
    archive = REAL / f"{name}.zip"
    if archive.exists():
        assert read_one(archive, {}).table.equals(reading.table)


@pytest.mark.shared
def test_what_their_bundles_say_of_single_pupils():
    if not REAL.exists():
        pytest.skip("the shared public data are not beside the project")
    old = read_one(sorted((REAL / "ms_SDS_Format_100_Users").glob("*.csv")), {}, format="oneroster").table
    assert old.loc[old["pupil_no"] == "13001", ["first_name", "last_name", "birth_date", "grade", "school_name"]].values.tolist() == [
        ["Ora", "Klein", "2000-04-02", "9", "Contoso High School"]
    ]
    v21 = read_one(sorted((REAL / "ms_SDS_v2.1").glob("*.csv")), {}, format="oneroster").table
    assert v21.loc[v21["pupil_no"] == "114001", ["sex", "birth_date", "enrolled_from"]].values.tolist() == [
        ["male", "2001-07-02", "2021-08-24"]
    ]
    mothers = columns(mother_name="ext_tao_userMotherName")
    oat = read_one(sorted((REAL / "oat_v1p1").glob("*.csv")), mothers, format="oneroster").table
    assert oat["mother_name"].tolist() == ["metadata.value1", ""]
    misspelt = read_one(sorted((REAL / "catalyst_v1p2_full_dataset").glob("*.csv")), {}, format="oneroster")
    assert misspelt.facts["bundles"][0]["misspelt_headings"] == {"prefferedGivenName": "preferredGivenName"}
    assert "MJ" in misspelt.table["nickname"].tolist()
