"""The words of explanations: labels of comparisons and sentences of levels, in Thai and English.

Belongs here: texts. Does not belong here: putting an explanation together (``explain``); reasons have their own table (``reasons``).
"""

from agreements.text import Text
from matching.model import Comparison
from records.fields import BY_NAME

KIND_LABELS = {"household": Text("ครอบครัว", "Household"), "place": Text("ที่อยู่", "Place")}

LEVEL_WORDS: dict[str, dict[str, Text]] = {
    "name": {
        "equal": Text("ตรงกัน", "the same"),
        "tone": Text("ต่างเพียงวรรณยุกต์ การันต์ หรือสระสั้นยาว", "the same but for tone marks, silent letters or vowel length"),
        "sound": Text("ออกเสียงเหมือนกัน", "spelt differently, same sound"),
        "edit": Text("ต่างกันตัวอักษรเดียวหรือพิมพ์สลับ", "a letter or two different"),
        "close": Text("คล้ายกัน", "much alike"),
        "part": Text("เป็นส่วนหนึ่งหรืออักษรย่อของกัน", "part or initials of the other"),
        "roman": Text("ชื่อเดียวกันเขียนไทยกับอังกฤษ", "one in Thai letters, one in Latin, alike"),
        "alias": Text("ตรงกับชื่อเดิมหรือชื่อเล่น", "the same as a former name or nickname"),
        "swapped": Text("ชื่อกับนามสกุลสลับหรือแบ่งช่องต่างกัน", "first and last name have changed places or are split elsewhere"),
        "different": Text("ไม่ตรงกัน", "different"),
    },
    "word": {"equal": Text("ตรงกัน", "the same"), "sound": Text("ออกเสียงเหมือนกัน", "same sound"), "different": Text("ไม่ตรงกัน", "different")},
    "id": {
        "equal": Text("ตรงกัน", "the same"),
        "edit": Text("ต่างกันหลักเดียว", "one digit different"),
        "swapped": Text("สองหลักสลับที่กัน", "two digits have changed places"),
        "different": Text("ไม่ตรงกัน และมีเลขที่ไม่ถูกต้อง", "different, and not both valid"),
        "apart": Text("ถูกต้องทั้งคู่แต่ไม่ตรงกัน", "both valid and different"),
    },
    "code": {"equal": Text("ตรงกัน", "the same"), "different": Text("ไม่ตรงกัน", "different")},
    "category": {"equal": Text("ตรงกัน", "the same"), "different": Text("ไม่ตรงกัน", "different")},
    "date": {
        "equal": Text("ตรงกัน", "the same"),
        "swapped": Text("วันกับเดือนสลับกัน", "day and month have changed places"),
        "era": Text("ต่างกัน 543 ปี (พ.ศ. กับ ค.ศ.)", "543 years apart (two eras)"),
        "part": Text("ต่างกันเพียงวัน เดือน หรือปีอย่างเดียว", "only the day, the month or the year differs"),
        "month": Text("ปีและเดือนตรงกัน ไม่ทราบวัน", "year and month agree, the day is unknown"),
        "year": Text("ปีตรงกัน ไม่ทราบวันเดือน", "the year agrees, day and month are unknown"),
        "near": Text("ปีต่างกันหนึ่งปี (คำนวณจากอายุ)", "a year apart, as an age may be"),
        "clash": Text("ไม่ตรงกัน", "different"),
    },
    "household": {
        "several": Text("ข้อมูลครอบครัวตรงกันหลายอย่าง", "several facts of the family agree"),
        "person": Text("บิดา มารดา หรือผู้ปกครองตรงกัน", "a parent or guardian agrees"),
        "contact": Text("บ้านหรือโทรศัพท์ตรงกัน", "house or telephone agrees"),
        "moved": Text("บ้านหรือโทรศัพท์ไม่ตรงกัน", "house or telephone differs"),
        "clash": Text("บิดา มารดา และผู้ปกครองไม่ตรงกัน", "parents and guardian differ"),
    },
    "place": {
        "tambon": Text("ตำบลเดียวกัน", "same tambon"),
        "amphoe": Text("อำเภอเดียวกัน ไม่ทราบตำบล", "same amphoe, tambon unknown"),
        "province": Text("จังหวัดเดียวกัน ไม่ทราบอำเภอ", "same province, amphoe unknown"),
        "other_tambon": Text("อำเภอเดียวกันแต่คนละตำบล", "same amphoe, other tambon"),
        "other_amphoe": Text("คนละอำเภอ", "other amphoe"),
        "elsewhere": Text("คนละจังหวัด", "other province"),
    },
    "grade": {
        "equal": Text("ชั้นเดียวกัน", "same grade"),
        "near": Text("ชั้นห่างกันไม่เกินสองปี", "grades at most two years apart"),
        "far": Text("ชั้นห่างกันสามถึงสี่ปี", "grades three or four years apart"),
        "apart": Text("ชั้นห่างกันห้าปีขึ้นไป", "grades five years apart or more"),
    },
    "source": {"same": Text("แหล่งเดียวกัน", "one source"), "other": Text("คนละแหล่ง", "two sources")},
}  # fmt: skip
MISSING_WORDS = Text("ไม่มีข้อมูลให้เทียบ", "nothing to compare")
PRIOR_LABEL = Text("น้ำหนักตั้งต้น", "Starting weight")
TOTAL_LABEL = Text("น้ำหนักรวม", "Match weight")


def label_of(comparison: Comparison) -> Text:
    """What the comparison is called: the kind's own label, the field's, or the model's word."""
    if comparison.kind in KIND_LABELS:
        return KIND_LABELS[comparison.kind]
    known = BY_NAME.get(comparison.columns[0])
    return known.label if known else Text(comparison.name, comparison.name)


def level_words(comparison: Comparison, level: int) -> Text:
    """What the level says; -1 is a missing value."""
    return MISSING_WORDS if level < 0 else LEVEL_WORDS[comparison.kind][comparison.order[level]]
