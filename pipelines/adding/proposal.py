"""A whole delivery looked at: which of its tables is the list, what its columns are, how the reading must be told.

Belongs here: the order of looking, the choice of sheets. Does not belong here: guesses (``guessing``), the text (``writing``).
"""

import datetime as dt
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from agreements.delivery import ReadHints
from agreements.errors import DeliveryError
from agreements.model import Column
from agreements.text import Text
from connectors.formats import problems, undeclared
from connectors.formats.headings import bare
from connectors.formats.reading import Reading, read
from connectors.formats.undeclared import Sample
from pipelines.adding.contents import Contents
from pipelines.adding.fitting import WORTH, percent
from pipelines.adding.guessing import Guess, guess
from pipelines.adding.headings import CHILD, said_by, says_something
from pipelines.adding.purpose import Purpose, purpose
from pipelines.adding.rivals import settle

WHO = frozenset({"national_id", "g_code", "full_name", "first_name", "last_name", "nickname"})  # without any of these a row is nobody's
NO_ROLLS = frozenset({"supported", "survey", "population", "referral", "moved_away", "deceased"})  # a day of entry is of something else
ROLLS = frozenset({"enrolled", "enrolled_alternative", "training", "completed"})  # whom these take in they teach
TAKEN_IN = re.compile("รับตัว|รับเข้า")
LEAVING = re.compile("ออก|จบ|ย้าย|leav|left|exit|out|move")
LEFT = re.compile("(?:วัน(?:ที่)?|วดป)(?:ที่)?ออก|ออก(?:เมื่อ|วัน)(?:วัน)?(?:ที่)?")
REGISTERED = re.compile("^วัน(?:ที่)?(?:ลง|ขึ้น)ทะเบียน$|รับแจ้ง|รับเรื่อง|received")  # acts of a list's own office
VISITED = re.compile("เยี่ยม|สำรวจ|ลงพื้นที่|แจงนับ|ถาม|พบ|visit|survey|interview|today|samruat|enumerat")  # the list's own day
EXAMINED = re.compile(  # a day of looking at somebody's body, mind or means, or one to come: none of a visit or of leaving
    "คัดกรอง|ตรวจ|ประเมิน|ทดสอบ|สอบ(?!ถาม)|ฉีด|วัคซีน|ชั่ง|วัด|รักษา|ผู้ป่วย|แพทย์|หมอ|นัด|ถัดไป|ต่อไป"
    "|screen|assess|exam|test|vaccin|immuni|weigh|measur|check|diagnos|treat|appoint|next|patient"
)
NO_EVENTS = frozenset({"supported", "population"})
MOSTLY = 0.5
ROWS = 20_000  # looked at; what more there is looks the same

Setting = tuple[str, str]


@dataclass(frozen=True)
class Proposal:
    """What the YAML will say.

    Attributes:
        key, file: the agency's key, the sample's name. delivery: key, value and what is unsure of it (``None``: nothing), as YAML.
        read: hints of the reading, as YAML. guesses: the columns. purpose: kind, what rows mean, statement. notes: what else was seen.
    """

    key: str
    file: str
    delivery: Sequence[tuple[str, str, Text | None]]
    read: Sequence[Setting]
    guesses: Sequence[Guess]
    purpose: Purpose
    oneroster: bool
    notes: Sequence[Text]


def look(
    key: str, files: Sequence[Path], delivery: Sequence[tuple[str, str, Text | None]], *, day: dt.date, password: str = "",
    read: Sequence[Setting] = (),
) -> Proposal:  # fmt: skip
    """Look at the files of a delivery.

    Args:
        day: of the site, for ages. password: opens locked files. read: hints the caller knows of already.

    Raises:
        DeliveryError: what the readers raise; ``nobody_in_it`` where no column tells of a person.
    """
    found = undeclared.look_at(files, says_something, password)
    if found.oneroster:
        told = purpose([f.name for f in files], ["OneRoster"], ["student"], frozenset({"grade"}))
        return Proposal(key, files[0].name, delivery, [("format", "oneroster"), *read], (), told, True, ())
    tables, others = alike(found.samples)
    contents = contents_of(tables, day)
    _refuse_a_row(tables[0], contents)
    guesses, told = guessed(tables, contents, files)
    if not WHO & {g.field for g in guesses}:
        raise problems.nobody_in_it(files[0].name)
    hints = [*_hints(tables, guesses, files, password), *read]
    notes = [*_notes(tables, others, found.left), *_nameless(tables)]
    return Proposal(key, files[0].name, delivery, hints, guesses, told, False, notes)


