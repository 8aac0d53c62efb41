"""One column, one guess: what its heading says held against what stands in it.

Belongs here: when heading and cells agree, and what is done where they do not. Does not belong here: which cells a field may have
(``fitting``), columns that compete for a field (``rivals``), the words (``lexicon``), the shares (``contents``).
"""

import re
from dataclasses import dataclass, replace

from agreements.text import Text
from connectors.formats.headings import bare
from pipelines.adding.contents import Contents
from pipelines.adding.fitting import AGREES, FAILS, FEW_TWICE, FITS, SINGLE, WORTH, alone_of, fit_of, percent, told
from pipelines.adding.headings import CHILD, Said, field_of, said_by
from pipelines.adding.leaving import MAY_BE, MAY_BE_SENSITIVE, doubt
from pipelines.adding.lexicon import MONEY, NOTHING, PAPERS, VAGUE
from records.fields import BY_NAME

FREE = frozenset({"status", "school_name"})  # words a standardiser need not know: the agreement's ``values`` tell
CODED = frozenset({"grade", "title", "sex", "status"})  # what programs write as codes of their own
CODES, LETTERS = 40, 8  # different codes, letters of a code, at most
ANEW = {  # field → what its cells are when they are not its own
    "birth_date": ("birth_year", "birth_day", "age"), "school_name": ("school_code",), "age": ("birth_year",),
    "birth_year": ("age",), "national_id": ("pupil_no",), "address": ("house_no",), "sex": ("age",), "tambon": ("moo",), "moo": ("tambon",),
}  # fmt: skip
ABROAD = frozenset({"tambon", "amphoe", "province"})  # names that may be written in Latin letters
COMMON = frozenset({"birth_date", "phone", "status", "full_name", "first_name"})  # days, people: of many kinds
ELSEWHERE = frozenset({"national_id", "g_code", "birth_date", "address", "phone"})  # cells that outweigh any heading
UNLIKE_BIRTHDAYS = Text("หัวคอลัมน์บอกว่าเป็นวันเกิด แต่วันที่ไม่กระจายอย่างวันเกิด",
                        "the heading says birth date, but the days do not lie as birthdays do")  # fmt: skip
NO_KEEPER = Text("อาจไม่ใช่ผู้ปกครองของเด็ก", "may be nobody who keeps the child")
MARRIED = 0.1  # of the titles are of married women: no children's
LIVES_WITH = re.compile("(?:อาศัย|อยู่|พัก)(?:อยู่)?(?:กับ|ด้วย|(?:ที่)?บ้าน(?:ของ)?ใคร)|live?s?(?:ing)?with")  # how they are related, or who it is
WORDS_FOR_KIN = 8  # บิดา, มารดา, ปู่ …
NUMBERED = frozenset({"national_id", "g_code", "pupil_no"})  # numbers of one person
NAMED = frozenset({f"{who}_name" for who in ("father", "mother", "guardian")})
SURNAMED = {f"{who}_last_name": f"{who}_name" for who in ("father", "mother", "guardian")}  # surname → whole name
NOT_ASKED = frozenset({"school_name", "school_code", "enrolled_from", "enrolled_to", "event_date", "date", "visit"})  # of relatives
BODY = re.compile(r"kgs?|กก\.?|กิโล(?:กรัม)?|cms?|ซม")  # a heading of no more than a unit; CM over names is a case manager
PERHAPS_OF_USE = re.compile(
    r"อาชีพ|occup|คัดกรอง|screening|protection|รูปถ่าย|photo|pmt|^วัคซีน$|ตำหนิ|รูปพรรณ|ฟันผุ|caries"
    r"|คดี|กีตาบ|กิตาบ|childlabou?r|^ธนาคาร|ประกันสังคม|ผู้เสียภาษี|เลี้ยงเดี่ยว|ตกเกณฑ์|^ฐานะ|แว่น|มีบุตร"
    r"|การ(?:ถูก)?กระทำ(?:ความผิด)?$|hurt|armspan|wingspan|ช่วงแขน"
    r"|taxid|socialsecurity|diet|glasses|custody|meals?$|lunch$|fsm|pupilpremium|learningsupport|คริสตจักร|โบสถ์|มัสยิด|สุเหร่า|ศาสนสถาน|ศิษยาภิบาล|ศาสนาจารย์|church|chapel|mosque|masjid|surau|parish|congregation|pastor"
)
GROWN = re.compile(  # members, applicants and workers, who may be the child or may be grown up
    "สมาชิก|ผู้(?:สมัคร|ขอ|ยื่น|ถือ|ครอบครอง|กู้)|ลูกค้า|พนักงาน|คนงาน|แรงงาน|ลูกจ้าง(?!เด็ก)|ทหาร|ตำรวจ|ข้าราชการ|กำลังพล|member|applicant|holder|employee|worker|borrower|customer|subscriber|soldier|civil_?servant"
)
OF_A_DAY = re.compile(
    "วัน|เมื่อ|เวลา|ตั้งแต่|หมดอายุ|date|time|day|ed(?:on|at)$|^start$|^end$|since|until|updated?|created|modified|expir|issue|move"
)
CASE_MANAGER = re.compile("cm(?:name)?")
PALI = re.compile("\u0e3a|[ก-๙]{2}(?:โร|โย|โก|โต|โม|โน|โณ|โล|โส|โธ|โช|โว)$")  # a name in the order: ปญฺญาวโร
UNTIL = re.compile("(?:เรียน|ศึกษา)ถึง|until")
GOING = re.compile("ย้ายไป|ไปอยู่|ปลายทาง|หลังจบ")  # where somebody will live, not where he does
WEIGHT = re.compile(r"weight|น้ำหนัก")
HEAVIEST, FINEST = 150, 2  # kilograms, decimals
RECORD_STATES = frozenset({"active", "inactive", "tobedeleted", "deleted", "enabled", "disabled", "ใช้งาน", "ยกเลิกใช้งาน"})
HOUSE = re.compile("house(?:no|number)?$|บ้านเลขที่|เลขที่บ้าน")
CAMP_HOUSE = re.compile(r"[A-Za-z]{1,3}\d{0,2}[-/ ]?\d{1,4}(?:/\d{1,3})?")  # by a camp's or an estate's zones
NOW = re.compile("now|today|yn$|ปัจจุบัน|ตอนนี้|ขณะนี้|อยู่ไหม")
SEXES = 5  # different codes of sex at most


