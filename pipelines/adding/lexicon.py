"""Words of headings, in Thai and English, with what each speaks of: whose (the child's, a parent's …) and what (a name, a number …).

Belongs here: the tables. Does not belong here: taking a heading apart (``headings``), what stands in a column (``contents``).

Thai patterns are tried on a heading without spaces and punctuation, English ones on its words joined by ``_``; the first that fits counts,
so false friends (เกรดเฉลี่ย, วันหมดอายุ) stand above their betters.
"""

WHOSE: tuple[tuple[str, str, str], ...] = (
    ("parents", r"บิดามารดา|พ่อแม่", r"parents_name"),
    ("father", r"บิดา|พ่อ", r"(^|_)(father|fa|dad|daddy|paternal)(_|$)|^father|^f(pid|cid)$"),
    ("mother", r"มารดา|แม่(?!บ้าน)|มาดา", r"(^|_)(mother|mo|mom|mum|maternal)(_|$)|^mother|^m(pid|cid)$"),
    ("staff", r"ครู|อาจารย์|ผู้บันทึก|ผู้สำรวจ|ผู้กรอก|ผู้เก็บ|ผู้สัมภาษณ์|เจ้าหน้าที่|แพทย์|ผู้อำนวยการ|ผู้รายงาน|ผู้ประสาน|ผู้รับผิดชอบ|อสม(?!าชิก)|อพม|ที่ปรึกษา|ผู้เยี่ยม|พี่เลี้ยง|นายจ้าง|ผู้ค้ำ|ผู้รับรอง|พยาน",
     r"teacher|tutor|advis[oe]r|volunteer|enumerator|officer|interview|recorded?_by|doctor|username|staff|principal|surveyor|home_?room|employer|(case|social)_?worker"),
    ("household", r"หัวหน้าครอบครัว|ครัวเรือน|เจ้าบ้าน|หัวหน้าบ้าน", r"head_of|house_?hold|(^|_)hh(_|$)|^hid$|hh_head"),
    ("informant", r"ผู้แจ้ง|ผู้ให้ข้อมูล|ผู้พบ|ผู้ส่งต่อ", r"informant|inform_?name|report(ed|er)|respondent|referr"),
    ("guardian", r"ผู้ปกครอง|ผู้ดูแล|ผู้อุปการะ|ผู้เลี้ยงดู|ญาติ|ผู้จัดการศึกษา|ผู้ติดต่อ|ผู้ที่ติดต่อ",
     r"guardian|parent|care_?(giver|taker)|carer|(^|_)cg(_|$)|kin(_|$)|emergency"),
    ("kin", r"พี่น้อง|คู่สมรส|สามี|ภรรยา|บุตร(?!หลาน)", r"sibling|spouse|husband|wife|brother|sister"),
)  # fmt: skip

SENSITIVE = (
    r"ศาสนา|นับถือ|เชื้อชาติ|เผ่า|ชาติพันธุ์|เลือด|โลหิต|น้ำหนัก|^นน|ส่วนสูง|^สส|^หนัก|^สูง|(ประเภท|ลักษณะ|สาเหตุ|ระดับ|ชนิด)(ของ)?(ความ)?พิการ|^ความพิการ|ความบกพร่อง|ความต้องการพิเศษ|เด็กพิเศษ"
    r"|โรคประจำตัว|โรคภัย|แพ้ยา|แพ้อาหาร|การแพ้|สุขภาพ|วินิจฉัย|รายได้|บัญชีธนาคาร|เลขบัญชี|เลขที่บัญชี|ฐานความผิด|ข้อหา|ความผิด|ประวัติอาชญากร|ไอคิว|สติปัญญา|ตั้งครรภ์|ลายนิ้วมือ"
    r"|รูปถ่าย|ภาพถ่าย|รหัสผ่าน|การเมือง|ดัชนีมวลกาย",
    r"religio|faith|creed|ethnic|(^|_)(race|tribe)(_|$)|blood|^abo|weight|height|disab|special_?need|handicap|disease|illness|medical|allerg|diagnos|income|bank|account|password"
    r"|fingerprint|photo|politic|(^|_)(iq|bmi|hiv|wt|ht)(_|$)|pregnan|(^|_)(dx|icd)|offen[cs]e|crime|health",
)  # fmt: skip

