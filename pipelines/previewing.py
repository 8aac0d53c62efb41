"""``agency preview``: what a delivery would become, before anything of it is taken in.

Belongs here: rows side by side, what would be kept out and why. Does not belong here: whom they would find (``acquaintance``), what would
hold the whole back (``foreseen``), reading the file (``connectors``), standardising (``records``). Rows go to the terminal of the person
who asked, and nowhere else.
"""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory

from agreements.delivery import Files
from agreements.errors import OneTeamError
from agreements.text import Text
from agreements.ways import AnyDelivery
from assets.site import Site
from connectors import landing
from connectors.formats.reading import Reading, read
from connectors.sources import fetching
from pipelines.acquaintance import Acquaintance, acquaintance
from pipelines.foreseen import foreseen
from records.fields import GIVEN
from records.gazetteer import Gazetteer
from records.reasons import FAULTS, REASONS, REPAIRS
from records.standardise import Standardised, standardise

_OWN_WORDS = "agency_word"
FIRST = 5  # rows named of those with an unusable cell


@dataclass(frozen=True)
class Row:
    """One row, field by field: as written and as standardised."""

    where: str
    cells: list[tuple[str, str, str]]


@dataclass(frozen=True)
class Preview:
    """The first rows of a delivery, and what was noticed over all of it."""

    records: list[Row]
    notes: list[Text]
    foreseen: list[Text]  # what would hold it back tonight
    known: Acquaintance | Text  # whom its rows would find; in words, why that cannot be told


def preview_agency(site: Site, key: str, file: Path | None, rows: int) -> Preview:
    """The first rows of the agency's file, raw and standardised, and what would be kept out.

    Raises:
        OneTeamError: no such agency, nothing to look at, or the file cannot be read.
    """
    agency = next((a for a in site.agencies if a.agency == key), None)
    if agency is None or agency.delivery is None:
        raise OneTeamError("no_agency", Text("ไม่มีหน่วยงานนี้ หรือไม่ได้ให้ข้อมูล", "no such agency, or it delivers nothing"), where=key)
    with _delivered(site, agency.delivery, file) as files:
        if not files:
            raise _nothing_there(agency.delivery, key)
        password = fetching.secret(site.secrets, agency.delivery.read.password_env)
        reading = read(files, columns=agency.columns, drop=agency.drop, hints=agency.delivery.read, password=password)
    dated, places = agency.delivery.dated or site.today(), Gazetteer.of(home_province=site.province)
    done = standardise(reading.table, source=key, dated=dated, gazetteer=places, constants=agency.constants, values=agency.values)
    bare = standardise(reading.table, source=key, dated=dated, gazetteer=places, constants=agency.constants) if agency.values else done
    notes = [*_shown(min(rows, len(reading.table)), len(reading.table)), *_notes(reading, done), *_translated(done, bare)]
    coming = foreseen(site, agency, reading, done, dated)
    return Preview(_rows(reading, done, rows), notes, coming, acquaintance(site, key, done.roster))


def _nothing_there(delivery: AnyDelivery, key: str) -> OneTeamError:
    named = Text(f"ระบุที่อยู่ของไฟล์: oneteam agency preview {key} FILE", f"give the file's path: `oneteam agency preview {key} FILE`")
    put = Text(f"วางไฟล์ที่นั่น หรือ{named.th}", f"put the delivery there, or {named.en}")
    ask = Text(f"ให้หน่วยงานวางไฟล์ที่นั่น หรือ{named.th}", f"ask the agency to put it there, or {named.en}")
    todo = put if isinstance(delivery, Files) else ask
    return OneTeamError("nothing_there", Text("ไม่มีไฟล์", "there is no file"), where=delivery.place, todo=todo)


def files_at(path: Path) -> list[Path]:
    """A file, or those of a folder; what programs leave beside them is no delivery."""
    return sorted(f for f in path.iterdir() if f.is_file() and not f.name.startswith((".", "~$"))) if path.is_dir() else [path]


@contextmanager
def _delivered(site: Site, delivery: AnyDelivery, file: Path | None) -> Iterator[list[Path]]:
    """The file or folder given, those in the inbox, or what the agency's connector fetches: that is looked at only, and does not land."""
    if file:
        yield files_at(file)
        return
    if isinstance(delivery, Files):
        yield landing.find(site.inbox, delivery.path)
        return
    site.work.mkdir(parents=True, exist_ok=True)
    with TemporaryDirectory(dir=site.work, prefix="preview-") as folder:
        fetched = fetching.fetch(delivery, fetching.Order(Path(folder), site.secrets, now=site.clock), waits=())  # somebody waits
        yield [f.path for f in fetched if f.path]


