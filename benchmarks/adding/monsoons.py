"""What a province of the deep south, with pondok schools, rubber tappers and fishing villages sends, by somebody who had not read the guessing.

Belongs here: forms of such lists, with what each column is. Does not belong here: forms to develop against (``dev``).
"""

import numpy as np

from benchmarks.adding.cells import AS_OF, SHORT_TITLE, Form, column
from benchmarks.adding.forms import DROP, NONE, Agency, Column
from synthetic.slips import Slip
from synthetic.tables import Array, join, texts

BOYS = (
    "มูฮัมหมัดอามีน", "อับดุลเลาะ", "ซุลกิฟลี", "อัฟฟาน", "อิลฮัม", "นัสรูดิน", "ฟิกรี", "ฮาฟิส", "มูฮำหมัดซอฟวัน", "อาซัน", "อัซมี", "ไซฟุดดีน",
    "ฟุรกอน", "รุสลัน", "อานัส", "ตัรมีซี", "อับดุลฮากิม", "ฟัครุดดีน", "บุคอรี", "อิมรอน",
)  # fmt: skip
GIRLS = (
    "นูรฮายาตี", "ฟาตีเมาะ", "ซูไรดา", "อามีเนาะ", "นูรอัยนี", "ฮุสนา", "รุสนานี", "ซากีนะห์", "นัจมี", "อัสมา", "โนรีซัน", "ฟิรดาวส์",
    "นูรีฮัน", "ซารีนา", "ต่วนซอบารีเยาะ", "ไซนับ", "รอฮานี", "ฮายาตี", "วาฟาอ์", "คอดีเยาะ",
)  # fmt: skip
LASTS = (
    "สาและ", "ดือราแม", "เจ๊ะอาลี", "มะมิง", "อาแว", "หะยีสะมะแอ", "ยูโซ๊ะ", "กาเดร์", "บินอาแว", "แวดอเลาะ", "ลาเต๊ะ", "สะอิ", "มามะ", "เจะเตะ",
    "ดอเลาะ", "ยีหวังกอง", "วาเด็ง", "หะมะ", "นิเลาะ", "เปาะซา", "เซ็ง", "สามะแม", "อูมา",
)  # fmt: skip
MEN = ("มะรอปี", "อาหามะ", "สะมะแอ", "ดอเลาะ", "มะรูดิง", "อุเซ็ง", "รอซาลี", "มูฮำมัดสุกรี", "แวหะมะ", "ยะโก๊ะ", "อับดุลรอแม", "นิเซ็ง", "สุไลมาน")
WOMEN = ("แยนะ", "ซีตีฆอลีเยาะ", "มารียะ", "สารีปะ", "รอกีเย๊าะ", "ฮามีด๊ะ", "แวบีเดาะ", "พาตีเมาะ", "ไมมูเนาะ", "รูฮานี", "สีตีปาตีมาะ")
RUMI_BOYS = (
    "Muhammad Amin", "Abdulloh", "Sulkiflee", "Affan", "Ilham", "Nasrudin", "Fikree", "Hafis", "Muhammad Sofwan", "Asan", "Asmee", "Saifuddin",
    "Furkon", "Ruslan", "Anas", "Tarmeesee", "Abdulhakim", "Fakruddin", "Bukhoree", "Imron",
)  # fmt: skip
RUMI_GIRLS = (
    "Nurhayatee", "Fateemoh", "Suraida", "Aminoh", "Nur-ainee", "Husna", "Rusnanee", "Sakeenah", "Najmee", "Asma", "Noreesan", "Firdaos",
    "Nureehan", "Sareena", "Tuan Sobareeyoh", "Sainab", "Rohanee", "Hayatee", "Wafa", "Khodeeyoh",
)  # fmt: skip
RUMI_LASTS = (
    "Salaeh", "Deuramae", "Che-ali", "Maming", "Awae", "Hayeesamae", "Yusoh", "Kade", "Bin-awae", "Waedoloh", "Lateh", "Sa-i", "Mama", "Cheteh",
    "Doloh", "Yeewangkong", "Wadeng", "Hama", "Niloh", "Pohsa", "Seng", "Samamae", "Uma",
)  # fmt: skip
JAWI = (
    "محمد أمين", "عبد الله", "ذوالكفل", "عفان", "إلهام", "نصر الدين", "فكري", "حافظ", "محمد صفوان", "حسن", "عزمي", "سيف الدين",
    "فرقان", "رسلان", "أنس", "ترمذي", "عبد الحكيم", "فخر الدين", "بخاري", "عمران",
)  # fmt: skip
JAWI_GIRLS = (
    "نور حياتي", "فاطمة", "ثريا", "آمنة", "نور عيني", "حسنى", "روسناني", "سكينة", "نجمي", "أسماء", "نورسان", "فردوس",
    "نور إحسان", "سارينا", "صبرية", "زينب", "روحاني", "حياتي", "وفاء", "خديجة",
)  # fmt: skip
BURMESE_MEN = ("U Tin Maung", "U Kyaw Htay", "U Soe Naing", "U Aung Lwin", "U Than Zaw", "Saw Hser Gay")
BURMESE_WOMEN = ("Daw Khin Mya", "Daw San San Yi", "Daw Nilar", "Ma Thuzar", "Daw Aye Myint", "Naw Eh Paw")
KEEPERS = {"บิดา": MEN, "ตา": MEN, "มารดา": WOMEN, "ยาย": WOMEN, "ย่า": WOMEN}
KITABS = ("มุนยะตุลมุศ็อลลี", "กีฟายะฮฺ", "บะฮ์รุลมาซี", "อุมมุลบะรอฮีน", "อัลอัจรูมียะฮฺ")


def _malay(made: Slip) -> Array:
    """Which families bear Malay names: four of five."""
    return made["family"] % 5 != 0


def _of(words: tuple[str, ...], numbers: Array) -> Array:
    """Always the same word for the same number."""
    return texts([words[number % len(words)] for number in numbers.tolist()])


def _firsts(made: Slip, _rng: np.random.Generator) -> Array:
    """First names as in the deep south."""
    names = np.where(made["sex"] == "m", _of(BOYS, made["person"]), _of(GIRLS, made["person"]))
    return np.where(_malay(made), names, made["first"]).astype(object)


def _lasts(made: Slip, _rng: np.random.Generator) -> Array:
    """Family names as in the deep south."""
    return np.where(_malay(made), _of(LASTS, made["family"]), made["last"]).astype(object)


def _shorts(made: Slip) -> Array:
    """Titles as clerks shorten them."""
    return texts([SHORT_TITLE[title] for title in made["title"].tolist()])


def _whole(between: str = " ", title: str = "") -> Form:
    """First and last name in one cell, behind a ``short`` or ``long`` title glued to it, or none."""

    def cells(made: Slip, rng: np.random.Generator) -> Array:
        """Name and family name."""
        firsts, lasts = _firsts(made, rng), _lasts(made, rng)
        front = {"short": _shorts(made), "long": made["title"]}.get(title)
        return join(firsts if front is None else join(front, firsts), lasts, between=between)

    return cells


def _rough(made: Slip, rng: np.random.Generator) -> Array:
    """Names as three hands wrote them: with a title, without, with the nickname."""
    plain, titled, called = _whole()(made, rng), _whole("  ", "short")(made, rng), join(_whole(" ", "short")(made, rng), " (", made["nickname"], ")")
    ways = (plain, titled, called)
    return texts([ways[way][row] for row, way in enumerate(rng.integers(0, len(ways), len(made)).tolist())])


def _kin(who: str, part: str) -> Form:
    """A parent's or keeper's ``first`` or ``last`` name, or both (``whole``); nothing where nobody is known."""

    def cells(made: Slip, _rng: np.random.Generator) -> Array:
        """The names of that person."""
        native, family = made[f"{who}_first"], made["family"]
        if who == "guardian":
            firsts = texts([KEEPERS[r][f % len(KEEPERS[r])] if r in KEEPERS else "" for r, f in zip(made["relation"].tolist(), family.tolist(), strict=True)])
            maiden = texts([0 if relation == "บิดา" else 5 for relation in made["relation"].tolist()]).astype(int)
        else:
            firsts, maiden = _of(MEN if who == "father" else WOMEN, family), 0 if who == "father" else 5
        there = _malay(made) & (native != "")
        first = np.where(there, firsts, native).astype(object)
        last = np.where(there, _of(LASTS, family + maiden), made[f"{who}_last"]).astype(object)
        return {"first": first, "last": last, "whole": join(first, last, between=" ")}[part]

    return cells


def _called(title: str, form: Form) -> Form:
    """The same with a title in front."""
    return lambda made, rng: texts([f"{title}{name}" if name else "" for name in form(made, rng).tolist()])


def _number(low: int, high: int, form: str = "{}") -> Form:
    """Numbers from a range, written in some form."""
    return lambda made, rng: texts([form.format(v) for v in rng.integers(low, high, len(made)).tolist()])


def _now_and_then(share: float, form: Form) -> Form:
    """The same with most cells left empty: only this share is filled."""
    return lambda made, rng: np.where(rng.random(len(made)) < share, form(made, rng), "").astype(object)


def _fraction(low: float, high: float, form: str = "{:.2f}") -> Form:
    """Numbers with a fraction."""
    return lambda made, rng: texts([form.format(v) for v in rng.uniform(low, high, len(made)).tolist()])


