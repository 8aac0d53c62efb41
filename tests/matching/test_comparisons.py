"""Levels of single comparisons: two values in, the name of the level out."""

import numpy as np
import pandas as pd
import pytest

from matching import Model
from matching.compare import compare
from matching.table import Table
from tests.matching.tables import table

MODEL = Model.load()


def level(comparison: str, one: dict[str, str], other: dict[str, str]) -> str:
    """The level of two records given as columns, both ways round the same."""
    records = pd.DataFrame([{"record_id": "1", "source": "a", **one}, {"record_id": "2", "source": "b", **other}]).astype("str")
    row = [c.name for c in MODEL.comparisons].index(comparison)
    there, back = (int(compare(Table(records), MODEL, np.array([a]), np.array([b]))[row, 0]) for a, b in ((0, 1), (1, 0)))
    assert there == back
    return MODEL.comparison(comparison).order[there] if there >= 0 else "missing"


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [
        ("สมชาย", "สมชาย", "equal"),
        ("Anna", "ANNA", "equal"),
        ("ก้อยทิพย์", "กอยทิพย์", "tone"),
        ("ณัฐพล", "ณัฏฐพล", "sound"),
        ("อภิชาติ", "อภิชาต", "edit"),
        ("สุทธี", "สุทธิ์", "edit"),  # other marks on the same letters
        ("ปิ่นถาวร", "ปนถาวร", "edit"),
        ("สี", "สา", "different"),
        ("กมลวรรณ", "กลมวรรณ", "edit"),  # neighbours swapped are one edit
        ("แก", "แอ", "different"),  # one letter of two makes another name
        ("ส", "สมชาย", "part"),
        ("สิบเอกประวิทย์", "ประวิทย์", "part"),  # a title glued on
        ("ปวีณา", "ปวีณา ซู", "part"),  # a middle name more, however much alike the two then look
        ("ฟ้า ธีรภัทร", "ธีรภัทร", "part"),  # a nickname before the name
        ("ปวีณา", "ปวีณากร", "close"),
        ("สมชาย", "Somchai", "roman"),
        ("สมชาย", "วิภา", "different"),
    ],
)
def test_first_names(one: str, other: str, expected: str) -> None:
    assert level("first_name", {"first_name": one}, {"first_name": other}) == expected


def test_a_former_name_or_nickname_is_found() -> None:
    assert level("first_name", {"first_name": "พิมพ์ชนก", "alt_first_name": "สมใจ"}, {"first_name": "สมใจ"}) == "alias"
    assert level("first_name", {"first_name": "พิมพ์ชนก", "nickname": "น้องฟ้า"}, {"first_name": "น้องฟ้า"}) == "alias"
    assert level("last_name", {"last_name": "ใจดี", "alt_last_name": "มีสุข"}, {"last_name": "มีสุข"}) == "alias"


def test_a_nickname_in_place_of_the_name_says_nothing_against() -> None:
    assert level("first_name", {"first_name": "น้องแอน", "nickname": "แอน"}, {"first_name": "ณิชกานต์"}) == "missing"
    assert level("first_name", {"first_name": "น้องแอน"}, {"first_name": "ณิชกานต์", "nickname": "แอน"}) == "alias"


def test_the_surname_of_a_parent_is_a_surname_the_child_may_have_had() -> None:
    one, other = {"last_name": "ไชยหลวง"}, {"last_name": "วงค์วรรณศรี", "mother_name": "มัลลิกา ไชยหลวง"}
    assert level("last_name", one, other) == "alias"
    assert level("last_name", one, {"last_name": "วงค์วรรณศรี", "mother_name": "ไชยหลวง"}) == "different"  # a single name is no surname


