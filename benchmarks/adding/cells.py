"""What stands in the cells of the made-up agencies' files: children of the synthetic province, written as each clerk writes.

Belongs here: one column of text by the name of its form. Does not belong here: headings and which agency has which (``dev``, ``held_out``).
"""

import datetime as dt
from collections.abc import Callable, Sequence
from functools import lru_cache

import numpy as np

from synthetic.dates import LONG, SHORT, STYLES, THAI_DIGITS, written
from synthetic.province import Province, build
from synthetic.slips import Slip, slip
from synthetic.tables import Array, draw, join, texts

AS_OF = dt.date(2026, 7, 15)
SHORT_TITLE = {"เด็กชาย": "ด.ช.", "เด็กหญิง": "ด.ญ.", "นาย": "นาย", "นางสาว": "น.ส."}
LONG_GRADE = {"อ.": "อนุบาลปีที่ ", "ป.": "ประถมศึกษาปีที่ ", "ม.": "มัธยมศึกษาปีที่ "}
UNEVEN = ("be_slash", "thai_two", "be_short", "be_year", "be_dot")  # a column typed over the years by several hands
MONTHS_EN = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")
FIRST_EN = (
    "Thanawat", "Pimchanok", "Kittipong", "Natthida", "Phuwadol", "Siriporn", "Chayaphon", "Waranya", "Anucha", "Kanokwan", "Teerapat",
    "Benjamas", "Supakit", "Napatsorn", "Ratchanon", "Orathai", "Daniel", "Emily", "Lucas", "Hana", "Minjun", "Sophie", "Arjun", "Mei Ling",
)  # fmt: skip
LAST_EN = (
    "Srisuwan", "Kaewmanee", "Boonmee", "Thongchai", "Wongsakul", "Chaiyasit", "Inthanon", "Phromma", "Saetang", "Rattanakorn",
    "Jaidee", "Muangkham", "Tanaka", "Miller", "Schmidt", "Park", "Sharma", "Chen",
)  # fmt: skip
BURMESE = (
    "Aung Ko Ko", "Htet Htet Aung", "Saw Eh Doh", "Naw Paw Say", "Kyaw Zin Oo", "Thandar Win", "Nang Kham Hom", "Sai Aung Myat", "Zaw Min Tun",
    "Su Su Hlaing", "Mya Thida", "Min Khant", "Ei Phyu Phyu", "Hla Moe", "Saw Ba Thein", "Naw Mu Wah", "Sai Leng", "Nang Seng Tip",
)  # fmt: skip
MUSLIM = ("มูฮัมหมัด", "อับดุลเลาะ", "ฟาติมะห์", "ซูไฮลา", "อาอีซะห์", "อิบรอฮีม", "นูรียะห์", "ฮาซัน", "ซอฟียะห์", "ยูซุฟ")
MIDDLE = ("เดวิด", "มารี", "ซาร่า", "โจเซฟ", "ยูกิ")
MEN = ("บิดา", "ปู่", "ตา", "ลุง")
PREFIX_CODE = {"เด็กชาย": "001", "เด็กหญิง": "002", "นาย": "003", "นางสาว": "004"}
LEVEL_CODE = {"อ.": 110, "ป.": 210, "ม.": 310}
YEARS_BEFORE = {"ป.": 0, "ม.": 6}
GRADES = ("อ.1", "อ.2", "อ.3", "ป.1", "ป.2", "ป.3", "ป.4", "ป.5", "ป.6", "ม.1", "ม.2", "ม.3", "ม.4", "ม.5", "ม.6")  # from three years on
GRADES_EN = ("K.1", "K.2", "K.3", "P.1", "P.2", "P.3", "P.4", "P.5", "P.6", "M.1", "M.2", "M.3", "M.4", "M.5", "M.6")
GRADES_ONEROSTER = ("PK", "PK", "KG", *(f"{n:02d}" for n in range(1, 13)))
GRADES_MIGRANT = ("Nursery", "KG", "KG", *(f"Grade {n}" for n in range(1, 13)))
VILLAGES = ("บ้านป่าเหมี้ยง", "บ้านแม่แจ๋ม", "บ้านห้วยหก", "บ้านใหม่พัฒนา", "บ้านดอนไฟ", "บ้านทุ่งจี้")

Form = Callable[[Slip, np.random.Generator], Array]
Cells = str | Sequence[str] | Form


