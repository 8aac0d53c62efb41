"""A table of any people read by the columns its model declares: each cell by its kind, on distinct values.

Belongs here: the plain form of names, dates, ids and the rest, for tables from anywhere. Does not belong here: Thai agencies' rows, which
``records`` standardises.
"""

import re
import unicodedata
from collections.abc import Callable, Sequence
from functools import partial

import pandas as pd
import pyarrow as pa
import pyarrow.compute as pc

from agreements.errors import OneTeamError
from agreements.text import Text
from matching.model import Model
from matching.parts import Column
from records.cells import Cells, Lists
from records.months import month_number
from records.names import read_full_name
from records.people import people
from records.repairs import Repairs

_SPACES = re.compile(r"\s+")
_NOT_ID = re.compile(r"[\W_]+")
_ISO = ("%Y-%m-%d", "%Y-%m", "%Y")
_CENTURY = 30  # two-digit years up to this are 20xx
_PARTS_OF_NAME = 2
_FIRST_BUDDHIST, _ERAS_APART = 2400, 543
_PARTS = {
    "%Y": r"(?P<year>\d{4})", "%y": r"(?P<short>\d{2})", "%m": r"(?P<month>\d{1,2})", "%d": r"(?P<day>\d{1,2})",
    "%T": r"(?:[T ]\d{1,2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:?\d{2})?)?",
    "%b": r"(?P<named>[^\d\s,/-]+)", "%B": r"(?P<named>[^\d\s,/-]+)",
}  # fmt: skip
_FIXED = {"%m": r"(?P<month>\d{2})", "%d": r"(?P<day>\d{2})"}


def read_columns(table: pa.Table, model: Model) -> pa.Table:
    """The columns a model declares, each cell in its plain form; ``""`` where a cell means nothing.

    Args:
        table: text, with ``record_id`` and ``source``.

    Raises:
        OneTeamError: a declared column is not in the table.
    """
    made = {"record_id": table["record_id"], "source": table["source"]}
    declared = model.columns or {name: Column(kind="text") for name in model.columns_used() if name in table.column_names}
    for name, column in declared.items():
        if name not in made:
            made[name] = read_part(table, column) if column.part else _read(_given(table, name, column), column)
    return pa.table(made)


def read_part(table: pa.Table, column: Column) -> pa.Array:
    """One part of the whole name that several columns hold together, read source by source: each writes titles in its own way."""
    _there(table, column.of)
    columns = [table[of].cast(pa.large_string()).combine_chunks().to_pylist() for of in column.of]
    texts = pa.array([whole_name(cells) for cells in zip(*columns, strict=True)], type=pa.large_string())
    sources, names = pd.factorize(table["source"].to_pandas())
    lists = Lists(sources, len(names))
    cells = Cells.of_arrow(texts)
    read = people(cells, Cells.nothing(len(cells)), lists, read_full_name, Repairs())
    return read["first" if column.part == "given" else "last"].arrow().fill_null("")


def whole_name(cells: Sequence[str]) -> str:
    """The cells of one name as one text; cells that another repeats (first and last name beside the whole) are left out."""
    said = [text for text in map(plain, cells) if text]
    longest = max(said, key=len, default="")
    repeated = [text for text in said if text != longest and text in longest]
    return " ".join(text for text in said if len(repeated) < _PARTS_OF_NAME or text not in repeated)


def _given(table: pa.Table, name: str, column: Column) -> pa.ChunkedArray:
    """The column's cells, or those it is put together from."""
    wanted = column.of or [name]
    _there(table, wanted)
    if len(wanted) == 1:
        return table[wanted[0]]
    return pc.binary_join_element_wise(*(table[w].cast(pa.large_string()) for w in wanted), pa.scalar("-", pa.large_string()))


def _there(table: pa.Table, wanted: Sequence[str]) -> None:
    lacking = [w for w in wanted if w not in table.column_names]
    if lacking:
        names = ", ".join(lacking)
        what = Text(f"ตารางไม่มีคอลัมน์ {names} ที่แบบจำลองใช้", f"the table lacks the column {names} that the model uses")
        raise OneTeamError("no_such_column", what, todo=Text("แก้ columns ในแบบจำลอง", "mend `columns` in the model"))


def _read(cells: pa.ChunkedArray, column: Column) -> pa.Array:
    """One column read by its distinct values."""
    encoded = (cells.combine_chunks() if cells.num_chunks != 1 else cells.chunk(0)).cast(pa.large_string()).dictionary_encode()
    blank = {plain(b).casefold() for b in column.blank}
    tidied = [plain(value) for value in encoded.dictionary.to_pylist()]
    reader = _reader(column)
    read = ["" if value.casefold() in blank else reader(value) for value in tidied]
    return pa.array(read, type=pa.large_string()).take(encoded.indices).fill_null("")


def plain(text: str) -> str:
    """One form for one text: composed letters, single spaces."""
    return _SPACES.sub(" ", unicodedata.normalize("NFC", text)).strip()


def _reader(column: Column) -> Callable[[str], str]:
    """How a cell of the column is read."""
    if column.kind == "date":
        patterns = tuple(pattern_of(f) for f in column.formats or _ISO)
        return partial(read_date, patterns=patterns, buddhist=column.calendar == "buddhist")
    return _READERS.get(column.kind, str)


def read_phone(text: str) -> str:
    """The last nine digits: what is left of a number without its country or trunk prefix."""
    digits = "".join(c for c in text if c.isdigit())
    return digits[-9:]


def read_id(text: str) -> str:
    """Letters and digits only, in capitals."""
    return _NOT_ID.sub("", text).upper()


def read_email(text: str) -> str:
    """Small letters, no spaces."""
    return text.casefold().replace(" ", "")


_READERS: dict[str, Callable[[str], str]] = {"phone": read_phone, "id": read_id, "category": str.casefold, "email": read_email}


def pattern_of(format_: str) -> re.Pattern[str]:
    """A date format as a regular expression; where two numbers touch, each has its full width."""
    fixed = re.search(r"%[Yymd]%[Yymd]", format_) is not None
    found = re.escape(format_).replace(r"\%", "%").replace("%%", "%")
    for code, part in {**_PARTS, **(_FIXED if fixed else {})}.items():
        found = found.replace(code, part)
    return re.compile(found)


def read_date(text: str, patterns: tuple[re.Pattern[str], ...], *, buddhist: bool = False) -> str:
    """The date as YYYY-MM-DD, YYYY-MM or YYYY by the first format that fits; nothing when none does.

    A day or month that does not exist is kept as typed: it may be a slip of one digit, which a comparison can see.
    """
    for pattern in patterns:
        found = pattern.fullmatch(text)
        if found:
            return _iso(found.groupdict(), buddhist=buddhist)
    return ""


def _iso(parts: dict[str, str | None], *, buddhist: bool) -> str:
    year = parts.get("year") or ""
    if short := parts.get("short"):
        year = f"25{short}" if buddhist else f"{'20' if int(short) <= _CENTURY else '19'}{short}"
    if buddhist and year and int(year) >= _FIRST_BUDDHIST:
        year = f"{int(year) - _ERAS_APART:04d}"
    month = int(parts.get("month") or 0)
    if named := parts.get("named"):
        month = month_number(named)
    if not year or not month:
        return year
    day = int(parts.get("day") or 0)
    return f"{year}-{month:02d}-{day:02d}" if day else f"{year}-{month:02d}"
