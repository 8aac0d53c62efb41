"""Why a pair is linked, apart or left to a person: every reason code with its sentence in Thai and English.

Belongs here: reason codes and their texts. Does not belong here: deciding which one applies (``cluster``, ``engine``).
"""

from agreements.text import Text

REASONS: dict[str, Text] = {
    "weight": Text("ข้อมูลที่ตรงกันมีน้ำหนักพอว่าเป็นคนเดียวกัน", "what agrees is strong enough to be one person"),
    "through_others": Text("เป็นคนเดียวกันโดยผ่านแถวอื่นที่ตรงกับทั้งสองแถว", "one person by way of other rows that fit both"),
    "low_weight": Text("ข้อมูลที่ตรงกันมีน้อยเกินไป", "too little agrees"),
    "grey": Text("คล้ายกันแต่ยังไม่แน่ใจ ต้องให้คนดู", "alike, but not sure enough: a person must look"),
    "fits_two": Text("ข้อมูลในแถวมีน้อยและเข้ากับเด็กสองคนพอกัน จึงไม่เดา", "the row says little and fits two people alike, so nothing is guessed"),
    "weak_join": Text("คล้ายกันเพียงบางแถว แต่แถวอื่นของทั้งสองคนไม่เข้ากัน", "only single rows are alike; the other rows of the two people are not"),
    "bridge": Text(
        "มีคู่เดียวที่เชื่อมแถวสองกลุ่มเข้าด้วยกัน อาจเป็นคนสองคน ต้องให้คนดู",
        "one single pair joins two groups of rows: perhaps two people, a person must look",
    ),
    "loose": Text(
        "หลายคู่ในกลุ่มนี้ขัดกันเอง และแถวหนึ่งเกาะอยู่ด้วยข้อมูลเดียว อาจเป็นคนสองคน ต้องให้คนดู",
        "too many pairs of its rows disagree, and a row hangs on one agreement: perhaps two people, a person must look",
    ),
    "crowded": Text(
        "มีแถวของแหล่งเดียวมากผิดปกติ อาจเป็นหลายคน ต้องให้คนดู",
        "far more rows of one source than it usually has of a person: perhaps several people, a person must look",
    ),
    "decided_same": Text("ผู้ตรวจตัดสินว่าเป็นคนเดียวกัน", "a reviewer decided that they are one person"),
    "decided_apart": Text("ผู้ตรวจตัดสินว่าเป็นคนละคน", "a reviewer decided that they are two people"),
    "decided_others": Text(
        "ผู้ตรวจตัดสินจากแถวอื่นของทั้งสองแล้วว่าเป็นคนละคน", "a reviewer decided by other rows of the two that they are two people"
    ),
    "ids_differ": Text("เลขประจำตัวประชาชนถูกต้องทั้งคู่แต่ไม่ตรงกัน จึงเป็นคนละคน", "both national ids are valid and differ: two people"),
    "same_source": Text("อยู่ในแหล่งที่รับรองว่าหนึ่งคนมีแถวเดียว จึงเป็นคนละคน", "the source promises one row a person: two people"),
    "twins": Text("เกิดวันเดียวกันในครอบครัวเดียวกันแต่คนละชื่อ ถือเป็นฝาแฝด", "born on one day into one family under different first names: twins"),
    "perhaps_twins": Text(
        "เกิดวันเดียวกัน ครอบครัวเดียวกัน ชื่อคล้ายกัน แต่อยู่ในรายชื่อเดียวกัน มีรหัส G สองรหัส หรือมีชื่อเล่นสองชื่อ อาจเป็นฝาแฝดหรือเด็กคนเดียว ต้องให้คนดู",
        "one birth date, one family, names alike, but one list, two G-codes or two nicknames: twins, or one child; a person must look",
    ),
    "siblings": Text("ครอบครัวเดียวกันแต่ชื่อและวันเกิดต่างกัน ถือเป็นพี่น้อง", "one family, but other first name and other birth date: siblings"),
    "single_names": Text(
        "มีแต่ชื่อไม่มีนามสกุล และวันเกิดต่างกัน จึงไม่ถือเป็นคนเดียวกัน", "no surname to compare and another birth date: not taken for one person"
    ),
    "borrowed_id": Text(
        "เลขประจำตัวตรงกันแต่ชื่อและข้อมูลอื่นต่างกัน อาจใช้เลขของคนอื่น",
        "the id is the same but name and more differ: perhaps someone else's id was typed",
    ),
    "model_rule": Text("กฎข้อหนึ่งของแบบจำลองให้คนดู", "a rule of the model asks a person to look"),
    "person_conflict": Text(
        "อีกแถวของคนใดคนหนึ่งขัดกับกฎ จึงรวมกันไม่ได้", "another row of one of the two people breaks a hard rule: they cannot be one"
    ),
}
