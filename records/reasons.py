"""What is told to an agency about its rows: why one was put aside, and what was repaired.

Belongs here: the texts of quarantine reasons and repair rules, by code. Does not belong here: applying them (each standardiser
does), checks of a whole delivery (``checks``).

Every code that ``standardise`` can return stands here; a test holds it.
"""

from agreements.text import Text

REASONS: dict[str, Text] = {
    "no_name": Text("ไม่มีชื่อ ชื่อเล่น หรือเลขประจำตัวที่ถูกต้อง จึงไม่รู้ว่าเป็นใคร", "no name, nickname or valid number: nobody can tell who this is"),
    "not_a_person": Text("แถวนี้ไม่ใช่ชื่อคน เช่น ยอดรวม หัวตาราง หรือชื่อสถานที่", "the name is not a person's: a total, a heading or an institution"),
    "unreadable": Text("ชื่ออ่านไม่ออก ตัวอักษรเสียตั้งแต่ตอนบันทึกไฟล์", "the name cannot be read: its letters were lost when the file was saved"),
}

TODO: dict[str, Text] = {
    "no_name": Text("เติมชื่อ นามสกุล หรือเลขประจำตัวประชาชน 13 หลัก แล้วส่งใหม่", "Fill in the name, or the 13-digit number, and send again."),
    "not_a_person": Text("ถ้าเป็นเด็กจริง ให้แก้ชื่อ ถ้าไม่ใช่ ลบแถวนี้ออก", "If this is a child, mend the name; if not, delete the row."),
    "unreadable": Text("บันทึกไฟล์ใหม่เป็น UTF-8 หรือ .xlsx แล้วส่งใหม่", "Save the file again as UTF-8 or .xlsx and send it."),
}
NAMED_BY = ("first_name", "last_name", "full_name", "nickname", "national_id")  # any of these would tell who a row is
AT_FAULT: dict[str, tuple[str, ...]] = {  # the cells a reason is about
    "no_name": NAMED_BY, "not_a_person": ("first_name", "last_name", "full_name"), "unreadable": ("first_name", "last_name", "full_name"),
}  # fmt: skip

_TEXT: dict[str, Text] = {
    "mojibake": Text("แปลงตัวอักษรที่ถอดรหัสผิดกลับเป็นภาษาไทย", "text decoded with the wrong code page was put right"),
    "unseen_characters": Text("ลบอักขระที่มองไม่เห็น", "invisible characters were removed"),
    "unicode_form": Text("จัดรหัสอักขระให้เป็นรูปแบบเดียว", "characters were brought to one Unicode form"),
    "full_width": Text("เปลี่ยนอักษรเต็มความกว้างเป็นอักษรปกติ", "full-width characters were made plain"),
    "spaces": Text("จัดช่องว่างที่เกินหรือผิดแบบ", "extra or unusual spaces were put right"),
    "thai_digits": Text("เปลี่ยนเลขไทยเป็นเลขอารบิก", "Thai digits were changed to Arabic ones"),
    "quotes_and_dashes": Text("ปรับเครื่องหมายคำพูดและขีดให้เป็นแบบเดียว", "quotes and dashes were made uniform"),
    "double_sara_e": Text("แก้ เ สองตัวเป็น แ", "two เ were changed to แ"),
    "lakkhangyao": Text("แก้ ๅ เป็น า", "ๅ was changed to า"),
    "space_before_mark": Text("ลบช่องว่างหน้าสระหรือวรรณยุกต์", "a space before a vowel or tone mark was removed"),
    "sara_am": Text("รวมนิคหิตกับสระอาเป็นสระอำ", "nikhahit and sara aa were joined to sara am"),
    "mark_order": Text("เรียงสระและวรรณยุกต์ใหม่ให้ถูกลำดับ", "vowel and tone marks were put in order"),
    "doubled_letters": Text("ลบสระที่พิมพ์ซ้ำ", "a vowel typed twice was made one"),
    "stray_marks": Text("ลบสระหรือวรรณยุกต์ที่ไม่มีพยัญชนะ", "marks without a consonant were removed"),
    "too_long": Text("ข้อความยาวผิดปกติ จึงเว้นว่าง", "a text far too long for its field was left out"),
    "blank_word": Text("ถือคำอย่าง - หรือ ไม่ทราบ เป็นช่องว่าง", "words such as - or ไม่ทราบ were read as empty"),
    "agency_word": Text("แปลคำหรือรหัสของหน่วยงานตามข้อตกลง", "the agency's own words were translated as agreed"),
    "code_fraction": Text("ตัด .0 ที่โปรแกรมตารางเติมท้ายรหัส", "the .0 added by a spreadsheet was cut from a code"),
    "flag_word": Text("อ่านคำตอบใช่หรือไม่ใช่", "a yes or no was read"),
}

