"""The proposal as a whole: columns, comparisons, rules, sources, and the model they make.

Belongs here: putting the parts together, and whether sources hold a person once. Does not belong here: the parts, YAML (``writing``).
"""

from dataclasses import dataclass
from typing import Any

import numpy as np
import pandas as pd
import pyarrow as pa

from agreements.errors import OneTeamError
from agreements.text import Text
from matching.model import Model
from matching.parts import Column
from matching.proposal.comparisons import Compared, comparisons, dependent
from matching.proposal.households import household, one_piece, relatives_apart
from matching.proposal.once import free_of_duplicates
from matching.proposal.plan import Item, Plan, plan
from matching.proposal.rules import Rules, not_learnt, rules, split_keys
from matching.reading import read_columns
from matching.table import Table

_SOURCE_PAIRS = 20  # equal rows in different sources, to judge by
_SELDOM = 0.02
_CONFIRM = Text(
    "; แหล่งที่ระบุไม่มีแถวใดตรงกันเองเลย ทั้งที่ตรงกับแหล่งอื่นหลายแถว โปรดยืนยันว่าแต่ละคนมีแถวเดียว ถ้าไม่แน่ใจให้ลบ free_of_duplicates",
    "; no two rows of the sources named agree, and many agree with other sources: confirm that a person stands there once, else take "
    "free_of_duplicates away",
)
_NOTHING = Text("ไม่มีคอลัมน์ใดที่ใช้เทียบคนได้ นอกจากคอลัมน์เลขแถว", "besides the one that names rows, no column could tell people")
_TELL_PEOPLE = Text("ตรวจว่าช่องคั่นด้วยจุลภาค และระบุคอลัมน์เลขแถวด้วย --id-column",
                    "See whether cells are separated by commas; name the column of row numbers with --id-column.")  # fmt: skip
_FEW_ROWS = {"least_records": 100, "caution": 50}


@dataclass(frozen=True)
class Setting:
    """A setting that differs from the default, with its reason."""

    name: str
    value: Any
    why: Text
    sure: bool = True


@dataclass(frozen=True)
class Proposal:
    """A proposed model in parts; ``model`` is the same, loaded."""

    version: str
    id_column: str
    source_column: str | None
    plan: Plan
    compared: list[Compared]
    dependent: list[Compared]
    apart: list[Compared]
    rules: Rules
    settings: list[Setting]
    not_learnt: list[str]
    records: int

    @property
    def names(self) -> dict[str, str]:
        """The comparison of each column."""
        return comparison_of(self.compared)

    def as_dict(self) -> dict[str, Any]:
        """The model as its file says it."""
        return {
            "version": self.version, "id_column": self.id_column,
            **({"source_column": self.source_column} if self.source_column else {}), "columns": {i.name: i.entry for i in self.plan.items},
            **{s.name: s.value for s in self.settings},
            "comparisons": [c.entry for c in self.compared],
            "blocking": [self.rules.entry(r, self.names) for r in self.rules.kept],
            "split": self.rules.split, **({"hard_rules": [a.entry for a in self.apart]} if self.apart else {}),
            **({"dependent": [d.entry for d in self.dependent]} if self.dependent else {}),
        }  # fmt: skip

    @property
    def model(self) -> Model:
        """The model."""
        return Model.model_validate(self.as_dict())

    @property
    def unsure(self) -> int:
        """How many guesses a person should look at."""
        sure = [g.sure for g in self.plan.items] + [g.sure for g in self.plan.left_out] + [s.sure for s in self.settings]
        return sure.count(False) + bool(self.not_learnt)


def comparison_of(compared: list[Compared]) -> dict[str, str]:
    """The comparison of each column."""
    return {column: c.name for c in compared for column in c.entry.get("columns", [c.name])}


def propose(table: pa.Table, *, id_column: str, version: str, source_column: str | None = None) -> Proposal:
    """A model for a table of text with ``record_id`` and ``source``.

    Args:
        id_column: the column that names each row, as the model file says. source_column: the one that says whose row it is, if any.

    Raises:
        OneTeamError: no column could tell people apart.
    """
    made = plan(table, besides=("record_id", "source", id_column, source_column or "source"))
    if not made.items:
        raise OneTeamError("nothing_to_compare", _NOTHING, todo=_TELL_PEOPLE)
    compared = comparisons(made)
    records = _read(table, made)
    names = comparison_of(compared)
    settings = [s for s in (_sources(table, made, records), _one_value(made), _training(made)) if s]
    bare = _without_rules(made, compared, settings)
    house = household(made, records, bare, names)
    found = rules(made, records, bare, names, house)
    groups, apart = one_piece(house, dependent(made, compared)), relatives_apart(made, house, bare)
    return Proposal(version, id_column, source_column, made, compared, groups, apart, found, settings, not_learnt(found, names), records.n)


