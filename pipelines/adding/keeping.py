"""Columns that feed nothing and tell of a person what the register has no use for: kept out, so that their cells reach no table.

Belongs here: which of the columns left out these are. Does not belong here: what is sensitive by its own word (``guessing``), whether
somebody must look (``leaving``, ``lacking``): a mark stays, and what only the cells or part of a heading tell gets one.
"""

import re
from collections.abc import Mapping
from dataclasses import replace

from agreements.text import Text
from connectors.formats.headings import bare
from pipelines.adding.contents import Contents
from pipelines.adding.fitting import AGREES, FAILS, WORTH
from pipelines.adding.guessing import Guess
from pipelines.adding.headings import CHILD
from pipelines.adding.leaving import HARMLESS
from pipelines.adding.lexicon import MONEY, PAPERS

Found = dict[int, Guess]
NO_PERSON = (CHILD, "school")
OF_ONE = frozenset({"id", "birth_date", "birth_year", "birth_month", "birth_day"})  # of what is told of somebody else
PERHAPS_MONEY = re.compile(  # under these sums are money
    r"(?<!บท)บาท(?!หลวง)|\(บ\.\)|เงิน|รายได้|ค่า(?!ย(?!า)|ฝุ่น|เฉลี่ย|สายตา|คะแนน|ดัชนี)|(?<!กอง)(?<!ผู้ขอรับ)(?<!ผู้ขอ)(?<!ผู้รับ)(?<!ผู้ได้รับ)ทุน|เบี้ย|หุ้น|นิตยภัต|ประกันตัว"
    r"|(?<![a-z])(?:amounts?|amt|baht|thb|incomes?|money|salary|wages?|fees?|stipends?|allowances?|tuition|debts?|grants?|scholarships?|bursar(?:y|ies)|loans?|pay|paid|premium)(?![a-z])",
    re.IGNORECASE,
)
MARKS = re.compile("เกรด|เฉลี่ย|หน่วยกิต|gpa|credit")  # of who gets a grant: no sums of it
OWED = re.compile(r"ค้าง|ผ่อน|กู้|หนี้|(?<![a-z])(?:outstanding|ow(?:e[ds]?|ing)|arrears|unpaid|loans?)(?![a-z])", re.IGNORECASE)
COUNTRY = re.compile("(?:home)?country(?:of)?(?:origin)?|ประเทศ(?:ต้นทาง|บ้านเกิด|ที่มา)?")  # a heading of no more
OWN_COUNTRY = frozenset({"thailand", "thai", "th", "tha", "ไทย", "ประเทศไทย"})
OF_PAPERS = re.compile("เอกสาร|เล่ม|document|doc(?:no|num|id)|papers?")
PASSPORT = re.compile(r"[A-Z]{1,2}\s?\d{6,8}")
_SUMS = Text("ดูเหมือนจำนวนเงิน", "sums of money perhaps")
_OF_STAY = Text("บอกเอกสารหรือสัญชาติของคนต่างชาติ", "papers of foreigners, or that they are of no nation")
_SOMEBODYS_ID = Text("เป็นเลขประจำตัวประชาชนของใครคนหนึ่ง", "somebody's national ids")


def out(found: Found, columns: Mapping[int, Contents]) -> Found:
    """Others' ids and birthdays, nations and papers of stay, sums of money: kept out where they feed nothing.

    An agreement keeps out by headings: not where a column of the same heading feeds a field.
    """
    fed = {bare(g.heading) for g in found.values() if g.field}
    for g in [g for g in found.values() if not g.field and not g.dropped and bare(g.heading) not in fed]:
        kept = replace(g, dropped=True)
        if _of_another(g, columns[g.at]) or g.said.what == PAPERS or (g.said.what == MONEY and _tells_money(g, columns[g.at])):
            found[g.at] = kept
        elif why := _perhaps(g, columns[g.at]):
            found[g.at] = kept.unsure("", why)
    return found


def _of_another(g: Guess, contents: Contents) -> bool:
    return g.said.whose not in NO_PERSON and (g.said.what in OF_ONE or contents.ids + contents.g_codes >= AGREES)


def _tells_money(g: Guess, contents: Contents) -> bool:
    """Whether they are sums, or say that something is owed; the day, the way and the state of a payment are neither."""
    owed = contents.dates < FAILS and (OWED.search(g.heading) or contents.share(OWED.search) >= FAILS)
    return contents.sums >= FAILS or bool(owed)


def _perhaps(g: Guess, contents: Contents) -> Text | None:
    """What the cells are where the heading does not say so plainly."""
    if contents.ids + contents.g_codes >= AGREES:
        return _SOMEBODYS_ID
    if PERHAPS_MONEY.search(g.heading) and not MARKS.search(bare(g.heading)) and _tells_money(g, contents):
        return _SUMS  # though it names a term or a room besides
    if HARMLESS.search(bare(g.heading)):
        return None
    if COUNTRY.fullmatch(bare(g.heading)) and contents.share(lambda v: v.casefold() not in OWN_COUNTRY) >= WORTH:
        return _OF_STAY
    if OF_PAPERS.search(bare(g.heading)) and contents.share(PASSPORT.fullmatch) >= AGREES:
        return _OF_STAY
    return _OF_STAY if contents.papers >= FAILS else None