_NAMES: dict[str, Text] = {
    "title_full_form": Text("เขียนคำนำหน้าเป็นรูปเต็ม", "a title was written in full"),
    "title_spelling": Text("แก้คำนำหน้าที่สะกดผิด", "a title's spelling was put right"),
    "title_unknown": Text("ไม่รู้จักคำนำหน้า จึงเว้นว่าง", "an unknown title was left out"),
    "title_cut_from_name": Text("แยกคำนำหน้าออกจากชื่อ", "a title was cut from the name"),
    "sex_from_title": Text("เติมเพศจากคำนำหน้า", "the sex was taken from the title"),
    "sex_code": Text("เปลี่ยนคำบอกเพศเป็น m หรือ f", "a word for the sex became m or f"),
    "sex_unknown": Text("อ่านเพศไม่ได้ จึงเว้นว่าง", "an unknown word for the sex was left out"),
    "title_without_name": Text("ช่องชื่อมีแต่คำนำหน้า", "the name's cell held nothing but a title"),
    "stray_space": Text("ลบช่องว่างที่ตัดชื่อเป็นสองท่อน", "a space that tore a name in two was removed"),
    "number_before_name": Text("ตัดเลขลำดับหน้าชื่อ", "a running number before the name was cut"),
    "nickname_beside_name": Text("แยกชื่อเล่นออกจากช่องชื่อ", "a nickname was taken out of the name's cell"),
    "nickname_for_name": Text("ย้ายชื่อเล่นที่เขียนแทนชื่อจริง (น้อง…)", "a nickname in place of the name (น้อง …) was moved"),
    "nickname_bare": Text("ตัดคำว่าน้องหรือเครื่องหมายออกจากชื่อเล่น", "น้อง or signs were cut from a nickname"),
    "former_name_beside_name": Text("แยกชื่อหรือนามสกุลเดิมออกจากช่องชื่อ", "a former name was taken out of the name's cell"),
    "other_name_beside_name": Text("แยกชื่ออื่นที่เขียนว่า หรือ", "another name written with หรือ was set apart"),
    "note_beside_name": Text("ตัดหมายเหตุออกจากช่องชื่อ", "a note was cut from the name's cell"),
    "empty_brackets": Text("ลบวงเล็บว่าง", "empty brackets were removed"),
    "no_surname_words": Text("ถือคำว่าไม่มีนามสกุลหรือขีดเป็นการไม่มีนามสกุล", "words for having no surname were read as none"),
    "comma_order": Text("สลับ นามสกุล, ชื่อ เป็น ชื่อ นามสกุล", "surname, first name was turned round"),
    "edge_punctuation": Text("ตัดเครื่องหมายหน้าหรือท้ายชื่อ", "signs before or after a name were cut"),
    "sae_joined": Text("เขียน แซ่ ติดกับชื่อแซ่", "แซ่ was joined to its clan name"),
    "na_spaced": Text("เว้นวรรคหลัง ณ ในนามสกุล", "a space was put after ณ in a surname"),
    "latin_capitals": Text("เขียนชื่ออักษรละตินเป็นตัวพิมพ์ใหญ่", "a name in Latin letters was written in capitals"),
    "name_cells_slid": Text("ย้ายคำนำหน้า ชื่อ นามสกุล ที่เลื่อนช่องกลับที่เดิม", "title, first and last name that had slid one cell were put back"),
    "full_name_in_first": Text("แยกชื่อกับนามสกุลที่อยู่ในช่องชื่อ", "first and last name in the first name's cell were divided"),
    "last_name_in_first": Text("ตัดนามสกุลที่ซ้ำในช่องชื่อ", "a surname repeated in the first name's cell was cut"),
    "relation_for_name": Text("ตัดคำบอกความสัมพันธ์ที่เขียนแทนชื่อ", "a word for the relation in place of a name was cut"),
    "name_without_letters": Text("ช่องชื่อมีแต่เครื่องหมายหรือตัวเลข จึงเว้นว่าง", "a name of signs or digits only was left out"),
    "name_unreadable": Text("ชื่ออ่านไม่ออก จึงเว้นว่าง", "a name whose letters are lost was left out"),
    "name_not_a_person": Text("ข้อความในช่องชื่อไม่ใช่ชื่อคน จึงเว้นว่าง", "text that is no person's name was left out"),
}

