"""Words of headings, in Thai and English, with what each speaks of: whose (the child's, a parent's …) and what (a name, a number …).

Belongs here: the tables. Does not belong here: taking a heading apart (``headings``), what stands in a column (``contents``).

Thai patterns are tried on a heading without spaces and punctuation, English ones on its words joined by ``_``; the first that fits counts,
so false friends (เกรดเฉลี่ย, วันหมดอายุ) stand above their betters.
"""

WHOSE: tuple[tuple[str, str, str], ...] = (
    ("parents", r"บิดามารดา|พ่อแม่|พ่อและแม่", r"parents_name"),
    ("school", r"(ตำบล|แขวง|อำเภอ|จังหวัด|ที่อยู่|ที่ตั้ง|โทร[ก-๙]*|เบอร์[ก-๙]*|เลขที่|หมู่ที่)(ของ)?(วัด|โรงเรียน|สถานศึกษา|สถาบัน|หน่วยงาน|หน่วยบริการ|บริษัท|สถานประกอบการ)"
     r"|^(โรงเรียน|สถานศึกษา|หน่วยงาน|หน่วยบริการ|สถาบัน|บริษัท|สถานประกอบการ)(เดิม|เก่า)?(ตำบล|อำเภอ|จังหวัด|ที่อยู่|ที่ตั้ง|โทร|เบอร์)",
     r"(^|_)(school|sch|institution|centre|center|org|company|work)_?(tambon|sub_?district|district|amphoe|amphur|province|address|addr|phone|tel)"),
    ("father", r"(โยม|คุณ)?บิดา|(โยม|คุณ)?(?<!หลวง)พ่อ", r"(^|_)(fathers?|fa|fat|fth|fath|dad|daddy|papa|paternal)(_|$)|^(father|dad_?name)|^f(pid|cid)$|^f_[fl]_?name$|^(fa|fat)_?(name|id|pid|cid)"),
    ("mother", r"(โยม|คุณ)?มารดา|(โยม|คุณ)?แม่(?!บ้าน|น้ำ)|มาดา", r"(^|_)(mothers?|mo|mot|mth|moth|mom|mum|mama|maternal)(_|$)|^(mother|mom_?name)|^m(pid|cid)$|^m_[fl]_?name$|^(mo|mot)_?(name|id|pid|cid)"),
    ("staff", r"ครู|อาจารย์|ผู้บันทึก|ผู้สำรวจ|ผู้กรอก|ผู้เก็บ|ผู้สัมภาษณ์|เจ้าหน้าที่|แพทย์|ผู้อำนวยการ|ผู้รายงาน|ผู้ประสาน|ผู้รับผิดชอบ|(?<!ชื่)อสม(?!าชิก)|อพม|ที่ปรึกษา|ผู้เยี่ยม|พี่เลี้ยง"
     r"|นายจ้าง|จนท|ผู้ค้ำ|ผู้รับรอง|พยาน|ผู้ติดตาม|ผู้ตรวจ|ผู้ฉีด|ผู้ให้บริการ|ผู้นิเทศ|ผู้สอน|ผู้ฝึกสอน|ผู้จัดทำ|ผู้อนุมัติ|ผู้ลงนาม|ผู้อุปถัมภ์|ผู้บริจาค|ผู้สนับสนุน|(?<!เลข)(?<!รหัส)อ้างอิง|โค้ช|วิทยากร"
     r"|นักสังคม|นักจิต|นายทะเบียน|กำนัน|ผู้ใหญ่บ้าน|พนักงาน|หัวหน้าทีม|เจ้าอาวาส|พระอุปัชฌาย์|อุปัชฌา|เจ้าของ|ผู้นำชุมชน|โดย$|^(cm|ผอ)|(?<=โทร)cm|(?<=เบอร์)cm|(?<=ชื่อ)cm",
     r"teacher|tutor|advis[oe]r|volunteer|enumerator|officer|interviewe?r|recorded?_by|doctor|username|staff|principal|surveyor|home_?room|employer|(case|social)_?worker"
     r"|coach|nurse|trainer|instructor|sponsor|donor|collector|assess(or|ed_by)|review(er|ed)|registrar|case_?manager|lecturer|supervisor|facilitator|counsel|mentor|(ed|en)_?by(_|$)|owner"
     r"|landlord|contact_person|operator|(^|_)user(_|$)|field_?worker|monk_in_charge|abbot|referee|reference_name"),
    ("household", r"หัวหน้าครอบครัว|หัวหน้าครัวเรือน|(?<!ใน)(?<!ของ)ครัวเรือน|เจ้าบ้าน|หัวหน้าบ้าน", r"head_of|house_?hold|(^|_)hh(_|$)|^hid$|hh_?head|(^|_)hoh(_|$)"),
    ("witness", r"ผู้แจ้ง|ผู้ให้ข้อมูล|ผู้พบ(?!ปะ)|ผู้ร้อง", r"complainant|declarant|report(ed|er)|witness"),
    ("informant", r"ผู้ยื่น|ผู้ขอ(?!(รับ)?ทุน|กู้)|ผู้ลงทะเบียน|ผู้รับรองเด็ก|ผู้มาติดต่อ|ผู้ส่งต่อ|ผู้ตอบ|ผู้นำส่ง|ผู้พามา", r"(^|_)req(_|$)|request[oe]r|informant|inform_?(name|tel|phone|addr)|informer|respondent|(?<!p)referr|accompan"),
    ("guardian", r"ผู้ปกครอง|^ผปค|ผปค$|^ปค$|ผู้ปค|ผู้ดูแล|ผู้อุปการะ|ผู้เลี้ยงดู|ญาติ|ผู้จัดการศึกษา|ผู้ติดต่อ|ผู้ที่ติดต่อ|(ใคร|คน|บุคคล)[ก-๙]*(ดูแล|เลี้ยง)|ดูแลเด็ก|เลี้ยงดูเด็ก|ผู้รับเด็ก|ผู้มารับ|ผู้ใช้อำนาจปกครอง|ปู่|(?<!อ)ย่า|(?<![ขพร])ยาย|ฉุกเฉิน|อุปัฏฐาก|(?:โทร|เบอร์|ติดต่อ)โยม",
     r"guardian|gurdian|parent|(?<!day_)(?<!child_)(?<!health_)care_(name|tel|phone|mobile|rel)|(^|_)(grd|grdn|prnt|prn|par)(_|$)|care_?(giver|taker|r_?name)|looked_after_by|carer|(^|_)(cg|nok)(_|$)|kin(_|$)|emerg(ency)?|custodian|foster|grand(ma|pa|mother|father|parent)|contact_name"),
    ("kin", r"พี่น้อง|คู่สมรส|สามี|ภรรยา|พี่ชาย|พี่สาว|น้องชาย|น้องสาว", r"sibling|spouse|husband|wife|brother|sister|partner_name"),
)  # fmt: skip

