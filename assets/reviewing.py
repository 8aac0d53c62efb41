"""What waits for a reviewer on a site, and what reviewers decide.

Belongs here: questions in their order, decisions by record id, the decisions a night goes by. Does not belong here: keeping decisions
(``register.decisions``), asking and printing (``pipelines.commands.review``).
"""

from dataclasses import dataclass

import numpy as np
import pandas as pd

from agreements.errors import OneTeamError
from agreements.text import Text
from assets.linked import decided as in_force
from assets.linked import newest_links
from assets.site import Site
from assets.standing import rosters, standings
from matching.decisions import ENDS, contradictions
from matching.stored import words_of
from records.fields import FIELDS
from register import decisions, read
from register.store import open_register

_ADDRESS = ("record_key", "part", "row", "hide_address")  # where a row stands, not what it says
_BOTH_LISTED, _ONE_LISTED = 2.0, 3.0  # what an answer is worth where it changes a list; elsewhere 1
_CERTAIN = 0.1  # what a question is worth though the weight leaves no doubt: then a rule or another row speaks against it


@dataclass(frozen=True)
class Question:
    """Whether two people of the last night, or two parts of one, are one child. No value of a record is in it.

    Attributes:
        record_l, record_r: the two rows that are most alike; a decision on them answers the question. reason: why it is asked.
        weight, probability: of that pair, in bits and 0 to 1. rows_l, rows_r: how many rows each of the two people has.
        state_l, state_r, listed_l, listed_r: what the register says of them now. value: what the answer is worth; the highest comes first.
    """

    record_l: str
    record_r: str
    reason: str
    weight: float
    probability: float
    rows_l: int
    rows_r: int
    state_l: str
    state_r: str
    listed_l: bool
    listed_r: bool
    value: float

    @property
    def sentence(self) -> Text:
        """The reason in words."""
        return words_of(self.reason)


def waiting(site: Site) -> list[Question]:
    """What waits for a decision after the last night, the most valuable first: two people make one question, whatever pairs they have.

    Rows of protected sources are never asked about.

    Raises:
        OneTeamError: no night has run yet.
    """
    links, engine = newest_links(site), open_register(site.database_url)
    of = links.clusters.set_index("record_id")["cluster_id"]
    asked, answered = _asked(links.pairs, of, site), _answered(in_force(site), decisions.places(engine), of)
    fresh = [two not in answered for two in zip(asked["one"], asked["other"], strict=True)]
    known = read.standing(engine).merge(read.states(engine), on="person_id", how="left").set_index("record_id")
    asked = _told(asked[np.array(fresh, dtype=bool)], known, of.value_counts())
    asked = asked.assign(value=_values(asked)).sort_values(["value", *ENDS], ascending=[False, True, True])
    names = {"record_id_l": "record_l", "record_id_r": "record_r", "match_weight": "weight", "match_probability": "probability"}
    fields = list(Question.__dataclass_fields__)
    return [Question(*row) for row in asked.rename(columns=names)[fields].astype("object").itertuples(index=False)]


def _told(asked: pd.DataFrame, known: pd.DataFrame, rows: pd.Series) -> pd.DataFrame:
    """The questions with what is known of the two people. ``known``: state and listed, by record id; ``rows``: how many
    rows each cluster has.
    """
    found = asked.copy()
    for end, person in (("l", "one"), ("r", "other")):
        found[f"rows_{end}"] = asked[person].map(rows)
        found[f"state_{end}"] = asked[f"record_id_{end}"].map(known["state"]).fillna("")
        found[f"listed_{end}"] = asked[f"record_id_{end}"].map(known["listed"]).eq(True)
    return found


def _asked(pairs: pd.DataFrame, of: pd.Series, site: Site) -> pd.DataFrame:
    """Of every two people with pairs that are left to a person, the pair that is most alike; ``one, other``: their clusters."""
    open_ = pairs.loc[pairs["verdict"] == "review", [*ENDS, "match_weight", "match_probability", "reason"]]
    for end in ENDS:
        open_ = open_[~open_[end].str.split(":").str[0].isin(site.protected)]
    open_ = open_.sort_values(["match_weight", *ENDS], ascending=[False, True, True])
    one, other = (open_[end].map(of).to_numpy(dtype=object) for end in ENDS)
    found: pd.DataFrame = open_.assign(one=np.minimum(one, other), other=np.maximum(one, other)).drop_duplicates(["one", "other"])
    return found


def _answered(decided: pd.DataFrame, places: pd.Series, of: pd.Series) -> set[tuple[str, str]]:
    """The two people of each decision, also of such as no night has gone by yet."""
    one, other = (decided[end].map(places).map(of) for end in decisions.PAIR)
    known = one.notna() & other.notna()
    return {(min(a, b), max(a, b)) for a, b in zip(one[known], other[known], strict=True)}