def contents_of(tables: Sequence[Sample], day: dt.date) -> dict[int, Contents]:
    """Position → what stands in the column, of those that have a heading."""
    return {at: Contents(_cells(tables, at), day) for at, name in enumerate(tables[0].names) if name}


def guessed(tables: Sequence[Sample], contents: Mapping[int, Contents], files: Sequence[Path]) -> tuple[list[Guess], Purpose]:
    """What the columns are, and what being in the tables means."""
    names = tables[0].names
    guesses = settle([guess(at, names[at], said_by(names[at]), cells) for at, cells in contents.items()], contents)
    fields = frozenset(g.field for g in guesses)
    told = purpose([*(f.name for f in files), *(t.sheet for t in tables)], tables[0].titles, names, fields)
    dated = any(g.field == "event_date" for g in guesses)
    entered = "enrolled_from" in fields and "enrolled_to" not in fields
    guesses = [left(g) if entered and told.rows_mean in ROLLS else g for g in guesses]
    return [now(g if dated else taken_in(g, told.rows_mean), told.rows_mean) for g in guesses], told


def left(g: Guess) -> Guess:
    """The day somebody left, in a roll that tells the day of his entry as well, ends his schooling, in doubt."""
    if g.field == "event_date" and LEFT.fullmatch(bare(g.heading.rpartition(" ")[2])):
        return g.unsure("enrolled_to", Text("เป็นวันที่ออก คู่กับวันที่เข้า", "the day of leaving beside that of entry"))
    return g


def taken_in(g: Guess, rows_mean: str) -> Guess:
    """The day somebody was taken in begins no schooling where the list is no school's: it is what happened, in doubt."""
    if g.field == "enrolled_from" and g.said.what == "taken_in" and rows_mean not in ROLLS and TAKEN_IN.search(bare(g.heading)):
        return g.unsure("event_date", Text("เป็นวันที่รับตัวเด็ก ไม่ใช่วันเข้าเรียน", "the day the child was taken in, not of entering a school"))
    return g


def now(g: Guess, rows_mean: str) -> Guess:
    """Who is on a school's roll is not at the school he came from; a day of entry in a list that is no roll is doubted."""
    if g.said.what == "former_school" and g.field == "school_name" and rows_mean in ("enrolled", "enrolled_alternative"):
        return g.unsure("", Text("เป็นสถานศึกษาเดิม ไม่ใช่ที่เรียนอยู่", "it is the school before, not the one of today"))
    if g.field == "enrolled_from" and REGISTERED.search(bare(g.heading)) and rows_mean in NO_ROLLS:
        return g.unsure("", Text("เป็นวันที่หน่วยงานรับเรื่องหรือลงทะเบียน", "the day the agency itself took it in or registered it"))
    if g.field in ("enrolled_from", "enrolled_to") and g.sure and rows_mean in NO_ROLLS:
        return g.unsure(g.field, Text("ไม่ใช่บัญชีของสถานศึกษา", "the list is no school's: into what, and out of what?"))
    if g.field == "event_date" and g.sure and rows_mean in NO_EVENTS and LEAVING.search(bare(g.heading)):
        return g.unsure(g.field, Text("ไม่ใช่บัญชีผู้ออกหรือผู้จบ", "the list is not of those who left: left what?"))
    if g.field in ("event_date", "enrolled_to") and g.sure and (EXAMINED.search(bare(g.heading)) or not VISITED.search(bare(g.heading))):
        return g.unsure(g.field, Text("อาจเป็นวันของเหตุการณ์อื่น", "the day of another event perhaps"))
    return g


def alike(samples: Sequence[Sample]) -> tuple[list[Sample], list[Sample]]:
    """The tables that have the header of the list, and the others. The list is what has most rows under headings we know."""
    groups: dict[frozenset[str], list[Sample]] = {}
    for sample in samples:
        groups.setdefault(frozenset(map(bare, filter(None, sample.names))), []).append(sample)
    chosen = max(groups.values(), key=lambda group: sum(len(s.cells) for s in group) * sum(map(says_something, group[0].names)))
    return chosen, [s for s in samples if s not in chosen]