@dataclass(frozen=True)
class Guess:
    """What a column is taken for.

    Attributes:
        at: its position. heading: as the agreement would write it. said: what that says.
        field: ``""`` where it feeds none. sure: nobody need look. why: the evidence. dropped: it is never read further than the door.
        fit: the share of cells that are as the field's. others: further fields it could be.
    """

    at: int
    heading: str
    said: Said
    field: str
    sure: bool
    why: Text
    fit: float = 1.0
    dropped: bool = False
    others: tuple[str, ...] = ()

    def unsure(self, field: str, why: Text) -> "Guess":
        """The same column taken for something else, or for the same in doubt."""
        return replace(self, field=field, why=why, sure=False)


def guess(at: int, heading: str, said: Said, contents: Contents) -> Guess:
    """What the column is, told from itself alone."""
    field, alone = field_of(said), alone_of(contents)
    first = Guess(at, heading, said, field, True, Text("", ""))
    if said.sensitive or contents.private >= AGREES:
        return _sensitive(first, contents, alone)
    if BODY.fullmatch(bare(heading)) and contents.share(lambda v: v.replace(".", "", 1).isdecimal()) >= AGREES:
        return replace(first, field="", dropped=True).unsure("", Text("เป็นหน่วยวัดร่างกาย", "a measure of bodies perhaps"))
    if CASE_MANAGER.fullmatch(bare(heading)) and contents.names >= AGREES:
        return first.unsure("", Text("อาจเป็นผู้จัดการรายกรณี ไม่ใช่เด็ก", "a case manager perhaps, not the child"))
    if contents.filled < WORTH:
        return _empty(first, contents)
    if said.whose != CHILD:
        return _relative(first, contents)
    if not said.what:
        return _unknown(first, contents, alone)
    if said.what == "number":
        return _number(first, contents)
    if said.what == "date":
        return _unnamed_date(first, contents)
    if not field:
        return (_paper_or_sum if said.what in (MONEY, PAPERS) else _nothing)(first, contents, alone)
    return _field(first, contents, alone)


