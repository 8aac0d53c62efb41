"""The two engines as commands over a set's raw table: ours as a user would call it, Splink with a model of ``peers``.

Belongs here: what is run, with which files, and reading what came out. Does not belong here: judging it (``quality``).
"""

import json
import re
import sys
from dataclasses import dataclass, field
from pathlib import Path

import pandas as pd
import yaml

from benchmarks.labelled import ROOT, WORK, Labelled
from benchmarks.measured import Spent, spent

MODELS = Path(__file__).parent / "models"
_LIKE = {"febrl_like": ("febrl",)}  # whose model serves where there is none of its own
SHIPPED = ROOT / "matching" / "thai_children.yaml"


@dataclass(frozen=True)
class Found:
    """What a side gave: clusters, scored pairs (``cut`` = a rule parts them), cost, and what it told of itself."""

    clusters: pd.DataFrame
    pairs: pd.DataFrame
    spent: Spent
    told: dict[str, object] = field(default_factory=dict)


def folder_of(one: Labelled, side: str = "") -> Path:
    """Where the files of a set, or of a side of it, lie."""
    made = WORK / "runs" / one.name / side
    made.mkdir(parents=True, exist_ok=True)
    return made


def raw_file(one: Labelled) -> Path:
    """The raw table as both sides are given it."""
    file = folder_of(one) / "records.csv"
    one.raw.to_csv(file, index=False, lineterminator="\n")
    return file


def our_model(one: Labelled) -> Path | None:
    """Our model of a set: its own, else the shipped one for Thai tables, else none yet."""
    for own in (MODELS / f"{name}.yaml" for name in (one.model, *_LIKE.get(one.model, ()))):
        if own.exists():
            return own
    return SHIPPED if one.thai else None


def ours(one: Labelled, records: Path, model: Path, side: str = "ours") -> Found:
    """``oneteam link`` over the raw table."""
    folder = folder_of(one, side)
    clusters, pairs = folder / "clusters.csv", folder / "pairs.csv"
    files = [str(file) for file in _under_own_names(one, records, model)]
    command = [str(Path(sys.executable).parent / "oneteam"), "link", *files, "--out", str(clusters), "--pairs", str(pairs)]
    if model != SHIPPED:
        command += ["--model", str(model)]
    cost = spent([*command, "--as-of", one.as_of.isoformat(), "--lang", "en"], folder / "log.txt")
    scored = pd.read_csv(pairs, dtype={"record_id_l": "str", "record_id_r": "str"})
    return Found(pd.read_csv(clusters, dtype="str"), scored.assign(cut=False), cost, {"pairs_compared": _compared(folder / "log.txt")})


def _compared(log: Path) -> int:
    """How many pairs ours says it compared."""
    said = re.search(r"([\d,]+) pairs compared", log.read_text("utf-8"))
    if said is None:
        raise RuntimeError(f"no count of pairs in {log}")
    return int(said[1].replace(",", ""))


def _under_own_names(one: Labelled, records: Path, model: Path) -> list[Path]:
    """The raw table; for a model of other columns, a file a list with the name that model gives the ids."""
    id_column = yaml.safe_load(model.read_text("utf-8")).get("id_column")
    if id_column is None:
        return [records]
    files = []
    for source, rows in one.raw.groupby("source"):
        files.append(folder_of(one, "given") / f"{source}.csv")
        rows.drop(columns="source").rename(columns={"record_id": id_column}).to_csv(files[-1], index=False, lineterminator="\n")
    return files


def ours_at(one: Labelled, records: Path, model: Path, threshold: float) -> Found:
    """The same with another threshold in the model."""
    said = yaml.safe_load(model.read_text("utf-8"))
    own = said.get("thresholds", {})
    said["thresholds"] = own | {"link": threshold, "review": min(own.get("review", 0.5), threshold / 2)}
    changed = folder_of(one, "threshold") / "model.yaml"
    changed.write_text(yaml.safe_dump(said, allow_unicode=True, sort_keys=False), "utf-8")
    return ours(one, records, changed, "threshold")


def splink(one: Labelled, records: Path, variant: str = "") -> Found:
    """Splink over the raw table, or over OUR cleaning of it (timed apart) where the table is Thai."""
    folder, cleaning = folder_of(one, f"splink{variant}"), Spent(0, 0, 0)
    if one.thai:
        clean = folder / "clean.parquet"
        cleaning = spent(_python("clean", str(records), str(clean), one.as_of.isoformat()), folder / "clean.txt")
        records = clean
    linking = spent(_python("run", one.model + variant, str(records), str(folder)), folder / "log.txt")
    told = json.loads((folder / "told.json").read_text("utf-8"))
    told |= {"cleaning_cpu_s": round(cleaning.cpu_s, 1), "linking_cpu_s": round(linking.cpu_s, 1)}
    clusters, pairs = (pd.read_parquet(folder / f"{name}.parquet") for name in ("clusters", "pairs"))
    return Found(clusters, pairs, cleaning.plus(linking), told)


def peer_variants(one: Labelled) -> list[str]:
    """What an expert adds to the model by hand, one after the other."""
    return ["", "+vetoes", "+one_record"] if one.model == "province" else [""]


def _python(module: str, *words: str) -> list[str]:
    return [sys.executable, "-m", f"benchmarks.peers.{module}", *words]