SENSITIVE = (
    r"สาเหตุการ(ตาย|เสียชีวิต)|เหตุตาย|ปัสสาวะ|(ผล|แปล)(การ)?ตรวจ(ร่างกาย|สุขภาพ|เลือด)|แปลผล|ไขมัน|มวลกล้ามเนื้อ|ความดัน|ชีพจร|ฟัน$|สุขภาพ(ช่อง)?ปาก|สาเหตุ[ก-๙]*(สงเคราะห์|คุ้มครอง|รับตัว)|วัคซีนที่ค้าง|ล้างบาป|dspm|บาดเจ็บ|เจ็บป่วย|คำพิพากษา|ศาสนา|นับถือ|เชื้อชาติ|เผ่า|ชาติพันธุ์|เลือด|โลหิต|น้ำหนัก|^นน|ส่วนสูง|^สส|^หนัก|^สูง|(ประเภท|ลักษณะ|สาเหตุ|ระดับ|ชนิด|รายละเอียด|ระบุ)(ของ)?(ความ|คน)?พิการ|^(ความ)?พิการ|พิการ(ระบุ|ประเภท)|ความบกพร่อง|ความต้องการพิเศษ|เด็กพิเศษ"
    r"|โรคประจำตัว|ประวัติการรักษา|โรคภัย|แพ้ยา|แพ้อาหาร|การแพ้|สุขภาพ(?!ตำบล)|วินิจฉัย|รายได้|บัญชีธนาคาร|เลขบัญชี|เลขที่บัญชี|ฐานความผิด|ข้อหา|ความผิด|ประวัติอาชญากร|ไอคิว|สติปัญญา|ตั้งครรภ์|ลายนิ้วมือ"
    r"|(รูป|ภาพ)ถ่าย(?!(หน้า|ตัว)?บ้าน)|ตรวจโรค|รหัสผ่าน|การเมือง|ดัชนีมวลกาย|ครรภ์|ติดเชื้อ|สารเสพติด|ยาเสพติด|เสพยา|ทารุณ|ถูกกระทำ|ความรุนแรง|พรอมเพย์|พร้อมเพย์|อาการ(ป่วย|เจ็บ)|ภาวะ(โภชนาการ|ซึมเศร้า|สมาธิ)"
    r"|โภชนาการ|สภาพร่างกาย|กลุ่มเลือด|กรุ๊ป|พันธุกรรม|แอลดี|^ld$|ซึมเศร้า|จิตเวช|พัฒนาการ(ล่าช้า|ช้า)|ติดคุก|ต้องขัง|นิกาย|(?<!การ)(?<!ฝึก)(?<!สาขา)(?<!กลุ่ม)(?<!วิชา)(?<!วิทยาลัย)อาชีพ(?!ที่(อยาก|ฝึก|สนใจ|ต้องการ|เรียน|ใฝ่ฝัน)|ในฝัน|อิสระ|วศึกษา)|ด้อยโอกาส|สถานะทางเศรษฐกิจ|ประวัติ(การ)?(เจ็บ|ป่วย|แพ้|ถูก)|ประเภทเด็กพิเศษ|รหัสโรค|ชื่อโรค|^โรค|โรค(ร่วม|แทรก|เรื้อรัง|ที่เป็น)|อาการ$|เฝ้าระวังโรค|น้ำหนัก|รอบเอว|ขนาดรอบ|ออทิสติก|ออทิซึม|สมาธิสั้น|สมองพิการ|ดาวน์ซินโดรม|เครื่องช่วยฟัง|กายอุปกรณ์|บกพร่องทาง|หนี้สิน|ผ่าตัด",
    r"autis|(^|_)adhd(_|$)|cerebral_palsy|down_syndrome|hearing_aid|wheelchair|(^|_)debts?(_|$)|rh_?group|surgery|cause_of_death|death_?cause|urine|baptis|protection_need|special_?needs|(^|_)sp_?needs|religi|specific_?needs|vaccin(?!\w*_name)|difficult\w*_(seeing|hearing|walking)|injur|(^|_)acct?_?(no|num|number)(_|$)|sasana|faith|creed|ethnic|(^|_)(race|tribe)(_|$)|blood|^abo(_?group)?$|weight|height|disab|special_?need|handicap|disease|illness|medical|allerg|diagnos|income|bank|account|password"
    r"|fingerprint|photo|politic|(^|_)(iq|ld|bmi|hiv|wt|ht|gestation|muac)(_|$)|pregnan|substance|drug_?use|abuse|trauma|violence|nutrition|salary|wage|tribal|hill_?tribe|caste|(^|_)(p?dx|icd|icd10|icd_?name|diag)(_|\d|$)|diagcode|occupa|(^|_)occp?(_|$)|disadvantage|poverty|body_?fat|(^|_)(fat_?pct|pulse|dental|teeth)(_|$)|blood_?pressure|comorbid|chief_?complain|symptom|offen[cs]e|crime|health",
)  # fmt: skip

NOTHING = "nothing"  # a column that feeds no field
VAGUE = "vague"  # one that feeds no field either, and may hold what is sensitive: reasons, problems, results

