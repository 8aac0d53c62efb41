"""A small made-up town as a site: what every agency sends is written here by hand, with the csv module and xlsxwriter, so that each
test knows what must come out. None of the children exists. The same rows give the same bytes.

``registry`` has all 40 children but the one only the shelter knows; ``hill`` and ``river`` are schools; ``survey`` met three children at
home; ``shelter`` is protected; ``newcomer`` has never delivered; ``case_team`` and ``district`` only receive.
"""

import csv
import io
import os
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path

import xlsxwriter
import yaml

DAY = date(2026, 7, 15)
OLD = 1_700_000_000  # a time of writing long past: the file is not still growing
FIRST = [
    "กานดา", "ขวัญใจ", "จันทร์เพ็ญ", "ชลธิชา", "ณัฐพล", "ดวงกมล", "ทองดี", "ธนกร", "นภัสสร", "บุญมี", "ปรียา", "พงศกร",
    "ภาณุวัฒน์", "มณีรัตน์", "ยุทธนา", "รัตนา", "ลลิตา", "วรวุฒิ", "ศิริพร", "สมชาย", "สุดารัตน์", "หทัยชนก", "อนุชา", "อรทัย",
    "เอกชัย", "กิตติพงษ์", "เกศรินทร์", "คมสันต์", "จิราพร", "ชัยวัฒน์", "ทิพวรรณ", "ธีรเดช", "นันทนา", "เบญจมาศ", "ปิยะพงษ์",
    "พิมพ์ชนก", "ไพโรจน์", "มาลัย", "วิภาดา", "สายฝน",
]  # fmt: skip
LAST = [
    "ใจดี", "ศรีวงค์", "คำปัน", "วงศ์ษา", "อินต๊ะ", "แก้วมา", "สุขเกษม", "ปันทะวงค์", "เครือวัลย์", "มูลเมือง", "ไชยวงค์",
    "ทาแกง", "ยะตา", "ธิวงศ์", "บุญเรือง", "หล้าคำ", "จันทะวงค์", "กันทะ", "เตชะ", "พรมมา",
]  # fmt: skip


@dataclass(frozen=True)
class Child:
    """One child as every agency would write it."""

    number: int
    first: str
    last: str
    sex: str
    born: date
    pid: str
    house: str

    @property
    def thai_date(self) -> str:
        return f"{self.born.day:02}/{self.born.month:02}/{self.born.year + 543}"

    @property
    def title(self) -> str:
        return "เด็กชาย" if self.sex == "ชาย" else "เด็กหญิง"


def thai_id(number: int) -> str:
    """A 13-digit id with its check digit, by the rule of the Department of Provincial Administration."""
    twelve = f"15201{number:07}"
    weighted = sum(int(d) * w for d, w in zip(twelve, range(13, 1, -1), strict=True))
    return twelve + str((11 - weighted % 11) % 10)


