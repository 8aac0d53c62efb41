"""Small reckonings the templates need: sorted tallies, totals, groups, hidden cells of the linkage tables.

Belongs here: from counts to what a table or plot shows. Does not belong here: counting, markup.
"""

from collections.abc import Iterable, Mapping, Sequence
from typing import NamedTuple

import pandas as pd
from markupsafe import Markup

from agreements.model import Agency
from agreements.text import Lang, Text
from publishing.figures import PARTS, PUBLIC, Figures
from publishing.quality import MAIN as MAIN
from publishing.reliability import DECIDED, reliability_svg
from publishing.reports.data import Delivery, Linkage, ReportData
from publishing.small_cells import hidden_cells
from publishing.wording import BUDDHIST, GROUPS, KINDS, SEX, share
from records.fields import BY_NAME, REGISTER_OUT
from register.vocabulary import STATES

SHADES = 5  # steps of the link-rate table


class Bar(NamedTuple):
    """One line of a bar plot: label code, rows counted, share of the longest bar in percent."""

    code: str
    rows: int
    width: float


def bars(tally: Mapping[str, int]) -> list[Bar]:
    """A tally as bars, the longest first; ties by code."""
    top = max(tally.values(), default=0)
    return [Bar(k, n, 100 * n / top if top else 0) for k, n in sorted(tally.items(), key=lambda kn: (-kn[1], kn[0])) if n]


def added(tallies: Iterable[Mapping[str, int]]) -> dict[str, int]:
    """Several tallies added up."""
    total: dict[str, int] = {}
    for tally in tallies:
        for key, count in tally.items():
            total[key] = total.get(key, 0) + count
    return total


def verdicts(deliveries: Sequence[Delivery]) -> dict[str, int]:
    """How many agencies stand how."""
    return added({d.verdict: 1} for d in deliveries)


def suppliers(deliveries: Sequence[Delivery]) -> list[Delivery]:
    """Agencies that deliver, those a person must look at first."""
    return sorted((d for d in deliveries if d.agency.delivery or d.rows_in), key=lambda d: (not d.troubled, d.agency.agency))


def total(deliveries: Sequence[Delivery], name: str) -> int:
    """The sum of a count over all deliveries."""
    return sum(int(getattr(d, name)) for d in deliveries)


def rows(table: pd.DataFrame) -> list[dict[str, object]]:
    """A table's rows as dictionaries, missing as None."""
    return [{str(k): None if pd.isna(v) else v for k, v in row.items()} for row in table.to_dict("records")]


def decided_picture(linkage: Linkage, lang: Lang) -> Markup:
    """The picture (SVG) of probabilities beside decisions; empty where nothing is decided."""
    table = linkage.chances
    if table is None or not table["decided"].sum():
        return Markup()
    return Markup(reliability_svg(rows(table.assign(pairs=table["decided"])), lang, DECIDED))  # noqa: S704 - made of our own escaped template


def width(part: float | None, whole: float | None) -> float:
    """A share in percent for a bar, 0 where nothing is to be drawn."""
    return 100 * part / whole if part and whole else 0.0


def rates(linkage: Linkage) -> tuple[list[str], dict[tuple[str, str], tuple[int, int]]]:
    """The sources in order, and for each two the children of the first and those the second has too."""
    found = {(str(r["source_l"]), str(r["source_r"])): (int(r["linked"]), int(r["children"])) for r in linkage.sources.to_dict("records")}
    return sorted({s for pair in found for s in pair}), found


def shade(linked: int, children: int) -> int:
    """The step of a link rate's tint, 0 to 4."""
    return min(int(SHADES * linked / children), SHADES - 1) if children else 0


class GroupRow(NamedTuple):
    """A line of the table of linked and unlinked records; a hidden count is None."""

    value: str
    linked: int | None
    alone: int | None
    all: int | None


COLUMNS = GroupRow._fields[1:]


def group_rows(linkage: Linkage, threshold: int) -> dict[str, list[GroupRow]]:
    """Linked and unlinked records by group, small counts hidden with their complements over all groups together."""
    table = linkage.groups.assign(all=linkage.groups["linked"] + linkage.groups["alone"])
    counts = {f"{r['group']}|{r['value']}|{c}": int(r[c]) for r in table.to_dict("records") for c in COLUMNS}
    sums = [(f"{g}|{v}|all", [f"{g}|{v}|linked", f"{g}|{v}|alone"]) for g, v in zip(table["group"], table["value"], strict=True)]
    for group, part in table.groupby("group", sort=False):
        for column in COLUMNS:
            counts[f"*|{column}"] = int(part[column].sum())
            sums.append((f"*|{column}", [f"{group}|{v}|{column}" for v in part["value"]]))
    hidden = hidden_cells(counts, sums, threshold)
    shown: dict[str, list[GroupRow]] = {}
    for g, v in zip(table["group"], table["value"], strict=True):
        cells = [None if f"{g}|{v}|{c}" in hidden else counts[f"{g}|{v}|{c}"] for c in COLUMNS]
        shown.setdefault(str(g), []).append(GroupRow(str(v), *cells))
    return shown


