"""What can be wrong with a delivery, said for the person who sent it.

Belongs here: one function per reason, giving a ``DeliveryError`` with a stable code. File names, sheet names, line
numbers and the agreement's own headings may be told; a cell of the file never. Does not belong here: finding out what is wrong.
"""

from collections.abc import Mapping, Sequence

from agreements.errors import DeliveryError, TransientError
from agreements.text import Text
from connectors import filenames

RESAVE = Text(
    "เปิดไฟล์ในโปรแกรมตารางคำนวณ ตรวจดู แล้วบันทึกใหม่เป็น .xlsx หรือ CSV UTF-8 และส่งอีกครั้ง",
    "Open it in a spreadsheet program, check it, save it anew as .xlsx or CSV UTF-8 and send it again.",
)
SEND_AGAIN = Text("กรุณาส่งไฟล์อีกครั้ง", "Please send the file again.")


def empty_file(where: str) -> DeliveryError:
    """Nothing inside."""
    return DeliveryError("empty_file", Text("ไฟล์ว่าง ไม่มีข้อมูล", "The file is empty."), where=where, todo=SEND_AGAIN)


def truncated_workbook(where: str) -> DeliveryError:
    """The workbook or zip ends too early, or its inside is damaged."""
    what = Text("ไฟล์ไม่สมบูรณ์หรือเสียหาย อาจส่งหรือคัดลอกไม่จบ", "The file is incomplete or damaged; perhaps the transfer broke off.")
    return DeliveryError("truncated_workbook", what, where=where, todo=RESAVE)


def encrypted(where: str) -> DeliveryError:
    """A password is needed to open the file."""
    todo = Text("ปลดรหัสผ่านแล้วส่งอีกครั้ง หรือให้ผู้ดูแลข้อมูลใส่ read.password_env ในไฟล์ของหน่วยงาน (ตอนเพิ่มหน่วยงาน: --password-env)",
                "Remove the password and send it again, or name its variable under `read.password_env` in the agency's file"
                " (`--password-env` when adding it).")  # fmt: skip
    return DeliveryError("encrypted", Text("ไฟล์ตั้งรหัสผ่านไว้ จึงเปิดไม่ได้", "The file is protected by a password."), where=where, todo=todo)


def wrong_password(where: str) -> DeliveryError:
    """The password that the agency's file names is not this file's."""
    what = Text("รหัสผ่านใน read.password_env เปิดไฟล์นี้ไม่ได้", "The password named by `read.password_env` does not open this file.")
    todo = Text("ถามหน่วยงานว่าเปลี่ยนรหัสผ่านหรือไม่", "Ask the agency whether it has changed the password.")
    return DeliveryError("wrong_password", what, where=where, todo=todo)


def not_this_format(where: str, kind: Text) -> DeliveryError:
    """The content is something else than a table, whatever the name says; ``kind`` names what it is."""
    what = Text(f"เนื้อไฟล์เป็น{kind.th} ไม่ใช่ตารางข้อมูล", f"The content is {kind.en}, not a table.")
    return DeliveryError("not_this_format", what, where=where, todo=RESAVE)


def json_file(where: str) -> DeliveryError:
    """Data of a form or a program, of whose nesting nothing says which part is a row."""
    what = Text("เนื้อไฟล์เป็น JSON ไม่ใช่ตารางข้อมูล", "The content is JSON, not a table.")
    todo = Text(
        "ระบบอ่าน JSON จาก KoboToolbox และ ODK Central เท่านั้น (docs/connectors.md) ไฟล์อื่นให้ส่งออกเป็น .csv หรือ .xlsx แล้วส่งอีกครั้ง",
        "JSON is read only from KoboToolbox and ODK Central (docs/connectors.md); export anything else as .csv or .xlsx and send that.",
    )
    return DeliveryError("not_this_format", what, where=where, todo=todo)


def wrong_encoding(where: str, tried: Sequence[str], line: int | None = None) -> DeliveryError:
    """The bytes are no text in any of the encodings ``tried``; ``line`` is the first one that fails."""
    at = Text(f" (บรรทัด {line})", f" (line {line})") if line else Text("", "")
    names = ", ".join(tried)
    what = Text(f"อ่านตัวอักษรไม่ได้ด้วยรหัส {names}{at.th}", f"The text cannot be read as {names}{at.en}.")
    todo = Text("บันทึกใหม่เป็น CSV UTF-8 แล้วส่งอีกครั้ง", "Save it as CSV UTF-8 and send it again.")
    return DeliveryError("wrong_encoding", what, where=where, todo=todo)


