"""Whom a delivery's rows would find among the people known already, before anything of it is taken in.

Belongs here: new rows against the rosters in use, counted; a few to look at. Does not belong here: linking (``matching``), the night's own
links (``assets.linking``), which also hears what reviewers decided and weighs all rows against one another.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

import numpy as np
import pandas as pd
import pyarrow as pa

from agreements.text import Text
from assets import bases
from assets.model import model_of
from assets.site import Site
from assets.standing import Standing, roster_table, standings
from matching import Base, find, make_base

ROWS = 1_000  # of the delivery, evenly spread; more tells the same and takes longer
EXAMPLES = 3  # of each outcome
SHOWN = ("first_name", "last_name", "birth_date", "tambon")
Outcome = Literal["known", "two", "perhaps", "new"]
WORDS: dict[Outcome, Text] = {
    "known": Text("ตรงกับคนที่รู้จักแล้ว", "find one person known already"),
    "two": Text("ตรงกับคนที่รู้จักสองคนขึ้นไป ซึ่งอาจเป็นคนเดียวกัน", "fit two people or more, who may be one"),
    "perhaps": Text("อาจตรง ต้องให้คนตัดสิน", "may be somebody known: a person would decide"),
    "new": Text("เป็นคนใหม่", "are new"),
}


@dataclass(frozen=True)
class Example:
    """A row and whom it found: where each stands and what it says, for the terminal only."""

    outcome: Outcome
    row: str
    found: str
    probability: float
    cells: list[tuple[str, str, str]]  # field, the row's, the found one's


@dataclass(frozen=True)
class Acquaintance:
    """How many of the rows looked at would find whom; ``rows`` of ``total`` were looked at, against ``known`` rows in use."""

    rows: int
    total: int
    known: int
    counts: dict[Outcome, int]
    examples: list[Example]


def acquaintance(site: Site, agency: str, roster: pd.DataFrame) -> Acquaintance | Text:
    """Whom the rows of a standardised delivery would find among the other agencies' rows; in words, why that cannot be told.

    What only a protected agency knows is not known here: a child found there would be shown to be there.
    """
    stand = [s for s in standings(site) if s.stands and s.agency not in (agency, *site.protected)]
    if not stand:
        return Text("ยังไม่มีทะเบียน จึงยังบอกไม่ได้ว่าจะตรงกับใคร รัน oneteam sync ก่อน",
                    "there is no register yet, so nobody can be found; run oneteam sync first")  # fmt: skip
    base = _base(site, stand)
    if base is None:
        return Text("รัน oneteam sync ก่อน จึงจะบอกได้ว่าแถวเหล่านี้ตรงกับใคร",
                    "run oneteam sync first; then these rows can be held against the people known")  # fmt: skip
    new = roster.iloc[np.unique(np.linspace(0, len(roster) - 1, min(ROWS, len(roster))).astype(int))].reset_index(drop=True)
    others = roster_table(site.work, stand, ["record_id", "record_key", "source", *SHOWN]).to_pandas().set_index("record_key")
    matches = _matches(base, new, others)
    outcomes = _outcomes(matches, len(new), base)
    counts: dict[Outcome, int] = {name: int((outcomes == name).sum()) for name in WORDS}
    return Acquaintance(len(new), len(roster), len(others), counts, _examples(new, others, matches, outcomes))


def _base(site: Site, stand: Sequence[Standing]) -> Base | None:
    """The base kept by the last full run; of a small site, which keeps none, one made for the moment."""
    kept = bases.serving(site, "", site.today())
    if isinstance(kept, bases.Kept):
        return kept.read(site)
    if sum(s.stands.accepted for s in stand if s.stands) >= site.few_rows:
        return None
    model = model_of(site)
    rows = roster_table(site.work, list(stand), sorted({"record_key", "source", *model.columns_used()}))
    return make_base(rows.rename_columns(["record_id" if n == "record_key" else n for n in rows.column_names]), model)


def _matches(base: Base, new: pd.DataFrame, others: pd.DataFrame) -> pd.DataFrame:
    """What each row fits, the best first: ``row`` (its position), ``found_id``, ``cluster_id``, ``match_probability``."""
    columns = sorted({"source", *base.model.columns_used()} & set(new.columns))
    ids = pa.array([f"new:{n}" for n in range(len(new))])
    records = pa.table({"record_id": ids, **{name: pa.array(new[name].astype("str")) for name in columns}})
    found = find(base, records)
    found = found[found["found_id"].isin(others.index)]
    return found.assign(row=found["record_id"].str.removeprefix("new:").astype("int64"))


def _outcomes(matches: pd.DataFrame, rows: int, base: Base) -> pd.Series:
    """Each row's outcome, by position."""
    limits = base.model.thresholds
    sure = matches[matches["match_probability"] >= limits.link].groupby("row")["cluster_id"].nunique()
    best = matches.groupby("row")["match_probability"].max().reindex(range(rows), fill_value=0.0)
    people = sure.reindex(range(rows), fill_value=0)
    told = np.select([people > 1, people == 1, best >= limits.review], ["two", "known", "perhaps"], "new")
    return pd.Series(told, index=range(rows))


def _examples(new: pd.DataFrame, others: pd.DataFrame, matches: pd.DataFrame, outcomes: pd.Series) -> list[Example]:
    best = matches.drop_duplicates("row").set_index("row")
    shown: list[Example] = []
    for outcome in ("known", "two", "perhaps"):
        for row in outcomes.index[outcomes == outcome][:EXAMPLES]:
            there, said = best.loc[row], new.iloc[row]
            known = others.loc[[there["found_id"]]].iloc[0]
            cells = [(field, _text(said[field]), _text(known[field])) for field in SHOWN]
            shown.append(Example(outcome, str(said["record_id"]), str(known["record_id"]), float(there["match_probability"]), cells))
    return shown


def _text(value: object) -> str:
    return value if isinstance(value, str) else ""