def _sensitive(first: Guess, contents: Contents, alone: str) -> Guess:
    """Kept out; where the cells are a child's number or birthday, somebody must look."""
    kept_out = replace(first, field="", dropped=True)
    if alone in ELSEWHERE and first.said.whose == CHILD:
        return kept_out.unsure("", _against(Text("เป็นข้อมูลอ่อนไหว", "it is sensitive"), alone, contents))
    spoken = field_of(first.said)
    if spoken in FITS and first.said.whose == CHILD and fit_of(spoken, contents) >= AGREES:
        return kept_out.unsure("", _against(Text("เป็นข้อมูลอ่อนไหว", "it is sensitive"), spoken, contents))
    if first.said.whose != CHILD and first.said.sensitive:
        return kept_out.unsure("", Text("เป็นข้อมูลของคนอื่น ไม่ใช่ของเด็ก", "it is somebody else's, not the child's"))
    if not first.said.sensitive:
        why = Text(f"{percent(contents.private)} ของช่องเป็นข้อมูลอ่อนไหว", f"{percent(contents.private)} of the cells look sensitive")
        return kept_out.unsure("", why)
    if contents.dates >= AGREES and contents.filled >= WORTH:
        return kept_out.unsure("", MAY_BE)  # the day of a weighing, of an examination: of the event perhaps
    if first.said.whose == CHILD and PERHAPS_OF_USE.search(bare(first.heading)):
        return kept_out.unsure("", MAY_BE)  # a child's work tells why he is in no school, a church where he is taught
    if WEIGHT.search(bare(first.heading)) and contents.share(_heavy) >= FAILS:
        return kept_out.unsure("", MAY_BE)  # of a survey's sample
    return kept_out if first.said.wholly else kept_out.unsure("", MAY_BE)


def _heavy(cell: str) -> bool:
    """Whether a number is beyond what children weigh, or finer than scales tell."""
    whole, _, fraction = cell.partition(".")
    return whole.isdecimal() and (int(whole) > HEAVIEST or len(fraction) > FINEST)


def _empty(first: Guess, contents: Contents) -> Guess:
    if contents.ticked >= WORTH and first.field == "hide_address":
        return first.unsure(first.field, MAY_BE)
    if contents.ticked >= WORTH:
        return first.unsure("", Text("มีแต่เครื่องหมาย เป็นคอลัมน์ของคำตอบหนึ่งเท่านั้น", "ticks only: the column stands for one answer"))
    why = Text("แทบไม่มีข้อมูลในตัวอย่าง", "hardly any cell of the sample is filled")
    if first.said.what == "called":
        return first.unsure("", why)  # no cell tells a nickname from a name in the order
    return first.unsure(first.field, why) if first.field or not first.said.what else _left_out(first, contents)


def _relative(first: Guess, contents: Contents) -> Guess:
    """A parent's or somebody else's column: names and telephones are of use, and nothing else."""
    name = "guardian_name" if first.said.whose in ("informant", "parents") else f"{first.said.whose}_name"
    if name in FITS and first.field in ("", "phone") and contents.several_words >= AGREES and contents.variety >= FEW_TWICE:
        return first.unsure(name, told(name, contents))
    if not first.field:
        return _relatives_other(first, contents)
    fit = fit_of(first.field, contents)
    done = replace(first, fit=fit)
    if fit < FAILS and contents.dialled >= AGREES:
        return done.unsure("phone" if first.said.whose not in ("staff", "school") else "", told("phone", contents))
    if fit < FAILS:
        return done.unsure("", _but(first.field, contents))
    if first.said.whose == "household" and first.field != "phone":
        return done.unsure("", Text("หัวหน้าครัวเรือนอาจไม่ใช่ผู้ปกครองของเด็ก", "the head of a household may not be who keeps the child"))
    if first.field in NAMED and contents.variety < FEW_TWICE and contents.distinct <= WORDS_FOR_KIN and contents.several_words < FAILS:
        return done.unsure("", Text("มีไม่กี่คำ อาจเป็นความสัมพันธ์", "a few words only: how they are related perhaps"))
    if first.field in SURNAMED and contents.several_words >= AGREES:
        return done.unsure(SURNAMED[first.field], told(SURNAMED[first.field], contents))
    if not first.said.wholly:
        return done.unsure(first.field, _may_be(first.field, contents))
    if first.said.whose in ("informant", "witness", "parents"):
        return done.unsure(first.field, NO_KEEPER)
    return done if fit >= AGREES else done.unsure(first.field, told(first.field, contents))


def _as_houses(contents: Contents) -> bool:
    """Whether a household's numbers can be those of its house."""
    return contents.houses >= AGREES and contents.variety >= FEW_TWICE and not contents.running