WHAT: tuple[tuple[str, str, str], ...] = (
    (NOTHING, r"^(ลำดับ.*|ลําดับ|ที่|ข้อที่|no|เลขลำดับ|แถวที่)(no)?$", r"^(s(r|l|eq|erial)?_?)?(no|num|number|order|row|index|seq|item)(_no)?$|^n$"),
    (NOTHING, r"(จังหวัด|อำเภอ|ตำบล|ที่อยู่)(ที่)?(ปลายทาง|ย้ายไป)|^ปลายทาง|(วัน(ที่)?|วดป)(ที่)?(ได้รับ|ได้|รับ|ออก|กำหนด|แจ้ง|ขอ)(เลข|รหัส|บัตร)", r"destination"),
    (NOTHING, r"ปีการศึกษา|ปีงบประมาณ|ภาคเรียน|ภาคการศึกษา|เทอม(?!า)|ครั้งที่|^รุ่น|รอบ(ที่|การ|สำรวจ)|^ปีที่เข้า", r"(academic|school|fiscal)_?year|semester|(^|_)term(_|$)|batch"),
    (NOTHING, r"หมายเหตุ|ข้อสังเกต|ข้อเสนอ|ความเห็น|รายละเอียด|บันทึกเพิ่มเติม|อื่นๆ|อธิบาย", r"remark|note(s)?$|comment|observation|detail|description|memo"),
    (NOTHING, r"อีเมล|ไปรษณีย์อิเล็กทรอนิกส์|ไลน์|เฟซบุ๊ก|เฟสบุ๊ค|เว็บไซต์", r"e_?mail|line_?id|facebook|(^|_)(fb|ig)(_|$)|website|(^|_)url(_|$)"),
    (NOTHING, r"ไปรษณีย์", r"post_?(al)?_?code|zip"),
    (NOTHING, r"(รูป|ภาพ)(ถ่าย)?(หน้า|ตัว)?บ้าน|พิกัด|ละติจูด|ลองจิจูด|ระยะทาง", r"gps|lat(itude)?$|lon(g|gitude)?$|geo(point|location)|distance"),
    (NOTHING, r"เกรดเฉลี่ย|คะแนน|ผลการเรียน|เฉลี่ย|หน่วยกิต|ผลสัมฤทธิ์|gpa", r"(^|_)(c?gpax?|gpa_?x|pmt)(_|$)|score|percent|rank|credit|(^|_)average(_|$)|mark(s)?$"),
    (NOTHING, r"บาท|จำนวน|เงิน|มูลค่า|ค่าเทอม|ค่าใช้จ่าย|ค่าบริการ|เบิก|ค่าธรรมเนียม|งบประมาณ|^งบ|^(ประเภท|ชื่อ)?ทุน(การศึกษา)?$", r"amount|money|baht|fee(s)?$|(^|_)cost|balance|(^|_)(amt|qty|total|count|sum)(_|$)|number_of|num_of|how_many|payment"),
    (NOTHING, r"อาชีพ|ตำแหน่ง|สถานที่ทำงาน|การทำงาน|ลักษณะงาน|ประเภทงาน", r"occupa|(^|_)job(_|$)|employ|position"),
    (NOTHING, r"สัญชาติ|ประเทศ", r"nationality|citizenship|country"),
    (NOTHING, r"ความสัมพันธ์|เกี่ยวข้อง|เป็นอะไรกับ|(อาศัย|อยู่|พัก)(อยู่)?กับ(ใคร)?|อาศัยด้วย|อยู่ด้วย|บุตรคนที่|ลูกคนที่|ลำดับบุตร|ลำดับการเกิด", r"relation|lives?_with|living_with|birth_?order"),
    (NOTHING, r"ประทับเวลา|เวลา|ย้ายเข้า|เข้ามาอยู่|(วัน|เมื่อ)[ก-๙]*(ชั่ง|วัดส่วนสูง|บรรพชา|อุปสมบท|บวช|พิมพ์|นำเข้า|ปรับปรุง|บันทึก|แก้ไข|โอน|จ่าย|อนุมัติ(?!.*จบ)|เปิดบัญชี|นัด|ครบกำหนด|คลอด)|(ชั่ง|บรรพชา|อุปสมบท|บวช|วัดส่วนสูง|ปรับปรุง|บันทึก|แก้ไข)[ก-๙]*(เมื่อ|วัน)|(นม|อาหาร)(กลางวัน)?โรงเรียน|ยินยอม|อนุญาต|ลายมือชื่อ|ลงชื่อ", r"timestamp|^(start|end|deviceid|uuid|index|version|validation_status|tags|notes|status_geo)$|^move_?in|(^|_)move(d)?_?in(_|$)|weigh(ed|ing)|measured|ordain|ordination|print(ed)?_?(date|on)|export(ed)?_?(date|on)|import(ed)?_?(date|on)|paid_?(date|on)|(payment|appointment|due|approv\w*)_?date|uuid|instance_?id|_?submission|submitter|device_?id|attachment|^key$|^parent_?key$|^meta_|xform|formhub|consent|signature|^d_?update$|(last_)?(updated?|modified|created)(_at|_on|_date)?$|date_?(last_)?(modified|updated|created)"),
    (NOTHING, r"(ออก|หมดอายุ|ทำ|ชนิด|ประเภท|สถานะ)บัตร|บัตรหมด|วันหมดอายุ|วันออกบัตร|(มี|สำเนา)บัตร", r"(issue|expir)|valid_?(until|to|from)"),
    (NOTHING, r"(?<!ชั้น)(?<!เรียน)ห้อง$|^ห้องที่|^เลขที่ห้อง|หอนอน|หอพัก|สาขา|แผนก|วิชา|โปรแกรม|แผนการเรียน|คณะ|ชมรม|หลักสูตร|กลุ่มเรียน|หมู่เรียน|หมู่ลูกเสือ|เลขที่ในห้อง|เลขที่นั่ง|^กลุ่ม|^ห้อง(เรียน|พัก|ที่)?$|ห้องที่", r"^(class_?)?room(_no|_name)?$|(^|_)(class|seat|roll_in_class)_?(no|num|number)$|course|curricul(um)?|section|major|department|programme?|subject|faculty|dorm|house_?group|home_?room"),
    (VAGUE, r"สาเหตุ|เหตุผล|เหตุ(ที่|ใด)|ทำไม|ความต้องการ|ต้องการ|ปัญหา|ช่วยเหลือ|คัดกรอง|ความเสี่ยง|กลุ่มเสี่ยง|พฤติกรรม|(?<!คุม)ความประพฤติ|ผลประเมิน|ผลการประเมิน|^ภาวะ|ข้อจำกัด|อุปสรรค|มาตรการ|บำบัด|ฟื้นฟู", r"behaviou?r|assess?ment|evaluat|barrier|circumstance|therapy|rehabilit|intervention|(?<!fin_)(?<!finish_)(reason|cause)|(^|_)why(_|$)|need(s)?(_|$)|problem|assist|support(?!ed)|concern|vulnerab|screening"),
    (NOTHING, r"อยากให้|อยากเรียน|ประสงค์(จะ)?(เรียน|ศึกษา)|รูปแบบ|อายุ(เป็น)?เดือน|อายุ(ขณะ|เมื่อ|ตอน)|การเดินทาง|เดินทาง|พาหนะ|รถรับส่ง|สายรถ|จุดขึ้นรถ|แนวทาง", r"^other_?names?$|(^|_)age_?(in_?)?(m|mo|mth|months?)$|mode$|transport|bus_|plan_"),
    (NOTHING, r"ด้อยโอกาส|ยากจน", r"disadvantage|poverty|poor"),
    (NOTHING, r"(สถานะ|สถานภาพ|สภาพ)(ของ)?(การ)?(สมรส|ครอบครัว|บุคคล|ในบ้าน|ในครัวเรือน|ทางทะเบียน|ทะเบียน|บัตร|ชำระ|จ่าย|ข้อมูล|ส่ง|ผู้อยู่อาศัย|อยู่อาศัย|บ้าน|ทหาร|ตรวจ|วัคซีน|บิดา|มารดา|พ่อ|แม่|ผู้ปกครอง|เจ้าบ้าน|ผู้ดูแล|สัญชาติ)|การสมรส|สมรส|ครอบครัว(สถานะ|สถานภาพ)",
     r"marital|civil_status|^[mfv]_?status$|^couple$|^labou?r$|(pay|paid|payment|record|sync|form|vaccin\w*|card|family|household|legal|document)_?status|status_of_(record|form)"),
    (NOTHING, r"ชื่อ(โครงการ|วัด|หน่วย|สถานประกอบการ|บริษัท|ร้าน|หลักสูตร|กลุ่ม|ทีม|วัคซีน|กิจกรรม|กองทุน|ธนาคาร|ค่าย|รายการ|อาคาร|ถนน|มัสยิด|ยา|โรค|ชุมนุม|มูลนิธิ|สมาคม|แบบ|เอกสาร|รพ|โรงพยาบาล|อปท|อบต|เทศบาล|เขตพื้นที่|สังกัด|องค์กร)|^(อปท|อบต|เทศบาล|อบตเทศบาล|รพสต|โรงพยาบาล[ก-๙]*|วัด|มัสยิด|เขตพื้นที่การศึกษา|สพป|สพม)$",
     r"(project|vaccine|course|agency|hospital|company|file|team|group|club|bank|temple|event|activity|organi[sz]ation|office|program|device|unit|clinic|area|partner|shop|item|product|hosp)_?(name|title)(_|$)|^form_?name|hosp_?code|^hospital$|^pcu"),
    (NOTHING, r"เสื้อ|รองเท้า|^(ขนาด|ประเภท(?!$)|ชนิด(?!$)|สังกัด)|^ชุด", r"(_|^)(type|size)$|(t_)?shirt|shoe|uniform|jersey"),
    ("hide", r"ปกปิด|ปิดบัง|(ไม่|ห้าม|งด)[ก-๙]*เปิดเผย(?!ชื่อ)", r"hide|conceal|(not|un)_?disclos"),
    ("nickname", r"ชื่อเล่น|ชื่อที่[ก-๙]*เรียก|เรียก(กัน)?ว่า|(ที่|ชื่อ)เรียก(กัน)?(เล่น)?$|ชื่อเรียก|เรียกกันว่า", r"nick(_?name)?|pet_?name|known_?as|called|prefer+ed_?(first_?)?name|(^|_)(alias|aka|goes_by)(_|$)"),
    ("former_last", r"(นาม)?สกุล(เดิม|เก่า|ก่อน)", r"maiden|(former|previous|old)_?(sur|last|family)"),
    ("former_first", r"ชื่อ(ตัว)?(เดิม|เก่า)", r"(former|previous|old)_?(first|given)?_?name"),
    ("title", r"คำนำ|คนำ|^ยศ$|^คน$|ยศคำ|คำหน้า|^ดชดญน|^นำหน้า|(?<!ที่)นำหน้า(ชื่อ|นาม)|สมณศักดิ์", r"(^|_)(title|titl|ttl|salut|t_?title|th_?title|initials?|prefix|prfx|pre_?name|pre_?fix|pname|pren|salutation|honorific|mr_mrs|mr_ms)(_?(id|code|cd|name|desc|th|en|name_th|name_en))?$"),
    ("middle", r"ชื่อกลาง|ชื่อรอง|นามกลาง", r"middle|^m_?name$"),
    ("village", r"ชื่อ(หมู่)?บ้าน|^(หมู่)?บ้าน$|หย่อมบ้าน|ชุมชน|^หมู่บ้าน(?!ที่)|(?<!ชื่อ)หมู่บ้าน(ชุมชน|ชื่อ)?$|^(ชื่อ)?คุ้ม(?!ครอง)", r"village(_?name)?$|hamlet|community|mooban(_?name)?$"),
    ("school_code", r"รหัส(ของ)?(โรงเรียน|สถานศึกษา|ศูนย์|วิทยาลัย|สถาบัน|รร|ศพด|สถศ|สศ|ศกร|สนศ)|(โรงเรียน|สถานศึกษา|วิทยาลัย|สถาบัน)รหัส|smis|รหัสกระทรวง", r"(school|schl|sch|scl|centre|center|institut(e|ion)|inst|org|org_sourced|college)_?(code|cd|ids?\d*|no|number|ref)(_|$)|smis|per_?code|obec_?(code|id)|moe_?code|^sch_?id"),
    ("birth_year", r"เกิด(พศ|คศ|ปี)(?!เดือน|ด)|(?<!เดือน)(?<!ด)ปี(พศ|คศ)?(ที่)?เกิด|(?<!ปี)(?<!ปด)(?<!เดือน)(?<!ด)(พศ|คศ)(ที่)?เกิด|^(พศ|คศ)$|เกิดเมื่อปี|วัน(เดือน)ปีเกิดปี|วดปเกิดปี", r"birth_?y(ear|r)?(_|$)|birth_?(be|ce|ad)$|year_?(of_?)?birth|year_?born|(^|_)yob(_|$)|dob_?(y|yyyy|year)$|born_(in_)?year"),
    ("birth_month", r"(?<!วัน)เดือน(ที่)?เกิด|^เดือน$|เกิด(เดือน|ด)$|เกิดเมื่อเดือน", r"birth_?m(on(th)?)?(_|$)|month_?of_?birth|^month$|dob_?(m|mm|month)$|(^|_)mob$"),
    ("birth_day", r"^วัน$|เกิดวัน$|เกิดว$", r"day_?of_?birth|^day$|dob_?(d|dd|day)$|birth_?dd$"),
    (NOTHING, r"(จังหวัด|สถาน|ประเทศ|รพ|โรงพยาบาล)(ที่)?เกิด|เกิดที่|ภูมิลำเนาเกิด", r"birth_?(place|province|country|weight|order|cert\w*|reg\w*)|(place|country|province)_?of_?birth"),
    ("birth_date", r"วันเดือนปีเกิด|วดปเกิด|เกิดวดป|วันเกิด|เกิดวันที่|วันที่เกิด|วดปที่เกิด|เกิดเมื่อ|^เกิด$|เกิดวันเดือนปี|ดดปเกิด|วดป(?!.*(เข้า|ออก|จบ|ลงทะเบียน|ย้าย|รับ|ตรวจ|เยี่ยม|สำรวจ|พื้นที่|เก็บ|พบ|แจ้ง|ติดตาม|สัมภาษณ์|สมัคร|เริ่ม|สิ้นสุด|ตาย|เสียชีวิต|ขึ้น|มอบ|ยื่น|ส่ง|ฉีด|ฝึก|หาย|ชั่ง|พ้น|จำหน่าย))|ชาตะ|ชาตกาล|(?<!เหตุ)เกิด(?!เหตุ|ที่|จังหวัด|ปี|เดือน)",
     r"birth_?(date|day|dt|d)?(_|$)|bir_?(day|date|dt)|(^|_)(bd|bday|brth|birdate|birt|dbirth|d_birth)(_|$)|birth_?date|when_born|(^|_)(dob|bdate|b_?day|born|birthday)|date_?of_?birth|(^|_)(d_o_b|brth_?date)(_|$)|brthdate"),
    ("age", r"อายุ(?!บัตร|การ|งาน|ครรภ์|ราชการ|สัญญา)|กี่(ปี|ขวบ)$", r"(^|_)ages?(_|$)|how_old|years_old|(^|_)age(y|yr|yrs|year|years)(_|$)"),
    ("sex", r"เพศ|^ชญ$|^ชายหญิง$|^ชาย$|^ดชดญ$|^หญิงชาย$", r"(^|_)(sex|gender|gend|gndr|gnd|m_f|f_m|boy_girl|b_g|g_b|boy_or_girl|girl_boy|male_female|is_male|is_female)(_|$)|^(sex|gender)|^(mf|bg)$"),
    ("g_code", r"^รหัส(ตัว)?[gจี]+(เดิม|เก่า|ชั่วคราว)?$|^รหัสจี|^g$|gcode|จีโค้ด|เลขg$", r"^(g_?code|g_?no|g_?number)$"),
    ("id", r"(?<!ตามบัตร)(?<!ตามบัตรประจำตัว)ประชาชน|(?<!ตามบัตร)ปชช|13หลัก|เลข(ที่)?(บัตร|ประจำตัวฯ)|หมายเลข(ประจำตัว)?บัตร|เลขประจำตัวคน|(?<!ตาม)บัตรประจำตัว|^บัตร|เลข13|รหัสบัตร|บัตรเลขที่|ปปช|ปชก|เลขบุคคล|เลข(ประจำตัว)?สิบสามหลัก|สิบสามหลัก|เลขปชช|เลขประชาชน|ไอดีการ์ด|^id$|^id13",
     r"identification|(^|_)(cid|cit_?id|pop_?id|pin|pers_?id|nric|idcard|id_?card_?(no|num|number)?|card_?id|card_?no|citizen_?(id|no|num|number|card)|national_?(no|number|num)|thai_?(citizen_?)?id(_no)?|thirteen_digit|13_?digits?|pid_?13|nid|nat_id|pid13|idcard|id_?card|citizen|national_?id|nationalid|identity_?(no|num|number)?|person_?id|thai_?id|card_?(id|no|number)|id_?number|personal_?id|id_?13|popu?l?_?id|prachachon)(_|$)|national_id|personalid|id_no$|^pid$|(^|_)pid(_|$)"),
    (NOTHING, r"สัญญา|มรณบัตร|สูติบัตร|ใบเสร็จ|คำสั่ง|หนังสือ(ส่ง|ที่|เลข)|โฉนด|เลข(ที่)?(เอกสาร|หนังสือ|ใบ)|รหัส(ประจำ)?บ้าน|เลข(รหัส)?ประจำบ้าน|เลขรหัสประจำบ้าน|รหัสครัวเรือน|รหัสหมู่บ้าน|เลข(ที่)?ทะเบียน(บ้าน|รถ|สมรส|พาณิชย์|หย่า)|ผู้เสียภาษี|(กลุ่ม|ทีม)(รหัส|เลข)|รหัส(กลุ่ม|วิชา|หลักสูตร|ตำบล|อำเภอ|จังหวัด|แผนก|สาขา|หน่วยงาน|หน่วยบริการ|ไปรษณีย์|พื้นที่|อาชีพ|สัญชาติ)",
     r"contract|receipt|invoice|house_?id$|(^|_)(group|family|hh|team|batch|form|device|area|cluster|tambon|amphur|district|province|prov|subdistrict|dist|country|nation|project|program|unit|staff|user)_?(id|no|code|number|num|key)(_|$)|(^|_)v?h_?id$|type_?area"),
    (NOTHING, r"หนังสือเดินทาง|พาสปอร์ต|ใบอนุญาต|วีซ่า", r"^passport|permit|visa|licen[cs]e"),
    ("case_no", r"คดี|เลขรับแจ้ง|เลขเคส|เลขคำร้อง", r"(case|docket|ticket)_?(id|no|num|number)"),
    ("own", r"เลขประจำตัว|เลข(ที่)?ปจต|รหัส(ประจำตัว)?(นักเรียน|นักศึกษา|นร|นศ|ผู้(?!ปกครอง)|เด็ก|สมาชิก|บุคคล|ประจำตัว|คนไข้|นักกีฬา|ลูกค้า|ผู้ใช้|กรณี|รายบุคคล)|^รหัสประจำตัว$|เลข(ที่)?(ผู้(ป่วย|สมัคร|เรียน)|สมาชิก|สมัคร)|เลขทะเบียน|ทะเบียนเลข|เลขนักเรียน|เลขประจำ(นักเรียน|นร)",
     r"(student|pupil|learner|std|stu|child|member|admission|enrol(l)?ment|registration|reg|roll|individual|applicant|beneficiary|benef|client|patient|resident|player|trainee|participant|candidate|boarder|scholar|inmate|refugee|youth)s?_?(id|no|code|num|number|reference_number|ref)(_|$)"
     r"|^(hn|an|sourced_?id|stu_?id|std_?(id|code)|id_?(std|stu|student)|student_?number|lrn|uln|upn|sid|student_?key)$|(^|_)hn(_|$)"),
    ("grade", r"ชั้น(?!ใน)([มป]$)?|ระดับ(การ)?ศึกษา|ระดับ(การเรียน|ที่|ล่าสุด|ปัจจุบัน)|^ระดับ$|วุฒิ|เรียนถึง|การศึกษาสูงสุด|จบชั้น|^การศึกษา$|เรียน(อยู่)?ปีที่|^ปีที่$|^ชป$|ออกตอน|ออกขณะ|ช่วงชั้น|(กศน|สกร|ศกร)ระดับ|กำลังเรียน(ชั้น|ระดับ)|ระดับปัจจุบัน|ปีที่เรียน",
     r"(^|_)(grade|grd(?!_?(tel|phone|mobile|nm|name|fname|lname|first|last|rel|occ|addr|id|cid))|class|level|lev|lvl|form|standard)s?(_?(level|name|abbr|year|code|cd|now|current|id))?(_|$)|(grade|class|level)(code|level|name)|(^|_)(edu_?lev|schooling_level|std_?level|yr_?level|year_?study|education_?grade)(_|$)|year_?(group|level)|class_?level|(^|_)(std|standard)$|last_?class|edu(cation)?_?(level|lvl|attain\w*)|(highest|attained)_?edu|^education$|^educate$|grade_?(level|year|now)|current_?grade"),
    ("enrolled_from", r"วัน(ที่)?(มอบตัว|รายงานตัว|เปิดเรียนวันแรก|แรกเข้า|เปิดฝึก|เข้าวันแรก)$|^(รายงานตัว|มอบตัว|แรกเข้า)(เมื่อ|วันที่)|(วัน(ที่)?|วดป|เริ่ม|เมื่อ).*(เข้าเรียน|เข้าศึกษา|ขึ้นทะเบียน|ลงทะเบียน|เข้าใหม่|มอบตัว|รายงานตัว)|(เข้าเรียน|เข้าศึกษา|ลงทะเบียน|ขึ้นทะเบียน)(เมื่อ|วัน)|เริ่มเรียน|วัน(ที่)?เข้า$|^เข้า(เรียน|ศึกษา)?$|(เรียน|ศึกษา)ตั้งแต่(วันที่)?$",
     r"(enrol|admission|admit|entry|(?<![a-z])ent(?=_?(date|dt))|join|joined|enter|entered|started|begin|began|regis)(l?ed|l?ment|ed)?_?(date|on|dt|from)?$|^(begin|start)_?date$|^start$|date_?(enrol|admit|admis|join|start|entry)|date_of_(admission|enrol\w*|entry)|(enrol\w*|admission|admit|registration|entry)_?(date|dt|on)|first_day_(of|at)_school|date_?(enroll?ed|joined|admitted|entered|started)"),
    ("taken_in", r"(วัน|เมื่อ|เริ่ม).*(เข้ารับ|รับเข้า|รับตัว|เริ่มรับ|แรกรับ|รับบริการครั้งแรก|รับไว้|เข้าพัก|เข้าอยู่|เริ่มฝึก|เริ่มงาน)|(เข้ารับ|รับเข้า|รับตัว|แรกรับ|รับไว้|เข้าพัก)[ก-๙]*(เมื่อ|วัน)|วัน(ที่)?เริ่ม|เริ่มเมื่อ|^เริ่ม(เข้า)?รับ|^เริ่ม(ฝึก|งาน|เรียนรู้|โครงการ)|(^|ฝึก|อบรม|รับบริการ|สงเคราะห์|อยู่)ตั้งแต่(วันที่|เมื่อ)?$|วัน(ที่)?เข้า(เป็น|ร่วม)", r"intake|date_?in$|received"),
    ("enrolled_to", r"(วัน(ที่)?|วดป).*(จำหน่าย|พ้นสภาพ|สิ้นสุด|ปล่อยตัว|ลาออก|พ้นจาก)|(จำหน่าย|พ้นสภาพ|ปล่อยตัว|สิ้นสุด|ลาออก)(เมื่อ|วัน)|^จบ(การ)?(ฝึก|อบรม)(อบรม|งาน)?$|^วัน(ที่)?(ปิด|จบ|เสร็จ)(การ)?ฝึก|(^|ฝึก|อบรม|รับบริการ|สงเคราะห์|อยู่)ถึง(วันที่|เมื่อ)?$|^ออก$|ออกจากโรงเรียนเมื่อ|^สิ้นสุด", r"(end|exit|leav|left|withdr[ae]w|discharge|quit|drop(ped)?_?out|dropped|out|fin|finish|terminat)\w*_?(date|on|dt)$|(^|_)date_?(of_)?(leaving|left|exit|end|withdrawal|discharge|out|drop_?out|dropped)$|^(end|exit)_?date|^(left|leaver|withdrawn|stop|stop(ped)?_?(date|on))$"),
    ("visit", "^วันที่$", r"^date$|(visit|serv\w*|vst)_?(date|dt|on|day)|date_?(of_?)?(visit|serv\w*)"),
    ("event_date", r"^(ตาย|เสียชีวิต|จบ|ออก)เมื่อ|วัน(ที่)?อนุมัติ(การ|ให้)?จบ|(วัน(ที่)?|วดป).*(สำรวจ|เก็บข้อมูล|ลงพื้นที่|พบ|แจ้ง|ออก|จบ|ย้าย(?!เข้า)|เสียชีวิต|ตาย|มารับบริการ|รับบริการ|เกิดเหตุ|หาย|ติดตาม|เยี่ยม|ตรวจ|ฉีด|สัมภาษณ์|สำเร็จ|ส่งต่อ|รับเรื่อง)|(สำรวจ|เก็บข้อมูล|ลงพื้นที่|พบ|แจ้ง|ออก|จบ|ย้าย(?!เข้า)|เสียชีวิต|ตาย|ติดตาม|เยี่ยม|สัมภาษณ์|สำเร็จ(การศึกษา)?|ส่งต่อ)วันที่$|(แจ้ง|ออก|จบ|ย้าย|พบ|เยี่ยม|ติดตาม|สำรวจ|สัมภาษณ์)เมื่อ",
     r"(survey|interview|event|report|leaving|resign\w*|graduat\w*|death|move)_?(date|dt|on)|date_?(of_?)?(survey|event|death|leaving|report|move)|^date$|^today$|^d_?discharge$|^survey_?day$|date_?(of_?)?interview|(found|contact|case|follow\w*|died|dead|deceased)_?(date|on|dt)|(^|_)d_?death$|deathdate"),
    ("date", r"วัน(?=เดือน|ที่)|บรรพชาเมื่อ|เมื่อ$", r"date|_dt$|_on$|_at$"),
    ("status", r"สถานะ|สถานภาพ(?!สมรส)|^สภาพ(?!บ้าน|แวดล้อม|ร่างกาย|ครอบครัว|ปัญหา|ที่อยู่)|ยังเรียน|(ไป|มา)?เรียน(อยู่)?(หรือไม่|ไหม|มั้ย|หรือเปล่า)|ได้เรียน|ตอนนี้(ทำ|เรียน)|การศึกษาปัจจุบัน|อยู่ในระบบ|ทำอะไรอยู่|ปัจจุบัน(เรียน|ทำ)|ผลการ(ติดตาม|ฝึก|อบรม)|สถานการณ์|^การเรียน$|เรียนหรือไม่|ไม่เรียน$|^เรียน(หรือ)?ออก$|ผลติดตาม|(ยัง|กำลัง)(เรียน|ศึกษา)อยู่|^(ปัจจุบัน|ตอนนี้)$|กลุ่มเด็ก|กลุ่มเสี่ยง",
     r"(^|_)(status|stat|sts|state|situation|condition)(_|$)|fin(ish)?_?(cause|reason)|edu(cation)?_?(now|current|today|situation)|(learning|enrol\w*|school|study|student|stu|std)_?(stat|status|state|situation)|(^|_)(studying|out_of_school|at_school|attendance_status|drop_?out_?status)(_|$)|still_in_school|in_?school|attending|currently|still_?stud|study_?stat|schooling|(now|currently|is|still)_?(enrolled|study|learn)|attends?_school|goes?_to_school|in_education|edu(cation)?_?stat|enrol\w*_?stat|currently_?(enrol|stud|attend|in)|drop_?out$|oosc"),
    ("former_school", r"(โรงเรียน|รร|สถศ|สถานศึกษา|วิทยาลัย|สถาบัน|ที่เรียน)(เดิม|เก่า|ก่อน|สุดท้าย|ล่าสุด)|จบจาก|ย้ายมาจาก", r"(former|previous|prev|last|old|prior)_?(school|sch|college)|school_?(before|former|previous|prior)|(from|came_from)_?school"),
    ("school_name", r"โรงเรียน|สำนักเรียน|สถานศึกษา|วิทยาลัย|สถาบัน|ศูนย์(การเรียน|พัฒนา|เด็ก|เรียน)|^รร|รร(ที่|เดิม|ล่าสุด|ปัจจุบัน)|^สถศ|ศพด|ศกร|กศน|สกร|เรียนที่|เรียนอยู่ที่|ที่เรียน|มหาวิทยาลัย|ชื่อรร|รร$|แห่งเรียน|หน่วยจัดการศึกษา|เรียนไหน|(รร|โรงเรียน)ไหน|กำลังเรียนที่|ที่กำลังศึกษา",
     r"(school|schl|sch|college|institut(e|ion)|centre|center|university|alma_mater)(_?name)?(_|$)|school_?(attend\w*|now|current|last)|(current|last|present)_?school|study_?at|studies_at"),
    ("address", r"^ที่อยู่(?!.*(โรงเรียน|สถานศึกษา))(?!.*(เลขที่|หมู่|ตำบล|แขวง|อำเภอ|เขต|จังหวัด|ถนน|ซอย|เมล|[มตอจ]$))", r"^address$"),
    ("phone", r"โทร|เบอร์|เบอ(?=โ)|มือถือ|เบอ[ร์ ]*ติดต่อ|^ติดต่อ(ผปค|ผู้ปกครอง)?$|ติดต่อได้|หมายเลขติดต่อ|เลขติดต่อ", r"phone|(^|_)(tel|tele|mobile|mob|cell|hp|ph|sms|whatsapp|contact|contact_?no|telephone|hometel|msisdn)(_?(no|num|number|ph|home))?(_|$)(?!name|person)|(^|_)tel|(?<!ho)tel$|phone$"),
    ("house_no", r"บ้านเลข|เลขที่บ้าน|^เลขที่$|^เลขบ้าน|บ้าน(เดิม)?เลขที่|ที่อยู่เลขที่|เลขที่$|เลขที่หมู่|^บล$|^บเลขที่|^บ้านที่$|^เลขที่อยู่", r"(house|home|addr(ess)?|building)_?(no|num|number|part|id)(_|$)|addrpart|^(hno|hnomoi|houseno|addr|addr_?1|house|hse|hse_no|home_?address_?no|hid_no|no_?house)$|^house_?n"),
    ("moo", r"หมู่(?!บ้าน|เลือด|โลหิต|เรียน|ลูกเสือ|คณะ)|(^|ภูมิลำเนา|อยู่|เดิม|ทะเบียนบ้าน|ทะเบียน|ปัจจุบัน)ม$|^มที่$|มที่$|หมู่บ้านที่", r"(^|_)(moo|mu|mm|village_?(no|num|number)|addr_?moo|moo_?part|moopart|moo_?no|mooban_?no|mumoi|moono|village_?moo|village_?(code|id)|vill_?no|villno)(_|$)"),
    (NOTHING, r"ถนน|ซอย|ตรอก", r"(^|_)(road|street|soi|lane)(_|$)"),
    ("tambon", r"ตำบล|แขวง|(^|ภูมิลำเนา|อยู่|เดิม|ทะเบียนบ้าน|ทะเบียน|ปัจจุบัน)ต$|^ตบ$", r"tambon|tumbon|tambol|tambool|sub_?dist(rict)?|(^|_)(tmb|tam|tamb|tt|tbn|tambol|sub_?dist)(_|$)|^tmbpart|subdist|tha?mbon"),
    ("amphoe", r"อำเภอ|^เขต$|(^|ภูมิลำเนา|อยู่|เดิม|ทะเบียนบ้าน|ทะเบียน|ปัจจุบัน)อ$|^อภ$|เขตอำเภอ", r"amph?o?e|amphur|amphoe|(^|_)(amp|district|aa)(_?(name|desc))?(_|$)|districtname|^amppart|aumph?er|ampurname|(^|_)(dist|ampur|amphor|ampor)(_|$)"),
    ("province", r"จังหวัด|(^|ภูมิลำเนา|อยู่|เดิม|ทะเบียนบ้าน|ทะเบียน|ปัจจุบัน)จ$|^จว$", r"province|(^|_)(prov|prv|changwat|chw|cc)(_?name)?(_|$)|chwpart"),
    ("address", r"ที่อยู่|ภูมิลำเนา|ที่พัก|ที่ตั้ง|บ้านที่อยู่|สถานที่อยู่", r"address|(place_of_)?residence|residing|(^|_)addr(_|$)|domicile|where_?live|(^|_)addr(_?(full|text|line\d?))(_|$)|home_?town"),
    ("full_name", r"ชื่อ(และ|ตัว)?(นาม|ชื่อ)?สกุล|ชื่อ.*(นามสกุล|ชื่อสกุล|สกุล)|ชื่อเต็ม|รายชื่อ|^นาม(ผู้|สามเณร|นักเรียน|เด็ก)|^ยศชื่อ|^ชส$|^ชื่อส$|ชื่อฉายา|นามฉายา|namesurname|ชื่อ(จริง)?และ(นาม)?สกุล",
     r"(full|whole|complete)_?name|^(student|child|pupil|learner)$|^(fullname|flname|fl_name|namelast|name_surname|ptname|pt_name)|person_?name|(^|_)name_(and_|n_)?surname(_|$)|^(father|mother|guardian|parent|carer)s?_?names?$|name_?list|name_of_(the_)?(student|child|pupil|learner)|^(student|child|pupil|learner|player|member|patient|pt|resident|trainee|applicant|boarder|beneficiary|client|participant|candidate)?s?_?(s_)?names?$|name_(and_|n_)?(sur|last|family)_?name|name_in_full|first_?(name)?_?(and_)?last_?name|name_last"),
    ("last_name", r"สกุล|แซ่", r"sur_?name|(^|_)(surnm|th_?l_?name|thlname|lastnm|nm_last|ln|l_?nm|famname|fam_?name|snm)(_|$)|last_?name|(^|_)l_?name|family_?name|^((child|student|pupil|learner|member|father|mother|guardian|stu|std|c)_)?(last|family|surname)$|(^|_)(sname|surn|last_?nm|lnm)(_|$)"),
    ("first_name", r"ชื่อ(?!โรงเรียน)|^นาม(?!ส)", r"(^|_)(fn|th_?f_?name|thfname|fnm|f_?nm|nm_first|firstnm|gname|g_name|givenname)(_|$)|(first|fore|given|f|christian|legal_first|legal_given)_?names?|^((child|student|pupil|learner|member|father|mother|guardian|stu|std|c)_)?(first|given)$|^((std|stu|student|child|pupil|learner|c|s)_)?nm$|^name(_?(th|thai))?$|(^|_)name(_|$)|given_?name"),
    (VAGUE, r"^ผล(?!การฝึก)|^ลักษณะ|ระดับความ|^(ประเภท|ชนิด)$", r"results?(_|$)|categor(y|ies)"),
    (NOTHING, r"^เกรด|ประเภท|ชนิด|ความถนัด|ความสามารถ|(?<!นัก)กีฬา|งานอดิเรก|ฝันอยาก|อยากเป็น|พรรษา|วิทยฐานะ|สิทธิ|ไซซ์|ไซส์|ขนาด|แผน|^ผล|สังกัด|หน่วยงาน|ที่ทำงาน|หน่วยบริการ|โครงการ|^สภ$|สถานีตำรวจ", r"type|size|kind|work_?place|plan(_|$)|project|result"),
    ("some_id", r"$^", r"_id$"),
    ("number", r"^รหัส|หมายเลข|เลข", r"(^|_)(id|no|code|number|num)(_|$)"),
)  # fmt: skip

