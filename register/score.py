"""The register against a known truth: who is rightly listed, who is hidden, and whose fault it is.

Belongs here: pure functions over frames. Does not belong here: quality of links as such (``matching``), printing.

A true child counts as listed when any person of the register that is made mostly of its rows is listed. The two errors have two
prices: a *hidden* child is never visited, a *wrongly listed* one is visited for nothing.
"""

from collections.abc import Sequence
from typing import Any

import pandas as pd

NO_EVIDENCE = ("only_registered", "looked_for", "only_known")  # rules that decide where nobody says anything


def score(
    people: pd.DataFrame,
    members: pd.DataFrame,
    truth_people: pd.DataFrame,
    truth_rows: pd.DataFrame,
    truth_faults: pd.DataFrame,
    groups: Sequence[str] = ("group",),
) -> dict[str, Any]:
    """Precision and recall of ``listed`` by child, and every error by cause.

    Args:
        people: ``person_id, state, rule, listed`` (bool), one row a person. members: ``record_id, person_id`` of all standing records.
        truth_people: ``person, state, listed`` (``true``/``false``) and the columns of ``groups``. truth_rows: ``record_id, person``.
        truth_faults: ``record_id, fault``.

    Returns:
        ``listed``: ``precision, recall, f1`` and the counts ``right, hidden, wrong, listed_twice``. ``causes``: ``hidden`` and ``wrong``
        by cause, and ``faults``: kinds of fault in the rows of children whose links went wrong. ``by``: the same measures by group.
        ``states``: true state → state of the register → children.
    """
    children = _children(people, members, truth_people, truth_rows)
    children["cause"] = _causes(children)
    hidden, wrong = children["truly"] & ~children["found"], ~children["truly"] & children["found"]
    twice = int((children["listed_persons"] > 1).sum())
    return {
        "listed": {**_measures(children), "listed_twice": twice},
        "causes": {
            "hidden": _tally(children.loc[hidden, "cause"]),
            "wrong": _tally(children.loc[wrong, "cause"]),
            "faults": _faults(children[hidden | wrong], truth_rows, truth_faults),
        },
        "by": {name: {str(value): _measures(part) for value, part in children.groupby(name, sort=True)} for name in groups},
        "states": _states(children),
    }


def _children(people: pd.DataFrame, members: pd.DataFrame, truth_people: pd.DataFrame, truth_rows: pd.DataFrame) -> pd.DataFrame:
    """One row a true child: ``truly`` and ``found`` listed, its person's state and rule, and how its rows were linked."""
    rows = truth_rows.merge(members, on="record_id", how="left")
    linked = rows.dropna(subset=["person_id"])
    shares = linked.groupby(["person_id", "person"]).size().reset_index(name="n")
    shares = shares.sort_values(["person_id", "n", "person"], ascending=[True, False, True])
    mostly = shares.drop_duplicates("person_id").merge(people[["person_id", "state", "rule", "listed"]], on="person_id", how="left")
    mostly["listed"] = mostly["listed"].eq(True)
    mixed = shares.groupby("person_id")["person"].transform("size") > 1
    best = mostly.sort_values(["person", "listed", "n", "person_id"], ascending=[True, False, False, True]).drop_duplicates("person")
    made = truth_people.set_index("person").rename(columns={"state": "true_state"})
    made["truly"] = made["listed"].astype("str").str.lower() == "true"
    made["listed_persons"] = mostly.groupby("person")["listed"].sum().reindex(made.index).fillna(0)
    made["found"] = made["listed_persons"] > 0
    made = made.drop(columns="listed").join(best.set_index("person")[["state", "rule"]])
    made["rows"] = rows.groupby("person").size().reindex(made.index).fillna(0)
    made["kept_out"] = rows["person_id"].isna().groupby(rows["person"]).any().reindex(made.index, fill_value=False)
    made["merged"] = made.index.isin(shares.loc[mixed, "person"])
    made["apart"] = shares.groupby("person").size().reindex(made.index).fillna(0) > 1
    return made.rename_axis("person").reset_index()


def _causes(children: pd.DataFrame) -> pd.Series:
    """The first cause that applies, from what nobody could know to what our rules decided."""
    silent = children["rule"].isin(NO_EVIDENCE)
    cause = "rule " + children["rule"].fillna("none")
    cause = cause.mask(silent, "no evidence (" + children["rule"].fillna("") + ")")
    cause = cause.mask(children["kept_out"], "row kept out")
    cause = cause.mask(children["apart"], "missed link").mask(children["merged"], "false merge")
    return cause.mask(children["rows"] == 0, "in no delivery")


def _measures(children: pd.DataFrame) -> dict[str, float]:
    right = int((children["truly"] & children["found"]).sum())
    hidden, wrong = int(children["truly"].sum()) - right, int(children["found"].sum()) - right
    precision = right / (right + wrong) if right + wrong else 1.0
    recall = right / (right + hidden) if right + hidden else 1.0
    f1 = 2 * precision * recall / (precision + recall) if right else 0.0
    return {"precision": precision, "recall": recall, "f1": f1, "right": right, "hidden": hidden, "wrong": wrong}


def _faults(children: pd.DataFrame, truth_rows: pd.DataFrame, truth_faults: pd.DataFrame) -> dict[str, int]:
    """Kinds of fault in the rows of children that went wrong by their links."""
    broken = children.loc[children["merged"] | children["apart"], "person"]
    rows = truth_rows.loc[truth_rows["person"].isin(broken.tolist()), "record_id"]
    return _tally(truth_faults.loc[truth_faults["record_id"].isin(rows.tolist()), "fault"])


def _states(children: pd.DataFrame) -> dict[str, dict[str, int]]:
    found = children["state"].fillna("(no person)")
    return {str(true): _tally(found[children["true_state"] == true]) for true in sorted(children["true_state"].unique())}


def _tally(values: pd.Series) -> dict[str, int]:
    """Counts, the largest first, equal ones by name."""
    counts = values.value_counts().sort_index().sort_values(ascending=False, kind="stable")
    return {str(value): int(count) for value, count in counts.items()}
