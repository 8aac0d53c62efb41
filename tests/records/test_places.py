"""Places: official names and codes of DOPA, as deep as is certain. Codes checked against the published list of Lampang."""


import pandas as pd
import pytest
from hypothesis import given

from records.addresses import read_address, read_house, read_moo
from records.cells import Cells
from records.fields import GIVEN
from records.gazetteer import Gazetteer
from records.places import PLACE_COLUMNS, place_columns
from records.repairs import Repairs
from records.text import tidy
from tests.records.strategies import cells

LAMPANG = Gazetteer.of("ลำปาง")

# tambon, amphoe, province as written | tambon, amphoe, province, code as on the register
TABLE = """
ลำปางหลวง    | เกาะคา      | ลำปาง     | ลำปางหลวง    | เกาะคา       | ลำปาง       | 520301
ต.ลำปางหลวง  | อ.เกาะคา    | จ.ลำปาง   | ลำปางหลวง    | เกาะคา       | ลำปาง       | 520301
ตำบลลำปางหลวง | อำเภอเกาะคา | จังหวัดลำปาง | ลำปางหลวง    | เกาะคา       | ลำปาง       | 520301
ลำปางหลวง    | เกาะคา      |           | ลำปางหลวง    | เกาะคา       | ลำปาง       | 520301
ลำปางหลวง    |             |           | ลำปางหลวง    | เกาะคา       | ลำปาง       | 520301
ลำปางหลาง    | เกาะคา      | ลำปาง     | ลำปางหลวง    | เกาะคา       | ลำปาง       | 520301
ลำปางหลวง    | เกาะค่า      | ลำปาง     | ลำปางหลวง    | เกาะคา       | ลำปาง       | 520301
ลำปางหลวง    | เกาะคา      | ลำปาาง    | ลำปางหลวง    | เกาะคา       | ลำปาง       | 520301
พระบาท       | เมือง        | ลำปาง     | พระบาท       | เมืองลำปาง    | ลำปาง       | 520105
              | เมือง        |           |              | เมืองลำปาง    | ลำปาง       | 5201
              | แม่สอด       |           |              | แม่สอด        | ตาก         | 6306
              |             | กทม.      |              |              | กรุงเทพมหานคร | 10
              |             | กรุงเทพฯ   |              |              | กรุงเทพมหานคร | 10
ในเมือง       | เมือง        | ขอนแก่น    | ในเมือง       | เมืองขอนแก่น   | ขอนแก่น      | 400101
ลำปางหลวง    | งาว         | ลำปาง     | ลำปางหลวง    | งาว          | ลำปาง       | 52
ไม่มีจริง       | เกาะคา      | ลำปาง     | ไม่มีจริง       | เกาะคา       | ลำปาง       | 5203
ไม่มีจริง       |             |           | ไม่มีจริง       |              |             |
520301       |             |           | ลำปางหลวง    | เกาะคา       | ลำปาง       | 520301
              | 5203        | 52        |              | เกาะคา       | ลำปาง       | 5203
"""


def _rows(table: str) -> list[tuple[str, ...]]:
    return [tuple(part.strip() for part in line.split("|")) for line in table.strip().splitlines()]


@pytest.mark.parametrize("row", _rows(TABLE))
def test_resolve(row: tuple[str, ...]) -> None:
    assert LAMPANG.resolve(*(tidy(cell).value for cell in row[:3]))[:-1] == row[3:]


def test_lampang_has_13_amphoe_and_100_tambon() -> None:
    assert len(LAMPANG.amphoes()) == 13
    assert len(LAMPANG.tambons()) == 100
    assert LAMPANG.name("52") == "ลำปาง"


def test_an_abolished_tambon_becomes_its_successor() -> None:
    # แขวงบางซื่อ of เขตดุสิต (100205) was abolished on 1 January 2006; its successor is 102901
    assert Gazetteer.of("กรุงเทพมหานคร").resolve("บางซื่อ", "", "กรุงเทพมหานคร").place_code == "102901"


def test_an_unknown_home_province_is_refused() -> None:
    with pytest.raises(ValueError, match="no such province"):
        Gazetteer.of("แอตแลนติส")


@pytest.mark.parametrize(
    ("cell", "house", "moo"),
    [
        *(("99/1", "99/1", ""), ("99 / 1", "99/1", ""), ("บ้านเลขที่ 99", "99", ""), ("เลขที่ 99/1", "99/1", ""), ("99.0", "99", "")),
        *(("99 ม.5", "99", "5"), ("99/1 หมู่ที่ 12", "99/1", "12"), ("99 หมู่ 5", "99", "5"), ("0", "", ""), ("วัดพระธาตุ", "วัดพระธาตุ", "")),
        *(("99/หมู่ 5", "99", "5"), ("9-Jan", "", ""), ("2025-01-09 00:00:00", "", "")),  # 9/1 turned into a date by a spreadsheet
    ],
)
def test_read_house(cell: str, house: str, moo: str) -> None:
    assert read_house(cell)[:2] == (house, moo)