def child(number: int) -> Child:
    first, last = FIRST[number % 40], LAST[(number * 7 + number // 40 * 3) % 20]
    born = date(2013 + number % 5, 1 + number % 12, 1 + number * 5 % 28)
    return Child(number, first, last, "ชาย" if number % 2 else "หญิง", born, thai_id(1000 + number * 37), f"{10 + number}/{1 + number % 9}")


CHILDREN = [child(n) for n in range(40)]
HILL, RIVER = CHILDREN[:18], CHILDREN[18:35]
DROPPED, UNKNOWN, SHELTERED, FOUND, HIDDEN = CHILDREN[35:]  # met out of school; only registered; also in the shelter; at risk; shelter only
REGISTERED = [c for c in CHILDREN if c is not HIDDEN]
SHELTER_PHONE, SHELTER_NICKNAME = "0899000111", "น้ำผึ้งป่า"

Row = Sequence[object]


def write_town(folder: Path) -> Path:
    """The whole site: settings, agencies, inbox."""
    _yaml(folder / "site.yaml", {
        "site": {"th": "เมืองสมมุติ", "en": "Made-up town"}, "province": "ลำปาง", "ages": {"target": [3, 18], "compulsory": [6, 15]},
        "calendar": {"grace_days": 45}, "small_cell": 3, "lang": "th",
    })  # fmt: skip
    for agency in AGENCIES:
        write_agency(folder, agency)
    registry(folder)
    hill(folder)
    river(folder)
    survey(folder)
    shelter(folder)
    return folder


def registry(folder: Path, children: Iterable[Child] = REGISTERED) -> Path:
    head = ["PID", "คำนำหน้า", "ชื่อตัว", "ชื่อสกุล", "เพศ", "วันเดือนปีเกิด", "บ้านเลขที่", "หมู่ที่", "ตำบล", "อำเภอ", "ศาสนา"]
    rows = [[c.pid, c.title, c.first, c.last, c.sex, c.thai_date, c.house, "3", "ลำปางหลวง", "เกาะคา", "พุทธ"] for c in children]
    return put(folder, "registry/population.txt", csv_bytes([head, *rows], "cp874", "|"))


RIVER_HEAD = ["เลขประจำตัวประชาชน", "ชื่อ", "นามสกุล", "เพศ", "วันเกิด", "ชั้น", "ตำบล", "อำเภอ", "กลุ่มเลือด", "ผู้ปกครอง"]
HILL_HEAD = ["ลำดับ", "เลขประจำตัวประชาชน", "คำนำหน้า", "ชื่อ", "นามสกุล", "วันเกิด", "ชั้น", "โทรศัพท์ผู้ปกครอง"]


def river_rows(children: Iterable[Child] = RIVER) -> list[Row]:
    return [[c.pid, c.first, c.last, c.sex, c.thai_date, "ป.4", "ลำปางหลวง", "เกาะคา", "โอ", f"แม่ของ{c.first}"] for c in children]


def river(folder: Path, rows: Sequence[Row] | None = None, head: Sequence[str] = RIVER_HEAD) -> Path:
    return put(folder, "river/pupils.csv", csv_bytes([head, *(river_rows() if rows is None else rows)], "utf-8-sig"))


def hill_rows(children: Iterable[Child] = HILL) -> list[Row]:
    return [[n, c.pid, c.title, c.first, c.last, c.thai_date, "ป.2", f"08100{n:05}"] for n, c in enumerate(children, start=1)]


NAMELESS = ("0820000001", "0820000002", "0820000003")  # phones of three rows of the hill school with neither name nor id


def hill(folder: Path, rows: Sequence[Row] | None = None, head: Sequence[str] = HILL_HEAD) -> Path:
    """Two lines above the header, a total below; among the pupils three rows that nobody can tell who they are."""
    body = hill_rows() if rows is None else list(rows)
    for at, phone in zip((2, 7, 16), NAMELESS, strict=True):
        body[at:at] = [["", "", "", "", "", "01/01/2560", "ป.2", phone]] if rows is None else []
    lines = [["โรงเรียนบ้านดอยสมมุติ"], ["รายชื่อนักเรียน ปีการศึกษา 2569"], head, *body, ["รวม", f"{len(body)} คน"]]
    return put(folder, "hill/pupils.xlsx", xlsx_bytes(lines))


SURVEY_HEAD = ["ชื่อ-สกุล", "อายุ", "บ้านเลขที่", "หมู่ที่", "ตำบล", "อำเภอ", "สถานะ", "โทร"]


def survey_rows() -> list[Row]:
    return [[f"{c.title} {c.first} {c.last}", str(DAY.year - c.born.year), c.house, "3", "ลำปางหลวง", "เกาะคา", status, phone]
            for c, status, phone in ((DROPPED, "หลุดจากระบบ", "0811111111"), (FOUND, "ไม่พบตัว", ""), (HILL[0], "ปกติ", ""))]  # fmt: skip


def survey(folder: Path, rows: Sequence[Row] | None = None) -> Path:
    return put(folder, "survey/village3.xlsx", xlsx_bytes([SURVEY_HEAD, *(survey_rows() if rows is None else rows)]))


def shelter(folder: Path) -> Path:
    head = ["เลขประจำตัวประชาชน", "ชื่อ", "นามสกุล", "ชื่อเล่น", "วันเกิด", "โทรศัพท์", "วันที่รับเข้า"]
    rows = [[c.pid, c.first, c.last, nickname, c.thai_date, phone, "01/06/2569"]
            for c, nickname, phone in ((SHELTERED, SHELTER_NICKNAME, SHELTER_PHONE), (HIDDEN, "ลูกหมีดำ", "0899000222"))]  # fmt: skip
    return put(folder, "shelter/list.csv", csv_bytes([head, *rows], "utf-8"))


def csv_bytes(rows: Iterable[Row], encoding: str, separator: str = ",") -> bytes:
    text = io.StringIO(newline="")
    csv.writer(text, delimiter=separator).writerows(rows)
    return text.getvalue().encode(encoding)


def xlsx_bytes(rows: Iterable[Row], sheet: str = "รายชื่อ") -> bytes:
    out = io.BytesIO()
    with xlsxwriter.Workbook(out) as book:
        book.set_properties({"created": datetime(2026, 7, 1)})  # noqa: DTZ001 - workbooks know no zone
        written = book.add_worksheet(sheet)
        for at, row in enumerate(rows):
            written.write_row(at, 0, row)
    return out.getvalue()


def put(folder: Path, name: str, content: bytes) -> Path:
    """A file in the inbox, written long ago."""
    path = folder / "inbox" / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(content)
    os.utime(path, (OLD, OLD))
    return path


AGREEMENT = {"purpose": "find-and-return", "basis": "PDPA s.24(4)", "valid": "2025-05-16/2027-05-15", "retention_days": 730}
PLACE = {"tambon": "ตำบล", "amphoe": "อำเภอ"}
AGENCIES: list[dict[str, object]] = [
    {"agency": "registry", "kind": "civil_registry", "rows_mean": "population", "no_duplicates": True, "drop": ["ศาสนา"],
     "delivery": {"path": "registry/*.txt", "read": {"encoding": "cp874", "separator": "|"}},
     "columns": {"national_id": "PID", "title": "คำนำหน้า", "first_name": "ชื่อตัว", "last_name": "ชื่อสกุล", "sex": "เพศ",
                 "birth_date": "วันเดือนปีเกิด", "house_no": "บ้านเลขที่", "moo": "หมู่ที่", **PLACE}},
    {"agency": "hill", "kind": "school", "rows_mean": "enrolled", "delivery": {"path": "hill/*"},
     "columns": {"national_id": "เลขประจำตัวประชาชน", "title": "คำนำหน้า", "first_name": "ชื่อ", "last_name": "นามสกุล",
                 "birth_date": "วันเกิด", "grade": "ชั้น", "phone": "โทรศัพท์ผู้ปกครอง"},
     "receives": {"rows": "own_former_pupils", "fields": ["person_ref", "first_name", "last_name", "state", "since"]}},
    {"agency": "river", "kind": "school", "rows_mean": "enrolled", "drop": ["กลุ่มเลือด"], "delivery": {"path": "river/*"},
     "columns": {"national_id": "เลขประจำตัวประชาชน", "first_name": "ชื่อ", "last_name": "นามสกุล", "sex": "เพศ",
                 "birth_date": "วันเกิด", "grade": "ชั้น", "guardian_name": "ผู้ปกครอง", **PLACE}},
    {"agency": "survey", "kind": "survey", "rows_mean": "survey", "delivery": {"path": "survey/*.xlsx", "statement": "additions"},
     "columns": {"full_name": "ชื่อ-สกุล", "age": "อายุ", "house_no": "บ้านเลขที่", "moo": "หมู่ที่", "status": "สถานะ", "phone": "โทร", **PLACE},
     "values": {"status": {"ปกติ": "studying", "หลุดจากระบบ": "dropped_out", "ไม่พบตัว": "not_found"}},
     "receives": {"rows": "own_records", "fields": ["person_ref", "first_name", "last_name", "age", "house_no", "moo", "phone", "state"]}},
    {"agency": "shelter", "kind": "shelter", "rows_mean": "protected", "protected": True,
     "delivery": {"path": "shelter/*.csv", "statement": "additions"},
     "columns": {"national_id": "เลขประจำตัวประชาชน", "first_name": "ชื่อ", "last_name": "นามสกุล", "nickname": "ชื่อเล่น",
                 "birth_date": "วันเกิด", "phone": "โทรศัพท์", "event_date": "วันที่รับเข้า"}},
    {"agency": "newcomer", "kind": "partner", "rows_mean": "referral", "delivery": {"path": "newcomer/*.xlsx", "statement": "additions"},
     "columns": {"full_name": "ชื่อ-สกุล"}},
    {"agency": "case_team", "kind": "case_team", "receives": {"rows": "whole_province", "fields": [
        "person_ref", "title", "first_name", "last_name", "nickname", "birth_date", "age", "house_no", "tambon", "phone", "state",
        "last_school"]}},
    {"agency": "district", "kind": "district_office", "receives": {
        "rows": "own_area", "amphoe": ["เกาะคา"], "form": "csv", "fields": ["first_name", "last_name", "tambon", "state", "since"]}},
]  # fmt: skip


def declared(key: str) -> dict[str, object]:
    """The YAML of one agency as a mapping, to be changed and written."""
    plain = next(a for a in AGENCIES if a["agency"] == key)
    number = 1 + [a["agency"] for a in AGENCIES].index(key)
    return {"name": {"th": f"หน่วยงาน {key}", "en": f"Agency {key}"}, "agreement": {"number": f"MOU-2569-{number:03}", **AGREEMENT}, **plain}


def write_agency(folder: Path, agency: dict[str, object]) -> None:
    key = str(agency["agency"])
    _yaml(folder / "agencies" / f"{key}.yaml", {**declared(key), **agency})


def change_agency(folder: Path, key: str, **changes: object) -> None:
    """Write the agency's YAML with some keys changed; a key given as None is left out."""
    path = folder / "agencies" / f"{key}.yaml"
    data = {**yaml.safe_load(path.read_text(encoding="utf-8")), **changes}
    _yaml(path, {k: v for k, v in data.items() if v is not None})


def _yaml(path: Path, data: dict[str, object]) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(yaml.safe_dump(data, allow_unicode=True, sort_keys=False), encoding="utf-8")
