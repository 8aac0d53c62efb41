"""The international schools' program exports OneRoster 1.2: a zip of CSV files with a manifest, as a full statement (bulk).

Belongs here: the files of the bundle and their columns, in the standard's order. Does not belong here: other private schools.
Thai particulars (title, number, tambon) travel as ``metadata.`` columns, the only extra ones the standard allows.
"""

from collections.abc import Sequence
from typing import Any

import numpy as np

from synthetic.agencies.common import Roll, Site, roll, roster
from synthetic.dates import written
from synthetic.formats.bundle import write_zip
from synthetic.formats.delimited import text_of
from synthetic.formats.layout import lay
from synthetic.slips import Slip
from synthetic.tables import Array, blank, join, texts

START = ("sourcedId", "status", "dateLastModified")
USERS = (
    *START, "enabledUser", "username", "userIds", "givenName", "familyName", "middleName", "identifier", "email", "sms", "phone",
    "agentSourcedIds",
    "grades", "password", "userMasterIdentifier", "preferredGivenName", "preferredMiddleName", "preferredFamilyName", "primaryOrgSourcedId",
    "pronouns", "metadata.th.title", "metadata.th.nationalId", "metadata.th.gCode", "metadata.th.tambon", "metadata.th.amphoe",
)  # fmt: skip
FILES = (
    "academicSessions", "categories", "classes", "classResources", "courseResources", "courses", "demographics", "enrollments",
    "lineItemLearningObjectiveIds", "lineItems", "lineItemScoreScales", "orgs", "resources", "resultLearningObjectiveIds", "results",
    "resultScoreScales", "roles", "scoreScales", "userProfiles", "userResources", "users",
)  # fmt: skip
GRADE = {
    f"{k}.{i}": f"{base + i:02d}" if base >= 0 else f"K{i}"
    for k, base, top in (("อ", -1, 3), ("ป", 0, 6), ("ม", 6, 6))
    for i in range(1, top + 1)
}


def schools(site: Site) -> None:
    """``inbox/international_schools/oneroster.zip``; the truth's rows are those of ``users.csv``."""
    province, source = site.province, "international_schools"
    known = roll(province, source, province.rng(source), transferred=0.3)
    made = roster(site, source, known, dates="iso")
    ids = texts([f"stu-{i + 1:05d}" for i in range(len(made))])
    users, rows = lay(_users(made, ids), [USERS])
    tables: dict[str, list[Sequence[Any]]] = {
        "academicSessions": _sessions(site), "orgs": _orgs(site, known), "courses": _courses(site, known), "classes": _classes(site, known),
        "users": users, "roles": _roles(known, ids), "enrollments": _enrollments(site, known, made, ids),
        "demographics": _demographics(made, ids),
    }  # fmt: skip
    manifest = [["propertyName", "value"], ["manifest.version", "1.0"], ["oneroster.version", "1.2"]]
    manifest += [[f"file.{name}", "bulk" if name in tables else "absent"] for name in FILES]
    manifest += [["source.systemName", "Khelang SIS"], ["source.systemCode", "khelang"]]
    entries = {"manifest.csv": text_of(manifest), **{f"{name}.csv": text_of(lines) for name, lines in tables.items()}}
    write_zip(site.inbox / source / "oneroster.zip", entries)
    site.truth.add(source, "users.csv", "", rows, made)


def _users(made: Slip, ids: Array) -> list[Array]:
    n = len(made)
    none = blank(n)
    grades = texts([GRADE.get(g, "") for g in made["grade"].tolist()])
    org = texts([f"org-{s}" for s in made["school"].tolist()])
    return [
        ids, none, none, texts(["true"] * n), texts([f"u{i + 1:05d}" for i in range(n)]), none, made["first"], made["last"], none, none,
        none, none,
        made["phone"], none, grades, none, none, made["nickname"], none, none, org, none, made["title"], made["national_id"],
        made["g_code"],
        made["tambon"], made["amphoe"],
    ]  # fmt: skip


def _sessions(site: Site) -> list[Sequence[Any]]:
    year, first = site.province.year, site.province.opening
    start, end = first.isoformat(), f"{first.year + 1}-03-31"
    return [
        [*START, "title", "type", "startDate", "endDate", "parentSourcedId", "schoolYear"],
        [f"sy-{year}", "", "", f"ปีการศึกษา {year}", "schoolYear", start, end, "", end[:4]],
        [f"t1-{year}", "", "", f"ภาคเรียนที่ 1/{year}", "semester", start, f"{first.year}-10-11", f"sy-{year}", end[:4]],
    ]