_NUMBERS: dict[str, Text] = {
    "id_separators": Text("ตัดขีด ช่องว่าง หรือเครื่องหมายออกจากเลขประจำตัว", "dashes, spaces or signs were cut from an id"),
    "id_leading_zero": Text("เติมเลข 0 ที่โปรแกรมตารางตัดหน้าเลขประจำตัว", "a zero lost by a spreadsheet was put before an id"),
    "id_from_scientific": Text("อ่านเลขประจำตัวจากรูปแบบวิทยาศาสตร์ที่ยังครบทุกหลัก", "an id in scientific notation with all its digits was read"),
    "id_lost_digits": Text(
        "เลขประจำตัวเหลือไม่ครบหลัก (เช่น 1.52E+12) จึงเว้นว่าง", "an id that lost digits in a spreadsheet (1.52E+12) was left out"
    ),
    "id_wrong_length": Text("เลขประจำตัวไม่ครบ 13 หลัก จึงเว้นว่าง", "an id without 13 digits was left out"),
    "id_placeholder": Text("เลขประจำตัวที่กรอกแทนไปก่อน จึงเว้นว่าง", "a made-up id such as 1111111111111 was left out"),
    "id_of_an_elder": Text(
        "เลขประจำตัวของผู้ใหญ่ (ขึ้นต้นด้วย 3 หรือ 4 ซึ่งออกให้ก่อน 31 พ.ค. 2527 เท่านั้น) ในแถวของเด็ก จึงเว้นว่าง",
        "an adult's id in a child's row (it begins with 3 or 4, given out before 31 May 1984 only) was left out",
    ),
    "id_check_digit": Text(
        "เลขประจำตัวมีเลขตรวจสอบ (หลักสุดท้าย) ผิด หรือขึ้นต้นด้วย 9 จึงไม่ถือว่าถูกต้อง",
        "an id whose check digit is wrong, or that begins with 9, does not count as valid",
    ),
    "id_not_a_number": Text("ข้อความในช่องเลขประจำตัวไม่ใช่ตัวเลข จึงเว้นว่าง", "text in place of an id was left out"),
    "id_in_other_column": Text("ย้ายรหัส G หรือเลขประจำตัวที่อยู่ผิดช่อง", "a G-code or id in the other's column was moved"),
    "phone_digits_only": Text("เขียนเบอร์โทรเป็นตัวเลขล้วน", "a phone number was reduced to its digits"),
    "phone_country_code": Text("เปลี่ยน +66 เป็น 0", "+66 was changed to 0"),
    "phone_leading_zero": Text("เติม 0 ที่หายหน้าเบอร์โทร", "a lost zero was put before a phone number"),
    "phone_first_of_several": Text("ใช้เบอร์แรกที่ถูกต้องจากหลายเบอร์", "the first valid of several numbers was kept"),
    "phone_invalid": Text("เบอร์โทรไม่ถูกต้อง จึงเว้นว่าง", "an invalid phone number was left out"),
}