@pytest.mark.parametrize(
    ("cell", "moo"),
    [("5", "5"), ("05", "5"), ("5.0", "5"), ("หมู่ที่ 5", "5"), ("ม.5", "5"), ("หมู่ 12 บ้านทุ่ง", "12"), ("0", ""), ("บ้านทุ่ง", ""), ("250", "")],
)
def test_read_moo(cell: str, moo: str) -> None:
    assert read_moo(cell).value == moo


ADDRESSES = """
99/1 หมู่ 5 ต.ลำปางหลวง อ.เกาะคา จ.ลำปาง 52130          | 99/1 | 5 | ลำปางหลวง | เกาะคา    | ลำปาง
บ้านเลขที่ 99 หมู่ที่ 5 ตำบลลำปางหลวง อำเภอเกาะคา จังหวัดลำปาง | 99   | 5 | ลำปางหลวง | เกาะคา    | ลำปาง
99 ม.5 บ้านทุ่ง ต.ลำปางหลวงอ.เกาะคาจ.ลำปาง              | 99   | 5 | ลำปางหลวง | เกาะคา    | ลำปาง
99/1 ม.5 ลำปางหลวง เกาะคา ลำปาง 52130                | 99/1 | 5 | ลำปางหลวง | เกาะคา    | ลำปาง
99/1 ม.5 ลำปางหลวง เกาะคา                             | 99/1 | 5 | ลำปางหลวง | เกาะคา    |
12 ถนนพหลโยธิน ต.สวนดอก อ.เมือง จ.ลำปาง               | 12   |   | สวนดอก    | เมือง      | ลำปาง
ม.5 ต.พิชัย                                            |      | 5 | พิชัย       |           |
"""


@pytest.mark.parametrize("row", _rows(ADDRESSES))
def test_read_address(row: tuple[str, ...]) -> None:
    assert read_address(row[0], LAMPANG)[:-1] == row[1:]


def column(cells: list[str]) -> Cells:
    return Cells.of(pd.Series(cells, dtype="str"))


def test_columns_of_a_table() -> None:
    said = {name: Cells.nothing(3) for name in GIVEN}
    said["house_no"] = column(["99 ม.5", "", "7"])
    said["moo"] = column(["", "", "03"])
    said["tambon"] = column(["ลำปางหลวง", "", "พิชัย อ.เมือง"])
    said["address"] = column(["", "12/3 ม.4 ต.นาแส่ง อ.เกาะคา", ""])
    repairs = Repairs()
    found = place_columns(said, LAMPANG, repairs)
    assert [list(row) for row in zip(*(found[name].series().fillna("") for name in PLACE_COLUMNS), strict=True)] == [
        ["99", "5", "ลำปางหลวง", "เกาะคา", "ลำปาง", "520301"],
        ["12/3", "4", "นาแส่ง", "เกาะคา", "ลำปาง", "520307"],
        ["7", "3", "พิชัย", "เมืองลำปาง", "ลำปาง", "520111"],
    ]
    assert repairs.counts["moo_from_house"] == 1
    assert repairs.counts["province_implied"] == 3


@given(cells, cells, cells)
def test_resolving_again_changes_nothing(tambon: str, amphoe: str, province: str) -> None:
    once = LAMPANG.resolve(*(tidy(text).value for text in (tambon, amphoe, province)))
    again = LAMPANG.resolve(once.tambon, once.amphoe, once.province)
    assert again.place_code == once.place_code
    for n, name in ((6, once.tambon), (4, once.amphoe), (2, once.province)):
        if len(once.place_code) >= n:
            assert LAMPANG.name(once.place_code[:n]) == name


@given(cells)
def test_reading_a_house_or_village_again_changes_nothing(text: str) -> None:
    text = tidy(text).value
    house = read_house(text)
    assert read_house(house.house_no).house_no == house.house_no
    assert house.house_no == text or house.rules
    moo = read_moo(text)
    assert read_moo(moo.value).value == moo.value
    read_address(text, LAMPANG)  # any text at all may be taken apart


def test_without_a_home_province_only_what_is_unique_in_the_country_is_certain():
    nowhere = Gazetteer.of(home_province="")
    assert nowhere.resolve("ลำปางหลวง", "เกาะคา", "").place_code == "520301"  # one amphoe of this name in Thailand
    assert nowhere.resolve("บ้านใหม่", "", "").place_code == ""  # sixteen tambons of this name
    assert nowhere.resolve("", "", "").place_code == ""
