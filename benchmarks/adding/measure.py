"""What the proposed YAML says of each column, held against the truth, as the night would read it and as a person would see it.

Belongs here: counting. Does not belong here: the agencies, printing (``__main__``).
"""

from collections import Counter
from collections.abc import Sequence
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

import yaml

from agreements.errors import DeliveryError
from agreements.load import load_agencies
from agreements.model import Agency as Agreed
from benchmarks.adding.cells import AS_OF
from benchmarks.adding.forms import DROP, NONE, Agency, physical, write
from connectors.formats import files
from connectors.formats.declared import Declared
from connectors.formats.files import Found
from connectors.formats.headings import bare, dropped
from pipelines.adding.writing import UNSURE
from pipelines.proposing import propose
from records.fields import GIVEN, OUT

NOT_USED = "  # not used / ไม่ใช้: "
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
    """One agency. ``rows``: whether the night reads the children's rows by the YAML, all of them and no other; ``means``, ``kind``: whether these were guessed right."""

    agency: str
    columns: list[Column]
    rows: bool
    means: bool
    kind: bool


def measure(agencies: Sequence[Agency], folder: Path) -> list[Measured]:
    """Each agency's file written, proposed for, and the proposal held against the truth."""
    (folder / "agencies").mkdir(parents=True)
    (folder / "site.yaml").write_text(yaml.safe_dump(SITE, allow_unicode=True), encoding="utf-8")
    written = {agency.key: write(agency, folder / "samples" / agency.key) for agency in agencies}
    texts = {key: text for key, file in written.items() if (text := _proposed(folder, key, file))}
    agreed = {a.agency: a for a in load_agencies(folder / "agencies", in_fields=GIVEN, out_fields=OUT)}
    return [_held(a, agreed[a.key], texts[a.key], written[a.key]) if a.key in texts else _refused(a) for a in agencies]


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
    """The columns by their place, under the header that the night finds by the YAML, whatever row that is."""
    try:
        found = _read_by(agreed, file)
    except DeliveryError:
        return _refused(agency)
    names, marks = found.header.names, _Marks(text)
    taken = {at: field for field, at in found.header.fields.items()} | dict.fromkeys(dropped(found.header, agreed.drop), DROP)
    columns = []
    for at, column in enumerate(agency.columns):
        name, what = names[at] if at < len(names) else "", taken.get(at, NONE)
        columns.append(Column(name or "/".join(column.levels), column.truths, what, marks.on(at, name, what)))
    read = found.table.given["row"].to_pylist()
    return Measured(agency.key, columns, read == physical(agency), agreed.rows_mean == agency.rows_mean, agreed.kind == agency.kind)


def _read_by(agreed: Agreed, file: Path) -> Found:
    """The file's table with its header as the night reads it; of several the longest."""
    declared = Declared(agreed.columns, agreed.drop, agreed.delivery.read)
    (source,) = files.open_all([file]).sources
    return max(files.read_file(source, declared, skipped=[]), key=lambda found: len(found.table.given))


class _Marks:
    """Which lines of a proposal ask a person to look; of columns with the same heading each has its own line, from the left."""

    def __init__(self, text: str) -> None:
        self._lines = text.splitlines()
        self._seen: Counter[str] = Counter()

    def on(self, at: int, heading: str, taken: str) -> bool:
        """Whether the line that speaks of the column, asked about from the left to the right, is marked."""
        if any(f"unsure: column {at + 1} has no heading" in line for line in self._lines):
            return True
        if taken == DROP:
            return any(UNSURE in line and self._speaks(line, "# drop ", heading) for line in self._lines)
        if taken != NONE:
            return any(UNSURE in line for line in self._lines if line.startswith(f"  {taken}:"))
        own = [line for line in self._lines if self._speaks(line, NOT_USED, heading)]
        nth = self._seen[bare(heading)]
        self._seen[bare(heading)] += 1
        return bool(own) and UNSURE in own[min(nth, len(own) - 1)]

    @staticmethod
    def _speaks(line: str, start: str, heading: str) -> bool:
        return line.startswith(start) and bare(line.removeprefix(start).split(UNSURE)[0]) == bare(heading)


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
