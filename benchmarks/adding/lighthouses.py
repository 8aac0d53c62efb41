"""Made-up agencies of a southern fishing province (islands, Malay-speaking villages, pondoks, estates), written by somebody who has not seen the guessing.

Belongs here: the agencies, their columns with the truth of each. Does not belong here: what an agency is (``forms``), cells (``cells``).
"""

import datetime as dt
from collections.abc import Sequence

import numpy as np

from benchmarks.adding.cells import DATE_CELLS, FIRST_EN, LAST_EN, SHORT_TITLE, Cells, Form, column
from benchmarks.adding.forms import DROP, NONE, Agency
from benchmarks.adding.forms import Column as C
from synthetic.dates import STYLES, THAI_DIGITS, written
from synthetic.slips import Slip
from synthetic.tables import Array, join, texts

SOFT = (NONE, DROP)  # needs, reasons, work: either is right
BOYS = (
    "มูฮัมหมัดฟารีด", "อับดุลรอมาน", "อานัส", "ฮาฟิซ", "นัสรูดีน", "ซอลาฮุดดีน", "อิลฮัม", "มะรูดี", "แวฟัดลี", "นิอัสรี", "ไซฟุลเลาะห์",
    "ฟิรดาวส์", "บัดรี", "อัมรอน", "ยูโซ๊ะ", "สุไลมาน",
)  # fmt: skip
BOYS_RUMI = (
    "Muhammadfareed", "Abdulroman", "Anas", "Hafiz", "Nasrudin", "Solahuddin", "Ilham", "Marudee", "Waefadli", "Ni-asri", "Saifulloh",
    "Firdaus", "Badri", "Amron", "Yusoh", "Sulaiman",
)  # fmt: skip
GIRLS = (
    "นูรฮายาตี", "ซูไรดา", "ฟาตีเมาะ", "นูรอัยนี", "อามานี", "แวนูรีฮา", "นิรอฮานี", "ซัลวา", "ฮุสนา", "ยัสมีน", "รุสนานี",
    "อัสมะ", "กอมารียะห์",
    "ซารีนา", "มารียัม", "โซเฟีย",
)  # fmt: skip
GIRLS_RUMI = (
    "Nurhayatee", "Suraida", "Fateemoh", "Nur-ainee", "Amanee", "Waenureeha", "Nirohanee", "Salwa", "Husna", "Yasmin", "Rusnanee", "Asma",
    "Komareeyah", "Sareena", "Mariyam", "Sofia",
)  # fmt: skip
LASTS = (
    "ดอเลาะ", "สาและ", "เจ๊ะแว", "มะมิง", "ยูโซะ", "หะยีสาเมาะ", "อาแวบือซา", "กาเจ", "บินหมาน", "หลีเส็น", "สันเบ็ญหมัด",
    "โต๊ะหมาด", "เส็มหมาด",
    "ปะดุกา", "อุเซ็ง", "แวกะจิ", "ยีมะแซ", "หมัดอะดำ",
)  # fmt: skip
LASTS_RUMI = (
    "Doloh", "Salae", "Jehwae", "Maming", "Yusoh", "Hayeesamoh", "Awaebuesa", "Kaje", "Binman", "Leesen", "Sanbenmad", "Tohmad", "Semmad",
    "Paduka", "Useng", "Waekaji", "Yeemasae", "Mad-adam",
)  # fmt: skip
BURMESE_MEN = (
    "Aung Ko Ko", "Kyaw Zin Oo", "Zaw Min Tun", "Min Khant", "Saw Eh Doh",
    "Sai Aung Myat", "Hla Moe", "Thura", "Ye Yint Aung", "Myo Thant",
)  # fmt: skip
BURMESE_WOMEN = (
    "Htet Htet Aung", "Su Su Hlaing", "Mya Thida", "Thandar Win", "Ei Phyu Phyu",
    "Naw Paw Say", "Khin Myo", "Nilar", "Hnin Wai", "May Zin",
)  # fmt: skip
FATHERS = ("อาแซ", "มะยากี", "ดอรอแม", "สะมะแอ", "หมัดเหล็บ", "ยะโกบ", "อาหามะ", "เจ๊ะมุ", "รอยะ", "บือราเฮง", "มะสักรี")
MOTHERS = ("แมะซง", "รอกีเยาะ", "เจ๊ะรอกายะ", "สีตี", "มีเนาะ", "แวแย", "ซาลีหะ", "คอลีเยาะ", "รอซีด๊ะ", "หวันเยาะ", "นูรีดา")
OLD_MEN = ("เจ๊ะเด็ง", "หะยีดาโอ๊ะ", "หมัดหมีน", "แวดาแม", "สาและ", "อูมา")
OLD_WOMEN = ("เจ๊ะเยาะ", "แมะนะ", "หะยีฟาติเมาะ", "บีเดาะ", "ตีเมาะ", "สาปีเย๊าะ")
NICKS = (
    "ดี", "มัง", "นัส", "ลี", "ยะห์", "นา", "เลาะ", "ฟิต", "อามีน",
    "จัน", "ปุ้ย", "กะนิ", "บังดี", "ดาว", "เม๊าะ", "แบลี", "นิง", "หนูรี",
)  # fmt: skip
VILLAGES = (
    "บ้านเกาะปะการัง", "บ้านแหลมประภาคาร", "บ้านตันหยงบาตู", "บ้านกำปงบารู", "บ้านปากบางหอย", "บ้านควนยางงาม", "บ้านทุ่งปาล์ม",
    "บ้านสุไหงปาแน",
    "บ้านอ่าวลึกใน", "บ้านบือแนกูจิ",
)  # fmt: skip
SCHOOLS = (
    "บ้านเกาะปะการัง", "วัดแหลมประภาคาร", "บ้านตันหยงบาตู", "ไทยรัฐวิทยา 140 (บ้านปากบางหอย)", "บ้านควนยางงาม", "อนุบาลเกาะใหญ่",
    "บ้านสุไหงปาแน",
    "เกาะใหญ่วิทยาคม",
)  # fmt: skip
SCHOOLS_LONG = tuple(f"โรงเรียน{name}" for name in SCHOOLS)
SCHOOLS_TEN = ("1096100014", "1096100027", "1096200033", "1096200051", "1096300008", "1196100001", "1196300042", "3096120007")
JETTIES = ("ท่าเรือหาดยาว", "ท่าปากบาง", "ท่าเทียบเรือเกาะใหญ่", "สะพานปลา")
STAFF = ("น.ส.ซูรีนา มามะ", "นายอดุลย์ หมาดทิ้ง", "นางวิภา ทองเอียด", "นายฮาเร็ม ดือราแม", "นางสุนีย์ แก้วประดับ", "น.ส.พาตีเมาะ สาเหาะ")
USTAZ = ("อุสตาซอับดุลฮาดี", "อุสตาซมะดาโอ๊ะ", "อุสตาซะฮ์ซารีฟะห์", "บาบออิสมาแอ", "ครูรอกีเยาะ")
JOBS = ("ประมงพื้นบ้าน", "รับจ้างกรีดยาง", "ลูกเรือประมง", "ทำสวนปาล์ม", "แม่บ้าน", "รับจ้างทั่วไป", "ค้าขาย", "ไปทำงานมาเลเซีย", "แกะปู")
HEALTH = ("ปกติ", "ปกติ", "ปกติ", "หอบหืด", "ลมชัก", "ธาลัสซีเมีย")


def num(low: int, high: int, form: str = "{}") -> Form:
    """Numbers drawn between two bounds, written in a form."""
    return lambda m, r: texts([form.format(v) for v in r.integers(low, high, len(m)).tolist()])


def serial(start: int, form: str = "{}") -> Form:
    """Numbers given one after another with gaps, no two the same."""
    return lambda m, r: texts([form.format(v) for v in (start + r.permutation(3 * len(m))[: len(m)]).tolist()])


def real(low: float, high: float, places: int = 2) -> Form:
    """Numbers with a fraction."""
    return lambda m, r: texts([f"{v:.{places}f}" for v in r.uniform(low, high, len(m)).tolist()])


def gaps(form: Cells, share: float, word: str = "") -> Form:
    """The same cells, some of them empty or a word for nothing."""
    return lambda m, r: np.where(r.random(len(m)) < share, word, column(form, m, r)).astype(object)


def tick(share: float, mark: str = "/") -> Form:
    """A mark in some rows."""
    return lambda m, r: np.where(r.random(len(m)) < share, mark, "").astype(object)


def same(word: object) -> Form:
    """One word all the way down."""
    return lambda m, r: texts([word] * len(m))


def between(first: dt.date, last: dt.date, style: str) -> Form:
    """Days between two days in a style of writing."""

    def cells(m: Slip, r: np.random.Generator) -> Array:
        days = np.datetime64(first) + r.integers(0, (last - first).days, len(m)).astype("timedelta64[D]")
        return written(days, style) if style in STYLES else texts([DATE_CELLS[style](d) for d in days.astype("datetime64[D]").tolist()])

    return cells


