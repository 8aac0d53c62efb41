"""Sound files of every format that a reader knows, to be broken by ``mutations``.

Belongs here: small deliveries of made-up children, written by other programs' hands. Does not belong here: breaking them, reading them.
Every name holds ``SECRET``, so that a message that quotes a cell is found out.
"""

import csv
import io
import json
import zipfile
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cache
from hashlib import md5
from itertools import pairwise
from struct import pack, unpack_from

import msoffcrypto
import pyzipper
import xlsxwriter
import xlwt
from msoffcrypto.method.rc4 import DocumentRC4
from odf.opendocument import OpenDocumentSpreadsheet
from odf.table import Table, TableCell, TableRow
from odf.text import P
from xlwt.CompoundDoc import XlsDoc

from agreements.model import Column

SECRET = "ลับมาก"
PASSWORD = "รหัส-1234"
COLUMNS = {
    "national_id": "เลขบัตรประชาชน", "title": "คำนำหน้า", "first_name": "ชื่อ", "last_name": "นามสกุล", "birth_date": "วันเกิด",
    "grade": "ชั้น", "phone": "โทรศัพท์", "tambon": "ตำบล",
}  # fmt: skip
DROP = ("ศาสนา",)
HEAD = [*COLUMNS.values(), *DROP, "หมายเหตุ"]
CHILDREN = [
    [f"15299{n:08}", "เด็กชาย" if n % 2 else "ด.ญ.", f"{SECRET}{n}", f"{SECRET} ใจดี", f"{1 + n % 28}/05/25{50 + n % 10}", f"ป.{1 + n % 6}",
     f"08{n:08}", "พิชัย", "พุทธ", '="คูณ"' if n % 5 else "บรรทัดหนึ่ง\nบรรทัด \"สอง\", ;"] for n in range(30)
]  # fmt: skip
ROWS = [["โรงเรียนบ้านสมมุติ 2025-06-10"], [], HEAD, *CHILDREN, ["รวม", "30 คน"]]
ONEROSTER = {
    "users": "sourcedId,status,dateLastModified,enabledUser,orgSourcedIds,role,username,userIds,givenName,familyName,grades,password\n"
    + "".join(f'u{n},,,true,s1,{"student" if n % 9 else "teacher"},x,{{PID:15299{n:08}}},{SECRET}{n},{SECRET},0{n % 6},pw\n' for n in range(30)),
    "orgs": "sourcedId,status,dateLastModified,name,type,identifier\ns1,,,โรงเรียนหนึ่ง,school,52010001\n",
    "classes": "sourcedId,status,dateLastModified,title,grades,schoolSourcedId,termSourcedIds\nc1,,,ห้อง 1,06,s1,\"t1,t2\"\n",
    "enrollments": "sourcedId,status,dateLastModified,classSourcedId,schoolSourcedId,userSourcedId,role,primary,beginDate,endDate\n"
    + "".join(f"e{n},,,c1,s1,u{n},student,,2025-05-16,\n" for n in range(30)),
    "demographics": "sourcedId,status,dateLastModified,birthDate,sex\n" + "".join(f"u{n},,,201{n % 5}-05-13,female\n" for n in range(30)),
    "academicSessions": "sourcedId,status,dateLastModified,title,type,startDate,endDate\nt1,,,1,term,2025-05-16,2025-10-10\n",
}  # fmt: skip
ROLES = "sourcedId,status,dateLastModified,userSourcedId,roleType,role,beginDate,endDate,orgSourcedId\n" + "".join(
    f"r{n},,,u{n},primary,student,2025-05-16,,s1\n" for n in range(30)
)


