"""Who keeps which person id from night to night, and what happened to ids.

Belongs here: clusters of tonight against memberships of before. Does not belong here: which records are one child (``matching``), the
form of an id (``person_ids``).

An id never silently changes its meaning. The person who shares most records with a cluster keeps it (tie: the lower id); records that
came to a person by an earlier merge count only after its own, so that taking a merge back gives both children their old ids.
Every record that changes hands is named in an event, which is enough to undo it.
"""

from collections.abc import Hashable
from dataclasses import dataclass
from typing import Any

import numpy as np
import pandas as pd

from register import keys, person_ids

OWN_KEYS = ("source", "national_id", "pupil_no", "first_name", "birth_date")
# A source knows its own row again by its number of the child, or by its own running number and a name or a birth date.
SUCCESSION = (("source", "national_id"), ("source", "pupil_no", "first_name"), ("source", "pupil_no", "birth_date"))
EVENT_COLUMNS = ["kind", "person_id", "other_person_id", "record_keys"]


@dataclass(frozen=True)
class PersonAssignment:
    """The outcome of a night.

    Attributes:
        members: ``record_key, person_id``: all of tonight's records, and older ones whose person was merged into another.
        events: ``kind, person_id, other_person_id, record_keys`` (a list). ``merged``: person_id's records went to the other and the id
            rests; ``split``: a new id took records of the other; ``revived``: a resting id took its records back from the other;
            ``moved``: records went to person_id from the other, and both live on.
        new_persons: ids given for the first time, in order.
    """

    members: pd.DataFrame
    events: pd.DataFrame
    new_persons: list[str]


def assign(
    clusters: pd.DataFrame, memberships: pd.DataFrame, next_number: int, past: pd.DataFrame | None = None
) -> PersonAssignment:
    """Give every cluster a person id.

    Args:
        clusters: ``record_key, cluster_id`` of tonight's records, one row a record; the columns of ``OWN_KEYS`` where known.
        memberships: ``record_key, person_id`` as of before, also of records that do not stand tonight; ``OWN_KEYS`` for those.
        next_number: the first running number not yet given.
        past: ``record_key, person_id`` of memberships that ended earlier.
    """
    past = memberships.iloc[:0] if past is None else past
    kept = _settle(_claims(clusters, memberships, past))
    resting = past[~keys.among(past["person_id"], pd.concat([kept, memberships["person_id"]]))]
    homeless = clusters[~keys.among(clusters["cluster_id"], kept.index.to_series())]
    kept = pd.concat([kept, _settle(_claims(homeless, resting, past.iloc[:0]))])
    fresh = _number(homeless[~keys.among(homeless["cluster_id"], kept.index.to_series())], next_number)
    person_of = pd.concat([kept, fresh])
    owner = keys.take(person_of, keys.positions(clusters["cluster_id"], person_of.index.to_series()))
    members = pd.DataFrame({"record_key": clusters["record_key"].to_numpy(), "person_id": owner}).astype("str")
    followers, events = _what_happened(members, memberships, fresh)
    return PersonAssignment(pd.concat([members, followers], ignore_index=True), events, fresh.tolist())


def event(kind: str, person_id: str, other_person_id: str | None = None, record_keys: list[str] | None = None) -> dict[Hashable, Any]:
    """One row of the events."""
    return {"kind": kind, "person_id": person_id, "other_person_id": other_person_id, "record_keys": record_keys or []}


def _claims(clusters: pd.DataFrame, memberships: pd.DataFrame, past: pd.DataFrame) -> pd.DataFrame:
    """``cluster_id, person_id, own, shared, first_key``: how many records each old person has in each cluster."""
    at = keys.positions(clusters["record_key"], memberships["record_key"])
    held = clusters.loc[at >= 0, ["cluster_id", "record_key"]]
    held["person_id"] = keys.take(memberships["person_id"], at[at >= 0]).to_numpy()
    held["own"] = ~keys.among(held["record_key"], past["record_key"])
    both = pd.concat([held, _successors(clusters, memberships)], ignore_index=True).sort_values("record_key")
    grouped = both.groupby(["cluster_id", "person_id"], sort=False)
    return grouped.agg(own=("own", "sum"), shared=("own", "size"), first_key=("record_key", "first")).reset_index()


