"""Words for the codes other rooms count by, where those rooms have none of their own.

Belongs here: code → words for pages. Does not belong here: reasons and repairs (``records.reasons``, ``matching.reasons``), states.
"""

from agreements.text import Text

_NOT_RECORDS = {
    "title": Text("บรรทัดหัวเรื่อง", "Title line"),
    "header": Text("หัวตาราง", "Header"),
    "repeated_header": Text("หัวตารางซ้ำ", "Repeated header"),
    "blank": Text("แถวว่าง", "Blank line"),
    "total": Text("ผลรวม", "Total line"),
    "note": Text("หมายเหตุ", "Note"),
    "deleted": Text("แหล่งแจ้งว่าลบแล้ว", "Marked as deleted by the source"),
    "not_a_pupil": Text("ไม่ใช่ผู้เรียน", "Not a pupil"),
    "enrolment_deleted": Text("ถูกลบการลงทะเบียนเรียนแล้ว", "Enrolment deleted"),
    "replaced": Text("มีแถวใหม่กว่าแทนแล้ว", "Replaced by a later row"),
}

_EVENTS = {
    "created": Text("ออกรหัสใหม่", "New id"),
    "merged": Text("รวมรหัส", "Ids merged"),
    "split": Text("แยกรหัส", "Id split"),
    "retired": Text("เลิกใช้รหัส", "Id retired"),
    "moved": Text("ระเบียนย้ายไปอีกรหัส", "Records moved to another id"),
    "revived": Text("กลับมาใช้รหัสเดิม", "Id in use again"),
}

_FACTS = {
    "format": Text("ชนิดไฟล์", "Format"),
    "encoding": Text("รหัสอักขระ", "Encoding"),
    "separator": Text("ตัวคั่น", "Separator"),
    "mended_encoding": Text("ซ่อมรหัสอักขระจาก", "Encoding mended from"),
    "damaged_letters": Text("อักขระที่เสีย", "Damaged letters"),
    "stamp": Text("ไฟล์สร้างเมื่อ", "File made on"),
    "unmapped": Text("คอลัมน์ที่ไม่ได้ใช้", "Columns not used"),
    "optional_missing": Text("คอลัมน์ที่ไม่มีก็ได้และไม่มี", "Optional columns not there"),
    "skipped": Text("ชีตหรือไฟล์ที่ข้าม", "Sheets or files skipped"),
    "tables": Text("ตาราง", "Tables"),
}

_LINKAGE = {
    "source": Text("แหล่ง", "Source"),
    "birth_year": Text("ปีเกิด", "Birth year"),
    "id_kind": Text("ชนิดเลขประจำตัว", "Kind of number"),
    "household": Text("ครอบครัว", "Household"),
    "place": Text("ที่อยู่", "Place"),
    "school": Text("สถานศึกษา", "School"),
    "link": Text("เกณฑ์เชื่อม", "Link threshold"),
    "review": Text("เกณฑ์ให้คนดู", "Review threshold"),
    "linked": Text("เชื่อม", "Linked"),
    "apart": Text("ไม่เชื่อม", "Apart"),
    "keep": Text("เกณฑ์เก็บคู่", "Threshold of keeping a pair"),
}

_BLOCKING = {
    "national_id": Text("เลขประจำตัวประชาชน", "National id"),
    "g_code": Text("รหัส G", "G-code"),
    "names": Text("เสียงของชื่อและนามสกุล", "Sound of both names"),
    "birth_date_first_name": Text("วันเกิดและต้นชื่อ", "Birth date, start of first name"),
    "birth_date_last_name": Text("วันเกิดและต้นนามสกุล", "Birth date, start of last name"),
    "surname_year_tambon": Text("เสียงนามสกุล ปีเกิด ตำบล", "Sound of last name, birth year, tambon"),
    "phone_first_name": Text("โทรศัพท์และต้นชื่อ", "Phone, start of first name"),
    "first_name_village": Text("เสียงชื่อ หมู่บ้าน ปีเกิด", "Sound of first name, village, birth year"),
    "swapped_names": Text("ชื่อกับนามสกุลสลับกัน", "First and last name in either order"),
    "former_names": Text("ชื่อหรือนามสกุลเดิม", "Former names"),
    "family_first_name": Text("ชื่อบิดา มารดา หรือผู้ปกครอง และต้นชื่อ", "Parent or guardian, start of first name"),
    "first_name_birth_date": Text("เสียงชื่อและวันเกิด", "Sound of first name, birth date"),
    "names_skeleton": Text("โครงพยัญชนะของชื่อและนามสกุล", "Consonants of both names"),
    "first_name_year_tambon": Text("โครงพยัญชนะของชื่อ ปีเกิด ตำบล", "Consonants of first name, birth year, tambon"),
    "first_name_province": Text("เสียงชื่อ ต้นนามสกุล จังหวัด", "Sound of first name, start of last name, province"),
    "last_name_province": Text("เสียงนามสกุล อักษรแรกของชื่อ จังหวัด", "Sound of last name, initial, province"),
    "id_one_digit_off": Text("เลขประจำตัวต่างกันหนึ่งหลัก ปีเกิด", "National id one digit off, birth year"),
    "last_name_first_name_end": Text("เสียงนามสกุล ท้ายชื่อ", "Sound of last name, end of first name"),
    "phone_year": Text("โทรศัพท์ ปีเกิด", "Phone, birth year"),
    "house_year": Text("บ้านเลขที่ หมู่ ตำบล ปีเกิด", "House, village, tambon, birth year"),
    "family_year": Text("ชื่อบิดา มารดา หรือผู้ปกครอง ปีเกิด ตำบล", "Parent or guardian, birth year, tambon"),
    "family_surname": Text("ชื่อ และนามสกุลของบิดา มารดา หรือผู้ปกครอง", "First name, surname of a parent or guardian"),
    "within_component": Text("คู่ในกลุ่มเดียวกันที่ยังไม่ได้เทียบ", "Not yet compared pairs of one group"),
}

LABELS: dict[str, Text] = {**_BLOCKING, **_LINKAGE, **_FACTS, **_EVENTS, **_NOT_RECORDS}