_DATES: dict[str, Text] = {
    "buddhist_era": Text("เปลี่ยน พ.ศ. เป็น ค.ศ.", "a Buddhist year became a common-era year"),
    "era_added_twice": Text("แก้ปีที่บวก 543 ซ้ำ", "a year with 543 added twice was put right"),
    "era_taken_twice": Text("แก้ปีที่ลบ 543 ซ้ำ", "a year with 543 taken off twice was put right"),
    "year_two_digits": Text("เติมปีสองหลักเป็นสี่หลัก", "a two-digit year was completed"),
    "date_form": Text("เขียนวันที่เป็นแบบ ปี-เดือน-วัน", "a date was written as year-month-day"),
    "month_name": Text("อ่านชื่อเดือน", "a month's name was read"),
    "day_month_swapped": Text("สลับวันกับเดือนเพราะเดือนเกิน 12", "day and month were swapped, the month being above 12"),
    "month_first": Text("อ่านแบบเดือนก่อนวันตามทั้งคอลัมน์", "read month before day, as the whole column is"),
    "time_removed": Text("ตัดเวลาออกจากวันที่", "the time was cut from a date"),
    "date_without_separators": Text("อ่านวันที่ที่เขียนติดกัน", "a date without separators was read"),
    "spreadsheet_day_number": Text("เปลี่ยนเลขวันของโปรแกรมตารางเป็นวันที่", "a spreadsheet's day number became a date"),
    "day_does_not_exist": Text("ไม่มีวันนี้ในปฏิทิน จึงเก็บเฉพาะปี", "no such day in the calendar: only the year was kept"),
    "first_january_unknown": Text(
        "1 มกราคมมีมากผิดปกติ ถือว่าไม่รู้วันเกิด จึงเก็บเฉพาะปี",
        "1 January is far too frequent, so it stands for unknown: only the year was kept",
    ),
    "date_impossible": Text("วันที่เป็นไปไม่ได้ (อนาคตหรือเก่าเกิน) จึงเว้นว่าง", "an impossible date (future or far too old) was left out"),
    "date_unreadable": Text("อ่านวันที่ไม่ได้ จึงเว้นว่าง", "a date that cannot be read was left out"),
    "age_to_year": Text("คำนวณปีเกิดจากอายุ", "the year of birth was taken from the age"),
    "age_unreadable": Text("อ่านอายุไม่ได้ จึงเว้นว่าง", "an age that cannot be read was left out"),
}

_PLACES: dict[str, Text] = {
    "address_taken_apart": Text("แยกที่อยู่ในช่องเดียวเป็นส่วน ๆ", "an address in one cell was taken apart"),
    "house_number": Text("เขียนบ้านเลขที่ให้เป็นแบบเดียว", "a house number was made uniform"),
    "house_spoiled_by_spreadsheet": Text(
        "บ้านเลขที่ถูกโปรแกรมตารางเปลี่ยนเป็นวันที่ จึงเว้นว่าง", "a house number that a spreadsheet made a date was left out"
    ),
    "moo_from_house": Text("แยกหมู่ที่ออกจากบ้านเลขที่", "a village number was taken out of the house number"),
    "moo_number": Text("เขียนหมู่ที่เป็นตัวเลข", "a village number was reduced to its digits"),
    "moo_unknown": Text("อ่านหมู่ที่ไม่ได้ จึงเว้นว่าง", "a village number that cannot be read was left out"),
    "place_official_name": Text("เขียนชื่อพื้นที่ตามทะเบียน", "a place was written by its official name"),
    "place_spelling": Text("แก้ชื่อพื้นที่ที่สะกดผิด", "a place's spelling was put right"),
    "place_abolished": Text("เปลี่ยนตำบลที่ยุบแล้วเป็นตำบลปัจจุบัน", "an abolished tambon became the one of today"),
    "place_unknown": Text("ไม่พบชื่อพื้นที่ในทะเบียน จึงคงไว้ตามที่เขียน", "a place that is not on the register was kept as written"),
    "place_contradiction": Text("ตำบลไม่อยู่ในอำเภอที่เขียน จึงแน่ใจได้เพียงจังหวัด", "the tambon is not in that amphoe: only the province is certain"),
    "amphoe_implied": Text("เติมอำเภอจากชื่อตำบลที่มีแห่งเดียวในจังหวัด", "the amphoe was implied by a tambon unique in the province"),
    "province_implied": Text("เติมจังหวัดจากชื่ออำเภอหรือตำบล", "the province was implied by the amphoe or tambon"),
}

_SCHOOL: dict[str, Text] = {
    "grade_short_form": Text("เขียนชั้นเรียนเป็นรูปย่อ", "a class was written in its short form"),
    "grade_unknown": Text("อ่านชั้นเรียนไม่ได้ จึงเว้นว่าง", "a class that cannot be read was left out"),
    "status_code": Text("แปลคำบอกสถานะเป็นรหัส", "a word for the status became its code"),
    "status_spelling": Text("แก้คำบอกสถานะที่สะกดผิด", "a status word's spelling was put right"),
    "status_unknown": Text("ไม่รู้จักคำบอกสถานะ จึงเว้นว่าง", "an unknown status was left out"),
}

REPAIRS: dict[str, Text] = {**_TEXT, **_NAMES, **_NUMBERS, **_DATES, **_PLACES, **_SCHOOL}

