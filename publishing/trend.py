"""How an agency's deliveries went, one after the other: what its returned workbook and its scorecard show of the past.

Belongs here: the figures of a past delivery, the workbook's sheet of them with its chart. Does not belong here: where they are remembered
(``register.deliveries``, ``assets.past``), the scorecard (``scorecard``). Counts only, of the agency's own deliveries.
"""

import datetime as dt
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from xlsxwriter.worksheet import Worksheet

from agreements.text import Text
from publishing.spreadsheets import LINE, Book, set_up_table
from publishing.wording import VERDICTS, day
from records.reasons import FAULTS

MOST = 8  # deliveries looked back on
SHARES = ("valid_id_at_least", "birth_date_at_least", "full_name_at_least", "quarantined_at_most", "same_child_twice_at_most")  # of checks


@dataclass(frozen=True)
class PastDelivery:
    """One delivery as it ended up.

    Attributes:
        received: the day it came. dated: the day it speaks of. outcome: accepted, held or failed. days_late: after its due day, None where
            none is agreed. reasons: why rows cannot be used → rows. repairs: how often something was mended. observed: limit of a check
            (``SHARES``) → the share found. unusable: code → cells of accepted rows that cannot be used, or are blank. filled:
            field → accepted rows that have a value.
    """

    received: dt.date
    dated: dt.date
    outcome: str
    days_late: int | None
    rows_in: int
    accepted: int
    quarantined: int
    reasons: Mapping[str, int] = field(default_factory=dict)
    repairs: int = 0
    observed: Mapping[str, float] = field(default_factory=dict)
    filled: Mapping[str, int] = field(default_factory=dict)
    unusable: Mapping[str, int] = field(default_factory=dict)

    @property
    def cells(self) -> int:
        """How many cells of its accepted rows hold something that cannot be used."""
        return sum(n for code, n in self.unusable.items() if code in FAULTS)

    def filled_share(self, name: str) -> float | None:
        """Which share of its accepted rows has a field."""
        return self.filled.get(name, 0) / self.accepted if self.accepted and self.filled else None


def write_trend(book: Book, sheet: Worksheet, past: Sequence[PastDelivery], reasons: Mapping[str, Text]) -> None:
    """A row a delivery, the oldest first, and a chart of accepted and unusable rows and of valid ids beside it."""
    codes = sorted({code for one in past for code in one.reasons})
    headings = ["ส่งเมื่อ Received", "ข้อมูล ณ วันที่ Dated", "ผล Result", "ช้า (วัน) Days late", "แถว Rows", "ใช้ได้ Accepted", "ใช้ไม่ได้ Unusable",
                "เลขประจำตัวถูกต้อง Valid ids", "แก้ให้ (ครั้ง) Repairs", "ช่องที่ใช้ไม่ได้ Unusable cells"]  # fmt: skip
    set_up_table(sheet, len(past), [16, 18, 14, 12, 10, 12, 12, 24, 14, 20, *(30 for _ in codes)], book,
                 [*headings, *(reasons[c].th if c in reasons else c for c in codes)])  # fmt: skip
    sheet.set_row(0, 2 * LINE + 6)
    for r, one in enumerate(past, start=1):
        words = (day(one.received, "th"), day(one.dated, "th"), f"{VERDICTS[one.outcome].th} {VERDICTS[one.outcome].en}")
        for c, text in enumerate(words):
            sheet.write_string(r, c, text, book.text)
        counts = (one.days_late, one.rows_in, one.accepted, one.quarantined)
        for c, count in enumerate(counts, start=len(words)):
            sheet.write(r, c, count, book.count)
        sheet.write(r, 7, one.observed.get("valid_id_at_least"), book.percent)
        for c, count in enumerate((one.repairs, one.cells, *(one.reasons.get(code, 0) for code in codes)), start=8):
            sheet.write_number(r, c, count, book.count)
    _chart(book, sheet, len(past))


def _chart(book: Book, sheet: Worksheet, deliveries: int) -> None:
    rows = book.book.add_chart({"type": "column", "subtype": "stacked"})
    share = book.book.add_chart({"type": "line"})
    for column, colour in ((5, "#0B5D56"), (6, "#C25A2C")):
        rows.add_series(_series(sheet, column, deliveries) | {"fill": {"color": colour}, "gap": 60})
    ids = {"y2_axis": True, "line": {"color": "#2B5C8A"}, "marker": {"type": "circle", "size": 7}}
    share.add_series(_series(sheet, 7, deliveries) | ids)
    rows.combine(share)
    rows.set_title({"name": "แนวโน้มของข้อมูลที่ส่ง Trend of deliveries", "name_font": {"size": 14}})
    rows.set_y_axis({"name": "แถว Rows", "min": 0, "num_format": "#,##0"})
    share.set_y2_axis({"name": "เลขประจำตัวถูกต้อง Valid ids", "min": 0, "max": 1, "num_format": "0%"})
    rows.set_legend({"position": "bottom"})
    rows.set_size({"width": 860, "height": 420})
    described = "แนวโน้มจำนวนแถวและเลขประจำตัวที่ถูกต้องของการส่งแต่ละครั้ง Rows and valid ids of each delivery"
    sheet.insert_chart(deliveries + 2, 0, rows, {"description": described})


def _series(sheet: Worksheet, column: int, deliveries: int) -> dict[str, object]:
    name = sheet.get_name()
    return {"name": [name, 0, column], "categories": [name, 1, 0, deliveries, 0], "values": [name, 1, column, deliveries, column]}
