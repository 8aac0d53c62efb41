"""The words of explanations: labels of comparisons and sentences of levels, in Thai and English.

Belongs here: texts. Does not belong here: putting an explanation together (``explain``); reasons have their own table (``reasons``).
"""

from agreements.text import Text
from matching.levels import split_test
from matching.parts import Comparison
from records.fields import BY_NAME

KIND_LABELS = {"household": Text("ครอบครัว", "Household")}

# What a test of a ladder says when two values pass it; ``{n}`` is its number.
TEST_WORDS: dict[str, Text] = {
    "equal": Text("ตรงกัน", "the same"),
    "tone": Text("ต่างเพียงวรรณยุกต์ การันต์ หรือสระสั้นยาว", "the same but for tone marks, silent letters or vowel length"),
    "sound": Text("ออกเสียงเหมือนกัน", "spelt differently, same sound"),
    "edit": Text("ต่างกันตัวอักษรเดียวหรือพิมพ์สลับ", "a letter or two different"),
    "close": Text("คล้ายกัน", "much alike"),
    "part": Text("เป็นส่วนหนึ่งหรืออักษรย่อของกัน", "part or initials of the other"),
    "roman": Text("ชื่อเดียวกันเขียนไทยกับอังกฤษ", "one in Thai letters, one in Latin, alike"),
    "roman_close": Text("เขียนไทยกับอังกฤษ พยัญชนะใกล้เคียงกัน", "one in Thai letters, one in Latin, nearly alike"),
    "user": Text("ชื่อหน้าเครื่องหมาย @ ตรงกัน", "the same before the @"),
    "alias": Text("ตรงกับชื่อเดิมหรือชื่อเล่น", "the same as a former name or nickname"),
    "swapped": Text("ชื่อกับนามสกุลสลับหรือแบ่งช่องต่างกัน", "first and last name have changed places or are split elsewhere"),
    "different": Text("ไม่ตรงกัน", "different"),
}
NUMBERED_WORDS: dict[str, Text] = {
    "edit": Text("ต่างกันไม่เกิน {n} ตัวอักษร", "at most {n} letters different"),
    "similar": Text("คล้ายกันอย่างน้อยร้อยละ {n}", "alike to at least {n} in a hundred"),
    "tokens": Text("มีคำร่วมกันอย่างน้อยร้อยละ {n}", "at least {n} in a hundred words in common"),
    "within": Text("ต่างกันไม่เกิน {n}", "at most {n} apart"),
    "first": Text("{n} ตัวอักษรแรกตรงกัน", "the first {n} letters agree"),
    "days": Text("ห่างกันไม่เกิน {n} วัน", "at most {n} days apart"),
    "years": Text("ห่างกันราว {n} ปี", "about {n} years apart, to a month and a half"),
}
FIXED_WORDS: dict[str, dict[str, Text]] = {
    "id": {
        "equal": Text("ตรงกัน", "the same"),
        "edit": Text("ต่างกันหลักเดียว", "one digit different"),
        "swapped": Text("สองหลักสลับที่กัน", "two digits have changed places"),
        "different": Text("ไม่ตรงกัน และมีเลขที่ไม่ถูกต้อง", "different, and not both valid"),
        "apart": Text("ถูกต้องทั้งคู่แต่ไม่ตรงกัน", "both valid and different"),
    },
    "date": {
        "equal": Text("ตรงกัน", "the same"),
        "swapped": Text("วันกับเดือนสลับกัน", "day and month have changed places"),
        "era": Text("ต่างกัน 543 ปี (พ.ศ. กับ ค.ศ.)", "543 years apart (two eras)"),
        "digit": Text("ต่างกันเลขเดียวหรือเลขสองตัวสลับที่", "one digit different, or two neighbours swapped"),
        "part": Text("ต่างกันเพียงวัน เดือน หรือปีอย่างเดียว", "only the day, the month or the year differs"),
        "month": Text("ปีและเดือนตรงกัน ไม่ทราบวัน", "year and month agree, the day is unknown"),
        "year": Text("ปีตรงกัน ไม่ทราบวันเดือน", "the year agrees, day and month are unknown"),
        "near": Text("ปีต่างกันหนึ่งปี (คำนวณจากอายุ)", "a year apart, as an age may be"),
        "about": Text("ปีต่างกันสองปี (อายุโดยประมาณ)", "two years apart, as a guessed age may be"),
        "clash": Text("ไม่ตรงกัน", "different"),
    },
    "household": {
        "several": Text("ข้อมูลครอบครัวตรงกันหลายอย่าง", "several facts of the family agree"),
        "whole": Text("ชื่อสกุลของบิดา มารดา หรือผู้ปกครองตรงกัน", "the whole name of a parent or guardian agrees"),
        "person": Text("ชื่อตัวของบิดา มารดา หรือผู้ปกครองตรงกัน", "the given name of a parent or guardian agrees"),
        "contact": Text("บ้านหรือโทรศัพท์ตรงกัน", "house or telephone agrees"),
        "moved": Text("บ้านหรือโทรศัพท์ไม่ตรงกัน", "house or telephone differs"),
        "clash": Text("บิดา มารดา และผู้ปกครองไม่ตรงกัน", "parents and guardian differ"),
    },
    "place": {
        "inner": Text("พื้นที่ย่อยเดียวกัน", "the same innermost place"),
        "middle": Text("พื้นที่กลางเดียวกัน ไม่ทราบพื้นที่ย่อย", "the same middle place, the innermost unknown"),
        "outer": Text("พื้นที่ใหญ่เดียวกัน ไม่ทราบที่เล็กกว่า", "the same outermost place, the rest unknown"),
        "other_inner": Text("พื้นที่กลางเดียวกันแต่คนละพื้นที่ย่อย", "the same middle place, another innermost"),
        "other_middle": Text("คนละพื้นที่กลาง", "another middle place"),
        "elsewhere": Text("คนละพื้นที่ใหญ่", "another outermost place"),
    },
    "ordinal": {
        "equal": Text("ขั้นเดียวกัน", "the same step"),
        "near": Text("ขั้นใกล้กัน", "steps near each other"),
        "far": Text("ขั้นห่างกัน", "steps far apart"),
        "apart": Text("ขั้นห่างกันมาก", "steps too far apart"),
    },
    "cohort": {
        "equal": Text("ชั้นหรืออายุตรงกัน", "grade or age agree"),
        "within": Text("ระดับชั้นครอบคลุมอายุหรือชั้นของอีกแถว", "the span of grades covers the other row's grade or age"),
        "near": Text("ชั้นหรืออายุใกล้กัน", "grade or age are near each other"),
        "far": Text("ชั้นหรืออายุห่างกัน", "grade or age are far apart"),
        "apart": Text("ชั้นหรืออายุห่างกันมาก", "grade or age are too far apart"),
    },
    "paired": {
        "often": Text("พบด้วยกันบ่อย", "often go together"),
        "some": Text("พบด้วยกันบ้าง", "go together at times"),
        "seldom": Text("พบด้วยกันน้อย", "seldom go together"),
        "hardly": Text("แทบไม่พบด้วยกัน", "hardly ever go together"),
    },
    "lacking": {
        "both": Text("ไม่มีทั้งสองแถว", "neither row has one"),
        "one": Text("มีเพียงแถวเดียว", "only one row has one"),
    },
    "source": {"equal": Text("แหล่งเดียวกัน", "one source"), "different": Text("คนละแหล่ง", "two sources")},
}  # fmt: skip
MISSING_WORDS = Text("ไม่มีข้อมูลให้เทียบ", "nothing to compare")
PRIOR_LABEL = Text("น้ำหนักตั้งต้น", "Starting weight")
TOTAL_LABEL = Text("น้ำหนักรวม", "Match weight")


def label_of(comparison: Comparison) -> Text:
    """What the comparison is called: the model's word, the kind's, the field's, or its own name."""
    if comparison.label is not None:
        return comparison.label.text
    if comparison.kind in KIND_LABELS:
        return KIND_LABELS[comparison.kind]
    known = BY_NAME.get(comparison.column)
    return known.label if known else Text(comparison.name, comparison.name)


def level_words(comparison: Comparison, level: int) -> Text:
    """What the level says; -1 is a missing value."""
    if level < 0:
        return MISSING_WORDS
    name = comparison.order[level]
    if name in comparison.words:
        return comparison.words[name].text
    known = FIXED_WORDS.get(comparison.kind, {})
    return known[name] if name in known else _test_words(name)


def _test_words(test: str) -> Text:
    name, number = split_test(test)
    if not number:
        return TEST_WORDS[name]
    words = NUMBERED_WORDS[name]
    return Text(words.th.format(n=number), words.en.format(n=number))