@lru_cache(maxsize=1)
def province() -> Province:
    """The province that all files speak of."""
    return build(children=2_000, seed=29, as_of=AS_OF, errors=1.0)


def children(agency: str, rows: int, ages: tuple[int, int]) -> Slip:
    """Some children of an age."""
    home = province()
    of_age = np.flatnonzero((home.people["age"] >= ages[0]) & (home.people["age"] <= ages[1]))
    return slip(home, np.sort(home.rng(f"adding {agency}").choice(of_age, rows, replace=False)))


def column(form: Cells, made: Slip, rng: np.random.Generator) -> Array:
    """A column of cells.

    Args:
        form: a name in ``FORMS``; a style of ``synthetic.dates`` after ``born:``, ``entered:``, ``lately:`` or ``visited:``; words to draw from; or
            what makes the cells. Behind a ``?`` stands the share of cells that are left empty.
    """
    if callable(form):
        return form(made, rng)
    if not isinstance(form, str):
        return draw(rng, texts(list(form)), np.ones(len(form)), len(made))
    form, _, empty = form.partition("?")
    kind, _, style = form.partition(":")
    cells = _dates(kind, style, made, rng) if style else FORMS[form](made, rng)
    return np.where(rng.random(len(made)) < float(empty or 0), "", cells).astype(object)


def _dates(kind: str, style: str, made: Slip, rng: np.random.Generator) -> Array:
    lately = np.datetime64(AS_OF) - rng.integers(5, 500, len(made)).astype("timedelta64[D]")
    visited = np.datetime64(AS_OF) - (7 * np.arange(len(made)) % 45 + 3).astype("timedelta64[D]")  # the same day in each column of a row
    days = {"born": made["birth"], "entered": made["entered"], "lately": lately, "visited": visited}[kind].astype("datetime64[D]")
    if style in STYLES:
        return written(days, style)
    return texts([DATE_CELLS[style](day) for day in days.tolist()])


DATE_CELLS: dict[str, Callable[[dt.date], object]] = {
    "cell": lambda d: d,
    "serial": lambda d: (d - dt.date(1899, 12, 30)).days,
    "us": lambda d: f"{d.month}/{d.day}/{d.year}",
    "english": lambda d: f"{d.day:02d}-{MONTHS_EN[d.month - 1]}-{d.year}",
    "thai_digits": lambda d: f"{d.day} {LONG[d.month - 1]} {d.year + 543}".translate(THAI_DIGITS),
    "stamp": lambda d: f"{d.isoformat()}T08:{d.day:02d}:00.000+07:00",
    "google": lambda d: f"{d.day}/{d.month}/{d.year}, 9:{d.day:02d}:15",
    "day": lambda d: str(d.day),
    "month": lambda d: LONG[d.month - 1],
    "year_be": lambda d: str(d.year + 543),
    "year_ce": lambda d: str(d.year),
    "compact": lambda d: d.strftime("%Y%m%d"),
    "update": lambda d: d.strftime("%Y%m%d") + f"08{d.day:02d}{d.day + 20:02d}",
    "midnight": lambda d: f"{d.isoformat()} 00:00:00",
    "word": lambda d: f"{d.day}-{SHORT[d.month - 1]}-{(d.year + 543) % 100:02d}",
    "abroad": lambda d: f"{d.day:02d}-{MONTHS_EN[d.month - 1]}-{d.year % 100:02d}",
    "month_short": lambda d: SHORT[d.month - 1],
    "year_number": lambda d: d.year + 543,
    "day_number": lambda d: d.day,
    "thai_digits_short": lambda d: f"{d.day} {SHORT[d.month - 1]} {(d.year + 543) % 100}".translate(THAI_DIGITS),
    "kobo": lambda d: f"{d.isoformat()}T09:{d.day:02d}:17",
    "serial_later": lambda d: (d - dt.date(1899, 12, 30)).days + 8 * 365,
    "english_plain": lambda d: f"{d.day} {MONTHS_EN[d.month - 1]} {d.year}",
    "uneven": lambda d: str(written(np.array([d], dtype="datetime64[D]"), UNEVEN[d.day % len(UNEVEN)])[0]),
}


def _spaced(number: str) -> str:
    return " ".join((number[0], number[1:5], number[5:10], number[10:12], number[12:])) if number else ""