def test_swapped_and_differently_split_names_are_found() -> None:
    one, crossed = {"first_name": "สมชาย", "last_name": "ใจดี"}, {"first_name": "ใจดี", "last_name": "สมชาย"}
    assert level("first_name", one, crossed) == level("last_name", one, crossed) == "swapped"
    middle_first, middle_last = {"first_name": "แอน มารี", "last_name": "เดช"}, {"first_name": "แอน", "last_name": "มารี เดช"}
    assert level("first_name", middle_first, middle_last) == "swapped"


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [
        ("1101700230708", "1101700230708", "equal"),
        ("1101700230708", "1101700230718", "edit"),
        ("1101700230708", "1101700237008", "swapped"),
        ("1101700230708", "1520100123451", "apart"),  # both check digits right
        ("1101700230708", "1520100123459", "different"),  # the second one's check digit is wrong
        ("1101700230708", "nan", "missing"),
    ],
)
def test_national_ids(one: str, other: str, expected: str) -> None:
    given = [{} if v == "nan" else {"national_id": v} for v in (one, other)]
    assert level("national_id", *given) == expected


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [
        ("2012-05-13", "2012-05-13", "equal"),
        ("2012-05-07", "2012-07-05", "swapped"),
        ("2012-05-13", "2555-05-13", "era"),
        ("2012-05-13", "2012-05-31", "digit"),  # neighbours swapped
        ("2012-05-13", "2012-05-27", "part"),
        ("2012-05-13", "2011-05-13", "digit"),
        ("2012-05-13", "2012-06-13", "digit"),
        ("2012-05-13", "2009-05-13", "part"),
        ("2012-05-13", "2021-05-13", "digit"),
        ("2012-05-13", "2021-05-31", "clash"),
        ("2012-05-13", "2012-04-31", "clash"),
        ("2012-05-13", "2012-05", "month"),
        ("2012-05-13", "2012-06", "clash"),
        ("2012-05-13", "2012", "year"),
        ("2012-05-13", "2012-01-01", "year"),  # 1 January is typed for an unknown day
        ("2012-05-13", "2013", "near"),
        ("2012-05-13", "2014", "about"),
        ("2012-05-13", "2015", "clash"),
        ("2012-05", "2014-05", "clash"),  # known to the month
        ("2012-05-13", "2013-06-14", "clash"),
        ("2012-05-13", "2012-5-13", "equal"),
        ("2012-05-13", "13/05/2012", "missing"),  # ten letters, and no year at the front
    ],
)
def test_birth_dates(one: str, other: str, expected: str) -> None:
    assert level("birth_date", {"birth_date": one}, {"birth_date": other}) == expected


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [
        ({"father_name": "สมชาย ใจดี", "mother_name": "สมศรี ใจดี"}, {"father_name": "สมชาย ใจดี", "mother_name": "สมสี ใจดี"}, "several"),
        ({"father_name": "สมชาย ใจดี"}, {"guardian_name": "สมชาย ใจดี"}, "whole"),
        ({"father_name": "สมชาย ใจดี"}, {"father_name": "สมชาย ใจดี"}, "whole"),
        ({"father_name": "จะหา", "mother_name": "วิภา มีสุข"}, {"father_name": "จะหา"}, "person"),  # one name is all there is of it
        ({"guardian_name": "สมชาย"}, {"father_name": "สมชาย ใจดี"}, "person"),
        ({"guardian_name": "สมชาย ใจดี"}, {"guardian_name": "สมชาย ใจดี"}, "whole"),
        ({"guardian_name": "สมชาย ใจดี"}, {"guardian_name": "วิชัย มีสุข"}, "clash"),
        ({"guardian_name": "สมชาย"}, {"guardian_name": "สมชาย ใจดี", "mother_name": "วิภา มีสุข"}, "person"),
        ({"phone": "0812345678"}, {"phone": "0812345678"}, "contact"),
        ({"phone": "0812345678", "father_name": "สมชาย ใจดี"}, {"phone": "0812345678", "father_name": "สมชาย ใจดี"}, "several"),
        ({"house_no": "1", "moo": "2", "tambon": "ก"}, {"house_no": "1", "moo": "3", "tambon": "ก"}, "moved"),
        ({"house_no": "1", "moo": "2", "tambon": "ก"}, {"house_no": "1", "moo": "2", "tambon": "ก"}, "contact"),
        ({"house_no": "1", "moo": "2"}, {"house_no": "1", "moo": "2"}, "missing"),  # a house without its tambon is no house
        ({"father_name": "สมชาย ใจดี"}, {"father_name": "วิชัย มีสุข"}, "clash"),
        ({"father_name": "สมชาย ใจดี"}, {"mother_name": "วิภา มีสุข"}, "missing"),
    ],
)
def test_households(one: dict[str, str], other: dict[str, str], expected: str) -> None:
    assert level("household", one, other) == expected


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [
        ("ลำปาง/เกาะคา/ลำปางหลวง", "ลำปาง/เกาะคา/ลำปางหลวง", "inner"),
        ("ลำปาง/เกาะคา/", "ลำปาง/เกาะคา/ลำปางหลวง", "middle"),
        ("ลำปาง//", "ลำปาง/เกาะคา/ลำปางหลวง", "outer"),
        ("ลำปาง/เกาะคา/ศาลา", "ลำปาง/เกาะคา/ลำปางหลวง", "other_inner"),
        ("ลำปาง/งาว/", "ลำปาง/เกาะคา/ลำปางหลวง", "other_middle"),
        ("แพร่//", "ลำปาง/เกาะคา/ลำปางหลวง", "elsewhere"),
        ("//ลำปางหลวง", "ลำปาง/เกาะคา/ลำปางหลวง", "inner"),
        ("//", "ลำปาง//", "missing"),
    ],
)
def test_places(one: str, other: str, expected: str) -> None:
    columns = ("province", "amphoe", "tambon")
    given = [{c: v for c, v in zip(columns, text.split("/"), strict=True) if v} for text in (one, other)]
    assert level("place", *given) == expected


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [
        ("ป.6", "ป.6", "equal"),
        ("ป.6", "ม.1", "near"),
        ("อ.3", "ป.1", "near"),
        ("ป.1", "ม.1", "apart"),
        ("ป.1", "ป.5", "far"),
        ("ม.ต้น", "ม.3", "within"),
        ("?", "ป.1", "missing"),
    ],
)
def test_grades(one: str, other: str, expected: str) -> None:
    assert level("grade", {"grade": one}, {"grade": other}) == expected


