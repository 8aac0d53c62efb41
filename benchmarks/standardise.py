"""How fast rows are read and standardised, and where the time goes.

    python -m benchmarks.standardise [ROWS]         deliveries of one agency after the other, as a night does
    python -m benchmarks.standardise RECORDS.csv    all sources of a file at once, as `oneteam link` does, reading included

Makes deliveries of the kinds agencies send (17 of them, 400,000 rows in all by default), or takes a file (``benchmarks.raw_records``
makes one), and prints CPU seconds, rows per CPU second, then the share of each kind of column (from a second, profiled run).
"""

import cProfile
import datetime as dt
import pstats
import sys
import time
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pandas as pd

from pipelines.tables import read_tables
from records.gazetteer import Gazetteer
from records.ids import check_digit
from records.standardise import standardise, standardise_lists

SOURCES = 17
DATED = dt.date(2025, 6, 10)
ONSETS = "กขคจชซญณดตถทธนบปพภมยรลวศสหอ"
VOWELS = ("{}า", "{}ิ", "{}ี", "{}ุ", "เ{}", "โ{}", "{}ั{}", "แ{}", "{}่า", "{}ำ", "{}ร")
MONTHS = ("ม.ค.", "ก.พ.", "มี.ค.", "เม.ย.", "พ.ค.", "มิ.ย.", "ก.ค.", "ส.ค.", "ก.ย.", "ต.ค.", "พ.ย.", "ธ.ค.")


def _syllables(rng: np.random.Generator, n: int) -> list[str]:
    """Made-up Thai words of two to four syllables."""
    made = []
    for _ in range(n):
        parts = [str(rng.choice(list(VOWELS))).replace("{}", str(rng.choice(list(ONSETS)))) for _ in range(rng.integers(2, 5))]
        made.append("".join(parts))
    return made


def _id(number: int) -> str:
    twelve = f"1{number % 10**11:011d}"
    return twelve + check_digit(twelve)


def delivery(rows: int, seed: int, gazetteer: Gazetteer) -> pd.DataFrame:
    """A made-up delivery: every other source has the full name in one cell, one in three an age and an address in one cell."""
    rng = np.random.default_rng(seed)
    people = _people(rng, rows, whole=bool(seed % 2))
    lives = _births_and_homes(rng, rows, gazetteer, poor=seed % 3 == 0)
    rest = pd.DataFrame(
        {
            "phone": [f"08{n:08d}" for n in rng.integers(0, 10**8, rows)],
            "grade": rng.choice(["ป.1", "ป.6/2", "ประถมศึกษาปีที่ 3", "ม.3"], rows),
            "status": rng.choice(["ปกติ", "เสี่ยง", "ออกกลางคัน"], rows),
        }
    )
    return pd.concat([people, lives, rest], axis=1)


def _people(rng: np.random.Generator, rows: int, *, whole: bool) -> pd.DataFrame:
    """Ids and names of children, fathers, mothers and guardians."""
    firsts, lasts = np.array(_syllables(rng, 3000)), np.array(_syllables(rng, 12000))
    first, last = rng.choice(firsts, rows), rng.choice(lasts, rows)
    title = np.where(rng.random(rows) < 0.5, "เด็กชาย", "เด็กหญิง")
    table = pd.DataFrame({"part": "", "row": np.arange(2, rows + 2), "national_id": [_id(int(n)) for n in rng.integers(0, 10**11, rows)]})
    if whole:
        table["full_name"] = [f"{t}{f}  {n}" for t, f, n in zip(title, first, last, strict=True)]
    else:
        table["title"], table["first_name"], table["last_name"] = title, first, last
    table["father_name"] = [f"นาย{f} {n}" for f, n in zip(rng.choice(firsts, rows), last, strict=True)]
    table["mother_name"] = [f"นาง{f} {n}" for f, n in zip(rng.choice(firsts, rows), last, strict=True)]
    table["guardian_name"], table["guardian_last_name"] = rng.choice(firsts, rows), last
    return table