# Thai in Latin letters, of which there is no one spelling, put into English words before these are looked up.
ROMANISED: tuple[tuple[str, str], ...] = (
    (r"(^|_)ch(ue|u|eu|uea)_?len", "nickname"), (r"ra(hat|has)_?(ro(o)?ng_?r(i|e)a?n|sathan_?su(e)?ksa)", "school_code"), (r"ch(ue|u|eu|uea)_?(lae_?)?(nam_?)?sa?k(ul|un|oon|ool)", "full_name"), (r"nam_?sa?k(ul|un|oon|ool)|(^|_)sak(ul|un)(_|$)", "surname"),
    (r"k(h)?am_?nam?(_?na|_?naa)?(_?ch(ue|u))?", "title"), (r"(wan_?)(d(ue|eu|uea|u)a?n_?)(pi|pee)(_?(k|g)(oe|er|oet|erd)\w*)?|(wan|wun)(_?thi|_?tee)?_?(k|g)(oet|erd|oed|ert)", "birth_date"),
    (r"(pi|pee)_?(k|g)(oet|erd)", "birth_year"), (r"(^|_)a?ayu?u?(_|$)|(^|_)ayu(_|$)", "age"), (r"(^|_)ph?et(_|$)", "sex"), (r"(^|_)(le(k|g)|bat)\w*_?(pr\w*ch\w*ch\w*|bat)", "citizen_id"), (r"13_?lak", "citizen_id"),
    (r"ba?an_?le(k|g)_?(thi|tee|ti)?|le(k|g)_?(thi|tee)_?ba?an", "house_no"), (r"(^|_)(mu|moo|muu)_?(thi|tee|ti)(_|$)", "moo"), (r"(^|_)muba?an|moo_?ba?an", "village"), (r"(ch|j)ang_?wat", "province"), (r"amph(o|u)(e|r)|ampher|umphur", "amphoe"), (r"t(am|um)bo(n|l)", "tambon"),
    (r"(thi|tee|ti)_?y(u|oo)", "address"), (r"(^|_)(bo|boe|ber)_?(r_)?(th?o(r)?\w*)|th?o(r)?a?_?sap|m(ue|eu)_?th?(ue|eu)", "phone"), (r"(ph?u_?)?po(k|g|ng|kk|gk)_?k?h?g?r(o|aw)ng", "guardian"), (r"(^|_)(boe|ber)$", "phone"), (r"(^|_)wdp(_?k(oe|er|oed)t?)?(_|$)", "birth_date"), (r"(^|_)(phu|poo)_?(liang|lieng)_?du", "guardian"), (r"ph?u_?(chaeng|jaeng|hai_?kho?_?mun)", "informant"), (r"ph?u_?du_?lae", "guardian"),
    (r"(^|_)(pho|phor|bida)(_|$)", "father"), (r"(^|_)(mae|manda|marnda)(_|$)", "mother"), (r"ph?u_?(samruat|sumruat|banthuek|krok)|(^|_)(khru|kru)(_|$)", "enumerator"),
    (r"ro(o)?ng_?r(i|e)a?n|sathan_?su(e)?ksa", "school"), (r"ra(d|t)ap_?ch?an|(^|_)ch(an|un)(_?r(i|e)an)?(_|$)", "grade"), (r"sathana\w*", "status"), (r"(mai|mhai)_?het", "remark"), (r"sanchat|sunchat", "nationality"), (r"ach(i|ee)p", "occupation"),
    (r"s(a|at)t?sana", "religion"), (r"ch(ue|u|uea)a?_?chat|chon_?phao", "ethnicity"), (r"nam_?na(k|g)", "weight"), (r"suan_?s(u|oo)ng", "height"), (r"(^|_)rai_?dai", "income"), (r"ra(hat|has)_?(nak_?r\w*n|nak_?s\w*a)", "student_id"), (r"lamdap|lum_?dub|lamdab", "no"),
    (r"wan_?(thi_?)?(samruat|sumruat|yiam|yeam|phop)(_?ban)?", "survey_date"), (r"wan_?(thi_?)?(khao|kao)_?r(ia|ie|ea)n", "enrolled_date"), (r"wan_?(thi_?)?(ok|aok|jamnai|chamnai)", "leaving_on"), (r"su(e|)ksa", "education"), (r"(^|_)(khu(m|n)_?na|nam_?na)(_|$)", "title"), (r"(^|_)(wut|wuthi)(_|$)", "education_level"), (r"(yang_?)?rian_?(yu|mai|rue_?mai)", "in_school"), (r"(^|_)wan_?(thi|tee)(_|$)", "date"), (r"(^|_)ch(ue|eu|uea)(_ching|_tua)?(_|$)", "first_name"),
)  # fmt: skip

