"""Texts for property tests: any text at all, texts made of the letters, marks and words that fill agencies' files, and rows."""

from hypothesis import strategies as st

_LETTERS = "กขคงจฉชณดตทธนบปพภมยรลวศสหอฮเแโไใะาำิีืึุูั็่้๊๋์ํๆฯๅ"
_OTHERS = "๐๑๒๕0123456789 .,-/()[]\"':;?*+@_%\u200b\u00a0\ufeff\u00ad\ufffdàéABCxyz\n\t"
_TEXT = """
เด็กชาย ด.ช. เด็กหญิง นาย นาง นางสาว น.ส. สามเณร พระ ร.ต.ท. ว่าที่ Mr. สมชาย ใจดี ณ ลำปาง แซ่ ลี้ เดิม ชื่อเล่น ต้น ไม่มี ไม่ปรากฏ - น้อง รวม หรือ
ตำบล ต. อำเภอ อ. จ. เกาะคา เมือง หมู่ ม.5 99/1 มี.ค. มีนาคม พ.ศ. 2555 12/05/2555 2012-05-13 00:00:00 40123 1.52E+12 G644200000001 +66 0812345679
ป.6 ม.3 ประถมศึกษาปีที่ ปวช. อนุบาล Grade 07 KG ปกติ หลุดระบบ เสียชีวิต
"""
_WORDS = _TEXT.split()

# What agencies write into each field, clean and damaged. Without นาย and นาง glued to a name: whether these are titles is
# decided by the whole column, which is another one once its titles are cut.
WRITTEN = {
    "title": "เด็กชาย|ด.ช.|ด.ญ|นาย|นางสาว|น.ส.|สามเณร|ร.ต.อ.หญิง|Mr.|เด็กหณิง|1|-",
    "full_name": "เด็กชายก้อง ใจดี (ต้น)|นางสาว ฟ้า ณลำปาง|ด.ญ.แก้ว|ด.ช.โต แซ่ ลี้|หม่อง -|รวม 25 คน|????|DOE, John|น้องว่าน หน่อทอง",
    "first_name": "ก้อง|ฟ้า (น้ำ)|เด็กชายแก้ว|นาย โต|Mary Jane|ณัฐ วัฒน์|ณัฐวัฒน์|รวม|ส\u200bมศักด\u0e4c\u0e34|-|โต*|พระพาย|ด.ช.|นส|ด.ช.เาป|ด.ญ.ÃÑµ¹Ò|ÁÒ",
    "middle_name": "Lee|-|ดี",
    "last_name": "ใจดี|ณ ลำปาง|ณลำปาง|แซ่ ลี้|-|ไม่มีนามสกุล|ใจดี (เดิม รักดี)|Smith|25|วิชัยดิษฐ สุขยิรัญ|น.ส.",
    "nickname": "ต้น|น้องต้น|(Ice)|-",
    "alt_first_name": "สมหมาย|-",
    "alt_last_name": "รักดี|ไม่มี",
    "sex": "ช|หญิง|1|x",
    "birth_date": "13/05/2555|01/01/2555|13 พ.ค. 55|2555|00/05/2555|41042|13/05/3098|31/02/2555|ไม่ทราบ|5/13/2012",
    "birth_year": "2555|55|2012",
    "birth_month": "3|มี.ค.|มีนาคม|13|ไม่ทราบ",
    "birth_day": "1|31|32|-",
    "age": "13|๑๓ ปี|13 ปี 4 เดือน|โต",
    "national_id": "1-1017-00230-70-8|1101700230708.0|1.1E+12|G644200000001|1111111111111|101700230708|AA123",
    "g_code": "G644200000001|1101700230708|-",
    "house_no": "99/1|99 ม.5|เลขที่ 7|9-Jan|0|วัดพระธาตุ",
    "moo": "5|05|หมู่ที่ 5|บ้านทุ่ง",
    "address": "99/1 หมู่ 5 ต.ลำปางหลวง อ.เกาะคา จ.ลำปาง 52130|12 ลำปางหลวง เกาะคา|วัด",
    "tambon": "ลำปางหลวง|ต.ลำปางหลาง|พิชัย อ.เมือง|ไม่มีจริง|520301|-",
    "amphoe": "เกาะคา|อ.เมือง|เมืองลำปาง|5203|งาว",
    "province": "ลำปาง|จ.ลำปาง|กทม.|เชียงใหม่|52",
    "phone": "081-234-5679|+66 81 234 5679|0000000000|054221234, 0898765432",
    "father_name": "นายดี|นายดี ใจดี|-|เสียชีวิต|บิดา",
    "father_last_name": "ใจดี|-|แซ่ ลี้",
    "mother_name": "นางมา คำมา|มารดา|Mrs. Jane Doe",
    "guardian_name": "ยาย บุญมี คำมา|นาย สมชาย (ลุง)",
    "school_code": "52010013|52010013.0",
    "grade": "ป.6/1|ประถมศึกษาปีที่ 6|Grade 9|3|ปวช.1|KG",
    "status": "ปกติ|หลุดระบบ|เสียชิวิต|3|-",
    "event_date": "10/06/2568|มี.ค. 2568|-",
    "hide_address": "ใช่|ไม่",
}

any_text = st.text(max_size=30)
letters = st.text(alphabet=_LETTERS + _OTHERS, max_size=25)
phrases = st.lists(st.sampled_from(_WORDS) | st.text(alphabet=_LETTERS, min_size=1, max_size=6), max_size=6).flatmap(
    lambda words: st.sampled_from([" ".join(words), "".join(words)])
)
cells = phrases | letters | any_text
_choices = {name: st.sampled_from(["", *listed.split("|")]) for name, listed in WRITTEN.items()}
written_rows = st.lists(st.fixed_dictionaries({}, optional=_choices), max_size=12)
