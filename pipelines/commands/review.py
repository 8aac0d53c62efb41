"""``oneteam review``: what waits for a person, why, and what the person decides.

Belongs here: options and printing. Does not belong here: questions and decisions (``assets.reviewing``).
What ``show`` prints is personal: it goes to the terminal of the person who asked, and nowhere else. ``list`` names rows by where they
stand.
"""

import json
from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer
from rich.markup import escape
from rich.table import Table

from pipelines.commands.night import SiteOption
from pipelines.speech import err, lang, lay_out, out, plainly, speak, t

if TYPE_CHECKING:
    import pandas as pd

    from assets.reviewing import Question
    from assets.site import Site

HELP = t("ดูคู่ที่รอคนตัดสิน และบันทึกคำตัดสิน", "See what waits for a person, and write down decisions.")
app = typer.Typer(no_args_is_help=True)
Who = Annotated[str, typer.Option("--who", help=t("ใครตัดสิน", "Who decides."))]
Why = Annotated[str, typer.Option("--why", help=t("เพราะอะไร อย่าเขียนข้อมูลส่วนตัว", "Why; without personal data."))]
AsJson = Annotated[bool, typer.Option("--json", help=t("พิมพ์เป็น JSON", "Print as JSON."))]


@app.command("list", help=t("สิ่งที่รอคนตัดสิน ข้อที่มีผลมากที่สุดก่อน ไม่แสดงข้อมูลส่วนตัว",
                            "What waits for a decision, the most valuable first; no personal data."))  # fmt: skip
def list_(
    site: SiteOption = None,
    most: Annotated[int, typer.Option("--most", min=1, help=t("แสดงไม่เกินกี่ข้อ", "At most so many."))] = 20,
    decided: Annotated[bool, typer.Option("--decided", help=t("คำตัดสินทั้งหมดที่เคยบันทึก", "All that was ever decided, instead."))] = False,
    as_json: AsJson = False,
) -> None:
    """What waits."""
    with plainly():
        from assets import reviewing

        loaded = _site(site)
        found = plain_rows(reviewing.decided(loaded)) if decided else [_told(n, q) for n, q in _numbered(loaded)]
    if as_json:
        print(json.dumps(found, ensure_ascii=False, indent=1))  # noqa: T201 - scripts read it
        return
    if decided:
        _print([{name: str(value) for name, value in row.items()} for row in found])
        return
    _print([_line(row) for row in found[:most]])
    out.print(t(f"รอคนตัดสิน {len(found):,} ข้อ", f"{len(found):,} questions wait"))


@app.command("show", help=t("ข้อหนึ่งของ list: ทำไมจึงถาม และสองแถวนี้บอกว่าอย่างไร",
                            "One question of `list`: why it is asked, and what the two rows say."))  # fmt: skip
def show(number: Annotated[int, typer.Argument(min=1, help=t("เลขข้อใน list", "Its number in `list`."))], site: SiteOption = None) -> None:
    """One question."""
    with plainly():
        from assets.reviewing import said
        from pipelines.explaining import of_site
        from publishing.explanations import as_text, chart_of

        loaded = _site(site)
        questions = dict(_numbered(loaded))
        if number not in questions:
            err.print(t(f"ไม่มีข้อ {number}", f"there is no question {number}"))
            raise typer.Exit(2)
        asked = questions[number]
        told, rows = of_site(loaded).explain(asked.record_l, asked.record_r), said(loaded, asked.record_l, asked.record_r)
    out.print(as_text(chart_of(told, lang()), out.width if out.is_terminal else 80), markup=False)
    _print(_side_by_side(plain_rows(rows), asked))
    out.print(f"oneteam review decide {asked.record_l} {asked.record_r} --same | --different --who … --why …", markup=False)


@app.command("decide", help=t("บันทึกว่าสองแถวเป็นเด็กคนเดียวกัน หรือคนละคน มีผลตั้งแต่คืนถัดไป\n\n"
                              "ตัวอย่าง: `oneteam review decide dopa:12 survey:3 --same --who สมหญิง --why เห็นใบเกิด`",
                              "Write down that two rows are one child, or two; it holds from the next night on.\n\n"
                              "Example: `oneteam review decide dopa:12 survey:3 --same --who Somying --why certificate`"))  # fmt: skip
