"""What the proposed YAML says of each column, held against the truth, as the night would read it and as a person would see it.

Belongs here: counting. Does not belong here: the agencies, printing (``__main__``).
"""

from collections.abc import Sequence
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

import yaml

from agreements.errors import DeliveryError
from agreements.load import load_agencies
from agreements.model import Agency as Agreed
from benchmarks.adding.cells import AS_OF
from benchmarks.adding.forms import DROP, NONE, Agency, write
from connectors.formats.headings import bare, dropped, joined, match
from connectors.formats.reading import read
from pipelines.adding.writing import UNSURE
from pipelines.proposing import propose
from records.fields import GIVEN, OUT

SITE = {"site": {"th": "วัดผล", "en": "measured"}, "province": "ลำปาง", "as_of": AS_OF.isoformat()}


@dataclass(frozen=True)
class Column:
    """One column: what it was taken for, whether that is right, whether it was marked."""

    heading: str
    truth: tuple[str, ...]
    taken: str
    marked: bool

    @property
    def right(self) -> bool:
        """Whether it is what it was taken for."""
        return self.taken in self.truth


@dataclass(frozen=True)
class Measured:
    """One agency. ``rows``: whether the night reads every child's row by the YAML; ``means``, ``kind``: whether these were guessed right."""

    agency: str
    columns: list[Column]
    rows: bool
    means: bool
    kind: bool


def measure(agencies: Sequence[Agency], folder: Path) -> list[Measured]:
    """Each agency's file written, proposed for, and the proposal held against the truth."""
    (folder / "agencies").mkdir(parents=True)
    (folder / "site.yaml").write_text(yaml.safe_dump(SITE, allow_unicode=True), encoding="utf-8")
    files = {agency.key: write(agency, folder / "samples" / agency.key) for agency in agencies}
    texts = {key: text for key, file in files.items() if (text := _proposed(folder, key, file))}
    agreed = {a.agency: a for a in load_agencies(folder / "agencies", in_fields=GIVEN, out_fields=OUT)}
    return [_held(a, agreed[a.key], texts[a.key], files[a.key]) if a.key in texts else _refused(a) for a in agencies]


def _proposed(folder: Path, key: str, file: Path) -> str:
    """The YAML; empty where the file was refused."""
    try:
        return propose(folder, key, file)[0].read_text(encoding="utf-8")
    except DeliveryError:
        return ""


def _refused(agency: Agency) -> Measured:
    """A file that was refused: every column that should feed a field is wrong, and the refusal is the mark."""
    columns = [Column("/".join(c.levels), c.truths, NONE, marked=True) for c in agency.columns]
    return Measured(agency.key, columns, rows=False, means=False, kind=False)


def _held(agency: Agency, agreed: Agreed, text: str, file: Path) -> Measured:
    height = max(len(c.levels) for c in agency.columns)
    rows = [[(*c.levels, "", "")[row] for c in agency.columns] for row in range(height)]
    header = joined(rows, 0)
    fields, missing = match(header.names, agreed.columns)
    if missing:  # the upper rows of the header were taken for titles
        header = joined(rows[-1:], 0)
        fields, missing = match(header.names, agreed.columns)
    if missing:  # a title of two cells was taken for an upper row of the header
        said = [column.heading for column in agreed.columns.values()]
        whole = [next((heading for heading in said if heading.endswith(f" {name}")), name) for name in header.names]
        fields, missing = match(whole, agreed.columns)
    taken = {at: field for field, at in fields.items()} | dict.fromkeys(dropped(header, agreed.drop), DROP)
    columns = [
        Column(name, c.truths, taken.get(at, NONE), _marked(text, name, taken.get(at, NONE)) or f"unsure: column {at + 1} has no heading" in text)
        for at, (name, c) in enumerate(zip(header.names, agency.columns, strict=True))
    ]
    assert not missing, missing
    reading = read([file], columns=agreed.columns, drop=agreed.drop, hints=agreed.delivery.read)
    return Measured(agency.key, columns, len(reading.table) == agency.rows, agreed.rows_mean == agency.rows_mean, agreed.kind == agency.kind)


def _marked(text: str, heading: str, taken: str) -> bool:
    """Whether the line that speaks of the column asks a person to look."""
    starts = (f"  {taken}:",) if taken not in (NONE, DROP) else ("  # not used", "# drop ")
    return any(UNSURE in line for line in text.splitlines() if line.startswith(starts) and bare(heading) in bare(line.split(UNSURE)[0]))


def summary(measured: Sequence[Measured]) -> dict[str, Any]:
    """The figures of a half."""
    columns = [c for m in measured for c in m.columns]
    return {
        "agencies": len(measured),
        "columns": len(columns),
        "right": sum(c.right for c in columns),
        "wrong_marked": sum(not c.right and c.marked for c in columns),
        "wrong_unmarked": sum(not c.right and not c.marked for c in columns),
        "fed_wrong_unmarked": sum(not c.right and not c.marked and c.taken not in (NONE, DROP) for c in columns),
        "right_marked": sum(c.right and c.marked for c in columns),
        "all_rows_read": sum(m.rows for m in measured),
        "rows_mean_right": sum(m.means for m in measured),
        "kind_right": sum(m.kind for m in measured),
    }


def told(measured: Sequence[Measured], *, only_unmarked: bool = False) -> list[str]:
    """A line for each column that is wrong."""
    return [f"{m.agency}: {c.heading}: {asdict(c)}" for m in measured for c in m.columns if not c.right and not (only_unmarked and c.marked)]
