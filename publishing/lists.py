"""What each agency gets: the rows and fields its agreement names, and not one more.

Belongs here: choosing rows, showing values, writing the list. Does not belong here: the privacy rules (``disclosure``),
how a workbook looks (``spreadsheets``), logging that it went out (``release``).
"""

import datetime as dt
import hashlib
from collections.abc import Callable, Collection
from dataclasses import dataclass
from pathlib import Path

import pandas as pd

from agreements.errors import OneTeamError
from agreements.model import Agency
from agreements.text import Lang, Text
from publishing import disclosure
from publishing.spreadsheets import csv_bytes, display_width, safe, set_up_table, workbook, write_cover
from publishing.wording import SEX, STATUSES, day, number, partial_day, purpose
from records.fields import BY_NAME, REGISTER_OUT
from register.rules import BY_ID
from register.vocabulary import STATES

ORDER = ("amphoe", "tambon", "moo", "house_no", "last_name", "first_name", "person_id")  # the way a visitor goes
ROW_KINDS: dict[str, Text] = {
    "own_former_pupils": Text("อดีตผู้เรียนของหน่วยงานที่อยู่นอกการศึกษา", "own former pupils who are out of education"),
    "own_area": Text("เด็กในพื้นที่รับผิดชอบ", "children of the own area"),
    "own_records": Text("เด็กที่หน่วยงานส่งข้อมูลมา", "children the agency itself has reported"),
    "candidates": Text("เด็กที่อาจรับเข้าเรียนได้", "candidates for placement"),
    "whole_province": Text("เด็กทั้งจังหวัด", "children of the whole province"),
}


@dataclass(frozen=True)
class ListResult:
    """A written list: what the disclosure log needs to know, and no value of any row.

    Attributes:
        made: the day it was made, when it is not tonight's (ISO); such a one went out, and was logged, before.
    """

    agency: str
    path: Path
    rows: int
    fields: tuple[str, ...]
    sha256: str
    made: str = ""


def rows_for(agency: Agency, people: pd.DataFrame, protected_sources: Collection[str], as_of: dt.date) -> pd.DataFrame:
    """The rows the agency's agreement allows on ``as_of``, masked, in visiting order, with the agreed fields only.

    Args:
        people: one row a child (``register.read.people``); ``listed`` is boolean, ``sources`` keys joined by ``;``.
        protected_sources: keys of protected agencies.

    Returns:
        Columns ``agency.receives.fields`` in that order, raw values (dates ISO, states as codes); ``birth_precision`` is in ``attrs``.
        Without a valid agreement, or when the agreement gives no list, no rows.
    """
    fields = agency.receives.fields
    if disclosure.refusal(agency, as_of):
        return pd.DataFrame({f: pd.Series(dtype="object") for f in fields})
    chosen = people[_states(agency, people) & _ages(agency, people) & _rows(agency, people)]
    shown = disclosure.masked(chosen, protected_sources)
    shown = shown.assign(_moo=pd.to_numeric(shown["moo"], errors="coerce"))
    shown = shown.sort_values([{"moo": "_moo"}.get(c, c) for c in ORDER], kind="stable").reset_index(drop=True)
    out = shown.rename(columns={"person_id": "person_ref"})[fields]
    out.attrs["birth_precision"] = shown["birth_precision"].fillna("").tolist()
    return out