def _relatives_other(first: Guess, contents: Contents) -> Guess:
    """What else is told of somebody: left out, in doubt where a keeper may be named or the child may be spoken of."""
    counted = "number" in (first.said.what, first.said.also) or (contents.slashed >= WORTH and first.said.what in ("", NOTHING))
    if first.said.whose == "household" and counted and _as_houses(contents):
        return first.unsure("house_no", told("house_no", contents))
    if first.said.whose == "witness" and first.said.what == "full_name":
        return first.unsure("", NO_KEEPER)
    asked = first.said.whose == "staff" or first.said.what not in NOT_ASKED
    return _left_out(first, contents) if asked else first.unsure("", MAY_BE)


def _unknown(first: Guess, contents: Contents, alone: str) -> Guess:
    """No word we know: the cells decide, and somebody looks."""
    if alone:
        why = told(alone, contents)
        return replace(first, fit=fit_of(alone, contents)).unsure(
            alone, Text(f"ไม่รู้จักหัวคอลัมน์นี้ แต่ {why.th}", f"no heading we know, but {why.en}")
        )
    return first if contents.running else first.unsure("", Text("ไม่รู้จักหัวคอลัมน์นี้", "no heading we know"))


def _number(first: Guess, contents: Contents) -> Guess:
    """เลข, รหัส, ID: whose digits they are is told by the digits."""
    if contents.ids + contents.g_codes >= FAILS:
        fit = contents.ids + contents.g_codes
        field = "g_code" if contents.g_codes >= AGREES else "national_id"
        return replace(first, field=field, fit=fit, sure=False, why=told(field, contents))
    if contents.running:
        return replace(first, field="")
    if contents.codes < FAILS:
        return first.unsure("", told("pupil_no", contents))
    if not first.said.wholly:
        return first.unsure("", Text("เป็นเลขของอย่างอื่น", "a number of something else"))
    return first.unsure("pupil_no", Text("ไม่ได้บอกว่าเป็นเลขอะไร", "it does not say of what"))


def _unnamed_date(first: Guess, contents: Contents) -> Guess:
    """A day of something: a birthday only if it looks like nothing else, and then in doubt."""
    if contents.born >= AGREES and contents.spread:
        return first.unsure("birth_date", told("birth_date", contents))
    why = Text("เป็นวันที่ แต่ไม่บอกว่าของอะไร", "a date that does not say of what")
    return first.unsure("", why)


def _paper_or_sum(first: Guess, contents: Contents, _alone: str) -> Guess:
    """Left out, to be kept out (``keeping``) unless another column says more; ids under a paper's heading may be the child's."""
    ids = first.said.what == PAPERS and contents.ids + contents.g_codes >= FAILS
    return _number(first, contents) if ids else _left_out(first, contents)


def _nothing(first: Guess, contents: Contents, alone: str) -> Guess:
    """A heading of no use; where the cells are plainly of some use all the same, somebody must look."""
    if first.said.what == "case_no":
        return first.unsure("", Text("เลขคดีหรือเคสอาจเป็นของเด็กหลายคน", "a case may be several children's"))
    if LIVES_WITH.search(bare(first.heading)) and contents.several_words >= AGREES and contents.variety >= FEW_TWICE:
        return first.unsure("guardian_name", told("guardian_name", contents))
    if first.said.what == "village" and contents.moos >= AGREES:
        return first.unsure("moo", told("moo", contents))
    if first.said.what == "village" and contents.share(lambda v: v[:1].isdecimal()) >= AGREES:
        field = "house_no" if contents.houses >= AGREES > contents.addresses else "address"
        return first.unsure(field, told(field, contents))
    besides = field_of(replace(first.said, what=first.said.also))
    if besides in FITS and fit_of(besides, contents) >= FAILS and (besides != "pupil_no" or contents.variety >= SINGLE):
        may = besides != "pupil_no" and not GOING.match(bare(first.heading))
        beside = besides if "/" in first.heading and may else ""  # Class/Room is a class, ขนาดโรงเรียน no school
        return first.unsure(beside, _against(Text("ไม่ใช้", "it is of no use"), besides, contents))
    if contents.written_days >= AGREES and not OF_A_DAY.search(bare(first.heading)):
        return first.unsure("", Text("เป็นวันที่ แต่หัวคอลัมน์ไม่ได้บอกว่าเป็นวัน", "dates, under a heading that speaks of no day"))
    if first.said.what == VAGUE:
        return first.unsure("", MAY_BE_SENSITIVE)
    if "/" in first.heading and any(field_of(said_by(part)) for part in first.heading.split("/")):
        return first.unsure("", MAY_BE)
    if alone and first.said.what == NOTHING and not (first.said.wholly and alone in COMMON):
        return first.unsure("", _against(Text("ไม่ใช้", "it is of no use"), alone, contents))
    return _left_out(first, contents)