def unclosed_quote(where: str, line: int) -> DeliveryError:
    """A quotation mark opens in ``line`` and swallows the lines after it."""
    what = Text(
        f'เครื่องหมายคำพูด (") ที่บรรทัด {line} ไม่มีตัวปิด ทำให้บรรทัดถัดไปรวมกันเป็นช่องเดียว',
        f'A quotation mark (") opened in line {line} is never closed and swallows the lines after it.',
    )
    todo = Text(f"แก้บรรทัด {line} หรือส่งออกไฟล์ใหม่", f"Mend line {line}, or export the file again.")
    return DeliveryError("unclosed_quote", what, where=where, todo=todo)


def too_long_field(where: str, row: int, limit: int) -> DeliveryError:
    """A cell longer than a spreadsheet cell can be."""
    what = Text(f"แถว {row} มีช่องที่ยาวเกิน {limit:,} ตัวอักษร", f"Row {row} has a cell of more than {limit:,} characters.")
    return DeliveryError("too_long_field", what, where=where, todo=RESAVE)


def too_many_columns(where: str, limit: int) -> DeliveryError:
    """More columns than any roster has."""
    what = Text(f"ตารางกว้างเกิน {limit:,} คอลัมน์", f"The table has more than {limit:,} columns.")
    todo = Text("ลบคอลัมน์ที่ไม่ใช้ทางขวา แล้วส่งอีกครั้ง", "Delete the unused columns on the right and send it again.")
    return DeliveryError("too_many_columns", what, where=where, todo=todo)


def too_big(where: str, limit: int) -> DeliveryError:
    """More bytes than a delivery of a province can have."""
    what = Text(f"ไฟล์ใหญ่เกิน {limit // 2**20:,} MiB", f"The file is larger than {limit // 2**20:,} MiB.")
    todo = Text("แบ่งเป็นหลายไฟล์ แล้วส่งอีกครั้ง", "Split it into several files and send them again.")
    return DeliveryError("too_big", what, where=where, todo=todo)


def too_large_table(where: str, limit: int) -> DeliveryError:
    """More rows than a province has children, or columns that would fill the memory."""
    what = Text(f"ตารางใหญ่เกินไป คือเกิน {limit:,} แถว หรือมีช่องมากจนเต็มหน่วยความจำ",
                f"The table is too large: more than {limit:,} rows, or more cells than memory holds.")  # fmt: skip
    todo = Text("ลบแถวว่างและคอลัมน์ที่ไม่ใช้ หรือแบ่งเป็นหลายหน่วยงาน แล้วส่งอีกครั้ง",
                "Delete empty rows and unused columns, or split it between several agencies, and send it again.")  # fmt: skip
    return DeliveryError("too_large_table", what, where=where, todo=todo)


def zip_bomb(where: str) -> DeliveryError:
    """Unpacked, it would be absurdly large, or holds zips within zips."""
    what = Text(
        "ไฟล์บีบอัดผิดปกติ (เมื่อคลายแล้วใหญ่เกินไป มีไฟล์มากเกินไป หรือมี zip ซ้อน zip) จึงไม่เปิด",
        "The compressed file is abnormal (far too large or too many files once unpacked, or zips within a zip) and was not opened.",
    )
    todo = Text("ส่งไฟล์ตารางโดยตรง ไม่ต้องบีบอัด", "Send the tables themselves, not compressed.")
    return DeliveryError("zip_bomb", what, where=where, todo=todo)


def xml_bomb(where: str) -> DeliveryError:
    """The XML inside declares entities, which no spreadsheet program writes."""
    what = Text("ภายในไฟล์มีคำสั่ง XML ที่ไม่ปลอดภัย จึงไม่เปิด", "The XML inside the file is unsafe (it declares entities) and was not opened.")
    return DeliveryError("zip_bomb", what, where=where, todo=RESAVE)


def unsafe_name(where: str) -> DeliveryError:
    """A name that would lead out of its folder, or that does not look like what it is."""
    what = Text("ชื่อไฟล์ไม่ปลอดภัย (ชี้ออกนอกโฟลเดอร์ หรือมีอักขระควบคุมที่มองไม่เห็น)",
                "The file's name is unsafe (it leads outside its folder, or has invisible control characters).")  # fmt: skip
    todo = Text("เปลี่ยนชื่อไฟล์ แล้วส่งอีกครั้ง", "Rename the file and send it again.")
    return DeliveryError("unsafe_name", what, where=filenames.shown(where), todo=todo)


def no_table(where: str, wanted: Sequence[str]) -> DeliveryError:
    """No row holds the headings the agreement names; nothing of the file is quoted, as any row may be a person."""
    names = ", ".join(wanted)
    what = Text(f"ไม่พบหัวตาราง ต้องมีหัวคอลัมน์: {names}", f"No header row was found. Headings needed: {names}.")
    todo = Text(
        "ตรวจว่าเป็นไฟล์ที่ตกลงกันและมีแถวหัวตาราง หรือแก้ columns ในไฟล์ข้อตกลง",
        "Check that it is the agreed file and has its header row, or mend `columns` in the agreement.",
    )
    return DeliveryError("no_table", what, where=where, todo=todo)