@dataclass(frozen=True)
class Seed:
    """A sound delivery.

    Attributes:
        columns: declared for it, field → heading. delta: a later one, laid over it. api: whose answer the content is.
        inner, lock: what lies inside a locked file, and how it is locked, for breaking the inside.
    """

    name: str
    content: bytes
    columns: Mapping[str, str] = field(default_factory=lambda: COLUMNS)
    delta: bytes = b""
    password: str = ""
    api: str = ""
    inner: bytes = b""
    lock: Callable[[bytes], bytes] | None = None

    def declared(self) -> dict[str, Column]:
        """The columns as an agency's file declares them; only the name must be there."""
        return {f: Column(heading=h, optional=f not in ("first_name", "last_name")) for f, h in self.columns.items()}


def csv_bytes(encoding: str, separator: str = ",", rows: Sequence[Sequence[str]] = ROWS) -> bytes:
    """The roster as text."""
    out = io.StringIO()
    csv.writer(out, delimiter=separator).writerows(rows)
    return out.getvalue().encode(encoding)


def xlsx_bytes(*, macros: bool = False) -> bytes:
    """Two sheets, a merged title, a formula, a date, a comment; ``macros``: with a (dead) project and an external link."""
    out = io.BytesIO()
    with xlsxwriter.Workbook(out, {"in_memory": True}) as book:
        sheet = book.add_worksheet("รายชื่อ")
        for number, row in enumerate(ROWS):
            sheet.write_row(number, 0, row)
        sheet.merge_range(1, 0, 1, 3, "ปีการศึกษา 2568")
        sheet.write_formula(4, 9, '=HYPERLINK("http://127.0.0.1/","x")', None, "x")
        sheet.write_number(5, 4, 41042, book.add_format({"num_format": "dd/mm/yyyy"}))
        book.add_worksheet("ว่าง").write_comment("B2", "หมายเหตุ")
    return _with_macros(out.getvalue()) if macros else out.getvalue()


def _with_macros(book: bytes) -> bytes:
    entries = unzipped(book)
    entries["xl/vbaProject.bin"] = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(1016)
    entries["xl/externalLinks/externalLink1.xml"] = (
        b'<externalLink xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><ddeLink ddeService="cmd" ddeTopic="/C calc"/></externalLink>'
    )
    entries["xl/embeddings/oleObject1.bin"] = entries["xl/vbaProject.bin"]
    return zipped(entries)


def xls_bytes() -> bytes:
    """The roster as an old workbook."""
    out = io.BytesIO()
    _xls_book().save(out)
    return out.getvalue()


def _xls_book() -> xlwt.Workbook:
    book = xlwt.Workbook()
    sheet = book.add_sheet("รายชื่อ")
    for r, row in enumerate(ROWS):
        for c, cell in enumerate(row):
            sheet.write(r, c, cell)
    sheet.write(40, 0, xlwt.Formula("A1"))
    return book


def locked_xls_bytes() -> bytes:
    """The same locked by RC4, as MS-XLS 2.2.10 and MS-OFFCRYPTO 2.3.6 say; no library at hand writes that."""
    plain, salt, verifier = _xls_book().get_biff_data(), bytes(range(16)), bytes(range(16, 32))
    hidden = DocumentRC4.decrypt(PASSWORD, salt, io.BytesIO(verifier + md5(verifier).digest())).read()
    records = _records(plain)
    spare = -sum(map(len, records)) % 4 + 2  # the stream is filled up with zeros, which the library takes for records of four bytes
    file_pass = pack("<HHHHH", 0x2F, 54, 1, 1, 1) + salt + hidden + pack("<HH", 0xFFF, spare) + bytes(spare)
    body = b"".join([records[0], file_pass, *(_moved(r, len(file_pass)) for r in records[1:])])
    covered = DocumentRC4.decrypt(PASSWORD, salt, io.BytesIO(body), blocksize=1024).read()
    out = io.BytesIO()
    XlsDoc().save(out, _uncovered(body, covered))
    return out.getvalue()


def _records(stream: bytes) -> list[bytes]:
    """The records of a workbook's stream, each with its head of four bytes."""
    starts = [0]
    while starts[-1] + 4 <= len(stream) and unpack_from("<H", stream, starts[-1])[0]:
        starts.append(starts[-1] + 4 + unpack_from("<H", stream, starts[-1] + 2)[0])
    return [stream[a:b] for a, b in pairwise(starts)]