def _left_out(first: Guess, contents: Contents) -> Guess:
    """A column that feeds nothing: without a mark where no list loses anything by it."""
    why = doubt(first.heading, first.said, contents)
    return first.unsure("", why) if why else first


def _against(says: Text, alone: str, contents: Contents) -> Text:
    why = told(alone, contents)
    return Text(f"หัวคอลัมน์บอกว่า{says.th} แต่ {why.th}", f"the heading says {says.en}, but {why.en}")


def _but(field: str, contents: Contents) -> Text:
    """What the heading says, and what of it the cells do not bear out."""
    if field not in FITS:
        return Text("", "")
    label, why = BY_NAME[field].label, told(field, contents)
    return Text(f"หัวคอลัมน์บอกว่าเป็น{label.th} แต่ {why.th}", f"the heading says {label.en.lower()}, but {why.en}")


def _field(first: Guess, contents: Contents, alone: str) -> Guess:
    """A heading that speaks for a field of the child."""
    field, fit = first.field, fit_of(first.field, contents)
    done = replace(first, fit=fit)
    if field == "house_no" and contents.running:
        return replace(first, field="")
    against = _but(field, contents)
    if known := _of_its_own(done, contents, alone, against) or _as_written_in_camps(done, contents, against):
        return known
    if fit < FAILS and (field not in FREE or _numbered(field, contents)):
        return _contradicted(done, contents, alone, against)
    if alone in ELSEWHERE and alone != field and fit_of(alone, contents) > fit:
        return done.unsure(alone, against)
    if _doubtful_place(field, contents, alone):
        return done.unsure(alone, against)
    if fit < AGREES:
        return done.unsure(field, against)
    if doubt := _told_by_anything(field, contents, alone):
        return done.unsure(*doubt)
    if not (first.said.plainly and first.said.wholly):
        return done.unsure(field, _may_be(field, contents))
    if field in NUMBERED and GROWN.search(bare(first.heading)):
        return done.unsure(field, Text("อาจเป็นเลขของผู้ใหญ่ ไม่ใช่ของเด็ก", "may be a grown-up's number rather than the child's"))
    return _whose_names(done, contents)


def _of_its_own(done: Guess, contents: Contents, alone: str, against: Text) -> Guess | None:
    """Fields with a way of their own to be told wrong or right by cells that are not theirs."""
    field, fit = done.field, done.fit
    if field == "birth_date" and fit >= FAILS and not contents.spread:
        return done.unsure("", UNLIKE_BIRTHDAYS)
    if done.said.what == "called" and contents.share(PALI.search) >= FAILS:
        return done.unsure("", Text("เป็นฉายาของพระหรือสามเณร", "names in the order, of monks or novices"))
    if field == "grade" and contents.written_days >= AGREES and UNTIL.search(bare(done.heading)):
        return done.unsure("enrolled_to", told("enrolled_to", contents))
    if field == "status" and fit < FAILS and not done.said.wholly and contents.texts >= FAILS:
        return done.unsure("", against)  # neither witness speaks for it: a request's state, a payment's
    if fit < FAILS and _coded(field, contents):
        needed = Text("ถ้าเป็นรหัสของหน่วยงานให้บอกความหมายใน values:", "if they are its own codes, say in values: what they mean")
        return done.unsure(field, Text(f"{against.th} {needed.th}", f"{against.en}; {needed.en}"))
    if field == "school_name" and alone == "status":
        return done.unsure("status", told("status", contents))  # of whether the child goes to school
    if field in ABROAD and fit < FAILS and not alone and contents.latin >= AGREES and contents.texts >= AGREES:
        return done.unsure(field, against)  # Lampang Luang
    many = contents.variety >= FEW_TWICE or (done.said.plainly and done.said.wholly)
    if field == "address" and fit < AGREES and not alone and contents.texts >= AGREES and many:
        return done.unsure(field, against)  # Quarry compound, behind the market
    return None


def _as_written_in_camps(done: Guess, contents: Contents, against: Text) -> Guess | None:
    """Houses numbered by their zones (Z2-0471), and answers where a school is asked for (in_school, never): no standardiser knows them."""
    if done.fit >= FAILS or not done.said.wholly:
        return None
    word = bare(done.heading)
    if done.field == "house_no" and HOUSE.search(word) and contents.share(CAMP_HOUSE.fullmatch) >= AGREES:
        return done.unsure("house_no", against)
    if done.field == "school_name" and NOW.search(word) and _few_words(contents):
        return done.unsure("status", against)
    return None