def _successors(clusters: pd.DataFrame, memberships: pd.DataFrame) -> pd.DataFrame:
    """New records that stand for one that vanished from the same source, by the source's own keys.

    A key counts only where it is unique among the new and among the vanished.
    """
    gone = memberships[~keys.among(memberships["record_key"], clusters["record_key"])]
    if gone.empty or not set(OWN_KEYS) <= set(clusters.columns) & set(memberships.columns):
        return pd.DataFrame({name: pd.Series(dtype="str") for name in ("cluster_id", "person_id", "record_key")}).assign(own=True)
    new = clusters[~keys.among(clusters["record_key"], memberships["record_key"])]
    found = [_same_key(new, gone, list(own)) for own in SUCCESSION]
    return pd.concat(found, ignore_index=True).drop_duplicates("record_key")


def _same_key(new: pd.DataFrame, gone: pd.DataFrame, keys: list[str]) -> pd.DataFrame:
    left = new.dropna(subset=keys).drop_duplicates(keys, keep=False)
    right = gone.dropna(subset=keys).drop_duplicates(keys, keep=False)
    joined = left[[*keys, "record_key", "cluster_id"]].merge(right[[*keys, "person_id"]], on=keys, validate="one_to_one")
    return joined[["cluster_id", "person_id", "record_key"]].assign(own=True)


def _settle(claims: pd.DataFrame) -> pd.Series:
    """One person a cluster and one cluster a person, the strongest claims first: cluster_id → person_id."""
    alone = ~claims.duplicated("cluster_id", keep=False) & ~claims.duplicated("person_id", keep=False)
    settled = [claims[alone].set_index("cluster_id")["person_id"].astype("str")]
    left = claims[~alone].sort_values(["own", "shared", "person_id", "first_key"], ascending=[False, False, True, True], kind="stable")
    while len(left):
        mutual = left[~left.duplicated("cluster_id") & ~left.duplicated("person_id")]
        settled.append(mutual.set_index("cluster_id")["person_id"])
        taken = keys.among(left["cluster_id"], mutual["cluster_id"]) | keys.among(left["person_id"], mutual["person_id"])
        left = left[~taken]
    return pd.concat(settled)


def _number(clusters: pd.DataFrame, next_number: int) -> pd.Series:
    """New ids in the order of each cluster's smallest record key: cluster_id → person_id."""
    order = clusters[["record_key", "cluster_id"]].sort_values("record_key")["cluster_id"].drop_duplicates()
    numbers = np.arange(next_number, next_number + len(order))
    return pd.Series(person_ids.make(numbers), index=pd.Index(order), dtype="str")


def _what_happened(members: pd.DataFrame, memberships: pd.DataFrame, fresh: pd.Series) -> tuple[pd.DataFrame, pd.DataFrame]:
    """Older records that follow a merged person, and the events of tonight."""
    at = keys.positions(members["record_key"], memberships["record_key"])
    old = keys.take(memberships["person_id"], at)
    changed = old.notna() & (old != members["person_id"])
    moved = members[changed].assign(old=old[changed])
    gone = moved[~keys.among(moved["old"], members["person_id"])]
    shares = gone.groupby(["old", "person_id"]).size().reset_index(name="n")
    shares = shares.sort_values(["old", "n", "person_id"], ascending=[True, False, True])
    heirs = shares.drop_duplicates("old").set_index("old")["person_id"]
    of_the_gone = memberships[memberships["person_id"].isin(heirs.index)]
    resting = of_the_gone[~keys.among(of_the_gone["record_key"], members["record_key"])]
    followers = pd.DataFrame({"record_key": resting["record_key"], "person_id": resting["person_id"].map(heirs)}).astype("str")
    handed = pd.concat([moved, followers.assign(old=resting["person_id"])], ignore_index=True)
    return followers, _events(handed, heirs, set(memberships["person_id"]) if len(handed) else set(), set(fresh))


def _events(handed: pd.DataFrame, heirs: pd.Series, before: set[str], fresh: set[str]) -> pd.DataFrame:
    """One event for each pair of persons between whom records changed hands."""
    events = []
    for pair, names in handed.sort_values("record_key").groupby(["old", "person_id"])["record_key"]:
        old, new = map(str, pair)
        if heirs.get(old) == new:
            events.append(event("merged", old, new, names.tolist()))
        else:
            kind = "split" if new in fresh else "moved" if new in before else "revived"
            events.append(event(kind, new, old, names.tolist()))
    return pd.DataFrame(events, columns=EVENT_COLUMNS)