def _orgs(site: Site, known: Roll) -> list[Sequence[Any]]:
    table = site.province.schools
    rows: list[Sequence[Any]] = [
        [*START, "name", "type", "identifier", "parentSourcedId"],
        ["org-0", "", "", "กลุ่มโรงเรียนเขลางค์นานาชาติ", "district", "", ""],
    ]
    return rows + [
        [f"org-{s}", "", "", str(table["name"][s]), "school", str(table["code"][s]), "org-0"] for s in sorted(set(known.school.tolist()))
    ]


def _keys(known: Roll) -> list[tuple[int, str]]:
    return sorted(set(zip(known.school.tolist(), known.grade.tolist(), strict=True)))


def _courses(site: Site, known: Roll) -> list[Sequence[Any]]:
    head = [*START, "schoolYearSourcedId", "title", "courseCode", "grades", "orgSourcedId", "subjects", "subjectCodes"]
    year = f"sy-{site.province.year}"
    return [head, *([f"crs-{s}-{GRADE[g]}", "", "", year, f"ชั้น {g}", "", GRADE[g], f"org-{s}", "", ""] for s, g in _keys(known))]


def _classes(site: Site, known: Roll) -> list[Sequence[Any]]:
    head = [
        *START, "title", "grades", "courseSourcedId", "classCode", "classType", "location", "schoolSourcedId", "termSourcedIds", "subjects",
        "subjectCodes", "periods",
    ]  # fmt: skip
    term = f"t1-{site.province.year}"
    rows = [
        [_class(s, g), "", "", f"{g}/1", GRADE[g], f"crs-{s}-{GRADE[g]}", f"{g}/1", "homeroom", "", f"org-{s}", term, "", "", ""]
        for s, g in _keys(known)
    ]
    return [head, *rows]


def _class(school: int, grade: str) -> str:
    return f"cls-{school}-{GRADE[grade]}"


def _roles(known: Roll, ids: Array) -> list[Sequence[Any]]:
    head = [*START, "userSourcedId", "roleType", "role", "beginDate", "endDate", "orgSourcedId", "userProfileSourcedId"]
    rows = [
        [f"rol-{i}", "", "", i, "primary", "student", "", "", f"org-{s}", ""]
        for i, s in zip(ids.tolist(), known.school.tolist(), strict=True)
    ]
    return [head, *rows]


def _enrollments(site: Site, known: Roll, made: Slip, ids: Array) -> list[Sequence[Any]]:
    head = [*START, "classSourcedId", "schoolSourcedId", "userSourcedId", "role", "primary", "beginDate", "endDate"]
    begin = written(made["entered"], "iso")
    left = np.where(np.isin(known.kind, ["transferred", "gone"]), (site.province.opening.isoformat()), "")
    columns = [
        join("enr-", ids), blank(len(ids)), blank(len(ids)),
        texts([_class(s, g) for s, g in zip(known.school.tolist(), known.grade.tolist(), strict=True)]),
        texts([f"org-{s}" for s in known.school.tolist()]), ids, texts(["student"] * len(ids)), texts(["true"] * len(ids)), begin, left,
    ]  # fmt: skip
    return lay(columns, [head])[0]


def _demographics(made: Slip, ids: Array) -> list[Sequence[Any]]:
    head = [
        *START, "birthDate", "sex", "americanIndianOrAlaskaNative", "asian", "blackOrAfricanAmerican",
        "nativeHawaiianOrOtherPacificIslander", "white",
        "demographicRaceTwoOrMoreRaces", "hispanicOrLatinoEthnicity", "countryOfBirthCode", "stateOfBirthAbbreviation", "cityOfBirth",
        "publicSchoolResidenceStatus",
    ]  # fmt: skip
    none = blank(len(ids))
    columns = [
        ids,
        none,
        none,
        made["birth_text"],
        np.where(made["sex"] == "m", "male", "female"),
        *([none] * 7),
        texts(["TH"] * len(ids)),
        none,
        none,
        none,
    ]
    return lay(columns, [head])[0]