def write_list(
    agency: Agency,
    people: pd.DataFrame,
    folder: Path,
    *,
    protected_sources: Collection[str],
    as_of: dt.date,
    run_id: str,
    lang: Lang = "th",
) -> ListResult:
    """Write the agency's list below ``folder`` as the agreement says (xlsx or CSV); the same input gives the same bytes.

    Raises:
        OneTeamError: ``not_allowed`` when the agreement does not allow a list on ``as_of``.
    """
    refused = disclosure.refusal(agency, as_of)
    if refused:
        raise OneTeamError("not_allowed", refused, where=agency.agency)
    rows = rows_for(agency, people, protected_sources, as_of)
    headings, cells = [heading(f, lang) for f in agency.receives.fields], shown_cells(rows, lang)
    path = folder / agency.agency / f"list_{as_of}.{agency.receives.form}"
    path.parent.mkdir(parents=True, exist_ok=True)
    if agency.receives.form == "csv":
        path.write_bytes(csv_bytes(headings, cells))
    else:
        _write_workbook(path, agency, headings, cells, as_of, run_id, lang)
    return ListResult(agency.agency, path, len(rows), tuple(agency.receives.fields), hashlib.sha256(path.read_bytes()).hexdigest())


def heading(field: str, lang: Lang) -> str:
    """A field's column heading."""
    label = BY_NAME[field].label if field in BY_NAME else REGISTER_OUT[field]
    return label.in_(lang)


def shown_cells(rows: pd.DataFrame, lang: Lang) -> list[list[str]]:
    """Every cell as the reader sees it: labels for codes, dates in the reader's era, blank for missing."""
    columns = [_shown(rows, str(field), lang) for field in rows.columns]
    return [list(cells) for cells in zip(*columns, strict=True)] if len(rows) else []


def _shown(rows: pd.DataFrame, field: str, lang: Lang) -> list[str]:
    values = ["" if pd.isna(v) else str(v) for v in rows[field]]
    if field == "birth_date":
        precision = rows.attrs.get("birth_precision") or [""] * len(values)
        return [partial_day(v, lang, p) for v, p in zip(values, precision, strict=True)]
    show = _FORMS.get(field)
    return [show(v, lang) if show and v else v for v in values]


def _label(labels: dict[str, Text]) -> Callable[[str, Lang], str]:
    return lambda value, lang: labels[value].in_(lang) if value in labels else value


_FORMS: dict[str, Callable[[str, Lang], str]] = {
    "state": _label(STATES),
    "status": _label(STATUSES),
    "sex": _label(SEX),
    "rule": _label({rule: found.text for rule, found in BY_ID.items()}),
    "since": lambda value, lang: partial_day(value[:10], lang),
    "age": lambda value, _: str(int(float(value))),
}


def _states(agency: Agency, people: pd.DataFrame) -> pd.Series:
    """The states the agreement names; when it names none, the children of the out-of-school list."""
    wanted = agency.receives.states
    listed = people["listed"].astype(bool)
    if not wanted:
        return listed
    named = people["state"].isin(wanted)
    return named & listed if agency.receives.rows == "own_former_pupils" else named


def _ages(agency: Agency, people: pd.DataFrame) -> pd.Series:
    if agency.receives.ages is None:
        return pd.Series(True, index=people.index)
    low, high = agency.receives.ages
    return pd.to_numeric(people["age"], errors="coerce").between(low, high)


def _rows(agency: Agency, people: pd.DataFrame) -> pd.Series:
    """The agreement's rows; an own area that names no place is nobody, never everybody."""
    kind = agency.receives.rows
    everyone = pd.Series(True, index=people.index)
    if kind in ("own_former_pupils", "own_records"):
        return disclosure.known_to(people, agency.agency)
    if kind == "own_area":
        return in_area(agency, people) if _names_places(agency) else ~everyone
    if kind == "candidates":
        return in_area(agency, people) if _names_places(agency) else everyone
    return everyone if kind == "whole_province" else ~everyone


def _names_places(agency: Agency) -> bool:
    return bool(agency.receives.amphoe or agency.receives.tambon)


