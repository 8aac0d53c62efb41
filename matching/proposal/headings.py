"""What a heading says of its column, in English and Thai and a few words of other languages.

Belongs here: words of headings and the role each speaks for. Does not belong here: what stands in the column (``looks``).
"""

import re

_ROLES: tuple[tuple[str, str], ...] = (  # the first that fits
    ("ignored", r"block(ing)?|batch|created|updated|timestamp|cluster|entity|truth|label|score|hash|checksum|is_match|วันที่บันทึก|ลำดับ(ที่)?"),
    ("record_id", r"^(rec(ord)?_?(id|no|key|number)|row_?(id|no)|unique_id|uid|uuid|id|key|index|no|รหัสระเบียน)$"),
    ("source", r"^(source|src|source_(system|dataset)|dataset|origin|agency|provider|แหล่ง(ข้อมูล)?|หน่วยงาน)$"),
    ("relative", r"father|mother|parent|guardian|spouse|husband|wife|บิดา|มารดา|ผู้ปกครอง|พ่อ|แม่|คู่สมรส"),
    ("nickname", r"nick|known_as|called|ชื่อเล่น"),
    ("former_surname", r"maiden|(former|previous|birth|old)_?(sur|last|family)|(นาม)?สกุลเดิม"),
    ("former_given", r"(former|previous|old)_?(first|given)?_?name|ชื่อ(ตัว)?เดิม"),
    ("middle", r"middle|second_name|ชื่อกลาง"),
    ("title", r"^(title|prefix|salutation|honorific|anrede)$|คำนำ"),
    ("whole_name", r"(full|whole|complete|raw|person|display)_?name|^names?$|ชื่อ.*สกุล|^name_th$|^nombre_completo$"),
    ("surname", r"sur_?name|last_?name|lname|family_?name|^(last|family|surname|nachname|familienname|apellidos?|nom)$|สกุล"),
    ("given", r"given|first_?name|fore_?name|fname|christian|^(first|pr[eé]nom|vorname|nombres?)$|^ชื่อ(ตัว|จริง|แรก)?$"),
    ("email", r"e_?mail|อีเมล"),
    ("phone", r"phone|^tel$|tel_|_tel|telephone|mobile|cell|^โทร|เบอร์|มือถือ|handy|t[eé]l[eé]fono"),
    ("birth_year", r"^(by|yob)$|(birth|born|dob)_?y|year_of_birth|^(birth_?)?year$|ปี.*เกิด|^ปี$"),
    ("birth_month", r"^(bm|mob)$|(birth|born|dob)_?m|month_of_birth|^(birth_?)?month$|เดือน(ที่)?เกิด|^เดือน$"),
    ("birth_day", r"^bd$|(birth|born|dob)_?d(ay)?$|day_of_birth|^(birth_?)?day$|^วัน(ที่)?$"),
    ("birth_date", r"birth|dob|born|geburt|nacimiento|naissance|เกิด"),
    ("date", r"date|_on$|_at$|^วัน|datum|fecha"),
    ("age", r"^age|_age$|อายุ"),
    ("sex", r"^(sex|gender|m_f|geschlecht|sexo)$|เพศ"),
    ("postcode", r"post_?(al)?_?code|zip|plz|ไปรษณีย์"),
    ("house_no", r"(street|house|building|home|flat|unit)_?(no|num|number|nr)|บ้านเลขที่|^เลขที่$"),
    ("village_no", r"^moo$|^หมู่(ที่)?$|^ม\.$"),
    ("inner", r"tambon|sub_?district|suburb|village|town|city|locality|parish|^ward|^ort$|ciudad|ตำบล|แขวง|เมืองที่อยู่"),
    ("middle_place", r"amphoe|district|county|municipality|borough|อำเภอ|เขต"),
    ("outer", r"province|prefecture|^state$|state_code|region|country|nation|bundesland|จังหวัด|ภาค|ประเทศ"),
    ("street", r"address|street|road|addr|lane|strasse|stra[sß]e|calle|ที่อยู่|ถนน|ซอย"),
    ("school_id", r"school_?(code|id)|รหัส(โรงเรียน|สถานศึกษา)"),
    ("id", r"ssn|soc(ial)?_?sec|passport|national|citizen|licen[cs]e|nhs|mrn|tax|pid$|_id$|^id_|id_?(no|num|number|card)|"
           r"เลข(ที่)?(ประจำตัว|บัตร)|ปชช|ประชาชน|รหัส"),
)  # fmt: skip
_PATTERNS = tuple((role, re.compile(pattern)) for role, pattern in _ROLES)
_CAMEL = re.compile(r"(?<=[a-z0-9])(?=[A-Z])")
_NOT_WORD = re.compile(r"[\s.\-/()\[\]:]+")
_LANGUAGE = re.compile(r"_(th|thai|en|eng|english|latin|roman|romani[sz]ed)$|_?(ภาษา)?(ไทย|อังกฤษ)$")
_DATA = re.compile(r"[\d\W_]*|.*@.*\..*|\d{1,4}[-/.]\d{1,2}[-/.]\d{1,4}.*|.*\d{6,}.*")


def role_of(heading: str) -> str:
    """The role a heading speaks for; ``""`` when it says nothing we know."""
    tidy = _NOT_WORD.sub("_", _CAMEL.sub("_", heading.strip())).strip("_").casefold()
    bare = re.sub(r"_?[a-z]?\d+$", "", tidy) or tidy
    spoken = _LANGUAGE.sub("", tidy) or tidy
    return next((role for role, pattern in _PATTERNS if any(pattern.search(form) for form in (tidy, bare, spoken))), "")


def looks_like_data(heading: str) -> bool:
    """Whether a heading is rather a cell: the file has no header, and its first row was taken for one."""
    return _DATA.fullmatch(heading.strip()) is not None


def stem(heading: str) -> str:
    """A heading without its number: ``address_1`` and ``address_2`` have one stem."""
    return re.sub(r"[\s_]*[a-z]?\d+$", "", heading.casefold())
