"""Labelled sets of people: the raw table both engines are given, and the truth they are measured against.

Belongs here: reading a public set of ``shared/data`` or a made-up province into a :class:`Labelled`. Does not belong here: cleaning,
linking, scoring.

A SET is a folder's name in ``shared/data`` (``th_pool``, ``fake_1000``, …), the folder of a site, ``province:CHILDREN:SEED[:ERRORS]`` or
``febrl_like:RECORDS[:SEED]``.
"""

import datetime as dt
import subprocess
import sys
from pathlib import Path
from typing import NamedTuple

import pandas as pd
import yaml

from benchmarks.febrl_like import febrl_like
from benchmarks.raw_records import raw_records

ROOT = Path(__file__).parents[1]
DATA = next((p / "shared" / "data" for p in ROOT.parents if (p / "shared" / "data").is_dir()), ROOT.parent / "shared" / "data")
WORK = ROOT / "build" / "linkage"
PUBLIC = (
    "febrl1", "febrl2", "febrl3", "clkhash_dirty1000", "fake_1000", "fake_20000", "rldata500", "th_pool", "th_ect2562_pdf",
    "th_ocr2562_partylist", "th_2566_sources", "th_2569_sources", "th_cross_years", "th_en_names",
)  # fmt: skip
_NOT_TABLES = {"truth", "ignore_pairs", "truth_pairs_how", "hard_true_pairs"}
_YEARS = {"y2562": 2562, "y2566": 2566, "y2569": 2569, "ect": 2562}
_MODELS = {"febrl1": "febrl", "febrl2": "febrl", "febrl3": "febrl", "fake_1000": "fake", "fake_20000": "fake"}  # others: the set's name
_NOW = 2569  # the year the lists' ages are brought to, so that one table may hold lists of several years


class Labelled(NamedTuple):
    """A set.

    Attributes:
        name: of the set, good for a file's name. model: the name of the models that link it. thai: read with our standardiser.
        raw: ``record_id, source`` and the set's columns, text as it came ("" = nothing).
        truth: ``record_id, person`` and, for a province, ``group, family, twin_of, birth_date``. as_of: the day ages speak of.
        ignored: pairs nobody can be sure of; hard: true pairs to report apart (both ``record_id_l, record_id_r``).
    """

    name: str
    model: str
    thai: bool
    raw: pd.DataFrame
    truth: pd.DataFrame
    as_of: dt.date
    ignored: pd.DataFrame
    hard: pd.DataFrame


def labelled(name: str) -> Labelled:
    """A set by its name."""
    if name in PUBLIC:
        return _public(name)
    if name.startswith("febrl_like:"):
        return _febrl_like(*(int(word) for word in name.split(":")[1:]))
    return _site(_made(name))


def _public(name: str) -> Labelled:
    folder, thai = DATA / name, name.startswith("th_")
    tables = [_table(path, thai=thai) for path in sorted(folder.glob("*.csv")) if path.stem not in _NOT_TABLES]
    raw = pd.concat(tables, ignore_index=True).fillna("")
    truth = read_text(folder / "truth.csv").rename(columns={"rec_id": "record_id", "entity_id": "person"})
    ignored, hard = _pairs(folder / "ignore_pairs.csv"), _pairs(folder / "hard_true_pairs.csv")
    return Labelled(name, _MODELS.get(name, name), thai, raw, truth, dt.date(_NOW - 543, 5, 14), ignored, hard)


def _table(path: Path, *, thai: bool) -> pd.DataFrame:
    """One list with our names of columns where it is Thai, its own where it is not."""
    table = read_text(path).rename(columns={"rec_id": "record_id", **({"gender": "sex", "raw_name": "full_name"} if thai else {})})
    if "source" not in table:
        table.insert(1, "source", path.stem)
    if thai and "age" in table:
        table["age"] = _aged(table, path.stem)
    return table.drop(columns=["as_of_be", "list"], errors="ignore")


def _aged(table: pd.DataFrame, source: str) -> pd.Series:
    """Ages as they would be now, each list's year being known."""
    year = pd.to_numeric(table["as_of_be"]) if "as_of_be" in table else _YEARS.get(source, 2566)
    return (pd.to_numeric(table["age"], errors="coerce") + _NOW - year).astype("Int64").astype("str").replace("<NA>", "")


def _pairs(path: Path) -> pd.DataFrame:
    """Pairs of record ids, the smaller one first; none where there is no such file."""
    if not path.exists():
        return pd.DataFrame({"record_id_l": [], "record_id_r": []}, dtype="str")
    pairs = read_text(path).iloc[:, :2]
    ordered = [sorted(pair) for pair in pairs.itertuples(index=False)]
    return pd.DataFrame(ordered, columns=["record_id_l", "record_id_r"], dtype="str").drop_duplicates(ignore_index=True)


def _made(name: str) -> Path:
    """The folder of a site, made first where the name is a recipe."""
    if not name.startswith("province:"):
        return Path(name)
    children, seed, errors = [*name.split(":")[1:], "1.0"][:3]
    folder = WORK / f"province-{children}-{seed}-{float(errors):g}"
    if not (folder / "site.yaml").exists():
        command = [str(Path(sys.executable).parent / "oneteam"), "world", str(folder)]
        subprocess.run([*command, "--children", children, "--seed", seed, "--errors", errors], check=True, capture_output=True)
    return folder


def _febrl_like(records: int, seed: int = 1) -> Labelled:
    """Made-up people like FEBRL's; made anew each time, the same for one seed."""
    raw, truth = febrl_like([DATA / f"febrl{n}" / "records.csv" for n in (1, 2, 3)], records, seed)
    none = _pairs(DATA / "none.csv")
    return Labelled(f"febrl_like-{records}-{seed}", "febrl_like", False, raw, truth, dt.date(2026, 1, 1), none, none)


def _site(folder: Path) -> Labelled:
    """A made-up province; its deliveries put together once."""
    kept = WORK / f"{folder.name}.csv"
    if not kept.exists() or kept.stat().st_mtime < (folder / "site.yaml").stat().st_mtime:
        WORK.mkdir(parents=True, exist_ok=True)
        raw_records(folder).to_csv(kept, index=False, lineterminator="\n")
    rows = read_text(folder / "truth" / "rows.csv")[["record_id", "person"]]
    people = read_text(folder / "truth" / "people.csv")[["person", "group", "family", "twin_of", "birth_date"]]
    day = dt.date.fromisoformat(str(yaml.safe_load((folder / "site.yaml").read_text("utf-8"))["as_of"]))
    no_pairs = _pairs(folder / "none.csv")
    return Labelled(folder.name, "province", True, read_text(kept), rows.merge(people, on="person"), day, no_pairs, no_pairs)


def read_text(path: Path) -> pd.DataFrame:
    """A CSV as text, nothing guessed."""
    return pd.read_csv(path, dtype="str", keep_default_na=False)