KINDS_OF = {"enrolled": "b0", "completed": "b5", "out": "b3", "pending": "b1", "explained": "b2"}  # term → colour


def public_states() -> tuple[str, ...]:
    """The states as figures show them."""
    return PUBLIC


def state_words(state: str) -> Text:
    """A shown state's words."""
    return GROUPS[state] if state == "explained" else STATES[state]


def state_kind(state: str) -> str:
    """The colour of a shown state: that of its term."""
    return next(KINDS_OF[term] for term, states in PARTS.items() if state in states)


def facts(delivery: Delivery) -> list[tuple[str, str]]:
    """What the reader found, one line a fact; a table is told by its sheet, header and rows."""
    told: list[tuple[str, str]] = []
    for key, value in delivery.facts.items():
        if key == "tables" and isinstance(value, list):
            told += [("tables", _table_told(table)) for table in value]
        elif isinstance(value, (list, tuple)) and not any(isinstance(v, (dict, list)) for v in value):
            told += [(key, ", ".join(map(str, value)))] if value else []
        elif isinstance(value, (str, int, float)) and not isinstance(value, bool):
            told.append((key, str(value)))
    return told


def _table_told(table: Mapping[str, object]) -> str:
    header = table.get("header_rows")
    lines = ", ".join(map(str, header)) if isinstance(header, (list, tuple)) else str(header)
    name = " · ".join(str(table[k]) for k in ("file", "sheet") if table.get(k))
    return f"{name} (header {lines}; {table.get('records')} rows)"


def other_held(night: ReportData) -> list[Text]:
    """What was held back besides deliveries that are told by themselves."""
    told = {f"{d.agency.name.en}: {d.message.en}" for d in night.deliveries}
    return [text for text in night.held_back if text.en not in told]


def field_of(delivery: Delivery, name: str) -> dict[str, object] | None:
    """The line of a field in the delivery's quality table, or None."""
    assert delivery.fields is not None  # noqa: S101 - the template asks first
    return next((r for r in rows(delivery.fields) if r["field"] == name), None)


def lack(line: Mapping[str, object] | None) -> str:
    """The tint of a field that too few rows fill; none where no row does, since the agency does not have it."""
    filled, rows_ = (int(str(line[k])) for k in ("filled", "total")) if line else (0, 0)
    if not filled:
        return "none"
    return "lack2" if 2 * filled < rows_ else "lack1" if 5 * filled < 4 * rows_ else ""


def rate(figures: Figures, *place: str) -> str:
    """The share of children out of education in a place, blank when one of its figures is hidden."""
    return part(figures.cell(*place, "out"), figures.cell(*place, "population"))


def part(count: int | None, whole: int | None) -> str:
    """A share in words, blank when either figure is hidden."""
    return "" if count is None or whole is None else share(count, whole)


def top(figures: Figures) -> int:
    """A round number not below the tallest column of the age plot."""
    most = max((figures.cell("age", a, "population") or 0 for a in figures.ages), default=1) or 1
    step = 10 ** (len(str(most)) - 1)
    return -(-most * 2 // step) * step // 2 or most


def ticks(most: int) -> list[int]:
    """Grid lines of the age plot."""
    return sorted({round(most * i / 4) for i in range(5)})


def column(figures: Figures, age: str, most: int) -> list[tuple[float, float, str]]:
    """The stacked parts of an age's column: from where, how tall, colour; hidden counts are one pale part on top."""
    parts: list[tuple[float, float, str]] = []
    at = 0.0
    for term, kind in KINDS_OF.items():
        height = 180 * (figures.cell("age", age, term) or 0) / most
        parts.append((at, height, kind))
        at += height
    whole = 180 * (figures.cell("age", age, "population") or 0) / most
    parts.append((at, max(whole - at, 0.0), "b6"))
    return [p for p in parts if p[1] > 0.01]


FIGURES = {"figures": Text("ตัวเลข ไม่มีรายบุคคล", "figures, no child")}


class Sent(NamedTuple):
    """A list that went out, as the index names it."""

    agency: Agency
    fields: list[Text]
    file: str
    sha256: str


def sent(night: ReportData) -> list[Sent]:
    """The lists that went out, by recipient."""
    by_key = {a.agency: a for a in (*(d.agency for d in night.deliveries), *night.agencies)}
    labels = {name: field.label for name, field in BY_NAME.items()} | REGISTER_OUT | FIGURES
    return [
        Sent(by_key[r.agency], [labels[f] for f in r.fields], f"{r.agency}/{r.path.name}", r.sha256)
        for r in sorted(night.lists, key=lambda r: r.agency)
    ]


def group_words(group: str, value: str, lang: Lang) -> str:
    """A group's value for people: sexes and kinds of numbers have words, birth years the reader's era."""
    if value == "none":
        return Text("ไม่มีข้อมูล", "not given").in_(lang) if group != "id_kind" else KINDS["none"].in_(lang)
    if group == "birth_year" and lang == "th" and value.isdigit():
        return str(int(value) + BUDDHIST)
    words = {**SEX, **KINDS}.get(value)
    return words.in_(lang) if words else value