NOTHING = "nothing"  # a column that feeds no field

WHAT: tuple[tuple[str, str, str], ...] = (
    (NOTHING, r"^(ลำดับ(ที่)?|ที่|ข้อที่|ลำดับรูป|ลำดับ.*|no|เลขลำดับ|แถวที่)(no)?$", r"^(s(r|l|eq|erial)?_?)?(no|num|number|order|row|index|seq|item)(_no)?$|^n$"),
    (NOTHING, r"ปีการศึกษา|ปีงบประมาณ|ภาคเรียน|เทอม(?!า)|ครั้งที่|รุ่นที่", r"(academic|school|fiscal)_?year|semester|(^|_)term(_|$)|batch"),
    (NOTHING, r"หมายเหตุ|ข้อสังเกต|ข้อเสนอ|ความเห็น|รายละเอียดเพิ่ม", r"remark|note(s)?$|comment|observation"),
    (NOTHING, r"อีเมล|ไปรษณีย์อิเล็กทรอนิกส์|ไลน์|เฟซบุ๊ก|เฟสบุ๊ค|เว็บไซต์", r"e_?mail|line_?id|facebook|(^|_)fb(_|$)|website|(^|_)url(_|$)"),
    (NOTHING, r"ไปรษณีย์", r"post_?(al)?_?code|zip"),
    (NOTHING, r"พิกัด|ละติจูด|ลองจิจูด|ระยะทาง", r"gps|lat(itude)?$|lon(g|gitude)?$|geo(point|location)|distance"),
    (NOTHING, r"เกรดเฉลี่ย|คะแนน|ผลการเรียน|เฉลี่ย|หน่วยกิต", r"(^|_)gpax?(_|$)|score|credit|(^|_)average(_|$)|mark(s)?$"),
    (NOTHING, r"บาท|จำนวน|เงิน|ค่าเทอม|ค่าธรรมเนียม|งบ|^(ประเภท|ชื่อ)?ทุน(การศึกษา)?$", r"amount|money|baht|fee(s)?$|(^|_)cost|balance"),
    (NOTHING, r"อาชีพ|ตำแหน่ง|สถานที่ทำงาน", r"occupation|(^|_)job(_|$)|employ|position"),
    (NOTHING, r"สัญชาติ|ประเทศ", r"nationality|citizenship|country"),
    (NOTHING, r"ความสัมพันธ์|เกี่ยวข้อง|เป็นอะไรกับ", r"relation"),
    (NOTHING, r"ประทับเวลา|เวลา|ยินยอม|อนุญาต|ลายมือชื่อ|ลงชื่อ", r"timestamp|^(start|end|today|deviceid|uuid|index|version|validation_status|tags|notes|status_geo)$|uuid|instance_?id|_?submission|consent|signature|^d_?update$|(last_)?(updated?|modified|created)(_at|_on|_date)?$|date_?(last_)?(modified|updated|created)"),
    (NOTHING, r"(ออก|หมดอายุ|ทำ)บัตร|บัตรหมด|วันหมดอายุ|วันออกบัตร", r"(issue|expir)"),
    (NOTHING, r"(?<!ชั้น)(?<!เรียน)ห้อง$|^ห้องที่|^เลขที่ห้อง|หอนอน|หอพัก|สาขา|แผนก|วิชา|โปรแกรม|แผนการเรียน|คณะ|ชมรม", r"^(class_)?room(_no)?$|section|major|department|programme?|subject|faculty|dorm|house_?group|home_?room"),
    (NOTHING, r"สาเหตุ|เหตุผล|เหตุที่|ความต้องการ|ความช่วยเหลือ|รูปแบบ|การเดินทาง|พาหนะ", r"reason|cause|need(s)?$|mode$|transport"),
    (NOTHING, r"ด้อยโอกาส|ยากจน", r"disadvantage|poverty"),
    ("hide", r"ปกปิด|ปิดบัง", r"hide|conceal"),
    ("nickname", r"ชื่อเล่น|ชื่อที่เรียก|เรียกว่า|ชื่อเรียก", r"nick|known_?as|called|prefer+ed_?name"),
    ("former_last", r"(นาม)?สกุล(เดิม|เก่า|ก่อน)", r"maiden|(former|previous|old)_?(sur|last|family)"),
    ("former_first", r"ชื่อ(ตัว)?(เดิม|เก่า)", r"(former|previous|old)_?(first|given)?_?name"),
    ("title", r"คำนำ|คนำ|^ยศ$|^คน$|ยศคำ", r"^(title|prefix|pre_?name|pname|salutation|honorific)(_?(name|desc|th|en|name_th|name_en))?$"),
    ("middle", r"ชื่อกลาง", r"middle|^m_?name$"),
    ("village", r"ชื่อ(หมู่)?บ้าน|^(หมู่)?บ้าน$|หย่อมบ้าน|ชุมชน|^หมู่บ้าน", r"village(_?name)?$|hamlet|community|mooban(_?name)?$"),
    ("school_code", r"รหัส(ของ)?(โรงเรียน|สถานศึกษา|ศูนย์|วิทยาลัย|สถาบัน|รร|ศพด)|(โรงเรียน|สถานศึกษา|วิทยาลัย|สถาบัน)รหัส", r"(school|sch|centre|center|institut(e|ion)|org)_?(code|id|no)"),
    ("birth_year", r"เกิด(พศ|คศ|ปี)|(?<!เดือน)(?<!ด)ปี(พศ|คศ)?(ที่)?เกิด|^(พศ|คศ)$|เกิดปี", r"birth_?y|year_?(of_?)?birth|^yob$"),
    (NOTHING, r"(เดือน|จังหวัด|สถาน)(ที่)?เกิด|^เดือน$|^วัน$|เกิดที่|เกิดเดือน", r"birth_?(place|month|province|country)|place_?of_?birth|^(month|day)$"),
    ("birth_date", r"วันเดือนปีเกิด|วดปเกิด|เกิดวดป|วันเกิด|เกิดวันที่|วันที่เกิด|วดปที่เกิด|เกิดเมื่อ|^เกิด$|เกิดวันเดือนปี|วดป$|ดดปเกิด|วดป|(?<!เหตุ)เกิด(?!เหตุ|ที่|จังหวัด|ปี|เดือน)",
     r"birth_?(date|day|dt|d)?(_|$)|(^|_)(dob|bdate|b_?day|born|birthday)|date_?of_?birth"),
    ("age", r"อายุ(?!บัตร|การ)", r"(^|_)ages?(_|$)"),
    ("sex", r"เพศ", r"(^|_)(sex|gender|m_f)(_|$)"),
    ("g_code", r"รหัสg$|^g$|gcode|จีโค้ด|เลขg$", r"^(g_?code|g_?no|g_?number)$"),
    ("id", r"ประชาชน|ปชช|13หลัก|เลข(ที่)?(บัตร|ประจำตัวฯ)|หมายเลข(ประจำตัว)?บัตร|เลขประจำตัวคน|บัตรประจำตัว|^บัตร|เลข13|รหัสบัตร",
     r"(^|_)(cid|nid|pid13|idcard|id_?card|citizen|national_?id|nationalid|identity_?(no|num|number)?|person_?id|thai_?id|card_?(id|no)|id_?number|personal_?id)(_|$)|national_id|personalid|id_no$|^pid$|(^|_)pid(_|$)"),
    (NOTHING, r"สัญญา", r"contract"),
    (NOTHING, r"หนังสือเดินทาง|พาสปอร์ต", r"passport"),
    ("case_no", r"คดี|เลขรับแจ้ง|เลขเคส|เลขคำร้อง", r"(case|docket|ticket)_?(id|no|num|number)"),
    ("own", r"เลขประจำตัว|รหัส(ประจำตัว)?(นักเรียน|นักศึกษา|นร|นศ|ผู้เรียน|เด็ก|สมาชิก|บุคคล|ประจำตัว)|เลขทะเบียน|ทะเบียนเลข|เลขนักเรียน",
     r"(student|pupil|learner|std|stu|child|member|admission|enrol(l)?ment|registration|reg|roll)_?(id|no|code|num|number)(_|$)|^(hn|an|sourced_?id|student_?number)$"),
    ("grade", r"ชั้น(?!ใน)|ระดับ(การ)?ศึกษา|ระดับการเรียน|^ระดับ$|วุฒิ|เรียนถึง|การศึกษาสูงสุด|จบชั้น",
     r"(^|_)(grade|class|level|form)s?(_?(level|name|abbr|year))?(_|$)|year_?(group|level)|class_?level|(^|_)(std|standard)$|last_?class|education_?level"),
    ("enrolled_from", r"(วัน(ที่)?|เริ่ม|เมื่อ).*(เข้าเรียน|เข้าศึกษา|ขึ้นทะเบียน|ลงทะเบียน|เข้าใหม่|มอบตัว)|(เข้าเรียน|ลงทะเบียน|ขึ้นทะเบียน)(เมื่อ|วันที่)|เริ่มเรียน",
     r"(enrol|admission|admit|entry|join)(l?ed|l?ment|ed)?_?(date|on|dt|from)?$|^(begin|start)_?date$|date_?(enrol|admit|join|start)|date_of_(admission|enrol)"),
    ("taken_in", r"(วัน(ที่)?|เมื่อ)?.*(เข้ารับ|รับเข้า|รับตัว|เริ่มรับ|แรกรับ)|วัน(ที่)?เริ่ม|เริ่มเมื่อ", r"intake|date_?in$|received"),
    ("enrolled_to", r"(วัน(ที่)?).*(จำหน่าย|พ้นสภาพ|สิ้นสุด|ปล่อยตัว)|(จำหน่าย|พ้นสภาพ|ปล่อยตัว)(เมื่อ|วันที่)", r"(end|exit|leav|withdraw|discharge)\w*_?(date|on|dt)$|^(end|exit)_?date"),
    ("event_date", r"วัน(ที่)?.*(สำรวจ|เก็บข้อมูล|ลงพื้นที่|พบ|แจ้ง|ออก|จบ|ย้าย(?!เข้า)|เสียชีวิต|ตาย|มารับบริการ|รับบริการ|เกิดเหตุ|หาย|ติดตาม|เยี่ยม)|วันที่$|(แจ้ง|ออก|จบ|ย้าย|พบ)เมื่อ",
     r"(visit|survey|interview|event|report|leaving|graduat\w*|death|move|serv\w*|vst|interview)_?(date|dt|on)|date_?(of_?)?(visit|survey|serv|event|death|leaving|report|move)|^date$|^vstdate$"),
    ("date", r"วัน(?=เดือน|ที่)|บรรพชาเมื่อ|เมื่อ$", r"date|_dt$|_on$|_at$"),
    ("status", r"สถานะ|สถานภาพ(?!สมรส)|^สภาพ(?!บ้าน|แวดล้อม|ร่างกาย|ครอบครัว|ปัญหา|ที่อยู่)|ยังเรียน|เรียนอยู่หรือไม่|ตอนนี้(ทำ|เรียน)|การศึกษาปัจจุบัน|ทำอะไรอยู่|ปัจจุบัน(เรียน|ทำ)|ผลการ(ติดตาม|ฝึก|อบรม)|สถานการณ์",
     r"(^|_)(status|state|situation|condition)(_|$)|in_?school|attending|currently"),
    ("former_school", r"(โรงเรียน|สถานศึกษา|วิทยาลัย|สถาบัน|ที่เรียน)(เดิม|เก่า|ก่อน|สุดท้าย|ล่าสุด)|จบจาก|ย้ายมาจาก", r"(former|previous|last|old)_?(school|college)"),
    ("school_name", r"โรงเรียน|สถานศึกษา|วิทยาลัย|สถาบัน|ศูนย์(การเรียน|พัฒนา|เด็ก|เรียน)|^รร|ศพด|ศกร|กศน|เรียนที่|เรียนอยู่ที่|ที่เรียน",
     r"(school|sch|college|institut(e|ion)|centre|center|university)(_?name)?(_|$)"),
    ("address", r"^ที่อยู่(?!.*(เลขที่|หมู่|ตำบล|แขวง|อำเภอ|เขต|จังหวัด|ถนน|ซอย|เมล|[มตอจ]$))", r"^address$"),
    ("phone", r"โทร|เบอร์|มือถือ|ติดต่อได้|หมายเลขติดต่อ|เลขติดต่อ", r"phone|(^|_)(tel|mobile|cell|ph|contact|telephone|hometel|msisdn)(_?(no|num|number|ph|home))?(_|$)|(^|_)tel"),
    ("house_no", r"บ้านเลข|เลขที่บ้าน|^เลขที่$|^เลขบ้าน|บ้าน(เดิม)?เลขที่|ที่อยู่เลขที่|เลขที่$", r"(house|home|addr(ess)?|building)_?(no|num|number|part|id)(_|$)|addrpart|^(hno|hnomoi|houseno|addr)$"),
    ("moo", r"หมู่(?!บ้าน|เลือด|โลหิต)|^ม$|^มที่$|มที่$", r"(^|_)(moo|mu|mm|village_?(no|num|number)|addr_?moo|moo_?part|moopart|moo_?no|mooban_?no|mumoi)(_|$)"),
    (NOTHING, r"ถนน|ซอย|ตรอก", r"(^|_)(road|street|soi|lane)(_|$)"),
    ("tambon", r"ตำบล|แขวง|(^|ภูมิลำเนา|อยู่|เดิม)ต$", r"tambon|tumbon|tambol|sub_?district|(^|_)(tmb|tam|tt)(_|$)"),
    ("amphoe", r"อำเภอ|^เขต$|(^|ภูมิลำเนา|อยู่|เดิม)อ$|เขตอำเภอ", r"amph?o?e|amphur|amphoe|(^|_)(amp|district|aa)(_?(name|desc))?(_|$)|districtname"),
    ("province", r"จังหวัด|(^|ภูมิลำเนา|อยู่|เดิม)จ$", r"province|(^|_)(prov|changwat|cc)(_|$)|chwpart"),
    ("address", r"ที่อยู่|ภูมิลำเนา|ที่พัก|ที่ตั้ง|บ้านที่อยู่|สถานที่อยู่", r"address|residence|(^|_)addr(_|$)|domicile|where_?live"),
    ("full_name", r"ชื่อ(และ|ตัว)?(นาม|ชื่อ)?สกุล.*|ชื่อ.*(นามสกุล|ชื่อสกุล|สกุล)|ชื่อเต็ม|รายชื่อ|^นาม(ผู้|สามเณร|นักเรียน|เด็ก)|namesurname",
     r"(full|whole|complete)_?name|^(student|child|pupil|learner)?_?names?$|name_(and_|_)?surname|name_in_full"),
    ("last_name", r"สกุล|แซ่", r"sur_?name|last_?name|l_?name|family_?name|^(last|family|surname)$"),
    ("first_name", r"ชื่อ(?!โรงเรียน)|^นาม", r"(first|fore|given|f|christian|legal_first|legal_given)_?names?|^(first|given)$|^name(_?(th|thai))?$|(^|_)name(_|$)|given_?name"),
    (NOTHING, r"ประเภท|ชนิด|สิทธิ|ไซซ์|ไซส์|ขนาด|แผน|^ผล|สังกัด|หน่วยงาน|ที่ทำงาน|หน่วยบริการ|โครงการ|^สภ$|สถานีตำรวจ", r"type|size|kind|work_?place|plan(_|$)|project|result"),
    ("number", r"^รหัส|หมายเลข|เลข", r"(^|_)(id|no|code|number|num)(_|$)"),
)  # fmt: skip