def _others_id(step: int, dashed: bool = False) -> Form:
    """Numbers of other people."""

    def cells(made: Slip, _rng: np.random.Generator) -> Array:
        """Somebody else's thirteen digits."""
        rolled = np.roll(made["national_id"], step).tolist()
        return texts([f"{v[0]}-{v[1:5]}-{v[5:10]}-{v[10:12]}-{v[12:]}" if v and dashed else v for v in rolled])

    return cells


def _others_phone(step: int) -> Form:
    """Telephones of other people."""
    return lambda made, _rng: texts([f"{v[:3]}-{v[3:]}" if v else "" for v in np.roll(made["phone"], step).tolist()])


def _others_birth(made: Slip, rng: np.random.Generator) -> Array:
    """Days on which grown people were born."""
    years = rng.integers(2505, 2540, len(made)).tolist()
    return texts([f"{d:02d}/{m:02d}/{y}" for d, m, y in zip(rng.integers(1, 29, len(made)).tolist(), rng.integers(1, 13, len(made)).tolist(), years, strict=True)])


def _jawi(made: Slip, _rng: np.random.Generator) -> Array:
    """The first name in Arabic letters; Thai families have none."""
    names = np.where(made["sex"] == "m", _of(JAWI, made["person"]), _of(JAWI_GIRLS, made["person"]))
    return np.where(_malay(made), names, "").astype(object)


def _rumi(made: Slip, _rng: np.random.Generator) -> Array:
    """The first name in Latin letters."""
    return np.where(made["sex"] == "m", _of(RUMI_BOYS, made["person"]), _of(RUMI_GIRLS, made["person"])).astype(object)


def _rumi_lasts(made: Slip, _rng: np.random.Generator) -> Array:
    """The family name in Latin letters."""
    return _of(RUMI_LASTS, made["family"])


def _boy(made: Slip, rng: np.random.Generator) -> Array:
    """A Thai boy's first and last name with a title: nobody else comes to be ordained."""
    boys = made["first"][made["sex"] == "m"]
    firsts = np.where(made["sex"] == "m", made["first"], rng.choice(boys, len(made)))
    return join(join("ด.ช.", firsts), made["last"], between=" ")


def _entry_term(made: Slip, _rng: np.random.Generator) -> Array:
    """The term somebody came, as 1/2567."""
    return texts([f"{1 if day.month < 10 else 2}/{day.year + 543}" for day in made["entered"].astype("datetime64[D]").tolist()])


def _left(style: str, share: float) -> Form:
    """Days on which a share of them left, each some time after he came."""

    def cells(made: Slip, rng: np.random.Generator) -> Array:
        """The day in that style, or nothing."""
        came = made["entered"].astype("datetime64[D]")
        stayed = ((np.datetime64(AS_OF) - came).astype(int) * rng.uniform(0.2, 0.95, len(made))).astype(int)
        gone = Slip({**made.table, "entered": came + stayed.astype("timedelta64[D]")})
        return column(f"entered:{style}?{1 - share}", gone, rng)

    return cells