def _may_be(field: str, contents: Contents) -> Text:
    """The doubt of a heading that is not wholly understood, with what its cells say."""
    if field not in FITS:
        return MAY_BE
    why = told(field, contents)
    return Text(f"{MAY_BE.th} แต่ {why.th}", f"{MAY_BE.en}; {why.en}")


def _whose_names(done: Guess, contents: Contents) -> Guess:
    """Whole names under the child's heading that few people share, or grown women's: a teacher's, a parent's perhaps."""
    if done.field == "full_name" and contents.variety < FEW_TWICE and contents.several_words >= AGREES:
        return done.unsure(done.field, Text("ชื่อซ้ำกันมาก อาจเป็นชื่อครูหรือเจ้าหน้าที่", "few names for many rows: a teacher's perhaps"))
    if done.field in ("full_name", "first_name", "title") and contents.married >= MARRIED:
        return done.unsure(done.field, Text("มีคำนำหน้านาง อาจเป็นชื่อผู้ใหญ่", "there are titles of married women: grown people's perhaps"))
    return done


def _contradicted(done: Guess, contents: Contents, alone: str, against: Text) -> Guess:
    """The cells are not what the heading says: what they are beyond doubt, else another reading of the heading, else nothing."""
    below = field_of(said_by(done.heading.rpartition(" ")[2]))
    whole = alone in ("full_name", "first_name") and below in ("first_name", "last_name")  # คำนำหน้า ชื่อ สกุล over all three
    if not whole and below != done.field and below in FITS and fit_of(below, contents) >= AGREES and contents.filled >= WORTH:
        return replace(done, fit=fit_of(below, contents)).unsure(below, told(below, contents))
    if alone and alone != done.field:
        why = told(alone, contents)
        return replace(done, fit=fit_of(alone, contents)).unsure(alone, Text(f"{against.th} และ {why.th}", f"{against.en} and {why.en}"))
    anew = next((field for field in ANEW.get(done.field, ()) if contents.distinct > 2 and fit_of(field, contents) >= AGREES), "")
    return replace(done, fit=fit_of(anew, contents)).unsure(anew, against)


def _told_by_anything(field: str, contents: Contents, alone: str) -> tuple[str, Text] | None:
    """The field and the doubt where cells fit a heading that would fit others as well, and rather: titles under sex, a group's code."""
    if field in ("sex", "full_name", "first_name") and alone == "title":
        return "title", told("title", contents)
    if field in ("full_name", "first_name") and contents.schools >= AGREES and contents.variety < FEW_TWICE and not contents.titled:
        return "school_name", told("school_name", contents)
    if field == "house_no" and alone == "address":
        return "address", told("address", contents)
    if field == "school_code" and contents.variety >= SINGLE and contents.distinct > LETTERS:
        return "pupil_no", Text("เลขไม่ซ้ำกันเลย", "no two are alike")
    if field == "status" and contents.share(lambda v: v.casefold() in RECORD_STATES) >= AGREES:
        return field, Text("อาจเป็นสถานะของระเบียนในโปรแกรม ไม่ใช่ของเด็ก", "the state of a program's record perhaps, not the child's")
    if field in ("pupil_no", "national_id") and contents.variety < FEW_TWICE:
        return field, Text("เลขซ้ำกันหลายแถว อาจไม่ใช่เลขของเด็กคนเดียว", "the same numbers in many rows: not of one child each perhaps")
    return None


def _coded(field: str, contents: Contents) -> bool:
    """Whether cells can be codes for what the heading says: few, short, repeated, and no number that counts the rows."""
    short = max(map(len, contents.sample), default=0) <= LETTERS
    most = SEXES if field == "sex" else CODES
    return field in CODED and short and contents.distinct <= most and contents.variety < FEW_TWICE and not contents.running


def _few_words(contents: Contents) -> bool:
    """Whether they are a few answers over and over."""
    return contents.texts >= AGREES and contents.distinct <= LETTERS and contents.variety < FEW_TWICE


def _numbered(field: str, contents: Contents) -> bool:
    """Whether codes that several rows share stand in a school's column."""
    return field == "school_name" and contents.codes >= AGREES and contents.variety < FEW_TWICE


def _doubtful_place(field: str, contents: Contents, alone: str) -> bool:
    """Whether a column of places names places of another level rather."""
    places = ("tambon", "amphoe", "province")
    return field in places and alone in places and alone != field and fit_of(alone, contents) > fit_of(field, contents)