def _moved(record: bytes, by: int) -> bytes:
    """A sheet's place in the stream, moved by what was put in before it."""
    if unpack_from("<H", record)[0] != 0x85:
        return record
    return record[:4] + pack("<I", unpack_from("<I", record, 4)[0] + by) + record[8:]


def _uncovered(plain: bytes, covered: bytes) -> bytes:
    """Heads of records, whole BOF and FILEPASS records and places of sheets are never covered."""
    out, at = bytearray(covered), 0
    for record in _records(plain):
        number, size = unpack_from("<H", record)[0], len(record)
        open_bytes = size if number in (0x809, 0x2F, 0xE1) else 8 if number == 0x85 else 4
        out[at : at + open_bytes] = record[:open_bytes]
        at += size
    return bytes(out)


def ods_bytes() -> bytes:
    """The roster as an OpenDocument spreadsheet."""
    book, table = OpenDocumentSpreadsheet(), Table(name="รายชื่อ")
    for row in ROWS:
        line = TableRow()
        for cell in row:
            made = TableCell(valuetype="string")
            made.addElement(P(text=cell))
            line.addElement(made)
        table.addElement(line)
    book.spreadsheet.addElement(table)
    out = io.BytesIO()
    book.write(out)
    return out.getvalue()


def html_bytes() -> bytes:
    """A web page as systems send it for a workbook."""
    rows = "\n".join("<tr>" + "".join(f"<td>{cell}</td>" for cell in row) + "</tr>" for row in ROWS)
    return f'<html><head><meta charset="utf-8"></head><body><!-- x --><table border="1">{rows}</table></body></html>'.encode()


def zipped(entries: Mapping[str, bytes]) -> bytes:
    """A zip."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in entries.items():
            archive.writestr(zipfile.ZipInfo(name), content, zipfile.ZIP_DEFLATED)
    return out.getvalue()


def unzipped(content: bytes) -> dict[str, bytes]:
    """The entries of a zip."""
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


def locked_zip_bytes(plain: bytes) -> bytes:
    """A zip locked by AES, as 7-Zip does; one that cannot be read stays open."""
    out = io.BytesIO()
    try:
        entries = unzipped(plain)
    except Exception:  # noqa: BLE001 - broken on purpose
        return plain
    with pyzipper.AESZipFile(out, "w", compression=pyzipper.ZIP_DEFLATED, encryption=pyzipper.WZ_AES) as archive:
        archive.setpassword(PASSWORD.encode())
        for name, content in entries.items():
            archive.writestr(name or "x", content)
    return out.getvalue()


def locked_xlsx_bytes(plain: bytes) -> bytes:
    """A workbook as spreadsheet programs lock it; one that is none stays open."""
    out = io.BytesIO()
    try:
        msoffcrypto.OfficeFile(io.BytesIO(plain)).encrypt(PASSWORD, out)
    except Exception:  # noqa: BLE001 - broken on purpose
        return plain
    return out.getvalue()


def _locked(name: str, inner: bytes, lock: Callable[[bytes], bytes]) -> Seed:
    return Seed(name, lock(inner), password=PASSWORD, inner=inner, lock=lock)


def bundle_bytes() -> bytes:
    """Two tables and a letter."""
    return zipped({"ม.1.csv": csv_bytes("utf-8"), "ม.2/b.xlsx": xlsx_bytes(), "c.pdf": b"%PDF-1.7"})


def oneroster(version: str, how: str, files: Mapping[str, str]) -> bytes:
    """A bundle, every file marked ``how``."""
    said = "".join(f"file.{name},{how}\n" for name in files)
    manifest = f"propertyName,value\nmanifest.version,1.0\noneroster.version,{version}\n{said}"
    return zipped({"manifest.csv": manifest.encode(), **{f"{n}.csv": t.encode() for n, t in files.items()}})


def _delta() -> bytes:
    users = ONEROSTER["users"].splitlines(keepends=True)
    changed = [users[0], users[3], users[5].replace(",,,", ",tobedeleted,,", 1), users[7].replace("u6", "u99", 1)]
    return oneroster("1.1", "delta", {"users": "".join(changed), "enrollments": "".join(ONEROSTER["enrollments"].splitlines(keepends=True)[:4])})


SURVEY = {"first_name": "house/children/name", "last_name": "house/children/last", "moo": "house/moo"}


def kobo_bytes() -> bytes:
    """A page of KoboToolbox's API."""
    made = [
        {"_id": n, "_uuid": f"u{n}", "meta/instanceID": f"uuid:u{n}", "meta/rootUuid": f"uuid:r{n // 2}", "house/moo": "5",
         "_submission_time": f"2026-06-01T08:00:{n:02}", "_geolocation": [None, 99.5], "_validation_status": {"uid": "validation_status_approved"},
         "house/children": [{"house/children/name": f"{SECRET}{n}", "house/children/last": SECRET} for _ in range(n % 3)]} for n in range(12)
    ]  # fmt: skip
    return json.dumps({"count": len(made), "next": None, "previous": None, "results": made}, ensure_ascii=False).encode()