def pupils(source: str, born: int, grade: str, n: int = 30) -> list[dict[str, str]]:
    """Children of one class, born over its twelve months from May."""
    births = [f"{born + (m > 7)}-{(m + 4) % 12 + 1:02d}-15" for m in range(12)]
    return [{"source": source, "grade": grade, "birth_date": births[i % 12]} for i in range(n)]


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [
        # In "now" the class born from May 2012 is in ม.1; "last" shows the grades of the year before.
        ({"source": "now", "grade": "ม.1"}, {"source": "c", "birth_date": "2012-09-01"}, "equal"),
        ({"source": "now", "grade": "ม.1"}, {"source": "c", "birth_date": "2010-09-01"}, "near"),
        ({"source": "now", "grade": "ม.1"}, {"source": "c", "birth_date": "2009-03-01"}, "far"),
        ({"source": "now", "grade": "ม.1"}, {"source": "c", "birth_date": "2018"}, "apart"),
        ({"source": "last", "grade": "ป.6"}, {"source": "c", "birth_date": "2012-09-01"}, "equal"),
        ({"source": "last", "grade": "ป.6"}, {"source": "now", "grade": "ม.1"}, "equal"),  # a year later, a grade higher
        ({"source": "last", "grade": "ป.6", "birth_date": "2012-09-01"}, {"source": "c", "birth_date": "2012-09-01"}, "missing"),
        ({"source": "last", "grade": "?"}, {"source": "c", "birth_date": "2012-09-01"}, "missing"),
        ({"source": "now", "grade": "ม.ต้น"}, {"source": "c", "birth_date": "2011-09-01"}, "within"),  # one grade of three
    ],
)
def test_an_age_is_told_by_birth_or_by_grade(one: dict[str, str], other: dict[str, str], expected: str) -> None:
    known = pupils("now", 2012, "ม.1") + pupils("last", 2012, "ป.6")
    records = pd.DataFrame([{"record_id": str(i), **row} for i, row in enumerate([one, other, *known])]).astype("str")
    row = [c.name for c in MODEL.comparisons].index("grade")
    found = int(compare(Table(records.replace("nan", None)), MODEL, np.array([0]), np.array([1]))[row, 0])
    assert (MODEL.comparison("grade").order[found] if found >= 0 else "missing") == expected


def finished(spring: int, visits: bool = False) -> list[dict[str, str]]:
    """A class that finished ป.6 in the March of a year, of a list that tells the day (or that of a visit years later)."""
    days = ["2026-01-10", "2024-02-20", "2025-03-30"] if visits else [f"{spring}-03-31"]
    return [{**p, "event_date": days[i % len(days)]} for i, p in enumerate(pupils("done", spring - 13, "ป.6"))]


@pytest.mark.parametrize(
    ("spring", "visits", "birth", "expected"),
    [
        ("2024", False, "2011-11-15", "equal"),  # who finished in 2024 was born from May 2011
        ("2024", False, "2012-11-15", "near"),
        ("2026", False, "2013-11-15", "equal"),
        ("2026", False, "2011-11-15", "near"),
        ("2026", True, "2012-11-15", "equal"),  # the days of visits tell nothing: the middle class of three
        ("", False, "2012-11-15", "equal"),  # no day: the same
    ],
)
def test_the_day_a_grade_was_finished_tells_the_class(spring: str, visits: bool, birth: str, expected: str) -> None:
    known = [row for year in (2024, 2025, 2026) for row in finished(year, visits)]
    two = [{"source": "done", "grade": "ป.6", "event_date": f"{spring}-03-31" if spring else None}, {"source": "c", "birth_date": birth}]
    records = pd.DataFrame([{"record_id": str(i), **row} for i, row in enumerate([*two, *known])])
    row = [c.name for c in MODEL.comparisons].index("grade")
    found = int(compare(Table(records), MODEL, np.array([0]), np.array([1]))[row, 0])
    assert MODEL.comparison("grade").order[found] == expected


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [
        ({"first_name": "อาหมี่"}, {"first_name": "อาหมี่"}, "both"),
        ({"first_name": "อาหมี่"}, {"first_name": "สมชาย", "last_name": "ใจดี"}, "one"),
        ({"first_name": "อาหมี่", "last_name": "แซ่ลี"}, {"first_name": "อาหมี่", "last_name": "แซ่ลี"}, "missing"),
        ({"phone": "0812345678"}, {"first_name": "อาหมี่"}, "missing"),  # a row without any name lacks it for another reason
    ],
)
def test_a_lacking_surname(one: dict[str, str], other: dict[str, str], expected: str) -> None:
    blank = {"first_name": None, "last_name": None}
    records = pd.DataFrame([{"record_id": "1", "source": "a", **blank, **one}, {"record_id": "2", "source": "b", **blank, **other}])
    row = [c.name for c in MODEL.comparisons].index("single_name")
    for a, b in ((0, 1), (1, 0)):
        found = int(compare(Table(records), MODEL, np.array([a]), np.array([b]))[row, 0])
        assert (MODEL.comparison("single_name").order[found] if found >= 0 else "missing") == expected


