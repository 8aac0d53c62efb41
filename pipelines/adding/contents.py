"""What stands in a column: for each kind of cell the share of cells that are of it. Shares and counts only leave this module.

Belongs here: trying the standardisers of ``records`` on a column. Does not belong here: headings, what a column is taken for.
"""

import datetime as dt
import itertools
import re
from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import cached_property

from records.blanks import is_blank
from records.dates import is_month_first, read_age, read_date
from records.gazetteer import bare_name, bare_names
from records.grades import counts_years, read_grade
from records.ids import read_id
from records.months import month_number
from records.phones import read_phone
from records.sex import read_sex
from records.statuses import read_status
from records.text import tidy
from records.title_table import TITLES
from records.titles import is_only_title
from records.years import birth_span, event_span

SAMPLE = 1500  # distinct values looked at
GROWN = 30  # years; older is no child, a parent perhaps
SCHOOL_YEARS = 2  # a date of birth lies further back in most rows, an enrolment not

FEW_YEARS = 0.8  # of the cells are years: no sums
FIRST_CLASS = 7  # years; who turns as old is in the first class

_NAME = re.compile(r"[ก-๙.A-Za-z'’\-]+,?(?: [ก-๙.()A-Za-z'’/\-]+){0,5}")
_CODE = re.compile(  # C-12/69, บพด.ตก 001/69, 49(5)-001/69, and what programs draw by lot
    r"(?:[A-Za-z]{0,5}|(?:[ก-ฮ]{1,4}[. ]?){1,3})[-/.]?\d+(?:\(\d+\))?(?:[-/.]\d+)*|[0-9A-Fa-f]{8}(?:-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}"
)
_DAY = re.compile(r"\d{1,2}([/.-])\d{1,2}\1\d{4}|\d{4}([/.-])\d{1,2}\2\d{1,2}")
_HOUSE = re.compile(r"\d{1,4}(?:\s*/\s*\d{1,4})?(?:[\s/]*(?:หมู่|ม\.).*)?")
_SLASHED = re.compile(r"\d{1,4}\s*/\s*\d{1,3}")
_MOO = re.compile(r"(?:หมู่(?:ที่)?|ม\.)?\s*\d{1,2}(?:\s*บ้าน.*)?")
_AGE = re.compile(r"\d{1,2}(?:[.,]\d+)?(?:\s*(?:ปี|ขวบ|y|ป\.).*)?")
_YEAR = re.compile(r"(?:19|20|24|25)\d\d")
_TIME = re.compile(r"(?!.*\b0?0:00(?::00(?:\.0+)?)?(?:[Zz+].*)?$).*\d{1,2}:\d\d(?::\d\d)?.*")  # midnight is how programs write a day
_PLACE_WORD = re.compile(r"(?:ต\.|ตำบล|อ\.|อำเภอ|จ\.|จังหวัด|หมู่|ม\.\s*\d|แขวง|ถนน|ซอย)")
_SCHOOL = re.compile(
    r"โรงเรียน|ร\.ร\.|รร\.|วิทยา|ศึกษา|วิทย์|อนุบาล|เทศบาล|บ้าน|วัด|ศูนย์|ศพด|สถาบัน|ชุมชน|ราช"
    r"|(?<!in[_ ])(?<!of[_ ])(?<!at[_ ])school|college|academy|institute|centre|center|univers",
    re.IGNORECASE,
)
_TITLED = re.compile("|".join(sorted((re.escape(f) for t in TITLES for f in (t.full, *t.short) if len(f) > 2), key=len, reverse=True)))
_MARRIED = re.compile(r"นาง(?!สาว| สาว)(?:\s|[ก-ฮเ-ไ]|$)|Mrs\b")
_SENSITIVE = frozenset({
    "พุทธ", "คริสต์", "อิสลาม", "ฮินดู", "ซิกข์", "พราหมณ์", "buddhist", "buddhism", "christian", "christianity", "muslim", "islam", "hindu", "sikh",
    "o+", "a+", "b+", "ab+", "กะเหรี่ยง", "ปกาเกอะญอ", "ม้ง", "เมี่ยน", "เย้า", "ลาหู่", "มูเซอ", "ลีซู", "อาข่า", "ลัวะ", "ไทใหญ่",
    "karen", "hmong", "lahu", "lisu", "akha", "shan", "mon", "burman", "ทางการเห็น", "ทางการได้ยิน", "ทางการเคลื่อนไหว", "ทางสติปัญญา", "ออทิสติก",
    "พิการ", "มอแกน", "มอแกลน", "อูรักลาโว้ย", "ไทยใหญ่", "ปะหล่อง", "ดาราอาง", "ดาราอั้ง", "มลาบรี", "คะฉิ่น", "โรฮิงญา", "มานิ",
})  # fmt: skip
_ILL = re.compile(
    r"พิการ|บกพร่องทาง|ออทิส|สมาธิสั้น|ดาวน์ซินโดรม|หอบหืด|ภูมิแพ้|ลมชัก|ลมบ้าหมู|ธาลัสซีเมีย|เบาหวาน|โลหิตจาง|โรค|^แพ้|ซึมเศร้า|ลักทรัพย์"
    r"|ยาเสพติด|ทำร้ายร่างกาย|ถูก(?:ทอดทิ้ง|ทำร้าย|ทารุณ|ล่วงละเมิด)|ตั้งครรภ์|ค้ามนุษย์|พรากผู้เยาว์|คาทอลิก|โปรเตสแตนต์|คริสตจักร|^ขมุ$|ดาราอั้ง|ปะโอ|ไทลื้อ"
    r"|asthma|epilep|thalass|diabet|allerg|autis|down syndrome|impairment|disabilit|theft|assault|catholic|protestant|baptist"
    r"|abused|neglected|trafficked"
)  # fmt: skip
_NONE = frozenset({"ไม่", "ไม่มี", "ไม่เป็น", "ไม่ใช่", "ไม่พบ", "ไม่แพ้", "ไม่ระบุ", "ปกติ", "no", "none", "nil", "normal", "-"})
_SUM = re.compile(r"฿?\s*\d[\d,]*(?:\.\d{1,2})?\s*(?:บาท|บ\.|thb|baht|-)?", re.IGNORECASE)
_WRITTEN_SUM = re.compile(
    r"฿\s*\d[\d,.]*|\d{1,3}(?:,\d{3})+(?:\.\d\d)?(?:\s*(?:บาท|บ\.|thb|baht|-))?|\d+(?:\.\d\d)?\s*(?:บาท|thb|baht)", re.IGNORECASE
)
_PAPER = re.compile(  # by which somebody stays who is of another nation, or of none
    r"passport|พาสปอร์ต|หนังสือเดินทาง|pink.?card|(?:บัตร|สี)ชมพู|border.?pass|work.?permit|ใบอนุญาตทำงาน|\bci\b|(?:ท\.?ร\.?|tr)\s?\.?38|stateless|สัญชาติ"
    r"|ไร้รัฐ|ไร้สถานะ|ต่างด้าว|(?:บัตร|หัว|เลข) ?(?:0|ศูนย์)(?!\d)",
    re.IGNORECASE,
)
_TICKS = frozenset("/✓✔√xX")
_BLOOD = frozenset({"o", "a", "b", "ab"})
_SURNAME_ENDS = re.compile(
    r"(?:งาม|วงษ์|วงศ์|วงค์|สุวรรณ|เจริญ|กุล|กูล|สน|สง|คำ|สาง|น้อย|แสง|บุตร|ทอง|แก้ว|เสริฐ|ศรี|มูล|สวัสดิ์|สุข|เมือง|จันทร์|พงษ์|พันธุ์|ทรัพย์|ศักดิ์|ไชย|มา|ยา"
    r"|ใจ|ดี|ชัย)$"
)
_FIRST_ENDS = re.compile(r"(?:ิชญ์|ชญ์|ณัฐ|กานต์|ิตา|ิดา|ชญา|ิกา|ภัทร|ษณ์|นี|วดี|ภรณ์|พร|วุฒิ|วิทย์|ิชา|ดา|รา|นก|ิมา|ภา|ญา|นันท์|เดช|พล|พงศ์|ชา)$")


