"""The words of the register: states, facts, terms of the reconciliation, in Thai and English.

Belongs here: names and texts. Does not belong here: conditions (``rules``).
"""

from agreements.text import Text

STATES: dict[str, Text] = {
    "enrolled": Text("กำลังเรียน", "Enrolled"),
    "enrolled_alternative": Text("กำลังเรียน (ทางเลือก)", "Enrolled, alternative"),
    "at_risk": Text("เสี่ยงหลุด", "At risk"),
    "returned": Text("กลับเข้าเรียน", "Returned"),
    "dropped_out": Text("ออกกลางคัน", "Dropped out"),
    "never_enrolled": Text("ไม่เคยเข้าเรียน", "Never enrolled"),
    "not_found": Text("ไม่พบในระบบการศึกษา", "Not found in education"),
    "missing_pending": Text("รอตรวจสอบ", "Missing, pending"),
    "completed": Text("สำเร็จการศึกษา", "Completed"),
    "moved_away": Text("ย้ายออก", "Moved away"),
    "deceased": Text("เสียชีวิต", "Deceased"),
    "contradiction": Text("ข้อมูลขัดแย้ง", "Contradiction"),
    "outside_age": Text("นอกช่วงอายุ", "Outside the ages"),
    "in_care": Text("อยู่ในความดูแล", "In care"),
}

OUT = ("dropped_out", "never_enrolled", "not_found")  # listed when of age: dropped out, never enrolled, found by subtraction alone
TERMS: dict[str, tuple[str, ...]] = {  # population = the sum of these
    "enrolled": ("enrolled", "enrolled_alternative", "at_risk", "returned"),
    "completed": ("completed",),
    "out": OUT,
    "explained": ("moved_away", "deceased", "in_care", "outside_age"),
    "pending": ("missing_pending", "contradiction"),
}

FACTS: dict[str, Text] = {
    "registered": Text("อยู่ในทะเบียนราษฎร", "registered as living here"),
    "on_roll": Text("มีชื่อในสถานศึกษา", "on a school's roll"),
    "on_roll_alternative": Text("มีชื่อในการศึกษาทางเลือก", "on the roll of alternative education"),
    "hanging": Text("แขวนลอย", "on the roll, but the school says the child does not come"),
    "in_training": Text("กำลังอบรม", "in training now"),
    "trained": Text("เคยอบรม", "was in training"),
    "seen_in_school": Text("ได้รับแจ้งว่าเรียนอยู่", "said to be in school"),
    "seen_at_risk": Text("ได้รับแจ้งว่าเสี่ยง", "said to be at risk"),
    "seen_out": Text("ได้รับแจ้งว่าหลุดจากระบบ", "said to be out of school"),
    "never_attended": Text("ได้รับแจ้งว่าไม่เคยเรียน", "said never to have attended"),
    "looked_for": Text("ไปหาแล้วไม่พบ", "looked for, not met"),
    "referred": Text("ถูกส่งต่อว่าอยู่นอกระบบ", "referred as out of education"),
    "supported": Text("ได้รับทุนหรือการช่วยเหลือ", "supported"),
    "completed": Text("จบระดับชั้น", "finished a level"),
    "struck_off": Text("สถานศึกษาแจ้งว่าออกกลางคัน", "the school itself says the child dropped out"),
    "left": Text("ออกจากสถานศึกษา", "left the school"),
    "transferred": Text("ย้ายสถานศึกษา", "transferred from the school"),
    "in_care": Text("อยู่ในความดูแลของแหล่งที่คุ้มครอง", "known to a protected source"),
    "died": Text("เสียชีวิต", "died"),
    "moved_away": Text("ย้ายออกจากพื้นที่", "moved away"),
    "was_on_roll": Text("เคยมีชื่อ แต่รายชื่อล่าสุดไม่มี", "was on a roll, absent from its newest list"),
    "roll_silent": Text("เคยมีชื่อ แต่แหล่งนั้นยังไม่ส่งข้อมูล", "was on a roll whose source is silent now"),
    "was_seen_out": Text("เคยได้รับแจ้งว่าหลุดจากระบบ", "was said to be out before"),
}