_CHECK_ID = Text(
    "ตรวจเลข 13 หลักกับบัตรหรือทะเบียนบ้าน ถ้าเด็กไม่มีเลข ให้ใส่รหัส G หรือขีด (-)",
    "Check the 13 digits against the card or house registration; a child without a number has a G-code, or a dash.",
)
_TYPE_ID = Text(
    "จัดคอลัมน์เป็นข้อความ แล้วพิมพ์เลขให้ครบ 13 หลัก ถ้าเด็กไม่มีเลข ให้ใส่รหัส G หรือขีด (-)",
    "Format the column as text and type all 13 digits; a child without a number has a G-code, or a dash.",
)
_CHECK_DATE = Text(
    "ตรวจวันที่กับเอกสาร แล้วพิมพ์ วัน/เดือน/ปี พ.ศ. สี่หลัก", "Check the date against a document; type day/month/year, the year in four digits."
)
_CHECK_NAME = Text(
    "พิมพ์ชื่อในช่องนี้ ถ้าไม่มีหรือไม่ทราบ ให้ใส่ขีด (-)", "Type the name itself, or a dash where there is none or nobody knows it."
)
_CHECK_PLACE = Text(
    "ตรวจชื่อตำบล อำเภอ จังหวัด ให้ตรงกัน ถ้าอยู่ต่างประเทศ ไม่ต้องแก้",
    "Check that tambon, amphoe and province are spelt right and belong together; a place abroad may stay.",
)
FAULTS: dict[str, Text] = {  # rules that leave a cell unused: what its agency can do
    "too_long": Text("พิมพ์เฉพาะข้อมูลของช่องนี้", "Type only what belongs into this cell."),
    "title_unknown": Text(
        "ใช้คำนำหน้าทั่วไป เช่น เด็กชาย เด็กหญิง นาย นางสาว", "Use a title in common use, such as เด็กชาย, เด็กหญิง, นาย, นางสาว."
    ),
    "sex_unknown": Text("พิมพ์ ชาย หรือ หญิง", "Type ชาย or หญิง (m or f)."),
    "title_without_name": Text("ถ้ารู้ พิมพ์ชื่อและนามสกุลต่อจากคำนำหน้า", "Type first and last name after the title, where they are known."),
    "name_without_letters": _CHECK_NAME,
    "name_unreadable": Text("บันทึกไฟล์ใหม่เป็น UTF-8 หรือ .xlsx แล้วพิมพ์ชื่อใหม่", "Save the file as UTF-8 or .xlsx and type the name again."),
    "name_not_a_person": _CHECK_NAME,
    "id_lost_digits": _TYPE_ID,
    "id_wrong_length": _TYPE_ID,
    "id_placeholder": _CHECK_ID,
    "id_of_an_elder": Text("ใส่เลขของเด็กเอง ไม่ใช่ของผู้ปกครอง", "Type the child's own number, not a parent's or guardian's."),
    "id_check_digit": _CHECK_ID,
    "id_not_a_number": _CHECK_ID,
    "phone_invalid": Text("พิมพ์เบอร์โทรให้ครบ 9 หรือ 10 หลัก", "Type the whole phone number, 9 or 10 digits."),
    "day_does_not_exist": _CHECK_DATE,
    "date_impossible": _CHECK_DATE,
    "date_unreadable": _CHECK_DATE,
    "age_unreadable": Text("พิมพ์อายุเป็นตัวเลข (ปี)", "Type the age in years, as a number."),
    "house_spoiled_by_spreadsheet": Text("จัดคอลัมน์เป็นข้อความ แล้วพิมพ์บ้านเลขที่ใหม่", "Format the column as text and type the house number again."),
    "moo_unknown": Text("พิมพ์หมู่ที่เป็นตัวเลข", "Type the village number in digits."),
    "place_unknown": _CHECK_PLACE,
    "place_contradiction": _CHECK_PLACE,
    "grade_unknown": Text("พิมพ์ชั้นเรียน เช่น อ.2 ป.3 ม.1 ปวช.2", "Type the class, such as อ.2, ป.3, ม.1, ปวช.2."),
    "status_unknown": Text(
        "ใช้คำบอกสถานะที่ตกลงกันไว้ เช่น กำลังศึกษา ย้าย ลาออก หรือถามผู้ดูแลข้อมูลของจังหวัด",
        "Use a status word that was agreed on, such as กำลังศึกษา, ย้าย, ลาออก, or ask the province's data officer.",
    ),
}