def _rows(reading: Reading, done: Standardised, rows: int) -> list[Row]:
    places = ["part", "row"]
    standard = reading.table[places].merge(done.roster.fillna({"part": ""}), on=places, how="left").fillna("")
    reasons = done.quarantined.set_index(places)["reasons"].to_dict()
    shown = []
    for i in range(min(rows, len(reading.table))):
        raw, std = reading.table.iloc[i], standard.iloc[i]
        names = [c for c in dict.fromkeys([*reading.table.columns, *done.roster.columns]) if c not in (*places, "record_key", "source")]
        cells = [(n, str(raw.get(n, "")), str(std.get(n, ""))) for n in names]
        reason = reasons.get((raw["part"], raw["row"]))
        shown.append(Row(f"{std['record_id'] or raw['row']}{f' — {reason}' if reason else ''}", [c for c in cells if c[1] or c[2]]))
    return shown


def _notes(reading: Reading, done: Standardised) -> list[Text]:
    others = len(reading.not_records)
    line = f"{reading.rows_in:,} = {len(done.roster):,} + {len(done.quarantined):,} + {others:,}"
    notes = [Text(f"แถวทั้งหมด {line} (ใช้ได้ + กักไว้ + ไม่ใช่ระเบียน)", f"rows {line} (accepted + kept out + no record)")]
    for reason, count in done.quarantined["reasons"].str.split(";").explode().value_counts().items():
        text = REASONS[str(reason)]
        notes.append(Text(f"กักไว้ {count:,}: {text.th}", f"kept out {count:,}: {text.en}"))
    notes += _faults(done)
    for rule, count in sorted(done.repairs.items(), key=lambda kv: -kv[1]):
        text = REPAIRS[rule]
        if rule in FAULTS or rule == _OWN_WORDS:
            continue
        notes.append(Text(f"ปรับ {count:,}: {text.th}", f"mended {count:,}: {text.en}"))
    unmapped = reading.facts.get("unmapped") or []
    if unmapped:
        notes.append(Text(f"คอลัมน์ที่ไม่ได้ใช้: {', '.join(unmapped)}", f"columns not used: {', '.join(unmapped)}"))
    return notes


def _shown(rows: int, of: int) -> list[Text]:
    """How much of the delivery is shown above."""
    return [Text(f"แสดง {rows:,} แถวแรก จาก {of:,} แถว", f"the first {rows:,} of {of:,} rows are shown")] if rows < of else []


def _faults(done: Standardised) -> list[Text]:
    """What accepted rows hold in vain, the most frequent first: how many cells, and the first rows."""
    notes = []
    for code, cells in sorted(done.faults.groupby("code"), key=lambda item: (-len(item[1]), item[0])):
        first = list(dict.fromkeys(f"{part}:{row}" if part else str(row) for part, row in zip(cells["part"], cells["row"], strict=True)))
        rows = ", ".join(first[:FIRST]) + (", …" if len(first) > FIRST else "")
        what = REPAIRS[str(code)]
        notes.append(Text(f"ช่องที่ใช้ไม่ได้ {len(cells):,}: {what.th} (แถว {rows})", f"cells not used {len(cells):,}: {what.en} (rows {rows})"))
    return notes


def _translated(done: Standardised, bare: Standardised) -> list[Text]:
    """How many of the agency's own words were translated, and how many values that changed (``bare``: read without translating)."""
    words = done.repairs.get(_OWN_WORDS, 0)
    if not words:
        return []
    given = [c for c in done.roster if c in GIVEN]
    both = done.roster.set_index("record_id")[given].fillna(""), bare.roster.set_index("record_id")[given].fillna("")
    changed = int((both[0] != both[1].reindex(both[0].index, fill_value="")).to_numpy().sum())
    return [Text(f"แปลคำของหน่วยงาน {words:,} ช่อง เปลี่ยนผลการอ่าน {changed:,} ค่า",
                 f"the agency's own words in {words:,} cells were translated; that changed {changed:,} values")]  # fmt: skip