def _refuse_a_row(table: Sample, contents: Mapping[int, Contents]) -> None:
    """A file without a header has somebody's row in its place, whose cells must not be written down as headings."""
    names = [name for name in table.names if name]
    known = sum(map(says_something, names))
    header = known >= MOSTLY * len(names)
    groups = {name.split()[0] for name in names if " " in name.strip() and says_something(name)}  # พระภิกษุ of พระภิกษุ ชื่อ
    for at, cells in contents.items():
        heading = Contents([table.names[at]], cells.day)
        spoken = says_something(table.names[at]) or table.names[at].split()[0] in groups
        of_a_person = header and (spoken or said_by(table.names[at]).whose != CHILD)  # พระอุปัชฌาย์, นายทะเบียน
        person = heading.titled and (heading.several_words or not header)  # นายประกัน among headings is nobody's name
        alike = (person and not of_a_person) or (not known and heading.names and cells.several_words >= MOSTLY)
        if alike or (not header and table.names[at] in cells.cells):  # of a column กำพร้า the cells may say so, too
            raise problems.no_header(table.file)


def _cells(tables: Sequence[Sample], at: int) -> list[str]:
    """A column's cells, of all tables that have the header."""
    heading = tables[0].names[at]
    cells: list[str] = []
    for table in tables:
        place = at if table.names[at : at + 1] == (heading,) else table.names.index(heading) if heading in table.names else None
        cells += table.cells[str(place)].tolist() if place is not None else []
    return cells[:ROWS]


def _hints(tables: Sequence[Sample], guesses: Sequence[Guess], files: Sequence[Path], password: str) -> list[Setting]:
    """What the reading must be told so that it finds these tables and no others; nothing where it finds them by itself."""
    wanted = {(t.file, t.sheet): t for t in tables}
    first = tables[0]
    sheets = list(dict.fromkeys(t.sheet for t in tables))
    row = [("header_row", str(first.first)), ("header_rows", str(first.height))]
    named = [("sheets", "[" + ", ".join('"' + s.replace('"', '\\"') + '"' for s in sheets) + "]")] if first.sheet else []
    for hints in ([], named, row, [*named, *row]):
        if _finds(wanted, guesses, files, dict(hints), sheets, first, password):
            return hints
    return []


def _finds(
    wanted: dict[tuple[str, str], Sample], guesses: Sequence[Guess], files: Sequence[Path], told: dict[str, str],
    sheets: list[str], first: Sample, password: str,
) -> bool:  # fmt: skip
    hints = ReadHints(
        sheets=sheets if "sheets" in told else None,
        header_row=first.first if "header_row" in told else None,
        header_rows=first.height if "header_row" in told else None,
    )
    try:
        reading = read(files, columns=columns_of(guesses), drop=[], hints=hints, password=password)
    except DeliveryError:
        return False
    return _tables(reading) == {key: [s.first, s.height] for key, s in wanted.items()}


def _tables(reading: Reading) -> dict[tuple[str, str], list[int]]:
    return {(t["file"], t["sheet"]): [t["header_rows"][0], t["header_rows"][1] - t["header_rows"][0] + 1] for t in reading.facts["tables"]}


def columns_of(guesses: Sequence[Guess]) -> dict[str, Column]:
    """The columns as the agreement will name them."""
    of = {h: [g.at for g in guesses if g.heading == h] for h in {g.heading for g in guesses}}
    return {g.field: Column(heading=g.heading, occurrence=of[g.heading].index(g.at) + 1) for g in guesses if g.field}


def _nameless(tables: Sequence[Sample]) -> list[Text]:
    """Columns that are filled and have no heading: no agreement can name them."""
    first = tables[0]
    filled = {at: (first.cells[str(at)].str.strip() != "").mean() for at, name in enumerate(first.names) if not name}
    return [
        Text(f"unsure: คอลัมน์ที่ {at + 1} ไม่มีหัวคอลัมน์ แต่มีข้อมูล {percent(float(share))} ให้หน่วยงานใส่หัวคอลัมน์",
             f"unsure: column {at + 1} has no heading, yet {percent(float(share))} of its cells are filled; ask the agency to name it")
        for at, share in filled.items() if share >= WORTH
    ]  # fmt: skip


def _notes(tables: Sequence[Sample], others: Sequence[Sample], left: Sequence[str]) -> list[Text]:
    facts = tables[0].facts
    rows = sum(len(t.cells) for t in tables)
    said = ", ".join(f"{name} {value!r}" if name == "separator" else f"{name} {value}" for name, value in facts.items() if value)
    header = f"{tables[0].first}" if tables[0].height == 1 else f"{tables[0].first}-{tables[0].first + tables[0].height - 1}"
    notes = [Text(f"ที่พบ: {said}; หัวตารางแถว {header}; {rows:,} แถว", f"seen: {said}; header in row {header}; {rows:,} rows")]
    names = [*(s.sheet or s.file for s in others), *left]
    if names:
        notes.append(Text(f"ตารางอื่นที่ไม่ใช้: {', '.join(names)}", f"other tables, not used: {', '.join(names)}"))
    return notes
