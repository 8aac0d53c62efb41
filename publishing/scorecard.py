"""The scorecard: one page on how an agency delivers, which an officer can send to it. Thai or English, printed on one sheet of A4.

Belongs here: what the page compares (this delivery, the one before, the agreement's limits, the median of agencies of its kind), and the
page. Does not belong here: where past deliveries are remembered (``assets.past``), places in the charts (``scorecard_chart``). No value of
a row, no name of a file, and of other agencies nothing but a median of four or more.
"""

import datetime as dt
from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from statistics import median
from typing import Literal

import jinja2

from agreements.model import Agency
from agreements.text import NOTHING, Lang, Text
from publishing import wording
from publishing.asked import sent_fields
from publishing.scorecard_chart import rows_chart, shares_chart
from publishing.trend import PastDelivery
from records.fields import BY_NAME, FIELDS
from records.reasons import FAULTS, REASONS, REPAIRS, TODO

FEWEST = 4  # agencies of a kind below which no median is shown
MOST_FIELDS = 18  # what fits the page beside the rest
MOST_REASONS = 5  # why cells cannot be used; the workbook names every cell
Form = Literal["count", "share", "days"]
LABELS: dict[str, Text] = {
    "days_late": Text("ส่งช้าหลังวันครบกำหนด", "Days after the due day"),
    "accepted": Text("แถวที่ใช้ได้", "Rows accepted"),
    "quarantined_at_most": Text("แถวที่ใช้ไม่ได้", "Rows that cannot be used"),
    "valid_id_at_least": Text("แถวที่มีเลขประจำตัวประชาชนถูกต้อง", "Rows with a valid national id"),
    "birth_date_at_least": Text("แถวที่รู้ปีเกิด", "Rows with a birth date"),
    "full_name_at_least": Text("แถวที่มีทั้งชื่อและนามสกุล", "Rows with first and last name"),
    "same_child_twice_at_most": Text("แถวที่ซ้ำเด็กคนเดิม", "Rows that repeat a child"),
}
_FILL_IN = Text("โปรดกรอกข้อมูลที่ขาดหรือแก้ที่ผิดในไฟล์ของท่าน แล้วส่งใหม่", "Please fill in what is missing or mend what is wrong in your own file.")
TODOS: dict[str, Text] = {
    "days_late": Text("โปรดส่งรายชื่อภายในวันที่ตกลงไว้", "Please send the list by the day agreed on."),
    "quarantined_at_most": Text("โปรดแก้แถวที่ระบุในไฟล์ returned_….xlsx", "Please mend the rows named in returned_….xlsx."),
    "valid_id_at_least": Text("โปรดตรวจเลข 13 หลัก จัดคอลัมน์เป็นข้อความก่อนพิมพ์", "Please check the 13 digits; format the column as text first."),
    "birth_date_at_least": _FILL_IN,
    "full_name_at_least": _FILL_IN,
    "same_child_twice_at_most": Text("โปรดให้เด็กหนึ่งคนมีแถวเดียว", "Please keep one row a child."),
}


@dataclass(frozen=True)
class Measure:
    """One line of the comparison; what is not known is None.

    Attributes:
        name: key of ``LABELS``. now, before: of the newest delivery and the one before it. limit: of the agreement. typical: the median.
    """

    name: str
    form: Form
    now: float | None
    before: float | None
    limit: float | None
    typical: float | None

    @property
    def upper(self) -> bool:
        """Whether the limit is one from above."""
        return not self.name.endswith("_at_least")

    @property
    def holds(self) -> bool | None:
        """Whether the limit is kept; None where there is none, or nothing to hold against it."""
        if self.now is None or self.limit is None:
            return None
        return self.now <= self.limit if self.upper else self.now >= self.limit


@dataclass(frozen=True)
class Filled:
    """How complete one field is."""

    label: Text
    now: float | None
    before: float | None
    typical: float | None


@dataclass(frozen=True)
class Scorecard:
    """All the page says.

    Attributes:
        past: the agency's last deliveries, the oldest first; at least one. late_since: the due day missed, None when in time.
        fellows: how many agencies of its kind deliver, itself included. why: the newest delivery is not in use, in words.
    """

    site: Text
    agency: Agency
    as_of: dt.date
    past: Sequence[PastDelivery]
    late_since: dt.date | None
    fellows: int
    measures: Sequence[Measure]
    fields: Sequence[Filled]
    why: Text

    @property
    def newest(self) -> PastDelivery:
        """The delivery the page is about."""
        return self.past[-1]

    @property
    def reasons(self) -> list[tuple[Text, Text, int]]:
        """Why rows cannot be used, what to do, and how many; the most frequent first."""
        counts = sorted(self.newest.reasons.items(), key=lambda item: (-item[1], item[0]))
        return [(REASONS[code], TODO[code], n) for code, n in counts if code in REASONS]

    @property
    def cells(self) -> list[tuple[Text, Text, int]]:
        """Why cells of accepted rows cannot be used, what to do, and how many; the most frequent first."""
        counts = sorted(self.newest.unusable.items(), key=lambda item: (-item[1], item[0]))
        return [(REPAIRS[code], FAULTS[code], n) for code, n in counts if code in FAULTS][:MOST_REASONS]

    @property
    def todo(self) -> list[tuple[Text, Text]]:
        """What does not keep its limit, and what to do about it."""
        return [(LABELS[m.name], TODOS[m.name]) for m in self.measures if m.holds is False]