def _long_grade(grade: str) -> str:
    return f"{LONG_GRADE[grade[:2]]}{grade[2:]}" if grade[:2] in LONG_GRADE else grade


def _some(rng: np.random.Generator, words: Sequence[str], n: int) -> Array:
    return draw(rng, texts(list(words)), np.ones(len(words)), n)


def _numbers(rng: np.random.Generator, low: int, high: int, n: int, form: str = "{}") -> Array:
    return texts([form.format(v) for v in rng.integers(low, high, n).tolist()])


def _each(change: Callable[[str], str], cells: Array) -> Array:
    return texts([change(c) for c in cells.tolist()])


def _name(made: Slip, who: str, between: str = " ") -> Array:
    return join(made[f"{who}_first"], made[f"{who}_last"], between=between)


def _other_id(made: Slip) -> Array:
    """Valid numbers of other people: of the parent, say."""
    return np.roll(made["national_id"], 7)


def _thai(cells: Array) -> Array:
    return texts([str(c).translate(THAI_DIGITS) for c in cells.tolist()])


def _dashed(number: str) -> str:
    return _spaced(number).replace(" ", "-")


def _short_full(made: Slip, between: str) -> Array:
    return join(join(_each(SHORT_TITLE.__getitem__, made["title"]), made["first"]), made["last"], between=between)


def _called(title: str, made: Slip, who: str, between: str = " ") -> Array:
    """Somebody of the family with a title; nothing where nobody is known."""
    return _each(lambda name: f"{title}{name}" if name else "", _name(made, who, between))


def _boys(made: Slip) -> Array:
    """Boys' first names only."""
    boys = made["first"][made["sex"] == "m"]
    return texts(boys[np.arange(len(made)) % len(boys)].tolist())


def _drawn_boys(made: Slip, rng: np.random.Generator) -> Array:
    """The same, each boy's his own."""
    return np.where(made["sex"] == "m", made["first"], rng.choice(made["first"][made["sex"] == "m"], len(made)))


def _of_age(made: Slip, grades: Sequence[str]) -> Array:
    """The class a child of that age sits in."""
    return texts([grades[min(max(int(age) - 4, 0), len(grades) - 1)] for age in made["age_text"].tolist()])


def _no_nationality(rng: np.random.Generator, n: int) -> Array:
    """Thirteen digits as on the cards of people without Thai nationality; the last one checks the others."""
    twelve = [f"0052{tail:08d}" for tail in rng.integers(0, 10**8, n).tolist()]
    return texts([f"{t}{(11 - sum(int(d) * w for d, w in zip(t, range(13, 1, -1), strict=True)) % 11) % 10}" for t in twelve])


def _uneven(rng: np.random.Generator, *ways: Array) -> Array:
    """Each cell as one of several hands writes it; the first hand wrote half of them."""
    pick = np.maximum(rng.integers(1 - len(ways), len(ways), len(ways[0])), 0)
    return texts([ways[way][row] for row, way in enumerate(pick.tolist())])