def decide(
    record_a: Annotated[str, typer.Argument(help=t("ระเบียนแรก แหล่ง:แถว", "First record, source:row."))],
    record_b: Annotated[str, typer.Argument(help=t("ระเบียนที่สอง", "Second record."))],
    same: Annotated[bool, typer.Option("--same/--different", help=t("คนเดียวกัน หรือคนละคน", "One child, or two."))],
    who: Who,
    why: Why,
    site: SiteOption = None,
) -> None:
    """A decision."""
    with plainly():
        from assets import reviewing
        from pipelines.lock import site_lock

        loaded = _site(site)
        with site_lock(loaded.work):
            number = reviewing.decide(loaded, record_a, record_b, same=same, who=who, why=why)
    out.print(t(f"บันทึกเป็นคำตัดสินเลขที่ {number} มีผลตั้งแต่คืนถัดไป", f"written down as decision {number}; it holds from the next night on"))


@app.command("undo", help=t("ถอนคำตัดสิน บันทึกเดิมยังอยู่", "Take a decision back; what was written stays."))
def undo(
    number: Annotated[int, typer.Argument(help=t("เลขที่คำตัดสิน", "The decision's number."))], who: Who, why: Why, site: SiteOption = None
) -> None:
    """Taken back."""
    with plainly():
        from assets import reviewing
        from pipelines.lock import site_lock

        loaded = _site(site)
        with site_lock(loaded.work):
            reviewing.undo(loaded, number, who=who, why=why)
    out.print(t(f"ถอนคำตัดสินเลขที่ {number} แล้ว มีผลตั้งแต่คืนถัดไป", f"decision {number} is taken back from the next night on"))


def _site(folder: Path | None) -> "Site":
    from pipelines.settings import load_site, site_folder

    loaded = load_site(site_folder(folder))
    speak(loaded.lang)
    return loaded


def _numbered(site: "Site") -> list[tuple[int, "Question"]]:
    from assets import reviewing

    return list(enumerate(reviewing.waiting(site), start=1))


def _told(number: int, asked: "Question") -> dict[str, object]:
    return {"number": number, **asdict(asked), "th": asked.sentence.th, "en": asked.sentence.en}


def _line(told: dict[str, object]) -> dict[str, str]:
    """A question on one line: numbers, places of rows and states, no value of a row."""
    from register.vocabulary import STATES

    states = [STATES[str(told[s])].in_(lang()) if told[s] in STATES else "" for s in ("state_l", "state_r")]
    return {
        "#": str(told["number"]), t("แถว", "row"): str(told["record_l"]), t("กับแถว", "and row"): str(told["record_r"]),
        t("โอกาส", "chance"): f"{told['probability']:.0%}", t("จำนวนแถว", "rows"): f"{told['rows_l']} + {told['rows_r']}",
        t("สถานะ", "states"): " / ".join(states), t("ทำไมจึงถาม", "why it is asked"): str(told[lang()]),
    }  # fmt: skip


def _side_by_side(rows: list[dict[str, object]], asked: "Question") -> list[dict[str, str]]:
    """What the two rows say, one line a field."""
    from records.fields import BY_NAME

    label = t("ช่อง", "field")
    return [
        {label: BY_NAME[str(row["field"])].label.in_(lang()), asked.record_l: str(row["a"]), asked.record_r: str(row["b"])} for row in rows
    ]


def plain_rows(table: "pd.DataFrame") -> list[dict[str, object]]:
    """A table's rows."""
    return [{str(name): value for name, value in row.items()} for row in table.to_dict("records")]


def _print(rows: list[dict[str, str]]) -> None:
    table = Table(box=None, header_style="dim")
    for heading in rows[0] if rows else ():
        table.add_column(heading)
    for row in rows:
        table.add_row(*map(escape, row.values()))
    if rows:
        lay_out(table)


__all__ = ["HELP", "app"]