# fmt: off
AGENCIES: tuple[Agency, ...] = (
    Agency(  # a private school that teaches religion beside the common subjects; the registrar keeps one workbook for both
        "islamic_school", "private_school", "enrolled", "xlsx", (13, 18), 96, (
            Column("ที่", NONE, "running"),
            Column(("เลขประจำตัว", "สามัญ"), "pupil_no", "own_5"),
            Column(("เลขประจำตัว", "ศาสนา"), ("pupil_no", NONE), _number(1, 900, "ศ.{:03d}/66")),
            Column("เลขบัตร ปชช. 13 หลัก", "national_id", "id_dashed"),
            Column(("ชื่อ - สกุล นักเรียน", "คำนำ"), "title", "short_title"),
            Column(("ชื่อ - สกุล นักเรียน", "ชื่อ"), "first_name", _firsts),
            Column(("ชื่อ - สกุล นักเรียน", "สกุล"), "last_name", _lasts),
            Column(("ชื่อ - สกุล นักเรียน", "ยาวี"), ("alt_first_name", NONE), _jawi),
            Column("เพศ", "sex", "sex_letter"),
            Column("ว/ด/ป เกิด", "birth_date", "born:be_slash"),
            Column(("ชั้นเรียน", "สามัญ"), "grade", "grade_of_age"),
            Column(("ชั้นเรียน", "ห้อง"), NONE, "room"),
            Column(("ชั้นเรียน", "ศาสนา"), (NONE, DROP), ("อิบตีดาอียะห์ 4", "มุตะวัซซีเฏาะห์ 1", "มุตะวัซซีเฏาะห์ 2", "มุตะวัซซีเฏาะห์ 3", "ซานาวียะห์ 1", "ซานาวียะห์ 2")),
            Column(("การพัก", "ไป-กลับ"), NONE, ("/", "/", "")),
            Column(("การพัก", "หอพัก"), NONE, ("", "", "หอ 1", "หอ 2", "หอ 3")),
            Column(("บิดา", "ชื่อ"), "father_name", _kin("father", "first")),
            Column(("บิดา", "สกุล"), "father_last_name", _kin("father", "last")),
            Column(("บิดา", "อาชีพ"), (NONE, DROP), ("กรีดยาง", "กรีดยาง", "รับจ้าง", "ค้าขาย", "ประมง", "ร้านต้มยำมาเลย์")),
            Column(("บิดา", "โทร."), "phone", "phone_dashed?0.2"),
            Column(("มารดา", "ชื่อ"), "mother_name", _kin("mother", "first")),
            Column(("มารดา", "สกุล"), "mother_last_name", _kin("mother", "last")),
            Column(("ที่อยู่", "บ้านเลขที่"), "house_no", "house"),
            Column(("ที่อยู่", "หมู่"), "moo", "moo"),
            Column(("ที่อยู่", "ต."), "tambon", "tambon"),
            Column(("ที่อยู่", "อ."), "amphoe", "amphoe"),
            Column(("เงินอุดหนุน", "รายหัว"), DROP, ("4,430", "4,741", "0")),
            Column(("เงินอุดหนุน", "ค้างค่าหนังสือ"), DROP, "money?0.7"),
            Column("วันเข้าเรียน", "enrolled_from", "entered:be_short"),
        ),
        titles=(["ทะเบียนนักเรียน โรงเรียนนูรุลฮุดาวิทยา (มูลนิธิ)"], ["หลักสูตรบูรณาการสามัญ-อิสลามศึกษา ปีการศึกษา 2569"], []),
        totals=([], ["", "", "", "", "", "ลงชื่อ................................นายทะเบียน"]),
    ),
    Agency(  # a pondok: the babo's son types the register of the huts
        "pondok_huts", "religious", "enrolled_alternative", "xls", (12, 20), 58, (
            Column("ลำดับ", NONE, "running"),
            Column("เลขทะเบียนปอเนาะ", "pupil_no", _number(1, 400, "{}/2566")),
            Column("ชื่อ-สกุล (ตามบัตร)", "full_name", _whole("  ", "short")),
            Column("ที่ปอเนาะเรียกว่า", "nickname", ("แบเลาะ", "มะ", "ยี", "นิ", "แบมะ", "ดิง", "เลาะ", "ซูกี", "ปะดอ", "")),
            Column("บิน/บินตี (ชื่อพ่อ)", "father_name", _kin("father", "first")),
            Column("เกิดวันที่", "birth_date", "born:thai_two?0.1"),
            Column("อายุ", "age", "age_words"),
            Column("เลขบัตรปชช.", "national_id", "id_gaps"),
            Column("สัญชาติ (ไทย/มาเลย์/เขมร)", DROP, ("ไทย", "ไทย", "ไทย", "ไทย", "มาเลเซีย", "กัมพูชา")),
            Column("บ้านเดิมอยู่", "address", "address"),
            Column("ปอเนาะหลังที่", NONE, _number(1, 24)),
            Column("อยู่ร่วมกับ", NONE, lambda m, r: np.roll(_whole()(m, r), 3)),
            Column("มาอยู่ปอเนาะเมื่อ", "enrolled_from", "entered:thai_two"),
            Column("กีตาบที่เรียน", (NONE, DROP), KITABS),
            Column("ท่องจำ (ยุซ)", (NONE, DROP), _number(0, 30)),
            Column("เรียนสามัญที่", "school_name", ("สกร.อำเภอ", "สกร.อำเภอ", "", "", "รร.นูรุลฮุดาวิทยา", "รร.อิสลามประชาสงเคราะห์")),
            Column("จบสามัญชั้น", "grade", ("ป.6", "ป.6", "ม.3", "ป.4", "ม.1", "")),
            Column("ผู้ปกครอง", "guardian_name", _kin("guardian", "whole")),
            Column("เบอร์ ผปค.", "phone", "phone_uneven"),
            Column("กรีดยางหารายได้", NONE, ("/", "", "")),
            Column("ค่าน้ำ-ไฟ ต่อเดือน", DROP, ("50", "100", "ยกเว้น")),
            Column("โรคประจำตัว", DROP, ("", "", "", "หอบ", "ภูมิแพ้", "ลมชัก")),
            Column("ตอนนี้", "status", ("เรียนอยู่", "เรียนอยู่", "เรียนอยู่", "ออกแล้ว", "หายไปไม่กลับ")),
            Column("ออกเมื่อ", ("enrolled_to", "event_date"), _left("be_short", 0.2)),
        ),
        titles=(["ทะเบียนโต๊ะปาแก สถาบันศึกษาปอเนาะ ดารุสสลาม"],),
        breaks=(20, 40),
    ),
    Agency(  # a mosque's week-end school; the imam's daughter keeps the list and saves it as text
        "tadika_mosque", "religious", "training", "csv", (6, 12), 74, (
            Column("ลำดับที่", NONE, "running"),
            Column("รหัสนร.ตาดีกา", "pupil_no", _number(1, 300, "TDK{:04d}")),
            Column("คำนำหน้า", "title", "title"),
            Column("ชื่อ", "first_name", _firsts),
            Column("ชื่อสกุล", "last_name", _lasts),
            Column("ชื่อมลายู", ("alt_first_name", NONE), _rumi),
            Column("เพศ", "sex", "sex"),
            Column("วดป.เกิด", "birth_date", "born:be_dot"),
            Column("เลขปชช.", "national_id", "id_spaced"),
            Column("ชั้นตาดีกา", NONE, ("ปีที่ 1", "ปีที่ 2", "ปีที่ 3", "ปีที่ 4", "ปีที่ 5", "ปีที่ 6")),
            Column("รร.สามัญ", "school_name", "school"),
            Column("ชั้นสามัญ", "grade", "grade"),
            Column("ชื่อบิดา", "father_name", _called("นาย", _kin("father", "whole"))),
            Column("ชื่อมารดา", "mother_name", _called("นาง", _kin("mother", "whole"))),
            Column("โทรบ้าน", "phone", "phone"),
            Column("บ้านเลขที่", "house_no", "house"),
            Column("หมู่ที่", "moo", "moo"),
            Column("กลุ่มบ้าน", NONE, ("กูแบบาเดาะ", "ตะโละ", "บาโงกาแย", "กำปงบารู", "ปาตา")),
            Column("ตำบล", "tambon", "tambon"),
            Column("ฟัรดูอีน 100", (NONE, DROP), _number(40, 100)),
            Column("มาเรียน ส.-อา. (วัน)", NONE, _number(20, 76)),
            Column("อุสตาซ/อุสตาซะฮ์ประจำชั้น", NONE, ("นายอับดุลการิม ลาเต๊ะ", "น.ส.นูรีดา สาและ", "นายมะยากี อาแว", "น.ส.ฮาสนะ หะมะ")),
            Column("เบอร์อุสตาซ", NONE, ("081-5401122", "089-7340915", "093-6412208", "086-2901147")),
        ),
        encoding="cp874",
        titles=(["ศูนย์การศึกษาอิสลามประจำมัสยิด (ตาดีกา) มัสยิดนูรุลอิสลาม"],),
    ),
    Agency(  # a coast school's class teacher: the ministry's export, columns cut and others added for the home visits
        "coast_school_export", "school", "enrolled", "xlsx", (6, 12), 88, (
            Column("รหัสโรงเรียน", "school_code", ("94010052",)),
            Column("ชื่อโรงเรียน", "school_name", ("บ้านปาตาบูดี",)),
            Column("เลขประจำตัวนักเรียน", "national_id", "id_or_g"),
            Column("ชั้น", "grade", "grade_of_age"),
            Column("ห้อง", NONE, "room"),
            Column("เลขประจำตัวนักเรียน", "pupil_no", _number(3100, 4400, "{:05d}")),
            Column("เพศ", "sex", "sex_letter"),
            Column("คำนำหน้าชื่อ", "title", "title"),
            Column("ชื่อ", "first_name", _firsts),
            Column("นามสกุล", "last_name", _lasts),
            Column("วันเกิด", "birth_date", "born:be_slash"),
            Column("อายุ(ปี)", "age", "age"),
            Column("ศาสนา", DROP, ("อิสลาม", "อิสลาม", "อิสลาม", "พุทธ")),
            Column("สัญชาติ", DROP, ("ไทย", "ไทย", "ไทย", "กัมพูชา", "ไม่ปรากฏ")),
            Column("บ้านเลขที่", "house_no", "house"),
            Column("หมู่", "moo", "moo"),
            Column("ตำบล", "tambon", "tambon"),
            Column("อำเภอ", "amphoe", "amphoe"),
            Column("ชื่อผู้ปกครอง", "guardian_name", _kin("guardian", "first")),
            Column("นามสกุลผู้ปกครอง", "guardian_last_name", _kin("guardian", "last")),
            Column("ความเกี่ยวข้องของผู้ปกครองกับนักเรียน", NONE, "relation"),
            Column("ความด้อยโอกาส", DROP, ("เด็กยากจน", "เด็กยากจน", "-", "-", "กำพร้า")),
            Column("ยังไม่สามารถจำหน่ายได้ (3.1.8)", ("status", NONE), ("", "", "", "", "", "3.1.8")),
            Column("ขาดสะสม (วัน)", NONE, _number(0, 45)),
            Column("เยี่ยมบ้านแล้ว", NONE, ("/", "/", "")),
            Column("เบอร์ที่โทรติดจริง", "phone", "phone?0.2"),
        ),
        titles=(["วันและเวลาที่สร้างรายงาน 2026-06-11 21:14:05.318820"],),
    ),
    Agency(  # the district's learning-encouragement centre: groups in pondoks and tambons, many pupils work across the border
        "lifelong_pondok_groups", "nonformal", "enrolled_alternative", "xlsx", (15, 23), 110, (
            Column("ที่", NONE, "running"),
            Column("รหัส นศ.", "pupil_no", "nonformal_no"),
            Column("ชื่อ – สกุล", "full_name", _whole(" ", "long")),
            Column("เลขบัตรฯ", "national_id", "id"),
            Column("อายุ", "age", "age_number"),
            Column("ปี พ.ศ. เกิด", "birth_year", "born:year_number"),
            Column("ระดับ", "grade", ("ประถม", "ม.ต้น", "ม.ต้น", "ม.ปลาย", "ม.ปลาย")),
            Column("กลุ่ม/ศกร.ตำบล", (NONE, "school_name"), ("ปอเนาะดารุสสลาม", "ศกร.ตำบล 1", "ศกร.ตำบล 2", "กลุ่มประมงปาตา", "ปอเนาะบ้านตะโละ")),
            Column("ครูกลุ่ม", NONE, ("น.ส.โรสนี มามะ", "นายมะดาโอะ สะอิ", "นางปรานี แก้วทอง", "น.ส.ยามีละห์ วาเด็ง")),
            Column("เบอร์ครู", NONE, ("0812774410", "0897361120", "0954402717", "0630988154")),
            Column("เข้าภาคเรียนที่", ("enrolled_from", NONE), _entry_term),
            Column("นก.สะสม", NONE, _number(0, 76)),
            Column("กพช. (ชม.)", NONE, _number(0, 201)),
            Column("GPAX", (NONE, DROP), "gpa"),
            Column("N-NET", (NONE, DROP), ("ผ่าน", "ยังไม่สอบ", "ยังไม่สอบ", "ไม่ผ่าน")),
            Column("เข้าสอบปลายภาค 2/68", NONE, ("เข้าสอบ", "เข้าสอบ", "ขาดสอบ")),
            Column("สถานะ", "status", ("กำลังศึกษา", "กำลังศึกษา", "กำลังศึกษา", "ขาดการติดต่อ", "จบหลักสูตร", "พ้นสภาพ")),
            Column("อนุมัติจบเมื่อ", ("event_date", "enrolled_to"), _left("thai_short", 0.15)),
            Column("อาชีพ", (NONE, DROP), ("กรีดยาง", "ประมงชายฝั่ง", "ลูกจ้างร้านต้มยำ", "ว่างงาน", "ขายปลา")),
            Column("ทำงานอยู่ประเทศ", NONE, ("ไทย", "ไทย", "ไทย", "มาเลเซีย")),
            Column("โทร นศ.", "phone", "phone"),
            Column("ผปค. (อายุไม่ถึง 18)", "guardian_name", _kin("guardian", "whole")),
            Column("ที่อยู่ปัจจุบัน", "address", "address"),
            Column("ค่าหนังสือ/หัว", DROP, ("200", "340", "570")),
        ),
        sheets_before=("คำชี้แจง",),
        titles=(["บัญชีรายชื่อนักศึกษา หลักสูตรการศึกษานอกระบบ สกร.ระดับอำเภอ"],),
    ),
    Agency(  # a sub-district's child-care centre: the carer's class book, for milk, lunch and growth
        "child_care_centre", "local_school", "enrolled", "ods", (3, 5), 62, (
            Column("เลขที่", NONE, "running"),
            Column("รหัสเด็ก (CCIS)", "pupil_no", _number(10**6, 10**7, "94{}")),
            Column("เลข 13 หลัก", "national_id", "id_or_word"),
            Column("ด.ช./ด.ญ.", "title", "short_title"),
            Column("ชื่อเด็ก", "first_name", _firsts),
            Column("สกุลเด็ก", "last_name", _lasts),
            Column("ชื่อเล่น", "nickname", "nickname"),
            Column(("เกิด", "วันที่"), "birth_day", "born:day"),
            Column(("เกิด", "เดือน"), "birth_month", "born:month"),
            Column(("เกิด", "พ.ศ."), "birth_year", "born:year_be"),
            Column("อายุ ปี/เดือน", "age", "age_months"),
            Column("ห้อง", ("grade", NONE), ("เด็กเล็ก", "อ.1", "อ.2")),
            Column("เข้าศูนย์วันแรก", "enrolled_from", "entered:thai_two"),
            Column("ผดด.", NONE, ("ครูยะห์", "ครูนี", "ครูเราะ")),
            Column(("ภาวะโภชนาการ พ.ค.69", "นน."), DROP, _fraction(11, 22, "{:.1f}")),
            Column(("ภาวะโภชนาการ พ.ค.69", "สส."), DROP, _number(88, 116)),
            Column("วัคซีนครบ?", DROP, ("ครบ", "ไม่ครบ", "ผปค.ไม่ให้ฉีด")),
            Column("DSPM", DROP, ("สมวัย", "สมวัย", "สงสัยล่าช้า")),
            Column("แม่ชื่อ", "mother_name", _kin("mother", "whole")),
            Column("บัตรแม่", DROP, _others_id(9)),
            Column("แม่เกิด", DROP, _others_birth),
            Column("เงินอุดหนุนแรกเกิด 600", DROP, ("ได้", "ได้", "ยังไม่ได้", "ไม่ผ่านเกณฑ์")),
            Column("คนมารับ", (NONE, "guardian_name"), _called("", _kin("guardian", "whole"))),
            Column("เบอร์คนมารับ", "phone", "phone_spaced"),
            Column("บ.เลขที่", "house_no", "house"),
            Column("ม.", "moo", "moo"),
        ),
        titles=(["ศูนย์พัฒนาเด็กเล็กบ้านกูแบบาเดาะ อบต."], ["สมุดประจำชั้น ภาคเรียนที่ 1/2569"]),
        totals=([], ["รวม", "", "", "", "62 คน"]),
    ),
    Agency(  # a monastery in the market town: novices of the hot season, with sponsors of the robes
        "summer_novices", "religious", "training", "xlsx", (9, 15), 42, (
            Column("ลำดับ", NONE, "running_thai"),
            Column("ใบสมัครเลขที่", "pupil_no", _number(1, 120, "{:03d}")),
            Column("ชื่อ-นามสกุล ก่อนบวช", "full_name", _boy),
            Column("ฉายา", (NONE, "alt_first_name"), ("ปญฺญาธโร", "สุจิตฺโต", "ธมฺมวโร", "กิตฺติโก", "อภิปุญฺโญ", "")),
            Column("เกิดวันที่", "birth_date", "born:thai_digits"),
            Column("อายุ", "age", "age_thai"),
            Column("เลขบัตรประชาชน", "national_id", "id_thai"),
            Column("กำลังเรียนชั้น", "grade", "grade_of_age_thai"),
            Column("ร.ร.", "school_name", "school"),
            Column("โยมพ่อ", "father_name", "father_called"),
            Column("โยมแม่", "mother_name", "mother_called"),
            Column("เบอร์โยม", "phone", "phone_dashed"),
            Column("บ้านเลขที่ / หมู่", ("house_no", "address"), "house_moo"),
            Column("ตำบล", "tambon", "tambon"),
            Column("อำเภอ", "amphoe", "amphoe"),
            Column("วันบรรพชา", ("enrolled_from", NONE), ("๔ เม.ย. ๖๙",)),
            Column("พระพี่เลี้ยง", NONE, ("พระสมชาย ถาวโร", "พระมหาวิรัตน์ ญาณวีโร", "พระอนุชา ขนฺติธโร")),
            Column("ขนาดจีวร (ซม.)", NONE, ("150", "160", "170", "180")),
            Column("โรคประจำตัว / ยาที่แพ้", DROP, ("-", "-", "-", "หอบหืด", "แพ้เพนนิซิลิน")),
            Column("นักธรรม/ธรรมศึกษา สอบได้", (NONE, DROP), ("ตรี", "ตรี", "-", "ไม่ผ่าน")),
            Column("เจ้าภาพ", NONE, ("ร้านทองเยาวราช", "คุณวันดี แซ่ตั้ง", "กองร้อยทหารพราน", "ครอบครัวรัตนอุบล")),
            Column("โทร. เจ้าภาพ", NONE, _others_phone(8)),
            Column("ปัจจัย (บาท)", DROP, ("1,500", "3,000", "5,000")),
            Column("ผปค. เซ็นยินยอม", NONE, ("✓", "✓", "")),
        ),
        titles=(["วัดราษฎร์สโมสร"], ["ทะเบียนโครงการบรรพชาสามเณรภาคฤดูร้อน พ.ศ. ๒๕๖๙"]),
    ),
    Agency(  # a health station: the data centre's page of children behind with vaccines, saved as a workbook
        "vaccine_backlog", "partner", "population", "html", (3, 12), 90, (
            Column("HOSPCODE", NONE, ("10021", "10024")),
            Column("หน่วยบริการ", NONE, ("รพ.สต.บ้านปาตา", "รพ.สต.ตะโละ")),
            Column("PID", "pupil_no", _number(100, 9999, "{:06d}")),
            Column("CID", "national_id", "id"),
            Column("คำนำหน้า", "title", "title"),
            Column("ชื่อ", "first_name", _firsts),
            Column("สกุล", "last_name", _lasts),
            Column("เพศ", "sex", "sex_code"),
            Column("วันเกิด", "birth_date", "born:iso"),
            Column("อายุปี", "age", "age"),
            Column("ชื่อมารดา", "mother_name", _kin("mother", "whole")),
            Column("CID มารดา", (NONE, DROP), _others_id(13)),
            Column("บ้านเลขที่", "house_no", "house"),
            Column("หมู่", "moo", "moo_padded"),
            Column("ชื่อตำบล", "tambon", "tambon"),
            Column("มือถือ", "phone", "phone"),
            Column("TYPEAREA", NONE, ("1", "1", "3")),
            Column("NATION", DROP, ("099", "099", "099", "048")),
            Column("MMR2", DROP, "lately:be_slash?0.6"),
            Column("วัคซีนที่ค้าง", DROP, ("DTP5,OPV5", "MMR2", "JE2", "HPV")),
            Column("เหตุที่ไม่รับ", DROP, ("กลัวไข้", "ผู้ปกครองปฏิเสธ", "ไปมาเลเซีย", "")),
            Column("โรงเรียน/ศพด.", "school_name", "school"),
            Column("ติดตามล่าสุด", ("event_date", NONE), "visited:be_slash"),
            Column("อสม.ผู้ติดตาม", NONE, ("นางแมะยะ สามะแม", "นางคอลีเยาะ อูมา", "นางสุดา พรหมแก้ว")),
            Column("D_UPDATE", NONE, "lately:update"),
        ),
        titles=(["ระบบคลังข้อมูลด้านการแพทย์และสุขภาพ (HDC) : รายชื่อเด็กรับวัคซีนไม่ครบตามเกณฑ์อายุ"],),
    ),
    Agency(  # the village health volunteers: a Google form made by the tambon's nurse
        "volunteers_google_form", "survey", "survey", "csv", (6, 18), 105, (
            Column("ประทับเวลา", (NONE, "event_date"), "visited:google"),
            Column("ที่อยู่อีเมล", NONE, "email"),
            Column("อสม. ผู้กรอก (ชื่อ-สกุล)", NONE, ("แมะยะ สามะแม", "คอลีเยาะ อูมา", "สุดา พรหมแก้ว", "รอเมาะ เจะเตะ")),
            Column("เบอร์โทร อสม.", NONE, ("0872931104", "0815420099", "0936641027", "0629017745")),
            Column("1. บ้านหลังนี้เลขที่เท่าไร", "house_no", "house"),
            Column("2. อยู่หมู่ที่เท่าไร", "moo", "moo_uneven"),
            Column("3. ตำบลอะไร", "tambon", "tambon"),
            Column("4. เด็กชื่ออะไร (ไม่ต้องใส่นามสกุล)", "first_name", _firsts),
            Column("5. นามสกุลของเด็ก", "last_name", _lasts),
            Column("6. ที่บ้านเรียกเด็กว่าอะไร", "nickname", "nickname"),
            Column("7. เด็กเป็นผู้ชายหรือผู้หญิง", "sex", "sex"),
            Column("8. เด็กเกิดวันที่เท่าไร (ไม่ทราบเว้นว่าง)", "birth_date", "born:be_short?0.3"),
            Column("9. เด็กอายุกี่ปี", "age", "age_uneven"),
            Column("10. เลข 13 หลักของเด็ก", "national_id", "id_uneven"),
            Column("11. วันนี้เด็กยังเรียนหนังสืออยู่ไหม", "status", ("เรียนอยู่", "เรียนอยู่", "หยุดเรียนแล้ว", "ไม่เคยเรียน", "เรียนบ้างขาดบ้าง")),
            Column("12. ถ้าเรียน เรียนที่ไหน (โรงเรียน/ปอเนาะ/สกร.)", "school_name", "school"),
            Column("13. เรียนถึงชั้นไหน", "grade", "grade_uneven"),
            Column("14. ถ้าหยุดเรียน เพราะอะไร (ตอบได้หลายข้อ)", NONE, ("", "", "ช่วยพ่อแม่กรีดยาง", "ไม่มีค่ารถ;ไม่อยากเรียน", "แต่งงาน", "ออกเรือกับพ่อ")),
            Column("15. ใครเป็นคนดูแลเด็ก (ชื่อ-สกุล)", "guardian_name", _kin("guardian", "whole")),
            Column("16. คนดูแลเป็นอะไรกับเด็ก", NONE, "relation"),
            Column("17. เบอร์โทรที่ติดต่อบ้านนี้ได้", "phone", "phone_uneven"),
            Column("18. ทั้งบ้านมีรายได้เดือนละเท่าไร", DROP, ("ต่ำกว่า 3,000", "3,000-6,000", "6,001-10,000", "มากกว่า 10,000")),
            Column("19. เด็กพิการหรือป่วยเรื้อรังไหม", DROP, ("ไม่", "ไม่", "ไม่", "พิการ", "ป่วยเรื้อรัง")),
            Column("20. เด็กเคยใช้น้ำกระท่อมหรือยาไหม", DROP, ("ไม่เคย", "ไม่เคย", "เคย", "ไม่ตอบ")),
            Column("21. เด็กอยากเรียนต่อแบบไหน", NONE, ("กลับโรงเรียนเดิม", "สกร.", "ฝึกอาชีพ", "ปอเนาะ", "ไม่อยากเรียน")),
            Column("22. บ้านนี้ขอไม่ให้บอกที่อยู่กับหน่วยงานอื่นหรือไม่", "hide_address", ("ไม่", "ไม่", "ไม่", "ขอ")),
        ),
        encoding="utf-8",
    ),
    Agency(  # a foundation's survey of fishing villages with KoboToolbox
        "kobo_fishing_villages", "survey", "survey", "csv", (5, 18), 80, (
            Column("today", "event_date", "visited:iso"),
            Column("enum/enum_name", NONE, ("Rusnee", "Adul", "Kanya", "Maropee")),
            Column("enum/enum_tel", NONE, ("0817760112", "0894013340", "0936510087", "0650917723")),
            Column("loc/pier_name", NONE, ("ปาตา", "ท่าเสา", "บาลา", "ตันหยง")),
            Column("loc/moo", "moo", "moo"),
            Column("loc/tambon", "tambon", "tambon"),
            Column("loc/_gps_latitude", (NONE, DROP), _fraction(6.3, 6.9, "{:.5f}")),
            Column("hh/head_name", (NONE, "guardian_name"), _kin("guardian", "whole")),
            Column("hh/head_cid", DROP, _others_id(5)),
            Column("hh/tel", "phone", "phone"),
            Column("hh/boat", NONE, ("kolae", "trawler_crew", "none", "longtail")),
            Column("hh/income_month", DROP, "money"),
            Column("kid/fname", "first_name", _firsts),
            Column("kid/lname", "last_name", _lasts),
            Column("kid/nickname", "nickname", "nickname"),
            Column("kid/sex", "sex", "sex_lower"),
            Column("kid/dob", "birth_date", "born:iso?0.25"),
            Column("kid/age_est", "age", "age"),
            Column("kid/cid", "national_id", "id"),
            Column("kid/edu_status", "status", ("studying", "studying", "at_risk", "dropped_out", "never_enrolled")),
            Column("kid/sch_name", "school_name", "school"),
            Column("kid/last_grade", "grade", "grade"),
            Column("kid/reason_left", NONE, ("", "", "work_sea", "no_money", "no_interest", "work_sea no_money")),
            Column("kid/disability", DROP, ("none", "none", "none", "seeing", "hearing")),
            Column("consent/agree", NONE, ("yes", "yes", "pending")),
            Column("consent/hide_addr", "hide_address", ("no", "no", "no", "yes")),
            Column("_id", ("pupil_no", NONE), "kobo_id"),
            Column("_submission_time", NONE, "visited:kobo"),
        ),
        separator=";", encoding="utf-8-sig",
    ),
    Agency(  # the provincial relief centre: children of victims of the unrest and their yearly grants
        "unrest_relief", "fund", "supported", "xlsx", (4, 22), 55, (
            Column("ที่", NONE, "running"),
            Column("ทะเบียนทายาท", "pupil_no", _number(1, 700, "ทย {}/2560")),
            Column(("ผู้ได้รับผลกระทบ", "ชื่อ-สกุล", ""), (NONE, DROP), lambda m, r: np.roll(_kin("father", "whole")(m, r), 2)),
            Column(("ผู้ได้รับผลกระทบ", "เลขบัตร", ""), DROP, _others_id(8, dashed=True)),
            Column(("ผู้ได้รับผลกระทบ", "เหตุการณ์", "วันที่"), DROP, "lately:thai_two"),
            Column(("ผู้ได้รับผลกระทบ", "เหตุการณ์", "ผล"), DROP, ("เสียชีวิต", "เสียชีวิต", "ทุพพลภาพ", "บาดเจ็บสาหัส")),
            Column(("เด็ก/ทายาท", "ชื่อ-สกุล", "คำนำ"), "title", "short_title"),
            Column(("เด็ก/ทายาท", "ชื่อ-สกุล", "ชื่อตัว"), "first_name", _firsts),
            Column(("เด็ก/ทายาท", "ชื่อ-สกุล", "ชื่อสกุล"), "last_name", _lasts),
            Column(("เด็ก/ทายาท", "เลขบัตร", ""), "national_id", "id_dashed"),
            Column(("เด็ก/ทายาท", "ว.ด.ป.เกิด", ""), "birth_date", "born:thai_short"),
            Column(("เด็ก/ทายาท", "การศึกษา", "ชั้น"), "grade", "grade"),
            Column(("เด็ก/ทายาท", "การศึกษา", "สถาบัน"), "school_name", "school"),
            Column(("เด็ก/ทายาท", "การศึกษา", "ยังเรียน/เลิกเรียน"), "status", ("ยังเรียน", "ยังเรียน", "ยังเรียน", "เลิกเรียน", "จบแล้ว")),
            Column(("ผู้ดูแลเด็ก", "ชื่อ-สกุล", ""), "guardian_name", _kin("guardian", "whole")),
            Column(("ผู้ดูแลเด็ก", "โทร.", ""), "phone", "phone_dashed"),
            Column(("ที่อยู่", "เลขที่", ""), "house_no", "house"),
            Column(("ที่อยู่", "หมู่", ""), "moo", "moo"),
            Column(("ที่อยู่", "ตำบล", ""), "tambon", "tambon_short"),
            Column(("ที่อยู่", "อำเภอ", ""), "amphoe", "amphoe_short"),
            Column(("ทุนยังชีพรายปี (บาท)", "ปี 68", ""), DROP, ("24,000", "36,000", "-")),
            Column(("ทุนยังชีพรายปี (บาท)", "ปี 69", ""), DROP, ("24,000", "36,000", "-")),
            Column(("การเยี่ยม", "วันที่", ""), "event_date", "visited:thai_two"),
            Column(("การเยี่ยม", "สภาพจิตใจ", ""), DROP, ("ปกติ", "ปกติ", "ซึมเศร้า", "PTSD")),
            Column(("การเยี่ยม", "ผู้เยี่ยม", ""), NONE, ("นักพัฒนาสังคม 1", "อาสาเยียวยา อ.เมือง", "นักจิตวิทยา")),
            Column("ขอปกปิดที่อยู่", "hide_address", ("", "", "ขอปกปิด")),
        ),
        titles=(["ศูนย์ประสานงานเยียวยาผู้ได้รับผลกระทบจากสถานการณ์ความไม่สงบ"], ["บัญชีทายาทที่ได้รับทุนการศึกษาต่อเนื่อง"], ["ข้อมูล ณ 30 มิ.ย. 2569"]),
    ),
    Agency(  # an orphans' foundation with sponsors in the Gulf: headings in two languages
        "orphans_sponsors", "fund", "supported", "xlsx", (4, 18), 66, (
            Column("Orphan Code รหัสเด็ก", "pupil_no", _number(1, 900, "PTN-{:04d}")),
            Column("ชื่อ-สกุล", "full_name", _whole(" ", "long")),
            Column("Name in English", ("alt_first_name", NONE), lambda m, r: join(_rumi(m, r), _rumi_lasts(m, r), between=" ")),
            Column("Arabic name ชื่ออาหรับ", ("alt_first_name", NONE), _jawi),
            Column("Gender เพศ", "sex", "sex_en"),
            Column("Date of Birth วันเกิด", "birth_date", "born:ce_slash"),
            Column("Age อายุ", "age", "age"),
            Column("ID card เลขบัตรเด็ก", "national_id", "id_quoted"),
            Column("Late father บิดาผู้ล่วงลับ", "father_name", _kin("father", "whole")),
            Column("Died on เสียชีวิตเมื่อ", (NONE, DROP), "lately:ce_slash"),
            Column("Cause สาเหตุ", DROP, ("Accident", "Illness", "Drowned", "Shot", "Illness")),
            Column("Mother มารดา", "mother_name", _kin("mother", "whole")),
            Column("Mother ID เลขบัตรมารดา", DROP, _others_id(15)),
            Column("Guardian ผู้อุปการะ", "guardian_name", _kin("guardian", "whole")),
            Column("Tel. ผู้อุปการะ", "phone", "phone_abroad"),
            Column("Address ที่อยู่", "address", "address_long"),
            Column("School โรงเรียน", "school_name", "school"),
            Column("Class ชั้น", "grade", "grade"),
            Column("Health สุขภาพ", DROP, ("Good", "Good", "Asthma", "Thalassemia")),
            Column("Quran (juz)", (NONE, DROP), _number(0, 30)),
            Column("Sponsor ผู้อุปถัมภ์", NONE, ("Bayt Al-Khair", "Haji Ismail (KL)", "IHH", "ครอบครัวหะยีสะมะแอ")),
            Column("Sponsor contact", NONE, ("+60123407781", "+96522401190", "+902126311121", "0812770914")),
            Column("Since เริ่มอุปถัมภ์", NONE, "lately:ce_slash"),
            Column("Amount/month เงิน/เดือน", DROP, ("1,200", "1,500", "1,000")),
            Column("A/C no. เลขบัญชี", DROP, "account"),
        ),
        titles=(["PATTANI ORPHANS CARE FOUNDATION  มูลนิธิเพื่อเด็กกำพร้า"],),
    ),
    Agency(  # the rubber authority's branch: growers ask for grants for their children
        "rubber_growers_grants", "fund", "supported", "xls", (10, 22), 70, (
            Column("ลำดับ", NONE, "running"),
            Column("ใบคำขอเลขที่", "pupil_no", _number(1, 400, "49(5)-{:03d}/69")),
            Column(("เกษตรกรผู้ยื่นคำขอ (ผู้ปกครอง)", "เลขทะเบียน กยท."), (NONE, DROP), _number(10**7, 10**8, "94{}")),
            Column(("เกษตรกรผู้ยื่นคำขอ (ผู้ปกครอง)", "ชื่อ"), "guardian_name", _kin("guardian", "first")),
            Column(("เกษตรกรผู้ยื่นคำขอ (ผู้ปกครอง)", "สกุล"), "guardian_last_name", _kin("guardian", "last")),
            Column(("เกษตรกรผู้ยื่นคำขอ (ผู้ปกครอง)", "เลขประจำตัวประชาชน"), DROP, _others_id(10)),
            Column(("เกษตรกรผู้ยื่นคำขอ (ผู้ปกครอง)", "วันเกิด"), DROP, _others_birth),
            Column(("เกษตรกรผู้ยื่นคำขอ (ผู้ปกครอง)", "มือถือ"), "phone", "phone_number"),
            Column(("สวนยาง", "เนื้อที่ (ไร่)"), (NONE, DROP), _fraction(2, 24, "{:.1f}")),
            Column(("สวนยาง", "ที่ตั้งสวน"), NONE, ("ม.3 บ้านตะโละ", "ม.1 บ้านกูแบ", "ม.6 บ้านบาลา", "ม.4 บ้านปาตา")),
            Column(("สวนยาง", "รายได้สุทธิ/ปี"), DROP, _number(20_000, 90_000, "{:,}")),
            Column(("บุตรที่ขอรับทุน", "คำนำหน้า"), "title", "title"),
            Column(("บุตรที่ขอรับทุน", "ชื่อ"), "first_name", _firsts),
            Column(("บุตรที่ขอรับทุน", "สกุล"), "last_name", _lasts),
            Column(("บุตรที่ขอรับทุน", "เลขประจำตัวประชาชน"), "national_id", "id_number"),
            Column(("บุตรที่ขอรับทุน", "วันเกิด"), "birth_date", "born:cell"),
            Column(("บุตรที่ขอรับทุน", "ระดับชั้น"), "grade", "grade_of_age"),
            Column(("บุตรที่ขอรับทุน", "สถานศึกษา"), "school_name", "school"),
            Column(("บุตรที่ขอรับทุน", "เกรดเฉลี่ย"), (NONE, DROP), "gpa"),
            Column("ที่อยู่", "address", "address"),
            Column("ประเภททุน", NONE, ("ต่อเนื่อง", "รายปี", "เรียนดี")),
            Column("ทุนละ (บาท)", DROP, ("3,000", "5,000", "10,000")),
            Column("ธ.ก.ส. เลขที่บัญชี", DROP, "account_10"),
            Column("มติ", NONE, ("อนุมัติ", "อนุมัติ", "สำรอง", "ไม่อนุมัติ")),
            Column("ลงวันที่", NONE, "lately:be_two"),
        ),
        titles=(["การยางแห่งประเทศไทย สาขา"], ["สรุปคำขอทุนการศึกษาบุตรเกษตรกรชาวสวนยาง มาตรา 49(5) ปี 2569"]),
        totals=(["", "รวมทั้งสิ้น", "", "", "", "", "", "", "", "", "", "", "70 ราย"],),
    ),
    Agency(  # the juvenile observation centre: an extract for the schooling of those under its watch
        "juvenile_observation", "case_team", "supported", "csv", (12, 18), 38, (
            Column("รหัสเยาวชน", "pupil_no", _number(1, 500, "สพ{:04d}/69")),
            Column("เลขคดีดำ", (NONE, DROP), _number(1, 300, "ยชอ {}/2569")),
            Column("ฐานความผิด", DROP, ("พ.ร.บ.ยาเสพติดฯ", "ลักทรัพย์", "ทำร้ายร่างกาย", "พืชกระท่อม", "ขับรถประมาท", "อาวุธปืน")),
            Column("วันจับกุม", DROP, "lately:thai_two"),
            Column("คำนำหน้า", "title", "short_title"),
            Column("ชื่อตัว", "first_name", _firsts),
            Column("ชื่อสกุล", "last_name", _lasts),
            Column("ชื่อเดิม (ถ้ามี)", "alt_first_name", _now_and_then(0.15, lambda m, r: np.roll(_firsts(m, r), 6))),
            Column("เลขประจำตัว ปชช.", "national_id", "id"),
            Column("วัน/เดือน/ปี เกิด", "birth_date", "born:be_slash"),
            Column("ศาสนา", DROP, ("อิสลาม", "อิสลาม", "พุทธ")),
            Column("ภูมิลำเนา", "address", "place"),
            Column("บิดา", "father_name", _kin("father", "whole")),
            Column("มารดา", "mother_name", _kin("mother", "whole")),
            Column("ผู้ปกครองที่มาประกันตัว", ("guardian_name", NONE), _kin("guardian", "whole")),
            Column("เลขบัตรผู้ปกครอง", DROP, _others_id(6)),
            Column("โทรศัพท์ผู้ปกครอง", "phone", "phone_dashed"),
            Column("รายได้ครอบครัว/เดือน", DROP, "money"),
            Column("สถานศึกษาก่อนเกิดเหตุ", "school_name", "school"),
            Column("ชั้นที่เรียนล่าสุด", "grade", "grade"),
            Column("สถานภาพการเรียน", "status", ("กำลังเรียน", "ออกกลางคัน", "ออกกลางคัน", "ขาดเรียนนาน")),
            Column("ผลตรวจปัสสาวะ", DROP, ("ลบ", "บวก", "บวก", "ไม่ได้ตรวจ")),
            Column("คำสั่งศาล", DROP, ("ม.86", "ม.90", "คุมประพฤติ 1 ปี", "ฝึกอบรม 1 ปี", "ปล่อยชั่วคราว")),
            Column("นัดรายงานตัว", (NONE, DROP), "lately:thai_two"),
            Column("พนักงานคุมประพฤติ", NONE, ("น.ส.วิภา ช่วยรอด", "นายอาดิล มะมิง")),
        ),
        encoding="utf-8-sig",
    ),
    Agency(  # a police station's community section: boys met at rafts, shops and on the road in school hours
        "police_rounds", "notices", "referral", "xlsx", (11, 17), 36, (
            Column("ลำดับ", (NONE, "pupil_no"), "running"),
            Column("ปจว.ข้อ", ("pupil_no", NONE), _number(1, 30)),
            Column("วันที่พบ", "event_date", "visited:be_two"),
            Column("จุดที่พบ", NONE, ("ขนำสวนยาง", "ร้านเกม", "ท่าเทียบเรือ", "สะพานปลา", "ร้านน้ำชา")),
            Column("ยศ/คำนำ", "title", "short_title"),
            Column("ชื่อ", "first_name", _firsts),
            Column("สกุล", "last_name", _lasts),
            Column("ฉายา/ชื่อเล่น", "nickname", "nickname"),
            Column("อายุ", "age", "age_words"),
            Column("เลข 13 หลัก", "national_id", "id_gaps"),
            Column(("ที่อยู่ตามบัตร", "บ.เลขที่"), "house_no", "house"),
            Column(("ที่อยู่ตามบัตร", "ม."), "moo", "moo"),
            Column(("ที่อยู่ตามบัตร", "ต."), "tambon", "tambon"),
            Column(("ที่อยู่ตามบัตร", "อ."), "amphoe", "amphoe"),
            Column("รร.", "school_name", "school"),
            Column("ชั้น", "grade", "grade_of_age_room"),
            Column("เรียน/ไม่เรียน", "status", ("เรียน", "เรียน", "ไม่เรียน", "ไม่เรียน")),
            Column("พฤติการณ์", DROP, ("มั่วสุมต้มน้ำกระท่อม", "หนีเรียน", "แข่งรถ", "สูบบุหรี่ไฟฟ้า")),
            Column("ของกลาง", DROP, ("-", "-", "ใบกระท่อม 1 กก.", "ยาแก้ไอ 3 ขวด")),
            Column("ตรวจ ปส.", DROP, ("ไม่พบ", "ไม่พบ", "พบ", "-")),
            Column("ผปค.ที่มารับตัว", "guardian_name", _kin("guardian", "whole")),
            Column("โทร.ผปค.", "phone", "phone_spaced"),
            Column("การดำเนินการ", (NONE, DROP), ("ว่ากล่าวตักเตือน", "ส่งบำบัด", "แจ้ง รร.", "ทำทัณฑ์บน")),
            Column("จนท.ผู้พบ", NONE, ("ด.ต.สมพงษ์ ขวัญแก้ว", "ส.ต.อ.อิสมะแอ ดือราแม", "ร.ต.ท.ประวิทย์ นวลศรี")),
            Column("โทร. จนท.", NONE, ("081-9570011", "086-4889213", "098-0147762")),
        ),
        titles=(["งานป้องกันปราบปราม/ชุมชนสัมพันธ์ สภ."], ["บัญชีเด็กและเยาวชนที่พบในเวลาเรียนและยามวิกาล"]),
    ),
    Agency(  # the children's and families' home: case sheet of those taken in
        "family_home_cases", "shelter", "protected", "ods", (6, 17), 24, (
            Column("เลขทะเบียนผู้รับบริการ", "pupil_no", _number(1, 90, "บพด.{:02d}/69")),
            Column("วันรับเข้า", ("enrolled_from", NONE), "entered:thai_two"),
            Column("ผู้นำส่ง", NONE, ("พมจ.", "สภ.เมือง", "รพ.", "ครู", "มารดา")),
            Column("โทร.ผู้นำส่ง", NONE, _others_phone(7)),
            Column("ชื่อ-สกุล ผู้รับบริการ", "full_name", _whole(" ", "short")),
            Column("เพศ", "sex", "sex"),
            Column("วดป.เกิด", "birth_date", "born:thai_short"),
            Column("อายุ", "age", "age_thai"),
            Column("CID", "national_id", "id"),
            Column("ภูมิลำเนาเดิม", "address", "address"),
            Column("บิดา", "father_name", _kin("father", "whole")),
            Column("มารดา", "mother_name", _kin("mother", "whole")),
            Column("ญาติที่ติดต่อได้", ("guardian_name", NONE), _kin("guardian", "whole")),
            Column("เบอร์ญาติ", "phone", "phone"),
            Column("ประเภทปัญหา", DROP, ("ถูกทำร้าย", "ถูกทอดทิ้ง", "ตั้งครรภ์ไม่พร้อม", "ล่วงละเมิดทางเพศ", "เร่ร่อน")),
            Column("นิกะห์ก่อน 17", DROP, ("", "", "", "ใช่")),
            Column("ผู้กระทำ", DROP, ("", "บิดาเลี้ยง", "คนรู้จัก", "ไม่ทราบ")),
            Column("ผลตรวจร่างกาย", DROP, ("ปกติ", "มีบาดแผล", "รอผล")),
            Column("ร.ร.ก่อนเข้าบ้านพัก", "school_name", "school"),
            Column("ชั้น", "grade", "grade_long"),
            Column("แผนรายบุคคล", (NONE, DROP), ("ส่งกลับครอบครัว", "ส่งสถานรองรับ", "เรียน สกร. ในบ้าน", "บำบัดจิตใจ")),
            Column("เงินสงเคราะห์", DROP, ("2,000", "3,000", "-")),
            Column("นักสังคมฯ เจ้าของเคส", NONE, ("น.ส.ซูไฮลา เซ็ง", "นางพรทิพย์ ทองเนื้อ")),
            Column("จำหน่ายเมื่อ", ("enrolled_to", "event_date"), _left("thai_two", 0.4)),
            Column("ห้ามเปิดเผยที่อยู่", "hide_address", ("ใช่", "ใช่", "ใช่", "ไม่")),
        ),
        titles=(["ลับ  บ้านพักเด็กและครอบครัวจังหวัด"],),
    ),
    Agency(  # a town municipality: the list of children out of school, worked through community by community
        "town_follow_up", "municipality", "referral", "xlsx", (6, 18), 84, (
            Column("ที่", NONE, "running"),
            Column("เลขอ้างอิง ศธจ.", "pupil_no", _number(1000, 9999, "ZD69-{}")),
            Column("ชุมชน", NONE, ("ตลาดเก่า", "ปากน้ำ", "จะบังติกอ", "บือติงยามู", "สะพานปลา")),
            Column("ชื่อ-สกุลเด็ก", "full_name", _rough),
            Column("เลข ปชช.", "national_id", "id_dashed"),
            Column("วันเกิด", "birth_date", "born:uneven"),
            Column("อายุ", "age", "age"),
            Column(("ที่อยู่ตามทะเบียนบ้าน", "เลขที่"), "house_no", "house"),
            Column(("ที่อยู่ตามทะเบียนบ้าน", "หมู่"), "moo", "moo_word"),
            Column(("ที่อยู่ตามทะเบียนบ้าน", "ถนน"), NONE, ("", "นาเกลือวิถี", "ปานาเระ", "รามโกมุท", "")),
            Column(("ที่อยู่ตามทะเบียนบ้าน", "ตำบล"), "tambon", "tambon"),
            Column(("บุคคลที่ให้ข้อมูล", "ชื่อ"), NONE, lambda m, r: np.roll(_kin("mother", "whole")(m, r), 9)),
            Column(("บุคคลที่ให้ข้อมูล", "เกี่ยวข้อง"), NONE, ("เพื่อนบ้าน", "ประธานชุมชน", "ญาติ", "อสม.")),
            Column(("บุคคลที่ให้ข้อมูล", "โทร."), NONE, _others_phone(10)),
            Column(("ผู้ปกครอง", "ชื่อ"), "guardian_name", _kin("guardian", "whole")),
            Column(("ผู้ปกครอง", "โทร."), "phone", "phone_dashed"),
            Column(("ผู้ปกครอง", "บัตรสวัสดิการ"), DROP, ("มี", "มี", "ไม่มี")),
            Column(("ผลลงพื้นที่", "วันที่"), "event_date", "visited:be_short"),
            Column(("ผลลงพื้นที่", "พบตัว"), NONE, ("/", "/", "")),
            Column(("ผลลงพื้นที่", "ไปมาเลย์"), NONE, ("", "", "", "/")),
            Column(("ผลลงพื้นที่", "เรียนปอเนาะ"), NONE, ("", "", "/")),
            Column(("ผลลงพื้นที่", "สรุปสถานะ"), "status", ("หลุดจากระบบ", "หลุดจากระบบ", "เรียนอยู่", "ย้ายที่อยู่", "เสี่ยง")),
            Column("ร.ร.สุดท้าย", "school_name", "school"),
            Column("ชั้นสุดท้าย", "grade", "grade_of_age"),
            Column("เงินช่วยจากเทศบาล", DROP, ("", "", "1,000", "2,000")),
            Column("ผู้รับผิดชอบ", NONE, ("กองการศึกษา", "กองสวัสดิการ")),
        ),
        titles=(["เทศบาลเมือง  กองการศึกษา"], ["แบบติดตามเด็กและเยาวชนนอกระบบการศึกษา (Thailand Zero Dropout)"]),
        breaks=(21, 45, 63), between=([], ["", "", "(ต่อ) ชุมชนถัดไป"]),
    ),
    Agency(  # the district's registry: children whose names went out of a house book, in the program's codes
        "registry_moved_out", "civil_registry", "moved_away", "csv", (3, 18), 72, (
            Column("RCODE", NONE, ("9401", "9499")),
            Column("DOCNO", (NONE, "pupil_no"), _number(10**4, 10**5, "94016900{}")),
            Column("PID", "national_id", "id"),
            Column("TITLEDESC", "title", "title"),
            Column("FNAME", "first_name", _firsts),
            Column("MNAME", "middle_name", ("", "", "", "", "อิสมาแอล", "ซาฟียะห์")),
            Column("LNAME", "last_name", _lasts),
            Column("OLDLNAME", "alt_last_name", _now_and_then(0.1, lambda m, r: np.roll(_lasts(m, r), 4))),
            Column("SEXDESC", "sex", "sex"),
            Column("DOB", "birth_date", "born:be_compact"),
            Column("NATDESC", DROP, ("ไทย", "ไทย", "ไทย", "มาเลเซีย", "ไม่มีสัญชาติ")),
            Column("FPID", DROP, _others_id(12)),
            Column("FATHERNAME", "father_name", _kin("father", "first")),
            Column("MPID", DROP, _others_id(14)),
            Column("MOTHERNAME", "mother_name", _kin("mother", "first")),
            Column("HID", NONE, _number(10**6, 10**7, "9401{}")),
            Column("HSTATUS", NONE, ("ผู้อาศัย", "ผู้อาศัย", "เจ้าบ้าน")),
            Column("HNO", "house_no", "house"),
            Column("MM", "moo", "moo_padded"),
            Column("TTDESC", "tambon", "tambon"),
            Column("AADESC", "amphoe", "amphoe"),
            Column("MOVEOUTDATE", "event_date", "lately:be_compact"),
            Column("MOVETYPE", ("status", NONE), ("ย้ายออก", "ย้ายออก", "ย้ายปลายทาง", "ไปต่างประเทศ")),
            Column("DESTADDR", (NONE, "address"), ("จ.สงขลา อ.หาดใหญ่", "จ.นราธิวาส อ.สุไหงโก-ลก", "ประเทศมาเลเซีย", "กรุงเทพฯ เขตมีนบุรี")),
            Column("INFORMER", NONE, lambda m, r: np.roll(_kin("guardian", "whole")(m, r), 5)),
        ),
        encoding="tis-620", separator="|",
    ),
    Agency(  # a college of trades by the harbour: the registrar's query, tabs between
        "harbour_college", "vocational", "enrolled", "csv", (15, 20), 92, (
            Column("std_code", "pupil_no", "college_no"),
            Column("prefix_th", "title", "title"),
            Column("fname_th", "first_name", _firsts),
            Column("lname_th", "last_name", _lasts),
            Column("fname_en", ("alt_first_name", NONE), _rumi),
            Column("lname_en", ("alt_last_name", NONE), _rumi_lasts),
            Column("idcard", "national_id", "id"),
            Column("birthday", "birth_date", "born:be_dash"),
            Column("gender", "sex", "sex_code"),
            Column("level_year", "grade", ("ปวช.1", "ปวช.2", "ปวช.3", "ปวส.1", "ปวส.2")),
            Column("major_name", NONE, ("ช่างยนต์", "ประมง", "อาหารและโภชนาการ (ฮาลาล)", "การบัญชี", "ไฟฟ้ากำลัง")),
            Column("advisor", NONE, ("นายวิเชียร นวลละออง", "นางซีตีไอเซาะ กาเดร์", "นายเกรียงไกร ทองคำ")),
            Column("gpax", (NONE, DROP), "gpa"),
            Column("admit_date", "enrolled_from", "entered:be_dash"),
            Column("std_status", "status", ("กำลังศึกษา", "กำลังศึกษา", "กำลังศึกษา", "พักการเรียน", "ลาออก", "สำเร็จการศึกษา")),
            Column("out_date", ("enrolled_to", "event_date"), _left("be_dash", 0.15)),
            Column("parent_fullname", "guardian_name", _kin("guardian", "whole")),
            Column("parent_tel", "phone", _others_phone(3)),
            Column("parent_income", DROP, "money"),
            Column("gyork_loan", DROP, ("กู้", "ไม่กู้", "ไม่กู้")),
            Column("addr_no", "house_no", "house"),
            Column("addr_moo", "moo", "moo"),
            Column("addr_tumbol", "tambon", "tambon"),
            Column("addr_ampher", "amphoe", "amphoe"),
            Column("religion_name", DROP, ("อิสลาม", "อิสลาม", "พุทธ")),
        ),
        separator="\t",
    ),
    Agency(  # a learning centre for the children of fishing crews from abroad, run at the quay by a charity
        "quay_migrant_centre", "learning_centre", "enrolled_alternative", "csv", (5, 15), 48, (
            Column("STUCODE", "pupil_no", _number(1, 300, "QLC{:03d}")),
            Column("CHILDNAME", "full_name", "burmese"),
            Column("THAINICKNAME", "nickname", ("นิด", "หน่อย", "ต้น", "แดง", "ส้ม", "")),
            Column("CHILDSEX", "sex", "sex_mf"),
            Column("CHILDDOB", "birth_date", "born:abroad?0.15"),
            Column("CHILDAGE", "age", "age"),
            Column("GCODE", "g_code", "g_code?0.6"),
            Column("PINKCARDNO", ("national_id", DROP), "id_foreign"),
            Column("PASSPORTNO", DROP, "passport?0.7"),
            Column("PERMITEXPIRE", DROP, "lately:abroad"),
            Column("NATIONALITY", DROP, ("Myanmar", "Myanmar", "Cambodia", "Laos")),
            Column("FATHERNAME", "father_name", BURMESE_MEN),
            Column("FATHERTEL", "phone", "phone_abroad"),
            Column("FATHERBOAT", NONE, ("โชคทวีชัย 9", "ศรีสมุทร 2", "ส.เจริญพร 14", "")),
            Column("MOTHERNAME", "mother_name", BURMESE_WOMEN),
            Column("MOTHERWORK", (NONE, DROP), ("fish sorting", "net mending", "squid drying", "none")),
            Column("EMPLOYER", NONE, ("แพปลาเจ๊หมวย", "แพปลาโกเล้ง", "องค์การสะพานปลา")),
            Column("EMPLOYERTEL", NONE, ("073-331204", "073-349917", "081-8971120")),
            Column("ROOMADDRESS", ("address", "house_no"), "house_moo"),
            Column("CLASSLEVEL", "grade", "grade_of_age_migrant"),
            Column("ENTRYDATE", "enrolled_from", "entered:abroad"),
            Column("EXITDATE", "enrolled_to", _left("abroad", 0.25)),
            Column("EXITREASON", NONE, ("", "", "", "Moved with boat", "Works at pier", "Back to Myanmar")),
            Column("VACCINEBOOK", DROP, ("Y", "Y", "N")),
            Column("LUNCHSPONSOR", NONE, ("Stella Maris", "Rotary", "-")),
        ),
        separator=";",
    ),
    Agency(  # a university's demonstration school: users of its learning platform in the shape of OneRoster, with the country's own fields
        "demonstration_roster", "private_school", "enrolled", "csv", (6, 17), 100, (
            Column("sourcedId", ("pupil_no", NONE), "guid"),
            Column("status", NONE, ("active",)),
            Column("dateLastModified", NONE, "visited:stamp"),
            Column("enabledUser", NONE, ("true", "true", "false")),
            Column("username", NONE, _number(10_000, 99_999, "s{}@satit.example")),
            Column("givenName", "first_name", _firsts),
            Column("familyName", "last_name", _lasts),
            Column("preferredGivenName", ("nickname", "alt_first_name"), "nickname"),
            Column("identifier", "pupil_no", "own_5"),
            Column("email", NONE, "email"),
            Column("sms", ("phone", NONE), "phone?0.6"),
            Column("agentSourcedIds", (NONE, DROP), "guid"),
            Column("grades", "grade", "grade_of_age_oneroster"),
            Column("primaryOrgSourcedId", (NONE, "school_code"), ("org-satit-01",)),
            Column("birthDate", "birth_date", "born:iso"),
            Column("sex", "sex", "sex_lower"),
            Column("metadata.th.title", "title", "title"),
            Column("metadata.th.citizenId", "national_id", "id"),
            Column("metadata.th.guardianName", "guardian_name", _kin("guardian", "whole")),
            Column("metadata.th.guardianPhone", "phone", "phone"),
            Column("metadata.th.homeTambon", "tambon", "tambon"),
            Column("metadata.th.homeAmphoe", "amphoe", "amphoe"),
            Column("metadata.th.religion", DROP, ("Islam", "Islam", "Buddhism")),
            Column("metadata.th.foodAllergy", DROP, ("", "", "", "seafood", "peanut")),
            Column("enrollment.beginDate", "enrolled_from", "entered:iso"),
            Column("enrollment.endDate", "enrolled_to", _left("iso", 0.1)),
        ),
        encoding="utf-8",
    ),
    Agency(  # an insurer's branch: pupils' accident policies and what was paid on them
        "pupils_insurance", "fund", "supported", "xls", (4, 18), 90, (
            Column("No.", NONE, "running"),
            Column("กรมธรรม์เลขที่", NONE, ("PA-69-00412", "PA-69-00415", "PA-69-00431")),
            Column("เลขที่ผู้เอาประกัน", "pupil_no", _number(1, 9999, "{:05d}")),
            Column("สถานศึกษา", "school_name", "school"),
            Column("ชั้น/ห้อง", "grade", "grade_of_age_room"),
            Column("ชื่อผู้เอาประกัน (นร.)", "first_name", lambda m, r: join(_shorts(m), _firsts(m, r))),
            Column("นามสกุลผู้เอาประกัน", "last_name", _lasts),
            Column("เลข ปชช. ผู้เอาประกัน", "national_id", "id"),
            Column("วัน เดือน ปี เกิด (ค.ศ.)", "birth_date", "born:english"),
            Column("อายุ", "age", "age_number"),
            Column("แผน", NONE, ("A", "B", "C")),
            Column("ทุนประกัน", DROP, ("50,000", "100,000")),
            Column("เบี้ย/คน", DROP, ("150", "200", "250")),
            Column("ผู้รับประโยชน์", (NONE, "guardian_name"), _kin("guardian", "whole")),
            Column("ความสัมพันธ์", NONE, "relation"),
            Column("เลขบัตรผู้รับประโยชน์", DROP, _others_id(16)),
            Column("เบอร์ติดต่อ ผปค.", "phone", "phone"),
            Column("เริ่มคุ้มครอง", NONE, ("16/05/2569",)),
            Column("สิ้นสุดคุ้มครอง", NONE, ("16/05/2570",)),
            Column("วันเกิดเหตุ", (NONE, DROP), "lately:be_slash?0.8"),
            Column("ลักษณะบาดเจ็บ", DROP, ("", "", "", "แขนหัก", "สุนัขกัด", "รถล้ม แผลถลอก")),
            Column("รพ.ที่รักษา", (NONE, DROP), ("", "", "รพ.ปัตตานี", "รพ.ยะหริ่ง")),
            Column("จ่ายสินไหม (บาท)", DROP, "money?0.8"),
            Column("ตัวแทน", NONE, ("คุณนิภา ศรีรัตน์", "คุณมูซอ อาแว")),
            Column("โทร.ตัวแทน", NONE, ("0819570023", "0866902214")),
        ),
        titles=(["รายงานผู้เอาประกันภัยอุบัติเหตุกลุ่ม (นักเรียน) สาขา"], []),
        totals=([], ["", "", "รวมเบี้ยประกันภัย", "", "", "", "", "", "", "", "", "", "18,450"]),
    ),
)
# fmt: on