@pytest.mark.parametrize(
    ("comparison", "one", "other", "expected"),
    [
        # 20 pupils of บ้านนา live in งาว, 20 of งาววิทยาคม in งาว, 160 of others in เถิน: by chance a fifth live in งาว, and chance is worth 5.
        ("school_area", {"school_name": "บ้านนา"}, {"tambon": "งาว"}, "some"),  # (20 + 5 / 5) / (20 + 5) / (1 / 5) = 4.2
        ("school_area", {"school_name": "บ้านนา"}, {"tambon": "เถิน"}, "hardly"),  # never: 5 / 25 = 0.2
        ("school_area", {"school_name": "บ้านไกล"}, {"tambon": "เถิน"}, "seldom"),  # (160 + 4) / 165 / 0.8 = 1.24
        ("school_area", {"school_name": "บ้านนา", "tambon": "งาว"}, {"tambon": "งาว"}, "missing"),  # two addresses speak for themselves
        ("school_area", {"school_name": "บ้านใหม่"}, {"tambon": "งาว"}, "missing"),  # of no such school is enough known
        # 20 of บ้านนา went on to งาววิทยาคม and 160 of บ้านไกล to others: of 360 steps 20 lead to งาววิทยาคม.
        ("school_path", {"school_name": "บ้านนา"}, {"school_name": "งาววิทยาคม"}, "often"),  # (20 + 5 / 18) / 25 / (1 / 18) = 14.6
        ("school_path", {"school_name": "งาววิทยาคม"}, {"school_name": "บ้านนา"}, "often"),
        ("school_path", {"school_name": "บ้านไกล"}, {"school_name": "งาววิทยาคม"}, "hardly"),  # never: 5 / 25 from there, too
        ("school_path", {"school_name": "บ้านนา"}, {"school_name": "โรงเรียนบ้านนา"}, "missing"),  # the school says it already
    ],
)
def test_what_goes_together(comparison: str, one: dict[str, str], other: dict[str, str], expected: str) -> None:
    moves = [("บ้านนา", "งาววิทยาคม", "งาว")] * 20 + [("บ้านไกล", "เถินวิทยาคม", "เถิน")] * 160
    first = [{"school_name": school, "national_id": f"{i}"} for i, (school, _, _) in enumerate(moves)]
    then = [{"school_name": school, "national_id": f"{i}"} for i, (_, school, _) in enumerate(moves)]
    homes = [{"school_name": school, "tambon": tambon} for school, _, tambon in moves] + [{"school_name": "งาววิทยาคม", "tambon": "งาว"}] * 20
    rows = [{"record_id": str(i), "source": "a", **row} for i, row in enumerate([one, other, *first, *then, *homes])]
    made = Table(pd.DataFrame(rows).astype("str").replace("nan", None), None, MODEL.derive)
    row = [c.name for c in MODEL.comparisons].index(comparison)
    found = {int(compare(made, MODEL, np.array([a]), np.array([b]))[row, 0]) for a, b in ((0, 1), (1, 0))}
    assert [MODEL.comparison(comparison).order[x] if x >= 0 else "missing" for x in found] == [expected]


def test_an_id_that_many_names_carry_says_nothing() -> None:
    names = ["กมล", "วิภา", "สมชาย", "ปรีชา", "ธนกร"]
    rows = "\n".join(f"{i} | a | {name} | 1101700230708" for i, name in enumerate(names))
    levels = compare(Table(table("record_id | source | first_name | national_id\n" + rows)), MODEL, np.array([0]), np.array([1]))
    assert levels[0, 0] == -1