# Words of a heading that change nothing of what it speaks of; what is left beside them and the words above is unexplained.
FILLING = (
    r"ส่วนตัว|นักเรียนทุน|ลูกจ้างเด็ก|ผู้(ตาย|เสียชีวิต)|สามัญ(ศึกษา)?|ถิ่น|พักอาศัย|ศัพย์|ว่า|นักเรียน|นักศึกษา|ผู้เรียน|เด็กนักเรียน|เด็ก(เล็ก|และเยาวชน)?|เยาวชน|สามเณร|พระ|บุตร|ลูก|หลาน|สมาชิก|ผู้ป่วย|คนพิการ|ผู้กู้|ผู้สมัคร(งาน|เรียน)?|ผู้รับ(บริการ|ทุน|การสงเคราะห์)?|ผู้ขอ(รับ)?ทุน|ผู้พัก|นักกีฬา|ผู้เข้ารับการ(ฝึก|อบรม)(อบรม)?|ผู้เข้าอบรม|คนหาย|ทหาร"
    r"|ชื่อตัว|ชื่อ|นาม|สกุล|แซ่|ฉายา|ตัว|จริง|เต็ม|ย่อ|เลข(ที่)?|รหัส|หมายเลข|ประจำตัว|ประจำ|ตามบัตร(ประจำตัว)?(ประชาชน)?|วัน|เดือน|ปี|พศ|คศ|เกิด|อายุ|ณ|ขวบ|หลัก|13|10|6|ไทย|th|en|id|no|g|ภาษา|อังกฤษ|นร|นศ"
    r"|บ้าน|ที่อยู่|ที่|อยู่|อาศัย|ทะเบียน(ราษฎร์?|บ้าน)?|ตาม|ปัจจุบัน|ล่าสุด|สุดท้าย|ภูมิลำเนา|ตำบล|แขวง|อำเภอ|เขต|จังหวัด|หมู่(ที่)?|บ้านเลขที่|ถนน|ซอย"
    r"|เรียน|โรงเรียน|สถานศึกษา|ศึกษา|การ|กำลัง|ระดับ|ชั้น|ห้อง|ปฐมวัย|สถานะ|สถานภาพ|สังกัด|สูงสุด|วุฒิ|ถึง|เข้า|ออก|จบ|พ้น|สภาพ|จำหน่าย|เริ่ม|สิ้นสุด|โทร(ศัพท์)?|โทรฯ|เบอร์|มือถือ|ติดต่อ(ได้)?|สะดวก|ฉุกเฉิน|หลัก|สามารถ|รู้"
    r"|ของ|และ|หรือ|กับ|ใน|เป็น|ได้|มี|ถ้า|ให้|ระบุ|กรุณา|โปรด|กรอก|ไม่ต้อง|คำนำหน้า|ข้อมูล|ส่วนบุคคล|ทั้งหมด|หน้า|ศัพท์|เมื่อ|ใด|อะไร|เท่าไร|ไหน|คือ|แบบ|หน่วย|ๆ|ฯ|\d+",
    r"student|pupil|learner|child(ren)?|std|stu|member|player|patient|pt|resident|trainee|applicant|boarder|individual|beneficiary|client|participant|person(al)?|people|insured|youth|trainee|candidate|dek|luk|c|q|s"
    r"|first|last|family|given|legal|full|sur|fore|middle|nick|name|names|nm|title|prefix|desc|description|no|num|number|id|ids|code|cd|key|th|thai|en|eng|english|of|the|in|and|or|on|at|is|a|to|for|if|what|which|who|any"
    r"|date|dt|day|month|year|yr|years|yrs|yy|pi|pee|d|m|y|f|g|be|ce|ad|dd|mm|yyyy|birth|born|dob|current|currently|present|now|latest|last|highest|completed|demographics|metadata|line|place|full|home|house|contact|mobile|cell|phone|tel|telephone|address|addr|part|permanent|registered"
    r"|school|sch|education|edu|level|grade|class|attended|attending|status|state|gender|sex|age|region|local|main|primary|text|value|label|type|district|province|sub|tambon|amphoe|village|moo|sut_?thai",
)  # fmt: skip
# Words of a survey's groups of questions (child/dob, loc/moo), which change nothing of what a step below speaks of: of anything, of places, of schooling.
OF_GROUPS = (
    r"g|grp|groups?|sec|section|form|part|page|block|roster|repeat|begin|info|information|basic|basics|general|data|details?|intro|main|all|background|demographics?|demo|bio|profile|personal|identity|ident|identification"
     r"|child(ren)?|kids?|students?|pupils?|learners?|members?|individual|person|youth|dek|luk|the|of|about|and|st|stu|std|ch|q|s|c|survey|interview|visit",
    r"loc|location|ban|place|where|address|addr|residence|home|house|household|hh|hhold|dwelling|geo|area|village|contact",
    r"edu|educ|rian|education|school|schooling|sch|study|studies|learning|status|enrol(l?ment)?",
)
# Units, which change nothing of what is measured; CM beside a telephone is somebody.
OF_MEASURES = (r"กรัม|กก+|ซม|ร้อยละ|เปอร์เซ็นต์", r"kg|cm|mm")
# Words of cards, which change nothing where a number is spoken of; a day is the card's where a card is named.
OF_CARDS = (r"บัตร|ประชาชน", r"national|card|identity|citizen|document|doc|passport")
# Words that beside those of what feeds no field leave it that: what is counted, paid, told and written down. None of bodies, health, behaviour,
# want, law or belief, and none of levels, results and states, which turn what stands beside them into something to be looked at.
OF_NO_USE = (
    r"ลำดับ|บริการ|ฝึก(อบรม)?|รร|ธกส|แถว|ครั้ง|รอบ|งวด|รุ่น|ฉบับ|เล่ม|แผ่น|ชุด|หน้า|ข้อ|รายการ|รายชื่อ|ราย|คน|หลัง|ไร่|งาน|ตารางวา|กิโลเมตร|เมตร|กม|ชั่วโมง|ชม|นาที|สัปดาห์|ไตรมาส|ภาค|เทอม|ต้น|ปลาย|ฤดูร้อน|ต่อ|ทุก|แต่ละ|แรก|ถัดไป|ก่อนหน้า|โดย|จาก|ไป|มา|ด้วย|กี่|เพื่อ|สำหรับ|เกี่ยว|ทาง|นี้|นั้น|ๆ"
    r"|วันที่|เวลา|กำหนด|ครบ|หมด|นัด|เปิด|ปิด|ส่ง|รับ|จ่าย|โอน|ชำระ|ค้าง|คง(เหลือ)?|เหลือ|สะสม|รวม|สุทธิ|เฉลี่ย|ร้อยละ|เปอร์เซ็นต์|ยอด|เงิน|บาท|ค่า|ราคา|งบ(ประมาณ)?|ทุน|เบี้ย|อุดหนุน|สนับสนุน|กู้|ยืม|คืน|บริจาค|สมทบ|บัญชี|ธนาคาร|สหกรณ์|กองทุน|มูลนิธิ|สมาคม|บริษัท|ร้าน|ห้าง"
    r"|เอกสาร|หนังสือ|คำสั่ง|คำร้อง|คำขอ|ใบ(เสร็จ|สมัคร|อนุญาต|รับรอง|แจ้ง|ลา|สำคัญ)?|สำเนา|ไฟล์|แนบ|แบบฟอร์ม|ฟอร์ม|ลิงก์|ลิงค์|รูป|ตรา|ลงนาม|ลงชื่อ|ลายเซ็น|ยินยอม|อนุญาต|อนุมัติ|รับรอง|ออกให้|ผู้มีอำนาจ"
    r"|ระบบ|ผู้ใช้(งาน)?|บันทึก|แก้ไข|ปรับปรุง|นำเข้า|ส่งออก|พิมพ์|ตรวจสอบ|ยืนยัน|อัปเดต|อัพเดท|สร้าง|จัดทำ|รายงาน|ประมวลผล|เครื่อง|อุปกรณ์|แท็บเล็ต|แหล่ง(ที่มา|ข้อมูล)?|ที่มา|หมายเหตุ|เพิ่มเติม|อื่น(ๆ)?|เพิ่ม"
    r"|โครงการ|กิจกรรม|หลักสูตร|รายวิชา|วิชา|สาขา|แผนก|คณะ|แผน|โปรแกรม|กลุ่ม|หมวด|ชมรม|ชุมนุม|ค่าย|ทีม|กีฬา|ประเภท|ชนิด|รูปแบบ|ขนาด|แบบ|สี|เสื้อ|กางเกง|กระโปรง|รองเท้า|หมวก|ถุงเท้า|เบอร์|ไซซ์|ไซส์|อก|เอว"
    r"|คณิตศาสตร์|วิทยาศาสตร์|สังคม|ศิลปะ|ดนตรี|พลศึกษา|คอมพิวเตอร์|คะแนน|สอบ|กลางภาค|ปลายภาค|เก็บ|เต็ม|เกรด|หน่วยกิต|หน่วยการเรียน|ลงทะเบียน|สมัคร|ขาด|มาสาย|ลา(?!ออก)|เข้าร่วม|อบรม"
    r"|ห้อง|อาคาร|ตึก|หอ(พัก|นอน)?|เตียง|โต๊ะ|ที่นั่ง|ประจำชั้น|รถ|สาย|คัน|จุด|ป้าย|ขึ้น|ลง|ระยะทาง|ระยะ|เดินทาง|พาหนะ|ไป(-)?กลับ|เช้า|เย็น|กลางวัน|อาหาร|นม|มื้อ|เส้น(ทาง)?|พิกัด|ละติจูด|ลองจิจูด|แผนที่|เหนือ|ตะวันออก"
    r"|หน่วยงาน|หน่วย(บริการ)?|สำนักงาน|สำนัก|กรม|กระทรวง|กอง|ฝ่าย|ศูนย์|เขต(พื้นที่)?(การศึกษา)?|เทศบาล|อบต|อบจ|อปท|สพป|สพม|สพฐ|สช|สอศ|สกร|กศน|โรงพยาบาล|รพสต|รพ|วัด|มัสยิด|คริสตจักร|อีเมล|เมล|ไลน์|เฟซบุ๊ก|เว็บไซต์|ไปรษณีย์"
    r"|ตำแหน่ง|อาชีพ|ทำงาน|สถานที่|สถานประกอบการ|นายจ้าง|ความสัมพันธ์|เกี่ยวข้อง|ครอบครัว|พี่น้อง|พี่|น้อง|สมรส|แต่งงาน|บุตร|ลำดับที่|คู่|ครู|อาจารย์|เจ้าหน้าที่|ผู้รับผิดชอบ|ผู้บันทึก|ประธาน|สัญชาติ|ประเทศ|หมดอายุ|ออกบัตร|บัตร"
    r"|ใส่|ตัวอย่าง|เช่น|กรณี|ไม่ต้อง|ไม่มี|ไม่ทราบ|เท่านั้น|เว้นวรรค|ขีด|ใช่|วว|ดด+|ปป+|มกราคม|กุมภาพันธ์|มีนาคม|เมษายน|พฤษภาคม|มิถุนายน|กรกฎาคม|สิงหาคม|กันยายน|ตุลาคม|พฤศจิกายน|ธันวาคม|ชื่อเล่น|ชาย|หญิง|นะคะ|ค่ะ|ครับ",
    r"yes|digits?|dd|mmm?|yyy?y?|example|optional|required|nickname|male|female|seq|order|row|index|round|session|batch|term|semester|academic|fiscal|quarter|week|weeks|hour|hours|time|times|number|count|total|sum|avg|average|mean|percent|pct|amount|amt|qty|quantity|unit|units|price|cost|fee|fees|paid|pay|payment|due|balance|baht|thb|money|fund|grant|scholarship|loan"
    r"|document|doc|file|attachment|link|url|image|form|version|record|records|system|user|created|updated?|modified|submitted|submission|import|imported|export|exported|print|printed|source|sync|check|checked|approved|approval|signed|signature|consent|note|notes|remark|remarks|comment|comments|other|others"
    r"|project|activity|course|subject|program|programme|plan|group|club|camp|team|sport|type|kind|size|shirt|shoe|shoes|uniform|color|colour|score|points|credit|credits|exam|test|midterm|final|room|building|floor|bed|seat|bus|route|stop|pickup|distance|km|minutes|travel|transport|meal|lunch|milk|lat|latitude|lon|long|longitude|gps|location|altitude|accuracy|map"
    r"|office|officer|agency|department|dept|division|branch|ministry|organisation|organization|org|company|bank|hospital|clinic|temple|area|zone|email|mail|facebook|post|postal|zip|website|position|job|work|employer|relation|relationship|family|marital|birth|issued|expiry|expire|nationality|country|teacher|by|from|with|per|each|all|only|first|next|new|old|start|end",
)
USUAL = (  # headings so usual that what is one or two slips away from them is meant for them
    "คำนำหน้าชื่อ", "ชื่อเล่น", "นามสกุล", "ชื่อ-นามสกุล", "ชื่อ-สกุล", "เลขประจำตัวประชาชน", "เลขบัตรประชาชน", "เลขประจำตัวนักเรียน", "รหัสนักเรียน", "วันเดือนปีเกิด", "วันเกิด", "ระดับชั้น", "ชั้นเรียน", "โรงเรียน", "ชื่อโรงเรียน", "สถานศึกษา",
    "บ้านเลขที่", "หมู่ที่", "ที่อยู่", "ที่อยู่ปัจจุบัน", "ตำบล", "อำเภอ", "จังหวัด", "เบอร์โทร", "เบอร์โทรศัพท์", "โทรศัพท์", "ผู้ปกครอง", "ชื่อผู้ปกครอง", "ชื่อบิดา", "ชื่อมารดา", "นามสกุลบิดา", "นามสกุลมารดา", "ศาสนา", "เชื้อชาติ", "สัญชาติ", "น้ำหนัก", "ส่วนสูง", "หมู่เลือด",
    "รายได้", "ลำดับที่", "หมายเหตุ", "ปีการศึกษา", "สถานะ", "สถานภาพ", "คำนำหน้า", "ชื่อ", "ชั้น", "เพศ", "อายุ", "วันที่เข้าเรียน", "รหัสไปรษณีย์", "อาชีพ", "ครูประจำชั้น",
    "surname", "last name", "first name", "full name", "nickname", "gender", "birthdate", "date of birth", "national id", "student id", "student name", "guardian", "guardian name", "father name", "mother name", "address", "telephone", "mobile phone",
    "province", "district", "subdistrict", "religion", "ethnicity", "nationality", "remarks", "school name", "grade level", "enrollment date",
)  # fmt: skip