def odk_bytes() -> bytes:
    """A page of ODK Central's OData service."""
    made = [
        {"__id": f"uuid:{n}", "__system": {"submissionDate": "2026-06-01T01:00:00.000Z", "deletedAt": None, "reviewState": "approved", "edits": 0},
         "house": {"moo": "5", "place": {"type": "Point", "coordinates": [99.5, 18.3]},
                   "children": [{"__id": f"{n}-{k}", "name": f"{SECRET}{k}", "last": SECRET} for k in range(n % 3)]}} for n in range(12)
    ]  # fmt: skip
    return json.dumps({"@odata.context": "x", "@odata.count": len(made), "value": made}, ensure_ascii=False).encode()


MAKERS: dict[str, Callable[[], Seed]] = {
    "csv utf-8": lambda: Seed("a.csv", csv_bytes("utf-8-sig")),
    "csv tis-620": lambda: Seed("a.csv", csv_bytes("cp874", "|")),
    "csv utf-16": lambda: Seed("a.csv", csv_bytes("utf-16", ";")),
    "tsv": lambda: Seed("a.txt", csv_bytes("utf-8", "\t")),
    "xlsx": lambda: Seed("a.xlsx", xlsx_bytes()),
    "xlsm": lambda: Seed("a.xlsm", xlsx_bytes(macros=True)),
    "xls": lambda: Seed("a.xls", xls_bytes()),
    "ods": lambda: Seed("a.ods", ods_bytes()),
    "html as xls": lambda: Seed("a.xls", html_bytes()),
    "zip": lambda: Seed("a.zip", bundle_bytes()),
    "oneroster 1.1": lambda: Seed("a.zip", oneroster("1.1", "bulk", ONEROSTER), {}),
    "oneroster 1.2": lambda: Seed("a.zip", oneroster("1.2", "bulk", ONEROSTER | {"roles": ROLES}), {}),
    "oneroster delta": lambda: Seed("a.zip", oneroster("1.1", "bulk", ONEROSTER), {}, delta=_delta()),
    "kobo json": lambda: Seed("page.json", kobo_bytes(), SURVEY, api="kobo"),
    "odk json": lambda: Seed("page.json", odk_bytes(), SURVEY, api="odk"),
    "locked xlsx": lambda: _locked("a.xlsx", xlsx_bytes(), locked_xlsx_bytes),
    "locked xls": lambda: Seed("a.xls", locked_xls_bytes(), password=PASSWORD),
    "locked zip": lambda: _locked("a.zip", bundle_bytes(), locked_zip_bytes),
}


@cache
def seed(kind: str) -> Seed:
    """The sound delivery of a format."""
    return MAKERS[kind]()