def _read(table: pa.Table, made: Plan) -> Table:
    """The records as the model's columns read them, ready to block."""
    columns = {i.name: Column.model_validate(i.entry) for i in made.items}
    model = Model.model_construct(columns=columns)
    return Table(read_columns(table, model))


def _without_rules(made: Plan, compared: list[Compared], settings: list[Setting]) -> Model:
    """The model but for its blocking (any rule stands in for it)."""
    first = {"name": "any", "keys": [f"value:{made.items[0].name}"]}
    parts = {"columns": {i.name: i.entry for i in made.items}, "comparisons": [c.entry for c in compared], "blocking": [first]}
    return Model.model_validate({"version": "none", **parts, "split": split_keys(made), **{s.name: s.value for s in settings}})


def _one_value(made: Plan) -> Setting | None:
    """Ids with a check digit of which a person has one."""
    ids = [i.key for i in made.items if i.check == "thai_id"]
    why = Text("คนหนึ่งมีเลขประจำตัวประชาชนที่ถูกต้องเลขเดียว", "a person has one valid national id")
    return Setting("one_value", ids, why) if ids else None


def _training(made: Plan) -> Setting | None:
    """Weights of names across scripts must be learnt, from few rows too: those they start from take other spellings for the usual."""
    why = Text("น้ำหนักของชื่อต่างอักษรต้องเรียนจากข้อมูล แม้มีน้อยแถว", "names across scripts: weights are learnt from few rows, too")
    across = any(i.look.in_two_scripts for i in made.all("given", "surname"))
    return Setting("training", _FEW_ROWS, why) if across else None


def _sources(table: pa.Table, made: Plan, records: Table) -> Setting | None:
    """Whether a person stands once in each source, or in some of them, judged by rows that agree in their names or ids."""
    if len(table["source"].unique()) < 2:
        return None
    telling = _telling(made, records)
    within, between = max((_equal_pairs(records, items) for items in telling), key=sum, default=(0, 0))
    counted = Text(f"แถวที่ตรงกันในช่องหลัก: ต่างแหล่ง {between:,} คู่ ในแหล่งเดียวกัน {within:,} คู่",
                   f"rows that agree in what tells people: {between:,} pairs in different sources, {within:,} in one")  # fmt: skip
    if between >= _SOURCE_PAIRS and within <= _SELDOM * between:
        return Setting("sources", {"compare": "between", "free_of_duplicates": "all"}, counted, sure=False)
    free = free_of_duplicates(records, [[i.name for i in items] for items in telling])
    if free:
        why = Text(counted.th + _CONFIRM.th, counted.en + _CONFIRM.en)
        return Setting("sources", {"compare": "all", "free_of_duplicates": free}, why, sure=False)
    return Setting("sources", {"compare": "all"}, counted, sure=between >= _SOURCE_PAIRS)


def _telling(made: Plan, records: Table) -> list[list[Item]]:
    """Columns that together tell a person: the names with the date of birth or a place that two sources have; an id; an e-mail."""
    names = [i for i in (made.first("given"), made.first("surname")) if i]
    more = (made.first(role) for role in ("birth_date", "place_inner", "place_middle_place", "place_outer", "postcode"))
    whole = names + [i for i in more if i and _shared(records, i)][:1]
    return [[i] for i in made.all("id", "email")] + ([whole] if len(whole) > 1 else [])


def _shared(records: Table, item: Item) -> bool:
    """Whether more sources than one fill the column."""
    filled = records.keys("value", item.name).codes[0] >= 0
    return len(np.unique(records.codes("source")[filled])) > 1


def _equal_pairs(records: Table, items: list[Item]) -> tuple[int, int]:
    """Pairs of rows equal in all these columns (in two scripts: in their consonants): of one source, and of different ones."""
    frame = pd.DataFrame({i.name: records.keys("skeleton" if i.look.in_two_scripts else "value", i.name).codes[0] for i in items})
    frame = frame.assign(source=records.codes("source"))[(frame >= 0).all(axis=1)]
    together = frame.groupby([i.name for i in items]).size().to_numpy(dtype=np.int64)
    apart = frame.groupby(list(frame.columns)).size().to_numpy(dtype=np.int64)
    total, within = (int((n * (n - 1) // 2).sum()) for n in (together, apart))
    return within, total - within