FORMS: dict[str, Form] = {
    "running": lambda m, r: texts([str(i) for i in range(1, len(m) + 1)]),
    "first": lambda m, r: m["first"],
    "last": lambda m, r: m["last"],
    "title": lambda m, r: m["title"],
    "short_title": lambda m, r: _each(SHORT_TITLE.__getitem__, m["title"]),
    "full": lambda m, r: join(join(m["title"], m["first"]), m["last"], between=" "),
    "full_short": lambda m, r: join(join(_each(SHORT_TITLE.__getitem__, m["title"]), m["first"]), m["last"], between="  "),
    "untitled": lambda m, r: join(m["first"], m["last"], between=" "),
    "titled_first": lambda m, r: join(_each(SHORT_TITLE.__getitem__, m["title"]), m["first"]),
    "novice": lambda m, r: join("สามเณร", m["first"], " ", m["last"]),
    "nickname": lambda m, r: m["nickname"],
    "former_last": lambda m, r: m["last"],
    "first_en": lambda m, r: _some(r, FIRST_EN, len(m)),
    "last_en": lambda m, r: _some(r, LAST_EN, len(m)),
    "burmese": lambda m, r: _some(r, BURMESE, len(m)),
    "burmese_parent": lambda m, r: join("U ", _some(r, BURMESE, len(m))),
    "sex": lambda m, r: np.where(m["sex"] == "m", "ชาย", "หญิง"),
    "sex_letter": lambda m, r: np.where(m["sex"] == "m", "ช", "ญ"),
    "sex_mf": lambda m, r: np.where(m["sex"] == "m", "M", "F"),
    "sex_code": lambda m, r: np.where(m["sex"] == "m", "1", "2"),
    "sex_en": lambda m, r: np.where(m["sex"] == "m", "Male", "Female"),
    "age": lambda m, r: m["age_text"],
    "age_words": lambda m, r: join(m["age_text"], " ปี"),
    "age_months": lambda m, r: join(m["age_text"], " ปี ", _numbers(r, 1, 12, len(m)), " เดือน"),
    "id": lambda m, r: m["national_id"],
    "id_or_g": lambda m, r: np.where(m["national_id"] == "", m["g_code"], m["national_id"]),
    "id_dashed": lambda m, r: _each(lambda v: _spaced(v).replace(" ", "-"), m["national_id"]),
    "id_spaced": lambda m, r: _each(_spaced, m["national_id"]),
    "g_code": lambda m, r: _numbers(r, 10**11, 10**12, len(m), "G{}"),
    "other_id": lambda m, r: _other_id(m),
    "own": lambda m, r: _numbers(r, 1000, 9999, len(m)),
    "own_5": lambda m, r: _numbers(r, 10_000, 99_999, len(m)),
    "own_8": lambda m, r: _numbers(r, 65_000_000, 69_999_999, len(m)),
    "own_10": lambda m, r: _numbers(r, 6_620_000_000, 6_920_009_999, len(m)),
    "hn": lambda m, r: _numbers(r, 1, 999_999, len(m), "{:09d}"),
    "case_no": lambda m, r: _numbers(r, 1, 999, len(m), "{}/2568"),
    "form_no": lambda m, r: _numbers(r, 1, 9_999, len(m), "LP-{:04d}"),
    "uuid": lambda m, r: _numbers(r, 2**60, 2**62, len(m), "uuid:{:x}"),
    "passport": lambda m, r: _numbers(r, 100_000, 999_999, len(m), "MD{}"),
    "thirteen": lambda m, r: _numbers(r, 10**12, 2 * 10**12, len(m)),
    "house": lambda m, r: m["house"],
    "moo": lambda m, r: m["moo"],
    "moo_word": lambda m, r: join("หมู่ ", m["moo"]),
    "village": lambda m, r: _some(r, VILLAGES, len(m)),
    "road": lambda m, r: _some(r, ("-", "พหลโยธิน", "ลำปาง-แม่ทะ", "ซอย 3", ""), len(m)),
    "tambon": lambda m, r: m["tambon"],
    "tambon_short": lambda m, r: join("ต.", m["tambon"]),
    "amphoe": lambda m, r: m["amphoe"],
    "amphoe_short": lambda m, r: join("อ.", m["amphoe"]),
    "province": lambda m, r: m["province"],
    "postcode": lambda m, r: _some(r, ("52000", "52100", "52130", "52150", "52220"), len(m)),
    "area_code": lambda m, r: _numbers(r, 1, 14, len(m), "{:02d}"),
    "address": lambda m, r: join(m["house"], " ม.", m["moo"], " ต.", m["tambon"], " อ.", m["amphoe"], " จ.", m["province"]),
    "address_long": lambda m, r: join(m["house"], " หมู่ที่ ", m["moo"], " ตำบล", m["tambon"], " อำเภอ", m["amphoe"], " จังหวัด", m["province"]),
    "phone": lambda m, r: m["phone"],
    "phone_dashed": lambda m, r: _each(lambda v: f"{v[:3]}-{v[3:6]}-{v[6:]}" if v else "", m["phone"]),
    "phone_spaced": lambda m, r: _each(lambda v: f"{v[:3]} {v[3:]}" if v else "", m["phone"]),
    "phone_abroad": lambda m, r: _each(lambda v: f"+66{v[1:]}" if v else "", m["phone"]),
    "email": lambda m, r: _numbers(r, 100, 999, len(m), "family{}@mail.example"),
    "father": lambda m, r: _name(m, "father"),
    "father_first": lambda m, r: m["father_first"],
    "father_last": lambda m, r: m["father_last"],
    "mother": lambda m, r: _name(m, "mother"),
    "mother_first": lambda m, r: m["mother_first"],
    "mother_last": lambda m, r: m["mother_last"],
    "guardian": lambda m, r: _name(m, "guardian"),
    "guardian_titled": lambda m, r: join("นาง", _name(m, "guardian")),
    "guardian_first": lambda m, r: m["guardian_first"],
    "guardian_last": lambda m, r: m["guardian_last"],
    "guardian_en": lambda m, r: join(_some(r, FIRST_EN, len(m)), _some(r, LAST_EN, len(m)), between=" "),
    "relation": lambda m, r: m["relation"],
    "teacher": lambda m, r: _some(r, ("นางอรุณี ใจงาม", "นายพิชัย แสนดี", "น.ส.จินตนา คำลือ", "นายสมาน วงศ์เรือน"), len(m)),
    "school": lambda m, r: m["school_name"],
    "school_code": lambda m, r: m["school_code"],
    "school_10": lambda m, r: _some(r, ("1052150001", "1052150037", "1052500410", "1052150112"), len(m)),
    "school_6": lambda m, r: _some(r, ("520103", "520217", "520344", "520028"), len(m)),
    "grade": lambda m, r: m["grade"],
    "grade_long": lambda m, r: _each(_long_grade, m["grade"]),
    "grade_room": lambda m, r: join(m["grade"], "/", _numbers(r, 1, 4, len(m))),
    "year_group": lambda m, r: _each(lambda a: f"Year {max(int(a) - 4, 1)}", m["age_text"]),
    "room": lambda m, r: _numbers(r, 1, 4, len(m)),
    "weight": lambda m, r: _numbers(r, 12, 75, len(m)),
    "height": lambda m, r: _numbers(r, 90, 180, len(m)),
    "gpa": lambda m, r: texts([f"{v:.2f}" for v in r.uniform(1, 4, len(m)).tolist()]),
    "money": lambda m, r: _numbers(r, 800, 9_000, len(m), "{:,}"),
    "iq": lambda m, r: _numbers(r, 45, 110, len(m)),
    "gps": lambda m, r: texts([f"18.{a} 99.{b} 240 4.5" for a, b in r.integers(1000, 9999, (len(m), 2)).tolist()]),
    "remark": lambda m, r: _some(r, ("", "", "", "ย้ายมากลางปี", "อยู่กับยาย", "ขาดเรียนบ่อย"), len(m)),
    "middle": lambda m, r: texts([MIDDLE[i] for i in r.integers(0, len(MIDDLE), len(m)).tolist()]),
    "first_nickname": lambda m, r: texts([f"{a} ({b})" if b and r.random() < 0.4 else a for a, b in zip(m["first"].tolist(), m["nickname"].tolist(), strict=True)]),
    "full_nickname": lambda m, r: texts([f"{a} ({b})" if b else a for a, b in zip(_short_full(m, " ").tolist(), m["nickname"].tolist(), strict=True)]),
    "full_bracket": lambda m, r: join(join(_each(SHORT_TITLE.__getitem__, m["title"]), m["first"]), join(m["last"], join(" (", m["nickname"], ")")), between=" "),
    "full_wide": lambda m, r: join(m["title"], m["first"], "   ", m["last"]),
    "novice_boy": lambda m, r: join("สามเณร", _boys(m), " ", m["last"]),
    "novice_drawn": lambda m, r: join("สามเณร", _drawn_boys(m, r), " ", m["last"]),
    "prefix_code": lambda m, r: _each(PREFIX_CODE.__getitem__, m["title"]),
    "sex_lower": lambda m, r: np.where(m["sex"] == "m", "male", "female"),
    "sex_bg": lambda m, r: np.where(m["sex"] == "m", "B", "G"),
    "age_thai": lambda m, r: _thai(m["age_text"]),
    "age_number": lambda m, r: texts([int(v) for v in m["age_text"].tolist()]),
    "age_dot": lambda m, r: join(m["age_text"], ".", _numbers(r, 0, 12, len(m), "{:02d}")),
    "id_masked": lambda m, r: _each(lambda v: f"{v[0]}-{v[1:5]}-XXXXX-{v[10:12]}-{v[12:]}" if v else "-", m["national_id"]),
    "id_masked_all": lambda m, r: _each(lambda v: f"x-xxxx-xxxxx-{v[10:12]}-{v[12:]}" if v else "-", m["national_id"]),
    "id_thai": lambda m, r: _thai(_each(_dashed, m["national_id"])),
    "id_or_word": lambda m, r: np.where((m["national_id"] == "") | (r.random(len(m)) < 0.15), "ไม่มี", m["national_id"]),
    "id_quoted": lambda m, r: _each(lambda v: f"'{v}" if v else "", m["national_id"]),
    "id_foreign": lambda m, r: _no_nationality(r, len(m)),
    "id_gaps": lambda m, r: texts([v if v and r.random() > 0.15 else "-" for v in m["national_id"].tolist()]),
    "id_or_g_thai": lambda m, r: _thai(texts([_dashed(v) or f"G6952000{n}" for v, n in zip(m["national_id"].tolist(), r.integers(10_000, 99_999, len(m)).tolist(), strict=True)])),
    "id_number": lambda m, r: texts([int(v) if v else "" for v in m["national_id"].tolist()]),
    "id_rare": lambda m, r: texts([_dashed(v) if v and r.random() > 0.6 else ("ไม่มี", "", "ยังไม่ได้แจ้งเกิด")[int(r.integers(3))] for v in m["national_id"].tolist()]),
    "parent_id": lambda m, r: np.roll(m["national_id"], 11),
    "parent_id_dashed": lambda m, r: _each(_dashed, np.roll(m["national_id"], 11)),
    "running_thai": lambda m, r: _thai(texts([str(i) for i in range(1, len(m) + 1)])),
    "running_dot": lambda m, r: texts([f"{i}." for i in range(1, len(m) + 1)]),
    "class_no": lambda m, r: texts([str(i % 28 + 1) for i in range(len(m))]),
    "college_no": lambda m, r: _numbers(r, 65_201_000_000, 69_309_999_999, len(m)),
    "vocational_no": lambda m, r: _numbers(r, 10**6, 9 * 10**6, len(m), "6820{}"),
    "nonformal_no": lambda m, r: _numbers(r, 10**6, 9 * 10**6, len(m), "671{}"),
    "monk_card": lambda m, r: _numbers(r, 100, 9_999, len(m), "{}/2567"),
    "hn_7": lambda m, r: _numbers(r, 10_000, 400_000, len(m), "{:07d}"),
    "vn": lambda m, r: _numbers(r, 10**6, 10**7, len(m), "69070{}"),
    "kobo_id": lambda m, r: _numbers(r, 410_000_000, 419_999_999, len(m), "{}"),
    "guid": lambda m, r: texts([f"{a:08x}-{b:04x}-4{c:03x}-a{d:03x}-{e:012x}" for a, b, c, d, e in r.integers(0, (2**32, 2**16, 2**12, 2**12, 2**48), (len(m), 5)).tolist()]),
    "account": lambda m, r: texts([f"{a:03d}-{b % 10}-{b:05d}-{a % 10}" for a, b in r.integers(100, 999, (len(m), 2)).tolist()]),
    "account_10": lambda m, r: _numbers(r, 10**8, 10**9, len(m), "0{}"),
    "house_code": lambda m, r: _numbers(r, 10**6, 10**7, len(m), "5201{}"),
    "house_moo": lambda m, r: join(m["house"], " ม.", m["moo"]),
    "moo_padded": lambda m, r: _each(lambda v: f"{int(v):02d}" if v.isdigit() else "", m["moo"]),
    "place": lambda m, r: join("ต.", m["tambon"], " อ.", m["amphoe"], " จ.", m["province"]),
    "place_code": lambda m, r: _numbers(r, 520101, 521399, len(m)),
    "address_thai": lambda m, r: _thai(join(m["house"], " ม.", m["moo"], " ต.", m["tambon"], " อ.", m["amphoe"])),
    "phones": lambda m, r: texts([f"{a}, {b}" if i % 3 == 0 else a for i, (a, b) in enumerate(zip(m["phone"].tolist(), [*m["phone"].tolist()[3:], *m["phone"].tolist()[:3]], strict=True))]),
    "guardian_by_sex": lambda m, r: join(np.where(np.isin(m["relation"].astype(str), MEN[:3]), "นาย", "นาง"), _name(m, "guardian")),
    "guardian_called": lambda m, r: np.where(np.isin(m["relation"].astype(str), MEN), _called("นาย", m, "guardian"), _called("นาง", m, "guardian")),
    "guardian_relation": lambda m, r: texts([f"{a} ({b})" for a, b in zip(_called("", m, "guardian").tolist(), m["relation"].tolist(), strict=True)]),
    "father_titled": lambda m, r: join("นาย", _name(m, "father")),
    "mother_titled": lambda m, r: join("นาง", _name(m, "mother")),
    "father_called": lambda m, r: _called("นาย", m, "father", "  "),
    "mother_called": lambda m, r: _called("นาง", m, "mother"),
    "level_code": lambda m, r: _each(lambda g: str(LEVEL_CODE[g[:2]] + int(g[2:])) if g[:2] in LEVEL_CODE and g[2:].isdigit() else "999", m["grade"]),
    "grade_one_roster": lambda m, r: _each(lambda g: f"{YEARS_BEFORE[g[:2]] + int(g[2:]):02d}" if g[:2] in YEARS_BEFORE and g[2:].isdigit() else "KG", m["grade"]),
    "grade_abroad": lambda m, r: texts(["KG" if int(a) < 6 else f"G-{min(int(a) - 5, 12)}" for a in m["age_text"].tolist()]),
    "grade_of_age": lambda m, r: _of_age(m, GRADES),
    "grade_of_age_room": lambda m, r: join(_of_age(m, GRADES), "/", _numbers(r, 1, 4, len(m), "{}")),
    "grade_of_age_thai": lambda m, r: _thai(_of_age(m, GRADES)),
    "grade_of_age_en": lambda m, r: _of_age(m, GRADES_EN),
    "grade_of_age_oneroster": lambda m, r: _of_age(m, GRADES_ONEROSTER),
    "grade_of_age_migrant": lambda m, r: _of_age(m, GRADES_MIGRANT),
    "score": lambda m, r: texts([f"{v:.4f}" for v in r.uniform(0.2, 0.99, len(m)).tolist()]),
    "latitude": lambda m, r: texts([f"18.{v}" for v in r.integers(10_000, 99_999, len(m)).tolist()]),
    "longitude": lambda m, r: texts([f"99.{v}" for v in r.integers(10_000, 99_999, len(m)).tolist()]),
    "tick_boy": lambda m, r: np.where(m["sex"] == "m", "/", ""),
    "tick_girl": lambda m, r: np.where(m["sex"] == "f", "/", ""),
    "full_uneven": lambda m, r: _uneven(r, _short_full(m, " "), join(m["first"], m["last"], between=" "), _short_full(m, "   "), join(m["title"], join(m["first"], m["last"], between=" "), between=" ")),
    "id_uneven": lambda m, r: _uneven(r, m["national_id"], _each(_dashed, m["national_id"]), _each(_spaced, m["national_id"]), _each(lambda v: v[:12], m["national_id"]), texts(["-"] * len(m))),
    "phone_uneven": lambda m, r: _uneven(r, m["phone"], _each(lambda v: f"{v[:3]}-{v[3:]}" if v else "-", m["phone"]), _each(lambda v: v[1:], m["phone"]), texts(["ไม่มี"] * len(m))),
    "other_phone": lambda m, r: np.roll(m["phone"], 5),
    "other_phone_spaced": lambda m, r: _each(lambda v: f"{v[:3]} {v[3:]}" if v else "", np.roll(m["phone"], 5)),
    "phone_number": lambda m, r: texts([int(v) if v.isdigit() else "" for v in m["phone"].tolist()]),
    "moo_uneven": lambda m, r: _uneven(r, m["moo"], join("ม.", m["moo"]), join("หมู่ ", m["moo"]), join("หมู่ที่", m["moo"])),
    "age_uneven": lambda m, r: _uneven(r, m["age_text"], join(m["age_text"], " ปี"), join(m["age_text"], "ขวบ"), _thai(m["age_text"])),
    "grade_uneven": lambda m, r: _uneven(r, _of_age(m, GRADES), _each(lambda g: g.replace(".", ""), _of_age(m, GRADES)), _each(_long_grade, _of_age(m, GRADES)), texts(["-"] * len(m))),
    "muslim": lambda m, r: _some(r, MUSLIM, len(m)),
    "muslim_full": lambda m, r: join(_some(r, MUSLIM, len(m)), m["last"], between=" "),
}  # fmt: skip