def in_area(agency: Agency, people: pd.DataFrame) -> pd.Series:
    """Who lives in the places the agreement names (``อำเภอ``, ``ตำบล`` or ``อำเภอ/ตำบล``, then villages); hidden addresses do not count."""
    receives = agency.receives
    amphoe, tambon = people["amphoe"].fillna(""), people["tambon"].fillna("")
    within = ~disclosure.address_hidden(people)
    if receives.amphoe:
        within &= amphoe.isin(receives.amphoe)
    if receives.tambon:
        within &= tambon.isin(receives.tambon) | (amphoe + "/" + tambon).isin(receives.tambon)
    if receives.moo:
        within &= pd.to_numeric(people["moo"], errors="coerce").isin(receives.moo)
    return within


def _write_workbook(
    path: Path, agency: Agency, headings: list[str], cells: list[list[str]], as_of: dt.date, run_id: str, lang: Lang
) -> None:
    title = {"th": f"รายชื่อเด็กสำหรับ {agency.name.th}", "en": f"List of children for {agency.name.en}"}[lang]
    with workbook(path, created=as_of, title=title) as book:
        cover = book.book.add_worksheet({"th": "คำชี้แจง", "en": "About"}[lang])
        write_cover(book, cover, title, _facts(agency, len(cells), headings, as_of, run_id, lang), _notice(lang))
        sheet = book.book.add_worksheet({"th": "รายชื่อ", "en": "List"}[lang])
        set_up_table(sheet, len(cells), _widths(headings, cells), book, headings)
        for r, row in enumerate(cells, start=1):
            for c, value in enumerate(row):
                sheet.write_string(r, c, safe(value), book.text)
        sheet.activate()


def _facts(agency: Agency, rows: int, headings: list[str], as_of: dt.date, run_id: str, lang: Lang) -> list[tuple[str, str]]:
    """What the cover says: under which agreement, for what, who is on the list, as of when."""
    agreement = agency.agreement
    assert agreement is not None  # noqa: S101 - refused before
    th = lang == "th"
    return [
        ("ผู้รับ" if th else "Recipient", agency.name.in_(lang)),
        ("ข้อตกลงเลขที่" if th else "Agreement", agreement.number),
        ("วัตถุประสงค์" if th else "Purpose", purpose(agreement.purpose, lang)),
        ("ฐานทางกฎหมาย" if th else "Legal basis", agreement.basis),
        ("ข้อตกลงมีผล" if th else "In force", f"{day(agreement.valid_from, lang)} – {day(agreement.valid_to, lang)}"),
        ("ข้อมูล ณ วันที่" if th else "As of", day(as_of, lang)),
        ("รายชื่อที่ได้รับ" if th else "Rows", ROW_KINDS[agency.receives.rows].in_(lang)),
        ("จำนวน" if th else "Number", f"{number(rows)} {'คน' if th else 'children'}"),
        ("ข้อมูลที่ได้รับ" if th else "Fields", ", ".join(headings)),
        ("ลบภายในวันที่" if th else "Delete by", day(agreement.kept_until(as_of), lang)),
        ("รอบประมวลผล" if th else "Run", run_id),
    ]


def _notice(lang: Lang) -> list[str]:
    if lang == "en":
        return [
            "Personal data of children. Use them for the purpose above only, keep them locked, and do not pass them on.",
            "A child may already be in education: ask before you visit, and tell the provincial team of any mistake.",
        ]
    return [
        "ข้อมูลส่วนบุคคลของเด็ก ใช้ตามวัตถุประสงค์ข้างต้นเท่านั้น เก็บในที่ปลอดภัย และห้ามส่งต่อ",
        "เด็กบางคนอาจเข้าเรียนแล้ว โปรดสอบถามก่อนลงเยี่ยมบ้าน หากพบข้อมูลผิด โปรดแจ้งทีมจังหวัดเพื่อแก้ไข",
    ]


def _widths(headings: list[str], cells: list[list[str]]) -> list[float]:
    """Column widths from the longest of the heading and the values, within reason."""
    longest = [max([display_width(h) + 4, *(display_width(r[i]) + 2 for r in cells)]) for i, h in enumerate(headings)]
    return [float(min(max(w, 8), 44)) for w in longest]
