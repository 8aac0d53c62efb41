"""The figures an agency receives: a workbook of counts, small ones hidden, the others rounded, the same all month.

Belongs here: that workbook, and letting last week's stand. Does not belong here: counting and hiding (``figures``), who may receive it
(``disclosure``). Why rounded and why monthly: two exact counts of two nights, one child apart, tell of that child
(docs/decisions/0017-figures-over-time.md).
"""

import datetime as dt
import hashlib
import shutil
from collections.abc import Iterator
from pathlib import Path

from agreements.errors import OneTeamError
from agreements.model import Agency
from agreements.text import Lang, Text
from publishing import disclosure
from publishing.figures import PROVINCE, PUBLIC, Figures
from publishing.lists import ListResult
from publishing.spreadsheets import Book, safe, set_up_table, workbook, write_cover
from publishing.wording import GROUPS, day, purpose
from register.vocabulary import STATES, TERMS

FIELDS = ("figures",)  # how the disclosure log names what is in it
HIDDEN = "•"
ALL = Text("รวม", "All")
COLUMNS = {"population": Text("เด็กในทะเบียนราษฎร", "Population list"), **{term: GROUPS[term] for term in TERMS}}


def shown(count: int | None, base: int) -> str:
    """A count as it may leave: hidden, none, or rounded to the nearest ``base``, never to none."""
    if count is None:
        return HIDDEN
    rounded = (count + base // 2) // base * base
    return f"{max(rounded, base) if count else 0:,}"


def write_figures(
    agency: Agency, figures: Figures, folder: Path, *, base: int, as_of: dt.date, run_id: str, lang: Lang = "th", before: Path | None = None
) -> ListResult:
    """Write the agency's figures below ``folder``; those of the same month that lie in ``before`` (its outbox now) stand instead.

    Raises:
        OneTeamError: ``not_allowed`` when the agreement does not give figures on ``as_of``.
    """
    refused = disclosure.figures_refusal(agency, as_of)
    if refused:
        raise OneTeamError("not_allowed", refused, where=agency.agency)
    target = folder / agency.agency
    target.mkdir(parents=True, exist_ok=True)
    standing = _of_this_month(before, as_of) if before else None
    path = target / (standing.name if standing else f"figures_{as_of}.xlsx")
    if standing:
        shutil.copyfile(standing, path)
    else:
        _write(path, agency, figures, base, as_of, run_id, lang)
    made = path.stem.removeprefix("figures_")
    return ListResult(agency.agency, path, 0, FIELDS, hashlib.sha256(path.read_bytes()).hexdigest(), made)


def _of_this_month(outbox: Path, as_of: dt.date) -> Path | None:
    """The figures that went out this month, if any; a run for an earlier day does not give a later one's."""
    found = sorted(outbox.glob(f"figures_{as_of:%Y-%m}-*.xlsx"))
    return next((p for p in found if p.stem <= f"figures_{as_of}"), None)


def _write(path: Path, agency: Agency, figures: Figures, base: int, as_of: dt.date, run_id: str, lang: Lang) -> None:
    title = Text(f"ตัวเลขสำหรับ {agency.name.th}", f"Figures for {agency.name.en}").in_(lang)
    names = {"area": Text("ตามพื้นที่", "By area"), "age": Text("ตามอายุ", "By age"), "state": Text("ตามสถานะ", "By state")}
    with workbook(path, created=as_of, title=title) as book:
        cover = book.book.add_worksheet(Text("คำชี้แจง", "About").in_(lang))
        write_cover(book, cover, title, _facts(agency, as_of, run_id, lang), _notice(figures.threshold, base, lang))
        for name, rows in (("area", _areas(figures, base, lang)), ("age", _ages(figures, base)), ("state", _states(figures, base, lang))):
            _sheet(book, names[name].in_(lang), list(rows), _heads(name, lang))


LEAD = {
    "area": [Text("อำเภอ", "Amphoe"), Text("ตำบล", "Tambon")],
    "age": [Text("อายุ (ปี)", "Age (years)")],
    "state": [Text("สถานะ", "State")],
}


def _heads(name: str, lang: Lang) -> list[str]:
    columns = [Text("คน", "Children")] if name == "state" else list(COLUMNS.values())
    return [text.in_(lang) for text in (*LEAD[name], *columns)]


def _areas(figures: Figures, base: int, lang: Lang) -> Iterator[list[str]]:
    """The province, then each amphoe and its tambons."""
    whole, unknown = ALL.in_(lang), Text("ไม่ทราบ", "Unknown").in_(lang)
    yield [whole, whole, *_terms(figures, base, "term", PROVINCE)]
    for amphoe in figures.amphoe:
        yield [amphoe or unknown, whole, *_terms(figures, base, "term", amphoe)]
        for area in figures.tambon[amphoe]:
            yield [amphoe or unknown, area.partition("/")[2] or unknown, *_terms(figures, base, "term", area)]


def _ages(figures: Figures, base: int) -> Iterator[list[str]]:
    return ([age, *_terms(figures, base, "age", age)] for age in figures.ages)


def _states(figures: Figures, base: int, lang: Lang) -> Iterator[list[str]]:
    for state in PUBLIC:
        words = GROUPS[state] if state in GROUPS and state not in STATES else STATES[state]
        yield [words.in_(lang), shown(figures.cell("state", PROVINCE, state), base)]


def _terms(figures: Figures, base: int, *place: str) -> list[str]:
    return [shown(figures.cell(*place, column), base) for column in COLUMNS]


def _sheet(book: Book, name: str, rows: list[list[str]], heads: list[str]) -> None:
    sheet = book.book.add_worksheet(name)
    set_up_table(sheet, len(rows), [18.0] * len(heads), book, heads)
    for r, row in enumerate(rows, start=1):
        for c, value in enumerate(row):
            sheet.write_string(r, c, safe(value), book.text)


def _facts(agency: Agency, as_of: dt.date, run_id: str, lang: Lang) -> list[tuple[str, str]]:
    agreement = agency.agreement
    assert agreement is not None  # noqa: S101 - refused before
    facts = [
        (Text("ผู้รับ", "Recipient"), agency.name.in_(lang)),
        (Text("ข้อตกลงเลขที่", "Agreement"), agreement.number),
        (Text("วัตถุประสงค์", "Purpose"), purpose(agreement.purpose, lang)),
        (Text("ฐานทางกฎหมาย", "Legal basis"), agreement.basis),
        (Text("ข้อมูล ณ วันที่", "As of"), day(as_of, lang)),
        (Text("รอบประมวลผล", "Run"), run_id),
    ]
    return [(label.in_(lang), value) for label, value in facts]


def _notice(threshold: int, base: int, lang: Lang) -> list[str]:
    texts = [
        Text("นับเด็กในทะเบียนราษฎรตามกลุ่มอายุเป้าหมาย ไม่มีข้อมูลรายบุคคล",
             "Children of the population list, of the target ages. There is nothing about any one child."),
        Text(f"{HIDDEN} คือจำนวนที่ไม่แสดง เพราะน้อยกว่า {threshold} หรือเพราะจะทำให้คำนวณจำนวนน้อยได้",
             f"{HIDDEN} is a hidden count: below {threshold}, or one by which such a count could be worked out."),
        Text(f"จำนวนอื่นปัดเป็นพหุคูณของ {base} ผลบวกจึงอาจไม่เท่าผลรวม ออกใหม่เดือนละครั้ง",
             f"The others are rounded to multiples of {base}, so sums may differ from totals. Made anew once a month."),
    ]  # fmt: skip
    return [text.in_(lang) for text in texts]