def by(words: Sequence[str], step: int = 1) -> Form:
    """Words that belong to the person, the same step giving the same word's place in every column."""
    return lambda m, r: texts([words[(p * 7 + p // 3 * step) % len(words)] for p in m["person"].tolist()])


def after(prefix: str, form: Cells) -> Form:
    """Cells with a word before them, nothing before nothing."""
    return lambda m, r: texts([f"{prefix}{c}" if c != "" else "" for c in column(form, m, r).tolist()])


def pair(left: Cells, right: Cells, middle: str = " ") -> Form:
    """Two forms in one cell."""
    return lambda m, r: join(column(left, m, r), column(right, m, r), between=middle)


def thai(form: Cells) -> Form:
    """The same with Thai digits."""
    return lambda m, r: texts([str(c).translate(THAI_DIGITS) for c in column(form, m, r).tolist()])


def _malay(m: Slip) -> list[bool]:
    """Whose family bears Malay names: more than half."""
    return [family % 8 < 5 for family in m["family"].tolist()]


def _or_malay(m: Slip, usual: str, words: Sequence[str], step: int) -> Array:
    """Names of the slip, or one of the words in Malay families; nothing where nothing is known."""
    rows = zip(_malay(m), m[usual].tolist(), m["family"].tolist(), strict=True)
    return texts([words[(family + step) % len(words)] if malay and name else name for malay, name, family in rows])


def _by_sex(m: Slip, boys: Sequence[str], girls: Sequence[str]) -> list[str]:
    """A name of the person's sex."""
    return [(boys if s == "m" else girls)[p % len(boys)] for s, p in zip(m["sex"].tolist(), m["person"].tolist(), strict=True)]


def first(m: Slip, _r: np.random.Generator) -> Array:
    """First names, Malay ones in Malay families."""
    return texts([new if malay else old for malay, new, old in zip(_malay(m), _by_sex(m, BOYS, GIRLS), m["first"].tolist(), strict=True)])


def last(m: Slip, _r: np.random.Generator) -> Array:
    """Family names."""
    return _or_malay(m, "last", LASTS, 0)


def first_rumi(m: Slip, _r: np.random.Generator) -> Array:
    """First names in Latin letters."""
    usual = _by_sex(m, FIRST_EN[:16:2], FIRST_EN[1:16:2])
    return texts([new if malay else old for malay, new, old in zip(_malay(m), _by_sex(m, BOYS_RUMI, GIRLS_RUMI), usual, strict=True)])


def last_rumi(m: Slip, _r: np.random.Generator) -> Array:
    """Family names in Latin letters."""
    rows = zip(_malay(m), m["family"].tolist(), strict=True)
    return texts([LASTS_RUMI[f % len(LASTS_RUMI)] if malay else LAST_EN[f % 12] for malay, f in rows])


def short(m: Slip, _r: np.random.Generator) -> Array:
    """Short titles."""
    return texts([SHORT_TITLE[t] for t in m["title"].tolist()])


def nick(m: Slip, _r: np.random.Generator) -> Array:
    """Nicknames."""
    rows = zip(_malay(m), m["nickname"].tolist(), m["person"].tolist(), strict=True)
    return texts([NICKS[p % len(NICKS)] if malay else name for malay, name, p in rows])


def father_first(m: Slip, _r: np.random.Generator) -> Array:
    """Fathers' first names."""
    return _or_malay(m, "father_first", FATHERS, 0)


def father_last(m: Slip, _r: np.random.Generator) -> Array:
    """Fathers' family names."""
    return _or_malay(m, "father_last", LASTS, 0)


def mother_first(m: Slip, _r: np.random.Generator) -> Array:
    """Mothers' first names."""
    return _or_malay(m, "mother_first", MOTHERS, 0)


def mother_last(m: Slip, _r: np.random.Generator) -> Array:
    """Mothers' family names."""
    return _or_malay(m, "mother_last", LASTS, 5)


def guardian_first(m: Slip, r: np.random.Generator) -> Array:
    """Guardians' first names: the parent's, or an older one's."""
    father, mother = father_first(m, r).tolist(), mother_first(m, r).tolist()
    cells = []
    for at, (malay, name, who) in enumerate(zip(_malay(m), m["guardian_first"].tolist(), m["relation"].tolist(), strict=True)):
        old = (OLD_MEN if who in ("ปู่", "ตา", "ลุง") else OLD_WOMEN)[at % 6]
        cells.append({"บิดา": father[at], "มารดา": mother[at]}.get(who, old) if malay and name else name)
    return texts(cells)


def guardian_last(m: Slip, _r: np.random.Generator) -> Array:
    """Guardians' family names."""
    usual, mothers = _or_malay(m, "guardian_last", LASTS, 0).tolist(), _or_malay(m, "guardian_last", LASTS, 5).tolist()
    return texts([b if who in ("มารดา", "ยาย", "ตา") else a for a, b, who in zip(usual, mothers, m["relation"].tolist(), strict=True)])


def guardian_title(m: Slip, _r: np.random.Generator) -> Array:
    """Guardians' titles."""
    return texts([("นาย" if who in ("บิดา", "ปู่", "ตา", "ลุง") else "นาง") if who else "" for who in m["relation"].tolist()])


def guardian_related(m: Slip, r: np.random.Generator) -> Array:
    """Guardians with what they are to the child in brackets."""
    return texts([f"{a} ({b})" if a else "" for a, b in zip(guardian(m, r).tolist(), m["relation"].tolist(), strict=True)])


def burmese(m: Slip, _r: np.random.Generator) -> Array:
    """Burmese names of the child's sex."""
    return texts(_by_sex(m, BURMESE_MEN, BURMESE_WOMEN))


def passport(cells: Cells) -> Form:
    """Cells of those few who hold a passport."""
    return lambda m, r: np.where([p % 5 == 2 for p in m["person"].tolist()], column(cells, m, r), "").astype(object)


def house_moo(m: Slip, _r: np.random.Generator) -> Array:
    """House number, village number and the village's name in one cell."""
    return texts([f"{h} ม.{v} {VILLAGES[int(v or 0) % 10]}" for h, v in zip(m["house"].tolist(), m["moo"].tolist(), strict=True)])


def village(m: Slip, _r: np.random.Generator) -> Array:
    """The village's name."""
    return texts([VILLAGES[int(v or 0) % 10] for v in m["moo"].tolist()])


def stage(m: Slip, _r: np.random.Generator) -> Array:
    """The level a learner of the lifelong-learning department is in."""
    return texts([("ประถมศึกษา", "ม.ต้น", "ม.ปลาย")[(int(a) > 15) + (int(a) > 16)] for a in m["age_text"].tolist()])


def vocational(m: Slip, _r: np.random.Generator) -> Array:
    """The class in a vocational college."""
    return texts([("ปวช.1", "ปวช.2", "ปวช.3", "ปวส.1", "ปวส.2")[max(min(int(a) - 15, 4), 0)] for a in m["age_text"].tolist()])


def dot_grade(m: Slip, r: np.random.Generator) -> Array:
    """The class of that age without its dot."""
    return texts([g.replace(".", "") for g in column("grade_of_age", m, r).tolist()])


def dashed(form: Cells) -> Form:
    """Thirteen digits with dashes."""
    return lambda m, r: texts([_dashes(v) if len(v) == 13 else v for v in column(form, m, r).tolist()])


def _dashes(v: str) -> str:
    """One number with its dashes."""
    return f"{v[0]}-{v[1:5]}-{v[5:10]}-{v[10:12]}-{v[12:]}"


def full_nick(m: Slip, r: np.random.Generator) -> Array:
    """The whole name and the nickname in brackets."""
    return texts([f"{a} ({b})" if b else a for a, b in zip(full_short(m, r).tolist(), nick(m, r).tolist(), strict=True)])


def _gone(m: Slip) -> list[bool]:
    """Who has left: one in eleven."""
    return [p % 11 == 4 for p in m["person"].tolist()]


def left(style: str) -> Form:
    """The day of leaving, after that of coming; empty for those who stay."""

    def cells(m: Slip, r: np.random.Generator) -> Array:
        days = m["entered"].astype("datetime64[D]") + r.integers(10, 60, len(m)).astype("timedelta64[D]")
        words = written(days, style) if style in STYLES else texts([DATE_CELLS[style](d) for d in days.tolist()])
        return np.where(_gone(m), words, "").astype(object)

    return cells


def standing(stays: Cells, gone: Cells) -> Form:
    """Words for those who stay and for those who have left."""
    return lambda m, r: np.where(_gone(m), column(gone, m, r), column(stays, m, r)).astype(object)


def level_done(m: Slip, _r: np.random.Generator) -> Array:
    """The level finished at that age."""
    return texts([f"มัธยมศึกษาปีที่ {3 if int(a) < 17 else 6}" for a in m["age_text"].tolist()])


def state(at: int) -> Form:
    """A tick in one of three columns: of five children three learn, one half, one not."""
    return lambda m, r: texts(["/" if (0, 0, 0, 1, 2)[p * 3 % 5] == at else "" for p in m["person"].tolist()])


full = pair(pair("title", first, ""), last)
full_short = pair(pair(short, first, ""), last)
untitled = pair(first, last)
father = pair(father_first, father_last)
mother = pair(mother_first, mother_last)
guardian = pair(guardian_first, guardian_last)
father_called = after("นาย", father)
mother_called = after("นาง", mother)
guardian_called = pair(guardian_title, guardian, "")
latitude, longitude = real(6.41, 7.22, 6), real(99.61, 100.35, 6)
postcode = ("96000", "96110", "96120", "96150")
YEAR = (dt.date(2025, 5, 16), dt.date(2026, 3, 31))

REGISTRY = Agency(
    "registry_school_age", "civil_registry", "population", "csv", (3, 18), 120, encoding="tis-620", separator="|",
    columns=(
        C("PID", "national_id", "id"),
        C("TITLE_DESC", "title", "title"),
        C("FNAME", "first_name", first),
        C("MNAME", "middle_name", gaps("middle", 0.95)),
        C("LNAME", "last_name", last),
        C("OLD_FNAME", "alt_first_name", gaps(by(("สมหวัง", "ฟาริดา", "มูหัมมัด", "ธิดา", "อับดุลเลาะ"), 2), 0.92)),
        C("OLD_LNAME", "alt_last_name", gaps(by(LASTS, 3), 0.93)),
        C("GENDER_DESC", "sex", "sex"),
        C("DOB_BE", "birth_date", "born:be_compact"),
        C("AGE_YY", "age", "age"),
        C("NAT_DESC", DROP, ("ไทย", "ไทย", "ไทย", "ไทย", "ไทย", "ไม่ได้สัญชาติไทย")),
        C("FATHER_PID", DROP, "parent_id?0.12"),
        C("FATHER_NAME", "father_name", father_first),
        C("FATHER_NAT", DROP, ("ไทย", "ไทย", "ไทย", "มาเลเซีย", "")),
        C("MOTHER_PID", DROP, "other_id?0.04"),
        C("MOTHER_NAME", "mother_name", mother_first),
        C("MOTHER_NAT", DROP, ("ไทย", "ไทย", "ไทย", "เมียนมา", "ไทย")),
        C("HID", NONE, num(10**6, 10**7, "9601{}")),
        C("HNO", "house_no", "house"),
        C("MM", "moo", "moo_padded"),
        C("TROK_SOI", NONE, gaps(("ซ.มัสยิดกลาง", "ซ.ท่าเรือ", "ซ.ปะการัง 2"), 0.8)),
        C("THANON", NONE, gaps(("เลียบชายทะเล", "ยนตรการ", "สถิตยุติธรรม"), 0.7)),
        C("TT_DESC", "tambon", "tambon"),
        C("AA_DESC", "amphoe", "amphoe"),
        C("CC_DESC", "province", "province"),
        C("RCODE", NONE, ("9601", "9698", "9602", "9603")),
        C("HOUSE_STATUS", NONE, ("ผู้อาศัย", "ผู้อาศัย", "ผู้อาศัย", "เจ้าบ้าน")),
        C("MOVEIN_DATE", NONE, between(dt.date(2010, 1, 1), dt.date(2026, 5, 1), "be_compact")),
        C("PERSON_STATUS", ("status", NONE), ("ปกติ", "ปกติ", "ปกติ", "ปกติ", "ทะเบียนบ้านกลาง")),
        C("EXTRACT_DT", NONE, same("256907010215")),
    ),
)  # fmt: skip

ISLAND_SCHOOL = Agency(
    "island_school_export", "school", "enrolled", "xlsx", (4, 15), 96,
    titles=(["วันและเวลาที่สร้างรายงาน 2026-06-10 16:42:07.310992"],),
    columns=(
        C("รหัส รร.", "school_code", same("96010014")),
        C("ชื่อ รร.", "school_name", same("บ้านเกาะปะการัง")),
        C("เลขบัตร ปชช.นักเรียน", "national_id", "id_or_g"),
        C("ชั้นที่เรียน", "grade", "grade_of_age"),
        C("ห้องที่", NONE, "room"),
        C("เลข ปจต.นร.", "pupil_no", "own"),
        C("เพศ นร.", "sex", "sex_letter"),
        C("คำนำหน้านาม", "title", "title"),
        C("ชื่อ นร.", "first_name", first),
        C("สกุล นร.", "last_name", last),
        C("ว/ด/ป เกิด", "birth_date", "born:be_slash"),
        C("อายุ (ปีเต็ม)", "age", "age"),
        C("นน.", DROP, "weight"),
        C("สส.", DROP, "height"),
        C("หมู่โลหิต", DROP, ("A", "B", "O", "AB", "-")),
        C("นับถือศาสนา", DROP, ("อิสลาม", "อิสลาม", "พุทธ")),
        C("เชื้อชาติ", DROP, ("ไทย", "ไทย", "ไทย", "พม่า")),
        C("สัญชาติ", DROP, ("ไทย", "ไทย", "ไทย", "เมียนมา", "-")),
        C("เลขที่บ้าน (ทร.14)", "house_no", "house"),
        C("หมู่ที่ (ทร.14)", "moo", "moo"),
        C("ถนน/ซอย", NONE, ("-", "-", "-", "เลียบหาด")),
        C("ตำบล (ทร.14)", "tambon", "tambon"),
        C("อำเภอ (ทร.14)", "amphoe", "amphoe"),
        C("จังหวัด (ทร.14)", "province", "province"),
        C("ชื่อ ผปค.", "guardian_name", guardian_first),
        C("สกุล ผปค.", "guardian_last_name", guardian_last),
        C("อาชีพ ผปค.", SOFT, JOBS),
        C("ผปค.เกี่ยวข้องเป็น", NONE, "relation"),
        C("โทร.ผปค.", "phone", "phone_dashed?0.2"),
        C("ชื่อพ่อ นร.", "father_name", father_first),
        C("สกุลพ่อ", "father_last_name", father_last),
        C("อาชีพพ่อ", SOFT, JOBS),
        C("ชื่อแม่ นร.", "mother_name", mother_first),
        C("สกุลแม่", "mother_last_name", mother_last),
        C("อาชีพแม่", SOFT, JOBS),
        C("ด้อยโอกาส", SOFT, ("เด็กยากจน", "เด็กยากจน", "-", "-", "กำพร้า")),
        C("พิการ/บกพร่อง", DROP, ("-", "-", "-", "-", "การเรียนรู้ (LD)", "การได้ยิน")),
        C("นั่งเรือมาเรียน", NONE, ("เรือ", "เดิน", "จยย.", "เรือ")),
        C("ระยะทางทางน้ำ (กม.)", NONE, real(0, 18, 1)),
        C("3.1.8", ("status", NONE), ("-", "-", "-", "-", "-", "-", "ยังไม่สามารถจำหน่ายได้")),
    ),
)  # fmt: skip

MUNICIPAL_SCHOOL = Agency(
    "tesaban_sea_school", "local_school", "enrolled", "xls", (4, 15), 84,
    titles=(["ทะเบียนนักเรียนรายบุคคล โรงเรียนเทศบาล ๒ (บ้านปากบางหอย)"], ["ภาคเรียนที่ ๑ ปีการศึกษา ๒๕๖๙ ข้อมูล ณ ๑๐ มิ.ย. ๒๕๖๙"], []),
    totals=([], ["รวมทั้งสิ้น", "84", "คน"], ["ลงชื่อ", "", "", "ผู้รับรองข้อมูล"]),
    columns=(
        C("ที่", NONE, "running"),
        C("เลขที่ในชั้น", (NONE, "pupil_no"), "class_no"),
        C("รหัส นร.", "pupil_no", serial(4_100, "{:05d}")),
        C("เลข ๑๓ หลัก", "national_id", "id_dashed"),
        C(("ข้อมูลนักเรียน", "คำนำ ฯ"), "title", short),
        C(("ข้อมูลนักเรียน", "นาม"), "first_name", first),
        C(("ข้อมูลนักเรียน", "สกุล"), "last_name", last),
        C(("ข้อมูลนักเรียน", "ชื่อที่เรียกกัน"), "nickname", nick),
        C(("ข้อมูลนักเรียน", "ช/ญ"), "sex", "sex_letter"),
        C(("เกิด", "วันที่"), "birth_day", "born:day"),
        C(("เกิด", "เดือน"), "birth_month", "born:month_short"),
        C(("เกิด", "พ.ศ."), "birth_year", "born:year_be"),
        C(("อายุ ณ 16 พ.ค. 69", "ปี"), "age", "age"),
        C(("อายุ ณ 16 พ.ค. 69", "เดือน"), NONE, num(0, 12)),
        C(("ชั้นเรียน", "ระดับ"), "grade", "grade_of_age"),
        C(("ชั้นเรียน", "ห้อง"), NONE, "room"),
        C(("ชั้นเรียน", "ครูประจำชั้น"), NONE, STAFF),
        C(("ที่พักอาศัยปัจจุบัน", "เลขที่"), "house_no", "house"),
        C(("ที่พักอาศัยปัจจุบัน", "ชุมชน"), NONE, ("ชุมชนปากบาง", "ชุมชนสะพานปลา", "ชุมชนหลังมัสยิด", "ชุมชนบ้านใหม่")),
        C(("ที่พักอาศัยปัจจุบัน", "หมู่"), "moo", "moo"),
        C(("ที่พักอาศัยปัจจุบัน", "ต."), "tambon", "tambon"),
        C(("ที่พักอาศัยปัจจุบัน", "อ."), "amphoe", "amphoe"),
        C(("ที่พักอาศัยปัจจุบัน", "จ."), "province", "province"),
        C(("บิดา", "ชื่อ-สกุล"), "father_name", father_called),
        C(("บิดา", "เลขบัตร"), DROP, "parent_id_dashed?0.15"),
        C(("บิดา", "อาชีพ"), SOFT, JOBS),
        C(("บิดา", "รายได้/เดือน"), DROP, "money?0.2"),
        C(("มารดา", "ชื่อ-สกุล"), "mother_name", mother_called),
        C(("มารดา", "เลขบัตร"), DROP, dashed("other_id?0.1")),
        C(("มารดา", "อาชีพ"), SOFT, JOBS),
        C(("มารดา", "รายได้/เดือน"), DROP, "money?0.3"),
        C(("ผู้ปกครอง (ที่ติดต่อได้)", "ชื่อ-สกุล"), "guardian_name", guardian_called),
        C(("ผู้ปกครอง (ที่ติดต่อได้)", "เป็น"), NONE, "relation"),
        C(("ผู้ปกครอง (ที่ติดต่อได้)", "มือถือ"), "phone", "phone"),
        C("เข้าเรียนที่นี่เมื่อ", "enrolled_from", "entered:thai_two"),
        C("ย้ายมาจาก", NONE, gaps(by(SCHOOLS), 0.7, "-")),
        C("ศาสนา", DROP, ("อิสลาม", "อิสลาม", "พุทธ")),
        C("อาหารแพ้", DROP, gaps(("กุ้ง", "ปู", "นมวัว", "ถั่ว"), 0.9, "-")),
        C("ว่ายน้ำเป็น", NONE, ("เป็น", "เป็น", "ไม่เป็น")),
        C("หมายเหตุ", NONE, "remark"),
    ),
)  # fmt: skip

ISLAMIC_PRIVATE = Agency(
    "islamic_private_school", "private_school", "enrolled", "xlsx", (12, 18), 110,
    titles=(["รายงานข้อมูลนักเรียน โรงเรียนเอกชนสอนศาสนาควบคู่วิชาสามัญ ม.15(1)"],
    ["โรงเรียนดารุสสลามวิทยา  สำนักงานการศึกษาเอกชนจังหวัด"]),
    sheets_before=("คำชี้แจง", "รหัสที่ใช้"),
    columns=(
        C("ลำดับที่", NONE, "running"),
        C(("สช. PSIS", "เลข ปชช./รหัส G"), "national_id", "id_or_g"),
        C(("สช. PSIS", "รหัส นร. (PSIS)"), "pupil_no", num(10**7, 10**8, "96{}")),
        C(("ชื่อ (ไทย)", "คำนำหน้า"), "title", "title"),
        C(("ชื่อ (ไทย)", "ชื่อ"), "first_name", first),
        C(("ชื่อ (ไทย)", "สกุล"), "last_name", last),
        C(("ชื่อ (รูมี)", "Name"), ("alt_first_name", NONE), first_rumi),
        C(("ชื่อ (รูมี)", "Surname"), ("alt_last_name", NONE), last_rumi),
        C("เพศ", "sex", "sex"),
        C("วันเดือนปีเกิด (พ.ศ.)", "birth_date", "born:thai_short"),
        C("สัญชาติ", DROP, ("ไทย", "ไทย", "ไทย", "ไทย", "มาเลเซีย")),
        C(("วิชาสามัญ", "ชั้น"), "grade", "grade_of_age"),
        C(("วิชาสามัญ", "ห้อง"), NONE, "room"),
        C(("วิชาสามัญ", "แผนการเรียน"), NONE, ("วิทย์-คณิต", "ศิลป์-มลายู", "ศิลป์-อาหรับ")),
        C(("วิชาสามัญ", "GPAX"), NONE, "gpa"),
        C(("วิชาศาสนา", "ระดับ"), SOFT, ("อิบตีดาอียะฮ์", "มุตะวัสสิเฏาะฮ์", "ซานะวียะฮ์")),
        C(("วิชาศาสนา", "ชั้นปี"), SOFT, num(1, 4)),
        C(("วิชาศาสนา", "ผู้สอน"), NONE, USTAZ),
        C(("วิชาศาสนา", "จำนวนญุซที่ท่องจำ"), SOFT, num(0, 30)),
        C(("หอพัก", "อยู่ประจำ/ไป-กลับ"), NONE, ("ประจำ", "ไป-กลับ", "ประจำ")),
        C(("หอพัก", "ชื่อหอ"), NONE, gaps(("หออาอีชะห์", "หออุมัร", "หออบูบักร"), 0.4)),
        C(("ภูมิลำเนา", "บ้านเลขที่ หมู่ บ้าน"), ("address", "house_no"), house_moo),
        C(("ภูมิลำเนา", "ตำบล"), "tambon", "tambon"),
        C(("ภูมิลำเนา", "อำเภอ"), "amphoe", "amphoe"),
        C(("ภูมิลำเนา", "จังหวัด"), "province", "province"),
        C(("ภูมิลำเนา", "ไปรษณีย์"), NONE, postcode),
        C(("ครอบครัว", "บิดา"), "father_name", father),
        C(("ครอบครัว", "มารดา"), "mother_name", mother),
        C(("ครอบครัว", "สถานภาพสมรสบิดามารดา"), SOFT, ("อยู่ด้วยกัน", "หย่าร้าง", "บิดาเสียชีวิต", "แยกกันอยู่")),
        C(("ครอบครัว", "วาลี/ผู้ดูแล"), "guardian_name", guardian),
        C(("ครอบครัว", "โทร."), "phone", "phone_spaced?0.1"),
        C(("เงินอุดหนุน", "รายหัว (บาท)"), DROP, num(15_000, 17_500)),
        C(("เงินอุดหนุน", "ทุนเด็กกำพร้า"), DROP, gaps(num(1, 9, "{},000"), 0.85)),
        C(("เข้า-ออก", "วันเข้า"), "enrolled_from", "entered:be_slash"),
        C(("เข้า-ออก", "วันออก"), "enrolled_to", left("be_slash")),
        C(("เข้า-ออก", "สถานะปัจจุบัน"), "status", standing(("กำลังเรียน",) * 12 + ("พักการเรียน",), ("ลาออก", "ย้ายออก"))),
    ),
)  # fmt: skip

PONDOK = Agency(
    "pondok_register", "religious", "enrolled", "ods", (11, 18), 52,
    titles=(["บัญชีรายชื่อนักเรียนปอเนาะ (แบบ ปน.๒)"], ["สถาบันศึกษาปอเนาะบาบอเลาะ  บ้านสุไหงปาแน"]),
    totals=(["", "รวม ๕๒ คน"],),
    columns=(
        C("ที่", NONE, "running_thai"),
        C("ทะเบียนปอเนาะเลขที่", "pupil_no", thai(serial(1, "{}/๒๕๖๘"))),
        C("ชื่อและสกุลนักเรียน (โต๊ะปาเก)", "full_name", pair(pair(short, first, ""), last, "  ")),
        C("ชื่อเรียกในปอเนาะ", "nickname", nick),
        C("เพศ", "sex", "sex_letter"),
        C("เลขหลังบัตร/เลขประจำตัว ๑๓ หลัก", "national_id", thai(dashed("id_gaps"))),
        C("เกิดวันที่", "birth_date", "born:thai_digits_short"),
        C("อายุ", "age", "age_thai"),
        C("บ้านเดิมอยู่ที่", "address", "address_thai"),
        C("จังหวัด", "province", "province"),
        C("ชื่ออาเยาะ (พ่อ)", "father_name", father),
        C("ชื่อมามา (แม่)", "mother_name", mother),
        C("ผู้รับรอง", ("guardian_name", NONE), guardian_called),
        C("เบอร์ติดต่อทางบ้าน", "phone", "phone_uneven"),
        C("กีตาบที่เรียน", SOFT, ("มัตลาอัลบัดรอยน์", "มุนยะตุลมุศ็อลลี", "อัลกุรอาน", "ฟาริดะฮ์")),
        C("เรียนสามัญที่", ("school_name", NONE), ("กศน.ตำบล", "ไม่ได้เรียน", "สกร.อำเภอ", "ดารุสสลามวิทยา", "")),
        C("จบสามัญชั้น", "grade", ("ป.๖", "ป.๖", "ม.๓", "ป.๔", "-")),
        C("อยู่ปอเนาะตั้งแต่", "enrolled_from", "entered:thai_digits_short"),
        C("กระท่อมหลังที่", NONE, thai(num(1, 30))),
        C("พ่อแม่ทำงาน", SOFT, JOBS),
        C("สุขภาพ", DROP, HEALTH),
        C("ค่าข้าวสาร (เดือน)", DROP, thai(num(2, 7, "{}00"))),
        C("หมายเหตุ", NONE, ("", "", "กลับบ้านช่วงรอมฎอน", "น้องเรียนอยู่ด้วย", "")),
    ),
)  # fmt: skip

TADIKA = Agency(
    "tadika_municipality", "municipality", "enrolled_alternative", "html", (5, 12), 74,
    titles=(["ทะเบียนผู้เรียนศูนย์การศึกษาอิสลามประจำมัสยิด (ตาดีกา) ในเขต อบต."],),
    columns=(
        C("No.", NONE, "running"),
        C("ศูนย์ตาดีกา", "school_name", ("ตาดีกานูรุลอิสลาม", "ตาดีกามัสยิดกลาง", "ตาดีกาดารุลนาอีม", "ตาดีกาบ้านกำปงบารู")),
        C("รหัสศูนย์", "school_code", num(1, 60, "ตก.96-{:03d}")),
        C("CID เด็ก", "national_id", "id"),
        C("ชื่อ-สกุล เด็ก", "full_name", full_short),
        C("อายุ(ขวบ)", "age", "age"),
        C("เกิดเมื่อ", "birth_date", "born:be_short"),
        C("เพศ (ช=1 ญ=2)", "sex", "sex_code"),
        C("ชั้นตาดีกา", (NONE, DROP, "grade"), ("ปี 1", "ปี 2", "ปี 3", "ปี 4", "ปี 5", "ปี 6")),
        C("วันธรรมดาเรียนที่ ร.ร.", ("school_name", NONE), by(SCHOOLS)),
        C("ชั้นสามัญ", "grade", "grade_of_age"),
        C("พ่อ/แม่/ผู้ปกครอง", "guardian_name", guardian_called),
        C("เกี่ยวเป็น", NONE, "relation"),
        C("ติดต่อ", "phone", "phone_dashed"),
        C("บ้าน", NONE, village),
        C("เลขที่", "house_no", "house"),
        C("ม.", "moo", "moo"),
        C("ต.", "tambon", "tambon"),
        C("ครูผู้สอน", NONE, USTAZ),
        C("เบอร์ครู", NONE, "other_phone"),
        C("สัปบุรุษมัสยิด", SOFT, ("มัสยิดกลาง", "มัสยิดนูรุลอิสลาม", "มัสยิดดารุลนาอีม")),
        C("ค่าเครื่องแบบที่จ่าย", DROP, ("300", "300", "0")),
        C("ลงชื่อรับ", NONE, same("")),
    ),
)  # fmt: skip

FISHERY_COLLEGE = Agency(
    "fishery_college", "vocational", "enrolled", "xlsx", (15, 18), 100,
    titles=(
        ["แบบ ศธ.02 ออนไลน์"], ["ทะเบียนประวัตินักเรียน นักศึกษา"], ["วิทยาลัยประมงชายฝั่ง  สังกัด สอศ."], ["ปีการศึกษา 2569 ภาคเรียน 1"],
        [], ["ผู้พิมพ์: งานทะเบียน"], [],
    ),
    columns=(
        C("ลำดับ", NONE, "running"),
        C("กลุ่มเรียน", NONE, ("691040101", "691010201", "681040102", "671030101")),
        C("รหัสผู้เรียน", "pupil_no", "vocational_no"),
        C("ชื่อ - สกุล ผู้เรียน", "full_name", full),
        C("ชื่ออังกฤษ", NONE, pair(first_rumi, last_rumi)),
        C("เลขประชาชนผู้เรียน", "national_id", "id_quoted"),
        C("เกิดวันเดือนปี", "birth_date", "born:be_slash"),
        C("เพศ", "sex", "sex"),
        C("ระดับ-ชั้นปี", "grade", vocational),
        C("ประเภทวิชา", NONE, ("ประมง", "อุตสาหกรรม", "พาณิชยกรรม")),
        C("สาขาวิชา", NONE, ("เพาะเลี้ยงสัตว์น้ำ", "แปรรูปสัตว์น้ำ", "ช่างกลเรือ", "การบัญชี")),
        C("ระบบ", NONE, ("ปกติ", "ทวิภาคี", "เทียบโอน")),
        C("สถานภาพ นศ.", "status", standing(("กำลังศึกษา",) * 12 + ("พักการเรียน",), ("พ้นสภาพ",))),
        C("วันขึ้นทะเบียน", "enrolled_from", "entered:be_slash"),
        C("วันพ้นสภาพ", "enrolled_to", left("be_slash")),
        C("สาเหตุพ้นสภาพ", SOFT, standing(("",), ("ขาดเรียนนาน", "ออกเรือประมง", "ย้ายสถานศึกษา", "ไปทำงานมาเลเซีย"))),
        C("หน่วยกิตสะสม", NONE, num(0, 105)),
        C("เกรดเฉลี่ยสะสม", NONE, "gpa"),
        C("วุฒิเดิม", NONE, ("ม.3", "ม.3", "ม.6", "ปวช.")),
        C("สำเร็จจาก", NONE, by(SCHOOLS_LONG)),
        C("บ้านเลขที่(ปัจจุบัน)", "house_no", "house"),
        C("หมู่(ปัจจุบัน)", "moo", "moo"),
        C("ตำบล(ปัจจุบัน)", "tambon", "tambon"),
        C("อำเภอ(ปัจจุบัน)", "amphoe", "amphoe"),
        C("จังหวัด(ปัจจุบัน)", "province", "province"),
        C("รหัส ปณ.", NONE, postcode),
        C("มือถือ นศ.", ("phone", NONE), "other_phone"),
        C("ชื่อ-สกุลบิดาผู้เรียน", "father_name", father_called),
        C("เลขประชาชนบิดา", DROP, "parent_id?0.2"),
        C("ชื่อ-สกุลมารดาผู้เรียน", "mother_name", mother_called),
        C("เลขประชาชนมารดา", DROP, "other_id?0.2"),
        C("ผู้ปกครองตามสัญญา", "guardian_name", guardian_called),
        C("มือถือผู้ปกครอง", "phone", "phone"),
        C("อาชีพผู้ปกครอง", SOFT, JOBS),
        C("รายได้ครอบครัว/ปี", DROP, num(30, 190, "{},000")),
        C("ศาสนา", DROP, ("อิสลาม", "พุทธ")),
        C("กรุ๊ปเลือด", DROP, ("A", "B", "O", "AB", "")),
        C("ตาบอดสี", DROP, ("ไม่", "ไม่", "ไม่", "ใช่")),
        C("กู้ กยศ.", (DROP, NONE), ("กู้", "ไม่กู้")),
        C("ครูที่ปรึกษา", NONE, STAFF),
        C("สวม seaman book", NONE, ("มี", "ไม่มี", "ไม่มี")),
    ),
)  # fmt: skip

SPORTS = Agency(
    "sports_school_south", "sports", "enrolled", "xls", (12, 18), 60,
    titles=(["โรงเรียนกีฬาจังหวัด  มหาวิทยาลัยการกีฬาแห่งชาติ"], ["บัญชีนักเรียนประจำ รุ่นปี 2569"]),
    columns=(
        C("ที่", NONE, "running_dot"),
        C("รหัสนักกีฬา", "pupil_no", serial(120, "ซพ{:04d}")),
        C("ยศ-ชื่อ-สกุล", "full_name", pair(pair("title", first, ""), last, "   ")),
        C("ฉายา", "nickname", nick),
        C("เลขบัตร", "national_id", "id_spaced"),
        C("ด/ว/ป ที่เกิด", "birth_date", "born:be_dash"),
        C("รุ่นอายุ", NONE, ("U13", "U15", "U16", "U18")),
        C("ชั้น/ห้อง", "grade", "grade_of_age_room"),
        C(("ชนิดกีฬา", "หลัก"), NONE, ("เรือใบ", "วินด์เซิร์ฟ", "ปันจักสีลัต", "ฟุตบอล", "เซปักตะกร้อ")),
        C(("ชนิดกีฬา", "รอง"), NONE, gaps(("ว่ายน้ำ", "กรีฑา", "วอลเลย์ชายหาด"), 0.5)),
        C(("ชนิดกีฬา", "ผู้ฝึกสอน"), NONE, STAFF),
        C(("ชนิดกีฬา", "เหรียญ"), NONE, num(0, 6)),
        C(("สรีระ", "ส่วนสูง (ซม.)"), DROP, "height"),
        C(("สรีระ", "น้ำหนัก (กก.)"), DROP, "weight"),
        C(("สรีระ", "BMI"), DROP, real(15, 27, 1)),
        C(("สรีระ", "VO2max"), DROP, real(35, 62, 1)),
        C(("สรีระ", "ไขมัน %"), DROP, real(7, 25, 1)),
        C("ประวัติบาดเจ็บ", DROP, gaps(("ข้อเท้าพลิก", "เอ็นเข่าฉีก", "ไหล่หลุด"), 0.75, "-")),
        C("เบอร์เสื้อ", NONE, num(1, 40)),
        C("ไซซ์รองเท้า", (NONE, DROP), num(35, 45)),
        C("มาจากโรงเรียน", NONE, by(SCHOOLS)),
        C("ที่อยู่ทางบ้าน", "address", "address_long"),
        C("ผู้ปกครองชื่อ", "guardian_name", guardian),
        C("โทรศัพท์บ้าน/มือถือ", "phone", "phones"),
        C("อาหาร", SOFT, ("ฮาลาล", "ฮาลาล", "ทั่วไป")),
        C("เบี้ยเลี้ยง/วัน", DROP, ("75", "100", "75")),
        C("เลขบัญชี ธ.กรุงไทย", DROP, "account"),
        C("รายงานตัว", "enrolled_from", "entered:be_dash"),
        C("สภาพ", "status", ("ปกติ", "ปกติ", "ปกติ", "ลาพักรักษาตัว", "พ้นสภาพ")),
    ),
)  # fmt: skip

LIFELONG = Agency(
    "sakorn_island_district", "nonformal", "enrolled_alternative", "csv", (14, 18), 90, encoding="cp874",
    columns=(
        C("SEMESTRY", NONE, same("1/69")),
        C("GRP_CODE", NONE, ("6911001", "6911002", "6912004", "6913001")),
        C("GRP_NAME", NONE, ("ศกร.ตำบลเกาะใหญ่", "ศกร.ตำบลปากบาง", "กลุ่มปอเนาะบาบอเลาะ", "กลุ่มแพปลา")),
        C("STD_CODE", "pupil_no", "nonformal_no"),
        C("CARDID", "national_id", "id"),
        C("PRENAME", "title", short),
        C("NAME", "first_name", first),
        C("SURNAME", "last_name", last),
        C("SEX", "sex", "sex_code"),
        C("BIRDATE", "birth_date", "born:be_two"),
        C("อายุ ณ วันสมัคร", "age", "age"),
        C("LEVEL", "grade", stage),
        C("TERM_IN", NONE, ("1/67", "2/67", "1/68", "2/68")),
        C("REGIS_DATE", "enrolled_from", "entered:be_two"),
        C("FIN_CAUSE", ("status", NONE), standing(("",), ("จบหลักสูตร", "ลาออก", "หมดสภาพ"))),
        C("FIN_DATE", "enrolled_to", left("be_two")),
        C("LASTSCH", NONE, by(SCHOOLS)),
        C("NATION", DROP, ("ไทย", "ไทย", "ไทย", "พม่า")),
        C("RELIGION", DROP, ("อิสลาม", "อิสลาม", "พุทธ")),
        C("OCC", SOFT, ("ลูกจ้างแพปลา", "กรีดยาง", "ว่างงาน", "รับจ้าง")),
        C("INCOME", DROP, "money?0.3"),
        C("HANDICAP", DROP, ("0", "0", "0", "0", "3")),
        C("ADDNO", "house_no", "house"),
        C("ADDMOO", "moo", "moo"),
        C("ADDTUM", "tambon", "tambon"),
        C("ADDAMP", "amphoe", "amphoe"),
        C("ADDPROV", "province", "province"),
        C("ZIP", NONE, postcode),
        C("TEL", "phone", "phone"),
        C("FATHER", "father_name", father),
        C("MOTHER", "mother_name", mother),
        C("CREDIT_SUM", NONE, num(0, 76)),
        C("กพช.(ชม.)", NONE, num(0, 200)),
        C("N-NET", NONE, ("เข้าสอบ", "ไม่เข้าสอบ", "")),
        C("TEACHER", NONE, STAFF),
    ),
)  # fmt: skip

MIGRANT_CENTRE = Agency(
    "harbour_migrant_centre", "learning_centre", "enrolled_alternative", "xlsx", (4, 15), 80,
    titles=(["Harbour Light Learning Centre (Seafarers' Families) - Student Master List 2026-27"],),
    sheets_before=("Read me",),
    columns=(
        C("Sr.", NONE, "running"),
        C("HLLC ID", "pupil_no", serial(100, "HL-26-{}")),
        C("Student's name", "full_name", burmese),
        C("Thai-school name", ("nickname", NONE, "alt_first_name"), gaps(nick, 0.35)),
        C("M/F", "sex", "sex_mf"),
        C("D.O.B. (dd-mmm-yy)", "birth_date", gaps("born:abroad", 0.12, "unknown")),
        C("Age now", "age", "age"),
        C("Place of birth", NONE, ("Myeik", "Dawei", "Ranong", "Here", "Kawthaung")),
        C("Nationality", DROP, ("Myanmar", "Myanmar", "Cambodia", "Not registered")),
        C("Ethnic group", DROP, ("Bamar", "Dawei", "Mon", "Rohingya", "Khmer")),
        C("Religion", DROP, ("Buddhist", "Buddhist", "Muslim", "Christian")),
        C("13-digit no. (0- / 00-)", "national_id", gaps("id_foreign", 0.5)),
        C("G code (if MOU school)", "g_code", gaps("g_code", 0.6)),
        C("Pink card / CI no.", DROP, gaps(num(10**6, 10**7, "CI{}"), 0.6)),
        C("Passport", DROP, passport("passport")),
        C("Visa expires", DROP, passport(between(dt.date(2026, 8, 1), dt.date(2028, 2, 1), "english"))),
        C("Class 2026", "grade", "grade_of_age_migrant"),
        C("Track", NONE, ("Myanmar NFPE", "Thai NFE", "Bridging")),
        C("Homeroom Tr.", NONE, ("Tr. Khin Mar", "Tr. Aye", "Kru Som", "Tr. David")),
        C("1st day at HLLC", "enrolled_from", "entered:english"),
        C("Left on", "enrolled_to", left("english")),
        C("Still attending?", "status", standing(("Yes",) * 9 + ("Irregular",), ("No",))),
        C("Why left", SOFT, standing(("",), ("Boat moved port", "Work at peeling shed", "Went home", "Moved to Thai school"))),
        C("Father", "father_name", gaps(after("U ", BURMESE_MEN), 0.2)),
        C("Father's job", SOFT, ("Trawler crew", "Ice factory", "Net mending", "Rubber tapper")),
        C("Mother", "mother_name", gaps(after("Daw ", BURMESE_WOMEN), 0.1)),
        C("Mother's job", SOFT, ("Shrimp peeling", "Crab shed", "Home", "Palm estate")),
        C("Contact person in Thailand", "guardian_name", after("Daw ", BURMESE_WOMEN)),
        C("Phone / Viber", "phone", "phone?0.25"),
        C("Lives at (camp/pier)", ("address", NONE), ("Pier 3 rooms", "Fish market row A", "Palm estate 2 line", "Behind ice plant")),
        C("Sub-district", "tambon", "tambon"),
        C("Home language", (DROP, NONE), ("Burmese", "Dawei", "Mon", "Khmer")),
        C("Vaccination book", DROP, ("complete", "partial", "none")),
        C("Lunch fee/month", DROP, ("300", "0", "150")),
        C("Needs", SOFT, gaps(("uniform", "transport", "documents", "food"), 0.4)),
        C("Photo", NONE, num(1, 200, "IMG_{:04d}.JPG")),
    ),
)  # fmt: skip

FACTORY = Agency(
    "seafood_factory_learners", "workplace", "training", "xlsx", (15, 18), 44,
    titles=(["บจก. ทะเลใต้โฟรเซ่น - HR Training: โครงการเรียนร่วมงาน (Learn to Earn) รุ่น 3"],),
    columns=(
        C("#", NONE, "running"),
        C("Emp. code", "pupil_no", serial(24_300, "T{}")),
        C("คำนำหน้า (TH)", "title", "title"),
        C("Name TH", "first_name", first),
        C("Surname TH", "last_name", last),
        C("Name EN", ("alt_first_name", NONE), first_rumi),
        C("Surname EN", ("alt_last_name", NONE), last_rumi),
        C("Nick", "nickname", nick),
        C("ID card no.", "national_id", "id_number"),
        C("Card expiry", NONE, between(dt.date(2027, 1, 1), dt.date(2033, 1, 1), "ce_slash")),
        C("Birthday", "birth_date", "born:cell"),
        C("Age (YY)", "age", "age_number"),
        C("Gender", "sex", "sex_en"),
        C("Nat.", DROP, ("TH",) * 9 + ("MM",)),
        C("Dept.", NONE, ("Packing", "Cold storage", "QC", "Surimi line")),
        C("Shift", NONE, ("A", "B", "Day")),
        C("Start date", "enrolled_from", "entered:cell"),
        C("End of contract", "enrolled_to", gaps(between(dt.date(2026, 8, 1), dt.date(2027, 4, 1), "ce_slash"), 0.2)),
        C("Partner college", "school_name", ("วิทยาลัยประมงชายฝั่ง", "วก.เกาะใหญ่", "สกร.อำเภอเมือง")),
        C("Level studying", "grade", ("ปวช.1", "ปวช.2", "ปวช.3", "ม.ปลาย")),
        C("Training status", "status", ("On training", "On training", "Resigned", "Completed")),
        C("Training hrs", NONE, num(40, 900)),
        C("Allowance/day", DROP, ("345", "360", "345")),
        C("OT (THB)", DROP, "money?0.4"),
        C("Bank", SOFT, ("KBANK", "SCB", "KTB")),
        C("A/C no.", DROP, "account_10"),
        C("SSO hospital", SOFT, ("รพ.จังหวัด", "รพ.เกาะใหญ่")),
        C("Pre-employment check-up", DROP, ("ผ่าน", "ผ่าน", "HBsAg+", "รอผล")),
        C("Prayer room pass", (DROP, NONE), ("Y", "Y", "N")),
        C("Dorm room", NONE, gaps(num(101, 430), 0.4)),
        C("Home address", "address", "address"),
        C("Mobile", ("phone", NONE), "phone_abroad"),
        C("In case of emergency - name", ("guardian_name", NONE), guardian),
        C("In case of emergency - tel.", ("phone", NONE), "other_phone"),
        C("Supervisor", NONE, STAFF),
    ),
)  # fmt: skip

SKILL = Agency(
    "skill_boat_engine", "skill", "training", "html", (15, 18), 40,
    titles=(["สำนักงานพัฒนาฝีมือแรงงานจังหวัด"], ["รายชื่อผู้เข้ารับการฝึก สาขาช่างซ่อมเครื่องยนต์เรือหางยาว รุ่นที่ 2/2569"]),
    totals=(["", "", "รับรองถูกต้อง"],),
    columns=(
        C("ลำดับ", NONE, "running"),
        C("เลขที่ใบสมัคร", "pupil_no", serial(31, "ฝ.{:04d}/69")),
        C("ชื่อผู้เข้ารับการฝึก", "full_name", pair(pair("title", first, ""), last, "  ")),
        C("เลขที่บัตรประจำตัว", "national_id", "id_masked"),
        C("อายุ (ปี)", "age", "age"),
        C("เกิด พ.ศ.", "birth_year", "born:year_be"),
        C("วุฒิการศึกษาสูงสุด", "grade", ("ป.6", "ม.3", "ม.2", "ม.6", "ต่ำกว่า ป.6")),
        C("อาชีพก่อนฝึก", SOFT, ("ว่างงาน", "ลูกเรือ", "กรีดยาง", "นักเรียน")),
        C("หลักสูตร", NONE, ("ซ่อมเครื่องยนต์เรือ", "เชื่อมโลหะ", "ไฟฟ้าในเรือ")),
        C("จำนวน ชม.", NONE, ("30", "60", "280")),
        C("ฝึก ณ", NONE, JETTIES),
        C("เริ่มฝึก", "enrolled_from", "entered:thai_two"),
        C("สิ้นสุดฝึก", "enrolled_to", between(dt.date(2026, 6, 1), dt.date(2026, 7, 10), "thai_two")),
        C("ผลการฝึก", ("status", NONE), ("ผ่าน", "ผ่าน", "ไม่ผ่าน", "ออกกลางคัน")),
        C("เลขที่วุฒิบัตร", NONE, gaps(num(100, 999, "สพร.96/{}/69"), 0.3)),
        C("เบี้ยเลี้ยงผู้รับการฝึก", DROP, ("120", "120", "0")),
        C("บ้านเลขที่/หมู่", ("house_no", "address"), "house_moo"),
        C("ตำบลที่อยู่", "tambon", "tambon_short"),
        C("อำเภอที่อยู่", "amphoe", "amphoe_short"),
        C("ติดต่อกลับ", "phone", "phone_dashed"),
        C("วิทยากร", NONE, STAFF),
    ),
)  # fmt: skip

KOBO = Agency(
    "kobo_fishing_villages", "survey", "survey", "csv", (3, 18), 88, encoding="utf-8-sig", separator=";",
    columns=(
        C("start", NONE, "visited:kobo"),
        C("end", NONE, "visited:stamp"),
        C("today", "event_date", "visited:iso"),
        C("deviceid", NONE, num(10**5, 10**6, "ee.collect:{}")),
        C("username", NONE, ("opm_kohyai_01", "opm_kohyai_02", "opm_pakbang_07")),
        C("consent/agree", NONE, ("yes", "yes", "yes", "verbal")),
        C("place/amphoe_label", "amphoe", "amphoe"),
        C("place/tambon_label", "tambon", "tambon"),
        C("place/village", NONE, village),
        C("place/moo_no", "moo", "moo"),
        C("place/house", "house_no", "house"),
        C("place/gps", NONE, pair(pair(latitude, longitude), same("12.0 4.3"))),
        C("hh/head_name", ("guardian_name", NONE), guardian),
        C("hh/head_cid", DROP, "other_id?0.4"),
        C("hh/head_work", SOFT, ("fisher", "rubber", "palm", "malaysia", "none")),
        C("hh/income_month", DROP, num(2, 15, "{}000")),
        C("hh/boat_owner", (NONE, DROP), ("own", "rent", "none")),
        C("hh/tel", "phone", "phone?0.2"),
        C("child/order", NONE, num(1, 5)),
        C("child/prefix", "title", "title"),
        C("child/fname", "first_name", first),
        C("child/lname", "last_name", last),
        C("child/called", "nickname", gaps(nick, 0.1)),
        C("child/gender", "sex", "sex_lower"),
        C("child/has_cid", NONE, ("1", "1", "1", "0")),
        C("child/cid", "national_id", "id_gaps"),
        C("child/dob_known", NONE, ("exact", "exact", "year_only")),
        C("child/dob", "birth_date", "born:iso?0.2"),
        C("child/yob_be", "birth_year", "born:year_be"),
        C("child/age_est", "age", "age"),
        C("child/religion", DROP, ("islam", "islam", "buddhist")),
        C("child/language_home", (DROP, NONE), ("malay", "thai_south", "malay thai_south", "urak_lawoi")),
        C("child/disab", DROP, ("none", "none", "none", "hearing", "physical")),
        C("edu/now", "status", ("in_school", "in_school", "at_risk", "dropped_out", "never")),
        C("edu/school_said", "school_name", gaps(by(SCHOOLS_LONG), 0.3)),
        C("edu/last_class", "grade", dot_grade),
        C("edu/left_year", (NONE, "event_date"), gaps(("2566", "2567", "2568"), 0.7)),
        C("edu/why_left", SOFT, gaps(("poor", "work boat", "care_sibling", "married", "no_boat_transport"), 0.6)),
        C("edu/wants", SOFT, gaps(("back_school", "sakorn", "skill", "pondok", "not_ready"), 0.5)),
        C("child/hide_addr", "hide_address", ("no", "no", "no", "no", "yes")),
        C("note", NONE, gaps(("พบย่าแทน", "ออกเรือกลับเดือนหน้า", "ไปมาเลย์กับแม่"), 0.8)),
        C("_id", (NONE, "pupil_no"), "kobo_id"),
        C("_uuid", (NONE, "pupil_no"), "guid"),
        C("_submission_time", NONE, "visited:kobo"),
        C("_validation_status", NONE, ("validation_status_approved", "", "validation_status_on_hold")),
    ),
)  # fmt: skip

VOLUNTEERS = Agency(
    "osm_village_walk", "survey", "survey", "xlsx", (6, 18), 66,
    titles=(["แบบสำรวจเด็กในหมู่บ้าน (อสม.เดินเคาะประตูบ้าน)"], ["หน่วยบริการ รพ.สต.บ้านตันหยงบาตู"], []),
    breaks=(0, 22, 45), between=([], ["เขตรับผิดชอบ อสม. คนถัดไป"]), totals=(["รวมเด็กทั้งหมด", "66"],
    ["อสม.ผู้สำรวจ ........................"]),
    columns=(
        C("ลำดับ", NONE, "running"),
        C("วันที่เดินบ้าน", "event_date", "visited:uneven"),
        C("ชื่อ-สกุล เด็ก", "full_name", pair(gaps(short, 0.3), untitled, "")),
        C("เรียกกันว่า", "nickname", nick),
        C(("เพศ", "ช"), ("sex", NONE), "tick_boy"),
        C(("เพศ", "ญ"), ("sex", NONE), "tick_girl"),
        C("อายุ", "age", "age_uneven"),
        C("เกิดปีไหน", "birth_year", gaps("born:year_be", 0.3, "จำไม่ได้")),
        C("เลขบัตร 13 ตัว", "national_id", "id_uneven"),
        C(("บ้าน", "เลขที่"), "house_no", "house"),
        C(("บ้าน", "หมู่"), "moo", "moo_uneven"),
        C(("บ้าน", "ละแวก"), NONE, ("หน้าหาด", "หลังมัสยิด", "ปากคลอง", "ในสวน")),
        C("อยู่กับใคร", SOFT, ("พ่อแม่", "ยาย", "ย่า", "น้า", "พี่สาว")),
        C("ชื่อคนดูแล", "guardian_name", guardian),
        C("โทร", "phone", "phone_uneven"),
        C(("เรียนไหม", "เรียนอยู่"), ("status", NONE), state(0)),
        C(("เรียนไหม", "เรียนมั่งไม่เรียนมั่ง"), ("status", NONE), state(1)),
        C(("เรียนไหม", "ไม่เรียนแล้ว"), ("status", NONE), state(2)),
        C("โรงเรียนไหน", "school_name", gaps(by(SCHOOLS), 0.25)),
        C("ชั้นไหน", "grade", "grade_uneven"),
        C("ออกเพราะ", SOFT, gaps(("ไม่มีค่าเรือ", "ช่วยพ่อออกเล", "ไม่อยากเรียน", "แต่งงาน"), 0.75)),
        C(("สุขภาพ", "โรคประจำตัว"), DROP, HEALTH),
        C(("สุขภาพ", "ฉีดวัคซีนครบ"), DROP, ("ครบ", "ครบ", "ไม่ครบ")),
        C(("สุขภาพ", "พิการ"), DROP, tick(0.05)),
        C("พ่อไปมาเลย์", SOFT, tick(0.2)),
        C("บัตรคนจน", SOFT, ("มี", "มี", "ไม่มี")),
        C("อยากได้อะไร", SOFT, gaps(("จักรยาน", "ชุดนักเรียน", "ทุน", "เรียนช่าง"), 0.5)),
        C("อสม.", NONE, STAFF),
    ),
)  # fmt: skip

SHELTER = Agency(
    "shelter_coast", "shelter", "protected", "xls", (6, 18), 40,
    titles=(["ลับ - ทะเบียนผู้รับบริการ บ้านพักเด็กและครอบครัวจังหวัด"],),
    columns=(
        C("ลำดับ", NONE, "running"),
        C("เลขแฟ้ม", "pupil_no", "case_no"),
        C("วันรับตัว", ("enrolled_from", "event_date", NONE), "entered:thai_short"),
        C("นำส่งโดย", NONE, ("ตำรวจน้ำ", "รพ.จังหวัด", "1300", "ผู้ใหญ่บ้าน", "อบต.")),
        C("ชื่อ-สกุลผู้รับบริการ", "full_name", full_short),
        C("ชื่อสมมติ", ("nickname", NONE, "alt_first_name"), gaps(("ดาว", "ฟ้า", "คลื่น", "ทราย"), 0.3)),
        C("เลขประจำตัว ปชช.", "national_id", "id_rare"),
        C("เกิด", "birth_date", gaps("born:be_slash", 0.15)),
        C("อายุ", "age", "age_months"),
        C("เพศสภาพ", "sex", "sex"),
        C("สัญชาติ/สถานะบุคคล", DROP, ("ไทย", "ไทย", "เมียนมา", "ไร้รัฐ", "โรฮีนจา")),
        C("ศาสนา", DROP, ("อิสลาม", "พุทธ")),
        C("สภาพปัญหา", SOFT, ("ถูกทำร้าย", "ถูกทอดทิ้ง", "เร่ร่อน", "ครอบครัวแตกแยก", "แรงงานประมง")),
        C("ผู้เสียหายค้ามนุษย์", SOFT, ("ไม่ใช่", "ไม่ใช่", "ใช่")),
        C("ตั้งครรภ์", DROP, ("ไม่", "ไม่", "ไม่", "ใช่")),
        C("คดีความ", DROP, ("-", "-", "แจ้งความแล้ว", "ชั้นศาล")),
        C("ผลประเมิน SDQ", SOFT, ("ปกติ", "เสี่ยง", "มีปัญหา")),
        C("โรค/ยาที่ใช้", DROP, ("-", "-", "ซึมเศร้า", "วัณโรค")),
        C("ร.ร. ก่อนเข้าบ้านพัก", "school_name", gaps(by(SCHOOLS), 0.3)),
        C("ชั้น", "grade", "grade_of_age"),
        C("ระหว่างพักเรียนที่", (NONE, "school_name"), ("เรียนในบ้านพัก", "สกร.", "ร.ร.ใกล้เคียง", "-")),
        C("ภูมิลำเนา", "address", "address"),
        C("บิดา", "father_name", father_called),
        C("มารดา", "mother_name", mother_called),
        C("บิดา/มารดาต้องโทษ", DROP, ("-", "-", "-", "บิดา")),
        C("ญาติที่ติดต่อได้", "guardian_name", guardian),
        C("โทร.ญาติ", "phone", "phone?0.3"),
        C("ห้ามเปิดเผยที่อยู่", "hide_address", ("ใช่", "ใช่", "ไม่")),
        C("นักสังคมฯ เจ้าของเคส", NONE, STAFF),
        C("จำหน่ายเมื่อ", ("enrolled_to", "event_date"), gaps(between(*YEAR, "thai_short"), 0.6)),
        C("ผลการจำหน่าย", ("status", NONE), gaps(("คืนครอบครัว", "ส่งต่อสถานสงเคราะห์", "ส่งกลับประเทศ"), 0.6)),
    ),
)  # fmt: skip

FUND = Agency(
    "conditional_grant", "fund", "supported", "csv", (4, 15), 104, separator="\t", encoding="utf-8-sig",
    columns=(
        C("academic_year", NONE, same("2569")),
        C("semester", NONE, same("1")),
        C("batch_no", NONE, ("B1", "B1", "B2")),
        C("affiliation", NONE, ("สพฐ.", "สพฐ.", "อปท.", "สช.")),
        C("school_id10", "school_code", by(SCHOOLS_TEN)),
        C("school_nm", "school_name", by(SCHOOLS_LONG)),
        C("std_cid", "national_id", "id_or_g"),
        C("std_no", "pupil_no", "own_5"),
        C("std_title", "title", "title"),
        C("std_fname", "first_name", first),
        C("std_lname", "last_name", last),
        C("std_sex", "sex", "sex_code"),
        C("std_bdate", "birth_date", "born:be_iso"),
        C("class_level", "grade", "grade_of_age"),
        C("class_room", NONE, "room"),
        C("reg_addr_no", "house_no", "house"),
        C("reg_addr_moo", "moo", "moo"),
        C("reg_tambon", "tambon", "tambon"),
        C("reg_amphur", "amphoe", "amphoe"),
        C("reg_prov", "province", "province"),
        C("lat", NONE, latitude),
        C("lng", NONE, longitude),
        C("parent_cid", DROP, "parent_id"),
        C("parent_fullname", "guardian_name", guardian_called),
        C("parent_relation", NONE, "relation"),
        C("parent_tel", "phone", "phone?0.1"),
        C("hh_member", NONE, num(2, 11)),
        C("hh_income_avg", DROP, real(300, 2999, 2)),
        C("hh_depend", SOFT, ("สูงอายุ", "ว่างงาน", "เลี้ยงเดี่ยว", "ไม่มี", "ผู้พิการ")),
        C("house_type", SOFT, ("ปูน", "ไม้", "สังกะสี", "ขนำในสวน")),
        C("toilet", SOFT, ("มี", "มี", "ไม่มี")),
        C("vehicle", SOFT, ("จยย.", "เรือหางยาว", "ไม่มี")),
        C("pmt_score", SOFT, "score"),
        C("poor_level", SOFT, ("ยากจน", "ยากจนพิเศษ", "ใกล้จน")),
        C("pay_channel", SOFT, ("PromptPay", "ธ.ก.ส.", "ออมสิน", "เงินสด")),
        C("acc_no", DROP, gaps("account_10", 0.2)),
        C("grant_amount", DROP, ("1500", "1500", "2100")),
        C("attend_pct", NONE, real(62, 100, 1)),
        C("weight", DROP, "weight"),
        C("height", DROP, "height"),
        C("keep_status", "status", ("คงอยู่", "คงอยู่", "คงอยู่", "ย้าย", "ไม่พบตัว")),
        C("teacher_record", NONE, STAFF),
        C("approve_date", (NONE, "event_date"), between(*YEAR, "be_iso")),
    ),
)  # fmt: skip

GRADUATES = Agency(
    "moe_central_finishers", "graduates", "completed", "csv", (14, 18), 72, encoding="utf-8",
    columns=(
        C("EducationYear", NONE, same("2568")),
        C("Semester", NONE, same("2")),
        C("DepartmentCode", NONE, ("10", "11", "30")),
        C("SchoolID", "school_code", by(SCHOOLS_TEN)),
        C("SchoolNameThai", "school_name", by(SCHOOLS_LONG)),
        C("StudentReferenceID", ("pupil_no", NONE), "guid"),
        C("StudentID", "pupil_no", "own_5"),
        C("StudentPersonalID", "national_id", "id_or_g"),
        C("StudentPersonalIDTypeCode", NONE, ("1", "1", "1", "2")),
        C("StudentPassportNumber", DROP, "passport?0.97"),
        C("StudentPrefixCode", ("title", NONE), "prefix_code"),
        C("StudentNameThai", "first_name", first),
        C("StudentMiddleNameThai", "middle_name", gaps("middle", 0.96)),
        C("StudentLastNameThai", "last_name", last),
        C("StudentNameEnglish", ("alt_first_name", NONE), first_rumi),
        C("StudentLastNameEnglish", ("alt_last_name", NONE), last_rumi),
        C("StudentGenderCode", "sex", "sex_code"),
        C("StudentBirthDate", "birth_date", "born:midnight"),
        C("NationalityCode", DROP, ("099", "099", "099", "048")),
        C("RaceCode", DROP, ("099", "099", "048")),
        C("ReligionCode", DROP, ("1", "2", "2")),
        C("BloodCode", DROP, ("1", "2", "3", "")),
        C("HouseRegisterID", NONE, num(10**6, 10**7, "9601{}")),
        C("HouseNumber", "house_no", "house"),
        C("Moo", "moo", "moo"),
        C("Street", NONE, gaps(("เลียบชายทะเล", "ยนตรการ"), 0.8)),
        C("SubdistrictCode", (NONE, "tambon"), num(960101, 960709)),
        C("DistrictCode", (NONE, "amphoe"), num(9601, 9608)),
        C("ProvinceCode", (NONE, "province"), same("96")),
        C("GuardianPersonalID", DROP, "parent_id"),
        C("GuardianNameThai", "guardian_name", guardian_first),
        C("GuardianLastNameThai", "guardian_last_name", guardian_last),
        C("ContactPhone", "phone", "phone?0.2"),
        C("DisabilityCode", DROP, ("00", "00", "00", "05")),
        C("DisadvantagedCode", SOFT, ("00", "03", "00", "01")),
        C("StudentLiveWithCode", SOFT, ("1", "2", "3")),
        C("JourneyType", NONE, ("1", "2", "5")),
        C("EducationLevelName", "grade", level_done),
        C("GPAX", NONE, "gpa"),
        C("GraduateDate", ("event_date", "enrolled_to"), between(dt.date(2026, 3, 15), dt.date(2026, 4, 1), "iso")),
        C("StudentStatusCode", "status", ("จบการศึกษา", "จบการศึกษา", "จบการศึกษา", "รอตัดสิน")),
        C("NextPlanName", NONE, ("ศึกษาต่อ ม.4", "ศึกษาต่อ ปวช.", "ปอเนาะ", "ประกอบอาชีพ")),
        C("UpdateTimestamp", NONE, between(dt.date(2026, 4, 2), dt.date(2026, 5, 2), "update")),
    ),
)  # fmt: skip

MOVED = Agency(
    "moved_to_malaysia_notices", "notices", "moved_away", "ods", (4, 17), 46,
    titles=(["บัญชีแจ้งย้ายออกและติดตามตัวเด็ก อ.เกาะใหญ่"], ["รอบเดือน พ.ค.-มิ.ย. 2569"]),
    columns=(
        C("ลำดับ", NONE, "running"),
        C("เลขที่คำร้อง", "pupil_no", serial(210, "ท.{}/2569")),
        C("ชื่อตัว", "first_name", first),
        C("ชื่อสกุล", "last_name", last),
        C("เลขประจำตัวฯ", "national_id", "id_dashed"),
        C("วดป.เกิด", "birth_date", "born:thai_two"),
        C("วันที่แจ้งย้ายออก", "event_date", "lately:thai_two"),
        C("วันรับแจ้งปลายทาง", (NONE, "event_date"), gaps("lately:thai_two", 0.5)),
        C("บ้านเดิมเลขที่", "house_no", "house"),
        C("บ้านเดิมหมู่", "moo", "moo"),
        C("ตำบลเดิม", "tambon", "tambon"),
        C("อำเภอเดิม", "amphoe", "amphoe"),
        C("ย้ายไปที่", NONE, ("รัฐกลันตัน มาเลเซีย", "จ.ภูเก็ต", "กทม.", "รัฐเคดาห์ มาเลเซีย", "จ.สงขลา")),
        C("สาเหตุที่ย้าย", SOFT, ("ตามพ่อแม่ไปทำงาน", "เรียนต่อ", "ย้ายตามเรือ", "อยู่กับญาติ")),
        C("ผู้แจ้ง", NONE, guardian_called),
        C("เลขบัตรผู้แจ้ง", DROP, "other_id"),
        C("ผู้แจ้งเป็น", NONE, "relation"),
        C("โทรผู้แจ้ง", "phone", "phone_spaced"),
        C("หนังสือผ่านแดนเลขที่", DROP, gaps(num(10**5, 10**6, "BP{}"), 0.5)),
        C("โรงเรียนที่เคยอยู่", "school_name", by(SCHOOLS)),
        C("ชั้นที่เคยเรียน", "grade", "grade_of_age"),
        C("ผลติดตาม", ("status", NONE), ("ย้ายจริง", "ย้ายจริง", "ยังอยู่ในพื้นที่", "ไม่พบตัว")),
        C("นายทะเบียน", NONE, STAFF),
    ),
)  # fmt: skip

HEALTH_FILES = Agency(
    "health_person_file", "partner", "population", "csv", (3, 18), 116, separator="|", encoding="cp874",
    columns=(
        C("HOSPCODE", NONE, same("09614")),
        C("CID", "national_id", "id"),
        C("PID", "pupil_no", serial(1_200, "{:06d}")),
        C("HID", NONE, num(1, 2_000, "{:05d}")),
        C("PRENAME", ("title", NONE), "prefix_code"),
        C("NAME", "first_name", first),
        C("LNAME", "last_name", last),
        C("HN", ("pupil_no", NONE), "hn_7"),
        C("SEX", "sex", "sex_code"),
        C("BIRTH", "birth_date", "born:compact"),
        C("MSTATUS", SOFT, ("1", "1", "1", "2")),
        C("OCCUPATION_NEW", SOFT, ("9629", "000", "6121", "5411")),
        C("RACE", DROP, ("099", "099", "048")),
        C("NATION", DROP, ("099", "099", "048")),
        C("RELIGION", DROP, ("02", "02", "01")),
        C("EDUCATION", ("grade", NONE), ("01", "02", "03", "04")),
        C("FSTATUS", NONE, ("2", "2", "1")),
        C("FATHER", DROP, "parent_id?0.3"),
        C("MOTHER", DROP, "other_id?0.2"),
        C("COUPLE", DROP, "other_id?0.97"),
        C("VSTATUS", NONE, ("5", "5", "4")),
        C("MOVEIN", NONE, gaps("lately:compact", 0.8)),
        C("DISCHARGE", ("status", NONE), standing(("9",), ("2", "1", "3", "2"))),
        C("DDISCHARGE", ("event_date", "enrolled_to"), standing(("",), "lately:compact")),
        C("ABOGROUP", DROP, ("1", "2", "3", "4", "")),
        C("RHGROUP", DROP, ("1", "1", "")),
        C("LABOR", DROP, ("", "", "", "11", "22")),
        C("PASSPORT", DROP, "passport?0.95"),
        C("TYPEAREA", NONE, ("1", "3", "1", "2")),
        C("D_UPDATE", NONE, "lately:update"),
        C("TELEPHONE", ("phone", NONE), gaps(num(10**5, 10**6, "074{}"), 0.8)),
        C("MOBILE", "phone", "phone?0.25"),
        C("ADDR_HNO", "house_no", "house"),
        C("ADDR_VILLNAME", NONE, village),
        C("ADDR_VILLAGE", "moo", "moo_padded"),
        C("TMB_NAME", "tambon", "tambon"),
        C("AMP_NAME", "amphoe", "amphoe"),
        C("CHG_NAME", "province", "province"),
        C("DISABID", DROP, gaps(num(10**5, 10**6, "96{}"), 0.95)),
        C("RIGHT_CODE", SOFT, ("UCS", "UCS", "WEL", "SSS", "STP")),
    ),
)  # fmt: skip

CASE_TEAM = Agency(
    "case_team_boats", "case_team", "referral", "xlsx", (8, 18), 48,
    titles=(["บัญชีติดตามเคสรายบุคคล ทีมสหวิชาชีพ อ.เกาะใหญ่ (CM)"], ["ปรับปรุงล่าสุด 14 ก.ค. 69"]),
    sheets_before=("วิธีกรอก",),
    columns=(
        C("No", NONE, "running"),
        C("Case ID", "pupil_no", serial(1, "KY69-{:03d}")),
        C("CM", NONE, STAFF),
        C("เบอร์ CM", NONE, "other_phone_spaced"),
        C("ระดับสี", SOFT, ("แดง", "เหลือง", "เขียว")),
        C(("ตัวเด็ก", "ชื่อ-สกุล (เล่น)"), "full_name", full_nick),
        C(("ตัวเด็ก", "เลข ปชช."), "national_id", "id_or_word"),
        C(("ตัวเด็ก", "เกิด/อายุ"), "age", "age_words"),
        C(("ตัวเด็ก", "เพศ"), "sex", "sex_letter"),
        C(("ตัวเด็ก", "ไลน์/เฟซ"), NONE, gaps(num(10, 99, "boy.talay{}"), 0.5)),
        C(("พบได้ที่", "บ้านเลขที่"), "house_no", "house"),
        C(("พบได้ที่", "หมู่"), "moo", "moo_word"),
        C(("พบได้ที่", "ตำบล"), "tambon", "tambon_short"),
        C(("พบได้ที่", "จุดสังเกต"), NONE, ("หลังมัสยิด", "แพปลาเถ้าแก่ชัย", "ขนำสวนยาง", "ท่าเรือเก่า")),
        C(("ผู้ปกครอง", "ชื่อ"), "guardian_name", guardian_related),
        C(("ผู้ปกครอง", "โทร"), "phone", "phone_dashed?0.15"),
        C(("ผู้ปกครอง", "ทำอะไร"), SOFT, JOBS),
        C(("ผู้ปกครอง", "หนี้นอกระบบ"), DROP, gaps("money", 0.7)),
        C(("การเรียน", "ร.ร.ล่าสุด"), "school_name", by(SCHOOLS)),
        C(("การเรียน", "ชั้นล่าสุด"), "grade", "grade_of_age"),
        C(("การเรียน", "ปีที่ออก"), (NONE, "enrolled_to", "event_date"), ("2566", "2567", "2568")),
        C(("การเรียน", "สถานะตอนนี้"), "status", ("หลุด", "หลุด", "เสี่ยงหลุด", "กลับเข้าเรียน", "ติดตามไม่พบ")),
        C(("ประเมิน 4 มิติ", "สุขภาพกาย/จิต"), (DROP, NONE), ("ปกติ", "ซึม", "ติดเกม", "ฟันผุ")),
        C(("ประเมิน 4 มิติ", "พฤติกรรม"), SOFT, ("ปกติ", "เก็บตัว", "ก้าวร้าว")),
        C(("ประเมิน 4 มิติ", "ใช้ใบกระท่อม/ยา"), DROP, ("ไม่", "ไม่", "กระท่อม", "เคยบำบัด")),
        C(("ประเมิน 4 มิติ", "เศรษฐกิจ"), SOFT, ("ยากจน", "พอเลี้ยงตัว", "ไม่มีรายได้ประจำ")),
        C(("ลงเยี่ยม", "ครั้งที่ 1"), ("event_date", NONE), "visited:thai_two"),
        C(("ลงเยี่ยม", "ครั้งที่ 2"), (NONE, "event_date"), gaps("lately:thai_two", 0.5)),
        C(("ลงเยี่ยม", "ผล"), NONE, ("พบเด็ก", "พบยาย", "ออกเรือ", "ไม่พบใคร")),
        C(("แผนช่วยเหลือ", "ความต้องการเด็ก"), SOFT, ("เรียน สกร.", "ฝึกช่างเครื่องเรือ", "กลับ ร.ร.เดิม", "ยังไม่พร้อม")),
        C(("แผนช่วยเหลือ", "ส่งต่อไปที่"), NONE, ("สกร.อำเภอ", "วิทยาลัยประมง", "พมจ.", "รพ.สต.", "กสศ.")),
        C(("แผนช่วยเหลือ", "เงินช่วยเหลือ"), DROP, ("3,000", "0", "4,000", "")),
        C("ยินยอมให้ข้อมูล", NONE, ("ยินยอม", "ยินยอม", "รอ")),
        C("ปิดเคสวันที่", (NONE, "event_date"), gaps(between(*YEAR, "thai_two"), 0.75)),
    ),
)  # fmt: skip

AGENCIES: tuple[Agency, ...] = (
    REGISTRY, ISLAND_SCHOOL, MUNICIPAL_SCHOOL, ISLAMIC_PRIVATE, PONDOK, TADIKA, FISHERY_COLLEGE, SPORTS, LIFELONG,
    MIGRANT_CENTRE, FACTORY, SKILL,
    KOBO, VOLUNTEERS, SHELTER, FUND, GRADUATES, MOVED, HEALTH_FILES, CASE_TEAM,
)  # fmt: skip