def no_header(where: str) -> DeliveryError:
    """A file that no agreement describes has no row that could be its header."""
    what = Text("ไม่พบแถวที่เป็นหัวตาราง", "No row looks like a header.")
    todo = Text(
        "ตรวจว่าเป็นรายชื่อที่มีแถวหัวคอลัมน์ หรือขอไฟล์ที่มีหัวคอลัมน์จากหน่วยงาน",
        "Check that it is a list with a row of headings, or ask the agency for one that has them.",
    )
    return DeliveryError("no_header", what, where=where, todo=todo)


def nobody_in_it(where: str) -> DeliveryError:
    """A file that no agreement describes has a header, yet no column that tells of a person."""
    what = Text("ไม่มีคอลัมน์ใดที่รู้ว่าเป็นข้อมูลของบุคคล", "No column is known to tell of a person.")
    todo = Text(
        "ตรวจว่าเป็นรายชื่อบุคคล แล้วเขียนไฟล์หน่วยงานเองตามตัวอย่างใน docs/agreement.md",
        "Check that it is a list of people, then write the agency's file by hand, after the example in docs/agreement.md.",
    )
    return DeliveryError("nobody_in_it", what, where=where, todo=todo)


def missing_column(where: str, missing: Sequence[str], found: int, near: Mapping[str, int]) -> DeliveryError:
    """Declared headings that the header row does not have; ``near`` proposes the column, from 1, whose heading may have taken its place.

    The file's own headings are not quoted: where a line break was lost, a child's row hangs on the header.
    """
    lost = ", ".join(missing)
    hints_th = "".join(f" “{old}” อาจเปลี่ยนชื่อ ดูคอลัมน์ที่ {at}" for old, at in near.items())
    hints_en = "".join(f" “{old}” may have been renamed: see column {at}." for old, at in near.items())
    what = Text(f"ขาดคอลัมน์: {lost} (พบหัวคอลัมน์ {found} ช่อง){hints_th}",
                f"Missing column: {lost} ({found} columns have a heading).{hints_en}")  # fmt: skip
    todo = Text(
        "ส่งไฟล์ตามหัวคอลัมน์เดิม หรือเพิ่ม synonyms ในไฟล์ข้อตกลง",
        "Send the file with its agreed headings, or add the new heading to `synonyms` in the agreement.",
    )
    return DeliveryError("missing_column", what, where=where, todo=todo)


def missing_sheet(where: str, wanted: str, found: int) -> DeliveryError:
    """A sheet named in the agreement that the workbook does not have; its own are only counted, as they may be called after people."""
    what = Text(f"ไม่พบชีต “{wanted}” (พบ {found} ชีต)", f"No sheet “{wanted}” (sheets found: {found}).")
    todo = Text("ตรวจชื่อชีต หรือแก้ read.sheets ในไฟล์ข้อตกลง", "Check the sheet's name, or mend `read.sheets` in the agreement.")
    return DeliveryError("missing_sheet", what, where=where, todo=todo)


def missing_file(where: str, names: Sequence[str]) -> DeliveryError:
    """A bundle without a file it needs or promises."""
    lost = ", ".join(names)
    what = Text(f"ชุดไฟล์ไม่ครบ ขาด {lost}", f"The bundle is incomplete: {lost} is missing.")
    return DeliveryError("missing_file", what, where=where, todo=SEND_AGAIN)


def delta_of_several(where: str, bundles: Sequence[str]) -> DeliveryError:
    """A delta, and several full bundles it could belong to."""
    names = ", ".join(bundles)
    what = Text(f"เป็นชุดเปลี่ยนแปลง (delta) แต่มีชุดเต็มหลายชุด ({names}) จึงไม่รู้ว่าเปลี่ยนชุดใด",
                f"It is a delta, and there are several full bundles ({names}): which of them it changes cannot be told.")  # fmt: skip
    todo = Text("ส่งชุดเต็ม (bulk) ใหม่ หรือแยกเป็นหน่วยงานละชุด", "Send a full bundle (bulk), or give each bundle an agency of its own.")
    return DeliveryError("delta_of_several", what, where=where, todo=todo)


def still_being_written(where: str) -> TransientError:
    """The file changed while it was read."""
    what = Text("ไฟล์กำลังถูกเขียนอยู่", "The file is still being written.")
    todo = Text("ระบบจะลองใหม่เอง", "It will be tried again by itself.")
    return TransientError("still_being_written", what, where=where, todo=todo)