def _births_and_homes(rng: np.random.Generator, rows: int, gazetteer: Gazetteer, *, poor: bool) -> pd.DataFrame:
    """Birth dates and addresses in columns, or an age and an address in one cell."""
    born = [DATED - dt.timedelta(days=int(d)) for d in rng.integers(1100, 6900, rows)]
    tambons = list(gazetteer.tambons().items())
    codes, names = zip(*(tambons[i] for i in rng.integers(0, len(tambons), rows)), strict=True)
    amphoe = [gazetteer.name(code[:4]) for code in codes]
    house = [f"{a}/{b}" if b else str(a) for a, b in zip(rng.integers(1, 400, rows), rng.integers(0, 9, rows), strict=True)]
    moo = [str(m) for m in rng.integers(1, 15, rows)]
    if poor:
        cells = zip(house, moo, names, amphoe, strict=True)
        return pd.DataFrame(
            {"age": [str(DATED.year - d.year) for d in born], "address": [f"{h} ม.{m} ต.{t} อ.{a}" for h, m, t, a in cells]}
        )
    dates = [f"{d.day} {MONTHS[d.month - 1]} {d.year + 543}" if d.day % 2 else f"{d.day:02d}/{d.month:02d}/{d.year + 543}" for d in born]
    places = {"tambon": names, "amphoe": amphoe, "province": ["ลำปาง"] * rows}
    return pd.DataFrame({"birth_date": dates, "house_no": house, "moo": moo, **places})


def _deliveries(rows: int) -> tuple[int, Callable[[], float]]:
    """Made-up deliveries: how many rows, and the CPU seconds of standardising them all."""
    gazetteer = Gazetteer.of("ลำปาง")
    tables = [delivery(rows // SOURCES, seed, gazetteer) for seed in range(SOURCES)]

    def run() -> float:
        began = time.process_time()
        for seed, table in enumerate(tables):
            standardise(table, source=f"source_{seed}", dated=DATED, gazetteer=gazetteer)
        return time.process_time() - began

    return sum(map(len, tables)), run


def _file(records: Path) -> tuple[int, Callable[[], float]]:
    """A file as for linking: how many rows, and the CPU seconds of reading and standardising it."""

    def run() -> float:
        began = time.process_time()
        table = read_tables([records], "record_id", "source")
        print(f"  reading {time.process_time() - began:.2f} s")
        standardise_lists(table, dated=DATED, gazetteer=Gazetteer.of(""))
        return time.process_time() - began

    return len(read_tables([records], "record_id", "source")), run


def main(what: str) -> None:
    """Measures and prints."""
    rows, run = _deliveries(int(what)) if what.isdigit() else _file(Path(what))
    spent = run()
    print(f"{rows:,} rows in {spent:.1f} s of CPU: {rows / spent:,.0f} rows/s")
    with cProfile.Profile() as profile:
        run()
    _print_shares(pstats.Stats(profile))


# What to watch: the function and the module in which it stands. The shares of the first group add up to nearly all.
COLUMNS = (
    *(("_read_csv", "tables"), ("_said", "standardise"), ("person_columns", "persons"), ("relative_column", "persons")),
    *(
        ("place_columns", "places"),
        ("id_columns", "ids"),
        ("date_column", "dates"),
        ("_schooling", "standardise"),
        ("_divided", "standardise"),
    ),
)
STEPS = (
    *(("of_arrow", "cells"), ("holds", "cells"), ("filled", "cells"), ("arrow", "cells"), ("read_person", "person_cells")),
    *(("tidy", "text"), ("read_date", "dates"), ("read_phone", "phones"), ("resolve", "gazetteer"), ("record_keys", "keys")),
)


def _print_shares(stats: pstats.Stats) -> None:
    """The share of the time spent in each watched function, with all it calls."""
    spent = {(function, Path(file).stem): times[3] for (file, _, function), times in stats.stats.items()}  # type: ignore[attr-defined]
    total = spent["run", "standardise"]
    for title, watched in (("by columns", COLUMNS), ("by steps (within these)", STEPS)):
        print(title)
        for name in sorted((w for w in watched if w in spent), key=lambda w: -spent[w]):
            print(f"  {name[1] + '.' + name[0]:<28}{spent[name] / total:6.1%}")


if __name__ == "__main__":
    main(sys.argv[1] if len(sys.argv) > 1 else "400000")
