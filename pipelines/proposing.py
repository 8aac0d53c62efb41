"""``agency preview`` and ``agency add``: what a file would become, and a first YAML for a file never seen.

Belongs here: guessing columns from headings and from what stands in them, writing the proposal. Does not belong here: reading the file
(``connectors``), standardising (``records``). A guess is marked; a person decides.
"""

import datetime as dt
import re
from collections.abc import Container, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory

import pandas as pd

from agreements.delivery import AnyDelivery, Files, ReadHints
from agreements.errors import OneTeamError
from agreements.model import Column
from agreements.text import Text
from assets.site import Site
from connectors import fetching, landing
from connectors.headings import bare
from connectors.reading import Reading, read
from records.fields import FIELDS
from records.gazetteer import Gazetteer
from records.reasons import REASONS, REPAIRS
from records.standardise import Standardised, standardise

SENSITIVE = ("ศาสนา", "เชื้อชาติ", "กลุ่มเลือด", "หมู่เลือด", "น้ำหนัก", "ส่วนสูง", "ความพิการ", "โรคประจำตัว", "รายได้", "password")
KEY = re.compile(r"[a-z][a-z0-9_]{1,39}")
SURE = 0.8  # share of the filled cells that must look like the field


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
            raise OneTeamError("nothing_there", Text("ไม่มีไฟล์", "there is no file"), where=agency.delivery.place)
        password = fetching.secret(site.secrets, agency.delivery.read.password_env)
        reading = read(files, columns=agency.columns, drop=agency.drop, hints=agency.delivery.read, password=password)
    done = standardise(reading.table, source=key, dated=agency.delivery.dated or site.today(),
                       gazetteer=Gazetteer.of(home_province=site.province), constants=agency.constants, values=agency.values)  # fmt: skip
    return Preview(_rows(reading, done, rows), _notes(reading, done))


@contextmanager
def _delivered(site: Site, delivery: AnyDelivery, file: Path | None) -> Iterator[list[Path]]:
    """The file given, those in the inbox, or what the agency's connector fetches: that is looked at only, and does not land."""
    if file:
        yield [file]
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
    for rule, count in sorted(done.repairs.items(), key=lambda kv: -kv[1]):
        text = REPAIRS[rule]
        notes.append(Text(f"ปรับ {count:,}: {text.th}", f"mended {count:,}: {text.en}"))
    unmapped = reading.facts.get("unmapped") or []
    if unmapped:
        notes.append(Text(f"คอลัมน์ที่ไม่ได้ใช้: {', '.join(unmapped)}", f"columns not used: {', '.join(unmapped)}"))
    return notes


def propose(site_folder: Path, key: str, file: Path) -> tuple[Path, int]:
    """Write ``agencies/<key>.yaml`` from a sample file; gives its path and how many guesses a person must look at.

    Raises:
        OneTeamError: the key is none, the YAML is there already, or the file cannot be read.
    """
    if not KEY.fullmatch(key):
        what = Text("รหัสหน่วยงานใช้ a-z, 0-9 และ _ ขึ้นต้นด้วยตัวอักษร", "an agency's key has a-z, 0-9 and _ and begins with a letter")
        raise OneTeamError("no_key", what, where=repr(key))
    target = site_folder / "agencies" / f"{key}.yaml"
    if target.exists():
        raise OneTeamError("there_already", Text("มีไฟล์นี้แล้ว", "this file is there already"), where=str(target))
    known = {f.name: Column(heading=f.headings[0], synonyms=list(f.headings[1:]), optional=True) for f in FIELDS if f.given and f.headings}
    reading = read([file], columns=known, drop=[], hints=ReadHints())
    columns, lines = _columns(reading.cells), []
    drop = [h for h in columns if any(bare(s) in bare(h) for s in SENSITIVE)]
    for heading, (field, sure) in columns.items():
        if field and heading not in drop:
            lines.append(f"  {field}: {_column(heading, columns)}{'' if sure else '  # ? unsure: please check'}")
    left = [h for h, (field, _) in columns.items() if not field and h not in drop]
    unsure = sum(1 for field, sure in columns.values() if field and not sure) + 4
    target.parent.mkdir(parents=True, exist_ok=True)
    target.write_text(_yaml(key, file, lines, drop, left), encoding="utf-8")
    return target, unsure


def _columns(cells: pd.DataFrame) -> dict[str, tuple[str, bool]]:
    """Heading → field and whether it is sure; each field once. What stands in a column weighs more than its heading."""
    by_heading = {bare(h): f.name for f in FIELDS if f.given for h in f.headings}
    found: dict[str, tuple[str, bool]] = {}
    taken: set[str] = set()
    for heading in cells.columns:
        filled = cells[heading][cells[heading].str.strip() != ""].drop_duplicates().head(2000)
        content = _by_content(filled)
        named = by_heading.get(bare(heading.removesuffix("(2)")), "")
        field = content or named
        if field in taken:
            field = named if named not in taken else ""
        taken.add(field)
        found[heading] = (field, bool(field) and (not content or content == named or not named))
    return found


def _by_content(values: pd.Series) -> str:
    """The field whose form the values have beyond doubt: a national id or a full birth date."""
    if len(values) < 3:
        return ""
    for field, column, good in (("national_id", "id_kind", ("citizen", "no_nationality")), ("birth_date", "birth_precision", ("day",))):
        table = pd.DataFrame({"part": "", "row": range(len(values)), "first_name": "กานดา", field: values.to_numpy()})
        home = Gazetteer.of(home_province="")
        done = standardise(table.astype({"part": "str"}), source="sample", dated=dt.date(2100, 1, 1), gazetteer=home)
        if done.roster[column].isin(good).sum() / len(values) >= SURE:
            return field
    return ""


def _column(heading: str, headings: Container[str]) -> str:
    """The column as YAML; of headings that come twice the second is given as ``heading (2)``."""
    twin = re.fullmatch(r"(.+?) ?\((\d+)\)", heading)
    if twin and twin[1] in headings:
        return f"{{heading: {_quoted(twin[1])}, occurrence: {twin[2]}}}"
    return _quoted(heading)


def _quoted(heading: str) -> str:
    return '"' + heading.replace("\\", "\\\\").replace('"', '\\"') + '"'


def _yaml(key: str, file: Path, columns: list[str], drop: list[str], left: list[str]) -> str:
    quoted = ", ".join(_quoted(h) for h in drop)
    unused = "".join(f"  # ? not used: {h}\n" for h in left)
    return (
        f"# Proposed from {file.name}. Look at every line with a question mark, then run: oneteam agency check\n"
        f"agency: {key}\n"
        f"name: {{th: {key}, en: {key}}}  # ? the agency's name\n"
        "kind: partner  # ? school, nonformal, survey, ... see docs/agreement.md\n"
        "# ? no data are taken in without an agreement:\n"
        "# agreement: {number: MOU-..., purpose: find-and-return, basis: PDPA s.24(4), valid: 2026-05-16/2028-05-15, retention_days: 730}\n"
        f"delivery: {{connector: files, path: \"{key}/*{file.suffix}\", statement: complete}}\n"
        "columns:\n" + "".join(f"{line}\n" for line in columns) + unused
        + (f"drop: [{quoted}]  # never read further than the door\n" if drop else "")
        + "rows_mean: enrolled  # ? what being in this file means\n"
    )  # fmt: skip