def _values(asked: pd.DataFrame) -> np.ndarray:
    """How much a list may change by the answer, times how open the question is (entropy of the probability, bits)."""
    p = asked["match_probability"].to_numpy(dtype=np.float64).clip(1e-9, 1 - 1e-9)
    open_ = -(p * np.log2(p) + (1 - p) * np.log2(1 - p))
    one, both = asked["listed_l"] ^ asked["listed_r"], asked["listed_l"] & asked["listed_r"]
    return np.asarray(np.where(one, _ONE_LISTED, np.where(both, _BOTH_LISTED, 1.0)) * np.maximum(open_, _CERTAIN))


def decide(site: Site, a: str, b: str, *, same: bool, who: str, why: str) -> int:
    """Write down that the rows ``a`` and ``b`` are one child, or two; in force from the next night on. Gives the decision's number.

    Raises:
        OneTeamError: one of the rows does not stand in the register, the decision contradicts others, or who or why is missing.
    """
    engine = open_register(site.database_url)
    keys = decisions.keys_of(engine, [a, b])
    if keys[0] == keys[1]:
        raise OneTeamError("one_record", Text("ทั้งสองเป็นระเบียนเดียวกัน", "both are the same record"), where=a)
    places = decisions.places(engine)
    verdict = decisions.SAME if same else decisions.DIFFERENT
    return decisions.write(engine, keys[0], keys[1], verdict, who=who, why=why, at=site.clock(), check=lambda then: _agree(then, places))


def undo(site: Site, number: int, *, who: str, why: str) -> int:
    """Take the decision of that number back, by a new row; gives its number.

    Raises:
        OneTeamError: no such decision is in force, who or why is missing, or what held before it contradicts others.
    """
    engine = open_register(site.database_url)
    force = in_force(site).set_index("number")
    if number not in force.index:
        raise OneTeamError("no_decision", Text(f"ไม่มีคำตัดสินเลขที่ {number} ที่ใช้อยู่", f"no decision number {number} is in force"))
    a, b = (str(force.loc[number, end]) for end in decisions.PAIR)
    return decisions.write(engine, a, b, decisions.WITHDRAWN, who=who, why=why, at=site.clock(), check=lambda _then: None)


def _agree(force: pd.DataFrame, places: pd.Series) -> None:
    """Refuse decisions that contradict one another, by the rows' places."""
    named = pd.DataFrame({to: force[end].map(places).fillna(force[end]) for end, to in zip(decisions.PAIR, ENDS, strict=True)})
    clashes = contradictions(named.assign(same=(force["verdict"] == decisions.SAME).to_numpy()))
    if clashes:
        what = Text("ขัดกับคำตัดสินอื่น", "this contradicts other decisions")
        todo = Text("ดู oneteam review list --decided แล้วถอนข้อที่ผิดก่อน", "see `oneteam review list --decided`, and undo the one that is wrong")
        raise OneTeamError("decisions_contradict", what, where="; ".join(clashes), todo=todo)


def decided(site: Site) -> pd.DataFrame:
    """All that was ever decided: ``number, record_l, record_r, verdict, who, decided_at, why, in_force`` (bool); ids are empty for rows
    that do not stand now.
    """
    engine = open_register(site.database_url)
    log, places = decisions.log(engine), decisions.places(engine)
    force = decisions.in_force(log)["number"]
    ends = {f"record_{end[-1]}": log[end].map(places).fillna("") for end in decisions.PAIR}
    return log.assign(**ends, in_force=log["number"].isin(force)).drop(columns=decisions.PAIR)


def said(site: Site, a: str, b: str) -> pd.DataFrame:
    """What two rows of the last night say, for the eyes of who must decide: one row a field that either gives, ``field, a, b``.

    Raises:
        OneTeamError: one of them is a row of a protected source.
    """
    hidden = [record for record in (a, b) if record.partition(":")[0] in site.protected]
    if hidden:
        raise OneTeamError("protected", Text("ไม่แสดงแถวของแหล่งที่ต้องปกปิด", "rows of a protected source are not shown"))
    records = rosters(site.work, standings(site)).set_index("record_id")
    both = records.loc[[a, b], [f.name for f in FIELDS if f.kept and f.name in records and f.name not in _ADDRESS]]
    rows = both.astype("object").where(both.notna(), "").astype("str").T.set_axis(["a", "b"], axis="columns")
    return rows[(rows != "").any(axis=1)].rename_axis("field").reset_index()