def make_scorecard(
    site: Text, agency: Agency, as_of: dt.date, past: Sequence[PastDelivery], fellows: Sequence[PastDelivery], late_since: dt.date | None,
    why: Text = NOTHING,
) -> Scorecard:  # fmt: skip
    """The scorecard of an agency.

    Args:
        past: its last deliveries, the oldest first, at least one. fellows: the delivery in use of every agency of its kind, its own too.
        why: the newest delivery is not in use; no name of a file, no heading.
    """
    now, before = past[-1], past[-2] if len(past) > 1 else None
    return Scorecard(
        site, agency, as_of, past, late_since, len(fellows), measures=list(_measures(agency, now, before, fellows)),
        fields=list(_fields(sent_fields(agency), past, now, before, fellows)), why=why,
    )  # fmt: skip


def _measures(agency: Agency, now: PastDelivery, before: PastDelivery | None, fellows: Sequence[PastDelivery]) -> Iterable[Measure]:
    grace = agency.delivery.grace_days if agency.delivery and agency.delivery.due else None
    yield _measure("days_late", "days", lambda one: one.days_late, now, before, grace, fellows)
    yield Measure("accepted", "count", now.accepted, before.accepted if before else None, None, None)
    for name in LABELS:
        if name.endswith(("_at_least", "_at_most")):
            limit = getattr(agency.checks, name) or None  # a limit of nothing was not agreed on
            yield _measure(name, "share", lambda one, name=name: one.observed.get(name), now, before, limit, fellows)  # type: ignore[misc]


def _measure(
    name: str, form: Form, of: Callable[[PastDelivery], float | None], now: PastDelivery, before: PastDelivery | None,
    limit: float | None, fellows: Iterable[PastDelivery],
) -> Measure:  # fmt: skip
    return Measure(name, form, of(now), of(before) if before else None, limit, typical(map(of, fellows)))


def _fields(
    sent: Collection[str], past: Sequence[PastDelivery], now: PastDelivery, before: PastDelivery | None, fellows: Sequence[PastDelivery]
) -> Iterable[Filled]:
    """Every field that any of the last deliveries had, so that one which is no longer sent shows."""
    known = {name for one in past for name in one.filled if name in sent}
    for name in [f.name for f in FIELDS if f.name in known][:MOST_FIELDS]:
        others = (one.filled_share(name) for one in fellows if name in one.filled)
        yield Filled(BY_NAME[name].label, now.filled_share(name), before.filled_share(name) if before else None, typical(others))


def typical(values: Iterable[float | None]) -> float | None:
    """The median; None where fewer than four agencies have the figure, since it could tell of one of them."""
    known = [value for value in values if value is not None]
    return median(known) if len(known) >= FEWEST else None


def scorecard_page(card: Scorecard, lang: Lang) -> str:
    """The page as HTML that needs nothing else. The same scorecard gives the same text."""
    shown = {"rows": rows_chart(card.past, lang), "shares": shares_chart(card.past, lang)}
    return _environment(lang).get_template("scorecard.html").render(card=card, kind_size=card.fellows, labels=LABELS, **shown) + "\n"


@cache
def _environment(lang: Lang) -> jinja2.Environment:
    loader = jinja2.FileSystemLoader(Path(__file__).parent / "templates")
    env = jinja2.Environment(loader=loader, autoescape=True, undefined=jinja2.StrictUndefined, trim_blocks=True, lstrip_blocks=True)
    env.globals |= {"lang": lang, "L": lambda th, en: th if lang == "th" else en, "verdicts": wording.VERDICTS, "figure": figure}
    env.filters |= {"t": lambda text: text.in_(lang), "day": lambda date: wording.day(date, lang), "n": wording.number}
    return env


def figure(value: float | None, form: Form) -> str:
    """A figure as people read it; a dash where there is none."""
    if value is None:
        return "–"
    return wording.share(value, 1) if form == "share" else wording.number(value)


def kind_of(agencies: Iterable[Agency], kind: str) -> Mapping[str, Agency]:
    """Agencies of a kind whose figures may be compared: none that is protected."""
    return {a.agency: a for a in agencies if a.kind == kind and not a.protected}