@dataclass(frozen=True)
class Contents:
    """One column: its cells as tidied text with their counts, ``day`` being that of the site."""

    cells: Sequence[str]
    day: dt.date

    @cached_property
    def counts(self) -> Counter[str]:
        """Text → rows; blank words are left out."""
        found = Counter(tidy(c).value for c in self.cells)
        return Counter({v: n for v, n in found.items() if v and not is_blank(v)})

    @cached_property
    def sample(self) -> dict[str, int]:
        """Evenly chosen distinct texts with their counts."""
        values = sorted(self.counts)
        step = max(1, len(values) // SAMPLE)
        return {v: self.counts[v] for v in values[::step]}

    @property
    def filled(self) -> float:
        """The share of rows that say something."""
        return self.counts.total() / len(self.cells) if len(self.cells) else 0.0

    @cached_property
    def ticked(self) -> float:
        """The share of rows with a tick: of columns that stand for one answer each, as boys and girls do."""
        return sum(c.strip() in _TICKS for c in self.cells) / len(self.cells) if len(self.cells) else 0.0

    @property
    def distinct(self) -> int:
        """How many different texts."""
        return len(self.counts)

    @property
    def variety(self) -> float:
        """Different texts as a share of filled cells."""
        return self.distinct / self.counts.total() if self.counts else 0.0

    def share(self, test: Callable[[str], object]) -> float:
        """The share of filled cells that pass."""
        total = sum(self.sample.values())
        return sum(n for v, n in self.sample.items() if test(v)) / total if total else 0.0

    @cached_property
    def ids(self) -> float:
        """Thirteen digits with a right check digit."""
        return self.share(lambda v: read_id(v).id_kind in ("citizen", "no_nationality"))

    @cached_property
    def g_codes(self) -> float:
        """G and twelve digits."""
        return self.share(lambda v: read_id(v).g_code)

    @cached_property
    def codes(self) -> float:
        """Numbers and codes without spaces."""
        return self.share(_CODE.fullmatch)

    @cached_property
    def latin(self) -> float:
        """Words in Latin letters only."""
        return self.share(lambda v: v.isascii() and any(map(str.isalpha, v)))

    @cached_property
    def running(self) -> bool:
        """Whether it counts the rows: 1, 2, 3."""
        numbers = [int(c) for c in map(str.strip, self.cells) if c.isascii() and c.isdigit()]
        steps = [b - a for a, b in itertools.pairwise(numbers)]
        return len(numbers) >= 0.8 * len(self.cells) and bool(steps) and numbers[0] <= 1 and steps.count(1) >= 0.8 * len(steps)

    @cached_property
    def births(self) -> list[dt.date]:
        """The whole dates of birth that can be read."""
        first = is_month_first(list(self.sample))
        read = [(read_date(v, span=birth_span(self.day), dated=self.day, month_first=first).value, n) for v, n in self.sample.items()]
        return [dt.date.fromisoformat(v) for v, n in read if len(v) == 10 for _ in range(n)]

    @cached_property
    def dates(self) -> float:
        """Whole dates, of whatever."""
        return self.share(lambda v: len(read_date(v, span=event_span(self.day), dated=self.day).value) == 10)

    @cached_property
    def written_days(self) -> float:
        """Days written with something between day, month and year: no numbers of anybody's."""
        return self.share(_DAY.fullmatch)

    @cached_property
    def born(self) -> float:
        """Dates that can be children's birthdays."""
        total = sum(self.sample.values())
        return sum(0 <= (self.day - b).days < GROWN * 366 for b in self.births) / total if total and not self.timed else 0.0

    @cached_property
    def spread(self) -> bool:
        """Whether the dates lie as birthdays do: over the whole year, over some years, most not of late."""
        if len(self.births) < 5:
            return True
        days = Counter((b.month, b.day) for b in self.births)
        years = sorted(b.year for b in self.births)
        wide = years[int(0.9 * (len(years) - 1))] - years[int(0.1 * (len(years) - 1))]
        late = sum((self.day - b).days < SCHOOL_YEARS * 366 for b in self.births)
        usual = days.most_common(1)[0][1] > max(2, 0.2 * len(self.births))
        return not usual and late <= 0.5 * len(self.births) and (wide >= 1 or late == 0)

    @cached_property
    def timed(self) -> bool:
        """Whether times of day stand beside the dates."""
        return self.share(_TIME.fullmatch) > 0.5

    @cached_property
    def years(self) -> float:
        """Years alone, of either era."""
        return self.share(_YEAR.fullmatch)

    @cached_property
    def months(self) -> float:
        """Months of a year, by name or number."""
        return self.share(lambda v: month_number(v) or (v.isascii() and v.isdigit() and 1 <= int(v) <= 12))

    @cached_property
    def days(self) -> float:
        """Days of a month."""
        return self.share(lambda v: v.isascii() and v.isdigit() and 1 <= int(v) <= 31)

    @cached_property
    def ages(self) -> float:
        """Ages of children, in years."""
        return self.share(lambda v: _AGE.fullmatch(v) and read_age(v, dated=self.day).value >= str(self.day.year - GROWN))

    def agreeing(self, born: "Contents") -> float:
        """The share of rows whose age here fits, a year either way, the date of birth there; 1 where no row has both."""
        pairs = [(read_age(a.strip(), dated=self.day).value, read_date(b.strip(), span=birth_span(self.day), dated=self.day).value[:4])
                 for a, b in zip(self.cells[:SAMPLE], born.cells[:SAMPLE], strict=True)]  # fmt: skip
        both = [abs(int(a) - int(b)) <= 1 for a, b in pairs if a and b]
        return sum(both) / len(both) if both else 1.0

    def of_age(self, born: "Contents") -> float:
        """The share of rows whose number here is the class, two years either way, of who was born on the day there."""
        rows = [(c.strip(), read_date(b.strip(), span=birth_span(self.day), dated=self.day).value[:4])
                for c, b in zip(self.cells[:SAMPLE], born.cells[:SAMPLE], strict=True)]  # fmt: skip
        both = [abs(self.day.year - int(b) - FIRST_CLASS + 1 - int(c)) <= 2 for c, b in rows if b and c.isascii() and c.isdigit()]
        return sum(both) / len(both) if both else 0.0

    @cached_property
    def phones(self) -> float:
        """Numbers as telephones have."""
        return self.share(lambda v: read_phone(v).value)

    @cached_property
    def dialled(self) -> float:
        """The same, written from the zero or the country's number on."""
        return self.share(lambda v: v[:1] in "0+(" and read_phone(v).value)

    @cached_property
    def titles(self) -> float:
        """Titles alone."""
        return self.share(is_only_title)

    @cached_property
    def titled(self) -> float:
        """Names with a title before them."""
        return self.share(lambda v: _TITLED.match(v) and not is_only_title(v) and _NAME.fullmatch(v))

    @cached_property
    def married(self) -> float:
        """Titles of married women, alone or before names."""
        return self.share(_MARRIED.match)

    @cached_property
    def names(self) -> float:
        """What can be a name: letters, no digits, few words, not two of places."""
        return self.share(lambda v: _NAME.fullmatch(v) and len(v) <= 60 and len(_PLACE_WORD.findall(v)) < 2)

    @cached_property
    def several_words(self) -> float:
        """Names of two words or more."""
        return self.share(lambda v: _NAME.fullmatch(v) and " " in _TITLED.sub("", v, count=1).strip())

    @cached_property
    def surnames(self) -> float:
        """How much the names end as surnames do: positive for surnames, negative for first names, as far as endings tell."""
        return self.share(_SURNAME_ENDS.search) - self.share(_FIRST_ENDS.search)

    @cached_property
    def sexes(self) -> float:
        """Words or codes of sex."""
        return self.share(lambda v: read_sex(v).value)

    @cached_property
    def grades(self) -> float:
        """Classes."""
        years = counts_years(list(self.sample))
        return self.share(lambda v: read_grade(v, numbers=years).value)

    @cached_property
    def statuses(self) -> float:
        """Words of schooling's state."""
        return self.share(lambda v: read_status(v).value)

    @cached_property
    def tambons(self) -> float:
        """Names of tambon."""
        return self.share(lambda v: bare_name(v) in bare_names(6))

    @cached_property
    def amphoes(self) -> float:
        """Names of amphoe."""
        return self.share(lambda v: bare_name(v) in bare_names(4))

    @cached_property
    def provinces(self) -> float:
        """Names of provinces."""
        return self.share(lambda v: bare_name(v) in bare_names(2))

    @cached_property
    def houses(self) -> float:
        """House numbers."""
        return self.share(_HOUSE.fullmatch)

    @cached_property
    def moos(self) -> float:
        """Village numbers."""
        return self.share(_MOO.fullmatch)

    @cached_property
    def slashed(self) -> float:
        """House numbers as only houses have them: 12/3, 104/1."""
        return self.share(_SLASHED.fullmatch)

    @cached_property
    def addresses(self) -> float:
        """Addresses: words for places with names or numbers."""
        return self.share(lambda v: len(_PLACE_WORD.findall(v)) >= 2)

    @cached_property
    def schools(self) -> float:
        """Names of schools; where many are, the others are too, as a name need not say what it names.

        ประถมศึกษาปีที่ 1 is a class, and that somebody left school a state.
        """
        named = self.share(lambda v: _SCHOOL.search(v) and not (read_grade(v).value or read_status(v).value))
        return 1.0 if named >= 0.3 else named

    @cached_property
    def sums(self) -> float:
        """What can be sums of money; years and what counts the rows are none."""
        return self.share(_SUM.fullmatch) if self.years < FEW_YEARS and not self.running else 0.0

    @cached_property
    def written_sums(self) -> float:
        """Sums written as only money is: 1,250 and 800 บาท."""
        return self.share(_WRITTEN_SUM.fullmatch)

    @cached_property
    def papers(self) -> float:
        """Names of papers by which somebody of another nation stays, or that he has none."""
        return self.share(_PAPER.search)

    @cached_property
    def texts(self) -> float:
        """Texts with letters."""
        return self.share(lambda v: any(c.isalpha() for c in v))

    @cached_property
    def private(self) -> float:
        """Words of religion, blood group, people, illness, disability or offences, among the cells that do not say "none"."""
        said = {v.casefold(): n for v, n in self.sample.items() if v.casefold() not in _NONE}
        letters = said.keys() & _BLOOD if said.keys() & {"o", "ab"} else frozenset()  # A and B alone name rooms and marks as well
        private = [v for v in said if v in _SENSITIVE or v in letters or _ILL.search(v)]
        rows = sum(said[v] for v in private)
        return rows / sum(said.values()) if rows > 1 else 0.0  # one row is a remark
